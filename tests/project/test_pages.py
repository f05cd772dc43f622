"""Promises about every page of the real site, in every language."""

import gzip
import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from portal.app import addresses
from portal.config import Settings
from portal.loading.library import load
from portal.web.site_addresses import lasting_addresses, timed_addresses

MOST_BYTES, TAPS = 14_000, 3
HREF = re.compile(r'href="(/[^"#?]*)')
LIBRARY = load(Settings.content)
PAGES = [
    f"/{tag}/{'' if page == LIBRARY.site.front else page}" for tag in LIBRARY.site.tags for page in LIBRARY.pages
] + [f"/{tag}/veiviser/{guide}" for tag in LIBRARY.site.tags for guide in LIBRARY.guides] + [
    f"/{tag}/{place}" for tag in LIBRARY.site.tags
    for place in ("vedtak", "hvem-avgjor", "hvem-kan-klage", "vedtak/legemidler", "brev", "kode", "ord/1",
                  "tud/lettlest", "brev/klage-statsforvalteren", "brev/forhandserklaering")
]
OTHERS = [path for tag in LIBRARY.site.tags for path in lasting_addresses(LIBRARY, tag)
          if path not in PAGES]      # each made by the template of one of those above


@pytest.mark.parametrize("path", PAGES + OTHERS)
def test_every_page_passes_the_critic_and_fits_the_first_round_trip(site: FlaskClient, path: str) -> None:
    response = site.get(path)

    assert response.status_code == 200
    assert len(gzip.compress(response.data, 9)) <= MOST_BYTES


def test_every_page_is_rendered_before_it_is_asked_for(site_app: Flask) -> None:
    prepared = addresses(site_app.extensions["portal"])

    assert set(PAGES + OTHERS) <= set(prepared)


@pytest.mark.parametrize("tag", LIBRARY.site.tags)
def test_every_page_is_reached_within_three_taps_from_the_front_page(site_app: Flask, tag: str) -> None:
    client, front = FlaskClient(site_app), f"/{tag}/"
    reached, last = {front}, {front}
    for _ in range(TAPS):
        found = (client.get(path).get_data(as_text=True) for path in last)
        last = {path for text in found for path in HREF.findall(text) if path.startswith(front)} - reached
        reached |= last

    everything = {*lasting_addresses(LIBRARY, tag), *timed_addresses(LIBRARY, tag)}
    assert everything - reached == set()


@pytest.mark.parametrize("path", PAGES)
def test_every_page_leads_to_itself_in_the_other_languages(site_app: Flask, path: str) -> None:
    page = FlaskClient(site_app).get(path).get_data(as_text=True)

    rest = path[3:]
    for tag in LIBRARY.site.tags:
        assert f'<link rel="alternate" hreflang="{tag}" href="/{tag}{rest}">' in page
