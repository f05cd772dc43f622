"""`make bench`: start, memory, speed and weight, each beside bare Flask under the same gunicorn in the same run.

Machines are noisy, so what counts is the ratio: hello and the portal are asked in turn, round after round.
"""

import statistics
import sys
from urllib.parse import urlencode

import brotli

from portal.app import addresses, create_app
from tests.bench.big_library import seconds_to_load
from tests.bench.brochures import printed
from tests.bench.finding import searched
from tests.bench.load import Answered, Asked, ask
from tests.bench.papers import rushed, typeset
from tests.bench.servers import worker_megabytes
from tests.serving import Serving, serving

ROUNDS, SECONDS = 7, 2
HELLO = Asked("bare Flask hello", "/")
FORM, JSON = "application/x-www-form-urlencoded", "application/json"
STEP = urlencode({"rolle": "pasient", "tema": "vedtak", "sporsmal": "vedtak", "vedtak": "medisin"})
FACTS = ('{"decision": "legemidler", "role": "patient", "status": "compulsory_outpatient", '
         '"notified_at": "2026-11-20T14:30", "municipality": "5501"}')
PORTAL = (
    Asked("front page", "/nb/"),
    Asked("guidance page", "/nb/tud-medisiner"),
    Asked("questionnaire step", "/nb/veiviser/min-sak", STEP, FORM),
    Asked("assessment API", "/api/v1/assess", FACTS, JSON),
)
LEAST = {"front page": 1.3, "guidance page": 1.3, "questionnaire step": 0.35, "assessment API": 0.5}
MOST_SECONDS_TO_LOAD, MOST_BYTES = 1.5, 14_000
MOST_MILLISECONDS_A_LETTER, MOST_BYTES_A_LETTER = 40, 150_000
MOST_MILLISECONDS_A_BROCHURE, MOST_BYTES_A_BROCHURE, MOST_SECONDS_THE_SET = 60, 200_000, 60
MOST_SECONDS_TO_INDEX, MOST_MILLISECONDS_A_QUERY, MOST_MILLISECONDS_OF_99, MOST_TIMES_HOSTILE = 10, 5, 20, 5


def main() -> int:
    """Measure everything, print it, and give the number of targets missed."""
    missed = _speed() + _loading() + _weights() + _letters() + _brochures() + _search()
    print("\nEvery target is met." if not missed else f"\n{missed} targets missed.")
    return missed


def _speed() -> int:
    with serving("tests.bench.hello:app", "/") as hello, serving() as portal:
        rounds = [_round(hello, portal) for _ in range(ROUNDS)]
        print(f"{'':22}{'hello':>10}{'portal':>10}")
        print(f"{'start, seconds':22}{hello.seconds:10.2f}{portal.seconds:10.2f}")
        print(f"{'memory of a worker, MB':22}{worker_megabytes(hello):10.1f}{worker_megabytes(portal):10.1f}\n")
    print(f"{'':22}{'answers/s':>10}{'p99, ms':>10}{'ratio':>8}{'target':>8}")
    return sum(_told(asked.name, rounds) for asked in (HELLO, *PORTAL))


