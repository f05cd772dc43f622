"""The running text of a brochure, taken apart: sections, and in them paragraphs and points."""

import re
from typing import NamedTuple

_HEADING = re.compile(r"^## +(.+?) *$", re.MULTILINE)
_BREAK = re.compile(r"\n[ \t]*\n|\n(?=- )")
_POINT = "- "
_STRANGE = re.compile(r"^(?:#|!!!|>|\d+\. |\* |\+ |\||    )|(?<!\*)\*(?!\*)|`|<\w", re.MULTILINE)


class BodyParagraph(NamedTuple):
    """A paragraph or a point as an editor wrote it."""

    text: str
    point: bool


class BodySection(NamedTuple):
    """A heading and what stands below it."""

    title: str
    paragraphs: tuple[BodyParagraph, ...]


def body_sections(body: str) -> tuple[BodySection, ...]:
    """The sections of a body. What stands before the first heading is not among them."""
    parts = _HEADING.split(body)
    return tuple(BodySection(title, _paragraphs(text)) for title, text in zip(parts[1::2], parts[2::2], strict=True))


def strange(body: str) -> str | None:
    """The first thing in a body that cannot be printed: anything but headings, paragraphs, points and links."""
    before = _HEADING.split(body)[0].strip()
    found = _STRANGE.search(_HEADING.sub("", body))
    return before or (found[0].strip() or "an indented line" if found else None)


def _paragraphs(text: str) -> tuple[BodyParagraph, ...]:
    blocks = (block.strip() for block in _BREAK.split(text))
    return tuple(BodyParagraph(" ".join(block.removeprefix(_POINT).split()), block.startswith(_POINT))
                 for block in blocks if block)
