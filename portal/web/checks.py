"""Whether a printed brochure still holds: by the code on it, typed in or read from its picture."""

from flask import Blueprint, Response
from wtforms import StringField

from portal.models.address import CHECK_SEGMENT
from portal.web.check_views import check_view
from portal.web.forms import AnswerForm, posted
from portal.web.portal import html, idiom, page_shell, portal

area = Blueprint("checks", __name__)
FORM, LONGEST = "steg", 100


class CodeForm(AnswerForm):
    """One field to type the code in."""

    kode = StringField()


@area.get(f"/<lang>/{CHECK_SEGMENT}")
def ask() -> Response:
    """Where the code is typed in."""
    return _page(None, keep=True)


@area.post(f"/<lang>/{CHECK_SEGMENT}")
def answer() -> Response:
    """What holds for the code that was typed."""
    return _page(CodeForm(posted()).kode.data or "", keep=False)


@area.get(f"/<lang>/{CHECK_SEGMENT}/<code>")
def show(code: str) -> Response:
    """What holds for the code in the address."""
    return _page(code, keep=True)


def _page(typed: str | None, *, keep: bool) -> Response:
    compared = None if typed is None else portal().press.compared(typed[:LONGEST])
    view = check_view(typed or "", compared, idiom(), portal().idioms)
    context = {"shell": page_shell(CHECK_SEGMENT, FORM), "tab": idiom().gettext("Sjekk arket"), "view": view}
    return html("brochures/check.html", context, 422 if view.error else 200, keep=keep and not view.error)
