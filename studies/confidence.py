"""Whether a model knows what it does not know: confidence, questions about something else, unread and misspelled words.

    python studies/confidence.py [WEIGHTS.safetensors]

Answers the 1,034 questions of Spider's dev set as the assistant does, but for times and numbers in words: a beam of 5,
databases read as a person's own, without tables.json. Whatever is fitted is measured on the databases that it was not
fitted on, one after another.

ranking     What is gained by ranking the queries of a search by what they leave out, with the weights of the program
            and with weights that were chosen on the other databases; and by comparing as the question says.
confidence  The probability that an answer is right (official execution), by a logistic regression on a few features,
            lowered where something speaks against the answer (`misgivings`), as it is shown; against the regression
            alone, the probability of the query itself and one fitted on that.
about       Whether a question is about its database at all. The others: each dev question put to two other databases,
            and 60 questions about anything else (studies/off_topic.txt) put to five each; those that name a table of
            the database exactly may be answerable there, take no part in the fit, and are counted by themselves.
phrased     The questions of studies/phrases, put as people at work put them, each to its own database: how many of them
            are said to be about nothing in it. (The default weights have learned from them, the others have not.)
unread      How often right and wrong answers leave words unread; and, for 200 questions, whether the answer stays the
            same without a word that is called unread, or read.
spelling    All corrections made in the dev questions, none of which needs any but for Spider's own mistakes; and one
            random mistake in one word of 200 questions, answered with and without correction.

Writes results/confidence-NAME.json for the weights of that name, its figure, and the calibration beside the weights,
`NAME.confidence.json`, fitted on all 20 databases. Needs Spider (RESSEQ_DATA). Intervals: 95 %, a bootstrap over the
databases.
Expected: calibration error below 4 %, and nine of ten questions about something else found at one false refusal in a
hundred right answers. Cost: 4 minutes of one core with the shipped LSTM.
"""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise, product
from pathlib import Path
from random import Random
from string import ascii_lowercase
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

import numpy as np
import torch
from matplotlib import rc_context
from matplotlib.figure import Figure
from numpy.typing import NDArray
from phrases import PAIRS, build
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import StandardScaler

from resseq.assistant.confidence import FEATURES, chance, features
from resseq.assistant.explanation import Explanation, explain, is_about, telling_words
from resseq.assistant.misgivings import misgivings, query_for
from resseq.assistant.ranking import UNLINKED, UNREAD, UNSOUND, is_unsound, left_out, ranked
from resseq.assistant.spelling import Speller
from resseq.files import write_atomic, write_json
from resseq.report.drawing import INK, MUTED, SETTINGS, STYLES, rendered
from resseq.report.statistics import wilson
from resseq.text2sql.evaluation import Judge, Options, Pair
from resseq.text2sql.examples import Example, read_examples, read_split, spider_folder
from resseq.text2sql.inputs import Database, Databases, Question
from resseq.text2sql.linking import Link
from resseq.text2sql.model import Parser
from resseq.text2sql.own_pairs import OwnJudge
from resseq.text2sql.predict import Answer, answer, line_of, load_parser
from resseq.text2sql.questions import STOP_WORDS, tokens_of
from resseq.text2sql.schema import ColumnRef
from resseq.text2sql.sql import text as written
from resseq.text2sql.values import ValueIndex
from resseq.text2sql.weights import calibration_file, shipped_weights
from resseq.training.checkpoint import file_sha256
from resseq.training.record import code_version, environment

ROOT = Path(__file__).resolve().parent.parent
BEAM = 5
ELSEWHERE = 2  # databases to which a dev question is put beside its own
OFF_TOPIC = 5  # databases to which each question of off_topic.txt is put
UNLINKED_TRIED, UNREAD_TRIED = (0, 1, 2, 3, 5, 8), (0, 0.5, 1, 2)  # weights of the ranking
REFUSED = 0.005  # of the right answers, that the threshold may cost where it is chosen; about 1 % elsewhere
BINS = 10
DRAWS = 1000
SAMPLE = 200  # questions of which words are left out, or misspelled
LONG = 5  # letters of a word that gets a mistake

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Asked:
    """A question that was put to a database, and what came of it."""

    db_id: str
    home: str  # the database that it is about; empty for none
    question: Question
    found: Sequence[Answer]
    explanation: Explanation
    features: Floats
    sql: str  # as it is run, but for NOT IN, of which the official parser does not read the form that is run
    most: float  # how likely it is right, at most

    @property
    def names_a_table(self) -> bool:
        """Whether it says the whole name of a table."""
        return bool((self.question.links.tables == Link.EXACT).any())


