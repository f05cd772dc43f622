"""A letter as a file: PDF, a document for word processors, plain text, and a calendar of what to wait for."""

from collections.abc import Callable
from dataclasses import dataclass

from flask import Response

from portal.models.paper import Paper
from portal.rendering.plain_text import text
from portal.rendering.typesetting import Typesetter
from portal.rendering.word_processing import docx
from portal.web.portal import NOT_KEPT

PATIENCE = 2.0


@dataclass(frozen=True)
class Kind:
    """A kind of file: its media type, and its name, which tells nothing."""

    mimetype: str
    name: str


@dataclass(frozen=True)
class Form(Kind):
    """A form a letter can have, and how it is made."""

    made: Callable[[Paper, Typesetter], bytes]


def attached(made: bytes, kind: Kind) -> Response:
    """A file to save, kept by nobody on the way."""
    response = Response(made, content_type=kind.mimetype)
    response.headers["Content-Disposition"] = f'attachment; filename="{kind.name}"'
    response.headers["Cache-Control"] = NOT_KEPT
    return response


FORMS = {
    "pdf": Form("application/pdf", "brev.pdf", lambda paper, typesetter: typesetter.pdf(paper, PATIENCE)),
    "docx": Form("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "brev.docx",
                 lambda paper, _typesetter: docx(paper)),
    "txt": Form("text/plain; charset=utf-8", "brev.txt", lambda paper, _typesetter: text(paper).encode()),
}
CALENDAR = Kind("text/calendar; charset=utf-8", "kalender.ics")
