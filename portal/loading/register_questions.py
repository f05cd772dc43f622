"""Questions that offer every decision of the register, group by group: made from it, so that none is forgotten."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from portal.models.decision_text import DecisionText
from portal.models.group import Group, RegisterWords
from portal.models.guide import UNKNOWN, AnswerCondition, Guide, Option, Outcome, Question
from portal.models.guide_text import GuideText, QuestionText


@dataclass(frozen=True)
class Shown:
    """How the register is shown: its groups, and the words of groups and decisions by language."""

    groups: Mapping[str, Group]
    words: Mapping[str, RegisterWords]
    decisions: Mapping[str, Mapping[str, DecisionText]]
    master: str

    def names(self, tag: str) -> dict[str, str]:
        """The names of the groups in a language, else in the master."""
        words = self.words.get(tag, self.words[self.master]).groups
        return {group: words.get(group, group) for group in self.groups}

    def titles(self, group: Group, tag: str) -> dict[str, str]:
        """The titles of the decisions of a group in a language, else in the master."""
        found = {each: self.decisions[each] for each in group.decisions if each in self.decisions}
        return {each: texts.get(tag, texts[self.master]).title for each, texts in found.items()}


def with_register(guides: Mapping[str, Guide], groups: Mapping[str, Group]) -> dict[str, Guide]:
    """Guides in which each `every_decision` question asks for the group, then for the decision, and leads there."""
    return {each: _expanded(guide, groups) for each, guide in guides.items()}


def _expanded(guide: Guide, groups: Mapping[str, Group]) -> Guide:
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


def with_register_words(guides: Mapping[str, Guide], texts: Mapping[str, Mapping[str, GuideText]],
                        shown: Shown) -> dict[str, dict[str, GuideText]]:
    """The words of such guides: the names of the groups, and the titles of the decisions."""
    return {each: {tag: _worded(guides[each], text, tag, shown) for tag, text in found.items()}
            for each, found in texts.items()}


def _worded(guide: Guide, text: GuideText, tag: str, shown: Shown) -> GuideText:
    found, names = dict(text.questions), shown.names(tag)
    for question in guide.questions:
        own = text.questions.get(question.id)
        if question.every_decision and own:
            found[question.id] = own.model_copy(update={"options": {**names, **own.options}})
            for group in shown.groups.values():
                found[_within(question.id, group.id)] = QuestionText(
                    ask=names[group.id], label=own.label, hint=own.hint, unknown=own.unknown,
                    options={**shown.titles(group, tag), **own.options})
    return text.model_copy(update={"questions": found})
