"""Letters and forms: the list, one to fill in, the letter itself, and the letter as a file. Nothing is kept."""

from dataclasses import replace

from flask import Blueprint, Response, abort

from portal.models.address import LETTER_SEGMENT
from portal.models.letter import Letter
from portal.rendering.calendars import calendar
from portal.rendering.typesetting import UnavailableError
from portal.web.answers import ACTION, LANGUAGE
from portal.web.done_views import done_view, reminders, written
from portal.web.letter_files import CALENDAR, FORMS, attached
from portal.web.letter_views import letter_view, list_view, shared_words
from portal.web.portal import html, idiom, page_shell, portal
from portal.web.writing import WAS_SHOWN, Writing, blank, posted_letter, read_writing

area = Blueprint("letters", __name__)
FORM, DONE, WRITE, REMIND = "steg", "ferdig", "skriv", "kalender"


@area.get(f"/<lang>/{LETTER_SEGMENT}")
def every() -> Response:
    """All letters and forms."""
    words, view = shared_words(idiom()), list_view(idiom(), portal().idioms)
    return html("letters/list.html", {"shell": page_shell(LETTER_SEGMENT), "tab": words.tab, "view": view}, keep=True)


@area.get(f"/<lang>/{LETTER_SEGMENT}/<letter_id>")
def begin(letter_id: str) -> Response:
    """A letter to fill in."""
    return _form(blank(portal().library, _letter(letter_id)), keep=True)


@area.post(f"/<lang>/{LETTER_SEGMENT}/<letter_id>")
def write(letter_id: str) -> Response:
    """The letter, the letter as a file, or its form again."""
    letter, form = _letter(letter_id), posted_letter()
    writing = read_writing(portal(), letter, form)
    action = form.get(ACTION, "")
    if writing.too_long:
        return _form(writing, 422)
    to_fill_in = WAS_SHOWN not in form or action == WRITE or (action == LANGUAGE and DONE not in form)
    if to_fill_in and writing.to_fill_in:
        return _form(writing)
    if action == REMIND:
        return _calendar(writing)
    return _file(writing, action) if action in FORMS else _done(writing)


def _letter(letter_id: str) -> Letter:
    return portal().library.letters.get(letter_id) or abort(404)


def _form(writing: Writing, status: int = 200, *, keep: bool = False) -> Response:
    context = {"shell": page_shell(f"{LETTER_SEGMENT}/{writing.letter.id}", FORM), "tab": _tab(writing),
               "view": letter_view(writing, idiom(), portal().idioms)}
    return html("letters/form.html", context, status, keep=keep)


def _done(writing: Writing, *, unavailable: bool = False) -> Response:
    about = letter_view(writing, idiom(), portal().idioms)
    view = done_view(writing, about, idiom(), portal().idioms, portal().now().date())
    context = {"shell": page_shell(f"{LETTER_SEGMENT}/{writing.letter.id}", FORM), "tab": _tab(writing),
               "view": replace(view, unavailable=unavailable, complete=portal().typesetter.shows(view.text))}
    return html("letters/done.html", context)


def _file(writing: Writing, action: str) -> Response:
    """The letter as a file; where that cannot be made now, the letter on the page."""
    form = FORMS[action]
    try:
        made = form.made(written(writing, idiom(), portal().idioms), portal().typesetter)
    except UnavailableError:
        return _done(writing, unavailable=True)
    return attached(made, form)


def _calendar(writing: Writing) -> Response:
    now, phrases = portal().now(), shared_words(idiom()).phrases
    days = reminders(writing, idiom(), now.date())
    made = calendar(days, phrases["reminder"], phrases["reminder_note"], now)
    return attached(made, CALENDAR)


def _tab(writing: Writing) -> str:
    library = portal().library
    return library.rendition(library.letter_texts[writing.letter.id], idiom().lang).words.tab
