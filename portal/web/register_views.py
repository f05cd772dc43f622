"""The list of all decisions as its template receives it."""

from dataclasses import dataclass

from portal.models import address
from portal.web.idioms import Idiom, Idioms
from portal.web.page_views import Notice, notice
from portal.web.shell import Link, decision_links, list_links


@dataclass(frozen=True)
class DecisionGroup:
    """Decisions under one heading."""

    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class RegisterView:
    """Everything the list shows."""

    title: str
    lead: str
    notice: Notice | None
    breadcrumbs: tuple[Link, ...]
    groups: tuple[DecisionGroup, ...]
    tables: tuple[Link, ...]


def register_view(idiom: Idiom, idioms: Idioms) -> RegisterView:
    """All decisions of the register, group by group."""
    library, words = idiom.speech.library, idiom.speech.register
    state = library.rendition(library.register_words, idiom.lang).state
    return RegisterView(
        title=words.title, lead=words.lead, breadcrumbs=way_up(idiom)[:1],
        notice=notice(state, idiom, idioms, address.register(library.site.master)),
        groups=tuple(DecisionGroup(words.groups[group.id], decision_links(idiom, group.decisions))
                     for group in library.groups.values()),
        tables=list_links(idiom, "register", "table", "standing"),
    )


def way_up(idiom: Idiom) -> tuple[Link, ...]:
    """From a decision back to the list and the front page."""
    return (Link(idiom.gettext("Forside"), address.front(idiom.lang)),
            Link(idiom.speech.register.tab, address.register(idiom.lang)))
