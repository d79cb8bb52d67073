"""How media files name the languages that are named by two letters elsewhere."""

from typing import Final

UNKNOWN: Final = "und"

_NAMES = """
af afr am amh ar ara as asm az aze ba bak be bel bg bul bn ben bo bod br bre bs bos ca cat cs ces cy cym da dan de deu el ell
en eng es spa et est eu eus fa fas fi fin fo fao fr fra gl glg gu guj ha hau he heb hi hin hr hrv ht hat hu hun hy hye id ind
is isl it ita ja jpn jw jav ka kat kk kaz km khm kn kan ko kor la lat lb ltz ln lin lo lao lt lit lv lav mg mlg mi mri mk mkd
ml mal mn mon mr mar ms msa mt mlt my mya ne nep nl nld nn nno no nor oc oci pa pan pl pol ps pus pt por ro ron ru rus sa san
sd snd si sin sk slk sl slv sn sna so som sq sqi sr srp su sun sv swe sw swa ta tam te tel tg tgk th tha tk tuk tl tgl tr tur
tt tat uk ukr ur urd uz uzb vi vie yi yid yo yor zh zho
"""


_OLDER_NAMES = """
bod tib ces cze cym wel deu ger ell gre eus baq fas per fra fre hye arm isl ice kat geo mkd mac mri mao msa may mya bur nld dut ron
rum slk slo sqi alb zho chi
"""
"""Those that Matroska and QuickTime use (ISO 639-2/B), where they differ."""


def subtitle_language(language: str, suffix: str) -> str:
    """Return the three letters (ISO 639-2) by which a file of this kind names a language of two; ``und`` where it is not known."""
    name = _pairs(_NAMES).get(language, UNKNOWN)
    return _pairs(_OLDER_NAMES).get(name, name) if suffix in (".mov", ".mkv", ".mka") else name


def _pairs(names: str) -> dict[str, str]:
    words = names.split()
    return dict(zip(words[::2], words[1::2], strict=True))
