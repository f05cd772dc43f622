"""A broken file stops the start, and says file, line, what was expected and the nearest right thing."""

from pathlib import Path

import pytest

from portal.loading.library import load
from portal.models.library import Library, State
from portal.models.problem import ContentError
from tests.loading.conftest import Spoil


def message(folder: Path) -> str:
    with pytest.raises(ContentError) as caught:
        load(folder)
    return str(caught.value).removeprefix(f"{folder}/")


def test_everything_is_loaded(library: Library) -> None:
    assert set(library.pages) == {"forside", "hjelp", "ord", "ro", "rettigheter"}
    assert library.easy_texts.keys() == {"ro"}
    assert set(library.decisions) == {"vedtak-om-ro", "vedtak-om-flytting"}
    assert set(library.guides) == {"finn-ut"}
    assert set(library.sources) == {"prl-1", "prl-2", "prl-3", "prl-3a"}
    assert library.contacts["ombudet"].number == "800 33 321"
    assert library.municipalities["5501"].names == {"nb": "Tromsø", "se": "Romsa"}


@pytest.mark.parametrize(("file", "old", "new", "told"), [
    ("pages/ro/page.yaml", "audience: [patient]", "audience: [patients]",
     "pages/ro/page.yaml:5: audience.0: 'patients' is not one of patient, next_of_kin, staff. Did you mean 'patient'?"),
    ("pages/ro/page.yaml", "order: 10", "ordre: 10",
     "pages/ro/page.yaml:3: ordre: this key is unknown. Did you mean 'order'?"),
    ("pages/ro/page.yaml", "related: [hjelp]", "related: [hjelpp]",
     "pages/ro/page.yaml:6: 'hjelpp' is not a page. Did you mean 'hjelp'?"),
    ("pages/ro/page.yaml", "guide: finn-ut", "guide: finn-t",
     "pages/ro/page.yaml:8: 'finn-t' is not a guide. Did you mean 'finn-ut'?"),
    ("pages/ro/page.yaml", "'kind:ombud'", "'kind:ombudd'",
     "pages/ro/page.yaml:7: 'ombudd' is not a kind of contact. Did you mean 'ombud'?"),
    ("pages/ro/page.yaml", "id: ro", "id: roo", "pages/ro/page.yaml:1: id is 'roo', but the file lies under 'ro'"),
    ("pages/ro/page.yaml", "reviewed: 2026-11-01", "reviewed: 2026-13-01",
     "pages/ro/page.yaml:4: the date does not exist; expected year-month-day: 2026-11-20"),
    ("pages/ro/nb.md", "(law:prl-3:1)", "(law:prl-33:1)",
     "pages/ro/nb.md:9: 'prl-33' is not a provision of sources.yaml. Did you mean 'prl-3'?"),
    ("pages/ro/nb.md", "(term:ro)", "(term:roo)", "pages/ro/nb.md:9: 'roo' is not a term. Did you mean 'ro'?"),
    ("pages/ro/nb.md", "(page:rettigheter#klage)", "(page:retigheter)",
     "pages/ro/nb.md:16: 'retigheter' is not a page. Did you mean 'rettigheter'?"),
    ("pages/ro/nb.md", "(contact:ombudet)", "(https://example.org)",
     "pages/ro/nb.md:16: the link 'https://example.org' has no scheme; expected one of page:, decision:, guide:"),
    ("pages/ro/nb.md", "{{klagefrist|within}}", "{{klagefrst|within}}",
     "pages/ro/nb.md:16: 'klagefrst' is not a legal value of content/law. Did you mean 'klagefrist'?"),
    ("pages/ro/nb.md", "{{klagefrist|within}}", "{{klagefrist|innen}}",
     "pages/ro/nb.md:16: 'innen' is not a form; expected one of within, every"),
    ("pages/ro/nb.md", "---\ntitle", "title", "pages/ro/nb.md:1: expected the file to begin with values between two"),
    ("pages/ro/nb.md", "updated: 2026-11-01", "title: igjen", "pages/ro/nb.md:5: the file cannot be read as YAML"),
    ("pages/ro/nb.md", "updated: 2026-11-01\n", "",
     "pages/ro/nb.md:2: the file: expected either 'updated' (the master) or 'translates'"),
    ("site.yaml", "master: nb", "master: [nb", "site.yaml:3: the file cannot be read as YAML"),
    ("site.yaml", "    locale: nb_NO\n", "",
     "site.yaml:4: languages.0: expected 'locale' (the locale library knows the language) or 'months' (our own)"),
    ("sources.yaml", "id: prl-2,", "id: prl-1,", "sources.yaml:1: the section 'prl-1' stands twice"),
    ("contacts/numbers.yaml", "- id: ombudet", "- id: nod", "contacts/numbers.yaml:1: the contact 'nod' stands twice"),
    ("contacts/numbers.yaml", "phone: '+47 77 00 00 01'", "phone: '77 00 00 01'",
     "contacts/numbers.yaml:10: phone: '77 00 00 01' cannot be used; expected a number with its country code: '+47"),
    ("places/municipalities.csv", "nemnd-sor,", "nemnd-syd,",
     "places/municipalities.csv:2: 'nemnd-syd' is not a contact. Did you mean 'nemnd-sor'?"),
    ("decisions/vedtak-om-ro/decision.yaml", "kind: if_within", "kind: if_withn",
     ("is not one of no, yes, yes_with_exceptions, if_within, leader_may, resistance_stops, unclear. "
      "Did you mean 'if_within'?")),
    ("decisions/vedtak-om-ro/decision.yaml", "page: ro", "page: ro\ncontacts: [nodd]",
     "'nodd' is not a contact. Did you mean 'nod'?"),
    ("decisions/vedtak-om-ro/decision.yaml", "{id: retten,", "{id: rettten,",
     "'rettten' is not a step of remedies.yaml"),
    ("decisions/vedtak-om-ro/nb.md", "  stille: Det må være stille.\n", "", "the words for 'stille' are missing"),
    ("guides/finn-ut/rules.yaml", "when: {rolle: [parorende]}}", "when: {rolle: [mor]}}",
     "vedtak: 'mor' is not an option of 'rolle' (options: pasient, parorende, oppgitt)"),
    ("guides/finn-ut/rules.yaml", "when: {vedtak: [flytting]}", "when: {kommune: [oppgitt]}",
     "nei-for: 'kommune' is not a question above it"),
    ("guides/finn-ut/nb.yaml", "ro: Ro, ", "", "the words for 'ro' are missing"),
    ("law/klagefrist.yaml", "unit: weeks", "unit: week", "law/klagefrist.yaml:3: unit: 'week' is not one of hours"),
    ("checks.yaml", "outdated:", "outdatd:", "checks.yaml:"),
    ("search/nb.yaml", "decision:vedtak-om-ro", "decision:vedtak-om-rot",
     "search/nb.yaml:5: 'vedtak-om-rot' is not a decision. Did you mean 'vedtak-om-ro'?"),
    ("search/nb.yaml", "leads_to: [page:hjelp]", "leads_to: [side:hjelp]", "'side' is not a kind of entry"),
    ("search/nb.yaml", ", leads_to: [page:hjelp]", "", "'vil dø' leads nowhere: give it 'means' or 'leads_to'"),
    ("search/se.yaml", "endings: sami", "endings: samisk", "'samisk' is not one of norwegian, english, sami, none"),
    ("site.yaml", "search_contacts: [ombudet]", "search_contacts: [ombodet]", "'ombodet' is not a contact"),
])
def test_a_spoilt_file_is_named_with_line_and_remedy(
    spoil: Spoil, file: str, old: str, new: str, told: str,
) -> None:
    assert told in message(spoil(file, old, new))


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "sources.yaml").unlink()

    assert message(folder) == "sources.yaml:1: the file is missing"


