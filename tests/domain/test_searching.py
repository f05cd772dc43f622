"""The engine behind its small interface."""

import re
from pathlib import Path

import pytest

from portal.config import ROOT
from portal.domain.searching import Index, stemmer
from portal.models.search import Endings

INDEX = Index([{"title": ["klag"], "body": ["advokat", "klag"]}, {"body": ["klag", "medisin"]}, {"title": ["medisin"]}])


def test_a_word_in_a_title_is_worth_more_than_in_a_text() -> None:
    scores = INDEX.scores([{"klag": 1.0}])

    assert scores[0] > scores[1] > 0
    assert 2 not in scores


def test_words_add_up_and_of_the_forms_of_a_word_the_best_counts() -> None:
    one, both = INDEX.scores([{"klag": 1.0}])[1], INDEX.scores([{"klag": 1.0}, {"medisin": 1.0}])[1]

    assert both > one
    assert INDEX.scores([{"klag": 1.0, "medisin": 0.1}])[1] == one


def test_what_stands_nowhere_finds_nothing() -> None:
    assert INDEX.scores([{"[a TO z]": 1.0}, {"*": 1.0}]) == {}


@pytest.mark.parametrize(("endings", "one", "other"), [
    (Endings.NORWEGIAN, "klagene", "klagen"), (Endings.ENGLISH, "complaints", "complaint"),
    (Endings.SAMI, "váidda", "váidagat"),
])
def test_the_forms_of_a_word_are_brought_together(endings: Endings, one: str, other: str) -> None:
    assert stemmer(endings)(one) == stemmer(endings)(other)


def test_a_language_without_endings_keeps_its_words() -> None:
    assert stemmer(Endings.NONE)("klagene") == "klagene"


def test_only_one_module_knows_the_engine() -> None:
    knows = [path.relative_to(ROOT).as_posix() for path in sorted(Path(ROOT / "portal").rglob("*.py"))
             if re.search(r"^\s*(from|import) whoosh", path.read_text(encoding="utf-8"), re.MULTILINE)]

    assert knows == ["portal/domain/searching.py"]
