"""The sheet of a hospital: the numbers of those who answer there, on one page to print."""

import re
from dataclasses import dataclass

from markupsafe import Markup

from portal.domain import directory
from portal.models import address
from portal.models.contact import Contact
from portal.web.contacts import ContactView, contact_view, said
from portal.web.idioms import Idiom
from portal.web.place_views import spoken
from portal.web.shell import Link

_CITE = re.compile(r"<a class=\"cite\"[^>]*>(.*?)</a>")


@dataclass(frozen=True)
class SheetView:
    """Everything on the sheet."""

    title: str
    name: str
    pocket: bool
    breadcrumbs: tuple[Link, ...]
    other: str
    hospital: ContactView
    commissions: tuple[ContactView, ...]
    complain: str
    unconfirmed: Markup | None
    contacts: tuple[ContactView, ...]
    printed: str


def sheet_view(hospital: Contact, idiom: Idiom, breadcrumbs: tuple[Link, ...], *, pocket: bool) -> SheetView:
    """The sheet of a hospital, on A4 or for the pocket."""
    library, lang = idiom.speech.library, idiom.lang
    order, found = library.site.directory, directory.local(library, hospital.id)
    homes: tuple[str | None, ...] = found.homes or (None,)
    contacts = dict.fromkeys(contact.id for selector in order.sheet for home in homes
                             for contact in directory.select(library, (selector,), home))
    commissions = directory.of_trusts(library, order.commission, hospital.health_trusts)
    other = address.sheet if pocket else address.pocket_sheet
    return SheetView(
        title=idiom.speech.places.pages["sheet"]["title"], name=hospital.named(lang), pocket=pocket,
        breadcrumbs=breadcrumbs, other=other(lang, hospital.id), hospital=contact_view(hospital.id, idiom),
        commissions=tuple(contact_view(each.id, idiom) for each in commissions),
        complain=Markup(_CITE.sub(r"(\1)", spoken("commission", idiom).html)).striptags(),  # noqa: S704 -- our own words
        unconfirmed=None if commissions else said("no_commission", idiom),
        contacts=tuple(contact_view(each, idiom) for each in contacts),
        printed=idiom.speech.short_day(idiom.speech.today),
    )
