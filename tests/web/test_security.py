"""No cookie, no foreign form, nothing from elsewhere, nothing inline but the sheet that is named."""

import base64
import hashlib
import re

import pytest
from flask.testing import FlaskClient

from portal.app import create_app
from portal.config import Settings
from tests.conftest import SMALL

STEP = "/nb/veiviser/finn-ut"


@pytest.mark.parametrize("headers", [
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Origin": "https://ond.example"},
    {"Origin": "null"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
])
def test_a_form_from_another_site_is_refused_in_plain_words(client: FlaskClient, headers: dict[str, str]) -> None:
    response = client.post(STEP, data={"rolle": "pasient"}, headers=headers)

    assert response.status_code == 403
    assert "Skjemaet kom fra et annet nettsted" in response.get_data(as_text=True)


@pytest.mark.parametrize("headers", [
    {"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}, {"Origin": "http://localhost"}, {},
])
def test_our_own_form_is_taken(client: FlaskClient, headers: dict[str, str]) -> None:
    assert client.post(STEP, data={"rolle": "pasient"}, headers=headers).status_code == 200


def test_a_link_from_another_site_opens_a_page(client: FlaskClient) -> None:
    assert client.get("/nb/ro", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 200


@pytest.mark.parametrize("path", ["/nb/ro", "/nb/borte", "/healthz", "/api/v1/openapi.json", "/lukk", STEP])
def test_every_answer_carries_the_headers(client: FlaskClient, path: str) -> None:
    headers = client.get(path).headers

    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "geolocation=()" in headers["Permissions-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "Strict-Transport-Security" not in headers


def test_the_sheet_in_the_page_is_the_one_the_policy_allows(client: FlaskClient) -> None:
    response = client.get("/nb/ro")
    sheet = re.search(r"<style>(.*?)</style>", response.get_data(as_text=True), re.DOTALL)

    assert sheet is not None
    digest = base64.b64encode(hashlib.sha256(sheet[1].encode()).digest()).decode()
    assert f"'sha256-{digest}'" in response.headers["Content-Security-Policy"]


def test_behind_tls_the_browser_is_told_to_stay_there() -> None:
    app = create_app(Settings(content=SMALL, behind_tls=True))

    assert "max-age=" in app.test_client().get("/healthz").headers["Strict-Transport-Security"]


def test_the_way_out_leads_to_the_neutral_page_and_asks_the_browser_to_forget(client: FlaskClient) -> None:
    response = client.get("/lukk")

    assert response.status_code == 303
    assert response.location == "https://neutral.example/"
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Clear-Site-Data"] == '"cache"'
