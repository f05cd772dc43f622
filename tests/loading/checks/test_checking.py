"""What `flask content check` finds: seeded faults are all found, and sound content gives no alarm."""

from datetime import date
from pathlib import Path

import pytest

from portal.loading.checks import checking
from portal.loading.library import assemble
from tests.conftest import SMALL
from tests.loading.conftest import Spoil

TODAY = date(2026, 11, 21)


def found(folder: Path, today: date = TODAY) -> list[str]:
    return [str(problem).removeprefix(f"{folder}/") for problem in checking.problems(assemble(folder), folder, today)]


KNOWN = [
    "pages/hjelp/se.md:5: made from the version of 2026-10-01; the master was updated 2026-11-01",
    "pages/rettigheter/se.md:1: not translated into 'se'; readers get the fallback",
    "decisions/vedtak-om-flytting/se.md:1: not translated into 'se'; readers get the fallback",
]


def test_sound_content_gives_no_alarm_but_for_what_is_known() -> None:
    assert sorted(found(SMALL)) == sorted(KNOWN)


@pytest.mark.parametrize(("file", "old", "new", "told"), [
    ("pages/ro/nb.md", "Ro er bra.", "Fylkesmannen sier at ro er bra.",
     "pages/ro/nb.md:4: 'Fylkesmann' is outdated: use 'statsforvalter'"),
    ("pages/ro/nb.md", "Ro er bra.", "Ring 77 00 00 01.", "pages/ro/nb.md:4: a phone number in words (77 00 00 01)"),
    ("pages/ro/nb.md", "Ro er bra.", "Ring 113.", "pages/ro/nb.md:4: a phone number in words (113)"),
    ("pages/ro/nb.md", "Ro er bra.", "Ring 22 59 13 00.", "pages/ro/nb.md:4: a phone number in words (22 59 13 00)"),
    ("pages/ro/nb.md", "Ro er bra.", "Klag innen 3 uker.", "pages/ro/nb.md:4: a time limit in words (3 uker)"),
    ("pages/ro/nb.md", " [](law:prl-3:1) [](law:prl-3:2)", "",
     "pages/ro/nb.md:9: tells of a right ('har rett til') without a provision"),
    ("checks.yaml", "most_lix: {nb: 45}", "most_lix: {nb: 5}", "pages/ro/nb.md:1: reading index"),
    ("checks.yaml", "median_lix: {nb: 45}", "median_lix: {nb: 5}",
     "checks.yaml:6: the middle reading index of 'nb' is"),
    ("checks.yaml", "easy_lix: {nb: 25}", "easy_lix: {nb: 2}", "pages/ro/easy.nb.md:1: reading index"),
    ("checks.yaml", "easy_lix: {nb: 25}", "easy_lix: {nb: 25, se: 25}",
     "pages/ro/easy.se.md:1: not translated into 'se'; readers get the fallback"),
    ("sources.yaml", "{id: prl-3,", "{id: prl-9, section: § 9, title: Ny, from: 2001-01-01}\n      - {id: prl-3,",
     "sources.yaml:11: nothing cites 'prl-9': tell what it says, or take it away"),
    ("checks.yaml", "easy_lix", "left_out: {prl-3: trengs ikke}\neasy_lix",
     "checks.yaml:7: 'prl-3' is left out here, but stands in sources.yaml"),
    ("pages/ro/nb.md", "(page:rettigheter#klage)", "(decision:borte)", "'borte' is not a decision"),
    ("pages/ro/se.md", "[](law:prl-3:1) ", "", "pages/ro/se.md:1: law prl-3:1: 0 times here, 1 times in the master"),
    ("pages/ro/se.md", "{{klagefrist|within}}", "johtilit", "value klagefrist: 0 times here, 1 times in the master"),
    ("pages/ro/se.md", "## Váidda\n", "", "headings: 1 times here, 2 times in the master"),
    ("pages/ro/nb.md", "updated: 2026-11-01", "updated: 2026-11-20",
     "pages/ro/se.md:5: made from the version of 2026-11-01; the master was updated 2026-11-20"),
    ("pages/ro/page.yaml", "reviewed: 2026-11-01", "reviewed: 2026-01-01",
     "pages/ro/page.yaml:4: reviewed 2026-01-01: more than 180 days ago"),
    ("pages/ro/page.yaml", "reviewed: 2026-11-01", "reviewed: 2026-12-01",
     "pages/ro/page.yaml:4: reviewed 2026-12-01 has not come yet"),
    ("contacts/numbers.yaml", "verified: {level: secondary, recorded: 2026-11-01}",
     "verified: {level: secondary, recorded: 2025-11-01}",
     "contacts/numbers.yaml:25: ombudet: recorded 2025-11-01, more than 365 days ago"),
    ("pages/ro/nb.md", "(law:prl-3:1)", "(law:prl-9:1)", "'prl-9' is not a provision of sources.yaml"),
    ("pages/ro/nb.md", "(page:rettigheter#klage)", "(page:borte)", "'borte' is not a page"),
])
def test_a_seeded_fault_is_found_with_its_place(spoil: Spoil, file: str, old: str, new: str, told: str) -> None:
    problems = found(spoil(file, old, new))

    assert any(told in problem for problem in problems), problems


def test_an_old_word_may_stand_where_it_is_explained(spoil: Spoil) -> None:
    folder = spoil("glossary/nb.yaml", "At det er stille.", "Fylkesmannen sa det før.")

    assert sorted(found(folder)) == sorted(KNOWN)


@pytest.mark.parametrize("words", ["20. november 2026", "§ 3-3", "2026-11-20", "lov 1999 nr. 62", "3 nye"])
def test_dates_and_provisions_are_no_phone_numbers_and_no_limits(spoil: Spoil, words: str) -> None:
    folder = spoil("pages/ro/nb.md", "Ro er bra.", f"Ro er bra, {words}.")

    assert sorted(found(folder)) == sorted(KNOWN)


def test_a_right_told_under_a_heading_needs_its_provision_but_the_heading_does_not(spoil: Spoil) -> None:
    folder = spoil("pages/ro/nb.md", "## Når er det ro?", "## Har du har rett til ro?")

    assert sorted(found(folder)) == sorted(KNOWN)


def test_as_time_goes_by_reviews_and_contacts_fall_due() -> None:
    problems = found(SMALL, date(2027, 12, 1))

    assert sum("reviewed 2026-11-01: more than 180 days ago" in problem for problem in problems) == 10
    assert sum("more than 365 days ago" in problem for problem in problems) == 7


def test_what_waits_for_somebody_is_told_apart_from_what_is_wrong() -> None:
    waiting = [str(each) for each in checking.reminders(assemble(SMALL), SMALL, TODAY)]

    assert any("pages/ro/se.md" in each and "draft" in each for each in waiting)
    assert any("ombudet: newest source is undated" in each for each in waiting)
    assert any("operator" in each for each in waiting)
    assert not any("nemnd-uviss" in each for each in waiting)
