"""What is wrong with content, told as a sentence with its place and its remedy."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """A finding of a check: where, what is wrong, and the remedy."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        """The finding as an editor reads it."""
        return f"{self.file}:{self.line}: {self.message}"


class ContentError(Exception):
    """A file that cannot be loaded; its message is the sentence to show."""

    def __init__(self, file: Path | str, line: int, message: str) -> None:
        """Name the file, the line, what is wrong and what was expected."""
        super().__init__(f"{file}:{line}: {message}")


def nearest(word: str, known: Iterable[str]) -> str:
    """' Did you mean …?' with the nearest known word, or nothing."""
    matches = get_close_matches(word, list(known), n=1)
    return f" Did you mean {matches[0]!r}?" if matches else ""
