"""Learning from a person's own pairs, through the command line, and the file to which answers are added."""

import csv
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import torch
from small_spider import ZOO_ROWS
from tiny_bert import make_bert

from resseq import Assistant
from resseq.assistant.confidence import FEATURES, Calibration
from resseq.assistant.session import NOT_IN_THE_DATA
from resseq.errors import ResseqError
from resseq.text2sql import own_pairs, weights
from resseq.text2sql.evaluation import Options, Pair
from resseq.text2sql.examples import Example, read_examples
from resseq.text2sql.inputs import Databases
from resseq.text2sql.own_pairs import FEWEST, OwnJudge, append_pair, parted, read_pairs, settings
from resseq.text2sql.pretrained import load_encoder
from resseq.text2sql.weights import calibration_file
from resseq.training.checkpoint import load_weights, write_weights
from resseq.training.record import BEST, HISTORY, LAST, RUN, read_history

SMALL = ("--width", 16, "--layers", 1, "--heads", 2, "--hidden", 16, "--average", 0, "--lr", 0.02, "--batch-size", 4)
FAST = ("--threads", 1, "--exact", "--quiet")


def trained(spider: Path, out: Path, *more: object) -> Path:
    """A model that has seen the shop only."""
    from resseq.cli import main

    data = ("--data-dir", spider, "--glove", spider / "glove.small.txt")
    command = ("sql", "train", *data, *SMALL, *FAST, "--epochs", 12, "--exact-every", 12, *more, "--out", out)
    assert main([str(each) for each in command]) == 0
    return out


