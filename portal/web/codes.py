"""The code that holds the answers: shown with a result, and typed in again. Nothing is kept here."""

from dataclasses import dataclass

from markupsafe import Markup

from portal.domain.digits import CodeError
from portal.domain.keeping import code
from portal.models import address
from portal.models.guide import Guide
from portal.rendering.qr import picture
from portal.web.idioms import Idiom
from portal.web.shell import Link

FIELD, LONGEST = "kode", 100


@dataclass(frozen=True)
class CodeView:
    """The code of a result, as text and as a picture."""

    text: str
    picture: Markup
    address: str


@dataclass(frozen=True)
class EntryView:
    """The page on which a code is typed in."""

    address: str
    breadcrumbs: tuple[Link, ...]
    field: str
    typed: str
    error: str | None


def code_view(guide: Guide, answers: dict[str, str], idiom: Idiom) -> CodeView:
    """The code of some answers."""
    text = code(guide, answers)
    return CodeView(text, picture(text, idiom.gettext("Koden din som bilde")), address.code(idiom.lang))


def entry_view(idiom: Idiom, typed: str = "", error: CodeError | None = None) -> EntryView:
    """Where a code is typed in, with what was typed and what was wrong with it."""
    return EntryView(address.code(idiom.lang), (Link(idiom.gettext("Forside"), address.front(idiom.lang)),), FIELD,
                     typed, _words(error, idiom) if error else None)


def _words(error: CodeError, idiom: Idiom) -> str:
    _ = idiom.gettext
    return {
        CodeError.EMPTY: _("Skriv koden."),
        CodeError.NOT_A_CODE: _("Dette er ikke en kode herfra. Sjekk at du har skrevet alle tegnene."),
        CodeError.MISTYPED: _("Det er en skrivefeil i koden. Sjekk tegn for tegn. Den har aldri 0, 1, I, O eller U."),
        CodeError.OLD: _("Koden er fra en eldre utgave av spørsmålene. Svar på dem på nytt, så får du en ny kode."),
    }[error]
