"""What a decision means for one reader after another: told in full once, then only what is different, by name."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from markupsafe import Markup

from portal.web.clock_rows import Row
from portal.web.idioms import Idiom
from portal.web.result_sections import Section, Told


@dataclass(frozen=True)
class Standing:
    """What a role can do about a decision; `same` names what is told of the role before it, and goes for this one."""

    title: Markup
    rows: tuple[Row, ...]
    others: tuple[tuple[Row, ...], ...]
    sections: tuple[Section, ...]
    same: tuple[str, ...] = ()


def beside(first: Standing, second: Standing, idiom: Idiom) -> Standing:
    """The second with what is different from the first, and the names of what is the same."""
    rows = tuple(row for row in second.rows if row not in first.rows)
    others = () if second.others == first.others else second.others
    other = (idiom.gettext("En klagevei til"),) if second.others and not others else ()
    sections = tuple(_more(first.sections, section, idiom) for section in second.sections
                     if section not in first.sections)
    same = (*(row.label for row in second.rows if row in first.rows), *other,
            *(section.title for section in second.sections if section in first.sections))
    return replace(second, rows=rows, others=others, sections=sections, same=same)


def _more(told: Iterable[Section], section: Section, idiom: Idiom) -> Section:
    """What a section adds to the one of the same name; the whole of it where it is not the same and more."""
    own = next((each for each in told if each.title == section.title), None)
    if own is None or (own.lines, own.steps) != (section.lines, section.steps):
        return section
    points, unsettled = _added(own.points, section.points), _added(own.unsettled, section.unsettled)
    if points is None or unsettled is None:
        return section
    lead = Markup.escape(idiom.gettext("Det samme som for pasienten, og i tillegg:"))
    return Section(section.title, lines=(lead,), points=points, unsettled=unsettled)


def _added(own: tuple[Told, ...], others: tuple[Told, ...]) -> tuple[Told, ...] | None:
    """What others have besides; nothing where they lack any of the own."""
    return tuple(each for each in others if each not in own) if set(own) <= set(others) else None
