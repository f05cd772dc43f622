"""The words of the interface: every one is in every catalogue, and no catalogue holds others."""

import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from portal.config import ROOT, Settings
from portal.loading.library import load

TRANSLATED = [tag for tag in load(Settings.content).site.tags if tag != "nb"]


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """What the code and the templates say."""
    pot = tmp_path_factory.mktemp("words") / "messages.pot"
    extract = ("babel.messages.frontend", "-q", "extract", "-F", ".babel.cfg", "-o", str(pot), ".")
    subprocess.run([sys.executable, "-m", *extract], cwd=ROOT, check=True)
    with pot.open("rb") as file:
        return read_po(file)


def catalogue(tag: str) -> Catalog:
    with (Settings.translations / tag / "LC_MESSAGES" / "messages.po").open("rb") as file:
        return read_po(file, locale=tag)


@pytest.mark.parametrize("tag", TRANSLATED)
def test_every_word_is_translated_and_none_is_left_over(used: Catalog, tag: str) -> None:
    said = {message.id for message in used if message.id}
    told = {message.id: message.string for message in catalogue(tag) if message.id}

    assert said - told.keys() == set()
    assert told.keys() - said == set()
    assert [each for each, words in told.items() if not words] == []


@pytest.mark.parametrize("tag", TRANSLATED)
def test_what_stands_in_a_phrase_stands_in_its_translation(tag: str) -> None:
    assert [error for message in catalogue(tag) for error in message.check()] == []


def test_the_master_needs_no_catalogue() -> None:
    assert not (Settings.translations / "nb").exists()


def test_no_template_holds_words_that_are_not_marked() -> None:
    """A letter outside tags, expressions and comments is a word a reader sees in one language only."""
    import re

    inside = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>", re.DOTALL)
    for path in sorted(Path(Settings.templates).rglob("*.html")):
        left = inside.sub(" ", path.read_text(encoding="utf-8"))
        assert re.findall(r"[^\W\d_]{2,}", left) == [], path.name
