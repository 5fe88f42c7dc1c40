"""What goes into the core and what comes out of it, as dictionaries.

Written by scripts/generate-python-types from core/schema; do not edit.
"""
# ruff: noqa: E501

# A class may name one that stands further down.
from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict


class Run(TypedDict):
    """What is known about one training run. Every field is optional; at least one route to an estimate must be
    open. Any number may be given as JSON number in the unit named, or as text as people write it ("6.74B",
    "184,320", "433 MWh", "3 days on 8 A100s")."""

    schema_version: NotRequired[Literal[1]]
    """Version of this schema."""
    name: NotRequired[str]
    """Model name as it should be cited."""
    accelerator: NotRequired[str]
    """GPU or TPU, as a catalogue id or as people write it."""
    region: NotRequired[str]
    """Where the electricity was used: a country, state, zone, computing centre or cloud region, as a code or as
    people write it."""
    setting: NotRequired[Literal["data_center", "cloud_instance", "notebook_service", "workstation", "laptop", "cluster"]]
    """Where it ran: decides the power beside the accelerators and the PUE. Default: what the accelerator and the
    place speak for, else a data centre. Nothing follows from it with the paper's constants."""
    training_type: NotRequired[Literal["pre-training", "fine-tuning", "instruction-tuning"]]
    """Kind of training. Default: pre-training."""
    architecture: NotRequired[Literal["decoder-only", "encoder-only", "encoder-decoder", "vision-language", "vit", "clip", "dit", "unet", "cnn"]]
    """Kind of network. The first four are counted by parameters and tokens (6 FLOP per parameter and token;
    encoder-decoder 3, as a token passes one of the two stacks), the others by images. Default: that of
    model_config, or decoder-only."""
    modality: NotRequired[Literal["nlp", "cv", "multimodal", "audio", "video", "diffusion", "other"]]
    """What the model works on. Of images: below 50M parameters and without an architecture, a convolutional network
    is assumed. Default: nlp."""
    energy_boundary: NotRequired[Literal["accelerator", "it", "facility"]]
    """What energy_kwh covers. Default: facility, counted as it stands."""
    options: NotRequired[RunOptions]
    """How the estimate is made."""
    corrections: NotRequired[RunCorrections]
    """What adds to the plain count of FLOP (paper A.6, step 5). Nothing declared: nothing added."""
    model_config: NotRequired[dict[str, Any] | str]
    """A config.json of transformers or diffusers, as object or text: gives parameters, active parameters and
    architecture where they are not given."""
    parameters: NotRequired[float | str]
    """All parameters of the model (count)."""
    active_parameters: NotRequired[float | str]
    """Parameters used per token, where fewer than all are (mixture of experts). Default: all parameters."""
    trainable_parameters: NotRequired[float | str]
    """Parameters that are trained, where the others are frozen (LoRA, adapters). Default: all."""
    dense_parameters: NotRequired[float | str]
    """Mixture of experts by its parts: parameters that every token passes. The five parts belong together."""
    expert_parameters: NotRequired[float | str]
    """Parameters of one expert in one layer."""
    experts_per_layer: NotRequired[float | str]
    """Routed experts in one layer (count)."""
    experts_per_token: NotRequired[float | str]
    """Routed experts that one token visits in one layer (count)."""
    expert_layers: NotRequired[float | str]
    """Layers with routed experts (count)."""
    load_imbalance: NotRequired[float | str]
    """Load of the busiest expert over the mean (1 or more). Default: 1."""
    tokens: NotRequired[float | str]
    """Tokens processed in training, repeats included (count). Or dataset_tokens and epochs; or dataset_examples
    with sequence_length and epochs; or dataset_bytes and epochs; or steps with batch and sequence length."""
    dataset_tokens: NotRequired[float | str]
    """Tokens of the data set, each counted once."""
    dataset_examples: NotRequired[float | str]
    """Examples (documents, rows) of the data set, each counted once. With sequence_length and epochs in place of
    the tokens."""
    dataset_bytes: NotRequired[float | str]
    """Size of the data set's text in bytes, counted once. With epochs in place of the tokens, about four bytes
    each."""
    epochs: NotRequired[float | str]
    """Passes over the data set or the images. Default: 1; 3 in fine-tuning on a data set."""
    steps: NotRequired[float | str]
    """Optimiser steps (count)."""
    world_size: NotRequired[float | str]
    """Devices that read different data (data-parallel ranks). Default: the number of accelerators; 1 with the
    paper's constants."""
    gradient_accumulation: NotRequired[float | str]
    """Batches per optimiser step and device. Default: 1."""
    sequence_length: NotRequired[float | str]
    """Mean tokens in one sequence."""
    per_device_batch: NotRequired[float | str]
    """Sequences or images per device in one batch."""
    images: NotRequired[float | str]
    """Images seen in one epoch."""
    image_size: NotRequired[float | str]
    """Side of an image in pixels, where it is not the model's own."""
    overrides: NotRequired[RunOverrides]
    """Values that replace the method's constants; each is shown as an override."""
    training_flop: NotRequired[float | str]
    """Training compute in FLOP, a multiply-add counted as 2."""
    base_training_flop: NotRequired[float | str]
    """FLOP that the training of the original model took, where this run adapts one. A third of it is the AI Act's
    threshold; no emissions follow from it."""
    accelerator_count: NotRequired[float | str]
    """Accelerators used at the same time (GPUs or TPU chips)."""
    node_count: NotRequired[float | str]
    """Servers. Default: one per eight accelerators."""
    device_hours: NotRequired[float | str]
    """Accelerators x hours, summed (h)."""
    wall_clock_hours: NotRequired[float | str]
    """Duration by the clock (h); needs accelerator_count. Default of that in fine-tuning, at home and on notebooks:
    1."""
    year: NotRequired[float | str]
    """Calendar year in which the model was trained (2012 to 2026). Says how efficient the hardware was where no
    accelerator is named. Picks the grid's average of that year where the tables have it."""
    energy_kwh: NotRequired[float | str]
    """Measured electrical energy (kWh) at energy_boundary."""
    emissions_gco2e: NotRequired[float | str]
    """Published emissions (gCO2e). With energy_kwh and no region it gives the grid intensity."""


