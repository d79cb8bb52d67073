"""The roles by which ``resources/themes/*.qss`` styles texts and rows."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class StyleRole(Enum):
    """What a widget is for; the value is its ``role`` in the style sheet."""

    HEADING = "heading"
    TITLE = "title"
    LEAD = "lead"
    SECONDARY = "secondary"
    WARNING = "warning"
    ERROR = "error"
    ROW = "row"
    KEY = "key"
    NO_KEY = "nokey"


def set_role(widget: QWidget, role: StyleRole) -> None:
    """Style ``widget`` as ``role``, also if it had another role before."""
    before = widget.property("role")
    widget.setProperty("role", role.value)
    if before != role.value and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().polish(widget)
