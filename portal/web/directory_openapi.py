"""The part of the OpenAPI document that tells of contacts and places."""

from portal.models import enumerations
from portal.models.library import Library
from portal.models.place import Language

Json = dict[str, object]
TEXT, FLAG = {"type": "string"}, {"type": "boolean"}
MAYBE, TEXTS = {"type": ["string", "null"]}, {"type": "array", "items": {"type": "string"}}


def directory_paths(library: Library) -> Json:
    """The addresses. Any site may read them."""
    lang: Json = {"name": "lang", "in": "query", "schema": {"enum": list(library.site.tags)}}
    kinds = list(dict.fromkeys(each.kind for each in library.contacts.values()))
    kind: Json = {"name": "kind", "in": "query", "schema": {"enum": kinds}}
    one: Json = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    number: Json = {"name": "place", "in": "path", "required": True,
                    "schema": {"type": "string", "pattern": r"^\d{4}(\d{2})?$"},
                    "description": "a postcode, or the number of a municipality (first) or of a city district"}
    meant: Json = {"name": "as", "in": "query", "schema": {"enum": ["postcode", "municipality"]}}
    return {
        "/api/v1/contacts": {"get": _get("Every confirmed contact", [kind, lang], "Contacts")},
        "/api/v1/contacts/{id}": {"get": _get("A contact with its sources", [one, lang], "Contact")},
        "/api/v1/places/{place}": {"get": _get("Who answers for a place", [number, meant, lang], "Place")},
    }


def directory_schemas() -> Json:
    """What the addresses answer with."""
    verified = _object({"level": {"enum": [*enumerations.Verification]}, "seen": MAYBE,
                        "recorded": {"type": "string", "format": "date"}, "fresh": FLAG})
    contact = _object({"id": TEXT, "kind": TEXT, "name": TEXT, "purpose": TEXT, "phone": MAYBE, "number": MAYBE,
                       "web": MAYBE, "address": MAYBE, "always_open": FLAG, "verified": verified})
    several: Json = {"type": "array", "items": {"$ref": "#/components/schemas/Contact"}}
    trusts = _object({"adults": TEXTS, "children": TEXTS})
    sami = _object({"category": {"enum": [*Language, None]}, "rights": TEXTS, "sources": TEXTS})
    return {
        "Contact": contact, "Contacts": _object({"contacts": several}),
        "Place": _object({
            "place": TEXT, "post_town": MAYBE, "municipality": {"type": ["object", "null"]}, "territory": MAYBE,
            "district": {"type": ["object", "null"]}, "health_trusts": trusts, "dps": MAYBE, "ask_district": FLAG,
            "districts": {"type": "array", "items": {"type": "object"}}, "sami": {"anyOf": [sami, {"type": "null"}]},
            "contacts": several}),
    }


def _get(summary: str, parameters: list[Json], schema: str) -> Json:
    content: Json = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"summary": summary, "parameters": parameters,
            "responses": {"200": {"description": "The answer, with an ETag", "content": content},
                          "304": {"description": "Not changed"}, "404": {"description": "Not there, or not shown"}}}


def _object(properties: Json) -> Json:
    return {"type": "object", "properties": properties, "required": list(properties)}
