"""Promises about the pages of decisions: where no way to complain is clear, and where a case goes by itself."""

import pytest
from bs4 import BeautifulSoup, Tag
from flask.testing import FlaskClient

UNCLEAR = ["dom-sikkerhetsniva", "dom-institusjon", "henting", "rutinekontroll", "sikkerhet-besokende"]
BY_ITSELF = ["barn-uenig-i-opphold", "tre-maneders-kontroll", "dom-tre-ars-kontroll"]


def main(site: FlaskClient, decision: str) -> Tag:
    found = BeautifulSoup(site.get(f"/nb/vedtak/{decision}").data, "html5lib").main
    assert found is not None
    return found


def box(page: Tag) -> dict[str, str]:
    """The labels of the first box, and what stands under each."""
    rows = page.select(".facts")[0].select("div")
    return {row.select("dt")[0].get_text(strip=True): row.select("dd")[0].get_text(" ", strip=True) for row in rows}


@pytest.mark.parametrize("decision", UNCLEAR)
def test_where_no_way_is_clear_what_to_do_first_stands_in_place_of_a_deadline(site: FlaskClient, decision: str) -> None:
    told = box(main(site, decision))

    assert told["Gjør dette først"]
    assert not {"Frist for å klage", "Stopper klagen vedtaket?"} & told.keys()


def test_a_deadline_that_is_known_is_told_even_where_no_way_is_clear(site: FlaskClient) -> None:
    assert "Frist for å klage" in box(main(site, "forlenget-observasjon"))


@pytest.mark.parametrize("decision", BY_ITSELF)
def test_nobody_is_asked_to_complain_over_what_is_tried_by_itself(site: FlaskClient, decision: str) -> None:
    page = main(site, decision)

    assert "Hvem avgjør saken?" in box(page)
    assert "Du kan klage muntlig" not in page.get_text()
    assert "«Jeg er ikke enig.»" in page.get_text()


@pytest.mark.parametrize("decision", ["barn-uenig-i-opphold", "barn-avslag-pa-opphor"])
def test_a_child_meets_those_who_answer_children_first(site: FlaskClient, decision: str) -> None:
    called = [each["href"].rpartition("/")[2] for each in main(site, decision).select(".card h3 a")]

    assert called[:3] == ["alarmtelefonen-116111", "kors-pa-halsen", "ung-rettshjelp"]
