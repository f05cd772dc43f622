"""A contact as a vCard 4.0 (RFC 6350): what means something in the format is escaped, and long lines are folded."""

from collections.abc import Sequence

NEWLINE, MOST_BYTES = "\r\n", 75
_ESCAPED = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": ""})


def contact_card(name: str, phones: Sequence[str], email: str | None, web: str | None, address: str | None) -> str:
    """The card of an organisation. What is not known is left out."""
    lines = ["BEGIN:VCARD", "VERSION:4.0", "KIND:org", f"FN:{_text(name)}", f"ORG:{_text(name)}"]
    lines += [f"TEL;VALUE=uri;TYPE=voice:tel:{phone}" for phone in phones]
    lines += [f"EMAIL:{_text(email)}"] if email else []
    lines += [f"URL:{web}"] if web else []
    lines += [f'ADR;LABEL="{_label(address)}":;;;;;;'] if address else []
    return "".join(_folded(line) + NEWLINE for line in (*lines, "END:VCARD"))


def _text(value: str) -> str:
    return value.translate(_ESCAPED)


def _label(value: str) -> str:
    """A parameter stands in quotes, so it can hold none; a line break is written as RFC 6868 says."""
    return value.replace('"', "'").replace("\n", "^n")


def _folded(line: str) -> str:
    """A line in pieces of at most 75 bytes, each but the first after a space; no letter is cut in two."""
    pieces, piece = [], b""
    for letter in line:
        part = letter.encode()
        if len(piece) + len(part) > MOST_BYTES:
            pieces.append(piece)
            piece = b" "
        piece += part
    return NEWLINE.join(each.decode() for each in (*pieces, piece))
