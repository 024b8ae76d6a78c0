"""English words by what they can be in a sentence: verbs, nouns, adjectives, names.

Each list holds base forms; the grammar knows the endings. A word may be missing: an unknown word
is taken for a noun where one is due, and where too many are unknown no form is certain.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _terms(text: str) -> frozenset[str]:
    return frozenset(" ".join(term.split()) for term in text.split(","))


# Verbs whose base form is no everyday noun: "teach", never "a teach".
VERBS = _words("""
    abandon abolish absorb accelerate accept accompany accumulate achieve acquire activate adapt add
    address adjust administer admit adopt advise afford agree aim align allocate allow alter amplify
    analyse analyze announce annoy anticipate apologise apologize appear apply appreciate approve
    argue arise arrange arrive ask assemble assess assign assist assume assure attain attend attract
    audition author automate avoid babysit bake be become beg begin behave believe belong bend
    bicker boil boost borrow bother bounce brainstorm bring broaden bully bury buy bypass calculate
    calibrate calm capture care carry categorise cc celebrate centralise chair chop clarify clean
    clear climb collaborate collect combine come commit communicate compare compete compile complain
    comply compose comprehend concentrate conduct confer confide confirm confront confuse connect
    consider consist consolidate consult consume contain continue contribute convert convince cool
    coordinate cope correct counsel create criticise criticize cultivate cure customise
    customize cut deal debug decide declare decode decorate deepen defend defer define delegate
    delight deliver demand demonstrate deny depend deploy depress describe deserve destroy detect
    determine develop devise devote diagnose die differ dig digest digitise digitize diminish
    disagree disappear disappoint discover discuss dislike dismantle dispose distribute dive divide
    dominate donate doomscroll dread drown dry earn eat edit educate elevate eliminate embarrass
    embed embrace emerge emigrate empathise empathize emphasise empower empty emulate enable
    encourage enforce engage enhance enjoy enlarge enlist enquire enrich ensure enter entertain
    equip erase erode escalate escape establish evaluate evolve examine exceed excel exclude exert
    exhaust exist expand expect explain explode exploit explore expose express extend facilitate
    fail fax fear feel fetch fight figure fill find finish fire flourish follow forbid forecast
    foresee forget forgive formalise formulate foster free freeze frighten frustrate fry fulfil
    fulfill fundraise gain gather generate get give go govern grab grade greet grill grow guess hack
    handle hang happen harm harmonise hasten hate have heal hear hesitate hide hoover humanise hunt
    hurt identify ignore illustrate imagine immerse implement imply impress improve include inform
    inherit initialise initiate inject innovate inquire insert insist inspect inspire install
    instruct integrate intend interact internalise interpret interrupt intervene introduce invent
    invest investigate invite involve iron isolate itemise iterate join judge justify keep kick kill
    knead knit know laugh launch learn leave lend let liaise liberate lie listen live locate lock
    look loosen lose lower magnify maintain make manage manipulate marry master maximise maximize
    mean mediate meet melt memorise mend mention merge migrate minimise minimize mobilise mock
    modernise modernize modify motivate mourn mow multiply mumble nag narrow navigate negotiate
    notify nudge nurture obey oblige observe obtain occur omit onboard operate oppose optimise
    optimize orchestrate organise organize originate overcome overcommit overcommunicate
    overestimate overlook overpromise oversee oversell oversleep overspend overthink overwork owe
    own pamper parse participate pay perceive perfect perform permit persuade photocopy photograph
    pick ping pitch please plough poach polish ponder pop populate pour practise praise predict
    prefer prepare present preserve pretend prevent prioritise prioritize procrastinate produce
    prolong promote proofread propose prosper protect prove provide provoke publish punish pursue
    put quantify quit react read realise realize reassess reassure rebuild recall receive recognise
    recognize recommend reconcile reconnect reconsider recover recruit rectify redesign redirect
    reduce refactor refer refine reflect refurbish refuse regain regret rehearse reinvent reiterate
    reject relate relax relieve relocate rely remain remember remind remove renegotiate renew
    renovate reopen reorganise reorganize repay replace replay replenish replicate reply-all report
    represent reproduce request require reschedule rescue resent reside resign resist resolve
    respond restock restore restrict restructure resume retain retell rethink retire retrain reveal
    revert revise revisit revive rewrite rid rinse rise roast rotate ruin rush safeguard salvage
    satisfy save say scare scold scream scroll scrub secure see seek seem sell send separate serve
    settle sew shadow shape shorten shrink shut sift sign simplify sing sink sit sketch skip slip
    slow socialise solder solve sow spare speak specialise specialize specify spend spoil squabble
    stabilise stabilize stand standardise standardize steal steer stick stimulate stir streamline
    strengthen stretch strive struggle subdivide submit succeed suffer suggest sulk summarise
    summarize supervise suppose surpass survive sustain swallow sweep switch sympathise synchronise
    take teach tear tease tell tend terminate thank think thrive throw tidy tinker tolerate train
    transcribe transform translate transmit treat trim troubleshoot tutor tweak unblock
    underestimate undergo undermine understand undertake undo unearth unify unite unload unlock
    unravel untangle unveil uphold upset utilise vacuum validate varnish vary verify visualise
    visualize volunteer wait wake want warm warn waste watch wear weed welcome weld whistle win wind
    wipe withdraw withstand wonder worsen write yell
