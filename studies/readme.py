"""Writes the tables of README.md and docs/assistant.md anew from the records under results/ and benchmarks/records/.

make tables
"""

import json
from pathlib import Path
from typing import Any

from resseq.report import tables
from resseq.report.markdown import insert
from resseq.report.records import load
from resseq.report.sql import cells as sql_cells
from resseq.report.sql import records as sql_records
from resseq.report.sql.comparison import summary
from resseq.report.statistics import percent
from resseq.report.studies import cells, label, studies

ROOT = Path(__file__).resolve().parent.parent
STUDY = ROOT / "results" / "cifar10-15-epochs"
LONGER = ROOT / "results" / "cifar10-torch_bn-40-epochs"
SPIDER = ROOT / "results" / "spider"
RECORDS = ROOT / "benchmarks" / "records"


def study_tables(folder: Path) -> str:
    """Accuracy at batch size 128, and at the small batch sizes, in Markdown."""
    found, _ = cells(load(folder))
    held = studies(found)
    small = [table for study in held if (table := tables.batch(study))]
    return "\n\n".join(table.to_markdown() for table in (tables.accuracy(held[0]), *small))


def longer_text(folder: Path) -> str:
    """What the network reaches in a longer run of its own."""
    header, scores = (json.loads((folder / name).read_text()) for name in ("run.json", "scores.json"))
    config, test = header["config"], scores["splits"]["test"]
    return (
        f"A run of its own with PyTorch's batch normalization, {config['epochs']} epochs at the same settings, reaches "
        f"{percent([test['accuracy']], test['images'])} % on the test images (seed {config['seed']}; \\[ \\]: Wilson, "
        f"95 %, for the sampling of the images alone), with the weights of epoch {scores['best_epoch']}. The record is "
        f"`results/{folder.name}/`."
    )


def verdicts_text(path: Path) -> str:
    """How fast the official verdicts on queries are."""
    record = json.loads(path.read_text())
    match, execution = record["exact_match"], record["execution"]
    seconds = match["processor_seconds"]
    rounds, processor = len(match["rounds"]["resseq"]), record["environment"]["processor"]
    return (
        f"Exact match on the {record['pairs']:,} pairs of Spider's dev set takes {1000 * seconds['resseq']:.0f} ms of "
        f"processor time against {1000 * seconds['official']:.0f} ms of the official script: {match['ratio']:.1f} "
        f"times as fast (fastest of {rounds} rounds, one thread, {processor}). "
        f"With execution the whole takes {execution['of_sqlite']:.2f} times what SQLite itself needs for the "
        f"{execution['queries']:,} distinct queries (median of {len(execution['rounds'])}), and on "
        f"{execution['cores']} cores {execution['of_one_core']:.2f} of the time on one."
    )


def models_table(folder: Path) -> str:
    """What the four models are worth on both settings, in Markdown."""
    found, _ = sql_cells.cells(sql_records.load(folder))
    return summary(sql_cells.studies(found, sql_records.baselines(folder))).to_markdown()


def widths_text(path: Path) -> str:
    """What the width of the search gains, and whether all that it finds are valid queries."""
    record = json.loads(path.read_text())
    widths = sorted(set.intersection(*({width["beam"] for width in run["widths"]} for run in record.values())))
    answers = [(run["questions"], width) for run in record.values() for width in run["widths"]]
    asked = sum(questions for questions, _ in answers)
    whole = sum(width["parsed"] == width["executed"] == questions for questions, width in answers)
    fewer = [
        run for run in record.values() if len(run["widths"]) < max(len(each["widths"]) for each in record.values())
    ]
    partly = f" ({len(fewer)} of them with {len(widths)} of the widths)" if fewer else ""
    every = [run["all_hypotheses"] for run in record.values()]
    found = sum(each["queries"] for each in every)
    read, run_ = (sum(each[key] for each in every) for key in ("parsed", "executed"))
    lines = [
        f"With every width of the beam from 1 to 20 all {len(record)} runs{partly} answered all held-out questions, "
        f"{asked:,} answers: in {whole} of {len(answers)} searches all are read "
        f"by the official parser, bind to the schema and run. Of all {found:,} hypotheses that a beam of 20 finds, "
        f"{read:,} are read and {run_:,} run within 20 s. The record is `results/{path.name}`.",
        "",
        f"| exact match (%) at a beam of | {' | '.join(map(str, widths))} |",
        f"|---|{'---:|' * len(widths)}",
    ]
    order = list(sql_cells.MODELS)
    for name, run in sorted(
        record.items(), key=lambda named: (order.index(named[1]["model"]), named[1]["setting"] != "intra")
    ):
        config = json.loads((SPIDER / "runs" / name / "run.json").read_text())["config"]
        layers = config.get("tuned_layers") if run["model"] == "bert-tuned" else 0
        exact = {width["beam"]: width["exact"] / run["questions"] for width in run["widths"]}
        shown = " | ".join(f"{100 * exact[beam]:.1f}" for beam in widths)
        read = f", {run['encoder']}{f', top {layers} layers' * bool(layers)}" if "encoder" in run else ""
        lines.append(f"| {sql_cells.label(run['model'])}{read}, {run['setting']} | {shown} |")
    return "\n".join(lines)


