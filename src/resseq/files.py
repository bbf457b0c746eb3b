"""Files that are either there whole or not at all, and where data sets lie."""

import errno
import json
import os
import stat
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import platformdirs

from resseq.errors import ResseqError

# The end of a name under which nobody keeps anything: a file of that name that a kill has left is written over.
TEMPORARY = ".resseq-tmp"
_BESIDE = ("-wal", "-shm", "-journal")  # the ends of the names of files that belong to a SQLite database


def write_failure(path: Path, error: OSError) -> ResseqError:
    """The one-line error for a file that could not be written."""
    reason = error.strerror or str(error)
    if isinstance(error, FileNotFoundError | NotADirectoryError | FileExistsError):
        return ResseqError(f"files: cannot write {path}: {reason} — create its folder, or choose another place")
    return ResseqError(f"files: cannot write {path}: {reason} — free space or choose another folder, then run again")


def check_target(path: Path, sources: Iterable[Path] = ()) -> None:
    """Finds out whether a file can be written before the work that is to fill it; leaves nothing behind.

    Args:
        sources: files that are read, which it must not replace, nor what SQLite keeps beside them.

    Raises:
        ResseqError: it cannot be written.
    """
    try:
        if path.is_dir():
            raise ResseqError(f"files: {path} is a folder — name a file to write")
        target = Path(os.path.realpath(path))
    except OSError as error:
        raise write_failure(path, error) from error
    except ValueError as error:  # NUL, or what no encoding has
        raise ResseqError("files: the name of a file to write holds what no name can hold — choose another") from error
    for source in sources:
        held = Path(os.path.realpath(source))
        is_same = target in (held, *(held.with_name(held.name + ending) for ending in _BESIDE))
        with suppress(OSError):
            is_same = is_same or path.samefile(source)
        if is_same:
            raise ResseqError(f"files: {path} is read, so it cannot be written to — name another file")
    try:
        if _is_special(path):
            if not os.access(path, os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        else:
            tempfile.TemporaryFile(dir=Path(os.path.realpath(path)).parent).close()
    except OSError as error:
        raise write_failure(path, error) from error


def write_atomic(path: Path, data: bytes) -> None:
    """Writes a file so that a crash at any moment leaves either the old content or the new one.

    A link stays, and what it leads to is written; what is no regular file, such as /dev/stdout, is written to directly.

    Raises:
        ResseqError: the file cannot be written; the old content is untouched.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(target.name + TEMPORARY)
    try:
        if _is_special(path):
            with path.open("ab") as file:
                file.write(data)
            return
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise write_failure(path, error) from error


def make_whole(path: Path, make: Callable[[Path], object]) -> None:
    """Has a file written to another place in its folder, which is made if it is not there, and then moved to its own,
    so that it is there whole or not at all.

    Args:
        make: writes the file to the path that it is given.

    Raises:
        ResseqError: it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent) as folder:
            new = Path(folder, path.name)
            make(new)
            os.replace(new, path)
    except OSError as error:
        raise write_failure(path, error) from error


def _is_special(path: Path) -> bool:
    """Whether there is something that can be written to and is no file on a disk, or a name of one that is open."""
    if str(path).startswith(("/dev/std", "/dev/fd/", "/proc/")):
        return path.exists()
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def write_json(path: Path, content: Any) -> None:
    """Writes indented JSON atomically; NaN and infinity are refused, since JSON has neither."""
    write_atomic(path, (json.dumps(content, indent=1, allow_nan=False) + "\n").encode())


def read_json(path: Path, mend: str = "restore it, or delete its folder") -> Any:
    """Reads a JSON file.

    Args:
        mend: what to do about a file that is damaged.

    Raises:
        ResseqError: the file is missing, unreadable or no JSON.
    """
    try:
        return json.loads(path.read_bytes())
    except FileNotFoundError:
        raise ResseqError(f"files: there is no {path}") from None
    except OSError as error:
        raise ResseqError(f"files: cannot read {path}: {error.strerror}") from error
    except RecursionError:
        raise ResseqError(f"files: {path} is damaged: it is nested too deeply — {mend}") from None
    except ValueError as error:
        raise ResseqError(f"files: {path} is damaged: {error} — {mend}") from error


def data_places() -> list[Path]:
    """Where data sets are looked for: in the folder that RESSEQ_DATA names, if it does, then in the user's cache."""
    named = os.environ.get("RESSEQ_DATA")
    return [*([Path(named)] if named else []), cache_folder()]


def cache_folder() -> Path:
    """The user's cache, which may be deleted at any time."""
    return Path(platformdirs.user_cache_dir("resseq"))
