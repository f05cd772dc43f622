"""What can be found: an entry for everything a reader can go to."""

from datetime import date

from portal.models.library import Library
from portal.models.search import Entry, Kind
from portal.rendering.entries import entries
from portal.rendering.speech import Speech


def found(library: Library, lang: str) -> dict[str, Entry]:
    voices = {tag: Speech(library, tag, date(2026, 11, 21)) for tag in library.site.tags}
    return {each.id: each for each in entries(voices[lang], voices.__getitem__)}


def test_everything_is_there_but_the_front_page_and_what_is_not_confirmed(library: Library) -> None:
    there = found(library, "nb")

    assert {"page:ro", "decision:vedtak-om-ro", "letter:klage", "contact:ombudet", "term:ro", "guide:finn-ut",
            "list:standing", "kind:sykehus"} <= there.keys()
    assert there.keys().isdisjoint({"page:forside", "contact:nemnd-uviss"})


def test_a_page_is_its_paragraphs_with_their_headings_and_no_citations(library: Library) -> None:
    page = found(library, "nb")["page:ro"]

    assert (page.kind, page.title, page.address) == (Kind.ANSWER, "Hva er ro?", "/nb/ro")
    assert page.passages[0].text == "Ro er bra."
    assert ("Når er det ro?", "nar-er-det-ro") in {(part.heading, part.anchor) for part in page.passages}
    assert "§" not in " ".join(part.text for part in page.passages)


def test_what_is_not_translated_is_found_in_the_language_it_is_in(library: Library) -> None:
    assert found(library, "se")["page:rettigheter"].lang == "nb"
    assert found(library, "se")["page:ro"].lang == "se"


def test_a_contact_is_found_by_the_places_it_is_for(library: Library) -> None:
    names = found(library, "nb")["contact:sykehus-nord"].places

    assert {"Tromsø", "Romsa"} <= set(names)
    assert "Vangen" not in names


def test_a_word_stands_in_the_glossary_and_is_found_by_its_names_in_other_languages(library: Library) -> None:
    word = found(library, "se")["term:ro"]

    assert word.address == "/se/ord/1#ord-ro"
    assert word.names == ("ro", "ráfisvuohta")