""")
# Verbs that are nouns too, and those nouns can be counted: a plan, two plans, it plans.
VERBS_OR_NOUNS = _words("""
    act advance advocate alarm alert amount answer appeal approach arrest associate attack attempt
    audit balance ban base batch battle beat bid bill bin bite blame blast blend block blog board
    book boss bottle box brake branch brand breach break bridge brief broadcast brush buffer bug
    build bundle burden burn burst bus call camp campaign card cast catch cause challenge champion
    chance change charge charm chart chase chat cheat check chill circle claim clash class click
    clone close club cluster coach coat code color colour comment commute compliment compromise
    concern conflict contact contract contrast control cook copy cost cough count course cover craft
    crash credit crop cross crowd cry curve cycle damage dance date debate debrief decline decrease
    default delay demo deposit design desire detail diet dip dispatch dispute document doubt
    download draft drag drain draw dream dress drift drill drink drive drop dump effect effort email
    end escort estimate exchange excuse exercise exit experience experiment export face fact factor
    fall fan favor favour feature fee feed fence field file film filter fit fix flag flash float
    flood flow fold forecast form format frame fuel function fund garden gift goal grant grasp grip
    ground group guarantee guard guide hack hand handoff handover harvest head highlight hint hire
    hit hold hope host house hug hurry idea impact import increase index influence initial input
    insult interest interface interview issue jam job joke journey juggle jump key kiss knock knot
    label land lead leak leap lecture level lift limit line link list load log loop loss map march
    mark market mass match measure mentor mess milk mind mirror miss mistake mix model monitor move
    nail name need nest network nod note notice number object offer open order outline overlap pace
    pack page paint pair panel park part partner party pass patch path pattern pause peak permit
    phase phone photo picture piece pilot pivot place plan plant play plot point poll pool position
    post praise prank price print prize probe problem process produce profile profit program
    programme progress project promise proof prototype pull pump purchase purpose push puzzle query
    quest question queue quote race raid raise range rank rate reach reason rebel reboot record
    refund rehearse release relief remark rent repair repeat reply rescue reserve rest restart
    result retreat return reverse review reward rework ride ring risk rock role roll rollout root
    route row rule run sail sample scale scan schedule score screen script seal search seat seed
    sense sentence set shake share shelter shift ship shock shoot shop shot shout show sigh signal
    skate slice slide smell smile smoke snap solution sort sound source space spark speed spin split
    sponsor spot spread spring sprint squeeze stack staff stage stake stall stamp stand star start
    state stay step stick stop store storm strain stream stress strike string strip stroke study
    stumble style subject subordinate suit summary supply surprise survey swap swim swing symbol
    table tackle tag talk target task taste tax term test text thread tie tip title toast tool touch
    tour track trade trap trial trick trigger trip trouble try tune turn type update upgrade upload
    use value vent venture view visit voice vote wage walk want warrant wash wave way weigh wheel
    will wish wonder work workshop worry worth wound wrap zoom
""")
# Verbs that are nouns too, and those nouns are not counted: work, some work, it works.
VERBS_OR_MASS = _words("""
    access aid care cash code conflict control design distrust experience fear fire focus harm help
    hope hurry influence input interest labour lack land light love mail mistrust need pain pay play
    practice praise pride progress rain reach research respect rest shame silence sleep smoke snow
    staff stress support talk trade travel trust use value waste water wear work worry
