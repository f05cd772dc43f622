"""Contacts and places as the API sends them: ids and dates, how well each is confirmed, and where it was read."""

from portal.domain import directory
from portal.models.contact import Contact, OpenSpan
from portal.models.library import Library
from portal.models.place import District, Municipality
from portal.web.contacts import contact_view
from portal.web.idioms import Idiom
from portal.web.sami_views import sami_keys

Json = dict[str, object]


def contact(found: Contact, idiom: Idiom) -> Json:
    """A contact with its number and how well it is confirmed. What was not confirmed lately has no number."""
    view, fresh = contact_view(found.id, idiom), idiom.speech.library.site.is_fresh(found, idiom.speech.today)
    return {
        "id": found.id, "kind": found.kind, "name": view.name, "purpose": view.purpose, "phone": view.dial,
        "number": view.number, "web": found.web, "address": view.address, "always_open": found.always_open,
        "verified": {"level": found.verified.level, "seen": found.verified.seen,
                     "recorded": found.verified.recorded.isoformat(), "fresh": fresh},
    }


def whole_contact(found: Contact, idiom: Idiom) -> Json:
    """A contact with all that is known of it, and its sources."""
    site = idiom.speech.library.site
    fresh = site.is_fresh(found, idiom.speech.today)
    return {
        **contact(found, idiom), "names": {site.master: found.name, **found.names}, "also": list(found.also),
        "lines": [{"name": each.name, "phone": each.dial} for each in contact_view(found.id, idiom).lines],
        "visit": found.visit if fresh else None, "email": found.email if fresh else None,
        "sms": found.sms if fresh else None, "phone_from_abroad": found.abroad if fresh else None,
        "chat": found.chat, "complaints": found.complaints,
        "hours": _hours(found.hours), "chat_hours": _hours(found.chat_hours),
        "chat_always_open": found.chat_always_open, "languages": list(found.languages),
        "organisation_number": found.org_number, "counties": list(found.counties),
        "health_trusts": list(found.health_trusts), "letters_through": list(found.letters_to),
        "sources": [{"where": each.where, "date": each.date, "kind": each.kind} for each in found.sources],
    }


def whole_place(asked: str, found: str, idiom: Idiom) -> Json:
    """A place by the postcode or the number that was asked for, with all contacts that answer there."""
    library = idiom.speech.library
    home, district = directory.municipality_of(library, found), library.places.districts.get(found)
    known, postcode = directory.local(library, found), library.places.postcodes.get(asked)
    order = library.site.directory
    kinds = (*order.here, *order.more)
    return {
        "place": asked, "post_town": postcode.town if postcode else None,
        "municipality": _municipality(home) if home else None,
        "territory": order.territories.get(found), "district": _district(district) if district else None,
        "health_trusts": {"adults": list(known.adults), "children": list(known.children)}, "dps": known.dps,
        "ask_district": bool(known.districts), "districts": [_district(each) for each in known.districts],
        "sami": _sami(library, found) if home else None,
        "contacts": [contact(each, idiom) for kind in kinds for group in directory.answering(library, kind, known)
                     for each in group],
    }


def _hours(spans: tuple[OpenSpan, ...]) -> list[Json]:
    return [{"days": list(each.days), "from": each.opens, "to": each.closes} for each in spans]


def _municipality(home: Municipality) -> Json:
    return {"number": home.number, "names": home.names,
            "county": {"number": home.county_number, "name": home.county}, "statsforvalter": home.statsforvalter}


def _district(district: District) -> Json:
    return {"number": district.number, "name": district.name,
            "health_trusts": {"adults": list(district.adult_trusts), "children": list(district.child_trusts)}}


def _sami(library: Library, found: str) -> Json:
    """The category of the municipality, which rights hold there, and the provision that says so."""
    home = directory.municipality_of(library, found)
    language = library.places.languages.get(home.number) if home else None
    sources = dict.fromkeys(source for area in library.places.sami.values() for source in area.sources)
    return {"category": language, "rights": list(sami_keys(library, found)), "sources": list(sources)}
