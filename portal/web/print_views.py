"""The page on which brochures are chosen, as its template receives it."""

from dataclasses import dataclass

from markupsafe import Markup

from portal.domain import issuing
from portal.domain.choosing import FORMAT, LANGUAGE, MOST_PRINTS, PLACE, SUBJECT, Choice, Fault, named
from portal.domain.editions import editions
from portal.domain.issuing import Issue
from portal.models import address
from portal.models.brochure import BrochureWords, Format
from portal.models.leaflet import Voice
from portal.press import Press
from portal.web.idioms import Idiom
from portal.web.shell import Link


@dataclass(frozen=True)
class Option:
    """Something that can be chosen, and what to know of it."""

    value: str
    text: str
    hint: str
    chosen: bool


@dataclass(frozen=True)
class Group:
    """Options for one question; `several` where more than one can be chosen. `error` says what is wrong."""

    name: str
    title: str
    options: tuple[Option, ...]
    error: str | None
    several: bool = True


@dataclass(frozen=True)
class Chosen:
    """A brochure that was chosen: what it is, its code, and its text."""

    title: str
    langs: str
    code: str
    voices: tuple[Voice, ...]


@dataclass(frozen=True)
class PrintView:
    """Everything the page shows. Without `chosen` there is nothing to print yet."""

    address: str
    check: str
    tab: str
    title: str
    lead: Markup
    breadcrumbs: tuple[Link, ...]
    groups: tuple[Group, ...]
    place: tuple[Option, ...]
    place_name: str
    errors: tuple[tuple[str, str], ...]
    chosen: tuple[Chosen, ...]
    format_name: str
    format_hint: str
    edition: str
    file: str
    busy: str | None


def print_view(choice: Choice, idiom: Idiom, press: Press, base: str, *, asked: bool, busy: bool) -> PrintView:  # noqa: PLR0913
    """What can be chosen, what was chosen, and what is wrong with it."""
    library = idiom.speech.library
    words = library.rendition(library.brochure_words, idiom.lang).words
    wrong = {_field(fault): _words(fault, idiom) for fault in reversed(choice.faults)} if asked else {}
    ready = asked and not choice.faults
    owners = editions(library)
    return PrintView(
        address=address.printing(idiom.lang), check=address.check(idiom.lang), tab=words.tab,
        title=words.title, lead=idiom.speech.line(words.lead),
        breadcrumbs=(Link(idiom.gettext("Forside"), address.front(idiom.lang)),),
        groups=_groups(choice, idiom, words, wrong), place_name=PLACE, errors=tuple(wrong.items()),
        place=tuple(Option(each.id, each.named(idiom.lang, library.site.master), "", each.id == choice.edition)
                    for each in owners.values()),
        chosen=tuple(_chosen(each, idiom, press, base) for each in choice.issues) if ready else (),
        format_name=words.formats[choice.form].name, format_hint=words.formats[choice.form].hint,
        edition=owners[choice.edition].named(idiom.lang, library.site.master),
        file=f"{address.printed(idiom.lang)}?{choice.query}",
        busy=idiom.gettext("Det lages mange ark akkurat nå. Prøv igjen om litt.") if busy else None,
    )


def _chosen(issue: Issue, idiom: Idiom, press: Press, base: str) -> Chosen:
    leaflet = press.leaflet(issue, base)
    return Chosen(leaflet.voices[-1].title, _language_names(issue.langs, idiom), leaflet.code, leaflet.voices)


def _groups(choice: Choice, idiom: Idiom, words: BrochureWords, wrong: dict[str, str]) -> tuple[Group, ...]:
    library, _ = idiom.speech.library, idiom.gettext
    subjects = tuple(Option(each.id, text.title, "", each.id in choice.brochures)
                     for each in sorted(library.brochures.values(), key=lambda each: each.order)
                     for text in [library.rendition(library.brochure_texts[each.id], idiom.lang).words])
    langs = tuple(Option(named(each), _language_names(each, idiom), "", each in choice.langs)
                  for each in issuing.variants(library))
    forms = tuple(Option(each.value, words.formats[each].name, words.formats[each].hint, each is choice.form)
                  for each in Format)
    return (Group(SUBJECT, _("Hva handler det om?"), subjects, wrong.get(SUBJECT)),
            Group(LANGUAGE, _("Hvilke språk?"), langs, wrong.get(LANGUAGE)),
            Group(FORMAT, _("Hvilket ark?"), forms, wrong.get(FORMAT), several=False))


def _language_names(langs: tuple[str, ...], idiom: Idiom) -> str:
    return " + ".join(idiom.speech.library.site.language(each).name for each in langs)


def _field(fault: Fault) -> str:
    fields = {Fault.NO_LANGUAGE: LANGUAGE, Fault.NOT_TRANSLATED: LANGUAGE, Fault.TOO_SMALL: FORMAT}
    return fields.get(fault, SUBJECT)


def _words(fault: Fault, idiom: Idiom) -> str:
    _ = idiom.gettext
    return {
        Fault.UNKNOWN: _("Adressen nevner noe som ikke finnes her. Velg på nytt."),
        Fault.NO_SUBJECT: _("Velg minst ett tema."),
        Fault.NO_LANGUAGE: _("Velg minst ett språk."),
        Fault.TOO_SMALL: _("To språk får ikke plass på dette arket. Velg hefte, vanlig A4 eller stor skrift."),
        Fault.TOO_MANY: _("Det ble for mye på en gang. Velg høyst {most} ark.").format(most=MOST_PRINTS),
        Fault.NOT_TRANSLATED: _("Et av temaene finnes ikke på språket. Velg et annet språk."),
    }[fault]
