"""Letters that a keyboard may lack: they stay apart, and are found without."""

import pytest

from portal.domain.folding import folded


@pytest.mark.parametrize(("word", "plain"), [
    ("pårørende", "parorende"), ("paaroerende", "parorende"), ("ernæring", "ernaring"), ("ernaering", "ernaring"),
    ("čáŋđŧšž", "candtsz"), ("ńïäö", "niao"), ("klage", "klage"), ("é", "e"),
])
def test_letters_are_folded_by_one_table(word: str, plain: str) -> None:
    assert folded(word) == plain
