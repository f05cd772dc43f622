"""Links and placeholders as editors write them in words: [text](page:tud), {{klagefrist|within}}."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

SCHEMES = ("page", "decision", "guide", "letter", "list", "contact", "law", "term")
LISTS = ("register", "table", "standing", "letters", "brochures", "directory")
FORMS = ("within", "every")
_LINK = re.compile(r"\[(?P<text>[^\]]*)\]\((?P<target>[^)\s]*)\)")
PLACEHOLDER = re.compile(r"\{\{(?P<id>[a-z0-9-]+)(?:\|(?P<form>[a-z]+))?\}\}")


@dataclass(frozen=True)
class Link:
    """A link found in words: its scheme (empty for a plain address), its target and its line."""

    scheme: str
    target: str
    text: str
    line: int


@dataclass(frozen=True)
class Placeholder:
    """A place where a legal value stands, in one of its forms."""

    law: str
    form: str
    line: int


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def find_links(text: str) -> Iterator[Link]:
    """Every link in Markdown text; lines count from 1."""
    for match in _LINK.finditer(text):
        scheme, found, target = match["target"].partition(":")
        if not found or scheme not in SCHEMES:
            scheme, target = "", match["target"]
        yield Link(scheme, target, match["text"], _line(text, match.start()))


def find_placeholders(text: str) -> Iterator[Placeholder]:
    """Every legal value named in text; lines count from 1."""
    for match in PLACEHOLDER.finditer(text):
        yield Placeholder(match["id"], match["form"] or "", _line(text, match.start()))
