"""The OpenAPI document: the closed lists of the code, and those that are content, in one place for programs."""

from portal.domain.reading import MOST_DECISIONS
from portal.domain.receipts import Part
from portal.models import enumerations
from portal.models.clock import ClockKind, ClockState, Still
from portal.models.facts import Facts
from portal.models.library import Library
from portal.web.brochure_openapi import brochure_paths, brochure_schemas
from portal.web.directory_openapi import directory_paths, directory_schemas
from portal.web.letter_files import FORMS
from portal.web.search_openapi import search_paths, search_schemas

Json = dict[str, object]
DATE = {"type": ["string", "null"], "format": "date"}
MOMENT = {"type": ["string", "null"], "format": "date-time"}
TIME = {"type": ["string", "null"], "description": "a day, or a day and time"}
TEXT, FLAG = {"type": "string"}, {"type": "boolean"}


def document(library: Library) -> Json:
    """The description of the API, with the decisions, bodies, steps and notes that the content has now."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": library.site.named(library.site.master), "version": "1",
            "description": "Rules on compulsory mental health care in Norway. Information, not legal advice. "
                           "Nothing that is sent is kept.",
        },
        "paths": _paths(library),
        "components": {"schemas": {"Facts": _facts(library), "Assessment": _assessment(library),
                                   "Letter": _letter_schema(library), "Several": _several(),
                                   "Complaints": _complaints(), "Route": _route(library), "Errors": _errors(),
                                   **directory_schemas(), **search_schemas(library),
                                   **brochure_schemas(library)}},
    }


def _paths(library: Library) -> Json:
    lang: Json = {"name": "lang", "in": "query", "schema": {"enum": list(library.site.tags)}}
    decision: Json = {"name": "id", "in": "path", "required": True, "schema": {"enum": list(library.decisions)}}
    return {
        "/api/v1/assess": {"post": {
            "summary": "What applies in a situation",
            "requestBody": {"required": True, "content": _json("Facts")},
            "responses": {"200": {"description": "The answer", "content": _json("Assessment")},
                          "422": {"description": "Facts that cannot be used", "content": _json("Errors")}},
        }},
        "/api/v1/split": {"post": {
            "summary": "Several decisions at once: the separate complaints, the most urgent first",
            "requestBody": {"required": True, "content": _json("Several")},
            "responses": {"200": {"description": "The answers", "content": _json("Complaints")},
                          "422": {"description": "Facts that cannot be used", "content": _json("Errors")}},
        }},
        "/api/v1/decisions": {"get": _get("The decision register", [lang])},
        "/api/v1/decisions/{id}": {"get": _get("One entry of the register", [decision, lang])},
        "/api/v1/letters": {"get": _get("All letters and forms", [lang])},
        "/api/v1/letters/{id}": {"post": _letter(library)},
        "/api/v1/sources": {"get": _get("Every provision used", [lang])},
        **directory_paths(library), **search_paths(), **brochure_paths(library),
        "/api/v1/openapi.json": {"get": _get("This document", [])},
        "/healthz": {"get": _get("Content version and overdue reviews", [])},
    }


def _letter(library: Library) -> Json:
    """A letter: a binary file, or text."""
    letter: Json = {"name": "id", "in": "path", "required": True, "schema": {"enum": list(library.letters)}}
    files: Json = {kind.mimetype.partition(";")[0]: {} for kind in FORMS.values()}
    return {
        "summary": "A letter, made from facts and fields; nothing is kept", "parameters": [letter],
        "requestBody": {"required": True, "content": _json("Letter")},
        "responses": {"200": {"description": "The letter", "content": {**files, "text/html": {}}},
                      "422": {"description": "What cannot be used", "content": _json("Errors")},
                      "503": {"description": "No PDF can be made just now: try again, or ask for HTML"}},
    }


def _letter_schema(library: Library) -> Json:
    fields = {each.id: {"type": "array", "items": {"enum": [choice.id for choice in each.choices]}} if each.choices
              else {"type": "string", "maxLength": each.most} for each in library.letter_fields.values()}
    return {"type": "object", "properties": {
        "facts": {"description": "Facts, or only a role", "type": "object"},
        "fields": {"type": "object", "properties": fields, "additionalProperties": False},
        "lang": {"enum": list(library.site.tags), "default": library.site.master},
        "format": {"enum": [*FORMS, "html"]},
    }}


def _get(summary: str, parameters: list[Json]) -> Json:
    return {"summary": summary, "parameters": parameters, "responses": {"200": {"description": "JSON"}}}


def _json(schema: str) -> Json:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}


def _facts(library: Library) -> Json:
    schema = Facts.model_json_schema(ref_template="#/components/schemas/Facts/$defs/{model}")
    schema["properties"]["decision"] = {"enum": list(library.decisions)}
    schema["properties"]["municipality"]["description"] = "four digits; or six, of a district that decides the hospital"
    schema["properties"]["lang"] = {"enum": list(library.site.tags), "default": library.site.master}
    return schema


def _several() -> Json:
    one = {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Facts"}]}
    return {"description": "Facts that go for all decisions, and the decisions: each its id, or facts of its own",
            "type": "object", "required": ["decisions", "role"],
            "properties": {"decisions": {"type": "array", "minItems": 1, "maxItems": MOST_DECISIONS, "items": one}}}


def _complaints() -> Json:
    answer: Json = {"$ref": "#/components/schemas/Assessment"}
    return _object({"complaints": {"type": "array", "items": answer}})


def _errors() -> Json:
    error = _object({"field": TEXT, "message": TEXT, "allowed": {"type": "array", "items": TEXT}})
    return _object({"errors": {"type": "array", "items": error}})


def _assessment(library: Library) -> Json:
    note = _object({"id": {"enum": list(library.notes)}, "text": TEXT, "certain": FLAG,
                    "sources": {"type": "array", "items": TEXT}})
    contact = _object({"id": TEXT, "name": TEXT, "phone": {"type": ["string", "null"]},
                       "verified": _object({"level": {"enum": [*enumerations.Verification]}})})
    source = _object({"id": {"enum": list(library.sources)}, "title": TEXT, "url": {"type": "string", "format": "uri"},
                      "checked": {"type": "string", "format": "date"}})
    route = {"$ref": "#/components/schemas/Route"}
    texts: Json = {"type": "array", "items": TEXT}
    rule = _object({"part": {"enum": [*Part]}, "law": {"enum": [*library.law, None]}, "since": DATE, "until": DATE,
                    "sources": texts})
    reason = _object({"body": TEXT, "id": {"enum": list(library.reasons)}, "text": TEXT, "sources": texts})
    return _object({
        "on": MOMENT, "lang": TEXT, "decision": {"enum": list(library.decisions)}, "law_of": DATE,
        "complaint": route, "other_routes": {"type": "array", "items": route},
        "rules": {"type": "array", "items": rule}, "not_chosen": {"type": "array", "items": reason},
        "notes": {"type": "array", "items": note}, "contacts": {"type": "array", "items": contact},
        "sources": {"type": "array", "items": source},
    })


def _route(library: Library) -> Json:
    remedies = library.remedies.values()
    bodies = list(dict.fromkeys(each.public_id for each in remedies if each.body))
    steps = list(dict.fromkeys(each.public_id for each in remedies if each.step))
    deadline = _object({"kind": {"enum": [*enumerations.DeadlineKind]}, "passed": FLAG, "certain": FLAG})
    time = _object({"kind": {"enum": [*enumerations.DecisionTimeKind]}})
    clock = _object({"kind": {"enum": [*ClockKind]}, "state": {"enum": [*ClockState]}, "due": TIME, "latest": MOMENT,
                     "still": {"type": "array", "items": {"enum": [*Still]}},
                     "steps": {"type": "array", "items": TEXT}})
    return _object({
        "available": {"enum": [*enumerations.Availability]}, "barred_until": DATE, "body": {"enum": [*bodies, None]},
        "send_to": {"type": "array", "items": {"enum": [*enumerations.Recipient]}}, "oral": FLAG, "deadline": deadline,
        "clocks": {"type": "array", "items": clock},
        "suspends": {"enum": [*enumerations.Suspension]}, "suspends_until": MOMENT, "suspends_until_latest": MOMENT,
        "earliest_start": {"type": ["object", "null"]}, "postponement": {"enum": [*enumerations.Postponement]},
        "legal_aid": {"enum": [*enumerations.LegalAid]}, "decides_within": {"anyOf": [time, {"type": "null"}]},
        "next": {"type": "array", "items": {"enum": steps}}, "certain": FLAG,
    })


def _object(properties: Json) -> Json:
    return {"type": "object", "properties": properties, "required": list(properties)}
