"""Several decisions at once: ticked together, told apart, and nothing lost when something is wrong."""

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

PATH = "/nb/veiviser/min-sak"
ASKED = [("rolle", "pasient"), ("tema", "vedtak"), ("sporsmal", "vedtak")]
DONE = {"rolle": "pasient", "tema": "vedtak", "vedtak": "medisin+tud+henting", "melding-medisin": "2026-11-20",
        "klokkeslett-medisin": "14:30"}


def tick(site: FlaskClient, *options: str, **more: str) -> TestResponse:
    path = more.pop("path", PATH)
    return site.post(path, data=MultiDict([*ASKED, *(("vedtak", each) for each in options), *more.items()]))


def read(response: TestResponse) -> BeautifulSoup:
    return BeautifulSoup(response.data, "html5lib")


def ticked(page: BeautifulSoup) -> set[str]:
    return {box["value"] for box in page.find_all("input", type="checkbox", checked=True)}


def test_each_decision_becomes_a_complaint_of_its_own_the_most_urgent_first(site: FlaskClient) -> None:
    page = read(site.post(PATH, data=DONE))
    listed = [each.get_text(" ", strip=True) for each in page.select(".complaints li")]

    assert [each.split(" Avgjøres")[0].split(" Haster")[0] for each in listed] == [
        "Medisiner mot pasientens vilje", "Tvungent psykisk helsevern uten døgnopphold (TUD)",
        "Henting til undersøkelse eller behandling"]
    assert "Statsforvalteren" in listed[0]
    assert "søndag 22. november 2026 kl. 14.30" in listed[0]
    assert "Kontrollkommisjonen" in listed[1]
    assert len(page.select(".facts")) == 3
    main = [each.find(class_="letters").find("button") for each in page.select("section:has(.facts)")]
    assert [(each["formaction"], each["value"]) for each in main] == [
        ("/nb/brev/klage-statsforvalteren", "medisin"), ("/nb/brev/klage-kontrollkommisjonen", "tud"),
        ("/nb/brev/anmodning-tilsyn", "henting")]


def test_what_was_ticked_is_carried_as_one_answer(site: FlaskClient) -> None:
    form = read(tick(site, "henting", "medisin")).find("form", id="steg")

    assert form.find("input", attrs={"name": "vedtak"})["value"] == "medisin+henting"


def test_too_many_are_told_so_and_stay_ticked(site: FlaskClient) -> None:
    response = tick(site, "medisin", "tud", "henting", "flytting")

    assert response.status_code == 422
    assert ticked(read(response)) == {"medisin", "tud", "henting", "flytting"}
    assert "Du har valgt for mange." in response.get_data(as_text=True)


@pytest.mark.parametrize(("options", "status"), [((), 422), (("noe",), 422), (("medisin", "noe"), 422)])
def test_nothing_or_something_unknown_cannot_be_used(site: FlaskClient, options: tuple[str, ...], status: int) -> None:
    assert tick(site, *options).status_code == status


def test_not_to_know_counts_only_alone(site: FlaskClient) -> None:
    both = read(tick(site, "medisin", "vet-ikke")).find("form", id="steg")

    assert both.find("input", attrs={"name": "vedtak"})["value"] == "medisin"
    assert "Finn ut hva som er bestemt" in tick(site, "vet-ikke").get_data(as_text=True)


def test_what_was_ticked_is_there_in_another_language(site: FlaskClient) -> None:
    page = read(tick(site, "medisin", "tud", "henting", "flytting", path="/en/veiviser/min-sak", handling="sprak"))

    assert ticked(page) == {"medisin", "tud", "henting", "flytting"}


@pytest.mark.parametrize("carried", [
    "medisin+medisin", "medisin+tud+henting+flytting", "medisin+vet-ikke", "+", "tud+noe",
])
def test_what_no_page_of_ours_carries_is_asked_again(site: FlaskClient, carried: str) -> None:
    response = site.post(PATH, data={**DONE, "vedtak": carried})

    assert response.status_code == 422
    assert read(response).find("input", attrs={"name": "sporsmal"})["value"] == "vedtak"


def test_the_place_is_offered_after_the_answer_and_changes_only_whom_to_call(site: FlaskClient) -> None:
    without = read(site.post(PATH, data=DONE))
    there = read(site.post(PATH, data={**DONE, "kommune": "5501"}))

    assert without.find("button", value="vis:kommune") is not None
    assert there.find("button", value="vis:kommune", class_="button-second") is None
    assert "Statsforvalteren i Troms og Finnmark" in there.find(id="kontakter").parent.get_text()
    cards = [[each.get_text() for each in page.select(".facts")] for page in (without, there)]
    assert cards[0] == cards[1]
