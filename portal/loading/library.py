"""The content folder to a library, once at start."""

import hashlib
from pathlib import Path

from portal.loading.files import read_yaml
from portal.loading.parsing import parse
from portal.loading.places import municipalities, places
from portal.loading.reader import YAML, Reader
from portal.loading.references import reference_problems
from portal.loading.register_questions import Shown, with_register, with_register_words
from portal.models.checklist import Checklist
from portal.models.contact import ContactWords
from portal.models.decision import Decision
from portal.models.decision_text import DecisionText
from portal.models.glossary import GlossaryWords, Term
from portal.models.group import Group, RegisterWords
from portal.models.guide import Guide
from portal.models.guide_text import GuideText
from portal.models.letter import Field, Letter, LetterText, SharedLetterText
from portal.models.library import Library
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
    acts, sources = reader.acts()
    pages, page_texts = reader.folders("pages/page.yaml", Page, PageText)
    decisions, decision_texts = reader.folders("decisions/decision.yaml", Decision, DecisionText)
    groups, register = reader.listed("register/groups.yaml", Group), reader.words("register", RegisterWords)
    guides, guide_texts = reader.folders("guides/rules.yaml", Guide, GuideText, YAML)
    letters, letter_texts = reader.folders("letters/letter.yaml", Letter, LetterText, YAML)
    shown = Shown(groups, register, decision_texts, site.master)
    return Library(
        site=site, checklist=parse(Checklist, read_yaml(content / "checks.yaml")), acts=acts, sources=sources,
        law=reader.law(), pages=pages, page_texts=page_texts, easy_texts=reader.easy("pages", PageText), groups=groups,
        register_words=register, decisions=decisions, decision_texts=decision_texts, letters=letters,
        guides=with_register(guides, groups), guide_texts=with_register_words(guides, guide_texts, shown),
        letter_texts=letter_texts, letter_fields=reader.listed("letters/fields.yaml", Field), places=places(content),
        letter_words=reader.words("letters", SharedLetterText), terms=reader.listed("glossary/terms.yaml", Term),
        term_words=reader.words("glossary", GlossaryWords), remedies=reader.listed("remedies/remedies.yaml", Remedy),
        remedy_words=reader.words("remedies", RemedyWords), reasons=reader.listed("reasons/reasons.yaml", Reason),
        reason_words=reader.words("reasons", ReasonWords), notes=reader.listed("notes/notes.yaml", Note),
        note_words=reader.words("notes", NoteWords), wording=reader.words("wording", Wording),
        contacts=reader.contacts(), municipalities=municipalities(content), version=_version(content),
        contact_words=reader.words("contacts", ContactWords), search_words=reader.words("search", SearchWords),
        place_words=reader.words("places", PlaceWords),
    )


def _version(content: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(content.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(content).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:VERSION_LENGTH]
