"""Network cameras: ffmpeg serves a film over loopback in real time, and the recording shows which frames it sent."""

import contextlib
import io
import itertools
import queue
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import cv2
import numpy as np
import pytest

from pausa.capture import device_keeper
from pausa.capture.camera_keeping import open_camera
from pausa.capture.hub import Hub
from pausa.capture.network_camera import LIKELY, nearest_rate
from pausa.capture.source import CameraRequest
from pausa.capture.synthetic import SyntheticCamera
from pausa.core.announcer import Announcer
from pausa.core.errors import CameraError
from pausa.core.events import (
    CameraOpened,
    DeviceLost,
    Event,
    RecordingFailed,
    RecordingPaused,
    RecordingReady,
    RecordingStarted,
)
from pausa.core.settings import Encoder
from pausa.core.states import Command
from pausa.media.ffmpeg import find_ffmpeg
from pausa.media.video_encoders import choose_encoder
from pausa.recording.options import RecordingOptions
from pausa.recording.recorder import Recorder
from support.engine import EventLog
from support.file_names import name_file
from support.played_file import counters
from support.waiting import PATIENCE_S, until

FPS = 20
SECONDS = 14


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A motion-JPEG film whose frames show their number."""
    file = tmp_path_factory.mktemp("film") / "film.mkv"
    camera = SyntheticCamera(CameraRequest(width=640, height=360, fps=Fraction(FPS)))
    argv = [find_ffmpeg().path, "-v", "error", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", "640x360"]
    argv += ["-r", str(FPS), "-i", "pipe:0", "-c:v", "mjpeg", "-q:v", "4", "-strict", "unofficial", file]
    pictures = b"".join(
        camera._draw(number, number * 50_000_000).tobytes() for number in range(FPS * SECONDS)
    )
    subprocess.run(argv, input=pictures, check=True)
    return file


@pytest.fixture
def address(film: Path) -> Iterator[str]:
    """The address at which the film is served once, in real time, to the first client."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    place = f"http://127.0.0.1:{port}/camera.mjpeg"
    argv = [
        find_ffmpeg().path,
        "-v",
        "error",
        "-re",
        "-i",
        film,
        "-c",
        "copy",
        "-f",
        "mpjpeg",
        "-listen",
        "1",
        place,
    ]
    with subprocess.Popen(argv, stdin=subprocess.DEVNULL) as child:
        try:
            _wait_until_it_listens(port)
            yield place
        finally:
            child.kill()


def _wait_until_it_listens(port: int) -> None:
    """Wait without connecting, because it serves one client only."""
    deadline = time.monotonic() + PATIENCE_S
    wanted = f"{port:04X}"
    while time.monotonic() < deadline:
        if sys.platform != "linux":
            return
        lines = Path("/proc/net/tcp").read_text().splitlines()[1:]
        if any(line.split()[1].endswith(f":{wanted}") and line.split()[3] == "0A" for line in lines):
            return
    raise AssertionError("ffmpeg does not listen")


