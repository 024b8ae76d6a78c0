"""Clues in English."""

OTHERS = r"""
    people|folks?|users?|customers?|clients?|patients?|nurses?|doctors?|teachers?|students?|pupils?
    parents|families|carers?|drivers?|farmers?|juniors?|interns?|developers|devs|engineers|designers
    testers|managers|leads|directors|staff|employees|workers|colleagues|coworkers|freelancers?
    owners|members|volunteers|tenants|passengers|callers|readers|visitors|guests|women|men|girls
    boys|teens?|teenagers|pensioners|migrants|refugees|graduates|apprentices|trainees|joiners?
    starters?|hires?|agents|analysts|researchers|scientists|committee|companies|start ?ups|shops
    schools|hospitals|clinics|offices|everyone|everybody|most of us|we|they|their|them|he|she|his
    her
"""

UNKNOWN = (
    (
        r"""
        (?:no|not|don't|dont|doesn't|didn't|isn't|ain't|never|nothing|without|can't|cant|cannot|couldn't|wouldn't|haven't|havent|won't|none|hardly|zero|no longer|stopped having|used to have|lost|wish i had|wish i knew) (?:\w+ ){0,4}?(?:know|knew|ideas?|clue|faintest|foggiest|answers?|goals?|plans?|aims?|aiming|ambitions?|direction|vision|imagine|picture it|see past|see that far|see myself|see beyond|decided?|figured|settled|thought about|think about|preference|calling|calls|in mind|sure|certain|clear to me|dreams?|inspiration|click\w*|longer term|long term|targets?|objectives?|wishes|aspirations?|compass)
        """,
        r"""
        i|i'm|im|i've|i'd
        ^(?:no|not|never|nothing|can't|cannot|without|haven't|wouldn't|couldn't|don't|didn't)(?: \w+){0,4}$
        """,
    ),
    (
        r"""
        comes and goes|nothing fixed|nothing definite|lost sight|never been asked|asked that before|no idea where (?:this|it|i|things)|do i have to have|drawing nothing|whatever turns up|whatever happens|in the dark|god only knows|beyond me|no inkling|can't decide|torn|haven't worked|can't pin|elusive|all over the place|your guess
        day (?:by|to) day|each day|one day at a time|go with the flow|wherever
        where (?:the work|life|it|things) takes?|see what (?:comes|happens)|play it by ear
        wing(?:ing)? it|improvis\w+|drift\w*|back and forth|going (?:round|around) in circles
        could be anything|anything really|changes (?:every|all|with|by|weekly|daily)
        depends on the (?:day|mood|week)|on the fence|in two minds
        (?:still|just) (?:waiting|searching|looking|deciding|finding|figuring|exploring|wondering|lost|confused|pondering)
        lost right now|so lost|all at sea|you tell me|that's what i'm (?:hoping|here|trying)
        was hoping you|head's empty|mind's blank|ask me (?:in|again|later)|i thought i knew
        not so sure|next question|hard to (?:say|answer|put|describe)|no particular \w+|i'm blank
        drawing a blank|stumped|puzzled|at a loss
        """,
    ),
)