class Assistants:
    """The assistant's way from a question to its answer, on all the databases of dev, many questions at once."""

    def __init__(self, weights: Path) -> None:
        self.model: Parser = load_parser(weights, torch.device("cpu"))
        self.spider = spider_folder()
        self.examples = read_split("inter", self.spider).held_out
        self.databases: dict[str, Database] = {}
        self.spellers: dict[str, Speller] = {}
        self.open(self.spider / "database", dict.fromkeys(example.db_id for example in self.examples))
        self.judge = Judge(self.spider / "database", self.spider / "tables.json")

    def open(self, folder: Path, names: Iterable[str]) -> None:
        """Takes databases in, each folder/NAME/NAME.sqlite."""
        for name in names:
            self.databases[name] = Database.open(folder / name / f"{name}.sqlite")
            self.spellers[name] = Speller(self.databases[name])

    def search(
        self, asked: Sequence[tuple[str, str]], corrected: bool = True, attend: bool = False
    ) -> list[tuple[Question, list[Answer]]]:
        """The best queries for questions, each a pair of a database and a text."""
        questions = [
            Question.of(self.spellers[name].correct(text)[0] if corrected else text, self.databases[name])
            for name, text in asked
        ]
        found = answer(self.model, questions, BEAM, best=BEAM, attend=attend, rank=ranked)
        return list(zip(questions, found, strict=True))

    def ask(self, asked: Sequence[tuple[str, str, str]], attentive: bool) -> list[Asked]:
        """What comes of questions, each a database, the one that it is about, and a text.

        Args:
            attentive: whether the explanation may rest on the model's attention, which the features do not.
        """
        made = []
        put = [(name, said) for name, _, said in asked]
        for (name, home, _), (question, found) in zip(asked, self.search(put, attend=attentive), strict=True):
            actions = found[0].actions
            explanation = explain(question, actions, found[0].attention)
            query = query_for(question, actions)
            sql = line_of(written(query, question.database.schema))
            most = misgivings(question, query, actions, explanation).most
            of = features(question, found, explanation)
            made.append(Asked(name, home, question, found, explanation, of, sql, most))
        return made

    def verdicts(self, examples: Sequence[Example], queries: Sequence[str]) -> tuple[Bools, Bools]:
        """Exact match and execution."""
        pairs = [Pair(each.db_id, each.query, sql) for each, sql in zip(examples, queries, strict=True)]
        found = self.judge.verdicts(pairs, Options(jobs=1))
        return np.array([bool(each.exact) for each in found]), np.array([bool(each.exec) for each in found])


def main(weights: Path) -> None:
    """Measures, fits and writes everything."""
    torch.set_num_threads(1)
    assistants = Assistants(weights)
    examples = assistants.examples
    own = assistants.ask([(each.db_id, each.db_id, each.question) for each in examples], attentive=True)
    ranking, right = _ranking(assistants, examples, own)
    print(f"answered, {right.mean():.4f} right", flush=True)
    others = assistants.ask(_elsewhere(examples, list(assistants.databases)), attentive=False)
    print(f"{len(others):,} questions about something else", flush=True)
    sure = _confidence(own, right)
    about, refused = _about(own, right, others)
    sha256 = file_sha256(weights)
    record = {
        "weights": {"file": weights.name, "sha256": sha256},
        "environment": environment(),
        "code": code_version(),
        "beam": BEAM,
        "features": list(FEATURES),
        "ranking": ranking,
        "confidence": sure,
        "about": about,
        "phrased": _phrased(assistants, refused),
        "unread": _unread(assistants, own, right),
        "spelling": _spelling(assistants),
    }
    write_json(
        calibration_file(weights),
        {
            "features": list(FEATURES),
            "right": _fitted(_matrix(own), right),
            **refused,
            "weights_sha256": sha256,
            "questions": len(own),
        },
    )
    target = ROOT / "results" / f"confidence-{weights.stem}"
    write_json(target.with_suffix(".json"), record)
    drawing = _reliability(target.stem, sure)
    write_atomic(target.with_suffix(".png"), drawing.png)
    write_atomic(target.with_suffix(".svg"), drawing.svg)


