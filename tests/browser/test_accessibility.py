"""axe finds nothing on any page, in any language, light or dark, narrow or wide; and nothing scrolls sideways."""

import pytest

from tests.browser.conftest import DESKTOP, PHONE, Visit, send
from tests.browser.looking import at, covering, faults, paths, too_wide
from tests.browser.views import LANGUAGES_AND_VIEWS, OTHERS, VIEWS
from tests.project.test_pages import LIBRARY

PARTS, LEAST_CHOSEN = 4, 8
GO_ON = ".buttons button[value=neste]"
MAKE = ".buttons button[value=vis] >> nth=1"
STEPS = [
    ("nothing", ""), ("check", "pasient"), ("check", "vedtak"), ("nothing", ""), ("check", "medisin"),
    ("check", "hjemme"), ("fill", "#melding-medisin-1=31"), ("click", "button[name=melding-medisin] >> nth=0"),
    ("nothing", ""), ("fill", "#klokkeslett-medisin-1=00.01"), ("click", "button[value='vis:kommune']"),
    ("nothing", ""), ("choose", "5501"),
]
AT_ONCE = [
    ("check", "parorende"), ("check", "vedtak"), ("check", "medisin,tud,henting,flytting"), ("uncheck", "flytting"),
    ("click", "button[value=vet-ikke]"),
    ("click", "button[name=melding] >> nth=0"), ("click", "button[value='vis:vedtak'] >> nth=0"),
]



@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_can_be_used_by_everyone_on_a_phone_and_asks_nobody_else(visit, part: int) -> None:
    window = visit(viewport=PHONE, color_scheme="light")

    assert [fault for path in paths(LIBRARY.site.master)[part::PARTS]
            for fault in at(window, path, plain=True)] == []
    assert [each for each in window.complaints if "404" not in each] == []
    assert window.elsewhere == []


@pytest.mark.parametrize("lang", OTHERS)
def test_no_page_scrolls_sideways_or_asks_anybody_else_in_the_other_languages(visit, lang: str) -> None:
    window = visit(viewport=PHONE)

    assert [path for path in paths(lang) if too_wide(window, path)] == []
    assert [each for each in window.complaints if "404" not in each] == []
    assert window.elsewhere == []


@pytest.mark.parametrize(("size", "scheme"), VIEWS)
def test_everything_pages_are_made_of_can_be_used_in_every_view(visit, size: dict[str, int], scheme: str) -> None:
    window, master = visit(viewport=size, color_scheme=scheme), LIBRARY.site.master
    chosen = covering({path: window.page.request.get(path).text() for path in paths(master)})

    assert len(chosen) >= LEAST_CHOSEN
    assert [fault for path in chosen for fault in at(window, path)] == []






@pytest.mark.parametrize(("lang", "size", "scheme"), LANGUAGES_AND_VIEWS)
def test_brochures_can_be_chosen_and_checked_by_everyone(
    visit, lang: str, size: dict[str, int], scheme: str,
) -> None:
    window, found = visit(viewport=size, color_scheme=scheme), []
    chosen = "trykk?emne=tud&sprak=nb-se&format=plain&sted=unn"
    for path in ("trykk", "trykk?format=plain", chosen, "sjekk", "sjekk/hei"):
        window.page.goto(f"/{lang}/{path}")
        found += faults(window)

    assert found == []


@pytest.mark.parametrize(("lang", "size", "scheme"), LANGUAGES_AND_VIEWS)
def test_every_question_its_error_and_the_answer_can_be_used_by_everyone(
    visit, lang: str, size: dict[str, int], scheme: str,
) -> None:
    window = visit(viewport=size, color_scheme=scheme)
    window.page.goto(f"/{lang}/veiviser/min-sak")

    assert [fault for step in STEPS for fault in after(window, step)] == []
    assert window.page.locator(".facts").count() == 1


@pytest.mark.parametrize(("lang", "size", "scheme"), LANGUAGES_AND_VIEWS)
def test_the_answer_on_several_decisions_can_be_used_by_everyone(
    visit, lang: str, size: dict[str, int], scheme: str,
) -> None:
    window = visit(viewport=size, color_scheme=scheme)
    window.page.goto(f"/{lang}/veiviser/min-sak")

    assert [fault for step in AT_ONCE[:-1] for fault in after(window, step)] == []
    assert window.page.locator(".complaints li").count() == 3
    assert after(window, AT_ONCE[-1]) == []
    assert window.page.locator("input[type=checkbox]:checked").count() == 3


@pytest.mark.parametrize(("lang", "size", "scheme"), LANGUAGES_AND_VIEWS)
def test_a_letter_can_be_filled_in_mended_and_read_by_everyone(
    visit, lang: str, size: dict[str, int], scheme: str,
) -> None:
    window = visit(viewport=size, color_scheme=scheme)
    page = window.page
    page.goto(f"/{lang}/brev/klage-statsforvalteren")
    page.evaluate("document.querySelector('#felt-egne-ord').value = 'ord '.repeat(2000)")
    send(page, MAKE)
    found = faults(window)
    page.fill("#felt-egne-ord", "Nei takk. " + "W" * 300)
    send(page, MAKE)
    found += faults(window)

    assert found == []
    assert page.locator(".paper").count() == (1 if lang == "nb" else 2)


def after(window: Visit, step: tuple[str, str]) -> list[str]:
    """Do a step, go on, and say what is wrong with what is shown then."""
    action, target = step
    page = window.page
    if action == "check":
        for option in target.split(","):
            page.check(f"input[value={option}]")
    elif action == "uncheck":
        page.uncheck(f"input[value={target}]")
    elif action == "fill":
        page.fill(*target.split("="))
    elif action == "choose":
        page.select_option("select", target)
    send(page, target if action == "click" else GO_ON)
    return faults(window)


@pytest.mark.parametrize("path", ["/nb/", "/nb/tud-medisiner", "/nb/hjelp-na", "/nb/veiviser/min-sak"])
def test_forced_colours_and_four_hundred_per_cent_leave_every_page_usable(visit, path: str) -> None:
    window = visit(viewport={"width": 320, "height": 256}, forced_colors="active", reduced_motion="reduce")
    window.page.goto(path)

    assert faults(window) == []


def test_on_paper_there_is_no_navigation_but_every_address_and_contact(visit) -> None:
    window = visit(viewport=DESKTOP)
    window.page.goto("/nb/tud-kontakt")
    window.page.emulate_media(media="print")

    for hidden in (".exit", ".languages", ".breadcrumbs", ".pagination"):
        assert not window.page.locator(hidden).first.is_visible()
    assert window.page.locator(".card").first.is_visible()
    assert window.page.locator(".help-now").is_visible()
    written = window.page.evaluate("getComputedStyle(document.querySelector('.card .web'), '::after').content")
    assert "https://" in written
