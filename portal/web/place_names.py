"""The names of places in the reader's language: municipalities, districts, hospitals, territories."""

from portal.models.library import Library
from portal.models.place import TERRITORY_NAME
from portal.web.idioms import Idiom
from portal.web.municipalities import municipality_name


def place_name(library: Library, place: str, lang: str) -> str:
    """A place by its names, that of the reader's language first; a district with its city."""
    district, home, contact = (library.places.districts.get(place), library.municipalities.get(place),
                               library.contacts.get(place))
    if district is not None:
        return f"{district.name}, {municipality_name(library.municipalities[district.municipality], lang)}"
    if home is not None:
        return municipality_name(home, lang)
    return contact.named(lang) if contact else ""


def choice_name(place: str, idiom: Idiom) -> str:
    """A place among others: a municipality with its county, a territory by its name."""
    library = idiom.speech.library
    home = library.municipalities.get(place)
    name = place_name(library, place, idiom.lang) or territory_name(idiom, place)
    return f"{name} ({home.county})" if home and home.county not in name else name


def territory_name(idiom: Idiom, place: str) -> str:
    """A territory by its name."""
    territory = idiom.speech.library.site.directory.territories.get(place)
    return idiom.speech.places.said[TERRITORY_NAME + territory] if territory else ""
