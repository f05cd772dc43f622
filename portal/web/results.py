"""The answer of a questionnaire as its template receives it."""

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from portal.domain import directory, guiding, receipts
from portal.domain.assessing import assess
from portal.domain.splitting import by_urgency, first_due
from portal.models import address
from portal.models.assessment import Assessment
from portal.models.enumerations import Role
from portal.models.guide import UNKNOWN, Guide, Outcome
from portal.models.law import Citation
from portal.models.library import Library
from portal.web.clock_rows import Row, counted_row
from portal.web.contacts import ContactView, contact_view
from portal.web.idioms import Idiom, Idioms
from portal.web.letter_views import Sheet, letter_view
from portal.web.page_views import Notice, notice
from portal.web.question_views import AnswerView, answer_views
from portal.web.receipt_views import ReceiptView, receipt_view
from portal.web.result_rows import cards
from portal.web.result_sections import Section, what_applies, what_it_is, what_to_do
from portal.web.shell import Link, decision_links, page_links
from portal.web.sources import ActView, act_views


@dataclass(frozen=True)
class Result:
    """What is said of one outcome."""

    title: Markup
    lead: Markup
    rows: tuple[Row, ...] = ()
    others: tuple[tuple[Row, ...], ...] = ()
    body: Markup = Markup()
    to_do: tuple[Section, ...] = ()
    rules: tuple[Section, ...] = ()
    letter: tuple[Sheet, ...] = ()
    receipt: ReceiptView | None = None
    citations: tuple[Citation, ...] = ()
    contacts: tuple[str, ...] = ()
    decision: str | None = None
    pages: tuple[str, ...] = ()
    without_commission: bool = False


@dataclass(frozen=True)
class Complaint:
    """One of several complaints, in short: what it is about, who decides it, and when its first clock runs out."""

    anchor: str
    title: Markup
    body: Markup | None
    due: str | None


@dataclass(frozen=True)
class ResultView:
    """Everything the result template shows."""

    address: str
    breadcrumbs: tuple[Link, ...]
    notice: Notice | None
    master: str
    results: tuple[Result, ...]
    later: tuple[str, ...]
    complaints: tuple[Complaint, ...]
    to_find_out: tuple[Markup, ...]
    contact_lines: tuple[Markup, ...]
    contacts: tuple[ContactView, ...]
    related: tuple[Link, ...]
    acts: tuple[ActView, ...]
    answers: tuple[AnswerView, ...]
    hidden: dict[str, str]
    worked_out: str


def result_view(guide: Guide, answers: dict[str, str], idiom: Idiom, idioms: Idioms, now: datetime) -> ResultView:
    """The whole answer to a questionnaire."""
    library = idiom.speech.library
    given = guiding.progress(guide, answers).given
    outcomes = guiding.outcomes(guide, given)
    found = by_urgency(assess(library, guiding.facts(guide, given, outcome, idiom.lang), now)
                       for outcome in outcomes if outcome.decision)
    results = (*(_assessed(each, idiom, idioms) for each in found),
               *(_told(guide, given, outcome, idiom, now) for outcome in outcomes if outcome.decision is None))
    contacts = dict.fromkeys(each for result in results for each in result.contacts)
    in_master = _further(results, idioms[library.site.master])
    text = idiom.speech.guide(guide.id)
    unknown = (text.questions[each].unknown for each, answer in given.items() if answer == UNKNOWN)
    state = library.rendition(library.guide_texts[guide.id], idiom.lang).state
    return ResultView(
        address=address.guide(idiom.lang, guide.id),
        breadcrumbs=(Link(idiom.gettext("Forside"), address.front(idiom.lang)),),
        notice=notice(state, idiom, idioms, in_master[0].address), master=library.site.master, results=results,
        later=tuple(each.id for each in guiding.later(guide, given)),
        complaints=tuple(_complaint(each, number, idiom) for number, each in enumerate(found, 1)) if found[1:] else (),
        to_find_out=tuple(idiom.speech.line(each) for each in unknown if each),
        contact_lines=tuple({idiom.speech.say("no_local_commission") for each in results if each.without_commission}),
        contacts=tuple(contact_view(each, idiom) for each in contacts),
        related=_further(results, idiom),
        acts=act_views(tuple(each for result in results for each in result.citations), idiom),
        answers=answer_views(guide, given, idiom), hidden=answers, worked_out=idiom.speech.moment(now),
    )


