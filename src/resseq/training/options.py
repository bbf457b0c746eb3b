"""Settings as frozen dataclasses: a default, a description and the command-line spelling of each, in one place."""

from dataclasses import field
from typing import Any, TypeVar

_T = TypeVar("_T")


def option(default: _T, description: str, choices: tuple[str, ...] = (), spellings: tuple[str, ...] = ()) -> _T:
    """A dataclass field with its description.

    Args:
        choices: the values it may take, shown in the help.
        spellings: further command-line flags for it.
    """
    metadata: dict[str, Any] = {"description": description, "choices": choices, "spellings": spellings}
    made: _T = field(default=default, metadata=metadata)
    return made
