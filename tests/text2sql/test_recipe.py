"""Training and prediction from end to end, on Spider in small, through the command line."""

import json
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest
import torch
from small_spider import make
from tiny_bert import make_bert

from resseq.text2sql.evaluation import Judge
from resseq.text2sql.predict import load_parser
from resseq.training.record import BEST, HISTORY, LAST, RUN, read_history

SMALL = ("--width", 16, "--layers", 1, "--heads", 2, "--hidden", 16, "--threads", 1, "--exact", "--quiet")
EPOCHS = ("--epochs", 24, "--exact-every", 10, "--batch-size", 4, "--average", 0.5, "--lr", 0.02)


def arguments(spider: Path, out: Path, *more: object) -> tuple[object, ...]:
    glove = spider / "glove.small.txt"
    return ("sql", "train", "--data-dir", spider, "--glove", glove, *SMALL, *EPOCHS, *more, "--out", out)


@pytest.fixture(scope="module")
def run(spider: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from resseq.cli import main

    out = tmp_path_factory.mktemp("runs") / "run"
    assert main([str(each) for each in arguments(spider, out)]) == 0
    return out


def test_a_run_folder_holds_what_a_run_is(run: Path) -> None:
    header = json.loads((run / RUN).read_text())
    assert header["kind"] == "sql" and header["model"]["name"] == "lstm-attn"
    assert header["data"] | {"sha256": ""} == {
        "name": "Spider, inter",
        "sha256": "",
        "train": 8,
        "held_out": 3,
        "left_out": 0,
        "values_without_candidate": 0,
        "vectors": {"name": "glove.small.txt", "words": 42, "width": 50},
    }
    history = read_history(run / HISTORY)
    for name in ("exact", "exec"):
        assert [line["epoch"] for line in history if line["val"][name] is not None] == [10, 20, 24]
    assert history[-1]["running"]["loss"] < history[0]["running"]["loss"]


def test_a_run_that_is_stopped_goes_on_bit_for_bit(
    run: Path, spider: Path, tmp_path: Path, resseq, monkeypatch
) -> None:  # type: ignore[no-untyped-def]
    from resseq.training import loop

    append = loop.RunFolder.append

    def stop(folder: object, line: dict[str, object]) -> None:
        append(folder, line)  # type: ignore[arg-type]
        if line["epoch"] == 13:
            raise KeyboardInterrupt

    monkeypatch.setattr(loop.RunFolder, "append", stop)
    answer = resseq(*arguments(spider, tmp_path / "run"))
    assert answer.code == 130 and "goes on where it was" in answer.err
    monkeypatch.undo()
    assert resseq(*arguments(spider, tmp_path / "run")).code == 0
    assert (tmp_path / "run" / BEST).read_bytes() == (run / BEST).read_bytes()
    ours, theirs = (torch.load(each / LAST, weights_only=True) for each in (run, tmp_path / "run"))
    for part in ("model", "averaged"):
        assert all(torch.equal(ours[part][name], theirs[part][name]) for name in ours[part])


def test_another_configuration_is_refused(run: Path, spider: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    assert "was started with layers 1, now 2" in resseq(*arguments(spider, run, "--layers", 2)).error()
    assert "was started with setting inter, now intra" in resseq(*arguments(spider, run, "--setting", "intra")).error()


@pytest.mark.parametrize("form", ["json", "jsonl", "csv"])
def test_answers_come_in_the_order_of_the_questions(run: Path, spider: Path, tmp_path: Path, resseq, form: str) -> None:  # type: ignore[no-untyped-def]
    """And each of them is read by the official rules, bound and run."""
    rows = [("zoo", "How many lions are there?"), ("shop", "names of customers from Oslo"), ("zoo", "all species")] * 3
    path = tmp_path / f"questions.{form}"
    records = [{"question": question, "db_id": name} for name, question in rows]
    if form == "csv":
        path.write_text("question,db_id\n" + "".join(f"{question},{name}\n" for name, question in rows))
    else:
        path.write_text(json.dumps(records) if form == "json" else "\n".join(map(json.dumps, records)))
    options = ("--input", path, "--db", spider / "database", "--table", spider / "tables.json", "--beam", 3, "--quiet")
    assert resseq("sql", "predict", run, *options, "--output", tmp_path / "answers.sql").code == 0
    answers = (tmp_path / "answers.sql").read_text().splitlines()
    assert len(answers) == len(rows)
    judge = Judge(spider / "database", spider / "tables.json")
    for (name, _), sql in zip(rows, answers, strict=True):
        assert judge.exact_match(name, sql, sql)
        connection = sqlite3.connect(f"file:{spider / 'database' / name / name}.sqlite?mode=ro", uri=True)
        connection.execute(sql).fetchall()
        connection.close()
    assert answers[:3] == answers[3:6] == answers[6:]


def test_several_answers_with_their_scores(run: Path, spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    questions = tmp_path / "q.jsonl"
    questions.write_text('{"db_id": "zoo", "question": "all species"}\n{"db_id": "zoo", "question": "lions"}\n')
    options = ("--input", questions, "--db", spider / "database", "--beam", 4, "--quiet", "--output", tmp_path / "a")
    assert resseq("sql", "predict", run, *options, "--n-best", 3, "--scores").code == 0
    blocks = [block.splitlines() for block in (tmp_path / "a").read_text().strip().split("\n\n")]
    assert [len(block) for block in blocks] == [3, 3]
    for block in blocks:
        scores = [float(line.split("\t")[1]) for line in block]
        assert scores == sorted(scores, reverse=True) and scores[0] < 0
        assert len({line.split("\t")[0] for line in block}) == 3
    assert resseq("sql", "predict", run, *options).code == 0
    assert (tmp_path / "a").read_text().splitlines() == [block[0].split("\t")[0] for block in blocks]


def test_what_is_wrong_is_said_in_one_line(run: Path, spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    questions = tmp_path / "q.jsonl"
    questions.write_text('{"db_id": "zoo", "question": "all species"}\n')
    options = ("--db", spider / "database", "--output", tmp_path / "a")
    for expected, call in {
        "there is no file": ("sql", "predict", tmp_path / "none", "--input", questions, *options),
        "has no question": ("sql", "predict", run, "--input", spider / "tables.json", *options),
        "--n-best 11 needs a --beam": ("sql", "predict", run, "--input", questions, *options, "--n-best", 11),
        "choose one of lstm": arguments(spider, tmp_path / "x", "--model", "gpt"),
        "choose one of intra": arguments(spider, tmp_path / "x", "--setting", "all"),
        "must be even and a multiple of heads": arguments(spider, tmp_path / "x", "--width", 15),
        "dropout is 1.0": arguments(spider, tmp_path / "x", "--dropout", 1),
        "exact_every is 0": arguments(spider, tmp_path / "x", "--exact-every", 0),
        "there is no file nowhere.txt": arguments(spider, tmp_path / "x", "--glove", "nowhere.txt"),
    }.items():
        assert expected in resseq(*call).error(), call
    zoo = spider / "database" / "zoo" / "zoo.sqlite"
    for read in (zoo, Path(f"{zoo}-wal"), run / BEST, questions):
        before = read.read_bytes() if read.exists() else None
        call = ("sql", "predict", run, "--input", questions, "--db", spider / "database", "--output", read)
        assert "is read, so it cannot be written to" in resseq(*call).error()
        assert (read.read_bytes() if read.exists() else None) == before
    (tmp_path / BEST).write_bytes((run / BEST).read_bytes()[:5000])
    assert "is damaged" in resseq("sql", "predict", tmp_path, "--input", questions, *options).error()
    assert not (tmp_path / "x").exists() and not (tmp_path / "a").exists()


def test_a_model_learns_small_databases_by_heart(tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    spider = make(tmp_path / "spider")
    more = ("--setting", "intra", "--epochs", 60, "--exact-every", 20, "--width", 32, "--average", 0, "--dropout", 0)
    assert resseq(*arguments(spider, tmp_path / "run", *more)).code == 0
    assert read_history(tmp_path / "run" / HISTORY)[-1]["val"]["exact"] == 1.0
    assert load_parser(tmp_path / "run", torch.device("cpu")).shape.width == 32


def test_no_end_within_the_longest_search_still_gives_a_query(run: Path, spider: Path, shop, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    from resseq.text2sql import predict, search
    from resseq.text2sql.inputs import Question

    monkeypatch.setattr(predict, "beam_search", lambda *args: search.beam_search(*args, max_steps=2))
    (found,) = predict.answer(load_parser(run, torch.device("cpu")), [Question.of("what was the purchase?", shop)], 2)
    assert [each.sql for each in found] == ["SELECT * FROM purchase"]


def test_a_run_is_measured_as_the_files_that_it_leaves(run: Path, spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    copy = tmp_path / "run"
    shutil.copytree(run, copy)
    for beam in (1, 4):
        answer = resseq(
            "sql", "evaluate", "--run", copy, "--beam", beam, "--quiet", "--json", tmp_path / f"{beam}.json"
        )
        assert answer.code == 0 and "exact match" in answer.out
        files = ("--gold", copy / "predictions/inter-gold.sql", "--pred", copy / f"predictions/inter-beam{beam}.sql")
        again = resseq(
            "sql", "evaluate", *files, "--db", spider / "database", "--table", spider / "tables.json", "--quiet"
        )
        assert again.out == answer.out
    scores = json.loads((copy / "scores.json").read_text())
    assert list(scores["searches"]) == ["beam1", "beam4"]
    answers = json.loads((copy / "answers.json").read_text())
    assert (answers["setting"], answers["beam"], len(answers["rows"])) == ("inter", 4, 3)
    assert [row["pred"] for row in answers["rows"]] == (copy / "predictions/inter-beam4.sql").read_text().splitlines()
    assert all(row["hardness"] and len(row["partial"]) == 10 for row in answers["rows"])
    for shown in json.loads((copy / "attention.json").read_text())["questions"]:
        weights = np.array(shown["weights"])
        assert weights.shape == (len(shown["steps"]), len(shown["nodes"]))
        assert np.allclose(weights.sum(axis=1), 1, atol=0.01)
        assert shown["steps"][-1] == "end" and " ".join(shown["nodes"][: shown["words"]])[:3] == shown["question"][:3]
    for beam in (1, 4):
        figures, rows = scores["searches"][f"beam{beam}"], json.loads((tmp_path / f"{beam}.json").read_text())["rows"]
        assert figures["questions"] == figures["parsed"] == figures["executed"] == 3
        assert figures["exact"] == sum(row["exact"] for row in rows) / 3
        assert figures["exec"] == sum(row["exec"] for row in rows) / 3


def test_what_cannot_be_measured_is_said(run: Path, spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    error = resseq("sql", "evaluate", "--run", run, "--setting", "intra").error()
    assert "whose training questions hold the held-out ones of intra" in error
    assert "not both" in resseq("sql", "evaluate", "--run", run, "--gold", "x").error()
    assert "Missing --gold, --pred, --db, --table — or give '--run' instead." in resseq("sql", "evaluate").error()
    assert "there is no" in resseq("sql", "evaluate", "--run", tmp_path / "none").error()
    assert not (run / "scores.json").exists()


def test_a_run_follows_its_data_and_is_measured_on_no_other(run: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    copy = tmp_path / "run"
    shutil.copytree(run, copy)
    elsewhere = make(tmp_path / "elsewhere")
    measured = ("sql", "evaluate", "--run", copy, "--data-dir", elsewhere, "--quiet", "--device", "cpu", "--beam", 3)
    assert resseq(*measured).code == 0
    assert resseq(*measured, "--alpha", 0.5).code == 0
    assert list(json.loads((copy / "scores.json").read_text())["searches"]) == ["beam3", "beam3-alpha0.5"]
    assert {each.name for each in (copy / "predictions").iterdir()} == {
        *("inter-gold.sql", "inter-beam3.sql", "inter-beam3-alpha0.5.sql"),
    }
    questions = json.loads((elsewhere / "dev.json").read_text())
    (elsewhere / "dev.json").write_text(json.dumps(questions[:1]))
    assert "are other ones than" in resseq(*measured).error()


def test_a_question_that_is_too_long_is_said(run: Path, spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    questions = tmp_path / "q.jsonl"
    texts = ("all species", f"all {'very ' * 70} old animals")
    questions.write_text("".join(json.dumps({"db_id": "zoo", "question": text}) + "\n" for text in texts))
    files = ("--input", questions, "--db", spider / "database", "--output", tmp_path / "a", "--quiet")
    said = resseq("sql", "predict", run, *files)
    assert said.code == 0
    assert "warning: of questions longer than 60 words the rest was not read: 2\n" in said.err


@pytest.mark.parametrize(
    ("option", "message"),
    [
        (("--patience", 5, "--exact-every", 5), "patience is 5 epochs, and exact match is measured every 5 only"),
        (("--mixed-layers", 0), "mixed_layers is 0, expected 1 or more"),
        (("--tuned-layers", -1), "tuned_layers is -1, expected 0 or more"),
        (("--encoder-decay", 0), "encoder_decay is 0.0, expected a number above 0 up to 1"),
    ],
)
def test_settings_that_cannot_be_are_refused(
    spider: Path, tmp_path: Path, resseq, option: tuple[object, ...], message: str
) -> None:  # type: ignore[no-untyped-def]
    assert message in resseq(*arguments(spider, tmp_path / "run", *option)).error()
    assert not (tmp_path / "run").exists()


def test_a_training_stops_early_when_exact_match_gets_no_better(spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    more = ("--lr", 1e-9, "--exact-every", 2, "--patience", 3, "--average", 0)
    assert resseq(*arguments(spider, tmp_path / "run", *more)).code == 0
    assert len(read_history(tmp_path / "run" / HISTORY)) == 5  # measured first in epoch 2, and never better after it
    assert (tmp_path / "run" / BEST).exists()


@pytest.mark.parametrize("model", ["lstm", "bert-frozen", "bert-tuned"])
def test_the_other_models_train_and_answer_too(spider: Path, bert: Path, tmp_path: Path, resseq, model: str) -> None:  # type: ignore[no-untyped-def]
    out = tmp_path / "run"
    more = ("--model", model, "--encoder", bert, "--epochs", 4)
    assert resseq(*arguments(spider, out, *more)).code == 0
    assert resseq("sql", "evaluate", "--run", out, "--beam", 2, "--quiet").code == 0
    figures = json.loads((out / "scores.json").read_text())["searches"]["beam2"]
    assert figures["parsed"] == figures["executed"] == 3
    assert ("states" in figures["seconds"]) == (model == "bert-frozen")
    questions = ("--input", spider / "dev.json", "--db", spider / "database", "--table", spider / "tables.json")
    said = resseq("sql", "predict", out, *questions, "--beam", 2, "--output", tmp_path / "answers.sql", "--quiet")
    assert said.code == 0
    # Measuring takes the states of a frozen encoder from where they are kept.
    assert (tmp_path / "answers.sql").read_text() == (out / "predictions" / "inter-beam2.sql").read_text()
    if model == "lstm":
        return
    header = json.loads((out / RUN).read_text())
    assert header["data"]["encoder"]["parameters"] > 1000 and "vectors" not in header["data"]
    shutil.move(bert, tmp_path / "moved")
    try:
        answer = resseq("sql", "evaluate", "--run", out, "--beam", 2, "--quiet")
        if model == "bert-frozen":  # whose encoder is not among its own weights
            assert "cannot load" in answer.error() or "there is no folder" in answer.error()
            again = ("--encoder", tmp_path / "moved", "--beam", 2, "--quiet")
            assert resseq("sql", "evaluate", "--run", out, *again).code == 0
            assert resseq("sql", "predict", out, *questions, *again, "--output", tmp_path / "again.sql").code == 0
            assert (tmp_path / "again.sql").read_text() == (tmp_path / "answers.sql").read_text()
            other = make_bert(tmp_path / "other", seed=1)
            assert "has other weights" in resseq("sql", "evaluate", "--run", out, "--encoder", other).error()
        else:
            assert answer.code == 0
    finally:
        shutil.move(tmp_path / "moved", bert)


@pytest.mark.parametrize("model", ["lstm", "lstm-attn", "bert-frozen", "bert-tuned"])
def test_every_model_learns_in_bfloat16(spider: Path, bert: Path, tmp_path: Path, resseq, model: str) -> None:  # type: ignore[no-untyped-def]
    """As `--precision auto` has it on a GPU."""
    more = ("--model", model, "--encoder", bert, "--epochs", 6)
    losses = []
    for form in ("float32", "bfloat16"):
        given = [each for each in arguments(spider, tmp_path / form, *more, "--precision", form) if each != "--exact"]
        assert resseq(*given).code == 0
        lines = read_history(tmp_path / form / HISTORY)
        assert lines[-1]["running"]["loss"] < lines[0]["running"]["loss"]
        losses.append(lines[0]["running"]["loss"])
    assert losses[0] != losses[1] and losses[1] == pytest.approx(losses[0], rel=0.05)
    header = json.loads((tmp_path / "bfloat16" / RUN).read_text())
    assert "bfloat16" in header["environment"]["path"]


def test_the_best_query_that_runs_is_taken(run: Path, spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    from resseq.text2sql.predict import Answer, first_that_runs

    database = spider / "database" / "zoo" / "zoo.sqlite"
    good, broken = (Answer(sql, (), 0.0, 0.0) for sql in ("SELECT 1", "SELECT nothing FROM nowhere"))
    assert first_that_runs([broken, good], database) is good
    assert first_that_runs([broken, broken], database) is broken
    questions = tmp_path / "q.jsonl"
    questions.write_text('{"db_id": "zoo", "question": "all species"}\n')
    options = ("--input", questions, "--db", spider / "database", "--beam", 4, "--quiet", "--output", tmp_path / "a")
    assert resseq("sql", "predict", run, *options).code == 0
    plain = (tmp_path / "a").read_text()
    assert resseq("sql", "predict", run, *options, "--execute").code == 0
    assert (tmp_path / "a").read_text() == plain  # since the grammar lets none through that does not run
    assert "not both" in resseq("sql", "predict", run, *options, "--execute", "--n-best", 2).error()


def test_questions_that_are_answered_together_are_answered_as_alone(run: Path, spider: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    from resseq.text2sql import predict
    from resseq.text2sql.examples import read_split
    from resseq.text2sql.inputs import Databases, Question

    left = []
    keep = predict._Writing.keep
    monkeypatch.setattr(predict._Writing, "keep", lambda *args: left.append(len(args[1])) or keep(*args))
    databases = Databases(spider / "database", spider / "tables.json")
    split = read_split("inter", spider)
    questions = [Question.of(each.question, databases[each.db_id]) for each in (*split.train, *split.held_out)]
    model = load_parser(run, torch.device("cpu"))
    together = predict.answer(model, questions, 4, 0.5, 3)
    assert left and max(left) > 1  # those that were done left the others
    for question, found in zip(questions, together, strict=True):
        (alone,) = predict.answer(model, [question], 4, 0.5, 3)
        assert [each.sql for each in found] == [each.sql for each in alone]
        for figure in ("log_probability", "score"):
            assert [getattr(each, figure) for each in found] == pytest.approx(
                [getattr(each, figure) for each in alone], abs=1e-4
            )


def test_names_that_the_official_parser_cannot_read_are_left_to_other_databases(run: Path, tmp_path: Path) -> None:
    from resseq.text2sql import predict
    from resseq.text2sql.inputs import KEYWORDS, Database, Question
    from resseq.text2sql.schema import read_database

    path = tmp_path / "odd.sqlite"
    connection = sqlite3.connect(path)
    connection.execute('CREATE TABLE item (id INTEGER PRIMARY KEY, "18_49_share" REAL, name TEXT)')
    connection.execute('CREATE TABLE "order list" (id INTEGER, amount REAL)')
    connection.close()
    own, official = Database.open(path), Database.open(path, read_database(path))
    assert own.searched.all()
    names = [
        written for written, there in zip(official.names, official.searched[len(KEYWORDS) :], strict=True) if there
    ]
    assert len(names) == len(official.names) - 2  # the columns of a table that is never chosen need not be left out
    model = load_parser(run, torch.device("cpu"))
    text = "18 49 share of items in the order list"
    (found,), (theirs,) = (predict.answer(model, [Question.of(text, each)], 20, best=20) for each in (official, own))
    assert not any('"' in each.sql for each in found) and any('"' in each.sql for each in theirs)


def test_a_value_is_as_likely_as_all_its_candidates_together(run: Path, shop) -> None:  # type: ignore[no-untyped-def]
    from resseq.text2sql.inputs import KEYWORDS, Question
    from resseq.text2sql.predict import _Writing

    model = load_parser(run, torch.device("cpu"))
    question = Question.of("customers from Oslo", shop)  # of the database, and of the question
    batch = model.batch([question])
    with torch.inference_mode():
        writing = _Writing(model, [question], batch, 1)
        scores = torch.randn(1, 2, len(question.candidates)).log_softmax(dim=-1)
        found = writing._merged(scores[0], torch.zeros(2, dtype=torch.long))[None]
    values = [each.value for each in question.candidates]
    places = [place for place, value in enumerate(values) if value == "Oslo"]
    assert len(places) == 2 and len(KEYWORDS) == 42
    assert torch.allclose(found[..., places[0]].exp(), scores[..., places].exp().sum(dim=-1))
    assert (found[..., places[1]] == -torch.inf).all()
    assert torch.allclose(found.exp().sum(dim=-1), torch.ones(1, 2))


@pytest.mark.parametrize(
    "option",
    [
        ("--reading", "reversed"),
        ("--encoder-layers", 2, "--decoder-layers", 2),
        ("--initialization", "narrow"),
        ("--shared-dropout",),
        ("--sampling", 0.5),
        ("--no-buckets",),
        ("--smoothing", 0.3),
        ("--dropout", 0.5),
        ("--clip", 0.1),
    ],
)
def test_each_trick_trains_answers_and_changes_the_weights(
    run: Path, spider: Path, tmp_path: Path, resseq, option: tuple[object, ...]
) -> None:  # type: ignore[no-untyped-def]
    from resseq.training.checkpoint import load_weights

    assert resseq(*arguments(spider, tmp_path / "run", *option, "--epochs", 2)).code == 0
    assert resseq(*arguments(spider, tmp_path / "plain", "--epochs", 2)).code == 0
    assert resseq("sql", "evaluate", "--run", tmp_path / "run", "--beam", 2, "--quiet").code == 0
    ours, theirs = (load_weights(tmp_path / each / BEST)[0] for each in ("run", "plain"))
    assert ours.keys() != theirs.keys() or any(not torch.equal(ours[name], theirs[name]) for name in ours)


def test_a_run_can_begin_with_the_weights_of_another(run: Path, spider: Path, tmp_path: Path, resseq) -> None:  # type: ignore[no-untyped-def]
    more = ("--from", run, "--epochs", 1, "--exact-every", 1, "--lr", 1e-9, "--average", 0)
    assert resseq(*arguments(spider, tmp_path / "run", *more)).code == 0
    before = read_history(run / HISTORY)[json.loads((run / RUN).read_text())["config"]["epochs"] - 1]
    (after,) = read_history(tmp_path / "run" / HISTORY)
    assert after["val"]["loss"] < 1.2 * before["val"]["loss"] + 0.5
    assert len(json.loads((tmp_path / "run" / RUN).read_text())["data"]["start_sha256"]) == 64
    error = resseq(*arguments(spider, tmp_path / "other", *more, "--width", 32)).error()
    assert "has width 16, and this run 32" in error
    assert "there is no file" in resseq(*arguments(spider, tmp_path / "other", "--from", tmp_path / "none")).error()
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize("option", [("--encoder-lr", 0.01), ("--encoder-decay", 0.1), ("--mixed-layers", 1)])
def test_each_option_of_fine_tuning_changes_the_weights(
    spider: Path, bert: Path, tmp_path: Path, resseq, option: tuple[object, ...]
) -> None:  # type: ignore[no-untyped-def]
    from resseq.training.checkpoint import load_weights

    tuned = ("--model", "bert-tuned", "--encoder", bert, "--epochs", 1)
    assert resseq(*arguments(spider, tmp_path / "run", *tuned, *option)).code == 0
    assert resseq(*arguments(spider, tmp_path / "plain", *tuned)).code == 0
    ours, theirs = (load_weights(tmp_path / each / BEST)[0] for each in ("run", "plain"))
    name = next(each for each in theirs if "layer.0.output.dense.weight" in each)
    assert not torch.equal(ours[name], theirs[name])
    if option[0] == "--encoder-lr":  # Adam's first steps are as long as the rate, whatever the gradient
        started = pretrained_weights(bert)["encoder.layer.0.output.dense.weight"]
        assert (ours[name] - started).abs().mean() > 20 * (theirs[name] - started).abs().mean()


def pretrained_weights(bert: Path) -> dict[str, torch.Tensor]:
    from resseq.text2sql.pretrained import load_encoder

    return load_encoder(str(bert)).network.state_dict()


def test_fine_tuning_can_begin_with_what_was_learned_on_the_frozen_encoder(
    spider: Path, bert: Path, tmp_path: Path, resseq
) -> None:  # type: ignore[no-untyped-def]
    from resseq.training.checkpoint import load_weights

    frozen = ("--model", "bert-frozen", "--encoder", bert, "--epochs", 2)
    assert resseq(*arguments(spider, tmp_path / "frozen", *frozen)).code == 0
    tuned = (
        "--model",
        "bert-tuned",
        "--encoder",
        bert,
        "--epochs",
        1,
        "--lr",
        1e-9,
        "--average",
        0,
        "--tuned-layers",
        1,
    )
    assert resseq(*arguments(spider, tmp_path / "tuned", *tuned, "--from", tmp_path / "frozen")).code == 0
    before, after = (load_weights(tmp_path / each / BEST)[0] for each in ("frozen", "tuned"))
    assert all(torch.allclose(after[name], before[name], atol=1e-6) for name in before)
    assert any(name.startswith("encoder.reader.") for name in after)
