"""The addresses of the site, in one place: the routes and the links in content agree on them."""

GUIDE_SEGMENT, DECISION_SEGMENT = "veiviser", "vedtak"
LETTER_SEGMENT, CODE_SEGMENT = "brev", "kode"
TABLE_SEGMENT, STANDING_SEGMENT = "hvem-avgjor", "hvem-kan-klage"
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


def standing(lang: str) -> str:
    """The table of who may complain, and who gets a free lawyer."""
    return f"/{lang}/{STANDING_SEGMENT}"


def letters(lang: str) -> str:
    """The list of all letters and forms in a language."""
    return f"/{lang}/{LETTER_SEGMENT}"


def letter(lang: str, letter_id: str) -> str:
    """A letter in a language."""
    return f"/{lang}/{LETTER_SEGMENT}/{letter_id}"


def code(lang: str) -> str:
    """Where a code that was kept is typed in."""
    return f"/{lang}/{CODE_SEGMENT}"