class RunOptions(TypedDict):
    """How the estimate is made."""

    boundary: NotRequired[Literal["accelerator", "it", "facility"]]
    """Boundary of the headline figure. Default: facility."""
    constants: NotRequired[Literal["vendor", "paper"]]
    """Constants set. Default: vendor."""
    grid_basis: NotRequired[Literal["lifecycle", "direct"]]
    """What the region's grid average counts. Default lifecycle; direct is the regulator's figure, for places that
    publish one."""
    regression: NotRequired[Literal["refit", "paper"]]
    """Coefficients where only compute or parameters are known: fitted to published models (tiers 2 and 3,
    efficiency, the grid of runs that name no place), or the paper's (Tables 9 to 11, the world's average). Default:
    refit."""
    tier3_grid_unit: NotRequired[Literal["g_per_kwh", "kg_per_kwh"]]
    """For the paper's coefficients only. Unit of the grid factor in the parameter regression. Default g_per_kwh;
    kg_per_kwh replicates the paper as printed."""
    sample_points: NotRequired[float | str]
    """Points of the uncertainty's propagation, 1 to 65,536. Default: 4,096."""
    impute_compute: NotRequired[bool]
    """Whether a well-known model, or the mean of its kind, may stand in where the compute cannot be counted (A.7).
    Default: false."""


class RunCorrections(TypedDict):
    """What adds to the plain count of FLOP (paper A.6, step 5). Nothing declared: nothing added."""

    optimizer: NotRequired[Literal["adam", "adafactor", "sgd"]]
    """Optimiser."""
    precision: NotRequired[Literal["bf16", "fp32", "fp8"]]
    """Number format of training; bf16 stands for fp16 too."""
    activation_checkpointing: NotRequired[bool]
    """Activations are computed again in the backward pass."""
    fused_attention: NotRequired[bool]
    """FlashAttention and the like."""
    pipeline_parallel: NotRequired[bool]
    """Pipeline parallelism."""
    data_parallel: NotRequired[bool]
    """Data parallelism."""
    other_overhead: NotRequired[bool]
    """Logging, data loading, graph capture."""


