"""What the commands are made of: their options from settings, their help, and where their answers go."""

import math
import sys
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from resseq.errors import ResseqError


class Verb(click.Command):
    """A command with an example in its help and, if asked, one option for each field of a settings dataclass."""

    def __init__(self, *args: Any, example: str, settings: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.epilog = f"\b\nExample:\n  {example}"
        self.settings = settings

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        if self.settings:  # the dataclass lives in a room that imports torch, so it is read only here
            self.params = [*_options(_settings(self.settings)), *self.params]
            self.settings = ""
        return super().get_params(ctx)


class Tool(click.Group):
    """A group whose help lists every verb of its rooms; alone on the command line it shows that help."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, args or ["--help"])

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = []
        for name, command in sorted(self.commands.items(), key=lambda item: isinstance(item[1], click.Group)):
            verbs = command.commands.items() if isinstance(command, click.Group) else [("", command)]
            rows += [(f"{name} {verb}".strip(), each.get_short_help_str(90)) for verb, each in verbs]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


def _number(_context: click.Context, _option: click.Parameter, value: float) -> float:
    if math.isnan(value):  # which is within every range
        raise click.BadParameter("it is no number.")
    return value


QUERY_SECONDS = click.option(
    "--seconds",
    type=click.FloatRange(min=0.01, max=3600),
    default=5.0,
    show_default=True,
    callback=_number,
    help="time that a query may take",
)


def _settings(name: str) -> Any:
    module, attribute = name.split(":")
    return getattr(import_module(module), attribute)


def _options(settings: Any, given: Any = None) -> list[click.Parameter]:
    """An option for each field; `given` holds other defaults than the dataclass itself."""
    options: list[click.Parameter] = []
    for each in fields(settings):
        if is_dataclass(each.type):
            assert callable(each.default_factory)
            options += _options(each.type, each.default_factory())
            continue
        assert isinstance(each.type, type)
        about = each.metadata
        flag = "--" + each.name.replace("_", "-")
        declaration = f"{flag}/--no-{flag[2:]}" if each.type is bool else flag
        spellings = [spelling for spelling in about["spellings"] if spelling != flag]
        choices = about["choices"]
        description = about["description"] + (f" ({', '.join(choices)})" if choices else "")
        options.append(
            click.Option(
                [declaration, *spellings, each.name],
                type=each.type,
                default=each.default if given is None else getattr(given, each.name),
                show_default=each.default != "",
                help=description,
            )
        )
    return options


def build(settings: Any, values: Mapping[str, Any]) -> Any:
    """A settings dataclass from the flat values of the command line."""
    own = {
        each.name: build(each.type, values) if is_dataclass(each.type) else values[each.name]
        for each in fields(settings)
    }
    return settings(**own)


def path_of(value: str | None) -> Path | None:
    return Path(value) if value else None


def say(text: str) -> None:
    """Prints what a command was asked for, which is an error where nothing takes it."""
    if sys.stdout is None:
        raise ResseqError("output: standard output is closed — send it to a file or a terminal")
    click.echo(text, nl=False)


def finish_study(run: Callable[[Callable[[int, int, str], None]], list[str]], out: str, quiet: bool) -> None:
    """Runs a study, reports on it, and fails if some of its runs did.

    Args:
        run: takes what is called with the progress, and returns a line for each reason of failure.
    """
    from resseq.report.page import write
    from resseq.training.progress import Share

    with Share("study", quiet) as share:
        failures = run(share.update)
    failed = "study: runs failed: " + "; ".join(failures)
    try:
        click.echo(f"report: {write(Path(out))}")
    except ResseqError as error:  # such as no run to report on, because all of them failed
        raise ResseqError(failed if failures else str(error)) from error
    if failures:
        raise ResseqError(failed)
