"""Everything needed to answer in one language: its voice, its catalogue and its templates; made once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from babel.support import NullTranslations, Translations

from portal.config import SettingError, Settings
from portal.models.library import Library
from portal.rendering.speech import Speech
from portal.web.templating import Templates

Clock = Callable[[], datetime]


@dataclass(frozen=True, eq=False)
class Idiom:
    """One language: how the library speaks it, the catalogue of interface words, and the templates bound to both."""

    lang: str
    speech: Speech
    gettext: Callable[[str], str]
    templates: Templates


class Idioms:
    """The idioms of all languages; the voices are made anew when the day changes, since the law's values are dated."""

    def __init__(self, library: Library, settings: Settings, clock: Clock) -> None:
        """Prepare the catalogue and the templates of each language once."""
        self._library = library
        self._clock = clock
        self._day: date | None = None
        self._idioms: dict[str, Idiom] = {}
        self._catalogues = {tag: _catalogue(settings, tag) for tag in library.site.tags}
        self._templates = {tag: Templates(settings.templates, each.gettext) for tag, each in self._catalogues.items()}

    def __getitem__(self, lang: str) -> Idiom:
        """The idiom of a language, as of today. Raises KeyError for an unknown language."""
        today = self._clock().date()
        if today != self._day:
            self._idioms = {tag: self._idiom(tag, today) for tag in self._library.site.tags}
            self._day = today
        return self._idioms[lang]

    def _idiom(self, tag: str, today: date) -> Idiom:
        return Idiom(tag, Speech(self._library, tag, today), self._catalogues[tag].gettext, self._templates[tag])


def _catalogue(settings: Settings, tag: str) -> NullTranslations:
    folder = settings.translations / tag / "LC_MESSAGES"
    if (folder / "messages.po").exists() and not (folder / "messages.mo").exists():
        raise SettingError(f"{folder / 'messages.po'} is not compiled: run 'make catalogues'")
    return Translations.load(str(settings.translations), [tag])