class RunOverrides(TypedDict):
    """Values that replace the method's constants; each is shown as an override."""

    flop_per_parameter_token: NotRequired[float | str]
    """The constant c of F = c N D (5 to 12)."""
    alpha_frozen: NotRequired[float | str]
    """Cost of a frozen parameter over that of a trained one (0 to 1)."""
    alpha_route: NotRequired[float | str]
    """Overhead of routing in a mixture of experts (1 to 2)."""
    accelerator_power_w: NotRequired[float | str]
    """Mean power of one accelerator (W)."""
    peak_flop_per_s: NotRequired[float | str]
    """Dense peak rate of one accelerator (FLOP/s)."""
    throughput_efficiency: NotRequired[float | str]
    """Achieved over peak FLOP rate (0 to 1)."""
    time_amplification: NotRequired[float | str]
    """Elapsed over productive time (1 or more)."""
    host_overhead: NotRequired[float | str]
    """Host energy as a fraction of accelerator energy."""
    node_power_w: NotRequired[float | str]
    """Fixed power of one server (W)."""
    network_power_w: NotRequired[float | str]
    """Network power per server (W)."""
    pue: NotRequired[float | str]
    """Power usage effectiveness of the site (1 or more)."""
    grid_gco2e_per_kwh: NotRequired[float | str]
    """Carbon intensity of the electricity (gCO2e/kWh)."""


class Report(TypedDict):
    schema_version: Literal[1]
    version: str
    data_version: str
    name: str
    summary: str
    """One sentence with figure, interval, tier and boundary."""
    boundary: Literal["accelerator", "it", "facility"]
    constants: Literal["vendor", "paper"]
    setting: ReportSetting
    """Where it ran: decides what draws power beside the accelerators."""
    routes: list[Route]
    """Every applicable route, best first: routes[0] is the headline, the others are cross-checks."""
    training_compute: None | TrainingCompute
    carbon_per_compute: None | CarbonPerCompute
    """ATCI, Eq. 5: emissions over training compute."""
    uncertainty: Uncertainty
    advice: list[Advice]
    """What to disclose next, most useful first."""
    findings: list[Finding]
    """What does not fit among the figures given, surest first. Empty where the module leaves the guard out."""
    notices: list[Notice]
    readings: list[TextReading]
    """How the text of fields was read, where it says it otherwise: "2T" as 2,000,000,000,000."""
    sources: list[Source]
    card: Card


class ReportSetting(TypedDict):
    """Where it ran: decides what draws power beside the accelerators."""

    value: Literal["data_center", "cloud_instance", "notebook_service", "workstation", "laptop", "cluster"]
    label: str
    origin: Literal["disclosed", "derived", "imputed", "overridden"]
    """Derived: inferred from the accelerator or the place. Imputed: nothing spoke for any."""


class Route(TypedDict):
    tier: Literal["1a", "1b", "1c", "2", "3"]
    title: str
    emissions_gco2e: float
    """At the headline boundary."""
    display: str
    interval: Interval
    paper_band: PaperBand
    energy: EnergyByBoundary
    emissions: EmissionsByBoundary
    trace: list[TraceLine]


class Interval(TypedDict):
    p05_gco2e: float
    p50_gco2e: float
    p95_gco2e: float
    relative_uncertainty: float
    """Half of the 90 % interval as a ratio, sqrt(p95 / p05) - 1: 0.3 for an interval of ×/÷ 1.3."""
    relative_uncertainty_display: str
    display: str
    basis: str
    """Where the width comes from."""


class PaperBand(TypedDict):
    low: float
    high: float
    display: str


class EnergyByBoundary(TypedDict):
    accelerator: EnergyFigure
    it: EnergyFigure
    facility: EnergyFigure


