"""resseq: residual networks with five normalizations, and questions turned into SQL."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from resseq.assistant.session import Assistant

__all__ = ["Assistant"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    # Imported when it is first asked for: a command that needs no model should not wait for one.
    if name == "Assistant":
        from resseq.assistant.session import Assistant

        return Assistant
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
