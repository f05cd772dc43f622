"""Proofs about the register and the questionnaires: no situation is left without an answer, and none is promised much.

A situation is put together from every fact that a rule of the decision looks at.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import gcd, prod

from portal.domain import guiding
from portal.domain.assessing import assess
from portal.domain.reading import contradictions
from portal.models.assessment import AssessedRoute, Assessment
from portal.models.decision import Decision, NoteRule, Route
from portal.models.enumerations import (
    Age,
    Availability,
    DeadlineKind,
    EndedBy,
    PreviousKind,
    Role,
    Setting,
    Status,
    Suspension,
)
from portal.models.facts import Facts, Lasted, Moment, Previous, Sentence
from portal.models.library import Library
from portal.models.rule import Condition

AGO = (None, timedelta(hours=3), timedelta(hours=50), timedelta(days=30), timedelta(days=500))
GOLDEN = 0.6180339887
ALWAYS = {"role", "notified_at", "ended_on"}


@dataclass(frozen=True)
class Flaw:
    """A situation whose answer breaks a promise, and which."""

    facts: Facts
    promise: str


def values(now: datetime) -> dict[str, tuple[object, ...]]:
    """Every fact a rule can look at, with the values that can make a difference."""
    today = now.date()
    days = [None if each is None else today - each for each in AGO[::2]]
    previous = [Previous.model_construct(kind=kind, decision=None, on=day)
                for kind in PreviousKind for day in (None, today - timedelta(days=30), today - timedelta(days=400))]
    return {
        "role": tuple(Role), "age": tuple(Age), "status": tuple(Status),
        "origin": (None, *Setting), "destination": (None, *Setting),
        "notified_at": tuple(None if each is None else Moment.of(now - each) for each in AGO),
        "decided_on": (None, date(today.year, 1, 2), today - timedelta(days=31)), "established_on": (None, *days[1:]),
        "ended_on": (None, today - timedelta(days=1), today - timedelta(days=200)), "ended_by": (None, *EndedBy),
        "lasted": (None, Lasted(hours=1), Lasted(days=3650)),
        "previous": (None, *previous),
        "sentence": (None, *(Sentence.model_construct(final_on=today - each, paragraph=paragraph)
                             for each in (timedelta(days=90), timedelta(days=900)) for paragraph in (1, 2))),
    }


@dataclass(frozen=True)
class Space:
    """All situations that the rules of one decision can tell apart."""

    decision: str
    facts: Mapping[str, tuple[object, ...]]

    @property
    def size(self) -> int:
        """How many there are, those that contradict themselves too."""
        return prod(len(values) for values in self.facts.values())

    def at(self, place: int) -> Facts:
        """The situation at a place, counted from 0."""
        found: dict[str, object] = {}
        for name, values in self.facts.items():
            place, value = divmod(place, len(values))
            found[name] = values[value]
        return Facts(decision=self.decision, role=Role.PATIENT).model_copy(update=found)


def spaces(library: Library, now: datetime) -> list[Space]:
    """The space of each decision: a fact that none of its rules looks at changes nothing, and is left out."""
    every = values(now)
    return [Space(decision.id, {name: every[name] for name in sorted(ALWAYS | _looked_at(decision))})
            for decision in library.decisions.values()]


def situations(found: list[Space], count: int | None = None) -> Iterator[Facts]:
    """Every situation that does not contradict itself; or about `count`, in even steps, as many of each decision.

    A decision with fewer situations than its share is walked whole, and the others share what is left.
    """
    left = count if count is not None else sum(each.size for each in found)
    for number, space in enumerate(sorted(found, key=lambda each: each.size)):
        share = min(space.size, left // (len(found) - number))
        left -= share
        yield from _steps(space, space.size if count is None else share)


def _steps(space: Space, count: int) -> Iterator[Facts]:
    """Situations of a decision in even steps, each at most once."""
    step = next(each for each in range(int(space.size * GOLDEN) or 1, space.size + 2) if gcd(each, space.size) == 1)
    for number in range(count):
        facts = space.at(number * step % space.size)
        if not contradictions(facts):
            yield facts


def flaws(library: Library, situations: Iterator[Facts], now: datetime) -> Iterator[Flaw | None]:
    """For each situation the first promise its answer breaks, or nothing."""
    for facts in situations:
        promise = next(_broken(assess(library, facts, now), library), None)
        yield Flaw(facts, promise) if promise else None


def dead_ends(library: Library) -> Iterator[str]:
    """Paths of a questionnaire without an outcome, and outcomes that no path leads to."""
    for guide in library.guides.values():
        reached: set[str] = set()
        for path in guiding.paths(guide):
            reached.update(path.outcomes)
            if not path.outcomes:
                yield f"{guide.id}: no outcome for {dict(path.answers)}"
        yield from (f"{guide.id}: no path leads to {each.id}" for each in guide.outcomes if each.id not in reached)


def _looked_at(decision: Decision) -> set[str]:
    """The facts that some rule of a decision looks at."""
    found: set[str] = set()
    for note in decision.notes:
        found |= _conditions(note.when) | _of_note(note)
    if decision.complaint.earlier:
        found.add("decided_on")
    for route in decision.complaint.every_route():
        found |= _conditions(route.when) | _of_route(route)
    for instead in decision.instead:
        found |= _conditions(instead.when)
    return found


def _conditions(condition: Condition) -> set[str]:
    named = {name for name, value in condition.model_dump().items() if value is not None}
    means = {"ended": "ended_on", "notified": "notified_at", "barred": "previous", "exhausted": "previous",
             "bar_date_missing": "previous"}
    return {means.get(name, name) for name in named} | ({"ended_on"} if "ended_by" in named else set())


def _of_note(rule: NoteRule) -> set[str]:
    found = {"decided_on"} if rule.decided_before else set()
    if rule.sooner_than:
        found |= {rule.sooner_than.start, rule.sooner_than.end}
    return found | ({"lasted"} if rule.lasted_over else set()) | ({"decided_on"} if rule.older_than else set())


def _of_route(route: Route) -> set[str]:
    found: set[str] = set()
    if route.bar or route.exhausted_by:
        found.add("previous")
    if route.bar and route.bar.sentence:
        found.add("sentence")
    return found


def _broken(found: Assessment, library: Library) -> Iterator[str]:
    """The promises of the product that an answer breaks."""
    main, routes = found.complaint, (found.complaint, *found.other_routes)
    for route in routes:
        yield from _undefined(route)
        if not _may_wait(route, found.decision, library):
            yield f"says that a complaint makes it wait ({route.suspends.kind}), which checks.yaml does not list"
    bodies = [route.body for route in routes]
    if len(set(bodies)) != len(bodies):
        yield f"two routes to the same body: {bodies}"
    if not found.contacts:
        yield "names nobody to call"
    if not main.is_open and not main.next:
        yield "names no next step"


def _undefined(route: AssessedRoute) -> Iterator[str]:
    if (route.is_open or route.available is Availability.BARRED) and route.body is None:
        yield "a complaint without a body that decides it"
    if route.deadline.kind is DeadlineKind.DATE and route.deadline.date is None:
        yield "a deadline without its day"
    if (route.available is Availability.BARRED) != (route.barred_until is not None):
        yield "barred without the first free day, or the day without the bar"


def _may_wait(route: AssessedRoute, decision: str, library: Library) -> bool:
    kind = route.suspends.kind
    return kind in {Suspension.NO, Suspension.UNCLEAR} or kind in library.checklist.waits.get(decision, ())