""")
# Past forms that are no participles: they make a clause.
PASTS = _words("""
    arose ate awoke became began blew broke came chose did drank drew drove fell flew forgave forgot
    froze gave got grew had hid knew lay mistook ran rang rose sang sank saw shook shrank spoke
    sprang stole swam swore threw told took tore undertook was went were withdrew woke wore wrote
""")
# Past forms that are participles too: "decisions made without data".
PARTICIPLES = _words("""
    beaten become been begun bent bitten blown bought bound broken brought built burnt caught chosen
    come cut dealt done drawn driven drunk dug eaten fallen fed felt fled flown forbidden forgiven
    forgotten fought found frozen given gone gotten grown heard held hidden hit hung hurt kept known
    laid learnt led left lent lit lost made meant met mistaken misunderstood overdone overpaid paid
    proven put read rebuilt rethought ridden risen run rung said seen sent set sewn shaken shot
    shown shrunk shut slept sold sought spelt spent spoilt spoken spread stolen stood struck stuck
    sung sunk swept sworn taken taught thought thrown torn underpaid understood undone unheard
    unpaid unseen unwritten woken won worn written
""")
NOUNS = _words("""
    ability abuse accent accessibility accident account accountant accuracy acquisition action
    activity actor ad addiction address adhd admin administration administrator adult adulthood
    advantage adventure advert advice adviser advisor aftercare aftermath afternoon age ageism
    agency agenda agent agile agreement agriculture ai air airport alcohol algorithm allergy
    allotment amateur ambiguity ambition ambulance anaesthetist analysis analyst analytics anger
    animal anxiety anybody api app appearance applicant application appointment appraisal apprentice
    apprentices apprenticeship approval april aptitude architecture archive area argument army
    arrangement art article artist aspect assessment asset assignment assistance assistant asthma
    asylum athlete atmosphere attention attic attitude audience audit audition auditor august aunt
    author autism automation autonomy autumn award awareness baby backend background backlog backup
    bag baker bakery balcony band bandage bandwidth bank banker bankruptcy banner bar barber barcode
    barista barrier barrister baseline basement basic basis bathroom battery beach beautician bed
    bedroom bedside bedsore bedtime bee beehive beer bees beginner beginners beginning behavior
    behaviour belief bell benefit bereavement bias bicycle bike billing biology bird birth birthday
    blindness blocker blood body boiler bonus bookkeeper bookkeeping boot border boredom bottleneck
    boundary boy brain breach bread break-in breakdown breakfast breastfeeding breath brewery brick
    bricklayer brother brother-in-law browser budget builder building buildings bulb bullshit
    bureaucracy burglary burnout bursary business busywork butter buy-in buyer cable cafe cake
    calculation calendar camera campus cancer candidate capability capacity captain car carbon
    cardiology career caregiver carer caretaker carpenter carpentry case caseload casework cashier
    category cattle ceiling cellar center centre ceo certificate chair chairman changelog chaos
    chaplain chapter character charger charity checkout cheese chef chemist chemistry chess chicken
    child child-care childbirth childcare childhood children choice choir cholesterol choreography
    church churn cinema citizen city civil clarity classroom cleaner cleanup clerk client clinic
    clinician clinicians clock clothes cloud cluster clutter co-worker coaching coast coat codebase
    coffee coffees cofounder cohort collaboration colleague collection college column commerce
    commission commitment committee communication community commuter commuters company comparison
    compassion competence competition competitor compiler complaint complexity compliance component
    compost computer concept concert conclusion concrete condition conditions conference confidence
    confidentiality confusion connection consequence consultant consumer content contest context
    contractor contribution contributor conversation conversion conveyor cooker coordination corner
    corporation corridor corruption costume council councillor counselling counsellor country county
    couple courage courier court cousin cow coworker craft craftsmanship crane crayon creation
    creativity creator crew cricket crime crisis criteria criticism crop crops crowd crutch css cto
    culture cure curiosity currency curriculum customer cyber cyclist cyclists dad dairy dancer
    dashboard data database dataset datasets daughter day daycare deadline deafness dealer death
    debt december decision deer defect definition degree delivery dementia democracy demotion
    dentist dentistry dentures department dependency deployment deprecation depression depth deputy
    description desert designer desk detail detention developer development device devops diabetes
    diagnosis diagnostics dialect dialogue dictionary diet difference difficulty dignity dinner
    direction director disabilities disability discharge discipline discount discovery
    discrimination discussion disease dish dispatcher dissertation distance distraction diversity
    division doc dock docs doctor documentation dog dolphin donation donor door dosage dose downside
    downtime driver drought drug drum duty dyslexia dyspraxia ear earth earthquake ecosystem editor
    education efficiency egg elder election electrician electricity emergency emission empathy
    employee employer employment encryption endpoint enemy energy engineer engineering english
    enterprise enthusiasm environment envy epic equality equipment equity error ethics evening event
    everyday everything eviction evidence exam examination example excellence exclusion execution
    executive exercise exhaustion exhibition existence expansion expat expense experiment expert
    expertise explanation exploration expression extension eye facility failure fairness faith
    family fare fares farm farmer father fatherhood fatigue fault february feedback feeling feelings
    fellow ferry fertiliser festival fiction fieldwork figure finance finances finding firefighter
    firewall fish fitness fitter flakiness fleet flexibility flight floor flour flute folder folks
    follow-up font food foot footage football force foresight forest forestry forklift fortune forum
    foundation founder fox framework fraud freedom freelance freelancer freelancing freezer
    frequency friday fridge friend friendship front frontend funding fundraiser fundraising funnel
    furniture future gallery gap garbage gardener gas gender generalist generation girl glass goat
    god gold goods gossip governance government governor graduate grammar grandparent grandparents
    graph grass gratitude greenhouse grief groundwork grower guesswork guest guidance guideline
    guilt guitar guy guys gym habit hackathon hackney hair hairdresser half hallway hammer handbook
    handoff handrail handwriting happiness harassment harbour hardware harvest hassle hat hate
    hazard headache headline headteacher health healthcare heart heat heatwave hedge height helper
    hen hero hierarchy hindsight hiring history hobby hockey hoist hole holiday home homelessness
    homeowner homework honesty honey honour horse hospice hospital hotel hour household housework
    housing hr html human humour hunger hurricane husband hygiene hype hypertension hypothesis
    identity illness image imagination imam immigrant immunisation impatience implementation
    importance imposter impostor improvement incident inclusion income independence individual
    industry inequality infection inflation information infrastructure ingredient initiative injury
    injustice innovation input insecurity insight insomnia inspiration installation instance
    institution instruction instructor instrument insurance intake integration integrity
    intelligence intention interaction intern internship internships interpreter interruption
    intervention introduction introvert intuition invention inventory investment investor invoice
    invoices irrigation island isolation jacket jail janitor january jealousy joiner journalist joy
    judgement judgment july june junior juniors juror justice kanban kerb kernel kettle keyboard
    kick-off kid kids kindergarten kindness king kitchen knee knife knitting know-how knowledge kpi
    kpis lab laboratory labour ladder lady lake landfill landlord language laptop latency lathe
    laughter laundry law lawn lawyer layer layoff layout leader leadership leaf learner lecture
    lecturer ledger legacy lesson lessons letter liability librarian library licence license life
    lifecycle lifeguard lifetime lightning literacy literature litter living loan location lockdown
    logic login logistics logo loneliness lorry lot luggage lunch lyrics machine machinery magazine
    maintenance maker makers male malware man management manager mandate manner manufacturer
    manufacturing marathon margin maternity math maths mayor meadow meal meaning meaningful
    measurement meat mechanic mechanism media medication medicine meet-up meeting meetings meetup
    member membership memory men menopause mentee mentorship menu merchandiser merger message metal
    method metric metrics metro microservice microservices middle midwife migrant migration mile
    milk mindset minister minute miscarriage mission mix-up mob mobility mockup modem mom moment
    momentum monday money monitoring monolith monorepo month mood morale morning mortgage mosque
    mother motherhood motivation mountain mouse mouth movement movie mri multitasking mum murder
    museum music musician nap nature needle negotiation neighbor neighbour neighbourhood netball
    network neurodiversity newcomer newcomers news newsletter newsroom night noise nonprofit
    nonsense nothing notification novel novelist november nurse nursery nursing nutrition obesity
    object objective obligation observability observation obsession ocean october offender office
    officer oil okr okrs on-call onboarding oncology one-on-one one-to-one ones opening operation
    operations operator opinion opportunity ops optician option orchard orchestra organisation
    organization orientation origin orphan outage outcome output outsider oven overhead oversight
    overtime overview owner ownership package packer paediatrics pager pain painting pallet pandemic
    paper paperwork paramedic parcel parent parenthood parish parliament participant participation
    partnership passenger passion passport password patience patient pavement payload payment
    payroll payslip pdf peace pedestrian pedestrians peer pen pencil penguin pension pensioner
    people perfectionism perfectionist performance period perk permission permissions person persona
    personality personas perspective pesticide pharmacist pharmacy phd philosophy phishing
    photography physics physio physiotherapist piano picker pig pill pills pipe pipeline planner
    planning plasterer plastic plate platform player playground pleasure plug plumber plumbing pm
    pms podcast poem poet poetry police policy politician politics pollution population porter
    portfolio portion possibility poster potential pothole pottery poverty power powerpoint ppl
    preference pregnancy preparation preschool presence presentation pressure prevention pride
    priest principal principle printer priority prison prisoner privacy procedure procrastination
    procurement product production productivity profession professional professor programmer
    programming promotion proposal prospect protection protocol prototype provider psychologist
    psychology pto publication publisher publishing pull-request pupil purpose qa quality quantity
    quarter quota rabbi rabbit racism radiator radio radiology rail ramp ranger ransomware reader
    reading readme reality receipt receptionist recipe recipient recognition recommendation recovery
    recruiter recruitment recycling redundancy refactor refactoring referral reflection reform
    refugee refund region regression regulation regulator rehearsal relation relations relationship
    reliability religion renewal rent rents reorg reorganisation rep reply repo report reporter
    reporting reports representation representative reps reputation requirement requirements
    researcher resident resilience resistance resource resources response responsibilities
    responsibility restaurant restructuring retailer retention retirement retro retrospective
    revenue rework rhythm rights river road roadmap robbery robot role rollback roof roofer room
    rope roster rota round roundabout router rubbish rugby runbook runway safety salary sale sales
    salesperson sample sandbox satisfaction saturday sauce saving savings scaffolder scan scanner
    scans scenario scheduling schema scholarship school schoolteacher science scientist scooter
    scope scrum sculpture sea season seat secondment secret secretary section sector security seed
    seeker seekers selection self self-confidence self-doubt self-esteem seller seminar senate
    senior seniors sensor sepsis september server service session setback setting settings setup
    severance sewage sewing sexism shape shareholder shark sheep sheet shepherd shipyard shirt shoe
    shopkeeper shopping shortage shortcut shoulder shower shutdown side sight sign-off silo singer
    sink sister site situation size skill skills sky sla slack slas sleep slot smoking snow society
    socket software soil soldier solicitor solidarity son song songs speaker speaking spec
    specialist species specification specs speech spelling spirit sport spreadsheet sql squad sre
    stability staff staffing staging stairs stakeholder stammer stand-up standard standards standup
    start-up starter startup station statistics status steel stock stockroom stone story stove
    strategy street strength stroke structure student studio stuff stupidity success suffering sugar
    suggestion suitcase summer sun sunday supervisor supplier surgeon surgery surroundings survey
    sustainability syllabus synagogue syndrome syringe system takeover talent taxi tea teacher
    teaching teamwork tech technician technique technology teenager telemetry telephone television
    temper temple tenant tendency tennis tension tent territory testing tests text textbook theatre
    theft theory therapist therapy thesis thing things thinking thought threat throughput thursday
    ticket tile till timber time timeline timetable timetables today toddler toil toilet tomorrow
    tone tooling tools topic towel town toy tractor trade-off tradesperson tradition traffic tragedy
    trainee trainer training tram transformation transition translation translator transparency
    transport transportation travel treatment tree trend triage tripod trolley truancy truck trumpet
    truth tube tuesday tuition turnover turnstile turtle tutor tutorial typist ui ulcer uncertainty
    uncle understanding unemployment union unit university upsell upside uptime usability user users
    ux vacancy vacation vaccination vaccine van variety vegetable vehicle vendor version vet victim
    victory video village vineyard violence violin virus visa vision visitor vocabulary volunteer
    vulnerability waiter waitress wall war ward warden wards warehouse warning waste water weakness
    wealth weapon weather web website wedding wednesday week weekend weight welder welfare
    well-being wellbeing whale wheat wheelchair whiteboard widow wife wiki wildfire wind window wine
    winter wire wireframe wireframes wisdom witness woman women wood woodwork word workaround worker
    workers workflow workforce working workload workplace workspace world writer writing x-ray yard
    year yesterday yoga youth zone
