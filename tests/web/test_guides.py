"""The questionnaire: a question a screen, answers in the form's body, never a dead end, nothing lost."""

from flask.testing import FlaskClient

from tests.web.asking import PATH, RO, carried, day, heading, read, send


def test_it_begins_with_the_first_question(client: FlaskClient) -> None:
    response = client.get(PATH)

    assert heading(response) == "Hvem gjelder det?"
    assert "Svar på noen spørsmål." in response.get_data(as_text=True)


def test_an_answer_leads_to_the_next_question_and_is_carried_along(client: FlaskClient) -> None:
    response = send(client, sporsmal="rolle", rolle="pasient")

    assert heading(response) == "Hva er bestemt?"
    assert carried(response)["rolle"] == "pasient"


def test_answers_stand_in_no_address(client: FlaskClient) -> None:
    response = send(client, sporsmal="vedtak", rolle="pasient", vedtak="ro")

    names = ("href", "action", "formaction")
    addresses = [str(tag.get(name)) for tag in read(response).find_all(True) for name in names]
    assert not any("pasient" in address or "?" in address for address in addresses)


def test_a_day_is_typed_in_three_fields(client: FlaskClient) -> None:
    response = send(client, **RO, **day("20", "11", "2026"))

    assert heading(response) == "Omtrent når på dagen?"
    assert carried(response)["melding"] == "2026-11-20"


def test_today_is_one_press(client: FlaskClient) -> None:
    response = client.post(PATH, data={**RO, "sporsmal": "melding", "melding": "2026-11-21", "melding-dag": ""})

    assert carried(response)["melding"] == "2026-11-21"


def test_do_not_know_is_always_offered_where_something_is_typed_and_leads_on(client: FlaskClient) -> None:
    asked = send(client, **RO, sporsmal="vedtak")
    assert read(asked).find("button", attrs={"name": "melding", "value": "vet-ikke"}) is not None

    assert heading(send(client, **RO, sporsmal="melding", melding="vet-ikke")) == "Hvor bor pasienten?"


def test_the_end_is_a_result_with_body_deadline_contacts_and_provisions(client: FlaskClient) -> None:
    response = send(client, **RO, melding="2026-11-20", klokkeslett="14:30", sporsmal="kommune", kommune="5501")
    text = read(response).get_text(" ", strip=True)

    assert heading(response) == "Vedtak om ro"
    assert "Nemnda" in text
    assert "fredag 11. desember 2026" in text
    assert "Klag før søndag 22. november 2026 kl. 14.30" in text
    assert "Kanskje også i tide helt til mandag 23. november 2026 kl. 14.30" in text
    assert "77 00 00 01" in text
    assert "77 00 00 02" not in text
    assert "prøveloven" in text


def test_the_result_says_what_to_find_out_for_each_thing_not_known(client: FlaskClient) -> None:
    response = send(client, **RO, melding="vet-ikke", sporsmal="kommune", kommune="vet-ikke")
    text = read(response).get_text(" ", strip=True)

    assert "Spør: «Hvilken dag?»" in text
    assert "Vi viser alle." in text


def test_going_back_shows_the_question_with_its_answer_and_keeps_the_others(client: FlaskClient) -> None:
    response = send(client, **RO, melding="2026-11-20", klokkeslett="14:30", handling="vis:vedtak")

    assert heading(response) == "Hva er bestemt?"
    assert read(response).find("input", value="ro").has_attr("checked")
    assert carried(response)["klokkeslett"] == "14:30"


def test_a_changed_answer_keeps_aside_what_no_longer_applies_and_brings_it_back(client: FlaskClient) -> None:
    answers = {**RO, "melding": "2026-11-20", "klokkeslett": "14:30", "kommune": "5501"}
    changed = send(client, **{**answers, "sporsmal": "vedtak", "vedtak": "vet-ikke"})
    assert heading(changed) == "Finn ut hva som er bestemt"
    assert carried(changed)["melding"] == "2026-11-20"

    back = send(client, **{**carried(changed), "sporsmal": "vedtak", "vedtak": "ro"})
    assert heading(back) == "Vedtak om ro"


