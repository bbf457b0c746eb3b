"""How fast the assistant starts and answers, how much memory it takes, and what it does when fifty people ask at once.

    python benchmarks/assistant.py start
    python benchmarks/assistant.py answers
    python benchmarks/assistant.py load [--people 50] [--seconds 60] [--workers 1]

The data are those of the folder that RESSEQ_DATA names: Spider's dev questions on their databases, which the shipped
weights have never been trained on.

start     Wall-clock seconds of new processes: `resseq --help`, and `resseq ask` with its first answer; the peak memory
          of the latter.
answers   Milliseconds from a question to its rows in one process, over all dev questions, each asked once, one after
          another, its database open; the first question to each database counts like the others.
load      A server, and so many people who ask over and over, each question on one of all databases and each answer
          compared with the one that the same question got from a quiet server: errors, answers that differ, answers a
          second, seconds of waiting, and the server's memory over time.

Each writes its part of the record and leaves the others as they are. Run it on an otherwise idle machine.
"""

import argparse
import json
import math
import os
import random
import resource
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx

from resseq.files import read_json, write_json
from resseq.text2sql.examples import Example, read_split, spider_folder
from resseq.text2sql.weights import shipped_weights
from resseq.training.checkpoint import file_sha256
from resseq.training.record import code_version, environment

RECORD = Path(__file__).parent / "records" / "assistant.json"
_COMMAND = (sys.executable, "-m", "resseq")
_READY = 120.0  # seconds that a server may take to start


def conditions() -> dict[str, Any]:
    """What a figure depends on."""
    weights = shipped_weights()
    return {
        "environment": environment(),
        "code": code_version(),
        "measured": datetime.now(UTC).isoformat(timespec="seconds"),
        "weights": {"name": weights.name, "sha256": file_sha256(weights)},
    }


def write_part(path: Path, name: str, content: Any) -> None:
    """Puts a part of the record into the place of what was there before."""
    record = read_json(path) if path.exists() else {"benchmark": "assistant"}
    path.parent.mkdir(exist_ok=True)
    write_json(path, record | {name: conditions() | content})
    print(f"written to {path}")


def summary(seconds: Sequence[float]) -> dict[str, float]:
    """The median, the 95th percentile and the largest."""
    ordered = sorted(seconds)
    return {
        "median": statistics.median(ordered),
        "p95": ordered[math.ceil(0.95 * len(ordered)) - 1],
        "largest": ordered[-1],
    }


def questions() -> list[Example]:
    """Spider's dev questions."""
    return list(read_split("inter", spider_folder()).held_out)


def file_of(name: str) -> Path:
    """The file of one of Spider's databases."""
    return spider_folder() / "database" / name / f"{name}.sqlite"


# ---------------------------------------------------------------------------------------------------- start


def measure_start(arguments: argparse.Namespace) -> None:
    """New processes."""
    asked = questions()[0]
    found: dict[str, list[float]] = {"help": [], "first_answer": []}
    peaks = []
    for _ in range(arguments.rounds):
        for name, command in (
            ("help", ("--help",)),
            ("first_answer", ("ask", str(file_of(asked.db_id)), asked.question)),
        ):
            begun = time.perf_counter()
            process = subprocess.Popen([*_COMMAND, *command], stdout=subprocess.DEVNULL)
            _, status, used = os.wait4(process.pid, 0)
            found[name].append(time.perf_counter() - begun)
            assert status == 0, command
            if name == "first_answer":
                peaks.append(used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10))
        print(", ".join(f"{name} {seconds[-1]:.2f} s" for name, seconds in found.items()), flush=True)
    write_part(
        arguments.json,
        "start",
        {
            "rounds": arguments.rounds,
            "seconds": {name: summary(seconds) for name, seconds in found.items()},
            "peak_mb": max(peaks),
        },
    )


# ---------------------------------------------------------------------------------------------------- answers


