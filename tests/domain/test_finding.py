"""Finding: word forms, letters without marks, compounds, beginnings, typing errors, and what people say."""

import pytest

from portal.domain.finding import Finder
from portal.models.search import Endings, Entry, Everyday, Found, Kind, Passage, SearchWords

ENTRIES = [
    Entry("page:klage", Kind.ANSWER, "nb", "Klage og advokat", "/nb/klage", (
        Passage("Du kan klage på vedtaket."), Passage("Klag innen tre uker.", "Fristene", "fristene"),
    )),
    Entry("decision:legemidler", Kind.DECISION, "nb", "Legemidler mot pasientens vilje", "/nb/vedtak/legemidler",
          (Passage("Legen bestemmer over medisiner og sprøyter."),), names=("behandling uten eget samtykke",)),
    Entry("decision:isolasjon", Kind.DECISION, "nb", "Isolasjon bak låst dør", "/nb/vedtak/isolasjon",
          (Passage("Pasienten er bak en låst dør."),)),
    Entry("page:parorende", Kind.ANSWER, "nb", "Pårørende", "/nb/parorende", (Passage("Du som er pårørende."),)),
    Entry("page:nei", Kind.ANSWER, "nb", "Den som står nær", "/nb/nei", (Passage("Du også."),)),
    Entry("term:klage", Kind.TERM, "nb", "Klage", "/nb/ord#klage", (Passage("Å klage er å si nei."),)),
    Entry("page:hjelp", Kind.ANSWER, "nb", "Hjelp nå", "/nb/hjelp", (Passage("Ring legevakten."),)),
    *(Entry(f"contact:k{number}", Kind.CONTACT, "nb", f"Nemnda {number}", f"/nb/k{number}") for number in range(30)),
]
WORDS = SearchWords.model_validate({
    "updated": "2026-11-01", "endings": "norwegian", "ignored": ["jeg", "vil", "er", "på", "kan", "du", "mot"],
    "negations": ["ikke"],
    "everyday": [
        {"words": ["tvangsmedisin", "piller"], "leads_to": ["decision:legemidler"]},
        {"words": ["innlåst", "sperret inne"], "leads_to": ["decision:isolasjon"]},
        {"words": ["doktor"], "means": ["legen"]},
        {"words": ["vil dø", "skade meg"], "leads_to": ["page:hjelp"], "urgent": True},
        {"words": ["bror", "søster"], "means": ["pårørende"], "leads_to": ["page:parorende"]},
        {"words": ["klage pårørende"], "leads_to": ["page:nei"]},
        {"words": ["ikke besøk"], "leads_to": ["decision:isolasjon"]},
        {"words": ["for sent"], "leads_to": ["page:klage"]},
    ],
})
FINDER = Finder(ENTRIES, WORDS, Endings.NORWEGIAN)


def ids(found: Found) -> list[str]:
    return [hit.entry.id for hit in found.hits]


@pytest.mark.parametrize(("typed", "first"), [
    ("klagene", "page:klage"),                        # another form
    ("medisin", "decision:legemidler"),
    ("eget samtykke", "decision:legemidler"),         # the name the law has for it
    ("parorende", "page:parorende"),                  # without special letters
    ("paarorende", "page:parorende"),
    ("advokatklage", "page:klage"),                   # a compound nobody has written
    ("advok", "page:klage"),                          # the beginning of a word
    ("avdokat", "page:klage"),                        # mistyped
    ("tvangsmedisin", "decision:legemidler"),         # what people say
    ("piller", "decision:legemidler"),
    ("jeg er sperret inne", "decision:isolasjon"),
    ("innlast", "decision:isolasjon"),                # what people say, without special letters
    ("doktor", "decision:legemidler"),                # what the law says for it
    ("jeg vil dø", "page:hjelp"),
    ("jeg vil skade meg på piller", "page:hjelp"),    # what is urgent comes before all else
    ("får ikke besøk", "decision:isolasjon"),         # what is said with a negation
    ("kan min bror klage", "page:nei"),               # what people say, with what the law says for a part of it
    ("klage", "page:klage"),                          # a word explained stands after the page that answers
])
def test_what_is_meant_stands_first(typed: str, first: str) -> None:
    assert ids(FINDER.find(typed))[0] == first


def test_the_longer_saying_leads_before_the_shorter() -> None:
    assert ids(FINDER.find("søster"))[0] == "page:parorende"
    assert ids(FINDER.find("klage søster"))[0] == "page:nei"


@pytest.mark.parametrize("typed", ["erstatning for skade", "vil du klage", "livet"])
def test_a_part_of_what_is_urgent_is_not_urgent(typed: str) -> None:
    assert "page:hjelp" not in ids(FINDER.find(typed))


def test_special_letters_are_letters_of_their_own() -> None:
    entries = [Entry("page:lås", Kind.ANSWER, "nb", "Lås", "/1"), Entry("page:las", Kind.ANSWER, "nb", "Las", "/2")]
    finder = Finder(entries, WORDS.model_copy(update={"everyday": ()}), Endings.NORWEGIAN)

    assert ids(finder.find("lås")) == ["page:lås", "page:las"]
    assert ids(finder.find("las")) == ["page:las", "page:lås"]


def test_a_hit_leads_to_the_heading_under_which_the_words_stand() -> None:
    hit = FINDER.find("tre uker").hits[0]

    assert hit.address == "/nb/klage#fristene"
    assert [piece.text for piece in hit.excerpt if piece.marked] == ["tre", "uker"]


def test_a_hit_that_what_people_say_leads_to_opens_at_its_top() -> None:
    hit = FINDER.find("for sent, tre uker").hits[0]

    assert hit.address == "/nb/klage"
    assert "uker" in [piece.text for piece in hit.excerpt]


def test_what_was_meant_is_told_in_the_readers_own_sentence() -> None:
    assert FINDER.find("Jeg vil ha avdokat!").meant == "Jeg vil ha advokat!"
    assert FINDER.find("advokat").meant is None


def test_a_kind_with_very_many_entries_leaves_room_for_others() -> None:
    found = ids(FINDER.find("nemnda"))

    assert len([each for each in found if each.startswith("contact:")]) == 5


@pytest.mark.parametrize("typed", ["", "   ", "***", "xyzzyxyzzy", "qqq " * 400, "\x00\u202e"])
def test_what_is_nowhere_finds_nothing(typed: str) -> None:
    assert FINDER.find(typed).hits == ()


def test_words_that_tell_nothing_are_looked_for_when_there_are_no_others() -> None:
    assert FINDER.find("jeg kan").query == "jeg kan"


def test_the_words_of_the_content_are_read_as_they_are_written() -> None:
    assert WORDS.everyday[0] == Everyday(words=("tvangsmedisin", "piller"), leads_to=("decision:legemidler",))
