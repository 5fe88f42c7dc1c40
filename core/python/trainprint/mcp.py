"""`trainprint mcp`: a server of the Model Context Protocol on standard input and output, for assistants and editors."""

import sys
from collections.abc import Callable
from typing import Any

import trainprint

INSTRUCTIONS = """Carbon emissions of training AI models, with their uncertainty. Everything is computed here; nothing is
sent anywhere. Give what is known of a run and leave out the rest; never guess a value that nobody stated. Emissions are in
grams of CO2 equivalent, energy in kWh. Quote `display` texts as they are, with the interval."""


def _refusals(function: Callable[..., Any], *arguments: Any) -> Any:
    """The answer, or what has to be mended, field by field: a mistake to put right and ask again."""
    try:
        return function(*arguments)
    except trainprint.Refused as refused:
        return {"ok": False, "errors": refused.errors}


def _of_run(function: Callable[[dict[str, Any]], Any], run: dict[str, Any]) -> dict[str, Any]:
    """What `function` makes of the run, which may be a sentence; where that is not understood, what is said of it."""
    if "text" in run:
        if len(run) > 1 or not isinstance(run["text"], str):
            message = '`text` is one sentence in place of all other fields: {"text": "9 hours on one RTX 4090 in Berlin"}.'
            return {"ok": False, "errors": [{"code": "unsupported", "field": "text", "message": message, "suggestions": []}]}
        said = _refusals(trainprint.sentence, run["text"])
        if said.get("errors") or said["questions"]:
            return dict(said)
        run = said["run"]
    return dict(_refusals(function, run))


def estimate(run: dict[str, Any]) -> dict[str, Any]:
    """Estimate the emissions of one training run.

    The run is a dictionary; all fields are optional, numbers may be text with a unit: name, accelerator ("8x A100"),
    accelerator_count, device_hours, wall_clock_hours, region ("France", "us-east-1"), energy_kwh, parameters, tokens,
    training_flop, training_type, overrides {pue, grid_gco2e_per_kwh, accelerator_power_w}, options {boundary}. `text` in
    place of all of them is a sentence: {"text": "LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin"}. Answers
    with the summary, every route with its interval and working, advice on what to find out next, and card.yaml.
    """
    return _of_run(trainprint.estimate, run)


def lint(readme: str) -> dict[str, Any]:
    """Check what a Hugging Face model card (the text of its README.md) says about emissions.

    Answers with the grams as the Hub reads them and findings with line, column, message and, where safe, a fix.
    """
    return dict(trainprint.lint(readme))


def card(readme: str, run: dict[str, Any]) -> dict[str, Any]:
    """Put the co2_eq_emissions block of an estimate of `run` (as for estimate) into the text of a README.md.

    Answers with the new text and a diff; no byte beside the block changes. Nothing is written to disk.
    """
    return _of_run(lambda known: trainprint.card(readme, known), run)


def catalogue(search: str = "") -> dict[str, Any]:
    """List the accelerators and places that estimates know, each with id, name, aliases and a note.

    `search` keeps those that hold the text in a name or an alias; without it only ids and names are listed.
    """
    everything = trainprint.catalogue()
    wanted = search.casefold()
    found: dict[str, Any] = {}
    for kind, rows in (("accelerators", everything["accelerators"]), ("places", everything["places"])):
        if wanted:
            found[kind] = [row for row in rows if wanted in " ".join([row["id"], row["name"], *row["aliases"]]).casefold()]
        else:
            found[kind] = [{"id": row["id"], "name": row["name"]} for row in rows]
    return found


TOOLS: list[Callable[..., dict[str, Any]]] = [estimate, lint, card, catalogue]


def main(arguments: list[str]) -> int:
    """Serves until the client hangs up."""
    if arguments:
        print("usage: trainprint mcp\n\nServes estimate, lint, card and catalogue to an MCP client on standard input and output.")
        return 0 if arguments[0] in ("-h", "--help") else 2
    try:
        from mcp.server import MCPServer
    except ImportError:
        print("trainprint mcp needs the MCP SDK: pip install 'trainprint[mcp]'", file=sys.stderr)
        return 1
    server = MCPServer("trainprint", instructions=INSTRUCTIONS, version=trainprint.__version__)
    for tool in TOOLS:
        server.tool()(tool)
    server.run("stdio")
    return 0
