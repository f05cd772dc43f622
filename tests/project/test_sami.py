"""Every Northern Sámi word of the site is known to a word list that lies outside the project, where one is given.

SAMI_WORDS names its folder, as `make check` and `make test` take it.
"""

import os
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from portal.config import Settings
from portal.loading.checks import sami
from portal.loading.library import load
from portal.loading.passages import passages

LANG = "se"
FOLDER = os.environ.get("SAMI_WORDS")
LIBRARY = load(Settings.content)
TEXTS = [(passage.file, passage.text) for passage in passages(LIBRARY) if passage.lang == LANG]
CATALOGUE = Settings.translations / LANG / "LC_MESSAGES" / "messages.po"


@pytest.fixture(scope="module")
def words() -> sami.WordList:
    if not FOLDER:
        pytest.skip("Sámi words: not checked. Name a folder of word lists: make test SAMI_WORDS=…")
    found = sami.read_all(Path(FOLDER), LIBRARY)
    return found[LANG]


def test_there_is_sami_to_check() -> None:
    assert len(TEXTS) > 500


@pytest.mark.parametrize("file", sorted({file for file, _ in TEXTS}))
def test_every_word_of_a_text_is_known(words: sami.WordList, file: str) -> None:
    assert [(word, text) for name, text in TEXTS if name == file for word in words.unknown(text)] == []


def test_every_word_of_the_interface_is_known(words: sami.WordList) -> None:
    with CATALOGUE.open("rb") as file:
        messages = [message.string for message in read_po(file) if message.id]

    assert [(word, text) for text in messages for word in words.unknown(text)] == []
