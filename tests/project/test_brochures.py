"""Promises about every brochure of the real site, in every format, language and edition."""

import gzip

import pytest
from flask.testing import FlaskClient

from portal.config import Settings
from portal.domain.issuing import Issue, issues_alike, variants
from portal.models.brochure import Format
from portal.press import overfull
from tests.conftest import CONTENT
from tests.printed import BASE, press_over, said, sides, squeezed, text_of

PRESS = press_over(CONTENT)
LIBRARY = PRESS.library
MOST_BYTES, MOST_BYTES_A_PAGE = 200_000, 14_000
OWN = next(each.id for each in LIBRARY.editions.values() if each.health_trust)
ISSUES = PRESS.every((OWN,), variants(LIBRARY))
BESIDE = {Format.BOOKLET}      # its pages stand in the order of the sheets: `pages` are the same in order


def name(issue: Issue) -> str:
    return f"{issue.brochure}-{'-'.join(issue.langs)}-{issue.form}"


def test_no_brochure_has_more_pages_than_its_format() -> None:
    others = [each for each in LIBRARY.editions if each != OWN]      # the pages of OWN are counted below

    assert [str(each) for each in overfull(PRESS, Settings(), others)] == []


@pytest.mark.parametrize("issue", ISSUES, ids=name)
def test_every_brochure_is_light_and_holds_all_its_words_in_order(issue: Issue) -> None:
    pdf = PRESS.pdf(PRESS.data([issue], BASE))
    leaflet = PRESS.leaflet(issue, BASE)
    foot = squeezed(f"{leaflet.title} · {leaflet.voices[0].words['code']} {leaflet.code}")
    text = squeezed(text_of(pdf)).replace(foot, "")

    assert 0 < len(sides(pdf)) <= issue.form.most_pages
    assert len(pdf) < MOST_BYTES
    assert b"/URI<" not in pdf, "an address in a PDF is ASCII: what is not is written twice as long"
    for voice in leaflet.voices if issue.form not in BESIDE else ():
        place = 0
        for words in said(voice):
            place = text.find(squeezed(words), place)
            assert place >= 0, words


def test_every_code_is_its_own() -> None:
    assert issues_alike(LIBRARY) == []


def test_every_brochure_has_its_words_in_every_language() -> None:
    tags = set(LIBRARY.site.tags)

    assert [brochure for brochure, texts in LIBRARY.brochure_texts.items() if set(texts) != tags] == []


@pytest.mark.parametrize("tag", LIBRARY.site.tags)
@pytest.mark.parametrize("place", ["trykk", "sjekk"])
def test_the_pages_pass_the_critic_and_fit_the_first_round_trip(site: FlaskClient, tag: str, place: str) -> None:
    response = site.get(f"/{tag}/{place}")

    assert response.status_code == 200
    assert len(gzip.compress(response.data, 9)) <= MOST_BYTES_A_PAGE


@pytest.mark.parametrize("tag", LIBRARY.site.tags)
def test_what_was_chosen_passes_the_critic_and_fits(site: FlaskClient, tag: str) -> None:
    chosen = "&".join(f"emne={each}" for each in list(LIBRARY.brochures)[:3])
    response = site.get(f"/{tag}/trykk?{chosen}&sprak=nb-se&format=plain&sted={OWN}")

    assert response.status_code == 200
    assert len(gzip.compress(response.data, 9)) <= 3 * MOST_BYTES_A_PAGE
