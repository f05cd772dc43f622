"""Citations and dated values."""

from datetime import date

import pytest

from portal.models.law import Citation
from portal.models.library import Library


@pytest.mark.parametrize(("text", "parts"), [
    ("phvf-30", ("phvf-30", None, None, None)), ("phvf-30:4", ("phvf-30", 4, None, None)),
    ("phvl-3-3:nr4", ("phvl-3-3", None, 4, None)), ("phvl-4-4:2a", ("phvl-4-4", 2, None, "a")),
    ("pbrl-1-3:b", ("pbrl-1-3", None, None, "b")), ("rhjl-17:3nr3", ("rhjl-17", 3, 3, None)),
])
def test_a_citation_is_read_into_its_parts(text: str, parts: tuple[str, int | None, int | None, str | None]) -> None:
    found = Citation(text)

    assert (found.source, found.paragraph, found.number, found.letter) == parts
    assert found == text


@pytest.mark.parametrize("text", ["", "phvf", "§ 30", "phvf-30:", "phvf-30:fjerde", "phvf-30:4:2", "PHVF-30"])
def test_what_is_no_citation_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a citation"):
        Citation(text)


def test_a_value_is_the_one_in_force_on_the_day(library: Library) -> None:
    limit = library.law["klagefrist"]

    assert [limit.amount(day).value for day in (date(2019, 12, 31), date(2020, 1, 1))] == [2, 3]


def test_before_the_first_value_there_is_none(library: Library) -> None:
    with pytest.raises(LookupError, match="klagefrist has no value on 2000-12-31"):
        library.law["klagefrist"].on(date(2000, 12, 31))