def _further(results: tuple[Result, ...], idiom: Idiom) -> tuple[Link, ...]:
    """Where to read more: the decisions themselves, then the pages."""
    pages = tuple(dict.fromkeys(each for result in results for each in result.pages))
    decisions = tuple(each.decision for each in results if each.decision)
    return (*decision_links(idiom, decisions), *page_links(idiom, pages))


def _complaint(found: Assessment, number: int, idiom: Idiom) -> Complaint:
    """One of several complaints, in short."""
    library, due, speech = idiom.speech.library, first_due(found), idiom.speech
    text = library.rendition(library.decision_texts[found.decision], idiom.lang).words
    names = library.rendition(library.remedy_words, idiom.lang).words.remedies
    body = found.complaint.body
    return Complaint(f"svar-{number}", speech.line(text.title), speech.line(names[body].name) if body else None,
                     speech.due(due) if due else None)


def _told(guide: Guide, given: dict[str, str], outcome: Outcome, idiom: Idiom, now: datetime) -> Result:
    """An outcome with words of its own."""
    text = idiom.speech.guide(guide.id).outcomes[outcome.id]
    body = idiom.speech.text(text.body)
    contacts = directory.select(idiom.speech.library, outcome.contacts, guiding.place(guide, given))
    counted = guiding.counted(idiom.speech.library, given, outcome, now.date())
    return Result(
        rows=(counted_row(outcome.counted.law, counted, idiom),) if outcome.counted and counted else (),
        title=idiom.speech.line(text.title), lead=idiom.speech.line(text.lead), body=body.html,
        citations=(*body.citations, *outcome.sources), contacts=tuple(each.id for each in contacts),
        pages=outcome.pages,
    )


def _assessed(assessment: Assessment, idiom: Idiom, idioms: Idioms) -> Result:
    """An outcome that is a decision of the register."""
    library = idiom.speech.library
    decision = library.decisions[assessment.decision]
    text = library.rendition(library.decision_texts[decision.id], idiom.lang)
    found = cards(assessment, idiom, idioms)
    return Result(
        title=idiom.speech.line(text.words.title), rows=found[0], others=found[1:], to_do=what_to_do(assessment, idiom),
        rules=what_applies(assessment, idiom),
        lead=what_it_is(decision, idiom, for_patient=assessment.facts.role in {Role.PATIENT, Role.CHILD}),
        letter=letter_view(assessment, idiom, idioms), receipt=receipt_view(assessment, idiom),
        citations=_cited(assessment, library),
        contacts=assessment.contacts, decision=decision.id,
        pages=(decision.page,) if decision.page else (),
        without_commission=_lacks_the_body(assessment, library),
    )


def _cited(assessment: Assessment, library: Library) -> tuple[Citation, ...]:
    """All that is cited, in the answer and in its receipt."""
    rules, reasons = receipts.used(library, assessment), receipts.not_chosen(library, assessment)
    told = (*(each.sources for each in rules), *(each.sources for each in reasons))
    return (*assessment.sources, *(source for sources in told for source in sources))


def _lacks_the_body(assessment: Assessment, library: Library) -> bool:
    """Whether the body that decides has no contact to show."""
    contact = library.remedies[assessment.complaint.body].contact if assessment.complaint.body else None
    kind = (contact or "").removeprefix(directory.KIND_PREFIX)
    shown = (library.contacts[each] for each in assessment.contacts)
    return contact is not None and not any(kind in {each.kind, each.id} for each in shown)
