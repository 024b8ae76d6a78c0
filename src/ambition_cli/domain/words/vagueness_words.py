"""English words by what they do to a goal or a criterion: what is only wished, what can be seen.

Base forms; the rules in `vagueness` know the endings -s, -ed and -ing.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Verbs of change: how far is open with every one of them, whatever stands behind it.
CHANGE = _words("""
    accelerate act adapt advance advocate align amplify appreciate aspire assist augment balance
    behave bolster boost broaden brush care carve cement challenge communicate cooperate cope
    cultivate deal decrease deepen demonstrate discover diversify elevate embed embody embrace
    empower encourage enhance enjoy enrich ensure evolve exceed excel exhibit expand explore
    familiarise familiarize focus foster further future-proof grow harness heighten help hone
    improve increase influence innovate inspire instil instill intensify involve know learn
    lessen level leverage listen live love master mature maximise maximize micromanage minimise
    minimize mobilise modernise modernize motivate multitask navigate network nurture optimise
    optimize overcommit overthink perfect polish prioritise prioritize procrastinate progress
    promote pursue ramp react recognise recognize reduce refine reflect reinforce relate rely
    respect rethink round scale sharpen simplify solidify specialise specialize step streamline
    strengthen stretch strive succeed supercharge sustain think thrive transform trust uncover
    understand unlock uphold upskill utilise utilize value widen worry
""")

# Verbs of being: what stands behind them is a quality, or a part that somebody plays.
BEING = _words("""
    be become feel stay remain seem appear keep being becoming get getting
""")

# Verbs of having a part in something: firm with a definite thing, vague with "the team".
PART = _words("""
    address adopt advise champion coach collaborate connect contribute control coordinate
    delegate direct drive engage establish execute facilitate govern guide handle interact lead
    maintain manage mentor monitor oversee own participate partner position practice practise
    provide question raise represent serve shape shift show solve speak spearhead sponsor steer
    study supervise support tackle transition use welcome work
""")

# Verbs that are often a habit: with a bare plural behind them, no number says how much of it.
HABIT = _words("""
    achieve acquire add adopt ask attain attend blog bring build champion coach contribute
    create deliver design develop do drive earn enter find follow gain get give handle have hold
    host identify join lead make manage meet mentor obtain offer own produce provide pursue
    reach read receive respond run say seek share solve speak support tackle take teach try use
    visit volunteer watch write
""")

# Verbs of making and finishing, as far as they are looked for behind "and", "to" and "by".
MAKING = _words("""
    answer apply automate book build close commit complete create debug deliver demo deploy
    design develop draft earn explain file finish fix give hand hire host implement install
    launch lead merge migrate open organise organize pass perform play present produce prototype
    publish put read record refactor register release remove replace retire review rewrite run
    sell send set ship sign start submit take teach train translate write
""")

# Verbs after which there is something to look at, whatever it is called: "prototype voice control".
STRICT = _words("""
    delete deploy draft file install launch merge migrate present prototype publish record
    refactor register release remove retire rewrite ship sign submit translate upgrade
""")

# Nouns that nobody can point at, or count.
ABSTRACT = _words("""
    abilities ability acceptance accountability acumen adaptability advancement advice agility
    alignment ambition ambitions appreciation approach approaches areas aspects aspirations
    assumptions atmosphere attention attitude authority autonomy awareness balance bar behavior
    behaviour behaviours best boundaries boundary brand breadth capabilities capability capacity
    career career-path careers challenge challenges charisma clarity climate co-workers coaching
    collaboration comfort commitment commitments communication communications competence
    competences competencies competency complexity compliance concentration confidence conflict
    conflicts connection connections consistency contributions cooperation courage coworkers
    craft creativity credibility criticism culture curiosity deadlines decisions delivery depth
    development dialogue difference direction discipline diversity duties dynamics effectiveness
    efficiency effort efforts empathy employability empowerment energy engagement enthusiasm
    equity ethic ethics ethos everything example examples excellence execution expectation
    expectations experience experiences expertise exposure fame feedback flexibility focus
    footprint foundation foundations freedom fulfillment fulfilment fundamentals gap gaps
    generation goodwill gravitas grit growth habits happiness harmony health help honesty idea
    ideas impact impression impressions improvement improvements inclusion independence
    influence innovation insight insights inspiration integrity intelligence interest
    involvement judgement judgment knowledge leader leaders leadership learning learnings life
    listening literacy loyalty luck management mastery maturity meaning mentoring mentorship
    methodologies mindfulness mindset mistakes momentum money morale more motivation networking
    networks niche norms obstacles opportunities opportunity organisation others outlook
    ownership passion patience pay peace people performance persona perspective perspectives
    poise politics positivity potential practices presence pride priorities proactivity
    problem-solving productivity professionalism proficiency progress progression promises
    promotion prosperity purpose qualities quality raise rapport reach recognition reflection
    relationship relationships relevance reliability reputation resilience respect
    responsibilities responsibility responsiveness results rigor rigour rise safety salary
    satisfaction security self self-awareness self-care self-confidence self-esteem sense shape
    sharpness silos situations skill skills skillset skillsets solving something speaking
    specialism speed spirit stability stamina standing storytelling strength strengths stress
    stuff style success support sustainability synergies synergy talent talents target targets
    teamwork technique techniques thing things thinking time tolerance transparency trends trust
    understanding unity usability value values variety velocity versatility vibe visibility
    vision vitality voice weaknesses wealth well-being wellbeing willpower wisdom work-life
    world
