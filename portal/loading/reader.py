"""Reads the kinds of things a content folder holds: lists, folders with words, contacts."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from portal.loading.files import RawFile, read_text, read_words, read_yaml
from portal.loading.parsing import parse, parse_list, same_id, unique
from portal.models.base import Words
from portal.models.brochure import Brochure, Edition
from portal.models.contact import Contact
from portal.models.decision import Decision
from portal.models.glossary import Term
from portal.models.group import Group
from portal.models.guide import Guide
from portal.models.law import Act, Acts, LawValue, Source
from portal.models.ledger import Ledger
from portal.models.letter import Field, Letter
from portal.models.note import Note
from portal.models.page import EASY, Page
from portal.models.problem import ContentError, nearest
from portal.models.reason import Reason
from portal.models.remedy import Remedy
from portal.models.site import Site

T = TypeVar("T", Page, Decision, Guide, Letter, Brochure)
L = TypeVar("L", Term, Note, Reason, Remedy, Group, Field)
F = TypeVar("F", LawValue, Edition, Ledger)
W = TypeVar("W", bound=Words)
MARKDOWN, YAML = ".md", ".yaml"


class Reader:
    """Reads from a content folder, in the languages of its site. All its methods raise ContentError."""

    def __init__(self, content: Path, site: Site) -> None:
        """Read from a folder for a site."""
        self._content = content
        self._site = site

    def acts(self) -> tuple[Mapping[str, Act], dict[str, Source]]:
        """The acts, and each of their sections by its own id."""
        path = self._content / "sources.yaml"
        acts = parse(Acts, read_yaml(path)).acts
        sections = [source for act, entry in acts.items() for source in entry.sources(act)]
        return acts, unique(path, sections, "section")

    def files(self, folder: str, model: type[F]) -> dict[str, F]:
        """The entries of a folder, each in a file named by its id."""
        found: dict[str, F] = {}
        for path in sorted((self._content / folder).glob(f"*{YAML}")):
            found[path.stem] = parse(model, read_yaml(path))
            same_id(path, path.stem, found[path.stem].id)
        return found

    def editions(self) -> dict[str, Edition]:
        """The editions of brochures, with what their logos are drawn from."""
        found = self.files("editions", Edition)
        drawn = {each.id: read_text(self._content / "editions" / each.logo) for each in found.values() if each.logo}
        return {each.id: each.model_copy(update={"svg": drawn.get(each.id)}) for each in found.values()}

    def listed(self, place: str, model: type[L]) -> dict[str, L]:
        """The entries of a list, by id."""
        path = self._content / place
        return unique(path, parse_list(model, read_yaml(path)), "id")

    def folders(self, place: str, model: type[T], words: type[W],
                ending: str = MARKDOWN) -> tuple[dict[str, T], dict[str, dict[str, W]]]:
        """Entries that have a folder each, by id; and their words by id and language."""
        folder, neutral = place.split("/")
        entries: dict[str, T] = {}
        for path in sorted((self._content / folder).glob(f"*/{neutral}")):
            entries[path.parent.name] = parse(model, read_yaml(path))
            same_id(path, path.parent.name, entries[path.parent.name].id)
        return entries, {each: self.words(f"{folder}/{each}", words, ending) for each in entries}

    def words(self, place: str, model: type[W], ending: str = YAML) -> dict[str, W]:
        """The words of a folder, by language. The master must be there."""
        folder, site = self._content / place, self._site
        read = read_words if ending == MARKDOWN else read_yaml
        for path in folder.glob(f"*{MARKDOWN}"):
            tag = path.stem.removeprefix(EASY)
            if tag not in site.tags:
                raise ContentError(path, 1, f"{tag!r} is not a language of site.yaml.{nearest(tag, site.tags)}")
        paths = {tag: folder / f"{tag}{ending}" for tag in site.tags}
        return self._parsed(paths, model, read)

    def easy(self, place: str, model: type[W]) -> dict[str, dict[str, W]]:
        """The words that are easy to read, by the folder they stand in and language. The master must be there."""
        folder, site = self._content / place, self._site
        own = {path.parent for path in folder.glob(f"*/{EASY}*{MARKDOWN}")}
        paths = {each.name: {tag: each / f"{EASY}{tag}{MARKDOWN}" for tag in site.tags} for each in sorted(own)}
        return {name: self._parsed(files, model, read_words) for name, files in paths.items()}

    def _parsed(self, paths: dict[str, Path], model: type[W], read: Callable[[Path], RawFile]) -> dict[str, W]:
        """The words that are there; those of the master must be."""
        master = self._site.master
        return {tag: parse(model, read(path)) for tag, path in paths.items() if path.exists() or tag == master}

    def contacts(self) -> dict[str, Contact]:
        """The contacts of all files that are not words."""
        found: dict[str, Contact] = {}
        for path in sorted((self._content / "contacts").glob(f"*{YAML}")):
            if path.stem not in self._site.tags:
                listed = parse_list(Contact, read_yaml(path))
                found = unique(path, [*found.values(), *listed], "contact")
        return found
