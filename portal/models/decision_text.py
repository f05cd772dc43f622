"""The words of a decision of the register in one language."""

from portal.models.base import Words


class DecisionText(Words):
    """The words of a decision in one language: `what` for the patient, `what_for_others` for everyone else.

    `formal` is what the law calls it, as a letter names it.
    """

    title: str
    formal: str | None = None
    tab: str
    what: str
    what_for_others: str
    points: dict[str, str]
