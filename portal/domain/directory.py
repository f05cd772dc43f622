"""Whom to call: contacts by id, by kind and by place, most relevant first."""

from functools import lru_cache

from portal.models.contact import Contact
from portal.models.library import Library

KIND_PREFIX = "kind:"


@lru_cache(maxsize=4096)
def select(library: Library, selectors: tuple[str, ...], municipality: str | None = None,
           health_trust: str | None = None) -> tuple[Contact, ...]:
    """The contacts that ids and `kind:` selectors name, for a place when one is given; unverified ones are left out."""
    found: dict[str, Contact] = {}
    for selector in selectors:
        kind = selector.removeprefix(KIND_PREFIX)
        if kind == selector:
            chosen = [library.contacts[selector]]
        else:
            chosen = _of_kind(library, kind, municipality, health_trust)
        found.update((contact.id, contact) for contact in chosen if contact.verified.shown)
    return tuple(found.values())


def _of_kind(library: Library, kind: str, municipality: str | None, health_trust: str | None) -> list[Contact]:
    everyone = [contact for contact in library.contacts.values() if contact.kind == kind]
    bound = [contact for contact in everyone if contact.counties or contact.health_trusts]
    if not bound:
        return everyone
    place = library.municipalities.get(municipality or "")
    trust = health_trust or (place.health_trust if place else None)
    county = place.county_number if place else None
    local = [contact for contact in bound if county in contact.counties or trust in contact.health_trusts]
    return local or [contact for contact in everyone if not (contact.counties or contact.health_trusts)]
