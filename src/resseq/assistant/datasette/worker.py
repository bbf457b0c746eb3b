"""The process that answers questions: each comes in as a line of JSON by standard input, and so does its answer go out.

Run by `resseq.assistant.datasette.desk` alone.
"""

import json
import os
import sys
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from resseq.assistant.database import Limits
from resseq.assistant.formats import as_json
from resseq.assistant.session import Assistant
from resseq.assistant.translator import TOGETHER, Translator
from resseq.errors import ResseqError


def main() -> None:
    """Answers questions until there are no more, or nobody is left to ask."""
    settings = json.loads(sys.argv[1])
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    clerk = Clerk(settings["weights"], settings["beam"], Limits(settings["seconds"], settings["rows"]))
    lock = threading.Lock()

    def reply(request: dict[str, Any]) -> None:
        status, content = clerk.answer(Path(request["path"]), request["question"])
        line = json.dumps({"number": request["number"], "status": status, "content": content}).encode() + b"\n"
        with lock:
            out.write(line)
            out.flush()

    pool = ThreadPoolExecutor(TOGETHER)
    for line in sys.stdin.buffer:
        pool.submit(reply, json.loads(line))
    os._exit(0)  # whatever is still thought about, nobody waits for it


@dataclass
class _Read:
    """A database as it was when its file was last read."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    state: object = None
    assistant: Assistant | None = None


class Clerk:
    """Answers questions about any number of databases with one model, which is loaded for the first of them."""

    def __init__(self, weights: str | None, beam: int, limits: Limits) -> None:
        self._weights = weights
        self._beam = beam
        self._limits = limits
        self._translator: Translator | None = None
        self._databases: dict[Path, _Read] = {}
        self._lock = threading.Lock()

    def answer(self, path: Path, question: str) -> tuple[int, Any]:
        """The HTTP status, and the answer or what went wrong."""
        status = 500
        try:
            assistant = self._assistant(path)
            status = 400
            answer = assistant.ask(question, best=self._beam)
            return 200, as_json(answer, assistant.name, assistant.dialect)
        except ResseqError as error:
            return status, str(error)
        except Exception as error:
            traceback.print_exc()
            return 500, f"assistant: {type(error).__name__} ({error}) — the log has more"

    def _assistant(self, path: Path) -> Assistant:
        with self._lock:
            if self._translator is None:
                self._translator = Translator(self._weights, self._beam)
            read = self._databases.setdefault(path, _Read())
        with read.lock:
            state = _state(path)
            if read.assistant is None or read.state != state:
                read.assistant = None
                read.assistant = Assistant(path, limits=self._limits, translator=self._translator)
                read.state = state
            return read.assistant


def _state(path: Path) -> tuple[tuple[int, int, int] | None, ...]:
    """What changes when a database does: of its file, and of its log if it keeps one."""
    return _stamp(path), _stamp(path.with_name(f"{path.name}-wal"))


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_ino, about.st_size, about.st_mtime_ns


if __name__ == "__main__":
    main()
