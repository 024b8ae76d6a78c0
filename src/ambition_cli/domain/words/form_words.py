"""The English words that decide the form of an answer: small words, -ing words, and traps."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that stand before a noun and open a phrase.
DETERMINERS = _words("""
    a an another any both each either every half his its my neither no our some such teh the their
    these this those your
""")
QUANTITIES = _words("""
    all dozens eight enough few fewer five four half hundreds least less lots many more most much
    nine none one plenty seven several six ten thousands three too twice two
""")
SUBJECTS = _words("he i it she there they we you")
SOMEBODY = _words("""
    anybody anyone anything everybody everyone everything no-one nobody noone nothing somebody
    someone something
""")
OBJECTS = _words("""
    anything each-other everybody everyone everything her herself him himself it itself me myself
    others ourselves people poeple ppl somebody someone something stuff them themselves things us
    you yourself
""")
PREPOSITIONS = _words("""
    about above across after against along alongside amid among around at away back before behind
    below beneath beside besides between beyond by concerning despite down during except for from in
    inside into like near of off on onto opposite out outside over past per regarding since than
    through throughout till together toward towards under underneath until up upon versus via with
    within without
""")
ADVERBS = _words("""
    abroad again ago ahead almost alone already also altogether always anymore anyway apart away
    back badly barely better constantly daily directly downstairs early else elsewhere enough even
    eventually ever everywhere exactly far fast finally first forever forward frequently fully
    generally hard hardly here honestly how immediately indoors instead just largely late later
    least literally long longer mainly maybe more most mostly much nearly never no-longer not now
    nowadays nowhere offline often once online only otherwise outdoors overnight perhaps possibly
    probably properly quickly quietly quite rarely rather really realy regularly right seldom simply
    slowly so sometimes somewhere soon still straight successfully then there therefore today
    together tomorrow tonight too truly twice upstairs usually very weekly well yesterday yet
""")
# Words that open a part of its own: what follows is not the main verb.
OPENERS = _words("""
    after although as because becuase before how if once since so than that though till unless until
    what whatever when whenever where whereas wherever whether which whichever while who whoever
    whom whose why
""")
RELATIVES = _words("that when where which who whom whose")
ASKING = _words("how what where whether which who why")
FINITE = _words("""
    ain't am are aren't arent can can't cannot cant could couldn't couldnt did didn't didnt do does
    doesn't doesnt don't dont had hadn't hadnt has hasn't hasnt have haven't havent is isn't isnt
    may might mightn't must mustn't needn't shall shan't should shouldn't shouldnt was wasn't wasnt
    were weren't werent will won't would wouldn't wouldnt
""")
# -ing words that are mostly nouns: alone, or before "in" and "for", no form is certain.
ING_NOUNS = _words("""
    according accounting advertising anything banking bearing bedding beginning blessing briefing
    budgeting building bullying catering ceiling clearing clothing concerning consulting counseling
    counselling crossing dressing during earning ending engineering evening everything farming
    feeling filing funding fundraising gaming gathering grooming hearing heating holding hosting
    housing hunting including king landing lighting listing logging manufacturing marketing meeting
    mining monitoring morning networking nothing nursing offering offshoring onboarding opening
    outsourcing packaging parking plumbing policing pricing processing programming publishing
    reasoning recording regarding ring scheduling schooling sequencing setting shipping sibling
    signalling something spending spring staffing string suffering swing thing timing tooling
    training turning-point understanding undertaking upbringing warning wedding well-being wellbeing
    wing wording
""")
# -ing words that are as often nouns as verbs.
ING_EITHER = _words("""
    acting billing cleaning coaching cooking cutting dancing drafting drawing driving editing
    filming grading hiring learning mentoring modeling modelling operating painting planning reading
    recruiting reporting sampling screening selling sharing shopping singing sourcing speaking
    swimming teaching testing thinking tracking tutoring voting waiting walking wiring working
    writing
