"""What somebody who starts a recording from afar wishes; whatever is left out is as the settings say."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from pausa.core.errors import InputError
from pausa.core.paths import Places
from pausa.core.sentences import sentence
from pausa.core.settings import Container, Settings, StartOn, WhenActive
from pausa.library.file_names import file_name
from pausa.recording.options import RecordingOptions, next_recording, recordings_folder
from pausa.speech.spoken_languages import spoken_language

LONGEST_S = 100 * 24 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class StartWish:
    """None: as the settings say."""

    title: str = ""
    file_name_prefix: str = ""
    max_seconds: float | None = None
    when_active: WhenActive | None = None
    camera: str | None = None
    microphone: str | None = None
    size: str | None = None
    fps: str | None = None
    container: Container | None = None
    folder: Path | None = None
    words: bool | None = None
    """Whether what is said is written."""
    words_language: str | None = None
    start_recording_on: StartOn = StartOn.MANUAL
    pre_roll_s: int | None = None
    reason: str = "api"

    @property
    def names_nothing(self) -> bool:
        """Whether it asks for no more than that something is recorded now."""
        return self == StartWish(when_active=self.when_active, reason=self.reason)

    @property
    def devices(self) -> dict[str, str]:
        """The devices that it names."""
        named = {"camera": self.camera, "microphone": self.microphone}
        return {kind: device for kind, device in named.items() if device is not None}

    def settings(self, settings: Settings) -> Settings:
        """Return ``settings`` with what is wished of them. Raises InputError."""
        language = spoken_language(self.words_language) if self.words_language is not None else None
        wished = {
            "camera": self.camera,
            "microphone": self.microphone,
            "size": self.size,
            "fps": self.fps,
            "container": self.container,
            "when_active": self.when_active,
            "pre_roll_s": self.pre_roll_s,
            "words_on": self.words,
            "words_language": language,
        }
        members = {name: value for name, value in wished.items() if value is not None}
        try:
            return Settings.model_validate({**settings.model_dump(), **members})
        except (ValidationError, InputError) as error:
            reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
            reason = reason.removeprefix("Value error, ")
            raise InputError(
                sentence("The recording cannot be started like that ({reason}).", reason=reason)
            ) from None

    def options(self, settings: Settings, places: Places, created: datetime) -> RecordingOptions:
        """Return the options of the recording; ``settings`` as of above. Raises InputError."""
        options = next_recording(settings, places)
        max_ns = None
        if self.max_seconds is not None:
            if not 0 < self.max_seconds <= LONGEST_S:
                raise InputError(sentence("A recording may be limited to between 0 s and a hundred days."))
            max_ns = round(self.max_seconds * 1_000_000_000)
        title = self.title.strip()
        if prefix := self.file_name_prefix.strip():
            title = f"{prefix}_{title or file_name(settings.name_pattern, '', created)}"
        return replace(
            options,
            folder=self.folder or recordings_folder(settings, places),
            title=title,
            max_ns=max_ns,
            # A camera that was named is not replaced by a black picture.
            begins_without_camera=options.begins_without_camera and self.camera is None,
            start_reason=self.reason,
        )
