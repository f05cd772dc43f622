"""The most important of an assessment, row by row: who decides, until when, does it stop, who pays the lawyer."""

from dataclasses import replace
from datetime import datetime

from markupsafe import Markup

from portal.models.assessment import AssessedRoute, Assessment
from portal.models.enumerations import Availability, Role
from portal.models.library import State
from portal.web.clock_rows import Lines, Row, clock_rows
from portal.web.idioms import Idiom, Idioms


def cards(assessment: Assessment, idiom: Idiom, idioms: Idioms) -> tuple[tuple[Row, ...], ...]:
    """The rows of each way to complain, the main one first. In a draft, the master's stand under each."""
    library = idiom.speech.library
    routes = (assessment.complaint, *assessment.other_routes)
    role, on = assessment.facts.role, assessment.on
    text = library.rendition(library.decision_texts[assessment.decision], idiom.lang)
    if text.state is not State.DRAFT:
        return tuple(rows(route, role, on, idiom) for route in routes)
    master = idioms[library.site.master]
    return tuple(with_parallels(rows(route, role, on, idiom), rows(route, role, on, master), master.lang)
                 for route in routes)


def rows(route: AssessedRoute, role: Role, on: datetime, idiom: Idiom) -> tuple[Row, ...]:
    """The rows of a route in a language."""
    _ = idiom.gettext
    by_itself = route.available is Availability.AUTOMATIC
    found = [
        Row(_("Hvem avgjør saken?") if by_itself else _("Hvem avgjør klagen?"), _body(route, idiom),
            tuple(_available(route, role, idiom))),
        _first_step(route, role, idiom),
        *clock_rows(route, role, on, idiom),
        Row(_("Hvem betaler advokaten?"), lines=_lawyer(route, role, idiom)),
    ]
    return tuple(row for row in found if row.big or row.lines)


def _first_step(route: AssessedRoute, role: Role, idiom: Idiom) -> Row:
    """What to do first where there is no complaint to make, or no need of one."""
    label = idiom.gettext("Gjør dette først")
    if route.available is Availability.AUTOMATIC and route.send_to:
        return Row(label, lines=(idiom.speech.say("automatic", role),))
    if route.available not in {Availability.OTHER_ROUTE, Availability.NO} or not route.next:
        return Row(label)
    words = idiom.speech.library.rendition(idiom.speech.library.remedy_words, idiom.lang).words
    step = words.remedies[route.next[0].id]
    return Row(label, idiom.speech.line(step.name), (idiom.speech.line(step.text),))


def _lawyer(route: AssessedRoute, role: Role, idiom: Idiom) -> tuple[Markup, ...]:
    """Who pays the lawyer for a complaint; nothing where there is none to make."""
    closed = route.available is Availability.BARRED or (route.available is Availability.NO and route.body is not None)
    return () if closed else (idiom.speech.say(f"legal_aid.{route.legal_aid.kind}", role),)


def with_parallels(own: tuple[Row, ...], master: tuple[Row, ...], master_lang: str) -> tuple[Row, ...]:
    """Rows with the master language's under each: in a draft, no deadline stands alone."""
    return tuple(
        replace(row, parallel=Markup("<br>").join(part for part in (other.big, *other.lines) if part),
                parallel_lang=master_lang)
        for row, other in zip(own, master, strict=True)
    )


def _body(route: AssessedRoute, idiom: Idiom) -> Markup | None:
    if route.body is None:
        return None if route.available is Availability.NO else idiom.speech.say("body.none")
    if route.available is Availability.OTHER_ROUTE:
        return None
    library = idiom.speech.library
    return idiom.speech.line(library.rendition(library.remedy_words, idiom.lang).words.remedies[route.body].name)


def _available(route: AssessedRoute, role: Role, idiom: Idiom) -> Lines:
    return [] if route.available is Availability.YES else [idiom.speech.say(f"available.{route.available}", role)]
