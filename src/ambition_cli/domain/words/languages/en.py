"""English; strain and loss are in `en_strain`."""

from ambition_cli.domain.words.languages.en_strain import LOSS, STRAIN, STRAIN_WORDS

__all__ = ["LOSS", "STRAIN", "STRAIN_WORDS"]

CODE = "en"

FILLERS = r"""
    i|me|my|mine|myself|we|us|our|you|your|it|its|this|that|these|those|there|here|they|them
    a|an|the|any|some|of|for|to|in|on|at|by|with|about|from|up|out|into|as|if|than|then|and|or|but
    so
    is|am|are|was|were|be|been|being|do|does|did|done|have|has|had|having|got|get|getting|m|s|d|ve
    ll|re|t
    will|would|could|should|can|may|might|must|ought|let|lets
    not|no|yes|yeah|yep|just|really|quite|very|too|so|all|at all|even|only|also|else|ever|never
    always
    right now|now|yet|still|again|today|currently|at the moment|moment|lately|these days|for now
    so far
    honestly|frankly|tbh|truthfully|honest|fair|frank|actually|basically|simply|literally|totally
    completely
    absolutely|truly|genuinely|pretty|rather|kind|sort|bit|little|lot|lots|maybe|perhaps|probably
    possibly
    well|oh|ok|okay|hm|hmm|um|uh|er|erm|ah|lol|haha|man|mate|dude|sorry|thanks|thank|please|afraid
    guess
    suppose|think|admit|say|mean|like|im|ive|id|dont|sure|fully|definitely|one|thing|things
    something
    usually|mostly|normally|often|sometimes|generally
"""

SELF = r"""
    i|me|my|mine|myself|im|ive|id
"""

WE = r"""
    (?:\w+ )?(?:we|our|us|they|people|everyone|everybody|you|your|he|she)
"""

UNKNOWN = r"""
    (?:can't|cannot|don't|couldn't) (?:see|look|think) (?:past|beyond|further than) (?:\w+ ){0,2}\w+
    (?:let me|i'd have to|i'll have to|need to|have to) (?:\w+ )?(?:chew|mull|sleep|ponder|reflect|think)(?: (?:on|over|about))?(?: (?:it|that|this))?(?: over)?
    (?:stumped me|you've got me there|that one's got me|got me there)
    not that i(?:'m|m| am)? (?:aware(?: of)?|know(?: of)?|can think of)
    (?:^|i )(?:honestly |really |genuinely |just |truly )*(?:couldn't|could not|can't|cannot|wouldn't know how to|don't know how to) (?:\w+ )?(?:name|tell|say|answer|pick|choose|describe|explain|list)(?: (?:you|it|one|any|that))*(?: if i tried| if you paid me| to be honest)?
    not (?:a|an|the) (?:scoo?by|baldy|notion|sausage|breeze|inkling|thing comes)|no (?:notion|inkling|earthly idea)
    (?:can|could|may) i (?:\w+ )?(?:get back|come back|pass|skip|answer|think)|i'll (?:\w+ )?(?:get back|come back|think|have to think|let you know|pass|skip)
    (?:wish|if only) i (?:had|knew|did|could say)(?: an answer| what| one| a plan| a goal| an idea)?
    (?:nothing|no answer|not much|not anything) (?:\w+ )?(?:jumps out|stands out|occurs to me|pops up|calls me|comes up|clicks|grabs me|excites me|leaps out|presents itself)
    (?:there's|there is|there isn't|there's not|isn't) (?:\w+ )?(?:nothing|anything) (?:\w+ )?(?:i'm|i am|i) (?:\w+ )?(?:aiming for|after|chasing|want|working towards|can name|can think of|longing for|striving for)
    (?:bit |all |kind of |pretty |very |still )*(?:foggy|hazy|blurry|fuzzy|murky|vague in my head|a blur|a mystery|a muddle|unclear to me)(?: to me)?
    (?:draw|drawing|drew) (?:a )?blanks?|blank(?:ing)? on (?:this|that|it)
    (?:questions? like (?:this|these|that)|these (?:kinds? of )?questions)
    (?:wouldn't|would not) (?:even )?know where to (?:start|begin|look)
    (?:no|not a|never been a|not really a|not much of a) (?:\w+ )?(?:goals?|goal setter|planner|ambitions?|planning|career) (?:person|type|guy|kind of person|planner|sort)
    (?:haven't|not|didn't|never) (?:\w+ )?(?:get|got|gotten|been) (?:that|this|so) far
    (?:don't|do not|didn't) (?:\w+ )?(?:have|see) (?:one|any|that|a clear picture|it)(?: yet| right now| anymore)?
    (?:up for grabs|anyone's guess|any one's guess|couldn't guess|not thought about it|hadn't thought about it|never crossed my mind|never occurred to me)
    (?:too (?:early|soon)|hard|difficult|tricky|tough) (?:for me )?to (?:say|tell|know|call|judge|answer|pin down|decide|describe|put)
    (?:still )?(?:soul searching|finding myself|finding my (?:way|feet)|figuring (?:stuff|things|life|myself|that|this|it) out|making up my mind|weighing (?:it|things) up|to be figured out)
    (?:no|zero|nil|nada|zip|zilch)$|zilch|nowt|meh|shrug|pfft?|whatever
    (?:trying|still trying|hoping) to (?:find|work|figure|sort) (?:it |that |this |myself |things )?out
    (?:blank|empty|crickets|dunno|question mark)$
    (?:don't|do not|never) (?:\w+ ){0,2}(?:plan|set goals|do goals|make plans|look ahead|think ahead|think long term|do plans|look that far)(?: \w+){0,2}
    (?:a|no) (?:complete |total )?(?:mystery|blank)
    (?:my )?(?:answer|mind|aims?|goals?|plans?) (?:keeps? )?chang(?:es|ing)
    (?:don't|dont|do not|didn't|wouldn't|can't|cant|cannot|couldn't|could not|won't) (?:really |honestly |even )?(?:know|no|say|tell(?: you)?|answer(?: that| this)?|put (?:it|that) into words|decide)
    (?:can't|cannot|couldn't|cant) think of (?:anything|any|one|something)
    (?:no|not a|not the|without a|haven't a|zero|not the faintest|not the slightest|any) (?:real |clear |single |good |specific |particular |actual |earthly |bloody |career |faintest |slightest )*(?:idea|clue|answer|opinion|goals?|plans?|ambitions?|direction|thoughts?|preference|vision)s?
    (?:don't|do not|dont|haven't|haven't got|have not|never|never had|have never had|didn't have) (?:really |ever |actually |even )?(?:have |had |got )?(?:a |an |any |the |much of a )(?:real |clear |specific |particular |proper |great |good |big )*(?:career |life |professional )?(?:goals?|plans?|ambitions?|ideas?|clue|answers?|direction|opinion|preference|vision|dream)s?
    (?:not|isn't|hardly) (?:really |quite |entirely |so |too |at all |100% |very |completely |totally |yet )*(?:sure|certain|clear|decided|there yet|figured out)
    unsure|undecided|uncertain|unclear|unknown|idk|dk|dunno+|duno|d'?know|beats me|search me
    clueless|stumped
    who knows|wish i knew|good question|great question|tough (?:one|question)
    tricky (?:one|question)|hard (?:one|question)
    (?:hard|difficult|tricky|tough|impossible|early|soon) to (?:say|put (?:it )?into words|tell|answer|know)(?! (?:who|which|when|how many|how much|if|whether))
    (?:haven't|havent|have not|hadn't|never|didn't|not) (?:really |ever |actually |even |properly |yet )*(?:given|thought|decided|figured|worked|made|settled|considered|got round|asked)
    (?:figuring|working|sorting|puzzling|mulling|thinking) (?:it|that|this|things|my \w+) ?(?:all )?(?:out|over|about|through)
    (?:figuring|working) out
    (?:still|been|i'm|i am|am|just) (?:figuring|thinking|mulling|deciding|exploring|searching|looking)(?! (?:forward|after))
    (?:nothing|nowt|not much|not a thing) (?:much |really |specific |concrete )?(?:comes|springs|came) to mind
    (?:draw|drawing|drew) a blank
    (?:mind|head|brain|page) (?:is |goes |went |'s )?(?:totally |completely )?(?:blank|empty)
    ^blank
    ask me (?:again|later|another time|in)|come back to (?:me|this|that|it)|pass|skip
    next question
    need (?:more |some )?(?:time )?to (?:think|reflect|sleep on)
    tbd|tba|to be (?:decided|determined|confirmed|announced)|n a|na|nil|depends|up in the air
    still open|wide open|no comment
    (?:nothing|none|nope|nah|nobody|no one|noone|nada|not anything)(?=$| really| yet| at all| right| now| sorry| i | comes| much| specific| in particular| so far| else| here| for now| at the| honestly| tbh| today| to say| nothing| special| that i| none)
    (?:lost|stuck|confused|torn|in the dark|all over the place|at a loss)(?= about| on|$| right| at| here| tbh| honestly)
    your guess is as good as mine|you tell me|the answer|no answer|haven't a clue
    (?:can't|cannot|couldn't|cant) (?:really )?(?:come up with|see that far|put my finger on|picture|imagine|decide|describe)(?: (?:anything|it|that|one|what))?
    never (?:\w+ ){0,3}(?:a )?(?:career |life )?(?:goal|plan|ambition|dream)s?(?= |$)
    no (?:strong |particular |real |special )*(?:feelings?|wishes|wish|desires?|preferences?|thoughts?|interest)(?: either way)?
    haven't the foggiest|not the foggiest|couldn't say|who can say|god knows|lord knows
    heaven knows|no clue|(?:i )?go(?:es)? blank|what do i know
    (?:don't|do not|never|can't|not something i) (?:really )?think (?:that |so |this )?(?:far|about (?:it|that|this|these things))(?: ahead)?
    not something i (?:\w+ )?think about
    (?:live |one |take it )?day (?:by|at a) (?:day|time)
    (?:one day(?! (?:a|per|each|every) week)|as it comes|take it as it|whatever comes|go with the flow|see what happens|wait and see|we'll see|see how it goes|play it by ear)
    (?:haven't|have not|not|didn't|never) (?:\w+ ){0,2}(?:found|discovered|landed on|come up with)(?: (?:it|that|out|my \w+|one|an answer))?
    (?:i'm |i am |just |kind of )?drifting|change (?:my mind|it) every|changes every
    have yet to (?:find|decide|figure|think)|let me think|have to think|would have to think
    must think
    (?:i )?(?:don't|dont|do not) (?:\w+ )?have (?:\w+ ){0,2}(?:one|any|much|that)(?: of those)?(?: to say)?$
    not applicable|nothing to (?:say|add|report|write)|nothing yet|none yet|not yet
    (?:stopped|quit|gave up|given up) (?:having|making|setting|on) (?:\w+ )?(?:goals?|plans?|ambitions?)
    sleep on it|nothing (?:concrete|specific|definite|particular|really|much|special)
    (?:trying|try|need|have|want|struggling|struggle) to (?:work|figure|find|sort|puzzle) (?:it |that |this |things )out
    (?:still )?(?:trying|struggling) to (?:work|figure|find|puzzle) out
    no goals? (?:whatsoever|at all|really|to speak of)
    (?:brain|head|mind) (?:is |'s |goes |went )?(?:totally )?(?:empty|blank|mush|fog)
    not a (?:single )?(?:goal|idea|thought|plan)|whatsoever
    (?:i )?(?:don't|do not) (?:\w+ )?(?:care|mind)(?: either way)?|can't make up my mind
    (?:of|in|at) two minds|on the fence|no vision|without (?:a )?(?:plan|goal|direction)
    just exist(?:ing)?
    (?:got|have|have got) nothing(?: for (?:this|that|you))?|no plan|have to think about it
"""

