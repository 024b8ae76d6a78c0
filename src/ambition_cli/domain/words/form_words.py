"""The English words that tell the form of an answer, by what they can be in a sentence.

Each list holds base forms; `forms` adds the endings. A word may be missing: an unknown word is
taken for a noun where one is due, and too many of them make an answer not certain.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Verbs whose base form is no everyday noun: "teach", never "a teach".
VERBS = _words("""
    abandon absorb accept achieve acquire adapt add address adjust admit adopt advise afford agree
    aim allow amplify analyse analyze annoy announce apologise apologize appear apply appreciate
    approve argue arise arrange arrive ask assemble assess assign assist assume attend attract
    author automate avoid babysit bake be become beg begin behave believe belong bend boost borrow
    bother brainstorm bring bully bury calculate care carry celebrate chair clarify collaborate
    collect combine come commit communicate compare compete complain compose comprehend concentrate
    conduct confirm confront confuse connect consider consist consolidate consult contain continue
    contribute convert convince coordinate cope correct crash create criticise criticize cultivate
    cure cut deal debug decide declare decode defend define delegate delight deliver demand
    demonstrate deny depend deploy depress describe deserve destroy detect determine develop devise
    devote diagnose die differ digitise digitize disagree disappear disappoint discover discuss
    dislike distribute dive divide dominate donate dread drown earn eat edit educate eliminate
    embarrass embed embrace emerge emphasise empower enable encourage engage enhance enjoy enquire
    enrich ensure enter entertain equip escape establish evaluate evolve examine exceed excel
    exclude exist expand expect explain explore expose express extend facilitate fail fear fetch
    fight figure fill find fire finish flourish follow forbid forecast foresee forget forgive
    formulate foster freeze frighten fulfil fulfill gain gather generate get give go govern grab
    grade greet grow guess hack handle hang happen harm hate have heal hear hesitate hide hunt
    identify ignore illustrate imagine implement imply impress improve include inform initiate
    innovate inquire insist inspect inspire install instruct integrate intend interact interpret
    interrupt intervene introduce invent invest investigate invite involve isolate join judge
    justify keep kick kill know launch learn leave lend let listen live lock look lose lower
    maintain make manage marry master maximise maximize mean mediate meet melt memorise mention
    merge migrate minimise minimize modernise modernize modify motivate multiply navigate negotiate
    nurture obey observe obtain occur onboard operate oppose optimise optimize orchestrate organise
    organize overcome overlook overpromise overthink oversee owe participate pay perform permit
    persuade pick pitch pour practise praise predict prefer prepare present preserve pretend prevent
    prioritise prioritize procrastinate produce prolong promote propose protect prove provide
    publish punish pursue put quit react read realise realize reassure rebuild recall receive
    recognise recognize recommend reconcile reconnect recover recruit redesign reduce refactor refer
    refine reflect refuse regret reinvent reject relate relax relieve rely remain remember remind
    remove renew renovate reorganise reorganize replace replicate report represent reproduce request
    require rescue resign resist resolve respond restore restrict restructure resume retain rethink
    retire retrain reveal revise revive rewrite rid rise rotate ruin rush satisfy save say scare
    scream seek see seem sell send separate serve settle sew shadow shape shorten shrink shut sign
    simplify sing sink sit sketch skip slip solve speak specialise specialize specify spend spoil
    stabilise stabilize stand steal steer stick stimulate strengthen stretch strive submit succeed
    suffer suggest supervise suppose survive sustain swallow switch take teach tear tell tend thank
    think thrive throw tidy tolerate train transcribe transform translate treat troubleshoot tutor
    unblock understand undo unify unite own clean secure clear warm cool calm slow dry empty free perfect narrow please spare untangle upset validate vary verify volunteer wait wake want
    warn waste watch wear welcome win wind wipe withdraw wonder worsen write yell
    laugh knit sew photocopy fax   mow hoover vacuum iron scrub rinse fry
    roast grill boil chop stir weed plough sow knead weld solder varnish polish
    abolish accelerate accompany accumulate activate administer align allocate alter anticipate
    assure attain broaden bypass calibrate capture categorise centralise compile comply confer
    confide consume counsel customise customize decorate deepen defer digest diminish dismantle
    dispose elevate emigrate empathise empathize emulate enforce enlarge enlist erase erode
    escalate exert exhaust explode exploit formalise frustrate fundraise harmonise hasten heal
    humanise immerse inherit initialise inject internalise itemise liaise liberate lie locate
    loosen magnify manipulate mend mobilise mourn mumble notify nudge oblige omit originate
    oversell oversleep overspend overcommit overcommunicate overestimate underestimate overwork
    pamper perceive photograph poach ponder populate proofread prosper provoke quantify
    reconsider rectify refurbish regain reiterate relocate renegotiate reopen repay replenish
    reschedule reside resent restock retell revert revisit reassess replay safeguard salvage sift
    socialise standardise standardize streamline subdivide summarise summarize surpass sympathise
    sweep synchronise terminate tinker transmit trim tweak undergo undermine struggle
    undertake redirect parse iterate insert pop unearth unlock unravel unveil uphold utilise visualise visualize withstand
    feel hurt climb buy dig hide bounce please spare own clean secure clear warm cool calm slow dry
    empty free perfect narrow unload
