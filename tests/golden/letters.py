"""The letters as texts a jurist can read: each letter, for each who writes it, in each language.

`python -m tests.golden.letters` writes them anew after a change of words; read the difference before you keep it.
"""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from portal.config import Settings
from portal.domain.assessing import assess
from portal.domain.circumstances import Situation
from portal.domain.drafting import asked, draft, main_letter, offered, ticked_at_first
from portal.loading.library import load
from portal.models.enumerations import Role
from portal.models.facts import OSLO, Facts
from portal.models.letter import FieldKind, Filled, Letter
from portal.models.library import Library
from portal.models.paper import Paper
from portal.rendering.papers import paper
from portal.rendering.plain_text import text
from portal.rendering.speech import Speech

FOLDER = Path(__file__).parent / "letters"
NOW = datetime(2026, 11, 21, 12, tzinfo=OSLO)
DECISIONS = {
    "klage-statsforvalteren": {"decision": "legemidler", "notified_at": "2026-11-20T14:30", "municipality": "5501"},
    "klage-kontrollkommisjonen": {"decision": "tvungent-vern-uten-dogn", "notified_at": "2026-11-02"},
    "klage-via-beslutter": {"decision": "somatisk-tvang", "notified_at": "2026-11-02"},
    "klage-helsehjelp": {"decision": "manglende-helsehjelp", "notified_at": "2026-10-01"},
    "klage-innsyn": {"decision": "innsyn-i-journal", "notified_at": "2026-11-02"},
    "muntlig-klage": {"decision": "legemidler", "notified_at": "2026-11-20T14:30"},
}


def situations(library: Library, letter: Letter) -> Iterator[tuple[str, Situation]]:
    """Each who writes the letter, without and, where it is made for one, with a decision."""
    for role in letter.writers:
        yield f"{role}, no decision named", Situation(role)
        facts = DECISIONS.get(letter.id)
        if facts is None or role is Role.VICTIM:
            continue
        age = {"age": "16_17"} if role is Role.CHILD else {"age": "12_15"} if role is Role.PARENT else {}
        found = assess(library, Facts.model_validate({"role": role, **facts, **age}), NOW)
        if letter.id == "muntlig-klage" or main_letter(library, found) == letter.id:
            yield f"{role}, {facts['decision']}", Situation(role, found)


def filled(library: Library, letter: Letter, situation: Situation) -> Filled:
    """Every field filled with its own name, every option ticked."""
    fields = asked(library, letter, situation)
    return Filled({each.id: f"<{each.id}>" for each in fields if each.kind is not FieldKind.TICKS},
                  {each.id: tuple(choice.id for choice in offered(letter, each, situation)) for each in fields
                   if each.kind is FieldKind.TICKS})


def begun(library: Library, letter: Letter, situation: Situation) -> Filled:
    """Nothing written, and ticked what is ticked from the start: what is printed to be filled in by hand."""
    return Filled(ticked={each.id: ticked_at_first(letter, each, situation)
                          for each in asked(library, letter, situation) if each.kind is FieldKind.TICKS})


def papers(library: Library, letter: Letter) -> Iterator[tuple[str, Paper]]:
    """Each letter there is, with what it is called: empty in the master language, full in all."""
    voices = {tag: Speech(library, tag, date(2026, 11, 21)) for tag in library.site.tags}
    master = voices[library.site.master]
    for name, situation in situations(library, letter):
        empty = draft(library, letter, situation, begun(library, letter, situation))
        yield f"{name}, empty", paper(empty, master, master)
        full = draft(library, letter, situation, filled(library, letter, situation))
        for tag, voice in voices.items():
            yield f"{name}, {tag}", paper(full, master, voice)


def own_sides(made: Paper) -> Paper:
    """A paper without the page to hand in, where there is a copy to read: that page is read once."""
    return made._replace(sheets=made.sheets[1:] or made.sheets)


def golden(library: Library, letter: Letter) -> str:
    """All texts of a letter."""
    return "\n".join(f"##### {name}\n\n{text(own_sides(made))}" for name, made in papers(library, letter))


def main() -> None:
    """Write the texts anew."""
    library = load(Settings.content)
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.txt"):
        old.unlink()
    for letter in library.letters.values():
        (FOLDER / f"{letter.id}.txt").write_text(golden(library, letter), encoding="utf-8")


if __name__ == "__main__":
    main()
