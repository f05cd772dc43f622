"""Which contacts must be confirmed again, those first that readers meet most."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from portal.loading.findings import KIND_PREFIX
from portal.loading.passages import passages
from portal.models.contact import Contact
from portal.models.library import Library
from portal.models.link import find_links


@dataclass(frozen=True)
class Due:
    """A contact to confirm again, why, and how much it is used."""

    contact: str
    uses: int
    why: str


def due(library: Library, today: date, days: int) -> list[Due]:
    """What is not shown, is past its age, will be so in some days, or has no dated source."""
    uses = _uses(library)
    reasons = ((contact, _why(library, contact, today, days)) for contact in library.contacts.values())
    found = [Due(contact.id, uses[contact.id], why) for contact, why in reasons if why]
    return sorted(found, key=lambda each: (-each.uses, each.contact))


def _why(library: Library, contact: Contact, today: date, days: int) -> str:
    if not contact.verified.shown:
        return "not shown: confirm it first"
    if not library.site.is_fresh(contact, today):
        return f"number and address are no longer shown: confirmed {contact.verified.recorded}"
    if not library.site.is_fresh(contact, today + timedelta(days=days)):
        return f"soon no longer shown: confirmed {contact.verified.recorded}"
    if contact.verified.seen is None:
        return "no source bears a date"
    return "" if contact.reachable else "no number and no address is known"


def _uses(library: Library) -> Counter[str]:
    """How often each contact is named in content, and how many municipalities it serves."""
    uses = Counter(_named(library))
    for contact in library.contacts.values():
        uses[contact.id] += sum(1 for place in library.municipalities.values()
                                if place.county_number in contact.counties
                                or not set(place.adult_trusts).isdisjoint(contact.health_trusts))
    return uses


def _named(library: Library) -> Iterator[str]:
    site = library.site
    yield from (*site.emergency, *site.directory.sheet)
    for selectors in (*site.result_contacts.values(), *(page.contacts for page in library.pages.values()),
                      *(brochure.contacts for brochure in library.brochures.values())):
        for selector in selectors:
            kind = selector.removeprefix(KIND_PREFIX)
            yield from [selector] if kind == selector else _of_kind(library, kind)
    for passage in passages(library):
        yield from (link.target for link in find_links(passage.text) if link.scheme == "contact")


def _of_kind(library: Library, kind: str) -> list[str]:
    return [contact.id for contact in library.contacts.values() if contact.kind == kind and not contact.bound]
