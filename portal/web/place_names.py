"""The names of places in the reader's language: municipalities, districts, hospitals, territories."""

from portal.models.library import Library
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
    """A place among others: a municipality with its county, a territory by the towns of its post."""
    library = idiom.speech.library
    home = library.municipalities.get(place)
    name = place_name(library, place, idiom.lang) or territory_name(library, place)
    return f"{name} ({home.county})" if home and home.county not in name else name


def territory_name(library: Library, place: str) -> str:
    """A territory without a municipality, by what its towns of post have in common: its first."""
    towns = (each.town for each in library.places.postcodes.values() if each.municipality == place)
    return next(towns, place).title()
