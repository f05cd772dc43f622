"""Notes that an assessment can carry."""

from portal.models.base import Frozen, Identifier, Words
from portal.models.law import Citations


class Note(Frozen):
    """A note without its words; `certain` is false where the law is not settled."""

    id: Identifier
    sources: Citations
    certain: bool = True


class NoteWords(Words):
    """All notes in one language."""

    notes: dict[str, str]
