"""The stylesheet that stands inline, and the hash that allows it."""

import base64
import hashlib
from pathlib import Path

from portal.rendering import stylesheet


def test_parts_stand_in_order_without_comments(tmp_path: Path) -> None:
    for number, part in enumerate(stylesheet.PARTS):
        (tmp_path / f"{part}.css").write_text(f"/* {part} */\n.a{number} {{ color: red; }}\n", encoding="utf-8")

    assert stylesheet.read(tmp_path) == ".a0{color:red;}.a1{color:red;}.a2{color:red;}.a3{color:red;}"


def test_spaces_that_mean_something_are_kept(tmp_path: Path) -> None:
    for part in stylesheet.PARTS:
        (tmp_path / f"{part}.css").write_text("", encoding="utf-8")
    (tmp_path / "base.css").write_text("a :focus { margin: 0 auto; width: calc(1rem + 2px); }", encoding="utf-8")

    assert "a :focus{" in stylesheet.read(tmp_path)
    assert "margin:0 auto" in stylesheet.read(tmp_path)
    assert "calc(1rem + 2px)" in stylesheet.read(tmp_path)


def test_the_hash_is_that_of_the_bytes_in_the_page() -> None:
    digest = base64.b64encode(hashlib.sha256(b"a{}").digest()).decode()

    assert stylesheet.csp_hash("a{}") == f"'sha256-{digest}'"
