"""What a letter of complaint says: a sentence for each thing the answer rests on, nothing the person did not say."""

from enum import StrEnum

from portal.models.assessment import AssessedRoute, Assessment
from portal.models.enumerations import Availability, LegalAid, Postponement, Role, Suspension
from portal.models.facts import Facts
from portal.models.library import Library

WRITERS = {Role.PATIENT, Role.CHILD, Role.NEXT_OF_KIN, Role.PARENT}
STOPS = {Suspension.YES, Suspension.YES_WITH_EXCEPTIONS, Suspension.IF_WITHIN}
FREE = {LegalAid.FREE_WITHOUT_MEANS_TEST, LegalAid.FREE_FIXED_FEE}


class Sentence(StrEnum):
    """A sentence of the letter. Those from `late_because` on are followed by room to write."""

    TO = "to"
    HEADING = "heading"
    COMPLAIN = "complain"
    NOTIFIED = "notified"
    PROVISION = "provision"
    TREAT = "treat"
    SHALL_WAIT = "shall_wait"
    IN_TIME = "in_time"
    ASK_TO_WAIT = "ask_to_wait"
    LATE_BECAUSE = "late_because"
    LAWYER = "lawyer"
    REASONS = "reasons"
    PATIENT = "patient"
    SIGNED = "signed"


ROOM_TO_WRITE = {Sentence.LATE_BECAUSE, Sentence.LAWYER, Sentence.REASONS, Sentence.PATIENT, Sentence.SIGNED}


def letter(library: Library, found: Assessment) -> tuple[Sentence, ...]:
    """The sentences of a complaint by the main way, in order; none where there is nothing to complain over."""
    route, facts = found.complaint, found.facts
    body = library.remedies[route.body] if route.body else None
    if body is None or not body.letter or route.available is not Availability.YES or facts.role not in WRITERS:
        return ()
    patient = facts.role in {Role.PATIENT, Role.CHILD}
    told = {
        Sentence.NOTIFIED: _notified(facts),
        Sentence.SHALL_WAIT: route.suspends.kind in STOPS and not route.suspends.too_late,
        Sentence.IN_TIME: _is_between(route),
        Sentence.ASK_TO_WAIT: route.stoppable and facts.ended_on is None and _may_be_asked(route),
        Sentence.LATE_BECAUSE: route.deadline.passed,
        Sentence.LAWYER: patient and route.legal_aid.kind in FREE,
        Sentence.PATIENT: not patient,
    }
    return tuple(each for each in Sentence if told.get(each, True))


def _notified(facts: Facts) -> bool:
    return facts.notified_at is not None


def _is_between(route: AssessedRoute) -> bool:
    """Whether the hours have run out in one reading of the law and not in the other."""
    return route.suspends.kind is Suspension.UNCLEAR and route.suspends.counting is not None


def _may_be_asked(route: AssessedRoute) -> bool:
    return route.postponement is Postponement.CAN_BE_ASKED or route.suspends.exception is not None
