"""A trained text-to-SQL model in front of one's own database."""
