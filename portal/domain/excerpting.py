"""Chooses what to show of an entry: sentences of the paragraph with most of the words, and those words marked."""

import re
from collections.abc import Callable, Iterator, Sequence

from portal.domain.tokenizing import Word, bare_words, words
from portal.models.search import Passage, Piece

LENGTH, LONGEST = 160, 320
Marked = Callable[[str], bool]
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-zæøåáčđŋšŧž])")


def best_passage(found: Sequence[frozenset[str]], wanted: frozenset[str]) -> int:
    """Which of some passages, each by its keys, holds most of the keys that are wanted; the first of equals."""
    counts = [len(keys & wanted) for keys in found]
    return counts.index(max(counts))


def excerpt(passage: Passage, is_marked: Marked) -> tuple[Piece, ...]:
    """The sentences of a passage from the first that holds most of the words. Only one far too long is cut in two."""
    sentences = _SENTENCE.split(passage.text)
    counts = [len({word for word in bare_words(each) if is_marked(word)}) for each in sentences]
    first = counts.index(max(counts))
    last, length = first, len(sentences[first])
    while last + 1 < len(sentences) and length < LENGTH and length + len(sentences[last + 1]) < LONGEST:
        last += 1
        length += len(sentences[last])
    shown = " ".join(sentences[first:last + 1])
    if len(shown) > LONGEST:
        shown, last = shown[:shown.rfind(" ", 0, LONGEST)], -1
    return marked(("… " if first else "") + shown + (" …" if last + 1 < len(sentences) else ""), is_marked)


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
