"""The README taken apart: its blocks, links, headings and tables, whatever it says in them."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_DRAWN = set("─│┌┐└┘├┤┬┴┼▶▼→·") | {"|"}
SHELLS = ("", "sh", "bash", "console")


@dataclass(frozen=True)
class Block:
    """What stands between two fences."""

    language: str
    text: str

    @property
    def is_drawing(self) -> bool:
        """A picture made of signs, such as that of the layers; a command has none before its first bracket."""
        first = (re.split(r"[\[\"']", line)[0] for line in self.text.splitlines())
        return any(_DRAWN & set(part) for part in first)

    @property
    def commands(self) -> list[str]:
        """One a line; what is indented goes on with the line above, and two spaces separate two on a line."""
        if self.language not in SHELLS or self.is_drawing:
            return []
        joined = re.sub(r"\\?\n\s+", " ", self.text)
        lines = [line.removeprefix("$ ").partition("  # ")[0] for line in joined.splitlines() if line.strip()]
        return [part.strip() for line in lines for part in re.split(r"\s{2,}(?=pausa )", line)]


class Readme:
    """README.md, or another Markdown file."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.text = file.read_text(encoding="utf-8")
        self.blocks = [Block(language, text) for language, text in _FENCE.findall(self.text)]
        self.prose = _FENCE.sub("", self.text)

    @property
    def commands(self) -> list[str]:
        """In blocks, and between backticks in a sentence where it is one of ours."""
        own = re.compile(r"`((?:pausa|python3 packaging/\w+\.py|pipx)(?: [^`\n]+)?)`")
        inline = [text for text in own.findall(self.prose) if " " in text]
        return [*(command for block in self.blocks for command in block.commands), *inline]

    @property
    def links(self) -> list[str]:
        """Of Markdown and of HTML, pictures included."""
        markdown = re.findall(r"\]\(\s*<?([^)\s>]+)", self.prose)
        references = re.findall(r"^\[[^\]]+\]:\s*(\S+)", self.prose, re.MULTILINE)
        html = re.findall(r"(?:src|href|srcset)=[\"']([^\"']+)", self.prose)
        bare = re.findall(r"<(https?:[^>\s]+)>", self.prose)
        return [*markdown, *references, *html, *bare]

    @property
    def anchors(self) -> set[str]:
        """As a forge makes them out of headings, or as HTML names them."""
        headings = re.findall(r"^#+\s+(.+?)\s*#*$", self.prose, re.MULTILINE)
        made = set()
        for heading in headings:
            plain = re.sub(r"[`*_]|\[([^\]]+)\]\([^)]*\)", r"\1", heading).lower()
            made.add(re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", plain)))
        return made | set(re.findall(r"(?:id|name)=[\"']([^\"']+)", self.prose))

    @property
    def tables(self) -> list[list[list[str]]]:
        """Rows of cells; the line under the head is left out."""
        found = re.findall(r"(?:^\|.*\|[ \t]*\n?)+", self.prose, re.MULTILINE)
        return [
            [
                [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1]]
                for line in table.splitlines()
                if not re.fullmatch(r"[|\s:-]+", line)
            ]
            for table in found
        ]

    def table_headed(self, *words: str) -> list[list[str]]:
        """The rows of the one table in whose head all of ``words`` stand; its head is the first."""
        fitting = [
            table
            for table in self.tables
            if {*words} <= {word for cell in table[0] for word in re.findall(r"[\w()]+", cell.lower())}
        ]
        assert len(fitting) == 1, f"{len(fitting)} tables have {words} in their head"
        return fitting[0]
