"""The closed lists of the API's mechanics, in one place.

Names of legal institutions are not here: they are ids in content/remedies.
"""

from enum import StrEnum


class Role(StrEnum):
    """Who asks."""

    PATIENT = "patient"
    CHILD = "child"
    NEXT_OF_KIN = "next_of_kin"
    PARENT = "parent"
    AUTHORITY = "authority"
    PROSECUTOR = "prosecutor"
    VICTIM = "victim"
    VISITOR = "visitor"
    STAFF = "staff"


class Age(StrEnum):
    """The patient's age."""

    UNDER_12 = "under_12"
    FROM_12_TO_15 = "12_15"
    FROM_16_TO_17 = "16_17"
    ADULT = "adult"


class Status(StrEnum):
    """The legal basis of the patient's stay or care."""

    VOLUNTARY = "voluntary"
    WITHOUT_RESISTANCE = "without_resistance"
    OBSERVATION = "observation"
    OBSERVATION_OUTPATIENT = "observation_outpatient"
    COMPULSORY_INPATIENT = "compulsory_inpatient"
    COMPULSORY_OUTPATIENT = "compulsory_outpatient"
    SENTENCED = "sentenced"
    OTHER_ACT = "other_act"
    NONE = "none"
    UNKNOWN = "unknown"


class Setting(StrEnum):
    """Where a transfer goes from or to."""

    INPATIENT = "inpatient"
    OUTPATIENT = "outpatient"
    OTHER_INSTITUTION = "other_institution"
    SECURITY_WARD = "security_ward"
    HIGH_SECURITY_UNIT = "high_security_unit"


class PatientNotice(StrEnum):
    """Whether the patient's notice, when not given, came with the asker's or is not known."""

    SAME = "same"
    UNKNOWN = "unknown"


class EndedBy(StrEnum):
    """How a measure came to its end."""

    OWN_MOTION = "own_motion"
    ON_REQUEST = "on_request"


class PreviousKind(StrEnum):
    """What an earlier complaint came to."""

    COMMISSION_REJECTED = "commission_rejected"
    GOVERNOR_REJECTED = "governor_rejected"
    COURT_FINAL = "court_final"


class Availability(StrEnum):
    """Whether there is a complaint to make."""

    YES = "yes"
    AUTOMATIC = "automatic"
    OTHER_ROUTE = "other_route"
    BARRED = "barred"
    NO = "no"


class Recipient(StrEnum):
    """To whom a complaint may be handed or sent."""

    ANY_HEALTH_WORKER = "any_health_worker"
    BODY = "body"
    DECISION_MAKER = "decision_maker"
    PROSECUTOR = "prosecutor"


class DeadlineKind(StrEnum):
    """How a time limit for a complaint is set."""

    DATE = "date"
    WHILE_IT_LASTS_PLUS = "while_it_lasts_plus"
    NONE = "none"
    UNCLEAR = "unclear"
    NEEDS_DATE = "needs_date"


class Suspension(StrEnum):
    """Whether a complaint makes the measure wait."""

    NO = "no"
    YES = "yes"
    YES_WITH_EXCEPTIONS = "yes_with_exceptions"
    IF_WITHIN = "if_within"
    LEADER_MAY = "leader_may"
    RESISTANCE_STOPS = "resistance_stops"
    UNCLEAR = "unclear"


class Postponement(StrEnum):
    """Whether the way out is to ask that the measure waits."""

    CAN_BE_ASKED = "can_be_asked"
    NOT_NEEDED = "not_needed"


class LegalAid(StrEnum):
    """Who pays the lawyer."""

    FREE_WITHOUT_MEANS_TEST = "free_without_means_test"
    FREE_FIXED_FEE = "free_fixed_fee"
    NOT_AUTOMATIC = "not_automatic"
    UNCLEAR = "unclear"


class DecisionTimeKind(StrEnum):
    """How fast the body must decide."""

    WEEKS = "weeks"
    WITHOUT_UNDUE_DELAY = "without_undue_delay"
    AS_SOON_AS_POSSIBLE = "as_soon_as_possible"


class Unit(StrEnum):
    """The unit of an amount set by law. `days` are dates in the calendar (dager), `full_days` 24 hours (døgn)."""

    HOURS = "hours"
    DAYS = "days"
    FULL_DAYS = "full_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"
    TIMES = "times"


class Verification(StrEnum):
    """How well a contact is confirmed; an unverified one is never shown."""

    OFFICIAL = "official"
    SECONDARY = "secondary"
    UNVERIFIED = "unverified"


class Audience(StrEnum):
    """For whom a page is written."""

    PATIENT = "patient"
    NEXT_OF_KIN = "next_of_kin"
    STAFF = "staff"


class Layout(StrEnum):
    """Which template shows a page."""

    FRONT = "front"
    LANDING = "landing"
    GUIDANCE = "guidance"
    HELP = "help"
    PLAIN = "plain"
    GLOSSARY = "glossary"
