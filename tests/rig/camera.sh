#!/bin/sh
# Operate the rig's camera; fakecam.c tells what the words mean.
#   camera.sh init [cam[,meta[,cam]]]     make the state folder (env.sh does it)
#   camera.sh ok | unplug | replug [K] | stall | set 'fps=15 jitter=5'
# "unplug" and "replug" also move the entries of sysfs and make the event that a watch on /dev sees.
# K: the camera comes back as /dev/videoK.
dir=${FAKECAM_DIR:-/tmp/pausa-rig/run}
ctl=${FAKECAM_CTL:-$dir/ctl}
nodes=${FAKECAM_NODES:-cam}
sysfs=$dir/sys/class/video4linux
by_number=$dir/sys/dev/char

say() { printf '%s\n' "$1" > "$ctl.tmp.$$" && mv "$ctl.tmp.$$" "$ctl"; }

clear_nodes() {
    rm -rf "$sysfs" "$by_number" "$dir"/dev/video*
    mkdir -p "$sysfs" "$by_number" "$dir/dev"
}

nth() { echo "$1" | cut -d, -f$(($2 + 1)); }

plug() { # plug K: the first node is /dev/videoK
    clear_nodes
    n=0
    for kind in $(echo "$nodes" | tr , ' '); do
        node=$sysfs/video$((n + $1))
        mkdir -p "$node"
        name=$(nth "${FAKECAM_NAMES:-}" $n)
        echo "${name:-Fake HD Webcam $n: Fake HD Web}" > "$node/name"
        # A camera and its metadata node share a port.
        port=$dir/sys/devices/usb1/1-$((n / 2 + 1))
        mkdir -p "$port/1-$((n / 2 + 1)):1.0"
        serial=$(nth "${FAKECAM_SERIALS:-}" $n)
        echo "${serial:-SN$((n / 2))}" > "$port/serial"
        ln -sfn "$port/1-$((n / 2 + 1)):1.0" "$node/device"
        echo 0 > "$node/index"
        echo "81:$n" > "$node/dev"
        printf 'MAJOR=81\nMINOR=%d\nDEVNAME=video%d\n' $n $((n + $1)) > "$node/uevent"
        ln -s "$node" "$by_number/81:$n"
        n=$((n + 1))
    done
    # The files last: a watch on /dev wakes up for them, and the program then looks into sysfs.
    n=0
    for kind in $(echo "$nodes" | tr , ' '); do
        : > "$dir/dev/video$((n + $1))"
        n=$((n + 1))
    done
}

case $1 in
init)   mkdir -p "$dir/dev"; nodes=${2:-$nodes}; say ok; rm -f "$dir/controls"; plug 0 ;;
ok)     say ok ;;
unplug) say unplug; clear_nodes; rm -f "$dir/controls" ;;
replug) say "replug node=${2:-0}"; plug "${2:-0}" ;;
stall)  say stall ;;
set)    say "$2" ;;
*)      sed -n '3,6p' "$0"; exit 2 ;;
esac
