"""How a device is called: no form of an address shows a secret, and an ordinary name is left alone."""

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from pausa.core.device_names import (
    NETWORK_SCHEMES,
    address_of,
    chosen_device,
    is_network,
    spoken_device,
    without_secrets,
)

SECRET = "Gehe1mX"
HOST = "10.0.0.2:554"


@pytest.mark.parametrize(
    ("device", "called"),
    [
        ("HD Pro Webcam C920", "HD Pro Webcam C920"),
        ("/dev/video2", "/dev/video2"),
        ("Microphone (hw:1,0)", "Microphone (hw:1,0)"),
        ("Mic: left @ desk", "Mic: left @ desk"),
        ("HDMI Pass-through (USB 3.0)", "HDMI Pass-through (USB 3.0)"),
        ("Capture 1.0/2 [serial=A port=usb-0000:00:14.0-2]", "Capture 1.0/2"),
        ("Built-in Audio Analog/Stereo", "Built-in Audio Analog/Stereo"),
        ("@DEFAULT_SOURCE@", "@DEFAULT_SOURCE@"),
        ("default", "default"),
        ("rtsp://me:word@10.0.0.2:554/live?token=1", "rtsp://10.0.0.2:554"),
        ("RTSP://me:word@[fe80::1]:554/live", "rtsp://[fe80::1]:554"),
        (" http://camera.local/video.mjpeg", "http://camera.local"),
        ("me:word@10.0.0.2/live", "10.0.0.2"),
        ("rtsp://me:wo/rd@10.0.0.2/live", "rtsp://…"),
        ("weird://me:word@10.0.0.2/live", "…"),
    ],
)
def test_a_device_is_called_by_its_name_and_an_address_by_its_host(device: str, called: str) -> None:
    assert spoken_device(device) == called


@pytest.mark.parametrize(
    "address",
    [
        f"rtsp://admin:{SECRET}@{HOST}/live",
        f"rtsp://admin:a/{SECRET}@{HOST}/live",
        f"rtsp://admin:{SECRET}/a@{HOST}/live",
        f"rtsp://admin:a@{SECRET}@{HOST}/live",
        f"rtsp://admin:a@{SECRET}/b@{HOST}/live",
        f"rtsp://admin:{SECRET}?a@{HOST}/live",
        f"rtsp://admin:a#{SECRET}@{HOST}/live",
        f"rtsp://admin:{SECRET}:a@{HOST}/live",
        f"rtsp://admin:1/{SECRET}@[::1]:554/live",
        f"rtsp://{SECRET}@{HOST}",
        f"rtsp://{SECRET}/a@{HOST}",
        f"RTSPS://admin:{SECRET}@{HOST}/live",
        f"  Http://admin:{SECRET}@{HOST}/live",
        f"srt://{HOST}?passphrase={SECRET}",
        f"http://{HOST}/video?user=admin&pwd={SECRET}",
        f"http://{HOST}/video?token={SECRET}@x",
        f"rtsp://{HOST}/user=admin_password={SECRET}_channel=1",
        f"rtmp://{HOST}/live/{SECRET}",
        f"rtsps://{HOST}/{SECRET}?enableSrtp",
        f"http://{HOST}#{SECRET}",
        f"admin:{SECRET}@{HOST}/live",
        f"rtsp:{HOST}/{SECRET}/live",
        f"rtsp:camera/{SECRET}/live",
        f"rtsp//camera/{SECRET}/live",
        f"rtsp;//camera/{SECRET}/live",
        f"camera.local/{SECRET}/live",
        f"camera:554/{SECRET}/live",
        f"camera/live#token={SECRET}",
        f"{SECRET}@{HOST}/live",
        f"{HOST}/video?user=admin&pwd={SECRET}",
        f"rtsp:/admin:{SECRET}@{HOST}/live",
        f"rtsp:admin:{SECRET}@{HOST}/live",
        f"rtsp//admin:{SECRET}@{HOST}/live",
        f"rtsp:\\\\admin:{SECRET}@{HOST}\\live",
        f"rtsp://admin:{SECRET}\\@{HOST}/live",
        f"rtsp://admin:{SECRET}%40{HOST}/live",
        f"async:rtsp://admin:{SECRET}@{HOST}/live",
        f"foo+bar://admin:{SECRET}@{HOST}/live",
        f"http://{HOST}/?url=rtsp://admin:{SECRET}@{HOST}",
        f"mms://admin:{SECRET} word@{HOST}/live",
        f"user=admin&pwd={SECRET}",
    ],
)
def test_no_form_of_an_address_shows_its_secret(address: str) -> None:
    assert SECRET not in spoken_device(address)
    logged = f"opening the camera “{address}” failed"
    assert SECRET not in without_secrets(logged)
    assert SECRET not in without_secrets(repr(address))


_ODD = st.text(st.sampled_from("aB1/@:?#%=&;\\._- []"), max_size=6)


@given(
    scheme=st.sampled_from([*NETWORK_SCHEMES, "RTSP", "file+x", ""]),
    lead=st.sampled_from(["", " ", "\t "]),
    before=_ODD,
    after=_ODD,
    place=st.sampled_from(["password", "user", "query", "path", "fragment"]),
    host=st.sampled_from(["10.0.0.2", "camera.local:8080", "[::1]", "[fe80::1]:554"]),
)
@example(scheme="rtsp", lead="", before="", after="", place="user", host="[::1]")
def test_whatever_a_password_is_made_of_it_is_not_shown(
    scheme: str, lead: str, before: str, after: str, place: str, host: str
) -> None:
    secret = before + SECRET + after
    start = f"{lead}{scheme}://" if scheme else lead
    address = {
        "password": f"{start}admin:{secret}@{host}/live",
        "user": f"{start}{secret}@{host}/live",
        "query": f"{start}{host}/live?token={secret}",
        "path": f"{start}{host}/live/{secret}",
        "fragment": f"{start}{host}/live#{secret}",
    }[place]
    assume(scheme or place in ("password", "query"))
    assert SECRET not in spoken_device(address)


def test_the_address_that_is_opened_is_the_one_that_was_given() -> None:
    given_address = " RTSP://Me:Wo%20rD@Host/V?Channel=2&Token=X "
    assert is_network(given_address)
    assert address_of(given_address) == "rtsp://Me:Wo%20rD@Host/V?Channel=2&Token=X"
    assert not is_network("/dev/video0")
    assert not is_network("C920: front")


@pytest.mark.parametrize(
    ("text", "device"),
    [(" Default", "default"), ("NONE ", "none"), ("Synthetic", "synthetic"), (" HD Webcam\t", "HD Webcam")],
)
def test_blanks_and_capitals_do_not_make_another_device(text: str, device: str) -> None:
    assert chosen_device(text) == device
