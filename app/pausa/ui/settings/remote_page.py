"""The page for remote control: who may command Pausa from afar, and with which secret."""

import ipaddress
from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from pausa.core.errors import PausaError
from pausa.core.sentences import filled
from pausa.core.settings import Settings
from pausa.core.settings_file import SettingsFile
from pausa.ui.commands.remote_access import RemoteAccess
from pausa.ui.commands.remote_port import RemotePort
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.settings.choosers import Chooser
from pausa.ui.settings.page import Page
from pausa.ui.settings.secret_field import SecretField, tell_of_secret
from pausa.ui.settings.webhook_list import WebhookList
from pausa.ui.settings.webhook_worker import WebhookWorker
from pausa.ui.widgets.form import FormRow
from pausa.ui.widgets.style_role import StyleRole

_THIS_COMPUTER = "127.0.0.1"
_EVERYWHERE = "0.0.0.0"  # noqa: S104 - what the user can choose, with a warning
_ONE = "one"
"""An address that the user types."""
_DOCUMENTATION = "/"


class RemotePage(Page):
    """Shows what is really open, which may be less than the settings want."""

    def __init__(
        self,
        *,
        settings: SettingsFile,
        remote: RemotePort,
        access: RemoteAccess,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(settings=settings, parent=parent)
        self._remote = remote
        self._access = access
        self.on = QCheckBox()
        self.where = Chooser(
            [
                (_THIS_COMPUTER, self.tr("Only this computer")),
                (_EVERYWHERE, self.tr("Every device in the network")),
                (_ONE, self.tr("One address of this computer…")),
            ]
        )
        self.address = QLineEdit()
        self.address.setPlaceholderText("192.168.1.20")
        self.port = _port_field()
        self.token = SecretField(lambda: remote.secrets.token, name=self.tr("Token"))
        self.token.offer_renewal(
            title=self.tr("Renew the token?"),
            text=self.tr(
                "Programs that use the old one are refused from now on. Give them the new one to let them in again."
            ),
            renew=self._renew_token,
        )
        self.origins = QLineEdit()
        self.origins.setPlaceholderText("https://example.org")
        self.documentation = QPushButton(self.tr("Open in the browser"))
        self.obs_on = QCheckBox()
        self.obs_port = _port_field()
        self.obs_password = SecretField(
            lambda: remote.secrets.obs_password, name=self.tr("Password"), editable=True
        )
        self.obs_password.offer_renewal(
            title=self.tr("Renew the password?"),
            text=self.tr(
                "Controllers that use the old one are refused from now on. Enter the new one there to let them in again."
            ),
            renew=self._renew_password,
        )
        self._worker = WebhookWorker(remote.webhooks(), self)
        self.webhooks = WebhookList(self._worker)
        self._add_web_rows()
        self._add_obs_rows()
        self.add_title(self.tr("Webhooks"))
        self.add_note(self.tr("Tell addresses on the web when a recording begins, is paused or is ready."))
        self.add_widget(self.webhooks)
        self._connect()

    def show_settings(self, settings: Settings) -> None:
        self.on.setChecked(settings.remote_on)
        self._show_address(settings.remote_address)
        self.port.setValue(settings.remote_port)
        self.origins.setText(settings.remote_origins)
        self.obs_on.setChecked(settings.obs_on)
        self.obs_port.setValue(settings.obs_port)
        self._show_token_rights()
        self._show_reach()

    def finish(self) -> None:
        self.port.interpretText()
        self.obs_port.interpretText()
        if self.address.isModified():
            self._on_address_edited()
        if self.origins.isModified():
            self._on_origins_edited()
        self.obs_password.finish()

    def end(self) -> None:
        self._worker.close()

    # ── layout ───────────────────────────────────────────────────────────────────────────────────────

    def _add_web_rows(self) -> None:
        self._on_row = FormRow(
            self.tr("Allow remote control"),
            self.on,
            about=self.tr(
                "Programs and scripts that know the token can start, pause and stop recordings, and fetch the files."
            ),
        )
        self._where_row = FormRow(self.tr("Who can reach it"), self._with_address(), wide=True)
        self.where.setAccessibleName(self.tr("Who can reach it"))
        self.address.setAccessibleName(self.tr("Address"))
        self._port_row = FormRow(self.tr("Port"), self.port)
        self._token_row = FormRow(
            self.tr("Token"),
            self.token,
            about=self.tr(
                "Whoever knows it can turn on the camera and the microphone. Give it only to programs that you trust."
            ),
            wide=True,
            reserves=True,
        )
        self._origins_row = FormRow(
            self.tr("Web pages that may use it"),
            self.origins,
            about=self.tr("Their addresses, separated by spaces. Usually none."),
            wide=True,
        )
        self._documentation_row = FormRow(
            self.tr("Documentation"),
            self.documentation,
            about=self.tr("It can be read while remote control is on."),
        )
        group = self.add_group(self.tr("Programs and scripts"))
        for row in (
            self._on_row,
            self._where_row,
            self._port_row,
            self._token_row,
            self._origins_row,
            self._documentation_row,
        ):
            group.add(row)

    def _add_obs_rows(self) -> None:
        self._obs_row = FormRow(
            self.tr("Speak OBS’s protocol"),
            self.obs_on,
            about=self.tr("For Stream Decks, phone remotes, pedals and scripts that were made for OBS."),
        )
        self._obs_port_row = FormRow(self.tr("Port"), self.obs_port)
        self._obs_password_row = FormRow(
            self.tr("Password"),
            self.obs_password,
            about=self.tr("The controller asks for it. Type another one to change it."),
            wide=True,
            reserves=True,
        )
        group = self.add_group(self.tr("Controllers made for OBS"))
        for row in (self._obs_row, self._obs_port_row, self._obs_password_row):
            group.add(row)

    def _with_address(self) -> QWidget:
        both = QWidget()
        layout = QVBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.where)
        layout.addWidget(self.address)
        both.setFocusProxy(self.where)
        return both

    def _connect(self) -> None:
        self.on.clicked.connect(lambda on: self._save(self._on_row, remote_on=on))
        self.where.activated.connect(self._on_where_chosen)
        self.address.editingFinished.connect(self._on_address_edited)
        self.port.valueChanged.connect(lambda port: self._save(self._port_row, remote_port=port))
        self.origins.editingFinished.connect(self._on_origins_edited)
        self.documentation.clicked.connect(self._on_documentation)
        self.obs_on.clicked.connect(lambda on: self._save(self._obs_row, obs_on=on))
        self.obs_port.valueChanged.connect(lambda port: self._save(self._obs_port_row, obs_port=port))
        self.obs_password.typed.connect(self._on_password_typed)
        for field, row in ((self.token, self._token_row), (self.obs_password, self._obs_password_row)):
            field.told.connect(lambda text, wrong, row=row: tell_of_secret(row, text, wrong=wrong))
        self._access.changed.connect(self._show_reach)

    # ── what is open ─────────────────────────────────────────────────────────────────────────────────

    def _save(self, row: FormRow, **fields: object) -> bool:
        saved = self.save(row, **fields)
        self._show_reach()
        return saved

    def _show_reach(self) -> None:
        settings = self._settings.value
        self._show_reach_of("web", self._on_row, wanted=settings.remote_on)
        self._show_reach_of("obs", self._obs_row, wanted=settings.obs_on)
        self.documentation.setEnabled(bool(self._access.reach("web").address))

    def _show_reach_of(self, face: str, row: FormRow, *, wanted: bool) -> None:
        """Say it in any case, so that nothing moves when it is switched."""
        reach = self._access.reach(face)
        if not_saved := self.not_saved():
            row.tell(not_saved, StyleRole.ERROR)
        elif not wanted:
            row.tell(self.tr("Off: nobody can reach it."))
        elif reach.problem:
            row.tell(engine_text(reach.problem), StyleRole.ERROR)
        elif addresses := self._access.addresses_of(face):
            row.tell(filled(self.tr("It can be reached at {address}"), address=", ".join(addresses)))
        else:
            row.tell(self.tr("It is being opened…"))

    def _show_token_rights(self) -> None:
        is_set = self._remote.secrets.token_is_set
        if (renew := self.token.renew) is not None:
            renew.setEnabled(not is_set)
            renew.setToolTip(self.tr("The environment variable PAUSA_TOKEN sets it.") if is_set else "")

    # ── address ──────────────────────────────────────────────────────────────────────────────────────

    def _show_address(self, address: str) -> None:
        known = address in (_THIS_COMPUTER, _EVERYWHERE)
        self.where.choose(address if known else _ONE, "")
        self.address.setVisible(not known)
        if not self.address.hasFocus():
            self.address.setText("" if known else address)
        self._warn(address)

    def _warn(self, address: str) -> None:
        if _is_loopback(address):
            self._where_row.tell("")
            return
        self._where_row.tell(
            self.tr(
                "Everyone in that network who has the token can turn on your camera and microphone, and what is sent can be read on the way. Only for networks that you trust."
            ),
            StyleRole.WARNING,
        )

    def _on_where_chosen(self) -> None:
        chosen = self.where.currentData()
        self.address.setVisible(chosen == _ONE)
        if chosen == _ONE:
            self.address.setFocus()
        else:
            self.address.clear()
            self._take_address(chosen)

    def _on_address_edited(self) -> None:
        address = self.address.text().strip()
        self.address.setModified(False)
        if not address:
            self._show_address(self._settings.value.remote_address)
        elif _is_address(address):
            self._take_address(address)
        else:
            text = self.tr("“{address}” is no address. Nothing was changed.")
            self._where_row.tell(filled(text, address=address), StyleRole.ERROR)

    def _take_address(self, address: str) -> None:
        if self._save(self._where_row, remote_address=address):
            self._warn(address)

    def _on_origins_edited(self) -> None:
        self.origins.setModified(False)
        pages = self.origins.text().split()
        wrong = next((page for page in pages if not _is_origin(page)), "")
        if wrong:
            text = self.tr("“{page}” is no address of a web page. Nothing was changed.")
            self._origins_row.tell(filled(text, page=wrong), StyleRole.ERROR)
        else:
            self._save(self._origins_row, remote_origins=" ".join(pages))

    # ── secrets and documentation ────────────────────────────────────────────────────────────────────

    def _renew_token(self) -> None:
        renew = self._remote.secrets.renew_token
        self._change(self.token, renew, self._token_row, self.tr("The token is a new one now."))

    def _renew_password(self) -> None:
        self._change_password(self._remote.secrets.renew_obs_password)

    def _on_password_typed(self, password: str) -> None:
        self._change_password(lambda: self._remote.secrets.set_obs_password(password))

    def _change_password(self, change: Callable[[], object]) -> None:
        told = self.tr("The password is a new one now.")
        self._change(self.obs_password, change, self._obs_password_row, told)

    def _change(self, field: SecretField, change: Callable[[], object], row: FormRow, told: str) -> None:
        try:
            change()
        except PausaError as error:
            row.tell(engine_text(error.sentence), StyleRole.ERROR)
            return
        self._remote.control.open_anew()
        field.show_anew()
        row.tell_for_a_while(told)

    def _on_documentation(self) -> None:
        address = self._access.local_address("web")
        if address:
            QDesktopServices.openUrl(QUrl(address.rstrip("/") + _DOCUMENTATION))


def _port_field() -> QSpinBox:
    field = QSpinBox()
    field.setRange(0, 65535)
    field.setSpecialValueText("–")
    field.setGroupSeparatorShown(False)
    field.setKeyboardTracking(False)
    return field


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return text == "localhost"
    return True


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return address == "localhost"


def _is_origin(text: str) -> bool:
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return url.isValid() and bool(url.scheme() and url.host()) and url.path() in ("", "/")