""")

# Abstract or not, by what is done with it: "drive change", but "document the process".
THINGS_TOO = _words("""
    area body change changes clients colleagues communities concept concepts contribution
    control customers debt design drive environment environments game goal goals image
    initiative initiatives interaction interactions job jobs juniors languages level levels
    method methods model needs negotiation network objectives partnership partnerships path
    patterns peers position practice procedure procedures process processes program relations
    resources section sections service stakeholders standard standards strategies strategy
    structure teammates technologies technology title tools topic topics work workload
""")

# What is no thing of its own where somebody owns, drives or supports it.
NOT_DEFINITE = _words("""
    agenda audience backlog boss business client colleague colleagues community company
    conversation conversations culture customer department developer developers discussion
    discussions domain employee employees engineer engineers environment field group industry
    manager member members organisation organization person product products project projects
    roadmap staff team teams user users
""")

# Who somebody is, with no office that is given by others.
PARTS = _words("""
    expert leader manager engineer developer person player mentor listener speaker communicator
    presenter advisor adviser coach collaborator contributor professional specialist generalist
    resource model teammate colleague worker analyst designer architect programmer coder lead
    authority thinker voice partner citizen version strategist influencer director executive
    consultant scientist champion advocate role entrepreneur founder writer negotiator owner
    principal senior staff head vp cto ceo guru wizard
""")

# What an office or a proof is called: somebody else gives it, on a day.
GIVEN = _words("""
    accepted accredited admitted appointed approved asked awarded certified chartered chosen
    cited elected enrolled featured funded given hired invited licenced licensed listed
    mentioned named nominated published qualified quoted registered selected shortlisted signed
""")

MORE = _words("""
    more better less fewer stronger bigger greater higher deeper faster smarter cleaner clearer
    closer harder easier calmer happier healthier wiser broader wider best further softer louder
    sharper quicker richer simpler smoother tougher leaner lighter bolder larger
""")

# Adjectives that praise; a bare plural behind one is no clearer for it.
PRAISING = _words("""
    actionable additional amazing better big bigger bold challenging clean clear compelling
    complex consistent constructive creative cross-functional different difficult diverse
    effective efficient engaging excellent exceptional exciting good great hard healthy
    high-impact high-performing high-quality impactful informed innovative insightful
    interesting lasting maintainable meaningful new outstanding personal positive proactive
    professional quality readable relevant reliable robust scalable soft solid strategic strong
    successful sustainable technical thoughtful valuable various world-class
""")

HOLLOW_ADVERBS = _words("""
    actively carefully clearly confidently consciously consistently constantly continually
    continuously creatively deeply deliberately diligently effectively efficiently fully genuinely
    greatly highly independently intentionally meaningfully mindfully openly positively proactively
    productively professionally quickly really significantly smartly smoothly steadily
    strategically successfully thoroughly truly well together always personally
""")

NO_ADVERBS = _words(
    "family reply supply assembly anomaly july only apply rely weekly monthly daily"
)

NUMBERS = _words("""
    couple double dozen eight eighteen eighty eleven fifteen fifty first five forty four
    fourteen half halve halves hundred million nine nineteen ninety once pair quarter quarters
    seven seventeen seventy six sixteen sixty ten tenth third thirds thirteen thirty thousand
    three thrice triple twelve twenty twice two zero
""")

# A kind of day or time, behind which "every", "a" and "per" say how often.
TIMES = _words("""
    day days week weeks month months quarter quarters year years sprint morning evening afternoon
    night lunch weekday weekend fortnight hour monday tuesday wednesday thursday friday saturday
    sunday release meeting
""")
OFTEN = _words("""
    daily weekly monthly quarterly biweekly bi-weekly fortnightly hourly yearly annual annually
    nightly mondays tuesdays wednesdays thursdays fridays saturdays sundays
""")

DETERMINERS = _words("""
    a an the my our your his her their its this that these those each every all both another any
