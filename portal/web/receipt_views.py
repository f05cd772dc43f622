"""The receipt of an answer as its template receives it: the rules that were used, and why no other body decides."""

from dataclasses import dataclass

from markupsafe import Markup

from portal.domain import receipts
from portal.domain.receipts import Used
from portal.models.assessment import Assessment
from portal.models.law import Citation
from portal.web.idioms import Idiom
from portal.web.result_sections import Step
from portal.web.sources import Cite, cites


@dataclass(frozen=True)
class UsedView:
    """A rule that was used: what it decides, its amount, what it rests on, and since when it holds."""

    label: Markup
    amount: str | None
    since: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True)
class ReceiptView:
    """The whole receipt, what it cites, and the version of the content it can be worked out from again."""

    used: tuple[UsedView, ...]
    not_chosen: tuple[Step, ...]
    version: str
    citations: tuple[Citation, ...]


def receipt_view(assessment: Assessment, idiom: Idiom) -> ReceiptView:
    """The receipt of an assessment in a language."""
    library, line = idiom.speech.library, idiom.speech.line
    names = library.rendition(library.remedy_words, idiom.lang).words.remedies
    reasons = library.rendition(library.reason_words, idiom.lang).words.reasons
    used, others = receipts.used(library, assessment), receipts.not_chosen(library, assessment)
    told = (*(each.sources for each in used), *(each.sources for each in others))
    return ReceiptView(
        used=tuple(_used(each, idiom) for each in used),
        not_chosen=tuple(
            Step(line(names[each.body].name), line(reasons[each.reason]), cites(each.sources, idiom.speech))
            for each in others
        ),
        version=library.version,
        citations=tuple(source for sources in told for source in sources),
    )


def _used(rule: Used, idiom: Idiom) -> UsedView:
    speech = idiom.speech
    since = f"{speech.say('receipt.since')} {speech.short_day(rule.since)}"
    ended = f" {speech.say('receipt.until')} {speech.short_day(rule.until)}" if rule.until else ""
    return UsedView(speech.say(f"receipt.{rule.part}"), speech.amount(rule.amount) if rule.amount else None,
                    since + ended, cites(rule.sources, speech))
