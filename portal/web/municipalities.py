"""The list of municipalities as a form shows it, and their names in the reader's language."""

from functools import lru_cache

from markupsafe import Markup

from portal.models.place import Municipality
from portal.rendering.speech import Speech

_NORWEGIAN_ORDER = str.maketrans({"æ": "{", "ø": "|", "å": "}", "á": "a", "č": "c", "đ": "d", "ŋ": "n", "š": "s",
                                  "ŧ": "t", "ž": "z"})


def municipality_name(municipality: Municipality, lang: str) -> str:
    """All names of a municipality, that of the reader's language first."""
    names = municipality.names
    return " – ".join(dict.fromkeys((names.get(lang, next(iter(names.values()))), *names.values())))


def municipality_options(speech: Speech, chosen: str | None) -> Markup:
    """The options of the list of municipalities, one of them chosen."""
    options = _all_options(speech)
    return Markup(options.replace(f'value="{chosen}"', f'value="{chosen}" selected')) if chosen else options  # noqa: S704


@lru_cache(maxsize=8)
def _all_options(speech: Speech) -> Markup:
    """Every municipality under its county, in Norwegian order."""
    counties: dict[str, list[Municipality]] = {}
    for municipality in speech.library.municipalities.values():
        counties.setdefault(municipality.county, []).append(municipality)
    groups = Markup()
    for county in sorted(counties, key=norwegian_order):
        options = Markup().join(
            Markup('<option value="{}">{}</option>').format(number, name)
            for each in sorted(counties[county], key=lambda each: norwegian_order(municipality_name(each, speech.lang)))
            for number, name in _homes(each, speech)
        )
        groups += Markup('<optgroup label="{}">{}</optgroup>').format(county, options)
    return groups


def _homes(municipality: Municipality, speech: Speech) -> list[tuple[str, str]]:
    """A municipality, and its districts where they decide the health trust."""
    name, library = municipality_name(municipality, speech.lang), speech.library
    districts = [each for each in library.places.districts_of(municipality.number) if each.number in library.homes]
    return [(municipality.number, name), *((each.number, f"{name}: {each.name}") for each in districts)]


def norwegian_order(name: str) -> str:
    """What names are put in order by, as Norwegians do."""
    return name.lower().translate(_NORWEGIAN_ORDER)
