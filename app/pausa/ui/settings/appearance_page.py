"""The page for colours and language."""

from PySide6.QtWidgets import QWidget

from pausa.core.settings import Settings, Theme
from pausa.core.settings_file import SettingsFile
from pausa.ui.i18n.languages import LANGUAGES
from pausa.ui.settings.choosers import Chooser
from pausa.ui.settings.page import Page
from pausa.ui.widgets.choice_bar import ChoiceBar
from pausa.ui.widgets.form import FormRow


class AppearancePage(Page):
    """A theme is applied at once, a language at the next start."""

    def __init__(self, *, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(settings=settings, parent=parent)
        self._language_at_start = settings.value.language
        self.theme = ChoiceBar(
            [
                (Theme.SYSTEM, self.tr("Follow the system")),
                (Theme.LIGHT, self.tr("Light")),
                (Theme.DARK, self.tr("Dark")),
            ]
        )
        self.language = Chooser([("", self.tr("Follow the system")), *LANGUAGES.items()])
        self._theme_row = FormRow(self.tr("Colours"), self.theme)
        self._language_row = FormRow(self.tr("Language"), self.language)
        group = self.add_group()
        group.add(self._theme_row)
        group.add(self._language_row)
        self.theme.chosen.connect(lambda theme: self.save(self._theme_row, theme=theme))
        self.language.activated.connect(self._on_language_chosen)

    def show_settings(self, settings: Settings) -> None:
        self.theme.choose(settings.theme)
        self.language.choose(settings.language, settings.language)

    def _on_language_chosen(self) -> None:
        if self.save(self._language_row, language=self.language.currentData()):
            changed = self._settings.value.language != self._language_at_start
            self._language_row.tell(self.tr("Takes effect when you next start Pausa.") if changed else "")
