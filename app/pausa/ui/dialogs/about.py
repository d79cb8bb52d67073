"""About: versions and licences of Pausa and of its components."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

import pausa
from pausa.core.sentences import filled
from pausa.ui.dialogs.licences import Part, parts
from pausa.ui.widgets.form import FormGroup
from pausa.ui.widgets.icons import IconState, application_icon
from pausa.ui.widgets.style_role import StyleRole, set_role

_ICON_PX = 56


class AboutDialog(QDialog):
    def __init__(self, *, ffmpeg_version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Pausa"))
        self.resize(560, 600)
        self.setMinimumSize(360, 360)
        self._close = QPushButton(self.tr("Close"))
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.accept)
        content = QWidget()
        content.setObjectName("ground")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(28, 28, 28, 20)
        layout.setSpacing(8)
        layout.addLayout(self._head())
        layout.addSpacing(8)
        made_with = QLabel(self.tr("Made with"))
        set_role(made_with, StyleRole.TITLE)
        layout.addWidget(made_with)
        layout.addWidget(self._table(list(parts(ffmpeg_version))))
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        footer = QFrame()
        footer.setObjectName("footer")
        line = QHBoxLayout(footer)
        line.setContentsMargins(28, 12, 28, 12)
        line.addStretch(1)
        line.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(footer)

    def _head(self) -> QHBoxLayout:
        sign = QLabel()
        sign.setPixmap(
            application_icon(IconState.IDLE).pixmap(QSize(_ICON_PX, _ICON_PX), self.devicePixelRatioF())
        )
        lead = QLabel("Pausa")
        set_role(lead, StyleRole.LEAD)
        version = QLabel(filled(self.tr("Version {version}"), version=pausa.__version__))
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        licence = QLabel(
            self.tr("Free software under the MIT licence. Nothing you record leaves your computer.")
        )
        set_role(licence, StyleRole.SECONDARY)
        licence.setWordWrap(True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (lead, version, licence):
            texts.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        return head

    def _table(self, made_with: list[Part]) -> FormGroup:
        group = FormGroup()
        for part in made_with:
            row = QFrame()
            set_role(row, StyleRole.ROW)
            line = QGridLayout(row)
            line.setContentsMargins(16, 8, 16, 8)
            line.setHorizontalSpacing(12)
            name, version, licence = QLabel(part.name), QLabel(part.version), QLabel(part.licence)
            name.setWordWrap(True)
            licence.setWordWrap(True)
            for label in (version, licence):
                set_role(label, StyleRole.SECONDARY)
            for column, label in enumerate((name, version, licence)):
                label.setTextFormat(Qt.TextFormat.PlainText)
                line.addWidget(label, 0, column)
            for column, stretch in enumerate((4, 2, 4)):
                line.setColumnStretch(column, stretch)
                line.setColumnMinimumWidth(column, stretch * 20)
            group.add(row)
        return group
