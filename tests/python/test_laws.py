"""Laws that hold whatever is given, through the Python package, on runs that hypothesis makes up and, where one fails, shrinks.

LAWS=10000 tests/python/run tests/python/test_laws.py tries 10,000 of each.
"""

import json
import math
import os
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import trainprint
from trainprint import portfolio

THEN = datetime(2026, 1, 1, tzinfo=UTC)
law = settings(
    max_examples=int(os.environ.get("LAWS", "15")),
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def sizes(low, high):
    """Numbers whose order of magnitude is what varies, as people write them."""
    return st.floats(math.log10(low), math.log10(high)).map(lambda x: float(f"{10**x:.3g}"))


REGIONS = st.sampled_from(["France", "US-TX", "Poland", "India", "AWS us-east-1", "Sweden"])
PARTS = st.sampled_from(["A100", "H100 SXM", "V100", "RTX 4090", "TPU v4", "MI250X", "T4"])
OVERRIDES = st.fixed_dictionaries(
    {},
    optional={
        "pue": st.floats(1, 2.5),
        "grid_gco2e_per_kwh": sizes(5, 1500),
        "accelerator_power_w": sizes(20, 1500),
        "host_overhead": st.floats(0, 0.8),
    },
)
OPTIONAL = {
    "accelerator": PARTS,
    "region": REGIONS,
    "parameters": sizes(1e5, 1e12),
    "tokens": sizes(1e6, 1e14),
    "training_flop": sizes(1e12, 1e27),
    "accelerator_count": st.integers(1, 4096),
    "device_hours": sizes(0.1, 1e8),
    "energy_kwh": sizes(1e-3, 1e8),
    "emissions_gco2e": sizes(1, 1e11),
    "year": st.integers(2012, 2026),
    "training_type": st.sampled_from(["pre-training", "fine-tuning"]),
    "setting": st.sampled_from(["data_center", "cluster", "notebook_service", "workstation", "laptop"]),
    "overrides": OVERRIDES,
    "options": st.fixed_dictionaries(
        {"sample_points": st.sampled_from([64, 256])}, optional={"boundary": st.sampled_from(["accelerator", "it", "facility"])}
    ),
}
RUNS = st.fixed_dictionaries({}, optional=OPTIONAL)
HOURS = st.fixed_dictionaries(
    {"device_hours": OPTIONAL["device_hours"], "accelerator": PARTS}, optional={k: OPTIONAL[k] for k in ("region", "overrides", "setting")}
)


def emissions(run):
    return trainprint.estimate(run)["routes"][0]["emissions_gco2e"]


def numbers(value):
    if isinstance(value, dict):
        for one in value.values():
            yield from numbers(one)
    elif isinstance(value, list):
        for one in value:
            yield from numbers(one)
    elif isinstance(value, float):
        yield value


@law
@given(RUNS)
def test_a_report_is_finite_and_in_order_or_the_refusal_names_what_is_wrong(run):
    try:
        report = trainprint.estimate(run)
    except trainprint.Refused as refused:
        assert refused.errors and all(error["message"] for error in refused.errors)
        return
    assert all(map(math.isfinite, numbers(report)))
    for route in report["routes"]:
        interval, emitted = route["interval"], route["emissions"]
        assert 0 < interval["p05_gco2e"] <= route["emissions_gco2e"] <= interval["p95_gco2e"]
        assert emitted["accelerator"]["emissions_gco2e"] <= emitted["it"]["emissions_gco2e"] <= emitted["facility"]["emissions_gco2e"]
    gains = [advice["gain"] for advice in report["advice"]]
    assert gains == sorted(gains, reverse=True) and all(gain > 0 for gain in gains)


@law
@given(HOURS, st.floats(1, 50))
def test_more_hours_or_a_dirtier_grid_are_more_in_proportion(run, factor):
    before = emissions(run)
    assert math.isclose(emissions(run | {"device_hours": run["device_hours"] * factor}), before * factor, rel_tol=1e-9)
    grid = run.get("overrides", {}).get("grid_gco2e_per_kwh", 30)
    of = lambda grams: emissions(run | {"overrides": run.get("overrides", {}) | {"grid_gco2e_per_kwh": grams}})  # noqa: E731
    assert math.isclose(of(min(grid * factor, 1900)), of(grid) * min(grid * factor, 1900) / grid, rel_tol=1e-9)


@law
@given(HOURS, sizes(20, 1500), st.floats(1, 3), st.floats(1, 2.5), st.floats(1, 1.15))
def test_more_watts_or_a_higher_pue_are_never_less(run, watts, more, pue, higher):
    with_power = lambda w, p: emissions(run | {"overrides": run.get("overrides", {}) | {"accelerator_power_w": w, "pue": p}})  # noqa: E731
    assert with_power(watts * more, pue) >= with_power(watts, pue) * (1 - 1e-12)
    assert with_power(watts, pue * higher) >= with_power(watts, pue) * (1 - 1e-12)


@law
@given(RUNS, st.randoms(use_true_random=False))
def test_the_order_of_the_fields_says_nothing(run, random):
    def said(one):
        try:
            return trainprint.estimate(one)
        except trainprint.Refused as refused:
            return sorted(json.dumps(error, sort_keys=True) for error in refused.errors)

    mixed = list(run.items())
    random.shuffle(mixed)
    assert said(dict(mixed)) == said(run)


ROWS = st.lists(
    st.fixed_dictionaries(
        {"id": st.integers(0, 30).map(lambda i: f"author{i % 3}/model-{i}")},
        optional={
            "co2_kg": sizes(1e-3, 1e6),
            "gpu_hours": sizes(1, 1e6),
            "accelerator": PARTS,
            "parameters": sizes(1e6, 1e12),
            "tokens": sizes(1e8, 1e13),
            "region": REGIONS,
            "year": st.integers(2018, 2026),
            "base_model": st.sampled_from(["author0/model-0", "meta-llama/Llama-2-7b"]),
        },
    ),
    max_size=25,
    unique_by=lambda row: row["id"],
)


def sums(summary):
    """All that is summed; rows keep the numbers that they had in their own tables."""
    return summary.totals, summary.kinds, summary.groups, summary.rows


@law
@given(ROWS, st.randoms(use_true_random=False), st.integers(0, 25))
def test_a_portfolio_is_the_same_to_the_bit_in_any_order_and_any_parts(rows, random, cut):
    whole = sums(portfolio.aggregate(rows, by=["author", "year"]))
    mixed = random.sample(rows, len(rows))
    assert sums(portfolio.aggregate(mixed, by=["author", "year"])) == whole
    parts = [portfolio.aggregate(part, by=["author", "year"]) for part in (mixed[:cut], mixed[cut:])]
    assert sums(parts[0].merge(parts[1])) == sums(parts[1].merge(parts[0])) == whole
    kept = portfolio.Summary.from_state(parts[0].to_state())
    assert sums(kept.merge(parts[1])) == whole
    assert sum(row["emissions_gco2e"] or 0 for row in portfolio.estimate(rows)) == pytest.approx(whole[0]["emissions_gco2e"], rel=1e-9)


# What cannot be seen is left out of names, and blanks are one.
NAMES = (
    st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"], include_characters=" "), max_size=40)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
CARDS = st.builds(
    lambda entries, block, body: "---\n" + "".join(f"{entry}\n" for entry in entries) + block + "---\n" + body if entries or block else body,
    st.lists(st.sampled_from(["license: mit # kept", "tags:\n- a\n- 'b: c'", "note: |\n  co2_eq_emissions: 1", "x: {y: [1, 2]}"]), unique=True),
    st.sampled_from(["", "co2_eq_emissions: 12 # g\n", "co2_eq_emissions:\n  emissions: 1.5\n  w: z # kept\n"]),
    st.text(st.characters(codec="utf-8", exclude_characters="\0\r\x85\u2028\u2029\ufeff"), max_size=60).map(lambda text: f"# M\n{text}"),
)


@law
@given(CARDS, HOURS, NAMES)
def test_a_card_says_what_was_written_and_nothing_else_of_it_changes(card, run, name):
    merged = trainprint.card(card, run | {"name": name})
    again = trainprint.card(merged["text"], run | {"name": name})
    assert (again["happened"], again["text"]) == ("unchanged", merged["text"])
    assert trainprint.lint(merged["text"])["emissions_gco2e"] == pytest.approx(emissions(run), rel=0.06)  # two digits
    for kept in ("license: mit # kept", "- 'b: c'", "  co2_eq_emissions: 1\n", "x: {y: [1, 2]}", "w: z # kept", card[card.index("# M") :]):
        assert (kept in merged["text"]) == (kept in card)
    assert trainprint.fix(merged["text"]) == trainprint.fix(trainprint.fix(merged["text"]))


@pytest.mark.parametrize("format", ["cyclonedx", "cyclonedx_1_6", "spdx", "boamps"])
def test_a_run_reads_back_from_what_is_exported(format):
    known = {one["id"]: one["file"] for one in trainprint.exports({"energy_kwh": 1}, THEN)}

    @law
    @given(HOURS, NAMES)
    def reads_back(run, name):
        run = run | {"name": name}
        read = trainprint.import_files(contents={known[format]: trainprint.export(run, format, THEN)})
        assert read["questions"] == []
        assert read["run"]["name"] == name
        assert emissions(read["run"]) == pytest.approx(emissions(run), rel=1e-9)

    reads_back()
