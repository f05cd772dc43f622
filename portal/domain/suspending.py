"""Whether a complaint makes the measure wait, and from when the measure may begin."""

from datetime import datetime, timedelta

from portal.domain import counting, dating
from portal.models.assessment import Counting, Deadline, EarliestStart, Suspended
from portal.models.enumerations import PatientNotice, Postponement, Suspension
from portal.models.facts import Facts, Moment
from portal.models.law import Amount
from portal.models.library import Library
from portal.models.rule import StartRule, SuspensionRule

WAITS = {Suspension.YES, Suspension.YES_WITH_EXCEPTIONS}


def suspension(rule: SuspensionRule, deadline: Deadline, library: Library, facts: Facts, on: datetime) -> Suspended:
    """Whether a complaint made now makes the measure wait.

    Hours are counted in both readings of domstolloven § 149 second para.: up to the earlier moment the answer is the
    rule's, between the two it is unclear, after the later one it is no.
    """
    plain = Suspended(kind=rule.kind, exception=rule.exception, certain=rule.certain, sources=rule.sources)
    if rule.kind in WAITS and deadline.passed:
        is_no = rule.late is Suspension.NO
        return plain._replace(kind=rule.late, too_late=is_no, amount=deadline.amount, certain=rule.certain and is_no)
    if rule.law is None:
        return plain
    amount = dating.amount(library, rule.law, facts, on.date())
    notice = patient_notice(facts)
    if notice is None:
        return plain._replace(amount=amount)
    until, latest = _both_readings(notice, amount)
    return plain._replace(
        amount=amount, until=until, counting=Counting(notice.at, amount, until),
        until_latest=latest if latest > until else None,
        kind=_kind(rule.kind, on, until, latest), too_late=on > latest, certain=rule.certain and latest == until,
    )


def patient_notice(facts: Facts) -> Moment | None:
    """The moment the patient got notice; the asker's own when no other is given, unless it is said to be unknown."""
    unknown = facts.patient_notice is PatientNotice.UNKNOWN
    return facts.patient_notified_at or (None if unknown else facts.notified_at)


def _kind(kind: Suspension, on: datetime, until: datetime, latest: datetime) -> Suspension:
    if on <= until:
        return kind
    return Suspension.UNCLEAR if on <= latest else Suspension.NO


def earliest_start(rule: StartRule | None, waits: Suspended, library: Library, facts: Facts,
                   on: datetime) -> EarliestStart | None:
    """The moment before which the measure may not begin, in the reading that is sure.

    Where it is as long as the time in which a complaint makes the measure wait, it has been counted already.
    """
    if rule is None:
        return None
    amount = dating.amount(library, rule.law, facts, on.date())
    notice = patient_notice(facts)
    if notice is None:
        return EarliestStart(at=None, amount=amount, exception=rule.exception, certain=True, sources=rule.sources)
    same = waits.counting is not None and waits.counting.amount == amount
    at, latest = (waits.until, waits.until_latest or waits.until) if same else _both_readings(notice, amount)
    return EarliestStart(at=at, amount=amount, exception=rule.exception, certain=latest == at, sources=rule.sources,
                         latest=latest if latest != at else None, clock=notice.clock is not None)


def _both_readings(notice: Moment, amount: Amount) -> tuple[datetime, datetime]:
    """The earliest and the latest moment some hours after a notice.

    They differ where a Sunday or holiday lies inside and may not count, and where the time of day is not known: the
    earliest is then counted from the beginning of the day, the latest from its end.
    """
    last = notice.at if notice.clock else Moment(day=notice.day + timedelta(days=1)).at
    return (counting.after_hours(notice.at, amount.value), counting.after_hours_without_holidays(last, amount.value))


def postponement(suspended: Suspended, *, stoppable: bool = True) -> Postponement:
    """Whether to ask that the measure waits: wherever there is one, and a complaint does not stop it by itself."""
    stops = suspended.kind in WAITS or (suspended.kind is Suspension.IF_WITHIN and suspended.until is not None)
    return Postponement.NOT_NEEDED if stops or not stoppable else Postponement.CAN_BE_ASKED
