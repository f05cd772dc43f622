"""A copy of the small library that a test may spoil."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import SMALL

Spoil = Callable[[str, str, str], Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small library in a place of its own."""
    return Path(shutil.copytree(SMALL, tmp_path / "content"))


@pytest.fixture
def spoil(folder: Path) -> Spoil:
    """Replace words in a file of the copy, and give the folder."""

    def replace(file: str, old: str, new: str) -> Path:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return folder

    return replace
