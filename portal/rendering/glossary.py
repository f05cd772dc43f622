"""The words that are explained, in one language: their order, and where each stands."""

from functools import cached_property

from portal.models import address
from portal.models.glossary import Explanation
from portal.rendering.ordering import dictionary_order

TERM_ANCHOR, WORDS_A_PAGE = "ord-", 36


class Glossary:
    """The list of words of a language, cut into pages."""

    def __init__(self, terms: dict[str, Explanation], lang: str, page_id: str) -> None:
        """List words of a language under a page."""
        self.terms = terms
        self._lang, self._page_id = lang, page_id

    @cached_property
    def pages(self) -> tuple[tuple[str, ...], ...]:
        """The words in the order of the language, those of each page."""
        ordered = sorted(self.terms, key=lambda term: dictionary_order(self.terms[term].term))
        return tuple(tuple(ordered[start:start + WORDS_A_PAGE]) for start in range(0, len(ordered), WORDS_A_PAGE))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {term: number for number, terms in enumerate(self.pages, 1) for term in terms}

    def address(self, term: str) -> str:
        """Where a word stands with what it means."""
        return f"{address.words(self._lang, self._page_id, self._numbers[term])}#{TERM_ANCHOR}{term}"
