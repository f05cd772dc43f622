"""Headers on every answer, and the refusal of forms sent from other sites."""

from urllib.parse import urlsplit

from flask import Request, Response

FORMS = "application/x-www-form-urlencoded"
OWN = {"same-origin", "none"}
PERMISSIONS = ("accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen", "geolocation",
               "gyroscope", "magnetometer", "microphone", "midi", "payment", "picture-in-picture", "usb",
               "browsing-topics", "interest-cohort")
YEAR_IN_SECONDS = 31_536_000


def headers(style_hash: str, *, behind_tls: bool) -> dict[str, str]:
    """The headers every answer carries."""
    found = {
        "Content-Security-Policy": (
            f"default-src 'none'; style-src {style_hash}; script-src 'self'; img-src 'self'; form-action 'self'; "
            "base-uri 'none'; frame-ancestors 'none'"
        ),
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in PERMISSIONS),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    }
    if behind_tls:
        found["Strict-Transport-Security"] = f"max-age={YEAR_IN_SECONDS}; includeSubDomains"
    return found


def is_foreign(request: Request) -> bool:
    """Whether a request that sends something comes from another site.

    The browser says so in Sec-Fetch-Site; an older one in Origin. Without either, there is no browser to protect:
    nothing here depends on who is asking.
    """
    if request.method in {"GET", "HEAD", "OPTIONS"}:
        return False
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in OWN
    origin = request.headers.get("Origin")
    return origin is not None and urlsplit(origin).netloc != request.host


def stamp(response: Response, always: dict[str, str]) -> Response:
    """Put the headers on an answer, and take away what tells of the server."""
    for name, value in always.items():
        response.headers.setdefault(name, value)
    return response
