"""The proofs of the register: no situation without an answer, nothing said to wait that the law does not name."""

from itertools import islice

import pytest

from portal.domain import proving
from portal.loading.library import load
from portal.models.enumerations import Role
from portal.models.facts import Facts
from portal.models.library import Library
from tests.conftest import CONTENT, NOW, SMALL

LIBRARY = load(CONTENT)
COUNT = 120_000
MILLIONS = 10_000_000


@pytest.fixture(scope="module")
def spaces() -> list[proving.Space]:
    return proving.spaces(LIBRARY, NOW)


def test_no_situation_is_left_without_body_deadline_contact_or_next_step(spaces: list[proving.Space]) -> None:
    walked = list(proving.flaws(LIBRARY, proving.situations(spaces, COUNT), NOW))

    assert len(walked) > COUNT * 0.9
    assert [flaw for flaw in walked if flaw] == []


def test_there_are_millions_of_situations_and_the_steps_reach_every_decision_and_role(
    spaces: list[proving.Space],
) -> None:
    seen = {(each.decision, each.role) for each in proving.situations(spaces, COUNT // 4)}

    assert sum(each.size for each in spaces) > MILLIONS
    assert seen == {(decision, role) for decision in LIBRARY.decisions for role in Role}


def test_the_steps_come_to_each_situation_once() -> None:
    small = load(SMALL)
    some = proving.spaces(small, NOW)[:1]
    some = [proving.Space(some[0].decision, dict(islice(some[0].facts.items(), 2)))]
    found = [each.model_dump_json() for each in proving.situations(some)]

    assert len(found) == len(set(found)) == some[0].size


def test_no_questionnaire_has_a_dead_end() -> None:
    assert list(proving.dead_ends(LIBRARY)) == []


@pytest.mark.parametrize(("change", "promise"), [
    ({"waits": {}}, "says that a complaint makes it wait (yes_with_exceptions), which checks.yaml does not list"),
])
def test_a_broken_promise_is_found(change: dict[str, object], promise: str) -> None:
    from dataclasses import replace

    small = load(SMALL)
    broken: Library = replace(small, checklist=small.checklist.model_copy(update=change))
    facts = Facts(decision="vedtak-om-flytting", role=Role.PATIENT)

    assert [each.promise for each in proving.flaws(broken, iter([facts]), NOW) if each] == [promise]
