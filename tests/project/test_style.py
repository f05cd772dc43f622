"""The house rules that a machine can hold the code to."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from portal.config import ROOT

MODULES = sorted((ROOT / "portal").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
TOP_LEVEL = {"pyproject.toml", "portal", "content", "translations", "static", "templates", "tests", "README.md",
             "Makefile", "LICENSE", "CHANGELOG.md", "requirements.lock"}
MOST_LINES, MOST_LINES_IN_A_FUNCTION, MOST_ARGUMENTS = 200, 25, 5


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=False)


def test_ruff_finds_nothing() -> None:
    found = run("ruff", "check", ".")

    assert found.returncode == 0, found.stdout


def test_mypy_finds_nothing() -> None:
    found = run("mypy")

    assert found.returncode == 0, found.stdout


def test_imports_point_down_the_layers() -> None:
    found = subprocess.run([Path(sys.executable).parent / "lint-imports"], cwd=ROOT, capture_output=True, text=True,
                           check=False)

    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("path", [*MODULES, *TESTS], ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_and_its_functions_fit(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]

    if path in MODULES:
        assert source.count("\n") <= MOST_LINES, "a module of over 200 lines has two jobs: find the second"
    for function in functions:
        length = (function.end_lineno or function.lineno) - function.lineno + 1
        assert length <= MOST_LINES_IN_A_FUNCTION, f"{function.name} has {length} lines"
        assert len(function.args.args) <= MOST_ARGUMENTS + 1, f"{function.name} takes too much"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_opens_with_one_sentence(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))

    assert docstring
    assert docstring.splitlines()[0].endswith(".")


def test_what_is_not_to_be_measured_is_not() -> None:
    assert "coverage" not in str(sys.gettrace()), "measuring takes three times as long: see tests/conftest.py"


def test_the_top_level_holds_what_it_should() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()

    top = {name.split("/")[0] for name in listed}
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


@pytest.mark.parametrize("lock", ["requirements.lock", "tests/requirements.lock"])
def test_a_lock_pins_versions_and_hashes_and_names_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")

    assert "http" not in text
    assert "==" in text
    assert "--hash=sha256:" in text
