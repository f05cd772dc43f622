"""LIX: words to a sentence plus the share of words longer than six letters, in per cent."""

import pytest

from portal.loading.checks.reading import lix


@pytest.mark.parametrize(("text", "index"), [
    ("", 0),
    ("Du kan klage nå.", 4),
    ("Du kan klage nå. Si det.", 3),
    ("Statsforvalteren avgjør klagen.", 3 + 100 / 3),
    ("## Kort\n\nDu kan klage.", 2),                        # a heading is a sentence
    ("- Du kan klage\n- Du kan vente", 3),                  # and so is a point
    ("Les [mer om TUD](page:tud-varighet-og-klage).", 4),    # an address is no word
])
def test_the_index_is_as_defined(text: str, index: float) -> None:
    assert lix(text) == pytest.approx(index)
