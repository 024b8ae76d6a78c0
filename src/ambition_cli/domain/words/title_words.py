"""The words by which a job title is known.

Most titles end in a word for a person, and most of those have an ending that tells: operator,
therapist, engineer. `PEOPLE` holds those that have none, `THINGS` those that look alike and are
no persons at work, and the rest what stands around them.

Credit: many of these words were drawn from the O*NET 27.0 Database (Alternate Titles) by the
U.S. Department of Labor, Employment and Training Administration, used under the CC BY 4.0
licence (https://creativecommons.org/licenses/by/4.0/). Changes made: single words were drawn
from a sample of the titles, set in lower case, sorted, and others were added to them. O*NET is
a trademark of USDOL/ETA, which has not approved, endorsed or tested these changes.
"""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Split phrases at commas."""
    return frozenset(" ".join(text.split()).split(", "))


ENDINGS: Final = (
    *("er", "or", "ist", "ian", "man", "woman", "person", "smith", "wright", "monger", "herd"),
    *("jack", "maid", "wife", "analyst", "mechanic", "medic", "surgeon", "eur", "guard", "mason"),
    *("pilot", "path", "fellow", "ward", "doctor", "clerk", "nurse", "girl", "boy"),
)
"""How words for people at work end; what ends so and is none of them is in `THINGS`."""

PEOPLE: Final = _words("""
accountant actress actuary adjunct adjutant admin admiral advocate agent aide apothecary apprentice
architect arnp assistant associate astronaut athlete attendant attorney bagboy bailiff ballboy
ballerina barback barista barkeep batboy bellboy bellgirl bellhop bishop boatswain bombardier boss
bosun brigadier bursar bus-boy busboy caddie caddy cadet captain cardinal carrier cashier champion
chaplain chef chief chocolatier clerk clothier clown cna coach colonel comic commandant commis
companion concierge constable consul consultant cook cop corporal correspondent costumier counsel
courier cowboy cowgirl cowhand cpa critic crna croupier curate deacon dean deckhand delegate deputy
detective dev diplomat dj docent doula dramaturg emcee employee emt ensign envoy exec executive
farmhand financier furrier glazier gondolier governess groom guru head host hostess hotelier
houseboy intendant intern jockey judge landlord laundress lead liaison lieutenant lpn maestro
magistrate maitre marshal mascot masseuse matron mayor mc merchant missionary mistress modiste monk
nanny newsboy notary np nun nurse official operative orderly ot pa paralegal physio poet prefect
president priest principal professional pundit quant rabbi ranch-hand referee registrar rep
mgr supv engr
representative resident rn roadie roughneck roustabout salesgirl scholar scout scribe seamstress
secretary sergeant servant sheriff shoeblack shoeshine slpa soldier sommelier squire stagehand
stewardess superintendent supplier swe sysadmin ta trainee trustee umpire undersecretary valet vet
vicar virtuoso vj waitress warden
""")
"""Persons at work whose word has no ending that tells."""

SHORT_TITLES: Final = _words("""
ae apm arnp avp bdr c-level c-suite caio cao cco cdo ceo cfo chro cio ciso clo cmo cna coo cpa cpo
cpto crna cro csm cso cto cxo dba dev devrel dj dm em emt eng evp exec gm gpm hrbp ic lpn mc md ned
np ot pa pgm pm pmm po ppm principal+ prof qae rep rn rte sde sdet sdm sdr sem senior+ slpa spm sre
staff+ svp swe sysadmin ta tam tpm vc vj vp
""")
"""Abbreviations that are a title, alone or at the end of one."""

THING_ENDINGS: Final = (
    *("water", "paper", "power", "meter", "letter", "computer", "behavior", "behaviour", "floor"),
    *("weather", "flower", "waitlist", "shopper", "career"),
    *("tower", "corner", "cover", "number", "color", "colour", "browser"),
)
"""How words for things end, whatever stands before: wastewater, sandpaper, horsepower."""

THINGS: Final = _words("""
adapter adaptor after afterward alter amateur amplifier ancestor anger another answer anther arbor
armor asian assist attacker austrian award backlist backorder backward banister banner barrier
batter beaver beer beginner believer bestseller better bewilder bigger bitter blackjack blacklist
blockbuster blunder booklist border borrower bother boulder brazilian brighter broader busier butter
bystander calculator calibrator calmer canadian cancer caper carburetor carjack cater catheter
center chamber changeover chapter character charter chatter cheaper checklist cheer christian
civilian clearer cleverer clover cluster clutter commoner commuter competitor composter confer
connector conquer consider consist consumer container contender conveyor corridor coward creditor
critter crossover cucumber cursor customer cyber cylinder damper danger darker dealbreaker debtor
december decipher deeper deer defer deflector dehumidifier deliver denominator desist detector deter
diaper differ differentiator dimmer dinner disaster dishwasher disorder distractor donor door downer
duller eager earlier easier egyptian eider either elder elevator emperor employer enabler encounter
endeavor ender enlist enter epicenter equator error escalator evaporator ever exist exterior
extremist factor fainter fairer farther faster favor feather fever fewer filter finger firmer flavor
flicker flutter follower for forever forward foster foyer freer fresher friendlier further
game-changer gamechanger gamer gangster gather gaussian gender generator german ginger glitter
greater greener gutter hamper handover hangover happier harbor harder healthier heavier heist
helicopter her hereafter higher hijack hinder hipster hoist homeowner honor horror hotter hover
however human humidifier humor hunger hyper icebreaker idler imposter impostor improver incubator
indian indicator indoor infer inferior inhaler inner insider insist interior invader inward italian
joker junior juror keener labor ladder larger laser later latter layover learner leather leftover
lesser lier linger liquor list liter livelier liver lobster locker longer looser louder lover lower
lumber luster makeover manner matter meager median meridian metaphor minor mirror mist monster
moreover motor murder nail-biter narrower nearer neater neighbor neither never newcomer newer nicer
nor november numerator october odor offender offer older optimist order other ouster outdoor outer
outlier outsider outward over pacemaker parlor parser partaker passenger path pedestrian peer pepper
per perfectionist perpetrator persist pessimist pewter pier playlist pleasanter plover poker ponder
poor poorer poster posterior powder precursor predictor prefer primer prior prisoner proper prosper
protector purer pushover quarter quicker quieter racist radiator rather razor reactor redder
refactor refer refrigerator reminder render reorder resist resistor resolver respirator reward
richer rigor river robber rollover roman rooster roster rubber rumor russian sadder safer saver
savior screwdriver sector semester semiconductor senior sensor september sexist shader sharper sheer
shelter shimmer shorter shortlist shoulder shower sicker silver simmer simpler simulator slaughter
slender slicker slimmer slower smaller smarter sneaker sober softer somber sooner soother spectator
spider stater straightforward stranger stressor stricter stronger stupor subscriber suffer sufferer
suitor summer super superhuman superior supper suppressor surer surrender survivor sweater sweeter
swifter takeover taller tamper tanker taxpayer teenager tensor terror theater thereafter thicker
thinker thriller thunder tighter timber time-waster tinier toddler together tokenizer tougher toward
tractor traitor transformer transistor transmitter traveler traveller tremor trigger trouble-maker
tumor turnover twist twitter under upper upward user vapor vaporizer vector vegetarian veneer victor
voter voucher waiver wander warmer warrior weaker whatever whenever wherever whether whichever
whisper whistleblower whitelist whoever wider wilder winter wiser wishlist wonder worrier younger
youngster
""")
"""What ends like a person and is a thing, a quality, a deed, or a person not at work."""

DEEDS_ELSEWHERE: Final = _words("""
aber accompagner achter déjeuner dejeuner dîner goûter souper loyer foyer
ager aider ailleurs alquiler alter altijd amor ampleur améliorer ander
anterior antérieur anwender aprender ardeur atelier ayer benutzer besser beter bilder bonheur broer
bruder bücher cahier calor chaleur chantier coacher color comprender conhecer conocer conseiller
correr couleur crecer crescer créer dever dieser diriger dochter dolor donner dossier douceur
dritter développer eher einer encadrer enseigner entender erreur error escrever exterior extérieur
faveur favor fazer fehler fehlern fenster ferveur feuer gagner ganger gestalter grandeur größer
gérer hacer hauteur hier hinter hiver honor hoor horreur humeur humor häuser höher ihrer immer
inferior inférieur innover interior intérieur jeder keller kinder klarer kleider kleiner kunder
käufer körper lancer largeur lazer leer leider lekker lenteur leur lezer lieber liever longueur
lueur länder länger längeur maior majeur malheur manger manter meer meilleur meiner mejor melhor
mener menor minder mineur mitarbeiter mitglieder moeder motor mujer mulher muster mutter métier
nummer nutzer oder odeur oferecer offrir ofrecer onder papier parler partager peur piloter placer
plezier poder posterior prazer premier primer profondeur progresser proteger pudeur qualquer
quartier querer rencontrer resolver rester rigueur rondeur ruhiger rumeur rumor saber saveur
schlechter schneller schwester selber ser sicher simplifier sneller soeur sofrer sommer splendeur
später sterker stärker sueur superior supérieur sœur taller teilnehmer tener ter tiefer tochter
travailler trazer trouver unser unter unterstützer vaker valeur valor vater vender ver verbraucher
verder vigueur viver volver voyager wasser water weer weiter weniger wetter wieder winter wörter
zimmer zomer zonder ärger écouter évoluer öfter über
""")
"""Words of other languages that end like an English person: enseigner, hacer, besser."""

THINGS_OR_PERSONS: Final = _words("""
aggregator alternator anchor backer beaker binder bladder blender blister blocker boiler booster
brother buffer bumper bundler charger chiller closer coaster collector collider communicator
compiler compressor condenser cooler copier copper council counter cracker crater crawler crew
cruiser dispenser dozer drawer dresser drier dryer duster eater emitter equalizer expert fastener
father fender fertilizer fiber finer flatter folder formatter freezer guide hammer hand handler
headliner heater hopper insulator integrator interceptor inverter isolator jumper kicker lager layer
lever lighter linter listener loser mailer man marker mate mitter model modifier monitor mortar
mother motivator multiplier neutralizer opener optimizer page patter peeper person pitcher planer
plaster platter plotter pointer police printer projector propeller provider purifier rafter reader
receiver recommender rectifier reducer register regulator renter repeater roller router ruler
sanitizer scanner scatter scheduler scooter scrubber seasoner seeker separator server settler
shopper shredder shutter sister sleeper slider slipper smoother solder spacer spoiler sponsor
sprinkler stabilizer staff starter steer sticker stopper temper thinner tier timer toaster toner
tracker transfer trier truer tech twister typewriter vendor viewer visitor wafer watcher winner
woman wrapper zipper
""")
"""A machine or thing to most of us, a person to some trades: Metal Buffer, Shoe Folder."""

ALONE_NOT: Final = _words("""
achiever advocate anchor binder carrier challenger champion changemaker coach communicator connector
contributor controller counsel counter creator delegate doer enabler expert finisher fixer former
giver go-getter guru head host influencer judge lead leader loader major man marine mc member mentor
mixer multiplier newcomer operative ot owner pa performer person presenter problem-solver processor
professional provider recruit register runner self-starter speaker starter supporter ta teammate
temp tender volunteer ward whip woman
""")
"""Persons only beside another word; alone they are a thing, a deed or a quality."""

THING_PAIRS: Final = phrases("""
load balancer, package manager, password manager, task manager, code editor, text editor,
type checker, spell checker, ai agent, coding agent, software agent, word processor,
payment processor, sparring partner, tax payer, home owner, pet owner, page builder, form builder,
website builder, query planner, web crawler, window manager, file manager, secrets manager,
media player, team player, key driver, cost driver, device driver, game controller, product tester,
job creator, first aider, close partner, search engine optimizer, dashboard builder, event handler,
error handler, people pleaser, problem solver, high performer, low performer, early adopter,
job hunter, bargain hunter, state machine, screen reader, status reporter, test runner, task runner,
code generator, thread scheduler, single parent, health tech, climate tech, clean tech, green tech,
big tech, ad tech, ed tech, med tech, fin tech, food tech, deep tech, high tech, low tech, new tech,
legal tech, hr tech, bio tech, space tech, prop tech, farm tech, general public
""")
"""Two words that are no person, or no person at work, though the last alone would be one."""

GRADES: Final = _words("senior sr staff staff+ senior+ principal distinguished")
"""Steps of a ladder that people name as a title: senior staff."""

LEVELS: Final = _words("""
board c-level cxo director director-level distinguished exec executive ic lead leadership management
manager manager-level managerial principal senior senior-level snr sr staff staff+ staff-level
supervisory vp vp-level
""")
"""What makes a title of "role", "position" or "level": a senior role, a leadership position."""

ROLE_NOUNS: Final = _words("role position job post level title")
"""What may follow a title without changing it: a PM role."""

AREAS: Final = _words("""
ai americas analytics apac dach emea latam nordics
brand commercial content cs customer data design development eng engineering experience
finance growth hr infra infrastructure it legal management marketing ml operations ops partnerships
people platform product products quality relations research revenue sales security strategy success
support tech technology ux
""")
"""Fields that stand behind a rank without "of": VP Product."""

RANKS: Final = _words("vp svp evp avp director head chief gm")
"""Ranks that a field may stand behind; with "of" they need no word before them."""

NOT_FIRST: Final = _words("""
a achieve act adapt add adjust administer advise align an analyze another answer any apply arrange
ask assess assign assist attend avoid become being best better bigger bolder brave braver bring
calculate calm calmer choose clearer cleverer closer collaborate collect communicate compare compile
compute conduct confer confirm connect consult convert coordinate create debug decent decide deeper
define deliver demonstrate describe determine develop diagnose discover discuss dismantle distribute
do each easier educate eliminate empower encourage enforce ensure establish estimate evaluate every
examine explain explore express facilitate fair fairer faster fewer find follow fresher friendlier
get give go good great greet happier happy have healthier helping her his honest identify implement
improve increase inform inspect inspire install instruct interpret introduce investigate its join
keep kind kinder larger learn leave less let locate lubricate maintain manage manipulate mediate
meet mentoring modify more motivate my negotiate nicer no not notify observe obtain operate organize
other our outgrow oversee participate patient perform persuade prepare prescribe prevent promote
proper protect provide purchase pursue quit reassemble receive recommend recruit reduce refer relay
remove replace report represent resolve respond see select sell send serve shadow shadowing simpler
smaller smarter solve some speak start stay stricter stronger submit supervise take talking teach
tell that the their these think this those translate transmit treat troubleshoot trusted understand
update use verify want weigh wiser worked worse your
""")
"""First words that begin a deed, a wish or a comparison; none of them begins a title."""

QUALITIES: Final = _words("""
accomplished adaptable admired amazing approachable articulate assertive attentive authentic awesome
balanced believable bold brave brilliant calming capable careful caring charismatic cheerful
collaborative committed compassionate compelling competent composed concise confident conscientious
considerate consistent convincing courageous credible curious decisive dedicated deliberate
dependable diligent disciplined effective efficient eloquent empathetic empathic empowering
encouraging energetic engaging enlightened enthusiastic excellent expressive fabulous famous
fantastic fearless fluent focused forgiving friendly fulfilled generous gentle genuine gifted
graceful grounded hard-working hardworking healthy helpful honest humble impactful incredible
influential insightful inspired inspiring intentional intuitive joyful knowledgeable level-headed
lifelong likeable lively lovely loyal magnetic mature mediocre memorable methodical mindful modest
motivated motivating nimble nurturing observant optimistic organised organized outstanding
passionate persistent persuasive phenomenal poised polished polite powerful pragmatic principled
proactive productive proficient prolific really recognised recognized relaxed reliable renowned
resilient resourceful respected responsible seasoned self-assured self-aware self-confident sensible
servant sincere skilful skillful sought-after steady strong successful supportive sympathetic
tactful talented terrific thorough thoughtful tireless truly trusted truthful unflappable upbeat
valued versatile very visionary warm well-known well-rounded wise wonderful world-class worthy
""")
"""What somebody may want to be like: with one of these in front it is a quality, and no title."""

QUALITIES_OR_TRADES: Final = (
    r"active|bad|clear|creative|critical|exceptional|fair|fast|fine|flexible|natural|open|perfect"
    r"|positive|quick|real|sensitive|serious|sharp|skilled|smart|solid|strategic|top|true"
)
"""The same, where a title may begin so too: a quality after "become a" with one word behind it."""

TRADES: Final = r"director|nurse|planner|manager|engineer|officer|artist"
"""What a word of those is a trade with: creative director."""

WORDS_ELSEWHERE: Final = _words("""
ae dm em mayor md ned np ot pa po principal rn sem sm ta tam tl vet
""")
"""Titles in English that are everyday words of other languages (Portuguese "em", Polish "po")."""

OF_ELSEWHERE: Final = _words("""
a au aux avec com con da das de dei del della der des di die do dos du e ein eine einen el em en et
fazer gran het i il in la las le les lo los ma mais mas meer mehr mein meine mes mi mijn mio mis mon
más na nel no nos o os para per por pour que sa se sem ser ses sin sobre son su sus tu um uma un una
und une van viver von y
""")
"""Small words of those languages, which say that a sentence is not English."""

NOT_INSIDE: Final = _words("""
a about against an are as be because been being better between but by can't did does doesn't don't
during every everybody everyone fewer from he her him his how i if into is its less me more my
nobody not our same she so someone than that the their them these they this those through too until
using very was we were what when where which while who whom why without won't you your
""")
"""Words of a sentence: what has one of them before its last word is no bare title."""

TITLES_ELSEWHERE: Final = tuple(
    _words("""
