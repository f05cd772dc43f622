"""Rendered text as plain passages."""

from markupsafe import Markup

from portal.models.search import Passage
from portal.rendering.passages import passages, plain

BODY = Markup('<p>Først <b>dette</b>.</p><h2 id="klage">Klage</h2><ul><li>Si fra. <a class="cite" href="#x">prl § 3</a>'
              '</li><li>Vent &amp; se.</li></ul><h3 id="tom">Tom</h3>')


def test_each_paragraph_is_a_passage_under_its_heading() -> None:
    assert passages(BODY, "Ingressen.") == (
        Passage("Ingressen."), Passage("Først dette."), Passage("Si fra.", "Klage", "klage"),
        Passage("Vent & se.", "Klage", "klage"), Passage("", "Tom", "tom"),
    )


def test_a_line_is_told_without_markup_and_citations() -> None:
    assert plain(Markup('Du har rett. <a class="cite" href="#x">prl § 3</a>')) == "Du har rett."
