"""The map of the site for other search engines: every page, and where it is in the other languages."""

from collections.abc import Iterator

from flask import Blueprint, Response, abort
from markupsafe import Markup

from portal.models.address import SITEMAP
from portal.models.library import Library
from portal.web.portal import FRESH, portal
from portal.web.site_addresses import lasting_addresses, timed_addresses

area = Blueprint("sitemap", __name__)
_HEAD = Markup('<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
               'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n')
_URL = Markup("<url><loc>{}</loc>{}</url>\n")
_OTHER = Markup('<xhtml:link rel="alternate" hreflang="{}" href="{}"/>')


@area.get(SITEMAP)
def sitemap() -> Response:
    """The map. Its addresses must be whole, so there is none where nobody has said where the site stands."""
    base = portal().settings.base_url
    if base is None:
        abort(404)
    body = _HEAD + Markup().join(_pages(portal().library, base)) + Markup("</urlset>\n")
    response = Response(body, mimetype="application/xml")
    response.headers["Cache-Control"] = FRESH
    return response


def _pages(library: Library, base: str) -> Iterator[Markup]:
    tags = library.site.tags
    for same in zip(*(_addresses(library, tag) for tag in tags), strict=True):
        others = Markup().join(_OTHER.format(tag, base + each) for tag, each in zip(tags, same, strict=True))
        yield from (_URL.format(base + each, others) for each in same)


def _addresses(library: Library, tag: str) -> list[str]:
    return list(dict.fromkeys((*lasting_addresses(library, tag), *timed_addresses(library, tag))))