def _elsewhere(examples: Sequence[Example], names: Sequence[str]) -> list[tuple[str, str, str]]:
    random = Random(0)
    put = [
        (name, each.db_id, each.question)
        for each in examples
        for name in random.sample([name for name in names if name != each.db_id], ELSEWHERE)
    ]
    lines = (ROOT / "studies" / "off_topic.txt").read_text().splitlines()
    return put + [(name, "", line) for line in lines for name in random.sample(list(names), OFF_TOPIC)]


def _ranking(assistants: Assistants, examples: Sequence[Example], own: Sequence[Asked]) -> tuple[dict[str, Any], Bools]:
    """What it is worth to rank the queries of a search by what they leave out; and which answers are right."""
    home = np.array([each.home for each in own])
    pairs = [(example, query) for example, each in zip(examples, own, strict=True) for query in each.found]
    exact, right = assistants.verdicts([example for example, _ in pairs], [query.sql for _, query in pairs])
    starts = np.cumsum([0, *(len(each.found) for each in own)])
    told = [
        (query.log_probability, *left_out(each.question, query), is_unsound(each.question, query))
        for each in own
        for query in each.found
    ]
    parts = np.maximum(np.array(told, float), -1e9)

    def first(unlinked: float, unread: float, unsound: float = UNSOUND) -> NDArray[np.int64]:
        scores = parts @ (1.0, -unlinked, -unread, -unsound)
        return np.array([start + scores[start:end].argmax() for start, end in pairwise(starts)])

    chosen = {weights: first(*weights) for weights in product(UNLINKED_TRIED, UNREAD_TRIED)}
    plain, ranked_first = first(0, 0, 0), first(UNLINKED, UNREAD)
    elsewhere = plain.copy()  # the weights of each database chosen on the others
    for name in set(home):
        held = home == name
        best = max(chosen, key=lambda weights: right[chosen[weights]][~held].mean())
        elsewhere[held] = chosen[best][held]
    gained = right[ranked_first].astype(float) - right[plain]
    found: dict[str, Any] = {
        "weights": {"unlinked": UNLINKED, "unread": UNREAD, "unsound": UNSOUND},
        "changed": int((plain != ranked_first).sum()),
        "gain": _interval(home, lambda places: float(gained[places].mean())),
        "right among all": float(np.mean([right[start:end].any() for start, end in pairwise(starts)])),
    }
    said_exact, said_right = assistants.verdicts(examples, [each.sql for each in own])
    compared = said_right.astype(float) - right[ranked_first]
    found["gain as said"] = _interval(home, lambda places: float(compared[places].mean()))
    found["changed as said"] = sum(each.sql != line_of(each.found[0].sql) for each in own)
    found["as said"] = {"exact": float(said_exact.mean()), "exec": float(said_right.mean())}
    print("as said", found["as said"], flush=True)
    for kind, places in (
        ("by probability", plain),
        ("by score", ranked_first),
        ("by scores chosen on the other databases", elsewhere),
    ):
        found[kind] = {"exact": float(exact[places].mean()), "exec": float(right[places].mean())}
        print(kind, found[kind], flush=True)
    return found, said_right


def _matrix(asked: Sequence[Asked]) -> Floats:
    return np.array([each.features for each in asked])


def _fitted(of: Floats, true: Bools, balanced: bool = False) -> list[float]:
    """The weights and the bias of a logistic regression; each feature is as likely to be of use as any other.

    Args:
        balanced: the true and the false count alike, however many they are.
    """
    scaler = StandardScaler().fit(of)
    model = LogisticRegression(max_iter=1000, class_weight="balanced" if balanced else None)
    model.fit(scaler.transform(of), true)
    slopes = model.coef_[0] / scaler.scale_
    return [float(each) for each in (*slopes, model.intercept_[0] - slopes @ scaler.mean_)]


def _chances(weights: Sequence[float], of: Floats) -> Floats:
    return np.array([chance(weights, row) for row in of])


