"""What a reader typed, made fit to be shown: what cannot be seen and could mislead is taken away, all else stays."""

import re
import unicodedata

# Control characters but for the line break; marks that turn the direction of text and run on past it; what is no
# letter at all: halves of a pair, private and unassigned places, tags, the mark of byte order.
_ENDS_OF_PLANES = "".join(chr(plane + end) for plane in range(0x10000, 0xE0000, 0x10000) for end in (0xFFFE, 0xFFFF))
_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\uffff"
                     "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\U000e0000-\U0010ffff" + _ENDS_OF_PLANES + "]")
_BREAKS = re.compile("\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_MANY_MARKS = re.compile("([\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]{4})"
                         "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]+")
_EMPTY_LINES = re.compile("\n{3,}")


def clean(typed: str) -> str:
    """Text over one or more lines, in composed letters. A letter keeps at most four marks."""
    text = _BREAKS.sub("\n", typed).replace("\t", " ")
    text = _MANY_MARKS.sub(r"\1", _UNSEEN.sub("", unicodedata.normalize("NFC", text)))
    return _EMPTY_LINES.sub("\n\n", "\n".join(line.rstrip() for line in text.split("\n"))).strip()


def clean_line(typed: str) -> str:
    """Text on one line."""
    return " ".join(clean(typed).split())
