"""Contacts as templates show them: name, purpose, number, hours, and how well they are confirmed."""

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from portal.models.contact import Contact, OpenSpan
from portal.models.enumerations import Verification
from portal.web.idioms import Idiom

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True)
class ContactView:
    """A contact in a language."""

    id: str
    name: str
    purpose: str
    dial: str | None
    number: str | None
    hours: tuple[str, ...]
    address: str | None
    web: str | None
    web_name: str
    chat: str | None
    chat_name: str
    verified: str


@lru_cache(maxsize=2048)
def contact_view(contact_id: str, idiom: Idiom) -> ContactView:
    """A contact with its words in the language. Raises KeyError for an unknown one."""
    speech, contact = idiom.speech, idiom.speech.library.contacts[contact_id]
    words = speech.library.rendition(speech.library.contact_words, idiom.lang).words
    return ContactView(
        id=contact.id, name=contact.named(idiom.lang),
        purpose=words.entries.get(contact.id) or words.kinds[contact.kind].purpose,
        dial=contact.dial, number=contact.number, hours=_hours(contact, idiom), address=contact.address,
        web=contact.web, web_name=_host(contact.web), chat=contact.chat, chat_name=_host(contact.chat),
        verified=_verified(contact, idiom),
    )


def _host(address: str | None) -> str:
    return urlsplit(address).netloc.removeprefix("www.") if address else ""


def _hours(contact: Contact, idiom: Idiom) -> tuple[str, ...]:
    if contact.always_open:
        return (idiom.gettext("Åpent hele døgnet"),)
    clock = idiom.speech.clock
    return tuple(f"{_days(span, idiom)} {clock(span.opens)}–{clock(span.closes)}" for span in contact.hours)


def _days(span: OpenSpan, idiom: Idiom) -> str:
    names = _day_names(idiom)
    first, last = names[span.days[0]], names[span.days[-1]]
    return first if len(span.days) == 1 else f"{first}–{last}"


def _day_names(idiom: Idiom) -> dict[str, str]:
    _ = idiom.gettext
    return dict(zip(WEEK, (_("man."), _("tirs."), _("ons."), _("tors."), _("fre."), _("lør."), _("søn.")), strict=True))


def _verified(contact: Contact, idiom: Idiom) -> str:
    _ = idiom.gettext
    official = contact.verified.level is Verification.OFFICIAL
    level = _("Bekreftet hos en offentlig kilde") if official else _("Bekreftet hos en annen kilde")
    return f"{level}: {idiom.speech.seen(contact.verified.seen)}" if contact.verified.seen else level
