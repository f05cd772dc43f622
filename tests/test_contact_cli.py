"""The editor's commands for contacts."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from portal.contact_cli import contacts
from tests.conftest import SMALL

FACTS = Path(__file__).parent / "loading" / "importing" / "folder"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small library in a place of its own, as the content of the commands."""
    found = Path(shutil.copytree(SMALL, tmp_path / "content"))
    monkeypatch.setenv("PORTAL_CONTENT", str(found))
    return found


def run(*words: str) -> Result:
    return CliRunner().invoke(contacts, list(words))


def test_an_import_is_read_before_it_is_written(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*.*")}
    shown = run("import", str(FACTS))

    assert "+  name: 'Linjen'" in shown.output
    assert "Read by hand: chatten: chat_hours: limited hours" in shown.output
    assert "10 files would change." in shown.output
    assert {path: path.read_bytes() for path in folder.rglob("*.*")} == before


def test_an_import_that_is_written_changes_nothing_the_second_time(folder: Path) -> None:
    assert "10 files written." in run("import", str(FACTS), "--write").output
    assert "0 files would change." in run("import", str(FACTS)).output
    assert (folder / "contacts" / "hospitals.yaml").exists()


def test_a_folder_that_cannot_be_used_is_told_in_a_sentence(folder: Path) -> None:
    found = run("import", str(folder / "contacts"))

    assert found.exit_code == 1
    assert "helplines.yaml:1: the file is missing" in found.output


@pytest.mark.usefixtures("folder")
def test_what_must_be_confirmed_is_listed_most_used_first() -> None:
    listed = run("due", "--days", "36500").output.splitlines()

    assert [line.split()[1] for line in listed[:-1]] == [
        "ombudet", "sykehus-sor", "nemnd-nord", "nemnd-sor", "nemnd-uviss", "sykehus-nord",
    ]
    assert "not shown: confirm it first" in next(line for line in listed if "nemnd-uviss" in line)
    assert listed[-1].startswith("6 to confirm.")