UNKNOWN_ABOUT = r"""
    couldn|tell|want|wants|name|paid|january|february|march|april|june|july|september|october|november|december|spring|summer|autumn
    person|type|types|aim|aiming|part|that part|who|lol|questions|these|those|like|comes|after|picture|figuring|still|bit|all|goals|bothered
    what|where|which|who|when|why|how|whether|way|want|wanted|wants|need|go|going|goes|come|comes
    next|do|doing
    become|becoming|look|looks|put|write|tell|answer|pick|choose|try|thought|thinking|thoughts
    mind|made|time
    career|careers|life|future|goal|goals|plan|plans|ambition|ambitions|aim|aims|direction|path
    job|work|role|step|steps
    five|ten|two|year|years|months?|weeks?|much|many|long|term|specific|particular|concrete|clear
    idea|answer|reply
    myself|yourself|anything|anyone|anybody|nothing|everything|either|give|given|given it|question
    figure|figured|decide
    out|round|around|over|off|away|yet|since|despite|for months|for years|later|myself|know
    knowing|say|saying|usual
    other|another|best|good|right|suits|fit|fits|impact|problem|problems|obstacle|obstacles|option
    options|help|helper
    change|subject|shrug|laugh|joke|mumble|that out|in me|exactly
    because|something|always|every|different|far|ahead|those|worry|moment|lot|really|right|set
    set myself|make up|up|find|found|found out|explain
    some point|point|laugh|ago|once|any more|anymore
    whatsoever|trying|try|empty|brain|head|here|moment
    survive|surviving|week|day
"""

