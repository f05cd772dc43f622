"""The directory: what was typed stays out of addresses, what may be meant is asked, nobody gets an empty page."""

from datetime import datetime

import pytest
from flask.testing import FlaskClient

from portal.models.facts import OSLO
from tests.conftest import SMALL, app_over

ROOT = "/nb/kontakter"
KINDS = ["emergency", "nemnd", "ombud", "sykehus"]


def look_up(client: FlaskClient, lang: str = "nb", **sent: str) -> tuple[int, str]:
    response = client.post(f"/{lang}/kontakter", data=sent)
    return response.status_code, response.get_data(as_text=True)


def test_the_front_has_a_field_and_names_to_propose_and_no_request_is_needed(client: FlaskClient) -> None:
    page = client.get(ROOT).get_data(as_text=True)

    assert '<input id="sted" name="sted"' in page
    assert "<datalist" in page
    assert "Tromsø – Romsa" in page


def test_a_postcode_gives_the_bodies_of_its_place(client: FlaskClient) -> None:
    status, page = look_up(client, sted="9009")

    assert status == 200
    assert "<h1>Tromsø – Romsa</h1>" in page
    assert 'href="tel:+4777000004"' in page      # the hospital
    assert 'href="tel:+4777000001"' in page      # the commission of the county
    assert 'href="tel:+4777000002"' not in page  # that of another one
    assert "77 00 00 03" not in page             # nobody has confirmed it


def test_where_the_district_decides_it_is_asked_and_what_is_certain_is_shown(client: FlaskClient) -> None:
    _, page = look_up(client, sted="Oslo")

    assert "Hvilken bydel?" in page
    assert 'name="velg" value="030101">Vest</button>' in page
    assert 'href="tel:113"' in page

    _, chosen = look_up(client, valgt="0301", velg="030101")
    assert "<h1>Vest, Oslo</h1>" in chosen
    assert "Hvilken bydel?" not in chosen


def test_where_tables_differ_the_reader_is_told(client: FlaskClient) -> None:
    _, page = look_up(client, sted="Øst")

    assert "Kildene er ikke enige." in page
    assert "Sykehuset i nord" in page
    assert "Sykehuset i sør" in page


def test_a_hospital_for_children_stands_by_itself(client: FlaskClient) -> None:
    _, page = look_up(client, sted="Vangen")

    assert "Barn hører til et annet sykehus." in page
    assert "<h2>Sykehus: voksne</h2>" in page
    assert "<h2>Sykehus: under 18 år</h2>" in page


def test_where_a_part_belongs_to_another_hospital_the_reader_is_told(client: FlaskClient) -> None:
    assert "En del hører til et annet sykehus." in look_up(client, velg="1104")[1]
    assert "En del hører til et annet sykehus." not in look_up(client, velg="5501")[1]


def test_several_places_are_buttons_to_choose_from(client: FlaskClient) -> None:
    status, page = look_up(client, sted="vang")

    assert status == 200
    assert "Flere steder passer." in page
    assert 'value="1103"' in page
    assert 'value="1104"' in page


@pytest.mark.parametrize(("typed", "told"), [("atlantis", "Vi fant ikke stedet."), ("a", "Skriv tre bokstaver."),
                                             ("", "Skriv tre bokstaver.")])
def test_what_cannot_be_used_is_told_and_the_ways_on_are_there(client: FlaskClient, typed: str, told: str) -> None:
    status, page = look_up(client, sted=typed)

    assert status == 422
    assert told in page
    assert 'href="/nb/kontakter/fylke/55"' in page


@pytest.mark.parametrize("typed", ["x" * 5000, "<script>alert(1)</script>", "\0\0\0", "\x07\x1b[31m", "' OR 1=1 --",
                                   "{{ 7 * 7 }}", "%00", "🙂" * 50])
def test_anything_may_be_typed(client: FlaskClient, typed: str) -> None:
    status, page = look_up(client, sted=typed)

    assert status == 422
    assert "<script>alert" not in page
    assert "x" * 61 not in page


def test_a_territory_is_answered_honestly(client: FlaskClient) -> None:
    _, page = look_up(client, sted="9170")

    assert "<h1>Svalbard</h1>" in page
    assert "Svalbard er ikke en kommune." in page
    assert 'href="tel:+4780033321"' in page      # what is for everyone


