"""Statements of rights in running text that do not say what they rest on."""

import re
from collections.abc import Iterable, Iterator

from portal.loading.findings import Findings
from portal.loading.passages import BODY, Passage
from portal.models.library import Library
from portal.models.link import find_links

_BLOCK = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )")
EXCERPT = 60


def without_provision(texts: Iterable[Passage], library: Library, findings: Findings) -> None:
    """Note each paragraph and point that tells of a right and cites nothing."""
    for passage in texts:
        if passage.key != BODY:
            continue
        phrases = library.checklist.rights.get(passage.lang, ())
        for block, phrase in _uncited(passage.text, phrases):
            first = block.strip().splitlines()[0]
            findings.add(passage.file, first, f"tells of a right ({phrase!r}) without a provision: {first[:EXCERPT]}…")


def _uncited(text: str, phrases: Iterable[str]) -> Iterator[tuple[str, str]]:
    for block in _BLOCK.split(text):
        if block.lstrip().startswith("#"):
            continue
        phrase = next((each for each in phrases if each in block), None)
        if phrase and not any(link.scheme == "law" for link in find_links(block)):
            yield block, phrase
