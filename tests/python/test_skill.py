"""SKILL.md: its front matter as agentskills.io has it, and every command in it does what it says."""
import json
import os
import pathlib
import re
import subprocess

import pytest
import yaml
from conftest import EMPTY, ROOT

SKILL = (ROOT / "SKILL.md").read_text(encoding="utf-8")
COMMANDS = [line for block in re.findall(r"```sh\n(.*?)```", SKILL, re.DOTALL) for line in block.splitlines()]
RUN = {"accelerator": "8x A100", "wall_clock_hours": 100, "region": "France"}
FILES = {
    "README.md": "---\nlicense: mit\n---\n# A model\n",
    "RUN.json": json.dumps(RUN),
    "PROJECT.json": json.dumps({"lines": [{"run": RUN}]}),
    "emissions.csv": "project_name,duration,emissions,energy_consumed,country_iso_code\nbert,7200,0.25,1.2,FRA\n",
    "trainer_state.json": json.dumps({"global_step": 10, "max_steps": 10, "log_history": [], "total_flos": 1e15, "epoch": 1.0}),
}


def test_the_front_matter_is_that_of_a_skill():
    front = yaml.safe_load(SKILL.split("---\n")[1])
    assert set(front) <= {"name", "description", "license", "compatibility", "metadata", "allowed-tools"}
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", front["name"]) and len(front["name"]) <= 64
    assert 0 < len(front["description"]) <= 1024 and 0 < len(front["compatibility"]) <= 500


@pytest.mark.parametrize("command", COMMANDS)
def test_its_commands_work(command, tmp_path):
    assert len(COMMANDS) > 6
    for name, text in FILES.items():
        (pathlib.Path(tmp_path) / name).write_text(text)
    environment = {**os.environ, "PATH": f"{EMPTY}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0 and (done.stdout or "lint" in command), done.stderr
