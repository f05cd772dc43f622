"""What the law on Sámi languages and interpreters gives in a place, told with its provisions."""

from collections.abc import Iterator

from portal.domain import directory
from portal.models.library import Library
from portal.models.place import Language, Municipality
from portal.rendering.markdown import Rendered
from portal.web.idioms import Idiom

SERVED = (Language.DEVELOPMENT, Language.REVITALISATION)
OUTSIDE, STATE, EVERYWHERE = "outside", "state", "everywhere"


def sami_text(place: str, idiom: Idiom) -> Rendered:
    """The rights in a municipality, or those that go everywhere where no municipality is known."""
    words = idiom.speech.places.sami
    home = directory.municipality_of(idiom.speech.library, place)
    keys = (*_local(idiom.speech.library, home), EVERYWHERE) if home else (EVERYWHERE,)
    return idiom.speech.text("\n\n".join(words[key] for key in keys))


def sami_keys(library: Library, place: str) -> tuple[str, ...]:
    """Which of the rights hold in a municipality."""
    home = directory.municipality_of(library, place)
    return tuple(_local(library, home)) if home else ()


def _local(library: Library, home: Municipality) -> Iterator[str]:
    language = library.places.languages.get(home.number)
    yield language.value if language else OUTSIDE
    if language in SERVED:
        yield from ("health", "complain")
    served = {number for number, each in library.places.languages.items() if each in SERVED}
    if any(library.municipalities[number].statsforvalter == home.statsforvalter for number in served):
        yield STATE
