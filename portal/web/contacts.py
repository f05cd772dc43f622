"""Contacts as templates show them: name, purpose, number, hours, and how well they are confirmed."""

from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup

from portal.models import address
from portal.models.contact import Contact, as_read, host
from portal.models.enumerations import Verification
from portal.web.hours import hours_words
from portal.web.idioms import Idiom


@dataclass(frozen=True)
class Now:
    """Whether a line is open, in words."""

    is_open: bool
    words: str


@dataclass(frozen=True)
class LineView:
    """A further number, and what it is for."""

    name: str
    dial: str
    number: str


@dataclass(frozen=True)
class ContactView:
    """A contact in a language. `note` tells why something is missing; `now` is set for a moment alone."""

    id: str
    page: str
    name: str
    purpose: str
    dial: str | None
    number: str | None
    lines: tuple[LineView, ...]
    hours: tuple[str, ...]
    address: str | None
    web: str | None
    web_name: str
    chat: str | None
    chat_name: str
    note: Markup | None
    verified: str
    now: Now | None = None


@lru_cache(maxsize=2048)
def contact_view(contact_id: str, idiom: Idiom) -> ContactView:
    """A contact with its words in the language, as of the idiom's day. Raises KeyError for an unknown one."""
    speech, contact = idiom.speech, idiom.speech.library.contacts[contact_id]
    words = speech.library.rendition(speech.library.contact_words, idiom.lang).words
    fresh = speech.library.site.is_fresh(contact, speech.today)
    return ContactView(
        id=contact.id, page=address.contact(idiom.lang, contact.id), name=contact.named(idiom.lang),
        purpose=words.entries.get(contact.id) or words.kinds[contact.kind].purpose,
        dial=contact.dial if fresh else None, number=contact.number if fresh else None,
        lines=lines(contact) if fresh else (),
        hours=hours_words(contact.hours, idiom, always=contact.always_open) if fresh else (),
        address=_post(contact, idiom) if fresh else None, web=contact.web, web_name=host(contact.web),
        chat=contact.chat, chat_name=host(contact.chat), note=_note(contact, idiom, fresh=fresh),
        verified=_verified(contact, idiom),
    )


def lines(contact: Contact) -> tuple[LineView, ...]:
    """The further numbers of a contact."""
    return tuple(LineView(each.name, each.phone.replace(" ", ""), as_read(each.phone)) for each in contact.lines)


def said(key: str, idiom: Idiom) -> Markup:
    """A sentence about places and contacts."""
    return idiom.speech.line(idiom.speech.places.said[key])


def _post(contact: Contact, idiom: Idiom) -> str | None:
    """Where letters go: to itself, else by way of the hospital it belongs to."""
    if contact.address or not contact.letters_to:
        return contact.address
    contacts = idiom.speech.library.contacts
    through = [each for each in (contacts.get(hospital) for hospital in contact.letters_to) if each]
    return next((f"{contact.name}, {each.named(idiom.lang)}, {each.address}" for each in through if each.address), None)


def _note(contact: Contact, idiom: Idiom, *, fresh: bool) -> Markup | None:
    if not fresh:
        return said("aged", idiom)
    if contact.letters_to and not contact.address:
        return said("letters", idiom)
    return None if contact.reachable or not contact.web else said("no_number", idiom)


def _verified(contact: Contact, idiom: Idiom) -> str:
    _ = idiom.gettext
    official = contact.verified.level is Verification.OFFICIAL
    level = _("Bekreftet hos en offentlig kilde") if official else _("Bekreftet hos en annen kilde")
    if contact.verified.seen:
        return f"{level}: {idiom.speech.seen(contact.verified.seen)}"
    day = idiom.speech.short_day(contact.verified.recorded)
    return f"{level}. " + _("Kilden har ingen dato. Vi leste den %(day)s.") % {"day": day}