""")
# -ing words that describe: "rising rents", "recurring costs".
ING_ADJECTIVES = _words("""
    ageing aging annoying appalling aspiring boring caring challenging confusing crumbling
    cutting-edge declining demanding depressing disappointing dwindling dying embarrassing emerging
    encouraging exciting exhausting existing fascinating frustrating hardworking inspiring
    interesting inviting lasting long-standing loving misleading neighboring neighbouring
    never-ending ongoing outstanding overwhelming pressing recurring remaining rewarding rising
    shrinking soaring surprising thriving time-consuming tiring underlying upcoming varying worrying
""")
# -ing words that can do either before a noun: "growing teams", "changing requirements".
ING_DOUBLE = _words("""
    ageing aging ailing binding breaking changing closing competing conflicting defining developing
    driving evolving failing falling floating flying following growing guiding improving increasing
    leading limiting living losing matching missing moving opening operating opposing paying
    returning shifting sleeping starting struggling supporting talking training waiting winning
    working
""")
# Nouns that an -ing word often stands before as a noun: "training budgets".
AFTER_ING = _words("""
    activities activity adults agencies agency area areas block blocks budget budgets capacity
    center centers centre centres circle circles class classes club clubs companies company
    condition conditions cost costs course courses culture curve day days deadline deadlines effort
    efforts engagement engagements environment environments event events exercise exercises
    experience fathers gig gigs goal goals group groups guide guideline guidelines guides hour hours
    issue issues job jobs life line lines list lists lives lot lots machine machines manager
    managers material materials memory method methods mothers objective objectives opportunities
    opportunity parents partner partners people periods plan plans platform platforms population
    populations position positions practice practices problem problems process processes program
    programme programmes programs question questions requirement requirements role roles room rooms
    scheme schemes session sessions site sites skill skills slot slots space speed standard
    standards strategies strategy style styles system systems team teams time times tool tools wage
    wages week weeks work workshop workshops
    interview interviews meeting meetings
""")
# Nouns of which "help", "lead" and their like make one word: "help desks", "lead times".
COMPOUNDS = {
    "help": _words("centre centres desk desks file files line lines page pages text texts"),
    "lead": _words("designer developer developers engineer engineers generation time times"),
    "support": _words(
        """
        activities activity adults agencies agency agent agents area areas block blocks budget
        budgets call calls capacity center centers centre centres circle circles class classes club
        clubs companies company condition conditions cost costs course courses culture curve day
        days deadline deadlines effort efforts engagement engagements engineer engineers environment
        environments event events exercise exercises experience fathers gig gigs goal goals group
        groups guide guideline guidelines guides hour hours issue issues job jobs life line lines
        list lists lives lot lots machine machines manager managers material materials memory method
        methods mothers network networks objective objectives opportunities opportunity parents
        partner partners people periods plan plans platform platforms population populations
        position positions practice practices problem problems process processes program programme
        programmes programs question questions requirement requirements role roles room rooms scheme
        schemes session sessions site sites skill skills slot slots space speed staff standard
        standards strategies strategy style styles system systems team teams ticket tickets time
        times tool tools wage wages week weeks work workshop workshops
        """
    ),
}
# Words that could be verbs, and nouns behind them with which they are sure to be one name: "rush
# jobs", "test cases". What could as well be done to a thing is left out: "schedule changes".
_ONE_NAME = {
    "access": "request",
    "batch": "job",
    "bug": "report",
    "build": "failure",
    "change": "request order ticket window board log",
    "cover": "letter",
    "demo": "call day meeting request session",
    "export": "job",
    "feature": "request",
    "fire": "drill",
    "help": "ticket request queue",
    "import": "job",
    "interview": "loop panel round",
    "leave": "request",
    "load": "test",
    "merge": "request conflict",
    "patch": "day night weekend",
    "pitch": "meeting deck call session",
    "press": "call release",
    "print": "job",
    "process": "audit",
    "progress": "report call meeting",
    "pull": "request",
    "purchase": "order request",
    "quote": "request",
    "refund": "request",
    "release": "note night weekend meeting day",
    "repeat": "order customer",
    "request": "form queue ticket",
    "review": "meeting cycle round session call season comment board",
    "rush": "job order request ticket hour fee",
    "shift": "swap plan rota",
    "split": "shift",
    "spot": "check",
    "stress": "test",
    "survey": "request",
    "test": "case plan script protocol run environment report phase suite",
    "train": "journey ride trip",
    "travel": "day",
    "trial": "task",
    "trouble": "ticket",
    "work": "trip call dinner lunch event email party meeting phone",
}
ONE_NAME = {
    first: {end for one in nouns.split() for end in (one, f"{one}s", f"{one}es", f"{one[:-1]}ies")}
    for first, nouns in _ONE_NAME.items()
}
# Verbs that take a second verb without "to": "help people grow".
WITH_VERB = _words("""
    has have having hear hearing hears help helping helps let lets letting make makes making see
    seeing sees watch watches watching
