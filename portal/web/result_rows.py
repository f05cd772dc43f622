"""The most important of an assessment, row by row: who decides, until when, does it stop, who pays the lawyer."""

from dataclasses import dataclass, replace

from markupsafe import Markup

from portal.models.assessment import AssessedRoute, Assessment, Counting, Deadline, EarliestStart, Suspended
from portal.models.enumerations import Availability, DeadlineKind, Postponement, Role, Suspension
from portal.models.library import State
from portal.web.idioms import Idiom, Idioms

Lines = list[Markup]


@dataclass(frozen=True)
class Row:
    """A label, the answer in large, what stands under it, and the same in the master language where that is wanted."""

    label: str
    big: Markup | None = None
    lines: tuple[Markup, ...] = ()
    sum: Markup | None = None
    parallel: Markup | None = None
    parallel_lang: str = ""


def cards(assessment: Assessment, idiom: Idiom, idioms: Idioms) -> tuple[tuple[Row, ...], ...]:
    """The rows of each way to complain, the main one first. In a draft, the master's stand under each."""
    library = idiom.speech.library
    routes, role = (assessment.complaint, *assessment.other_routes), assessment.facts.role
    text = library.rendition(library.decision_texts[assessment.decision], idiom.lang)
    if text.state is not State.DRAFT:
        return tuple(rows(route, role, idiom) for route in routes)
    master = idioms[library.site.master]
    return tuple(with_parallels(rows(route, role, idiom), rows(route, role, master), master.lang) for route in routes)


def rows(route: AssessedRoute, role: Role, idiom: Idiom) -> tuple[Row, ...]:
    """The rows of a route in a language; of two clocks, the one that runs out first stands first."""
    _ = idiom.gettext
    clocks = [_deadline_row(route, role, idiom), _suspension_row(route, idiom)]
    if route.suspends.kind is Suspension.IF_WITHIN and not route.suspends.too_late:
        clocks.reverse()
    found = [
        Row(_("Hvem avgjør klagen?"), _body(route, idiom), tuple(_available(route, role, idiom))),
        *clocks,
        Row(_("Hvem betaler advokaten?"), lines=(idiom.speech.say(f"legal_aid.{route.legal_aid.kind}", role),)),
    ]
    return tuple(row for row in found if row.big or row.lines)


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


def _deadline_row(route: AssessedRoute, role: Role, idiom: Idiom) -> Row:
    limit, speech = route.deadline, idiom.speech
    label = idiom.gettext("Frist for å klage")
    if route.barred_until:
        return Row(speech.say("deadline.barred_until"), Markup(speech.day(route.barred_until)))  # noqa: S704 -- a date
    if route.available is Availability.NO or _has_no_complaint_to_time(route):
        return Row(label)
    if limit.date is not None:
        return Row(speech.say("deadline.date"), Markup(speech.day(limit.date)), tuple(_after(limit, idiom)),  # noqa: S704
                   _sum(limit, idiom))
    big = speech.say(f"deadline.{limit.kind}", role, limit.amount)
    if limit.advise is not None:
        advice = Markup("{} {}").format(speech.say("deadline.advise"), speech.day(limit.advise))
        return Row(label, advice, (big,))
    return Row(label, big, tuple(_after(limit, idiom)))


def _has_no_complaint_to_time(route: AssessedRoute) -> bool:
    return route.available is Availability.OTHER_ROUTE and route.deadline.kind is DeadlineKind.NONE


def _after(limit: Deadline, idiom: Idiom) -> Lines:
    """What is added to a deadline: that it has passed and what then, or that the law is not settled."""
    speech = idiom.speech
    if limit.passed:
        late = "late_over" if not limit.late_possible else "late_possible" if limit.late_certain else "late_uncertain"
        return [speech.say("deadline.passed"), speech.say(f"deadline.{late}")]
    return [] if limit.certain or limit.kind is DeadlineKind.UNCLEAR else [speech.say("deadline.uncertain")]


def _sum(limit: Deadline, idiom: Idiom) -> Markup | None:
    """The sum in the open: notice on a day + 3 weeks = the last day."""
    count, speech = limit.counting, idiom.speech
    if count is None:
        return None
    what = "deadline.ended" if limit.kind is DeadlineKind.WHILE_IT_LASTS_PLUS else "deadline.from"
    told = Markup("{} {}: {} + {} = {}.").format(
        speech.say("deadline.count"), speech.say(what), speech.day(count.start), speech.amount(count.amount),
        speech.day(count.unmoved),
    )
    return told + _moved(count, idiom)


def _moved(count: Counting, idiom: Idiom) -> Markup:
    return Markup(" ") + idiom.speech.say("deadline.moved") if count.moved else Markup()


def _suspension_row(route: AssessedRoute, idiom: Idiom) -> Row:
    label = idiom.gettext("Stopper klagen vedtaket?")
    if route.available in {Availability.NO, Availability.BARRED} or not route.stoppable:
        return Row(label)
    waits, speech = route.suspends, idiom.speech
    big = None
    if waits.until and waits.kind is Suspension.IF_WITHIN:
        big = Markup("{} {}").format(speech.say("suspends.until"), speech.moment(waits.until))
    return Row(label, big, tuple(_suspension_lines(waits, route, idiom)))


def _suspension_lines(waits: Suspended, route: AssessedRoute, idiom: Idiom) -> Lines:
    speech = idiom.speech
    if waits.too_late:
        lines = [speech.say("suspends.too_late", amount=waits.amount)]
    else:
        lines = [speech.say(f"suspends.{waits.kind}", amount=waits.amount)]
    if waits.until_latest and not waits.too_late:
        lines.append(Markup("{} {}.").format(speech.say("suspends.until_latest"), speech.moment(waits.until_latest)))
    exceptions = (waits.exception, route.earliest_start and route.earliest_start.exception)
    if not waits.too_late:
        lines += [speech.say(f"exception.{each}") for each in dict.fromkeys(exceptions) if each]
    if route.earliest_start and not waits.too_late:
        lines.append(_start(route.earliest_start, idiom))
    if route.postponement is Postponement.CAN_BE_ASKED or waits.exception:
        lines.append(speech.say(f"postponement.{route.postponement}"))
    return lines


def _start(start: EarliestStart, idiom: Idiom) -> Markup:
    if start.at is None:
        return idiom.speech.say("earliest_start.unknown", amount=start.amount)
    return Markup("{}: {}.").format(idiom.speech.say("earliest_start"), idiom.speech.moment(start.at))
