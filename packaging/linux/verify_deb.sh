#!/bin/sh
# Inside a fresh system in which packaging/dev.py starts it: install an older version of /srv/pausa_*.deb, record,
# upgrade, record by key presses in the window, purge. The first thing that does not hold ends it.
set -eu
here=/srv/pausa/packaging/linux
new=$(ls /srv/pausa_*.deb)
home=/home/ann
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
begun=$(date +%s)

holds() { echo "== $(($(date +%s) - begun)) s: $*"; }
fails() { echo "FAILED: $*"; exit 1; }
install() { apt-get --quiet --quiet install --yes --no-install-recommends "$@"; }
as_ann() { runuser -u ann -- env -C "$home" HOME="$home" "$@"; }
recordings() { find $home/Videos/Pausa -maxdepth 1 -name '*.mp4' | sort; }

nothing_is_missing() {
    for file in $(find /usr/lib/pausa -type f); do
        [ "$(head -c 4 "$file" | tail -c 3 | tr -d '\0')" = ELF ] || continue
        echo "$file"
        LD_LIBRARY_PATH=/usr/lib/pausa/_internal ldd "$file" 2> /dev/null | grep 'not found' >> /tmp/missing || true
    done > /tmp/files
    [ "$(wc -l < /tmp/files)" -gt 50 ] || fails "this check finds no libraries: $(wc -l < /tmp/files)"
    [ ! -s /tmp/missing ] || fails "libraries that are missing: $(sort -u /tmp/missing)"
    holds "no library is missing to any of $(wc -l < /tmp/files) programs and libraries"
}

# Decodes all of a recording; picture and sound last from $2 to $3 seconds, and equally long.
decodes() {
    said=$(as_ann ffmpeg -v error -xerror -i "$1" -f null - 2>&1) && [ -z "$said" ] || fails "$1: $said"
    as_ann ffprobe -v error -show_entries stream=codec_name,duration -of csv=p=0 "$1" > /tmp/streams
    awk -F, -v least="$2" -v most="$3" '
        $1 == "h264" { picture = $2 }
        $1 == "aac" { sound = $2 }
        END { exit !(picture >= least && picture <= most && (picture - sound) ^ 2 <= 0.05 ^ 2) }
    ' /tmp/streams || fails "$1: $least to $most s of h264 and aac were expected, and it is $(cat /tmp/streams)"
    holds "$(basename "$1") decodes: $(head -n 2 /tmp/streams | paste -sd' ')"
}

apt-get --quiet --quiet update
useradd --create-home ann
dpkg-deb -R "$new" /tmp/tree
sed -i 's/^Version: .*/&~previous/' /tmp/tree/DEBIAN/control
dpkg-deb --root-owner-group -Znone -b /tmp/tree /tmp/previous.deb > /dev/null
rm -r /tmp/tree
holds "the same package with a lower version"

install /tmp/previous.deb > /tmp/apt 2>&1 || fails "$(cat /tmp/apt)"
holds "apt installs it, nothing recommended with it"
nothing_is_missing
holds "$(as_ann pausa --version)"
as_ann pausa record --camera synthetic --microphone synthetic --plan "2 p1 2" --json > /tmp/record
grep -q '"recording_ready"' /tmp/record || fails "$(cat /tmp/record)"
decodes "$(recordings)" 3.5 4.5
as_ann pausa devices --json | grep -q microphones
holds "pausa devices, through its child process"

as_ann pausa list --json > /tmp/before
sha256sum $home/Videos/Pausa/*.mp4 > /tmp/sums
install "$new" > /tmp/apt 2>&1 || fails "$(cat /tmp/apt)"
as_ann pausa list --json | cmp - /tmp/before
sha256sum --quiet -c /tmp/sums
holds "upgraded to $(dpkg-query -f '${Version}' -W pausa); the entry is there, its file untouched"
nothing_is_missing

if ls /srv/pausa-words_*.deb > /dev/null 2>&1; then
    said=$(as_ann pausa models 2>&1) || fails "pausa models: $said"
    install /srv/pausa-words_*.deb /srv/pausa-words-en_*.deb espeak-ng > /tmp/apt 2>&1 || fails "$(cat /tmp/apt)"
    as_ann pausa models | grep -q 'tiny.en .*/usr/share/pausa/models/tiny.en' || fails "the model is not found"
    as_ann espeak-ng -s 140 -w $home/said.wav "The camera records what I say, and a pause leaves no trace."
    as_ann ffmpeg -v error -i $home/said.wav -c:a aac $home/said.m4a
    as_ann pausa transcribe $home/said.m4a --format txt > /tmp/words 2> /tmp/said || fails "$(cat /tmp/said)"
    grep -qi 'camera records' /tmp/words || fails "other words were written: $(cat /tmp/words)"
    rm $home/said.*
    holds "the engine's package writes: $(paste -sd' ' /tmp/words)"
fi

install xvfb xdotool xkb-data > /tmp/apt 2>&1 || fails "$(cat /tmp/apt)"
as_ann sh $here/try_window.sh /srv/out > /tmp/window || fails "$(cat /tmp/window)"
grep -q '^class Pausa$' /tmp/window || fails "the window's class is not what the menu entry says: $(cat /tmp/window)"
[ "$(recordings | wc -l)" = 2 ] || fails "the window recorded nothing"
# Three seconds twice, and what the machine needs between the words of the script.
decodes "$(recordings | tail -n 1)" 5.5 9
holds "the window recorded, paused, saved, played and ended by keys; pictures are in the folder of this release"

if [ "$(. /etc/os-release && echo "$VERSION_CODENAME")" = bookworm ]; then
    install lintian desktop-file-utils appstream man-db groff > /tmp/apt 2>&1 || fails "$(cat /tmp/apt)"
    as_ann lintian --fail-on error,warning --tag-display-limit 0 "$new"
    as_ann desktop-file-validate /usr/share/applications/pausa.desktop /etc/xdg/autostart/pausa.desktop
    as_ann appstreamcli validate --no-net /usr/share/metainfo/org.pausa.Pausa.metainfo.xml
    said=$(as_ann man --warnings pausa 2>&1 > /dev/null) && [ -z "$said" ] || fails "man: $said"
    holds "lintian, desktop-file-validate, appstreamcli and man are content"
fi

apt-get --quiet --quiet purge --yes 'pausa*' > /tmp/apt 2>&1 || fails "$(cat /tmp/apt)"
left=$(find / -xdev -iname '*pausa*' -not -path '/srv/*' -not -path '/tmp/*' \
    -not -path "$home/.config/pausa*" -not -path "$home/.local/share/pausa*" -not -path "$home/.local/state/pausa*" \
    -not -path "$home/.cache/pausa*" -not -path "$home/Videos/Pausa*")
[ -z "$left" ] || fails "purge left behind: $left"
[ "$(recordings | wc -l)" = 2 ] || fails "purge took recordings away"
holds "purge leaves the user's files and nothing else"