""")
# Verbs that are nouns too, and those nouns can be counted: a plan, two plans, it plans.
VERBS_OR_NOUNS = _words("""
    act advance alarm alert amount answer appeal approach arrest attack attempt audit balance ban
    base battle beat bid bill bite blame blast blend block blog board book boss bottle box brake
    branch brand break breach bridge brief broadcast brush buffer bug build burden burn bus  call
    camp campaign card cast catch cause challenge champion chance change charge charm chart chase
    chat cheat check chill circle claim clash class click  clone close club coach coat code
    colour color comment commute compliment compromise concern conflict contact contract contrast
    control cook copy cost cough count course cover craft credit crop cross crowd cry curve cycle
    damage dance date debate debrief decline decrease default delay demo deposit design desire
    detail diet  dip dispute document doubt draft drag drain draw dream dress drift drill drink
    drive drop dump effect effort email end escort estimate exchange excuse exercise exit experience
    experiment export face fact factor fall fan favour favor feature fee feed  fence field file
    film filter  fit fix flag flash float flood flow fold form format frame fuel function fund
    garden gift goal grant grasp grip ground group guarantee guard guide hand handover harvest head
     highlight hint hire hit hold hope host house hug hurry  idea impact import increase
    index influence initial input insult interest interface interview issue jam job joke journey
    jump key kiss knock knot label land lead leak leap lecture level lift  limit line link list
    load log loop loss map march mark market mass match measure mentor mess milk mind mirror miss
    mistake mix model monitor move nail name need nest network nod note notice number object
    offer open order outline overlap pace pack page paint pair panel park part partner party
    pass patch path pattern pause peak permit phase phone photo picture piece pilot place plan plant
    play plot point poll position post praise prank price print prize probe problem process produce
    profile profit program programme progress project promise proof prototype pull pump purchase
    purpose push puzzle query quest question queue quote race raid raise range rank rate reach
    reason rebel record refund release relief remark rent repair repeat reply rescue reserve rest
    result retreat return reverse review reward ride ring risk rock role roll root  route row
    rule run sail sample scale scan schedule score screen script seal search seat seed sense sentence
    set shake share shelter shift ship shock shoot shop shot shout show sigh signal skate
    slice slide  smell smile smoke snap solution sort sound source space spark speed spin split
    sponsor spot spread spring sprint squeeze stack staff stage stake stall stamp stand star start
    state stay step stick stop store storm strain stream stress strike string strip stroke 
    study stumble style subject suit summary supply surprise survey swap  swim swing symbol
    table tackle tag talk target task taste tax term test text thread tie tip title toast
    tool   touch tour track trade trap trial trick trigger trip trouble try tune turn type
    update upgrade upload use value vent venture view visit voice vote wage walk want warrant wash
    wave way weigh wheel will wish wonder work workshop worry worth wound wrap zoom
    dispatch download reboot rollout rework restart rehearse handoff blog pivot juggle hack advocate
    associate subordinate pilot estimate forecast batch bin bundle burst cluster pool
""")
# Verbs that are nouns too, and those nouns are not counted: work, some work, it works.
VERBS_OR_MASS = _words("""
    access aid air care cash design code colour control copy credit debate demand dust exercise
    experience fear fire focus food fun growth harm help hope hurry ice influence input interest
    land labour light love mail money mud music need noise pain paper pay peace play power
    practice praise pride progress rain reach research respect rest rice salt sand sex shame
    silence sleep smoke snow soap sport staff stress stuff support talk thought time touch trade
    traffic travel trust use value volunteer wait waste water wear weight work worry lack mind
    distrust mistrust conflict
    training benefit feedback
""") - _words(
    "air colour copy credit demand dust fun growth ice money mud music noise paper peace power "
    "rice salt sand sex soap sport stuff thought traffic weight training feedback wait touch "
    "debate exercise volunteer mind benefit time food"
)
# Past forms that are no participles: they make a clause.
PASTS = _words("""
    ate became began blew broke came chose did drew drank drove fell flew forgave forgot froze gave
    got grew hid knew lay rang ran rose sang sank saw shook shrank spoke sprang stole swam swore
    took threw told tore went woke wore withdrew wrote was were had undertook mistook arose awoke
""")
# Past forms that are participles too: "decisions made without data".
PARTICIPLES = _words("""
    beaten become been begun bent bitten blown bought bound broken brought built burnt caught chosen
    come cut dealt done drawn driven drunk dug eaten fallen fed felt fled flown forbidden forgiven
    forgotten fought found frozen given gone gotten grown heard held hidden hit hung hurt kept known
    laid learnt led left lent lit lost made meant met mistaken paid proven put read ridden risen run
    rung said seen sent set sewn shaken shot shown shrunk shut slept sold sought spelt spent spoken
    spoilt spread stolen stood struck stuck sung sunk sworn swept taken taught thought thrown torn
    understood undone unpaid unseen unwritten woken won worn written overdone rebuilt rethought
    unheard misunderstood overpaid underpaid
