"""Answers that cannot be used: told plainly, the others kept, and nothing that is sent makes it fail."""

import pytest
from flask.testing import FlaskClient

from tests.web.asking import PATH, RO, carried, day, heading, read, send


@pytest.mark.parametrize(("fields", "told"), [
    ({"sporsmal": "rolle"}, "Velg eller skriv et svar."),
    ({"sporsmal": "rolle", "rolle": "statsminister"}, "Velg et av svarene på listen."),
    ({"sporsmal": "vedtak", "rolle": "pasient", "vedtak": "besok"}, "Velg et av svarene på listen."),
    ({**RO, **day("29", "2", "2026")}, "Datoen finnes ikke."),
    ({**RO, **day("1", "1", "0")}, "Datoen finnes ikke."),
    ({**RO, **day("x" * 1000, "1", "1")},
     "Datoen finnes ikke."),
    ({**RO, **day("22", "11", "2026")},
     "Datoen er ikke kommet ennå."),
    ({**RO, **day("1", "1", "1850")},
     "Datoen er for langt tilbake."),
    ({**RO, "melding": "2026-11-20", "sporsmal": "klokkeslett", "klokkeslett-tid": "25.00"},
     "Skriv klokkeslettet med tall"),
    ({**RO, "melding": "vet-ikke", "sporsmal": "kommune", "kommune": "9999"}, "Velg en kommune fra listen"),
    ({**RO, "melding": "vet-ikke", "sporsmal": "kommune", "kommune": ""}, "Velg eller skriv et svar."),
])
def test_an_answer_that_cannot_be_used_is_told_plainly_and_the_others_are_kept(
    client: FlaskClient, fields: dict[str, str], told: str,
) -> None:
    response = client.post(PATH, data=fields)
    found = read(response)

    assert response.status_code == 422
    assert found.title.get_text().startswith("Feil: ")
    assert told in found.find(class_="error-summary").get_text()
    assert told in found.find(class_="error").get_text()
    for question in fields.keys() & {"rolle", "vedtak", "melding"} - {fields["sporsmal"]}:
        assert carried(response)[question] == fields[question]


def test_what_was_typed_stays_on_the_screen(client: FlaskClient) -> None:
    response = send(client, **RO, **day("31", "4", "2026"))

    fields = [read(response).find("input", attrs={"name": f"melding-{part}"}) for part in ("dag", "maned", "ar")]
    assert [field["value"] for field in fields] == ["31", "4", "2026"]


def test_what_was_typed_is_only_ever_escaped(client: FlaskClient) -> None:
    response = send(client, **RO, **day('"><script>x', "4", "2026"))

    assert "<script>x" not in response.get_data(as_text=True)


def test_the_error_leads_to_the_field(client: FlaskClient) -> None:
    found = read(send(client, **RO, sporsmal="melding"))
    target = found.find(class_="error-summary").find("a")["href"].removeprefix("#")

    assert found.find(id=target).name == "input"


def test_a_carried_answer_that_was_tampered_with_is_asked_again(client: FlaskClient) -> None:
    response = send(client, rolle="pasient", vedtak="ro", melding="i går", sporsmal="ukjent")

    assert response.status_code == 422
    assert heading(response) == "Hvilken dag fikk du vite det?"
    assert carried(response)["vedtak"] == "ro"


@pytest.mark.parametrize("fields", [
    {"handling": "vis:finnes-ikke"}, {"handling": "noe:rart"}, {"handling": ""}, {"sporsmal": "finnes-ikke"},
    {"ukjent": "x" * 5000}, {"rolle": ""},
])
def test_nothing_that_is_sent_can_make_it_fail(client: FlaskClient, fields: dict[str, str]) -> None:
    assert client.post(PATH, data=fields).status_code in {200, 422}


def test_of_two_answers_the_last_counts_since_a_button_is_pressed_after_a_list(client: FlaskClient) -> None:
    body = "rolle=pasient&vedtak=ro&melding=vet-ikke&sporsmal=kommune&kommune=5501&kommune=vet-ikke"
    response = client.post(PATH, data=body, content_type="application/x-www-form-urlencoded")

    assert heading(response) == "Vedtak om ro"
    assert "Vi viser alle." in response.get_data(as_text=True)


@pytest.mark.parametrize("kind", ["application/json", "text/plain", "multipart/form-data; boundary=x", ""])
def test_a_wrong_content_type_is_told(client: FlaskClient, kind: str) -> None:
    response = client.post(PATH, data=b"rolle=pasient", content_type=kind)

    assert response.status_code == 415
    assert "Vi kan ikke lese det som ble sendt" in response.get_data(as_text=True)


def test_too_much_is_told(client: FlaskClient) -> None:
    response = client.post(PATH, data={"rolle": "x" * 65_000, "mer": "x" * 2_000})

    assert response.status_code == 413
    assert "Det som ble sendt, er for stort" in response.get_data(as_text=True)


def test_broken_utf8_is_an_answer_not_on_the_list(client: FlaskClient) -> None:
    response = client.post(PATH, data=b"sporsmal=rolle&rolle=%ff%fe", content_type="application/x-www-form-urlencoded")

    assert response.status_code == 422
    assert heading(response) == "Hvem gjelder det?"
