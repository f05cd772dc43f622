"""Whose brochures there are, and whom they tell to call."""

from portal.domain.editions import contacts, editions
from portal.models.library import Library


def test_each_hospital_has_an_edition_once(library: Library) -> None:
    found = editions(library)

    assert list(found) == ["alle", "nord", "sykehus-sor"]
    assert found["sykehus-sor"].health_trust == "hf-sor"


def test_kinds_become_those_of_the_health_trust(library: Library) -> None:
    assert [each.id for each in contacts(library, "ro", "sykehus-sor")][:1] == ["sykehus-sor"]
    assert [each.id for each in contacts(library, "ro", "alle")] == ["ombudet"]


def test_an_unverified_contact_is_never_printed(library: Library) -> None:
    every = {each.id for edition in editions(library) for each in contacts(library, "ro", edition)}

    assert "nemnd-uviss" not in every


def test_each_real_hospital_can_print_and_is_itself_on_the_paper(content: Library) -> None:
    hospitals = [each for each in content.contacts.values() if each.kind == "hospital" and each.verified.shown]
    trusts = {edition.health_trust for edition in editions(content).values()}

    assert all(trusts & {*each.health_trusts} for each in hospitals)
