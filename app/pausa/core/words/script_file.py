"""The text of a file that somebody hands in as a script."""

import codecs
import re

from pausa.core.errors import InputError
from pausa.core.sentences import sentence

MOST_BYTES = 400_000
"""Of a file: some 70,000 words, which take nine hours to read aloud. The window must not wait for a longer one."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KANA, _HANGUL, _IDEOGRAPH = "\u3040-\u30ff", "\uac00-\ud7a3", "\u4e00-\u9fff"
_OLD_EASTERN = (
    ("shift_jis", _KANA, 0.2),
    ("euc_jp", _KANA, 0.2),
    ("euc_kr", _HANGUL, 0.95),
    ("gb2312", _IDEOGRAPH, 0.95),
    ("big5", _IDEOGRAPH, 0.95),
    ("gbk", _IDEOGRAPH, 0.95),
)
"""Which part of the letters these are in a text that is really written so: most can be read as another, too."""
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_MARKDOWN = (
    (re.compile(r"\A---\n.*?\n---\n", re.DOTALL), ""),
    (re.compile(r"<!--.*?-->", re.DOTALL), ""),
    (re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)"), ""),
    (re.compile(r"\[([^\]\n]+)\]\([^)\n]*\)"), r"\1"),
    (re.compile(r"^ {0,3}#{1,6} +(.*?) *#*$", re.MULTILINE), r"\1"),
    (re.compile(r"^ {0,3}> ?", re.MULTILINE), ""),
    (re.compile(r"^ {0,3}(?:```.*|[-*_](?: *[-*_]){2,} *)$", re.MULTILINE), ""),
    (re.compile(r"(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<!\w)_(?=\S)([^_\n]+?)(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
)


def script_in(data: bytes, *, markdown: bool = False) -> str:
    """Return the text of a file in any usual encoding; of Markdown, without its signs. Raises InputError if it is none."""
    if len(data) > MOST_BYTES:
        raise InputError(
            sentence("The file is too large for a script. The script is as it was. Choose a text file.")
        )
    text = _decoded(data)
    if text is None or _CONTROLS.search(text):
        raise InputError(
            sentence(
                "This is not a text file. The script is as it was. Save the text as plain text, or copy it and paste it here."
            )
        )
    return as_script(text, markdown=markdown)


def as_script(text: str, *, markdown: bool = False) -> str:
    """Return a text with the ends of lines, and without the marks, that a script has not."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    plain = plain.replace("\u00ad", "").replace("\ufeff", "").replace("\x0b", "\n").replace("\x0c", "\n")
    if markdown:
        for sign, kept in _MARKDOWN:
            plain = sign.sub(kept, plain)
    return re.sub(r"\n{3,}", "\n\n", plain).strip("\n")


def _decoded(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _as(data, encoding)
    if b"\0" in data:
        # Letters of most alphabets have a zero in every second byte.
        zeros = [data[:2000:2].count(0), data[1:2000:2].count(0)]
        if min(zeros) * 10 < max(zeros) and len(data) % 2 == 0:
            return _as(data, "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le")
        return None
    if (text := _as(data, "utf-8")) is not None:
        return text
    western = _as(data, "cp1252")
    if 3 * sum(byte > 0x7F for byte in data) < len(data):
        return western
    for encoding, usual, part in _OLD_EASTERN:
        text = _as(data, encoding)
        letters = re.findall(r"[^\W\d_a-zA-Z]", text or "")
        if letters and len(re.findall(f"[{usual}]", "".join(letters))) >= part * len(letters):
            return text
    return None if western is None or re.search("[À-ÿ]{3}", western) else western


def _as(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
