"""`hf trainprint` and `trainprint hub`: emissions of models on the Hugging Face Hub, through huggingface_hub."""

import argparse
import difflib
import json
import os
import re
import sys
from collections.abc import Container, Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple, TypedDict, cast
from urllib.parse import quote, unquote, urlsplit

import trainprint
from trainprint import _core, portfolio
from trainprint.hub_tables import ANSWER, BADGE, FILES_READ
from trainprint.lint_files import describe
from trainprint.terminal import readable
from trainprint.types import CardReading, FieldError, ImportAnswer

# All that is read of a model.
READ = {*FILES_READ, ANSWER}
# A chain of base models that is longer is cut, as is a merge of more.
MOST_BASES = 8

# What the Hub is asked of each model of a list; no file is fetched.
LISTED: list[Any] = ["author", "cardData", "createdAt", "downloads", "model-index", "pipeline_tag", "safetensors", "tags"]
# The Hub's own tag of models whose card states emissions.
STATED = "co2_eq_emissions"

# The address of a page of Trainprint, where badges lead, where --page does not say it.
PAGE = "TRAINPRINT_URL"


class _Repository(NamedTuple):
    id: str
    commit: str
    files: dict[str, bytes]


class Inherited(TypedDict):
    """A model that another was made from. Its emissions are part of its own figure alone."""

    id: str
    relation: str
    """"finetune", "adapter", "quantized", "merge"; empty where the Hub does not say."""
    emissions_gco2e: float | None
    display: str
    interval: str
    children: int | None
    """Models on the Hub that were made from it."""
    why: str
    """Why there is no figure; empty where there is one."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0 done, 1 findings, 2 something has to be mended or cannot be had, 130 interrupted."""
    with readable(in_pipes=False):
        return _main(arguments)


def _main(arguments: Sequence[str] | None) -> int:
    try:
        asked = _parsed(arguments)
        return int(asked.function(asked))
    except trainprint.Refused as refused:
        print(refused, file=sys.stderr)
    except KeyboardInterrupt:
        print("\nInterrupted.", file=sys.stderr)
        return 130
    except BrokenPipeError:  # whoever read it has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 141
    except json.JSONDecodeError:
        print("What answers in the Hub's place is not the Hub: a proxy, or a page to sign in to the network? Try again.", file=sys.stderr)
    except ImportError:
        print("hf-trainprint needs huggingface_hub: pip install 'trainprint[hub]'", file=sys.stderr)
    except Exception as fault:  # huggingface_hub's many, which say in words what is wrong
        if not _of_the_hub(fault):
            raise
        print(_too_many(fault) or fault, file=sys.stderr)
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
            command.add_argument("--badge", action="store_true", help="propose a badge beside the card, too, that leads to the estimate on a page")
            command.add_argument("--page", metavar="ADDRESS", default=os.environ.get(PAGE), help=f"of that page of Trainprint; or {PAGE}")
    help_ = "what the repositories of models say of their training, as a run a line: for trainprint estimate -"
    imported = commands.add_parser("import", help=help_, description=help_)
    imported.set_defaults(function=_import)
    imported.add_argument("models", nargs="+", metavar="model", help="such as user/model")
    help_ = "what is wrong with the emissions in the cards of all models of one author"
    author = commands.add_parser("author", help=help_, description=help_)
    author.set_defaults(function=_author)
    author.add_argument("name", help="user or organisation")
    author.add_argument("--fix", action="store_true", help="show for each card to be mended what would change: what is safe, else an estimate")
    author.add_argument("--missing", action="store_true", help="with --fix: an estimate for cards that state nothing, too")
    author.add_argument("--create-pr", action="store_true", help="with --fix: ask for each whether to propose that to its owners")
    help_ = "models whose cards state emissions, the least per parameter first"
    light = commands.add_parser("light", help=help_, description=help_)
    light.set_defaults(function=_light)
    light.add_argument("--task", help="such as text-generation")
    light.add_argument("--least", type=float, metavar="GRAMS", help="leave out what emitted less")
    light.add_argument("--most", type=float, metavar="GRAMS", help="leave out what emitted more")
    light.add_argument("--search", help="words of the name")
    light.add_argument(
        "--order",
        default="parameters",
        metavar="BY",
        help='the least for each parameter ("parameters"), in all ("total"), or for each point of a metric of their cards, such as "accuracy, imdb"',
    )
    light.add_argument("--undisclosed", action="store_true", help="models that state nothing too, with an estimate of their own")
    for command in (author, light):
        command.add_argument("--limit", type=_count, help="ask the Hub for so many models at most")
        command.add_argument("--json", action="store_true", help="the whole answer as JSON Lines")
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and "/" in given[0]:  # a model alone
        given.insert(0, "estimate")
    # Fields may stand between options, which argparse does not expect of them.
    asked, others = parser.parse_known_args(given)
    if any(other.startswith("-") for other in others) or (others and not hasattr(asked, "fields")):
        parser.error(f"unrecognized arguments: {' '.join(others)}")
    if others:
        asked.fields += others
    if hasattr(asked, "model"):
        asked.model, revision = _model_in(asked.model)
        asked.revision = asked.revision or revision
    return asked


