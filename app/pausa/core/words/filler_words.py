"""Sounds that people make while they look for a word, by language. Words that can mean something are not among them."""

from typing import Final

_EVERYWHERE: Final = frozenset({"uh", "uhh", "uhm", "uhmm", "hm", "hmm", "hmmm", "mmm", "ähm", "euh", "erm"})
"""What is a word in none of the languages below."""

_BY_LANGUAGE: Final = {
    "en": frozenset({"um", "umm", "er", "err", "ehm"}),
    "de": frozenset({"äh", "ähh", "öh", "öhm", "öhö", "ehm", "ääh"}),
    "es": frozenset({"eh", "ehh", "em", "emm", "ehm"}),
    "fr": frozenset({"heu", "euhm", "hum", "heum"}),
    "it": frozenset({"ehm", "eh", "uhm"}),
    "ja": frozenset(
        {
            "えー",
            "えーと",
            "えーっと",
            "えっと",
            "えと",
            "ええと",
            "あのー",
            "あのう",
            "そのー",
            "うーん",
            "うーんと",
            "んー",
            "えぇと",
            "あー",
        }
    ),
    "zh": frozenset({"嗯", "呃", "嗯嗯", "呃呃", "唔", "嗯呃"}),
}
"""“Um” is a word in German, “er” one in Dutch, and “este”, “那个” and “あの” are more often meant than not."""

MOST_PARTS: Final = 3
"""An engine may write one of them as so many words, where no spaces are written."""


def fillers_of(language: str) -> frozenset[str]:
    """Return them without case and punctuation; of an unknown language only what means nothing anywhere."""
    return _EVERYWHERE | _BY_LANGUAGE.get(language[:2].casefold(), frozenset())
