"""Whether everything that content names is there: provisions, values, pages, terms, contacts, words."""

from pathlib import Path

from portal.loading.brochure_references import brochure_problems
from portal.loading.findings import Findings
from portal.loading.guide_references import guide_problems
from portal.loading.letter_references import letter_problems
from portal.loading.passages import passages
from portal.loading.place_references import place_problems
from portal.loading.register_references import register_problems
from portal.loading.search_references import search_problems
from portal.models.library import Library
from portal.models.problem import Problem


def reference_problems(library: Library, content: Path) -> list[Problem]:
    """Every reference to something that is not there, in the order of the files."""
    findings = Findings(library, content)
    _site(library, findings)
    _pages(library, findings)
    _lists(library, findings)
    register_problems(library, findings)
    guide_problems(library, findings)
    letter_problems(library, findings)
    brochure_problems(library, findings)
    for passage in passages(library):
        findings.prose(passage.file, passage.text)
    return sorted(findings.problems)


def _site(library: Library, findings: Findings) -> None:
    site = library.site
    for page in (site.front, site.help, site.glossary, *site.footer, *site.sections):
        findings.known("site.yaml", page, library.pages, "page")
    for contact in site.emergency:
        findings.known("site.yaml", contact, library.contacts, "contact")
    for selectors in site.result_contacts.values():
        findings.selectors("site.yaml", selectors)
    findings.selectors("site.yaml", site.search_contacts)
    for note in site.standing.notes:
        findings.known("site.yaml", note, library.notes, "note")
    findings.known("site.yaml", "default", site.result_contacts, "list of result_contacts")
    findings.known("site.yaml", site.master, site.tags, "language of site.yaml")
    findings.known("site.yaml", site.master, site.name, "language with a name of the site")
    for value in library.law.values():
        for dated in value.values:
            findings.citations(f"law/{value.id}.yaml", dated.sources)


def _pages(library: Library, findings: Findings) -> None:
    for page in library.pages.values():
        place = f"pages/{page.id}/page.yaml"
        findings.citations(place, page.sources)
        findings.selectors(place, page.contacts)
        for other in (*page.related, *page.ways):
            findings.known(place, other, library.pages, "page")
        if page.section:
            findings.known(place, page.section, library.site.sections, "section of site.yaml")
        if page.guide:
            findings.known(place, page.guide, library.guides, "guide")


def _lists(library: Library, findings: Findings) -> None:
    for term in library.terms.values():
        findings.citations("glossary/terms.yaml", term.sources)
    for note in library.notes.values():
        findings.citations("notes/notes.yaml", note.sources)
    for remedy in library.remedies.values():
        findings.citations("remedies/remedies.yaml", remedy.sources)
        findings.known("remedies/remedies.yaml", remedy.stands_for or remedy.id, library.remedies, "remedy")
        findings.selectors("remedies/remedies.yaml", (remedy.contact,) if remedy.contact else ())
    _reasons(library, findings)
    place_problems(library, findings)
    search_problems(library, findings)
    _list_words(library, findings)
    for tag, each in library.contact_words.items():
        findings.same_keys(f"contacts/{tag}.yaml", set(library.site.emergency), set(each.strip))


def _reasons(library: Library, findings: Findings) -> None:
    """Each body that can decide has a reason that always holds, and no reason after it."""
    place = "reasons/reasons.yaml"
    for reason in library.reasons.values():
        findings.citations(place, reason.sources)
        for remedy in (reason.body, *reason.chosen, *reason.next):
            findings.known(place, remedy, library.remedies, "remedy")
        for decision in reason.decision:
            findings.known(place, decision, library.decisions, "decision")
    for body in (each.id for each in library.remedies.values() if each.body):
        always = [each.always for each in library.reasons.values() if each.body == body]
        if always != sorted(always) or always.count(True) != 1:
            findings.add(place, body, f"{body!r} needs one reason that always holds, and it must be the last")


def _list_words(library: Library, findings: Findings) -> None:
    for folder, ids, words in (
        ("glossary", library.terms, {tag: each.terms for tag, each in library.term_words.items()}),
        ("notes", library.notes, {tag: each.notes for tag, each in library.note_words.items()}),
        ("reasons", library.reasons, {tag: each.reasons for tag, each in library.reason_words.items()}),
        ("remedies", library.remedies, {tag: each.remedies for tag, each in library.remedy_words.items()}),
        ("register", library.groups, {tag: each.groups for tag, each in library.register_words.items()}),
        ("wording", library.wording[library.site.master].phrases,
         {tag: each.phrases for tag, each in library.wording.items()}),
        ("contacts", dict.fromkeys(contact.kind for contact in library.contacts.values()),
         {tag: each.kinds for tag, each in library.contact_words.items()}),
    ):
        for tag, found in words.items():
            place = f"{folder}/{tag}.yaml"
            findings.same_keys(place, set(ids), set(found), more_is_wrong=folder != "contacts")
