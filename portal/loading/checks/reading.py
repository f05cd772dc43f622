"""How hard a page is to read: LIX, words to a sentence plus the share of long words in per cent."""

import re
from collections.abc import Iterable, Iterator

from portal.loading.findings import Findings
from portal.loading.passages import Passage
from portal.models.library import Library

LONG = 6
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


def page_indexes(texts: Iterable[Passage]) -> Iterator[tuple[str, str, float]]:
    """File, language and reading index of each page."""
    pages: dict[tuple[str, str], list[str]] = {}
    for passage in texts:
        if passage.file.startswith("pages/"):
            pages.setdefault((passage.file, passage.lang), []).append(passage.text)
    for (file, lang), parts in pages.items():
        yield file, lang, lix("\n\n".join(parts))


def too_hard(texts: Iterable[Passage], library: Library, findings: Findings) -> None:
    """Note pages over the limit of their language."""
    for file, lang, index in page_indexes(texts):
        most = library.checklist.most_lix.get(lang)
        if most is not None and index > most:
            findings.add(file, "---", f"reading index {index:.0f}, at most {most:.0f}: shorten sentences and words")
