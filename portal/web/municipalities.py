"""The list of municipalities as a form shows it, and their names in the reader's language."""

from functools import lru_cache

from markupsafe import Markup

from portal.models.contact import Municipality
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
    for county in sorted(counties, key=_sorting):
        options = Markup().join(
            Markup('<option value="{}">{}</option>').format(each.number, municipality_name(each, speech.lang))
            for each in sorted(counties[county], key=lambda each: _sorting(municipality_name(each, speech.lang)))
        )
        groups += Markup('<optgroup label="{}">{}</optgroup>').format(county, options)
    return groups


def _sorting(name: str) -> str:
    return name.lower().translate(_NORWEGIAN_ORDER)
