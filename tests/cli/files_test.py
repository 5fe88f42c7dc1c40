#!/usr/bin/env python3
"""What the command does with the files that it changes and reads: pipes, devices, links, permissions, signals.

    files_test.py PATH/TO/trainprint

As root, every test also runs as an ordinary user, because root may write what permissions forbid.
"""
import errno
import json
import os
import pathlib
import pty
import resource
import signal
import stat
import subprocess
import sys
import tempfile
import time
import unittest

BINARY = pathlib.Path(sys.argv.pop(1)).resolve()
NOBODY = 65534

# What `lint --fix` mends: kilograms, said by a comment; and `card --write` replaces.
CARD = "---\nlicense: mit\nco2_eq_emissions:\n  emissions: 1.5 kg\n---\n# M\n"
CARD_WRITER = ["card", "README.md", "--grams", "7", "--write"]
WRITERS = (["lint", "README.md", "--fix"], CARD_WRITER)


class InFolder(unittest.TestCase):
    user = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.card = self.folder / "README.md"
        if self.user is not None:
            os.chown(self.folder, self.user, self.user)

    def run_command(self, arguments, **more):
        as_user = {} if self.user is None else {"user": self.user, "group": self.user, "extra_groups": []}
        return subprocess.run([self.binary(), *arguments], cwd=self.folder, stdin=subprocess.DEVNULL, timeout=30,
                              capture_output=True, text=True, **as_user, **more)

    @staticmethod
    def binary():
        return str(BINARY)

    def write_card(self, text=CARD, mode=0o644):
        self.card.write_text(text, encoding="utf-8")
        if self.user is not None:
            os.chown(self.card, self.user, self.user)
        self.card.chmod(mode)

    def assert_refused(self, done, *words):
        self.assertIn(done.returncode, (1, 2), done)
        for word in words:
            self.assertIn(word, done.stderr)
        self.assertNotIn("terminate", done.stderr)


