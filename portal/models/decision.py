"""The decision register: what a reader can meet, and the routes to challenge it."""

from datetime import date

from pydantic import model_validator

from portal.models.base import Frozen, Identifier, Words
from portal.models.enumerations import Availability, Recipient, Role
from portal.models.law import Citations
from portal.models.rule import (
    BarRule,
    Before,
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
    """A statement of the register; its words stand under the same id in the words files."""

    id: Identifier
    sources: Citations
    certain: bool = True


class Otherwise(Frozen):
    """What is left for those who cannot complain themselves."""

    next: tuple[str, ...]
    sources: Citations
    notes: tuple[str, ...] = ()


class Route(Frozen):
    """One way to complain: by whom, when, to which body, and on what terms.

    `stoppable` is false where nothing is carried out that could wait for the complaint.
    """

    by: tuple[Role, ...]
    when: Condition = Condition()
    available: Availability = Availability.YES
    certain: bool = True
    body: str | None
    send_to: tuple[Recipient, ...]
    oral: bool
    stoppable: bool = True
    sources: Citations
    deadline: DeadlineRule
    suspends: SuspensionRule
    earliest_start: StartRule | None = None
    decides_within: DecisionTimeRule | None = None
    next: tuple[NextStep, ...]
    legal_aid: LegalAidRule
    bar: BarRule | None = None
    exhausted_by: ExhaustionRule | None = None


class Complaint(Frozen):
    """All routes of a decision. What stands beside `routes` goes for each route that does not say otherwise."""

    routes: tuple[Route, ...]
    otherwise: Otherwise

    @model_validator(mode="before")
    @classmethod
    def _shared_keys_reach_each_route(cls, value: object) -> object:
        if not isinstance(value, dict) or not isinstance(value.get("routes"), list):
            return value
        shared = {key: part for key, part in value.items() if key not in {"routes", "otherwise"}}
        routes = [{**shared, **route} if isinstance(route, dict) else route for route in value["routes"]]
        return {"routes": routes, **({"otherwise": value["otherwise"]} if "otherwise" in value else {})}


class NoteRule(Frozen):
    """When a note is shown."""

    id: str
    when: Condition = Condition()
    sooner_than: SoonerThan | None = None
    lasted_over: str | None = None
    before: Before | None = None


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
    """A kind of decision, without its words."""

    id: Identifier
    row: str
    reviewed: date
    page: str | None = None
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


class DecisionText(Words):
    """The words of a decision in one language: `what` for the patient, `what_for_others` for everyone else."""

    title: str
    tab: str
    what: str
    what_for_others: str
    points: dict[str, str]
