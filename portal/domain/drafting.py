"""Which paragraphs a letter has in a situation: one for each thing that was said or is known, and nothing more."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from portal.domain import directory
from portal.models.assessment import AssessedRoute, Assessment
from portal.models.contact import Contact
from portal.models.enumerations import Availability, LegalAid, Postponement, Recipient, Role, Suspension
from portal.models.letter import (
    Choice,
    Circumstance,
    Draft,
    Field,
    FieldKind,
    Filled,
    Letter,
    Paragraph,
)
from portal.models.library import Library

STOPS = {Suspension.YES, Suspension.YES_WITH_EXCEPTIONS, Suspension.IF_WITHIN}
FREE = {LegalAid.FREE_WITHOUT_MEANS_TEST, LegalAid.FREE_FIXED_FEE}
SENT_TO_BODY = {Recipient.BODY, "post"}
PATIENTS = {Role.PATIENT, Role.CHILD}


@dataclass(frozen=True)
class Situation:
    """Who writes, and what is known of the decision. `alone`: no other complaint is made at the same time."""

    role: Role
    assessment: Assessment | None = None
    alone: bool = True

    @property
    def municipality(self) -> str | None:
        """Where the patient lives, if that is known."""
        return self.assessment.facts.municipality if self.assessment else None


def draft(library: Library, letter: Letter, situation: Situation, filled: Filled) -> Draft:
    """A letter for a situation. Raises KeyError for a field or a body the library does not have."""
    said, found = paragraphs(letter, situation, filled), situation.assessment
    known = Draft(letter, situation.role, said, filled, body=letter.to,
                  contact=recipient(library, letter, situation))
    if found is None:
        return known
    notice, route = found.facts.notified_at, found.complaint
    return replace(
        known, decision=found.decision, body=body(library, letter, situation),
        notified=notice.day if notice else None,
        provision=next(iter(route.sources), None), waiting=next(iter(route.suspends.sources), None),
    )


def body(library: Library, letter: Letter, situation: Situation) -> str | None:
    """The body a letter goes to: the one that decides the complaint, else the one the letter is for."""
    found = situation.assessment
    return found.complaint.body if found and main_letter(library, found) == letter.id else letter.to


def main_letter(library: Library, found: Assessment) -> str | None:
    """The letter of complaint for the main way, if there is something to complain over."""
    route = found.complaint
    closed = route.available is not Availability.YES or route.deadline.late_possible is False
    if route.body is None or closed:
        return None
    letter = library.decisions[found.decision].letter or library.remedies[route.body].letter
    return letter if letter and _writes(library, letter, found.facts.role) else None


def step_letters(library: Library, found: Assessment) -> tuple[str, ...]:
    """The letters for the steps that come next, in their order."""
    named = (library.remedies[step.id].step_letter for step in found.complaint.next)
    return tuple(dict.fromkeys(each for each in named if each and _writes(library, each, found.facts.role)))


def _writes(library: Library, letter: str, role: Role) -> bool:
    """Whether a letter is one for a role. Staff get the patient's, to hand out."""
    return role is Role.STAFF or role in library.letters[letter].writers


def circumstances(situation: Situation) -> frozenset[Circumstance]:
    """What is known of a situation that a paragraph may depend on."""
    who = {
        Circumstance.PATIENT: situation.role in PATIENTS,
        Circumstance.FOR_ANOTHER: situation.role not in PATIENTS,
        Circumstance.NEXT_OF_KIN: situation.role is Role.NEXT_OF_KIN,
    }
    found = situation.assessment
    known = _of_decision(found, alone=situation.alone) if found else {}
    if found and situation.role in PATIENTS:
        known[Circumstance.FREE_LAWYER] = found.complaint.legal_aid.kind in FREE
    return frozenset(each for each, holds in {**who, **known}.items() if holds)


