"""Brings the forms of a Sámi word together: its first sounds, with the grades of its consonants made one."""

import re

_VOWELS = "aáeiouyæøåäöï"
_RUNS = re.compile(f"[{_VOWELS}]+|[^{_VOWELS}]+")
_DIPHTHONGS = {"ie": "i", "ea": "e", "oa": "o", "uo": "u"}     # viessu, vissui
_ENDING = re.compile(r"(?<=.{3})(?:[iau]?id|[iau]?in|ii|ui|ái|at|ut|it|as|is|us|t|s|n)$")
_NO_ENDING = re.compile(r"(?:[áaeiou][dhm]us|[lo]dat)$")       # mearrádus, ossodat
_SOUNDS = str.maketrans({"g": "k", "b": "p", "d": "t", "đ": "t", "ŧ": "t", "č": "s", "š": "s", "ž": "s", "z": "s",
                         "c": "s", "ŋ": "n", "x": "k", "w": "v", "á": "a", "æ": "a", "å": "a", "ä": "a", "ø": "o",
                         "ö": "o", "ï": "i"})
_GRADES = (
    (re.compile(r"(.)\1+"), r"\1"),              # mánnu, mánu
    (re.compile(r"h(?=.)"), ""),                 # láhka, lága
    (re.compile(r"^[pt](?=[mn])"), ""),          # diibmu, diimmu
    (re.compile(r"^k(?=n)"), ""),
    (re.compile(r"^v(?=[ts])(?!tn)"), "k"),      # dikšu, divššu
    (re.compile(r"(?<=v)tn"), "n"),              # telefovdna, telefovnna
    (re.compile(r"^ts?j"), "j"),                 # suddjen, sujjen
)
_SHORTEST_WITH_ENDING, _MOST_SOUNDS = 6, 4


def grade_key(word: str) -> str:
    """A key that most forms of a word share: váidda, váidagat and váidagii give the same."""
    ended = len(word) >= _SHORTEST_WITH_ENDING and not _NO_ENDING.search(word)
    bare = _ENDING.sub("", word) if ended else word
    runs = _RUNS.findall(bare)
    if not runs:
        return word
    if runs[0][0] in _VOWELS:
        runs.insert(0, "")
    consonants = [runs[0].translate(_SOUNDS), *(_one_grade(each) for each in runs[2::2])]
    return f"{_first_vowel(runs[1]) if len(runs) > 1 else ''}.{'-'.join(_telling(consonants))}"


def _telling(consonants: list[str]) -> list[str]:
    """The first consonants: the last belong to the form, but two must be left."""
    begins = 1 if consonants[0] else 2
    return consonants[:max(begins + 1, min(len(consonants) - 1, _MOST_SOUNDS))]


def _first_vowel(vowels: str) -> str:
    return _DIPHTHONGS.get(vowels[:2], vowels[:1].translate(_SOUNDS))


def _one_grade(consonants: str) -> str:
    found = consonants.translate(_SOUNDS)
    for grade, one in _GRADES:
        found = grade.sub(one, found)
    return found
