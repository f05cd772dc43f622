"""The words we explain in place."""

from portal.models.base import Frozen, Identifier, Words
from portal.models.law import Citations


class Term(Frozen):
    """A word that is explained, and what the explanation rests on."""

    id: Identifier
    sources: Citations


class Explanation(Frozen):
    """A term and its explanation in one language. `forms` are other names of it that a reader meets or types."""

    term: str
    text: str
    forms: tuple[str, ...] = ()


class GlossaryWords(Words):
    """All explanations in one language."""

    terms: dict[str, Explanation]
