"""What a reader writes is data in every form a letter has: nothing in it is read as markup, and nothing breaks."""

import re
from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from docx import Document
from flask.testing import FlaskClient
from pypdf import PdfReader
from werkzeug.test import TestResponse

from portal.domain.cleaning import clean
from tests.printed import squeezed
from tests.web.asking import read

pytestmark = pytest.mark.no_cover      # many times the same way: measuring it would only cost time
LETTER = "/nb/brev/klage"
HOSTILE = {
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)><b>fet</b>",
    "attribute": "\" onfocus=alert(1) autofocus x=\"",
    "closing": "</textarea></p></div></main><h1>Inn</h1>",
    "entities": "&lt;b&gt; &amp; &#x3c;i&#x3e;",
    "jinja": "{{ config }} {% for x in y %}{% endfor %} {# borte #}",
    "format": "{navn} {body} {0.__class__} %s %(x)s",
    "markdown": "# tittel\n**fet** [lenke](javascript:alert(1)) ![b](x) `kode` [](law:prl-2)",
    "typst": "#let x = 1\n#read(\"/etc/passwd\") *fet* $x^2$ = tittel @kilde <merke> \\ #import \"x.typ\"",
    "json": "\"}]}, {\"kind\": \"heading\", \"words\": [{\"text\": \"Inn\"}]",
    "xml": "<w:p><w:r><w:t>Inn</w:t></w:r></w:p><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
    "cdata": "]]><w:br/><![CDATA[",
    "formula": "=cmd|' /C calc'!A0\n+1+1\n-2\n@SUM(A1)",
    "field": "{ INCLUDETEXT \"/etc/passwd\" } HYPERLINK \"http://x\"",
    "calendar": "x\r\nEND:VEVENT\r\nBEGIN:VALARM",
    "header": "x\r\nSet-Cookie: a=b\r\n\r\n<html>",
    "controls": "a\x00b\x01c\x08d\x0be\x1bf\x7fg\x85h",
    "bidi": "nei\u202e ja\u202c \u2066x\u2069 \u200fy\u200e",
    "invisible": "a\u200bb\u2060c\ufeffd\U000e0041e",
    "nonletters": "a\ufffeb\uffffc\ufdd0d\U0001fffee",
    "arabic": "أنا أعترض على القرار",
    "hebrew": "אני מתנגד להחלטה",
    "mixed": "Jeg sa لا til dem, og לא igjen.",
    "thai": "ฉันขอร้องเรียน",
    "chinese": "我要投诉",
    "emoji": "😀 👩‍👩‍👧‍👦 🏳️‍🌈 1️⃣ 🇳🇴",
    "marks": "o" + "\u0335\u0310\u0349" * 300,
    "long word": "W" * 4000,
    "many lines": "\n".join("x" for _ in range(2400)),
    "spaces": " " * 4000 + "slutt",
    "path": "../../../etc/passwd\x00.pdf",
    "regex": "(a+)+$" + "a" * 3000,
}


PAGE_NUMBER = re.compile(r"\d+ / \d+$", re.MULTILINE)


def without_warning(response: TestResponse) -> BeautifulSoup:
    """A page without the word that the PDF lacks some letters, which stands there for some languages only."""
    page = read(response)
    for warning in page.select(".callout"):
        warning.decompose()
    return page


def sent(text: str, form: str) -> dict[str, str]:
    return {"vist": "1", "felt-egne-ord": text, "felt-navn": text[:200].strip() or "x", "handling": form}


@pytest.mark.parametrize("name", HOSTILE)
def test_on_the_page_it_is_text_and_nothing_else(client: FlaskClient, name: str) -> None:
    plain, page = (without_warning(client.post(LETTER, data=sent(text, "vis"))) for text in ("x", HOSTILE[name]))

    assert [each.get_text() for each in page.select("p.typed")] == [clean(HOSTILE[name])]
    assert len(page.find_all(True)) == len(plain.find_all(True))
    assert [tag.name for tag in page.find_all(True)] == [tag.name for tag in plain.find_all(True)]


@pytest.mark.parametrize("name", HOSTILE)
def test_in_the_form_it_is_given_back_as_it_was_written(client: FlaskClient, name: str) -> None:
    page = read(client.post(LETTER, data=sent(HOSTILE[name], "skriv")))

    assert page.find("textarea").get_text().removeprefix("\n") == clean(HOSTILE[name])


@pytest.mark.parametrize("name", HOSTILE)
def test_in_the_pdf_it_is_text_and_nothing_else(client: FlaskClient, name: str) -> None:
    response = client.post(LETTER, data=sent(HOSTILE[name], "pdf"))
    reader = PdfReader(BytesIO(response.data))
    said = squeezed("".join(PAGE_NUMBER.sub("", page.extract_text()) for page in reader.pages))

    assert response.content_type == "application/pdf"
    assert not any("/Annots" in page for page in reader.pages)
    assert "root:" not in said
    if clean(HOSTILE[name]).isascii():
        assert squeezed(clean(HOSTILE[name])) in said


@pytest.mark.parametrize("name", HOSTILE)
def test_in_the_document_it_is_text_and_nothing_else(client: FlaskClient, name: str) -> None:
    document = Document(BytesIO(client.post(LETTER, data=sent(HOSTILE[name], "docx")).data))
    rows = "\n".join(paragraph.text for paragraph in document.paragraphs)

    assert squeezed(clean(HOSTILE[name])) in squeezed(rows)
    assert document.element.xpath("//w:fldSimple | //w:instrText | //w:hyperlink | //w:altChunk") == []


@pytest.mark.parametrize("name", HOSTILE)
def test_in_the_text_file_it_is_as_it_was_written(client: FlaskClient, name: str) -> None:
    response = client.post(LETTER, data=sent(HOSTILE[name], "txt"))

    assert squeezed(clean(HOSTILE[name])) in squeezed(response.get_data(as_text=True))
    assert "Set-Cookie" not in response.headers


@pytest.mark.parametrize("name", HOSTILE)
def test_a_calendar_holds_nothing_of_it(client: FlaskClient, name: str) -> None:
    made = client.post(LETTER, data=sent(HOSTILE[name], "kalender")).get_data(as_text=True)

    assert made.count("BEGIN:") == made.count("END:") == made.count("BEGIN:VEVENT") * 2 + 1
    assert clean(HOSTILE[name]) not in made
