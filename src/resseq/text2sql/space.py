"""What a search for hyper-parameters may choose from: the file that says it, and the points in it."""

import difflib
import json
import math
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import Field, dataclass, fields, replace
from itertools import product
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError
from resseq.text2sql.recipe import SqlConfig
from resseq.training.loop import TrainingConfig
from resseq.training.record import OF_THE_MACHINE

MOST_POINTS = 100_000  # that are listed one by one
Value = bool | int | float | str
Params = dict[str, Value]

# A search is about one model on one split, and no result depends on the machine.
_NOT_SEARCHED = OF_THE_MACHINE | {"model", "setting"}
_RANGE = "{ low = …, high = … } with log = true or a step, if wanted"


@dataclass(frozen=True)
class Values:
    """One of these."""

    values: tuple[Value, ...]

    def listed(self) -> Sequence[Value]:
        return self.values

    def as_json(self) -> Any:
        return list(self.values)


@dataclass(frozen=True)
class Range:
    """A number from low to high, both included; of whole numbers where `whole` says so."""

    low: float
    high: float
    log: bool
    step: float | None
    whole: bool

    def listed(self) -> Sequence[Value] | None:
        """All numbers in it, or None where there are infinitely many."""
        if self.low == self.high:
            return (self.low,)
        if self.whole:
            return range(int(self.low), int(self.high) + 1, int(self.step or 1))
        if self.step is None:
            return None
        count = min(math.floor((self.high - self.low) / self.step + 1e-9), MOST_POINTS)
        return [self.low + place * self.step for place in range(count + 1)]

    def as_json(self) -> Any:
        more = {**({"log": True} if self.log else {}), **({"step": self.step} if self.step is not None else {})}
        return {"low": self.low, "high": self.high, **more}


Space = dict[str, Values | Range]


def read_space(path: Path) -> Space:
    """Reads a TOML or JSON file that says for each setting what may be chosen: a list of values, or a range.

    Raises:
        ResseqError: the file cannot be read, or a setting, a value or a range in it is none.
    """
    try:
        text = path.read_text(encoding="utf-8")
        content = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except FileNotFoundError:
        raise ResseqError(f"search: there is no file {path} — write one, or name another with --space") from None
    except OSError as error:
        raise ResseqError(f"search: cannot read {path}: {error.strerror} — name another file with --space") from error
    except (ValueError, RecursionError) as error:
        raise ResseqError(f"search: {path} is no TOML (or, as NAME.json, JSON): {error} — mend it") from error
    if not isinstance(content, dict) or not content:
        raise ResseqError(f"search: {path} names no setting — write lines such as lr = [0.001, 0.002]")
    known = _settings()
    space: Space = {}
    for name, given in content.items():
        where = f"search: {path}: {name}"
        if name in _NOT_SEARCHED:
            raise ResseqError(f"{where} is nothing to search for — give it on the command line")
        if name not in known:
            near = difflib.get_close_matches(name.replace("-", "_"), known.keys() - _NOT_SEARCHED, 1)
            meant = f"did you mean {near[0]}?" if near else "`resseq sql train --help` lists them"
            raise ResseqError(f"{where} is no setting — {meant}")
        if isinstance(given, list):
            space[name] = _values(known[name], given, where)
        elif isinstance(given, dict):
            space[name] = _range(known[name], given, where)
        else:
            raise ResseqError(f"{where} is {given!r} — give a list of values, or {_RANGE}")
    return space


def check_space(space: Space, config: SqlConfig, sampler: str, path: Path) -> None:
    """Finds out before anything runs whether training takes what the space offers.

    Raises:
        ResseqError: no training can have a value, or a point of a grid.
    """
    if sampler != "tpe":
        for name, choice in space.items():
            if isinstance(choice, Range):
                raise ResseqError(f"search: {path}: {name} is a range, but --sampler {sampler} needs a list of values")
    changed = [name for name in space if config.flat()[name] != SqlConfig().flat()[name]]
    if sampler != "each" and changed:
        raise ResseqError(f"search: {path}: {changed[0]} is searched for, and given as --{changed[0]} — drop one")
    for name, choice in space.items():
        for value in choice.values if isinstance(choice, Values) else (choice.low, choice.high):
            _check_value(space, config, name, value, path)
    if sampler == "grid":
        size = math.prod(len(choice.values) for choice in space.values() if isinstance(choice, Values))
        if size > MOST_POINTS:
            raise ResseqError(f"search: {path}: the grid has {size:,} points — list fewer values, or --sampler tpe")
    for params in grid(space) if sampler == "grid" else each(space, config) if sampler == "each" else ():
        error = _fault(config, params)
        if error:
            pair = ", ".join(f"{name} {value}" for name, value in params.items())
            raise ResseqError(f"search: {path}: the point {pair} is impossible ({error}) — leave a value out")


