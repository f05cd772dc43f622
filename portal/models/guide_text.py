"""The words of a questionnaire in one language."""

from portal.models.base import Frozen, Words


class QuestionText(Frozen):
    """The words of a question. `ask_for` replaces `ask` for another answer to the guide's first question."""

    ask: str
    label: str
    ask_for: dict[str, str] = {}
    hint: str | None = None
    unknown: str | None = None
    options: dict[str, str] = {}


class OutcomeText(Frozen):
    """The words of an outcome that is not a decision of the register."""

    title: str
    tab: str
    lead: str
    body: str


class GuideText(Words):
    """All words of a guide in one language."""

    title: str
    tab: str
    lead: str
    questions: dict[str, QuestionText]
    outcomes: dict[str, OutcomeText]
