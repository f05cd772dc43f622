"""The words of a library in one language, and the keys under which the forms of a word are found together."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable

from portal.domain.compounding import Compounds
from portal.domain.folding import folded
from portal.domain.mending import Spelling
from portal.domain.searching import Stem, stemmer
from portal.domain.tokenizing import bare_words, hyphenated
from portal.models.search import Endings, SearchWords

MOST_BEGINNINGS, SHORTEST_BEGINNING = 8, 3


class Vocabulary:
    """Every word of some texts: its keys, its parts, what is near it. `master` are the endings of the law's words."""

    def __init__(self, texts: Iterable[str], known: SearchWords, master: Endings) -> None:
        """Read the words of all texts once."""
        counted = Counter(word for text in texts for word in bare_words(text))
        self.negations = frozenset(known.negations)
        self.ignored = frozenset(known.ignored) | self.negations
        self._stemmers: tuple[Stem, ...] = tuple(map(stemmer, dict.fromkeys((known.endings, master))))
        self._compounds = Compounds([word for word in counted if word.isalpha() and word not in self.ignored],
                                    known.parts)
        self._kept: dict[str, tuple[str, ...]] = {}
        self._sorted = sorted(counted)
        self._often = counted
        self._index()
        self._bare = self._oftenest_of_each_stem()
        self._spelling, self._bare_spelling = Spelling(counted), Spelling(dict.fromkeys(self._bare, 1))

    def _index(self) -> None:
        self._folded: dict[str, set[str]] = defaultdict(set)
        keys: set[str] = set()
        for word in self._sorted:
            self._kept[word] = (*self.keys(word), *self.part_keys(word))
            keys.update(self._kept[word])
            self._folded[folded(word)].add(word)
        self._keys = frozenset(keys)

    def _oftenest_of_each_stem(self) -> dict[str, str]:
        return {self._stemmers[-1](word): word for word in sorted(self._sorted, key=self._often.__getitem__)}

    def keys(self, word: str) -> tuple[str, ...]:
        """The keys of a word as it stands: what its forms share, in the language and in the master's."""
        return tuple(dict.fromkeys(stem(word) for stem in self._stemmers))

    def part_keys(self, word: str) -> tuple[str, ...]:
        """The keys of the parts of a compound."""
        parts = hyphenated(word) or self._compounds.parts(word)
        return tuple(dict.fromkeys(key for part in parts if part not in self.ignored for key in self.keys(part)))

    def all_keys(self, word: str) -> tuple[str, ...]:
        """All keys a word of the library is found by."""
        found = self._kept.get(word)
        return (*self.keys(word), *self.part_keys(word)) if found is None else found

    def has(self, key: str) -> bool:
        """Whether any word of the library has a key."""
        return key in self._keys

    def written(self, word: str) -> bool:
        """Whether a word stands somewhere in this very form."""
        return word in self._often

    def alike(self, word: str) -> frozenset[str]:
        """The words that differ only in special letters."""
        return frozenset(self._folded.get(folded(word), ())) - {word}

    def beginning(self, word: str) -> tuple[str, ...]:
        """The words that begin with what was typed, those that stand most often."""
        if len(word) < SHORTEST_BEGINNING:
            return ()
        first = bisect_left(self._sorted, word)
        found = self._sorted[first:bisect_left(self._sorted, word + "\uffff")]
        return tuple(sorted(found, key=lambda each: -self._often[each])[:MOST_BEGINNINGS])

    def nearest(self, word: str) -> tuple[str, ...]:
        """The words that may have been meant by one that was mistyped, in this form or in another."""
        bare = self._spelling.nearest(word) or self._bare_spelling.nearest(self._stemmers[-1](word))
        return tuple(dict.fromkeys(self._bare.get(each, each) if each not in self._often else each for each in bare))
