"""What an answer names, apart from what is added to it: a remark, or when and why."""

import re

from ambition_cli.domain.words.matching import when_needed

_FEW = r"(?:\d|one\b|two\b|three\b|four\b|five\b|a few\b|once\b|twice\b|none\b|never\b|nothing\b)"
_REMARK = when_needed(
    r"(?:(?:,| -| –| —|;) |(?<=[a-z])\. |(?= \())"
    r"(?: ?\()?"
    # "Pairing, it's the best part", "writing. I used to blog"
    r"(?:(?:and |but |because |since |as )?(?:I|we|it|they|he|she|nobody|that|there)(?: |['’])"
    # "customer calls, did 2 last quarter", "alerts that need no action, counted 212 last month"
    r"|(?:did|had|made|counted|wrote|gave|got|used to|last|about|around|roughly|only|maybe|ca"
    r"|currently|now|already|still|at least|up to|nearly|almost|over|more than|some|like)"
    rf" (?:[\w-]+ ){{0,2}}?{_FEW}"
    # "status meetings, 11 a week", "reviews, 2 hours a day"
    r"|\d+(?:[.,]\d+)?(?:%|x\b| ?h\b| percent\b| times\b"
    r"| (?:[\w-]+ )?(?:a|an|per|each|every|last|this)\b)"
    r"|(?:just )?for (?:fun|myself|once|a change)$|(?:honestly|actually|tbh|please|seriously)\b"
    r"|(?:and )?not (?:just |only )?(?:the|an?) \w+ (?:about|of|for|behind|around|on)"
    r" [\w'’ ]{2,40}$"
    r"|any \w+$|(?:finally|really|always|mostly|mainly|again|obviously|sorry|lol|haha)\W*$)",
    re.IGNORECASE,
)


def before_remark(text: str) -> str:
    """Return an answer without its trailing remarks, if there are any.

    "Customer calls" of "customer calls, did 2 last quarter", "rust" of "rust, for fun", and "going
    to sea" of "going to sea, really, I went twice".
    """
    before = _REMARK().split(text, maxsplit=1)[0].strip()
    return text if not before else before if before == text else before_remark(before)


# "Switches with no config backup, around 90 of them", "pull requests waiting, median 4 days"
_COUNT = when_needed(
    r"(?:,| -| –| —) (?:(?:about|around|roughly|maybe|only|nearly|almost|over|up to|at least|some"
    r"|median|usually|say|like|now|already|still|that's|ca) )*"
    r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|once|twice|third|dozens|hundreds"
    r"|thousands)\b(?! by\b))(?=[^,]*$)",
    re.IGNORECASE,
)


# "It makes me angry that tenants can't reach anyone" is about the tenants.
_FEELING = when_needed(
    r"(?:it|what) (?:really |still |always |just )?(?:makes me (?:so )?(?:angry|mad|sad|furious|cry"
    r"|wild|sick)|bothers me|bugs me|annoys me|worries me|frustrates me|gets (?:me|to me)"
    r"|drives me (?:mad|crazy|nuts|up the wall))(?: most)?(?: is)? (?:that|how) (?=\w+ \w+)",
    re.IGNORECASE,
)


def bare_problem(text: str) -> str:
    """Return a problem without how it makes one feel, and without the figure after it."""
    return before_count(_FEELING().sub("", text, count=1))


def before_count(text: str) -> str:
    """Return an answer without the figure that is added after a comma."""
    return _COUNT().split(text, maxsplit=1)[0].strip()


# "Time without meetings" is about the meetings, so "without" opens no such part.
_TAIL = when_needed(
    r",? (?:(?:before|after|until|till|once) (?!(?:\d|noon|midnight|lunch|work|hours|dinner|one|two"
    r"|three|four|five|six|seven|eight|nine|ten)\b)(?=\w+ \w+)"
    r"|(?:when|whenever|while|because|since|so that|so (?=\w+ )|if|unless|as soon as|instead of"
    r"|rather than|as well as|even if|even though|although|and not)\b).*",
    re.IGNORECASE | re.DOTALL,
)
_NEXT_SENTENCE = when_needed(r"(?<=\w{3})[.!?] +(?=\w)")
_SAYS_NOTHING = when_needed(
    r"(?:(?:i|we|the|a|an|more|less|time|things?|stuff|work|working|doing|being|getting|having"
    r"|asked|it|that|to|be|do|get|have)\b ?)*",
    re.IGNORECASE,
)


