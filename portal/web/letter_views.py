"""Letters as their templates receive them: the list of all, and the form in which one is filled in."""

from dataclasses import dataclass

from markupsafe import Markup

from portal.domain.drafting import offered
from portal.models import address
from portal.models.enumerations import Role
from portal.models.letter import Field, FieldKind, FieldText, Group, LetterText, SharedLetterText
from portal.web.forms import WRITTEN
from portal.web.idioms import Idiom, Idioms
from portal.web.page_views import Notice, notice
from portal.web.shell import Link
from portal.web.sources import ActView, act_views
from portal.web.writing import GUIDE, WRITER, Writing


@dataclass(frozen=True)
class LetterGroup:
    """Letters under one heading."""

    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class ListView:
    """Everything the list of letters shows."""

    title: str
    lead: Markup
    notice: Notice | None
    breadcrumbs: tuple[Link, ...]
    groups: tuple[LetterGroup, ...]
    master: str
    acts: tuple[ActView, ...]


@dataclass(frozen=True)
class ChoiceView:
    """Something that can be ticked or chosen."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True)
class FieldView:
    """A field as it stands in the form."""

    name: str
    kind: str
    label: str
    hint: str | None = None
    typed: str = ""
    most: int = 0
    autocomplete: str | None = None
    error: str | None = None
    choices: tuple[ChoiceView, ...] = ()


@dataclass(frozen=True)
class LetterView:
    """What stands round a letter, and its fields."""

    address: str
    master: str
    title: str
    lead: Markup
    notice: Notice | None
    breadcrumbs: tuple[Link, ...]
    fields: tuple[FieldView, ...]
    wrong: FieldView | None
    hidden: tuple[tuple[str, str], ...]
    acts: tuple[ActView, ...]


def list_view(idiom: Idiom, idioms: Idioms) -> ListView:
    """All letters, group by group."""
    library, words = idiom.speech.library, shared_words(idiom)
    state = library.rendition(library.letter_words, idiom.lang).state
    letters = sorted(library.letters.values(), key=lambda each: each.order)
    groups = ((group, tuple(each.id for each in letters if each.group is group)) for group in Group)
    return ListView(
        title=words.title, lead=idiom.speech.line(words.lead), breadcrumbs=_way_up(idiom)[:1],
        notice=notice(state, idiom, idioms, address.letters(library.site.master)),
        groups=tuple(LetterGroup(words.groups[group], letter_links(idiom, found)) for group, found in groups if found),
        master=library.site.master, acts=act_views(idiom.speech.text(words.lead).citations, idiom),
    )


def letter_links(idiom: Idiom, letters: tuple[str, ...]) -> tuple[Link, ...]:
    """Links to letters by their titles in the language."""
    library = idiom.speech.library
    return tuple(Link(library.rendition(library.letter_texts[each], idiom.lang).words.title,
                      address.letter(idiom.lang, each)) for each in letters)


def letter_view(writing: Writing, idiom: Idiom, idioms: Idioms) -> LetterView:
    """What stands round a letter, and its fields with what was written in them."""
    library, letter = idiom.speech.library, writing.letter
    found = library.rendition(library.letter_texts[letter.id], idiom.lang)
    lead = idiom.speech.text(found.words.lead)
    fields = tuple(_field(each, writing, found.words, idiom) for each in writing.fields)
    return LetterView(
        address=address.letter(idiom.lang, letter.id), master=library.site.master, title=found.words.title,
        lead=idiom.speech.line(found.words.lead), breadcrumbs=_way_up(idiom),
        notice=notice(found.state, idiom, idioms, address.letter(library.site.master, letter.id)),
        fields=(*_writers(writing, idiom), *fields), wrong=next((each for each in fields if each.error), None),
        hidden=tuple(each for each in writing.carried.items() if each[0] != WRITER),
        acts=act_views((*lead.citations, *letter.sources), idiom),
    )


def shared_words(idiom: Idiom) -> SharedLetterText:
    """The words all letters share."""
    library = idiom.speech.library
    return library.rendition(library.letter_words, idiom.lang).words


def _way_up(idiom: Idiom) -> tuple[Link, ...]:
    return (Link(idiom.gettext("Forside"), address.front(idiom.lang)),
            Link(shared_words(idiom).title, address.letters(idiom.lang)))


def _writers(writing: Writing, idiom: Idiom) -> tuple[FieldView, ...]:
    """The question who writes, where that is not known and makes a difference."""
    _ = idiom.gettext
    labels = {Role.PATIENT: _("Pasienten selv"), Role.NEXT_OF_KIN: _("Pårørende"),
              Role.PARENT: _("En som har foreldreansvar"), Role.VICTIM: _("Fornærmet eller etterlatt")}
    roles = [role for role in writing.letter.writers if role in labels]
    if GUIDE in writing.carried or len(roles) == 1:
        return ()
    choices = tuple(ChoiceView(role, labels[role], role is writing.situation.role) for role in roles)
    return (FieldView(WRITER, "one", _("Hvem er brevet fra?"), choices=choices),)


def _field(field: Field, writing: Writing, text: LetterText, idiom: Idiom) -> FieldView:
    words: FieldText = text.fields.get(field.id) or shared_words(idiom).fields[field.id]
    ticked = writing.filled.ticked.get(field.id, ())
    choices = offered(writing.letter, field, writing.situation) if field.kind is FieldKind.TICKS else ()
    return FieldView(
        name=WRITTEN + field.id, kind=field.kind, label=words.label, hint=words.hint,
        typed=writing.filled.typed.get(field.id, ""), most=field.most, autocomplete=field.autocomplete,
        error=_too_long(field, idiom) if field.id in writing.too_long else None,
        choices=tuple(ChoiceView(each.id, words.choices[each.id], each.id in ticked) for each in choices),
    )


def _too_long(field: Field, idiom: Idiom) -> str:
    _ = idiom.gettext
    return _("Teksten er for lang: høyst {most} tegn. Ingenting er borte. Kort den ned her.").format(most=field.most)
