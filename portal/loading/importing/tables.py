"""Tables of the collected facts made into the tables of `content/places`: fewer columns, our own names for them."""

import csv
import io
from pathlib import Path

from portal.loading.files import read_csv

Columns = dict[str, str]
_NAMES = {f"name_{tag}": f"name_{tag}" for tag in ("nb", "se", "smj", "sma", "fkv")}
MUNICIPALITIES: Columns = {
    "number": "kommunenr", **_NAMES, "county_number": "county_nr", "county": "county",
    "statsforvalter": "statsforvalter_id", "health_trust": "health_trust_id",
    "psychiatry": "health_trust_adult_psychiatry_2025", "children": "health_trust_child_psychiatry_2025",
    "dps": "dps_area",
}
DISTRICTS: Columns = {
    "number": "districtnr", "name": "district", "municipality": "kommunenr", "health_trust": "health_trust_id",
    "psychiatry": "health_trust_adult_psychiatry_2025", "children": "health_trust_child_psychiatry_2025",
    "dps": "dps_area",
}
POSTCODES: Columns = {"postcode": "postcode", "post_town": "post_town", "municipality": "kommunenr"}
UNITS: Columns = {"org_number": "orgnr", "name": "registered_name", "health_trust": "health_trust_id"}
TABLES = (("municipalities.csv", "municipalities.csv", MUNICIPALITIES),
          ("city_districts.csv", "districts.csv", DISTRICTS), ("postcodes.csv", "postcodes.csv", POSTCODES),
          ("mental_health_units.csv", "units.csv", UNITS))


def table(path: Path, columns: Columns) -> str:
    """The rows of a file in our columns. Raises KeyError for a column that is not there."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([row[theirs].strip() for theirs in columns.values()] for row in read_csv(path))
    return text.getvalue()
