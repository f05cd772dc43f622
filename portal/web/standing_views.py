"""Who may complain over what, and who gets a free lawyer: a row a decision, a column a role, from the register."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from portal.domain.noting import situation
from portal.models import address
from portal.models.decision import Decision, Route
from portal.models.enumerations import Availability, Role
from portal.models.facts import Facts
from portal.models.law import Citation
from portal.web.idioms import Idiom, Idioms
from portal.web.page_views import Notice, notice
from portal.web.register_views import way_up
from portal.web.result_sections import Told
from portal.web.shell import Link, decision_links
from portal.web.sources import ActView, act_views, cites
from portal.web.table_views import TableGroup, TableRow, paid


@dataclass(frozen=True)
class StandingView:
    """Everything the page shows."""

    title: str
    lead: Markup
    notice: Notice | None
    breadcrumbs: tuple[Link, ...]
    columns: tuple[Markup, ...]
    shown: tuple[TableGroup, ...]
    notes: tuple[Told, ...]
    acts: tuple[ActView, ...]
    master: str


def standing_view(idiom: Idiom, idioms: Idioms) -> StandingView:
    """All decisions against the roles that the site sets beside each other."""
    library, words = idiom.speech.library, idiom.speech.register
    roles, state = library.site.standing.roles, library.rendition(library.register_words, idiom.lang).state
    told = library.rendition(library.note_words, idiom.lang).words.notes
    notes = [library.notes[each] for each in library.site.standing.notes]
    answer = idiom.speech.text(words.standing_answer)
    cited = (*answer.citations, *(source for note in notes for source in note.sources))
    return StandingView(
        title=words.standing_title, lead=idiom.speech.line(words.standing_answer), breadcrumbs=way_up(idiom),
        master=library.site.master,
        notice=notice(state, idiom, idioms, address.standing(library.site.master)),
        columns=tuple(idiom.speech.say(f"role.{role}").capitalize() for role in roles),
        shown=tuple(TableGroup(words.groups[group.id], tuple(_row(library.decisions[each], roles, idiom)
                                                              for each in group.decisions))
                    for group in library.groups.values()),
        notes=tuple(Told(idiom.speech.line(told[note.id]), cites(note.sources, idiom.speech)) for note in notes),
        acts=act_views((*cited, *_sources(idiom, roles)), idiom),
    )


def _row(decision: Decision, roles: tuple[Role, ...], idiom: Idiom) -> TableRow:
    return TableRow(decision_links(idiom, (decision.id,))[0], tuple(_cell(decision, role, idiom) for role in roles))


def _cell(decision: Decision, role: Role, idiom: Idiom) -> Markup:
    """Whether a role may complain, and whether its lawyer is free; where that differs, by what, and the way to more."""
    routes = _routes(decision, role)
    if not routes:
        return idiom.speech.say("standing.cell.no_way")
    may, free = (_same(cell(route, idiom) for route in routes) for cell in (_may, paid))
    differs = idiom.speech.say(f"standing.cell.by_{_by(routes)}")
    first = differs if may is None else may + _where(decision, role, routes, idiom)
    more = Markup() if may and free else _to_page(decision, idiom)
    return Markup("<span>{}.<br>{}: {}{}</span>").format(
        first[:1].upper() + first[1:], idiom.gettext("Gratis advokat"), free or differs, more)


def _same(answers: Iterable[Markup]) -> Markup | None:
    """What all of some answers are; nothing where they differ."""
    found = set(answers)
    return found.pop() if len(found) == 1 else None


def _by(routes: list[Route]) -> str:
    """What decides between routes: the patient's age, the place, or what the case is about."""
    if any(route.when.age for route in routes):
        return "age"
    return "place" if any(route.when.origin or route.when.destination for route in routes) else "case"


def _where(decision: Decision, role: Role, routes: list[Route], idiom: Idiom) -> Markup:
    """That a role may complain only in some cases."""
    held = situation(Facts(decision=decision.id, role=role))
    usual = any(route.when.holds(held) for route in routes)
    return Markup() if usual else Markup(", {}").format(idiom.speech.say("standing.cell.sometimes"))


def _to_page(decision: Decision, idiom: Idiom) -> Markup:
    link = decision_links(idiom, (decision.id,))[0]
    return Markup('. <a href="{}">{}<span class="hidden">: {}</span></a>').format(
        link.address, idiom.gettext("Se siden"), link.title)


def _may(route: Route, idiom: Idiom) -> Markup:
    """Whether there is a complaint to make by a route, marked where the law is not settled."""
    words = idiom.speech.say(f"standing.cell.{route.available}")
    settled = route.certain or route.available is Availability.OTHER_ROUTE
    return words if settled else Markup("{} ({})").format(words, idiom.speech.say("table.unsettled"))


def _routes(decision: Decision, role: Role) -> list[Route]:
    return [route for route in decision.complaint.routes if role in route.by]


def _sources(idiom: Idiom, roles: tuple[Role, ...]) -> Iterator[Citation]:
    for decision in idiom.speech.library.decisions.values():
        for route in (route for role in roles for route in _routes(decision, role)):
            yield from (*route.sources, *route.legal_aid.sources)
