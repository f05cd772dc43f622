"""Chooses what to show of an entry: the part where most of the words stand, and those words marked."""

from collections.abc import Callable, Iterator, Sequence

from portal.domain.tokenizing import Word, words
from portal.models.search import Passage, Piece

LENGTH, BEFORE = 200, 40
Marked = Callable[[str], bool]


def best_passage(found: Sequence[frozenset[str]], wanted: frozenset[str]) -> int:
    """Which of some passages, each by its keys, holds most of the keys that are wanted; the first of equals."""
    counts = [len(keys & wanted) for keys in found]
    return counts.index(max(counts))


def excerpt(passage: Passage, is_marked: Marked) -> tuple[Piece, ...]:
    """The part of a passage round the first place where many marked words stand."""
    text = passage.text
    if len(text) <= LENGTH:
        return marked(text, is_marked)
    hits = [word for word in words(text) if is_marked(word.text)]
    start, end = _window(text, hits)
    shown = ("… " if start else "") + text[start:end] + (" …" if end < len(text) else "")
    return marked(shown, is_marked)


def marked(text: str, is_marked: Marked) -> tuple[Piece, ...]:
    """A text as pieces, the words that are searched for marked."""
    return tuple(_pieces(text, [word for word in words(text) if is_marked(word.text)]))


def _pieces(text: str, hits: list[Word]) -> Iterator[Piece]:
    done = 0
    for hit in hits:
        if hit.start > done:
            yield Piece(text[done:hit.start])
        yield Piece(text[hit.start:hit.end], marked=True)
        done = hit.end
    if done < len(text):
        yield Piece(text[done:])


def _window(text: str, hits: list[Word]) -> tuple[int, int]:
    """Where to cut: from the beginning of a sentence or word, so that as many hits as possible are seen."""
    best = max(hits, key=lambda hit: (_near(hit, hits), -hit.start), default=None)
    if best is None or best.end < LENGTH - BEFORE:
        return 0, _at_space(text, LENGTH)
    sentence = max(text.rfind(". ", max(best.start - LENGTH // 2, 0), best.start),
                   text.rfind("\n", max(best.start - LENGTH // 2, 0), best.start))
    start = sentence + 1 if sentence >= 0 else text.rfind(" ", 0, max(best.start - BEFORE, 1)) + 1
    start += len(text[start:]) - len(text[start:].lstrip())
    return start, _at_space(text, start + LENGTH)


def _near(first: Word, hits: list[Word]) -> int:
    """How many different words stand just after the first."""
    return len({each.text for each in hits if 0 <= each.start - first.start < LENGTH - BEFORE})


def _at_space(text: str, end: int) -> int:
    if end >= len(text):
        return len(text)
    space = text.rfind(" ", 0, end)
    return space if space > 0 else end
