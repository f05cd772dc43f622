"""The search for programs."""

import pytest
from flask.testing import FlaskClient

PATH = "/api/v1/search"


def test_results_tell_kind_title_address_and_snippet(client: FlaskClient) -> None:
    response = client.post(PATH, json={"q": "stillhet", "lang": "nb"})

    assert response.headers["Cache-Control"] == "no-store"
    assert list(response.json) == ["results"]
    assert response.json["results"][0] | {"snippet": ""} == {
        "kind": "decision", "title": "Vedtak om ro", "url": "/nb/vedtak/vedtak-om-ro", "snippet": "",
    }
    assert response.json["results"][0]["snippet"]


def test_the_language_is_that_of_the_master_unless_another_is_asked_for(client: FlaskClient) -> None:
    assert client.post(PATH, json={"q": "ro"}).json["results"][0]["url"].startswith("/nb/")
    assert client.post(PATH, json={"q": "jaskatvuohta", "lang": "se"}).json["results"][0]["url"] == "/se/ro"


@pytest.mark.parametrize("typed", ["", "***", "[a TO z]", "\x00", "x" * 5000])
def test_what_finds_nothing_is_an_empty_list(client: FlaskClient, typed: str) -> None:
    response = client.post(PATH, json={"q": typed})

    assert (response.status_code, response.json) == (200, {"results": []})


@pytest.mark.parametrize(("sent", "field"), [
    ({}, "q"), ({"q": 7}, "q"), ({"q": None}, "q"), ({"q": "ro", "lang": "xx"}, "lang"),
    ({"q": "ro", "lang": 1}, "lang"), ({"q": "ro", "page": 2}, ""), ([], ""), ("ro", ""),
])
def test_what_cannot_be_used_is_told_and_not_repeated(client: FlaskClient, sent: object, field: str) -> None:
    response = client.post(PATH, json=sent)

    assert response.status_code == 422
    assert response.json["errors"][0]["field"] == field


def test_the_address_stands_in_the_document(client: FlaskClient) -> None:
    document = client.get("/api/v1/openapi.json").json

    assert document["paths"]["/api/v1/search"]["post"]["requestBody"]["required"] is True
    kinds = document["components"]["schemas"]["Results"]["properties"]["results"]["items"]["properties"]["kind"]["enum"]
    assert kinds == ["answer", "decision", "contact", "letter", "term"]
