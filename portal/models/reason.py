"""Why a body does not decide a complaint: an answer to “why not there?”, each with its provision."""

from portal.models.base import Frozen, Identifier, Words
from portal.models.law import Citations


class Reason(Frozen):
    """A reason, for the situations it is told in: every key that is given must hold, each list is a choice."""

    id: Identifier
    body: str
    decision: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    sources: Citations

    @property
    def always(self) -> bool:
        """Whether it holds in every situation."""
        return not (self.decision or self.chosen or self.next)

    def holds(self, decision: str, chosen: frozenset[str], steps: frozenset[str]) -> bool:
        """Whether it is told for a decision, when some bodies were chosen and some steps come after."""
        return ((not self.decision or decision in self.decision)
                and (not self.chosen or not chosen.isdisjoint(self.chosen))
                and (not self.next or not steps.isdisjoint(self.next)))


class ReasonWords(Words):
    """All reasons in one language."""

    reasons: dict[str, str]
