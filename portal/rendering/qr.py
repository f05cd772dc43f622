"""A text as a QR code, to be shown inside a page."""

import segno
from markupsafe import Markup

BORDER, MODULE = 2, 4
MASK = 3      # any will do; to look for the best one takes five times as long


def picture(text: str, title: str) -> Markup:
    """A QR code as SVG that can stand in a page, named by its title."""
    code = segno.make(text, error="m", micro=False, mask=MASK, boost_error=False)
    return Markup(code.svg_inline(scale=MODULE, border=BORDER, title=title, dark="#000", light="#fff",  # noqa: S704
                                  omitsize=True))