CONTENT = r"""
    (?:no|not|zero|little|haven't|without|lost) (?:\w+ )?(?:interest|interested|desire|wish|urge|need|rush|hurry|appetite|ambition|plans?|intention|reason|aspirations?|hunger|itch) (?:in|to|of|for|on) (?:\w+ ){0,3}?(?:climb\w*|move\w*|moving|chang\w*|leav\w*|promot\w*|ladder|higher|more|manag\w*|switch\w*|else|different|title|titles|lead|leading|go|going|job|role)(?: \w+){0,3}
    (?:i )?(?:don't|do not|dont|wouldn't|not) (?:\w+ )?(?:fancy|feel like|crave|long for|chase|hunt for|seek|want|need|wish for|hunger for|care (?:for|about)) (?:\w+ ){0,3}(?:change|changes|move|promotion|promotions|else|more$|title|titles|ladder|switch|climbing|job$)
    (?:not|never|no longer) (?:\w+ )?(?:chasing|after|hunting|looking|aiming|striving|gunning|itching|craving|yearning|out) (?:for|to)? ?(?:\w+ ){0,2}(?:anything|titles?|promotions?|more|change|a promotion|climb|else|that|new)
    (?:job|role|setup|set up|work|team|arrangement|life|situation|gig|post|place|week|things|this|it|that|deal|what i have) (?:\w+ ){0,2}(?:works|suits|does it|is enough|are enough|is plenty|is perfect|is fine|is great|is good|is grand|is lovely|is nice|is alright|is spot on|are good|are great|are fine|are lovely|fits) ?(?:for me|me|as (?:it|they) (?:is|are)|by me|enough|already|right now|now|well|fine)?$
    (?:happily|gladly|love to|could|would) (?:\w+ )?(?:do|keep|stay in|stay with|stick with|carry on with) (?:this|my|the|it) ?(?:\w+ ){0,2}(?:till|until|forever|for (?:ever|years|life|good)|the rest|as long)(?: \w+){0,3}
    (?:wouldn't|would not|won't|don't want to|can't see why i'd|no need to|nothing to|don't need to|no reason to|why|why would i|rather not) (?:\w+ )?(?:change|swap|switch|move|leave|trade|mess with|touch|alter)(?: a thing| anything| it| this| that| jobs?| much| my \w+| things)?
    (?:nothing|not much|nothing really|nothing at all)(?: is|'s)? (?:\w+ )?(?:bugging|bothering|annoying|missing|wrong|broken|troubling|irks|worrying|lacking|off)(?: me)?
    (?:in|at) a (?:good|great|happy|nice|sweet|lovely) (?:place|spot|phase|patch)|sweet spot
    (?:perfectly|very|quite|really|pretty|totally|genuinely|completely|so|honestly|more than|absolutely|just|well) (?:happy|content|satisfied|comfortable|settled|chuffed|at peace)(?: being| as| in| with| doing| where| here|$)
    (?:all|it's all|everything|things|life) ?(?:is|are|'s)? ?(?:good|fine|grand|nice|well|peachy|sweet|rosy|great) ?(?:here|on my (?:end|side)|thanks|thx|with me|for me|at work|right now)?$
    (?:got|have|had) it (?:\w+ )?(?:good|easy|made|nice)(?: here)?
    best (?:job|team|gig|role|place|company|boss|manager)(?: \w+){0,3} (?:i've|i have|ever)(?: \w+){0,4}
    (?:want|wanna|going|plan|hope|happy|like|choose|rather|prefer|glad) to (?:\w+ )?(?:stay|remain|keep (?:it|things|this|my|doing)|stick around|stick with|carry on)(?: \w+){0,6}
    (?:leave|let) (?:it|things|me|that|this|well) (?:\w+ )?(?:be|alone|as is)|if it ain't broke|don't rock the boat|no notes
    (?:i )?(?:really |quite |do |still |just )*(?:like|love|enjoy) (?:how|things|the way|my life|this life|where|what|it) ?(?:\w+ ){0,3}(?:are|is|do|have|now|am|here|it)?$
    (?:can't|cannot|couldn't|no) (?:\w+ )?(?:complain|complaints|fault it|ask for more|want for anything|grumble)
    (?:i'm|i am|im|am|i feel|feel|feeling|been|quite|very|pretty|that i'm|that i am) (?:\w+ ){0,2}(?:happy|content|satisfied|comfortable|fine|good|settled|pleased|at home|contented|fulfilled|lucky|ok|okay) (?:where i am|here|with (?:my|this|the|what|how|it|things|where)|as (?:i am|it is|things are|is)|doing what|in (?:my|this) (?:job|role|team|post|position|work)|thanks|thank you|at my level|right where|staying|being)
    (?:happy|content|satisfied|comfortable|fine|settled|good) (?:where i am|as i am|as it is|as things are|with my (?:job|role|work|lot|team)|with what i have|in my (?:job|role|work)|doing what i (?:do|am doing))
    (?:i )?(?:really |quite |do |still |actually |just |honestly )*(?:like|love|enjoy) (?:my|this|the|what|it|being|where|doing) (?:\w+ )?(?:job|work|role|team|i do|i'm doing|here|one|just as it is|i am|as it is|company|place|every bit|all of it|where i am)
    (?:like|love|enjoy)(?:ing)? (?:it here|this one|my job|my work|what i do|all of it|every bit of it|everything)
    (?:things|everything|it|all|work|life|week|job|my week|my job|this) (?:\w+ ){0,2}(?:good|fine|great|perfect|ok|okay|well|right) (?:as|the way|like|how) (?:they|it|is|this|that|things)
    all (?:is )?(?:good|fine|well|great)|everything (?:is|s) (?:fine|good|great|ok)
    it's all (?:good|fine)|life is good|no complaints|nothing to complain
    (?:nothing|not|wouldn't|would not|don't|no need|needn't|need not|doesn't need|no reason|no wish|no desire) (?:\w+ ){0,4}(?:to )?(?:be )?chang(?:e|ed|ing)(?: a thing| anything| much| at all)?
    (?:keep|leave|have|let|want|like) (?:things|it|everything|my (?:job|work|role|week)|this|all) (?:\w+ )?(?:as|the way|like|how|exactly as|just as|going) (?:they|it|is|this|that|things)
    keep (?:doing|on doing) what i(?:'m| am| do)?
    (?:stay|staying|remain|remaining) (?:\w+ ){0,2}(?:where i am|put|here|as i am|in (?:my|this) (?:job|role|team|position)|in the (?:same|job i have))
    (?:exactly |just |right |already )*where i(?:'d)? (?:want|wanted|like|need|hoped) to be
    (?:don't|do not|dont|no|not|never) (?:\w+ ){0,4}(?:want|need|looking for|interested in|feel the need for|plans?|wish|desire|intention) (?:\w+ ){0,3}(?:climb|next step|move|promotion|promoted|more than this|leave|ladder|anything (?:else|more|different)|other job|bigger job|go anywhere|be anything else)
    (?:this|it|that|what i have|what i've got|the job|my job) (?:\w+ ){0,2}(?:suits me|suits me fine|is enough|enough for me|works for me|is plenty|fits me)
    (?:enough for me|suits me|happy as (?:i am|it is|larry|a clam)|in a good place|good place for me|have what i want|got what i want(?:ed)?|found my place|already (?:doing|have|got|there))
    (?:nothing|none)(?:,)? (?:\w+ )?(?:i )?(?:like|love|enjoy) (?:it|all|everything|my)
    (?:not|no longer) (?:really )?ambitious|no ambitions? beyond|more of the same|same as now
    as (?:it|things) (?:is|are) now|status quo
    (?:nothing|not) (?:i'd|i would|that i'd|i'd want|much i'd) (?:\w+ ){0,3}(?:different|change|differently|otherwise|improve)
    (?:have|got|i've got) (?:everything|all|what|enough|plenty) (?:that )?(?:i )?(?:need|want|ever wanted|i need)?(?: here)?
    (?:couldn't|could not|can't|cannot) (?:be happier|complain|ask for more|wish for more|be better|imagine (?:a better|anything better|doing anything else))
    can't complain|as good as it gets
    (?:glad|happy|keen|content|delighted) to (?:stay|keep|remain|carry on|continue)(?: \w+){0,4}
    (?:keep|keeping|hold on to|hang on to) (?:this|my|the) (?:job|role|team|position|work|life)
    (?:not|no longer) (?:looking|searching|hunting|aiming|striving|hungry) (?:for|to) (?:\w+ ){0,3}(?:else|more|new|different|better|higher|job|change|move|anything|climb)
    (?:wouldn't|don't|do not) (?:\w+ )?want (?:to (?:do |be )?)?(?:anything|something|more|to be anywhere) ?(?:else|different|more)?(?: right now)?$
    (?:where|in the place) i belong|i belong here|best job i've ever had|dream job
    (?:not|i'm not) going anywhere|happy camper|sitting pretty
    (?:things|it|this|everything) can stay|leave (?:it|things) (?:as|be)
    no need (?:for|to) (?:more|change|move)|plenty for me|it's a good (?:job|life|place)
    (?:i )?(?:want|plan|intend|would like|'d like|prefer) to (?:stay|remain|keep|stick) (?:\w+ ){0,3}(?:here|where i am|with|this|put|as i am|engineer|a \w+|an \w+|doing)
    (?:nothing|none of it|nothing at all|nothing here|not much) (?:is |'s )?(?:broken|wrong|missing|bothers|bothering|annoys|bad|needs fixing|to fix)(?: (?:for )?me)?
    (?:already|i) (?:\w+ )?(?:do|doing|have|am doing|got) (?:exactly )?what i (?:love|like|want|enjoy)
    fine (?:being|with being|as) (?:\w+ ){1,3}
    ^(?:stay|staying|remain)$|^stay\b
    (?:wouldn't|would not|won't|don't want to) (?:\w+ )?(?:swap|trade|give up|exchange) (?:this|my|it|that)(?: \w+){0,5}
    no (?:need|wish|desire|reason) for (?:anything|something|more|a) (?:\w+ ?){0,2}
    (?:happy|fine|pleased|satisfied|content|comfortable|ok|okay) with (?:how|what|where|the way|everything|things|it all|life)(?: \w+){0,5}
    (?:carry|keep|go) on (?:as|like) (?:before|now|this|i am|it is)(?: \w+){0,3}|as before
    just this|more of the same please|exactly what i have|what i have now
    (?:my|this|the) (?:job|work|role) (?:suits|fits|works for) (?:me|my life)
    (?:want|like|happy) to (?:stay|remain) (?:one|a|an|as)(?: \w+){0,3}
    (?:like|love|enjoy) being (?:a|an) (?:\w+ ){1,3}and want to stay(?: \w+)?
"""

