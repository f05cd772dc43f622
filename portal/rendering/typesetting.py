"""Papers as PDF: tagged and accessible (PDF/UA-1), typeset by Typst from data; nothing is read as markup."""

import hashlib
import json
import threading
from functools import cached_property
from pathlib import Path

import typst
from fontTools.ttLib import TTFont

from portal.models.paper import Paper

FONTS, TEMPLATES = "fonts", "typst"
PAPER, BROCHURES, PAGES = "paper.typ", "brochures.typ", "<pages>"
SUBSTITUTE = "\ufffd"
LINE_BREAK = ord("\n")
MOST_AT_ONCE = 2


class UnavailableError(Exception):
    """No PDF can be made now: as many are being made as may be at once, or this one cannot be typeset."""


class Typesetter:
    """Makes PDFs with the fonts and templates of the site; at most so many at once."""

    def __init__(self, static: Path, templates: Path, most_at_once: int = MOST_AT_ONCE) -> None:
        """Typeset with the fonts of a folder. Nothing is read before the first paper is made."""
        self._static, self._templates = static, templates / TEMPLATES
        self._places = threading.BoundedSemaphore(most_at_once)

    @cached_property
    def _fonts(self) -> typst.Fonts:
        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False,
                           font_paths=[self._static / FONTS])

    @cached_property
    def _letters(self) -> frozenset[int]:
        """Every letter one of the fonts has."""
        found: set[int] = set()
        for path in (self._static / FONTS).glob("*.ttf"):
            with TTFont(path, lazy=True) as font:
                found |= font.getBestCmap().keys()
        return frozenset(found)

    def shows(self, text: str) -> bool:
        """Whether every letter of a text can be set; what cannot is set as a mark."""
        return {ord(letter) for letter in text} <= self._letters | {LINE_BREAK}

    def pdf(self, paper: Paper, patience: float = 0) -> bytes:
        """A paper as PDF. Raises UnavailableError when no place comes free within `patience` seconds."""
        return self._made(PAPER, {"paper": self._shown(_as_json(paper))}, patience)

    def brochures(self, prints: str, patience: float = 0) -> bytes:
        """Brochures as PDF, from what `portal.rendering.prints` says of them. Raises UnavailableError as `pdf` does."""
        return self._made(BROCHURES, {"prints": prints}, patience)

    def count(self, prints: str) -> int:
        """How many pages brochures have."""
        found = typst.query(self._templates / BROCHURES, PAGES, field="value", one=True, root=self._templates,
                            font_paths=self._fonts, sys_inputs={"prints": prints})
        return int(json.loads(found))

    @cached_property
    def edition(self) -> str:
        """A digest of the templates: what was made with others is made anew."""
        files = sorted(self._templates.glob("*.typ"))
        return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()

    def _made(self, template: str, inputs: dict[str, str], patience: float) -> bytes:
        if not self._places.acquire(timeout=patience):
            raise UnavailableError
        try:
            return typst.compile(self._templates / template, root=self._templates, font_paths=self._fonts,
                                 sys_inputs=inputs, pdf_standards="ua-1")
        except typst.TypstError:
            raise UnavailableError from None   # what it says may hold what a reader wrote
        finally:
            self._places.release()

    def _shown(self, text: str) -> str:
        """Text with a box in the place of each letter that no font has."""
        unknown = {ord(letter) for letter in set(text)} - self._letters - {LINE_BREAK}
        return text.translate(dict.fromkeys(unknown, SUBSTITUTE)) if unknown else text


def _as_json(paper: Paper) -> str:
    sheets = [{"lang": sheet.lang, "blocks": as_values(sheet.blocks)} for sheet in paper.sheets]
    return json.dumps({"title": paper.title, "lang": paper.lang, "sheets": sheets}, ensure_ascii=False)


def as_values(part: object) -> object:
    """What stands on paper, and what it is made of, by name."""
    if isinstance(part, tuple):
        fields = getattr(part, "_asdict", None)
        if fields:
            return {name: as_values(each) for name, each in fields().items()}
        return [as_values(each) for each in part]
    return part
