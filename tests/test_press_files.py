"""The files of brochures: accessible, with all words in order, black on white, with codes that lead home."""

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from portal.models.brochure import Format
from portal.press import Press
from tests.conftest import SMALL
from tests.printed import BASE, greys, issue, made, needs_pictures, press_over, rows_of, said, squeezed, text_of
from tests.qr_reading import read_codes


@pytest.fixture(scope="module")
def press() -> Press:
    return press_over(SMALL)


def elements(pdf: bytes) -> Iterator[tuple[str, DictionaryObject]]:
    """The elements of the structure, in reading order."""
    waiting = [PdfReader(BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        each = waiting.pop(0).get_object()
        if isinstance(each, list):
            waiting = [*each, *waiting]
        elif isinstance(each, DictionaryObject):
            yield str(each.get("/S", "")), each
            waiting = [each["/K"], *waiting] if "/K" in each else waiting


@pytest.mark.parametrize("form", Format)
@pytest.mark.parametrize("langs", [("nb",), ("se",), ("nb", "se")], ids="-".join)
def test_every_file_is_accessible(press: Press, form: Format, langs: tuple[str, ...]) -> None:
    if len(langs) > 1 and form in {Format.FOLDED, Format.POSTER, Format.CARD}:
        pytest.skip("one language only")
    pdf = made(press, issue(form, *langs))
    reader = PdfReader(BytesIO(pdf))
    root = reader.trailer["/Root"]
    found = list(elements(pdf))
    headings = [int(kind.removeprefix("/H")) for kind, _ in found if kind in {"/H1", "/H2", "/H3"}]

    assert root["/MarkInfo"]["/Marked"]
    assert b"pdfuaid" in root["/Metadata"].get_data()
    assert root["/Lang"] == langs[0]
    assert reader.metadata.title == {"nb": "Ro på arket", "se": "Ráfi árkkas"}[langs[0]]
    assert headings[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))
    assert all(each.get("/Alt") for kind, each in found if kind == "/Figure")
    assert any(kind == "/Link" for kind, _ in found)
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"].get("/Font", {}).values()]
    below = [font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object() for font in fonts]
    assert all({"/FontFile2", "/FontFile3"} & set(each) for each in below)
    assert len(pdf) < 200_000


def test_each_paragraph_tells_its_language(press: Press) -> None:
    pdf = made(press, issue(Format.PLAIN, "nb", "se"))
    langs = [str(each["/Lang"]) for _, each in elements(pdf) if "/Lang" in each]

    assert "se" in langs


@pytest.mark.parametrize("langs", [("nb",), ("se",)], ids="-".join)
@pytest.mark.parametrize("form", [Format.FOLDED, Format.PAGES, Format.PLAIN, Format.LARGE, Format.POSTER, Format.CARD])
def test_the_text_layer_holds_all_words_in_order(press: Press, form: Format, langs: tuple[str, ...]) -> None:
    what = issue(form, *langs)
    text, place = squeezed(text_of(made(press, what))), 0

    for words in said(press.leaflet(what, BASE).voices[0]):
        place = text.find(squeezed(words), place)
        assert place >= 0, words


def test_two_languages_stand_section_by_section(press: Press) -> None:
    text = squeezed(text_of(made(press, issue(Format.LARGE, "nb", "se"))))

    expected = ("Hva er ro?", "Mii lea ráfi?", "Skriv brevet.", "Čále reivve.")
    order = [text.index(squeezed(words)) for words in expected]
    assert order == sorted(order)


@needs_pictures
@pytest.mark.parametrize("form", [Format.CARD, Format.PLAIN, Format.FOLDED])
def test_the_codes_on_paper_lead_to_the_page_and_to_the_check(press: Press, form: Format, tmp_path: Path) -> None:
    what = issue(form)

    found = read_codes(rows_of(made(press, what), tmp_path))
    assert found == {f"{BASE}/nb/ro", f"{BASE}/nb/sjekk/{press.code(what)}"}


@needs_pictures
@pytest.mark.parametrize("form", Format)
def test_nothing_on_paper_is_grey(press: Press, form: Format, tmp_path: Path) -> None:
    assert greys(made(press, issue(form)), tmp_path) == {0, 255}


def test_what_was_made_is_not_made_again(press: Press) -> None:
    data = press.data([issue(Format.CARD)], BASE)

    assert press.pdf(data) is press.pdf(data)
