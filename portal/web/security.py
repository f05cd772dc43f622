"""Headers on every answer, and the refusal of forms sent from other sites."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from flask import Request

if TYPE_CHECKING:
    from _typeshed import OptExcInfo
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

Write = Callable[[bytes], object]
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


class Stamped:
    """An application whose every answer carries some headers."""

    def __init__(self, application: "WSGIApplication", headers: dict[str, str]) -> None:
        """Stamp the answers of an application."""
        self._application = application
        self._headers = list(headers.items())

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Hand the request on, and put the headers on what comes back."""

        def stamped(status: str, headers: list[tuple[str, str]], exc_info: "OptExcInfo | None" = None, /) -> "Write":
            return start_response(status, headers + self._headers, exc_info)

        return self._application(environ, stamped)