""")
# Nouns that are not counted, or seldom: "more paperwork", never "a paperwork".
MASS = _words("""
    accessibility admin advice agriculture ai air alcohol analysis analytics anxiety architecture
    art attention automation autonomy biology boredom bureaucracy burnout busywork carpentry
    casework chaos chemistry clarity clutter code coffee collaboration communication compassion
    compliance confidence content corruption courage craft craftsmanship creativity culture
    curiosity data debt democracy depth design diplomacy discipline discrimination diversity
    documentation education efficiency empathy energy engineering english envy equality equipment
    evidence exhaustion expertise exposure fame fatigue feedback fieldwork finance flexibility food
    forestry freedom friction fun gossip governance gratitude grief guidance happiness health
    healthcare history homelessness homework honesty housework housing humour hygiene hype
    imagination impatience inclusion independence inflation information infrastructure innovation
    insecurity inspiration isolation jealousy justice knowledge laughter law laziness leadership
    learning literacy literature logistics loneliness luck machinery maintenance management
    marketing math maths medicine mentorship micromanagement money motivation multitasking music
    nature noise nonsense nutrition observability overtime ownership paperwork patience peace
    perfectionism philosophy photography poetry politics pollution poverty power practice pressure
    prestige pride privacy procrastination procurement productivity programming progress psychology
    publicity quality quiet racism reading recognition recruitment reflection reliability research
    resilience responsibility rest rework safety say science security self-doubt sexism silence
    small-talk software space speaking staff strategy stress structure stuff support surgery
    sustainability sympathy teaching teamwork tech technology therapy thinking time toil tooling
    traffic training transparency transport travel trust turnover understanding unemployment
    usability variety visibility waste water wealth weather work writing
