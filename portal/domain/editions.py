"""Whose brochures there are: the editions of the content, and one for each hospital that has none there."""

from functools import lru_cache

from portal.domain import directory
from portal.models.brochure import Edition
from portal.models.contact import Contact
from portal.models.library import Library


@lru_cache(maxsize=4)
def editions(library: Library) -> dict[str, Edition]:
    """Every edition by id, those of the content first. A hospital's has the hospital's id."""
    kept = sorted(library.editions.values(), key=lambda each: each.order)
    known = {edition.health_trust for edition in kept}
    hospitals = (contact for contact in library.contacts.values()
                 if contact.kind == library.site.directory.hospital and contact.verified.shown)
    others = (_of_hospital(contact, library.site.master) for contact in hospitals
              if contact.health_trusts and known.isdisjoint(contact.health_trusts))
    return {each.id: each for each in (*kept, *others)}


def _of_hospital(contact: Contact, master: str) -> Edition:
    return Edition(id=contact.id, name={master: contact.name, **contact.names}, health_trust=contact.health_trusts[0])


@lru_cache(maxsize=1024)
def contacts(library: Library, brochure: str, edition: str) -> tuple[Contact, ...]:
    """The contacts of a brochure in an edition, without those that stand on every brochure."""
    selectors, whose = library.brochures[brochure].contacts, editions(library)[edition]
    found = (contact for selector in selectors for contact in _selected(library, selector, whose))
    return tuple({each.id: each for each in found if each.id not in library.site.emergency}.values())


def _selected(library: Library, selector: str, edition: Edition) -> tuple[Contact, ...]:
    order, kind = library.site.directory, selector.removeprefix(directory.KIND_PREFIX)
    if edition.health_trust is None:
        return directory.select(library, (selector,))
    told_apart = kind in {order.hospital, order.commission}
    bound = directory.of_trusts(library, kind, (edition.health_trust,)) if told_apart else ()
    homes = directory.homes_of(library, (edition.health_trust,))
    return bound or tuple(each for home in homes for each in directory.select(library, (selector,), home))
