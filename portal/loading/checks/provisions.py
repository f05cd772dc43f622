"""Provisions nothing rests on, and provisions that were left out on purpose but are cited all the same."""

from collections.abc import Iterable, Iterator, Mapping

from pydantic import BaseModel

from portal.loading.findings import Findings
from portal.loading.passages import Passage
from portal.models.law import Citation
from portal.models.library import Library
from portal.models.link import find_links

LISTS = ("law", "terms", "pages", "decisions", "guides", "remedies", "reasons", "notes", "letters")


def unused(texts: Iterable[Passage], library: Library, findings: Findings) -> None:
    """Note each section that nothing cites: what it says should be told, or it be taken away."""
    cited = set(_in_words(texts)) | {each.source for name in LISTS for each in _in_rules(getattr(library, name))}
    for source in library.sources.keys() - cited:
        findings.add("sources.yaml", f"id: {source},", f"nothing cites {source!r}: tell what it says, or take it away")
    for source in library.checklist.left_out.keys() & library.sources.keys():
        findings.add("checks.yaml", source, f"{source!r} is left out here, but stands in sources.yaml")


def _in_words(texts: Iterable[Passage]) -> Iterator[str]:
    for passage in texts:
        yield from (Citation(link.target).source for link in find_links(passage.text) if link.scheme == "law")


def _in_rules(found: object) -> Iterator[Citation]:
    """The citations in rules, however deep they stand."""
    if isinstance(found, Citation):
        yield found
    elif isinstance(found, BaseModel):
        for part in found.__dict__.values():
            yield from _in_rules(part)
    elif isinstance(found, Mapping):
        for part in found.values():
            yield from _in_rules(part)
    elif isinstance(found, tuple | list | frozenset):
        for part in found:
            yield from _in_rules(part)
