"""A printed brochure against what holds now: exactly what was changed is told, and what cannot be known is said so."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from portal.domain.comparing import Compared, Standing
from portal.domain.issuing import Issue
from portal.domain.recording import recorded
from portal.loading.publishing import write
from portal.models.brochure import Format
from portal.models.ledger import Ledger
from portal.press import Press
from tests.conftest import SMALL
from tests.printed import press_over

ISSUE = Issue("ro", "nord", ("nb",), Format.FOLDED)


def publish(content: Path, note: str | None = None) -> Press:
    """Write down what all brochures say now."""
    press = press_over(content)
    for each in press.library.brochures:
        before = press.library.ledgers.get(each) or Ledger(id=each)
        write(content, recorded(before, press.bodies(each), press.contacts(each), note))
    return press_over(content)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SMALL, tmp_path / "content"))


def changed(folder: Path, place: str, old: str, new: str) -> Press:
    """A press after a word in a file was changed."""
    path = folder / place
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return press_over(folder)


def compared(press: Press, code: str) -> Compared:
    found = press.compared(code)
    assert isinstance(found, Compared)
    return found


def test_what_was_not_changed_is_current(folder: Path) -> None:
    press = publish(folder)

    assert compared(press, press.code(ISSUE)) == Compared(ISSUE, Standing.CURRENT)


@pytest.mark.parametrize("form", [Format.FOLDED, Format.PLAIN, Format.LARGE])
def test_a_changed_rule_makes_yesterdays_code_report_exactly_the_changed_paragraph(folder: Path, form: Format) -> None:
    issue = ISSUE._replace(form=form)
    code = publish(folder).code(issue)
    now = changed(folder, "law/klagefrist.yaml", "value: 3", "value: 4")

    found = compared(now, code)
    assert found.standing is Standing.CHANGED
    change, = found.changes
    assert (change.section, change.heading, change.sources) == ("klage", "Klage", ("prl-2:1",))
    assert change.old == "Klag innen 3 uker. (prl\u00a0§\u00a02)"
    assert change.new == "Klag innen 4 uker. (prl\u00a0§\u00a02)"


def test_a_card_that_does_not_show_the_changed_paragraph_is_current(folder: Path) -> None:
    issue = ISSUE._replace(form=Format.CARD)
    code = publish(folder).code(issue)

    assert compared(changed(folder, "law/klagefrist.yaml", "value: 3", "value: 4"), code).standing is Standing.CURRENT


def test_both_languages_of_a_brochure_are_compared(folder: Path) -> None:
    issue = Issue("ro", "nord", ("nb", "se"), Format.PLAIN)
    code = publish(folder).code(issue)
    now = changed(folder, "law/klagefrist.yaml", "value: 3", "value: 4")

    assert [(each.lang, each.section) for each in compared(now, code).changes] == [("nb", "klage"), ("se", "klage")]


def test_a_new_paragraph_is_told_as_new_and_moves_no_other(folder: Path) -> None:
    code = publish(folder).code(ISSUE)
    now = changed(folder, "brochures/ro/nb.md", "- Skriv brevet.", "- Ta det med ro.\n- Skriv brevet.")

    assert [(each.old, each.new) for each in compared(now, code).changes] == [("", "Ta det med ro.")]


def test_a_changed_number_is_told_with_its_contact(folder: Path) -> None:
    code = publish(folder).code(ISSUE)
    now = changed(folder, "contacts/numbers.yaml", "+47 77 00 00 04", "+47 77 00 00 09")

    assert [(each.section, each.old, each.new) for each in compared(now, code).changes] == [
        ("contacts", "Sykehuset i nord: 77 00 00 04", "Sykehuset i nord: 77 00 00 09")]


def test_the_day_told_is_that_of_the_text_on_the_paper(folder: Path) -> None:
    code = publish(folder).code(ISSUE)
    for path in (folder / "brochures" / "versions").glob("*.yaml"):
        path.write_text(path.read_text(encoding="utf-8").replace("2026-11-21", "2026-10-01"), encoding="utf-8")
    now = changed(folder, "contacts/numbers.yaml", "+47 77 00 00 04", "+47 77 00 00 09")

    assert compared(now, code).on == date(2026, 10, 1)


def test_an_editors_word_on_why_is_told(folder: Path) -> None:
    code = publish(folder).code(ISSUE)
    changed(folder, "law/klagefrist.yaml", "value: 3", "value: 4")
    now = publish(folder, "Fristen ble lengre.")

    assert compared(now, code).notes == ("Fristen ble lengre.",)


def test_a_hospital_without_files_of_its_own_is_told_what_was_changed_in_the_text(folder: Path) -> None:
    issue = ISSUE._replace(edition="sykehus-sor")
    code = publish(folder).code(issue)
    now = changed(folder, "law/klagefrist.yaml", "value: 3", "value: 4")

    assert [each.section for each in compared(now, code).changes] == ["klage"]


def test_a_text_that_was_never_written_down_is_said_not_to_be_kept(folder: Path) -> None:
    code = press_over(folder).code(ISSUE)
    now = changed(folder, "law/klagefrist.yaml", "value: 3", "value: 4")

    assert compared(now, code) == Compared(ISSUE, Standing.NOT_KEPT)


def test_a_brochure_that_is_gone_is_withdrawn_and_names_the_one_to_use(folder: Path) -> None:
    code = publish(folder).code(ISSUE)
    shutil.rmtree(folder / "brochures" / "ro")
    with (folder / "brochures" / "versions" / "ro.yaml").open("a", encoding="utf-8") as ledger:
        ledger.write("withdrawn: {on: 2026-11-21, use: klage}\n")

    found = compared(press_over(folder), code)
    assert found.standing is Standing.WITHDRAWN
    assert found.withdrawn is not None
    assert found.withdrawn.use == "klage"


def test_publishing_twice_writes_nothing_new(folder: Path) -> None:
    publish(folder)
    path = folder / "brochures" / "versions" / "ro.yaml"
    first = path.read_text(encoding="utf-8")
    publish(folder)

    assert path.read_text(encoding="utf-8") == first
