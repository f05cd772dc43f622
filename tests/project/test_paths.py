"""Every path through every questionnaire, in every language, ends in an answer with a next step and a contact."""

from functools import cache
from statistics import median

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient
from markupsafe import Markup

from portal.domain import guiding
from portal.domain.guiding import Path
from portal.loading.library import load
from portal.models.guide import KNOWN, WITH_OPTIONS, Guide, QuestionKind
from portal.web.results import Result, ResultView, result_view
from tests.conftest import CONTENT, NOW

LIBRARY = load(CONTENT)
GUIDES = list(LIBRARY.guides.values())
LANGUAGES = LIBRARY.site.tags
GIVEN = {QuestionKind.DATE: "2026-11-20", QuestionKind.TIME: "14:30", QuestionKind.PLACE: "5501"}
MOST_QUESTIONS, MIDDLE, EVERY = 9, 6, 4


def answered(guide: Guide, path: Path, number: int) -> dict[str, str]:
    """Answers a reader could give on a path; every other reader also answers what is asked later."""
    given = {question: GIVEN[guide.kinds[question]] if answer == KNOWN else answer
             for question, answer in path.answers.items()}
    later = guiding.later(guide, given) if number % 2 else ()
    return {**given, **{question.id: GIVEN[question.kind] for question in later}}


@cache
def all_paths() -> list[tuple[Guide, dict[str, str], tuple[str, ...]]]:
    return [(guide, answered(guide, path, number), path.outcomes)
            for guide in GUIDES for number, path in enumerate(guiding.paths(guide))]


def lengths() -> list[int]:
    return [len(path.answers) for guide in GUIDES for path in guiding.paths(guide)]


def test_there_are_paths() -> None:
    assert len(all_paths()) == 9154


def test_every_path_has_an_outcome_and_every_outcome_a_path() -> None:
    for guide in GUIDES:
        paths = list(guiding.paths(guide))
        assert all(path.outcomes for path in paths)
        assert {outcome for path in paths for outcome in path.outcomes} == {each.id for each in guide.outcomes}


def test_no_path_is_long_and_most_are_short() -> None:
    assert max(lengths()) <= MOST_QUESTIONS
    assert median(lengths()) <= MIDDLE


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_every_example_holds(guide: Guide) -> None:
    for example in guide.examples:
        found = guiding.progress(guide, example.answers)
        assert found.next is None, example.name
        assert tuple(each.id for each in guiding.outcomes(guide, found.given)) == example.outcomes, example.name


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_do_not_know_is_allowed_wherever_a_reader_may_not_know(guide: Guide) -> None:
    for question in guide.questions:
        if question.kind in WITH_OPTIONS:
            assert "vet-ikke" in question.option_ids(), question.id


def view(site_app, guide: Guide, answers: dict[str, str], lang: str) -> ResultView:
    portal = site_app.extensions["portal"]
    with site_app.app_context():
        return result_view(guide, answers, portal.idioms[lang], portal.idioms, NOW)


def says_what_to_do(result: Result) -> bool:
    """Whether there is a step, a way to complain or words of its own."""
    return bool(result.body) or any(section.steps or section.lines for section in result.to_do)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_answer_names_a_step_a_verified_contact_and_what_it_rests_on(site_app, lang: str) -> None:
    hidden = {contact.id for contact in LIBRARY.contacts.values() if not contact.verified.shown}
    paths = all_paths() if lang == LIBRARY.site.master else all_paths()[::EVERY]    # the rules are the same in all

    for guide, answers, _ in paths:
        found = view(site_app, guide, answers, lang)
        assert found.results, answers
        assert all(isinstance(result.title, Markup) and result.lead for result in found.results), answers
        assert all(says_what_to_do(result) for result in found.results), answers
        assert found.contacts, answers
        assert not hidden & {contact.id for contact in found.contacts}, answers
        assert found.related, answers
        assert found.acts, answers


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_do_not_know_names_what_to_ask_for_or_leads_to_words_of_its_own(guide: Guide, lang: str) -> None:
    own = {question for outcome in guide.outcomes for question, options in outcome.when.named().items()
           if "vet-ikke" in options}
    words = LIBRARY.rendition(LIBRARY.guide_texts[guide.id], lang).words.questions

    for question in guide.questions:
        assert words[question.id].unknown or question.id in own | {"hvem-annen"}, question.id


def one_path_an_outcome() -> list[dict[str, str]]:
    """For each set of outcomes, the longest path to it: enough to see every kind of answer page.

    The answers of the register's own questions are all made alike, so one of each group stands for the others.
    """
    alike = {f"slag-{decision}" for group in LIBRARY.groups.values() for decision in group.decisions[1:]}
    found: dict[tuple[str, ...], dict[str, str]] = {}
    for _, answers, outcomes in all_paths():
        if len(answers) > len(found.get(outcomes, {})) and not alike & set(outcomes):
            found[outcomes] = answers
    return list(found.values())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("answers", one_path_an_outcome(), ids=lambda answers: " ".join(answers.values()))
def test_every_kind_of_answer_page_passes_the_critic(site: FlaskClient, lang: str, answers: dict[str, str]) -> None:
    response = site.post(f"/{lang}/veiviser/min-sak", data={**answers, "handling": "neste"})

    assert response.status_code == 200
    assert 'id="kontakter"' in response.get_data(as_text=True)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("question", GUIDES[0].questions, ids=lambda question: question.id)
def test_every_question_can_be_shown_and_passes_the_critic(site: FlaskClient, lang: str, question) -> None:
    on_path = next(answers for _, answers, _ in all_paths() if question.id in answers)

    response = site.post(f"/{lang}/veiviser/min-sak", data={**on_path, "handling": f"vis:{question.id}"})

    assert response.status_code == 200
    assert BeautifulSoup(response.data, "lxml").find("input", attrs={"name": "sporsmal"})["value"] == question.id
