"""The dialog of the first start: devices, the system's questions, and a test recording."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pausa.capture.devices import DeviceLister
from pausa.core.errors import InputError
from pausa.core.settings_file import SettingsFile
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.settings_texts import not_saved_text
from pausa.ui.settings.device_rows import NETWORK, DeviceRows
from pausa.ui.widgets.form import FormGroup, FormRow
from pausa.ui.widgets.icons import IconState, application_icon
from pausa.ui.widgets.screen_room import fit_to_screen
from pausa.ui.widgets.style_role import StyleRole, set_role

TEST_NS = 10_000_000_000
"""Length of the test recording."""

_ICON_PX = 56
_WIDTH = 520


class WelcomeDialog(QDialog):
    """Shown once: ``welcomed`` is saved however it is closed."""

    test_wanted = Signal()
    """The user wants to record for ``TEST_NS`` and then see it."""
    network_camera_wanted = Signal()
    """The devices page of the settings has a field for its address."""

    def __init__(
        self,
        *,
        settings: SettingsFile,
        list_devices: DeviceLister,
        try_anew: Callable[[str], None],
        platform: str = sys.platform,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome to Pausa"))
        self._settings = settings
        self._content = QWidget()
        self._footer = QFrame()
        self._content.setObjectName("ground")
        self.rows = DeviceRows(
            list_devices=list_devices, settings=settings.value, try_anew=try_anew, parent=self
        )
        self.test = QPushButton(self.tr("Try it for ten seconds"))
        self.test.setProperty("kind", "primary")
        self.begin = QPushButton(self.tr("Not now"))
        self.begin.setAutoDefault(False)
        self._arrange(platform)
        self._content.installEventFilter(self)
        self.rows.camera_chosen.connect(self._on_camera_chosen)
        self.rows.microphone_chosen.connect(
            lambda identifier: self._save(self.rows.microphone_row, microphone=identifier)
        )
        self.test.clicked.connect(self._on_test)
        self.begin.clicked.connect(self.accept)

    def showEvent(self, event: QShowEvent) -> None:
        self.rows.start_watching()
        super().showEvent(event)
        self._fit()
        self.test.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the sentences below the devices, which come while it is shown."""
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Be at least as high as the texts need at this width, which depends on the language, if the screen is."""
        needed = self._content.heightForWidth(_WIDTH) + self._footer.sizeHint().height()
        if self.height() < needed or self.width() < _WIDTH:
            self.resize(self.size().expandedTo(QSize(_WIDTH, needed)))
            fit_to_screen(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.rows.stop_watching()

    def done(self, result: int) -> None:
        self._save(self.rows.camera_row, welcomed=True)
        super().done(result)

    def _on_test(self) -> None:
        self.accept()
        self.test_wanted.emit()

    def _on_camera_chosen(self, identifier: str) -> None:
        if identifier == NETWORK:
            self.accept()
            self.network_camera_wanted.emit()
            return
        self._save(self.rows.camera_row, camera=identifier)

    def _save(self, row: FormRow, **fields: str | bool) -> None:
        try:
            self._settings.change(**fields)
        except InputError as error:
            row.tell(engine_text(error.sentence), StyleRole.ERROR)
        else:
            row.tell(not_saved_text(self._settings), StyleRole.ERROR)

    def _arrange(self, platform: str) -> None:
        sign = QLabel()
        sign.setPixmap(
            application_icon(IconState.IDLE).pixmap(QSize(_ICON_PX, _ICON_PX), self.devicePixelRatioF())
        )
        lead = QLabel(self.tr("Welcome to Pausa"))
        set_role(lead, StyleRole.LEAD)
        lead.setWordWrap(True)
        promise = QLabel(
            self.tr(
                "What you pause is never recorded, what you record is never lost, and the file has no seam. "
                "Nothing leaves your computer unless you ask for it."
            )
        )
        promise.setWordWrap(True)
        group = FormGroup()
        group.add(self.rows.camera_row)
        group.add(self.rows.microphone_row)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(28, 28, 28, 20)
        layout.setSpacing(12)
        for widget in (sign, lead, promise):
            layout.addWidget(widget)
        layout.addSpacing(4)
        layout.addWidget(group)
        if platform == "darwin":
            permissions = QLabel(
                self.tr(
                    "macOS will ask whether Pausa may use the camera and the microphone. If you decline, you can allow it later in System Settings under Privacy & Security."
                )
            )
            permissions.setWordWrap(True)
            set_role(permissions, StyleRole.SECONDARY)
            layout.addWidget(permissions)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._footer)
        self._footer.setObjectName("footer")
        line = QHBoxLayout(self._footer)
        line.setContentsMargins(28, 12, 28, 12)
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(self.begin)
        line.addWidget(self.test)
        line.setAlignment(Qt.AlignmentFlag.AlignVCenter)
