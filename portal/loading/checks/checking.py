"""All checks in one: what is wrong, and what somebody should see to."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from portal.loading.checks import dates, provisions, reading, rights, sami, translations, wording
from portal.loading.findings import Findings
from portal.loading.passages import passages
from portal.loading.references import reference_problems
from portal.models.library import Library
from portal.models.problem import Problem


def problems(library: Library, content: Path, today: date,
             word_lists: Mapping[str, sami.WordList] | None = None) -> list[Problem]:
    """Everything an editor must mend, in the order of the files. Words are held against the lists there are."""
    findings = Findings(library, content)
    texts = tuple(passages(library))
    dates.overdue(library, findings, today)
    translations.behind(library, findings)
    wording.lint(texts, library, findings)
    rights.without_provision(texts, library, findings)
    reading.too_hard(texts, library, findings)
    provisions.unused(texts, library, findings)
    sami.unknown_words(texts, word_lists or {}, findings)
    return _in_order([*reference_problems(library, content), *findings.problems])


def reminders(library: Library, content: Path, today: date) -> list[Problem]:
    """What is not wrong, but waits for somebody: proof-reading, old sources of contacts, an operator."""
    findings = Findings(library, content)
    translations.not_proof_read(library, findings)
    dates.old_contact_sources(library, findings, today)
    if library.site.operator.name is None:
        findings.add("site.yaml", "operator:", "nobody is named as the operator of this copy; fill in name and contact")
    return _in_order(findings.problems)


def _in_order(found: Iterable[Problem]) -> list[Problem]:
    return sorted(set(found))
