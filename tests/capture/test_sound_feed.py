"""What lies between a microphone and the recordings: the inputs that are picked, gain, mute, and how it is heard."""

import numpy as np
import numpy.typing as npt
import pytest

from pausa.capture.hub import Hub
from pausa.capture.input_picker import InputPicker
from pausa.capture.level import LevelMeter, is_clipped
from pausa.capture.level_watch import LevelWatch, Verdict
from pausa.capture.sound_feed import MUTE_FADE, silenced
from pausa.capture.source import MicrophoneFormat, Samples
from pausa.core import events
from pausa.core.time.sample_clock import Line
from support.engine import MICROPHONE, MS, SECOND, EventLog, FrameLog, now_ns
from support.waiting import until

RATE = 48000
BLOCK = 480


def interface(inputs: int, *, channels: int = 1, chosen: tuple[int, ...] = ()) -> MicrophoneFormat:
    return MicrophoneFormat("Interface", RATE, channels, inputs=inputs, chosen_inputs=chosen)


def voice(count: int, *, amplitude: float = 0.5, hz: float = 220.0) -> npt.NDArray[np.float64]:
    return amplitude * np.sin(2 * np.pi * hz * np.arange(count) / RATE)


def inputs_with(count: int, sounds: dict[int, npt.NDArray[np.float64]], *, noise: float = 1e-4) -> Samples:
    """All inputs, counted from 1, with noise; some with a sound."""
    length = len(next(iter(sounds.values())))
    all_inputs = np.random.default_rng(1).normal(0, noise, (length, count))
    for number, sound in sounds.items():
        all_inputs[:, number - 1] += sound
    return np.rint(all_inputs * 32767).astype(np.int16)


def picked(picker: InputPicker, samples: Samples) -> Samples:
    return np.concatenate(
        [picker.pick(samples[at : at + BLOCK]) for at in range(0, len(samples), BLOCK)], axis=0
    )


