"""The assessment: a situation in, the whole answer out."""

from datetime import date, datetime

from portal.domain import dating, directory, noting
from portal.domain.deadlines import deadline
from portal.domain.noting import Worked
from portal.domain.precluding import Preclusion, preclusion
from portal.domain.suspending import earliest_start, postponement, suspension
from portal.models.assessment import (
    AssessedNote,
    AssessedRoute,
    Assessment,
    Deadline,
    DecisionTime,
    Paid,
    Step,
    Suspended,
)
from portal.models.decision import Decision, Instead, Otherwise, Route
from portal.models.enumerations import Age, Availability, DeadlineKind, LegalAid, Role, Suspension
from portal.models.facts import Facts, Moment
from portal.models.law import Citations
from portal.models.library import Library
from portal.models.rule import DecisionTimeRule


def assess(library: Library, facts: Facts, now: datetime) -> Assessment:
    """What applies in a situation, on the day asked about (`facts.on`, else now).

    Raises KeyError for a decision the register does not have.
    """
    on = (facts.on or Moment.of(now)).at
    held = noting.situation(facts)
    decision, instead = _entry(library, facts, held)
    day = dating.decision_day(facts, on.date())
    ways = decision.complaint.of(day)
    routes = [route for route in ways.routes if facts.role in route.by and route.when.holds(held)]
    answers = [_with_what_is_left(_worked(route, library, facts, on), ways.otherwise, library) for route in routes]
    main = answers[0] if answers else Worked(_no_route(ways.otherwise))
    if not main.route.next and not main.route.is_open:
        main = main._replace(route=main.route._replace(next=_steps(ways.otherwise)))
    first = ((instead.note,) if instead else ()) + (() if routes else ways.otherwise.notes)
    notes = (*noting.noted(first, library), *noting.notes(decision, main, library, facts, on.date()))
    return Assessment(
        facts=facts, decision=decision.id, on=on, law_of=day, complaint=main.route,
        other_routes=tuple(each.route for each in answers[1:]), notes=notes,
        contacts=_contacts(library, facts, main.route, decision), sources=_sources(main.route, notes, decision),
    )


def _entry(library: Library, facts: Facts, held: dict[str, object]) -> tuple[Decision, Instead | None]:
    """The entry of the register whose rules hold: the one asked about, or the one that stands in its place."""
    asked = library.decisions[facts.decision]
    instead = next((each for each in asked.instead if each.when.holds(held)), None)
    return (library.decisions[instead.decision] if instead else asked), instead


def _worked(route: Route, library: Library, facts: Facts, on: datetime) -> Worked:
    stop = preclusion(route, library, facts, on.date())
    limit = deadline(route.deadline, library, facts, on.date())
    waits = suspension(route.suspends, limit, library, facts, on)
    found = AssessedRoute(
        available=_available(route, stop), barred_until=stop.barred_until,
        rule=route, body=route.body, send_to=route.send_to, oral=route.oral,
        stoppable=route.stoppable, asks_to_wait=route.asks_to_wait and not facts.has_ended,
        over=facts.has_ended,
        deadline=limit, suspends=waits, postponement=postponement(waits, stoppable=route.stoppable),
        earliest_start=earliest_start(route.earliest_start, waits, library, facts, on),
        legal_aid=Paid(kind=route.legal_aid.kind, certain=route.legal_aid.certain, sources=route.legal_aid.sources),
        decides_within=_decision_time(route.decides_within, library, on.date()),
        next=_next(route, stop, library, facts),
        certain=route.certain and waits.certain and route.legal_aid.certain,
        sources=(*route.sources, *stop.sources),
    )
    return Worked(found, stop)


def _with_what_is_left(worked: Worked, otherwise: Otherwise, library: Library) -> Worked:
    """A route whose time limit has passed, with the steps that are open all the same."""
    route, limit = worked.route, worked.route.deadline
    if not limit.passed:
        return worked
    steps = tuple(step for step in limit.after or otherwise.next
                  if not (route.over and library.remedies[step].only_while_it_lasts))
    return worked._replace(route=route._replace(deadline=limit._replace(after=steps or otherwise.next)))


def _next(route: Route, stop: Preclusion, library: Library, facts: Facts) -> tuple[Step, ...]:
    """The steps that are open: those of a bar where there is one, without what can only be done while it lasts."""
    usual = tuple(Step(id=step.id, sources=step.sources) for step in route.next)
    open_steps = [tuple(step for step in steps if not facts.has_ended
                        or not library.remedies[step.id].only_while_it_lasts) for steps in (stop.steps, usual)]
    return open_steps[0] or open_steps[1]


def _available(route: Route, stop: Preclusion) -> Availability:
    if stop.exhausted:
        return Availability.NO
    return Availability.BARRED if stop.barred_until else route.available


def _decision_time(rule: DecisionTimeRule | None, library: Library, on: date) -> DecisionTime | None:
    if rule is None:
        return None
    amount = library.law[rule.law].amount(on) if rule.law else None
    return DecisionTime(kind=rule.kind, amount=amount, if_possible=rule.if_possible, sources=rule.sources)


def _no_route(otherwise: Otherwise) -> AssessedRoute:
    """The answer to one who cannot complain: never without a next step."""
    nothing = Suspended(kind=Suspension.NO)
    return AssessedRoute(
        available=Availability.NO, body=None, send_to=(), oral=True, deadline=Deadline(kind=DeadlineKind.NONE),
        suspends=nothing, earliest_start=None, postponement=postponement(nothing),
        legal_aid=Paid(kind=LegalAid.NOT_AUTOMATIC, certain=True, sources=()), decides_within=None,
        next=_steps(otherwise),
        certain=True, sources=otherwise.sources,
    )


def _steps(otherwise: Otherwise) -> tuple[Step, ...]:
    return tuple(Step(id=step, sources=otherwise.sources) for step in otherwise.next)


def _contacts(library: Library, facts: Facts, route: AssessedRoute, decision: Decision) -> tuple[str, ...]:
    """The body's contact first, then those of the decision for its patient, of the role, and of the next steps."""
    useful = library.site.result_contacts
    named = [library.remedies[each].contact for each in (route.body, *(step.id for step in route.next)) if each]
    own = decision.contacts if facts.role in {Role.PATIENT, Role.CHILD} else ()
    selectors = (*named[:1], *own, *useful.get(facts.role, useful["default"]), *named[1:])
    chosen = tuple(dict.fromkeys(each for each in selectors if each))
    child = facts.age is not Age.ADULT
    found = directory.select(library, chosen, facts.municipality, facts.health_trust, child=child)
    return tuple(contact.id for contact in found)


def _sources(route: AssessedRoute, notes: tuple[AssessedNote, ...], decision: Decision) -> Citations:
    parts = (route.deadline, route.suspends, route.earliest_start, route.legal_aid, route.decides_within, *route.next,
             *notes)
    found = (*route.sources, *(source for part in parts if part is not None for source in part.sources),
             *decision.cited)
    return tuple(dict.fromkeys(found))