CONTENT_ABOUT = r"""
    ic|being|job|end|till|climbing|honestly|thx|setup|current|works?|chasing|bugging|grand|fancy|higher|further|any|side|nice|life|retirement|colleagues|boss|chaos|fine|ladder|these|days|engineer
    nothing|none|anything|everything|more|less|want|need|job|work|role|team|week|life|company
    place|day|days
    way|where|how|what|stay|exactly|good|fine|happy|great|enjoy|love|years?|much|wants?|doing|job
    next|step
    less|change|ladder|level|me|go|going|anywhere|keep|people|already|enough|perfectly|long|time
    career|suits|tell|them
    retire|until|long|everything|need|different|engineer|developer|nurse|teacher|glad|happily
    for good|forever|years
"""

NOBODY = r"""
    (?:i )?keep (?:it|this|that|things|stuff|this stuff|these things) to myself|(?:can't|cannot|couldn't) name a soul
    (?:all|most|none) (?:of )?my (?:\w+ )?(?:contacts|mentors|people|connections|friends|network|allies|colleagues) (?:\w+ ){0,3}(?:moved on|gone|left|cold|elsewhere|away|scattered|retired)
    (?:i'm|i am|im|still|too|just|am) (?:\w+ )?(?:new|junior|fresh)(?: \w+){0,4} (?:no ?one|nobody|any ?one|any ?body|people|a soul)
    (?:don't|dont|do not|haven't|havent|have not|without|no|lack|zero) (?:\w+ ){0,2}(?:network|contacts|connections|mentors?|sponsors?|allies|ally|support|circle|people|role models?|such person|any ?one|someone|any ?body)(?: (?:like that|here|yet|to speak of|in \w+|for (?:this|that)|to ask|to turn to|at all))?
    (?:no ?body|no ?one|noone|none|not any ?one|not any ?body)(?! (?:but|except|other|besides|apart))
    nope|nah|^no$|^not really$|n a|na|nil|zero
    (?:can't|cant|cannot|couldn't|could not) (?:really )?think of (?:any ?one|any ?body|a (?:single )?(?:person|soul)|who)
    (?:don't|dont|do not|haven't|havent|have not|didn't|never) (?:really |actually |even )?(?:know|have|had|got|see|find)(?: got)? (?:any ?one|any ?body|a (?:single )?(?:person|soul|mentor|contact|network|friend|coach|sponsor)|many|people|mentors|contacts|someone|somebody|such)
    (?:there's|there is|there isn't|there's not|isn't|aren't|there are) (?:really )?(?:any ?one|any ?body|no ?one|no ?body|not any ?one|noone|nobody)
    (?:just|only) (?:me|myself)|on my own|by myself|all alone|i work alone|i'm alone
    alone (?:with|in|on) this|myself
    (?:wish|wished) (?:i|there) (?:had|knew|was|were) (?:some ?one|some ?body|any ?one|a)
    (?:have to|need to|must|got to|gotta|would|want to|looking to) (?:first )?(?:find|look for|meet|ask around for) (?:some ?one|some ?body|any ?one|a mentor|people|them)
    (?:still )?(?:looking|searching) for (?:some ?one|some ?body|a mentor)
    (?:not|hardly|barely) (?:really |any |yet )*(?:any ?one|any ?body|a soul)
    every ?(?:one|body) (?:\w+ ){0,3}(?:has|have|is|s) (?:\w+ )?(?:moved on|left|gone)
    ^nothing|no (?:mentor|contacts|network|friends|helpers?|sponsor|idea who|clue who)
    (?:don't|dont|do not) know who
    (?:can't|cannot) (?:name|come up with) (?:any ?one|any ?body|a)
    not that i (?:know|can think) of|keep (?:it|this|these things|things|that) to myself
    (?:haven't|have not|not|didn't) (?:yet )?(?:found|met|find) (?:any ?one|any ?body|the right person|someone|a mentor)
    (?:there is|there's) no ?(?:one|body) (?:\w+ ){0,4}(?:trust|ask|here|left)|i'm the only
    only one (?:here|doing)|lone wolf|without (?:any ?one|a mentor)|who would i even|i do it alone
    figure (?:it|things) out (?:by )?myself
"""

NOBODY_ABOUT = r"""
    comes?|springs?|to mind|know|knows|trust|trusted|ask|help|helps|mentor|person|people|work
    works|company|team|job
    yet|since|she|he|left|gone|moved|quit|retired|first|find|that field|field|area|someone
    somebody|like that
    who|whom|could|boss|manager|useless|not|think|single|soul|alone|certainly|certain|world|else
    anywhere|around
    on|off|away|with|this|find|know|anyone|anybody|industry|circle|network|new|town|city|here|name
    turn|talk
    above|below|things|keep|right|kind|honest|really|found|lot|doing|part|role|level|circle
"""

SPEAKS_OF_OTHERS = r"""
    (?:i|we) (?:\w+ )?(?:see|saw|meet|met|know|hear|heard|watch|help|treat|teach|support|want|would|wish|notice|keep seeing|keep hearing|work with|like|love|enjoy|think about|met|worry about how|hate that|hate how|care)
"""

QUESTION = r"""
    (?:what|who|where|when|why|how|which) (?:\w+ ){0,6}(?:do|does|did|is|are|would|could|should|can|feels? like|works?|looks? like|it's like|it is like)(?= |$)(?=.*(?: i | me| my |all day|actually|really|people|different))
    (?:can|could|do|does|is|are|should|would) (?:you|one|people|an?|anyone|everyone|others|managers?|engineers?|it) (?:\w+ )+
    not sure (?:i'm|i am|i'd|i would|i|that i|management|leading)(?= )
    (?:what|who|where|when|why|how|which|whose) (?:\w+ ){0,2}?(?:do|does|did|is|are|was|were|would|could|should|can|will|am|have|has|even|else|if|might|makes?|happens?)(?= )
    (?!when (?:i|we|my|our) )(?:what|who|where|when|why|how|which|whether|if) (?:\w+ ){0,6}(?:i|i'd|me|my|myself)(?= |$)
    (?:am|are|is|do|does|did|would|could|should|can|will|have|has|might|was|shall) (?!i (?:say|add|name|write|put) )(?:i|it|there|people|anyone|anybody|someone|they|we|you)(?= )
    (?:am|are|is|does|did|would|could|was) (?:my|this|that|one|management|leading|\w+ing|\w+ management|\w+ \w+ (?:for me|worth|right))(?= )
    (?:is|are) \w+ (?:\w+ )?(?:for me|worth|right for|something)
    (?:i )?(?:\w+ )?wonder(?:ing)?(?= |$)
    (?:i )?(?:really |still |just |also |honestly |kind of )*(?:want|need|'d like|d like|would like|'d love|d love|would love|love|like|hope|trying|try|curious) to (?:\w+ )?(?:know|understand|find out|learn (?:what|how|why|whether|if)|figure out|see (?:what|how|if|whether)|hear (?:how|what|from)|work out)
    (?:to )?(?:find out|figure out|work out|understand|know) (?:what|how|why|whether|if|who|which|where)(?= )
    (?:i'm |i am |im )?curious (?:about|how|what|why|whether|if|to)
    (?!i never (?:really )?know (?:why|when|who|which)(?= ))(?:i )?(?:really |still |just |honestly )*(?:don't|dont|do not|no|can't|have no|haven't|not|never|nobody told me) (?:\w+ ){0,2}(?:know|idea|sure|clue|tell|understand|see|understood|certain|clear|say)(?: \w+)? (?:what|how|why|whether|if|who|which|where|when)(?= )(?! (?:many|often|much|long)\b)
    (?:unsure|not sure|unclear|undecided|uncertain|torn) (?:about |on )?(?:whether|if|what|how|who|which|why|between)(?= )
    whether (?:i|to|it|people|management|\w+ing)
    (?:i )?(?:\w+ )?(?:keep|kept|been|am|m|always|often|just)? ?ask(?:ing)? myself
    (?:not|isn't|never) (?:\w+ )?clear to me (?:what|how|why|whether|if|who)
    (?:i )?(?:can't|cannot) (?:tell|decide|figure out) (?:whether|if|what|how)
"""