def test_a_network_camera_is_recorded_without_what_was_paused(address: str, tmp_path: Path) -> None:
    heard: queue.Queue[Event] = queue.Queue()
    announcer = Announcer()
    announcer.subscribe(heard.put)
    ffmpeg = find_ffmpeg()
    hub = Hub(emit=announcer)
    recorder = Recorder(
        hub=hub,
        ffmpeg=ffmpeg,
        choose_encoder=lambda _: choose_encoder(Encoder.X264, ffmpeg.path, sys.platform),
        name_file=name_file,
        announcer=announcer,
    )

    def wait_for(*kinds: type[Event]) -> Event:
        while not isinstance(event := heard.get(timeout=30), kinds):
            pass
        return event

    try:
        hub.use(CameraRequest(address, fps=Fraction(FPS)), None)
        wait_for(CameraOpened)
        begin_ns = time.monotonic_ns()
        recorder.start(RecordingOptions(folder=tmp_path), at_ns=begin_ns)
        wait_for(RecordingStarted)
        steps = ((Command.PAUSE, 2.0), (Command.RESUME, 3.5), (Command.STOP, 5.5))
        for command, seconds in steps:
            _until(begin_ns + round(seconds * 1e9))
            recorder.post(command, at_ns=begin_ns + round(seconds * 1e9))
            if command is Command.PAUSE:
                wait_for(RecordingPaused)
        ready = wait_for(RecordingReady, RecordingFailed)
    finally:
        recorder.close()
        hub.close()
    assert isinstance(ready, RecordingReady)
    assert ready.frames == pytest.approx(4 * FPS, abs=4)
    shown = [counter for counter in counters(ready.path) if counter is not None]
    assert len(shown) == ready.frames, "a picture cannot be read"
    steps_between = [after - before for before, after in itertools.pairwise(shown)]
    assert min(steps_between) >= 0, "no picture comes before an earlier one"
    cuts = [step for step in steps_between if step > FPS // 2]
    assert cuts == [pytest.approx(1.5 * FPS, abs=4)], "the pause, and nothing else, is missing"
    assert sum(step == 0 for step in steps_between) == ready.frames_repeated


def _until(at_ns: int) -> None:
    threading.Event().wait(max(0.0, (at_ns - time.monotonic_ns()) / 1e9))


def test_an_address_where_nobody_answers_is_a_clear_sentence_without_the_password() -> None:
    with pytest.raises(CameraError) as raised:
        open_camera(CameraRequest("http://user:secret@127.0.0.1:9/camera.mjpeg"))
    assert "127.0.0.1" in str(raised.value)
    assert "secret" not in str(raised.value)


@contextmanager
def sent_in_bursts(*, fps: int, period_s: float) -> Iterator[str]:
    """Serve a film in real time to the first client, but let packets through only every ``period_s``."""
    film = ["-re", "-f", "lavfi", "-i", f"testsrc2=size=320x180:rate={fps}", "-t", "20"]
    coded = [
        "-c:v",
        "libx264",
        "-preset",
        "ultrafast",
        "-tune",
        "zerolatency",
        "-f",
        "mpegts",
        "-muxdelay",
        "0",
    ]
    argv = [find_ffmpeg().path, "-v", "quiet", *film, *coded, "-flush_packets", "1", "-"]
    over = threading.Event()
    held, lock = bytearray(), threading.Lock()

    def collect(child: "subprocess.Popen[bytes]") -> None:
        assert isinstance(child.stdout, io.BufferedReader)
        while data := child.stdout.read1(65536):
            with lock:
                held.extend(data)

    def serve() -> None:
        client, _ = server.accept()
        with client, subprocess.Popen(argv, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL) as child:
            collector = threading.Thread(target=collect, args=(child,))
            collector.start()
            with contextlib.suppress(OSError):
                while not over.wait(period_s):
                    with lock:
                        data = bytes(held)
                        held.clear()
                    client.sendall(data)
            child.kill()
            collector.join()

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"tcp://127.0.0.1:{server.getsockname()[1]}"
        finally:
            over.set()
            thread.join()


def test_packets_that_come_in_bursts_change_neither_the_rate_nor_the_times_of_the_frames() -> None:
    with sent_in_bursts(fps=15, period_s=0.4) as address:
        camera = open_camera(CameraRequest(address, fps=Fraction(30)))
        try:
            frames = [frame for frame in (camera.read() for _ in range(60)) if frame is not None]
        finally:
            camera.close()
    assert camera.format.fps == 15
    assert camera.format.late_ns > 200_000_000
    steps = [(after.time_ns - before.time_ns) / 1e6 for before, after in itertools.pairwise(frames)]
    # Where the machine is busy a frame may come that is less late than all before, and shows that those were earlier.
    others = [step for step in steps if step > 1000 / 15 - 8]
    assert others == [pytest.approx(1000 / 15, abs=8)] * len(others)
    assert len(others) >= len(steps) - 2


@contextmanager
def pictures_in_bursts(*, fps: float, period_s: float) -> Iterator[str]:
    """Serve motion JPEG without time stamps to the first client, every ``period_s`` what has been taken until then."""
    picture = cv2.imencode(".jpg", np.full((120, 160, 3), 99, np.uint8))[1].tobytes()
    head = b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace;boundary=part\r\n\r\n"
    part = b"--part\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n%s\r\n" % (
        len(picture),
        picture,
    )
    over = threading.Event()

    def serve() -> None:
        client, _ = server.accept()
        with client, contextlib.suppress(OSError):
            client.recv(4096)
            client.sendall(head)
            begun_s, sent = time.monotonic(), 0
            while not over.wait(period_s):
                taken = int((time.monotonic() - begun_s) * fps)
                client.sendall(part * (taken - sent))
                sent = taken

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}/video"
        finally:
            over.set()
            thread.join()