""")
NOUNS = _words("""
    parent nurse doctor mother father intern graduate peer vet author shepherd skill time ability accessibility accident account accountant accuracy action activity actor address admin
    administration administrator adult advantage adventure advert advice adviser advisor afternoon
    age agency agenda agent agile agreement agriculture ai air algorithm allotment ambiguity
    ambition ambulance analysis analyst analytics anger animal anxiety anybody api app appearance
    applicant application appointment appraisal apprentice apprenticeship approval april aptitude
    archive area argument army arrangement art article artist aspect assessment asset assignment
    assistance assistant asylum athlete atmosphere attention attitude audience august aunt autism
    automation autonomy autumn award awareness baby backend background backlog bag baker bakery band
    bank banker bar barrier baseline basic basis battery beach bed bedroom beginner beginning
    behaviour behavior belief benefit bias bicycle bike billing biology bird birth birthday blood
    blocker body bonus border boredom bottleneck boundary boy brain breakfast breath brother
    brother-in-law browser budget builder bullshit bureaucracy burnout business busywork buyer
    cafe calculation calendar camera cancer candidate capability capacity captain car carbon career
    carer carpenter case cashier category ceiling centre center ceo certificate chair chairman
    chaos chapter character charity chef chemistry child child-care childcare children choice church
    cinema citizen city civil clarity classroom cleaner clerk client clinic clinician clock clothes
    cloud clinician coaching coffee coffees cofounder collaboration colleague collection college
    commerce commission commitment committee communication community company competence competition
    competitor complaint complexity compliance component computer concept conclusion condition
    conditions conference confidence confidentiality confusion connection consequence consultant
    consumer content contest context contractor contribution contributor conversation conversion
    coordination corner corporation corridor council country county couple courage cousin coworker
    co-worker craftsmanship creation creativity creator crew crime crisis criteria criticism
    culture cure curiosity currency curriculum customer cyber dad dashboard data database daughter
    day deadline dealer death debt december decision defect definition degree delivery dementia
    democracy dentist department dependency deployment depression depth deputy description desert
    designer desk detail developer development device diabetes diagnosis diagnostics dialogue
    difference difficulty dignity dinner direction director disability disabilities discipline
    discount discovery discrimination discussion disease distance distraction diversity division
    doc docs documentation dog donor door downtime driver drug duty ear earth ecosystem editor
    education efficiency elder election electrician electricity employee employer employment
    enemy energy engineer engineering english enterprise enthusiasm environment equality equipment
    equity error ethics event everyday evening evidence examination exam example excellence
    exclusion execution executive exhaustion existence expansion expense expert expertise
    explanation exploration expression extension eye facility failure fairness faith family farm
    farmer father fatigue fault february feeling feelings fellow fiction figure finance finances
    finding firefighter fish fleet flexibility flight floor follow-up food foot football force
    forest fortune forum foundation founder framework fraud freedom freelancer frequency friday
    friend friendship front frontend fundraising furniture future gap gas gender generalist
    generation girl glass god gold goods government governance grandparent grandparents graph grass
    guest guidance guideline guilt guy habit hackathon hair half handbook handwriting happiness
    hardware hate hazard health healthcare heart heat height helper hero hierarchy history hobby
    hole holiday home homelessness homework honesty honour horse hospital hotel hour household
    housing hr human humour hunger husband hygiene identity illness image imagination immigrant round negotiation luggage bakery forklift warehouse emergency freelance freelancing governor secondment lightning imposter impostor accuracy internship internships
    impatience implementation importance improvement incident inclusion income independence
    individual industry inequality information infrastructure ingredient initiative injury
    injustice innovation insecurity insight inspiration installation instance institution
    instruction instructor instrument insurance integration integrity intelligence intention
    interaction interpreter interruption intervention introduction introvert intuition invention
    inventory investment investor invoice invoices island isolation january joy judgement judgment
    july june junior juniors justice kid kids kindness king kitchen knee know-how knowledge lab
    labour laboratory lady lake language laptop laundry law lawyer layer layoff leader leadership
    leaf learner lesson letter liability librarian library licence license life lifecycle lifetime
    literacy literature living loan location logic logistics loneliness lorry lot lunch machine
    machinery magazine maintenance maker makers male man management manager mandate manner
    manufacturer manufacturing margin maternity maths math meal meaning meaningful measurement meat
    mechanic mechanism media medicine medication meet-up meetup member membership memory men mentee
    mentorship menu message metal method metric metrics microservice middle midwife migrant
    migration mile minister minute mission mobility moment momentum monday money monolith month mood
    morale morning mortgage mother motivation mountain mouth movement movie mum mom museum music
    musician nature neighbour neighbor neighbourhood network neurodiversity newcomer news newsletter
    night noise nonprofit nothing notification novel november nurse nursery nursing nutrition object
    objective obligation observability observation ocean october office officer oil on-call
    onboarding one-to-one one-on-one ones opening operation operations operator opinion opportunity
    option organisation organization orientation origin outage outcome output outsider overhead
    overtime owner ownership package pager painting pandemic paper paperwork parcel parenthood
    participant participation partnership passenger passion patience patient payment payroll pdf
    peace pension pensioner people perfectionism perfectionist performance period permission
    permissions person personality perspective phd philosophy physics physio pipeline planner
    planning platform player pleasure plumber plumbing podcast poetry police policy politician
    politics pollution population portfolio portion possibility poster potential poverty power
    powerpoint preference pregnancy preparation presence presentation pressure prevention pride
    principal principle priority prison privacy procedure procrastination procurement product
    production productivity profession professional professor programmer programming promotion
    proposal prospect protection protocol provider psychologist psychology publication publishing
    pupil purpose quality quantity quarter rabbit radio rail reader reading reality recipe
    recipient recognition recommendation recovery recruiter recruitment redundancy referral
    reflection reform refugee region regulation regulator relation relations relationship
    reliability religion renewal reorganisation reorg repo report reporting reports representation
    representative reputation requirement requirements researcher resilience resident resistance
    resource resources response responsibility responsibilities restaurant retailer retention
    retirement retro retrospective revenue rhythm rights river road roadmap robot role room
    rota roster runbook runway safety salary sale sales salesperson satisfaction saturday saving
    savings scenario school science scientist scope sculpture sea season seat secret secretary
    section sector security self self-confidence self-doubt selection seller senior seniors sensor
    september server service session setting settings setup shape shareholder sheet shoe shopping
    shortage shortcut shoulder side sight silo singer sister site situation size skills sky slack
    slot snow society software soil soldier solidarity son song specialist species specification
    spec specs speaker speaking speech spirit sport spreadsheet squad stability staffing stakeholder
    standard standards standup stand-up starter startup start-up station status stock stone story
    strategy street strength structure student studio stuff stupidity success suffering sugar
    suggestion summer sun sunday supervisor supplier surgeon surgery surroundings sustainability
    syllabus syndrome system talent taxi teacher teaching teamwork tech technician technique
    technology teenager telephone television temper tenant tendency tension tests text theatre
    theory therapist therapy thesis thing things thinking thought threat throughput thursday ticket
    timeline today toddler toil tomorrow tone tooling tools topic town toy tractor tradition traffic
    tragedy trainee trainer training transformation transition translation translator transparency
    transport transportation travel treatment tree trend triage trolley truck truth tuesday
    turnover tutor tutorial ui uncertainty uncle understanding unemployment union unit university
    usability user users ux vacancy vacation vaccine van variety vegetable vehicle vendor version
    victim victory video village violence virus visa vision visitor vocabulary volunteer wall war
    ward warehouse warning waste water weakness wealth weapon weather web website wedding wednesday
    week weekend weight welfare wellbeing well-being wheelchair whiteboard widow wife wiki wind
    window winter wisdom witness woman women wood word workaround worker workers workflow workforce
    working workload workplace workspace world writer writing yard year yesterday yoga youth zone
    ppl folks guys staff crowd stuff reply ops qa sql css html devops sre pm pms ceo cto hiring
    onboarding meeting meetings building buildings funding testing reporting scheduling staffing
    everything craft childhood adulthood chemist pharmacist pharmacy paramedic lecturer headteacher
    grower gardener builder plasterer roofer chef barista waiter waitress courier picker packer
    apprentices founder carer caregiver schoolteacher tradesperson joiner welder mortgage landlord
    eviction rent rents homeowner asylum seeker seekers newcomers beginner beginners amateur
    procedure self-esteem downside upside setback breakdown break-in shutdown lockdown handoff
    cleanup backup feedback input mindset guesswork rework paperwork fieldwork casework groundwork
    teamwork legacy latency uptime bandwidth codebase frontend backend refactoring monitoring
    overview oversight insight foresight hindsight aftermath kick-off sign-off trade-off buy-in
    bell beehive bees honey crop crops harvest wheat cattle sheep dairy orchard seed forestry
    pain headache stroke asthma allergy obesity addiction alcohol smoking diet exercise fitness
    mob hackney housework childbirth motherhood fatherhood nap sleep insomnia bedtime
    dentures pill pills dose dosage syringe needle bandage scan scans x-ray mri referral discharge
    triage intake aftercare hospice ambulance clinicians caseload
