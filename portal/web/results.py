"""The answer of a questionnaire as its template receives it."""

from dataclasses import dataclass
from datetime import date, datetime

from markupsafe import Markup

from portal.domain import guiding, interpreting
from portal.domain.assessing import assess
from portal.domain.splitting import first_due, urgency
from portal.models import address
from portal.models.assessment import Assessment
from portal.models.enumerations import Role
from portal.models.guide import UNKNOWN, Guide, Outcome
from portal.web.clock_rows import until
from portal.web.codes import CodeView, code_view
from portal.web.contacts import ContactView, contact_view
from portal.web.idioms import Idiom, Idioms
from portal.web.outcome_views import Result, assessed, told
from portal.web.page_views import Notice, notice
from portal.web.question_views import AnswerView, answer_views
from portal.web.shell import Link, decision_links, page_links
from portal.web.sources import ActView, act_views

Decided = tuple[Outcome, Assessment]


@dataclass(frozen=True)
class Complaint:
    """One of several complaints, in short: what it is about, who decides it, and when its first clock runs out."""

    anchor: str
    title: Markup
    body: Markup | None
    due: Markup | None


@dataclass(frozen=True)
class ResultView:
    """Everything the result template shows."""

    address: str
    guide: str
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
    code: CodeView
    worked_out: str


def result_view(guide: Guide, answers: dict[str, str], idiom: Idiom, idioms: Idioms, now: datetime) -> ResultView:
    """The whole answer to a questionnaire."""
    library = idiom.speech.library
    given = guiding.progress(guide, answers).given
    reached = guiding.outcomes(guide, given)
    decided = _by_urgency(guide, given, reached, idiom, now)
    results = (*(assessed(outcome, found, idiom, idioms) for outcome, found in decided),
               *(told(guide, given, outcome, idiom, now) for outcome in reached if outcome.decision is None))
    contacts = dict.fromkeys(each for result in results for each in result.contacts)
    in_master = _further(results, idioms[library.site.master])
    state = library.rendition(library.guide_texts[guide.id], idiom.lang).state
    return ResultView(
        address=address.guide(idiom.lang, guide.id), guide=guide.id,
        breadcrumbs=(Link(idiom.gettext("Forside"), address.front(idiom.lang)),),
        notice=notice(state, idiom, idioms, in_master[0].address), master=library.site.master, results=results,
        later=tuple(each.id for each in guiding.later(guide, given)),
        complaints=_complaints(decided, idiom) if decided[1:] else (),
        to_find_out=_to_find_out(guide, given, idiom),
        contact_lines=_contact_lines(results, idiom),
        contacts=tuple(contact_view(each, idiom) for each in contacts),
        related=_further(results, idiom),
        acts=act_views(tuple(each for result in results for each in result.citations), idiom),
        answers=answer_views(guide, given, idiom), hidden=answers,
        code=code_view(guide, answers, idiom), worked_out=idiom.speech.moment(now),
    )


def _by_urgency(guide: Guide, given: dict[str, str], reached: tuple[Outcome, ...], idiom: Idiom,
                now: datetime) -> list[Decided]:
    """The decisions that were reached, the one whose first clock runs out first before the others."""
    library = idiom.speech.library
    decided = [(outcome, assess(library, interpreting.facts(guide, given, outcome, idiom.lang), now))
               for outcome in reached if outcome.decision]
    return sorted(decided, key=lambda each: urgency(each[1]))


def _complaints(decided: list[Decided], idiom: Idiom) -> tuple[Complaint, ...]:
    return tuple(_complaint(found, number, idiom) for number, (_outcome, found) in enumerate(decided, 1))


def _contact_lines(results: tuple[Result, ...], idiom: Idiom) -> tuple[Markup, ...]:
    """Where to give the complaint when the body that decides has no contact to show."""
    said = dict.fromkeys(each.where_to for each in results)
    return tuple(idiom.speech.say(each) for each in said if each)


def _to_find_out(guide: Guide, given: dict[str, str], idiom: Idiom) -> tuple[Markup, ...]:
    """What to ask for where the reader did not know."""
    text = idiom.speech.guide(guide.id)
    words = (text.questions[each].unknown for each, answer in given.items() if answer == UNKNOWN)
    return tuple(idiom.speech.line(each) for each in words if each)


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
                     _when(due, found.facts.role, idiom) if due else None)


def _when(due: date, role: Role, idiom: Idiom) -> Markup:
    """Before when to complain: hours to make the measure wait are told as urgent."""
    if isinstance(due, datetime):
        return idiom.speech.say("complaint.urgent") + Markup(" ") + until(due, role, idiom)
    return Markup("{}: {}").format(idiom.speech.say("deadline.date"), idiom.speech.day(due))
