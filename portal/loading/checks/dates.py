"""Dates that have passed: pages not held against the law for long, contacts not confirmed for long."""

from collections.abc import Iterator
from datetime import date, timedelta

from portal.loading.findings import Findings
from portal.models.library import Library

YEAR, MONTH = len("2026"), len("2026-11")


def overdue(library: Library, findings: Findings, today: date) -> None:
    """Note reviews and confirmations that are due, and dates that have not come yet."""
    after = library.site.review_after_days
    for place, reviewed in _reviews(library):
        if reviewed > today:
            findings.add(place, "reviewed:", f"reviewed {reviewed} has not come yet")
        elif library.site.is_due(reviewed, today):
            findings.add(place, "reviewed:", f"reviewed {reviewed}: more than {after} days ago; "
                                             "hold it against the law and set the date")
    limit = timedelta(days=library.site.verify_after_days)
    for contact in library.contacts.values():
        if today - contact.verified.recorded > limit:
            findings.add(findings.contact_file(contact.id), f"id: {contact.id}",
                         f"{contact.id}: recorded {contact.verified.recorded}, more than {limit.days} days ago; "
                         "confirm the contact and set the date")


def old_contact_sources(library: Library, findings: Findings, today: date) -> None:
    """Note contacts that are shown and whose newest source is older than the limit, or bears no date."""
    limit = timedelta(days=library.site.verify_after_days)
    for contact in library.contacts.values():
        seen = contact.verified.seen
        if contact.verified.shown and (seen is None or today - _latest(seen) > limit):
            findings.add(findings.contact_file(contact.id), f"id: {contact.id}",
                         f"{contact.id}: newest source is {seen or 'undated'}; call or look it up, and set 'verified'")


def _reviews(library: Library) -> Iterator[tuple[str, date]]:
    for page in library.pages.values():
        yield f"pages/{page.id}/page.yaml", page.reviewed
    for brochure in library.brochures.values():
        yield f"brochures/{brochure.id}/brochure.yaml", brochure.reviewed
    for decision in library.decisions.values():
        yield f"decisions/{decision.id}/decision.yaml", decision.reviewed
    for guide in library.guides.values():
        yield f"guides/{guide.id}/rules.yaml", guide.reviewed


def _latest(seen: str) -> date:
    """The last day a date can mean that may be only a month or a year."""
    if len(seen) == YEAR:
        return date(int(seen), 12, 31)
    if len(seen) == MONTH:
        return date.fromisoformat(f"{seen}-28")
    return date.fromisoformat(seen)
