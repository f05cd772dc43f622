"""One file to plain values, or an error that names the file and the line."""

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

from portal.models.problem import ContentError

_YAML = YAML(typ="safe", pure=True)     # making one costs as much as reading a small file
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
# A key and plain words that no reader of YAML could take for anything else, or a day.
_SIMPLE = re.compile(
    r"(?P<deeper>  )?(?P<key>[a-z][a-z0-9_-]*):"
    r"(?: (?:(?P<words>[^\W\d_](?:[^:#\\]|:(?=\S))*(?<![\s:]))|(?P<day>\d{4}-\d\d-\d\d)))?"
)
YAML_WORDS = {word for each in ("true", "false", "null") for word in (each, each.title(), each.upper())}
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
    values = simple_values(match["front"]) or _parse(match["front"], path, 2)
    if not isinstance(values, dict):
        raise ContentError(path, 2, "expected 'key: value' lines between the two lines of '---'")
    body = match["body"].strip("\n")
    return RawFile(path, {**values, "body": body} if body else values, first_line=2)


def simple_values(front: str) -> dict[str, object] | None:
    """Lines of plain words and days as the dictionary YAML makes of them, or nothing when there is anything else.

    A key may hold such lines of its own. Most words files begin with just such lines, and reading them as YAML takes
    most of the time of the start.
    """
    found: dict[str, object] = {}
    inside: dict[str, object] | None = None
    for line in front.splitlines():
        match = _SIMPLE.fullmatch(line)
        place = inside if match and match["deeper"] else found
        if match is None or place is None or match["key"] in {*place, *YAML_WORDS} or match["words"] in YAML_WORDS:
            return None
        opens = match["words"] is None and match["day"] is None
        if opens and match["deeper"]:
            return None
        place[match["key"]] = {} if opens else match["words"] or _day(match["day"])
        inside = place[match["key"]] if opens else inside if match["deeper"] else None      # type: ignore[assignment]
    return None if _is_empty(found) else found


def _is_empty(found: dict[str, object]) -> bool:
    """Whether a value is missing, at either level."""
    return any(each in (None, {}) or (isinstance(each, dict) and _is_empty(each)) for each in found.values())


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


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
