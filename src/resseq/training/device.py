"""Where and how fast a model is trained: device, processes, precision, compilation.

Lightning Fabric places models and synchronizes gradients. Accelerate would do as well for one run, but keeps its
choice of device and precision in a global state, so that two runs with different choices cannot follow each other
in one process.
"""

import ctypes
import os
import shutil
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import torch

from resseq.errors import ResseqError

if TYPE_CHECKING:
    from lightning_fabric import Fabric

DEVICES = ("auto", "cpu", "cuda", "mps")
PRECISIONS = ("auto", "float32", "bfloat16")
COMPILES = ("auto", "yes", "no")

# Below this many optimizer steps, compiling takes longer than it saves.
STEPS_WORTH_COMPILING = 1500

_F = TypeVar("_F", bound=Callable[..., Any])

# Writing results into the place of tensors that are done with is not safe in every torch that we take: on CPU, 2.13
# overwrites what the backward pass of a normalization still needs, and weights get wrong gradients.
COMPILE_OPTIONS: dict[str, str | int | bool | Callable[..., Any]] = {"inplace_buffers": False}


@dataclass(frozen=True)
class Device:
    """A chosen device: `fabric` places things on it, `compiled` tells whether models are compiled, `path` says both."""

    fabric: "Fabric"
    compiled: bool
    path: str

    @property
    def torch_device(self) -> torch.device:
        """The device of this process."""
        return self.fabric.device

    def compile(self, function: _F) -> _F:
        """The compiled form of a module or function, one graph a shape; the thing itself in eager mode."""
        if not self.compiled:
            return function
        return torch.compile(function, dynamic=False, options=COMPILE_OPTIONS)  # type: ignore[return-value]

    def memory_mb(self) -> float:
        """Peak memory so far, in MiB (2**20 bytes): of the accelerator, or of this process on a CPU."""
        if self.torch_device.type == "cuda":
            return torch.cuda.max_memory_allocated(self.torch_device) / 2**20
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


def keep_freed_memory() -> None:
    """Tells glibc to keep freed memory for reuse.

    By default every large activation is mapped, zeroed page by page and unmapped again at each step, which costs
    a tenth of a CPU training. A no-op on other C libraries.
    """
    m_trim_threshold, m_mmap_max = -1, -4  # malloc.h
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):
        return
    mallopt(m_mmap_max, 0)
    mallopt(m_trim_threshold, 2**31 - 1)


def _cpu_has_fast_bfloat16() -> bool:
    probe = getattr(torch.cpu, "_is_avx512_bf16_supported", None)
    return bool(probe and probe())


def choose_accelerator(device: str) -> str:
    """The accelerator that a choice of device means here; raises ResseqError where it is unknown or not to be had."""
    if device == "auto":
        if torch.cuda.is_available():
            return "cuda"
        return "mps" if torch.backends.mps.is_available() else "cpu"
    available = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if device not in available:
        raise ResseqError(f"device: unknown device {device!r} — choose one of {', '.join(DEVICES)}")
    if not available[device]:
        raise ResseqError(f"device: this machine has no usable {device} — give --device auto or cpu")
    return device


def open_device(
    device: str = "auto",
    precision: str = "auto",
    compile: str = "auto",
    threads: int = 0,
    exact: bool = False,
    steps: int = 0,
) -> Device:
    """Chooses device, precision and compilation, and joins the process group when `torchrun` started several.

    Args:
        device: "auto" takes an accelerator where there is one.
        precision: "auto" takes bfloat16 (with float32 weights and statistics) where the hardware multiplies it fast.
        compile: "auto" compiles when `steps` optimizer steps make up for the time it takes and a C++ compiler is there.
        threads: CPU threads; 0 leaves PyTorch's choice.
        exact: eager, float32, deterministic kernels; the same seed then gives the same bits on the same machine.
        steps: optimizer steps to come.

    Raises:
        ResseqError: a choice is unknown or not to be had on this machine.
    """
    for value, known, what in ((precision, PRECISIONS, "precision"), (compile, COMPILES, "compile")):
        if value not in known:
            raise ResseqError(f"device: unknown {what} {value!r} — choose one of {', '.join(known)}")
    if threads < 0:
        raise ResseqError(f"device: threads is {threads}, expected 0 or more")
    accelerator = choose_accelerator(device)
    has_compiler = accelerator == "cuda" or any(map(shutil.which, ("c++", "g++", "clang++")))
    if exact and precision == "bfloat16":
        raise ResseqError("device: exact mode is float32 — leave out --precision or --exact")
    if exact and compile == "yes":
        raise ResseqError("device: exact mode is not compiled — leave out --compile or --exact")
    if compile == "yes" and not has_compiler:
        raise ResseqError(
            "device: compiling needs a C++ compiler, and this machine has none — install one, or leave out --compile"
        )
    if threads:
        torch.set_num_threads(threads)
    keep_freed_memory()

    torch.use_deterministic_algorithms(exact)
    torch.backends.cudnn.benchmark = not exact
    torch.backends.cudnn.deterministic = exact
    torch.set_float32_matmul_precision("highest" if exact else "high")
    torch.backends.cudnn.allow_tf32 = not exact
    if exact:
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")

    if precision == "auto":
        fast = torch.cuda.is_bf16_supported() if accelerator == "cuda" else _cpu_has_fast_bfloat16()
        precision = "bfloat16" if fast and accelerator != "mps" and not exact else "float32"
    if compile == "auto":
        compiled = not exact and has_compiler and accelerator != "mps" and steps >= STEPS_WORTH_COMPILING
    else:
        compiled = compile == "yes"

    # Importing it takes as long as importing torch, and who only asks a trained model comes here for nothing else.
    from lightning_fabric import Fabric
    from lightning_fabric.strategies.ddp import DDPStrategy

    processes = int(os.environ.get("WORLD_SIZE", "1"))
    local = int(os.environ.get("LOCAL_WORLD_SIZE", str(processes)))
    backend = "nccl" if accelerator == "cuda" else "gloo"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Fabric comments on the number of workers and on unused accelerators
        fabric = Fabric(
            accelerator=accelerator,
            devices=local,
            num_nodes=processes // local,
            precision="bf16-mixed" if precision == "bfloat16" else "32-true",
            strategy=DDPStrategy(process_group_backend=backend) if processes > 1 else "auto",
        )
        fabric.launch()
    mode = "exact: eager, deterministic" if exact else ("compiled" if compiled else "eager")
    return Device(fabric, compiled, f"{accelerator}, {precision}, {mode}")
