"""The colours of both themes, and the style sheet made from them.

Where a colour would have a contrast below 4.5:1 as text, there is a variant for text (``recording_text``,
``paused_text``, ``accent_text``). ``tests/ui/widgets/test_theme.py`` measures all pairs.
"""

import re
from dataclasses import dataclass, fields
from typing import Protocol

from PySide6.QtGui import QColor, QPalette

from pausa.core.paths import resources_folder
from pausa.core.settings import Theme

_HEIGHTS = re.compile(r"((?:font-size|min-height): )(\d+)px")
"""What grows with the text."""

_TEMPLATES = ("pausa.qss", "dialogs.qss")


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Every colour of the window, as ``#RRGGBB``."""

    dark: bool

    ground: str
    panel: str
    control: str
    """Background of fields and choosers on ``ground`` or ``panel``."""
    control_hover: str
    line: str
    letterbox: str
    """Around a picture that does not fill its area: dark in both themes."""
    on_letterbox: str
    text: str
    secondary: str
    armed: str
    """A recording is to begin by itself: blue, which nobody takes for red, amber or green."""
    accent: str
    accent_text: str
    on_accent: str
    recording: str
    recording_text: str
    on_recording: str
    paused: str
    """For bars and icons, not for text."""
    paused_text: str
    paused_fill: str
    """Background of ``on_paused``: the big button while paused."""
    on_paused: str
    selection: str
    segment: str


class Themed(Protocol):
    """A widget that paints with the colours of the theme."""

    def set_colours(self, colours: Colours) -> None: ...


LIGHT = Colours(
    dark=False,
    ground="#F7F6F4",
    panel="#FFFFFF",
    control="#EFEEEA",
    control_hover="#E6E4DF",
    line="#E4E1DC",
    letterbox="#262522",
    on_letterbox="#CFCBC4",
    text="#1E1D1B",
    secondary="#65625D",
    armed="#2A5BD7",
    accent="#0E7C66",
    accent_text="#0B6B58",
    on_accent="#FFFFFF",
    recording="#D92D3A",
    recording_text="#C0202D",
    on_recording="#FFFFFF",
    paused="#B96A00",
    paused_text="#8F5200",
    paused_fill="#FFB547",
    on_paused="#1E1D1B",
    selection="#E3F1EE",
    segment="#8F8C86",
)

DARK = Colours(
    dark=True,
    ground="#171614",
    panel="#201F1C",
    control="#2A2926",
    control_hover="#353330",
    line="#34322E",
    letterbox="#0F0E0D",
    on_letterbox="#A5A19A",
    text="#F2F0EC",
    secondary="#A5A19A",
    armed="#8AB4FF",
    accent="#4CC2A5",
    accent_text="#4CC2A5",
    on_accent="#10231D",
    recording="#FF5A64",
    recording_text="#FF7A82",
    on_recording="#1E1D1B",
    paused="#FFB547",
    paused_text="#FFB547",
    paused_fill="#FFB547",
    on_paused="#1E1D1B",
    selection="#1F322D",
    segment="#6E6B65",
)


def colours_for(theme: Theme, *, system_is_dark: bool) -> Colours:
    """Return the colours of ``theme``, which may follow the system."""
    match theme:
        case Theme.LIGHT:
            return LIGHT
        case Theme.DARK:
            return DARK
        case Theme.SYSTEM:
            return DARK if system_is_dark else LIGHT


def style_sheet(colours: Colours, *, scale: float = 1.0) -> str:
    """Return the templates with each ``@name`` replaced. Raises KeyError for a name that is no colour.

    ``scale``: by how much text is larger than usual.
    """
    themes_folder = resources_folder() / "themes"
    names = {field.name: getattr(colours, field.name) for field in fields(colours)}
    names["signs"] = (themes_folder / ("dark" if colours.dark else "light")).as_posix()
    template = "".join((themes_folder / name).read_text(encoding="utf-8") for name in _TEMPLATES)
    sized = _HEIGHTS.sub(lambda found: f"{found[1]}{round(int(found[2]) * scale)}px", template)
    return re.sub(r"@([a-z_]+)", lambda found: str(names[found[1]]), sized)


def palette(colours: Colours) -> QPalette:
    """Return the palette for what the style sheet does not reach: native painting, links, disabled text, selections."""
    made = QPalette()
    role = QPalette.ColorRole
    plain = {
        role.Window: colours.ground,
        role.WindowText: colours.text,
        role.Base: colours.panel,
        role.AlternateBase: colours.control,
        role.ToolTipBase: colours.text,
        role.ToolTipText: colours.ground,
        role.PlaceholderText: colours.secondary,
        role.Text: colours.text,
        role.Button: colours.control,
        role.ButtonText: colours.text,
        role.BrightText: colours.recording_text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent_text,
        role.LinkVisited: colours.accent_text,
        role.Light: colours.panel,
        role.Midlight: colours.line,
        role.Mid: colours.line,
        role.Dark: colours.secondary,
        role.Shadow: colours.letterbox,
        role.Accent: colours.accent,
    }
    for which, colour in plain.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.secondary))
    return made
