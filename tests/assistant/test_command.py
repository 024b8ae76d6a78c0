"""The person's command: whatever it does, an answer or one sentence, and no process is left."""

import hashlib
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from ambition_cli.assistant import command
from ambition_cli.assistant.command import CommandFailed, run
from ambition_cli.assistant.forms import LARGEST_REPLY
from support.commands import is_alive, pids_in, script, until
from support.patience import PATIENCE

pytestmark = pytest.mark.skipif(os.name == "nt", reason="process groups of Unix")

NOTES_ITS_ID = """
import os, sys, time
def note():
    with open({file!r}, "a") as kept:
        kept.write(f"{{os.getpid()}}\\n")
note()
"""


@pytest.fixture
def pids(tmp_path: Path) -> Path:
    return tmp_path / "pids"


def noting(pids: Path, code: str) -> str:
    return NOTES_ITS_ID.format(file=str(pids)) + code


def none_left(pids: Path, count: int = 1) -> bool:
    found = pids_in(pids)
    assert len(found) == count
    until(lambda: not any(map(is_alive, found)))
    return True


def test_a_command_gets_the_brief_and_its_answer_comes_back(tmp_path: Path) -> None:
    code = "import sys\nprint(sys.stdin.read().upper() + ' ' + ' '.join(sys.argv[1:]))"
    output = run((*script(tmp_path, code), "--model", "a b; $HOME"), "où\nça va")
    assert output.strip() == "OÙ\nÇA VA --model a b; $HOME"


def test_a_long_brief_arrives_whole_at_a_slow_reader(tmp_path: Path) -> None:
    brief = "".join(f"{number} " for number in range(200_000))
    code = "import sys, time\ntime.sleep(0.3)\nprint(hash_of(sys.stdin.buffer.read()))"
    hashing = "import hashlib\ndef hash_of(got): return hashlib.sha256(got).hexdigest()\n"
    expected = hashlib.sha256(brief.encode()).hexdigest()
    assert run(script(tmp_path, hashing + code), brief) == f"{expected}\n"


def test_its_standard_input_is_closed_behind_the_brief(tmp_path: Path) -> None:
    code = "import sys\nsys.stdin.read()\nprint(repr(sys.stdin.read()))"
    assert run(script(tmp_path, code), "brief") == "''\n"


@pytest.mark.parametrize("brief", ["short", "long " * 200_000])
def test_a_command_need_not_read(brief: str, tmp_path: Path) -> None:
    for code in ("print('done')", "import os\nos.close(0)\nprint('done')"):
        assert run(script(tmp_path, code), brief) == "done\n"


def test_what_it_says_on_stderr_is_shown_on_failure_alone(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    said = (
        "import sys\nprint('loading', file=sys.stderr)\nprint('\\x1b[31mno key', file=sys.stderr)"
    )
    assert run(script(tmp_path, f"{said}\nprint('ok')"), "") == "ok\n"
    with pytest.raises(CommandFailed) as failed:
        run(script(tmp_path, f"{said}\nsys.exit(3)"), "")
    assert "exit code 3" in str(failed.value)
    assert "said “\\x1b[31mno key”" in str(failed.value)
    assert "loading" not in str(failed.value)
    assert capfd.readouterr() == ("", "")


def test_a_crash_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed, match="stopped by signal 9") as failed:
        run(script(tmp_path, "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)"), "")
    assert "\n" not in str(failed.value)


def test_a_command_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed, match="there is no command no-such-thing"):
        run(("no-such-thing",), "")
    folder = tmp_path / "folder"
    folder.mkdir()
    text = tmp_path / "text"
    text.write_text("no program")
    for one in (folder, text):
        with pytest.raises(CommandFailed, match=one.name):
            run((str(one),), "")
    text.chmod(0o755)
    with pytest.raises(CommandFailed, match="text could not be started"):
        run((str(text),), "")


def test_a_program_is_never_taken_from_the_folder_one_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planted = tmp_path / "llm"
    planted.write_text("#!/bin/sh\necho planted\n")
    planted.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    for path, name in (("/nowhere", "llm"), (".:/nowhere", "llm"), ("", "llm"), (".", "./llm")):
        monkeypatch.setenv("PATH", path)
        with pytest.raises(CommandFailed):
            run((name,), "")
    assert run((str(planted),), "") == "planted\n"


def test_a_command_that_takes_too_long_is_ended(tmp_path: Path, pids: Path) -> None:
    slow = script(tmp_path, noting(pids, "print('begun', flush=True)\ntime.sleep(600)"))
    with pytest.raises(CommandFailed, match="did not answer within 1 second"):
        run(slow, "", seconds=1)
    assert none_left(pids)


def test_a_slow_answer_within_the_time_is_taken(tmp_path: Path) -> None:
    ticks: list[None] = []
    slow = script(tmp_path, "import time\ntime.sleep(1.5)\nprint('late')")
    assert run(slow, "", waiting=lambda: ticks.append(None)) == "late\n"
    assert ticks


def test_signals_that_a_command_ignores_do_not_save_it(tmp_path: Path, pids: Path) -> None:
    code = """
import signal
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
time.sleep(600)
"""
    with pytest.raises(CommandFailed):
        run(script(tmp_path, noting(pids, code)), "", seconds=1)
    assert none_left(pids)


