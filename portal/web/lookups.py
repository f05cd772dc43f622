"""The look-up of a place as it was sent: typed, chosen from a list, or kept from before."""

from werkzeug.datastructures import MultiDict
from wtforms import StringField

from portal.domain.locating import LONGEST, Found, locate
from portal.models.library import Library
from portal.web.forms import AnswerForm

TYPED, CHOSEN, KEPT = "sted", "velg", "valgt"
ACTION, LANGUAGE = "handling", "sprak"


class LookupForm(AnswerForm):
    """One field to type in, buttons to choose with, and the place that is shown already."""

    sted = StringField()
    velg = StringField()
    valgt = StringField()


def read_lookup(form: MultiDict[str, str], library: Library) -> tuple[Found | None, str]:
    """The places that may be meant, and what was typed; nothing where only the language was changed.

    Nothing that is sent can make this fail.
    """
    fields = LookupForm(form)
    chosen, sent, kept = (fields[name].data or "" for name in (CHOSEN, TYPED, KEPT))
    typed = "".join(letter for letter in sent[:LONGEST] if letter.isprintable())
    if is_place(library, chosen):
        return Found((chosen,)), ""
    if typed.strip():
        return locate(library, typed), typed
    if is_place(library, kept):
        return Found((kept,)), ""
    return (None if form.get(ACTION) == LANGUAGE else Found(short=True)), ""


def is_place(library: Library, place: str) -> bool:
    """Whether an id is that of a municipality, a district, a hospital or a territory."""
    contact, order = library.contacts.get(place), library.site.directory
    if contact is not None:
        return contact.kind == order.hospital and contact.verified.shown
    return place in library.municipalities or place in library.places.districts or place in order.territories
