"""Keys are places: which key of a Latin keyboard a letter of another script lies on.

On a Russian keyboard the key of *R* types “к”. Whoever uses it presses the key, not the letter.
"""

import unicodedata

LATIN = "qwertyuiopasdfghjklzxcvbnm"
"""The places, row by row."""

_LAYOUTS = {
    "ru": "йцукенгшщзфывапролдячсмить",
    "uk": "йцукенгшщзфівапролдячсмить",
    "be": "йцукенгшўзфывапролдячсміть",
    "bg": "явертъуиопасдфгхйклзьцжбнм",
    "bg_BG": "\0уеишщксдзьяаожгтнвюйъэфхп",
    "sr": "љњертзуиопасдфгхјклжџцвбнм",
    "mk": "љњертѕуиопасдфгхјклзџцвбнм",
    "el": "\0ςερτυθιοπασδφγηξκλζχψωβνμ",
    "he": "\0\0קראטוןםפשדגכעיחלךזסבהנמצ",
    "ar": "ضصثقفغعهخحشسيبلاتنمئءؤر\0ىة",
    "fa": "ضصثقفغعهخحشسیبلاتنمظطزرذدپ",
    "ko": "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ",
    "th": "ๆไำพะัีรนยฟหกดเ้่าสผปแอิืท",
    "ka": "ქწერტყუიოპასდფგჰჯკლზხცვბნმ",
    "hy": "ճփբսմուկըթջվգեանիտհժդչյզլք",
}
"""Language → the letters on those places; a zero where there is none."""


class KeyPlaces:
    """Tells the place of a typed letter. Some letters lie on different places in two layouts: that of the last one counts."""

    def __init__(self, language: str = "") -> None:
        """``language``, such as ``sr_RS.UTF-8``, tells whose layout is likely."""
        self._layouts = sorted(_LAYOUTS.values(), key=lambda layout: layout != _LAYOUTS.get(language[:2]))

    def latin(self, letter: str) -> str:
        """Return what the key of ``letter`` types on a Latin keyboard: small letters, each for one pressed key.

        What is not known is returned as it is. A Korean syllable was typed by several keys.
        """
        if letter.isascii():
            return letter
        return "".join(self._place(part) for part in _typed(letter.lower()))

    def _place(self, letter: str) -> str:
        for layout in self._layouts:
            if letter in layout:
                self._layouts.remove(layout)
                self._layouts.insert(0, layout)
                return LATIN[layout.index(letter)]
        return letter


def _typed(letter: str) -> str:
    """Return the letters that were typed for a Korean syllable; other letters as they are."""
    parts = unicodedata.normalize("NFD", letter)
    names = [unicodedata.name(part, "").split() for part in parts]
    if not all(len(name) == 3 and name[0] == "HANGUL" for name in names):
        return letter
    return "".join(unicodedata.lookup(f"HANGUL LETTER {name[2]}") for name in names)
