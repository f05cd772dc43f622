"""The question on the screen: what was chosen, pressed or typed, read through its form."""

from dataclasses import dataclass
from datetime import date

from werkzeug.datastructures import MultiDict

from portal.domain.answering import AnswerError, Read, kept_error, read_day, read_time
from portal.models.guide import AND, UNKNOWN, Question, QuestionKind, parts
from portal.web.forms import DAY, MONTH, TIME, YEAR, choice_form, day_form, time_form

LONGEST = 100


@dataclass(frozen=True)
class Typed:
    """What stood in the fields of a day or a time, or was ticked of several options."""

    day: str = ""
    month: str = ""
    year: str = ""
    time: str = ""
    ticked: str = ""


def read_shown(shown: Question, form: MultiDict[str, str], choices: tuple[str, ...],
               today: date) -> tuple[Read, Typed]:
    """The answer to a question, or why it cannot be used; and what was typed, to be kept on the screen."""
    if shown.kind in {QuestionKind.OPTIONS, QuestionKind.PLACE}:
        return _choice(shown, form, choices), Typed()
    if shown.kind is QuestionKind.SEVERAL:
        return _several(shown, form, choices)
    if shown.id in form:
        return _pressed(shown, form[shown.id], today), Typed()
    return _day(shown.id, form, today) if shown.kind is QuestionKind.DATE else _time(shown.id, form)


def _choice(shown: Question, form: MultiDict[str, str], choices: tuple[str, ...]) -> Read:
    """One of some choices. A button pressed beside a list counts more than what the list stands at."""
    sent = form.getlist(shown.id)
    if not sent or not sent[-1]:
        return Read(error=AnswerError.MISSING)
    fields = choice_form(shown.id, choices)(MultiDict({shown.id: sent[-1]}))
    return Read(sent[-1]) if fields.validate() else Read(error=_not_offered(shown))


def _several(shown: Question, form: MultiDict[str, str], choices: tuple[str, ...]) -> tuple[Read, Typed]:
    """Some of the choices, in the order of the question. Not to know counts only alone."""
    sent = {part for value in form.getlist(shown.id) for part in parts(value) if part}
    chosen = [choice for choice in choices if choice in sent and (choice != UNKNOWN or sent == {UNKNOWN})]
    typed = Typed(ticked=AND.join(chosen))
    if not sent:
        return Read(error=AnswerError.MISSING), typed
    if not sent <= set(choices):
        return Read(error=AnswerError.NOT_OFFERED), typed
    return (Read(typed.ticked) if len(chosen) <= shown.most else Read(error=AnswerError.TOO_MANY)), typed


def _not_offered(shown: Question) -> AnswerError:
    return AnswerError.NOT_A_PLACE if shown.kind is QuestionKind.PLACE else AnswerError.NOT_OFFERED


def _pressed(shown: Question, value: str, today: date) -> Read:
    """A button that is itself an answer: today, yesterday, do not know."""
    error = kept_error(shown.kind, value, (), today)
    return Read(error=error) if error else Read(value)


def _day(question: str, form: MultiDict[str, str], today: date) -> tuple[Read, Typed]:
    fields = day_form(question)(form)
    day, month, year = ((fields[question + part].data or "")[:LONGEST] for part in (DAY, MONTH, YEAR))
    return read_day(day, month, year, today), Typed(day=day, month=month, year=year)


def _time(question: str, form: MultiDict[str, str]) -> tuple[Read, Typed]:
    typed = (time_form(question)(form)[question + TIME].data or "")[:LONGEST]
    return read_time(typed), Typed(time=typed)
