"""The part of the OpenAPI document that tells of brochures."""

from portal.domain.comparing import Standing
from portal.domain.digits import CodeError
from portal.models.brochure import Format
from portal.models.library import Library

Json = dict[str, object]
TEXT = {"type": "string"}
MAYBE, TEXTS = {"type": ["string", "null"]}, {"type": "array", "items": {"type": "string"}}


def brochure_paths(library: Library) -> Json:
    """The addresses."""
    lang: Json = {"name": "lang", "in": "query", "schema": {"enum": list(library.site.tags)}}
    code: Json = {"name": "code", "in": "path", "required": True, "schema": TEXT}
    return {
        "/api/v1/brochures": {"get": _get("The brochures, and what they are printed in", [lang], "Brochures")},
        "/api/v1/check/{code}": {"get": _get("Whether a printed brochure still holds", [code, lang], "Checked")},
    }


def brochure_schemas(library: Library) -> Json:
    """What the addresses answer with."""
    variant = _object({"id": TEXT, "formats": {"type": "array", "items": {"enum": [*Format]}}})
    brochure = _object({"id": {"enum": list(library.brochures)}, "title": TEXT, "lead": TEXT, "reviewed": TEXT,
                        "audience": TEXTS, "url": TEXT, "languages": {"type": "array", "items": variant}})
    change = _object({"lang": TEXT, "section": TEXT, "heading": TEXT, "old": MAYBE, "new": MAYBE, "sources": TEXTS})
    edition = _object({"id": TEXT, "name": TEXT, "health_trust": MAYBE})
    return {
        "Brochures": _object({"brochures": {"type": "array", "items": brochure}, "print": TEXT,
                              "editions": {"type": "array", "items": edition}}),
        "Checked": {"type": "object", "required": ["code", "standing"], "properties": {
            "code": TEXT, "standing": {"enum": [*Standing, *CodeError]}, "brochure": TEXT, "edition": TEXT,
            "languages": TEXTS, "format": {"enum": [*Format]}, "published": MAYBE, "notes": TEXTS,
            "changes": {"type": "array", "items": change}, "use_instead": MAYBE}},
    }


def _get(summary: str, parameters: list[Json], schema: str) -> Json:
    content: Json = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"summary": summary, "parameters": parameters,
            "responses": {"200": {"description": "The answer", "content": content},
                          "404": {"description": "Not there", "content": content}}}


def _object(properties: Json) -> Json:
    return {"type": "object", "properties": properties, "required": list(properties)}
