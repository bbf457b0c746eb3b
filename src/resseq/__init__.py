"""Two laboratories under one roof: normalization in residual networks, and text-to-SQL."""

__version__ = "0.1.0"
