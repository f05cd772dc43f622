"""Words that should not stand where they stand: outdated ones, phone numbers, time limits written as numbers."""

import re
from collections.abc import Iterable

from portal.loading.findings import Findings
from portal.loading.passages import Passage
from portal.models.library import Library

_EIGHT_DIGITS = re.compile(r"(?<![\d.-])(?:\+47 ?)?(?:\d{2} ?){3}\d{2}(?![\d-])|(?<!\d)800 ?\d{2} ?\d{3}(?!\d)")
NOT_PROSE = ("wording/",)       # amounts and how they read are made there


def lint(texts: Iterable[Passage], library: Library, findings: Findings) -> None:
    """Note words that are outdated, and numbers whose place is elsewhere."""
    numbers = _known_numbers(library)
    for passage in texts:
        _outdated(passage, library, findings)
        _phones(passage, numbers, findings)
        if not passage.file.startswith(NOT_PROSE):
            _amounts(passage, library, findings)


def _outdated(passage: Passage, library: Library, findings: Findings) -> None:
    for entry in library.checklist.outdated:
        found = re.search(re.escape(entry.word), passage.text, re.IGNORECASE)
        if found and passage.file not in entry.allowed:
            findings.add(passage.file, found[0], f"{found[0]!r} is outdated: use {entry.use!r}")


def _phones(passage: Passage, numbers: re.Pattern[str], findings: Findings) -> None:
    for found in (*numbers.finditer(passage.text), *_EIGHT_DIGITS.finditer(passage.text)):
        number = found[0].strip()
        findings.add(passage.file, number, f"a phone number in words ({number}): link to the contact instead")


def _amounts(passage: Passage, library: Library, findings: Findings) -> None:
    units = "|".join(library.checklist.time_units.get(passage.lang, ()))
    for found in re.finditer(rf"\b\d+ (?:{units})\b", passage.text) if units else ():
        findings.add(passage.file, found[0], f"a time limit in words ({found[0]}): put it in content/law "
                                             "and write {{its-id}} here")


def _known_numbers(library: Library) -> re.Pattern[str]:
    known = {contact.number for contact in library.contacts.values() if contact.number}
    return re.compile(r"(?<![\d§-])(?:" + "|".join(map(re.escape, sorted(known))) + r")(?![\d-])")
