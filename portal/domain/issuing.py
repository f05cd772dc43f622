"""The code on a printed brochure: which one it is, and a digest of what it says; nothing need be kept to make it.

Six digits are a digest of brochure, edition, languages and format, five of every paragraph and contact on the paper,
one is the check digit.
"""

import hashlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from portal.domain.digits import DIGITS, CodeError, checked, padded, read_digits
from portal.domain.editions import editions
from portal.models.brochure import Format, Least
from portal.models.ledger import KeptBody, KeptContacts
from portal.models.library import Library

KEY_DIGITS, CONTENT_DIGITS = 6, 5


class Issue(NamedTuple):
    """What is printed: a brochure in somebody's edition, in one language or the master's and another, in a format."""

    brochure: str
    edition: str
    langs: tuple[str, ...]
    form: Format


class Read(NamedTuple):
    """What a code says: which brochure it is, and the digest of what stood in it."""

    issue: Issue
    content: str


def code(issue: Issue, bodies: Sequence[KeptBody], contacts: Sequence[KeptContacts]) -> str:
    """The code of a brochure that says this."""
    return checked(_key(issue) + content_digits(issue.form, bodies, contacts))


def content_digits(form: Format, bodies: Sequence[KeptBody], contacts: Sequence[KeptContacts]) -> str:
    """A digest of everything that can be read in a format."""
    return joined((*(body_digest(each, form) for each in bodies), *(contacts_digest(each, form) for each in contacts)))


def joined(digests: Iterable[str]) -> str:
    """The digits of what has these digests: those of the words in each language, then those of the contacts."""
    return _digest(" ".join(digests), CONTENT_DIGITS)


def body_digest(body: KeptBody, form: Format) -> str:
    """A digest of the words that can be read in a format."""
    said = (body.lang, body.title, body.lead, *((section.id, section.title, *(each.text for each in section.paragraphs))
                                                for section in body.shown(form)))
    return hashlib.sha256(repr(said).encode()).hexdigest()


def contacts_digest(contacts: KeptContacts, form: Format) -> str:
    """A digest of the contacts that can be read in a format."""
    return hashlib.sha256(repr((contacts.lang, *contacts.shown(form))).encode()).hexdigest()


def read(library: Library, typed: str) -> Read | CodeError:
    """What a typed code says, or why it cannot be used; an unknown one is OLD."""
    digits = read_digits(typed, KEY_DIGITS)
    if isinstance(digits, CodeError):
        return digits
    if len(digits) != KEY_DIGITS + CONTENT_DIGITS:
        return CodeError.NOT_A_CODE
    issue = _issues(library).get(digits[:KEY_DIGITS])
    return Read(issue, digits[KEY_DIGITS:]) if issue else CodeError.OLD


def variants(library: Library) -> tuple[tuple[str, ...], ...]:
    """The choices of language: each by itself, and each beside the master."""
    master, *others = library.site.tags
    return (*((tag,) for tag in library.site.tags), *((master, tag) for tag in others))


def forms(langs: tuple[str, ...]) -> tuple[Format, ...]:
    """The formats there are in one language, or the larger ones that have room for two."""
    return tuple(each for each in Format if len(langs) == 1 or each.room is Least.FULL)


def issues_alike(library: Library) -> list[tuple[Issue, Issue]]:
    """Those that would have the same digits, which must not be: one of them needs another id."""
    found = _issues(library)
    return [(each, found[_key(each)]) for each in _all(library) if found[_key(each)] != each]


@lru_cache(maxsize=4)
def _issues(library: Library) -> dict[str, Issue]:
    return {_key(each): each for each in _all(library)}


@lru_cache(maxsize=4)
def _all(library: Library) -> tuple[Issue, ...]:
    """Everything that is printed, or was."""
    owners = dict.fromkeys((*editions(library), *(contacts.edition for ledger in library.ledgers.values()
                                                  for contacts in ledger.contacts)))
    return tuple(Issue(brochure, edition, langs, form) for brochure in {**library.brochures, **library.ledgers}
                 for edition in owners for langs in variants(library) for form in forms(langs))


def _key(issue: Issue) -> str:
    return _digest(" ".join((issue.brochure, issue.edition, *issue.langs, issue.form)), KEY_DIGITS)


def _digest(text: str, count: int) -> str:
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:16])
    return padded(number % len(DIGITS) ** count, count)
