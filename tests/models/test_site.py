"""A contact ages: past its months its number is no longer held to be right."""

from datetime import date

import pytest

from portal.models.library import Library


@pytest.mark.parametrize(("contact", "on", "fresh"), [
    ("nemnd-nord", date(2027, 10, 31), True),      # official, recorded 1 November 2026: twelve months
    ("nemnd-nord", date(2027, 11, 1), False),
    ("nemnd-sor", date(2027, 4, 30), True),        # secondary: six months
    ("nemnd-sor", date(2027, 5, 1), False),
    ("nod", date(2099, 1, 1), True),               # an emergency number always stays
])
def test_a_contact_is_fresh_for_the_months_of_its_level(library: Library, contact: str, on: date, *,
                                                        fresh: bool) -> None:
    assert library.site.is_fresh(library.contacts[contact], on) is fresh
