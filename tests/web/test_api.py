"""The API: JSON in and out, closed lists, errors that name the field and what is allowed; nothing is kept."""

import json
import re

import pytest
from flask.testing import FlaskClient

ASSESS = "/api/v1/assess"
FACTS = {"decision": "vedtak-om-ro", "role": "patient", "notified_at": "2026-11-20T14:30", "municipality": "5501"}


def test_a_situation_is_assessed(client: FlaskClient) -> None:
    answer = client.post(ASSESS, json=FACTS).json

    assert answer["complaint"]["body"] == "nemnda"
    assert answer["complaint"]["deadline"] == {
        "kind": "date", "date": "2026-12-11", "weeks": 3, "passed": False, "late_possible": None, "certain": True,
        "sources": ["prl-2:1"], "counted": {"from": "2026-11-20", "unmoved": "2026-12-11", "moved": False},
    }
    assert answer["complaint"]["suspends"] == "if_within"
    assert answer["complaint"]["decides_within"] == {"kind": "weeks", "count": 2, "if_possible": True}
    assert answer["contacts"][0] == {
        "id": "nemnd-nord", "kind": "nemnd", "name": "Nemnda i nord", "purpose": "Avgjør klager",
        "phone": "+4777000001", "number": "77 00 00 01", "web": None, "address": None, "always_open": False,
        "verified": {"level": "official", "seen": "2026", "recorded": "2026-11-01", "fresh": True},
    }
    source = next(each for each in answer["sources"] if each["id"] == "prl-2")
    assert source["title"] == "prøveloven § 2"
    assert source["checked"] == "2026-11-01"
    assert "første ledd" in source["pinpoints"]


def test_the_words_are_those_of_the_language_asked_for(client: FlaskClient) -> None:
    answer = client.post(ASSESS, json={**FACTS, "lang": "se"}).json

    assert answer["lang"] == "se"
    assert answer["sources"][0]["title"].startswith("geahččalanláhka")


def test_other_routes_have_the_same_shape(client: FlaskClient) -> None:
    moved = {"decision": "vedtak-om-flytting", "role": "patient", "destination": "inpatient"}

    answer = client.post(ASSESS, json=moved).json

    assert [route["body"] for route in answer["other_routes"]] == ["retten"]
    assert answer["other_routes"][0].keys() == answer["complaint"].keys()
    assert answer["other_routes"][0]["deadline"]["kind"] == "unclear"


@pytest.mark.parametrize(("sent", "field", "told"), [
    ({**FACTS, "decision": "noe"}, "decision", "Verdien er ikke blant dem som er lov."),
    ({**FACTS, "notified_at": "2026-02-29"}, "notified_at", "Skriv en dato som finnes"),
    ({**FACTS, "notified_at": "2026-11-22"}, "notified_at", "Tidspunktet er ikke kommet ennå."),
    ({**FACTS, "ukjent": 1}, "", "Et felt er ukjent."),
    ({**FACTS, "role": "child"}, "age", "Verdien passer ikke sammen med de andre."),
    ({"role": "patient"}, "decision", "Feltet mangler."),
    ([], "", "Send et JSON-objekt med feltene."),
    ({**FACTS, "on": "1999-01-01"}, "on", "Reglene her gjelder fra datoen som er oppgitt."),
    ({**FACTS, "municipality": "5" * 1000}, "municipality", "Verdien er for lang."),
])
def test_what_cannot_be_used_is_named_with_what_is_allowed(
    client: FlaskClient, sent: object, field: str, told: str,
) -> None:
    response = client.post(ASSESS, json=sent)
    error = response.json["errors"][0]

    assert response.status_code == 422
    assert error["field"] == field
    assert error["message"].startswith(told)
    assert isinstance(error["allowed"], list)


def test_an_error_is_told_in_the_language_asked_for(client: FlaskClient) -> None:
    response = client.post(ASSESS, json={"lang": "se", "role": "patient"})

    assert response.json["errors"][0]["message"] == "Gieddi váilu."


def test_an_error_never_repeats_what_was_sent(client: FlaskClient) -> None:
    response = client.post(ASSESS, json={**FACTS, "decision": "hemmelig-7391", "hemmelig-7391": "hemmelig-7391"})

    assert "7391" not in response.get_data(as_text=True)


