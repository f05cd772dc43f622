"""The library's voice: phrases, amounts, provisions and links in one language on one day."""

from datetime import date

import pytest

from portal.models.enumerations import Role, Unit
from portal.models.law import Amount, Citation
from portal.models.library import Library
from portal.rendering.speech import Speech


@pytest.fixture(scope="module")
def speech(library: Library) -> Speech:
    return Speech(library, "nb", date(2026, 11, 21))


def test_a_legal_value_stands_as_it_is_on_the_day(library: Library) -> None:
    before, now = Speech(library, "nb", date(2019, 1, 1)), Speech(library, "nb", date(2026, 11, 21))

    assert before.line("Klag {{klagefrist|within}}.") == "Klag innen 2 uker."
    assert now.line("Klag {{klagefrist|within}}.") == "Klag innen 3 uker."


@pytest.mark.parametrize(("value", "unit", "form", "told"), [
    (3, Unit.WEEKS, "", "3 uker"), (1, Unit.WEEKS, "", "én uke"), (1, Unit.YEARS, "within", "innen ett år"),
    (3, Unit.MONTHS, "every", "hver 3. måned"), (1, Unit.MONTHS, "every", "hver måned"),
    (5, Unit.TIMES, "", "5 ganger"), (10, Unit.DAYS, "", "10 dager"), (5, Unit.FULL_DAYS, "", "5 døgn"),
])
def test_an_amount_reads_as_people_say_it(speech: Speech, value: int, unit: Unit, form: str, told: str) -> None:
    assert speech.amount(Amount(value=value, unit=unit), form) == told


@pytest.mark.parametrize(("cited", "told"), [
    ("prl-2", ""), ("prl-2:1", "første ledd"), ("prl-2:4", "fjerde ledd"), ("prl-2:nr4", "nr. 4"),
    ("prl-2:2a", "andre ledd bokstav a"), ("prl-2:3nr1", "tredje ledd nr. 1"),
])
def test_a_place_in_a_provision_reads_as_a_jurist_says_it(speech: Speech, cited: str, told: str) -> None:
    assert speech.pinpoint(Citation(cited)) == told


def test_a_phrase_is_the_one_for_the_role_when_there_is_one(speech: Speech) -> None:
    assert speech.say("available.yes") == "Ja, dette kan du klage på."
    assert speech.say("available.yes", Role.STAFF) == "Ja, pasienten kan klage på dette."
    assert speech.say("available.yes", Role.PATIENT) == "Ja, dette kan du klage på."


def test_an_amount_takes_its_place_in_a_phrase(speech: Speech) -> None:
    said = speech.say("suspends.if_within", amount=Amount(value=48, unit=Unit.HOURS))

    assert "innen 48 timer" in said


@pytest.mark.parametrize(("link", "html"), [
    ("[](page:ro)", '<a href="/nb/ro">Hva er ro?</a>'),
    ("[](page:forside)", '<a href="/nb/">Velkommen</a>'),
    ("[les](page:rettigheter#klage)", '<a href="/nb/rettigheter#klage">les</a>'),
    ("[](guide:finn-ut)", '<a href="/nb/veiviser/finn-ut">Finn ut</a>'),
    ("[](contact:nod)", '<a class="phone" href="tel:113">113</a>'),
    ("[](contact:ombudet)", '<a class="phone" href="tel:+4780033321">800 33 321</a>'),
    ("[](law:prl-3a)", '<a class="cite" href="#kilde-prl-3a">prl § 3 a</a>'),
    ("[](term:ro)", '<a href="/nb/ord/1#ord-ro">ro</a>'),
    ("[](list:directory)", '<a href="/nb/kontakter">Hvem kan du ringe?</a>'),
    ("[](decision:vedtak-om-ro)", '<a href="/nb/vedtak/vedtak-om-ro">Vedtak om ro</a>'),
])
def test_each_scheme_leads_where_it_should(speech: Speech, link: str, html: str) -> None:
    assert speech.line(link) == html


def test_a_word_in_running_text_leads_to_what_it_means_below_it(speech: Speech) -> None:
    text = speech.text("Om [](term:ro).").html

    assert '<a class="term" href="#ord-ro">ro</a>' in text
    assert "At det er stille." in text.partition('<details class="word" id="ord-ro">')[2]


def test_an_unverified_number_is_not_given_even_when_a_text_names_it(speech: Speech) -> None:
    assert "tel:" not in speech.line("[](contact:nemnd-uviss)")


def test_a_missing_translation_speaks_the_fallback(library: Library) -> None:
    assert "Rettighetene dine" in Speech(library, "se", date(2026, 11, 21)).line("[](page:rettigheter)")


def test_a_draft_gives_a_limit_also_in_the_words_it_was_made_from(library: Library) -> None:
    assert Speech(library, "se", date(2026, 11, 21)).line("{{klagefrist}}").endswith(" (3 uker)")
