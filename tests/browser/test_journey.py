"""The first journey by keyboard alone, on a phone, without JavaScript, in each language."""

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.browser.conftest import PHONE, send
from tests.project.test_pages import LIBRARY

MOST_PRESSES = 80
WORDS = {"nb": ("Statsforvalteren", "desember 2026"), "en": ("The County Governor (statsforvalteren)", "December 2026"),
         "se": ("Stáhtahálddašeaddji (statsforvalteren)", "juovlamánu")}


def press_until(page: Page, selector: str) -> None:
    """Press Tab until what a selector names has the focus, as one who has only keys does."""
    for _ in range(MOST_PRESSES):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} cannot be reached with the Tab key on {page.url}")


def choose(page: Page, option: str) -> None:
    """Choose one of some options with the keys, and go on with Enter."""
    ticked = page.locator("input[type=checkbox]").count() > 0
    press_until(page, f"input[value={option}]" if ticked else "input[type=radio]")
    for _ in range(20):
        if page.evaluate("document.activeElement.value") == option:
            break
        page.keyboard.press("ArrowDown")
    else:
        raise AssertionError(f"{option} cannot be reached with the arrow keys")
    page.keyboard.press("Space")
    go_on(page)


def go_on(page: Page) -> None:
    with page.expect_navigation():
        page.keyboard.press("Enter")


def write(page: Page, field: str, text: str) -> None:
    press_until(page, f"#{field}")
    page.keyboard.type(text)


def answer_on_medicines(page: Page) -> None:
    """From the front page to the answer on a decision about medicines, with keys alone."""
    press_until(page, "button[value=start]")
    go_on(page)
    for option in ("pasient", "vedtak", "medisin", "hjemme"):
        choose(page, option)
    for part, text in enumerate(("20", "11", "2026"), 1):
        write(page, f"melding-medisin-{part}", text)
    go_on(page)
    write(page, "klokkeslett-medisin-1", "14.30")
    go_on(page)


@pytest.mark.parametrize("lang", LIBRARY.site.tags)
def test_a_patient_gets_a_complaint_as_pdf_with_keys_alone(visit, lang: str) -> None:
    page = visit(viewport=PHONE).page
    page.route("**/*.js", lambda route: route.abort())
    page.goto(f"/{lang}/")
    answer_on_medicines(page)
    press_until(page, ".letters .button")
    go_on(page)
    write(page, "felt-navn", "Máret Hansen")
    press_until(page, "#felt-egne-ord")
    page.keyboard.type("Nei takk.")
    press_until(page, ".buttons button[value=vis]")
    go_on(page)
    press_until(page, "button[value=pdf]")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    said = " ".join(" ".join(each.extract_text() for each in PdfReader(download.value.path()).pages).split())

    assert download.value.suggested_filename == "brev.pdf"
    for words in ("KLAGE på vedtak om behandling med legemidler uten eget samtykke", "Máret Hansen", "Nei takk.",
                  "Jeg fikk melding om vedtaket fredag 20. november 2026 kl. 14.30."):
        assert words in said


@pytest.mark.parametrize("lang", LIBRARY.site.tags)
def test_a_patient_finds_body_moment_and_contacts_with_keys_alone(visit, lang: str) -> None:
    window = visit(viewport=PHONE)
    page = window.page
    page.route("**/*.js", lambda route: route.abort())      # our script never runs; the keys are still ours to press
    page.goto(f"/{lang}/")
    answer_on_medicines(page)
    press_until(page, "button[value='vis:kommune']")
    go_on(page)
    write(page, "kommune-1", "Troms")
    press_until(page, ".buttons button[value=neste]")
    go_on(page)

    card = page.locator(".facts").inner_text()
    assert [each for each in WORDS[lang] if each not in card] == []
    assert page.locator("a[href='tel:+4777626000']").count() == 1
    assert "?" not in page.url


@pytest.mark.parametrize("lang", LIBRARY.site.tags)
def test_without_javascript_the_whole_journey_works(visit, lang: str) -> None:
    page = visit(viewport=PHONE, java_script_enabled=False).page
    page.goto(f"/{lang}/pasient")
    send(page, "form .button")
    for option in ("vedtak", "medisin", "hjemme"):
        page.click(f"label[for={page.get_attribute(f'input[value={option}]', 'id')}]")
        send(page, ".buttons button[value=neste]")
    send(page, "button[name=melding-medisin][value=vet-ikke]")
    send(page, "button[value='vis:kommune']")
    send(page, "button[name=kommune][value=vet-ikke]")

    assert WORDS[lang][0] in page.locator(".facts").inner_text()
    assert page.locator("[data-print]").is_hidden()
    send(page, ".letters .button")
    send(page, ".buttons button[value=vis] >> nth=0")
    with page.expect_download() as download:
        page.click("button[value=pdf]")
    assert len(PdfReader(download.value.path()).pages) == (1 if lang == "nb" else 2)


def test_the_back_button_of_the_page_and_change_keep_the_other_answers(visit) -> None:
    page = visit(viewport=PHONE, java_script_enabled=False).page
    page.goto("/nb/veiviser/min-sak")
    for option in ("pasient", "vedtak", "tud"):
        page.check(f"input[value={option}]")
        send(page, ".buttons button[value=neste]")
    send(page, "button[value='vis:vedtak'] >> nth=0")
    assert page.is_checked("input[value=tud]")
    page.uncheck("input[value=tud]")
    page.check("input[value=henting]")
    send(page, ".buttons button[value=neste]")

    assert page.locator("input[name=sporsmal]").input_value() == "melding"
    assert "Meg selv" in page.locator(".answers").inner_text()


def test_enter_goes_on_and_does_not_change_the_language(visit) -> None:
    page = visit(viewport=PHONE, java_script_enabled=False).page
    page.goto("/nb/veiviser/min-sak")
    page.check("input[value=pasient]")
    page.focus("input[value=pasient]")
    go_on(page)

    assert page.url.endswith("/nb/veiviser/min-sak")
    assert page.locator("input[name=sporsmal]").input_value() == "tema"


def test_the_language_changes_in_the_middle_with_what_was_typed(visit) -> None:
    page = visit(viewport=PHONE, java_script_enabled=False).page
    page.goto("/nb/veiviser/min-sak")
    for option in ("pasient", "vedtak", "medisin", "hjemme"):
        page.check(f"input[value={option}]")
        send(page, ".buttons button[value=neste]")
    page.fill("#melding-medisin-1", "20")
    send(page, ".languages button[lang=en]")

    assert page.url.endswith("/en/veiviser/min-sak")
    assert page.input_value("#melding-medisin-1") == "20"


def test_an_error_has_the_focus_when_the_page_opens(visit) -> None:
    page = visit(viewport=PHONE).page
    page.goto("/nb/veiviser/min-sak")
    send(page, ".buttons button[value=neste]")

    assert page.evaluate("document.activeElement.className") == "error-summary"
