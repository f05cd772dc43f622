"""Typing errors: the nearest known words, and nothing where none is near."""

import pytest

from portal.domain.mending import Spelling, distance

KNOWN = Spelling({"advokat": 9, "medisin": 7, "kontrollkommisjonen": 3, "klage": 5, "klager": 1, "post": 2, "rett": 1})


@pytest.mark.parametrize(("typed", "meant"), [
    ("avdokat", "advokat"), ("advkat", "advokat"), ("advokkat", "advokat"), ("advoket", "advokat"),
    ("kontrolkomisjonen", "kontrollkommisjonen"), ("klaeg", "klage"),
])
def test_the_nearest_word_is_found(typed: str, meant: str) -> None:
    assert KNOWN.nearest(typed)[0] == meant


@pytest.mark.parametrize("typed", ["fisk", "pos", "kontroll", "x" * 5000, "", "1234567"])
def test_what_is_near_nothing_stays_as_it_is(typed: str) -> None:
    assert KNOWN.nearest(typed) == ()


@pytest.mark.parametrize(("one", "other", "mistakes"), [
    ("klage", "klage", 0), ("klage", "klge", 1), ("klage", "kalge", 1), ("klage", "klagge", 1), ("klage", "plage", 1),
    ("klage", "post", 3),
])
def test_mistakes_are_counted_up_to_a_bound(one: str, other: str, mistakes: int) -> None:
    assert distance(one, other, 2) == mistakes
