"""Which of the computer's sources of sound a name means, whatever its number is today."""

import sys
import threading
import types
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from pausa.capture import microphone_child, sound_sources
from pausa.capture.device_identity import Certainty, DeviceIdentity, Found
from pausa.capture.sound_sources import Source, Sources, Wanted, find_source, list_sources, plain_identity


def source(name: str, *, port: str = "", serial: str = "", **facts: Any) -> Source:
    return Source(
        DeviceIdentity(name, serial, port),
        1,
        facts.pop("key", f"alsa_input.{name}.{port}"),
        facts.pop("of_server", True),
        **facts,
    )


def alsa(*names: str, channels: int = 1, default: int = 0) -> SimpleNamespace:
    """Stand for sounddevice on a computer with these inputs."""
    devices = [{"name": name, "index": at, "max_input_channels": channels} for at, name in enumerate(names)]
    return SimpleNamespace(query_devices=lambda: devices, default=SimpleNamespace(device=(default, default)))


@pytest.fixture
def without_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound_sources, "_of_server", lambda: (None, False))


def listed(monkeypatch: pytest.MonkeyPatch, library: SimpleNamespace) -> Sources:
    monkeypatch.setattr(sound_sources, "portaudio", lambda: library)
    return list_sources()


@pytest.mark.usefixtures("without_server")
def test_a_card_with_another_number_is_the_same_microphone(monkeypatch: pytest.MonkeyPatch) -> None:
    sources = listed(
        monkeypatch, alsa("USB Mic: Audio (hw:1,0)", "HDA Intel: ALC (hw:0,0)", "default", default=2)
    )
    found = find_source("USB Mic: Audio (hw:2,0)", sources.found)
    assert found.device is not None
    assert (found.device.identity.name, found.certainty) == ("USB Mic: Audio", Certainty.SURE)


@pytest.mark.usefixtures("without_server")
def test_names_of_alsa_that_mean_nothing_to_people_are_not_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    names = (
        "USB Mic: Audio (hw:1,0)",
        "sysdefault",
        "pulse",
        "default",
        "dsnoop",
        "samplerate",
        "my interface",
    )
    sources = listed(monkeypatch, alsa(*names, default=3))
    assert [one.identity.name for one in sources.found] == ["USB Mic: Audio", "my interface"]


@pytest.mark.usefixtures("without_server")
def test_where_alsa_has_only_a_default_that_is_better_than_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    sources = listed(monkeypatch, alsa("default"))
    assert sources.default is not None


@pytest.mark.usefixtures("without_server")
def test_what_leads_to_a_server_that_is_not_there_is_no_microphone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert listed(monkeypatch, alsa("pulse", "pipewire")).found == ()
    sources = listed(monkeypatch, alsa("pulse", "default", default=1))
    assert [one.identity.name for one in sources.found] == ["default"]


def test_a_server_without_sources_has_no_microphone_whatever_alsa_calls_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sound_sources, "_of_server", lambda: ([], False))
    assert listed(monkeypatch, alsa("pulse", "default")).default is None
    cards = listed(monkeypatch, alsa("pulse", "USB Mic: Audio (hw:1,0)", "default"))
    assert [one.identity.name for one in cards.found] == ["USB Mic: Audio"]


class PortAudioError(Exception):
    """As of sounddevice: its arguments are text, code, and the system's own answer."""


@pytest.mark.parametrize(
    ("arguments", "cause"),
    [
        (("Error opening: Device unavailable", -9985), "busy"),
        (("Unanticipated host error", -9999, ("ALSA", -16, "Device or resource busy")), "busy"),
        (("Unanticipated host error", -9999, ("ALSA", -13, "Permission denied")), "forbidden"),
        (("Unanticipated host error", -9999, ("ALSA", -2, "No such file or directory")), "gone"),
        (("Unanticipated host error", -9999, ("WASAPI", -2004287478, "")), "busy"),
        (("Unanticipated host error", -9999, ("WASAPI", -2147024891, "")), "forbidden"),
        (("Invalid device", -9996), "gone"),
        (("Unanticipated host error", -9999, ("ALSA", -111, "Connection refused")), ""),
        (("Something",), ""),
        ((), ""),
    ],
)
def test_what_portaudio_says_is_told_as_one_of_three_causes(arguments: tuple[Any, ...], cause: str) -> None:
    assert microphone_child.cause_of(PortAudioError(*arguments)) == cause


@pytest.mark.usefixtures("without_server")
@pytest.mark.parametrize(
    ("name", "failed"), [("default", "not_found"), ("USB Mic: Audio (hw:1,0)", "cannot_open")]
)
def test_an_alias_that_leads_to_nothing_is_no_microphone_that_refuses(
    monkeypatch: pytest.MonkeyPatch, name: str, failed: str
) -> None:
    def refuse(**_: Any) -> None:
        raise PortAudioError("Unanticipated host error", -9999, ("ALSA", -111, "Connection refused"))

    library = alsa(name)
    devices = library.query_devices()
    library.query_devices = lambda at=None: (
        devices if at is None else {**devices[at], "default_samplerate": 48000.0}
    )
    library.RawInputStream, library.PortAudioError = refuse, PortAudioError
    monkeypatch.setattr(microphone_child, "portaudio", lambda: library)
    monkeypatch.setattr(sound_sources, "portaudio", lambda: library)
    with pytest.raises(microphone_child._Failure) as refused:
        microphone_child._record(Wanted())
    assert refused.value.facts["failed"] == failed