class EnergyFigure(TypedDict):
    energy_kwh: float
    display: str


class EmissionsByBoundary(TypedDict):
    accelerator: EmissionsFigure
    it: EmissionsFigure
    facility: EmissionsFigure


class EmissionsFigure(TypedDict):
    emissions_gco2e: float
    display: str


class TraceLine(TypedDict):
    """One line of the sum: an input with its origin, or a result with its formula."""

    kind: Literal["input", "result"]
    symbol: str
    label: str
    value: float
    unit: str
    display: str
    origin: Literal["disclosed", "derived", "imputed", "override"]
    source: str
    field: str
    """The run's field that sets this input, empty for a result."""
    formula: str
    """The formula in symbols; empty for an input."""
    calculation: str
    """The same formula with the numbers put in; empty for an input."""


class TrainingCompute(TypedDict):
    training_flop: float
    display: str


class CarbonPerCompute(TypedDict):
    gco2e_per_pflop: float
    display: str
    note: str


class Uncertainty(TypedDict):
    """Of the headline: what its interval is made of."""

    log_spread: float
    """Standard deviation of ln(emissions), from the 5th and 95th percentile."""
    causes: list[Cause]
    """Most important first."""
    curve: list[CurvePoint]
    """Quantiles for a plot, evenly spaced in normal scores."""


class Cause(TypedDict):
    symbol: str
    label: str
    field: str
    """The run's field that sets it; may be empty."""
    relative_error: float
    """One standard deviation over the value."""
    share: float
    """First-order Sobol' index, of the variance of ln(emissions)."""
    total_share: float
    """Total Sobol' index."""
    share_display: str
    at_p05: EmissionsFigure
    """Emissions with this factor at its 5th percentile, the others at their medians."""
    at_p95: EmissionsFigure


class CurvePoint(TypedDict):
    probability: float
    emissions_gco2e: float


class Advice(TypedDict):
    field: str
    """The run's field to fill."""
    message: str
    p05_gco2e: float
    """The interval that would be left if the estimate itself stayed."""
    p95_gco2e: float
    gain: float
    """Part of the interval's width, in logarithms, that would go."""


class Finding(TypedDict):
    code: str
    fields: list[str]
    """The run's fields that do not fit each other."""
    message: str
    """What, and what would fit."""
    why: str
    """The bound that is broken, with the figures put in."""
    likely: float | None
    """Value of the first field that would fit, in its unit."""
    confidence: Literal["note", "low", "medium", "high"]


class Notice(TypedDict):
    """Something assumed or noticed on the way to an answer."""

    code: str
    field: str
    """Path of the run's field; empty when it is about no single one."""
    message: str


class TextReading(TypedDict):
    field: str
    """Path of the run's field."""
    text: str
    """As given."""
    meaning: str
    """For reading, with its unit: "39.2178 h"."""


class Source(TypedDict):
    name: str
    url: str
    licence: str
    licence_url: str


class Card(TypedDict):
    yaml: str
    """co2_eq_emissions block in grams, ready to paste into the front matter."""


class CardReading(TypedDict):
    schema_version: Literal[1]
    form: Literal["absent", "nothing", "number", "text", "object", "list", "in_body"]
    """How the card says it."""
    emissions_gco2e: float | None
    """Grams as the Hub's specification has it; null for none, a placeholder, a list or an ambiguous number."""
    display: str | None
    emissions_text: str
    """The number as it is written."""
    hub_filter_gco2e: float | None
    """What huggingface_hub's emissions_thresholds compares; null when it passes over the model."""
    source: str | None
    training_type: str | None
    geographical_location: str | None
    hardware_used: str | None
    others: list[CardEntry]
    """Keys that the Hub does not document, in the order of the card."""
    clean: bool
    """Neither errors nor warnings."""
    findings: list[CardFinding]


class CardEntry(TypedDict):
    key: str
    value: str


class CardFinding(TypedDict):
    code: str
    severity: Literal["error", "warning", "note"]
    line: int
    column: int
    """In characters."""
    end_line: int
    end_column: int
    message: str
    fix: CardFix | None
    """Text to put in a place of its own; null when nothing is safe."""


