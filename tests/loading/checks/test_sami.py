"""Words are held against a list of forms: lost letters are seen, compounds and brackets are not mistaken for slips."""

import gzip
from pathlib import Path

import pytest

from portal.loading.checks.sami import WordList, read

WORDS = WordList(
    forms=frozenset(["dus", "lea", "vuoigatvuohta", "vuoigatvuođat", "váidit", "mearri", "gozihanlávdegoddi", "jeara"]),
    first_parts=frozenset(["váidin", "áige", "áigge", "áigi", "áigim"]),
    allowed=frozenset(["TUD"]),
)


@pytest.mark.parametrize(("text", "found"), [
    ("Dus lea vuoigatvuohta váidit.", []),
    ("Dus lea vuoigatvuoha váidit.", ["vuoigatvuoha"]),         # a letter lost
    ("Dus lea vuoigatvuođat", []),
    ("Dus lea vuoigatvuodat", ["vuoigatvuodat"]),               # a special letter lost
    ("DUS lea TUD", []),                                        # all capitals, and a word allowed by name
    ("Gozihanlávdegoddi (kontrollkommisjonen)", []),            # Norwegian in brackets
    ("váidináigimearri", []),                                   # a compound of three parts
    ("váidin-mearri", ["váidin-mearri"]),                       # a part that is no word of its own
    ("jeara-váidit", []),
    ("vuoigatvuoðat", ["ð", "vuoigatvuoðat"]),                  # a look-alike
    ("[dus](page:borte) {{klagefrist}} %(day)s", []),           # addresses and values are no words
])
def test_the_list_sees_what_it_should(text: str, found: list[str]) -> None:
    assert list(WORDS.unknown(text)) == found


def test_letters_that_are_not_composed_are_told() -> None:
    assert "(letters are not composed: NFC)" in list(WORDS.unknown("va\u0301idit"))


def test_the_lists_of_a_language_are_read_from_a_folder(tmp_path: Path) -> None:
    (tmp_path / "wordlist-se.txt.gz").write_bytes(gzip.compress("ráfi\njaska\n".encode()))
    (tmp_path / "firstparts-se.txt.gz").write_bytes(gzip.compress("ráfe\n".encode()))

    found = read(tmp_path, "se", ["AA"])

    assert found is not None
    assert list(found.unknown("Ráfi jaska AA jasska")) == ["jasska"]
    assert read(tmp_path, "sma") is None
