"""An import shows what it would change, keeps what editors did, and changes nothing the second time."""

import shutil
from pathlib import Path

import pytest

from portal.loading.importing.plan import changes, to_read
from portal.models.problem import ContentError

FOLDER = Path(__file__).parent / "folder"


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """A folder of facts, one row of each kind."""
    return Path(shutil.copytree(FOLDER, tmp_path / "facts"))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """An empty content folder."""
    for part in ("contacts", "places"):
        (tmp_path / "content" / part).mkdir(parents=True)
    return tmp_path / "content"


def write(facts: Path, content: Path) -> None:
    for change in changes(facts, content):
        change.write()


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_what_is_brought_in_is_one_kind_a_file(facts: Path, content: Path) -> None:
    write(facts, content)

    assert sorted(path.name for path in content.rglob("*.*")) == [
        "commissions.yaml", "districts.csv", "helplines.yaml", "hospitals.yaml", "municipalities.csv", "ombud.yaml",
        "postcodes.csv", "services.yaml", "statsforvalter.yaml", "units.csv",
    ]


def test_a_second_import_changes_nothing(facts: Path, content: Path) -> None:
    write(facts, content)

    assert [change.path.name for change in changes(facts, content) if change.old != change.new] == []


def test_ids_numbers_sources_dates_and_levels_are_kept(facts: Path, content: Path) -> None:
    write(facts, content)

    assert (content / "contacts" / "helplines.yaml").read_text(encoding="utf-8").splitlines()[1:11] == [
        "- id: linjen", "  kind: crisis", "  name: 'Linjen'", "  short_number: '116123'",
        "  web: 'https://linjen.example/'", "  visit: 'Gata 1, 0587 Oslo'", "  hours: always",
        "  verified: {level: secondary, seen: '2026-08-13', recorded: 2026-11-21}", "  sources:",
        "    - {where: 'https://linjen.example/', date: '2026-08-13', kind: secondary}",
    ]


def test_a_service_that_has_closed_is_left_out(facts: Path, content: Path) -> None:
    write(facts, content)

    assert "stengt" not in (content / "contacts" / "helplines.yaml").read_text(encoding="utf-8")


def test_a_number_that_was_not_confirmed_is_not_taken_over(facts: Path, content: Path) -> None:
    write(facts, content)

    assert "phone" not in (content / "contacts" / "services.yaml").read_text(encoding="utf-8")


def test_an_office_is_shown_by_its_web_page_where_its_number_is_not_confirmed(facts: Path, content: Path) -> None:
    write(facts, content)

    office = (content / "contacts" / "statsforvalter.yaml").read_text(encoding="utf-8")
    assert "level: official" in office
    assert "phone" not in office


def test_names_and_fields_an_editor_wrote_are_kept(facts: Path, content: Path) -> None:
    write(facts, content)
    path = content / "contacts" / "helplines.yaml"
    spoil(path, "  name: 'Linjen'\n", "  name: 'Linja'\n  names: {se: 'Linnjá'}\n  counties: ['03']\n")

    write(facts, content)

    text = path.read_text(encoding="utf-8")
    assert "name: 'Linja'" in text
    assert "names: {se: 'Linnjá'}" in text
    assert "counties: ['03']" in text


def test_what_was_confirmed_later_by_hand_is_kept(facts: Path, content: Path) -> None:
    write(facts, content)
    path = content / "contacts" / "helplines.yaml"
    spoil(path, "recorded: 2026-11-21", "recorded: 2027-01-02")
    spoil(path, "short_number: '116123'", "short_number: '116124'")

    write(facts, content)

    assert "short_number: '116124'" in path.read_text(encoding="utf-8")


def test_the_difference_tells_what_would_change(facts: Path, content: Path) -> None:
    write(facts, content)
    spoil(facts / "helplines.yaml", "short_number: '116123'", "short_number: '116999'")

    told = [change.difference("contacts/helplines.yaml") for change in changes(facts, content)
            if change.old != change.new]
    assert len(told) == 1
    assert "-  short_number: '116123'" in told[0]
    assert "+  short_number: '116999'" in told[0]


def test_hours_that_must_be_read_are_named(facts: Path) -> None:
    assert list(to_read(facts)) == ["chatten: chat_hours: limited hours"]


def test_a_folder_of_another_form_is_refused_in_a_sentence(facts: Path, content: Path) -> None:
    spoil(facts / "postcodes.csv", "post_town", "town")

    with pytest.raises(ContentError, match=r"postcodes.csv:1: the column 'post_town' is missing"):
        list(changes(facts, content))
