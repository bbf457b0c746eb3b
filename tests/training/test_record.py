"""The run folder: what it holds, whose it is, who may write it, and what is said when it is not in order."""

import errno
import fcntl
import json
import os
import signal
import subprocess
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
import torch
from tiny_training import CONFIG, train

import resseq
from resseq.errors import ResseqError
from resseq.training import record
from resseq.training.record import HISTORY, RUN, RunFolder, code_version, environment, read_history

FACTS = {"kind": "tiny", "data": {"name": "blobs", "sha256": "1234"}, "model": {"name": "Net", "parameters": 63}}
CHANGED: dict[str, Any] = {
    "batch_size": 17,
    "epochs": 4,
    "optimizer": "muon",
    "lr": 0.051,
    "momentum": 0.8,
    "nesterov": False,
    "weight_decay": 0.0,
    "schedule": "step",
    "warmup": 0.25,
    "clip": 1.0,
    "patience": 1,
    "seed": 1,
    "exact": False,
    "device": "auto",
    "precision": "float32",
    "compile": "no",
    "threads": 2,
    "tensorboard": True,
}
FREE = {"device", "threads", "tensorboard"}


def one_line(error: pytest.ExceptionInfo[ResseqError]) -> str:
    message = str(error.value)
    assert "\n" not in message
    return message


def opened(path: Path, config: dict[str, Any] | None = None, facts: dict[str, Any] = FACTS) -> RunFolder:
    return RunFolder(path, asdict(CONFIG) if config is None else config, facts)


# ---------------------------------------------------------------------------------------------------- run.json


def test_run_json_says_what_was_asked_for_and_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["/somewhere/resseq", "vision", "train", "--out", "x"])
    facts = {**FACTS, "environment": environment()}
    with opened(tmp_path / "a" / "run", facts=facts):
        pass
    header = json.loads((tmp_path / "a" / "run" / RUN).read_text())
    assert header["resseq"] == resseq.__version__
    assert header["created"].endswith("+00:00")
    assert header["command"] == "resseq vision train --out x"
    assert header["config"] == asdict(CONFIG)
    assert {key: header[key] for key in facts} == facts
    assert set(header["code"]) == {"commit", "modified"}
    where = header["environment"]
    assert where["torch"] == torch.__version__
    assert where["threads"] == torch.get_num_threads()
    assert all(where[key] for key in ("python", "platform", "processor"))


def test_run_json_is_written_once(tmp_path: Path) -> None:
    with opened(tmp_path / "run"):
        pass
    before = (tmp_path / "run" / RUN).read_bytes()
    with opened(tmp_path / "run", facts={**FACTS, "model": {"name": "Net", "parameters": 64}}):
        pass
    assert (tmp_path / "run" / RUN).read_bytes() == before


def test_there_is_a_value_to_change_for_every_setting() -> None:
    assert set(CHANGED) == set(asdict(CONFIG))
    assert all(CHANGED[key] != value for key, value in asdict(CONFIG).items())


@pytest.mark.parametrize("key", sorted(set(CHANGED) - FREE))
def test_another_setting_is_another_run(tmp_path: Path, key: str) -> None:
    with opened(tmp_path / "run"):
        pass
    before = (tmp_path / "run" / RUN).read_bytes()
    old, new = asdict(CONFIG)[key], CHANGED[key]
    with pytest.raises(ResseqError) as error, opened(tmp_path / "run", {**asdict(CONFIG), key: new}):
        pass
    message = one_line(error)
    old, new = ("not given" if value == "" else value for value in (old, new))
    assert f"was started with {key} {old}, now {new}" in message
    assert "give the same options to resume it, or choose another --out" in message
    assert (tmp_path / "run" / RUN).read_bytes() == before


def test_where_it_runs_is_not_part_of_a_run(tmp_path: Path) -> None:
    config = {**asdict(CONFIG), "data_dir": "here"}
    with opened(tmp_path / "run", config):
        pass
    with opened(tmp_path / "run", config | {"data_dir": "there"} | {key: CHANGED[key] for key in FREE}):
        pass


