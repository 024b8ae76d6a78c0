"""Which records are left out of anything made for a given reader.

What the person said wins: `not_for` hides a record from a reader and `open_to` shows it. Without
that, a manager sees only what is certainly harmless, and so does a peer, who sits next to the
manager, unless a record was opened to peers. An option is left out if its kind or name is about
leaving, if it names an employer, if its kind is uncertain, or if it was weighed as an offer. A kind
stored in the plan never reveals an option, because it may have been guessed. Goals and experiments
in the person's own words are left out if their titles are about leaving, and lines if they are
about a search for a job or other affairs of one's own. So are lines, goals and notes that speak of
the person's manager, or name a helper who is one, and those about how one colleague is doing: they
were not written for others at work to read.
Other readers see everything that is not hidden from them.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    Helper,
    Line,
    Option,
    Plan,
    all_lines,
    table_of,
)
from ambition_cli.domain.plan.tables import texts_in
from ambition_cli.domain.privacy.quotes import Quotes
from ambition_cli.domain.words.choices import Audience, Others
from ambition_cli.domain.words.colleagues import is_about_ones_colleague
from ambition_cli.domain.words.common_words import COMMON
from ambition_cli.domain.words.folding import forms_of
from ambition_cli.domain.words.option_kinds import (
    AWAY,
    employers_in,
    is_about_leaving,
    names_employer,
    read,
    signs_of_leaving,
)
from ambition_cli.domain.words.own_affairs import is_ones_own_affair
from ambition_cli.domain.words.those_above import is_about_ones_manager
from ambition_cli.domain.words.wording import counted, listed, one_word

# Readers who see nothing that could be held against the person; `open_to` any of those beside one
# shows a record to that reader.
AT_WORK: dict[Audience, tuple[Others, ...]] = {"manager": ("manager",), "peer": ("peer", "manager")}
Kept = Line | Option | Goal | Experiment | Helper | Note
_OWN_AFFAIRS = "own affairs"  # a sign of leaving, in whichever words


def stays_out(record: Kept, audience: Audience) -> bool:
    """Return whether a record is left out for a reader because of what it says itself."""
    if is_kept_from(audience, record.not_for, _open_to(record)):
        return True
    if isinstance(record, Helper) or audience not in AT_WORK or _is_open(record, audience):
        return False
    if _speaks_of_manager(record) or _speaks_of_colleague(record):
        return True
    if isinstance(record, Line):
        return any(map(is_ones_own_affair, (record.text, record.short or "")))
    if isinstance(record, Note):
        return False
    return _is_risky(record) if isinstance(record, Option) else _is_own_and_about_leaving(record)


def _open_to(record: Kept) -> Collection[str]:
    return () if isinstance(record, Line | Helper) else record.open_to


def _is_open(record: Kept, audience: Audience) -> bool:
    """Tell whether the person opened a record to somebody at work."""
    return not set(AT_WORK[audience]).isdisjoint(_open_to(record))


def is_kept_from(
    audience: Audience | None, not_for: Collection[str], open_to: Collection[str] = ()
) -> bool:
    """Return whether the person hid it from a reader; peers don't see what the manager may not."""
    if audience in not_for:
        return True
    return audience == "peer" and "manager" in not_for and "peer" not in open_to


def _is_risky(option: Option) -> bool:
    if option.source == "weigh" or option.kind in AWAY:
        return True
    return not read(option.name).harmless or is_about_leaving(option.why or "")


def _speaks_of_manager(record: Kept) -> bool:
    """Tell whether what the person wrote speaks of their manager; our drafts may ask for them."""
    return any(map(is_about_ones_manager, _own_words(record)))


def _speaks_of_colleague(record: Kept) -> bool:
    """Tell whether what the person wrote is about how somebody at work is doing."""
    return any(map(is_about_ones_colleague, _own_words(record)))


def _own_words(record: Kept) -> list[str]:
    """Return the words of a record that say something about people, as others would see them."""
    if isinstance(record, Line):
        return [text for text in (record.text, record.short, record.why) if text]
    if isinstance(record, Note):
        return [record.shown_as or record.text]
    if isinstance(record, Goal) or (isinstance(record, Experiment) and not record.drafted_from):
        return [record.title]
    return []


