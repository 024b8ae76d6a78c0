"""The commands that write, each of which a plan as `saying.plan_told` makes it allows."""

CHANGES = [
    *("lines add problems Words", "lines edit i2 Words", "lines edit l1 --no-hard-no"),
    *("lines move i2 1", "lines drop m2", "options add Words --kind write"),
    *("options edit o1 --why Words", "options drop o2", "helpers add Jo --ask Words"),
    *("person edit --months 4 --name Words", "person edit --not-before +1w", "private i1"),
    *("goals add Words --to 6 --due +4m", "goals edit g2 --obstacle Words", "goals resume g2"),
    *("goals progress g1 2 --note Words", "goals pause g1", "goals close g2 --let-go"),
    *("experiments add Words --hours 3", "experiments edit e2 --criterion Words"),
    *(
        "log Words --energy 2",
        "experiments start e2 --liking 4",
        "experiments log e1 Words --energy 4",
    ),
    *("experiments pause e1 --why Words", "experiments resume e4"),
    *("experiments finish e1 --verdict keep --observed Words --learned Words",),
    *("experiments drop e3 --why Words", "experiments next --take 1"),
    *("review --well Words --next Words", "answer --told Somebody"),
    *("weigh o3 --took --why Words", "weigh Words --declined --why Words"),
    *("note Words --energy 4 --for m1", "notes edit n1 Words --hours 2"),
    *("evidence tick n1 --as Words", "evidence untick n2 e5", "notes drop n2", "notes private n1"),
    *("talk Jo e1 --had --heard Words --promise Words", "talk --kept t1.2", "talks drop t2"),
    *("talks edit t1 --heard Words", "promises add t1 Words", "promises let-go t1.1"),
    *("promises edit t1.2 --what Words", "plan forget t1 --yes"),
    *("plan forget p2 --yes", "plan forget g4 --yes", "plan forget n1 --yes"),
]
