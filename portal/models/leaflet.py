"""A brochure ready to be printed: its words in one language or two, its contacts, its code."""

from typing import NamedTuple

from portal.models.brochure import Format


class Run(NamedTuple):
    """Words, where they lead on the web when they are a link, and whether they are stressed."""

    text: str
    to: str = ""
    strong: bool = False


class Printed(NamedTuple):
    """A paragraph or a point, and the provisions it cites."""

    runs: tuple[Run, ...]
    point: bool
    sources: tuple[str, ...]

    @property
    def text(self) -> str:
        """What is read."""
        return "".join(run.text for run in self.runs)


class PrintedSection(NamedTuple):
    """A section as it is printed."""

    id: str
    title: str
    paragraphs: tuple[Printed, ...]


class PrintedContact(NamedTuple):
    """Whom to call: the name, what for, the number, where else to turn; `dial` is what a telephone dials."""

    name: str
    about: str
    number: str
    dial: str
    web: str

    @property
    def text(self) -> str:
        """What is kept of it to be compared."""
        return ": ".join(filter(None, (self.name, self.number or self.web)))


class Voice(NamedTuple):
    """Everything a brochure says in one language. `notices` tell how far the words can be trusted."""

    lang: str
    title: str
    lead: tuple[Run, ...]
    notices: tuple[tuple[str, str], ...]
    sections: tuple[PrintedSection, ...]
    urgent: tuple[PrintedContact, ...]
    contacts: tuple[PrintedContact, ...]
    acts: tuple[str, ...]
    words: dict[str, str]


class Picture(NamedTuple):
    """A QR code as SVG, where it leads, and the part of that address a reader can type."""

    svg: str
    to: str
    typed: str


class Logo(NamedTuple):
    """The mark of an edition as SVG, and what it shows."""

    svg: str
    alt: str


class Leaflet(NamedTuple):
    """A brochure in a format: one voice, or the master's and another's, matched section by section."""

    form: Format
    title: str
    edition: str
    voices: tuple[Voice, ...]
    code: str
    check: Picture
    more: Picture
    logo: Logo | None = None


class Pack(NamedTuple):
    """Several brochures as one: what its cover says, and where it is opened on the web."""

    lang: str
    title: str
    edition: str
    words: dict[str, str]
    open: Picture
