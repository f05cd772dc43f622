"""Pages: what stands on them, in which language, and how far a translation can be trusted."""

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient


def page(client: FlaskClient, path: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(path).data, "html5lib")


@pytest.mark.parametrize("path", ["/nb/", "/nb/hjelp", "/nb/ro", "/nb/rettigheter", "/se/", "/se/hjelp", "/se/ro"])
def test_a_page_is_in_the_language_of_its_address(client: FlaskClient, path: str) -> None:
    found = page(client, path)

    assert found.html is not None
    assert found.html["lang"] == path[1:3]


def test_a_page_lists_what_it_rests_on_with_place_and_dates(client: FlaskClient) -> None:
    sources = page(client, "/nb/ro").find("section", class_="sources")

    assert sources is not None
    assert "prøveloven" in sources.get_text()
    assert "§ 3 (første ledd, andre ledd)" in sources.get_text()
    assert "I kraft fra 1. januar 2001." in sources.get_text()
    assert "Kontrollert 1. november 2026 mot lovteksten per 28. juli 2026." in sources.get_text()
    assert sources.find("a", href="https://lovdata.example/lov/2000-01-01-1/§3") is not None


def test_a_word_that_is_explained_leads_to_its_explanation_on_the_same_page(client: FlaskClient) -> None:
    found = page(client, "/nb/ro")

    assert found.find("a", class_="term", href="#ord-ro") is not None
    assert "At det er stille." in found.find("details", id="ord-ro").get_text()


def test_the_glossary_lists_all_words_under_their_letters_and_leads_to_what_they_mean(client: FlaskClient) -> None:
    found = page(client, "/se/ord")

    assert [each.get_text() for each in found.select("main section h2")] == ["R"]
    assert [each["href"] for each in found.select(".initials a")] == [f"#{found.select('main section h2')[0]['id']}"]
    assert found.find("main").find("a", string="ráfi")["href"] == "/se/ord/1#ord-ro"


def test_a_word_of_the_glossary_has_its_names_in_other_languages_and_its_provision(client: FlaskClient) -> None:
    found = page(client, "/nb/ord/1")
    word = found.find(id="ord-ro")

    assert word.find("dt").find("dfn").get_text() == "ro"
    assert "At det er stille." in word.get_text()
    assert word.find(lang="se").get_text() == "ráfi"
    assert word.find("a", class_="cite")["href"] == "#kilde-prl-3"
    assert found.find(id="kilde-prl-3") is not None


@pytest.mark.parametrize("path", ["/nb/ord/0", "/nb/ord/2", "/nb/ro/1"])
def test_the_glossary_has_no_more_pages_than_it_needs(client: FlaskClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_a_page_leads_to_its_version_that_is_easy_to_read_and_back(client: FlaskClient) -> None:
    way = page(client, "/nb/ro").find("a", class_="version")
    easy = page(client, way["href"])

    assert way["href"] == "/nb/ro/lettlest"
    assert easy.find("article").get_text(" ", strip=True) == "Hva er ro? Ro er bra. Du kan få ro. prl § 3"
    assert easy.find("main").find("a", href="/nb/ro", string="Les mer: hele siden") is not None


def test_a_page_without_a_version_that_is_easy_to_read_leads_to_none(client: FlaskClient) -> None:
    assert page(client, "/nb/rettigheter").find("a", class_="version") is None
    assert client.get("/nb/rettigheter/lettlest").status_code == 404
    assert client.get("/nb/finnes-ikke/lettlest").status_code == 404


def test_the_version_that_is_easy_to_read_is_told_in_the_master_where_a_language_has_none(client: FlaskClient) -> None:
    found = page(client, "/se/ro/lettlest")

    assert found.find("article")["lang"] == "nb"
    assert "finnes bare på norsk" in found.find(class_="notice").get_text()


def test_the_first_page_of_a_chapter_lists_it_and_the_others_lead_on_and_back(client: FlaskClient) -> None:
    first, other = page(client, "/nb/ro"), page(client, "/nb/rettigheter")

    listed = first.find("nav", {"aria-labelledby": "sidene"})
    assert [each["href"] for each in listed.find_all("a")] == ["/nb/rettigheter"]
    assert other.find("a", rel="prev")["href"] == "/nb/ro"
    assert other.find("a", rel="next") is None


def test_a_contact_says_number_hours_and_how_it_is_confirmed(client: FlaskClient) -> None:
    card = page(client, "/nb/ro").find(class_="card").get_text(" ", strip=True)

    assert "Ombudet Gratis råd 800 33 321 man.–fre. 09.00–15.00" in card
    assert "Bekreftet hos en annen kilde" in card


def test_a_draft_says_so_in_both_languages_and_leads_to_the_master(client: FlaskClient) -> None:
    notice = page(client, "/se/ro").find(class_="notice")

    assert "utkast" in notice.get_text()
    assert notice.find(lang="nb") is not None
    assert notice.find("a", href="/nb/ro") is not None


def test_an_outdated_translation_says_so(client: FlaskClient) -> None:
    notice = page(client, "/se/hjelp").find(class_="notice")

    assert "endret etter at denne ble oversatt" in notice.get_text()


def test_help_in_a_draft_language_has_the_master_beside_it(client: FlaskClient) -> None:
    lead = page(client, "/se/ro").find("h1")

    assert lead.get_text() == "Mii lea ráfi?"


def test_a_missing_translation_is_shown_in_the_master_marked_as_such(client: FlaskClient) -> None:
    found = page(client, "/se/rettigheter")

    assert found.find("article")["lang"] == "nb"
    assert "Rettighetene dine" in found.find("h1").get_text()
    assert "finnes bare på norsk" in found.find(class_="notice").get_text()


@pytest.mark.parametrize(("accepted", "first"), [
    ("se;q=0.9, nb;q=0.1", "se"), ("nn", "nb"), ("no", "nb"), ("sme", "se"), ("de-DE, fr", "nb"), ("", "nb"),
    ("se-NO", "se"), ("nb;q=0, se;q=0.5", "se"), ("*", "nb"), ("x" * 500, "nb"),
])
def test_the_way_in_speaks_the_readers_language_and_always_shows_the_choice(
    client: FlaskClient, accepted: str, first: str,
) -> None:
    response = client.get("/", headers={"Accept-Language": accepted})
    found = BeautifulSoup(response.data, "html5lib")

    assert found.html is not None
    assert found.html["lang"] == first
    assert {link["href"] for link in found.select(".ways a")} == {"/nb/", "/se/"}
    assert "Accept-Language" in response.headers["Vary"]


def test_a_page_may_be_kept_but_is_asked_about_each_time(client: FlaskClient) -> None:
    assert client.get("/nb/ro").headers["Cache-Control"] == "no-cache"


def test_what_cannot_wait_stands_before_the_ways_in(client: FlaskClient) -> None:
    told = page(client, "/nb/").main.get_text()

    assert told.index("Du er trygg her.") < told.index("Hva lurer du på?")


def test_what_to_say_when_calling_stands_before_all_the_numbers(client: FlaskClient) -> None:
    told = page(client, "/nb/hjelp").main.get_text()

    assert told.index("Du trenger ikke vite hva du skal si.") < told.index("Ombudet")


def test_the_front_page_is_not_found_under_its_id_too(client: FlaskClient) -> None:
    assert client.get("/nb/forside").status_code == 404