RUNG = r"""
    \w+(?: \w+)? ?s (?:role|job|post|position|seat|chair|desk|shoes) (?:once|when|after|as soon as) (?:she|he|they|\w+) (?:goes|leaves|retires|moves|steps|is gone|s gone|are gone|go|leave|retire)(?: \w+){0,2}
    (?:whatever|what|the one) ?(?:is|s)? (?:one|a step|a level) up(?: from (?:here|me|this))?
    (?:get|getting|be|hit|reach|make|to) (?:\w+ )?(?:promo(?:ted)?|promotion|l\d|ic\d|e\d|senior|staff|principal|the next (?:level|band|grade))(?: (?:by|this|next|in|before|within) .{1,25})?
    (?:whatever|what|the (?:role|level|step|thing|job|one|grade)) (?:comes|is|sits|s|lies|that comes) (?:after|above|beyond|past) (?:\w+ ?){1,3}
    (?:next|higher|another|one|two|the|up) (?:\w+ )?(?:level|rung|grade|band|step|rank|tier|promotion)(?: up| above| higher| above (?:me|mine))?
    (?:one|a|two) (?:level|rung|grade|band|step|rank|notch|tier)s? (?:up|above|higher)
    (?:level|grade|band|tier|step) \d{1,2}\w?
    (?:ic|l|e|p|m|g|t|sde|swe|d|ics|sre) ?\d{1,2}\b(?: \d)?
    (?:getting |get |be |being |to be |a |my |the |next |want a |earn a |gain a )*(?:promoted|promotion|promo)(?: (?:to|at) .{1,30})?
    (?:whatever|what|the one|the role|the job|the level|anything|someone|somebody|the people|something) (?:is |'s |comes |stands |sits |s |that is |one )*(?:above|after|next|over|beyond|higher than)
    (?:move|step|moving|go|going|climb|climbing|rise|get|getting|stepping|break|breaking|switch|transition) (?:\w+ )?(?:up|into|to|in) (?:\w+ ){0,2}(?:management|leadership|a lead(?:ership)? role|a management role|managing|band|grade|ladder|level|rung|ranks?|c suite|exec\w*|the top|senior\w*|director\w*|staff)
    (?:moving|move|going|go|climb|climbing|step|stepping|rise|work my way) up(?: (?:a|the|one|in) (?:\w+ )?(?:level|ladder|rung|grade|band|rank|career ladder|ranks|notch|company))?
    (?:my|the) (?:boss|manager|lead|supervisor|director|head|predecessor|vp|line manager)s? ?s? (?:job|role|position|desk|seat|chair|post)
    (?:the )?(?:c suite|c level|corner office|leadership (?:role|position|track|team)|management (?:role|position|track|team|job)|senior (?:role|position|level|title|post)|director level|exec\w* (?:role|level|team)|board|top job|partnership|principal level|staff level)
    (?:the |a |have |get |word |job )*(?:word )?(?:\w+ )?(?:in|on) my (?:job )?title
    a (?:better|bigger|new|senior) title|job title
    (?:director|vp|manager|senior|staff|principal|head|lead|partner|c level|executive)s? (?:or|and|level or) (?:above|higher|up|beyond|better|upwards)
    (?:mak(?:e|ing)|made|reach(?:ing)?|hit(?:ting)?|get(?:ting)? to|become|becoming) (?:\w+ )?(?:partner|director|senior|senoir|principal|staff|vp|manager|lead|head|level \d|l\d|e\d|ic\d|tenure|c level|exec\w*|professor|fellow)
    run(?:ning)? (?:my own|a|the|our) (?:\w+ )?(?:department|team|division|unit|office|branch|ward|function|practice|lab|region|kitchen|store)
    (?:in charge of|head of|leader of|chief of|director of|vp of) (?:\w+ ){0,3}\w+
    (?:a |my |get a |have a )?(?:seat|place|spot) (?:on|at|in) the (?:board|table|leadership team|exec\w* team|c suite)
    same (?:job|role|position|level) as my (?:boss|manager|lead)
    (?:lead|leading|head|heading|run|running|manage|managing) (?:a|my own|the|our) (?:\w+ )?(?:department|division|business unit|function|whole team|bigger team|larger team)
    (?:middle|senior|upper) management
    (?:move|moving|go|going|get|getting) into (?:people |line |senior |upper )?(?:management|leadership)
    leadership role|(?:bigger|larger) (?:team|scope|role)|more senior(?: role| position)?
    senior role|climb(?:ing)? the ladder|corporate ladder|higher (?:role|position|title|up)
    (?:a )?step up(?: to .{1,20})?
"""

RUNG_ABOUT = r"""
    want|wanna|gonna|wants|wanted|one day(?! (?:a|per|each|every) week)|eventually|someday|by|before|next|spring|summer|autumn|winter|year
    years|forty|fifty|thirty
    \d+|when|she|he|retires|leaves|goes|soon|career|work|company|finally|ladder|role|job|position
    level|above|up|own
    become|becoming|make|reach|step|move|higher|new|same|part|here|elsewhere|somewhere|goal|aim
    title|of|lead|word|bigger
    team|engineer|engineering|product|design|sales|marketing|finance|operations|data|nursing
    senior|staff|principal|in
"""

WISH = r"""
    (?:i )?wanna (?:be|become|make|get to|have|get|reach)?
    (?:i )?(?:\w+ly )?(?:want|wanted|'d like|d like|would like|'d love|d love|would love|hope|aim|plan|wish|dream|aspire|intend)(?:ing)? (?:to|of) (?:be|become|being|becoming|make|get to|have|get|take|land|reach|move (?:in)?to)
    (?:i )?(?:want|'d like|d like|would like|'d love|would love) (?:to have )?(?:a|an|the|my)?
    (?:to )?(?:be|become|becoming|being|making|make|getting to|get to|getting|reaching|reach|going for|land|landing|work as|working as|promoted to|promotion to|a promotion to)
    (?:probably|maybe|perhaps|possibly|definitely|eventually|one day(?! (?:a|per|each|every) week)|someday|hopefully|ideally)
    (?:a|an|the|some|as)
"""

AFTERWARDS = r"""
    (?:one day(?! (?:a|per|each|every) week)|some ?day|eventually|i guess|maybe|perhaps|i think|i suppose|at some point|sometime|in (?:a few|the|two|three|five|\d+) (?:years?|future)(?: time)?|by (?:next )?(?:spring|summer|autumn|winter|year|\d+|forty|fifty|thirty|the time i'm \d+|the end of .*)|before (?:i'm |i am |i turn )?(?:\d+|forty|fifty|thirty)|next year|soon|role|roles|job|jobs|position|post|somewhere(?: else)?|instead|of some sort|again|at last|next|track)
"""

ROLES = r"""
    (?:senior|senoir|snr|sr|junior|jr|staff|principal|lead|head|chief|deputy|group|associate|executive|assistant|vice) (?:\w+ ){0,3}(?:engineer|developer|architect|manager|manger|designer|nurse|teacher|scientist|analyst|consultant|officer|director|lead|president|researcher|product|partner|editor|head|role|writer)
    (?!.*\b(?:better|good|great|less|best|more|happy|bad|kind|other|old|ex|my|our|two|new|many|three)\b)(?:\w+ ){0,3}(?:manager|manger|managr|director|engineer|enginer|developer|architect|supervisor|coordinator|consultant|officer|president|partner|professor|lecturer|head ?teacher|team ?lead|tech ?lead|product lead|team leader|principal|ceo|cto|cfo|coo|cpo|cio|vp|svp|evp|foreman|matron|headmaster|headmistress|specialist|strategist|evangelist|scrum master|product owner|analyst|scientist|designer|lawyer|judge)
    (?:head|director|vp|chief|leader|lead|manager|deputy head|vice president) of (?:\w+ ){0,3}\w+
    staff|principal|senior|senoir|management|manager|director|lead
    (?:deputy head|head teacher|head nurse|charge nurse|ward manager|team lead|tech lead|head)(?: (?:at|of|in) (?:\w+ ){0,3}\w+)?
    (?!\w+ing )(?:\w+ ){0,2}(?:sister|midwife|matron|registrar|consultant|fellow|chair|chairman|chairwoman|dean|provost|curator|conductor|head chef|sous chef|captain|sergeant|inspector|superintendent|governor|actuary|barrister|solicitor|counsel|psychiatrist|surgeon|cfo|chro|ciso|owner|founder|managing partner|gp partner)
"""