@pytest.fixture(scope="module")
def start(spider: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trained(spider, tmp_path_factory.mktemp("start") / "run")


def zoo(spider: Path) -> Path:
    return spider / "database" / "zoo" / "zoo.sqlite"


def write(path: Path, rows: Sequence[tuple[str, ...]], header: Sequence[str] = ("question", "query")) -> Path:
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return path


def learned(spider: Path, pairs: Path, out: Path, *more: object) -> tuple[object, ...]:
    return ("sql", "train", "--examples", pairs, "--db", zoo(spider), *FAST, *more, "--out", out)


def test_what_was_learned_is_answered(start: Path, spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    pairs = write(tmp_path / "mine.csv", ZOO_ROWS)
    more = ("--from", start, "--epochs", 60, "--lr", 0.02, "--dropout", 0)
    command = [each for each in learned(spider, pairs, tmp_path / "run", *more) if each != "--quiet"]
    said = resseq(*command)
    assert said.code == 0
    assert said.out.startswith(f"{tmp_path / 'run'}: 100.00% exact match on the 3 pairs learned from (0.00% before) at")
    header = json.loads((tmp_path / "run" / RUN).read_text())
    assert header["kind"] == "sql-pairs" and header["config"]["width"] == 16 and header["config"]["batch_size"] == 8
    assert header["data"] | {"sha256": "", "start_sha256": ""} == {
        "start_sha256": "",
        "name": "own pairs, mine.csv",
        "sha256": "",
        "train": 3,
        "held_out": 0,
        "left_out": 0,
        "values_without_candidate": 0,
        "vectors": {"words": 42, "width": 50},
        "before": {"exact": 0.0, "exec": 0.0},
    }
    questions = write(tmp_path / "q.csv", [(each, "zoo") for each, _ in ZOO_ROWS], ("question", "db_id"))
    files = ("--input", questions, "--db", spider / "database", "--output", tmp_path / "answers.sql", "--quiet")
    assert resseq("sql", "predict", tmp_path / "run", *files).code == 0
    answers = (tmp_path / "answers.sql").read_text().splitlines()
    found = [Pair("zoo", gold, pred) for (_, gold), pred in zip(ZOO_ROWS, answers, strict=True)]
    verdicts = OwnJudge(Databases(spider / "database", None)).verdicts(found, Options())
    assert all(each.exact and each.exec for each in verdicts)
    assert "is not a text-to-SQL run" in resseq("sql", "evaluate", "--run", tmp_path / "run").error()


def test_the_calibration_is_kept(start: Path, spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    """Else a question about nothing in the database would be answered by weights that learned from own pairs."""
    pairs = write(tmp_path / "mine.csv", ZOO_ROWS)
    begun = Path(shutil.copy(start / BEST, tmp_path / "begun.safetensors"))
    none = [0.0] * len(FEATURES)
    content = {"features": FEATURES, "right": [*none, 0.0], "about": [*none, -1.0], "least": 0.5}
    calibration_file(begun).write_text(json.dumps(content))
    run = tmp_path / "run"
    assert resseq(*learned(spider, pairs, run, "--from", begun, "--epochs", 1)).code == 0
    assert Calibration.beside(run / BEST) == Calibration((*none, 0.0), (*none, -1.0), 0.5)
    with Assistant(zoo(spider), weights=run) as assistant:
        assert assistant.ask("How many animals are there?").problem == NOT_IN_THE_DATA  # as this one has it


def test_without_from_the_shipped_weights_learn(
    start: Path, spider: Path, tmp_path: Path, resseq, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    """They are in half precision, and where they lie is not in the record."""
    (tmp_path / "weights").mkdir()
    shipped = tmp_path / "weights" / f"{weights.PREFERRED[1]}.safetensors"
    weights.halve(start / BEST, shipped)
    monkeypatch.setattr(weights, "weights_folder", lambda: tmp_path / "weights")
    pairs = write(tmp_path / "mine.csv", ZOO_ROWS)
    assert resseq(*learned(spider, pairs, tmp_path / "run", "--epochs", 2, "--lr", 1e-9)).code == 0
    tensors, about = load_weights(tmp_path / "run" / BEST)
    before, _ = load_weights(shipped)
    assert about["shape"]["width"] == 16 and about["epoch"] == 2
    for name, each in before.items():
        assert tensors[name].dtype == (torch.float16 if name.endswith("words.vectors") else torch.float32), name
        assert torch.allclose(tensors[name].float(), each.float(), atol=1e-6), name
    header = json.loads((tmp_path / "run" / RUN).read_text())
    assert header["config"]["start"] == "" and len(header["data"]["start_sha256"]) == 64


def test_a_part_is_held_out_and_chooses_the_epoch(start: Path, spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    more = [(f"Show the animals heavier than {n}", f"SELECT species FROM animal WHERE weight > {n}") for n in range(21)]
    pairs = write(tmp_path / "mine.csv", [*ZOO_ROWS, *more])
    command = learned(spider, pairs, tmp_path / "run", "--from", start, "--epochs", 3)
    assert resseq(*command).code == 0
    data = json.loads((tmp_path / "run" / RUN).read_text())["data"]
    assert (data["train"], data["held_out"]) == (19, 5)
    history = read_history(tmp_path / "run" / HISTORY)
    assert [line["val"]["exact"] is None for line in history] == [False] * 3
    best = max(history, key=lambda line: (line["val"]["exact"], -line["val"]["loss"]))
    assert load_weights(tmp_path / "run" / BEST)[1]["epoch"] == best["epoch"]
    assert resseq(*learned(spider, pairs, tmp_path / "all", "--from", start, "--epochs", 1, "--hold-out", 0)).code == 0
    assert json.loads((tmp_path / "all" / RUN).read_text())["data"]["train"] == 24


def test_a_training_that_is_stopped_goes_on_bit_for_bit(
    start: Path, spider: Path, tmp_path: Path, resseq, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    from resseq.training import loop

    pairs = write(tmp_path / "mine.csv", ZOO_ROWS)
    more = ("--from", start, "--epochs", 6)
    assert resseq(*learned(spider, pairs, tmp_path / "whole", *more)).code == 0
    append = loop.RunFolder.append

    def stop(folder: loop.RunFolder, line: dict[str, object]) -> None:
        append(folder, line)
        if line["epoch"] == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(loop.RunFolder, "append", stop)
    assert resseq(*learned(spider, pairs, tmp_path / "run", *more)).code == 130
    monkeypatch.undo()
    assert resseq(*learned(spider, pairs, tmp_path / "run", *more)).code == 0
    assert (tmp_path / "run" / BEST).read_bytes() == (tmp_path / "whole" / BEST).read_bytes()
    ours, theirs = (torch.load(tmp_path / each / LAST, weights_only=True)["model"] for each in ("run", "whole"))
    assert all(torch.equal(ours[name], theirs[name]) for name in ours)
    write(pairs, ZOO_ROWS[:2])
    assert "was started on other data" in resseq(*learned(spider, pairs, tmp_path / "run", *more)).error()


def test_pairs_that_are_no_queries_of_the_database_are_named_and_left_out(
    start: Path, spider: Path, tmp_path: Path, resseq
) -> None:  # type: ignore[no-untyped-def]
    broken = [("what now", "SELECT nothing FROM nowhere")] * 12
    pairs = write(tmp_path / "mine.csv", [broken[0], *ZOO_ROWS, ("drop it", "DROP TABLE animal")])
    said = resseq(*learned(spider, pairs, tmp_path / "run", "--from", start, "--epochs", 1))
    lines = said.err.splitlines()
    assert said.code == 0 and len(lines) == 2
    assert lines[0].startswith("warning: mine.csv: row 2 is left out: sql: database zoo has no table 'nowhere'")
    assert lines[1].startswith("warning: mine.csv: row 6 is left out: ")
    assert json.loads((tmp_path / "run" / RUN).read_text())["data"]["left_out"] == 2
    many = write(tmp_path / "many.csv", [*broken, *ZOO_ROWS])
    said = resseq(*learned(spider, many, tmp_path / "many", "--from", start, "--epochs", 1))
    assert said.code == 0 and len(said.err.splitlines()) == 9 and "and 4 more" in said.err
    nothing = write(tmp_path / "nothing.csv", broken)
    error = resseq(*learned(spider, nothing, tmp_path / "none", "--from", start)).error()
    assert f"no pair of {nothing} can be learned from: nothing.csv: row 2 is left out" in error
    assert not (tmp_path / "none").exists()


def test_a_folder_holds_several_databases(start: Path, spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    rows = [("zoo", *ZOO_ROWS[0]), ("shop", "How many purchases?", "SELECT count(*) FROM purchase")]
    path = tmp_path / "mine.jsonl"
    path.write_text(
        "".join(json.dumps(dict(zip(("db_id", "question", "query"), row, strict=True))) + "\n" for row in rows)
    )
    command = ("sql", "train", "--from", start, "--examples", path, *FAST, "--epochs", 1, "--out", tmp_path / "run")
    assert resseq(*command, "--db", spider / "database").code == 0
    write(tmp_path / "mine.csv", ZOO_ROWS)
    with pytest.raises(ResseqError, match="must name the columns db_id, question, query"):
        read_pairs(tmp_path / "mine.csv", spider / "database")
    path.write_text(json.dumps({"db_id": "no", "question": "q", "query": "SELECT 1"}))
    assert "no.sqlite" in resseq(*command[:-1], tmp_path / "other", "--db", spider / "database").error()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--setting", "intra"), "--setting says nothing with --examples — leave it out"),
        (("--data-dir", "x"), "--data-dir says nothing with --examples"),
        (("--width", 32), "has width 16, and this run 32 — give it the same"),
        (("--model", "lstm"), "has model lstm-attn, and this run lstm"),
        (("--db", ""), "--examples needs --db — give both"),
        (("--db", "nowhere.sqlite"), "there is no nowhere.sqlite — name a SQLite file"),
        (("--examples", "nowhere.csv"), "there is no file nowhere.csv"),
        (("--from", "nowhere"), "there is no file nowhere"),
        (("--hold-out", 1), "hold_out is 1.0, expected a number from 0 up to 1"),
        (("--patience", 3), "--patience asks for held-out pairs, and there are none"),
    ],
)
def test_what_is_wrong_is_said(
    start: Path, spider: Path, tmp_path: Path, resseq, options: tuple[object, ...], message: str
) -> None:  # type: ignore[no-untyped-def]
    pairs = write(tmp_path / "mine.csv", ZOO_ROWS)
    assert message in resseq(*learned(spider, pairs, tmp_path / "run", "--from", start, *options)).error()
    assert not (tmp_path / "run").exists()


def test_own_pairs_are_not_for_other_commands_and_weights(spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    search = ("sql", "search", "--space", "space.toml", "--examples", "a.csv", "--db", "b", "--out", tmp_path / "s")
    assert "own pairs are for `resseq sql train`" in resseq(*search).error()
    assert "--db needs --examples" in resseq("sql", "train", "--db", "x", "--out", tmp_path / "run").error()
    for about in ({"kind": "vision"}, {"kind": "sql"}, {"kind": "sql", "shape": {"model": "lstm"}, "setting": "inter"}):
        write_weights(tmp_path / "other.safetensors", {"a": torch.zeros(1)}, about)
        with pytest.raises(ResseqError, match="holds no text-to-SQL model"):
            settings({"start": str(tmp_path / "other.safetensors")})


def test_the_help_tells_the_other_defaults(resseq) -> None:  # type: ignore[no-untyped-def]
    text = " ".join(resseq("sql", "train", "--help").out.split())
    for name, value in (own_pairs.DEFAULTS | own_pairs.TUNED).items():
        assert f"--{name.replace('_', '-')} {value:g}" in text, name


def test_an_encoder_within_the_weights_is_tuned_at_its_top(spider: Path, bert: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    """Wherever it once lay."""
    shutil.copytree(bert, tmp_path / "bert")
    begun = trained(spider, tmp_path / "begun", "--model", "bert-tuned", "--encoder", tmp_path / "bert", "--epochs", 1)
    shutil.rmtree(tmp_path / "bert")
    weights.halve(begun / BEST, tmp_path / "half.safetensors")
    pairs = write(tmp_path / "mine.csv", ZOO_ROWS)
    more = ("--from", tmp_path / "half.safetensors", "--epochs", 2, "--tuned-layers", 1)
    assert resseq(*learned(spider, pairs, tmp_path / "run", *more)).code == 0
    ours, theirs = load_weights(tmp_path / "run" / BEST)[0], load_weights(tmp_path / "half.safetensors")[0]
    changed = {name for name in ours if not torch.allclose(ours[name].float(), theirs[name].float(), atol=1e-8)}
    assert any("layer.1." in name for name in changed) and not any("layer.0." in name for name in changed)
    config = json.loads((tmp_path / "run" / RUN).read_text())["config"]
    assert (config["model"], config["encoder_lr"]) == ("bert-tuned", own_pairs.TUNED["encoder_lr"])
    questions = write(tmp_path / "q.csv", [(each, "zoo") for each, _ in ZOO_ROWS], ("question", "db_id"))
    files = ("--input", questions, "--db", spider / "database", "--output", tmp_path / "answers.sql", "--quiet")
    assert resseq("sql", "predict", tmp_path / "run", *files).code == 0
    command = learned(spider, pairs, tmp_path / "other", *more, "--encoder", bert)
    assert "holds its encoder, fine-tuned — leave out --encoder" in resseq(*command).error()


def test_a_frozen_encoder_is_found_again(spider: Path, bert: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    begun = trained(spider, tmp_path / "begun", "--model", "bert-frozen", "--encoder", bert, "--epochs", 1)
    pairs = write(tmp_path / "mine.csv", ZOO_ROWS)
    command = learned(spider, pairs, tmp_path / "run", "--from", begun, "--epochs", 1)
    assert resseq(*command).code == 0
    assert json.loads((tmp_path / "run" / RUN).read_text())["config"]["encoder"] == str(bert)
    tuned = learned(spider, pairs, tmp_path / "tuned", "--from", begun, "--epochs", 1, "--model", "bert-tuned")
    assert resseq(*tuned).code == 0  # from where it lies, not from nothing
    embeddings = "encoder.reader.network.embeddings.word_embeddings.weight"
    found = load_weights(tmp_path / "tuned" / BEST)[0][embeddings]
    assert torch.equal(
        found, load_encoder(str(bert)).network.state_dict()[embeddings.removeprefix("encoder.reader.network.")]
    )
    other = make_bert(tmp_path / "bert", seed=1)
    error = resseq(*learned(spider, pairs, tmp_path / "other", "--from", begun, "--encoder", other)).error()
    assert "holds the weights of another encoder or version" in error


def example(place: int, query: str) -> Example:
    return Example("zoo", f"question {place}", query, "mine.csv", place)


def test_with_one_file_the_pairs_about_it_count(spider: Path, tmp_path: Path) -> None:
    rows = [("one", "SELECT 1", "zoo"), ("two", "SELECT 2", "shop"), ("three", "SELECT 3", "zoo")]
    file = write(tmp_path / "mine.csv", rows, ("question", "query", "db_id"))
    assert [each.question for each in read_pairs(file, zoo(spider))[0]] == ["one", "three"]
    renamed = Path(shutil.copy(zoo(spider), tmp_path / "other.sqlite"))
    assert [each.question for each in read_pairs(file, renamed)[0]] == ["one", "two", "three"]


def test_pairs_about_a_file_of_a_table_are_learned(start: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    table = tmp_path / "animal.csv"
    table.write_text("name,weight\nLeo,190\nMia,4\n")
    pairs = write(tmp_path / "mine.csv", [("How many animals are there?", "SELECT count(*) FROM animal")])
    more = ("--from", start, "--epochs", 1, "--out", tmp_path / "run")
    said = resseq("sql", "train", "--examples", pairs, "--db", table, *FAST, *more)
    assert said.code == 0 and json.loads((tmp_path / "run" / RUN).read_text())["data"]["train"] == 1


def test_questions_with_one_query_stay_together() -> None:
    examples = [example(place, f"SELECT {place // 2}{';' if place % 2 else ''}") for place in range(60)]
    learned, held = parted(examples, 0.2, 0)
    assert len(held) == 12 and sorted((*learned, *held), key=lambda each: each.row) == examples
    assert not {each.query.rstrip(";") for each in learned} & {each.query.rstrip(";") for each in held}
    assert list(learned) == sorted(learned, key=lambda each: each.row)
    assert parted(examples, 0.2, 0) == (learned, held) != parted(examples, 0.2, 1)
    more = parted([*examples, example(60, "SELECT 99")], 0.2, 0)[1]
    assert len(set(held) ^ set(more)) <= 4


def test_few_pairs_or_one_query_are_all_learned_from() -> None:
    few = [example(place, f"SELECT {place}") for place in range(FEWEST - 1)]
    assert parted(few, 0.2, 0) == (tuple(few), ())
    assert len(parted([*few, example(99, "SELECT 99")], 0.2, 0)[1]) == FEWEST // 5
    same = [example(place, "SELECT 1") for place in range(30)]
    assert parted(same, 0.2, 0) == (tuple(same), ())
    assert parted([*few, example(99, "SELECT 99")], 0.0, 0)[1] == ()


@pytest.mark.parametrize(
    ("gold", "pred", "exact", "same"),
    [
        ("SELECT species FROM animal", "select T1.species from animal as T1", True, True),
        ("SELECT species FROM animal WHERE weight > 100", "SELECT species FROM animal WHERE weight > 20", False, True),
        ("SELECT species FROM animal ORDER BY weight", "SELECT species FROM animal", False, False),
        ("SELECT weight FROM animal", "SELECT weight FROM animal ORDER BY weight", False, True),
        ("SELECT species FROM animal", "SELECT species, species FROM animal", False, False),
        ("SELECT species FROM animal", "SELECT DISTINCT species FROM animal", False, False),
        ("SELECT count(*) FROM animal", "SELECT count(*) FROM nowhere", False, False),
    ],
)
def test_an_answer_is_judged_by_its_query_and_its_rows(
    spider: Path, gold: str, pred: str, exact: bool, same: bool
) -> None:
    _, databases = read_pairs(spider / "dev.json", zoo(spider))
    (verdict,) = OwnJudge(databases).verdicts([Pair("anything", gold, pred)], Options())
    assert (verdict.exact, verdict.exec) == (exact, same)


ODD = 'Which "big, strong"\nanimals,\r\nand \N{SNOWMAN}?'


def test_a_row_is_added_once_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    rows = [("zoo", ODD, "SELECT a,\n'b \"c\"' FROM d"), ("zoo", "How many?", "SELECT count(*) FROM animal")]
    for row in rows:
        assert append_pair(path, *row)
    assert not append_pair(path, *rows[0])
    assert append_pair(path, "other", *rows[0][1:])
    found = [(each.db_id, each.question, each.query) for each in read_examples(path)]
    assert found == [*rows, ("other", *rows[0][1:])]
    assert path.read_text().startswith("question,query,db_id\n")


@pytest.mark.parametrize(
    "content",
    ["db_id,question,query\nzoo,a,b", "query,db_id,question\r\n", "\ufeffquestion,query,db_id\n\nx,y,zoo\n"],
)
def test_a_file_of_another_program_is_gone_on_with(tmp_path: Path, content: str) -> None:
    """Its columns in another order, without a last line end, with a byte order mark."""
    path = tmp_path / "mine.csv"
    path.write_bytes(content.encode())
    before = len(content.split("\n")) > 2 or content.endswith("b")
    assert append_pair(path, "zoo", "c, d", "e")
    assert path.read_bytes().startswith(content.encode())
    found = read_examples(path)
    assert len(found) == 1 + before and found[-1].question == "c, d" and found[-1].query == "e"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("question,query\na,b\n", "has other columns than question, query, db_id"),
        ("question,query,db_id,note\n", "has other columns"),
        ("question,query,db_id\na,b\n", "has other columns"),
        ('question,query,db_id\n"a,b,c\n', "is no CSV in UTF-8"),
        ("question,query,db_id\n\udcff,b,c\n", "is no CSV in UTF-8"),
        ("\n", "has other columns"),
    ],
)
def test_a_file_of_another_form_is_left_as_it_is(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes(content.encode(errors="surrogateescape"))
    with pytest.raises(ResseqError, match=message):
        append_pair(path, "zoo", "a", "b")
    assert path.read_bytes() == content.encode(errors="surrogateescape")


def test_what_cannot_be_a_row_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    for row, message in {
        ("zoo", " ", "b"): "has no question",
        ("zoo", "a", ""): "has no query",
        ("", "a", "b"): "has no db_id",
        ("zoo", "\ud800", "b"): "the question .* holds what no text file can",
        ("zoo", "a", "\0"): "the query .* holds what no text file can",
    }.items():
        with pytest.raises(ResseqError, match=message):
            append_pair(path, *row)
    assert not path.exists()
    for other in (tmp_path / "mine.json", tmp_path / "folder.csv", tmp_path / "none" / "mine.csv"):
        (tmp_path / "folder.csv").mkdir(exist_ok=True)
        with pytest.raises(ResseqError):
            append_pair(other, "zoo", "a", "b")


def test_a_row_that_cannot_be_written_whole_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mine.csv"
    append_pair(path, "zoo", "a", "b")
    before = path.read_bytes()
    with monkeypatch.context() as patch:
        write = own_pairs.os.write
        patch.setattr(own_pairs.os, "write", lambda file, data: write(file, data[:3]))
        with pytest.raises(ResseqError, match="cannot write"):
            append_pair(path, "zoo", "c", "d")
    assert path.read_bytes() == before and append_pair(path, "zoo", "c", "d")


WORKER = """
import sys
from pathlib import Path
from resseq.text2sql.own_pairs import append_pair
for place in range(30):
    append_pair(Path(sys.argv[1]), "zoo", f"question, {sys.argv[2]}-{place}\\n" + "long " * 500, "SELECT 1")
    append_pair(Path(sys.argv[1]), "zoo", f"of all {place}", "SELECT 2")
"""


def test_processes_and_threads_may_add_at_once(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    processes = [subprocess.Popen([sys.executable, "-c", WORKER, path, str(place)]) for place in range(3)]
    with ThreadPoolExecutor(8) as pool:
        added = list(pool.map(lambda place: append_pair(path, "zoo", f"thread {place % 40}", "SELECT 3"), range(80)))
    assert [each.wait() for each in processes] == [0, 0, 0]
    assert sum(added) == 40
    found = [each.question for each in read_examples(path)]
    assert len(found) == len(set(found)) == 3 * 30 + 30 + 40
