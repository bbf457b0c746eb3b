"""The process in which questions are answered, as Datasette's own process sees it.

Datasette may write to the databases that it serves, and a process that does must not read their files by another way
(see `open_read_only`). A model that thinks would hold up Datasette's event loop besides, even from a thread.
"""

import io
import itertools
import json
import subprocess
import sys
import threading
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError

_MOST_WAITING = 64


class Failure(ResseqError):
    """A question that has no answer, with the HTTP status that says whose fault it is."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(" ".join(message.split()))
        self.status = status


@dataclass(frozen=True)
class Settings:
    """How questions are answered.

    Attributes:
        weights: a run folder or a weights file; None for those that come with the program.
        beam: the width of the search.
        seconds: that a query may take.
        rows: of a result, beyond which it is cut.
    """

    weights: str | None
    beam: int
    seconds: float
    rows: int


class Desk:
    """Takes questions from any thread to the process that answers them, which is started with the first one.

    The process ends when this one does, or closes the desk; if it breaks, the next question starts another.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._process: subprocess.Popen[bytes] | None = None
        self._waiting: dict[int, Future[dict[str, Any]]] = {}
        self._numbers = itertools.count()
        self._lock = threading.Lock()

    def ask(self, path: Path | str, question: str) -> "Future[dict[str, Any]]":
        """Puts a question to a database.

        Returns:
            What becomes its answer (see `formats.as_json`), or fails with a Failure.

        Raises:
            Failure: too many others wait.
        """
        with self._lock:
            if self._process is None or self._process.poll() is not None:
                self._process = self._start()
            if len(self._waiting) >= _MOST_WAITING:
                raise Failure(503, "datasette: too many questions wait for an answer — ask again in a moment")
            number, future = next(self._numbers), Future[dict[str, Any]]()
            future.set_running_or_notify_cancel()  # who asked may go away, the answer comes nevertheless
            self._waiting[number] = future
            request = {"number": number, "path": str(Path(path).absolute()), "question": question}
            with suppress(OSError):  # it broke just now, which whoever listens to it tells all who wait
                _pipe(self._process.stdin).write(json.dumps(request).encode() + b"\n")
        return future

    def close(self) -> None:
        """Ends the process."""
        with self._lock:
            if self._process is not None:
                _pipe(self._process.stdin).close()
                self._process.wait()

    def _start(self) -> "subprocess.Popen[bytes]":
        # A session of its own: an interrupt from the keyboard is for Datasette, with which this one ends.
        command = [sys.executable, "-P", "-B", "-m", "resseq.assistant.datasette.worker"]
        process = subprocess.Popen(
            [*command, json.dumps(asdict(self.settings))],
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        self._waiting = {}
        threading.Thread(target=self._listen, args=(process, self._waiting), daemon=True).start()
        return process

    def _listen(self, process: "subprocess.Popen[bytes]", waiting: dict[int, Future[dict[str, Any]]]) -> None:
        """Hands out the answers of a process for as long as it lives."""
        for line in io.BufferedReader(_pipe(process.stdout)):
            if not line.endswith(b"\n"):
                break  # it broke while it wrote
            answer = json.loads(line)
            with self._lock:
                future = waiting.pop(answer["number"])
            if answer["status"] == 200:
                future.set_result(answer["content"])
            else:
                future.set_exception(Failure(answer["status"], answer["content"]))
        process.wait()
        with self._lock:
            left = list(waiting.values())
            waiting.clear()
        for future in left:
            future.set_exception(Failure(500, "datasette: the process that answers broke — ask again"))


def _pipe(stream: Any) -> io.FileIO:
    """A standard stream of a process, which is there because it was asked for."""
    assert isinstance(stream, io.FileIO)
    return stream
