"""The `resseq` command. Each verb is a few lines that call a room; rooms are imported only when their verb runs."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from resseq import __version__
from resseq.errors import ResseqError


class _Verb(click.Command):
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


class _Tool(click.Group):
    """A group whose help lists every verb of its rooms."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = []
        for name, command in sorted(self.commands.items(), key=lambda item: isinstance(item[1], click.Group)):
            verbs = command.commands.items() if isinstance(command, click.Group) else [("", command)]
            rows += [(f"{name} {verb}".strip(), each.get_short_help_str(90)) for verb, each in verbs]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


def _settings(name: str) -> Any:
    module, attribute = name.split(":")
    return getattr(import_module(module), attribute)


def _options(settings: Any) -> list[click.Parameter]:
    options: list[click.Parameter] = []
    for each in fields(settings):
        if is_dataclass(each.type):
            options += _options(each.type)
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
                default=each.default,
                show_default=each.default not in ("", 0, False),
                help=description,
            )
        )
    return options


def _build(settings: Any, values: Mapping[str, Any]) -> Any:
    """A settings dataclass from the flat values of the command line."""
    own = {
        each.name: _build(each.type, values) if is_dataclass(each.type) else values[each.name]
        for each in fields(settings)
    }
    return settings(**own)


def _path(value: str | None) -> Path | None:
    return Path(value) if value else None


@click.group(cls=_Tool, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="resseq")
def tool() -> None:
    """Residual networks with five normalizations, trained, compared and proven.

    Each command shows its options and an example with --help.
    """


@tool.group(cls=_Tool)
def vision() -> None:
    """Residual networks on images."""


@vision.command(
    cls=_Verb,
    settings="resseq.vision.recipe:VisionConfig",
    example="resseq vision train --data digits --norm gn --epochs 10 --out runs/digits-gn",
)
@click.option("--out", metavar="RUN", help="run folder; the same command again resumes it")
@click.option("--output-file", "--output_file", metavar="FILE", help="also write the best weights to this file")
@click.option("--quiet", is_flag=True, help="no progress")
def train(out: str | None, output_file: str | None, quiet: bool, **values: Any) -> None:
    """Train a network, or go on with a run that was stopped."""
    from resseq.training.progress import EpochProgress
    from resseq.vision import recipe

    if not out and not output_file:
        raise click.UsageError("Missing option '--out'.")
    folder = Path(out) if out else Path(f"{output_file}.run")
    config = _build(recipe.VisionConfig, values)
    with EpochProgress(config.training.epochs, quiet=quiet) as progress:
        outcome = recipe.train(
            config,
            folder,
            on_start=lambda task, model, device: progress.start(
                f"{config.norm} on {task.source.name}: {device.path}, channels-last", task.steps_per_epoch(), folder
            ),
            on_epoch=progress.epoch,
            on_step=progress.step,
        )
    if output_file:
        recipe.copy_weights(folder, Path(output_file))
    if not quiet:
        early = ", stopped early" if outcome.stopped_early else ""
        click.echo(
            f"{folder}: best epoch {outcome.best_epoch} of {outcome.epochs}{early}, {outcome.best:.2%} on validation"
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns the exit code (0 done, 1 an error of the data or files, 2 of the command line)."""
    try:
        tool.main(args=arguments, prog_name="resseq", standalone_mode=False)
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "resseq"
        click.echo(f"error: {error.format_message()} See '{command} --help'.", err=True)
        return 2
    except ResseqError as error:
        click.echo(f"error: {error}", err=True)
        return 1
    except (KeyboardInterrupt, click.Abort):
        click.echo("stopped: the same command goes on where it was", err=True)
        return 130
    except BrokenPipeError:
        sys.stdout = None  # type: ignore[assignment]
        return 141
    return 0


if __name__ == "__main__":
    sys.exit(main())
