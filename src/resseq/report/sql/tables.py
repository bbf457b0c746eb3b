"""The tables of a setting of text-to-SQL: scores, hardness, validity, and what is wrong with the answers."""

import statistics
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from resseq.report.markdown import Link, Table
from resseq.report.provenance import link
from resseq.report.sql import mistakes
from resseq.report.sql.cells import Cell, Study, tuned_layers, untold
from resseq.report.sql.published import PUBLISHED, SOURCES, WITHOUT_ROWS
from resseq.report.sql.records import LEVELS, Answer, Level, Run
from resseq.report.statistics import percent, spread

MOST_KINDS = 12
EXAMPLE_KINDS = 4
EXAMPLES_OF_A_KIND = 2
JUDGEMENTS: dict[str, Callable[[Level], float | None]] = {
    "Exact match": lambda level: level.exact,
    "Execution": lambda level: level.exec,
}


def scores(study: Study) -> Table:
    """Exact match and execution of each cell, the baselines, and what others published."""
    rows: list[tuple[str | Link, ...]] = []
    for cell in study.cells:
        found = {beam: [search.total for search in cell.searches(beam)] for beam in {cell.beam, 1}}
        rows.append(
            (
                untold(cell),
                "ours",
                reader(cell.first),
                str(len(cell.runs)),
                str(cell.beam),
                *(shares(found[beam], of) for beam in (cell.beam, 1) for of in JUDGEMENTS.values()),
                spread(run.scores.best_epoch for run in cell.runs if run.scores),
                f"{cell.first.parameters:,}",
                _number(_seconds(cell)),
                _memory(cell),
            )
        )
    for name, (total, _) in study.baselines.items():
        shown = (plain(of(total)) for of in JUDGEMENTS.values())
        rows.append((baseline_title(name), "ours, no training", "–", "–", "–", *shown, *("–",) * 6))
    for each in PUBLISHED:
        if each.setting == study.setting:
            row = (each.system, f"published ({each.source})", each.reader, "–", "–", f"{each.exact:.1f}")
            rows.append((*row, *("–",) * 7))
    columns = (
        *("Model", "Whose figure", "Reads with", "Seeds", "Beam"),
        *("Exact match (%)", "Execution (%)", "Greedy: exact match (%)", "Greedy: execution (%)"),
        *("Best epoch", "Parameters", "Seconds per epoch", "Peak memory (MiB)"),
    )
    note = (
        f"{protocol(study.cells)} Exact match and execution by the rules of Spider's official script, on the held-out "
        "questions, which also chose the epoch; greedy is a beam of 1. Parameters: of the model's own weights, which "
        "with a tuned encoder are also the encoder's. Seconds: median over epochs, mean over seeds; an epoch is "
        "training and the measuring after it."
    )
    return Table(
        f"scores-{study.setting}",
        "Exact match and execution",
        columns,
        tuple(rows),
        _said(note, _wider_is_no_worse(study), intervals(study.cells), remarks(study), _sources(study)),
        headings=3,
    )


def hardness(study: Study) -> Table:
    """Exact match and execution by hardness."""
    rows: list[tuple[str, ...]] = []
    sizes: dict[str, set[int]] = {level: set() for level in LEVELS}
    for cell in study.cells:
        searches = cell.searches(cell.beam)
        for name, of in JUDGEMENTS.items():
            row = [cell.title, name]
            for level in LEVELS:
                held = [search.levels[level] for search in searches if level in search.levels]
                sizes[level] |= {each.count for each in held}
                row.append(shares(held, of))
            rows.append((*row, shares([search.total for search in searches], of)))
    for name, (total, levels) in study.baselines.items():
        for judgement, of in JUDGEMENTS.items():
            row = [baseline_title(name), judgement]
            row += [plain(of(levels[level]) if level in levels else None) for level in LEVELS]
            rows.append((*row, plain(of(total))))
    heads = [f"{level} (n = {spread(sizes[level])})" if sizes[level] else level for level in LEVELS]
    columns = ("Model", "Measure (%)", *heads, "all")
    beams = spread(cell.beam for cell in study.cells)
    note = f"Hardness as the official script tells it from the gold query. Beam {beams}. "
    title = "Exact match and execution by hardness"
    return Table(
        f"hardness-{study.setting}",
        title,
        columns,
        tuple(rows),
        _said(note, intervals(study.cells), remarks(study)),
        headings=2,
    )


