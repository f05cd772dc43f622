"""Amounts of the law and places in provisions, in words; and the legal values that stand in text."""

import re
from datetime import date

from portal.models.law import Amount, Citation
from portal.models.library import Library
from portal.models.link import PLACEHOLDER
from portal.models.wording import Wording


def amount(wording: Wording, value: Amount, form: str = "") -> str:
    """An amount in words: `3 uker`, or in a form: `innen 3 uker`, `hver 3. måned`."""
    forms = wording.amounts[value.unit]
    singular = {"": forms.one, "within": forms.within_one, "every": forms.every_one}
    plural = {"": forms.other, "within": forms.within, "every": forms.every}
    return (singular if value.value == 1 else plural)[form].replace("{n}", str(value.value))


def pinpoint(wording: Wording, citation: Citation) -> str:
    """The place within a section in words: `fjerde ledd`, `andre ledd bokstav a`; nothing for a whole section."""
    forms = wording.citation
    parts = [
        forms.paragraphs[citation.paragraph - 1] if citation.paragraph else "",
        forms.number.replace("{n}", str(citation.number)) if citation.number else "",
        forms.letter.replace("{letter}", citation.letter) if citation.letter else "",
    ]
    return " ".join(part for part in parts if part)


def fill(text: str, library: Library, wording: Wording, on: date, beside: Wording | None = None) -> str:
    """Text with each legal value in its place, as it stands on a day; in a draft also in the words it was made from."""

    def value(match: re.Match[str]) -> str:
        found, form = library.law[match["id"]].amount(on), match["form"] or ""
        said = amount(wording, found, form)
        return f"{said} ({amount(beside, found, form)})" if beside else said

    return PLACEHOLDER.sub(value, text) if "{{" in text else text
