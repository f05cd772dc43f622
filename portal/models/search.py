"""What can be found by searching, and what a search found."""

from dataclasses import dataclass
from enum import StrEnum

from portal.models.base import Frozen, Words


class Kind(StrEnum):
    """What is found: an answer on a page, a decision of the register, a contact, a letter, a word explained."""

    ANSWER = "answer"
    DECISION = "decision"
    CONTACT = "contact"
    LETTER = "letter"
    TERM = "term"


class Endings(StrEnum):
    """How the forms of a word are brought together: by a stemmer, by the grades of its consonants, or not at all."""

    NORWEGIAN = "norwegian"
    ENGLISH = "english"
    SAMI = "sami"
    NONE = "none"


class Everyday(Frozen):
    """What people say: the words of the law it `means`, and the entries it `leads_to` (`decision:ect`).

    With `urgent` these stand first, whatever else was said.
    """

    words: tuple[str, ...]
    means: tuple[str, ...] = ()
    leads_to: tuple[str, ...] = ()
    urgent: bool = False


class SearchWords(Words):
    """What the search knows of a language; `ignored` are words that tell nothing, `parts` words in compounds.

    `negations` are looked for nowhere either, but what people say with one is another thing than without.
    """

    endings: Endings
    ignored: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    everyday: tuple[Everyday, ...] = ()


@dataclass(frozen=True)
class Passage:
    """A part of an entry, and the heading it stands under; `anchor` is where that is."""

    text: str
    heading: str = ""
    anchor: str = ""


@dataclass(frozen=True)
class Entry:
    """Something that can be found; its id is written as content links to it: `decision:ect`.

    `lang` is the language of its words; `unseen` are words it is found by that are not shown, `places` those it is for.
    """

    id: str
    kind: Kind
    lang: str
    title: str
    address: str
    passages: tuple[Passage, ...] = ()
    names: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True)
class Piece:
    """A piece of text; `marked` when it is a word that was searched for."""

    text: str
    marked: bool = False


@dataclass(frozen=True)
class Hit:
    """An entry that was found: where to go, its title, and what stands there."""

    entry: Entry
    address: str
    title: tuple[Piece, ...]
    excerpt: tuple[Piece, ...]


@dataclass(frozen=True)
class Found:
    """What a search found, the best first; `meant` is the query as it may have been meant."""

    query: str = ""
    hits: tuple[Hit, ...] = ()
    meant: str | None = None
