"""The directory in a real browser: typed and found without script, usable by everyone, and one page of paper."""

import re

import pytest

from tests.browser.looking import faults
from tests.browser.views import LANGUAGES_AND_VIEWS, VIEWS
from tests.project.test_pages import LIBRARY

A_PAGE = re.compile(rb"/Type\s*/Page\b")
LONGEST = "se"     # the language that takes most room; the others take turns
OTHER_TAGS = [tag for tag in LIBRARY.site.tags if tag != LONGEST]
HOSPITALS = [contact.id for contact in LIBRARY.contacts.values() if contact.kind == "hospital"]
PATHS = ["kontakter", "kontakter/type/crisis", "kontakter/type/user_organisation", "kontakter/fylke/55",
         "kontakter/hf-unn", "kontakter/kk-ahus-1", "kontakter/parorendelinjen", "kontakter/sykehus/hf-ahus",
         "kontakter/sykehus/hf-ahus/lomme"]


@pytest.mark.parametrize(("lang", "size", "scheme"), LANGUAGES_AND_VIEWS)
def test_every_kind_of_page_can_be_used_by_everyone(visit, lang: str, size: dict[str, int], scheme: str) -> None:
    window = visit(viewport=size, color_scheme=scheme)
    found = []
    for path in PATHS:
        window.page.goto(f"/{lang}/{path}")
        found += faults(window)

    assert found == []


@pytest.mark.parametrize(("size", "scheme"), VIEWS)
@pytest.mark.parametrize("typed", ["0150", "karasjohka", "sør", "atlantis", "9170"])
def test_every_answer_can_be_used_by_everyone(visit, typed: str, size: dict[str, int], scheme: str) -> None:
    window = visit(viewport=size, color_scheme=scheme)
    window.page.goto("/nb/kontakter")
    window.page.fill("#sted", typed)
    with window.page.expect_navigation():
        window.page.keyboard.press("Enter")

    assert window.page.url.endswith("/nb/kontakter")
    assert faults(window) == []


def test_a_place_is_found_without_script_and_its_district_chosen(visit) -> None:
    page = visit(java_script_enabled=False).page
    page.goto("/nb/kontakter")
    page.fill("#sted", "oslo")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.get_by_role("button", name="Alna").click()

    assert page.get_by_role("heading", name="Alna, Oslo").is_visible()
    page.get_by_role("button", name="English").click()
    page.wait_for_url("**/en/kontakter")
    assert page.get_by_role("heading", name="Alna, Oslo").is_visible()


def test_what_was_typed_is_in_no_address_and_in_no_log(visit, server) -> None:
    window = visit()
    window.page.goto("/nb/kontakter")
    window.page.type("#sted", "guovdageaidnu")
    with window.page.expect_navigation():
        window.page.keyboard.press("Enter")

    assert window.page.get_by_role("heading", name="Kautokeino").first.is_visible()
    assert [each for each in window.requests if "guovdageaidnu" in each] == []
    assert len([each for each in window.requests if each.endswith("/nb/kontakter")]) == 2     # nothing while typing
    assert "guovdageaidnu" not in server.log.read_text(encoding="utf-8")


def test_the_sheet_of_every_hospital_is_one_page_of_paper(visit) -> None:
    page = visit().page
    for number, hospital in enumerate(HOSPITALS):
        for lang in (LONGEST, OTHER_TAGS[number % len(OTHER_TAGS)]):
            for size in ("", "/lomme"):
                page.goto(f"/{lang}/kontakter/sykehus/{hospital}{size}")
                assert len(A_PAGE.findall(page.pdf(prefer_css_page_size=True))) == 1, page.url
