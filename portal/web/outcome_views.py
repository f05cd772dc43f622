"""An outcome of a questionnaire as its template receives it: a decision that was assessed, or words of its own."""

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from portal.domain import directory, interpreting
from portal.domain.drafting import letters_for, step_letters
from portal.models.assessment import Assessment
from portal.models.enumerations import Recipient, Role
from portal.models.guide import Guide, Outcome
from portal.models.law import Citation
from portal.models.letter import Group
from portal.models.library import Library
from portal.web.clock_rows import Row, counted_row
from portal.web.idioms import Idiom, Idioms
from portal.web.letter_views import letter_links
from portal.web.receipt_views import ReceiptView, receipt_view
from portal.web.result_rows import cards
from portal.web.result_sections import Section, Told, what_applies, what_is_forbidden, what_it_is, what_to_do
from portal.web.shell import Link


@dataclass(frozen=True)
class Result:
    """What is said of one outcome.

    `letters` are those that help now, the one to begin with first; `later_letters` those for when the answer is a no.
    """

    outcome: str
    title: Markup
    lead: Markup
    rows: tuple[Row, ...] = ()
    others: tuple[tuple[Row, ...], ...] = ()
    body: Markup = Markup()
    to_do: tuple[Section, ...] = ()
    rules: tuple[Section, ...] = ()
    letters: tuple[Link, ...] = ()
    later_letters: tuple[Link, ...] = ()
    receipt: ReceiptView | None = None
    citations: tuple[Citation, ...] = ()
    contacts: tuple[str, ...] = ()
    decision: str | None = None
    pages: tuple[str, ...] = ()
    forbidden: tuple[Told, ...] = ()
    where_to: str | None = None


def told(guide: Guide, given: dict[str, str], outcome: Outcome, idiom: Idiom, now: datetime) -> Result:
    """An outcome with words of its own."""
    text = idiom.speech.guide(guide.id).outcomes[outcome.id]
    body = idiom.speech.text(text.body)
    contacts = directory.select(idiom.speech.library, outcome.contacts, interpreting.place(guide, given),
                                child=interpreting.is_child(guide, given))
    counted = interpreting.counted(idiom.speech.library, given, outcome, now.date())
    return Result(
        outcome.id, letters=letter_links(idiom, _written_by(interpreting.role(guide, given), outcome, idiom)),
        rows=(counted_row(outcome.counted.law, counted, idiom),) if outcome.counted and counted else (),
        title=idiom.speech.line(text.title), lead=idiom.speech.line(text.lead), body=body.html,
        citations=(*body.citations, *outcome.sources), contacts=tuple(each.id for each in contacts),
        pages=outcome.pages,
    )


def assessed(outcome: Outcome, assessment: Assessment, idiom: Idiom, idioms: Idioms) -> Result:
    """An outcome that is a decision of the register."""
    library = idiom.speech.library
    decision = library.decisions[assessment.decision]
    text = library.rendition(library.decision_texts[decision.id], idiom.lang)
    found, receipt = cards(assessment, idiom, idioms), receipt_view(assessment, idiom)
    now, later = _letters(library, assessment)
    return Result(
        outcome.id, title=idiom.speech.line(text.words.title), rows=found[0], others=found[1:],
        to_do=what_to_do(assessment, idiom),
        rules=what_applies(assessment, idiom),
        lead=what_it_is(decision, idiom, for_patient=assessment.facts.role in {Role.PATIENT, Role.CHILD}),
        letters=letter_links(idiom, now), later_letters=letter_links(idiom, later), receipt=receipt,
        citations=(*assessment.sources, *receipt.citations),
        contacts=assessment.contacts, decision=decision.id,
        pages=(decision.page,) if decision.page else (),
        forbidden=what_is_forbidden(assessment, idiom), where_to=_where_to(assessment, library),
    )


def _written_by(role: str | None, outcome: Outcome, idiom: Idiom) -> tuple[str, ...]:
    """The letters of an outcome that are for who asks; forms are for everyone to hand on."""
    letters = idiom.speech.library.letters
    return tuple(each for each in outcome.letters
                 if role is None or role in {*letters[each].writers, Role.STAFF} or letters[each].group is Group.FORM)


def _letters(library: Library, assessment: Assessment) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The letters that help now, and those for when the answer is a no; all now where there is no complaint."""
    fitting, steps = letters_for(library, assessment), step_letters(library, assessment)
    now = tuple(each for each in fitting if each not in steps)
    return (now, steps) if now else (fitting, ())


def _where_to(assessment: Assessment, library: Library) -> str | None:
    """What is said where the body has no contact to show: that none is known, or that a place is needed."""
    route = assessment.complaint
    contact = library.remedies[route.body].contact if route.body else None
    if contact is None or not route.is_open or Recipient.ANY_HEALTH_WORKER not in route.send_to:
        return None
    kind = contact.removeprefix(directory.KIND_PREFIX)
    able = [each for each in library.contacts.values() if each.verified.shown and kind in {each.kind, each.id}]
    if any(each.id in assessment.contacts and (each.reachable or each.letters_to) for each in able):
        return None
    return "no_place_yet" if able else "no_local_commission"
