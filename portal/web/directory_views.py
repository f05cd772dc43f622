"""The directory as its templates receive it: the front with its ways in, and lists by kind and by county."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from markupsafe import Markup

from portal.domain import directory
from portal.domain.locating import Found
from portal.models import address
from portal.models.contact import Contact
from portal.models.library import Library
from portal.rendering.speech import Speech
from portal.web.contacts import contact_view, said
from portal.web.idioms import Idiom, Idioms
from portal.web.municipalities import municipality_name, norwegian_order
from portal.web.open_now import at, open_first
from portal.web.page_views import ContactGroup, Notice, notice
from portal.web.place_names import choice_name
from portal.web.place_views import Option, groups
from portal.web.shell import Link

MOST_CHOICES = 24


@dataclass(frozen=True)
class FrontView:
    """The front of the directory, also when more must be asked of what was typed."""

    address: str
    title: str
    lead: Markup
    notice: Notice | None
    breadcrumbs: tuple[Link, ...]
    typed: str
    message: Markup | None
    options: tuple[Option, ...]
    names: Markup
    kinds: tuple[Link, ...]
    counties: tuple[Link, ...]
    sheets: tuple[Link, ...]


@dataclass(frozen=True)
class ListView:
    """Contacts under their headings."""

    title: str
    lead: str
    breadcrumbs: tuple[Link, ...]
    notice: Notice | None
    groups: tuple[ContactGroup, ...]


def front_view(idiom: Idiom, idioms: Idioms, found: Found | None = None, typed: str = "") -> FrontView:
    """The ways in; and where a look-up did not end in one place, what to do."""
    library, words = idiom.speech.library, idiom.speech.places.pages["directory"]
    options = tuple(Option(each, choice_name(each, idiom)) for each in (found.places if found else ()))
    return FrontView(
        address=address.directory(idiom.lang), title=words["title"], lead=idiom.speech.line(words["lead"]),
        notice=state_notice(idiom, idioms), breadcrumbs=(Link(idiom.gettext("Forside"), address.front(idiom.lang)),),
        typed=typed, message=_message(found, idiom) if found else None,
        options=tuple(sorted(options, key=lambda each: norwegian_order(each.name)))[:MOST_CHOICES],
        names=_names(idiom.speech),
        kinds=tuple(Link(title, address.kind(idiom.lang, kind)) for kind, title in shown_kinds(idiom).items()),
        counties=tuple(Link(name, address.county(idiom.lang, number)) for number, name in counties(library).items()),
        sheets=tuple(Link(contact.named(idiom.lang), address.sheet(idiom.lang, contact.id))
                     for contact in _hospitals(library, idiom)),
    )


def kind_view(kind: str, idiom: Idiom, idioms: Idioms, now: datetime) -> ListView:
    """All contacts of a kind, those that are open first."""
    library = idiom.speech.library
    words = library.rendition(library.contact_words, idiom.lang).words.kinds[kind]
    chosen = [contact for contact in library.contacts.values() if contact.kind == kind and contact.verified.shown]
    views = open_first(at((contact_view(contact.id, idiom) for contact in chosen), idiom, now))
    return ListView(words.title, words.purpose, up(idiom), state_notice(idiom, idioms),
                    (ContactGroup(words.title, views),))


def county_view(number: str, idiom: Idiom, idioms: Idioms, now: datetime) -> ListView:
    """Who answers in a county."""
    library = idiom.speech.library
    found = directory.county(library, number)
    lead = idiom.gettext("Skriv hvor du bor for å se hvilket sykehus som er ditt.")
    return ListView(counties(library)[number], lead, up(idiom), state_notice(idiom, idioms),
                    groups(found, library.site.directory.here, idiom, now))


def state_notice(idiom: Idiom, idioms: Idioms) -> Notice | None:
    """How far the words of the directory can be trusted in the language."""
    library = idiom.speech.library
    state = library.rendition(library.place_words, idiom.lang).state
    return notice(state, idiom, idioms, address.directory(library.site.master))


def up(idiom: Idiom) -> tuple[Link, ...]:
    """The way back to the front of the directory."""
    return (Link(idiom.gettext("Forside"), address.front(idiom.lang)),
            Link(idiom.speech.places.pages["directory"]["tab"], address.directory(idiom.lang)))


def shown_kinds(idiom: Idiom) -> dict[str, str]:
    """The kinds with someone to show, in the order of the directory, and their titles."""
    library = idiom.speech.library
    words = library.rendition(library.contact_words, idiom.lang).words.kinds
    there = {contact.kind for contact in library.contacts.values() if contact.verified.shown}
    order = dict.fromkeys((*library.site.directory.here, *library.site.directory.more, *words))
    return {kind: words[kind].title for kind in order if kind in there}


@lru_cache(maxsize=4)
def counties(library: Library) -> dict[str, str]:
    """The counties by number, in Norwegian order."""
    found = {each.county_number: each.county for each in library.municipalities.values()}
    return dict(sorted(found.items(), key=lambda each: norwegian_order(each[1])))


def _hospitals(library: Library, idiom: Idiom) -> list[Contact]:
    kind = library.site.directory.hospital
    found = [contact for contact in library.contacts.values() if contact.kind == kind and contact.verified.shown]
    return sorted(found, key=lambda contact: norwegian_order(contact.named(idiom.lang)))


def _message(found: Found, idiom: Idiom) -> Markup:
    if found.short:
        return said("short", idiom)
    if not found.places:
        return said("not_found", idiom)
    return said("too_many" if len(found.places) > MOST_CHOICES else "several", idiom)


@lru_cache(maxsize=8)
def _names(speech: Speech) -> Markup:
    """The names a browser proposes while a reader types: from the page itself, so no request is made."""
    library = speech.library
    names = {municipality_name(each, speech.lang) for each in library.municipalities.values()}
    names |= {each.named(speech.lang) for each in library.contacts.values()
              if each.kind == library.site.directory.hospital and each.verified.shown}
    return Markup().join(Markup("<option value='{}'>").format(name) for name in sorted(names, key=norwegian_order))
