"""Opening hours in words: the days and times, as the language writes them."""

from collections.abc import Sequence

from portal.domain.opening import WEEK
from portal.models.contact import OpenSpan
from portal.web.idioms import Idiom


def hours_words(spans: tuple[OpenSpan, ...], idiom: Idiom, *, always: bool) -> tuple[str, ...]:
    """The days and times, a line each."""
    if always:
        return (idiom.gettext("Åpent hele døgnet"),)
    clock = idiom.speech.clock
    return tuple(f"{_days(span.days, idiom)} {clock(span.opens)}–{clock(span.closes)}" for span in spans)


def _days(days: Sequence[str], idiom: Idiom) -> str:
    """Days that follow each other as a span, others one by one."""
    names, places = day_names(idiom), [WEEK.index(day) for day in days]
    if len(days) == len(WEEK):
        return idiom.gettext("Hver dag")
    if len(days) > 1 and places == list(range(places[0], places[-1] + 1)):
        return f"{names[days[0]]}–{names[days[-1]]}"
    return ", ".join(names[day] for day in days)


def day_names(idiom: Idiom) -> dict[str, str]:
    """The days of the week, short."""
    _ = idiom.gettext
    return dict(zip(WEEK, (_("man."), _("tirs."), _("ons."), _("tors."), _("fre."), _("lør."), _("søn.")), strict=True))
