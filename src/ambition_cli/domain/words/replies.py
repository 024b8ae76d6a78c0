"""Short replies in words: a yes, a no, "none of them", and what means the same as Enter.

The one place for these words, in English, German, Spanish, French, Portuguese, Italian, Dutch,
Japanese and Chinese. A reply is one of them as a whole: "no meetings on Monday" is no no.
"""

import re
import unicodedata
from typing import Final

from ambition_cli.domain.words.dont_know import is_dont_know
from ambition_cli.errors import Refused


def _words(text: str) -> frozenset[str]:
    return frozenset(" ".join(text.split()).split(", "))


_YES: Final = _words("""
y, yes, yes please, yeah, yep, yup, ye, yea, aye, sure, sure thing, for sure, ok, okay, k, fine,
all right, alright, of course, please, please do, do it, do that, go ahead, go on, right, correct,
that's right, that is right, that's it, that is it, exactly, absolutely, definitely, certainly,
sounds good, sounds right, looks good, looks right, all good, good, great, perfect, true, i agree,
agreed, i do, it was, it is, ja, ja bitte, jo, jawohl, klar, na klar, gerne, ja gerne, natürlich,
sicher, genau, stimmt, passt, in ordnung, sí, si, sí por favor, si por favor, claro, claro que sí,
vale, por supuesto, de acuerdo, desde luego, oui, oui merci, oui s'il te plaît,
oui s'il vous plaît, ouais, bien sûr, d'accord, volontiers, tout à fait, sim, sim por favor,
claro que sim, com certeza, pode ser, isso, está bem, sì, sì grazie, certo, va bene, certamente,
esatto, jazeker, ja graag, ja hoor, graag, zeker, prima, natuurlijk, akkoord, klopt, はい,
はい お願いします, はいお願いします, ええ, うん, お願いします, そうです, もちろん, 了解, 是, 是的,
好, 好的, 好啊, 行, 可以, 对, 對, 对的, 當然, 当然, 嗯, 没问题, 沒問題
""")
_NO: Final = _words("""
n, no, nope, nah, nay, no thanks, no thank you, no thx, thanks no, not now, not today, not really,
not at all, never, don't, do not, rather not, i'd rather not, i would rather not, better not,
please don't, wrong, false, i don't, it wasn't, it was not, it isn't, nein, nein danke, nee, nö,
ne, lieber nicht, jetzt nicht, nicht, no gracias, mejor no, ahora no, que no, non, non merci,
pas maintenant, surtout pas, plutôt pas, não, nao, não obrigado, não obrigada, melhor não,
agora não, no grazie, meglio di no, non ora, nee dank je, nee bedankt, neen, liever niet, nu niet,
いいえ, いいえ結構です, いえ, いや, ううん, 結構です, やめます, 違います, 不, 不是, 不要, 不用,
不用了, 不行, 不好, 不对, 不對, 否, 算了
""")
_NONE: Final = _words("""
none, none of them, none of these, none of those, none at all, no one, nobody, neither, nothing,
zero, nil, keine, keins, keiner, keine davon, keines, nichts, niemand, ninguno, ninguna,
ninguno de ellos, nada, nadie, aucun, aucune, rien, personne, nenhum, nenhuma, ninguém, nessuno,
nessuna, niente, nulla, geen, geen enkele, geen van alle, niets, なし, ない, 何もない, 特にない,
特になし, 没有, 沒有, 没, 沒, 无, 無, 都不, 都没有
""")
_SKIP: Final = _words("""
skip, skip it, skip this, skip that, skip this one, skip that one, pass, i pass, i'll pass,
i will pass, next, next one, next question, move on, leave it, leave it out, leave it open,
überspringen, auslassen, weiter, passe, ich passe, saltar, omitir, paso, siguiente, passer,
je passe, sauter, suivant, pular, passo, seguinte, próxima, salta, saltare, avanti, overslaan,
sla over, pas, volgende, スキップ, パス, 飛ばす, とばす, 飛ばして, 次, 次へ, 跳过, 跳過, 略过,
略過, 下一个, 下一個
""")
_ENDS_LIST: Final = _words("""
nothing else, nothing more, no more, none more, that's all, that is all, that's it, that is it,
that's everything, done, i'm done, i am done, end, stop, finished, das war's, das ist alles,
sonst nichts, nichts mehr, fertig, nada más, eso es todo, c'est tout, rien d'autre, é tudo,
só isso, nada mais, è tutto, basta, nient'altro, dat is alles, niets meer, klaar, 以上, 以上です,
没有了, 沒有了, 就这些, 就這些
""")
_SAME: Final = _words("""
same, the same, same as before, same as above, the same as before, the same as above, as before,
as above, see above, ditto, same again, same thing, like before, like above, what i said,
what i said before, as i said, like i said, i said that already, already said, wie oben,
wie vorher, wie vorhin, siehe oben, dasselbe, das gleiche, gleich wie oben, dito, wie gesagt,
das habe ich schon gesagt, lo mismo, lo mismo que antes, como antes, igual que antes, ídem, idem,
como arriba, ya lo dije, comme avant, comme plus haut, comme ci-dessus, voir plus haut,
la même chose, pareil, déjà dit, o mesmo, a mesma coisa, como acima, igual a antes, já disse,
come prima, come sopra, lo stesso, la stessa cosa, vedi sopra, già detto, zoals hierboven,
zoals eerder, zie boven, hetzelfde, al gezegd, 同上, 上と同じ, 前と同じ, さっきと同じ, 同じ,
同じです, 同前, 跟上面一样, 和上面一样, 和之前一样, 一样
""")
_ASKS_BACK: Final = _words("""
help, help me, what, huh, eh, come again, what do you mean, what does that mean,
what does this mean, what is meant, how do you mean, i don't understand,
i do not understand, i don't understand the question, i don't get it, i don't get the question,
not sure what you mean, i don't know what you mean, don't understand, can you explain,
please explain, example, examples, an example, for example, give me an example, such as,
like what, hilfe, was, wie bitte, was heißt das, was ist gemeint, wie meinst du das,
was meinst du, verstehe ich nicht, ich verstehe nicht, ich verstehe die frage nicht, beispiel,
zum beispiel, ein beispiel, ayuda, qué, qué quieres decir, qué significa, no entiendo,
no entiendo la pregunta, ejemplo, por ejemplo, un ejemplo, aide, quoi, que veux-tu dire,
qu'est-ce que ça veut dire, je ne comprends pas, je comprends pas,
je ne comprends pas la question, exemple, par exemple, un exemple, ajuda, o quê, como assim,
o que quer dizer, não entendi, não entendo, não entendi a pergunta, exemplo, por exemplo,
um exemplo, aiuto, cosa intendi, cosa vuol dire, cosa significa, non capisco, non ho capito,
non capisco la domanda, esempio, per esempio, un esempio, hulp, wat bedoel je, hoezo,
wat betekent dat, ik begrijp het niet, ik snap het niet, ik begrijp de vraag niet, voorbeeld,
bijvoorbeeld, een voorbeeld, ヘルプ, どういう意味, どういう意味ですか, どういうこと,
意味がわからない, 意味がわかりません, わかりにくい, 例えば, たとえば, 例, 例は,
examples pls, for instance, in what sense, which one, why do you ask, why do you want to know,
what do you want from me, not sure what you want, not sure what you want from me, i'm confused,
hä, häh, wie jetzt, wie meinen sie das, was meinen sie, versteh ich nicht, kapier ich nicht,
check ich nicht, was ist damit gemeint, was soll ich da schreiben, inwiefern, a qué te refieres,
no lo entiendo, no entiendo qué quieres, a ver, cómo, pour quoi faire, c'est-à-dire, comment ça,
je comprends rien, ça veut dire quoi, tipo o quê, não entendi nada, in che senso, tipo, cioè,
non ho capito la domanda, in welke zin, snap ik niet, snap het niet, hoe bedoel je, wat bedoelt u,
どんな感じ, 具体的には, よくわからない質問, 没听懂, 没看懂, 怎么说, 具体指什么, 什么叫, 问的是什么,
帮助, 幫助, 什么意思, 什麼意思, 是什么意思, 不明白, 不懂, 看不懂, 比如, 例如, 举例, 举个例子
""")
_AROUND = re.compile(r"[.,!;:…()\"“”„«»¿¡。！、，\s]+")
_POLITE = re.compile(
    r" (?:please|thanks|thank you|bitte|danke|por favor|merci|grazie|obrigad[oa])$"
)