def _of_decision(found: Assessment, *, alone: bool) -> dict[Circumstance, bool]:
    route, waits = found.complaint, found.complaint.suspends
    return {
        Circumstance.DECISION: True,
        Circumstance.NOTIFIED: alone and found.facts.notified_at is not None,
        Circumstance.SEVERAL_NOTICES: not alone,
        Circumstance.SHALL_WAIT: not route.over and waits.kind in STOPS and not waits.too_late,
        Circumstance.MAYBE_IN_TIME: not route.over and _is_between(route),
        Circumstance.MAY_ASK_TO_WAIT: route.stoppable and route.asks_to_wait and _may_be_asked(route),
        Circumstance.LATE: route.deadline.passed,
        Circumstance.HOURS_COUNT: waits.kind in {Suspension.IF_WITHIN, Suspension.UNCLEAR},
    }


def _is_between(route: AssessedRoute) -> bool:
    """Whether the hours have run out in one reading of the law and not in the other."""
    return route.suspends.kind is Suspension.UNCLEAR and route.suspends.counting is not None


def _may_be_asked(route: AssessedRoute) -> bool:
    return route.postponement is Postponement.CAN_BE_ASKED or route.suspends.exception is not None


def offered(letter: Letter, each: Field, situation: Situation) -> tuple[Choice, ...]:
    """The options of a field the letter has a use for: where the decision is not known, all of these."""
    held = circumstances(situation)
    return tuple(choice for choice in each.choices if letter.takes(each.id, choice.id)
                 and (situation.assessment is None or held.issuperset(choice.when)))


def ticked_at_first(each: Field, situation: Situation) -> tuple[str, ...]:
    """The options that are ticked from the start: those that are known to help."""
    held = circumstances(situation)
    return tuple(choice.id for choice in each.choices if choice.ticked and held.issuperset(choice.when))


def asked(library: Library, letter: Letter, situation: Situation) -> tuple[Field, ...]:
    """The fields of a letter that a situation has a use for."""
    held = circumstances(situation)
    used = {name for paragraph in letter.paragraphs if _may_be_said(paragraph, held) for name in _fields_of(paragraph)}
    fields = (library.letter_fields[name] for name in letter.fields if name in used)
    return tuple(each for each in fields if each.kind is not FieldKind.TICKS or offered(letter, each, situation))


def _fields_of(paragraph: Paragraph) -> Iterator[str]:
    if paragraph.field:
        yield paragraph.field
    if paragraph.ticked:
        yield paragraph.ticked.partition(":")[0]


def paragraphs(letter: Letter, situation: Situation, filled: Filled) -> tuple[Paragraph, ...]:
    """The paragraphs of a letter in their order: what is not known, not said and has no room is left out."""
    held = circumstances(situation)
    return tuple(each for each in letter.paragraphs if _may_be_said(each, held) and _is_said(each, filled))


def _may_be_said(paragraph: Paragraph, held: frozenset[Circumstance]) -> bool:
    return held.issuperset(paragraph.when) and held.isdisjoint(paragraph.unless)


def _is_said(paragraph: Paragraph, filled: Filled) -> bool:
    if paragraph.ticked:
        name, _, option = paragraph.ticked.partition(":")
        return option in filled.ticked.get(name, ())
    if paragraph.field is None or paragraph.room:
        return True
    return bool(filled.typed.get(paragraph.field) or filled.ticked.get(paragraph.field))


def handed_to(library: Library, letter: Letter, situation: Situation) -> tuple[str, ...]:
    """To whom it can be given: what the rule of the decision says, else what the letter says."""
    found = situation.assessment
    if found and main_letter(library, found) == letter.id:
        return tuple(found.complaint.send_to)
    return letter.hand_over


def recipient(library: Library, letter: Letter, situation: Situation) -> Contact | None:
    """The body a letter is sent to, where we have a confirmed contact for it in that place."""
    to = body(library, letter, situation)
    contact = library.remedies[to].contact if to else None
    if contact is None or SENT_TO_BODY.isdisjoint(handed_to(library, letter, situation)):
        return None
    trust = situation.assessment.facts.health_trust if situation.assessment else None
    return next(iter(directory.select(library, (contact,), situation.municipality, trust)), None)
