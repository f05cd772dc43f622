"""The rest of an assessment, section by section: how to say no, what happens next, what to mind, what applies."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from portal.models.assessment import AssessedNote, Assessment
from portal.models.decision import Decision, Point
from portal.models.enumerations import Availability, Recipient
from portal.web.clock_rows import is_urgent
from portal.web.idioms import Idiom
from portal.web.sources import Cite, cites


@dataclass(frozen=True)
class Step:
    """A step to take, or a body that does not decide, with its name."""

    name: Markup
    text: Markup
    cites: tuple[Cite, ...]


@dataclass(frozen=True)
class Told:
    """A statement and what it rests on."""

    text: Markup
    cites: tuple[Cite, ...]


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it; `unsettled` is what the law leaves open."""

    title: str
    lines: tuple[Markup, ...] = ()
    steps: tuple[Step, ...] = ()
    points: tuple[Told, ...] = ()
    unsettled: tuple[Told, ...] = ()


def what_to_do(assessment: Assessment, idiom: Idiom) -> tuple[Section, ...]:
    """How to say no, what happens next or can be done instead, what to mind."""
    _ = idiom.gettext
    return _filled(
        Section(_("Slik gjør du"), lines=_how(assessment, idiom)),
        Section(_("Hva skjer etterpå") if assessment.complaint.is_open else _("Det du kan gjøre nå"),
                lines=_when_decided(assessment, idiom), steps=_next(assessment, idiom)),
        Section(_("Vær oppmerksom på"), points=_notes(assessment, idiom, certain=True),
                unsettled=_notes(assessment, idiom, certain=False)),
    )


def what_applies(assessment: Assessment, idiom: Idiom) -> tuple[Section, ...]:
    """The rules the decision itself must keep to."""
    _ = idiom.gettext
    library = idiom.speech.library
    decision = library.decisions[assessment.decision]
    words = library.rendition(library.decision_texts[decision.id], idiom.lang).words.points

    def held(points: tuple[Point, ...]) -> tuple[Told, ...]:
        return _points(tuple(point for point in points if point.holds(assessment.law_of)), words, idiom)

    longest = decision.longest and idiom.speech.amount(idiom.speech.law(decision.longest.law))
    return _filled(
        Section(_("Grensene for hva de kan gjøre"), points=held(decision.limits),
                lines=(Markup("{}: <b>{}</b>").format(_("Lengst"), longest),) if longest else ()),
        Section(_("Når det er lov"), points=held(decision.conditions)),
        Section(_("Hvem bestemmer, og hvem skal høres og få vite"),
                points=held((*decision.decided_by, *decision.heard, *decision.told))),
    )


def _filled(*sections: Section) -> tuple[Section, ...]:
    """Those with something under their heading."""
    return tuple(each for each in sections if each.lines or each.steps or each.points or each.unsettled)


def _how(assessment: Assessment, idiom: Idiom) -> tuple[Markup, ...]:
    route, say, role = assessment.complaint, idiom.speech.say, assessment.facts.role
    if not route.is_open or route.deadline.late_possible is False or route.available is Availability.AUTOMATIC:
        return ()
    oral = say("oral.yes" if route.oral else "oral.no", role)
    if route.send_to == (Recipient.BODY,):
        return (oral, say("send_to.only_body", role))
    now = (say("send_to.now", role),) if is_urgent(route) else ()
    return (*now, oral, *(say(f"send_to.{each}", role) for each in route.send_to))


def _when_decided(assessment: Assessment, idiom: Idiom) -> tuple[Markup, ...]:
    time = assessment.complaint.decides_within if assessment.complaint.is_open else None
    return (idiom.speech.say(f"decides_within.{time.kind}", amount=time.amount, form="within"),) if time else ()


def _next(assessment: Assessment, idiom: Idiom) -> tuple[Step, ...]:
    library, line = idiom.speech.library, idiom.speech.line
    words = library.rendition(library.remedy_words, idiom.lang).words.remedies
    return tuple(Step(line(words[step.id].name), line(words[step.id].text), cites(step.sources, idiom.speech))
                 for step in assessment.complaint.next)


def _notes(assessment: Assessment, idiom: Idiom, *, certain: bool) -> tuple[Told, ...]:
    notes = idiom.speech.library.notes
    return _told(idiom, (note for note in assessment.notes if note.certain is certain and not notes[note.id].forbids))


def what_is_forbidden(assessment: Assessment, idiom: Idiom) -> tuple[Told, ...]:
    """The notes that say it is not lawful: told before all else."""
    notes = idiom.speech.library.notes
    return _told(idiom, (note for note in assessment.notes if notes[note.id].forbids))


def _told(idiom: Idiom, notes: Iterable[AssessedNote]) -> tuple[Told, ...]:
    library = idiom.speech.library
    words = library.rendition(library.note_words, idiom.lang).words.notes
    return tuple(Told(idiom.speech.line(words[note.id]), cites(note.sources, idiom.speech)) for note in notes)


def _points(points: tuple[Point, ...], words: Mapping[str, str], idiom: Idiom) -> tuple[Told, ...]:
    return tuple(Told(idiom.speech.line(words[point.id]), cites(point.sources, idiom.speech)) for point in points)


def what_it_is(decision: Decision, idiom: Idiom, *, for_patient: bool) -> Markup:
    """What a decision is, in words for the patient or for someone else."""
    library = idiom.speech.library
    text = library.rendition(library.decision_texts[decision.id], idiom.lang).words
    return idiom.speech.line(text.what if for_patient else text.what_for_others)