def beams(study: Study) -> Table | None:
    """Exact match and execution by the width of the search; None where there is but one."""
    widths = sorted({beam for cell in study.cells for run in cell.runs for beam in run.searches})
    if len(widths) < 2:
        return None
    rows = [
        (cell.title, name, *(shares([search.total for search in cell.searches(beam)], of) for beam in widths))
        for cell in study.cells
        for name, of in JUDGEMENTS.items()
    ]
    columns = ("Model", "Measure (%)", *(f"beam {beam}" if beam > 1 else "greedy" for beam in widths))
    title = "Exact match and execution by the width of the search"
    return Table(f"beams-{study.setting}", title, columns, tuple(rows), intervals(study.cells), headings=2)


def validity(study: Study, report: Path) -> Table:
    """Of each search how many answers the official parser reads and SQLite runs."""
    rows: list[tuple[str | Link, ...]] = []
    short = 0
    for cell in study.cells:
        for run in cell.runs:
            for search in run.scores.searches if run.scores else ():
                whole = search.total.count == search.parsed == search.executed
                short += not whole
                rows.append(
                    (
                        cell.title,
                        link(run, report),
                        str(search.beam),
                        f"{search.alpha:g}",
                        f"{search.total.count:,}",
                        f"{search.parsed:,}",
                        f"{search.executed:,}",
                        f"{search.given_up:,}",
                        "–" if search.differences is None else f"{search.differences:,}",
                        "yes" if whole else "no",
                    )
                )
    columns = (
        *("Model", "Run", "Beam", "Length exponent", "Questions", "Read by the official parser", "Bound and executed"),
        *("Given up", "Differences from the official script", "All valid"),
    )
    verdict = (
        "Every answer of every search is read by the official parser, binds to its schema, and runs."
        if not short
        else f"In {short} of {len(rows)} searches some answer is not read or does not run."
    )
    note = (
        f"{verdict} Given up: no hypothesis came to an end, and all rows of one table were the answer. Differences: "
        "verdicts on which resseq and the official script, run on the same answers, disagree; – where it was not run."
    )
    title = "Are all answers valid queries?"
    return Table(f"validity-{study.setting}", title, columns, tuple(rows), note, headings=2)


# ---- mistakes ---------------------------------------------------------------------------------------------------


def clauses(study: Study) -> Table | None:
    """How often each clause is right; None when no run has answers."""
    rows = []
    for cell, run, beam, judged in _answered(study):
        row = [cell.title, str(run.seed), str(beam)]
        for clause in mistakes.CLAUSES:
            having = [answer for answer in judged if mistakes.has(answer, clause)]
            hits = sum(mistakes.right(answer, clause) for answer in having)
            row.append(f"{100 * hits / len(having):.1f} of {len(having):,}" if having else "–")
        rows.append(tuple(row))
    if not rows:
        return None
    columns = ("Model", "Seed", "Beam", *(f"{clause} (%)" for clause in mistakes.CLAUSES))
    note = (
        "By the partial scores of the official script: of the questions whose gold query or answer has the clause, "
        "the share for which it is right. GROUP BY: its columns; HAVING: together with its GROUP BY; AND/OR: where "
        "there are several conditions; set operation: INTERSECT, UNION, EXCEPT and what they join; keywords: the "
        "script's set of all keywords of a query."
    )
    title = "Clauses that are right"
    return Table(f"clauses-{study.setting}", title, columns, tuple(rows), note)


def first_wrong(study: Study) -> Table | None:
    """Wrong answers by the first clause that is wrong; None when no run has answers."""
    rows = []
    for cell, run, beam, _ in _answered(study):
        assert run.answers is not None
        wrong = [answer for answer in run.answers.rows if answer.exact is False]
        counts = Counter(mistakes.wrong_clauses(answer)[0] for answer in wrong)
        alike = sum(answer.exec is True for answer in wrong)
        row = [cell.title, str(run.seed), str(beam), f"{len(wrong):,} of {len(run.answers.rows):,}"]
        rows.append((*row, *(f"{counts[kind]:,}" for kind in mistakes.KINDS), f"{alike:,}"))
    if not rows:
        return None
    columns = ("Model", "Seed", "Beam", "Wrong", *mistakes.KINDS, "Of the wrong: execution right")
    note = (
        "Answers that are no exact match, by the first clause in this order that is wrong. Tables only: all clauses "
        "are right, but FROM has other tables. Not read: the official parser cannot read the answer. Not scored: the "
        "official script fails on the pair."
    )
    title = "Wrong answers by the first wrong clause"
    return Table(f"first-wrong-{study.setting}", title, columns, tuple(rows), note)


