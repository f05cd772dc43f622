"""Letters and forms: their fields, their paragraphs and when each is said, without the words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from portal.models.base import Frozen, Identifier, Words
from portal.models.contact import Contact
from portal.models.enumerations import Role
from portal.models.facts import Moment
from portal.models.law import Amount, Citation, Citations
from portal.models.paper import BlockKind


class FieldKind(StrEnum):
    """What is written in a field: a line, a longer text, or ticks beside some options."""

    LINE = "line"
    TEXT = "text"
    TICKS = "ticks"


class Circumstance(StrEnum):
    """What can be known when a letter is made, and a paragraph may depend on."""

    PATIENT = "patient"
    FOR_ANOTHER = "for_another"
    NEXT_OF_KIN = "next_of_kin"
    DECISION = "decision"
    NOTIFIED = "notified"
    SEVERAL_NOTICES = "several_notices"
    SHALL_WAIT = "shall_wait"
    MAYBE_IN_TIME = "maybe_in_time"
    MAY_ASK_TO_WAIT = "may_ask_to_wait"
    CLAIMS_TO_WAIT = "claims_to_wait"
    WAITS_IF_SOON = "waits_if_soon"
    LEADER_MAY = "leader_may"
    PATIENT_NOTIFIED = "patient_notified"
    LATE = "late"
    FREE_LAWYER = "free_lawyer"
    HOURS_COUNT = "hours_count"


class Group(StrEnum):
    """Under which heading a letter stands in the list."""

    COMPLAINT = "complaint"
    REQUEST = "request"
    FORM = "form"


class Choice(Frozen):
    """Something that can be ticked: when and to whom it is offered, and whether it is ticked from the start."""

    id: Identifier
    when: tuple[Circumstance, ...] = ()
    writers: tuple[Role, ...] = ()
    ticked: bool = False


class Field(Frozen):
    """Something the reader may write; nothing must be written. `most` is the number of characters taken.

    `autocomplete` is the name by which a browser knows the field.
    """

    id: Identifier
    kind: FieldKind = FieldKind.LINE
    most: int = 200
    autocomplete: str | None = None
    choices: tuple[Choice, ...] = ()


class Paragraph(Frozen):
    """A part of a letter. All of `when` must hold and none of `unless`; `ticked` must be ticked.

    `field` is what stands in it, or what it `says` of itself where that is known. Without it being filled, `room` lines
    are left to write on; with no room the paragraph is left out.
    """

    id: Identifier
    kind: BlockKind = BlockKind.TEXT
    when: tuple[Circumstance, ...] = ()
    unless: tuple[Circumstance, ...] = ()
    ticked: str | None = None
    field: str | None = None
    says: str | None = None
    room: int = 0


class Letter(Frozen):
    """A letter or a form; `order` is its place in its group.

    `to` is the remedy it goes to; `hand_over`, `advice` and `after` name the words for how to give it, what to mind,
    and what happens then. `answer_within` is the time in which an answer can be expected, `steps` what is left when it
    is a no, `beside` the letters that help at the same time. `together` puts all languages on one page. With `own_way`
    it is handed over as it says, whatever the rule of the decision says.
    """

    id: Identifier
    reviewed: date
    group: Group
    order: int = 0
    writers: tuple[Role, ...]
    hand_over: tuple[str, ...]
    advice: tuple[str, ...] = ()
    after: tuple[str, ...]
    to: str | None = None
    answer_within: str | None = None
    together: bool = False
    own_way: bool = False
    steps: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    sources: Citations = ()
    paragraphs: tuple[Paragraph, ...]

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The fields its paragraphs name, in their order."""
        named = (each.field or (each.ticked or "").partition(":")[0] for each in self.paragraphs)
        return tuple(dict.fromkeys(each for each in named if each))

    def takes(self, field: str, choice: str) -> bool:
        """Whether an option of a field is shown by a paragraph, or lets one be said."""
        return any(each.field == field or each.ticked == f"{field}:{choice}" for each in self.paragraphs)


class FieldText(Frozen):
    """The words of a field: what to write, a hint, and the options."""

    label: str
    hint: str | None = None
    choices: dict[str, str] = {}


class LetterText(Words):
    """The words of a letter. A paragraph with `@role` is used for that role; what is not here is shared by all."""

    title: str
    tab: str
    lead: str
    paragraphs: dict[str, str]
    fields: dict[str, FieldText] = {}


class SharedLetterText(Words):
    """What all letters share: fields, paragraphs, groups, to whom to give it, and what happens then."""

    title: str
    tab: str
    lead: str
    groups: dict[Group, str]
    fields: dict[str, FieldText]
    paragraphs: dict[str, str]
    hand_over: dict[str, str]
    advice: dict[str, str]
    after: dict[str, str]
    phrases: dict[str, str]


@dataclass(frozen=True)
class Filled:
    """What the reader wrote and ticked, by field."""

    typed: Mapping[str, str] = field(default_factory=dict)
    ticked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Draft:
    """A letter before it has words: what is said, what stands in it, and what the words can name.

    `body` is the one that decides, `notified` when notice came, `window` the hours in which a complaint makes the
    decision wait, `waiting` the provision on that, `provision` what gives the complaint, `contact` the confirmed
    contact of the body.
    """

    letter: Letter
    role: Role
    paragraphs: tuple[Paragraph, ...]
    filled: Filled
    body: str | None = None
    decision: str | None = None
    notified: Moment | None = None
    patient_notified: Moment | None = None
    window: Amount | None = None
    provision: Citation | None = None
    waiting: Citation | None = None
    contact: Contact | None = None