""")
# Plurals that look like none, and other nouns that go with "are".
PLURALS = _words("""
    cattle children criteria data feet folks grandchildren guys halves housewives kids knives media
    men mice midwives parents-in-law people poeple police ppl sheep shelves staff teeth wives women
    youth
""")
# Plurals that stand before another noun as they are: "sales work", "benefits form".
BEFORE_NOUNS = _words("""
    accounts admissions analytics arms benefits careers children claims communications customs data
    economics ethics events expenses futures games goods grants graphics invoices jobs logistics
    materials mathematics maths media men metrics needs news operations ops parts pensions people
    physics police politics relations requirements results returns rights sales savings services
    settings sports staff standards systems women works youth
""")
NOT_PLURAL = _words("""
    access across address always analysis analytics apparatus atlas awareness basis besides bias
    bonus boss bus business campus canvas census chaos chess christmas class consensus corpus crisis
    cross diabetes diagnosis dress economics emphasis ethics fitness focus gas genius glass
    happiness hypothesis illness kindness lens less logistics loss mathematics maths mess news
    paralysis perhaps physics politics press previous process progress series serious sis sometimes
    species statistics status stress success surplus syllabus synopsis synthesis thesis towards
    unless various virus whereas yes
""")
ADJECTIVES = _words("""
    able ableist absent abstract abusive accessible accurate active actual ad-hoc additional
    administrative afraid aggressive agile alive amazing ambiguous angry annual anonymous anxious
    apparent appropriate artistic asleep autistic automatic available average aware awful awkward
    bad basic beautiful best better bicultural big bigger bilingual bitter blank blind blue blurry
    bold boring brave brief bright brilliant brittle broad broken brown buggy bulky busy calm calmer
    capable careful careless central certain cheap cheaper chemical chief chronic civil classic
    clean cleaner clear clearer clever clinical clumsy clunky cold colourful comfortable commercial
    common competent complete complex complicated confident confidential confused conscious
    consistent constant constructive contemporary content convenient cool corporate correct cosy
    crazy creative critical cross-functional crowded crucial cruel crunchy cultural curious current
    custom daily damp dangerous dark dead deaf dear decent deep deeper delicate dense dependent
    desperate detailed different difficult digital direct dirty disabled disappointed distant double
    downstream dry due dull dumb dusty dyslexic eager early easier easy economic educational
    effective efficient elaborate elderly electric electronic elegant emotional empty end-to-end
    endless enormous entire environmental equal essential ethical exact excellent excited exciting
    executive exhausted expensive experienced experimental explicit extra extreme fair fairer
    faithful false familiar famous fancy fast faster fat fearful fellow female few fewer filthy
    final financial fine firm first first-time fit flaky flat flexible fluent foreign formal former
    fragile free frequent fresh friendly front-line frontline frustrated full full-time funny
    furious further fuzzy general generous gentle genuine geriatric giant gifted glad global gloomy
    good grand grateful gray great greedy green grey gritty gross grumpy guilty half-baked
    half-hearted hand-made handmade hands-off hands-on handy happier happy hard harder harmful harsh
    healthier healthy heavy helpful high higher historic hoc hollow homeless homesick honest hopeful
    hopeless horrible hostile hot huge human humble hungry ideal ill illegal immediate important
    impossible in-house inclusive incomplete incredible independent individual indoor inefficient
    informal inner innocent insecure inside intense interactive interesting internal international
    invisible irregular jobless junior keen key kind large larger last last-minute late later latest
    lazy lean legal less lethal liable light likely limited linear little local lonely long longer
    loose lost loud low lower loyal lucky mad main major male manual many marine massive maternal
    mature maximum mean meaningful meaningless mechanical medical medium mental messy mid middle
    mild military minimum minor mixed mobile moderate modern modest monthly moral multicultural
    multiple musical mutual naive narrow nasty national native natural near neat necessary negative
    neonatal nervous neurodivergent neutral new newer next nice nitty-gritty noisy normal northern
    nuclear numb obvious occasional odd official offline okay old older on-site one-off ongoing
    online open operational optimistic ordinary organic original other outdated outdoor outer
    overall overcrowded overdue overloaded overnight overseas overworked own paediatric paid painful
    painless pale palliative part-time partial particular passionate past patchy patient peaceful
    pediatric perfect permanent personal physical plain pleasant pointless polite political poor
    poorer popular positive possible powerful practical precious precise pregnant premium present
    pretty previous primary principal prior private proactive probable productive professional
    profitable proper proud public pure quick quicker quiet quieter racist radical random rapid rare
    raw ready real realistic reasonable recent red redundant regional regular relaxed relevant
    reliable religious reluctant remote repetitive representative responsible rich rigid ripe risky
    rotten rough rude rural sad safe safer salty same sane scared scary scientific scruffy seasonal
    secondary secret secure selfish senior sensible sensitive separate serious several severe sexist
    sexual shaky shallow sharp short shorter shy sick significant silent silly siloed similar simple
    simpler sincere single single-use sketchy skilled sleepy slight sloppy slow slow-moving slower
    small smaller smart smooth sober social soft soggy solar solid sore sorry southern spare special
    specialist specific spicy spiritual stable stale standard state-of-the-art steady steep sterile
    sticky stiff straight strange strategic strict strong stronger structural stubborn stuck stupid
    subtle sudden sufficient suitable sunny super superior sure surgical sustainable sweet swift
    tactical talented tall tangible technical temporary tender tense terrible terrified thick thin
    thorough thoughtful tidy tight tiny tired top total tough toxic traditional tragic transparent
    tricky trivial tropical true typical ugly unable unclear uncomfortable underpaid understaffed
    unemployed unfair unfinished unhappy unhealthy uninterrupted unique universal unknown unlikely
    unnecessary unpaid unpleasant unpredictable unreliable unsafe unstable unsure unusual upcoming
    upset upstream urban urgent useful useless usual vague valid valuable various vast vegan verbal
    vertical viable violent virtual visible visual vital vocal vulnerable warm wasteful weak wealthy
    weekly weird western wet whole wide wild willing wise wonderful wooden worse worst worth worthy
    wrong young younger
