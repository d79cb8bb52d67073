# Completion of pausa for bash.
_pausa() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} choices=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        choices='record devices list show edit join recover diagnostics schedule words search models transcribe serve ctl mcp --version --help'
    elif [ "$command" = record ]; then
        case $before in
            --folder)
                compopt -o filenames
                mapfile -t COMPREPLY < <(compgen -d -- "$word")
                return
                ;;
            --rotate) choices='0 90 180 270' ;;
            --flip) choices='none horizontal vertical' ;;
            --format) choices='mp4 mkv mov' ;;
            --camera | --microphone) choices='synthetic none' ;;
            --input | --gain | --sound-correction | --size | --fps | --title | --plan | --max-seconds | --pre-roll | --stop-after-silence | --stop-after-nobody | --stop-at | --continue) return ;;
            --start-on) choices='voice face launch' ;;
            *) choices='--camera --microphone --input --gain --muted --sound-correction --size --fps --rotate --flip --title --folder --format --plan --max-seconds --start-on --pre-roll --stop-after-silence --stop-after-nobody --stop-at --hold-look --no-hold-look --words --no-words --continue --json --help' ;;
        esac
    elif [ "$command" = edit ]; then
        case $before in
            --remove | --trim | --split | --rename-mark | --rename-segment) return ;;
        esac
        choices='--undo --redo --remove --trim --split --rename-mark --rename-segment --forget --json --help'
    elif [ "$command" = list ]; then
        choices='--scan --json --help'
    elif [ "$command" = recover ]; then
        case $before in
            --folder | --take)
                compopt -o filenames
                mapfile -t COMPREPLY < <(compgen -d -- "$word")
                return
                ;;
        esac
        choices='--folder --take --json --help'
    elif [ "$command" = schedule ]; then
        case $before in
            --minutes | --title | add | remove) return ;;
            prolong) choices='5 10' ;;
            schedule) choices='list add remove prolong --json --help' ;;
            *) choices='--minutes --title --weekly --despite-conflicts --json --help' ;;
        esac
    elif [ "$command" = words ]; then
        case $before in
            --format) choices='txt srt vtt json chapters' ;;
            *) choices='--format --times --help' ;;
        esac
    elif [ "$command" = search ]; then
        case $before in
            --limit) return ;;
            *) choices='--limit --json --help' ;;
        esac
    elif [ "$command" = models ]; then
        case $before in
            get | remove) choices='tiny tiny.en base base.en small small.en medium large-v3-turbo large-v3' ;;
            models) choices='list get remove --json --help' ;;
            *) choices='--json --help' ;;
        esac
    elif [ "$command" = transcribe ]; then
        case $before in
            --format) choices='txt srt vtt json' ;;
            --model) choices='tiny tiny.en base base.en small small.en medium large-v3-turbo large-v3 pocketsphinx' ;;
            --language) choices='en de fr es it nl pt' ;;
            --output)
                compopt -o filenames
                mapfile -t COMPREPLY < <(compgen -f -- "$word")
                return
                ;;
            *)
                choices='--model --language --format --output --help'
                compopt -o filenames
                mapfile -t COMPREPLY < <(compgen -f -W "$choices" -- "$word")
                return
                ;;
        esac
    elif [ "$command" = serve ]; then
        case $before in
            --folder)
                compopt -o filenames
                mapfile -t COMPREPLY < <(compgen -d -- "$word")
                return
                ;;
            --format) choices='mp4 mkv mov' ;;
            --camera | --microphone) choices='synthetic none' ;;
            --address | --port | --obs-port | --obs-password | --size | --fps) return ;;
            *) choices='--camera --microphone --size --fps --folder --format --address --port --obs-port --obs-password --show-token --json --help' ;;
        esac
    elif [ "$command" = ctl ]; then
        case $before in
            --when-active) choices='refuse replace parallel' ;;
            --words) choices='on off en de fr es it' ;;
            --on) choices='launch face voice' ;;
            --format) choices='mp4 mkv mov' ;;
            --camera | --microphone) choices='synthetic none' ;;
            --id | --title | --max-seconds | --size | --fps | go-back | mark) return ;;
            mute) choices='on off' ;;
            prolong) choices='5 10' ;;
            ctl) choices='start pause resume toggle stop retake undo redo mark go-back discard mute prolong status watch --help' ;;
            *) choices='--id --title --max-seconds --when-active --words --on --camera --microphone --size --fps --format --json --help' ;;
        esac
    elif [ "$command" = diagnostics ] || [ "$command" = mcp ]; then
        choices='--help'
    else
        choices='--json --help'
    fi
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")
}
complete -F _pausa pausa
