"""Several decisions by the API: the separate complaints, and what is wrong with one of them named."""

import pytest
from flask.testing import FlaskClient

SPLIT = "/api/v1/split"


def test_several_decisions_become_separate_complaints_the_most_urgent_first(client: FlaskClient) -> None:
    sent = {"role": "patient", "decisions": ["vedtak-om-flytting", {"decision": "vedtak-om-ro",
                                                                    "notified_at": "2026-11-20T14:30"}]}
    answer = client.post(SPLIT, json=sent).json

    assert [each["decision"] for each in answer["complaints"]] == ["vedtak-om-ro", "vedtak-om-flytting"]
    assert answer["complaints"][0]["complaint"]["deadline"]["date"] == "2026-12-11"


@pytest.mark.parametrize(("decisions", "field"), [
    (None, "decisions"), ([], "decisions"), (["vedtak-om-ro"] * 11, "decisions"),
    (["vedtak-om-ro", "noe"], "decisions.1.decision"), ([7], "decisions.0.decision"),
    ([{"notified_at": "2026-11-20"}], "decisions.0.decision"),
    ([{"decision": "vedtak-om-ro", "notified_at": "i går"}], "decisions.0.notified_at"),
])
def test_what_is_wrong_with_one_of_several_decisions_is_named(client: FlaskClient, decisions, field: str) -> None:
    response = client.post(SPLIT, json={"role": "patient", "decisions": decisions})

    assert response.status_code == 422
    assert response.json["errors"][0]["field"] == field
