"""The tables of a setting of text-to-SQL, against hand-computed values; their notes say what the figures are."""

import json
from collections.abc import Callable
from pathlib import Path

from resseq.report.markdown import Table
from resseq.report.sql import tables
from resseq.report.sql.about import about
from resseq.report.sql.cells import Study, cells, studies
from resseq.report.sql.records import baselines, load

Make = Callable[..., Path]
Row = Callable[..., dict[str, object]]


def study_of(folder: Path) -> Study:
    (study,) = studies(cells(load(folder))[0], baselines(folder))
    return study


def column(table: Table | None, name: str) -> list[str]:
    assert table is not None
    place = table.columns.index(name)
    return [str(row[place]) for row in table.rows]


def test_scores_of_one_seed(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a")
    table = tables.scores(study_of(tmp_path))
    ours = dict(zip(table.columns, table.rows[0], strict=True))
    # Wilson for 620 of 1000: (0.62 + 0.0019207 ± 1.959964 · sqrt(2.356e-4 + 9.604e-7)) / 1.0038415
    assert ours["Exact match (%)"] == "62.00 [58.95, 64.96]"
    assert str(ours["Greedy: exact match (%)"]).startswith("61.00 [")
    assert str(ours["Execution (%)"]).startswith("64.00 [") and str(ours["Greedy: execution (%)"]).startswith("63.00 [")
    assert (ours["Model"], ours["Whose figure"], ours["Beam"], ours["Seeds"]) == ("LSTM + attention", "ours", "10", "1")
    assert ours["Reads with"] == "GloVe (glove.6B.100d.txt)"
    # 100 s, 140 s where exact match is measured, thrice each
    assert (ours["Parameters"], ours["Seconds per epoch"], ours["Best epoch"]) == ("2,207,444", "120", "6")
    assert ours["Peak memory (MiB)"] == "2,900"
    assert "[ ]: one seed" in table.note and "Student" not in table.note
    assert "1 seed (0); 6 epochs; 8,654 training and 1,000 held-out questions." in table.note
    assert "no rows" not in table.note  # as in the course's setting


def test_scores_over_seeds(tmp_path: Path, run: Make) -> None:
    for seed, exact in enumerate((0.60, 0.62, 0.64)):
        run(tmp_path / str(seed), "bert-tuned", seed, exact=exact, beams=(1, 4))
    table = tables.scores(study_of(tmp_path))
    # 4.302653 · 2 / sqrt(3)
    assert table.rows[0][3:7] == ("3", "4", "62.00 ± 4.97", "64.00 ± 4.97")
    assert column(table, "Reads with")[0] == "all-mpnet-base-v2 (109.5 M)"
    assert "Student's t" in table.note and "Wilson" not in table.note
    assert "The beam has no less exact match than greedy in 3 of 3 runs." in table.note


def test_what_was_not_judged_is_a_dash(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a", beams=(4,)) / "scores.json"
    scores = json.loads(path.read_text())
    scores["searches"]["beam4"]["exec"] = None
    path.write_text(json.dumps(scores))
    table = tables.scores(study_of(tmp_path))
    assert table.rows[0][5][:5] == "62.00"
    assert table.rows[0][6:9] == ("–", "–", "–")


def test_published_figures_and_the_baseline_stand_in_rows_of_their_own(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", setting="intra")
    (tmp_path / "baselines.json").write_text('{"intra": {"nearest": {"exact": 0.524, "exec": 0.5}}, "inter": {}}')
    table = tables.scores(study_of(tmp_path))
    rows = {(row[0], row[1]): row[5:7] for row in table.rows}
    assert rows["Nearest training question", "ours, no training"] == ("52.40", "50.00")
    assert rows["Course solution, BERT tuned", "published (Bhardwaj 2023)"] == ("33.7", "–")
    assert rows["Course solution, BERT tuned", "published (Bhardwaj 2023, repaired)"] == ("65.6", "–")
    assert rows["TypeSQL", "published (Yu et al. 2018)"] == ("34.4", "–")
    assert len(table.rows) == 1 + 1 + 13
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert "Seven databases (academic, geo, imdb, restaurants, scholar, yelp and music_2) hold no rows" in table.note
    assert "seven of ten held-out queries occur in training" in table.note
    assert "detokenized and each <unk> replaced" in table.note and "leaderboard" not in table.note


def test_published_figures_of_unseen_databases(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a")
    table = tables.scores(study_of(tmp_path))
    shown = {(row[0], row[2]): row[5] for row in table.rows}
    assert (shown["LGESQL", "GloVe"], shown["BRIDGE v2", "BERT-large"], shown["SQLNet", "GloVe"]) == (
        *("67.6", "70.0", "10.9"),
    )
    assert len(table.rows) == 1 + 15


def test_hardness(tmp_path: Path, run: Make) -> None:
    for seed in range(2):
        run(tmp_path / str(seed), seed=seed)
    nearest = {"exact": 0.1, "levels": {"hard": {"exec": 0.2}}}
    (tmp_path / "baselines.json").write_text(json.dumps({"inter": {"nearest": nearest}}))
    table = tables.hardness(study_of(tmp_path))
    assert table.columns == (
        *("Model", "Measure (%)", "easy (n = 250)", "medium (n = 250)", "hard (n = 250)", "extra (n = 250)", "all"),
    )
    assert [row[1:] for row in table.rows] == [
        ("Exact match", "82.00 ± 0.00", "62.00 ± 0.00", "62.00 ± 0.00", "42.00 ± 0.00", "62.00 ± 0.00"),
        ("Execution", "84.00 ± 0.00", "64.00 ± 0.00", "64.00 ± 0.00", "44.00 ± 0.00", "64.00 ± 0.00"),
        ("Exact match", "–", "–", "–", "–", "10.00"),
        ("Execution", "–", "–", "20.00", "–", "–"),
    ]


def test_scores_by_the_width_of_the_search(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", beams=(1, 5, 10))
    table = tables.beams(study_of(tmp_path))
    assert table is not None and table.columns == ("Model", "Measure (%)", "greedy", "beam 5", "beam 10")
    assert [cell[:5] for cell in table.rows[0][2:]] == ["61.00", "62.00", "62.00"]
    run(tmp_path / "b" / "c", beams=(4,))
    assert tables.beams(study_of(tmp_path / "b")) is None


def test_validity_says_where_it_fails(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a") / "scores.json"
    table = tables.validity(study_of(tmp_path), tmp_path / "report")
    assert column(table, "All valid") == ["yes", "yes"]
    assert "Every answer of every search is read by the official parser" in table.note
    scores = json.loads(path.read_text())
    scores["searches"]["beam10"] |= {"executed": 999, "given_up": 3, "official_differences": 0}
    path.write_text(json.dumps(scores))
    table = tables.validity(study_of(tmp_path), tmp_path / "report")
    assert [row[2:] for row in table.rows] == [
        ("1", "0", "1,000", "1,000", "1,000", "0", "–", "yes"),
        ("10", "0.8", "1,000", "1,000", "999", "3", "0", "no"),
    ]
    assert "In 1 of 2 searches some answer is not read or does not run." in table.note


def test_clauses_and_mistakes(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a")  # ANSWERS: right; SELECT and WHERE wrong; WHERE wrong, but the rows right; right with two WHERE
    study = study_of(tmp_path)
    table = tables.clauses(study)
    assert table is not None
    assert dict(zip(table.columns[3:], table.rows[0][3:], strict=True)) == {
        "SELECT (%)": "75.0 of 4",
        "WHERE (%)": "33.3 of 3",
        "GROUP BY (%)": "–",
        "HAVING (%)": "–",
        "ORDER BY (%)": "–",
        "AND/OR (%)": "100.0 of 2",
        "set operation (%)": "–",
        "keywords (%)": "–",
    }
    table = tables.first_wrong(study)
    assert table is not None
    first = dict(zip(table.columns, table.rows[0], strict=True))
    assert (first["Wrong"], first["SELECT"], first["WHERE"], first["ORDER BY"]) == ("2 of 4", "1", "1", "0")
    assert first["Of the wrong: execution right"] == "1"
    table = tables.kinds(study)
    assert table is not None
    assert table.rows == (("SELECT + WHERE", "1", "50.0", "0"), ("WHERE", "1", "50.0", "1"))
    table = tables.examples(study)
    assert table is not None
    assert table.rows[0] == ("SELECT + WHERE", "question", "Who is old?")
    assert table.rows[2][1:] == ("answer", "SELECT age FROM customer")
    assert table.rows[4][:2] == ("shop, hard, execution right", "gold")
    assert len(table.rows) == 6


def test_examples_are_of_the_most_frequent_kinds_of_the_best_run(tmp_path: Path, run: Make, judged: Row) -> None:
    wrong = [0, 0, 0, 1, 1]
    rows = [judged(False, {"order": wrong}, question=f"order {i}") for i in range(8)]
    rows += [judged(False, {name: wrong}, question=name) for name in ("select", "where", "IUEN", "keywords", "and/or")]
    rows += [judged(False, {"select": wrong}, question="select again")]
    run(tmp_path / "best", answers=rows, exact=0.7)
    run(tmp_path / "other", "lstm")
    table = tables.examples(study_of(tmp_path))
    questions = [row[2] for row in table.rows if row[1] == "question"] if table else []
    # Of eight the third and the seventh; then those with fewer, by name where they are as frequent.
    assert questions == ["order 2", "order 6", "select", "select again", "and/or", "where"]
    assert table is not None and "LSTM + attention, seed 0, beam 10." in table.note


def test_no_answers_no_tables_of_mistakes(tmp_path: Path, run: Make, judged: Row) -> None:
    run(tmp_path / "none" / "a", answers=None)
    run(tmp_path / "right" / "a", answers=[judged()])
    none, right = study_of(tmp_path / "none"), study_of(tmp_path / "right")
    assert [make(none) for make in (tables.clauses, tables.first_wrong, tables.kinds, tables.examples)] == [None] * 4
    assert tables.kinds(right) is None and tables.examples(right) is None
    assert column(tables.first_wrong(right), "Wrong") == ["0 of 1"]


def test_other_questions_are_warned_of(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a")
    path = run(tmp_path / "b", "lstm") / "run.json"
    path.write_text(path.read_text().replace("ab" * 32, "ef" * 32))
    assert "of 2 different sets of questions" in tables.scores(study_of(tmp_path)).note


def test_about(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", "bert-frozen", 2)
    run(tmp_path / "b", "lstm", scored=False)
    facts = {str(row[0]): str(row[1]) for row in about(load(tmp_path)).rows}
    assert facts["Models"] == "LSTM, Frozen encoder"
    assert facts["Runs"] == "2, of which 1 finished and evaluated"
    assert facts["Optimizer"] == "adamw, lr 0.001, weight decay 0.01"  # which has no momentum
    assert facts["Reading with"] == "all-mpnet-base-v2 (109.5 M); GloVe (glove.6B.100d.txt)"
    assert (facts["PyTorch"], facts["Python"], facts["Seeds"]) == ("2.13.0", "3.11.7", "2 (0, 2)")
