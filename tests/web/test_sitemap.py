"""The map of the site: whole addresses, every language, and none where nobody has said where the site stands."""

from xml.etree import ElementTree

import pytest
from flask import Flask
from flask.testing import FlaskClient

from portal.app import addresses, create_app, timed_addresses
from portal.config import Settings
from tests.conftest import SMALL

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
BASE = "https://portal.example"


@pytest.fixture(scope="module")
def placed() -> Flask:
    return create_app(Settings(content=SMALL, base_url=BASE))


def test_every_page_is_there_with_all_its_languages(placed: Flask) -> None:
    response = placed.test_client().get("/sitemap.xml")

    urls = ElementTree.fromstring(response.data).findall("s:url", NAMES)     # noqa: S314 -- our own
    found = [url.findtext("s:loc", namespaces=NAMES).removeprefix(BASE) for url in urls]
    portal = placed.extensions["portal"]
    pages = {each for each in (*addresses(portal), *timed_addresses(portal)) if each.startswith(("/nb/", "/se/"))}
    assert response.mimetype == "application/xml"
    assert len(found) == len(set(found))
    assert set(found) == pages
    for url in urls:
        others = {link.get("hreflang"): link.get("href") for link in url.findall("x:link", NAMES)}
        assert set(others) == {"nb", "se"}
        assert others["nb"][len(BASE) + 3:] == others["se"][len(BASE) + 3:]


def test_it_is_prepared_with_the_pages(placed: Flask) -> None:
    assert "/sitemap.xml" in addresses(placed.extensions["portal"])


def test_there_is_none_where_the_address_of_the_site_is_not_known(client: FlaskClient) -> None:
    assert client.get("/sitemap.xml").status_code == 404
