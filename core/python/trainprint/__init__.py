"""How much carbon did training a model emit, and how sure is that figure?

Everything is computed by Trainprint's core on this machine; nothing is sent anywhere. A run is a dictionary
(:class:`trainprint.types.Run`), of which everything may be left out that is not known. Numbers are in the unit that the
field names (hours, kWh, g CO2e, FLOP, W), or text as people write it ("184,320", "433 MWh", "3 days").

>>> report = estimate({"accelerator": "8x A100", "wall_clock_hours": 100, "region": "France"})
>>> headline = report["routes"][0]
>>> headline["display"], headline["interval"]["display"]
('22 kg CO2e', '13 to 38 kg CO2e')

What cannot be answered is refused with a reason, and with what would be right:

>>> estimate({"accelerator": "A100", "device_hours": 10, "region": "Frnace"})  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
trainprint.Refused: region: No place is known as "Frnace". ... Did you mean France?
"""

import json
import math
import os
import time
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from numbers import Integral, Real
from pathlib import Path
from typing import Any, Protocol, TypeVar, cast, overload

from trainprint import _core
from trainprint.types import (
    CardReading,
    Catalogue,
    CompareData,
    Export,
    FieldError,
    ImportAnswer,
    MergedCard,
    ProjectData,
    ProjectRequest,
    Report,
    Run,
    SentenceAnswer,
)

__all__ = [
    "Refused",
    "Report",
    "Run",
    "accelerators",
    "card",
    "catalogue",
    "compare",
    "estimate",
    "export",
    "exports",
    "fix",
    "import_files",
    "lint",
    "places",
    "project",
    "sarif",
    "sentence",
]

__version__ = _core.version()


class Refused(ValueError):
    """The core cannot answer; ``errors`` has everything that has to be mended.

    ``field`` (the run's field, as "overrides.pue", or "line:column" of a card; "" where no single place is at fault),
    ``message`` (what is wrong and what would be right), ``suggestions`` (near matches, each valid as the field's value)
    and ``code`` are those of the first.

    >>> try:
    ...     estimate({"accelerator": "A100", "device_hours": -1})
    ... except Refused as refused:
    ...     refused.field
    'device_hours'
    """

    def __init__(self, errors: Sequence[FieldError]) -> None:
        super().__init__(errors)
        self.errors = list(errors)
        first = errors[0]
        self.code: str = first["code"]
        self.field: str = first["field"]
        self.message: str = first["message"]
        self.suggestions: list[str] = first["suggestions"]

    def __str__(self) -> str:
        return "\n".join(_in_words(error) for error in self.errors)


def _in_words(error: FieldError) -> str:
    text = f"{error['field']}: {error['message']}" if error["field"] else error["message"]
    if error["suggestions"]:
        text += f" Did you mean {' or '.join(error['suggestions'])}?"
    return text


class _HasContent(Protocol):
    """A huggingface_hub.ModelCard."""

    @property
    def content(self) -> str: ...


_Card = TypeVar("_Card", bound=_HasContent)
_AnyRun = Run | dict[str, Any]


def _utf8(text: str) -> bytes:
    # Halves of characters reach the core, which says where they are.
    return text.encode("utf-8", "surrogatepass")


def _document(value: object) -> bytes:
    return json.dumps(_plain(value)).encode()


def _plain(value: Any, place: str = "") -> Any:
    """As JSON has it: NumPy's numbers are Python's, and NaN, which JSON cannot say, is text for the core to refuse."""
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, Mapping):
        return {key: _plain(inner, f"{place}.{key}" if place else str(key)) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner, f"{place}[{number}]") for number, inner in enumerate(value)]
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Real):
        return float(value) if math.isfinite(value) else str(float(value))
    if isinstance(value, Decimal):
        return str(value)
    if getattr(value, "ndim", None) == 0:  # of PyTorch and others
        return _plain(value.item(), place)
    raise TypeError(f"{place or 'a run'}: {type(value).__name__} is neither text nor a number")


def _answer(text: str) -> Any:
    answer = json.loads(text)
    if not answer["ok"]:
        raise Refused(answer["errors"])
    return answer


def estimate(run: _AnyRun) -> Report:
    """The emissions of one training run, with their interval and the whole working.

    ``report["routes"][0]`` is the headline: ``emissions_gco2e`` in grams of CO2 equivalent, ``display`` and
    ``interval["display"]`` for reading (90 % interval), ``energy`` in kWh at each boundary, ``trace`` line by line. The
    other routes are cross-checks. ``report["card"]["yaml"]`` is the block for a model card. Raises :class:`Refused`.

    >>> report = estimate({"energy_kwh": "433 MWh", "region": "France", "name": "A model"})
    >>> report["routes"][0]["tier"], report["boundary"]
    ('1a', 'facility')
    """
    return cast(Report, _answer(_core.estimate(_document(run)))["report"])


