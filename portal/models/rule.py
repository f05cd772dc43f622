"""The small rules a decision of the register is made of: conditions, time limits, suspension, bars."""

from functools import cached_property

from pydantic import model_validator

from portal.models.base import Frozen, renamed
from portal.models.enumerations import (
    Age,
    DeadlineKind,
    DecisionTimeKind,
    EndedBy,
    LegalAid,
    PreviousKind,
    Role,
    Setting,
    Status,
    Suspension,
)
from portal.models.law import Citations

CHOICES = {"origin": {*Setting, "unknown"}, "destination": {*Setting, "unknown"}, "ended_by": {*EndedBy, "unknown"}}


class Condition(Frozen):
    """What must hold of a situation: each key given must match, each list is a choice."""

    role: tuple[Role, ...] | None = None
    age: tuple[Age, ...] | None = None
    status: tuple[Status, ...] | None = None
    origin: tuple[Setting | str, ...] | None = None
    destination: tuple[Setting | str, ...] | None = None
    ended: tuple[bool, ...] | None = None
    ended_by: tuple[EndedBy | str, ...] | None = None
    barred: tuple[bool, ...] | None = None
    exhausted: tuple[bool, ...] | None = None
    bar_date_missing: tuple[bool, ...] | None = None
    notified: tuple[bool, ...] | None = None

    @model_validator(mode="after")
    def _knows_its_settings(self) -> "Condition":
        for name, known in CHOICES.items():
            for value in getattr(self, name) or ():
                if value not in known:
                    raise ValueError(f"{name}: {value!r} is not one of {', '.join(sorted(known))}")
        return self

    def holds(self, situation: dict[str, object]) -> bool:
        """Whether a situation meets every key of the condition."""
        return all(situation[name] in choice for name, choice in self.tests)

    @cached_property
    def tests(self) -> tuple[tuple[str, tuple[object, ...]], ...]:
        """The keys that are given, each with its choice."""
        return tuple((name, choice) for name in type(self).model_fields if (choice := getattr(self, name)) is not None)


class LateRule(Frozen):
    """How long after the decision a late complaint can be taken."""

    law: str
    certain: bool = True
    sources: Citations


class DeadlineRule(Frozen):
    """How the time limit for a complaint is set, and the steps that are open `after` it."""

    kind: DeadlineKind
    law: str | None = None
    certain: bool = True
    sources: Citations
    late: LateRule | None = None
    after: tuple[str, ...] = ()


class SuspensionRule(Frozen):
    """Whether a complaint makes the measure wait, and within which time; `late`: whether a late one does."""

    kind: Suspension
    late: Suspension = Suspension.NO
    law: str | None = None
    exception: str | None = None
    certain: bool = True
    sources: Citations


class StartRule(Frozen):
    """How long after notice the measure may start at the earliest."""

    law: str
    exception: str
    sources: Citations


class LegalAidRule(Frozen):
    """Who pays the lawyer."""

    kind: LegalAid
    certain: bool = True
    sources: Citations


class DecisionTimeRule(Frozen):
    """How fast the body must decide."""

    kind: DecisionTimeKind
    law: str | None = None
    if_possible: bool = False
    sources: Citations


class NextStep(Frozen):
    """A step to take afterwards."""

    id: str
    sources: Citations


class BarRule(Frozen):
    """How long a rejected complaint bars a similar one, and what can be done meanwhile.

    With `sentence` the time is that of the paragraph the sentence rests on, and it runs from the final judgment too.
    """

    law: str
    sentence: dict[int, str] | None = None
    after: dict[PreviousKind, tuple[str, ...]]
    similar: tuple[str, ...]
    sources: Citations


class ExhaustionRule(Frozen):
    """Which earlier result uses the complaint up, and what can be done then."""

    after: dict[PreviousKind, tuple[str, ...]]
    sources: Citations


class SoonerThan(Frozen):
    """Less than an amount of the law between two known days."""

    law: str
    start: str
    end: str

    @model_validator(mode="before")
    @classmethod
    def _from_and_to(cls, value: object) -> object:
        return renamed(value, {"from": "start", "to": "end"})
