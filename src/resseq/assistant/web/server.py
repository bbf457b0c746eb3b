"""The processes that serve the page: what they open, where they listen, and how they end."""

import errno
import json
import os
import socket
import sys
import threading
import time
import webbrowser
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import replace
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from uvicorn.config import STARTUP_FAILURE

from resseq.assistant.database import Limits
from resseq.assistant.session import Assistant
from resseq.assistant.sources.opening import databases_of
from resseq.assistant.translator import Translator
from resseq.assistant.web.guard import is_any, is_loopback
from resseq.assistant.web.site import Asked, Settings, application
from resseq.errors import ResseqError

_SETTINGS = "RESSEQ_SERVE"  # where worker processes find them


def serve(
    settings: Settings,
    workers: int = 1,
    browser: bool = True,
    say: Callable[[str], None] = lambda line: print(line, file=sys.stderr),
) -> None:
    """Serves the page until it is interrupted.

    Args:
        workers: processes that answer.
        browser: whether to open the page in one.
        say: prints a line for the person who started it.

    Raises:
        ResseqError: a database or the weights are missing or damaged, or the port cannot be had.
    """
    if settings.save and Path(settings.save).suffix.lower() != ".csv":
        raise ResseqError(f"serve: {settings.save} does not end in .csv — name a CSV file with --save")
    settings = replace(settings, port=_free_port(settings.host, settings.port))
    with ExitStack() as stack:
        app = _application(settings, stack)
        if workers > 1:  # each opens them for itself; that they can be opened is known now
            stack.close()
        named = "127.0.0.1" if is_any(settings.host) else settings.host
        url = f"http://{f'[{named}]' if ':' in named else named}:{settings.port}/"
        if not is_loopback(settings.host):
            say(f"warning: whoever reaches {settings.host} may ask these databases, without a password")
        say(f"{url} — stop with Ctrl+C")
        if browser:
            threading.Thread(target=_open_when_ready, args=(named, settings.port, url), daemon=True).start()
        options: dict[str, Any] = {
            **{"host": settings.host, "port": settings.port, "log_level": "warning", "access_log": False, "ws": "none"},
            **{"proxy_headers": False, "server_header": False, "timeout_graceful_shutdown": 2, "lifespan": "on"},
        }
        if workers == 1:
            uvicorn.Server(uvicorn.Config(app, **options)).run()
        else:
            stack.callback(os.environ.pop, _SETTINGS, None)
            os.environ[_SETTINGS] = json.dumps(vars(settings))
            # Loading the model can keep a worker from answering its supervisor.
            options |= {"factory": True, "workers": workers, "timeout_worker_healthcheck": 60}
            uvicorn.run("resseq.assistant.web.server:worker_application", **options)


def worker_application() -> Starlette:
    """The application of one worker process of several, by the settings that `serve` left for it."""
    content = json.loads(os.environ[_SETTINGS])
    stack = ExitStack()
    try:
        return _application(Settings(**content | {"databases": tuple(content["databases"])}), stack)
    except ResseqError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(STARTUP_FAILURE)  # by which the supervisor knows that another try would fail alike


def _application(settings: Settings, stack: ExitStack) -> Starlette:
    """Opens the databases, which `stack` closes and so does the application when it ends."""
    translator = Translator(settings.weights or None)
    limits = Limits(seconds=settings.seconds)
    assistants: dict[str, Asked] = {}
    for where in databases_of(settings.databases):
        found = stack.enter_context(Assistant(*where, translator=translator, limits=limits))
        number = 1
        while (name := f"{found.name} ({number})" if number > 1 else found.name) in assistants:
            number += 1
        assistants[name] = found
    return application(assistants, settings, stack.close)


def _free_port(host: str, port: int) -> int:
    """The port, or a free one for 0.

    Raises:
        ResseqError: it cannot be had.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as tried:
            if os.name == "posix":  # elsewhere it would take a port from another program
                tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind(address)
            tried.listen()
            found: int = tried.getsockname()[1]
            return found
    except (OSError, OverflowError) as error:
        taken = isinstance(error, OSError) and error.errno == errno.EADDRINUSE
        remedy = "name another with --port, or 0 for any" if taken else "name another with --host or --port"
        reason = "is taken" if taken else f"cannot be had: {getattr(error, 'strerror', None) or error}"
        raise ResseqError(f"serve: port {port} of {host} {reason} — {remedy}") from error


def _open_when_ready(host: str, port: int, url: str) -> None:
    for _ in range(300):
        with suppress(OSError):
            connection = HTTPConnection(host, port, timeout=5)
            connection.request("GET", "/theme.js")
            if connection.getresponse().status == 200:
                webbrowser.open(url)
                return
        time.sleep(0.2)
