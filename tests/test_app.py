"""The application as a whole: it starts with sound content, and a broken file stops it in a sentence."""

import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from werkzeug.test import Client

from portal.app import addresses, create_app, create_server
from portal.config import ROOT, Settings
from portal.models.facts import OSLO
from portal.models.problem import ContentError
from tests.conftest import SMALL


def test_a_broken_file_stops_the_start_with_its_place(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SMALL, tmp_path / "content"))
    (folder / "pages" / "ro" / "page.yaml").write_text("id: ro\n", encoding="utf-8")

    with pytest.raises(ContentError, match=r"pages/ro/page.yaml:1: reviewed: this key is missing"):
        create_server(Settings(content=folder))


def test_under_gunicorn_the_start_ends_with_one_sentence_and_no_trace(tmp_path: Path) -> None:
    nowhere = str(tmp_path / "nowhere")
    ended = subprocess.run([sys.executable, "-m", "gunicorn", "-c", "python:portal.server"], cwd=ROOT, check=False,
                           env={**os.environ, "PORTAL_CONTENT": nowhere}, capture_output=True, text=True)

    assert ended.returncode == 1
    assert ended.stderr.splitlines() == [f"PORTAL_CONTENT is '{nowhere}': expected a folder that exists"]


def test_every_page_and_guide_in_every_language_is_prepared() -> None:
    app = create_app(Settings(content=SMALL))

    found = addresses(app.extensions["portal"])
    assert len(found) == len(set(found)) == 2 + 2 * (5 + 1 + 1 + 1 + 1 + 2 + 1 + 3 + 2 + 1 + 1)
    assert {"/nb/", "/se/ro", "/nb/ro/lettlest", "/se/ord/1", "/nb/veiviser/finn-ut", "/nb/vedtak", "/se/hvem-avgjor",
            "/nb/vedtak/vedtak-om-ro"} <= set(found)


def test_the_clock_is_oslos() -> None:
    app = create_app(Settings(content=SMALL))

    assert str(app.extensions["portal"].now().tzinfo) == "Europe/Oslo"


def test_a_page_that_tells_what_is_open_is_made_anew_each_quarter_of_an_hour() -> None:
    times = [datetime(2026, 11, 23, 8, 59, tzinfo=OSLO)]
    client = Client(create_server(Settings(content=SMALL), clock=lambda: times[-1]))

    assert "Stengt nå. Åpner i dag 09.00" in client.get("/nb/kontakter/ombudet").get_data(as_text=True)
    times.append(datetime(2026, 11, 23, 9, 0, tzinfo=OSLO))
    assert "Åpent nå, til 15.00" in client.get("/nb/kontakter/ombudet").get_data(as_text=True)
