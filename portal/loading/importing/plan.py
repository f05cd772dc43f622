"""What an import would change: the new text of each file, and the difference to read before it is written."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from pathlib import Path

from portal.loading.files import read_text, read_yaml
from portal.loading.importing.entries import READERS, Entry, Row, unread
from portal.loading.importing.tables import TABLES, table
from portal.loading.importing.writing import as_yaml
from portal.models.problem import ContentError

DEFAULT_COMMENT = "# Brought in by `flask contacts import`; what is changed here by hand is kept."


@dataclass(frozen=True)
class Change:
    """A file, what it holds now, and what it would hold."""

    path: Path
    old: str
    new: str

    def difference(self, name: str) -> str:
        """What would change, line by line; empty when nothing would."""
        return "\n".join(difflib.unified_diff(self.old.splitlines(), self.new.splitlines(), name, name, lineterm=""))

    def write(self) -> None:
        """Put the new text in place."""
        self.path.parent.mkdir(exist_ok=True)
        self.path.write_text(self.new, encoding="utf-8")


def changes(folder: Path, content: Path) -> Iterator[Change]:
    """Each file of contacts and places that the folder gives. Raises ContentError for a file that cannot be used."""
    for theirs, ours, reader in READERS:
        found = _rows(folder / theirs)
        recorded = date.fromisoformat(str(found["meta"]["compiled"]))
        path = content / "contacts" / ours
        try:
            entries = list(reader(found, recorded))
        except (KeyError, TypeError) as error:
            raise ContentError(folder / theirs, 1, f"a row cannot be read: {error!r} is not as expected") from None
        yield Change(path, _old(path), as_yaml(_comment(path), _merged(path, entries)))
    for theirs, ours, columns in TABLES:
        path = content / "places" / ours
        try:
            yield Change(path, _old(path), table(folder / theirs, columns))
        except KeyError as error:
            raise ContentError(folder / theirs, 1, f"the column {error} is missing") from None


def to_read(folder: Path) -> Iterator[str]:
    """What an editor must read and type by hand."""
    for name in sorted({theirs for theirs, _, _ in READERS}):
        yield from unread(_rows(folder / name))


def _rows(path: Path) -> Row:
    values = read_yaml(path).values
    if not isinstance(values, dict):
        raise ContentError(path, 1, "expected 'key: value' lines")
    return values


def _merged(path: Path, entries: list[Entry]) -> list[Entry]:
    """The new rows over the old ones: what only an editor knows stays, and so does what was confirmed later."""
    values = read_yaml(path).values if path.exists() else []
    old = {entry["id"]: entry for entry in values} if isinstance(values, list) else {}
    merged = [_one(old.pop(entry["id"], {}), entry) for entry in entries]
    return [*merged, *old.values()]


def _one(old: Entry, new: Entry) -> Entry:
    if not old:
        return new
    if _recorded(old) > _recorded(new):
        return {**new, **old}
    known = {_where(each) for each in _listed(old)}
    added = [each for each in _listed(new) if _where(each) not in known]
    names = {**_names(new), **_names(old)}
    kept: Entry = {"name": old["name"], "sources": [*_listed(old), *added]}
    kept |= {} if added else {"verified": old["verified"]}
    merged = {**old, **new, **kept, "names": names}
    return {key: value for key, value in merged.items() if value not in ([], {})}


def _recorded(entry: Entry) -> str:
    verified = entry["verified"]
    return str(verified["recorded"]) if isinstance(verified, dict) else ""


def _listed(entry: Entry) -> list[object]:
    sources = entry.get("sources", [])
    return list(sources) if isinstance(sources, list) else []


def _where(source: object) -> object:
    return source.get("where") if isinstance(source, dict) else source


def _names(entry: Entry) -> dict[str, str]:
    names = entry.get("names", {})
    return dict(names) if isinstance(names, dict) else {}


def _old(path: Path) -> str:
    return read_text(path) if path.exists() else ""


def _comment(path: Path) -> str:
    lines = _old(path).splitlines()
    return "\n".join(takewhile(lambda line: line.startswith("#"), lines)) or DEFAULT_COMMENT