""")
# What a word that is a verb or a noun means before a preposition: here the verb is meant.
VERB_BEFORE = {
    "answer": _words("to"),
    "build": _words("on up"),
    "campaign": _words("against for"),
    "care": _words("about"),
    "chat": _words("to with"),
    "complain": _words("about"),
    "deal": _words("with"),
    "fall": _words("behind"),
    "fight": _words("against for"),
    "focus": _words("on"),
    "head": _words("up"),
    "lead": _words("by with"),
    "look": _words("after at for into"),
    "move": _words("away back into to towards"),
    "pair": _words("with"),
    "partner": _words("with"),
    "point": _words("at out"),
    "prototype": _words("for with"),
    "push": _words("back for"),
    "reach": _words("out"),
    "reply": _words("to"),
    "report": _words("to"),
    "run": _words("away into"),
    "set": _words("up"),
    "share": _words("with"),
    "shop": _words("for"),
    "sit": _words("down in on with"),
    "sort": _words("out through"),
    "speak": _words("at to up"),
    "stand": _words("for up"),
    "start": _words("from with"),
    "stay": _words("at in on with"),
    "step": _words("back in up"),
    "stick": _words("to with"),
    "struggle": _words("with"),
    "switch": _words("from off to"),
    "talk": _words("about to with"),
    "train": _words("for with"),
    "travel": _words("through to"),
    "turn": _words("into off up"),
    "volunteer": _words("as at for"),
    "worry": _words("about"),
}
# Verbs or nouns that are the verb where a noun follows that can be its object: "mentor people".
VERBS_RATHER = _words("""
    answer break build call catch challenge change chase coach contact fix follow greet guide handle
    hear help hire hold host interview juggle lead lift meet mentor move protect pull push raise
    reach repair replace rescue respect reward run share show start stop support tackle teach test
    train treat trust try turn use visit welcome
""")
# Of these, those that an option begins with as a verb: "run demos", but "support tickets".
DEEDS = _words("""
    change coach drive fix hire host interview lead mentor raise run start teach train
""")
# Verbs or nouns that are the noun before another noun: "project plans".
NOUNS_RATHER = _words("""
    alert board bus camp card class club commute credit desk effort emergency expense experience
    incident job mass office page part peak profit project road role status strategy traffic user
""")
# Nouns that make a compound of a word before them: "code reviews", "support tickets".
AFTER_NOUNS = _words("""
    budget budgets call calls critique critiques day days decision decisions discussion discussions
    fatigue freeze freezes group hours meeting meetings pressure process review reviews session
    sessions skills sprints team ticket tickets time week weeks work
""")
# Verbs with two objects: "give patients control".
WITH_TWO_OBJECTS = _words("""
    allow allowing allows ask asking asks bring bringing brings buy buying buys cost costing costs
    get gets getting give gives giving grant granting grants lend lending lends offer offering
    offers pay paying pays promise promises save saves saving send sending sends show showing shows
    spare spares sparing teach teaches teaching tell telling tells
""")
# Endings of nouns that are not counted, for a word that stands alone.
MASS_ENDINGS = ("ism", "ness", "ship", "hood")
NOUN_ENDINGS = (
    "tion",
    "sion",
    "ment",
    "ness",
    "ship",
    "ism",
    "ist",
    "ity",
    "ance",
    "ence",
    "ology",
    "hood",
    "ware",
    "work",
    "over",
)
ADJECTIVE_ENDINGS = ("able", "ible", "ful", "less", "ous", "ical", "ish")
# First words that describe or do: "own the release", "own projects".
ADJECTIVES_OR_VERBS = _words("""
    calm clean clear close complete cool correct direct dry empty fit free live lower moderate
    narrow open own perfect present secure separate slow tidy upset warm welcome
