"""Two processes that share each batch do what one does with the whole of it."""

import json
import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import distributed_runs
import pytest
import torch
from distributed_runs import NORMS
from tiny_training import assert_same_run, history
from torch import nn

from resseq import cli
from resseq.training.loop import TrainingConfig
from resseq.vision import images, recipe
from resseq.vision.recipe import Classification, VisionConfig
from resseq.vision.resnet import ResNet

HERE = Path(__file__).parent
TRAIN = ["vision", "train", "--data", "digits", "--n", "1", "--exact", "--threads", "1", "--device", "cpu"]


def torchrun(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """Two processes on this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    launcher = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2"]
    address = ["--master-addr", "127.0.0.1", "--master-port", str(port)]
    return subprocess.run(
        [*launcher, *address, *arguments], env=environment, capture_output=True, text=True, timeout=300, check=False
    )


def losses(folder: Path) -> list[float]:
    """All losses of the history, in order."""
    return [line[part]["loss"] for line in history(folder) for part in ("running", "train", "val") if part in line]


# ------------------------------------------------------------------------------------------------- in one process


class Share:
    """The fabric of one of several processes, as far as a task looks at it."""

    def __init__(self, rank: int, processes: int) -> None:
        self.global_rank, self.world_size = rank, processes
        self.is_global_zero = rank == 0


class OnShare:
    """The device of one of several processes, likewise."""

    def __init__(self, share: Share, torch_device: torch.device) -> None:
        self.fabric, self.torch_device = share, torch_device


@pytest.mark.parametrize("processes", [1, 2, 3, 5])
def test_the_shares_of_a_batch_are_the_batch(processes: int) -> None:
    """Also where there are fewer images than processes."""
    config = VisionConfig(data="digits", training=TrainingConfig(batch_size=230, seed=3))  # of 1,151 images: 1 is left
    source = images.load_train("digits")

    def batches(rank: int, processes: int) -> list[Any]:
        return list(Classification(config, source, OnShare(Share(rank, processes), torch.device("cpu"))).batches(1))

    whole = batches(0, 1)
    shares = [batches(rank, processes) for rank in range(processes)]
    assert [len(batch[1]) for batch in whole] == [230] * 5 + [1]
    for index, (pixels, labels, size) in enumerate(whole):
        parts = [share[index] for share in shares]
        assert torch.equal(torch.cat([part[0] for part in parts]), pixels)
        assert torch.equal(torch.cat([part[1] for part in parts]), labels)
        assert {part[2] for part in parts} == {size}
        assert max(len(part[1]) for part in parts) - min(len(part[1]) for part in parts) <= 1


# ------------------------------------------------------------------------------------------------ in two of them


@pytest.fixture(scope="module")
def together(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> Path:
    """A folder with what two processes did together."""
    folder = tmp_path_factory.mktemp("together")
    done = torchrun(environment, str(HERE / "distributed_runs.py"), str(folder))
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("norm", NORMS)
def test_losses_are_those_of_one_process(tmp_path: Path, together: Path, norm: str) -> None:
    """With unequal shares, one of them empty, and with statistics that span them all."""
    distributed_runs.precise(tmp_path / norm, norm)
    one, two = losses(tmp_path / norm), losses(together / norm)
    assert len(one) == 4
    assert two == pytest.approx(one, abs=1e-7)  # the running variance counts images in float32
    for here, there in zip(history(tmp_path / norm), history(together / norm), strict=True):
        assert there["running"] == pytest.approx(here["running"], abs=1e-9)
        assert there["val"]["accuracy"] == here["val"]["accuracy"]


def test_small_problems_too(tmp_path: Path, together: Path) -> None:
    distributed_runs.tiny(tmp_path / "tiny")
    assert losses(together / "tiny") == pytest.approx(losses(tmp_path / "tiny"), abs=1e-5)


def test_two_processes_resume_bit_for_bit(together: Path) -> None:
    assert_same_run(together / "resumed", together / "tiny")


def test_only_the_first_process_writes(together: Path) -> None:
    seen = [json.loads((together / f"seen-{rank}.json").read_text()) for rank in range(2)]
    assert any("last.pt" in each for each in seen[0]["written"])
    assert seen[1]["written"] == []


def test_built_in_statistics_that_are_not_shared_are_warned_of(together: Path) -> None:
    """The built-in layer has no form on a CPU that shares them."""
    first, second = (json.loads((together / f"seen-{rank}.json").read_text())["warnings"] for rank in range(2))
    assert len(first) == 1
    assert "each process normalizes by its own share of the batch" in first[0]
    assert "--norm bn" in first[0]
    assert second == []


def test_built_in_statistics_are_shared_on_an_accelerator() -> None:
    """The layers are replaced by PyTorch's own that span the processes; weights and evaluation stay as they were."""
    model = ResNet(1, 10, "torch_bn", "A", torch.Generator().manual_seed(0))
    before, names = model.eval()(torch.ones(2, 3, 16, 16)), list(model.state_dict())
    recipe._share_statistics(model, OnShare(Share(0, 2), torch.device("cuda", 0)))
    layers = [module for module in model.modules() if isinstance(module, nn.modules.batchnorm._BatchNorm)]
    assert len(layers) == 7
    assert all(isinstance(layer, nn.SyncBatchNorm) for layer in layers)
    assert list(model.state_dict()) == names
    assert torch.equal(model(torch.ones(2, 3, 16, 16)), before)


def test_a_loss_that_is_no_number_in_one_process_stops_them_all(together: Path) -> None:
    messages = {json.loads((together / f"seen-{rank}.json").read_text())["diverged"] for rank in range(2)}
    assert len(messages) == 1
    message = messages.pop()
    assert "in epoch 2, step 4" in message
    run = together / "diverged"
    assert json.loads((run / "diverged.json").read_text()) == {"epoch": 2, "message": message}
    assert [line["epoch"] for line in history(run)] == [1]


# ------------------------------------------------------------------------------------------------ the command line


@pytest.fixture(scope="module")
def command(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> tuple[Path, Any]:
    """A run of the command line under torchrun, and what it said."""
    folder = tmp_path_factory.mktemp("command") / "run"
    # Without the `--` torchrun takes our --n for a short form of one of its own options.
    done = torchrun(environment, "-m", "--", "resseq", *command_of("bn", folder))
    assert done.returncode == 0, done.stderr
    return folder, done


def command_of(norm: str, folder: Path) -> list[str]:
    # At a larger rate the rounding of float32 grows tenfold in a few steps, in one process as in two.
    options = ["--norm", norm, "--epochs", "2", "--batch-size", "96", "--lr", "0.01"]
    return [*TRAIN, *options, "--out", str(folder)]


def test_torchrun_trains_as_one_process_does(tmp_path: Path, command: tuple[Path, Any]) -> None:
    """The last batch has 95 images."""
    assert cli.main([*command_of("bn", tmp_path / "run"), "--quiet"]) == 0
    one, two = losses(tmp_path / "run"), losses(command[0])
    assert len(one) == 6
    assert two == pytest.approx(one, abs=1e-4)
    headers = [json.loads((folder / "run.json").read_text()) for folder in (tmp_path / "run", command[0])]
    assert [header["environment"]["processes"] for header in headers] == [1, 2]
    assert headers[0]["config"] == headers[1]["config"]
    assert headers[0]["data"] == headers[1]["data"]
    assert {path.name for path in command[0].iterdir()} == {path.name for path in (tmp_path / "run").iterdir()}


def test_only_the_first_process_shows_progress(command: tuple[Path, Any]) -> None:
    said = command[1].stderr
    assert re.findall(r"^epoch (\d)/2: ", said, re.MULTILINE) == ["1", "2"]
    assert len(re.findall("^bn on digits", said, re.MULTILINE)) == 1
    assert "warning: with" not in said  # of statistics that are not shared: those of bn are


def test_the_result_is_said_once(command: tuple[Path, Any]) -> None:
    assert len(re.findall("on validation at epoch", command[1].stdout)) == 1
