"""Words in the order of a dictionary, Norwegian or Sámi."""

_ALPHABET = "aábcčdđefghijklmnŋopqrsštŧuvwxyzžæøå"
_SIGNS = "«»“”\"'( "


def dictionary_order(word: str) -> tuple[int, ...]:
    """What words are put in order by. Signs before the first letter do not count; a space comes before all letters."""
    return tuple(_ALPHABET.find(letter) for letter in word.lstrip(_SIGNS).lower())


def initial(word: str) -> str:
    """The letter a word stands under."""
    return word.lstrip(_SIGNS)[0].upper()
