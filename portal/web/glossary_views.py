"""The glossary as its template receives it: all words explained, under their first letters."""

from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from portal.models.glossary import Term
from portal.models.law import Citation
from portal.web.idioms import Idiom
from portal.web.municipalities import norwegian_order
from portal.web.sources import Cite, cites

SIGNS = "«»“”\"'( "


@dataclass(frozen=True)
class OtherName:
    """What a word is called in another language."""

    lang: str
    name: str


@dataclass(frozen=True)
class WordView:
    """A word, what it means, its names in the other languages, and what the explanation rests on."""

    anchor: str
    term: str
    text: Markup
    others: tuple[OtherName, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True)
class Initial:
    """The words that begin with a letter, and the language they are told in."""

    letter: str
    anchor: str
    lang: str
    words: tuple[WordView, ...]


def initials(idiom: Idiom) -> tuple[Initial, ...]:
    """The glossary in a language, in order."""
    library, speech = idiom.speech.library, idiom.speech
    ordered = sorted(library.terms.values(), key=lambda each: norwegian_order(_bare(speech.terms[each.id].term)))
    groups = groupby(ordered, key=lambda each: _bare(speech.terms[each.id].term)[0].upper())
    lang = library.rendition(library.term_words, idiom.lang).lang
    return tuple(Initial(letter, f"bokstav-{number}", lang, tuple(_word(each, idiom) for each in terms))
                 for number, (letter, terms) in enumerate(groups, 1))


def rests_on(idiom: Idiom) -> tuple[Citation, ...]:
    """The provisions the explanations rest on."""
    return tuple(citation for term in idiom.speech.library.terms.values() for citation in term.sources)


def _word(term: Term, idiom: Idiom) -> WordView:
    library, meaning = idiom.speech.library, idiom.speech.meaning(term.id)
    others = (OtherName(tag, words.terms[term.id].term) for tag, words in library.term_words.items()
              if tag != idiom.lang and term.id in words.terms)
    return WordView(meaning.anchor, meaning.term, meaning.text, tuple(others), cites(term.sources, idiom.speech))


def _bare(term: str) -> str:
    return term.lstrip(SIGNS)
