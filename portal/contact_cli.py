"""The editor's commands for contacts: `flask contacts import` and `due`."""

from datetime import datetime
from pathlib import Path

import click
from flask.cli import AppGroup

from portal.config import from_environment
from portal.loading.checks.due import due
from portal.loading.importing.plan import changes, to_read
from portal.loading.library import assemble
from portal.models.facts import OSLO
from portal.models.problem import ContentError

contacts = AppGroup("contacts", help="See to the contacts: bring new ones in, list those to confirm again.")


@contacts.command("import", with_appcontext=False)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--write", is_flag=True, help="Write the files. Without it, only the difference is shown.")
def bring_in(folder: Path, write: bool) -> None:  # noqa: FBT001 -- click gives it
    """Bring contacts and places in from FOLDER. Names, and what was confirmed later by hand, are kept."""
    content = from_environment().content
    try:
        found = [each for each in changes(folder, content) if each.old != each.new]
        unread = list(to_read(folder))
    except ContentError as error:
        raise click.ClickException(str(error)) from None
    for change in found:
        click.echo(change.difference(change.path.relative_to(content).as_posix()))
        if write:
            change.write()
    for each in unread:
        click.echo(f"Read by hand: {each}")
    click.echo(f"{len(found)} files {'written' if write else 'would change'}.")


@contacts.command("due", with_appcontext=False)
@click.option("--days", default=90, show_default=True, help="How many days ahead to look.")
def list_due(days: int) -> None:
    """List the contacts to confirm again, those most used first."""
    try:
        library = assemble(from_environment().content)
    except ContentError as error:
        raise click.ClickException(str(error)) from None
    found = due(library, datetime.now(OSLO).date(), days)
    for each in found:
        click.echo(f"{each.uses:5d}  {each.contact:40}  {each.why}")
    click.echo(f"{len(found)} to confirm. The number says how often each is named, or how many places it serves.")
