"""What can be wrong with a page, and which pages to look at."""

import re
from pathlib import Path

import axe_playwright_python

from tests.browser.conftest import Visit
from tests.project.test_pages import PAGES

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"]     # all that the dark view changes
ELEMENT = re.compile(r'<([a-z0-9]+)(?:[^>]*? class="([^"]*)")?[^>]*>')
WIDER = "document.scrollingElement.scrollWidth > window.innerWidth"
RUN = """([tags, colours, plain]) => {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const runOnly = dark ? {type: "rule", values: colours} : {type: "tag", values: tags};
  const rules = plain ? Object.fromEntries(colours.map(each => [each, {enabled: false}])) : {};
  return axe.run(document, {runOnly, rules, resultTypes: ["violations"]});
}"""


def faults(visit: Visit, *, plain: bool = False) -> list[str]:
    """What axe finds on the page that is open, and whether it is wider than the window.

    A page in the dark is the same page in other colours, so there the rules on colours are asked alone; with `plain`
    they are left out.
    """
    page = visit.page
    page.evaluate(AXE)
    found = page.evaluate(RUN, [RULES, COLOURS, plain])
    rows = [f"{page.url} {each['id']}: {each['nodes'][0]['html'][:120]}" for each in found["violations"]]
    if page.evaluate(WIDER):
        rows.append(f"{page.url}: wider than the window")
    return rows


def paths(lang: str) -> list[str]:
    """The choice of language, every page in a language, and one that is not there."""
    return ["/", *(page for page in PAGES if page.startswith(f"/{lang}/")), f"/{lang}/borte"]


def covering(pages: dict[str, str]) -> list[str]:
    """Few of some pages that together hold every element, by tag and class, that any of them holds."""
    held = {path: set(ELEMENT.findall(html)) for path, html in pages.items()}
    chosen, missing = [], set().union(*held.values())
    while missing:
        chosen.append(max(held, key=lambda path: len(held[path] & missing)))
        missing -= held[chosen[-1]]
    return chosen


def too_wide(visit: Visit, path: str) -> bool:
    """Whether a page is wider than the window."""
    visit.page.goto(path)
    return bool(visit.page.evaluate(WIDER))


def at(visit: Visit, path: str, *, plain: bool = False) -> list[str]:
    """What is wrong with a page; with `plain` apart from its colours, which every page has from the same sheet."""
    visit.page.goto(path)
    return faults(visit, plain=plain)
