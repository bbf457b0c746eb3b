"""The official Spider script itself, run unchanged beside ours on the same files."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError
from resseq.text2sql.evaluation.verdicts import Options, Verdict

_SCRIPTS = ("evaluation.py", "process_sql.py")
_COMPARED = ("hardness", "parsed", "exec", "exact", "partial")


@dataclass(frozen=True)
class OfficialRun:
    """What came of the script.

    Attributes:
        table: as it printed it; None if it ended before.
        rows: for each pair the fields of a verdict file; `stopped` names the exception on which it ended there.
        note: what was put in the place of a part of NLTK that is missing; empty if nothing is.
    """

    table: str | None
    rows: list[dict[str, Any]]
    note: str


def check_script(folder: Path) -> None:
    """Finds out whether a folder holds the script.

    Raises:
        ResseqError: it does not.
    """
    for name in _SCRIPTS:
        if not (folder / name).is_file():
            raise ResseqError(f"evaluate: there is no {name} in {folder} — name the folder of Spider's evaluation.py")


def run_official(
    folder: Path,
    gold: Path,
    pred: Path,
    databases: Path,
    tables: Path,
    options: Options,
    on_progress: Callable[[int], None] | None = None,
) -> OfficialRun:
    """Runs evaluation.py from `folder` in a process of its own, and again behind each pair on which it ends.

    It opens databases for writing and lets a query run for ever; here it can only read them, and a query that meets the
    deadline fails.

    Args:
        on_progress: called with the number of pairs that are done.

    Raises:
        ResseqError: it cannot be run at all.
    """
    request = {
        "folder": str(folder.absolute()),
        "gold": str(gold.absolute()),
        "pred": str(pred.absolute()),
        "databases": str(databases.absolute()),
        "tables": str(tables.absolute()),
        "etype": "all" if options.match and options.execution else "match" if options.match else "exec",
        "seconds": options.seconds,
    }
    command = [sys.executable, "-B", "-m", "resseq.text2sql.evaluation.official_process", json.dumps(request)]
    rows: list[dict[str, Any]] = []
    end: dict[str, Any] | None = None
    with tempfile.TemporaryDirectory() as workplace, tempfile.TemporaryFile("w+") as complaints:
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"}
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=complaints, text=True, cwd=workplace, env=environment
        )
        assert process.stdout
        try:
            for line in process.stdout:
                message = json.loads(line)
                if "end" in message:
                    end = message["end"]
                else:
                    rows.append(message)
                    if on_progress:
                        on_progress(len(rows))
            process.wait()
        finally:
            process.kill()
            process.wait()
        if end is None:
            complaints.seek(0)
            said = complaints.read().strip().splitlines()
            raise ResseqError(
                f"evaluate: the official script in {folder} failed: {said[-1] if said else 'no reason given'}"
            )
    return OfficialRun(end["table"], rows, end["note"])


def differences(verdicts: Sequence[Verdict], official: OfficialRun) -> list[str]:
    """A line for each pair on which the script says something else."""
    lines = []
    for number, (verdict, row) in enumerate(zip(verdicts, official.rows, strict=True), start=1):
        if "stopped" in row:
            said, found = {"ends with": row["stopped"]}, {"ends with": verdict.gold_error or verdict.error}
        else:
            said = _flat(row)
            ours = _flat({name: getattr(verdict, name) for name in _COMPARED})
            found = {name: ours.get(name) for name in said}
        if said != found:
            apart = ", ".join(
                f"{name} {found[name]}, official {said[name]}" for name in said if said[name] != found[name]
            )
            db_id, gold, pred = verdict.pair
            lines.append(f"pair {number} ({db_id}): {apart}\n  gold: {gold}\n  pred: {pred}")
    return lines


def _flat(row: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a row, and each partial score as one of them."""
    partial = {part: tuple(score) for part, score in (row.get("partial") or {}).items()}
    return {name: row[name] for name in _COMPARED if name in row and name != "partial"} | partial