def answers_text(path: Path) -> str:
    """How fast the models learn and answer, in Markdown."""
    record = json.loads(path.read_text())
    search, training, latency = (record[part] for part in ("search", "training", "latency"))
    ratios = [each["plain"] / each["resseq"] for each in search["seconds"]]
    lines = [
        f"Beam search of width {search['beam']} over {search['questions']} questions is {search['ratio']:.1f} times as "
        f"fast as a plain one that extends one hypothesis after another, with the same model and the same answers "
        f"({search['model']}, median of {len(search['seconds'])} alternating rounds; {min(ratios):.1f} to "
        f"{max(ratios):.1f} times; {search['ratio_of_new_databases']:.1f} times on databases just opened, "
        f"of which nothing that the grammar allows is known yet). Training "
        f"with the whole target side in one call makes {training['steps_per_second']['fused']:.1f} steps a second, "
        f"{training['ratio']:.2f} "
        f"times as many as with a call for each step ({training['model']}, {training['batch_size']} questions a step).",
        "",
        f"| milliseconds a question, beam {latency['beam']} | alone: prepare | encode | search | total | "
        f"in batches of {latency['batch']}: total | peak memory (MiB) |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for row in latency["models"]:
        alone, batches = row["alone"], row["batches"]
        size = f", encoder of {row['encoder_parameters'] / 1e6:.1f} M" if row["encoder_parameters"] else ""
        untrained = "" if row["trained"] else ", random weights"
        times = (*(alone[part]["median"] for part in ("prepare", "encode", "search", "total")),)
        figures = (
            *(f"{each:.1f}" for each in (*times, batches["total"]["median"])),
            f"{row['peak_mb']['batches']:.0f}",
        )
        lines.append(f"| {sql_cells.label(row['model'])}{size}{untrained} | {' | '.join(figures)} |")
    machine = latency["environment"]
    lines += [
        "",
        f"Median of {latency['questions']} questions of Spider's dev set, {machine['threads']} threads, "
        f"{machine['processor']}, torch {machine['torch']}; the record is `benchmarks/records/{path.name}`.",
    ]
    return "\n".join(lines)


def assistant_text(path: Path) -> str:
    """How fast the assistant starts and answers, in Markdown."""
    record = json.loads(path.read_text())
    start, answers = record["start"], record["answers"]
    total, machine = answers["seconds"]["total"], answers["environment"]
    text = (
        f"The first answer of a new process takes {start['seconds']['first_answer']['median']:.1f} s (median of "
        f"{start['rounds']}; `resseq --help` {start['seconds']['help']['median']:.2f} s), later ones "
        f"{1000 * total['median']:.0f} ms at the median and {1000 * total['p95']:.0f} ms at the 95th percentile, over "
        f"all {answers['questions']:,} questions of Spider's dev set on {answers['databases']} databases. The process "
        f"holds at most {answers['peak_mb']:.0f} MiB ({answers['weights']['name']}, {machine['processor']}, 2 cores, "
        f"torch {machine['torch']})."
    )
    for name in sorted(record):
        if not name.startswith("load_"):
            continue
        part = record[name]
        workers = "one worker" if part["workers"] == 1 else f"{part['workers']} workers"
        wrong = sum(each["expected"] != each["found"] for each in part["differing"])
        memory = part["memory_mb"]
        text += (
            f" {part['people']} people who asked without a pause for {part['seconds']:.0f} s got "
            f"{part['answers']:,} answers from {workers}, {part['answers_per_second']:.0f} a second, each after "
            f"{part['waiting']['median']:.1f} s at the median: {len(part['errors'])} errors, {wrong} with another "
            f"query than a quiet server gives; memory in each tenth of the time "
            f"{', '.join(f'{each:.0f}' for each in memory['by_tenths_of_the_time'])} MiB ({part['weights']['name']})."
        )
    return text + f" The record is `benchmarks/records/{path.name}`."


def ranking_text(results: Path) -> str:
    """What the ranking of queries by what they leave out is worth, for each of the shipped weights, in Markdown."""
    records = [json.loads(path.read_text()) for path in sorted(results.glob("confidence-*.json"))]
    rows = []
    for record in records:
        found = record["ranking"]
        plain, scored, elsewhere = (
            f"{100 * found[kind]['exact']:.1f} / {100 * found[kind]['exec']:.1f}"
            for kind in ("by probability", "by score", "by scores chosen on the other databases")
        )
        name = record["weights"]["file"].removesuffix(".safetensors")
        said = f"{100 * found['as said']['exact']:.1f} / {100 * found['as said']['exec']:.1f}"
        points, more = (
            f"{100 * gain['value']:+.1f} \\[{100 * gain['low']:+.1f}, {100 * gain['high']:+.1f}\\]"
            for gain in (found["gain"], found["gain as said"])
        )
        rows.append(
            f"| {name} | {plain} | {scored} | {points} | {elsewhere} | {found['changed']} | {said} | {more} "
            f"| {found['changed as said']} |"
        )
    first = records[0]["confidence"]
    return "\n".join(
        [
            "| weights | exact / execution by probability | by score | gain in execution "
            "| by scores chosen on the other databases | answers changed | by score, compared as is said | gain again "
            "| changed again |",
            "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
            *rows,
            "",
            f"Spider's {first['questions']:,} dev questions, no tables.json, a beam of {records[0]['beam']}; \\[ \\]: "
            "95 %, a bootstrap over the databases. The weights of the score were chosen on these questions; those "
            "“on the other databases” are with weights that were chosen without the database that is asked. The rules "
            "by which a query follows its question (`comparisons.py`, `superlatives.py`, `patterns.py`, `wholes.py`, "
            "`periods.py`) were written for other questions; that they do no harm was looked at with these.",
        ]
    )


def published_table(path: Path, assistant: Path, ranking: Path) -> str:
    """What the shipped model and others reach and take, in Markdown."""
    answers, own = json.loads(assistant.read_text())["answers"], json.loads(ranking.read_text())["ranking"]
    right = own["by scores chosen on the other databases"]["exec"]
    lines = [
        "| model | parameters | execution on Spider's dev set (%) | seconds a question | source |",
        "|---|---|---:|---:|---|",
        f"| resseq, {answers['weights']['name']} | 24 million | {100 * right:.1f} | "
        f"{answers['seconds']['total']['median']:.1f} (2 CPU cores) | measured here |",
    ]
    for each in json.loads(path.read_text())["models"]:
        executed = "" if each["exec"] is None else f"{each['exec']:.1f}"
        seconds = "" if each["seconds"] is None else f"{each['seconds']:.1f}"
        source = f"{each['source']}{'; ' * bool(each['note'])}{each['note']}"
        lines.append(f"| {each['name']} | {each['parameters']} | {executed} | {seconds} | {source} |")
    return "\n".join(lines)


def confidence_text(results: Path) -> str:
    """How far the assistant's confidence can be relied on, for each of the shipped weights, in Markdown."""
    records = [json.loads(path.read_text()) for path in sorted(results.glob("confidence-*.json"))]
    rows = []
    for record in records:
        sure, about, spelling = record["confidence"], record["about"], record["spelling"]["one mistake"]
        off = " → ".join(_points(sure[kind]["calibration error"]) for kind in ("query", "as shown"))
        elsewhere = about["detected"]["dev questions on another database"]
        exact = " → ".join(f"{100 * spelling[kind]['exact'][0]:.1f}" for kind in _SPELLED)
        name, auroc = record["weights"]["file"].removesuffix(".safetensors"), sure["as shown"]["AUROC"]["value"]
        rows.append(
            f"| {name} | {off} | {auroc:.3f} | {_points(elsewhere)} | {_points(about['refused']['right answers'])} | "
            f"{_points(record['phrased']['refused']['right answers'])} | {exact} |"
        )
    first = records[0]["confidence"]
    return "\n".join(
        [
            "| weights | calibration error, raw → calibrated (%) | AUROC | questions about another database found (%) "
            "| right answers refused (%) | those to questions of `studies/phrases` (%) "
            "| exact match as spelled → one typing mistake → corrected (%) |",
            "|---|---:|---:|---:|---:|---:|---:|",
            *rows,
            "",
            f"Spider's {first['questions']:,} dev questions on {first['databases']} databases, whose own names were "
            "read (no tables.json); each database judged by what was fitted on the others; \\[ \\]: 95 %, a bootstrap "
            "over the databases; mistakes in 200 questions. The records are `results/confidence-*.json`, the program "
            "`studies/confidence.py`.",
            "",
            *(_elsewhere(record) for record in records),
        ]
    )


_SPELLED = ("as they are", "with a mistake", "with a mistake, corrected")


def _points(measured: dict[str, float]) -> str:
    return f"{100 * measured['value']:.1f} [{100 * measured['low']:.1f}, {100 * measured['high']:.1f}]"


def phrases_text(path: Path) -> str:
    """What the default weights have learned beside Spider, and what it changed, in Markdown."""
    record = json.loads(path.read_text())
    pairs, learned = record["held_out_pairs"], record["pairs"]
    low, high = (100 * each for each in pairs["exact_interval"])
    before, after = record["without_tables_json"]["start"], record["without_tables_json"]["this"]
    described, start = record["searches"]["beam10"], record["searches_of_start"]["beam10"]

    def both(figures: dict[str, Any]) -> str:
        return f"{100 * figures['exact']:.1f} and {100 * figures['exec']:.1f}"

    return (
        f"They began as those of `bert-tuned` on Spider's databases, and then learned from {learned['own']} pairs of "
        f"ours and {learned['rehearsed']} questions of Spider's training set again, lest these be forgotten. "
        f"Of {pairs['count']} such pairs that a first training held out, about the same databases, the right "
        f"query and the right rows were found for {both(pairs['before'])} % before, and for {both(pairs['after'])} % "
        f"after (query: [{low:.1f}, {high:.1f}]). On Spider's {after['questions']:,} dev questions, about databases "
        f"that neither training has seen, exact match and execution are {both(described)} % (before: {both(start)}; a "
        f"beam of 10), and without tables.json, as a person's database is read, {both(after)} % ({both(before)}; 5). "
        f"One seed. The record is `weights/{path.name}`."
    )


def _elsewhere(record: dict[str, Any]) -> str:
    """What comes of questions about something else, with some weights."""
    name, detected = record["weights"]["file"].removesuffix(".safetensors"), record["about"]["detected"]
    aside = detected["questions about anything else"]
    hard = detected["dev questions that name a table of another database"]
    return (
        f"With {name}, {100 * aside['value']:.1f} % of {aside['questions']} questions about anything but a database "
        f"(`studies/off_topic.txt`, each put to five databases) were found to be about nothing in it. The hard case is "
        f"a question about another database that names a table of this one: of {hard['questions']} such questions "
        f"{100 - 100 * hard['value']:.0f} % were answered as if they were meant for it."
    )


def own_questions_text(path: Path) -> str:
    """How often the assistant is right on questions of our own, by kind, in Markdown."""
    record = json.loads(path.read_text())
    found = record["totals"]
    lines = ["| kind | questions | right | right among five | no answer |", "|---|---:|---:|---:|---:|"]
    groups = [*found["by kind"].items(), *found["by database"].items(), ("all", found["all"])]
    for name, counts in groups:
        figures = (counts[each] for each in ("questions", "right", "right_among_five", "no_answer"))
        lines.append(f"| {name} | {' | '.join(map(str, figures))} |")
    return "\n".join(
        [
            *lines,
            "",
            f"`{record['weights']['file']}`; every question and answer is in `results/{path.name}`, the program in "
            "`studies/own_questions/`.",
        ]
    )


def own_pairs_text(path: Path) -> str:
    """What own pairs of question and query gain, in Markdown."""
    lines = [
        "| weights | own pairs | execution before | after | gain | exact match: gain | minutes |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for name, record in json.loads(path.read_text()).items():
        for row in record["measure"]["rows"]:
            execution, exact = row["exec"], row["exact"]
            lines.append(
                f"| {name} | {row['pairs']} | {100 * execution['before']:.1f} | {100 * execution['after']:.1f} | "
                f"{_gain(execution)} | {_gain(exact)} | {max(row['seconds']) / 60:.1f} |"
            )
    return "\n".join(lines)


def _gain(row: dict[str, Any]) -> str:
    low, high = (100 * each for each in row["interval"])
    return f"{100 * row['difference']:+.1f} [{low:+.1f}, {high:+.1f}]"


def sanity_text(path: Path) -> str:
    """How far our batch normalization is from the built-in one after an epoch on real data, and what rounding does."""
    record = json.loads(path.read_text())
    ours, yardstick = (record["differences"][name] for name in ("bn", "yardstick"))
    first = "largest of the first 20 steps"
    return (
        "In a whole network, through the first epoch of the protocol on real CIFAR-10 (exact mode, one seed), the mean "
        f"training loss with our BN and with PyTorch's differs by {ours['running']:.1e}, and no loss of the first 20 "
        f"steps by more than {ours[first]:.1e}. PyTorch's own layer, started from weights moved by one unit in the "
        f"last place, differs from itself by {yardstick['running']:.1e} and {yardstick[first]:.1e}: training "
        "amplifies rounding, and after hundreds of steps at a high rate single losses no longer agree in any of them. "
        "The record is `results/sanity-check.json`, the program `studies/sanity_check.py`."
    )


def speed_table(records: Path) -> str:
    """Throughput and the cost of each normalization's training step, in Markdown."""
    record = json.loads((records / "training.json").read_text())
    throughput, machine = record["throughput"], record["environment"]
    speeds = throughput["images_per_second"]
    lines = [
        f"Training ResNet-14 at batch size {record['batch_size']}: {speeds['resseq']:.0f} images/s against "
        f"{speeds['plain']:.0f} of the tutorial's loop, {throughput['ratio']:.2f} times as fast (median of "
        f"{len(throughput['rounds']['plain'])} alternating rounds; {machine['processor']}, {machine['threads']} "
        f"threads, torch {machine['torch']}).",
        "",
        "| training step with | eager | compiled |",
        "|---|---:|---:|",
    ]
    for norm, modes in record["step"].items():
        lines.append(f"| {label(norm)} | {modes['eager']['ratio']:.2f} | {modes['compiled']['ratio']:.2f} |")
    layers = json.loads((records / "normalization.json").read_text())["layers"]
    spans = {}
    for mode in ("compiled", "eager"):
        ratios = [layer["ratio"] for layer in layers if layer["mode"] == mode]
        spans[mode] = f"{min(ratios):.2f} to {max(ratios):.2f}"
    lines += [
        "",
        "Time of a step, the step with PyTorch's own batch normalization in the same mode being 1. A layer alone, "
        f"forward and backward on the network's three maps, takes {spans['compiled']} of the time of PyTorch's "
        f"counterpart when both are compiled, and {spans['eager']} in eager mode (batch-instance normalization against "
        "batch plus instance normalization).",
    ]
    return "\n".join(lines)


def main(readme: Path = ROOT / "README.md", assistant: Path = ROOT / "docs" / "assistant.md") -> None:
    """Replaces each table between its markers."""
    insert(readme, "accuracy", study_tables(STUDY))
    insert(readme, "longer", longer_text(LONGER))
    insert(readme, "verdicts", verdicts_text(RECORDS / "evaluation.json"))
    insert(readme, "models", models_table(SPIDER))
    insert(readme, "widths", widths_text(ROOT / "results" / "beam-widths.json"))
    insert(readme, "answers", answers_text(RECORDS / "text2sql.json"))
    insert(readme, "assistant", assistant_text(RECORDS / "assistant.json"))
    insert(readme, "sanity", sanity_text(ROOT / "results" / "sanity-check.json"))
    insert(readme, "speed", speed_table(RECORDS))
    insert(assistant, "confidence", confidence_text(ROOT / "results"))
    insert(assistant, "phrases", phrases_text(ROOT / "weights" / "bert-tuned-assistant.json"))
    for name in ("blind questions", "own questions"):
        insert(assistant, name, own_questions_text(ROOT / "results" / f"{name.replace(' ', '-')}.json"))
    insert(assistant, "own pairs", own_pairs_text(ROOT / "results" / "own-pairs.json"))
    insert(assistant, "speed", assistant_text(RECORDS / "assistant.json"))
    insert(assistant, "ranking", ranking_text(ROOT / "results"))
    insert(
        assistant,
        "published",
        published_table(
            ROOT / "benchmarks" / "published.json",
            RECORDS / "assistant.json",
            ROOT / "results" / "confidence-bert-tuned-assistant.json",
        ),
    )


if __name__ == "__main__":
    main()
