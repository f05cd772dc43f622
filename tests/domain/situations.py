"""Situations for the tests of the rules: short ways to write facts and moments."""

from datetime import datetime

from portal.domain.assessing import assess
from portal.models.assessment import Assessment
from portal.models.facts import OSLO, Facts
from portal.models.library import Library


def at(text: str) -> datetime:
    """A moment in Oslo."""
    return datetime.fromisoformat(text).replace(tzinfo=OSLO)


def facts(**known: object) -> Facts:
    """A patient's situation with a decision on quiet (ro), but for what is said otherwise."""
    return Facts.model_validate({"decision": "vedtak-om-ro", "role": "patient", **known})


def assessed(library: Library, now: str, **known: object) -> Assessment:
    """The assessment of a situation at a moment."""
    return assess(library, facts(**known), at(now))
