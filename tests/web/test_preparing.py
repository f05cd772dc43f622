"""The small layer before Flask: from memory, with ETag, 304 and ready encodings; the rest is handed on."""

import gzip
from collections.abc import Iterable

import brotli
import pytest
from werkzeug.test import Client

from portal.app import create_server
from portal.config import Settings
from portal.web.preparing import PreparedPages
from tests.conftest import NOW, SMALL


class Kept:
    """Prepared pages over a counter: what is fetched, and what is handed on."""

    def __init__(self) -> None:
        self.fetched: list[str] = []
        self.handed_on: list[str] = []
        self.day = 1
        self.pages = PreparedPages(self._application, ["/a", "/b"], self._fetch, lambda: self.day)
        self.client = Client(self.pages)

    def _fetch(self, path: str) -> tuple[list[tuple[str, str]], bytes] | None:
        self.fetched.append(path)
        if path == "/b":
            return None
        return [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-cache")], b"side " * 200

    def _application(self, environ, start_response) -> Iterable[bytes]:
        self.handed_on.append(f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}")
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [b"videre"]


@pytest.fixture
def kept() -> Kept:
    return Kept()


def test_a_page_is_fetched_once_and_answered_from_memory(kept: Kept) -> None:
    assert kept.client.get("/a").data == kept.client.get("/a").data == b"side " * 200
    assert kept.fetched == ["/a"]
    assert kept.handed_on == []


def test_preparing_fetches_every_address_before_anyone_asks(kept: Kept) -> None:
    assert kept.pages.prepare() == 2

    assert sorted(kept.fetched) == ["/a", "/b"]


@pytest.mark.parametrize(("accepted", "encoding"), [
    ("br, gzip", "br"), ("gzip", "gzip"), ("", None), ("identity", None), ("gzip, br;q=0", "gzip"),
])
def test_the_encoding_is_one_the_reader_takes(kept: Kept, accepted: str, encoding: str | None) -> None:
    response = kept.client.get("/a", headers={"Accept-Encoding": accepted})
    unpack = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}

    assert response.headers.get("Content-Encoding") == encoding
    assert response.headers["Vary"] == "Accept-Encoding"
    assert int(response.headers["Content-Length"]) == len(response.data)
    assert unpack[encoding](response.data) == b"side " * 200


def test_an_unchanged_page_is_not_sent_again(kept: Kept) -> None:
    tag = kept.client.get("/a").headers["ETag"]

    again = kept.client.get("/a", headers={"If-None-Match": tag})
    weak = kept.client.get("/a", headers={"If-None-Match": f"W/{tag}"})
    other = kept.client.get("/a", headers={"If-None-Match": '"annet"'})

    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["Cache-Control"] == "no-cache"
    assert weak.status_code == 304
    assert other.status_code == 200


def test_each_encoding_has_a_tag_of_its_own(kept: Kept) -> None:
    plain, packed = (kept.client.get("/a", headers={"Accept-Encoding": each}).headers["ETag"] for each in ("", "br"))

    assert plain != packed


def test_a_head_request_has_no_body(kept: Kept) -> None:
    response = kept.client.head("/a")

    assert (response.status_code, response.data) == (200, b"")


def test_everything_else_is_handed_on(kept: Kept) -> None:
    kept.client.get("/c")
    kept.client.post("/a")
    kept.client.get("/b")

    assert kept.handed_on == ["GET /c", "POST /a", "GET /b"]


def test_a_new_day_makes_the_pages_anew(kept: Kept) -> None:
    kept.client.get("/a")
    kept.day = 2
    kept.client.get("/a")

    assert kept.fetched == ["/a", "/a"]


def test_what_is_prepared_carries_the_same_headers_as_what_flask_answers() -> None:
    client = Client(create_server(Settings(content=SMALL), clock=lambda: NOW))

    prepared, answered = client.get("/nb/ro").headers, client.get("/nb/borte").headers
    for name in ("Content-Security-Policy", "Referrer-Policy", "Permissions-Policy", "X-Content-Type-Options"):
        assert prepared[name] == answered[name]
    assert "Set-Cookie" not in prepared


def test_an_address_with_a_question_mark_is_the_same_page() -> None:
    client = Client(create_server(Settings(content=SMALL), clock=lambda: NOW))

    assert client.get("/nb/ro?x=1").data == client.get("/nb/ro").data
