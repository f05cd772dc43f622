"""Every decision of the register answers every role by the API, in every language."""

import pytest
from flask.testing import FlaskClient

from portal.models.enumerations import Age, Role
from tests.project.test_pages import LIBRARY


@pytest.mark.no_cover
@pytest.mark.parametrize("lang", LIBRARY.site.tags)
@pytest.mark.parametrize("decision", LIBRARY.decisions)
def test_every_role_gets_an_answer_with_a_next_step_and_a_contact(site: FlaskClient, decision: str, lang: str) -> None:
    for role in Role:
        age = {"age": Age.FROM_12_TO_15} if role is Role.CHILD else {}
        response = site.post("/api/v1/assess", json={"decision": decision, "role": role, "lang": lang, **age})
        answer = response.json
        complaint = answer["complaint"]

        assert response.status_code == 200
        assert complaint["next"] or complaint["available"] in {"yes", "automatic"}, role
        assert answer["contacts"], role
        assert answer["sources"], role
        assert answer["not_chosen"], role
        assert all(note["text"] for note in answer["notes"]), role
        assert answer["rules"] or complaint["available"] == "no", role
