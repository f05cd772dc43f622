"""Of what was typed only words are left, and not too many."""

import pytest

from portal.domain.tokenizing import asked, hyphenated, shortened, words


@pytest.mark.parametrize(("text", "found"), [
    ("Klage på TUD-vedtak!", ["klage", "på", "tud-vedtak"]),
    ("[a TO z] AND body:*", ["a", "to", "z", "and", "body"]),
    ("don’t", ["don’t"]),
    ("§ 4-4", ["4-4"]),
    ("((( *** ?", []),
])
def test_signs_mean_nothing(text: str, found: list[str]) -> None:
    assert [word.text for word in words(text)] == found


def test_a_query_is_read_to_its_hundredth_character_and_on_one_line() -> None:
    assert shortened("a" * 5000) == "a" * 100
    assert shortened("klage\n\tpå\x00 ting\u202e") == "klage på ting"
    assert shortened("a\u030a") == "å"


def test_a_word_is_looked_for_once_and_one_far_too_long_not_at_all() -> None:
    assert [word.text for word in asked("klage Klage " + "x" * 60)] == ["klage"]
    assert len(asked(" ".join(str(number) for number in range(40)))) == 16


def test_the_parts_of_a_word_with_a_hyphen_are_words() -> None:
    assert hyphenated("tud-vedtak") == ("tud", "vedtak")
    assert hyphenated("vedtak") == ()
