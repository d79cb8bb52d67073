"""The settings' access to webhooks: questions return at once, answers come on Qt's thread."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from pausa.core.errors import PausaError
from pausa.ui.commands.webhooks_port import AttemptView, EndpointView, WebhooksPort
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.widgets.change_signal import ChangeSignal
from pausa.ui.widgets.worker_thread import WorkerThread

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ListedEndpoint:
    """An address, how many messages wait for it, and what became of the newest attempt, if there was one."""

    endpoint: EndpointView
    waiting: int
    newest: AttemptView | None


class WebhookWorker(ChangeSignal):
    """Asks on a thread of its own, one question after another; ``changed``: an address or its log is another than before."""

    _arrived = Signal(object)
    """What is to be called on Qt's thread."""

    def __init__(self, webhooks: WebhooksPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.webhooks = webhooks
        self._worker = WorkerThread("webhook-settings", longest_close_s=1.0)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = webhooks.listen(self.hear)

    def list(self, answered: Callable[[list[ListedEndpoint]], None], failed: Callable[[str], None]) -> None:
        """Ask for all addresses."""
        webhooks = self.webhooks

        def listed(one: EndpointView) -> ListedEndpoint:
            newest = next(iter(webhooks.log(one.id, most=1)), None)
            return ListedEndpoint(one, webhooks.waiting(one.id), newest)

        self.ask(lambda: [listed(one) for one in webhooks.endpoints()], answered, failed)

    def ask(
        self, question: Callable[[], T], answered: Callable[[T], None], failed: Callable[[str], None]
    ) -> None:
        """Ask something that blocks and may raise PausaError; ``failed`` gets the sentence for the user."""

        def run() -> None:
            try:
                answer = question()
            except PausaError as error:
                text = error.sentence
                self._pass(lambda: failed(engine_text(text)))
            else:
                self._pass(lambda: answered(answer))

        self._worker.run(run)

    def send(
        self,
        question: Callable[[], "Future[Any]"],
        answered: Callable[[AttemptView], None],
        failed: Callable[[str], None],
    ) -> None:
        """Ask for something that is sent, and wait for what becomes of it."""

        def wait(future: "Future[Any]") -> None:
            future.add_done_callback(lambda done: self._pass(lambda: take(done)))

        def take(done: "Future[Any]") -> None:
            try:
                attempt = done.result(0)
            except PausaError as error:
                failed(engine_text(error.sentence))
            else:
                answered(attempt)

        self.ask(question, wait, failed)

    def close(self) -> None:
        """Answer nothing any more. Idempotent."""
        super().close()
        self._unsubscribe()
        self._worker.close()

    def _pass(self, call: Callable[[], None]) -> None:
        if self._is_open:
            self._arrived.emit(call)

    def _on_arrived(self, call: Callable[[], None]) -> None:
        if self._is_open:
            call()
