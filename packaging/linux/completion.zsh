#compdef pausa
# Completion of pausa for zsh.
local -a commands
commands=(
    'record:record until you stop it'
    'devices:list the cameras and microphones'
    'list:list all recordings, newest first'
    'show:show a recording with its segments, pauses and markers'
    'edit:change a finished recording'
    'join:make one new recording of several'
    'recover:finish recordings that a crash or a power cut interrupted'
    'diagnostics:print versions, devices and the last errors, for a report'
    'schedule:show and change what is recorded by itself'
    'words:write what was said in a recording to standard output'
    'search:find where something was said, in all recordings'
    'models:list, get and remove models that turn speech into words'
    'transcribe:write what is said in a recording or in any file'
    'serve:let others record from afar, without a window'
    'ctl:command the Pausa that is running'
    'mcp:let an assistant command the Pausa that is running'
)
if (( CURRENT == 2 )); then
    _arguments '--version[print the version]' '(-h --help)'{-h,--help}'[show the help]' \
        ': :{_describe command commands}'
    return
fi
case $words[2] in
    record)
        _arguments \
            '--camera[camera]:camera:(synthetic none)' \
            '--microphone[microphone]:microphone:(synthetic none)' \
            '--input[input of the microphone]:input:' \
            '--gain[make the microphone louder or softer]:dB:' \
            '--muted[begin with the microphone muted]' \
            '--sound-correction[milliseconds by which the sound is too early]:ms:' \
            '--size[width and height of the picture]:size:(1280x720 1920x1080 640x480)' \
            '--fps[frames per second]:rate:(24 25 30 60)' \
            '--rotate[turn the picture clockwise]:degrees:(0 90 180 270)' \
            '--flip[flip the picture]:how:(none horizontal vertical)' \
            '--title[title of the recording and name of its file]:title:' \
            '--folder[folder for the file]:folder:_files -/' \
            '--format[file format]:format:(mp4 mkv mov)' \
            '--plan[N records, pN pauses, r retakes, u undoes a retake, m sets a marker]:plan:' \
            '--max-seconds[stop after N recorded seconds]:seconds:' \
            '--start-on[begin by itself]:what:(voice face launch)' \
            '--pre-roll[record N seconds before that, too]:seconds:' \
            '--stop-after-silence[stop when nobody has spoken for N seconds]:seconds:' \
            '--stop-after-nobody[stop when nobody was in the picture for N seconds]:seconds:' \
            '--stop-at[stop at a time of day]:time:' \
            '--hold-look[keep exposure, white balance and focus]' \
            '--no-hold-look[let the camera change exposure, white balance and focus]' \
            '--words[write what is said]' '--no-words[do not write what is said]' \
            '--continue[go on with a finished recording]:id:' \
            '--json[write JSON, for programs]' \
            '(-h --help)'{-h,--help}'[show the help]'
        ;;
    list)
        _arguments '--scan[find moved files, and add recordings that are not in the list]' \
            '--json[write JSON, for programs]' '(-h --help)'{-h,--help}'[show the help]'
        ;;
    diagnostics | mcp)
        _arguments '(-h --help)'{-h,--help}'[show the help]'
        ;;
    recover)
        _arguments '--folder[put the files into this folder]:folder:_files -/' \
            '--take[also finish what another computer left in this folder]:folder:_files -/' \
            '--json[write JSON, for programs]' '(-h --help)'{-h,--help}'[show the help]'
        ;;
    edit)
        _arguments '*--remove[remove what lies between two times]:times:' \
            '--trim[keep only what lies between two times]:times:' \
            '--split[make a recording of what comes after a time]:time:' \
            '*--rename-mark[give a mark another title]:title:' \
            '*--rename-segment[give the chapter of a segment another title]:title:' \
            '*--undo[take back the last change]' '*--redo[do again what was undone]' \
            '--forget[discard for good what was taken back]' \
            '--json[write JSON, for programs]' '(-h --help)'{-h,--help}'[show the help]'
        ;;
    schedule)
        _arguments '--minutes[for how many minutes]:minutes:' '--title[title of the recordings]:title:' \
            '--weekly[each week, instead of once]' \
            '--despite-conflicts[also if something is scheduled at that time]' \
            '--json[write JSON, for programs]' '(-h --help)'{-h,--help}'[show the help]' \
            '2: :(list add remove prolong)'
        ;;
    words)
        _arguments '--format[as text, subtitles, JSON or chapters]:format:(txt srt vtt json chapters)' \
            '--times[say when each paragraph begins]' '(-h --help)'{-h,--help}'[show the help]' '2:recording:'
        ;;
    search)
        _arguments '--limit[show so many places]:number:' '--json[write JSON, for programs]' \
            '(-h --help)'{-h,--help}'[show the help]' '*:words:'
        ;;
    models)
        _arguments '--json[write JSON, for programs]' '(-h --help)'{-h,--help}'[show the help]' \
            '2: :(list get remove)' \
            '3: :(tiny tiny.en base base.en small small.en medium large-v3-turbo large-v3)'
        ;;
    transcribe)
        _arguments '--model[model that writes the words]:model:(tiny tiny.en base base.en small small.en medium large-v3-turbo large-v3 pocketsphinx)' \
            '--language[language that is spoken]:language:(en de fr es it nl pt)' \
            '--format[what is printed]:format:(txt srt vtt json)' \
            '--output[write into this file]:file:_files' '(-h --help)'{-h,--help}'[show the help]' \
            '2:recording or file:_files'
        ;;
    serve)
        _arguments \
            '--camera[camera]:camera:(synthetic none)' '--microphone[microphone]:microphone:(synthetic none)' \
            '--size[width and height of the picture]:size:(1280x720 1920x1080 640x480)' \
            '--fps[frames per second]:rate:(24 25 30 60)' '--folder[folder for the files]:folder:_files -/' \
            '--format[file format]:format:(mp4 mkv mov)' '--address[where to listen]:address:' \
            '--port[port of the HTTP server]:port:' "--obs-port[port of OBS's protocol]:port:" \
            "--obs-password[password of OBS's protocol]:password:" '--show-token[print the token]' \
            '--json[write JSON, for programs]' '(-h --help)'{-h,--help}'[show the help]'
        ;;
    ctl)
        _arguments '--id[which recording]:id:' '--title[title of the recording]:title:' \
            '--max-seconds[stop after N recorded seconds]:seconds:' \
            '--when-active[what to do if a recording is active]:what:(refuse replace parallel)' \
            '--words[write what is said, or in which language]:words:(on off en de fr es it)' \
            '--on[begin by itself]:when:(launch face voice)' \
            '--camera[camera]:camera:(synthetic none)' '--microphone[microphone]:microphone:(synthetic none)' \
            '--size[width and height of the picture]:size:(1280x720 1920x1080 640x480)' \
            '--fps[frames per second]:rate:(24 25 30 60)' '--format[file format]:format:(mp4 mkv mov)' \
            '--json[write JSON, for programs]' '(-h --help)'{-h,--help}'[show the help]' \
            '2: :(start pause resume toggle stop retake undo redo mark go-back discard mute prolong status watch)'
        ;;
    devices | show | join)
        _arguments '--json[write JSON, for programs]' '(-h --help)'{-h,--help}'[show the help]'
        ;;
esac
