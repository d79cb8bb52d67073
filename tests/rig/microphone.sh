#!/bin/bash
# Operate the rig's microphone and loudspeaker, on a PulseAudio of its own.
#   microphone.sh start | stop | status
#   microphone.sh unplug [all] | replug     the microphone (all: each source) goes and comes back
#   microphone.sh add NAME DESCRIPTION [CHANNELS INPUT] | remove NAME     another source; an interface heard on one input
#   microphone.sh default NAME | volume NAME PERCENT
#   microphone.sh hang | answer             the sound server accepts connections and says nothing, until it answers
#   microphone.sh set 'ppm=200' | ok        fakemic.c tells: ppm gain mute stall lose
# The source "fakemic" plays what fakemic.c makes, in real time, with the time coded in the sound. The sink "speakers"
# swallows everything; its monitor is a second source.
. "$(dirname "$(readlink -f "$0")")/env.sh"
run=$STATE/run/pulse
fifo=$run/mic.fifo
control=$STATE/run/micctl
export PULSE_RUNTIME_PATH=$run PULSE_STATE_PATH=$run/state XDG_CONFIG_HOME=$run DBUS_SESSION_BUS_ADDRESS=disabled:
unset LD_PRELOAD

alive() { [ -s "$run/$1.pid" ] && kill -0 "$(cat "$run/$1.pid")" 2> /dev/null; }
end() { alive "$1" && kill "$(cat "$run/$1.pid")"; rm -f "$run/$1.pid"; }
say() { echo "$1" > "$control.tmp" && mv "$control.tmp" "$control"; }

load_speakers() {
    pactl load-module module-null-sink sink_name=speakers rate=48000 channels=2 \
        sink_properties=device.description=Fake_Speakers > /dev/null && pactl set-default-sink speakers
}

load_microphone() {
    pactl load-module module-pipe-source source_name=fakemic file="$fifo" format=s16le rate=48000 channels=1 \
        source_properties="'device.description=\"Fake USB Microphone\" device.form_factor=microphone'" \
        > "$run/mic.module" && pactl set-default-source fakemic
    # Somebody always reads, so that the pipe holds no old sound when a program begins to.
    pacat --record --raw --latency-msec=50 -d fakemic --client-name=rig-drain > /dev/null 2>&1 &
    echo $! > "$run/drain.pid"
}

add() { # add NAME DESCRIPTION [CHANNELS INPUT]
    channels=${3:-1}
    pactl load-module module-pipe-source source_name="$1" file="$run/$1.fifo" format=s16le rate=48000 channels="$channels" \
        channel_map="$(seq -s, 0 $((channels - 1)) | sed 's/[0-9]*/aux&/g')" \
        source_properties="'device.description=\"$2\" device.form_factor=microphone'" > "$run/$1.module"
    nohup setsid "$STATE/fakemic" "$run/$1.fifo" "$control" "$channels" "${4:-1}" > /dev/null 2>&1 < /dev/null &
    echo $! > "$run/$1.pid"
    pacat --record --raw --latency-msec=50 -d "$1" --client-name=rig-drain > /dev/null 2>&1 &
    echo $! > "$run/$1-drain.pid"
}

remove() { # remove NAME
    end "$1-drain"
    end "$1"
    pactl unload-module "$(cat "$run/$1.module")"
    rm -f "$run/$1.module" "$run/$1.fifo"
}

end_added() {
    for one in "$run"/*.module; do
        name=$(basename "$one" .module)
        [ "$name" = mic ] || [ ! -e "$one" ] || { end "$name-drain"; end "$name"; rm -f "$one"; }
    done
}

start() {
    mkdir -p "$run/state"
    alive pulse && { echo already running; return; }
    rm -f "$run/native" "$fifo"
    nohup setsid pulseaudio -n --daemonize=no --use-pid-file=no --exit-idle-time=-1 --realtime=no \
        --high-priority=yes --disallow-exit=no --log-target=file:"$run/pulse.log" \
        -L "module-native-protocol-unix socket=$run/native auth-anonymous=1" \
        > /dev/null 2>&1 < /dev/null &
    echo $! > "$run/pulse.pid"
    for _ in $(seq 100); do pactl info > /dev/null 2>&1 && break; sleep .1; done
    load_speakers
    say ok
    load_microphone
    nohup setsid "$STATE/fakemic" "$fifo" "$control" > /dev/null 2>&1 < /dev/null &
    echo $! > "$run/mic.pid"
    pactl info | grep -E 'Default|Server Name'
}

case $1 in
start)  start ;;
stop)   alive pulse && kill -CONT "$(cat "$run/pulse.pid")"
        end_added
        for one in mic drain pulse; do end $one; done ;;
add)    add "$2" "$3" "$4" "$5" ;;
remove) remove "$2" ;;
default) pactl set-default-source "$2" ;;
volume) pactl set-source-volume "$2" "$3%" ;;
hang)   kill -STOP "$(cat "$run/pulse.pid")" ;;
answer) kill -CONT "$(cat "$run/pulse.pid")" ;;
status) for one in pulse mic drain; do alive $one && echo "$one runs" || echo "$one does not run"; done
        pactl list short sources ;;
unplug) end drain
        # PulseAudio moves a recording stream to another source; with "all" there is none, and the stream dies.
        [ "$2" = all ] && pactl unload-module module-null-sink
        pactl unload-module "$(cat "$run/mic.module")" ;;
replug) pactl list short sinks | grep -q speakers || load_speakers
        load_microphone ;;
set)    say "$2" ;;
ok)     say ok ;;
*)      sed -n '3,8p' "$0"; exit 2 ;;
esac
