"""Whether a printed brochure still says what holds: paragraph by paragraph, what was changed and what it rests on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import islice, product, zip_longest

from portal.domain.issuing import Issue, Read, body_digest, contacts_digest, content_digits, joined
from portal.models.brochure import Format
from portal.models.ledger import KeptBody, KeptContacts, KeptSection, Ledger, Withdrawn

TITLE, CONTACTS = "title", "contacts"
MOST_TRIED = 20_000


class Standing(StrEnum):
    """How a printed brochure stands to what holds now."""

    CURRENT = "current"
    CHANGED = "changed"
    NOT_KEPT = "not_kept"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Change:
    """A paragraph that reads otherwise now. `old` is empty for a new one, `new` for one that is gone.

    `section` is the id of its section, or where else it stands.
    """

    lang: str
    section: str
    heading: str
    old: str
    new: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Compared:
    """A printed brochure held against what holds now. `on` is the day its words were published, `notes` say why."""

    issue: Issue
    standing: Standing
    changes: tuple[Change, ...] = ()
    on: date | None = None
    notes: tuple[str, ...] = ()
    withdrawn: Withdrawn | None = None


@dataclass(frozen=True)
class Now:
    """What a brochure says now, in its languages."""

    bodies: tuple[KeptBody, ...]
    contacts: tuple[KeptContacts, ...]


def compare(read: Read, ledger: Ledger | None, now: Now | None) -> Compared:
    """How a printed brochure stands; `now` is empty where it is no longer there at all."""
    issue, form = read.issue, read.issue.form
    if now is None or (ledger and ledger.withdrawn):
        return Compared(issue, Standing.WITHDRAWN, withdrawn=ledger.withdrawn if ledger else None)
    if content_digits(form, now.bodies, now.contacts) == read.content:
        return Compared(issue, Standing.CURRENT)
    then = _found(read, ledger, now) if ledger else None
    if ledger is None or then is None:
        return Compared(issue, Standing.NOT_KEPT)
    words, called = zip(then.bodies, now.bodies, strict=True), zip(then.contacts, now.contacts, strict=True)
    changes = tuple(change for pair in words for change in _bodies(*pair, form))
    others = tuple(change for pair in called for change in _contacts(*pair, form))
    days = (*(each.on for each in then.bodies if each not in now.bodies),
            *(each.on for each in then.contacts if each not in now.contacts))
    return Compared(issue, Standing.CHANGED, changes + others, max(days), _notes(ledger, then))


def _found(read: Read, ledger: Ledger, now: Now) -> Now | None:
    """The words and contacts whose digest the code holds, the newest first."""
    form, langs = read.issue.form, read.issue.langs
    bodies = [{body_digest(each, form): each for each in (now.bodies[place], *ledger.bodies) if each.lang == lang}
              for place, lang in enumerate(langs)]
    contacts = [{contacts_digest(each, form): each for each in (now.contacts[place], *ledger.contacts)
                 if (each.edition, each.lang) == (read.issue.edition, lang)} for place, lang in enumerate(langs)]
    newest_first = [*(list(each)[::-1] for each in bodies), *(list(each)[::-1] for each in contacts)]
    tried = islice(product(*newest_first), MOST_TRIED)
    found = next((each for each in tried if joined(each) == read.content), None)
    if found is None:
        return None
    words, called = found[:len(langs)], found[len(langs):]
    return Now(tuple(known[digest] for known, digest in zip(bodies, words, strict=True)),
               tuple(known[digest] for known, digest in zip(contacts, called, strict=True)))


def _notes(ledger: Ledger, then: Now) -> tuple[str, ...]:
    """What editors said of the changes since, once each."""
    notes = []
    for body in then.bodies:
        kept = [each for each in ledger.bodies if each.lang == body.lang]
        notes += [each.note for each in kept[kept.index(body) + 1:]] if body in kept else []
    return tuple(dict.fromkeys(note for note in notes if note))


def _bodies(then: KeptBody, now: KeptBody, form: Format) -> Iterator[Change]:
    for old, new in ((then.title, now.title), (then.lead, now.lead)):
        if old != new:
            yield Change(now.lang, TITLE, now.title, old, new)
    before, after = ({section.id: section for section in body.shown(form)} for body in (then, now))
    for section in dict.fromkeys((*after, *before)):
        yield from _sections(now.lang, before.get(section), after.get(section))


def _sections(lang: str, then: KeptSection | None, now: KeptSection | None) -> Iterator[Change]:
    section = now or then
    assert section is not None  # noqa: S101 -- one of them is there
    if then and now and then.title != now.title:
        yield Change(lang, section.id, now.title, then.title, now.title)
    old, new = (each.paragraphs if each else () for each in (then, now))
    for before, after in _differences([each.text for each in old], [each.text for each in new]):
        cited = next((each.sources for each in (*new, *old) if each.text in {before, after} and each.sources), ())
        yield Change(lang, section.id, section.title, before, after, cited)


def _contacts(then: KeptContacts, now: KeptContacts, form: Format) -> Iterator[Change]:
    for old, new in _differences(then.shown(form), now.shown(form)):
        yield Change(now.lang, CONTACTS, "", old, new)


def _differences(then: Sequence[str], now: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What is read otherwise, in pairs: what stood there, and what stands there now."""
    for tag, start, end, first, last in SequenceMatcher(None, list(then), list(now), autojunk=False).get_opcodes():
        if tag != "equal":
            yield from zip_longest(then[start:end], now[first:last], fillvalue="")
