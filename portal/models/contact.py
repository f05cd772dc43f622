"""Contacts: bodies, lines and organisations to turn to, and how well each is confirmed."""

from datetime import date
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import model_validator

from portal.models.base import Frozen, Identifier, Words, renamed, shape
from portal.models.enumerations import Verification

_GROUPED_BY_TWO, _GROUPED_BY_THREE = 8, 6
Phone = Annotated[str, shape(r"\+\d[\d ]+", "a number with its country code: '+47 77 62 60 00'")]
Seen = Annotated[str, shape(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?", "a day, month or year: '2026-08'")]
Clock = Annotated[str, shape(r"\d\d:\d\d", "a time: '09:00'")]


class Verified(Frozen):
    """How and when a contact was confirmed. `seen` is the newest date printed on a source: a day, month or year."""

    level: Verification
    seen: Seen | None = None
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
    date: Seen | None
    kind: Verification


class Line(Frozen):
    """A further number of a body, and the name of the place that answers it."""

    phone: Phone
    name: str


class Contact(Frozen):
    """A body, a line or an organisation to turn to.

    `also` are other names it is known by, `letters_to` those through whom letters reach it. One that is bound to
    counties or health trusts is for them alone; one with `elsewhere` only where nobody of its kind is bound.
    """

    id: Identifier
    kind: str
    name: str
    names: dict[str, str] = {}
    also: tuple[str, ...] = ()
    phone: Phone | None = None
    short_number: Annotated[str, shape(r"\d{3,6}", "three to six digits: '116123'")] | None = None
    sms: Phone | None = None
    abroad: Phone | None = None
    lines: tuple[Line, ...] = ()
    chat: str | None = None
    web: str | None = None
    complaints: str | None = None
    email: str | None = None
    address: str | None = None
    visit: str | None = None
    org_number: str | None = None
    always_open: bool = False
    hours: tuple[OpenSpan, ...] = ()
    chat_always_open: bool = False
    chat_hours: tuple[OpenSpan, ...] = ()
    languages: tuple[str, ...] = ()
    counties: tuple[str, ...] = ()
    health_trusts: tuple[str, ...] = ()
    letters_to: tuple[str, ...] = ()
    elsewhere: bool = False
    verified: Verified
    sources: tuple[ContactSource, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _hours_may_say_always(cls, value: object) -> object:
        if not isinstance(value, dict):
            return value
        always = {word: key for key, word in (("hours", "always_open"), ("chat_hours", "chat_always_open"))
                  if value.get(key) == "always"}
        kept = {key: part for key, part in value.items() if key not in always.values()}
        return {**kept, **dict.fromkeys(always, True)}

    def named(self, lang: str) -> str:
        """The name in a language, else the Norwegian one."""
        return self.names.get(lang, self.name)

    @property
    def bound(self) -> bool:
        """Whether it is there for some places alone."""
        return bool(self.counties or self.health_trusts)

    @property
    def reachable(self) -> bool:
        """Whether one can call, write or go there."""
        return bool(self.dial or self.lines or self.chat or self.address or self.visit or self.email)

    @property
    def dial(self) -> str | None:
        """The number as a telephone dials it."""
        number = self.short_number or self.phone
        return number.replace(" ", "") if number else None

    @property
    def number(self) -> str | None:
        """The number as people read it: 116 123, 03525, 77 62 60 00, 800 33 321."""
        if self.short_number:
            return _in_threes(self.short_number) if len(self.short_number) == _GROUPED_BY_THREE else self.short_number
        return as_read(self.phone) if self.phone else None


def as_read(phone: str) -> str:
    """A number with its country code as people at home read it."""
    digits = phone.removeprefix("+47").replace(" ", "")
    if len(digits) != _GROUPED_BY_TWO:
        return phone
    if digits.startswith("80"):
        return f"{digits[:3]} {digits[3:5]} {digits[5:]}"
    return " ".join(digits[start:start + 2] for start in range(0, _GROUPED_BY_TWO, 2))


def host(web: str | None) -> str:
    """The name of a web site, as people say it."""
    return urlsplit(web).netloc.removeprefix("www.") if web else ""


def _in_threes(number: str) -> str:
    return f"{number[:3]} {number[3:]}"


class KindWords(Frozen):
    """What stands over contacts of a kind, what they are for, and what they can and cannot do for a reader."""

    title: str
    purpose: str
    can: str | None = None
    cannot: str | None = None


class ContactWords(Words):
    """Words about contacts in one language; `strip` is what the top of every page says of the emergency numbers."""

    kinds: dict[str, KindWords]
    entries: dict[str, str]
    strip: dict[str, str]
