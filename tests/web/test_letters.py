"""The letters: nothing must be filled in, nothing is lost, the answers come along, and nothing stands in an address."""


import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.conftest import Critic
from tests.web.asking import PATH, RO, carried, heading, read

LETTER = "/nb/brev/klage"
ANSWERS = {**RO, "melding": "2026-11-20", "klokkeslett": "14:30", "kommune": "5501"}
FROM_RESULT = {**ANSWERS, "skjema": "finn-ut", "utfall": "ro"}
SHOWN = {**FROM_RESULT, "vist": "1"}


def post(client: FlaskClient, path: str = LETTER, **fields: object) -> TestResponse:
    return client.post(path, data=fields)


def paper(response: TestResponse, lang: str = "nb") -> str:
    found = read(response).find("div", class_="paper", lang=lang)
    return found.get_text(" ", strip=True) if found else ""


def test_the_list_leads_to_every_letter(client: FlaskClient) -> None:
    page = client.get("/nb/brev").get_data(as_text=True)

    assert heading(client.get("/nb/brev")) == "Alle brev"
    assert [each for each in ("klage", "skjema") if f'href="/nb/brev/{each}"' not in page] == []


def test_an_unknown_letter_is_not_found(client: FlaskClient) -> None:
    assert client.get("/nb/brev/borte").status_code == 404


def test_a_result_leads_to_the_letter_with_the_answers_along(client: FlaskClient) -> None:
    result = read(client.post(PATH, data={**ANSWERS, "sporsmal": "kommune"}))
    button = result.find("button", attrs={"formaction": LETTER})

    assert button["value"] == "ro"
    assert result.find("input", attrs={"name": "skjema"})["value"] == "finn-ut"


def test_the_form_asks_nothing_twice_and_ticks_what_helps(client: FlaskClient) -> None:
    response = post(client, **FROM_RESULT)
    page = read(response)

    assert heading(response) == "Klage til nemnda"
    assert carried(response) | {"vist": "1"} == {**SHOWN}
    assert page.find("input", attrs={"name": "hvem"}) is None
    assert [each["value"] for each in page.find_all("input", checked=True)] == ["vente", "hjelper"]


def test_alone_it_asks_who_writes_and_ticks_what_may_help(client: FlaskClient) -> None:
    page = read(client.get(LETTER))

    assert [each["value"] for each in page.find_all("input", attrs={"name": "hvem"})] == ["patient", "next_of_kin"]
    assert [each["value"] for each in page.find_all("input", checked=True)] == ["patient", "vente", "hjelper"]


def test_with_nothing_filled_in_it_is_still_a_complaint(client: FlaskClient) -> None:
    said = paper(post(client, **SHOWN, handling="vis"))

    assert "KLAGE på vedtak om Vedtak om ro" in said
    assert "Til: Nemnda" in said
    assert "Jeg klager." in said
    assert "Jeg fikk melding fredag 20. november 2026 kl. 14.30." in said
    assert "Navn:" in said
    assert "Jeg ønsker hjelper" not in said


def test_what_is_written_stands_as_it_was_written(client: FlaskClient) -> None:
    response = post(client, **SHOWN, **{"felt-navn": " Máret  Hansen ", "felt-egne-ord": "Én.\r\n\r\nTo.",
                                        "felt-onsker": ["hjelper"]}, handling="vis")

    assert "Máret Hansen" in paper(response)
    assert "Jeg ønsker hjelper." in paper(response)
    assert [each.get_text() for each in read(response).select(".typed")][-1] == "Én.\n\nTo."


def test_a_relative_is_told_apart_and_names_the_patient(client: FlaskClient) -> None:
    said = paper(post(client, vist="1", hvem="next_of_kin", handling="vis", **{"felt-pasient": "Ánne"}))

    assert "Jeg er pårørende, og klager." in said
    assert "Ánne" in said


def test_another_language_gets_a_copy_to_read_beside_the_page_to_hand_in(client: FlaskClient) -> None:
    response = post(client, "/se/brev/klage", **SHOWN, handling="vis")

    assert "KLAGE på vedtak" in paper(response, "nb")
    assert "VÁIDDA" in paper(response, "se")
    assert "En kopi å lese." in paper(response, "se")


