"""Citations and dated values."""

from datetime import date

import pytest
from pydantic import ValidationError

from portal.models.law import Citation
from portal.models.library import Library


@pytest.mark.parametrize("text", ["phvf-30", "phvf-30:4", "phvl-3-3:nr4", "phvl-4-4:2a", "pbrl-1-3:b", "rhjl-17:3nr3"])
def test_a_citation_reads_back_as_it_was_written(text: str) -> None:
    assert Citation.model_validate(text).as_text() == text


@pytest.mark.parametrize("text", ["", "phvf", "§ 30", "phvf-30:", "phvf-30:fjerde", "phvf-30:4:2", "PHVF-30"])
def test_what_is_no_citation_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        Citation.model_validate(text)


def test_a_value_is_the_one_in_force_on_the_day(library: Library) -> None:
    limit = library.law["klagefrist"]

    assert [limit.amount(day).value for day in (date(2019, 12, 31), date(2020, 1, 1))] == [2, 3]


def test_before_the_first_value_there_is_none(library: Library) -> None:
    with pytest.raises(LookupError, match="klagefrist has no value on 2000-12-31"):
        library.law["klagefrist"].on(date(2000, 12, 31))
