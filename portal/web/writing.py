"""A letter as a reader is writing it: what was sent, read and checked; nothing of it is kept."""

from dataclasses import dataclass, replace

from flask import request
from werkzeug.datastructures import MultiDict

from portal.config import MAX_LETTER_BYTES
from portal.domain import guiding, interpreting
from portal.domain.assessing import assess
from portal.domain.circumstances import Situation
from portal.domain.drafting import asked, letters_for, offered, ticked_at_first
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

    @property
    def to_fill_in(self) -> bool:
        """Whether there is something to write, or to say of who writes."""
        return bool(self.fields) or GUIDE not in self.carried


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
    carried = {**begun.carried, **_of_other_letters(portal.library, letter, form)}
    return replace(begun, carried=carried, filled=Filled(typed, ticked), too_long=too_long)


def _begun(library: Library, letter: Letter, situation: Situation, carried: dict[str, str]) -> Writing:
    fields = asked(library, letter, situation)
    ticked = {each.id: ticked_at_first(letter, each, situation) for each in fields if each.kind is FieldKind.TICKS}
    return Writing(letter, situation, fields, Filled(ticked=ticked), carried)


def _of_other_letters(library: Library, letter: Letter, form: MultiDict[str, str]) -> dict[str, str]:
    """What was written in fields this letter does not have: carried along, for the way back."""
    others = (each for each in library.letter_fields.values() if each.id not in letter.fields)
    texts = tuple(each for each in others if each.kind is not FieldKind.TICKS and form.get(WRITTEN + each.id))
    written = letter_form(texts)(form)
    written.validate()
    return {field.name: field.data for field in written if field.name.startswith(WRITTEN) and not field.errors}


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
        return Situation(_writer(letter, interpreting.role(guide, given) or "")), carried
    found = assess(portal.library, interpreting.facts(guide, given, outcome, portal.library.site.master), portal.now())
    if letter.id not in letters_for(portal.library, found):
        return Situation(_writer(letter, found.facts.role)), carried
    others = sum(each.decision is not None for each in reached) > 1
    alone = not others or interpreting.has_own_notice(guide, given, outcome)
    return Situation(_writer(letter, found.facts.role), found, alone), carried


def _writer(letter: Letter, role: str) -> Role:
    """Who the letter is from; staff, and whoever does not write such a letter, get it as its first writer does."""
    return Role(role) if role in letter.writers else letter.writers[0]