def before_tail(text: str) -> str:
    """Return what an answer names, without when and why: its kind is decided by what comes first.

    "Sitting in on refinement" of "sitting in on refinement before the code exists", which is not a
    wish to write code. Where nothing comes before ("being asked before it's decided"), all of it.
    """
    first = _NEXT_SENTENCE().split(text, maxsplit=1)[0]
    named = _TAIL().sub("", first, count=1).strip()
    return text if _SAYS_NOTHING().fullmatch(named) else named


# "Senior designer, remote" is said as "a senior designer", and asked about in full.
_TERMS = re.compile(
    r", (?:from home|anywhere|part[- ]time|(?:in )?(?:an? )?(?:proper|real|good|small|bigger) \w+)$"
    r"|(?<=\w),? (?:fully |mostly |100 ?% )?remote(?:ly)?$",
    re.IGNORECASE,
)


def without_terms(option: str) -> str:
    """Return an option without where, or on what terms: "platform engineer, proper team"."""
    return _TERMS.sub("", option)


# As people say it aloud: "parents, they'd see what their child built", "the two juniors, who'd ship
# alone", "farmers near us, fewer dead calves", "carers, money ten days sooner".
_SPOKEN = (
    (
        re.compile(
            r"(?P<who>[^,]+?)(?:, (?:they|who)(?:['’]d| would| could)| who['’]d)(?: finally)?"
            r" (?!(?:otherwise|else|normally|usually|rather)\b)"
            r"(?!.*\b(?:would|could|keep|stay)\b)",
            re.IGNORECASE,
        ),
        r"\g<who> would ",
    ),
    (
        re.compile(r"(?P<who>[^,]+), (?P<what>(?:fewer|no more|shorter|more|less)\b)", re.I),
        r"\g<who> have \g<what>",
    ),
    (
        re.compile(
            r"(?P<who>[^,]+), (?P<what>[^,]+ (?:sooner|earlier|faster|quicker|back))$", re.I
        ),
        r"\g<who> get \g<what>",
    ),
)
# What an impact is good for is not what is counted: "…, so nobody has to babysit", "…, no rebuild".
_BESIDES = re.compile(r", (?:so|because|since|no|not|without|instead of)\b.*", re.IGNORECASE)


def bare_impact(text: str) -> str:
    """Return what is said of some people in two pieces as one statement, and nothing after it.

    "Parents would see what their child built" of "parents, they'd see what their child built".
    """
    for said, stated in _SPOKEN:
        if said.match(text):
            text = said.sub(stated, text, count=1)
            break
    return _BESIDES.sub("", before_count(text))


_COULD = re.compile(r"\b(?:could|would be able to)\b(?! have)")
_HAVE_DONE = (
    r"have (?:\w+ed|been|had|done|made|gone|seen|found|got|kept|left|lost|sent|told|taken|given"
    r"|known)\b"
)
# What many would do, as they do it then; the first that is said is the one that is meant.
_OF_MANY = tuple(
    (re.compile(pattern), then)
    for pattern, then in (
        (rf"\b(?:wouldn['’]t|would not)\b(?! {_HAVE_DONE})", "don't"),
        (r"\bwould be\b", "are"),
        (rf"\bwould (?!{_HAVE_DONE})", ""),
    )
)


def as_it_is_then(impact: str, *, are_many: bool) -> str:
    """Turn "could" or "would" of an impact into the present, as if it had come about."""
    impact = _COULD.sub("can", impact, count=1)
    found = [(one, then) for pattern, then in _OF_MANY if (one := pattern.search(impact))]
    if not are_many or not found:
        return impact
    first, then = min(found, key=lambda one: one[0].start())
    return impact[: first.start()] + then + impact[first.end() :]


# What an answer is without what is added to it, by the heading that it stands under.
BARE = {
    "problems": bare_problem,
    "impact": bare_impact,
    "more_of": before_remark,
    "less_of": before_remark,
}
