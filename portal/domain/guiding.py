"""The walk through a questionnaire: what is asked next, what the answers lead to, and every path there is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from portal.models.guide import (
    AND,
    KNOWN,
    UNKNOWN,
    WITH_OPTIONS,
    AnswerCondition,
    Guide,
    Option,
    Outcome,
    Question,
    parts,
)

Answers = Mapping[str, str]


@dataclass(frozen=True)
class Progress:
    """Where a reader is: the answers on the path, the next question, and answers kept aside for a way back."""

    given: dict[str, str]
    next: Question | None
    aside: dict[str, str]


@dataclass(frozen=True)
class Path:
    """One way through a guide: an answer, or given or not known, to each question asked."""

    answers: dict[str, str]
    outcomes: tuple[str, ...]


def progress(guide: Guide, answers: Answers) -> Progress:
    """Follow the answers from the first question. An answer off the path is ignored and kept aside."""
    given: dict[str, str] = {}
    for question in guide.questions:
        when = question.when
        if not (when.always or holds(when, given)):
            continue
        answer = answers.get(question.id)
        if answer is not None and is_offered(question, answer, given):
            given[question.id] = answer
        elif not question.later:
            return Progress(given, question, _rest(answers, given))
    return Progress(given, None, _rest(answers, given))


def later(guide: Guide, given: Answers) -> tuple[Question, ...]:
    """The questions that can still be answered when the answer is there."""
    return tuple(each for each in guide.questions
                 if each.later and each.id not in given and holds(each.when, given))


def _rest(answers: Answers, given: Answers) -> dict[str, str]:
    return {question: answer for question, answer in answers.items() if question not in given}


def is_offered(question: Question, answer: str, given: Answers) -> bool:
    """Whether an answer is among those offered here; a day, a time or a place is taken as it stands."""
    if question.kind not in WITH_OPTIONS:
        return True
    option = question.offers.get(answer)
    if option is not None:
        return option.when.always or holds(option.when, given)
    options = [question.offers.get(part) for part in parts(answer)]
    return fits(question, answer) and all(option is not None and holds(option.when, given) for option in options)


def fits(question: Question, answer: str) -> bool:
    """Whether an answer of options is one a question takes: known, not too many, none twice, `vet-ikke` alone."""
    if answer in question.offers:
        return True
    chosen = parts(answer)
    alone = len(chosen) == 1 or UNKNOWN not in chosen
    return len(set(chosen)) == len(chosen) <= question.most and alone and set(chosen) <= question.offers.keys()


def offered(question: Question, given: Answers) -> list[Option]:
    """The options of a question that its conditions leave."""
    return [option for option in question.options if option.when.always or holds(option.when, given)]


def holds(condition: AnswerCondition, given: Answers) -> bool:
    """Whether the answers given so far meet a condition."""
    for question, options in condition.answers.items():
        answer = given.get(question)
        if answer is None or not (answer in options or (KNOWN in options and answer != UNKNOWN)
                                  or _named(answer, options)):
            return False
    if condition.excluded and any(_named(given.get(question, ""), options)
                                  for question, options in condition.excluded.items()):
        return False
    return not condition.any or any(holds(part, given) for part in condition.any)


def _named(answer: str, options: tuple[str, ...]) -> bool:
    return answer in options or (AND in answer and any(part in options for part in parts(answer)))


def outcomes(guide: Guide, given: Answers) -> tuple[Outcome, ...]:
    """Every outcome that holds for the answers on the path."""
    return tuple(outcome for outcome in guide.outcomes if holds(outcome.when, given))


def paths(guide: Guide) -> Iterator[Path]:
    """Every way through a guide, days and places as given or not known."""
    yield from _paths(guide, {})


def _paths(guide: Guide, given: dict[str, str]) -> Iterator[Path]:
    question = progress(guide, given).next
    if question is None:
        yield Path(dict(given), tuple(outcome.id for outcome in outcomes(guide, given)))
        return
    for answer in _every_answer(question, given):
        yield from _paths(guide, {**given, question.id: answer})


def _every_answer(question: Question, given: Answers) -> Iterator[str]:
    """Every answer there is: each option, some together where that is taken, or given and not known."""
    options = [option.id for option in offered(question, given)]
    yield from options or [KNOWN, UNKNOWN]
    together = [option for option in options if option != UNKNOWN]
    for count in range(2, question.most + 1):
        yield from (AND.join(chosen) for chosen in combinations(together, count))
