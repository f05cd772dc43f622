"""Translations held against the master: missing, outdated, not saying the same."""

import re
from collections import Counter

from portal.loading.findings import Findings
from portal.loading.passages import BODY, passages, words_files
from portal.models.library import Library, State
from portal.models.link import find_links, find_placeholders
from portal.models.page import EASY

_HEADING = re.compile(r"^(#{2,6}) ", re.MULTILINE)
_POINT = re.compile(r"^(?:[-*]|\d+\.) ", re.MULTILINE)

Marks = Counter[str]


def behind(library: Library, findings: Findings) -> None:
    """Note texts a language does not have, texts older than the master, and texts that differ in what they rest on."""
    for place, texts in words_files(library):
        for tag in library.checklist.easy_lix if EASY in place else library.site.tags:
            if tag not in texts:
                findings.add(place.format(tag), "", f"not translated into {tag!r}; readers get the fallback")
            elif library.rendition(texts, tag).state is State.OUTDATED:
                master = texts[library.site.master].updated
                findings.add(place.format(tag), "translates:", f"made from the version of {texts[tag].translates}; "
                                                              f"the master was updated {master}")
    _parity(library, findings)


def not_proof_read(library: Library, findings: Findings) -> None:
    """Note drafts that wait for a speaker of the language."""
    for place, texts in words_files(library):
        for tag in texts:
            if library.rendition(texts, tag).state is State.DRAFT:
                findings.add(place.format(tag), "translates:", "a draft: set proof_read {by, on} when it has been read")


def _parity(library: Library, findings: Findings) -> None:
    """The same provisions, legal values, links, headings and points in every language."""
    marks: dict[tuple[str, str], Marks] = {}
    for passage in passages(library):
        place = re.sub(rf"(?<=[/.]){passage.lang}(?=\.\w+$)", "{}", passage.file)
        marks.setdefault((place, passage.lang), Counter()).update(_marks(passage.key, passage.text))
    for (place, lang), found in marks.items():
        expected = marks[place, library.site.master]
        for mark in sorted((expected - found) | (found - expected)):
            findings.add(place.format(lang), mark.partition(" ")[2],
                         f"{mark}: {found[mark]} times here, {expected[mark]} times in the master")


def _marks(key: str, text: str) -> Marks:
    found: Marks = Counter()
    for link in find_links(text):
        if link.scheme not in {"term", "contact"}:
            found[f"{link.scheme} {link.target}"] += 1
    for placeholder in find_placeholders(text):
        found[f"value {placeholder.law}"] += 1
    if key == BODY:
        found["headings"] += len(_HEADING.findall(text))
        found["points"] += len(_POINT.findall(text))
    return found