def _is_id(parts: Sequence[str]) -> bool:
    """As the Hub lets people name themselves and their models."""
    return 1 <= len(parts) <= 2 and all(re.fullmatch(r"[A-Za-z0-9][\w.-]{0,95}", part, re.A) for part in parts)


def _no_model(text: str) -> FieldError:
    message = f'"{text}" is no model of the Hub: user/model, or the address of its page.'
    return {"code": "unknown_choice", "field": "", "message": message, "suggestions": []}


def _count(text: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,8}", text):
        raise argparse.ArgumentTypeError(f'"{text}" is no number of models, such as 100')
    return int(text)


def _model_in(text: str) -> tuple[str, str | None]:
    """The id in "user/model" or in the address of the model's page, and the revision that the address is of."""
    try:
        address = urlsplit(text if "://" in text else f"https://{text}")
        is_address = address.netloc in ("huggingface.co", "hf.co", "www.huggingface.co")
    except ValueError:  # "https://[x"
        is_address = False
    parts = [part for part in (address.path if is_address else text).split("/") if part]
    model, more = parts[:2], parts[2:]
    if model and model[0] in ("datasets", "spaces", "collections", "papers"):
        message = f'"{text}" is no model but one of the Hub\'s {model[0]}: give a model, such as user/model.'
    elif is_address and len(model) == 1:
        message = f'"{text}" is the page of a person or an organisation: give one of their models, such as user/model.'
    elif _is_id(model) and (is_address or not more):
        named = len(more) > 1 and more[0] in ("tree", "blob", "resolve", "raw", "commit")
        return "/".join(model), unquote(more[1]) if named else None
    else:
        raise trainprint.Refused([_no_model(text)])
    raise trainprint.Refused([{"code": "unknown_choice", "field": "", "message": message, "suggestions": []}])


def _listed(limit: int | None, shows_them: bool, **filters: Any) -> Iterator[Any]:
    """Models of the Hub, page by page, with a line of progress where somebody looks on and sees nothing of them yet."""
    from huggingface_hub import HfApi

    looked_at = sys.stderr.isatty() and not (shows_them and sys.stdout.isatty())
    count = 0
    try:
        for count, model in enumerate(HfApi().list_models(limit=limit, expand=LISTED, **filters), 1):
            if looked_at and count % 50 == 0:
                print(f"\r{count} models", end="", file=sys.stderr, flush=True)
            yield model
    finally:
        if looked_at and count >= 50:
            print(file=sys.stderr)


def _front_matter(model: Any) -> str:
    """What it says of emissions; its text is not fetched."""
    data = model.card_data.to_dict() if model.card_data else {}
    return f"---\n{STATED}: {json.dumps(data[STATED])}\n---\n" if data.get(STATED) is not None else "---\n---\n"


