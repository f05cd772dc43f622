"""The part of the OpenAPI document that tells of the search."""

from portal.domain.tokenizing import LONGEST_QUERY
from portal.models.library import Library
from portal.models.search import Kind

Json = dict[str, object]
TEXT = {"type": "string"}


def search_paths() -> Json:
    """The address."""
    return {"/api/v1/search": {"post": {
        "summary": "What is found for some words, the best first; nothing is kept",
        "requestBody": {"required": True, "content": _json("Query")},
        "responses": {"200": {"description": "What was found", "content": _json("Results")},
                      "422": {"description": "What cannot be used", "content": _json("Errors")}},
    }}}


def search_schemas(library: Library) -> Json:
    """What is sent, and what it answers with."""
    query: Json = {"type": "string", "description": f"words as people say them; {LONGEST_QUERY} characters are read"}
    lang: Json = {"enum": list(library.site.tags), "default": library.site.master}
    result = {"kind": {"enum": [*Kind]}, "title": TEXT, "url": {"type": "string", "format": "uri-reference"},
              "snippet": TEXT}
    one: Json = {"type": "object", "properties": result, "required": list(result)}
    return {
        "Query": {"type": "object", "properties": {"q": query, "lang": lang}, "required": ["q"],
                  "additionalProperties": False},
        "Results": {"type": "object", "properties": {"results": {"type": "array", "items": one}},
                    "required": ["results"]},
    }


def _json(schema: str) -> Json:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
