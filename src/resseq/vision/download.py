"""Fetch CIFAR-10 once: resumed where it broke off, checked, and unpacked whole or not at all."""

import fcntl
import os
import tarfile
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

import pooch
import requests
from requests.exceptions import ChunkedEncodingError
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

from resseq.errors import ResseqError

ARCHIVE = "cifar-10-python.tar.gz"
UNPACKED = "cifar-10-batches-py"
URL = f"https://www.cs.toronto.edu/~kriz/{ARCHIVE}"
BYTES = 170_498_071
MD5 = "c58f30108f718f92721af3b95e74349a"

_WAITS = (1.0, 2.0, 4.0, 8.0, 16.0)  # seconds before each further try; they start over whenever bytes have arrived
_TIMEOUT = (10.0, 30.0)  # seconds to connect, and between two chunks
_CHUNK = 16_384  # bytes; what has arrived of a chunk is lost when the connection breaks off


def fetch_cifar10(folder: Path, url: str = URL, size: int = BYTES, md5: str = MD5) -> Path:
    """Download the CIFAR-10 archive into a folder, check it and unpack it there.

    An archive that already lies in the folder is used. An interrupted download stays as a .part file, and the next
    call goes on from it. Where several processes ask at once, one fetches and the others wait for it.

    Args:
        folder: made if it is not there.
        url, size, md5: where the archive is, its bytes and its md5; only tests change them.

    Returns:
        The unpacked folder, cifar-10-batches-py.

    Raises:
        ResseqError: the server cannot be reached, what it sent is wrong (it is then removed), the archive in the
            folder is not the official one, or the folder cannot be written.
    """
    archive = folder / ARCHIVE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if (folder / UNPACKED).is_dir():
                return folder / UNPACKED
            return _fetch(archive, url, size, md5)
        finally:
            os.close(lock)
    except requests.RequestException as error:
        raise ResseqError(
            f"download: cannot get CIFAR-10 from {url}: {_reason(error, url)} — run again to go on where it stopped, "
            f"or get {ARCHIVE} by other means and put it into {folder}"
        ) from error
    except ValueError as error:  # the wrong length, or pooch found the wrong md5 and removed the file
        raise ResseqError(
            f"download: what {url} sent is not the archive ({size:,} bytes, md5 {md5}) and was removed — run again, "
            f"or get {ARCHIVE} by other means and put it into {folder}"
        ) from error
    except tarfile.TarError as error:
        raise ResseqError(f"download: cannot unpack {archive} ({error}) — delete it and run again") from error
    except OSError as error:
        raise ResseqError(f"download: cannot write to {folder}: {error.strerror} — name another folder") from error


def _fetch(archive: Path, url: str, size: int, md5: str) -> Path:
    if archive.exists() and pooch.file_hash(str(archive), alg="md5") != md5:
        raise ResseqError(
            f"download: {archive} has {archive.stat().st_size:,} bytes and is not the official archive "
            f"({size:,} bytes, md5 {md5}) — delete it and run again"
        )
    pooch.get_logger().setLevel("WARNING")  # the progress bar says what pooch would say
    pooch.retrieve(url, f"md5:{md5}", fname=ARCHIVE, path=archive.parent, downloader=_Resuming(archive, size))
    return _unpack(archive)


class _Resuming:
    """A downloader for pooch that keeps what arrived in a .part file, over broken connections and program ends."""

    def __init__(self, archive: Path, size: int) -> None:
        self.part = archive.with_name(archive.name + ".part")
        self.size = size

    def __call__(self, url: str, output_file: str, _pooch: object) -> None:
        columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
        with Progress(TextColumn("CIFAR-10"), *columns, console=Console(stderr=True)) as progress:
            task = progress.add_task("", total=self.size)
            most, waits = self._held(), iter(_WAITS)
            while self._held() < self.size:
                try:
                    self._receive(url, lambda held: progress.update(task, completed=held))
                    failure: requests.RequestException = ChunkedEncodingError("ended early")
                except requests.RequestException as error:
                    if error.response is not None and error.response.status_code < 500:
                        raise  # "not found" and its like do not pass with time
                    failure = error
                if self._held() > most:
                    most, waits = self._held(), iter(_WAITS)
                if self._held() < self.size:
                    wait = next(waits, None)
                    if wait is None:
                        raise failure
                    time.sleep(wait)
        os.replace(self.part, output_file)

    def _held(self) -> int:
        return self.part.stat().st_size if self.part.exists() else 0

    def _receive(self, url: str, show: Callable[[int], None]) -> None:
        """One request: append what comes to the .part file, until its end or the connection's."""
        held = self._held()
        # Without "identity" a server may pack the archive once more, and the ranges would count other bytes.
        headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={held}-"} if held else {})
        with requests.get(url, headers=headers, stream=True, timeout=_TIMEOUT) as response:
            if response.status_code == requests.codes.requested_range_not_satisfiable:
                self._reject()  # the server's file ends before what is held
            response.raise_for_status()
            if response.status_code != requests.codes.partial_content:
                held = 0  # the server sends the whole file
            length = response.headers.get("Content-Length")
            if length is not None and held + int(length) != self.size:
                self._reject()
            with self.part.open("ab") as file:
                file.truncate(held)
                for chunk in response.iter_content(_CHUNK):
                    file.write(chunk)
                    held += len(chunk)
                    show(held)
                    if held > self.size:
                        break  # not the archive: the md5 will say so

    def _reject(self) -> NoReturn:
        self.part.unlink(missing_ok=True)
        raise ValueError(f"not {self.size:,} bytes")


def _unpack(archive: Path) -> Path:
    """Unpack beside the archive, in a hidden folder first, so that a half unpacked one is never taken for whole."""
    target = archive.parent / UNPACKED
    with tempfile.TemporaryDirectory(dir=archive.parent, prefix=".unpack-") as place:
        with tarfile.open(archive) as tar:
            tar.extractall(place, filter="data")
        (Path(place) / UNPACKED).rename(target)
    return target


def _reason(error: requests.RequestException, url: str) -> str:
    if error.response is not None:
        return f"the server answered {error.response.status_code} {error.response.reason}"
    if isinstance(error, ChunkedEncodingError):
        return "the connection kept breaking off"
    return f"no connection to {urlsplit(url).hostname} ({type(error).__name__})"
