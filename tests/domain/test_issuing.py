"""The code on a brochure: made from what it says and nothing else, and told from every other."""

import pytest

from portal.domain import issuing
from portal.domain.digits import CodeError
from portal.domain.issuing import Issue, Read
from portal.models.brochure import Format
from portal.models.library import Library
from portal.press import Press
from tests.conftest import SMALL
from tests.printed import press_over

ISSUE = Issue("ro", "nord", ("nb", "se"), Format.PLAIN)


@pytest.fixture(scope="module")
def press() -> Press:
    return press_over(SMALL)


def test_a_code_tells_which_brochure_it_is_whoever_reads_it(press: Press, library: Library) -> None:
    read = issuing.read(library, press.code(ISSUE).lower().replace("-", " "))

    assert isinstance(read, Read)
    assert read.issue == ISSUE


def test_a_code_is_the_same_as_long_as_the_text_is(press: Press) -> None:
    assert press.code(ISSUE) == press_over(SMALL).code(ISSUE)
    assert len(press.code(ISSUE)) == len("ABCD-EFGH-JKLM")


def test_no_two_brochures_share_a_code(press: Press, library: Library) -> None:
    every = press.every(tuple(press.editions), issuing.variants(library))

    assert len({press.code(each) for each in every}) == len(every) > 100


def test_the_digits_of_the_real_brochures_are_all_different(content: Library) -> None:
    assert issuing.issues_alike(content) == []


def test_a_wrong_letter_is_told_and_a_strange_code_is_unknown(press: Press, library: Library) -> None:
    code = press.code(ISSUE)
    wrong = ("3" if code[0] != "3" else "4") + code[1:]

    assert issuing.read(library, wrong) is CodeError.MISTYPED
    assert issuing.read(library, "") is CodeError.EMPTY
    assert issuing.read(library, "hei") is CodeError.NOT_A_CODE
    assert issuing.read(library, "2222-2222-2222") is CodeError.OLD
    assert issuing.read(library, "22222") is CodeError.NOT_A_CODE
    assert issuing.read(library, "<script>") is CodeError.NOT_A_CODE


def test_two_languages_have_the_larger_formats() -> None:
    assert issuing.forms(("nb", "se")) == (Format.BOOKLET, Format.PAGES, Format.PLAIN, Format.LARGE)
    assert issuing.forms(("nb",)) == tuple(Format)