""")
COLLECTIVES = _words("board council crew family government half management sales staff team youth")
# Nouns that open a sentence as a time: "some mornings I ...".
TIMES = _words("""
    day days evening evenings friday fridays minute moment monday mondays month months morning
    mornings night nights second sunday sundays time times week weekend weekends weeks year years
""")
# Words that stand before a noun or before a sentence: "before lunch", "before the kids sleep".
BEFORE_SENTENCES = _words("after before like once since than till until")
# -ing words that are the verb whatever noun follows: "improving processes".
ING_SURE = _words("""
    attending avoiding bringing building chasing creating designing doing explaining facilitating
    finding fixing getting giving having helping hosting improving joining keeping learning making
    managing organising organizing owning planning preparing putting reducing removing running
    setting sharing simplifying solving taking using writing
""")
# Nouns of what can be held: "running workshops".
EVENTS = _words("""
    circle circles class classes club clubs course courses event events group groups meeting
    meetings program programme programmes programs project projects session sessions workshop
    workshops
""")
HOLDING = _words("""
    attending avoiding building creating designing doing facilitating fixing giving having hosting
    improving joining making managing organising organizing owning preparing reducing removing
    running setting simplifying solving
""")
# -ing words that are nouns before what is held: "mentoring sessions".
ING_BEFORE_EVENTS = _words(
    "coaching hiring learning mentoring planning reading recruiting tutoring waiting working"
)
# Verbs that a sentence follows: "check nobody is left out".
BEFORE_CLAUSES = _words("bet check fear hope mind pray promise show trust wish")
# After "Go", which is the language then.
AFTER_GO = _words("""
    backend backends book class code codebase coding conference course courses developer developers
    development engineer engineers job jobs library meetup microservice microservices programmer
    programming project projects role roles service services team teams tool tools tooling training
    tutorial tutorials workshop workshops
""")
# Nouns that look like a verb behind a plural: "line numbers support for editors".
HEADS_TOO = _words("access contact control design research support")
# Past forms that open "led a team" as well as "lost luggage".
PASTS_TOO = _words("""
    become bent bought brought built caught come cut dealt done dug felt fought found had heard held
    hit hurt kept laid led left lent let lit made meant met paid put read run said sent set shot
    shut slept sold sought spent stood struck stuck swept taught thought told understood won
""")
# -ing words that are nouns and no activity of one's own: "engineering culture".
ING_SUBJECTS = _words("""
    accounting advertising banking bullying engineering funding housing manufacturing marketing
    nursing onboarding plumbing pricing staffing
""")
# Nouns that "managers give feedback" can follow without "that": "the way managers give feedback".
BEFORE_SUBJECTS = _words("moment reason way")
# Endings of who does a job, and the words that only look so.
PERSON_ENDINGS = ("er", "or", "ist", "ian", "ant", "man", "clerk", "nurse", "director", "engineer")
NO_PERSONS = _words("""
    answer behavior border cancer career chapter character color computer container corner cover
    december dinner error fibre flavor folder gender humor hunger labor layer letter matter monitor
    motor newsletter november number october offer order paper plant power quarter restaurant river
    sensor september server shelter summer tractor want water weather winter
""")
# Nouns of SELDOM_VERBS that stand without an article.
WITHOUT_ARTICLE = _words("""
    colour design effort exercise experience film impact interest land level light practice research
    room source space speed staff stock stress studio style support tax time trouble voice work
""")
# What a word that is a verb or a noun means before a preposition: here the noun is meant.
NOUN_BEFORE = {
    "access": _words("to"),
    "conflict": _words("between with"),
    "contact": _words("between with"),
    "control": _words("of over"),
    "demand": _words("for"),
    "exchange": _words("between with"),
    "experience": _words("in of with"),
    "impact": _words("of on"),
    "influence": _words("of on over"),
    "interest": _words("from in"),
    "practice": _words("in with"),
    "progress": _words("in on with"),
    "research": _words("in into on"),
    "respect": _words("for"),
    "trust": _words("between"),
}
