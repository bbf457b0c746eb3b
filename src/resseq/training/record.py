"""The run folder: what was asked for (run.json), what happened (history.jsonl), and the lock of who writes it."""

import fcntl
import json
import os
import platform
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import torch

import resseq
from resseq.errors import ResseqError
from resseq.files import read_json, write_atomic, write_failure, write_json

RUN = "run.json"
HISTORY = "history.jsonl"
BEST = "best.safetensors"
LAST = "last.pt"
SCORES = "scores.json"
DIVERGED = "diverged.json"

# Where and with how many threads a run goes on is not part of what it is.
OF_THE_MACHINE = frozenset({"data_dir", "device", "threads", "tensorboard", "start"})


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _without_passwords(command: str) -> str:
    """A command line whose addresses have no passwords."""
    return re.sub(r"(://[^/\s:@]*):\S+@", r"\1:***@", command)


def environment() -> dict[str, Any]:
    """What a figure depends on besides the code: interpreter, libraries, processor, threads, and the GPU if any."""
    gpu = {"gpu": torch.cuda.get_device_name()} if torch.cuda.is_available() else {}
    return {
        **gpu,
        "python": platform.python_version(),
        "torch": torch.__version__,
        "platform": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "threads": torch.get_num_threads(),
    }


def code_version() -> dict[str, Any]:
    """The commit that the package is run from, and whether its files were modified; None outside a checkout."""
    folder = Path(__file__).parent
    try:
        top = subprocess.run(
            ["git", "rev-parse", "HEAD"], cwd=folder, capture_output=True, text=True, timeout=10, check=True
        )
        status = subprocess.run(
            ["git", "status", "--porcelain", "--untracked-files=no", "."],
            cwd=folder.parent,
            capture_output=True,
            text=True,
            timeout=10,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return {"commit": None, "modified": False}
    return {"commit": top.stdout.strip(), "modified": bool(status.stdout.strip())}


def read_history(path: Path) -> list[dict[str, Any]]:
    """The finished epochs of a history file; a last line that a kill cut short is left out.

    Raises:
        ResseqError: the file is unreadable, or a line before the last is not that of its epoch.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return []
    except OSError as error:
        raise ResseqError(f"run: cannot read {path}: {error.strerror}") from error
    epochs: list[dict[str, Any]] = []
    for number, line in enumerate(lines[:-1], start=1):
        try:
            epochs.append(json.loads(line))
            if not (isinstance(epochs[-1], dict) and epochs[-1].get("epoch") == number):
                raise ValueError(f"it is not epoch {number}")
        except ValueError as error:
            raise ResseqError(f"run: {path} line {number} is damaged: {error} — restore the file") from error
    return epochs


class RunFolder:
    """A run on disk, held under a lock while it is trained.

    Use it as a context manager: entering creates the folder or checks that it belongs to the same
    configuration and data, leaving gives up the lock.

    Raises:
        ResseqError: the folder cannot be written, is in use by another process, or holds another run.
    """

    def __init__(self, path: Path, config: Mapping[str, Any], facts: Mapping[str, Any]) -> None:
        """`config` must agree with an earlier start; of `facts` (data, model, …) only the data's "sha256" must."""
        self.path = path
        self._config = dict(config)
        self._facts = dict(facts)
        self._lock: int | None = None

    def __enter__(self) -> "RunFolder":
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            self._lock = os.open(self.path / ".lock", os.O_RDWR | os.O_CREAT, 0o644)
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._start_or_check()
        except BlockingIOError as error:
            self.__exit__()
            raise ResseqError(
                f"run: {self.path} is being trained by another process — wait for it, or choose another --out"
            ) from error
        except OSError as error:
            self.__exit__()
            raise write_failure(self.path, error) from error
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *exc: object) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _start_or_check(self) -> None:
        path = self.path / RUN
        if not path.exists():
            if any(self.path.glob("*.pt")) or (self.path / HISTORY).exists():
                raise ResseqError(f"run: {self.path} has a history but no {RUN} — restore it or choose another --out")
            header = {
                "resseq": resseq.__version__,
                "created": datetime.now(UTC).isoformat(timespec="seconds"),
                "command": _without_passwords(shlex.join(["resseq", *sys.argv[1:]])),
                "config": self._config,
                **self._facts,
                "code": code_version(),
            }
            write_json(path, header)
            return
        header = read_json(path)
        try:
            before, data = dict(header["config"]), header["data"]["sha256"]
        except (KeyError, TypeError, ValueError) as error:
            raise ResseqError(
                f"run: {path} is damaged: it does not say of which settings and data — restore it, or delete its folder"
            ) from error
        for key in sorted((before.keys() | self._config.keys()) - OF_THE_MACHINE):
            old, new = before.get(key), self._config.get(key)
            if old != new:
                raise ResseqError(
                    f"run: {self.path} was started with {key} {_said(old)}, now {_said(new)} — "
                    "give the same options to resume it, or choose another --out"
                )
        if data != self._facts["data"]["sha256"]:
            raise ResseqError(
                f"run: {self.path} was started on other data (their content hash differs) — choose another --out"
            )

    def history(self) -> list[dict[str, Any]]:
        """The finished epochs so far."""
        return read_history(self.path / HISTORY)

    def keep_epochs(self, epochs: int) -> list[dict[str, Any]]:
        """Cuts the history back to the epochs that the checkpoint covers, and returns them."""
        kept = self.history()[:epochs]
        write_atomic(self.path / HISTORY, "".join(json.dumps(line) + "\n" for line in kept).encode())
        return kept

    def append(self, line: Mapping[str, Any]) -> None:
        """Adds one epoch to the history.

        Raises:
            ResseqError: the file cannot be written.
        """
        path = self.path / HISTORY
        try:
            with path.open("a") as file:
                file.write(json.dumps(line, allow_nan=False) + "\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise write_failure(path, error) from error


def _said(value: Any) -> str:
    return "not given" if value in (None, "") else str(value)
