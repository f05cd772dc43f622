"""Settings, read once and checked at start."""

from pathlib import Path

import pytest

from portal.config import SettingError, Settings, from_environment


def test_without_anything_set_the_content_beside_the_code_is_used() -> None:
    assert from_environment({}) == Settings()


def test_another_folder_can_be_given(tmp_path: Path) -> None:
    assert from_environment({"PORTAL_CONTENT": str(tmp_path)}).content == tmp_path


@pytest.mark.parametrize(("key", "value", "expected"), [
    ("PORTAL_CONTENT", "/finnes/ikke", "expected a folder that exists"),
    ("PORTAL_BEHIND_TLS", "ja", "expected 0 or 1"),
    ("PORTAL_BASE_URL", "portal.example", "expected an address without a path"),
    ("PORTAL_BASE_URL", "https://portal.example/nb", "expected an address without a path"),
    ("PORTAL_BASE_URL", "ftp://portal.example", "expected an address without a path"),
])
def test_a_value_that_cannot_be_used_names_key_value_and_what_was_expected(key: str, value: str, expected: str) -> None:
    with pytest.raises(SettingError) as caught:
        from_environment({key: value})

    assert key in str(caught.value)
    assert repr(value) in str(caught.value)
    assert expected in str(caught.value)


def test_where_the_site_stands_can_be_told() -> None:
    assert from_environment({"PORTAL_BASE_URL": "https://portal.example/"}).base_url == "https://portal.example"
    assert from_environment({}).base_url is None


def test_tls_in_front_can_be_told() -> None:
    assert from_environment({"PORTAL_BEHIND_TLS": "1"}).behind_tls
