"""The clocks of a way to complain, row by row: until when, how it was counted, does it stop, and what is left."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

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
            _window_row(route, role, found.get(ClockKind.WINDOW), idiom)]
    if is_urgent(route):
        rows.reverse()
    return rows


def is_urgent(route: AssessedRoute) -> bool:
    """Whether the hours in which a complaint makes the measure wait may still run."""
    waits = route.suspends
    return not waits.too_late and not route.over and (waits.kind is Suspension.IF_WITHIN or waits.counting is not None)


def _limit_row(route: AssessedRoute, role: Role, clock: Clock | None, idiom: Idiom) -> Row:
    limit, speech = route.deadline, idiom.speech
    label = idiom.gettext("Frist for å klage")
    if route.barred_until:
        return Row(speech.say("deadline.barred_until"), Markup(speech.day(route.barred_until)))  # noqa: S704 -- a date
    if route.available is Availability.NO or _has_no_complaint_to_time(route, clock):
        return Row(label)
    big = speech.say(f"deadline.{limit.kind}", role, limit.amount)
    if clock is None or clock.due is None:
        return Row(label, big, tuple(_unsettled(route, idiom)))
    if limit.kind is DeadlineKind.UNCLEAR:
        return Row(label, Markup("{} {}").format(speech.say("deadline.advise"), speech.day(clock.due)), (big,))
    lines = _still(clock, role, idiom) if clock.state is ClockState.PASSED else _unsettled(route, idiom)
    return Row(speech.say("deadline.date"), Markup(speech.day(clock.due)), tuple(lines), _sum(clock, idiom))  # noqa: S704


def _has_no_complaint_to_time(route: AssessedRoute, clock: Clock | None) -> bool:
    """Where no way is clear, or the case goes by itself, only a limit that is known is told, or a day to be safe."""
    if route.available not in {Availability.OTHER_ROUTE, Availability.AUTOMATIC}:
        return False
    kind = route.deadline.kind
    return kind is DeadlineKind.NONE or (kind is DeadlineKind.UNCLEAR and (clock is None or clock.due is None))


def _unsettled(route: AssessedRoute, idiom: Idiom) -> Lines:
    limit = route.deadline
    return [] if limit.certain or limit.kind is DeadlineKind.UNCLEAR else [idiom.speech.say("deadline.uncertain")]


def _still(clock: Clock, role: Role, idiom: Idiom) -> Lines:
    """That a clock has run out, and what can be done all the same."""
    speech = idiom.speech
    words = speech.library.rendition(speech.library.remedy_words, idiom.lang).words.remedies
    steps = [speech.line(words[step].name) for step in clock.steps]
    others = [Markup("{} {}.").format(speech.say("still.steps"), Markup("; ").join(steps))] if steps else []
    return [speech.say("deadline.passed"), *(speech.say(f"still.{each}", role) for each in clock.still), *others]


def counted_row(law: str, count: Counting, idiom: Idiom) -> Row:
    """A day counted from a day the reader knows: when an answer should have come, or when it is too late."""
    speech = idiom.speech
    passed = (speech.say("counted.passed"),) if count.unmoved < speech.today else ()
    told = Markup("{} {} + {} = {}.").format(speech.say("deadline.count"), speech.day(count.start),
                                             speech.amount(count.amount), speech.day(count.unmoved))
    return Row(speech.say(f"counted.{law}"), Markup(speech.day(count.unmoved)), passed, told)  # noqa: S704 -- a date


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


def _window_row(route: AssessedRoute, role: Role, clock: Clock | None, idiom: Idiom) -> Row:
    waits, speech = route.suspends, idiom.speech
    label = idiom.gettext("Stopper klagen vedtaket?")
    if _cannot_wait(route):
        return Row(label)
    if route.available is Availability.AUTOMATIC and waits.kind is Suspension.NO:
        asked = (speech.say("postponement.automatic", role),) if route.asks_to_wait else ()
        return Row(idiom.gettext("Venter vedtaket til saken er avgjort?"),
                   lines=(speech.say("suspends.automatic"), *asked))
    big = None
    if clock and clock.state is ClockState.NEEDS_DATE:
        big = speech.say("suspends.now", role)
    if clock and clock.due and clock.state is ClockState.RUNNING:
        big = until(clock.due, role, idiom)
    return Row(label, big, tuple(_window_lines(waits, route, role, idiom)), _sum(clock, idiom) if clock else None)


def _cannot_wait(route: AssessedRoute) -> bool:
    """Whether there is no complaint for which anything could wait."""
    if route.available in {Availability.NO, Availability.BARRED} or route.over or not route.stoppable:
        return True
    return route.available is Availability.OTHER_ROUTE and route.suspends.kind is Suspension.NO


def until(due: date, role: Role, idiom: Idiom) -> Markup:
    """Before when to complain; midnight is told as the end of the day before, so that nobody comes a day late."""
    return Markup("{} {}").format(idiom.speech.say("suspends.until", role), _end(due, idiom))


def _end(due: date, idiom: Idiom) -> Markup:
    speech = idiom.speech
    if isinstance(due, datetime) and not (due.hour or due.minute):
        return Markup("{} {}").format(speech.say("clock.midnight"), speech.day(due.date() - timedelta(days=1)))
    return Markup(speech.due(due))  # noqa: S704 -- a date


def _window_lines(waits: Suspended, route: AssessedRoute, role: Role, idiom: Idiom) -> Lines:
    speech = idiom.speech
    if waits.too_late:
        lines = [speech.say("suspends.too_late", role, waits.amount)]
    else:
        between = waits.kind is Suspension.UNCLEAR and waits.counting is not None
        how = "perhaps_in_time" if between else waits.kind
        lines = [speech.say(f"suspends.{how}", role, waits.amount)]
    if waits.until_latest and not waits.too_late:
        lines.append(Markup("{} {}.").format(speech.say("suspends.until_latest"), _end(waits.until_latest, idiom)))
    exceptions = (waits.exception, route.earliest_start and route.earliest_start.exception)
    if not waits.too_late:
        lines += [speech.say(f"exception.{each}", role) for each in dict.fromkeys(exceptions) if each]
    if route.earliest_start and not waits.too_late:
        lines.append(_start(route.earliest_start, idiom))
    if route.asks_to_wait and (route.postponement is Postponement.CAN_BE_ASKED or waits.exception):
        lines.append(speech.say(f"postponement.{route.postponement}", role))
    return lines


def _start(start: EarliestStart, idiom: Idiom) -> Markup:
    if start.at is None or not start.clock:
        return idiom.speech.say("earliest_start.unknown", amount=start.amount)
    told = Markup("{}: {}.").format(idiom.speech.say("earliest_start"), idiom.speech.moment(start.at))
    if start.latest is None:
        return told
    speech = idiom.speech
    return Markup("{} {} {}.").format(told, speech.say("earliest_start.latest"), speech.moment(start.latest))
