#!/bin/sh
# As a user does it, in a system in which Pausa is installed: start it on a virtual screen, record with one pause by
# real key presses, play the recording, end. Needs Xvfb, xdotool and ffmpeg. Pictures go into the folder that is named.
set -eu
pictures=$1
recordings=$HOME/Videos/Pausa
# As a session's is: in memory, and gone with it.
runtime=$(mktemp -d /dev/shm/session-XXXXXX)
mkdir -p "$pictures" "$HOME/.config/pausa"
[ -e "$HOME/.config/pausa/settings.json" ] ||
    echo '{"camera": "synthetic", "microphone": "synthetic", "welcomed": true}' > "$HOME/.config/pausa/settings.json"
export DISPLAY=:7 XDG_RUNTIME_DIR="$runtime"

wait_for() {
    left=300
    until "$@" > /dev/null 2>&1; do
        left=$((left - 1))
        if [ $left -eq 0 ]; then
            echo "did not come: $*"
            picture failed
            exit 1
        fi
        sleep 0.1
    done
}
picture() { ffmpeg -loglevel error -y -f x11grab -video_size 1400x900 -i $DISPLAY -frames:v 1 "$pictures/$1.png"; }
segment_begun() { ls "$recordings"/.pausa/*/*"$1".mp4; }
one_more() { [ "$(find "$recordings" -maxdepth 1 -name '*.mp4' | wc -l)" -gt "$before" ]; }
nothing_unfinished() { [ -z "$(find "$recordings/.pausa" -name '*.mp4')" ]; }
plays() { ls -l /proc/$program/fd | grep '\.mp4' && grep libffmpegmediaplugin /proc/$program/maps; }

Xvfb $DISPLAY -screen 0 1400x900x24 -nolisten tcp 2> /dev/null &
wait_for xdotool getmouselocation
mkdir -p "$recordings"
before=$(find "$recordings" -maxdepth 1 -name '*.mp4' | wc -l)
pausa &
program=$!
window=$(xdotool search --sync --onlyvisible --name Pausa | tail -n 1)
xdotool windowfocus --sync "$window"
xdotool search --onlyvisible --class "^Pausa$" > /dev/null && echo "class Pausa"
sleep 2
xdotool key ctrl+r
wait_for segment_begun 1
sleep 3
picture recording
xdotool key space
sleep 2
picture paused
xdotool key space
wait_for segment_begun 2
sleep 3
xdotool key ctrl+s
wait_for one_more
wait_for nothing_unfinished
sleep 1
picture entry
xdotool key ctrl+f
xdotool key Down Return
wait_for plays
sleep 1
picture playing
xdotool key ctrl+q
wait $program
echo "window ended with 0"
