"""A real model as the person's assistant, end to end. Run by `nox -s assistant`, not by pytest.

The model, SmolLM2-135M, comes in a wheel and is far too small to draft a plan. What is shown is
that whatever a real command prints is handled: it is refused in a sentence, the plan stays as it
was to the byte, and our own drafts stand.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pexpect

MODEL = ("llm", "-m", "SmolLM2")
# As the wheel runs it, it has room for 512 tokens, and a brief has four times as many.
OF_THE_END = ("sh", "-c", "tail -c 900 | llm -m SmolLM2")
PATIENCE = 900  # seconds; a small machine reads a long brief slowly
ROOT = Path(__file__).parents[1]


def ambition(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command, and print it with all that it says."""
    print(f"\n$ ambition {' '.join(arguments)}", flush=True)
    ran = subprocess.run(
        [sys.executable, "-m", "ambition_cli", *arguments],
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=PATIENCE,
    )
    print(f"{ran.stdout}{ran.stderr}(exit {ran.returncode})", flush=True)
    assert "Traceback" not in ran.stderr
    assert "went wrong" not in ran.stderr
    return ran


def drafted_at_a_terminal() -> str:
    """Allow it at a terminal, where one is asked, and return what was said."""
    print("\n$ ambition draft", flush=True)
    child = pexpect.spawn(
        sys.executable,
        ["-m", "ambition_cli", "draft"],
        encoding="utf-8",
        timeout=PATIENCE,
        dimensions=(50, 80),
    )
    child.expect("Enter for no")
    child.sendline("y")
    child.expect(pexpect.EOF)
    child.close()
    said = str(child.before)
    print(f"{said}(exit {child.exitstatus})", flush=True)
    assert "Traceback" not in said
    return said


def main() -> None:
    """Set the command, try it, have it draft, and see that nothing changed."""
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder, "plan.toml")
        os.environ |= {
            "AMBITION_PLAN": str(plan),
            "AMBITION_TODAY": "2026-07-24",
            "XDG_CONFIG_HOME": folder,
            "LLM_USER_PATH": folder,
        }
        ambition("interview", "--answers", str(ROOT / "examples" / "ana.toml"))
        before = plan.read_bytes()
        for command, said in ((MODEL, "llm failed"), (OF_THE_END, "sh answered, but")):
            assert ambition("assistant", "set", "--", *command).returncode == 0
            tried = ambition("assistant", "try")
            assert tried.returncode == 1
            assert said in tried.stderr
        said = drafted_at_a_terminal()
        assert "your plan is as it was" in " ".join(said.split())
        assert "a1" not in ambition("proposals").stdout
        assert plan.read_bytes() == before
        print("\nThe plan is as it was, to the byte.")


if __name__ == "__main__":
    main()
