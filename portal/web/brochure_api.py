"""Brochures for programs: which there are, and whether a printed one still holds."""

from flask import Blueprint, Response, g

from portal.domain import editions, issuing
from portal.domain.choosing import named
from portal.domain.comparing import Change, Compared
from portal.models import address
from portal.models.brochure import Brochure
from portal.web.api_answers import asked_language, json
from portal.web.idioms import Idiom
from portal.web.portal import FRESH, idiom, portal

area = Blueprint("brochure_api", __name__, url_prefix="/api/v1")
UNKNOWN = 404


@area.get("/brochures")
def every() -> Response:
    """All brochures, and the formats, languages and editions they are printed in."""
    library = portal().library
    g.lang = asked_language(library)
    owners = [{"id": each.id, "name": each.named(g.lang, library.site.master), "health_trust": each.health_trust}
              for each in editions.editions(library).values()]
    found = [_brochure(each, idiom()) for each in sorted(library.brochures.values(), key=lambda each: each.order)]
    return json({"brochures": found, "editions": owners, "print": address.printed(g.lang)}, cache=FRESH)


@area.get("/check/<code>")
def check(code: str) -> Response:
    """How a printed brochure stands to what holds now."""
    library = portal().library
    g.lang = asked_language(library)
    found = portal().press.compared(code)
    if not isinstance(found, Compared):
        return json({"code": code, "standing": found.value}, UNKNOWN)
    issue, withdrawn = found.issue, found.withdrawn
    return json({
        "code": code, "standing": found.standing, "brochure": issue.brochure, "edition": issue.edition,
        "languages": list(issue.langs), "format": issue.form, "published": found.on.isoformat() if found.on else None,
        "changes": [_change(each) for each in found.changes], "notes": list(found.notes),
        "use_instead": withdrawn.use if withdrawn else None,
    }, cache=FRESH)


def _brochure(brochure: Brochure, idiom: Idiom) -> dict[str, object]:
    library = idiom.speech.library
    texts = library.brochure_texts[brochure.id]
    words = library.rendition(texts, idiom.lang).words
    langs = [each for each in issuing.variants(library) if all(lang in texts for lang in each)]
    lead = idiom.speech.line(words.lead).striptags()
    return {"id": brochure.id, "title": words.title, "lead": lead, "reviewed": brochure.reviewed.isoformat(),
            "audience": list(brochure.audience), "url": idiom.speech.page_address(brochure.page),
            "languages": [{"id": named(each), "formats": list(issuing.forms(each))} for each in langs]}


def _change(change: Change) -> dict[str, object]:
    return {"lang": change.lang, "section": change.section, "heading": change.heading, "old": change.old or None,
            "new": change.new or None, "sources": list(change.sources)}
