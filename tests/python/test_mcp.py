"""`trainprint mcp`, asked by the SDK's own client over standard input and output."""
import asyncio
import sys
from pathlib import Path

from conftest import assert_same
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

import trainprint

RUN = {"accelerator": "8x A100", "wall_clock_hours": 100, "region": "France"}


def ask(*calls):
    """The names of the tools, and the answers to calls of them."""

    async def session():
        command = Path(sys.executable).parent / "trainprint"
        async with stdio_client(StdioServerParameters(command=str(command), args=["mcp"])) as streams:
            async with ClientSession(*streams) as client:
                started = await client.initialize()
                tools = await client.list_tools()
                answers = [await client.call_tool(name, arguments) for name, arguments in calls]
                return started, tools.tools, answers

    return asyncio.run(asyncio.wait_for(session(), 120))


def test_a_client_estimates_lints_writes_cards_and_searches():
    started, tools, answers = ask(
        ("estimate", {"run": RUN}),
        ("estimate", {"run": {"text": "LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin"}}),
        ("estimate", {"run": {"accelerator": "A100", "device_hours": 10, "region": "Frnace"}}),
        ("lint", {"readme": "---\nco2_eq_emissions: 17g\n---\n"}),
        ("card", {"readme": "# A model\n", "run": RUN}),
        ("catalogue", {"search": "h100"}),
        ("catalogue", {}),
        ("card", {"readme": "# A model\n", "run": {"text": "LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin"}}),
        ("estimate", {"run": {"text": "100 hours on 8 A100", "region": "France"}}),
        ("card", {"readme": "# A model\n", "run": {"text": 5}}),
    )
    assert started.server_info.name == "trainprint" and started.server_info.version == trainprint.__version__
    assert {tool.name for tool in tools} == {"estimate", "lint", "card", "catalogue"} and all(tool.description for tool in tools)
    assert not [answer for answer in answers if answer.is_error]
    report, spoken, refusal, reading, merged, some, everything, spoken_card, *mixed = (answer.structured_content for answer in answers)
    assert_same(report, trainprint.estimate(RUN))
    assert spoken["card"]["yaml"] and "Germany" in spoken["card"]["yaml"]
    assert refusal["errors"][0]["field"] == "region" and refusal["errors"][0]["suggestions"] == ["France"]
    assert reading == trainprint.lint("---\nco2_eq_emissions: 17g\n---\n")
    assert merged == trainprint.card("# A model\n", RUN)
    assert some["accelerators"] and all("h100" in " ".join([row["id"], row["name"], *row["aliases"]]).lower() for row in some["accelerators"])
    assert spoken["card"]["yaml"] in spoken_card["text"]
    assert [answer["errors"][0]["field"] for answer in mixed] == ["text", "text"] and "in place of all" in mixed[0]["errors"][0]["message"]
    assert len(everything["places"]) == len(trainprint.catalogue()["places"])
