"""Guided questionnaires: a question a screen, the answers carried in the form, and the result."""

from flask import Blueprint, Response, abort
from werkzeug.datastructures import MultiDict

from portal.domain import digits, guiding, keeping
from portal.domain.cleaning import clean_line
from portal.models.address import CODE_SEGMENT, GUIDE_SEGMENT
from portal.models.guide import Guide
from portal.web.answers import ACTION, LANGUAGE, Visit, read_visit
from portal.web.codes import FIELD, LONGEST, entry_view
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


@area.get(f"/<lang>/{CODE_SEGMENT}")
def enter_code() -> Response:
    """Where a code that was kept is typed in."""
    return _code("", None, keep=True)


@area.post(f"/<lang>/{CODE_SEGMENT}")
def use_code() -> Response:
    """The result a code holds, or what is wrong with the code."""
    form = posted()
    typed = clean_line(form.get(FIELD, "")[:LONGEST])
    if form.get(ACTION) == LANGUAGE:
        return _code(typed, None)
    kept = keeping.read(portal().library.guides.values(), typed)
    if isinstance(kept, digits.CodeError):
        return _code(typed, kept)
    visit = read_visit(kept.guide, MultiDict(kept.answers), portal().library, portal().now().date())
    return _answer(kept.guide, visit, keep=False)


def _code(typed: str, error: digits.CodeError | None, *, keep: bool = False) -> Response:
    context = {"shell": page_shell(CODE_SEGMENT, FORM), "tab": idiom().gettext("Kode"),
               "view": entry_view(idiom(), typed, error)}
    return html("guides/code.html", context, 422 if error else 200, keep=keep)


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
