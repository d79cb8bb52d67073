"""Raw frames in the layouts of cameras."""

import numpy as np
import numpy.typing as npt


def as_nv12(planes: npt.NDArray[np.uint8], height: int) -> npt.NDArray[np.uint8]:
    """Return the planes of an I420 frame of an even size with U and V interleaved."""
    blue, red = planes[height:].reshape(2, -1)
    chroma = np.stack([blue, red], axis=1).reshape(height // 2, -1)
    return np.ascontiguousarray(np.concatenate([planes[:height], chroma]))
