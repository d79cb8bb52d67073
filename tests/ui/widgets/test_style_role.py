"""Roles of widgets in the style sheet."""

import re

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.theme import LIGHT, style_sheet


@pytest.mark.parametrize("role", StyleRole)
def test_the_style_sheet_knows_each_role(role: StyleRole) -> None:
    assert f'[role="{role.value}"]' in style_sheet(LIGHT)


def test_each_role_of_the_style_sheet_has_a_name() -> None:
    used = set(re.findall(r'\[role="(\w+)"\]', style_sheet(LIGHT)))
    assert used == {role.value for role in StyleRole}


def test_another_role_shows_at_once(qtbot: QtBot) -> None:
    label = QLabel("text")
    qtbot.addWidget(label)
    label.setStyleSheet(style_sheet(LIGHT))
    set_role(label, StyleRole.SECONDARY)
    label.show()
    assert label.palette().windowText().color().name().upper() == LIGHT.secondary
    set_role(label, StyleRole.ERROR)
    assert label.palette().windowText().color().name().upper() == LIGHT.recording_text
