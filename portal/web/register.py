"""The register for readers: all decisions, each by itself, who decides which complaint, and who may complain."""

from flask import Blueprint, Response, abort

from portal.models.address import DECISION_SEGMENT, STANDING_SEGMENT, TABLE_SEGMENT
from portal.web.decision_views import decision_view
from portal.web.forms import posted
from portal.web.portal import html, idiom, page_shell, portal
from portal.web.register_views import register_view
from portal.web.standing_views import standing_view
from portal.web.table_views import Choice, table_view

area = Blueprint("register", __name__)
FORM = "utvalg"


@area.get(f"/<lang>/{DECISION_SEGMENT}")
def every() -> Response:
    """All decisions, group by group."""
    words = idiom().speech.register
    context = {"shell": page_shell(DECISION_SEGMENT), "tab": words.tab, "view": register_view(idiom(), portal().idioms)}
    return html("register/list.html", context, keep=True)


@area.get(f"/<lang>/{DECISION_SEGMENT}/<decision_id>")
def one(decision_id: str) -> Response:
    """A decision of the register."""
    decision = portal().library.decisions.get(decision_id)
    if decision is None:
        abort(404)
    view = decision_view(decision, idiom(), portal().idioms, portal().now())
    shell = page_shell(f"{DECISION_SEGMENT}/{decision_id}")
    return html("register/decision.html", {"shell": shell, "tab": view.tab, "view": view}, keep=True)


@area.get(f"/<lang>/{TABLE_SEGMENT}")
def table() -> Response:
    """The whole table."""
    return _table(Choice(), keep=True)


@area.post(f"/<lang>/{TABLE_SEGMENT}")
def chosen() -> Response:
    """The part of the table that was chosen. What was chosen stands in no address."""
    return _table(Choice.read(posted(), portal().library), keep=False)


def _table(choice: Choice, *, keep: bool) -> Response:
    view = table_view(choice, idiom(), portal().idioms)
    context = {"shell": page_shell(TABLE_SEGMENT, FORM), "tab": idiom().speech.register.tab, "view": view}
    return html("register/table.html", context, keep=keep)


@area.get(f"/<lang>/{STANDING_SEGMENT}")
def standing() -> Response:
    """Who may complain over what, and who gets a free lawyer."""
    context = {"shell": page_shell(STANDING_SEGMENT), "tab": idiom().speech.register.tab,
               "view": standing_view(idiom(), portal().idioms)}
    return html("register/standing.html", context, keep=True)
