"""A letter that is done, as its template receives it: the paper, how to hand it over, and what happens then."""

from dataclasses import dataclass
from datetime import date, datetime

from markupsafe import Markup

from portal.domain import counting, directory
from portal.domain.drafting import SENT_TO_BODY, body, draft, handed_to, main_letter, recipient
from portal.domain.splitting import first_due
from portal.models.assessment import Assessment
from portal.models.enumerations import Recipient
from portal.models.law import Citation
from portal.models.letter import Group
from portal.models.library import Library
from portal.models.paper import Paper
from portal.rendering.papers import paper
from portal.rendering.plain_text import text
from portal.web.clock_rows import until
from portal.web.contacts import ContactView, contact_view
from portal.web.forms import WRITTEN
from portal.web.idioms import Idiom, Idioms
from portal.web.letter_views import LetterView, letter_links, shared_words
from portal.web.result_sections import Step
from portal.web.shell import Link
from portal.web.sources import ActView, act_views, cites
from portal.web.writing import WAS_SHOWN, Writing

NO_ADDRESS = "no_address"
MOST_CONTACTS = 2


@dataclass(frozen=True)
class DoneView:
    """The letter itself, and what to do with it.

    `about` is what stands round it, `sent` all that was filled in, to be sent along unseen. `unavailable`: a file of it
    was asked for and cannot be made now. `complete`: a PDF shows every letter that was written.
    """

    about: LetterView
    paper: Paper
    text: str
    before: Markup | None
    hand_over: tuple[Markup, ...]
    contacts: tuple[ContactView, ...]
    after: tuple[Markup, ...]
    has_days: bool
    steps: tuple[Step, ...]
    sent: tuple[tuple[str, str], ...]
    others: tuple[Link, ...]
    acts: tuple[ActView, ...]
    to_fill_in: bool
    unavailable: bool = False
    complete: bool = True


def written(writing: Writing, idiom: Idiom, idioms: Idioms) -> Paper:
    """The letter as a paper: to hand in, and to read."""
    library = idiom.speech.library
    drafted = draft(library, writing.letter, writing.situation, writing.filled)
    return paper(drafted, idioms[library.site.master].speech, idiom.speech)


def done_view(writing: Writing, about: LetterView, idiom: Idiom, idioms: Idioms, today: date) -> DoneView:
    """The letter and what to do with it."""
    library, letter, made = idiom.speech.library, writing.letter, written(writing, idiom, idioms)
    told, after, steps = _hand_over(writing, idiom), _after(writing, idiom, today), _steps(writing, idiom)
    citations = tuple(each for words in (*told, *after) for each in idiom.speech.text(words).citations)
    return DoneView(
        about, paper=made, text=text(made), before=_before(writing, idiom),
        hand_over=tuple(idiom.speech.line(words) for words in told),
        after=tuple(idiom.speech.line(words) for words in after),
        contacts=tuple(contact_view(each, idiom) for each in _contacts(writing, library)),
        has_days=bool(reminders(writing, idiom, today)), steps=tuple(_step(each, idiom) for each in steps),
        sent=_sent(writing), others=letter_links(idiom, _others(writing, library)),
        to_fill_in=writing.to_fill_in,
        acts=act_views((*letter.sources, *citations, *_cited(steps, idiom)), idiom),
    )


def _others(writing: Writing, library: Library) -> tuple[str, ...]:
    """What helps beside it, for who writes; forms are for everyone to hand on."""
    letters = library.letters
    return tuple(each for each in writing.letter.beside
                 if writing.situation.role in letters[each].writers or letters[each].group is Group.FORM)


def _contacts(writing: Writing, library: Library) -> tuple[str, ...]:
    """The body the letter is sent to, else those to ask: of the place, where that is known."""
    contact = recipient(library, writing.letter, writing.situation)
    if contact is not None:
        return (contact.id,)
    found, site = writing.situation.assessment, library.site
    useful = site.result_contacts.get(writing.situation.role, site.result_contacts["default"])
    return (found.contacts if found else tuple(each.id for each in directory.select(library, useful)))[:MOST_CONTACTS]


