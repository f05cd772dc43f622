"""Places: a table that cannot be used stops the start, and says which row and what was expected."""

from pathlib import Path

import pytest

from portal.loading.library import load
from portal.models.library import Library
from portal.models.place import Language
from portal.models.problem import ContentError
from tests.loading.conftest import Spoil


def message(folder: Path) -> str:
    with pytest.raises(ContentError) as caught:
        load(folder)
    return str(caught.value).removeprefix(f"{folder}/")


def test_every_table_is_read(library: Library) -> None:
    places = library.places

    assert places.districts["030102"].name == "Øst"
    assert places.postcodes["9009"].municipality == "5501"
    assert places.languages == {"5501": Language.DEVELOPMENT}
    assert [other.name for other in places.other_names] == ["Vaange"]
    assert places.units == (("SYKEHUSET I NORD HF AVDELING STORMYRA", "hf-nord"),)


@pytest.mark.parametrize(("file", "old", "new", "told"), [
    ("places/municipalities.csv", "5501,", "551,", "places/municipalities.csv:5: number: cannot be used"),
    ("places/municipalities.csv", "nemnd-nord", "nemnd-nor",
     "places/municipalities.csv:5: 'nemnd-nor' is not a contact. Did you mean 'nemnd-nord'?"),
    ("places/districts.csv", "030101,Vest,0301", "030101,Vest,0302",
     "places/districts.csv:2: '0302' is not a municipality. Did you mean '0301'?"),
    ("places/postcodes.csv", "9009,", "909,", "places/postcodes.csv:3: '909' is not a postcode; expected four digits"),
    ("places/postcodes.csv", ",1104", ",1105",
     "places/postcodes.csv:5: '1105' is neither a municipality nor a territory"),
    ("places/sami.yaml", "development", "developmnt", "places/sami.yaml:1: id: 'developmnt' is not one of development"),
    ("places/sami.yaml", "'5501'", "'5502'", "places/sami.yaml:2: '5502' is not a municipality. Did you mean '5501'?"),
    ("places/sami.yaml", "prl-1", "prl-9", "places/sami.yaml:3: 'prl-9' is not a provision of sources.yaml."),
    ("places/nb.yaml", "  short: Skriv tre bokstaver.\n", "", "places/nb.yaml:1: the words for 'short' are missing"),
    ("site.yaml", "here: [sykehus, nemnd,", "here: [sykehus, nemd,", "'nemd' is not a kind of contact."),
    ("site.yaml", "partly: ['1104']", "partly: ['1194']", "'1194' is not a municipality. Did you mean '1104'?"),
])
def test_a_table_that_cannot_be_used_stops_the_start(spoil: Spoil, file: str, old: str, new: str, told: str) -> None:
    assert told in message(spoil(file, old, new))


def test_a_letter_goes_only_through_someone_who_is_there(spoil: Spoil) -> None:
    folder = spoil("contacts/numbers.yaml", "  health_trusts: [hf-sor]\n",
                   "  health_trusts: [hf-sor]\n  letters_to: [sykehus-borte]\n")

    assert "'sykehus-borte' is not a contact." in message(folder)
