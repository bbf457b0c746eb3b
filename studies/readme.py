"""Writes the tables of README.md anew from the records under results/ and benchmarks/records/.

make tables
"""

import json
from pathlib import Path

from resseq.report import tables
from resseq.report.markdown import insert
from resseq.report.records import load
from resseq.report.studies import cells, label, studies

ROOT = Path(__file__).resolve().parent.parent
STUDY = ROOT / "results" / "cifar10-15-epochs"
RECORDS = ROOT / "benchmarks" / "records"


def study_tables(folder: Path) -> dict[str, str]:
    """The accuracy table and the batch-size table of a study, in Markdown."""
    found, _ = cells(load(folder))
    study = studies(found)[0]
    made = {"accuracy": tables.accuracy(study)}
    batch = tables.batch(study)
    if batch:
        made["batch"] = batch
    return {name: table.to_markdown() for name, table in made.items()}


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
    lines += ["", "Time of a step, the step with PyTorch's own batch normalization in the same mode being 1."]
    return "\n".join(lines)


def main(readme: Path = ROOT / "README.md") -> None:
    """Replaces each table between its markers."""
    for name, markdown in study_tables(STUDY).items():
        insert(readme, name, markdown)
    insert(readme, "speed", speed_table(RECORDS))


if __name__ == "__main__":
    main()
