"""Nothing leaves the site, nothing stays behind, and the way out leaves nothing to go back to."""

import time
from pathlib import Path

from playwright.sync_api import Page, expect

from portal.config import ROOT
from tests.browser.conftest import EXIT, PHONE, Server, send

CANARY_TIME, CANARY_PLACE, CANARY_TYPED, CANARY_WRITTEN = "03.17", "5636", "kanari-7391", "Kanarifugl 8264"
MADE_BY_TESTS = {".git", ".venv", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".import_linter_cache", "__pycache__"}


def answer_with_canaries(page: Page) -> None:
    """Walk to an answer with things in it that stand nowhere else."""
    page.goto("/nb/veiviser/min-sak")
    for option in ("pasient", "vedtak", "medisin", "hjemme"):
        page.check(f"input[value={option}]")
        send(page, ".buttons button[value=neste]")
    page.fill("#melding-medisin-1", CANARY_TYPED)
    send(page, ".buttons button[value=neste]")
    send(page, "button[name=melding-medisin] >> nth=1")
    page.fill("#klokkeslett-medisin-1", CANARY_TIME)
    send(page, ".buttons button[value=neste]")
    send(page, "button[value='vis:kommune']")
    page.select_option("#kommune-1", CANARY_PLACE)
    send(page, ".buttons button[value=neste]")
    page.wait_for_selector(".facts")


def write_a_letter_with_a_canary(page: Page) -> None:
    """Go on from the answer to a letter, and take it along in every form there is."""
    send(page, ".letters button >> nth=0")
    page.fill("#felt-egne-ord", CANARY_WRITTEN)
    send(page, ".buttons button[value=vis] >> nth=1")
    for form in ("pdf", "docx", "kalender"):
        with page.expect_download() as download:
            page.click(f"button[value={form}]")
        assert Path(download.value.path()).stat().st_size > 100


def test_a_journey_leaves_no_cookie_and_nothing_stored(visit) -> None:
    window = visit(viewport=PHONE)
    answer_with_canaries(window.page)
    write_a_letter_with_a_canary(window.page)

    assert window.context.cookies() == []
    assert window.page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert window.page.evaluate("caches.keys()") == []
    assert window.page.evaluate("indexedDB.databases()") == []
    assert window.complaints == [each for each in window.complaints if "422" in each]


def test_an_answer_stands_in_no_address_no_log_and_no_file(visit, server: Server) -> None:
    began = time.time()
    window = visit(viewport=PHONE)
    answer_with_canaries(window.page)
    code = window.page.locator(".code").text_content() or ""
    write_a_letter_with_a_canary(window.page)

    canaries = (CANARY_TIME, "03:17", CANARY_PLACE, CANARY_TYPED, CANARY_WRITTEN, code)
    assert [url for url in window.requests for canary in canaries if canary in url] == []
    log = server.log.read_text(encoding="utf-8")
    assert [canary for canary in canaries if canary in log] == []
    assert files_changed_since(began) == []


def files_changed_since(began: float) -> list[Path]:
    """Files of the project that were written; what the tests themselves keep is left out."""
    return [path for path in ROOT.rglob("*")
            if path.is_file() and path.stat().st_mtime > began and not MADE_BY_TESTS & set(path.parts)
            and not path.name.startswith(".coverage")]


def test_the_way_out_empties_the_page_and_back_shows_nothing(visit) -> None:
    window = visit(viewport=PHONE)
    page = window.page
    answer_with_canaries(page)
    page.click("[data-exit]")
    page.wait_for_url(EXIT)
    page.go_back(wait_until="commit")
    page.wait_for_url(EXIT)

    assert "Sol" in page.inner_text("body")


def test_pressing_back_again_and_again_never_shows_the_page(visit) -> None:
    window = visit(viewport=PHONE)
    page = window.page
    page.goto("/nb/tud-medisiner")
    page.goto("/nb/tud-klage")
    page.click("[data-exit]")
    page.wait_for_url(EXIT)
    for _ in range(3):
        page.go_back(wait_until="commit")
        page.wait_for_timeout(300)
        expect(page.locator("h1, main")).to_have_count(0)      # asks again while the page is on its way out


def test_one_who_comes_back_by_a_link_can_read_again(visit) -> None:
    window = visit(viewport=PHONE)
    page = window.page
    page.goto("/nb/tud-klage")
    page.click("[data-exit]")
    page.wait_for_url(EXIT)
    page.goto("/nb/tud-klage")

    assert page.locator("h1").is_visible()


def test_the_way_out_is_one_press_of_the_tab_key_from_the_first_and_in_reach_of_the_thumb(visit) -> None:
    page = visit(viewport=PHONE).page
    page.goto("/nb/tud-klage")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    box = page.locator("[data-exit]").bounding_box()

    assert page.evaluate("document.activeElement.hasAttribute('data-exit')")
    assert box is not None
    assert box["height"] >= 44
    assert box["y"] > PHONE["height"] / 2


def test_on_a_phone_the_way_out_covers_little_and_keeps_its_whole_name(visit) -> None:
    page = visit(viewport=PHONE).page
    page.goto("/nb/veiviser/min-sak")
    found = page.get_by_role("link", name="Lukk siden raskt")
    box = found.bounding_box()

    assert box is not None
    assert box["height"] >= 44
    assert box["width"] <= PHONE["width"] / 3
    assert found.evaluate("each => getComputedStyle(each).position") == "fixed"


def test_without_javascript_the_way_out_still_leads_away(visit) -> None:
    window = visit(viewport=PHONE, java_script_enabled=False)
    window.page.goto("/nb/tud-klage")
    with window.page.expect_request(EXIT):
        window.page.click("[data-exit]")

    assert window.requests[-1] == EXIT


def test_no_key_closes_the_page(visit) -> None:
    page = visit(viewport=PHONE).page
    page.goto("/nb/tud-klage")
    for key in ("Shift", "Shift", "Shift", "Escape", "Escape", "Escape"):
        page.keyboard.press(key)

    assert page.url.endswith("/nb/tud-klage")
