"""The fixtures of all tests: a small library, the application over it, and the real site."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient, FlaskCliRunner
from werkzeug.test import TestResponse

from portal.app import create_app
from portal.config import Settings
from portal.loading.library import load
from portal.models.facts import OSLO
from portal.models.library import Library
from tests.critic import critique

SMALL = Path(__file__).parent / "library"
PROJECT = Path(__file__).parent / "project"
CONTENT = Settings.content
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=OSLO)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """End the measuring that pytest-cov 7.1 starts too early in each worker.

    It starts a second one and forgets the first, which then goes on where a test is marked `no_cover`.
    """
    measuring = session.config.pluginmanager.get_plugin("_cov")
    if hasattr(session.config, "workerinput") and measuring and measuring.cov_controller:
        measuring.cov_controller.cov.stop()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the promises of the whole site out of the coverage: they go the same way many times, which takes time."""
    for item in items:
        if PROJECT in item.path.parents:
            item.add_marker(pytest.mark.no_cover)


class Critic(FlaskClient):
    """A client that holds every page it fetches against what a page must be, and every answer against the promises."""

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        response = super().open(*args, **kwargs)
        if response.mimetype == "text/html" and not 300 <= response.status_code < 400:
            faults = critique(response.get_data(as_text=True))
            assert not faults, f"{response.request.path}: " + "; ".join(faults)
        assert "Set-Cookie" not in response.headers, "a cookie is set: nothing here may"
        assert "Content-Security-Policy" in response.headers, "a header is missing: every answer is stamped"
        if response.request.method == "POST":
            assert response.headers["Cache-Control"] == "no-store", "an answer to a form may not be kept"
        return response


def app_over(content: Path, now: datetime = NOW) -> Flask:
    """The application over a content folder at a moment."""
    app = create_app(Settings(content=content), clock=lambda: now)
    app.test_client_class = Critic
    return app


@pytest.fixture(scope="session")
def library() -> Library:
    """The small library: one of each kind, two languages."""
    return load(SMALL)


@pytest.fixture(scope="session")
def app() -> Flask:
    """The application over the small library."""
    return app_over(SMALL)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def runner(app: Flask) -> FlaskCliRunner:
    return app.test_cli_runner()


@pytest.fixture(scope="session")
def content() -> Library:
    """The real content."""
    return load(CONTENT)


@pytest.fixture(scope="session")
def site_app() -> Flask:
    """The application over the real content."""
    return app_over(CONTENT)


@pytest.fixture
def site(site_app: Flask) -> FlaskClient:
    return site_app.test_client()
