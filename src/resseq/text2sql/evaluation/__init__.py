"""The verdicts of Spider's official script (taoyds/spider, `evaluation.py`), and a stricter report of our own.

    from resseq.text2sql.evaluation import Judge, Options, Pair

    judge = Judge(Path("spider/database"), Path("spider/tables.json"))
    judge.exact_match("concert_singer", "SELECT count(*) FROM singer", "select count ( * ) from singer")  # True
    verdicts = judge.verdicts([Pair("concert_singer", gold, pred)], Options(execution=False))

A `Judge` remembers what it has read: keep one for as long as there are queries to judge.
"""

from resseq.text2sql.evaluation.verdicts import Judge, Options, Pair, Verdict

__all__ = ["Judge", "Options", "Pair", "Verdict"]
