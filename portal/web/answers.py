"""What a reader sent: the answers carried along, the question answered now, and what is asked of us."""

from dataclasses import dataclass, replace
from datetime import date

from werkzeug.datastructures import MultiDict

from portal.domain import guiding
from portal.domain.answering import AnswerError, kept_error
from portal.models.guide import UNKNOWN, WITH_OPTIONS, Guide, QuestionKind
from portal.models.library import Library
from portal.web.shown import LONGEST, Typed, read_shown

ACTION, SHOWN = "handling", "sporsmal"
NEXT, SHOW, LANGUAGE, MORE, RESTART = "neste", "vis", "sprak", "mer", "nytt"


@dataclass(frozen=True)
class Visit:
    """A request to a questionnaire, read and checked.

    `show` is the question to show even though it has an answer, `typed` what stood in its fields, `error` why that
    cannot be used.
    """

    answers: dict[str, str]
    show: str | None = None
    typed: Typed = Typed()
    error: AnswerError | None = None
    wrong: bool = False


def read_visit(guide: Guide, form: MultiDict[str, str], library: Library, today: date) -> Visit:
    """Read a posted form. Nothing that is sent can make this fail."""
    answers, wrong = kept(guide, form, library, today)
    action, _, target = form.get(ACTION, NEXT).partition(":")
    if action == RESTART:
        return Visit({})
    if action == MORE:
        return Visit(_only_who_and_where(guide, answers))
    visit = _with_shown(guide, form, Visit(answers, wrong=wrong), library, today)
    known = guide.kinds
    if action == SHOW and target in known:
        return replace(visit, show=target, typed=Typed(), error=None, wrong=False)
    if action == LANGUAGE:
        return replace(visit, show=form.get(SHOWN) if form.get(SHOWN) in known else None, error=None, wrong=False)
    return visit if visit.error else replace(visit, typed=Typed())


def kept(guide: Guide, form: MultiDict[str, str], library: Library, today: date) -> tuple[dict[str, str], bool]:
    """The answers carried along that can still be used, and whether any could not."""
    found, wrong = {}, False
    for question in guide.questions:
        answer = form.getlist(question.id)[-1][:LONGEST] if question.id in form else ""
        if not answer:
            continue
        refused = (not guiding.fits(question, answer) if question.offers
                   else kept_error(question.kind, answer, library.homes, today))
        if refused:
            wrong = True
        else:
            found[question.id] = answer
    return found, wrong


def _only_who_and_where(guide: Guide, kept: dict[str, str]) -> dict[str, str]:
    keep = {guide.voice, *(question.id for question in guide.questions if question.kind is QuestionKind.PLACE)}
    return {question: answer for question, answer in kept.items() if question in keep}


def _with_shown(guide: Guide, form: MultiDict[str, str], visit: Visit, library: Library, today: date) -> Visit:
    """The visit with the answer to the question that was on the screen, or why it cannot be used."""
    shown = next((question for question in guide.questions if question.id == form.get(SHOWN)), None)
    if shown is None:
        return visit
    others = {question: answer for question, answer in visit.answers.items() if question != shown.id}
    given = guiding.progress(guide, others).given if shown.is_conditional else {}
    offered = guiding.offered(shown, given)
    places = (*library.homes, UNKNOWN)
    choices = tuple(option.id for option in offered) if shown.kind in WITH_OPTIONS else places
    read, typed = read_shown(shown, form, choices, today)
    if read.answer is not None:
        return replace(visit, answers={**others, shown.id: read.answer}, typed=typed)
    return replace(visit, answers=others, show=shown.id, typed=typed, error=read.error)