""")
# Nouns that are not counted, or seldom: "more paperwork", never "a paperwork".
MASS = _words("""
    accessibility admin advice ai air analysis analytics art attention automation autonomy burnout
    bureaucracy chaos clarity coffee collaboration communication confidence content creativity
    craft craftsmanship culture curiosity data debt depth diversity documentation education
    efficiency energy engineering english equipment evidence expertise exposure fatigue feedback
    finance flexibility food freedom friction fun guidance happiness health healthcare homework
    honesty housework humour impatience independence information infrastructure innovation
    inspiration isolation knowledge leadership learning literacy logistics loneliness machinery
    maintenance management marketing math maths mentorship money motivation music nature noise
    observability overtime ownership paperwork patience peace perfectionism politics poverty power
    practice pressure pride privacy procrastination procurement productivity programming quality
    quiet reading recognition recruitment reflection reliability resilience responsibility rework
    safety say science security self-doubt silence small-talk software space speaking staff
    strategy stress structure stuff sustainability teaching teamwork tech technology therapy
    thinking time toil tooling traffic training transparency transport travel trust turnover
    understanding variety waste water weather work writing busywork fieldwork casework alcohol
    usability research support design code
""")
# Plurals that look like none, and other nouns that go with "are".
PLURALS = _words("""
    people children men women folks guys ppl police kids feet teeth mice media criteria data cattle
    staff grandchildren youth parents-in-law sheep poeple midwives housewives wives
    shelves knives halves
""")
# Plurals that stand before another noun as they are: "sales work", "benefits form".
BEFORE_NOUNS = _words("""
    sales operations people systems sports goods savings accounts communications customs arms news
    benefits needs women men data staff media ops requirements admissions services materials
    relations futures jobs parts games rights graphics analytics economics physics politics ethics
    maths mathematics logistics savings careers events grants works youth police children
    standards settings pensions claims futures returns results expenses metrics invoices
