"""Whether a printed brochure still holds, as the template receives it."""

from dataclasses import dataclass

from portal.domain.choosing import Choice
from portal.domain.comparing import CONTACTS, TITLE, Change, Compared, Standing
from portal.domain.digits import CodeError
from portal.domain.editions import editions
from portal.domain.issuing import Issue
from portal.models import address
from portal.models.brochure import Format
from portal.models.law import Citation
from portal.web.idioms import Idiom, Idioms
from portal.web.shell import Link
from portal.web.sources import ActView, act_views

FIELD = "kode"


@dataclass(frozen=True)
class ChangeView:
    """A paragraph that reads otherwise now."""

    lang: str
    place: str
    old: str
    new: str


@dataclass(frozen=True)
class CheckView:
    """Everything the page shows; without `standing` only the field for the code."""

    address: str
    breadcrumbs: tuple[Link, ...]
    field: str
    typed: str
    error: str | None
    standing: str
    told: str
    about: str
    changes: tuple[ChangeView, ...]
    notes: tuple[str, ...]
    links: tuple[Link, ...]
    acts: tuple[ActView, ...]
    master: str


def check_view(typed: str, compared: Compared | CodeError | None, idiom: Idiom, idioms: Idioms) -> CheckView:
    """What holds for a code."""
    found = compared if isinstance(compared, Compared) else None
    changes = found.changes if found else ()
    cited = tuple(Citation(each) for change in changes for each in change.sources)
    return CheckView(
        address=address.check(idiom.lang), field=FIELD, typed=typed,
        breadcrumbs=(Link(idiom.gettext("Forside"), address.front(idiom.lang)),),
        error=_error(compared, idiom) if isinstance(compared, CodeError) else None,
        standing=found.standing if found else "", told=_told(found, idiom) if found else "",
        about=_about(found.issue, idiom) if found else "",
        changes=tuple(_change(each, idioms) for each in changes), notes=found.notes if found else (),
        links=_links(found, idiom) if found else (), acts=act_views(cited, idiom),
        master=idiom.speech.library.site.master,
    )


def _error(error: CodeError, idiom: Idiom) -> str:
    _ = idiom.gettext
    return {
        CodeError.EMPTY: _("Skriv koden."),
        CodeError.NOT_A_CODE: _("Dette er ikke en kode herfra. Sjekk at du har skrevet alle tegnene."),
        CodeError.MISTYPED: _("Det er en skrivefeil i koden. Sjekk tegn for tegn. Den har aldri 0, 1, I, O eller U."),
        CodeError.OLD: _("Vi kjenner ikke denne koden. Ikke stol på arket før du har spurt noen."),
    }[error]


def _told(found: Compared, idiom: Idiom) -> str:
    _ = idiom.gettext
    if found.standing is Standing.CHANGED and found.on:
        day = idiom.speech.short_day(found.on)
        return _("Dette arket er gammelt. Teksten er fra %(day)s. Under ser du hva som er endret.") % {"day": day}
    return {
        Standing.CURRENT: _("Arket gjelder fortsatt. Ingenting er endret."),
        Standing.NOT_KEPT: _("Dette arket er gammelt. Vi kan ikke vise hva som er endret. Bruk det nye."),
        Standing.WITHDRAWN: _("Dette arket er trukket tilbake. Ikke bruk det."),
    }[found.standing]


def _about(issue: Issue, idiom: Idiom) -> str:
    """Which brochure it is, as far as it is still known."""
    library = idiom.speech.library
    texts, edition = library.brochure_texts.get(issue.brochure), editions(library).get(issue.edition)
    words = library.rendition(library.brochure_words, idiom.lang).words
    parts = (library.rendition(texts, idiom.lang).words.title if texts else "",
             edition.named(idiom.lang, library.site.master) if edition else "",
             " + ".join(library.site.language(each).name for each in issue.langs), words.formats[issue.form].name)
    return " · ".join(filter(None, parts))


def _change(change: Change, idioms: Idioms) -> ChangeView:
    _ = idioms[change.lang].gettext
    named = {TITLE: _("Overskriften"), CONTACTS: _("Kontakter")}
    return ChangeView(change.lang, named.get(change.section, change.heading), change.old, change.new)


def _links(found: Compared, idiom: Idiom) -> tuple[Link, ...]:
    """The way to what holds now: the same brochure anew, or the one used instead."""
    library, issue = idiom.speech.library, found.issue
    instead = found.withdrawn.use if found.withdrawn else None
    brochure = library.brochures.get(instead or ("" if found.withdrawn else issue.brochure))
    if found.standing is Standing.CURRENT or brochure is None:
        return (Link(idiom.gettext("Velg et ark"), address.printing(idiom.lang)),)
    edition = issue.edition if issue.edition in editions(library) else next(iter(editions(library)))
    query = Choice((brochure.id,), (issue.langs,), Format(issue.form), edition).query
    title = library.rendition(library.brochure_texts[brochure.id], idiom.lang).words.title
    return (Link(f"{idiom.gettext('Skriv ut det nye')}: {title}", f"{address.printing(idiom.lang)}?{query}"),
            Link(library.rendition(library.page_texts[brochure.page], idiom.lang).words.title,
                 idiom.speech.page_address(brochure.page)))
