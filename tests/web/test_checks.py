"""The check of a printed brochure, for readers and for programs."""

import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from portal.domain.issuing import Issue
from portal.models.brochure import Format
from tests.conftest import SMALL, app_over
from tests.domain.test_comparing import changed, publish
from tests.printed import press_over

PLACE, API = "/nb/sjekk", "/api/v1/check"
ISSUE = Issue("ro", "nord", ("se",), Format.FOLDED)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SMALL, tmp_path / "content"))


def main(client: FlaskClient, address: str) -> str:
    return BeautifulSoup(client.get(address).data, "html5lib").find("main").get_text(" ", strip=True)


def test_a_current_brochure_is_said_to_hold(client: FlaskClient) -> None:
    code = press_over(SMALL).code(ISSUE)

    assert "Arket gjelder fortsatt. Ingenting er endret." in main(client, f"{PLACE}/{code}")
    assert client.get(f"{API}/{code}").json["standing"] == "current"


def test_the_code_can_be_typed(client: FlaskClient) -> None:
    code = press_over(SMALL).code(ISSUE).lower().replace("-", " ")
    answer = client.post(PLACE, data={"kode": code})

    assert answer.status_code == 200
    assert "Arket gjelder fortsatt" in answer.get_data(as_text=True)


def test_what_was_changed_is_shown_old_and_new_with_its_provision(folder: Path) -> None:
    code = publish(folder).code(ISSUE)
    changed(folder, "law/klagefrist.yaml", "value: 3", "value: 4")
    client = app_over(folder).test_client()

    page = BeautifulSoup(client.get(f"{PLACE}/{code}").data, "html5lib")
    found = client.get(f"{API}/{code}").json

    assert len(page.select(".change")) == 1
    assert "3" in page.find("del").get_text()
    assert "4" in page.find("ins").get_text()
    assert page.find(id="kilde-prl-2")
    assert page.find("a", href="/nb/trykk?emne=ro&sprak=se&format=folded&sted=nord")
    assert found["standing"] == "changed"
    assert [each["section"] for each in found["changes"]] == ["klage"]
    assert found["changes"][0]["sources"] == ["prl-2:1"]


def test_a_withdrawn_brochure_names_the_one_to_use(folder: Path) -> None:
    code = publish(folder).code(ISSUE)
    shutil.rmtree(folder / "brochures" / "ro")
    with (folder / "brochures" / "versions" / "ro.yaml").open("a", encoding="utf-8") as ledger:
        ledger.write("withdrawn: {on: 2026-11-21, use: klage}\n")
    client = app_over(folder).test_client()

    told = main(client, f"{PLACE}/{code}")
    assert "trukket tilbake" in told
    assert "Slik klager du" in told
    assert client.get(f"{API}/{code}").json["use_instead"] == "klage"


def test_a_text_we_do_not_keep_is_told_honestly(folder: Path) -> None:
    code = press_over(folder).code(ISSUE)
    changed(folder, "law/klagefrist.yaml", "value: 3", "value: 4")

    assert "Vi kan ikke vise hva som er endret." in main(app_over(folder).test_client(), f"{PLACE}/{code}")


@pytest.mark.parametrize(("typed", "words", "standing"), [
    ("hei", "Dette er ikke en kode herfra.", "not_a_code"), ("2222-2222-2222", "Vi kjenner ikke denne koden.", "old"),
    ("2222-2222-2223", "Det er en skrivefeil i koden.", "mistyped"), ("%3Cb%3E", "Dette er ikke en kode", "not_a_code"),
    ("Z" * 900, "Dette er ikke en kode", "not_a_code"),
])
def test_what_is_no_code_is_said_to_be_none(client: FlaskClient, typed: str, words: str, standing: str) -> None:
    answer = client.get(f"{PLACE}/{typed}")

    assert answer.status_code == 422
    assert words in answer.get_data(as_text=True)
    assert (client.get(f"{API}/{typed}").status_code, client.get(f"{API}/{typed}").json["standing"]) == (404, standing)


def test_the_brochures_are_listed_for_programs(client: FlaskClient) -> None:
    found = client.get("/api/v1/brochures?lang=se").json

    assert [each["id"] for each in found["brochures"]] == ["ro", "klage"]
    assert found["brochures"][0]["title"] == "Ráfi árkkas"
    assert [each["id"] for each in found["editions"]] == ["alle", "nord", "sykehus-sor"]
    assert {"id": "nb-se", "formats": ["booklet", "pages", "plain", "large"]} in found["brochures"][0]["languages"]