class CardFix(TypedDict):
    """Text to put in a place of its own; null when nothing is safe."""

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


class FixedCard(TypedDict):
    changed: bool
    text: str


class MergedCard(TypedDict):
    ok: Literal[True]
    happened: Literal["unchanged", "replaced", "appended", "created"]
    text: str
    diff: str
    """As diff -u prints it; empty when nothing changed."""
    notices: list[Notice]


class ImportAnswer(TypedDict):
    ok: Literal[True]
    schema_version: Literal[1]
    files: list[ImportedFile | UnreadFile]
    run: Run
    """The files together, by run.schema.json; what has to be asked is left out."""
    questions: list[ReadQuestion]
    notices: list[Notice]


class ImportedFile(TypedDict):
    name: str
    """Of a file in an archive "model.zip: config.json"."""
    given: int
    archive: str | None
    kind: str
    """"CodeCarbon emissions.csv, version 2.1\""""
    base_models: list[str]
    """What the model was made from, by their ids on the Hub."""
    base_relation: str
    """"finetune", "adapter", "quantized", "merge"; empty if the file does not say."""
    runs: list[ReadRun]
    """At most the first 1,000."""
    more_runs: int
    """Runs that are not listed."""
    notices: list[Notice]
    card: ReadCard | None
    """What readCard and fixCard say of a model card; null for any other file."""


class ReadRun(TypedDict):
    name: str
    """Of the model or the run; empty when the file gives none."""
    values: list[ReadValue]
    questions: list[ReadQuestion]
    notices: list[Notice]


class ReadValue(TypedDict):
    field: str
    """Path in the run: "overrides.pue"."""
    value: str
    begin: int
    """First byte of the words it came from."""
    end: int
    """After their last byte; as begin where it is a sum."""
    line: int
    """Where they begin, from 1; 0 where it is a sum."""
    assumed: str
    """What was assumed in reading it; empty if nothing."""


class ReadQuestion(TypedDict):
    """Something that a file leaves open, and that has to be answered before it is used."""

    field: str
    """Path in the run; empty where a run has to be chosen."""
    question: str
    begin: int
    end: int
    answers: list[ReadAnswer]
    """To choose from; empty where the answer has to be typed."""


class ReadAnswer(TypedDict):
    """One answer to a question: what it puts into the run."""

    key: str
    """Number of the question and letter of the answer, for "answers" of an import: "1a"."""
    label: str
    field: str
    """Path in the run."""
    value: str
    """As that field takes it."""
    emissions: str | None
    """What the run emits with it, for reading; null where too little is known, and in files that are read one by
    one."""


class ReadCard(TypedDict):
    """What readCard and fixCard say of a model card; null for any other file."""

    reading: dict[str, Any]
    """By card.schema.json."""
    fixed: str | None
    """The file with every safe fix; null when nothing is fixed."""
    text: str | None
    """The card itself, where it lies in an archive."""


class UnreadFile(TypedDict):
    name: str
    given: int
    archive: str | None
    errors: list[FieldError]


class FieldError(TypedDict):
    """One thing to mend."""

    code: str
    field: str
    """Path of the run's field ("overrides.pue"), "line:column" in a card; empty when no single place is at fault."""
    message: str
    """What is wrong and what would be right."""
    suggestions: list[str]
    """Near matches, each valid as the field's value."""


class Exports(TypedDict):
    ok: Literal[True]
    exports: list[Export]


class Export(TypedDict):
    id: str
    title: str
    """For a list of choices."""
    file: str
    """What to save it as."""
    media_type: str
    text: str


class SentenceAnswer(TypedDict):
    ok: Literal[True]
    schema_version: Literal[1]
    parts: list[SentencePart]
    """The whole sentence, piece by piece."""
    run: Run
    """By run.schema.json; what has to be asked is left out."""
    questions: list[ReadQuestion]


