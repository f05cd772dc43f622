"""What a brochure said when it was published, so that a printed one can be held against it later."""

from datetime import date

from portal.models.base import Frozen, Identifier
from portal.models.brochure import Format, Least


class KeptParagraph(Frozen):
    """A paragraph as it is read, with numbers and contacts put in, and the provisions it cites."""

    text: str
    sources: tuple[str, ...] = ()


class KeptSection(Frozen):
    """A section as it is read."""

    id: str
    least: Least
    title: str
    paragraphs: tuple[KeptParagraph, ...]


class KeptBody(Frozen):
    """The words of a brochure in a language, on a day. `note` is an editor's word on why they were changed."""

    on: date
    lang: str
    note: str | None = None
    title: str
    lead: str
    sections: tuple[KeptSection, ...]

    def shown(self, form: Format) -> tuple[KeptSection, ...]:
        """The sections that stand in a format."""
        return tuple(section for section in self.sections if form.shows(section.least))


class KeptContacts(Frozen):
    """The contacts of a brochure in an edition and a language, on a day; `urgent` stand in every format."""

    on: date
    edition: str
    lang: str
    urgent: tuple[str, ...]
    others: tuple[str, ...] = ()

    def shown(self, form: Format) -> tuple[str, ...]:
        """The contacts that stand in a format: on a card only the urgent ones."""
        return self.urgent if form.room is Least.CARD else (*self.urgent, *self.others)


class Withdrawn(Frozen):
    """That a brochure is no longer given out, since when, and which is used instead."""

    on: date
    use: str | None = None


class Ledger(Frozen):
    """Everything a brochure has said, the oldest first."""

    id: Identifier
    withdrawn: Withdrawn | None = None
    bodies: tuple[KeptBody, ...] = ()
    contacts: tuple[KeptContacts, ...] = ()
