"""What is known of a situation: the input of an assessment."""

import re
from datetime import date, datetime, time
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field, PlainSerializer
from pydantic_core import PydanticCustomError

from portal.models.base import Frozen
from portal.models.enumerations import Age, EndedBy, PatientNotice, PreviousKind, Role, Setting, Status

OSLO = ZoneInfo("Europe/Oslo")
_MOMENT = re.compile(r"^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})?)?$")
_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")


class Moment(Frozen):
    """A day in Oslo, with the time of day when it is known."""

    day: date
    clock: time | None = None

    @property
    def at(self) -> datetime:
        """The moment as a point in time; a day without a clock begins at midnight."""
        return datetime.combine(self.day, self.clock or time(), tzinfo=OSLO)

    @classmethod
    def of(cls, moment: datetime) -> "Moment":
        """The Oslo day and clock of a point in time (a naive one is taken as Oslo's)."""
        local = moment.astimezone(OSLO) if moment.tzinfo else moment
        return cls(day=local.date(), clock=local.time())


def parse_day(value: object) -> date:
    """A day from an ISO date. Raises PydanticCustomError 'not_a_date'."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str) and _DAY.match(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise PydanticCustomError("not_a_date", "expected an ISO date such as 2026-11-20")


def parse_moment(value: object) -> Moment:
    """A moment from an ISO date or date and time. Raises PydanticCustomError 'not_a_moment'."""
    if isinstance(value, Moment):
        return value
    if isinstance(value, date) and not isinstance(value, datetime):
        return Moment(day=value)
    if isinstance(value, str) and _MOMENT.match(value):
        try:
            if "T" in value:
                return Moment.of(datetime.fromisoformat(value))
            return Moment(day=date.fromisoformat(value))
        except (ValueError, OverflowError):
            pass
    raise PydanticCustomError("not_a_moment", "expected an ISO date, or date and time, such as 2026-11-20T14:30")


def _as_text(moment: Moment) -> str:
    return moment.at.isoformat() if moment.clock else moment.day.isoformat()


Day = Annotated[date, BeforeValidator(parse_day)]
WhenIso = Annotated[Moment, BeforeValidator(parse_moment), PlainSerializer(_as_text),
                    Field(json_schema_extra={"type": "string", "examples": ["2026-11-20", "2026-11-20T14:30"]})]


class Lasted(Frozen):
    """How long a measure has lasted."""

    hours: Annotated[float, Field(ge=0, le=100_000)] | None = None
    days: Annotated[float, Field(ge=0, le=40_000)] | None = None

    @property
    def in_hours(self) -> float:
        """The whole time in hours."""
        return (self.hours or 0) + 24 * (self.days or 0)


class Previous(Frozen):
    """An earlier complaint and what it came to; `decision` is the same kind unless said."""

    kind: PreviousKind
    decision: str | None = None
    on: Day | None = None


class Sentence(Frozen):
    """A judgment of compulsory care."""

    final_on: Day
    paragraph: Annotated[int, Field(ge=1, le=2)]


class Facts(Frozen):
    """A situation. Only `decision` and `role` must be known.

    `ended` says that it is over, also when the day is not known. `patient_notice` says that the patient's own notice is
    not known; otherwise it is taken to have come with the asker's when `patient_notified_at` is not given.
    """

    decision: Annotated[str, Field(max_length=100)]
    role: Role
    age: Age = Age.ADULT
    status: Status = Status.UNKNOWN
    origin: Setting | None = None
    destination: Setting | None = None
    notified_at: WhenIso | None = None
    patient_notified_at: WhenIso | None = None
    patient_notice: PatientNotice = PatientNotice.SAME
    decided_on: Day | None = None
    established_on: Day | None = None
    ended: bool = False
    ended_on: Day | None = None
    ended_by: EndedBy | None = None
    lasted: Lasted | None = None
    previous: Previous | None = None
    sentence: Sentence | None = None
    municipality: Annotated[str, Field(max_length=100)] | None = None
    health_trust: Annotated[str, Field(max_length=100)] | None = None
    lang: Annotated[str, Field(max_length=100)] = "nb"
    on: WhenIso | None = None

    @property
    def has_ended(self) -> bool:
        """Whether the measure is over."""
        return self.ended or self.ended_on is not None
