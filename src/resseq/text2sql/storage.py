"""Where the processes of a search agree on what is done: a database by its URL, and their signs of life."""

import fcntl
import os
import secrets
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import optuna
import sqlalchemy
from sqlalchemy.engine import URL, make_url

from resseq.errors import ResseqError
from resseq.files import write_failure

BEAT = 30  # seconds between two signs of life of an attempt
GRACE = 300  # seconds without one after which its process counts as dead


def storage_url(given: str, out: Path) -> URL:
    """Where the database is.

    Raises:
        ResseqError: the text is no address, or one of a database that no other process sees.
    """
    if not given:
        return URL.create("sqlite", database=str(out / "search.db"))
    try:
        url = make_url(given)
    except (sqlalchemy.exc.ArgumentError, ValueError):
        raise ResseqError(
            "search: --storage is no URL of a database — give sqlite:///FILE or postgresql://USER@HOST/NAME"
        ) from None
    if url.drivername == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:"):
        raise ResseqError("search: --storage names no file, so nothing could go on later — give sqlite:///FILE")
    return url


def open_storage(url: URL) -> optuna.storages.RDBStorage:
    """Optuna's tables in a database, made if they are not there.

    Raises:
        ResseqError: there is no driver for it.
    """
    backend = url.get_backend_name()
    options: dict[str, Any] = {"connect_args": {"timeout": 60}} if backend == "sqlite" else {"pool_pre_ping": True}
    try:
        engine = sqlalchemy.create_engine(url, **options)
    except ImportError as error:
        mend = "run `pip install resseq[postgresql]`" if backend == "postgresql" else "install it"
        raise ResseqError(f"search: {backend} needs the Python module {error.name} — {mend}") from error
    engine.connect().close()  # says that there is no server, before anything is tried again
    engine.dispose()
    for last in (False, False, False, True):
        try:
            return optuna.storages.RDBStorage(
                url.render_as_string(hide_password=False), options, heartbeat_interval=BEAT, grace_period=GRACE
            )
        except (sqlalchemy.exc.SQLAlchemyError, optuna.exceptions.StorageInternalError):
            if last:
                raise
            time.sleep(0.5)  # another process makes the same tables at this moment
    raise AssertionError


@contextmanager
def storage_errors(url: URL) -> Iterator[None]:
    """One line for whatever a database may say, without the password."""
    try:
        yield
    except (sqlalchemy.exc.SQLAlchemyError, optuna.exceptions.StorageInternalError) as error:
        cause: Any = error.__cause__ if isinstance(error, optuna.exceptions.StorageInternalError) else error
        said = str(getattr(cause, "orig", None) or cause or error).strip().splitlines()[0]
        if url.password:
            said = said.replace(str(url.password), "***")
        raise ResseqError(
            f"search: the database {url.render_as_string()} cannot be used: {said} — mend that or give another "
            "--storage; the same command goes on where it was"
        ) from error


class Worker:
    """Says to processes with the same folder whether this one lives: it holds a lock on a file of its own there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}"
        self.left = False  # nothing of it is still running in the database
        self._lock = -1

    def __enter__(self) -> "Worker":
        try:
            self.folder.mkdir(exist_ok=True)
            self._lock = os.open(self.folder / self.name, os.O_RDWR | os.O_CREAT, 0o644)
            fcntl.flock(self._lock, fcntl.LOCK_EX)
        except OSError as error:
            raise write_failure(self.folder, error) from error
        return self

    def __exit__(self, *exc: object) -> None:
        if self.left:
            self.forget(self.name)
        os.close(self._lock)

    def lives(self, name: str) -> bool | None:
        """Whether a process lives; None where that cannot be seen from here."""
        if name.rsplit("-", 2)[0] != socket.gethostname():
            return None
        try:
            lock = os.open(self.folder / name, os.O_RDWR)
        except OSError:
            return None
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except OSError:
            return None
        finally:
            os.close(lock)
        return False

    def forget(self, name: str) -> None:
        with suppress(OSError):
            (self.folder / name).unlink()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keeps other processes from writing the record meanwhile."""
        try:
            lock = os.open(self.folder / "record", os.O_RDWR | os.O_CREAT, 0o644)
            with suppress(OSError):  # some network drives have no locks
                fcntl.flock(lock, fcntl.LOCK_EX)
        except OSError as error:
            raise write_failure(self.folder, error) from error
        try:
            yield
        finally:
            os.close(lock)


class Heart:
    """Gives a sign of life now and then, from a thread."""

    def __init__(self, beat: Callable[[], object]) -> None:
        self._beat = beat
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        while not self._end.wait(BEAT):
            # A beat that does not get through is no reason to stop: the next one may.
            with suppress(sqlalchemy.exc.SQLAlchemyError, optuna.exceptions.OptunaError):
                self._beat()

    def __enter__(self) -> None:
        self._beat()  # from the start: what was never heard of would never count as dead
        self._thread.start()

    def __exit__(self, *exc: object) -> None:
        self._end.set()
        self._thread.join()