CONTENT = (
    (
        r"""
        (?:suits?|fits?) me (?:\w+ ){0,2}(?:to the ground|to a t|like a glove|perfectly|fine|well)|like a glove|as things stand|happy as|happy (?:bunny|camper|chappy)|no (?:\w+ )?(?:urge|desire|wish|need|appetite|hunger) to (?:go|climb|move|rise|change|get|become)|all i (?:want|need) is (?:more of the same|this|what i have)|couldn't be happier
        """,
    ),
    (
        r"""
        this job ticks|ticks every box|can't think of (?:a better|anywhere better)|no itch|(?:thanks|thx) but i'm|loving it
        """,
    ),
    (
        r"""
        ticks? (?:every|all)|comfortable|better place|better (?:job|team|place) to be|loving it|the job i (?:always )?wanted|stay that way|right balance|balance right|itch to|fine by me|good here|good as (?:it|things)|at home here|where i belong|thriving|enjoying|proud of|cushy|cosy|perfectly|peaceful|stress free|life's good|nice (?:team|job|life)|great team|good (?:team|job|life|hours|pay)
        happy|happily|content|contented|satisfied|comfortable|comfy|settled|sorted|fine|love|loves
        like|lovely|enjoy|good|great|pleased|glad|perfect|right|enough|suits|fits|works for me|lucky
        blessed|groove|sweet spot|best|dream|grand|ideal|peace|how i want
        """,
        r"""
        here|where i am|where i want to be
        my (?:job|work|role|team|week|life|lot|setup|place|company|gig|days|desk|position|spot)
        this (?:job|work|role|team|life|place|company|gig|one)|as (?:it|things|they|i) (?:is|are|am)
        the way (?:it|things|they)|what i (?:do|have|am doing|'ve got|ve got)
        how (?:it|things) (?:is|are)|staying|stay|stick with|keep (?:doing|this|it)|plod along|coast
        plain|being an? \w+|living the dream|nothing changes|as is|no need|more needed
        """,
        r"""
        i|i'm|im|my|me
        ^(?:happy|content|settled|comfortable|good|fine|perfectly|already|living|best|all)
        """,
    ),
    (
        r"""
        (?:don't|do not|dont|wouldn't|would not|no|not|never|nothing|won't|why|rather not|neither|without) (?:\w+ ){0,4}?(?:need|want|wish|change|changes|changing|swap|trade|move|moving|leave|leaving|different|else|promotions?|climb\w*|ladder|next (?:thing|step|level)|ambitions? (?:past|beyond|other)|higher|bigger|title|fix|broken|missing|complain\w*|complaints|improve|bother\w*|annoy\w*)
        """,
        r"""
        job|work|role|week|life|thing|step|career|ladder|team|boss|manager|promotion|promotions|here
        beyond|past|level|title|anything|this|it|me|to fix|complaints?|complaining|complain
        """,
        r"""
        i|i'm|im|i'd|i've|me|^(?:no|not|nothing|don't|wouldn't|why)(?: \w+){0,5}$
        """,
    ),
    (
        r"""
        (?:just |only |simply )?(?:want|like|going|happy|plan|prefer|content|love|keen|glad|hope) (?:to )?(?:just |simply |only )?(?:keep|carry on|continue|stay|staying|remain|go on|stick)
        """,
        r"""
        doing|this|as|here|put|same|same way|what i|on|like this|with it|where|engineer|developer
        plodding|going
        """,
    ),
)

