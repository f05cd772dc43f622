"""The addresses of the site, in one place: the routes and the links in content agree on them."""

GUIDE_SEGMENT, DECISION_SEGMENT, TABLE_SEGMENT = "veiviser", "vedtak", "hvem-avgjor"
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


def register(lang: str) -> str:
    """The list of all decisions in a language."""
    return f"/{lang}/{DECISION_SEGMENT}"


def decision(lang: str, decision_id: str) -> str:
    """A decision of the register in a language."""
    return f"/{lang}/{DECISION_SEGMENT}/{decision_id}"


def table(lang: str) -> str:
    """The table of who decides which complaint."""
    return f"/{lang}/{TABLE_SEGMENT}"
