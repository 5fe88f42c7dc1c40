"""Many models at once: what became of each row of a table, and their sum.

A table is a DataFrame, a relation or anything else with Arrow's PyCapsule interface (pyarrow, Polars, DuckDB, pandas from
2.2 on), whose columns the core reads where they lie. :func:`estimate` answers such a table with one of pyarrow, and types
that the core does not read (decimals, maps) take it too: ``pip install 'trainprint[arrow]'``. Or a table is an iterable of
dictionaries, which takes nothing.
A row has fields of a run (:class:`trainprint.types.Run`), what the Hub says of a model (id, createdAt, tags, safetensors,
cardData and the like), or columns with names such as params, gpu_hours, hardware, country, co2_kg, "Tokens (T)". What is null or NaN is
not said. A row that cannot be estimated is counted by its reason and harms no other.

>>> models = [
...     {"id": "lab/large", "parameters": "7B", "country": "France"},
...     {"id": "lab/large-GGUF", "parameters": "7B"},
...     {"id": "lab/small", "hardware": "8x H100", "hours": 40, "country": "DEU"},
...     {"id": "lab/silent"},
... ]
>>> for row in estimate(models):
...     print(row["id"], row["kind"], row["tier"], row["field"])
lab/large estimated 3 None
lab/large-GGUF quantised None None
lab/small estimated 1b None
lab/silent not-estimated None parameters

Sums of parts merge, in any order and whatever the parts were, to the same bits; a part goes to another process as text or
by pickle:

>>> whole = aggregate(models, by=["region"])
>>> parts = [aggregate(models[:2], by=["region"]), aggregate(models[2:], by=["region"])]
>>> parts[1].merge(Summary.from_state(parts[0].to_state())).totals == whole.totals
True
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypedDict, TypeVar, cast, overload

from trainprint import Refused, _core

if TYPE_CHECKING:
    import pyarrow  # type: ignore[import-untyped, unused-ignore]

__all__ = ["Estimated", "Summary", "aggregate", "estimate", "schema"]

_ROWS = 8192  # at hand at once, as text


class ArrowStream(Protocol):
    """A table with Arrow's PyCapsule interface."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


