"""Papers as .docx, for those who want to go on writing. All text is set as text; there are no fields and no links."""

from io import BytesIO

from docx import Document
from docx.document import Document as Docx
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from portal.models.paper import Block, BlockKind, Paper, Said

LINE, BOX, TICKED = "_" * 40, "\u2610", "\u2612"
FONT, SIZE, SMALL = "Noto Sans", Pt(11), Pt(9)
STYLES = {BlockKind.HEADING: "Heading 1", BlockKind.SUBHEADING: "Heading 2", BlockKind.POINT: "List Bullet"}
AS_LABEL = {BlockKind.LINE, BlockKind.SIGNATURE}


def docx(paper: Paper) -> bytes:
    """A paper as a document for word processors."""
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, SIZE
    document.core_properties.title, document.core_properties.language = paper.title, paper.lang
    document.core_properties.author = document.core_properties.comments = ""
    for place, sheet in enumerate(paper.sheets):
        if place:
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        for block in sheet.blocks:
            _block(document, block)
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def _block(document: Docx, block: Block) -> None:
    paragraph = document.add_paragraph(style=STYLES.get(block.kind))
    if block.number:
        paragraph.add_run(f"{block.number}. ")
    first, *others = block.words
    _say(paragraph, first, ":" if block.kind in AS_LABEL else "")
    if block.kind in AS_LABEL:
        paragraph.add_run(f" {block.typed or LINE}")
    for other in others:
        paragraph.add_run().add_break()
        _say(paragraph, other).font.size = SMALL
    if block.kind in {BlockKind.OWN, BlockKind.ADDRESS}:
        for row in (*block.typed.splitlines(), *[LINE] * block.room):
            document.add_paragraph(row)
    for tick in block.ticks:
        _tick(document.add_paragraph(), tick.words, ticked=tick.ticked)


def _tick(paragraph: Paragraph, words: tuple[Said, ...], *, ticked: bool) -> None:
    paragraph.add_run(f"{TICKED if ticked else BOX} ")
    for place, said in enumerate(words):
        _say(paragraph, said, "" if place == len(words) - 1 else " / ")


def _say(paragraph: Paragraph, said: Said, after: str = "") -> Run:
    """Words marked with their language, for those who have them read aloud."""
    run = paragraph.add_run(said.text + after)
    mark = OxmlElement("w:lang")
    mark.set(qn("w:val"), said.lang)
    run._element.get_or_add_rPr().append(mark)
    return run