def _round(hello: Serving, portal: Serving) -> dict[str, tuple[Answered, float]]:
    """Each address once, with hello before and after: its answers, and its ratio to hello."""
    found = {}
    for asked in PORTAL:
        before = ask(hello.address, HELLO, SECONDS // 2)
        answered = ask(portal.address, asked, SECONDS)
        after = ask(hello.address, HELLO, SECONDS // 2)
        yardstick = (before.a_second + after.a_second) / 2
        found[asked.name] = (answered, answered.a_second / yardstick)
        found[HELLO.name] = (after, 1.0)
    return found


def _told(name: str, rounds: list[dict[str, tuple[Answered, float]]]) -> int:
    a_second = statistics.median(each[name][0].a_second for each in rounds)
    p99 = statistics.median(each[name][0].p99 for each in rounds)
    ratio = statistics.median(each[name][1] for each in rounds)
    target = LEAST.get(name)
    missed = target is not None and ratio < target
    mark = f"{'≥ ' + str(target) if target else '':>8}{'  MISSED' if missed else ''}"
    print(f"{name:22}{a_second:10.0f}{p99:10.1f}{ratio:8.2f}{mark}")
    return int(missed)


def _loading() -> int:
    seconds = seconds_to_load()
    missed = seconds > MOST_SECONDS_TO_LOAD
    print(f"\nloading 200 pages in 4 languages: {seconds:.2f} s (at most {MOST_SECONDS_TO_LOAD} s)"
          f"{'  MISSED' if missed else ''}")
    return int(missed)


def _weights() -> int:
    app = create_app()
    pages = [path for path in addresses(app.extensions["portal"]) if not path.startswith("/static/")]
    client = app.test_client()
    weights = {path: len(brotli.compress(client.get(path).data, quality=9)) for path in pages}
    heaviest = max(weights, key=lambda path: weights[path])
    missed = sum(weight > MOST_BYTES for weight in weights.values())
    print(f"page weight, brotli: median {statistics.median(weights.values()):.0f} B, "
          f"heaviest {weights[heaviest]} B ({heaviest}); at most {MOST_BYTES} B{'  MISSED' if missed else ''}")
    return missed


def _letters() -> int:
    made, rush = typeset(), rushed()
    missed = (made.milliseconds > MOST_MILLISECONDS_A_LETTER, made.heaviest > MOST_BYTES_A_LETTER,
              rush.came < rush.asked)
    print(f"letter as PDF: median {made.milliseconds:.1f} ms (at most {MOST_MILLISECONDS_A_LETTER} ms), "
          f"heaviest {made.heaviest} B (at most {MOST_BYTES_A_LETTER} B)")
    print(f"twenty at a time: {rush.came} of {rush.asked} came, the slowest after {rush.slowest:.0f} ms; "
          f"a worker grew by {rush.grown:.1f} MB{'  MISSED' if any(missed) else ''}")
    return sum(missed)


def _brochures() -> int:
    made = printed()
    missed = (made.slowest > MOST_MILLISECONDS_A_BROCHURE, made.heaviest > MOST_BYTES_A_BROCHURE,
              made.seconds > MOST_SECONDS_THE_SET)
    beside = f"; WeasyPrint {made.beside:.0f} ms" if made.beside else "; WeasyPrint is not installed"
    print(f"brochure as PDF: median {made.median:.1f} ms, slowest {made.slowest:.1f} ms (at most "
          f"{MOST_MILLISECONDS_A_BROCHURE} ms), heaviest {made.heaviest} B (at most {MOST_BYTES_A_BROCHURE} B){beside}")
    print(f"the full set of {made.count}: {made.seconds:.1f} s on two cores (at most {MOST_SECONDS_THE_SET} s)"
          f"{'  MISSED' if any(missed) else ''}")
    return sum(missed)


def _search() -> int:
    found = searched()
    missed = (found.seconds > MOST_SECONDS_TO_INDEX, found.median > MOST_MILLISECONDS_A_QUERY,
              found.p99 > MOST_MILLISECONDS_OF_99, found.hostile > MOST_TIMES_HOSTILE * found.median)
    print(f"search: indexes made in {found.seconds:.1f} s (at most {MOST_SECONDS_TO_INDEX} s), an answer in "
          f"{found.median:.1f} ms, p99 {found.p99:.1f} ms (at most {MOST_MILLISECONDS_A_QUERY} and "
          f"{MOST_MILLISECONDS_OF_99} ms), the worst hostile query {found.hostile:.1f} ms "
          f"(at most {MOST_TIMES_HOSTILE} answers){'  MISSED' if any(missed) else ''}")
    return sum(missed)


if __name__ == "__main__":
    sys.exit(main())
