"""Finds the known words nearest to one that was mistyped: letters lost, doubled, swapped or wrong."""

from collections import defaultdict
from collections.abc import Mapping

FEWEST_LETTERS, LONG, LONGEST = 4, 8, 30
MOST = 3
_ENDS = (0, -1)


class Spelling:
    """All known words, by length and by their first and last letter, each with the set of its letters as bits."""

    def __init__(self, words: Mapping[str, int]) -> None:
        """Know some words and how often each stands."""
        self._known: dict[tuple[int, int, str], list[tuple[int, str]]] = defaultdict(list)
        self._often = dict(words)
        for word in words:
            if len(word) >= FEWEST_LETTERS - 1 and word.isalpha():
                for end in _ENDS:
                    self._known[len(word), end, word[end]].append((_letters(word), word))

    def nearest(self, typed: str) -> tuple[str, ...]:
        """The words with the fewest mistakes between: one in a short word, in a long one two after the first letter."""
        if not FEWEST_LETTERS <= len(typed) <= LONGEST:
            return ()
        for most in range(1, 2 + (len(typed) >= LONG)):
            found = self._within(typed, most)
            if found:
                return tuple(sorted(found, key=lambda word: self._rank(typed, word))[:MOST])
        return ()

    def _within(self, typed: str, most: int) -> list[str]:
        """One mistake leaves the first letter or the last as it was; with two the first must be."""
        letters, ends = _letters(typed), _ENDS if most == 1 else _ENDS[:1]
        near = (each for length in range(len(typed) - most, len(typed) + most + 1) for end in ends
                for each in self._known.get((length, end, typed[end]), ()))
        alike = dict.fromkeys(word for bits, word in near if (bits ^ letters).bit_count() <= 2 * most)
        return [word for word in alike if distance(typed, word, most) <= most]

    def _rank(self, typed: str, word: str) -> tuple[bool, int]:
        """The first letter is seldom wrong; then, what stands often is likelier meant."""
        return word[0] != typed[0], -self._often[word]


def _letters(word: str) -> int:
    """The letters of a word as bits; words with few different letters have few different bits."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) % 61)
    return bits


def distance(one: str, other: str, most: int) -> int:
    """The mistakes between two words: a letter more, less, wrong, or two swapped. More than `most` is not counted."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        older, before, row = before, row, [place]
        for spot, wanted in enumerate(other, 1):
            cost = min(before[spot] + 1, row[-1] + 1, before[spot - 1] + (letter != wanted))
            if older and spot > 1 and letter == other[spot - 2] and one[place - 2] == wanted:
                cost = min(cost, older[spot - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
