"""Contacts and places for other programs: sources and levels are told, any site may read, an ETag saves the way."""

import pytest
from flask.testing import FlaskClient

CONTACTS, PLACES = "/api/v1/contacts", "/api/v1/places"


def test_confirmed_contacts_are_listed(client: FlaskClient) -> None:
    found = {each["id"]: each for each in client.get(CONTACTS).json["contacts"]}

    assert "nemnd-uviss" not in found
    assert found["nod"]["number"] == "113"
    assert found["nemnd-sor"]["verified"] == {"level": "secondary", "seen": "2026-08", "recorded": "2026-11-01",
                                              "fresh": True}


def test_contacts_of_a_kind_are_listed(client: FlaskClient) -> None:
    assert [each["id"] for each in client.get(f"{CONTACTS}?kind=ombud").json["contacts"]] == ["ombudet"]


def test_a_contact_tells_its_hours_and_sources(client: FlaskClient) -> None:
    found = client.get(f"{CONTACTS}/ombudet?lang=se").json

    assert found["name"] == "Áittardeaddji"
    assert found["hours"] == [{"days": ["mon", "tue", "wed", "thu", "fri"], "from": "09:00", "to": "15:00"}]
    assert found["sources"] == []


@pytest.mark.parametrize("path", [f"{CONTACTS}/nemnd-uviss", f"{CONTACTS}/ukjent", f"{PLACES}/9999", f"{PLACES}/oslo",
                                  f"{CONTACTS}?lang=xx", f"{PLACES}/9009?as=municipality"])
def test_what_is_not_there_is_not_found(client: FlaskClient, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("asked", ["9009", "5501"])
def test_a_postcode_and_a_municipality_give_the_place(client: FlaskClient, asked: str) -> None:
    found = client.get(f"{PLACES}/{asked}").json

    assert found["municipality"]["number"] == "5501"
    assert found["health_trusts"] == {"adults": ["hf-nord"], "children": ["hf-nord"]}
    assert found["sami"] == {"category": "development", "rights": ["development", "health", "complain", "state"],
                             "sources": ["prl-1"]}
    assert [each["id"] for each in found["contacts"]] == ["sykehus-nord", "nemnd-nord", "ombudet", "nod"]


def test_a_city_tells_its_districts_and_a_district_its_hospitals(client: FlaskClient) -> None:
    city = client.get(f"{PLACES}/0301").json
    assert city["ask_district"] is True
    assert [each["number"] for each in city["districts"]] == ["030101", "030102"]

    district = client.get(f"{PLACES}/030101").json
    assert district["ask_district"] is False
    assert district["health_trusts"]["adults"] == ["hf-sor"]


def test_a_territory_is_told_to_be_one(client: FlaskClient) -> None:
    found = client.get(f"{PLACES}/9170").json

    assert found["municipality"] is None
    assert found["territory"] == "svalbard"
    assert found["contacts"]


@pytest.mark.parametrize("path", [CONTACTS, f"{CONTACTS}/ombudet", f"{PLACES}/9009"])
def test_any_site_may_read_and_ask_again_by_etag(client: FlaskClient, path: str) -> None:
    first = client.get(path)
    again = client.get(path, headers={"If-None-Match": first.headers["ETag"]})

    assert first.headers["Access-Control-Allow-Origin"] == "*"
    assert first.headers["Cache-Control"] == "no-cache"
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["Access-Control-Allow-Origin"] == "*"


def test_no_other_address_is_open_to_other_sites(client: FlaskClient) -> None:
    for path in ("/api/v1/decisions", "/api/v1/sources", "/nb/kontakter", "/api/v1/openapi.json"):
        assert "Access-Control-Allow-Origin" not in client.get(path).headers
