"""Takes compounds apart, by the words that a library itself uses."""

from collections.abc import Collection

SHORTEST_FIRST, SHORTEST_LAST, LONGEST = 4, 4, 40
_JOINTS = ("", "s", "e")


class Compounds:
    """The words that can be parts of others."""

    def __init__(self, words: Collection[str], parts: Collection[str]) -> None:
        """Know `words`, of which the longer can stand in compounds, and `parts`, which can whatever their length."""
        self._lasts = frozenset(word for word in (*words, *parts) if len(word) >= SHORTEST_LAST)
        self._firsts = frozenset(word for word in words if len(word) >= SHORTEST_FIRST) | frozenset(parts)

    def parts(self, word: str) -> tuple[str, ...]:
        """The parts of a compound; nothing for a word that is none. The longest last part is tried first."""
        if not SHORTEST_FIRST + SHORTEST_LAST - 1 <= len(word) <= LONGEST:
            return ()
        for cut in range(3, len(word) - SHORTEST_LAST + 1):
            if word[cut:] in self._lasts:
                first = self._first(word[:cut])
                if first:
                    return (*first, word[cut:])
        return ()

    def _first(self, part: str) -> tuple[str, ...]:
        """What stands before the last part: a word, with a joint or without, or a compound of its own."""
        for joint in _JOINTS:
            bare = part.removesuffix(joint) if joint else part
            if part.endswith(joint) and bare in self._firsts:
                return (bare,)
        return self.parts(part.removesuffix("s")) or self.parts(part)
