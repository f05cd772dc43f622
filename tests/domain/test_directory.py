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


def trusts(library: Library, place: str, *, child: bool = False) -> tuple[str, ...]:
    return directory.health_trusts(library, place, child=child)


def test_the_district_decides_where_a_city_has_several_hospitals(library: Library) -> None:
    assert trusts(library, "0301") == ("hf-sor", "hf-nord")
    assert trusts(library, "030101") == ("hf-sor",)
    assert ids(library, "kind:sykehus", municipality="030101") == ["sykehus-sor"]


def test_where_two_tables_differ_both_hospitals_are_told(library: Library) -> None:
    assert trusts(library, "030102") == ("hf-sor", "hf-nord")


def test_a_child_belongs_to_the_hospital_for_children(library: Library) -> None:
    assert trusts(library, "1103") == ("hf-sor",)
    assert trusts(library, "1103", child=True) == ("hf-nord",)
    assert [each.id for each in directory.select(library, ("kind:sykehus",), "1103", child=True)] == ["sykehus-nord"]


def test_a_hospital_stands_for_the_counties_it_serves(library: Library) -> None:
    assert directory.local(library, "sykehus-sor").homes == ("1103", "0301")


def test_a_territory_has_no_bodies_of_its_own(library: Library) -> None:
    assert directory.local(library, "2100") == directory.Local()


def test_what_is_only_for_elsewhere_gives_way_to_the_local_one(content: Library) -> None:
    assert ids(content, "kind:ombud", municipality="5501") == ["ombud-troms"]
    assert ids(content, "kind:ombud", municipality="1103") == ["ombud-nasjonalt"]    # the local one is not confirmed
