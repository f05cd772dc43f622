"""Templates: one component a file, nothing imported in vain, nothing that is not there."""

import re
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, meta

from portal.config import ROOT, Settings

TEMPLATES = sorted(Settings.templates.rglob("*.html"))
COMPONENTS = sorted((Settings.templates / "components").glob("*.html"))
IMPORT = re.compile(r'\{% from "components/(\w+)\.html" import (\w+) %\}')


@pytest.mark.parametrize("path", COMPONENTS, ids=lambda path: path.stem)
def test_a_component_is_one_macro_named_as_its_file(path: Path) -> None:
    assert re.findall(r"\{% macro (\w+)\(", path.read_text(encoding="utf-8")) == [path.stem]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_what_is_imported_is_used_and_is_there(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    for file, name in IMPORT.findall(text):
        assert file == name
        assert (Settings.templates / "components" / f"{file}.html").exists(), name
        assert len(re.findall(rf"\b{name}\(", text)) >= 1, f"{name} is imported and not used"


def test_every_component_is_used_by_a_template() -> None:
    templates = " ".join(path.read_text(encoding="utf-8") for path in TEMPLATES)
    code = " ".join(path.read_text(encoding="utf-8") for path in (ROOT / "portal" / "web").glob("*.py"))

    called = {*re.findall(r"(?:\{\{|call) (\w+)\(", templates), *re.findall(r'(?:component|kept)\("(\w+)"', code)}
    assert {path.stem for path in COMPONENTS} - called == set()


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_receives_few_names(path: Path) -> None:
    environment = Environment(loader=FileSystemLoader(Settings.templates), autoescape=True)
    wanted = meta.find_undeclared_variables(environment.parse(path.read_text(encoding="utf-8")))

    macros = {component.stem for component in COMPONENTS}
    assert wanted - macros <= {"_", "shell", "tab", "view", "choices", "title", "text", "caller"}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_no_template_switches_off_escaping(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert "|safe" not in text.replace(" ", "")
    assert "autoescape" not in text
