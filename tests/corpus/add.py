"""Live half a year with this version, and keep the plan and its history for all later ones.

Run once before a release: `python tests/corpus/add.py 0.2.0`. It refuses where that version is
there already: what an older version wrote cannot be written again, and is never changed.
"""

import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
DIGESTS = HERE / "SHA256SUMS"

ANSWERS = """\
[person]
name = "Noor"
hours_per_week = 3
months = 4
later_than_this_version = "kept as it is"

[interview]
usual_answer = "Senior, I guess"
obstacle = "evenings fill up"
when_where = "Tuesday 18:00, at home"

[ambition]
problems = ["people who are afraid to ask"]
impact = ["they speak up in their first month"]
more_of = ["explaining things"]
conditions = ["four days a week"]

[[ambition.less_of]]
text = "travelling for work"
hard_no = true

[[options]]
name = "Teaching a short course"
kind = "teach"

[[helpers]]
name = "Mei"
role = "mentor"
"""

REPLY = {
    "reading": ["It is decided in the first month."],
    "ambition": "I want people to ask early.",
    "goals": [],
    "experiments": [
        {
            "title": title,
            "option": None,
            "serves": ["m1"],
            "rung": "talk",
            "hypothesis": "Most of them kept a question back last month.",
            "smallest": "Half an hour with one of them.",
            "steps": ["Write to one.", "Ask about the last question.", "Write down the answer."],
            "criterion": f"By 1 November {two} tell me about one. If not, I leave it.",
            "stop_if": "Nobody answers by the middle of October.",
            "hours": 3,
            "starts": "2026-10-05",
            "ends": "2026-11-01",
            "assumed": [],
        }
        for title, two in (
            ("Talk with three people who are new", "two of three"),
            ("Sit in on somebody's first week", "they themselves"),
        )
    ],
    "waits": [],
    "answer": "I want people to ask early. Do you know anybody who is new?",
}

# A day, and a command. A line that begins with a dot is done to the files themselves.
LIFE = """\
2026-07-24 interview --answers answers.toml
2026-07-25 experiments start e1 --liking 4 --confidence 3
2026-07-27 log "Two came; one stayed to ask more" --energy 4 --hours 1h30
2026-07-28 note "Reviewed the guide for newcomers" --energy 3 --hours 2 --for m1
2026-07-29 note "Asked for a raise, in vain" --private
2026-07-30 goals progress g1 1 --note "one who came back"
.copy
2026-08-01 options add "A column for the company's paper"
2026-08-02 lines add more "drawing what others only say" --plan copy
2026-08-03 plan merge copy
2026-08-04 talk Mei --had --heard "Mostly meetings" --promise "me: send the draft by friday"
2026-08-05 talk --kept t1
2026-08-09 experiments finish e1 --verdict change --observed "Three asked for a second time" \
 --learned "I like the questions more" --criterion-met --liking 5 --fit m1=5 --why "shorter"
2026-08-09 undo
2026-08-09 redo
2026-08-10 evidence tick n1 e1
2026-08-11 answer step --say "I help people to ask early. Whom should I talk to?"
2026-08-12 answer --told Mei
2026-08-13 weigh "Head of onboarding" --line p1=yes --line i1=partly --hours 45 --reversible hard
2026-08-14 weigh "Head of onboarding" --declined --why "five days a week"
.hand
2026-08-20 review --well "two said yes" --badly "August is empty" --next "ask again"
2026-08-21 goals add "A page that nobody needs" --due 2026-12-01
2026-08-22 private l1
2026-08-23 plan forget "A page that nobody needs" --yes
2026-08-24 take reply.txt
2026-08-25 proposals accept a1
2026-09-01 notes import diary.txt --all
2026-09-02 lines edit p1 "people who keep their questions back"
2026-09-03 experiments drop e2 --why "no room this autumn"
2026-09-04 goals pause g2
2026-09-05 undo 2
2026-09-06 redo
2026-09-07 note "Explained it to the new one" --energy 5
"""

HAND = '\n# Ruth said to ask again in September\n[my_own_table]\nkept = "as it stands"\n'
DIARY = "".join(
    f"2026-06-{day:02} {'One of them asked, and I let her. ' * 80}\n" for day in range(1, 27)
)


def lived(folder: Path) -> None:
    """Run all of it in a folder, as a person would."""
    plan, copy = folder / "plan.toml", folder / "plan (conflicted copy).toml"
    beside = Path(tempfile.mkdtemp())
    files = {"answers.toml": ANSWERS, "reply.txt": json.dumps(REPLY), "diary.txt": DIARY}
    for name, text in files.items():
        (beside / name).write_text(text, encoding="utf-8", newline="\n")
    env = {key: value for key, value in os.environ.items() if not key.startswith("AMBITION_")}
    env |= {"XDG_CONFIG_HOME": str(beside), "XDG_STATE_HOME": str(beside)}
    for line in LIFE.splitlines():
        if line == ".copy":
            shutil.copy(plan, copy)
        elif line == ".hand":
            with plan.open("a", encoding="utf-8", newline="\n") as by_hand:
                by_hand.write(HAND)
        else:
            day, _, said = line.partition(" ")
            words = [str(copy) if word == "copy" else word for word in shlex.split(said)]
            subprocess.run(
                [sys.executable, "-m", "ambition_cli", *words],
                env={"AMBITION_PLAN": str(plan), **env, "AMBITION_TODAY": day},
                cwd=beside,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                check=True,
            )
    for left in folder.iterdir():
        if left.name.startswith("."):
            left.unlink()  # locks
        elif left.name.startswith(copy.name) and left.is_dir():
            shutil.rmtree(left)  # the history of the copy, which stayed on the other computer
    shutil.rmtree(beside)


def add(version: str) -> None:
    """Add what this version writes to the corpus, with its digests."""
    folder = HERE / version
    if folder.exists():
        raise SystemExit(f"{folder} is there already, and what a release wrote is never changed")
    with tempfile.TemporaryDirectory() as made:
        lived(Path(made))
        shutil.copytree(made, folder)
    _sign(folder)


def _sign(folder: Path) -> None:
    with DIGESTS.open("a", encoding="utf-8", newline="\n") as sums:
        for file in sorted(one for one in folder.rglob("*") if one.is_file()):
            name = file.relative_to(HERE).as_posix()
            sums.write(f"{sha256(file.read_bytes()).hexdigest()}  {name}\n")


if __name__ == "__main__":
    add(sys.argv[1])
