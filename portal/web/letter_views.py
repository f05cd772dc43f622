"""A letter of complaint as its template receives it: in the master language to hand in, in the reader's own to read."""

from dataclasses import dataclass

from markupsafe import Markup

from portal.domain.lettering import ROOM_TO_WRITE, Sentence, letter
from portal.models.assessment import Assessment
from portal.web.idioms import Idiom, Idioms


@dataclass(frozen=True)
class Line:
    """A sentence of the letter, and whether there is room to write after it."""

    text: Markup
    room: bool
    heading: bool


@dataclass(frozen=True)
class Sheet:
    """The letter in one language."""

    lang: str
    lines: tuple[Line, ...]


def letter_view(assessment: Assessment, idiom: Idiom, idioms: Idioms, *, alone: bool) -> tuple[Sheet, ...]:
    """The letter to hand in, and for readers of another language the same to read; nothing where there is none."""
    sentences = letter(idiom.speech.library, assessment, alone=alone)
    master = idioms[idiom.speech.library.site.master]
    return tuple(_sheet(sentences, assessment, each) for each in dict.fromkeys((master, idiom))) if sentences else ()


def _sheet(sentences: tuple[Sentence, ...], assessment: Assessment, idiom: Idiom) -> Sheet:
    speech, library, facts = idiom.speech, idiom.speech.library, assessment.facts
    remedies = library.rendition(library.remedy_words, idiom.lang).words.remedies
    title = library.rendition(library.decision_texts[assessment.decision], idiom.lang).words.title
    day = facts.notified_at.day if facts.notified_at else None
    filled = {"body": speech.line(remedies[assessment.complaint.body or ""].name), "decision": speech.line(title),
              "day": speech.day(day) if day else "", "provision": _provision(assessment, idiom)}
    return Sheet(idiom.lang, tuple(
        Line(speech.say(f"letter.{each}", facts.role).format(**filled), each in ROOM_TO_WRITE, each is Sentence.HEADING)
        for each in sentences
    ))


def _provision(assessment: Assessment, idiom: Idiom) -> str:
    """The first provision that gives the complaint, in full."""
    citation = assessment.complaint.sources[0]
    found = idiom.speech.library.sources[citation.source]
    return " ".join(filter(None, (idiom.speech.act_name(found.act), found.section, idiom.speech.pinpoint(citation))))
