"""The site as a whole: its languages and what stands on every page."""

from datetime import date
from functools import cached_property

from pydantic import model_validator

from portal.models.base import Frozen
from portal.models.contact import Contact
from portal.models.enumerations import Role, Verification

MONTHS_A_YEAR = 12


class Patterns(Frozen):
    """How dates and times are written in a language."""

    date: str
    short: str
    month: str
    moment: str
    time: str


class Language(Frozen):
    """A language of the site. With `months` the patterns are ours, without them the locale library's."""

    tag: str
    name: str
    patterns: Patterns
    locale: str | None = None
    months: tuple[str, ...] | None = None
    fallback: str | None = None
    needs_proof_reading: bool = False

    @model_validator(mode="after")
    def _can_write_dates(self) -> "Language":
        if self.locale is None and self.months is None:
            raise ValueError("expected 'locale' (the locale library knows the language) or 'months' (our own)")
        return self


class Operator(Frozen):
    """Who runs this copy of the portal, when they have said so."""

    name: str | None = None
    contact: str | None = None


class Standing(Frozen):
    """The roles that the table of who may complain sets beside each other, and the notes that stand over it."""

    roles: tuple[Role, ...]
    notes: tuple[str, ...] = ()


class DirectoryOrder(Frozen):
    """Which kinds of contacts the directory shows of a place, most relevant first.

    `here` stand open, `more` folded; `sheet` are the contacts and kinds on the sheet of a hospital. `hospital` and
    `commission` are the kinds that are told apart by the health trust. `partly` are municipalities of which a part
    belongs to another hospital.
    """

    hospital: str
    commission: str
    here: tuple[str, ...]
    more: tuple[str, ...] = ()
    sheet: tuple[str, ...] = ()
    territories: dict[str, str] = {}
    partly: tuple[str, ...] = ()


class Site(Frozen):
    """Languages, order of pages and what stands on every page. The master's name of the site must be there."""

    name: dict[str, str]
    master: str
    languages: tuple[Language, ...]
    front: str
    help: str
    glossary: str
    emergency: tuple[str, ...]
    sections: tuple[str, ...]
    footer: tuple[str, ...]
    exit: str
    result_contacts: dict[str, tuple[str, ...]]
    standing: Standing
    directory: DirectoryOrder
    search_contacts: tuple[str, ...]
    operator: Operator
    review_after_days: int
    verify_after_days: int
    fresh_months: dict[Verification, int]

    def is_due(self, reviewed: date, today: date) -> bool:
        """Whether something must be held against the law again."""
        return (today - reviewed).days > self.review_after_days

    def is_fresh(self, contact: Contact, today: date) -> bool:
        """Whether a contact was confirmed lately enough to show its number. Emergency numbers always are."""
        months, first = self.fresh_months.get(contact.verified.level), contact.verified.recorded
        passed = (today.year - first.year) * MONTHS_A_YEAR + today.month - first.month - (today.day < first.day)
        return contact.id in self.emergency or months is None or passed < months

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """The tags of all languages, the master's first."""
        return tuple(language.tag for language in self.languages)

    def named(self, tag: str) -> str:
        """The name of the site in a language, else in the master."""
        return self.name.get(tag, self.name[self.master])

    def language(self, tag: str) -> Language:
        """The language with a tag. Raises LookupError for an unknown one."""
        for language in self.languages:
            if language.tag == tag:
                return language
        raise LookupError(tag)
