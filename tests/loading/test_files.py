"""One file to plain values: the fast reader reads as the careful one does, and leaves to it what may be wrong."""

from datetime import date

import pytest
from ruamel.yaml import YAML

from portal.loading.files import read_words, read_yaml
from portal.models.problem import ContentError
from tests.conftest import CONTENT, SMALL

FILES = [path for folder in (CONTENT, SMALL) for path in sorted(folder.rglob("*.yaml"))]


def plain(value: object) -> object:
    """Days as they are written: the models read them."""
    if isinstance(value, dict):
        return {plain(key): plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plain(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value


@pytest.mark.parametrize("path", FILES, ids=str)
def test_every_file_we_have_is_read_as_the_careful_reader_reads_it(path: object) -> None:
    assert plain(read_yaml(path).values) == plain(YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("text", [
    "a: 1\na: 2\n", "x:\n  a: 1\n  b: 2\n  a: 3\n", "- a: 1\n  b: 2\n  a: 3\n", "- {a: 1, b: 2, a: 3}\n",
    "x: {y: {a: 1, a: 2}}\n", "a: 2026-02-30\n", "x:\n  - {a: 2026-13-01}\n", "a: [1\n", "a: 1\n b: 2\n",
])
def test_what_is_wrong_is_told_with_its_line(tmp_path: object, text: str) -> None:
    path = tmp_path / "fil.yaml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(ContentError, match=r"fil\.yaml:\d+: (the file cannot be read as YAML|the date does not exist)"):
        read_yaml(path)


@pytest.mark.parametrize("text", [
    "- a: 1\n- a: 2\n", "x:\n  a: 1\ny:\n  a: 2\n", "x: {a: 1}\ny: {a: 2}\n", "- {a: [p-1:2, p-1:3]}\n", "a: 'b: c'\n",
])
def test_the_same_key_in_another_place_is_no_fault(tmp_path: object, text: str) -> None:
    path = tmp_path / "fil.yaml"
    path.write_text(text, encoding="utf-8")

    assert read_yaml(path).values == YAML(typ="safe", pure=True).load(text)


def test_words_begin_with_values_and_go_on_with_text(tmp_path: object) -> None:
    path = tmp_path / "nb.md"
    path.write_text("---\ntitle: Klage\npoints:\n  a: Si «nei»\n---\n\nHei.\n", encoding="utf-8")

    assert read_words(path).values == {"title": "Klage", "points": {"a": "Si «nei»"}, "body": "Hei."}
