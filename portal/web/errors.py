"""Errors as pages in the reader's language, or as JSON for programs; the log keeps the fact and nothing more."""

import logging
import traceback

from flask import Flask, Response, g, jsonify, request
from werkzeug.exceptions import HTTPException, InternalServerError

from portal.web import language
from portal.web.idioms import Idiom
from portal.web.portal import html, idiom, page_shell, portal

API = "/api/"
LOGGER = logging.getLogger("portal")


def register(app: Flask) -> None:
    """Answer every error ourselves."""
    app.register_error_handler(HTTPException, _answer)
    app.register_error_handler(Exception, _unexpected)


def _unexpected(error: Exception) -> Response:
    """Note where it happened, but neither the address nor a value: both may hold what a reader wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "unknown place"
    LOGGER.error("unexpected %s at %s", type(error).__name__, place)
    return _answer(InternalServerError())


def _answer(error: HTTPException) -> Response:
    if isinstance(error.response, Response):
        return error.response
    code = error.code or 500
    site = portal().library.site
    g.lang = language.of_path(request.path, site.tags) or language.negotiate(request.accept_languages, site.tags)
    title, text = words(code, idiom())
    if request.path.startswith(API):
        response = jsonify({"errors": [{"field": "", "message": f"{title}. {text}", "allowed": []}]})
        response.status_code = code
        response.headers["Cache-Control"] = "no-store"
    else:
        context = {"shell": page_shell(""), "tab": title, "title": title, "text": text}
        response = html("errors/error.html", context, code)
    for name, value in error.get_headers():
        if name in {"Allow", "Location"}:
            response.headers[name] = value
    return response


def words(code: int, spoken: Idiom) -> tuple[str, str]:
    """What to tell the reader, and what to do."""
    _ = spoken.gettext
    known = {
        400: (_("Vi forsto ikke det som ble sendt"), _("Gå tilbake og prøv på nytt, eller start fra forsiden.")),
        403: (_("Skjemaet kom fra et annet nettsted"), _("Åpne siden her hos oss, og send svarene derfra.")),
        404: (_("Siden finnes ikke"),
              _("Adressen kan være feil eller gammel. Start fra forsiden, eller ring om det haster.")),
        405: (_("Slik kan ikke siden åpnes"), _("Start fra forsiden.")),
        413: (_("Det som ble sendt, er for stort"), _("Gå tilbake, kort ned det du har skrevet, og prøv på nytt.")),
        415: (_("Vi kan ikke lese det som ble sendt"), _("Bruk skjemaet på siden.")),
        422: (_("Noe av det som ble sendt, kan ikke brukes"), _("Gå tilbake og svar på nytt.")),
    }
    unknown = (_("Noe gikk galt hos oss"), _("Prøv igjen om litt. Haster det, ring numrene øverst på siden."))
    return known.get(code, unknown)
