"""Notes that an assessment can carry."""

from portal.models.base import Frozen, Identifier, Words
from portal.models.law import Citations


class Note(Frozen):
    """A note without its words. `certain` is false where the law is not settled, `forbids` true where it forbids."""

    id: Identifier
    sources: Citations
    certain: bool = True
    forbids: bool = False


class NoteWords(Words):
    """All notes in one language."""

    notes: dict[str, str]