def _confidence(own: Sequence[Asked], right: Bools) -> dict[str, Any]:
    """How far the probability of an answer can be relied on."""
    of, home = _matrix(own), np.array([each.home for each in own])
    chances = {"query": np.exp(of[:, 0]), "query, fitted": np.zeros(len(own)), "features": np.zeros(len(own))}
    most = np.array([each.most for each in own])
    for name in set(home):
        held = home == name
        for kind, columns in (("query, fitted", slice(0, 1)), ("features", slice(None))):
            chances[kind][held] = _chances(_fitted(of[~held][:, columns], right[~held]), of[held][:, columns])
    chances["as shown"] = np.minimum(chances["features"], most)
    measures: dict[str, Callable[[Floats, Bools], float]] = {
        "calibration error": calibration_error,
        "Brier score": lambda given, true: float(np.mean((given - true) ** 2)),
        "AUROC": lambda given, true: float(roc_auc_score(true, given)),
    }
    found: dict[str, Any] = {"questions": len(own), "databases": len(set(home)), "right": float(right.mean())}
    for kind, given in chances.items():
        found[kind] = {
            measure: _interval(home, partial(_measured, by, given, right)) for measure, by in measures.items()
        }
        found[kind]["bins"] = [
            {"chance": float(given[places].mean()), "right": float(right[places].mean()), "questions": len(places)}
            for places in _bins(given)
        ]
        print(kind, {measure: round(found[kind][measure]["value"], 4) for measure in measures}, flush=True)
    return found


def _measured(by: Callable[[Floats, Bools], float], given: Floats, true: Bools, places: NDArray[np.int64]) -> float:
    return by(given[places], true[places])


def calibration_error(given: Floats, true: Bools) -> float:
    """The expected calibration error over ten bins of as many questions each (Naeini et al. 2015; Nguyen and O'Connor
    2015)."""
    return sum(len(own) * abs(float(given[own].mean() - true[own].mean())) for own in _bins(given)) / len(given)


def _bins(given: Floats) -> list[NDArray[np.int64]]:
    return np.array_split(np.argsort(given, kind="stable"), BINS)


def _interval(groups: NDArray[np.str_], measure: Callable[[NDArray[np.int64]], float]) -> dict[str, float]:
    """A measure over places, and its interval where whole databases are drawn anew."""
    places = {name: np.flatnonzero(groups == name) for name in sorted(set(groups))}
    random = np.random.default_rng(0)
    drawn = [
        measure(np.concatenate([places[name] for name in random.choice(list(places), len(places))]))
        for _ in range(DRAWS)
    ]
    low, high = np.nanquantile(drawn, (0.025, 0.975))
    return {"value": float(measure(np.arange(len(groups)))), "low": float(low), "high": float(high)}


def _about(own: Sequence[Asked], right: Bools, others: Sequence[Asked]) -> tuple[dict[str, Any], dict[str, Any]]:
    """How well questions about something else are told from those about the database; and what is to be shipped."""
    of, home = _matrix(own), np.array([each.home for each in own])
    other = _matrix(others)
    put, came = (np.array([getattr(each, name) for each in others]) for name in ("db_id", "home"))
    answerable = np.array([each.names_a_table for each in others])
    hopeless = np.array([not is_about(each.question) for each in (*own, *others)])
    refused = np.zeros(len(own), bool)
    detected = np.zeros(len(others), bool)
    chances, other_chances = np.zeros(len(own)), np.zeros(len(others))
    for name in set(home):
        held, far = home == name, put == name
        # Neither what was asked about the database, nor what was put to it.
        weights, least = _refusal(of[~held], right[~held], other[~far & (came != name) & ~answerable])
        chances[held], other_chances[far] = _chances(weights, of[held]), _chances(weights, other[far])
        refused[held], detected[far] = chances[held] < least, other_chances[far] < least
    refused |= hopeless[: len(own)]
    detected |= hopeless[len(own) :]
    found: dict[str, Any] = {"refused": {}, "detected": {}, "examples": {}}
    for kind, among in (("right answers", right), ("wrong answers", ~right)):
        found["refused"][kind] = _share(refused[among], home[among])
    kinds = {
        "dev questions on another database": (came != "") & ~answerable,
        "questions about anything else": (came == "") & ~answerable,
        "dev questions that name a table of another database": (came != "") & answerable,
        "questions about anything else that name a table": (came == "") & answerable,
    }
    for kind, among in kinds.items():
        found["detected"][kind] = _share(detected[among], put[among])
        print(kind, found["detected"][kind], flush=True)
    print("refused", found["refused"], flush=True)
    both = np.concatenate([chances, other_chances[~answerable]])
    found["AUROC"] = float(roc_auc_score(np.arange(len(both)) < len(own), both))
    found["examples"] = {
        "right answers refused": _texts([each for each, no in zip(own, refused & right, strict=True) if no]),
        "not detected": _texts([each for each, no in zip(others, ~detected & ~answerable, strict=True) if no]),
    }
    weights, least = _refusal(of, right, other[~answerable])
    return found, {"about": weights, "least": least}


