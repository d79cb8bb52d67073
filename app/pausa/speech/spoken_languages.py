"""The languages that a model for many languages knows, as it names them: those of two letters."""

from pausa.core.errors import InputError
from pausa.core.sentences import sentence

SPOKEN_LANGUAGES = tuple(
    """
    af am ar as az ba be bg bn bo br bs ca cs cy da de el en es et eu fa fi fo fr gl gu ha he hi hr ht hu hy id is it ja
    jw ka kk km kn ko la lb ln lo lt lv mg mi mk ml mn mr ms mt my ne nl nn no oc pa pl ps pt ro ru sa sd si sk sl sn so
    sq sr su sv sw ta te tg th tk tl tr tt uk ur uz vi yi yo zh
    """.split()  # noqa: SIM905  # one code a line would hide what follows
)


def spoken_language(text: str) -> str:
    """Return the language that somebody names, such as ``de`` or ``de-AT``; empty: it is found out. Raises InputError."""
    named = text.strip().casefold().replace("_", "-").partition("-")[0]
    if not named or named in SPOKEN_LANGUAGES:
        return named
    raise InputError(
        sentence(
            "“{language}” is no language that words can be written in. Name it by two letters, such as en, de or fr, or leave it out and it is found out.",
            language=text.strip(),
        )
    )
