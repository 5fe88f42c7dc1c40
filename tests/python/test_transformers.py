"""The callback, called as transformers' own CallbackHandler calls it. What needs PyTorch (the Trainer itself, its arguments)
has a stand-in with the members that the callback reads."""
from pathlib import Path
from types import SimpleNamespace

import pytest
from transformers import TrainerControl, TrainerState
from transformers.trainer_callback import CallbackHandler, DefaultFlowCallback

import trainprint
from trainprint.transformers import CarbonCallback

HEAD = "timestamp,project_name,run_id,duration,emissions,energy_consumed,country_name,country_iso_code,gpu_count,gpu_model\n"
ROW = "2026-11-{day:02}T10:00:00,codecarbon,{run},7200,{kg},{kwh},France,FRA,1,1 x NVIDIA A100-SXM4-80GB\n"


class Trainer:
    """What attach() and the events need of a Trainer."""

    def __init__(self, folder, callbacks=()):
        self.args = SimpleNamespace(output_dir=str(folder), world_size=8, n_gpu=1, hub_model_id="me/model")
        self.state = TrainerState(is_world_process_zero=True)
        self.control = TrainerControl()
        self.handler = CallbackHandler([DefaultFlowCallback, *callbacks], None, None, None, None)

    def add_callback(self, callback):
        self.handler.add_callback(callback)

    def is_world_process_zero(self):
        return True

    def create_model_card(self):
        (Path(self.args.output_dir) / "README.md").write_text("---\nlicense: mit\n---\nmade by the Trainer\n")

    def train(self, during=lambda: None):
        self.control = self.handler.on_train_begin(self.args, self.state, self.control)
        during()
        self.control = self.handler.on_train_end(self.args, self.state, self.control)


def read(folder):
    return trainprint.lint((folder / "README.md").read_text())


def test_the_card_gets_the_estimate_and_keeps_its_text(tmp_path):
    (tmp_path / "README.md").write_text("---\nlicense: mit # kept\n---\n# A model\n")
    callback = CarbonCallback(accelerator="A100", region="France", wall_clock_hours=100)
    Trainer(tmp_path, [callback]).train()
    reading = read(tmp_path)
    assert reading["clean"] and reading["geographical_location"] == "France"
    assert reading["emissions_gco2e"] == trainprint.lint("---\n" + callback.report["card"]["yaml"] + "---\n")["emissions_gco2e"]
    expected = trainprint.estimate({"name": "me/model", "accelerator": "8x A100", "region": "France", "wall_clock_hours": 100})
    assert callback.report["routes"][0]["emissions_gco2e"] == pytest.approx(expected["routes"][0]["emissions_gco2e"], rel=1e-12)
    assert "license: mit # kept\n" in (tmp_path / "README.md").read_text()


def test_the_clock_counts_the_hours_and_a_missing_card_is_made(tmp_path, monkeypatch):
    now = 1000.0
    monkeypatch.setattr("trainprint.transformers.time.monotonic", lambda: now)

    def train_two_hours():
        nonlocal now
        now += 7200

    callback = CarbonCallback(accelerator="A100", region="France")
    Trainer(tmp_path / "new", [callback]).train(train_two_hours)
    assert callback.report["routes"][0]["tier"] == "1b"
    expected = trainprint.estimate({"accelerator": "8x A100", "region": "France", "wall_clock_hours": 2})
    assert callback.report["routes"][0]["emissions_gco2e"] == pytest.approx(expected["routes"][0]["emissions_gco2e"], rel=1e-12)
    assert read(tmp_path / "new")["clean"]


def test_where_codecarbon_ran_the_measured_energy_of_this_training_counts(tmp_path):
    log = tmp_path / "emissions.csv"
    log.write_text(HEAD + ROW.format(day=1, run="old", kg=5, kwh=100))

    def measured():
        log.write_text(log.read_text() + ROW.format(day=2, run="new", kg=0.05, kwh=1.2))

    callback = CarbonCallback(name="mine")
    Trainer(tmp_path, [callback]).train(measured)
    headline = callback.report["routes"][0]
    assert headline["tier"] == "1a" and callback.run["energy_kwh"] == 1.2
    assert "for mine" in read(tmp_path)["source"]


def test_one_machines_measurement_does_not_stand_for_several(tmp_path, monkeypatch, caplog):
    monkeypatch.setenv("WORLD_SIZE", "16")
    monkeypatch.setenv("LOCAL_WORLD_SIZE", "8")
    now = iter([0.0, 7200.0])
    monkeypatch.setattr("trainprint.transformers.time.monotonic", lambda: next(now))
    callback = CarbonCallback(accelerator="A100", region="France")
    trainer = Trainer(tmp_path, [callback])
    trainer.train(lambda: (tmp_path / "emissions.csv").write_text(HEAD + ROW.format(day=2, run="new", kg=0.05, kwh=1.2)))
    assert callback.report["routes"][0]["tier"] == "1b" and "one machine among 2" in caplog.text


def test_the_card_that_the_trainer_makes_anew_has_the_emissions_too(tmp_path):
    trainer = Trainer(tmp_path)
    CarbonCallback(accelerator="A100", region="France", wall_clock_hours=2).attach(trainer)
    trainer.create_model_card()
    assert read(tmp_path)["form"] == "absent"  # nothing was trained yet
    trainer.train()
    trainer.create_model_card()
    text = (tmp_path / "README.md").read_text()
    assert "made by the Trainer" in text and read(tmp_path)["clean"] and read(tmp_path)["emissions_gco2e"] > 0


@pytest.mark.parametrize(("fields", "written"), [({}, False), ({"wall_clock_hours": 9}, True), ({"device_hours": 72}, True)])
def test_a_training_that_was_resumed_needs_the_hours_of_all_of_it(tmp_path, caplog, fields, written):
    trainer = Trainer(tmp_path, [CarbonCallback(accelerator="A100", region="France", **fields)])
    trainer.state.global_step = 500
    trainer.train(lambda: (tmp_path / "emissions.csv").write_text(HEAD + ROW.format(day=2, run="new", kg=0.05, kwh=1.2)))
    assert (tmp_path / "README.md").exists() == written
    assert ("resumed at step 500" in caplog.text) != written


def test_a_training_is_not_stopped_and_the_card_stays_where_there_is_no_estimate(tmp_path, caplog):
    (tmp_path / "README.md").write_text("# A model\n")
    callback = CarbonCallback(region="Frnace", accelerator="A100")
    Trainer(tmp_path, [callback]).train()
    assert callback.report is None and (tmp_path / "README.md").read_text() == "# A model\n"
    assert "Frnace" in caplog.text and "France" in caplog.text


def test_other_processes_write_nothing(tmp_path):
    trainer = Trainer(tmp_path, [CarbonCallback(accelerator="A100", region="France", wall_clock_hours=2)])
    trainer.state.is_world_process_zero = False
    trainer.train()
    assert not (tmp_path / "README.md").exists()
