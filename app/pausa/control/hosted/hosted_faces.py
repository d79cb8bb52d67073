"""Makes the faces of the hosted recorders for the server that opens them."""

from pausa.control.hosted.kit_models import kit_error
from pausa.control.hosted.kit_routes import CLOUDFLARE, DYTE, KitFace
from pausa.control.hosted.kit_transcript import KitTranscriptFace
from pausa.control.hosted.kit_webhooks import KitWebhookFace
from pausa.control.hosted.recall_bot import RecallBotStatus
from pausa.control.hosted.recall_routes import RecallFace, recall_error
from pausa.control.remote.face_memory import FaceMemory
from pausa.control.remote.web_parts import WebFace, WebParts
from pausa.control.webhooks.webhooks import Webhooks


def hosted_faces(
    parts: WebParts, memory: FaceMemory, status: RecallBotStatus, webhooks: Webhooks
) -> list[WebFace]:
    """Return Recall's face, Dyte's and RealtimeKit's."""
    kit = KitFace(parts, memory)
    dyte, cloudflare = kit.router(DYTE), kit.router(CLOUDFLARE)
    for router in (dyte, cloudflare):
        KitTranscriptFace(parts).add_to(router)
        KitWebhookFace(parts, webhooks).add_to(router)
    return [
        WebFace(
            prefix="/api/v1",
            router=RecallFace(parts, memory, status).router(),
            schemes=frozenset({"token", "bare", "bearer"}),
            error_body=recall_error,
        ),
        WebFace(
            prefix=DYTE,
            router=dyte,
            schemes=frozenset({"basic", "bearer"}),
            error_body=kit_error,
        ),
        WebFace(
            prefix="/client/v4",
            router=cloudflare,
            schemes=frozenset({"bearer"}),
            error_body=kit_error,
        ),
    ]
