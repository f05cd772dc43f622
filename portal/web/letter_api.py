"""Letters for programs: which there are, and the letter itself in the form that is asked for. Nothing is kept."""

from flask import Blueprint, Response, abort, g, request

from portal.config import MAX_LETTER_BYTES
from portal.domain.drafting import draft
from portal.domain.letter_reading import Wanted, read_wanted
from portal.models.letter import Letter
from portal.rendering.papers import paper
from portal.rendering.typesetting import UnavailableError
from portal.web.api_answers import asked_language, json, refused, sent
from portal.web.letter_files import FORMS, attached
from portal.web.letter_views import letter_links
from portal.web.portal import FRESH, NOT_KEPT, idiom, portal

area = Blueprint("letter_api", __name__, url_prefix="/api/v1/letters")
HTML = "html"
BUSY = 503


@area.get("")
def every() -> Response:
    """All letters: who writes them, and what can be filled in."""
    library = portal().library
    g.lang = asked_language(library)
    links = letter_links(idiom(), tuple(library.letters))
    found = [{"id": each.id, "title": link.title, "group": each.group, "writers": list(each.writers),
              "fields": list(each.fields), "sources": list(each.sources)}
             for each, link in zip(library.letters.values(), links, strict=True)]
    return json({"letters": found}, cache=FRESH)


@area.post("/<letter_id>")
def write(letter_id: str) -> Response:
    """A letter."""
    letter = portal().library.letters.get(letter_id) or abort(404)
    request.max_content_length = MAX_LETTER_BYTES
    wanted = read_wanted(portal().library, letter, sent(), (*FORMS, HTML), portal().now())
    if not isinstance(wanted, Wanted):
        return refused(wanted)
    g.lang = wanted.lang
    return _made(letter, wanted)


def _made(letter: Letter, wanted: Wanted) -> Response:
    library, idioms = portal().library, portal().idioms
    drafted = draft(library, letter, wanted.situation, wanted.filled)
    made = paper(drafted, idioms[library.site.master].speech, idioms[wanted.lang].speech)
    if wanted.form == HTML:
        response = Response(idiom().templates.component("paper", made.sheets), mimetype="text/html")
        response.headers["Cache-Control"] = NOT_KEPT
        return response
    try:
        return attached(FORMS[wanted.form].made(made, portal().typesetter), FORMS[wanted.form])
    except UnavailableError:
        abort(BUSY)
