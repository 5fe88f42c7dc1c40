"""`hf trainprint`: emissions of models on the Hugging Face Hub, as an extension of huggingface_hub's command."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

import trainprint
from trainprint.lint_files import describe
from trainprint.types import CardReading

# What is read of a repository beside its card: what a training leaves behind, none of it large.
READ = {
    "adapter_config.json",
    "all_results.json",
    "config.json",
    "eco2ai.csv",
    "emission.csv",
    "emissions.csv",
    "README.md",
    "train_results.json",
    "trainer_state.json",
    "training_args.yaml",
}


# What the Hub is asked of each model of a list; no file is fetched.
LISTED: list[Any] = ["author", "cardData", "createdAt", "downloads", "safetensors", "tags"]
# The Hub's own tag of models whose card states emissions.
STATED = "co2_eq_emissions"


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0 done, 1 findings, 2 something has to be mended or cannot be had."""
    try:
        asked = _parsed(arguments)
        return int(asked.function(asked))
    except trainprint.Refused as refused:
        print(refused, file=sys.stderr)
    except ImportError:
        print("hf-trainprint needs huggingface_hub: pip install 'trainprint[hub]'", file=sys.stderr)
    except Exception as fault:  # huggingface_hub's many, which say in words what is wrong
        if type(fault).__module__.split(".")[0] not in ("huggingface_hub", "httpx", "httpx2", "requests"):
            raise
        print(fault, file=sys.stderr)
    return 2


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hf trainprint", description="Carbon emissions of models on the Hub.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for function, help_ in (
        (_lint, "what is wrong with the emissions in a model's card"),
        (_estimate, "estimate the emissions of a model's training from what its repository says"),
        (_card, "the model's card with that estimate in it, as a difference or a pull request"),
    ):
        command = commands.add_parser(function.__name__.lstrip("_"), help=help_, description=help_)
        command.set_defaults(function=function)
        command.add_argument("model", help="such as user/model")
        command.add_argument("--revision", help="branch, tag or commit")
        command.add_argument("--json", action="store_true", help="the whole answer as JSON")
        if function is not _lint:
            command.add_argument(
                "fields", nargs="*", metavar="FIELD=VALUE", help="what the repository does not say: region=France overrides.pue=1.1"
            )
            command.add_argument("--answer", action="append", default=[], metavar="KEY", help="1a: the first answer to question 1")
        if function is _card:
            command.add_argument("--create-pr", action="store_true", help="propose the change to the model's owners")
    help_ = "what is wrong with the emissions in the cards of all models of one author"
    author = commands.add_parser("author", help=help_, description=help_)
    author.set_defaults(function=_author)
    author.add_argument("name", help="user or organisation")
    help_ = "models whose cards state emissions, the least per parameter first"
    light = commands.add_parser("light", help=help_, description=help_)
    light.set_defaults(function=_light)
    light.add_argument("--task", help="such as text-generation")
    light.add_argument("--most", type=float, metavar="GRAMS", help="leave out what emitted more")
    light.add_argument("--search", help="words of the name")
    for command in (author, light):
        command.add_argument("--limit", type=int, help="ask the Hub for so many models at most")
        command.add_argument("--json", action="store_true", help="the whole answer as JSON Lines")
    # Fields may stand between options, which argparse does not expect of them.
    asked, others = parser.parse_known_args(arguments)
    if any(other.startswith("-") for other in others) or (others and not hasattr(asked, "fields")):
        parser.error(f"unrecognized arguments: {' '.join(others)}")
    if others:
        asked.fields += others
    if hasattr(asked, "model"):
        asked.model = _model_id(asked.model)
    return asked


def _model_id(text: str) -> str:
    """The id in "user/model" or in the address of the model's page."""
    address = urlsplit(text if "://" in text else f"https://{text}")
    parts = text.strip("/").split("/")
    if address.netloc in ("huggingface.co", "hf.co", "www.huggingface.co"):
        parts = address.path.strip("/").split("/")
    if parts[0] in ("datasets", "spaces", "collections", "papers"):
        message = f'"{text}" is no model but one of the Hub\'s {parts[0]}: give a model, such as user/model.'
    elif 1 <= len([part for part in parts[:2] if part]) and "://" not in "/".join(parts[:2]) and ":" not in parts[0]:
        return "/".join(parts[:2])
    else:
        message = f'"{text}" is no model of the Hub: user/model, or the address of its page.'
    raise trainprint.Refused([{"code": "unknown_choice", "field": "", "message": message, "suggestions": []}])


def _listed(limit: int | None, **filters: Any) -> Iterator[Any]:
    """Models of the Hub, page by page, with a line of progress where somebody looks on."""
    from huggingface_hub import HfApi

    count = 0
    for count, model in enumerate(HfApi().list_models(limit=limit, expand=LISTED, **filters), 1):
        if sys.stderr.isatty() and count % 50 == 0:
            print(f"\r{count} models", end="", file=sys.stderr, flush=True)
        yield model
    if sys.stderr.isatty() and count >= 50:
        print(file=sys.stderr)


def _block(model: Any) -> CardReading:
    """What the model's front matter says of emissions; its text is not fetched."""
    data = model.card_data.to_dict() if model.card_data else {}
    stated = {STATED: data[STATED]} if data.get(STATED) is not None else {}
    return trainprint.lint(f"---\n{json.dumps(stated)[1:-1]}\n---\n")


