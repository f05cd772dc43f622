"""What is wrong with a brochure or an edition is told in a sentence with its file."""

import shutil
from pathlib import Path

import pytest

from portal.loading.library import load
from portal.models.problem import ContentError
from tests.conftest import SMALL

RO, WORDS, NORD = "brochures/ro/brochure.yaml", "brochures/ro/nb.md", "editions/nord.yaml"


@pytest.mark.parametrize(("place", "old", "new", "told"), [
    (RO, "page: ro", "page: roo", "'roo' is not a page. Did you mean 'ro'?"),
    (RO, "'kind:nemnd'", "'kind:nemd'", "'nemd' is not a kind of contact. Did you mean 'nemnd'?"),
    (RO, "prl-2:1", "prl-9:1", "'prl-9' is not a provision of sources.yaml."),
    (RO, "id: mer", "id: klage", "the section 'klage' stands twice: keep one"),
    (RO, "least: card", "least: cards", "'cards' is not one of card, poster, folded, full. Did you mean 'card'?"),
    (WORDS, "## Mer\n", "", "2 headings; expected one for each section of brochure.yaml: hva, klage, mer"),
    (WORDS, "## Mer\n", "## Mer\n\n| a | b |\n", "'|' cannot be printed"),
    (WORDS, "## Mer\n", "## Mer\n\n!!! note\n", "'!!!' cannot be printed"),
    (WORDS, "## Hva", "Noe først.\n\n## Hva", "'Noe først.' cannot be printed"),
    (WORDS, "\nLes om [rettighetene](page:rettigheter).", "", "nothing stands under 'Mer'"),
    (NORD, "hf-nord", "hf-nor", "'hf-nor' is not a health trust of places/. Did you mean 'hf-nord'?"),
    (NORD, "alt: {nb: En pil mot nord}", "alt: {}", "'nb' is not a language that says what the logo shows."),
    (NORD, "nord.svg", "sor.svg", "the file is missing"),
    (NORD, "nord.svg", "../nord.png", "cannot be used; expected an SVG file beside the edition: unn.svg"),
    ("brochures/se.yaml", "  card: {name: Kort, hint: Bær.}\n", "", "the words for 'card' are missing"),
])
def test_what_is_wrong_is_told(tmp_path: Path, place: str, old: str, new: str, told: str) -> None:
    folder = Path(shutil.copytree(SMALL, tmp_path / "content"))
    text = (folder / place).read_text(encoding="utf-8")
    assert old in text
    (folder / place).write_text(text.replace(old, new), encoding="utf-8")

    with pytest.raises(ContentError) as error:
        load(folder)
    assert told in str(error.value)
