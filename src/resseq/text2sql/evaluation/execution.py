"""Running gold queries and predictions on their databases, each distinct one once, and comparing what they give.

What a query may cost is bounded: its seconds, its rows, the bytes of its rows, and those of each value, since one call
of an SQL function on long texts can take hours and heeds no interrupt. A query that goes on all the same is left alone
in its thread, which another one replaces.
"""

import os
import sqlite3
import threading
import time
from collections import Counter, OrderedDict, deque
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from queue import Empty, SimpleQueue
from sys import getsizeof
from typing import Any, TypeAlias

from resseq.text2sql.connection import DeadlineExceeded, deadline, error_code, open_read_only
from resseq.text2sql.evaluation.matching import Unscorable
from resseq.text2sql.evaluation.queries import ValueUnit

DEADLINE = 20.0  # seconds
MOST_ROWS = 2_000_000  # of a gold query; a prediction needs one row more than its gold query at most
MOST_BYTES = 256 << 20  # of the rows of a query, as they lie in memory

_LONG_VALUE = 1_000_000  # bytes of a text or blob,
_LONGEST_VALUE = 50_000_000  # unless the gold query itself needs longer ones
_LONGEST_PATTERN = 1000  # bytes of a LIKE or GLOB
_KEPT_CELLS = 100_000  # a result that is needed again is kept up to this size,
_KEPT_BYTES = 256 << 20  # as long as all of them together have no more than this
_PORTION = 4 << 20  # bytes that are fetched at once, about
_OPEN_DATABASES = 8  # in each thread
_GRACE = 2.0  # seconds after which a query that heeds no interrupt is left alone
_LOOK_EVERY = 0.1  # seconds between two looks for such a query

Row: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True)
class Result:
    """The rows of a query. `whole`: these are all; else only as many as were asked for. `size`: bytes in memory."""

    rows: list[Row]
    width: int
    whole: bool
    size: int = 0


@dataclass(frozen=True)
class Failure:
    """A query that gave no result.

    Attributes:
        kind: the exception that Python's sqlite3 raises, or what was too much.
        reason: what SQLite says of it.
        slow: it met its deadline.
        long: it met a value that is longer than allowed.
    """

    kind: str
    slow: bool = False
    long: bool = False
    reason: str = field(default="", compare=False)


Outcome: TypeAlias = Result | Failure

_LATE = Failure("DeadlineExceeded", slow=True, reason="it met its deadline")


def run(connection: sqlite3.Connection, sql: str, seconds: float, most: int) -> Outcome:
    """Runs one query and fetches at most `most` rows, none if they have more than `MOST_BYTES`."""
    try:
        with deadline(connection, seconds), closing(connection.execute(sql)) as cursor:
            return _fetch(cursor, most)
    except DeadlineExceeded:
        return _LATE
    except (sqlite3.Error, sqlite3.Warning, ValueError, MemoryError) as error:
        long = isinstance(error, sqlite3.Error) and error_code(error) == sqlite3.SQLITE_TOOBIG
        return Failure(type(error).__name__, long=long, reason=str(error))