@pytest.mark.parametrize(("body", "kind", "status"), [
    (b'{"decision":', "application/json", 400),
    (b"\xff\xfe", "application/json", 400),
    (b"decision=x", "application/x-www-form-urlencoded", 415),
    (b"{}", "text/plain", 415),
    (b'"' + b"x" * 70_000 + b'"', "application/json", 413),
    (b"[" * 5000, "application/json", 400),
])
def test_a_body_that_cannot_be_read_is_told_in_the_same_shape(
    client: FlaskClient, body: bytes, kind: str, status: int,
) -> None:
    response = client.post(ASSESS, data=body, content_type=kind)

    assert response.status_code == status
    assert response.json["errors"][0].keys() == {"field", "message", "allowed"}


def test_the_document_describes_every_address_and_every_closed_list(client: FlaskClient) -> None:
    document = client.get("/api/v1/openapi.json").json

    named = {"<decision_id>": "{id}", "<contact_id>": "{id}", "<letter_id>": "{id}", "<place>": "{place}",
             "<code>": "{code}"}
    rules = {re.sub(r"<\w+>", lambda found: named[found[0]], each.rule)
             for each in client.application.url_map.iter_rules() if each.rule.startswith(("/api/", "/healthz"))}
    assert rules == set(document["paths"])
    schemas = document["components"]["schemas"]
    assert schemas["Facts"]["properties"]["decision"]["enum"] == ["vedtak-om-flytting", "vedtak-om-ro"]
    assert "sundays-open" in schemas["Assessment"]["properties"]["notes"]["items"]["properties"]["id"]["enum"]
    assert schemas["Route"]["properties"]["body"]["enum"] == ["nemnda", "retten", None]
    assert "yes_with_exceptions" in schemas["Route"]["properties"]["suspends"]["enum"]


def test_every_reference_in_the_document_leads_somewhere(client: FlaskClient) -> None:
    document = client.get("/api/v1/openapi.json").json

    def references(part: object) -> list[str]:
        if isinstance(part, dict):
            own = [part["$ref"]] if isinstance(part.get("$ref"), str) else []
            return own + [each for value in part.values() for each in references(value)]
        return [each for value in part for each in references(value)] if isinstance(part, list) else []

    for reference in references(document):
        place = document
        for step in reference.removeprefix("#/").split("/"):
            place = place[step]


def test_the_answer_has_every_place_the_document_requires(client: FlaskClient) -> None:
    schemas = client.get("/api/v1/openapi.json").json["components"]["schemas"]
    answer = client.post(ASSESS, json=FACTS).json

    assert set(schemas["Assessment"]["required"]) <= answer.keys()
    assert set(schemas["Route"]["required"]) <= answer["complaint"].keys()


def test_the_register_is_listed_and_each_entry_told(client: FlaskClient) -> None:
    listed = client.get("/api/v1/decisions").json["decisions"]
    entry = client.get("/api/v1/decisions/vedtak-om-ro?lang=nb").json

    assert [each["id"] for each in listed] == ["vedtak-om-flytting", "vedtak-om-ro"]
    assert entry["title"] == "Vedtak om ro"
    assert entry["decided_by"] == [
        {"id": "lege", "text": "En lege bestemmer.", "certain": True, "sources": ["prl-3:1"]},
    ]
    assert client.get("/api/v1/decisions/borte").status_code == 404


def test_the_provisions_are_listed(client: FlaskClient) -> None:
    listed = client.get("/api/v1/sources").json["sources"]

    assert [each["id"] for each in listed] == ["prl-1", "prl-2", "prl-3", "prl-3a"]


def test_an_unknown_language_is_told_with_those_there_are(client: FlaskClient) -> None:
    response = client.get("/api/v1/sources?lang=xx")

    assert response.status_code == 422
    assert response.json["errors"][0]["allowed"] == ["nb", "se"]


def test_an_answer_that_depends_on_facts_is_not_kept(client: FlaskClient) -> None:
    assert client.post(ASSESS, json=FACTS).headers["Cache-Control"] == "no-store"


def test_a_post_from_another_site_is_refused(client: FlaskClient) -> None:
    response = client.post(ASSESS, json=FACTS, headers={"Origin": "https://ond.example"})

    assert response.status_code == 403
    assert json.loads(response.data)["errors"][0]["allowed"] == []


def test_health_tells_version_and_the_oldest_overdue_review(client: FlaskClient) -> None:
    answer = client.get("/healthz").json

    assert len(answer["content"]) == 12
    assert answer["review_overdue_days"] == 0
