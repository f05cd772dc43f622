"""Every provision of the tables the content was made from is told of, or left out for a reason that is given."""

from pathlib import Path

import pytest

from portal.config import Settings
from portal.loading.library import load

LIBRARY = load(Settings.content)
PROVISIONS = (Path(__file__).parent / "provisions.txt").read_text(encoding="utf-8").split()


def test_there_are_provisions_to_hold_the_content_against() -> None:
    assert len(PROVISIONS) == len(set(PROVISIONS)) > 140


@pytest.mark.parametrize("provision", PROVISIONS)
def test_a_provision_is_told_of_or_left_out_for_a_reason(provision: str) -> None:
    assert provision in LIBRARY.sources or LIBRARY.checklist.left_out[provision]


def test_nothing_is_left_out_that_nobody_asked_for() -> None:
    assert LIBRARY.checklist.left_out.keys() <= set(PROVISIONS)
