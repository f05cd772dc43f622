"""The frozen base of all content models, and the dates every words file carries."""

import re
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, model_validator


class Frozen(BaseModel):
    """A model that cannot be changed and that refuses unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ProofReading(Frozen):
    """Who read a translation as a speaker of the language, and when."""

    by: str
    on: date


class Words(Frozen):
    """A set of words in one language.

    The master says when it was `updated`; a translation says which version it `translates`.
    """

    updated: date | None = None
    translates: date | None = None
    proof_read: ProofReading | None = None

    @model_validator(mode="after")
    def _says_its_version(self) -> "Words":
        if (self.updated is None) == (self.translates is None):
            raise ValueError("expected either 'updated' (the master) or 'translates' (a translation), and not both")
        return self


def renamed(value: object, names: dict[str, str]) -> object:
    """A mapping with some keys renamed: content says `from`, which Python keeps for itself."""
    return {names.get(key, key): part for key, part in value.items()} if isinstance(value, dict) else value


def shape(pattern: str, expected: str) -> AfterValidator:
    """A check that text has a shape; `expected` tells an editor which, with an example."""

    def check(value: str) -> str:
        if re.fullmatch(pattern, value) is None:
            raise ValueError(f"{value!r} cannot be used; expected {expected}")
        return value

    return AfterValidator(check)


Identifier = Annotated[str, shape(r"[a-z0-9]+(-[a-z0-9]+)*", "small letters a-z and digits with hyphens: tud-klage")]
