"""Questions that offer every decision of the register, group by group: made from it, so that none is forgotten."""

from collections.abc import Iterator, Mapping

from portal.models.decision import DecisionText
from portal.models.group import Group, RegisterWords
from portal.models.guide import UNKNOWN, AnswerCondition, Guide, Option, Outcome, Question
from portal.models.guide_text import GuideText, QuestionText


def with_register(guide: Guide, groups: Mapping[str, Group]) -> Guide:
    """A guide in which each `every_decision` question asks for the group, then for the decision, and leads there."""
    asked = [question for question in guide.questions if question.every_decision]
    if not asked:
        return guide
    questions = [part for question in guide.questions
                 for part in (_questions(question, groups) if question.every_decision else (question,))]
    unknown = {question.every_decision: question.id for question in asked}
    outcomes = [_or_unknown(each, unknown[each.id], groups) if each.id in unknown else each for each in guide.outcomes]
    made = (outcome for question in asked for outcome in _outcomes(question.id, groups))
    return guide.model_copy(update={"questions": tuple(questions), "outcomes": (*outcomes, *made)})


def _within(question: str, group: str) -> str:
    return f"{question}-{group}"


def _questions(question: Question, groups: Mapping[str, Group]) -> Iterator[Question]:
    yield question.model_copy(update={"options": tuple(Option(id=each) for each in (*groups, UNKNOWN))})
    for group in groups.values():
        yield Question(id=_within(question.id, group.id), when=AnswerCondition(answers={question.id: (group.id,)}),
                       options=tuple(Option(id=each) for each in (*group.decisions, UNKNOWN)))


def _outcomes(question: str, groups: Mapping[str, Group]) -> Iterator[Outcome]:
    for group in groups.values():
        for decision in group.decisions:
            answers = {_within(question, group.id): (decision,)}
            yield Outcome(id=f"{question}-{decision}", when=AnswerCondition(answers=answers), decision=decision)


def _or_unknown(outcome: Outcome, question: str, groups: Mapping[str, Group]) -> Outcome:
    """An outcome that is also reached by those who do not know the group or the decision."""
    unknown = [AnswerCondition(answers={each: (UNKNOWN,)})
               for each in (question, *(_within(question, group) for group in groups))]
    return outcome.model_copy(update={"when": AnswerCondition(any=(outcome.when, *unknown))})


def with_register_words(text: GuideText, guide: Guide, groups: Mapping[str, Group], register: RegisterWords,
                        decisions: Mapping[str, DecisionText]) -> GuideText:
    """The words of such a guide: the names of the groups, and the titles of the decisions."""
    found = dict(text.questions)
    for question in guide.questions:
        own = text.questions.get(question.id)
        if question.every_decision and own:
            unknown = {UNKNOWN: own.options.get(UNKNOWN, "")}
            names = {each: register.groups.get(each, each) for each in groups}
            found[question.id] = own.model_copy(update={"options": {**names, **unknown}})
            for group in groups.values():
                titles = {each: decisions[each].title for each in group.decisions if each in decisions}
                found[_within(question.id, group.id)] = QuestionText(
                    ask=names[group.id], label=own.label, hint=own.hint, unknown=own.unknown,
                    options={**titles, **unknown})
    return text.model_copy(update={"questions": found})
