"""A letter as a program asks for it, to a situation and what is filled in; or each thing that is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from portal.domain.assessing import assess
from portal.domain.circumstances import Situation
from portal.domain.cleaning import clean, clean_line
from portal.domain.drafting import asked, letters_for, offered, ticked_at_first
from portal.domain.reading import FactError, FactProblem, read_facts
from portal.models.enumerations import Role
from portal.models.letter import Field, FieldKind, Filled, Letter
from portal.models.library import Library

FACTS, FIELDS, LANG, FORMAT = "facts", "fields", "lang", "format"
KEYS = (FACTS, FIELDS, LANG, FORMAT)
WITHOUT_DECISION = ("decision", "role")
Errors = tuple[FactError, ...]


@dataclass(frozen=True)
class Wanted:
    """A letter that is asked for: in which situation, what is filled in, in which language and form."""

    situation: Situation
    filled: Filled
    lang: str
    form: str


def read_wanted(library: Library, letter: Letter, sent: object, forms: tuple[str, ...],
                now: datetime) -> Wanted | Errors:
    """What is asked for, from a JSON value; or every error that was found. No error repeats what was sent."""
    if not isinstance(sent, Mapping):
        return (FactError("", FactProblem.NOT_AN_OBJECT),)
    lang, form = sent.get(LANG, library.site.master), sent.get(FORMAT, forms[0])
    errors = [FactError("", FactProblem.UNKNOWN_FIELD, KEYS) for key in sent if key not in KEYS]
    errors += [FactError(key, FactProblem.NOT_ALLOWED, allowed)
               for key, value, allowed in ((LANG, lang, library.site.tags), (FORMAT, form, forms))
               if value not in allowed]
    situation = _situation(library, letter, sent.get(FACTS, {}), now)
    if not isinstance(situation, Situation):
        return (*errors, *situation)
    filled = _filled(library, letter, situation, sent.get(FIELDS, {}))
    if not isinstance(filled, Filled) or errors:
        return (*errors, *(filled if isinstance(filled, tuple) else ()))
    return Wanted(situation, filled, str(lang), str(form))


def _situation(library: Library, letter: Letter, sent: object, now: datetime) -> Situation | Errors:
    """Who writes, and about which decision if one is named."""
    if not isinstance(sent, Mapping):
        return (FactError(FACTS, FactProblem.NOT_AN_OBJECT),)
    role = sent.get("role", letter.writers[0])
    if role not in letter.writers:
        return (FactError(f"{FACTS}.role", FactProblem.NOT_ALLOWED, letter.writers),)
    if "decision" not in sent:
        unknown = tuple(FactError(FACTS, FactProblem.UNKNOWN_FIELD, WITHOUT_DECISION) for key in sent if key != "role")
        return unknown or Situation(Role(role))
    facts = read_facts(library, {**sent, "role": role}, now)
    if isinstance(facts, tuple):
        return tuple(replace(each, field=f"{FACTS}.{each.field}".rstrip(".")) for each in facts)
    found = assess(library, facts, now)
    if letter.id not in letters_for(library, found):
        return (FactError(f"{FACTS}.decision", FactProblem.CONTRADICTION, letters_for(library, found)),)
    return Situation(facts.role, found)


def _filled(library: Library, letter: Letter, situation: Situation, sent: object) -> Filled | Errors:
    """What is filled in; what is ticked from the start stays so where nothing is said of it."""
    if not isinstance(sent, Mapping):
        return (FactError(FIELDS, FactProblem.NOT_AN_OBJECT),)
    fields = {each.id: each for each in asked(library, letter, situation)}
    errors = [FactError(FIELDS, FactProblem.UNKNOWN_FIELD, tuple(fields)) for key in sent if key not in fields]
    for name in fields.keys() & sent.keys():
        errors += _wrong(letter, fields[name], situation, sent[name])
    if errors:
        return tuple(errors)
    ticks = [each for each in fields.values() if each.kind is FieldKind.TICKS]
    return Filled(
        {each.id: _cleaned(each, sent[each.id]) for each in fields.values() if each.id in sent and each not in ticks},
        {each.id: tuple(sent[each.id]) if each.id in sent else ticked_at_first(letter, each, situation)
         for each in ticks},
    )


def _wrong(letter: Letter, field: Field, situation: Situation, value: object) -> list[FactError]:
    name = f"{FIELDS}.{field.id}"
    if field.kind is FieldKind.TICKS:
        allowed = tuple(each.id for each in offered(letter, field, situation))
        fits = isinstance(value, list) and all(each in allowed for each in value)
        return [] if fits else [FactError(name, FactProblem.NOT_ALLOWED, allowed)]
    if not isinstance(value, str):
        return [FactError(name, FactProblem.NOT_A_VALUE)]
    return [FactError(name, FactProblem.TOO_LONG)] if len(_cleaned(field, value)) > field.most else []


def _cleaned(field: Field, value: str) -> str:
    return clean(value) if field.kind is FieldKind.TEXT else clean_line(value)
