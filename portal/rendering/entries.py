"""Everything a reader can search for, in one language: pages, decisions, letters, contacts, words explained."""

from collections.abc import Callable, Iterator

from portal.models import address
from portal.models.contact import Contact
from portal.models.enumerations import Layout
from portal.models.search import Entry, Kind, Passage
from portal.rendering.lists import lists
from portal.rendering.passages import passages, plain
from portal.rendering.speech import Speech

CONTACT = "contact"
Voices = Callable[[str], Speech]


def entries(speech: Speech, voices: Voices) -> Iterator[Entry]:
    """All entries; `voices` gives the voice of the language a text falls back to."""
    yield from _pages(speech, voices)
    yield from _tools(speech)
    yield from _decisions(speech, voices)
    yield from _letters(speech, voices)
    yield from _kinds(speech)
    yield from _contacts(speech)
    yield from _terms(speech)


def _pages(speech: Speech, voices: Voices) -> Iterator[Entry]:
    library = speech.library
    for page in library.pages.values():
        if page.layout is Layout.FRONT:
            continue
        found = library.rendition(library.page_texts[page.id], speech.lang)
        voice, words = voices(found.lang), found.words
        yield Entry(f"page:{page.id}", Kind.ANSWER, found.lang, plain(voice.line(words.title)),
                    speech.page_address(page.id), passages(voice.text(words.body).html, plain(voice.line(words.lead))),
                    tuple(filter(None, (words.short, words.tab))))


def _tools(speech: Speech) -> Iterator[Entry]:
    """The questionnaires, the lists and tables, and the directory."""
    library, lang = speech.library, speech.lang
    for guide in library.guides:
        words = speech.guide(guide)
        yield _tool(speech, f"guide:{guide}", words.title, plain(speech.line(words.lead)), address.guide(lang, guide))
    for each, listed in lists(speech).items():
        yield _tool(speech, f"list:{each}", listed.title, plain(speech.line(listed.lead)), listed.address)


def _tool(speech: Speech, entry_id: str, title: str, lead: str, place: str) -> Entry:
    return Entry(entry_id, Kind.ANSWER, speech.lang, title, place, (Passage(lead),))


def _decisions(speech: Speech, voices: Voices) -> Iterator[Entry]:
    library = speech.library
    groups = {decision: group.id for group in library.groups.values() for decision in group.decisions}
    for decision in library.decisions:
        found = library.rendition(library.decision_texts[decision], speech.lang)
        voice, words = voices(found.lang), found.words
        said = (words.what, *words.points.values())
        yield Entry(f"decision:{decision}", Kind.DECISION, found.lang, plain(voice.line(words.title)),
                    address.decision(speech.lang, decision), tuple(Passage(plain(voice.line(each))) for each in said),
                    names=tuple(filter(None, (words.formal,))),
                    unseen=(speech.register.groups[groups[decision]],) if decision in groups else ())


def _letters(speech: Speech, voices: Voices) -> Iterator[Entry]:
    library = speech.library
    for letter in library.letters:
        found = library.rendition(library.letter_texts[letter], speech.lang)
        voice, words = voices(found.lang), found.words
        yield Entry(f"letter:{letter}", Kind.LETTER, found.lang, plain(voice.line(words.title)),
                    address.letter(speech.lang, letter), (Passage(plain(voice.line(words.lead))),))


def _kinds(speech: Speech) -> Iterator[Entry]:
    """The lists of all contacts of a kind."""
    library = speech.library
    words = library.rendition(library.contact_words, speech.lang).words.kinds
    for kind in dict.fromkeys(contact.kind for contact in library.contacts.values() if contact.verified.shown):
        said = filter(None, (words[kind].purpose, words[kind].can, words[kind].cannot))
        yield Entry(f"kind:{kind}", Kind.CONTACT, speech.lang, words[kind].title, address.kind(speech.lang, kind),
                    tuple(Passage(each) for each in said))


def _contacts(speech: Speech) -> Iterator[Entry]:
    library = speech.library
    words = library.rendition(library.contact_words, speech.lang).words
    for contact in library.contacts.values():
        if contact.verified.shown:
            kind = words.kinds[contact.kind]
            purpose = words.entries.get(contact.id) or kind.purpose
            title = contact.named(speech.lang)
            names = {*contact.names.values(), contact.name, *contact.also, contact.number or ""} - {title, ""}
            yield Entry(f"{CONTACT}:{contact.id}", Kind.CONTACT, speech.lang, title,
                        address.contact(speech.lang, contact.id), (Passage(purpose),), tuple(sorted(names)),
                        (kind.title,), tuple(dict.fromkeys(_where(contact, speech))))


def _where(contact: Contact, speech: Speech) -> Iterator[str]:
    """The names of the places a contact is bound to, in all languages."""
    for place in speech.library.municipalities.values():
        if place.county_number in contact.counties:
            yield place.county
        if place.county_number in contact.counties or {*place.adult_trusts} & {*contact.health_trusts}:
            yield from place.names.values()


def _terms(speech: Speech) -> Iterator[Entry]:
    """The words explained, each at its place in the glossary, also by its names in the other languages."""
    library = speech.library
    lang = library.rendition(library.term_words, speech.lang).lang
    for term, words in speech.glossary.terms.items():
        others = {each.terms[term].term for each in library.term_words.values() if term in each.terms} - {words.term}
        yield Entry(f"term:{term}", Kind.TERM, lang, words.term, speech.glossary.address(term),
                    (Passage(plain(speech.line(words.text))),), names=tuple(sorted({*others, *words.forms})))
