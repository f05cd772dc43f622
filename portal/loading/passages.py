"""Every piece of text readers see, with its file and language, for the checks that read words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from portal.models.base import Words
from portal.models.library import Library
from portal.models.page import EASY

BODY = "body"
NOT_TEXT = {"updated", "translates", "proof_read"}


@dataclass(frozen=True)
class Passage:
    """A piece of text. `key` says what it is: `body` for running text, else the name it has in its file."""

    file: str
    lang: str
    key: str
    text: str


def words_files(library: Library) -> Iterator[tuple[str, Mapping[str, Words]]]:
    """Every set of words: the place of its files, with `{}` for the language, and the words by language."""
    yield "glossary/{}.yaml", library.term_words
    yield "notes/{}.yaml", library.note_words
    yield "reasons/{}.yaml", library.reason_words
    yield "remedies/{}.yaml", library.remedy_words
    yield "wording/{}.yaml", library.wording
    yield "contacts/{}.yaml", library.contact_words
    yield "places/{}.yaml", library.place_words
    yield "register/{}.yaml", library.register_words
    yield "letters/{}.yaml", library.letter_words
    yield "brochures/{}.yaml", library.brochure_words
    for page, texts in library.page_texts.items():
        yield f"pages/{page}/{{}}.md", texts
    for page, texts in library.easy_texts.items():
        yield f"pages/{page}/{EASY}{{}}.md", texts
    for brochure, printed in library.brochure_texts.items():
        yield f"brochures/{brochure}/{{}}.md", printed
    for decision, told in library.decision_texts.items():
        yield f"decisions/{decision}/{{}}.md", told
    for letter, written in library.letter_texts.items():
        yield f"letters/{letter}/{{}}.yaml", written
    for guide, asked in library.guide_texts.items():
        yield f"guides/{guide}/{{}}.yaml", asked


def passages(library: Library) -> Iterator[Passage]:
    """All text of the library, file by file."""
    for place, texts in words_files(library):
        for lang, words in texts.items():
            for key, text in _texts("", words.model_dump(exclude=NOT_TEXT)):
                yield Passage(place.format(lang), lang, key, text)


def _texts(key: str, found: object) -> Iterator[tuple[str, str]]:
    """Every piece of text in words, however they are kept, under the nearest key."""
    if isinstance(found, str):
        yield key, found
    elif isinstance(found, dict):
        for name, part in found.items():
            yield from _texts(str(name), part)
    elif isinstance(found, list | tuple):
        for part in found:
            yield from _texts(key, part)
