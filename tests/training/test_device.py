"""The choice of device, precision and compilation: what is refused, what is set, and what is said of it."""

import ctypes
import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from tiny_training import CONFIG, Net, history, train

from resseq.errors import ResseqError
from resseq.training import device as module
from resseq.training.device import STEPS_WORTH_COMPILING, Device, keep_freed_memory, open_device


def on_cpu(**choices: Any) -> Device:
    return open_device(device="cpu", threads=1, **choices)


@pytest.fixture
def compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/g++" if name == "g++" else None)


@pytest.fixture
def no_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)


# ------------------------------------------------------------------------------------------------------- refused


@pytest.mark.parametrize(
    ("choices", "message"),
    [
        ({"device": "tpu"}, "unknown device 'tpu' — choose one of auto, cpu, cuda, mps"),
        ({"precision": "float16"}, "unknown precision 'float16' — choose one of auto, float32, bfloat16"),
        ({"compile": "perhaps"}, "unknown compile 'perhaps' — choose one of auto, yes, no"),
        ({"threads": -1}, "threads is -1, expected 0 or more"),
        ({"exact": True, "compile": "yes"}, "exact mode is not compiled — leave out --compile or --exact"),
        ({"exact": True, "precision": "bfloat16"}, "exact mode is float32 — leave out --precision or --exact"),
    ],
)
def test_an_impossible_choice_is_named(compiler: None, choices: dict[str, Any], message: str) -> None:
    with pytest.raises(ResseqError) as error:
        open_device(**{"device": "cpu", **choices})
    assert str(error.value) == f"device: {message}"
    assert not torch.are_deterministic_algorithms_enabled()  # and nothing was changed


def test_a_device_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    for name in ("cuda", "mps"):
        with pytest.raises(ResseqError, match=f"this machine has no usable {name} — give --device auto or cpu"):
            open_device(device=name)
    assert open_device(device="auto", threads=1).torch_device == torch.device("cpu")


def test_compiling_without_a_compiler_is_named(no_compiler: None) -> None:
    with pytest.raises(ResseqError, match=r"compiling needs a C\+\+ compiler, .* — install one, or leave out --comp"):
        on_cpu(compile="yes")


# --------------------------------------------------------------------------------------------------------- exact


def test_exact_is_deterministic_and_not_for_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    device = on_cpu(exact=True)
    assert torch.are_deterministic_algorithms_enabled()
    assert torch.get_float32_matmul_precision() == "highest"
    assert torch.backends.cudnn.deterministic and not torch.backends.cudnn.benchmark
    assert os.environ["CUBLAS_WORKSPACE_CONFIG"] == ":4096:8"
    assert not device.compiled
    assert device.path == "cpu, float32, exact: eager, deterministic"

    on_cpu()
    assert not torch.are_deterministic_algorithms_enabled()
    assert torch.backends.cudnn.benchmark and not torch.backends.cudnn.deterministic


def test_exact_takes_neither_fast_path(monkeypatch: pytest.MonkeyPatch, compiler: None) -> None:
    monkeypatch.setattr(module, "_cpu_has_fast_bfloat16", lambda: True)
    assert on_cpu(exact=True, steps=10**6).path == "cpu, float32, exact: eager, deterministic"


def test_threads_are_set() -> None:
    open_device(device="cpu", threads=2)
    assert torch.get_num_threads() == 2
    open_device(device="cpu", threads=0)  # leaves what is there
    assert torch.get_num_threads() == 2


# ----------------------------------------------------------------------------------------- precision, compilation


@pytest.mark.parametrize("fast", [True, False])
def test_auto_precision_is_what_the_processor_is_fast_at(monkeypatch: pytest.MonkeyPatch, fast: bool) -> None:
    monkeypatch.setattr(module, "_cpu_has_fast_bfloat16", lambda: fast)
    assert on_cpu().path == f"cpu, {'bfloat16' if fast else 'float32'}, eager"
    assert on_cpu(precision="float32").path == "cpu, float32, eager"
    assert on_cpu(precision="bfloat16").path == "cpu, bfloat16, eager"


