"""Guidance pages, also those easy to read, the glossary, the front page, and the choice of language."""

from dataclasses import replace

from flask import Blueprint, Response, abort, g, request

from portal.models import address
from portal.web import language
from portal.web.glossary_views import list_view, words_view
from portal.web.open_now import at, open_first
from portal.web.page_views import ContactGroup, page_view
from portal.web.portal import html, idiom, page_shell, portal

area = Blueprint("pages", __name__)


@area.get("/")
def choose() -> Response:
    """The choice of language, in the one the browser asks for."""
    g.lang = language.negotiate(request.accept_languages, portal().library.site.tags)
    library = portal().library
    choices = [
        {"tag": each.tag, "name": each.name, "address": address.front(each.tag),
         "lead": portal().idioms[each.tag].speech.line(
             library.rendition(library.page_texts[library.site.front], each.tag).words.lead)}
        for each in sorted(library.site.languages, key=lambda each: each.tag != g.lang)
    ]
    shell = page_shell("")
    response = html("pages/choose.html", {"shell": shell, "tab": idiom().gettext("Velg språk"), "choices": choices},
                    keep=True)
    response.vary.add("Accept-Language")
    return response


@area.get("/<lang>/", defaults={"page_id": None})
@area.get("/<lang>/<page_id>")
def show(page_id: str | None) -> Response:
    """A page in a language; without a page, the front page."""
    library = portal().library
    page = library.pages.get(page_id or library.site.front)
    if page is None or page_id == library.site.front:
        abort(404)
    view = page_view(page, idiom(), portal().idioms, portal().now().date())
    if page.id == library.site.help:
        view = replace(view, contacts=tuple(_open_first(group) for group in view.contacts))
    tab = library.rendition(library.page_texts[page.id], g.lang).words.tab
    shown = list_view(view, idiom()) if page.id == library.site.glossary else view
    context = {"shell": page_shell(page_id or ""), "tab": tab, "view": shown}
    return html(f"pages/{page.layout}.html", context, keep=True)


@area.get("/<lang>/<page_id>/<int:number>")
def show_words(page_id: str, number: int) -> Response:
    """A page of the glossary with what its words mean."""
    library = portal().library
    if page_id != library.site.glossary:
        abort(404)
    page = page_view(library.pages[page_id], idiom(), portal().idioms, portal().now().date())
    try:
        view = words_view(page, number, idiom())
    except LookupError:
        abort(404)
    tab = library.rendition(library.page_texts[page_id], g.lang).words.tab
    context = {"shell": page_shell(f"{page_id}/{number}"), "tab": tab, "view": view}
    return html("pages/words.html", context, keep=True)


@area.get(f"/<lang>/<page_id>/{address.EASY_SEGMENT}")
def show_easy(page_id: str) -> Response:
    """The version of a page that is easy to read."""
    library = portal().library
    if page_id not in library.easy_texts:
        abort(404)
    view = page_view(library.pages[page_id], idiom(), portal().idioms, portal().now().date(), easy=True)
    tab = library.rendition(library.easy_texts[page_id], g.lang).words.tab
    context = {"shell": page_shell(f"{page_id}/{address.EASY_SEGMENT}"), "tab": tab, "view": view}
    return html("pages/easy.html", context, keep=True)


def _open_first(group: ContactGroup) -> ContactGroup:
    """Contacts as they are just now, those that are open before the others."""
    return replace(group, contacts=open_first(at(group.contacts, idiom(), portal().now())))
