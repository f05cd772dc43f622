"""What a letter of complaint says: a sentence for each thing the answer rests on, nothing the person did not say."""

from enum import StrEnum

from portal.models.assessment import AssessedRoute, Assessment
from portal.models.enumerations import Availability, LegalAid, Postponement, Role, Suspension
from portal.models.library import Library

WRITERS = {Role.PATIENT, Role.CHILD, Role.NEXT_OF_KIN, Role.PARENT}
STOPS = {Suspension.YES, Suspension.YES_WITH_EXCEPTIONS, Suspension.IF_WITHIN}
FREE = {LegalAid.FREE_WITHOUT_MEANS_TEST, LegalAid.FREE_FIXED_FEE}


class Sentence(StrEnum):
    """A sentence of the letter."""

    TO = "to"
    HEADING = "heading"
    COMPLAIN = "complain"
    NOTIFIED = "notified"
    NOTIFIED_ON = "notified_on"
    PROVISION = "provision"
    TREAT = "treat"
    SHALL_WAIT = "shall_wait"
    IN_TIME = "in_time"
    ASK_TO_WAIT = "ask_to_wait"
    LATE_BECAUSE = "late_because"
    LAWYER = "lawyer"
    REASONS = "reasons"
    PATIENT = "patient"
    WHERE = "where"
    SIGNED = "signed"
    RECEIVED = "received"


ROOM_TO_WRITE = {Sentence.NOTIFIED_ON, Sentence.LATE_BECAUSE, Sentence.LAWYER, Sentence.REASONS, Sentence.PATIENT,
                 Sentence.WHERE, Sentence.SIGNED, Sentence.RECEIVED}


def letter(library: Library, found: Assessment, *, alone: bool = True) -> tuple[Sentence, ...]:
    """The sentences of a complaint by the main way, in order; none where there is nothing to complain over.

    The day of the notice is said only where it is `alone`: of several, each may have come on a day of its own.
    """
    route, facts = found.complaint, found.facts
    body = library.remedies[route.body] if route.body else None
    closed = route.available is not Availability.YES or route.deadline.late_possible is False
    if body is None or not body.letter or closed or facts.role not in WRITERS:
        return ()
    patient = facts.role in {Role.PATIENT, Role.CHILD}
    told = {
        Sentence.NOTIFIED: alone and facts.notified_at is not None,
        Sentence.NOTIFIED_ON: not alone,
        Sentence.SHALL_WAIT: not route.over and route.suspends.kind in STOPS and not route.suspends.too_late,
        Sentence.IN_TIME: not route.over and _is_between(route),
        Sentence.ASK_TO_WAIT: route.stoppable and route.asks_to_wait and _may_be_asked(route),
        Sentence.LATE_BECAUSE: route.deadline.passed,
        Sentence.LAWYER: patient and route.legal_aid.kind in FREE,
        Sentence.PATIENT: not patient,
    }
    return tuple(each for each in Sentence if told.get(each, True))


def _is_between(route: AssessedRoute) -> bool:
    """Whether the hours have run out in one reading of the law and not in the other."""
    return route.suspends.kind is Suspension.UNCLEAR and route.suspends.counting is not None


def _may_be_asked(route: AssessedRoute) -> bool:
    return route.postponement is Postponement.CAN_BE_ASKED or route.suspends.exception is not None
