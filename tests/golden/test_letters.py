"""Each letter says what it said when it was read: every word of it, for each who writes it, in each language."""

import pytest

from portal.config import Settings
from portal.loading.library import load
from tests.golden.letters import FOLDER, golden, papers

pytestmark = pytest.mark.no_cover      # many times the same way: measuring it would only cost time
LIBRARY = load(Settings.content)


@pytest.mark.parametrize("letter", LIBRARY.letters)
def test_a_letter_says_what_it_said_when_it_was_read(letter: str) -> None:
    kept = (FOLDER / f"{letter}.txt").read_text(encoding="utf-8")

    assert golden(LIBRARY, LIBRARY.letters[letter]) == kept


def test_there_is_no_text_of_a_letter_that_is_gone() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(LIBRARY.letters)


@pytest.mark.parametrize("letter", LIBRARY.letters)
def test_no_letter_leaves_a_place_unfilled_or_a_paragraph_empty(letter: str) -> None:
    for name, made in papers(LIBRARY, LIBRARY.letters[letter]):
        said = [words.text for sheet in made.sheets for block in sheet.blocks for words in block.words]
        assert [each for each in said if not each or "{" in each or "](" in each or "  " in each] == [], name


@pytest.mark.parametrize("letter", LIBRARY.letters)
def test_the_copy_to_read_has_the_same_numbers_as_the_page_to_hand_in(letter: str) -> None:
    for name, made in papers(LIBRARY, LIBRARY.letters[letter]):
        numbers = [[block.number for block in sheet.blocks if block.number] for sheet in made.sheets]
        assert all(each == numbers[0] for each in numbers), name


@pytest.mark.parametrize("letter", [each for each in LIBRARY.letters if each.startswith("klage-")])
def test_a_complaint_is_headed_as_one(letter: str) -> None:
    assert all(made.title.startswith("KLAGE") for _name, made in papers(LIBRARY, LIBRARY.letters[letter]))