def _author(asked: argparse.Namespace) -> int:
    counts = {"none stated": 0, "as it should be": 0, "to be mended": 0}
    for model in _listed(asked.limit, author=asked.name):
        reading = _block(model)
        state = "none stated" if reading["form"] in ("absent", "nothing") else "as it should be" if reading["clean"] else "to be mended"
        counts[state] += 1
        if asked.json:
            print(json.dumps({"id": model.id, "state": state, "reading": reading}, ensure_ascii=False))
            continue
        print(f"{model.id}: {reading['display'] or state}")
        for finding in reading["findings"]:
            print(f"  {finding['severity']}: {finding['message']} ({finding['code']})")
    if not sum(counts.values()):
        print(f'The Hub lists no model of "{asked.name}".', file=sys.stderr)
        return 2
    print(", ".join(f"{count} {state}" for state, count in counts.items()), file=sys.stderr)
    if counts["to be mended"]:
        print("Mend one by one: hf trainprint card USER/MODEL --create-pr", file=sys.stderr)
    return 1 if counts["to be mended"] else 0


def _light(asked: argparse.Namespace) -> int:
    rows: list[dict[str, Any]] = []
    for model in _listed(asked.limit, filter=STATED, pipeline_tag=asked.task, search=asked.search):
        reading = _block(model)
        grams = reading["emissions_gco2e"]
        # What cannot be right is not compared: kilograms in a field of grams would come first.
        doubtful = any(finding["severity"] != "note" for finding in reading["findings"])
        if not grams or (asked.most is not None and grams > asked.most):
            continue
        parameters = model.safetensors.total if model.safetensors else None
        rows.append({
            "id": model.id,
            "emissions_gco2e": grams,
            "display": reading["display"],
            "parameters": parameters,
            "gco2e_per_million_parameters": grams / parameters * 1e6 if parameters else None,
            "doubtful": doubtful,
        })  # fmt: skip

    def order(row: dict[str, Any]) -> tuple[bool, bool, float]:
        each = row["gco2e_per_million_parameters"]
        return row["doubtful"], each is None, row["emissions_gco2e"] if each is None else each

    rows.sort(key=order)
    for row in rows:
        if asked.json:
            print(json.dumps(row, ensure_ascii=False))
            continue
        each = row["gco2e_per_million_parameters"]
        beside = f"{each:.3g} g per million parameters" if each is not None else "size not known"
        print(f"{row['id']}: {row['display']}, {beside}{', doubtful: hf trainprint lint says why' if row['doubtful'] else ''}")
    if not rows:
        print("The Hub lists no such model.", file=sys.stderr)
        return 2
    return 0


def _lint(asked: argparse.Namespace) -> int:
    readme = _files(asked, {"README.md"}).get("README.md", b"").decode("utf-8", "replace")
    reading = trainprint.lint(readme)
    if asked.json:
        print(json.dumps(reading, indent=2, ensure_ascii=False))
    else:
        for finding in reading["findings"]:
            print(describe("README.md", finding))
        print(f"{asked.model}: {reading['display'] or 'no emissions stated'}")
    return 0 if reading["clean"] else 1


def _estimate(asked: argparse.Namespace) -> int:
    _, run = _run(asked)
    report = trainprint.estimate(run)
    if asked.json:
        print(json.dumps(report, indent=2, ensure_ascii=False))
        return 0
    print(report["summary"], end="\n\n")
    print(report["card"]["yaml"], end="")
    for notice in report["notices"]:
        print(f"note: {notice['message']}", file=sys.stderr)
    return 0


def _card(asked: argparse.Namespace) -> int:
    files, run = _run(asked)
    merged = trainprint.card(files.get("README.md", b"").decode(), run)
    print(json.dumps(merged, indent=2, ensure_ascii=False) if asked.json else merged["diff"], end="\n" if asked.json else "")
    if asked.create_pr and merged["happened"] != "unchanged":
        from huggingface_hub import HfApi

        commit = HfApi().upload_file(
            path_or_fileobj=merged["text"].encode(),
            path_in_repo="README.md",
            repo_id=asked.model,
            revision=asked.revision,
            commit_message="Emissions of the training, in grams",
            commit_description=trainprint.estimate(run)["summary"],
            create_pr=True,
        )
        print(commit.pr_url)
    return 0


def _run(asked: argparse.Namespace) -> tuple[dict[str, bytes], dict[str, Any]]:
    """The repository's files, and the run that they and the fields given make."""
    files = _files(asked, READ)
    read = trainprint.import_files(contents=files, answers=asked.answer)
    given = dict(_field(text) for text in asked.fields)
    for question in read["questions"]:
        if question["field"] not in given:
            print(f"question: {question['question']}", file=sys.stderr)
            for answer in question["answers"]:
                print(f"  --answer {answer['key']}: {answer['label']}", file=sys.stderr)
    run: dict[str, Any] = dict(read["run"])
    for path, value in given.items():
        group, _, name = path.rpartition(".")
        if group:
            run[group] = {**run.get(group, {}), name: value}
        else:
            run[name] = value
    return files, run


def _field(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        message = f'"{text}" gives no field a value: region=France.'
        raise trainprint.Refused([{"code": "not_an_object", "field": "", "message": message, "suggestions": []}])
    return name, value


def _files(asked: argparse.Namespace, wanted: set[str]) -> dict[str, bytes]:
    """Those of the wanted files that stand at the top of the repository."""
    from huggingface_hub import HfApi, hf_hub_download

    siblings = HfApi().model_info(asked.model, revision=asked.revision).siblings or []
    names = sorted(sibling.rfilename for sibling in siblings if sibling.rfilename in wanted)
    files = {}
    for name in names:
        with open(hf_hub_download(asked.model, name, revision=asked.revision), "rb") as file:
            files[name] = file.read()
    return files


if __name__ == "__main__":
    sys.exit(main())
