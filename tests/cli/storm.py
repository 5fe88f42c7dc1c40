#!/usr/bin/env python3
"""Ends, races and starves the command while it changes a card: nothing may be lost, and nothing left behind.

    storm.py PATH/TO/trainprint [--kills 2000] [--pairs 300] [--editors 300] [--words 400000]

Each part prints how often what happened. Exit status 1 at the first card that is neither old nor new, at a change
of somebody else's that is gone, and at a file that is left behind.
"""
import argparse
import os
import pathlib
import random
import re
import signal
import stat
import subprocess
import tempfile
import time

HEAD = "---\nlicense: mit\nco2_eq_emissions:\n  emissions: {}\n---\n# M\n"
ENDINGS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT)
ATTRIBUTE = "user.kept"


class Storm:
    def __init__(self, binary, folder, words, seed):
        self.binary, self.folder, self.random = binary, folder, random.Random(seed)
        self.card = folder / "README.md"
        self.rest = "word " * words
        self.has_attributes = True

    def write(self, grams=5):
        self.card.write_text(HEAD.format(grams) + self.rest, encoding="utf-8")
        self.card.chmod(0o640)
        try:
            os.setxattr(self.card, ATTRIBUTE, b"yes")
        except OSError:
            self.has_attributes = False

    def start(self, grams, **more):
        return subprocess.Popen([self.binary, "card", "README.md", "--grams", str(grams), "--write"], cwd=self.folder,
                                stdin=subprocess.DEVNULL, text=True, **more)

    def settled(self):
        """What lies in the folder, once the process that takes the last step has ended, too."""
        for _ in range(400):
            names = os.listdir(self.folder)
            if names == ["README.md"]:
                break
            time.sleep(0.005)
        return names

    def check(self, *allowed):
        """Which of the texts the card holds; the rest of it and what else the file is are as they were."""
        names = self.settled()
        assert names == ["README.md"], f"left behind: {names}"
        text = self.card.read_text(encoding="utf-8")
        found = [grams for grams in allowed if text == HEAD.format(grams) + self.rest]
        assert len(found) == 1, f"neither old nor new: {text[:200]!r}"
        assert stat.S_IMODE(self.card.stat().st_mode) == 0o640
        assert not self.has_attributes or os.getxattr(self.card, ATTRIBUTE) == b"yes"
        return found[0]

    def duration(self):
        self.write()
        began = time.monotonic()
        self.start(7, stdout=subprocess.DEVNULL).wait()
        return time.monotonic() - began

    def kills(self, times):
        longest = 1.3 * max(self.duration() for _ in range(3))
        counts = {5: 0, 7: 0}
        for i in range(times):
            self.write()
            command = self.start(7, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
            time.sleep(self.random.uniform(0, longest))
            try:
                os.killpg(command.pid, ENDINGS[i % len(ENDINGS)])
            except ProcessLookupError:
                pass
            command.wait(30)
            counts[self.check(5, 7)] += 1
        print(f"{times} kills within {longest * 1000:.0f} ms: {counts[5]} old, {counts[7]} new, 0 damaged, 0 left behind")
        # The last few come when it has ended.
        assert times < 50 or min(counts.values()) > 0, "every kill came too early or too late"

    def pairs(self, times):
        """Two commands at once: of each change that is reported as made, the other knew, or it stands."""
        refused = 0
        for _ in range(times):
            self.write()
            both = [self.start(grams, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for grams in (7, 9)]
            answers = [command.communicate(timeout=30) for command in both]
            last = self.check(5, 7, 9)
            done = {}
            for command, grams, (printed, errors) in zip(both, (7, 9), answers):
                if command.returncode == 0:
                    done[grams] = int(re.search(r"^-  emissions: (\d+)$", printed, re.M).group(1))
                else:
                    assert "Start again." in errors, errors
                    refused += 1
            assert done, "both were refused"
            assert done[last] in ({5} | set(done)), done
            if len(done) == 2:
                first = 16 - last
                assert done[first] == 5 and done[last] == first, f"{first} was lost without a word: {done}"
        print(f"{times} pairs of writers: 0 lost, {refused} refused")

    def editors(self, times):
        """A person saves while the command works, over the file or by a new one in its place."""
        longest = self.duration()
        refused = waiting = 0
        for i in range(times):
            self.write()
            edited = HEAD.format(5) + self.rest + f"\nsaved {i}\n"
            changed = HEAD.format(7) + self.rest + f"\nsaved {i}\n"
            command = self.start(7, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            time.sleep(self.random.uniform(0, longest))
            if i % 3 == 0:  # as nano and VS Code do
                self.card.write_text(edited, encoding="utf-8")
            elif i % 3 == 1:  # as vim and this command do
                beside = self.folder / "saved"
                beside.write_text(edited, encoding="utf-8")
                beside.replace(self.card)
            else:  # as a log does
                with self.card.open("a", encoding="utf-8") as end:
                    end.write(f"\nsaved {i}\n")
            _, errors = command.communicate(timeout=30)
            names = self.settled()
            assert names == ["README.md"], f"left behind: {names}"
            text = self.card.read_text(encoding="utf-8")
            assert text in (edited, changed), f"what was saved is gone: {text[:100]!r} {text[-100:]!r}"
            refused += command.returncode != 0
            waiting += text == changed
            if command.returncode != 0:
                assert text == edited and re.search("changed since|has the file open|hard links|not parse|line", errors), errors
        print(f"{times} saves meanwhile: 0 lost, {refused} refused, {waiting} in the changed card as well")

    def starved(self):
        """A folder that fills up, where this user may make one."""
        small = self.folder / "small"
        small.mkdir()
        if os.getuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", small],
                                              capture_output=True).returncode != 0:
            small.rmdir()
            return print("no full disk: only root may make one")
        try:
            card = small / "README.md"
            card.write_text(HEAD.format(5) + "x" * 40_000)
            before = card.read_bytes()
            done = subprocess.run([self.binary, "card", card, "--grams", "7", "--write"], capture_output=True, text=True)
            assert done.returncode == 1 and "No space left" in done.stderr, done
            assert card.read_bytes() == before and os.listdir(small) == ["README.md"]
            print("full disk: refused, nothing changed, nothing left behind")
        finally:
            subprocess.run(["umount", small], check=True)
            small.rmdir()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("--kills", type=int, default=2000)
    parser.add_argument("--pairs", type=int, default=300)
    parser.add_argument("--editors", type=int, default=300)
    parser.add_argument("--words", type=int, default=400_000, help="of the card, five bytes each")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=os.environ.get("STORM_FOLDER")) as folder:
        storm = Storm(str(asked.binary.resolve()), pathlib.Path(folder), asked.words, asked.seed)
        storm.starved()
        storm.kills(asked.kills)
        storm.pairs(asked.pairs)
        storm.editors(asked.editors)


if __name__ == "__main__":
    main()
