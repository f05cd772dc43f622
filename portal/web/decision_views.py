"""A decision of the register as its template receives it: what it is, how to say no, and the rules it must keep to."""

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from portal.domain.assessing import assess
from portal.models import address
from portal.models.assessment import Assessment
from portal.models.decision import Decision
from portal.models.enumerations import Role
from portal.models.facts import Facts
from portal.web.contacts import ContactView, contact_view
from portal.web.differing import Standing, beside
from portal.web.idioms import Idiom, Idioms
from portal.web.page_views import Notice, notice
from portal.web.register_views import way_up
from portal.web.result_rows import cards
from portal.web.result_sections import Section, what_applies, what_it_is, what_to_do
from portal.web.shell import Link, page_links
from portal.web.sources import ActView, act_views

READERS = (Role.PATIENT, Role.NEXT_OF_KIN)


@dataclass(frozen=True)
class DecisionView:
    """Everything the page of a decision shows."""

    lang: str
    master: str
    tab: str
    title: Markup
    lead: Markup
    notice: Notice | None
    breadcrumbs: tuple[Link, ...]
    rules: tuple[Section, ...]
    standings: tuple[Standing, ...]
    contacts: tuple[ContactView, ...]
    related: tuple[Link, ...]
    acts: tuple[ActView, ...]
    reviewed: str
    overdue: bool


def decision_view(decision: Decision, idiom: Idiom, idioms: Idioms, now: datetime) -> DecisionView:
    """A decision in a language, as of a moment, for those who have not told anything of their situation."""
    library, speech = idiom.speech.library, idiom.speech
    text = library.rendition(library.decision_texts[decision.id], idiom.lang)
    found = [assess(library, Facts(decision=decision.id, role=role, lang=idiom.lang), now) for role in READERS]
    longest = decision.longest
    citations = dict.fromkeys(source for each in found for source in each.sources)
    return DecisionView(
        lang=text.lang, master=library.site.master, tab=text.words.tab, title=speech.line(text.words.title),
        lead=what_it_is(decision, idiom, for_patient=True),
        notice=notice(text.state, idiom, idioms, address.decision(library.site.master, decision.id)),
        breadcrumbs=way_up(idiom),
        rules=what_applies(found[0], idiom),
        standings=_standings(found, idiom, idioms),
        contacts=tuple(contact_view(each, idiom) for each in found[0].contacts),
        related=page_links(idiom, (decision.page,) if decision.page else ()),
        acts=act_views((*citations, *(longest.sources if longest else ())), idiom),
        reviewed=speech.short_day(decision.reviewed),
        overdue=library.site.is_due(decision.reviewed, now.date()),
    )


def _standings(found: list[Assessment], idiom: Idiom, idioms: Idioms) -> tuple[Standing, ...]:
    """The patient's in full, and of each other role what is different."""
    first, *others = (_standing(each, idiom, idioms) for each in found)
    return (first, *(beside(first, each, idiom) for each in others))


def _standing(assessment: Assessment, idiom: Idiom, idioms: Idioms) -> Standing:
    found = cards(assessment, idiom, idioms)
    return Standing(idiom.speech.say(f"standing.{assessment.facts.role}"), found[0], found[1:],
                    what_to_do(assessment, idiom))
