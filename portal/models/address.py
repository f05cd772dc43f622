"""The addresses of the site, in one place: the routes and the links in content agree on them."""

GUIDE_SEGMENT = "veiviser"
EXIT = "/lukk"


def front(lang: str) -> str:
    """The front page of a language."""
    return f"/{lang}/"


def page(lang: str, page_id: str, front_id: str) -> str:
    """A page in a language."""
    return front(lang) if page_id == front_id else f"/{lang}/{page_id}"


def guide(lang: str, guide_id: str) -> str:
    """A questionnaire in a language."""
    return f"/{lang}/{GUIDE_SEGMENT}/{guide_id}"