""")
PERSONS = _words("""
    adults analysts anyone apprentices beginners boys carers children clients colleagues customers
    designers developers directors doctors engineers everybody everyone families farmers folks
    founders girls graduates interns joiners juniors kids learners men mentees newcomers nurses
    others parents patients peers people person players poeple ppl pupils refugees reports
    researchers residents seniors somebody someone stakeholders starters students suppliers teachers
    teammates teenagers trainees users visitors volunteers women
""")
NAMES_TOO = _words("""
    amber angel april archer art ash august autumn baker basil bill bishop bob brook buddy carol
    carter charity chase chip christian chuck cliff cooper crystal daisy dale dawn dean destiny don
    drew duke earl earnest ernest eve faith fisher frank gardener gene glen grace grant guy harmony
    heath heather herb holly hope hunter iris ivy jack jade jay jean josh joy june ken king lance
    lane lee lily mark mason max may melody miles olive page parker pat patience pearl penny porter
    prince prudence ray reed rich rob robin rose ruby rusty sandy skip sky star sterling sue summer
    taylor turner victor violet wade will woody
""")
KEPT_CAPITALS = _words("""
    africa african amazon america american april arabic asia asian berlin british chinese christmas
    december docker dutch easter english europe european excel february french friday fridays german
    github gitlab google indian irish italian january japanese java javascript jira july june
    kubernetes linux london microsoft monday mondays november october paris polish powerpoint python
    rust salesforce saturday saturdays scottish september slack spanish sunday sundays thursday
    thursdays tuesday tuesdays turkish wednesday wednesdays welsh