def _block(model: Any) -> CardReading:
    return trainprint.lint(_front_matter(model))


def _row(model: Any) -> dict[str, Any]:
    """The model as a row of a table."""
    data = model.card_data.to_dict() if model.card_data else {}
    stored = model.safetensors
    return {
        "id": model.id,
        "createdAt": model.created_at.isoformat() if model.created_at else None,
        "pipeline_tag": model.pipeline_tag,
        "tags": model.tags or [],
        "safetensors": {"total": stored.total, "parameters": stored.parameters} if stored else None,
        "cardData": {key: data[key] for key in ("base_model", STATED) if data.get(key) is not None},
    }


def _readme(repository: _Repository) -> str:
    """The card, which goes back byte for byte where nothing of it is changed."""
    try:
        return repository.files.get("README.md", b"").decode()
    except UnicodeDecodeError:
        message = f"README.md of {repository.id} is no UTF-8: save it as such, then it can be changed."
        raise trainprint.Refused([{"code": "not_text", "field": "", "message": message, "suggestions": []}]) from None


def _mended(model: str) -> tuple[_Repository, str, str]:
    """The card with what can be mended safely, else with an estimate from what the repository says, and why it is proposed."""
    repository = _repository(model, None, READ)
    readme = _readme(repository)
    fixed = trainprint.fix(readme)
    if fixed != readme:
        return repository, fixed, "Mends what is safe: the figure stays what its author meant."
    run = trainprint.import_files(contents=_with_layers(repository))["run"]
    return repository, trainprint.card(readme, run)["text"], trainprint.estimate(run)["summary"]


def _fixes(model: str, send: bool) -> None:
    """What would change in the model's card, and where somebody says so, the pull request."""
    try:
        repository, text, why = _mended(model)
    except trainprint.Refused as refused:
        print(f"  Nothing of it can be mended safely, and its repository says too little for an estimate: {refused}")
        return
    readme = _readme(repository)
    if text == readme:
        print("  Nothing of it can be mended safely: mend it by hand.")
        return
    before, after = (text.splitlines(keepends=True) for text in (readme, text))
    sys.stdout.writelines(difflib.unified_diff(before, after, f"a/{model}/README.md", f"b/{model}/README.md"))
    sys.stdout.flush()
    if send and _agrees(f"Propose this to the owners of {model}? [y/N] "):
        print(_propose(repository, text, "Emissions of the training, in grams", why))


def _agrees(question: str) -> bool:
    try:
        return input(question).strip().lower() in ("y", "yes")
    except EOFError:  # nobody is there to answer
        print()
        return False


def _author(asked: argparse.Namespace) -> int:
    counts = {"none stated": 0, "as it should be": 0, "to be mended": 0}
    for model in _listed(asked.limit, True, author=asked.name):
        reading = _block(model)
        zero = any(finding["code"] == "zero" for finding in reading["findings"])  # which the Hub takes for a missing value
        sound = reading["clean"] and not zero
        state = "none stated" if reading["form"] in ("absent", "nothing") else "as it should be" if sound else "to be mended"
        counts[state] += 1
        if asked.json:
            print(json.dumps({"id": model.id, "state": state, "reading": reading}, ensure_ascii=False))
            continue
        print(f"{model.id}: {reading['display'] or state}")
        for finding in reading["findings"]:
            print(f"  {finding['severity']}: {finding['message']} ({finding['code']})")
        if asked.fix and (state == "to be mended" or (asked.missing and state == "none stated")):
            _fixes(model.id, asked.create_pr)
    if not sum(counts.values()):
        print(f'The Hub lists no model of "{asked.name}".', file=sys.stderr)
        return 2
    print(", ".join(f"{count} {state}" for state, count in counts.items()), file=sys.stderr)
    if counts["to be mended"] and not asked.fix:
        print("Mend one by one: hf trainprint author NAME --fix --create-pr", file=sys.stderr)
    return 1 if counts["to be mended"] else 0


