"""Everything the library says, in one language: pages, phrases, amounts, dates and citations, rendered once."""

from datetime import date, datetime, time
from functools import cached_property

from markupsafe import Markup

from portal.models import address
from portal.models.enumerations import Role
from portal.models.group import RegisterWords
from portal.models.guide_text import GuideText
from portal.models.law import Amount, Citation
from portal.models.library import Library, State
from portal.models.place import PlaceWords
from portal.models.site import Language
from portal.models.wording import Wording
from portal.rendering import dates, law_words
from portal.rendering.glossary import TERM_ANCHOR, Glossary
from portal.rendering.lists import lists
from portal.rendering.markdown import Meaning, Rendered, Target, render, render_inline

SOURCE_ANCHOR = "kilde-"


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

    @cached_property
    def _beside(self) -> Wording | None:
        """The phrases of the master, where those of the language are a draft."""
        texts = self.library.wording
        draft = self.library.rendition(texts, self.lang).state is State.DRAFT
        return texts[self.library.site.master] if draft else None

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
    def glossary(self) -> Glossary:
        """The words that are explained."""
        words = self.library.rendition(self.library.term_words, self.lang).words
        return Glossary(words.terms, self.lang, self.library.site.glossary)

    def meaning(self, term: str) -> Meaning:
        """What a word means, to be told where it stands."""
        words = self.glossary.terms[term]
        return Meaning(TERM_ANCHOR + term, words.term, self.line(words.text))

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
        return law_words.fill(markdown, self.library, self.wording, self._on, self._beside)

    def target(self, scheme: str, target: str) -> Target:
        """Where a link leads, and its own words."""
        to = {"page": self._to_page, "decision": self._to_decision, "guide": self._to_guide, "letter": self._to_letter,
              "list": self._to_list, "contact": self._to_contact, "law": self._to_law, "term": self._to_term}
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

    def _to_list(self, target: str) -> Target:
        found = lists(self)[target]
        return Target(found.address, found.title)

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
        if scheme != "term":
            return self.target(scheme, target)
        return Target(self.glossary.address(target), self.glossary.terms[target].term)
