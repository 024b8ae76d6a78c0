"""Words so common that they say nothing of anybody: a text of one or two of them is no quotation.

Only words that give nothing away belong here. "Freelance", "leave" or "teaching" do, where they are
all that somebody wrote down and called private.
"""

_WORDS = """
    a about after again all also always am an and any are around as ask at away back be because been
    before begin being best better between big both but by call can change come could day days did
    different do does doing done down each early end enough even ever every few find first for from
    full get gets getting give go goes going good great had has have he help helping her here him
    his home hour hours how i idea ideas if in into is it its job jobs join just keep kind know
    large last late learn learning less let life like line little live long look lot made make
    making many may me meet meeting meetings mind month months more most much must my myself need
    never new next no not nothing now of off often old on once one only open or other others our out
    over own people person plan possible problem problems product project projects read real really
    right role run running same say see set share she should show small so some somebody something
    soon start stay step still take taking talk talks task tasks team teams than that the their them
    then there these they thing things think this those time to today together too try trying two
    under until up us use user users using want was way we week weeks well what when where which who
    why will with within without work working world would year years yes yet you young your
"""

COMMON = frozenset(_WORDS.split())
