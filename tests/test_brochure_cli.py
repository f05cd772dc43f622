"""The commands for brochures."""

import csv
import shutil
import zipfile
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from portal.brochure_cli import brochures
from portal.cli import content
from tests.conftest import SMALL


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small library in a place of its own, as the content of the commands."""
    found = Path(shutil.copytree(SMALL, tmp_path / "content"))
    monkeypatch.setenv("PORTAL_CONTENT", str(found))
    monkeypatch.setenv("PORTAL_BASE_URL", "https://portal.example")
    monkeypatch.delenv("PORTAL_BROCHURES", raising=False)
    return found


def run(*words: str) -> Result:
    return CliRunner().invoke(brochures, list(words))


@pytest.mark.usefixtures("folder")
def test_build_writes_each_brochure_and_an_index(tmp_path: Path) -> None:
    out = tmp_path / "out"
    found = run("build", "--edition", "nord", "--lang", "se", "--out", str(out))
    rows = list(csv.DictReader(StringIO((out / "index.csv").read_text(encoding="utf-8"))))

    assert found.exit_code == 0, found.output
    assert len(rows) == 2 * 7
    assert {row["edition"] for row in rows} == {"nord"}
    assert all((out / row["file"]).read_bytes().startswith(b"%PDF-") for row in rows)


@pytest.mark.usefixtures("folder")
def test_build_all_writes_everything_into_one_zip(tmp_path: Path) -> None:
    found = run("build", "--all", "--out", str(tmp_path / "out"))

    with zipfile.ZipFile(tmp_path / "out" / "brosjyrer.zip") as whole:
        names = whole.namelist()
    assert found.exit_code == 0, found.output
    assert len(names) == 2 * 2 * (7 + 7 + 4) + 1
    assert "index.csv" in names
    assert "ro-nb-se-plain-nord.pdf" in names


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("words", "told"), [
    (("--edition", "nor"), "there is no edition 'nor'. Did you mean 'nord'?"),
    (("--lang", "xx"), "there is no language 'xx'."),
])
def test_what_is_not_there_is_told_in_a_sentence(tmp_path: Path, words: tuple[str, ...], told: str) -> None:
    found = run("build", *words, "--out", str(tmp_path / "out"))

    assert found.exit_code == 1
    assert told in found.output


@pytest.mark.usefixtures("folder")
def test_nothing_is_built_before_it_is_known_where_it_can_be_checked(tmp_path: Path,
                                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PORTAL_BASE_URL")
    found = run("build", "--out", str(tmp_path / "out"))

    assert found.exit_code == 1
    assert "PORTAL_BASE_URL is not set" in found.output


@pytest.mark.usefixtures("folder")
def test_prepare_fills_the_folder_once_and_takes_away_what_is_old(tmp_path: Path,
                                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    ready = tmp_path / "ready"
    monkeypatch.setenv("PORTAL_BROCHURES", str(ready))
    first = run("prepare")
    (ready / "old.pdf").write_bytes(b"old")
    made = {path: path.stat().st_mtime_ns for path in ready.glob("*.pdf") if path.stem != "old"}
    run("prepare")

    assert first.output == "72 brochures lie ready.\n"
    assert {path: path.stat().st_mtime_ns for path in ready.glob("*.pdf")} == made


@pytest.mark.usefixtures("folder")
def test_prepare_wants_a_folder() -> None:
    assert "PORTAL_BROCHURES is not set" in run("prepare").output


def test_publish_writes_down_what_is_new_and_nothing_twice(folder: Path) -> None:
    first, second = run("publish"), run("publish")

    assert first.output.splitlines()[-1] == "2 brochures say something new."
    assert "content/brochures/versions/ro.yaml" in first.output
    assert second.output == "0 brochures say something new.\n"
    assert "Klag innen 3 uker" in (folder / "brochures/versions/ro.yaml").read_text(encoding="utf-8")


def test_content_that_cannot_be_read_is_told_in_a_sentence(folder: Path) -> None:
    (folder / "site.yaml").write_text("name: [", encoding="utf-8")

    assert "cannot be read as YAML" in run("publish").output


def test_check_names_brochure_language_edition_and_format_where_there_is_too_much(folder: Path) -> None:
    words = folder / "brochures" / "klage" / "nb.md"
    words.write_text(words.read_text(encoding="utf-8") + "\nEn setning til om det samme. " * 500, encoding="utf-8")
    found = CliRunner().invoke(content, ["check"])

    assert found.exit_code == 1
    assert "klage/nb.md:1: klage: 5 pages as poster in nb, edition alle; at most 1" in found.output