@dataclass(frozen=True)
class Managers:
    """What tells whether a text speaks of the person's manager, by name as well."""

    names: Quotes
    opened: frozenset[str] = frozenset()  # texts of records that the person opened to the reader

    @classmethod
    def of(cls, plan: Plan, audience: Audience | None = None) -> "Managers":
        """Know the helpers of a plan whose role is that of a manager."""
        names = [one.name for one in plan.helpers if one.role == "manager"]
        records: tuple[Kept, ...] = (
            *plan.options, *plan.goals, *plan.experiments, *plan.notes,
        )  # fmt: skip
        opened = (one for one in records if audience in AT_WORK and _is_open(one, audience))
        texts = frozenset(text for one in opened for text in texts_in(table_of(one)))
        return cls(Quotes([], names, careful=True), texts)

    def are_in(self, text: str) -> bool:
        """Tell whether a text speaks of one, or of how a colleague is doing."""
        if text in self.opened:
            return False
        if is_about_ones_colleague(text):
            return True
        return is_about_ones_manager(text) or self.names.exchanged(text) != text

    def are_named_in(self, record: Kept) -> bool:
        """Tell whether what the person wrote in a record speaks of one."""
        return any(map(self.are_in, _own_words(record)))


def _is_own_and_about_leaving(record: Goal | Experiment) -> bool:
    return not record.drafted_from and is_about_leaving(record.title)


def left_out(plan: Plan, audience: Audience) -> list[Kept]:
    """List the records left out for a reader, apart from the private ones."""
    records: tuple[Kept, ...] = (
        *all_lines(plan), *plan.options, *plan.goals, *plan.experiments, *plan.helpers,
        *(note for note in plan.notes if note.evidence),
    )  # fmt: skip
    said, managers = said_openly(plan, audience), Managers.of(plan)
    return [
        one
        for one in records
        if not one.private
        and (
            stays_out(one, audience)
            or _leaves_anew(one, audience, said)
            or _names_manager(one, audience, managers)
        )
    ]


def _names_manager(record: Kept, audience: Audience, managers: Managers) -> bool:
    if audience not in AT_WORK or _is_open(record, audience):
        return False
    return managers.are_named_in(record)


def said_openly(plan: Plan, audience: Audience) -> frozenset[str]:
    """Return the signs of leaving in records that a reader at work sees anyway.

    If the line "New hires quit within a year" is shown, a goal drafted from it may say "quit" too.
    """
    if audience not in AT_WORK:
        return frozenset()
    shown: set[str] = set()
    for line in all_lines(plan):
        if not line.private and not stays_out(line, audience):
            shown |= {line.text, line.short or ""}
    records: tuple[Option | Goal | Experiment, ...] = (
        *plan.options, *plan.goals, *plan.experiments,
    )  # fmt: skip
    for record in records:
        if _is_open(record, audience) and not record.private:
            shown.update(texts_in(table_of(record)))
    return frozenset(sign for text in shown for sign in _signs_of_going(text))


def leaves(text: str, said: frozenset[str]) -> bool:
    """Return whether a text is about leaving in words that the reader does not see anyway."""
    return not _signs_of_going(text) <= said


@lru_cache(2_000)  # each view of a plan asks again for the same
def _signs_of_going(text: str) -> frozenset[str]:
    """Return the words by which a text says that somebody leaves, or that it is their affair."""
    own = {_OWN_AFFAIRS} if is_ones_own_affair(text) else set()
    return signs_of_leaving(text) | own


def _leaves_anew(record: Kept, audience: Audience, said: frozenset[str]) -> bool:
    """Return whether a drafted record has a title about leaving that nothing shown explains.

    Or a note, ticked as it may be.
    """
    if isinstance(record, Note):
        words = record.shown_as or record.text
        return audience in AT_WORK and not _is_open(record, audience) and leaves(words, said)
    if not isinstance(record, Goal | Experiment) or audience not in AT_WORK:
        return False
    return not _is_open(record, audience) and leaves(record.title, said)


