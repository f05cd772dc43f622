"""Contacts and places."""

from datetime import date
from typing import Annotated

from pydantic import model_validator

from portal.models.base import Frozen, Identifier, Words, renamed, shape
from portal.models.enumerations import Verification

_GROUPED_BY_TWO = 8
Clock = Annotated[str, shape(r"\d\d:\d\d", "a time: '09:00'")]


class Verified(Frozen):
    """How and when a contact was confirmed. `seen` is the newest date printed on a source: a day, month or year."""

    level: Verification
    seen: Annotated[str, shape(r"\d{4}(-\d\d(-\d\d)?)?", "a day, month or year: '2026-08'")] | None = None
    recorded: date

    @property
    def shown(self) -> bool:
        """Whether the contact may be shown to readers."""
        return self.level is not Verification.UNVERIFIED


class OpenSpan(Frozen):
    """Opening hours on some days of the week, Oslo time."""

    days: tuple[str, ...]
    opens: Clock
    closes: Clock

    @model_validator(mode="before")
    @classmethod
    def _from_and_to(cls, value: object) -> object:
        return renamed(value, {"from": "opens", "to": "closes"})


class ContactSource(Frozen):
    """Where a contact was read."""

    where: str
    date: str | None
    kind: Verification


class Contact(Frozen):
    """A body, a line or an organisation to turn to."""

    id: Identifier
    kind: str
    name: str
    names: dict[str, str] = {}
    phone: Annotated[str, shape(r"\+\d[\d ]+", "a number with its country code: '+47 77 62 60 00'")] | None = None
    short_number: Annotated[str, shape(r"\d{3,6}", "three to six digits: '116123'")] | None = None
    sms: str | None = None
    chat: str | None = None
    web: str | None = None
    address: str | None = None
    org_number: str | None = None
    always_open: bool = False
    hours: tuple[OpenSpan, ...] = ()
    counties: tuple[str, ...] = ()
    health_trusts: tuple[str, ...] = ()
    verified: Verified
    sources: tuple[ContactSource, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _hours_may_say_always(cls, value: object) -> object:
        if isinstance(value, dict) and value.get("hours") == "always":
            return {**{key: part for key, part in value.items() if key != "hours"}, "always_open": True}
        return value

    def named(self, lang: str) -> str:
        """The name in a language, else the Norwegian one."""
        return self.names.get(lang, self.name)

    @property
    def dial(self) -> str | None:
        """The number as a telephone dials it."""
        number = self.short_number or self.phone
        return number.replace(" ", "") if number else None

    @property
    def number(self) -> str | None:
        """The number as people read it: 116 123, 77 62 60 00, 800 33 321."""
        if self.short_number:
            return " ".join((self.short_number[:3], self.short_number[3:])).strip()
        if self.phone is None:
            return None
        digits = self.phone.removeprefix("+47").replace(" ", "")
        if len(digits) != _GROUPED_BY_TWO:
            return self.phone
        if digits.startswith("80"):
            return f"{digits[:3]} {digits[3:5]} {digits[5:]}"
        return " ".join(digits[start:start + 2] for start in range(0, _GROUPED_BY_TWO, 2))


class KindWords(Frozen):
    """What stands over contacts of a kind, and what they are for."""

    title: str
    purpose: str


class ContactWords(Words):
    """Words about contacts in one language; `strip` is what the top of every page says of the emergency numbers."""

    kinds: dict[str, KindWords]
    entries: dict[str, str]
    strip: dict[str, str]


class Municipality(Frozen):
    """A municipality, its names, and the bodies that answer for it."""

    number: Annotated[str, shape(r"\d{4}", "four digits: 5501")]
    names: dict[str, str]
    county_number: str
    county: str
    statsforvalter: str
    health_trust: str | None
