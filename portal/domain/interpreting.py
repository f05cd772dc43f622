"""What the answers of a questionnaire say: the facts of a situation, who answers, where, and the days that follow."""

from collections.abc import Mapping
from datetime import date

from portal.domain import counting
from portal.models.assessment import Counting
from portal.models.enumerations import Age
from portal.models.facts import Facts
from portal.models.guide import UNKNOWN, WITH_OPTIONS, Guide, Outcome, QuestionKind, parts
from portal.models.library import Library

Answers = Mapping[str, str]
PREVIOUS_KIND, PREVIOUS_ON = "previous_kind", "previous_on"
NOTICE = "notified_at"


def facts(guide: Guide, given: Answers, outcome: Outcome, lang: str) -> Facts:
    """The situation the answers describe, for an outcome that is a decision of the register."""
    found: dict[str, object] = {"decision": outcome.decision, "lang": lang}
    for question in guide.questions:
        answer = given.get(question.id)
        if answer is None or (question.only_for and outcome.id not in question.only_for):
            continue
        if question.kind not in WITH_OPTIONS and answer == UNKNOWN:
            found.update(question.unknown_facts)
            continue
        for option in question.options:
            if option.id in parts(answer):
                found.update(option.facts)
        if question.fact is not None:
            found[question.fact] = _with_clock(found.get(question.fact), answer, question.kind)
    return Facts.model_validate(_with_previous({**found, **outcome.facts}))


def counted(library: Library, given: Answers, outcome: Outcome, on: date) -> Counting | None:
    """The day an outcome counts from an answered day, with its sum; nothing when the day is not known."""
    answer = given.get(outcome.counted.question) if outcome.counted else None
    if outcome.counted is None or answer in {None, UNKNOWN}:
        return None
    start, amount = date.fromisoformat(str(answer)), library.law[outcome.counted.law].amount(on)
    return Counting(start, amount, counting.add(start, amount))


def role(guide: Guide, given: Answers) -> str | None:
    """Who answers, if that was said."""
    voice = guide.question(guide.voice)
    option = voice.offers.get(given.get(voice.id, ""))
    return option.facts.get("role") if option else None


def has_own_notice(guide: Guide, given: Answers, outcome: Outcome) -> bool:
    """Whether the day of the notice was asked for this outcome alone."""
    return any(each.fact == NOTICE and outcome.id in each.only_for and each.id in given for each in guide.questions)


def place(guide: Guide, given: Answers) -> str | None:
    """The municipality that was answered, if any."""
    answers = (given.get(question.id) for question in guide.questions if question.kind is QuestionKind.PLACE)
    return next((answer for answer in answers if answer not in {None, UNKNOWN}), None)


def is_child(guide: Guide, given: Answers) -> bool:
    """Whether an answer says that the patient is under 18."""
    ages = (option.facts.get("age") for question in guide.questions for option in question.options
            if option.id in parts(given.get(question.id, "")))
    return any(age not in {None, Age.ADULT} for age in ages)


def _with_clock(day: object, answer: str, kind: QuestionKind) -> str:
    return f"{day}T{answer}" if kind is QuestionKind.TIME else answer


def _with_previous(found: dict[str, object]) -> dict[str, object]:
    """Gather what was said of an earlier complaint."""
    kind, on = found.pop(PREVIOUS_KIND, None), found.pop(PREVIOUS_ON, None)
    return found if kind is None else {**found, "previous": {"kind": kind, "on": on}}