""")
NOT_PLURAL = _words("""
    analysis analytics basis bias bonus boss bus business chaos chess class crisis cross
    diagnosis dress economics emphasis ethics focus gas glass illness kindness lens logistics loss
    maths mathematics mess news physics politics press process progress series species statistics
    status stress success syllabus synopsis thesis virus yes address access access awareness fitness
    happiness less unless previous various serious across always perhaps whereas towards sometimes
    besides genius campus census consensus corpus sis diabetes atlas canvas christmas surplus
    apparatus hypothesis paralysis synthesis emphasis
""")
ADJECTIVES = _words("""
    overcrowded plastic understaffed homesick handmade hand-made spicy salty crowded cosy vegan ripe filthy soggy rotten sterile solar rude stale abusive ableist racist sexist
    able absent abstract accessible accurate active actual additional administrative afraid
    aggressive agile alive  amazing ambiguous angry annual anonymous anxious apparent
    appropriate artistic asleep automatic available average aware awful awkward bad basic beautiful
    best better bigger big bilingual bitter blank blind blue bold boring brave brief bright brilliant
    broad broken brown busy calm calmer capable careful careless central certain cheap cheaper
    chemical chief chronic civil classic clean cleaner clear clearer clever clinical clumsy cold
    colourful comfortable commercial common competent complete complex complicated confident
    confidential confused conscious consistent constant constructive contemporary content convenient
    cool corporate correct crazy creative critical cross-functional crucial cruel cultural curious
    current custom daily damp dangerous dark dead deaf dear decent deep deeper delicate dense
    dependent desperate detailed different difficult digital direct dirty disabled disappointed
    distant double dry due dull dumb dusty eager early easier easy economic educational effective
    efficient elaborate elderly electric electronic elegant emotional empty endless enormous entire
    environmental equal essential ethical exact excellent excited exciting executive exhausted
    expensive experienced experimental explicit extra extreme fair fairer faithful false familiar
    famous fancy fast faster fat fearful fellow female few fewer final financial fine firm first
    first-time fit flat flaky flexible fluent foreign formal former fragile free frequent fresh
    friendly frustrated full full-time funny furious further fuzzy general generous gentle genuine
    giant glad global gloomy good grand grateful gray great greedy green grey gross grumpy guilty
    half-baked handy happier happy hard harder harmful harsh healthier healthy heavy helpful high
    higher historic hollow honest hopeful hopeless horrible hostile hot huge human humble hungry
    ideal illegal ill immediate important impossible incomplete incredible independent individual
    indoor inefficient informal inner innocent insecure inside intense interactive internal
    international interesting invisible irregular junior keen key kind large larger last late later
    latest lazy lean legal less lethal liable light likely limited linear little local lonely long
    longer loose lost loud low lower loyal lucky mad main major male manual many marine massive
    mature maximum mean meaningful meaningless mechanical medical medium mental messy mid middle
    mild military minimum minor mixed mobile moderate modern modest monthly moral multiple musical
    mutual naive narrow nasty national native natural near neat necessary negative nervous neutral
    new newer next nice noisy normal northern nuclear numb obvious occasional odd official okay old
    older on-site one-off ongoing online open operational optimistic ordinary organic original other
    outdated outdoor outer overall overdue overseas own paid painful painless pale part-time partial
    particular passionate past patient peaceful perfect permanent personal physical plain pleasant
    pointless polite political poor poorer popular positive possible powerful practical precious
    precise pregnant premium present pretty previous primary principal prior private proactive
    probable productive professional profitable proper proud public pure quick quicker quiet quieter
    radical random rapid rare raw ready real realistic reasonable recent red redundant regional
    regular relaxed relevant reliable religious reluctant remote repetitive representative
    responsible rich rigid risky rough  rude rural sad safe safer same sane scared scary
    scientific seasonal secondary secret secure selfish senior sensible sensitive separate serious
    several severe sexual shallow sharp short shorter shy sick significant silent silly similar
    simple simpler sincere single sleepy slight slow slower small smaller smart smooth sober social
    soft solid sore sorry southern spare special specialist specific spiritual stable stale
    standard steady steep sticky stiff  straight strange strategic strict strong stronger
    structural stubborn stuck stupid subtle sudden sufficient suitable sunny super superior sure
    surgical sustainable sweet swift tactical talented tall tangible technical temporary tender
    tense terrible terrified thick thin thorough thoughtful tidy tight tiny tired top total tough
    toxic traditional tragic transparent tricky trivial tropical true typical ugly unable unclear
    uncomfortable unfair unfinished unhappy unhealthy uninterrupted unique universal unknown unlikely
    unnecessary unpaid unpleasant unpredictable unreliable unsafe unsure unstable unusual upcoming
    upset urban urgent useful useless usual vague valid valuable various vast verbal vertical
    viable violent virtual visible visual vital vocal vulnerable warm wasteful weak wealthy weekly
    weird western wet whole wide wild willing wise wonderful wooden worse worst worth worthy wrong
    young younger last-minute half-hearted front-line frontline end-to-end in-house inclusive
    understaffed overworked underpaid overloaded clunky buggy slow-moving brittle patchy shaky
    blurry bulky cosy gritty crunchy scruffy sloppy sketchy nitty-gritty overnight offline upstream
    downstream multicultural bicultural neurodivergent dyslexic autistic homeless jobless unemployed
    pediatric paediatric geriatric palliative maternal neonatal hands-on hands-off
""")
# Words that stand before a noun and open a phrase.
DETERMINERS = _words("""
    a an the my our your his its their this these those each every no any some another either
    neither both such half teh
