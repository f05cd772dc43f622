"""The sheet of a hospital: its numbers, on A4 or for the pocket, and whom to ask for what nobody has confirmed."""

import pytest
from flask.testing import FlaskClient

ROOT = "/nb/kontakter"


def test_the_sheet_of_a_hospital_has_its_numbers(client: FlaskClient) -> None:
    for path in ("sykehus/sykehus-nord", "sykehus/sykehus-nord/lomme"):
        page = client.get(f"{ROOT}/{path}").get_data(as_text=True)
        assert "77 00 00 04" in page
        assert 'href="tel:113"' in page


@pytest.mark.parametrize("path", [f"{ROOT}/sykehus/hf-unn", f"{ROOT}/sykehus/hf-unn/lomme"])
def test_a_sheet_without_a_commission_says_whom_to_ask(site: FlaskClient, path: str) -> None:
    assert "ingen bekreftet adresse til kontrollkommisjonen" in site.get(path).get_data(as_text=True)
