"""The `resseq` command. Each verb is a few lines that call a room; rooms are imported only when their verb runs."""

import errno
import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

from resseq import __version__
from resseq.cli.ask import ask
from resseq.cli.options import Tool, Verb
from resseq.cli.serve import serve
from resseq.cli.sql import sql
from resseq.cli.vision import vision
from resseq.errors import ResseqError

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)  # of a standard output that takes no more


@click.group(cls=Tool, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="resseq")
def tool() -> None:
    """Residual networks with five normalizations, and questions turned into SQL.

    Each command shows its options and an example with --help.
    """


@tool.command(cls=Verb, example="resseq report runs/study")
@click.argument("folder", metavar="DIR")
def report(folder: str) -> None:
    """Turn the runs in a folder into tables, figures and a page."""
    from resseq.report.page import write

    click.echo(f"report: {write(Path(folder))}")


tool.add_command(vision)
tool.add_command(sql)
tool.add_command(ask)
tool.add_command(serve)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns the exit code (0 done, 1 an error of the data or files, 2 of the command line)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # what a terminal cannot show is shown in its place, not an error
            stream.reconfigure(errors="backslashreplace")
    try:
        tool.main(args=arguments, prog_name="resseq", standalone_mode=False)
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "resseq"
        click.echo(f"error: {error.format_message()} See '{command} --help'.", err=True)
        return 2
    except ResseqError as error:
        # Libraries explain their errors in several lines, and file names may hold line ends.
        click.echo(f"error: {' '.join(str(error).splitlines())}", err=True)
        return 1
    except OSError as error:
        if error.filename is not None or error.errno not in _FULL:
            raise
        _forget_output()
        click.echo(f"error: output: cannot write: {error.strerror} — free space, or send it elsewhere", err=True)
        return 1
    except (KeyboardInterrupt, click.Abort):
        verb = list(sys.argv[1:] if arguments is None else arguments)[:2]
        resumes = verb in (
            ["vision", "train"],
            ["vision", "study"],
            ["sql", "train"],
            ["sql", "study"],
            ["sql", "search"],
        )
        click.echo("stopped: the same command goes on where it was" if resumes else "stopped", err=True)
        return 130
    return 0


def _forget_output() -> None:
    """Lets go of what standard output did not take, which Python would try to write once more when it ends."""
    with suppress(OSError, AttributeError):  # where tests have put something else in its place
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
