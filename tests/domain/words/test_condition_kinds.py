"""What a condition is about."""

from ambition_cli.domain.words.condition_kinds import condition_kind
from support.rows import each


@each(
    ("text", "kind"),
    [
        ("more money", "pay"),
        ("at least 80k", "pay"),
        ("mehr Gehalt", "pay"),
        ("年収800万円以上", "pay"),
        ("fully remote", "place"),
        ("télétravail trois jours", "place"),
        ("no relocation", "place"),
        ("no business trips", "travel"),
        ("no travel, and paid well", "travel"),
        ("出張なし", "travel"),
        ("a visa that is sponsored", "permit"),
        ("签证", "permit"),
        ("home for the school run", "care"),
        ("Zeit für meine Kinder", "care"),
        ("less stress", "health"),
        ("a permanent contract", "security"),
        ("four days a week", "hours"),
        ("sin trabajar de noche", "hours"),
        ("geen overuren", "hours"),
        ("work-life balance", "hours"),
        ("dogs in the office", "other"),
        ("", "other"),
    ],
)
def test_a_condition_is_told_by_its_words(text: str, kind: str) -> None:
    assert condition_kind(text) == kind