adviseur afdelingshoofd analista analystin anwalt anwältin architecte architekt architektin
arquitecta arquitecto arquiteta arquiteto arzt assistentin beauftragte beauftragter berater chefin
chercheur chercheuse conceptrice consultante consultora coordenador coordenadora coordinadora
desarrollador desarrolladora desenvolvedor desenvolvedora directeur directora directrice diretor
diretora diseñador diseñadora docent développeur développeuse eigenaar engenheira engenheiro
enseignant enseignante entrepreneure entwickler erin fachkraft fondateur fondatrice formateur
formatrice fundador fundadora führer führungskraft gerente gründer informatiker ingeniera ingeniero
ingenieur ingenieurin ingénieur ingénieure investigadora istin kauffrau kaufmann leider leidster
leiter onderzoeker ontwerper ontwikkelaar oprichter orin pesquisadora profesora professora
programador programadora redakteur referent referentin rédactrice vorstand ärztin
""")
)
"""Endings of titles in German, Dutch, French, Spanish and Portuguese."""

RANKS_ELSEWHERE: Final = _words("""
abteilungsleiter abteilungsleiterin chef cheffe coordenador coordenadora coordinador coordinadora
directeur director directora directrice diretor diretora développeur développeuse encargada
encargado engenheira engenheiro gerente gestor gestora hoofd ingeniera ingeniero ingénieur
ingénieure jefa jefe leiter leiterin leitung líder responsable
""")
"""Ranks that "de", "du", "van" or "für" may follow: chef de produit, jefe de proyecto."""

AFTER_RANK: Final = AREAS | _words("de du des da do dos van voor für der en het produit produto")
"""What follows a rank in those languages."""

DIRECTIONS: Final = _words("in out on off up down over away back")
"""What may stand behind the person: Setter Up."""

ARTICLES: Final = r"an?|the|une?|una|eine?|een|uma?"
"""Small words that may begin a title, as a regular expression like those below."""

_HEDGE_ELSEWHERE: Final = (
    r"vielleicht|eventuell|womöglich|wahrscheinlich|(?:ich )?(?:glaube|denke)(?: ich)?"
    r"|quiz[áa]s?|tal vez|a lo mejor|peut-être|sans doute|talvez|se calhar|forse|magari"
    r"|misschien|wellicht"
)
DONT_KNOW_ELSEWHERE: Final = (
    r"keine ahnung|(?:ich )?wei(?:ß|ss)(?: ich)?(?: es)?(?: noch)? nicht|(?:ni|sin) idea"
    r"|(?:ya |todavía )?no (?:lo )?sé|(?:je )?(?:ne )?sais pas(?: encore)?|aucune idée"
    r"|(?:ainda )?não sei(?: ainda)?|(?:não faço|nem) ideia|non (?:lo )?so(?: ancora)?"
    r"|nessuna idea|geen idee|(?:ik )?weet (?:ik )?(?:het )?(?:nog )?niet"
)
UNSPACED: Final = (
    r"ですかね|ですかねえ|でしょうか|たぶん|多分|おそらく|もしかしたら|かもしれません|かもしれない|かも|まだ|わからない(?:けど)?|分からない(?:けど)?"
    r"|わかりません(?:が)?|也许|可能|大概|或许|不知道|还不知道"
)
"""Hedges of languages that put no space between words; they stand before a title or behind it."""

HEDGE: Final = (
    rf"{_HEDGE_ELSEWHERE}|{DONT_KNOW_ELSEWHERE}|(?:i have )?no (?:idea|clue)|"
    r"maybe|perhaps|probably|possibly|eventually|ideally|hopefully|one day|some ?day|well|hm+|um+"
    r"|i (?:think|guess|suppose)|(?:i )?dunno|idk|(?:i'm )?not sure(?: yet)?|i don't know(?: yet)?"
    r"|ok(?:ay)?|sure|something like|(?:some )?(?:kind|sort) of|like|just|either|say|werden|worden"
)
"""How people take back half of what they say, before a title or behind it."""

WISH: Final = (
    rf"{HEDGE}|"
    r"i (?:want|hope|wish|aim|plan) to|i'd (?:like|love) to|i would (?:like|love) to"
    r"|i (?:want|see) (?:myself )?(?=an? )|my (?:next|dream|future) (?:step|role|job|title|move)"
    r"(?: (?:is|would be|will be))?|(?:be |get |getting )?promot(?:ed|ion) to|work(?:ing)? as"
    r"|(?:a|the) (?:job|role|position|title) (?:as|of)|(?:to )?(?:be|become|being|becoming)"
    r"|(?:go(?:ing)? )?back to|return(?:ing)? to|to|as|ser|next(?=:)"
    r"|ich will|je veux (?:être|devenir)|devenir"
)
"""How a wish begins that ends in a title, or half a wish."""

LATER: Final = (
    r"at some point|or so|or something(?: like that)?|or similar|or the like|if possible|too"
    r"|next|later|soon|again|now|for now|first|in the (?:end|future|long run)|by \d{4}|please"
    r"|(?:with)?in (?:a few|the next|\w+) (?:few )?(?:months|years?)|somewhere(?: .*)?"
)
"""What only stands behind a title: when, where, or nothing much."""
