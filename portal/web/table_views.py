"""The table of who decides which complaint, read straight from the routes of the register."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup
from werkzeug.datastructures import MultiDict

from portal.models import address
from portal.models.decision import Decision, Route
from portal.models.enumerations import Availability, Role
from portal.models.law import Citation
from portal.models.library import Library
from portal.models.rule import DeadlineRule, LegalAidRule, SuspensionRule
from portal.web.forms import choice_form
from portal.web.idioms import Idiom, Idioms
from portal.web.page_views import Notice, notice
from portal.web.register_views import way_up
from portal.web.shell import Link, decision_links
from portal.web.sources import ActView, act_views

ROLE, GROUP = "hvem", "gruppe"
OPEN = {Availability.YES, Availability.AUTOMATIC}


@dataclass(frozen=True)
class Choice:
    """The part of the table that is wanted: for a role, for a group, or all."""

    role: Role | None = None
    group: str | None = None

    @classmethod
    def read(cls, form: MultiDict[str, str], library: Library) -> "Choice":
        """What a form chose; what it does not know of counts as all."""
        role = form[ROLE] if choice_form(ROLE, tuple(Role))(form).validate() else None
        group = form[GROUP] if choice_form(GROUP, tuple(library.groups))(form).validate() else None
        return cls(Role(role) if role else None, group)


@dataclass(frozen=True)
class Option:
    """One of the choices over the table."""

    value: str
    text: Markup
    chosen: bool


@dataclass(frozen=True)
class TableRow:
    """A decision: the link to it, and a cell for each column."""

    link: Link
    cells: tuple[Markup, ...]


@dataclass(frozen=True)
class TableGroup:
    """Decisions under one heading."""

    title: str
    rows: tuple[TableRow, ...]


@dataclass(frozen=True)
class TableView:
    """Everything the table shows."""

    address: str
    title: str
    lead: str
    notice: Notice | None
    breadcrumbs: tuple[Link, ...]
    roles: tuple[Option, ...]
    groups: tuple[Option, ...]
    columns: tuple[str, ...]
    shown: tuple[TableGroup, ...]
    acts: tuple[ActView, ...]
    master: str


def table_view(choice: Choice, idiom: Idiom, idioms: Idioms) -> TableView:
    """The part of the table that was chosen, in a language."""
    library, words, _ = idiom.speech.library, idiom.speech.register, idiom.gettext
    groups = [group for group in library.groups.values() if choice.group in {None, group.id}]
    decisions = [library.decisions[each] for group in groups for each in group.decisions]
    state = library.rendition(library.register_words, idiom.lang).state
    return TableView(
        address=address.table(idiom.lang), title=words.table_title, lead=words.table_lead,
        notice=notice(state, idiom, idioms, address.table(library.site.master)), breadcrumbs=way_up(idiom),
        roles=_options(((each, idiom.speech.say(f"role.{each}")) for each in Role), choice.role, idiom),
        groups=_options(((each.id, Markup(words.groups[each.id])) for each in library.groups.values()),  # noqa: S704
                        choice.group, idiom),
        columns=(_("Hvem kan klage"), _("Hvem avgjør"), _("Frist"), _("Stopper klagen vedtaket?"), _("Gratis advokat"),
                 _("Retten etterpå")),
        shown=tuple(TableGroup(words.groups[group.id], tuple(_row(library.decisions[each], choice.role, idiom)
                                                              for each in group.decisions)) for group in groups),
        acts=act_views((source for each in decisions for route in _routes(each, choice.role)
                        for source in _sources(route)), idiom),
        master=library.site.master,
    )


def _options(choices: Iterable[tuple[str, Markup]], chosen: str | None, idiom: Idiom) -> tuple[Option, ...]:
    everything = Option("", Markup(idiom.gettext("Alle")), chosen is None)  # noqa: S704 -- words of ours
    return (everything, *(Option(value, text, value == chosen) for value, text in choices))


def _routes(decision: Decision, role: Role | None) -> list[Route]:
    """The routes of a role; without a role, those of the first who has any."""
    routes = decision.complaint.routes
    first = role or next((each for each in Role if any(each in route.by for route in routes)), None)
    return [route for route in routes if first in route.by]


def _row(decision: Decision, role: Role | None, idiom: Idiom) -> TableRow:
    routes, say = _routes(decision, role), idiom.speech.say
    link = decision_links(idiom, (decision.id,))[0]
    if not routes:
        return TableRow(link, (say("table.not_you"), *[Markup("–")] * 5))
    others = _routes(decision, Role.NEXT_OF_KIN) if role is None else []
    cells = (_beside(routes, others, cell, idiom) for cell in (_body, _limit, _waits, paid, _court))
    return TableRow(link, (_who(decision, idiom), *cells))


def _who(decision: Decision, idiom: Idiom) -> Markup:
    """Those who may complain; where the law gives nobody a complaint, that."""
    may = {role for route in decision.complaint.routes for role in route.by if route.available in OPEN}
    told = [idiom.speech.say(f"role.{each}") for each in Role if each in may - {Role.CHILD, Role.STAFF}]
    return Markup(", ").join(told) or idiom.speech.say("table.depends")


def _beside(routes: list[Route], others: list[Route], cell: Callable[[Route, Idiom], Markup], idiom: Idiom) -> Markup:
    """What a column says; and what it says to the next of kin, where that is something else."""
    own, theirs = _either(routes, cell, idiom), _either(others, cell, idiom) if others else None
    if theirs is None or theirs == own:
        return own
    return Markup("{}. {}: {}").format(own, idiom.speech.say(f"role.{Role.NEXT_OF_KIN}").capitalize(), theirs)


def _either(routes: list[Route], cell: Callable[[Route, Idiom], Markup], idiom: Idiom) -> Markup:
    """What a column says of some routes: each different answer once."""
    found = dict.fromkeys(cell(route, idiom) for route in routes)
    return Markup(" {} ").format(idiom.gettext("eller")).join(found)


def _body(route: Route, idiom: Idiom) -> Markup:
    library = idiom.speech.library
    if route.body is None:
        return idiom.speech.say("table.no_body")
    words = library.rendition(library.remedy_words, idiom.lang).words
    return idiom.speech.line(words.remedies[route.body].name)


def _limit(route: Route, idiom: Idiom) -> Markup:
    return _told("deadline", route.deadline, idiom)


def _waits(route: Route, idiom: Idiom) -> Markup:
    return _told("suspends", route.suspends, idiom, "within")


def paid(route: Route, idiom: Idiom) -> Markup:
    """Whether the lawyer is free, in a few words."""
    return _told("legal_aid", route.legal_aid, idiom)


def _court(route: Route, idiom: Idiom) -> Markup:
    remedies = idiom.speech.library.remedies
    there = any(remedies[each].court for each in (*(step.id for step in route.next), route.body) if each)
    return idiom.speech.say("table.court.yes" if there else "table.court.no")


def _told(column: str, rule: DeadlineRule | SuspensionRule | LegalAidRule, idiom: Idiom, form: str = "") -> Markup:
    """What a rule says in a few words, marked where the law is not settled."""
    law, unsettled = getattr(rule, "law", None), idiom.speech.say("table.unsettled")
    words = idiom.speech.say(f"table.{column}.{rule.kind}", amount=idiom.speech.law(law) if law else None, form=form)
    return words if rule.certain or words == unsettled else Markup("{} ({})").format(words, unsettled)


def _sources(route: Route) -> Iterator[Citation]:
    yield from (*route.sources, *route.deadline.sources, *route.suspends.sources, *route.legal_aid.sources)
    for step in route.next:
        yield from step.sources
