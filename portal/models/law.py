"""Provisions, how they are cited, and the amounts the law sets."""

import re
from datetime import date
from functools import cached_property
from typing import NamedTuple, Self

from pydantic import GetCoreSchemaHandler, model_validator
from pydantic_core import CoreSchema, core_schema

from portal.models.base import Frozen, Identifier, renamed
from portal.models.enumerations import Unit

_CITATION = re.compile(
    r"^(?P<source>[a-z0-9]+(?:-[a-z0-9]+)+)"
    r"(?::(?=.)(?P<paragraph>\d+)?(?:nr(?P<number>\d+))?(?P<letter>[a-z])?)?$"
)


class Citation(str):
    """A place in a provision, written `phvf-30`, `phvf-30:4`, `phvl-3-3:nr4` or `phvl-4-4:2a`.

    It is its text, so that it is compared fast; its parts stand beside. Raises ValueError for another text.
    """

    __slots__ = ("letter", "number", "paragraph", "source")
    source: str
    paragraph: int | None
    number: int | None
    letter: str | None

    def __new__(cls, text: str) -> Self:
        """Read a citation as editors write it."""
        match = _CITATION.match(text)
        if match is None:
            raise ValueError(f"{text!r} is not a citation; expected for example phvf-30, phvf-30:4 or phvl-4-4:2a")
        found = super().__new__(cls, text)
        found.source, found.letter = match["source"], match["letter"]
        found.paragraph = int(match["paragraph"]) if match["paragraph"] else None
        found.number = int(match["number"]) if match["number"] else None
        return found

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        """How a model reads a citation."""
        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema())


Citations = tuple[Citation, ...]


class Source(Frozen):
    """One section of an act or regulation.

    `in_force` and `changed` are the dates the section took effect and was last changed; `text_of` is the date of the
    consolidated text that was read; `checked` the day it was held against our statements.
    """

    id: str
    act: str
    short: str
    section: str
    title: str
    url: str
    in_force: date
    changed: date | None = None
    text_of: date
    checked: date


class Section(Frozen):
    """A section as an editor writes it under its act."""

    id: str
    section: str
    title: str
    in_force: date
    changed: date | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_is_in_force(cls, value: object) -> object:
        return renamed(value, {"from": "in_force"})


class Act(Frozen):
    """An act or regulation: its names, its Lovdata address, and the sections the portal uses."""

    short: str
    name: dict[str, str]
    url: str
    text_of: date
    checked: date
    sections: tuple[Section, ...]

    def sources(self, act: str) -> tuple[Source, ...]:
        """Each section as a source that stands by itself."""
        return tuple(
            Source(act=act, short=self.short, url=f"{self.url}/{section.section.replace(' ', '')}",
                   text_of=self.text_of, checked=self.checked, **section.model_dump())
            for section in self.sections
        )


class Acts(Frozen):
    """The file of all acts."""

    acts: dict[str, Act]


class DatedValue(Frozen):
    """An amount, from a date and until the next."""

    valid_from: date
    value: int
    sources: Citations

    @model_validator(mode="before")
    @classmethod
    def _from_is_valid_from(cls, value: object) -> object:
        return renamed(value, {"from": "valid_from"})


class Amount(NamedTuple):
    """An amount of the law on a certain day: 3 weeks, 48 hours."""

    value: int
    unit: Unit


class Held(NamedTuple):
    """An amount of the law with the time it holds: `since` a day, and until the day another takes over."""

    law: str
    amount: Amount
    since: date
    until: date | None
    sources: Citations


class LawValue(Frozen):
    """An amount or time limit set by law, with its history."""

    id: Identifier
    title: str
    unit: Unit
    values: tuple[DatedValue, ...]

    @cached_property
    def held(self) -> tuple[Held, ...]:
        """Each value with the time it holds, the oldest first."""
        values = sorted(self.values, key=lambda value: value.valid_from)
        ends = (*(value.valid_from for value in values[1:]), None)
        return tuple(Held(self.id, Amount(value.value, self.unit), value.valid_from, end, value.sources)
                     for value, end in zip(values, ends, strict=True))

    def on(self, day: date) -> Held:
        """The value in force on a day. Raises LookupError before the first."""
        for value in reversed(self.held):
            if value.since <= day:
                return value
        raise LookupError(f"{self.id} has no value on {day}")

    def amount(self, day: date) -> Amount:
        """Value and unit in force on a day. Raises LookupError before the first."""
        return self.on(day).amount
