"""What a training learns from and is measured on: Spider's examples, or a person's own pairs."""

from dataclasses import dataclass
from pathlib import Path

from resseq.text2sql.evaluation import Judge
from resseq.text2sql.examples import Split, read_split, spider_folder
from resseq.text2sql.inputs import Databases
from resseq.text2sql.own_pairs import OwnJudge, parted, read_pairs


@dataclass(frozen=True)
class Material:
    """Examples with their databases, and what says whether an answer is right."""

    name: str
    split: Split
    databases: Databases
    judge: Judge | OwnJudge


def spider_material(setting: str, folder: str) -> Material:
    """Spider's examples, parted as a setting says.

    Args:
        folder: Spider's; empty takes the one where RESSEQ_DATA says.

    Raises:
        ResseqError: a file is missing or faulty.
    """
    spider = Path(folder) if folder else spider_folder()
    split = read_split(setting, spider)
    places = spider / "database", spider / "tables.json"
    return Material(f"Spider, {setting}", split, Databases(*places), Judge(*places))


def own_material(file: str, databases: str, hold_out: float, seed: int) -> Material:
    """A person's own pairs, of which some may be held out.

    Raises:
        ResseqError: a file is missing or faulty.
    """
    examples, opened = read_pairs(Path(file), Path(databases))
    split = Split(*parted(examples, hold_out, seed))
    return Material(f"own pairs, {Path(file).name}", split, opened, OwnJudge(opened))