@pytest.mark.parametrize(("fps", "period_s"), [(25, 0.8), (12.5, 0.4)])
def test_pictures_without_time_stamps_that_come_in_bursts_are_told_at_their_rate(
    fps: float, period_s: float
) -> None:
    with pictures_in_bursts(fps=fps, period_s=period_s) as address:
        camera = open_camera(CameraRequest(address, fps=Fraction(30)))
        try:
            frames = [frame for frame in (camera.read() for _ in range(round(3 * fps))) if frame is not None]
        finally:
            camera.close()
    assert camera.format.fps == Fraction(fps)
    assert camera.format.late_ns > period_s * 500_000_000
    taken_ns = frames[-1].time_ns - frames[0].time_ns
    assert taken_ns == pytest.approx((len(frames) - 1) * 1e9 / fps, rel=0.05)


@contextmanager
def failing_camera(asked: list[tuple[float, str]]) -> Iterator[str]:
    """Serve a few frames to the first client, and nothing to all others; note when and what they ask for."""
    picture = cv2.imencode(".jpg", np.full((120, 160, 3), 99, np.uint8))[1].tobytes()

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append((time.monotonic(), self.path))
            if len(asked) > 1:
                self.send_error(503)
                return
            self.send_response(200)
            self.send_header("Content-Type", "multipart/x-mixed-replace;boundary=part")
            self.end_headers()
            for _ in range(100):
                self.wfile.write(b"--part\r\nContent-Type: image/jpeg\r\n")
                self.wfile.write(f"Content-Length: {len(picture)}\r\n\r\n".encode() + picture + b"\r\n")
                over.wait(0.04)

        def log_message(self, *_: object) -> None:
            """Print nothing."""

    over = threading.Event()
    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"127.0.0.1:{server.server_port}"
        finally:
            over.set()
            server.shutdown()
            thread.join()


