"""Places: municipalities, city districts and postcodes, and the health trusts that answer for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Annotated

from portal.models.base import Frozen, Words, shape
from portal.models.law import Citation

DISTRICT_LENGTH = len("030101")
TERRITORY_NAME = "name_"      # begins the key of the words that name a territory


class Catchment(Frozen):
    """Who answers for those who live in a place.

    `health_trust` is that of the newest table, `psychiatry` and `children` those of the last one made for mental
    health care. Where they differ, a reader is asked, or told of both.
    """

    health_trust: str | None = None
    psychiatry: str | None = None
    children: str | None = None
    dps: str | None = None

    @property
    def adult_trusts(self) -> tuple[str, ...]:
        """The health trusts that may answer for adults."""
        return _several(self.psychiatry or self.health_trust, self.health_trust)

    @property
    def child_trusts(self) -> tuple[str, ...]:
        """The health trusts that may answer for those under 18."""
        if self.children is None or self.children == self.psychiatry:
            return self.adult_trusts
        return (self.children,)


class Municipality(Catchment):
    """A municipality, its names, and the bodies that answer for it."""

    number: Annotated[str, shape(r"\d{4}", "four digits: 5501")]
    names: dict[str, str]
    county_number: str
    county: str
    statsforvalter: str


class District(Catchment):
    """A district of a city."""

    number: Annotated[str, shape(r"\d{6}", "six digits: 030112")]
    name: str
    municipality: str


@dataclass(frozen=True)
class Postcode:
    """A postcode, its town, and the municipality (or the territory) it lies in."""

    code: str
    town: str
    municipality: str


class Language(StrEnum):
    """How far the Sámi language reaches in a municipality of its area (sameloven § 3-1)."""

    DEVELOPMENT = "development"
    REVITALISATION = "revitalisation"
    STIMULATION = "stimulation"


class SamiArea(Frozen):
    """The municipalities of one category of the area for Sámi languages."""

    id: Language
    municipalities: tuple[str, ...]
    sources: tuple[Citation, ...]


class OtherName(Frozen):
    """A name of a municipality that is in use beside the official ones, and where it was read."""

    municipality: str
    lang: str
    name: str
    source: str


class PlaceWords(Words):
    """What is said of places in one language: of the pages, of the Sámi languages, of territories without bodies."""

    pages: dict[str, dict[str, str]]
    sami: dict[str, str]
    said: dict[str, str]


@dataclass(frozen=True, eq=False)
class Places:
    """All places but the municipalities themselves."""

    districts: Mapping[str, District]
    postcodes: Mapping[str, Postcode]
    sami: Mapping[str, SamiArea]
    other_names: tuple[OtherName, ...]
    units: tuple[tuple[str, str], ...]

    @cached_property
    def languages(self) -> Mapping[str, Language]:
        """The category of each municipality in the area for Sámi languages."""
        return {number: area.id for area in self.sami.values() for number in area.municipalities}

    def districts_of(self, municipality: str) -> tuple[District, ...]:
        """The districts of a city; none for most municipalities."""
        return tuple(each for each in self.districts.values() if each.municipality == municipality)


def _several(*trusts: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in trusts if each))
