"""The page for remote control: it shows what is really open, keeps secrets hidden, and warns before others can reach it."""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pausa.control.remote.remote_control import Face, RemoteControl
from pausa.control.remote.remote_secrets import TOKEN_VARIABLE, RemoteSecrets
from pausa.control.webhooks.webhooks import Webhooks
from pausa.core.errors import PausaError
from pausa.core.sentences import sentence
from pausa.core.settings import Settings
from pausa.core.settings_file import SettingsFile
from pausa.ui.commands.remote_access import RemoteAccess
from pausa.ui.commands.remote_port import RemotePort
from pausa.ui.settings.remote_page import RemotePage
from pausa.ui.widgets.form import FormRow


@dataclass
class Opened:
    address: str

    def close(self) -> None:
        pass


class WebFace:
    """As the web server, without a server."""

    name = "web"

    def __init__(self) -> None:
        self.opened = 0
        self.refuses = False

    def wanted(self, settings: Settings) -> Hashable | None:
        return (settings.remote_address, settings.remote_port) if settings.remote_on else None

    def open(self, settings: Settings) -> Face:
        self.opened += 1
        if self.refuses:
            raise PausaError(sentence("Another program uses port {port}.", port=settings.remote_port))
        return Opened(f"http://{settings.remote_address}:{settings.remote_port}")


class ObsFace(WebFace):
    name = "obs"

    def wanted(self, settings: Settings) -> Hashable | None:
        return settings.obs_port if settings.obs_on else None

    def open(self, settings: Settings) -> Face:
        self.opened += 1
        return Opened(f"ws://127.0.0.1:{settings.obs_port}")


class Parts:
    def __init__(self, home: Path) -> None:
        self.settings = SettingsFile(home / "settings.json")
        self.secrets = RemoteSecrets(home / "remote")
        self.secret_files = home / "remote"
        self.web, self.obs = WebFace(), ObsFace()
        self.webhooks = Webhooks(home / "webhooks")
        self.control = RemoteControl(self.settings, kinds=[self.web, self.obs])


@pytest.fixture
def parts(tmp_path: Path) -> Iterator[Parts]:
    made = Parts(tmp_path)
    yield made
    made.control.close()
    made.webhooks.close()


@pytest.fixture
def page(parts: Parts, qtbot: QtBot) -> RemotePage:
    shown = RemotePage(
        settings=parts.settings,
        remote=RemotePort(parts.control, parts.secrets, lambda: parts.webhooks),
        access=RemoteAccess(parts.control, own_addresses=lambda: ["192.168.1.20", "10.0.0.7"]),
    )
    shown.show_settings(parts.settings.value)
    qtbot.addWidget(shown, before_close_func=lambda _: shown.end())
    with qtbot.waitExposed(shown):
        shown.show()
    parts.control.follow()
    return shown


def _row(page: RemotePage, control: QWidget) -> FormRow:
    return next(row for row in page.findChildren(FormRow) if row.isAncestorOf(control))


def _words(row: FormRow) -> str:
    return " ".join(label.text() for label in row.findChildren(QLabel) if not label.isHidden())


def _write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def _press(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Space)


# ── what is open ─────────────────────────────────────────────────────────────────────────────────────


def test_it_is_off_until_the_user_turns_it_on_and_then_says_where_it_is(
    page: RemotePage, parts: Parts, qtbot: QtBot
) -> None:
    row = _row(page, page.on)
    assert not page.on.isChecked()
    assert row.message == "Off: nobody can reach it."
    assert not page.documentation.isEnabled()
    below = page.token.renew.mapTo(page, QPoint())
    _press(page.on)
    qtbot.waitUntil(lambda: row.message == "It can be reached at http://127.0.0.1:8765")
    assert page.documentation.isEnabled()
    assert page.token.renew.mapTo(page, QPoint()) == below, "nothing moves"
    _press(page.on)
    qtbot.waitUntil(lambda: not page.documentation.isEnabled())
    assert row.message == "Off: nobody can reach it."
    assert parts.obs.opened == 0


def test_why_it_cannot_be_reached_is_said_where_it_was_turned_on(
    page: RemotePage, parts: Parts, qtbot: QtBot
) -> None:
    parts.web.refuses = True
    _press(page.on)
    row = _row(page, page.on)
    qtbot.waitUntil(lambda: row.message == "Another program uses port 8765.")
    parts.web.refuses = False
    page.port.setFocus()
    page.port.selectAll()
    QTest.keyClicks(page.port, "9000\r")
    qtbot.waitUntil(lambda: row.message == "It can be reached at http://127.0.0.1:9000")


