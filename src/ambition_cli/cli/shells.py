"""Completion in bash, zsh, fish and PowerShell: their scripts, what was typed, how it is quoted.

A script asks the program with `_AMBITION_COMPLETE=offer_bash` and the like, and gets `files` (the
shell completes file names) or `words` and then a line for each word that may be meant. Nothing
that the program prints is ever evaluated: bash takes each line as it is, and so it comes quoted
for what stands on the command line; zsh and fish quote by themselves.
"""

import contextlib
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import typer

from ambition_cli.cli import complete, names
from ambition_cli.errors import Misused, NotSaved, Refused

named = complete.one_of("bash", "zsh", "fish", "powershell")
ASKED = "_AMBITION_COMPLETE"
# What Typer installs, with scripts of our own; in them %% is a percent sign.
SCRIPTS = {
    "bash": r"""
%(complete_func)s() {
    local answer line
    COMPREPLY=()
    answer=$(%(autocomplete_var)s=offer_bash _AMBITION_BREAKS="$COMP_WORDBREAKS" \
        "$1" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null) || return
    if [[ $answer == files ]]; then
        compopt -o default
        return
    fi
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done <<< "${answer#words}"
    COMPREPLY=("${COMPREPLY[@]:1}")
    if [[ ${COMPREPLY[0]} == *= ]]; then compopt -o nospace; fi
}

complete -o nosort -F %(complete_func)s %(prog_name)s
""",
    "zsh": r"""
#compdef %(prog_name)s

%(complete_func)s() {
    local -a answer values shown suffix
    local line
    answer=("${(@f)$(%(autocomplete_var)s=offer_zsh "${(Q)words[1]}" \
        "${(@Q)words[2,CURRENT-1]}" "${words[CURRENT]%%"$SUFFIX"}" 2>/dev/null)}")
    if [[ $answer[1] == files ]]; then
        [[ $PREFIX == --*=* ]] && compset -P 1 '*='
        _files
        return
    fi
    for line in "${(@)answer[2,-1]}"; do
        values+=("${line%%%%$'\t'*}")
        shown+=("${line/$'\t'/  -- }")
    done
    (( $#values )) || return 1
    [[ $values[1] == *= ]] && suffix=(-S '')
    compadd -V %(prog_name)s -l -d shown $suffix -a values
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    %(complete_func)s "$@"
else
    compdef %(complete_func)s %(prog_name)s
fi
""",
    "fish": r"""
function %(complete_func)s
    set -l typed (commandline -opc)
    set -l begun (commandline -ct)
    set -l answer (env %(autocomplete_var)s=offer_fish $typed[1] $typed[2..-1] "$begun" 2>/dev/null)
    if test "$answer[1]" = files
        set -l flag (string match -r -- '^--[^=]*=' "$begun")
        for path in (__fish_complete_path (string replace -r -- '^--[^=]*=' '' "$begun"))
            echo "$flag$path"
        end
    else if set -q answer[2]
        printf '%%s\n' $answer[2..-1]
    end
end

complete --command %(prog_name)s --no-files --keep-order --arguments '(%(complete_func)s)'
""",
}


@dataclass(frozen=True)
class Typed:
    """A command line up to the cursor, as its shell reads it."""

    words: tuple[str, ...]  # before the one that is being typed
    word: str
    kept: int = 0  # so many letters of the word stay; bash replaces only what is behind them
    quote: str = ""  # the one that is open
    known: bool = True  # nothing in the word is for the shell to work out, like $x


def typed(line: str, breaks: str = "", *, in_fish: bool = False) -> Typed:
    r"""Read a command line up to the cursor.

    For example: `a show "it's` is the words a and show, and the word it's behind an open ".
    `breaks` are the characters at which bash begins anew: of `o:p` it replaces only the p.
    """
    words: list[str] = []
    word, quote = "", ""
    begun, known = False, True
    broken = opened = 0
    letters = iter(line)
    for letter in letters:
        if letter == "\\" and not (quote == "'" and not in_fish):
            following = next(letters, "")
            acts = {"": True, "'": following in "'\\", '"': following in '"\\$`'}[quote]
            word += following if acts else letter + following
            begun = True
        elif quote:
            if letter == quote:
                quote = ""
            else:
                word += letter
                known &= not (quote == '"' and letter in "$`")
        elif letter in "'\"":
            quote, opened, begun = letter, len(word), True
        elif letter.isspace():
            if begun:
                words.append(word)
            word, begun, known, broken = "", False, True, 0
        else:
            word, begun = word + letter, True
            known &= letter not in "$`"
            if letter in breaks:
                broken = len(word) - (letter == "@")  # which begins the name of a host
    return Typed(tuple(words), word, opened if quote else broken, quote, known)


def in_bash(value: str, line: Typed) -> str:
    """Return what bash is to put in place of what was typed, in the quotes that are open."""
    rest = value[line.kept :]
    if not line.quote:
        return re.sub(r"([^\w@%+=:,./-])", r"\\\1", rest)
    if line.quote == "'":
        said = rest.replace("'", "'\\''")
    else:  # a ! in there would call up an earlier command, whatever stands before it
        said = re.sub(r'([\\"$`])', r"\\\1", rest).replace("!", "\"'!'\"")
    # Readline closes the quote, unless it takes what stands last for the end of it.
    return said + line.quote if said.endswith(line.quote) else said


def in_powershell(value: str) -> str:
    """Return a value as one word of PowerShell, which takes several quotes for the same."""
    if re.fullmatch(r"[\w./=-]+", value, re.ASCII):
        return value
    return "'" + re.sub("(['\u2018-\u201b])", r"\1\1", value) + "'"


