"""The dialog for one webhook: its address, its form, and of what it is told."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from pausa.ui.commands.webhooks_port import EndpointView
from pausa.ui.settings.choosers import Chooser
from pausa.ui.settings.entry_dialog import EntryDialog
from pausa.ui.settings.secret_field import SecretField, tell_of_secret
from pausa.ui.settings.webhook_texts import form_text
from pausa.ui.settings.webhook_worker import WebhookWorker
from pausa.ui.widgets.check_line import CheckLine
from pausa.ui.widgets.form import FormRow
from pausa.ui.widgets.style_role import StyleRole

_HEIGHT = 620


class WebhookDialog(EntryDialog):
    """Adds an address, or changes one. It stays open while the address is looked up, and if that is no good."""

    def __init__(
        self, worker: WebhookWorker, endpoint: EndpointView | None, *, parent: QWidget | None = None
    ) -> None:
        """``endpoint``: what is to be changed; None: a new one."""
        super().__init__(
            title=self.tr("Edit webhook") if endpoint is not None else self.tr("Add a webhook"),
            save=self.tr("Save") if endpoint is not None else self.tr("Add"),
            height=_HEIGHT,
            parent=parent,
        )
        self._worker = worker
        self._endpoint = endpoint
        self._forms: Mapping[str, tuple[str, ...]] = worker.webhooks.forms
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://example.org/pausa")
        self.name = QLineEdit()
        self.form = Chooser([(form, form_text(form)) for form in self._forms])
        self.all_events = CheckLine(self.tr("All"))
        self.events: dict[str, QCheckBox] = {}
        self._events_box = QWidget()
        self._events = QVBoxLayout(self._events_box)
        self._events.setContentsMargins(0, 0, 0, 0)
        self._events.setSpacing(0)
        self.enabled = QCheckBox()
        self.secret: SecretField | None = None
        self._arrange()
        self._show(endpoint)
        self.form.activated.connect(self._on_form_chosen)
        self.all_events.clicked.connect(self._enable_events)
        self.save.clicked.connect(self._on_save)
        self.address.setFocus()

    @property
    def chosen_events(self) -> tuple[str, ...]:
        """Empty: all."""
        if self.all_events.isChecked():
            return ()
        return tuple(name for name, box in self.events.items() if box.isChecked())

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def _arrange(self) -> None:
        self._address_row = FormRow(self.tr("Address"), self.address, wide=True)
        self._form_row = FormRow(
            self.tr("Form"), self.form, about=self.tr("Names, contents and signature of the messages.")
        )
        self._events_row = FormRow(self.tr("Events"), self._events_box, wide=True, reserves=True)
        self._name_row = FormRow(self.tr("Name"), self.name, about=self.tr("For your list. May be empty."))
        rows = [self._address_row, self._form_row, self._events_row, self._name_row]
        if self._endpoint is not None:
            self._enabled_row = FormRow(self.tr("Send messages"), self.enabled)
            rows += [self._enabled_row, self._made_secret_row(self._endpoint)]
        self.lay_out(rows)

    def _made_secret_row(self, endpoint: EndpointView) -> FormRow:
        webhooks = self._worker.webhooks
        self.secret = SecretField(lambda: webhooks.secret(endpoint.id), name=self.tr("Secret"))
        self.secret.offer_renewal(
            title=self.tr("Renew the secret?"),
            text=self.tr(
                "Give the receiver the new one within a day: until then each message is signed with both."
            ),
            renew=partial(self._renew_secret, endpoint.id, self.secret),
        )
        self._secret_row = row = FormRow(
            self.tr("Secret"),
            self.secret,
            about=self.tr("The receiver checks with it that a message comes from you."),
            wide=True,
            reserves=True,
        )
        self.secret.told.connect(lambda text, wrong: tell_of_secret(row, text, wrong=wrong))
        # RealtimeKit’s form is signed with a key whose public part everybody can read.
        row.setVisible(endpoint.form != "realtimekit")
        return row

    def _show(self, endpoint: EndpointView | None) -> None:
        form = endpoint.form if endpoint is not None else next(iter(self._forms))
        self.form.choose(form, form_text(form))
        self.form.setEnabled(endpoint is None)
        self._fill_events(form, endpoint.events if endpoint is not None else ())
        if endpoint is not None:
            self.address.setText(endpoint.address)
            self.address.setCursorPosition(0)  # a long one is told from others by its beginning
            self.name.setText(endpoint.name)
            self.enabled.setChecked(endpoint.enabled)

    def _fill_events(self, form: str, chosen: Sequence[str]) -> None:
        for box in self.events.values():
            self._events.removeWidget(box)
            box.deleteLater()
        names = dict.fromkeys([*self._forms.get(form, ()), *chosen])
        self._events.insertWidget(0, self.all_events)
        self.events = {name: CheckLine(name) for name in names}
        for name, box in self.events.items():
            box.setAccessibleName(name)
            box.setChecked(not chosen or name in chosen)
            box.clicked.connect(self._on_event_chosen)
            self._events.addWidget(box)
        self.all_events.setChecked(not chosen)
        self._events_box.setFocusProxy(self.all_events)
        self._enable_events()

    def _enable_events(self) -> None:
        for box in self.events.values():
            box.setEnabled(not self.all_events.isChecked())
        self._on_event_chosen()

    def _on_event_chosen(self) -> None:
        none = not self.all_events.isChecked() and not self.chosen_events
        self.save.setEnabled(not none)
        self._events_row.tell(self.tr("Choose at least one.") if none else "", StyleRole.WARNING)

    def _on_form_chosen(self) -> None:
        self._fill_events(self.form.currentData(), ())

    def _renew_secret(self, endpoint_id: str, field: SecretField) -> None:
        webhooks, row = self._worker.webhooks, self._secret_row

        def renewed(_: str) -> None:
            field.show_anew()
            row.tell_for_a_while(self.tr("The secret is a new one now."))

        self._worker.ask(
            lambda: webhooks.renew_secret(endpoint_id),
            renewed,
            lambda text: row.tell(text, StyleRole.ERROR),
        )

    # ── saving ───────────────────────────────────────────────────────────────────────────────────────

    def _on_save(self) -> None:
        webhooks, endpoint = self._worker.webhooks, self._endpoint
        address, name, events = self.address.text().strip(), self.name.text().strip(), self.chosen_events
        self.save.setEnabled(False)
        self.say(self.tr("The address is being checked…"))
        question: Callable[[], EndpointView]
        if endpoint is None:
            form = self.form.currentData()
            question = partial(webhooks.add, address, form=form, events=events, name=name, enabled=True)
        else:
            question = partial(
                webhooks.change,
                endpoint.id,
                address=address if address != endpoint.address else None,
                events=events,
                name=name,
                enabled=self.enabled.isChecked() if self.enabled.isChecked() != endpoint.enabled else None,
            )
        self._worker.ask(question, lambda _: self.accept(), self._on_failed)

    def _on_failed(self, text: str) -> None:
        self.save.setEnabled(True)
        self.say(text, StyleRole.ERROR)
        self.address.setFocus()
