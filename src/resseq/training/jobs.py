"""Commands of `resseq` in processes of their own, several at a time: what a study is made of."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

# What a process is started with. Its standard input is a pipe that closes when the study ends, in whatever way, and
# then the process ends too: without the study nobody would stop it, and it would be in the way of the next start.
_RUN = """
import os, sys, threading

def end_with_the_study():
    os.read(0, 1)
    os._exit(1)

threading.Thread(target=end_with_the_study, daemon=True).start()
from resseq.cli import main
sys.exit(main())
"""


class Processes:
    """Runs commands in processes of their own: memory is measured for each, and a crash harms none of the others."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.stopped = False
        self.standard_input, self.alive = os.pipe()

    def run(self, arguments: Sequence[str]) -> tuple[int, str]:
        """Runs one command of `resseq` to its end; returns its exit code, and its error if it failed.

        Once all are stopped nothing is run any more, which counts as no failure.
        """
        with self.lock:
            if self.stopped:
                return 0, ""
            process = subprocess.Popen(
                [sys.executable, "-c", _RUN, *arguments],
                stdin=self.standard_input,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
            )
        errors = process.communicate()[1].strip().splitlines()
        if not process.returncode:
            return 0, ""
        reason = errors[-1].removeprefix("error: ") if errors else f"it ended with code {process.returncode}"
        return process.returncode, reason

    def stop(self) -> None:
        """Ends every process; each run goes on from its last epoch the next time."""
        os.close(self.alive)
        with self.lock:
            self.stopped = True
            os.close(self.standard_input)


def run_all(
    work: Mapping[str, Callable[[Processes], str]], jobs: int, on_look: Callable[[str], None] = lambda doing: None
) -> list[str]:
    """Does all pieces of work, several at a time.

    Args:
        work: by name, what to do with the processes; it returns what went wrong, empty for nothing.
        on_look: called about twice a second with what is running and what failed.

    Returns:
        A line for each reason of failure, with the names of those that failed for it.
    """
    processes = Processes()
    with ThreadPoolExecutor(jobs) as pool:
        futures = {name: pool.submit(each, processes) for name, each in work.items()}
        try:
            while not all(future.done() for future in futures.values()):
                running = ", ".join(name for name, future in futures.items() if future.running())
                on_look("; ".join([running, *(f"failed: {each}" for each in _failures(futures))]))
                time.sleep(0.5)
        finally:
            processes.stop()
    return list(_failures(futures))


def _failures(futures: Mapping[str, Future[str]]) -> Iterator[str]:
    reasons: dict[str, list[str]] = {}
    for name, future in futures.items():
        if future.done() and future.result():
            reasons.setdefault(future.result(), []).append(name)
    for reason, names in reasons.items():
        yield f"{', '.join(names)}: {reason}"
