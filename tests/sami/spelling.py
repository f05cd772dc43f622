"""Which words of a Northern Sámi text are not known to the word list. See README.md beside this file."""

import gzip
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
SHORTEST_PART, CUTS = 4, 2
# Look-alike letters, and forms that are wrong today though they pass as words.
FORBIDDEN = re.compile(r"[ðďñþ]|s\u030c|fylkkamánni|psykalaš", re.IGNORECASE)
_NOT_WORDS = re.compile(r"\]\([^)]*\)|\{\{[^}]*\}\}|\{[^}]*\}|%\([a-z_]+\)s|https?://\S+|\([^()]*\)|!!! \w+")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(gzip.decompress((HERE / name).read_bytes()).decode().split("\n"))


@cache
def _allowed() -> frozenset[str]:
    return frozenset((HERE / "allow.txt").read_text(encoding="utf-8").split())


def unknown(text: str) -> list[str]:
    """The words of a text that are not known, and forms that are forbidden, in the order of the text."""
    return list(_unknown(text))


def _unknown(text: str) -> Iterator[str]:
    if unicodedata.normalize("NFC", text) != text:
        yield "(letters are not composed: NFC)"
    yield from (match[0] for match in FORBIDDEN.finditer(text))
    yield from (word for word in _WORD.findall(_NOT_WORDS.sub(" ", text)) if len(word) > 1 and not _known(word))


def _known(word: str) -> bool:
    words, small = _list("wordlist-se.txt.gz"), word[0].lower() + word[1:]
    if any(each in words or each in _allowed() for each in (word, small)) or (word.isupper() and word.lower() in words):
        return True
    if "-" in word:
        return all(_known(part) for part in word.split("-") if part)
    return _compound(word.lower(), CUTS)


def _compound(word: str, cuts: int) -> bool:
    firsts, words = _list("firstparts-se.txt.gz"), _list("wordlist-se.txt.gz")
    return cuts > 0 and any(
        word[:place] in firsts and (word[place:] in words or _compound(word[place:], cuts - 1))
        for place in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    )
