"""What is chosen to be printed: which brochures, in which languages and format, in whose edition; and what is wrong."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlencode

from portal.domain import issuing
from portal.domain.editions import editions
from portal.domain.issuing import Issue
from portal.models.brochure import Format
from portal.models.library import Library

SUBJECT, LANGUAGE, FORMAT, PLACE = "emne", "sprak", "format", "sted"
BETWEEN, MOST_PRINTS = "-", 24


class Fault(StrEnum):
    """What is wrong with a choice."""

    UNKNOWN = "unknown"
    NO_SUBJECT = "no_subject"
    NO_LANGUAGE = "no_language"
    TOO_SMALL = "too_small"
    TOO_MANY = "too_many"
    NOT_TRANSLATED = "not_translated"


@dataclass(frozen=True)
class Choice:
    """What was chosen; `faults` say why nothing can be printed of it yet."""

    brochures: tuple[str, ...]
    langs: tuple[tuple[str, ...], ...]
    form: Format
    edition: str
    faults: tuple[Fault, ...] = ()

    @property
    def issues(self) -> tuple[Issue, ...]:
        """Every brochure chosen in every language chosen."""
        return tuple(Issue(brochure, self.edition, langs, self.form) for brochure in self.brochures
                     for langs in self.langs)

    @property
    def query(self) -> str:
        """The choice as the end of an address: the same choice always gives the same."""
        pairs = [*((SUBJECT, each) for each in self.brochures), *((LANGUAGE, named(each)) for each in self.langs),
                 (FORMAT, self.form.value), (PLACE, self.edition)]
        return urlencode(pairs)


def named(langs: tuple[str, ...]) -> str:
    """A choice of languages as it stands in an address: nb, nb-se."""
    return BETWEEN.join(langs)


def choose(library: Library, asked: Mapping[str, Sequence[str]], lang: str) -> Choice:
    """What an address asks for, in the order of the library; what it does not say is filled in."""
    ordered = [each.id for each in sorted(library.brochures.values(), key=lambda each: each.order)]
    variants = {named(each): each for each in issuing.variants(library)}
    languages = asked.get(LANGUAGE, () if asked else (lang,))
    form, edition = (next(iter(asked.get(key, ())), "") for key in (FORMAT, PLACE))
    known = {SUBJECT: ordered, LANGUAGE: variants, FORMAT: [*Format], PLACE: editions(library)}
    unknown = any(value not in values for key, values in known.items() for value in asked.get(key, ()))
    choice = Choice(
        tuple(each for each in ordered if each in asked.get(SUBJECT, ())),
        tuple(langs for name, langs in variants.items() if name in languages),
        Format(form) if form in set(Format) else Format.FOLDED,
        edition if edition in editions(library) else next(iter(editions(library))),
    )
    faults = (*((Fault.UNKNOWN,) if unknown else ()), *_faults(choice, library))
    return Choice(choice.brochures, choice.langs, choice.form, choice.edition, faults)


def _faults(choice: Choice, library: Library) -> Iterator[Fault]:
    if not choice.brochures:
        yield Fault.NO_SUBJECT
    if not choice.langs:
        yield Fault.NO_LANGUAGE
    if any(choice.form not in issuing.forms(each) for each in choice.langs):
        yield Fault.TOO_SMALL
    if len(choice.issues) > MOST_PRINTS:
        yield Fault.TOO_MANY
    texts = (library.brochure_texts[each] for each in choice.brochures)
    if any(lang not in text for text in texts for langs in choice.langs for lang in langs):
        yield Fault.NOT_TRANSLATED
