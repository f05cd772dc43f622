"""Which day's law a situation is held against: a decision is judged by the rules of the day it was made."""

from datetime import date

from portal.models.facts import Facts
from portal.models.law import Amount, Held
from portal.models.library import Library


def decision_day(facts: Facts, on: date) -> date:
    """The day the decision was made; when that is not known, the first notice of it, else the day asked about."""
    notices = [moment.day for moment in (facts.patient_notified_at, facts.notified_at) if moment]
    return facts.decided_on or min(notices, default=on)


def value(library: Library, law: str, day: date) -> Held:
    """The legal value of a day; before the oldest that is known, that one."""
    known = library.law[law]
    oldest = known.held[0]
    return oldest if day < oldest.since else known.on(day)


def amount(library: Library, law: str, facts: Facts, on: date) -> Amount:
    """An amount as it was when the decision was made."""
    return value(library, law, decision_day(facts, on)).amount
