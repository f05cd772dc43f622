"""What the checks of words look for: editors keep the lists, not programmers."""

from portal.models.base import Frozen
from portal.models.enumerations import Suspension


class OutdatedWord(Frozen):
    """A word no longer used, the one to use, and the files that may still say it."""

    word: str
    use: str
    allowed: tuple[str, ...] = ()


class Checklist(Frozen):
    """The lists, by language where they differ. `waits`: how a complaint over a decision may make it wait.

    `left_out` are provisions that are known and not told of, by the id they would have, with the reason. `most_lix` is
    of a page, `median_lix` of the middle one of all, `easy_lix` of a page that is easy to read.
    """

    outdated: tuple[OutdatedWord, ...]
    rights: dict[str, tuple[str, ...]]
    time_units: dict[str, tuple[str, ...]]
    most_lix: dict[str, float]
    median_lix: dict[str, float] = {}
    easy_lix: dict[str, float] = {}
    known_words: dict[str, tuple[str, ...]] = {}
    left_out: dict[str, str] = {}
    waits: dict[str, tuple[Suspension, ...]] = {}
