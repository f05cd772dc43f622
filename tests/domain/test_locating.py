"""A place is found by what a reader is likely to type, and asked about where several may be meant."""

import pytest

from portal.domain.locating import LONGEST, Found, fold, locate
from portal.models.library import Library


@pytest.mark.parametrize(("typed", "place"), [
    ("9009", "5501"), ("9009 Tromsø", "5501"), ("N-9009", "5501"), ("Tromsø", "5501"), ("TROMSØ", "5501"),
    ("tromso", "5501"), ("tromsoe", "5501"), ("tro", "5501"), ("Romsa", "5501"), ("vaange", "1103"),
    ("Øst", "030102"), ("sykehuset i n", "sykehus-nord"), ("stormyra", "sykehus-nord"), ("fjellbygda", "1104"),
    ("9170", "2100"), ("longyear", "2100"), ("svalbard", "2100"), ("Svalbárda", "2100"),
])
def test_a_postcode_a_name_or_a_hospital_is_found(library: Library, typed: str, place: str) -> None:
    assert locate(library, typed) == Found((place,))


def test_several_places_are_given_to_choose_from(library: Library) -> None:
    assert set(locate(library, "vang").places) == {"1103", "1104"}
    assert set(locate(library, "sykehuset").places) == {"sykehus-nord", "sykehus-sor"}


def test_the_whole_name_is_meant_before_a_longer_one(library: Library) -> None:
    assert locate(library, "vangen") == Found(("1103",))


@pytest.mark.parametrize("typed", ["", " ", "t", "tr", "?", "\0"])
def test_too_little_is_said_to_be_too_little(library: Library, typed: str) -> None:
    assert locate(library, typed) == Found(short=True)


@pytest.mark.parametrize("typed", ["atlantis", "9999", "a" * 5000, "<script>alert(1)</script>", "tro\0msø", "%%%%"])
def test_what_is_no_place_gives_none(library: Library, typed: str) -> None:
    assert locate(library, typed).places == ()


def test_what_stands_after_the_longest_name_is_not_read(library: Library) -> None:
    assert locate(library, " " * LONGEST + "tromsø") == Found(short=True)


@pytest.mark.parametrize(("text", "folded"), [
    ("Kárášjohka", "karasjohka"), ("Porsáŋgu", "porsangu"), ("Åseral", "aseral"), ("Bærum", "baerum"),
    ("Omasvuođna ŧ ž č š", "omasvuodna t z c s"), ("Aurskog-Høland", "aurskog holand"), ("  St. Olavs ", "st olavs"),
])
def test_names_are_compared_without_marks(text: str, folded: str) -> None:
    assert fold(text) == folded
