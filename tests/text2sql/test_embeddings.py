"""Word vectors from every form of file, and the words that have none."""

import zipfile
from pathlib import Path

import numpy as np
import pytest

from resseq.errors import ResseqError
from resseq.text2sql.embeddings import NGRAM_BUCKETS, NGRAMS, Vocabulary, ngrams, read_vectors
from resseq.text2sql.predict import known_vocabulary

WORDS = ["the", ",", "singer", "zürich"]
ROWS = np.arange(4 * 50, dtype=np.float32).reshape(4, 50) / 8
TEXT = "".join(f"{word} {' '.join(map(str, row))}\n" for word, row in zip(WORDS, ROWS.tolist(), strict=True))


def write(folder: Path, form: str) -> Path:
    path = folder / {"glove": "g.txt", "word2vec": "w.txt", "zip": "g.zip", "npz": "g.npz"}[form]
    if form == "zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("glove.6B.300d.txt", "other 1 2\n")
            archive.writestr("glove.6B.100d.txt", TEXT)
    elif form == "npz":
        np.savez(path, words=np.array(WORDS), vectors=ROWS)
    else:
        path.write_text(("4 50\n" if form == "word2vec" else "") + TEXT, encoding="utf-8")
    return path


@pytest.mark.parametrize("form", ["glove", "word2vec", "zip", "npz"])
def test_every_form_gives_the_same(tmp_path: Path, form: str) -> None:
    found = read_vectors(write(tmp_path, form))
    assert found.words == WORDS
    assert np.array_equal(found.vectors, ROWS)


def test_one_of_several_files_in_an_archive_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "glove.6B.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for width in (50, 100, 300):
            archive.writestr(f"glove.6B.{width}d.txt", f"the {' '.join(['0.5'] * width)}\n")
    assert read_vectors(path).vectors.shape == (1, 100)
    for width in (50, 300):
        assert read_vectors(Path(f"{path}:glove.6B.{width}d.txt")).vectors.shape == (1, width)
    with pytest.raises(ResseqError, match="has no glove.txt — name one of glove.6B.50d.txt, glove.6B.100d.txt"):
        read_vectors(Path(f"{path}:glove.txt"))


def test_words_with_spaces_do_no_harm(tmp_path: Path) -> None:
    """As in GloVe's file of 840 billion words: a plain space in a word, and others that only look like one."""
    words = [*WORDS, ".\u00a0.", "\u0085", "a\u2028b"]
    lines = TEXT + "".join(f"{word} {' '.join(['1'] * 50)}\n" for word in ("at name@domain.com", *words[4:]))
    (tmp_path / "g.txt").write_text(lines, encoding="utf-8")
    found = read_vectors(tmp_path / "g.txt")
    assert found.words == words
    again = known_vocabulary({"known": " ".join(found.words), "trained": ""})
    assert again.known == tuple(words) and again.trained == ()


@pytest.mark.parametrize("form", ["glove", "zip", "npz"])
def test_rare_words_are_kept_only_if_they_are_wanted(tmp_path: Path, form: str) -> None:
    found = read_vectors(write(tmp_path, form), wanted=["zürich", "none"], frequent=2)
    assert found.words == ["the", ",", "zürich"]
    assert np.array_equal(found.vectors, ROWS[[0, 1, 3]])


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("none.txt", None, "there is no file"),
        ("empty.txt", "", "holds no word"),
        ("short.txt", "the 1 2 3\n", "3 wide, expected 50 to 300"),
        ("ragged.txt", TEXT + "late 1 2\n", "line 5 has 2 numbers, the first 50"),
        ("words.txt", "the quick brown fox\n", "cannot read"),
        ("broken.zip", "no zip", "cannot read"),
        ("broken.npz", "no npz", "cannot read"),
        ("infinite.txt", TEXT.replace(" 0.125 ", " inf "), "not finite"),
    ],
)
def test_a_faulty_file_is_named(tmp_path: Path, name: str, content: str | None, message: str) -> None:
    if content is not None:
        (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(ResseqError, match=message) as error:
        read_vectors(tmp_path / name)
    assert name in str(error.value) and "\n" not in str(error.value)


def test_no_two_unknown_words_share_all_their_ngrams() -> None:
    words = ["flno", "flnos", "dorm", "dormid", "stuid", "a", "ab", "日本", "x1", "x2", "xx11xx11xx11xx11xx11"]
    found = [ngrams(word) for word in words]
    assert len(set(found)) == len(words)
    assert all(0 < bucket <= NGRAM_BUCKETS for each in found for bucket in each)
    assert all(0 < len(each) <= NGRAMS for each in found)
    assert len(set(ngrams("stuid")) & set(ngrams("stuids"))) >= 4  # while related words share most


def test_a_vocabulary_tells_known_from_trained_and_unknown_words() -> None:
    vocabulary = Vocabulary(["the", "singer"], ["singer", "flno"])
    assert vocabulary.numbers("the") == (1, 0, ())
    assert vocabulary.numbers("singer") == (2, 1, ())
    assert vocabulary.numbers("flno") == (0, 2, ngrams("flno"))
    assert vocabulary.numbers("stuid") == (0, 0, ngrams("stuid"))
