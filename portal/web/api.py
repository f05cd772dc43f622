"""The API, version 1: JSON, no key, nothing kept."""

from flask import Blueprint, Response, abort, g, jsonify, request

from portal.domain.assessing import assess
from portal.domain.reading import FactError, FactProblem, read_several
from portal.domain.splitting import by_urgency
from portal.models.facts import Facts
from portal.models.library import Library
from portal.web import representation
from portal.web.assess_door import answer
from portal.web.fact_messages import message
from portal.web.openapi import document
from portal.web.portal import FRESH, NOT_KEPT, idiom, portal

area = Blueprint("api", __name__, url_prefix="/api/v1")


@area.post("/assess")
def assess_facts() -> Response:
    """What applies in a situation."""
    if not request.is_json:
        abort(415)
    sent = _sent()
    g.lang = _language(sent, portal().library)
    found = answer(portal(), sent)
    if isinstance(found, tuple):
        return _json({"errors": [_error(each) for each in found]}, 422)
    return _json(found)


@area.post("/split")
def split_facts() -> Response:
    """Several decisions at once: a complaint for each, the one whose clock runs out first before the others."""
    if not request.is_json:
        abort(415)
    sent = _sent()
    library, now = portal().library, portal().now()
    g.lang = _language(sent, library)
    read = read_several(library, sent, now)
    if any(isinstance(each, FactError) for each in read):
        return _json({"errors": [_error(each) for each in read if isinstance(each, FactError)]}, 422)
    found = by_urgency(assess(library, each, now) for each in read if isinstance(each, Facts))
    return _json({"complaints": [representation.assessment(each, idiom()) for each in found]})


@area.get("/openapi.json")
def openapi() -> Response:
    """The description of this API."""
    return _json(document(portal().library), cache=FRESH)


@area.get("/decisions")
def decisions() -> Response:
    """The decision register, in short."""
    library = portal().library
    g.lang = _asked_language(library)
    found = [representation.decision_in_short(each, idiom()) for each in library.decisions.values()]
    return _json({"decisions": found}, cache=FRESH)


@area.get("/decisions/<decision_id>")
def decision(decision_id: str) -> Response:
    """One entry of the decision register."""
    library = portal().library
    g.lang = _asked_language(library)
    found = library.decisions.get(decision_id)
    return _json(representation.decision(found, idiom()), cache=FRESH) if found else abort(404)


@area.get("/sources")
def sources() -> Response:
    """Every provision used."""
    library = portal().library
    g.lang = _asked_language(library)
    return _json({"sources": [representation.source(each, idiom()) for each in library.sources.values()]}, cache=FRESH)


def _sent() -> object:
    """The JSON that was sent. What is nested too deep to read cannot be read."""
    try:
        return request.get_json()
    except RecursionError:
        abort(400)


def _language(sent: object, library: Library) -> str:
    lang = sent.get("lang") if isinstance(sent, dict) else None
    return lang if isinstance(lang, str) and lang in library.site.tags else library.site.master


def _asked_language(library: Library) -> str:
    """The language of the words asked for. Answers 422 for one we do not have."""
    lang = request.args.get("lang", library.site.master)
    if lang not in library.site.tags:
        g.lang = library.site.master
        unknown = FactError("lang", FactProblem.NOT_ALLOWED, library.site.tags)
        abort(_json({"errors": [_error(unknown)]}, 422))
    return lang


def _error(error: FactError) -> dict[str, object]:
    return {"field": error.field, "message": message(error, idiom()), "allowed": list(error.allowed)}


def _json(value: dict[str, object], status: int = 200, cache: str = NOT_KEPT) -> Response:
    response = jsonify(value)
    response.status_code = status
    response.headers["Cache-Control"] = cache
    return response
