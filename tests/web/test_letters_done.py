"""A letter that is done: as a file, how to hand it over, before when, and what happens then."""

from dataclasses import replace
from io import BytesIO

import pytest
from flask.testing import FlaskClient
from pypdf import PdfReader

from portal.config import Settings
from portal.rendering.typesetting import Typesetter
from tests.conftest import SMALL, Critic, app_over
from tests.web.asking import read
from tests.web.test_letters import LETTER, SHOWN, paper, post


@pytest.mark.parametrize(("form", "kind", "begins"), [
    ("pdf", "application/pdf", b"%PDF-"), ("docx", "application/vnd.openxml", b"PK"),
    ("txt", "text/plain", b"Til: Nemnda"), ("kalender", "text/calendar", b"BEGIN:VCALENDAR"),
])
def test_it_can_be_had_as_a_file_whose_name_tells_nothing(
        client: FlaskClient, form: str, kind: str, begins: bytes) -> None:
    response = post(client, **SHOWN, handling=form)

    assert response.content_type.startswith(kind)
    assert response.data.startswith(begins)
    assert response.headers["Content-Disposition"] in {
        'attachment; filename="brev.pdf"', 'attachment; filename="brev.docx"', 'attachment; filename="brev.txt"',
        'attachment; filename="kalender.ics"'}
    assert response.headers["Cache-Control"] == "no-store"


def test_the_pdf_says_what_the_page_says(client: FlaskClient) -> None:
    pdf = PdfReader(BytesIO(post(client, **SHOWN, **{"felt-navn": "Máret Čáhppes"}, handling="pdf").data))
    said = " ".join(pdf.pages[0].extract_text().split())

    assert "KLAGE på vedtak om Vedtak om ro" in said
    assert "Máret Čáhppes" in said


def test_the_calendar_has_the_first_limit_and_the_day_an_answer_can_be_expected(client: FlaskClient) -> None:
    made = post(client, **SHOWN, handling="kalender").get_data(as_text=True)

    assert "DTSTART:20261122T133000Z" in made
    assert made.count("SUMMARY:Påminnelse") == 2


def test_it_says_how_to_hand_it_over_what_happens_and_what_if_not(client: FlaskClient) -> None:
    said = read(post(client, **SHOWN, handling="vis")).find("main").get_text(" ", strip=True)

    for words in ("Gi det til en ansatt.", "Ikke e-post.", "Svar kan ventes innen"):
        assert words in said
    assert "77 00 00 01" in said


def test_while_hours_count_it_says_until_when_and_does_not_offer_the_post(client: FlaskClient) -> None:
    said = read(post(client, **SHOWN, handling="vis")).find("main").get_text(" ", strip=True)

    assert "Klag før søndag 22. november 2026 kl. 14.30" in said
    assert "Mottaker:" not in said


def test_when_no_hours_count_it_can_be_sent_to_the_body(client: FlaskClient) -> None:
    said = read(post(client, vist="1", handling="vis")).find("main").get_text(" ", strip=True)

    assert "Send det. Mottaker: Nemnda" in said


def test_where_no_address_is_known_that_is_said(client: FlaskClient) -> None:
    assert "Vi har ingen adresse." in post(client, vist="1", handling="vis").get_data(as_text=True)


def test_a_reader_is_told_when_the_pdf_lacks_letters(client: FlaskClient) -> None:
    said = {text: post(client, **SHOWN, **{"felt-egne-ord": text}, handling="vis").get_data(as_text=True)
            for text in ("Čáhppes 😀", "我要投诉")}

    assert ["mangler noen tegn" in each for each in said.values()] == [False, True]


def test_when_no_pdf_can_be_made_the_letter_is_shown_instead_and_never_an_error() -> None:
    app = app_over(SMALL)
    app.extensions["portal"] = replace(app.extensions["portal"], typesetter=Typesetter(
        Settings.static, Settings.templates, most_at_once=0))
    response = Critic(app).post(LETTER, data={**SHOWN, "felt-navn": "Máret", "handling": "pdf"})

    assert response.status_code == 200
    assert "PDF kan ikke lages akkurat nå" in response.get_data(as_text=True)
    assert "Máret" in paper(response)
