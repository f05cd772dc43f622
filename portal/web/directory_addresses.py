"""Every address of the directory that depends on no answer."""

from collections.abc import Iterator

from portal.models import address
from portal.models.library import Library


def directory_addresses(library: Library, lang: str) -> Iterator[str]:
    """The front, the lists, the contacts and the sheets in a language."""
    shown = [contact for contact in library.contacts.values() if contact.verified.shown]
    yield address.directory(lang)
    yield from (address.kind(lang, kind) for kind in dict.fromkeys(contact.kind for contact in shown))
    yield from (address.county(lang, number)
                for number in dict.fromkeys(place.county_number for place in library.municipalities.values()))
    for contact in shown:
        yield address.contact(lang, contact.id)
        if contact.kind == library.site.directory.hospital:
            yield from (address.sheet(lang, contact.id), address.pocket_sheet(lang, contact.id))
