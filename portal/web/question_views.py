"""A question of a questionnaire as its template receives it."""

from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from markupsafe import Markup

from portal.domain.answering import AnswerError
from portal.domain.guiding import Progress
from portal.models import address
from portal.models.guide import UNKNOWN, WITH_OPTIONS, Guide, Question, QuestionKind, parts
from portal.models.guide_text import GuideText
from portal.web.answers import Visit
from portal.web.fields import Asked, field
from portal.web.idioms import Idiom
from portal.web.place_names import place_name


@dataclass(frozen=True)
class AnswerView:
    """An answer already given, with its question's label."""

    question: str
    label: str
    words: str


@dataclass(frozen=True)
class QuestionView:
    """Everything the question template shows."""

    address: str
    question: str
    field: Markup
    intro: Markup | None
    error: str | None
    first_field: str
    unknown: str | None
    previous: str | None
    hidden: dict[str, str]
    answers: tuple[AnswerView, ...]


def question_view(guide: Guide, progress: Progress, visit: Visit, idiom: Idiom, today: date) -> QuestionView:
    """The question asked for, else the next, with the answers above it shown and all others carried along unseen."""
    question = guide.question(visit.show) if visit.show else progress.next
    if question is None:
        raise LookupError("every question is answered")
    given = dict(takewhile(lambda each: each[0] != question.id, progress.given.items()))
    error = error_words(visit.error, idiom)
    return QuestionView(
        address=address.guide(idiom.lang, guide.id), question=question.id,
        field=field(Asked(guide, question, given, error), visit, idiom, today),
        intro=None if given else idiom.speech.line(idiom.speech.guide(guide.id).lead),
        error=error, first_field=f"{question.id}-1",
        unknown=None if question.kind in WITH_OPTIONS else UNKNOWN, previous=next(reversed(given), None),
        hidden={each: answer for each, answer in visit.answers.items() if each != question.id},
        answers=answer_views(guide, given, idiom),
    )


def answer_views(guide: Guide, given: dict[str, str], idiom: Idiom) -> tuple[AnswerView, ...]:
    """The answers on the path, in words."""
    text = idiom.speech.guide(guide.id)
    return tuple(AnswerView(each, text.questions[each].label, _said(guide.question(each), answer, text, idiom))
                 for each, answer in given.items())


def error_words(error: AnswerError | None, idiom: Idiom) -> str | None:
    """What to tell the reader of an answer that cannot be used, and what to do."""
    if error is None:
        return None
    _ = idiom.gettext
    return {
        AnswerError.MISSING: _("Velg eller skriv et svar. Du kan også svare «vet ikke»."),
        AnswerError.NOT_OFFERED: _("Velg et av svarene på listen."),
        AnswerError.TOO_MANY: _("Du har valgt for mange. Velg de som haster mest. Du kan sjekke resten etterpå."),
        AnswerError.NOT_A_DATE: _("Datoen finnes ikke. Skriv dag, måned og år med tall, for eksempel 20 11 2026."),
        AnswerError.IN_THE_FUTURE: _("Datoen er ikke kommet ennå. Skriv en dag som har vært."),
        AnswerError.TOO_LONG_AGO: _("Datoen er for langt tilbake. Sjekk at året er riktig."),
        AnswerError.NOT_A_TIME: _("Skriv klokkeslettet med tall, for eksempel 14.30."),
        AnswerError.NOT_A_PLACE: _("Velg en kommune fra listen, eller svar «vet ikke»."),
    }[error]


def _said(question: Question, answer: str, text: GuideText, idiom: Idiom) -> str:
    if question.kind in WITH_OPTIONS:
        words = text.questions[question.id].options
        return "; ".join(str(idiom.speech.line(words[part])) for part in parts(answer))
    if answer == UNKNOWN:
        return idiom.gettext("Vet ikke")
    if question.kind is QuestionKind.DATE:
        return idiom.speech.short_day(date.fromisoformat(answer))
    if question.kind is QuestionKind.TIME:
        return idiom.speech.clock(answer)
    return place_name(idiom.speech.library, answer, idiom.lang)