def kinds(study: Study) -> Table | None:
    """The most frequent sets of wrong clauses of the best run; None when no run has answers or it has no mistake."""
    found = _best_answered(study)
    if found is None:
        return None
    cell, run, ranked, wrong = found
    rows = [
        (" + ".join(kind), f"{count:,}", f"{100 * count / wrong:.1f}", f"{alike:,}")
        for kind, count, alike in ranked[:MOST_KINDS]
    ]
    rest = ranked[MOST_KINDS:]
    if rest:
        count, alike = sum(each[1] for each in rest), sum(each[2] for each in rest)
        rows.append((f"{len(rest)} other sets", f"{count:,}", f"{100 * count / wrong:.1f}", f"{alike:,}"))
    note = f"{_best_text(cell, run)} Share: of its {wrong:,} wrong answers."
    columns = ("Wrong clauses", "Answers", "Share (%)", "Execution right")
    title = "Kinds of mistakes of the best run"
    return Table(f"kinds-{study.setting}", title, columns, tuple(rows), note)


def examples(study: Study) -> Table | None:
    """Questions, gold queries and answers for the most frequent kinds of mistakes of the best run."""
    found = _best_answered(study)
    if found is None:
        return None
    cell, run, ranked, _ = found
    assert run.answers is not None
    rows: list[tuple[str, ...]] = []
    for kind, _, _ in ranked[:EXAMPLE_KINDS]:
        alike = [a for a in run.answers.rows if a.exact is False and mistakes.wrong_clauses(a) == kind]
        # One from the first third and one from the last, so that they are of different databases.
        places = sorted({len(alike) // 4, 3 * len(alike) // 4})[:EXAMPLES_OF_A_KIND]
        for answer in (alike[place] for place in places):
            name = " + ".join(kind)
            verdict = {True: ", execution right", False: ", execution wrong", None: ""}[answer.exec]
            rows += [
                (name, "question", answer.question),
                (f"{answer.db_id}, {answer.hardness or '?'}{verdict}", "gold", answer.gold),
                ("", "answer", answer.pred),
            ]
    note = (
        f"{_best_text(cell, run)} Of each of its most frequent kinds of mistakes two answers, one from about the first "
        "quarter and one from the last of that kind in the order of the questions."
    )
    columns = ("Wrong clauses; database and hardness", "What", "Text")
    return Table(f"examples-{study.setting}", "Examples of mistakes", columns, tuple(rows), note, headings=3)


def _answered(study: Study) -> list[tuple[Cell, Run, int, list[Answer]]]:
    """The runs that have judged answers, with the beam and those answers."""
    found = []
    for cell in study.cells:
        for run in cell.runs:
            if run.answers is not None:
                judged = mistakes.judged(run.answers.rows)
                if judged:
                    found.append((cell, run, run.answers.beam, judged))
    return found


def _best_answered(study: Study) -> tuple[Cell, Run, list[tuple[tuple[str, ...], int, int]], int] | None:
    """The best run with answers; its kinds of mistakes, each with its number and how many of those execute as the gold
    query, the most frequent first; and the number of all."""
    best = study.best_run(lambda run: run.answers is not None and bool(mistakes.judged(run.answers.rows)))
    if best is None:
        return None
    cell, run = best
    assert run.answers is not None
    wrong = [answer for answer in run.answers.rows if answer.exact is False]
    counts = Counter(mistakes.wrong_clauses(answer) for answer in wrong)
    alike = Counter(mistakes.wrong_clauses(answer) for answer in wrong if answer.exec)
    ranked = sorted(counts, key=lambda kind: (-counts[kind], kind))
    return (cell, run, [(kind, counts[kind], alike[kind]) for kind in ranked], len(wrong)) if wrong else None


def _best_text(cell: Cell, run: Run) -> str:
    assert run.answers is not None
    return f"{cell.title}, seed {run.seed}, beam {run.answers.beam}."


# ---- pieces -----------------------------------------------------------------------------------------------------


def protocol(shown: Iterable[Cell]) -> str:
    """Seeds, epochs and questions of some cells."""
    runs = [run for cell in shown for run in cell.runs]
    counts = {len(cell.runs) for cell in shown}
    seeds = sorted({run.seed for run in runs})
    parts = [
        f"{spread(counts)} seed{'s' * (counts != {1})} ({', '.join(map(str, seeds))})",
        f"{spread(run.epochs for run in runs)} epochs",
        f"{whole_number(run.data.train for run in runs)} training and "
        f"{whole_number(search.total.count for run in runs for search in run.searches.values())} held-out questions",
    ]
    return "; ".join(parts) + "."


def intervals(shown: Iterable[Cell]) -> str:
    """What the intervals of some cells cover."""
    counts = [len(cell.runs) for cell in shown]
    parts = []
    if max(counts) > 1:
        parts.append("±: 95 % interval of the mean over seeds (Student's t).")
    if min(counts) == 1:
        parts.append(
            "[ ]: one seed: interval covers the sampling of the held-out questions only, not the seed (95 %, Wilson)."
        )
    return " ".join(parts)


def remarks(study: Study) -> str:
    """What must be said beside all figures of a setting."""
    parts = []
    if study.setting == "intra":
        names = f"{', '.join(WITHOUT_ROWS[:-1])} and {WITHOUT_ROWS[-1]}"
        parts.append(
            f"Seven databases ({names}) hold no rows, so every query there returns nothing and execution is lenient on "
            "them."
        )
        if study.baselines:
            parts.append(
                "About seven of ten held-out queries occur in training for the same database, which is what the "
                "nearest question profits from."
            )
        parts.append("The example split of Yu et al. is random too, but another one than the course's.")
    hashes = {run.data.sha256 for run in study.runs}
    if len(hashes) > 1:
        parts.append(f"These runs are of {len(hashes)} different sets of questions, so that not all can be compared.")
    return " ".join(parts)


def _wider_is_no_worse(study: Study) -> str:
    """Whether a beam has at least greedy search's exact match; nothing where it is not known."""
    pairs = [
        (run.searches[1].total.exact, run.searches[cell.beam].total.exact)
        for cell in study.cells
        for run in cell.runs
        if {1, cell.beam} <= set(run.searches) and cell.beam > 1
    ]
    held = [wide >= greedy for greedy, wide in pairs if greedy is not None and wide is not None]
    return f"The beam has no less exact match than greedy in {sum(held)} of {len(held)} runs." if held else ""


def _sources(study: Study) -> str:
    """Where the published figures are from."""
    named = dict.fromkeys(each.source for each in PUBLISHED if each.setting == study.setting)
    return f"Published: {'; '.join(f'{name}: {SOURCES[name]}' for name in named)}." if named else ""


def reader(run: Run) -> str:
    """What a model reads with: GloVe's vectors, or an encoder with its size and how much of it is tuned."""
    data = run.data
    if data.reader_parameters is not None:
        tuned = tuned_layers(run)
        return f"{data.reader} ({data.reader_parameters / 1e6:,.1f} M){f', top {tuned} layers tuned' if tuned else ''}"
    return f"GloVe ({data.reader})" if "glove" in data.reader.lower() else data.reader or "?"


def _said(*parts: str) -> str:
    return " ".join(part.strip() for part in parts if part.strip())


def baseline_title(name: str) -> str:
    return {"nearest": "Nearest training question"}.get(name, name)


def shares(levels: Sequence[Level], of: Callable[[Level], float | None]) -> str:
    known = [(value, level.count) for level in levels if (value := of(level)) is not None and level.count]
    return percent([value for value, _ in known], known[0][1]) if known else "–"


def plain(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.2f}"


def _seconds(cell: Cell) -> float:
    """Mean over seeds of the median over epochs, which skips those that measure exact match."""
    return statistics.fmean(statistics.median(seed) for seed in cell.curve(lambda epoch: epoch.seconds))


def _memory(cell: Cell) -> str:
    values = [epoch.memory_mb for run in cell.runs for epoch in run.history if epoch.memory_mb is not None]
    return f"{max(values):,.0f}" if values else "–"


def _number(value: float) -> str:
    return f"{value:.3g}" if value < 100 else f"{value:,.0f}"


def whole_number(counts: Iterable[int]) -> str:
    known = sorted(set(counts))
    return f"{known[0]:,}" if known[0] == known[-1] else f"{known[0]:,}–{known[-1]:,}"
