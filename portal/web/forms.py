"""The forms of a questionnaire: Flask-WTF for reading and checking what was answered. No cookie, so no CSRF token."""

from collections.abc import Callable
from functools import lru_cache

from flask import abort, request
from flask_wtf import FlaskForm
from werkzeug.datastructures import MultiDict
from wtforms import StringField
from wtforms.validators import AnyOf, Length

from portal.domain.cleaning import clean, clean_line
from portal.models.letter import Field, FieldKind

SENT_AS = "application/x-www-form-urlencoded"
DAY, MONTH, YEAR, TIME = "-dag", "-maned", "-ar", "-tid"
WRITTEN = "felt-"


def posted() -> MultiDict[str, str]:
    """The form that was sent. Answers 415 for anything else."""
    if request.mimetype != SENT_AS:
        abort(415)
    form: MultiDict[str, str] = request.form
    return form


class AnswerForm(FlaskForm):  # type: ignore[misc]  # Flask-WTF ships no types
    """A form that carries no token: requests from other sites are refused before it is read."""

    class Meta:
        """Settings of the form library."""

        csrf = False


@lru_cache(maxsize=1024)
def choice_form(question: str, choices: tuple[str, ...]) -> type[AnswerForm]:
    """A form with one choice among some."""
    return type("ChoiceForm", (AnswerForm,), {question: StringField(validators=[AnyOf(choices)])})


@lru_cache(maxsize=64)
def day_form(question: str) -> type[AnswerForm]:
    """A form for a day typed in three parts."""
    return type("DayForm", (AnswerForm,), {question + part: StringField() for part in (DAY, MONTH, YEAR)})


@lru_cache(maxsize=64)
def time_form(question: str) -> type[AnswerForm]:
    """A form for a time of day."""
    return type("TimeForm", (AnswerForm,), {question + TIME: StringField()})


@lru_cache(maxsize=256)
def letter_form(fields: tuple[Field, ...]) -> type[AnswerForm]:
    """A form for what is written in a letter: made fit to be shown, then held against the length each field takes."""
    written = {
        WRITTEN + each.id: StringField(validators=[Length(max=each.most)], filters=[_filter(each.kind)])
        for each in fields if each.kind is not FieldKind.TICKS
    }
    return type("LetterForm", (AnswerForm,), written)


def _filter(kind: FieldKind) -> Callable[[str | None], str]:
    cleaned = clean if kind is FieldKind.TEXT else clean_line
    return lambda typed: cleaned(typed or "")
