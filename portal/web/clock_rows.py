"""The clocks of a way to complain, row by row: until when, how it was counted, does it stop, and what is left."""

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from portal.domain.clocks import clocks
from portal.models.assessment import AssessedRoute, Counting, EarliestStart, Suspended
from portal.models.clock import Clock, ClockKind, ClockState
from portal.models.enumerations import Availability, DeadlineKind, Postponement, Role, Suspension
from portal.web.idioms import Idiom

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


def clock_rows(route: AssessedRoute, role: Role, on: datetime, idiom: Idiom) -> list[Row]:
    """The time limit and whether the measure waits; of two clocks, the one that runs out first stands first."""
    found = {ClockKind.WINDOW if clock.kind is ClockKind.WINDOW else ClockKind.COMPLAINT: clock
             for clock in clocks(route, on)}
    rows = [_limit_row(route, role, found.get(ClockKind.COMPLAINT), idiom),
            _window_row(route, found.get(ClockKind.WINDOW), idiom)]
    if route.suspends.kind is Suspension.IF_WITHIN and not route.suspends.too_late:
        rows.reverse()
    return rows


def _limit_row(route: AssessedRoute, role: Role, clock: Clock | None, idiom: Idiom) -> Row:
    limit, speech = route.deadline, idiom.speech
    label = idiom.gettext("Frist for å klage")
    if route.barred_until:
        return Row(speech.say("deadline.barred_until"), Markup(speech.day(route.barred_until)))  # noqa: S704 -- a date
    if route.available is Availability.NO or _has_no_complaint_to_time(route):
        return Row(label)
    big = speech.say(f"deadline.{limit.kind}", role, limit.amount)
    if clock is None or clock.due is None:
        return Row(label, big, tuple(_unsettled(route, idiom)))
    if limit.kind is DeadlineKind.UNCLEAR:
        return Row(label, Markup("{} {}").format(speech.say("deadline.advise"), speech.day(clock.due)), (big,))
    lines = _still(clock, idiom) if clock.state is ClockState.PASSED else _unsettled(route, idiom)
    return Row(speech.say("deadline.date"), Markup(speech.day(clock.due)), tuple(lines), _sum(clock, idiom))  # noqa: S704


def _has_no_complaint_to_time(route: AssessedRoute) -> bool:
    return route.available is Availability.OTHER_ROUTE and route.deadline.kind is DeadlineKind.NONE


def _unsettled(route: AssessedRoute, idiom: Idiom) -> Lines:
    limit = route.deadline
    return [] if limit.certain or limit.kind is DeadlineKind.UNCLEAR else [idiom.speech.say("deadline.uncertain")]


def _still(clock: Clock, idiom: Idiom) -> Lines:
    """That a clock has run out, and what can be done all the same."""
    speech = idiom.speech
    words = speech.library.rendition(speech.library.remedy_words, idiom.lang).words.remedies
    steps = [speech.line(words[step].name) for step in clock.steps]
    others = [Markup("{} {}.").format(speech.say("still.steps"), Markup("; ").join(steps))] if steps else []
    return [speech.say("deadline.passed"), *(speech.say(f"still.{each}") for each in clock.still), *others]


def counted_row(law: str, count: Counting, idiom: Idiom) -> Row:
    """A day counted from a day the reader knows: when an answer should have come, or when it is too late."""
    speech = idiom.speech
    told = Markup("{} {} + {} = {}.").format(speech.say("deadline.count"), speech.day(count.start),
                                             speech.amount(count.amount), speech.day(count.unmoved))
    return Row(speech.say(f"counted.{law}"), Markup(speech.day(count.unmoved)), (), told)  # noqa: S704 -- a date


def _sum(clock: Clock, idiom: Idiom) -> Markup | None:
    """The sum in the open: notice + 3 weeks = the last day."""
    count, speech = clock.counting, idiom.speech
    if count is None:
        return None
    told = Markup("{} {}: {} + {} = {}.").format(
        speech.say("deadline.count"), speech.say(f"clock.from.{clock.kind}"), speech.due(count.start),
        speech.amount(count.amount), speech.due(count.unmoved),
    )
    return told + _moved(count, idiom)


def _moved(count: Counting, idiom: Idiom) -> Markup:
    return Markup(" ") + idiom.speech.say("deadline.moved") if count.moved else Markup()


def _window_row(route: AssessedRoute, clock: Clock | None, idiom: Idiom) -> Row:
    label = idiom.gettext("Stopper klagen vedtaket?")
    if route.available in {Availability.NO, Availability.BARRED} or not route.stoppable:
        return Row(label)
    waits, speech = route.suspends, idiom.speech
    big = None
    if clock and clock.due and clock.state is ClockState.RUNNING:
        big = Markup("{} {}").format(speech.say("suspends.until"), speech.due(clock.due))
    return Row(label, big, tuple(_window_lines(waits, route, idiom)), _sum(clock, idiom) if clock else None)


def _window_lines(waits: Suspended, route: AssessedRoute, idiom: Idiom) -> Lines:
    speech = idiom.speech
    if waits.too_late:
        lines = [speech.say("suspends.too_late", amount=waits.amount)]
    else:
        between = waits.kind is Suspension.UNCLEAR and waits.counting is not None
        lines = [speech.say("suspends.perhaps_in_time" if between else f"suspends.{waits.kind}", amount=waits.amount)]
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
