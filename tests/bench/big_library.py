"""How long it takes to load a library as large as the portal may become: 200 pages in 4 languages."""

import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from portal.config import ROOT, Settings

PAGES, ROUNDS = 200, 5
FOURTH = """  - tag: nn
    name: Nynorsk
    locale: nn_NO
    patterns: {date: 'd. MMMM y', short: 'd. MMMM y', month: 'MMMM y', moment: 'd. MMMM y HH.mm', time: 'HH.mm'}
    fallback: nb
front:"""
TIMED = """
import sys, time
from pathlib import Path
from portal.loading.library import load
began = time.perf_counter()
library = load(Path(sys.argv[1]))
print(time.perf_counter() - began, len(library.pages), min(len(texts) for texts in library.page_texts.values()))
"""


def seconds_to_load() -> float:
    """The median of some loads, each in a process of its own. Raises RuntimeError when the library is not as large."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(shutil.copytree(Settings.content, Path(place) / "content"))
        _enlarge(folder)
        return statistics.median(_timed(folder) for _ in range(ROUNDS))


def _enlarge(folder: Path) -> None:
    _replace(folder / "site.yaml", "front:", FOURTH)
    models = sorted((folder / "pages").iterdir())
    for number in range(PAGES - len(models)):
        model, name = models[number % len(models)], f"side-{number}"
        copy = Path(shutil.copytree(model, folder / "pages" / name))
        _replace(copy / "page.yaml", f"id: {model.name}\n", f"id: {name}\n")
    for master in folder.rglob("nb.*"):
        copy = Path(shutil.copy(master, master.with_name(f"nn{master.suffix}")))
        _replace(copy, "updated: 20", "translates: 20")


def _replace(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")


def _timed(folder: Path) -> float:
    command = [sys.executable, "-c", TIMED, folder]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    seconds, pages, languages = told.split()
    if (int(pages), int(languages)) != (PAGES, 4):
        raise RuntimeError(f"expected {PAGES} pages in 4 languages, found {pages} in {languages}")
    return float(seconds)
