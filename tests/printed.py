"""Helps tests read what was printed: its words, and its pages as pictures."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from portal.config import Settings
from portal.domain.issuing import Issue
from portal.loading.library import load
from portal.models.brochure import Format
from portal.models.leaflet import Voice
from portal.press import Press, open_press
from tests.conftest import NOW

BASE = "https://portal.example"
RESOLUTION = 200
needs_pictures = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs pdftoppm (poppler-utils)")


def press_over(content: Path) -> Press:
    """A press over a content folder."""
    return open_press(load(content), Settings(content=content), NOW.date())


def issue(form: Format, *langs: str, brochure: str = "ro", edition: str = "nord") -> Issue:
    """A brochure of the small library."""
    return Issue(brochure, edition, langs or ("nb",), form)


def made(press: Press, *issues: Issue) -> bytes:
    """A brochure as a file, or several as a pack."""
    return press.pdf(press.data(issues, BASE, f"{BASE}/se/trykk?emne=ro"))


def squeezed(text: str) -> str:
    """Text without breaks and spaces, and without the marks a typesetter puts in."""
    return "".join(text.replace("\u200b", "").replace("\u00ad", "").replace("•", "").split())


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def sides(pdf: bytes) -> list[tuple[float, float]]:
    """The size of each page in millimetres."""
    pages = PdfReader(BytesIO(pdf)).pages
    return [(round(float(page.mediabox.width) / 72 * 25.4), round(float(page.mediabox.height) / 72 * 25.4))
            for page in pages]


def rows_of(pdf: bytes, folder: Path, page: int = 1) -> list[str]:
    """A page in black and white, row by row."""
    path = folder / "page"
    chosen = ["-f", str(page), "-l", str(page), "-singlefile"]
    subprocess.run(["pdftoppm", "-mono", "-r", str(RESOLUTION), *chosen, "-", str(path)], input=pdf, check=True)
    _, size, bits = path.with_suffix(".pbm").read_bytes().split(b"\n", 2)
    width, height = map(int, size.split())
    bytes_a_row = (width + 7) // 8
    return ["".join(f"{byte:08b}" for byte in bits[row * bytes_a_row:(row + 1) * bytes_a_row])[:width]
            for row in range(height)]


def greys(pdf: bytes, folder: Path) -> set[int]:
    """The shades on all pages, edges not smoothed."""
    subprocess.run(["pdftoppm", "-gray", "-aa", "no", "-aaVector", "no", "-r", "72", "-", str(folder / "grey")],
                   input=pdf, check=True)
    return {shade for path in folder.glob("grey*.pgm") for shade in set(path.read_bytes().split(b"\n", 3)[3])}


def said(voice: Voice) -> list[str]:
    """Every piece of text of a brochure in a language, in the order it is read."""
    return [text for section in voice.sections for text in (section.title, *(each.text for each in section.paragraphs))]
