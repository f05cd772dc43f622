"""How hard a page is to read: LIX, words to a sentence plus the share of long words in per cent."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from statistics import median

from portal.loading.findings import Findings
from portal.loading.passages import Passage
from portal.models.checklist import Checklist
from portal.models.library import Library
from portal.models.page import EASY

LONG, READ, MARKDOWN = 6, ("pages/", "brochures/"), ".md"
KINDS = ("pages", "brochures", "easy to read")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKER = re.compile(r"^\s*(?:#+|[-*]|\d+\.|!!!)\s+", re.MULTILINE)
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_END = re.compile(r"[.!?:](?=\s|$|[»”\"])")


def lix(text: str) -> float:
    """The reading index of Markdown text; a heading and a point count as a sentence each. 0 for no words."""
    plain = _MARKER.sub("\n\n", _LINK.sub(r"\1", text))
    parts = [part for part in re.split(r"\n\s*\n", plain) if _WORD.search(part)]
    words = _WORD.findall(" ".join(parts))
    if not words:
        return 0.0
    sentences = sum(max(1, len(_END.findall(part))) for part in parts)
    return len(words) / sentences + 100 * sum(len(word) > LONG for word in words) / len(words)


@dataclass(frozen=True)
class Index:
    """How hard a page or a brochure is in a language."""

    file: str
    lang: str
    lix: float

    @property
    def kind(self) -> str:
        """What it is, for the limit it is held to."""
        return KINDS[-1] if f"/{EASY}" in self.file else self.file.partition("/")[0]


def page_indexes(texts: Iterable[Passage]) -> Iterator[Index]:
    """The reading index of each page and brochure."""
    pages: dict[tuple[str, str], list[str]] = {}
    for passage in texts:
        if passage.file.startswith(READ) and passage.file.endswith(MARKDOWN):
            pages.setdefault((passage.file, passage.lang), []).append(passage.text)
    for (file, lang), parts in pages.items():
        yield Index(file, lang, lix("\n\n".join(parts)))


def too_hard(texts: Iterable[Passage], library: Library, findings: Findings) -> None:
    """Note pages over the limit of their language, and a language whose middle page is over its own."""
    limits, indexes = library.checklist, list(page_indexes(texts))
    for index in indexes:
        most = (limits.easy_lix if index.kind == KINDS[-1] else limits.most_lix).get(index.lang)
        if most is not None and index.lix > most:
            findings.add(index.file, "---", f"reading index {index.lix:.0f}, at most {most:.0f}: "
                                            "shorten sentences and words")
    for lang, most in limits.median_lix.items():
        middle = median(index.lix for index in indexes if index.lang == lang and index.kind == KINDS[0])
        if middle > most:
            findings.add("checks.yaml", "median_lix", f"the middle reading index of {lang!r} is {middle:.1f}, "
                                                      f"at most {most:.0f}")


def summaries(indexes: Iterable[Index], limits: Checklist) -> Iterator[str]:
    """A line for each language with a limit and each kind of text: the middle and the hardest."""
    every = list(indexes)
    for lang, kind in product(limits.most_lix, KINDS):
        found = [index for index in every if index.lang == lang and index.kind == kind]
        if found:
            hardest = max(found, key=lambda each: each.lix)
            yield (f"LIX {lang}, {len(found)} {kind}: median {median(each.lix for each in found):.1f}, "
                   f"highest {hardest.lix:.1f} ({hardest.file})")
