"""The tables of places, made into models; postcodes are many, so they are only checked for their form."""

from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from portal.loading.files import read_csv, read_yaml
from portal.loading.parsing import parse_list, unique
from portal.models.base import Frozen
from portal.models.place import District, Municipality, OtherName, Places, Postcode, SamiArea
from portal.models.problem import ContentError

P = TypeVar("P", bound=Frozen)
Rows = list[dict[str, str]]
NAME = "name_"
POSTCODE_LENGTH = len("9009")


def municipalities(content: Path) -> dict[str, Municipality]:
    """The municipalities, by number. Raises ContentError for a row that cannot be used."""
    path = content / "places" / "municipalities.csv"
    rows = read_csv(path)
    for row in rows:
        row["names"] = {key.removeprefix(NAME): row.pop(key) for key in list(row) if key.startswith(NAME)}  # type: ignore[assignment]  # the names stand together
    return {place.number: place for place in _models(path, Municipality, rows)}


def places(content: Path) -> Places:
    """Everything else about places. Raises ContentError for a row that cannot be used."""
    folder = content / "places"
    sami = parse_list(SamiArea, read_yaml(folder / "sami.yaml"))
    return Places(
        districts={each.number: each for each in _models(folder / "districts.csv", District)},
        postcodes={each.code: each for each in _postcodes(folder / "postcodes.csv")},
        sami=unique(folder / "sami.yaml", sami, "category"),
        other_names=tuple(_models(folder / "names.csv", OtherName)),
        units=tuple((row["name"], row["health_trust"]) for row in read_csv(folder / "units.csv")),
    )


def _models(path: Path, model: type[P], rows: Rows | None = None) -> list[P]:
    found = []
    for line, row in enumerate(rows if rows is not None else read_csv(path), 2):
        filled = {key: _filled(value) for key, value in row.items() if value}
        try:
            found.append(model.model_validate(filled))
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            column = ".".join(str(step) for step in first["loc"])
            raise ContentError(path, line, f"{column}: cannot be used: {first['msg']}") from None
    return found


def _filled(value: object) -> object:
    return {key: part for key, part in value.items() if part} if isinstance(value, dict) else value


def _postcodes(path: Path) -> list[Postcode]:
    found = [Postcode(row["postcode"], row["post_town"], row["municipality"]) for row in read_csv(path)]
    for line, each in enumerate(found, 2):
        if len(each.code) != POSTCODE_LENGTH or not each.code.isdigit():
            raise ContentError(path, line, f"{each.code!r} is not a postcode; expected four digits: 9009")
    return found
