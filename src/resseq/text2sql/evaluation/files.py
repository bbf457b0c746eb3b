"""Gold and prediction files in Spider's form, one query a line."""

from collections.abc import Sequence
from pathlib import Path

from resseq.errors import ResseqError
from resseq.text2sql.evaluation.verdicts import Pair


def read_pairs(gold: Path, pred: Path) -> tuple[list[Pair], list[str]]:
    """The pairs of two files, put together as the official script does, and warnings of what it does silently.

    A line of `gold` is a query, a TAB and the name of its database; a line of `pred` a query, and what follows a TAB is
    ignored. Blank lines are dropped from each file, and the longer one is cut.

    Raises:
        ResseqError: a file is missing, empty or not UTF-8, or a gold line has another form.
    """
    (lines, numbers, _), (predictions, places, _) = held_lines = filled_lines(gold), filled_lines(pred)
    warnings = []
    for path, (held, _, blank) in zip((gold, pred), held_lines, strict=True):
        if not held:
            raise ResseqError(f"evaluate: {path} holds no query — name a file with a query a line")
        if held[0].startswith("\N{BYTE ORDER MARK}"):
            warnings.append(
                f"{path} begins with a byte order mark, which the official script takes for a part of the first query "
                "— save it as UTF-8 without one"
            )
        if blank:
            warnings.append(
                f"{path} has {_count(len(blank), 'blank line')} (first: {blank[0]}), dropped as the official "
                "script does — the lines that follow are paired with others"
            )
    if len(lines) != len(predictions):
        warnings.append(
            f"{gold} has {_count(len(lines), 'query')} and {pred} {len(predictions):,}; like the official script "
            f"this takes the first {min(len(lines), len(predictions)):,} of both"
        )
    cut = [number for number, line in zip(places, predictions, strict=True) if "\t" in line]
    if cut:
        warnings.append(
            f"{pred} has {_count(len(cut), 'query')} with a TAB (first: line {cut[0]}); like the official script this "
            "takes what stands before it"
        )
        predictions = [line.split("\t", 1)[0] for line in predictions]
    pairs = []
    for number, line, prediction in zip(numbers, lines, predictions, strict=False):
        parts = line.split("\t")
        if len(parts) == 2:
            pairs.append(Pair(parts[1], parts[0], prediction))
        else:
            found = _count(len(parts), "part")
            raise ResseqError(
                f"evaluate: {gold} line {number}: expected a query, a TAB and a database, found {found} — correct it"
            )
    return pairs, warnings


def filled_lines(path: Path) -> tuple[list[str], Sequence[int], list[int]]:
    """The lines that hold something, without the spaces around it, their numbers, and the numbers of blank lines.

    Raises:
        ResseqError: the file is missing, or no text in UTF-8.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise ResseqError(f"files: there is no file {path} — correct its name") from None
    except OSError as error:
        raise ResseqError(f"files: cannot read {path}: {error.strerror} — name a file that can be read") from None
    content = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ResseqError(f"files: {path} line {line} is not UTF-8 — save the file as UTF-8") from None
    lines = [line.strip() for line in text.removesuffix("\n").split("\n")]
    numbers: Sequence[int] = range(1, len(lines) + 1)
    if all(lines):
        return lines, numbers, []
    blank = [number for number in numbers if not lines[number - 1]]
    filled = [number for number in numbers if lines[number - 1]]
    return [lines[number - 1] for number in filled], filled, blank


def _count(number: int, what: str) -> str:
    plural = what[:-1] + "ies" if what.endswith("y") else what + "s"
    return f"{number:,} {what if number == 1 else plural}"