def _light(asked: argparse.Namespace) -> int:
    if asked.undisclosed and asked.limit is None:
        message = "--undisclosed estimates every model of the list: say with --limit how many at most."
        raise trainprint.Refused([{"code": "insufficient_input", "field": "", "message": message, "suggestions": []}])
    rows: list[dict[str, Any]] = []
    silent: list[Any] = []
    for model in _listed(asked.limit, False, filter=None if asked.undisclosed else STATED, pipeline_tag=asked.task, search=asked.search):
        reading = _block(model)
        if asked.undisclosed and reading["form"] in ("absent", "nothing"):
            silent.append(model)
        # Kilograms in a field of grams would come first: what was meant is compared where that is plain, and nothing else that cannot be right.
        stated = reading["display"] or reading["emissions_text"]
        if not reading["clean"]:
            mended = trainprint.lint(trainprint.fix(_front_matter(model)))
            reading = mended if mended["clean"] and mended["emissions_gco2e"] else reading
        doubtful = not reading["clean"]
        grams = reading["emissions_gco2e"]
        if not grams or not _within(grams, asked):
            continue
        display = reading["display"] if reading["display"] == stated else f"{reading['display']} (its card says {stated})"
        rows.append(_compared(model, grams, display, doubtful=doubtful, stated=True))
    for model, row in zip(silent, portfolio.estimate([_row(model) for model in silent]), strict=True):
        grams = row["emissions_gco2e"]
        if row["kind"] != "estimated" or not grams or not _within(grams, asked):
            continue
        low, high = row["p05_gco2e"], row["p95_gco2e"]
        display = f"not stated; estimated {_in_words(grams)} (very likely {_in_words(low)} to {_in_words(high)})"
        rows.append(_compared(model, grams, display, doubtful=False, stated=False))
    _check_order(asked.order, rows)

    def place(row: dict[str, Any]) -> tuple[bool, bool, float]:
        each = _each(row, asked.order)
        return row["doubtful"], each is None, row["emissions_gco2e"] if each is None else each

    rows.sort(key=place)
    for row in rows:
        if asked.json:
            print(json.dumps(row, ensure_ascii=False))
            continue
        each = _each(row, asked.order)
        unit, what = ("million parameters", "size") if asked.order == "parameters" else (f"point of {asked.order}", asked.order)
        beside = "" if asked.order == "total" else f", {what} not known" if each is None else f", {_in_words(each)} per {unit}"
        print(f"{row['id']}: {row['display']}{beside}{', doubtful: hf trainprint lint says why' if row['doubtful'] else ''}")
    if not rows:
        print("The Hub lists no such model.", file=sys.stderr)
        return 2
    return 0


def _compared(model: Any, grams: float, display: str, *, doubtful: bool, stated: bool) -> dict[str, Any]:
    """A line of the list."""
    parameters = model.safetensors.total if model.safetensors else None
    index = model.model_index or (model.card_data.to_dict().get("model-index") if model.card_data else None)
    return {
        "id": model.id,
        "emissions_gco2e": grams,
        "display": display,
        "parameters": parameters,
        "gco2e_per_million_parameters": grams / parameters * 1e6 if parameters else None,
        "metrics": json.loads(_core.metrics(json.dumps(index).encode())),
        "doubtful": doubtful,
        "stated": stated,
    }


def _each(row: dict[str, Any], order: str) -> float | None:
    """What the list is ordered by: grams per million parameters, in all, or per point of a metric."""
    if order == "parameters":
        return cast("float | None", row["gco2e_per_million_parameters"])
    if order == "total":
        return float(row["emissions_gco2e"])
    points = row["metrics"].get(order)
    return float(row["emissions_gco2e"]) / float(points) if points else None


