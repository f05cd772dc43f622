"""The editor's commands."""

import csv
import gzip
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from portal.cli import content
from tests.conftest import SMALL


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small library in a place of its own, as the content of the commands."""
    found = Path(shutil.copytree(SMALL, tmp_path / "content"))
    monkeypatch.setenv("PORTAL_CONTENT", str(found))
    return found


def run(*words: str) -> Result:
    return CliRunner().invoke(content, list(words))


@pytest.mark.usefixtures("folder")
def test_check_names_each_problem_and_ends_with_one() -> None:
    found = run("check")

    assert found.exit_code == 1
    assert "content/pages/rettigheter/se.md:1: not translated into 'se'; readers get the fallback" in found.output
    assert "3 to mend" in found.output
    assert "Not wrong, but waiting for somebody:" in found.output


def test_check_ends_well_when_nothing_is_wrong(folder: Path) -> None:
    for path in (folder / "pages" / "rettigheter", folder / "decisions" / "vedtak-om-flytting"):
        words = (path / "nb.md").read_text(encoding="utf-8").replace("updated:", "translates:")
        (path / "se.md").write_text(words, encoding="utf-8")
    helped = folder / "pages" / "hjelp" / "se.md"
    helped.write_text(helped.read_text(encoding="utf-8").replace("2026-10-01", "2026-11-01"), encoding="utf-8")

    found = run("check")

    assert "0 to mend" in found.output
    assert found.exit_code == 0


def test_content_that_cannot_be_read_is_told_in_a_sentence_without_a_trace(folder: Path) -> None:
    (folder / "site.yaml").write_text("name: [", encoding="utf-8")

    found = run("check")

    assert found.exit_code == 1
    assert "site.yaml:1: the file cannot be read as YAML" in found.output
    assert "Traceback" not in found.output


@pytest.mark.usefixtures("folder")
def test_reading_gives_the_index_of_every_page_hardest_first() -> None:
    lines = run("reading").output.splitlines()

    assert len(lines) == 10 + 4
    indexes = [float(line.split()[0]) for line in lines]
    assert indexes == sorted(indexes, reverse=True)


@pytest.mark.usefixtures("folder")
def test_paths_writes_every_way_through_a_guide() -> None:
    lines = run("paths", "finn-ut").output.splitlines()

    assert len(lines) == 2 + 22
    assert lines[0].startswith("| rolle | ")
    assert any(line.startswith("| pasient | ") and line.endswith(" | finn-ut-mer |") for line in lines)


@pytest.mark.usefixtures("folder")
def test_paths_can_be_written_for_a_spreadsheet() -> None:
    rows = list(csv.reader(run("paths", "finn-ut", "--form", "csv").output.splitlines()))

    assert len(rows) == 1 + 22
    assert {len(row) for row in rows} == {len(rows[0])}


@pytest.mark.usefixtures("folder")
def test_prove_tells_how_much_it_walked_and_finds_what_is_promised_too_much() -> None:
    found = run("prove", "--count", "500")

    assert found.exit_code == 1
    assert "which checks.yaml does not list" in found.output
    assert found.output.splitlines()[-1].startswith("2 decisions with ")


@pytest.mark.usefixtures("folder")
def test_paths_of_an_unknown_guide_suggests_the_nearest() -> None:
    found = run("paths", "finnut")

    assert found.exit_code == 1
    assert "there is no guide 'finnut'. Did you mean 'finn-ut'?" in found.output


@pytest.mark.usefixtures("folder")
def test_check_tells_how_hard_the_pages_are_and_that_sami_words_were_not_checked() -> None:
    told = run("check").output

    assert re.search(r"LIX nb, \d pages: median \d+\.\d, highest \d+\.\d \(pages/\w+/nb\.md\)", told)
    assert "LIX nb, 1 easy to read: median" in told
    assert "Sámi words: not checked. Give a folder of word lists with --sami-words." in told


@pytest.mark.usefixtures("folder")
def test_check_holds_sami_words_against_a_list(tmp_path: Path) -> None:
    for name in ("wordlist-se", "firstparts-se"):
        (tmp_path / f"{name}.txt.gz").write_bytes(gzip.compress(b"lea"))

    told = run("check", "--sami-words", str(tmp_path)).output

    assert "content/pages/ro/se.md:2: 'ráfi' is not known to the word list" in told
    assert "'lea' is not known" not in told
    assert "not checked" not in told


@pytest.mark.usefixtures("folder")
def test_check_refuses_a_folder_without_lists(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    found = run("check", "--sami-words", str(tmp_path / "empty"))

    assert found.exit_code == 1
    assert "has no wordlist-se.txt.gz" in found.output