STRAIN = (
    (
        r"""
        (?:my) (?:\w+ )?(?:boss|manager|lead|supervisor|director|ceo|cto|head|chief|coworkers?|colleagues?|team ?lead|line manager|foreman|matron|pm|client) (?:\w+ ){0,2}(?:ridicul\w+|mock\w*|belittl\w*|bull\w+|shout\w*|yell\w*|scream\w*|humiliat\w*|insult\w*|threaten\w*|harass\w*|undermin\w*|gaslight\w*|picks? on|picking on|puts? me down|laughs? at|makes? fun of|swears? at|snaps? at|blames? me|torments?|torments|intimidat\w*|excludes?|freezes me out|ignores me|hates me|terroris\w*|abus\w*|treats? me like|sabotag\w*|gropes?|touches|lies about me)
        """,
    ),
    (
        r"""
        out of steam|(?:stress|job|work|pressure) (?:is )?(?:making|makes) me (?:ill|sick)|hit a wall|another (?:week|day|month|shift) of this|can't take
        doctor|gp|nightmares?|bad dreams|switch (?:my (?:brain|head|mind) )?off|switch off|lie awake|lying awake|awake (?:at|till|until|all)|wake up (?:at|in|crying|with)|woke up (?:at|crying)|car park|in the (?:toilets?|loo|bathroom|shower|car) (?:crying|sobbing)|hair (?:is )?falling|headaches?|migraines?|palpitations|shak\w+|trembl\w+|vomit\w*|throw(?:ing)? up|nausea\w*|sick (?:before|every|to my|with)|ill from|lost \w+ kilos|can't eat|not eating|can't face|can't get up|can't get out|dead inside|empty inside|lifeless|lonely|alone with it|trapped|cornered|desperate|despair|unbearable|agony|suffering|hell|nothing left|running on empty|breaking|snapp\w+|crack\w*|collaps\w*|falling to pieces|in pieces|at the end of|my limits?|past my limit|can't (?:take|go on|keep|do this|stand|handle|bear)|had enough|enough of this|fed up|tired of (?:it|this|everything|life)|so tired|tired all|worn|shattered|zombie|on autopilot|mental(?:ly)?|nerves|wreck|breakdown|stress(?:ed)? (?:out|sick|to)|chronic stress|overwork\w*|scared to|afraid (?:to go|of my boss|of my manager|of going)
        panic(?: attacks?)?|anxiety|anxious|tears|crying|cry|cried|sob\w*|exhaust\w*|burned|burnt
        burnout|burn ?out|depress\w*|insomnia|sleepless|nightmares?
        stomach (?:drops|hurts|turns|aches?|in knots|churns)|chest|heart (?:races|pounds|sinks)
        stare at the wall|hanging on|by my fingernails|fingertips|utterly spent|spent|knackered
        wiped|wrecked|broken|coping|cope|overwhelm\w*|drown\w*|dread\w*|scared of|terrified
        humiliat\w*|bull(?:y|ies|ied|ying)|yells?|yelled|shouts?|shouted|screams?|freeze
        (?:job|work|boss|company|stress|place|pressure|shift work) (?:\w+ ){0,3}(?:eating|killing|destroying|breaking|crushing|draining|ruining) me
        eating me|suffocat\w*|numb|hopeless|worthless|failure|falling apart|breakdown|mental health
        therap\w+|antidepressants|sick leave|signed off|off sick|too much(?: right now)?|at my limit
        on the edge|on edge|miserable|hate (?:my|every|this|going)|want to sleep|no energy|drained
        fumes|frazzled|can't think straight|can't breathe|losing (?:it|my mind)|gaslit|abus\w+|toxic
        """,
        r"""
        i|i'm|im|i've|my|me|myself
        ^(?:constantly|always|utterly|totally|completely|just|so|too|daily|constant|three|two|\d|another|more|every|can't|cannot|not|near|close|permanently|it's all|all)
        """,
    ),
)

