"""The addresses of the site, in one place: the routes and the links in content agree on them."""

GUIDE_SEGMENT, DECISION_SEGMENT = "veiviser", "vedtak"
LETTER_SEGMENT, CODE_SEGMENT = "brev", "kode"
CONTACT_SEGMENT, KIND_SEGMENT, COUNTY_SEGMENT = "kontakter", "type", "fylke"
SHEET_SEGMENT, POCKET_SEGMENT, CARD_ENDING = "sykehus", "lomme", ".vcf"
TABLE_SEGMENT, STANDING_SEGMENT = "hvem-avgjor", "hvem-kan-klage"
SEARCH_SEGMENT = "sok"
EASY_SEGMENT = "lettlest"
PRINT_SEGMENT, PRINT_FILE, CHECK_SEGMENT = "trykk", "brosjyrer.pdf", "sjekk"
EXIT, SITEMAP = "/lukk", "/sitemap.xml"


def front(lang: str) -> str:
    """The front page of a language."""
    return f"/{lang}/"


def page(lang: str, page_id: str, front_id: str) -> str:
    """A page in a language."""
    return front(lang) if page_id == front_id else f"/{lang}/{page_id}"


def easy(lang: str, page_id: str) -> str:
    """The version of a page that is easy to read."""
    return f"/{lang}/{page_id}/{EASY_SEGMENT}"


def words(lang: str, glossary_id: str, number: int) -> str:
    """A page of the glossary with what its words mean."""
    return f"/{lang}/{glossary_id}/{number}"


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


def search(lang: str) -> str:
    """The search in a language."""
    return f"/{lang}/{SEARCH_SEGMENT}"


def directory(lang: str) -> str:
    """The directory of contacts in a language."""
    return f"/{lang}/{CONTACT_SEGMENT}"


def contact(lang: str, contact_id: str) -> str:
    """A contact of the directory."""
    return f"{directory(lang)}/{contact_id}"


def contact_card(lang: str, contact_id: str) -> str:
    """A contact as a file that a telephone's address book takes."""
    return f"{contact(lang, contact_id)}{CARD_ENDING}"


def kind(lang: str, kind_id: str) -> str:
    """All contacts of a kind."""
    return f"{directory(lang)}/{KIND_SEGMENT}/{kind_id}"


def county(lang: str, number: str) -> str:
    """The contacts of a county."""
    return f"{directory(lang)}/{COUNTY_SEGMENT}/{number}"


def sheet(lang: str, hospital: str) -> str:
    """The sheet of a hospital, to be printed."""
    return f"{directory(lang)}/{SHEET_SEGMENT}/{hospital}"


def pocket_sheet(lang: str, hospital: str) -> str:
    """The same for the pocket."""
    return f"{sheet(lang, hospital)}/{POCKET_SEGMENT}"


def printing(lang: str) -> str:
    """Where brochures are chosen to be printed."""
    return f"/{lang}/{PRINT_SEGMENT}"


def printed(lang: str) -> str:
    """The PDF of what was chosen."""
    return f"{printing(lang)}/{PRINT_FILE}"


def check(lang: str, code: str = "") -> str:
    """Where a reader sees whether a printed brochure still holds."""
    return f"/{lang}/{CHECK_SEGMENT}" + (f"/{code}" if code else "")
