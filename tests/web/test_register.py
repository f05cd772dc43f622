"""The register for readers: the list, the page of a decision, and the table that is chosen from without a trace."""

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

FORM = "application/x-www-form-urlencoded"


def read(client: FlaskClient, path: str, **chosen: str) -> BeautifulSoup:
    response = client.post(path, data=chosen, content_type=FORM) if chosen else client.get(path)
    assert response.status_code == 200
    return BeautifulSoup(response.data, "html5lib")


def cells(table: BeautifulSoup, decision: str) -> dict[str, str]:
    row = next(each for each in table.select("tbody tr") if each.find("a", href=f"/nb/vedtak/{decision}"))
    return {cell["data-column"]: cell.get_text(strip=True) for cell in row.find_all("td")}


def test_the_list_leads_to_every_decision_under_its_group(client: FlaskClient) -> None:
    found = read(client, "/nb/vedtak")

    assert [each.get_text(strip=True) for each in found.main.find_all("h2")] == ["Ro og flytting"]
    assert found.find("a", href="/nb/vedtak/vedtak-om-ro") is not None
    assert found.find("a", href="/nb/hvem-avgjor") is not None


def test_a_decision_tells_each_reader_how_to_say_no_and_what_it_rests_on(client: FlaskClient) -> None:
    found = read(client, "/nb/vedtak/vedtak-om-ro")

    assert [each.get_text(strip=True) for each in found.main.find_all("h2")][:2] == [
        "For deg som er pasient", "For deg som er nærmeste pårørende"]
    assert len(found.select(".facts")) == 2
    assert found.find("section", class_="sources") is not None


def test_a_decision_in_a_draft_has_the_master_beside_every_row(client: FlaskClient) -> None:
    found = read(client, "/se/vedtak/vedtak-om-ro")

    assert found.select(".facts .parallel[lang=nb]")
    assert found.find("a", href="/nb/vedtak/vedtak-om-ro", class_=False) is not None


def test_the_table_says_who_decides_until_when_and_whether_it_waits(client: FlaskClient) -> None:
    row = cells(read(client, "/nb/hvem-avgjor"), "vedtak-om-flytting")

    assert row["Hvem avgjør"] == "Nemnda eller Retten. Nærmeste pårørende: Nemnda"
    assert row["Frist"].startswith("så lenge det varer, og 3 måneder etterpå eller ")
    assert row["Stopper klagen vedtaket?"] == "ja, som hovedregel eller nei"
    assert row["Gratis advokat"] == "ja eller ikke avklart"
    assert row["Retten etterpå"] == "ja"


def test_the_table_of_a_role_says_when_it_is_not_theirs(client: FlaskClient) -> None:
    row = cells(read(client, "/nb/hvem-avgjor", hvem="visitor"), "vedtak-om-flytting")

    assert row["Hvem kan klage"] == "Ikke du. Se siden om vedtaket for hva du kan gjøre."
    assert row["Frist"] == "–"


def test_what_is_chosen_stands_in_no_address_and_is_not_kept(client: FlaskClient) -> None:
    response = client.post("/nb/hvem-avgjor", data={"hvem": "patient", "gruppe": "alle"})
    found = BeautifulSoup(response.data, "html5lib")

    assert response.headers["Cache-Control"] == "no-store"
    assert [each["value"] for each in found.select("option[selected]")] == ["patient", "alle"]


@pytest.mark.parametrize("chosen", [{"hvem": "kongen"}, {"gruppe": "x" * 5000}, {"annet": "x"}])
def test_a_choice_that_is_not_offered_counts_as_all(client: FlaskClient, chosen: dict[str, str]) -> None:
    found = read(client, "/nb/hvem-avgjor", **chosen)

    assert len(found.select("tbody tr")) == 2


def test_a_decision_that_is_not_there_is_told_in_the_language_of_the_address(client: FlaskClient) -> None:
    response = client.get("/se/vedtak/finnes-ikke")

    assert response.status_code == 404
    assert 'lang="se"' in response.get_data(as_text=True)


def test_a_wrong_content_type_is_told(client: FlaskClient) -> None:
    assert client.post("/nb/hvem-avgjor", data=b"{}", content_type="application/json").status_code == 415


def test_the_table_of_standing_sets_the_roles_side_by_side(client: FlaskClient) -> None:
    row = cells(read(client, "/nb/hvem-kan-klage"), "vedtak-om-ro")

    assert list(row.values()) == ["Ja.Gratis advokat: ja, fast sum", "Ja.Gratis advokat: ikke automatisk", "Nei."]


def test_where_it_differs_the_table_of_standing_says_by_what_and_leads_to_the_page(client: FlaskClient) -> None:
    found = read(client, "/nb/hvem-kan-klage")
    told = next(iter(cells(found, "vedtak-om-flytting").values()))

    assert told.startswith("Kommer an på stedet.Gratis advokat: kommer an på stedet.")
    assert " eller " not in told
    assert found.find("td").find_parent("table").select("td a[href='/nb/vedtak/vedtak-om-flytting']")


def test_the_table_of_standing_begins_with_the_answer_and_is_folded_by_group(client: FlaskClient) -> None:
    found = read(client, "/nb/hvem-kan-klage")

    assert found.select(".lead")[0].get_text().startswith("Pasienten kan klage.")
    assert found.select("details > summary")[0].get_text(strip=True) == "Ro og flytting"
    assert found.select("details:not([open]) > table.decisions")