def _check_order(order: str, rows: Sequence[dict[str, Any]]) -> None:
    known = sorted({metric for row in rows for metric in row["metrics"]})
    if not rows or order in ("parameters", "total", *known):
        return
    message = f'None of these models has the metric "{order}": --order takes parameters, total'
    message += f", or one of {'; '.join(known)}." if known else "; their cards state no metric."
    raise trainprint.Refused([{"code": "unknown_choice", "field": "", "message": message, "suggestions": []}])


def _within(grams: float, asked: argparse.Namespace) -> bool:
    """As emissions_thresholds of huggingface_hub has it."""
    return (asked.least is None or grams >= asked.least) and (asked.most is None or grams <= asked.most)


def _in_words(grams: float | None) -> str:
    """As the core words it."""
    return trainprint.lint(f"---\n{STATED}: {Decimal(str(grams)):f}\n---\n")["display"] or "nothing" if grams else "nothing"


def _lint(asked: argparse.Namespace) -> int:
    repository = _repository(asked.model, asked.revision, {"README.md"})
    readme = repository.files.get("README.md", b"").decode("utf-8", "replace")
    reading = trainprint.lint(readme)
    if asked.json:
        print(json.dumps(reading, indent=2, ensure_ascii=False))
    else:
        for finding in reading["findings"]:
            print(describe("README.md", finding))
        print(f"{asked.model}: {reading['display'] or 'no emissions stated'}")
    return 0 if reading["clean"] else 1


def _import(asked: argparse.Namespace) -> int:
    status = 0
    for text in asked.models:
        try:
            read = trainprint.import_files(contents=_with_layers(_repository(*_model_in(text), READ)))
        except trainprint.Refused as refused:
            print(f"{text}: {refused}" if text not in str(refused) else refused, file=sys.stderr)
        except Exception as fault:
            if not _of_the_hub(fault):
                raise
            print(f"{text}: {_first_line(fault)}", file=sys.stderr)
        else:
            _ask_back(read, set(), f"{text}: ")
            print(json.dumps(read["run"], ensure_ascii=False), flush=True)
            continue
        status = 2
    return status


def _estimate(asked: argparse.Namespace) -> int:
    repository, read, run = _run(asked)
    report = trainprint.estimate(run)
    inherited = list(_inherited(repository, read))
    if asked.json:
        print(json.dumps({**report, "inherited": inherited}, indent=2, ensure_ascii=False))
        return 0
    print(report["summary"], end="\n\n")
    print(report["card"]["yaml"], end="")
    if inherited:
        print("\nApart from it, what it was made from took:")
    for base in inherited:
        shared = f", shared by {base['children']:,} models made from it" if (base["children"] or 0) > 1 else ""
        says = f"{base['display']} (very likely {base['interval']}){shared}" if base["display"] else base["why"]
        print(f"  {base['id']}{' (' + base['relation'] + ')' if base['relation'] else ''}: {says}")
    for notice in report["notices"]:
        print(f"note: {notice['message']}", file=sys.stderr)
    return 0


def _card(asked: argparse.Namespace) -> int:
    page = _page(asked.page) if asked.badge else ""
    repository, _, run = _run(asked)
    merged = trainprint.card(_readme(repository), run)
    print(json.dumps(merged, indent=2, ensure_ascii=False) if asked.json else merged["diff"], end="\n" if asked.json else "")
    if asked.create_pr and (merged["happened"] != "unchanged" or asked.badge):
        summary = trainprint.estimate(run)["summary"]
        exports = {export["id"]: export for export in trainprint.exports(run)} if asked.badge else {}
        beside = {BADGE: exports["badge"]["text"]} if exports else {}
        print(_propose(repository, merged["text"], "Emissions of the training, in grams", summary, asked.revision, beside))
        if exports:
            image = exports["badge_markdown"]["text"].strip().replace(exports["badge"]["file"], BADGE)
            print(f"In the card: [{image}]({page}{exports['link']['text'].strip()})", file=sys.stderr)
    return 0