def _refusal(of: Floats, right: Bools, other: Floats) -> tuple[list[float], float]:
    """The weights of the probability that a question is about its database, and the least that is enough."""
    true = np.arange(len(of) + len(other)) < len(of)
    weights = _fitted(np.concatenate([of, other]), true, balanced=True)
    return weights, float(np.quantile(_chances(weights, of[right]), REFUSED))


def _share(of: Bools, groups: NDArray[np.str_]) -> dict[str, float]:
    if not len(of):
        return {"questions": 0}
    return {"questions": len(of), **_interval(groups, lambda places: float(of[places].mean()))}


def _texts(asked: Sequence[Asked]) -> list[str]:
    return [f"{each.db_id}: {each.question.text}" for each in asked[:40]]


def _phrased(assistants: Assistants, calibration: Mapping[str, Any]) -> dict[str, Any]:
    """What becomes of questions that are put as people at work put them."""
    examples = read_examples(PAIRS)
    with TemporaryDirectory() as place:
        folder = Path(place)
        assistants.open(folder, build(folder))
        asked = assistants.ask([(each.db_id, each.db_id, each.question) for each in examples], attentive=False)
        pairs = [Pair(each.db_id, each.query, own.found[0].sql) for each, own in zip(examples, asked, strict=True)]
        verdicts = OwnJudge(Databases(folder, None)).verdicts(pairs, Options())
    right = np.array([bool(each.exec) for each in verdicts])
    refused = _chances(calibration["about"], _matrix(asked)) < calibration["least"]
    refused |= np.array([not is_about(each.question) for each in asked])
    found = {
        kind: _share(refused[among], np.array([each.db_id for each in asked])[among])
        for kind, among in (("right answers", right), ("wrong answers", ~right))
    }
    print("refused, as people put them", found, flush=True)
    return {
        "refused": found,
        "examples": _texts([each for each, no in zip(asked, refused & right, strict=True) if no]),
    }


def _unread(assistants: Assistants, own: Sequence[Asked], right: Bools) -> dict[str, Any]:
    """How often words are left unread, and whether they are those without an effect."""
    unread = np.array([len(each.explanation.unread) for each in own])
    found: dict[str, Any] = {
        kind: {"questions": int(among.sum()), "with unread words": float((unread[among] > 0).mean())}
        for kind, among in (("right answers", right), ("wrong answers", ~right))
    }
    sample = Random(0).sample(own, SAMPLE)
    without = [(each, place) for each in sample for place in telling_words(each.question)]
    texts = [(each.db_id, _without(each.question, place)) for each, place in without]
    answers = assistants.search(texts, corrected=False)
    changed = np.array(
        [other[0].sql != each.found[0].sql for (each, _), (_, other) in zip(without, answers, strict=True)]
    )
    is_read = np.array([each.explanation.words[place].is_read for each, place in without])
    found["without a word"] = {
        "questions": SAMPLE,
        **{
            kind: {"words": int(among.sum()), "another answer": float(changed[among].mean())}
            for kind, among in (("read", is_read), ("unread", ~is_read))
        },
    }
    print(found, flush=True)
    return found


def _without(question: Question, place: int) -> str:
    token = question.tokens[place]
    return question.text[: token.start] + question.text[token.end :].lstrip()


