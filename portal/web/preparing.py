"""Pages that depend on no answer, rendered once and answered before Flask wakes: ETag, 304, ready gzip and brotli."""

import gzip
import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from wsgiref.headers import Headers

import brotli
from werkzeug.http import parse_accept_header

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

BROTLI_QUALITY, GZIP_LEVEL = 6, 9     # a higher one saves a hundredth of a page and takes ten times as long
ENCODINGS = ("br", "gzip")
DROPPED = {"content-length", "etag", "vary", "content-encoding"}
Fetch = Callable[[str], tuple[list[tuple[str, str]], bytes] | None]
Answer = tuple[list[tuple[str, str]], list[bytes]]


@lru_cache(maxsize=128)
def best_encoding(accepted: str) -> str:
    """The best of our encodings that a browser takes; empty for none. Browsers send few different headers."""
    taken = parse_accept_header(accepted)
    return next((encoding for encoding in ENCODINGS if taken.quality(encoding) > 0), "")


@dataclass(frozen=True)
class Prepared:
    """An answer in one encoding, whole and as `304 Not Modified`."""

    tag: str
    whole: Answer
    unchanged: Answer


class PreparedPages:
    """Answers the addresses it knows from memory, and hands everything else on.

    `fetch` gives headers and body of an address, or nothing when it must not be kept. What is kept is made anew when
    the day changes: dates of law and review are part of a page.
    """

    def __init__(self, application: "WSGIApplication", addresses: Iterable[str], fetch: Fetch,
                 today: Callable[[], int]) -> None:
        """Stand before an application for some addresses; `today` is any number that changes with the day."""
        self._application = application
        self._addresses = frozenset(addresses)
        self._fetch = fetch
        self._today = today
        self._day = today()
        self._kept: dict[tuple[str, str], Prepared] = {}

    def prepare(self) -> int:
        """Render every known address now; gives how many there are."""
        for address in self._addresses:
            self._keep(address)
        return len(self._addresses)

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer from memory, or hand on."""
        address, method = environ.get("PATH_INFO", ""), environ["REQUEST_METHOD"]
        if address not in self._addresses or method not in {"GET", "HEAD"}:
            return self._application(environ, start_response)
        prepared = self._find(address, environ.get("HTTP_ACCEPT_ENCODING", ""))
        if prepared is None:
            return self._application(environ, start_response)
        if prepared.tag in environ.get("HTTP_IF_NONE_MATCH", ""):
            start_response("304 Not Modified", prepared.unchanged[0])
            return prepared.unchanged[1]
        start_response("200 OK", prepared.whole[0])
        return prepared.whole[1] if method == "GET" else []

    def _find(self, address: str, accepted: str) -> Prepared | None:
        if self._today() != self._day:
            self._kept.clear()
            self._day = self._today()
        encoding = best_encoding(accepted)
        found = self._kept.get((address, encoding))
        if found is None:
            self._keep(address)
            found = self._kept.get((address, encoding))
        return found

    def _keep(self, address: str) -> None:
        fetched = self._fetch(address)
        if fetched is None:
            return
        headers, body = fetched
        bodies = {"": body, "gzip": gzip.compress(body, GZIP_LEVEL, mtime=0),
                  "br": brotli.compress(body, quality=BROTLI_QUALITY)}
        for encoding, packed in bodies.items():
            self._kept[address, encoding] = _prepared(headers, packed, encoding)


def _prepared(headers: list[tuple[str, str]], body: bytes, encoding: str) -> Prepared:
    tag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
    kept = Headers([each for each in headers if each[0].lower() not in DROPPED])
    kept["ETag"], kept["Vary"] = tag, "Accept-Encoding"
    unchanged = kept.items()
    if encoding:
        kept["Content-Encoding"] = encoding
    kept["Content-Length"] = str(len(body))
    return Prepared(tag, (kept.items(), [body]), ([each for each in unchanged if each[0] != "Content-Type"], []))
