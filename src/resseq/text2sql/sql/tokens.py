"""The words of a SQL text."""

import re
from dataclasses import dataclass
from typing import Literal

from resseq.errors import ResseqError

Kind = Literal["word", "quoted name", "string", "number", "symbol", "end"]

_TOKEN = re.compile(
    r"""
    (?P<space>\s+|--[^\n]*|/\*.*?\*/)
  | (?P<string>'(?:[^']|'')*')
  | (?P<quoted>"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\])
  | (?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w$]))
  | (?P<word>[^\W\d][\w$]*|\d[\w$]*)
  | (?P<symbol><>|!=|>=|<=|==|[-+*/=<>(),.;])
    """,
    re.VERBOSE | re.DOTALL,
)


class SqlError(ResseqError):
    """A text that is no query, or none of the language that this package covers, or that does not fit the schema."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text: what it is, what it says with its quotes taken off, and where it begins."""

    kind: Kind
    text: str
    start: int
    double_quoted: bool = False

    @property
    def key(self) -> str:
        """What keywords and symbols are compared by: lower case, and never equal to one for anything quoted."""
        return self.text.lower() if self.kind in ("word", "symbol") else ""


def tokenize(text: str) -> list[Token]:
    """Cuts a text into words, the last of which is an empty one of the kind "end".

    Raises:
        SqlError: a quote that is never closed, or a character that no query holds outside quotes.
    """
    tokens: list[Token] = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            character = text[position]
            fault = "a quote that is never closed" if character in "'\"`[" else f"an unexpected {character!r}"
            raise SqlError(f"sql: {fault} at character {position + 1} — correct the query")
        if match.lastgroup != "space":
            tokens.append(_token(match))
        position = match.end()
    tokens.append(Token("end", "", len(text)))
    return tokens


def _token(match: re.Match[str]) -> Token:
    word, start = match.group(), match.start()
    if match.lastgroup == "string":
        return Token("string", word[1:-1].replace("''", "'"), start)
    if match.lastgroup == "quoted":
        quote = word[-1]
        return Token("quoted name", word[1:-1].replace(quote * 2, quote), start, double_quoted=quote == '"')
    if match.lastgroup == "number":
        return Token("number", word, start)
    return Token("word" if match.lastgroup == "word" else "symbol", word, start)
