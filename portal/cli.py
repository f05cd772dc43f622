"""The editor's commands: `flask content check`, `reading`, `paths` and `prove`."""

import csv
import sys
from datetime import datetime
from pathlib import Path

import click
from flask.cli import AppGroup

from portal.config import Settings, from_environment
from portal.domain import guiding, proving
from portal.loading.checks import checking, reading, sami
from portal.loading.library import assemble
from portal.loading.passages import passages
from portal.loading.references import reference_problems
from portal.models.facts import OSLO
from portal.models.library import Library
from portal.models.problem import ContentError, Problem, nearest
from portal.press import open_press, overfull

content = AppGroup("content", help="See to the content: check it, measure it, list the paths of a questionnaire.")


def _open() -> tuple[Settings, Library]:
    settings = from_environment()
    try:
        return settings, assemble(settings.content)
    except ContentError as error:
        raise click.ClickException(str(error)) from None


def _shown(problem: Problem, settings: Settings) -> str:
    return str(problem).removeprefix(f"{settings.content.parent}/")


def _word_lists(folder: Path | None, library: Library) -> dict[str, sami.WordList]:
    if folder is None:
        click.echo("Sámi words: not checked. Give a folder of word lists with --sami-words.\n")
        return {}
    found = sami.read_all(folder, library)
    if not found:
        raise click.ClickException(f"{folder} has no wordlist-se.txt.gz and firstparts-se.txt.gz")
    return found


@content.command(with_appcontext=False)
@click.option("--sami-words", type=click.Path(exists=True, file_okay=False, path_type=Path),
              help="Folder with wordlist-se.txt.gz and firstparts-se.txt.gz: hold the Sámi words against them.")
def check(sami_words: Path | None) -> None:
    """Say what is wrong or out of date, with file and line, and how hard the pages are. Ends with 1 when wrong."""
    settings, library = _open()
    today = datetime.now(OSLO).date()
    found = checking.problems(library, settings.content, today, _word_lists(sami_words, library))
    if not reference_problems(library, settings.content):
        found += sorted(overfull(open_press(library, settings, today), settings, tuple(library.editions)))
    for problem in found:
        click.echo(_shown(problem, settings))
    waiting = checking.reminders(library, settings.content, today)
    if waiting:
        click.echo("\nNot wrong, but waiting for somebody:")
    for reminder in waiting:
        click.echo(f"  {_shown(reminder, settings)}")
    click.echo()
    for line in reading.summaries(reading.page_indexes(passages(library)), library.checklist):
        click.echo(line)
    click.echo(f"\n{len(found)} to mend, {len(waiting)} waiting.")
    if found:
        raise SystemExit(1)


@content.command("reading", with_appcontext=False)
def reading_level() -> None:
    """Give the reading index (LIX) of every page, hardest first."""
    _, library = _open()
    for index in sorted(reading.page_indexes(passages(library)), key=lambda each: -each.lix):
        click.echo(f"{index.lix:5.1f}  {index.file}")


@content.command(with_appcontext=False)
@click.argument("guide")
@click.option("--form", type=click.Choice(["md", "csv"]), default="md", show_default=True, help="Markdown or CSV.")
def paths(guide: str, form: str) -> None:
    """Write every path of GUIDE as a table, a column for each question, for a jurist to read."""
    _, library = _open()
    found = library.guides.get(guide)
    if found is None:
        raise click.ClickException(f"there is no guide {guide!r}.{nearest(guide, library.guides)}")
    walked = list(guiding.paths(found))
    columns = [each.id for each in found.questions if any(each.id in path.answers for path in walked)]
    rows = [[path.answers.get(each, "") for each in columns] + [", ".join(path.outcomes)] for path in walked]
    heading = [*columns, "->"]
    if form == "csv":
        csv.writer(sys.stdout, lineterminator="\n").writerows([heading, *rows])
        return
    for row in (heading, ["---"] * len(heading), *rows):
        click.echo("| " + " | ".join(row) + " |")


@content.command(with_appcontext=False)
@click.option("--count", default=200_000, show_default=True, help="How many situations to walk, in even steps.")
@click.option("--whole", is_flag=True, help="Walk every situation the rules can tell apart. Takes long.")
def prove(count: int, whole: bool) -> None:  # noqa: FBT001 -- click gives it
    """Show that no situation and no path is left without an answer. Ends with 1 when one is."""
    _, library = _open()
    now = datetime.now(OSLO)
    spaces = proving.spaces(library, now)
    walked, found = 0, []
    for flaw in proving.flaws(library, proving.situations(spaces, None if whole else count), now):
        walked += 1
        found += [f"{flaw.facts.model_dump_json(exclude_none=True)}: {flaw.promise}"] if flaw else []
    dead = list(proving.dead_ends(library))
    for finding in [*dead, *found]:
        click.echo(finding)
    paths = sum(1 for guide in library.guides.values() for _ in guiding.paths(guide))
    routes = sum(len(each.complaint.routes) for each in library.decisions.values())
    everything = sum(each.size for each in spaces)
    click.echo(f"{len(library.decisions)} decisions with {routes} routes; {walked} of {everything} situations walked; "
               f"{paths} paths; {len(found) + len(dead)} findings.")
    if found or dead:
        raise SystemExit(1)
