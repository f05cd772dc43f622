"""What stands round every page: name, languages, emergency numbers, exit, footer."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from markupsafe import Markup

from portal.models import address
from portal.rendering.lists import lists
from portal.web.idioms import Idiom


@dataclass(frozen=True)
class Link:
    """A title and where it leads."""

    title: str
    address: str
    current: bool = False


@dataclass(frozen=True)
class LanguageLink:
    """The same page in another language."""

    tag: str
    name: str
    address: str
    current: bool


@dataclass(frozen=True)
class EmergencyLink:
    """A number to call at once, and in two words what for."""

    dial: str | None
    number: str | None
    words: str


@dataclass(frozen=True)
class Assets:
    """The stylesheet, and the addresses of the files a page asks for."""

    stylesheet: Markup
    script: str
    icon: str


@dataclass(frozen=True)
class Top:
    """What stands above a page. With `form` the languages are buttons of that form, which carry the answers along."""

    site_name: str
    front: str
    search: str
    today: str
    exit_address: str
    exit_target: str
    languages: tuple[LanguageLink, ...]
    emergency: tuple[EmergencyLink, ...]
    form: str


@dataclass(frozen=True)
class Shell:
    """Everything the base template needs. What is the same for every reader of a page is rendered once."""

    lang: str
    site_name: str
    front: str
    directory: str
    search: str
    links: tuple[Link, ...]
    head: Markup
    top: Markup
    footer: Markup


@lru_cache(maxsize=512)
def shell(idiom: Idiom, assets: Assets, rest: str, today: date, form: str) -> Shell:
    """The shell of the page whose address is the language and then `rest`; kept, since it is the same all day."""
    site = idiom.speech.library.site
    top = Top(
        site_name=site.named(idiom.lang), front=address.front(idiom.lang),
        search=address.search(idiom.lang), today=idiom.speech.short_day(today),
        exit_address=address.EXIT, exit_target=site.exit, emergency=_emergency(idiom), form=form,
        languages=tuple(LanguageLink(each.tag, each.name, f"/{each.tag}/{rest}", each.tag == idiom.lang)
                        for each in site.languages),
    )
    links, component = page_links(idiom, site.footer), idiom.templates.component
    return Shell(
        lang=idiom.lang, site_name=top.site_name, front=top.front, directory=address.directory(idiom.lang),
        search=top.search, links=links,
        head=component("page_head", assets, top.languages), top=component("page_top", top),
        footer=component("site_footer", links, site.operator),
    )


def _emergency(idiom: Idiom) -> tuple[EmergencyLink, ...]:
    library = idiom.speech.library
    strip = library.rendition(library.contact_words, idiom.lang).words.strip
    contacts = (library.contacts[each] for each in library.site.emergency)
    return tuple(EmergencyLink(each.dial, each.number, strip[each.id]) for each in contacts)


def page_links(idiom: Idiom, page_ids: tuple[str, ...], current: str = "") -> tuple[Link, ...]:
    """Links to pages by their titles in the language."""
    library = idiom.speech.library
    return tuple(
        Link(library.rendition(library.page_texts[each], idiom.lang).words.title, idiom.speech.page_address(each),
             each == current)
        for each in page_ids
    )


def decision_links(idiom: Idiom, decisions: tuple[str, ...]) -> tuple[Link, ...]:
    """Links to decisions of the register by their titles in the language."""
    library, lang = idiom.speech.library, idiom.lang
    return tuple(Link(library.rendition(library.decision_texts[each], lang).words.title, address.decision(lang, each))
                 for each in decisions)


def list_links(idiom: Idiom, *chosen: str) -> tuple[Link, ...]:
    """Links to lists and tables by their titles in the language."""
    found = lists(idiom.speech)
    return tuple(Link(found[each].title, found[each].address) for each in chosen)


def tool_links(idiom: Idiom) -> tuple[Link, ...]:
    """Links to all letters, to the register, to brochures, and to where a code that was kept is typed in."""
    return (*list_links(idiom, "letters", "directory", "register", "table", "standing", "brochures"),
            Link(idiom.gettext("Fortsett med koden din"), address.code(idiom.lang)))
