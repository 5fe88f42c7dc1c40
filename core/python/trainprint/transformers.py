"""A callback for transformers' Trainer: the model card says what the training emitted.

    trainer = Trainer(...)
    CarbonCallback(region="France").attach(trainer)
    trainer.train()
"""

import logging
import os
import sys
import time
from pathlib import Path
from typing import Any

try:
    from transformers import TrainerCallback
except ImportError as missing:
    raise ImportError("trainprint.transformers needs transformers: pip install 'transformers'") from missing

import trainprint
from trainprint.files import edit
from trainprint.types import Report, Run

__all__ = ["CarbonCallback"]

log = logging.getLogger(__name__)


class CarbonCallback(TrainerCallback):  # type: ignore[misc, unused-ignore]
    """Writes the emissions of a training into the model card in its output folder when it ends.

    The estimate rests on what the Trainer knows: accelerators and hours by the clock. Where CodeCarbon ran (its
    emissions.csv in the output folder, as transformers' own CodeCarbonCallback writes it), it rests on the energy that
    was measured. ``fields`` are fields of a run (:class:`trainprint.types.Run`), such as ``region="France"``, and come
    before what was found. ``report`` is the estimate, in grams of CO2 equivalent, after the training.

    ``trainer.push_to_hub()`` makes a card anew; with :meth:`attach`, in place of ``callbacks=[…]``, that one has the
    emissions as well.

    A training is never stopped: what cannot be estimated is logged as a warning, with what would help, and the card
    stays as it is. So it does for a training that was resumed, whose first part nobody measured here, unless ``fields``
    has its ``wall_clock_hours``, ``device_hours`` or ``energy_kwh``.
    """

    def __init__(self, **fields: Any) -> None:
        self.fields = fields
        self.report: Report | None = None
        self.run: Run | dict[str, Any] | None = None
        self._began: float | None = None
        self._resumed_at = 0
        self._old_lines: list[bytes] = []

    def on_train_begin(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """Starts the clock."""
        self._began = time.monotonic()
        self._resumed_at = state.global_step
        self._old_lines = _lines(_tracked(args))

    def on_train_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """Estimates, and writes the card of the main process."""
        if not state.is_world_process_zero or self._began is None:
            return
        found = _known(args)
        if not self.fields.keys() & {"wall_clock_hours", "device_hours", "energy_kwh"}:
            if self._resumed_at > 0:
                log.warning("The training was resumed at step %d: give wall_clock_hours of all of it.", self._resumed_at)
                return
            clock = f"{time.monotonic() - self._began:f} s"
            found = self._measured(args) or {**found, "wall_clock_hours": clock}
        self.run = {**found, **self.fields}
        self._write(args)

    def attach(self, trainer: Any) -> "CarbonCallback":
        """Adds the callback to a Trainer, and the emissions to every card that this Trainer makes from then on."""
        trainer.add_callback(self)
        make_card = trainer.create_model_card

        def create_model_card(*arguments: Any, **named: Any) -> Any:
            made = make_card(*arguments, **named)
            if self.run is not None and trainer.is_world_process_zero():
                self._write(trainer.args)
            return made

        trainer.create_model_card = create_model_card
        return self

    def _write(self, args: Any) -> None:
        assert self.run is not None
        path = Path(args.output_dir) / "README.md"
        try:
            self.report = trainprint.estimate(self.run)
            path.parent.mkdir(parents=True, exist_ok=True)
            edit(path, self._card)
        except (trainprint.Refused, OSError, UnicodeDecodeError) as refused:
            log.warning("The model card says nothing about emissions. %s", refused)
            return
        log.info("%s", self.report["summary"])

    def _card(self, readme: str) -> str:
        assert self.run is not None
        return trainprint.card(readme, self.run)["text"]

    def _measured(self, args: Any) -> dict[str, Any] | None:
        """What CodeCarbon wrote of this training, as a run; None where that is not all of it."""
        lines = _lines(_tracked(args))
        new = [line for line in lines[1:] if line not in self._old_lines]
        if not new:
            return None
        if _machines() > 1:
            log.warning("CodeCarbon's measurement of one machine among %d is not used.", _machines())
            return None
        read = trainprint.import_files(contents={"emissions.csv": b"".join([*lines[:1], *new])})
        for question in read["questions"]:
            log.warning("CodeCarbon's emissions.csv: %s", question["question"])
        run = dict(read["run"])
        if "energy_kwh" not in run:
            log.warning("CodeCarbon's emissions.csv gives no energy that could be used.")
            return None
        return run


def _tracked(args: Any) -> Path:
    return Path(args.output_dir) / "emissions.csv"


def _lines(path: Path) -> list[bytes]:
    return path.read_bytes().splitlines(keepends=True) if path.exists() else []


def _machines() -> int:
    here = int(os.environ.get("LOCAL_WORLD_SIZE", 0))
    return int(os.environ.get("WORLD_SIZE", 1)) // here if here else 1


def _known(args: Any) -> dict[str, Any]:
    """What the Trainer knows of its run, but for its hours."""
    run: dict[str, Any] = {"accelerator_count": args.world_size * max(1, args.n_gpu)}
    if getattr(args, "hub_model_id", None):
        run["name"] = args.hub_model_id
    torch: Any = sys.modules.get("torch")
    if torch is not None and args.device.type == "cuda":
        run["accelerator"] = torch.cuda.get_device_name(args.device)
    return run
