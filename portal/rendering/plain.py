"""Words of the library as plain text, for paper: a provision by its full name, a legal value in words, no markup."""

import re
from collections.abc import Mapping

from portal.models.law import Citation
from portal.rendering.speech import Speech

_LINK = re.compile(r"\[(?P<text>[^\]]*)\]\((?P<scheme>[a-z]+):(?P<target>[^)\s]*)\)")
_PLACE = re.compile(r"\{(?P<name>[a-z][a-z0-9_-]*)\}")


def plain(speech: Speech, words: str, values: Mapping[str, str] | None = None) -> str:
    """A text with `values` in the places that name them. What a value holds is never read as markup or as a place."""
    text = _LINK.sub(lambda link: _linked(speech, link), speech.filled(words))
    return _PLACE.sub(lambda place: (values or {}).get(place["name"], ""), text).strip()


def provision(speech: Speech, citation: Citation) -> str:
    """A provision in full: psykisk helsevernloven § 4-4 a tredje ledd."""
    found = speech.library.sources[citation.source]
    return " ".join(filter(None, (speech.act_name(found.act), found.section, speech.pinpoint(citation))))


def _linked(speech: Speech, link: re.Match[str]) -> str:
    if link["scheme"] == "law":
        return provision(speech, Citation(link["target"]))
    return link["text"] or speech.target(link["scheme"], link["target"]).label
