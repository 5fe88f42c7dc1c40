"""W&B itself as an oracle: the file that it writes of an offline run is what `trainprint import` reads."""
import json
import os
import pathlib
import struct
import subprocess
import sys
import zipfile
import zlib

import pytest

BLOCK, HEADER = 32768, 7
RUN = """
import time
import wandb
run = wandb.init(project="probe", name="first try", config={
    "num_train_epochs": 3, "per_device_train_batch_size": 4, "model/num_parameters": 124439808})
for step in range(3):
    run.log({"loss": 1 / (step + 1), "train/global_step": 10 * (step + 1), "train/epoch": step + 1})
run.summary["train/total_flos"] = 1.5e15
time.sleep(2)  # run times are whole seconds
run.finish()
"""


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """The bytes of a run that wandb kept, offline, on a machine without GPUs."""
    folder = tmp_path_factory.mktemp("wandb")
    environment = dict(os.environ, WANDB_MODE="offline", WANDB_DIR=str(folder), WANDB_SILENT="true",
                       WANDB_ERROR_REPORTING="false", HOME=str(folder))
    subprocess.run([sys.executable, "-c", RUN], cwd=folder, env=environment, check=True, timeout=120)
    (path,) = pathlib.Path(folder).glob("wandb/offline-run-*/run-*.wandb")
    return path.read_bytes()


def with_records(data, records):
    """The file with more of wandb's own messages behind it, as it would have written them."""
    out = bytearray(data)
    for record in records:
        rest, first = record.SerializeToString(), True
        while first or rest:
            if BLOCK - len(out) % BLOCK < HEADER:
                out += bytes(BLOCK - len(out) % BLOCK)
            part = rest[:BLOCK - len(out) % BLOCK - HEADER]
            rest = rest[len(part):]
            kind = (1 if first else 4) if not rest else (2 if first else 3)
            out += struct.pack("<IHB", zlib.crc32(bytes([kind]) + part), len(part), kind) + part
            first = False
    return bytes(out)


def imported(trainprint, path, data):
    path.write_bytes(data)
    status, out, errors = trainprint("import", str(path), "--json")
    assert status == 0, errors
    return json.loads(out), errors


def test_an_offline_run_is_read(trainprint, written, tmp_path):
    run, said = imported(trainprint, tmp_path / "run-1.wandb", written)
    assert run["parameters"] == 124439808
    assert run["per_device_batch"] == 4
    assert (run["steps"], run["epochs"]) == (30, 3)
    assert 0 < run["wall_clock_hours"] < 0.1
    assert "energy_kwh" not in run
    assert "W&B saw no GPU" in said


def test_power_of_gpus_becomes_energy(trainprint, written, tmp_path):
    from wandb.proto import wandb_internal_pb2 as messages
    machine = messages.Record()
    machine.environment.gpu_type, machine.environment.gpu_count = "NVIDIA A100-SXM4-80GB", 2
    for _ in range(2):
        machine.environment.gpu_nvidia.add(name="NVIDIA A100-SXM4-80GB")
    records = [machine]
    for seconds in range(0, 7201, 15):
        sample = messages.Record()
        sample.stats.timestamp.seconds = 1795978650 + seconds
        for gpu, watts in ((0, 300), (1, 200)):
            sample.stats.item.add(key=f"gpu.{gpu}.powerWatts", value_json=json.dumps(watts))
            sample.stats.item.add(key=f"gpu.process.{gpu}.powerWatts", value_json=json.dumps(watts))
            sample.stats.item.add(key=f"gpu.{gpu}.temp", value_json="61.0")
        records.append(sample)
    run, _ = imported(trainprint, tmp_path / "run-1.wandb", with_records(written, records))
    assert run["energy_kwh"] == 1.0  # 500 W for two hours
    assert run["energy_boundary"] == "accelerator"
    assert (run["accelerator"], run["accelerator_count"]) == ("NVIDIA A100-SXM4-80GB", 2)
    assert run["wall_clock_hours"] == 2


def test_a_cut_file_counts_as_far_as_it_goes(trainprint, written, tmp_path):
    run, said = imported(trainprint, tmp_path / "run-1.wandb", written[:-5])
    assert run["parameters"] == 124439808
    assert "ends within a record" in said


def test_in_an_archive_it_is_the_same(trainprint, written, tmp_path):
    alone, _ = imported(trainprint, tmp_path / "run-1.wandb", written)
    with zipfile.ZipFile(tmp_path / "runs.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("wandb/run-1.wandb", written)
    packed, _ = imported(trainprint, tmp_path / "runs.zip", (tmp_path / "runs.zip").read_bytes())
    assert packed == alone
