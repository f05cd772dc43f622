"""A text as a QR code, to be shown inside a page or printed."""

from io import BytesIO

import segno
from markupsafe import Markup

BORDER, MODULE, QUIET = 2, 4, 4
MASK = 3      # any will do; to look for the best one takes five times as long


def picture(text: str, title: str) -> Markup:
    """A QR code as SVG that can stand in a page, named by its title."""
    return Markup(_made(text).svg_inline(scale=MODULE, border=BORDER, title=title, dark="#000",  # noqa: S704
                                         light="#fff", omitsize=True))


def drawn(text: str) -> str:
    """A QR code as an SVG file for paper, with the quiet zone that readers of codes need."""
    file = BytesIO()
    _made(text).save(file, kind="svg", border=QUIET, dark="#000", light=None, xmldecl=False, nl=False)
    return file.getvalue().decode()


def _made(text: str) -> segno.QRCode:
    return segno.make(text, error="m", micro=False, mask=MASK, boost_error=False)
