"""Collects references that lead nowhere, each with its file, its line and the nearest right thing."""

from collections.abc import Collection, Iterable
from pathlib import Path

from portal.models.law import Citation
from portal.models.library import Library
from portal.models.link import FORMS, LISTS, SCHEMES, Link, Placeholder, find_links, find_placeholders
from portal.models.problem import Problem, nearest

KIND_PREFIX = "kind:"


class Findings:
    """The problems found so far, and how each kind of reference is looked up."""

    def __init__(self, library: Library, content: Path) -> None:
        """Look references up in a library that was read from a folder."""
        self._library = library
        self._content = content
        self._kinds = {contact.kind for contact in library.contacts.values()} | {
            kind for words in library.contact_words.values() for kind in words.kinds
        }
        self.problems: list[Problem] = []

    def add(self, place: str, needle: str, message: str) -> None:
        """Note a problem at the first line of the file that holds a word."""
        path = self._content / place
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        line = next((number for number, text in enumerate(lines, 1) if needle in text), 1)
        self.problems.append(Problem(str(path), line, message))

    def contact_file(self, contact: str) -> str:
        """The file in which a contact stands."""
        for path in sorted((self._content / "contacts").glob("*.yaml")):
            if f"id: {contact}\n" in path.read_text(encoding="utf-8"):
                return path.relative_to(self._content).as_posix()
        return "contacts"

    def known(self, place: str, word: str, known: Collection[str], what: str) -> None:
        """Note a word that is not among the known ones."""
        if word not in known:
            self.add(place, word, f"{word!r} is not a {what}.{nearest(word, known)}")

    def citations(self, place: str, citations: Iterable[Citation]) -> None:
        """Note a provision that sources.yaml does not have."""
        for citation in citations:
            self.known(place, citation.source, self._library.sources, "provision of sources.yaml")

    def selectors(self, place: str, selectors: Iterable[str]) -> None:
        """Note a contact, or a kind of contacts, that is not there."""
        for selector in selectors:
            if selector.startswith(KIND_PREFIX):
                self.known(place, selector.removeprefix(KIND_PREFIX), self._kinds, "kind of contact")
            else:
                self.known(place, selector, self._library.contacts, "contact")

    def same_keys(self, place: str, expected: set[str], found: set[str], *, more_is_wrong: bool = True) -> None:
        """Note words that are missing, and words that nothing asks for."""
        for key in sorted(expected - found):
            self.add(place, key, f"the words for {key!r} are missing")
        for key in sorted(found - expected) if more_is_wrong else ():
            self.add(place, key, f"there are words for {key!r}, which nothing uses.{nearest(key, expected)}")

    def prose(self, place: str, text: str) -> None:
        """Note links and legal values in words that lead nowhere."""
        for link in find_links(text):
            self._link(place, link)
        for placeholder in find_placeholders(text):
            self._placeholder(place, placeholder)

    @property
    def targets(self) -> dict[str, Collection[str]]:
        """What content can lead to, by scheme; provisions apart."""
        return {
            "page": self._library.pages, "decision": self._library.decisions, "guide": self._library.guides,
            "letter": self._library.letters, "list": LISTS,
            "contact": self._library.contacts, "term": self._library.terms,
        }

    def _link(self, place: str, link: Link) -> None:
        if link.scheme == "law":
            self._law_link(place, link.target)
        elif link.scheme:
            self.known(place, link.target.partition("#")[0], self.targets[link.scheme], link.scheme)
        else:
            schemes = ", ".join(f"{scheme}:" for scheme in SCHEMES)
            self.add(place, link.target, f"the link {link.target!r} has no scheme; expected one of {schemes}")

    def _law_link(self, place: str, target: str) -> None:
        try:
            self.citations(place, [Citation(target)])
        except ValueError:
            self.add(place, target, f"{target!r} is not a citation; expected for example phvf-30 or phvl-4-4:2a")

    def _placeholder(self, place: str, placeholder: Placeholder) -> None:
        self.known(place, placeholder.law, self._library.law, "legal value of content/law")
        if placeholder.form and placeholder.form not in FORMS:
            self.add(place, placeholder.form, f"{placeholder.form!r} is not a form; expected one of {', '.join(FORMS)}")
