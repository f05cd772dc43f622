"""A page of the library as its template receives it."""

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from portal.domain import directory
from portal.models import address
from portal.models.enumerations import Audience
from portal.models.library import State
from portal.models.page import Page
from portal.web.contacts import ContactView, contact_view
from portal.web.idioms import Idiom, Idioms
from portal.web.shell import Link, page_links, tool_links
from portal.web.sources import ActView, act_views


@dataclass(frozen=True)
class Notice:
    """How far a text can be trusted, with the same in the master language and a way to it."""

    text: Markup
    in_master: Markup | None
    link_text: Markup
    address: str
    master: str


@dataclass(frozen=True)
class GuideStart:
    """The way into a questionnaire, with answers already given."""

    title: str
    lead: Markup
    address: str
    answers: dict[str, str]


@dataclass(frozen=True)
class ContactGroup:
    """Contacts under one heading."""

    title: str
    contacts: tuple[ContactView, ...]


@dataclass(frozen=True)
class Way:
    """One of the ways in on the front page."""

    title: str
    lead: Markup
    address: str


@dataclass(frozen=True)
class PageView:
    """Everything a page template shows. `version` leads to the version that is easy to read, or from it back."""

    lang: str
    master: str
    title: str
    lead: Markup
    lead_in_master: Markup | None
    body: Markup
    notice: Notice | None
    version: Link | None
    audience: str
    breadcrumbs: tuple[Link, ...]
    ways: tuple[Way, ...]
    guide: GuideStart | None
    chapter: tuple[Link, ...]
    opens_chapter: bool
    previous: Link | None
    next: Link | None
    contacts: tuple[ContactGroup, ...]
    related: tuple[Link, ...]
    tools: tuple[Link, ...]
    acts: tuple[ActView, ...]
    reviewed: str
    overdue: bool


def page_view(page: Page, idiom: Idiom, idioms: Idioms, today: date, *, easy: bool = False) -> PageView:
    """A page in a language, as of a day; `easy` in its version that is easy to read."""
    speech, library = idiom.speech, idiom.speech.library
    texts = (library.easy_texts if easy else library.page_texts)[page.id]
    found = library.rendition(texts, idiom.lang)
    voice = idioms[found.lang].speech
    body = voice.text(found.words.body)
    master = texts[library.site.master]
    chapter = _chapter(page, idiom)
    place = next((number for number, link in enumerate(chapter) if link.current), None)
    return PageView(
        lang=found.lang, master=library.site.master, title=found.words.title, lead=voice.line(found.words.lead),
        lead_in_master=idioms[library.site.master].speech.line(master.lead) if found.state is State.DRAFT else None,
        body=body.html,
        notice=notice(found.state, idiom, idioms, idioms[library.site.master].speech.page_address(page.id)),
        version=_version(page, idiom, easy=easy), audience=_audience(page, idiom),
        breadcrumbs=_breadcrumbs(page, idiom), ways=_ways(page, idiom), guide=guide_start(page, idiom), chapter=chapter,
        opens_chapter=page.section == page.id, previous=chapter[place - 1] if place else None,
        next=chapter[place + 1] if place is not None and place + 1 < len(chapter) else None,
        contacts=_groups(page, idiom), related=page_links(idiom, page.related), tools=tool_links(idiom),
        acts=act_views((*body.citations, *voice.text(found.words.lead).citations, *page.sources), idiom),
        reviewed=speech.short_day(page.reviewed), overdue=library.site.is_due(page.reviewed, today),
    )


def notice(state: State, idiom: Idiom, idioms: Idioms, to_master: str) -> Notice | None:
    """What to tell the reader of a text that is a draft, outdated or missing, and where the master's text is."""
    if state is State.CURRENT:
        return None
    master = idiom.speech.library.site.master
    speech, own = idioms[master].speech, idiom.speech
    return Notice(own.say(f"state.{state}"), speech.say(f"state.{state}") if state is State.DRAFT else None,
                  own.say("state.read_master"), to_master, master)


def guide_start(page: Page, idiom: Idiom) -> GuideStart | None:
    """The way from a page into its questionnaire."""
    if page.guide is None:
        return None
    library = idiom.speech.library
    words = library.rendition(library.guide_texts[page.guide], idiom.lang).words
    return GuideStart(words.title, idiom.speech.line(words.lead), address.guide(idiom.lang, page.guide),
                      page.guide_answers)


def _version(page: Page, idiom: Idiom, *, easy: bool) -> Link | None:
    """The way from a page to its version that is easy to read, or back."""
    if page.id not in idiom.speech.library.easy_texts:
        return None
    return Link(idiom.gettext("Les mer: hele siden"), idiom.speech.page_address(page.id)) if easy else \
        Link(idiom.gettext("Les denne siden på en enklere måte"), address.easy(idiom.lang, page.id))


def _audience(page: Page, idiom: Idiom) -> str:
    """Whom a page is for, when it is not for everyone."""
    _ = idiom.gettext
    names = {Audience.PATIENT: _("pasienter"), Audience.NEXT_OF_KIN: _("pårørende"), Audience.STAFF: _("ansatte")}
    return ", ".join(names[each] for each in page.audience) if len(page.audience) < len(names) else ""


def _breadcrumbs(page: Page, idiom: Idiom) -> tuple[Link, ...]:
    front = Link(idiom.gettext("Forside"), address.front(idiom.lang))
    if page.section is None or page.section == page.id:
        return (front,)
    library = idiom.speech.library
    words = library.rendition(library.page_texts[page.section], idiom.lang).words
    return (front, Link(words.short or words.title, idiom.speech.page_address(page.section)))


def _chapter(page: Page, idiom: Idiom) -> tuple[Link, ...]:
    """The pages of a page's section in order; on the front page the first of each section."""
    library = idiom.speech.library
    if page.ways:
        return page_links(idiom, library.site.sections)
    chosen = [each for each in library.pages.values() if page.section and each.section == page.section]
    return page_links(idiom, tuple(each.id for each in sorted(chosen, key=lambda each: each.order)), page.id)


def _ways(page: Page, idiom: Idiom) -> tuple[Way, ...]:
    library = idiom.speech.library
    found = []
    for each in page.ways:
        words = library.rendition(library.page_texts[each], idiom.lang).words
        found.append(Way(words.title, idiom.speech.line(words.lead), idiom.speech.page_address(each)))
    return tuple(found)


def _groups(page: Page, idiom: Idiom) -> tuple[ContactGroup, ...]:
    """Contacts named one by one under one heading, each kind under its own."""
    library = idiom.speech.library
    kinds = library.rendition(library.contact_words, idiom.lang).words.kinds
    single = tuple(each for each in page.contacts if not each.startswith(directory.KIND_PREFIX))
    whole = [each for each in page.contacts if each.startswith(directory.KIND_PREFIX)]
    groups = [(idiom.gettext("Kontakter"), single),
              *((kinds[each.removeprefix(directory.KIND_PREFIX)].title, (each,)) for each in whole)]
    views = ((title, tuple(contact_view(contact.id, idiom) for contact in directory.select(library, selectors)))
             for title, selectors in groups)
    return tuple(ContactGroup(title, found) for title, found in views if found)
