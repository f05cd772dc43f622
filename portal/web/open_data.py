"""Contacts and places for other programs: JSON that any site may read, asked about again by its ETag."""

from flask import Blueprint, Response, abort, g, jsonify, request

from portal.models.library import Library
from portal.web.contact_representation import contact, whole_contact, whole_place
from portal.web.portal import FRESH, idiom, portal

area = Blueprint("open_data", __name__, url_prefix="/api/v1")


@area.get("/contacts")
def contacts() -> Response:
    """Every contact that is confirmed; of one kind when `kind` says so."""
    library, kind = _asked(), request.args.get("kind")
    found = [each for each in library.contacts.values() if each.verified.shown and kind in {None, each.kind}]
    return _open({"contacts": [contact(each, idiom()) for each in found]})


@area.get("/contacts/<contact_id>")
def one(contact_id: str) -> Response:
    """A contact with its sources."""
    found = _asked().contacts.get(contact_id)
    return _open(whole_contact(found, idiom())) if found is not None and found.verified.shown else abort(404)


@area.get("/places/<place>")
def of_place(place: str) -> Response:
    """A place by its postcode, or by the number of a municipality or a city district.

    A number that is both is taken as a municipality; `as=postcode` or `as=municipality` settles it.
    """
    found = _place(_asked(), place, request.args.get("as"))
    return _open(whole_place(place, found, idiom())) if found else abort(404)


def _place(library: Library, asked: str, kind: str | None) -> str | None:
    postcode = library.places.postcodes.get(asked)
    if kind == "postcode":
        return postcode.municipality if postcode else None
    known = asked in library.municipalities or asked in library.places.districts
    if known or kind == "municipality":
        return asked if known else None
    return postcode.municipality if postcode else None


def _asked() -> Library:
    """The library, once the language of the words is known. Answers 404 for one we do not have."""
    library = portal().library
    g.lang = request.args.get("lang", library.site.master)
    if g.lang not in library.site.tags:
        g.lang = library.site.master
        abort(404)
    return library


def _open(value: dict[str, object]) -> Response:
    """An answer every site may read, that is asked about again before it is used again."""
    response = jsonify(value)
    response.headers["Cache-Control"] = FRESH
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Access-Control-Expose-Headers"] = "ETag"
    response.add_etag()
    response.make_conditional(request)
    return response
