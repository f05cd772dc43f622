"""The API, version 1: JSON, no key, nothing kept."""

from collections.abc import Iterable

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
    found = answer(portal(), _sent())
    return _refused(found) if isinstance(found, tuple) else _json(found)


@area.post("/split")
def split_facts() -> Response:
    """Several decisions at once: a complaint for each, the one whose clock runs out first before the others."""
    library, now = portal().library, portal().now()
    read = read_several(library, _sent(), now)
    errors = [each for each in read if isinstance(each, FactError)]
    if errors:
        return _refused(errors)
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
    """The JSON that was sent; from here on we speak its language. Answers 415 for what is no JSON."""
    if not request.is_json:
        abort(415)
    sent, site = request.get_json(), portal().library.site
    lang = sent.get("lang") if isinstance(sent, dict) else None
    g.lang = lang if isinstance(lang, str) and lang in site.tags else site.master
    return sent


def _asked_language(library: Library) -> str:
    """The language of the words asked for. Answers 422 for one we do not have."""
    lang = request.args.get("lang", library.site.master)
    if lang not in library.site.tags:
        g.lang = library.site.master
        abort(_refused([FactError("lang", FactProblem.NOT_ALLOWED, library.site.tags)]))
    return lang


def _refused(errors: Iterable[FactError]) -> Response:
    """Each thing that is wrong, in the language that was asked for."""
    told = [{"field": each.field, "message": message(each, idiom()), "allowed": list(each.allowed)} for each in errors]
    return _json({"errors": told}, 422)


def _json(value: dict[str, object], status: int = 200, cache: str = NOT_KEPT) -> Response:
    response = jsonify(value)
    response.status_code = status
    response.headers["Cache-Control"] = cache
    return response
