"""Rendered text to plain passages, a paragraph each, for the search. Citations and what words mean are left out."""

from html.parser import HTMLParser

from markupsafe import Markup

from portal.models.search import Passage

_BLOCKS = {"p", "li", "div", "td", "th", "tr", "dt", "dd", "ul", "ol", "table"}
_HEADINGS = {"h2", "h3", "h4", "h5", "h6"}


def passages(html: Markup, lead: str = "") -> tuple[Passage, ...]:
    """The passages of a body of text, the lead before them."""
    reader = _Reader(lead)
    reader.feed(html)
    reader.close()
    return reader.passages()


def plain(html: Markup) -> str:
    """A line of rendered text without markup and citations."""
    return " ".join(part.text for part in passages(html))


class _Reader(HTMLParser):
    def __init__(self, lead: str) -> None:
        super().__init__()
        self._parts: list[tuple[str, list[str], list[str]]] = [("", [], [lead, "\n"])]
        self._in_heading = self._in_citation = self._in_meaning = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag in _HEADINGS:
            self._parts.append((attributes.get("id") or "", [], []))
            self._in_heading = True
        elif tag == "a" and attributes.get("class") == "cite":
            self._in_citation = True
        elif tag == "details":
            self._in_meaning = True
        elif tag in _BLOCKS:
            self._parts[-1][2].append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _HEADINGS:
            self._in_heading = False
        elif tag == "a":
            self._in_citation = False
        elif tag == "details":
            self._in_meaning = False

    def handle_data(self, data: str) -> None:
        if not (self._in_citation or self._in_meaning):
            _, heading, text = self._parts[-1]
            (heading if self._in_heading else text).append(data)

    def passages(self) -> tuple[Passage, ...]:
        """What was read. A heading without text is kept."""
        return tuple(Passage(line, " ".join(_lines(heading)), anchor) for anchor, heading, text in self._parts
                     for line in _lines(text) or [""] if line or heading)


def _lines(parts: list[str]) -> list[str]:
    return [line for line in (" ".join(line.split()) for line in "".join(parts).split("\n")) if line]
