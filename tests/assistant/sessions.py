"""Drives a session in a terminal, for the tests of it and of its safety."""

import io
from pathlib import Path

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from resseq.assistant.session import Assistant
from resseq.assistant.terminal.display import open_console
from resseq.assistant.terminal.interactive import Session

CTRL_C, CTRL_D = "\x03", "\x04"


def typed(assistant: Assistant, *lines: str, rows: int | None = None, history: Path | None = None) -> str:
    """What a session shows in which lines are typed, and then Ctrl-D."""
    shown = io.StringIO()
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        keys.send_text("".join(line if line == CTRL_C else f"{line}\r" for line in lines) + CTRL_D)
        Session(assistant, open_console(shown), rows=rows, history=history).run()
    return shown.getvalue()
