"""The sound of pieces of takes, by properties: whatever is kept, each sample is the take's, but for the fades."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pausa.recording.film.film import SoundPart, SoundPiece
from pausa.recording.film.kept_sound import KeptSound

RATE = 1000
FADE = 3
here = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def takes(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[SoundPart, ...]]:
    """Two takes: sample n of the first is 1000 + n, of the second, which lies in two files, 2000 + n."""
    folder = tmp_path_factory.mktemp("takes")
    for name, first, last in (("1", 1000, 1100), ("2", 2000, 2030), ("2b", 2030, 2100)):
        np.arange(first, last, dtype="<i2").tofile(folder / name)
    return [
        (SoundPart(folder / "1", 0),),
        (SoundPart(folder / "2", 0), SoundPart(folder / "2b", 30)),
    ]


def sound(*pieces: SoundPiece) -> KeptSound:
    return KeptSound(pieces, sample_rate=RATE, channels=1)


@st.composite
def kept(draw: st.DrawFn, takes: list[tuple[SoundPart, ...]]) -> list[SoundPiece]:
    pieces = []
    for _ in range(draw(st.integers(0, 5))):
        first = draw(st.integers(0, 90))
        samples = draw(st.integers(1, 100 - first))
        pieces.append(SoundPiece(draw(st.sampled_from(takes)), first, samples))
    goes_on = draw(st.booleans())
    if pieces and goes_on:
        last = pieces.pop()
        pieces.append(SoundPiece(last.parts, last.first, last.samples, goes_on=True))
    return pieces


@here
@given(st.data())
def test_each_sample_is_the_takes_and_each_cut_fades(
    takes: list[tuple[SoundPart, ...]], data: st.DataObject
) -> None:
    pieces = data.draw(kept(takes))
    heard = sound(*pieces).read(0, 10_000)[:, 0]
    begin = 0
    for piece in pieces:
        whole = (takes.index(piece.parts) + 1) * 1000 + piece.first + np.arange(piece.samples)
        mine = heard[begin : begin + piece.samples]
        end = piece.samples if piece.goes_on else piece.samples - FADE
        assert (mine[FADE:end] == whole[FADE:end]).all()
        assert (mine <= whole).all()
        assert mine[0] < whole[0]
        assert piece.goes_on or mine[-1] < whole[-1]
        begin += piece.samples
    assert len(heard) == begin == sound(*pieces).samples


@here
@given(st.data())
def test_it_can_be_read_in_any_portions(takes: list[tuple[SoundPart, ...]], data: st.DataObject) -> None:
    one = sound(*data.draw(kept(takes)))
    cut = data.draw(st.integers(0, one.samples))
    portions = np.concatenate([one.read(0, cut), one.read(cut, one.samples - cut)])
    assert (portions == one.read(0, one.samples)).all()


@here
@given(st.data())
def test_what_is_the_same_in_two_edits_sounds_the_same(
    takes: list[tuple[SoundPart, ...]], data: st.DataObject
) -> None:
    pieces, others = data.draw(kept(takes)), data.draw(kept(takes))
    shared = data.draw(kept(takes))
    shared = [SoundPiece(piece.parts, piece.first, piece.samples) for piece in shared]
    one, other = sound(*shared, *pieces), sound(*shared, *others)
    same = one.same_until(other)
    assert same == other.same_until(one)
    assert (one.read(0, same) == other.read(0, same)).all()
    assert same >= min(sound(*shared).samples, one.certain_samples, other.certain_samples)


@here
@given(st.data(), st.integers(1, 50))
def test_what_is_certain_stays_so_when_more_comes_or_nothing(
    takes: list[tuple[SoundPart, ...]], data: st.DataObject, more: int
) -> None:
    pieces = data.draw(kept(takes))
    now = sound(*pieces)
    if not now.goes_on:
        return
    *before, last = pieces
    longer = sound(*before, SoundPiece(last.parts, last.first, last.samples + more, goes_on=True))
    ended = sound(*before, SoundPiece(last.parts, last.first, last.samples))
    for later in (longer, ended):
        assert now.same_until(later) == now.certain_samples
        assert (now.read(0, now.certain_samples) == later.read(0, now.certain_samples)).all()


def test_what_the_files_do_not_hold_is_silent(tmp_path: Path) -> None:
    np.arange(1000, 1010, dtype="<i2").tofile(tmp_path / "short")
    short = SoundPiece((SoundPart(tmp_path / "short", 0), SoundPart(tmp_path / "gone", 20)), 0, 40)
    heard = sound(short).read(0, 40)[:, 0]
    assert list(heard[3:10]) == list(range(1003, 1010))
    assert not heard[10:].any()