def test_the_language_switch_keeps_what_was_written_on_both_pages(client: FlaskClient) -> None:
    written = {**SHOWN, "felt-egne-ord": "Nei takk", "handling": "sprak"}
    form = client.post("/se/brev/klage", data=written)
    done = client.post("/se/brev/klage", data={**written, "ferdig": "1"})

    assert read(form).find("textarea").get_text() == "Nei takk"
    assert "Nei takk" in paper(done, "se")


def test_change_gives_the_form_back_with_all_that_was_written(client: FlaskClient) -> None:
    done = post(client, **SHOWN, **{"felt-navn": "Máret", "felt-onsker": ["vente"]}, handling="vis")
    again = client.post(LETTER, data={**carried(done), "handling": "skriv"})

    assert read(again).find("input", id="felt-navn")["value"] == "Máret"
    assert [each["value"] for each in read(again).find_all("input", checked=True)] == ["vente"]


def test_too_long_is_refused_and_nothing_is_lost(client: FlaskClient) -> None:
    response = post(client, **SHOWN, **{"felt-egne-ord": "ord " * 2000, "felt-navn": "Máret"}, handling="pdf")
    page = read(response)

    assert response.status_code == 422
    assert "høyst 5000 tegn" in page.find(id="felt-egne-ord-error").get_text()
    assert page.find("textarea").get_text().strip() == ("ord " * 2000).strip()
    assert page.find("input", id="felt-navn")["value"] == "Máret"
    assert page.find(class_="error-summary").find("a")["href"] == "#felt-egne-ord"


def test_five_thousand_emoji_are_taken(client: FlaskClient) -> None:
    response = post(client, **SHOWN, **{"felt-egne-ord": "😀" * 5000}, handling="vis")

    assert response.status_code == 200
    assert "😀" * 5000 in paper(response)


def test_what_was_written_for_another_letter_is_not_lost_on_the_way(client: FlaskClient) -> None:
    there = post(client, "/nb/brev/skjema", **SHOWN, **{"felt-egne-ord": "Nei takk"}, handling="skriv")
    back = client.post(LETTER, data={**carried(there), "handling": "skriv"})

    assert read(back).find("textarea").get_text() == "Nei takk"


def test_a_letter_that_does_not_fit_the_decision_does_not_name_it(client: FlaskClient) -> None:
    moved = {"rolle": "pasient", "vedtak": "flytting", "nei-for": "ja", "nei-dato": "2026-11-01", "skjema": "finn-ut",
             "utfall": "flytting", "vist": "1"}

    assert "KLAGE på vedtak om" not in paper(post(client, **moved, handling="vis"))


@pytest.mark.parametrize("sent", [
    {"vist": "1"}, {"handling": "pdf"}, {"skjema": "borte"}, {"skjema": "finn-ut", "utfall": "borte", "vist": "1"},
    {"skjema": "finn-ut", "rolle": "x", "vist": "1"}, {"vist": "1", "hvem": "kongen"}, {"vist": "1", "felt-borte": "x"},
    {"vist": "1", "felt-onsker": "alt"}, {"vist": "1", "handling": "rydd"},
    {**FROM_RESULT, "melding": "31-31-31", "vist": "1"},
])
def test_nothing_that_is_sent_makes_it_fail(client: FlaskClient, sent: dict[str, str]) -> None:
    assert client.post(LETTER, data=sent).status_code == 200


def test_what_is_written_stands_in_no_address(client: FlaskClient) -> None:
    page = read(post(client, **SHOWN, **{"felt-navn": "kanari"}, handling="vis"))

    assert not any("kanari" in str(tag.get(name, "")) for tag in page.find_all(True)
                   for name in ("href", "action", "formaction", "src"))


def test_a_letter_from_another_site_is_refused(app: Flask) -> None:
    response = Critic(app).post(LETTER, data=SHOWN, headers={"Sec-Fetch-Site": "cross-site"})

    assert response.status_code == 403
