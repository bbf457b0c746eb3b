"""Kills tiny trainings at every moment at which they touch a file, and starts each again: `crash_runs.py FOLDER`.

Every training is a fork of this process, which has imported everything and computed nothing. FOLDER/whole is a run
that was left alone; FOLDER/0, FOLDER/1, … were killed with SIGKILL at the moment of that number, and started again.
With --some it is one in four of the moments, others each time. With --twice each run is killed at that moment of its
second start, too. With --lines the moments are the lines of the functions that write, and those of the loop that are
outside of a step: one in four as well.
"""

import os
import random
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import tiny_training

from resseq.training import record

FILES = ("files.py", "record.py", "checkpoint.py")


class Moments:
    """Counts moments, and kills this process at one of them."""

    def __init__(self, fatal: int) -> None:
        self.fatal, self.count = fatal, 0

    def pass_one(self) -> None:
        if self.count == self.fatal:
            os.kill(os.getpid(), signal.SIGKILL)
        self.count += 1

    def at_files(self) -> None:
        """Half way through a write, before what is written is safe, and before and after it takes its place."""
        fsync, replace, opened = os.fsync, os.replace, Path.open

        def slow_fsync(*args: Any) -> None:
            self.pass_one()
            fsync(*args)

        def slow_replace(*args: Any) -> None:
            self.pass_one()
            replace(*args)
            self.pass_one()

        def slow_open(path: Path, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
            file = opened(path, mode, *args, **kwargs)
            if mode[0] in "wa":
                self.pass_one()  # just created, or emptied
                write = file.write

                def slow_write(data: Any) -> None:
                    write(data[: len(data) // 2])
                    file.flush()
                    self.pass_one()
                    write(data[len(data) // 2 :])

                return Slow(file, slow_write)
            return file

        os.fsync, os.replace, Path.open = slow_fsync, slow_replace, slow_open  # type: ignore[assignment]

    def at_lines(self) -> None:
        def line(frame: Any, event: str, arg: Any) -> Any:
            if event == "line":
                self.pass_one()
            return line

        def call(frame: Any, event: str, arg: Any) -> Any:
            file, function = Path(frame.f_code.co_filename), frame.f_code.co_name
            if file.parent.name == "training" and (
                file.name in FILES or (file.name == "loop.py" and function in ("fit", "_resume"))
            ):
                return line
            return None

        sys.settrace(call)


class Slow:
    """A file whose writing takes a while."""

    def __init__(self, file: Any, write: Callable[[Any], None]) -> None:
        self.file, self.write = file, write
        self.flush, self.fileno = file.flush, file.fileno

    def __enter__(self) -> "Slow":
        return self

    def __exit__(self, *exc: object) -> None:
        self.file.close()


def run(folder: Path, fatal: int, lines: bool) -> tuple[int, int]:
    """Trains in a fork; returns its exit code (negative: the signal that ended it) and the moments it passed."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            moments = Moments(fatal)
            moments.at_lines() if lines else moments.at_files()
            tiny_training.train(folder)
            sys.settrace(None)
            os.write(writer, str(moments.count).encode())
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        count = pipe.read()
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return code, int(count or 0)


def main(folder: Path, lines: bool, twice: bool, some: bool) -> None:
    record.code_version = lambda: {}  # which asks git, a hundred times over
    code, moments = run(folder / "whole", -1, lines)
    assert code == 0
    chosen = range(random.SystemRandom().randrange(4), moments, 4) if lines or some else range(moments)
    for fatal in chosen:
        where = folder / str(fatal)
        code, _ = run(where, fatal, lines)
        assert code == -signal.SIGKILL, (fatal, code)
        if twice:
            code, _ = run(where, fatal, lines)
            assert code in (0, -signal.SIGKILL), (fatal, code)  # what is left to do may have fewer moments
        code, _ = run(where, -1, lines=False)
        assert code == 0, (fatal, code)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(flag in sys.argv for flag in ("--lines", "--twice", "--some")))
