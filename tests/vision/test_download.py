"""Downloads from a server on this machine that knows ranges and can break off, against bytes known here."""

import hashlib
import io
import re
import socket
import tarfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import numpy as np
import pytest

from resseq.errors import ResseqError
from resseq.vision import download
from resseq.vision.download import ARCHIVE, fetch_cifar10

CHUNK = download._CHUNK


def archive_of(*members: tuple[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


NOISE = np.random.default_rng(0).bytes(300_000)  # does not compress: several chunks
GOOD = archive_of(("cifar-10-batches-py/data_batch_1", NOISE), ("cifar-10-batches-py/batches.meta", b"meta"))


def md5(content: bytes) -> str:
    return hashlib.md5(content).hexdigest()


class Server(ThreadingHTTPServer):
    """Serves `content`; `cuts`: after how many bytes its next answers break off; `statuses`: its next refusals."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.content = GOOD
        self.cuts: list[int] = []
        self.statuses: list[int] = []
        self.ranges = True
        self.says_length = True
        self.asked: list[str | None] = []  # the Range header of each request

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/{ARCHIVE}"

    def fetch(self, folder: Path, expected: bytes = GOOD) -> Path:
        return fetch_cifar10(folder, url=self.url, size=len(expected), md5=md5(expected))


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        server = self.server
        asked = self.headers.get("Range")
        server.asked.append(asked)
        if server.statuses:
            self.send_error(server.statuses.pop(0))
            return
        start = 0
        if asked and server.ranges:
            start = int(re.fullmatch(r"bytes=(\d+)-", asked)[1])  # type: ignore[index]
            if start >= len(server.content):
                self.send_error(416)
                return
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(server.content) - 1}/{len(server.content)}")
        else:
            self.send_response(200)
        body = server.content[start:]
        if server.says_length:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: server.cuts.pop(0)] if server.cuts else body)
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setattr(download, "_WAITS", (0.0, 0.0, 0.0))
    with Server() as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server
        server.shutdown()


def assert_unpacked(home: Path, folder: Path) -> None:
    assert home == folder / "cifar-10-batches-py"
    assert (home / "data_batch_1").read_bytes() == NOISE
    assert (home / "batches.meta").read_bytes() == b"meta"
    assert sorted(path.name for path in folder.iterdir()) == ["cifar-10-batches-py", ARCHIVE]
    assert (folder / ARCHIVE).read_bytes() == GOOD


def test_downloads_checks_and_unpacks_into_a_new_folder(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    assert_unpacked(server.fetch(folder), folder)
    assert server.asked == [None]


def test_goes_on_where_connections_broke_off(server: Server, tmp_path: Path) -> None:
    server.cuts = [6 * CHUNK, CHUNK, CHUNK - 1]  # the last one loses its unfinished chunk
    assert_unpacked(server.fetch(tmp_path), tmp_path)
    assert server.asked == [None, f"bytes={6 * CHUNK}-", f"bytes={7 * CHUNK}-", f"bytes={7 * CHUNK}-"]


def test_an_early_end_counts_as_broken_off_when_no_length_was_said(server: Server, tmp_path: Path) -> None:
    server.says_length = False
    server.cuts = [6 * CHUNK]
    assert_unpacked(server.fetch(tmp_path), tmp_path)
    assert server.asked == [None, f"bytes={6 * CHUNK}-"]


def test_tries_start_over_when_bytes_arrive(server: Server, tmp_path: Path) -> None:
    server.cuts = [0, 0, 0, CHUNK, 0, 0, CHUNK, 0, 0]
    assert_unpacked(server.fetch(tmp_path), tmp_path)
    assert len(server.asked) == 10


def test_gives_up_and_a_second_call_goes_on(server: Server, tmp_path: Path) -> None:
    server.cuts = [6 * CHUNK, 0, 0, 0]
    with pytest.raises(ResseqError, match=r"kept breaking off — run again to go on where it stopped") as caught:
        server.fetch(tmp_path)
    assert "\n" not in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == [ARCHIVE + ".part"]
    assert (tmp_path / (ARCHIVE + ".part")).read_bytes() == GOOD[: 6 * CHUNK]
    server.asked.clear()
    assert_unpacked(server.fetch(tmp_path), tmp_path)
    assert server.asked == [f"bytes={6 * CHUNK}-"]


def test_starts_over_when_the_server_knows_no_ranges(server: Server, tmp_path: Path) -> None:
    server.ranges = False
    server.cuts = [6 * CHUNK]
    assert_unpacked(server.fetch(tmp_path), tmp_path)
    assert server.asked == [None, f"bytes={6 * CHUNK}-"]


def test_a_complete_part_file_needs_no_request(server: Server, tmp_path: Path) -> None:
    (tmp_path / (ARCHIVE + ".part")).write_bytes(GOOD)
    assert_unpacked(server.fetch(tmp_path), tmp_path)
    assert server.asked == []


def test_an_archive_put_there_by_hand_is_used(server: Server, tmp_path: Path) -> None:
    (tmp_path / ARCHIVE).write_bytes(GOOD)
    assert_unpacked(server.fetch(tmp_path), tmp_path)
    assert server.asked == []


def test_a_wrong_archive_put_there_by_hand_is_named_and_kept(server: Server, tmp_path: Path) -> None:
    (tmp_path / ARCHIVE).write_bytes(b"html")
    with pytest.raises(ResseqError, match=rf"{ARCHIVE} has 4 bytes and is not the official archive .* delete it"):
        server.fetch(tmp_path)
    assert (tmp_path / ARCHIVE).read_bytes() == b"html"
    assert server.asked == []


def altered(content: bytes) -> bytes:
    return content[:1000] + bytes([content[1000] ^ 1]) + content[1001:]


@pytest.mark.parametrize("sent", [altered(GOOD), GOOD[:5000], GOOD + b"x"], ids=["altered", "shorter", "longer"])
@pytest.mark.parametrize("says_length", [True, False])
def test_a_wrong_file_is_refused_and_removed(server: Server, tmp_path: Path, sent: bytes, says_length: bool) -> None:
    server.content, server.says_length = sent, says_length
    with pytest.raises(ResseqError, match=rf"not the archive \({len(GOOD):,} bytes, md5 {md5(GOOD)}\) and was removed"):
        server.fetch(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_part_file_does_not_survive(server: Server, tmp_path: Path) -> None:
    (tmp_path / (ARCHIVE + ".part")).write_bytes(b"x" * 1000)
    with pytest.raises(ResseqError, match="was removed — run again"):
        server.fetch(tmp_path)
    assert_unpacked(server.fetch(tmp_path), tmp_path)


def test_a_busy_server_is_asked_again_and_a_missing_file_is_not(server: Server, tmp_path: Path) -> None:
    server.statuses = [503, 500]
    assert_unpacked(server.fetch(tmp_path / "busy"), tmp_path / "busy")
    server.statuses = [404]
    server.asked.clear()
    with pytest.raises(ResseqError, match="the server answered 404 Not Found — run again"):
        server.fetch(tmp_path / "missing")
    assert len(server.asked) == 1


def test_offline_says_how_to_get_the_file_by_hand(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(download, "_WAITS", (0.0,))
    with socket.socket() as held:  # bound but not listening: connections are refused
        held.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{held.getsockname()[1]}/{ARCHIVE}"
        with pytest.raises(ResseqError) as caught:
            fetch_cifar10(tmp_path, url=url)
    assert f"cannot get CIFAR-10 from {url}: no connection to 127.0.0.1" in str(caught.value)
    assert f"get {ARCHIVE} by other means and put it into {tmp_path}" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_nothing_is_unpacked_outside_the_folder(server: Server, tmp_path: Path) -> None:
    server.content = archive_of(("cifar-10-batches-py/batches.meta", b"meta"), ("../../outside", b"bad"))
    folder = tmp_path / "folder"
    with pytest.raises(ResseqError, match="cannot unpack"):
        server.fetch(folder, server.content)
    assert not list(tmp_path.glob("**/outside"))
    assert [path.name for path in folder.iterdir()] == [ARCHIVE]


def test_a_folder_that_cannot_be_made_is_named(server: Server, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ResseqError, match=r"cannot write to .*file.*: Not a directory — name another folder"):
        server.fetch(tmp_path / "file" / "folder")
