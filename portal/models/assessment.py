"""The answer to a situation: who decides, until when, does it stop, who pays, what next, whom to call."""

import datetime as dt
from typing import NamedTuple

from portal.models.decision import Route
from portal.models.enumerations import (
    Availability,
    DeadlineKind,
    DecisionTimeKind,
    LegalAid,
    Postponement,
    Recipient,
    Suspension,
)
from portal.models.facts import Facts
from portal.models.law import Amount, Citations


class Counting(NamedTuple):
    """How a last day or moment was counted: start plus amount, and whether a free day moved it."""

    start: dt.date
    amount: Amount
    unmoved: dt.date
    moved: bool = False


class Deadline(NamedTuple):
    """The time limit of a route. `date` is the last day; `advise` the safest day where the law is unclear.

    `after` are the steps that are open when it has passed.
    """

    kind: DeadlineKind
    date: dt.date | None = None
    advise: dt.date | None = None
    amount: Amount | None = None
    counting: Counting | None = None
    passed: bool = False
    late_possible: bool | None = None
    late_certain: bool = True
    certain: bool = True
    sources: Citations = ()
    after: tuple[str, ...] = ()


class Suspended(NamedTuple):
    """Whether the measure waits; `until` is the earlier reading of the time limit, `until_latest` the other one."""

    kind: Suspension
    amount: Amount | None = None
    until: dt.datetime | None = None
    until_latest: dt.datetime | None = None
    exception: str | None = None
    counting: Counting | None = None
    too_late: bool = False
    certain: bool = True
    sources: Citations = ()


class EarliestStart(NamedTuple):
    """The moment before which the measure may not begin, with the exception's id.

    `latest` is the moment of the other reading, `clock` whether the hour of the notice is known.
    """

    at: dt.datetime | None
    amount: Amount
    exception: str
    certain: bool
    sources: Citations
    latest: dt.datetime | None = None
    clock: bool = True


class DecisionTime(NamedTuple):
    """How fast the body must decide."""

    kind: DecisionTimeKind
    amount: Amount | None = None
    if_possible: bool = False
    sources: Citations = ()


class Paid(NamedTuple):
    """Who pays the lawyer."""

    kind: LegalAid
    certain: bool
    sources: Citations


class Step(NamedTuple):
    """A step to take next."""

    id: str
    sources: Citations


class AssessedRoute(NamedTuple):
    """One way to complain, worked out for a situation.

    `rule` is the entry of the register it was worked out from; `over` says that the measure has ended.
    """

    available: Availability
    body: str | None
    send_to: tuple[Recipient, ...]
    oral: bool
    deadline: Deadline
    suspends: Suspended
    earliest_start: EarliestStart | None
    postponement: Postponement
    legal_aid: Paid
    decides_within: DecisionTime | None
    next: tuple[Step, ...]
    certain: bool
    sources: Citations
    barred_until: dt.date | None = None
    rule: Route | None = None
    stoppable: bool = True
    asks_to_wait: bool = True
    over: bool = False

    @property
    def is_open(self) -> bool:
        """Whether there is something to complain over now, or a case that goes by itself."""
        return self.available in {Availability.YES, Availability.AUTOMATIC}


class AssessedNote(NamedTuple):
    """A note that applies."""

    id: str
    certain: bool
    sources: Citations


class Assessment(NamedTuple):
    """The whole answer, in ids and dates; words are added per language.

    `decision` is the entry of the register that holds: the one asked about, or the one that stands in its place.
    `law_of` is the day whose law it is held against: when the decision was made, as far as that is known.
    """

    facts: Facts
    decision: str
    on: dt.datetime
    law_of: dt.date
    complaint: AssessedRoute
    other_routes: tuple[AssessedRoute, ...]
    notes: tuple[AssessedNote, ...]
    contacts: tuple[str, ...]
    sources: Citations
