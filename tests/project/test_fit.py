"""The answer fits the moment and the person: nothing is asked for that cannot be had, no right is denied too early."""

from bs4 import BeautifulSoup
from flask.testing import FlaskClient

MEDICINES = {"tema": "vedtak", "vedtak": "medisin", "bosted": "innlagt"}


def page(site: FlaskClient, **answers: str) -> BeautifulSoup:
    response = site.post("/nb/veiviser/min-sak", data={"rolle": "pasient", **answers, "handling": "neste"})
    assert response.status_code == 200
    return BeautifulSoup(response.data, "html5lib")


def letter(site: FlaskClient, letter_id: str, outcome: str, **answers: str) -> str:
    sent = {"rolle": "pasient", **answers, "skjema": "min-sak", "utfall": outcome, "vist": "1", "handling": "vis"}
    response = site.post(f"/nb/brev/{letter_id}", data=sent)
    return BeautifulSoup(response.data, "html5lib").find(class_="paper").get_text(" ", strip=True)


def text(site: FlaskClient, **answers: str) -> str:
    return page(site, **answers).find("main").get_text(" ", strip=True)


def medicines(site: FlaskClient, day: str, clock: str, **more: str) -> str:
    return text(site, **{**MEDICINES, "melding-medisin": day, "klokkeslett-medisin": clock, **more})


def test_without_a_time_of_day_the_right_is_not_denied_while_the_day_is_open(site: FlaskClient) -> None:
    told = medicines(site, "2026-11-19", "vet-ikke")

    assert "Nei, ikke av seg selv" not in told
    assert "Klag straks" in told
    assert "Finn klokkeslettet i journalen" in told
    written = letter(site, "klage-statsforvalteren", "medisin", **MEDICINES,
                     **{"melding-medisin": "2026-11-19", "klokkeslett-medisin": "vet-ikke"})
    assert "Jeg mener at klagen er kommet i tide" in written


def test_one_who_does_not_know_when_is_told_to_complain_now(site: FlaskClient) -> None:
    told = text(site, **MEDICINES, **{"melding-medisin": "vet-ikke"})

    assert "Klag nå. Du trenger ikke vite når meldingen kom." in told
    assert "Ikke bruk posten" in told


def test_the_hours_are_not_counted_from_a_relatives_own_notice(site: FlaskClient) -> None:
    told = text(site, rolle="parorende", **MEDICINES, **{"melding-pasient": "vet-ikke", "melding": "2026-11-20"})

    assert "Pasienten fikk melding" not in told
    assert "fredag 11. desember 2026" in told


def test_the_hours_are_asked_for_also_where_everything_is_shown(site: FlaskClient) -> None:
    asked = page(site, tema="annet", slag="behandling", **{"slag-behandling": "legemidler", "melding": "2026-11-20"})

    assert asked.find("input", attrs={"name": "sporsmal"})["value"] == "klokkeslett"


def test_a_decision_older_than_it_can_last_points_to_the_new_one(site: FlaskClient) -> None:
    assert "må det finnes et nytt vedtak" in medicines(site, "2026-08-10", "10:00")


def test_what_is_over_is_not_asked_to_wait_or_to_stop(site: FlaskClient) -> None:
    over = {"tema": "over", "slag": "behandling", "slag-behandling": "legemidler", "melding": "2026-11-20"}
    for ended in ("2026-11-20", "vet-ikke"):
        told = text(site, **over, sluttdato=ended)
        assert "Stopper klagen vedtaket?" not in told
        assert "Be om at vedtaket stanses" not in told
        assert "Jeg mener at vedtaket skal vente" not in told


def test_a_refusal_is_not_asked_to_wait(site: FlaskClient) -> None:
    assert "stanses" not in text(site, tema="slutt", spurt="fikk-nei", tidligere="nei")


def test_what_is_not_lawful_is_said_before_all_else(site: FlaskClient) -> None:
    child = page(site, rolle="forelder", tema="annet", slag="makt", alder="fra-12", melding="2026-11-20",
                 **{"slag-makt": "isolasjon"}).find("main").get_text(" ", strip=True)
    watched = medicines(site, "2026-11-20", "14:30", bosted="observasjon")

    for told in (child, watched):
        assert told.index("Dette er ikke lov") < told.index("Hvem avgjør klagen?")


def test_a_relative_is_not_made_to_say_more_than_they_know(site: FlaskClient) -> None:
    told = letter(site, "klage-kontrollkommisjonen", "tud", rolle="vet-ikke", tema="vedtak", vedtak="tud",
                  melding="2026-11-20", tidligere="nei")

    assert "Jeg er pårørende til pasienten, og klager på vedtaket." in told
    assert "Jeg er nærmeste pårørende til pasienten" not in told


def test_a_nurse_is_told_what_to_do_and_not_to_complain(site: FlaskClient) -> None:
    told = medicines(site, "2026-11-20", "14:30", rolle="ansatt")

    assert "Pasienten må klage før" in told or "Pasienten kan klage muntlig" in told
    assert "Du kan klage muntlig" not in told


def test_a_day_that_has_passed_is_said_to_have_passed(site: FlaskClient) -> None:
    lost = {"tema": "tapt", "hvem-sa-nei": "tingretten", "dom-gjaldt": "vern"}

    assert "Denne dagen er passert." in text(site, **lost, **{"tidligere-dato": "2026-03-01"})
    assert "Denne dagen er passert." not in text(site, **lost, **{"tidligere-dato": "2026-11-10"})


def test_the_table_for_all_gives_relatives_their_own_time_limit(site: FlaskClient) -> None:
    table = BeautifulSoup(site.get("/nb/hvem-avgjor").data, "html5lib")
    row = next(each for each in table.select("tbody tr")
               if each.find("a", href="/nb/vedtak/tvungent-vern-uten-dogn")).get_text(" ", strip=True)

    assert "Nærmeste pårørende: 3 uker" in row
    assert "Nærmeste pårørende: ikke automatisk" in row