LOSS = (
    (
        r"""
        (?:my|our) (?:\w+ ){0,2}(?:group|team|unit|crew|circle|squad|project|product|boss|manager|lead|mentor|colleague|friend)
        """,
        r"""
        broken up|split up|was let go|were let go|resigned|walked (?:out|away)|handed in|took (?:a|the) (?:package|team)|moved abroad|threw in the towel|dissolved|wound up
        """,
    ),
    (
        r"""
        the \w+ (?:that |which |who )?(?:i|we) (?:\w+ )?(?:loved|liked|had|built|ran|led|started|made|worked on|cared about|trusted|believed in|looked after)
        """,
        r"""
        cancell?ed|closed|killed|cut|sold|moved|gone|left|died|quit|retired|scrapped|stopped|given|broken up|disbanded|ended|axed|shut
        """,
    ),
    (
        r"""
        (?:is|are) (?:\w+ )?gone|(?:was|were|got|been|has been|have been) (?:\w+ )?(?:all )?(?:gone|cut|closed|merged|taken|given away|shut|axed|sold|eliminated|scrapped|split up|dissolved|no longer)|(?:they|he|she|someone|management) (?:\w+ )?(?:closed|gave|took|shut|sold|cut|moved|killed|split|scrapped)|lost|passed away|died|moved (?:to|away)|retired|left us|nothing is (?:how|as|like) it was|nobody (?:is )?left|isn't the same
        """,
        r"""
        where i (?:learned|learnt|started|grew|worked|loved)|who (?:hired|taught|trained|mentored|believed in) me|my (?:product|team|project|mentor|position|role|job|work (?:best )?friend|best friend|post|budget|people|lead|boss|manager|desk|patch|crew)|our (?:team|lead|boss|manager|team lead|office|studio|product|founder)|we were merged|(?:everyone|people) (?:i|who hired)
        """,
    ),
    (
        r"""
        (?:my|our|whole|entire) (?:\w+ ){0,3}?(?:boss|manager|lead|mentor|colleagues?|coworkers?|team ?mates?|director|sponsor|friends?|founder|coach|partner|team|squad|group|department|project|product|office|lab|company|role|job|position|unit|crew|people)
        the (?:team|project|product|company|group|lab|squad|app|tool|people|colleagues?) (?:that |which |who )?(?:i|we)(?: \w+){1,4}
        everyone i|people i
        """,
        r"""
        (?:is|are) gone
        (?:was|were|got|been|being|has|have|had|just) (?:\w+ ){0,2}?(?:handed (?:to|over)|given (?:to|away)|taken (?:over|away)|gone|left|fired|sacked|axed|cut|killed|binned|scrapped|cancell?ed|shut|closed|dissolved|disbanded|sold|bought|split|laid off|let go|made redundant|pushed out|forced out|moved|reassigned|dismantled|stopped|outsourced|shelved|dead)
        left (?:last|this|in|for|the company|and|us|recently|yesterday|suddenly|together|within|the same)
        quit(?=$| )|retired|resigned|died|passed away|disappeared|vanished
        went (?:in|with|to) (?:the )?(?:\w+ ){0,3}(?:layoffs?|cuts|redundanc\w+|round|competitor|another company)
        layoffs?
        """,
    ),
    (
        r"""
        (?:they|management|the company|hr|leadership|the new \w+)(?: \w+)? (?:axed|killed|cut|stopped|shut|closed|scrapped|cancell?ed|binned|sold|took|fired|sacked|disbanded|dissolved|split|broke|laid off|dropped|gave away|dismantled|shelved|let|got rid)
        """,
        r"""
        my|our|us|me
        """,
    ),
)

VAGUE = (
    (
        r"""
        ^(?:touch|change|improve|enrich|transform|save) (?:\w+ )?(?:lives|minds|hearts|the world|society)(?: \w+){0,2}$
        """,
    ),
    (
        r"""
        ^(?:have|making|make|having|create|leave) (?:a |an )?(?:\w+ )?(?:effect|mark|impact|difference|contribution|dent|change|footprint|imprint|positive \w+)(?: (?:on|in|to|for) (?:\w+ ){0,2}\w+)?$|^(?:something|anything) (?:with|around|in|about|to do with|related to) (?:ai|data|ml|machine learning|tech|people|technology|innovation|sustainability|climate|crypto|llms?)(?: or something)?$|^(?:driving|drive|lead|leading|embrace|creating) (?:real |positive |lasting )?change$|^(?:ai|ml|machine learning|data) or something$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,4}?(?:impact\w*|purpose\w*|meaning\w*|influence|legacy|potential|inspir\w+|empower\w*|innovat\w+|strateg\w+|vision|leadership|growth|excellence|challenges?|challenge myself|transformation|contribut\w+|scope|visibility|shape|bigger than me|larger than me|greater good|change agent)(?: (?:the|our|my|a|an|in|at|of|on|to|for|with|and|across|something|things|stuff|more|work|company|direction|organi[sz]ation|industry|culture|team|others?|world|society|business|career|life|myself|role|leader|larger|bigger|than|me|scale|way|ways|towards|greater|good|around|future|field|space)){0,6}$
        """,
    ),
    (
        r"""
        ^(?:\w+ )?(?:shape|shaping|steer|influence|drive|lead|define|set) (?:the )?(?:\w+ )?(?:direction|strategy|vision|future|culture|company|agenda|change|roadmap|narrative)(?: \w+){0,4}$
        """,
    ),
    (
        r"""
        ^(?:be|being|become|seen|be seen|be known|get seen|respected|recognised|recognized)(?: \w+)? (?:as|for) (?:an? )?(?:leader|expert|someone|authority|thought leader|innovator|good|great|visionary)(?: \w+){0,2}$
        """,
    ),
)