def test_a_card_that_the_server_has_is_not_listed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = source("USB Mic Mono", is_default=True)
    monkeypatch.setattr(sound_sources, "_of_server", lambda: ([(desktop, 1)], False))
    sources = listed(monkeypatch, alsa("USB Mic: Audio (hw:1,0)", "Other: Audio (hw:3,0)"))
    assert [one.identity.name for one in sources.found] == ["USB Mic Mono", "Other: Audio"]
    assert sources.default == desktop


def test_of_two_with_one_name_the_one_at_the_port_is_meant_or_else_the_first_with_a_notice() -> None:
    twins = [source("Yeti", port="usb-1-2"), source("Yeti", port="usb-1-4")]
    assert find_source("Yeti [port=usb-1-4]", twins).device is twins[1]
    found = find_source("Yeti", twins)
    assert (found.device, found.certainty) == (twins[0], Certainty.FIRST_OF_SEVERAL)


def test_a_shortened_name_that_fits_several_finds_none_of_them() -> None:
    found = find_source("Yeti", [source("Yeti Nano"), source("Blue Yeti X"), source("Headset")])
    assert found.device is None
    assert [one.identity.name for one in found.several] == ["Yeti Nano", "Blue Yeti X"]


def test_a_number_is_no_part_of_a_name() -> None:
    numbered = replace(source("Plain"), key="2", of_server=False)
    present = [source("USB 2.0 Camera"), source("Headset 0"), numbered, source("7")]
    assert find_source("0", present) == Found(None)
    assert find_source("2", present).device is numbered
    assert find_source("7", present).device is present[-1]


def test_a_name_from_before_the_desktop_was_asked_still_fits() -> None:
    desktop = source("Yeti Analogue Stereo", aliases=("Yeti: USB Audio",))
    assert find_source("Yeti: USB Audio (hw:2,0)", [source("Headset"), desktop]).device is desktop


def test_after_a_loss_only_the_same_one_returns() -> None:
    lost = "Yeti [serial=A1 port=usb-1-2]"
    other = source("Yeti", serial="B2", port="usb-1-2")
    assert find_source("Yeti", [other], lost=lost).device is None
    same = source("Yeti", serial="A1", port="usb-1-4")
    assert find_source("Yeti", [other, same], lost=lost).device is same


@pytest.mark.parametrize(
    ("follow", "chosen"),
    [("desk", "Desk"), ("speakers.monitor", "Built-in"), ("gone", "Built-in"), ("", "Built-in")],
)
def test_the_default_microphone_is_the_one_to_which_the_user_has_moved_the_stream(
    follow: str, chosen: str
) -> None:
    sources = Sources(
        (
            source("Built-in", key="built-in", is_default=True),
            source("Desk", key="desk"),
            source("Monitor", key="speakers.monitor", is_monitor=True),
        )
    )
    found, certainty = microphone_child.choose_source(Wanted(follow=follow), sources)
    assert (found.identity.name, certainty) == (chosen, Certainty.SURE)


def test_a_loudspeakers_monitor_is_no_microphone_unless_it_was_chosen() -> None:
    monitor = source("Monitor of Speakers", is_monitor=True, is_default=True)
    microphone = source("Yeti")
    assert Sources((monitor,)).default is None
    assert Sources((microphone, monitor)).default is monitor


def test_the_number_of_a_card_is_no_part_of_a_name() -> None:
    assert plain_identity("X (hw:2,0)").name == "X"
    assert plain_identity("X (left)").name == "X (left)"


def test_a_usb_card_has_its_port_and_serial_number(tmp_path: Path) -> None:
    interface = tmp_path / "devices" / "1-2.1" / "1-2.1:1.0"
    interface.mkdir(parents=True)
    (interface.parent / "serial").write_text("A1B2\n")
    (tmp_path / "card3").mkdir()
    (tmp_path / "card3" / "device").symlink_to(interface)
    assert sound_sources._usb_facts(3, tmp_path) == ("A1B2", "usb-1-2.1")
    assert sound_sources._usb_facts(4, tmp_path) == ("", "")


def test_a_server_that_hangs_is_told_from_one_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    class PulseError(Exception):
        """As of pulsectl."""

    def server(connect: Any) -> types.ModuleType:
        library = types.ModuleType("pulsectl")
        library.PulseError = PulseError  # type: ignore[attr-defined]
        library.Pulse = lambda *_, **__: SimpleNamespace(connect=connect)  # type: ignore[attr-defined]
        return library

    def refuses(**_: Any) -> None:
        raise PulseError

    answers = threading.Event()
    monkeypatch.setattr(sound_sources, "SERVER_TIMEOUT_S", 0.1)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setitem(sys.modules, "pulsectl", server(refuses))
    assert sound_sources._of_server() == (None, False)

    def hangs(**_: Any) -> None:
        answers.wait()
        raise PulseError

    monkeypatch.setitem(sys.modules, "pulsectl", server(hangs))
    assert sound_sources._of_server() == (None, True)
    answers.set()


def test_a_source_that_was_given_another_name_is_the_same() -> None:
    before = source("Headset", port="bluez_input.A", key="bluez_input.A")
    renamed = source("Anna’s headset", port="bluez_input.A", key="bluez_input.A")
    present = [source("Desk", port="usb-1-2"), renamed]

    assert find_source(str(before.identity), present).device == renamed
    assert find_source(str(before.identity), present, lost=str(before.identity)).device == renamed
    assert find_source(str(before.identity), present[:1]).device is None


def test_another_input_of_the_same_card_is_not_the_same() -> None:
    headset = source("Headset Microphone", port="pci-0000:00:1f.3")
    built_in = source("Digital Microphone", port="pci-0000:00:1f.3")

    assert find_source(str(headset.identity), [built_in]).device is None
    assert find_source(str(headset.identity), [built_in], lost=str(headset.identity)).device is None
