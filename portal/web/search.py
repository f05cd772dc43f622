"""The search: a field, and what is found. What was typed stands in no address and is kept nowhere."""

from flask import Blueprint, Response, g
from wtforms import StringField

from portal.models.address import SEARCH_SEGMENT
from portal.models.search import Found
from portal.web.forms import AnswerForm, posted
from portal.web.portal import html, idiom, page_shell, portal
from portal.web.search_views import search_view

area = Blueprint("search", __name__)
FORM = "finn"


class SearchForm(AnswerForm):
    """One field to type in."""

    q = StringField()


@area.get(f"/<lang>/{SEARCH_SEGMENT}")
def ask() -> Response:
    """The field. A query in the address is not read."""
    return _page(Found(), keep=True)


@area.post(f"/<lang>/{SEARCH_SEGMENT}")
def answer() -> Response:
    """What is found for what was typed."""
    return _page(portal().finders[g.lang].find(SearchForm(posted()).q.data or ""), keep=False)


def _page(found: Found, *, keep: bool) -> Response:
    context = {"shell": page_shell(SEARCH_SEGMENT, FORM), "tab": idiom().gettext("Søk"),
               "view": search_view(found, idiom())}
    return html("search/page.html", context, keep=keep)