def _plain(text: str) -> str:
    """Return a reply in small plain characters, without the marks around its words."""
    plain = unicodedata.normalize("NFKC", text).lower().replace("’", "'")
    return _AROUND.sub(" ", plain).strip()


def _is(text: str, words: frozenset[str]) -> bool:
    plain = _plain(text)
    return plain in words or _POLITE.sub("", plain) in words


def is_yes(text: str) -> bool:
    """Tell whether a reply is a yes and nothing else: "sure", "ja", "はい"."""
    return _is(text, _YES)


def is_no(text: str) -> bool:
    """Tell whether a reply is a no and nothing else: "nope", "nein danke", "いいえ"."""
    return _is(text, _NO)


def is_none(text: str) -> bool:
    """Tell whether a reply says that it is none or nothing: "none of them", "nadie", "なし"."""
    return _is(text, _NONE)


def is_skip(text: str) -> bool:
    """Tell whether a reply passes over a question in as many words: "skip", "pass", "weiter"."""
    return _is(text, _SKIP)


# "Is that about money?", "like hobbies or work?", "what should I write here?"
_ABOUT_THE_QUESTION = re.compile(
    r"(?:is|are) (?:this|that|it|you|we) (?:about|asking|meant|talking)\b.*\?"
    r"|(?:like|you mean|do you mean|meaning|as in) .+ or .+\?"
    r"|what (?:counts as|kind of|sort of|type of) (?:an? )?(?:problems?|impact|answers?"
    r"|things?|steps?|obstacles?)\??"
    r"|(?:can|could|would) you (?:please )?(?:explain|rephrase|repeat|give (?:me )?(?:an )?example)"
    r"\b[\w ]{0,20}\??"
    r"|what (?:should|do|am|can) i (?:\w+ ){0,3}(?:write|say|put|type|answer|enter)(?: \w+){0,2}\??"
    r"|(?:geht es (?:dabei |hier )?um|meinst du) .+\?|(?:es|va) sobre .+\?|tu parles de .+\?"
    r"|(?:é|è) (?:sobre|su) .+\?|gaat (?:het|dit) over .+\?",
    re.IGNORECASE,
)
# "What do you mean by problems?", "what are you asking exactly": one clause, with nothing more.
_REST = r"[^.,;:!?。，、？]{1,40}"
_NOT_UNDERSTOOD = re.compile(
    "|".join(
        (
            rf"what(?: exactly)? (?:do|did) (?:you|u) mean (?:by|with|exactly|here)(?: {_REST})?",
            r"what(?: exactly)? (?:are (?:you|u)|is (?:this|that|it)|does (?:this|that|it)) "
            r"(?:asking|ask|getting at|trying to ask|after|want)"
            r"(?: (?:me|for|from|about|here|exactly|of)){0,3}",
            r"what(?:'s| is) (?:the question|this (?:question )?about|that supposed to mean)"
            r"(?: (?:asking|here|exactly|again)){0,2}",
            r"(?:sorry )?i (?:still |really |just )?(?:don't|dont|do not|didn't) "
            r"(?:really |quite |fully )?(?:get|understand|follow)(?: (?:it|this|that|the question"
            r"|(?:this|that|your) question"
            r"|what (?:you(?:'re| are)? |is )(?:mean|asking|asked|after)"
            r"(?: (?:me|for|by|here|exactly)){0,2}))?",
            r"(?:like|such as|as in|for example) (?:what|who)(?: (?:exactly|for example))?",
            rf"was (?:genau )?(?:meinst du|meinen sie) (?:genau )?(?:mit|hier)(?: {_REST})?",
            r"was (?:genau )?(?:fragst du|willst du|wollen sie|ist (?:die|hier die) frage)"
            r"(?: (?:mich|von mir|wissen|hören|hier|genau|eigentlich)){0,3}",
            r"(?:ich )?(?:verstehe?|kapiere?|checke?)(?: ich)? (?:die frage|das) nicht(?: ganz)?",
            rf"(?:a )?qué (?:quieres|quiere|te refieres|se refiere)(?: decir)? con {_REST}",
            r"qué (?:me )?(?:est[áa]s? )?pregunta(?:s|ndo)?(?: exactamente)?",
            r"no entiendo (?:bien |muy bien )?(?:la|tu|esta) pregunta",
            r"(?:qu'est-ce que (?:tu veux|vous voulez)|que (?:veux-tu|voulez-vous)) dire par "
            rf"{_REST}",
            r"qu'est-ce que (?:tu|vous) (?:me )?demande[sz](?: exactement| au juste)?",
            r"c'est quoi (?:la|ta|votre) question|je (?:ne )?comprends pas (?:bien )?ta question",
            rf"o que (?:você |voce )?(?:quer|queres) dizer com {_REST}",
            r"o que (?:você |voce )?(?:está|esta|estás) (?:me )?(?:a )?pergunta(?:ndo|r)"
            r"(?: exatamente)?",
            rf"(?:che )?cosa (?:intendi|vuoi dire|si intende) (?:con|per) {_REST}",
            r"(?:che )?cosa (?:mi )?(?:stai chiedendo|chiedi)(?: esattamente)?",
            rf"wat (?:bedoel je|bedoelt u) (?:precies |hier )?(?:met {_REST}|precies)",
            r"wat (?:vraag je|vraagt u)(?: (?:me|nou|nu|precies|eigenlijk|hier)){0,3}",
            r"(?:問題|影響|質問|この質問|それ)(?:とは|って)(?:何|なに|どういう(?:意味|こと))(?:ですか|の)?",
            r"何を(?:聞|訊)いて(?:いる|る|います|ます)(?:のですか|んですか|か|の)?",
            r"(?:この)?質問の意味が(?:わか|分か)(?:らない|りません)",
            r"(?:问题|問題|影响|影響|这个问题|這個問題|这里|這裡)(?:是|具体)?(?:什么意思|什麼意思|指什么|指什麼)",
            r"(?:你)?(?:到底|究竟)?(?:在|想)?问(?:的是)?什么",
        )
    )
)
_BEFORE_BACK = re.compile(r"^(?:(?:sorry|wait|hm+|u[hm]+|er+m*|ok|well|so|but|and)\b[ ,.…]*)+")
_LONGEST_BACK: Final = 60


