"""What an earlier complaint means for a new one: a bar for a time, or a complaint that is used up."""

from dataclasses import dataclass
from datetime import date

from portal.domain import counting
from portal.models.assessment import Step
from portal.models.decision import Route
from portal.models.facts import Facts, Previous
from portal.models.law import Citations
from portal.models.library import Library
from portal.models.rule import BarRule, ExhaustionRule


@dataclass(frozen=True)
class Preclusion:
    """What stands in the way of a complaint, and what can be done instead. Nothing in the way: no steps.

    `barred_until` is the first free day; it is not moved for free days. `date_missing` says that a bar may run, but
    the day it began is not known.
    """

    exhausted: bool = False
    barred_until: date | None = None
    date_missing: bool = False
    steps: tuple[Step, ...] = ()
    sources: Citations = ()


def preclusion(route: Route, library: Library, facts: Facts, on: date) -> Preclusion:
    """What an earlier complaint means for a route on a day."""
    previous = facts.previous
    if previous and route.exhausted_by and _uses_up(route.exhausted_by, previous, facts):
        rule = route.exhausted_by
        return Preclusion(exhausted=True, steps=_steps(rule, previous, route), sources=rule.sources)
    return _bar(route.bar, route, library, facts, on) if route.bar else Preclusion()


def _bar(rule: BarRule, route: Route, library: Library, facts: Facts, on: date) -> Preclusion:
    """The bar of an earlier answer to a similar complaint, or of the sentence itself, whichever came last."""
    before = facts.previous if facts.previous and _is_similar(rule, facts.previous, facts) else None
    sentence = facts.sentence if rule.sentence else None
    law = rule.sentence[sentence.paragraph] if rule.sentence and sentence else rule.law
    days = [day for day in (before and before.on, sentence and sentence.final_on) if day]
    free = counting.add(max(days), library.law[law].amount(on)) if days else None
    if free and on < free:
        return Preclusion(barred_until=free, steps=_steps(rule, before, route) if before else (), sources=rule.sources)
    if before and before.on is None:
        return Preclusion(date_missing=True, sources=rule.sources)
    return Preclusion()


def _is_similar(rule: BarRule, previous: Previous, facts: Facts) -> bool:
    return previous.kind in rule.after and _kind(previous, facts) in rule.similar


def _kind(previous: Previous, facts: Facts) -> str:
    return previous.decision or facts.decision


def _uses_up(rule: ExhaustionRule, previous: Previous, facts: Facts) -> bool:
    """Whether the earlier answer was to a complaint over this very decision.

    An answer from before the decision was notified was to another.
    """
    notice = facts.notified_at or facts.patient_notified_at
    older = previous.on is not None and notice is not None and previous.on < notice.day
    return previous.kind in rule.after and _kind(previous, facts) == facts.decision and not older


def _steps(rule: BarRule | ExhaustionRule, previous: Previous, route: Route) -> tuple[Step, ...]:
    known = {step.id: step.sources for step in route.next}
    return tuple(Step(id=step, sources=known.get(step, rule.sources)) for step in rule.after[previous.kind])
