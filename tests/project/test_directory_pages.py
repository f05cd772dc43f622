"""Promises about every page of the directory, in every language, and about its weight."""

import gzip
import re

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from flask.testing import FlaskClient

from portal.app import addresses, timed_addresses
from portal.config import Settings
from portal.loading.library import load
from portal.web.directory_addresses import directory_addresses

MOST_BYTES = 14_000
LIBRARY = load(Settings.content)
PAGES = [path for tag in LIBRARY.site.tags for path in directory_addresses(LIBRARY, tag)]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_passes_the_critic_and_fits_the_first_round_trip(site: FlaskClient, path: str) -> None:
    response = site.get(path)

    assert response.status_code == 200
    assert len(gzip.compress(response.data, 9)) <= MOST_BYTES


@pytest.mark.parametrize("typed", ["0150", "030112", "5610", "9170", "hf-ahus", "4635", "sør", "Bergen", "Saltdal"])
@pytest.mark.parametrize("lang", LIBRARY.site.tags)
def test_every_answer_passes_the_critic_and_fits(site: FlaskClient, lang: str, typed: str) -> None:
    field = "velg" if typed[:2] in {"hf", "03"} else "sted"
    response = site.post(f"/{lang}/kontakter", data={field: typed})

    assert response.status_code == 200
    assert len(gzip.compress(response.data, 9)) <= MOST_BYTES


def test_pages_that_tell_what_is_open_are_not_kept_for_a_day(site_app: Flask) -> None:
    timed = timed_addresses(site_app.extensions["portal"])

    assert {*PAGES, "/nb/hjelp-na", "/se/hjelp-na", "/en/hjelp-na"} == set(timed)
    assert not set(PAGES) & set(addresses(site_app.extensions["portal"]))


@pytest.mark.parametrize("tag", LIBRARY.site.tags)
def test_the_directory_is_reached_from_the_front_page_and_each_contact_within_two_taps(
    site: FlaskClient, tag: str,
) -> None:
    assert f'href="/{tag}/kontakter"' in site.get(f"/{tag}/").get_data(as_text=True)

    front = site.get(f"/{tag}/kontakter").get_data(as_text=True)
    kinds = {contact.kind for contact in LIBRARY.contacts.values() if contact.verified.shown}
    pages = {kind: site.get(f"/{tag}/kontakter/type/{kind}").get_data(as_text=True) for kind in kinds}
    assert all(f'href="/{tag}/kontakter/type/{kind}"' in front for kind in kinds)
    for contact in LIBRARY.contacts.values():
        if contact.verified.shown:
            assert f'href="/{tag}/kontakter/{contact.id}"' in pages[contact.kind], contact.id


def test_a_hospital_without_a_number_is_shown_by_its_web_page(site: FlaskClient) -> None:
    page = site.get("/nb/kontakter/hf-helse-forde").get_data(as_text=True)

    assert "Vi har ikke noe bekreftet nummer." in page
    assert "helse-forde.no" in page


def test_a_commission_without_an_address_is_reached_through_its_hospital(site: FlaskClient) -> None:
    page = site.get("/nb/kontakter/kk-vest-midt-finnmark").get_data(as_text=True)

    assert "Vest- og Midt-Finnmark, Finnmarkssykehuset, Sykehusveien 35, 9601 Hammerfest" in page
    assert "Brev kan sendes til sykehuset." in page
    assert "til hvem som helst av helsepersonellet" in page
    assert 'href="tel:+4778967000"' in page                                   # the switchboard of the hospital
    assert 'href="https://www.statsforvalteren.no/troms-finnmark/"' in page


def test_where_no_commission_is_known_the_complaint_can_be_given_to_any_health_worker(site: FlaskClient) -> None:
    page = site.post("/nb/kontakter", data={"sted": "Stavanger"}).get_data(as_text=True)

    assert "til hvem som helst av helsepersonellet" in page
    assert "phvf § 30" in page
    assert 'href="https://www.statsforvalteren.no/rogaland/"' in page


def test_a_child_in_gulen_is_told_of_the_hospital_for_children(site: FlaskClient) -> None:
    answers = {"decision": "barn-uenig-i-opphold", "role": "child", "age": "12_15", "municipality": "4635"}
    found = site.post("/api/v1/assess", json=answers).json["contacts"]

    assert "hf-helse-forde" in [each["id"] for each in found]
    assert "hf-helse-bergen" not in [each["id"] for each in found]


def test_the_district_gives_the_hospital_in_the_questionnaires_answer(site: FlaskClient) -> None:
    facts = {"decision": "legemidler", "role": "patient", "municipality": "030105"}
    found = site.post("/api/v1/assess", json=facts).json["contacts"]

    assert "hf-diakonhjemmet" in [each["id"] for each in found]
    assert found[0]["kind"] == "statsforvalter"


def test_the_questionnaire_offers_the_districts_that_decide_the_hospital_and_no_others(site: FlaskClient) -> None:
    page = site.post("/nb/veiviser/min-sak", data={"handling": "vis:kommune"}).get_data(as_text=True)

    assert '<option value="030112">Oslo – Oslove: Alna</option>' in page
    assert 'value="460101"' not in page


@pytest.mark.parametrize("path", ["/nb/kontakter/rustelefonen", "/nb/hjelp-na"])
def test_opening_hours_stay_apart_where_they_are_copied_or_read_aloud(site: FlaskClient, path: str) -> None:
    page = BeautifulSoup(site.get(path).data, "html5lib")

    assert re.search(r"\d\d\.\d\d,\s+(man|tirs|ons|tors|fre|lør|søn)\.", page.get_text())
    assert re.search(r"\d\d\.\d\d(man|tirs|ons|tors|fre|lør|søn)\.", page.get_text()) is None
