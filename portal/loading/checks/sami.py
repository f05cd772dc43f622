"""Words of a text that a list of word forms does not know: slips of the hand and letters that were lost.

The lists are data of others with a licence of their own (GPL-3.0) and lie outside this project. A word is known if it
stands in the list, if all its parts between hyphens are known, or if it can be cut once or twice into known first parts
and a known last part. What stands in brackets is in another language and is left out.
"""

import gzip
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from portal.loading.findings import Findings
from portal.loading.passages import Passage
from portal.models.library import Library

SHORTEST_PART, CUTS = 4, 2
# Letters of other languages that look like those of the Sámi alphabets.
_LOOK_ALIKE = re.compile(r"[ðďñþ]|s\u030c", re.IGNORECASE)
_NOT_WORDS = re.compile(r"\]\([^)]*\)|\{\{[^}]*\}\}|\{[^}]*\}|%\([a-z_]+\)s|https?://\S+|\([^()]*\)|!!! \w+")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


@dataclass(frozen=True)
class WordList:
    """All word forms of a language, the first parts of its compounds, and what an editor has allowed besides."""

    forms: frozenset[str]
    first_parts: frozenset[str]
    allowed: frozenset[str] = frozenset()

    def unknown(self, text: str) -> Iterator[str]:
        """The words of a text that are not known, and letters that do not belong, in the order of the text."""
        if unicodedata.normalize("NFC", text) != text:
            yield "(letters are not composed: NFC)"
        yield from (match[0] for match in _LOOK_ALIKE.finditer(text))
        words = _WORD.findall(_NOT_WORDS.sub(" ", text))
        yield from (word for word in words if len(word) > 1 and not self._known(word))

    def _known(self, word: str) -> bool:
        small = word[0].lower() + word[1:]
        if any(each in self.forms or each in self.allowed for each in (word, small)):
            return True
        if word.isupper() and word.lower() in self.forms:
            return True
        if "-" in word:
            return all(self._known(part) for part in word.split("-") if part)
        return self._compound(word.lower(), CUTS)

    def _compound(self, word: str, cuts: int) -> bool:
        return cuts > 0 and any(
            word[:place] in self.first_parts and (word[place:] in self.forms or self._compound(word[place:], cuts - 1))
            for place in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
        )


def read(folder: Path, tag: str, allowed: Iterable[str] = ()) -> WordList | None:
    """The lists of a language in a folder; None when it has none for it."""
    forms, first_parts = (folder / f"{name}-{tag}.txt.gz" for name in ("wordlist", "firstparts"))
    if not (forms.exists() and first_parts.exists()):
        return None
    return WordList(_lines(forms), _lines(first_parts), frozenset(allowed))


def _lines(path: Path) -> frozenset[str]:
    return frozenset(gzip.decompress(path.read_bytes()).decode().split("\n"))


def read_all(folder: Path, library: Library) -> dict[str, WordList]:
    """The lists of each language of the site that has them in a folder."""
    known = library.checklist.known_words
    return {tag: found for tag in library.site.tags if (found := read(folder, tag, known.get(tag, ())))}


def unknown_words(texts: Iterable[Passage], lists: Mapping[str, WordList], findings: Findings) -> None:
    """Note words that the list of their language does not know."""
    for passage in texts:
        for word in lists[passage.lang].unknown(passage.text) if passage.lang in lists else ():
            findings.add(passage.file, word, f"{word!r} is not known to the word list")
