"""`resseq ask`: one's own data, asked in plain language."""

import click

from resseq.cli.options import QUERY_SECONDS, Verb


@click.command(cls=Verb, example='resseq ask shop.sqlite "Which customers are from Norway?" --n-best 5')
@click.argument("arguments", metavar="[DATABASE]... [QUESTION]", nargs=-1)
@click.option("--n-best", type=click.IntRange(1, 20), default=1, show_default=True, help="queries to list")
@click.option("--explain", is_flag=True, help="tell which words led to which table, column or value")
@click.option("--json", "as_json", is_flag=True, help="print one JSON object, a line for each question")
@click.option("--csv", "as_csv", is_flag=True, help="print the result only, as CSV")
@click.option("--sql", "as_sql", is_flag=True, help="print the query only, and do not run it")
@click.option("--limit", type=click.IntRange(1, 100_000), help="rows to show  [default: a screenful of 1,000]")
@QUERY_SECONDS
@click.option("--weights", metavar="RUN", default="", help="a run folder or weights file  [default: the shipped one]")
def ask(
    arguments: tuple[str, ...],
    n_best: int,
    explain: bool,
    as_json: bool,
    as_csv: bool,
    as_sql: bool,
    limit: int | None,
    seconds: float,
    weights: str,
) -> None:
    """Ask a database in plain language.

    DATABASE is a SQLite or DuckDB file, the URL of a PostgreSQL database, or one or several CSV, TSV, Parquet, JSON
    or JSON-lines files; without it a small sample shop is asked. Nothing in it can be changed. Without a QUESTION a
    session begins, in which \\help tells what can be done; of a pipe, each line is a question.
    """
    from resseq.assistant.terminal.asking import Order
    from resseq.assistant.terminal.asking import ask as answer

    forms = [form for form, asked in (("json", as_json), ("csv", as_csv), ("sql", as_sql)) if asked]
    if len(forms) > 1:
        raise click.UsageError(f"Give '--{forms[0]}' or '--{forms[1]}', not both.")
    if explain and (as_csv or as_sql):
        raise click.UsageError(f"'--{forms[0]}' prints nothing else: leave out '--explain'.")
    if n_best > 1 and as_csv:
        raise click.UsageError("'--csv' prints one result: leave out '--n-best'.")
    answer(Order(arguments, forms[0] if forms else "text", n_best, explain, limit, seconds, weights))
