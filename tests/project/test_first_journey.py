"""The journey the portal was made for: a decision on medicines on a Friday afternoon, a patient in Tromsø.

A TUD patient got notice of a decision on medicines on 20 November 2026 at 14.30 and asks the day after.
"""

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

ANSWERS = {"rolle": "pasient", "tema": "vedtak", "vedtak": "medisin", "bosted": "hjemme",
           "melding-medisin": "2026-11-20", "klokkeslett-medisin": "14:30", "sporsmal": "kommune", "kommune": "5501"}
FACTS = {"decision": "legemidler", "role": "patient", "status": "compulsory_outpatient",
         "notified_at": "2026-11-20T14:30", "municipality": "5501"}

NORWEGIAN = ("Hvem avgjør klagen? Statsforvalteren", "fredag 11. desember 2026",
             "Klag før søndag 22. november 2026 kl. 14.30",
             "Det kan være i tide helt til mandag 23. november 2026 kl. 14.30",
             "Unntak: når pasienten vil få vesentlig helseskade av å vente",
             "Det er ikke avklart om søndager og helligdager teller med",
             "Advokaten er gratis for deg, uansett inntekt",
             "Staten betaler en fast sum", "Statsforvalteren i Troms og Finnmark", "77 62 60 00", "40 50 16 00",
             "psykisk helsevernforskriften")
ENGLISH = ("The County Governor (statsforvalteren)", "Friday 11 December 2026", "Sunday 22 November 2026 at 14:30",
           "Monday 23 November 2026 at 14:30", "vesentlig helseskade", "It is not settled whether Sundays",
           "The lawyer is free for you", "fixed sum", "Troms", "77 62 60 00", "40 50 16 00",
           "psykisk helsevernforskriften")
SAMI = ("Stáhtahálddašeaddji (statsforvalteren)", "juovlamánu 11. b. 2026", "skábmamánu 22. b. 2026, dii. 14.30",
        "skábmamánu 23. b. 2026, dii. 14.30", "vesentlig helseskade", "søndager",
        "Advokáhta lea dutnje nuvttá", "mearriduvvon supmi (fast sum)", "Romssa ja Finnmárkku stáhtahálddašeaddji",
        "77 62 60 00", "40 50 16 00", "psykisk helsevernforskriften")


@pytest.mark.parametrize(("lang", "told"), [("nb", NORWEGIAN), ("en", ENGLISH), ("se", SAMI)])
def test_the_answer_names_body_moment_exception_deadline_lawyer_and_contacts(
    site: FlaskClient, lang: str, told: tuple[str, ...],
) -> None:
    response = site.post(f"/{lang}/veiviser/min-sak", data=ANSWERS)
    text = BeautifulSoup(response.data, "html5lib").find("main").get_text(" ", strip=True)

    assert [words for words in told if words not in text] == []


def test_kontrollkommisjonen_is_not_named_as_the_body(site: FlaskClient) -> None:
    page = BeautifulSoup(site.post("/nb/veiviser/min-sak", data=ANSWERS).data, "html5lib")

    assert "ontrollkommisjon" not in page.find("dl", class_="facts").get_text()


def test_a_draft_gives_every_deadline_in_norwegian_beside_it(site: FlaskClient) -> None:
    page = BeautifulSoup(site.post("/se/veiviser/min-sak", data=ANSWERS).data, "html5lib")

    parallels = " ".join(each.get_text(" ", strip=True) for each in page.find_all(class_="parallel", lang="nb"))
    assert "Klag før søndag 22. november 2026 kl. 14.30" in parallels
    assert "fredag 11. desember 2026" in parallels


@pytest.mark.parametrize("lang", ["nb", "en", "se"])
def test_the_same_stands_in_the_api(site: FlaskClient, lang: str) -> None:
    answer = site.post("/api/v1/assess", json={**FACTS, "lang": lang}).json
    complaint = answer["complaint"]

    assert complaint["body"] == "statsforvalteren"
    assert complaint["suspends_until"] == "2026-11-22T14:30:00+01:00"
    assert complaint["suspends_until_latest"] == "2026-11-23T14:30:00+01:00"
    assert complaint["certain"] is False
    assert complaint["suspends_exception"] == "vesentlig-helseskade"
    assert complaint["deadline"]["date"] == "2026-12-11"
    assert complaint["legal_aid"] == "free_fixed_fee"
    assert [note["id"] for note in answer["notes"]] == ["sundays-open", "not-where-you-live"]
    assert [contact["id"] for contact in answer["contacts"]][:3] == ["sf-troms-finnmark", "hf-unn", "ombud-troms"]
    assert {"phvf-23", "phvf-30", "fvl-29", "rhjl-11"} <= {source["id"] for source in answer["sources"]}
    assert answer["lang"] == lang
