"""The commands for brochures: `flask brochures build`, `prepare` and `publish`."""

import csv
import io
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click
from flask.cli import AppGroup

from portal.config import Settings, from_environment
from portal.domain.choosing import named
from portal.domain.issuing import Issue, variants
from portal.domain.recording import recorded
from portal.loading.library import load
from portal.loading.publishing import write
from portal.models.facts import OSLO
from portal.models.ledger import Ledger
from portal.models.problem import ContentError, nearest
from portal.press import Press, open_press

ZIP, INDEX = "brosjyrer.zip", "index.csv"
COLUMNS = ("file", "title", "edition", "languages", "format", "code")
brochures = AppGroup("brochures", help="Brochures: build them, make them in advance, write down what they say.")


@brochures.command(with_appcontext=False)
@click.option("--edition", "editions", multiple=True, help="Whose: national, unn … Without it, all there are files of.")
@click.option("--lang", "langs", multiple=True, help="In which language: nb, se, nb-se … Without it, all.")
@click.option("--all", "whole", is_flag=True, help="Everything, as one zip with an index.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="The folder to write to.")
def build(editions: tuple[str, ...], langs: tuple[str, ...], whole: bool, out: Path) -> None:  # noqa: FBT001 -- click
    """Write brochures as PDF, and an index of them. PORTAL_BASE_URL says where they can be checked."""
    settings, press = _open()
    files = _built(press, _issues(press, editions, langs), _base(settings))
    out.mkdir(parents=True, exist_ok=True)
    count = _zipped(files, out / ZIP) if whole else _listed(files, out)
    click.echo(f"{count} brochures written.")


@brochures.command(with_appcontext=False)
def prepare() -> None:
    """Make the brochures of all editions in advance, in the folder of PORTAL_BROCHURES; what is old there goes."""
    settings, press = _open()
    if settings.brochures is None:
        raise click.ClickException("PORTAL_BROCHURES is not set: expected a folder for what is made in advance")
    settings.brochures.mkdir(parents=True, exist_ok=True)
    made = set()
    for issue in _issues(press, (), ()):
        data = press.data([issue], _base(settings))
        path = settings.brochures / press.file_name(data)
        made.add(path)
        if not path.exists():
            path.write_bytes(press.pdf(data))
    for path in set(settings.brochures.glob("*.pdf")) - made:
        path.unlink()
    click.echo(f"{len(made)} brochures lie ready.")


@brochures.command(with_appcontext=False)
@click.option("--note", help="Why the text was changed, in a sentence that readers see.")
def publish(note: str | None) -> None:
    """Write down what every brochure says now, so that printed ones can be held against it later."""
    settings, press = _open()
    changed = 0
    for brochure in press.library.brochures:
        before = press.library.ledgers.get(brochure) or Ledger(id=brochure)
        after = recorded(before, press.bodies(brochure), press.contacts(brochure), note)
        if after != before:
            changed += 1
            click.echo(write(settings.content, after).relative_to(settings.content.parent).as_posix())
    click.echo(f"{changed} brochures say something new.")


def _open() -> tuple[Settings, Press]:
    settings = from_environment()
    try:
        return settings, open_press(load(settings.content), settings, datetime.now(OSLO).date())
    except ContentError as error:
        raise click.ClickException(str(error)) from None


def _base(settings: Settings) -> str:
    if settings.base_url is None:
        raise click.ClickException("PORTAL_BASE_URL is not set: a brochure says where it can be checked")
    return settings.base_url


def _issues(press: Press, editions: tuple[str, ...], langs: tuple[str, ...]) -> list[Issue]:
    known, spoken = press.editions, {named(each): each for each in variants(press.library)}
    for each in editions:
        if each not in known:
            raise click.ClickException(f"there is no edition {each!r}.{nearest(each, known)}")
    for each in langs:
        if each not in spoken:
            raise click.ClickException(f"there is no language {each!r}.{nearest(each, spoken)}")
    return press.every(editions or tuple(press.library.editions), [spoken[each] for each in langs or spoken])


def _built(press: Press, issues: list[Issue], base: str) -> Iterator[tuple[dict[str, str], bytes]]:
    """Each brochure as it stands in the index, and its file."""
    for issue in issues:
        leaflet = press.leaflet(issue, base)
        langs = named(issue.langs)
        row = (f"{issue.brochure}-{langs}-{issue.form}-{issue.edition}.pdf", leaflet.title, issue.edition, langs,
               issue.form.value, leaflet.code)
        yield dict(zip(COLUMNS, row, strict=True)), press.pdf(press.data([issue], base))


def _listed(files: Iterator[tuple[dict[str, str], bytes]], out: Path) -> int:
    rows = []
    for row, made in files:
        (out / row["file"]).write_bytes(made)
        rows.append(row)
    (out / INDEX).write_text(_index(rows), encoding="utf-8")
    return len(rows)


def _zipped(files: Iterator[tuple[dict[str, str], bytes]], path: Path) -> int:
    rows = []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as whole:
        for row, made in files:
            whole.writestr(row["file"], made)
            rows.append(row)
        whole.writestr(INDEX, _index(rows))
    return len(rows)


def _index(rows: list[dict[str, str]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()
