"""A letter as a reader is writing it: what was sent, read and checked; nothing of it is kept."""

from dataclasses import dataclass, replace

from flask import request
from werkzeug.datastructures import MultiDict

from portal.config import MAX_LETTER_BYTES
from portal.domain import guiding
from portal.domain.assessing import assess
from portal.domain.drafting import Situation, asked, offered, ticked_at_first
from portal.models.enumerations import Role
from portal.models.letter import Field, FieldKind, Filled, Letter
from portal.models.library import Library
from portal.web.answers import kept
from portal.web.forms import WRITTEN, letter_form, posted
from portal.web.portal import Portal

GUIDE, OUTCOME, WRITER, WAS_SHOWN = "skjema", "utfall", "hvem", "vist"


@dataclass(frozen=True)
class Writing:
    """A letter, the situation it is written in, and what was filled in.

    `carried` are the answers and what they led to, sent along unseen; `too_long` the fields that hold too much.
    """

    letter: Letter
    situation: Situation
    fields: tuple[Field, ...]
    filled: Filled
    carried: dict[str, str]
    too_long: tuple[str, ...] = ()


def posted_letter() -> MultiDict[str, str]:
    """The form of a letter. It may be larger than others, so that a text too long can be given back."""
    request.max_content_length = request.max_form_memory_size = MAX_LETTER_BYTES
    return posted()


def blank(library: Library, letter: Letter) -> Writing:
    """A letter nothing has been written in."""
    return _begun(library, letter, Situation(letter.writers[0]), {})


def read_writing(portal: Portal, letter: Letter, form: MultiDict[str, str]) -> Writing:
    """A letter from what was sent. Nothing that is sent can make this fail."""
    situation, carried = _situation(portal, letter, form)
    begun = _begun(portal.library, letter, situation, carried)
    if WAS_SHOWN not in form:
        return begun
    texts = tuple(each for each in begun.fields if each.kind is not FieldKind.TICKS)
    written = letter_form(texts)(form)
    written.validate()
    typed = {each.id: written[WRITTEN + each.id].data for each in texts}
    ticked = {each.id: _ticked(begun, each, form) for each in begun.fields if each.kind is FieldKind.TICKS}
    too_long = tuple(each.id for each in texts if written[WRITTEN + each.id].errors)
    return replace(begun, filled=Filled(typed, ticked), too_long=too_long)


def _begun(library: Library, letter: Letter, situation: Situation, carried: dict[str, str]) -> Writing:
    fields = asked(library, letter, situation)
    ticked = {each.id: ticked_at_first(each, situation) for each in fields if each.kind is FieldKind.TICKS}
    return Writing(letter, situation, fields, Filled(ticked=ticked), carried)


def _ticked(begun: Writing, field: Field, form: MultiDict[str, str]) -> tuple[str, ...]:
    sent = set(form.getlist(WRITTEN + field.id))
    return tuple(choice.id for choice in offered(begun.letter, field, begun.situation) if choice.id in sent)


def _situation(portal: Portal, letter: Letter, form: MultiDict[str, str]) -> tuple[Situation, dict[str, str]]:
    """Who writes and about what: by the answers that came along, else by what was said here."""
    guide = portal.library.guides.get(form.get(GUIDE, ""))
    if guide is None:
        sent = form.get(WRITER, "")
        return Situation(_writer(letter, sent)), {WRITER: sent} if sent in letter.writers else {}
    answers, _wrong = kept(guide, form, portal.library, portal.now().date())
    given = guiding.progress(guide, answers).given
    reached = guiding.outcomes(guide, given)
    outcome = next((each for each in reached if each.id == form.get(OUTCOME)), None)
    carried = {GUIDE: guide.id, **({OUTCOME: outcome.id} if outcome else {}), **answers}
    if outcome is None or outcome.decision is None:
        return Situation(_writer(letter, guiding.role(guide, given) or "")), carried
    facts = guiding.facts(guide, given, outcome, portal.library.site.master)
    alone = sum(each.decision is not None for each in reached) == 1
    return Situation(_writer(letter, facts.role), assess(portal.library, facts, portal.now()), alone), carried


def _writer(letter: Letter, role: str) -> Role:
    """Who the letter is from; staff, and whoever does not write such a letter, get it as its first writer does."""
    return Role(role) if role in letter.writers else letter.writers[0]
