"""Word vectors: GloVe (Pennington et al. 2014) and its like from files, and the vocabulary that a model knows.

A word that has no vector in the file gets one from its character n-grams (Bojanowski et al. 2017, section 3.2), so that
no two unknown words share one.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from resseq.errors import ResseqError
from resseq.files import data_places

WIDTHS = (50, 300)  # the least and the most numbers of a vector
NGRAM_BUCKETS = 8192
NGRAMS = 16  # of one word at most
_SIZES = (3, 4, 5)  # characters of an n-gram
_FREQUENT = 60_000  # words at the beginning of the file, which GloVe sorts by frequency


@dataclass(frozen=True)
class Vectors:
    """Words and their vectors, (words, width), in the order of the file."""

    words: list[str]
    vectors: NDArray[np.float32]


def glove_file() -> Path:
    """The GloVe file in the folder that RESSEQ_DATA names, else in the user's cache.

    Raises:
        ResseqError: there is none.
    """
    places = [place / "glove" for place in data_places()]
    for place in places:
        for found in sorted([*place.glob("glove*.txt"), *place.glob("glove*.zip"), *place.glob("*.npz")]):
            return found
    raise ResseqError(
        f"embeddings: there is no GloVe file in {' or '.join(map(str, places))} — "
        "put one there, or name it with --glove"
    )


def read_vectors(path: Path, wanted: Collection[str] = (), frequent: int = _FREQUENT) -> Vectors:
    """Reads word vectors from GloVe's .txt or .zip, from word2vec's text form, or from a .npz of words and vectors.

    Args:
        path: of an archive with several files, `FILE.zip:NAME` takes the one of this name, and `FILE.zip` that of 100
            numbers a word, else the first.
        wanted: words to keep wherever they stand in the file.
        frequent: how many words at the beginning of the file to keep beside them.

    Raises:
        ResseqError: the file is missing, of another form, or its vectors are not of one width from 50 to 300.
    """
    named, _, member = str(path).partition(".zip:")
    if member:
        path = Path(f"{named}.zip")
    if not path.is_file():
        raise ResseqError(f"embeddings: there is no file {path} — name a GloVe file")
    keep = frozenset(wanted)
    try:
        if path.suffix == ".npz":
            return _checked(path, *_read_npz(path, keep, frequent))
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive:
                names = [name for name in archive.namelist() if name.endswith(".txt")]
                if not names:
                    raise ResseqError(f"embeddings: {path} holds no .txt file — name GloVe's zip or its text file")
                if member and member not in names:
                    raise ResseqError(
                        f"embeddings: {path} has no {member} — name one of {', '.join(names[:8])} behind a colon"
                    )
                # Of the several widths in one archive 100 is what the records' figures are of.
                name = member or next((each for each in names if ".100d." in each), names[0])
                with archive.open(name) as file, io.TextIOWrapper(file, "utf-8") as text:
                    return _checked(path, *_read_text(path, text, keep, frequent))
        with path.open(encoding="utf-8") as text:
            return _checked(path, *_read_text(path, text, keep, frequent))
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise ResseqError(f"embeddings: cannot read {path}: {error} — name a GloVe file") from error


def _read_text(
    path: Path, lines: Iterator[str] | io.TextIOBase, keep: Collection[str], frequent: int
) -> tuple[list[str], NDArray[np.float32]]:
    words: list[str] = []
    rows: list[NDArray[np.float32]] = []
    width = 0
    for number, line in enumerate(lines):
        word, _, rest = line.rstrip("\n").partition(" ")
        if number == 0 and re.fullmatch(r"\d+ \d+", line.strip()):
            continue  # word2vec's header: how many words, how wide
        if number < frequent or word in keep:
            numbers = rest.split()
            if width and len(numbers) > width:
                continue  # a few lines of the large GloVe files are of words with a space, which no question has
            row = np.array(numbers, np.float32)
            width = width or len(row)
            if len(row) != width:
                raise ResseqError(
                    f"embeddings: {path}: line {number + 1} has {len(row)} numbers, the first {width} — "
                    "restore the file"
                )
            words.append(word)
            rows.append(row)
    return words, np.stack(rows) if rows else np.zeros((0, 0), np.float32)


def _read_npz(path: Path, keep: Collection[str], frequent: int) -> tuple[list[str], NDArray[np.float32]]:
    with np.load(path, allow_pickle=False) as content:
        words, vectors = [str(word) for word in content["words"]], content["vectors"].astype(np.float32)
    if len(words) != len(vectors):
        raise ValueError(f"{len(words)} words but {len(vectors)} vectors")
    chosen = [place for place, word in enumerate(words) if place < frequent or word in keep]
    return [words[place] for place in chosen], vectors[chosen]


def _checked(path: Path, words: list[str], vectors: NDArray[np.float32]) -> Vectors:
    if not words:
        raise ResseqError(f"embeddings: {path} holds no word — name a GloVe file")
    if not (vectors.ndim == 2 and WIDTHS[0] <= vectors.shape[1] <= WIDTHS[1]):
        raise ResseqError(
            f"embeddings: the vectors in {path} are {vectors.shape[-1]} wide, expected {WIDTHS[0]} to {WIDTHS[1]}"
        )
    if not np.isfinite(vectors).all():
        raise ResseqError(f"embeddings: {path} holds numbers that are not finite — restore the file")
    return Vectors(words, vectors)


class Vocabulary:
    """The words that a model knows, by place, and what it makes of all others.

    Attributes:
        known: words with a vector in the file; their places begin at 1, 0 is for none.
        trained: words that are frequent in training, which get a vector of their own on top; likewise from 1.
    """

    def __init__(self, known: Sequence[str], trained: Sequence[str]) -> None:
        self.known = tuple(known)
        self.trained = tuple(trained)
        self._known = {word: place for place, word in enumerate(self.known, 1)}
        self._trained = {word: place for place, word in enumerate(self.trained, 1)}
        self._numbers: dict[str, tuple[int, int, tuple[int, ...]]] = {}

    def numbers(self, word: str) -> tuple[int, int, tuple[int, ...]]:
        """The place among the known words, that among the trained, and the n-grams of a word that is not known."""
        found = self._numbers.get(word)
        if found is None:
            known = self._known.get(word, 0)
            found = self._numbers[word] = (known, self._trained.get(word, 0), () if known else ngrams(word))
        return found


def ngrams(word: str) -> tuple[int, ...]:
    """The buckets, from 1, of the first character n-grams of a word and of the word itself."""
    marked = f"<{word}>"
    pieces = [marked[start : start + size] for size in _SIZES for start in range(len(marked) - size + 1)]
    chosen = dict.fromkeys([marked, *pieces])
    return tuple(1 + zlib.crc32(piece.encode()) % NGRAM_BUCKETS for piece in list(chosen)[:NGRAMS])
