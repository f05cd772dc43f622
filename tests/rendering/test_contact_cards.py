"""A contact for an address book: what means something in the format is escaped, lines are folded."""

from portal.rendering.contact_cards import contact_card


def test_a_card_holds_what_is_known() -> None:
    card = contact_card("Ombudet", ["+4740501600"], "post@ombud.example", "https://ombud.example/", "Gata 1, 0001 Oslo")

    assert card.split("\r\n") == [
        "BEGIN:VCARD", "VERSION:4.0", "KIND:org", "FN:Ombudet", "ORG:Ombudet",
        "TEL;VALUE=uri;TYPE=voice:tel:+4740501600", "EMAIL:post@ombud.example", "URL:https://ombud.example/",
        'ADR;LABEL="Gata 1, 0001 Oslo":;;;;;;', "END:VCARD", "",
    ]


def test_what_is_not_known_is_left_out() -> None:
    card = contact_card("Ombudet", [], None, None, None)

    assert card.split("\r\n")[3:] == ["FN:Ombudet", "ORG:Ombudet", "END:VCARD", ""]


def test_what_means_something_in_the_format_is_escaped() -> None:
    card = contact_card("A, B; C\\D\nTEL:666", [], None, None, 'Gata "1"\nBEGIN:VCARD')

    assert "FN:A\\, B\\; C\\\\D\\nTEL:666\r\n" in card
    assert "ADR;LABEL=\"Gata '1'^nBEGIN:VCARD\":;;;;;;\r\n" in card
    assert card.count("\r\nBEGIN:VCARD") == 0


def test_a_long_line_is_folded_between_letters() -> None:
    name = "Áŋŧ" * 40
    card = contact_card(name, [], None, None, None)

    assert all(len(line.encode()) <= 75 for line in card.split("\r\n"))
    assert f"FN:{name}" in card.replace("\r\n ", "")
