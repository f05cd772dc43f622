"""Words in the order of a dictionary."""

import pytest

from portal.rendering.ordering import dictionary_order, initial


@pytest.mark.parametrize("ordered", [
    ["avslag", "besøk", "rett", "ærlig", "øye", "år"],                              # Norwegian
    ["advokáhta", "áigi", "bággu", "ceahkki", "čiehka", "sánit", "šiehtadus", "vuoigatvuohta"],     # Sámi
    ["rett", "rett til hjelp", "rettighet"],                                        # a space before all letters
    ["advokat", "«beslutningskompetanse»", "CRPD"],                                 # signs and capitals do not count
])
def test_words_stand_where_a_dictionary_has_them(ordered: list[str]) -> None:
    mixed = ordered[::-1]
    mixed.sort(key=dictionary_order)

    assert mixed == ordered


@pytest.mark.parametrize(("word", "letter"), [("ro", "R"), ("«beslutning»", "B"), ("áigi", "Á"), ("ECT", "E")])
def test_a_word_stands_under_its_first_letter(word: str, letter: str) -> None:
    assert initial(word) == letter
