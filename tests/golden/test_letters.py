"""Each letter says what it said when it was read: every word of it, for each who writes it, in each language."""

import pytest

from portal.config import Settings
from portal.loading.library import load
from portal.rendering.typesetting import Typesetter
from tests.golden.letters import FOLDER, golden, papers
from tests.printed import sides

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


def spoken(letter: str, role: str) -> list[str]:
    """What a letter says that is printed without a decision, to be filled in by hand."""
    made = next(made for name, made in papers(LIBRARY, LIBRARY.letters[letter])
                if name == f"{role}, no decision named, empty")
    return [words.text for sheet in made.sheets for block in sheet.blocks for words in block.words]


@pytest.mark.parametrize(("letter", "role", "asks"), [
    ("muntlig-klage", "patient", ("ber om at det venter", "ber om advokat", "Hvilket vedtak", "fikk melding")),
    ("muntlig-klage", "child", ("ber om at det venter", "ber om advokat", "Hvilket vedtak", "fikk melding")),
    ("muntlig-klage", "next_of_kin", ("ber om at det venter", "Hvilket vedtak", "fikk melding")),
    ("klage-statsforvalteren", "patient", ("ber om utsatt iverksetting", "ber om advokat", "fikk melding")),
    ("klage-statsforvalteren", "parent", ("ber om utsatt iverksetting", "pasienten fikk melding")),
    ("klage-kontrollkommisjonen", "patient", ("ber om utsatt iverksetting", "ber om advokat", "fikk melding")),
    ("klage-kontrollkommisjonen", "next_of_kin", ("ber om utsatt iverksetting", "fikk melding")),
])
def test_a_complaint_over_a_decision_that_is_not_known_asks_for_all_that_may_help(
        letter: str, role: str, asks: tuple[str, ...]) -> None:
    said = "\n".join(spoken(letter, role))

    assert [each for each in asks if each not in said] == []


@pytest.mark.parametrize("role", ["next_of_kin", "parent"])
@pytest.mark.parametrize("letter", ["muntlig-klage", "klage-statsforvalteren", "klage-kontrollkommisjonen"])
def test_nobody_asks_for_the_lawyer_that_is_the_patients(letter: str, role: str) -> None:
    assert [each for each in spoken(letter, role) if each.startswith("Jeg") and "advokat" in each] == []


@pytest.mark.parametrize("letter", [each for each in LIBRARY.letters if each.startswith(("klage-", "muntlig-"))])
def test_where_the_decision_is_not_known_no_letter_says_that_it_must_wait(letter: str) -> None:
    """Only of medicines, and only within the hours."""
    claims = [each for role in LIBRARY.letters[letter].writers for each in spoken(letter, role)
              if "skal vente" in each or "skal vedtaket" in each]

    assert [each for each in claims if "legemidler" not in each or "48 timer" not in each] == []


def test_after_a_no_to_ending_the_coercion_the_step_is_a_complaint() -> None:
    letter = LIBRARY.letters["be-om-opphor"]
    words = {tag: LIBRARY.remedy_words[tag].remedies[letter.steps[0]].text for tag in LIBRARY.site.tags}

    assert [tag for tag, each in words.items() if "(letter:klage-kontrollkommisjonen)" not in each] == []
    assert "phvl-3-7:4" in [str(each) for each in LIBRARY.remedies[letter.steps[0]].sources]
    assert [tag for tag, each in LIBRARY.letter_texts[letter.id].items()
            if "(letter:be-om-opphor-dom)" not in each.lead] == []


def test_the_sheet_for_a_spoken_complaint_is_one_page() -> None:
    setter = Typesetter(Settings.static, Settings.templates)
    pages = {name: len(sides(setter.pdf(made))) for name, made in papers(LIBRARY, LIBRARY.letters["muntlig-klage"])}

    assert {name: count for name, count in pages.items() if count != 1} == {}
