"""How fast a brochure is printed, how heavy it is, and how long the full set takes; beside WeasyPrint where it is."""

import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from html import escape
from importlib.util import find_spec

from portal.config import Settings
from portal.domain.issuing import Issue, variants
from portal.loading.library import load
from portal.models.facts import OSLO
from portal.models.leaflet import Leaflet
from portal.press import Press, open_press

BASE, WORKERS, PATIENCE = "https://portal.example", 2, 60


@dataclass(frozen=True)
class Printed:
    """Brochures: how many, the slowest and the middle one warm in milliseconds, the heaviest in bytes, all in seconds.

    `beside` is WeasyPrint's middle one with the same text, where it can be imported.
    """

    count: int
    median: float
    slowest: float
    heaviest: int
    seconds: float
    beside: float | None


def printed() -> Printed:
    """The full set on two workers, then each brochure once more for the clock, made anew."""
    press = open_press(load(Settings.content), Settings(), datetime.now(OSLO).date())
    issues = press.every(tuple(press.library.editions), variants(press.library))
    began = time.perf_counter()
    with ThreadPoolExecutor(WORKERS) as workers:
        sizes = list(workers.map(lambda issue: len(_made(press, issue)), issues))
    seconds = time.perf_counter() - began
    times = [min(_milliseconds(press, issue) for _ in range(2)) for issue in issues]
    return Printed(len(issues), statistics.median(times), max(times), max(sizes), seconds, _beside(press, issues))


def _made(press: Press, issue: Issue) -> bytes:
    return press.make(press.data([issue], BASE), PATIENCE)


def _milliseconds(press: Press, issue: Issue) -> float:
    began = time.perf_counter()
    _made(press, issue)
    return (time.perf_counter() - began) * 1000


def _beside(press: Press, issues: list[Issue]) -> float | None:
    if find_spec("weasyprint") is None:
        return None
    from weasyprint import HTML

    times = []
    for issue in issues[:20]:
        text = _html(press.leaflet(issue, BASE))
        began = time.perf_counter()
        HTML(string=text).write_pdf(pdf_variant="pdf/ua-1")
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def _html(leaflet: Leaflet) -> str:
    """The same text as a page."""
    parts = [f"<h1>{escape(leaflet.title)}</h1>"]
    for voice in leaflet.voices:
        for section in voice.sections:
            parts.append(f"<h2>{escape(section.title)}</h2>")
            parts += [f"<p>{escape(each.text)}</p>" for each in section.paragraphs]
    return f"<!doctype html><html lang='{leaflet.voices[0].lang}'><title>x</title>{''.join(parts)}</html>"
