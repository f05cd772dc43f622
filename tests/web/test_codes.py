"""The code on a result: typed in again it gives the same answer, and a wrong one is told from an old one."""

from flask.testing import FlaskClient

from tests.web.asking import PATH, RO, heading, read

ANSWERS = {**RO, "melding": "2026-11-20", "klokkeslett": "14:30", "kommune": "5501"}


def code(client: FlaskClient) -> str:
    page = read(client.post(PATH, data={**ANSWERS, "sporsmal": "kommune"}))
    return page.find(class_="code").get_text(strip=True)


def test_a_result_has_a_code_as_text_and_as_a_picture(client: FlaskClient) -> None:
    page = read(client.post(PATH, data={**ANSWERS, "sporsmal": "kommune"}))

    assert len(page.find(class_="code").get_text(strip=True)) > 8
    assert page.find("svg").find("title").get_text() == "Koden din som bilde"


def test_the_code_gives_the_same_answer_again(client: FlaskClient) -> None:
    again = client.post("/nb/kode", data={"kode": code(client).lower()})

    assert heading(again) == "Vedtak om ro"
    assert "Klag før søndag 22. november 2026 kl. 14.30" in again.get_data(as_text=True)
    assert again.headers["Cache-Control"] == "no-store"


def test_a_wrong_sign_is_said_to_be_one_and_what_was_typed_is_kept(client: FlaskClient) -> None:
    right = code(client)
    wrong = right[:-1] + ("A" if right[-1] != "A" else "B")
    page = client.post("/nb/kode", data={"kode": wrong})

    assert page.status_code == 422
    assert "skrivefeil" in page.get_data(as_text=True)
    assert read(page).find("input", id="kode")["value"] == wrong


def test_anything_else_typed_is_met_with_a_sentence(client: FlaskClient) -> None:
    for typed in ("", "hei", "<script>", "x" * 5000, "2222\x00"):
        assert client.post("/nb/kode", data={"kode": typed}).status_code == 422


def test_the_page_is_there_in_each_language_and_keeps_what_was_typed(client: FlaskClient) -> None:
    page = client.post("/se/kode", data={"kode": "ABCD", "handling": "sprak"})

    assert page.status_code == 200
    assert read(page).find("input", id="kode")["value"] == "ABCD"
    assert client.get("/nb/kode").status_code == 200
