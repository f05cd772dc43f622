"""The door before Flask for programs: the same answer, the same headers, and every mistake handed on."""

import json

import pytest
from werkzeug.test import Client, TestResponse

from portal.app import create_app, create_server
from portal.config import Settings
from tests.conftest import NOW, SMALL

ADDRESS = "/api/v1/assess"
FACTS = {"decision": "vedtak-om-ro", "role": "patient", "notified_at": "2026-11-20T14:30", "lang": "se"}


@pytest.fixture(scope="module")
def server() -> Client:
    return Client(create_server(Settings(content=SMALL), lambda: NOW))


@pytest.fixture(scope="module")
def behind() -> Client:
    return Client(create_app(Settings(content=SMALL), lambda: NOW))


def send(client: Client, body: object, **more: object) -> TestResponse:
    return client.post(ADDRESS, data=body if isinstance(body, bytes) else json.dumps(body).encode(),
                       **{"content_type": "application/json", **more})


def test_it_gives_what_flask_would_give_with_the_same_headers(server: Client, behind: Client) -> None:
    early, late = send(server, FACTS), send(behind, FACTS)

    assert early.data == late.data
    assert early.status_code == late.status_code == 200
    assert dict(early.headers) == dict(late.headers)
    assert early.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(("body", "more", "status"), [
    ({**FACTS, "decision": "noe"}, {}, 422),
    ([], {}, 422),
    (b"{", {}, 400),
    (b"[" * 60_000, {}, 400),
    (b'{"lang": "\xff"}', {}, 400),
    (b" " * 70_000, {}, 413),
    (FACTS, {"content_type": "text/plain"}, 415),
    (FACTS, {"headers": {"Sec-Fetch-Site": "cross-site"}}, 403),
    (FACTS, {"headers": {"Origin": "https://elsewhere.example"}}, 403),
    (FACTS, {"headers": {"Sec-Fetch-Site": "same-origin"}}, 200),
])
def test_what_is_unusual_is_answered_as_flask_does(server: Client, behind: Client, body, more, status: int) -> None:
    early, late = send(server, body, **more), send(behind, body, **more)

    assert (early.status_code, early.data) == (late.status_code, late.data)
    assert early.status_code == status


def test_only_a_post_is_assessed(server: Client) -> None:
    assert server.get(ADDRESS).status_code == 405
