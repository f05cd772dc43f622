"""A question of a questionnaire as its template receives it."""

from dataclasses import dataclass
from datetime import date, timedelta

from markupsafe import Markup

from portal.domain import guiding
from portal.domain.answering import AnswerError
from portal.models import address
from portal.models.guide import UNKNOWN, Guide, Question, QuestionKind
from portal.models.guide_text import GuideText, QuestionText
from portal.web.answers import Visit
from portal.web.idioms import Idiom
from portal.web.municipalities import municipality_name, municipality_options
from portal.web.shell import Link
from portal.web.shown import Typed


@dataclass(frozen=True)
class Field:
    """A choice: the name it is sent under, its choices, and the one chosen before."""

    name: str
    choices: tuple[tuple[str, Markup], ...] = ()
    data: str | None = None
    options: Markup = Markup()


@dataclass(frozen=True)
class Quick:
    """A day that can be chosen with one press."""

    value: str
    label: str


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
    breadcrumbs: tuple[Link, ...]
    question: str
    kind: str
    title: Markup
    hint: Markup | None
    intro: Markup | None
    field: Field
    typed: Typed
    quick: tuple[Quick, ...]
    error: str | None
    first_field: str
    unknown: str
    previous: str | None
    hidden: dict[str, str]
    answers: tuple[AnswerView, ...]


def question_view(guide: Guide, question: Question, visit: Visit, idiom: Idiom, today: date) -> QuestionView:
    """A question with the answers above it shown, and all others carried along unseen."""
    text = words(guide, idiom)
    spoken = text.questions[question.id]
    given = _above(guide, question, visit.answers)
    return QuestionView(
        address=address.guide(idiom.lang, guide.id),
        breadcrumbs=(Link(idiom.gettext("Forside"), address.front(idiom.lang)),),
        question=question.id, kind=question.kind,
        title=idiom.speech.line(spoken.ask_for.get(given.get(guide.voice, ""), spoken.ask)),
        hint=idiom.speech.line(spoken.hint) if spoken.hint else None,
        intro=None if given else idiom.speech.line(text.lead),
        field=_field(guide, question, spoken, visit.answers, idiom),
        typed=visit.typed if visit.typed != Typed() else _typed(question, visit.answers.get(question.id), idiom),
        quick=_quick(question, idiom, today), error=error_words(visit.error, idiom), first_field=f"{question.id}-1",
        unknown=UNKNOWN, previous=next(reversed(given), None),
        hidden={each: answer for each, answer in visit.answers.items() if each != question.id},
        answers=answer_views(guide, given, idiom),
    )


def words(guide: Guide, idiom: Idiom) -> GuideText:
    """The words of a guide in a language."""
    library = idiom.speech.library
    return library.rendition(library.guide_texts[guide.id], idiom.lang).words


def answer_views(guide: Guide, given: dict[str, str], idiom: Idiom) -> tuple[AnswerView, ...]:
    """The answers on the path, in words."""
    text = words(guide, idiom)
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
        AnswerError.NOT_A_DATE: _("Datoen finnes ikke. Skriv dag, måned og år med tall, for eksempel 20 11 2026."),
        AnswerError.IN_THE_FUTURE: _("Datoen er ikke kommet ennå. Skriv en dag som har vært."),
        AnswerError.TOO_LONG_AGO: _("Datoen er for langt tilbake. Sjekk at året er riktig."),
        AnswerError.NOT_A_TIME: _("Skriv klokkeslettet med tall, for eksempel 14.30."),
        AnswerError.NOT_A_PLACE: _("Velg en kommune fra listen, eller svar «vet ikke»."),
    }[error]


def _above(guide: Guide, question: Question, answers: dict[str, str]) -> dict[str, str]:
    """The answers on the path that come before a question."""
    order = [each.id for each in guide.questions]
    before = set(order[:order.index(question.id)])
    given = guiding.progress(guide, answers).given
    return {each: answer for each, answer in given.items() if each in before}


def _field(guide: Guide, question: Question, spoken: QuestionText, answers: dict[str, str], idiom: Idiom) -> Field:
    chosen = answers.get(question.id)
    if question.kind is QuestionKind.PLACE:
        return Field(question.id, data=chosen, options=municipality_options(idiom.speech, chosen))
    given = _above(guide, question, answers)
    choices = tuple((option.id, idiom.speech.line(spoken.options[option.id]))
                    for option in guiding.offered(question, guide, given))
    return Field(question.id, choices, chosen)


def _typed(question: Question, answer: str | None, idiom: Idiom) -> Typed:
    if answer is None or answer == UNKNOWN:
        return Typed()
    if question.kind is QuestionKind.TIME:
        return Typed(time=idiom.speech.clock(answer))
    if question.kind is QuestionKind.DATE:
        year, month, day = answer.split("-")
        return Typed(day=day.lstrip("0"), month=month.lstrip("0"), year=year)
    return Typed()


def _quick(question: Question, idiom: Idiom, today: date) -> tuple[Quick, ...]:
    if question.kind is not QuestionKind.DATE:
        return ()
    days = ((today, idiom.gettext("I dag")), (today - timedelta(days=1), idiom.gettext("I går")))
    return tuple(Quick(day.isoformat(), label) for day, label in days)


def _said(question: Question, answer: str, text: GuideText, idiom: Idiom) -> str:
    if question.kind is QuestionKind.OPTIONS:
        return str(idiom.speech.line(text.questions[question.id].options[answer]))
    if answer == UNKNOWN:
        return idiom.gettext("Vet ikke")
    if question.kind is QuestionKind.DATE:
        return idiom.speech.short_day(date.fromisoformat(answer))
    if question.kind is QuestionKind.TIME:
        return idiom.speech.clock(answer)
    return municipality_name(idiom.speech.library.municipalities[answer], idiom.lang)
