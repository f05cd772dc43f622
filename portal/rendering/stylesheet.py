"""The stylesheet that stands inline in each page, with the hash that lets it."""

import base64
import hashlib
import re
from pathlib import Path

PARTS = ("tokens", "base", "components", "print")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s*([{};,>])\s*|(:)\s+|\s+")      # a space before a colon tells of something below


def read(folder: Path) -> str:
    """All parts as one sheet, without comments and needless space."""
    sheet = "\n".join((folder / f"{part}.css").read_text(encoding="utf-8") for part in PARTS)
    return _SPACE.sub(lambda match: match[1] or match[2] or " ", _COMMENT.sub("", sheet)).strip()


def csp_hash(sheet: str) -> str:
    """The hash of a sheet as a Content-Security-Policy names it."""
    digest = hashlib.sha256(sheet.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
