"""Plays one file through Qt Multimedia; the only file of the program that uses it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal, SignalInstance

from pausa.ui.player.sound_connection import not_waited_for

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

_SEEK_EVERY_MS = 60
"""Time between two seeks while the slider is dragged: each one restarts the decoder."""

_AT_THE_END_MS = 100


class _PlayerCommands(QObject):
    """The calls to the QMediaPlayer, as signals connected directly to its slots.

    WORKAROUND for a deadlock seen with PySide 6.11, for which we know no report: a call from Python holds the global
    interpreter lock while Qt waits for its decoder threads, which may be waiting for that lock to log a line or to
    look for overridden methods. The window would freeze for ever. While a signal is emitted, the lock is released.
    """

    open = Signal(QUrl)
    play = Signal()
    pause = Signal()
    stop = Signal()
    go_to = Signal("qlonglong")  # type: ignore[arg-type]  # the stubs do not know that names of C++ types are accepted
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
    """Plays into ``frame_arrived``: painting the frames ourselves works on every platform, with or without OpenGL."""

    frame_arrived = Signal(object)
    """A QVideoFrame."""
    position_changed = Signal(int)
    """Milliseconds."""
    duration_changed = Signal(int)
    playing_changed = Signal(bool)
    opened = Signal(bool)
    """The file can be played; the value says whether it has a picture."""
    failed = Signal()

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: QMediaPlayer | None = None
        self._commands: _PlayerCommands | None = None
        self._volume = 1.0
        self._is_muted = False
        self._rate = 1.0
        self._wanted_ms = 0
        self._is_opening = False
        self._begin_ms = 0
        """Where it will stand once the file is open."""
        self._seek = QTimer(self)
        self._seek.setSingleShot(True)
        self._seek.setInterval(_SEEK_EVERY_MS)
        self._seek.timeout.connect(self._on_seek_due)

    @property
    def is_playing(self) -> bool:
        return self._player is not None and self._player.isPlaying()

    @property
    def position_ms(self) -> int:
        """The position, or the target of a seek that is still to come."""
        if self._player is None:
            return 0
        if self._is_opening:
            return self._begin_ms
        return self._wanted_ms if self._seek.isActive() else self._player.position()

    @property
    def duration_ms(self) -> int:
        """The duration; 0 until it is known."""
        return 0 if self._player is None else self._player.duration()

    def open(self, path: Path, *, begin_ms: int = 0, plays: bool = True) -> None:
        """Play ``path`` from ``begin_ms`` on, or show it there; emits ``opened`` or ``failed``."""
        # Qt opens no file again that it has open, although another one may have taken its name.
        self.close()
        self._is_opening, self._begin_ms = True, begin_ms
        commands = self._commands or self._made_player()
        self._tell(commands.open, QUrl.fromLocalFile(str(path)))
        self._tell(commands.set_rate, self._rate)
        self._tell(commands.play if plays else commands.pause)

    def close(self) -> None:
        """Stop, and release the file."""
        self._seek.stop()
        self._is_opening = False
        if self._commands is not None:
            self._tell(self._commands.stop)
            self._tell(self._commands.open, QUrl())

    def toggle(self) -> None:
        """Play or pause; at the end, play from the beginning."""
        if self._commands is None:
            return
        if self.is_playing:
            self._tell(self._commands.pause)
            return
        if not self._is_opening and self.position_ms >= self.duration_ms - _AT_THE_END_MS:
            self._seek.stop()
            self._tell(self._commands.go_to, 0)
        self._tell(self._commands.play)

    def seek(self, position_ms: int) -> None:
        """Go to ``position_ms``; a paused file shows the frame there."""
        if self._player is None:
            return
        if self._is_opening:
            self._begin_ms = max(position_ms, 0)
            self.position_changed.emit(self._begin_ms)
            return
        self._wanted_ms = min(max(position_ms, 0), max(self.duration_ms, 0))
        if not self._seek.isActive():
            self._jump()
            self._seek.start()
        self.position_changed.emit(self._wanted_ms)

    def set_volume(self, volume: float) -> None:
        """Set the perceived loudness, from 0 to 1."""
        self._volume = min(max(volume, 0.0), 1.0)
        self._apply_sound()

    def set_muted(self, is_muted: bool) -> None:
        self._is_muted = is_muted
        self._apply_sound()

    def set_rate(self, rate: float) -> None:
        """Set the speed; 1 is as recorded. The pitch stays the same where Qt supports that."""
        self._rate = rate
        if self._commands is not None:
            self._tell(self._commands.set_rate, rate)

    def _tell(self, command: SignalInstance, *values: object) -> None:
        with not_waited_for():
            command.emit(*values)

    def _made_player(self) -> _PlayerCommands:
        # Made for the first file and not with the window: loading the decoders takes time.
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
        # Perceived loudness grows with the logarithm of the amplitude; for a slider, its cube is close enough.
        output.setVolume(self._volume**3)
        output.setMuted(self._is_muted)

    def _jump(self) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        assert self._player is not None
        assert self._commands is not None
        if self._player.playbackState() is QMediaPlayer.PlaybackState.StoppedState:
            # A player that stopped at the end would take the position but show nothing.
            self._tell(self._commands.pause)
        self._tell(self._commands.go_to, self._wanted_ms)

    def _on_seek_due(self) -> None:
        if self._player is not None and abs(self._player.position() - self._wanted_ms) > _SEEK_EVERY_MS:
            self._jump()

    def _on_frame(self, frame: "QVideoFrame") -> None:
        # An empty frame arrives at the end; keep showing the last picture.
        if frame.isValid():
            self.frame_arrived.emit(frame)

    def _on_position(self, position_ms: int) -> None:
        if not self._seek.isActive() and not self._is_opening:
            self.position_changed.emit(position_ms)

    def _on_duration(self, duration_ms: int) -> None:
        if duration_ms:  # else it is about to be known
            self.duration_changed.emit(duration_ms)

    def _on_status(self, status: object) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        assert self._player is not None
        match status:
            # Told again when a file that was played to its end is played from its beginning.
            case QMediaPlayer.MediaStatus.LoadedMedia if self._is_opening:
                self._is_opening = False
                self.opened.emit(self._player.hasVideo())
                if self._begin_ms:
                    self.seek(self._begin_ms)
            case QMediaPlayer.MediaStatus.InvalidMedia:
                self._is_opening = False
                self.failed.emit()


def _ask_about_overrides(sender: QObject) -> None:
    """Make PySide look up, here and once, that no Python method overrides the sender's virtual methods.

    WORKAROUND for a deadlock seen with PySide 6.11, for which we know no report: otherwise a decoder thread looks this
    up while it holds a lock of Qt's signals; Python code that connects a signal may wait for that lock while the
    thread waits for Python's. PySide caches the answer for each object (the cache was made for
    https://bugreports.qt.io/browse/PYSIDE-803).
    """
    sender.objectNameChanged.connect(_ignore_name)
    sender.objectNameChanged.disconnect(_ignore_name)


def _ignore_name(_name: str) -> None:
    """Do nothing: it is connected only to be disconnected."""