def test_a_setting_that_came_or_went_is_named(tmp_path: Path) -> None:
    with opened(tmp_path / "run", {"lr": 0.1, "old": 1}):
        pass
    for config, message in (
        ({"lr": 0.1, "old": 1, "new": 2}, "was started with new not given, now 2"),
        ({"lr": 0.1}, "was started with old 1, now not given"),
    ):
        with pytest.raises(ResseqError, match=message), opened(tmp_path / "run", config):
            pass


def test_other_data_are_another_run(tmp_path: Path) -> None:
    train(tmp_path / "run", replace(CONFIG, epochs=1))
    with pytest.raises(ResseqError, match=r"was started on other data \(their content hash differs\)") as error:
        train(tmp_path / "run", replace(CONFIG, epochs=1), sha256="5678")
    assert "choose another --out" in one_line(error)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        '{"config": {"lr"',
        "[]",
        "7",
        "null",
        '"text"',
        "{}",
        '{"config": 5, "data": {"sha256": "1234"}}',
        '{"config": {}}',
        '{"config": {}, "data": []}',
        '{"config": {}, "data": {}}',
    ],
)
def test_a_damaged_run_json_is_named(tmp_path: Path, content: str) -> None:
    with opened(tmp_path / "run"):
        pass
    (tmp_path / "run" / RUN).write_text(content)
    with pytest.raises(ResseqError, match=r"run\.json is damaged: .* — restore it, or delete its folder") as error:
        opened(tmp_path / "run").__enter__()
    one_line(error)
    assert (tmp_path / "run" / RUN).read_text() == content


@pytest.mark.parametrize("left", [HISTORY, "last.pt"])
def test_a_folder_that_lost_its_run_json_is_not_overwritten(tmp_path: Path, left: str) -> None:
    train(tmp_path / "run", replace(CONFIG, epochs=1))
    for name in {RUN, HISTORY, "last.pt"} - {left}:
        (tmp_path / "run" / name).unlink()
    with pytest.raises(ResseqError, match=r"has a history but no run\.json — restore it or choose another --out") as e:
        train(tmp_path / "run", replace(CONFIG, epochs=1))
    one_line(e)


# -------------------------------------------------------------------------------------------------- the history


def lines_of(*epochs: int) -> bytes:
    return b"".join(json.dumps({"epoch": epoch, "lr": 0.1}).encode() + b"\n" for epoch in epochs)


def test_history_comes_back(tmp_path: Path) -> None:
    with opened(tmp_path / "run") as folder:
        assert folder.history() == []
        lines = [{"epoch": 1, "val": {"loss": 0.1}}, {"epoch": 2, "val": {"loss": 1 / 3}}]
        for line in lines:
            folder.append(line)
        assert folder.history() == lines
        assert folder.keep_epochs(1) == lines[:1]
        assert folder.history() == lines[:1]
        assert folder.keep_epochs(0) == []
        assert (tmp_path / "run" / HISTORY).read_bytes() == b""


@pytest.mark.parametrize("cut", [b'{"epoch": 3, "lr"', b"{", b'{"epoch": 3}', b"\xff", b" "])
def test_a_last_line_that_was_cut_is_left_out(tmp_path: Path, cut: bytes) -> None:
    path = tmp_path / HISTORY
    path.write_bytes(lines_of(1, 2) + cut)
    assert [line["epoch"] for line in read_history(path)] == [1, 2]


@pytest.mark.parametrize(
    "damaged", [b'{"epoch": 2, "lr"\n', b"\n", b"\x00\x00\n", b"\xff\n", b"2\n", b"{}\n", lines_of(1), lines_of(3)]
)
def test_a_damaged_line_is_named_by_its_number(tmp_path: Path, damaged: bytes) -> None:
    path = tmp_path / HISTORY
    path.write_bytes(lines_of(1) + damaged + lines_of(3))
    with pytest.raises(ResseqError, match=r"history\.jsonl line 2 is damaged: .+ — restore the file") as error:
        read_history(path)
    one_line(error)


