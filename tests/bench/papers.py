"""How fast a letter becomes a PDF, how heavy it is, what it leaves in memory, and whether twenty at once all come."""

import statistics
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urlencode

from portal.config import Settings
from portal.loading.library import load
from portal.rendering.typesetting import Typesetter
from tests.bench.servers import worker_megabytes
from tests.golden.letters import papers
from tests.serving import serving

ADDRESS = "/se/brev/klage-statsforvalteren"
ANSWERS = {"rolle": "pasient", "tema": "vedtak", "vedtak": "medisin", "bosted": "hjemme", "kommune": "5501",
           "melding-medisin": "2026-11-20", "klokkeslett-medisin": "14:30", "skjema": "min-sak", "utfall": "medisin",
           "vist": "1", "felt-onsker": "advokat", "handling": "pdf"}
AT_ONCE, TIMES = 20, 25


@dataclass(frozen=True)
class Typeset:
    """Milliseconds for a letter, in the middle, and bytes of the heaviest."""

    milliseconds: float
    heaviest: int


@dataclass(frozen=True)
class Rushed:
    """How many of those asked for came as PDF, the slowest in milliseconds, and what a worker grew by in megabytes."""

    asked: int
    came: int
    slowest: float
    grown: float


def typeset() -> Typeset:
    """Every letter there is, once to warm up and once for the clock."""
    library, setter = load(Settings.content), Typesetter(Settings.static, Settings.templates)
    made = [each for letter in library.letters.values() for _name, each in papers(library, letter)]
    for each in made[:20]:
        setter.pdf(each)
    seconds, sizes = [], []
    for each in made:
        began = time.perf_counter()
        sizes.append(len(setter.pdf(each)))
        seconds.append(time.perf_counter() - began)
    return Typeset(statistics.median(seconds) * 1000, max(sizes))


def rushed() -> Rushed:
    """Twenty readers asking for their letters at the same time, again and again."""
    with serving() as server, ThreadPoolExecutor(AT_ONCE) as readers:
        list(readers.map(lambda number: _ask(server.address, number), range(AT_ONCE)))
        before = worker_megabytes(server)
        answers = list(readers.map(lambda number: _ask(server.address, number), range(AT_ONCE * TIMES)))
        grown = worker_megabytes(server) - before
    return Rushed(len(answers), sum(came for came, _ in answers), max(slow for _, slow in answers) * 1000, grown)


def _ask(address: str, number: int) -> tuple[bool, float]:
    body = urlencode({**ANSWERS, "felt-egne-ord": f"Brev nummer {number}. " * 20}).encode()
    began = time.perf_counter()
    with urllib.request.urlopen(f"{address}{ADDRESS}", body, timeout=30) as response:
        return response.read(5) == b"%PDF-", time.perf_counter() - began
