"""Text-to-SQL runs, grouped: those that differ in their seed alone form a cell, cells of one setting a study."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from resseq.report.sql.records import Epoch, Level, Run, Search

# Every table and figure lists the models in this order, under these names.
MODELS = {
    "lstm": "LSTM",
    "lstm-attn": "LSTM + attention",
    "bert-frozen": "Frozen encoder",
    "bert-tuned": "Tuned encoder",
}
SETTINGS = {
    "intra": "intra: the course's files, all databases seen in training",
    "inter": "inter: Spider's split, databases never seen in training",
}
# Keys that say where and how fast a run was made and what was watched, not what it was; data are told by their hash.
_INCIDENTAL = ("data_dir", "glove", "encoder", "start", "exact_every", "device", "threads", "compile", "tensorboard")
# What only some models look at.
_OWN = {
    "encoder_lr": ("bert-tuned",),
    "encoder_decay": ("bert-tuned",),
    "tuned_layers": ("bert-tuned",),
    "mixed_layers": ("bert-frozen", "bert-tuned"),
    "layers": ("lstm-attn", "bert-frozen", "bert-tuned"),
    "heads": ("lstm-attn", "bert-frozen", "bert-tuned"),
}
_USUAL_BEAM = 10  # the width that figures are given for, where there is such a search
_MOST_TOLD = 3  # settings that a title tells; beyond it names the run


@dataclass(frozen=True)
class Cell:
    """Finished runs of one config apart from the seed, in order of the seed. `title` names what tells it apart."""

    runs: tuple[Run, ...]
    title: str = ""

    @property
    def first(self) -> Run:
        return self.runs[0]

    @property
    def beam(self) -> int:
        """The width that figures are given for: 10, else the widest that every run was measured with; of the first run
        when they share none."""
        return _usual_beam(set.intersection(*(set(run.searches) for run in self.runs)) or self.first.searches)

    def searches(self, beam: int) -> list[Search]:
        """One a seed that was measured with this beam."""
        return [run.searches[beam] for run in self.runs if beam in run.searches]

    @property
    def exact(self) -> float:
        """Mean exact match at the usual beam; -1 where it was not judged."""
        known = [search.total.exact for search in self.searches(self.beam) if search.total.exact is not None]
        return sum(known) / len(known) if known else -1.0

    def curve(self, value: Callable[[Epoch], float]) -> list[list[float]]:
        """`value` of each epoch of each run: one list a seed; they differ in length where runs stopped early."""
        return [[value(epoch) for epoch in run.history] for run in self.runs]


@dataclass(frozen=True)
class Study:
    """The cells of one setting, and the baselines for it."""

    setting: str
    cells: tuple[Cell, ...]
    baselines: Mapping[str, tuple[Level, Mapping[str, Level]]] = field(default_factory=dict)

    @property
    def title(self) -> str:
        return SETTINGS.get(self.setting, self.setting)

    @property
    def runs(self) -> tuple[Run, ...]:
        return tuple(run for cell in self.cells for run in cell.runs)

    @property
    def best(self) -> Cell:
        """The cell with the best exact match; the first of equal ones."""
        return max(self.cells, key=lambda cell: cell.exact)

    def best_run(self, has: Callable[[Run], bool]) -> tuple[Cell, Run] | None:
        """The run with the best exact match at the usual beam among those that have something; None if none has."""
        found = [(cell, run) for cell in self.cells for run in cell.runs if has(run)]
        return max(found, key=lambda each: _usual_search(each[1]).total.exact or 0.0, default=None)


def _usual_search(run: Run) -> Search:
    return run.searches[_usual_beam(run.searches)]


def _usual_beam(widths: Iterable[int]) -> int:
    return _USUAL_BEAM if _USUAL_BEAM in widths else max(widths)


def label(model: str) -> str:
    """The name under which a model stands in tables and figures."""
    return MODELS.get(model, model)


def cells(runs: Sequence[Run]) -> tuple[list[Cell], list[Run]]:
    """The finished runs grouped by config apart from the seed, and the runs that repeat a seed of their cell.

    Of two runs with one config and one seed the earlier one counts, so that no seed weighs twice.
    """
    groups: dict[str, dict[int, Run]] = {}
    repeated = []
    for run in sorted(runs, key=lambda run: (run.created, run.name)):
        if run.unfinished:
            continue
        seeds = groups.setdefault(json.dumps(_facts(run), sort_keys=True), {})
        if run.seed in seeds:
            repeated.append(run)
        else:
            seeds[run.seed] = run
    return [Cell(tuple(seeds[seed] for seed in sorted(seeds))) for seeds in groups.values()], repeated


def studies(
    found: Iterable[Cell], baselines: Mapping[str, Mapping[str, tuple[Level, Mapping[str, Level]]]]
) -> list[Study]:
    """Cells by their setting, intra first; within one by model, then the better one first."""
    groups: dict[str, list[Cell]] = {}
    for cell in found:
        groups.setdefault(cell.first.setting, []).append(cell)
    return [
        Study(setting, tuple(_titled(groups[setting])), baselines.get(setting, {}))
        for setting in sorted(groups, key=lambda setting: (_place(SETTINGS, setting), setting))
    ]


def _titled(group: Sequence[Cell]) -> list[Cell]:
    """Cells in the order of all tables, each named by its model and by what is rare among the runs of that model; where
    those read with several encoders, or tune more or less of one, by that and what is rare among the runs alike."""
    titled = []
    for model in sorted({cell.first.model for cell in group}, key=lambda model: (_place(MODELS, model), model)):
        of_model = [cell for cell in group if cell.first.model == model]
        encoders = sorted({cell.first.data.reader for cell in of_model})
        for encoder in encoders:
            of_encoder = [cell for cell in of_model if cell.first.data.reader == encoder]
            depths = sorted({tuned_layers(cell.first) for cell in of_encoder})
            for depth in depths:
                alike = [cell for cell in of_encoder if tuned_layers(cell.first) == depth]
                name = [
                    label(model),
                    *[encoder] * (len(encoders) > 1),
                    *[_tuned(depth)] * (depth > 0 or len(depths) > 1),
                ]
                facts = [_facts(cell.first) for cell in alike]
                keys = sorted({key for each in facts for key in each})
                runs = [each for cell, each in zip(alike, facts, strict=True) for _ in cell.runs]
                usual = {key: _usual([json.dumps(each.get(key)) for each in runs]) for key in keys}
                for cell, own in zip(alike, facts, strict=True):
                    rare = [
                        f"{_spelled(key)} {_told(own.get(key))}"
                        for key in keys
                        if json.dumps(own.get(key)) != usual[key]
                    ]
                    if len(rare) > _MOST_TOLD:
                        rare = [f"run {cell.first.name}"]
                    titled.append(replace(cell, title=", ".join([*name, *rare])))
    order = {cell.title: place for place, cell in enumerate(titled)}
    return sorted(titled, key=lambda c: (_place(MODELS, c.first.model), c.first.model, -c.exact, order[c.title]))


def tuned_layers(run: Run) -> int:
    """How many of an encoder's layers, from the top, a run tuned; 0 for all, and where none can be."""
    layers = run.config.get("tuned_layers")
    return layers if run.model == "bert-tuned" and type(layers) is int else 0


def untold(cell: Cell) -> str:
    """The title of a cell where a column of its own tells what it reads with."""
    title = cell.title.replace(f", {cell.first.data.reader}", "", 1)
    return title.replace(f", {_tuned(tuned_layers(cell.first))}", "", 1)


def _tuned(layers: int) -> str:
    return f"top {layers} layers tuned" if layers else "all layers tuned"


def _usual(values: Sequence[str]) -> str | None:
    """The value that most have; None where two are as frequent."""
    ranked = Counter(values).most_common(2)
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] > ranked[1][1] else None


def _facts(run: Run) -> dict[str, object]:
    """What a run is, apart from its seed."""
    config = {
        key: value
        for key, value in run.config.items()
        if key not in ("seed", *_INCIDENTAL) and run.model in _OWN.get(key, (run.model,))
    }
    weights = "of another run" if run.config.get("start") else "new"
    data = run.data
    return {
        **config,
        "weights at the start": weights,
        "encoder": f"{data.reader} {data.reader_sha256[:8]}".strip(),
        "data": data.sha256[:8],
    }


def _told(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _spelled(key: str) -> str:
    return key.replace("_", " ")


def _place(names: Mapping[str, str], name: str) -> int:
    return list(names).index(name) if name in names else len(names)
