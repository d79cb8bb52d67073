# The rig's environment, to be sourced; "rig run COMMAND" preloads the camera as well.
RIG=$(dirname "$(readlink -f "${BASH_SOURCE[0]:-$0}")")
STATE=${RIG_STATE:-/tmp/pausa-rig}            # all that is built or changes
export FAKECAM_DIR=$STATE/run FAKECAM_CTL=$STATE/run/ctl FAKECAM_MJPEG=$STATE/ring
export FAKECAM_NODES=${FAKECAM_NODES:-cam}
mkdir -p "$STATE/run"
[ -e "$FAKECAM_CTL" ] || "$RIG/camera.sh" init
# A sound server of its own; ALSA's "default" leads to it through the plugin.
export PULSE_SERVER=unix:$STATE/run/pulse/native
export PULSE_COOKIE=$STATE/run/pulse/cookie
