"""Files that were built: kept while there is room, and read from a folder that was made in advance."""

from pathlib import Path

from portal.built import BuiltFiles


def test_what_was_not_used_for_longest_goes_first_when_there_is_no_more_room() -> None:
    files = BuiltFiles(most_bytes=10)
    files.put("a", b"aaaa")
    files.put("b", b"bbbb")
    assert files.get("a") == b"aaaa"

    files.put("c", b"cccc")

    assert (files.get("a"), files.get("b"), files.get("c")) == (b"aaaa", None, b"cccc")


def test_a_file_that_is_too_big_is_given_and_not_kept() -> None:
    files = BuiltFiles(most_bytes=3)

    assert files.put("a", b"aaaa") == b"aaaa"
    assert files.get("a") is None


def test_a_file_is_found_in_the_folder_and_nothing_else_is(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"made")
    files = BuiltFiles(tmp_path)

    assert files.get("a.pdf") == b"made"
    assert files.get("b.pdf") is None
