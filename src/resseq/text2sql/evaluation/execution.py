"""Running gold queries and predictions on their databases, each distinct one once, and comparing what they give."""

import os
import sqlite3
import threading
from collections import Counter, OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from resseq.text2sql.connection import DeadlineExceeded, deadline, open_read_only
from resseq.text2sql.evaluation.matching import Unscorable
from resseq.text2sql.evaluation.queries import ValueUnit

DEADLINE = 20.0  # seconds
MOST_ROWS = 2_000_000  # of a gold query; a prediction needs one row more than its gold query at most
_LONGEST_VALUE = 50_000_000  # bytes of a text or blob
_KEPT_CELLS = 100_000  # a result that is needed again is kept up to this size
_OPEN_DATABASES = 8  # in each thread

Row: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True)
class Result:
    """The rows of a query. `whole`: these are all; else only as many as were asked for."""

    rows: list[Row]
    width: int
    whole: bool


@dataclass(frozen=True)
class Failure:
    """A query that gave no result. `kind`: the exception that Python's sqlite3 raises; `slow`: it met its deadline."""

    kind: str
    slow: bool = False


Outcome: TypeAlias = Result | Failure


def run(connection: sqlite3.Connection, sql: str, seconds: float, most: int) -> Outcome:
    """Runs one query and fetches at most `most` rows."""
    try:
        with deadline(connection, seconds), closing(connection.execute(sql)) as cursor:
            rows = cursor.fetchmany(most + 1)
            width = len(cursor.description or ())
    except DeadlineExceeded:
        return Failure("DeadlineExceeded", slow=True)
    except (sqlite3.Error, sqlite3.Warning, ValueError, MemoryError) as error:
        return Failure(type(error).__name__)
    whole = len(rows) <= most
    return Result(rows if whole else rows[:most], width, whole)


def same_result(
    prediction: Result, prediction_select: Sequence[ValueUnit], gold: Result, gold_select: Sequence[ValueUnit]
) -> bool:
    """Whether two results agree as the official script compares them: column by column, rows in their order.

    A column goes by what is selected, its aggregate left out, so that of two equal ones the last counts.

    Raises:
        Unscorable: the script expects more columns than there are.
    """
    for result, select in ((prediction, prediction_select), (gold, gold_select)):
        if result.rows and len(select) > result.width:
            raise Unscorable("IndexError")
    places, gold_places = (
        {_key(unit): place for place, unit in enumerate(select)} for select in (prediction_select, gold_select)
    )
    if places.keys() != gold_places.keys():
        return False
    if prediction.whole != gold.whole or len(prediction.rows) != len(gold.rows):
        return not places
    return all(
        [row[place] for row in prediction.rows] == [row[gold_places[key]] for row in gold.rows]
        for key, place in places.items()
    )


def _key(unit: ValueUnit) -> object:
    operator, left, right = unit
    return (operator, left, right) if right else left


Pair: TypeAlias = tuple[Path, str, str]  # database, gold query, prediction
OnOutcomes: TypeAlias = Callable[[Pair, Outcome, Outcome], None]


def run_pairs(
    pairs: Sequence[Pair], on_outcomes: OnOutcomes, seconds: float, jobs: int, on_progress: Callable[[int], None]
) -> None:
    """Runs the queries of distinct pairs and gives the outcomes of gold and prediction to `on_outcomes`, in any order.

    Args:
        on_outcomes: called from several threads.
        seconds: the deadline of each query.
        jobs: threads; SQLite runs in all of them at once.
        on_progress: called with the number of pairs that are done.
    """
    groups: dict[tuple[Path, str], list[Pair]] = {}
    for pair in pairs:
        groups.setdefault(pair[:2], []).append(pair)
    uses = Counter((path, sql) for path, gold, prediction in pairs for sql in {gold, prediction})
    for (path, gold), group in groups.items():
        uses[path, gold] -= len(group) - 1
    runner = _Runner(seconds, uses)
    done = 0
    executor = ThreadPoolExecutor(jobs)
    try:
        futures = {executor.submit(runner.run_group, group, on_outcomes): len(group) for group in groups.values()}
        for future in as_completed(futures):
            future.result()
            done += futures[future]
            on_progress(done)
    finally:  # when the user stops it, what runs must end now
        executor.shutdown(wait=False, cancel_futures=True)
        runner.close()
        executor.shutdown()


class _Runner:
    def __init__(self, seconds: float, uses: Counter[tuple[Path, str]]) -> None:
        self.seconds = seconds
        self.uses = uses
        self.kept: dict[tuple[Path, str], tuple[int, Outcome]] = {}
        self.local = threading.local()
        self.lock = threading.Lock()
        self.opened: set[sqlite3.Connection] = set()
        self.stopped = False

    def run_group(self, group: Sequence[Pair], on_outcomes: OnOutcomes) -> None:
        """All predictions for one gold query."""
        path, gold_sql, _ = group[0]
        gold = self.outcome(path, gold_sql, MOST_ROWS)
        for pair in group:
            prediction = gold
            if pair[2] != gold_sql:
                prediction = self.outcome(path, pair[2], len(gold.rows) if isinstance(gold, Result) else 1)
            on_outcomes(pair, gold, prediction)

    def outcome(self, path: Path, sql: str, most: int) -> Outcome:
        """What a query gives, at least up to `most` rows."""
        key = path, sql
        with self.lock:
            self.uses[key] -= 1
            again = self.uses[key] > 0
            known = self.kept.get(key) if again else self.kept.pop(key, None)
        if known:
            fetched, outcome = known
            if isinstance(outcome, Failure) or outcome.whole or fetched >= most:
                return outcome
        if self.stopped:
            return Failure("Stopped")
        outcome = run(self.connection(path), sql, self.seconds, most)
        if again and (isinstance(outcome, Failure) or len(outcome.rows) * outcome.width <= _KEPT_CELLS):
            with self.lock:
                self.kept[key] = most, outcome
        return outcome

    def connection(self, path: Path) -> sqlite3.Connection:
        """This thread's connection to a database."""
        held: OrderedDict[Path, sqlite3.Connection] = self.local.__dict__.setdefault("held", OrderedDict())
        if path in held:
            held.move_to_end(path)
            return held[path]
        if len(held) >= _OPEN_DATABASES:
            _, oldest = held.popitem(last=False)
            with self.lock:
                self.opened.discard(oldest)
            oldest.close()
        connection = open_read_only(path)
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
        held[path] = connection
        with self.lock:
            self.opened.add(connection)
        return connection

    def close(self) -> None:
        """Ends what runs."""
        self.stopped = True
        with self.lock:
            for connection in self.opened:
                connection.interrupt()


def processors() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