OPTION = r"""
    (?:(?:get|find|take|try|go for|apply for|look for) )?(?:(?:a|an|another|some) )?(?:\w+ ){0,4}(?:9 to 5|nine to five|job|position|post)(?: job)? at (?!least\b|home\b|night\b|the weekend|weekends|times\b|a (?:better|good|decent|higher)\b)(?:\w+ ){0,3}\w+
    (?:contract|contracting|freelance|freelancing|consult|consulting|temp|locum)(?: for .{1,30}| on the side| full time| part time|$)
    (?:i )?(?!\w+s |people |staff |they |we |he |she |every\w+ |nobody )(?:\w+ )?(?:want to |'d like to |would like to |could |might |will |'ll |am going to |'m going to |plan to |maybe |perhaps |ideally )*(?:quit|quitting|resign|resigning|hand in my notice|leave (?:my|this|the) (?:job|company|team|firm|industry|profession)|leave (?:tech|nursing|teaching|it|the nhs|academia|consulting)|leaving (?:my|this|the) (?:job|company|team))
    (?:\w+ )?(?:switch|switching|move|moving|transfer|transferring|go|change|changing|get|join|joining|rotate|lateral move|internal move) (?:over |back |across |myself )?(?:to|into|onto)? ?(?:a |an |the |another |our |their |some )?(?:\w+ ){0,3}(?:team|department|office|company|squad|industry|sector|firm|division|startup|start up|employer|country|city|agency|abroad|overseas|careers?|jobs?|employers?|fields?|teams|freelance|part time|contracting|consulting)(?=$| and | in | or | at | for | instead| next| where | with )
    (?:go|going|turn|become|be|try|work) (?:\w+ )?(?:freelance|self employed|independent|contracting|back to (?:uni\w*|school|college|study\w*|nursing|teaching|work|coding))
    (?:start|found|open|set up|launch|build|run|create|starting|founding|opening|launching) (?:\w+ ){0,2}(?:my|our|a|an)(?: own)? (?:\w+ ){0,2}(?:company|business|startup|start up|consultancy|agency|studio|shop|bakery|clinic|practice|school|cafe|firm|charity|restaurant|bookshop|farm|community|podcast|blog|newsletter|channel|meetup|nursery|workshop|lab)
    (?:take|taking|have|do|doing|get|apply for|go on|request|ask for) (?:a |an |some |my |six |three |one |unpaid )*(?:\w+ )?(?:sabbatical|gap year|career break|year off|months? off|leave of absence|unpaid leave|secondment|time off|break from work|mba|phd|master'?s?(?: degree)?|degree|course|certification|evening class\w*|qualification|training course|apprenticeship|bootcamp|diploma)
    (?:study|studying|enrol|enroll|retrain|retraining|requalify|train as|training as|qualify as|go back to (?:uni|school|college))
    (?:apply|applying|interview|interviewing|look|looking|search|searching) (?:\w+ )?(?:for|at|with|around for) (?:\w+ ){0,3}(?:job|jobs|role|roles|team|position|company|companies|position|post|work|secondment|programme|program|elsewhere|grant|scholarship)
    (?:shadow|shadowing) (?:\w+ ){1,4}
    volunteer(?:ing)?(?= |$)
    (?:write|writing|publish) (?:a|my) (?:\w+ )?(?:book|blog|newsletter|novel)
    (?:teach|teaching|run|give|giving|host) (?:\w+ )?(?:evening|night|weekend|community) class\w*
    (?:speak|speaking|give a talk|giving a talk|present) at (?:a |the )?(?:\w+ )?(?:meetup|conference|event)
    (?:say )?(?:maybe |perhaps )?(?:i'll |i will )?do a (?:master'?s?|phd|mba|course)
    (?:year|six months|few months|three months|\d+ months) (?:off|abroad|out|travelling)
    (?:a )?(?:sabbatical|career break|gap year|secondment|mba|phd|early retirement)
    (?:move|moving|emigrate|emigrating|relocate|relocating) (?:back )?(?:to )?(?:abroad|overseas|the countryside|the country|[a-z]+land|germany|spain|france|portugal|canada|berlin|london|lisbon|new \w+|japan|another (?:city|country))
    transfer to (?:the )?\w+ office
    retire early
    (?:learn|learning) (?:\w+ )?(?:to \w+|rust|python|spanish|french|german|chinese|japanese|sql|coding|programming|another language|a language|a trade|to code)
    (?:become|becoming) (?:a|an) (?:\w+ )?(?:carpenter|baker|farmer|foster parent|electrician|plumber|gardener|potter|freelancer|yoga teacher|therapist)
    get (?:an? )?(?:\w+ )?(?:certification|qualification|licence|license|degree|certificate)
"""

CONDITION = r"""
    (?:at|by|to|for) the school gates?|home (?:in time )?for (?:bath|bed|dinner|tea|story)(?: ?time)?|school gates?
    (?:comp|tc|ote|rsus?|better paid|paid better|\d+ ?k|six figures?|sign on|lpa|usd|eur|gbp|cost of living|payrise|paycheck|raises?)
    (?:fully |full |100 )?(?:remote|wfh)(?: \w+){0,2}|(?:bath|dinner|story|nap) ?time|(?:school|nursery|kita|daycare) (?:hours|holidays|gate|pick ?up|drop ?off)|(?:my|our) (?:kids|children|toddler|baby|newborn|mum|mom|dad|parents?)|(?:get|fetch|collect|drop|pick up|pick) the (?:kids|children)
    (?:deploys?|releases?|calls?|meetings?|work|emails?|pages?|pings?) (?:at|on|after|before|in|over|past) (?:the )?(?:night|weekends?|evenings?|\d+|five|six|seven|eight|friday|midnight|hours|holiday)
    (?:weekend|night|evening|late|early|friday|out of hours) (?:deploys?|releases?|calls?|work|meetings?|shifts?|pages?|on call)
    (?:commutable|walkable|cyclable|drive|driving distance|within reach|on a train line|train ride|rail|bus)|(?:no|not|without|never|stop|less|fewer) (?:\w+ ){0,2}(?:relocat\w+|travel\w*|commut\w+|flights?|hotels?|moving (?:house|city|cities)|move (?:house|city|cities))
    (?:sane|reasonable|normal|flexible|predictable|fixed|regular|set|decent|family friendly|core) (?:hours|schedule|working hours|workload|pace|rota|week|working time)
    (?:nine|9) to (?:five|5)|9 5|work(?:ing)? abroad|async|asynchronous|time ?zone|accessible|wheelchair|disability|adhd|neurodivergent|prayer|religious|dietary|pet
    (?:pay|paid|payed|salary|salaries|wage|wages|money|raise|pay ?rise|income|compensation|bonus|bonuses|benefits?|perks?|equity|stock options|pension|cash|£|\d+ ?k|earn|earning|earnings|earner)
    (?:remote(?:ly)?|home office|hybrid|wfh|work(?:ing)? from (?:home|anywhere)|from home|telework\w*|home ?working|office days?|on ?site)
    (?:work ?life ?balance|life balance|balance|free time|time for (?:my )?(?:family|kids|children|myself|life|friends|hobbies)|time with (?:my )?(?:family|kids|children|wife|husband|partner|son|daughter)|family time|evenings? (?:free|off)|weekends? (?:free|off)|free (?:evenings?|weekends?))
    (?:hours?|overtime|part ?time|full ?time|flexi\w*|shifts?|night ?shifts?|weekend shifts?|four ?day (?:work ?)?weeks?|4 ?day (?:work ?)?weeks?|\w+ days? a week|on ?call|weekends?|weekend work|late nights?|long days|rota|rosters?|home by \w+|out of the door by|finish(?:ing)? (?:by|at|on time)|leave (?:by|at|on time)|home (?:before|in time|for))
    (?:visa|sponsor|sponsorship|work permit|green card|residence permit|residency|papers|citizenship|h1b|relocation)
    (?:job security|financial security|more security|secure job|stability|stable (?:job|income|work)|permanent (?:contract|job|position|role|employment)|steady (?:job|income|work)|safe job|contract(?! ends?| is up| runs out| expires))
    (?:commut\w*|closer to (?:home|\w+)|near (?:home|my)|nearer (?:home|to)|close to (?:home|my)|within (?:an|a|one|half|\d+)(?: an)? (?:hour|minutes?|hours?)|short(?:er)? (?:commute|drive|way)|travel(?:ling|ing)? less|less travel(?:ling|ing)?|no travel(?:ling)?|business trips?|relocat\w*)
    (?:less|no|without|not so much|reduce(?:d)?|low|lower) stress|stress|stress ?free
    less pressure|no pressure|peace and quiet|quiet life
    (?:school runs?|pick(?:ing)? (?:the |my )?(?:kids|children|son|daughter) up|pick(?:ing)? up (?:the |my )?(?:kids|children|son|daughter)|day ?care|child ?care|nursery|parental leave|maternity(?: leave)?|paternity(?: leave)?|care for my (?:\w+ )?(?:mum|mom|mother|father|dad|parents|son|daughter|kids|child)|my (?:kids|children|family) (?:are|is) (?:asleep|small))
    (?:health ?care|health insurance|medical insurance|insurance|holidays?|vacation|pto|annual leave|days off|time off|sick pay|dental)
    (?:retire(?:ment)?(?: at| by| early)?|early retirement|mortgage|rent|debt|debts|student loans?|bills|afford|childcare costs)
    (?:quiet office|own office|own desk|private office|window|dog friendly|uninterrupted (?:afternoons?|mornings?|time)|no night work|day shifts?|regular hours|predictable hours|set hours|fewer hours|no overtime|unpaid overtime|freedom|autonomy over my time|control over my (?:time|hours|schedule))
    (?:see|tuck|put|read to) my (?:kids|children|son|daughter|family|baby|girls|boys)|bedtime
    (?:live|get|living) (?:on|by|off) (?:it|my|this|what)|make ends meet|mortgage|paying off
    pay off|(?:provide|care) for my|lunch breaks?|evenings?|private life|personal life
    a life outside (?:of )?work|time to (?:live|breathe|myself|sleep)|sleep enough|parking
    english speaking|no relocation|relocate|away from home|being away
    my (?:contract(?! ends?| is up| runs out| expires)|lease|health|back|salary|hours|visa|commute|pension|pay)|salary transparency
    buy a (?:house|home|flat)|a house|own (?:a )?(?:house|home|flat)
    (?:100|fully|\d+) ?(?:percent )?remote|savings?|financial (?:freedom|independence|safety)
"""

