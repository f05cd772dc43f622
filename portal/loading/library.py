"""The content folder to a library, once at start."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from portal.loading.files import RawFile, read_csv, read_words, read_yaml
from portal.loading.parsing import parse, parse_list, same_id
from portal.loading.references import reference_problems
from portal.models.base import Words
from portal.models.checklist import Checklist
from portal.models.contact import Contact, ContactWords, Municipality
from portal.models.decision import Decision, DecisionText
from portal.models.glossary import GlossaryWords, Term
from portal.models.guide import Guide
from portal.models.guide_text import GuideText
from portal.models.law import Acts, LawValue, Source
from portal.models.library import Library
from portal.models.note import Note, NoteWords
from portal.models.page import Page, PageText
from portal.models.problem import ContentError, nearest
from portal.models.remedy import Remedy, RemedyWords
from portal.models.site import Site
from portal.models.wording import Wording

T = TypeVar("T", Page, Decision, Guide)
L = TypeVar("L", Term, Note, Remedy)
W = TypeVar("W", bound=Words)
VERSION_LENGTH = 12


def load(content: Path) -> Library:
    """Everything in the content folder.

    Raises ContentError for a file that cannot be read and for a reference to something that is not there.
    """
    library = assemble(content)
    for problem in reference_problems(library, content):
        raise ContentError(problem.file, problem.line, problem.message)
    return library


def assemble(content: Path) -> Library:
    """Everything in the content folder, its references not yet checked."""
    site = parse(Site, read_yaml(content / "site.yaml"))
    acts = parse(Acts, read_yaml(content / "sources.yaml")).acts
    sections = [source for act, entry in acts.items() for source in entry.sources(act)]
    pages, page_texts = _folders(content / "pages", "page.yaml", Page, PageText, site)
    decisions, decision_texts = _folders(content / "decisions", "decision.yaml", Decision, DecisionText, site)
    guides, guide_texts = _folders(content / "guides", "rules.yaml", Guide, GuideText, site)
    return Library(
        site=site,
        checklist=parse(Checklist, read_yaml(content / "checks.yaml")),
        acts=acts,
        sources=_sources(content / "sources.yaml", sections),
        law={path.stem: _law_value(path) for path in sorted((content / "law").glob("*.yaml"))},
        terms=_listed(content / "glossary" / "terms.yaml", Term),
        term_words=_words(content / "glossary", GlossaryWords, site, read_yaml),
        pages=pages, page_texts=page_texts,
        decisions=decisions, decision_texts=decision_texts,
        guides=guides, guide_texts=guide_texts,
        remedies=_listed(content / "remedies" / "remedies.yaml", Remedy),
        remedy_words=_words(content / "remedies", RemedyWords, site, read_yaml),
        notes=_listed(content / "notes" / "notes.yaml", Note),
        note_words=_words(content / "notes", NoteWords, site, read_yaml),
        wording=_words(content / "wording", Wording, site, read_yaml),
        contacts=_contacts(content / "contacts", site),
        contact_words=_words(content / "contacts", ContactWords, site, read_yaml),
        municipalities=_municipalities(content / "places" / "municipalities.csv"),
        version=_version(content),
    )


def _version(content: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(content.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(content).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:VERSION_LENGTH]


def _sources(path: Path, sources: list[Source]) -> dict[str, Source]:
    found: dict[str, Source] = {}
    for source in sources:
        if source.id in found:
            raise ContentError(path, 1, f"the section {source.id!r} stands twice: keep one")
        found[source.id] = source
    return found


def _law_value(path: Path) -> LawValue:
    value = parse(LawValue, read_yaml(path))
    same_id(path, path.stem, value.id)
    return value


def _listed(path: Path, model: type[L]) -> dict[str, L]:
    found: dict[str, L] = {}
    for entry in parse_list(model, read_yaml(path)):
        if entry.id in found:
            raise ContentError(path, 1, f"the id {entry.id!r} stands twice: keep one")
        found[entry.id] = entry
    return found


def _folders(folder: Path, neutral: str, model: type[T], words: type[W],
             site: Site) -> tuple[dict[str, T], dict[str, dict[str, W]]]:
    entries: dict[str, T] = {}
    texts: dict[str, dict[str, W]] = {}
    reader = read_yaml if model is Guide else read_words
    for path in sorted(folder.glob(f"*/{neutral}")):
        entry = parse(model, read_yaml(path))
        same_id(path, path.parent.name, entry.id)
        entries[entry.id] = entry
        texts[entry.id] = _words(path.parent, words, site, reader)
    return entries, texts


def _words(folder: Path, model: type[W], site: Site, reader: Callable[[Path], RawFile]) -> dict[str, W]:
    found: dict[str, W] = {}
    ending = ".md" if reader is read_words else ".yaml"
    for tag in site.tags:
        path = folder / f"{tag}{ending}"
        if path.exists() or tag == site.master:
            found[tag] = parse(model, reader(path))
    for path in folder.glob("*.md"):
        if path.stem not in site.tags:
            raise ContentError(path, 1, f"{path.stem!r} is not a language of site.yaml.{nearest(path.stem, site.tags)}")
    return found


def _contacts(folder: Path, site: Site) -> dict[str, Contact]:
    found: dict[str, Contact] = {}
    for path in sorted(folder.glob("*.yaml")):
        if path.stem in site.tags:
            continue
        for contact in parse_list(Contact, read_yaml(path)):
            if contact.id in found:
                raise ContentError(path, 1, f"the contact {contact.id!r} stands twice: keep one")
            found[contact.id] = contact
    return found


def _municipalities(path: Path) -> dict[str, Municipality]:
    found: dict[str, Municipality] = {}
    for line, row in enumerate(read_csv(path), 2):
        names = {key.removeprefix("name_"): value for key, value in row.items() if key.startswith("name_") and value}
        rest = {key: value or None for key, value in row.items() if not key.startswith("name_")}
        try:
            found[row["number"]] = Municipality.model_validate({**rest, "names": names})
        except (KeyError, ValidationError):
            raise ContentError(path, line, "expected number, names, county_number, county and statsforvalter") from None
    return found
