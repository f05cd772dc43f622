"""The directory: look a place up, read lists by kind and county, a page for each contact, sheets to print."""

from flask import Blueprint, Response, abort, request

from portal.models import address
from portal.models.address import (
    CARD_ENDING,
    CONTACT_SEGMENT,
    COUNTY_SEGMENT,
    KIND_SEGMENT,
    POCKET_SEGMENT,
    SHEET_SEGMENT,
)
from portal.models.contact import Contact
from portal.web.contact_pages import card_of, contact_page
from portal.web.directory_views import counties, county_view, front_view, kind_view, shown_kinds, state_notice, up
from portal.web.forms import posted
from portal.web.lookups import read_lookup
from portal.web.place_views import place_view
from portal.web.portal import FRESH, html, idiom, page_shell, portal
from portal.web.sheets import sheet_view

area = Blueprint("directory", __name__)
FORM = "oppslag"
ROOT = f"/<lang>/{CONTACT_SEGMENT}"


@area.get(ROOT)
def front() -> Response:
    """The ways into the directory."""
    return _page("front", CONTACT_SEGMENT, front_view(idiom(), portal().idioms), form=FORM)


@area.post(ROOT)
def look_up() -> Response:
    """A place, or what must be asked. What was typed stands in no address and is kept nowhere."""
    found, typed = read_lookup(posted(), portal().library)
    if found is None or len(found.places) != 1:
        view = front_view(idiom(), portal().idioms, found, typed)
        return _page("front", CONTACT_SEGMENT, view, 200 if found is None or found.places else 422, form=FORM)
    shown = {"place": place_view(found.places[0], idiom(), portal().now()), "breadcrumbs": up(idiom()),
             "address": address.directory(idiom().lang), "notice": state_notice(idiom(), portal().idioms)}
    return _page("place", CONTACT_SEGMENT, shown, form=FORM)


@area.get(f"{ROOT}/{KIND_SEGMENT}/<kind>")
def of_kind(kind: str) -> Response:
    """All contacts of a kind."""
    if kind not in shown_kinds(idiom()):
        abort(404)
    view = kind_view(kind, idiom(), portal().idioms, portal().now())
    return _page("list", f"{CONTACT_SEGMENT}/{KIND_SEGMENT}/{kind}", view)


@area.get(f"{ROOT}/{COUNTY_SEGMENT}/<number>")
def of_county(number: str) -> Response:
    """The contacts of a county."""
    if number not in counties(portal().library):
        abort(404)
    view = county_view(number, idiom(), portal().idioms, portal().now())
    return _page("list", f"{CONTACT_SEGMENT}/{COUNTY_SEGMENT}/{number}", view)


@area.get(f"{ROOT}/{SHEET_SEGMENT}/<contact_id>")
def sheet(contact_id: str) -> Response:
    """The sheet of a hospital on A4."""
    return _sheet(contact_id, pocket=False)


@area.get(f"{ROOT}/{SHEET_SEGMENT}/<contact_id>/{POCKET_SEGMENT}")
def pocket_sheet(contact_id: str) -> Response:
    """The sheet of a hospital for the pocket."""
    return _sheet(contact_id, pocket=True)


@area.get(f"{ROOT}/<contact_id>")
def one(contact_id: str) -> Response:
    """A contact."""
    view = contact_page(_contact(contact_id), idiom(), portal().idioms, portal().now())
    return _page("contact", f"{CONTACT_SEGMENT}/{contact_id}", view)


@area.get(f"{ROOT}/<contact_id>{CARD_ENDING}")
def card(contact_id: str) -> Response:
    """A contact for an address book. The name of the file tells nothing."""
    response = Response(card_of(_contact(contact_id), idiom()), mimetype="text/vcard")
    response.headers["Content-Disposition"] = f'attachment; filename="kontakt{CARD_ENDING}"'
    response.headers["Cache-Control"] = FRESH
    return response


def _contact(contact_id: str) -> Contact:
    found = portal().library.contacts.get(contact_id)
    return found if found is not None and found.verified.shown else abort(404)


def _sheet(contact_id: str, *, pocket: bool) -> Response:
    contact = _contact(contact_id)
    if contact.kind != portal().library.site.directory.hospital:
        abort(404)
    rest = f"{CONTACT_SEGMENT}/{SHEET_SEGMENT}/{contact_id}" + (f"/{POCKET_SEGMENT}" if pocket else "")
    return _page("sheet", rest, sheet_view(contact, idiom(), up(idiom()), pocket=pocket))


def _page(template: str, rest: str, view: object, status: int = 200, form: str = "") -> Response:
    context = {"shell": page_shell(rest, form), "tab": idiom().speech.places.pages["directory"]["tab"], "view": view}
    return html(f"directory/{template}.html", context, status, keep=request.method == "GET")
