"""What people type finds what they need: a list of queries, of typing errors, and how fast the answer comes."""

import statistics
import time
from fnmatch import fnmatch
from pathlib import Path

import pytest
from flask import Flask

from portal.domain.finding import Finder
from portal.loading.files import read_yaml
from portal.loading.library import load
from portal.web.finders import Finders
from tests.conftest import CONTENT
from tests.search.hostile import HOSTILE, in_turns, milliseconds

pytestmark = pytest.mark.no_cover      # it is measured how long things take
HERE = Path(__file__).parent
QUERIES = read_yaml(HERE / "queries.yaml").values
TYPOS = read_yaml(HERE / "typos.yaml").values
LEAST_FOUND, LEAST_MENDED, FIRST = 0.97, 0.65, 3
MOST_TIMES = 5
HELP = {"page:hjelp-na", "page:familie-fare"}
URGENT = {
    "nb": ["vil dø", "jeg orker ikke mer", "skal ta livet mitt", "vil skade meg selv", "tatt for mange piller",
           "mamma sier hun vil ta livet sitt", "han har kniv", "ikkje leve lenger", "selvmordstanker etter medisin"],
    "se": ["háliidan jápmit", "in bastte šat", "iešsorbmen", "veahkki dál", "selvmord", "sus lea niibi"],
    "en": ["i want to die", "can't take it anymore", "kill myself", "took too many pills", "my son has a knife",
           "thinking about suicide because of the medicine", "i do not want to live"],
}
CALM = {"nb": ["hvordan leve med tud", "erstatning for skade", "kan jeg klage", "farlige bivirkninger"],
        "se": ["buhtadus vahága ovddas", "bissehit dálkasiid", "mo váidit"],
        "en": ["compensation for harm", "where do i live under TUD", "how do i take my complaint to court"]}


@pytest.fixture(scope="module")
def finders(site_app: Flask) -> Finders:
    return site_app.extensions["portal"].finders


def first(finder: Finder, typed: str) -> list[str]:
    return [hit.entry.id for hit in finder.find(typed).hits[:FIRST]]


def known(finder: Finder) -> list[str]:
    return [entry.id for entry in finder.entries]


@pytest.mark.parametrize("lang", QUERIES)
def test_what_is_needed_is_among_the_first_three(finders: Finders, lang: str) -> None:
    asked = QUERIES[lang]
    missed = {query: first(finders[lang], query) for query, wanted in asked.items()
              if not any(fnmatch(found, each) for found in first(finders[lang], query) for each in wanted)}

    assert len(asked) >= 50
    assert len(missed) <= (1 - LEAST_FOUND) * len(asked), missed


@pytest.mark.parametrize(("lang", "query"), [(lang, query) for lang, asked in URGENT.items() for query in asked])
def test_danger_comes_before_all_else(finders: Finders, lang: str, query: str) -> None:
    assert first(finders[lang], query)[0] in HELP


@pytest.mark.parametrize(("lang", "query"), [(lang, query) for lang, asked in CALM.items() for query in asked])
def test_what_only_sounds_like_danger_is_answered(finders: Finders, lang: str, query: str) -> None:
    assert first(finders[lang], query)[0] not in HELP


@pytest.mark.parametrize("lang", QUERIES)
def test_what_the_queries_should_find_is_there(finders: Finders, lang: str) -> None:
    there = known(finders[lang])

    assert [each for wanted in QUERIES[lang].values() for each in wanted
            if not any(fnmatch(entry, each) for entry in there)] == []


def test_most_typing_errors_lead_to_the_same(finders: Finders) -> None:
    found = {(lang, typed): first(finders[lang], meant)[0] in first(finders[lang], typed)
             for lang, pairs in TYPOS.items() for typed, meant in pairs.items()}

    assert len(found) > 60
    assert sum(found.values()) / len(found) >= LEAST_MENDED, [each for each, good in found.items() if not good]


@pytest.mark.parametrize("lang", QUERIES)
def test_an_answer_comes_at_once(finders: Finders, lang: str) -> None:
    taken = sorted(milliseconds(finders[lang], query) for query in QUERIES[lang])

    assert statistics.median(taken) < 5
    assert taken[-1] < 20


@pytest.mark.parametrize("lang", QUERIES)
def test_a_hostile_query_costs_at_most_five_plain_ones(finders: Finders, lang: str) -> None:
    usual = sorted(QUERIES[lang], key=lambda query: milliseconds(finders[lang], query))[len(QUERIES[lang]) // 2]
    taken = {query[:40]: in_turns(finders[lang], query, usual) for query in HOSTILE}

    slow = {query: times for query, times in taken.items() if times[0] > MOST_TIMES * max(times[1], 1)}
    assert slow == {}


def test_all_indexes_are_made_in_ten_seconds_or_on_a_busy_machine_in_six_loadings(site_app: Flask) -> None:
    portal = site_app.extensions["portal"]
    began = time.thread_time()
    load(CONTENT)
    loaded = time.thread_time()
    Finders(portal.library, portal.idioms, portal.clock).prepare()

    assert time.thread_time() - loaded < max(10, 6 * (loaded - began))
