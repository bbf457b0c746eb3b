"""Images of every kind that can be read, and every kind of file that must be refused by name."""

import hashlib
import json
import os
import pickle
import shutil
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from resseq.errors import ResseqError
from resseq.vision import cifar10
from resseq.vision.images import (
    SIZE,
    Images,
    list_images,
    load_test,
    load_train,
    read_csv,
    read_images,
    split,
    split_sha256,
)

DATA = Path(os.environ.get("RESSEQ_DATA", ""), "cifar-10-batches-py")
needs_cifar10 = pytest.mark.skipif(
    not ("RESSEQ_DATA" in os.environ and DATA.is_dir()),
    reason="needs real CIFAR-10: set RESSEQ_DATA to the folder that holds cifar-10-batches-py",
)


def one_line(error: pytest.ExceptionInfo[ResseqError]) -> str:
    message = str(error.value)
    assert "\n" not in message
    return message


# ---------------------------------------------------------------------------------------------------- splits


@pytest.mark.parametrize(("count", "val", "seed"), [(50_000, 10_000, 0), (10, 9, 3), (10, 0, 3), (1, 0, 0)])
def test_split_divides_all_indices(count: int, val: int, seed: int) -> None:
    train, held_out = split(count, val, seed)
    assert (len(train), len(held_out)) == (count - val, val)
    assert train.dtype == held_out.dtype == torch.int64
    assert torch.equal(train, train.sort().values) and torch.equal(held_out, held_out.sort().values)
    assert torch.equal(torch.cat([train, held_out]).sort().values, torch.arange(count))


def test_split_is_pinned_for_ever() -> None:
    # PCG64's numbers for seed 0, written out: the definition of the split, whatever the version of NumPy.
    raw = [11749869230777074271, 4976686463289251617, 755828109848996024, 304881062738325533, 15002187965291974971]
    assert np.random.PCG64(0).random_raw(5).tolist() == raw
    assert split(5, 2, 0)[1].tolist() == [2, 3]
    assert split_sha256(split(50_000, 10_000, 0)[1]) == (
        "cbc0abc21239dc4fe2c8aa60f39371349871120b894b73412e876ea75b9979e6"
    )


def test_split_sha256_is_the_hash_of_little_endian_words() -> None:
    content = b"".join(index.to_bytes(8, "little") for index in (1, 300, 70_000))
    assert split_sha256(torch.tensor([1, 300, 70_000])) == hashlib.sha256(content).hexdigest()


def test_split_is_uniform() -> None:
    # Each of 20 places is drawn in 2,000 × 5/20 splits; the joint draw of two places has its own expectation.
    drawn = np.zeros((2000, 20))
    for seed in range(2000):
        drawn[seed, split(20, 5, seed)[1].numpy()] = 1
    each, both = drawn.sum(axis=0), (drawn.T @ drawn)[np.triu_indices(20, 1)]
    assert np.abs(each - 500).max() < 4.5 * np.sqrt(2000 * 0.25 * 0.75)
    expected = 2000 * 5 * 4 / (20 * 19)
    assert np.abs(both - expected).max() < 4.5 * np.sqrt(expected)


@pytest.mark.parametrize(("val", "seed", "message"), [(10, 0, "hold out 10 of 10"), (-1, 0, "-1"), (1, -1, "seed")])
def test_split_refuses_what_cannot_be(val: int, seed: int, message: str) -> None:
    with pytest.raises(ResseqError, match=message):
        split(10, val, seed)


# ---------------------------------------------------------------------------------------------------- CIFAR-10


def write_binary(folder: Path) -> Path:
    """Real CIFAR-10 in its binary form, made from the python form."""
    home = folder / "cifar-10-batches-bin"
    home.mkdir()
    for batch in ("data_batch_1", "data_batch_2", "data_batch_3", "data_batch_4", "data_batch_5", "test_batch"):
        content = pickle.loads((DATA / batch).read_bytes(), encoding="latin1")
        labels = np.array(content["labels"], dtype=np.uint8)[:, None]
        (home / f"{batch}.bin").write_bytes(np.hstack([labels, content["data"]]).tobytes())
    return home


