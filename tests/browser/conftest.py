"""A real Chromium before a real server. The server's words go to a file that the tests read."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

from portal.config import Settings
from portal.loading.library import load
from tests.serving import serving

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"]
EXIT = load(Settings.content).site.exit
PHONE, DESKTOP = {"width": 320, "height": 640}, {"width": 1280, "height": 900}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test here, and leave them out when that was asked for."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.no_cover)
            if os.environ.get("PORTAL_SKIP_BROWSER") == "1":
                item.add_marker(pytest.mark.skip(reason="PORTAL_SKIP_BROWSER=1"))


@dataclass(frozen=True)
class Server:
    """Where the portal answers, and the file that holds all it has said."""

    address: str
    log: Path


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The portal under gunicorn, with the settings of a production host."""
    log = tmp_path_factory.mktemp("server") / "log"
    with log.open("wb") as words, serving(log=words) as found:
        yield Server(found.address, log)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield chromium
        chromium.close()


def send(page: Page, selector: str) -> None:
    """Click what sends a form, and wait for the page that answers: its address is often the same as before."""
    with page.expect_navigation():
        page.click(selector)


class Visit:
    """A browser window, with every request it made and every complaint it wrote to its console."""

    def __init__(self, browser: Browser, server: Server, **options: object) -> None:
        self.address = server.address
        self.context: BrowserContext = browser.new_context(base_url=server.address, **options)
        self.context.route(lambda url: not url.startswith(server.address), self._elsewhere)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.elsewhere: list[str] = []
        self.page: Page = self.context.new_page()
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _elsewhere(self, route: Route) -> None:
        """Answer what is asked of other sites ourselves: the tests need no network."""
        self.elsewhere.append(route.request.url)
        route.fulfill(status=200, content_type="text/html", body="<!doctype html><title>Vær</title><p>Sol</p>")


@pytest.fixture
def visit(browser: Browser, server: Server) -> Iterator[object]:
    """Open a window with some options; all are closed afterwards."""
    opened: list[Visit] = []

    def open_window(**options: object) -> Visit:
        opened.append(Visit(browser, server, **options))
        return opened[-1]

    yield open_window
    for each in opened:
        each.context.close()
