"""Brochures: what stands in them, which format shows how much, in whose edition, and the words all share."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from portal.models.base import Frozen, Identifier, Words, shape
from portal.models.enumerations import Audience
from portal.models.law import Citations


class Least(StrEnum):
    """The smallest format that shows a section, the smallest first."""

    CARD = "card"
    POSTER = "poster"
    FOLDED = "folded"
    FULL = "full"


class Format(StrEnum):
    """What is printed. `booklet` is imposed on A4 sheets, `pages` are the same pages one by one."""

    FOLDED = "folded"
    BOOKLET = "booklet"
    PAGES = "pages"
    PLAIN = "plain"
    LARGE = "large"
    POSTER = "poster"
    CARD = "card"

    @property
    def room(self) -> Least:
        """How much the format has room for."""
        return Least(self.value) if self.value in set(Least) else Least.FULL

    @property
    def most_pages(self) -> int:
        """How many pages it may have."""
        return MOST_PAGES[self]

    def shows(self, least: Least) -> bool:
        """Whether a section stands in it."""
        sizes = list(Least)
        return sizes.index(least) <= sizes.index(self.room)


MOST_PAGES = {Format.FOLDED: 2, Format.BOOKLET: 8, Format.PAGES: 16, Format.PLAIN: 8, Format.LARGE: 20,
              Format.POSTER: 1, Format.CARD: 1}


class Section(Frozen):
    """A part of a brochure without its words."""

    id: Identifier
    least: Least
    sources: Citations = ()


class Brochure(Frozen):
    """A brochure without its words. `page` is what its QR code opens; a kind of `contacts` becomes the local ones."""

    id: Identifier
    order: int = 0
    reviewed: date
    audience: tuple[Audience, ...]
    page: str
    contacts: tuple[str, ...] = ()
    sections: tuple[Section, ...]


class BrochureText(Words):
    """The words of a brochure in one language: a heading in `body` for each section, in the same order."""

    title: str
    tab: str
    lead: str
    body: str


class Edition(Frozen):
    """For whom brochures are made: everyone, or a health trust with its own contacts, name and logo.

    `logo` is an SVG file beside the edition, `alt` says in each language what it shows, `svg` is what it is drawn from.
    """

    id: Identifier
    order: int = 0
    name: dict[str, str]
    health_trust: str | None = None
    logo: Annotated[str, shape(r"[a-z0-9-]+\.svg", "an SVG file beside the edition: unn.svg")] | None = None
    alt: dict[str, str] = {}
    svg: str | None = None

    def named(self, lang: str, master: str) -> str:
        """The name in a language, else in the master."""
        return self.name.get(lang, self.name[master])


class FormatWords(Frozen):
    """What a format is called, and how it is printed."""

    name: str
    hint: str


class PrintedWords(Frozen):
    """What stands on every brochure beside its own words."""

    danger: str
    contacts: str
    law: str
    more: str
    more_picture: str
    check: str
    check_picture: str
    code: str
    reviewed: str
    pack: str
    contents: str
    pack_open: str
    pack_picture: str


class BrochureWords(Words):
    """The words all brochures share in one language."""

    title: str
    tab: str
    lead: str
    formats: dict[Format, FormatWords]
    printed: PrintedWords
