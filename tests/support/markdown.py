"""A Markdown document taken apart: its code, links, headings and tables."""

import re
import shlex
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[2]

Table = list[list[str]]
"""Rows of cells, the head first."""


class Document:
    """A Markdown file, such as the README."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._tokens = MarkdownIt("commonmark").enable("table").parse(file.read_text(encoding="utf-8"))

    @property
    def name(self) -> str:
        return self.file.relative_to(ROOT).as_posix()

    @cached_property
    def commands(self) -> list[list[str]]:
        """The words of each command of ours: in code blocks (a line that is indented continues) and in sentences."""
        blocks = [token.content for token in self._tokens if token.type == "fence"]
        lines = [line for block in blocks for line in re.sub(r"\n\s+", " ", block).splitlines()]
        ours = re.compile(r"(pausa|python3 packaging/\w+\.py) .")
        return [shlex.split(line) for line in (*lines, *self.code) if ours.match(line)]

    @cached_property
    def code(self) -> list[str]:
        """What is between backticks in sentences and tables."""
        return [token.content for token in self._inline() if token.type == "code_inline"]

    @cached_property
    def links(self) -> list[str]:
        """Where links lead, and where pictures are."""
        found = (token.attrGet("href") or token.attrGet("src") for token in self._inline())
        return [str(target) for target in found if target]

    @cached_property
    def anchors(self) -> set[str]:
        """The names by which a forge lets links lead to headings."""
        headings = [after for token, after in self._pairs() if token.type == "heading_open"]
        plain = [re.sub(r"[^\w\s-]", "", heading.content.lower()) for heading in headings]
        return {re.sub(r"\s", "-", text) for text in plain}

    @cached_property
    def tables(self) -> list[Table]:
        tables: list[Table] = []
        for token, after in self._pairs():
            match token.type:
                case "table_open":
                    tables.append([])
                case "tr_open":
                    tables[-1].append([])
                case "th_open" | "td_open":
                    tables[-1][-1].append(after.content)
        return tables

    def _pairs(self) -> Iterator[tuple[Token, Token]]:
        return zip(self._tokens, self._tokens[1:], strict=False)

    def _inline(self) -> Iterator[Token]:
        for token in self._tokens:
            yield from token.children or ()
