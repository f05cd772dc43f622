"""The register held against situations a jurist can read: content/cases/<decision>.yaml."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from portal.domain.assessing import assess
from portal.domain.noting import situation
from portal.loading.files import read_yaml
from portal.loading.library import load
from portal.models.facts import OSLO, Facts
from portal.models.law import Citation
from portal.web import representation
from tests.conftest import CONTENT

LIBRARY = load(CONTENT)
FILES = sorted(CONTENT.glob("cases/*.yaml"))
Example = dict[str, Any]
NAMED = {"notes": "notes", "not_notes": "notes", "contacts": "contacts", "sources": "sources"}


def examples() -> list[object]:
    return [pytest.param(file.stem, example, id=f"{file.stem}: {example['name']}")
            for file in FILES for example in read_yaml(file).values]


def facts_of(decision: str, example: Example) -> Facts:
    return Facts.model_validate({"decision": decision, **example["facts"]})


@pytest.mark.parametrize(("decision", "example"), examples())
def test_the_register_gives_what_the_law_says(site_app: Flask, decision: str, example: Example) -> None:
    now = datetime.fromisoformat(str(example["now"])).replace(tzinfo=OSLO)
    facts = facts_of(decision, example)

    with site_app.app_context():
        idiom = site_app.extensions["portal"].idioms["nb"]
        found = representation.assessment(assess(LIBRARY, facts, now), idiom)
        answer = site_app.json.loads(site_app.json.dumps(found))

    for place, expected in example["gives"].items():
        if place in NAMED:
            ids = {entry["id"] for entry in answer[NAMED[place]]}
            assert set(expected).isdisjoint(ids) if place == "not_notes" else set(expected) <= ids, (place, ids)
        else:
            assert at(answer, place) == plain(expected), place


def at(answer: object, place: str) -> object:
    for key in place.split("."):
        assert isinstance(answer, dict)
        assert key in answer, f"{place}: the answer has no such place"
        answer = answer[key]
    return answer


def plain(expected: object) -> object:
    return expected.isoformat() if isinstance(expected, date) else expected


def test_every_decision_has_examples() -> None:
    assert {file.stem for file in FILES} == set(LIBRARY.decisions)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_example_rests_on_provisions_of_the_register(file: Path) -> None:
    for example in read_yaml(file).values:
        assert example["law"], example["name"]
        assert {Citation(each).source for each in example["law"]} <= set(LIBRARY.sources)


def test_every_route_of_every_decision_is_reached_by_an_example() -> None:
    reached = set()
    for file in FILES:
        decision = LIBRARY.decisions[file.stem]
        for example in read_yaml(file).values:
            facts = facts_of(decision.id, example)
            for number, route in enumerate(decision.complaint.routes):
                if facts.role in route.by and route.when.holds(situation(facts)):
                    reached.add((decision.id, number))

    every = {(decision.id, number) for decision in LIBRARY.decisions.values()
             for number in range(len(decision.complaint.routes))}
    assert every - reached == set()


def test_every_note_of_the_register_is_reached_by_an_example() -> None:
    reached = {note for file in FILES for example in read_yaml(file).values
               for note in example["gives"].get("notes", ())}

    assert {note.id for decision in LIBRARY.decisions.values() for note in decision.notes} - reached == set()