class Writing(InFolder):
    def assert_untouched(self):
        self.assertEqual(self.card.read_text(encoding="utf-8"), CARD)
        self.assertEqual(os.listdir(self.folder), ["README.md"])

    def test_a_regular_file_is_changed_and_keeps_its_permissions(self):
        for arguments in WRITERS:
            self.write_card(mode=0o4640)
            self.run_command(arguments)
            text = self.card.read_text(encoding="utf-8")
            self.assertIn("emissions: 1500\n" if "lint" in arguments else "emissions: 7\n", text)
            self.assertEqual(stat.S_IMODE(self.card.stat().st_mode), 0o4640)
            self.assertEqual(os.listdir(self.folder), ["README.md"])

    def test_a_read_only_file_is_refused_for_root_as_well(self):
        self.write_card(mode=0o444)
        for arguments in WRITERS:
            self.assert_refused(self.run_command(arguments), "README.md: ", "read-only")
            self.assert_untouched()

    def test_a_pipe_without_a_writer_is_refused_at_once(self):
        os.mkfifo(self.card)
        for arguments in WRITERS:
            started = time.monotonic()
            self.assert_refused(self.run_command(arguments), "no regular file")
            self.assertLess(time.monotonic() - started, 5)
            self.assertTrue(stat.S_ISFIFO(self.card.stat().st_mode))

    def test_a_device_is_refused_and_stays_a_device(self):
        self.card.symlink_to("/dev/null")
        for arguments in WRITERS:
            self.assert_refused(self.run_command(arguments), "no regular file")
            self.assertTrue(stat.S_ISCHR(os.stat("/dev/null").st_mode))

    def test_a_directory_is_refused(self):
        self.card.mkdir()
        for arguments in WRITERS:
            self.assert_refused(self.run_command(arguments), "directory")
            self.assertEqual(os.listdir(self.card), [])

    def test_a_file_that_is_not_markdown_is_refused_by_name_or_by_what_it_holds(self):
        for name in ("run.json", "config.YAML", "emissions.csv", "train.py"):
            self.write_card()
            other = self.folder / name
            self.card.rename(other)
            for arguments in WRITERS:
                self.assert_refused(self.run_command([name if a == "README.md" else a for a in arguments]), "not Markdown")
                self.assertEqual(other.read_text(encoding="utf-8"), CARD)
        self.write_card('{"energy_kwh": 5}')
        self.assert_refused(self.run_command(["card", "README.md", "--run", "README.md", "--write"]), "JSON, not Markdown")
        self.assertEqual(self.card.read_text(encoding="utf-8"), '{"energy_kwh": 5}')

    def test_a_file_with_two_hard_links_is_refused(self):
        self.write_card()
        os.link(self.card, self.folder / "other.md")
        for arguments in WRITERS:
            self.assert_refused(self.run_command(arguments), "hard links")
            self.assertEqual(self.card.read_text(), CARD)
            self.assertEqual(self.card.stat().st_nlink, 2)

    def test_a_symbolic_link_is_followed_and_stays_a_link(self):
        target = self.folder / "target.md"
        for arguments in WRITERS:
            self.card.unlink(missing_ok=True)
            self.write_card()
            self.card.rename(target)
            self.card.symlink_to("target.md")
            self.run_command(arguments)
            self.assertTrue(self.card.is_symlink())
            self.assertNotEqual(target.read_text(), CARD)

    def test_a_name_of_255_bytes_works(self):
        for arguments in WRITERS:
            self.write_card()
            long = self.folder / ("n" * 252 + ".md")
            self.card.rename(long)
            self.run_command([long.name if a == "README.md" else a for a in arguments])
            self.assertNotEqual(long.read_text(), CARD)

    def test_a_file_that_cannot_be_written_whole_stays_as_it_was(self):
        text = CARD + "x" * 100_000
        for arguments in WRITERS:
            self.write_card(text)
            limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))  # noqa: E731
            done = self.run_command(arguments, preexec_fn=limit)
            self.assert_refused(done, "too large")
            self.assertEqual(self.card.read_text(), text)
            self.assertEqual(os.listdir(self.folder), ["README.md"])

    def test_signals_leave_the_old_or_the_new_file_and_nothing_beside_it(self):
        text = CARD + "word " * 1_000_000
        for signal_number in (signal.SIGINT, signal.SIGTERM):
            for delay in (0.0, 0.01, 0.02, 0.04, 0.08, 0.16):
                self.write_card(text)
                command = subprocess.Popen([self.binary(), *CARD_WRITER], cwd=self.folder,
                                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                           **({} if self.user is None else {"user": self.user}))
                time.sleep(delay)
                command.send_signal(signal_number)
                command.wait(30)
                self.assertEqual(os.listdir(self.folder), ["README.md"])
                self.assertIn(self.card.read_text(), (text, text.replace("1.5 kg", "7")))

    def test_a_file_of_somebody_else_is_changed_only_by_who_can_keep_its_owner(self):
        if os.getuid() != 0:
            self.skipTest("only root can give a file away")
        self.write_card(mode=0o666)
        os.chown(self.card, 12345, 12345)
        done = self.run_command(CARD_WRITER)
        if self.user is None:
            self.assertEqual(done.returncode, 0, done)
            self.assertIn("emissions: 7\n", self.card.read_text())
        else:
            self.assert_refused(done, "owner")
            self.assert_untouched()
        self.assertEqual(self.card.stat().st_uid, 12345)

    def test_a_backup_is_kept_beside_it_and_none_is_ever_replaced(self):
        for arguments in WRITERS:
            self.write_card(mode=0o640)
            for name in os.listdir(self.folder):
                if name != "README.md":
                    (self.folder / name).unlink()
            (self.folder / "README.md.~1~").write_text("older")
            done = self.run_command([*arguments, "--backup"])
            self.assertNotEqual(self.card.read_text(), CARD, done)
            self.assertEqual(sorted(os.listdir(self.folder)), ["README.md", "README.md.~1~", "README.md.~2~"])
            self.assertEqual((self.folder / "README.md.~1~").read_text(), "older")
            self.assertEqual((self.folder / "README.md.~2~").read_text(), CARD)
            self.assertEqual(stat.S_IMODE((self.folder / "README.md.~2~").stat().st_mode), 0o640)

    def test_no_backup_is_kept_of_what_is_not_written(self):
        self.write_card()
        self.assert_refused(self.run_command(["card", "README.md", "--grams", "7", "--backup"]), "--write")
        self.assert_refused(self.run_command(["lint", "README.md", "--backup"]), "--fix")
        self.assert_untouched()
        long = self.folder / ("n" * 252 + ".md")
        self.card.rename(long)
        self.assert_refused(self.run_command(["lint", long.name, "--fix", "--backup"]), "too long")
        self.assertEqual((long.read_text(), os.listdir(self.folder)), (CARD, [long.name]))

    def test_a_file_that_another_program_is_writing_is_refused(self):
        for arguments in WRITERS:
            self.write_card()
            with open(self.card, "a", encoding="utf-8"):
                self.assert_refused(self.run_command(arguments), "open to write")
            self.assert_untouched()

    def test_extended_attributes_are_kept(self):
        for arguments in WRITERS:
            self.write_card()
            try:
                os.setxattr(self.card, "user.kept", b"\0yes")
            except OSError as error:
                self.assertEqual(error.errno, errno.ENOTSUP)
                return  # a file system without any, so that none can be lost
            self.run_command(arguments)
            self.assertNotEqual(self.card.read_text(), CARD)
            self.assertEqual(os.getxattr(self.card, "user.kept"), b"\0yes")

    def test_a_change_made_by_somebody_else_meanwhile_is_not_lost(self):
        # The run comes from a pipe, so that the card has been read while the estimate still waits.
        self.write_card()
        run = self.folder / "run.json"
        os.mkfifo(run)
        if self.user is not None:
            os.chown(run, self.user, self.user)
        command = subprocess.Popen([self.binary(), "card", "README.md", "--run", "run.json", "--write"],
                                   cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                                   **({} if self.user is None else {"user": self.user, "group": self.user}))
        with open(run, "w", encoding="utf-8") as pipe:  # Returns when the command opens the other end.
            self.write_card(CARD.replace("mit", "gpl"))
            pipe.write('{"device_hours": 100, "accelerator": "A100 80GB", "region": "FRA"}')
        _, errors = command.communicate(timeout=30)
        self.assertEqual(command.returncode, 1)
        self.assertIn("changed since it was read", errors)
        self.assertIn("license: gpl", self.card.read_text())
        self.assertIn("1.5 kg", self.card.read_text())