def test_a_lost_camera_is_asked_for_exactly_as_it_was_given_and_less_and_less_often(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(device_keeper, "RETRY_S", 0.15)
    asked: list[tuple[float, str]] = []
    log = EventLog()
    hub = Hub(emit=log)
    try:
        with failing_camera(asked) as place:
            hub.use(CameraRequest(f"HTTP://me:Gehe1m@{place}/V?channel=2&token=Gehe1m"), None)
            log.wait_for(DeviceLost)
            until(lambda: len(asked) >= 5, what="it is tried again")
            times = [at for at, _ in asked[1:5]]
            before = len(asked)
            hub.choose_anew("camera")
            until(lambda: len(asked) > before, what="it is tried at once")
    finally:
        hub.close()
    assert {path for _, path in asked} == {"/V?channel=2&token=Gehe1m"}
    waits = [after - earlier for earlier, after in itertools.pairwise(times)]
    assert waits[-1] > 2 * waits[0] * 0.8
    assert all("Gehe1m" not in str(event.as_json()) for event in log.of(Event))


PART = b"--part\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n%s\r\n"
HEAD = b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace;boundary=part\r\n\r\n"


@contextmanager
def stalling_camera(said: bytes, pictures: int) -> Iterator[tuple[str, threading.Event]]:
    """Say ``said`` and so many pictures (-1: go on for ever) to each client, then nothing; give the address and whether that is said."""
    picture = cv2.imencode(".jpg", np.full((120, 160, 3), 99, np.uint8))[1].tobytes()
    over, is_said = threading.Event(), threading.Event()

    def serve(client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            client.recv(4096)
            client.sendall(said)
            sent = 0
            while sent != pictures and not over.wait(0.04):
                client.sendall(PART % (len(picture), picture))
                sent += 1
                if sent == 10 and pictures < 0:
                    is_said.set()
            is_said.set()
            over.wait()

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                threads.append(threading.Thread(target=serve, args=(server.accept()[0],)))
                threads[-1].start()

    threads: list[threading.Thread] = []
    server = socket.create_server(("127.0.0.1", 0))
    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield f"http://127.0.0.1:{server.getsockname()[1]}/video", is_said
    finally:
        over.set()
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        for thread in (accepting, *threads):
            thread.join()


def opening_threads() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name in ("network-opening", "camera")]


MOMENTS = {
    "connected": (b"", 0),
    "answered": (HEAD, 0),
    "measured": (HEAD, -1),
    "stalled while measured": (HEAD, 10),
    "refused and asked why": (b"HTTP/1.0 500 No\r\n", 0),
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_closing_waits_at_no_moment_for_a_camera_that_is_being_opened(moment: str) -> None:
    log = EventLog()
    with stalling_camera(*MOMENTS[moment]) as (address, is_said), contextlib.closing(Hub(emit=log)) as hub:
        hub.use(CameraRequest(address), None)
        assert is_said.wait(PATIENCE_S)
        begun_s = time.monotonic()
        hub.close()
        took_s = time.monotonic() - begun_s
        told = len(log.of(Event))
        until(lambda: not opening_threads(), what="all threads have ended")
    assert took_s < 3, "reading and connecting take five seconds to time out"
    assert told == len(log.of(Event)) == 0


def test_closing_does_not_wait_for_a_camera_that_has_stalled() -> None:
    log = EventLog()
    with stalling_camera(HEAD, 200) as (address, is_said), contextlib.closing(Hub(emit=log)) as hub:
        hub.use(CameraRequest(address), None)
        log.wait_for(CameraOpened)
        assert is_said.wait(PATIENCE_S)
        begun_s = time.monotonic()
        hub.close()
        assert time.monotonic() - begun_s < 3
        until(lambda: not opening_threads(), what="all threads have ended")
    assert not log.of(DeviceLost)


def test_another_camera_is_opened_without_waiting_for_one_that_does_not_answer() -> None:
    log = EventLog()
    with stalling_camera(b"", 0) as (address, is_said), contextlib.closing(Hub(emit=log)) as hub:
        hub.use(CameraRequest(address), None)
        assert is_said.wait(PATIENCE_S)
        hub.use(CameraRequest("synthetic"), None)
        assert log.wait_for(CameraOpened).device == "Test picture"
        assert "network-opening" in opening_threads(), "it waited until the time-out"
        hub.close()
        until(lambda: not opening_threads(), what="all threads have ended")
    assert not log.of(DeviceLost)


def test_a_program_ends_while_a_camera_is_being_opened() -> None:
    program = (
        "import sys, time\n"
        "from pausa.capture.hub import Hub\n"
        "from pausa.capture.source import CameraRequest\n"
        "hub = Hub(emit=print)\n"
        "hub.use(CameraRequest(sys.argv[1]), None)\n"
        "sys.stdin.readline()\n"
        "hub.close()\n"
    )
    with (
        stalling_camera(HEAD, 10) as (address, is_said),
        subprocess.Popen(
            [sys.executable, "-c", program, address], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as child,
    ):
        assert is_said.wait(PATIENCE_S)
        printed, _ = child.communicate(b"\n", timeout=PATIENCE_S)
        assert (child.returncode, printed) == (0, b"")


def test_the_measured_rate_decides_between_what_was_asked_for_and_what_the_stream_says() -> None:
    assert nearest_rate(29.8, Fraction(30), 25.0) == 30
    assert nearest_rate(24.9, Fraction(30), 25.0) == 25
    assert nearest_rate(29.9, Fraction(10), 29.97) == Fraction(30000, 1001)
    assert nearest_rate(12.2, Fraction(30), 0.0) == 12
    assert nearest_rate(12.6, Fraction(30), 25.0) == Fraction(25, 2)
    assert nearest_rate(7.6, Fraction(30), 25.0) == Fraction(15, 2)


def test_a_rate_that_is_measured_exactly_is_not_taken_for_a_usual_one() -> None:
    assert nearest_rate(14.01, Fraction(30), 25.0) == 15
    assert nearest_rate(14.01, Fraction(30), 25.0, within=LIKELY) == 14
    assert nearest_rate(22.0, Fraction(30), 25.0, within=LIKELY) == 22
    assert nearest_rate(29.6, Fraction(30), 25.0, within=LIKELY) == 30
