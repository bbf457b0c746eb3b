"""Files that are either there whole or not at all."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError


def write_failure(path: Path, error: OSError) -> ResseqError:
    """The one-line error for a file that could not be written."""
    reason = error.strerror or str(error)
    if isinstance(error, FileNotFoundError | NotADirectoryError | FileExistsError):
        return ResseqError(f"files: cannot write {path}: {reason} — create its folder, or choose another place")
    return ResseqError(f"files: cannot write {path}: {reason} — free space or choose another folder, then run again")


def write_atomic(path: Path, data: bytes) -> None:
    """Writes a file so that a crash at any moment leaves either the old content or the new one.

    Raises:
        ResseqError: the file cannot be written; the old content is untouched.
    """
    temporary = path.with_name(path.name + ".tmp")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise write_failure(path, error) from error


def write_json(path: Path, content: Any) -> None:
    """Writes indented JSON atomically; NaN and infinity are refused, since JSON has neither."""
    write_atomic(path, (json.dumps(content, indent=1, allow_nan=False) + "\n").encode())


def read_json(path: Path) -> Any:
    """Reads a JSON file.

    Raises:
        ResseqError: the file is missing, unreadable or no JSON.
    """
    try:
        return json.loads(path.read_text())
    except FileNotFoundError:
        raise ResseqError(f"files: there is no {path}") from None
    except OSError as error:
        raise ResseqError(f"files: cannot read {path}: {error.strerror}") from error
    except ValueError as error:
        raise ResseqError(f"files: {path} is damaged: {error} — restore it, or delete its folder") from error
