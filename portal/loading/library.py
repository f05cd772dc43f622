"""The content folder to a library, once at start."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import TypedDict

from portal.loading.files import read_yaml
from portal.loading.parsing import parse
from portal.loading.places import municipalities, places
from portal.loading.reader import YAML, Reader
from portal.loading.references import reference_problems
from portal.loading.register_questions import Shown, with_register, with_register_words
from portal.models.brochure import Brochure, BrochureText, BrochureWords, Edition
from portal.models.checklist import Checklist
from portal.models.contact import ContactWords
from portal.models.decision import Decision
from portal.models.decision_text import DecisionText
from portal.models.glossary import GlossaryWords, Term
from portal.models.group import Group, RegisterWords
from portal.models.guide import Guide
from portal.models.guide_text import GuideText
from portal.models.law import LawValue
from portal.models.ledger import Ledger
from portal.models.letter import Field, Letter, LetterText, SharedLetterText
from portal.models.library import Library, Texts
from portal.models.note import Note, NoteWords
from portal.models.page import Page, PageText
from portal.models.place import PlaceWords
from portal.models.problem import ContentError
from portal.models.reason import Reason, ReasonWords
from portal.models.remedy import Remedy, RemedyWords
from portal.models.search import SearchWords
from portal.models.site import Site
from portal.models.wording import Wording

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
    reader = Reader(content, site := parse(Site, read_yaml(content / "site.yaml")))
    words, listed = reader.words, reader.listed
    acts, sources = reader.acts()
    pages, page_texts = reader.folders("pages/page.yaml", Page, PageText)
    decisions, decision_texts = reader.folders("decisions/decision.yaml", Decision, DecisionText)
    groups, register = listed("register/groups.yaml", Group), words("register", RegisterWords)
    guides, guide_texts = reader.folders("guides/rules.yaml", Guide, GuideText, YAML)
    letters, letter_texts = reader.folders("letters/letter.yaml", Letter, LetterText, YAML)
    shown = Shown(groups, register, decision_texts, site.master)
    return Library(
        site=site, checklist=parse(Checklist, read_yaml(content / "checks.yaml")), acts=acts, sources=sources,
        law=reader.files("law", LawValue), pages=pages, page_texts=page_texts, groups=groups, register_words=register,
        easy_texts=reader.easy("pages", PageText), decisions=decisions, decision_texts=decision_texts, letters=letters,
        guides=with_register(guides, groups), guide_texts=with_register_words(guides, guide_texts, shown),
        letter_texts=letter_texts, letter_fields=listed("letters/fields.yaml", Field), contacts=reader.contacts(),
        terms=listed("glossary/terms.yaml", Term), term_words=words("glossary", GlossaryWords), places=places(content),
        remedies=listed("remedies/remedies.yaml", Remedy), remedy_words=words("remedies", RemedyWords),
        reasons=listed("reasons/reasons.yaml", Reason), reason_words=words("reasons", ReasonWords), **_printed(reader),
        notes=listed("notes/notes.yaml", Note), note_words=words("notes", NoteWords), wording=words("wording", Wording),
        letter_words=words("letters", SharedLetterText), municipalities=municipalities(content),
        contact_words=words("contacts", ContactWords), version=_version(content),
        place_words=words("places", PlaceWords), search_words=words("search", SearchWords),
    )


class Printed(TypedDict):
    """What is loaded to be printed."""

    brochures: Mapping[str, Brochure]
    brochure_texts: Mapping[str, Texts[BrochureText]]
    brochure_words: Texts[BrochureWords]
    editions: Mapping[str, Edition]
    ledgers: Mapping[str, Ledger]


def _printed(reader: Reader) -> Printed:
    brochures, texts = reader.folders("brochures/brochure.yaml", Brochure, BrochureText)
    return {"brochures": brochures, "brochure_texts": texts, "brochure_words": reader.words("brochures", BrochureWords),
            "editions": reader.editions(), "ledgers": reader.files("brochures/versions", Ledger)}


def _version(content: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(content.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(content).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:VERSION_LENGTH]
