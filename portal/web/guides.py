"""Guided questionnaires: a question a screen, the answers carried in the form, and the result."""

from flask import Blueprint, Response, abort

from portal.domain import guiding
from portal.models.address import GUIDE_SEGMENT
from portal.models.guide import Guide
from portal.web.answers import Visit, read_visit
from portal.web.forms import posted
from portal.web.portal import html, idiom, page_shell, portal
from portal.web.question_views import question_view
from portal.web.results import result_view

area = Blueprint("guides", __name__)
FORM = "steg"


@area.get(f"/<lang>/{GUIDE_SEGMENT}/<guide_id>")
def start(guide_id: str) -> Response:
    """The first question."""
    return _answer(_guide(guide_id), Visit({}), keep=True)


@area.post(f"/<lang>/{GUIDE_SEGMENT}/<guide_id>")
def step(guide_id: str) -> Response:
    """The next question, the one asked for, or the result."""
    guide = _guide(guide_id)
    return _answer(guide, read_visit(guide, posted(), portal().library, portal().now().date()), keep=False)


def _guide(guide_id: str) -> Guide:
    guide = portal().library.guides.get(guide_id)
    return guide if guide is not None else abort(404)


def _answer(guide: Guide, visit: Visit, *, keep: bool) -> Response:
    progress = guiding.progress(guide, visit.answers)
    shell, spoken, now = page_shell(f"{GUIDE_SEGMENT}/{guide.id}", FORM), idiom(), portal().now()
    if visit.show is None and progress.next is None:
        view = result_view(guide, visit.answers, spoken, portal().idioms, now)
        return html("guides/result.html", {"shell": shell, "tab": spoken.gettext("Svar"), "view": view})
    context = {"shell": shell, "tab": spoken.speech.guide(guide.id).tab,
               "view": question_view(guide, progress, visit, spoken, now.date())}
    return html("guides/question.html", context, 422 if visit.error or visit.wrong else 200, keep=keep)
