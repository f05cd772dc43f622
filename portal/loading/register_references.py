"""Whether the decision register names only what is there."""

from collections.abc import Iterator
from typing import Protocol

from portal.loading.findings import Findings
from portal.models.decision import Decision, Route
from portal.models.law import Citation, Citations
from portal.models.library import Library


class Cited(Protocol):
    """A rule with the provisions it rests on."""

    @property
    def sources(self) -> Citations:
        """The provisions."""


def register_problems(library: Library, findings: Findings) -> None:
    """Note what a decision names and the library does not have."""
    for decision in library.decisions.values():
        place = f"decisions/{decision.id}/decision.yaml"
        if decision.page:
            findings.known(place, decision.page, library.pages, "page")
        for contact in decision.contacts:
            findings.known(place, contact, library.contacts, "contact")
        findings.citations(place, _citations(decision))
        for law in _laws(decision):
            findings.known(place, law, library.law, "legal value of content/law")
        otherwise = (note for ways in decision.complaint.every_way() for note in ways.otherwise.notes)
        for note in (*(rule.id for rule in decision.notes), *otherwise):
            findings.known(place, note, library.notes, "note")
        for instead in decision.instead:
            findings.known(place, instead.decision, library.decisions, "decision")
            findings.known(place, instead.note, library.notes, "note")
        for route in decision.complaint.every_route():
            _route(place, route, library, findings)
        _remedies(place, decision, library, findings)
        _words(decision, library, findings)
    _groups(library, findings)


def _groups(library: Library, findings: Findings) -> None:
    """Each decision stands in one group."""
    place = "register/groups.yaml"
    shown = [decision for group in library.groups.values() for decision in group.decisions]
    for decision in shown:
        findings.known(place, decision, library.decisions, "decision")
    for decision in library.decisions:
        if shown.count(decision) != 1:
            findings.add(place, decision, f"{decision!r} stands in {shown.count(decision)} groups; expected one")


def _route(place: str, route: Route, library: Library, findings: Findings) -> None:
    bodies = [remedy.id for remedy in library.remedies.values() if remedy.body]
    if route.body is not None:
        findings.known(place, route.body, bodies, "body of remedies.yaml")
    phrases = library.wording[library.site.master].phrases
    for rule in (route.suspends, route.earliest_start):
        if rule is not None and rule.exception is not None:
            findings.known(place, f"exception.{rule.exception}", phrases, "phrase of wording")
    for other in route.bar.similar if route.bar else ():
        findings.known(place, other, library.decisions, "decision")


def _remedies(place: str, decision: Decision, library: Library, findings: Findings) -> None:
    steps = [remedy.id for remedy in library.remedies.values() if remedy.step]
    named = {step for ways in decision.complaint.every_way() for step in ways.otherwise.next}
    for route in decision.complaint.every_route():
        named |= {*(step.id for step in route.next), *route.deadline.after}
        for rule in (route.bar, route.exhausted_by):
            named |= {step for steps_after in (rule.after.values() if rule else ()) for step in steps_after}
    for step in sorted(named):
        findings.known(place, step, steps, "step of remedies.yaml")


def _words(decision: Decision, library: Library, findings: Findings) -> None:
    for tag, text in library.decision_texts[decision.id].items():
        place = f"decisions/{decision.id}/{tag}.md"
        findings.same_keys(place, {point.id for point in decision.points()}, set(text.points))


def _citations(decision: Decision) -> Iterator[Citation]:
    for point in decision.points():
        yield from point.sources
    for ways in decision.complaint.every_way():
        yield from ways.otherwise.sources
    for route in decision.complaint.every_route():
        yield from route.sources
        for rule in (*_rules(route), *route.next):
            yield from rule.sources
        if route.deadline.late:
            yield from route.deadline.late.sources


def _rules(route: Route) -> Iterator[Cited]:
    rules = (route.deadline, route.suspends, route.earliest_start, route.decides_within, route.legal_aid, route.bar,
             route.exhausted_by)
    return (rule for rule in rules if rule is not None)


def _laws(decision: Decision) -> Iterator[str]:
    if decision.longest:
        yield decision.longest.law
    for note in decision.notes:
        yield from (law for law in (note.lasted_over, note.older_than) if law)
        if note.sooner_than:
            yield note.sooner_than.law
    for route in decision.complaint.every_route():
        yield from _laws_of(route)


def _laws_of(route: Route) -> Iterator[str]:
    for rule in (*_rules(route), route.deadline.late):
        law = getattr(rule, "law", None)
        if law is not None:
            yield law
    if route.bar and route.bar.sentence:
        yield from route.bar.sentence.values()
