"""The same paper as text, as a document, as reminders and as a picture of a code."""

from datetime import UTC, date, datetime
from io import BytesIO

from docx import Document
from icalendar import Calendar

from portal.models.facts import OSLO
from portal.models.paper import Block, BlockKind, Paper, Said, Sheet, Tick
from portal.rendering.calendars import calendar
from portal.rendering.plain_text import text
from portal.rendering.qr import picture
from portal.rendering.word_processing import docx

NOW = datetime(2026, 11, 21, 12, tzinfo=OSLO)
PAPER = Paper("KLAGE", "nb", (
    Sheet("nb", (
        Block(BlockKind.ADDRESS, (Said("nb", "Til: Nemnda"),), "Postboks 1\n0001 Oslo"),
        Block(BlockKind.LINE, (Said("nb", "Navn"),), "Máret"),
        Block(BlockKind.LINE, (Said("nb", "Telefon"),), room=1),
        Block(BlockKind.HEADING, (Said("nb", "KLAGE"),)),
        Block(BlockKind.TEXT, (Said("nb", "Jeg klager."),), number=1),
        Block(BlockKind.TICKS, (Said("nb", "Det gjelder:"),), number=2,
              ticks=(Tick(ticked=True, words=(Said("nb", "Ro"),)), Tick(ticked=False, words=(Said("nb", "Mat"),)))),
        Block(BlockKind.OWN, (Said("nb", "Dette vil jeg si:"),), "Nei.\n=cmd", number=3),
        Block(BlockKind.SIGNATURE, (Said("nb", "Underskrift"),), room=1),
    )),
    Sheet("se", (Block(BlockKind.HEADING, (Said("se", "VÁIDDA"),)),), reading=True),
))


def test_as_text_it_can_be_read_line_by_line() -> None:
    assert text(PAPER).splitlines()[:12] == [
        "Til: Nemnda", "Postboks 1", "0001 Oslo", "Navn: Máret", "Telefon: ______________________________", "", "KLAGE",
        "", "1. Jeg klager.", "2. Det gjelder:", "   [x] Ro", "   [ ] Mat"]
    assert "VÁIDDA" in text(PAPER)


def test_as_a_document_it_opens_with_headings_languages_and_all_words() -> None:
    document = Document(BytesIO(docx(PAPER)))
    rows = [paragraph.text for paragraph in document.paragraphs]
    marked = document.element.xpath("//w:lang/@w:val")

    assert [row for row in rows if row] == [
        "Til: Nemnda", "Postboks 1", "0001 Oslo", "Navn: Máret", "Telefon: " + "_" * 40, "KLAGE", "1. Jeg klager.",
        "2. Det gjelder:", "☒ Ro", "☐ Mat", "3. Dette vil jeg si:", "Nei.", "=cmd",
        "Underskrift: " + "_" * 40, "VÁIDDA"]
    assert {"nb", "se"} <= set(marked)
    assert next(each for each in document.paragraphs if each.text == "KLAGE").style.name == "Heading 1"
    assert (document.core_properties.title, document.core_properties.author) == ("KLAGE", "")


def test_reminders_say_nothing_of_what_they_are_for() -> None:
    days = [date(2026, 12, 11), datetime(2026, 11, 22, 14, 30, tzinfo=OSLO)]
    made = calendar(days, "Påminnelse", "Se papirene.", NOW)
    events = Calendar.from_ical(made).walk("VEVENT")

    assert [(str(each["summary"]), str(each["description"])) for each in events] == [("Påminnelse", "Se papirene.")] * 2
    assert [each.decoded("dtstart") for each in events] == [
        date(2026, 12, 11), datetime(2026, 11, 22, 13, 30, tzinfo=UTC)]
    assert all(len(each.walk("VALARM")) == 1 for each in events)


def test_a_code_is_a_picture_inside_the_page_with_a_name() -> None:
    drawn = picture("ABCD-EFGH", "Koden <b>")

    assert drawn.startswith("<svg")
    assert "<title>Koden &lt;b&gt;</title>" in drawn
    assert "style=" not in drawn
