"""Whether the portal is up, which content it has, and how overdue its oldest review is."""

from flask import Blueprint, Response, jsonify

from portal.web.portal import NOT_KEPT, portal

area = Blueprint("health", __name__)


@area.get("/healthz")
def health() -> Response:
    """Content version, and days the most overdue review is late (0 when none is)."""
    library, today = portal().library, portal().now().date()
    late = max((today - library.oldest_review()).days - library.site.review_after_days, 0)
    response = jsonify({"content": library.version, "review_overdue_days": late})
    response.headers["Cache-Control"] = NOT_KEPT
    return response
