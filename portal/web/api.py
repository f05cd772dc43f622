"""The API, version 1: JSON, no key, nothing kept."""

from flask import Blueprint, Response, abort, g

from portal.domain.assessing import assess
from portal.domain.reading import FactError, read_several
from portal.domain.splitting import by_urgency
from portal.models.facts import Facts
from portal.web import representation
from portal.web.api_answers import asked_language, json, refused, sent
from portal.web.assess_door import answer
from portal.web.openapi import document
from portal.web.portal import FRESH, idiom, portal

area = Blueprint("api", __name__, url_prefix="/api/v1")


@area.post("/assess")
def assess_facts() -> Response:
    """What applies in a situation."""
    found = answer(portal(), sent())
    return refused(found) if isinstance(found, tuple) else json(found)


@area.post("/split")
def split_facts() -> Response:
    """Several decisions at once: a complaint for each, the one whose clock runs out first before the others."""
    library, now = portal().library, portal().now()
    read = read_several(library, sent(), now)
    errors = [each for each in read if isinstance(each, FactError)]
    if errors:
        return refused(errors)
    found = by_urgency(assess(library, each, now) for each in read if isinstance(each, Facts))
    return json({"complaints": [representation.assessment(each, idiom()) for each in found]})


@area.get("/openapi.json")
def openapi() -> Response:
    """The description of this API."""
    return json(document(portal().library), cache=FRESH)


@area.get("/decisions")
def decisions() -> Response:
    """The decision register, in short."""
    library = portal().library
    g.lang = asked_language(library)
    found = [representation.decision_in_short(each, idiom()) for each in library.decisions.values()]
    return json({"decisions": found}, cache=FRESH)


@area.get("/decisions/<decision_id>")
def decision(decision_id: str) -> Response:
    """One entry of the decision register."""
    library = portal().library
    g.lang = asked_language(library)
    found = library.decisions.get(decision_id)
    return json(representation.decision(found, idiom()), cache=FRESH) if found else abort(404)


@area.get("/sources")
def sources() -> Response:
    """Every provision used."""
    library = portal().library
    g.lang = asked_language(library)
    return json({"sources": [representation.source(each, idiom()) for each in library.sources.values()]}, cache=FRESH)
