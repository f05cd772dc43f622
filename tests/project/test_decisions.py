"""Promises about the pages of decisions: where there is no clear way, where a case goes by itself, and for whom."""

import pytest
from bs4 import BeautifulSoup, Tag
from flask.testing import FlaskClient

from tests.project.test_pages import LIBRARY

DECISIONS = sorted(LIBRARY.decisions)
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
    assert "«Jeg er ikke enig.»" in box(page)["Gjør dette først"]


@pytest.mark.parametrize("decision", ["barn-uenig-i-opphold", "barn-avslag-pa-opphor"])
def test_a_child_meets_those_who_answer_children_first(site: FlaskClient, decision: str) -> None:
    called = [each["href"].rpartition("/")[2] for each in main(site, decision).select(".card h3 a")]

    assert called[:3] == ["alarmtelefonen-116111", "kors-pa-halsen", "ung-rettshjelp"]


def test_the_next_of_kin_reads_what_is_different_and_the_names_of_what_is_the_same(site: FlaskClient) -> None:
    page = main(site, "legemidler")
    patient, kin = page.select("section[aria-labelledby^=klage-]")
    labels = [each.get_text() for each in kin.select("dt")]

    assert [each["href"] for each in page.select("nav[aria-label='På denne siden'] a")] == ["#klage-1", "#klage-2"]
    assert labels == ["Stopper klagen vedtaket?", "Hvem betaler advokaten?"]
    assert kin.select("p a[href='#klage-1']")[0].get_text().startswith("Hvem avgjør klagen? · Frist for å klage")
    assert "Slik gjør du" in [each.get_text() for each in patient.select("h3")]
    assert "Slik gjør du" not in [each.get_text() for each in kin.select("h3")]


def test_what_a_section_says_besides_is_told_as_that(site: FlaskClient) -> None:
    kin = main(site, "legemidler").select("section[aria-labelledby=klage-2] details")[0].get_text(" ", strip=True)

    assert "Det samme som for pasienten, og i tillegg:" in kin
    assert "kan to ha rettighetene som nærmeste pårørende" in kin


@pytest.mark.parametrize("decision", DECISIONS)
def test_each_fact_for_the_next_of_kin_is_told_or_named_as_the_patients(site: FlaskClient, decision: str) -> None:
    page = main(site, decision)
    patient, kin = page.select("section[aria-labelledby^=klage-]")
    own = {each.get_text(strip=True) for each in patient.select("dt, h3")}
    same = [each for link in kin.select("p a[href='#klage-1']") for each in link.get_text(strip=True).split(" · ")]

    assert set(same) <= own
    assert kin.select("dt") or kin.select("h3") or same
