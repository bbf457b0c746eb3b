"""How far a training is, and how long it will still take: a bar on a terminal, a line an epoch elsewhere."""

import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

SECONDS_BETWEEN_LINES = 15.0
SECONDS_BETWEEN_STEPS = 60.0


def bar(console: Console, unit: str) -> Progress:
    """A progress bar with the count, the time so far and the time left."""
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(bar_width=None),
        MofNCompleteColumn(),
        TextColumn(unit),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
        console=console,
        transient=True,
    )


class EpochProgress:
    """Shows the steps of a training on stderr and each finished epoch on a line of its own."""

    def __init__(self, epochs: int, quiet: bool = False) -> None:
        self.epochs = epochs
        self.quiet = quiet
        self.console = Console(file=sys.stderr, quiet=quiet, highlight=False)
        self._bar: Progress | None = None
        self._steps = 1
        self._started = 0.0
        self._first: int | None = None
        self._said = 0.0

    def __enter__(self) -> "EpochProgress":
        return self

    def __exit__(self, *exc: object) -> None:
        if self._bar:
            self._bar.stop()

    def start(self, title: str, steps: int, folder: Path) -> None:
        """Called once, before the first step."""
        _say(self.console, f"{title}, into {folder}")
        self._steps = steps
        self._started = time.monotonic()
        if self.console.is_terminal and not self.quiet:
            self._bar = bar(self.console, "steps")
            self._bar.add_task("training", total=self.epochs * steps)
            self._bar.start()

    def step(self, epoch: int, step: int) -> None:
        """Called after each optimizer step; both count from 0."""
        now = time.monotonic()
        if self._first is None:
            self._first, self._said = epoch, now
        if self._bar:
            self._bar.update(self._bar.task_ids[0], completed=epoch * self._steps + step + 1)
        elif now - self._said > SECONDS_BETWEEN_STEPS:
            self._said = now
            done = (epoch - self._first) * self._steps + step + 1
            left = (now - self._started) / done * (self.epochs * self._steps - epoch * self._steps - step - 1)
            _say(self.console, f"epoch {epoch + 1}/{self.epochs}: step {step + 1}/{self._steps}, {_clock(left)} left")

    def epoch(self, line: Mapping[str, Any]) -> None:
        """Called with each new line of the history."""
        self._said = time.monotonic()
        first = self._first or 0
        done = line["epoch"] - first
        left = (time.monotonic() - self._started) / max(1, done) * (self.epochs - line["epoch"])
        numbers = f"loss {line['running']['loss']:.3f}"
        if "val" in line:
            numbers += f", validation loss {line['val']['loss']:.3f}"
            if "accuracy" in line["val"]:
                numbers += f", accuracy {line['val']['accuracy']:.2%}"
        _say(
            self.console,
            f"epoch {line['epoch']}/{self.epochs}: {numbers}, {line['seconds']:.1f} s, {_clock(left)} left",
        )


class Share:
    """Shows which share of some work is done: a bar with the time left on a terminal, a line now and then elsewhere."""

    def __init__(self, title: str, quiet: bool = False, silent: float = 0.0) -> None:
        """`silent`: seconds before the first line where there is no terminal; shorter work says nothing there."""
        self.title = title
        self.console = Console(file=sys.stderr, quiet=quiet, highlight=False)
        self._bar: Progress | None = None
        self._started = time.monotonic()
        self._first: int | None = None
        self._next_line = silent

    def __enter__(self) -> "Share":
        if self.console.is_terminal and not self.console.quiet:
            self._bar = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                TextColumn("{task.percentage:.0f}%"),
                TimeElapsedColumn(),
                TextColumn("left"),
                TimeRemainingColumn(),
                TextColumn("{task.fields[doing]}", markup=False),
                console=self.console,
                transient=True,
            )
            self._bar.add_task(self.title, total=None, doing="")
            self._bar.start()
        return self

    def __exit__(self, *exc: object) -> None:
        if self._bar:
            self._bar.stop()

    def update(self, done: int, total: int, doing: str) -> None:
        """Called often, with what is done, what there is to do, and what is going on."""
        if self._bar:
            self._bar.update(self._bar.task_ids[0], completed=done, total=total, doing=doing)
            return
        elapsed = time.monotonic() - self._started
        if self._first is None:
            self._first = done
        if elapsed >= self._next_line:
            self._next_line = elapsed + SECONDS_BETWEEN_LINES
            left = elapsed / (done - self._first) * (total - done) if done > self._first else None
            ending = f", {_clock(left)} left" if left is not None else ""
            _say(self.console, f"{self.title}: {done / max(1, total):.0%}{ending} {doing}".rstrip())


def _say(console: Console, line: str) -> None:
    """Prints one line as it is, however long and whatever brackets and colons the names in it have."""
    console.print(line, markup=False, emoji=False, soft_wrap=True)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
