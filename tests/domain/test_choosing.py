"""What an address chooses: in the order of the library, within limits, and with a word on what is wrong."""

import pytest

from portal.domain.choosing import MOST_PRINTS, Fault, choose
from portal.domain.issuing import variants
from portal.models.brochure import Format
from portal.models.library import Library

ASKED = {"emne": ["klage", "ro", "ro"], "sprak": ["se", "nb"], "format": ["plain"], "sted": ["nord"]}


def test_the_same_choice_gives_the_same_address_however_it_was_asked_for(library: Library) -> None:
    choice = choose(library, ASKED, "nb")

    assert choice.query == "emne=ro&emne=klage&sprak=nb&sprak=se&format=plain&sted=nord"
    assert [(each.brochure, each.langs) for each in choice.issues] == [
        ("ro", ("nb",)), ("ro", ("se",)), ("klage", ("nb",)), ("klage", ("se",))]
    assert choice.faults == ()


def test_what_is_not_asked_for_is_filled_in(library: Library) -> None:
    choice = choose(library, {}, "se")

    assert (choice.langs, choice.form, choice.edition) == ((("se",),), Format.FOLDED, "alle")


@pytest.mark.parametrize(("asked", "fault"), [
    ({"emne": []}, Fault.NO_SUBJECT), ({"sprak": []}, Fault.NO_LANGUAGE), ({"emne": ["finnes-ikke"]}, Fault.UNKNOWN),
    ({"sted": ["../../etc/passwd"]}, Fault.UNKNOWN), ({"format": ["<b>"]}, Fault.UNKNOWN),
    ({"sprak": ["nb-se"], "format": ["folded"]}, Fault.TOO_SMALL), ({"sprak": ["se-nb"]}, Fault.UNKNOWN),
])
def test_what_is_wrong_is_told_and_what_was_chosen_is_kept(library: Library, asked: dict[str, list[str]],
                                                            fault: Fault) -> None:
    choice = choose(library, {**ASKED, **asked}, "nb")

    assert fault in choice.faults
    assert choice.edition in {"nord", "alle"}


def test_no_more_than_so_many_are_printed_at_once(content: Library) -> None:
    languages = ["-".join(each) for each in variants(content)]
    choice = choose(content, {"emne": list(content.brochures), "sprak": languages, "format": ["plain"]}, "nb")

    assert (Fault.TOO_MANY in choice.faults) is (len(choice.issues) > MOST_PRINTS)