def test_of_much_output_the_end_is_kept(tmp_path: Path) -> None:
    code = "import sys\nsys.stdout.write('x' * 9_000_000 + 'the end')"
    output = run(script(tmp_path, code), "")
    assert len(output) == LARGEST_REPLY
    assert output.endswith("xthe end")


def test_output_that_never_ends_is_ended(tmp_path: Path, pids: Path) -> None:
    code = noting(pids, "while True: sys.stdout.write('y\\n' * 10_000)")
    with pytest.raises(CommandFailed, match="more than 10 MB"):
        run(script(tmp_path, code), "")
    assert none_left(pids)


def test_errors_that_never_end_fill_no_memory(tmp_path: Path, pids: Path) -> None:
    code = noting(pids, "while True: sys.stderr.write('y\\n' * 10_000)")
    with pytest.raises(CommandFailed, match="did not answer"):
        run(script(tmp_path, code), "", seconds=1)
    assert none_left(pids)


FORKS = """
import subprocess
child = subprocess.Popen([sys.executable, "-S", "-c", '''
import os, time
open({file!r}, "a").write(f"{{os.getpid()}}\\\\n")
time.sleep(600)
'''])
while len(open({file!r}).read().split()) < 2:
    time.sleep(0.02)
"""


@pytest.mark.parametrize("ending", ["print('done')", "sys.exit(4)", "time.sleep(600)"])
def test_what_a_command_started_ends_with_it(ending: str, tmp_path: Path, pids: Path) -> None:
    code = noting(pids, FORKS.format(file=str(pids)) + ending)
    command = script(tmp_path, code)

    def interrupt() -> None:
        if len(pids_in(pids)) == 2:
            raise InterruptedError

    if "done" in ending:
        assert run(command, "") == "done\n"
    else:
        with pytest.raises((CommandFailed, InterruptedError)):
            run(command, "", waiting=interrupt)
    assert none_left(pids, 2)


def test_nobody_waits_for_a_daemon_that_holds_the_output_open(tmp_path: Path, pids: Path) -> None:
    daemon = script(tmp_path, noting(pids, "time.sleep(600)"), "daemon")
    code = f"""
import os, subprocess, time
subprocess.Popen({daemon!r}, start_new_session=True)
while not os.path.exists({str(pids)!r}):
    time.sleep(0.02)
print("done")
"""
    try:
        assert run(script(tmp_path, code), "", seconds=60) == "done\n"
    finally:
        until(lambda: bool(pids_in(pids)))
        for pid in pids_in(pids):
            os.kill(pid, signal.SIGKILL)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_no_process_is_left_when_we_are_told_to_end(
    number: signal.Signals, tmp_path: Path, pids: Path
) -> None:
    command = script(tmp_path, noting(pids, FORKS.format(file=str(pids)) + "time.sleep(600)"))
    ours = subprocess.Popen(
        [
            sys.executable,
            "-c",
            f"from ambition_cli.assistant.command import run\nrun({command!r}, 'brief')",
        ],
        stderr=subprocess.PIPE,
    )
    until(lambda: len(pids_in(pids)) == 2)
    ours.send_signal(number)
    _, said = ours.communicate(timeout=PATIENCE)
    assert ours.returncode == -number
    assert (b"KeyboardInterrupt" in said) == (number == signal.SIGINT)
    assert none_left(pids, 2)


def test_ctrl_c_acts_once_the_command_is_gone(tmp_path: Path, pids: Path) -> None:
    def interrupt() -> None:
        until(lambda: bool(pids_in(pids)))
        os.kill(os.getpid(), signal.SIGINT)

    before = signal.getsignal(signal.SIGINT)
    threading.Thread(target=interrupt, daemon=True).start()
    with pytest.raises(KeyboardInterrupt):
        run(script(tmp_path, noting(pids, "time.sleep(600)")), "")
    assert none_left(pids)
    assert signal.getsignal(signal.SIGINT) is before


def test_whatever_waiting_raises_ends_the_command(tmp_path: Path, pids: Path) -> None:
    class Enough(Exception):
        pass

    def give_up() -> None:
        raise Enough

    with pytest.raises(Enough):
        run(script(tmp_path, noting(pids, "time.sleep(600)")), "", waiting=give_up)
    assert none_left(pids)


def test_no_thread_and_no_open_file_is_left(tmp_path: Path) -> None:
    command = script(tmp_path, "print('ok')")
    threads, files = threading.active_count(), open_files()
    for _ in range(5):
        run(command, "brief")
    assert threading.active_count() == threads
    assert open_files() <= files


def open_files() -> int:
    folder = Path("/proc/self/fd")
    return len([*folder.iterdir()]) if folder.exists() else 0


def test_it_runs_in_the_persons_own_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLM_KEY", "theirs")
    monkeypatch.setenv("PYDANTIC_DISABLE_PLUGINS", "__all__")  # set by this program for itself
    code = "import os\nprint(os.environ.get('LLM_KEY'), os.environ.get('PYDANTIC_DISABLE_PLUGINS'))"
    assert run(script(tmp_path, code), "") == "theirs None\n"


def test_no_more_is_kept_than_a_reply_may_have() -> None:
    assert command.MOST_OUTPUT == 10_000_000
    assert LARGEST_REPLY == 65_536