""")
DEFINITE = DETERMINERS - {"any", "all"}
PREPOSITIONS = _words("""
    about above across after against along among around as at before behind below between beyond by
    during for from in inside into like near of off on onto out outside over per since through
    throughout to toward towards under until up upon via while with within without and or but so
    that which who whom whose where when because if than then plus
""")

# Who says this of a thing wants a feeling of it: "find a job I love".
LIKING = _words(
    "love enjoy fulfil fulfill satisfy suit fit inspire excite motivate matter challenge"
)

# Behind a verb, before the thing: "speak at a conference".
PARTICLES = _words("""
    into up out off over on in to for with at through down from of
""")
ENDS_NOUN = DETERMINERS | _words("i we me us more everyone someone people they")

# Verbs of getting somewhere: with a part as the place, nobody else has said when.
ON_THE_WAY = _words("move transition advance step grow progress switch go break")

# What is done with a course, whose name may sound like a quality: "take Excel Skills on Udemy".
COURSES = _words("take complete finish pass attend do")

# Before these a word is no verb that somebody does: "to book", "the offer", "could use".
NO_VERB_BEHIND = DETERMINERS | _words("""
    to of for with in could can would might may look looking looks i'd positive good
""")

# Said of an outcome, and true or not as one likes.
FEELING = _words("""
    afraid anxiety anxious awake aware awareness balance balanced believe believes belong
    belonging bored boring calm calmer certain clarity clear clearer clicks comfortable
    comfortably confidence confident confidently content convinced curious doubt doubts drained
    dread dreads eager ease empowered encouraged energetic energised energized energy enjoy
    enjoyable enjoyed enjoying enjoys excited excitement exciting exhausted experience
    experienced fear feel feeling feels felt fit fits flies flow frustrated fulfilled fulfilling
    fun gain gained glad gladly grew grow grown grows growth gut happier happily happy hate
    hates heard heart hopeful hopes imagine insight insights inspired intuition joy keen knew
    know knows learn learned learning learnt lighter longing love loved loves loving meaningful
    miss mood motivated motivating motivation natural naturally nervous optimistic overwhelmed
    passionate perspective pleasant pleasure pride proud reassured refreshed relaxed relieved
    restless safe satisfaction satisfied satisfying sense smile smiles spark stress stressed
    stressful suit suits supported sure tired understand understanding understands understood
    valued want wanted wants wish worried worry
""")
OPINION = _words("""
    acknowledged acknowledges adequate admire admires amazing appreciate appreciated appreciates
    appreciation atmosphere attentive awesome beneficial brilliant collaboration communication
    complain complained complains compliment complimented compliments consider considered
    considers constructive convincing cool credibility credible decent delighted difference
    doors effective effectively encouraging engaged engagement engaging entertaining enthusiasm
    enthusiastic excellent expectations fantastic fascinating favorable favourable favourably
    feedback fine friendly good grateful great helpful hit impact impressed impression
    impressive insightful inspiring interested interesting likable like likeable liked likes
    memorable morale nice notice noticed notices ok okay perceived perfect perfectly pleased
    polished popular positive positively powerful praise praised praises productive professional
    promising proudly quality rapport react reaction reacts received receptive recognised
    recognition recognized relationship relationships reliable reputation resonate resonates
    respect respected respects rewarding satisfactory seem seemed seems sense seriously smile
    smooth smoothly solid spirit succeeded success successful successfully support supportive
    sympathetic teamwork thank thanked thankful thanks think thinks thought trust trusted trusts
    unhappy useful valuable value visibility visible warm warmly welcome welcomed well wonderful
    worth worthwhile
""")
IMPROVED = _words("""
    better cleaner clearer closer deepened deepens deeper developed easier efficiency efficient
    enhance enhanced enhances faster friendlier greater happier healthier higher improve
    improved improvement improvements improves improving increase increased nicer productive
    productivity progress progressed quicker smoother strengthened strengthens stronger tighter
    warmer
""")

# What can be seen to happen; counted only as a verb that somebody does, not behind "to".
SEEN = _words("""
    accept adopt answer apply appoint approve ask attend book bought bring brought build built
    buy cancel choose chose chosen cite click complete contact copy correct cover decide decline
    delete demo deploy describe donate download draw drew email enrol enroll explain extend
    finish fix forward fund handed hire implement install introduce invite join launch list
    merge name nominate offer open order paid pass pay phone posted postpone posts present
    promote publish quit quote read recommend refer register reject release remove renew repeat
    replace reply report request return schedule select sell send sent share ship sign sold
    solve spend spent stay submit subscribe switch teach tell test told translate use volunteer
    vote write written wrote
""")
