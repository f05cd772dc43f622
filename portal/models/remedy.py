"""The bodies that decide complaints, and the steps a person can take."""

from typing import Annotated

from portal.models.base import Frozen, Words, shape
from portal.models.law import Citations


class Remedy(Frozen):
    """A body or a next step, and where its contact is found (an id, or `kind:` by place).

    `court`: it is a court that decides there. `stands_for`: the id the API gives, where only the words differ.
    `letter`: the letter of complaint to it, `letter_by_maker` the one that goes by way of who made the decision.
    `step_letter`: the letter with which the step is taken.
    `only_while_it_lasts`: no longer a step once the measure has ended.
    """

    id: Annotated[str, shape(r"[a-z0-9_]+", "small letters a-z and underscores: request_to_end")]
    body: bool
    step: bool
    court: bool = False
    letter: str | None = None
    letter_by_maker: str | None = None
    step_letter: str | None = None
    stands_for: str | None = None
    only_while_it_lasts: bool = False
    contact: str | None = None
    sources: Citations

    @property
    def public_id(self) -> str:
        """The id the API gives."""
        return self.stands_for or self.id


class RemedyText(Frozen):
    """A remedy's name, and what to do to use it."""

    name: str
    text: str


class RemedyWords(Words):
    """All remedies in one language."""

    remedies: dict[str, RemedyText]
