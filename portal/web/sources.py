"""Provisions as templates show them: the list under a page, and the short references in the text."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from portal.models.law import Citation, Source
from portal.rendering.speech import SOURCE_ANCHOR, Speech
from portal.web.idioms import Idiom

MOST_KEPT = 2048


@dataclass(frozen=True)
class SourceView:
    """A section that a page or a result rests on."""

    anchor: str
    section: str
    title: str
    url: str
    pinpoints: str
    since: str


@dataclass(frozen=True)
class ActView:
    """An act, when it was checked, and its sections that are cited."""

    name: str
    checked: str
    sources: tuple[SourceView, ...]


@dataclass(frozen=True)
class Cite:
    """A short reference in the text, leading to the list."""

    anchor: str
    label: str


def cites(citations: Iterable[Citation], speech: Speech) -> tuple[Cite, ...]:
    """Short references to provisions, each section once."""
    sources = dict.fromkeys(citation.source for citation in citations)
    found = [speech.library.sources[each] for each in sources]
    return tuple(Cite(SOURCE_ANCHOR + source.id, f"{source.short} {source.section}") for source in found)


def act_views(citations: Iterable[Citation], idiom: Idiom) -> tuple[ActView, ...]:
    """The sections cited under their acts, each once with all places cited in it, in the order of the register."""
    places: dict[str, list[str]] = {}
    for citation in citations:
        pinpoints = places.setdefault(citation.source, [])
        place = idiom.speech.pinpoint(citation)
        if place and place not in pinpoints:
            pinpoints.append(place)
    cited = [source for source in idiom.speech.library.sources.values() if source.id in places]
    return tuple(
        ActView(idiom.speech.act_name(act), _checked(act, idiom),
                tuple(_view(source, places[source.id], idiom) for source in group))
        for act, group in groupby(cited, key=lambda source: source.act)
    )


def _view(source: Source, pinpoints: list[str], idiom: Idiom) -> SourceView:
    return SourceView(
        anchor=SOURCE_ANCHOR + source.id, section=source.section, title=source.title, url=source.url,
        pinpoints=", ".join(pinpoints), since=_since(source.id, idiom),
    )


@lru_cache(maxsize=MOST_KEPT)
def _checked(act: str, idiom: Idiom) -> str:
    found, day = idiom.speech.library.acts[act], idiom.speech.short_day
    words = idiom.gettext("Kontrollert %(checked)s mot lovteksten per %(text_of)s.")
    return words % {"checked": day(found.checked), "text_of": day(found.text_of)}


@lru_cache(maxsize=MOST_KEPT)
def _since(source_id: str, idiom: Idiom) -> str:
    source = idiom.speech.library.sources[source_id]
    words = idiom.gettext("Sist endret %(day)s.") if source.changed else idiom.gettext("I kraft fra %(day)s.")
    return words % {"day": idiom.speech.short_day(source.changed or source.in_force)}
