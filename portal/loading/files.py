"""One file to plain values, or an error that names the file and the line."""

import csv
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from yaml12 import parse_yaml

from portal.models.problem import ContentError

_YAML = YAML(typ="safe", pure=True)     # making one costs as much as reading a small file
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_BLOCK_KEY = re.compile(r"(?P<spaces> *)(?P<dashes>(?:- +)*)(?P<key>[\w-]+):(?: |$)")
_BRACES, _BRACES_KEY = re.compile(r"\{([^{}]*)\}"), re.compile(r"(?:^|,) *([\w-]+): ")
_FRONT = re.compile(r"\A---\n(?P<front>.*?\n)---\n(?P<body>.*)\Z", re.DOTALL)


@dataclass(frozen=True)
class RawFile:
    """What a file holds, and on which line of the file its values begin."""

    path: Path
    values: object
    first_line: int = 1


def read_text(path: Path) -> str:
    """The text of a file. Raises ContentError when it is missing or not UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ContentError(path, 1, "the file is missing") from None
    except UnicodeDecodeError as error:
        raise ContentError(path, 1, f"the file is not UTF-8 (byte {error.start})") from None


def _parse(text: str, path: Path, first_line: int) -> object:
    """The values of some YAML: read fast, and once more with care where something may be wrong with it."""
    if not _may_be_wrong(text):
        with suppress(ValueError):
            return parse_yaml(text)
    return _parse_with_care(text, path, first_line)


def _may_be_wrong(text: str) -> bool:
    """Whether a key may stand twice, or a day may not exist: the fast reader takes both without a word."""
    rows = text.splitlines()
    return any(map(_impossible_day, rows)) or _repeats_in_braces(text) or _repeats_in_a_block(rows)


def _repeats_in_braces(text: str) -> bool:
    found = (_BRACES_KEY.findall(braces) for braces in _BRACES.findall(text))
    return any(len(keys) != len(set(keys)) for keys in found)


def _repeats_in_a_block(rows: list[str]) -> bool:
    """Whether two lines of a block may begin with the same key. A dash begins a new block."""
    blocks: list[tuple[int, set[str]]] = []
    for row in rows:
        found = _BLOCK_KEY.match(row)
        if found is None:
            continue
        depth = found.end("dashes")
        while blocks and (blocks[-1][0] > depth or (found["dashes"] and blocks[-1][0] == depth)):
            blocks.pop()
        if not blocks or blocks[-1][0] < depth:
            blocks.append((depth, set()))
        if found["key"] in blocks[-1][1]:
            return True
        blocks[-1][1].add(found["key"])
    return False


def _parse_with_care(text: str, path: Path, first_line: int) -> object:
    try:
        return _YAML.load(text)
    except MarkedYAMLError as error:
        line = first_line + (error.problem_mark.line if error.problem_mark else 0)
        problem = " ".join(str(error.problem or error).split())
        raise ContentError(path, line, f"the file cannot be read as YAML: {problem}") from None
    except ValueError:
        line = first_line + next(number for number, row in enumerate(text.splitlines()) if _impossible_day(row))
        raise ContentError(path, line, "the date does not exist; expected year-month-day: 2026-11-20") from None


def _impossible_day(row: str) -> bool:
    for found in _DAY.finditer(row):
        try:
            date(*(int(part) for part in found.groups()))
        except ValueError:
            return True
    return False


def read_yaml(path: Path) -> RawFile:
    """A YAML file. Raises ContentError on a syntax error or a duplicate key."""
    return RawFile(path, _parse(read_text(path), path, 1))


def read_words(path: Path) -> RawFile:
    """A Markdown file that begins with YAML between two lines of `---`; the rest stands under `body`."""
    text = read_text(path)
    match = _FRONT.match(text)
    if match is None:
        raise ContentError(path, 1, "expected the file to begin with values between two lines of '---'")
    values = _parse(match["front"], path, 2)
    if not isinstance(values, dict):
        raise ContentError(path, 2, "expected 'key: value' lines between the two lines of '---'")
    body = match["body"].strip("\n")
    return RawFile(path, {**values, "body": body} if body else values, first_line=2)


def read_csv(path: Path) -> list[dict[str, str]]:
    """The rows of a comma-separated file with a heading."""
    return list(csv.DictReader(read_text(path).splitlines()))


def line_of(raw: RawFile, location: Iterable[str | int]) -> int:
    """The line on which a value stands, as near as the file lets us tell."""
    text = read_text(raw.path)
    match = _FRONT.match(text) if raw.first_line > 1 else None
    node = YAML(typ="rt", pure=True).load(match["front"] if match else text)
    line = 0
    for step in location:
        try:
            line = node.lc.item(step)[0] if isinstance(step, int) else node.lc.key(step)[0]
            node = node[step]
        except (AttributeError, KeyError, IndexError, TypeError):
            break
    return raw.first_line + line
