"""Brochures from content to paper: what they say now, their code, their file. The site and the commands share it."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from urllib.parse import urlsplit

from portal.built import ENDING, BuiltFiles
from portal.config import Settings
from portal.domain import comparing, editions, issuing
from portal.domain.comparing import Compared, Now
from portal.domain.digits import CodeError
from portal.domain.issuing import Issue
from portal.models import address
from portal.models.brochure import Brochure, Edition, Format
from portal.models.leaflet import Leaflet, Logo, Pack, Picture
from portal.models.ledger import KeptBody, KeptContacts
from portal.models.library import Library
from portal.models.problem import Problem
from portal.rendering import brochures
from portal.rendering.brochures import Called
from portal.rendering.prints import as_data
from portal.rendering.qr import drawn
from portal.rendering.speech import Speech
from portal.rendering.typesetting import Typesetter

Voices = Callable[[str], Speech]
UNKNOWN_BASE = "https://rights.portal.example"     # as long as a real one


class Press:
    """Prints the brochures of a library for a site that stands at `base`."""

    def __init__(self, library: Library, voices: Voices, typesetter: Typesetter, files: BuiltFiles) -> None:
        """Print with the voices of the languages, and keep what was made in `files`."""
        self.library = library
        self._voices, self._typesetter, self._files = voices, typesetter, files

    def has(self, issue: Issue) -> bool:
        """Whether there is such a brochure now: in each of its languages, in an edition there is, in that format."""
        texts = self.library.brochure_texts.get(issue.brochure, {})
        return (issue.edition in self.editions and issue.langs in issuing.variants(self.library)
                and issue.form in issuing.forms(issue.langs) and all(lang in texts for lang in issue.langs))

    def now(self, issue: Issue) -> Now | None:
        """What a brochure says now; nothing where there is none any more."""
        if not self.has(issue):
            return None
        brochure, called, edition = self._parts(issue)
        voices = [self._voices(lang) for lang in issue.langs]
        return Now(tuple(brochures.body(brochure, voice) for voice in voices),
                   tuple(brochures.kept_contacts(called, edition, voice) for voice in voices))

    def code(self, issue: Issue) -> str:
        """The code of a brochure as it is now."""
        now = self.now(issue)
        assert now is not None, issue  # noqa: S101 -- asked for what there is
        return issuing.code(issue, now.bodies, now.contacts)

    def compared(self, typed: str) -> Compared | CodeError:
        """How a printed brochure stands to what holds now, by the code on it."""
        read = issuing.read(self.library, typed)
        if isinstance(read, CodeError):
            return read
        return comparing.compare(read, self.library.ledgers.get(read.issue.brochure), self.now(read.issue))

    def leaflet(self, issue: Issue, base: str) -> Leaflet:
        """A brochure ready to be printed."""
        brochure, called, edition = self._parts(issue)
        voices = tuple(brochures.voice(brochure, called, issue.form, self._voices(lang), base) for lang in issue.langs)
        lang, code = issue.langs[-1], self.code(issue)
        return Leaflet(issue.form, voices[0].title, edition.named(lang, self.library.site.master), voices, code,
                       _picture(base, address.check(lang, code), address.check(lang)),
                       _picture(base, self._voices(lang).page_address(brochure.page)), self._logo(edition, lang))

    def pack(self, issues: Sequence[Issue], base: str, to: str) -> Pack:
        """The cover of several brochures; `to` is where they are opened on the web."""
        lang, edition = issues[0].langs[-1], self.editions[issues[0].edition]
        words = self.library.rendition(self.library.brochure_words, lang).words.printed
        return Pack(lang, words.pack, edition.named(lang, self.library.site.master), words.model_dump(),
                    _picture(base, to, address.printing(lang)))

    def data(self, issues: Sequence[Issue], base: str, to: str = "") -> str:
        """One brochure, or several as a pack, as the typesetter takes them."""
        leaflets = [self.leaflet(issue, base) for issue in issues]
        return as_data(leaflets, self.pack(issues, base, to) if len(issues) > 1 else None)

    def pdf(self, data: str, patience: float = 0) -> bytes:
        """The file. Raises UnavailableError when too many are being made."""
        name = self.file_name(data)
        return self._files.get(name) or self._files.put(name, self.make(data, patience))

    def make(self, data: str, patience: float = 0) -> bytes:
        """The file, made anew. Raises UnavailableError when too many are being made."""
        return self._typesetter.brochures(data, patience)

    def file_name(self, data: str) -> str:
        """What the file is called where it is kept: a digest of all that went into it."""
        return hashlib.sha256(f"{self._typesetter.edition} {data}".encode()).hexdigest() + ENDING

    def pages(self, issue: Issue, base: str) -> int:
        """How many pages a brochure has."""
        return self._typesetter.count(self.data([issue], base))

    @property
    def editions(self) -> dict[str, Edition]:
        """Every edition there is."""
        return editions.editions(self.library)

    def bodies(self, brochure: str) -> list[KeptBody]:
        """What a brochure says now in each language it has."""
        return [brochures.body(self.library.brochures[brochure], self._voices(lang))
                for lang in self.library.brochure_texts[brochure]]

    def contacts(self, brochure: str) -> list[KeptContacts]:
        """Its contacts now, in each language and edition of the content."""
        return [brochures.kept_contacts(self._called(brochure, edition.id), edition, self._voices(lang))
                for edition in self.library.editions.values() for lang in self.library.brochure_texts[brochure]]

    def every(self, edition_ids: Sequence[str], langs: Sequence[tuple[str, ...]]) -> list[Issue]:
        """All there is in some editions and languages."""
        found = (Issue(brochure.id, edition, lang, form)
                 for brochure in sorted(self.library.brochures.values(), key=lambda each: each.order)
                 for edition in edition_ids for lang in langs for form in issuing.forms(lang))
        return [issue for issue in found if self.has(issue)]

    def _parts(self, issue: Issue) -> tuple[Brochure, Called, Edition]:
        called = self._called(issue.brochure, issue.edition)
        return self.library.brochures[issue.brochure], called, self.editions[issue.edition]

    def _called(self, brochure: str, edition: str) -> Called:
        urgent = (self.library.contacts[each] for each in self.library.site.emergency)
        return Called(tuple(urgent), editions.contacts(self.library, brochure, edition))

    def _logo(self, edition: Edition, lang: str) -> Logo | None:
        alt = edition.alt.get(lang) or edition.alt.get(self.library.site.master, edition.id)
        return Logo(edition.svg, alt) if edition.svg else None


def open_press(library: Library, settings: Settings, on: date) -> Press:
    """A press for the commands, which speaks as on one day."""

    @lru_cache
    def voice(lang: str) -> Speech:
        return Speech(library, lang, on)

    return Press(library, voice, Typesetter(settings.static, settings.templates), BuiltFiles(settings.brochures))


def overfull(press: Press, settings: Settings, edition_ids: Sequence[str]) -> Iterator[Problem]:
    """Every brochure that has more pages than its format: it must be shortened, since nothing is made smaller."""
    for issue in press.every(edition_ids, issuing.variants(press.library)):
        if issue.form is Format.BOOKLET:
            continue      # as long as its single pages
        pages, most = press.pages(issue, settings.base_url or UNKNOWN_BASE), issue.form.most_pages
        if pages > most:
            place = settings.content / "brochures" / issue.brochure / f"{issue.langs[-1]}.md"
            yield Problem(str(place), 1, f"{issue.brochure}: {pages} pages as {issue.form} in {'-'.join(issue.langs)}, "
                                         f"edition {issue.edition}; at most {most}: shorten it, or raise 'least'")


def _picture(base: str, to: str, typed: str = "") -> Picture:
    place = urlsplit(base).netloc
    return Picture(drawn(base + to), base + to, place + (typed or to))
