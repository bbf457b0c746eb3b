"""Read-only connections to SQLite files, and deadlines for the queries that run on them."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from resseq.errors import ResseqError

_HEADER = b"SQLite format 3\0"
_WAL = 2  # what byte 18 of the file says of a database that keeps a write-ahead log
_CHECK_EVERY = 20_000  # virtual machine instructions between two looks at the clock, about a millisecond
_LOOK_EVERY = 0.05  # seconds between two looks of the watch
_BUSY = 1.0  # seconds to wait for a program that holds a lock on the file

# A name that is not here is refused: SQLite may have been built with, or been given, functions that write files.
_FUNCTIONS = """
    abs acos acosh asin asinh atan atan2 atanh avg bm25 ceil ceiling changes char coalesce concat concat_ws cos cosh
    count cume_dist current_date current_time current_timestamp date datetime degrees dense_rank exp first_value floor
    format glob group_concat hex highlight if ifnull iif instr json json_array json_array_insert json_array_length
    json_error_position json_extract json_group_array json_group_object json_insert json_object json_patch json_pretty
    json_quote json_remove json_replace json_set json_type json_valid jsonb jsonb_array jsonb_extract jsonb_group_array
    jsonb_group_object jsonb_insert jsonb_object jsonb_patch jsonb_remove jsonb_replace jsonb_set julianday lag
    last_insert_rowid last_value lead length like likelihood likely ln log log10 log2 lower ltrim match matchinfo max
    median min mod nth_value ntile nullif octet_length offsets percent_rank percentile percentile_cont percentile_disc
    pi pow power printf quote radians random randomblob rank replace round row_number rtrim sign sin sinh snippet
    soundex sqlite_source_id sqlite_version sqrt strftime string_agg substr substring subtype sum tan tanh time timediff
    total total_changes trim trunc typeof unhex unicode unistr unistr_quote unixepoch unlikely upper zeroblob -> ->>
"""
# Tables that every database has without declaring them. The two JSON functions only read their argument.
_TABLES = frozenset({"sqlite_master", "sqlite_schema", "sqlite_temp_master", "json_each", "json_tree"})
# These tell what there is and change nothing; full-text search itself asks for the version.
_PRAGMAS = frozenset({"data_version", "foreign_key_list", "table_xinfo"})


class DeadlineExceeded(ResseqError):
    """A query ran longer than it was allowed to."""


def open_read_only(path: Path, temporary_files: bool = True, patience: float = _BUSY) -> sqlite3.Connection:
    """A connection through which a database can be read and nothing else.

    The file is opened for reading only, and every statement is checked against an authorizer that allows SELECT over
    the tables of this database, `json_each` and `json_tree`, with SQLite's own harmless functions, and asking for the
    columns and keys of a table. Nor is any file beside the database created or changed.

    On POSIX systems closing a file gives up every lock that the process has on it, and this reads the file itself: a
    process that writes to a database by another connection must not open it by this one.

    Args:
        temporary_files: where to put what a large sort needs for a while: in files that have no name, or in memory.
        patience: seconds to wait, for each statement, for a program that holds a lock on the file.

    Raises:
        ResseqError: there is no such file, it is no SQLite database, it is damaged, or another program keeps it locked.
    """
    source = f"{path.absolute().as_uri()}?mode=ro{_how(path)}"
    try:
        connection = sqlite3.connect(source, patience, uri=True, isolation_level=None)
    except sqlite3.Error as error:
        raise ResseqError(f"database: cannot open {path}: {error}") from error
    connection.text_factory = lenient_text
    try:
        if source.endswith("vfs=unix-none"):
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        if not temporary_files:
            connection.execute("PRAGMA temp_store = MEMORY")
        names = _declared(connection)
    except sqlite3.Error as error:
        connection.close()
        raise unreadable(path, error) from error
    connection.set_authorizer(_authorizer(names))
    connection.text_factory = str
    return connection


@contextmanager
def deadline(connection: sqlite3.Connection, seconds: float) -> Iterator[None]:
    """Ends whatever runs on the connection once the time is over; the connection stays usable.

    SQLite looks at the clock between two instructions of its virtual machine; where a few of them take long, such as
    counting the rows of a table of gigabytes, a thread that watches interrupts them. What neither reaches is a single
    call of an SQL function: that is bounded only by `sqlite3.SQLITE_LIMIT_LENGTH`.

    Raises:
        DeadlineExceeded: the statements within took longer than `seconds`.
    """
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, _CHECK_EVERY)
    _WATCH.begin(connection, end)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error_code(error) != sqlite3.SQLITE_INTERRUPT:
            raise
        raise DeadlineExceeded(f"database: the query was stopped after {seconds:g} s — ask for less") from error
    finally:
        _WATCH.end(connection)
        connection.set_progress_handler(None, 0)


class _Watch:
    """A thread that interrupts connections whose time is over; it lives for as long as there are any to watch."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ends: dict[int, tuple[sqlite3.Connection, float]] = {}  # by the identity of the connection
        self._looks = False

    def begin(self, connection: sqlite3.Connection, end: float) -> None:
        with self._lock:
            self._ends[id(connection)] = connection, end
            if not self._looks:
                self._looks = True
                threading.Thread(target=self._look, daemon=True).start()

    def end(self, connection: sqlite3.Connection) -> None:
        with self._lock:  # so that no interrupt comes after this
            del self._ends[id(connection)]

    def _look(self) -> None:
        while True:
            time.sleep(_LOOK_EVERY)
            now = time.monotonic()
            with self._lock:
                for connection, end in self._ends.values():
                    if now > end:
                        connection.interrupt()
                if not self._ends:
                    self._looks = False
                    return


