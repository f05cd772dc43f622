"""Provisions, how they are cited, and the amounts the law sets."""

import re
from datetime import date

from pydantic import model_serializer, model_validator

from portal.models.base import Frozen, Identifier, renamed
from portal.models.enumerations import Unit

_CITATION = re.compile(
    r"^(?P<source>[a-z0-9]+(?:-[a-z0-9]+)+)"
    r"(?::(?=.)(?P<paragraph>\d+)?(?:nr(?P<number>\d+))?(?P<letter>[a-z])?)?$"
)


class Citation(Frozen):
    """A place in a provision, written `phvf-30`, `phvf-30:4`, `phvl-3-3:nr4` or `phvl-4-4:2a`."""

    source: str
    paragraph: int | None = None
    number: int | None = None
    letter: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        match = _CITATION.match(value)
        if match is None:
            raise ValueError(f"{value!r} is not a citation; expected for example phvf-30, phvf-30:4 or phvl-4-4:2a")
        return {name: part for name, part in match.groupdict().items() if part is not None}

    @model_serializer
    def as_text(self) -> str:
        """The citation as editors write it."""
        pinpoint = (str(self.paragraph or "") + (f"nr{self.number}" if self.number else "") + (self.letter or ""))
        return f"{self.source}:{pinpoint}" if pinpoint else self.source


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


class Amount(Frozen):
    """An amount of the law on a certain day: 3 weeks, 48 hours."""

    value: int
    unit: Unit


class LawValue(Frozen):
    """An amount or time limit set by law, with its history."""

    id: Identifier
    title: str
    unit: Unit
    values: tuple[DatedValue, ...]

    def on(self, day: date) -> DatedValue:
        """The value in force on a day. Raises LookupError before the first."""
        held = [value for value in self.values if value.valid_from <= day]
        if not held:
            raise LookupError(f"{self.id} has no value on {day}")
        return max(held, key=lambda value: value.valid_from)

    def amount(self, day: date) -> Amount:
        """Value and unit in force on a day."""
        return Amount(value=self.on(day).value, unit=self.unit)
