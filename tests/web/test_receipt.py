"""The receipt in the API: clocks with their sums, the rules that were used, and why no other body decides."""

from flask.testing import FlaskClient

from tests.web.test_api import ASSESS, FACTS


def test_the_answer_brings_its_clocks_its_rules_and_why_no_other_body_decides(client: FlaskClient) -> None:
    answer = client.post(ASSESS, json=FACTS).json

    assert [clock["kind"] for clock in answer["complaint"]["clocks"]] == ["window", "complaint"]
    assert answer["complaint"]["clocks"][0]["counted"] == {
        "from": "2026-11-20T14:30:00+01:00", "hours": 48, "unmoved": "2026-11-22T14:30:00+01:00", "moved": False}
    assert {"part": "deadline", "law": "klagefrist", "amount": {"weeks": 3}, "since": "2020-01-01", "until": None,
            "sources": ["prl-2:1"]} in answer["rules"]
    assert [(each["body"], each["text"]) for each in answer["not_chosen"]] == [("retten", "Retten kommer etterpå.")]
    assert answer["law_of"] == "2026-11-20"
