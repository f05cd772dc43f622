"""Guided questionnaires: questions in order, outcomes, and examples, without their words."""

import hashlib
from datetime import date
from enum import StrEnum
from functools import cached_property

from pydantic import field_validator

from portal.models.base import Frozen, Identifier
from portal.models.law import Citations

KNOWN = "oppgitt"
UNKNOWN = "vet-ikke"
AND = "+"       # between the options of one answer
WITH_OPTIONS = {"options", "several"}


def parts(answer: str) -> list[str]:
    """The options of an answer: one, or some."""
    return answer.split(AND)


class QuestionKind(StrEnum):
    """What is answered: one option, some of them, a day, a time of day, or a municipality."""

    OPTIONS = "options"
    SEVERAL = "several"
    DATE = "date"
    TIME = "time"
    PLACE = "place"


class AnswerCondition(Frozen):
    """Answers that must have been given. Keys are *and*, lists are *or*, `any` is an *or* across questions.

    `oppgitt` in a list stands for any answer but `vet-ikke`. What stands under `not` must not have been given.
    """

    answers: dict[str, tuple[str, ...]] = {}
    any: tuple["AnswerCondition", ...] = ()
    excluded: dict[str, tuple[str, ...]] = {}

    @cached_property
    def always(self) -> bool:
        """Whether it holds for all answers."""
        return not (self.answers or self.any or self.excluded)

    def named(self) -> dict[str, tuple[str, ...]]:
        """Every question and option the condition names, in all its parts."""
        found = dict(self.answers)
        for part in (self.excluded, *(each.named() for each in self.any)):
            for question, options in part.items():
                found[question] = (*found.get(question, ()), *options)
        return found


def _condition(value: object) -> object:
    """A condition as editors write it: {tema: [vedtak]}, {any: [...]}, {vedtak: [medisin], not: {vedtak: [tud]}}."""
    if not isinstance(value, dict) or (set(value) <= {"answers", "any", "excluded"} and "answers" in value):
        return value
    choices, excluded = value.get("any", []), value.get("not", {})
    return {
        "answers": _lists({key: part for key, part in value.items() if key not in {"any", "not"}}),
        "any": [_condition(each) for each in choices] if isinstance(choices, list) else choices,
        "excluded": _lists(excluded) if isinstance(excluded, dict) else excluded,
    }


def _lists(answers: dict[object, object]) -> dict[object, object]:
    return {key: [part] if isinstance(part, str) else part for key, part in answers.items()}


class Option(Frozen):
    """A possible answer, when it is offered, and what it says of the situation."""

    id: Identifier
    when: AnswerCondition = AnswerCondition()
    facts: dict[str, str] = {}

    _read_when = field_validator("when", mode="before")(_condition)


class Question(Frozen):
    """A question, when it is asked, and the fact its answer gives. Of `several` options at most `most` are taken.

    With `only_for` the fact goes to these outcomes alone; `unknown_facts` is what it says not to know.
    With `later` it is not asked on the way: the answer is given without it, and offers it.
    With `every_decision` it offers every decision there is, group by group; the value is the outcome for those who do
    not know.
    """

    id: Identifier
    kind: QuestionKind = QuestionKind.OPTIONS
    when: AnswerCondition = AnswerCondition()
    options: tuple[Option, ...] = ()
    fact: str | None = None
    most: int = 1
    later: bool = False
    only_for: tuple[str, ...] = ()
    unknown_facts: dict[str, str] = {}
    every_decision: str | None = None

    _read_when = field_validator("when", mode="before")(_condition)

    @cached_property
    def offers(self) -> dict[str, Option]:
        """All options there are, by id."""
        return {option.id: option for option in self.options}

    @cached_property
    def is_conditional(self) -> bool:
        """Whether some option is offered only to some."""
        return not all(option.when.always for option in self.options)

    def option_ids(self) -> tuple[str, ...]:
        """The answers a condition may name: the options, or given and not known."""
        options = tuple(option.id for option in self.options)
        return (*options, KNOWN) if self.kind in WITH_OPTIONS else (KNOWN, UNKNOWN)


class Counted(Frozen):
    """A day that is counted from an answered day: when something should have come, or is too late."""

    question: str
    law: str


class Outcome(Frozen):
    """What the answers lead to: a decision of the register to assess, or words with pages and contacts.

    With `counted` the words come with a day that is counted from an answer. `letters` are those that help here.
    """

    id: Identifier
    when: AnswerCondition
    decision: str | None = None
    facts: dict[str, str] = {}
    pages: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    sources: Citations = ()
    counted: Counted | None = None
    letters: tuple[str, ...] = ()

    _read_when = field_validator("when", mode="before")(_condition)


class Example(Frozen):
    """Answers and what they must lead to, as a jurist would write them."""

    name: str
    answers: dict[str, str]
    outcomes: tuple[str, ...]

    @field_validator("answers", mode="before")
    @classmethod
    def _dates_as_text(cls, value: object) -> object:
        return {key: str(part) for key, part in value.items()} if isinstance(value, dict) else value


class Guide(Frozen):
    """A questionnaire. `voice` is the question whose answer decides how the others are worded."""

    id: Identifier
    reviewed: date
    voice: str
    questions: tuple[Question, ...]
    outcomes: tuple[Outcome, ...]
    examples: tuple[Example, ...]

    @cached_property
    def version(self) -> int:
        """A number that changes when a question, an option or a condition does."""
        rules = "\n".join((self.id, *(question.model_dump_json() for question in self.questions)))
        return int.from_bytes(hashlib.sha256(rules.encode()).digest()[:8])

    @cached_property
    def kinds(self) -> dict[str, QuestionKind]:
        """The kind of each question."""
        return {question.id: question.kind for question in self.questions}

    def question(self, question_id: str) -> Question:
        """The question with an id. Raises LookupError for an unknown one."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise LookupError(question_id)
