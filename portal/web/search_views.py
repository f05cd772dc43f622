"""What a search found, as its template receives it."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from portal.models import address
from portal.models.search import Found, Hit, Kind, Piece
from portal.rendering.entries import CONTACT
from portal.web.contacts import ContactView, contact_view
from portal.web.idioms import Idiom
from portal.web.page_views import GuideStart, guide_start
from portal.web.shell import Link, page_links

BEST = 3


@dataclass(frozen=True)
class HitView:
    """Something that was found. A contact brings its number along."""

    title: Markup
    address: str
    kind: str
    lang: str
    excerpt: Markup
    contact: ContactView | None


@dataclass(frozen=True)
class HitGroup:
    """What was found of a kind; the best of all kinds stand first."""

    id: str
    title: str
    hits: tuple[HitView, ...]


@dataclass(frozen=True)
class SearchView:
    """Everything the page shows. `urgent` puts the emergency numbers first; the rest is always there to go on from."""

    address: str
    breadcrumbs: tuple[Link, ...]
    typed: str
    nothing: bool
    meant: str | None
    urgent: tuple[ContactView, ...]
    groups: tuple[HitGroup, ...]
    help: tuple[Link, ...]
    guide: GuideStart | None
    contacts: tuple[ContactView, ...]


def search_view(found: Found, idiom: Idiom) -> SearchView:
    """What was found; without a query only the field."""
    library = idiom.speech.library
    site, best = library.site, found.hits[:BEST]
    urgent = any(hit.entry.id == f"page:{site.help}" for hit in best) or (bool(found.query) and not found.hits)
    return SearchView(
        address=address.search(idiom.lang), breadcrumbs=(Link(idiom.gettext("Forside"), address.front(idiom.lang)),),
        typed=found.query, nothing=bool(found.query) and not found.hits, meant=found.meant,
        urgent=tuple(contact_view(each, idiom) for each in site.emergency) if urgent else (),
        groups=_groups(found.hits, idiom), help=page_links(idiom, (site.help,)),
        guide=guide_start(library.pages[site.front], idiom),
        contacts=tuple(contact_view(each, idiom) for each in site.search_contacts),
    )


def _groups(hits: tuple[Hit, ...], idiom: Idiom) -> tuple[HitGroup, ...]:
    """The best, then the others kind by kind, in the order in which the kinds were found."""
    names, best, rest = kind_names(idiom), hits[:BEST], hits[BEST:]
    kinds = dict.fromkeys(hit.entry.kind for hit in rest)
    return (*((HitGroup("best", idiom.gettext("Dette passer best"), _views(best, idiom)),) if best else ()),
            *(HitGroup(kind, names[kind], _views((hit for hit in rest if hit.entry.kind is kind), idiom))
              for kind in kinds))


def kind_names(idiom: Idiom) -> dict[Kind, str]:
    """What the kinds of things that can be found are called."""
    _ = idiom.gettext
    return {Kind.ANSWER: _("Sider med svar"), Kind.DECISION: _("Vedtak"), Kind.CONTACT: _("Kontakter"),
            Kind.LETTER: _("Brev og ord å si"), Kind.TERM: _("Ord vi forklarer")}


def _views(hits: Iterable[Hit], idiom: Idiom) -> tuple[HitView, ...]:
    names = kind_names(idiom)
    return tuple(HitView(_marked(hit.title), hit.address, names[hit.entry.kind], hit.entry.lang, _marked(hit.excerpt),
                         _contact(hit, idiom)) for hit in hits)


def _contact(hit: Hit, idiom: Idiom) -> ContactView | None:
    scheme, _, contact = hit.entry.id.partition(":")
    return contact_view(contact, idiom) if scheme == CONTACT else None


def _marked(pieces: tuple[Piece, ...]) -> Markup:
    """Pieces as HTML, the words that were searched for marked."""
    return Markup().join(Markup("<mark>{}</mark>").format(each.text) if each.marked else each.text for each in pieces)