def measure_answers(arguments: argparse.Namespace) -> None:
    """All dev questions in one process."""
    from resseq.assistant.session import Assistant
    from resseq.assistant.translator import Translator

    translator = Translator()
    assistants: dict[str, Assistant] = {}
    thought, ran, total = [], [], []
    problems = 0
    examples = questions()
    for place, example in enumerate(examples, 1):
        if example.db_id not in assistants:
            assistants[example.db_id] = Assistant(file_of(example.db_id), translator=translator)
        begun = time.perf_counter()
        answer = assistants[example.db_id].ask(example.question)
        total.append(time.perf_counter() - begun)
        thought.append(answer.seconds[0])
        ran.append(answer.seconds[1])
        problems += bool(answer.problem)
        if place % 100 == 0:
            print(f"{place} of {len(examples)}: median {statistics.median(total):.3f} s", flush=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    write_part(
        arguments.json,
        "answers",
        {
            "questions": len(examples),
            "databases": len(assistants),
            "beam": translator.beam,
            "seconds": {"total": summary(total), "thinking": summary(thought), "running": summary(ran)},
            "without_result": problems,
            "peak_mb": peak,
        },
    )


# ---------------------------------------------------------------------------------------------------- load


@contextmanager
def server(databases: Sequence[str], workers: int) -> Iterator[tuple[str, int]]:
    """A server of these databases: its address and its process."""
    files = [str(file_of(name)) for name in databases]
    options = ["--no-open", "--port", "0", "--workers", str(workers)]
    process = subprocess.Popen([*_COMMAND, "serve", *files, *options], stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    try:
        line = process.stderr.readline()
        threading.Thread(target=process.stderr.read, daemon=True).start()
        assert line.startswith("http"), line
        address = line.split()[0].rstrip("/")
        end = time.monotonic() + _READY
        while True:
            try:
                httpx.get(f"{address}/api/databases", timeout=5).raise_for_status()
                break
            except httpx.TransportError:
                assert time.monotonic() < end, "the server did not start"
                time.sleep(0.2)
        yield address, process.pid
    finally:
        process.terminate()
        process.wait(30)


def memory_mb(pid: int) -> float:
    """What a process and all that it started hold, in MiB (Linux)."""
    total, left = 0.0, [pid]
    while left:
        one = left.pop()
        try:
            for task in Path(f"/proc/{one}/task").iterdir():
                left += [int(child) for child in (task / "children").read_text().split()]
            for line in Path(f"/proc/{one}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1]) / 1024
        except OSError:  # it has ended meanwhile
            continue
    return total


def asked(client: httpx.Client, address: str, example: Example) -> dict[str, Any]:
    """What the server answers, without what differs from time to time."""
    reply = client.post(
        f"{address}/api/ask", json={"database": example.db_id, "question": example.question}, timeout=120
    )
    reply.raise_for_status()
    content = reply.json()
    rows = content["result"] and content["result"]["rows"]
    return {"database": content["database"], "question": content["question"], "sql": content["sql"], "rows": rows}


def measure_load(arguments: argparse.Namespace) -> None:
    """Many people at once."""
    examples = random.Random(0).sample(questions(), 200)
    databases = sorted({example.db_id for example in examples})
    waited: list[float] = []
    errors: list[str] = []
    differing: list[dict[str, str]] = []
    memory: list[float] = []
    lock = threading.Lock()
    with server(databases, arguments.workers) as (address, pid):
        with httpx.Client() as quiet:
            expected = [asked(quiet, address, example) for example in examples]
        end = time.monotonic() + arguments.seconds

        def person(number: int) -> None:
            chance = random.Random(number)
            with httpx.Client(headers={"X-Client": str(number)}) as client:
                while time.monotonic() < end:
                    place = chance.randrange(len(examples))
                    begun = time.perf_counter()
                    try:
                        found = asked(client, address, examples[place])
                    except (httpx.HTTPError, ValueError) as error:
                        with lock:
                            errors.append(f"{type(error).__name__}: {error}")
                        continue
                    with lock:
                        waited.append(time.perf_counter() - begun)
                        if found != expected[place]:
                            differing.append({"expected": expected[place]["sql"], "found": found["sql"]})

        people = [threading.Thread(target=person, args=(number,)) for number in range(arguments.people)]
        for each in people:
            each.start()
        while any(each.is_alive() for each in people):
            memory.append(memory_mb(pid))
            time.sleep(1)
        for each in people:
            each.join()
    tenth = max(1, len(memory) // 10)
    content = {
        "people": arguments.people,
        "seconds": arguments.seconds,
        "workers": arguments.workers,
        "databases": len(databases),
        "answers": len(waited),
        "answers_per_second": len(waited) / arguments.seconds,
        "errors": errors,
        "differing": differing,
        "waiting": summary(waited),
        "memory_mb": {
            "by_tenths_of_the_time": [
                statistics.median(memory[start : start + tenth]) for start in range(0, 10 * tenth, tenth)
            ],
            "largest": max(memory),
        },
    }
    print(json.dumps(content, indent=1)[:2000])
    write_part(arguments.json, f"load_{arguments.workers}", content)
    if errors or any(each["expected"] != each["found"] for each in differing):
        sys.exit(f"{len(errors)} errors, {len(differing)} answers that differ; they are in the record")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parts = parser.add_subparsers(required=True)
    for name, call in (("start", measure_start), ("answers", measure_answers), ("load", measure_load)):
        part = parts.add_parser(name)
        part.set_defaults(call=call)
        part.add_argument("--json", type=Path, default=RECORD, help="the record")
        if name == "start":
            part.add_argument("--rounds", type=int, default=7)
        if name == "load":
            part.add_argument("--people", type=int, default=50)
            part.add_argument("--seconds", type=float, default=60.0)
            part.add_argument("--workers", type=int, default=1)
    arguments = parser.parse_args()
    arguments.call(arguments)


if __name__ == "__main__":
    main()
