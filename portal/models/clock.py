"""The clocks of a complaint: what runs, until when, how it was counted, and what is left when it has run out."""

import datetime as dt
from enum import StrEnum
from typing import NamedTuple

from portal.models.assessment import Counting


class ClockKind(StrEnum):
    """What a clock measures: hours to make the measure wait, time to complain, time it lasts and after."""

    WINDOW = "window"
    COMPLAINT = "complaint"
    LASTING = "lasting"


class ClockState(StrEnum):
    """How far a clock has come. Between two readings of the law it is `unclear`."""

    RUNNING = "running"
    LASTING = "lasting"
    UNCLEAR = "unclear"
    PASSED = "passed"
    NEEDS_DATE = "needs_date"


class Still(StrEnum):
    """What can still be done when a clock has run out, or perhaps has."""

    SAY_IN_TIME = "say_in_time"
    ASK_TO_WAIT = "ask_to_wait"
    COMPLAIN_LATE = "complain_late"
    COMPLAIN_LATE_UNCERTAIN = "complain_late_uncertain"
    TOO_LATE = "too_late"


class Clock(NamedTuple):
    """A clock. `due` is the last day or moment, `latest` that of the other reading; `steps` are those still open."""

    kind: ClockKind
    state: ClockState
    due: dt.date | dt.datetime | None = None
    latest: dt.datetime | None = None
    counting: Counting | None = None
    still: tuple[Still, ...] = ()
    steps: tuple[str, ...] = ()
