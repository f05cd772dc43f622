"""Letters for programs: the same letter in each form, and each thing that is wrong said by its field."""

import pytest
from flask.testing import FlaskClient

LETTER = "/api/v1/letters/klage"
FACTS = {"decision": "vedtak-om-ro", "role": "patient", "notified_at": "2026-11-20T14:30"}


def test_the_list_tells_who_writes_and_what_can_be_filled_in(client: FlaskClient) -> None:
    found = {each["id"]: each for each in client.get("/api/v1/letters?lang=nb").get_json()["letters"]}

    assert found["klage"]["writers"] == ["patient", "child", "next_of_kin"]
    assert "egne-ord" in found["klage"]["fields"]
    assert found["klage"]["title"] == "Klage til nemnda"


def test_a_letter_is_text_unless_something_else_is_asked_for_first(client: FlaskClient) -> None:
    response = client.post(LETTER, json={"facts": FACTS, "fields": {"navn": "Máret"}, "format": "txt"})

    assert response.content_type == "text/plain; charset=utf-8"
    assert "KLAGE på vedtak om Vedtak om ro" in response.get_data(as_text=True)
    assert "Navn: Máret" in response.get_data(as_text=True)
    assert "Jeg ønsker hjelper." in response.get_data(as_text=True)
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(("form", "kind"), [("pdf", "application/pdf"), ("docx", "application/vnd.openxml"),
                                            ("html", "text/html"), ("txt", "text/plain")])
def test_each_form_can_be_had_with_nothing_known(client: FlaskClient, form: str, kind: str) -> None:
    assert _sent(client, {"format": form}).content_type.startswith(kind)


def _sent(client: FlaskClient, value: object):
    return super(type(client), client).open(LETTER, method="POST", json=value)   # a part of a page is no page


def test_a_copy_to_read_comes_in_the_language_asked_for(client: FlaskClient) -> None:
    said = client.post(LETTER, json={"lang": "se", "format": "txt"}).get_data(as_text=True)

    assert "KLAGE på vedtak" in said
    assert "VÁIDDA" in said


def test_what_is_not_to_be_ticked_is_said_by_an_empty_list(client: FlaskClient) -> None:
    said = client.post(LETTER, json={"facts": FACTS, "fields": {"onsker": []}, "format": "txt"}).get_data(as_text=True)

    assert "Jeg ønsker hjelper." not in said


@pytest.mark.parametrize(("sent", "field"), [
    ([], ""), ({"x": 1}, ""), ({"lang": "xx"}, "lang"), ({"lang": []}, "lang"), ({"format": "exe"}, "format"),
    ({"format": {}}, "format"), ({"facts": []}, "facts"), ({"facts": {"role": "visitor"}}, "facts.role"),
    ({"facts": {"role": ["patient"]}}, "facts.role"), ({"facts": {"x": 1}}, "facts"),
    ({"facts": {"decision": "borte"}}, "facts.decision"), ({"facts": {**FACTS, "x": 1}}, "facts"),
    ({"fields": []}, "fields"), ({"fields": {"borte": "x"}}, "fields"), ({"fields": {"navn": 1}}, "fields.navn"),
    ({"fields": {"navn": "x" * 201}}, "fields.navn"), ({"fields": {"egne-ord": "x" * 5001}}, "fields.egne-ord"),
    ({"fields": {"onsker": ["borte"]}}, "fields.onsker"), ({"fields": {"onsker": "vente"}}, "fields.onsker"),
    ({"fields": {"onsker": [[]]}}, "fields.onsker"), ({"fields": {"onsker": None}}, "fields.onsker"),
])
def test_what_cannot_be_used_is_named_and_not_repeated(client: FlaskClient, sent: object, field: str) -> None:
    response = client.post(LETTER, json=sent)

    assert response.status_code == 422
    assert [each["field"] for each in response.get_json()["errors"]] == [field]
    assert all(each["message"] for each in response.get_json()["errors"])


def test_a_letter_that_does_not_fit_the_decision_is_refused_with_those_that_do(client: FlaskClient) -> None:
    barred = {"decision": "vedtak-om-flytting", "role": "patient",
              "previous": {"kind": "commission_rejected", "on": "2026-11-01"}}
    response = client.post(LETTER, json={"facts": barred})

    assert response.status_code == 422
    assert [each["field"] for each in response.get_json()["errors"]] == ["facts.decision"]


def test_an_unknown_letter_is_not_found_and_what_is_no_json_is_refused(client: FlaskClient) -> None:
    assert client.post("/api/v1/letters/borte", json={}).status_code == 404
    assert client.post(LETTER, data="x").status_code == 415
    assert client.post(LETTER, data="{", content_type="application/json").status_code == 400


def test_the_description_names_the_letters_their_fields_and_forms(client: FlaskClient) -> None:
    document = client.get("/api/v1/openapi.json").get_json()
    schema = document["components"]["schemas"]["Letter"]["properties"]

    assert "/api/v1/letters/{id}" in document["paths"]
    assert schema["fields"]["properties"]["egne-ord"] == {"type": "string", "maxLength": 5000}
    assert schema["format"]["enum"] == ["pdf", "docx", "txt", "html"]
