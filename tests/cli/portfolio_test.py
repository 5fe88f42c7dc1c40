"""`trainprint portfolio` on tables as they are: formats, order, broken rows, standard streams."""

import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

PROGRAM = sys.argv[1]


def portfolio(*arguments, text=None):
    done = subprocess.run([PROGRAM, "portfolio", *arguments], input=text, capture_output=True, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def summary(text, *arguments):
    status, out, _ = portfolio("-", "--json", *arguments, text=text)
    assert status == 0, out
    return json.loads(out)


def made_up(count):
    dice = random.Random(20261130)
    rows = []
    for i in range(count):
        row = {"id": f"org{dice.randrange(50)}/model-{i}", "createdAt": f"{dice.randrange(2021, 2026)}-05-01T00:00:00.000Z"}
        if dice.random() < 0.9:
            row["safetensors"] = {"total": int(10 ** dice.uniform(7, 10.8))}
        if dice.random() < 0.3:
            row["baseModels"] = {"relation": dice.choice(["finetune", "quantized", "merge"]), "models": [{"id": "org/base-7b"}]}
        if dice.random() < 0.2:
            row |= {"hardware": "8x A100 80GB", "hours": dice.randrange(1, 500), "country": dice.choice(["France", "DEU", "US"])}
        rows.append(row)
    return rows


def lines(rows):
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


rows = made_up(3000)
whole = summary(lines(rows), "--by", "year,region,tier,author")
assert whole["rows"] == 3000
assert sum(whole["kinds"].values()) == 3000
assert sum(group["totals"]["rows"] for group in whole["groups"]["year"]) == whole["totals"]["rows"]
assert whole["totals"]["p05_gco2e"] < whole["totals"]["p50_gco2e"] < whole["totals"]["p95_gco2e"]

# Another order: the same sums to the last bit; only the numbers of rows differ.
shuffled = rows[:]
random.Random(1).shuffle(shuffled)
again = summary(lines(shuffled), "--by", "year,region,tier,author")
for key in ("kinds", "totals", "groups", "histogram"):
    assert again[key] == whole[key], key

# Broken rows: counted with their numbers, the rest unharmed.
broken = [b"not json\n", b'{"id": "x", "parameters": NaN}\n', b"\xff\xfe\n", b"[]\n", b'{"id": "y", "parameters": 1e400}\n',
          b'{"id": "z", "parameters": "7B", "country": "Atlantis"}\n', b'{"id": "' + b"x" * 10_000_000 + b'"}\n', b'{"id": "cut']
mixed = summary(lines(rows) + b"".join(broken), "--by", "year,region,tier,author")
assert mixed["totals"] == whole["totals"]
assert mixed["rows"] == 3008
named = {number for reason in mixed["not_estimated"] for number in reason["first"] if number > 3000}
# 3002 has no number, as many others have none: its reason names the first ten of them.
assert named == set(range(3001, 3009)) - {3002}, named

# A row each, as the summary counts them, and each one's figure in the sum.
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "rows.jsonl"
    table = pathlib.Path(folder) / "models.jsonl"
    table.write_bytes(lines(rows))
    status, out, _ = portfolio(str(table), "--rows", str(path), "--json")
    assert status == 0
    written = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [row["row"] for row in written] == list(range(1, 3001))
    total = sum(row.get("emissions_gco2e", 0) for row in written)
    assert abs(total / whole["totals"]["emissions_gco2e"] - 1) < 1e-12

# Impossible figures: no negative mass in the sum, whatever the column.
impossible = summary(lines([{"co2_kg": -5}, {"id": "a/b", "cardData": {"co2_eq_emissions": -5}}]))
assert impossible["kinds"] == {"not-estimated": 2} and impossible["not_estimated"][0]["reason"] == "out_of_range emissions_gco2e"

# 0 is how libraries write that nothing was measured, in a column as in a card: the row is estimated.
for nothing in ({"emissions_gco2e": 0}, {"emissions": "0.0"}, {"co2_kg": 0}, {"co2_kg": "0 kg"}, {"cardData": {"co2_eq_emissions": 0}}):
    assert summary(lines([{"parameters": "7B"} | nothing]))["kinds"] == {"estimated": 1}, nothing

# The same as CSV, with quotes, line ends in cells, semicolons and a byte-order mark.
csv = (
    '\ufeffModel;Params;GPU type;GPU hours;Country;Note\r\n'
    '"a/b";7B;A100 80GB;100;France;"two\nlines; and ""quotes"""\r\n'
    'a/c;13B;H100;50;Germany;\r\n'
)
from_csv = summary(csv.encode(), "--by", "Country,Note")
assert from_csv["totals"]["rows"] == 2
same_json = lines([{"id": "a/b", "parameters": "7B", "accelerator": "A100 80GB", "device_hours": "100", "region": "France"},
                   {"id": "a/c", "parameters": "13B", "accelerator": "H100", "device_hours": "50", "region": "Germany"}])
assert summary(same_json)["totals"] == from_csv["totals"]
assert {group["value"] for group in from_csv["groups"]["Country"]} == {"France", "Germany"}
assert from_csv["groups"]["Note"][1]["value"] in ("not known", 'two\nlines; and "quotes"')

# The same id again is counted once; --keep says otherwise.
twice = lines([{"id": "a/b", "parameters": "7B"}, {"id": "a/b", "parameters": "7B"}, {"id": "a/b-GGUF", "parameters": "7B"}])
assert summary(twice)["kinds"] == {"estimated": 1, "repeated": 1, "quantised": 1}
assert summary(twice, "--keep", "repeated,quantised")["kinds"] == {"estimated": 3}

for option in ("--markdown", "--latex", None):
    status, out, _ = portfolio("-", *([option] if option else []), text=lines(rows))
    assert status == 0 and "90 % interval" in out

for arguments, status in ((("/no/such/file",), 1), (("-", "--keep", "quantized"), 2), (("-",), 2)):
    assert portfolio(*arguments, text=b"")[0] == status, arguments
status, _, complaint = portfolio("-", text=b"a,b\n1,2\n")
assert status == 2 and "None of the columns is known" in complaint, complaint
# What is no text is called by its name, not taken for a header.
for beginning, called in ((b"PAR1\x15\x04", "Parquet"), (b"ARROW1\0\0", "Arrow"), (b"\x1f\x8b\x08\0", "gzip"), (b"PK\x03\x04\x14", "ZIP")):
    status, out, complaint = portfolio("-", text=beginning + b"\0\xff\x12" * 100)
    assert status == 2 and not out and called in complaint, complaint
# One JSON list is its rows.
assert summary(json.dumps(rows, indent=2).encode()) == summary(lines(rows))

# Killed at any moment and run again until it ends: the same summary, and every row once.
with tempfile.TemporaryDirectory() as folder:
    table, once, again, kept = (pathlib.Path(folder) / name for name in ("models.jsonl", "once.jsonl", "again.jsonl", "kept"))
    table.write_bytes(lines(made_up(60000)))
    arguments = [str(table), "--json", "--by", "author,tier", "--rows"]
    expected = portfolio(*arguments, str(once))
    assert expected[0] == 0
    dice, kills, went_on = random.Random(5), 0, 0
    while True:
        came = kept.stat().st_mtime_ns if kept.exists() else None
        process = subprocess.Popen([PROGRAM, "portfolio", *arguments, str(again), "--resume", str(kept)], stdout=subprocess.PIPE)
        if kills < 8:
            # Until it has come further, and a moment more.
            while process.poll() is None and (not kept.exists() or kept.stat().st_mtime_ns == came):
                time.sleep(0.005)
            time.sleep(dice.uniform(0, 0.1))
            if process.poll() is None:
                process.kill()
                process.communicate()
                kills += 1
                went_on += kept.exists()
                continue
        out, _ = process.communicate()
        break
    assert process.returncode == 0 and kills > 0 and went_on > 0, (kills, went_on)
    assert json.loads(out) == json.loads(expected[1])
    assert again.read_bytes() == once.read_bytes()
    assert not kept.exists()
    kept.write_text("trainprint portfolio, version 1\nanother table\n1\n1\n1\n\n{}", encoding="utf-8")
    assert portfolio(*arguments, str(again), "--resume", str(kept))[0] == 2
    assert portfolio("-", "--resume", str(kept), text=b"{}")[0] == 2

assert "quantised" in portfolio("-", "--keep", "quantized", text=b"")[2]
print("ok")

# What became of the rows does not take the place of the table.
with tempfile.TemporaryDirectory() as folder:
    table = pathlib.Path(folder) / "models.jsonl"
    table.write_bytes(lines(rows[:5]))
    status, _, errors = portfolio(str(table), "--rows", str(table))
    assert status == 2 and "over the table itself" in errors, errors
    assert table.read_bytes() == lines(rows[:5])
