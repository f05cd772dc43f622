"""The way out without JavaScript: on to a neutral page, and the browser is asked to forget what it kept of ours."""

from flask import Blueprint, Response

from portal.models.address import EXIT
from portal.web.portal import NOT_KEPT, portal

area = Blueprint("exits", __name__)


@area.get(EXIT)
def leave() -> Response:
    """Go to the neutral page of site.yaml."""
    response = Response(status=303)
    response.location = portal().library.site.exit
    response.headers["Cache-Control"] = NOT_KEPT
    response.headers["Clear-Site-Data"] = '"cache"'
    return response