def _page(address: str | None) -> str:
    """Where badges lead; nobody follows one that leads nowhere."""
    if address and re.fullmatch(r"https?://[^\s()<>\[\]#?]+", address):
        return address
    given = f'"{address}" is no such address' if address else "--badge needs it"
    message = "--page is the address of a page of Trainprint, where the badge leads to this estimate, such as "
    message += f"https://user-trainprint.static.hf.space/: {given}. {PAGE} gives it once for all."
    raise trainprint.Refused([{"code": "unknown_choice" if address else "insufficient_input", "field": "", "message": message, "suggestions": []}])


def _propose(
    repository: _Repository, readme: str, title: str, description: str, revision: str | None = None, beside: dict[str, str] | None = None
) -> str:
    """The address of a pull request against the card as it was read: one that has changed since is not written over."""
    from huggingface_hub import CommitOperationAdd, HfApi

    now = _repository(repository.id, revision, {"README.md"})
    if now.files.get("README.md") != repository.files.get("README.md"):
        message = f"README.md of {repository.id} has changed on the Hub since it was read, so nothing was sent: ask again to see the change to it."
        raise trainprint.Refused([{"code": "outdated", "field": "", "message": message, "suggestions": []}])
    files = {"README.md": readme, **(beside or {})}
    commit = HfApi().create_commit(
        repo_id=repository.id,
        operations=[CommitOperationAdd(path_in_repo=path, path_or_fileobj=text.encode()) for path, text in files.items()],
        revision=revision,
        commit_message=title,
        commit_description=description,
        parent_commit=now.commit or None,
        create_pr=True,
    )
    return str(commit.pr_url)


def _run(asked: argparse.Namespace) -> tuple[_Repository, ImportAnswer, dict[str, Any]]:
    """The repository, what its files say, and the run that they and the fields given make."""
    repository = _repository(asked.model, asked.revision, READ)
    read = trainprint.import_files(contents=_with_layers(repository), answers=asked.answer)
    given = dict(_field(text) for text in asked.fields)
    _ask_back(read, given)
    run: dict[str, Any] = dict(read["run"])
    for path, value in given.items():
        group, _, name = path.rpartition(".")
        if group:
            run[group] = {**run.get(group, {}), name: value}
        else:
            run[name] = value
    return repository, read, run


def _ask_back(read: ImportAnswer, given: Container[str], of: str = "") -> None:
    """What the files leave open, unless it was given."""
    for question in read["questions"]:
        if question["field"] not in given:
            print(f"{of}question: {question['question']}", file=sys.stderr)
            for answer in question["answers"]:
                print(f"  --answer {answer['key']}: {answer['label']}", file=sys.stderr)


def _with_layers(repository: _Repository) -> dict[str, bytes]:
    """Its files, and of an adapter the configuration of its base: it is counted by the layers of that."""
    contents = repository.files
    if "adapter_config.json" not in contents or "config.json" in contents:
        return contents
    for base in _bases(trainprint.import_files(contents=contents))[0][:1]:
        try:
            config = _repository(base, None, {"config.json"}).files
        except Exception as fault:
            if not (_of_the_hub(fault) or isinstance(fault, trainprint.Refused)):
                raise
            print(f"note: {base}: {_first_line(fault)}", file=sys.stderr)
        else:
            contents = contents | {f"{base}: {name}": content for name, content in config.items()}
    return contents


def _bases(read: ImportAnswer) -> tuple[list[str], str, bool]:
    """What the model was made from, how, and whether it was trained itself."""
    bases: list[str] = []
    relation, trained = "", True
    for file in read["files"]:
        if "errors" in file:
            continue
        if file["base_models"] and not bases:
            bases, relation = file["base_models"], file["base_relation"]
        trained = trained and file["base_relation"] not in ("quantized", "merge")
    return bases, relation, trained


