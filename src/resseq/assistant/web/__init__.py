"""A local server with one page, on which databases are asked in plain language."""
