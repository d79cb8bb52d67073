"""Playing one file through Qt Multimedia. The rest of the player knows nothing of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

_SEEK_EVERY_MS = 60
"""While the slider is dragged: each jump makes the decoder start anew."""

_AT_THE_END_MS = 100


class _PlayerCommands(QObject):
    """What the player is told, as signals that are connected straight to its slots.

    A call from Python would hold Python's lock while Qt waits for its decoders' threads, and these may be waiting for
    that lock: to log a line, or to look for overridden methods. The window would stand still for ever. While a signal
    is emitted the lock is free.
    """

    open = Signal(QUrl)
    play = Signal()
    pause = Signal()
    stop = Signal()
    go_to = Signal("qlonglong")  # type: ignore[arg-type]  # the stubs do not know that Qt's names of types will do
    """Milliseconds."""
    set_rate = Signal(float)

    def __init__(self, player: "QMediaPlayer") -> None:
        super().__init__(player)
        direct = Qt.ConnectionType.DirectConnection
        self.open.connect(player.setSource, direct)
        self.play.connect(player.play, direct)
        self.pause.connect(player.pause, direct)
        self.stop.connect(player.stop, direct)
        self.go_to.connect(player.setPosition, direct)
        self.set_rate.connect(player.setPlaybackRate, direct)


class Playback(QObject):
    """Plays into ``frame_arrived``: painting the frames ourselves works on every platform, with and without OpenGL."""

    frame_arrived = Signal(object)
    """A QVideoFrame."""
    position_changed = Signal(int)
    """Milliseconds."""
    duration_changed = Signal(int)
    playing_changed = Signal(bool)
    opened = Signal(bool)
    """The file can be played; whether it has a picture."""
    failed = Signal()

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: QMediaPlayer | None = None
        self._commands: _PlayerCommands | None = None
        self._volume = 1.0
        self._is_muted = False
        self._rate = 1.0
        self._wanted_ms = 0
        self._seek = QTimer(self)
        self._seek.setSingleShot(True)
        self._seek.setInterval(_SEEK_EVERY_MS)
        self._seek.timeout.connect(self._on_seek_due)

    @property
    def is_playing(self) -> bool:
        """Neither paused nor at the end."""
        return self._player is not None and self._player.isPlaying()

    @property
    def position_ms(self) -> int:
        """Where it is, or where it is going to be as soon as the decoder is there."""
        if self._player is None:
            return 0
        return self._wanted_ms if self._seek.isActive() else self._player.position()

    @property
    def duration_ms(self) -> int:
        """0 until it is known."""
        return 0 if self._player is None else self._player.duration()

    def open(self, path: Path) -> None:
        """Play it from the beginning: ``opened``, or ``failed``."""
        self._seek.stop()
        commands = self._commands or self._made_player()
        commands.open.emit(QUrl.fromLocalFile(str(path)))
        commands.set_rate.emit(self._rate)
        commands.play.emit()

    def close(self) -> None:
        """Let go of the file."""
        self._seek.stop()
        if self._commands is not None:
            self._commands.stop.emit()
            self._commands.open.emit(QUrl())

    def toggle(self) -> None:
        """Play or pause; at the end, play again."""
        if self._commands is None:
            return
        if self.is_playing:
            self._commands.pause.emit()
            return
        if self.position_ms >= self.duration_ms - _AT_THE_END_MS:
            self._seek.stop()
            self._commands.go_to.emit(0)
        self._commands.play.emit()

    def seek(self, position_ms: int) -> None:
        """Go there; playing goes on, and what is paused shows the picture that is there."""
        if self._player is None:
            return
        self._wanted_ms = min(max(position_ms, 0), max(self.duration_ms, 0))
        if not self._seek.isActive():
            self._jump()
            self._seek.start()
        self.position_changed.emit(self._wanted_ms)

    def set_volume(self, volume: float) -> None:
        """From 0 to 1 as it is heard, not as it is measured."""
        self._volume = min(max(volume, 0.0), 1.0)
        self._apply_sound()

    def set_muted(self, is_muted: bool) -> None:
        """Silence that keeps the volume."""
        self._is_muted = is_muted
        self._apply_sound()

    def set_rate(self, rate: float) -> None:
        """1 is as it was recorded; voices keep their pitch where Qt can do that."""
        self._rate = rate
        if self._commands is not None:
            self._commands.set_rate.emit(rate)

    def _made_player(self) -> _PlayerCommands:
        # At the first file and not at the start of the window: loading the decoders takes its time.
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink

        player = QMediaPlayer(self)
        sink = QVideoSink(self)
        output = QAudioOutput(self)
        for sender in (sink, output):
            _ask_about_overrides(sender)
        player.setVideoSink(sink)
        player.setAudioOutput(output)
        if hasattr(player, "setPitchCompensation"):
            player.setPitchCompensation(True)
        sink.videoFrameChanged.connect(self._on_frame)
        player.positionChanged.connect(self._on_position)
        player.durationChanged.connect(self._on_duration)
        player.playingChanged.connect(self.playing_changed)
        player.mediaStatusChanged.connect(self._on_status)
        self._player = player
        self._commands = _PlayerCommands(player)
        self._apply_sound()
        return self._commands

    def _apply_sound(self) -> None:
        if self._player is None or (output := self._player.audioOutput()) is None:
            return
        # Loudness grows with the logarithm of the amplitude; its cube is near enough for a slider.
        output.setVolume(self._volume**3)
        output.setMuted(self._is_muted)

    def _jump(self) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        assert self._player is not None
        assert self._commands is not None
        if self._player.playbackState() is QMediaPlayer.PlaybackState.StoppedState:
            # Stopped at the end it would take the position and show nothing.
            self._commands.pause.emit()
        self._commands.go_to.emit(self._wanted_ms)

    def _on_seek_due(self) -> None:
        if self._player is not None and abs(self._player.position() - self._wanted_ms) > _SEEK_EVERY_MS:
            self._jump()

    def _on_frame(self, frame: "QVideoFrame") -> None:
        # At the end an empty one comes; the last picture stays.
        if frame.isValid():
            self.frame_arrived.emit(frame)

    def _on_position(self, position_ms: int) -> None:
        if not self._seek.isActive():
            self.position_changed.emit(position_ms)

    def _on_duration(self, duration_ms: int) -> None:
        self.duration_changed.emit(duration_ms)

    def _on_status(self, status: object) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        assert self._player is not None
        match status:
            case QMediaPlayer.MediaStatus.LoadedMedia:
                self.opened.emit(self._player.hasVideo())
            case QMediaPlayer.MediaStatus.InvalidMedia:
                self.failed.emit()


def _ask_about_overrides(sender: QObject) -> None:
    """Have PySide find out, here and once, that no Python method overrides the sender's virtual methods.

    WORKAROUND for what was seen with PySide 6.11: otherwise a decoder's thread asks that while it holds a lock of
    Qt's signals, and Python code that connects anything may wait for that one while the thread waits for Python.
    The answer is kept with each object.
    """
    sender.objectNameChanged.connect(_hear_nothing)
    sender.objectNameChanged.disconnect(_hear_nothing)


def _hear_nothing(_name: str) -> None:
    """Connected only to be disconnected."""
