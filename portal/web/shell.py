"""What stands round every page: name, languages, emergency numbers, exit, footer."""

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from portal.models import address
from portal.models.site import Operator
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
class Shell:
    """Everything the base template needs."""

    lang: str
    site_name: str
    front: str
    today: str
    languages: tuple[LanguageLink, ...]
    emergency: tuple[EmergencyLink, ...]
    footer: tuple[Link, ...]
    operator: Operator
    exit_address: str
    exit_target: str
    stylesheet: Markup
    script: str
    icon: str


def shell(idiom: Idiom, assets: Assets, rest: str, today: date) -> Shell:
    """The shell of the page whose address is the language and then `rest`."""
    speech, site = idiom.speech, idiom.speech.library.site
    return Shell(
        lang=idiom.lang,
        site_name=site.name[idiom.lang],
        front=address.front(idiom.lang),
        today=speech.short_day(today),
        languages=tuple(LanguageLink(each.tag, each.name, f"/{each.tag}/{rest}", each.tag == idiom.lang)
                        for each in site.languages),
        emergency=_emergency(idiom),
        footer=page_links(idiom, site.footer),
        operator=site.operator,
        exit_address=address.EXIT, exit_target=site.exit,
        stylesheet=assets.stylesheet, script=assets.script, icon=assets.icon,
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
