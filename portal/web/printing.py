"""Brochures to print: what is chosen stands in the address, so that it can be kept; nothing is kept here."""

from flask import Blueprint, Response, request

from portal.domain.choosing import Choice, choose
from portal.models import address
from portal.models.address import PRINT_FILE, PRINT_SEGMENT
from portal.rendering.typesetting import UnavailableError
from portal.web.portal import FRESH, base, html, idiom, page_shell, portal
from portal.web.print_views import print_view

area = Blueprint("printing", __name__)
PATIENCE, LATER, BUSY, WRONG = 5.0, "5", 503, 422


@area.get(f"/<lang>/{PRINT_SEGMENT}")
def choose_brochures() -> Response:
    """What can be chosen; and what was, as text, with the way to its file."""
    return _page(_chosen())


@area.get(f"/<lang>/{PRINT_SEGMENT}/{PRINT_FILE}")
def brochures() -> Response:
    """The file: a brochure, or a pack of several."""
    choice = _chosen()
    if choice.faults:
        return _page(choice, WRONG)
    again = f"{address.printing(choice.langs[0][-1])}?{choice.query}"
    try:
        made = portal().press.pdf(portal().press.data(choice.issues, base(), again), PATIENCE)
    except UnavailableError:
        response = _page(choice, BUSY)
        response.headers["Retry-After"] = LATER
        return response
    response = Response(made, mimetype="application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="{PRINT_FILE}"'
    response.headers["Cache-Control"] = FRESH
    response.add_etag()
    response.make_conditional(request)
    return response


def _chosen() -> Choice:
    return choose(portal().library, request.args.to_dict(flat=False), idiom().lang)


def _page(choice: Choice, status: int = 200) -> Response:
    asked = bool(request.args)
    view = print_view(choice, idiom(), portal().press, base(), asked=asked, busy=status == BUSY)
    rest = f"{PRINT_SEGMENT}?{choice.query}" if asked and not choice.faults else PRINT_SEGMENT
    context = {"shell": page_shell(rest), "tab": view.tab, "view": view}
    return html("brochures/choose.html", context, status, keep=status not in {BUSY, WRONG})
