"""Queries that hurt search engines, and how long an answer takes."""

import time

from portal.domain.finding import Finder

TIMES = 5
HOSTILE = [
    "*", "a*", "*a*", "?" * 20, "*e*r*", "a* b* c* d* e* f* g* h*", "[a TO z]", "{a TO", "body:*", "NOT x",
    "AND OR NOT", "klage~2", "klage^99999", '"rett til"~50', "(" * 200 + "a" + ")" * 200, "(" * 3000, "å" * 2000,
    "klage " * 900, "'; drop", '"', "\\", "\x00", "<script>", "%", "../../etc", "á č đ ŋ š ŧ ž", "ŋ" * 300, "😀",
    "\u202e", "a" + "\u0301" * 200, "tvang" * 20, "tvangklage " * 9, "abcdefghijklmnopqrstuvwxyzæøå" * 170,
    "ab cd ef gh ij kl mn op qr st uv wx yz ba dc fe hg ji lk nm po rq ts vu",
    "klagge medicner tvungnt avdelig sykhus advkat legge vedak psykisk helsvern kontrlkomisjon pasent",
    "kontrollkommisjonenskontrollkommisjonene " * 3,
]


def milliseconds(finder: Finder, query: str) -> float:
    """The quickest of some answers, in the time of this thread: what other programs do meanwhile is not counted."""
    return min(_once(finder, query) for _ in range(TIMES))


def in_turns(finder: Finder, query: str, usual: str) -> tuple[float, float]:
    """The quickest answers to two queries asked in turns: a machine that is slow for a while is slow for both."""
    pairs = [(_once(finder, query), _once(finder, usual)) for _ in range(TIMES)]
    return min(one for one, _ in pairs), min(other for _, other in pairs)


def _once(finder: Finder, query: str) -> float:
    began = time.thread_time()
    finder.find(query)
    return 1000 * (time.thread_time() - began)
