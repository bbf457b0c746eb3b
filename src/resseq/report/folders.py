"""Folders of runs of any kind: where they lie, and their files, read field by field; damage is named with its place."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from resseq.errors import ResseqError


class Recorded(Protocol):
    """What the record of a run of any kind tells. `name` is the path below the folder that was asked for."""

    @property
    def folder(self) -> Path: ...
    @property
    def name(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def created(self) -> str: ...
    @property
    def command(self) -> str: ...
    @property
    def config(self) -> Mapping[str, Any]: ...
    @property
    def environment(self) -> Mapping[str, Any]: ...
    @property
    def commit(self) -> str | None: ...
    @property
    def modified(self) -> bool: ...


def run_folders(folder: Path) -> list[Path]:
    """Every run folder at or below `folder`, sorted by name.

    Raises ResseqError when the folder does not exist or holds no run.
    """
    if not folder.is_dir():
        raise ResseqError(f"report: {folder} is not a folder — name one that holds run folders")
    found = [path.parent for path in sorted(folder.rglob("run.json"))]
    if not found:
        raise ResseqError(f"report: no run.json at or below {folder} — train something first")
    return found


def kinds(folder: Path) -> set[str]:
    """The kinds of the runs at or below `folder`; none when there is no run."""
    return {read_fields(path).text("kind") for path in sorted(folder.rglob("run.json"))}


class Fields:
    """A JSON object whose fields are asked for by type; what is missing or of another type is named with its place."""

    def __init__(self, value: Any, where: str) -> None:
        if not isinstance(value, dict):
            raise ResseqError(f"report: {where} is not a JSON object — restore the file or delete the run folder")
        self.values: dict[str, Any] = value
        self.where = where

    def _get(self, key: str, kind: type | tuple[type, ...], expected: str) -> Any:
        value = self.values.get(key)
        # In Python, True is an int; in these files it is never a number.
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            found = "missing" if key not in self.values else json.dumps(value)[:40]
            raise ResseqError(
                f"report: {self.where}: {key} is {found}, expected {expected} — "
                "restore the file or delete the run folder"
            )
        return value

    def text(self, key: str) -> str:
        return str(self._get(key, str, "a text"))

    def whole(self, key: str) -> int:
        return int(self._get(key, int, "a whole number"))

    def number(self, key: str) -> float:
        return float(self._get(key, (int, float), "a number"))

    def flag(self, key: str) -> bool:
        return bool(self._get(key, bool, "true or false"))

    def many(self, key: str) -> list[Any]:
        return list(self._get(key, list, "a list"))

    def maybe(self, key: str) -> float | None:
        """A number that may be missing or null."""
        return self.number(key) if self.has(key) else None

    def verdict(self, key: str) -> bool | None:
        """True or false, or None where it is missing or null."""
        return self.flag(key) if self.has(key) else None

    def texts(self, key: str) -> tuple[str, ...]:
        values = self.many(key)
        for place, value in enumerate(values, start=1):
            if not isinstance(value, str):
                raise ResseqError(
                    f"report: {self.where}: {key} {place} is {json.dumps(value)[:40]}, expected a text — "
                    "restore the file or delete the run folder"
                )
        return tuple(values)

    def parts(self, key: str) -> "list[Fields]":
        """A list of objects, each known by its place from 1 on."""
        return [Fields(value, f"{self.where}: {key} {place}") for place, value in enumerate(self.many(key), start=1)]

    def part(self, key: str) -> "Fields":
        return Fields(self._get(key, dict, "an object"), f"{self.where}: {key}")

    def has(self, key: str) -> bool:
        return self.values.get(key) is not None


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ResseqError(
            f"report: cannot read {path}: {error.strerror} — restore the file or its permissions, or delete the "
            "run folder"
        ) from None


def read_fields(path: Path) -> Fields:
    """A file that holds one JSON object.

    Raises:
        ResseqError: it is missing, or holds no JSON object.
    """
    try:
        return Fields(json.loads(_bytes(path)), str(path))
    except json.JSONDecodeError as error:
        raise ResseqError(
            f"report: {path}, line {error.lineno}: not JSON ({error.msg}) — restore the file or delete the run folder"
        ) from None
    except UnicodeDecodeError:
        raise ResseqError(f"report: {path} is not UTF-8 text — restore the file or delete the run folder") from None


def read_lines(path: Path) -> list[Fields]:
    """The lines of a history.jsonl, one an epoch from the first on; none when there is no such file.

    A last line that was cut short is left out: the run was killed then.
    """
    if not path.exists():  # killed before the end of the first epoch
        return []
    lines = _bytes(path).split(b"\n")
    epochs: list[Fields] = []
    for number, line in enumerate(lines, start=1):
        where = f"{path}, line {number}"
        try:
            value = json.loads(line)
        except ValueError:  # not JSON, or cut inside a character
            if number == len(lines):  # empty after the last newline, or cut short
                break
            raise ResseqError(f"report: {where}: not JSON — mend the line or delete the run folder") from None
        epoch = Fields(value, where)
        if epoch.whole("epoch") != number:
            raise ResseqError(
                f"report: {where}: epoch is {epoch.whole('epoch')}, expected {number} — "
                "mend the file or delete the run folder"
            )
        epochs.append(epoch)
    return epochs
