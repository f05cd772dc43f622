"""Every Northern Sámi word of the site is known to the word list or has been allowed by name."""

import pytest
from babel.messages.pofile import read_po

from portal.config import Settings
from portal.loading.library import load
from portal.loading.passages import passages
from tests.sami.spelling import unknown

LANG = "se"
TEXTS = [(passage.file, passage.text) for passage in passages(load(Settings.content)) if passage.lang == LANG]
CATALOGUE = Settings.translations / LANG / "LC_MESSAGES" / "messages.po"


def test_there_is_sami_to_check() -> None:
    assert len(TEXTS) > 500


@pytest.mark.parametrize("file", sorted({file for file, _ in TEXTS}))
def test_every_word_of_a_text_is_known(file: str) -> None:
    assert [(word, text) for name, text in TEXTS if name == file for word in unknown(text)] == []


def test_every_word_of_the_interface_is_known() -> None:
    with CATALOGUE.open("rb") as file:
        messages = [message.string for message in read_po(file) if message.id]

    assert [(word, text) for text in messages for word in unknown(text)] == []


@pytest.mark.parametrize(("text", "found"), [
    ("Dus lea vuoigatvuohta váidit.", []),
    ("Dus lea vuoigatvuoha váidit.", ["vuoigatvuoha"]),         # a letter lost
    ("Dus lea vuoigatvuođat", []),
    ("Dus lea vuoigatvuodat", ["vuoigatvuodat"]),               # a special letter lost
    ("Gozihanlávdegoddi (kontrollkommisjonen)", []),            # Norwegian in brackets
    ("váidináigemearri", []),                                   # a compound
    ("fylkkamánni", ["fylkkamánni"]),                           # a good word, but the wrong name since 2021
    ("vuoigatvuoðat", ["ð", "vuoigatvuoðat"]),                  # a look-alike
])
def test_the_check_sees_what_it_should(text: str, found: list[str]) -> None:
    assert unknown(text) == found
