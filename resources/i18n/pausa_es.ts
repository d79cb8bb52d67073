<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing that you record leaves your computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror the picture on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Pausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Pausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut out what comes now, until you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the newest segment away and stand paused before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a mark at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the recording and save it as one file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used from the next start of Pausa on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the first, begin the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countdown before recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter begins at once, Esc calls it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second recording while one is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera and microphone during a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me that I am paused after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then ever more rarely, until you go on or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the sound later by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if lips and voice do not meet in your files: more where the sound comes too early, less than zero where it comes too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running one goes on, and you are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is finished and keeps its place in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the same camera and microphone, each with its own pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see yourself; nothing of it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s light goes out; going on takes a moment longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueWorker</name>
    <message>
        <source>“{title}” could not be moved to the trash, so it stays in the list and nothing is lost. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Segment {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingProgress</name>
    <message>
        <source>Finishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recording is being finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausa closes by itself when the file is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Close Pausa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything up to now is kept, whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tray it goes on; its icon brings the window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimised it goes on; the task bar brings the window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Recording begins in {seconds} s. Enter: now, Esc: not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: start now · Esc: cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found: the test picture stands in until you plug one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found: the test sound stands in until you plug one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera in the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesInUse</name>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera: only the sound is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off while you pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found: the test picture stands in until you plug one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found: the test sound stands in until you plug one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera in the network ({host})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Address of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the camera&apos;s own page or manual gives it; it begins with rtsp:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror the picture on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you know yourself from a mirror. The file is never mirrored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record in stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the microphone has two channels; a voice alone needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is no address of a camera; it begins with rtsp:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 100 h free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>The folder “{folder}” is not there; connect its drive, or look for the file where it was moved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on the clipboard; paste it where you want a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files are on the clipboard; paste them where you want copies.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finish again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>Finishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some sound missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the standard folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recordings are saved here. The ones you have stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For recordings without a title. A recording with a title gets that as its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder will be made with the first recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{folder}”; recordings still go where they went before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausa may not write to “{folder}”; recordings still go where they went before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourier series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlobalHotkeys</name>
    <message>
        <source>Your desktop decides about these keys; change them in its own settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS does not let Pausa hear these keys yet. Allow it in System Settings, under Privacy &amp; Security, Accessibility, then start Pausa again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop was asked for these keys and said no. Set a key to ask it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop offers no keys that work while another program is in front. The keys above work whenever Pausa is in front, and so does the tray icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not on this keyboard; choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses {key} already; choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop did not give {key} to Pausa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} alone could not be typed any more in other programs; add Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is already set for “{action}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is already set for “{action}” in the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Press the key that you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too loud: the sound is clipped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>“{device}” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished, but kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest segment is thrown away; paused before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused for {minutes} minutes: nothing is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. Click to play it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This could not be saved ({reason}); everything stays as it was. Look whether the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording begins in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused · nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing… {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>“{name}” is not in its place any more. Look for it where it was moved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be played here; the file itself is untouched. Another program may play it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Previous chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerSlider</name>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerStage</name>
    <message>
        <source>Back to the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the camera (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Camera picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordedTime</name>
    <message>
        <source>Recorded time {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingDelegate</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the new title, Escape keeps the old one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingPage</name>
    <message>
        <source>Small files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that comes with Pausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the camera does not offer this size, the nearest one is used and you are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ffmpeg program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ffmpeg writes the files. Used from the next start of Pausa on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For long talks and for sending: fine detail is a little softer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like the camera&apos;s own picture; good for nearly everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For editing and enlarging later; files are about twice as large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open format that most players and all editors read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Apple&apos;s programs; plays in most others too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying what works on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on every computer and gives the smallest files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried just now: it works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried just now: {encoder} works here and is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried just now: no graphics hardware here can encode, so the processor does it (x264).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried just now: this does not work here, so the processor does it (x264). Your recordings are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor (x264)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an ffmpeg program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{file}”; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>Sorted by: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” goes to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recordings go to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Record to begin. Each recording stands here as soon as you stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Record or {key} to begin. Each recording stands here as soon as you stop it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in titles, file names, dates and marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentStrip</name>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment {number} · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retake throws this one away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read, so Pausa started with its own. Nothing is lost: the old file is kept as “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retake the newest segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Reset all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring my keys back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use suggested keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” has the same key, so this one does not work. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desktop: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are taken from all other programs, so none is set until you set it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripRow</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Pausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it for ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you pause is never recorded, what you record is never lost, and the file has no seam. Nothing ever leaves your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS will ask whether Pausa may use the camera and the microphone. If you say no, you can allow it later in System Settings, under Privacy &amp; Security.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message>
        <source>The settings could not be read. Pausa begins with its own; the old ones are kept in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of recordings could not be read. Your files are untouched; the old list is kept in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