class ArrowArray(Protocol):
    """A record batch with Arrow's PyCapsule interface."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...


Keep: TypeAlias = Literal["repeated", "copy", "quantised", "merged"]
Rows: TypeAlias = Iterable[Mapping[str, Any]]


class Estimated(TypedDict):
    """What became of one row."""

    row: int
    """Its number, from 1."""
    id: str | None
    kind: str
    """"estimated", "stated", "stated-in-kilograms", "stated-unit-unclear" (as grams, where kilograms may be meant);
    what adds nothing: "repeated", "copy", "quantised", "merged", "not-estimated"."""
    tier: str | None
    emissions_gco2e: float | None
    p05_gco2e: float | None
    """Of its own 90 % interval; a stated figure has none."""
    p95_gco2e: float | None
    energy_kwh: float | None
    training_flop: float | None
    region: str | None
    code: str | None
    """Why it was not estimated, with the field at fault and a message."""
    field: str | None
    message: str | None


_NOTHING = dict.fromkeys(Estimated.__annotations__)


def schema() -> "pyarrow.Schema":
    """The columns of :func:`estimate` of an Arrow table: those of :class:`Estimated`."""
    arrow = _arrow()
    kinds = {"row": arrow.int64(), **dict.fromkeys(("emissions_gco2e", "p05_gco2e", "p95_gco2e"), arrow.float64())}
    kinds |= {"energy_kwh": arrow.float64(), "training_flop": arrow.float64()}
    return arrow.schema([(name, kinds.get(name, arrow.string())) for name in _NOTHING])


@overload
def estimate(table: Rows, *, keep: Iterable[Keep] = (), columns: Mapping[str, str] | None = None) -> list[Estimated]: ...
@overload
def estimate(table: "pyarrow.RecordBatch", *, keep: Iterable[Keep] = (), columns: Mapping[str, str] | None = None) -> "pyarrow.RecordBatch": ...
@overload
def estimate(  # type: ignore[overload-cannot-match, unused-ignore]
    table: ArrowStream | ArrowArray, *, keep: Iterable[Keep] = (), columns: Mapping[str, str] | None = None
) -> "pyarrow.Table": ...
def estimate(table: Any, *, keep: Iterable[Keep] = (), columns: Mapping[str, str] | None = None) -> Any:
    """What became of each row: a pyarrow Table (of a RecordBatch, one) of :func:`schema`, or a list of dictionaries.

    Quantised and merged models, known re-uploads and ids that were there before are told by their kind and not estimated,
    unless ``keep`` has that kind. ``columns`` takes columns for others, {"size": "params_b"}, or for nothing, {"size": ""}.
    Raises :class:`trainprint.Refused` for a kind that cannot be kept.

    >>> rows = estimate([{"id": "a/b", "co2_kg": 12}, {"id": "a/b", "co2_kg": 12}])
    >>> [(row["kind"], row["emissions_gco2e"]) for row in rows]
    [('stated', 12000.0), ('repeated', None)]
    """
    if not _is_arrow(table):
        accountant = _accountant((), keep, columns, writes_rows=True)
        lines = "".join(accountant.add(part) for part in _parts(table)).splitlines()
        return [cast(Estimated, _NOTHING | json.loads(line)) for line in lines]
    arrow, found_in = _arrow(), schema()
    accountant = _accountant((), keep, columns, writes_columns=True)
    taken: list[_core.Batch] = []
    for part in _parts(table, lambda stream: accountant.add_stream(stream, taken)):
        accountant.add(part)
        taken.append(accountant.batch())
    batches = [arrow.record_batch(batch) for batch in taken]
    found = arrow.Table.from_batches(batches).cast(found_in) if batches else found_in.empty_table()
    if not isinstance(table, arrow.RecordBatch):
        return found
    return arrow.RecordBatch.from_arrays([column.combine_chunks() for column in found.columns], schema=found_in)


def aggregate(
    tables: ArrowStream | ArrowArray | Rows | Iterable[ArrowStream | ArrowArray | Rows],
    by: Sequence[str] = (),
    *,
    keep: Iterable[Keep] = (),
    columns: Mapping[str, str] | None = None,
) -> "Summary":
    """The sum of a table, or of several as one; memory grows with the groups and the ids, not with the rows.

    ``by``: columns to group by: year, region, modality, training_type, tier, author, licence, or any column of the table.
    ``columns``: as of :func:`estimate`.
    An id that was there before is not added again, unless ``keep`` has "repeated": of what is added up in several
    processes, take repeated ids out before it is dealt out. Raises :class:`trainprint.Refused` for a kind that cannot be
    kept.

    >>> summary = aggregate([{"id": "a/b", "co2_kg": 12}, {"id": "a/b", "co2_kg": 12}, {"id": "a/c"}])
    >>> summary.rows, summary.kinds
    (3, {'stated': 1, 'repeated': 1, 'not-estimated': 1})
    """
    accountant = _accountant(by, keep, columns)
    for part in _parts(tables, lambda stream: accountant.add_stream(stream, [])):
        accountant.add(part)
    return Summary(accountant)


class Summary:
    """The sum of many rows, of :func:`aggregate`. It stays as it is: :meth:`merge` makes a new one."""

    def __init__(self, accountant: _core.Accountant) -> None:
        self._accountant = accountant
        self._document: dict[str, Any] | None = None

    @classmethod
    def from_state(cls, state: str) -> "Summary":
        """What :meth:`to_state` wrote, in this process or another. Raises :class:`trainprint.Refused` for anything else.

        >>> Summary.from_state("{}")
        Traceback (most recent call last):
            ...
        trainprint.Refused: This is no state of a portfolio of this version.
        """
        return cls(_or_refused(_core.accountant_from_state(state.encode("utf-8", "surrogatepass"))))

    def to_state(self) -> str:
        """Everything that was added up, as text for :meth:`from_state`."""
        return self._accountant.state()

    def __reduce__(self) -> tuple[Any, ...]:
        return Summary.from_state, (self.to_state(),)

    def __repr__(self) -> str:
        return f"<trainprint.portfolio.Summary of {self.rows} rows>"

    def merge(self, other: "Summary") -> "Summary":
        """The sum of both, to the same bits in any order. Raises ValueError where they are grouped by other columns.

        Rows keep the numbers that they had in their own tables.
        """
        mine, others = self._accountant.grouped_by(), other._accountant.grouped_by()
        if mine != others:
            raise ValueError(f"Sums by {mine} and by {others} do not merge: aggregate both by the same columns.")
        return Summary(self._accountant.merged(other._accountant))

    @property
    def rows(self) -> int:
        """Rows seen, whatever became of them."""
        return self._accountant.rows()

    @property
    def totals(self) -> dict[str, float]:
        """Emissions in g CO2e with the 90 % interval of the sum, energy in kWh, and the rows that add to them."""
        return cast("dict[str, float]", self._found()["totals"])

    @property
    def kinds(self) -> dict[str, int]:
        """Rows by what became of them, as ``kind`` of :class:`Estimated`."""
        return cast("dict[str, int]", self._found()["kinds"])

    @property
    def unused_columns(self) -> list[str]:
        """Columns that say nothing of a row, at most 60: those that are not understood are asked about in the rows, too.

        >>> aggregate([{"id": "a/b", "co2_kg": 12, "likes": 3}]).unused_columns
        ['likes']
        """
        return cast("list[str]", self._found()["unused_columns"])

    @property
    def groups(self) -> dict[str, dict[str, dict[str, float]]]:
        """By column and value, what :attr:`totals` is of all; a column of more than 10,000 values is not among them.

        >>> sorted(aggregate([{"id": "a/b", "co2_kg": 12}, {"id": "c/d", "co2_kg": 3}], by=["author"]).groups["author"])
        ['a', 'c']
        """
        groups = self._found()["groups"]
        return {column: {group["value"]: group["totals"] for group in found} for column, found in groups.items()}

    def to_json(self) -> str:
        """All of it, as ``trainprint portfolio --json`` has it: with the top rows, the histogram and the reasons."""
        return self._accountant.json()

    def to_text(self) -> str:
        """For a reader, as ``trainprint portfolio`` prints it."""
        return self._accountant.text()

    def to_markdown(self) -> str:
        """Tables for a README."""
        return self._accountant.markdown()

    def to_latex(self) -> str:
        """Tables for a paper (booktabs)."""
        return self._accountant.latex()

    def _found(self) -> dict[str, Any]:
        if self._document is None:
            self._document = json.loads(self.to_json())
        return self._document


_Answer = TypeVar("_Answer")


def _or_refused(answer: _Answer | list[Any]) -> _Answer:
    if isinstance(answer, list):
        raise Refused(answer)
    return answer


def _accountant(
    by: Iterable[str], keep: Iterable[str], columns: Mapping[str, str] | None, *, writes_rows: bool = False, writes_columns: bool = False
) -> _core.Accountant:
    for name, words in (("by", by), ("keep", keep)):
        if isinstance(words, str):
            raise TypeError(f"{name} is a list: [{words!r}]")
    return _or_refused(_core.accountant(list(by), list((columns or {}).items()), list(keep), writes_rows, writes_columns))


def _arrow() -> Any:
    try:
        import pyarrow
    except ImportError as missing:
        raise ImportError("A table of Arrow's needs pyarrow: pip install 'trainprint[arrow]'") from missing
    return pyarrow


def _is_arrow(table: object) -> bool:
    return hasattr(table, "__arrow_c_stream__") or hasattr(table, "__arrow_c_array__")


class _Stream:
    """A stream that was asked for before, for pyarrow."""

    def __init__(self, capsule: object) -> None:
        self._capsule = capsule

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._capsule


def _stream_of(table: Any) -> object:
    if hasattr(table, "__arrow_c_stream__"):
        return table.__arrow_c_stream__()
    arrow = _arrow()
    batch = arrow.record_batch(table)
    return arrow.RecordBatchReader.from_batches(batch.schema, [batch]).__arrow_c_stream__()


_Take: TypeAlias = Callable[[object], bool]


def _parts(table: Any, take: _Take | None = None) -> Iterator[bytes]:
    """Rows as lines of JSON, some thousands at a time; none of a stream of Arrow's that the core takes as it is."""
    if _is_arrow(table):
        stream = _stream_of(table)
        if take is not None and take(stream):
            return
        arrow = _arrow()
        for batch in arrow.RecordBatchReader.from_stream(_Stream(stream)):
            for start in range(0, batch.num_rows, _ROWS):
                yield _lines(_rows_of(batch.slice(start, _ROWS), arrow))
        return
    if isinstance(table, (str, bytes, Mapping)):
        raise TypeError("A table is rows: a DataFrame, or a list of dictionaries.")
    yield from _parts_of_rows(iter(table), take)


