#!/bin/sh
# Inside a fresh system that holds nothing but python3, in which packaging/dev.py starts it: try the README's two
# commands on the clone in /srv/pausa. PAUSA_TESTS, where it is set, names the tests to run in place of all.
set -eu
cd /srv/pausa
begun=$(date +%s)
holds() { echo "== $(($(date +%s) - begun)) s: $*"; }
fails() { echo "FAILED: $*"; exit 1; }

if setpriv --reuid=65534 --regid=65534 --clear-groups python3 packaging/dev.py test 2> /tmp/told; then
    fails "an ordinary user could install system packages"
fi
grep -qE '^ +s[u].*apt-get install .*-venv .*xvfb' /tmp/told || fails "no line to type, but: $(cat /tmp/told)"
holds "an ordinary user gets a line to type"

python3 packaging/dev.py run
recording=$(ls /root/Videos/Pausa/*.mp4)
holds "run, from the clone to a finished recording"
ffmpeg=$(.venv/bin/python -c 'import imageio_ffmpeg; print(imageio_ffmpeg.get_ffmpeg_exe())')
seconds=$("$ffmpeg" -hide_banner -xerror -i "$recording" -f null - 2>&1 | sed -n 's/.*time=00:00:\([0-9.]*\).*/\1/p' | tail -n 1)
awk -v s="$seconds" 'BEGIN { exit !(s >= 9.5 && s <= 10.2) }' || fails "it lasts $seconds s"
holds "it decodes to $seconds s"

cd .venv/lib/python3*/site-packages/PySide6
set -- Qt/plugins/platforms/libqxcb.so Qt/plugins/platforms/libqoffscreen.so Qt/plugins/platforms/libqwayland*.so \
    Qt/plugins/xcbglintegrations/*.so Qt/plugins/multimedia/*.so Qt/plugins/iconengines/*.so \
    Qt/plugins/imageformats/libqjpeg.so Qt/plugins/imageformats/libqsvg.so Qt/plugins/tls/*.so \
    Qt/plugins/wayland-*-client/*.so Qt/plugins/wayland-shell-integration/libxdg-shell.so \
    QtCore.abi3.so QtGui.abi3.so QtWidgets.abi3.so QtNetwork.abi3.so QtDBus.abi3.so QtSvg.abi3.so \
    QtMultimedia.abi3.so QtMultimediaWidgets.abi3.so
ldd "$@" > /tmp/linked
missing=$(sed -n 's/^[[:space:]]*\(.*\) => not found.*/\1/p' /tmp/linked | sort -u)
[ -z "$missing" ] || fails "libraries that the wheels expect and the system lacks: $missing"
cd /srv/pausa
.venv/bin/python -c "import cv2, sounddevice, soundfile, PySide6.QtMultimedia"
holds "the wheels find every library"

python3 packaging/dev.py test ${PAUSA_TESTS:-}
holds "test"
python3 packaging/dev.py run --help > /dev/null
holds "run again, with everything there"