def test_obs_s_protocol_is_opened_for_itself(page: RemotePage, parts: Parts, qtbot: QtBot) -> None:
    _press(page.obs_on)
    row = _row(page, page.obs_on)
    qtbot.waitUntil(lambda: row.message == "It can be reached at ws://127.0.0.1:4455")
    assert parts.web.opened == 0


class Browser(QWidget):
    """Takes addresses in place of a browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open_url(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser(qtbot: QtBot) -> Iterator[Browser]:
    made = Browser()
    qtbot.addWidget(made)
    QDesktopServices.setUrlHandler("http", made, "open_url")
    yield made
    QDesktopServices.unsetUrlHandler("http")


def test_the_documentation_opens_in_the_browser(page: RemotePage, browser: Browser, qtbot: QtBot) -> None:
    _press(page.on)
    qtbot.waitUntil(page.documentation.isEnabled)
    _press(page.documentation)
    assert browser.opened == ["http://127.0.0.1:8765/"]


def test_where_others_reach_it_is_told_by_the_addresses_of_this_computer(
    page: RemotePage, parts: Parts, browser: Browser, qtbot: QtBot
) -> None:
    parts.settings.change(remote_on=True, remote_address="0.0.0.0")
    told = "It can be reached at http://192.168.1.20:8765, http://10.0.0.7:8765"
    qtbot.waitUntil(lambda: _row(page, page.on).message == told)
    _press(page.documentation)
    assert browser.opened == ["http://127.0.0.1:8765/"]


# ── who can reach it ─────────────────────────────────────────────────────────────────────────────────


def test_an_address_for_others_is_taken_with_a_warning_in_words(page: RemotePage, parts: Parts) -> None:
    row = _row(page, page.where)
    assert page.where.currentText() == "Only this computer"
    assert row.message == ""
    page.where.setFocus()
    QTest.keyClick(page.where, Qt.Key.Key_Down)
    assert parts.settings.value.remote_address == "0.0.0.0"
    assert "can turn on your camera and microphone" in row.message
    QTest.keyClick(page.where, Qt.Key.Key_Up)
    assert parts.settings.value.remote_address == "127.0.0.1"
    assert row.message == ""


def test_an_address_of_the_user_s_own_is_taken_only_if_it_is_one(page: RemotePage, parts: Parts) -> None:
    assert not page.address.isVisible()
    page.where.setFocus()
    QTest.keyClick(page.where, Qt.Key.Key_End)
    assert page.address.isVisible()
    assert parts.settings.value.remote_address == "127.0.0.1", "an address is still to be typed"
    _write(page.address, "the kitchen")
    assert parts.settings.value.remote_address == "127.0.0.1"
    assert "“the kitchen” is no address" in _row(page, page.where).message
    _write(page.address, "192.168.1.20")
    assert parts.settings.value.remote_address == "192.168.1.20"
    assert "Only for networks that you trust" in _row(page, page.where).message


def test_an_address_in_the_file_is_shown(page: RemotePage, parts: Parts) -> None:
    parts.settings.change(remote_address="10.0.0.7")
    page.show_settings(parts.settings.value)
    assert page.address.isVisible()
    assert page.address.text() == "10.0.0.7"


@pytest.mark.parametrize("wrong", ["example.org", "https://", "https://example.org/page"])
def test_only_addresses_of_web_pages_are_let_in(page: RemotePage, parts: Parts, wrong: str) -> None:
    _write(page.origins, f"https://example.org {wrong}")
    assert parts.settings.value.remote_origins == ""
    assert f"“{wrong}” is no address of a web page" in _row(page, page.origins).message


# ── secrets ──────────────────────────────────────────────────────────────────────────────────────────


def test_no_secret_is_made_or_shown_before_it_is_asked_for(page: RemotePage, parts: Parts) -> None:
    assert not parts.secret_files.exists()
    assert page.token.edit.text() == ""
    _press(page.token.show_it)
    assert page.token.edit.text() == parts.secrets.token
    assert page.token.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert page.token.show_it.text() == "Hide"
    _press(page.token.show_it)
    assert page.token.edit.text() == ""


def test_a_shown_secret_is_hidden_when_the_page_is_left(page: RemotePage) -> None:
    _press(page.token.show_it)
    _press(page.obs_password.show_it)
    page.hide()
    page.show()
    assert [page.token.edit.text(), page.obs_password.edit.text()] == ["", ""]
    assert not page.token.is_shown


def test_a_secret_is_copied_without_being_shown(page: RemotePage, parts: Parts) -> None:
    below = page.origins.mapTo(page, QPoint())
    _press(page.token.copy)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == parts.secrets.token
    assert copied.data("x-kde-passwordManagerHint").data() == b"secret"
    assert not page.token.is_shown
    row = _row(page, page.token)
    assert row.message == "It is on the clipboard."
    assert page.origins.mapTo(page, QPoint()) == below, "nothing moves"
    page.port.setFocus()
    assert row.message == "", "what was told is old as soon as something else is done"
    _press(page.token.copy)
    _press(page.token.show_it)
    assert row.message == ""
    # The offscreen clipboard outlives Python, and must not hold objects made by Python.
    QGuiApplication.clipboard().clear()


def test_the_token_is_renewed_only_after_a_question(page: RemotePage, parts: Parts, qtbot: QtBot) -> None:
    before = parts.secrets.token
    _press(page.on)
    qtbot.waitUntil(lambda: parts.web.opened == 1)
    _press(page.token.renew)
    question = page.token.question
    assert question is not None
    _press(question.cancel)
    assert parts.secrets.token == before
    _press(page.token.renew)
    assert page.token.question is not None
    _press(page.token.question.answers[0])
    assert parts.secrets.token != before
    qtbot.waitUntil(lambda: parts.web.opened == 2)
    assert _row(page, page.token).message == "The token is a new one now."


def test_the_password_is_renewed_only_after_a_question(page: RemotePage, parts: Parts, qtbot: QtBot) -> None:
    before = parts.secrets.obs_password
    _press(page.obs_on)
    qtbot.waitUntil(lambda: parts.obs.opened == 1)
    _press(page.obs_password.renew)
    question = page.obs_password.question
    assert question is not None
    _press(question.answers[0])
    assert parts.secrets.obs_password != before
    qtbot.waitUntil(lambda: parts.obs.opened == 2)
    assert _row(page, page.obs_password).message == "The password is a new one now."


@pytest.mark.parametrize("at", [0.02, 0.5, 0.98])
def test_a_check_row_takes_a_click_anywhere_by_the_left_button_alone(page: RemotePage, at: float) -> None:
    row = _row(page, page.on)
    place = row.mapTo(page, QPoint(round(row.width() * at), row.height() // 2))
    QTest.mouseClick(page.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert page.on.isChecked()
    QTest.mouseClick(page.windowHandle(), Qt.MouseButton.RightButton, pos=place)
    assert page.on.isChecked()


def test_a_token_of_the_environment_is_not_renewed_here(
    page: RemotePage, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TOKEN_VARIABLE, "from outside, and long")
    page.show_settings(parts.settings.value)
    assert not page.token.renew.isEnabled()
    assert "PAUSA_TOKEN" in page.token.renew.toolTip()
    _press(page.token.show_it)
    assert page.token.edit.text() == "from outside, and long"


def test_the_password_is_changed_by_typing_another(page: RemotePage, parts: Parts) -> None:
    before = parts.secrets.obs_password
    field, row = page.obs_password.edit, _row(page, page.obs_password)
    _write(field, "short")
    assert "at least 8 characters" in row.message
    assert parts.secrets.obs_password == before
    _write(field, "long enough")
    assert parts.secrets.obs_password == "long enough"
    assert row.message == "The password is a new one now."


def test_what_is_copied_is_what_was_typed_and_nothing_if_that_was_refused(
    page: RemotePage, parts: Parts
) -> None:
    field, row = page.obs_password, _row(page, page.obs_password)
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "long enough")
    field.copy.click()  # as where buttons take no focus
    assert QGuiApplication.clipboard().text() == parts.secrets.obs_password == "long enough"
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "short")
    field.copy.click()
    assert QGuiApplication.clipboard().text() == "long enough"
    assert "at least 8 characters" in row.message
    # The offscreen clipboard outlives Python, and must not hold objects made by Python.
    QGuiApplication.clipboard().clear()


def test_a_disk_that_keeps_no_secret_is_told(page: RemotePage, parts: Parts) -> None:
    parts.secret_files.write_text("a file where a folder should be")
    _press(page.token.copy)
    assert "cannot be kept" in _row(page, page.token).message


# ── people who do not see it ─────────────────────────────────────────────────────────────────────────


def test_everything_that_can_be_pressed_has_a_name(page: RemotePage) -> None:
    named: list[Callable[[], str]] = [
        widget.accessibleName
        for widget in (
            page.on,
            page.where,
            page.address,
            page.port,
            page.token.edit,
            page.origins,
            page.documentation,
            page.obs_on,
            page.obs_port,
            page.obs_password.edit,
        )
    ]
    assert all(name() for name in named)
    assert page.token.renew.accessibleName() == "Token: Renew…"
    assert page.obs_password.copy.accessibleName() == "Password: Copy"
