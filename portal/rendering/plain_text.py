"""Papers as plain text, to be copied."""

import re
from collections.abc import Iterator

from portal.models.paper import Block, BlockKind, Paper, Sheet

LINE, BOX, TICKED = "_" * 30, "[ ]", "[x]"
BETWEEN = "\n\n" + "=" * 40 + "\n\n"
_BLANK_LINES = re.compile(r"\n{3,}")
APART = {BlockKind.HEADING, BlockKind.SUBHEADING, BlockKind.CUT}


def text(paper: Paper) -> str:
    """All sheets of a paper, one after the other."""
    return BETWEEN.join(_sheet(sheet) for sheet in paper.sheets) + "\n"


def _sheet(sheet: Sheet) -> str:
    lines = (line for block in sheet.blocks for line in _lines(block))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def _lines(block: Block) -> Iterator[str]:
    if block.kind in APART:
        yield ""
    first, *others = (said.text for said in block.words)
    yield (f"{block.number}. " if block.number else "") + _filled(first, block)
    yield from (f"   ({other})" for other in others)
    if block.kind in {BlockKind.OWN, BlockKind.ADDRESS}:
        yield from block.typed.splitlines()
        yield from [LINE] * block.room
    for tick in block.ticks:
        yield f"   {TICKED if tick.ticked else BOX} " + " / ".join(said.text for said in tick.words)
    if block.kind is BlockKind.HEADING:
        yield ""


def _filled(words: str, block: Block) -> str:
    if block.kind in {BlockKind.LINE, BlockKind.SIGNATURE}:
        return f"{words}: {block.typed or LINE}"
    return words
