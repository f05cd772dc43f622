"""PDFs: tagged, with title and languages, fonts inside, Sámi letters as text, nothing past the edge."""

import time
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from portal.config import Settings
from portal.loading.library import load
from portal.models.paper import Block, BlockKind, Paper, Said, Sheet
from portal.rendering.typesetting import Typesetter, UnavailableError
from tests.golden.letters import papers
from tests.printed import squeezed, text_of

pytestmark = pytest.mark.no_cover      # many times the same way: measuring it would only cost time
LIBRARY = load(Settings.content)
SETTER = Typesetter(Settings.static, Settings.templates)
MOST_BYTES, MOST_WIDE_LETTERS = 150_000, 60


def a_paper(typed: str, kind: BlockKind = BlockKind.OWN) -> Paper:
    heading = Block(BlockKind.HEADING, (Said("nb", "KLAGE"),))
    own = Block(kind, (Said("nb", "Dette vil jeg si"),), typed, number=1)
    return Paper("KLAGE", "nb", (Sheet("nb", (heading, own)),))


@pytest.mark.parametrize("letter", LIBRARY.letters)
def test_every_letter_is_an_accessible_pdf_with_its_words_as_text(letter: str) -> None:
    for name, made in papers(LIBRARY, LIBRARY.letters[letter]):
        pdf = SETTER.pdf(made)
        reader = PdfReader(BytesIO(pdf))
        root = reader.trailer["/Root"]
        written = squeezed(text_of(pdf))

        assert root["/MarkInfo"]["/Marked"], name
        assert "/StructTreeRoot" in root, name
        assert root["/Lang"] == "nb", name
        assert reader.metadata.title == made.title, name
        assert len(pdf) < MOST_BYTES, name
        assert [said.text for sheet in made.sheets for block in sheet.blocks for said in block.words
                if squeezed(said.text) not in written and block.kind is not BlockKind.CUT] == [], name


@pytest.mark.parametrize("letter", [each.id for each in LIBRARY.letters.values() if each.together])
def test_what_is_to_stand_on_one_page_does_in_every_language(letter: str) -> None:
    long = [name for name, made in papers(LIBRARY, LIBRARY.letters[letter])
            if len(PdfReader(BytesIO(SETTER.pdf(made))).pages) > 1]

    assert long == []


def test_every_font_is_inside() -> None:
    reader = PdfReader(BytesIO(SETTER.pdf(a_paper("Čáhppes مرحبا שלום 😀"))))
    fonts = [font.get_object() for font in reader.pages[0]["/Resources"]["/Font"].values()]
    below = [font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object() for font in fonts]

    assert len(below) >= 4
    assert all({"/FontFile2", "/FontFile3"} & set(each) for each in below)


def test_the_letters_of_sami_stand_in_the_text() -> None:
    assert "ÁČĐŊŠŦŽáčđŋšŧž" in text_of(SETTER.pdf(a_paper("ÁČĐŊŠŦŽáčđŋšŧž")))


def test_a_letter_no_font_has_is_shown_as_a_mark_and_nothing_fails() -> None:
    assert "a\ufffdb" in text_of(SETTER.pdf(a_paper("a\u0e01b")))


@pytest.mark.parametrize("kind", [BlockKind.OWN, BlockKind.LINE])
def test_a_word_without_end_does_not_run_past_the_edge(kind: BlockKind) -> None:
    reader = PdfReader(BytesIO(SETTER.pdf(a_paper("W" * 3000, kind))))
    lines = [line for page in reader.pages for line in page.extract_text().replace("\u200b", "").splitlines()]

    assert max(len(line) for line in lines) < MOST_WIDE_LETTERS


def test_no_more_are_made_at_once_than_may_be() -> None:
    with pytest.raises(UnavailableError):
        Typesetter(Settings.static, Settings.templates, most_at_once=0).pdf(a_paper("x"))


def test_what_cannot_be_typeset_is_said_to_be_unavailable_and_the_next_one_is_made(tmp_path: Path) -> None:
    (tmp_path / "typst").mkdir()
    template = tmp_path / "typst" / "paper.typ"
    template.write_text("#panic(sys.inputs.paper)")
    setter = Typesetter(Settings.static, tmp_path, most_at_once=1)
    for _ in range(2):
        with pytest.raises(UnavailableError) as told:
            setter.pdf(a_paper("hemmelig"))
        assert "hemmelig" not in repr(told.value.__context__ and told.value.__suppress_context__ and told.value)


def test_five_thousand_of_anything_is_made_in_a_moment() -> None:
    for letter in ("😀", "a ", "\n", "م", "Č", "👩‍👩‍👧"):
        began = time.perf_counter()
        SETTER.pdf(a_paper((letter * 5000)[:5000]))
        assert time.perf_counter() - began < 3, letter
