"""The search for programs. Nothing that is sent is kept."""

from collections.abc import Iterator

from flask import Blueprint, Response, g

from portal.domain.reading import FactError, FactProblem
from portal.web.api_answers import json, refused, sent
from portal.web.portal import portal

area = Blueprint("search_api", __name__, url_prefix="/api/v1")
QUERY, LANG = "q", "lang"


@area.post("/search")
def search() -> Response:
    """The best first. Of a long query the beginning is read."""
    asked = sent()
    errors = list(_errors(asked))
    if errors or not isinstance(asked, dict):
        return refused(errors)
    hits = portal().finders[g.lang].find(asked[QUERY]).hits
    return json({"results": [
        {"kind": hit.entry.kind, "title": hit.entry.title, "url": hit.address,
         "snippet": "".join(each.text for each in hit.excerpt)} for hit in hits
    ]})


def _errors(asked: object) -> Iterator[FactError]:
    if not isinstance(asked, dict):
        yield FactError("", FactProblem.NOT_AN_OBJECT)
        return
    if QUERY not in asked:
        yield FactError(QUERY, FactProblem.MISSING)
    elif not isinstance(asked[QUERY], str):
        yield FactError(QUERY, FactProblem.NOT_A_VALUE)
    tags = portal().library.site.tags
    if asked.get(LANG, tags[0]) not in tags:
        yield FactError(LANG, FactProblem.NOT_ALLOWED, tags)
    if asked.keys() - {QUERY, LANG}:
        yield FactError("", FactProblem.UNKNOWN_FIELD, (QUERY, LANG))