class Reading(InFolder):
    def test_a_directory_is_refused_in_words(self):
        for command in ("estimate", "lint", "parameters", "validate"):
            with self.subTest(command=command):
                self.assert_refused(self.run_command([command, "."]), ".: This is a directory")

    def test_a_folder_is_imported_and_the_rest_of_it_passed_over(self):
        (self.folder / "logs").mkdir()
        (self.folder / ".git").mkdir()
        (self.folder / ".git" / "emissions.csv").write_text("hidden")
        (self.folder / "logs" / "emissions.csv").write_text(
            "timestamp,project_name,duration,emissions,energy_consumed,country_iso_code\n"
            "2024-01-01T00:00:00,bert,7200,0.25,1.2,FRA\n")
        (self.folder / "config.json").write_text(
            '{"model_type": "gpt2", "n_embd": 768, "n_layer": 12, "n_head": 12, "n_positions": 1024, "vocab_size": 50257}')
        (self.folder / "tokenizer.json").write_text('{"version": "1.0"}')
        (self.folder / "weights.bin").write_bytes(bytes(range(256)) * 20)
        done = self.run_command(["import", ".", "--json"])
        self.assertEqual(done.returncode, 0, done)
        self.assertIn("passed over", done.stderr.lower())
        self.assertIn("tokenizer.json", done.stderr)
        self.assertIn("weights.bin", done.stderr)
        self.assertNotIn(".git", done.stderr)
        run = json.loads(done.stdout)
        self.assertEqual((run["parameters"], run["energy_kwh"]), (124439808, 1.2))
        (self.folder / "config.json").write_text('{"model_type": "gpt2", "n_em')  # known and broken: no other file's
        done = self.run_command(["import", ".", "--json"])
        self.assertEqual(done.returncode, 2, done)
        self.assertIn("config.json", done.stderr)

    def test_a_folder_with_nothing_about_a_training_is_refused_in_words(self):
        (self.folder / "inside").mkdir()
        self.assert_refused(self.run_command(["import", "inside"]), "Nothing in inside is about a training")

    def test_500_files_of_a_folder_are_added_up(self):
        for i in range(500):
            (self.folder / f"emissions_{i}.csv").write_text(
                "timestamp,project_name,duration,emissions,energy_consumed,country_iso_code\n"
                f"2024-01-01T{i // 60:02}:{i % 60:02}:00,run{i},7,0.25,1.2,FRA\n")
        done = self.run_command(["import", ".", "--sum", "--json"])
        self.assertEqual(done.returncode, 0, done)
        self.assertAlmostEqual(json.loads(done.stdout)["energy_kwh"], 600)

    def test_a_device_without_an_end_is_refused_in_words(self):
        for command in ("import", "estimate", "lint"):
            with self.subTest(command=command):
                self.assert_refused(self.run_command([command, "/dev/zero"]), "/dev/zero: ", "larger than 256 MiB")

    def test_a_pipe_is_read(self):
        run = '{"device_hours": 100, "accelerator": "A100 80GB", "region": "FRA"}'
        done = subprocess.run(["bash", "-c", f"{self.binary()} estimate <(echo '{run}') --yaml"], timeout=30,
                              stdout=subprocess.PIPE, text=True)
        self.assertEqual(done.returncode, 0)
        self.assertIn("co2_eq_emissions", done.stdout)


