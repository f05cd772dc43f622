"""Lists of contacts as YAML that an editor reads easily: a key a line, always in the same order and form."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

PLAIN_KEYS = {"id", "kind", "level", "days", "languages", "hours", "chat_hours"}
_PLAIN = re.compile(r"[a-z0-9_]+(?:-[a-z0-9]+)*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
ORDER = ("id", "kind", "name", "names", "also", "phone", "short_number", "sms", "abroad", "lines", "chat", "web",
         "complaints", "email", "address", "visit", "org_number", "hours", "chat_hours", "languages", "counties",
         "health_trusts", "letters_to", "elsewhere", "missing", "verified", "sources")

Entry = Mapping[str, object]


def as_yaml(comment: str, entries: Sequence[Entry]) -> str:
    """A file of contacts under its comment."""
    return "\n".join([*comment.splitlines(), *(line for entry in entries for line in _lines(entry)), ""])


def _lines(entry: Entry) -> list[str]:
    lines = []
    for key in sorted(entry, key=ORDER.index):
        value = entry[key]
        if isinstance(value, list) and value and isinstance(value[0], dict):
            lines += [f"  {key}:", *(f"    - {_flow(key, each)}" for each in value)]
        else:
            lines.append(f"  {key}: {_flow(key, value)}")
    return [f"- {lines[0].strip()}", *lines[1:]]


def _flow(key: str, value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {_flow(name, part)}" for name, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(key, part) for part in value) + "]"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, date):
        return value.isoformat()
    text = str(value)
    plain = (key in PLAIN_KEYS and _PLAIN.fullmatch(text)) or (key == "recorded" and _DAY.fullmatch(text))
    return text if plain else "'" + text.replace("'", "''") + "'"
