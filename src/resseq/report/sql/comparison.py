"""Models beside each other: on both settings, and question by question."""

from collections.abc import Sequence

from resseq.report.markdown import Table
from resseq.report.sql.cells import MODELS, Study, untold
from resseq.report.sql.published import PUBLISHED, Published
from resseq.report.sql.tables import JUDGEMENTS, baseline_title, intervals, plain, reader, shares, whole_number
from resseq.report.statistics import agreement, bracketed, holm, mcnemar, newcombe_paired, p_value, spread


def summary(groups: Sequence[Study]) -> Table:
    """Each model on each setting, the baselines, and the best that others published by what they read with."""
    judged = [(study, name, of) for study in groups for name, of in JUDGEMENTS.items()]
    order = list(MODELS)
    models = {(untold(cell), reader(cell.first)): cell.first.model for study in groups for cell in study.cells}
    rows: list[tuple[str, ...]] = []
    for title, read in sorted(models, key=lambda name: [*order, models[name]].index(models[name])):
        row = [title, read.split(" (glove")[0]]  # which file it is stands below
        for study, _, of in judged:
            held = [cell for cell in study.cells if (untold(cell), reader(cell.first)) == (title, read)]
            searches = [search.total for cell in held for search in cell.searches(cell.beam)]
            row.append(shares(searches, of))
        rows.append(tuple(row))
    for name in dict.fromkeys(name for study in groups for name in study.baselines):
        levels = [(study.baselines.get(name), of) for study, _, of in judged]
        rows.append((baseline_title(name), "–", *(plain(of(held[0]) if held else None) for held, of in levels)))
    best: dict[tuple[str, str], Published] = {}
    for each in PUBLISHED:
        key = each.reader, each.setting
        if key not in best or each.exact > best[key].exact:
            best[key] = each
    for read in dict.fromkeys(read for read, _ in best):
        shown = [
            f"{best[read, study.setting].exact:.1f}" if (read, study.setting) in best and name == "Exact match" else "–"
            for study, name, _ in judged
        ]
        rows.append(("Best published", read, *shown))
    columns = ("Model", "Reads with", *(f"{study.setting}: {name.lower()} (%)" for study, name, _ in judged))
    cells = [cell for study in groups for cell in study.cells]
    counts = spread(len(cell.runs) for cell in cells)
    beams = spread(cell.beam for cell in cells)
    asked = {study.setting: [s.total.count for run in study.runs for s in run.searches.values()] for study in groups}
    sizes = ", ".join(f"{whole_number(counts)} of {setting}" for setting, counts in asked.items())
    settings = {study.setting for study in groups}
    systems = "; ".join(
        f"{each.exact:.1f} {each.system} ({each.source})" for each in best.values() if each.setting in settings
    )
    note = (
        f"Seeds: {counts}. Beam {beams}. All held-out questions: {sizes}. {intervals(cells)} Published, by what is "
        f"read with: {systems}."
    )
    return Table("summary", "Exact match and execution by model and setting", columns, tuple(rows), note, headings=2)


def differences(study: Study) -> Table | None:
    """Every two models of a setting on the same questions; None where there are not two with answers of one search."""
    found = [
        (cell, run.answers)
        for cell in study.cells
        for run in cell.runs[:1]
        if run.answers is not None and all(row.exact is not None for row in run.answers.rows)
    ]
    pairs = []
    for place, (better, ours) in enumerate(found):
        for other, theirs in found[:place]:
            asked = [[(row.db_id, row.question) for row in each.rows] for each in (ours, theirs)]
            if asked[0] == asked[1] and ours.beam == theirs.beam:
                marks = ["".join(str(int(bool(row.exact))) for row in each.rows) for each in (ours, theirs)]
                pairs.append((better, other, agreement(*marks)))
    if not pairs:
        return None
    tested = [counts for _, _, counts in pairs if counts.only_a + counts.only_b]
    corrected = iter(holm([mcnemar(counts) for counts in tested]))
    rows = []
    for a, b, counts in pairs:
        gain = (counts.only_a - counts.only_b) / sum(counts)
        p = next(corrected) if counts.only_a + counts.only_b else 1.0
        rows.append(
            (
                f"{a.title} − {b.title}",
                bracketed(gain, newcombe_paired(counts), "+"),
                f"{counts.only_a:,}",
                f"{counts.only_b:,}",
                p_value(p),
            )
        )
    columns = ("Models", "Difference in exact match (points)", "Only the first right", "Only the second right", "p")
    note = (
        "The first seed of each, question by question. [ ]: 95 % interval for paired proportions (Newcombe 1998), p of "
        "McNemar's exact test, corrected for all rows (Holm 1979). Both are for the sampling of the questions alone, "
        "not for the seed."
    )
    title = "Differences between models on the same questions"
    return Table(f"differences-{study.setting}", title, columns, tuple(rows), note)
