"""Words in Markdown to HTML: our own link schemes, words explained in place, anchors on headings, no raw HTML."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from portal.models.law import Citation

UNWANTED_PATTERNS = ("html", "autolink", "automail", "image_link", "image_reference", "reference", "short_reference",
                     "short_image_ref")
_HEADING = re.compile(r"h[2-6]")
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "å": "a", "đ": "d", "ŋ": "n", "ŧ": "t"})


@dataclass(frozen=True)
class Target:
    """Where a link leads, its own words when it has none, and its kind for the stylesheet."""

    href: str
    label: str
    css: str = ""


@dataclass(frozen=True)
class Rendered:
    """HTML, and what it cites, in the order of the text."""

    html: Markup
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class Meaning:
    """A word, what it means, and the anchor of the place that says so."""

    anchor: str
    term: str
    text: Markup


Resolve = Callable[[str, str], Target]
Explain = Callable[[str], Meaning]
TABLE_ROLES = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row", "th": "columnheader",
               "td": "cell"}
TERM_MARK = "data-term"


def anchor(text: str) -> str:
    """A heading's words as the last part of an address."""
    parts = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    plain = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return "-".join(re.findall(r"[a-z0-9]+", plain)) or "avsnitt"


class _Links(Treeprocessor):
    """Gives each link its address and its words, and remembers what was cited."""

    def __init__(self, resolve: Resolve) -> None:
        super().__init__()
        self._resolve = resolve
        self.citations: list[Citation] = []

    def run(self, root: Element) -> None:
        """Rewrite every link below an element."""
        for link in root.iter("a"):
            scheme, _, target = (link.get("href") or "").partition(":")
            found = self._resolve(scheme, target)
            link.set("href", found.href)
            if not link.text and not len(link):
                link.text = found.label
            if found.css:
                link.set("class", found.css)
            if scheme == "law":
                self.citations.append(Citation(target))
            elif scheme == "term":
                link.set(TERM_MARK, target)
        for parent in root.iter():
            _drop_repeated(parent)


def _drop_repeated(parent: Element) -> None:
    """Show a section once where several of its paragraphs are cited side by side."""
    before: Element | None = None
    for child in list(parent):
        if before is not None and _same_place(before, child) and not (before.tail or "").strip():
            before.tail = child.tail
            parent.remove(child)
        else:
            before = child


def _same_place(one: Element, other: Element) -> bool:
    return one.tag == other.tag == "a" and one.get("href") == other.get("href")


class _Meanings(Treeprocessor):
    """Sets what a word means, folded, after the block in which it first stands."""

    def __init__(self, md: Markdown, explain: Explain | None) -> None:
        super().__init__(md)
        self._stash, self._explain = md.htmlStash, explain

    def run(self, root: Element) -> None:
        """Explain the words of a text, each once."""
        told: set[str] = set()
        for block in list(root):
            terms = dict.fromkeys(link.attrib.pop(TERM_MARK) for link in block.iter("a") if TERM_MARK in link.attrib)
            meanings = [self._explain(term) for term in terms if term not in told] if self._explain else []
            place = list(root).index(block) + 1
            root[place:place] = map(self._folded, meanings)
            told.update(terms)

    def _folded(self, meaning: Meaning) -> Element:
        details = Element("details", {"class": "word", "id": meaning.anchor})
        SubElement(SubElement(details, "summary"), "dfn").text = meaning.term
        SubElement(details, "p").text = self._stash.store(meaning.text)
        details.tail = "\n"
        return details


class _Structure(Treeprocessor):
    """Anchors on headings, a role on callouts, and on tables, which keep theirs so when a phone sets them otherwise."""

    def run(self, root: Element) -> None:
        """Mark up headings and callouts below an element."""
        taken: dict[str, int] = {}
        for element in root.iter():
            if _HEADING.fullmatch(element.tag):
                name = anchor("".join(element.itertext()))
                taken[name] = taken.get(name, 0) + 1
                element.set("id", name if taken[name] == 1 else f"{name}-{taken[name]}")
            elif element.get("class", "").startswith("admonition "):
                element.set("class", "callout callout-" + element.get("class", "").removeprefix("admonition "))
                element.set("role", "note")
            elif element.get("class") == "admonition-title":
                element.set("class", "callout-title")
            elif element.tag in TABLE_ROLES:
                element.set("role", TABLE_ROLES[element.tag])


class _Portal(Extension):
    def __init__(self, links: _Links, explain: Explain | None) -> None:
        super().__init__()
        self._links, self._explain = links, explain

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 -- the library's name
        md.preprocessors.deregister("html_block")
        for pattern in UNWANTED_PATTERNS:
            md.inlinePatterns.deregister(pattern)
        md.treeprocessors.register(self._links, "portal_links", 5)
        md.treeprocessors.register(_Meanings(md, self._explain), "portal_meanings", 4)
        md.treeprocessors.register(_Structure(), "portal_structure", 3)


def render(text: str, resolve: Resolve, explain: Explain | None = None) -> Rendered:
    """Markdown as HTML. `resolve` says where a link of a scheme leads, `explain` what a word means."""
    links = _Links(resolve)
    html = Markdown(extensions=["admonition", "tables", _Portal(links, explain)], output_format="html").convert(text)
    return Rendered(Markup(html), tuple(links.citations))  # noqa: S704 -- from content


def render_inline(text: str, resolve: Resolve) -> Rendered:
    """A single paragraph as HTML without its `<p>`."""
    rendered = render(text, resolve)
    inner = rendered.html.removeprefix("<p>").removesuffix("</p>")
    return Rendered(Markup(inner), rendered.citations)  # noqa: S704 -- from content
