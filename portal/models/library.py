"""Everything that was loaded, and how a text is found in a language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Generic, TypeVar

from portal.models.base import Words
from portal.models.brochure import Brochure, BrochureText, BrochureWords, Edition
from portal.models.checklist import Checklist
from portal.models.contact import Contact, ContactWords
from portal.models.decision import Decision
from portal.models.decision_text import DecisionText
from portal.models.glossary import GlossaryWords, Term
from portal.models.group import Group, RegisterWords
from portal.models.guide import Guide
from portal.models.guide_text import GuideText
from portal.models.law import Act, LawValue, Source
from portal.models.ledger import Ledger
from portal.models.letter import Field, Letter, LetterText, SharedLetterText
from portal.models.note import Note, NoteWords
from portal.models.page import Page, PageText
from portal.models.place import District, Municipality, Places, PlaceWords
from portal.models.reason import Reason, ReasonWords
from portal.models.remedy import Remedy, RemedyWords
from portal.models.search import SearchWords
from portal.models.site import Site
from portal.models.wording import Wording

W = TypeVar("W", bound=Words)
Texts = Mapping[str, W]


class State(StrEnum):
    """How far a text in a language can be trusted."""

    CURRENT = "current"
    DRAFT = "draft"
    OUTDATED = "outdated"
    MISSING = "missing"


@dataclass(frozen=True)
class Rendition(Generic[W]):
    """A text as a reader of a language gets it: the words, the language they are in, and their state."""

    words: W
    lang: str
    state: State


@dataclass(frozen=True, eq=False)
class Library:
    """All content, by id; words by id and language. Loaded once, so two are the same only when they are one."""

    site: Site
    checklist: Checklist
    acts: Mapping[str, Act]
    sources: Mapping[str, Source]
    law: Mapping[str, LawValue]
    terms: Mapping[str, Term]
    term_words: Texts[GlossaryWords]
    pages: Mapping[str, Page]
    page_texts: Mapping[str, Texts[PageText]]
    easy_texts: Mapping[str, Texts[PageText]]
    decisions: Mapping[str, Decision]
    decision_texts: Mapping[str, Texts[DecisionText]]
    groups: Mapping[str, Group]
    register_words: Texts[RegisterWords]
    guides: Mapping[str, Guide]
    guide_texts: Mapping[str, Texts[GuideText]]
    remedies: Mapping[str, Remedy]
    remedy_words: Texts[RemedyWords]
    reasons: Mapping[str, Reason]
    reason_words: Texts[ReasonWords]
    notes: Mapping[str, Note]
    note_words: Texts[NoteWords]
    letters: Mapping[str, Letter]
    letter_texts: Mapping[str, Texts[LetterText]]
    letter_fields: Mapping[str, Field]
    letter_words: Texts[SharedLetterText]
    wording: Texts[Wording]
    contacts: Mapping[str, Contact]
    contact_words: Texts[ContactWords]
    municipalities: Mapping[str, Municipality]
    places: Places
    place_words: Texts[PlaceWords]
    search_words: Texts[SearchWords]
    brochures: Mapping[str, Brochure]
    brochure_texts: Mapping[str, Texts[BrochureText]]
    brochure_words: Texts[BrochureWords]
    editions: Mapping[str, Edition]
    ledgers: Mapping[str, Ledger]
    version: str

    @cached_property
    def health_trusts(self) -> frozenset[str]:
        """The health trusts that places belong to."""
        everywhere = (*self.municipalities.values(), *self.places.districts.values())
        return frozenset(trust for place in everywhere for trust in (*place.adult_trusts, *place.child_trusts))

    @cached_property
    def homes(self) -> frozenset[str]:
        """Where a reader can live: a municipality, or the district of a city that decides the health trust."""
        districts = self.places.districts.values()
        return frozenset({*self.municipalities, *(each.number for each in districts if self.needs_district(each))})

    def needs_district(self, district: District) -> bool:
        """Whether the municipality of a district has several health trusts."""
        return self.municipalities[district.municipality].health_trust is None

    @cached_property
    def covered_from(self) -> date:
        """The first day on which every amount of the law is known."""
        return max(value.held[0].since for value in self.law.values())

    def oldest_review(self) -> date:
        """The day the text that has waited longest was held against the law."""
        held: tuple[Page | Decision | Guide | Letter | Brochure, ...] = (
            *self.pages.values(), *self.decisions.values(), *self.guides.values(), *self.letters.values(),
            *self.brochures.values(),
        )
        return min(each.reviewed for each in held)

    def rendition(self, texts: Texts[W], lang: str) -> Rendition[W]:
        """The text in a language, or its fallback's when there is none."""
        language = self.site.language(lang)
        words = texts.get(lang)
        if words is None:
            fallback = language.fallback or self.site.master
            return Rendition(texts.get(fallback) or texts[self.site.master], fallback, State.MISSING)
        return Rendition(words, lang, self._state(words, texts, lang))

    def _state(self, words: Words, texts: Texts[W], lang: str) -> State:
        master = texts[self.site.master].updated
        if words.translates is not None and master is not None and words.translates < master:
            return State.OUTDATED
        if self.site.language(lang).needs_proof_reading and words.proof_read is None:
            return State.DRAFT
        return State.CURRENT
