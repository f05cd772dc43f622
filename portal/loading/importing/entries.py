"""Rows of the collected facts made into contacts: what is not confirmed is not taken over, and nothing is added."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from portal.loading.importing.hours import read_hours

Row = dict[str, Any]
Entry = dict[str, object]
UNVERIFIED, OFFICIAL = "unverified", "official"
IDENTITY = {"org_number", "web", "name", "covers", "municipality_count", "catchment", "counties", "offices"}
_LATEST = "-12-31"
_DATE = re.compile(r"\b\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?\b(?!-))?")


def helplines(found: Row, recorded: date) -> Iterator[Entry]:
    """Lines, organisations and bodies that are still there."""
    for row in found["helplines"]:
        if row["status"] != "closed":
            yield _entry(row, recorded, kind=row["category"], chat=row["chat"], sms=row["sms"],
                         abroad=row["phone_from_abroad"], short_number=row["short_number"],
                         web=row["web"] if row["web_confirmed"] else None,
                         languages=_languages(row["languages"]))


def statsforvaltere(found: Row, recorded: date) -> Iterator[Entry]:
    """The offices. Their names and areas are official even where number and address are not."""
    for row in found["statsforvaltere"]:
        level = row["identity_verified"] if row["verified"] == UNVERIFIED else row["verified"]
        read = row["health_complaint_page"] if row["health_complaint_page_read"] else None
        names = {tag: row[f"name_{tag}"] for tag in ("nn", "se", "sma", "fkv") if row[f"name_{tag}"]}
        yield _entry({**row, "verified": level}, recorded, kind="statsforvalter", names=names, complaints=read,
                     counties=[county["county_nr"] for county in row["counties"]])


def ombud(found: Row, recorded: date) -> Iterator[Entry]:
    """The national line, and an office a county that is reached by it or by its own number."""
    national = found["national"]
    yield _entry({**national, "name": "Pasient- og brukerombudet"}, recorded, kind="ombud", elsewhere=True)
    for row in found["offices"]:
        hours = national["opening_hours"] if row["phone_is_national_line"] else None
        yield _entry({**row, "name": f"Pasient- og brukerombudet i {row['county']}", "opening_hours": hours},
                     recorded, kind="ombud", counties=[row["county_nr"]])


def hospitals(found: Row, recorded: date) -> Iterator[Entry]:
    """Health trusts, with the numbers that are confirmed."""
    for row in found["institutions"]:
        level = row["phone_verified"] or row["verified"]
        name = row["name"].partition(" (")[0].removesuffix(" HF")
        first = row["switchboard_phone"]
        extra = [{"phone": row["mental_health_phone"], "name": row["phone_label"].partition(" (")[0].partition(",")[0]}
                 ] if row["mental_health_phone"] else []
        extra += [{"phone": each["phone"], "name": each["label"].removeprefix("switchboard, ")}
                  for each in row["other_phones"] if each["label"].startswith("switchboard, ")]
        yield _entry({**row, "name": name, "verified": level, "phone": first}, recorded, kind="hospital",
                     short_number=row["switchboard_short_number"], lines=extra, health_trusts=[row["id"]])


def commissions(found: Row, recorded: date) -> Iterator[Entry]:
    """Commissions, bound to the hospitals they look after; letters may go by way of these."""
    for row in found["kontrollkommisjoner"]:
        trusts = row["health_trust_ids"]
        yield _entry(row, recorded, kind="kontrollkommisjon", health_trusts=trusts,
                     letters_to=trusts if row["postal_fallback_ref"] else [])


def national_services(found: Row, recorded: date) -> Iterator[Entry]:
    """National services for the public that no other file has."""
    for row in found["national_services"]:
        if row["id"] == "inst-sanks":
            known = {**row, "name": row["name"].partition(" (")[0], "phone": None, "visiting_address": None,
                     "postal_address": None}
            yield _entry(known, recorded, kind="sami")


def _entry(row: Row, recorded: date, **more: object) -> Entry:
    """What the row gives; a key without a value is left out."""
    entry = {
        "id": row["id"], "name": row["name"], **more,
        "phone": row.get("phone"), "web": more.get("web", row.get("web")), "email": row.get("email"),
        "address": _address(row.get("postal_address")), "visit": _address(row.get("visiting_address")),
        "org_number": row.get("org_number"), "hours": _hours(row, "opening_hours"),
        "chat_hours": _hours(row, "chat_hours"), "missing": [],
    }
    if entry["visit"] == entry["address"]:
        entry["visit"] = None
    if entry["phone"] is None and entry.get("short_number") is None:
        entry["hours"] = None if not entry.get("lines") else entry["hours"]
    entry["verified"] = {"level": row["verified"], "seen": _seen(row), "recorded": recorded}
    entry["sources"] = [_source(each) for each in row["sources"]]
    return {key: value for key, value in entry.items() if value not in (None, [], {}, False)}


def _hours(row: Row, key: str) -> object:
    return read_hours(row[key]) if row.get(key) else None


def unread(found: Row) -> Iterator[str]:
    """Hours that an editor must read and type, since the words say more than days and times."""
    for row in found.get("helplines", ()):
        for key in ("opening_hours", "chat_hours"):
            if row[key] and row["status"] != "closed" and read_hours(row[key]) is None:
                yield f"{row['id']}: {key}: {row[key]}"


def _languages(known: list[str]) -> list[str]:
    return known if known != ["nb"] else []


def _address(parts: Row | None) -> str | None:
    if not parts:
        return None
    place = " ".join(str(each) for each in (_postcode(parts.get("postcode")), parts.get("place")) if each)
    line = str(parts.get("line") or "").partition(" (")[0]
    return ", ".join(each for each in (line, parts.get("street"), parts.get("po_box"), place) if each)


def _postcode(value: object) -> str | None:
    """Four digits: some files hold a number that lost its first zero."""
    return str(value).zfill(4) if value else None


def _source(source: Row) -> Entry:
    where = source["url"] or source.get("title") or "unknown"
    return {"where": where.replace(", seed document", ""), "date": _day(source["date_on_page"]), "kind": source["kind"]}


def _seen(row: Row) -> str | None:
    """The newest day on which a source gave more than who it is, where any source did."""
    told = [each for each in row["sources"] if not set(each.get("gives", ())) <= IDENTITY] or row["sources"]
    days = [_day(each["date_on_page"]) for each in told]
    return max((day for day in days if day), key=lambda day: day + _LATEST[len(day) - len("2026"):], default=None)


def _day(value: object) -> str | None:
    """A day, month or year, also where words stand round it."""
    found = _DATE.search(str(value or ""))
    return found[0] if found else None


READERS: tuple[tuple[str, str, Callable[[Row, date], Iterator[Entry]]], ...] = (
    ("helplines.yaml", "helplines.yaml", helplines), ("statsforvalter.yaml", "statsforvalter.yaml", statsforvaltere),
    ("ombud.yaml", "ombud.yaml", ombud), ("institutions.yaml", "hospitals.yaml", hospitals),
    ("kontrollkommisjon.yaml", "commissions.yaml", commissions),
    ("institutions.yaml", "services.yaml", national_services),
)
