"""Text to words and where they stand. Of what a reader typed only words are left: no sign means anything here."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

LONGEST_QUERY, LONGEST_WORD, MOST_WORDS = 100, 40, 16
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_PART = re.compile(r"[-'’]")


class Word(NamedTuple):
    """A word in small letters, and where it stands."""

    text: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """The words of a text in composed letters."""
    return (Word(found[0].lower(), *found.span()) for found in _WORD.finditer(text))


def bare_words(text: str) -> list[str]:
    """The words of a text in small letters, without where they stand: much faster for long texts."""
    return _WORD.findall(text.lower())


def hyphenated(word: str) -> tuple[str, ...]:
    """The parts of a word with a hyphen or an apostrophe; nothing for others."""
    parts = _PART.split(word)
    return tuple(part for part in parts if len(part) > 1) if len(parts) > 1 else ()


def shortened(typed: str) -> str:
    """What is read of a query: its beginning, on one line, without what cannot be seen."""
    text = unicodedata.normalize("NFC", typed[:2 * LONGEST_QUERY])
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:LONGEST_QUERY].strip()


def asked(query: str) -> tuple[Word, ...]:
    """The words of a query that are looked for, each once."""
    found: dict[str, Word] = {}
    for word in words(query):
        if len(word.text) <= LONGEST_WORD:
            found.setdefault(word.text, word)
    return tuple(found.values())[:MOST_WORDS]
