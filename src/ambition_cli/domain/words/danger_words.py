"""How people say that they may harm themselves, in nine languages.

Said by somebody in danger, and hardly by anybody else; one phrase a line, as `matching.compiled`
reads them. What may be meant so, or be about a job, is in `danger_hints` and `danger_indirect`; what
only sounds alike is in `danger_look_alikes`, and is taken out before these are looked for.

A gap ("<few>", "<some>", "<many>") is words of which it does not matter what they are. Phrases are
kept wide on purpose: to miss one is worse than to ask once too often.
"""

from typing import Final

GAPS: Final = {"few": r"(?:\w+ ){0,2}", "some": r"(?:\w+ ){0,4}", "many": r"(?:\w+ ){0,8}"}

_NOT_A_PLACE: Final = (
    r"(?! (?:in|near|with|out|off|from|for|on|through|up|next|at|under|by|as|far|alone|to)\b)"
)

PLAIN: Final = {
    "en": rf"""
        (?:i |^|\. |and |ve |to |or )(?:\w+ )?(?:took|taken|take) (?:an|another) overdose|i (?:\w+ ){{0,2}}(?:overdosed|od'd)(?! on (?:coffee|caffeine|sugar|meetings|slack|news|memes|chocolate))
        (?:cutting|cut|burning|burnt|burned|scratching) (?:my )(?:arms?|wrists?|thighs?|legs?)(?= again|$| \.| at night| when| since| so)(?! off)
        k[i1]ll?(?:ing|ed)? my ?self
        unaliv\w+ (?:my ?self|me)
        (?:hang|hanging|shoot|shooting|drown|drowning|poison|stab|starve) my ?self
        (?:hurt|hurting|harm|harming|cut|cutting|burn|burning) my ?self
        (?:gonna|want to|wanna|to|might|could|should) (?:off|top) my ?self
        (?:to|gonna|imma?|wanna|might|just|should|could|tbh|will|ima) kms
        kms (?:tbh|lol|fr|rn|now)
        (?:i'm|i am|im|i've|ive|started|keep|kept|want to|began) <few>self ?harm(?:ing|ed)?(?: again)?
        (?:slit|slitting|cut|cutting) my wrists
        end(?:ing|ed)? (?:my (?:own )?(?:life|suffering|existence|days)|it all|everything for good)
        (?:take|taking|took) my (?:own )?life
        (?:i'd|would|could|should|might|nearly|almost) (?:have|of|ve) <few>ended it
        (?:day|date|way|time|night|place|how|plan|plans|ready) to end it
        (?:thinking|think|thoughts?|thought) (?:of|about) <few>ending (?:it|things|everything)
        (?:^|\. |i |and |but |just |or )(?:(?:really|just|honestly|still|often|sometimes|only|always|do|even|actually|truly|secretly|genuinely|literally|mostly|simply|constantly|kinda|would) )*(?:want|wanna|wanted|wish|like|hope|deserve|need|am ready|feel like|am going) (?:to )?(?:just )?(?:die|dying|be dead|be dying)
        rather (?:just )?be dead
        (?:better|happier|easier) (?:off )?(?:dead|if i (?:was|were|am|wasn't|weren't|died|disappeared|didn't|never) ?<few>(?:dead|gone|here|around|alive|exist|existed|born|there|died)|if i (?:died|disappeared|vanished))
        (?:i )?wish(?:ed|ing)? (?:that )?(?:i|id|i'd) (?:just |could |would |had |was |were |wasn't |weren't |didn't |wouldn't |d |never |simply |not ){{0,4}}(?:dead|die|died|born|exist|existed|alive|vanish|disappear|gone|be gone|be dead|stop existing)
        wish (?:my|this|the) life (?:was|were|would be) over
        (?:wish|wished|hope|hoped|hoping|want|wanted|wanna|pray|praying|rather|sleep|asleep|love|like|bed|if) (?:\w+ ){{0,6}}(?:not|'t|don't|wouldn't|won't|didn't|never) (?:\w+ ){{0,2}}wake up
        (?:go|going|fall|falling|stay) (?:to )?(?:sleep|asleep) (?:forever|for ?ever|for good|permanently)
        sleep (?:forever|and never wake)
        never (?:have to )?wake up(?: again)?
        (?:don't|do not|no longer|never|can't|cannot|not) (?:really |even |actually |particularly )?(?:want|wanna|wish|care|feel like) (?:to |about )?(?:keep |be |go on |carry on |continue |still )?(?:living|live|be alive|being alive|alive|exist|existing){_NOT_A_PLACE}(?! (?:like this|this way|that way))
        (?:don't|do not|didn't|won't) <few>wake up (?:tomorrow|again|any ?more)
        (?:be|stay|remain|am|still) (?:on|in) this (?:planet|earth|world) any ?more
        (?:no|any|much|a|see the|see a|see any|the|lost my|without|single) (?:reason|point|will|purpose)(?: left)? (?:to|in|of|for) (?:live|living|life|go on living|going on living|be alive|being alive|stay alive|staying alive|exist|existing|keep living|carry on living)
        nothing (?:left )?to live for
        life (?:is|s|isn't|'s|has|feels|seems) <few>(?:worth living|not worth|no longer worth|worthless|pointless|meaningless|not worth it|no meaning|without meaning)
        (?:tired|sick|done|finished|fed up|bored|had enough|weary) (?:of|with) (?:life|living|being alive|existing|my life|this life|this world|breathing)(?! (?:in|out|with|off|from|as|on))
        can't (?:go on|keep on|carry on|keep|continue|bear|stand) (?:living|being alive|with life|with my life)
        (?:giv\w+|gave) up on (?:life|living)
        (?:better|happier|easier|lighter) (?:off )?without me
        (?:world|nobody|no one|family|kids) (?:would|does|doesn't|don't|do|'d) ?(?:not )?(?:really )?(?:need|needs|want|wants) me (?:in it|around|alive|here)
        (?:no ?body|no ?one|anyone|anybody|who) (?:\w+ ){{0,4}}(?:miss|notice|care|mind|remember|cry)(?: me)? (?:if|when) i (?:\w+ ){{0,3}}(?:dead|died|die|gone|disappear\w*|vanish\w*|wasn't|weren't|killed|didn't exist|stopped existing|dis+ap+ea\w+)
        (?:no ?body|no ?one) (?:\w+ ){{0,2}}(?:miss|notice|care) (?:if|when) i (?:never (?:came|come|go|went) back|wasn't (?:there|here|around) any ?more|didn't come back)
        (?:no ?body|no ?one) (?:will |would )?miss me (?:when|if|once) i(?:'m| am| was| were) gone
        (?:when|once|if) i(?:'m| am) gone,? (?:no ?body|no ?one) (?:will |would |'ll )?miss me
        (?:i'm|i am|im|i feel like|feel like|being|feeling like|like|such) (?:just |only |nothing but |always )?a (?:\w+ )?burden (?:to|on|for) (?:every\w+|my \w+|them|all|people|others|those|you|the people|anyone)
        (?:i'm|i am|im|i feel|feel|feeling|been|am|was|getting|get|me|again|actively|passively|^) (?:\w+ )?su[ic]+id\w*al(?: (?:thoughts?|ideation|feelings|again))?
        (?:^|\. |i |have|having|had|my|get|getting|with|more|daily|constant|the) ?(?:\w+ ){{0,2}}su[ic]+i?d\w* (?:thoughts?|ideation|feelings|urges?|plans?)
        (?:think|thinking|thought|thoughts|considering|considered|contemplat\w+|attempt\w*|plan|planning|planned|commit|committing|tried|about|of|ideas? of) (?:\w+ )?suic?ide?
        (?:my|a|written|wrote|write|writing) (?:own )?suicide (?:note|letter)
        (?:want|wanna|think|thinking|thought|imagin\w+|fantasi\w+|feel like|feels like|urge|going|gonna|could|might|should|considering|keep|tempted|wonder\w*|ready|plan\w*|just|dream\w*) (?:\w+ ){{0,5}}(?:jump|jumping|throw|throwing|drive|driving|step|stepping|walk|walking|crash|crashing|steer|steering|swerve|swerving|fall|falling) (?:\w+ ){{0,3}}(?:(?:off|from|out of) (?:\w+ ){{0,2}}(?:bridge|roof|building|cliff|balcony|window|platform|it|road)|(?:in front of|under) (?:\w+ ){{0,2}}(?:train|trains|bus|truck|lorry|car|traffic|tube|metro|tram)|into (?:\w+ )?(?:tree|wall|traffic|river|oncoming traffic|the sea))
        (?:hope|wish|hoping|wishing|want|pray|praying) (?:\w+ ){{0,4}}(?:hit|run over|knocked down|flattened) by (?:a|the) (?:bus|car|train|truck|lorry|tram)
        took (?:\w+ ){{0,2}}(?:pills|tablets|paracetamol)(?! (?:for|to (?:sleep|work|school|class)|with (?:water|food)|on the plane))
        (?:how many|swallow\w*|saving up|stash\w*|all my|all the|too many|bottle of|box of|handful of|fistful of|whole pack|the rest of my) (?:\w+ ){{0,2}}(?:pills|tablets|paracetamol|sleeping pills)
        (?:took|take|taking) (?:all|every|loads|lots|a lot|(?:twenty|thirty|forty|fifty|\d\d)) (?:\w+ ){{0,3}}(?:pills|tablets|paracetamol)
        (?:want|going|think\w*|plan\w*|about|tried|try|of|deliberate\w*|intentional\w*) (?:\w+ ){{0,2}}overdos\w+
        (?:deserve|supposed|ready|meant) to (?:die|be dead)
        (?:don't|do not) (?:deserve|want) to (?:live|be alive|exist){_NOT_A_PLACE}(?! (?:like this|this way))
        (?:disappear|vanish|dis+ap+ea?r|gone|go away) (?:\w+ )?(?:for ?ever|for good|and never come back|completely from|from this (?:world|earth)|off the face)
        won't be alive (?:much longer|for long|by|next|at)
        put me out of my misery
        ^(?:being alive|existing|living|being here at all|my life|life itself)$
        (?:better|easier|simpler|happier|best|nicer|fine|relief|relieved|good thing|kinder) (?:for \w+ (?:\w+ )?)?(?:if|when|once|had) (?:i|id|i'd) (?:\w+ ){{0,3}}(?:dead|gone|never been born|never born|not been born|wasn't born|weren't born|exist|existed|alive|not here|wasn't here|weren't here|wasn't around|weren't around|not around|didn't wake up|died|disappeared|vanished|not exist)
        (?:better|easier|simpler|nicer|good|fine|nice|peaceful|relief) (?:to )?(?:just )?(?:be|being|to be) (?:dead|gone for good)
        (?:kids|children|family|wife|husband|parents|mother|mum|mom|partner|daughter|son|friends|everyone|everybody|they|people|world) (?:\w+ ){{0,4}}(?:better|fine|happier|relieved|ok|okay|easier) (?:off )?without me(?! (?:in the (?:room|meeting|call|loop)|for a (?:week|day)|on (?:the|this) project|\w+ing))
        (?:rid|free) of me
        (?:living|life|existing|being alive|staying alive|existence) (?:is|s|feels|has become|became|just feels|isn't|seems) (?:\w+ )?(?:too much|too hard|so hard|unbearable|exhausting|pointless|a burden|torture|hell|meaningless|hurts|not for me|worthless|no use|worth)(?! (?:of|to get))
        (?:shouldn't|should not|should never|don't deserve to|not meant to|wasn't meant to|wish i didn't have to|not supposed to|never meant to) (?:be alive|exist|have been born|be here on|live|be on this)(?! (?:in|near|with))
        (?:don't|do not|not) belong (?:in|on) this (?:world|planet|earth)
        waste of (?:space|oxygen|air)|better dead
        (?:rather|better|should|wish i was|want to) (?:be )?(?:six|6) feet under
        (?:suicide|killing myself|dying|death) (?:is|has been|keeps|crosses|crossed|was) (?:\w+ ){{0,3}}(?:on|in|through|crossing|cross|coming to) my (?:mind|head)
        thoughts? of (?:suicide|dying|death|ending|killing|self ?harm|hurting)(?! (?:prevention|a project|the))
        (?:pills|tablets|rope|gun|knife|razor|blade|noose|bridge|tracks|rooftop|ledge|cliff) (?:\w+ ){{0,4}}(?:ready|and jump(?! (?:at|for|to|when|every|in))|jump off|thinking|to end|picked out|saved up|collected)(?! (?:for|release))
        (?:stand|standing|stood|sit|sitting|sat|drive|driving|walk|walking|stop|stopped|look|looking|looked) (?:\w+ ){{0,3}}(?:bridge|ledge|edge of|tracks|rooftop|roof|platform|balcony|cliff) (?:\w+ ){{0,4}}(?:jump\w*|fall\w*|think\w*|wonder\w*|end\w*|die)
        (?:have|had|got|made|making) (?:a|my) (?:\w+ )?plan (?:\w+ ){{0,4}}(?:pills|rope|gun|kill|die|end|suicide|bridge)
        (?:i|i'm|i'll|i am|^) (?:won't|will not|don't think i'll|not going to|don't plan to|don't expect to|don't want to|doubt i'll|never) (?:make it|live|see|survive|be alive|last) (?:\w+ )?(?:to|until|till|past|another|through) (?:\w+ ){{0,2}}(?:christmas|birthday|summer|winter|spring|tomorrow|year|forty|thirty|\d\d|weekend|night)(?: \w+ ){{0,2}}(?:don't want to|and don't)?
        (?:wouldn't|would not|don't) mind (?:\w+ ){{0,3}}(?:dying|being dead|if i (?:died|didn't wake|never woke|got hit|was hit|were dead|was dead)|not waking|never waking)
        (?:if i (?:died|didn't wake up|never woke up|were dead|was dead|was gone)) (?:\w+ ){{0,3}}(?:fine|okay|ok|better|relief|nice|good|not mind|wouldn't care)
        (?:want|wanna|ready|need|wish|like|love|going|try|trying|tried|attempted|could|would) (?:to )?(?:just )?(?:stop breathing|stop living|cease to exist|close my eyes (?:and never|forever|for good)|die\w*|not be alive|no longer exist|not exist any ?more|delete myself|erase myself|end me|neck myself|yeet myself|self ?delete|join (?:him|her|them) in heaven)
        (?:my heart|heart) (?:would |to )(?:just )?stop(?= beating|$| in my sleep)
        (?:my )?(?:goodbyes|goodbye) (?:letters?|notes?) (?:is|are|to (?:my (?:family|kids|parents|wife|husband|children)|everyone))
        said my (?:last |final )?goodbyes|(?:made|making|writing|wrote) my will because
        (?:i'm|i am|im|i've|relapsed|back to|started|been) (?:\w+ )?(?:cutting|self ?harming|burning myself|starving myself|overdosing)(?= again|$| myself)
        (?:hope|hoping|wish) (?:\w+ ){{0,3}}(?:i get (?:cancer|hit|killed|shot|run over)|an? (?:accident|truck|car|bus) (?:takes|hits|kills|ends)|something kills me|the plane crashes|i have an accident|i don't (?:come back|make it|survive))
        (?:can't|cannot|couldn't) (?:live|survive|exist|be alive) (?:any ?more|any longer|like this any ?more)
        (?:no|any|what) (?:use|sense|good) (?:in |of )?(?:me )?(?:being alive|living|going on living|existing)
        (?:put|want) (?:an )?end to (?:my life|it all|my suffering|myself|everything)
        (?:hang|hanging|kill|killing|shoot|shooting|drown|drowning) myself
        su[ic]+[ia]?cid\w* (?:again|tonight|lately|today)
        sewer ?slide|unaliv\w+
        (?:my|this) life (?:should|needs to|has to|must|can|could) (?:just )?(?:end|be over|stop)
        (?:hope|hoping|wish|pray|praying|want|rather|wouldn't mind if|would be nice if|maybe|if only) (?:that )?(?:i|i'd|id) (?:\w+ ){{0,2}}(?:die|died|was dead|were dead)(?! (?:for|of|laughing|trying))
        (?:dying|death|being dead|my death|not existing|not being alive|oblivion|suicide) (?:would|sounds|seems|feels|looks|is|must|might|could) (?:\w+ ){{0,4}}(?:relief|peaceful|better|easier|nice|good|comforting|appealing|way out|fine|tempting|restful|only (?:option|way|thing|answer)|answer|solution|peace|quiet)
        (?:die|dying|died|go|pass|slip away) (?:\w+ )?in my sleep
        (?:my own|my|at my) (?:funeral|grave|headstone|obituary|suicide|death)(?! (?:insurance|benefit|march))(?= \.|$| and | would| when| tonight| every| over)
        (?:imagin\w+|picture|picturing|dream\w*|think\w*|fantasi\w+|obsess\w*|planning|planned) (?:\w+ ){{0,3}}(?:my (?:own )?(?:funeral|death|suicide)|being dead|dying|killing myself|how to die|ways to die|not existing)
        (?:just |close to |about to |thinking of |want to |ready to |of )(?:just )?end(?:ing)? (?:everything|it all|all of this|all of it)(?! (?:with|on|by|for))
        (?:want|wanted|need|get|getting|way) out of (?:life|this life|living|this world|existence)
        (?:can't|cannot|don't want to|not able to|can no longer) (?:do|handle|face|manage|bear|stand|take) (?:life|this life|living|being alive|existing)(?: any ?more)?
        (?:almost|nearly|came close to|close to) (?:jump(?:ed|ing)(?: (?:yesterday|today|last|off|from|in front))?|end(?:ed|ing) (?:it|my life)|doing it|overdos\w+|kill\w* myself|tak(?:en|ing) (?:them|the pills))(?= \.|$| yesterday| today| last| off| from| in front| again| and )
        (?:hate|hating|loathe|can't stand|despise|resent) (?:being alive|living|existing|my existence|that i (?:exist|woke up|am alive|was born))(?! (?:in|out|with|off|from|near|on|at|under))
        (?:survived|failed|tried|attempted|attempt|trying) (?:\w+ ){{0,3}}(?:to (?:kill|hang|drown|hurt) myself|suicide|my (?:last )?(?:suicide )?attempt|to die|to end (?:it|my life))
        (?:regret|sorry|sad|disappointed|angry|hate) (?:\w+ ){{0,3}}(?:woke up|waking up again|being born|i was born|survived|still alive|to be alive)
        (?:still|not) (?:\w+ )?alive (?:for|because of|only)
        stop hurting (?:permanently|for good|forever)
        leave this world(?! (?:a |\w+ )?(?:better|in))|leave this life
        not be (?:in|part of) this world
        (?:nobody|no one|who) would (?:even )?(?:come to|cry at|be at|attend) my funeral
        i (?:\w+ ){{0,3}}(?:decided|ready|going|plan\w*|should|ought|need|deserve|think\w*|choose|chose|prefer|waiting|wait) (?:to |of |about |on |for )?(?:\w+ )?(?:die|dying|my death|death|be dead)(?! (?:for|of|on|trying|laughing|by|certificates?|march|notices?|threats?|rates?))
        (?:nothing|no one|nobody|only (?:my )?\w+|hardly anything) (?:\w+ )?(?:is |s )?(?:keeping|keeps|left to keep) me alive
        (?:what if|if only|wish) i (?:just |had |could )*(?:drove|drive|jumped|jump|walked|walk|stepped|step|swerved|fell|fall) (?:\w+ ){{0,3}}(?:river|tree|wall|traffic|bridge|train|sea|lake|cliff|tracks|roof|window)
        (?:head|voice|voices|brain|mind|something) (?:\w+ ){{0,3}}(?:tell\w*|says?|saying|urg\w*) (?:me )?(?:to )?(?:jump|die|do it|end it|kill|hurt|cut)
        (?:do|doing|done) something (?:\w+ )?to my ?self|stay asleep(?= \.|$| forever| and)
        (?:don't|do not|never|can't) (?:\w+ )?(?:want|face|need|wish) (?:to )?(?:see|face|live|another|have)? ?(?:another|the next|one more|any more) (?:morning|day|sunrise|year|birthday)(?: of (?:my )?life)?(?= \.|$)
        (?:strength|energy|courage|will|desire|wish|right|power) to (?:live|go on living|keep living|stay alive|die)
        someone (?:\w+ ){{0,2}}end my (?:suffering|life|pain)
    """,
    "de": r"""
        mich (?:\w+ ){0,4}(?:geritzt|selbst verletzt|wieder geschnitten|umgebracht)(?! (?:vor|beim))|ritze (?:mir|mich)|(?:arme|handgelenke|oberschenkel|pulsadern) (?:\w+ )?(?:aufgeschnitten|aufschneiden|geritzt|ritze)
        überdosis (?:\w+ ){0,2}(?:genommen|geschluckt|nehmen|tabletten|schlaftabletten)|(?:tabletten|pillen|schlaftabletten) (?:\w+ )?(?:auf einmal )?(?:geschluckt|alle genommen)
        (?:mag|will|möchte|wollte|würde|würd) (?:ich )?(?:\w+ ){0,3}nicht mehr (?:aufwachen|aufstehen wollen|wach werden)(?! (?:um|vor|gegen|mit)\b)
        nicht mehr (?:weiter ?)?(?:leben|weiterleben|existieren|am leben sein|auf der welt sein|auf dieser welt sein)
        (?:keinen?|kein|null) lust mehr (?:zu leben|auf (?:das |mein |dieses )?leben)
        mich (?:\w+ ){0,3}(?:umbringen|umzubringen|töten|zu töten|erhängen|zu erhängen|erschießen|zu erschießen|vergiften|zu vergiften|aufhängen|aufzuhängen|ritzen|zu ritzen|ertränken|selbst verletzen|selbst zu verletzen)
        bring(?:e)? mich (?:\w+ )?um(?! (?:für|mit|wegen)\b)
        mir (?:\w+ ){0,3}(?:das leben (?:zu )?nehmen|etwas (?:an ?tun|anzutun)|was (?:an ?tun|anzutun)|die kugel (?:zu )?geben|die pulsadern|selbst weh)
        (?:ritze|schneide) mich
        ich (?:\w+ ){0,2}(?:will|möchte|mag|wollte|wünschte) (?:\w+ ){0,3}(?:sterben|tot sein|krepieren)
        (?:möchte|will|würde) ich (?:\w+ ){0,2}(?:sterben|tot sein)
        (?:^|\. )(?:(?:ich )?(?:will|möchte|wollte) )?(?:nur noch |einfach )?sterben$
        (?:am liebsten|lieber) (?:\w+ ){0,3}(?:sterben|tot)
        (?:wär|wäre|wünschte) (?:ich )?(?:\w+ ){0,3}tot
        (?:besser|leichter) (?:\w+ ){0,3}tot
        (?:habe?|hatte|mit|ständig|wieder|meine|diese|^|\. ) ?(?:\w+ ){0,2}(?:suizid|selbstmord)(?:gedanken|absichten|fantasien|pläne|impulse)
        (?:denke?|nachdenke|nachgedacht|gedanken?|nachzudenken|gedacht|grüble|überlege) (?:\w+ ){0,4}(?:selbstmord|suizid|freitod|den tod)
        (?:bin|fühle mich|werde|wieder) (?:\w+ )?suizidal
        (?:wünsch\w*|hoff\w*|will|möchte|würde|lieber|liebsten|einschlafen|schlafen|einzuschlafen|wäre schön) (?:\w+ ){0,9}(?:nicht mehr|nie wieder|nie mehr|gar nicht mehr|nicht) (?:einfach |morgens |morgen |am morgen |auch |wieder )*(?:aufwach\w*|aufzuwachen|wach (?:zu )?werden?)
        ohne mich (?:\w+ ){0,5}(?:besser|leichter|glücklicher)(?: dran)?
        (?:besser|leichter|glücklicher) (?:\w+ ){0,2}(?:ohne mich|wenn ich (?:nicht mehr|weg|tot))
        (?:keiner|niemand\w*|keinem|wer) (?:\w+ ){0,4}(?:merk\w*|vermiss\w*|auffallen|fehlen|interessier\w*|traurig|kümmern|stören) (?:\w+ ){0,3}(?:wenn|falls|ob) ich (?:\w+ ){0,4}(?:weg|tot|nicht mehr|sterbe|stürbe|verschwind\w*|verschwände)
        (?:mit allem|mit (?:dem|meinem) leben) (?:\w+ ){0,2}(?:schluss|ende) (?:zu )?machen
        schluss (?:zu )?machen mit (?:allem|dem leben|meinem leben)(?! \w+kram)
        (?:meinem leben|dem ganzen|allem|dem leben) (?:\w+ )?ein ende (?:zu )?(?:machen|setzen|bereiten)
        (?:keinen|kein|welchen) (?:\w+ )?(?:sinn|grund) (?:mehr )?(?:im leben|in meinem leben|am leben|zu leben|weiterzuleben|zum leben)
        (?:keinen|kein) (?:sinn|lebenswillen|lebensmut|lebenssinn) mehr (?:im|in|am|zu)? ?(?:meinem )?(?:leben)?
        leben (?:hat|macht|ergibt|ist) (?:\w+ ){0,3}(?:keinen sinn|sinnlos|nicht (?:mehr )?lebenswert|nichts mehr wert)
        (?:lebensmüde|lebensüberdrüssig|des lebens müde)
        vor (?:den|einen|die|eine|das|ein) (?:zug|bahn|u bahn|s bahn|auto|lkw|bus) (?:zu )?(?:springen|werfen|laufen|gehen|schmeißen|legen)
        (?:mich )?vor (?:den|einen) zug
        (?:von|vom|aus) (?:\w+ )?(?:brücke|dach|balkon|hochhaus|fenster|haus) (?:zu )?(?:springen|stürzen|runterspringen)
        gegen (?:einen|den|ne) (?:baum|brückenpfeiler|wand) (?:zu )?fahren
        (?:alle|zu viele|überdosis|schachtel) (?:\w+ )?(?:tabletten|schlaftabletten|pillen)
        für immer (?:weg|schlafen|einschlafen|einzuschlafen|verschwinden)
        nie (?:wieder |mehr )(?:aufwachen|aufzuwachen)
        (?:nie|gar nicht erst) geboren
        (?:last|belastung) (?:nur )?für (?:alle|meine familie|die anderen|andere|jeden)
        abschiedsbrief
        (?:besser|leichter|einfacher|schöner|gut|am besten) (?:\w+ ){0,5}(?:wenn es mich nicht (?:mehr )?(?:gäbe|gibt|geben würde)|wenn ich (?:\w+ )?(?:tot|weg|nicht mehr (?:da|hier|lebe\w*|aufwach\w*)|nie geboren|nicht (?:da|geboren|existier\w*)|stürbe|sterbe|verschwinde)|ich wäre (?:\w+ )?(?:tot|nie geboren|nicht mehr))
        (?:ich )?(?:will|möchte|wollte|würde) (?:\w+ ){0,3}(?:tot sein|nicht mehr (?:existieren|da sein müssen)|nie mehr wach|einfach (?:einschlafen und|sterben|aufhören zu (?:leben|existieren|atmen)))
        (?:stehe|steh|stand|sitze|saß|gehe) (?:\w+ ){0,4}(?:brücke|gleis\w*|bahnsteig|dach|balkon|abgrund|klippe) (?:\w+ ){0,5}(?:spring\w*|denke|fallen|überlege|schluss|ende)
        (?:keinen|kein|den|meinen) (?:\w+ )?(?:lebenswillen|lebenswille|lebensmut)
        (?:lebenswillen|lebensmut) (?:\w+ )?(?:mehr|verloren)
        (?:kann|mag|will) (?:\w+ ){0,2}nicht mehr leben(?! (?:von|wie|in|ohne|mit|als|bei|vom|um|so)\b)
        (?:ich )?(?:habe|hab|sammle|horte) (?:\w+ ){0,3}(?:tabletten|pillen|schlaftabletten|strick|seil) (?:\w+ )?(?:gesammelt|bereit|gekauft|besorgt|bereitgelegt|gehortet)
        (?:an|über) (?:\w+ )?(?:selbstmord|suizid|den freitod|das sterben|meinen tod|den tod) (?:\w+ )?(?:denke|gedacht|nachgedacht|nachdenke|denken)
        (?:selbstmord|suizid) (?:geht|ging|kommt|schwirrt|wäre) (?:\w+ ){0,4}(?:kopf|sinn|lösung|ausweg)
        (?:ich )?(?:gehöre|passe) nicht (?:auf|in) diese welt
        (?:das )?leben ist (?:\w+ )?(?:zu viel|eine qual|unerträglich|sinnlos|die hölle|nicht lebenswert|zu schwer|nur noch qual)
        (?:es |mir )?(?:\w+ ){0,2}(?:egal|recht|nichts dagegen) (?:\w+ )?(?:wenn|ob|falls) ich (?:\w+ ){0,3}(?:sterbe|sterben würde|tot|nicht mehr aufwach\w*|überfahren|stürbe)
        (?:hoffe|wünsche|wünschte) (?:\w+ ){0,5}(?:unfall|lkw|auto|blitz|krebs) (?:\w+ ){0,3}(?:mich|habe|trifft|überfährt|bekomme|erwischt)
        (?:sie|die kinder|meine familie|alle|mein mann|meine frau) (?:\w+ ){0,4}(?:ohne mich|mich los)(?: (?:besser|glücklicher))?(?= \.|$| wäre| wären| sein)
        (?:nicht|nie) (?:\w+ )?(?:geboren|auf die welt gekommen|existieren) (?:worden )?(?:sein|wäre|worden|sollen|sollte)
        (?:allem|dem|mir|meinem leben|dem leiden) (?:\w+ )?(?:ein )?ende (?:zu )?(?:setzen|machen|bereiten)
        (?:mich|selbst) suizidieren
        hasse es (?:zu leben|am leben zu sein|aufzuwachen|zu existieren)
        (?:liebsten|lieber|besser) (?:\w+ ){0,3}(?:gar |überhaupt )?nicht (?:mehr )?(?:da|hier|auf der welt|geboren|am leben)
        (?:fahre?|gefahren|fahr) (?:\w+ ){0,5}(?:gegen (?:einen|den|nen) (?:baum|pfeiler|brückenpfeiler)|in den gegenverkehr)
        (?:hoffe|hoffentlich|wünsche|wünschte|wünsch) (?:\w+ ){0,4}(?:sterbe|stürbe|sterben|tot)
        im schlaf (?:\w+ )?(?:sterben|sterbe|stürbe|tot)
        (?:sterben|der tod|tot sein) (?:wäre|klingt|ist|scheint) (?:\w+ ){0,3}(?:erlösung|leichter|besser|schön|friedlich|ausweg|lösung|einfacher)
        (?:meine|meiner) (?:eigene\w* )?(?:beerdigung|grab)|(?:selbstmord|suizid)versuch
        (?:habe|hab) (?:\w+ ){0,3}versucht mich umzubringen
        versucht (?:\w+ )?(?:mir das leben|mich um)
        (?:aus|von) (?:dem leben|dieser welt) (?:gehen|scheiden|verschwinden|raus)|ewig schlafen
        (?:denke|denk|gedacht|nachdenke|grüble) (?:\w+ ){0,4}(?:ans (?:sterben|springen|aufhören zu leben)|an den tod|an selbstmord|an suizid)
        (?:ich )?(?:sollte|muss|darf|werde) (?:ich )?(?:\w+ ){0,2}sterben(?= \.|$| dann| damit)
        (?:keine|keinen) (?:\w+ ){0,2}(?:kraft|willen|mut|wunsch|grund) (?:mehr )?(?:zu leben|zum leben|weiterzuleben|für das leben)
        todeswunsch|todessehnsucht
    """,
    "es": r"""
        (?:puñado|bote|caja|montón|tableta|blíster|frasco) (?:enter[oa] )?de (?:\w+ )?(?:pastillas|somníferos|ansiolíticos|tranquilizantes|calmantes)|(?:tomé|tomado|intenté|tomarme) (?:\w+ ){0,3}sobredosis
        (?:hago|hice|haciendo|hacerme) (?:\w+ )?cortes en (?:los|las|el|la)|(?:cortarme|corto|cortado|corté) (?:los brazos|las piernas|las muñecas|los muslos)
        no (?:quiero|quisiera|deseo|aguanto|soporto|puedo) (?:ya )?(?:más )?(?:seguir |continuar )?(?:viviendo|vivir|existir|existiendo|estar viv[oa]|seguir viv[oa]|con vida)(?! (?:más )?(?:en|con|de|lejos|cerca|sol[oa]|fuera|así)\b)
        no (?:quiero|puedo) seguir (?:más )?en este mundo
        (?:me quiero|quiero|quisiera|preferiría|prefiero|deseo|ganas de|ojalá|gustaría|mejor) (?:\w+ ){0,2}(?:morir|morirme|me muriera|muriera|muriese|estar muert[oa]|estuviera muert[oa]|muert[oa])(?! (?:de|por)\b)
        (?:me quiero|quiero|quisiera|pienso|pensando|pensado|pensé|ganas de|voy a|podría|intentar|intenté|planeo|planeando|pensamientos de|idea de|ideas de|deseos de|en|a|de) (?:\w+ ){0,2}(?:matarme|suicidarme|quitarme la vida|quitarme de en medio|ahorcarme|colgarme|cortarme las venas|hacerme daño|autolesionarme|lesionarme|acabar con mi vida|terminar con mi vida|dejar de vivir|dejar de existir)
        (?:quiero|pienso|pensando|ganas de|voy a|pensado|pienso en) (?:\w+ ){0,2}(?:acabar|terminar) con todo(?! (?:el|lo|la|los|las|este|esto|eso)\b)
        (?:acabar|terminar) con (?:mi vida|mi existencia)
        (?:tirarme|saltar|arrojarme|lanzarme|echarme) (?:\w+ ){0,3}(?:tren|metro|vías|puente|ventana|balcón|coche|auto|carro|edificio|azotea|vacío)
        me (?:quiero|voy a|quise|intenté|podría|dan ganas de) (?:\w+ )?(?:matar|suicidar|ahorcar|colgar|quitar la vida|cortar)(?! (?:a|por|para|trabajando)\b)
        (?:ojalá|quisiera|quiero|espero|deseo|desearía|gustaría|prefiero|preferiría|dormirme|dormir|acostarme|pido|rezo) (?:\w+ ){0,8}no (?:volver a |volviera a |me |vuelva a )?(?:despert\w+|levantarme nunca)(?! (?:a|tan|tem\w+|con|por|antes|cada|tarde)\b)
        (?:todos|todas|todo el mundo|mi familia|mis hijos|el mundo|ellos|la gente|mi mujer|mi marido|mis padres|los demás|mi pareja) (?:\w+ ){0,4}(?:mejor|felices|tranquilos) (?:\w+ )?sin mí(?=$| \.| y | pero | porque )
        (?:nadie|quién) (?:\w+ ){0,5}(?:echar\w*|extrañar\w*|notar\w*|importar\w*|cuenta|llorar\w*|enterar\w*|faltar\w*|menos) (?:\w+ ){0,4}si (?:\w+ ){0,2}(?:muriera|muero|muriese|desapareciera|desaparezco|no estuviera|matara|mato|faltara|muerto|muerta)
        (?:tengo|tuve|he tenido|con|mis|vuelven) (?:\w+ ){0,2}(?:pensamientos|ideas|impulsos|tendencias) (?:suicid\w+|de suicidio|de muerte)
        (?:pienso|pensando|pensado|pensé|considero|planeo) (?:\w+ ){0,2}(?:en )?(?:el |un )?(?:suicidio|morir|la muerte)
        vida (?:ya )?(?:no (?:tiene|tenga|vale|merece)|perdió|ha perdido|dejó de tener) (?:\w+ ){0,3}(?:sentido|pena|valor)
        no (?:le )?(?:veo|encuentro) (?:\w+ ){0,2}sentido a (?:la|mi|esta) vida
        no (?:le )?(?:veo|encuentro) sentido a (?:vivir|seguir viviendo)
        (?:cansad[oa]|hart[oa]) de (?:vivir|la vida|estar viv[oa]|existir)(?! (?:en|con|de|sol\w*|lejos)\b)
        (?:sin|no tengo|perdí las|he perdido las) (?:ya )?(?:más )?(?:ganas|motivos?|razones|razón) (?:de|para) (?:vivir|seguir viviendo|existir)
        (?:no haber|nunca haber|no hubiera|nunca debí) nacido
        (?:soy|solo soy|me siento) (?:como )?una carga para (?:todos|mi familia|los demás|mi \w+|ellos)
        (?:dormir|dormirme) para siempre
        (?:desaparecer|irme) (?:para siempre|del mundo|de este mundo|del todo)
        (?:tomar|tomarme) (?:todas las|un bote de|muchas) pastillas
        me (?:corto|autolesiono)
        (?:mejor|más fácil|más felices|más tranquilos) (?:\w+ ){0,5}(?:si|que) (?:yo )?(?:no (?:existiera|existiese|estuviera|estuviese|hubiera nacido|hubiese nacido|naciera|viviera|despertara)|(?:me )?(?:muriera|muriese|desapareciera|fuera|muero)|estuviera muert[oa])
        no (?:vale|merece) la pena (?:\w+ )?(?:vivir|seguir viviendo|la vida)
        no (?:quiero|deseo) (?:\w+ )?(?:despertar|existir)(?= \.|$)
        (?:no )?(?:puedo|aguanto) vivir más
        (?:vivir|la vida|seguir) (?:es|se me hace) (?:\w+ )?(?:demasiado|insoportable|un infierno|una tortura|imposible)
        (?:puente|vías|azotea|balcón|ventana|andén) (?:\w+ ){0,5}(?:tirarme|saltar|pienso|salto)
        (?:pastillas|cuerda|cuchilla) (?:\w+ ){0,3}(?:preparad\w+|guardad\w+|list\w+)
        (?:el )?suicidio (?:\w+ ){0,3}(?:cabeza|mente|opción|salida)
        (?:tengo|siento) ganas de (?:morir\w*|matarme|desaparecer|no existir)
        no (?:debería|merezco) (?:existir|vivir|estar viv[oa]|haber nacido)
        (?:sobro|no pertenezco) en este mundo|librarse de mí|librarían de mí
        (?:me da igual|no me importaría|ojalá) (?:\w+ )?(?:morir\w*|si (?:me )?(?:muero|muriera|atropella\w*)|que (?:me )?(?:atropell\w+|mat\w+)|me (?:atropell\w+|mate))
        ojalá (?:\w+ ){0,3}(?:muerto|muerta|muriera|nacido|atropell\w+)
        (?:irme|ir|marcharme|salir) de este mundo
        (?:me )?quiero ir (?:de este mundo|para siempre|con (?:él|ella) al cielo)
        (?:ojalá|espero|quisiera|deseo|que) (?:\w+ ){0,3}(?:me muera|muera|morirme|morir)(?: mientras duermo| dormid[oa]| esta noche| pronto)?(?= \.|$| mientras| dormid| esta| pronto| y | de una)
        (?:la muerte|morir|estar muert[oa]) (?:sería|suena|parece|es) (?:\w+ ){0,3}(?:alivio|mejor|fácil|paz|descanso|salida|solución)
        (?:odio|no soporto) (?:vivir|estar viv[oa]|existir|despertar\w*)(?! (?:en|con|de|a las)\b)
        mi (?:propio )?(?:funeral|entierro|muerte)(?= \.|$| y )
        intent(?:é|o|ado) (?:suicidarme|matarme|de suicidio|quitarme)
        (?:dejar|dejo) de (?:vivir|existir)
        (?:fuerzas?|valor|voluntad|energía|deseos?) (?:para|de) (?:vivir|seguir viviendo|morir)
        (?:debería|merezco|voy a|he decidido) (?:\w+ )?morir(?:me)?(?= \.|$)
        (?:pienso|pensando) (?:\w+ ){0,4}(?:en morir\w*|en la muerte|en matarme)
    """,
    "fr": r"""
        (?:avalé|pris|gobé|avaler) (?:\w+ )?(?:toute |tout |une |la |le |un ){1,2}(?:plaquette|boîte|tube|flacon)(?: entière?)?(?= \.|$| de| et| en| pour| un| l)|(?:pris|fait) une overdose
        (?:me|m) (?:re)?(?:couper?|coupe|coupais|taillader?|taillade|scarifie|entailler) (?:\w+ )?(?:les|le|au niveau des) (?:bras|veines|poignets?|cuisses|avant bras)
        me (?:foutre|flinguer|balancer) (?:en l'air|par la fenêtre|sous un train|dans le vide)
        (?:ne |n' ?)?(?:veux|peux|souhaite|désire|voudrais|supporte) (?:vraiment )?(?:plus|pas) (?:de )?(?:vivre|continuer à vivre|exister|être en vie|être vivante?|la vie)(?! (?:à|en|avec|dans|comme|loin|chez|sans|au|aux|de|ici|sur|pour|que|seule?|ensemble)\b)
        (?:plus|pas|aucune) (?:\w+ )?(?:envie|raison|goût|force) (?:de |à |pour )(?:vivre|la vie|continuer à vivre|exister)
        (?:j ?e? ?veux|je veux|veux|voudrais|souhaite|préfère|préférerais|j?aimerais|envie de?|envie d'|préféré) ?(?:\w+ ){0,2}(?:mourir|crever|être morte?|me tuer|me suicider|me pendre|me foutre en l'air|me faire du mal|m'ouvrir les veines|disparaître (?:pour toujours|à jamais|définitivement)|me supprimer|me jeter|me scarifier)(?! (?:de|d|au travail)\b)
        en finir(?: (?:avec (?:tout|la vie|ma vie|cette vie|moi)|une bonne fois|pour de bon))?(?= \.|$| et | mais | pour | avec (?:tout|la vie|ma vie|moi))
        (?:pense|penser|pensé|pensais|songe|songer|idées?|rêve|envisage|pensées?) (?:\w+ ){0,3}(?:à |de |d'|au )(?:\w+ )?(?:mourir|me tuer|me suicider|suicide|mettre fin à mes jours|en finir|me pendre|me jeter|me supprimer|sauter|la mort)
        pense(?:r|s)? (?:\w+ )?au suicide
        mettre fin à (?:mes jours|ma vie|tout)(?! (?:ce|ça|cela|les)\b)
        (?:me suicider|me donner la mort|m'ôter la vie|me tirer une balle|m'ouvrir les veines|me scarifi\w+)
        (?:me jeter|sauter) (?:sous|devant|du|de la|d'un|par|dans|de) (?:\w+ ){0,2}(?:métro|train|rer|pont|fenêtre|balcon|toit|voiture|vide|tram|camion)
        (?:j'ai|ai|avec|mes|des|encore|^) (?:\w+ ){0,2}(?:idées|pensées|envies) suicidaires
        (?:suis|me sens|redeviens) (?:\w+ )?suicidaire
        (?:j?aimerais|voudrais|veux|espère|souhaite|préfère|préférerais|endormir|dormir|envie|coucher|rêve) (?:\w+ ){0,7}(?:ne )?(?:pas|plus|jamais)(?: jamais)? (?:me )?réveill\w+(?! (?:à|au|si|tous|pour|avec|en|la nuit|tôt)\b)
        (?:tout le monde|le monde|ma famille|mes enfants|ils|les gens|tous|les autres|mes proches|mes parents) (?:\w+ ){0,4}(?:mieux|heureux|soulagés?|tranquilles?) (?:\w+ )?sans moi
        (?:si|quand) je (?:\w+ ){0,2}(?:mourais|disparaissais|n'étais plus|n'existais|meurs|disparais|étais morte?|serais morte?) (?:\w+ ){0,3}(?:personne|tout le monde|ils|on|ça|qui)
        personne (?:\w+ ){0,7}si je (?:\w+ ){0,2}(?:mourais|disparaissais|n'étais plus|étais morte?|meurs|disparais)
        vie (?:\w+ ){0,2}(?:vaut|a|mérite) (?:plus|pas|aucun) (?:\w+ ){0,2}(?:peine|sens|sens|vécue|intérêt)
        (?:fatiguée?|lasse?|marre|assez) de (?:vivre|la vie|cette vie|exister)(?! (?:à|en|avec|dans|sur|de|loin)\b)
        (?:préféré|voudrais|j?aimerais|aurais dû) (?:\w+ )?(?:ne )?(?:pas|jamais) (?:naître|être née?|être venue? au monde)
        (?:suis|que|comme|être) (?:qu')? ?un (?:poids|fardeau) pour (?:tout le monde|ma famille|mes proches|les autres|tous|eux|mes \w+)
        (?:dormir|m'endormir) pour toujours
        m'endormir (?:et|pour) (?:ne )?(?:jamais|plus|pas)
        (?:avaler|prendre) (?:tous|toutes|une boîte de) (?:\w+ )?(?:médicaments|cachets|comprimés)
        n'en peux plus de (?:vivre|la vie|exister)
        (?:mieux|plus simple|plus facile|soulagés?|heureux) (?:\w+ ){0,5}si (?:je|j) ?(?:\w+ ){0,3}(?:existais (?:pas|plus)|étais (?:plus là|pas née?|morte?|plus|pas là)|mourais|disparaissais|n'étais plus|existe plus|me réveillais (?:pas|plus)|n'existais pas)
        (?:ne |n')?(?:vaut|vaux) (?:plus|pas) (?:\w+ )?(?:le coup|la peine) (?:de |d')(?:vivre|continuer à vivre|exister)
        (?:vivre|la vie|exister) (?:est|devient|me paraît) (?:\w+ )?(?:trop dur|insupportable|un enfer|une torture|impossible|trop|inutile)
        (?:pense|songe|penser) (?:\w+ ){0,2}à (?:la mort|mourir|me tuer)
        (?:pont|quai|voies|toit|balcon|fenêtre|falaise) (?:\w+ ){0,5}(?:sauter|me jeter|saute|en finir)
        (?:cachets|médicaments|corde|comprimés) (?:\w+ ){0,3}(?:prêts?|prête|préparés?|de côté)
        (?:le )?suicide (?:\w+ ){0,4}(?:tête|esprit|solution|issue|traverse)
        (?:je ne |je n')?(?:devrais|mérite) (?:\w+ )?pas (?:de |d')?(?:exister|vivre|être en vie|être née?|être là)
        débarrassés? de moi|pas ma place (?:dans ce|sur cette) (?:monde|terre)
        (?:m'en fiche|me dérangerait pas|j'espère|j?aimerais) (?:\w+ )?(?:de |d')?(?:mourir|si je (?:meurs|mourais)|qu'(?:une voiture|un camion|un bus)|me faire (?:renverser|écraser))
        (?:voudrais|veux|j?aimerais|souhaite|préférerais|rêve de) (?:\w+ )?(?:ne )?(?:plus|pas|jamais) (?:exister|être née?|être là|être en vie|vivre)(?! (?:à|en|avec|dans|comme|loin|chez|sans|au|de|ici)\b)
        (?:espère|voudrais|j?aimerais|que) (?:\w+ ){0,3}(?:meure|mourir) (?:dans mon sommeil|cette nuit|bientôt|vite|en dormant)
        mourir dans mon sommeil
        (?:la mort|mourir|être morte?) (?:serait|semble|est|me paraît) (?:\w+ ){0,3}(?:soulagement|mieux|facile|paix|repos|issue|solution|douce)
        (?:déteste|hais|supporte (?:plus|pas)) (?:de |d')?(?:vivre|être en vie|exister|me réveiller)(?! (?:à|avec|dans|en)\b)
        (?:mon|mes) (?:propre )?(?:enterrement|obsèques|suicide)|tentative de suicide
        tenté de (?:me tuer|me suicider|mourir)|quitter (?:ce monde|cette vie)
        partir pour toujours
        (?:force|courage|volonté|énergie|désir) (?:de|pour) (?:vivre|mourir|continuer à vivre)(?! (?:à|avec|de|en)\b)
        (?:devrais|mérite de|vais|décidé de) (?:\w+ )?mourir(?= \.|$)
        (?:pense|songe) (?:\w+ ){0,4}à (?:mourir|la mort|me tuer)
    """,
    "pt": r"""
        (?:tomei|engoli|tomar) (?:\w+ ){0,3}(?:cartela|caixa|frasco|vidro|punhado|monte) (?:inteir[oa] )?de (?:\w+ )?(?:remédios?|comprimidos|calmantes)|overdose de (?:remédios?|comprimidos|calmantes)
        (?:voltei|comecei|recomecei|continuo|torno) a (?:me )?(?:cortar|machucar|mutilar)(?: me)?(?= \.|$| de novo| os| outra| à noite)(?! os (?:custos|gastos|preços))|(?:corto|cortar|cortei) (?:os )?(?:braços|pulsos|coxas)
        não (?:quero|queria|aguento|consigo|suporto|desejo) (?:mais )?(?:continuar |seguir )?(?:a )?(?:viver|vivendo|existir|existindo|estar viv[oa]|ficar viv[oa])(?! (?:mais )?(?:em|no|na|com|de|longe|perto|sozinh\w|assim|só)\b)
        (?:quero|queria|prefiro|preferia|preferiria|desejo|vontade de|gostaria de|tomara|quis|melhor) (?:\w+ ){0,2}(?:morrer|estar mort[oa]|mort[oa]|ter morrido|não existir|deixar de existir|nunca ter nascido|não ter nascido|dormir (?:pra|para) sempre|sumir (?:pra|para) sempre|sumir do mundo|desaparecer (?:pra|para) sempre)
        (?:sumir|desaparecer|dormir) (?:pra|para) sempre
        (?:quero|vou|queria|penso|pensando|pensei|pensar|vontade de|pensado|tentei|tentar|ideia de|poderia|queria|posso|ideias de|planejo) (?:\w+ )?(?:em |de |pra |para |a )?me (?:matar|suicidar|enforcar|cortar|machucar|ferir)(?! (?:de|pra|para|por|trabalhando)\b)
        me (?:jogar|atirar|lançar) (?:\w+ ){0,3}(?:ponte|prédio|janela|trem|metrô|comboio|trilhos|linha|viaduto|carro|ônibus|sacada|varanda)
        (?:tirar|acabar com|pôr fim à|dar fim à|terminar com|dar cabo da) (?:a )?(?:minha )?(?:própria )?vida(?! (?:de|em|no|na)\b)
        (?:quero|penso|pensando|vontade de|queria|vou) (?:\w+ ){0,2}(?:acabar|terminar) com tudo
        (?:dar|pôr|por) (?:um )?fim (?:a|em|à|na) (?:tudo|minha vida|minha existência)
        (?:suicidar me|me suicidar|matar me|me mato|cortar os pulsos)(?! (?:de|para|pra)\b)
        (?:tenho|tive|tendo|ando com|meus|voltaram os|^) (?:\w+ ){0,2}(?:pensamentos?|ideias?|ideação|vontades?|impulsos?) (?:\w+ )?(?:suicid\w+|de suicídio|de morte|de morrer)
        (?:penso|pensando|pensei|pensar|pensado) (?:\w+ ){0,2}(?:em |no |na )(?:suicídio|morrer|morte|me matar)
        (?:queria|quero|gostaria|espero|tomara|dormir|deitar|preferia|adormecer) (?:\w+ ){0,6}(?:não|nem|nunca)(?: mais)? (?:mais )?(?:acord\w+)(?! (?:às|as|cedo|tão|no|com|de|para|pra|todo|a|tarde)\b)
        (?:todo mundo|toda a gente|todos|minha família|meus filhos|o mundo|eles|as pessoas|os outros|meus pais) (?:\w+ ){0,4}(?:melhor|felizes|feliz) (?:\w+ )?sem mim
        ninguém (?:\w+ ){0,6}(?:falta|notar\w*|nota|perceber\w*|ligar\w*|importar\w*|chorar\w*|saudades?) (?:\w+ ){0,3}se eu (?:\w+ ){0,2}(?:morresse|morrer|sumisse|sumir|desaparecesse|não estivesse|não existisse|matasse|morto|morta)
        vida não (?:\w+ ){0,2}(?:vale|faz|tem) (?:\w+ ){0,2}(?:pena|sentido|valor|graça)
        (?:cansad[oa]|cansei|farto|farta) de (?:viver|existir|estar viv[oa])(?! (?:em|no|na|com|de|assim|sozinh\w)\b)
        (?:sem|não tenho|não vejo|perdi a|perdi o) (?:mais )?(?:vontade|razão|motivos?|sentido|gosto) (?:de|para|pra|em|por) (?:viver|continuar vivendo|continuar viv[oa]|existir|estar viv[oa])
        (?:sou|virei|me sinto) (?:só |apenas )?um (?:peso|fardo) (?:pra|para) (?:todo mundo|todos|minha|os outros|eles|meus|toda a gente)
        (?:nunca|não) (?:devia |deveria )?ter nascido
        me (?:corto|machuco)
        (?:tomar|engolir) (?:todos os|uma caixa de|um monte de) (?:remédios|comprimidos)
        (?:melhor|mais fácil|mais felizes?|mais leve) (?:\w+ ){0,5}(?:se|que) (?:eu )?(?:não (?:existisse|estivesse|tivesse nascido|acordasse|vivesse)|(?:morresse|sumisse|desaparecesse|morrer|sumir)|estivesse mort[oa])
        não vale (?:mais )?a pena (?:\w+ )?(?:viver|a vida|continuar vivendo)
        (?:viver|a vida|existir) (?:é|está|ficou|virou) (?:\w+ )?(?:demais|insuportável|um inferno|uma tortura|impossível|pesad\w+ demais|um peso)
        (?:não vejo|não tem|não há|qual o) (?:mais )?(?:sentido|motivo|razão) (?:em|de|pra|para) (?:viver|existir|continuar viv\w+|estar viv\w+)
        (?:vontade|ganas|desejo) de (?:morrer|me matar|não existir|não acordar|acabar com tudo|deixar de existir)
        (?:pensei|penso|pensando|pensado) (?:\w+ )?em (?:suicídio|morrer|me matar|tirar)
        (?:o )?suicídio (?:\w+ ){0,4}(?:cabeça|mente|solução|saída)
        (?:ponte|trilhos|telhado|sacada|janela|viaduto) (?:\w+ ){0,5}(?:pular|me jogar|penso|pulo)
        (?:remédios|comprimidos|corda) (?:\w+ ){0,3}(?:separad\w+|guardad\w+|pront\w+)
        não (?:devia|deveria|mereço) (?:existir|viver|estar viv[oa]|ter nascido)|livres? de mim
        se livrar de mim
        (?:tomara|queria) (?:que )?(?:\w+ ){0,4}(?:atropel\w+|me matasse|morto|morta)
        (?:tomara|espero|queria|quero|que) (?:\w+ ){0,3}(?:eu )?(?:morra|morresse|morrer)(?: dormindo| logo| hoje)?(?= \.|$| dormindo| logo| hoje| e )
        (?:a morte|morrer|estar mort[oa]) (?:seria|parece|é) (?:\w+ ){0,3}(?:alívio|melhor|fácil|paz|descanso|saída|solução)
        (?:odeio|não suporto) (?:viver|estar viv[oa]|existir|acordar)(?! (?:em|com|de|às|cedo)\b)
        meu (?:próprio )?(?:enterro|funeral|velório)|tentei (?:me matar|suicídio|morrer|tirar)
        (?:ir embora|sair|partir) (?:desse|deste) mundo|ir embora pra sempre
        (?:forças?|coragem|vontade|energia|desejo) (?:pra|para|de) (?:viver|continuar viv\w+|morrer)(?! (?:em|com|de)\b)
        (?:devia|deveria|mereço|vou|decidi) (?:\w+ )?morrer(?= \.|$)
        (?:penso|pensando) (?:\w+ ){0,4}(?:em morrer|na morte|em me matar)
    """,
    "it": r"""
        (?:preso|ingoiato|mandato giù|prendere|ingoiare) (?:\w+ ){0,3}(?:scatola|boccetta|confezione|flacone|blister) (?:inter[ao] )?(?:di )?(?:\w+ )?(?:sonniferi|pastiglie|pillole|farmaci|gocce|tranquillanti)|(?:preso|fatto) (?:\w+ )?overdose
        (?:ricominciato|iniziato|tornat[oa]|continuo|smetto) (?:a|di) tagliarmi(?! (?:fuori|i capelli|lo stipendio))|(?:tagliarmi|taglio|tagliata|tagliato) (?:le braccia|i polsi|le gambe|le cosce)|(?:tolgo|tolta|togliermi) la vita
        non (?:voglio|vorrei|riesco|posso|sopporto) (?:più )?(?:a |di )?(?:vivere|continuare a vivere|esistere|essere viv[oa]|stare al mondo)(?! (?:più )?(?:a|in|con|da|nel|nella|così|lontano|di|qui|solo|sola|per)\b)
        (?:voglio|vorrei|preferirei|preferisco|desidero|voglia di|piacerebbe|meglio) (?:\w+ ){0,2}(?:morire|essere mort[oa]|mort[oa]|farla finita|uccidermi|ammazzarmi|suicidarmi|togliermi la vita|impiccarmi|sparire per sempre|sparire dal mondo|scomparire per sempre|non esistere|non essere mai nat[oa]|dormire per sempre|buttarmi|farmi del male|tagliarmi)(?! (?:di|dal|dalla|dalle)\b)
        (?:penso|pensato|pensando|pensieri|idea|pensare|provato|tentato|voglia|pensavo) (?:\w+ ){0,2}(?:di |a |al |ad )(?:\w+ )?(?:uccidermi|ammazzarmi|suicidarmi|farla finita|togliermi la vita|suicidio|morire|morte|buttarmi|impiccarmi|farmi del male)
        farla finita(?= \.|$| e | ma | con tutto| con la vita| con la mia vita| una volta)
        (?:uccidermi|ammazzarmi|suicidarmi|togliermi la vita|tagliarmi le vene|farmi fuori)(?! (?:di|per)\b)
        (?:ho|avuto|con|miei|ancora|^) (?:\w+ ){0,2}(?:pensieri|idee|impulsi) (?:suicid\w+|di morte|di suicidio)
        buttarmi (?:\w+ ){0,3}(?:treno|ponte|finestra|balcone|metro|metropolitana|macchina|tetto|auto)
        (?:vorrei|voglio|spero|magari|addormentarmi|dormire|bello|desidero|preferirei) (?:\w+ ){0,6}non (?:mi )?(?:risvegli\w+|svegli\w+)(?! (?:alle|all|presto|così|con|tutte|per|prima|tardi)\b)
        (?:tutti|il mondo|mia famiglia|miei figli|altri|loro|gente|miei genitori) (?:\w+ ){0,4}(?:meglio|felici) (?:\w+ )?senza di me
        se (?:io )?(?:sparissi|morissi|non ci fossi|non esistessi|fossi mort[oa]) (?:\w+ ){0,3}(?:nessuno|tutti|cambierebbe|importerebbe)
        nessuno (?:\w+ ){0,6}se (?:io )?(?:sparissi|morissi|non ci fossi|non esistessi|fossi mort[oa])
        vita non (?:\w+ )?(?:ha|vale|merita) (?:\w+ ){0,2}(?:senso|pena|niente|valore)
        (?:stanc[oa]|stuf[oa]) di (?:vivere|esistere|stare al mondo)(?! (?:a|in|con|da|di|così)\b)
        non (?:ho|vedo|trovo) (?:più )?(?:nessuna |alcuna )?(?:voglia|motivo|ragione|motivi|senso) (?:di|per|nel|a) (?:vivere|esistere|continuare a vivere)
        (?:sono|sento) (?:solo )?un peso per (?:tutti|la mia|gli altri|la famiglia|i miei|loro)
        (?:non fossi|non essere|non sarei dovut[oa]) (?:mai )?nat[oa]
        non ce la faccio più a vivere
        mi (?:taglio|autolesiono)
        (?:prendere|ingoiare) (?:tutte le|una scatola di) (?:pastiglie|pillole)
        (?:meglio|più facile|più felici|più semplice) (?:\w+ ){0,5}se (?:io )?(?:non (?:esistessi|ci fossi|fossi (?:mai )?nat[oa]|mi svegliassi|vivessi)|(?:morissi|sparissi|scomparissi)|fossi mort[oa])
        non (?:vale|ne vale) (?:più )?la pena (?:di )?(?:vivere|la vita|continuare a vivere)
        (?:vivere|la vita|esistere) è (?:\w+ )?(?:troppo|insopportabile|un inferno|una tortura|impossibile|inutile|un peso)
        mi (?:voglio|vorrei) (?:ammazzare|uccidere|suicidare|impiccare|buttare giù)
        (?:ho )?(?:tanta |solo )?voglia di (?:morire|farla finita|uccidermi|ammazzarmi|non esserci)
        (?:il )?suicidio (?:\w+ ){0,4}(?:testa|mente|soluzione|uscita)
        non (?:dovrei|merito di) (?:esistere|vivere|essere viv[oa]|essere nat[oa])
        liber[aeoi]\w* di me|sbarazz\w+ di me
        (?:ponte|binari|tetto|balcone|finestra) (?:\w+ ){0,5}(?:buttarmi|saltare|penso|salto)
        (?:pillole|pastiglie|corda) (?:\w+ ){0,3}(?:pront\w+|da parte)
        (?:spero|magari|vorrei) (?:\w+ ){0,4}(?:investisse|investa|ammazzasse|mi uccidesse|morire nel sonno)
        (?:vorrei|voglio|spero|magari) (?:\w+ ){0,3}(?:morire|morissi|muoia)(?: nel sonno| presto| stanotte)?(?= \.|$| nel sonno| presto| stanotte| e )
        (?:la morte|morire|essere mort[oa]) (?:sarebbe|sembra|è) (?:\w+ ){0,3}(?:sollievo|meglio|facile|pace|riposo|uscita|soluzione|liberazione)
        (?:odio|non sopporto) (?:vivere|essere viv[oa]|esistere|svegliarmi)(?! (?:a|in|con|alle|presto)\b)
        (?:il )?mio funerale|tentato (?:il suicidio|di uccidermi|di ammazzarmi|di farla)
        (?:lasciare|andarmene da) questo mondo|andarmene per sempre
        (?:forza|coraggio|volontà|energia|desiderio) (?:di|per) (?:vivere|morire|continuare a vivere)(?! (?:a|con|di|in)\b)
        (?:dovrei|merito di|ho deciso di) (?:\w+ )?morire(?= \.|$)
        (?:penso|pensando) (?:\w+ ){0,4}(?:alla morte|al suicidio|a morire|di morire)
    """,
    "nl": r"""
        (?:snij|snijd|sneed|kras) (?:ik )?(?:mezelf|mijzelf|mijn (?:armen|polsen|benen))|mezelf (?:\w+ ){0,2}(?:gesneden|verwond|te verwonden|beschadigd)
        overdosis (?:\w+ ){0,2}(?:genomen|geslikt|ingenomen|nemen|pillen)|(?:strip|doos|pot|handvol) (?:\w+ )?(?:pillen|slaappillen|medicijnen) (?:geslikt|ingenomen|genomen)
        niet meer (?:verder )?(?:leven|verder ?leven|bestaan|wakker (?:te )?worden|wakker word|wakker werd|doorleven|op deze wereld (?:te )?zijn)(?! (?:in|met|van|op|als|om|naast|bij)\b)
        ik (?:\w+ ){0,3}(?:wil|wou|zou|wilde|ga) (?:\w+ ){0,2}(?:dood|doodgaan|sterven|liever dood|dood zijn)(?= \.|$| en | maar | want | zijn| gaan| willen| wezen)
        (?:was ik|ik was) (?:maar |liever |beter |gewoon )(?:al )?dood
        (?:liever|beter) dood
        (?:mezelf|mijzelf|me|mij) (?:\w+ ){0,3}(?:van kant (?:te )?mak(?:en)?|van het leven (?:te )?beroven|ombrengen|om te brengen|vermoorden|te vermoorden|doden|te doden|ophangen|op te hangen|iets aandoen|iets aan te doen|snijden|te snijden|pijn doen|pijn te doen|verdrinken)
        snij mezelf
        (?:heb|had|krijg|last van|mijn|weer|^) ?(?:\w+ ){0,2}(?:zelfmoordgedachten|suïcidale gedachten|doodsgedachten|een doodswens|zelfmoordplannen|suïcidegedachten)
        (?:denk|denken|dacht|nadenken|gedachten|nagedacht|overweeg|pleeg|plegen|te plegen) (?:\w+ ){0,3}(?:zelfmoord|suïcide|zelfdoding|doodgaan|de dood|mijn dood|zelfmoord plegen)
        zelfmoord (?:te )?(?:plegen|pleeg)
        (?:ben|voel me|word) (?:\w+ )?suïcidaal
        er (?:\w+ ){0,2}een (?:einde?|eind) aan (?:te )?(?:maken|maak|maakte)
        een (?:einde?|eind) aan (?:mijn leven|alles|mezelf|het leven)
        uit het leven (?:te )?(?:stappen|stap)
        (?:wou|wilde|hoop|hoopte|wens|wil|slapen|inslapen|liefst|liever|zou) (?:\w+ ){0,9}(?:niet meer|nooit meer|niet|nooit) (?:meer )?(?:wakker (?:word|werd|worden|te worden|hoefde te worden)|ontwaken)
        (?:iedereen|ze|zij|mijn gezin|mijn familie|mijn kinderen|wereld|anderen|mensen|iedereens leven) (?:\w+ ){0,4}(?:beter|gelukkiger|beter af) (?:\w+ )?(?:zonder mij|als ik er niet)
        (?:niemand|geen mens|wie) (?:\w+ ){0,5}(?:missen|mist|merken|merkt|merkte|opvallen|geven|kunnen schelen|treuren) (?:\w+ ){0,2}als ik (?:\w+ ){0,3}(?:niet meer|dood|weg|verdwenen|er niet|verdween|doodga|doodging|stierf)
        leven (?:\w+ ){0,4}(?:geen zin|niet (?:meer )?de moeite|zinloos|geen nut|niets meer waard)
        (?:levensmoe|moe van het leven|klaar met (?:het |mijn )?leven|genoeg van het leven|zat van het leven)
        geen (?:reden|zin|wil) (?:meer )?(?:om (?:te|verder te) leven|in het leven|om door te gaan met leven)
        voor (?:de|een) (?:trein|metro|tram|bus|vrachtwagen) (?:te )?(?:springen|stappen|gooien|lopen)
        (?:van|uit) (?:\w+ )?(?:brug|dak|balkon|flat|raam|gebouw) (?:af )?(?:te )?springen
        (?:nooit|niet) geboren
        (?:ben|voel me) (?:\w+ ){0,2}(?:een|tot) last voor (?:iedereen|mijn|anderen|de anderen|ze)
        voor altijd (?:slapen|weg|verdwijnen|in slaap)
        tegen een boom (?:aan )?(?:te )?rijden
        (?:alle|te veel|een doos) (?:\w+ )?(?:pillen|slaappillen)
        (?:beter|makkelijker|gelukkiger|fijner) (?:\w+ ){0,4}(?:als|dat) ik (?:\w+ ){0,2}(?:niet (?:bestond|besta|geboren|meer|wakker)|er niet (?:\w+ )?(?:ben|was|zou zijn|geweest)|dood|weg (?:was|ben)|verdween|doodging|nooit geboren)
        leven (?:\w+ ){0,2}(?:hoeft|is|voelt|wordt) (?:\w+ ){0,3}(?:niet meer|te zwaar|ondraaglijk|een hel|zinloos|te veel)
        hoeft (?:\w+ ){0,3}niet meer(?= voor mij)
        (?:wil|wou|zou) (?:\w+ ){0,3}(?:dood zijn|doodgaan|niet meer bestaan|ophouden te bestaan|nooit meer wakker worden)(?= \.|$)
        (?:denk|dacht|denken) (?:\w+ ){0,3}(?:aan|over) (?:doodgaan|de dood|dood zijn|zelfmoord|sterven)
        (?:brug|perron|spoor|dak|balkon|rails) (?:\w+ ){0,5}(?:springen|spring|denk)
        (?:pillen|touw|slaappillen) (?:\w+ ){0,3}(?:klaar|verzameld|gespaard)
        (?:zelfmoord|suïcide) (?:\w+ ){0,4}(?:hoofd|gedachten|oplossing|uitweg)
        (?:verdien|hoor) (?:het )?niet (?:om )?(?:te leven|te bestaan|op deze wereld|thuis op deze wereld)
        van me af zijn|van mij af zijn
        (?:hoop|wou) (?:\w+ ){0,5}(?:aanreed|aangereden|ongeluk|dood neerval)
        (?:hopelijk|hoop|wou|wens|laat me|mag ik) (?:\w+ ){0,4}(?:dood|doodga|doodgaan|sterf|sterven)(?: in mijn slaap)?(?= \.|$| in mijn slaap| vannacht| en )
        (?:de dood|doodgaan|dood zijn|sterven) (?:zou|lijkt|klinkt|is|voelt) (?:\w+ ){0,4}(?:opluchting|beter|makkelijker|rust|rustig|uitweg|oplossing|verlossing)
        (?:haat het (?:om )?(?:te leven|om te bestaan)|mijn eigen begrafenis|mijn begrafenis|zelfmoordpoging|geprobeerd (?:mezelf|zelfmoord)|deze wereld (?:te )?verlaten|uit deze wereld)
        (?:kracht|moed|wil|energie|reden) (?:meer )?om (?:te|verder te) leven
        (?:verdien|moet|ga) (?:\w+ )?(?:dood|sterven)(?= \.|$)|doodswens|doodswensen
    """,
    "ja": r"""
        (?:手首|腕|太もも)を(?:.{0,4})(?:切(?:って|っ|り|る)|傷つけ)(?!.{0,4}(?:られ|れて))
        (?:死|氏|タヒ|(?<![一-龥]|お)し)に(?:たい(?!し|す)|たく(?:なる|なった|なって|て|思)|たいん|てえ|てー)
        死ぬ?のう(?:と|か|かな)
        死(?:んだ(?:ほう|方)が|んで(?:しまい|楽になり|も(?:いい|良い|構わ))た?|ねたら|ねばいい|ぬしかな|に場所)
        自[殺死](?:を(?:考え|しよ|図|した)|した(?:い|く)|しよう|願望|念慮|未遂|のことばかり|が頭|衝動)
        希死念慮
        消えて?(?:たい|たく|しまいた|なくなりた|いなくなりた|去りた)
        (?:いなく|居なく)なりた
        この世から(?:消|いなく|去)
        生き(?:て(?:い)?(?:る|く)|る)(?:の|こと)?(?:が|も|に)?(?:もう|本当に|とても)?(?:つら|辛|しんど|疲れ|嫌|いや|苦し|面倒|めんど|無理|限界)
        生き(?:る|て(?:い)?る)(?:意味|価値|気力|資格|理由|希望|意欲)(?:が|も|は|なんて)?(?:もう)?(?:な|無|わから|分から|見つから|見いだせ|見え|失)
        生きて(?:い)?(?:た(?:く|い と)|たくな|たくもな)
        生きて(?:い)?(?:ても|たって)(?:仕方|しょうが|しかた|意味|無駄|いいこと|何も)
        生まれて(?:こ|来)なければ|生まれてき?たくなかった
        目(?:が|を)?(?:覚|さ)め?(?:なければ|なきゃ|まさなければ|なくて(?:も)?(?:いい|良|よ)|ないで(?:ほし|欲し)|たくな|ないまま)
        (?:二度|永遠|永久)と?に?(?:目(?:が|を)?覚|起き|眠り?(?:たい|につ)|眠ってい?た)
        眠ったまま(?:死|起き|目|いなく)
        (?:命|人生|全部|全て|すべて|何もかも)を?(?:もう)?(?:絶|断|終わ(?:りにし|らせ))(?:ち|た|と|つ|よう)
        首を?(?:吊|つ)(?:り|る|ろ|って|れば)
        (?:電車|線路|ホーム|屋上|ビル|橋|窓|ベランダ|崖|車道|海|駅)(?:から|に|へ|の)(?:.{0,5})?(?:飛び(?:込|降|お)|身を投げ|落ちてしま)
        飛び降り(?:た|よう|れば|そう)
        (?:私|自分|僕|俺|わたし|ぼく|あたし|オレ)(?:.{0,5})(?:い|居)ない?(?:ほう|方)が
        (?:私|自分|僕|俺|わたし)(?:.{0,3})(?:い|居)な(?:ければ|きゃ)(?:みんな|皆|家族|よかった|良かった|幸せ|誰も|楽)
        (?:死んで|いなくなって|消えて)も(?:誰も|だれも|悲し|気づ)
        (?:誰も|だれも)(?:悲しま|困ら|気づか|気にし)な(?:.{0,6})(?:死|いなく|消え)
        (?:リスカ|リストカット|自傷)(?:し|を|が(?:やめ|止))
        (?:オーバードーズ|ＯＤ|od)し(?:た|て|よ)
        薬を?(?:全部|大量に|まとめて)飲
        遺書
        (?:みんな|皆|家族|周り)の(?:お荷物|重荷|迷惑)で?しか
        (?:私|自分|僕|俺|わたし)(?:なんか|なんて|が|さえ|は)?(?:.{0,3})(?:消え|死ね|死ん|いなくな)(?:れば|たら|ば|った(?:ほう|方))
        死ぬ(?:こと|の)(?:を|ばかり|しか|について)(?:.{0,4})(?:考え|頭|思)
        死(?:を|について)考え(?!る会)|死(?:が|の)(?:.{0,3})(?:頭|よぎ)
        (?:楽に)?死(?:ねる|ぬ)方法|死んだら楽|死ねば(?:楽|いい|全部|すべて)
        死ん(?:だ|で)(?:ほう|方)?が?(?:楽|まし|いい)
        (?:橋|屋上|ホーム|線路|踏切|崖)(?:.{0,10})(?:飛|落ち|死|立って)(?:.{0,8})(?:たい|そう|考え|思|しまい)
        (?:事故|病気|車|トラック|がん|癌)(?:.{0,5})(?:死ねたら|死ねれば|死ねない|轢かれ|ひかれ|はねられ|なって死)
        生きて(?:いて|て)(?:は|も)?(?:いけない|ごめん|申し訳|いい(?:の)?か)
        生きる(?:のを|こと)(?:を)?(?:やめ|止め|終)
        人生(?:を)?(?:やめ|終わらせ|リセットし)(?:た|て)
        (?:明日|朝)(?:が|なんて|は)?(?:来|こ)なければ|明日が?来ないで
        存在(?:を)?(?:消し|したくな|価値(?:が|は)な)
        (?:もう)?存在(?:して(?:い)?たく|した?く)ない|この世に(?:いたく|居たく|必要|いらな)
        (?:早く|はやく)(?:死|逝|楽になり)に?た|お迎え(?:が来|に来)|永眠|自分の葬式
        死(?:が|は)(?:救い|怖くない|楽)|自殺未遂|死のうとし
    """,
    "zh": r"""
        (?:割|划)(?:伤|开|破)?(?:了)?(?:自己的?)?(?:手臂|手腕|胳膊|大腿|腿|手)(?!续|机|工)|(?:吞|灌)(?:了|过|下)?(?:.{0,4})(?:安眠药|药片|一瓶药|整瓶)
        不想(?:再|继续|繼續)?活(?:了|着|著|下去|啦|$)?
        (?:不想|不愿|不願)(?:再)?(?:继续)?活(?:在这(?:个)?世(?:上|界))
        活(?:着|著|下去)(?:.{0,4})(?:没|沒|有什么|有啥|无|無)(?:什么|啥|有)?(?:意思|意义|意義|劲|勁|用|必要)
        活(?:着|著)(?:就|真|太|好|很|只|也)?(?:是|只是)?(?:.{0,6})(?:累|痛苦|辛苦|折磨|煎熬|受罪|负担|負擔|累赘|拖累)
        活不下去
        (?:^|我|真|真的|好|就|都|只|很|总|總|常|经常|有时|时候|有時|每天|特别|也|又|还|還|会|會|却|是|一直|突然|\s)想(?:去|要|过|過)?(?:死(?!你|我|他|她|它|磕|守|记|撑|扛|的心)|自[杀殺]|轻生|輕生|自尽|自我了断|了断|寻死|尋死|跳楼|跳樓|割腕|上吊|寻短见)
        (?:我|会|經常|经常|总|總|一直|反复|老是)(?:.{0,6})(?:自[杀殺]|轻生|輕生)(?:的)?(?:念头|念頭|想法|冲动|衝動|倾向|打算|计划)?
        (?:^|也|还|都|又|会|常)有(?:过)?(?:自[杀殺]|轻生|輕生)(?:的)?(?:念头|念頭|想法|冲动|衝動|打算)
        (?:结束|結束|了结|了結|放弃)(?:自己的?|我的?|这个?|这条|一切|余生)*(?:生命|一切|性命|人生|命)
        (?:一死了之|一了百了|死了算了|不如死了?|还不如死|死了(?:更|就|会)?(?:好|轻松|解脱)|以死解脱)
        (?:死|消失|不在)(?:了|掉)?(?:也|都|会|的话)?(?:.{0,3})(?:没人|没有人|沒有人|谁也|誰也|无人)(?:.{0,3})(?:在乎|在意|发现|知道|难过|关心|伤心)
        (?:没有?|沒有?|少)了?我(?:.{0,10})(?:更好|好过|轻松|幸福|开心|快乐|好一些|好一点|会好)
        (?:希望|想|但愿|要是|如果|宁愿|最好|只求)(?:.{0,14})(?:不要|别|不用|不再|再也不|再也不要|不必)(?:再)?(?:醒|睁眼)
        (?:希望|想|但愿|要是|如果|宁愿|最好|能)(?:.{0,14})(?:醒不|一睡不(?:醒|起)|长眠)
        一睡不(?:醒|起)
        (?:想|要|打算|准备|试过|忍不住|干脆|不如)(?:.{0,5})(?:跳楼|跳樓|跳河|跳江|割腕|上吊|吞药|服毒|卧轨)
        从(?:.{0,6})(?:楼|樓|桥|橋|窗|阳台|天台|屋顶)(?:.{0,3})跳(?:下|了|出)
        (?:我|想|会|忍不住|开始|又|正在)(?:.{0,4})(?:自残|自殘|自伤|割自己|伤害自己|傷害自己|割手)
        (?:我|自己)(?:.{0,6})(?:是|成了)(?:.{0,8})(?:负担|累赘|拖累)
        (?:人生|生活|生命)(?:.{0,2})(?:没有|毫无|失去|沒有)(?:了)?(?:意义|意義|希望)
        (?:没有|沒有|失去|找不到)(?:了)?活(?:着|下去)的(?:理由|意义|勇气|动力|希望)
        (?:不该|不應該|不应该)(?:活着|出生|来到这)
        (?:要是|如果)(?:我)?(?:没|沒|不曾|从没)(?:有)?出生
        (?:永远|彻底|徹底|从这(?:个)?世界上?|从世上)(?:地)?消失
        遗书|遺書
        活(?:够|腻)了
        (?:在想|想着|想到|想过|琢磨|考虑)(?:.{0,3})(?:死|自杀|自殺|轻生|跳楼|了断|结束生命)(?!循环|磕|角|锁|线)
        (?:死|自杀)(?:的)?(?:念头|想法|事)(?:.{0,6})(?:脑|挥|出现|冒|闪|一直|总)
        (?:没有?|沒有?|少了)(?:了)?我(?:.{0,6})(?:更好|更轻松|解脱|更幸福|更开心)
        (?:家里|家人|孩子|父母|大家|世界|他们)(?:.{0,4})没有?我(?:.{0,6})(?:好|轻松|幸福|开心)
        (?:不再|再也不|别再|不要再|不用再)(?:.{0,2})醒(?:来|过来)
        一(?:觉|睡)(?:.{0,4})(?:不再醒|不醒|不起|过去)
        (?:不配|不该|不值得)(?:活|存在|来到)
        (?:活|生存|存在)(?:着|下去)?(?:.{0,3})(?:没有意义|没意义|毫无意义|是个错|就是错)
        (?:被|让)(?:车|卡车|雷)(?:.{0,3})(?:撞死|劈死|撞了)(?:算了|就好|多好)
        (?:得|生)(?:个)?(?:癌|绝症)(?:.{0,3})(?:就好|多好|算了|解脱)
        (?:攒|囤)(?:了|好|够)(?:.{0,4})(?:安眠药|药片)
        (?:吃|吞|攒|囤)(?:了|好|够|过)?(?:(?:.{0,3})(?:整瓶|一瓶|一把|一堆|全部|很多|所有)(?:.{0,3})(?:安眠药|药片|药)|(?:.{0,4})(?:安眠药|药片)(?:.{0,6})(?:够|死|睡过去|了断))
        割腕|烧炭
        (?:死了|去死|死掉)(?:的话|该多|多)?(?:好|算|轻松|解脱)
        想(?:去)?死(?:了|掉)?$
        不想(?:再)?(?:存在|活在这世|在这(?:个)?世)
        (?:死|死亡)(?:是|也许是|才是|就是)(?:一种)?(?:解脱|出路|最好|办法)
        (?:睡梦中|睡着)(?:.{0,4})(?:死|走|离开)|我的葬礼|自杀未遂
        (?:试过|尝试过)(?:.{0,2})(?:自杀|去死|割腕|结束)
        (?:离开|告别)(?:这个)?(?:人世|世界)(?!杯|各地)|讨厌活着
    """,
}
