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

# First names that are words as well: in a text they may be either.
_NAMES_AND_WORDS = """
    angel april art august autumn basil bill bob brook brooks buck carol chance chase christian
    chuck clay cliff daisy dale dawn dean dick don drew earl earnest ernst eve faith flora
    frank gene ginger grace grant guy harmony harry hazel heather holly honor hope hunter iris ivy
    jack jade jasmine jean jewel joy june juni kai karma king lance lane lily major mark max
    melody miles nick norm olive pat patience pearl penny peter piper poppy ray reed rich rob
    robin rock rose ruby rusty sage sandy sky skip stern stone story summer sue teddy terry tiffany
    trinity trip victor viola violet wade ward wolf woody
    abril alba amparo avril blanca claire clara concha consuelo cruz dolores esperanza
    felix florence france gloria luz mai mar marina mercedes olivier paz pierre pilar rosa sol
    soledad sofia stella viktor victoria
"""

NAMES_AND_WORDS = COMMON | frozenset(_NAMES_AND_WORDS.split())
MONTHS_AND_NAMES = frozenset(("may", "april", "june", "august", "abril", "avril", "mai", "juni"))