""")
QUANTITIES = _words("""
    more less fewer few much many most several enough all too plenty lots one two three four five
    six seven eight nine ten dozens hundreds thousands none half twice least
""")
SUBJECTS = _words("i we they he she it you there")
SOMEBODY = _words("""
    nobody everybody somebody anybody everyone someone anyone noone nothing everything something
    anything no-one
""")
OBJECTS = _words("""
    me us them him her it you myself ourselves yourself themselves himself herself itself each-other
    others something things stuff everything anything everybody everyone somebody someone people
    poeple ppl
""")
PREPOSITIONS = _words("""
    about above across after against along alongside amid among around at before behind below
    beneath beside besides between beyond by concerning despite down during except for from in
    inside into like near of off on onto opposite out outside over past per regarding since than
    through throughout till toward towards under underneath until up upon via with within without
    away back versus together
""")
ADVERBS = _words("""
    again ago ahead almost already also altogether always anymore anyway apart away back badly
    barely better constantly daily directly early else elsewhere enough even eventually ever
    everywhere exactly far fast finally first forever forward frequently fully generally hard hardly
    here honestly how immediately instead just largely late later least literally long longer
    mainly maybe more most mostly much nearly never not now nowadays nowhere often once only
    otherwise overnight perhaps possibly probably properly quickly quietly quite rarely rather
    really regularly right seldom simply slowly so sometimes somewhere soon still straight
    successfully then there therefore today together tomorrow tonight too truly twice usually
    very weekly well yesterday yet indoors outdoors online offline upstairs downstairs abroad
    realy alone
""")
# Words that open a part of its own: what follows is not the main verb.
OPENERS = _words("""
    who whom whose which that what how why when where whether if because becuase so while as
    although though unless whereas whatever whoever whichever whenever wherever since until till
    before after once than
""")
RELATIVES = _words("who whom whose which that where when")
ASKING = _words("why how what who which whether where")
FINITE = _words("""
    am is are was were isn't aren't wasn't weren't ain't can could will would shall should may might
    must can't cannot couldn't won't wouldn't shan't shouldn't mightn't mustn't needn't has have had
    hasn't haven't hadn't does do did doesn't don't didn't cant dont doesnt didnt isnt arent wasnt
    werent couldnt wouldnt shouldnt havent hasnt hadnt
""")
PLURAL_FINITE = _words("are were aren't weren't have haven't do don't dont arent werent havent")
# -ing words that are mostly nouns: alone, or before "in" and "for", no form is certain.
ING_NOUNS = _words("""
    training onboarding marketing engineering housing building meeting funding bullying parking
    timing wording briefing staffing accounting banking nursing lighting budgeting programming
    scheduling manufacturing publishing plumbing opening beginning warning setting
    offering listing recording feeling hearing understanding schooling
    counselling counseling gaming networking offshoring outsourcing pricing spending tooling
    clothing fundraising upbringing mining farming shipping advertising catering clearing consulting
    crossing heating hunting ending evening morning ceiling wedding sibling monitoring
    processing clearing logging packaging sequencing signalling suffering wellbeing
    well-being grooming policing reasoning undertaking turning-point gathering blessing landing
    bearing bedding dressing earning hosting holding filing king thing something nothing everything
    anything spring string ring wing swing during according regarding concerning including
""")
# -ing words that are as often nouns as verbs.
ING_EITHER = _words("""
    writing reading planning testing hiring coaching reporting learning waiting working painting drawing
    speaking recruiting drafting tracking operating cooking cleaning driving dancing singing
    swimming shopping selling sourcing billing cutting editing filming grading acting
    modelling modeling sampling screening sharing thinking tutoring voting walking wiring
    mentoring teaching editing
""")
# -ing words that describe: "rising rents", "recurring costs".
ING_ADJECTIVES = _words("""
    rising existing recurring upcoming ongoing interesting challenging boring exciting confusing
    annoying frustrating exhausting demanding depressing worrying surprising disappointing tiring
    outstanding lasting aspiring emerging declining misleading overwhelming rewarding inspiring
    fascinating never-ending long-standing time-consuming hardworking ageing aging remaining
    underlying neighbouring neighboring cutting-edge crumbling dwindling shrinking soaring dying
    inviting embarrassing encouraging pressing appalling thriving varying caring loving
""")
# -ing words that can do either before a noun: "growing teams", "changing requirements".
ING_DOUBLE = _words("""
    growing changing leading developing missing failing following competing conflicting moving living falling
    increasing improving supporting matching opposing training floating flying sleeping
    talking starting closing opening working operating ageing aging
    breaking losing winning paying guiding driving shifting evolving limiting defining binding
    returning struggling ailing waiting
""")
# Nouns that an -ing word often stands before as a noun: "training budgets".
AFTER_ING = _words("""
    session sessions time times tool tools course courses material materials work skill skills
    budget budgets plan plans process processes group groups programme programmes program programs
    list lists cost costs condition conditions day days week weeks hour hours class classes
    method methods practice practices room rooms line lines guideline guidelines manager managers
    standard standards platform platforms workshop workshops environment environments
    site sites circle circles club clubs strategy strategies experience opportunity opportunities
    block blocks team teams partner partners event events curve space system systems lot lots
    centre centres center centers company companies agency agencies culture speed style styles
    position positions scheme schemes area areas machine machines guide guides question questions
    problem problems issue issues deadline deadlines requirement requirements parents people
    mothers fathers adults population populations hours memory life lives wage wages
    capacity effort efforts exercise exercises goal goals objective objectives activity activities
    periods slot slots gig gigs engagement engagements role roles job jobs
