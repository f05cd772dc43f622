"""Reads QR codes from a picture of a page, as a telephone does: finds them, samples them, takes off the mask."""

import re
from collections.abc import Iterator
from itertools import pairwise

from segno import consts

FINDER = (1, 1, 3, 1, 1)
FORMAT_MASK, BYTES, ERRORS = 0x5412, 4, {1: consts.ERROR_LEVEL_L, 0: consts.ERROR_LEVEL_M}
OUR_MASK = 3      # portal.rendering.qr uses this one of the eight
Grid = list[list[int]]


def read_codes(rows: list[str]) -> set[str]:
    """Every QR code in a picture of black (1) and white (0)."""
    return {_text(grid) for grid in _grids(rows)}


def _grids(rows: list[str]) -> Iterator[Grid]:
    """The modules of each code, from the two finder patterns at its top."""
    seen: list[tuple[float, float]] = []
    for y, row in enumerate(rows):
        found = list(_finders(row))
        for (left, module), (right, _) in pairwise(found):
            size = 4 * round(((right - left) / module + 6) / 4) + 1
            if size < 21 or not _is_code(rows, left, y, module, size):
                continue
            if all(abs(left - x) > 3 * module or abs(y - other) > 3 * module for x, other in seen):
                seen.append((left, y))
                yield _sampled(rows, left, _middle(rows, left, y), (right - left) / (size - 7), size)


def _finders(row: str) -> Iterator[tuple[float, float]]:
    """The middle of each finder pattern that a row crosses, and the width of a module there."""
    runs = [(run.start(), run.end() - run.start(), run[0][0]) for run in re.finditer("1+|0+", row)]
    for first in range(len(runs) - 4):
        widths = [width for _, width, _ in runs[first:first + 5]]
        module = sum(widths) / 7
        if runs[first][2] == "1" and module > 2 and all(
                abs(width - share * module) < 0.6 * module for width, share in zip(widths, FINDER, strict=True)):
            yield runs[first][0] + sum(widths) / 2, module


def _is_code(rows: list[str], x: float, y: int, module: float, size: int) -> bool:
    """Whether there is a finder pattern here, and another at the foot of a code of that size."""
    column = "".join(row[int(x)] for row in rows[max(0, y - int(5 * module)):y + int((size + 2) * module)])
    found = [middle for middle, other in _finders(column) if abs(module - other) < 0.3 * module]
    return any(abs(two - one - (size - 7) * module) < 2 * module for one in found for two in found)


def _middle(rows: list[str], x: float, y: int) -> float:
    column = int(x)
    up = next(step for step in range(y) if rows[y - step][column] == "0")
    down = next(step for step in range(len(rows) - y) if rows[y + step][column] == "0")
    return y + (down - up + 1) / 2


def _sampled(rows: list[str], left: float, top: float, module: float, size: int) -> Grid:
    return [[int(rows[int(top + (row - 3) * module)][int(left + (column - 3) * module)]) for column in range(size)]
            for row in range(size)]


def _text(grid: Grid) -> str:
    size = len(grid)
    known = int("".join(str(grid[8][c]) for c in (0, 1, 2, 3, 4, 5, 7, 8)) +
                "".join(str(grid[r][8]) for r in (7, 5, 4, 3, 2, 1, 0)), 2) ^ FORMAT_MASK
    assert known >> 10 & 7 == OUR_MASK
    error = ERRORS[known >> 13]
    bits = "".join(str(grid[r][c] ^ ((r + c) % 3 == 0)) for r, c in _path(size))
    words = [int(bits[start:start + 8], 2) for start in range(0, len(bits) - 7, 8)]
    data = "".join(f"{word:08b}" for word in _in_order(words, (size - 17) // 4, error))
    assert int(data[:4], 2) == BYTES
    count = int(data[4:12], 2)
    return bytes(int(data[12 + 8 * place:20 + 8 * place], 2) for place in range(count)).decode()


def _path(size: int) -> Iterator[tuple[int, int]]:
    """The modules that hold words, in the order they are written: up and down in pairs of columns from the right."""
    columns = [*range(size - 1, 6, -2), *range(5, 0, -2)]
    for turn, right in enumerate(columns):
        for row in range(size - 1, -1, -1) if turn % 2 == 0 else range(size):
            yield from ((row, column) for column in (right, right - 1) if not _is_fixed(row, column, size))


def _is_fixed(row: int, column: int, size: int) -> bool:
    at_finder = (row < 9 and column < 9) or (row < 9 and column >= size - 8) or (row >= size - 8 and column < 9)
    at_alignment = size > 21 and abs(row - (size - 7)) <= 2 and abs(column - (size - 7)) <= 2
    return at_finder or at_alignment or 6 in {row, column}


def _in_order(words: list[int], version: int, error: int) -> list[int]:
    """The words of data, block after block; they are written in turn."""
    lengths = [each.num_data for each in consts.ECC[version][error] for _ in range(each.num_blocks)]
    blocks: list[list[int]] = [[] for _ in lengths]
    place = 0
    for turn in range(max(lengths)):
        for block, length in zip(blocks, lengths, strict=True):
            if turn < length:
                block.append(words[place])
                place += 1
    return [word for block in blocks for word in block]