_WATCH = _Watch()


def _how(path: Path) -> str:
    """What to add to the address of a file, so that reading it creates no other file."""
    try:
        if not path.exists():
            raise ResseqError(f"database: there is no file {path}")
        if not path.is_file():
            raise ResseqError(f"database: {path} is not a file — name the SQLite file itself")
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise ResseqError(f"database: cannot read {path}: {error.strerror}") from error
    if header and not header.startswith(_HEADER):
        raise ResseqError(f"database: {path} is not a SQLite database — it may be encrypted, damaged or something else")
    if len(header) < 100 or header[18] != _WAL:
        return ""
    log, shared = (path.with_name(path.name + ending) for ending in ("-wal", "-shm"))
    if shared.exists():  # of a program that is running, or was stopped; in either case it is only to be read
        return "&readonly_shm=1"
    # SQLite would make its shared memory anew, a file, which a log without content does not need.
    return "&vfs=unix-none" if log.exists() and log.stat().st_size else "&immutable=1"


def keeps_no_log(path: Path) -> bool:
    """Whether a file is a SQLite database without a write-ahead log, which can be read without writing beside it."""
    try:
        with path.open("rb", buffering=0) as file:
            header = file.read(100)
    except OSError:
        return False
    return len(header) == 100 and header.startswith(_HEADER) and header[18] != _WAL


def error_code(error: sqlite3.Error) -> int:
    """SQLite's extended result code; 0 for an error that Python found by itself, such as text that is not UTF-8."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code


def is_locked(error: sqlite3.Error) -> bool:
    """Whether another program's lock on the file is what is wrong."""
    return error_code(error) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def unreadable(path: Path, error: sqlite3.Error) -> ResseqError:
    """The one-line error for a database that SQLite itself cannot read."""
    if is_locked(error):
        return ResseqError(f"database: another program keeps {path} locked — run again when it is done")
    if error_code(error) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY_ROLLBACK):
        mend = "a program that wrote to it was stopped midway; open it once with that program"
    else:
        mend = "it may be damaged or cut short"
    return ResseqError(f"database: cannot read {path}: {error} — {mend}")


def _declared(connection: sqlite3.Connection) -> frozenset[str]:
    """The names of all tables and views, in lower case."""
    rows = connection.execute("SELECT name, rootpage FROM sqlite_master WHERE type IN ('table', 'view')").fetchall()
    # A virtual table declares its columns when it is first used, which the authorizer would take for a change.
    for name in (*(name for name, page in rows if not page), "json_each", "json_tree"):
        with suppress(sqlite3.Error):  # its module is not there, or it is a broken view: the others are of use
            connection.execute(f"PRAGMA table_info({quoted(name)})").fetchall()
    return frozenset(name.lower() for name, _ in rows)


def quoted(name: str) -> str:
    """A name as it may stand in SQL, whatever characters it holds."""
    return '"' + name.replace('"', '""') + '"'


def lenient_text(text: bytes) -> str:
    """Text of a database, with a mark in place of bytes that are not UTF-8."""
    return text.decode(errors="replace")


def _authorizer(names: frozenset[str]) -> Callable[[int, str | None, str | None, str | None, str | None], int]:
    functions = frozenset(_FUNCTIONS.split())

    def authorize(action: int, first: str | None, second: str | None, database: str | None, within: str | None) -> int:
        match action:
            case sqlite3.SQLITE_SELECT | sqlite3.SQLITE_RECURSIVE:
                allowed = True
            case sqlite3.SQLITE_READ:
                # The name of a subquery is read too, with no column; what it stands for is checked by itself.
                allowed = not second or (first or "").lower() in names or (first or "").lower() in _TABLES
            case sqlite3.SQLITE_FUNCTION:
                allowed = (second or "").lower() in functions
            case sqlite3.SQLITE_PRAGMA:
                allowed = first in _PRAGMAS
            case _:
                allowed = False
        return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY

    return authorize
