"""Brochures and packs as the templates of the typesetter take them."""

import json
import re
from collections.abc import Sequence

from portal.models.leaflet import Leaflet, Pack, Run, Voice
from portal.rendering.runs import NO_BREAK
from portal.rendering.typesetting import as_values

_COUNTED = re.compile(r"(?<=\d) (?=[^\W\d_])|(?<=\d\.) (?=[a-zà-ž])")      # 48 hours, 22. november


def as_data(leaflets: Sequence[Leaflet], pack: Pack | None = None) -> str:
    """One brochure, or a pack of several."""
    first = leaflets[0]
    return json.dumps({
        "title": pack.title if pack else first.title, "lang": pack.lang if pack else first.voices[0].lang,
        "pack": as_values(pack), "prints": as_values(tuple(map(_kept_together, leaflets))),
    }, ensure_ascii=False)


def _kept_together(leaflet: Leaflet) -> Leaflet:
    """A brochure in which no line ends between a number and what it counts."""
    return leaflet._replace(voices=tuple(map(_kept_in, leaflet.voices)))


def _kept_in(voice: Voice) -> Voice:
    sections = tuple(each._replace(paragraphs=tuple(part._replace(runs=_kept_runs(part.runs))
                                                    for part in each.paragraphs)) for each in voice.sections)
    return voice._replace(lead=_kept_runs(voice.lead), sections=sections,
                          words={key: _bound(text) for key, text in voice.words.items()})


def _kept_runs(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    return tuple(run._replace(text=_bound(run.text)) for run in runs)


def _bound(text: str) -> str:
    return _COUNTED.sub(NO_BREAK, text)