def test_the_language_can_change_in_the_middle_and_nothing_is_lost(client: FlaskClient) -> None:
    response = send(client, "/se/veiviser/finn-ut", **RO, **day("20", "11", "2026"), handling="sprak")

    assert read(response).html["lang"] == "se"
    assert read(response).find("input", attrs={"name": "melding-dag"})["value"] == "20"
    assert carried(response)["rolle"] == "pasient"


def test_a_language_change_keeps_even_what_is_half_typed(client: FlaskClient) -> None:
    response = send(client, "/se/veiviser/finn-ut", **RO, **day("20", "", ""), handling="sprak")

    assert response.status_code == 200
    assert read(response).find("input", attrs={"name": "melding-dag"})["value"] == "20"


def test_going_back_shows_the_answer_and_not_what_stood_in_other_fields(client: FlaskClient) -> None:
    response = client.post(PATH, data={**RO, "melding": "2026-11-20", "sporsmal": "klokkeslett",
                                       "klokkeslett-tid": "14.30", "handling": "vis:melding"})

    assert read(response).find("input", attrs={"name": "melding-dag"})["value"] == "20"
    assert carried(response)["klokkeslett"] == "14:30"


def test_the_result_can_be_read_in_another_language(client: FlaskClient) -> None:
    answers = {**RO, "melding": "2026-11-20", "klokkeslett": "14:30", "kommune": "5501"}
    text = read(send(client, "/se/veiviser/finn-ut", **answers, handling="sprak")).get_text(" ", strip=True)

    assert "skábmamánu 22. b. 2026, dii. 14.30" in text
    assert "søndag 22. november 2026 kl. 14.30" in text     # the master stands beside a draft


def test_starting_again_forgets_everything(client: FlaskClient) -> None:
    response = send(client, **RO, handling="nytt")

    assert heading(response) == "Hvem gjelder det?"
    assert carried(response) == {"sporsmal": "rolle"}


def test_checking_something_else_keeps_who_and_where(client: FlaskClient) -> None:
    response = send(client, **RO, melding="vet-ikke", kommune="5501", handling="mer")

    assert heading(response) == "Hva er bestemt?"
    assert carried(response) == {"rolle": "pasient", "kommune": "5501", "sporsmal": "vedtak"}


def test_the_words_follow_who_answers(client: FlaskClient) -> None:
    response = send(client, sporsmal="vedtak", rolle="parorende", vedtak="ro")

    assert heading(response) == "Hvilken dag fikk den andre vite det?"


def test_the_clock_that_runs_out_first_stands_first(client: FlaskClient) -> None:
    answers = {**RO, "melding": "2026-11-20", "klokkeslett": "14:30", "sporsmal": "kommune", "kommune": "5501"}
    labels = [each.get_text(strip=True) for each in read(send(client, **answers)).select(".facts dt")]

    assert labels.index("Stopper klagen vedtaket?") < labels.index("Siste dag å klage")


def test_two_outcomes_are_told_one_after_the_other_with_every_contact_once(client: FlaskClient) -> None:
    response = send(client, sporsmal="vedtak", rolle="parorende", vedtak="besok")
    found = read(response)

    assert [found.h1.get_text(strip=True), "Til deg som er pårørende"] == ["Besøk", "Til deg som er pårørende"]
    assert "Til deg som er pårørende" in [each.get_text(strip=True) for each in found.find_all("h2")]
    names = [each.get_text(strip=True) for each in found.select(".card h3")]
    assert len(names) == len(set(names))


def test_midnight_is_told_as_the_end_of_the_day_before(client: FlaskClient) -> None:
    answers = {**RO, "melding": "2026-11-20", "klokkeslett": "00:00", "sporsmal": "kommune", "kommune": "5501"}
    text = read(send(client, **answers)).get_text(" ", strip=True)

    assert "midnatt lørdag 21. november 2026" in text
    assert "Klag før søndag 22. november 2026 kl. 00.00" not in text
