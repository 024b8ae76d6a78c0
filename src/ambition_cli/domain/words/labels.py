"""Labels that mark a line, such as "P1:", "- [ ]" or "1)", taken off it."""

import re

_LABEL = re.compile(
    r"\A(?:"
    r"[-*+–—→>]\s+|[•‣◦▪·●○■□▶►➤※・･]\s*"  # bullets
    r"|#{1,6}\s+"
    r"|\[[ xX✓]?\]\s*|[☐☑☒✓✔✅]\s*"  # boxes to tick
    r"|[([（]?\d{1,2}[)\]）]\s*|\d{1,2}[.．:：]\s+|\d{1,2}[、．]\s*|[①-⑳❶-❿]\s*"  # numbers
    r"|第?[一二三四五六七八九十]{1,2}[、)）：:]\s*"
    r"|[(（][a-zA-Z][)）]\s+|[a-h]\.\s+|[a-zA-Z]\)\s+|[ivx]{2,4}[.)]\s+"  # letters
    # the ids of lines and options
    r"|[PIMLOpimloＰＩＭＬＯｐｉｍｌｏ]\d{1,2}\s?(?:[:：)]|\.\s|\s[-–—]\s)\s*"
    r")(?=\S)"
)


_MOST_LABELS = 4


def without_label(text: str) -> str:
    """Return a line without what stands before it to mark it: "P1: ", "- [ ] ", "2) ", "・".

    What only looks like one is a part of the text: "Q1: …", "C++: …", "24/7: …", "1:1s with …".
    A label with nothing behind it stays too.
    """
    line = text.strip()
    for _ in range(_MOST_LABELS):
        line = _LABEL.sub("", line)
    return line
