"""What CI runs: the hooks in pre-commit itself, and the script of GitHub's Action."""
import json
import os
import shutil
import subprocess
import sys

import pytest
import yaml
from conftest import BUILT, ROOT, native, run

import trainprint
from trainprint import lint_files

GOOD = "---\nco2_eq_emissions:\n  emissions: 17\n  source: \"a meter\"\n---\n# A model\n"


@pytest.fixture
def repository(tmp_path):
    """A model's repository with two cards, one of them to be mended."""
    folder = tmp_path / "model"
    (folder / "sub").mkdir(parents=True)
    (folder / "README.md").write_text(GOOD.replace("17", "17g"))
    (folder / "sub" / "README.md").write_text(GOOD)
    (folder / "notes.md").write_text(GOOD.replace("17", "17g"))
    for command in (["init", "--quiet"], ["add", "."]):
        subprocess.run(["git", *command], cwd=folder, check=True)
    return folder


def pre_commit(repository, hook, home):
    environment = {
        **os.environ,
        "PRE_COMMIT_HOME": str(home),
        # Built against what is built, with what these tests have installed: the rest is as everywhere.
        "SKBUILD_CMAKE_SOURCE_DIR": "core/python",
        "SKBUILD_CMAKE_DEFINE": f"CMAKE_PREFIX_PATH={BUILT / 'prefix'}",
        "PIP_NO_BUILD_ISOLATION": "0",  # pip's odd way to say that there is none
        "PYTHONPATH": next(path for path in sys.path if path.endswith("site-packages")),
    }
    command = [sys.executable, "-m", "pre_commit", "run", hook, "--all-files", "--verbose"]
    done = subprocess.run(command, cwd=repository, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode, done.stdout


def test_pre_commit_finds_and_mends_the_cards_and_nothing_else(repository, tmp_path):
    project = tmp_path / "trainprint"
    shutil.copytree(BUILT / "sdist", project)
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", project)
    who = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    for command in (["init", "--quiet"], ["add", "--force", "."], [*who, "commit", "--quiet", "-m", "all"]):
        run("git", *command, cwd=project)
    revision = run("git", "rev-parse", "HEAD", cwd=project).strip()
    hooks = [{"id": "trainprint-lint"}, {"id": "trainprint-fix"}]
    config = {"repos": [{"repo": str(project), "rev": revision, "hooks": hooks}]}
    (repository / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))

    status, printed = pre_commit(repository, "trainprint-lint", tmp_path / "home")
    assert status == 1 and "\nREADME.md:3:" in printed and "[text_value]" in printed, printed
    assert "notes.md" not in printed and "sub/README.md:" not in printed
    status, printed = pre_commit(repository, "trainprint-fix", tmp_path / "home")
    assert status == 1 and "README.md: mended" in printed, printed
    assert (repository / "README.md").read_text() == GOOD and "17g" in (repository / "notes.md").read_text()
    status, printed = pre_commit(repository, "trainprint-lint", tmp_path / "home")
    assert status == 0 and "Passed" in printed, printed


def action(repository, **inputs):
    """Runs the step of action.yml as GitHub's runner does."""
    definition = yaml.safe_load((ROOT / "action.yml").read_text())
    (step,) = definition["runs"]["steps"]
    (wheel,) = (BUILT / "dist").glob("*.whl")
    defaults = {name: declared["default"] for name, declared in definition["inputs"].items()}
    values = {**defaults, "package": str(wheel), **inputs}
    environment = {name: values[text.removeprefix("${{ inputs.").removesuffix(" }}")] for name, text in step["env"].items()}
    assert step["shell"] == "bash" and "${{" not in step["run"]  # inputs are no part of the script
    bash = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    environment |= {"RUNNER_TEMP": str(repository.parent), "PIP_NO_INDEX": "1"}
    return subprocess.run(bash, cwd=repository, env={**os.environ, **environment}, capture_output=True, text=True)