CONDITION = (
    (
        r"""
        ^(?:double|triple|raise|higher|more|better|a better|at least) (?:my |the )?(?:salary|pay|wage|income|money)|^(?:be )?home (?:by|at|before|around) |^(?:somewhere|a (?:job|place|company|firm|role)|an employer) (?:with|near|that (?:has|offers|allows|pays)|close)
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,1}(?:half days?|three days|two days|four days|private|evenings?|a contract|a nursery|not working|remote|\d+ (?:days|hours|weeks)|[£$€]|time off|time for|time with)(?= |$)
        """,
        r"""
        in the office|office|half days?|bank holidays?|fridays?|mondays?|sick|healthcare|nursery|daycare|creche|choir|sport|training nights|contract|every year|nearby|close by|desk at home|time off|day off|leave|free|off
        """,
        r"""
        ^\S+(?: \S+){0,9}$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,2}?(?:at least|minimum|min|max|no more than|not more than|more|less|fewer|better|higher|no|not|without|somewhere|something|a job|work(?:ing)?|leave|leaving|home|finish\w*|start\w*|quiet|enough|close|closer|near|within|only|must|have to|need|needs?|fully|guaranteed|decent|flexible|being able|be able|able|not having|never|don't have|proper|salary (?:bump|rise|raise)|health insurance)\b
        """,
        r"""
        (?:\d+ ?k|\d{4,}|before tax|after tax|salary|pay|paid|money|raise|bump|bonus|insurance|visa|sponsorship|remote|from home|home|office days?|commut\w+|travel\w*|hours?|overtime|nights?|weekends?|evenings?|shifts?|on ?call|by (?:four|five|six|three|\d+)|on (?:mondays|tuesdays|wednesdays|thursdays|fridays)|part time|holidays?|vacation|pension|loan|mortgage|rent|school run|my (?:kids|parents|wife|husband|partner|mum|mom|dad|daughter|son|back|health|illness|dog)|autistic|adhd|disab\w+|quiet (?:office|place|room|space|desk)|wheelchair|childcare|parental leave|contract|stable|stability|security)
        """,
    ),
)

QUESTION = (
    (
        r"""
        ^(?:whether to|should i|do i|am i|would i|could i|is there (?:a|any)|how much of|where do i)
        """,
    ),
    (
        r"""
        ^(?!can i (?:say|add|name|put|write))(?:(?:to|for|at|in|of|on|from|with) )?(?:what|who|whom|where|when|why|how|which|whose|whether|if|is|are|am|do|does|did|can|could|should|would|will|has|have)\b
        """,
        r"""
        i|i'm|i'd|me|my|myself|one|people like me|someone like me|anyone
        """,
        r"""
        ^\S+ \S+ \S+ \S+
        """,
    ),
    (
        r"""
        i (?:\w+ )?(?:don't|do not|can't|dont) (?:\w+ )?(?:know|tell) (?:if|whether) (?:i|i'm|it|this|my|that)
        """,
    ),
)

NOBODY = (
    (
        r"""
        no such
        """,
        r"""
        who would i
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,3}?(?:no ?one|nobody|noone|none|no|not|zero|don't|do not|can't|cannot|haven't|never|without|alone|myself|lonely|lack)\b
        """,
        r"""
        any ?one|any ?body|someone|somebody|who|contacts?|network|mentor|people|person|friends?
        connections?|nobody|no ?one|noone|alone|just me|myself
        """,
    ),
)
