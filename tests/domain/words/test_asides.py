"""What an answer names, apart from remarks, figures, and when and why."""

from ambition_cli.domain.words.asides import (
    as_it_is_then,
    before_count,
    before_remark,
    before_tail,
    without_terms,
)
from ambition_cli.domain.words.forms import in_brief
from support.rows import each


@each(
    ("said", "named"),
    [
        ("accessibility, i actually like it", "accessibility"),
        ("customer calls, did 2 last quarter", "customer calls"),
        ("status meetings, 11 a week", "status meetings"),
        ("pairing, it's the best part", "pairing"),
        ("rust, for fun", "rust"),
        ("rust. any rust", "rust"),
        ("writing. I used to blog", "writing"),
        ("email - about 60 a day", "email"),
        ("explaining, drawing, teaching", "explaining, drawing, teaching"),
        ("going to sea, really, I went twice in 3 years", "going to sea"),
        ("building the thing that runs, not the paper about it", "building the thing that runs"),
        ("pairing, not so often", "pairing, not so often"),
        ("being here, not just at work", "being here, not just at work"),
        ("design reviews, pairing with juniors", "design reviews, pairing with juniors"),
        ("long-term planning", "long-term planning"),
    ],
)
def test_a_remark_is_told_from_what_else_is_named(said: str, named: str) -> None:
    assert before_remark(said) == named


@each(
    ("said", "named"),
    [
        ("switches with no config backup, around 90 of them", "switches with no config backup"),
        ("pull requests waiting, median 4 days", "pull requests waiting"),
        ("the same redis outage, third time since june", "the same redis outage"),
        ("nobody owns it, and it shows", "nobody owns it, and it shows"),
        ("tests break, one by one", "tests break, one by one"),
        ("kids, 7 to 9, can't read", "kids, 7 to 9, can't read"),
    ],
)
def test_a_figure_behind_a_comma_is_no_part_of_the_problem(said: str, named: str) -> None:
    assert before_count(said) == named


@each(
    ("said", "named"),
    [
        ("sitting in on refinement before the code exists", "sitting in on refinement"),
        ("talking to customers before sales has promised them something", "talking to customers"),
        ("writing code because I like it", "writing code"),
        ("telling why things are like that. why there's a 1987 in the code",
         "telling why things are like that"),
        ("cleaning up data at the source instead of in my notebook",
         "cleaning up data at the source"),
        ("deploys after four", "deploys after four"),
        ("meetings before ten in the morning", "meetings before ten in the morning"),
        ("half days without a meeting", "half days without a meeting"),
        ("being asked before it's decided", "being asked before it's decided"),
        ("work when nobody calls", "work when nobody calls"),
    ],
)  # fmt: skip
def test_when_and_why_are_no_part_of_what_is_named(said: str, named: str) -> None:
    assert before_tail(said) == named


@each(
    ("heading", "said", "brief"),
    [
        ("more_of", "accessibility, i actually like it", "accessibility"),
        ("more_of", "restoring backups to see if they work",
         "restoring backups to see if they work"),
        ("problems", "it makes me angry that tenants can't reach anyone",
         "tenants can't reach anyone"),
        ("problems", "what bugs me most is that nobody tests the backups",
         "nobody tests the backups"),
        ("problems", "master data, 12,000 suppliers", "master data, 12,000 suppliers"),
        ("problems", "the backup job has not been restored even once since 2021",
         "the backup job has not been restored even once since 2021"),
        ("problems", "user research sits in a drive folder, 80 interviews",
         "user research sits in a drive folder"),
    ],
)  # fmt: skip
def test_it_is_left_out_where_what_stands_before_it_is_certain(
    heading: str, said: str, brief: str
) -> None:
    assert in_brief(said, heading) == brief


@each(
    ("option", "named"),
    [
        ("Senior designer, remote", "Senior designer"),
        ("platform engineer, proper team", "platform engineer"),
        ("junior developer, anywhere", "junior developer"),
        ("Staff engineer, Netflix", "Staff engineer, Netflix"),
        ("remote work", "remote work"),
        ("Lead a small team", "Lead a small team"),
        ("teacher abroad", "teacher abroad"),
    ],
)
def test_terms_behind_a_title_are_no_part_of_it(option: str, named: str) -> None:
    assert without_terms(option) == named


@each(
    ("said", "are_many", "then"),
    [
        ("people could ask who could help", True, "people can ask who could help"),
        ("people would be at home", True, "people are at home"),
        ("they wouldn't call if I wouldn't", True, "they don't call if I wouldn't"),
        ("they would find what I would know", True, "they find what I would know"),
        ("they would have finished", True, "they would have finished"),
        ("they would have known", True, "they would have known"),
        ("they would have fewer tickets", True, "they have fewer tickets"),
        ("people would be where I would be", True, "people are where I would be"),
        ("she could ask who could help", False, "she can ask who could help"),
        ("she would be at home", False, "she would be at home"),
    ],
)
def test_an_impact_is_told_as_if_it_had_come_about(said: str, are_many: bool, then: str) -> None:
    assert as_it_is_then(said, are_many=are_many) == then
