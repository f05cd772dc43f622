"""What is shown of an entry."""

from portal.domain.excerpting import best_passage, excerpt, marked
from portal.models.search import Passage, Piece

LONG = "Dette er noe annet. " * 20
SHOWN = 330


def is_marked(word: str) -> bool:
    return word in {"klage", "uker"}


def told(pieces: tuple[Piece, ...]) -> str:
    return "".join(f"[{each.text}]" if each.marked else each.text for each in pieces)


def test_words_are_marked_where_they_stand() -> None:
    assert told(marked("Klage? Du kan klage.", is_marked)) == "[Klage]? Du kan [klage]."


def test_signs_of_html_stay_text() -> None:
    assert told(marked("<b>klage</b>", is_marked)) == "<b>[klage]</b>"


def test_sentences_are_shown_whole_from_the_first_that_holds_most_words() -> None:
    shown = told(excerpt(Passage(f"{LONG}Du kan klage innen 3 uker. {LONG}"), is_marked))

    assert shown.startswith("… Du kan [klage] innen 3 [uker]. Dette er")
    assert shown.endswith("annet. …")
    assert len(shown) < SHOWN


def test_a_sentence_far_too_long_is_cut_between_words() -> None:
    shown = told(excerpt(Passage("klage og " * 200), is_marked))

    assert len(shown.replace("[", "").replace("]", "")) < SHOWN
    assert shown.endswith((" …", "og …"))


def test_the_passage_with_most_of_the_words_is_shown() -> None:
    passages = [frozenset({"a"}), frozenset({"a", "b"}), frozenset({"b", "a"})]

    assert best_passage(passages, frozenset({"a", "b"})) == 1
    assert best_passage(passages, frozenset({"x"})) == 0
