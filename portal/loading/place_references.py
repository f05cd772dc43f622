"""Whether everything places and the directory name is there: bodies, health trusts, kinds, municipalities, words."""

from portal.loading.findings import KIND_PREFIX, Findings
from portal.models.library import Library
from portal.models.place import TERRITORY_NAME

SAID = ("not_found", "short", "several", "too_many", "district", "district_dps", "hospitals_differ", "children_differ",
        "partly", "dps", "dps_ask", "commission", "commissions", "no_commission", "letters", "aged",
        "no_number", "text_relay")


def place_problems(library: Library, findings: Findings) -> None:
    """Note each name that leads nowhere, and words that are missing."""
    order, places = library.site.directory, library.places
    findings.selectors("site.yaml", [f"{KIND_PREFIX}{kind}" for kind in (*order.here, *order.more, order.hospital,
                                                                          order.commission)])
    findings.selectors("site.yaml", order.sheet)
    for municipality in library.municipalities.values():
        findings.known("places/municipalities.csv", municipality.statsforvalter, library.contacts, "contact")
    for district in places.districts.values():
        findings.known("places/districts.csv", district.municipality, library.municipalities, "municipality")
    homes = {*library.municipalities, *order.territories}
    for number in {postcode.municipality for postcode in places.postcodes.values()} - homes:
        findings.add("places/postcodes.csv", f",{number}", f"{number!r} is neither a municipality nor a territory")
    for number in order.partly:
        findings.known("site.yaml", number, library.municipalities, "municipality")
    for number in (*places.languages, *(other.municipality for other in places.other_names)):
        findings.known("places/sami.yaml", number, library.municipalities, "municipality")
    for area in places.sami.values():
        findings.citations("places/sami.yaml", area.sources)
    for contact in library.contacts.values():
        findings.selectors(findings.contact_file(contact.id) if contact.letters_to else "contacts", contact.letters_to)
    _words(library, findings)


def _words(library: Library, findings: Findings) -> None:
    territories = library.site.directory.territories.values()
    expected = {*SAID, *territories, *(TERRITORY_NAME + each for each in territories)}
    master = library.place_words[library.site.master]
    for tag, words in library.place_words.items():
        place = f"places/{tag}.yaml"
        findings.same_keys(place, expected, set(words.said), more_is_wrong=False)
        findings.same_keys(place, {*master.sami}, set(words.sami))
        findings.same_keys(place, {*master.pages}, set(words.pages))