def test_bfloat16_multiplies_in_bfloat16_and_keeps_float32_weights(tmp_path: Path) -> None:
    seen: set[torch.dtype] = set()

    class Watched(Net):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            if self.training:
                seen.add(self.hidden(x).dtype)
            return super().forward(x)

    torch.manual_seed(5)
    model = Watched(dropout=0.0)
    config = replace(CONFIG, exact=False, lr=0.01)
    train(tmp_path / "half", replace(config, precision="bfloat16"), model=model)
    assert seen == {torch.bfloat16}
    assert {tensor.dtype for name, tensor in model.state_dict().items() if "num" not in name} == {torch.float32}
    train(tmp_path / "float", replace(config, precision="float32"), model=_seeded())
    losses = [[line["running"]["loss"] for line in history(tmp_path / name)] for name in ("half", "float")]
    assert losses[0] != losses[1]
    assert losses[0] == pytest.approx(losses[1], rel=0.02)


@pytest.mark.parametrize("steps", [0, STEPS_WORTH_COMPILING - 1, STEPS_WORTH_COMPILING])
def test_auto_compiles_when_it_pays(compiler: None, steps: int) -> None:
    device = on_cpu(precision="float32", steps=steps)
    assert device.compiled == (steps >= STEPS_WORTH_COMPILING)
    assert device.path == f"cpu, float32, {'compiled' if device.compiled else 'eager'}"
    assert on_cpu(compile="yes").compiled
    assert not on_cpu(compile="no", steps=steps).compiled


def test_auto_does_not_compile_without_a_compiler(no_compiler: None) -> None:
    assert not on_cpu(steps=10**6).compiled


def test_only_a_compiling_device_compiles(monkeypatch: pytest.MonkeyPatch, compiler: None) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(torch, "compile", lambda function, **options: asked.append((function, options)) or abs)
    assert on_cpu(compile="no").compile(len) is len
    assert asked == []
    assert on_cpu(compile="yes").compile(len) is abs
    assert asked == [(len, {"dynamic": False, "options": {"inplace_buffers": False}})]  # one graph a shape


@pytest.mark.slow
def test_a_compiled_training_is_the_eager_one(tmp_path: Path) -> None:
    config = replace(CONFIG, exact=False, precision="float32", epochs=2)
    for compile in ("yes", "no"):
        train(tmp_path / compile, replace(config, compile=compile), model=_seeded())
    for compiled, eager in zip(history(tmp_path / "yes"), history(tmp_path / "no"), strict=True):
        assert compiled["running"]["loss"] == pytest.approx(eager["running"]["loss"], abs=1e-4)
        assert compiled["val"]["loss"] == pytest.approx(eager["val"]["loss"], abs=1e-4)
    names = [set(torch.load(tmp_path / name / "last.pt")["model"]) for name in ("yes", "no")]
    assert names[0] == names[1]  # no prefix of the compiler's


def _seeded() -> Net:
    torch.manual_seed(5)
    return Net(dropout=0.0)


# -------------------------------------------------------------------------------------------------------- memory


def test_memory_is_the_peak_of_this_process() -> None:
    status = Path("/proc/self/status")
    if not status.exists():
        pytest.skip("needs /proc")
    device = on_cpu()
    kilobytes = next(line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    assert device.memory_mb() == pytest.approx(int(kilobytes) / 1024, rel=0.05)


def test_keeping_freed_memory_is_harmless_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    keep_freed_memory()
    keep_freed_memory()
    blocks = [torch.ones(1 << 20) for _ in range(8)]
    assert sum(block.sum().item() for block in blocks) == 8 << 20

    class NoMallopt:
        pass

    monkeypatch.setattr(ctypes, "CDLL", lambda name: NoMallopt())  # musl, macOS
    keep_freed_memory()
    for error in (OSError, TypeError):

        def refuse(name: None, error: type[Exception] = error) -> None:
            raise error

        monkeypatch.setattr(ctypes, "CDLL", refuse)
        keep_freed_memory()


# ---------------------------------------------------------------------------------------------------- one process


def test_one_process_is_the_whole_world() -> None:
    device = on_cpu()
    assert (device.fabric.world_size, device.fabric.global_rank) == (1, 0)
    assert device.fabric.is_global_zero
