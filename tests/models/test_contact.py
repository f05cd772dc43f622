"""Contacts: numbers as people read them, and what may be shown."""

import pytest

from portal.models.contact import Contact
from portal.models.enumerations import Verification

VERIFIED = {"level": "official", "recorded": "2026-11-01"}


def contact(**known: object) -> Contact:
    return Contact.model_validate({"id": "en", "kind": "ombud", "name": "En", "verified": VERIFIED, **known})


@pytest.mark.parametrize(("phone", "number"), [
    ("+47 77626000", "77 62 60 00"), ("+47 800 33 321", "800 33 321"), ("+47 90 90 48 48", "90 90 48 48"),
    ("+47 03012", "+47 03012"),
])
def test_a_number_is_grouped_as_norwegians_read_it(phone: str, number: str) -> None:
    assert contact(phone=phone).number == number


@pytest.mark.parametrize(("short", "number"), [("113", "113"), ("116123", "116 123"), ("116117", "116 117")])
def test_a_short_number_is_read_in_threes(short: str, number: str) -> None:
    assert contact(short_number=short).number == number


def test_a_telephone_dials_without_spaces() -> None:
    assert contact(phone="+47 77 62 60 00").dial == "+4777626000"


def test_without_a_number_there_is_nothing_to_dial() -> None:
    assert (contact().dial, contact().number) == (None, None)


def test_open_always_can_be_said_in_a_word() -> None:
    assert contact(hours="always").always_open


@pytest.mark.parametrize(("level", "shown"), [("official", True), ("secondary", True), ("unverified", False)])
def test_an_unverified_contact_may_not_be_shown(level: str, shown: bool) -> None:
    assert contact(verified={"level": level, "recorded": "2026-11-01"}).verified.shown is shown
    assert Verification(level)


def test_the_name_is_that_of_the_language_where_there_is_one() -> None:
    ombud = contact(names={"se": "Áittardeaddji"})

    assert (ombud.named("se"), ombud.named("en")) == ("Áittardeaddji", "En")
