"""Which of the present devices is the one that was chosen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.capture.device_identity import (
    Certainty,
    DeviceIdentity,
    Found,
    distinct,
    find_again,
    find_device,
    labels,
)
from pausa.core.device_names import LONGEST_NAME

DESK = DeviceIdentity("HD Webcam", "A1", "usb-0000:00:14.0-1")
SHELF = DeviceIdentity("HD Webcam", "B2", "usb-0000:00:14.0-2")
LAPTOP = DeviceIdentity("Integrated Camera", "", "usb-0000:00:14.0-8")
NAMELESS_1 = DeviceIdentity("USB Camera", "", "usb-0000:00:14.0-3")
NAMELESS_2 = DeviceIdentity("USB Camera", "", "usb-0000:00:14.0-4.1")


def find(wanted: DeviceIdentity, *present: DeviceIdentity) -> Found[DeviceIdentity]:
    return find_device(wanted, present, lambda device: device)


@given(name=st.text(min_size=1).map(str.strip).filter(bool), serial=st.text(), port=st.text())
def test_what_is_written_into_the_settings_is_read_back(name: str, serial: str, port: str) -> None:
    identity = DeviceIdentity(name, serial, port)
    if serial or port:
        assert DeviceIdentity.parse(str(identity)) == identity


@pytest.mark.parametrize("name", ["HD Webcam", "X (hw:2,0)", "Camera [front]", "A [serial=]", "/dev/video0"])
def test_a_text_without_serial_and_port_is_a_name(name: str) -> None:
    assert DeviceIdentity.parse(name) == DeviceIdentity(name)


def test_the_serial_number_finds_the_camera_in_another_port_and_at_another_place_of_the_list() -> None:
    moved = DeviceIdentity("HD Webcam", "A1", "usb-0000:00:14.0-7")
    assert find(DESK, SHELF, moved) == Found(moved)


def test_of_two_with_one_serial_number_the_port_decides() -> None:
    twin = DeviceIdentity("HD Webcam", "A1", "usb-0000:00:14.0-9")
    assert find(DESK, twin, DESK) == Found(DESK)


def test_without_a_serial_number_the_port_decides() -> None:
    assert find(NAMELESS_2, NAMELESS_1, NAMELESS_2) == Found(NAMELESS_2)


def test_the_only_one_of_its_name_is_the_same_in_another_port() -> None:
    assert find(NAMELESS_2, LAPTOP, NAMELESS_1) == Found(NAMELESS_1)


def test_the_first_of_two_at_other_ports_is_taken_and_not_called_sure() -> None:
    wanted = DeviceIdentity("USB Camera", "", "usb-0000:00:14.0-9")
    assert find(wanted, NAMELESS_1, NAMELESS_2) == Found(NAMELESS_1, Certainty.FIRST_OF_SEVERAL)


def test_the_same_model_with_another_serial_number_is_another_camera() -> None:
    assert find(DESK, LAPTOP, SHELF) == Found(SHELF, Certainty.ANOTHER)


def test_a_serial_number_that_cannot_be_read_any_more_does_not_hide_the_camera() -> None:
    mute = DeviceIdentity("HD Webcam", "", "usb-0000:00:14.0-1")
    assert find(DESK, mute) == Found(mute)


def test_a_name_in_other_capitals_is_the_same_name() -> None:
    assert find(DeviceIdentity("integrated CAMERA"), DESK, LAPTOP) == Found(LAPTOP)


def test_a_shortened_name_finds_the_only_one_that_has_it() -> None:
    assert find(DeviceIdentity("integr"), DESK, LAPTOP) == Found(LAPTOP)


def test_a_shortened_name_that_fits_several_chooses_none() -> None:
    assert find(DeviceIdentity("cam"), DESK, LAPTOP).several == (DESK, LAPTOP)
    assert find(DeviceIdentity("webc"), DESK, SHELF).several == (DESK, SHELF)


def test_the_whole_name_comes_before_a_part_of_a_longer_one() -> None:
    longer = DeviceIdentity("HD Webcam Pro")
    assert find(DeviceIdentity("HD Webcam"), longer, DESK) == Found(DESK)


def test_a_remembered_camera_is_never_taken_for_a_part_of_another_name() -> None:
    longer = DeviceIdentity("HD Webcam Pro", "A1")
    assert find(DESK, longer) == Found()


def again(
    lost: DeviceIdentity, *present: DeviceIdentity, others: tuple[DeviceIdentity, ...] = ()
) -> DeviceIdentity | None:
    return find_again(lost, present, lambda device: device, others=others)


def test_after_a_loss_only_the_same_serial_number_returns() -> None:
    moved = DeviceIdentity("HD Webcam", "A1", "usb-0000:00:14.0-7")
    assert again(DESK, SHELF, LAPTOP) is None
    assert again(DESK, SHELF, moved) == moved


def test_after_a_loss_the_twin_that_was_there_all_the_time_is_not_the_lost_one() -> None:
    assert again(NAMELESS_1, NAMELESS_2, others=(NAMELESS_2,)) is None
    assert again(NAMELESS_1, NAMELESS_2, NAMELESS_1, others=(NAMELESS_2,)) == NAMELESS_1


def test_after_a_loss_a_camera_without_serial_number_may_return_at_another_port() -> None:
    assert again(NAMELESS_1, LAPTOP, NAMELESS_2) == NAMELESS_2


def test_after_a_loss_a_part_of_a_name_is_not_enough() -> None:
    assert again(DeviceIdentity("HD Webcam"), DeviceIdentity("HD Webcam Pro")) is None


def test_after_a_loss_it_is_not_guessed_among_several() -> None:
    unknown = DeviceIdentity("USB Camera", "", "usb-0000:00:14.0-9")
    assert again(unknown, NAMELESS_1, NAMELESS_2) is None


CHEAP_1 = DeviceIdentity("USB Camera", "200901010001", "usb-0000:00:14.0-1")
CHEAP_2 = DeviceIdentity("USB Camera", "200901010001", "usb-0000:00:14.0-2")


def test_of_several_with_one_serial_number_only_the_one_in_its_port_is_the_chosen_one() -> None:
    first, second = distinct([CHEAP_1, CHEAP_2])
    assert [str(one) for one in (first, second)] == [
        "USB Camera [port=usb-0000:00:14.0-1 twin]",
        "USB Camera [port=usb-0000:00:14.0-2 twin]",
    ]
    chosen = DeviceIdentity.parse(str(second))
    assert chosen.twin
    assert find(chosen, *distinct([CHEAP_1, CHEAP_2])) == Found(second)
    assert find(chosen, *distinct([CHEAP_2])) == Found(CHEAP_2)
    assert find(chosen, *distinct([CHEAP_1])) == Found(CHEAP_1, Certainty.ANOTHER)


def test_after_a_loss_the_twin_is_not_taken_also_when_it_alone_is_there() -> None:
    first, second = distinct([CHEAP_1, CHEAP_2])
    assert again(first, *distinct([CHEAP_2]), others=(second,)) is None
    assert again(first, *distinct([CHEAP_1]), others=(second,)) == CHEAP_1
    assert again(first, *distinct([CHEAP_2])) is None


def test_what_is_not_shared_stays_and_parts_of_one_device_get_ports_of_their_own() -> None:
    assert distinct([DESK, SHELF, LAPTOP]) == (DESK, SHELF, LAPTOP)
    assert not any(one.twin for one in distinct([DESK, SHELF, LAPTOP]))
    colour, infrared = distinct([LAPTOP, LAPTOP])
    assert colour.port == LAPTOP.port
    assert infrared.port == f"{LAPTOP.port}#2"
    assert find(DeviceIdentity.parse(str(infrared)), *distinct([LAPTOP, LAPTOP])) == Found(infrared)


def test_devices_of_one_name_are_told_apart_by_their_ports_or_else_by_numbers() -> None:
    assert labels([DESK, LAPTOP]) == ("HD Webcam", "Integrated Camera")
    assert labels([NAMELESS_1, NAMELESS_2]) == ("USB Camera (port 3)", "USB Camera (port 4.1)")
    assert labels([DeviceIdentity("X"), DeviceIdentity("X")]) == ("X (1)", "X (2)")
    far = DeviceIdentity("X", port="alsa_input.usb-0d8c_USB_Audio-00.mono")
    assert labels([far, DeviceIdentity("X")]) == ("X (1)", "X (2)")


def test_a_name_of_any_kind_is_shown_on_one_line_and_not_too_long() -> None:
    odd = ["Line\nbreak\tMic ", "\u202eciM", "Very " * 60, "Very " * 61, "👩‍🏫 مايك", ""]

    shown = labels([DeviceIdentity(name) for name in odd])

    assert shown[:2] == ("Line break Mic", "ciM")
    assert all(len(label) <= LONGEST_NAME + 4 and "\n" not in label for label in shown)
    assert len(set(shown)) == len(odd)
    assert all(shown)
    assert "مايك" in shown[4]
