"""A query to what is looked for: each word with its forms, then letters without marks, beginnings and typing errors."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from portal.domain.tokenizing import Word, asked
from portal.domain.vocabulary import Vocabulary
from portal.models.search import Everyday

ALIKE, ALIKE_BESIDE, PART, PART_BESIDE, BEGINNING, MENDED, MENDED_BESIDE, MEANS = 0.8, 0.3, 0.6, 0.3, 0.6, 0.6, 0.4, 0.7
PHRASE, URGENT = "#", 20.0
LONGER, LONGEST = 0.7, 3     # how much more each further word of something people say tells, and how many of them
MOST_MENDED = 3


@dataclass(frozen=True)
class Sought:
    """A word that is looked for: its keys, how sure each is, and the word it was mended to."""

    keys: Mapping[str, float]
    word: Word | None = None
    mended: str | None = None


@dataclass(frozen=True)
class Phrase:
    """Something people say, as the keys of its words; `means` are the keys of what the law says for it."""

    number: int
    words: tuple[frozenset[str], ...]
    means: tuple[frozenset[str], ...] = ()
    urgent: bool = False
    denied: bool = False

    @property
    def told(self) -> int:
        """How many words it has; that something is not so is one more."""
        return len(self.words) + self.denied

    @property
    def worth(self) -> float:
        """How much it tells."""
        return 1.0 + LONGER * (min(self.told, LONGEST) - 1)

    def said_in(self, keys: frozenset[str], *, denied: bool) -> bool:
        """Whether all its words are among some keys, and a negation where it has one."""
        return denied >= self.denied and all(word & keys for word in self.words)

    def holds(self, other: "Phrase") -> bool:
        """Whether it says the same as another, and more: "lost my complaint" holds "complaint"."""
        return self.told > other.told and (self._has_all(other.words) or self._has_any(other.means))

    def _has_all(self, words: tuple[frozenset[str], ...]) -> bool:
        return all(any(word & own for own in self.words) for word in words)

    def _has_any(self, words: tuple[frozenset[str], ...]) -> bool:
        return any(word & own for own in self.words for word in words)


class Phrases:
    """All phrases, and which of them begin with a key."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        """Know some phrases."""
        self._all = tuple(phrases)
        self._beginning: dict[str, list[int]] = defaultdict(list)
        for number, phrase in enumerate(self._all):
            for key in phrase.words[0]:
                self._beginning[key].append(number)

    def said_in(self, keys: frozenset[str], *, denied: bool) -> list[Phrase]:
        """The phrases that are said in some keys."""
        numbers = {number for key in keys for number in self._beginning.get(key, ())}
        return [self._all[number] for number in sorted(numbers) if self._all[number].said_in(keys, denied=denied)]


def phrases(everyday: tuple[Everyday, ...], vocabulary: Vocabulary) -> Phrases:
    """Everything people say. One entry of the content may hold several ways to say it.

    Where a single word tells something all count: to harm oneself is another thing than harm.
    """
    found = []
    for number, entry in enumerate(everyday):
        means = tuple(frozenset(vocabulary.keys(word.text)) for each in entry.means for word in asked(each))
        for said in entry.words:
            words = asked(said)
            telling = _telling(words, vocabulary)
            counting = telling if len(telling) > 1 else _counting(words, vocabulary) or telling
            keys = tuple(frozenset(vocabulary.keys(word)) for word in counting)
            found.append(Phrase(number, keys, means, entry.urgent, _denied(words, vocabulary)))
    return Phrases(each for each in found if each.words)


def interpret(query: str, vocabulary: Vocabulary, said: Phrases) -> tuple[Sought, ...]:
    """All that is looked for: the words of the query, and what they are called in the law."""
    words = asked(query)
    telling = {*_telling(words, vocabulary)}
    found, mended = [], 0
    for word in words:
        if word.text in telling:
            sought = _sought(word, vocabulary, mend=mended < MOST_MENDED)
            mended += not vocabulary.written(word.text)
            found.append(sought)
    sure = {key for each in found for key, sure in each.keys.items() if sure > PART_BESIDE}
    keys = sure.union(key for word in _counting(words, vocabulary) for key in vocabulary.keys(word))
    return (*found, *_everyday(_told(frozenset(keys), said, denied=_denied(words, vocabulary))))


def _counting(words: tuple[Word, ...], vocabulary: Vocabulary) -> tuple[str, ...]:
    """All words but negations, also those that tell nothing by themselves."""
    return tuple(word.text for word in words if word.text not in vocabulary.negations)


def _denied(words: tuple[Word, ...], vocabulary: Vocabulary) -> bool:
    return any(word.text in vocabulary.negations for word in words)


def _telling(words: tuple[Word, ...], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The words that tell something; all of them where none does."""
    told = tuple(word.text for word in words if word.text not in vocabulary.ignored)
    return told or tuple(word.text for word in words)


def _sought(word: Word, vocabulary: Vocabulary, *, mend: bool) -> Sought:
    keys = {key: 1.0 for key in vocabulary.keys(word.text) if vocabulary.has(key)}
    known = bool(keys)
    _add(keys, vocabulary.alike(word.text), ALIKE_BESIDE if known else ALIKE, vocabulary)
    for key in vocabulary.part_keys(word.text):
        if vocabulary.has(key):
            keys.setdefault(key, PART_BESIDE if known else PART)
    if not keys:
        _add(keys, vocabulary.beginning(word.text), BEGINNING, vocabulary)
    nearest = vocabulary.nearest(word.text) if mend and not vocabulary.written(word.text) else ()
    unknown = not keys
    _add(keys, nearest, MENDED if unknown else MENDED_BESIDE, vocabulary)
    return Sought(keys, word, nearest[0] if nearest and unknown else None)


def _add(keys: dict[str, float], words: frozenset[str] | tuple[str, ...], sure: float, vocabulary: Vocabulary) -> None:
    for word in words:
        for key in vocabulary.keys(word):
            keys.setdefault(key, sure)


def _told(keys: frozenset[str], said: Phrases, *, denied: bool) -> list[Phrase]:
    """The phrases that were said, also in the words of the law."""
    told = said.said_in(keys, denied=denied)
    meant = keys.union(*(key for phrase in told for key in phrase.means))
    return told if meant == keys else said.said_in(meant, denied=denied)


def _everyday(told: list[Phrase]) -> Iterator[Sought]:
    """What phrases mean, and what they lead to, each once: the urgent, and those that no longer one holds."""
    meant = dict.fromkeys(means for phrase in told for means in phrase.means)
    yield from (Sought(dict.fromkeys(means, MEANS)) for means in meant)
    leading = [phrase for phrase in told if phrase.urgent or not any(other.holds(phrase) for other in told)]
    longest = {phrase.number: phrase for phrase in sorted(leading, key=lambda each: each.told)}
    for number, phrase in longest.items():
        yield Sought({f"{PHRASE}{number}": URGENT if phrase.urgent else phrase.worth})
