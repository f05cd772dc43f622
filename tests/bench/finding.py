"""How long it takes to make the indexes of the search, how fast an answer comes, and what a hostile query costs."""

import statistics
import time
from dataclasses import dataclass
from datetime import date

from portal.config import Settings
from portal.domain.finding import Finder
from portal.loading.library import load
from portal.rendering.entries import entries
from portal.rendering.speech import Speech
from tests.search.hostile import HOSTILE, milliseconds
from tests.search.test_queries import QUERIES


@dataclass(frozen=True)
class Searched:
    """Seconds for all indexes; milliseconds of an answer in the middle, of the slowest in a hundred, of the worst."""

    seconds: float
    median: float
    p99: float
    hostile: float


def searched() -> Searched:
    """Every query of the tests, and every hostile one, in all languages."""
    library = load(Settings.content)
    voices = {tag: Speech(library, tag, date(2026, 11, 21)) for tag in library.site.tags}
    endings = library.search_words[library.site.master].endings
    began = time.perf_counter()
    finders = {tag: Finder(entries(voices[tag], voices.__getitem__), library.search_words[tag], endings)
               for tag in library.site.tags}
    seconds = time.perf_counter() - began
    taken = sorted(milliseconds(finders[lang], query) for lang, asked in QUERIES.items() for query in asked)
    worst = max(milliseconds(finder, query) for finder in finders.values() for query in HOSTILE)
    return Searched(seconds, statistics.median(taken), taken[len(taken) * 99 // 100], worst)
