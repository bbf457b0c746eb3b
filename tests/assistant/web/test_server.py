"""`resseq serve` as a process of its own, with the weights that come with the program."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

import httpx
import pytest
from click.testing import CliRunner
from stand_in import ENDLESS_COUNT, SHOP, database
from starlette.testclient import TestClient

from resseq.assistant.translator import Translator
from resseq.assistant.web import server
from resseq.assistant.web.guard import is_loopback
from resseq.cli.serve import serve as command
from resseq.errors import ResseqError

HOW_MANY = "How many customers are there?"


@contextmanager
def process(*arguments: object) -> Iterator[str]:
    """The address of a server, which ends as by Ctrl+C."""
    started = subprocess.Popen(
        [sys.executable, "-m", "resseq", "serve", *map(str, arguments)],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "OMP_NUM_THREADS": "1", "SERVED_BY": str(os.getpid())},
    )
    try:
        assert started.stderr
        url = _address(started.stderr)
        while True:
            try:
                httpx.get(f"{url}/api/databases")
                break
            except httpx.TransportError:
                assert started.poll() is None, started.stderr.read()
                time.sleep(0.1)
        yield url
    finally:
        started.send_signal(signal.SIGINT)
        try:
            started.wait(30)
        finally:
            if started.poll() is None:
                os.killpg(started.pid, signal.SIGKILL)


def _address(lines: IO[str]) -> str:
    for line in lines:
        found = re.search(r"http://\S+:\d+", line)
        if found:
            return found[0]
    raise AssertionError("it told no address")


@pytest.fixture(scope="module")
def two_workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    folder = tmp_path_factory.mktemp("served")
    paths = [database(folder / name, SHOP) for name in ("shop.sqlite", "other.sqlite")]
    before = [path.read_bytes() for path in paths]
    where = (*paths, "--port", 0, "--workers", 2, "--no-open", "--save", folder / "mine.csv", "--seconds", 60)
    with process(*where) as url:
        yield url, folder / "mine.csv"
    assert [path.read_bytes() for path in paths] == before


def test_two_workers_answer_and_cancel(two_workers: tuple[str, Path]) -> None:
    url, saved = two_workers

    def ask(number: int) -> None:
        name = ("shop", "other")[number % 2]
        answer = httpx.post(f"{url}/api/ask", json={"database": name, "question": HOW_MANY}, timeout=60).json()
        assert answer["database"] == name and answer["sql"] == "SELECT count(*) FROM customer"
        assert answer["result"]["rows"] == [[4]]
        answer = httpx.post(f"{url}/api/run", json={"database": name, "sql": f"SELECT {number}"}, timeout=60).json()
        assert answer["result"]["rows"] == [[number]]
        content = {"database": name, "question": f"question {number}", "sql": f"SELECT {number}"}
        assert httpx.post(f"{url}/api/save", json=content, timeout=60).json() == {"saved": True}

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(ask, range(12)))
    assert len(saved.read_text().splitlines()) == 13
    # Each connection may lead to another worker; whichever it is, it ends the query of a client that leaves.
    for _ in range(4):
        content = {"database": "shop", "sql": ENDLESS_COUNT}
        with httpx.Client(timeout=httpx.Timeout(30, read=1)) as client, pytest.raises(httpx.ReadTimeout):
            client.post(f"{url}/api/run", json=content)
    waited = time.monotonic()
    while _queries():
        assert time.monotonic() - waited < 20, "a query goes on"  # by itself it would for a minute
        time.sleep(0.1)


def _queries() -> int:
    """How many processes run queries for the servers of these tests."""
    ours = f"SERVED_BY={os.getpid()}".encode()
    found = 0
    for each in Path("/proc").glob("[0-9]*"):
        try:
            runs_query = b"resseq.assistant.worker" in (each / "cmdline").read_bytes()
            found += runs_query and ours in (each / "environ").read_bytes().split(b"\0")
        except OSError:
            continue
    return found


def test_the_page_with_the_real_model(two_workers: tuple[str, Path]) -> None:
    sync_api = pytest.importorskip("playwright.sync_api", reason="needs playwright")
    path = shutil.which("chromium")
    if path is None:
        pytest.skip("needs Chromium")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_page()
        page.set_default_timeout(60_000)
        complaints: list[str] = []
        page.on("console", lambda message: complaints.append(message.text))
        page.goto(two_workers[0])
        page.wait_for_selector("#schema li")
        page.fill("#question", "How many custmers are from each country?")
        page.press("#question", "Enter")
        page.wait_for_selector("#table td")
        assert "“custmers” was read as" in page.inner_text("#notes")
        assert page.input_value("#sql").startswith("SELECT")
        page.locator(".word").first.hover()
        assert page.locator("#schema li.lit").count()
        assert complaints == []
        browser.close()


# ---------------------------------------------------------------------------------------------------- starting


def test_it_says_what_cannot_be_served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, translator: Translator) -> None:
    shop = database(tmp_path / "shop.sqlite", SHOP)
    with pytest.raises(ResseqError, match="there is no file"):
        server.serve(server.Settings((str(shop),), port=0, weights=str(tmp_path)), browser=False)
    monkeypatch.setattr(server, "Translator", lambda weights: translator)
    for settings, expected in (
        (server.Settings((str(tmp_path / "missing.sqlite"),), port=0), "missing.sqlite"),
        (server.Settings((str(shop),), port=0, save="mine.txt"), "name a CSV file with --save"),
        (server.Settings((str(shop),), host="no.such.host.invalid", port=0), "cannot be had"),
    ):
        for workers in (1, 2):
            with pytest.raises(ResseqError, match=re.escape(expected)):
                server.serve(settings, workers, browser=False)
    monkeypatch.setenv("RESSEQ_SERVE", json.dumps({"databases": [str(tmp_path / "missing.sqlite")]}))
    with pytest.raises(SystemExit) as ended:  # of a worker, whose supervisor is not to start it for ever
        server.worker_application()
    assert ended.value.code == 3
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(ResseqError, match=f"port {port} of 127.0.0.1 is taken — name another with --port"):
            server.serve(server.Settings((str(shop),), port=port), browser=False)


def test_it_warns_of_other_machines_and_opens_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever serves is stood in for, so that nothing is open to other machines even for a moment."""
    opened = threading.Event()
    urls: list[str] = []
    monkeypatch.setattr(server, "_application", lambda settings, stack: None)
    monkeypatch.setattr(server.webbrowser, "open", lambda url: (urls.append(url), opened.set()))
    monkeypatch.setattr(server.uvicorn.Server, "run", lambda self: opened.wait(10))

    class Connection:
        """A server that is ready."""

        status = 200

        def __init__(self, *_: object, **__: object) -> None: ...
        def request(self, *_: object) -> None: ...
        def getresponse(self) -> "Connection":
            return self

    monkeypatch.setattr(server, "HTTPConnection", Connection)
    for host, warns, named in (
        ("0.0.0.0", True, "127.0.0.1"),
        ("127.0.0.1", False, "127.0.0.1"),
        ("::1", False, "[::1]"),
    ):
        said: list[str] = []
        opened.clear()
        try:
            server.serve(server.Settings((), host=host, port=0), say=said.append)
        except ResseqError:
            assert host == "::1"  # where the machine has no such address
            continue
        assert any(line.startswith("warning:") for line in said) == warns
        assert re.fullmatch(rf"http://{re.escape(named)}:\d+/ — stop with Ctrl\+C", said[-1])
        assert said[-1].startswith(urls[-1])


def test_which_hosts_are_this_machine_alone() -> None:
    assert all(map(is_loopback, ("localhost", "127.0.0.1", "127.1.2.3", "::1")))
    assert not any(map(is_loopback, ("0.0.0.0", "::", "192.168.0.7", "example.org", "localhost.example.org")))


def test_databases_of_one_name_are_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, translator: Translator
) -> None:
    monkeypatch.setattr(server, "Translator", lambda weights: translator)
    paths = []
    for name in "abc":
        (tmp_path / name).mkdir()
        paths.append(str(database(tmp_path / name / "shop.sqlite", SHOP)))
    with ExitStack() as stack:
        app = server._application(server.Settings(tuple(paths), port=80), stack)
        with TestClient(app, base_url="http://localhost") as client:
            names = [each["name"] for each in client.get("/api/databases").json()["databases"]]
    assert names == ["shop", "shop (2)", "shop (3)"]


def test_options_that_say_nothing(tmp_path: Path) -> None:
    for options in (["--seconds", "nan"], ["--seconds", "0"], ["--port", "65536"], ["--workers", "0"]):
        result = CliRunner().invoke(command, ["shop.sqlite", "--no-open", *options])
        assert result.exit_code == 2, result.output