def count_said(records: list[Kept]) -> str:
    """Say how much is left out: "2 options and 1 goal were left out"."""
    nouns = {
        Line: "line", Option: "option", Goal: "goal", Experiment: "experiment", Note: "note",
    }  # fmt: skip
    counts: dict[str, int] = {}
    for one in records:
        noun = nouns.get(type(one), "helper")
        counts[noun] = counts.get(noun, 0) + 1
    said = listed([counted(count, noun) for noun, count in counts.items()])
    return f"{said} {'was' if len(records) == 1 else 'were'} left out"


def why_left_out(plan: Plan, record: Kept, audience: Audience) -> str:
    """Say why a record is left out; a helper is only where it was chosen."""
    if isinstance(record, Helper) or is_kept_from(audience, record.not_for, _open_to(record)):
        return _why_kept(plan, record, audience)
    if isinstance(record, Line | Note | Goal | Experiment):
        if _speaks_of_colleague(record):
            return "it is about how somebody at work is doing"
        # A draft goes for its title, whoever worded it.
        said = [record.title] if isinstance(record, Goal | Experiment) else _own_words(record)
        if not _signs_of_going(". ".join(said)) or _speaks_of_manager(record):
            return "it speaks of your manager"
        return f"it {'could be' if isinstance(record, Note) else 'is'} about leaving"
    if record.source == "weigh":
        return "it is an offer you weighed"
    known = record.kind in AWAY or is_about_leaving(f"{record.name}. {record.why or ''}")
    return "it could be held against you" if known else "it might not be harmless"


def _why_kept(plan: Plan, record: Kept, audience: Audience) -> str:
    """Say why a record is not for somebody: conditions and some drafts are not, unless opened."""
    if record in plan.ambition.conditions:
        return "conditions are left out for them"
    if not isinstance(record, Goal | Experiment) or not record.drafted_from:
        return "you chose to keep it out"
    tried = record.option if isinstance(record, Experiment) else None
    about = [one for one in plan.options if one.id in (*record.drafted_from, tried)]
    out = [one.id for one in about if stays_out(one, audience)]
    if out:
        return f"it is about {listed(out)}, which {'is' if len(out) == 1 else 'are'} left out too"
    is_doubted = any(one.doubt for one in about if one.id == tried)
    return "it is about a doubt of yours" if is_doubted else "it is marked as not for them"


_EDITS = {
    Option: "ambition options edit",
    Goal: "ambition goals edit",
    Experiment: "ambition experiments edit",
    Note: "ambition notes edit",
}


def opens(record: object, audience: Audience, id: str = "") -> str:
    """Return the command that opens a record to a reader; empty where there is none."""
    if not isinstance(record, Option | Goal | Experiment | Note):
        return ""
    named = one_word(id or record.id)
    return f"`{_EDITS[type(record)]} {named} --open-to {one_word(audience)}`"


def could_be_held_against(text: str) -> bool:
    """Tell whether an answer is about leaving, or names an employer."""
    return is_about_leaving(text) or names_employer(text)


def quotable(plan: Plan, out: Sequence[Kept]) -> list[Option]:
    """List the left-out options whose names would give them away anywhere in a text.

    An option "Design" left out only because it is uncertain gives nothing away: if a visible line
    says "more design work", that line is shown.
    """
    gone = [one for one in out if isinstance(one, Option)]
    kept = [line.text for line in all_lines(plan) if line not in out and not line.private]
    kept += [one.name for one in plan.options if one not in out and not one.private]
    return [one for one in gone if _tells(one) or not _stands_in(one.name, kept)]


# A name no longer than this may be in a line by coincidence; a longer one is a quotation.
_MOST_WORDS_ALIKE, _MOST_CHARACTERS_ALIKE = 2, 4


def _tells(option: Option) -> bool:
    runs = [run for run in _RUN.findall(option.name) if len(run) > _MOST_CHARACTERS_ALIKE]
    return _leaves(option) or bool(runs) or len(option.name.split()) > _MOST_WORDS_ALIKE


