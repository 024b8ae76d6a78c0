"""English: strain and loss, which take the most words to tell."""

STRAIN = r"""
    (?:being|getting|get) (?:shouted|yelled|screamed|sworn|picked) (?:at|on) by (?:my|the|our) (?:\w+ )?(?:matron|boss|manager|head|chef|supervisor|sergeant|director|lead|gaffer|foreman)
    (?:^|i |i've |i have |just )(?:\w+ )?(?:cried|sobbed|broke down|burst into tears|threw up|had a panic attack|fell apart|melted down) (?:\w+ ){0,4}(?:again|today|yesterday|twice|last|at work|in|before|after|on)
    (?:^|i'm |i am |im )(?:so )*(?:tired|sick|weary|fed up) of (?:all (?:this|of it|that)|it all|everything|fighting|pretending|coping|being (?:tired|shouted|blamed|ignored|on edge|treated)|(?:it|this)(?=$| all| and| now| so| tbh))
    (?:haven't|havent|not|barely|hardly|can't|don't|never) (?:\w+ )?(?:slept|sleep|sleeping|eaten|rested|switched off)(?: \w+){0,3}
    (?:feel|feeling|felt|am|get|makes me|make me|making me|made me) (?:\w+ly )?(?:ill|sick|nauseous|stupid|small|tiny|worthless|useless|like (?:nothing|dirt|a failure|shit|crap|rubbish|garbage|an idiot)|physically ill|ashamed|like crying)(?: \w+){0,5}
    (?:barely|hardly|just about|can barely|only just) (?:\w+ )?(?:holding|hanging|coping|surviving|keeping|functioning|getting|hold|managing|scraping)(?: \w+){0,4}
    (?:wears?|wearing|wore|worn|grinds?|grinding|ground|breaks?|breaking|drags?|dragging|drains?|draining|eats?|eating|tears?|tearing|crush\w*) (?:me|away at me) ?(?:down|up|out|apart|dry|alive|to pieces|to the ground|to the bone)?
    (?:^|i'm |i am |im |am |feel |feeling |been |so |totally |completely )(?:worn|ground|burnt|burned|wrung)(?: \w+)? (?:to (?:the|a) (?:bone|nub|crisp|ground)|down|out)(?=$| and| from)
    (?:follows|haunts|chases) me (?:home|to bed|into|at night|everywhere)(?: \w+)?
    (?:my|the) (?:\w+ )?(?:boss|manager|lead|supervisor|director|ceo|colleagues?|team ?lead|head|line manager|skip|pm|cto) (?:\w+ ){0,3}(?:makes me feel|tears into me|lays into me|puts me down|talks down to me|undermines me|humiliates|is cruel|has it in for me|micromanages me to|treats me like|targets me|mocks|ridicules|swears at|is out to get me|walks all over me)
    (?:nothing|no energy|no strength|no spark|no fight|no battery|no bandwidth|no spoons) (?:\w+ )?(?:left|remaining|in the tank)(?: \w+){0,4}
    (?:running|run|surviving|living) on (?:\w+ )?(?:fumes|empty|caffeine|coffee|adrenaline|no sleep|autopilot)
    (?:signed|written) off(?: \w+){0,3}|stress leave|medical leave|mental health leave|on leave (?:for|with|because of) (?:stress|burnout|anxiety|depression)
    ^(?:burn ?out|burnt ?out|burned ?out)(?: again| for the| second time| round two| x2|$)(?: \w+){0,5}
    (?:can't|cannot|cant) (?:\w+ )?(?:do|take|keep|cope|face|stand|bear|go on|carry on)(?: \w+){0,4}? (?:longer|any ?more|like this|much more|this up|another (?:day|week|sprint|month))
    (?:dread|dreading|terrified|petrified) (?:of |about |to )?(?:every|the|my|each|going|opening|logging|slack|mondays?|standups?|sundays?|one to ones?|1 1s?|work|coming|being)(?: \w+){0,3}
    (?:scared|frightened) (?:of |about |to )?(?:every|my|the (?:office|standup|phone|inbox|boss|manager|next (?:shift|call|day|week))|each|going|opening|logging|slack|mondays?|standups?|sundays?|one to ones?|1 1s?|work|coming)(?: \w+){0,3}
    (?:i'm|i am|im|i feel|i felt|feel|feeling|i've been|ive been|i was|i get|i got|i end up|makes me feel|makes me|leaves me|left me|getting) (?:\w+ly |so |too |very |just |really |still |always |all |quite |pretty |a bit |that |super |way |only |dead |absolutely |more and more |at the moment |honestly |now |constantly |utterly |at |on the |out of |close to |near |nearly |almost |about to |basically |beyond )*(?:burnt ?out|burned ?out|burning out|burn ?out|exhausted|drained|overwhelm\w*|overwelm\w*|worn ?out|knackered|fried|depleted|shattered|wiped out|depressed|miserable|falling apart|drowning|running on (?:empty|fumes)|breaking point|breaking down|break down|my limit|my wits end|the edge|the verge|verge of tears|the end of my (?:rope|tether)|stressed(?: out)?|anxious|broken|crying|in tears|hopeless|worthless|desperate|numb|scared to (?:go|open|speak)|afraid of (?:my (?:boss|manager)|going in)|sick (?:of it all|with (?:stress|worry)|every)|at rock bottom|rock bottom|steam|unwell|not ok(?:ay)?|traumatised|traumatized)
    i (?:\w+ )?(?:can't|cannot|cant|couldn't) (?:\w+ )?(?:cope|take (?:it|this|much|any)|do this|do it|go on|face (?:it|another|work|the|my|going)|sleep|breathe|handle (?:it|this|any)|keep (?:going|up|this)|concentrate any|switch off|stop crying|get out of bed|bear (?:it|this)|stand it any|eat)
    ^(?:can't|cannot|cant) (?:cope|take (?:it|this|much)|do this|go on|sleep|breathe|face (?:another|work|going)|keep (?:going|this up)|get out of bed|stop crying)
    (?:i'm|i am|im) (?:so |too |just |always |constantly |completely |totally |permanently )+(?:tired|worn|down)(?: to | of | all | i | that | from |$)
    (?:i'm|i am|im) (?:so |just )?tired of (?:it all|everything|all this|being|fighting)
    ^(?:\w+ly |so |too |very |just |always |dead |pretty |been |all |still )*(?:burnt ?out|burned ?out|exhausted|drained|overwhelm(?:ed|ing)?|worn ?out|knackered|fried|depleted|shattered|depressed|miserable|stressed ?out|running on (?:empty|fumes)|at (?:my )?(?:breaking point|limit|my limit|wits end)|signed off(?: sick)?)(?=$| since| from| by | all | and | after | every | at | of | to | with | for | because| again| lately| right| tbh)
    ^(?:i have |i've got |i had |having |my |the |close to |near |recovering from |heading for |on the way to |total |complete |full |it's )*(?:burn ?out|exhaustion|nervous breakdown|breakdown|depression)$
    (?:have|having|had|got|it's|is|with|from|my) (?:\w+ ){0,2}(?:a )?(?:burn ?out|nervous breakdown|breakdown|panic attacks?|anxiety attacks?)(?=$| before| at | every| again| since| last| and | on )
    ^(?:panic|anxiety) attacks?
    (?:my|our|the) (?:\w+ )?(?:boss|manager|lead|supervisor|colleagues?|team ?lead|ceo|director|coworkers?|head|line manager) (?:\w+ ){0,2}(?:bull(?:y|ies|ied|ying)|scream(?:s|ed|ing)?|yell(?:s|ed|ing)?|shout(?:s|ed|ing)?|humiliat(?:es|ed|ing)|harass(?:es|ed|ing)?|belittl(?:es|ed|ing)|threaten(?:s|ed|ing)?|insult(?:s|ed|ing)?|mock(?:s|ed|ing)?|hates me|is abusive|abuses|ignores me|is making my life|makes my life|makes me cry|puts me down|gaslights?|picks on me|is toxic|is a (?:bully|tyrant|nightmare))
    (?:i'm|i am|im|i've been|i get|i got|i was|^)(?: \w+)? ?(?:being |getting |constantly |been )?(?:bullied|harassed|yelled at|shouted at|screamed at|humiliated|belittled|discriminated against|picked on|mobbed|threatened|gaslit|ostracised|ostracized)(?=$| by| at| in| every| all| for| and)
    ^being (?:bullied|harassed|yelled at|shouted at|screamed at|humiliated|belittled|treated like)
    i (?:\w+ ){0,2}(?:cry|cried|sob|weep|break down|dread|dreaded|throw up|shake|panic)(?= on| at| in| every| before| after| most| all| myself| when| each| evry| the| going| mondays?| sundays?| work| coming|$)
    i (?:\w+ )?(?:might|could|want to|just want to|feel like) (?:\w+ )?(?:cry|scream|crying|screaming|quit everything|hide|sleep for|collapse|give up)
    (?:^|i'm |i am |i keep |been |end up |ended up |find myself |without )(?:crying|sobbing)(?= on| in| at| before| after| every| myself| over|$)
    ^(?:i )?(?:\w+ )?dread(?:ing)? (?:every|evry|going|monday|mondays|sunday|sundays|coming|work|the (?:morning|week|office)|getting up|waking)
    (?:wak(?:e|ing)|woke|lie|lying|lay) (?:up )?(?:at (?:\d|three|four|five|night)|awake|in the night|every night|with my heart|in a sweat|panicking)
    (?:my )?heart (?:is )?(?:racing|pounds|pounding)|(?:knot|pit) in my stomach
    (?:chest|stomach) (?:is )?(?:tight|pains|hurts|ache)
    (?:i )?(?:haven't|havent|have not|don't|dont|barely|hardly|not|can't) (?:\w+ ){0,2}(?:slept|sleep|sleeping|eaten) ?(?:properly|well|for|in|through|at night|because|since|any ?more|more than|$)
    sleepless|insomnia|no sleep
    feel(?:ing)? (?:\w+ )?(?:sick|ill|nauseous|physically sick)(?=$| every| before| when| on| at| about| thinking)
    every (?:sunday|monday|morning|night|evening)(?: \w+)? i (?:feel|cry|dread|get|want to)
    (?:nothing|not much|no energy|not a drop|no strength) (?:left|more)(?: in the tank| to give| in me)?(?=$| in| to| at| for me| for any)
    (?:in|on|to) (?:the )?(?:tank|fumes)(?= is empty|$)|tank is empty|head above water
    hanging (?:on )?by a thread|end of my (?:rope|tether)|at the end of my
    (?:i )?(?:just |only |really |desperately )*need (?:a break|rest|to rest|time off|to get out|to stop|help|sleep|to recover|to breathe)(?=$| before| from| now| or| so| and| badly| from)
    (?:i )?(?:just |only )+want (?:to sleep|to rest|out|it to stop|peace|to be left alone|to hide|to disappear)
    (?:i )?(?:just |only )?want(?: \w+)? out\b
    (?:signed|written) off (?:sick|work|with)|off sick (?:with|because|since)|on sick leave
    sick leave (?:with|since|because)
    (?:my )?(?:doctor|gp|therapist|psychologist) (?:says|said|told|thinks|wants|signed)
    hate (?:my job|my life|my work|going to work|every minute|coming (?:in|to)|this place|it here)
    i hate it here
    i(?:'m| am) (?:so |just )?done(?=$| with (?:this|it|everything|all))|i(?:'ve| have) had enough
    i give up(?=$| on (?:it all|everything|everybody|everyone|this place))
    (?:this|the|my|work|it) ?(?:job|place|work|company|project)? (?:is|'s|s) (?:slowly )?(?:making me (?:ill|sick)|breaking me|destroying me|eating me|wearing me (?:down|out)|crushing me|too much for me|grinding me)
    (?:getting|make|makes|making) me (?:ill|sick|cry)
    (?:don't|dont|do not|can't) (?:feel|care) (?:anything )?any ?more
    (?:too|so) (?:drained|exhausted|worn ?out|burnt ?out|burned ?out|stressed|tired) to (?:think|care|do|work|talk|cook|concentrate|function|move|eat)
    (?:lost all|have no|no) (?:my )?(?:energy|motivation|strength|joy)(?= left| any ?more| at all|$| for anything)
    pulling my hair out|losing my mind|going under|at breaking point|cracking up|falling apart
    on my last legs|mentally (?:exhausted|done|drained)
    (?:eighty|seventy|sixty|70|80|90|60) hours? (?:a |per )?weeks? (?:and i|i can)
    i (?:wake up|go home|come home|get home|leave|end the \w+|finish the \w+|come back|start the \w+|go to bed|come in)(?: \w+){0,2} (?:exhausted|drained|crying|in tears|shaking|empty|broken|anxious|sick|depleted|dreading)
    ^(?:constant|permanent|chronic|daily|nightly|this|the|endless|so much|crippling|severe)? ?(?:anxiety|dread|exhaustion|fear of (?:my (?:boss|manager)|going in|monday)|sleepless nights|nightmares|chest pains|insomnia|burnout symptoms)(?=$| every| before| and| at| since| about)
    (?:i )?(?:need|have|want) to (?:recover|rest|heal|breathe|escape|get out of here|get away|get out|disappear for a)(?= |$)
    before i (?:break|collapse|burn out|snap|explode|go mad|lose it|crack|fall apart)
    i (?:\w+ )?(?:tear up|well up|choke up|collapse|crash|break)(?=$| every| when| so| at| and| as| after)
    (?:i )?(?:feel|feeling|felt) (?:\w+ ){0,2}(?:empty|trapped|suffocated|crushed|invisible|like (?:crying|a failure|giving up|a zombie|i'm drowning|i'm failing|nothing)|awful|terrible|dead inside|defeated|lost and tired|ashamed|humiliated|powerless|helpless|lonely|unsafe|alone at work|paralysed|paralyzed|nothing any ?more)
    (?:i'm|i am|im) (?:\w+ )?a (?:total |complete |nervous )?(?:wreck|mess|shell|zombie|shadow)(?=$| of| to| my| going| every)(?! of (?:being|looking|failing|failure|making|the unknown|change|asking|conflict|heights|saying|what|not|losing|speaking|people))
    (?:i'm|i am|im) (?:\w+ )?(?:scared|afraid|terrified)(?:$| of (?:my|going|mondays?|him|her|every)| to (?:go|open|log|say)| every)
    (?:i )?can (?:barely|hardly) (?:function|breathe|move|think|get up|get out|cope|sleep|eat|stand|keep)
    (?:i )?(?:have|got|i've got) nothing left
    (?:this|my|the) (?:job|work|workplace|boss|manager|company) (?:is|s) (?:slowly |literally )?(?:killing|breaking|crushing|destroying|suffocating|ruining|draining|poisoning|sucking)(?: the life out of)? ?me
    (?:it's|its|it is|everything is|this is) (?:all )?(?:just )?too much(?=$| for me| right now| at the moment)
    on antidepressants|in therapy|seeing a therapist|panic (?:before|every|when|on)
    mental health (?:is|has)|my mental health|no life outside|stress is (?:killing|eating)
    stress(?:ed)? to the (?:max|point)
    (?:headaches|migraines|hives|stomach aches) (?:every|from|before)|shaking before
    (?:i )?(?:have )?been (?:\w+ )?(?:off sick|signed off|on sick leave|in hospital|crying|ill with)(?= |$)
    (?:nobody|no one) (?:sees|notices|cares)(?: that)? (?:i'm|i am|how)
    sick (?:and tired )?of (?:it all|everything|this place|my job|my boss|being (?:treated|yelled|ignored|blamed))
    fed up (?:with|of) (?:everything|it all|my (?:job|boss))|at my wits? end|wits? end|had it with
    (?:without|stop|always|often|nearly|almost|about to) (?:\w+ )?cry(?:ing)?(?=$| every| at| in)
    (?:get|make it|getting|making it|survive|surviving) through (?:the|this|another|each|every) (?:day|week|morning|month)
    i (?:\w+ )?can't (?:\w+ )?(?:stay|be|work|remain|go back|live like this|go back) (?:here|there|like this|any ?more)
    (?:get me|want to get|need to get|have to get) out
    my (?:hands|body|chest|stomach|head|heart|hair) (?:\w+ )?(?:shakes?|trembles?|hurts?|aches?|races?|pounds?|is (?:tight|giving up|breaking down)|falls? out|tightens)
    i (?:\w+ )?(?:think|believe|fear|know) (?:i have|i'm|i am|it's|i've got|i'm getting|i'm having) (?:\w+ )?(?:depression|depressed|burn ?out|burnt out|burned out|sick|ill|breaking|a breakdown)
    (?:no|zero|little|without) (?:\w+ )?(?:energy|strength|joy|motivation|spark) (?:left|any ?more|for anything|after work|at all)
"""

