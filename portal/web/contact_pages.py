"""A contact of the directory on a page of its own, and as the file a telephone's address book takes."""

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from portal.domain import directory
from portal.models import address
from portal.models.contact import Contact, as_read, host
from portal.models.enumerations import Verification
from portal.rendering.contact_cards import contact_card
from portal.web.contacts import ContactView, LineView, contact_view, said
from portal.web.directory_views import state_notice, up
from portal.web.hours import hours_words
from portal.web.idioms import Idiom, Idioms
from portal.web.open_now import at
from portal.web.page_views import Notice
from portal.web.place_views import spoken
from portal.web.shell import Link
from portal.web.sources import ActView, act_views


@dataclass(frozen=True)
class Read:
    """Where a contact was read, and when that was printed."""

    name: str
    web: str | None
    date: str | None


@dataclass(frozen=True)
class ContactPage:
    """Everything the page of a contact shows."""

    breadcrumbs: tuple[Link, ...]
    notice: Notice | None
    contact: ContactView
    can: str | None
    cannot: str | None
    more: tuple[LineView, ...]
    chat_hours: tuple[str, ...]
    visit: str | None
    email: str | None
    complaints: str | None
    languages: str
    text_relay: Markup | None
    card: str
    sheet: str | None
    read: tuple[Read, ...]
    complain: Markup | None
    helpers: tuple[ContactView, ...]
    acts: tuple[ActView, ...]
    master: str


def contact_page(contact: Contact, idiom: Idiom, idioms: Idioms, now: datetime) -> ContactPage:
    """A contact with all that is known of it, at a moment."""
    library, lang = idiom.speech.library, idiom.lang
    words = library.rendition(library.contact_words, lang).words.kinds[contact.kind]
    fresh = library.site.is_fresh(contact, idiom.speech.today)
    view = at((contact_view(contact.id, idiom),), idiom, now)[0]
    complain = spoken("commission", idiom) if contact.kind == library.site.directory.commission else None
    trail = Link(words.title, address.kind(lang, contact.kind))
    return ContactPage(
        breadcrumbs=(*up(idiom), trail), notice=state_notice(idiom, idioms), contact=view,
        can=words.can, cannot=words.cannot, more=_more(contact, idiom) if fresh else (),
        chat_hours=hours_words(contact.chat_hours, idiom, always=contact.chat_always_open) if contact.chat else (),
        visit=contact.visit if fresh else None, email=contact.email if fresh else None,
        complaints=contact.complaints, languages=", ".join(_languages(contact, idiom)),
        text_relay=said("text_relay", idiom) if view.dial else None, card=address.contact_card(lang, contact.id),
        sheet=address.sheet(lang, contact.id) if contact.kind == library.site.directory.hospital else None,
        read=_read(contact, idiom), complain=complain.html if complain else None,
        helpers=at(_helpers(contact, idiom), idiom, now), acts=act_views(complain.citations if complain else (), idiom),
        master=library.site.master,
    )


def card_of(contact: Contact, idiom: Idiom) -> str:
    """A contact as a file for an address book, with nothing that has not been confirmed lately."""
    view = contact_view(contact.id, idiom)
    fresh = idiom.speech.library.site.is_fresh(contact, idiom.speech.today)
    phones = [each for each in (view.dial, *(line.dial for line in view.lines)) if each]
    return contact_card(view.name, phones, contact.email if fresh else None, contact.web, view.address)


def _helpers(contact: Contact, idiom: Idiom) -> list[ContactView]:
    """Who can help a reader on who looks for a commission: its hospitals, and the office over them."""
    library = idiom.speech.library
    if contact.kind != library.site.directory.commission:
        return []
    hospitals = directory.of_trusts(library, library.site.directory.hospital, contact.health_trusts)
    homes = [home for hospital in hospitals for home in directory.local(library, hospital.id).homes]
    offices = dict.fromkeys(library.municipalities[home].statsforvalter for home in homes)
    return [contact_view(each, idiom) for each in (*(hospital.id for hospital in hospitals), *offices)]


def _more(contact: Contact, idiom: Idiom) -> tuple[LineView, ...]:
    """Numbers for those who cannot use the first one."""
    _ = idiom.gettext
    named = ((_("SMS"), contact.sms), (_("Fra utlandet"), contact.abroad))
    return tuple(LineView(name, phone.replace(" ", ""), as_read(phone)) for name, phone in named if phone)


def _languages(contact: Contact, idiom: Idiom) -> list[str]:
    _ = idiom.gettext
    names = {"nb": _("norsk"), "nn": _("nynorsk"), "se": _("nordsamisk"), "smj": _("lulesamisk"),
             "sma": _("sørsamisk"), "en": _("engelsk"), "interpreter": _("andre språk med tolk")}
    return [names[each] for each in contact.languages]


def _read(contact: Contact, idiom: Idiom) -> tuple[Read, ...]:
    """The sources that have an address; the others are told by what they are."""
    kinds = {Verification.OFFICIAL: idiom.gettext("en offentlig kilde"),
             Verification.SECONDARY: idiom.gettext("en annen kilde"),
             Verification.UNVERIFIED: idiom.gettext("en annen kilde")}
    return tuple(Read(host(each.where) or kinds[each.kind], each.where if host(each.where) else None,
                      idiom.speech.seen(each.date) if each.date else None)
                 for each in contact.sources)