def test_the_language_can_be_changed_with_the_place_kept(client: FlaskClient) -> None:
    _, page = look_up(client, lang="se", valgt="5501", handling="sprak")
    assert "<h1>Romsa – Tromsø</h1>" in page

    status, front = look_up(client, lang="se", sted="", handling="sprak")
    assert status == 200
    assert 'role="alert"' not in front


@pytest.mark.parametrize("sent", [{"velg": "0000"}, {"velg": "nod"}, {"valgt": "../../etc"}, {"velg": "nemnd-uviss"}])
def test_an_id_that_is_no_place_is_not_taken(client: FlaskClient, sent: dict[str, str]) -> None:
    assert look_up(client, **sent)[0] == 422


def test_the_rights_on_sami_are_told_with_their_provisions(client: FlaskClient) -> None:
    _, tromso = look_up(client, sted="9009")
    assert "Her har du rett til svar på samisk." in tromso
    assert 'id="kilde-prl-1"' in tromso

    _, oslo = look_up(client, sted="Oslo")
    assert "Ikke her." in oslo
    assert "Be om tolk." in oslo


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_its_page(client: FlaskClient, kind: str) -> None:
    assert client.get(f"{ROOT}/type/{kind}").status_code == 200


@pytest.mark.parametrize("path", ["type/ukjent", "fylke/99", "sykehus/ombudet", "sykehus/ukjent", "ukjent",
                                  "nemnd-uviss", "nemnd-uviss.vcf"])
def test_what_is_not_there_or_not_confirmed_has_no_page(client: FlaskClient, path: str) -> None:
    assert client.get(f"{ROOT}/{path}").status_code == 404


def test_a_contact_has_a_page_with_what_is_known(client: FlaskClient) -> None:
    page = client.get(f"{ROOT}/ombudet").get_data(as_text=True)

    assert 'href="tel:+4780033321"' in page
    assert "Ring 800 33 321" in page
    assert "man.–fre. 09.00–15.00" in page
    assert "Stengt nå. Åpner man. 09.00" in page      # it is Saturday
    assert 'href="/nb/kontakter/ombudet.vcf"' in page


def test_a_contact_is_open_at_its_hours() -> None:
    monday = app_over(SMALL, datetime(2026, 11, 23, 10, 0, tzinfo=OSLO)).test_client()

    assert "Åpent nå, til 15.00" in monday.get(f"{ROOT}/ombudet").get_data(as_text=True)
    assert "Rabas dál, gitta 15.00" in monday.get("/se/kontakter/ombudet").get_data(as_text=True)


def test_a_contact_can_be_taken_into_an_address_book(client: FlaskClient) -> None:
    response = client.get(f"{ROOT}/ombudet.vcf")

    assert response.mimetype == "text/vcard"
    assert response.headers["Content-Disposition"] == 'attachment; filename="kontakt.vcf"'
    assert "TEL;VALUE=uri;TYPE=voice:tel:+4780033321" in response.get_data(as_text=True)


def test_a_contact_past_its_age_shows_the_web_page_and_a_note() -> None:
    later = app_over(SMALL, datetime(2027, 6, 1, 12, 0, tzinfo=OSLO)).test_client()
    page = later.get(f"{ROOT}/ombudet").get_data(as_text=True)

    assert "Dette er ikke bekreftet på lenge." in page
    assert "800 33 321" not in page
    assert "https://ombud.example/hjelp" in page
    assert "TEL" not in later.get(f"{ROOT}/ombudet.vcf").get_data(as_text=True)
    assert "+4780033321" not in later.get("/api/v1/contacts").get_data(as_text=True)
    assert 'href="tel:113"' in look_up(later, sted="9009")[1]


def test_a_place_without_a_confirmed_commission_says_whom_to_ask(site: FlaskClient) -> None:
    page = site.post("/nb/kontakter", data={"sted": "Tromsø", "handling": "sok"}).get_data(as_text=True)

    assert "ingen bekreftet adresse til kontrollkommisjonen" in page


def test_what_was_typed_is_not_kept(client: FlaskClient) -> None:
    response = client.post(ROOT, data={"sted": "9009"})

    assert response.headers["Cache-Control"] == "no-store"
    assert response.request.query_string == b""


def test_a_form_from_another_site_is_refused(client: FlaskClient) -> None:
    assert client.post(ROOT, data={"sted": "9009"}, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert client.post(ROOT, json={"sted": "9009"}).status_code == 415
