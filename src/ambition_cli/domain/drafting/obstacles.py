"""What somebody does that gets in their own way: the goal it would stop, and what answers it.

"I polish things instead of showing them" would stop a goal that others see, and is answered by
showing it. What is not told by its words belongs to the goal that takes time every week, and is
answered by ten minutes, which is better than none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from ambition_cli.domain.words.matching import fold

_CONTRIBUTE: Final = ("contribute", "answer", "find-out", "practise", "discover")
_PRACTISE: Final = ("practise", "contribute", "answer", "find-out", "discover")
_ASKING: Final = ("answer", "contribute", "discover", "find-out", "practise")
_TALKING: Final = ("contribute", "find-out", "answer", "practise", "discover")
_TRYING: Final = ("find-out", "contribute", "practise", "answer", "discover")


@dataclass(frozen=True)
class Answer:
    """What is done against an obstacle, and the families of goals it would stop, likeliest first.

    `cue` stands behind "If": a moment that one cannot miss. `then` goes on behind "then I"; `words`
    are beginnings of words that tell the obstacle. `with_piece` stands in place of `then` where a
    small piece of the goal is known, with {then} at its end, since a piece may end in a clause of
    its own: "review a change that somebody waits for right away" could be read two ways.
    """

    cue: str
    then: str
    families: tuple[str, ...]
    words: tuple[str, ...] = ()
    with_piece: str = ""


ANYWAY: Final = Answer(
    "it's Friday and I haven't touched this all week",
    "spend ten minutes on this goal before anything else",
    _PRACTISE,
    with_piece="take fifteen minutes to {then}",
)

# The first whose words are found is taken.
_ANSWERS: Final = (
    Answer(
        "somebody goes quiet after I've named a price",
        "leave it there until the next day", _CONTRIBUTE,
        ("underprice", "undercharge", "price out loud", "prices", "my price", "name a price",
         "charge too little", "ask for money", "talk about money", "preise", "precios",
         "mes prix", "zu billig"),
    ),
    Answer(
        "I catch myself thinking that I haven't earned it yet",
        "ask for one small thing that same day", _ASKING,
        ("have to prove", "prove myself", "prove i'm", "earned it", "allowed to ask", "deserve",
         "don't call myself", "not a real", "put my hand up", "raise my hand"),
    ),
    Answer(
        "I've seen the same thing go wrong twice",
        "say so that day, in one sentence, with what I'd do", _CONTRIBUTE,
        ("polite", "too nice", "hold my tongue", "bite my tongue", "keep quiet about",
         "say nothing", "don't say what i"),
    ),
    Answer(
        "I'm about to start from an empty page",
        "look for half an hour at what others have made", _CONTRIBUTE,
        ("from scratch", "someone else's material", "reinvent", "have to do it my way"),
    ),
    Answer(
        "I leave a meeting where I've asked for something",
        "take the first step myself that same day", _CONTRIBUTE,
        ("don't follow up", "dont follow up", "never follow up", "don't follow through",
         "dont follow through", "complain in the", "complain and", "only complain"),
    ),
    Answer(
        "there's a fire that others could put out",
        "carry on with this for half an hour first", _PRACTISE,
        ("something burns", "like fires", "love fires", "on fire", "the fire", "every fire",
         "fires first", "firefight"),
        with_piece="let somebody else go first, and {then}",
    ),
    Answer(
        "a rejection comes",
        "write two lines to one person before the day ends", _CONTRIBUTE,
        ("rejection", "rejected", "turned down", "absage", "rechazo", "refus ", "rifiut"),
    ),
    Answer(
        "I'm about to say that it won't be allowed anyway",
        "put the question to whoever decides, in two sentences", _ASKING,
        ("before i've even asked", "before i even ask", "before i've asked", "before asking"),
    ),
    Answer(
        "I'm about to apologise for asking",
        "skip the apology, and ask", _ASKING,
        ("apologise for taking", "apologize for taking", "apologise for asking",
         "apologize for asking", "sorry for taking", "say sorry for", "entschuldige mich fur",
         "pido perdon por", "je m excuse de"),
    ),
    Answer(
        "I've just got home and I'm about to sit down",
        "do ten minutes of this first, and then stop if I want to", _PRACTISE,
        ("just fall over", "the couch", "the sofa", "after work i just sit",
         "after work i just lie", "i get home i just"),
        with_piece="first take ten minutes to {then}",
    ),
    Answer(
        "I've written something and haven't sent it by the evening",
        "send one sentence of it to one person", _ASKING,
        ("don't send", "dont send", "never send", "unsent", "in my drafts", "schicke es nicht",
         "no lo envio", "no lo mando", "ne l envoie pas"),
    ),
    Answer(
        "the next step looks too big for the time I have",
        "do just the part I can finish before I have to stop", _PRACTISE,
        ("have to leave", "need to leave", "pick up the kids", "pick up my kids", "school run",
         "too big", "could get big", "get big", "start anything big", "nursery closes",
         "muss ich los", "tengo que irme", "je dois partir"),
        with_piece="settle for something smaller, and {then}",
    ),
    Answer(
        "somebody else's emergency comes up in the time I've set aside",
        "ask first whether it can wait an hour", _PRACTISE,
        ("other people's emerg", "other peoples emerg", "other people's fires", "emergenc",
         "everybody else's", "everyone else's", "notfall", "notfälle", "urgencias", "urgences",
         "emergências", "emergenze"),
        with_piece="ask whether it can wait an hour, and first {then}",
    ),
    Answer(
        "a new alert comes in during the time I've set aside",
        "check whether it can wait until I'm done here", _PRACTISE,
        ("new alert", "alert comes", "alarm comes", "new ticket", "ticket comes",
         "new incident", "incident comes"),
        with_piece="check whether it can wait, and first {then}",
    ),
    Answer(
        "I'm about to redo something that was already finished",
        "leave it as it is, and show it to one person that same day", _CONTRIBUTE,
        ("redo my", "redo the", "redoing", "i redo", "rewrite my", "rewriting my", "rework my",
         "my portfolio", "my website again", "my cv again", "tweak my", "tinker with my"),
    ),
    Answer(
        "another deadline comes up before I've started on this",
        "give this the first half hour of the day, and the deadline the rest", _PRACTISE,
        ("there is always a", "there's always a", "theres always a", "always another",
         "always something due", "the next paper", "the next release", "the next deadline",
         "revision due", "always a deadline"),
        with_piece="let the deadline wait half an hour, and first {then}",
    ),
    Answer(
        "I pick up my phone in the time I've set aside",
        "put it in another room until I've done half an hour", _PRACTISE,
        ("my phone", "youtube", "scroll", "social media", "netflix", "handy", "スマホ"),
    ),
    Answer(
        "somebody comes with something quick",
        "write it down, and say when today I'll look at it", _PRACTISE,
        ("quick one", "quick question", "quick favo", "pings me", "ping me", "at the door",
         "at my door", "at my desk", "my shoulder", "drop by", "drops by", "the phone",
         "phone calls", "phone rings", "needs something", "needs me right", "always needs",
         "calls me", "call me every", "call me all", "klingelt", "ruft an", "rufen an",
         "an der tur", "telefon", "me llaman", "telefono", "telephone", "電話", "声をかけられ"),
        with_piece="write it down for later, and first {then}",
    ),
    Answer(
        "I'm about to sign up for something new",
        "first finish one part of what I've started", _PRACTISE,
        ("start courses", "starting courses", "start a course", "another course",
         "course after course", "buy courses", "courses and", "noch einen kurs", "neuen kurs",
         "kurse an", "otro curso", "cursos y no", "autre formation", "autre cours", "outro curso",
         "altro corso", "nog een cursus", "講座を始め", "又报"),
        with_piece="first take fifteen minutes to {then}",
    ),
    Answer(
        "I've been looking at job adverts for half an hour",
        "close them, and write to one person instead", _PRACTISE,
        ("job boards", "job board", "job adverts", "linkedin", "stellenanzeigen", "jobborsen",
         "portales de empleo", "offres d emploi", "vagas", "annunci di lavoro", "vacatures", "求人",
         "招聘网站"),
        with_piece="close them, and take fifteen minutes to {then}",
    ),
    Answer(
        "I open my laptop again in the evening",
        "write down what I was about to do, and leave it for the morning", _PRACTISE,
        ("work at night", "work nights anyway", "catch up at night", "apologise for leaving",
         "apologize for leaving", "sorry for leaving", "log on again", "laptop again",
         "abends noch", "nachts noch", "por la noche trabajo", "trabajo de noche",
         "le soir je retravaille", "夜に仕事"),
    ),
    Answer(
        "I catch myself doing something only out of guilt",
        "ask myself who'd really be worse off, and for how long", _TRYING,
        ("guilt", "guilty", "feel bad for", "feel responsible for every", "schuldgefuhl",
         "schlechtes gewissen", "por culpa", "me siento culpable", "culpabil", "coupable",
         "sensi di colpa", "in colpa", "culpa de", "schuldgevoel", "罪悪感", "内疚", "愧疚"),
    ),
    Answer(
        "I've been waiting three days for approval",
        "ask when I'll get it, and do the part that doesn't need any", _CONTRIBUTE,
        ("approval", "approve", "sign off", "the go ahead", "official", "clearance", "freigabe",
         "genehmigung", "aprobacion", "autorizacion", "que me autoricen", "feu vert",
         "autorisation", "validation", "autorizzazione", "approvazione", "aprovacao",
         "autorizacao", "goedkeuring", "toestemming", "承認", "許可", "批准", "审批"),
    ),
    Answer(
        "I'm about to cancel my time for this",
        "move it to another slot that week, and keep it", _PRACTISE,
        ("cancel on myself", "cancel my own", "my own things last", "myself last",
         "work eats everything", "gets moved", "sage mir selbst ab", "me cancelo", "me dejo para",
         "je m annule", "me deixo por ultimo", "mezelf af", "自分のことは後", "自己的事放"),
    ),
    Answer(
        "I'm about to put this off until something else is done",
        "do ten minutes of it that same day", _PRACTISE,
        ("until after the", "until after my", "after the next", "when things calm down",
         "once things calm down", "when it calms down", "until it calms", "calmer week",
         "quieter week", "wenn es ruhiger", "bis nach dem", "cuando se calme",
         "quand ca se calme", "quando acalmar", "quando si calma", "als het rustig", "落ち着いたら",
         "等忙完"),
        with_piece="take fifteen minutes the same day to {then}",
    ),
    Answer(
        "next week's rota comes out",
        "book an hour for this before the week fills up", _PRACTISE,
        ("after shift", "after my shift", "the shifts", "shifts change", "shift again",
         "after on call", "after my on call", "schichten", "nach der schicht", "schichtplan",
         "los turnos", "mis turnos", "les horaires decales", "i turni", "os turnos",
         "de diensten", "シフト", "倒班"),
    ),
    Answer(
        "I've been stuck for half an hour",
        "write down the question, and ask somebody the same day", _ASKING,
        ("gets hard", "get hard", "gets difficult", "gets tough", "it s too hard", "get stuck",
         "schwierig wird", "wenn es schwer", "se pone dificil", "devient difficile",
         "fica dificil", "diventa difficile", "moeilijk wordt", "難しくなる", "遇到困难"),
    ),
    Answer(
        "the day ends early because I'm needed at home",
        "note where I stopped, and book the next half hour before I leave", _PRACTISE,
        ("nursery", "daycare", "kindergarten", "kita", "school rings", "school calls",
         "calls from school", "sick child", "sick kid", "child is ill", "kids are ill", "creche",
         "guarderia", "保育園"),
    ),
    Answer(
        "a week comes in which everything is due",
        "do ten minutes of this, and book an hour in the week after", _PRACTISE,
        ("end of quarter", "quarter end", "end of the quarter", "month end", "end of the month",
         "end of month", "crunch", "milestone", "every release", "release every",
         "before the release", "release week", "the day before", "high season", "exam season",
         "deadline week", "quartalsende", "monatsende", "fin de mes", "fin du mois", "月末",
         "四半期末",
         "繁忙期"),
        with_piece="take ten minutes all the same to {then}",
    ),
    Answer(
        "something urgent is about to push this out",
        "say what has to wait because of it, and book this again in the same week", _PRACTISE,
        ("everything is urgent", "gets cut first", "is cut first", "urgent comes first"),
    ),
    Answer(
        "somebody books the time I've set aside",
        "move this to another hour in the same week before I accept", _PRACTISE,
        ("my calendar", "calendar is", "calendar belongs", "back to back", "book over",
         "books over", "kalender", "mi agenda", "mon agenda", "予定が埋ま"),
    ),
    Answer(
        "I hear of something that's been decided already",
        "ask that same day which decision comes next, and who makes it", _CONTRIBUTE,
        ("brought in after", "brought in when", "brought in too", "called in after",
         "after the design", "already decided", "asked too late", "involved too late",
         "told too late", "zu spat einbezogen", "zu spat gefragt"),
    ),
    Answer(
        "I've put off a conversation for a day",
        "write down its first sentence, and ask for ten minutes of their time", _TALKING,
        ("uncomfortable", "conflict", "confront", "awkward", "hard conversation",
         "difficult conversation", "hard talks", "politics", "give feedback", "giving feedback",
         "konflikt", "unangenehm", "conflicto", "conflit", "衝突", "気まず"),
    ),
    Answer(
        "I'm about to ask one more person what they think",
        "write down my own answer first, and ask only what's wrong with it", _TRYING,
        ("asking everyone", "ask everyone", "asking everybody", "ask everybody",
         "too many opinions", "everyone s opinion", "everybody s opinion",
         "other people s opinion"),
    ),
    Answer(
        "I keep something to myself because nobody asked",
        "say it to one person that same day, in two sentences", _CONTRIBUTE,
        ("nobody wants to hear", "no one wants to hear", "my age", "too old", "who am i to",
         "not my place", "nobody listens", "nobody would listen"),
    ),
    Answer(
        "I want to find out one more thing before I decide",
        "write down what I'd choose today, and what could still change that", _TRYING,
        ("put off decision", "putting off decision", "postpone decision", "avoid decision",
         "decides for me", "decide for me", "wait to be told", "never decide", "can t decide",
         "cannot decide", "don t decide", "not decide", "to decide", "deciding", "indecis",
         "make up my mind", "options open", "collecting information", "more information",
         "commit to", "entscheide", "nicht entscheiden", "decidir", "decidirme", "décider",
         "優柔不断", "決められ"),
    ),
    Answer(
        "I'm about to step in",
        "ask what they'd do, and leave it with them until the next day", _CONTRIBUTE,
        ("jump in", "step in", "fix it before", "fix it myself", "fix things myself",
         "solve it for", "solve everyone", "solve other", "solve people s", "rescue",
         "take it back", "springe ein"),
    ),
    Answer(
        "somebody criticises something of mine",
        "thank them, and wait a day before I answer", _CONTRIBUTE,
        ("defensive", "criticism", "personally", "kritik", "crítica", "critique"),
    ),
    Answer(
        "I'm about to say what I think",
        "ask one more question first", _CONTRIBUTE,
        ("impatien", "talk too much", "interrupt people", "interrupt others", "dominate",
         "opinionated", "give advice", "giving advice", "ungeduld", "impacien"),
    ),
    Answer(
        "I've finished something and told nobody",
        "tell one person in two sentences what it changed", _CONTRIBUTE,
        ("self promot", "promote myself", "undersell", "sell myself", "visib", "show off", "brag",
         "don t tell any", "tell nobody", "keep it to myself", "keep things to myself",
         "don t mention", "talk about my work", "about my own work", "bescheiden"),
    ),
    Answer(
        "I've had the same question for half an hour",
        "ask it, in writing if that's easier", _ASKING,
        ("stupid question", "look stupid", "looking stupid", "looking dumb", "dumb question",
         "silly question", "afraid to ask", "scared to ask", "scared of asking", "dare to ask",
         "instead of asking", "never ask", "don t ask", "google for", "googling for"),
    ),
    Answer(
        "I've put something off because it could go wrong",
        "do the smallest piece of it before the day ends", _CONTRIBUTE,
        ("fear", "scared", "failing", "to fail", "failure", "risk", "comfort zone", "what i know",
         "make a mistake", "making mistakes", "angst", "miedo", "peur", "失敗"),
        with_piece="take fifteen minutes before the day ends to {then}",
    ),
    Answer(
        "I hear myself say that I'm not ready, or that others are ahead",
        "name one thing I've done that proves me wrong, and carry on", _CONTRIBUTE,
        ("imposter", "impostor", "not good enough", "doubt myself", "self doubt", "confiden",
         "insecur", "compare myself", "started earlier", "ahead of me", "better than me",
         "smarter than", "knows more than", "know more than", "not as good", "don t belong",
         "fraud", "behind everyone", "behind everybody", "out of my depth", "second guess",
         "talk myself out", "talk myself down", "selbstzweifel", "自信がない"),
        with_piece="name one thing that proves me wrong, and {then}",
    ),
    Answer(
        "I've read about something for half an hour and made nothing",
        "try out the smallest piece of it, however little I understand", _CONTRIBUTE,
        ("until i understand", "until i ve understood", "understood everything",
         "understand everything", "know everything", "until i know", "before i start",
         "start until", "can t start", "cannot start", "don t start", "bevor ich anfange",
         "erst alles", "entender todo", "tout comprendre", "理解してから", "してからでないと",
         "わかってから"),
        with_piece="stop there, ready or not, and {then}",
    ),
    Answer(
        "I've fixed something in a hurry",
        "write one line about why it broke before I turn to anything else", _CONTRIBUTE,
        ("go back to why", "just fix", "quick fix", "patch things", "patch it", "workaround",
         "fix things and", "band aid"),
    ),
    Answer(
        "I open the same thing a third time without sending it",
        "send what I have to one person that same day", _CONTRIBUTE,
        ("finished enough", "done enough", "tweak", "polish", "perfect", "rewrit", "prepar",
         "find a mistake", "good enough", "ready", "until it s", "finish it", "perfekt",
         "perfecc", "parfait", "perfez", "完璧", "完美"),
    ),
    Answer(
        "I've waited three days for somebody to ask me",
        "ask for it myself, in two sentences, by the end of the day", _CONTRIBUTE,
        ("until i m asked", "until i m invited", "until i am invited", "until i m told",
         "until i get asked", "to be asked", "asks me", "until somebody asks",
         "until someone asks", "asked me", "permission", "to be invited", "bis ich gefragt",
         "bis mich jemand", "bis jemand", "頼まれるまで", "指示を待", "wait for others",
         "wait for someone",
         "wait for somebody", "erlaubnis", "permiso", "permission"),
    ),
    Answer(
        "a message comes in while I'm working on this",
        "wait an hour before I look at it", _PRACTISE,
        ("every message", "every channel", "messages at once", "answer everything", "check my",
         "checking", "can t leave", "notification", "inbox", "on slack", "answer slack",
         "answer chat", "slack within", "slack message", "slack first", "slack all", "open slack"),
    ),
    Answer(
        "I've had the same question for a day",
        "ask it, in writing if that's easier", _ASKING,
        ("ask for help", "asking for help", "say nothing", "speak up", "speaking up", "人見知り",
         "keep quiet", "stay quiet", "don t speak", "too shy", "shy", "networking", "introvert",
         "don t dare", "afraid", "hide", "traue mich", "schüchtern", "vergüenza", "timid", "遠慮",
         "不安"),
    ),
    Answer(
        "somebody asks me for more than ten minutes of work",
        "say “I'll tell you tomorrow”, and look at my week first", _PRACTISE,
        ("say yes", "saying yes", "can t say no", "say no", "everybody else first",
         "everyone else first", "everybody else s", "everyone else s", "for everyone else",
         "for everybody else", "others first", "please people", "allen recht", "too nice",
         "overcommit", "over commit", "take on too", "taking on too", "too much on", "ja sag",
         "sage zu allem ja", "nein sagen", "digo que si", "decir que no", "zu schnell ja",
         "ja zu allem", "si a todo", "oui a tout", "dis oui", "sim a tudo", "sim para tudo",
         "si a tutti", "ja op alles", "dire non", "断れない", "引き受け"),
    ),
    Answer(
        "I'm about to take on something that somebody else could do",
        "ask who else could take it before I start", _PRACTISE,
        ("do it myself", "do the work myself", "do everything myself", "take every", "take over",
         "every ticket", "pick up", "picks up", "nobody else will", "let go of", "alone",
         "delegat", "faster", "micromanag", "selbst", "yo mismo", "moi meme", "自分で"),
    ),
    Answer(
        "I've been in the details for an hour",
        "write down what they're for, and leave the rest for another day", _CONTRIBUTE,
        ("rabbit hole", "detail", "lost in", "overengineer", "over engineer", "the weeds",
         "verzettel", "細か"),
    ),
    Answer(
        "I've spent half an hour reading or planning and made nothing",
        "stop there, and spend fifteen minutes on the smallest piece of this goal", _CONTRIBUTE,
        ("instead of doing", "instead of finishing", "instead of starting", "one more course",
         "read papers", "papers instead", "instead of talking", "tutorials", "reading",
         "research", "overthink", "over think", "think too", "plan instead", "planning", "analys",
         "analyz", "gruble", "look things up", "look it up", "pienso demasiado", "考えすぎ"),
        with_piece="stop there, and {then}",
    ),
    Answer(
        "I've spent an hour building something nobody has seen",
        "ask one person about it before I build any more", _CONTRIBUTE,
        ("build before", "build instead", "start coding", "jump into", "before i ask"),
    ),
    Answer(
        "a new idea comes up while I'm working on something else",
        "put the new idea on a list, and go back to what I was doing", _TRYING,
        ("distract", "start new project", "start a new project", "new idea", "shiny",
         "too many ideas", "too many things",
         "too many projects", "lose interest", "bored", "never finish", "don t finish",
         "start things", "jump from", "finish none", "finish any", "half finished",
         "side projects", "start too many", "start a lot", "start lots", "start ten",
         "start five", "drop things", "give up half", "many things at", "jump between", "scatter",
         "ablenk", "distra", "気が散"),
        with_piece="put the new idea on a list, and first {then}",
    ),
    Answer(
        "I've skipped a week",
        "spend fifteen minutes on this goal the very next day", _PRACTISE,
        ("momentum", "out of steam", "lose steam", "fizzle", "peter out", "enthusias",
         "after two weeks", "after a week", "after a few weeks", "give up after", "fall off"),
        with_piece="take fifteen minutes the very next day to {then}",
    ),
    Answer(
        "it's Friday and nobody knows how this is going",
        "send two lines about it to somebody who'll ask again", _PRACTISE,
        ("accountab", "nobody asks me", "without a deadline", "without deadlines", "no deadline"),
    ),
    Answer(
        "I put this off for the second time",
        "work on this goal for ten minutes right away", _PRACTISE,
        ("put off", "put things off", "putting", "procrastinat", "tomorrow", "later", "postpone",
         "last minute", "motivat", "lazy", "laziness", "disciplin", "aufschieb", "schiebe",
         "morgen", "dejo todo", "mañana", "procrastin", "remets", "demain", "先延ばし", "後回し",
         "拖延"),
        with_piece="take fifteen minutes right away to {then}",
    ),
    Answer(
        "something else is about to take the time I've set aside",
        "move this to another hour in the same week straight away", _PRACTISE,
        ("evenings fill", "fill up", "busy", "no time", "meeting", "interrupt", "firefight",
         "fires", "every fire", "loudest", "pulled into", "dragged into", "sucked into", "pager",
         "incident", "kids", "family", "energy", "lose track", "workload", "too tired", "tired",
         "fried", "wiped out", "knackered", "useless the next", "useless next", "the queue",
         "open tickets", "urgent", "forget", "squeeze", "keine zeit", "müde", "no tengo tiempo",
         "cansad", "pas le temps", "fatigu", "時間がない", "忙し", "疲れ"),
    ),
)  # fmt: skip


def answer_to(obstacle: str) -> Answer:
    """Return what is done against an obstacle, and which goals it would stop."""
    said = f" {fold(obstacle)}"
    return next((one for one in _ANSWERS if _tells(one.words, said)), ANYWAY)


def _tells(words: Sequence[str], said: str) -> bool:
    return any(_sign(word) in said for word in words)


@cache
def _sign(word: str) -> str:
    return f" {fold(word)}" if word.isascii() else fold(word)
