"""How people hint that they may harm themselves, without a word for it, in nine languages.

Others are better off with the insurance, one step from the platform, a last Christmas, things given
away, goodbyes, what is known of methods, no being around next year. One phrase a line, as
`matching.compiled` reads them. Each may be about a job as well ("my last Christmas here, I retire
in May"), and counts only where no word of `ABOUT_WORK` follows it or stands right before it. A
contract that was lost further before is no reason to look away.
"""

from typing import Final

INDIRECT: Final = {
    "en": r"""
        noose|(?:rope) (?:\w+ ){0,5}(?:garage|attic|loft|beam|rafters|banister|hook|shed|cellar|basement)|(?:garage|attic|loft|beam|shed) (?:\w+ ){0,5}(?:rope)
        (?:pictur\w+|imagin\w+|think|thinking|wonder\w*|tempted|fantasi\w+|feel like) (?:\w+ ){0,5}(?:not (?:braking|brake|turning|steering)|never (?:braking|brake)|just (?:not brake|keep going straight|let the car))
        i(?:'ve| have)? (?:\w+ )?(?:stopped|not|don't|haven't) (?:\w+ ){0,2}(?:buy\w*|bother\w*|book\w*|refill\w*|stock\w*) (?:\w+ ){0,6}(?:no need|won't need|not need|no point|don't need)
        deserves? (?:a|an|some) (?:\w+ ){0,2}(?:dad|mum|mom|mother|father|husband|wife|partner|son|daughter|someone|friend) (?:who|that) (?:isn't|is not) me|(?:better|easier|cope) (?:\w+ ){0,3}(?:once|when) it's (?:all )?over(?= \.|$)
        (?:whether|if) i live or die|have to (?:worry about|deal with|put up with|look after|carry) me (?:any ?more|much longer|for long|again|soon)|(?:see|face|wake to|reach) (?:another|one more) (?:morning|sunrise|birthday)(?= \.|$)
        i (?:\w+ ){0,4}(?:stood|sat|stand|sit|stayed|stay|stopped|walked|ended up|drove) (?:\w+ ){0,5}(?:bridge|ledge|roof|rooftop|overpass|viaduct|cliff|railing|edge of the platform)(?! (?:terrace|bar|garden))(?: (?:for|and|looking|watching|staring|after|again|an|at) \w+|$| \.)
        if i (?:don't|didn't|do not|never) wake up (?:\w+ ){0,2}(?:it's|it'd|that's|that'd|then|so|no|fine|well|i|would) ?(?:\w+ ){0,3}(?:fine|ok|okay|tragedy|loss|bad|what|worse|care|mind|either)
        (?:when|once|after) i(?:'m| am) (?:gone|not (?:here|around)|no longer (?:here|around)) (?:\w+ ){0,3}(?:they|everyone|everybody|my \w+|she|he|you)(?:'ll| will| can)? (?:\w+ ){0,4}(?:peace|rest|better|easier|relieved|have my|keep my|free|calmer|happy)
        i (?:\w+ ){0,2}(?:made|had|survived) (?:an|one|my) (?:\w+ )?attempt(?= \.|$| \w+ years?| last| and| in)|(?:claim|cash in|payout) (?:\w+ ){0,2}(?:my )?(?:policy|life cover) (?:\w+ ){0,4}(?:debt|free|mortgage|better)
        (?:afraid|scared|worried) (?:\w+ ){0,3}(?:do something (?:stupid|to myself|silly|bad)|what i (?:might|could|will) do(?: to myself)?|hurt myself)|(?:not|n't feel) safe (?:with|from|around) myself|don't trust myself (?:alone|tonight|near|around|with)
        (?:dark|bad|black|those|the) thoughts (?:are |have |came |come |keep )?(?:\w+ )?(?:back|every night|again|at night|coming)|doing (?:them|everyone|everybody|you all|the world|my family) a favou?r|(?:only|last) (?:way out|exit) (?:i see|i can see|left|there is)
        (?:talk|convince|persuade) myself (?:\w+ )?(?:stay|staying|not to do it|keep living)|(?:songs?|music|playlist) for my funeral|rest (?:for ever|forever|in peace)(?= \.|$)
        (?:only|just) (?:reason (?:\w+ ){0,3}(?:i'm|i am|im) (?:\w+ )?(?:here|alive|around|going)|(?:still )?(?:here|alive|around|hanging on|going) (?:\w+ )?(?:because|for|cause) (?:of )?(?:\w+ ){0,5}(?:cat|dog|kids?|children|son|daughter|mum|mom|mother|wife|husband|baby|parents)(?= \.|$| need| and| would))
        (?:weren't|wasn't|isn't|hadn't|not) for (?:\w+ ){0,3}(?:cat|dog|kids?|children|son|daughter|mum|mom|mother|wife|husband|baby|parents)(?: \w+){0,2} (?:i'd|i would|i'd've|i wouldn't) (?:\w+ ){0,3}(?:gone|here|dead|done it|ended|around|alive)
        (?:count|counting|counted|work\w* out|calculat\w*|looked up|looking up|googl\w*|wonder\w*) (?:\w+ ){0,6}(?:pills|tablets|meds|insulin|dose|doses|fall|drop|storey|storeys|floors?|high enough) (?:\w+ ){0,4}(?:\w+ ){0,3}(?:enough|would (?:do|take|be)|survive|certain|sure|to be)
        (?:pray\w*|hop\w+|wish\w*|beg\w*|want) (?:\w+ ){0,4}(?:my )?heart (?:\w+ ){0,3}(?:stops?|gives? out|gives? up|stopped|gave out|would stop)(?! (?:racing|pounding|beating so|jumping))
        (?:note|letter|letters) (?:is|are|'s|was) (?:\w+ )?(?:written|ready|done|finished|in (?:the|my) drawer) (?:\w+ ){0,6}(?:courage|nerve|guts|brave)|(?:lack|missing|need|haven't got|don't have|only) (?:\w+ ){0,2}(?:the )?(?:courage|nerve|guts) to (?:do it|go through with it|end|jump|actually)
        (?:lorry|truck|bus|car|train|plane) (?:\w+ ){0,8}(?:wouldn't (?:\w+ )?(?:swerve|move|mind|step back|brake|get out of the way|care)|do me a favour)|(?:wouldn't|would not|not) (?:\w+ )?(?:swerve|step back|get out of the way|look both ways|brake)(?= \.|$| if| and)
        (?:cry|sad|upset|grieve|mourn|miss me) (?:\w+ ){0,3}for (?:a|\w+) (?:week|day|month|while|bit)s? (?:\w+ ){0,3}(?:get on|move on|be fine|be ok|forget|get over|better|carry on)|(?:get over|forget) (?:me|it) (?:\w+ ){0,4}(?:easier|better|fine) for (?:them|everyone|all)
        (?:tired|sick|done|exhausted|weary) (?:of|with) (?:being (?:a person|me|human|here|anyone|awake|conscious)|everything(?: and everyone)? for good)|want out (?:\w+ ){0,3}not (?:\w+ ){0,3}(?:out )?of (?:the|this|my) job|not (?:just )?the job (?:\w+ )?(?:all of it|everything|life|me)
        (?:envy|envious of|jealous of|envying) (?:\w+ ){0,3}(?:dead|the ones who (?:died|are gone)|cemetery|graveyard|people who (?:died|don't wake up))|(?:dead|graveyard|cemetery) (?:\w+ ){0,6}(?:at least|lucky) (?:\w+ ){0,3}(?:peace|quiet|rest)
        (?:level crossing|crossing|tracks|train) (?:\w+ ){0,4}i (?:\w+ ){0,3}(?:think|wonder|ask myself|imagine) (?:\w+ ){0,5}(?:stop\w*|stay\w*|stand\w*|not moving|parking|waiting there)
        (?:lights? (?:can|could|may) (?:just )?go out|lights out)(?: \w+){0,2} (?:for good|forever|permanently)|(?:if|when) (?:it|everything|the world|life) (?:all )?(?:ended|stopped|was over|were over) (?:tonight|tomorrow) (?:\w+ ){0,4}(?:mind|fine|ok|okay|relief|relieved|care|sad)
        (?:family|wife|husband|partner|kids|children|they|everyone|parents|girls|boys|daughter|son|she|he)(?: would|'d| could| will|'ll| can) (?:\w+ ){0,6}(?:insurance|payout|pension)(?! (?:quotes?|offers?|products?|claims?|app|forms?|premiums?|polic\w+)) (?:\w+ ){0,8}(?:than (?:with )?(?:me|i)|without me|gone|paid off|bring in|worth more|better)
        (?:better|easier|happier|more|richer) (?:\w+ ){0,6}(?:insurance|payout) (?:\w+ ){0,4}than (?:with |having |they \w+ from )?me
        insurance (?:\w+ ){0,6}(?:worth more|does more|helps more|pays more|more use) (?:\w+ ){0,4}than (?:i|me)
        (?:i'd|i'm|i am|im|i would|probably|be) (?:\w+ ){0,2}worth more (?:\w+ ){0,4}(?:dead|gone|than alive)
        (?:on|at|by|from|near|over|off|along|to|past) (?:the|a|this|that|my) (?:\w+ ){0,2}(?:platform|bridge|ledge|roof|rooftop|balcony|tracks|railing|edge|viaduct|cliff|window|kerb|curb|top floor|overpass|river|pier) (?:\w+ ){0,4}(?:i|i'm|i've|and|then|just) (?:\w+ ){0,4}(?:think|thinking|thought|wonder\w*|imagin\w+|pictur\w+|tell myself|feel|tempted|want) (?:\w+ ){0,6}(?:step|stepping|jump\w*|letting go|let go|fall\w*|going over|lean\w*|how easy|how quick|how quiet)(?! (?:away|back|behind|into the (?:role|job|meeting)))
        (?:one|a|single|another) (?:\w+ )?step (?:\w+ ){0,3}(?:and|would|is|off|over|forward) (?:\w+ ){0,4}(?:over|quiet|peace|peaceful|silence|gone|nothing more)
        i (?:just |'m )?(?:keep|kept|always|often|sometimes|end up|find myself|catch myself|started) (?:\w+ ){0,2}(?:going|go|walk\w*|driv\w*|climb\w*|stand\w*|stop\w*|sit\w*|look\w*) (?:\w+ ){0,5}(?:top floor|top deck|roof|rooftop|ledge|bridge|railing|tracks|multi ?storey|cliff|viaduct|overpass|edge of the platform)(?! (?:terrace|bar|garden|project|api|service|layer|team))
        (?:don't|do not|not|never|no longer|didn't) (?:really |even |actually )?(?:plan|planning|expect|expecting|intend|intending|going|mean|count|counting|aim|see myself|picture myself|imagine myself) (?:on |to )?(?:be |being |still be |sticking |stick |still being )?(?:around|alive)(?= (?:next|by|in|when|for|this|at|after|to|much|past|beyond|then|that|long)|$| \.| any)
        (?:won't|will not|not gonna) be (?:around|alive|here) (?:\w+ )?(?:to see|anyway|by then|come (?:christmas|spring|summer)|for (?:christmas|my birthday|her birthday|his birthday))
        (?:no (?:point|need|use|sense)|not worth|why bother|pointless|don't bother|stopped|stop) (?:\w+ ){0,2}(?:plan|planning|booking|book|buying|saving|renew\w*|making plans) (?:\w+ ){0,8}(?:won't be|not be|i'm not|i'll be gone|be gone|not here|not around)
        (?:be|is|was|it's|this|as) (?:\w+ )?(?:my|our) (?:very )?last (?:christmas|birthday|new year\w*|winter|summer|spring|easter|thanksgiving)(?! (?:at|in|here|as|with|before|working|on))
        last (?:christmas|birthday|summer|new year) for me|one last (?:christmas|birthday|summer|winter|holiday|weekend|trip) (?:\w+ ){0,4}(?:kids|children|family|mum|mom|dad|parents|daughter|son|everyone|them)
        (?:don't|can't|cannot|never|couldn't) (?:\w+ )?(?:picture|see|imagine) (?:myself )?(?:at|past|beyond|turning|making it to|getting to|reaching|living to|living past|being) (?:\d\d|thirty|forty|fifty|sixty|old|alive|next christmas|christmas|my next birthday)(?! (?:still|doing|in|as|coding|working|years|percent|people))
        (?:there's|there is|i see|see) (?:just |only |simply )?no (?:next year|future|tomorrow|later|after) for me
        (?:giv\w+|gave) (?:\w+ ){0,2}my (?:\w+ ){0,2}(?:things|stuff|belongings|books|records|possessions|clothes|guitars?|dog|cat) away|giv\w+ away (?:all )?(?:of )?(?:my|everything i)
        (?:say|said|saying|made|making|saying my) (?:\w+ ){0,2}(?:goodbyes?|peace) (?:to|with) (?:everyone|everybody|all of them|people|my (?:kids|family|mum|mom|dad|parents|friends|wife|husband))
        my affairs (?:are )?(?:all )?(?:in order|sorted|settled)|(?:sorted|sorting|planned|planning) (?:out )?(?:my )?(?:own )?(?:will|funeral)
        letters? (?:for|to) (?:each of |all )?(?:my|the) (?:kids|children|family|wife|husband|parents|daughter|son|girls|boys|mum|mom|partner)(?: \w+){0,4} (?:(?:for )?after(?= \.|$)|for later|to find|in (?:a|the|my) drawer)
        (?:look after|take|feed|have) (?:my|the) (?:dog|cat|kids|children) (?:\w+ )?(?:when|once|if|after) i(?:'m| am) (?:gone|not here|not around)
        (?:^|i |i've )(?:have |got |made |picked |chosen |set )?(?:\w+ )?a (?:plan|date|day|method|place|spot) (?:and|with) (?:a |the )?(?:date|plan|day|method|place|note)(?= \.|$| and (?:nobody|no one)| picked| ready| nobody)
        know (?:exactly |already )?(?:how|where|which \w+) (?:i'd|i would|i'll) (?:\w+ )?(?:do it|jump|go|end)(?= \.|$| and| if)
        (?:painless|least painful) (?:way|ways|method|methods)|(?:quick|quickest|easiest|permanent) way (?:to go|out)(?= \.|$| and| of (?:life|all this|it all))
        how (?:high|tall|deep|long|fast|many) (?:\w+ ){0,8}(?:to (?:die|be fatal|kill (?:me|a person|someone))|would kill me|lethal|fatal)
        (?:let|letting) go of the (?:wheel|steering)|my hands off the (?:wheel|steering)|clos\w+ my eyes (?:\w+ ){0,4}(?:motorway|highway|freeway|driving|the wheel)
        (?:sav\w+|stash\w*|collect\w*|hoard\w*|stockpil\w*|hid\w*) (?:up )?(?:\w+ ){0,3}(?:pills|tablets|meds|painkillers|insulin)
        (?:switch|turn|shut) (?:myself|me) off(?: for (?:good|ever)|forever|permanently|and never|completely|like)?
        (?:press|push|hit) (?:a|the) button (?:and|to) (?:\w+ )?(?:not exist|stop existing|be gone|disappear|cease)
        (?:never|not) (?:have to )?feel anything (?:ever )?again|(?:thought|idea) of (?:\w+ ){0,2}(?:not existing|not being here(?! (?:on|at|for|in|when))|not waking|being gone|being dead)
        (?:not|never|don't|no longer|rather not) (?:\w+ ){0,4}(?:be|being|live|living|exist\w*) (?:in|on) this (?:world|earth|planet)
        (?:log|logging|check|checking|clock|clocking|opt|opting) (?:off|out) (?:\w+ )?(?:for good|permanently|forever|for ever|of life|of this life)
        (?:be|join|joining|with) (?:my )?(?:mum|mom|dad|nan|gran|brother|sister|son|daughter|husband|wife|him|her) (?:again )?(?:in heaven|on the other side|up there)
        (?:tempted|wonder|what if|imagine|think about|fantasi\w+) (?:\w+ ){0,4}(?:never|not|didn't) (?:com\w+|came|mak\w+|made|get\w*) (?:it )?home
        (?:just |only )?(?:taking up|waste of) (?:space|air)(?= \.|$| and| here)|(?:one|1) less (?:problem|burden|mouth)(?: to feed)? (?:for|if|without|once)
        (?:make|making|look) (?:it )?(?:look )?like an accident(?= \.|$| so)|nobody would (?:\w+ ){0,2}find me (?:for|until|till)
        (?:don't|won't|not) (?:\w+ ){0,3}be (?:your|anyone's|anybody's|their|her|his) problem (?:much longer|any ?more|for long|soon)
    """,
    "de": r"""
        (?:strick|galgen|schlinge|seil) (?:\w+ ){0,5}(?:garage|dachboden|keller|balken|haken|schuppen)|(?:garage|dachboden|keller|balken|haken) (?:\w+ ){0,5}(?:strick|schlinge|seil)
        (?:stelle? (?:ich )?mir vor|denke|dachte|überlege|male mir aus) (?:\w+ ){0,5}(?:nicht (?:mehr )?zu (?:bremsen|lenken)|nicht bremse|nicht lenke|geradeaus zu fahren|geradeaus weiter)
        ich (?:\w+ ){0,3}(?:kaufe|koche|bestelle|buche) (?:\w+ ){0,3}(?:nichts|nicht|keine\w*) mehr (?:\w+ ){0,5}(?:brauche|brauch|lohnt|nötig)|(?:verdient|verdienen) (?:\w+ ){0,4}(?:vater|mutter|mann|frau|papa|mama) (?:\w+ ){0,3}(?:nicht ich|besseren|anderen)
        ob ich (?:\w+ )?(?:lebe oder sterbe|noch lebe|morgen noch)|(?:keine sorgen|kümmern) (?:\w+ ){0,3}um mich (?:\w+ )?(?:machen müssen|kümmern müssen) (?:mehr|nicht)|keinen (?:neuen |weiteren )?(?:morgen|tag) (?:mehr )?(?:erleben|sehen)
        (?:stand|saß|stehe|sitze|blieb|war|gestanden|gesessen|stehen|bin) (?:ich )?(?:\w+ ){0,6}(?:\w*brücke|überführung|dach|klippe|geländer|bahnsteigkante|gleisen)(?: (?:und|gestanden|gesessen|runter|geschaut|gestarrt) ?\w*|$| \.)
        wenn ich (?:\w+ )?(?:morgen |einfach )?(?:nicht (?:mehr )?|nie mehr )aufwache (?:\w+ ){0,4}(?:egal|schlimm|recht|gut|okay|tragödie)|wenn ich (?:nicht mehr da|weg|nicht mehr|fort|mal nicht mehr) (?:bin|wäre) (?:\w+ ){0,4}(?:ruhe|besser|leichter|frei|einfacher|glücklich\w*)|(?:einfacher|leichter|besser|ruhe) (?:\w+ ){0,3}wenn ich nicht mehr (?:da |bin)
        (?:habe|hab|hatte) (?:\w+ ){0,5}einen (?:suizid|selbstmord)?versuch (?:hinter mir|gemacht|unternommen)(?= \.|$| und)|(?:angst|sorge) (?:\w+ ){0,4}(?:mir (?:was|etwas) (?:an ?tue|antun)|dummheit mache|vor mir selbst)|traue mir (?:selbst |selber )(?:\w+ )?nicht
        (?:dunklen?|schwarzen?|düsteren?|schlimmen?) gedanken (?:\w+ ){0,3}(?:wieder|zurück|nachts|da|jede)|(?:tue|tät|täte|würde) (?:ich )?(?:damit )?(?:allen|meiner familie|jedem|der welt) (?:\w+ )?einen gefallen|(?:einziger?|einzigen|letzter) (?:ausweg|weg raus)
        (?:ewige|endlich für immer|für immer) ruhe|(?:überrede|zwinge) mich (?:\w+ ){0,3}(?:zu bleiben|am leben|weiterzuleben)|(?:lieder|musik) für meine beerdigung|wozu (?:das alles|noch|lebe)(?= \.|$| noch)
        (?:nur|bloß|einzig) (?:noch )?(?:\w+ ){0,3}(?:wegen|für) (?:\w+ )?(?:tochter|sohn|kinder\w*|hund|katze|frau|mann|mutter|eltern|familie) (?:\w+ ){0,2}(?:da|hier|am leben|auf der welt)|(?:ohne|wenn) (?:\w+ ){0,3}(?:tochter|sohn|kinder|hund|katze|mutter|familie) (?:\w+ ){0,3}(?:nicht )?(?:wäre|hätte|gäbe) (?:\w+ ){0,4}(?:längst|schon|nicht mehr)
        (?:sonst|längst|schon lange) (?:\w+ ){0,2}(?:hätte ich es (?:\w+ ){0,2}getan|wäre ich (?:\w+ ){0,2}(?:nicht mehr (?:hier|da)|weg|tot))|hätte (?:ich )?es (?:\w+ ){0,2}längst getan
        (?:ausgerechnet|nachgerechnet|gegoogelt|nachgeschaut|rechne|zähle|gezählt|ausrechnen) (?:\w+ ){0,5}(?:stockwerk|höhe|etage|tabletten|pillen|dosis|sekunden|hoch|fall|sturz) (?:\w+ ){0,3}(?:reicht|reichen|genug|sicher|dauert|überlebt)
        (?:bete|hoffe|wünsche|flehe|bitte) (?:\w+ ){0,5}(?:herz) (?:\w+ ){0,4}(?:stehen ?bleibt|aufhört|aussetzt|stehenbleibt|schlapp macht|nicht mehr schlägt)
        (?:brief|zettel|briefe) (?:\w+ ){0,4}(?:geschrieben|fertig|schublade|liegt|liegen) (?:\w+ ){0,4}(?:mut|trau|fehlt)|fehlt (?:\w+ ){0,4}(?:der )?mut (?:\w+ ){0,3}(?:dazu|es zu tun|sonst wäre|zu springen|schluss)
        (?:lkw|laster|auto|bus|zug) (?:\w+ ){0,8}(?:würde ich nicht (?:\w+ )?(?:ausweichen|bremsen|zur seite)|nicht ausweichen|ich würde nicht)
        (?:weinen|traurig|trauern) (?:\w+ ){0,3}(?:eine woche|kurz|ein paar tage|ein bisschen) (?:\w+ ){0,5}(?:weiter|drüber|besser|leichter|vergessen)
        (?:müde|leid|satt|erschöpft) (?:\w+ )?(?:ein mensch zu sein|ich zu sein|mensch zu sein|zu existieren|da zu sein)|(?:beneide|neidisch auf) (?:\w+ ){0,3}(?:toten|friedhof|verstorbenen|gestorbenen|nicht mehr aufwachen)|friedhof (?:\w+ ){0,6}(?:ruhe|frieden)(?= \.|$)
        (?:bahnübergang|schranke|gleisen) (?:\w+ ){0,8}(?:stehen bleib\w*|stehenbleib\w*|anhalt\w*|nicht weiter)|(?:wenn|falls) (?:es )?(?:morgen|heute|heute nacht|gleich) (?:\w+ ){0,2}(?:schluss|vorbei|aus|zu ende) (?:\w+ )?(?:wäre|ist) (?:\w+ ){0,3}(?:nicht schlimm|egal|recht|okay|froh|erleichtert|in ordnung)
        (?:licht) (?:\w+ ){0,3}(?:aus|ausgehen|ausgeht|ausmachen) (?:\w+ ){0,2}(?:für immer|endgültig)|(?:für immer|endgültig) (?:\w+ ){0,2}(?:licht aus|ruhe haben|meine ruhe|schluss mit allem)
        (?:kinder|familie|frau|mann|alle|sie|die) (?:\w+ ){0,8}(?:lebensversicherung|versicherung|versicherungssumme|auszahlung) (?:\w+ ){0,6}(?:mehr|besser|als (?:mit|von) mir|abbezahlt|ohne mich)
        (?:mit|von|durch) (?:der|meiner|dem geld der) (?:lebensversicherung|versicherung|versicherungssumme) (?:\w+ ){0,8}(?:besser|mehr|leichter|als mit mir|abbezahlt|versorgt)(?! als (?:vorher|geplant))
        (?:tot|lebensversicherung) (?:\w+ ){0,3}mehr wert|mehr wert (?:\w+ ){0,3}(?:tot|als lebend)
        (?:am|auf dem|auf der|an der|vom|beim) (?:\w+ )?(?:gleis|bahnsteig|brücke|dach|balkon|parkhaus\w*|fenster|geländer|klippe) (?:\w+ ){0,6}(?:denke?|dachte|überlege|stelle mir|frage mich|ertappe) (?:\w+ ){0,6}(?:schritt|loslassen|fallen|springen|runter|drüber|einfach|ruhe)
        (?:ein|nur ein|noch ein|ein einziger) (?:\w+ )?schritt (?:\w+ ){0,3}(?:und|dann|nach vorn) (?:\w+ ){0,4}(?:ruhe|vorbei|still|schluss|weg|frieden)
        (?:gehe?|steige?|stehe?|fahre?|lande) (?:ich )?(?:\w+ ){0,6}(?:aufs|auf das|auf dem|oberste|obersten|zur|auf der) (?:\w+ )?(?:parkdeck|parkhausdach|dach|brücke|geländer|hochhaus) (?:\w+ ){0,3}(?:und )?(?:schaue?|gucke?|sehe?|starre?|blicke?) (?:\w+ ){0,3}(?:runter|hinunter|hinab|nach unten)
        (?:mein|unser) letztes (?:weihnachten|silvester|ostern|neujahr)(?! (?:in|bei|hier|als|im|am|vor))|(?:mein letzter|meinen letzten|mein letztes|meine letzten) (?:geburtstag|sommer|winter|frühling|weihnachten)(?! (?:in|bei|hier|als|im|am|vor|auf))
        (?:nächstes|übernächstes|kommendes|im nächsten) jahr (?:\w+ ){0,4}(?:nicht mehr am leben|nicht mehr auf der welt|gibt es mich nicht|gibts mich nicht|lebe ich nicht|bin ich tot|eh nicht mehr|sowieso nicht mehr|ohnehin nicht mehr)
        (?:bin|wäre|werde) ich (?:\w+ ){0,3}nicht mehr (?:am leben|auf der welt|unter den lebenden)|gibt es mich (?:\w+ ){0,2}nicht mehr|gibts mich (?:\w+ ){0,2}nicht mehr
        (?:plane|planen|brauche|lohnt) (?:\w+ ){0,8}(?:nicht mehr da|gibt es mich nicht|nicht mehr hier)
        (?:sehe|kann|stelle) (?:ich )?mich (?:\w+ ){0,5}(?:mit (?:\d\d|vierzig|fünfzig|dreißig)|alt werden|in einem jahr|nächstes jahr)(?! (?:hier|in|noch in|als|im|am|bei))
        (?:sehe|gibt|habe|hab) (?:\w+ ){0,3}(?:keine zukunft|kein morgen|kein später|kein danach) (?:mehr )?(?:für mich|mit mir)?(?= \.|$)
        (?:verschenke?|verschenkt|gebe|gegeben|weggegeben) (?:\w+ ){0,3}(?:meine sachen|mein zeug|meine bücher|all meine|meine ganzen|was mir gehört|alles was ich)
        (?:verabschiedet|verabschiede|lebwohl|lebewohl|leb wohl|auf wiedersehen) (?:\w+ ){0,4}(?:von allen|allen|von meinen kindern|von meiner familie|ohne dass|innerlich|im stillen)|(?:von allen|von meiner familie|von den kindern|innerlich|im stillen|insgeheim) (?:\w+ ){0,3}verabschiedet
        briefe? (?:\w+ ){0,4}(?:kinder|frau|mann|familie|eltern|tochter|sohn|jeden) (?:\w+ ){0,3}(?:für danach|für später|danach|schublade)|briefe? (?:\w+ ){0,3}für danach
        (?:alles|testament|patientenverfügung|meine sachen) (?:\w+ ){0,2}(?:geregelt|geordnet)(?= \.|$| damit) (?:\w+ ){0,6}(?:wenn|damit|falls|danach)?
        (?:einen|den) plan und (?:einen |den )?(?:tag|termin|datum)(?= \.|$| und (?:niemand|keiner)| niemand)|(?:weiß|weiss) (?:\w+ )?(?:genau |schon )?(?:wie|wo) ich es (?:\w+ )?(?:machen|tun|mache|tue)
        schmerzlos(?:e|er|este)? (?:\w+ )?(?:weg|methode|art|möglichkeit|tod|gehen)|wie (?:hoch|viele|schnell|lange) (?:\w+ ){0,6}(?:tödlich|tot ist|reicht um zu|sterben)
        (?:lenkrad|steuer) (?:\w+ ){0,3}(?:los ?lasse\w*|loszulassen|herumreißen|verreißen|rumreißen)|augen (?:zu|schließen|zumachen) (?:\w+ ){0,4}(?:autobahn|beim fahren|am steuer)|(?:autobahn|am steuer) (?:\w+ ){0,6}augen (?:zu|schließe)
        (?:sammle|gesammelt|horte|spare|aufgehoben|hebe|verstecke) (?:\w+ ){0,4}(?:tabletten|pillen|schlaftabletten|schlafmittel|medikamente|insulin)|(?:tabletten|pillen|schlaftabletten|schlafmittel) (?:\w+ ){0,4}(?:gesammelt|gehortet|aufgehoben|zur seite gelegt|gespart|versteckt)
        (?:mich|selbst) (?:einfach )?(?:abschalten|ausschalten|ausknipsen|auslöschen)(?= \.|$| können| und| für)(?! von)|nie (?:mehr|wieder) (?:was|etwas|irgendwas|irgendetwas) (?:\w+ )?(?:spüren|fühlen|merken)
        nicht mehr (?:auf|in) (?:der|dieser) (?:welt|erde)|nicht mehr sein (?:will|möchte|wollen|müssen|mag)|(?:will|möchte|mag) (?:\w+ ){0,2}nicht mehr sein(?= \.|$)
        (?:am liebsten |einfach |nur noch )(?:\w+ ){0,2}(?:aufhören zu existieren|ins gras beißen|den löffel abgeben|unter der erde)|(?:löffel abgeben|ins gras beißen) (?:will|möchte|könnte)|unter der erde (?:liegen|läge|wäre)
        (?:kein bock|keinen bock|keine lust|null bock) (?:mehr )?(?:auf(?:s| das| dieses| mein)?|am) leben|(?:mit dem leben|mit allem|mit mir) (?:\w+ )?(?:abgeschlossen|durch)(?= \.|$| ehrlich)
        (?:bei|zu) (?:meiner|meinem) (?:mama|mutter|vater|papa|oma|opa|bruder|schwester|mann|frau) (?:im himmel|da oben|drüben)|(?:wär|wäre) (?:\w+ ){0,3}(?:ein problem|eine sorge|ein maul) weniger
        (?:nicht|nie) (?:mehr )?nach hause (?:zu )?(?:kommen|käme|fahren) (?:\w+ ){0,4}(?:baum|brücke|weg|vorbei|für immer)|(?:nehme|nimmt) (?:\w+ ){0,2}(?:nur|bloß) (?:noch )?platz weg
    """,
    "es": r"""
        (?:soga|cuerda) (?:\w+ ){0,5}(?:garaje|viga|desván|sótano|gancho|trastero)|(?:garaje|viga|trastero) (?:\w+ ){0,5}soga
        (?:imagino|pienso|fantaseo|tentación|ganas) (?:\w+ ){0,5}(?:no frenar|sin frenar|no girar|seguir recto)
        (?:he dejado|dejé|ya no) (?:\w+ ){0,2}(?:compro|comprar|cocino|reservo|pido) (?:\w+ ){0,8}(?:no (?:me )?(?:va\w* a hacer falta|hará\w* falta|necesitaré)|para qué)|merece\w* (?:\w+ ){0,3}(?:padre|madre|marido|mujer) (?:\w+ ){0,2}que no sea yo
        si vivo o (?:me )?muero|(?:preocuparse|cuidar|cargar) (?:\w+ )?(?:por|de|con)? ?(?:mí|conmigo) (?:nunca |ya )?más|no quiero (?:ver|llegar a) (?:otro (?:día|amanecer)|mañana)(?= \.|$)|que (?:pare|acabe) (?:el|este) dolor
        (?:me quedé|quedé|estuve|me senté|me quedo|me paré|acabé) (?:\w+ ){0,5}(?:puente|azotea|viaducto|acantilado|barandilla|pasarela|vías|andén)(?: (?:mirando|una|sin|y|pensando) ?\w*|$| \.)
        si (?:mañana )?no (?:me )?despierto (?:mañana )?(?:\w+ ){0,3}(?:igual|importa|pasa|mejor|tragedia|bien|da)|cuando (?:yo )?(?:ya )?no (?:esté|exista)(?! (?:en|con|de|disponible)) (?:\w+ ){0,7}(?:paz|tranquil\w+|mejor|mis cosas|descansar\w*|felices)
        (?:tuve|hice|he tenido|llevo) (?:un|algún|dos|varios) intentos?(?= \.|$| hace| de| y)|(?:miedo) (?:\w+ ){0,4}(?:hacer una (?:tontería|locura)|hacerme (?:algo|daño)|de mí mism[oa]|a mí mism[oa])|no me fío de mí mism[oa]
        (?:pensamientos|ideas) (?:oscur[oa]s|negr[oa]s|mal[oa]s) (?:\w+ ){0,3}(?:otra vez|cada|han vuelto|vuelven|de noche)|(?:vuelven|han vuelto|tengo) (?:\w+ )?(?:pensamientos|ideas) (?:oscur|negr)[oa]s|(?:haría|hago) un favor a (?:todos|mi familia|ellos|el mundo)|les haría un favor
        (?:única|última) salida(?= \.|$| que (?:veo|me queda))|descansar (?:para siempre|en paz|de todo para siempre)|(?:canciones|música) para mi (?:funeral|entierro)|(?:me convenzo|convencerme) (?:\w+ )?de (?:seguir viv|quedarme en este)\w*
        (?:si no fuera|si no es|solo (?:sigo|estoy)(?: aquí| viv[oa])?|sigo (?:aquí|viv[oa])(?: solo)?|únicamente estoy aquí) (?:\w+ )?(?:por|porque) (?:\w+ ){0,3}(?:perr[oa]|gat[oa]|hij[oa]s?|niñ[oa]s?|madre|padres|mujer|marido|bebé|familia)
        (?:calculo|cuento|he contado|he buscado|busqué|miro|me pregunto) (?:\w+ ){0,5}(?:caer|caída|altura|piso|pisos|pastillas|dosis|segundos|metros)(?: \w+){0,2}
        (?:rogando|rezo|rezando|pido|pidiendo|ruego|deseo|espero|ojalá) (?:\w+ ){0,4}(?:corazón) (?:\w+ ){0,2}(?:pare|parara|falle|deje|detenga|parase)
        (?:nota|carta|cartas) (?:\w+ ){0,3}(?:escrita|lista|preparada|hecha|cajón)? ?(?:\w+ ){0,3}falta (?:el |solo |solo el )?(?:valor|coraje)|falta (?:\w+ ){0,2}(?:valor|coraje) para (?:hacerlo|irme|acabar|terminar|saltar|dar el paso y)
        (?:camión|coche|autobús|tren|carro) (?:\w+ ){0,8}no me (?:apartaría|movería|quitaría|importaría)|no me (?:apartaría|quitaría) (?:\w+ )?(?=si|\.|$)
        (?:nadie se acordará|me olvidarán|se olvidarán|llorarán|lloraría\w*|llorarían) (?:\w+ ){0,6}(?:mejor|descansarán|seguirán|adelante|más tranquil\w+)
        (?:cansad[oa]|hart[oa]) de (?:ser (?:yo|persona|alguien|así)|estar (?:aquí|despiert[oa])) ?(?:\w+ )?(?:en (?:este|el) mundo)?(?= \.|$)|(?:envidio|envidia) (?:\w+ ){0,4}(?:muertos?|cementerio|ya no están|murieron|se han ido)
        (?:paso a nivel|vías|tren) (?:\w+ ){0,6}(?:pienso|me pregunto|imagino) (?:\w+ ){0,5}(?:parar\w*|quedar\w*|no moverme|no apartarme)|(?:si|que) (?:todo )?(?:se acabara|terminara|acabase) (?:mañana|esta noche|hoy) (?:\w+ ){0,4}(?:importaría|daría igual|alivio|descansaría)
        (?:ya (?:me habría ido|no estaría (?:aquí|viv[oa]))) (?:\w+ ){0,4}(?:no del trabajo|de este mundo|hace (?:tiempo|mucho))|que (?:se )?apag\w+ (?:la luz|todo) (?:\w+ ){0,2}(?:para siempre|conmigo)
        (?:familia|hijos|mujer|marido|todos|ellos|casa|niños|niñas) (?:\w+ ){0,8}(?:seguro|indemnización)(?! (?:médico|dental|que)) (?:\w+ ){0,6}(?:que conmigo|que yo|mejor|más que|sin mí)
        (?:con|cobrar\w*|cobraran|del) (?:\w+ ){0,4}seguro (?:de vida )?(?:\w+ ){0,8}(?:mejor|más|tranquil\w+|felices|pagad\w+) (?:\w+ ){0,3}(?:que conmigo|conmigo|sin mí|que yo)
        (?:valgo|valdría) (?:\w+ ){0,3}(?:más )?(?:muert[oa]|que viv[oa])
        (?:en|desde|por) (?:el|la|las|un|una) (?:\w+ )?(?:andén|puente|azotea|balcón|vías|ventana|terraza|acantilado|barandilla|parking|metro) (?:\w+ ){0,5}(?:pienso|pensaba|pensando|imagino|me digo|me pregunto|me dan ganas|miro) (?:\w+ ){0,6}(?:paso|soltarme|caer|caerme|dejarme|saltar|abajo|fácil|silencio)
        (?:un|solo un|un solo|otro) paso (?:más )?(?:\w+ ){0,2}(?:y|bastaría|basta) (?:\w+ ){0,3}(?:ya está|se acabó|se acaba|silencio|paz|nada|listo|fuera)
        (?:subo|subir|voy|acabo|termino|quedo) (?:\w+ ){0,6}(?:azotea|puente|terraza|último piso|última planta|barandilla|balcón|mirador) (?:\w+ ){0,4}(?:mir\w+|asom\w+|abajo|vacío)
        (?:mi|nuestra|mis|la) últim[oa]s? (?:navidad|navidades|cumpleaños|verano|nochevieja|invierno|primavera)(?! (?:en|aquí|como|con el (?:equipo|grupo)|antes|se|cayó|hubo|la|el|vendimos|tuvimos))
        no (?:creo que |pienso |espero |voy a |me veo )?(?:llegue|llegar|llegaré|llegando|llego) (?:viv[oa] )?(?:a|hasta) (?:la |las |los |fin de |este |mi |el )?(?:navidad\w*|cumpleaños|verano|año nuevo|primavera|invierno|cuarenta|treinta|cincuenta|\d\d años|viej[oa])(?! (?:el|la|con el|con la|al))
        no (?:me )?(?:veo|imagino) (?:\w+ )?(?:con (?:\d\d|cuarenta|cincuenta|treinta)|viej[oa]|viv[oa]|el año que viene|dentro de un año|en navidad)(?! (?:en|aquí|como|de))
        (?:no|ya no|tampoco|sin) (?:\w+ ){0,4}(?:estar|estaré|vivir|existir|seguir|esté) (?:\w+ )?(?:en|sobre) (?:este|el) mundo|no pienso (?:estar|seguir) (?:viv[oa]|por aquí|aquí) (?:el|para|en|cuando)
        (?:para qué|no hace falta|no tiene sentido|de qué sirve) (?:\w+ )?(?:hacer planes|planear|reservar|ahorrar|renovar|comprar) (?:\w+ ){0,8}(?:no voy a estar|no estaré|no esté|ya no estoy)
        no (?:hay|veo|tengo) (?:\w+ )?(?:futuro|mañana|después) para mí
        (?:regalando|regalado|regalé|repartido|repartiendo|dando|regalo) (?:\w+ ){0,3}(?:mis cosas|mis libros|mi ropa|todo lo mío|lo que tengo|mis pertenencias)
        (?:despedid[oa]|despidiendo|despedí|despido|despedirme) (?:\w+ )?(?:de )?(?:todos|todo el mundo|mis hijos|mi familia|mis padres|la gente|cada uno) (?:\w+ ){0,2}(?:sin que|en silencio|por dentro|a mi manera|y nadie|para siempre)|(?:ya|he|estoy) (?:\w+ ){0,2}despid\w+ (?:\w+ )?de (?:mis hijos|mi familia|mis padres|la vida|todos)
        cartas? (?:\w+ ){0,4}(?:hijos|familia|mujer|marido|padres|madre|hija|hijo|cada uno) (?:\w+ ){0,3}(?:para después|para cuando|en un cajón|por si)|(?:dejar|dejado|dejo) todo (?:arreglado|en orden|atado) (?:\w+ ){0,3}(?:para|antes|y)
        (?:tengo|ya tengo|he puesto) (?:\w+ ){0,2}(?:un plan y (?:una )?fecha|el día (?:elegido|pensado|decidido)|fecha y (?:lugar|hora))|sé (?:exactamente |ya |perfectamente )?(?:cómo|dónde) lo haría
        (?:forma|manera|método|modo)s? (?:de \w+ )?(?:sin dolor|indolora?s?|más rápida de irme)|(?:cuánt\w+|qué altura|a qué altura) (?:\w+ ){0,6}(?:mortal|letal|para morir|no despertar)
        soltar el volante|suelto el volante|(?:cerrar|cierro|cerrara) los ojos (?:\w+ ){0,4}(?:autopista|autovía|carretera|conduciendo|al volante)|estrellar (?:el coche|el carro)|estrellarme (?:\w+ ){0,2}(?:coche|carro|contra)
        (?:guardando|guardo|guardado|juntando|junto|acumulando|escondo|escondid\w+) (?:\w+ ){0,3}(?:pastillas|somníferos|tranquilizantes|insulina)
        apagarme (?:\w+ ){0,2}(?:para siempre|del todo|y ya|de una vez|y no)|(?:no|nunca) (?:\w+ )?(?:volver a )?sentir nada (?:nunca |jamás )?(?:más|jamás)|dejar de (?:ser|estar)(?= \.|$| y| para siempre)
        quitarme de en medio|tirar la toalla con la vida|(?:reunirme|irme|estar) con (?:mi )?(?:madre|padre|abuel[oa]|herman[oa]|hij[oa]|él|ella) (?:en el cielo|allí arriba|al otro lado)
        (?:hartazgo|harta|harto|cansad[oa]) (?:\w+ )?de (?:todo )?(?:esta vida|respirar|seguir viv[oa]|seguir aquí)|no (?:le )?(?:veo|encuentro) (?:el )?(?:sentido|gracia|motivo) a (?:seguir|la vida|esta vida|estar)
        (?:una|un) (?:boca|carga|problema|estorbo) menos(?= \.|$| para| si)|sobro en (?:todas partes|este mundo|casa)|no volver (?:nunca )?a casa (?:\w+ ){0,4}(?:nunca|jamás|puente|vías)
        (?:ojalá|y si|pienso en|imagino) (?:\w+ ){0,4}no (?:volver|vuelvo|volviera|llegar|llegara|llego) (?:nunca )?a casa
    """,
    "fr": r"""
        (?:corde|nœud coulant) (?:\w+ ){0,6}(?:garage|poutre|grenier|cave|crochet)|(?:garage|poutre|grenier) (?:\w+ ){0,5}(?:corde|nœud coulant)
        (?:m'imagine|imagine|pense|tentée?|envie|rêve) (?:\w+ ){0,5}(?:ne pas freiner|sans freiner|pas freiner|pas tourner|continuer tout droit)
        (?:(?:j')?achète|cuisine|réserve|commande|prévois) (?:\w+ )?(?:plus|pas) (?:\w+ ){0,8}(?:pas besoin|plus besoin|servira (?:pas|plus|à rien))|mérite\w* (?:\w+ ){0,3}(?:père|mère|mari|femme|papa|maman) (?:\w+ )?(?:qui (?:ne )?soit pas moi|qui n'est pas moi)
        que je vive ou que je meure|(?:s'inquiéter|s'occuper) (?:pour|de) moi (?:bien )?longtemps|(?:veux|envie de) (?:\w+ )?(?:pas|plus) (?:voir|connaître) (?:demain|un autre jour|un autre matin)
        (?:suis restée?|reste|restais|me suis assise?|étais|suis allée?|me retrouve) (?:\w+ ){0,5}(?:pont|toit|viaduc|falaise|parapet|passerelle|voies|bord du quai)(?: (?:à|une|pendant|et|sans) ?\w*|$| \.)
        si je (?:ne )?(?:me réveille|me réveillais) (?:pas|plus)(?: \w+)? (?:\w+ ){0,4}(?:grave|égal|mal|tant|drame|tragédie|pis)|(?:quand|une fois que|lorsque) je (?:ne )?serai (?:plus là|plus de ce monde|partie? pour de bon|morte?)(?! pour (?:relire|répondre|faire)) ?(?:\w+ ){0,4}(?:tranquille\w*|mieux|paix|libres?|gâcher|soulag\w*)?|(?:tranquilles?|mieux|soulag\w+|libres) (?:\w+ ){0,2}quand je (?:ne )?serai plus là(?! pour (?:relire|répondre|faire|les aider))
        (?:fait|eu) une (?:tentative|ts)(?= \.|$| il y a| et| en| y a)|peur (?:\w+ ){0,3}(?:de faire une (?:bêtise|connerie)|de moi même|de me faire du mal)
        (?:idées|pensées) (?:sombres|noires)|(?:rendrais|rends) service à (?:tout le monde|ma famille|tous)|leur rendrais service|(?:seule|dernière) (?:issue|solution|sortie)(?= \.|$| que (?:je|j))|repos(?:er)? (?:éternel|pour toujours|en paix|à jamais)|(?:musique|chansons?) pour mon enterrement
        (?:si j'avais pas|si je n'avais pas|s'il n'y avait pas|sans|à cause de|que pour|juste pour|grâce à) (?:\w+ ){0,2}(?:fils|fille|enfants?|chat|chien|mère|parents|bébé|petits?|mari|femme) (?:\w+ ){0,8}(?:longtemps que je (?:\w+ )?(?:plus là|partie?|serais)|serais (?:\w+ )?(?:plus là|plus de ce monde|morte?|partie?)|en vie|tiens encore|encore là)
        (?:compter|compte|compté|calcule|calculer|calculé|cherché|regardé) (?:\w+ ){0,5}(?:cachets|comprimés|médicaments|doses?|hauteur|étages?|chute|secondes|tomber)(?: \w+){0,6}
        (?:prie|priant|espère|espérant|voudrais|souhaite) (?:\w+ ){0,4}(?:cœur) (?:\w+ ){0,3}(?:s'arrête|lâche|cesse|arrête|s'arrêtera)
        (?:lettres?|mot) (?:\w+ ){0,4}(?:écrite?s?|prête?s?|tiroir) (?:\w+ ){0,4}(?:courage|cran)|manque (?:\w+ ){0,3}(?:le )?courage (?:de|d'|pour) (?:le faire|en finir|sauter|partir pour|passer)
        (?:camion|voiture|bus|train) (?:\w+ ){0,8}(?:m'écarterais pas|bougerais pas|freinerais pas|me pousserais pas|l'éviterais pas)
        (?:pleurer\w*|tristes?) (?:\w+ ){0,3}(?:une semaine|quelques jours|un temps|un moment) (?:\w+ ){0,5}(?:mieux|passeront|continuer\w*|oublier\w*|plus simple)|qu'on m'oublie|que tout s'éteigne|m'oublier(?:ont|aient) (?:\w+ ){0,3}(?:mieux|vite)
        (?:marre|fatiguée?|lasse|épuisée?) d'être (?:moi|une personne|quelqu'un|là|humaine?|réveillée?)|(?:envie|jalouse?) (?:\w+ ){0,3}(?:les morts|des morts|ceux qui sont (?:morts|partis)|du cimetière|au cimetière)
        (?:passage à niveau|voies|rails) (?:\w+ ){0,6}(?:me demande|pense|imagine|me dis) (?:\w+ ){0,6}(?:m'arrête|arrêter|rester|bouger|pas avancer)|(?:rangé|trié|réglé) (?:\w+ ){0,3}(?:papiers|affaires) (?:\w+ ){0,8}(?:chat|chien|enfants|prête?|partir)(?! (?:en|à la|dans))
        si (?:tout|ça|la vie) (?:s'arrêtait|finissait|se terminait) (?:demain|ce soir|cette nuit) (?:\w+ ){0,6}(?:grave|égal|soulag\w*|mal|tant mieux)
        (?:famille|enfants|femme|mari|ils|elle|elles|tous|tout le monde) (?:\w+ ){0,8}(?:assurance|assurance vie|capital décès)(?! (?:maladie|auto)) (?:\w+ ){0,6}(?:qu'avec moi|que moi|mieux|plus que|sans moi|remboursé\w*)
        (?:avec|grâce à|toucher\w*) (?:\w+ ){0,2}(?:assurance|assurance vie|capital décès|assurance décès) (?:\w+ ){0,8}(?:mieux|plus|tranquill\w+|soulagé\w+|à l'abri) (?:\w+ ){0,3}(?:qu'avec moi|que moi|sans moi|avec moi)
        (?:vaux|vaudrais) (?:\w+ ){0,3}(?:morte?|que vivante?)
        (?:sur|depuis|au bord|du haut|devant|à) (?:le|la|les|du|de la|un|une) (?:\w+ )?(?:quai|pont|toit|balcon|voies|rails|fenêtre|falaise|rambarde|parapet|viaduc|terrasse) (?:\w+ ){0,6}(?:pense|pensais|me dis|me demande|imagine|me surprends|ai envie|regarde) (?:\w+ ){0,6}(?:pas suffi\w*|un pas|lâcher|tomber|sauter|basculer|en bas|le vide|facile|silence|calme)
        (?:un|qu'un|un seul|juste un) (?:petit )?pas (?:\w+ ){0,2}(?:suffirait|suffit|et) (?:\w+ ){0,4}(?:fini|terminé|calme|silence|paix|c'est tout|plus rien)|(?:quai|pont|toit|balcon|falaise) (?:\w+ ){0,8}(?:pas suffirait|il suffirait d'un pas|suffirait d'un pas)
        (?:monte|monter|vais|finis|retrouve) (?:\w+ ){0,6}(?:toit|pont|dernier étage|terrasse|parapet|rambarde|viaduc) (?:\w+ ){0,4}(?:regard\w+|en bas|le vide)
        (?:mon|notre|mes) derni(?:er|ère|ers|ères) (?:noël|noëls|anniversaire|été|hiver|printemps|réveillon|nouvel an)(?! (?:à|en|ici|comme|dans|chez|avec l'équipe|avant|au|aux))
        (?:ne )?(?:serai|serais|compte) (?:\w+ )?(?:plus|pas) (?:\w+ )?(?:en vie|de ce monde|vivante?|sur terre)|(?:plus|pas) être (?:\w+ )?(?:de|dans) ce monde|(?:serai|suis) plus là pour (?:voir|fêter|souffler)
        (?:pas|plus) (?:\w+ ){0,2}(?:l'intérêt|intérêt|pourquoi|l'utilité|le but|de raison|raison) (?:\w+ ){0,3}(?:(?:d')?être encore en vie|(?:d')?être en vie|(?:de )?rester en vie|continuer à vivre|vivre encore|respirer)
        (?:à quoi bon|pas la peine de|inutile de|pourquoi) (?:\w+ )?(?:faire des projets|prévoir|réserver|économiser|renouveler|planifier) (?:\w+ ){0,8}(?:plus là|serai pas là|pas là)
        (?:me vois|m'imagine|me projette) (?:\w+ )?(?:pas|plus) (?:\w+ )?(?:à (?:\d\d|quarante|cinquante|trente) ans|vieillir|vieux|vieille|l'an prochain|dans un an|à noël)(?! (?:ici|dans|en|à|chez))
        (?:pas|plus|aucun) (?:\w+ )?(?:avenir|futur|lendemain|demain|après) pour moi
        (?:donne|donné|distribue|distribué|donner) (?:\w+ ){0,3}(?:mes affaires|mes livres|mes vêtements|tout ce que j'ai|mes disques)(?: \w+)?
        (?:adieux?|au revoir) (?:\w+ )?(?:à (?:tous|tout le monde|mes enfants|ma famille|mes parents|mes proches)|aux miens)(?! (?:au|du|de la|à la) (?:bureau|boulot|boîte|équipe))|(?:dit|fait) (?:mes )?adieux? (?:\w+ )?(?:sans|en silence|dans ma tête)
        lettres? (?:\w+ ){0,3}(?:enfants|femme|mari|famille|parents|mère|fille|fils|chacun|proches)(?: de mes \w+)? (?:\w+ ){0,4}(?:pour après|pour quand|dans un tiroir|pour plus tard)|lettre à chacun de mes
        (?:affaires|papiers|tout) (?:\w+ ){0,3}(?:en ordre|réglé\w*|prêt\w*) (?:\w+ ){0,4}(?:pour quand je|pour après|quand je serai plus)|(?:j'ai|un) (?:\w+ )?(?:plan et une date|date et un plan|une date et un lieu)
        sais (?:exactement |déjà |très bien )?(?:comment|où) je (?:le )?(?:ferais|ferai|m'y prendrais)|passer à l'acte|passage à l'acte
        (?:moyen|méthode|façon|manière)s? (?:de \w+ )?(?:sans douleur|indolores?|sans souffrir)|(?:quelle hauteur|combien de) (?:\w+ ){0,6}(?:mortel\w*|létale?|pour mourir|pour pas se réveiller)
        (?:lâcher|lâche|lâchais) le volant|(?:fermer|ferme|fermais) les yeux (?:\w+ ){0,4}(?:autoroute|volant|en conduisant|conduis)|(?:foncer|fonce|rentrer|encastrer) (?:\w+ ){0,3}(?:dans (?:un|le) (?:arbre|mur|platane|pilier)|sous un camion)
        (?:garde|gardé|stocke|stocké|cache|mets|mis|accumule) (?:\w+ ){0,3}(?:cachets|médicaments|somnifères|comprimés|insuline)(?: \w+ ){0,2}
        m'éteindre(?= \.|$| pour| doucement| et)|(?:ne )?(?:plus|jamais) (?:jamais )?rien (?:sentir|ressentir)(?= \.|$| jamais| du tout)|(?:manger|bouffer) les pissenlits|faire le grand saut (?:et|pour) (?:\w+ )?(?:finir|qu'on)
        (?:sauter|me jeter|me foutre) (?:par|du|de la) (?:\w+ )?(?:fenêtre|pont|toit|balcon)|(?:rejoindre|retrouver) (?:ma|mon) (?:mère|père|mamie|papi|frère|sœur|fils|fille|mari|femme) (?:là haut|au ciel|de l'autre côté)
        (?:une bouche|un problème|un poids|un souci) (?:de )?(?:en )?moins(?= \.|$| pour)|(?:sers|servir) (?:plus |à )?à rien sur (?:terre|cette terre)|prends (?:juste |que )?de la place
        (?:et si|pense à|rêve de|imagine) (?:\w+ ){0,4}(?:jamais|pas|plus) (?:rentrer|rentrais|revenir) (?:à la maison|chez moi)
    """,
    "pt": r"""
        (?:corda|forca) (?:\w+ ){0,5}(?:garagem|viga|sótão|porão|gancho)|(?:garagem|viga) (?:\w+ ){0,5}(?:corda|forca)
        (?:imagino|penso|vontade|tentação) (?:\w+ ){0,5}(?:não (?:frear|travar|virar)|sem (?:frear|travar)|seguir reto)
        (?:parei|deixei|já não|não) (?:\w+ ){0,2}(?:comprar|compro|cozinho|reservo) (?:\w+ ){0,8}não (?:vou precisar|preciso|vai precisar|fará falta)|merece\w* (?:\w+ ){0,3}(?:pai|mãe|marido|mulher|esposa) que não (?:seja|fosse) eu
        se (?:eu )?(?:vivo ou morro|viva ou morra)|(?:se preocupar|cuidar) (?:comigo|de mim) (?:nunca )?mais|não quero ver (?:o )?(?:outro dia|amanhã|amanhecer)(?= \.|$)|que (?:pare|acabe) (?:a|essa|esta) dor
        (?:fiquei|fico|parei|sentei|estive|acabei) (?:\w+ ){0,5}(?:ponte|passarela|telhado|viaduto|terraço|penhasco|trilhos|beira da plataforma|parapeito)(?: (?:olhando|a|uma|sem|e|pensando) ?\w*|$| \.)
        se (?:amanhã )?(?:eu )?(?:amanhã )?não (?:acordar|acordasse)(?: amanhã)? (?:\w+ ){0,3}(?:faz|fazia|bem|importa|igual|melhor|tragédia|problema)|quando (?:eu )?(?:me for|partir|não estiver mais|morrer)(?! (?:na|no|da|do|para|pra)) (?:\w+ ){0,3}(?:paz|melhor|tranquil\w+|minhas coisas|feliz\w*|descanso|livres)
        (?:tive|fiz) (?:uma|duas|algumas) tentativas?(?= \.|$| há| e| ano)|medo (?:\w+ ){0,4}(?:fazer (?:uma )?(?:besteira|bobagem|asneira|loucura)|de mim mesm[oa]|me machucar)
        pensamentos (?:sombrios|ruins|escuros|negros) (?:\w+ ){0,3}(?:voltaram|de novo|toda|à noite|outra vez)|(?:voltaram os|tenho) pensamentos (?:sombrios|ruins|escuros)|(?:faria|faço) um favor (?:a|pra|para) (?:todos|todo mundo|minha família|eles)|(?:única|última) saída(?= \.|$| que (?:vejo|me resta))
        descansar (?:para|pra) sempre|(?:música|músicas) (?:do|para o|pro) meu (?:velório|funeral|enterro)
        (?:se não fosse|se não fossem|só (?:estou|continuo|tô)(?: aqui| viv[oa])?|só (?:aqui|viv[oa])) (?:\w+ )?(?:por|por causa|pela|pelo|a|o|os|as|pelos)? ?(?:\w+ ){0,3}(?:filh[oa]s?|cachorr[oa]|cão|gat[oa]|mãe|pais|bebê|mulher|marido|família)
        (?:calculando|calculo|conto|contando|contei|pesquisei|procurei|medindo) (?:\w+ ){0,5}(?:altura|queda|cair|comprimidos|remédios|dose|andar|andares|segundos)(?: \w+){0,4}
        (?:rezando|rezo|peço|pedindo|torço|torcendo|espero|tomara|desejo) (?:\w+ ){0,4}(?:coração) (?:\w+ ){0,2}(?:pare|parasse|falhe|não bata)
        (?:bilhete|carta|cartas) (?:\w+ ){0,4}falta (?:a |só a |só )?coragem|falta (?:\w+ ){0,2}coragem (?:de|para|pra) (?:fazer isso|ir embora de vez|acabar|pular|terminar)
        (?:caminhão|camião|carro|ônibus|trem|autocarro) (?:\w+ ){0,8}não (?:me )?(?:desviaria|desviava|sairia da frente|saía da frente|mexia|me importava|me importaria)
        (?:choram|chorariam|vão chorar|choravam|esquecem|vão esquecer|esqueciam) (?:\w+ ){0,6}(?:melhor|seguem|em frente|fácil|aliviad\w+)
        (?:cansad[oa]|cansei|fart[oa]) de ser (?:eu|gente|pessoa|alguém)|(?:invejo|inveja) (?:\w+ ){0,4}(?:mortos?|cemitério|já (?:foi|foram|morreu|morreram|partiu|partiram))
        não (?:tenho|há) (?:mais )?lugar (?:\w+ ){0,4}(?:na terra|neste mundo|nesse mundo|em lugar nenhum)|(?:queria|quero) que (?:\w+ ){0,2}acab\w+ comigo|(?:linha do trem|passagem de nível|trilhos) (?:\w+ ){0,8}(?:penso|imagino|pergunto) (?:\w+ ){0,5}(?:parar|ficar|não sair)
        se (?:tudo )?(?:acabasse|terminasse) (?:amanhã|hoje|esta noite|agora) (?:\w+ ){0,5}(?:importava|importaria|alívio|tudo bem|tanto faz)|(?:que )?apag\w+ (?:a luz|tudo) (?:\w+ ){0,2}(?:para sempre|comigo|de vez)
        (?:família|filhos|mulher|marido|esposa|todos|eles|casa) (?:\w+ ){0,8}(?:seguro|indemnização|indenização)(?! (?:de saúde|saúde|auto)) (?:\w+ ){0,6}(?:que comigo|do que comigo|que eu|melhor|sem mim|quitad\w)
        (?:com|receber\w*|recebendo|do) (?:\w+ ){0,2}seguro (?:de vida )?(?:\w+ ){0,8}(?:melhor|mais|tranquil\w+|feliz\w*|bem) (?:\w+ ){0,3}(?:que comigo|comigo|sem mim|que eu)
        (?:valho|valeria) (?:\w+ ){0,3}(?:mort[oa]|que viv[oa])
        (?:na|no|da|do|pela|pelo|em|à) (?:\w+ )?(?:plataforma|ponte|estação|telhado|terraço|sacada|varanda|trilhos|linha do comboio|janela|viaduto|cais|penhasco) (?:\w+ ){0,6}(?:penso|pensava|pensando|imagino|me pergunto|digo|dá vontade|olho) (?:\w+ ){0,6}(?:passo|soltar|cair|pular|saltar|lá embaixo|lá em baixo|fácil|silêncio)
        (?:um|só um|um só|mais um) (?:só )?passo (?:\w+ ){0,2}(?:e|bastava|bastaria) (?:\w+ ){0,3}(?:acabou|acaba|pronto|silêncio|paz|nada|sossego)
        (?:subo|subir|vou|fico|acabo) (?:\w+ ){0,6}(?:terraço|telhado|ponte|último andar|laje|cobertura|viaduto|varanda|parapeito) (?:\w+ ){0,6}(?:olh\w+|embaixo|baixo|vazio)
        (?:meu|nosso|a minha|o meu) último (?:natal|aniversário|verão|ano novo|inverno|réveillon)(?! (?:em|aqui|na|no|como|antes|com a equipe|com o time))
        não (?:acho que |penso que |vou |devo )?(?:chego|chegar|chegue|passo|passar|passe) (?:viv[oa] )?(?:a|ao|até|do|deste|desse|dos) (?:o )?(?:fim do ano|natal|meu aniversário|ano novo|verão|quarenta|trinta|\d\d anos|velh[oa]|velhice)(?! (?:o|a|com o|com a))
        não (?:me )?(?:vejo|imagino) (?:\w+ )?(?:com (?:\d\d|quarenta|cinquenta|trinta)|velh[oa]|viv[oa]|ano que vem|daqui a um ano|no natal)(?! (?:em|aqui|como|de|na|no))
        (?:não|nem|nunca) (?:\w+ ){0,4}(?:estar|ficar|viver|existir|continuar|estarei|vou estar) (?:\w+ )?(?:neste|nesse|nesta|nessa) (?:mundo|vida|terra)|não (?:\w+ ){0,3}(?:estar|estarei) (?:\w+ )?viv[oa]
        (?:para que|não adianta|não precisa|nem vale a pena) (?:\w+ )?(?:fazer plano\w*|planejar|planear|reservar|guardar dinheiro|juntar|renovar|plano) (?:\w+ ){0,8}(?:não vou estar|não estarei|não esteja|já não estou)
        não (?:tem|há|vejo|existe) (?:\w+ )?(?:futuro|amanhã|depois) (?:para|pra) mim
        (?:doando|dando|dei|doei|distribuindo|distribuí|ofereci) (?:\w+ ){0,3}(?:minhas coisas|meus livros|minhas roupas|tudo que é meu|tudo o que tenho|meus discos)
        (?:me despedi|despedindo|despedi me|me despedir|despeço) (?:\w+ )?(?:de )?(?:todos|todo mundo|toda a gente|meus filhos|minha família|meus pais|cada um) (?:\w+ ){0,2}(?:sem que|sem|em silêncio|por dentro|do meu jeito|e ninguém|para sempre|pra sempre)
        cartas? (?:\w+ ){0,4}(?:filhos|família|mulher|marido|pais|mãe|filha|filho|cada um) (?:\w+ ){0,3}(?:para depois|para quando|numa gaveta|na gaveta)|(?:deixar|deixei|deixando) tudo (?:organizado|em ordem|resolvido|arrumado) (?:\w+ ){0,4}(?:para quando|antes de ir|antes de partir|e depois)
        (?:tenho|já tenho|marquei) (?:\w+ ){0,2}(?:um plano e (?:uma )?data|o dia (?:escolhido|marcado)|data e (?:lugar|hora))(?= \.|$| e ninguém)|sei (?:exatamente |já |bem )?(?:como|onde) (?:eu )?(?:faria|ia fazer|vou fazer) isso
        (?:forma|maneira|método|jeito)s? (?:de \w+ )?(?:sem dor|indolor\w*)|(?:quant\w+|que altura) (?:\w+ ){0,6}(?:mortal|letal|fatal|para morrer|não acordar)
        (?:soltar|largar|solto|largo) o volante|(?:fechar|fecho) os olhos (?:\w+ ){0,4}(?:estrada|rodovia|autoestrada|dirigindo|conduzir|volante)|(?:jogar|atirar|bater|enfiar) (?:o|com o) carro (?:\w+ ){0,2}(?:árvore|poste|muro|caminhão|ponte|camião)
        (?:guardando|guardo|guardei|juntando|junto|escondo|acumulando|juntei) (?:\w+ ){0,3}(?:comprimidos|remédios?|calmantes|insulina)
        (?:me )?apagar (?:\w+ ){0,2}(?:para sempre|de vez|não voltar)|(?:apagar|desligar|dormir) e (?:não|nunca) (?:voltar|acordar|mais)|(?:não|nunca) (?:mais )?sentir (?:mais )?nada (?:nunca )?(?:mais|nunca)
        (?:desistir|desisti) (?:de viver|da vida)|(?:termo|fim) à vida|dar cabo de mim|partir (?:de|d)sta (?:para|vida)|(?:encontrar|ficar com|ir ter com) (?:a minha|minha|o meu|meu) (?:mãe|pai|avó|avô|irmã|irmão|filh[oa]) (?:no céu|lá em cima|do outro lado)
        (?:menos um|uma boca a menos|um problema a menos|um peso a menos)(?= \.|$| para| pra)|só ocupo espaço|não faço falta (?:a|para) ninguém
        (?:e se|penso em|imagino|vontade de) (?:\w+ ){0,4}(?:não|nunca) (?:mais )?(?:voltar|voltasse|chegar|chegasse) (?:mais )?(?:em|para|a|pra) casa
        (?:viver|a vida) (?:já )?não (?:me )?(?:diz|serve|interessa|vale)(?: mais)?(?: de)? ?(?:nada|mais)?|(?:farto|farta|cansei|cansad[oa]) (?:\w+ )?(?:de|desta|dessa|da) (?:existência|vida)(?= \.|$)
    """,
    "it": r"""
        (?:corda|cappio) (?:\w+ ){0,5}(?:garage|trave|cantina|soffitta|gancio)|(?:garage|trave|soffitta) (?:\w+ ){0,5}(?:corda|cappio)|cappio al collo
        (?:immagino|penso|voglia|tentazione) (?:\w+ ){0,5}(?:non (?:frenare|sterzare|girare)|senza frenare|andare dritto)
        non (?:compro|cucino|prenoto|ordino) più (?:\w+ ){0,8}non (?:mi |ne )?(?:servir\w+|avrò bisogno|serve)|merita\w* (?:\w+ ){0,3}(?:padre|madre|marito|moglie|papà|mamma) (?:\w+ )?che non sia io
        se (?:vivo o muoio|viva o muoia)|(?:preoccuparsi|occuparsi) (?:per|di) me (?:mai )?(?:più|ancora a lungo)|non voglio vedere (?:un altro giorno|domani|un'altra alba)
        (?:sono rimast[oa]|rimango|resto|sono stat[oa]|mi sono (?:fermat|sedut)[oa]|mi fermo|sto) (?:\w+ ){0,5}(?:ponte|tetto|cavalcavia|viadotto|scogliera|parapetto|binari|passerella)(?: (?:a|un|per|senza|e) ?\w*|$| \.)
        se (?:domani )?non mi (?:sveglio|svegliassi)(?: domani| più)? (?:\w+ ){0,3}(?:tragedia|importa|uguale|bene|male|meglio|peccato)|quando (?:io )?non ci sarò più(?! (?:in|al|alla|nel|il|la|un)) (?:\w+ ){0,3}(?:tranquill\w+|meglio|pace|liberi|le mie cose|felici|sollevat\w)
        (?:ho fatto|ho avuto) (?:un|dei|due) tentativ[oi](?= \.|$| anni| e| due| l)|paura (?:\w+ ){0,3}(?:fare (?:una sciocchezza|una stupidaggine|un gesto)|di me stess[oa]|farmi del male)
        (?:brutti|cattivi) pensieri (?:\w+ ){0,3}(?:tornat\w|ancora|ogni notte|di notte|di nuovo)|pensieri (?:bui|neri|oscuri)|(?:farei|faccio) un favore a (?:tutti|loro|mia famiglia|miei)|(?:unica|ultima) (?:via d'uscita|uscita)(?= \.|$| che)|riposare (?:per sempre|in pace)|(?:canzoni|musica) (?:per il|del) mio funerale
        (?:se non fosse|sono ancora qui solo|resto solo|vivo solo|solo per) (?:\w+ )?(?:per )?(?:\w+ ){0,2}(?:figli[oae]?|cane|gatto|madre|genitori|bambin[oaie]|moglie|marito|famiglia) (?:\w+ ){0,4}(?:sarei|avrei|non ci|me ne|qui|al mondo|in vita)|(?:ancora qui|al mondo|in vita) (?:solo |soltanto )(?:\w+ ){0,2}(?:figli[oae]?|cane|gatto|madre|genitori|bambin\w)
        (?:calcolo|calcolare|calcolando|conto|contando|contato|cercato|mi chiedo) (?:\w+ ){0,5}(?:cadere|caduta|altezza|piano|piani|pastiglie|pillole|dose|gocce|secondi)(?: \w+){0,4}
        (?:pregando|prego|spero|sperando|vorrei|magari) (?:\w+ ){0,4}(?:cuore) (?:\w+ ){0,2}(?:fermi|fermasse|smetta|ceda|cedesse|smettesse)
        (?:biglietto|lettera|lettere) (?:\w+ ){0,5}(?:manca|mancava|serve) (?:\w+ ){0,2}(?:il )?coraggio|manca (?:\w+ ){0,2}(?:il )?coraggio (?:di|per) (?:farlo|saltare|andarmene per|finire)
        (?:camion|macchina|autobus|treno|tir) (?:\w+ ){0,8}non mi (?:sposterei|scanserei|toglierei|dispiacerebbe)
        (?:piangeranno|piangerebbero|dimenticheranno|dimenticherebbero|piangono) (?:\w+ ){0,6}(?:meglio|avanti|facile|sollevat\w)
        (?:stanc[oa]|stuf[oa]) di essere (?:me|una persona|qualcuno|qui|sveglia|sveglio)(?= \.|$)|(?:invidio|invidia) (?:\w+ ){0,4}(?:morti|cimitero|non c'è più|se n'è andat\w)|(?:non dal|e non dal|mica dal) lavoro
        (?:passaggio a livello|binari) (?:\w+ ){0,6}(?:penso|mi chiedo|immagino) (?:\w+ ){0,6}(?:ferm\w+|restare|rimanere|non muovermi)|se (?:tutto )?(?:finisse|si fermasse) (?:domani|stanotte|oggi|adesso) (?:\w+ ){0,5}(?:dispiacerebbe|andrebbe bene|sollievo|male)
        (?:spegner\w+|spenga|spenta) (?:\w+ ){0,2}(?:luce|tutto) (?:\w+ ){0,2}(?:per sempre|con me|definitivamente)
        (?:famiglia|figli|moglie|marito|tutti|loro|miei|bambini) (?:\w+ ){0,8}(?:assicurazione|polizza|risarcimento) (?:\w+ ){0,6}(?:che con me|che me|meglio|più di me|senza di me|pagat\w)
        (?:con|dall'|coi soldi dell'|i soldi dell') ?(?:l')? ?(?:assicurazione|polizza)(?: sulla vita| vita)? (?:\w+ ){0,8}(?:meglio|più|tranquill\w+|felici) (?:\w+ ){0,3}(?:che con me|con me|senza di me|di me)
        (?:valgo|varrei) (?:\w+ ){0,3}(?:mort[oa]|che viv[oa]|da mort[oa])
        (?:sul|sulla|dal|dalla|al|alla|in|davanti al) (?:\w+ )?(?:binario|ponte|tetto|balcone|terrazza|finestra|scogliera|ringhiera|viadotto|banchina|cavalcavia) (?:\w+ ){0,6}(?:penso|pensavo|pensando|immagino|mi dico|mi chiedo|mi viene|guardo) (?:\w+ ){0,6}(?:passo|lasciarmi|cadere|saltare|giù|facile|silenzio|vuoto)
        (?:un|solo un|un solo|ancora un) passo (?:\w+ ){0,2}(?:e|basterebbe) (?:\w+ ){0,3}(?:finito|finita|basta|silenzio|pace|niente|fine)|(?:basterebbe|basta) un passo(?= \.|$| e)
        (?:salgo|salire|vado|finisco|resto|sto) (?:\w+ ){0,6}(?:tetto|ponte|ultimo piano|terrazza|terrazzo|cavalcavia|parapetto|ringhiera) (?:\w+ ){0,4}(?:guard\w+|giù|vuoto|sotto)
        (?:il mio|nostro|la mia|l') ?ultim[oa] (?:natale|compleanno|estate|capodanno|inverno|primavera|pasqua)(?! (?:in|qui|come|al|alla|con la squadra|prima|il|la|a|ha|è|abbiamo|da))
        non (?:credo di |penso di |voglio )?(?:arriv\w+) (?:viv[oa] )?(?:a|al|ai|alla) (?:natale|mio compleanno|quarant\w*|trent\w*|cinquant\w*|\d\d anni|vecchiaia|fine anno|estate)(?! (?:il|la|con|i))
        non mi (?:ci )?(?:vedo|immagino) (?:\w+ )?(?:tra un anno|fra un anno|a (?:\d\d|quarant\w*|cinquant\w*)|vecchi[oa]|viv[oa]|a natale|l'anno prossimo)(?! (?:in|qui|come|a|al|alla|nel|da))
        (?:il )?futuro (?:\w+ )?non (?:lo vedo|c'è|esiste)(?= \.|$)|non (?:vedo|c'è|ho) (?:\w+ )?(?:futuro|domani|un dopo) per me
        non (?:\w+ ){0,3}(?:essere|stare|esserci|vivere|restare) (?:più )?(?:in|a|su|al) (?:questo |questa )?(?:mondo|terra)|(?:l'anno prossimo|a natale|tra un anno) (?:\w+ ){0,3}non ci sarò più (?:\w+ ){0,4}(?:meglio|per tutti|liber\w+|pace)|non sarò più viv[oa]
        (?:a che serve|inutile|non serve|non ha senso|perché) (?:\w+ )?(?:fare progetti|fare piani|prenotare|risparmiare|rinnovare|programmare) (?:\w+ ){0,8}(?:non ci sarò|non ci sono più|io non ci sarò)
        (?:regalando|regalato|regalo|dando|dato) (?:\w+ ){0,3}(?:le mie cose|i miei libri|i miei vestiti|tutto quello che ho|la mia roba|via le mie)
        (?:salutato|salutando|detto addio|dico addio|addio) (?:\w+ )?(?:a )?(?:tutti|i miei figli|la mia famiglia|i miei|miei figli|mia famiglia|ognuno) (?:\w+ ){0,2}(?:senza che|in silenzio|dentro di me|a modo mio|e nessuno|per sempre)
        lettere? (?:\w+ ){0,4}(?:figli|famiglia|moglie|marito|genitori|madre|figlia|figlio|ognuno) (?:\w+ ){0,3}(?:per dopo|per quando|nel cassetto|in un cassetto)|(?:sistemato|sistemare|sistemando|messo) (?:tutto|le mie cose|i miei affari|in ordine) (?:\w+ ){0,4}(?:per quando|prima di andarmene|per dopo|e poi)
        (?:ho|già) (?:\w+ ){0,2}(?:un piano e una data|una data e un piano|scelto il giorno|deciso il giorno)(?= \.|$| e nessuno)|so (?:esattamente |già |bene )?(?:come|dove) (?:lo )?farei
        (?:modo|metodo|maniera|modi|metodi) (?:\w+ )?(?:indolor[ei]|senza dolore|senza soffrire)|(?:quant\w+|che altezza) (?:\w+ ){0,6}(?:mortale|letale|per morire|non svegliarsi)
        (?:mollare|lasciare|lascio|mollo) (?:andare )?il volante|(?:chiudere|chiudo) gli occhi (?:\w+ ){0,4}(?:autostrada|guid\w+|volante)|(?:schiantarmi|andare a sbattere|buttarmi) (?:\w+ ){0,3}(?:contro|albero|muro|camion|macchina)
        (?:conservo|conservato|metto|messo|accumulo|nascondo|raccolgo) (?:\w+ ){0,3}(?:pastiglie|pillole|sonniferi|farmaci|gocce|insulina)
        spegnermi(?= \.|$| e| per sempre| del tutto| piano)|(?:non|mai) (?:\w+ )?(?:più )?sentire (?:più )?(?:niente|nulla) (?:mai )?più
        togliermi di mezzo|levarmi di (?:torno|mezzo) (?:per sempre|dal mondo)?|sparire dalla faccia della terra|(?:raggiungere|ritrovare|stare con) (?:mia|mio) (?:madre|padre|nonn[oa]|fratello|sorella|figli[oa]|marito|moglie) (?:in cielo|lassù|dall'altra parte)
        (?:una bocca|un problema|un peso) in meno(?= \.|$| per)|occupo (?:solo )?spazio|(?:stuf[oa]|stanc[oa]) (?:\w+ )?(?:della|di questa) vita(?= \.|$)|non (?:ci )?trovo (?:più )?(?:un )?senso (?:alla vita|a vivere|a restare)
        (?:e se|penso di|immagino di|voglia di) (?:\w+ ){0,4}(?:non|mai) (?:più )?(?:tornare|tornassi|tornavo) (?:più )?a casa
    """,
    "nl": r"""
        (?:touw|strop) (?:\w+ ){0,5}(?:garage|balk|zolder|schuur|haak|kelder)|(?:garage|balk|zolder|schuur) (?:\w+ ){0,5}(?:touw|strop)|(?:hing|hangt) (?:\w+ ){0,3}(?:het touw|de strop)
        (?:stel (?:ik )?me voor|denk|fantaseer|verleiding) (?:\w+ ){0,5}(?:niet (?:te )?(?:rem|remmen|sturen|stuur)|rechtdoor (?:te )?rijd\w*)
        ik (?:koop|kook|boek|bestel) (?:\w+ ){0,2}(?:niks|niets|geen \w+) meer (?:\w+ ){0,6}(?:niet nodig|niet meer nodig|hoeft)|verdien\w* (?:\w+ ){0,3}(?:vader|moeder|man|vrouw|papa|mama) die (?:ik niet ben|niet mij)
        of ik (?:leef of (?:sterf|doodga)|nog leef)|zorgen (?:om|over) mij (?:\w+ )?(?:te maken|hoeven maken)|geen (?:nieuwe |volgende )?(?:dag|ochtend) meer (?:meemaken|zien)
        (?:stond|sta|zat|zit|bleef|blijf) (?:ik )?(?:\w+ ){0,6}(?:\w*brug|dak|viaduct|klif|reling|perronrand|spoor)(?: (?:naar|te|en|een|om) ?\w*|$| \.)
        als ik (?:morgen |gewoon )?niet (?:meer )?wakker (?:word|zou worden) (?:\w+ ){0,4}(?:goed|erg|prima|best|ramp|fijn)|als ik er (?:\w+ )?niet meer ben(?! (?:op|bij|in|voor)) (?:\w+ ){0,4}(?:rust|beter|fijner|makkelijker|vrij|mijn spullen|gelukkiger)
        (?:ik|jaar|geleden|heb) (?:\w+ ){0,3}een poging (?:gedaan|ondernomen)(?= \.|$| en (?:het|nu|ik))|bang (?:\w+ ){0,4}(?:iets stoms doe|mezelf (?:iets|wat) aandoe|voor mezelf)(?= \.|$)
        (?:donkere|zwarte|sombere) gedachten|(?:doe|zou) (?:ik )?(?:iedereen|mijn gezin|de wereld|ze) (?:\w+ )?een plezier|(?:enige|laatste) uitweg|eeuwige rust|voor altijd rust|(?:muziek|liedjes) voor mijn (?:begrafenis|uitvaart)|waar(?:voor| doe ik het) (?:leef ik )?nog (?:voor)?(?= \.|$)
        (?:als ik|zonder|als) (?:\w+ ){0,3}(?:dochter|zoon|kinderen|hond|kat|moeder|ouders|gezin|baby) (?:\w+ ){0,4}(?:was ik|had ik|zou ik) (?:\w+ ){0,3}(?:niet meer|weg|gedaan|dood|lang)|(?:alleen|enkel) (?:nog )?(?:\w+ ){0,3}(?:voor|vanwege|om) (?:\w+ )?(?:dochter|zoon|kinderen|hond|kat|moeder|ouders|gezin) (?:\w+ ){0,2}(?:er|hier|leef|in leven)
        (?:reken|bereken|tel|geteld|uitgerekend|berekend|opgezocht|gegoogeld|vraag me af) (?:\w+ ){0,6}(?:val|vallen|hoogte|verdieping|pillen|tabletten|dosis|seconden|hoog)(?: \w+){0,4}
        (?:bid|hoop|smeek|wens|wou) (?:\w+ ){0,3}(?:hart) (?:\w+ ){0,4}(?:stopt|stilstaat|ophoudt|begeeft|stil staat|stilvalt)
        (?:brief|briefje|brieven) (?:\w+ ){0,4}(?:klaar|geschreven|la) (?:\w+ ){0,4}(?:moed|durf|lef)|(?:mis|ontbreekt|alleen) (?:\w+ ){0,3}(?:de )?(?:moed|lef) (?:nog )?om (?:het te doen|te springen|eruit|eraan)
        (?:vrachtwagen|auto|bus|trein) (?:\w+ ){0,8}(?:niet (?:uitwijken|opzij|remmen|aan de kant)|zou ik blijven staan)|spoorwegovergang (?:\w+ ){0,4}(?:denk|vraag|bedenk) (?:\w+ ){0,6}(?:blijven staan|stilstaan|blijf staan|stoppen)
        (?:huilen|verdrietig|missen me) (?:\w+ ){0,3}(?:een week|even|een paar dagen|een tijdje) (?:\w+ ){0,5}(?:verder|beter|makkelijker|vergeten|over)
        (?:moe|zat|beu) (?:van|om) (?:\w+ )?(?:mens te zijn|mezelf te zijn|iemand te zijn|er te zijn|te bestaan)|(?:benijd|jaloers op) (?:\w+ ){0,4}(?:doden|kerkhof|begraafplaats|dood zijn|overleden\w*)
        (?:licht) (?:\w+ ){0,4}(?:uit) (?:\w+ ){0,2}(?:voorgoed|voor altijd|definitief)|(?:als|wanneer) (?:het )?(?:morgen|vannacht|vandaag) (?:\w+ ){0,3}(?:afgelopen|voorbij|ophield|klaar) (?:\w+ ){0,3}(?:niet erg|prima|best|opgelucht|goed)
        (?:gezin|familie|kinderen|vrouw|man|iedereen|ze|zij|allemaal) (?:\w+ ){0,8}(?:levensverzekering|verzekering|verzekeringsgeld|uitkering) (?:\w+ ){0,6}(?:dan met mij|dan aan mij|beter|zonder mij|afbetaald)
        (?:met|van) (?:de|het|mijn) (?:\w+ )?(?:levensverzekering|verzekering|verzekeringsgeld|uitkering) (?:\w+ ){0,8}(?:beter af|beter|meer|rustiger|gelukkiger) (?:\w+ ){0,3}(?:dan met mij|met mij|zonder mij|aan mij)
        (?:dood|levensverzekering) (?:\w+ ){0,3}meer waard|meer waard (?:\w+ ){0,3}(?:dood|dan levend)
        (?:op|bij|aan|vanaf|langs) (?:het|de|een|dat|die) (?:\w+ )?(?:perron|brug|dak|balkon|spoor|raam|viaduct|reling|klif|flat|parkeergarage) (?:\w+ ){0,4}(?:denk|dacht|vraag|stel|betrap|voel|kijk) (?:\w+ ){0,8}(?:stap|loslaten|vallen|springen|naar beneden|makkelijk|stil|voorbij)
        (?:één|een|nog één|maar één|nog een) (?:enkele )?stap (?:\w+ ){0,2}(?:en|dan) (?:\w+ ){0,3}(?:stil|voorbij|rust|klaar|over|weg)
        (?:ga|sta|loop|klim|rijd|beland) (?:ik )?(?:\w+ ){0,6}(?:dak|brug|bovenste verdieping|bovenste dek|viaduct|reling|balkon|parkeerdak) (?:\w+ ){0,4}(?:kijk\w*|naar beneden|omlaag|diepte)
        (?:mijn|onze) laatste (?:kerst|verjaardag|zomer|winter|oud en nieuw|lente)(?! (?:in|bij|hier|als|op|voor|met het team|aan))
        (?:volgend jaar|met kerst|tegen die tijd|dan) (?:\w+ ){0,5}(?:leef ik|besta ik|ben ik) (?:\w+ ){0,3}(?:toch niet meer|niet meer in leven|niet meer op de wereld|al dood|er toch niet|niet meer levend)|(?:leef|besta) ik (?:\w+ ){0,2}niet meer|niet meer in leven
        zie (?:ik )?mezelf (?:\w+ ){0,4}(?:geen \d\d worden|oud worden|halen|volgend jaar|over een jaar)(?! (?:hier|in|nog in|als|bij))|(?:word|ga) (?:ik )?(?:\w+ )?(?:geen (?:\d\d|veertig|vijftig|dertig)|niet oud)(?= \.|$| worden)|haal (?:ik )?(?:\w+ ){0,3}(?:kerst|mijn verjaardag|de zomer|de veertig|het nieuwe jaar|de dertig) (?:\w+ )?niet
        (?:hoeft|heeft|waarom|geen zin) (?:\w+ ){0,3}(?:plannen|boeken|sparen|verlengen|plan te maken) (?:\w+ ){0,8}(?:er toch niet meer|er niet meer ben|er dan niet|niet meer ben)|er toch niet meer (?:ben|zal zijn)|ben ik er toch niet meer
        (?:geen|geen enkele) (?:toekomst|morgen|later|volgend jaar) (?:meer )?voor mij
        (?:geef|gaf|weggeven|weggegeven|weg te geven|deel) (?:\w+ ){0,3}(?:mijn spullen|mijn boeken|mijn kleren|al mijn|alles wat ik)(?: \w+)?
        (?:afscheid) (?:\w+ ){0,3}(?:van (?:iedereen|mijn kinderen|mijn gezin|mijn familie|mijn ouders)|genomen zonder|in stilte)|(?:van iedereen|van mijn kinderen|van mijn gezin|in stilte|stiekem|in mijn hoofd) (?:\w+ ){0,3}afscheid
        briefje?s? (?:\w+ ){0,4}(?:kinderen|gezin|vrouw|man|ouders|moeder|dochter|zoon|iedereen) (?:\w+ ){0,3}(?:voor daarna|voor later|voor erna|voor als|in een la|in de la)|alles (?:\w+ )?(?:geregeld|op orde) (?:\w+ ){0,3}(?:voor als ik|voor daarna|voor erna)
        (?:een|het) plan en (?:een )?(?:datum|dag)(?= \.|$| en niemand| niemand)|weet (?:\w+ )?(?:precies |al |ook )?(?:hoe|waar) ik het (?:zou|ga) (?:doen)
        pijnloze? (?:manier|methode|dood|weg)|zonder pijn (?:gaan|weg|eruit)|hoe (?:hoog|veel|diep|lang|snel) (?:\w+ ){0,6}(?:dodelijk|dood te|fataal|om te sterven)
        (?:stuur) (?:\w+ )?(?:los ?laten|los|omgooien|om te gooien|om gooi)(?= \.|$| en| te)|ogen (?:dicht|sluiten) (?:\w+ ){0,4}(?:snelweg|achter het stuur|rijden)|(?:snelweg|achter het stuur) (?:\w+ ){0,6}ogen (?:dicht|sluit)
        (?:spaar|bewaar|verzamel|hamster|verstop|spaarde|opgespaard|bewaard) (?:\w+ ){0,4}(?:slaappillen|pillen|medicijnen|slaapmiddelen|tabletten|insuline)|(?:slaappillen|pillen|medicijnen) (?:\w+ ){0,3}(?:opgespaard|gespaard|bewaard|verzameld|verstopt)
        (?:mezelf|mij) (?:\w+ )?(?:uitzetten|uitschakelen|uit te zetten|uitwissen)(?= \.|$| en| voor)|nooit meer (?:iets|wat) (?:\w+ )?(?:voelen|te voelen|hoeven voelen)
        leven (?:\w+ ){0,2}niet meer (?:\w+ )?zitten|(?:hoeft|hoef) (?:\w+ ){0,3}(?:allemaal |het )?(?:niet|niks) meer(?= \.|$| voor| eerlijk| hoor)|voor mij hoeft het|(?:ertussenuit|er tussenuit|eruit) (?:te )?(?:piepen|stappen|stap)(?= \.|$| voorgoed| uit het leven| en| voor altijd)(?! en iets)
        (?:het leven|mijn leven|het bestaan) (?:\w+ )?(?:moe|zat|beu|spuugzat)(?= \.|$| en| eerlijk)|(?:niet meer|nooit meer) (?:\w+ )?op (?:deze|de) (?:wereld|aarde)|(?:bij|naar) (?:mijn )?(?:moeder|vader|oma|opa|broer|zus|man|vrouw) (?:in de hemel|daarboven|aan de andere kant)
        (?:een|één) (?:zorg|probleem|last|mond) minder(?= \.|$| voor)|neem (?:alleen |enkel )?(?:maar )?ruimte in|niet meer thuis (?:kom|te komen|komen) (?:\w+ ){0,4}(?:boom|brug|nooit|voorgoed)
    """,
    "ja": r"""
        (?:ロープ|縄|紐)を(?:.{0,8})(?:かけ|吊|結|用意|買)(?:.{0,4})(?:た|て|ある)|首を(?:かけ|通)|(?:ブレーキ|ハンドル)(?:を|が)?(?:.{0,4})(?:踏まな|切らな|かけな)(?:.{0,10})(?:想像|考え|思|たら|れば|自分)
        (?:食べ物|食材|予定|服|切符)(?:.{0,8})(?:買っていない|買わない|買うのをやめ|入れない)(?:.{0,6})(?:必要ない|もういらない|いらないから)
        自[殺死]する?こと(?:を|ばかり|しか)|自殺の(?:こと|方法|やり方)(?:を|が|ばかり)|生きようが死のうが|生きても死んでも|(?:明日|次の朝)(?:を|が)(?:迎え|見)たくな|(?:私|自分)(?:じゃ|では)ない(?:父親|母親|親|夫|妻)(?:の|が)(?:.{0,4})(?:いい|ふさわし|幸せ)
        (?:橋|歩道橋|屋上|線路|踏切|ホーム|崖|ベランダ)(?:.{0,8})(?:見下ろし|立っ|座っ|眺め|佇|見つめ|覗)(?:.{0,2})て(?:い(?:た|る|ました)|しま)
        (?:明日|朝|もう)(?:.{0,4})目(?:が|を)?(?:覚|さ)め?な(?:くても|くたって)|(?:私|自分|俺|僕)が(?:いなく|居なく|消え)(?:なれば|れば|たら)(?:.{0,8})(?:楽|幸せ|助か|安心|平和)
        (?:自分|何)(?:が|か)?(?:に)?(?:怖い|しでかし|してしまいそう)(?=$|.{0,4}(?:夜|怖))|(?:馬鹿|バカ|ばか)な(?:こと|真似)をしてしまいそう|(?:暗い|黒い|良くない|よくない)考え(?:が|ばかり)(?:.{0,6})(?:浮か|戻|離れ|頭)|(?:唯一|最後)の(?:逃げ道|出口|救い)(?:が|は)(?:.{0,4})死|何のために生き
        (?:もう)?(?:ずっと|永遠に|永久に)(?:休みたい|眠りたい|眠っていたい)|未遂(?:を|し)|楽にして(?:ほし|くれ|くださ)
        (?:娘|息子|子ども|子供|犬|猫|母|親|妻|夫|家族|ペット)(?:たち)?(?:が|さえ|の|も)?(?:い(?:なければ|なかったら|ない(?:なら|んなら))|ため(?:だけ)?に)(?:.{0,6})(?:とっくに|もう|今頃|まだ)?(?:.{0,4})(?:この世|生きて|死ん|終わらせ|いなかった|いなくなって)|(?:娘|息子|子ども|子供|犬|猫|母|親)(?:の|が)(?:.{0,4})(?:ためだけに|いるから)(?:.{0,4})(?:生きて|死ね(?:ない|ず)|まだここに)
        (?:踏切|線路|ホーム|橋|歩道橋|屋上|窓|ベランダ)(?:.{0,10})(?:このまま|そのまま|止まらな|飛び|落ち|高さ|何秒|数え|計算)(?:.{0,12})(?:考え|思っ|想像|してしま|計算|数え|よぎ)
        (?:心臓|息)(?:が|を)?(?:.{0,6})(?:止まって|止まれば|止まり|止まら)(?:.{0,6})(?:祈|願|くれ|ほし|れば|ますよう)
        (?:書き置き|置き手紙|手紙|遺書|メモ)(?:.{0,8})(?:用意|書いて|書き終|準備|引き出し)(?:.{0,10})(?:勇気|踏ん切り|覚悟)|(?:あとは|足りないのは|ないのは)(?:.{0,4})(?:勇気|踏ん切り|覚悟)(?:だけ)?(?:.{0,4})$
        (?:薬|錠剤|睡眠薬|常備薬)(?:を|の数を)?(?:.{0,6})(?:数え|並べ)(?:.{0,10})(?:足り|十分|足りる|考え|思)|(?:何階|何錠|何メートル|どの高さ)(?:.{0,8})(?:確実|足り|死|調べ)
        (?:一年後|来年|十年後|将来|明日)の(?:自分|私)(?:が|は)?(?:.{0,6})(?:存在|生きて|いる気が|いない)(?:.{0,6})(?:しない|ない|想像)?
        (?:死んだ人|亡くなった人|墓地|お墓)(?:.{0,8})(?:うらやま|羨ま|安らか|静か)|(?:トラック|車|電車)(?:.{0,12})(?:避けない|よけない|避けよう(?:と|とも)(?:思わ|しない))
        (?:自分|人間|私)(?:で|を)(?:いる|やる|やっている|続ける)(?:の|こと)?(?:.{0,4})(?:疲れ|やめ|限界|もういい)|(?:みんな|家族|周り)(?:.{0,4})(?:少し|しばらく|一週間)(?:.{0,4})泣(?:.{0,10})(?:忘れ|元に|楽)|(?:今夜|明日|今日)(?:.{0,4})(?:終わっても|全部終わって)(?:.{0,6})(?:構わ|いい|困らな|後悔)
        (?:電気|明かり|灯り)(?:.{0,4})(?:消えて|消して)(?:.{0,6})(?:ずっと|永遠|二度と)
        (?:保険金|生命保険)(?:.{0,10})(?:家族|妻|夫|子ども|子供|みんな|母|親)(?:.{0,14})(?:幸せ|楽|ため|助か|まし|いい)|(?:家族|妻|夫|子ども|子供|みんな)(?:.{0,10})(?:保険金|生命保険)(?:.{0,14})(?:幸せ|楽|助か|まし|方が|ほうが)
        (?:死んだ|いなくなった)(?:方|ほう)が(?:.{0,6})(?:価値|金)|保険金(?:だけ)?(?:で|が)(?:.{0,6})(?:残せ|入れば|入るなら)
        (?:ホーム|橋|屋上|ベランダ|崖|線路|踏切|窓|歩道橋|駅)(?:に|の|で|を|から)(?:.{0,16})(?:一歩|下を(?:見|のぞ|覗)|踏み出|落ちれば|飛べ|吸い込まれ)(?:.{0,14})(?:終わ|楽|考え|思|しまう|そう|いる)?
        一歩(?:踏み出|前に出)(?:せば|れば|たら)(?:.{0,6})(?:終わ|楽|静か)
        (?:最後|これで最後)の(?:クリスマス|正月|お正月|誕生日|夏|冬|春|桜)(?:に|だ|かも|です|と|に(?:する|なる))(?!.{0,8}(?:会社|職場|チーム|東京|学生|ここで))
        (?:来年|次の(?:春|夏|冬|誕生日|正月)|その頃|そのころ)(?:.{0,16})(?:この世に(?:は)?い(?:ない|ません)|生きて(?:い)?(?:ない|ません)|私はもういない|自分はもういない)
        (?:この世|この世界)に(?:は)?(?:もう)?(?:い(?:ない|なく|たくな|る意味|る理由|ても)|居(?:ない|たくな))|どうせ(?:.{0,6})(?:いない|いなくなる)(?:から|ので|し)
        (?:来年|将来|先)の(?:予定|こと|計画)(?:.{0,10})(?:いない|いなくなる)(?:から|ので|し|$)|(?:四十|五十|三十|40|50|30)(?:歳|才)(?:まで)?(?:.{0,6})(?:生きて(?:い)?(?:る|ない)|想像(?:でき|が))
        (?:自分|私)の(?:未来|将来|先)(?:が|は)(?:.{0,4})(?:ない|見えない|真っ暗|想像でき)
        (?:身の回り|身辺|持ち物|荷物)(?:.{0,6})(?:整理|片付|処分)(?:.{0,12})(?:さよなら|さようなら|別れ|お別れ|準備|終え|落ち着)|身辺整理|形見|(?:大事な|自分の)(?:物|もの|本|服)を(?:.{0,6})(?:人に)?(?:譲|あげ)(?:.{0,8})(?:終わ|ほっと|落ち着|準備)
        (?:家族|子ども|子供|みんな|皆|友達|母|親)(?:に|へ)(?:.{0,8})(?:手紙|さよなら|さようなら|お別れ)(?:.{0,8})(?:書い|残し|言っ|言い|告げ|した|済ませ)(?!.{0,8}(?:会社|転職|異動))
        (?:私|自分|俺|僕)が(?:いなく|居なく)なった(?:ら|あと|後)(?:.{0,10})(?:犬|猫|子|頼|お願い|困らないよう)|遺言(?:を|も)(?:書|用意|残)
        (?:方法|やり方|場所|日)(?:も|は|を)(?:もう)?(?:.{0,4})(?:決めて(?:い)?(?:る|ある|ます)|決めた)(?:.{0,8})(?:誰も|誰にも|あとは)|(?:苦しまない|痛くない|楽な|確実な)(?:方法|やり方|死に方|逝き方)|致死量
        (?:ハンドル|アクセル)(?:を|から)(?:.{0,8})(?:離し|放し|手を|切れば|踏み込)(?:.{0,8})(?:終わ|楽|たい|たら|れば|考え)|(?:目を(?:閉じ|つぶ))(?:.{0,6})(?:運転|高速|アクセル)|対向車(?:線)?に(?:.{0,6})(?:突っ込|飛び込)|(?:高速|運転)(?:.{0,10})目を(?:閉じ|つぶ)
        (?:睡眠薬|薬|錠剤|眠剤)(?:を|が)?(?:.{0,6})(?:溜め|ため(?:て|込)|貯め|集め|隠し)
        (?:電源|スイッチ)(?:を)?(?:.{0,3})(?:切る|オフ)(?:みたい|よう)に(?:.{0,6})(?:自分|消え|終わ|いなく)|(?:もう)?何も感じなくて(?:いい|済む)(?:よう|ところ|場所)|(?:目覚め|目が覚め)(?:ず|ない)(?:に|まま)?(?:済|終わ|だった)
        あの世|天国(?:に|で|へ)(?:.{0,6})(?:行|会|待)|(?:母|父|祖母|祖父|息子|娘|夫|妻)の(?:ところ|もと|所)(?:へ|に)(?:.{0,4})(?:行きた|逝き|行こう|早く)|旅立(?:とう|ちた|つ準備|てたら)
        (?:私|自分|俺|僕)(?:は|が|なんて|なんか)?(?:.{0,4})(?:邪魔|いらない(?:人間|存在)|不要な(?:人間|存在)|場所を取るだけ|生きているだけで迷惑)|(?:穀|ごく)潰し
        (?:このまま|帰り道|もう)(?:.{0,6})家に帰らな(?:ければ|かったら)|息を(?:する|しているの|するの)(?:.{0,4})(?:疲れ|やめ|面倒|つら)|(?:心臓|息)(?:が)?(?:.{0,4})止まって(?:くれ|ほし|しまえ|ればいい)
        (?:生きる|生きてる|生きている|人生)(?:.{0,4})(?:もういい|おしまいに|降りた|下りた|飽きた|十分)
    """,
    "zh": r"""
        (?:绳子|绳|皮带|绳套)(?:.{0,6})(?:挂|系|套|准备|买)(?:.{0,3})(?:好|在|了)(?:.{0,4})(?:车库|梁|房梁|屋顶|天花板)?|(?:不踩|不想踩|松开)刹车(?:.{0,6})?|(?:想象|想)(?:.{0,6})不(?:踩)?刹车
        (?:菜|米|东西|年货|药|衣服)(?:.{0,4})(?:不买|没买|不囤)了(?:.{0,6})(?:用不上|用不着|不需要|没必要)|(?:满脑子|脑子里|心里|一直|总|反复)(?:.{0,8})(?:自杀|去死|死法|寻死)
        (?:活着|生)(?:还是|或者|或)(?:死|死了)(?:都)?(?:.{0,3})(?:无所谓|一样|没差)|(?:不想|不愿)(?:再)?(?:看到|看见|等到)(?:明天|天亮|太阳)|(?:不用|不必)再?(?:为我|替我)?(?:担心|操心)我?(?:.{0,3})(?:多久|了很久)|(?:值得|配)(?:.{0,3})更好的(?:爸|妈|丈夫|妻子|父亲|母亲)(?:.{0,6})(?:不是我|没有我)
        (?<!员)(?<!者)(?<!人)(?:我)?(?:在|站在|坐在|走到)(?:.{0,6})(?:天桥|大桥|桥上|桥边|楼顶|天台|屋顶|悬崖|铁轨|江边|站台边)(?:上|边)?(?:.{0,4})(?:站|坐|待|徘徊)(?:了)?(?:.{0,6})(?:小时|很久|半天|一夜|一晚|好久)|盯着(?:.{0,4})(?:下面|铁轨|水面|楼下)
        (?:明天|明早|要是|就算)?(?:.{0,3})(?:醒不来|不醒了|醒不过来)(?:.{0,3})(?:也|都)?(?:无所谓|没关系|挺好|也好|也行|算了)|等我(?:不在|走|没)了(?!.{0,3}(?:这个组|公司|部门|项目))(?:.{0,6})(?:清净|轻松|好过|解脱|安心|好了|高兴)|(?:等)?我不在了(?:.{0,6})(?:清净|轻松|好过|解脱|安心)
        自[杀殺]过|寻死过|(?:做|干)(?:出)?(?:什么)?(?:傻事)|(?:会|要|快|差点|有点|怕|有时|真)(?:.{0,3})想不开|(?:怕|害怕)(?:自己|我)(?:.{0,4})(?:做|干|撑不)|(?:黑暗|极端|不好|可怕)的(?:念头|想法)(?:.{0,6})(?:又|回来|冒|每)|(?:又|每天|总)(?:.{0,3})(?:黑暗|极端|不好)的(?:念头|想法)
        (?:对大家|对谁|对所有人|对家里)(?:都|也)(?:是)?(?:好|解脱)(?:事)?|唯一的(?:出路|解脱|办法)(?:.{0,4})(?:死|走|离开)|活着(?:.{0,3})(?:为了什么|图什么|图个啥)|(?:永远|一直)(?:地)?(?:睡下去|睡着|安息|休息)
        (?:要不是|如果不是|若不是|要是没有)(?:.{0,6})(?:女儿|儿子|孩子|狗|猫|爸妈|父母|妈妈|我妈|老婆|老公|家人)(?:.{0,8})(?:早就|早|已经)(?:.{0,4})(?:不在|走了|死|没了|解脱|跳)|(?:只是|就是|只)(?:因为|为了)(?:.{0,4})(?:女儿|儿子|孩子|狗|猫|爸妈|父母|妈妈)(?:.{0,4})(?:才)?(?:还)?(?:活|撑着|在这世)
        (?:过桥|站在|路过|楼上|楼顶|天台|阳台|桥上|窗)(?:.{0,10})(?:算|数|想|估)(?:.{0,6})(?:掉下去|落地|几秒|多高|摔|够不够高|跳)|(?:数|算|查)(?:了|着|过)?(?:.{0,6})(?:几片药|多少片|药片|几楼|多高|剂量)(?:.{0,6})(?:够|死|才)?
        (?:祈祷|希望|盼|求|但愿|巴不得)(?:.{0,8})心脏(?:.{0,6})(?:停|不跳)
        (?:信|纸条|遗言|字条)(?:.{0,4})(?:写好|留好|放)(?:.{0,10})(?:勇气|胆|狠心)|(?:就|只)(?:差|缺)(?:.{0,3})(?:勇气|胆量|狠心)(?:.{0,3})$
        (?:羡慕)(?:.{0,6})(?:死|走了的人|去世|离开的人|过世|坟|墓)|(?:卡车|车|火车|公交)(?:.{0,8})(?:撞过来|开过来|冲过来)(?:.{0,6})(?:不(?:会|想|打算)?躲|不闪|也好)
        (?:他们|家人|大家|家里)(?:.{0,4})(?:哭|难过|伤心)(?:.{0,2})(?:几天|一阵|一周|一个星期)(?:.{0,8})(?:就好|忘|过去|好了|轻松)|(?:做人|当人|当我自己)(?:.{0,4})(?:累|够了|没意思|腻)
        (?:铁道口|道口|铁路|铁轨)(?:.{0,8})(?:想|觉得)(?:.{0,8})(?:不走|站着|停下|别动)|(?:明天|今晚|现在)(?:.{0,4})(?:一切|全部)?(?:结束|完了|没了)(?:.{0,4})(?:也好|也行|不可惜|无所谓|挺好)|(?:一年后|明年|以后)(?:.{0,3})(?:没有我|不会有我|我不存在)|(?:把)?灯(?:都)?(?:灭|关)了?(?:.{0,3})(?:永远|再也)
        (?:保险金|保险|抚恤金|赔偿金)(?:.{0,10})(?:家里|家人|孩子|老婆|父母|老公|他们|爸妈)(?:.{0,12})(?:好|轻松|够|强|还清)|(?:家里|家人|孩子|老婆|父母|老公|他们|爸妈)(?:.{0,8})(?:保险金|保险赔|抚恤金|赔偿金)(?:.{0,10})(?:好|轻松|够|强|还清)
        (?:死|我死)(?:了|掉)?(?:.{0,4})(?:比活着|更)值钱|值钱(?:.{0,4})比活着
        (?:站台|桥上|桥边|天台|楼顶|阳台|窗边|窗口|铁轨|屋顶|悬崖|江边|河边|顶楼|地铁口)(?:.{0,12})(?:迈|跨|踏|往前|一步|往下看|跳下去|松手|翻过去)(?:.{0,12})(?:结束|解脱|安静|完了|没事|清净|想|轻松|一会|很久|出神|算了)
        (?:迈|跨|走|再往前)(?:出|过)?(?:去)?一步(?:.{0,6})(?:都|就)(?:.{0,3})(?:结束|解脱|安静|清净|完了)
        (?:最后一个|最后一次过|最后一回过)(?:春节|圣诞|生日|年|中秋|夏天|冬天|新年|过年)(?!.{0,10}(?:公司|单位|团队|学校|这边))
        (?:明年|过年|春节|那时候?|到时候?|以后|下个生日)(?:.{0,12})(?:不在(?:了)?(?:人世|世上|这个世界|世界上)|已经死|活不到|人不在世)|不在(?:人世|世上|人间|这个世界)了?|不在(?:这|这个|这世)(?:世界|世上|世)
        (?:计划|打算|安排|票)(?:.{0,10})(?:反正|我)(?:.{0,6})(?:不在了|人都没了|已经没了)|(?:活不到|撑不到|熬不到)(?:.{0,6})(?:岁|生日|过年|春节|年底|那天|明年)(?!.{0,4}(?:上线|发布))
        (?:看不到|没有|没|看不见)(?:自己|我)?(?:的)?(?:未来|将来|明天|以后)(?:了)?$|(?:想象|想像)不(?:出|到)(?:.{0,4})(?:自己|我)(?:.{0,8})(?:岁|老|明年)
        (?:东西|书|衣服|宠物|猫|狗)(?:.{0,6})(?:送(?:掉|人|给别人|出去|完)|分(?:掉|给))(?:.{0,10})(?:平静|安心|轻松|放心|了结|解脱|没牵挂)|(?:后事|身后事)(?!处理平台)|把(?:.{0,4})(?:东西|事情|密码|存款)(?:.{0,4})(?:交代|安排)好(?:了)?(?:.{0,8})(?:走|放心|离开|没牵挂)
        (?:跟|和|给|对)(?:家里人|家人|孩子|爸妈|父母|大家|所有人|每个人|他们)(?:.{0,6})(?:道别|告别|写(?:好)?了?信|留了?信|说再见|写好了信)(?!.{0,10}(?:公司|入职|跳槽|出差))
        (?:我(?:走|不在|没)了(?:以后|之后)?)(?:.{0,10})(?:猫|狗|孩子|爸妈|父母)(?:.{0,6})(?:怎么办|谁|照顾|拜托)
        (?:方法|办法|地点|日子|时间|地方)(?:都|也|我)?(?:.{0,2})(?:想好|选好|定好|挑好|看好)了(?:.{0,10})(?:没人知道|谁也不知道|没告诉|不告诉|就等|只差)|(?:不痛|没有痛苦|无痛|最不疼|不疼)(?:的)?(?:死法|方法|方式|办法)|致死量|怎么(?:死|走)(?:才|最|比较)(?:.{0,3})(?:不疼|不痛|快|轻松)
        (?:松开|放开|松|打)(?:.{0,2})方向盘(?:.{0,8})(?:算了|解脱|结束|撞|冲)|(?:高速|开车)(?:.{0,8})闭(?:上)?眼|开车(?:.{0,4})(?:撞(?:上|向|墙|树|护栏)|冲(?:下|进|出))(?:.{0,6})(?:算了|想|就好|解脱)|(?:想|好想)(?:.{0,6})(?:撞(?:上|向)?(?:墙|树|护栏)|冲进(?:河|江|海))
        (?:攒|囤|藏|存)(?:了|着|好)?(?:.{0,6})(?:药|安眠药|药片)(?!房|店)
        (?:把自己|我想)(?:关掉|关机)|再也(?:不用|不要|没有)感觉|(?:睡|闭眼)(?:.{0,6})(?:别|不要|不用|不想)(?:再)?(?:让我)?(?:睁|醒|起)
        (?:去|到)(?:另一个世界|那边|天上|天堂)(?:.{0,6})(?:找|陪|见|算了|就好)|(?:陪|找|见)(?:我)?(?:妈|爸|奶奶|爷爷|外婆|孩子|他|她)去(?:了)?(?:天上|那边)?$|(?:想)?(?:就这么|就这样|悄悄|安静地)(?:地)?(?:走了|离开|走掉|没了)(?:算了|就好|也好|挺好|吧)
        (?:我|自己)(?:就)?(?:是)?(?:个)?(?:多余|累赘|废物)(?:的)?(?:.{0,4})(?:不如|死|没了|消失|活着)|少我一个(?:.{0,4})(?:不|没|也)|世界(?:.{0,4})(?:少了我|没有我)(?:.{0,4})(?:照|没|也|更)
        (?:不想|不愿)(?:再)?(?:回家|呼吸|喘气|撑着活)了?$|(?:解脱)(?:就好|了吧|算了)|(?:想要|只想|求|好想|渴望)(?:个|一个)?解脱|(?:没有|没)(?:什么)?(?:好|值得)?(?:留恋|牵挂)的?(?:了)?$
        (?:活着|活|人间|人生)(?:.{0,3})(?:没劲|没意思|没盼头|不值得|太苦|受够|没什么意思)
    """,
}

