"""What a reader typed is shown as it was typed, without what cannot be seen and could mislead."""

import pytest

from portal.domain.cleaning import clean, clean_line


@pytest.mark.parametrize("text", [
    "Jeg sa nei.", "Čáhppes – ŋŧđ", "مرحبا", "שלום", "= cmd|' /C calc'!A0", "<b>&amp;</b>", "#let x = 1", "{{frist}}",
    "**fet** [x](y)", "😀" * 5, "👩‍👩‍👧", "linje 1\nlinje 2\n\nlinje 3", "3 < 4 & 5 > 2",
])
def test_what_can_be_read_stays(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(("typed", "shown"), [
    ("a\x00b\x07c", "abc"),
    ("nei\u202eja", "neija"),
    ("\u2066a\u2069", "a"),
    ("a\u200bb\ufeff", "ab"),
    ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
    ("a\tb", "a b"),
    ("a\n\n\n\n\nb", "a\n\nb"),
    ("a\U000e0041b", "ab"),
    ("a\ud800b", "ab"),
    ("  a  \n  ", "a"),
    ("e\u0301", "é"),
    ("o" + "\u0300" * 500, "ò" + "\u0300" * 4),
])
def test_what_cannot_be_seen_or_runs_on_is_taken_away(typed: str, shown: str) -> None:
    assert clean(typed) == shown


def test_a_line_is_one_line() -> None:
    assert clean_line("Máret\nHansen   Sara") == "Máret Hansen Sara"