class SentencePart(TypedDict):
    text: str
    kind: Literal["used", "asked", "unused", "plain"]
    """Used: values came from it. Asked: it is read once a question is answered. Unused: words that say something,
    and no value came from them. Plain: words and marks that join the others."""
    values: list[SentenceValue]


class SentenceValue(TypedDict):
    field: str
    """Path in the run."""
    value: str
    assumed: str
    """What was assumed in reading it; empty if nothing."""


class CompareRequest(TypedDict):
    runs: list[CompareRequestRuns]
    base: NotRequired[int]
    """With which of them the others are compared, from 0. Default: 0."""


class CompareRequestRuns(TypedDict):
    name: NotRequired[str]
    run: Run
    """run.schema.json"""


class CompareData(TypedDict):
    ok: Literal[True]
    schema_version: Literal[1]
    base: int | None
    """Place of the run that the others are compared with; null where none can be estimated."""
    lowest: int | None
    certain: bool
    """Whether the lowest is so with a probability of 0.9 or more."""
    finding: str
    """The best choice, by how much and how sure; empty for a single run."""
    rows: list[ComparedRow | FailedRow]
    """In the order of the request."""
    basis: str
    """Where the probabilities come from; empty where nothing is compared."""
    sources: list[Source]
    common: list[CommonCause]
    """Causes of error that several runs have, counted once."""
    notices: list[Notice]
    exports: list[ComparisonExport]
    """To take away; empty where there is nothing to tell, or where a line has to be mended."""


class ComparedRow(TypedDict):
    name: str
    hardware: str
    hours: str
    place: str
    tier: str
    emissions_gco2e: float
    display: str
    interval: ComparedInterval
    energy_display: str
    difference: Difference
    probability_lowest: float
    trace: list[TraceLine]
    """The sum of the emissions, the last line called "emissions"."""


class ComparedInterval(TypedDict):
    p05_gco2e: float
    p50_gco2e: float
    p95_gco2e: float
    display: str
    basis: str
    """Where the width comes from."""


class Difference(TypedDict):
    gco2e: float
    """Its emissions less the base's."""
    display: str
    ratio: float
    """Its emissions over the base's."""
    percent_display: str
    words: str
    """"18 times less"."""
    probability_lower: float
    """That it emits less than the base; 0.5 of the base itself."""
    chance_display: str
    trace: list[TraceLine]
    """The sum: "D" is the difference, "p" the same in per cent."""


class FailedRow(TypedDict):
    name: str
    errors: list[FieldError]


class CommonCause(TypedDict):
    label: str
    runs: list[int]


class ComparisonExport(TypedDict):
    id: Literal["markdown", "csv", "json"]
    title: str
    file: str
    """What to save it as."""
    media_type: str
    text: str


class ProjectRequest(TypedDict):
    name: NotRequired[str]
    """Of the model."""
    budget: NotRequired[str]
    """Of a planned project: the accelerator hours that there are, "500 h on 64 H100"."""
    boundary: NotRequired[Literal["accelerator", "it", "facility"]]
    """Of all lines. Default: that of the first."""
    lines: list[ProjectRequestLine]


class ProjectRequestLine(TypedDict):
    name: NotRequired[str]
    kind: NotRequired[Literal["pre-training", "continued-pre-training", "fine-tuning", "preference-tuning", "other-stage", "failed-run", "sweep", "evaluation", "base-model"]]
    model: NotRequired[str]
    """Of a family: which of its models the line belongs to."""
    hours: NotRequired[str]
    """Accelerator hours, added up: "204,800 + 15 %", "400 h on 512 A100 + 20 h on 64 A100". In place of the run's
    own."""
    published: NotRequired[str]
    """Of a base model: the figure of its card, "31.22 t CO2e"."""
    run: NotRequired[Run]
    """run.schema.json"""


