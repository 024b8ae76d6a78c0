"""Saving a plan laid out by hand: its order stays, and what cannot be kept is said before."""

from dataclasses import replace
from pathlib import Path

import pytest
import tomli

from ambition_cli.domain.plan.model import Helper, Plan, changed
from ambition_cli.storage.store import Store
from ambition_cli.storage.toml.edit import lost_comments
from ambition_cli.storage.toml.layout import text_of


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('schema = 1\n\n[person]\nmonths = 5\nname = "Ana"\n', id="keys"),
        pytest.param('[person]\nmine = 5\nname = "Ana"\n', id="an unknown key before"),
        pytest.param('[mine]\nx = 1\n\n[person]\nname = "Ana"\n', id="an unknown table before"),
        pytest.param(
            '[interview]\nobstacle = "x"\n\n[person]\nname = "Ana"\n', id="tables reordered"
        ),
    ],
)
def test_an_order_chosen_by_hand_stays_where_the_layout_is_ours(
    store: Store, plan_file: Path, text: str
) -> None:
    assert text == text_of(tomli.loads(text))
    plan_file.write_text(text)
    store.update(lambda plan: changed(plan, person=plan.person.model_copy(update={"name": "Bea"})))
    assert plan_file.read_text() == text.replace("Ana", "Bea")


@pytest.mark.parametrize("words", ["b", "b\nc", '"""'])
def test_what_looks_like_a_record_within_a_text_is_left_as_it_is(
    store: Store, plan_file: Path, words: str
) -> None:
    record = '[[reviews]]\non = 2026-08-01\nnext = "a"\n'
    note = f'[[notes]]\nid = "n1"\non = 2026-08-01\ntext = """\nx\n\n{record}\nend"""\n'
    plan_file.write_text(f"{note}\n{record.replace(']]', ']]  # mine')}")
    plan = store.load().plan
    review = plan.reviews[0].model_copy(update={"next": words})
    store.update(lambda plan: changed(plan, reviews=(review,)))
    assert plan_file.read_text().startswith(note)
    assert "# mine" in plan_file.read_text()
    assert store.load().plan == changed(plan, reviews=(review,))


def drop_the_second(plan: Plan) -> Plan:
    return changed(plan, helpers=(plan.helpers[0], *plan.helpers[2:]))


HELPERS = "# Who helps\n" + "".join(
    f'[[helpers]]\nname = "{name}" # {name} of old\n\n' for name in ("Mei", "Ruth", "Jo")
)


def test_what_cannot_be_kept_is_said_before_it_is_written(store: Store, plan_file: Path) -> None:
    plan_file.write_text(HELPERS)
    said: list[str] = []

    def hear(sentence: str) -> None:
        assert plan_file.read_text() == HELPERS, "said too late"
        said.append(sentence)

    replace(store, notice=hear).update(drop_the_second)
    assert len(said) == 1
    assert "# Ruth of old" in said[0]
    for comment in lost_comments(HELPERS, plan_file.read_text()):
        assert comment in said[0]


def test_a_record_taken_out_takes_no_other_records_comments_along(
    store: Store, plan_file: Path
) -> None:
    plan_file.write_text(HELPERS)
    store.update(drop_the_second)
    assert lost_comments(HELPERS, plan_file.read_text()) == ["# Ruth of old"]


@pytest.mark.parametrize(
    "encoding", ["utf-8", pytest.param("utf-8-sig", id="with a byte order mark")]
)
def test_nothing_is_said_where_all_is_kept(store: Store, plan_file: Path, encoding: str) -> None:
    plan_file.write_text(HELPERS, encoding=encoding)
    said: list[str] = []
    replace(store, notice=said.append).update(
        lambda plan: changed(plan, helpers=(*plan.helpers, Helper(name="Eva")))
    )
    assert said == []
    assert plan_file.read_text(encoding="utf-8-sig").startswith(HELPERS.rstrip("\n"))
