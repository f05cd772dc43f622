"""Contacts by id, by kind and by place."""

from portal.domain import directory
from portal.models.library import Library


def ids(library: Library, *selectors: str, municipality: str | None = None,
        health_trust: str | None = None) -> list[str]:
    return [contact.id for contact in directory.select(library, selectors, municipality, health_trust)]


def test_a_contact_is_named_by_id(library: Library) -> None:
    assert ids(library, "nod", "ombudet") == ["nod", "ombudet"]


def test_a_kind_is_that_of_the_place(library: Library) -> None:
    assert ids(library, "kind:nemnd", municipality="5501") == ["nemnd-nord"]


def test_without_a_place_a_kind_that_is_bound_to_places_gives_nobody(library: Library) -> None:
    assert ids(library, "kind:nemnd") == []


def test_a_health_trust_can_stand_for_the_place(library: Library) -> None:
    assert ids(library, "kind:sykehus", health_trust="hf-nord") == ["sykehus-nord"]


def test_what_is_for_everyone_is_shown_for_every_place(library: Library) -> None:
    assert ids(library, "kind:ombud", municipality="0301") == ["ombudet"]


def test_nobody_is_named_twice(library: Library) -> None:
    assert ids(library, "kind:ombud", "ombudet") == ["ombudet"]