# ── inputs ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("number", range(1, 9))
def test_mono_takes_the_input_on_which_something_is_heard_at_its_full_level(number: int) -> None:
    samples = inputs_with(8, {number: voice(RATE // 2)})
    picker = InputPicker(interface(8))
    result = picked(picker, samples)
    assert picker.live == (number,)
    assert result.shape == (RATE // 2, 1)
    assert np.array_equal(result[2 * BLOCK :, 0], samples[2 * BLOCK :, number - 1])


def test_the_first_word_after_a_long_silence_is_not_lost() -> None:
    silence = inputs_with(8, {1: np.zeros(5 * RATE)})
    word = inputs_with(8, {6: voice(RATE // 5)})
    picker = InputPicker(interface(8))
    picked(picker, silence)
    heard = picked(picker, word)
    assert np.abs(heard[: BLOCK // 2]).max() > 8000


def test_a_short_noise_on_another_input_takes_nothing_from_the_speaker() -> None:
    speech = inputs_with(2, {1: voice(RATE)})
    bump = inputs_with(2, {1: voice(RATE // 20), 2: voice(RATE // 20, amplitude=0.9)})
    picker = InputPicker(interface(2))
    picked(picker, speech)
    assert np.array_equal(picked(picker, bump)[:, 0], bump[:, 0])
    assert picker.live == (1,)


@pytest.mark.parametrize("chosen", [(3,), (8,)])
def test_a_chosen_input_is_taken_whatever_is_heard_on_the_others(chosen: tuple[int, ...]) -> None:
    samples = inputs_with(8, {1: voice(4800), chosen[0]: voice(4800, amplitude=0.01, hz=500)})
    result = picked(InputPicker(interface(8, chosen=chosen)), samples)
    assert np.array_equal(result[:, 0], samples[:, chosen[0] - 1])


def test_two_chosen_inputs_are_left_and_right_or_mixed_into_one() -> None:
    samples = inputs_with(8, {3: voice(4800), 6: voice(4800, hz=500)})
    stereo = picked(InputPicker(interface(8, channels=2, chosen=(6, 3))), samples)
    assert np.array_equal(stereo, samples[:, [5, 2]])
    mixed = picked(InputPicker(interface(8, chosen=(3, 6))), samples)
    assert np.array_equal(mixed[:, 0], np.rint(samples[:, [2, 5]].mean(axis=1)))


def test_stereo_takes_the_pair_that_is_heard() -> None:
    samples = inputs_with(8, {5: voice(RATE // 2), 6: voice(RATE // 2, hz=330)})
    picker = InputPicker(interface(8, channels=2))
    result = picked(picker, samples)
    assert picker.live == (5, 6)
    assert np.array_equal(result[2 * BLOCK :], samples[2 * BLOCK :, 4:6])


def test_an_odd_number_of_inputs_is_no_trouble() -> None:
    for inputs in (1, 3, 5, 7, 11):
        for channels in (1, 2):
            result = picked(
                InputPicker(interface(inputs, channels=min(channels, inputs))),
                inputs_with(inputs, {inputs: voice(4800)}),
            )
            assert result.shape == (4800, min(channels, inputs))


def test_what_is_heard_on_each_input_is_shown() -> None:
    picker = InputPicker(interface(4))
    picked(picker, inputs_with(4, {3: voice(4800)}))
    levels = picker.levels()
    assert levels[2] == pytest.approx(-6, abs=0.2)
    assert max(levels[0], levels[1], levels[3]) < -60
    assert picker.levels() == (-96.0,) * 4


# ── mute and gain ────────────────────────────────────────────────────────────────────────────────────


def test_what_is_muted_is_silent_to_the_sample_and_nothing_of_it_is_heard_in_the_fades() -> None:
    loud = np.full((4800, 2), 10000, np.int16)
    result = silenced(loud, 1000, 2000)
    assert not result[1000:2000].any()
    assert (result[: 1000 - MUTE_FADE] == 10000).all()
    assert (result[2000 + MUTE_FADE :] == 10000).all()
    assert np.all(np.diff(result[1000 - MUTE_FADE : 1000, 0].astype(int)) <= 0)
    assert loud[1500, 0] == 10000, "others hold the same block"


class Ear(FrameLog):
    """Remembers the loudness of the sound by its time."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[float, int]] = []

    def on_sound(self, first_sample: int, samples: Samples, line: Line) -> None:
        self.heard.append((line.time_ns(first_sample), int(np.abs(samples).max())))


def test_muting_is_told_and_lasts_until_it_is_undone() -> None:
    log, ear = EventLog(), Ear()
    hub = Hub(emit=log)
    try:
        hub.add(ear)
        hub.use(None, MICROPHONE)
        until(lambda: any(peak for _, peak in ear.heard), what="sound comes")
        muted_ns = now_ns()
        hub.mute(muted_ns, muted=True)
        assert hub.muted
        assert log.wait_for(events.MicrophoneMuted).monotonic_ns == muted_ns
        until(lambda: ear.heard[-1][0] > muted_ns + 300 * MS, what="time passes")
        assert not any(peak for at, peak in ear.heard if at > muted_ns + 100 * MS)
        hub.mute(now_ns(), muted=True)
        hub.mute(now_ns(), muted=False)
        log.wait_for(events.MicrophoneUnmuted)
        until(lambda: ear.heard[-1][1] > 0, what="sound comes again")
        assert len(log.of(events.MicrophoneMuted)) == 1
    finally:
        hub.close()


def test_of_late_sound_what_was_said_while_muted_is_silent_though_it_comes_after_that() -> None:
    log, ear = EventLog(), Ear()
    hub = Hub(emit=log)
    try:
        hub.add(ear)
        hub.use(None, MICROPHONE)
        until(lambda: any(peak for _, peak in ear.heard), what="sound comes")
        hub.expect_late_sound(SECOND)
        muted_ns = now_ns()
        hub.mute(muted_ns, muted=True)
        hub.mute(muted_ns + 300 * MS, muted=False)
        until(lambda: ear.heard[-1][0] > muted_ns + 1500 * MS, what="time passes")
    finally:
        hub.close()
    silent = [at - muted_ns for at, peak in ear.heard if at > muted_ns and not peak]
    assert silent
    assert min(silent) >= SECOND - 30 * MS
    assert max(silent) < SECOND + 300 * MS


def test_gain_makes_it_louder_and_shows_where_that_is_too_much() -> None:
    log = EventLog()
    hub = Hub(emit=log)
    try:
        hub.use(None, MICROPHONE)
        log.wait_for(events.MicrophoneOpened)
        hub.amplify(20)
        until(lambda: hub.level().clipped, what="the beep is cut off")
        hub.amplify(-20)
        hub.level()
        until(lambda: hub.level().peak_dbfs > -96, what="sound comes")
    finally:
        hub.close()


# ── how it is heard ──────────────────────────────────────────────────────────────────────────────────


def judged(*sounds: npt.NDArray[np.float64]) -> list[Verdict]:
    """Return the verdicts that are told while these are heard one after another."""
    told: list[Verdict] = []
    watch = LevelWatch(told.append)
    watch.begin(RATE)
    for sound in sounds:
        samples = np.rint(np.clip(sound, -1, 1) * 32767).astype(np.int16)[:, None]
        for at in range(0, len(samples), BLOCK):
            watch.hear(samples[at : at + BLOCK])
    return told


def speech(seconds: float, amplitude: float) -> npt.NDArray[np.float64]:
    """Words of 0.3 s with pauses, over the noise of a room."""
    count = round(seconds * RATE)
    at = np.arange(count) / RATE
    words = (at % 0.5 < 0.3) * np.sin(2 * np.pi * 200 * at)
    return np.asarray(amplitude * words + room(seconds, amplitude / 100))


def room(seconds: float, amplitude: float = 3e-4) -> npt.NDArray[np.float64]:
    return np.random.default_rng(2).normal(0, amplitude, round(seconds * RATE))


def test_a_good_microphone_is_no_news() -> None:
    assert judged(speech(30, 0.2)) == []


def test_a_teacher_who_says_nothing_for_two_minutes_is_no_news() -> None:
    assert judged(speech(5, 0.2), room(120), speech(5, 0.2)) == []


def test_a_microphone_at_minus_62_db_is_too_quiet_within_twelve_seconds_and_once() -> None:
    assert judged(voice(12 * RATE, amplitude=10 ** (-62 / 20))) == [Verdict.QUIET]
    assert judged(speech(60, 10 ** (-62 / 20))) == [Verdict.QUIET]


def test_a_microphone_that_becomes_quiet_is_told_and_that_it_is_right_again() -> None:
    assert judged(speech(5, 0.2), speech(15, 0.004), speech(5, 0.2)) == [Verdict.QUIET, Verdict.WELL]


def test_clipping_is_told_once_and_ends_when_it_is_right_again() -> None:
    assert judged(speech(5, 0.2), speech(20, 4.0), speech(30, 0.2)) == [Verdict.CLIPPING, Verdict.WELL]


def test_a_single_bang_is_no_clipping() -> None:
    assert judged(speech(5, 0.2), voice(RATE // 20, amplitude=4.0), speech(10, 0.2)) == []


def test_digital_silence_is_told_and_that_sound_is_back() -> None:
    assert judged(speech(2, 0.2), np.zeros(10 * RATE), speech(2, 0.2)) == [Verdict.SILENT, Verdict.WELL]


@pytest.mark.parametrize("offset", [0.001, 0.1, -0.4])
def test_an_input_that_stands_still_beside_zero_is_silent(offset: float) -> None:
    dead = np.full(10 * RATE, offset)
    assert judged(speech(2, 0.2), dead, speech(2, 0.2)) == [Verdict.SILENT, Verdict.WELL]


def test_a_quiet_microphone_that_is_not_at_zero_is_quiet() -> None:
    assert judged(speech(15, 0.002) + 0.1) == [Verdict.QUIET]
    assert judged(speech(15, 0.2) + 0.1) == []


@pytest.mark.parametrize("ceiling", [1.0, 0.977, 0.7])
def test_a_wave_that_is_cut_off_is_clipped_at_whatever_level(ceiling: float) -> None:
    """A sound card's mixer may make softer what was cut off before it."""
    cut = np.clip(voice(RATE // 10, amplitude=3.0), -1, 1) * ceiling
    assert is_clipped(np.rint(cut * 32767).astype(np.int16)[:, None])
    meter = LevelMeter()
    meter.add(np.rint(cut * 32767).astype(np.int16)[:, None])
    assert meter.take().clipped
    assert not meter.take().clipped


@pytest.mark.parametrize("hz", [60, 220, 1000, 5000])
def test_a_loud_tone_that_is_not_cut_off_is_not_clipped(hz: float) -> None:
    assert not is_clipped(np.rint(voice(RATE // 10, amplitude=0.95, hz=hz) * 32767).astype(np.int16)[:, None])
