"""Finds places by what a reader typed: a postcode, a name in any language, a hospital; and says what must be asked."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from portal.models.contact import Contact
from portal.models.library import Library
from portal.models.place import TERRITORY_NAME

LONGEST, FEWEST_LETTERS, SHORT_WORD = 60, 3, 4
_POSTCODE = re.compile(r"(?<!\d)\d{4}(?!\d)")
_WORD = re.compile(r"[^\W_]+")
_IN_BRACKETS = re.compile(r"\s*\(.*?\)")
_LETTERS = str.maketrans({"đ": "d", "ŋ": "n", "ŧ": "t", "ø": "o", "æ": "ae", "ß": "ss", "ð": "d", "þ": "th"})
_SPELT = ((("å", "aa"),), (("ø", "oe"),), (("å", "aa"), ("ø", "oe")), (("æ", "a"),))


@dataclass(frozen=True)
class Index:
    """Folded names in order, each with the place it leads to; the best names first in `tiers`."""

    tiers: tuple[tuple[tuple[str, str], ...], ...]
    postcodes: dict[str, str]


@dataclass(frozen=True)
class Found:
    """The places that may be meant: none, one, or several to choose from. `short`: too little was typed to tell."""

    places: tuple[str, ...] = ()
    short: bool = False


def locate(library: Library, typed: str) -> Found:
    """What a reader may mean. Anything may have been typed."""
    text, index = typed[:LONGEST], index_of(library)
    code = next((each for each in _POSTCODE.findall(text) if each in index.postcodes), None)
    if code:
        return Found((index.postcodes[code],))
    name = fold(text)
    exact = _exact(index, name)
    if exact:
        return Found(exact)
    if len(name) < FEWEST_LETTERS:
        return Found(short=True)
    found = (tuple(dict.fromkeys(_named(tier, name, whole=False))) for tier in index.tiers)
    return Found(next(filter(None, found), ()))


def fold(text: str) -> str:
    """Letters without marks, small, words set apart by a space: what names are compared by."""
    bare = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return " ".join(_WORD.findall("".join(sign for sign in bare if not unicodedata.combining(sign))))


@lru_cache(maxsize=4)
def index_of(library: Library) -> Index:
    """The names of all places, made once: municipalities and hospitals, then districts, towns of post, and wards."""
    tiers = (_names(library), _districts(library), _towns(library), _wards(library))
    postcodes = {each.code: each.municipality for each in library.places.postcodes.values()}
    return Index(tuple(tuple(sorted(set(tier))) for tier in tiers), postcodes)


def _exact(index: Index, name: str) -> tuple[str, ...]:
    """The places of that very name: a municipality or hospital, else a district or town and what begins likewise.

    Words of wards come last of all.
    """
    first, *others, _ = (tuple(_named(tier, name, whole=True)) for tier in index.tiers)
    smaller = [place for tier in others for place in tier]
    longer = _named(index.tiers[0], name, whole=False) if smaller and len(name) >= FEWEST_LETTERS else ()
    return tuple(dict.fromkeys(first or (*smaller, *longer)))


def _named(tier: tuple[tuple[str, str], ...], name: str, *, whole: bool) -> Iterator[str]:
    for found, place in tier[bisect_left(tier, (name, "")):]:
        if not found.startswith(name):
            return
        if not whole or found == name:
            yield place


def _names(library: Library) -> Iterator[tuple[str, str]]:
    for place in library.municipalities.values():
        yield from _spelt(place.names.values(), place.number)
    for other in library.places.other_names:
        yield from _spelt((other.name,), other.municipality)
    for number, territory in library.site.directory.territories.items():
        names = {words.said.get(TERRITORY_NAME + territory, "") for words in library.place_words.values()}
        yield from _spelt(names - {""}, number)
    for contact in _hospitals(library):
        yield from _spelt((contact.name, *contact.names.values(), *contact.also), contact.id)


def _districts(library: Library) -> Iterator[tuple[str, str]]:
    for district in library.places.districts.values():
        yield from _spelt((district.name,), district.number)


def _towns(library: Library) -> Iterator[tuple[str, str]]:
    for postcode in library.places.postcodes.values():
        yield from _spelt((postcode.town,), postcode.municipality)


def _wards(library: Library) -> Iterator[tuple[str, str]]:
    """Words of the registered names of wards, which some know better than the name of the hospital."""
    hospitals = {trust: contact.id for contact in _hospitals(library) for trust in contact.health_trusts}
    for name, trust in library.places.units:
        for word in fold(name).split():
            if len(word) > SHORT_WORD and trust in hospitals:
                yield word, hospitals[trust]


def _hospitals(library: Library) -> Iterator[Contact]:
    kind = library.site.directory.hospital
    return (contact for contact in library.contacts.values() if contact.kind == kind and contact.verified.shown)


def _spelt(names: Iterable[str], place: str) -> Iterator[tuple[str, str]]:
    """A name as it is, without what stands in brackets, and as those write it who lack our letters."""
    for name in names:
        for bare in {name, _IN_BRACKETS.sub("", name)}:
            yield fold(bare), place
            for letters in _SPELT:
                spelt = bare.lower()
                for ours, theirs in letters:
                    spelt = spelt.replace(ours, theirs)
                yield fold(spelt), place