def test_a_file_that_is_not_utf8_is_named(folder: Path) -> None:
    (folder / "pages/ro/nb.md").write_bytes("---\ntitle: Rø".encode("latin-1"))

    assert "pages/ro/nb.md:1: the file is not UTF-8" in message(folder)


def test_words_in_an_unknown_language_are_refused(folder: Path) -> None:
    (folder / "pages/ro/sv.md").write_text("x", encoding="utf-8")

    assert "'sv' is not a language of site.yaml" in message(folder)


def test_a_missing_translation_falls_back_and_says_so(library: Library) -> None:
    found = library.rendition(library.page_texts["rettigheter"], "se")

    assert (found.lang, found.state, found.words.title) == ("nb", State.MISSING, "Rettighetene dine")


def test_an_older_translation_is_outdated_and_a_newer_one_a_draft_until_read(library: Library) -> None:
    assert library.rendition(library.page_texts["hjelp"], "se").state is State.OUTDATED
    assert library.rendition(library.page_texts["ro"], "se").state is State.DRAFT
    assert library.rendition(library.page_texts["ro"], "nb").state is State.CURRENT


def test_a_proof_read_translation_is_no_draft(spoil: Spoil) -> None:
    folder = spoil("pages/ro/se.md", "translates: 2026-11-01",
                   "translates: 2026-11-01\nproof_read: {by: Sámi giellaguovddáš, 'on': 2026-11-10}")

    library = load(folder)

    assert library.rendition(library.page_texts["ro"], "se").state is State.CURRENT


def test_the_version_changes_with_every_word(folder: Path, spoil: Spoil) -> None:
    before = load(folder).version

    assert load(spoil("pages/ro/nb.md", "hele dagen", "hele natten")).version != before
