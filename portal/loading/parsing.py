"""Plain values to models; what pydantic finds is told as one sentence with place and remedy."""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from portal.loading.files import RawFile, line_of
from portal.models.problem import ContentError, nearest

M = TypeVar("M", bound=BaseModel)


def parse(model: type[M], raw: RawFile) -> M:
    """The model a file describes. Raises ContentError for the first thing that is wrong."""
    if not isinstance(raw.values, dict):
        raise ContentError(raw.path, raw.first_line, "expected 'key: value' lines")
    return parse_part(model, raw.values, raw, ())


def parse_list(model: type[M], raw: RawFile) -> tuple[M, ...]:
    """The models a file lists. Raises ContentError for the first thing that is wrong."""
    if not isinstance(raw.values, list):
        raise ContentError(raw.path, raw.first_line, "expected a list, each entry beginning with '- '")
    return tuple(parse_part(model, value, raw, (position,)) for position, value in enumerate(raw.values))


def parse_part(model: type[M], value: object, raw: RawFile, location: tuple[str | int, ...]) -> M:
    """The model a part of a file describes."""
    try:
        return model.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = (*location, *first["loc"])
        raise ContentError(raw.path, line_of(raw, place), _sentence(model, first)) from None


def _sentence(model: type[BaseModel], error: ErrorDetails) -> str:
    where = ".".join(str(step) for step in error["loc"]) or "the file"
    kind, given = error["type"], error["input"]
    if kind == "missing":
        return f"{where}: this key is missing"
    if kind == "extra_forbidden":
        known = sorted(model.model_fields)
        hint = nearest(str(error["loc"][-1]), known)
        return f"{where}: this key is unknown.{hint} Known keys here: {', '.join(known)}"
    if kind in {"enum", "literal_error"}:
        expected = error["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", ")
        return f"{where}: {given!r} is not one of {', '.join(expected)}.{nearest(str(given), expected)}"
    if kind == "value_error":
        return f"{where}: {error['ctx']['error']}"
    return f"{where}: {given!r} cannot be used: {error['msg']}"


class Identified(Protocol):
    """Anything that has an id."""

    @property
    def id(self) -> str:
        """The id."""


E = TypeVar("E", bound=Identified)


def unique(path: Path, entries: Iterable[E], what: str) -> dict[str, E]:
    """Entries by id. Raises ContentError when an id stands twice."""
    found: dict[str, E] = {}
    for entry in entries:
        if entry.id in found:
            raise ContentError(path, 1, f"the {what} {entry.id!r} stands twice: keep one")
        found[entry.id] = entry
    return found


def same_id(path: Path, expected: str, found: str) -> None:
    """Stop when a file says another id than its place does."""
    if expected != found:
        raise ContentError(path, 1, f"id is {found!r}, but the file lies under {expected!r}: make them the same")
