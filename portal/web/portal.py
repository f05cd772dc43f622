"""What the web side holds for the whole life of the process, and how views reach it."""

from dataclasses import dataclass
from datetime import datetime

from flask import Response, current_app, g, request

from portal.config import Settings
from portal.models.library import Library
from portal.press import Press
from portal.rendering.typesetting import Typesetter
from portal.web.finders import Finders
from portal.web.idioms import Clock, Idiom, Idioms
from portal.web.shell import Assets, Shell, shell

KEY = "portal"
FRESH = "no-cache"
NOT_KEPT = "no-store"


@dataclass(frozen=True)
class Portal:
    """The library, the settings, the clock, the idioms, the assets, the typesetter, the finders, and the press."""

    library: Library
    settings: Settings
    clock: Clock
    idioms: Idioms
    assets: Assets
    typesetter: Typesetter
    finders: Finders
    press: Press

    def now(self) -> datetime:
        """The time in Oslo."""
        return self.clock()


def portal() -> Portal:
    """The portal of the application that answers."""
    found = current_app.extensions[KEY]
    assert isinstance(found, Portal)  # noqa: S101 -- put there by the factory
    return found


def idiom() -> Idiom:
    """The idiom of the request's language."""
    return portal().idioms[g.lang]


def base() -> str:
    """Where the site stands, for addresses on paper: as the settings say, else as the request was sent."""
    return portal().settings.base_url or request.host_url.rstrip("/")


def page_shell(rest: str, form: str = "") -> Shell:
    """The shell of the page at `rest` in the request's language; `form` is the form its language buttons send."""
    return shell(idiom(), portal().assets, rest, portal().now().date(), form)


def html(template: str, context: dict[str, object], status: int = 200, *, keep: bool = False) -> Response:
    """A page from a template. A page that depends on no answer may be kept and asked about again."""
    body = idiom().templates.render(template, context)
    response = Response(body, status, mimetype="text/html")
    response.headers["Cache-Control"] = FRESH if keep else NOT_KEPT
    return response