def test_a_run_with_a_damaged_history_says_so(tmp_path: Path) -> None:
    train(tmp_path / "run")
    path = tmp_path / "run" / HISTORY
    lines = path.read_bytes().splitlines(keepends=True)
    damaged = lines[0] + lines[1][:20] + b"\n" + lines[2]
    path.write_bytes(damaged)
    with pytest.raises(ResseqError, match=r"history\.jsonl line 2 is damaged"):
        train(tmp_path / "run")
    assert path.read_bytes() == damaged


def test_an_unreadable_history_is_named(tmp_path: Path) -> None:
    assert read_history(tmp_path / HISTORY) == []
    (tmp_path / HISTORY).mkdir()
    with pytest.raises(ResseqError, match=r"cannot read .*history\.jsonl: Is a directory") as error:
        read_history(tmp_path / HISTORY)
    one_line(error)


def test_a_line_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*args: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with opened(tmp_path / "run") as folder:
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(ResseqError, match=r"cannot write .*history\.jsonl: No space left on device") as error:
            folder.append({"epoch": 1})
        one_line(error)


# --------------------------------------------------------------------------------------- who may write, and where


def test_only_one_process_trains_a_run(tmp_path: Path) -> None:
    """The second is turned away while the first lives; when the first is killed, its lock goes with it."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        with opened(tmp_path / "run"):
            os.write(writer, b"in")
            signal.pause()
        os._exit(1)
    try:
        assert os.read(reader, 2) == b"in"
        before = (tmp_path / "run" / RUN).read_bytes()
        with pytest.raises(ResseqError, match="is being trained by another process — wait for it, or choose") as error:
            train(tmp_path / "run")
        one_line(error)
        assert (tmp_path / "run" / RUN).read_bytes() == before
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    with opened(tmp_path / "run"):
        pass


def test_the_lock_is_given_up_after_an_error(tmp_path: Path) -> None:
    with opened(tmp_path / "run"):
        pass
    with pytest.raises(ResseqError), opened(tmp_path / "run", {}):
        pass
    with pytest.raises(ZeroDivisionError), opened(tmp_path / "run"):
        raise ZeroDivisionError
    with opened(tmp_path / "run"), pytest.raises(ResseqError, match="another process"):
        opened(tmp_path / "run").__enter__()


def test_a_disk_without_locks_is_not_taken_for_another_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: Any) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(ResseqError, match=r"cannot write .*run: No locks available") as error:
        opened(tmp_path / "run").__enter__()
    one_line(error)


@pytest.mark.parametrize("where", ["file", "file/run", "/proc/run", "/dev/null/run"])
def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, where: str) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(ResseqError, match=f"cannot write .*{where}: .+ — create its folder") as error:
        train(tmp_path / where)
    one_line(error)
    assert (tmp_path / "file").read_text() == "not a folder"


def test_a_folder_without_permission_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Permissions do not bind root, who may be running this."""
    real = os.open

    def refuse(path: Any, flags: int, *args: Any, **kwargs: Any) -> int:
        if flags & os.O_CREAT and str(path).startswith(str(tmp_path / "run")):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return real(path, flags, *args, **kwargs)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(ResseqError, match="cannot write .*run: Permission denied — free space or choose") as error:
        train(tmp_path / "run")
    one_line(error)


# ----------------------------------------------------------------------------------------------- the code version


def test_code_version_is_the_commit_it_runs_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "resseq" / "training"
    package.mkdir(parents=True)
    (package / "record.py").write_text("one")
    monkeypatch.setattr(record, "__file__", str(package / "record.py"))
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert code_version() == {"commit": None, "modified": False}

    def git(*arguments: str) -> str:
        who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        done = subprocess.run(["git", *who, *arguments], cwd=tmp_path, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    try:
        git("init")
    except FileNotFoundError:
        pytest.skip("git is not installed")
    git("add", ".")
    git("commit", "--no-gpg-sign", "--no-verify", "-m", "one")
    commit = git("rev-parse", "HEAD")
    (tmp_path / "notes.txt").write_text("beside the package")
    assert code_version() == {"commit": commit, "modified": False}
    (tmp_path / "resseq" / "cli.py").write_text("not yet added")
    (package / "record.py").write_text("two")
    assert code_version() == {"commit": commit, "modified": True}


def test_code_version_does_without_git(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert code_version() == {"commit": None, "modified": False}
