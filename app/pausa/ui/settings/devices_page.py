"""The page for camera and microphone."""

from collections.abc import Callable

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QWidget

from pausa.capture.devices import DeviceLister
from pausa.core.device_names import is_network, spoken_device
from pausa.core.orientation import ROTATIONS, Flip
from pausa.core.sentences import filled
from pausa.core.settings import Settings
from pausa.core.settings_file import SettingsFile
from pausa.ui.i18n.orientation_texts import flip_text, rotation_text
from pausa.ui.settings.address_field import AddressField
from pausa.ui.settings.choosers import Chooser
from pausa.ui.settings.device_rows import NETWORK, DeviceRows
from pausa.ui.settings.page import Page
from pausa.ui.widgets.form import FormRow
from pausa.ui.widgets.style_role import StyleRole

MOST_INPUTS = 8


class DevicesPage(Page):
    """Shows the row for a network camera's address only if such a camera is chosen."""

    def __init__(
        self,
        *,
        settings: SettingsFile,
        list_devices: DeviceLister,
        try_anew: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(settings=settings, parent=parent)
        self._try_anew = try_anew
        self.rows = DeviceRows(
            list_devices=list_devices, settings=settings.value, try_anew=try_anew, parent=self
        )
        self.address = AddressField()
        self.mirror = QCheckBox()
        self.stereo = QCheckBox()
        self._address_row = FormRow(
            self.tr("Camera address"),
            self.address,
            about=self.tr(
                "You will find it on the camera's own page or in its manual. If the camera asks for a user and a password, write them into it: rtsp://user:password@…"
            ),
            wide=True,
        )
        self._mirror_row = FormRow(
            self.tr("Mirror the preview"),
            self.mirror,
            about=self.tr("You see yourself as in a mirror. The file is not changed by this."),
        )
        self.gain = QDoubleSpinBox()
        self.gain.setRange(-20, 40)
        self.gain.setDecimals(0)
        self.gain.setSingleStep(3)
        self.gain.setKeyboardTracking(False)
        self.gain.setSuffix(" dB")
        self.inputs = Chooser()
        self._gain_row = FormRow(
            self.tr("Input level"),
            self.gain,
            about=self.tr(
                "Makes a quiet microphone louder. If loud words light the lamp beside the level, it is too much."
            ),
        )
        self._inputs_row = FormRow(
            self.tr("Input"),
            self.inputs,
            about=self.tr(
                "For interfaces with several inputs. The level of each is in the microphone's menu."
            ),
        )
        self.rotation = Chooser([(rotation, rotation_text(rotation)) for rotation in ROTATIONS])
        self.flip = Chooser([(flip, flip_text(flip)) for flip in Flip])
        self._rotation_row = FormRow(
            self.tr("Turn the picture"),
            self.rotation,
            about=self.tr(
                "For a camera that hangs upside down or on its side. It changes the file, from the next recording on."
            ),
        )
        self._flip_row = FormRow(self.tr("Flip the picture"), self.flip)
        self.hold_look = QCheckBox()
        self._look_row = FormRow(
            self.tr("Keep the look while recording"),
            self.hold_look,
            about=self.tr(
                "The camera's exposure, white balance and focus stay as they are from Record to Stop, so that the picture does not change where you paused. Turn it off if you move about, or if the light often changes."
            ),
        )
        self._stereo_row = FormRow(
            self.tr("Record in stereo"),
            self.stereo,
            about=self.tr("Only if the microphone has two channels. One is enough for a voice."),
        )
        picture = self.add_group(self.tr("Picture"))
        for row in (
            self.rows.camera_row,
            self._address_row,
            self._mirror_row,
            self._rotation_row,
            self._flip_row,
            self._look_row,
        ):
            picture.add(row)
        sound = self.add_group(self.tr("Sound"))
        for row in (self.rows.microphone_row, self._gain_row, self._inputs_row, self._stereo_row):
            sound.add(row)

        self.rows.camera_chosen.connect(self._on_camera_chosen)
        self.rows.microphone_chosen.connect(
            lambda identifier: self.save(self.rows.microphone_row, microphone=identifier)
        )
        self.address.returnPressed.connect(self._on_address_confirmed)
        self.address.editingFinished.connect(self._on_address_edited)
        self.mirror.clicked.connect(lambda on: self.save(self._mirror_row, mirror_preview=on))
        self.gain.valueChanged.connect(lambda gain_db: self.save(self._gain_row, gain_db=gain_db))
        self.inputs.activated.connect(
            lambda: self.save(self._inputs_row, microphone_inputs=self.inputs.currentData())
        )
        self.rotation.activated.connect(
            lambda: self.save(self._rotation_row, rotation=self.rotation.currentData())
        )
        self.flip.activated.connect(lambda: self.save(self._flip_row, flip=self.flip.currentData()))
        self.hold_look.clicked.connect(lambda on: self.save(self._look_row, hold_look=on))
        self.stereo.clicked.connect(lambda on: self.save(self._stereo_row, stereo=on))

    def show_settings(self, settings: Settings) -> None:
        self.rows.show_settings(settings)
        self.mirror.setChecked(settings.mirror_preview)
        self.rotation.choose(settings.rotation, rotation_text(settings.rotation))
        self.flip.choose(settings.flip, flip_text(settings.flip))
        self.hold_look.setChecked(settings.hold_look)
        self.stereo.setChecked(settings.stereo)
        self.gain.blockSignals(True)
        self.gain.setValue(settings.gain_db)
        self.gain.blockSignals(False)
        self._fill_inputs(settings.microphone_inputs)
        from_network = is_network(settings.camera)
        self.address.show_address(settings.camera if from_network else "")
        self._address_row.setVisible(from_network)

    def _fill_inputs(self, chosen: str) -> None:
        self.inputs.clear()
        self.inputs.addItem(self.tr("The one that is heard"), "")
        for number in range(1, MOST_INPUTS + 1):
            self.inputs.addItem(filled(self.tr("Input {number}"), number=number), str(number))
        for first in range(1, MOST_INPUTS, 2):
            pair = filled(self.tr("Inputs {first} and {second} (stereo)"), first=first, second=first + 1)
            self.inputs.addItem(pair, f"{first},{first + 1}")
        self.inputs.choose(chosen, chosen)

    def finish(self) -> None:
        if self.address.isModified():
            self._on_address_edited()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.rows.start_watching()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.rows.stop_watching()

    def _on_camera_chosen(self, identifier: str) -> None:
        self._address_row.setVisible(identifier == NETWORK)
        if identifier == NETWORK:
            # Nothing is saved until there is an address.
            self.address.setFocus()
            return
        self.address.show_address("")
        self._address_row.tell("")
        self._save_camera(self.rows.camera_row, identifier)

    def _on_address_confirmed(self) -> None:
        """Try the same address anew, as choosing the same device again does."""
        if self.address.address == self._settings.value.camera:
            self._try_anew("camera")

    def _on_address_edited(self) -> None:
        address = self.address.address
        if not address:
            return
        if not is_network(address):
            wrong = self.tr(
                "“{address}” is not the address of a camera. It must begin with rtsp:// or http://."
            )
            self._address_row.tell(filled(wrong, address=spoken_device(address)), StyleRole.ERROR)
            return
        self.address.setModified(False)
        self._save_camera(self._address_row, address)

    def _save_camera(self, row: FormRow, identifier: str) -> None:
        if self.save(row, camera=identifier):
            self.rows.show_settings(self._settings.value)
