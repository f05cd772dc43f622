"""Brochures on paper: the right pages in the right order, with what each format and edition shows."""

import shutil
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from portal.models.brochure import Format
from portal.press import Press
from tests.conftest import SMALL
from tests.printed import BASE, issue, made, press_over, sides, squeezed

FLAT, TURNED = (210, 297), (297, 210)
PAGES = {Format.FOLDED: [TURNED] * 2, Format.BOOKLET: [TURNED] * 2, Format.PAGES: [(148, 210)] * 4,
         Format.PLAIN: [FLAT], Format.LARGE: [FLAT] * 2, Format.POSTER: [(297, 420)], Format.CARD: [(105, 148)]}


@pytest.fixture(scope="module")
def press() -> Press:
    return press_over(SMALL)


@pytest.mark.parametrize("form", Format)
def test_each_format_has_its_pages(press: Press, form: Format) -> None:
    assert sides(made(press, issue(form))) == PAGES[form]


def placed(pdf: bytes) -> dict[str, tuple[int, float]]:
    """Where each piece of text begins: the page, and how far from its left edge in millimetres."""
    places: dict[str, tuple[int, float]] = {}
    for number, page in enumerate(PdfReader(BytesIO(pdf)).pages):
        page.extract_text(visitor_text=lambda text, cm, tm, *_rest, number=number: places.setdefault(
            squeezed(text), (number, (tm[4] * cm[0] + cm[4]) / 72 * 25.4)))
    return places


def longer(tmp_path: Path, more: str) -> Press:
    """A press over content in which one brochure says more."""
    content = Path(shutil.copytree(SMALL, tmp_path / "content"))
    words = content / "brochures" / "klage" / "nb.md"
    words.write_text(words.read_text(encoding="utf-8") + more, encoding="utf-8")
    return press_over(content)


def test_the_folded_sheet_has_from_the_left_the_flap_the_back_and_the_front(press: Press) -> None:
    places = placed(made(press, issue(Format.FOLDED)))

    assert places["Hvaerro?"][0] == places["Hjelp"][0] == places["Ropåarket"][0] == 0
    assert places["Hvaerro?"][1] < 97 < places["Hjelp"][1] < 197 < places["Ropåarket"][1]


def test_the_text_goes_from_the_flap_to_the_inner_panels_from_left_to_right(tmp_path: Path) -> None:
    more = "".join(f"\n\nNummer{number} " + "sier det samme en gang til. " * 6 for number in range(10, 34))
    places = placed(made(longer(tmp_path, more), issue(Format.FOLDED, brochure="klage")))

    way = [next(place for text, place in places.items() if text.startswith(f"Nummer{number}"))
           for number in range(10, 34)]
    panels = [(page, int(x // 99)) for page, x in way]
    assert list(dict.fromkeys(panels)) == [(0, 0), (1, 0), (1, 1), (1, 2)]


def test_the_booklet_is_imposed_so_that_folded_sheets_come_in_order(press: Press) -> None:
    pdf = made(press, issue(Format.BOOKLET))
    first, second = (squeezed(page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages)

    assert first.index("Gjelderdet?") < first.index("Ropåarket")      # the back left of the front
    assert second.index("Hvaerro?") < second.index("Hjelp")           # page 2 left of page 3


def test_a_draft_says_so_in_its_language_and_in_the_masters(press: Press) -> None:
    notices = press.leaflet(issue(Format.FOLDED, "se"), BASE).voices[0].notices

    assert [lang for lang, _ in notices] == ["se", "nb"]
    assert press.leaflet(issue(Format.FOLDED), BASE).voices[0].notices == ()


def test_a_format_shows_what_it_has_room_for(press: Press) -> None:
    shown = {form: [each.id for each in press.leaflet(issue(form), BASE).voices[0].sections] for form in Format}

    assert shown[Format.CARD] == shown[Format.POSTER] == ["hva"]
    assert shown[Format.FOLDED] == ["hva", "klage"]
    assert shown[Format.PLAIN] == ["hva", "klage", "mer"]


def test_provisions_numbers_and_contacts_are_put_in(press: Press) -> None:
    sections = press.leaflet(issue(Format.PLAIN), BASE).voices[0].sections

    assert sections[0].paragraphs[0].text == "Du har rett til ro hele dagen. (prl\u00a0§\u00a03)"
    assert [each.text for each in sections[1].paragraphs] == [
        "Klag innen 3 uker. (prl\u00a0§\u00a02)", "Skriv brevet.", "Ring ombudet (800\u00a033\u00a0321)."]
    assert sections[2].paragraphs[0].runs[1].to == f"{BASE}/nb/rettigheter"


def test_an_edition_has_its_own_contacts_name_and_mark(press: Press) -> None:
    nord, everyone = (press.leaflet(issue(Format.PLAIN, edition=each), BASE) for each in ("nord", "alle"))

    assert [each.name for each in nord.voices[0].contacts] == ["Sykehuset i nord", "Nemnda i sør", "Nemnda i nord",
                                                              "Ombudet"]
    assert [each.name for each in everyone.voices[0].contacts] == ["Ombudet"]
    assert (nord.edition, nord.logo.alt) == ("Nord", "En pil mot nord")
    assert everyone.logo is None


def test_a_hospital_without_an_edition_of_its_own_has_one(press: Press) -> None:
    leaflet = press.leaflet(issue(Format.CARD, edition="sykehus-sor"), BASE)

    assert leaflet.edition == "Sykehuset i sør"


def test_a_pack_has_a_cover_contents_numbers_and_the_way_to_the_same_on_the_web(press: Press) -> None:
    pdf = made(press, issue(Format.PLAIN), issue(Format.FOLDED, brochure="klage"))
    pages = [squeezed(page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages]

    assert sides(pdf) == [FLAT, FLAT, TURNED, TURNED]
    assert "PakkeInnhold" in pages[0]
    assert "Ropåarket" in pages[0]
    assert "Slikklagerdu" in pages[0]
    assert [f"{number}/4" in page for number, page in enumerate(pages, 1)] == [True, True, True, False]
    assert len(PdfReader(BytesIO(pdf)).pages[0]["/Annots"]) >= 3


def test_the_pages_of_a_booklet_are_numbered_as_pages_of_the_pack(press: Press) -> None:
    pdf = made(press, issue(Format.PAGES), issue(Format.PAGES, brochure="klage"))
    pages = [squeezed(page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages]

    assert all(f"{number}/{len(pages)}" in page for number, page in enumerate(pages, 1))


def test_too_much_text_gives_a_page_too_many_and_never_smaller_letters(tmp_path: Path) -> None:
    long = longer(tmp_path, "\nEn setning til om det samme. " * 500)

    for form in (Format.POSTER, Format.FOLDED):
        assert long.pages(issue(form, brochure="klage"), BASE) > form.most_pages, form
