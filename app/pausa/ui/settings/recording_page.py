"""The page for size, rate, quality, format, encoder and ffmpeg."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from pausa.core.paths import is_file
from pausa.core.sentences import filled
from pausa.core.settings import RATES, SIZES, Container, Encoder, Quality, Settings
from pausa.core.settings_file import SettingsFile
from pausa.core.written_paths import expanded_path
from pausa.media.video_encoders import HARDWARE_ENCODERS, VideoEncoder
from pausa.ui.i18n.picture_formats import frame_rate_text, picture_size_text
from pausa.ui.settings.choosers import Chooser
from pausa.ui.settings.page import Page
from pausa.ui.widgets.background_query import BackgroundQuery
from pausa.ui.widgets.choice_bar import ChoiceBar
from pausa.ui.widgets.form import FormRow
from pausa.ui.widgets.last_folders import existing
from pausa.ui.widgets.style_role import StyleRole


class RecordingPage(Page):
    """Shows below the encoder which one ``probe_encoder`` finds to work; that may block for seconds."""

    def __init__(
        self,
        *,
        settings: SettingsFile,
        probe_encoder: Callable[[Encoder], VideoEncoder],
        platform: str = sys.platform,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(settings=settings, parent=parent)

        # No parent for the query: the answer may come after the dialog has gone, and closing it must not wait.
        def tried() -> tuple[Encoder, VideoEncoder]:
            wanted = settings.value.encoder
            return wanted, probe_encoder(wanted)

        self._query = BackgroundQuery(tried, name="settings-encoder")
        self._query.answered.connect(self._on_probed)
        self._probed: Encoder | None = None

        self.picture_size = Chooser([(size, picture_size_text(size)) for size in SIZES])
        self.rate = Chooser([(str(rate), frame_rate_text(str(rate))) for rate in RATES])
        self.quality = ChoiceBar(
            [
                (Quality.SMALL, self.tr("Small files")),
                (Quality.STANDARD, self.tr("Standard")),
                (Quality.HIGH, self.tr("High")),
            ]
        )
        self.container = ChoiceBar(
            [
                (container, container.value.upper())
                for container in (Container.MP4, Container.MKV, Container.MOV)
            ]
        )
        self.encoder = Chooser(
            [
                (encoder, self._encoder_text(encoder))
                for encoder in (Encoder.AUTO, Encoder.X264, *HARDWARE_ENCODERS.get(platform, ()))
            ]
        )
        self.ffmpeg = QLineEdit()
        self.ffmpeg.setPlaceholderText(self.tr("The one included in Pausa"))
        self.choose_ffmpeg = QPushButton(self.tr("Choose…"))

        self._size_row = FormRow(
            self.tr("Picture size"),
            self.picture_size,
            about=self.tr(
                "If the camera does not offer this size, Pausa uses the nearest one and tells you."
            ),
        )
        self._rate_row = FormRow(self.tr("Frames per second"), self.rate)
        self._quality_row = FormRow(self.tr("Quality"), self.quality)
        self._container_row = FormRow(self.tr("Format"), self.container)
        self._encoder_row = FormRow(self.tr("Encoder"), self.encoder)
        self._ffmpeg_row = FormRow(
            self.tr("Other ffmpeg program"),
            self._with_button(self.ffmpeg, self.choose_ffmpeg),
            about=self.tr("ffmpeg writes the files. Takes effect when you next start Pausa."),
            wide=True,
        )
        self.ffmpeg.setAccessibleName(self.tr("Other ffmpeg program"))
        picture = self.add_group(self.tr("Picture"))
        for row in (self._size_row, self._rate_row, self._quality_row):
            picture.add(row)
        file = self.add_group(self.tr("File"))
        for row in (self._container_row, self._encoder_row, self._ffmpeg_row):
            file.add(row)

        self.picture_size.activated.connect(
            lambda: self.save(self._size_row, size=self.picture_size.currentData())
        )
        self.rate.activated.connect(lambda: self.save(self._rate_row, fps=self.rate.currentData()))
        self.quality.chosen.connect(self._on_quality_chosen)
        self.container.chosen.connect(self._on_container_chosen)
        self.encoder.activated.connect(self._on_encoder_chosen)
        self.ffmpeg.editingFinished.connect(self._on_ffmpeg_edited)
        self.choose_ffmpeg.clicked.connect(self._on_choose_ffmpeg)

    def show_settings(self, settings: Settings) -> None:
        self.picture_size.choose(settings.size, picture_size_text(settings.size))
        self.rate.choose(settings.fps, frame_rate_text(settings.fps))
        self.quality.choose(settings.quality)
        self.container.choose(settings.container)
        self.encoder.choose(settings.encoder, self._encoder_text(settings.encoder))
        self.ffmpeg.setText(settings.ffmpeg)
        self._explain(settings)
        self._probe()

    def finish(self) -> None:
        if self.ffmpeg.isModified():
            self._on_ffmpeg_edited()

    def _explain(self, settings: Settings) -> None:
        self._quality_row.set_about(
            {
                Quality.SMALL: self.tr("For long talks and for sharing: fine detail is a little softer."),
                Quality.STANDARD: self.tr(
                    "Looks like the camera's own picture. Right for almost everything."
                ),
                Quality.HIGH: self.tr("For editing and enlarging later. Files are about twice as large."),
            }[settings.quality]
        )
        self._container_row.set_about(
            {
                Container.MP4: self.tr("Plays everywhere."),
                Container.MKV: self.tr("An open format that most players and all editors read."),
                Container.MOV: self.tr("For Apple's programs. Plays in most others too."),
            }[settings.container]
        )

    def _on_quality_chosen(self, quality: Quality) -> None:
        if self.save(self._quality_row, quality=quality):
            self._explain(self._settings.value)

    def _on_container_chosen(self, container: Container) -> None:
        if self.save(self._container_row, container=container):
            self._explain(self._settings.value)

    def _on_encoder_chosen(self) -> None:
        if self.save(self._encoder_row, encoder=self.encoder.currentData()):
            self._probe()

    # ── the encoder's trial ──────────────────────────────────────────────────────────────────────────

    def _probe(self) -> None:
        if self._probed is not self._settings.value.encoder:
            self._encoder_row.tell(self.tr("Testing what works on this computer…"))
            self._query.ask()

    def _on_probed(self, answer: tuple[Encoder, VideoEncoder]) -> None:
        wanted, found = answer
        if wanted is not self._settings.value.encoder:
            return
        self._probed = wanted
        fell_back = wanted not in (Encoder.AUTO, found.encoder)
        self._encoder_row.tell(
            self._probed_text(wanted, found.encoder), StyleRole.WARNING if fell_back else StyleRole.SECONDARY
        )

    def _probed_text(self, wanted: Encoder, found: Encoder) -> str:
        if wanted is Encoder.X264:
            return self.tr("Works on every computer and gives the smallest files.")
        if wanted is found:
            return self.tr("Tested just now: it works here.")
        if found is not Encoder.X264:
            return filled(
                self.tr("Tested just now: {encoder} works here and is used."),
                encoder=self._encoder_text(found),
            )
        if wanted is Encoder.AUTO:
            return self.tr(
                "Tested just now: no graphics hardware here can encode, so the processor does it (x264)."
            )
        return self.tr(
            "Tested just now: this does not work here, so the processor does it (x264). Your recordings look the same."
        )

    def _encoder_text(self, encoder: Encoder) -> str:
        return {
            Encoder.AUTO: self.tr("Automatic"),
            Encoder.X264: self.tr("Processor (x264)"),
            Encoder.NVENC: "NVIDIA NVENC",
            Encoder.VAAPI: "VAAPI (Intel, AMD)",
            Encoder.QUICK_SYNC: "Intel Quick Sync",
            Encoder.AMF: "AMD AMF",
            Encoder.VIDEOTOOLBOX: "Apple VideoToolbox",
        }[encoder]

    # ── ffmpeg ───────────────────────────────────────────────────────────────────────────────────────

    def _on_choose_ffmpeg(self) -> None:
        present = self.ffmpeg.text().strip()
        begin = existing([expanded_path(present).parent if present else Path.home()])
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Choose an ffmpeg program"), begin)
        if file:
            self.ffmpeg.setText(file)
            self._on_ffmpeg_edited()

    def _on_ffmpeg_edited(self) -> None:
        text = self.ffmpeg.text().strip()
        if text and not is_file(expanded_path(text)):
            self._ffmpeg_row.tell(
                filled(self.tr("The file “{file}” does not exist. Nothing was changed."), file=text),
                StyleRole.ERROR,
            )
            return
        self.ffmpeg.setModified(False)
        self.save(self._ffmpeg_row, ffmpeg=text)

    @staticmethod
    def _with_button(field: QLineEdit, button: QPushButton) -> QWidget:
        both = QWidget()
        layout = QHBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(field, 1)
        layout.addWidget(button)
        both.setFocusProxy(field)
        return both
