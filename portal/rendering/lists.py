"""The lists, tables and tools of the site: what each is called, what it is for, where it lies."""

from typing import TYPE_CHECKING, NamedTuple

from portal.models import address

if TYPE_CHECKING:
    from portal.rendering.speech import Speech


class Listed(NamedTuple):
    """A list in one language."""

    title: str
    lead: str
    address: str


def lists(speech: "Speech") -> dict[str, Listed]:
    """All lists in the order in which they are shown, by the ids of `models.link.LISTS`."""
    library, lang, register = speech.library, speech.lang, speech.register
    here = speech.places.pages["directory"]
    letters = library.rendition(library.letter_words, lang).words
    printed = library.rendition(library.brochure_words, lang).words
    return {
        "register": Listed(register.title, register.lead, address.register(lang)),
        "table": Listed(register.table_title, register.table_lead, address.table(lang)),
        "standing": Listed(register.standing_title, register.standing_lead, address.standing(lang)),
        "letters": Listed(letters.title, letters.lead, address.letters(lang)),
        "brochures": Listed(printed.title, printed.lead, address.printing(lang)),
        "directory": Listed(here["title"], here["lead"], address.directory(lang)),
    }
