"""The fields of a question with its words, as HTML."""

from dataclasses import dataclass
from datetime import date, timedelta

from markupsafe import Markup

from portal.domain import guiding
from portal.models.guide import UNKNOWN, WITH_OPTIONS, Guide, Question, QuestionKind, parts
from portal.web.answers import Visit
from portal.web.idioms import Idiom
from portal.web.municipalities import municipality_options
from portal.web.shown import Typed


@dataclass(frozen=True)
class Choices:
    """A choice: the name it is sent under, what can be chosen, and what was chosen before."""

    name: str
    options: tuple[tuple[str, Markup], ...]
    chosen: tuple[str, ...]
    several: bool


@dataclass(frozen=True)
class Quick:
    """A day that can be chosen with one press."""

    value: str
    label: str


@dataclass(frozen=True)
class Asked:
    """A question, the answers above it, and what was wrong with the answer that came."""

    guide: Guide
    question: Question
    above: dict[str, str]
    error: str | None


def field(asked: Asked, visit: Visit, idiom: Idiom, today: date) -> Markup:
    """The fields of a question. Those of a choice not yet made are content alone, and are kept."""
    name, chosen, component = asked.question.id, visit.answers.get(asked.question.id), idiom.templates.component
    spoken = idiom.speech.guide(asked.guide.id).questions[name]
    title = idiom.speech.line(spoken.ask_for.get(asked.above.get(asked.guide.voice, ""), spoken.ask))
    told = (title, idiom.speech.line(spoken.hint) if spoken.hint else None, asked.error)
    typed = visit.typed if visit.typed != Typed() else _typed(asked.question, chosen, idiom)
    kind = asked.question.kind
    if kind in WITH_OPTIONS:
        ticked = chosen or visit.typed.ticked
        kept = component if ticked or asked.error else idiom.templates.kept
        return kept("radios", _choices(asked, ticked, idiom), *told)
    if kind is QuestionKind.PLACE:
        return component("place_field", name, municipality_options(idiom.speech, chosen), *told)
    if kind is QuestionKind.TIME:
        return component("time_field", name, typed.time, *told)
    return component("date_fields", name, typed, _quick(idiom, today), *told)


def _choices(asked: Asked, chosen: str, idiom: Idiom) -> Choices:
    words = idiom.speech.guide(asked.guide.id).questions[asked.question.id].options
    offered = guiding.offered(asked.question, asked.above)
    options = tuple((each.id, idiom.speech.line(words[each.id])) for each in offered)
    return Choices(asked.question.id, options, tuple(parts(chosen)) if chosen else (),
                   asked.question.kind is QuestionKind.SEVERAL)


def _typed(question: Question, answer: str | None, idiom: Idiom) -> Typed:
    """An answer given before, as it would be typed."""
    if answer is None or answer == UNKNOWN:
        return Typed()
    if question.kind is QuestionKind.TIME:
        return Typed(time=idiom.speech.clock(answer))
    if question.kind is QuestionKind.DATE:
        year, month, day = answer.split("-")
        return Typed(day=day.lstrip("0"), month=month.lstrip("0"), year=year)
    return Typed()


def _quick(idiom: Idiom, today: date) -> tuple[Quick, ...]:
    days = ((today, idiom.gettext("I dag")), (today - timedelta(days=1), idiom.gettext("I går")))
    return tuple(Quick(day.isoformat(), label) for day, label in days)
