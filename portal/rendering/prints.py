"""Brochures and packs as the templates of the typesetter take them."""

import json
from collections.abc import Sequence

from portal.models.leaflet import Leaflet, Pack
from portal.rendering.typesetting import as_values


def as_data(leaflets: Sequence[Leaflet], pack: Pack | None = None) -> str:
    """One brochure, or a pack of several."""
    first = leaflets[0]
    return json.dumps({
        "title": pack.title if pack else first.title, "lang": pack.lang if pack else first.voices[0].lang,
        "pack": as_values(pack), "prints": as_values(tuple(leaflets)),
    }, ensure_ascii=False)
