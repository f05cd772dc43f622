"""The idioms: one a language, made anew when the day changes."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from portal.config import SettingError, Settings
from portal.models.library import Library
from portal.web.idioms import Idioms
from tests.conftest import NOW, SMALL


class Clock:
    """A clock a test can set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def test_an_idiom_lasts_for_the_day_and_no_longer(library: Library) -> None:
    clock = Clock()
    idioms = Idioms(library, Settings(content=SMALL), clock)

    first = idioms["nb"]
    assert idioms["nb"] is first
    clock.now += timedelta(days=1)
    assert idioms["nb"] is not first


def test_an_unknown_language_has_none(library: Library) -> None:
    with pytest.raises(KeyError):
        Idioms(library, Settings(content=SMALL), Clock())["xx"]


def test_each_language_has_its_catalogue(library: Library) -> None:
    idioms = Idioms(library, Settings(content=SMALL), Clock())

    assert (idioms["nb"].gettext("Fortsett"), idioms["se"].gettext("Fortsett")) == ("Fortsett", "Joatkke")


def test_a_catalogue_that_is_not_compiled_stops_the_start_with_the_remedy(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "se" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "messages.po").write_text("", encoding="utf-8")

    with pytest.raises(SettingError, match="run 'make catalogues'"):
        Idioms(library, Settings(content=SMALL, translations=tmp_path), Clock())