CONDITION_ABOUT = r"""
    pls|please|negotiable|non|can|get|so|after|every|match|matches|market|not|having|other|weeks|leeds|raise|family|our|bath|pay|dad|dad s|mum s|care|stable|ve|be|from|days|friday|travel|work|must
    more|better|higher|bigger|decent|proper|fair|good|less|fewer|no|without|least|at least|most
    max|maximum|minimum|enough
    want|need|needs|wants|have to|has to|nice|important|matters|matter|same|equal|increase
    increased|increasing|improved|improve|rise
    job|work|working|works|week|weeks|weekly|day|days|month|monthly|year|years|yearly|annual|time
    hour|hours|minutes|hour|instead|agency
    \d+\w*|one|two|three|four|five|six|thirty|forty|fifty|hundred|thousand|euros?|dollars?|pounds?
    percent|k
    fully|full|partly|mostly|flexible|flexibly|long|longer|short|shorter|late|early|earlier
    regular|unpaid|paid|extra|reliable|real|new
    home|office|family|kids|kid|children|child|son|daughter|wife|husband|partner|mum|mom|mother
    dad|father|parents|school|doctor|dog
    anything|something|somewhere|before|after|until|by|than|while|because|until|during|over|above
    around|next|june|january|march|may|july|august|september
    visa|runs|expires|expire|hasn|moved|grown|changed|gone|not|pay|rent|bills|live|living|afford
    support|see|spend|spending|stay|staying|keep|be|being
    company|employer|role|position|place|city|town|ends|end|december|november|october|february
    april|whole|entire|asleep|awake|evening|evenings|morning|mornings|night|nights|door|time
    on time|predictable
    option|possible|ideally|hopefully|weekday|weekdays|monday|friday|sunday|saturday|mondays
    fridays|sundays|life|career|up|off|closer|near|nearer|away
    permanent|contract|temporary|secure|stable|leave|left|bed|bedtime|pick|picking|sick|care
    dropped|drop|take|taking|get|getting|home|mine|bedtime
    buy|100|or|nothing|kind
    match|matches|experience|fits|fit|house|move|moving|house|school|move house|not having
    reflects|worth|market|rate|level|age|guaranteed|regularly|longer|spare|room|holiday|holidays
    off work
    to|move house|not having to
"""

MUST = r"""
    (?:only if|as long as|provided|on condition|must|has to|have to|needs? to|it must|it has to|should|cannot|can't) (?:be (?:in|near|within|close|remote|part|full|paid|local|possible|at|by|here)|pay|offer|include|allow|stay|live|i can|there is|they)
    (?:at least|no less than|not less than|minimum) \d+
"""

PEOPLE_ALONE = r"""
    ^(?:(?:my|our|the|other|all|new|junior|young|every|more|fellow) )*(?:teams?|team ?mates?|colleagues?|co ?workers?|users?|customers?|clients?|engineers?|developers?|devs?|juniors?|new hires?|hires?|newcomers?|starters?|joiners?|patients?|students?|kids|people|everyone|everybody|others|family|company)$
"""