def with_settings(config: SqlConfig, params: Mapping[str, Any]) -> SqlConfig:
    """The same training with other settings."""
    own = {each.name for each in fields(SqlConfig)}
    training = replace(config.training, **{name: value for name, value in params.items() if name not in own})
    return replace(config, training=training, **{name: value for name, value in params.items() if name in own})


def grid(space: Space) -> Iterator[Params]:
    """All points of a space, the last setting changing fastest; none where there are too many of them to be listed."""
    lists = [choice.listed() for choice in space.values()]
    finite = [values for values in lists if values is not None]
    if len(finite) == len(lists) and math.prod(map(len, finite)) <= MOST_POINTS:
        for point in product(*finite):
            yield dict(zip(space, point, strict=True))


def each(space: Space, config: SqlConfig) -> Iterator[Params]:
    """One setting at a time: first the configuration as it is, then it with each other value alone."""
    base: Params = {name: config.flat()[name] for name in space}
    yield base
    for name, choice in space.items():
        assert isinstance(choice, Values)
        yield from (base | {name: value} for value in choice.values if value != base[name])


def _settings() -> dict[str, "Field[Any]"]:
    return {each.name: each for kind in (SqlConfig, TrainingConfig) for each in fields(kind) if each.name != "training"}


def _number(value: Any, whole: bool) -> float | None:
    """The number that a file means; None where it is none."""
    if isinstance(value, bool) or not isinstance(value, int | float) or (whole and isinstance(value, float)):
        return None
    if whole:
        return value
    try:
        return float(value) if math.isfinite(value) else None
    except OverflowError:
        return None


def _kind(field: "Field[Any]") -> str:
    names = {bool: "true or false", int: "a whole number", float: "a number", str: "a text"}
    return next(name for kind, name in names.items() if field.type is kind)


def _values(field: "Field[Any]", given: list[Any], where: str) -> Values:
    if not given:
        raise ResseqError(f"{where} has an empty list — give at least one value, or leave the setting out")
    found: list[Value] = []
    for value in given:
        read: Value | None
        if field.type in (int, float):
            read = _number(value, field.type is int)
        else:
            read = value if isinstance(value, bool if field.type is bool else str) else None
        if read is None:
            raise ResseqError(f"{where} has the value {value!r}, expected {_kind(field)}")
        choices = field.metadata["choices"]
        if choices and read not in choices:
            raise ResseqError(f"{where} has the value {value!r} — choose among {', '.join(choices)}")
        if read in found:
            raise ResseqError(f"{where} has the value {value!r} twice — leave one out")
        found.append(read)
    return Values(tuple(found))


def _range(field: "Field[Any]", given: dict[str, Any], where: str) -> Range:
    if field.type not in (int, float):
        raise ResseqError(f"{where} is {_kind(field)} and has no range — give a list of values")
    whole = field.type is int
    unknown = given.keys() - {"low", "high", "log", "step"}
    if unknown:
        raise ResseqError(f"{where} has the unknown part {min(unknown)!r} — write {_RANGE}")
    parts: dict[str, float] = {}
    for part in ("low", "high", *(("step",) if "step" in given else ())):
        if part not in given:
            raise ResseqError(f"{where} has no {part!r} — write {_RANGE}")
        number = _number(given[part], whole)
        if number is None:
            raise ResseqError(f"{where} has {part} {given[part]!r}, expected {_kind(field)}")
        parts[part] = number
    low, high, step = parts["low"], parts["high"], parts.get("step")
    log = given.get("log", False)
    if not isinstance(log, bool):
        raise ResseqError(f"{where} has log {log!r}, expected true or false")
    if low > high:
        raise ResseqError(f"{where} is an empty range from {low} to {high} — exchange low and high")
    if log and low <= 0:
        raise ResseqError(f"{where} is a logarithmic range from {low} — begin above 0")
    if step is not None and (step <= 0 or log):
        raise ResseqError(f"{where} has step {step}{' and log' if log else ''} — give a step above 0, and log without")
    if step is not None:  # the last number that the steps reach
        high = low + math.floor((high - low) / step + 1e-9) * step
    return Range(low, high, log, step, whole)


def _fault(config: SqlConfig, params: Mapping[str, Any]) -> str:
    try:
        with_settings(config, params).check()
    except ResseqError as error:
        return str(error)
    return ""


def _check_value(space: Space, config: SqlConfig, name: str, value: Value, path: Path) -> None:
    """A value must be possible alone, or with a value of some other setting that is searched for."""
    error = _fault(config, {name: value})
    others = (
        {name: value, other: each}
        for other, choice in space.items()
        if other != name
        for each in (choice.values if isinstance(choice, Values) else (choice.low, choice.high))
    )
    if error and all(_fault(config, params) for params in others):
        raise ResseqError(f"search: {path}: {name} {value} is impossible ({error})")