""")
# Words of other languages that no English answer holds.
FOREIGN = _words("""
    aan al au auf aus aux avec bei beim ce ces che como con dans das dass daß de degli dei del della
    delle dem den der des dos du een ein eine einem einen einer el elles em est estar et für geen
    gli het hun ich ihr ik il ils ist je jij kein keine la las le les leur leurs lo los ma mais mehr
    mein meine meinen meno mes meu mi mia mijn minder minha mio mis mit moi mon muy más naar nao nas
    ne nel nella nicht niet noch non nos notre nous nuestra nuestro não oder onze os ou où para pas
    pero più por pour que qui quoi se senza ser seu sie sind sono sont su sua sus te tot um uma un
    unas und une unos unser unsere vom von voor vous weil wel weniger wenn wie wij wir wo y zij zijn
    zum zur
""")
# Verbs whose -s form is a plural as often, and which are nouns behind "the": "requests", "a win".
PLURALS_TOO = _words("""
    ask bounce buy commit crash cut deal demand dive divide dread edit feel fight fill find finish
    fire freeze gain gather grade guess hide hunt invite join judge kick laugh launch leave lie live
    lock master merge permit pick pitch present recall refuse regret replacement report request
    rescue rise rush serve shadow shape sketch slip spend stretch struggle swallow sweep switch tear
    throw train upset wait watch wear welcome win
