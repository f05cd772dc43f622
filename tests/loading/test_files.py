"""One file to plain values: the short way for simple lines reads as YAML does, and leaves the rest to it."""

import re

import pytest
from ruamel.yaml import YAML

from portal.loading.files import simple_values
from tests.conftest import CONTENT, SMALL

FRONT = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
FRONTS = [match[1] for folder in (CONTENT, SMALL) for path in sorted(folder.rglob("*.md"))
          if (match := FRONT.match(path.read_text(encoding="utf-8")))]


def as_yaml(front: str) -> object:
    return YAML(typ="safe", pure=True).load(front)


@pytest.mark.parametrize("front", FRONTS)
def test_the_short_way_reads_every_file_we_have_as_yaml_does(front: str) -> None:
    assert simple_values(front) in (None, as_yaml(front))


def test_the_short_way_reads_most_of_them() -> None:
    assert sum(simple_values(front) is not None for front in FRONTS) > len(FRONTS) / 2


@pytest.mark.parametrize("line", [
    "title: Klage og advokat", "lead: Si «jeg klager» til hvem som helst. Det er nok.", "lead: Vite, høre og få – alt",
    "updated: 2026-11-21", "title: no", "title: Hva er TUD?", "lead: Klag {{klagefrist|within}}.", "title: a:b",
    "lead: Les mer (om) det - og «det»", "title: Olahahttivuohta",
    "points:\n  a: b", "title: c\npoints:\n  a-1: b\n  on: 2026-11-21\nlead: d",
])
def test_plain_lines_are_read_the_short_way(line: str) -> None:
    assert simple_values(line) == as_yaml(line)


@pytest.mark.parametrize("line", [
    "title: 'Klage'", 'title: "Klage"', "title: true", "title: Null", "title: [a, b]", "title: {a: b}", "title: 12",
    "title: a # b", "title: a: b", "title:", "title: |", "title: &a b", "title: *a", "title: !x y", "title: ~",
    "title: a ", "title:  a", "  title: a", "points:", "points:\n  a:", "points:\n   a: b", "points:\n  a: b\n  a: c",
    "points: x\n  a: b", "points:\n  a: b\npoints:\n  c: d", "points:\n  true: b", "points:\n  - a",
    "points:\n  a: 'b'", "- a", "title: 2026-13-01", "title: a\ntitle: b", "title: a:", "# a",
    "title: a\n\nlead: b", "title: @a", "title: «a»", "title: a\\b", "title: 2026-1-1",
])
def test_anything_else_is_left_to_yaml(line: str) -> None:
    assert simple_values(line) is None
