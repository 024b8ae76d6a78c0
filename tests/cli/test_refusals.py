"""What cannot be done as things stand: a sentence says why and what to do, and nothing changes."""

from pathlib import Path

import pytest

from conftest import Ambition
from support.rows import each

REFUSED, MISUSED, NOT_WRITTEN = 1, 2, 5
ROWS = [
    ("answer step --edit --drop", MISUSED, "--edit, --say and --drop cannot be combined"),
    ("answer --drop", MISUSED, "say which question it is for, like `ambition answer step --drop`"),
    ("answer --edit", MISUSED, "say which question it is for, like `ambition answer step --edit`"),
    ("answer --say x", MISUSED, "say which question it is for, like `ambition answer step --say"),
    ("answer step --drop", REFUSED, "has no words of yours to drop; `--say"),
    ("answer step --edit", REFUSED, "there is no terminal to type it in"),
    ("interview --json-step --afresh", MISUSED, "--json-step cannot be combined with --afresh"),
    ("interview --reply x", MISUSED, "needs --json-step; add it, or leave"),
    ("interview --json-step --at p1", MISUSED, "--at needs --reply; give both, or leave --at out"),
    ("nudge --print --remove", MISUSED, "--print, --remove, --yes and --show go one at a time"),
    ("note --edit", REFUSED, "there is no terminal to write in; `ambition note"),
    ("talk --copy", MISUSED, "say whom the message is for, like `ambition talk NAME --copy`"),
    ("talk --had", MISUSED, "say whom you talked to, like `ambition talk NAME"),
    ("talk t7", REFUSED, "there is no talk “t7”"),
    ("talk Mei --had", MISUSED, "say what you heard or what was promised, with --heard"),
    ("take", REFUSED, "give the file with the reply, or - to read it from a pipe"),
    ("take no-such-file", REFUSED, "is not a file; give the file that holds the reply"),
    ("weigh X --why because", MISUSED, "--why explains a decision; use it with --took"),
    ("experiments next --take 1", REFUSED, "there is nothing to suggest right now"),
    *(
        (f"answer step {flags}", MISUSED, "--edit, --say and --drop cannot be combined")
        for flags in ("--edit --say x", "--say x --drop")
    ),
    *(
        (f"draft --answer {flag}", MISUSED, "--answer cannot be combined with --goals or")
        for flag in ("--goals", "--experiments")
    ),
    ("draft --for peer", MISUSED, "--for needs --answer; add it, or leave --for out"),
    *(
        (f"talk {flags}", MISUSED, "--copy and --mail are for before the talk")
        for flags in ("Mei --mail --heard x", "Mei --copy --promise me:a", "--mail --kept t1.1")
    ),
    *(
        (f"talk --kept t1.1 {flags}", MISUSED, "--kept takes only the id of a talk")
        for flags in ("--had", "--heard x", "--promise me:a", "Mei")
    ),
    ("talk --mail", MISUSED, "say whom the message is for, like `ambition talk NAME --copy`"),
    *(
        (f"weigh X {flags}", MISUSED, "--probe is for what is still open")
        for flags in ("--took --take", "--declined --probe", "--declined --take")
    ),
    ("interview --at p1", MISUSED, "--at needs --json-step; add it, or leave --at out"),
    ("interview --json-step --answers x", MISUSED, "--json-step cannot be combined with"),
    ("interview --next-round --missing", MISUSED, "--missing, --afresh and --next-round cannot"),
    ("interview --answers x --next-round", MISUSED, "--answers cannot be combined with"),
    *(
        (f"plan merge {given}", MISUSED, "give one copy to merge, or three files")
        for given in ("a b", "a b c d", "--install a")
    ),
    *(
        (f"export ics --watch-folder . {flags}", MISUSED, "is for your own calendar; leave out")
        for flags in ("-o a.ics", "--for mentor", "--show-left-out")
    ),
    *(
        (f"nudge {flags}", MISUSED, "--print, --remove, --yes and --show go one at a time")
        for flags in ("--show --yes", "--remove --yes", "--print --show")
    ),
    ("goals add", MISUSED, 'a goal needs a title; give it one with `ambition goals add "…"`'),
    ("experiments add", MISUSED, "an experiment needs a title; give it one with `ambition exper"),
    ("options add", MISUSED, 'type it as in `ambition options add "…"`'),
    ("helpers add", MISUSED, 'type it as in `ambition helpers add "…"`'),
    ("export md -o .", REFUSED, "is a folder; give the name of a file"),
    ("export md -o none/page.md", NOT_WRITTEN, "could not be written, since there is no folder"),
    ("export md -o /dev/null", REFUSED, "is not a regular file; leave out -o to print"),
    ("people", MISUSED, "ambition people FOLDER"),
    ("plan merge", REFUSED, "holds only one version; `ambition plan merge COPY` merges another"),
]


@each(("typed", "code", "said"), ROWS)
@pytest.mark.usefixtures("ana")
def test_what_cannot_be_done_is_one_sentence_and_changes_nothing(
    typed: str, code: int, said: str, ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    ran = ambition(*typed.split(), code=code)
    assert said in " ".join(ran.err.split())
    assert ran.err.startswith("error: ")
    assert plan_file.read_bytes() == before
