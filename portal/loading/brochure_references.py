"""Whether brochures and editions name only what is there, and every language has the sections in the same order."""

from portal.loading.findings import Findings
from portal.models.brochure import Brochure, BrochureText, Edition, Format
from portal.models.brochure_body import body_sections, strange
from portal.models.library import Library


def brochure_problems(library: Library, findings: Findings) -> None:
    """Note what a brochure or an edition names and nothing has."""
    for brochure in library.brochures.values():
        _brochure(brochure, library, findings)
        for tag, text in library.brochure_texts[brochure.id].items():
            _words(brochure, text, f"brochures/{brochure.id}/{tag}.md", findings)
    for edition in library.editions.values():
        _edition(edition, library, findings)
    for tag, words in library.brochure_words.items():
        findings.same_keys(f"brochures/{tag}.yaml", {*map(str, Format)}, {*map(str, words.formats)})
    for ledger in library.ledgers.values():
        if ledger.withdrawn and ledger.withdrawn.use:
            findings.known(f"brochures/versions/{ledger.id}.yaml", ledger.withdrawn.use, library.brochures, "brochure")


def _brochure(brochure: Brochure, library: Library, findings: Findings) -> None:
    place = f"brochures/{brochure.id}/brochure.yaml"
    findings.known(place, brochure.page, library.pages, "page")
    findings.selectors(place, brochure.contacts)
    for section in brochure.sections:
        findings.citations(place, section.sources)
    ids = [section.id for section in brochure.sections]
    for twice in sorted({each for each in ids if ids.count(each) > 1}):
        findings.add(place, f"id: {twice}", f"the section {twice!r} stands twice: keep one")


def _words(brochure: Brochure, text: BrochureText, place: str, findings: Findings) -> None:
    found = body_sections(text.body)
    if len(found) != len(brochure.sections):
        findings.add(place, "## ", f"{len(found)} headings; expected one for each section of brochure.yaml: "
                                   f"{', '.join(section.id for section in brochure.sections)}")
    odd = strange(text.body)
    if odd:
        findings.add(place, odd.splitlines()[0], f"{odd.splitlines()[0]!r} cannot be printed; expected '## ' headings, "
                                                 "paragraphs, points that begin with '- ', and links")
    for section in found:
        if not section.paragraphs:
            findings.add(place, section.title, f"nothing stands under {section.title!r}")


def _edition(edition: Edition, library: Library, findings: Findings) -> None:
    place, master = f"editions/{edition.id}.yaml", library.site.master
    findings.known(place, master, edition.name, "language with a name of the edition")
    if edition.health_trust:
        findings.known(place, edition.health_trust, library.health_trusts, "health trust of places/")
    if edition.logo:
        findings.known(place, master, edition.alt, "language that says what the logo shows")
