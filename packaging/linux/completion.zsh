#compdef pausa
# Completion of pausa for zsh.
local -a commands
commands=(
    'record:record until you stop'
    'devices:list cameras and microphones'
    'list:list all recordings, newest first'
    'show:show one recording with its segments, pauses and markers'
    'recover:bring back what a crash or a power cut left unfinished'
)
if (( CURRENT == 2 )); then
    _arguments '--version[print the version]' '(-h --help)'{-h,--help}'[print help]' \
        ': :{_describe command commands}'
    return
fi
case $words[2] in
    record)
        _arguments \
            '--camera[which camera]:camera:(synthetic none)' \
            '--microphone[which microphone]:microphone:(synthetic none)' \
            '--size[width and height of the picture]:size:(1280x720 1920x1080 640x480)' \
            '--fps[frames per second]:rate:(24 25 30 60)' \
            '--title[title of the recording, and name of its file]:title:' \
            '--folder[folder for the file]:folder:_files -/' \
            '--format[file format]:format:(mp4 mkv mov)' \
            '--plan[seconds recorded, pN paused, r a retake, m a marker]:plan:' \
            '--max-seconds[stop after this many recorded seconds]:seconds:' \
            '--json[print JSON]' \
            '(-h --help)'{-h,--help}'[print help]'
        ;;
    devices | list | show | recover)
        _arguments '--json[print JSON]' '(-h --help)'{-h,--help}'[print help]'
        ;;
esac
