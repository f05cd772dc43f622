"""Finds what a reader may mean among all entries of a language: made once from the library, asked many times."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from heapq import nlargest

from portal.domain.excerpting import Marked, best_passage, excerpt, marked
from portal.domain.searching import Index
from portal.domain.tokenizing import bare_words, shortened
from portal.domain.understanding import PHRASE, Sought, interpret, phrases
from portal.domain.vocabulary import Vocabulary
from portal.models.search import Endings, Entry, Everyday, Found, Hit, Kind, SearchWords

MOST_RANKED = 60
MOST = {Kind.ANSWER: 8, Kind.DECISION: 8, Kind.CONTACT: 5, Kind.LETTER: 5, Kind.TERM: 2}
COUNTS = {Kind.TERM: 0.5}    # of what an entry scores: a word explained stands after the page that answers
ALONE = 0.35     # is left of the score of an entry that has only few of the words
WHOLE_TITLE = 0.4    # is added to that of an entry whose title has no other words
LEAST = 0.12     # of the best score: what scores less is noise


class Finder:
    """The entries of one language, indexed."""

    def __init__(self, entries: Iterable[Entry], known: SearchWords, master: Endings) -> None:
        """Index entries with what is known of their language."""
        self.entries = tuple(entries)
        said = [each for entry in known.everyday for each in (*entry.words, *entry.means)]
        told = [text for entry in self.entries for text in _texts(entry)]
        self._vocabulary = Vocabulary([*told, *said], known, master)
        self._phrases = phrases(known.everyday, self._vocabulary)
        self._led_to = _led_to(known.everyday)
        documents = [self._document(entry) for entry in self.entries]
        self._found_by = [frozenset(key for keys in each.values() for key in keys) for each in documents]
        self._passages = [tuple(frozenset(self._all(f"{part.heading} {part.text}")) for part in entry.passages)
                          for entry in self.entries]
        self._titles = [tuple(frozenset(keys) for keys in self._each(entry.title)) for entry in self.entries]
        self._index = Index(documents)

    def find(self, typed: str) -> Found:
        """The entries for what was typed, the best first. Anything may have been typed."""
        query = shortened(typed)
        sought = interpret(query, self._vocabulary, self._phrases)
        ranked = self._not_too_many(self._ranked(sought))
        keys = frozenset(key for each in sought for key in each.keys)
        is_marked = self._marks(keys)
        hits = tuple(self._hit(number, keys, is_marked) for number in ranked)
        return Found(query, hits, _meant(query, sought))

    def _ranked(self, sought: Sequence[Sought]) -> list[int]:
        """The numbers of the entries: by how well they score, and how many of the words they have."""
        needed = [frozenset(each.keys) for each in sought if each.word]
        scored = self._index.scores(each.keys for each in sought)
        scores = {number: scored[number] * self._share(number, needed)
                  for number in nlargest(MOST_RANKED, scored, key=scored.__getitem__)}
        best = max(scores.values(), default=0.0)
        return sorted((number for number in scores if scores[number] >= LEAST * best), key=lambda each: -scores[each])

    def _not_too_many(self, ranked: Iterable[int]) -> Iterator[int]:
        """The best of each kind."""
        counted: Counter[Kind] = Counter()
        for number in ranked:
            kind = self.entries[number].kind
            counted[kind] += 1
            if counted[kind] <= MOST[kind]:
                yield number

    def _share(self, number: int, needed: Sequence[frozenset[str]]) -> float:
        counts = COUNTS.get(self.entries[number].kind, 1.0)
        if not needed:
            return counts
        has = sum(not keys.isdisjoint(self._found_by[number]) for keys in needed)
        named, all_needed = self._titles[number], frozenset().union(*needed)
        titled = sum(not word.isdisjoint(all_needed) for word in named) / max(len(named), 1)
        share = has / len(needed)
        return counts * (ALONE + (1 - ALONE) * share) * (1 + WHOLE_TITLE * titled * share)

    def _marks(self, keys: frozenset[str]) -> Marked:
        """Whether a word is to be marked; each is looked up once."""
        known = self._vocabulary
        return cache(lambda word: word not in known.ignored and not keys.isdisjoint(known.all_keys(word)))

    def _hit(self, number: int, keys: frozenset[str], is_marked: Marked) -> Hit:
        """An entry that what people say leads to opens at its top: the whole of it is the answer."""
        entry = self.entries[number]
        title = marked(entry.title, is_marked)
        if not entry.passages:
            return Hit(entry, entry.address, title, ())
        passage = entry.passages[best_passage(self._passages[number], keys)]
        led = any(key.startswith(PHRASE) for key in keys & self._found_by[number])
        address = entry.address if led or not passage.anchor else f"{entry.address}#{passage.anchor}"
        return Hit(entry, address, title, excerpt(passage, is_marked))

    def _document(self, entry: Entry) -> dict[str, list[str]]:
        led = self._led_to.get(entry.id, {})
        return {
            "title": self._all(entry.title),
            "names": self._all(" ".join(entry.names)),
            "headings": self._all(" ".join(dict.fromkeys(part.heading for part in entry.passages))),
            "places": self._all(" ".join(entry.places)),
            "body": self._all(" ".join((*(part.text for part in entry.passages), *entry.unseen))),
            "synonyms": [*(f"{PHRASE}{number}" for number in led),
                         *dict.fromkeys(self._all(" ".join(each for said in led.values() for each in said)))],
        }

    def _all(self, text: str) -> list[str]:
        """The keys of all words of a text that tell something."""
        return [key for keys in self._each(text) for key in keys]

    def _each(self, text: str) -> Iterator[tuple[str, ...]]:
        known = self._vocabulary
        return (known.all_keys(word) for word in bare_words(text) if word not in known.ignored)


def _texts(entry: Entry) -> Iterator[str]:
    yield from (entry.title, *entry.names, *entry.unseen, *entry.places)
    yield from dict.fromkeys(part.heading for part in entry.passages)
    yield from (part.text for part in entry.passages)


def _led_to(everyday: tuple[Everyday, ...]) -> dict[str, dict[int, tuple[str, ...]]]:
    """For each entry people are led to: which of what they say leads there. No part of what is urgent does."""
    found: dict[str, dict[int, tuple[str, ...]]] = {}
    for number, each in enumerate(everyday):
        for target in each.leads_to:
            found.setdefault(target, {})[number] = () if each.urgent else each.words
    return found


def _meant(query: str, sought: Sequence[Sought]) -> str | None:
    """The query with mistyped words as they may have been meant; nothing where none was."""
    told = query
    for each in sorted((each for each in sought if each.word and each.mended), key=lambda each: -_start(each)):
        if each.word and each.mended:
            told = told[:each.word.start] + each.mended + told[each.word.end:]
    return told if told != query else None


def _start(sought: Sought) -> int:
    return sought.word.start if sought.word else 0
