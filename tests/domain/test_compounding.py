"""Compounds are taken apart by the words a library itself uses, and nothing else is."""

import pytest

from portal.domain.compounding import Compounds

KNOWN = Compounds(["tvang", "medisin", "kontroll", "kommisjon", "klage", "frist", "prøve", "lege", "undersøkelse"],
                  ["rus"])


@pytest.mark.parametrize(("word", "parts"), [
    ("tvangsmedisin", ("tvang", "medisin")),
    ("klagefrist", ("klage", "frist")),
    ("rusprøve", ("rus", "prøve")),                               # a short part that was named
    ("kontrollkommisjonsklage", ("kontroll", "kommisjon", "klage")),
    ("legeundersøkelse", ("lege", "undersøkelse")),
    ("medisin", ()),
    ("bilmedisin", ()),                                           # not a word of the library
    ("tvang" * 20, ()),                                           # longer than any word
])
def test_a_compound_is_its_parts(word: str, parts: tuple[str, ...]) -> None:
    assert KNOWN.parts(word) == parts
