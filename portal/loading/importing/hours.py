"""Opening hours written in English words, made into spans of days and times; what is not plain is left to be read."""

import re

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ALWAYS = "always"
_MIDNIGHT = ("24:00", "00:00")
_DAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_TOKEN = re.compile(rf"(?P<every>every day)|(?P<first>{_DAY})(?:–(?P<last>{_DAY}))?|"
                    r"(?P<opens>\d\d:\d\d)–(?P<closes>\d\d:\d\d)")
_BETWEEN = re.compile(r"[,;\s]+|\band\b")

Span = dict[str, object]


def read_hours(text: str) -> str | list[Span] | None:
    """`always`, the spans, or nothing when the words say more than days and times."""
    if _BETWEEN.sub("", _TOKEN.sub("", text)):
        return None
    spans: list[Span] = []
    days: list[str] = []
    timed = False
    for found in _TOKEN.finditer(text):
        if found["opens"]:
            timed = True
            spans.append({"days": list(days), "from": found["opens"], "to": found["closes"].replace(*_MIDNIGHT)})
        else:
            days = [*([] if timed else days), *_days(found)]
            timed = False
    if not spans or not all(span["days"] for span in spans):
        return None
    return ALWAYS if spans == [{"days": list(WEEK), "from": "00:00", "to": "00:00"}] else spans


def _days(found: re.Match[str]) -> list[str]:
    if found["every"]:
        return list(WEEK)
    first = WEEK.index(found["first"].lower())
    last = WEEK.index(found["last"].lower()) if found["last"] else first
    return list(WEEK[first:last + 1])
