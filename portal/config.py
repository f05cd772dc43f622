"""Settings, read from the environment once at start and checked there."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parent.parent
MAX_BODY_BYTES = 64 * 1024
MAX_LETTER_BYTES = 1024 * 1024    # a letter far too long is still read, to be given back with a word on its length


class SettingError(ValueError):
    """A setting that cannot be used; the message names the key, the value and what was expected."""


@dataclass(frozen=True)
class Settings:
    """Where things lie and how the portal is served."""

    content: Path = ROOT / "content"
    templates: Path = ROOT / "templates"
    static: Path = ROOT / "static"
    translations: Path = ROOT / "translations"
    behind_tls: bool = False
    base_url: str | None = None
    brochures: Path | None = None


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings. Those that are not there have their defaults.

    PORTAL_CONTENT is a folder, PORTAL_BEHIND_TLS 0 or 1, PORTAL_BASE_URL where the site stands, PORTAL_BROCHURES a
    folder of brochures made in advance.
    Raises SettingError when a value cannot be used.
    """
    content = Path(environment.get("PORTAL_CONTENT", str(Settings.content)))
    if not content.is_dir():
        raise SettingError(f"PORTAL_CONTENT is {str(content)!r}: expected a folder that exists")
    behind_tls = environment.get("PORTAL_BEHIND_TLS", "0")
    if behind_tls not in {"0", "1"}:
        raise SettingError(f"PORTAL_BEHIND_TLS is {behind_tls!r}: expected 0 or 1")
    made = environment.get("PORTAL_BROCHURES")
    return Settings(content=content, behind_tls=behind_tls == "1", base_url=_base_url(environment),
                    brochures=Path(made) if made else None)


def _base_url(environment: Mapping[str, str]) -> str | None:
    base = environment.get("PORTAL_BASE_URL", "").rstrip("/")
    scheme, place = urlsplit(base)[:2]
    if base and (scheme not in {"http", "https"} or not place or f"{scheme}://{place}" != base):
        raise SettingError(f"PORTAL_BASE_URL is {base!r}: expected an address without a path, https://portal.example")
    return base or None