def _parts_of_rows(rows: Iterator[Any], take: _Take | None) -> Iterator[bytes]:
    # Tables, rows, or either in its turn.
    gathered: list[Any] = []
    for row in rows:
        if _is_arrow(row) or (isinstance(row, Iterable) and not isinstance(row, (str, bytes, Mapping))):
            yield from [_lines(gathered)] if gathered else []
            gathered = []
            yield from _parts(row, take)
            continue
        gathered.append(row)
        if len(gathered) == _ROWS:
            yield _lines(gathered)
            gathered = []
    yield from [_lines(gathered)] if gathered else []


def _lines(rows: list[Any]) -> bytes:
    return "\n".join(map(_encode, rows)).encode()


def _rows_of(batch: Any, arrow: Any) -> list[dict[str, Any]]:
    columns = [_readable(column, arrow) for column in batch.columns]
    try:
        return cast("list[dict[str, Any]]", arrow.RecordBatch.from_arrays(columns, names=batch.schema.names).to_pylist())
    except UnicodeDecodeError:  # rows with such text are refused by the core, the others are none the worse
        columns = [column.cast(arrow.binary()) if _is_text(column.type, arrow) else column for column in columns]
        return cast("list[dict[str, Any]]", arrow.RecordBatch.from_arrays(columns, names=batch.schema.names).to_pylist())


def _is_text(kind: Any, arrow: Any) -> bool:
    types = arrow.types
    return bool(types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind))


def _readable(column: Any, arrow: Any) -> Any:
    """A point of time as ISO text in UTC, whatever Python's own can hold."""
    if arrow.types.is_timestamp(column.type):
        return column.cast(arrow.timestamp("us"), safe=False).cast(arrow.string())
    return column.cast(arrow.string()) if arrow.types.is_date(column.type) else column


def _plain(value: Any) -> Any:
    """What JSON has no form for."""
    if isinstance(value, (date, time)):  # datetime is a date
        return value.isoformat()
    if isinstance(value, timedelta):
        return f"{value.total_seconds()} s"
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).decode("utf-8", "surrogateescape")
    if isinstance(value, Decimal):  # as text, 40.000 would be forty thousand to some
        return float(value)
    if hasattr(value, "tolist"):  # of NumPy
        return value.tolist()
    return str(value)  # UUID, paths


_encode = json.JSONEncoder(default=_plain).encode
