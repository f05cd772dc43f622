"""The templates in one language: words put in when a template is compiled, every component known by its name."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from jinja2.runtime import Macro
from markupsafe import Markup

COMPONENTS = "components"
MOST_KEPT = 1024
MARK = ("name", "lparen", "string", "rparen")


class Templates:
    """All templates, bound to one catalogue. What does not change from page to page is settled here, once.

    `kept` is `component` with a memory: for what is made of content alone, never of what a reader wrote.
    """

    def __init__(self, folder: Path, gettext: Callable[[str], str]) -> None:
        """Read and compile the templates of a folder."""
        environment = Environment(
            loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
            lstrip_blocks=True, auto_reload=False, extensions=[_spoken(gettext)],
        )
        names = sorted(path.stem for path in (folder / COMPONENTS).glob("*.html"))
        self._macros = {name: _macro(environment, name) for name in names}
        environment.globals.update(self._macros)
        pages = [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*.html"))]
        self.kept = lru_cache(maxsize=MOST_KEPT)(self.component)
        self._pages = {page: _flat(environment.get_template(page)) for page in pages}

    def render(self, page: str, context: dict[str, object]) -> str:
        """A page. Raises KeyError for one that is not there."""
        return self._pages[page].render(context)

    def component(self, name: str, *values: object) -> Markup:
        """A component by itself."""
        return Markup(self._macros[name](*values))  # noqa: S704 -- a macro escapes what it is given


def _spoken(gettext: Callable[[str], str]) -> type[Extension]:
    """Puts the words for `_("…")` in while a template is compiled: no look-up is left for when a page is asked for."""

    class Spoken(Extension):
        def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
            waiting: list[Token] = []
            for token in stream:
                waiting.append(token)
                if _could_be_marked(waiting):
                    if len(waiting) == len(MARK):
                        yield Token(token.lineno, "string", gettext(waiting[2].value))
                        waiting.clear()
                else:
                    yield from waiting
                    waiting.clear()
            yield from waiting

    return Spoken


def _could_be_marked(tokens: list[Token]) -> bool:
    return tokens[0].value == "_" and tuple(token.type for token in tokens) == MARK[:len(tokens)]


def _macro(environment: Environment, name: str) -> Macro:
    macro = getattr(environment.get_template(f"{COMPONENTS}/{name}.html").module, name)
    if not isinstance(macro, Macro):
        raise TypeError(f"{COMPONENTS}/{name}.html: expected a macro named {name!r}")
    return macro


def _flat(template: Template) -> Template:
    """A template whose globals are one dictionary: Jinja copies them for each page, and a chain is slow to copy."""
    template.globals = dict(template.globals)
    return template