class Terminal(InFolder):
    # A title for the window, a second control character, text from right to left, nothing that has a width, and a
    # letter that nobody sees.
    NAME = "a\x1b]0;owned\x07b\u009b31mc\u202ed\u200be\u061cf\U000e0041"

    def assert_harmless(self, text):
        for character in "\x1b\x07\u009b\u202e\u200b\u061c\U000e0041":
            self.assertNotIn(character, text)

    def test_letters_that_need_joiners_and_every_script_stay_as_they_are(self):
        name = "می\u200cخواهم שלום 👩\u200d💻 é 日本語 \u202fx"
        self.assertIn(name, self.run_command(["estimate", "--name", name, "--energy-kwh", "1"]).stdout)

    def test_control_characters_never_reach_the_readable_output(self):
        run = self.folder / "run.json"
        run.write_text('{"name": "a\\u001b]0;owned\\u0007b\\u009b31mc\\u202ed\\u200be\\u061cf\\udb40\\udc41", "device_hours": 100, '
                       '"accelerator": "A100 80GB", "region": "FRA"}')
        done = self.run_command(["estimate", "run.json"])
        self.assertEqual(done.returncode, 0)
        self.assertIn("owned", done.stdout)
        self.assert_harmless(done.stdout)

    def test_control_characters_never_reach_messages(self):
        for arguments in (["estimate", self.NAME], [self.NAME], ["places", self.NAME], ["lint", "--" + self.NAME]):
            done = self.run_command(arguments)
            self.assertNotEqual(done.returncode, 0)
            self.assertIn("owned", done.stderr)
            self.assert_harmless(done.stderr)

    def test_what_somebody_else_wrote_begins_no_line_that_a_server_of_ci_would_obey(self):
        obeyed = "a\n::error::b\r\n::add-mask::c"
        self.write_card('---\nco2_eq_emissions: "1\\n::error::2"\n---\n')
        (self.folder / obeyed).write_bytes(self.card.read_bytes())
        (self.folder / "run.json").write_text(json.dumps({"name": obeyed, "energy_kwh": 1}))
        for arguments in (["lint", "README.md"], ["lint", obeyed], ["lint", "no" + obeyed], ["estimate", "run.json"],
                          ["estimate", "--region", obeyed, "--energy-kwh", "1"], ["estimate", "--energy-kwh", obeyed]):
            done = self.run_command(arguments)
            self.assertIn(r"\x0a::error::", done.stdout + done.stderr, arguments)
            self.assertNotIn("\n::", done.stdout + done.stderr, arguments)

    def test_what_is_written_exactly_into_a_pipe_is_escaped_on_a_terminal(self):
        self.write_card(CARD + self.NAME + "\n")
        arguments = ["card", "README.md", "--grams", "7"]
        self.assertIn(self.NAME, self.run_command(arguments).stdout)
        ours, theirs = pty.openpty()
        subprocess.run([self.binary(), *arguments], cwd=self.folder, stdout=theirs, stderr=theirs, timeout=30)
        os.close(theirs)
        shown = os.read(ours, 1 << 16).decode("utf-8")
        os.close(ours)
        self.assertIn("owned", shown)
        self.assert_harmless(shown)


if os.getuid() == 0:

    class WritingAsUser(Writing):
        """The same as a user, with a copy of the command that this user can run."""

        user = NOBODY
        copy = None

        @classmethod
        def setUpClass(cls):
            cls.copy = tempfile.TemporaryDirectory()
            os.chmod(cls.copy.name, 0o755)
            target = pathlib.Path(cls.copy.name) / "trainprint"
            target.write_bytes(BINARY.read_bytes())
            target.chmod(0o755)

        @classmethod
        def tearDownClass(cls):
            cls.copy.cleanup()

        @classmethod
        def binary(cls):
            return str(pathlib.Path(cls.copy.name) / "trainprint")


if __name__ == "__main__":
    unittest.main()
