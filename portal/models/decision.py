"""The decision register: what a reader can meet, and the routes to challenge it."""

from datetime import date
from functools import cached_property

from pydantic import model_validator

from portal.models.base import Frozen, Identifier
from portal.models.enumerations import Availability, Recipient, Role
from portal.models.law import Citations
from portal.models.rule import (
    BarRule,
    Condition,
    DeadlineRule,
    DecisionTimeRule,
    ExhaustionRule,
    LegalAidRule,
    NextStep,
    SoonerThan,
    StartRule,
    SuspensionRule,
)


class Point(Frozen):
    """A statement of the register; its words stand under the same id in the words files.

    With `since` it goes only for decisions made from that day on.
    """

    id: Identifier
    sources: Citations
    certain: bool = True
    since: date | None = None

    def holds(self, day: date) -> bool:
        """Whether it goes for a decision made on a day."""
        return self.since is None or self.since <= day


class Otherwise(Frozen):
    """What is left for those who cannot complain themselves."""

    next: tuple[str, ...]
    sources: Citations
    notes: tuple[str, ...] = ()


class Route(Frozen):
    """One way to complain: by whom, when, to which body, and on what terms.

    `stoppable` is false where nothing is carried out that could wait for the complaint; `asks_to_wait` where there is
    nothing a request could hold back, as when something was refused.
    """

    by: tuple[Role, ...]
    when: Condition = Condition()
    available: Availability = Availability.YES
    certain: bool = True
    body: str | None
    send_to: tuple[Recipient, ...]
    oral: bool
    stoppable: bool = True
    asks_to_wait: bool = True
    sources: Citations
    deadline: DeadlineRule
    suspends: SuspensionRule
    earliest_start: StartRule | None = None
    decides_within: DecisionTimeRule | None = None
    next: tuple[NextStep, ...]
    legal_aid: LegalAidRule
    bar: BarRule | None = None
    exhausted_by: ExhaustionRule | None = None


class Ways(Frozen):
    """All ways to complain, and what is left for those who have none."""

    routes: tuple[Route, ...]
    otherwise: Otherwise


class Earlier(Ways):
    """The ways for a decision made before a day, under the rules of that time."""

    until: date


class Complaint(Ways):
    """The ways of today, and those of earlier rules, the oldest first.

    What stands beside `routes` goes for each route that does not say otherwise. What stands beside `until` in an
    `earlier` replaces it.
    """

    earlier: tuple[Earlier, ...] = ()

    def of(self, day: date) -> Ways:
        """The ways for a decision made on a day."""
        return next((each for each in self.earlier if day < each.until), self)

    def every_route(self) -> tuple[Route, ...]:
        """The routes of all times."""
        return tuple(route for ways in self.every_way() for route in ways.routes)

    def every_way(self) -> tuple[Ways, ...]:
        """The ways of all times."""
        return (self, *self.earlier)

    @model_validator(mode="before")
    @classmethod
    def _shared_keys_reach_each_route(cls, value: object) -> object:
        if not isinstance(value, dict) or not isinstance(value.get("routes"), list):
            return value
        own = {key: value[key] for key in ("routes", "otherwise", "earlier") if key in value}
        shared = {key: part for key, part in value.items() if key not in own}
        earlier = [_replaced(each, value, shared) if isinstance(each, dict) else each
                   for each in own.get("earlier", ())]
        return {**own, "routes": _spread(value["routes"], shared), **({"earlier": earlier} if earlier else {})}


def _spread(routes: object, shared: dict[str, object], changed: dict[str, object] | None = None) -> object:
    """Routes with what is shared by all, what each says itself, and what was changed for all."""
    if not isinstance(routes, list):
        return routes
    return [{**shared, **route, **(changed or {})} if isinstance(route, dict) else route for route in routes]


def _replaced(earlier: dict[str, object], today: dict[str, object], shared: dict[str, object]) -> dict[str, object]:
    """An earlier rule as a whole: today's, with what it says itself in its place."""
    changed = {key: part for key, part in earlier.items() if key not in {"until", "otherwise", "routes"}}
    whole = {key: today[key] for key in ("otherwise", "routes") if key in today} | earlier
    return {key: _spread(part, shared, changed) if key == "routes" else part for key, part in whole.items()
            if key not in changed}


class NoteRule(Frozen):
    """When a note is shown."""

    id: str
    when: Condition = Condition()
    sooner_than: SoonerThan | None = None
    lasted_over: str | None = None
    older_than: str | None = None
    decided_before: date | None = None


class Instead(Frozen):
    """Another entry of the register whose rules hold in some situations, and the note that says so."""

    when: Condition
    decision: str
    note: str


class Longest(Frozen):
    """The longest a decision can last."""

    law: str
    sources: Citations


class Decision(Frozen):
    """A kind of decision, without its words.

    `letter`: the letter of complaint, where it is not that of the body; `letters` are others that help; `contacts` are
    those a patient can call before all others, by id.
    """

    id: Identifier
    row: str
    reviewed: date
    page: str | None = None
    letter: str | None = None
    letters: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    decided_by: tuple[Point, ...]
    conditions: tuple[Point, ...] = ()
    heard: tuple[Point, ...] = ()
    told: tuple[Point, ...] = ()
    limits: tuple[Point, ...] = ()
    longest: Longest | None = None
    complaint: Complaint
    instead: tuple[Instead, ...] = ()
    notes: tuple[NoteRule, ...] = ()

    def points(self) -> tuple[Point, ...]:
        """All statements of the register entry."""
        return (*self.decided_by, *self.conditions, *self.heard, *self.told, *self.limits)

    @cached_property
    def cited(self) -> Citations:
        """The provisions of all statements, each once."""
        return tuple(dict.fromkeys(source for point in self.points() for source in point.sources))
