"""Whether the letters name only what is there, and have words for all they say."""

import re
from collections.abc import Collection, Iterable

from portal.loading.findings import Findings
from portal.models.letter import FieldKind, FieldText, Letter, LetterText, SharedLetterText
from portal.models.library import Library
from portal.models.paper import BlockKind

NAMES = {"body", "decision", "day", "patient_day", "window", "provision", "waiting"}
_PLACE = re.compile(r"(?<!\{)\{([^{}]*)\}(?!\})")


def letter_problems(library: Library, findings: Findings) -> None:
    """Note what a letter names and nothing has."""
    for letter in library.letters.values():
        _letter(letter, library, findings)
    for tag, shared in library.letter_words.items():
        _shared(f"letters/{tag}.yaml", shared, library, findings)
    for remedy in library.remedies.values():
        for named in (remedy.letter, remedy.letter_by_maker, remedy.step_letter):
            _known(named, "remedies/remedies.yaml", library, findings)
    for decision in library.decisions.values():
        for named in (decision.letter, *decision.letters):
            _known(named, f"decisions/{decision.id}/decision.yaml", library, findings)


def _known(letter: str | None, place: str, library: Library, findings: Findings) -> None:
    if letter is not None:
        findings.known(place, letter, library.letters, "letter")


def _letter(letter: Letter, library: Library, findings: Findings) -> None:
    place, words = f"letters/{letter.id}/letter.yaml", library.letter_words[library.site.master]
    findings.citations(place, letter.sources)
    named: tuple[tuple[Iterable[str | None], Collection[str], str], ...] = (
        ((letter.to, *letter.steps), library.remedies, "remedy"),
        ((letter.answer_within,), library.law, "legal value of content/law"),
        (letter.beside, library.letters, "letter"),
        ([each.says for each in letter.paragraphs], NAMES, "name a letter can say"),
        (letter.fields, library.letter_fields, "field of letters/fields.yaml"),
        (letter.hand_over, words.hand_over, "word for handing over"),
        (letter.advice, words.advice, "piece of advice"),
        (letter.after, words.after, "word for what happens then"),
    )
    for names, known, what in named:
        for name in filter(None, names):
            findings.known(place, name, known, what)
    if not any(each.kind is BlockKind.HEADING for each in letter.paragraphs):
        findings.add(place, "paragraphs:", "a letter needs a heading that says what it is")
    for tag, text in library.letter_texts[letter.id].items():
        _words(letter, text, tag, library, findings)


def _words(letter: Letter, text: LetterText, tag: str, library: Library, findings: Findings) -> None:
    """Each paragraph has words of the letter's own or shared ones, and there are none that nothing says."""
    place = f"letters/{letter.id}/{tag}.yaml"
    shared = library.rendition(library.letter_words, tag).words.paragraphs
    said = {each.id for each in letter.paragraphs}
    found = {key.partition("@")[0] for key in text.paragraphs}
    findings.same_keys(place, said, found | (said & shared.keys()))
    findings.same_keys(place, set(letter.fields), set(letter.fields) | text.fields.keys())
    for words in text.paragraphs.values():
        _places(place, words, findings)


def _shared(place: str, shared: SharedLetterText, library: Library, findings: Findings) -> None:
    findings.same_keys(place, set(library.letter_fields), set(shared.fields))
    master = library.letter_words[library.site.master]
    for known, found in ((master.phrases, shared.phrases), (master.hand_over, shared.hand_over),
                         (master.advice, shared.advice), (master.after, shared.after)):
        findings.same_keys(place, set(known), set(found))
    for name, field in library.letter_fields.items():
        told = shared.fields.get(name, FieldText(label=name))
        if field.kind is FieldKind.TICKS:
            findings.same_keys(place, {choice.id for choice in field.choices}, set(told.choices))
    for words in shared.paragraphs.values():
        _places(place, words, findings)


def _places(place: str, words: str, findings: Findings) -> None:
    for name in _PLACE.findall(words):
        findings.known(place, name, NAMES, "name a letter can say")
