"""A query to what is looked for: each word with its forms, then letters without marks, beginnings and typing errors."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from portal.domain.tokenizing import Word, asked
from portal.domain.vocabulary import Vocabulary
from portal.models.search import Everyday

ALIKE, ALIKE_BESIDE, PART, PART_BESIDE, BEGINNING, MENDED, MENDED_BESIDE, MEANS = 0.8, 0.3, 0.6, 0.3, 0.6, 0.6, 0.4, 0.7
PHRASE, URGENT = "#", 20.0
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

    def said_in(self, keys: frozenset[str]) -> bool:
        """Whether all its words are among some keys."""
        return all(word & keys for word in self.words)


def phrases(everyday: tuple[Everyday, ...], vocabulary: Vocabulary) -> tuple[Phrase, ...]:
    """Everything people say. One entry of the content may hold several ways to say it."""
    found = []
    for number, entry in enumerate(everyday):
        means = tuple(frozenset(vocabulary.keys(word.text)) for each in entry.means for word in asked(each))
        for said in entry.words:
            keys = tuple(frozenset(vocabulary.keys(word)) for word in _telling(asked(said), vocabulary))
            found.append(Phrase(number, keys, means, entry.urgent))
    return tuple(each for each in found if each.words)


def interpret(query: str, vocabulary: Vocabulary, said: tuple[Phrase, ...]) -> tuple[Sought, ...]:
    """All that is looked for: the words of the query, and what they are called in the law."""
    telling = {*_telling(asked(query), vocabulary)}
    found, mended = [], 0
    for word in asked(query):
        if word.text in telling:
            sought = _sought(word, vocabulary, mend=mended < MOST_MENDED)
            mended += not vocabulary.written(word.text)
            found.append(sought)
    keys = frozenset(key for each in found for key, sure in each.keys.items() if sure > PART_BESIDE)
    return (*found, *_everyday(keys, said))


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


def _everyday(keys: frozenset[str], said: tuple[Phrase, ...]) -> Iterator[Sought]:
    """What the phrases that were said lead to, each once, and what they mean."""
    numbers: set[int] = set()
    for phrase in said:
        if phrase.number not in numbers and phrase.said_in(keys):
            numbers.add(phrase.number)
            yield Sought({f"{PHRASE}{phrase.number}": URGENT if phrase.urgent else 1.0})
            yield from (Sought(dict.fromkeys(means, MEANS)) for means in phrase.means)