def asks_back(text: str) -> bool:
    """Tell whether a reply asks what a question means: "what do you mean?", "zum Beispiel?"."""
    if _is(text.rstrip(" ?？"), _ASKS_BACK):
        return True
    said = text.strip()
    if len(said) > _LONGEST_BACK:
        return False
    plain = _BEFORE_BACK.sub("", unicodedata.normalize("NFKC", said).lower().replace("’", "'"))
    is_lost = _NOT_UNDERSTOOD.fullmatch(plain.strip("¿¡ ?.!…。"))
    return bool(is_lost or _ABOUT_THE_QUESTION.fullmatch(said))


def ends_list(text: str) -> bool:
    """Tell whether a reply says that nothing more comes: "no", "that's all", "nothing else"."""
    return any(_is(text, words) for words in (_ENDS_LIST, _NO, _NONE, _SKIP, _SAME))


def says_the_same(text: str) -> bool:
    """Tell whether a reply says no more than was said before: "same as before", "wie oben"."""
    return _is(text, _SAME)


def means_enter(text: str) -> bool:
    """Tell whether a reply leaves a question open: nothing, "skip", "same as above", "no idea".

    "None" and "nothing" are among them, as `is_dont_know` has it; a plain "no" is not.
    """
    return not text.strip() or is_skip(text) or says_the_same(text) or is_dont_know(text)


def leaves_out(text: str) -> bool:
    """Tell whether a reply says nothing where nothing need be said: Enter, "skip", "no", "none"."""
    return means_enter(text) or is_no(text) or is_none(text)


def says_nothing(text: str) -> bool:
    """Tell whether a reply says nothing where a sentence is asked for: "y", "idk", "no", "skip"."""
    return leaves_out(text) or is_yes(text)


def yes_or_no(text: str) -> bool | None:
    """Return a yes or a no in words, None where the question is left open.

    Raises Refused where it is neither.
    """
    if is_yes(text):
        return True
    if is_no(text) or _plain(text) in ("none", "nothing"):
        return False
    if means_enter(text):
        return None
    raise Refused("say y for yes or n for no, or Enter to skip")
