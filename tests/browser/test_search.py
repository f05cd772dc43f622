"""The search in a real browser: usable by everyone, without script, and nothing of it stands anywhere."""

import pytest

from tests.browser.conftest import PHONE, Server
from tests.browser.looking import faults
from tests.browser.views import LANGUAGES_AND_VIEWS

TYPED = {"nb": "klage", "se": "váidda", "en": "complaint"}


def search(page, lang: str, typed: str) -> None:
    page.goto(f"/{lang}/sok")
    page.fill("#q", typed)
    with page.expect_navigation():
        page.keyboard.press("Enter")


@pytest.mark.parametrize(("lang", "size", "scheme"), LANGUAGES_AND_VIEWS)
def test_what_is_found_can_be_used_by_everyone(visit, lang: str, size: dict[str, int], scheme: str) -> None:
    window = visit(viewport=size, color_scheme=scheme)
    found = []
    for typed in (TYPED[lang], "avdokat", "xyzzyxyzzy"):
        search(window.page, lang, typed)
        found += faults(window)

    assert found == []


def test_one_searches_from_the_front_page_without_script_and_changes_the_language(visit) -> None:
    page = visit(viewport=PHONE, java_script_enabled=False).page
    page.goto("/nb/")
    page.fill("#q", "journal")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator(".hits a").first.is_visible()

    page.get_by_role("button", name="English").click()
    page.wait_for_url("**/en/sok")
    assert page.locator("#q").input_value() == "journal"
    assert "record" in page.locator(".hits a").first.inner_text()


def test_what_was_searched_for_is_in_no_address_and_in_no_log(visit, server: Server) -> None:
    window = visit()
    search(window.page, "nb", "kanarifugl medisiner")
    window.page.locator(".hits a").first.click()

    assert [url for url in window.requests if "kanari" in url] == []
    assert "kanari" not in server.log.read_text(encoding="utf-8")
    assert window.elsewhere == []
