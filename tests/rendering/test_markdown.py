"""Words in Markdown to HTML: our link schemes, anchors, and no HTML from content."""

import pytest
from bs4 import BeautifulSoup
from markupsafe import Markup

from portal.rendering.markdown import Meaning, Target, anchor, render, render_inline


def resolve(scheme: str, target: str) -> Target:
    return Target(f"/{scheme}/{target}", f"{scheme} {target}", "cite" if scheme == "law" else "")


def html(text: str) -> str:
    return str(render(text, resolve).html)


def test_a_link_without_words_gets_those_of_its_target() -> None:
    assert html("[](page:tud)") == '<p><a href="/page/tud">page tud</a></p>'


def test_a_link_with_words_keeps_them() -> None:
    assert html("[om TUD](page:tud)") == '<p><a href="/page/tud">om TUD</a></p>'


def test_citations_are_remembered_in_order() -> None:
    rendered = render("[](law:prl-2:1) og [ro](term:ro), [](law:prl-1)", resolve)

    assert list(rendered.citations) == ["prl-2:1", "prl-1"]


def explain(term: str) -> Meaning:
    return Meaning(f"ord-{term}", term, Markup("<b>Betyr</b> noe."))


def test_a_word_is_explained_once_after_the_block_in_which_it_first_stands() -> None:
    found = render("Om [ro](term:ro).\n\n- Mer [ro](term:ro)\n- og [fred](term:fred)\n\nSlutt.", resolve, explain)

    tree = BeautifulSoup(found.html, "html5lib").body
    assert [(each.name, each.get("id")) for each in tree.find_all(recursive=False)] == [
        ("p", None), ("details", "ord-ro"), ("ul", None), ("details", "ord-fred"), ("p", None),
    ]
    assert tree.find(id="ord-ro").find("summary").find("dfn").get_text() == "ro"
    assert tree.find(id="ord-ro").find("p").decode_contents() == "<b>Betyr</b> noe."
    assert "data-term" not in found.html


def test_a_line_has_no_room_for_what_a_word_means() -> None:
    found = render_inline("Om [ro](term:ro).", resolve)

    assert str(found.html) == 'Om <a href="/term/ro">ro</a>.'


def test_two_places_in_one_section_side_by_side_are_shown_once_and_both_remembered() -> None:
    rendered = render("Ro. [](law:prl-2:1) [](law:prl-2:2) Mer.", lambda *_: Target("#kilde-prl-2", "prl § 2", "cite"))

    assert str(rendered.html).count("<a") == 1
    assert str(rendered.html).endswith("Mer.</p>")
    assert len(rendered.citations) == 2


@pytest.mark.parametrize("text", [
    "<script>alert(1)</script>", "<b>fet</b>", '<a href="https://example.org">x</a>', "<!-- skjult -->",
    "<https://example.org>", "![bilde](page:x)",
])
def test_html_and_pictures_from_content_are_text(text: str) -> None:
    rendered = html(text)

    assert "<script" not in rendered
    assert "<b>" not in rendered
    assert "<img" not in rendered
    assert "<a" not in rendered
    assert "<!--" not in rendered


def test_a_table_says_what_its_parts_are() -> None:
    table = BeautifulSoup(html("| Sak | Gratis? |\n|---|---|\n| Ro | Ja |"), "html5lib").table

    assert [each.get("role") for each in [table, *table.find_all()]] == [
        "table", "rowgroup", "row", "columnheader", "columnheader", "rowgroup", "row", "cell", "cell",
    ]


def test_headings_get_anchors_that_are_unique() -> None:
    assert html("## Når er det ro?\n\n## Når er det ro?") == (
        '<h2 id="nar-er-det-ro">Når er det ro?</h2>\n<h2 id="nar-er-det-ro-2">Når er det ro?</h2>'
    )


@pytest.mark.parametrize(("words", "name"), [
    ("Hvor lenge? Ærlig talt", "hvor-lenge-aerlig-talt"), ("Goas lea ráfi? Ŋ đ ŧ č", "goas-lea-rafi-n-d-t-c"),
    ("§ 3", "3"), ("!!!", "avsnitt"),
])
def test_an_anchor_is_plain_letters(words: str, name: str) -> None:
    assert anchor(words) == name


def test_a_callout_says_its_kind_and_is_a_note() -> None:
    rendered = html('!!! usikkert "Ikke avklart"\n    Ingen vet.')

    assert 'class="callout callout-usikkert"' in rendered
    assert 'role="note"' in rendered
    assert "Ikke avklart" in rendered


def test_a_line_has_no_paragraph_of_its_own() -> None:
    assert str(render_inline("Ring [](contact:nod).", resolve).html) == 'Ring <a href="/contact/nod">contact nod</a>.'
