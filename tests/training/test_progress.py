"""What a person sees while it trains: one line an epoch, or a bar, and how long it will still take."""

import io
import re
import time
from pathlib import Path
from typing import Any

import pytest

from resseq.training import progress
from resseq.training.progress import SECONDS_BETWEEN_LINES, EpochProgress, Share


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds, as a list of one; the progress reads its time from it."""
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE", "NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


def line(epoch: int, **more: Any) -> dict[str, Any]:
    return {"epoch": epoch, "seconds": 12.34, "running": {"loss": 1.23456}, **more}


def lines_of(capsys: pytest.CaptureFixture[str]) -> list[str]:
    captured = capsys.readouterr()
    assert captured.out == ""  # which is for answers
    return captured.err.splitlines()


def test_one_line_an_epoch_with_the_time_left(capsys: pytest.CaptureFixture[str], clock: list[float]) -> None:
    with EpochProgress(4) as shown:
        shown.start("bn on digits: cpu", 10, Path("runs/a"))
        clock[0] += 100
        shown.step(0, 0)
        shown.epoch(line(1))
        shown.epoch(line(2, val={"loss": 0.5}))
        clock[0] += 4000
        shown.epoch(line(3, val={"loss": 0.5, "accuracy": 0.98765}))
        shown.epoch(line(4))
    assert lines_of(capsys) == [
        "bn on digits: cpu, into runs/a",
        "epoch 1/4: loss 1.235, 12.3 s, 5:00 left",
        "epoch 2/4: loss 1.235, validation loss 0.500, 12.3 s, 1:40 left",
        "epoch 3/4: loss 1.235, validation loss 0.500, accuracy 98.77%, 12.3 s, 22:47 left",
        "epoch 4/4: loss 1.235, 12.3 s, 0:00 left",
    ]


def test_a_resumed_run_counts_its_own_epochs_only(capsys: pytest.CaptureFixture[str], clock: list[float]) -> None:
    with EpochProgress(10) as shown:
        shown.start("bn on digits", 2, Path("a"))
        for epoch in (6, 7):
            for step in range(2):
                clock[0] += 15
                shown.step(epoch, step)
            shown.epoch(line(epoch + 1))
    assert [each.rsplit(", ", 1)[1] for each in lines_of(capsys)[1:]] == ["1:30 left", "1:00 left"]


def test_hours_are_shown(capsys: pytest.CaptureFixture[str], clock: list[float]) -> None:
    with EpochProgress(2) as shown:
        shown.start("", 1, Path("a"))
        clock[0] += 3661.4
        shown.step(0, 0)
        shown.epoch(line(1))
    assert lines_of(capsys)[-1].endswith(", 1:01:01 left")


def test_a_line_is_a_line_whatever_is_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    """Long names are not broken, and square brackets are no mark-up."""
    folder = Path("runs") / "[/a]" / "[red]" / ("x" * 200)
    with EpochProgress(1) as shown:
        shown.start("bn on [bold]:cat: digits", 1, folder)
    with Share("study [/b]") as share:
        share.update(1, 2, "[/c] and " + "y" * 200)
    assert lines_of(capsys) == [
        f"bn on [bold]:cat: digits, into {folder}",
        f"study [/b]: 50% [/c] and {'y' * 200}",
    ]


def test_quiet_says_nothing(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for terminal in (False, True):
        if terminal:
            monkeypatch.setenv("FORCE_COLOR", "1")
        with EpochProgress(1, quiet=True) as shown:
            shown.start("bn", 1, Path("a"))
            shown.step(0, 0)
            shown.epoch(line(1))
        with Share("study", quiet=True) as share:
            share.update(1, 2, "bn")
    assert lines_of(capsys) == []


def plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)


def test_a_terminal_gets_a_bar_over_all_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = io.StringIO()
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    with EpochProgress(3) as shown:
        shown.start("bn on digits", 4, Path("a"))
        shown.step(1, 2)  # of the second epoch the third
        assert shown._bar is not None
        assert (shown._bar.tasks[0].completed, shown._bar.tasks[0].total) == (7, 12)
        shown._bar.refresh()
        shown.epoch(line(2))
    text = plain(screen.getvalue())
    assert "7/12 steps" in text
    assert "left" in text
    assert "epoch 2/3: loss 1.235" in text


def test_a_share_gives_a_line_now_and_then(capsys: pytest.CaptureFixture[str], clock: list[float]) -> None:
    with Share("study") as share:
        share.update(10, 100, "bn-b128")  # ten were done before
        clock[0] += 1
        share.update(20, 100, "bn-b128")  # too soon for another line
        clock[0] += SECONDS_BETWEEN_LINES
        share.update(30, 100, "gn-b128")
        clock[0] += SECONDS_BETWEEN_LINES
        share.update(100, 100, "")
    assert lines_of(capsys) == [
        "study: 10% bn-b128",
        "study: 30%, 0:56 left gn-b128",  # 20 in 16 s, and 70 to go
        "study: 100%, 0:00 left",
    ]


def test_a_share_of_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with Share("study") as share:
        share.update(0, 0, "")
    assert lines_of(capsys) == ["study: 0%"]


def test_a_share_on_a_terminal_is_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = io.StringIO()
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "120")
    with Share("study") as share:
        share.update(30, 120, "[/x] bn-b128")
        assert share._bar is not None
        share._bar.refresh()
    text = plain(screen.getvalue())
    assert "study" in text and "25%" in text and "[/x] bn-b128" in text


def test_the_bar_has_its_unit() -> None:
    screen = io.StringIO()
    console = progress.Console(file=screen, force_terminal=True, width=100)
    with progress.bar(console, "images") as bar:
        bar.add_task("reading", total=8, completed=2)
        bar.refresh()
    assert "2/8 images" in plain(screen.getvalue())
