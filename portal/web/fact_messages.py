"""What is wrong with a fact, as a sentence in the language asked for. It never repeats what was sent."""

from portal.domain.reading import FactError, FactProblem
from portal.web.idioms import Idiom


def message(error: FactError, idiom: Idiom) -> str:
    """The sentence for an error."""
    _ = idiom.gettext
    return {
        FactProblem.UNKNOWN_FIELD: _("Et felt er ukjent. Bruk bare feltene som er lov."),
        FactProblem.MISSING: _("Feltet mangler."),
        FactProblem.NOT_ALLOWED: _("Verdien er ikke blant dem som er lov."),
        FactProblem.NOT_A_DATE: _("Skriv en dato som finnes: 2026-11-20, eller med klokkeslett: 2026-11-20T14:30."),
        FactProblem.IN_THE_FUTURE: _("Tidspunktet er ikke kommet ennå."),
        FactProblem.BEFORE_COVERAGE: _("Reglene her gjelder fra datoen som er oppgitt."),
        FactProblem.TOO_LONG: _("Verdien er for lang."),
        FactProblem.OUT_OF_ORDER: _("Datoen er før noe som må ha skjedd først."),
        FactProblem.CONTRADICTION: _("Verdien passer ikke sammen med de andre."),
        FactProblem.NOT_AN_OBJECT: _("Send et JSON-objekt med feltene."),
        FactProblem.NOT_A_VALUE: _("Verdien kan ikke brukes her."),
    }[error.problem]
