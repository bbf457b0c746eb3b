"""Files that are there whole or not at all, checkpoints and weights, whole and damaged, on disks that work and not."""

import errno
import json
import os
import pickle
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from tiny_training import CONFIG, Net, assert_same_run, same, train
from torch import nn

from resseq.errors import ResseqError
from resseq.files import read_json, write_atomic, write_json
from resseq.training.checkpoint import file_sha256, load_state, load_weights, save_state, save_weights
from resseq.training.record import BEST, HISTORY, LAST, RUN


def one_line(error: pytest.ExceptionInfo[ResseqError]) -> str:
    message = str(error.value)
    assert "\n" not in message
    return message


class FullDisk:
    """Makes the `count`-th opening of files of some name for writing meet a full disk half way."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, name: str, count: int = 1) -> None:
        self.left = count
        real = Path.open

        def opened(path: Path, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
            file = real(path, mode, *args, **kwargs)
            if path.name == name and mode[0] in "wa":
                self.left -= 1
                if self.left == 0:
                    write = file.write

                    def fail(data: Any) -> None:
                        write(data[: len(data) // 2])
                        file.flush()
                        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

                    return _Failing(file, fail)
            return file

        monkeypatch.setattr(Path, "open", opened)


class _Failing:
    def __init__(self, file: Any, write: Any) -> None:
        self.file, self.write = file, write

    def __enter__(self) -> "_Failing":
        return self

    def __exit__(self, *exc: object) -> None:
        self.file.close()


# -------------------------------------------------------------------------------------------------------- files


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write_atomic(path, b"old")
    write_atomic(path, b"new")
    assert path.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.parametrize("failing", ["open", "fsync", "replace"])
def test_a_failing_write_leaves_the_old_content_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    path = tmp_path / "a.json"
    write_atomic(path, b"old")

    def fail(*args: Any, **kwargs: Any) -> Any:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path if failing == "open" else os, failing, fail)
    with pytest.raises(ResseqError, match=r"cannot write .*a\.json: Input/output error — free space") as error:
        write_atomic(path, b"new")
    one_line(error)
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]


def test_a_path_below_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ResseqError, match="cannot write .*Not a directory") as error:
        write_json(tmp_path / "file" / "a.json", {})
    one_line(error)


def test_a_read_only_disk_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: Any, **kwargs: Any) -> Any:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(ResseqError, match="Read-only file system") as error:
        write_atomic(tmp_path / "a", b"")
    one_line(error)


def test_json_comes_back(tmp_path: Path) -> None:
    content = {"a": [1, 2.5, None, True, "ü"]}
    write_json(tmp_path / "a.json", content)
    assert read_json(tmp_path / "a.json") == content
    for value in (float("nan"), float("inf")):
        with pytest.raises(ValueError, match="JSON"):
            write_json(tmp_path / "a.json", value)
    assert read_json(tmp_path / "a.json") == content


@pytest.mark.parametrize("content", [b"", b"{", b'{"a": 1', b"\xff\xfe\x00", b"{}\nmore"])
def test_damaged_json_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "run.json"
    path.write_bytes(content)
    with pytest.raises(ResseqError, match=r"run\.json is damaged: .* — restore it, or delete its folder") as error:
        read_json(path)
    one_line(error)


def test_missing_or_unreadable_json_is_named(tmp_path: Path) -> None:
    with pytest.raises(ResseqError, match=r"there is no .*run\.json"):
        read_json(tmp_path / "run.json")
    with pytest.raises(ResseqError, match="cannot read .*: Is a directory"):
        read_json(tmp_path)


# ------------------------------------------------------------------------------------------------------ weights


def test_weights_come_back_with_their_description(tmp_path: Path) -> None:
    model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4)).to(memory_format=torch.channels_last)
    description = {"norm": "bn", "mean": [0.1, 1 / 3], "epoch": 3}
    save_weights(tmp_path / BEST, model, description)
    tensors, found = load_weights(tmp_path / BEST)
    assert found == description
    assert same(dict(sorted(tensors.items())), dict(sorted(model.state_dict().items())))


def test_shared_weights_are_saved(tmp_path: Path) -> None:
    model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3))
    model[1].weight = model[0].weight
    save_weights(tmp_path / BEST, model, {})
    other = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3))
    other.load_state_dict(load_weights(tmp_path / BEST)[0])
    assert same(model.state_dict(), other.state_dict())


def test_damaged_weights_are_named(tmp_path: Path) -> None:
    path = tmp_path / BEST
    with pytest.raises(ResseqError, match=r"there is no file .*best\.safetensors — train first, or name another"):
        load_weights(path)
    save_weights(path, Net(), {"classes": 3})
    whole = path.read_bytes()
    description = whole.index(b"classes")
    for damaged in (
        b"",
        whole[:7],
        whole[: len(whole) // 2],
        whole[:-1],
        random.Random(0).randbytes(1000),
        whole[: description - 3] + b"?" + whole[description - 2 :],  # in the description of the model
    ):
        path.write_bytes(damaged)
        with pytest.raises(ResseqError, match=r"best\.safetensors is damaged .* — restore it or train again") as error:
            load_weights(path)
        one_line(error)


def test_weights_of_another_program_are_named(tmp_path: Path) -> None:
    from safetensors.torch import save_file

    save_file({"a": torch.zeros(2)}, tmp_path / "other.safetensors")
    with pytest.raises(ResseqError, match=r"other\.safetensors was not written by resseq") as error:
        load_weights(tmp_path / "other.safetensors")
    one_line(error)


def test_the_hash_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")  # FIPS 180-2, appendix B.1
    assert file_sha256(tmp_path / "a") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


# -------------------------------------------------------------------------------------------------- checkpoints


STATE = {
    "epoch": 3,
    "best": -float("inf"),
    "model": {"w": torch.randn(50, 4), "n": torch.tensor(3)},
    "optimizer": {"state": {0: {"step": torch.tensor(1.0), "momentum_buffer": None}}, "param_groups": [{"lr": 0.1}]},
}


def test_a_state_comes_back(tmp_path: Path) -> None:
    save_state(tmp_path / LAST, STATE)
    assert same(load_state(tmp_path / LAST), STATE)


def _damages(whole: bytes) -> Iterator[bytes]:
    generator = random.Random(0)
    yield b""
    yield generator.randbytes(1000)
    yield from (whole[: len(whole) * part // 16] for part in range(1, 16))
    yield whole[:-1]
    yield b"not a checkpoint\n"
    yield pickle.dumps(STATE["epoch"])[:-1]
    for _ in range(60):  # sixteen bytes, somewhere
        where = generator.randrange(len(whole) - 16)
        yield whole[:where] + generator.randbytes(16) + whole[where + 16 :]
    yield from (bytes([first]) + generator.randbytes(40) for first in range(256))


def test_a_damaged_state_is_named_or_equal(tmp_path: Path) -> None:
    """Damage that the format does not notice lies in its padding."""
    path = tmp_path / LAST
    save_state(path, STATE)
    whole = path.read_bytes()
    noticed = 0
    for damaged in _damages(whole):
        path.write_bytes(damaged)
        try:
            state = load_state(path)
        except ResseqError as error:
            message = str(error)
            assert "\n" not in message and str(path) in message and "delete it to train again" in message
            noticed += 1
        else:
            assert same(state, STATE)
    assert noticed > 300


def test_nothing_in_a_state_is_executed(tmp_path: Path) -> None:
    class Harm:
        def __reduce__(self) -> Any:
            return os.mkdir, (str(tmp_path / "harm"),)

    torch.save({"epoch": Harm()}, tmp_path / LAST)
    with pytest.raises(ResseqError, match="is damaged") as error:
        load_state(tmp_path / LAST)
    one_line(error)
    assert not (tmp_path / "harm").exists()


# --------------------------------------------------------------------------------------- in the life of a run


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run that nothing happened to."""
    folder = tmp_path_factory.mktemp("reference") / "run"
    train(folder)
    return folder