@overload
def card(readme: str, run: _AnyRun) -> MergedCard: ...
@overload
def card(readme: _Card, run: _AnyRun) -> _Card: ...
def card(readme: str | _Card, run: _AnyRun) -> MergedCard | _Card:
    """A model card with the ``co2_eq_emissions`` block (grams) of an estimate of ``run``.

    Of the text of a README.md only the block changes, no byte beside it; the answer has ``text``, ``diff``, ``happened``
    ("unchanged", "replaced", "appended" or "created") and ``notices``. Of a ``huggingface_hub.ModelCard`` it is a new
    ModelCard. Raises :class:`Refused` for a run that cannot be estimated and for front matter that is not YAML.

    >>> run = {"energy_kwh": 100, "region": "France", "accelerator": "A100"}
    >>> merged = card("---\\nlicense: mit # kept\\n---\\n# A model\\n", run)
    >>> merged["happened"]
    'appended'
    >>> print(merged["text"].splitlines()[1])
    license: mit # kept
    """
    text = readme if isinstance(readme, str) else readme.content
    merged = cast(MergedCard, _answer(_core.merge_card(_utf8(text), _document(run))))
    if isinstance(readme, str):
        return merged
    return type(readme)(merged["text"])  # type: ignore[call-arg]


def lint(readme: str | _HasContent) -> CardReading:
    """What a model card says about its emissions, and what is wrong with it.

    ``emissions_gco2e`` is in grams, as the Hub reads it; ``findings`` have severity, line and column (from 1), a message
    and, where that is safe, a fix; ``clean`` is true where there are neither errors nor warnings.

    >>> reading = lint("---\\nco2_eq_emissions: 17g\\n---\\n")
    >>> reading["emissions_gco2e"], reading["clean"]
    (17.0, False)
    """
    text = readme if isinstance(readme, str) else readme.content
    return cast(CardReading, json.loads(_core.read_card(_utf8(text))))


def sarif(readme: str, path: str = "README.md") -> dict[str, Any]:
    """The findings of :func:`lint` as SARIF 2.1.0, with the rules and their help, for GitHub and editors.

    >>> sarif("---\\nco2_eq_emissions: 17g\\n---\\n")["version"]
    '2.1.0'
    """
    return cast("dict[str, Any]", json.loads(_core.sarif(_utf8(readme), os.fsencode(path))))


@overload
def fix(readme: str) -> str: ...
@overload
def fix(readme: _Card) -> _Card: ...
def fix(readme: str | _Card) -> str | _Card:
    """The card with every fix applied that does not change what its author evidently meant.

    >>> print(fix("---\\nco2_eq_emissions: 17g\\n---\\n"))
    ---
    co2_eq_emissions: 17
    ---
    <BLANKLINE>
    """
    if isinstance(readme, str):
        return cast(str, json.loads(_core.fix_card(_utf8(readme)))["text"])
    return type(readme)(json.loads(_core.fix_card(_utf8(readme.content)))["text"])  # type: ignore[call-arg]


def import_files(
    *paths: str | os.PathLike[str], contents: Mapping[str, str | bytes] | None = None, answers: Iterable[str] = ()
) -> ImportAnswer:
    """What files say about a training: trackers' logs, configurations, model cards, archives.

    Files are given as paths, or as ``contents`` by name. ``run`` in the answer is what :func:`estimate` takes, without
    what contradicts itself; that is in ``questions``, whose keys ("1a") are given back as ``answers``. A file that cannot
    be read has ``errors`` in its place. Raises OSError for a path that cannot be opened.

    >>> log = "project_name,duration,emissions,energy_consumed,country_iso_code\\nbert,7200,0.25,1.2,FRA\\n"
    >>> read = import_files(contents={"emissions.csv": log})
    >>> read["run"]["energy_kwh"], read["questions"]
    (1.2, [])
    """
    files = {os.fspath(path): Path(path).read_bytes() for path in paths}
    for name, content in (contents or {}).items():
        files[name] = _utf8(content) if isinstance(content, str) else content
    request = {"files": [{"name": name} for name in files], "answers": list(answers)}
    return cast(ImportAnswer, _answer(_core.import_files(_document(request), list(files.values()))))


def exports(run: _AnyRun, written_at: datetime | None = None) -> list[Export]:
    """The estimate of a run in every format that there is, each with ``id``, ``title``, ``file`` and ``text``.

    Some say when they were written: ``written_at``, or now. Raises :class:`Refused`.
    """
    seconds = time.time() if written_at is None else written_at.timestamp()
    return cast("list[Export]", _answer(_core.export(_document(run), int(seconds)))["exports"])