def reminders(writing: Writing, idiom: Idiom, today: date) -> tuple[date, ...]:
    """The days and moments to be reminded of: the first time limit, and the day an answer can be expected."""
    found, answer = writing.situation.assessment, _answer_by(writing, idiom, today)
    due = first_due(found) if found else None
    return tuple(day for day in (due, answer) if day)


def _answer_by(writing: Writing, idiom: Idiom, today: date) -> date | None:
    within = writing.letter.answer_within
    return counting.add(today, idiom.speech.law(within)) if within else None


def _after(writing: Writing, idiom: Idiom, today: date) -> tuple[str, ...]:
    day, words = _answer_by(writing, idiom, today), shared_words(idiom).after
    return tuple(words[each].replace("{day}", idiom.speech.day(day) if day else "") for each in writing.letter.after)


def _hand_over(writing: Writing, idiom: Idiom) -> tuple[str, ...]:
    """How to give it, and what to mind; said plainly where we have no address to send it to."""
    library, shared, letter = idiom.speech.library, shared_words(idiom), writing.letter
    ways = handed_to(library, letter, writing.situation)
    if isinstance(_due(writing, library), datetime):
        ways = tuple(each for each in ways if each != Recipient.BODY)       # the post would come too late
    unknown = not SENT_TO_BODY.isdisjoint(ways) and recipient(library, letter, writing.situation) is None
    advice = (NO_ADDRESS, *letter.advice) if unknown else letter.advice
    told = (*(shared.hand_over[each] for each in ways), *(shared.advice[each] for each in advice))
    to = body(library, letter, writing.situation)
    names = library.rendition(library.remedy_words, idiom.lang).words.remedies
    return tuple(each.replace("{body}", names[to].name if to else "") for each in told)


def _steps(writing: Writing, idiom: Idiom) -> tuple[str, ...]:
    """What is left when the answer is a no."""
    found = _complaint(writing, idiom.speech.library)
    return tuple(each.id for each in found.complaint.next) if found else writing.letter.steps


def _complaint(writing: Writing, library: Library) -> Assessment | None:
    """The assessment, where the letter is the complaint it gives."""
    found = writing.situation.assessment
    return found if found and main_letter(library, found) == writing.letter.id else None


def _due(writing: Writing, library: Library) -> date | None:
    """The day or moment the first clock of the complaint runs out."""
    found = _complaint(writing, library)
    return first_due(found) if found else None


def _before(writing: Writing, idiom: Idiom) -> Markup | None:
    """Before when to hand it in; where hours count, to say it now."""
    due, role = _due(writing, idiom.speech.library), writing.situation.role
    if due is None:
        return None
    if isinstance(due, datetime):
        return Markup("{} <b>{}</b>").format(idiom.speech.say("send_to.now", role), until(due, role, idiom))
    return Markup("{}: <b>{}</b>").format(idiom.speech.say("deadline.date"), idiom.speech.day(due))


def _step(step: str, idiom: Idiom) -> Step:
    library = idiom.speech.library
    words = library.rendition(library.remedy_words, idiom.lang).words.remedies[step]
    return Step(idiom.speech.line(words.name), idiom.speech.line(words.text),
                cites(library.remedies[step].sources, idiom.speech))


def _cited(steps: tuple[str, ...], idiom: Idiom) -> tuple[Citation, ...]:
    remedies = idiom.speech.library.remedies
    return tuple(source for step in steps for source in remedies[step].sources)


def _sent(writing: Writing) -> tuple[tuple[str, str], ...]:
    filled = writing.filled
    return (
        *writing.carried.items(), (WAS_SHOWN, "1"),
        *((WRITTEN + name, typed) for name, typed in filled.typed.items() if typed),
        *((WRITTEN + name, each) for name, ticked in filled.ticked.items() for each in ticked),
    )