""")
# Nouns that are seldom verbs, so that their plural behind another noun is a plural.
SELDOM_VERBS = _words("""
    alert ballot bill board book bug bus camp campaign card circle class club colour course credit
    date deadline deposit detail document effort email end event exercise experience fact factor fee
    field file film floor form fund garden goal grant group guide hour house idea image impact
    incident interest interface interview invoice issue job key label level line link list log loop
    mark market meeting message metric model month network note number object office page paper park
    part party path pattern phase phone photo picture piece place plan plant point position price
    problem process product profile profit program programme project prototype question quote rate
    reason record review right risk road role rule sample scale schedule score screen script season
    seat sentence session setting shift shop show signal site skill solution source space speed spot
    staff stage standard station step stock store story strategy structure study style subject
    survey symbol system table tag target task tax term text ticket tip title tool topic tour track
    trial trip truck type user view voice vote wage walk ward way week word workshop
""")
# Programming languages that are also words; alone, an answer names the language.
LANGUAGES = {"go": "Go", "rust": "Rust", "c": "C", "swift": "Swift", "dart": "Dart", "r": "R"}

# Work in tech that goes by two words, of which one alone could be a verb: "code review".
TERMS = _terms("""
    access control, agile coaching, automated testing, backend development, bug fixing, bug triage,
    build engineering, capacity planning, career coaching, chaos engineering, code quality,
    code review, coding standards, competitor research, context switching, continuous delivery,
    continuous deployment, continuous integration, contract testing, customer support,
    data cleaning, data modeling, data modelling, data science, data visualisation,
    data visualization, database tuning, deep work, design critique, design review,
    domain modelling,
    end-to-end testing, event storming, expectation management, exploratory testing,
    feature planning, firefighting, frontend development, game design, hands-on coding,
    hands-on work, incident command, incident response, incident review, infrastructure as code,
    interaction design, interviewing, live coding, load testing, mob programming,
    mobile development, open source, open source work, pair programming, peer review,
    penetration testing, performance testing, performance tuning, pixel pushing, platform work,
    product design, product discovery, product strategy, production support, project planning,
    proof of concepts, prompt engineering, prototyping, query tuning, regression testing,
    release engineering, release management, release planning, requirements engineering,
    roadmap planning, root cause analysis, security engineering, security testing,
    service design, sprint planning, stakeholder management, system architecture, system design,
    systems thinking, team building, tech support, technical design, technical leadership,
    technical strategy, technical writing, test automation, test-driven development,
    threat modeling, threat modelling, ticket triage, trunk-based development, unit testing,
    usability testing, user research, user testing, ux writing, visual design, web development,
    whiteboarding, yak shaving
""")
