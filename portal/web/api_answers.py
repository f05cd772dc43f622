"""How the API reads what is sent and writes its answers and its refusals."""

from collections.abc import Iterable

from flask import Response, abort, g, jsonify, request

from portal.domain.reading import FactError, FactProblem
from portal.models.library import Library
from portal.web.fact_messages import message
from portal.web.portal import NOT_KEPT, idiom, portal


def sent() -> object:
    """The JSON that was sent; from here on we speak its language. Answers 415 for what is no JSON."""
    if not request.is_json:
        abort(415)
    found, site = request.get_json(), portal().library.site
    lang = found.get("lang") if isinstance(found, dict) else None
    g.lang = lang if isinstance(lang, str) and lang in site.tags else site.master
    return found


def asked_language(library: Library) -> str:
    """The language of the words asked for. Answers 422 for one we do not have."""
    lang = request.args.get("lang", library.site.master)
    if lang not in library.site.tags:
        g.lang = library.site.master
        abort(refused([FactError("lang", FactProblem.NOT_ALLOWED, library.site.tags)]))
    return lang


def refused(errors: Iterable[FactError]) -> Response:
    """Each thing that is wrong, in the language that was asked for."""
    told = [{"field": each.field, "message": message(each, idiom()), "allowed": list(each.allowed)} for each in errors]
    return json({"errors": told}, 422)


def json(value: dict[str, object], status: int = 200, cache: str = NOT_KEPT) -> Response:
    """An answer with a value."""
    response = jsonify(value)
    response.status_code = status
    response.headers["Cache-Control"] = cache
    return response
