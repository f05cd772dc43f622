"""A draft and its words to a paper: in the master language to hand in, in the reader's own to read."""

from collections.abc import Iterable

from portal.models.facts import Moment
from portal.models.letter import Draft, FieldText, LetterText, Paragraph, SharedLetterText
from portal.models.library import State
from portal.models.paper import Block, BlockKind, Paper, Said, Sheet, Tick
from portal.rendering.plain import plain, provision
from portal.rendering.speech import Speech

NUMBERED = {BlockKind.TEXT, BlockKind.OWN, BlockKind.TICKS}


def paper(draft: Draft, master: Speech, own: Speech) -> Paper:
    """The paper of a draft. A language in which the letter has no words has no sheet."""
    voices = [_Voice(draft, speech) for speech in ((master,) if own.lang == master.lang else (master, own))]
    spoken = [voice for voice in voices if voice.state is not State.MISSING]
    sides = [spoken] if draft.letter.together else [[voice] for voice in spoken]
    sheets = tuple(_sheet(draft, side) for side in sides)
    heading = next(each for each in draft.paragraphs if each.kind is BlockKind.HEADING)
    return Paper(spoken[0].says(heading), master.lang, sheets)


def _sheet(draft: Draft, voices: list["_Voice"]) -> Sheet:
    first = voices[0]
    return Sheet(first.lang, (*first.preface(), *_blocks(draft, voices)), reading=first.reading)


def _blocks(draft: Draft, voices: list["_Voice"]) -> tuple[Block, ...]:
    blocks, number = [], 0
    for paragraph in draft.paragraphs:
        numbered = paragraph.kind in NUMBERED
        number += numbered
        blocks.append(_block(paragraph, draft, voices)._replace(number=number if numbered else 0))
    return tuple(blocks)


def _block(paragraph: Paragraph, draft: Draft, voices: list["_Voice"]) -> Block:
    """A paragraph in all languages. What was typed stands as it was typed, whatever the language round it."""
    typed = draft.filled.typed.get(paragraph.field or "", "")
    if paragraph.says:
        typed = voices[0].value(paragraph.says)
    if paragraph.kind is BlockKind.ADDRESS and draft.contact:
        typed = "\n".join(filter(None, (draft.contact.name, draft.contact.address)))
    words = _said((voice.lang, voice.says(paragraph)) for voice in voices)
    ticks = _ticks(paragraph, draft, voices) if paragraph.kind is BlockKind.TICKS else ()
    return Block(paragraph.kind, words, typed, 0 if typed else paragraph.room, ticks=ticks)


def _ticks(paragraph: Paragraph, draft: Draft, voices: list["_Voice"]) -> tuple[Tick, ...]:
    """The options that were ticked; all of them, with empty boxes, where none was."""
    field = paragraph.field or ""
    chosen = draft.filled.ticked.get(field, ())
    options = chosen or tuple(voices[0].field(field).choices)
    return tuple(Tick(bool(chosen), _said((voice.lang, voice.choice(field, option)) for voice in voices))
                 for option in options)


def _said(words: Iterable[tuple[str, str]]) -> tuple[Said, ...]:
    """Words in each language; what reads the same is said once."""
    once: dict[str, str] = {}
    for lang, text in words:
        once.setdefault(text, lang)
    return tuple(Said(lang, text) for text, lang in once.items())


class _Voice:
    """The words of a letter in one language."""

    def __init__(self, draft: Draft, speech: Speech) -> None:
        library = speech.library
        found = library.rendition(library.letter_texts[draft.letter.id], speech.lang)
        self._own: LetterText = found.words
        self._shared: SharedLetterText = library.rendition(library.letter_words, speech.lang).words
        self._draft, self._speech = draft, speech
        self.state, self.lang = found.state, found.lang
        self.reading = speech.lang != library.site.master
        self._values = self._known()

    def says(self, paragraph: Paragraph) -> str:
        """The words of a paragraph: the letter's before those shared by all, those for the role before others."""
        keys = (f"{paragraph.id}@{self._draft.role}", paragraph.id)
        words = next(found[key] for found in (self._own.paragraphs, self._shared.paragraphs) for key in keys
                     if key in found)
        return plain(self._speech, words, self._values)

    def value(self, name: str) -> str:
        """What is known under a name."""
        return self._values[name]

    def field(self, name: str) -> FieldText:
        """The words of a field."""
        return self._own.fields.get(name) or self._shared.fields[name]

    def choice(self, name: str, option: str) -> str:
        """The words of an option."""
        return plain(self._speech, self.field(name).choices[option])

    def preface(self) -> tuple[Block, ...]:
        """What stands over a copy to read."""
        names = ("reading", "reading_draft") if self.reading else ()
        words = (plain(self._speech, self._shared.phrases[name]) for name in names)
        return tuple(Block(BlockKind.NOTE, (Said(self.lang, each),)) for each in words if each)

    def _known(self) -> dict[str, str]:
        """What the words of this letter can name."""
        draft, speech, library = self._draft, self._speech, self._speech.library
        remedies = library.rendition(library.remedy_words, speech.lang).words.remedies
        text = library.rendition(library.decision_texts[draft.decision], speech.lang).words if draft.decision else None
        return {
            "body": plain(speech, remedies[draft.body].name) if draft.body else "",
            "decision": plain(speech, text.formal or text.title) if text else "",
            "day": _when(draft.notified, speech),
            "patient_day": _when(draft.patient_notified, speech),
            "window": speech.amount(draft.window) if draft.window else "",
            "provision": provision(speech, draft.provision) if draft.provision else "",
            "waiting": provision(speech, draft.waiting) if draft.waiting else "",
        }


def _when(notice: Moment | None, speech: Speech) -> str:
    """When notice came: the day, with the time where it was said."""
    if notice is None:
        return ""
    return speech.moment(notice.at) if notice.clock else speech.day(notice.day)