def _inherited(repository: _Repository, read: ImportAnswer) -> Iterator[Inherited]:
    """The models that it was made from, and those that they were, each with an estimate of its own."""
    seen = {repository.id}
    bases, relation, _ = _bases(read)
    waiting = [(base, relation) for base in bases]
    while waiting and len(seen) <= MOST_BASES:
        model, relation = waiting.pop(0)
        if model in seen:
            continue
        seen.add(model)
        found: Inherited = {"id": model, "relation": relation, "emissions_gco2e": None, "display": "", "interval": "", "children": None, "why": ""}
        try:
            base = _repository(model, None, READ)
            seen.add(base.id)
            found["id"] = base.id
            said = trainprint.import_files(contents=base.files)
            above, how, trained = _bases(said)
            waiting += [(one, how) for one in above]
            children = _ask(base.id, expand="childrenModelCount").get("childrenModelCount")
            found["children"] = children if isinstance(children, int) else None
            if not trained:
                found["why"] = "It was not trained itself."
            else:
                route = trainprint.estimate(said["run"])["routes"][0]
                found["emissions_gco2e"] = route["emissions_gco2e"]
                found["display"], found["interval"] = route["display"], route["interval"]["display"]
        except trainprint.Refused:
            found["why"] = "Its repository says too little for an estimate." if _is_id(model.split("/")) else "It is no model of the Hub."
        except Exception as fault:
            if not _of_the_hub(fault):
                raise
            found["why"] = _first_line(fault)
        yield found


def _of_the_hub(fault: Exception) -> bool:
    """Whether it says in words why the Hub does not answer."""
    return type(fault).__module__.split(".")[0] in ("huggingface_hub", "httpx", "httpx2", "requests")


def _too_many(fault: Exception) -> str:
    """What to do where the Hub was asked too often; empty where it was something else."""
    response = getattr(fault, "response", None)
    if getattr(response, "status_code", None) != 429:
        return ""
    seconds = response.headers.get("retry-after", "") if response is not None else ""
    after = f"It says to try again in {seconds} s." if seconds.isdigit() else "Its limits count five minutes: try again after that."
    return f"The Hub takes no more questions from this connection for now. {after}"


def _first_line(fault: Exception) -> str:
    if said := _too_many(fault):
        return said
    return next((line.strip() for line in str(fault).splitlines() if line.strip()), type(fault).__name__)


def _field(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        message = f'"{text}" gives no field a value: region=France.'
        raise trainprint.Refused([{"code": "not_an_object", "field": "", "message": message, "suggestions": []}])
    return name, value


def _ask(model: str, revision: str | None = None, **query: str) -> dict[str, Any]:
    """What the Hub says of a model, as it says it."""
    from huggingface_hub import constants
    from huggingface_hub.utils import build_hf_headers, get_session, hf_raise_for_status  # type: ignore[attr-defined, unused-ignore]

    if not _is_id(model.split("/")):  # a folder, in an adapter's configuration
        raise trainprint.Refused([_no_model(model)])
    address = f"{constants.ENDPOINT}/api/models/{model}" + (f"/revision/{quote(revision, safe='')}" if revision else "")
    response = get_session().get(address, params=query, headers=build_hf_headers(), timeout=constants.DEFAULT_REQUEST_TIMEOUT)
    hf_raise_for_status(response)
    return dict(response.json())


def _repository(model: str, revision: str | None, wanted: set[str]) -> _Repository:
    """Those of the wanted files that stand at the top of the repository, all of one commit."""
    from huggingface_hub import hf_hub_download

    says = _ask(model, revision, blobs="true")
    commit = says.get("sha") or ""
    files = {ANSWER: json.dumps(says).encode()} if ANSWER in wanted else {}
    for sibling in sorted(says.get("siblings") or [], key=lambda one: str(one["rfilename"])):
        name = sibling["rfilename"]
        if name not in wanted:
            continue
        if (sibling.get("size") or 0) > FILES_READ[name]:
            print(f"note: {name} is left out, as it is large.", file=sys.stderr)
            continue
        with open(hf_hub_download(says["id"], name, revision=commit or revision), "rb") as file:
            files[name] = file.read()
    return _Repository(says["id"], commit, files)


if __name__ == "__main__":
    sys.exit(main())
