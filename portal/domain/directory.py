"""Whom to call: contacts by id, by kind and by place, most relevant first."""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from portal.models.contact import Contact
from portal.models.library import Library
from portal.models.place import DISTRICT_LENGTH, Catchment, District, Municipality

KIND_PREFIX = "kind:"


@dataclass(frozen=True)
class Local:
    """What is known of a place that was looked up.

    `homes` are the places whose bodies answer, `adults` and `children` the health trusts that may, and `districts`
    those a reader must choose between before more is known.
    """

    homes: tuple[str, ...] = ()
    adults: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    districts: tuple[District, ...] = ()
    dps: str | None = None


@lru_cache(maxsize=4096)
def select(library: Library, selectors: tuple[str, ...], place: str | None = None,
           health_trust: str | None = None, *, child: bool = False) -> tuple[Contact, ...]:
    """The contacts that ids and `kind:` selectors name, for a place when one is given; unverified ones are left out."""
    found: dict[str, Contact] = {}
    trusts = (health_trust,) if health_trust else health_trusts(library, place, child=child)
    home = municipality_of(library, place)
    for selector in selectors:
        kind = selector.removeprefix(KIND_PREFIX)
        if kind == selector:
            chosen = [library.contacts[selector]]
        else:
            chosen = _of_kind(library, kind, home.county_number if home else None, trusts)
        found.update((contact.id, contact) for contact in chosen if contact.verified.shown)
    return tuple(found.values())


@lru_cache(maxsize=1024)
def local(library: Library, place: str) -> Local:
    """What answers for a municipality, a district or a hospital; nothing for a territory that has no bodies."""
    home = library.places.districts.get(place) or library.municipalities.get(place)
    if home is not None:
        districts = () if place in library.places.districts else library.places.districts_of(place)
        return Local((place,), health_trusts(library, place), health_trusts(library, place, child=True), districts,
                     None if districts else home.dps)
    hospital = library.contacts.get(place)
    trusts = hospital.health_trusts if hospital else ()
    return Local(homes_of(library, trusts), trusts, trusts)


def county(library: Library, number: str) -> Local:
    """What answers for a county."""
    homes = [each.number for each in library.municipalities.values() if each.county_number == number]
    trusts = tuple(dict.fromkeys(trust for home in homes for trust in health_trusts(library, home)))
    return Local(tuple(homes[:1]), trusts, trusts)


def of_local(library: Library, kind: str, found: Local) -> tuple[Contact, ...]:
    """The contacts of a kind that answer for a place, or those for everyone."""
    selectors = (f"{KIND_PREFIX}{kind}",)
    chosen = [select(library, selectors, home) for home in found.homes] or [select(library, selectors)]
    return tuple({contact.id: contact for contacts in chosen for contact in contacts}.values())


def answering(library: Library, kind: str, found: Local) -> tuple[tuple[Contact, ...], tuple[Contact, ...]]:
    """The contacts of a kind that answer for a place: for adults, and for those under 18 where they are others."""
    order = library.site.directory
    if kind not in {order.hospital, order.commission}:
        return of_local(library, kind, found), ()
    adults, children = (of_trusts(library, kind, trusts) for trusts in (found.adults, found.children))
    others = {contact.id for contact in children} - {contact.id for contact in adults}
    return adults or of_local(library, kind, found), children if others else ()


def of_trusts(library: Library, kind: str, trusts: tuple[str, ...]) -> tuple[Contact, ...]:
    """The contacts of a kind that belong to health trusts, in the order of these."""
    everyone = [contact for contact in library.contacts.values() if contact.kind == kind and contact.verified.shown]
    found = {contact.id: contact for trust in trusts for contact in everyone if trust in contact.health_trusts}
    return tuple(found.values())


def homes_of(library: Library, trusts: tuple[str, ...]) -> tuple[str, ...]:
    """A place in each county that health trusts answer for, where they answer for most places first."""
    homes = [home for home in library.municipalities.values()
             if not set(trusts).isdisjoint(health_trusts(library, home.number))]
    places = Counter(home.county_number for home in homes)
    first = {home.county_number: home.number for home in reversed(homes)}
    return tuple(first[county] for county, _count in places.most_common())


def municipality_of(library: Library, place: str | None) -> Municipality | None:
    """The municipality a place is, or lies in."""
    district = library.places.districts.get(place or "")
    return library.municipalities.get(district.municipality if district else place or "")


def health_trusts(library: Library, place: str | None, *, child: bool = False) -> tuple[str, ...]:
    """The health trusts that may answer for a place: several where a district must be known, or tables differ."""
    found: Catchment | None
    if place and len(place) == DISTRICT_LENGTH:
        found = library.places.districts.get(place)
    else:
        found = library.municipalities.get(place or "")
    if found is None:
        return ()
    trusts = _trusts(found, child=child)
    if trusts or place is None:
        return trusts
    parts = (_trusts(each, child=child) for each in library.places.districts_of(place))
    return tuple(dict.fromkeys(trust for part in parts for trust in part))


def _trusts(place: Catchment, *, child: bool) -> tuple[str, ...]:
    return place.child_trusts if child else place.adult_trusts


def _of_kind(library: Library, kind: str, county: str | None, trusts: tuple[str | None, ...]) -> list[Contact]:
    """Those bound to the place, then those for everyone; some of these only stand in where nobody is bound."""
    everyone = [contact for contact in library.contacts.values() if contact.kind == kind and contact.verified.shown]
    local = [contact for contact in everyone
             if county in contact.counties or not set(trusts).isdisjoint(contact.health_trusts)]
    national = [contact for contact in everyone if not contact.bound and not (local and contact.elsewhere)]
    return [*local, *national]