STRAIN_WORDS = r"""
    slept|meltdowns?|fumes|dread|sobb\w*|wrecked|frazzled|ground down|worn down|worn out|wearing me|breaking me|fried|rock bottom|on edge|sick with|burn ?ing out|palpitations|hyperventilat\w*|shattered|at my limit|no energy|stressed|falling asleep at|on the verge|belittl\w*|gaslit|gaslight\w*|scared of my|suffer\w*|overwork\w*|spent
    cry|crying|cried|tears|exhaust\w*|drained|breaking|broken|cope|coping|coped|panic\w*|dread\w*
    terrified|scared to (?:go|open|speak|log|come)|bullied|bullies|bully|humiliat\w*|harass\w*
    shout\w*|scream\w*|yell\w*|makes fun|made fun|insult\w*|hurts|collaps\w*|suffocat\w*|drowning
    overwhelm\w*|burn ?out|burnt ?out|burned ?out|depress\w*|anxiety|anxious|miserable|hopeless
    worthless|sick to my stomach|physically sick|throw up|vomit\w*|sleepless|insomnia|nightmares?
    shaking|trembl\w*|breakdown|falling apart|at the end of|no strength|nothing left|numb
    traumati\w*|abus\w*|toxic|afraid of my|too tired|so tired|always tired|constantly tired
    barely (?:sleep|eat|function|get)|can't (?:sleep|breathe|switch off|get up|stop)|lost weight
    losing weight|hair is|chest|heart (?:races|racing|pounds)|day off in|without a break
    without a day|working myself|end of my tether|given up|unbearable|torture|hell
"""

