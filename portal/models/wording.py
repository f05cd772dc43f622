"""The sentences an assessment is told in, and how amounts and citations read."""

from portal.models.base import Frozen, Words
from portal.models.enumerations import Unit


class AmountForms(Frozen):
    """How an amount reads: plain, `within` it and `every` so often; `one` is for 1, `other` for the rest."""

    one: str
    other: str
    within_one: str
    within: str
    every_one: str
    every: str


class CitationForms(Frozen):
    """How a place in a provision reads."""

    paragraphs: tuple[str, ...]
    number: str
    letter: str


class Wording(Words):
    """All phrases in one language; a key with `@role` is used for that role."""

    amounts: dict[Unit, AmountForms]
    citation: CitationForms
    phrases: dict[str, str]
