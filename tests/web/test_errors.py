"""Errors in the language of the address, with a way on; and nothing of what was sent in any log."""

import logging
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.conftest import SMALL, app_over


@pytest.mark.parametrize(("path", "lang", "words"), [
    ("/nb/borte", "nb", "Siden finnes ikke"),
    ("/se/borte", "se", "Siidu ii gávdno"),
    ("/nb/veiviser/borte", "nb", "Siden finnes ikke"),
    ("/xx/", "nb", "Siden finnes ikke"),
    ("/" + "a" * 1000 + "/", "nb", "Siden finnes ikke"),
    ("/nb/%ff%fe", "nb", "Siden finnes ikke"),
    ("/nb/../../etc/passwd", "nb", "Siden finnes ikke"),
    ("/static/js/borte.js", "nb", "Siden finnes ikke"),
])
def test_an_unknown_address_is_told_plainly(client: FlaskClient, path: str, lang: str, words: str) -> None:
    response = client.get(path)

    assert response.status_code == 404
    assert f'<html lang="{lang}">' in response.get_data(as_text=True)
    assert words in response.get_data(as_text=True)


def test_an_unknown_language_is_answered_in_the_one_the_browser_asks_for(client: FlaskClient) -> None:
    page = client.get("/xx/ro", headers={"Accept-Language": "se"}).get_data(as_text=True)

    assert "Siidu ii gávdno" in page


def test_an_error_page_leads_on(client: FlaskClient) -> None:
    page = client.get("/nb/borte").get_data(as_text=True)

    assert 'href="/nb/"' in page
    assert 'href="/nb/hjelp"' in page


@pytest.mark.parametrize(("method", "path"), [("post", "/nb/ro"), ("delete", "/nb/veiviser/finn-ut"), ("put", "/")])
def test_another_method_is_refused_with_those_that_are_allowed(client: FlaskClient, method: str, path: str) -> None:
    response = client.open(path, method=method.upper())

    assert response.status_code == 405
    assert "GET" in response.headers["Allow"]


@pytest.fixture
def failing() -> Flask:
    """An application in which a page fails with a reader's words in the error."""
    app = app_over(SMALL)

    def fail() -> str:
        raise RuntimeError("hemmelig-svar-7391")

    app.add_url_rule("/<lang>/feiler", view_func=fail)
    return app


def test_an_unexpected_error_is_a_page_in_the_readers_language(failing: Flask) -> None:
    response = failing.test_client().get("/se/feiler")

    assert response.status_code == 500
    assert "Juoga manai boastut min luhtte" in response.get_data(as_text=True)


def test_the_log_of_an_unexpected_error_holds_the_fact_and_the_place_alone(
    failing: Flask, caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.DEBUG):
        failing.test_client().get("/nb/feiler?svar=hemmelig-svar-7391")

    assert "unexpected RuntimeError at " in caplog.text
    assert Path(__file__).name in caplog.text
    assert "hemmelig-svar-7391" not in caplog.text


def test_an_error_of_the_api_is_json_in_the_shape_of_its_errors(client: FlaskClient) -> None:
    response = client.get("/api/v1/borte")

    assert response.status_code == 404
    assert response.json["errors"][0].keys() == {"field", "message", "allowed"}
