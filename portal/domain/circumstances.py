"""What is known when a letter is made, as far as what is said in it depends on it."""

from dataclasses import dataclass

from portal.models.assessment import AssessedRoute, Assessment
from portal.models.enumerations import LegalAid, Postponement, Role, Suspension
from portal.models.letter import Circumstance

STOPS = {Suspension.YES, Suspension.YES_WITH_EXCEPTIONS, Suspension.IF_WITHIN}
FREE = {LegalAid.FREE_WITHOUT_MEANS_TEST, LegalAid.FREE_FIXED_FEE}
PATIENTS = {Role.PATIENT, Role.CHILD}


@dataclass(frozen=True)
class Situation:
    """Who writes, and what is known of the decision. `alone`: no other complaint is made at the same time."""

    role: Role
    assessment: Assessment | None = None
    alone: bool = True

    @property
    def municipality(self) -> str | None:
        """Where the patient lives, if that is known."""
        return self.assessment.facts.municipality if self.assessment else None


def circumstances(situation: Situation) -> frozenset[Circumstance]:
    """What is known of a situation that a paragraph may depend on."""
    who = {
        Circumstance.PATIENT: situation.role in PATIENTS,
        Circumstance.FOR_ANOTHER: situation.role not in PATIENTS,
        Circumstance.NEXT_OF_KIN: situation.role is Role.NEXT_OF_KIN,
    }
    found = situation.assessment
    known = _of_decision(found, alone=situation.alone) if found else {}
    if found and situation.role in PATIENTS:
        known[Circumstance.FREE_LAWYER] = found.complaint.legal_aid.kind in FREE
    return frozenset(each for each, holds in {**who, **known}.items() if holds)


def _of_decision(found: Assessment, *, alone: bool) -> dict[Circumstance, bool]:
    route, waits, facts = found.complaint, found.complaint.suspends, found.facts
    waiting = not route.over and waits.kind in STOPS and not waits.too_late
    timed = waits.kind is Suspension.IF_WITHIN and waits.counting is None      # hours count, and nobody knows from when
    between = not route.over and _is_between(route)
    return {
        Circumstance.DECISION: True,
        Circumstance.NOTIFIED: alone and facts.notified_at is not None,
        Circumstance.PATIENT_NOTIFIED: alone and facts.patient_notified_at is not None,
        Circumstance.SEVERAL_NOTICES: not alone,
        Circumstance.SHALL_WAIT: waiting and not timed,
        Circumstance.WAITS_IF_SOON: waiting and timed,
        Circumstance.MAYBE_IN_TIME: between,
        Circumstance.CLAIMS_TO_WAIT: waiting or between,
        Circumstance.LEADER_MAY: not route.over and waits.kind is Suspension.LEADER_MAY,
        Circumstance.MAY_ASK_TO_WAIT: route.stoppable and route.asks_to_wait and _may_be_asked(route),
        Circumstance.LATE: route.deadline.passed,
        Circumstance.HOURS_COUNT: waits.kind is Suspension.IF_WITHIN or between,
    }


def _is_between(route: AssessedRoute) -> bool:
    """Whether the hours have run out in one reading of the law and not in the other."""
    return route.suspends.kind is Suspension.UNCLEAR and route.suspends.counting is not None


def _may_be_asked(route: AssessedRoute) -> bool:
    return route.postponement is Postponement.CAN_BE_ASKED or route.suspends.exception is not None
