"""What a brochure says now, added to what it has said before, where it is not the same."""

from collections.abc import Iterable

from portal.models.ledger import KeptBody, KeptContacts, Ledger


def recorded(ledger: Ledger, bodies: Iterable[KeptBody], contacts: Iterable[KeptContacts], note: str | None) -> Ledger:
    """The ledger with whatever is new; `note` is an editor's word on why the text was changed."""
    new_bodies = tuple(body.model_copy(update={"note": note}) for body in bodies
                       if not any(_same_body(body, kept) for kept in _last_body(ledger, body)))
    new_contacts = tuple(each for each in contacts
                         if not any(_same_contacts(each, kept) for kept in _last_contacts(ledger, each)))
    return ledger.model_copy(update={"bodies": ledger.bodies + new_bodies, "contacts": ledger.contacts + new_contacts})


def _last_body(ledger: Ledger, body: KeptBody) -> list[KeptBody]:
    return [each for each in ledger.bodies if each.lang == body.lang][-1:]


def _last_contacts(ledger: Ledger, contacts: KeptContacts) -> list[KeptContacts]:
    return [each for each in ledger.contacts if (each.lang, each.edition) == (contacts.lang, contacts.edition)][-1:]


def _same_body(one: KeptBody, other: KeptBody) -> bool:
    """Whether two read the same, whatever the day and whatever was said of them."""
    return one.model_dump(exclude={"on", "note"}) == other.model_dump(exclude={"on", "note"})


def _same_contacts(one: KeptContacts, other: KeptContacts) -> bool:
    return one.model_dump(exclude={"on"}) == other.model_dump(exclude={"on"})