@needs_cifar10
def test_cifar10_is_what_its_authors_describe() -> None:
    train, test = load_train("cifar10"), load_test("cifar10", DATA)
    assert train.pixels.shape == (50_000, 3, 32, 32) and test.pixels.shape == (10_000, 3, 32, 32)
    assert train.pixels.dtype == torch.uint8 and train.labels.dtype == torch.int64
    assert train.labels.bincount().tolist() == [5000] * 10 and test.labels.bincount().tolist() == [1000] * 10
    assert train.labels[:5].tolist() == [6, 9, 9, 4, 1]
    assert test.labels[:5].tolist() == [3, 8, 8, 0, 6]
    assert [train.class_names[label] for label in (0, 3, 9)] == ["airplane", "cat", "truck"]
    assert train.class_names == tuple(pickle.loads((DATA / "batches.meta").read_bytes())["label_names"])
    assert (train.name, train.flip) == ("cifar10", True)
    # The last image of the fourth file, straight from its pickle: the 3,072 bytes are red, green, blue planes.
    content = pickle.loads((DATA / "data_batch_4").read_bytes(), encoding="latin1")
    assert train.pixels[39_999].flatten().tolist() == content["data"][9_999].tolist()
    assert train.labels[39_999] == content["labels"][9_999]
    assert train.sha256 != test.sha256


@needs_cifar10
def test_both_forms_of_cifar10_are_the_same_images(tmp_path: Path) -> None:
    home = write_binary(tmp_path)
    for load in (load_train, load_test):
        python, binary = load("cifar10", DATA.parent), load("cifar10", tmp_path)
        assert torch.equal(python.pixels, binary.pixels) and torch.equal(python.labels, binary.labels)
        assert python.sha256 == binary.sha256

    with (home / "data_batch_2.bin").open("r+b") as file:
        file.seek(20_000_000)
        byte = file.read(1)[0]
        file.seek(20_000_000)
        file.write(bytes([byte ^ 1]))
    with pytest.raises(ResseqError, match=r"data_batch_2\.bin was altered: its md5 is .*, expected 5ea93a67"):
        load_train("cifar10", home)


@needs_cifar10
@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda path: path.unlink(), r"data_batch_1 is missing in .*, expected 31,035,704 bytes — put a good copy"),
        (lambda path: os.truncate(path, 1000), r"data_batch_1 has 1,000 bytes, expected 31,035,704 — put"),
        (lambda path: path.write_bytes(b"\0" + path.read_bytes()[1:]), r"data_batch_1 was altered: its md5 is"),
    ],
    ids=["missing", "truncated", "altered"],
)
def test_a_damaged_file_is_named(tmp_path: Path, damage: Callable[[Path], None], message: str) -> None:
    shutil.copy(DATA / "batches.meta", tmp_path)
    shutil.copy(DATA / "data_batch_1", tmp_path)
    damage(tmp_path / "data_batch_1")
    with pytest.raises(ResseqError, match=message) as error:
        load_train("cifar10", tmp_path)
    one_line(error)


def test_beside_its_archive_a_damaged_folder_can_be_unpacked_anew(tmp_path: Path) -> None:
    home = tmp_path / "cifar-10-batches-py"
    home.mkdir()
    (home / "batches.meta").write_bytes(b"x")
    (tmp_path / "cifar-10-python.tar.gz").touch()
    with pytest.raises(ResseqError, match=rf"batches.meta has 1 bytes, expected 158 — delete {home} and run again"):
        load_train("cifar10", tmp_path)


class _Bomb:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, ("should-not-exist",)