""")
PERSONS = _words("""
    people person others kids children students pupils teachers nurses doctors patients customers
    clients users colleagues juniors seniors engineers developers designers apprentices trainees
    interns newcomers beginners starters joiners mentees graduates teenagers adults families parents
    farmers founders volunteers carers suppliers visitors researchers everyone everybody someone
    somebody anyone ppl poeple folks women men girls boys interns refugees residents peers teammates
    learners players directors stakeholders analysts reports
""")
# Nouns of which "help", "lead" and their like make one word: "help desks", "lead times".
COMPOUNDS = {
    "help": _words("desk desks centre centres line lines page pages text texts file files"),
    "lead": _words("time times generation developer developers engineer engineers designer"),
    "support": AFTER_ING
    | _words(
        "agent agents ticket tickets call calls staff network networks people engineer engineers"
    ),
}
# Verbs that take a second verb without "to": "help people grow".
WITH_VERB = _words("""
    help helps helping let lets letting make makes making see sees seeing watch watches watching
    have has having hear hears hearing
""")
# What a word that is a verb or a noun means before a preposition: here the verb is meant.
VERB_BEFORE = {
    "talk": _words("to with about"),
    "look": _words("at for after into"),
    "sit": _words("in with on down"),
    "deal": _words("with"),
    "shop": _words("for"),
    "chat": _words("to with"),
    "pair": _words("with"),
    "partner": _words("with"),
    "share": _words("with"),
    "start": _words("with from"),
    "work": _words(""),
    "step": _words("in up back"),
    "turn": _words("up into off"),
    "build": _words("on up"),
    "set": _words("up"),
    "sort": _words("out through"),
    "point": _words("out at"),
    "head": _words("up"),
    "reach": _words("out"),
    "speak": _words("up at to"),
    "lead": _words("by with"),
    "rank": _words(""),
    "answer": _words("to"),
    "phone": _words(""),
    "switch": _words("to from off"),
    "move": _words("to into towards back away"),
    "run": _words("into away"),
    "fall": _words("behind"),
    "report": _words("to"),
    "complain": _words("about"),
    "prototype": _words("with for"),
    "campaign": _words("for against"),
    "train": _words("for with"),
    "reply": _words("to"),
    "fight": _words("for against"),
    "push": _words("for back"),
    "stand": _words("up for"),
    "stick": _words("to with"),
    "stay": _words("in at on with"),
    "rest": _words(""),
    "focus": _words("on"),
    "struggle": _words("with"),
    "worry": _words("about"),
    "care": _words("about"),
    "travel": _words("to through"),
    "volunteer": _words("as at for"),
}
NAMES_TOO = _words("""
    will mark grace rose hope joy bill may faith dawn iris ivy robin jean grant chase art max
    jack ray frank sue rob pat drew dean page reed wade miles victor christian eve april june
    august summer autumn brook skip penny jade ruby amber pearl crystal carol holly heather
    daisy lily violet olive basil ash glen cliff dale heath lance rich earnest ernest gene
    guy herb jay josh ken lane lee mason chuck don earl duke buddy chip bob sandy rusty woody
    melody harmony charity destiny patience prudence autumn star sky angel king prince bishop
    hunter porter cooper taylor carter parker baker turner gardener fisher archer sterling
""")
KEPT_CAPITALS = _words("""
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
    fridays saturdays sundays january february april june july september october november december
    english german french spanish italian japanese chinese european american british african asian
    indian irish scottish welsh dutch polish turkish arabic london paris berlin europe africa asia
    america slack jira excel powerpoint python java javascript rust kubernetes docker linux windows
    google microsoft amazon github gitlab salesforce christmas easter internet
""") - _words("windows internet")
# Words of other languages that no English answer holds.
FOREIGN = _words("""
    le la les des du un une et ou où est sont dans avec pour je nous vous ils elles ce ces qui
    que quoi de moi mes mon ma nos notre leur leurs aux au ne pas der das dem den ein eine einen
    einem einer und oder ist sind nicht ich wir ihr sie mit für von vom zum zur beim auf aus bei
    mein meine meinen unser unsere wenn weil dass daß wie wo noch mehr weniger keine kein el los las
    unos unas y con para por pero muy más mi mis su sus nuestro nuestra  como lo se al del
    ser estar um uma os dos das nos nas em não nao mais meu minha seu sua il gli dei della delle
    degli che non sono nel nella mio mia più meno senza het een niet ik wij jij zij
    hun onze mijn voor naar geen minder aan zijn wel te tot
""")
# Verbs or nouns that are the verb where a noun follows that can be its object: "mentor people".
VERBS_RATHER = _words("""
    build mentor coach try fix run lead start stop push use share hire meet answer visit host turn
    show move reach break raise handle treat follow chase guide help test pull catch lift hold
    challenge interview call contact greet juggle tackle train teach hear support change protect
    rescue reward respect welcome trust repair replace
""")
# Verbs or nouns that are the noun before another noun: "project plans".
NOUNS_RATHER = _words("""
    alert board bus camp card class club commute credit desk effort emergency expense experience
    incident job mass office page part peak profit project road role status strategy traffic user
