"""The study of the four models: its plan, its runs on Spider in small, and what it does when something fails."""

import importlib.util
import json
from dataclasses import replace
from pathlib import Path

import pytest

from resseq.errors import ResseqError
from resseq.text2sql import study
from resseq.text2sql.recipe import SqlConfig
from resseq.text2sql.study import Cell, SqlStudyConfig, baselines, command, plan
from resseq.training.jobs import Processes, run_all


def test_the_plans_of_both_profiles() -> None:
    quick = plan(SqlStudyConfig())
    assert [each.name for each in quick] == [
        f"{model}-{setting}-s0"
        for model in ("lstm", "lstm-attn", "bert-frozen", "bert-tuned")
        for setting in ("intra", "inter")
    ]
    assert {(each.epochs, each.limit) for each in quick} == {(8, 1500)}
    full = plan(SqlStudyConfig(profile="full", models="lstm", settings="intra"))
    assert [each.name for each in full] == ["lstm-intra-s0", "lstm-intra-s1", "lstm-intra-s2"]
    assert {(each.epochs, each.limit) for each in full} == {(24, 0)}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"profile": "huge"}, "unknown profile 'huge' — choose one of quick, full"),
        ({"models": "lstm,gpt"}, "unknown 'gpt' among models — choose from lstm"),
        ({"settings": "all"}, "unknown 'all' among settings — choose from intra, inter"),
        ({"seeds": -1}, "seeds is -1, expected 0 or more"),
    ],
)
def test_an_impossible_study_is_refused(change: dict[str, object], message: str) -> None:
    with pytest.raises(ResseqError, match=message):
        plan(replace(SqlStudyConfig(), **change))  # type: ignore[arg-type]


def test_the_command_of_a_run_names_what_is_not_the_default() -> None:
    config = SqlStudyConfig(encoder="folder", glove="words.txt")
    found = command(Cell("bert-tuned", "intra", 0, 8, 1500), config, Path("runs/x"), 1)
    assert " ".join(found) == (
        "sql train --model bert-tuned --setting intra --epochs 8 --limit 1500 --seed 0 --glove words.txt "
        "--encoder folder --batch-size 32 --lr 0.001 --threads 1 --quiet --out runs/x"
    )
    plain = command(Cell("lstm", "intra", 0, 8, 0), config, Path("runs/x"), 1)
    assert not {"--encoder", "--batch-size", "--lr"}.intersection(plain)


def test_a_study_runs_what_is_missing_and_measures_it(spider: Path, tmp_path: Path) -> None:
    glove = str(spider / "glove.small.txt")
    config = SqlStudyConfig(data_dir=str(spider), glove=glove, models="lstm", epochs=2, limit=100, device="cpu")
    seen: list[tuple[int, int, str]] = []
    assert study.study(config, tmp_path, lambda *each: seen.append(each)) == []
    assert seen[-1][0] == seen[-1][1] and any("lstm-inter-s0" in each[2] for each in seen)
    for name in ("lstm-inter-s0", "lstm-intra-s0"):
        scores = json.loads((tmp_path / "runs" / name / "scores.json").read_text())
        assert sorted(scores["searches"]) == ["beam1", "beam10", "beam20", "beam5"] and scores["epochs_run"] == 2
    nearest = json.loads((tmp_path / "baselines.json").read_text())["intra"]["nearest"]
    assert nearest["count"] == sum(level["count"] for level in nearest["levels"].values())
    assert nearest == baselines(spider, "intra")
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    assert study.study(config, tmp_path) == []
    assert before == {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(ResseqError, match="was run with epochs 2, now 3"):
        study.study(replace(config, epochs=3), tmp_path)


def test_runs_that_fail_are_named_with_their_reason(spider: Path, tmp_path: Path) -> None:
    config = SqlStudyConfig(
        data_dir=str(spider), glove=str(tmp_path / "none"), models="lstm", settings="inter", device="cpu"
    )
    (failure,) = study.study(config, tmp_path / "study")
    assert failure.startswith("lstm-inter-s0: ") and "there is no file" in failure


def test_work_that_fails_alike_is_told_in_one_line() -> None:
    seen: list[str] = []
    work = {"a": lambda each: "late", "b": lambda each: "", "c": lambda each: "late"}
    assert run_all(work, 2, seen.append) == ["a, c: late"]


def test_a_process_tells_why_it_failed() -> None:
    processes = Processes()
    assert processes.run(["--version"]) == (0, "")
    code, reason = processes.run(["sql", "schema", "nowhere.sqlite"])
    assert code == 1 and "nowhere.sqlite" in reason and not reason.startswith("error")
    processes.stop()
    assert processes.run(["sql", "schema", "nowhere.sqlite"]) == (0, "")


def test_the_recorded_runs_are_those_that_the_study_of_spider_trains() -> None:
    """Its settings, and the defaults for all others, are what their records hold."""
    root = Path(__file__).parents[2]
    spec = importlib.util.spec_from_file_location("study_of_spider", root / "studies" / "spider.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    records = {path.parent.name: path for path in (root / "results" / "spider" / "runs").glob("*/run.json")}
    assert {f"{name}-s0" for name in module.RUNS} == set(records)
    defaults = SqlConfig().flat()
    of_tuning = {"encoder_lr", "encoder_decay"}  # which are nothing to other models, whatever their defaults were
    for name in module.RUNS:
        recorded = json.loads(records[f"{name}-s0"].read_text())["config"]
        model, setting = module.kind(name)
        ours = {**module.ALL, **module.RUNS[name], "model": model, "setting": setting}
        ours["start"] = bool(ours.pop("from", ""))
        ours = defaults | {key.replace("-", "_"): value for key, value in ours.items()}
        unused = {"encoder", "glove", "start"} | (of_tuning if model != "bert-tuned" else set())
        for key in recorded.keys() - unused:
            assert recorded[key] == ours[key], (name, key)
        assert bool(recorded.get("start")) == ours["start"], name