def export(run: _AnyRun, format: str, written_at: datetime | None = None) -> str:
    """The estimate of a run in one format: "markdown", "latex", "csv", "cyclonedx", "badge"; :func:`exports` has all.

    Raises :class:`Refused`, for an unknown format with all that there are.

    >>> run = {"accelerator": "8x A100", "wall_clock_hours": 100, "region": "France"}
    >>> export(run, "sentence")[:50]
    'Training the model emitted an estimated 22 kg CO2e'
    """
    written = exports(run, written_at)
    for one in written:
        if one["id"] == format:
            return one["text"]
    message = f'There is no format "{format}".'
    known = [one["id"] for one in written]
    raise Refused([{"code": "unknown_choice", "field": "format", "message": message, "suggestions": known}])


def sentence(text: str, answers: Iterable[str] = ()) -> SentenceAnswer:
    """What one sentence says about a run; ``run`` in the answer is what :func:`estimate` takes.

    What may be meant in two ways is in ``questions``, whose keys ("1a") are given back as ``answers``.

    >>> said = sentence("LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin")
    >>> said["questions"], said["run"]["wall_clock_hours"]
    ([], 9)
    """
    return cast(SentenceAnswer, _answer(_core.sentence(_document({"text": text, "answers": list(answers)}))))


def compare(runs: Mapping[str, _AnyRun], base: str | None = None) -> CompareData:
    """Which of several runs, by name, emits least, by how much, and how sure that is.

    What two runs rest on (a grid, a PUE, an accelerator's power) is one unknown. Differences are from ``base``, the first
    unless named. A run that cannot be estimated has its ``errors`` in its row.

    >>> a100 = {"accelerator": "A100", "device_hours": 100}
    >>> compare({"here": {**a100, "region": "Poland"}, "there": {**a100, "region": "France"}})["lowest"]
    1
    """
    names = list(runs)
    request: dict[str, Any] = {"runs": [{"name": name, "run": run} for name, run in runs.items()]}
    if base is not None:
        if base not in runs:
            message = f'There is no run "{base}" among those to compare.'
            raise Refused([{"code": "unknown_choice", "field": "base", "message": message, "suggestions": names}])
        request["base"] = names.index(base)
    return cast(CompareData, _answer(_core.compare(_document(request))))


def project(project: ProjectRequest | dict[str, Any]) -> ProjectData:
    """Everything that a model took (stages, failed runs, sweeps) added up as one card: ``sum`` in the answer.

    Hours may be sums: "204,800 + 15 %". A line that cannot be estimated has its ``errors`` in its place, and there is
    then no card. Raises :class:`Refused` for a request that is none.

    >>> line = {"run": {"accelerator": "A100", "region": "France"}, "hours": "100 + 15 %"}
    >>> project({"lines": [line, {**line, "kind": "failed-run"}]})["complete"]
    True
    """
    return cast(ProjectData, _answer(_core.project(_document(project))))


def accelerators() -> dict[str, list[Any]]:
    """The table of accelerators as columns, each figure beside its source; ``pyarrow.table`` and pandas take them.

    "vendor_set.power_w.value" is in W, "vendor_set.peak_flop_per_s.value" in FLOP/s (dense BF16 or FP16), None where
    nothing is published.

    >>> table = accelerators()
    >>> table["vendor_set.tdp_w.value"][table["id"].index("nvidia-a100-sxm4-80gb")]
    400.0
    """
    return _columns(json.loads(_core.accelerators())["accelerators"])


def places() -> dict[str, list[Any]]:
    """The table of places as columns, with year, basis, source and licence of each figure.

    "lifecycle.gco2e_per_kwh" and "direct.gco2e_per_kwh" are grams of CO2 equivalent per kWh, "pue.value" is the ratio of
    a site's energy to that of its machines.

    >>> table = places()
    >>> table["name"][table["id"].index("FRA")]
    'France'
    """
    return _columns(json.loads(_core.places())["places"])


def catalogue() -> Catalogue:
    """Accelerators and places with names and aliases, for search boxes."""
    return cast(Catalogue, json.loads(_core.catalogue()))


def _columns(rows: list[dict[str, Any]]) -> dict[str, list[Any]]:
    flat = [dict(_leaves(row)) for row in rows]
    # A group that is null in one row has members in another.
    names = dict.fromkeys(name for row in flat for name in row)
    groups = {name for name in names if any(other.startswith(f"{name}.") for other in names)}
    return {name: [row.get(name) for row in flat] for name in names if name not in groups}


def _leaves(row: Mapping[str, Any], prefix: str = "") -> Iterable[tuple[str, Any]]:
    for key, value in row.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value