""")
# Nouns that make a compound of a word before them: "code reviews", "support tickets".
AFTER_NOUNS = _words("""
    review reviews ticket tickets call calls meeting meetings discussion discussions decision
    decisions fatigue freeze freezes hours sprints critique critiques session sessions time day
    days week weeks work skills budget budgets process pressure team group
""")
# Verbs with two objects: "give patients control".
WITH_TWO_OBJECTS = _words("""
    give gives giving bring brings bringing offer offers offering teach teaches teaching show shows
    showing get gets getting tell tells telling ask asks asking buy buys buying send sends sending
    pay pays paying cost costs costing save saves saving lend lends lending promise promises grant
    grants granting allow allows allowing spare spares sparing
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
    own clean open present complete live lower separate direct correct secure free slow close
    narrow perfect empty dry warm cool calm welcome upset fit tidy clear
""")
COLLECTIVES = _words("team staff management family crew government council sales board youth half")
# Headings under which "hiring in Berlin" is what happens, and not what somebody wants to do.
WHAT_HAPPENS = ("problems", "impact", "obstacle")
# Verbs whose -s form is a plural as often, and which are nouns behind "the": "requests", "a win".
PLURALS_TOO = _words("""
    bounce sweep struggle leave live train feel lie buy hide
    request report launch pick fight win crash cut deal gain switch find fill fire grade guess hunt
    judge master pitch wait watch sketch slip shape demand kick lock rush dive divide stretch throw
    swallow tear laugh recall regret present spend serve rise join merge refuse rescue shadow dread
    finish replacement permit edit invite ask commit freeze upset wear welcome gather
""")
# Nouns that open a sentence as a time: "some mornings I ...".
TIMES = _words("""
    time times morning mornings day days week weeks month months year years night nights evening
    evenings weekend weekends monday mondays friday fridays sunday sundays moment minute second
""")
# Words that stand before a noun or before a sentence: "before lunch", "before the kids sleep".
BEFORE_SENTENCES = _words("before after until till since than like once")
# -ing words that are the verb whatever noun follows: "improving processes".
ING_SURE = _words("""
    fixing solving improving managing creating organising organizing facilitating hosting
    simplifying explaining helping making getting giving removing reducing avoiding attending
    joining designing chasing building running preparing doing having bringing keeping taking using
    finding setting putting owning planning sharing learning writing
""")
# Nouns of what can be held: "running workshops".
EVENTS = _words("""
    workshop workshops session sessions meeting meetings event events course courses class classes
    programme programmes program programs project projects group groups circle circles club clubs
""")
HOLDING = _words("""
    running hosting organising organizing facilitating giving attending joining preparing managing
    building designing creating doing having fixing solving improving simplifying removing reducing
    avoiding making setting owning
""")
# -ing words that are nouns before what is held: "mentoring sessions".
ING_BEFORE_EVENTS = _words("mentoring coaching reading tutoring waiting working learning")
# Nouns that are seldom verbs, so that their plural behind another noun is a plural.
SELDOM_VERBS = _words("""
    alert ballot bill board book bug bus camp campaign card circle class club colour course
    credit date deadline deposit detail document effort email end event exercise experience fact
    factor fee field file film floor form fund garden goal grant group guide hour house idea image
    impact incident interest interface interview invoice issue job key label level line link list
    log loop mark market meeting message metric model month network note number object office page
    paper park part party path pattern phase phone photo picture piece place plan plant point
    position price problem process product profile profit program programme project prototype
    question quote rate reason record review right risk road role rule sample scale schedule score
    screen script season seat sentence session setting shift shop show signal site skill solution
    source space speed spot staff stage standard station step stock store story strategy structure
    study style subject survey symbol system table tag target task tax term text ticket tip title
    tool topic tour track trial trip truck type user view voice vote wage walk ward way week word
    workshop
""")
# Verbs that a sentence follows: "check nobody is left out".
BEFORE_CLAUSES = _words("check hope wish promise show trust mind fear bet pray")
# Nouns that look like a verb behind a plural: "line numbers support for editors".
HEADS_TOO = _words("support access control design research contact")
# Past forms that open "led a team" as well as "lost luggage".
PASTS_TOO = _words("""
    bent bought brought built caught cut dealt dug felt fought found had heard held hit hurt kept laid
    led left lent let lit made meant met paid put read run said sent set shot shut slept sold sought
    spent stood stuck struck swept taught thought told understood won become come done
""")
# -ing words that are nouns and no activity of one's own: "engineering culture".
ING_SUBJECTS = _words("""
    engineering marketing housing nursing banking manufacturing plumbing accounting onboarding
    pricing funding staffing bullying advertising
""")
# Nouns that "managers give feedback" can follow without "that": "the way managers give feedback".
BEFORE_SUBJECTS = _words("way reason moment")
# Endings of who does a job, and the words that only look so.
PERSON_ENDINGS = ("er", "or", "ist", "ian", "ant", "man", "clerk", "nurse", "director", "engineer")
NO_PERSONS = _words("""
    paper power water matter order weather career number letter dinner computer error labor behavior
    color flavor humor cover gender power summer winter october september november december river
    server container folder monitor sensor motor tractor corner border chapter newsletter quarter
    character layer power plant restaurant want cancer hunger fibre shelter offer answer
""")
# Nouns of SELDOM_VERBS that stand without an article.
WITHOUT_ARTICLE = _words("""
    effort exercise experience impact interest film room space speed style staff source time voice
    trouble support studio design research tax stress practice land level stock colour light work
""")
