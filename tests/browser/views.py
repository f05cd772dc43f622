"""In which windows pages are looked at: the master in every one, the other languages on a phone in the light.

What a window changes (room and colours) is the same in all languages; what a language changes is the length of words.
"""

import pytest

from tests.browser.conftest import DESKTOP, PHONE
from tests.project.test_pages import LIBRARY

VIEWS = [pytest.param(size, scheme, id=f"{size['width']}-{scheme}")
         for size in (PHONE, DESKTOP) for scheme in ("light", "dark")]
OTHERS = [tag for tag in LIBRARY.site.tags if tag != LIBRARY.site.master]
LANGUAGES_AND_VIEWS = [
    *(pytest.param(LIBRARY.site.master, *view.values, id=f"{LIBRARY.site.master}-{view.id}") for view in VIEWS),
    *(pytest.param(tag, PHONE, "light", id=f"{tag}-{VIEWS[0].id}") for tag in OTHERS),
]
