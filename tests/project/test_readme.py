"""What the README tells a newcomer to run, open or set is there."""

import re
from pathlib import Path

import pytest

from portal.config import ROOT

READMES = [ROOT / "README.md", ROOT / "content" / "README.md"]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
CODE = "\n".join(path.read_text(encoding="utf-8") for path in [*(ROOT / "portal").rglob("*.py"),
                                                               *(ROOT / "tests").rglob("*.py")]) + MAKEFILE


@pytest.mark.parametrize("readme", READMES, ids=str)
def test_every_make_target_named_exists(readme: Path) -> None:
    code = "\n".join(re.findall(r"`[^`]*`", readme.read_text(encoding="utf-8")))
    named = set(re.findall(r"make ([a-z]+)(?=[ `\n])", code))

    assert named
    assert named <= TARGETS


def test_every_target_is_explained_by_make_help() -> None:
    made_for_others = {"catalogues", "chromium", "wrk"}

    explained = set(re.findall(r"^([a-z]+):.*## ", MAKEFILE, re.MULTILINE))
    assert explained == TARGETS - made_for_others


@pytest.mark.parametrize("readme", READMES, ids=str)
def test_every_picture_and_link_leads_to_a_file(readme: Path) -> None:
    for target in re.findall(r"\]\(([^):]+)\)", readme.read_text(encoding="utf-8")):
        assert (readme.parent / target).exists(), target


def test_every_file_named_exists() -> None:
    named = re.findall(r"`((?:content|translations|tests|portal)/[^`<]*)`", READMES[0].read_text(encoding="utf-8"))
    beside = re.findall(r"^\| `([a-z.`, /]+)`", READMES[1].read_text(encoding="utf-8"), re.MULTILINE)

    assert len(named) > 5
    assert len(beside) > 5
    assert [each for each in named if not (ROOT / each).exists()] == []
    assert [each for row in beside for each in row.replace("`", "").split(", ")
            if not (ROOT / "content" / each).exists()] == []


def test_every_setting_named_is_read_and_every_one_read_is_named() -> None:
    words = READMES[0].read_text(encoding="utf-8")

    assert set(re.findall(r"PORTAL_[A-Z_]+", words)) == set(re.findall(r"PORTAL_[A-Z_]+", CODE))