def _leaves(option: Option) -> bool:
    """Return whether an option is an offer or about leaving, and not just uncertain."""
    given = option.source == "weigh" or option.kind in AWAY
    return given or could_be_held_against(option.name)


def _stands_in(name: str, texts: list[str]) -> bool:
    quotes = Quotes([name], [])
    return any(quotes.exchanged(text) != text for text in texts)


@dataclass(frozen=True)
class Telling:
    """The words that would reveal left-out options."""

    words: frozenset[str]

    def is_in(self, text: str) -> bool:
        """Return whether a text contains one of them, in any typography."""
        if not self.words:
            return False
        folded = text.casefold()
        if any(word in folded for word in _unspaced(self.words)):
            return True
        return any(not self._folded.isdisjoint(_spaced_words(form)) for form in forms_of(text))

    @cached_property
    def _folded(self) -> frozenset[str]:
        """The words as they may be written: with the endings of a plural, without accents."""
        plain = {form for word in self.words for form in forms_of(word)}
        return frozenset(word + ending for word in plain for ending in _ENDINGS)


_ENDINGS = ("", "s", "es", "n")


def _spaced_words(text: str) -> list[str]:
    return _SPACED.findall(text)


def telling_words(
    plan: Plan,
    out: Sequence[Option],
    former: Sequence[str] = (),
    titles: Sequence[str] = (),
    *,
    whole: bool = False,
) -> Telling:
    """Return the words that would reveal left-out options, such as "recruiters" or "Globex".

    Everyday words reveal nothing, nor do words of the lines and options that are shown. For an
    option that is not about leaving, only proper names count, unless `whole` names are asked for.
    `former` are earlier names of options; `titles` are those of left-out goals, of which only the
    employers count.
    """
    kept = Quotes([one.name for one in out], [])
    texts = [one.name for one in plan.options if one not in out]
    lines = [text for line in all_lines(plan) for text in (line.text, line.short) if text]
    texts += [kept.exchanged(text) for text in lines]
    shown = {word for text in texts for word in _words_in(text)}
    names = [one.name if whole or _leaves(one) else _names(one) for one in out]
    said = {word for name in names for word in _words_in(name)}
    for name in former:
        said |= {*_words_in(name)} if could_be_held_against(name) else set()
    said |= {word for title in titles for one in employers_in(title) for word in _words_in(one)}
    return Telling(frozenset(said - shown - COMMON))


def _names(option: Option) -> str:
    """Return the words of a name that are names themselves: "Ana" of "Something with Ana"."""
    words = option.name.split()
    inner = words[1:] if len(words) > 1 else words
    return " ".join(word for word in inner if word.strip("\"'“„(«")[:1].isupper())


# Words of languages with spaces; and runs of kanji, hanzi or katakana, as hiragana and what stands
# in `_JOINTS` is mostly grammar between them.
_SPACED = re.compile("[^\\W_\u3040-\u30ff\u3400-\u9fff]+")
_RUN = re.compile("[\u30a1-\u30fa\u30fc]{2,}|[\u3400-\u9fff]{2,}")
_JOINTS = re.compile("一家|一个|自己|[去在到和做当的了给跟找开把与社]")
# Everyday words of these languages, as `COMMON` has them for languages with spaces.
_COMMON_RUNS = frozenset(
    [
        *("会社", "仕事", "自分", "社内", "部署", "チーム", "時間", "今年", "来年", "プロジェクト"),
        *("公司", "工作", "团队", "朋友", "时间", "项目", "我们", "大家"),
    ]
)


def _words_in(text: str) -> Iterator[str]:
    """Yield the words of a text that are long enough to tell something."""
    folded = text.casefold()
    for word in _SPACED.findall(folded):
        if len(word) >= 4 or (len(word) >= 3 and not word.isalpha()):
            yield word
    for run in _RUN.findall(folded):
        parts = (part for part in _JOINTS.split(run) if len(part) >= 2)
        yield from (part for part in parts if part not in _COMMON_RUNS)


def _unspaced(words: frozenset[str]) -> Iterator[str]:
    return (word for word in words if _RUN.fullmatch(word))
