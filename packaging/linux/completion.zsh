#compdef pausa
# Completion of pausa for zsh.
local -a commands
commands=(
    'record:record until you stop'
    'devices:the cameras and microphones that are there'
    'list:all recordings, newest first'
    'show:one recording with its segments, pauses and markers'
    'recover:bring back what a crash or a power cut left unfinished'
)
if (( CURRENT == 2 )); then
    _arguments '--version[say which Pausa this is]' '(-h --help)'{-h,--help}'[say what can be asked for]' \
        ': :{_describe command commands}'
    return
fi
case $words[2] in
    record)
        _arguments \
            '--camera[which camera]:camera:(synthetic none)' \
            '--microphone[which microphone]:microphone:(synthetic none)' \
            '--size[width and height of the picture]:size:(1280x720 1920x1080 640x480)' \
            '--fps[pictures a second]:rate:(24 25 30 60)' \
            '--title[names the recording and its file]:title:' \
            '--folder[where the file goes]:folder:_files -/' \
            '--format[the kind of file]:format:(mp4 mkv mov)' \
            '--plan[seconds recorded, pN paused, r a retake, m a marker]:plan:' \
            '--max-seconds[stop when so much is recorded]:seconds:' \
            '--json[for programs]' \
            '(-h --help)'{-h,--help}'[say what can be asked for]'
        ;;
    devices | list | show | recover)
        _arguments '--json[for programs]' '(-h --help)'{-h,--help}'[say what can be asked for]'
        ;;
esac
