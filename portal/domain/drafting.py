"""Which paragraphs a letter has in a situation: one for each thing that was said or is known, and nothing more."""

from collections.abc import Iterator
from dataclasses import replace

from portal.domain import directory
from portal.domain.circumstances import Situation, circumstances
from portal.models.assessment import Assessment
from portal.models.contact import Contact
from portal.models.enumerations import Availability, Recipient, Role
from portal.models.letter import (
    Choice,
    Circumstance,
    Draft,
    Field,
    FieldKind,
    Filled,
    Group,
    Letter,
    Paragraph,
)
from portal.models.library import Library

SENT_TO_BODY = {Recipient.BODY, "post", "hospital"}


def draft(library: Library, letter: Letter, situation: Situation, filled: Filled) -> Draft:
    """A letter for a situation. Raises KeyError for a field or a body the library does not have."""
    said, found = paragraphs(letter, situation, filled), situation.assessment
    known = Draft(letter, situation.role, said, filled, body=letter.to,
                  contact=recipient(library, letter, situation))
    if found is None:
        return known
    facts, route = found.facts, found.complaint
    return replace(
        known, decision=found.decision, body=body(library, letter, situation),
        notified=facts.notified_at, patient_notified=facts.patient_notified_at, window=route.suspends.amount,
        provision=next(iter(route.sources), None), waiting=next(iter(route.suspends.sources), None),
    )


def body(library: Library, letter: Letter, situation: Situation) -> str | None:
    """The body a letter goes to, or a form speaks of: the one that decides, else the one the letter is for."""
    found = situation.assessment
    decides = found is not None and (letter.group is Group.FORM or main_letter(library, found) == letter.id)
    return found.complaint.body if found and decides else letter.to


def main_letter(library: Library, found: Assessment) -> str | None:
    """The letter of complaint for the main way, if there is something to complain over."""
    route = found.complaint
    closed = route.available is not Availability.YES or route.deadline.late_possible is False
    if route.body is None or closed:
        return None
    remedy, by_maker = library.remedies[route.body], route.send_to == (Recipient.DECISION_MAKER,)
    letter = library.decisions[found.decision].letter or (by_maker and remedy.letter_by_maker) or remedy.letter
    return letter if letter and _writes(library, letter, found.facts.role) else None


def step_letters(library: Library, found: Assessment) -> tuple[str, ...]:
    """The letters for the steps that come next, in their order."""
    named = (library.remedies[step.id].step_letter for step in found.complaint.next)
    return tuple(dict.fromkeys(each for each in named if each and _writes(library, each, found.facts.role)))


def letters_for(library: Library, found: Assessment) -> tuple[str, ...]:
    """Every letter that fits an assessment: the complaint, what helps beside it, and those for the steps."""
    main, role = main_letter(library, found), found.facts.role
    beside = library.letters[main].beside if main else ()
    useful = (*beside, *library.decisions[found.decision].letters)
    fitting = (each for each in useful if _writes(library, each, role) or library.letters[each].group is Group.FORM)
    return tuple(dict.fromkeys((*((main,) if main else ()), *fitting, *step_letters(library, found))))


def _writes(library: Library, letter: str, role: Role) -> bool:
    """Whether a letter is one for a role. Staff get the patient's, to hand out."""
    return role is Role.STAFF or role in library.letters[letter].writers


def offered(letter: Letter, each: Field, situation: Situation) -> tuple[Choice, ...]:
    """The options of a field the letter has a use for: where the decision is not known, all of these."""
    held = circumstances(situation)
    return tuple(choice for choice in each.choices if letter.takes(each.id, choice.id)
                 and (not choice.writers or situation.role in choice.writers)
                 and (situation.assessment is None or held.issuperset(choice.when)))


def ticked_at_first(letter: Letter, each: Field, situation: Situation) -> tuple[str, ...]:
    """The options that are ticked from the start: those known to help, and where nothing is known, those that may."""
    return tuple(choice.id for choice in offered(letter, each, situation) if choice.ticked)


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
    if found and main_letter(library, found) == letter.id and not letter.own_way:
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