def _two_epochs(folder: Path) -> None:
    def stop(line: Any) -> None:
        if line["epoch"] == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(folder, on_epoch=stop)


@pytest.mark.parametrize(
    "damage",
    [lambda whole: whole[: len(whole) // 2], lambda whole: b"", lambda whole: random.Random(1).randbytes(len(whole))],
    ids=["cut in half", "empty", "random"],
)
def test_a_run_with_a_damaged_checkpoint_says_what_to_do(tmp_path: Path, reference: Path, damage: Any) -> None:
    run = tmp_path / "run"
    _two_epochs(run)
    best = (run / BEST).read_bytes()
    (run / LAST).write_bytes(damage((run / LAST).read_bytes()))
    with pytest.raises(
        ResseqError, match=r"^run: the checkpoint .*last\.pt is damaged \(.+\) — delete it to train"
    ) as e:
        train(run)
    one_line(e)
    assert (run / BEST).read_bytes() == best
    (run / LAST).unlink()  # as it says
    train(run)
    assert_same_run(run, reference)


@pytest.mark.parametrize("content", [{}, {"epoch": 1}, [1, 2], "other model", "other optimizer"])
def test_a_checkpoint_of_something_else_is_named(tmp_path: Path, content: Any) -> None:
    run = tmp_path / "run"
    _two_epochs(run)
    if content == "other model":
        content = {**load_state(run / LAST), "model": nn.Linear(2, 2).state_dict()}
    if content == "other optimizer":
        content = load_state(run / LAST)
        content["optimizer"]["param_groups"].pop()
    torch.save(content, run / LAST)
    with pytest.raises(ResseqError, match=r"last\.pt is of another model or optimizer — delete it to train") as error:
        train(run)
    one_line(error)


def test_a_history_shorter_than_the_checkpoint_is_named(tmp_path: Path) -> None:
    run = tmp_path / "run"
    _two_epochs(run)
    lines = (run / HISTORY).read_bytes().splitlines(keepends=True)
    for kept, epochs in (([], 0), (lines[:1], 1), ([lines[0], lines[1][:-1]], 1)):
        (run / HISTORY).write_bytes(b"".join(kept))
        expected = rf"has a checkpoint of epoch 2 but a history of {epochs} — restore the history, or delete last\.pt"
        with pytest.raises(ResseqError, match=expected) as error:
            train(run)
        one_line(error)


FULL = [
    (RUN + ".resseq-tmp", 1),
    (HISTORY + ".resseq-tmp", 1),
    (HISTORY, 1),
    (HISTORY, 3),
    (BEST + ".resseq-tmp", 1),
    (LAST + ".resseq-tmp", 1),
    (LAST + ".resseq-tmp", 2),
]


@pytest.mark.parametrize(("name", "count"), FULL)
def test_a_run_goes_on_after_the_disk_was_full(
    tmp_path: Path, reference: Path, monkeypatch: pytest.MonkeyPatch, name: str, count: int
) -> None:
    run = tmp_path / "run"
    before: dict[str, bytes] = {}

    def keep(line: Any) -> None:
        before.update({file: (run / file).read_bytes() for file in (RUN, LAST)})

    disk = FullDisk(monkeypatch, name, count)
    with pytest.raises(ResseqError, match="cannot write .*: No space left on device — free space or choose") as error:
        train(run, on_epoch=keep)
    assert name.removesuffix(".resseq-tmp") in one_line(error)
    assert disk.left == 0
    monkeypatch.undo()
    for file, content in before.items():
        assert (run / file).read_bytes() == content, file
    if (run / BEST).exists():  # of the last finished epoch, or of the one whose record did not fit on the disk
        assert load_weights(run / BEST)[1]["epoch"] <= count
    assert not list(run.glob("*.resseq-tmp"))
    train(run)
    assert_same_run(run, reference)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("name", [RUN, BEST, LAST])
def test_a_disk_that_is_really_full(tmp_path: Path, reference: Path, name: str) -> None:
    run = tmp_path / "run"
    run.mkdir()
    (run / f"{name}.resseq-tmp").symlink_to("/dev/full")
    with pytest.raises(ResseqError, match=rf"cannot write .*{name}: No space left on device") as error:
        train(run)
    one_line(error)
    assert not (run / name).exists()
    train(run)
    assert_same_run(run, reference)


def test_a_checkpoint_that_can_be_neither_written_nor_removed(tmp_path: Path, reference: Path) -> None:
    run = tmp_path / "run"
    _two_epochs(run)
    (run / f"{LAST}.resseq-tmp").mkdir()
    with pytest.raises(ResseqError, match=r"cannot write .*last\.pt: Is a directory") as error:
        train(run)
    one_line(error)
    assert load_state(run / LAST)["epoch"] == 2
    (run / f"{LAST}.resseq-tmp").rmdir()
    train(run)
    assert_same_run(run, reference)


def test_another_width_of_the_network_is_another_model(tmp_path: Path) -> None:
    """The code may change between two starts: no traceback then."""
    _two_epochs(tmp_path / "run")

    class Wider(Net):
        def __init__(self) -> None:
            super().__init__()
            self.out = nn.Linear(8, 4)

    with pytest.raises(ResseqError, match="of another model or optimizer"):
        train(tmp_path / "run", replace(CONFIG), model=Wider())
    assert json.loads((tmp_path / "run" / HISTORY).read_text().splitlines()[-1])["epoch"] == 2