def _fetch(cursor: sqlite3.Cursor, most: int) -> Outcome:
    width = len(cursor.description or ())
    rows: list[Row] = []
    size = 0
    portion = 1
    while len(rows) <= most:
        fetched = cursor.fetchmany(min(portion, most + 1 - len(rows)))
        if not fetched:
            return Result(rows, width, True, size)
        found = sum(map(getsizeof, fetched)) + sum(map(getsizeof, chain.from_iterable(fetched)))
        size += found
        if size > MOST_BYTES:
            kind = f"more than {MOST_BYTES >> 20} MB of rows"
            return Failure(kind, reason=kind)
        rows += fetched
        portion = min(8 * portion, max(1, _PORTION * len(fetched) // found))
    return Result(rows[:most], width, False, size)


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
    runner = _Runner(seconds, uses, list(groups.values()), on_outcomes)
    done = 0
    try:
        for _ in range(min(jobs, len(groups))):
            runner.start_worker()
        while done < len(pairs):
            try:
                found = runner.finished.get(timeout=_LOOK_EVERY)
            except Empty:
                found = 0
            if isinstance(found, BaseException):
                raise found
            done += found + runner.leave_stuck()
            on_progress(done)
    finally:  # when the user stops it, what runs must end now
        runner.stop()


class _Left(Exception):
    """This worker was given up, and another one does its work."""


class _Worker:
    """What a thread does.

    Attributes:
        group: the pairs at which it is, all for one gold query.
        place: of the first of them that is not done.
        running: the database and query that run, and when they must be over.
        left: it was given up.
        held: its open databases.
    """

    def __init__(self) -> None:
        self.group: Sequence[Pair] = ()
        self.place = 0
        self.running: tuple[Path, str, float] | None = None
        self.left = False
        self.held: OrderedDict[Path, sqlite3.Connection] = OrderedDict()
        self.thread: threading.Thread | None = None


class _Runner:
    def __init__(
        self, seconds: float, uses: Counter[tuple[Path, str]], groups: Sequence[Sequence[Pair]], on_outcomes: OnOutcomes
    ) -> None:
        self.seconds = seconds
        self.uses = uses
        self.on_outcomes = on_outcomes
        self.waiting = deque(groups)
        self.finished: SimpleQueue[int | BaseException] = SimpleQueue()
        self.kept: dict[tuple[Path, str, int], tuple[int, Outcome]] = {}
        self.kept_bytes = 0
        self.stuck: set[tuple[Path, str]] = set()  # queries that were left alone
        self.workers: set[_Worker] = set()
        self.lock = threading.Lock()
        self.stopped = False

    def start_worker(self) -> None:
        """Starts a thread; Python does not wait for it when it ends, since it may hang in SQLite."""
        worker = _Worker()
        worker.thread = threading.Thread(target=self.work, args=(worker,), daemon=True)
        self.workers.add(worker)
        worker.thread.start()

    def work(self, worker: _Worker) -> None:
        """Runs groups for as long as there are any."""
        try:
            while not self.stopped:
                try:
                    worker.group = self.waiting.popleft()
                except IndexError:
                    return
                worker.place = 0
                self.run_group(worker)
                self.finished.put(len(worker.group))
        except _Left:
            pass
        except BaseException as error:  # which the main thread raises
            self.finished.put(error)
        finally:
            with self.lock:
                for connection in worker.held.values():
                    connection.close()
                worker.held.clear()

    def run_group(self, worker: _Worker) -> None:
        """All predictions for one gold query."""
        path, gold_sql, _ = worker.group[0]
        longest = _LONG_VALUE
        gold = self.outcome(worker, path, gold_sql, MOST_ROWS, longest)
        if isinstance(gold, Failure) and gold.long:
            longest = _LONGEST_VALUE
            gold = self.outcome(worker, path, gold_sql, MOST_ROWS, longest)
        for place, pair in enumerate(worker.group):
            worker.place = place
            prediction = gold
            if pair[2] != gold_sql:
                most = len(gold.rows) if isinstance(gold, Result) else 1
                prediction = self.outcome(worker, path, pair[2], most, longest)
            self.on_outcomes(pair, gold, prediction)

    def outcome(self, worker: _Worker, path: Path, sql: str, most: int, longest: int) -> Outcome:
        """What a query gives, at least up to `most` rows, with no value of more than `longest` bytes."""
        key = path, sql, longest
        with self.lock:
            if (path, sql) in self.stuck:
                return _LATE
            self.uses[path, sql] -= 1
            again = self.uses[path, sql] > 0
            known = self.kept.get(key)
            if known and not again:
                del self.kept[key]
                self.kept_bytes -= _size(known[1])
        if known:
            fetched, outcome = known
            if isinstance(outcome, Failure) or outcome.whole or fetched >= most:
                return outcome
        connection = self.connection(worker, path)
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, longest)
        with self.lock:
            if self.stopped:
                raise _Left
            worker.running = path, sql, time.monotonic() + self.seconds
        outcome = run(connection, sql, self.seconds, most)
        with self.lock:
            worker.running = None
            if worker.left or self.stopped:
                raise _Left
            if again and (isinstance(outcome, Failure) or len(outcome.rows) * outcome.width <= _KEPT_CELLS):
                added = _size(outcome) - (_size(self.kept[key][1]) if key in self.kept else 0)
                if self.kept_bytes + added <= _KEPT_BYTES:
                    self.kept[key] = most, outcome
                    self.kept_bytes += added
        return outcome

    def connection(self, worker: _Worker, path: Path) -> sqlite3.Connection:
        """A worker's connection to a database."""
        held = worker.held
        if path in held:
            held.move_to_end(path)
            return held[path]
        connection = open_read_only(path)
        connection.setlimit(sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, _LONGEST_PATTERN)
        with self.lock:
            if len(held) >= _OPEN_DATABASES:
                _, oldest = held.popitem(last=False)
                oldest.close()
            held[path] = connection
        return connection

    def leave_stuck(self) -> int:
        """Gives up workers whose query heeds no interrupt, and starts others; returns how many pairs those had done."""
        done = 0
        now = time.monotonic()
        for worker in list(self.workers):
            with self.lock:
                if worker.running is None or now < worker.running[2] + _GRACE:
                    continue
                worker.left = True
                path, sql, _ = worker.running
                self.stuck.add((path, sql))
                self.workers.discard(worker)
                self.waiting.appendleft(worker.group[worker.place :])
                done += worker.place
            self.start_worker()
        return done

    def stop(self) -> None:
        """Ends what runs; what heeds no interrupt ends with the process."""
        self.stopped = True
        end = time.monotonic() + _GRACE
        threads = {worker: worker.thread for worker in self.workers if worker.thread}
        while threads and time.monotonic() < end:
            for worker, thread in list(threads.items()):
                if not thread.is_alive():
                    del threads[worker]
                    continue
                with self.lock:
                    if worker.running:  # again and again: one that comes before a query begins is lost
                        for connection in worker.held.values():
                            connection.interrupt()
                thread.join(0.01)


def _size(outcome: Outcome) -> int:
    return outcome.size if isinstance(outcome, Result) else 0


def processors() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
