"""A place that was looked up, as its template receives it: who answers there, and what must be asked first."""

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from portal.domain import directory
from portal.domain.directory import Local
from portal.models.contact import Contact
from portal.models.law import Citation
from portal.rendering.markdown import Rendered
from portal.web.contacts import ContactView, contact_view, said
from portal.web.idioms import Idiom
from portal.web.open_now import at
from portal.web.page_views import ContactGroup
from portal.web.place_names import place_name, territory_name
from portal.web.sami_views import sami_text
from portal.web.sources import ActView, act_views

DPS = "DPS"


@dataclass(frozen=True)
class Option:
    """A place to choose."""

    place: str
    name: str


@dataclass(frozen=True)
class PlaceView:
    """Everything that is shown of a place."""

    place: str
    title: str
    notes: tuple[Markup, ...]
    question: Markup | None
    options: tuple[Option, ...]
    groups: tuple[ContactGroup, ...]
    complain: Markup
    after: tuple[Markup, ...]
    more: tuple[ContactGroup, ...]
    sami_title: str
    sami: Markup
    acts: tuple[ActView, ...]
    master: str


def place_view(place: str, idiom: Idiom, now: datetime) -> PlaceView:
    """Who answers for a place, at a moment."""
    library = idiom.speech.library
    found, order, sami = directory.local(library, place), library.site.directory, sami_text(place, idiom)
    complain = spoken("commission", idiom)
    return PlaceView(
        place=place, title=place_name(library, place, idiom.lang) or territory_name(idiom, place),
        notes=_notes(place, found, idiom), question=_question(found, idiom), options=_options(found),
        groups=groups(found, order.here, idiom, now), complain=complain.html,
        after=_after(found, idiom),
        more=groups(found, order.more, idiom, now), sami_title=idiom.speech.places.sami["title"], sami=sami.html,
        master=library.site.master, acts=cited((*complain.citations, *sami.citations), idiom),
    )


def groups(found: Local, kinds: tuple[str, ...], idiom: Idiom, now: datetime) -> tuple[ContactGroup, ...]:
    """The contacts of a place, kind by kind; a kind nobody answers for is left out."""
    chosen = (group for kind in kinds for group in _of_kind(kind, found, idiom))
    return tuple(ContactGroup(title, at(_views(contacts, idiom), idiom, now)) for title, contacts in chosen if contacts)


def spoken(key: str, idiom: Idiom) -> Rendered:
    """A sentence about places, with the provisions it cites."""
    return idiom.speech.text(idiom.speech.places.said[key])


def cited(citations: tuple[Citation, ...], idiom: Idiom) -> tuple[ActView, ...]:
    """The provisions cited, each once."""
    return act_views(citations, idiom)


def _views(contacts: tuple[Contact, ...], idiom: Idiom) -> tuple[ContactView, ...]:
    return tuple(contact_view(contact.id, idiom) for contact in contacts)


def _of_kind(kind: str, found: Local, idiom: Idiom) -> tuple[tuple[str, tuple[Contact, ...]], ...]:
    """The contacts of a kind under its heading; those for under 18 by themselves where they are others."""
    library, _ = idiom.speech.library, idiom.gettext
    title = library.rendition(library.contact_words, idiom.lang).words.kinds[kind].title
    if kind == library.site.directory.commission and found.districts and len(found.adults) > 1:
        return ()      # too many to be of use before the district is known
    adults, children = directory.answering(library, kind, found)
    if not children:
        return ((title, adults),)
    return ((f"{title}: {_('voksne')}", adults), (f"{title}: {_('under 18 år')}", children))


def _question(found: Local, idiom: Idiom) -> Markup | None:
    if not found.districts:
        return None
    return said("district" if len(found.adults) > 1 else "district_dps", idiom)


def _options(found: Local) -> tuple[Option, ...]:
    return tuple(Option(each.number, each.name) for each in found.districts)


def _notes(place: str, found: Local, idiom: Idiom) -> tuple[Markup, ...]:
    """What a reader must know before the numbers: no bodies of its own, sources that differ, another for children."""
    territory = idiom.speech.library.site.directory.territories.get(place)
    notes = [said(territory, idiom)] if territory else []
    if found.districts:
        return tuple(notes)
    if place in idiom.speech.library.site.directory.partly:
        notes.append(said("partly", idiom))
    if len(found.adults) > 1:
        notes.append(said("hospitals_differ", idiom))
    if set(found.children) != set(found.adults):
        notes.append(said("children_differ", idiom))
    return tuple(notes)


def _after(found: Local, idiom: Idiom) -> tuple[Markup, ...]:
    """What helps after the numbers: which commission, and the name of the clinic."""
    library = idiom.speech.library
    notes = []
    commissions = directory.of_trusts(library, library.site.directory.commission, found.adults)
    if len(commissions) > 1 and not found.districts:
        notes.append(said("commissions", idiom))
    if found.adults and not commissions:
        notes.append(said("no_commission", idiom))
    if found.dps:
        notes.append(Markup("{} {}. {}").format(said("dps", idiom), _clinic(found.dps), said("dps_ask", idiom)))
    return tuple(notes)


def _clinic(name: str) -> str:
    return name if DPS in name else f"{name} {DPS}"
