"""A paper to hand in or keep: what stands on it, in order, in one language or two, whatever it is written as."""

from enum import StrEnum
from typing import NamedTuple


class BlockKind(StrEnum):
    """What a block is. Sentences, own words and ticks are numbered; a line and a signature are filled in."""

    ADDRESS = "address"
    HEADING = "heading"
    SUBHEADING = "subheading"
    TEXT = "text"
    NOTE = "note"
    POINT = "point"
    OWN = "own"
    LINE = "line"
    TICKS = "ticks"
    SIGNATURE = "signature"
    CUT = "cut"


class Said(NamedTuple):
    """Words in a language."""

    lang: str
    text: str


class Tick(NamedTuple):
    """An option with its box."""

    ticked: bool
    words: tuple[Said, ...]


class Block(NamedTuple):
    """A part of a paper. `typed` is what the reader wrote, as it was written; `room` the lines left to write on.

    `number` is the same in every language.
    """

    kind: BlockKind
    words: tuple[Said, ...] = ()
    typed: str = ""
    room: int = 0
    number: int = 0
    ticks: tuple[Tick, ...] = ()


class Sheet(NamedTuple):
    """What stands on one side: the language it is in, and its blocks. `reading`: a copy to read, not to hand in."""

    lang: str
    blocks: tuple[Block, ...]
    reading: bool = False


class Paper(NamedTuple):
    """A whole paper: its title, its languages, and its sheets; each begins on a new page."""

    title: str
    lang: str
    sheets: tuple[Sheet, ...]

    @property
    def langs(self) -> tuple[str, ...]:
        """Every language on it."""
        return tuple(dict.fromkeys(said.lang for sheet in self.sheets for block in sheet.blocks
                                   for said in block.words))
