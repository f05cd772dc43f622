"""The key of a Sámi word: its forms share it, and other words do not."""

import csv
from itertools import combinations
from pathlib import Path

import pytest

from portal.domain.grading import grade_key

FORMS = Path(__file__).parents[1] / "sami" / "caseforms.tsv"
LEAST_SHARED, MOST_MIXED = 0.85, 0.005


def words() -> list[list[str]]:
    """The forms of each word; of a name of several words, those of the last."""
    with FORMS.open(encoding="utf-8") as file:
        rows = [[form.split()[-1].lower() for name, form in row.items() if name != "nb" and form]
                for row in csv.DictReader(file, delimiter="\t")]
    return [list(dict.fromkeys(row)) for row in rows]


def test_nearly_all_forms_of_a_word_share_a_key() -> None:
    pairs = [pair for forms in words() for pair in combinations(forms, 2)]
    shared = sum(grade_key(one) == grade_key(other) for one, other in pairs)

    assert len(pairs) > 800
    assert shared / len(pairs) >= LEAST_SHARED


def test_different_words_seldom_share_a_key() -> None:
    pairs = list(combinations(dict.fromkeys(forms[0] for forms in words()), 2))
    mixed = [pair for pair in pairs if grade_key(pair[0]) == grade_key(pair[1])]

    assert len(mixed) / len(pairs) <= MOST_MIXED, mixed


@pytest.mark.parametrize(("one", "other"), [
    ("váidda", "váidagii"), ("bággu", "bákkuin"), ("dikšu", "divššu"), ("láhka", "lágas"), ("viessu", "vissui"),
    ("vuoigatvuohta", "vuoigatvuođaid"), ("telefovdna", "telefovnna"), ("diibmu", "diimmus"), ("goddi", "gottis"),
])
def test_consonants_change_grade_and_the_key_stays(one: str, other: str) -> None:
    assert grade_key(one) == grade_key(other)


@pytest.mark.parametrize("word", ["", "a", "ŋŋŋ", "123", "x" * 40, "áéí"])
def test_anything_has_a_key(word: str) -> None:
    assert isinstance(grade_key(word), str)
