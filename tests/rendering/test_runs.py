"""Words on paper: provisions in brackets, numbers in full, what is stressed."""

import pytest

from portal.models.leaflet import Run
from portal.models.library import Library
from portal.rendering.runs import cited, runs
from portal.rendering.speech import Speech
from tests.conftest import NOW


@pytest.fixture(scope="module")
def speech(library: Library) -> Speech:
    return Speech(library, "nb", NOW.date())


def said(speech: Speech, words: str) -> str:
    return "".join(run.text for run in runs(speech, words)).replace("\u00a0", " ")


@pytest.mark.parametrize(("words", "expected"), [
    ("Ro. [](law:prl-3:1)", "Ro. (prl § 3)"),
    ("Ro. [](law:prl-3:1) [](law:prl-3:2) Og mer.", "Ro. (prl § 3) Og mer."),
    ("Ro. [](law:prl-3:1) [](law:prl-2) Og mer.", "Ro. (prl § 3, prl § 2) Og mer."),
    ("[](law:prl-3) først.", "(prl § 3) først."),
    ("Ring [](contact:nod).", "Ring 113."),
    ("Ring [ombudet](contact:ombudet) nå.", "Ring ombudet (800 33 321) nå."),
    ("Klag {{klagefrist|within}}.", "Klag innen 3 uker."),
    ("Les [dette](page:ro).", "Les dette."),
    ("**Viktig:** les.", "Viktig: les."),
])
def test_words_are_said_in_full(speech: Speech, words: str, expected: str) -> None:
    assert said(speech, words) == expected


def test_what_is_stressed_is_marked(speech: Speech) -> None:
    assert runs(speech, "**Viktig:** les.") == (Run("Viktig:", strong=True), Run(" les."))


def test_links_lead_to_the_site_and_to_the_law(speech: Speech) -> None:
    found = {run.text.replace("\u00a0", " "): run.to for run in runs(speech, "[Les](page:ro) [](law:prl-3)", "https://a.example")}

    assert found["Les"] == "https://a.example/nb/ro"
    assert found["prl § 3"].startswith("https://lovdata.example/")


def test_provisions_are_counted_once() -> None:
    assert cited("A [](law:prl-3:1) b [](law:prl-3:1) c [](law:prl-2)") == ("prl-3:1", "prl-2")
