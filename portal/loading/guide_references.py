"""Whether a questionnaire asks about, and leads to, only what is there."""

from pydantic import ValidationError

from portal.loading.findings import Findings
from portal.models.enumerations import PreviousKind
from portal.models.facts import Facts
from portal.models.guide import WITH_OPTIONS, AnswerCondition, Guide, Outcome, Question, QuestionKind
from portal.models.guide_text import GuideText
from portal.models.library import Library

PREVIOUS_KIND, PREVIOUS_ON = "previous_kind", "previous_on"
FACT_NAMES = {*Facts.model_fields, PREVIOUS_KIND, PREVIOUS_ON}


def guide_problems(library: Library, findings: Findings) -> None:
    """Note what a guide names and nothing has."""
    for guide in library.guides.values():
        place = f"guides/{guide.id}/rules.yaml"
        asked: dict[str, Question] = {}
        for question in guide.questions:
            _conditions(place, question, asked, findings)
            _facts(place, question, findings)
            asked[question.id] = question
        findings.known(place, guide.voice, asked, "question")
        for outcome in guide.outcomes:
            _outcome(place, outcome, asked, library, findings)
        for tag, text in library.guide_texts[guide.id].items():
            _words(guide, text, tag, findings)


def _conditions(place: str, question: Question, asked: dict[str, Question], findings: Findings) -> None:
    if question.kind in WITH_OPTIONS and not question.options:
        findings.add(place, question.id, f"{question.id}: a question of this kind needs options")
    for condition in (question.when, *(option.when for option in question.options)):
        _condition(place, question.id, condition, asked, findings)


def _condition(place: str, owner: str, condition: AnswerCondition, asked: dict[str, Question],
               findings: Findings) -> None:
    for name, options in condition.named().items():
        if name not in asked:
            findings.add(place, name, f"{owner}: {name!r} is not a question above it")
            continue
        known = asked[name].option_ids()
        for option in options:
            if option not in known:
                findings.add(place, option, f"{owner}: {option!r} is not an option of {name!r} "
                                            f"(options: {', '.join(known)})")


def _facts(place: str, question: Question, findings: Findings) -> None:
    if question.fact is not None:
        findings.known(place, question.fact, FACT_NAMES, "fact")
    for facts in (question.unknown_facts, *(option.facts for option in question.options)):
        _fact_values(place, facts, findings)


def _fact_values(place: str, facts: dict[str, str], findings: Findings) -> None:
    for name, value in facts.items():
        findings.known(place, name, FACT_NAMES, "fact")
        if name == PREVIOUS_KIND:
            findings.known(place, value, [*PreviousKind], "value of this fact")
            continue
        try:
            Facts.model_validate({"decision": "any", "role": "patient", name: value})
        except ValidationError as error:
            findings.add(place, value, f"{name}: {value!r} cannot be used: {error.errors()[0]['msg']}")


def _outcome(place: str, outcome: Outcome, asked: dict[str, Question], library: Library, findings: Findings) -> None:
    _condition(place, outcome.id, outcome.when, asked, findings)
    _fact_values(place, outcome.facts, findings)
    findings.citations(place, outcome.sources)
    findings.selectors(place, outcome.contacts)
    if outcome.counted is not None:
        findings.known(place, f"counted.{outcome.counted.law}", library.wording[library.site.master].phrases,
                       "phrase of wording")
        findings.known(place, outcome.counted.law, library.law, "legal value of content/law")
        days = [each for each in asked if asked[each].kind is QuestionKind.DATE]
        findings.known(place, outcome.counted.question, days, "question that asks for a day")
    if outcome.decision is not None:
        findings.known(place, outcome.decision, library.decisions, "decision")
    for page in outcome.pages:
        findings.known(place, page, library.pages, "page")
    for letter in outcome.letters:
        findings.known(place, letter, library.letters, "letter")


def _words(guide: Guide, text: GuideText, tag: str, findings: Findings) -> None:
    place = f"guides/{guide.id}/{tag}.yaml"
    findings.same_keys(place, {question.id for question in guide.questions}, set(text.questions))
    told = {outcome.id for outcome in guide.outcomes if outcome.decision is None}
    findings.same_keys(place, told, set(text.outcomes))
    for question in guide.questions:
        words = text.questions.get(question.id)
        if words is not None:
            findings.same_keys(place, {option.id for option in question.options}, set(words.options))
