"""Where the data come from: SQLite, files of tables, DuckDB, PostgreSQL; all can be asked alike, and only read."""

from resseq.assistant.sources.opening import Source, open_source

__all__ = ["Source", "open_source"]
