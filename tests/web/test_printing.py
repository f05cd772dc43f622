"""Choosing what to print: one address for each choice, a word on what is wrong, a file, and no trace."""

from io import BytesIO
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from flask.testing import FlaskClient
from pypdf import PdfReader

from portal.rendering.typesetting import UnavailableError

PAGE, FILE = "/nb/trykk", "/nb/trykk/brosjyrer.pdf"
CHOICE = "emne=ro&sprak=nb&format=plain&sted=nord"


def soup(client: FlaskClient, address: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(address).data, "html5lib")


def test_a_nurse_chooses_and_gets_the_text_and_the_file(client: FlaskClient) -> None:
    first = soup(client, PAGE)
    form = first.find("form", action=PAGE)
    names = {field["name"] for field in form.find_all(["input", "select"])}
    chosen = soup(client, f"{PAGE}?{CHOICE}")
    file = chosen.find("a", class_="button")["href"]
    answer = client.get(file)

    assert form["method"] == "get"
    assert names == {"emne", "sprak", "format", "sted"}
    assert parse_qs(urlsplit(file).query) == parse_qs(CHOICE)
    assert "Du har rett til ro hele dagen." in chosen.find(class_="paper").get_text()
    assert answer.mimetype == "application/pdf"
    assert answer.data.startswith(b"%PDF-")


def test_what_was_chosen_stands_chosen(client: FlaskClient) -> None:
    page = soup(client, f"{PAGE}?{CHOICE}")

    ticked = [field["value"] for field in page.find_all("input", checked=True)]
    assert ticked == ["ro", "nb", "plain"]
    assert page.find("option", selected=True)["value"] == "nord"


def test_several_become_a_pack_whose_code_opens_the_same_in_the_readers_language(client: FlaskClient) -> None:
    answer = client.get(f"{FILE}?emne=ro&emne=klage&sprak=se&format=plain&sted=nord")
    reader = PdfReader(BytesIO(answer.data))
    links = [link.get_object()["/A"]["/URI"] for link in reader.pages[0]["/Annots"] if "/A" in link.get_object()]

    assert len(reader.pages) == 3
    assert "http://localhost/se/trykk?emne=ro&emne=klage&sprak=se&format=plain&sted=nord" in links
    assert client.get(links[0].removeprefix("http://localhost")).status_code == 200


def test_the_other_languages_keep_the_choice(client: FlaskClient) -> None:
    other = soup(client, f"{PAGE}?{CHOICE}").find("link", hreflang="se")["href"]

    assert other == f"/se/trykk?{CHOICE}"


@pytest.mark.parametrize(("query", "words"), [
    ("sprak=nb", "Velg minst ett tema."), ("emne=ro&format=plain", "Velg minst ett språk."),
    ("emne=ro&sprak=nb-se&format=folded", "To språk får ikke plass på dette arket."),
    ("emne=ro&emne=hemmelig&sprak=nb", "Adressen nevner noe som ikke finnes her."),
])
def test_what_is_wrong_is_said_with_the_choice_kept(client: FlaskClient, query: str, words: str) -> None:
    page = soup(client, f"{PAGE}?{query}")

    assert words in page.find(class_="error-summary").get_text()
    assert page.title.get_text().startswith("Feil")
    assert [field["value"] for field in page.find_all("input", checked=True, attrs={"name": "emne"})] == (
        ["ro"] if "emne=ro" in query else [])
    assert page.find("a", class_="button") is None
    assert client.get(f"{FILE}?{query}").status_code == 422


@pytest.mark.parametrize("query", [
    "emne=" + "&emne=".join(["ro"] * 500), "emne=%00%ff", "emne=ro&sprak=nb&format=plain&sted=%22%3E%3Cscript%3E",
    "sted=" + "x" * 5000, "emne[]=ro", "format=plain&format=card&emne=ro&sprak=nb",
])
def test_strange_addresses_are_answered(client: FlaskClient, query: str) -> None:
    page = client.get(f"{PAGE}?{query}")

    assert page.status_code == 200
    assert b"<script>" not in page.data.replace(b'<script src="', b"")
    assert client.get(f"{FILE}?{query}").status_code in {200, 422}


def test_when_too_many_are_being_made_the_page_says_so(client: FlaskClient, app: Flask,
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_words: object) -> bytes:
        raise UnavailableError

    monkeypatch.setattr(app.extensions["portal"].press, "pdf", busy)
    answer = client.get(f"{FILE}?{CHOICE}")

    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "5"
    assert "Prøv igjen om litt." in answer.get_data(as_text=True)


def test_a_file_is_asked_about_again_by_its_etag(client: FlaskClient) -> None:
    first = client.get(f"{FILE}?{CHOICE}")
    again = client.get(f"{FILE}?{CHOICE}", headers={"If-None-Match": first.headers["ETag"]})

    assert (again.status_code, again.data) == (304, b"")
    assert first.headers["Cache-Control"] == "no-cache"


def test_nothing_is_logged_of_what_was_chosen(client: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    client.get(f"{PAGE}?{CHOICE}")
    client.get(f"{FILE}?emne=hemmelig")

    assert caplog.text == ""


def test_the_file_tells_nothing_by_its_name(client: FlaskClient) -> None:
    assert client.get(f"{FILE}?{CHOICE}").headers["Content-Disposition"] == 'inline; filename="brosjyrer.pdf"'