VAGUE = (
    PEOPLE_ALONE
    + r"""
    (?:big|bigger|more|real|wider|greater|larger|broader|meaningful|lasting|huge|positive) (?:impact|influence|change|reach|effect|contribution|footprint)(?: (?:on|across|in|at|for|over) (?:\w+ ){0,3}\w+)?
    (?:make|making|improve|improving|change|changing|touch|touching) (?:people|others|everyone|user|customer|folk)'?s? ?s? lives?(?: \w+){0,2}
    (?:something|anything|stuff|things|work|a job|do something|build something|projects?) (?:that|which) (?:\w+ )?(?:counts?|matters?|lasts?|helps?|changes things|means something|has purpose|makes sense|makes me proud|people need|i believe in|excites me)
    (?:be|being|become|becoming|grow into|turn into) (?:\w+ ){0,2}(?:leader|better leader|better engineer|better manager|stronger engineer|well rounded|thought leader|go to person|multiplier|force multiplier|change maker|changemaker|best i can be|expert|inspiration|strategic|version of myself)(?: in \w+)?
    (?:more|greater|have more|have|gain|get|gaining|having|bigger) (?:\w+ )?(?:influence|visibility|exposure|ownership|recognition|responsibility|scope|agency|autonomy|purpose|meaning|challenge|challenges|growth|opportunities|respect|fulfilment|fulfillment|creativity|variety|strategy)
    (?:deliver|delivering|drive|driving|generate|unlock|unlocking|create|creating|add|adding) (?:\w+ )?(?:value|outcomes|results|excellence|innovation|change|growth|impact|synergies|transformation)
    (?:solve|solving|tackle|tackling|work on|working on|fix|fixing|crack) (?:\w+ )?(?:meaningful|hard|real|big|interesting|complex|tough|gnarly|challenging|important|cool|wicked|worthwhile|impactful|cool|fun|exciting|new) (?:\w+ )?(?:problems?|stuff|things|challenges?|issues|tech|projects?)
    (?:cool|fun|exciting|neat|interesting|shiny|meaningful|innovative|greenfield|cutting ?edge|modern|new|emerging|next gen) (?:tech|technology|technologies|stuff|things|products?|projects?|tools)
    (?:ai|ml|llms?|gen ?ai|web3|crypto|data|cloud|agents?|agentic)(?: (?:stuff|things|related|something|space|work|field|projects?))*
    (?:move|moving) (?:fast|forward|the needle)|up ?skill\w*|self ?improvement|continuous improvement|levelling|leveling|next challenge|new challenge|a challenge|fresh challenge|pushing myself|push myself|challenge myself|stretch myself
    (?:make|making|have|having|leave|leaving|create|creating|drive|driving|be|get|more|bigger|real|big|positive|social|lasting|broader|wider|greater|high)? ?(?:impact|a difference|a mark|my mark|a legacy|legacy|change|a dent)
    (?:make|making|leave|change|changing|improve|improving|save) (?:the|this|our) (?:world|planet|society|company|place|universe)
    (?:add|adding|create|creating|bring|bringing|deliver|delivering|provide) (?:\w+ )?value
    (?:move|moving) the needle|the needle|bigger picture|big picture|next big thing|cutting edge
    state of the art
    (?:things|work|problems|projects|stuff|something|challenges|people|tasks|a job|anything|it|topics?|products?) (?:that|which|what) (?:\w+ )?(?:matter|matters|counts?|helps?|is meaningful|makes? sense|makes? a difference|have meaning|has meaning|is useful|is important|i care about|inspires?|feels? right)
    (?:hard|big|interesting|challenging|complex|difficult|important|meaningful|real|cool|exciting|tough|ambiguous|high impact|new|fun|great|good|right|bigger|harder|relevant|wicked|novel|innovative) (?:\w+ )?(?:problems?|challenges?|things?|stuff|tech|technology|technologies|projects?|work|topics?|tasks?|questions?|ideas?|opportunit(?:y|ies))
    (?:something|anything|things?|stuff|some kind of work|work|a job|more|do something) (?:more |really |with |to do with |in |around |about |new |that is |a bit )*(?:ai|a\.i|artificial intelligence|machine learning|ml|data|tech|technology|people|meaningful|meaning|purpose|creative|new|different|interesting|exciting|fun|bigger|better|good|useful|important|challenging|fulfilling|sustainable|green|social|strategic|digital|innovative|impactful|cloud|blockchain|web3)
    ai|artificial intelligence|machine learning|innovation|innovating|innovative|creativity
    leadership|strategy|strategic|strategically|growth|growing|grow|impact|impactful
    sustainability|sustainable|climate|digital transformation|transformation|digitalisation
    digitalization|technology|tech|success|successful|excellence|quality|synergy|synergies|purpose
    meaning|meaningful|fulfilment|fulfillment|happiness|learning|development|personal growth
    self ?development|progress|improvement|empowerment|responsibility|visibility|influence
    recognition|ownership|challenges?|opportunities|opportunity|communication|collaboration
    teamwork|diversity|inclusion|agility|efficiency|productivity|agile|scale|potential
    (?:grow|growing|learn|learning|develop|developing|improve|improving|evolve|evolving|progress|progressing)(?: (?:and|as|more|professionally|personally|myself|my skills|skills|new things|every day|constantly|further|a lot))*
    (?:help|helping|inspire|inspiring|empower|empowering|support|supporting|serve|serving) (?:people|others|everyone|society|humanity|the world|the team|teams|users|more people)
    (?:change|changing|improve|improving|make) (?:things|lives|people'?s lives|it)(?: better| for the better| a better place)?
    (?:be|become|being) (?:more |a |better |the best |a better |my best |my |best |a great |a good |really )*(?:strategic|visible|influential|impactful|useful|successful|better|proactive|effective|productive|inspiring|valuable|leader|role model|version|self|innovative|creative|person|professional|human|engineer|expert|good at what i do|the best|confident)
    (?:do|doing) (?:more |something |a |really |some )*(?:good|great things|better|my best|great work|meaningful|more)
    (?:give|giving) back|pay it forward|reach(?:ing)? my (?:full )?potential
    make (?:people|everyone|someone|customers|users) happy|take (?:more )?responsibility
    step(?:ping)? up|level(?:ling)? up|next level of
    (?:the )?future of (?:work|tech|technology|humanity|ai|mobility|health)|thought leadership
    servant leadership|well ?being|culture|human connection|people(?: skills)?|soft skills
    work culture
    (?:be|being|feel|feeling) (?:useful|valued|valuable|needed|helpful|inspired|challenged|fulfilled|appreciated|of service|part of something)(?: bigger)?
    (?:inspire|motivate|enable|develop|lead|connect|bring together) (?:people|others|the next generation|teams|everyone)
    (?:professional|personal|career|continuous|lifelong) (?:development|growth|learning|progress|advancement|improvement)
    (?:bring|bringing) (?:people|others|teams|everyone) together|(?:be )?a force for good|do good
    (?:build|create) (?:something|things|stuff) (?:great|meaningful|lasting|that lasts|people love|useful)
    meaningful stuff|innovation projects?
    (?:push(?:ing)?|break(?:ing)?|stretch(?:ing)?) (?:the )?(?:boundaries|limits|barriers|mould|mold|new ground)
    think(?:ing)? big|shape the future|driv(?:e|ing) (?:change|innovation|growth|results|progress)
    (?:solv(?:e|ing)|tackl(?:e|ing)|work(?:ing)? on) (?:\w+ )?(?:important|hard|big|real|meaningful|interesting|complex|difficult|challenging|relevant|great) (?:\w+ )?(?:problems?|challenges?|things|stuff|questions|issues)
    (?:work(?:ing)?|time|quality time|being|surround\w*|be)(?: \w+)? (?:with|around|by) (?:smart|great|good|inspiring|talented|nice|like ?minded|interesting|brilliant|motivated) (?:people|colleagues|minds|teams?|folks)
    (?:smart|great|inspiring|talented) (?:people|colleagues|team)|excel|shine|stand out|be heard
    be seen|make people'?s lives (?:better|easier)|make life (?:better|easier)
    make (?:a|some) (?:positive )?change|variety|creative freedom|build cool stuff|cool stuff
    ownership|excellence
    (?:high )?impact (?:initiatives?|work|projects?|roles?)|high[ -]impact \w+
    work with (?:purpose|meaning|impact)|purposeful work|purpose driven work|initiatives?
"""
)

VAGUE_ABOUT = r"""
    more|better|bigger|big|real|really|true|new|positive|high|lasting|huge|want|work|working|make
    making|made|have|be|become
    stuff|something|things|anything|world|place|people|others|career|job|role|life|at scale|scale
    scope|company|team|self|skills
    keep|keeping|continue|constantly|personal|personally|professional|professionally|do|doing
    overall|general|area|areas|field|topic|topics
    solve|solving|on|tackle|tackling|build|building|with|around|in|towards|meaningful|interesting
    great|good|day|every day|end|long run
    bit|little|lot|some|sort|kind|best|version|full|difference|change|better place|deliver|tell
    them|want|always|part|space|wide
    problems?|challenges?|projects?|work|opportunities|growth|learning|impact|leadership|thinking
    skills?|strategic|technology|tech|ways?
    lives|life|generation|next|daily|others|teams|important|valuable|tomorrow|future
"""

SAYS = r"""
    (?:well )?(?:then )?(?:i )?(?:\w+ly |just |normally |often |always |mostly |sometimes |would |'d |tend to |shrug and )*(?:say|tell (?:them|people|her|him|everyone)|answer|reply|mention|talk about|go with|mumble|respond)(?: something)?(?: like| about)?(?: that)?
    that
"""

LABELS = r"""
    problems?|impacts?|more(?: of)?|less(?: of)?|options?|next steps?|helpers?|help|obstacles?
    goals?|to ?do|ideas?|answers?|points?|items?|wish(?:es)?|issues?|note|hard no|usual answer
    effect|outcomes?|people|steps?|probs?|opts?
"""

OFTEN_MISTYPED = """
    really career every manager senior overwhelmed exhausted nobody anyone anything burnout salary
    definitely remote promotion director engineer principal happy nothing something somebody
    someone answer myself depressed anxious architect architects solution solutions completely
    ambition ambitious thought content sponsor balance flexible because should would leader stressed
    supervisor understand actually honestly probably
"""

REAL_WORDS = "carer noting senor bason"
