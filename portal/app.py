"""Wires everything: settings, library, idioms, areas; and the server that stands before the application."""

import logging
import sys
from datetime import datetime
from typing import TYPE_CHECKING

from flask import Flask, abort, g, request
from flask_babel import Babel
from markupsafe import Markup

from portal.built import BuiltFiles
from portal.config import MAX_BODY_BYTES, SettingError, Settings, from_environment
from portal.loading.library import load
from portal.models.address import SITEMAP
from portal.models.facts import OSLO
from portal.models.problem import ContentError
from portal.press import Press
from portal.rendering import stylesheet
from portal.rendering.typesetting import Typesetter
from portal.web import (
    api,
    brochure_api,
    checks,
    directory,
    errors,
    exits,
    guides,
    health,
    letter_api,
    letters,
    open_data,
    pages,
    printing,
    register,
    search,
    search_api,
    security,
    sitemap,
)
from portal.web.assess_door import AssessDoor
from portal.web.finders import Finders
from portal.web.idioms import Clock, Idioms
from portal.web.json_answers import FastJson
from portal.web.portal import KEY, Portal
from portal.web.preparing import PreparedPages
from portal.web.shell import Assets
from portal.web.site_addresses import lasting_addresses
from portal.web.site_addresses import timed_addresses as timed
from portal.web.static_files import StaticFiles

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

AREAS = (pages.area, guides.area, letters.area, register.area, directory.area, api.area, letter_api.area,
         open_data.area, printing.area, checks.area, brochure_api.area, search.area, search_api.area, sitemap.area,
         exits.area, health.area)
QUARTER = 15 * 60      # seconds: opening hours begin and end on a quarter


def oslo_now() -> datetime:
    """The time in Oslo."""
    return datetime.now(OSLO)


def create_app(settings: Settings | None = None, clock: Clock = oslo_now) -> Flask:
    """The application, with all content loaded. Raises ContentError or SettingError when it cannot be."""
    settings = settings or from_environment()
    app = Flask(__name__, static_folder=None, template_folder=None)
    app.config.update(MAX_CONTENT_LENGTH=MAX_BODY_BYTES, MAX_FORM_MEMORY_SIZE=MAX_BODY_BYTES, MAX_FORM_PARTS=200,
                      WTF_CSRF_ENABLED=False, WTF_I18N_ENABLED=False,
                      BABEL_TRANSLATION_DIRECTORIES=str(settings.translations))
    app.json = FastJson(app)
    library = load(settings.content)
    sheet = stylesheet.read(settings.static / "css")
    files = StaticFiles(settings.static)
    assets = Assets(Markup(sheet), files.address("js/portal.js"), files.address("images/icon.svg"))  # noqa: S704 -- ours
    typesetter = Typesetter(settings.static, settings.templates)
    idioms = Idioms(library, settings, clock)
    press = Press(library, lambda lang: idioms[lang].speech, typesetter, BuiltFiles(settings.brochures))
    app.extensions[KEY] = Portal(library, settings, clock, idioms, assets, typesetter, Finders(library, idioms, clock),
                                 press)
    Babel(app, default_locale=library.site.master, locale_selector=lambda: g.get("lang", library.site.master))
    _guard(app, library.site.tags)
    app.wsgi_app = security.Stamped(app.wsgi_app, always_sent(app.extensions[KEY]))  # type: ignore[method-assign]  # Flask's way to add a layer
    errors.register(app)
    for area in (*AREAS, files.area):
        app.register_blueprint(area)
    return app


def _guard(app: Flask, tags: tuple[str, ...]) -> None:
    """Before each request: no forged forms, only our languages."""

    @app.url_value_preprocessor
    def _take_language(_endpoint: str | None, values: dict[str, str] | None) -> None:
        if values and "lang" in values:
            g.lang = values.pop("lang")

    @app.before_request
    def _refuse() -> None:
        if security.is_foreign(request):
            abort(403)
        if g.get("lang", tags[0]) not in tags:
            abort(404)


def always_sent(portal: Portal) -> dict[str, str]:
    """The headers of every answer."""
    return security.headers(stylesheet.csp_hash(portal.assets.stylesheet), behind_tls=portal.settings.behind_tls)


def create_server(settings: Settings | None = None, clock: Clock = oslo_now) -> "WSGIApplication":
    """The application behind its prepared pages, all rendered, as a production host serves it."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    app = create_app(settings, clock)
    portal = app.extensions[KEY]
    portal.finders.prepare()
    client = app.test_client()

    def fetch(path: str) -> tuple[list[tuple[str, str]], bytes] | None:
        response = client.get(path)
        return (list(response.headers), response.data) if response.status_code == 200 else None  # noqa: PLR2004

    door = AssessDoor(app, portal, always_sent(portal))
    served = PreparedPages(door, addresses(portal), fetch, lambda: clock().date().toordinal())
    served.prepare()
    return PreparedPages(served, timed_addresses(portal), fetch, lambda: int(clock().timestamp()) // QUARTER)


def start() -> "WSGIApplication":
    """The server; what it cannot be made of ends the process with the one sentence that says why."""
    try:
        return create_server()
    except (ContentError, SettingError) as error:
        sys.exit(str(error))


def timed_addresses(portal: Portal) -> list[str]:
    """Every address whose page tells what is open now: made when it is asked for, and kept for a quarter of an hour."""
    return [each for tag in portal.library.site.tags for each in timed(portal.library, tag)]


def addresses(portal: Portal) -> list[str]:
    """Every address whose page depends on no answer."""
    pages = [each for tag in portal.library.site.tags for each in lasting_addresses(portal.library, tag)]
    return [portal.assets.script, portal.assets.icon, *pages, *([SITEMAP] if portal.settings.base_url else [])]
