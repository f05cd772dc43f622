"""Writes down what a brochure said when it was published."""

from pathlib import Path

from ruamel.yaml import YAML

from portal.models.ledger import Ledger

FOLDER, WIDE = "brochures/versions", 10_000      # a paragraph stays on its line, so that a difference is read easily
HEAD = "# Written by `flask brochures publish`. Only 'withdrawn' and 'note' are changed by hand.\n"


def write(content: Path, ledger: Ledger) -> Path:
    """Write a ledger where it is read from; gives the file."""
    path = content / FOLDER / f"{ledger.id}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style, yaml.width, yaml.allow_unicode = False, WIDE, True
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment]  # the order of the model
    with path.open("w", encoding="utf-8") as file:
        file.write(HEAD)
        yaml.dump(ledger.model_dump(mode="json", exclude_defaults=True), file)
    return path