def _spelling(assistants: Assistants) -> dict[str, Any]:
    """What is corrected in the questions as they are, and what correction is worth where there is a mistake."""
    examples = assistants.examples
    made = [
        {"db_id": each.db_id, "question": each.question, "read": read}
        for each in examples
        for read, corrections in [assistants.spellers[each.db_id].correct(each.question)]
        if corrections
    ]
    random = Random(0)
    sample = random.sample([each for each in examples if _long_words(each.question)], SAMPLE)
    mistaken = [(each.db_id, _with_mistake(each.question, random)) for each in sample]
    asked = {
        "as they are": ([(each.db_id, each.question) for each in sample], False),
        "with a mistake": (mistaken, False),
        "with a mistake, corrected": (mistaken, True),
    }
    found: dict[str, Any] = {"questions": len(examples), "corrected": made, "one mistake": {"questions": SAMPLE}}
    for kind, (texts, corrected) in asked.items():
        answers = assistants.search(texts, corrected)
        exact, right = assistants.verdicts(sample, [best[0].sql for _, best in answers])
        found["one mistake"][kind] = {
            "exact": [float(exact.mean()), *wilson(float(exact.mean()), SAMPLE)],
            "exec": [float(right.mean()), *wilson(float(right.mean()), SAMPLE)],
        }
    restored = [
        assistants.spellers[name].correct(text)[0].lower() == each.question.lower()
        for each, (name, text) in zip(sample, mistaken, strict=True)
    ]
    found["one mistake"]["undone"] = float(np.mean(restored))
    world = assistants.databases["world_1"]
    found["milliseconds"] = {
        name: _milliseconds(Speller(database), [text for _, text in mistaken])
        for name, database in (("world_1", world), ("100,000 values", _filled(world, 100_000)))
    }
    print(found["one mistake"], flush=True)
    return found


def _filled(database: Database, count: int) -> Database:
    """A database with so many different values of two words, in all of its columns."""
    random, columns = Random(0), list(database.places)
    held: dict[tuple[str, ...], list[tuple[str | int | float, ColumnRef]]] = {}
    while len(held) < count:
        words = tuple("".join(random.choices(ascii_lowercase, k=random.randint(4, 10))) for _ in range(2))
        held[words] = [(" ".join(words).title(), columns[len(held) % len(columns)])]
    return replace(database, values=ValueIndex(held))


def _milliseconds(speller: Speller, questions: Sequence[str]) -> dict[str, float]:
    """Of one core: for the first question, with which the words are gathered, and for the others."""
    taken = []
    for question in questions:
        begin = process_time()
        speller.correct(question)
        taken.append(1000 * (process_time() - begin))
    return {"first": taken[0], "median": float(np.median(taken[1:])), "95 %": float(np.quantile(taken[1:], 0.95))}


def _long_words(question: str) -> list[tuple[int, int]]:
    return [
        (token.start, token.end)
        for token in tokens_of(question)
        if token.text.isalpha() and len(token.text) >= LONG and token.lower not in STOP_WORDS
    ]


def _with_mistake(question: str, random: Random) -> str:
    """A question in which one long word has a letter too many, one too few, a wrong one, or two that changed places."""
    start, end = random.choice(_long_words(question))
    word = question[start:end]
    while True:
        at = random.randrange(len(word))
        letter = random.choice(ascii_lowercase)
        changed = random.choice(
            (
                word[:at] + letter + word[at:],
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
            )
        )
        if changed != word:
            return question[:start] + changed + question[end:]


def _reliability(name: str, sure: Mapping[str, Any]) -> Any:
    """The diagram: of each bin the mean probability and the share of right answers."""
    with rc_context(SETTINGS):
        figure = Figure((3.6, 3.4), layout="constrained")
        axes = figure.subplots()
        axes.plot([0, 1], [0, 1], color=MUTED, linewidth=0.8, linestyle=(0, (4, 2)))
        shown = (("query", "probability of the query", STYLES["bin"]), ("features", "calibrated", STYLES["bn"]))
        for kind, label, style in shown:
            bins = sure[kind]["bins"]
            x, y = np.array([each["chance"] for each in bins]), np.array([each["right"] for each in bins])
            edges = np.array([wilson(each["right"], each["questions"]) for each in bins]).T
            error = sure[kind]["calibration error"]["value"]
            axes.errorbar(
                x,
                y,
                yerr=np.abs(edges - y),
                color=style.colour,
                marker=style.marker,
                linestyle="-",
                linewidth=1.0,
                elinewidth=0.8,
                label=f"{label}: off by {100 * error:.1f} %",
            )
        axes.set(xlim=(0, 1), ylim=(0, 1), xlabel="Probability that was given", ylabel="Share of right answers")
        axes.set_aspect("equal")
        axes.legend(loc="lower right", labelcolor=INK)
        return rendered(figure, name, "")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else shipped_weights())
