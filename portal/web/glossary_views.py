"""The glossary as its templates receive it: all words in a list, and what they mean, some on each page."""

from dataclasses import dataclass, replace
from itertools import groupby

from markupsafe import Markup

from portal.models import address
from portal.models.glossary import Term
from portal.rendering.ordering import initial
from portal.web.idioms import Idiom
from portal.web.page_views import PageView
from portal.web.shell import Link
from portal.web.sources import Cite, act_views, cites


@dataclass(frozen=True)
class Initial:
    """The words that begin with a letter, and the language they are in."""

    letter: str
    anchor: str
    lang: str
    words: tuple[Link, ...]


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
    lang: str
    text: Markup
    others: tuple[OtherName, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True)
class GlossaryView:
    """A page of the glossary: the list of all words, or some of them with what they mean."""

    page: PageView
    initials: tuple[Initial, ...] = ()
    words: tuple[WordView, ...] = ()


def list_view(page: PageView, idiom: Idiom) -> GlossaryView:
    """The list of all words, under their first letters."""
    speech = idiom.speech
    lang = speech.library.rendition(speech.library.term_words, idiom.lang).lang
    everything = (term for terms in speech.glossary.pages for term in terms)
    groups = groupby(everything, key=lambda term: initial(speech.glossary.terms[term].term))
    return GlossaryView(page, tuple(
        Initial(letter, f"bokstav-{number}", lang,
                tuple(Link(speech.glossary.terms[term].term, speech.glossary.address(term)) for term in terms))
        for number, (letter, terms) in enumerate(groups, 1)))


def words_view(page: PageView, number: int, idiom: Idiom) -> GlossaryView:
    """The words of a page, the first being 1. Raises LookupError when there is no such page."""
    speech, ways = idiom.speech, _ways(idiom)
    if not 1 <= number <= len(ways):
        raise LookupError(number)
    terms = tuple(speech.library.terms[each] for each in speech.glossary.pages[number - 1])
    told = replace(
        page, title=ways[number - 1].title, previous=ways[number - 2] if number > 1 else None,
        next=ways[number] if number < len(ways) else None, breadcrumbs=(*page.breadcrumbs, _list(page, idiom)),
        acts=act_views((source for term in terms for source in term.sources), idiom))
    return GlossaryView(told, words=tuple(_word(each, idiom) for each in terms))


def _list(page: PageView, idiom: Idiom) -> Link:
    return Link(page.title, idiom.speech.page_address(idiom.speech.library.site.glossary))


def _ways(idiom: Idiom) -> tuple[Link, ...]:
    """The pages of the glossary, each by its first and last letter."""
    glossary, site = idiom.speech.glossary, idiom.speech.library.site
    ends = [tuple(initial(glossary.terms[each].term) for each in (terms[0], terms[-1])) for terms in glossary.pages]
    return tuple(Link("–".join(dict.fromkeys(each)), address.words(idiom.lang, site.glossary, number))
                 for number, each in enumerate(ends, 1))


def _word(term: Term, idiom: Idiom) -> WordView:
    library, meaning = idiom.speech.library, idiom.speech.meaning(term.id)
    others = (OtherName(tag, words.terms[term.id].term) for tag, words in library.term_words.items()
              if tag != idiom.lang and term.id in words.terms)
    lang = library.rendition(library.term_words, idiom.lang).lang
    return WordView(meaning.anchor, meaning.term, lang, meaning.text, tuple(others), cites(term.sources, idiom.speech))
