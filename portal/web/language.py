"""Which language a request is in: the first part of its address, else what the browser asks for."""

from collections.abc import Iterable

from werkzeug.datastructures import LanguageAccept

FOREIGN_TAGS = {"no": "nb", "nn": "nb", "sme": "se"}


def of_path(path: str, tags: Iterable[str]) -> str | None:
    """The language an address begins with, when it is one of ours."""
    first = path.lstrip("/").partition("/")[0]
    return first if first in tags else None


def negotiate(accepted: LanguageAccept, tags: tuple[str, ...]) -> str:
    """The best of our languages for what a browser accepts; the master (the first) when nothing fits."""
    for value, quality in accepted:
        tag = value.lower().replace("_", "-").partition("-")[0]
        tag = FOREIGN_TAGS.get(tag, tag)
        if quality > 0 and tag in tags:
            return tag
    return tags[0]
