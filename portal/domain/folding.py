"""Letters folded to those of any keyboard, so that å, ø, æ and the Sámi letters are found without."""

import unicodedata

_PLAIN = str.maketrans({
    "á": "a", "č": "c", "đ": "d", "ŋ": "n", "š": "s", "ŧ": "t", "ž": "z", "ń": "n", "ï": "i", "ä": "a", "ö": "o",
    "æ": "a", "ø": "o", "å": "a", "ð": "d", "þ": "t", "ß": "ss",
})
_SPELT = (("aa", "a"), ("ae", "a"), ("oe", "o"))     # paarorende, vaere, soesken: for those who lack the letters


def folded(word: str) -> str:
    """A small word without what makes its letters special. Two words that look alike without it become one."""
    plain = word.translate(_PLAIN)
    if not plain.isascii():
        apart = unicodedata.normalize("NFKD", plain)
        plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    for spelt, letter in _SPELT:
        plain = plain.replace(spelt, letter)
    return plain