def test_the_action_annotates_with_file_and_line_writes_sarif_and_fails_on_what_it_is_told(repository):
    done = action(repository, files="**/README.md\n", sarif="found.sarif")
    finding = trainprint.lint((repository / "README.md").read_text())["findings"][0]
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith(f"::warning file=README.md,line=3,col={finding['column']},endLine=3,endColumn="), done.stdout
    assert done.stdout.count("::") == 2 and finding["message"] in done.stdout
    expected = json.loads(native("lint", "README.md", "--format", "sarif", folder=repository)[1])
    assert json.loads((repository / "found.sarif").read_text()) == expected
    assert action(repository, **{"fail-on": "error"}).returncode == 0
    missing = action(repository, files="nowhere.md")
    assert missing.returncode == 2 and "nowhere.md" in missing.stderr


def test_a_card_that_cannot_be_mended_safely_is_left_and_said(tmp_path, capsys):
    card = tmp_path / "README.md"
    text = "---\nco2_eq_emissions:\n  emissions: 1.5 kg\n---\n"
    card.write_text(text)
    (tmp_path / "other.md").hardlink_to(card)
    assert lint_files.main([str(card), "--fix"]) == 2
    assert "hard links" in capsys.readouterr().err and card.read_text() == text
    (tmp_path / "other.md").unlink()
    with card.open("a"):
        assert lint_files.main([str(card), "--fix"]) == 2
    assert "open to write" in capsys.readouterr().err and card.read_text() == text
    card.chmod(0o640)
    assert lint_files.main([str(card), "--fix"]) == 1
    assert "emissions: 1500\n" in card.read_text() and card.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["README.md"]
    assert lint_files.main([str(tmp_path / "missing.md"), "--fix"]) == 2 and not (tmp_path / "missing.md").exists()


def test_what_a_card_says_never_drives_the_terminal(tmp_path, capsys):
    name = "a\x1b]0;owned\x07\u009b31m\u202eb\u200b\U000e0041.md"
    (tmp_path / name).write_text("---\nco2_eq_emissions:\n  emissions: 1.5 kg\n---\n")
    assert lint_files.main([str(tmp_path / name), str(tmp_path / ("missing" + name))]) == 2
    printed = capsys.readouterr()
    for text in printed:
        assert "owned" in text and r"\x1b" in text and r"\xe2\x80\xae" in text
        assert not set(text) & set("\x1b\x07\u009b\u202e\u200b\U000e0041")


def test_no_name_and_no_card_begins_a_line_that_a_server_of_ci_obeys(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    names = ["with a blank,%: é.md", "a\n::error::b.md", "missing\r\n::add-mask::c.md", os.fsdecode(b"\xff.md")]
    for name in (names[0], names[1], names[3]):
        (tmp_path / name).write_text('---\nco2_eq_emissions: "1\\n::error::2"\n---\n')
    for form in ("text", "github"):
        assert lint_files.main([*names, "--format", form, "--sarif", "found.sarif"]) == 2
        printed = "".join(capsys.readouterr())
        assert printed.count("no_number") == 3 and "add-mask" in printed
        assert {line.split()[0] for line in printed.splitlines() if line.startswith("::")} <= {"::error"}
    assert "file=with a blank%2C%25%3A é.md,line=2," in printed
    places = [found["locations"][0]["physicalLocation"] for found in json.loads((tmp_path / "found.sarif").read_text())["runs"][0]["results"]]
    assert [place["artifactLocation"]["uri"] for place in places] == ["with%20a%20blank%2C%25%3A%20%C3%A9.md", "a%0A%3A%3Aerror%3A%3Ab.md", "%FF.md"]


def test_nothing_to_check_and_nowhere_to_write_are_faults(tmp_path, capsys):
    with pytest.raises(SystemExit) as ended:  # as the Action calls it where `files` is empty
        lint_files.main(["--fail-on", "never", "--"])
    assert ended.value.code == 2
    (tmp_path / "README.md").write_text(GOOD)
    assert lint_files.main([str(tmp_path / "README.md"), "--sarif", str(tmp_path / "no/where.sarif")]) == 2
    assert "no/where.sarif: " in capsys.readouterr().err