def test_a_pickle_cannot_run_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even if the md5 were right: the altered file is made the expected one."""
    monkeypatch.chdir(tmp_path)
    for content in (pickle.dumps({"data": _Bomb()}, protocol=2), b"cbuiltins\neval\n(S'1'\ntR."):
        for name in ("batches.meta", "test_batch"):
            (tmp_path / name).write_bytes(content)
            known = (len(content), hashlib.md5(content).hexdigest())
            monkeypatch.setitem(cifar10.PYTHON_FILES, name, known)
        with pytest.raises(pickle.UnpicklingError, match="is not allowed"):
            load_test("cifar10", tmp_path)
    assert not Path("should-not-exist").exists()


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """The folders that downloads were asked for; each ends in an error. No cache, and no RESSEQ_DATA."""
    asked: list[Path] = []

    def fetch(folder: Path) -> Path:
        asked.append(folder)
        raise ResseqError("download: asked for")

    monkeypatch.setattr(cifar10, "fetch_cifar10", fetch)
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda name: str(tmp_path / "cache" / name))
    monkeypatch.delenv("RESSEQ_DATA", raising=False)
    return asked


@pytest.mark.parametrize("given", [True, False])
def test_where_cifar10_is_downloaded_to(
    fetched: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: bool
) -> None:
    here = tmp_path / "here"
    if not given:
        monkeypatch.setenv("RESSEQ_DATA", str(here))

    def load() -> None:
        with pytest.raises(ResseqError, match="asked for"):
            load_train("cifar10", here if given else None)

    if given:
        with pytest.raises(ResseqError, match=f"there is no folder {here} — correct it, or create it"):
            load_train("cifar10", here)
    else:
        load()  # the folder is not there yet
    here.mkdir()
    load()  # empty
    (here / "cifar-10-python.tar.gz.part").touch()
    (here / "spider").mkdir()
    load()  # an unfinished download beside other things
    assert fetched == [here] * (2 if given else 3)
    monkeypatch.delenv("RESSEQ_DATA", raising=False)
    with pytest.raises(ResseqError, match="asked for"):
        load_train("cifar10")
    assert fetched[-1:] == [tmp_path / "cache" / "resseq"]


def test_a_named_folder_without_cifar10_is_left_alone(fetched: list[Path], tmp_path: Path) -> None:
    (tmp_path / "photo.png").touch()
    with pytest.raises(ResseqError, match=r"no CIFAR-10 in .* — looked for cifar-10-batches-py and "):
        load_train("cifar10", tmp_path)
    with pytest.raises(ResseqError, match=r"photo.png is not a folder"):
        load_train("cifar10", tmp_path / "photo.png")
    assert fetched == []


@pytest.mark.parametrize("place", ["here", "here/cifar-10-batches-py", "cache/resseq/cifar-10-batches-py"])
def test_cifar10_is_found_without_being_named(
    fetched: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setenv("RESSEQ_DATA", str(tmp_path / "here"))
    home = tmp_path / place
    home.mkdir(parents=True)
    (home / "batches.meta").write_bytes(b"x")
    with pytest.raises(ResseqError, match=rf"{home}/batches.meta has 1 bytes"):
        load_train("cifar10")
    assert fetched == []


# ---------------------------------------------------------------------------------------------------- digits


def test_digits_are_all_scans_once() -> None:
    from sklearn.datasets import load_digits

    train, test = load_train("digits"), load_test("digits")
    assert train.pixels.shape == (1438, 3, 16, 16) and test.pixels.shape == (359, 3, 16, 16)
    assert train.class_names == tuple("0123456789") and not train.flip
    pixels = torch.cat([train.pixels, test.pixels])
    for channel in (1, 2):
        assert torch.equal(pixels[:, channel], pixels[:, 0])
    for row, column in ((0, 1), (1, 0), (1, 1)):
        assert torch.equal(pixels[:, :, row::2, column::2], pixels[:, :, ::2, ::2])
    # 0 … 16 become 0 … 255; every scan with its label is there as often as scikit-learn has it.
    small = pixels[:, 0, ::2, ::2].flatten(1).numpy()
    scans = load_digits()
    expected = np.array([[round(value * 255 / 16) for value in scan] for scan in scans.data])
    labels = torch.cat([train.labels, test.labels]).numpy()
    ours = sorted(map(tuple, np.column_stack([small, labels]).tolist()))
    assert ours == sorted(map(tuple, np.column_stack([expected, scans.target]).tolist()))


# ---------------------------------------------------------------------------------------------------- folders


def colour(number: int) -> tuple[int, int, int]:
    return number % 256, 10 * number % 256, 255 - number % 256


def write_class(folder: Path, numbers: range) -> None:
    folder.mkdir(parents=True)
    for number in numbers:
        Image.new("RGB", (40, 36), colour(number)).save(folder / f"{number:03}.png")


def colours(part: Images) -> list[tuple[str, tuple[int, ...]]]:
    """Class and colour of each image, which all have one colour."""
    assert part.pixels.shape[1:] == (3, SIZE, SIZE)
    assert torch.equal(part.pixels, part.pixels[:, :, :1, :1].expand_as(part.pixels))
    rows = zip(part.labels.tolist(), part.pixels[:, :, 0, 0].tolist(), strict=True)
    return [(part.class_names[label], tuple(pixel)) for label, pixel in rows]


def test_a_fifth_of_each_class_is_held_out(tmp_path: Path) -> None:
    write_class(tmp_path / "b", range(100, 120))
    write_class(tmp_path / "a", range(3))
    (tmp_path / "a" / "notes.txt").touch()
    (tmp_path / "a" / "._000.png").touch()  # macOS leaves such files
    (tmp_path / ".git").mkdir()
    train, test = load_train(str(tmp_path)), load_test(str(tmp_path))
    assert train.class_names == test.class_names == ("a", "b")
    assert train.labels.bincount().tolist() == [2, 16] and test.labels.bincount().tolist() == [1, 4]
    every = [("a", colour(number)) for number in range(3)] + [("b", colour(number)) for number in range(100, 120)]
    assert sorted(colours(train) + colours(test)) == sorted(every)
    assert train.name == tmp_path.name and train.flip
    assert load_train(str(tmp_path)).sha256 == train.sha256


def test_the_content_hash_sees_pixels_labels_and_names(tmp_path: Path) -> None:
    write_class(tmp_path / "a", range(5))
    write_class(tmp_path / "b", range(5, 10))
    hashes = [load_train(str(tmp_path)).sha256]
    (tmp_path / "b").rename(tmp_path / "c")
    hashes.append(load_train(str(tmp_path)).sha256)
    for path in (tmp_path / "a").iterdir():
        Image.new("RGB", (40, 36), (1, 2, 3)).save(path)
    hashes.append(load_train(str(tmp_path)).sha256)
    assert len(set(hashes)) == 3


def test_train_and_test_sub_folders_are_used(tmp_path: Path) -> None:
    write_class(tmp_path / "train" / "b", range(10, 13))
    write_class(tmp_path / "train" / "a", range(2))
    write_class(tmp_path / "test" / "a", range(50, 51))
    write_class(tmp_path / "test" / "b", range(60, 62))
    assert colours(load_train(str(tmp_path))) == [
        *(("a", colour(number)) for number in range(2)),
        *(("b", colour(number)) for number in range(10, 13)),
    ]
    assert colours(load_test(str(tmp_path))) == [("a", colour(50)), ("b", colour(60)), ("b", colour(61))]


def test_folders_that_cannot_be_learnt_from(tmp_path: Path) -> None:
    def message() -> str:
        with pytest.raises(ResseqError) as error:
            load_train(str(root))
        with pytest.raises(ResseqError) as again:
            load_test(str(root))
        assert str(again.value) == str(error.value)
        return one_line(error)

    root = tmp_path / "data"
    assert f"there is no folder {root}" in message()
    root.mkdir()
    (root / "loose.png").touch()
    assert "has no class sub-folders — looked for one a class, with .bmp .gif .jpeg .jpg .png" in message()
    write_class(root / "cats", range(4))
    assert "has the one class cats — two or more are needed" in message()
    write_class(root / "dogs", range(2))
    assert "class dogs has 2 images in" in message() and "needs 3 or more" in message()
    shutil.rmtree(root)

    write_class(root / "train" / "cats", range(4))
    assert "has train but no test with class sub-folders" in message()
    write_class(root / "test" / "cats", range(1))
    assert "has the one class cats" in message()
    write_class(root / "train" / "dogs", range(1))
    assert "hold different classes: dogs" in message()
    write_class(root / "test" / "dogs", range(0))
    assert "class dogs has 1 images in" in message() and "needs 2 or more" in message()
    shutil.rmtree(root / "train" / "dogs")
    write_class(root / "train" / "dogs", range(2))
    assert f"class dogs has 0 images in {root / 'test' / 'dogs'}, needs 1 or more" in message()


def test_a_corrupt_image_among_good_ones_is_named(tmp_path: Path) -> None:
    write_class(tmp_path / "a", range(30))
    write_class(tmp_path / "b", range(30))
    bad = [tmp_path / "a" / f"{number:03}.png" for number in range(30)]
    for path in bad:
        path.write_bytes(path.read_bytes()[:60])
    with pytest.raises(ResseqError, match=rf"{tmp_path}/a/0\d\d.png cannot be read as an image .*delete or repair it"):
        load_train(str(tmp_path))


# ---------------------------------------------------------------------------------------------------- image files


def quadrants(width: int = 32, height: int = 32) -> Image.Image:
    """Red, green over blue, white."""
    array = np.zeros((height, width, 3), dtype=np.uint8)
    array[: height // 2, : width // 2] = (255, 0, 0)
    array[: height // 2, width // 2 :] = (0, 255, 0)
    array[height // 2 :, : width // 2] = (0, 0, 255)
    array[height // 2 :, width // 2 :] = (255, 255, 255)
    return Image.fromarray(array)


def corners(pixels: torch.Tensor) -> list[list[int]]:
    return [pixels[:, y, x].tolist() for y in (2, -3) for x in (2, -3)]


QUADRANTS = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]]


@pytest.mark.parametrize("suffix", [".png", ".PNG", ".bmp", ".gif", ".webp", ".tif", ".TIFF"])
def test_lossless_files_of_the_right_size_keep_their_pixels(tmp_path: Path, suffix: str) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (32, 32, 3), dtype=np.uint8)
    image = Image.fromarray(noise)
    if suffix == ".gif":
        image = image.quantize(200)
        noise = np.asarray(image.convert("RGB"))
    path = tmp_path / f"image{suffix}"
    image.save(path, **({"lossless": True} if suffix == ".webp" else {}))
    assert np.array_equal(read_images([path], 32)[0].numpy(), noise.transpose(2, 0, 1))
    assert list_images(tmp_path) == [path]


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "YCbCr", "RGBA", "LA", "RGBX"])
def test_every_mode_becomes_rgb(tmp_path: Path, mode: str) -> None:
    image = quadrants().convert(mode)
    expected = np.asarray(image.convert("RGB")).transpose(2, 0, 1)
    path = tmp_path / ("image.tif" if mode in {"CMYK", "YCbCr", "RGBX"} else "image.png")
    image.save(path)
    assert np.abs(read_images([path], 32)[0].numpy().astype(int) - expected).max() <= 1


def test_what_is_transparent_is_white(tmp_path: Path) -> None:
    layers = quadrants().convert("RGBA")
    alpha = Image.new("L", (32, 32), 255)
    alpha.paste(0, (0, 0, 16, 16))
    alpha.paste(128, (16, 0, 32, 16))
    layers.putalpha(alpha)
    layers.save(tmp_path / "rgba.png")
    assert corners(read_images([tmp_path / "rgba.png"], 32)[0])[:3] == [[255, 255, 255], [127, 255, 127], [0, 0, 255]]

    palette = Image.new("P", (32, 32), 0)
    palette.putpalette([10, 20, 30, 200, 100, 50])
    palette.paste(1, (16, 0, 32, 32))
    palette.save(tmp_path / "palette.png", transparency=0)
    assert corners(read_images([tmp_path / "palette.png"], 32)[0])[:2] == [[255, 255, 255], [200, 100, 50]]


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_sixteen_bit_grey_is_scaled_not_cut_off(tmp_path: Path, suffix: str) -> None:
    values = np.linspace(0, 65_535, 32 * 32).round().astype(np.uint16).reshape(32, 32)
    path = tmp_path / f"grey{suffix}"
    Image.fromarray(values).save(path)
    expected = np.broadcast_to(np.rint(values / 257), (3, 32, 32))
    assert np.array_equal(read_images([path], 32)[0].numpy(), expected)


@pytest.mark.parametrize("values", [np.full((32, 32), 70_000, np.int32), np.full((32, 32), 0.5, np.float32)])
def test_pixels_of_unknown_range_are_refused(tmp_path: Path, values: np.ndarray) -> None:
    Image.fromarray(values).save(tmp_path / "odd.tif")
    with pytest.raises(ResseqError, match=r"odd.tif cannot be read as an image \(its "):
        read_images([tmp_path / "odd.tif"], 32)[0]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_undone(tmp_path: Path, orientation: int) -> None:
    # A camera that writes the note `orientation` stores the upright image through the inverse of what the note says.
    stored = {
        1: [],
        2: [Image.Transpose.FLIP_LEFT_RIGHT],
        3: [Image.Transpose.ROTATE_180],
        4: [Image.Transpose.FLIP_TOP_BOTTOM],
        5: [Image.Transpose.TRANSPOSE],
        6: [Image.Transpose.ROTATE_90],
        7: [Image.Transpose.TRANSVERSE],
        8: [Image.Transpose.ROTATE_270],
    }[orientation]
    image = quadrants()
    for step in stored:
        image = image.transpose(step)
    exif = Image.Exif()
    exif[0x0112] = orientation
    image.save(tmp_path / "photo.jpg", exif=exif, quality=100, subsampling=0)
    pixels = read_images([tmp_path / "photo.jpg"], 32)[0]
    assert np.abs(np.array(corners(pixels)) - np.array(QUADRANTS)).max() < 10


@pytest.mark.parametrize(("width", "height"), [(128, 64), (64, 128), (200, 50), (20, 10), (33, 32)])
def test_the_middle_square_is_kept(tmp_path: Path, width: int, height: int) -> None:
    """Outside the middle square everything is red; inside it is green."""
    side = min(width, height)
    left, top = (width - side) // 2, (height - side) // 2
    image = Image.new("RGB", (width, height), (255, 0, 0))
    image.paste((0, 255, 0), (left, top, left + side, top + side))
    image.save(tmp_path / "long.png")
    pixels = read_images([tmp_path / "long.png"], 16)[0].float()
    assert pixels.shape == (3, 16, 16)
    assert pixels[1, 1:-1, 1:-1].min() > 250 and pixels[0, 1:-1, 1:-1].max() < 5


def test_a_line_of_pixels_is_an_image(tmp_path: Path) -> None:
    image = Image.new("RGB", (501, 1), (255, 0, 0))
    image.putpixel((250, 0), (0, 255, 0))
    image.save(tmp_path / "line.png")
    assert read_images([tmp_path / "line.png"], 16)[0][:, 8, 8].tolist() == [0, 255, 0]


def test_shrinking_averages(tmp_path: Path) -> None:
    """Single black and white pixels in turn become grey: nearest or plain bilinear scaling would not."""
    board = (np.indices((320, 320)).sum(axis=0) % 2 * 255).astype(np.uint8)
    Image.fromarray(board).save(tmp_path / "board.png")
    pixels = read_images([tmp_path / "board.png"], 32)[0].float()
    assert (pixels - 127.5).abs().max() < 8


def test_images_come_in_the_order_of_their_paths(tmp_path: Path) -> None:
    write_class(tmp_path / "a", range(50))
    paths = list_images(tmp_path)[::-1]
    assert read_images(paths, 8)[:, :, 0, 0].tolist() == [list(colour(number)) for number in range(49, -1, -1)]


def test_files_that_are_no_images_are_named(tmp_path: Path) -> None:
    for name, content in {"text.png": b"hello", "empty.jpg": b"", "cut.bmp": b"BM" + bytes(20)}.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(ResseqError, match=f"{name} cannot be read as an image .* — delete or repair it") as error:
            read_images([tmp_path / name], 32)[0]
        one_line(error)
    with pytest.raises(ResseqError, match=r"there is no file .*missing\.png"):
        read_images([tmp_path / "missing.png"], 32)[0]


@pytest.mark.parametrize("limit", [600, 400])  # Pillow warns from its limit on, and refuses from twice its limit on
def test_a_decompression_bomb_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: int) -> None:
    quadrants().save(tmp_path / "bomb.png")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", limit)
    with warnings.catch_warnings(), pytest.raises(ResseqError, match=r"bomb\.png has too many pixels"):
        warnings.simplefilter("ignore")
        read_images([tmp_path / "bomb.png"], 32)[0]


def test_list_images_goes_into_sub_folders(tmp_path: Path) -> None:
    for name in ("b/2.png", "b/10.jpg", "a.webp", "B.GIF", "b/.hidden.png", ".thumbs/1.png", "b/notes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "folder.png").mkdir()
    assert [path.relative_to(tmp_path).as_posix() for path in list_images(tmp_path)] == [
        "B.GIF",
        "a.webp",
        "b/10.jpg",
        "b/2.png",
    ]
    with pytest.raises(ResseqError, match="no image in"):
        list_images(tmp_path / "folder.png")
    with pytest.raises(ResseqError, match="no folder"):
        list_images(tmp_path / "nowhere")


# ---------------------------------------------------------------------------------------------------- CSV


def csv_text(pixels: torch.Tensor, end: str = "\n") -> str:
    return "".join(",".join(map(str, row)) + end for row in pixels.flatten(1).tolist())


def csv_error(path: Path, text: str, shape: tuple[int, int, int] = (3, 2, 2)) -> str:
    path.write_bytes(text.encode())
    with pytest.raises(ResseqError) as error:
        read_csv(path, shape)
    return one_line(error)


@pytest.mark.parametrize("count", [1, 511, 512, 513, 1300])
def test_csv_gives_the_images_back(tmp_path: Path, count: int) -> None:
    pixels = torch.randint(0, 256, (count, 3, 4, 5), dtype=torch.uint8, generator=torch.Generator().manual_seed(0))
    (tmp_path / "images.csv").write_text(csv_text(pixels))
    result = read_csv(tmp_path / "images.csv", (3, 4, 5))
    assert result.dtype == torch.uint8 and torch.equal(result, pixels)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.rstrip("\n"),
        lambda text: text + "\n\r\n  \n",
        lambda text: text.replace(",", ", "),
        lambda text: "\ufeff" + text,
    ],
    ids=["windows", "no last end", "blank lines", "spaces", "byte order mark"],
)
def test_csv_of_other_programs(tmp_path: Path, change: Callable[[str], str]) -> None:
    pixels = torch.arange(600 * 12).remainder(256).to(torch.uint8).view(600, 3, 2, 2)
    (tmp_path / "images.csv").write_bytes(change(csv_text(pixels)).encode())
    assert torch.equal(read_csv(tmp_path / "images.csv", (3, 2, 2)), pixels)


@pytest.mark.parametrize("number", [1, 7, 512, 513, 1000])
def test_csv_errors_name_the_line(tmp_path: Path, number: int) -> None:
    good = "1,2,3,4,5,6,7,8,9,10,11,12"
    path = tmp_path / "images.csv"

    def error(line: str) -> str:
        lines = [good] * 1000
        lines[number - 1] = line
        return csv_error(path, "\n".join(lines) + "\n")

    assert f"line {number:,} has 11 numbers, expected 12" in error(good[2:])
    assert f"line {number:,} has 13 numbers, expected 12" in error("0," + good)
    assert f"line {number:,}: value 2 is 256, outside 0 to 255" in error(good.replace("2,", "256,", 1))
    assert f"line {number:,}: value 3 is -1, outside 0 to 255" in error(good.replace("3,", "-1,", 1))
    assert f"line {number:,}: value 3 is '0.5', not a whole number" in error(good.replace("3,", "0.5,", 1))
    assert f"line {number:,}: value 12 is 'nan', not a whole number" in error(good[:-2] + "nan")
    assert f"line {number:,}: value 13 is '', not a whole number" in error(good + ",")
    if number < 1000:
        assert f"line {number:,} is empty" in error("")


def test_csv_lines_all_too_short_in_the_same_way(tmp_path: Path) -> None:
    line = ",".join(["0"] * 3071) + "\n"
    assert "line 1 has 3,071 numbers, expected 3,072" in csv_error(tmp_path / "a.csv", line * 3, (3, 32, 32))


def test_csv_header_gets_a_hint(tmp_path: Path) -> None:
    message = csv_error(tmp_path / "a.csv", "label,p1,p2\n" + "1,2,3,4,5,6,7,8,9,10,11,12\n")
    assert "line 1: value 1 is 'label', not a whole number — delete the line if it is a header" in message


@pytest.mark.parametrize("text", ["", "\n", "\r\n\n"])
def test_csv_without_lines(tmp_path: Path, text: str) -> None:
    assert "a.csv is empty — it takes one image a line" in csv_error(tmp_path / "a.csv", text)


def test_csv_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ResseqError, match=r"cannot read .*missing.csv: No such file or directory"):
        read_csv(tmp_path / "missing.csv", (3, 2, 2))
    (tmp_path / "photo.csv").write_bytes(bytes(range(256)) * 20)
    with pytest.raises(ResseqError, match=r"photo\.csv, line 1: value 1 is .*, not a whole number"):
        read_csv(tmp_path / "photo.csv", (3, 2, 2))


def test_hash_is_over_shape_names_pixels_and_labels(tmp_path: Path) -> None:
    """The definition, so that other programs can compute it."""
    digits = load_test("digits")
    head = json.dumps({"shape": [359, 3, 16, 16], "class_names": list("0123456789")}).encode()
    content = head + digits.pixels.numpy().tobytes() + digits.labels.numpy().astype("<i8").tobytes()
    assert digits.sha256 == hashlib.sha256(content).hexdigest()
