"""The content as shipped: nothing to mend, every closed list in words, every contact for every place."""

from datetime import date

import pytest

from portal.loading.checks import checking
from portal.models import enumerations
from portal.models.library import Library
from tests.conftest import CONTENT

ROLES_WITH_OWN_WORDS = ("next_of_kin", "staff")


def newest(content: Library) -> date:
    """The last day anyone held something against the law or confirmed a contact: what was sound then stays so.

    That a review falls due later is told by `make check` and /healthz; it does not stop a change to something else.
    """
    held = (*content.pages.values(), *content.decisions.values(), *content.guides.values())
    return max(*(each.reviewed for each in held), *(each.verified.recorded for each in content.contacts.values()))


def test_nothing_is_left_to_mend(content: Library) -> None:
    assert [str(each) for each in checking.problems(content, CONTENT, newest(content))] == []


@pytest.mark.parametrize("lang", ["nb", "se", "en"])
def test_every_value_of_the_closed_lists_can_be_said(content: Library, lang: str) -> None:
    phrases = content.wording[lang].phrases
    lists = {"available": enumerations.Availability, "send_to": enumerations.Recipient,
             "suspends": enumerations.Suspension, "legal_aid": enumerations.LegalAid,
             "postponement": enumerations.Postponement, "decides_within": enumerations.DecisionTimeKind,
             "deadline": enumerations.DeadlineKind, "role": enumerations.Role,
             "table.suspends": enumerations.Suspension, "table.legal_aid": enumerations.LegalAid}

    missing = {f"{name}.{value}" for name, values in lists.items() for value in values} - set(phrases)
    assert missing == set()


def test_there_is_a_decision_for_each_kind_a_reader_can_meet(content: Library) -> None:
    assert set(content.decisions) == {
        "tvungen-legeundersokelse", "tvungen-observasjon", "forlenget-observasjon", "tvungent-vern-dogn",
        "tvungent-vern-uten-dogn", "ikke-etablert", "fra-frivillig-til-tvang", "samtykke-til-tvangsregler",
        "manglende-beslutningskompetanse", "avslag-pa-opphor", "opphor", "tre-maneders-kontroll",
        "forlengelse-ett-ar", "overforing", "overforing-sikkerhetsavdeling", "henting", "legemidler",
        "ernaering", "annen-behandling", "ect", "legemidler-sykehjem", "helsehjelp-uten-motstand", "skjerming",
        "forbindelse-omverdenen", "postapning", "tilintetgjoring", "dom-tre-ars-kontroll",
        "behandling-i-utlandet", "ransaking", "rutinekontroll", "beslag", "rusmiddeltest",
        "mekaniske-tvangsmidler", "isolasjon", "korttidsvirkende-legemidler", "fastholding", "husordensregler",
        "sikkerhet-undersokelse", "sikkerhet-besokende", "sikkerhet-omverdenen", "nattelasing",
        "saerlig-hoyt-sikkerhetsniva", "sikkerhet-telefonavlytting", "barn-uenig-i-opphold",
        "barn-avslag-pa-opphor", "dom-institusjon", "dom-overforing", "dom-avslag-pa-endring",
        "dom-sikkerhetsniva", "dom-opphor", "dom-varsel-fornaermede", "manglende-helsehjelp",
        "innsyn-i-journal", "somatisk-tvang", "retting-av-journal", "pasientskade",
    }


def test_every_municipality_has_a_statsforvalter_and_an_ombud(content: Library) -> None:
    ombud = [contact for contact in content.contacts.values() if contact.kind == "ombud"]

    assert len(content.municipalities) == 357
    for place in content.municipalities.values():
        assert content.contacts[place.statsforvalter].kind == "statsforvalter"
        assert place.county_number in content.contacts[place.statsforvalter].counties
        local = [contact for contact in ombud if place.county_number in contact.counties or not contact.counties]
        assert local, place.number


def test_the_ten_statsforvaltere_cover_each_county_once(content: Library) -> None:
    offices = [contact for contact in content.contacts.values() if contact.kind == "statsforvalter"]
    counties = [county for office in offices for county in office.counties]

    assert len(offices) == 10
    assert sorted(counties) == sorted({each.county_number for each in content.municipalities.values()})


def test_every_contact_says_where_and_when_it_was_seen(content: Library) -> None:
    for contact in content.contacts.values():
        assert contact.sources or not contact.verified.shown, contact.id


def test_every_provision_has_an_address_and_dates_in_order(content: Library) -> None:
    for source in content.sources.values():
        assert source.url.startswith("https://lovdata.no/"), source.id
        assert source.in_force <= (source.changed or source.in_force) <= source.text_of <= source.checked, source.id


def test_every_provision_listed_is_used(content: Library) -> None:
    texts = " ".join(path.read_text(encoding="utf-8") for path in CONTENT.rglob("*")
                     if path.suffix in {".md", ".yaml"} and path.name != "sources.yaml")

    assert [each for each in content.sources if each not in texts] == []


def test_every_legal_value_is_used(content: Library) -> None:
    texts = " ".join(path.read_text(encoding="utf-8") for path in CONTENT.rglob("*")
                     if path.suffix in {".md", ".yaml"} and path.parent.name != "law")

    assert [each for each in content.law if each not in texts] == []


def test_every_page_can_be_reached_from_the_front_page(content: Library) -> None:
    reached, waiting = set(), [content.site.front]
    while waiting:
        page = content.pages[waiting.pop()]
        if page.id in reached:
            continue
        reached.add(page.id)
        chapter = [each.id for each in content.pages.values()
                   if each.section and (each.section == page.section or page.ways)]
        waiting += [*page.related, *page.ways, *chapter, *content.site.footer]

    assert set(content.pages) - reached == set()


def test_the_front_page_has_the_three_ways_in(content: Library) -> None:
    assert content.pages["forside"].ways == ("pasient", "parorende", "ansatt")