LOSS = r"""
    (?:they|the company|head office|management|hq|the group|corporate|the board) (?:\w+ )?(?:offshored|outsourced|axed|binned|scrapped|gutted|dissolved|disbanded|shut|closed|sold off|moved|shipped|sent) (?:down |off )?(?:our|my) (?:\w+ ){0,3}(?:team|desk|department|dept|office|unit|lab|branch|line|work|shift|helpdesk|group|function|studio|plant)
    (?:our|my) (?:\w+ ){0,3}(?:team|desk|department|dept|office|unit|lab|branch|line|work|helpdesk|function|studio|plant) (?:was|were|got|has been|have been|is being|went) (?:\w+ )?(?:offshored|outsourced|moved to \w+|sent to \w+|contracted out|merged away)
    (?:the|everyone|everybody) (?:\w+ )?(?:person |one |ones |woman |man |guy |lady |people |colleague |boss |bloke )?(?:who|that) (?:\w+ )?(?:taught|trained|hired|mentored|backed|raised|showed|coached|believed in|looked after) me(?: \w+){0,4} (?:left|retired|is gone|s gone|are gone|moved on|quit|died|passed away|let go|laid off|went)(?= |$)
    (?:we|i) buried (?:my|our) (?:\w+ )?(?:boss|manager|teacher|foreman|colleague|friend|mate|mentor|chief|founder|gaffer|lead|director|partner)
    (?:my|our) (?:\w+ ){0,3}(?:boss|manager|lead|mentor|colleagues?|coworkers?|team ?mates?|buddy|supervisor|director|sponsor|friends?|founder|ceo|head|coach|partner|tech lead|skip|ally|champion|cto|pm|designer) (?:\w+ ){0,2}?(?:took redundancy|took voluntary redundancy|took a package|took a job elsewhere|took early retirement|got poached|was poached|jumped ship|walked out|handed in (?:his|her|their) notice|is (?:now )?(?:gone|leaving|off)|isn't here any ?more|went to (?:a|another)|disappeared|vanished|is no longer)(?: \w+)*
    (?:they|the company|management|hr|leadership|corporate|the reorg\w*|someone|the new (?:boss|owners?|cto|ceo)) (?:\w+ )?(?:broke|split|tore|took|pulled|ripped|carved|shut|closed|killed|wound|scattered|cut) (?:\w+ )?(?:our|my|the whole|half) (?:\w+ ){0,2}(?:squad|team|group|project|office|product|department|company|guild|lab|unit|org|site|tribe)(?: \w+){0,3}
    the \w+ (?:that |which )?(?:i|we) (?:\w+ ){1,9}?(?:was|were|is|got|has been|have been|had been|just got) (?:\w+ )?(?:binned|dropped|shelved|ditched|mothballed|canned|sunset|retired|discontinued|abandoned|wound down|nuked|torn down|stopped|killed|axed|scrapped|cancelled|canceled|closed|sold|shut)
    (?:my|our) (?:\w+ ){0,2}(?:office|site|team|squad|department|company|project|startup|lab|branch|studio|org|product|shop) (?:\w+ ){0,2}(?:is closing|is shutting|is folding|is disbanding|(?:was|got|has been|is being|gets|is getting) (?:\w+ )?(?:closing|shutting|shut|closed|binned|canned|shelved|sunset|gutted|hollowed out|decimated|reorged|re orged|absorbed|merged|dismantled|going under|offshored|wound down|dissolving))(?: \w+){0,6}
    (?:i |we |i've |have |just |i just )?(?:lost|losing) (?:my|our|the) (?:\w+ ){0,2}(?:colleagues?|manager|boss|mentor|team|friend|friends|lead|job|role|project|partner|sponsor|people|crew|teammates?|work|budget|reports?|one person|only ally|engineers?|position)(?: \w+){0,6}
    (?:ever since|since|after|now that|when) (?:\w+ ){1,3}(?:left|quit|retired|died|moved on|went|got fired|was fired|was let go|resigned|is gone)(?: \w+){0,3}? (?:it|things|work|nothing|i|the team|everything)(?: \w+){0,3}? (?:same|alone|empty|lonely|harder|different|fun|worse|joy|lost|apart|miss)
    (?:half|most|all|both|two|three|a third|several|many) (?:of )?(?:my|our) (?:\w+ )?(?:friends|team|colleagues|coworkers|team ?mates|mates|people|peers|reports|department|squad|org|cohort) (?:\w+ ){0,3}?(?:laid off|cut|let go|fired|left|quit|gone|redundant|poached|riffed|moved on)(?: \w+){0,5}
    (?:laid off|made redundant|let go|riffed|got the sack|got the chop|got laid off|lost my job|job was cut)(?=$| in| last| this| after| from| twice| with| at| and)
    (?:my|our) (?:\w+ ){0,3}(?:boss|manager|lead|mentor|colleagues?|coworkers?|team ?mates?|workmates?|buddy|supervisor|director|sponsor|friends?|desk mate|founder|ceo|head|coach|partner|tutor|deputy|predecessor|tech lead|team|group|department|people|pm) (?:at work |from work |there |all |both |who \w+ me (?:\w+ )?|and \w+ )?(?:has |have |had |is |was |were |are |just |recently |suddenly |all |both |then |also |got |been |being |will be )*(?:left(?! (?:me|us|the|a|my|it|no|early|out|for|behind|everything))|leaving(?! (?:because|over|for|every|in droves|faster))|quit|gone|retired|retiring|resigned|died|dying|passed(?: away)?|moved (?:on|away|to(?! (?:(?:an?|the|our|another|new|open) )*(?:\w+ )?(?:frameworks?|tools?|stack|languages?|platform|systems?|building|floor|offices?|open plan|cloud|repo|process|model|methods?|kanban|scrum|agile|remote|hybrid|sprints?|version|database|editor|jira|azure|aws|gcp|kubernetes|python|react|java|javascript|typescript|rust|golang|figma|git|github|gitlab|microservices)\b))|transferred|fired|laid off|let go|made redundant|sacked|dismissed|pushed out|reassigned|dissolved|disbanded|split|broken up|scattered|cut|killed|axed|shut|closed|not the same)
    (?:my|our) (?:\w+ ){0,2}(?:team|group|department|office|project|product|unit|branch|site|programme|program|company|plant|shop|ward|lab|school|practice|startup|division) (?:has |was |were |is being |is to be |got |just |recently |suddenly |being |been |to be |went |that \w+ (?:\w+ )?)*(?:outsourced|offshored|bankrupt|bust|under|split|dissolved|disbanded|broken up|shut|closed|cancelled|canceled|axed|killed|sold|merged|gone|wound up|scrapped|restructured|reorganised|reorganized|cut|taken (?:away|over)|torn apart|went bust|folded|bought)
    the (?:team|project|office|company|department|startup|programme|branch|site|product|group|practice)(?: i \w+(?: \w+){0,6}| we \w+(?: \w+){0,4})? (?:was|were|has been|got|is being) (?:\w+ )?(?:split(?: up)?|dissolved|disbanded|broken up|shut(?: down)?|closed|cancelled|canceled|axed|scrapped|sold|wound up)(?! (?:and|so) (?:nobody|customers|no one|users|the))
    (?:they|the company|management|hr|the new (?:boss|owners?|management)|leadership|corporate|the reorg\w*|the merger|someone)(?: \w+)? (?:fired|let go|laid off|broke up|split(?: up)?|dissolved|disbanded|shut(?: down)?|closed(?: down)?|cancelled|canceled|axed|killed|scrapped|sold|took away|cut|sacked|got rid of|pushed out|merged|reorganised|reorganized|took|moved) (?:\w+ ){0,4}(?:my|our|us|half|i'd|i had|most of|everyone|we)
    (?:i|we) (?:just |recently |have |had |also |'ve |ve )*lost (?:my|our|the (?:best|only)|a (?:colleague|friend|mentor|great)|half|both|three|two|him|her|touch|them|everyone|almost|most)
    (?:i|we|half of us|most of us|all of us|some of us|many of us|everyone i|everybody i|half the team|half my team|most of my team) (?:\w+ ){0,3}(?:got|was|were|have been|has been|'ve been|had been) (?:\w+ )?(?:laid off|let go|made redundant|fired|sacked|dismissed|moved|reassigned|pushed out)
    ^(?:he|she|they) (?:has |have |had |just )?(?:left|quit|retired|moved to|moved away|died|passed away|resigned|was fired|got fired|was let go)(?: (?:and|last|in|this|to) .*(?:lost|touch|miss|since|alone|year|month|spring|summer|autumn|winter|week))?(?=$| last| in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*| and (?:we|i|now|it))
    (?:i|we) (?:\w+ )?miss (?:my|our|her|him|them|the (?:old|people|team)|working with)
    (?:since|after|when|because|now that|once) (?:my|our) (?:\w+ ){0,2}(?:boss|manager|lead|mentor|colleague|team|friend|partner|director) (?:\w+ )?(?:left|quit|retired|died|was|went|moved|resigned|got|is gone)
    (?:since|after) the (?:reorg\w*|merger|layoffs?|takeover|restructur\w+|acquisition|redundanc\w+)(?: \w+){0,3} (?:my|our|me|us|i)
    we used to (?:have|be) .*(?:gone|not any ?more|over|left|no longer|none)
    every ?(?:one|body) i (?:liked|trusted|knew|worked with|cared about|started with)(?: \w+)* (?:left|gone|moved on|quit)
    (?:i was|i got|i've been|i have been|been) (?:made redundant|laid off|let go|fired|sacked|demoted)
    (?:not the same|nothing is the same|isn't the same) (?:since|without|any ?more)
    (?:my|our) (?:\w+ )?(?:job|role|position|post) (?:was|has been|is being|got|is) (?:cut|eliminated|made redundant|axed|gone|outsourced|given)
    the (?:only|one|last|best) (?:person|people|colleague|manager|boss|mentor|one|friend|lead)s? (?:who|i|that|there|at|here)?(?: \w+){0,4}? (?:has |have |had |just )*(?:left|retired|quit|gone|died|moved|resigned|passed away|transferred)
    (?:still )?(?:sad|grieving|mourning|heartbroken|not over|upset|gutted|hurting)(?: \w+)? (?:about|for|over|the loss|that|because|losing)(?: \w+){0,3}? (?:team|boss|manager|mentor|colleague|layoffs?|reorg\w*|project|friend|loss|left|lost|gone)
    (?:grieving|mourning) (?:my|our|the)
    (?:all )?my (?:work )?friends (?:have |are |at work |from work )*(?:left|gone|moved|quit|been)
    my whole (?:team|department|unit)
    (?:every ?(?:one|body)|all|most) (?:from|of|in) (?:the|my|our) (?:old |original |first )?(?:crew|team|group|gang|people|colleagues|cohort|friends)(?: \w+)? (?:has |have |is |are |was |were )*(?:left|gone|moved|quit|scattered)
    (?:he|she|they) (?:was|were) my (?:\w+ ){0,3}(?:but|and|until) (?:he|she|they) (?:\w+ )?(?:died|left|retired|moved|quit|passed|got)
    (?:they|he|she) (?:moved|transferred|sent|fired|let) (?:\w+ )?my (?:\w+ ){1,5}
    until (?:they|he|she|the company|we|it) (?:\w+ )?(?:closed|left|shut|split|moved|cancelled|died|quit|sold|retired|was)
    the \w+ (?:that |which )?(?:i|we) (?:\w+ ){1,7}?(?:was|were|is|got|has been|have been|had been) (?:\w+ )?(?:shut|closed|cancelled|canceled|sold|scrapped|axed|dissolved|disbanded|killed|cut|split|given away|handed over|stopped|deleted|rewritten|thrown away|outsourced)
    (?:until|since|before|after) the (?:\w+ )?(?:merger|layoffs?|reorg\w*|takeover|acquisition|restructur\w+|cuts|redundanc\w+|sale|buyout)
    (?:my|our) (?:\w+ ){0,3}(?:was|were|got|has been|have been) (?:\w+ )?(?:laid off|let go|made redundant|sacked|fired|dismissed|given notice)
    (?:my|our) (?:\w+ )?(?:project|product|work|team|area|budget|people) (?:was|were|got|has been|have been) (?:\w+ )?(?:given|handed|taken|moved|reassigned|transferred) (?:to|away|over)
    (?:since|after) \w+ (?:left|quit|retired|died|was fired|was let go|moved on)(?! (?:the|a) )(?: \w+){0,6}(?:empty|same|alone|lost|lonely|quiet|miss|sad|different|fun)
"""
