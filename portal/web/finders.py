"""The search of each language: made before the workers are, and anew when an amount of the law changes."""

from threading import Lock

from portal.domain.finding import Finder
from portal.models.library import Library
from portal.rendering.entries import entries
from portal.web.idioms import Clock, Idioms


class Finders:
    """The finder of each language, made when it is first asked for or when all are prepared."""

    def __init__(self, library: Library, idioms: Idioms, clock: Clock) -> None:
        """Search a library as it is spoken on the day."""
        self._library, self._idioms, self._clock = library, idioms, clock
        self._made: dict[str, tuple[int, Finder]] = {}
        self._turn = Lock()

    def __getitem__(self, lang: str) -> Finder:
        """The finder of a language. Raises LookupError for an unknown language."""
        amounts = self._amounts()
        with self._turn:
            made = self._made.get(lang)
            if made is None or made[0] != amounts:
                made = self._made[lang] = (amounts, self._make(lang))
        return made[1]

    def prepare(self) -> None:
        """Make all of them now."""
        for tag in self._library.site.tags:
            self[tag]

    def _amounts(self) -> int:
        """How many amounts of the law have taken effect: what is found tells them."""
        today = self._clock().date()
        return sum(each.valid_from <= today for law in self._library.law.values() for each in law.values)

    def _make(self, lang: str) -> Finder:
        library, idioms = self._library, self._idioms
        known = library.rendition(library.search_words, lang).words
        found = entries(idioms[lang].speech, lambda other: idioms[other].speech)
        return Finder(found, known, library.search_words[library.site.master].endings)