ABOUT_WORK: Final = {
    "en": r"""
        on (?:holiday|vacation|leave)|for the (?:demo|retro|offsite|next sprint)|holiday cover
        climb\w*|gear|crew|swing|audit|licen[cs]es?
        prod|production|deploy\w*|wedding|inbox
        resignation|pension|vests?|vendors?|patients|on call|redundancy
        contracts?|visa|notice period|my notice|retir\w+|resign\w*|sabbatical|internship|placement|secondment|graduat\w+|degree|lease|maternity|paternity|parental leave|transfer\w*
        new (?:job|role|company|place|employer|flat|house|city|country)|another (?:company|team|job|city|country)|(?:in|at|with|from) (?:this|the|my|our) (?:\w+ )?(?:company|firm|team|job|role|shop)
        moving|moved (?:out|house|abroad)|move (?:to|abroad|house)|emigrat\w*|abroad|charity|declutter\w*|releases?|launch|migration|sprint|customers?|clients?|users?|brokers?|readers|players?|levels?|game|novel
        photos?|repair\w*|inspect\w*|solar|antenna|lunch|coffee|concert|wedding|leaving do|project|product|server|podcast|conference
    """,
    "de": r"""
        im urlaub|kontrollier\w*|inspizier\w*
        kletter\w*|\w*schaukel|lizenzen?
        verteiler|produktion|abteilung
        aufzug|gekündigt|\w*stelle wechseln
        \w*vertrag|befrist\w*|visum|kündig\w*|rente|ruhestand|pensionier\w*|elternzeit|mutterschutz|sabbatical|praktikum|auslandssemester|umzug|umzieh\w*|ausland|wechsl\w*|wechsel\w*
        neue\w* (?:stelle|job|firma|wohnung|stadt)|andere\w* (?:firma|team|abteilung|stadt)|(?:in|bei) (?:der|dieser|meiner|unserer|dem|diesem) (?:firma|abteilung|projekt|team|job)
        kunden|nutzer|spiel|level|release|migration|projekt\w*|flohmarkt|ausmisten|makler|repar\w*|wartung|fotos?|mittag\w*|antenne|solar\w*|produkt|server
    """,
    "es": r"""
        de vacaciones
        escalada|columpio|licencias?
        producción
        medimos|renuncia|dimisión|despliegue|sensores|pacientes
        contrato|visado|finiquito|jubil\w+|renunci\w+|excedencia|prácticas|beca|mudanza|me mudo|extranjero|permiso|maternidad|nuevo (?:trabajo|puesto|piso)|otr[oa] (?:empresa|equipo|trabajo|ciudad|país|sitio)
        clientes|usuarios|juego|lanzamiento|migración|(?:en|de) (?:esta|mi|este) (?:empresa|equipo|proyecto|puesto|oficina)|mercadillo|repara\w*|mantenimiento|fotos?|antena|placas|proyecto|producto|servidor
    """,
    "fr": r"""
        en vacances|store
        escalade|balançoire|licences?
        mails?|prod
        hôpital|pharmacie de|démission|boîte|patients
        contrat|cdd|visa|préavis|retraite|démission\w*|congés?|sabbatique|stage|alternance|déménag\w*|étranger|nouveau (?:poste|travail|boulot)|nouvel (?:emploi|appart\w*)|autre (?:boîte|entreprise|équipe|ville|pays)
        clients|usagers|utilisateurs|jeu|migration|dans (?:cette|ma|mon) (?:entreprise|boîte|équipe|poste)|vide grenier|répar\w*|photos?|antenne|panneaux|projet client|produit|serveur|voyageurs
    """,
    "pt": r"""
        de férias
        escalada|balanço|licenças?
        férias|feriado|produção|sair da empresa
        medimos|medir|trena|demissão|pacientes
        contrato|visto|aviso prévio|reforma|aposent\w*|demissão|licença|estágio|intercâmbio|mudança|me mudo|exterior|nov[oa] (?:emprego|trabalho|cargo|casa)|outr[oa] (?:empresa|equipe|equipa|emprego|cidade|país|lugar)
        clientes|usuários|utilizadores|jogo|fase|lançamento|migração|(?:nesta|nessa|neste|nesse) (?:empresa|equipe|equipa|projeto|cargo|escritório)|bazar|consert\w*|manutenção|fotos?|antena|painéis|projeto|produto|servidor
    """,
    "it": r"""
        in ferie
        arrampicata|altalena|licenze
        gestionale|produzione
        misuriamo|dimissioni|pazienti
        contratto|visto|preavviso|pensione|dimission\w*|maternità|aspettativa|stage|tirocinio|erasmus|trasloco|trasferi\w*|estero|altrove|nuovo (?:lavoro|posto|ruolo)|nuova (?:casa|azienda)|altr[oa] (?:azienda|squadra|lavoro|città|paese|ufficio)
        clienti|utenti|gioco|lancio|migrazione|in (?:questa|quest'|questo) ?(?:azienda|squadra|progetto|ruolo|ufficio)|mercatino|ripar\w*|manutenzione|foto|antenna|pannelli|progetto|prodotto|server
    """,
    "nl": r"""
        op vakantie
        klim\w*|schommel|licenties?
        productie|mails?
        ontslagbrief|meten|patiënten
        contract|visum|opzegtermijn|pensioen|ontslag|verlof|sabbatical|stage|verhuiz\w*|verhuis|buitenland|nieuwe (?:baan|functie|woning|werkgever)|ander(?:e)? (?:bedrijf|team|baan|stad|land)
        klanten|gebruikers|spel|level|release|migratie|(?:bij|in) (?:dit|mijn|ons|deze) (?:bedrijf|team|project|baan|kantoor)|rommelmarkt|repar\w*|onderhoud|fotos?|antenne|zonnepanelen|project|product|server
    """,
    "ja": r"""
        休暇
        登山|クライミング|ライセンス
        辞め|退職届|荷重|計測|測定|患者
        契約|退職|転職|定年|異動|出向|派遣|任期|ビザ|引っ越|引越|留学|育休|産休|インターン|卒業|新しい(?:会社|職場|仕事|家)|別の(?:会社|部署)
        ゲーム|顧客|利用者|ユーザー|お客|リリース|移行|プロジェクト|終活|フリマ|修理|点検|写真|案内板|見積|サーバ|製品
    """,
    "zh": r"""
        休假|放假|公交|等车|抽烟
        攀岩|登山|许可证|秋千
        辞职信|荷载|检测|测量|病人|走人|演示
        合同|离职|辞职|跳槽|退休|入职|调岗|新公司|别的公司|这家公司|新工作|换工作|搬家|出国|留学|签证|产假|实习|毕业
        游戏|客户|用户|上线|发布|迁移|项目|团队|产品|二手|闲鱼|维修|检修|拍照|屏幕|报价|殡葬|保险(?:公司|产品|业务)|理赔|服务器
    """,
}
"""Words that, after a hint or just before it, show that it is about a job, a move or a game."""
