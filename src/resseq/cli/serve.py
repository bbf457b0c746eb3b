"""`resseq serve`: the page on which databases are asked."""

from typing import Any

import click

from resseq.cli.options import QUERY_SECONDS, Verb


@click.command(cls=Verb, example="resseq serve shop.sqlite --save mine.csv")
@click.argument("databases", metavar="[DATABASE]...", nargs=-1)
@click.option("--host", default="127.0.0.1", show_default=True, help="address to listen on: this machine's own")
@click.option("--port", type=click.IntRange(0, 65535), default=8642, show_default=True, help="0 takes a free one")
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="processes that answer")
@click.option("--no-open", is_flag=True, help="do not open the page in a browser")
@click.option("--save", metavar="FILE", default="", help="CSV file for the pairs that you accept or correct")
@click.option("--weights", metavar="RUN", default="", help="a run folder or weights file  [default: the shipped one]")
@QUERY_SECONDS
def serve(databases: tuple[str, ...], workers: int, no_open: bool, **values: Any) -> None:
    """Ask databases on a page of this machine's own.

    Each DATABASE is a SQLite or DuckDB file, the URL of a PostgreSQL database, or a CSV, TSV, Parquet, JSON or
    JSON-lines file; without one the sample that comes with the program is served. Files of tables are the tables of
    one database. The page can read them, and nothing else.
    """
    from resseq.assistant.sample import sample_database
    from resseq.assistant.web.server import serve
    from resseq.assistant.web.site import Settings

    settings = Settings(databases or (str(sample_database()),), **values)
    serve(settings, workers, not no_open, lambda line: click.echo(line, err=True))
