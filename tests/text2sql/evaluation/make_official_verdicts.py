"""Writes official_verdicts.json anew: what the official script says of many odd queries on a small database.

    python tests/text2sql/evaluation/make_official_verdicts.py FOLDER_OF_THE_SCRIPT

Needs NLTK; its punkt data are not needed. The cases are the same each time, their verdicts those of the script.
"""

import json
import random
import sqlite3
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SMALL = json.loads((HERE / "small_database.json").read_text())
CRAFTED = SMALL["crafted"]
PIECES = SMALL["pieces"]


def mutated(random_: random.Random, golds: list[str]) -> str:
    tokens = random_.choice(golds).split(" ")
    for _ in range(random_.choice((1, 1, 2, 3, 4))):
        place = random_.randrange(len(tokens))
        match random_.randrange(6):
            case 0:
                del tokens[place]
            case 1:
                tokens[place] = random_.choice(PIECES)
            case 2:
                tokens[place:place] = ["(", *random_.choice(golds).split(" "), ")"]
            case 3:
                tokens += [random_.choice(("union", "except", "intersect")), *random_.choice(golds).split(" ")]
            case _:
                tokens.insert(place, random_.choice(PIECES))
        tokens = tokens or [""]
    return random_.choice((" ", " ", " ", "")).join(tokens)


def verdict(script: Any, schema: Any, keys: Any, path: str, gold: str, pred: str) -> dict[str, Any]:
    evaluator = script.Evaluator()
    try:
        label = script.get_sql(schema, gold)
        row: dict[str, Any] = {"hardness": evaluator.eval_hardness(label)}
    except Exception as error:
        return {"gold_error": type(error).__name__}
    try:
        query = script.get_sql(schema, pred)
        row["parsed"] = True
    except Exception:
        query = {name: None for name in ("except", "intersect", "union", "limit")}
        query |= {"from": {"conds": [], "table_units": []}, "select": [False, []]}
        query |= {name: [] for name in ("groupBy", "having", "orderBy", "where")}
        row["parsed"] = False
    built = []
    for each, name in ((label, "gold_error"), (query, "error")):
        try:
            units = script.build_valid_col_units(each["from"]["table_units"], schema)
            built.append(script.rebuild_sql_col(units, script.rebuild_sql_val(each), keys))
        except Exception as error:
            return {name: type(error).__name__} if name == "gold_error" else {**row, name: type(error).__name__}
    label, query = built
    try:
        row["exec"] = bool(script.eval_exec_match(path, pred, gold, query, label))
        row["exact"] = bool(evaluator.eval_exact_match(query, label))
    except sqlite3.Error as error:  # the script lets only the prediction fail
        return {**row, "gold_error": type(error).__name__}
    except Exception as error:
        return {**row, "error": type(error).__name__}
    names = ("acc", "rec", "f1", "label_total", "pred_total")
    row["partial"] = {part: [int(score[name]) for name in names] for part, score in evaluator.partial_scores.items()}
    return row


def main() -> None:
    import nltk
    from nltk.tokenize.destructive import NLTKWordTokenizer

    nltk.word_tokenize = NLTKWordTokenizer().tokenize
    sys.path.insert(0, sys.argv[1])
    import evaluation as script
    import process_sql

    random_ = random.Random(0)
    golds = SMALL["golds"]
    pairs = [(gold, gold) for gold in golds] + [tuple(pair) for pair in CRAFTED]
    pairs += [(random_.choice(golds), mutated(random_, golds)) for _ in range(220)]
    pairs += [(text := mutated(random_, golds), text) for _ in range(60)]
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "small.sqlite")
        connection = sqlite3.connect(path)
        connection.executescript(SMALL["script"])
        connection.close()
        schema = script.Schema(script.get_schema(path))
        keys = script.build_foreign_key_map(SMALL["tables"])
        rows = [{"gold": gold, "pred": pred, **verdict(script, schema, keys, path, gold, pred)} for gold, pred in pairs]
    texts = [mutated(random_, golds) for _ in range(150)] + SMALL["texts"]
    tokens = []
    for text in texts:
        try:
            tokens.append([text, process_sql.tokenize(text)])
        except AssertionError:
            tokens.append([text, None])
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    cut = ",\n".join(json.dumps(each, ensure_ascii=False) for each in tokens)
    (HERE / "official_verdicts.json").write_text(f'{{"rows": [\n{lines}\n],\n"tokens": [\n{cut}\n]}}\n')


if __name__ == "__main__":
    main()
