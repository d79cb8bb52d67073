"""What somebody who starts a recording by RealtimeKit's interface wishes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pausa.control.hosted.given_fields import FieldError, GivenFields
from pausa.control.hosted.kit_models import API
from pausa.control.remote.start_wish import StartWish
from pausa.control.webhooks.realtimekit_form import OWN_MEETING
from pausa.core.settings import WhenActive

LEAST_S: Final = 60
LONGEST_S: Final = 86_400
LONGEST_ID: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class KitStart:
    """A wish, and what concerns this interface alone."""

    wish: StartWish
    meeting_id: str
    allow_multiple: bool
    """Whether it may run beside another one of the same meeting."""
    links: bool
    """Whether there is to be a link to its file."""


def kit_start(fields: GivenFields, created: datetime, *, others_active: bool) -> KitStart:
    """Read the body of a start; beside others the picture keeps its size. Raises FieldError."""
    meeting_id = _meeting_id(fields, needed="url" not in fields)
    prefix = fields.text("file_name_prefix", most=LONGEST_ID).strip()
    longest_s = fields.number("max_seconds", least=LEAST_S, most=LONGEST_S)
    bucket = next(
        (name for name in ("realtimekit_bucket_config", "dyte_bucket_config") if name in fields), ""
    )
    allow_multiple = fields.flag("allow_multiple_recordings")
    return KitStart(
        wish=StartWish(
            # Theirs are called prefix_meeting_time; without a prefix the name is that of the settings.
            title=f"{meeting_id}_{int(created.timestamp())}" if prefix else "",
            file_name_prefix=prefix,
            max_seconds=LONGEST_S if longest_s is None else longest_s,
            # Where nothing is recorded now, the recorder sees to it that nothing else begins at the same moment.
            when_active=WhenActive.PARALLEL if others_active or allow_multiple else WhenActive.REFUSE,
            size=_size(fields, may_change=not others_active),
            reason=API,
        ),
        meeting_id=meeting_id,
        allow_multiple=allow_multiple,
        links=not bucket or fields.inner(bucket).flag("enabled", default=True),
    )


def kit_track(fields: GivenFields) -> KitStart:
    """Read the body of a start of sound alone. Raises FieldError."""
    meeting_id = _meeting_id(fields, needed=True)
    layers = fields.inner("layers")
    layer = layers.inner("default") if "default" in layers else GivenFields({})
    layer.choice("media_kind", ("audio",))
    wish = StartWish(
        file_name_prefix=layer.text("file_name_prefix", most=LONGEST_ID).strip(),
        max_seconds=LONGEST_S,
        when_active=WhenActive.PARALLEL,
        camera="none",
        reason=API,
    )
    return KitStart(wish=wish, meeting_id=meeting_id, allow_multiple=False, links=True)


def _meeting_id(fields: GivenFields, *, needed: bool) -> str:
    meeting_id = fields.text("meeting_id", most=LONGEST_ID).strip()
    if not meeting_id and needed:
        raise FieldError("meeting_id", "This field is required.")
    return meeting_id or OWN_MEETING


def _size(fields: GivenFields, *, may_change: bool) -> str | None:
    """Return the size of the picture if both sides are given."""
    if "audio_config" in fields:
        fields.inner("audio_config").holds("codec", "AAC")  # as it is in any case
    if "video_config" not in fields:
        return None
    video = fields.inner("video_config")
    video.holds("codec", "H264")
    if not may_change or not ("width" in video and "height" in video):
        return None
    width, height = (video.number(side, least=64, most=7680) for side in ("width", "height"))
    return f"{width:.0f}x{height:.0f}"
