"""`make pictures`: take the pictures of README.md from the portal as it is now."""

import shutil

from playwright.sync_api import Page, sync_playwright

from portal.config import ROOT
from tests.browser.conftest import FLAGS, send
from tests.serving import serving

PICTURES = ROOT / ".pictures"
PHONE = {"width": 360, "height": 1000}
ANSWERS = ("pasient", "vedtak", "medisin", "hjemme")
GO_ON = ".buttons button[value=neste]"


def main() -> None:
    """Start the portal, and take a guidance page in the dark and an answer in the light, phone size."""
    with serving() as server, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        _page(chromium.new_page(base_url=server.address, viewport=PHONE, color_scheme="dark"))
        _result(chromium.new_page(base_url=server.address, viewport=PHONE))


def _page(page: Page) -> None:
    page.goto("/nb/tud-medisiner")
    page.screenshot(path=PICTURES / "phone.png")


def _result(page: Page) -> None:
    page.goto("/nb/veiviser/min-sak")
    for option in ANSWERS:
        page.check(f"input[value={option}]")
        send(page, GO_ON)
    for part, typed in zip((1, 2, 3), ("20", "11", "2026"), strict=True):
        page.fill(f"#melding-medisin-{part}", typed)
    send(page, GO_ON)
    page.fill("#klokkeslett-medisin-1", "14.30")
    send(page, GO_ON)
    send(page, "button[value='vis:kommune']")
    page.select_option("#kommune-1", "5501")
    send(page, GO_ON)
    page.screenshot(path=PICTURES / "result.png")


if __name__ == "__main__":
    main()
