"""The field for a network camera's address, which may hold a password."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit

from pausa.core.device_names import spoken_device


class AddressField(QLineEdit):
    """Shows an address with secrets only while it is edited: people share their screens."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("rtsp://")
        self._whole = ""

    @property
    def address(self) -> str:
        """What was typed, without blanks around it."""
        edited = self.isModified() or self.hasFocus() or not self._whole
        return (self.text() if edited else self._whole).strip()

    def show_address(self, address: str) -> None:
        """Set the address; without focus what may be shown of it is shown."""
        self._whole = address
        self.setText(address if self.hasFocus() else self._shown())

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._whole and not self.isModified():
            self.setText(self._whole)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.isModified() and self._whole:
            self.setText(self._shown())

    def _shown(self) -> str:
        shown = spoken_device(self._whole)
        return shown if shown == self._whole else f"{shown}/…"
