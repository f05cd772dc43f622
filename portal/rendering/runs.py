"""Words of the library as they are printed: provisions in brackets, numbers in full, stressed words, links."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from portal.models.law import Citation
from portal.models.leaflet import Run
from portal.rendering.speech import Speech

LAW, CONTACT, CITE = "law", "contact", "cite"
NO_BREAK = "\u00a0"
ADDRESS = ":/?#[]@!$&'()*+,;=%"     # stands for itself in an address; PDF has room for ASCII alone there
_PART = re.compile(r"(?P<stress>\*\*)|\[(?P<text>[^\]]*)\]\((?P<scheme>[a-z]+):(?P<target>[^)\s]*)\)")


def runs(speech: Speech, words: str, base: str = "") -> tuple[Run, ...]:
    """A paragraph. Links lead to the site that stands at `base`."""
    text, place, strong = speech.filled(words), 0, False
    found: list[Run] = []
    for part in _PART.finditer(text):
        found.append(Run(text[place:part.start()], strong=strong))
        if part["stress"]:
            strong = not strong
        else:
            found += _linked(speech, part, base)
        place = part.end()
    return tuple(_joined([*found, Run(text[place:])]))


def cited(words: str) -> tuple[Citation, ...]:
    """The provisions a paragraph cites, once each."""
    return tuple(dict.fromkeys(Citation(part["target"]) for part in _PART.finditer(words) if part["scheme"] == LAW))


def _linked(speech: Speech, link: re.Match[str], base: str) -> Iterator[Run]:
    scheme, words = link["scheme"], link["text"]
    target = speech.target(scheme, link["target"])
    if scheme == LAW:
        yield Run(f"{words} " if words else "")
        source = speech.library.sources[Citation(link["target"]).source]
        yield Run(target.label.replace(" ", NO_BREAK), f"{CITE}:{quote(source.url, ADDRESS)}")
    elif scheme == CONTACT:
        shown = target.label.replace(" ", NO_BREAK)
        yield Run(f"{words} ({shown})" if words and shown not in words.replace(" ", NO_BREAK) else words or shown,
                  target.href)
    else:
        yield Run(words or target.label, base + target.href if base and target.href.startswith("/") else "")


def _joined(found: list[Run]) -> Iterator[Run]:
    """Provisions that stand side by side in one pair of brackets, each once; runs without words left out."""
    side_by_side: list[Run] = []
    for run in found:
        if run.to.startswith(f"{CITE}:"):
            side_by_side.append(Run(run.text, run.to.removeprefix(f"{CITE}:")))
        elif side_by_side and not run.text.strip() and run is not found[-1]:
            continue
        else:
            yield from _bracketed(side_by_side)
            side_by_side = []
            if run.text:
                yield run
    yield from _bracketed(side_by_side)


def _bracketed(side_by_side: list[Run]) -> Iterator[Run]:
    for place, run in enumerate(dict.fromkeys(side_by_side)):
        yield Run(", " if place else "(")
        yield run
    if side_by_side:
        yield Run(")")
