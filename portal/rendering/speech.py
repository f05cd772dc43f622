"""Everything the library says, in one language: pages, phrases, amounts, dates and citations, rendered once."""

from datetime import date, datetime, time
from functools import cached_property

from markupsafe import Markup

from portal.models import address
from portal.models.enumerations import Role
from portal.models.glossary import Explanation
from portal.models.group import RegisterWords
from portal.models.guide_text import GuideText
from portal.models.law import Amount, Citation
from portal.models.library import Library
from portal.models.place import PlaceWords
from portal.models.site import Language
from portal.models.wording import Wording
from portal.rendering import dates, law_words
from portal.rendering.markdown import Meaning, Rendered, Target, render, render_inline
from portal.rendering.ordering import dictionary_order

SOURCE_ANCHOR, TERM_ANCHOR = "kilde-", "ord-"
WORDS_A_PAGE = 36


class Speech:
    """The library's voice in one language on one day. What is rendered is kept."""

    def __init__(self, library: Library, lang: str, on: date) -> None:
        """Speak a language of the site, with the amounts in force on a day."""
        self.library = library
        self.language: Language = library.site.language(lang)
        self.lang = lang
        self._on = on
        self._texts: dict[str, Rendered] = {}
        self._lines: dict[str, Markup] = {}

    @property
    def today(self) -> date:
        """The day it is spoken on."""
        return self._on

    @cached_property
    def wording(self) -> Wording:
        """The phrases of the language, or its fallback's."""
        return self.library.rendition(self.library.wording, self.lang).words

    def text(self, markdown: str) -> Rendered:
        """A body of text, with what its words mean."""
        if markdown not in self._texts:
            self._texts[markdown] = render(self.filled(markdown), self.target, self.meaning)
        return self._texts[markdown]

    def line(self, markdown: str) -> Markup:
        """A sentence or two, without a paragraph of its own."""
        if markdown not in self._lines:
            self._lines[markdown] = render_inline(self.filled(markdown), self._line_target).html
        return self._lines[markdown]

    def law(self, law: str) -> Amount:
        """A legal value as it stands on the day."""
        return self.library.law[law].amount(self._on)

    def say(self, key: str, role: Role | None = None, amount: Amount | None = None, form: str = "") -> Markup:
        """A phrase of the wording, in the words for a role where there are such, with an amount in its place."""
        phrases = self.wording.phrases
        words = phrases.get(f"{key}@{role}") or phrases[key]
        if amount is not None:
            words = words.replace("{amount}", self.amount(amount, form))
        return self.line(words)

    def amount(self, value: Amount, form: str = "") -> str:
        """An amount of the law in words."""
        return law_words.amount(self.wording, value, form)

    def pinpoint(self, citation: Citation) -> str:
        """A place within a section in words."""
        return law_words.pinpoint(self.wording, citation)

    def day(self, value: date) -> str:
        """A day in full."""
        return dates.day(self.language, value)

    def short_day(self, value: date) -> str:
        """A day without its weekday."""
        return dates.short_day(self.language, value)

    def moment(self, value: datetime) -> str:
        """A day with its time in Oslo."""
        return dates.moment(self.language, value)

    def due(self, value: date) -> str:
        """A day, or a day with its time in Oslo."""
        return self.moment(value) if isinstance(value, datetime) else self.day(value)

    def clock(self, value: str) -> str:
        """A time of day written 14:30, as the language writes it."""
        return dates.clock(self.language, time.fromisoformat(value))

    def seen(self, value: str) -> str:
        """A date that may be only a month or a year."""
        return dates.seen(self.language, value)

    def page_address(self, page_id: str) -> str:
        """Where a page lies in this language."""
        return address.page(self.lang, page_id, self.library.site.front)

    def act_name(self, act: str) -> str:
        """The name of an act in this language, else in the master's."""
        names = self.library.acts[act].name
        return names.get(self.lang, names[self.library.site.master])

    def guide(self, guide_id: str) -> GuideText:
        """The words of a questionnaire."""
        return self.library.rendition(self.library.guide_texts[guide_id], self.lang).words

    @cached_property
    def terms(self) -> dict[str, Explanation]:
        """The words that are explained."""
        return self.library.rendition(self.library.term_words, self.lang).words.terms

    def meaning(self, term: str) -> Meaning:
        """What a word means, to be told where it stands."""
        return Meaning(TERM_ANCHOR + term, self.terms[term].term, self.line(self.terms[term].text))

    @cached_property
    def glossary(self) -> tuple[tuple[str, ...], ...]:
        """The words that are explained in the order of the language, those of each page of the glossary."""
        ordered = sorted(self.terms, key=lambda term: dictionary_order(self.terms[term].term))
        return tuple(tuple(ordered[start:start + WORDS_A_PAGE]) for start in range(0, len(ordered), WORDS_A_PAGE))

    @cached_property
    def _glossary_pages(self) -> dict[str, int]:
        return {term: number for number, terms in enumerate(self.glossary, 1) for term in terms}

    def term_address(self, term: str) -> str:
        """Where a word stands in the glossary."""
        page = address.words(self.lang, self.library.site.glossary, self._glossary_pages[term])
        return f"{page}#{TERM_ANCHOR}{term}"

    @cached_property
    def register(self) -> RegisterWords:
        """The words round the register of decisions."""
        return self.library.rendition(self.library.register_words, self.lang).words

    @cached_property
    def places(self) -> PlaceWords:
        """The words about places."""
        return self.library.rendition(self.library.place_words, self.lang).words

    def filled(self, markdown: str) -> str:
        """Words with each legal value in its place."""
        return law_words.fill(markdown, self.library, self.wording, self._on)

    def target(self, scheme: str, target: str) -> Target:
        """Where a link leads, and its own words."""
        to = {"page": self._to_page, "decision": self._to_decision, "guide": self._to_guide, "letter": self._to_letter,
              "contact": self._to_contact, "law": self._to_law, "term": self._to_term}
        return to[scheme](target)

    def _to_page(self, target: str) -> Target:
        page_id, _, fragment = target.partition("#")
        title = self.library.rendition(self.library.page_texts[page_id], self.lang).words.title
        return Target(self.page_address(page_id) + (f"#{fragment}" if fragment else ""), title)

    def _to_decision(self, target: str) -> Target:
        title = self.library.rendition(self.library.decision_texts[target], self.lang).words.title
        return Target(address.decision(self.lang, target), title)

    def _to_guide(self, target: str) -> Target:
        title = self.library.rendition(self.library.guide_texts[target], self.lang).words.title
        return Target(address.guide(self.lang, target), title)

    def _to_letter(self, target: str) -> Target:
        title = self.library.rendition(self.library.letter_texts[target], self.lang).words.title
        return Target(address.letter(self.lang, target), title)

    def _to_contact(self, target: str) -> Target:
        contact = self.library.contacts[target]
        if contact.dial and contact.verified.shown and self.library.site.is_fresh(contact, self._on):
            return Target(f"tel:{contact.dial}", contact.number or contact.name, "phone")
        return Target(contact.web or "", contact.named(self.lang))

    def _to_law(self, target: str) -> Target:
        source = self.library.sources[Citation(target).source]
        return Target(f"#{SOURCE_ANCHOR}{source.id}", f"{source.short} {source.section}", "cite")

    def _to_term(self, target: str) -> Target:
        meaning = self.meaning(target)
        return Target(f"#{meaning.anchor}", meaning.term, "term")

    def _line_target(self, scheme: str, target: str) -> Target:
        """Where a link of a line leads. A line has no place for what a word means: that stands in the glossary."""
        return Target(self.term_address(target), self.terms[target].term) if scheme == "term" else \
            self.target(scheme, target)
