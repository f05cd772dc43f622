"""Whether a line is open just now, in words, and the open ones before the others."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from portal.domain.opening import WEEK, Opening, opening
from portal.models.contact import Contact
from portal.web.contacts import ContactView, Now
from portal.web.hours import day_names
from portal.web.idioms import Idiom


def at(views: Iterable[ContactView], idiom: Idiom, now: datetime) -> tuple[ContactView, ...]:
    """Contacts as they are at a moment: whether each that has hours is open."""
    return tuple(_at(view, idiom, now) for view in views)


def _at(view: ContactView, idiom: Idiom, now: datetime) -> ContactView:
    contact = idiom.speech.library.contacts[view.id]
    words = now_words(contact, idiom, now) if view.number else None
    return replace(view, now=words, hours=() if words and contact.always_open else view.hours)


def open_first(views: Iterable[ContactView]) -> tuple[ContactView, ...]:
    """Those that are closed just now after the others, else in the order they came."""
    return tuple(sorted(views, key=lambda view: view.now is not None and not view.now.is_open))


def now_words(contact: Contact, idiom: Idiom, now: datetime) -> Now | None:
    """Whether a contact is open at a moment, and until when or from when."""
    found = opening(contact.hours, now, always=contact.always_open)
    return Now(found.is_open, _said(found, idiom, now)) if found else None


def _said(found: Opening, idiom: Idiom, now: datetime) -> str:
    _ = idiom.gettext
    if found.changes is None:
        return _("Åpent nå, hele døgnet") if found.is_open else _("Stengt nå")
    clock = idiom.speech.clock(found.changes.strftime("%H:%M"))
    if found.is_open:
        return _("Åpent nå, til %(clock)s") % {"clock": clock}
    if found.changes.date() == now.date():
        return _("Stengt nå. Åpner i dag %(clock)s") % {"clock": clock}
    if found.changes.date() == now.date() + timedelta(days=1):
        return _("Stengt nå. Åpner i morgen %(clock)s") % {"clock": clock}
    return _("Stengt nå. Åpner %(day)s %(clock)s") % {"day": day_names(idiom)[WEEK[found.changes.weekday()]],
                                                      "clock": clock}