class ProjectData(TypedDict):
    ok: Literal[True]
    schema_version: Literal[1]
    name: str
    boundary: Literal["accelerator", "it", "facility"]
    complete: bool
    """Whether every line that is to be added is in the sum."""
    coverage: str
    """What is not; empty where all is."""
    lines: list[ProjectLine | FailedLine]
    """In the order of the request."""
    sum: ProjectSum | None
    models: list[ProjectSum]
    """Of a family, each with the lines that are its own."""
    sources: list[Source]
    common: list[CommonLineCause]
    """Causes of error that several lines have, counted once."""
    notices: list[Notice]
    budget: ProjectBudget | UnreadBudget | None
    """What the lines take of it; null where none was given."""
    kinds: list[LineKindLabel]
    """What a line can be."""
    exports: list[ProjectExport]
    """To take away; empty where there is nothing to tell, or where a line has to be mended."""


class ProjectLine(TypedDict):
    name: str
    kind: Literal["pre-training", "continued-pre-training", "fine-tuning", "preference-tuning", "other-stage", "failed-run", "sweep", "evaluation", "base-model"]
    model: str
    added: bool
    emissions_gco2e: float
    display: str
    interval: SummedInterval | None
    """Null for a published figure."""
    energy_display: str | None
    share_display: str | None
    """Of the sum."""
    hours: str
    """How its hours were read."""
    hardware: str
    place: str
    notices: list[Notice]
    addition: Addition
    """Of its estimates; empty texts where there is one."""
    traces: list[list[TraceLine]]
    """The sums of its estimates, one for each kind of accelerator in its hours; none for a published figure."""


class SummedInterval(TypedDict):
    p05_gco2e: float
    p50_gco2e: float
    p95_gco2e: float
    display: str
    basis: str
    """Where the width comes from."""


class Addition(TypedDict):
    """A sum written out, as its parts are shown: "44 t CO2e + 120 kg CO2e"."""

    emissions: str
    energy: str
    hours: str
    """Empty where one of the parts has none."""


class FailedLine(TypedDict):
    name: str
    kind: Literal["pre-training", "continued-pre-training", "fine-tuning", "preference-tuning", "other-stage", "failed-run", "sweep", "evaluation", "base-model"]
    errors: list[FieldError]


class ProjectSum(TypedDict):
    name: str
    lines: int
    emissions_gco2e: float
    display: str
    interval: SummedInterval
    energy_kwh: float
    energy_display: str
    device_hours: float | None
    """Null where a line has none."""
    device_hours_display: str | None
    addition: Addition
    """Of its lines."""
    summary: str
    yaml: str
    """The co2_eq_emissions block; empty while a line has to be mended."""
    causes: list[SumCause]
    """Of the interval's width, the most important first."""


class SumCause(TypedDict):
    label: str
    lines: int
    """How many estimates have it in common."""
    share: float
    """Of the variance of the sum's logarithm."""
    share_display: str


class CommonLineCause(TypedDict):
    label: str
    lines: list[int]


class ProjectBudget(TypedDict):
    device_hours: float
    reading: str
    """How it was read."""
    exceeded: bool
    """The lines take more, as far as their hours are known."""
    finding: str
    note: str
    """Where lines run on what the budget does not name; else empty."""


class UnreadBudget(TypedDict):
    errors: list[FieldError]


class LineKindLabel(TypedDict):
    value: Literal["pre-training", "continued-pre-training", "fine-tuning", "preference-tuning", "other-stage", "failed-run", "sweep", "evaluation", "base-model"]
    label: str


class ProjectExport(TypedDict):
    id: Literal["markdown", "csv", "json"]
    title: str
    file: str
    """What to save it as."""
    media_type: str
    text: str


class Catalogue(TypedDict):
    """What can be chosen by name, for search boxes."""

    accelerators: list[AcceleratorEntry]
    places: list[PlaceEntry]


class AcceleratorEntry(TypedDict):
    id: str
    name: str
    vendor: str
    aliases: list[str]
    note: str
    """One line for the list: power and peak, as text."""


class PlaceEntry(TypedDict):
    id: str
    """ISO 3166-1 alpha-3, a zone (US-TX), a site (site-lumi), a cloud region (aws-us-east-1), or WORLD."""
    name: str
    aliases: list[str]
    within: list[str]
    """Cities and areas counted with this place."""
    note: str
    """One line for the list: grid intensity and year, as text."""
