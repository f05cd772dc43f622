"""Our script and pictures, under addresses that change with their content."""

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from portal.web.static_files import StaticFiles


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "js").mkdir()
    (tmp_path / "js" / "a.js").write_text("1", encoding="utf-8")
    return tmp_path


def test_an_address_changes_with_the_content(folder: Path) -> None:
    before = StaticFiles(folder).address("js/a.js")
    (folder / "js" / "a.js").write_text("2", encoding="utf-8")

    assert StaticFiles(folder).address("js/a.js") != before


def test_a_file_that_is_not_there_is_an_error(folder: Path) -> None:
    with pytest.raises(LookupError):
        StaticFiles(folder).address("js/b.js")


def test_a_file_may_be_kept_for_long(client: FlaskClient) -> None:
    script = client.application.extensions["portal"].assets.script
    response = client.get(script)

    assert response.mimetype == "text/javascript"
    assert "immutable" in response.headers["Cache-Control"]


def test_nothing_outside_the_folders_is_served(client: FlaskClient) -> None:
    for path in ("/static/css/base.css", "/static/../pyproject.toml", "/static/js/portal.js"):
        assert client.get(path).status_code == 404
