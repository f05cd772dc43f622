"""The search page: what was typed is answered, stands in no address, and is kept nowhere."""

import gzip
import logging

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from tests.web.asking import read

PATH = "/nb/sok"
MOST_BYTES = 14_000


def titles(page: BeautifulSoup) -> list[str]:
    return [link.get_text() for link in page.select(".hits > li > a")]


def test_the_field_stands_on_a_page_that_depends_on_no_answer(client: FlaskClient) -> None:
    response = client.get(PATH)

    field = read(response).find("input", id="q")
    assert response.headers["Cache-Control"] == "no-cache"
    assert (field["name"], field["maxlength"], field["autocomplete"]) == ("q", "100", "off")


def test_a_query_in_an_address_is_not_read(client: FlaskClient) -> None:
    assert client.get(f"{PATH}?q=stillhet").data == client.get(PATH).data


def test_what_people_say_finds_what_the_law_says(client: FlaskClient) -> None:
    response = client.post(PATH, data={"q": "jeg vil ha stillhet"})

    assert response.headers["Cache-Control"] == "no-store"
    assert titles(read(response))[0] == "Vedtak om ro"


def test_the_words_are_marked_and_everything_else_is_text(client: FlaskClient) -> None:
    page = read(client.post(PATH, data={"q": "ro <script>alert(1)</script>"}))

    assert {mark.get_text().lower() for mark in page.find_all("mark")} == {"ro"}
    assert page.find("input", id="q")["value"] == "ro <script>alert(1)</script>"
    assert len(page.find_all("script")) == 1


def test_the_best_stand_first_and_the_others_by_kind(site: FlaskClient) -> None:
    page = read(site.post(PATH, data={"q": "klage"}))

    headings = [heading.get_text() for heading in page.select("main h2")]
    assert headings[0] == "Dette passer best"
    assert {"Sider med svar", "Brev og ord å si", "Kontakter"} <= set(headings)
    assert len(page.select("section[aria-labelledby=best] .hits > li")) == 3
    found = [link["href"] for link in page.select(".hits > li > a")]
    assert len(found) == len(set(found))


def test_a_contact_that_is_found_can_be_called(site: FlaskClient) -> None:
    page = read(site.post(PATH, data={"q": "ombud tromsø"}))

    assert page.select(".hits > li")[0].find("a", href="tel:+4740501600")


def test_the_language_switch_keeps_the_query_and_answers_in_the_other_language(site: FlaskClient) -> None:
    switch = read(site.post(PATH, data={"q": "journal"})).find("button", string="English")
    assert (switch["form"], switch["formaction"]) == ("finn", "/en/sok")

    page = read(site.post("/en/sok", data={"q": "journal", "handling": "sprak"}))
    assert page.find("input", id="q")["value"] == "journal"
    assert titles(page)[0].startswith("Ask to see the record")


def test_a_word_that_was_mistyped_is_found_and_asked_about(site: FlaskClient) -> None:
    page = read(site.post(PATH, data={"q": "gratis avdokat"}))

    assert page.find("button", attrs={"name": "q"})["value"] == "gratis advokat"
    assert "Hvem betaler advokaten?" in titles(page)[:3]


@pytest.mark.parametrize("lang", ["nb", "se", "en"])
def test_nothing_found_still_gives_help_now_the_questionnaire_and_the_ombud(site: FlaskClient, lang: str) -> None:
    page = read(site.post(f"/{lang}/sok", data={"q": "xyzzyxyzzy"}))

    main = page.find("main")
    assert main.find(attrs={"role": "alert"})
    assert main.find("a", href="tel:113")
    assert main.find("a", href="tel:116123")
    assert main.find("form", action=f"/{lang}/veiviser/min-sak")
    assert main.find("a", href=f"/{lang}/kontakter/ombud-nasjonalt")


@pytest.mark.parametrize(("lang", "typed"), [("nb", "orker ikke leve"), ("se", "iešsorbmen"), ("en", "i want to die")])
def test_one_in_danger_sees_the_emergency_numbers_before_anything_that_was_found(
    site: FlaskClient, lang: str, typed: str,
) -> None:
    main = str(read(site.post(f"/{lang}/sok", data={"q": typed})).find("main"))

    assert main.index("tel:113") < main.index('class="hits"')


@pytest.mark.parametrize("typed", ["[a TO z]", "*", "a" * 5000, "\x00\u202e", "' OR 1=1 --", "klage " * 500, ""])
def test_whatever_is_typed_is_answered_with_a_page(site: FlaskClient, typed: str) -> None:
    response = site.post(PATH, data={"q": typed})

    assert response.status_code == 200
    assert len(read(response).find("input", id="q")["value"]) <= 100


@pytest.mark.parametrize(("lang", "typed"), [("nb", "klage"), ("se", "háliidan ruoktot"), ("en", "hospital")])
def test_what_was_found_fits_the_first_round_trip(site: FlaskClient, lang: str, typed: str) -> None:
    assert len(gzip.compress(site.post(f"/{lang}/sok", data={"q": typed}).data, 9)) <= MOST_BYTES


def test_what_was_typed_ends_in_no_log(site: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        site.post(PATH, data={"q": "kanarifugl medisiner"})
        site.post("/api/v1/search", json={"q": "kanarifugl medisiner"})

    assert "kanarifugl" not in caplog.text


def test_the_search_is_reached_from_every_page_and_stands_on_the_front_page(site: FlaskClient) -> None:
    assert read(site.get("/se/tud-klage")).find("header").find("a", href="/se/sok")
    assert read(site.get("/nb/")).find("form", action="/nb/sok").find("input", id="q")
