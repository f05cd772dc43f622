"""Every address of a page that depends on no answer, language by language."""

from collections.abc import Iterator
from math import ceil

from portal.models import address
from portal.models.library import Library
from portal.rendering.glossary import WORDS_A_PAGE
from portal.web.directory_addresses import directory_addresses


def lasting_addresses(library: Library, lang: str) -> Iterator[str]:
    """The pages that are the same all day."""
    yield from (address.page(lang, page, library.site.front) for page in library.pages)
    yield from (address.easy(lang, page) for page in library.easy_texts)
    pages = range(1, ceil(len(library.terms) / WORDS_A_PAGE) + 1)
    yield from (address.words(lang, library.site.glossary, number) for number in pages)
    yield from (address.guide(lang, guide) for guide in library.guides)
    yield from (address.code(lang), address.search(lang), address.check(lang))
    yield from (address.letter(lang, letter) for letter in library.letters)
    yield from (address.register(lang), address.table(lang), address.standing(lang), address.letters(lang))
    yield from (address.decision(lang, decision) for decision in library.decisions)


def timed_addresses(library: Library, lang: str) -> Iterator[str]:
    """The pages that tell what is open now."""
    yield address.page(lang, library.site.help, library.site.front)
    yield from directory_addresses(library, lang)
