"""A brochure of the library in words, as it is printed and as it is kept to be compared."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from portal.models.brochure import Brochure, BrochureText, Edition, Format
from portal.models.brochure_body import body_sections
from portal.models.contact import Contact, as_read, host
from portal.models.law import Citation
from portal.models.leaflet import Printed, PrintedContact, PrintedSection, Voice
from portal.models.ledger import KeptBody, KeptContacts, KeptParagraph, KeptSection
from portal.models.library import State
from portal.rendering.plain import plain
from portal.rendering.runs import cited, runs
from portal.rendering.speech import Speech

MOST_KEPT = 128


class Called(NamedTuple):
    """Whom to call: those that stand on every brochure, and those of this one where it is given out."""

    urgent: tuple[Contact, ...]
    others: tuple[Contact, ...]


def body(brochure: Brochure, speech: Speech) -> KeptBody:
    """Everything a brochure says in a language now, to be compared."""
    text = _text(brochure, speech)
    parts = zip(brochure.sections, _sections(brochure, speech), strict=True)
    sections = tuple(KeptSection(id=printed.id, least=section.least, title=printed.title, paragraphs=tuple(
        KeptParagraph(text=each.text, sources=each.sources) for each in printed.paragraphs))
        for section, printed in parts)
    return KeptBody(on=speech.today, lang=speech.lang, title=_line(speech, text.title), lead=_line(speech, text.lead),
                    sections=sections)


def kept_contacts(called: Called, edition: Edition, speech: Speech) -> KeptContacts:
    """The contacts of a brochure now, to be compared."""
    urgent, others = (tuple(each.text for each in _printed(contacts, speech)) for contacts in called)
    return KeptContacts(on=speech.today, edition=edition.id, lang=speech.lang, urgent=urgent, others=others)


def voice(brochure: Brochure, called: Called, form: Format, speech: Speech, base: str) -> Voice:
    """A brochure in one language, with what a format has room for."""
    text, shown = _text(brochure, speech), {each.id for each in brochure.sections if form.shows(each.least)}
    sections = tuple(each for each in _sections(brochure, speech, base) if each.id in shown)
    urgent, others = _urgent(called.urgent, speech), _printed(called.others, speech)
    words = speech.library.rendition(speech.library.brochure_words, speech.lang).words.printed.model_dump()
    words["reviewed"] = words["reviewed"].replace("{day}", speech.short_day(brochure.reviewed))
    return Voice(speech.lang, _line(speech, text.title), runs(speech, text.lead, base), _notices(brochure, speech),
                 sections, urgent, others, _acts(sections, speech), words)


def _text(brochure: Brochure, speech: Speech) -> BrochureText:
    return speech.library.rendition(speech.library.brochure_texts[brochure.id], speech.lang).words


@lru_cache(maxsize=MOST_KEPT)
def _sections(brochure: Brochure, speech: Speech, base: str = "") -> tuple[PrintedSection, ...]:
    parts = zip(brochure.sections, body_sections(_text(brochure, speech).body), strict=True)
    return tuple(PrintedSection(section.id, _line(speech, part.title), tuple(
        Printed(runs(speech, each.text, base), each.point, cited(each.text)) for each in part.paragraphs))
        for section, part in parts)


def _line(speech: Speech, words: str) -> str:
    return "".join(run.text for run in runs(speech, words))


def _printed(contacts: Iterable[Contact], speech: Speech) -> tuple[PrintedContact, ...]:
    return tuple(_contact(each, speech) for each in contacts)


def _urgent(contacts: tuple[Contact, ...], speech: Speech) -> tuple[PrintedContact, ...]:
    """Those on every brochure, told what they are for as shortly as at the top of every page."""
    short = speech.library.rendition(speech.library.contact_words, speech.lang).words.strip
    return tuple(printed._replace(about=short.get(contact.id, printed.about))
                 for contact, printed in zip(contacts, _printed(contacts, speech), strict=True))


def _contact(contact: Contact, speech: Speech) -> PrintedContact:
    """A contact by its number; where none is known, or was not confirmed for long, by its web page or address."""
    library = speech.library
    words = library.rendition(library.contact_words, speech.lang).words
    line = contact.lines[0].phone if contact.lines else ""
    fresh = library.site.is_fresh(contact, speech.today)
    number, dial = (contact.number or as_read(line), contact.dial or line.replace(" ", "")) if fresh else ("", "")
    about = words.entries.get(contact.id) or words.kinds[contact.kind].purpose
    return PrintedContact(contact.named(speech.lang), about, number, dial, host(contact.web) or contact.address or "")


def _notices(brochure: Brochure, speech: Speech) -> tuple[tuple[str, str], ...]:
    """How far the words can be trusted, also in the master's language where they are a draft."""
    library, master = speech.library, speech.library.site.master
    state = library.rendition(library.brochure_texts[brochure.id], speech.lang).state
    if state is State.CURRENT:
        return ()
    key, tags = f"state.{state}", (speech.lang, master) if state is State.DRAFT else (speech.lang,)
    return tuple((tag, plain(speech, library.rendition(library.wording, tag).words.phrases[key])) for tag in tags)


def _acts(sections: Iterable[PrintedSection], speech: Speech) -> tuple[str, ...]:
    """What the short names of acts stand for, of those that are cited."""
    sources = (speech.library.sources[Citation(cite).source]
               for section in sections for each in section.paragraphs for cite in each.sources)
    named = ((source.short, speech.act_name(source.act)) for source in sources)
    return tuple(dict.fromkeys(f"{short}: {name}" for short, name in named if short != name))