def offers(app: Any, line: Typed) -> list[tuple[str, str]] | None:
    """Return what may be meant and what is said beside it; None where it is a file."""
    from typer._click import shell_completion

    words = list(line.words)
    with contextlib.suppress(Misused):  # a name that is none, or not yet
        words = [word for word in names.in_full(app, words) if word != "--help"]
    context = shell_completion._resolve_context(app, {}, "ambition", words)
    asked, begun = shell_completion._resolve_incomplete(context, words, line.word)
    found = asked.shell_complete(context, begun)
    if not found and complete.is_file(getattr(asked, "metavar", None)):
        return None
    before = line.word.removesuffix(begun)  # --verdict= in --verdict=ke
    return [(f"{before}{one.value}", one.help or "") for one in found] if line.known else []


def offer(value: str, about: str) -> Any:
    """Return one offer in the form that Typer hands on."""
    from typer._click import shell_completion

    return shell_completion.CompletionItem(value, help=about)


def answer(app: Any, instruction: str, arguments: Sequence[str]) -> int:
    """Answer a shell that asks for its script, or for what may be meant; return the exit code."""
    from ambition_cli.domain.words import wording

    what, _, shell = instruction.partition("_")
    if what == "source":
        print(script(shell))
        return 0
    if instruction == "complete_powershell":
        print("\n".join(_for_powershell(app)))
        return 0
    if what != "offer" or shell not in SCRIPTS:
        return 1
    found = _read(shell, arguments)
    meant = None if _is_redirected(shell, arguments) else offers(app, found)
    if meant is None:
        print("files")
        return 0
    print("words")
    for value, about in meant:
        if _fits_on_a_line(value):
            beside = wording.one_line(about).replace("\t", " ")
            shown = f"{value}\t{beside}" if beside else value
            print(in_bash(value, found) if shell == "bash" else shown)
    return 0


def _read(shell: str, arguments: Sequence[str]) -> Typed:
    *words, last = arguments or [""]
    if shell != "bash":  # the words before are read by the shell; the last one is as it was typed
        one = typed(last, in_fish=shell == "fish")
        return Typed(tuple(words), one.word, quote=one.quote, known=one.known)
    found = typed(last, os.environ.get("_AMBITION_BREAKS", ""))
    return Typed(found.words[1:], found.word, found.kept, found.quote, found.known)


def _is_redirected(shell: str, arguments: Sequence[str]) -> bool:
    """Tell whether a file to write to or to read from is being typed, which zsh and fish know."""
    return shell == "bash" and bool(re.search(r"(?<![\\=])[<>]\s*[^\s<>'\"]*$", "".join(arguments)))


def _fits_on_a_line(value: str) -> bool:
    """Tell whether a shell may be offered a value: a control character would act in it."""
    from ambition_cli.domain.words import wording

    return bool(value) and "\t" not in value and wording.one_line(value) == value


def _for_powershell(app: Any) -> Iterator[str]:
    from typer._click import shell_completion

    from ambition_cli.domain.words import wording

    words = shell_completion.split_arg_string(os.environ.get("_TYPER_COMPLETE_ARGS", ""))
    word = os.environ.get("_TYPER_COMPLETE_WORD_TO_COMPLETE", "").lstrip("'\"")
    before = tuple(words[1:-1] if word else words[1:])
    for value, about in offers(app, Typed(before, word)) or ():
        if _fits_on_a_line(value) and ":::" not in value:
            yield f"{in_powershell(value)}:::{wording.one_line(about) or ' '}"


def script(shell: str) -> str:
    """Return what a shell is to read so that it completes; raise Refused for an unknown shell."""
    from typer import _completion_shared as typers

    _known(shell)
    return typers.get_completion_script(prog_name="ambition", complete_var=ASKED, shell=shell)


def _known(shell: str) -> str:
    from typer import _completion_shared as typers

    typers._completion_scripts.update(SCRIPTS)
    if shell not in typers._completion_scripts:
        raise Refused(
            f"completion is not available for “{shell}”; use bash, zsh, fish or powershell"
        )
    return shell


def _shell_around() -> str:
    """Return the shell that runs this; raise Refused if that is not clear."""
    from typer import _completion_shared as typers

    found = typers._get_shell_name()
    if not found:
        raise Refused(
            "it is not clear which shell this is; name it, like --install-completion fish"
        )
    return found


def with_shell_named(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with a value behind a flag of completion that stands without one."""
    given = list(arguments)
    for flag in ("--install-completion", "--show-completion"):
        if flag in given:
            after = given.index(flag) + 1
            if after == len(given) or given[after].startswith("-"):
                given.insert(after, "")
    return given


def install(context: typer.Context, shell: str | None) -> None:
    """Have a shell complete, by the name given, or the one around where it is empty; and end."""
    from typer import _completion_shared as typers

    if shell is not None and not context.resilient_parsing:  # as it is while completing
        name = _known(shell or _shell_around())
        try:
            _, file = typers.install(name, "ambition", ASKED)
        except OSError as error:
            raise NotSaved(
                f"completion could not be set up ({error.strerror}); --show-completion prints the "
                "script, so that you can add it yourself"
            ) from None
        print(f"completion for {name} is set up in {file}; open a new terminal to use it")
        raise typer.Exit


def show(context: typer.Context, shell: str | None) -> None:
    """Print what a shell is to read, and end."""
    if shell is not None and not context.resilient_parsing:
        print(script(shell or _shell_around()))
        raise typer.Exit
