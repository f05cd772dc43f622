"""The order in which the register is shown: groups of decisions."""

from portal.models.base import Frozen, Identifier, Words


class Group(Frozen):
    """Decisions that are shown together, in order."""

    id: Identifier
    decisions: tuple[str, ...]


class RegisterWords(Words):
    """The names of the groups, and what stands over the list and over the tables of all decisions.

    `standing_lead` says what that table is for where it is linked; `standing_answer` is the answer over it.
    """

    title: str
    tab: str
    lead: str
    table_title: str
    table_lead: str
    standing_title: str
    standing_lead: str
    standing_answer: str
    groups: dict[str, str]
