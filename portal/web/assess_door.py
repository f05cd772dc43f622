"""Assessments for programs, answered before Flask wakes; whatever is unusual or wrong is handed on to Flask."""

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

import orjson

from portal.config import MAX_BODY_BYTES
from portal.domain.assessing import assess
from portal.domain.reading import FactError, read_facts
from portal.web import representation
from portal.web.portal import NOT_KEPT, Portal
from portal.web.representation import Json

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

ADDRESS = "/api/v1/assess"
SENT_BY_BROWSERS = ("HTTP_ORIGIN", "HTTP_SEC_FETCH_SITE")


def answer(portal: Portal, sent: object) -> Json | tuple[FactError, ...]:
    """What applies in a situation that was sent, or each thing that is wrong with it."""
    library, now = portal.library, portal.now()
    facts = read_facts(library, sent, now)
    if isinstance(facts, tuple):
        return facts
    return representation.assessment(assess(library, facts, now), portal.idioms[facts.lang])


class AssessDoor:
    """Answers a program that sends facts as JSON; hands on everything else, and every mistake, as it came."""

    def __init__(self, application: "WSGIApplication", portal: Portal, headers: dict[str, str]) -> None:
        """Stand before an application; `headers` go on every answer."""
        self._application = application
        self._portal = portal
        self._headers = [("Content-Type", "application/json"), ("Cache-Control", NOT_KEPT), *headers.items()]

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer, or hand on."""
        length = _length(environ)
        if length is None:
            return self._application(environ, start_response)
        body = environ["wsgi.input"].read(length)
        found = self._answer(body)
        if found is None:
            environ["wsgi.input"] = BytesIO(body)
            return self._application(environ, start_response)
        start_response("200 OK", [*self._headers, ("Content-Length", str(len(found)))])
        return [found]

    def _answer(self, body: bytes) -> bytes | None:
        try:
            sent = orjson.loads(body)
        except ValueError:
            return None
        found = answer(self._portal, sent)
        return None if isinstance(found, tuple) else orjson.dumps(found)


def _length(environ: "WSGIEnvironment") -> int | None:
    """How much a program sends to be assessed; nothing for every other request."""
    if environ.get("PATH_INFO") != ADDRESS or environ["REQUEST_METHOD"] != "POST":
        return None
    length = environ.get("CONTENT_LENGTH", "")
    usual = environ.get("CONTENT_TYPE") == "application/json" and not any(each in environ for each in SENT_BY_BROWSERS)
    return int(length) if usual and length.isdecimal() and int(length) <= MAX_BODY_BYTES else None
