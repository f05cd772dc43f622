"""Guidance pages and their words."""

from datetime import date

from portal.models.base import Frozen, Identifier, Words
from portal.models.enumerations import Audience, Layout
from portal.models.law import Citations

EASY = "easy."       # begins the names of files with the words of a page that are easy to read


class Page(Frozen):
    """A page without its words: place, audience, what it leads to."""

    id: Identifier
    reviewed: date
    audience: tuple[Audience, ...]
    layout: Layout = Layout.GUIDANCE
    section: str | None = None
    order: int = 0
    sources: Citations = ()
    related: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    guide: str | None = None
    guide_answers: dict[str, str] = {}


class PageText(Words):
    """The words of a page in one language.

    `tab` is the neutral title of the browser tab, `short` the title where there is little room.
    """

    title: str
    tab: str
    short: str | None = None
    lead: str
    body: str
