<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pausa</source>
        <translation>Über Pausa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing you record leaves your computer.</source>
        <translation>Freie Software unter der MIT-Lizenz. Keine Aufnahme verlässt den Computer.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Undo splitting</source>
        <translation>Teilen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo renaming a chapter</source>
        <translation>Umbenennen des Kapitels rückgängig machen</translation>
    </message>
    <message>
        <source>Redo splitting</source>
        <translation>Teilen wiederherstellen</translation>
    </message>
    <message>
        <source>Redo renaming a chapter</source>
        <translation>Umbenennen des Kapitels wiederherstellen</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Mikrofon stummschalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Discard recording…</source>
        <translation>Aufnahme verwerfen&#xa0;…</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Aufnahmen durchsuchen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Wiedergabe anhalten</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Abblasen</translation>
    </message>
    <message>
        <source>Let no recording begin by itself</source>
        <translation>Keine Aufnahme von selbst beginnen lassen</translation>
    </message>
    <message>
        <source>Record now</source>
        <translation>Jetzt aufnehmen</translation>
    </message>
    <message>
        <source>Undo retake</source>
        <translation>Wiederholen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Zurückgehen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo putting back</source>
        <translation>Wiedereinsetzen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo mark</source>
        <translation>Marke rückgängig machen</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>Entfernen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo trimming</source>
        <translation>Zuschneiden rückgängig machen</translation>
    </message>
    <message>
        <source>Redo retake</source>
        <translation>Wiederholen wiederherstellen</translation>
    </message>
    <message>
        <source>Redo going back</source>
        <translation>Zurückgehen wiederherstellen</translation>
    </message>
    <message>
        <source>Redo putting back</source>
        <translation>Wiedereinsetzen wiederherstellen</translation>
    </message>
    <message>
        <source>Redo mark</source>
        <translation>Marke wiederherstellen</translation>
    </message>
    <message>
        <source>Redo removing</source>
        <translation>Entfernen wiederherstellen</translation>
    </message>
    <message>
        <source>Redo trimming</source>
        <translation>Zuschneiden wiederherstellen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Retake from the last sentence</source>
        <translation>Ab dem letzten Satz wiederholen</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Wieder warten</translation>
    </message>
    <message>
        <source>5 minutes longer</source>
        <translation>5 Minuten länger</translation>
    </message>
    <message>
        <source>10 minutes longer</source>
        <translation>10 Minuten länger</translation>
    </message>
    <message>
        <source>Discard what was taken back…</source>
        <translation>Herausgenommenes verwerfen&#xa0;…</translation>
    </message>
    <message>
        <source>Compact mode</source>
        <translation>Kompaktmodus</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Remote control is on</source>
        <translation>Fernsteuerung ist an</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Mirror the preview</source>
        <translation>Bild auf dem Bildschirm spiegeln</translation>
    </message>
    <message>
        <source>Last picture over the live one while paused</source>
        <translation>In der Pause das letzte Bild über dem Livebild</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Teleprompter</source>
        <translation>Teleprompter</translation>
    </message>
    <message>
        <source>Let the script run</source>
        <translation>Text laufen lassen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Show Pausa</source>
        <translation>Pausa zeigen</translation>
    </message>
    <message>
        <source>Open the folder of recordings</source>
        <translation>Aufnahmeordner öffnen</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>About Pausa</source>
        <translation>Über Pausa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start a new recording</source>
        <translation>Eine neue Aufnahme beginnen</translation>
    </message>
    <message>
        <source>Leave out what happens until you resume</source>
        <translation>Alles ab jetzt auslassen, bis zum Fortsetzen</translation>
    </message>
    <message>
        <source>Take back the newest segment and stay paused where it began</source>
        <translation>Den neuesten Abschnitt herausnehmen und davor pausieren</translation>
    </message>
    <message>
        <source>Pause, and go back to where the last sentence begins; Resume says it again</source>
        <translation>Pausieren und dorthin zurückgehen, wo der letzte Satz beginnt; mit Fortsetzen wird er noch einmal gesagt</translation>
    </message>
    <message>
        <source>Set a mark here</source>
        <translation>An dieser Stelle eine Marke setzen</translation>
    </message>
    <message>
        <source>Let a recording begin by itself again, as the settings say</source>
        <translation>Wieder eine Aufnahme von selbst beginnen lassen, wie eingestellt</translation>
    </message>
    <message>
        <source>This recording is scheduled. Let it last longer</source>
        <translation>Diese Aufnahme ist geplant. Sie länger dauern lassen</translation>
    </message>
    <message>
        <source>Hear and see what is recorded, from the chosen place on</source>
        <translation>Aufgenommenes ab der gewählten Stelle hören und sehen</translation>
    </message>
    <message>
        <source>Record silence until you unmute the microphone</source>
        <translation>Stille aufnehmen, bis das Mikrofon wieder eingeschaltet wird</translation>
    </message>
    <message>
        <source>Stop recording and save it as one file</source>
        <translation>Die Aufnahme beenden und als eine Datei speichern</translation>
    </message>
    <message>
        <source>Copy versions, devices and the last errors, for a report; no titles, names or contents</source>
        <translation>Versionen, Geräte und die letzten Fehler für einen Bericht kopieren; keine Titel, Namen oder Inhalte</translation>
    </message>
    <message>
        <source>Throw the recording away, without making a file</source>
        <translation>Die Aufnahme verwerfen, ohne dass eine Datei entsteht</translation>
    </message>
    <message>
        <source>Throw away for good what was taken back of this recording</source>
        <translation>Was aus dieser Aufnahme herausgenommen wurde, endgültig verwerfen</translation>
    </message>
    <message>
        <source>What is said, as text, while it is recorded</source>
        <translation>Was gesagt wird, als Text, während aufgenommen wird</translation>
    </message>
    <message>
        <source>A script to read from, close to the camera; never in the file</source>
        <translation>Ein Text zum Ablesen, nahe an der Kamera; nie in der Datei</translation>
    </message>
    <message>
        <source>Helps you to sit again as you sat, so that the picture does not jump; never in the file</source>
        <translation>Hilft, wieder so zu sitzen wie zuvor, damit das Bild nicht springt; nie in der Datei</translation>
    </message>
</context>
<context>
    <name>AlsoOpen</name>
    <message>
        <source>Also open: {what}</source>
        <translation>Auch offen: {what}</translation>
    </message>
    <message>
        <source>“{title}” is shown again. It is paused.</source>
        <translation>„{title}“ wird wieder gezeigt. Pausiert.</translation>
    </message>
    <message>
        <source>“{title}” is shown again. It is still being recorded.</source>
        <translation>„{title}“ wird wieder gezeigt. Die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>{title} (paused)</source>
        <translation>{title} (pausiert)</translation>
    </message>
    <message>
        <source>{title} (recording)</source>
        <translation>{title} (nimmt auf)</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when you next start Pausa.</source>
        <translation>Gilt ab dem nächsten Start von Pausa.</translation>
    </message>
</context>
<context>
    <name>Armed</name>
    <message>
        <source>The {seconds} s before will be in it; nothing is on the disk yet.</source>
        <translation>Die {seconds}&#xa0;s davor werden dabei sein; auf der Festplatte ist noch nichts.</translation>
    </message>
    <message>
        <source>Armed by remote control.</source>
        <translation>Das Warten wurde ferngesteuert begonnen.</translation>
    </message>
    <message>
        <source>Nothing is kept until then.</source>
        <translation>Bis dahin wird nichts behalten.</translation>
    </message>
    <message>
        <source>Recording begins when somebody speaks after a short silence.</source>
        <translation>Die Aufnahme beginnt, wenn nach kurzer Stille jemand spricht.</translation>
    </message>
    <message>
        <source>Recording begins when somebody speaks.</source>
        <translation>Die Aufnahme beginnt, wenn jemand spricht.</translation>
    </message>
    <message>
        <source>Recording begins when somebody comes into the empty picture.</source>
        <translation>Die Aufnahme beginnt, wenn jemand ins leere Bild kommt.</translation>
    </message>
    <message>
        <source>Recording begins when somebody is in the picture.</source>
        <translation>Die Aufnahme beginnt, wenn jemand im Bild ist.</translation>
    </message>
    <message>
        <source>Recording begins when camera and microphone are ready.</source>
        <translation>Die Aufnahme beginnt, wenn Kamera und Mikrofon bereit sind.</translation>
    </message>
</context>
<context>
    <name>Arming</name>
    <message>
        <source>Called off: no recording begins by itself.</source>
        <translation>Abgeblasen: Es beginnt keine Aufnahme von selbst.</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>You press Record</source>
        <translation>Aufnehmen gedrückt wird</translation>
    </message>
    <message>
        <source>Camera and microphone are ready</source>
        <translation>Kamera und Mikrofon bereit sind</translation>
    </message>
    <message>
        <source>Somebody is in the picture</source>
        <translation>jemand im Bild ist</translation>
    </message>
    <message>
        <source>Somebody speaks</source>
        <translation>jemand spricht</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Recording begins when</source>
        <translation>Die Aufnahme beginnt, wenn</translation>
    </message>
    <message>
        <source>What came just before is in it</source>
        <translation>Was kurz davor war, ist dabei</translation>
    </message>
    <message>
        <source>So that the first word is not missing. Until then it is only in memory, never on the disk.</source>
        <translation>Damit das erste Wort nicht fehlt. Bis dahin ist es nur im Arbeitsspeicher, nie auf der Festplatte.</translation>
    </message>
    <message>
        <source>After so much recorded time</source>
        <translation>Nach so viel aufgenommener Zeit</translation>
    </message>
    <message>
        <source>Pauses do not count.</source>
        <translation>Pausen zählen nicht.</translation>
    </message>
    <message>
        <source>After so much silence</source>
        <translation>Nach so viel Stille</translation>
    </message>
    <message>
        <source>After nobody was in the picture for</source>
        <translation>Wenn so lange niemand im Bild war</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>Zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Beginning by itself</source>
        <translation>Von selbst beginnen</translation>
    </message>
    <message>
        <source>Stopping by itself</source>
        <translation>Von selbst stoppen</translation>
    </message>
    <message>
        <source>You are told a while before, and can let it go on. A paused recording never stops by itself: you are reminded instead.</source>
        <translation>Kurz vorher kommt ein Hinweis, mit dem es weitergehen kann. Eine pausierte Aufnahme stoppt nie von selbst: Stattdessen kommt eine Erinnerung.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Pausa has to be open then. It turns camera and microphone on a minute before.</source>
        <translation>Pausa muss dann geöffnet sein. Kamera und Mikrofon gehen eine Minute vorher an.</translation>
    </message>
    <message>
        <source>As soon as Pausa has been opened.</source>
        <translation>Sobald Pausa geöffnet ist.</translation>
    </message>
    <message>
        <source>Pausa waits, and looks for a face. Nothing of what it sees leaves this computer.</source>
        <translation>Pausa wartet und achtet auf ein Gesicht. Nichts von dem, was es sieht, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Pausa waits, and listens for a voice; a noise does not begin it. Nothing of what it hears leaves this computer.</source>
        <translation>Pausa wartet und achtet auf eine Stimme; ein Geräusch genügt nicht. Nichts von dem, was es hört, verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Save the first, start the new one</source>
        <translation>Erste speichern, neue beginnen</translation>
    </message>
    <message>
        <source>Record both</source>
        <translation>Beide aufnehmen</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>Bleiben an</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Werden ausgeschaltet</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Countdown before recording</source>
        <translation>Countdown vor der Aufnahme</translation>
    </message>
    <message>
        <source>Enter starts at once, Esc cancels.</source>
        <translation>Enter startet sofort, Esc bricht ab.</translation>
    </message>
    <message>
        <source>A second recording while one is running</source>
        <translation>Zweite Aufnahme, während eine läuft</translation>
    </message>
    <message>
        <source>Camera and microphone during a pause</source>
        <translation>Kamera und Mikrofon während der Pause</translation>
    </message>
    <message>
        <source>Lead-in before going on</source>
        <translation>Vorlauf vor dem Fortsetzen</translation>
    </message>
    <message>
        <source>Resume first plays what you said last; speak along, and recording goes on where it ends.</source>
        <translation>„Fortsetzen“ spielt zuerst das zuletzt Gesagte. Mitsprechen: Wo es endet, geht die Aufnahme weiter.</translation>
    </message>
    <message>
        <source>Last picture over the live one</source>
        <translation>Letztes Bild über dem Livebild</translation>
    </message>
    <message>
        <source>So that you sit as you sat, and the picture does not jump. It is never in the file.</source>
        <translation>Um wieder so zu sitzen wie zuvor, damit das Bild nicht springt. Es ist nie in der Datei.</translation>
    </message>
    <message>
        <source>Remind me that I am paused after</source>
        <translation>An die Pause erinnern nach</translation>
    </message>
    <message>
        <source>Then less and less often, until you resume or stop.</source>
        <translation>Danach immer seltener, bis zum Fortsetzen oder Stoppen.</translation>
    </message>
    <message>
        <source>Delay the sound by</source>
        <translation>Ton verzögern um</translation>
    </message>
    <message>
        <source>Only if picture and sound are out of sync in your files: positive if the sound is early, negative if it is late.</source>
        <translation>Nur wenn Lippen und Stimme in den Dateien nicht zusammenpassen: mehr, wenn der Ton zu früh kommt; unter null, wenn er zu spät kommt.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <translation>Bild und Ton</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The running one continues, and Pausa tells you.</source>
        <translation>Die laufende geht weiter, und ein Hinweis erscheint.</translation>
    </message>
    <message>
        <source>The first is finished and keeps its place in the list.</source>
        <translation>Die erste wird fertiggestellt und behält ihren Platz in der Liste.</translation>
    </message>
    <message>
        <source>Both use the same camera and microphone, each with its own pauses.</source>
        <translation>Mit derselben Kamera und demselben Mikrofon, jede mit eigenen Pausen.</translation>
    </message>
    <message>
        <source>You still see yourself; nothing is recorded.</source>
        <translation>Das Bild bleibt zu sehen; nichts davon wird aufgenommen.</translation>
    </message>
    <message>
        <source>The camera&apos;s light goes out; resuming takes a moment longer.</source>
        <translation>Das Licht der Kamera geht aus; das Fortsetzen dauert einen Moment länger.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>CatalogueWorker</name>
    <message>
        <source>“{title}” could not be deleted, so it stays in the list ({reason}).</source>
        <translation>„{title}“ ließ sich nicht löschen ({reason}) und bleibt deshalb in der Liste.</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Segment {number}</source>
        <translation>Abschnitt {number}</translation>
    </message>
    <message>
        <source>Mark {number}</source>
        <translation>Marke {number}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>In the tray, Pausa goes on waiting. Click the tray icon to bring the window back.</source>
        <translation>Im Infobereich wartet Pausa weiter; das Symbol dort holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>Minimised, Pausa goes on waiting. Use the taskbar to bring the window back.</source>
        <translation>Minimiert wartet Pausa weiter; die Taskleiste holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>Once Pausa is closed, no recording begins by itself.</source>
        <translation>Ist Pausa geschlossen, beginnt keine Aufnahme von selbst.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Im Infobereich behalten</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Close Pausa</source>
        <translation>Pausa schließen</translation>
    </message>
</context>
<context>
    <name>ClosingProgress</name>
    <message>
        <source>Finishing…</source>
        <translation>Wird fertiggestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Finishing what you recorded.</source>
        <translation>Die Aufnahme wird fertiggestellt.</translation>
    </message>
    <message>
        <source>Pausa will close when the file is complete.</source>
        <translation>Pausa schließt sich von selbst, sobald die Datei vollständig ist.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Close Pausa?</source>
        <translation>Pausa schließen?</translation>
    </message>
    <message>
        <source>A recording is paused.</source>
        <translation>Eine Aufnahme ist pausiert.</translation>
    </message>
    <message>
        <source>A recording is running.</source>
        <translation>Eine Aufnahme läuft.</translation>
    </message>
    <message>
        <source>Everything recorded so far is kept, whatever you choose.</source>
        <translation>Alles bisher Aufgenommene bleibt in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>In the tray, it continues. Click the tray icon to bring the window back.</source>
        <translation>Im Infobereich geht die Aufnahme weiter; das Symbol dort holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>Minimised, it continues. Use the taskbar to bring the window back.</source>
        <translation>Minimiert geht die Aufnahme weiter; die Taskleiste holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Im Infobereich behalten</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Stoppen und speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>Save a copy as</source>
        <translation>Kopie speichern unter</translation>
    </message>
    <message>
        <source>Saving a copy: {name}</source>
        <translation>Kopie wird gespeichert: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The copy is saved: {file}</source>
        <translation>Die Kopie ist gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Recording starts in {seconds} s. Press Enter to start now, Esc to cancel.</source>
        <translation>Die Aufnahme beginnt in {seconds}&#xa0;s. Enter: jetzt, Esc: gar nicht.</translation>
    </message>
    <message>
        <source>Enter: start now · Esc: cancel</source>
        <translation>Enter: jetzt starten · Esc: abbrechen</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n Nachricht wartet</numerusform>
            <numerusform>%n Nachrichten warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n Marke</numerusform>
            <numerusform>%n Marken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames lost</source>
        <translation>
            <numerusform>%n Bild verloren</numerusform>
            <numerusform>%n Bilder verloren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryLog</name>
    <message>
        <source>Delivery log</source>
        <translation>Zustellprotokoll</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>Wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>“{event}” was sent: {result}</source>
        <translation>„{event}“ wurde gesendet: {result}</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Kameras werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>Mikrofone werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>The system does not say which cameras there are.</source>
        <translation>Das System sagt nicht, welche Kameras es gibt.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Keine Kamera gefunden.</translation>
    </message>
    <message>
        <source>No camera was found. A test picture is used until you plug one in.</source>
        <translation>Keine Kamera gefunden: Das Testbild springt ein, bis eine angeschlossen wird.</translation>
    </message>
    <message>
        <source>The sound system does not answer.</source>
        <translation>Das Tonsystem antwortet nicht.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Kein Mikrofon gefunden.</translation>
    </message>
    <message>
        <source>No microphone was found. A test sound is used until you plug one in.</source>
        <translation>Kein Mikrofon gefunden: Der Testton springt ein, bis eines angeschlossen wird.</translation>
    </message>
    <message>
        <source>Default camera</source>
        <translation>Standardkamera</translation>
    </message>
    <message>
        <source>Network camera…</source>
        <translation>Kamera im Netzwerk&#xa0;…</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Standardmikrofon</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Testton</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Kein Mikrofon</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>Standard: {device}</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (nicht verbunden)</translation>
    </message>
</context>
<context>
    <name>DevicesInUse</name>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>No camera: only sound is recorded.</source>
        <translation>Keine Kamera: Nur der Ton wird aufgenommen.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Kamera wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Kein Mikrofon</translation>
    </message>
    <message>
        <source>No camera: the recording goes on with the last picture.</source>
        <translation>Keine Kamera: Die Aufnahme geht mit dem letzten Bild weiter.</translation>
    </message>
    <message>
        <source>Test picture – no camera was found</source>
        <translation>Testbild – keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Test sound – no microphone was found</source>
        <translation>Testton – kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>Off while paused</source>
        <translation>Aus während der Pause</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Kein Gerät</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Default camera</source>
        <translation>Standardkamera</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Standardmikrofon</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Testton</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>Standard: {device}</translation>
    </message>
    <message>
        <source>Network camera ({host})</source>
        <translation>Kamera im Netzwerk ({host})</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (nicht verbunden)</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Camera address</source>
        <translation>Adresse der Kamera</translation>
    </message>
    <message>
        <source>Mirror the preview</source>
        <translation>Bild auf dem Bildschirm spiegeln</translation>
    </message>
    <message>
        <source>You see yourself as in a mirror. The file is not changed by this.</source>
        <translation>Das Bild ist wie im Spiegel zu sehen. An der Datei ändert das nichts.</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Eingangspegel</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>For interfaces with several inputs. The level of each is in the microphone&apos;s menu.</source>
        <translation>Für Audio-Interfaces mit mehreren Eingängen. Den Pegel jedes Eingangs zeigt das Menü des Mikrofons.</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>You will find it on the camera&apos;s own page or in its manual. If the camera asks for a user and a password, write them into it: rtsp://user:password@…</source>
        <translation>Sie steht auf der Seite der Kamera oder in ihrer Anleitung. Verlangt die Kamera Benutzer und Passwort, gehören sie in die Adresse: rtsp://benutzer:passwort@…</translation>
    </message>
    <message>
        <source>Makes a quiet microphone louder. If loud words light the lamp beside the level, it is too much.</source>
        <translation>Macht ein leises Mikrofon lauter. Leuchtet bei lauten Worten die Lampe neben dem Pegel auf, ist es zu viel.</translation>
    </message>
    <message>
        <source>For a camera that hangs upside down or on its side. It changes the file, from the next recording on.</source>
        <translation>Für eine Kamera, die kopfüber oder seitlich angebracht ist. Gilt für die Datei, ab der nächsten Aufnahme.</translation>
    </message>
    <message>
        <source>Flip the picture</source>
        <translation>Bild spiegeln</translation>
    </message>
    <message>
        <source>Keep the look while recording</source>
        <translation>Aussehen des Bildes während der Aufnahme halten</translation>
    </message>
    <message>
        <source>The camera&apos;s exposure, white balance and focus stay as they are from Record to Stop, so that the picture does not change where you paused. Turn it off if you move about, or if the light often changes.</source>
        <translation>Belichtung, Weißabgleich und Schärfe der Kamera bleiben vom Aufnehmen bis zum Stoppen, wie sie sind, damit sich das Bild an den Pausen nicht ändert. Ausschalten bei viel Bewegung oder oft wechselndem Licht.</translation>
    </message>
    <message>
        <source>Record in stereo</source>
        <translation>In Stereo aufnehmen</translation>
    </message>
    <message>
        <source>Only if the microphone has two channels. One is enough for a voice.</source>
        <translation>Nur wenn das Mikrofon zwei Kanäle hat; für eine Stimme allein genügt einer.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>The one that is heard</source>
        <translation>Der mit Ton</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>Eingang {number}</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (stereo)</source>
        <translation>Eingänge {first} und {second} (Stereo)</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a camera. It must begin with rtsp:// or http://.</source>
        <translation>„{address}“ ist keine Kameraadresse; Kameraadressen beginnen mit rtsp:// oder http://.</translation>
    </message>
</context>
<context>
    <name>Discarding</name>
    <message>
        <source>{segments}, {duration} so far, will be gone for good, and no file will be made.</source>
        <translation>Alles bisher Aufgenommene ({segments}, {duration}) ist dann endgültig weg, und es entsteht keine Datei.</translation>
    </message>
    <message>
        <source>All other recordings are kept.</source>
        <translation>Alle anderen Aufnahmen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Discard this recording?</source>
        <translation>Diese Aufnahme verwerfen?</translation>
    </message>
    <message>
        <source>Discard what was recorded since?</source>
        <translation>Seither Aufgenommenes verwerfen?</translation>
    </message>
    <message>
        <source>What was recorded since you went on will be gone for good. The file stays as it was before that.</source>
        <translation>Was seit dem Weitermachen aufgenommen wurde, ist dann endgültig weg. Die Datei bleibt, wie sie davor war.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>Aufnahme behalten</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Less than a minute free</source>
        <translation>Weniger als 1&#xa0;min frei</translation>
    </message>
    <message>
        <source>{minutes} min free</source>
        <translation>{minutes}&#xa0;min frei</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min free</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min frei</translation>
    </message>
    <message>
        <source>{hours} h free</source>
        <translation>{hours}&#xa0;h frei</translation>
    </message>
    <message>
        <source>More than 24 h free</source>
        <translation>Platz für mehr als 24 h</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>In</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Begin the selection here</source>
        <translation>Auswahl hier beginnen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End the selection here</source>
        <translation>Auswahl hier beenden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Ausgewähltes entfernen</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>Nur das behalten</translation>
    </message>
    <message>
        <source>Remove all but what is selected</source>
        <translation>Alles außer dem Ausgewählten entfernen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Make a recording of its own of what follows</source>
        <translation>Aus dem, was folgt, eine eigene Aufnahme machen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Put the changes into the file</source>
        <translation>Änderungen in die Datei übernehmen</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Nothing would be left of the recording. Nothing has changed.</source>
        <translation>Von der Aufnahme bliebe nichts übrig. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The rest is back in “{title}”. The recording that it became stays in the list, too.</source>
        <translation>Der Rest ist wieder in „{title}“. Die Aufnahme, zu der er wurde, bleibt auch in der Liste.</translation>
    </message>
    <message>
        <source>There is nothing to split at the beginning or the end. Go to another place.</source>
        <translation>Am Anfang oder Ende gibt es nichts zu teilen; bitte an eine andere Stelle gehen.</translation>
    </message>
    <message>
        <source>{title} (2)</source>
        <translation>{title} (2)</translation>
    </message>
    <message>
        <source>“{first}” ends here now, and “{second}” holds the rest; both are saved. Undo puts it back here, too.</source>
        <translation>„{first}“ endet jetzt hier, und „{second}“ enthält den Rest; beide sind gespeichert. Rückgängig holt ihn auch hierher zurück.</translation>
    </message>
    <message>
        <source>{reason} Your changes are kept, and can be saved later.</source>
        <translation>{reason} Ihre Änderungen bleiben erhalten und lassen sich später speichern.</translation>
    </message>
    <message>
        <source>The changes to “{title}” are saved.</source>
        <translation>Die Änderungen an „{title}“ sind gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were joined to a new one. They themselves stay as they are.</source>
        <translation>
            <numerusform>%n Aufnahme wurde zu einer neuen zusammengefügt. Sie selbst bleibt, wie sie ist.</numerusform>
            <numerusform>%n Aufnahmen wurden zu einer neuen zusammengefügt. Sie selbst bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The camera “{device}” was not found. Plug it in, or choose another.</source>
        <translation>Die Kamera „{device}“ ist nicht da; bitte anschließen oder eine andere auswählen.</translation>
    </message>
    <message>
        <source>Camera {device}</source>
        <translation>Kamera {device}</translation>
    </message>
    <message>
        <source>The camera cannot be opened. Allow Pausa to use it in System Settings ▸ Privacy &amp; Security ▸ Camera.</source>
        <translation>Die Kamera lässt sich nicht öffnen; bitte Pausa die Verwendung in Systemeinstellungen ▸ Datenschutz &amp; Sicherheit ▸ Kamera erlauben.</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked} at {asked_rate} frames per second; Pausa records {size} at {rate}.</source>
        <translation>Die Kamera „{device}“ bietet {size} statt {asked} und {rate} statt {asked_rate} Bilder pro Sekunde; so wird aufgenommen.</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked}; Pausa records {size}.</source>
        <translation>Die Kamera „{device}“ bietet {size} statt {asked}; so wird aufgenommen.</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked_rate} frames per second; Pausa records {rate}.</source>
        <translation>Die Kamera „{device}“ bietet {rate} statt {asked_rate} Bilder pro Sekunde; so wird aufgenommen.</translation>
    </message>
    <message>
        <source>No picture arrives from {address}. Check that the camera is on and that its address is correct.</source>
        <translation>Von {address} kommt kein Bild; bitte prüfen, ob die Kamera an ist und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>The connection to {address} is lost. Check that the camera is on.</source>
        <translation>Die Verbindung zu {address} ist abgebrochen; bitte prüfen, ob die Kamera an ist.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or record sound only.</source>
        <translation>Keine Kamera gefunden; bitte eine anschließen oder mit „Keine Kamera“ nur den Ton aufnehmen.</translation>
    </message>
    <message>
        <source>The camera “{device}” cannot be opened. Choose another.</source>
        <translation>Die Kamera „{device}“ lässt sich nicht öffnen; bitte eine andere auswählen.</translation>
    </message>
    <message>
        <source>The microphone is completely silent. Check whether it is muted or unplugged.</source>
        <translation>Vom Mikrofon kommt kein Ton, nicht einmal Rauschen; bitte prüfen, ob es stummgeschaltet oder nicht angeschlossen ist.</translation>
    </message>
    <message>
        <source>The microphone “{device}” was not found. Plug it in, or choose another.</source>
        <translation>Das Mikrofon „{device}“ ist nicht da; bitte anschließen oder ein anderes auswählen.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or record without sound.</source>
        <translation>Kein Mikrofon gefunden; bitte eines anschließen oder mit „Kein Mikrofon“ ohne Ton aufnehmen.</translation>
    </message>
    <message>
        <source>{device} has only one channel; the sound is mono.</source>
        <translation>{device} hat nur einen Kanal; der Ton ist mono.</translation>
    </message>
    <message>
        <source>The system’s sound library PortAudio is missing. Install the package libportaudio2, and start Pausa again.</source>
        <translation>Die Tonbibliothek PortAudio des Systems fehlt; bitte das Paket libportaudio2 installieren und Pausa neu starten.</translation>
    </message>
    <message>
        <source>The microphone “{device}” cannot be opened. Choose another.</source>
        <translation>Das Mikrofon „{device}“ lässt sich nicht öffnen; bitte ein anderes auswählen.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>The camera “{device}” cannot be opened. Unplug it and plug it in again, or choose another.</source>
        <translation>Die Kamera „{device}“ lässt sich nicht öffnen; bitte neu anschließen oder eine andere auswählen.</translation>
    </message>
    <message>
        <source>The camera “{device}” delivers no picture. Unplug it and plug it in again, or choose another.</source>
        <translation>Die Kamera „{device}“ liefert kein Bild; bitte neu anschließen oder eine andere auswählen.</translation>
    </message>
    <message>
        <source>The camera “{device}” is used by another program. Close that program, and try again.</source>
        <translation>Die Kamera „{device}“ wird von einem anderen Programm verwendet; bitte dieses schließen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The frames of the camera “{device}” cannot be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>Die Bilder der Kamera „{device}“ lassen sich nicht lesen; bitte das Kabel prüfen, einen anderen Anschluss nehmen oder eine kleinere Bildgröße wählen.</translation>
    </message>
    <message>
        <source>it delivers no picture</source>
        <translation>sie liefert kein Bild</translation>
    </message>
    <message>
        <source>The camera “{device}” is no longer connected. Plug it in again, or choose another.</source>
        <translation>Die Kamera „{device}“ ist nicht mehr da; bitte wieder anschließen oder eine andere auswählen.</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>ein anderes Programm verwendet sie</translation>
    </message>
    <message>
        <source>The camera “{device}” does not answer. Unplug it and plug it in again, or choose another.</source>
        <translation>Die Kamera „{device}“ antwortet nicht; bitte neu anschließen oder eine andere auswählen.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>sie antwortet nicht</translation>
    </message>
    <message>
        <source>The camera “{device}” has stopped delivering pictures and is opened again. If none come, unplug it and plug it in again.</source>
        <translation>Die Kamera „{device}“ liefert keine Bilder mehr und wird neu geöffnet. Kommen keine, bitte neu anschließen.</translation>
    </message>
    <message>
        <source>its frames cannot be read</source>
        <translation>ihre Bilder lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The USB connection has no room for the picture of the camera “{device}”. Plug it into another socket, unplug other USB devices, or choose a smaller size.</source>
        <translation>Die USB-Verbindung hat keinen Platz für das Bild der Kamera „{device}“; bitte an einer anderen Buchse anschließen, andere USB-Geräte abziehen oder eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>its USB connection has no room for its picture</source>
        <translation>die USB-Verbindung hat keinen Platz für ihr Bild</translation>
    </message>
    <message>
        <source>this user is not allowed to open it</source>
        <translation>dieser Benutzer darf sie nicht öffnen</translation>
    </message>
    <message>
        <source>it gives infrared pictures only</source>
        <translation>sie liefert nur Infrarotbilder</translation>
    </message>
    <message>
        <source>it gives raw sensor data only</source>
        <translation>sie liefert nur Rohdaten des Sensors</translation>
    </message>
    <message>
        <source>it gives compressed video only</source>
        <translation>sie liefert nur komprimiertes Video</translation>
    </message>
    <message>
        <source>No camera can be used. {reasons} Correct this, or choose a camera by its name.</source>
        <translation>Keine Kamera lässt sich verwenden. {reasons} Bitte das beheben oder eine Kamera mit ihrem Namen auswählen.</translation>
    </message>
    <message>
        <source>You do not have permission to use the camera “{device}”. Add yourself to the group “video”, and log in again.</source>
        <translation>Die Kamera „{device}“ darf mit diesem Benutzerkonto nicht verwendet werden; bitte das Konto in die Gruppe „video“ aufnehmen und neu anmelden.</translation>
    </message>
    <message>
        <source>“{device}” fits several cameras: {names}. Give more of the name.</source>
        <translation>„{device}“ passt zu mehreren Kameras: {names}. Bitte mehr vom Namen angeben.</translation>
    </message>
    <message>
        <source>The camera “{device}” is used. Others were passed over. {reasons}</source>
        <translation>Verwendet wird die Kamera „{device}“; andere wurden übergangen. {reasons}</translation>
    </message>
    <message>
        <source>its picture has no colours</source>
        <translation>ihr Bild hat keine Farben</translation>
    </message>
    <message>
        <source>Several cameras are called “{name}”. “{device}” is used.</source>
        <translation>Mehrere Kameras heißen „{name}“; verwendet wird „{device}“.</translation>
    </message>
    <message>
        <source>The chosen camera is not connected. “{device}”, another one of the same model, is used.</source>
        <translation>Die ausgewählte Kamera ist nicht verbunden; verwendet wird „{device}“, eine andere desselben Modells.</translation>
    </message>
    <message>
        <source>“{device}”: {reason}.</source>
        <translation>„{device}“: {reason}.</translation>
    </message>
    <message>
        <source>No camera was found. A test picture is recorded instead until a camera is plugged in.</source>
        <translation>Keine Kamera gefunden: In der Aufnahme springt das Testbild ein, bis eine angeschlossen wird.</translation>
    </message>
    <message>
        <source>The camera “{device}” is used from now on, in place of the test picture.</source>
        <translation>Ab jetzt wird statt des Testbilds die Kamera „{device}“ verwendet.</translation>
    </message>
    <message>
        <source>The picture of “{device}” moves again.</source>
        <translation>Das Bild von „{device}“ bewegt sich wieder.</translation>
    </message>
    <message>
        <source>The camera “{device}” delivers only {rate} frames per second instead of {named}. More light usually helps.</source>
        <translation>Die Kamera „{device}“ liefert nur {rate} statt {named} Bilder pro Sekunde. Mehr Licht hilft meistens.</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Gerät ohne Namen</translation>
    </message>
    <message>
        <source>{device} (port {port})</source>
        <translation>{device} (Anschluss {port})</translation>
    </message>
    <message>
        <source>The computer’s sound system does not answer.</source>
        <translation>Das Tonsystem des Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>Faces cannot be recognised on this computer ({reason}). Start by hand instead.</source>
        <translation>Gesichter lassen sich auf diesem Computer nicht erkennen ({reason}). Bitte von Hand starten.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is no longer connected. Plug it in again, or choose another. Until then sound is missing.</source>
        <translation>Das Mikrofon „{device}“ ist nicht mehr angeschlossen. Bitte wieder anschließen oder ein anderes auswählen. Bis dahin fehlt der Ton.</translation>
    </message>
    <message>
        <source>Several microphones have this name, and “{device}” is the first of them. If it is the wrong one, choose another.</source>
        <translation>Mehrere Mikrofone heißen so; „{device}“ ist das erste davon. Ist es das falsche, bitte ein anderes auswählen.</translation>
    </message>
    <message>
        <source>“{device}” is not the same microphone as before but one of the same model. If it is the wrong one, choose another.</source>
        <translation>„{device}“ ist nicht dasselbe Mikrofon wie vorher, sondern eines desselben Modells. Ist es das falsche, bitte ein anderes auswählen.</translation>
    </message>
    <message>
        <source>{device} has no input {number}, so the input on which something is heard is recorded.</source>
        <translation>{device} hat keinen Eingang {number}, deshalb wird der Eingang mit Ton aufgenommen.</translation>
    </message>
    <message>
        <source>The computer’s sound system does not answer, so the microphone cannot be opened. Restart it, or record without sound.</source>
        <translation>Das Tonsystem des Computers antwortet nicht, deshalb lässt sich das Mikrofon nicht öffnen; bitte das Tonsystem neu starten oder ohne Ton aufnehmen.</translation>
    </message>
    <message>
        <source>Several microphones fit “{device}”: {names}. Choose one of them by more of its name.</source>
        <translation>Mehrere Mikrofone passen zu „{device}“: {names}. Bitte mehr vom Namen angeben.</translation>
    </message>
    <message>
        <source>There is no microphone with the number {number}. Numbers change, so name it, or a part of its name.</source>
        <translation>Es gibt kein Mikrofon mit der Nummer {number}. Nummern ändern sich, deshalb bitte den Namen oder einen Teil davon angeben.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is used by another program. Close that program, and try again.</source>
        <translation>Das Mikrofon „{device}“ wird von einem anderen Programm benutzt. Bitte dieses Programm beenden und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Pausa is not allowed to use the microphone “{device}”. Allow it in the settings of your computer, and try again.</source>
        <translation>Pausa darf das Mikrofon „{device}“ nicht benutzen. Bitte in den Einstellungen des Computers erlauben und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The microphone “{device}” cannot be opened. Unplug it and plug it in again, or choose another.</source>
        <translation>Das Mikrofon „{device}“ lässt sich nicht öffnen. Bitte abziehen und wieder anschließen oder ein anderes auswählen.</translation>
    </message>
    <message>
        <source>The microphone “{device}” does not answer. Unplug it and plug it in again, or choose another.</source>
        <translation>Das Mikrofon „{device}“ antwortet nicht; bitte neu anschließen oder ein anderes auswählen.</translation>
    </message>
    <message>
        <source>No microphone was found. A test sound is recorded instead until a microphone is plugged in.</source>
        <translation>Kein Mikrofon gefunden: In der Aufnahme springt der Testton ein, bis eines angeschlossen wird.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is used from now on, in place of the test sound.</source>
        <translation>Ab jetzt wird statt des Testtons das Mikrofon „{device}“ verwendet.</translation>
    </message>
    <message>
        <source>The sound system has switched from “{device}” to another microphone.</source>
        <translation>Das Tonsystem hat von „{device}“ auf ein anderes Mikrofon umgeschaltet.</translation>
    </message>
    <message>
        <source>The microphone is very quiet. Move it closer, or raise its level.</source>
        <translation>Das Mikrofon ist sehr leise; bitte näher heranrücken oder den Pegel erhöhen.</translation>
    </message>
    <message>
        <source>The microphone is too loud, so the sound is distorted. Lower its level, or move it away.</source>
        <translation>Das Mikrofon ist zu laut, deshalb ist der Ton übersteuert; bitte den Pegel verringern oder das Mikrofon wegrücken.</translation>
    </message>
    <message>
        <source>The microphone can be heard well again.</source>
        <translation>Das Mikrofon ist wieder gut zu hören.</translation>
    </message>
    <message>
        <source>The microphone “{device}” delivers no sound. Unplug it and plug it in again, or choose another.</source>
        <translation>Das Mikrofon „{device}“ liefert keinen Ton; bitte neu anschließen oder ein anderes auswählen.</translation>
    </message>
    <message>
        <source>The default microphone is now “{device}” instead of “{before}”. Choose a microphone by its name to keep to it.</source>
        <translation>Das Standardmikrofon ist jetzt „{device}“ statt „{before}“. Um bei einem Mikrofon zu bleiben, bitte eines mit seinem Namen auswählen.</translation>
    </message>
    <message>
        <source>The connection to {address} was given up.</source>
        <translation>Die Verbindung zu {address} wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The camera at {address} asks for a user and a password. Write them into its address, before the camera’s name: {example}.</source>
        <translation>Die Kamera unter {address} verlangt Benutzer und Passwort; sie gehören in die Adresse, vor den Namen der Kamera: {example}.</translation>
    </message>
    <message>
        <source>The camera at {address} asks for a user and a password, and no picture came with those in its address. Check them. The characters @ : / ? # % in them are written %40 %3A %2F %3F %23 %25.</source>
        <translation>Die Kamera unter {address} verlangt Benutzer und Passwort, und mit denen in der Adresse kam kein Bild; bitte prüfen. Die Zeichen @ : / ? # % darin werden %40 %3A %2F %3F %23 %25 geschrieben.</translation>
    </message>
    <message>
        <source>The camera at {address} answers, but has nothing at this address. Check the part of the address behind the camera’s name.</source>
        <translation>Die Kamera unter {address} antwortet, hat unter dieser Adresse aber nichts; bitte den Teil der Adresse hinter dem Namen der Kamera prüfen.</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Testton</translation>
    </message>
    <message>
        <source>Voices cannot be recognised on this computer ({reason}). Start by hand instead.</source>
        <translation>Stimmen lassen sich auf diesem Computer nicht erkennen ({reason}). Bitte von Hand starten.</translation>
    </message>
    <message>
        <source>Port {port} for OBS&apos;s remote protocol is used by another program, perhaps by OBS itself. Choose another port, or end that program.</source>
        <translation>Den Port {port} für das Protokoll von OBS benutzt ein anderes Programm, vielleicht OBS selbst. Bitte einen anderen Port wählen oder jenes Programm beenden.</translation>
    </message>
    <message>
        <source>OBS&apos;s remote protocol cannot be offered at {address}, port {port} ({reason}). Choose another address or port.</source>
        <translation>Das Protokoll von OBS lässt sich unter {address}, Port {port}, nicht anbieten ({reason}). Bitte eine andere Adresse oder einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>The command has not been confirmed within {seconds} seconds. Look at the recording to see what became of it.</source>
        <translation>Der Befehl wurde nicht innerhalb von {seconds} Sekunden bestätigt. Was daraus wurde, zeigt die Aufnahme.</translation>
    </message>
    <message>
        <source>An error in Pausa kept it from being opened.</source>
        <translation>Ein Fehler in Pausa hat das Öffnen verhindert.</translation>
    </message>
    <message>
        <source>There is no recording yet.</source>
        <translation>Es gibt noch keine Aufnahme.</translation>
    </message>
    <message>
        <source>“{title}” cannot be moved to the trash ({reason}); its drive may have none. Nothing has been deleted.</source>
        <translation>„{title}“ lässt sich nicht in den Papierkorb legen ({reason}); vielleicht hat das Laufwerk keinen. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The password needs at least {count} characters.</source>
        <translation>Das Passwort braucht mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>The secret of remote control cannot be kept in {folder} ({reason}).</source>
        <translation>Das Geheimnis der Fernsteuerung lässt sich nicht in {folder} ablegen ({reason}).</translation>
    </message>
    <message>
        <source>“{page}” is not the address of a web page such as https://example.org, so remote control is off.</source>
        <translation>„{page}“ ist keine Adresse einer Webseite wie https://example.org, darum ist die Fernsteuerung aus.</translation>
    </message>
    <message>
        <source>The recording cannot be started like that ({reason}).</source>
        <translation>So lässt sich die Aufnahme nicht starten ({reason}).</translation>
    </message>
    <message>
        <source>A recording may be limited to between 0 s and a hundred days.</source>
        <translation>Eine Aufnahme lässt sich auf mehr als 0 s und höchstens hundert Tage begrenzen.</translation>
    </message>
    <message>
        <source>Pausa has too much to do at the moment. Try again in a moment.</source>
        <translation>Pausa hat gerade zu viel zu tun. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file is not where it was. Its drive may be away.</source>
        <translation>Die Datei ist nicht mehr da, wo sie war. Vielleicht fehlt ihr Laufwerk.</translation>
    </message>
    <message>
        <source>The recording has no picture.</source>
        <translation>Die Aufnahme hat kein Bild.</translation>
    </message>
    <message>
        <source>This cursor leads nowhere. Begin with the first page.</source>
        <translation>Dieser Cursor führt nirgendwohin. Bitte mit der ersten Seite beginnen.</translation>
    </message>
    <message>
        <source>No recording is active. Nothing has changed.</source>
        <translation>Es läuft keine Aufnahme. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The recording was ended before its first frame, so there is nothing of it.</source>
        <translation>Die Aufnahme wurde vor ihrem ersten Bild beendet; es gibt nichts von ihr.</translation>
    </message>
    <message>
        <source>Too many commands wait to be carried out. This one was not given.</source>
        <translation>Zu viele Befehle warten auf ihre Ausführung. Dieser wurde nicht gegeben.</translation>
    </message>
    <message>
        <source>There is no camera “{device}”, and no other one. Nothing was changed.</source>
        <translation>Es gibt keine Kamera „{device}“ und auch keine andere. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no microphone “{device}”, and no other one. Nothing was changed.</source>
        <translation>Es gibt kein Mikrofon „{device}“ und auch kein anderes. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a camera. It must begin with rtsp:// or http://.</source>
        <translation>„{address}“ ist keine Kameraadresse; Kameraadressen beginnen mit rtsp:// oder http://.</translation>
    </message>
    <message>
        <source>There is no camera “{device}”. There are: {names}. Nothing was changed.</source>
        <translation>Es gibt keine Kamera „{device}“. Es gibt: {names}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no microphone “{device}”. There are: {names}. Nothing was changed.</source>
        <translation>Es gibt kein Mikrofon „{device}“. Es gibt: {names}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not connected, so nothing was recorded. Plug it in, or choose another.</source>
        <translation>Das Mikrofon „{device}“ ist nicht angeschlossen, darum wurde nichts aufgenommen; bitte anschließen oder ein anderes auswählen.</translation>
    </message>
    <message>
        <source>The camera “{device}” is not connected, so nothing was recorded. Plug it in, or choose another.</source>
        <translation>Die Kamera „{device}“ ist nicht angeschlossen, darum wurde nichts aufgenommen; bitte anschließen oder eine andere auswählen.</translation>
    </message>
    <message>
        <source>This Pausa is already commanded at {address}: another one runs with the same settings (process {process}, {home}). Use that one, or end it, or choose another port.</source>
        <translation>Dieses Pausa wird schon unter {address} gesteuert: Ein anderes läuft mit denselben Einstellungen (Prozess {process}, {home}). Bitte dieses verwenden oder beenden, oder einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>The recording is not finished yet. Stop or discard it first. Nothing has changed.</source>
        <translation>Die Aufnahme ist noch nicht fertig. Bitte erst stoppen oder verwerfen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The recording is being finished. Try again in a moment. Nothing has changed.</source>
        <translation>Die Aufnahme wird gerade fertiggestellt. Bitte gleich noch einmal versuchen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The token in {variable} needs at least {count} characters, so remote control is off.</source>
        <translation>Das Token in {variable} braucht mindestens {count} Zeichen, darum ist die Fernsteuerung aus.</translation>
    </message>
    <message>
        <source>The words of “{title}” have not been written.</source>
        <translation>Die Wörter von „{title}“ wurden noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>The words of a recording can be read and written when it is finished. Events tell what is being said.</source>
        <translation>Die Wörter einer Aufnahme können gelesen und geschrieben werden, wenn sie fertig ist. Was gerade gesagt wird, sagen Ereignisse.</translation>
    </message>
    <message>
        <source>The recording has no finished file whose words could be written.</source>
        <translation>Die Aufnahme hat keine fertige Datei, deren Wörter geschrieben werden könnten.</translation>
    </message>
    <message>
        <source>There was no such day.</source>
        <translation>Diesen Tag gab es nicht.</translation>
    </message>
    <message>
        <source>“{part}” has no meaning in the names of files. These have: {known}. Nothing was changed.</source>
        <translation>„{part}“ bedeutet in Dateinamen nichts. Diese gibt es: {known}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{names}” cannot be changed while something is recorded, because that would take picture or sound away from it. Nothing was changed. Stop the recording first.</source>
        <translation>„{names}“ lässt sich während einer Aufnahme nicht ändern, weil ihr das Bild oder Ton nähme. Nichts wurde geändert; bitte erst die Aufnahme beenden.</translation>
    </message>
    <message>
        <source>“{address}” is not an address of this computer such as 127.0.0.1, so remote control is off.</source>
        <translation>„{address}“ ist keine Adresse dieses Computers wie 127.0.0.1, darum ist die Fernsteuerung aus.</translation>
    </message>
    <message>
        <source>Port {port} is used by another program, so remote control is off. Choose another port.</source>
        <translation>Port {port} benutzt ein anderes Programm, darum ist die Fernsteuerung aus. Bitte einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>Port {port} may not be used, so remote control is off. Choose one above 1023.</source>
        <translation>Port {port} darf nicht benutzt werden, darum ist die Fernsteuerung aus. Bitte einen über 1023 wählen.</translation>
    </message>
    <message>
        <source>Remote control cannot listen at {address}, port {port} ({reason}), so it is off.</source>
        <translation>Die Fernsteuerung kann unter {address}, Port {port}, nicht erreichbar sein ({reason}), darum ist sie aus.</translation>
    </message>
    <message>
        <source>The server of remote control did not begin in time, so it is off.</source>
        <translation>Der Server der Fernsteuerung ist nicht rechtzeitig gestartet, darum ist sie aus.</translation>
    </message>
    <message>
        <source>Pausa is being closed, so nothing was sent.</source>
        <translation>Pausa wird gerade beendet, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The receiver says that it is gone for good (410).</source>
        <translation>Der Empfänger sagt, dass es ihn nicht mehr gibt (410).</translation>
    </message>
    <message>
        <source>Nothing could be delivered for five days: {reason}.</source>
        <translation>Fünf Tage lang ließ sich nichts zustellen: {reason}.</translation>
    </message>
    <message>
        <source>it answers {status}: redirects are not followed</source>
        <translation>Antwort {status}: Weiterleitungen werden nicht befolgt</translation>
    </message>
    <message>
        <source>it answers {status}</source>
        <translation>Antwort {status}</translation>
    </message>
    <message>
        <source>its certificate is not accepted ({reason})</source>
        <translation>das Zertifikat wird nicht anerkannt ({reason})</translation>
    </message>
    <message>
        <source>no secure connection comes about ({reason})</source>
        <translation>es kommt keine sichere Verbindung zustande ({reason})</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>its answer is not HTTP, or it ended before it was complete</source>
        <translation>die Antwort ist kein HTTP oder endete zu früh</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>the host was not found</source>
        <translation>der Rechner wurde nicht gefunden</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>keine Antwort innerhalb von {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>The address of a webhook is such as https://example.org/pausa.</source>
        <translation>Die Adresse eines Webhooks sieht aus wie https://example.org/pausa.</translation>
    </message>
    <message>
        <source>Nothing is sent to “{host}”: its address is not that of a receiver.</source>
        <translation>An „{host}“ wird nichts gesendet: Das ist keine Adresse eines Empfängers.</translation>
    </message>
    <message>
        <source>The address of a webhook cannot hold a user’s name or password. Its receiver knows Pausa by the signature.</source>
        <translation>Die Adresse eines Webhooks kann keinen Benutzernamen und kein Passwort enthalten. Der Empfänger erkennt Pausa an der Signatur.</translation>
    </message>
    <message>
        <source>The host “{host}” was not found. Check the address, and whether this computer is online.</source>
        <translation>Der Rechner „{host}“ wurde nicht gefunden. Bitte die Adresse prüfen und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>There is no webhook “{id}”.</source>
        <translation>Es gibt keinen Webhook „{id}“.</translation>
    </message>
    <message>
        <source>There is no event “{event}”. There are: {known}.</source>
        <translation>Es gibt kein Ereignis „{event}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>The list of webhooks, {file}, was written by a newer Pausa (version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>Die Liste der Webhooks, {file}, stammt von einem neueren Pausa (Version {version}; dieses kennt {known}). Es wurde nichts geändert. Bitte das neuere Pausa wieder installieren.</translation>
    </message>
    <message>
        <source>The list of webhooks, {file}, cannot be used at the moment ({reason}). Recordings are not concerned.</source>
        <translation>Die Liste der Webhooks, {file}, ist gerade nicht benutzbar ({reason}). Aufnahmen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>There are {count} webhooks already. Remove one.</source>
        <translation>Es gibt schon {count} Webhooks. Bitte einen entfernen.</translation>
    </message>
    <message>
        <source>The delivery log has no line {number}.</source>
        <translation>Das Zustellprotokoll hat keine Zeile {number}.</translation>
    </message>
    <message>
        <source>A name has at most {count} characters, all of them visible.</source>
        <translation>Ein Name hat höchstens {count} Zeichen, alle sichtbar.</translation>
    </message>
    <message>
        <source>The list of webhooks was damaged and is kept as {file}. No address is told anything until you enter it again.</source>
        <translation>Die Liste der Webhooks war beschädigt und liegt noch in {file}. Keine Adresse erfährt etwas, bis sie wieder eingetragen ist.</translation>
    </message>
    <message>
        <source>The message is not kept any more, so it cannot be sent again.</source>
        <translation>Die Nachricht ist nicht mehr da und lässt sich nicht noch einmal senden.</translation>
    </message>
    <message>
        <source>The webhook {name} is disabled. {trouble} What was not delivered is kept; enable it to send it.</source>
        <translation>Der Webhook {name} ist ausgeschaltet. {trouble} Was nicht zugestellt wurde, bleibt erhalten und wird nach dem Einschalten gesendet.</translation>
    </message>
    <message>
        <source>The key that signs webhooks is damaged ({reason}).</source>
        <translation>Der Schlüssel, der Webhooks signiert, ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>retake</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>Wieder einsetzen</translation>
    </message>
    <message>
        <source>discard for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>finish again</source>
        <translation>Erneut fertigstellen</translation>
    </message>
    <message>
        <source>without a recording</source>
        <translation>ohne Aufnahme</translation>
    </message>
    <message>
        <source>while a recording waits to begin by itself</source>
        <translation>solange eine Aufnahme auf ihren Beginn wartet</translation>
    </message>
    <message>
        <source>while the recording is starting</source>
        <translation>beim Starten der Aufnahme</translation>
    </message>
    <message>
        <source>while recording</source>
        <translation>während der Aufnahme</translation>
    </message>
    <message>
        <source>while the recording is paused</source>
        <translation>während der Pause</translation>
    </message>
    <message>
        <source>while the recording is being finished</source>
        <translation>während des Fertigstellens</translation>
    </message>
    <message>
        <source>after the recording has finished</source>
        <translation>nach dem Fertigstellen</translation>
    </message>
    <message>
        <source>after the recording has failed</source>
        <translation>bei einer nicht fertiggestellten Aufnahme</translation>
    </message>
    <message>
        <source>after the recording was discarded</source>
        <translation>nach dem Verwerfen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>das Kontingent auf diesem Laufwerk ist aufgebraucht</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>das Laufwerk meldet einen Fehler</translation>
    </message>
    <message>
        <source>the disk can only be read now</source>
        <translation>das Laufwerk lässt sich nur noch lesen</translation>
    </message>
    <message>
        <source>the disk takes no larger file</source>
        <translation>das Laufwerk nimmt keine größere Datei an</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>writing there is not allowed</source>
        <translation>dort darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the drive is not connected any more</source>
        <translation>das Laufwerk ist nicht mehr angeschlossen</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>das Laufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>der Name ist für dieses Laufwerk zu lang</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>All of the recording is kept on this computer. It waits for the folder {folder}: connect its drive and the file is put there by itself, or save it elsewhere.</source>
        <translation>Die ganze Aufnahme ist auf diesem Computer erhalten und wartet auf den Ordner {folder}: Ist dessen Laufwerk angeschlossen, kommt die Datei von selbst dorthin; mit „Woanders speichern“ kommt sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>the connection to the drive was lost</source>
        <translation>die Verbindung zum Laufwerk ist abgebrochen</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}), so nothing was recorded. Choose another folder.</source>
        <translation>Nichts wurde aufgenommen, denn in den Ordner {folder} lässt sich nicht schreiben ({reason}); bitte einen anderen Ordner auswählen.</translation>
    </message>
    <message>
        <source>The recording cannot be written to {folder} ({reason}). Everything recorded so far is kept.</source>
        <translation>Die Aufnahme lässt sich nicht in {folder} schreiben ({reason}); alles bisher Aufgenommene ist erhalten.</translation>
    </message>
    <message>
        <source>“{command}” is not possible {while_what}. Nothing has changed.</source>
        <translation>„{command}“ ist {while_what} nicht möglich; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>“{text}” is not a picture size. Write it as width x height, for example 1280x720.</source>
        <translation>„{text}“ ist keine Bildgröße; richtig ist Breite x Höhe, zum Beispiel 1280x720.</translation>
    </message>
    <message>
        <source>Pausa cannot record {width} × {height}. Choose a size between 64 × 64 and 7680 × 4320.</source>
        <translation>Ein Bild mit {width} × {height} lässt sich nicht aufnehmen; möglich ist 64 × 64 bis 7680 × 4320.</translation>
    </message>
    <message>
        <source>Pausa cannot record {rate} frames per second. Choose a rate between 1 and 240.</source>
        <translation>{rate} Bilder pro Sekunde lassen sich nicht aufnehmen; möglich sind 1 bis 240.</translation>
    </message>
    <message>
        <source>“{text}” is not an input of a microphone. Write for example 3, or 3,4 for left and right, or 3+4 for both mixed.</source>
        <translation>„{text}“ ist kein Mikrofoneingang; richtig ist zum Beispiel 3, oder 3,4 für links und rechts, oder 3+4 für beide gemischt.</translation>
    </message>
    <message>
        <source>“{text}” is not a frame rate. Write, for example, 30, 29.97 or 30000/1001.</source>
        <translation>„{text}“ ist keine Bildrate; richtig ist zum Beispiel 30, 29.97 oder 30000/1001.</translation>
    </message>
    <message>
        <source>“{text}” is not a rotation. Choose 0, 90, 180 or 270 degrees clockwise.</source>
        <translation>„{text}“ ist keine Drehung; möglich sind 0, 90, 180 oder 270 Grad im Uhrzeigersinn.</translation>
    </message>
    <message>
        <source>“{text}” is not a way to flip. Choose none, horizontal or vertical.</source>
        <translation>„{text}“ ist keine Art zu spiegeln; möglich sind none, horizontal oder vertical.</translation>
    </message>
    <message>
        <source>{before} {after}</source>
        <translation>{before} {after}</translation>
    </message>
    <message>
        <source>There is no setting called {names}.</source>
        <translation>Es gibt keine Einstellung namens {names}.</translation>
    </message>
    <message>
        <source>“{setting}” cannot be set to that ({reason}). Nothing was changed.</source>
        <translation>„{setting}“ lässt sich so nicht einstellen ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is said again after this.</source>
        <translation>Es wird danach noch einmal gesagt.</translation>
    </message>
    <message>
        <source>Nothing is said for {seconds} s.</source>
        <translation>{seconds} s lang wird nichts gesagt.</translation>
    </message>
    <message>
        <source>A sound made while thinking.</source>
        <translation>Ein Laut beim Nachdenken.</translation>
    </message>
    <message>
        <source>The file is too large for a script. The script is as it was. Choose a text file.</source>
        <translation>Die Datei ist zu groß für einen Text zum Ablesen. Der Text ist, wie er war. Wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>This is not a text file. The script is as it was. Save the text as plain text, or copy it and paste it here.</source>
        <translation>Das ist keine Textdatei. Der Text ist, wie er war. Speichern Sie ihn als reinen Text, oder kopieren Sie ihn und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm verwendet es gerade</translation>
    </message>
    <message>
        <source>The list of recordings cannot be kept at the moment ({reason}). Recording goes on and every file is saved; the list is completed as soon as that is possible.</source>
        <translation>Die Liste der Aufnahmen lässt sich gerade nicht führen ({reason}). Die Aufnahmen gehen weiter, und jede Datei wird gespeichert; die Liste wird ergänzt, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>The model {name} cannot be removed from {folder} ({reason}).</source>
        <translation>Das Modell {name} kann nicht aus {folder} entfernt werden ({reason}).</translation>
    </message>
    <message>
        <source>There is no model called “{name}”. These can be got: {names}.</source>
        <translation>Es gibt kein Modell, das „{name}“ heißt. Diese können geholt werden: {names}.</translation>
    </message>
    <message>
        <source>The quickest; makes the most mistakes.</source>
        <translation>Das schnellste; macht die meisten Fehler.</translation>
    </message>
    <message>
        <source>The quickest for English.</source>
        <translation>Das schnellste für Englisch.</translation>
    </message>
    <message>
        <source>Quick, with fewer mistakes; good while recording.</source>
        <translation>Schnell, mit weniger Fehlern; gut während der Aufnahme.</translation>
    </message>
    <message>
        <source>Quick and good for English; good while recording.</source>
        <translation>Schnell und gut für Englisch; gut während der Aufnahme.</translation>
    </message>
    <message>
        <source>Good; while recording it needs a quick computer.</source>
        <translation>Gut; während der Aufnahme braucht es einen schnellen Computer.</translation>
    </message>
    <message>
        <source>Very good for English; while recording it needs a quick computer.</source>
        <translation>Sehr gut für Englisch; während der Aufnahme braucht es einen schnellen Computer.</translation>
    </message>
    <message>
        <source>Very good; slow, so for writing afterwards.</source>
        <translation>Sehr gut; langsam, also für hinterher.</translation>
    </message>
    <message>
        <source>Nearly the best, and much quicker than that; for writing afterwards.</source>
        <translation>Fast das beste, und viel schneller als dieses; für hinterher.</translation>
    </message>
    <message>
        <source>The best; the slowest, so for writing afterwards.</source>
        <translation>Das beste; das langsamste, also für hinterher.</translation>
    </message>
    <message>
        <source>the source leads round in a circle</source>
        <translation>die Quelle führt im Kreis</translation>
    </message>
    <message>
        <source>The model {name} was not got: its source has another {file} than the one that was checked. Nothing of it is used.</source>
        <translation>Das Modell {name} wurde nicht geholt: Seine Quelle hat eine andere Datei {file} als die, die geprüft wurde. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>The disk is full. What came of the model {name} is kept; free some space, get it again, and it goes on from there.</source>
        <translation>Der Datenträger ist voll. Was vom Modell {name} schon da ist, bleibt; schaffen Sie Platz und holen Sie es noch einmal, dann geht es dort weiter.</translation>
    </message>
    <message>
        <source>The model {name} cannot be written to {folder} ({reason}).</source>
        <translation>Das Modell {name} kann nicht nach {folder} geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>Models are fetched over https only, and “{address}” is no such address. Nothing was got.</source>
        <translation>Modelle werden nur über https geholt, und „{address}“ ist keine solche Adresse. Es wurde nichts geholt.</translation>
    </message>
    <message>
        <source>its source cannot be reached</source>
        <translation>seine Quelle ist nicht erreichbar</translation>
    </message>
    <message>
        <source>its source has fallen silent</source>
        <translation>seine Quelle ist verstummt</translation>
    </message>
    <message>
        <source>the source does not go on where it ended</source>
        <translation>die Quelle macht nicht dort weiter, wo sie aufgehört hat</translation>
    </message>
    <message>
        <source>The model {name} arrived damaged: {file} does not have the checksum that it must have. It was set aside and is not used; get the model again.</source>
        <translation>Das Modell {name} kam beschädigt an: {file} hat nicht die Prüfsumme, die es haben muss. Es wurde beiseitegelegt und wird nicht verwendet; holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The model {name} was not got: its source leads to an address that is not encrypted.</source>
        <translation>Das Modell {name} wurde nicht geholt: Seine Quelle führt zu einer Adresse, die nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The model {name} needs {needed} MB, and only {free} MB are free in {folder}. Nothing was got. Free some space first.</source>
        <translation>Das Modell {name} braucht {needed} MB, und in {folder} sind nur {free} MB frei. Es wurde nichts geholt. Schaffen Sie zuerst Platz.</translation>
    </message>
    <message>
        <source>Another Pausa is getting the model {name} just now.</source>
        <translation>Ein anderes Pausa holt das Modell {name} gerade.</translation>
    </message>
    <message>
        <source>The model {name} could not be got: its source does not have it any more ({status}). A folder with a model can be chosen instead.</source>
        <translation>Das Modell {name} konnte nicht geholt werden: Seine Quelle hat es nicht mehr ({status}). Stattdessen kann ein Ordner mit einem Modell gewählt werden.</translation>
    </message>
    <message>
        <source>its source answers with {status}</source>
        <translation>seine Quelle antwortet mit {status}</translation>
    </message>
    <message>
        <source>the source leads nowhere</source>
        <translation>die Quelle führt ins Leere</translation>
    </message>
    <message>
        <source>The model {name} could not be got: {reason}. What came of it is kept; get it again, and it goes on from there.</source>
        <translation>Das Modell {name} konnte nicht geholt werden: {reason}. Was davon schon da ist, bleibt; holen Sie es noch einmal, dann geht es dort weiter.</translation>
    </message>
    <message>
        <source>There is no model {name}. Get it, or choose another one in the settings, under Words.</source>
        <translation>Es gibt kein Modell {name}. Holen Sie es, oder wählen Sie in den Einstellungen unter „Wörter“ ein anderes.</translation>
    </message>
    <message>
        <source>There is no model to write words with yet. Get one in the settings, under Words, or with “pausa models get tiny”.</source>
        <translation>Es gibt noch kein Modell, das Wörter schreibt. Holen Sie eines in den Einstellungen unter „Wörter“ oder mit „pausa models get tiny“.</translation>
    </message>
    <message>
        <source>There is no folder {folder} with a model that writes words. Get the model, or choose another one in the settings.</source>
        <translation>Es gibt keinen Ordner {folder} mit einem Modell, das Wörter schreibt. Holen Sie das Modell, oder wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no model that can write words: {file} is missing or damaged. Choose another model in the settings.</source>
        <translation>Im Ordner {folder} ist kein Modell, das Wörter schreiben kann: {file} fehlt oder ist beschädigt. Wählen Sie in den Einstellungen ein anderes Modell.</translation>
    </message>
    <message>
        <source>“{language}” is no language that words can be written in. Name it by two letters, such as en, de or fr, or leave it out and it is found out.</source>
        <translation>„{language}“ ist keine Sprache, in der Wörter geschrieben werden können. Nennen Sie sie mit zwei Buchstaben wie en, de oder fr, oder lassen Sie sie weg, dann wird sie herausgefunden.</translation>
    </message>
    <message>
        <source>Nothing that writes words is installed. Install it with “pip install pausa[words-en]”, or the package pausa-words. Recordings are made as ever.</source>
        <translation>Es ist nichts installiert, was Wörter schreibt. Installieren Sie es mit „pip install pausa[words-en]“ oder mit dem Paket pausa-words. Aufgenommen wird wie immer.</translation>
    </message>
    <message>
        <source>The model {model} cannot be loaded, so no words are written. The recording itself is not affected, and its words can be written afterwards with another model.</source>
        <translation>Das Modell {model} kann nicht geladen werden, daher werden keine Wörter geschrieben. Die Aufnahme selbst ist davon nicht betroffen, und ihre Wörter können hinterher mit einem anderen Modell geschrieben werden.</translation>
    </message>
    <message>
        <source>What writes the words has failed several times. The recording itself is not affected, and its words can be written afterwards.</source>
        <translation>Was die Wörter schreibt, ist mehrmals ausgefallen. Die Aufnahme selbst ist davon nicht betroffen, und ihre Wörter können hinterher geschrieben werden.</translation>
    </message>
    <message>
        <source>The model {name} knows English only. Choose another model for this language.</source>
        <translation>Das Modell {name} kann nur Englisch. Wählen Sie für diese Sprache ein anderes.</translation>
    </message>
    <message>
        <source>Speech cannot be recognised on this computer ({reason}). Recordings are made as ever, without words.</source>
        <translation>Auf diesem Computer kann Sprache nicht erkannt werden ({reason}). Aufgenommen wird wie immer, ohne Wörter.</translation>
    </message>
    <message>
        <source>The list has no recording “{id}”.</source>
        <translation>In der Liste gibt es keine Aufnahme „{id}“.</translation>
    </message>
    <message>
        <source>Several recordings match the id “{id}”. Write more of it.</source>
        <translation>Mehrere Aufnahmen haben „{id}“ in ihrer Kennung; bitte mehr davon angeben.</translation>
    </message>
    <message>
        <source>The list’s entry for the recording “{id}” is damaged and cannot be read. Its file is untouched.</source>
        <translation>Die Angaben der Liste zur Aufnahme „{id}“ lassen sich nicht lesen; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The list of recordings cannot be written ({reason}).</source>
        <translation>Die Liste der Aufnahmen lässt sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Free some space on that disk, and try again.</source>
        <translation>Die Liste der Aufnahmen, {file}, lässt sich nicht öffnen ({reason}); die Aufnahmen selbst sind unverändert. Bitte auf diesem Laufwerk Platz schaffen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Try again in a moment.</source>
        <translation>Die Liste der Aufnahmen, {file}, lässt sich nicht öffnen ({reason}); die Aufnahmen selbst sind unverändert. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, was written by a newer Pausa (list version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>Die Liste der Aufnahmen, {file}, stammt von einem neueren Pausa (Version {version}; dieses kennt {known}); nichts wurde geändert. Bitte das neuere Pausa wieder installieren.</translation>
    </message>
    <message>
        <source>test picture</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>test sound</source>
        <translation>Testton</translation>
    </message>
    <message>
        <source>test picture and sound</source>
        <translation>Testbild und Testton</translation>
    </message>
    <message>
        <source>There is no space for the copy in {folder}. The recording itself is untouched. Free some space, or choose another place.</source>
        <translation>In {folder} ist kein Platz für die Kopie; die Aufnahme selbst ist unverändert. Bitte Platz schaffen oder einen anderen Ort auswählen.</translation>
    </message>
    <message>
        <source>The file is too large for the drive of {folder}. The recording itself is untouched. Choose another place.</source>
        <translation>Die Datei ist zu groß für das Laufwerk von {folder}; die Aufnahme selbst ist unverändert. Bitte einen anderen Ort auswählen.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already, and it was left as it is. Choose another name for the copy.</source>
        <translation>Eine Datei „{name}“ gibt es schon; sie ist unverändert. Bitte einen anderen Namen für die Kopie wählen.</translation>
    </message>
    <message>
        <source>The copy could not be saved in {folder} ({reason}). The recording itself is untouched.</source>
        <translation>Die Kopie ließ sich nicht in {folder} speichern ({reason}); die Aufnahme selbst ist unverändert.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed ({reason}) and keeps its name. Close the programs that use it, and try again.</source>
        <translation>{file} lässt sich nicht umbenennen ({reason}) und behält seinen Namen. Bitte die Programme schließen, die die Datei verwenden, und es erneut versuchen.</translation>
    </message>
    <message>
        <source>Words cannot be searched, because this computer’s SQLite has no full-text search (FTS5). They are kept and can be read.</source>
        <translation>Wörter können nicht durchsucht werden, weil das SQLite dieses Computers keine Volltextsuche (FTS5) hat. Sie werden behalten und können gelesen werden.</translation>
    </message>
    <message>
        <source>Words cannot be searched at the moment ({file}: {reason}). They are kept and can be read. Try again in a moment.</source>
        <translation>Wörter können im Moment nicht durchsucht werden ({file}: {reason}). Sie werden behalten und können gelesen werden. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>What was said in your recordings, {file}, was written by a newer Pausa (version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>Was in Ihren Aufnahmen gesagt wurde, {file}, hat ein neueres Pausa geschrieben (Version {version}; dieses Pausa kennt {known}). Es wurde nichts geändert. Installieren Sie wieder das neuere Pausa.</translation>
    </message>
    <message>
        <source>The words of the recording “{id}” are damaged and cannot be read. Its file is untouched; write its words again.</source>
        <translation>Die Wörter der Aufnahme „{id}“ sind beschädigt und können nicht gelesen werden. Ihre Datei ist unberührt; schreiben Sie ihre Wörter noch einmal.</translation>
    </message>
    <message>
        <source>What was said in your recordings, {file}, cannot be read or kept at the moment ({reason}). Your recordings are untouched, and their words can be written again.</source>
        <translation>Was in Ihren Aufnahmen gesagt wurde, {file}, kann im Moment weder gelesen noch behalten werden ({reason}). Ihre Aufnahmen sind unberührt, und ihre Wörter können noch einmal geschrieben werden.</translation>
    </message>
    <message>
        <source>the computer has no memory left</source>
        <translation>der Computer hat keinen Speicher mehr frei</translation>
    </message>
    <message>
        <source>ffmpeg does not have this encoder</source>
        <translation>ffmpeg hat diesen Encoder nicht</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>die Daten sind beschädigt</translation>
    </message>
    <message>
        <source>ffmpeg did not answer</source>
        <translation>ffmpeg hat nicht geantwortet</translation>
    </message>
    <message>
        <source>ffmpeg was stopped from outside</source>
        <translation>ffmpeg wurde von außen beendet</translation>
    </message>
    <message>
        <source>ffmpeg crashed</source>
        <translation>ffmpeg ist abgestürzt</translation>
    </message>
    <message>
        <source>ffmpeg failed; the log says why</source>
        <translation>ffmpeg hat versagt; den Grund nennt das Protokoll</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>„{name}“ kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>„{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Without a camera no face can start a recording. Choose a camera first.</source>
        <translation>Ohne Kamera kann kein Gesicht eine Aufnahme starten. Bitte zuerst eine Kamera auswählen.</translation>
    </message>
    <message>
        <source>Without a microphone no voice can start a recording. Choose a microphone first.</source>
        <translation>Ohne Mikrofon kann keine Stimme eine Aufnahme starten. Bitte zuerst ein Mikrofon auswählen.</translation>
    </message>
    <message>
        <source>It is {time}, but the recording is paused, so it was not stopped by itself. Stop it when you are done.</source>
        <translation>Es ist {time}, aber die Aufnahme ist pausiert und wurde darum nicht von selbst gestoppt. Bitte stoppen, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Nobody has been speaking, so the recording stops in {seconds} s. Say something, and it goes on.</source>
        <translation>Es spricht niemand, darum stoppt die Aufnahme in {seconds}&#xa0;s. Wer etwas sagt, lässt sie weiterlaufen.</translation>
    </message>
    <message>
        <source>Nobody has been in the picture, so the recording stops in {seconds} s. Show your face, and it goes on.</source>
        <translation>Es ist niemand im Bild, darum stoppt die Aufnahme in {seconds}&#xa0;s. Ein Gesicht im Bild lässt sie weiterlaufen.</translation>
    </message>
    <message>
        <source>The recording stops in {seconds} s, at the time that you have set.</source>
        <translation>Die Aufnahme stoppt in {seconds}&#xa0;s, zur eingestellten Uhrzeit.</translation>
    </message>
    <message>
        <source>The recording stops in {seconds} s, because it will be as long as it may be.</source>
        <translation>Die Aufnahme stoppt in {seconds}&#xa0;s, weil sie dann so lang ist, wie sie werden darf.</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>Die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>The recording is paused, so it does not stop by itself.</source>
        <translation>Die Aufnahme ist pausiert und stoppt darum nicht von selbst.</translation>
    </message>
    <message>
        <source>The schedule was damaged, so nothing is scheduled. What was there is kept in {file}.</source>
        <translation>Der Zeitplan war beschädigt, darum ist nichts geplant. Was darin stand, liegt noch in {file}.</translation>
    </message>
    <message>
        <source>At that time “{other}” is scheduled ({at}). Nothing was entered.</source>
        <translation>Zu dieser Zeit ist „{other}“ geplant ({at}). Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>{start} is over. Nothing was entered.</source>
        <translation>{start} ist vorbei. Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>That cannot be scheduled ({reason}). Nothing was entered.</source>
        <translation>Das lässt sich nicht planen ({reason}). Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>The schedule is full. Remove something first.</source>
        <translation>Der Zeitplan ist voll. Bitte zuerst etwas entfernen.</translation>
    </message>
    <message>
        <source>Nothing with the id “{id}” is scheduled.</source>
        <translation>Mit der Kennung „{id}“ ist nichts geplant.</translation>
    </message>
    <message>
        <source>The schedule cannot be read from {folder} at the moment ({reason}). Nothing new of it is recorded until it can.</source>
        <translation>Der Zeitplan lässt sich gerade nicht aus {folder} lesen ({reason}). Bis das geht, wird nichts Neues daraus aufgenommen.</translation>
    </message>
    <message>
        <source>The schedule cannot be kept in {folder} ({reason}). It is as it was.</source>
        <translation>Der Zeitplan lässt sich nicht in {folder} ablegen ({reason}). Er ist, wie er war.</translation>
    </message>
    <message>
        <source>“{name}” will be recorded from {start} on.</source>
        <translation>„{name}“ wird ab {start} aufgenommen.</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded from {start} on. It is recorded from now on, until {end}.</source>
        <translation>„{name}“ sollte ab {start} aufgenommen werden. Es wird ab jetzt aufgenommen, bis {end}.</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded on {start} and was not, because another recording was prolonged.</source>
        <translation>„{name}“ sollte am {start} aufgenommen werden und wurde es nicht, weil eine andere Aufnahme verlängert wurde.</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded on {start} and was not, because Pausa was not running or the computer slept.</source>
        <translation>„{name}“ sollte am {start} aufgenommen werden und wurde es nicht, weil Pausa nicht lief oder der Computer schlief.</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded now, but something is being recorded already. That goes on, and “{name}” is not recorded.</source>
        <translation>„{name}“ sollte jetzt aufgenommen werden, aber es läuft schon eine Aufnahme. Diese läuft weiter, und „{name}“ wird nicht aufgenommen.</translation>
    </message>
    <message>
        <source>“{name}” is scheduled now and cannot be recorded yet; it is tried again each minute. {reason}</source>
        <translation>„{name}“ ist jetzt geplant und kann noch nicht aufgenommen werden; jede Minute wird es neu versucht. {reason}</translation>
    </message>
    <message>
        <source>“{name}” ends at {end}, as scheduled.</source>
        <translation>„{name}“ endet um {end}, wie geplant.</translation>
    </message>
    <message>
        <source>The time of “{name}” is over. It is paused and not finished: stop it, or go on.</source>
        <translation>Die Zeit von „{name}“ ist um. Die Aufnahme ist pausiert und nicht beendet: bitte stoppen oder fortsetzen.</translation>
    </message>
    <message>
        <source>“{name}” was paused when Pausa was cut off, so it does not go on by itself. Start when you are ready.</source>
        <translation>„{name}“ war pausiert, als Pausa abgebrochen wurde. Darum geht die Aufnahme nicht von selbst weiter: bitte starten, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>“{name}” is recorded until {end}.</source>
        <translation>„{name}“ wird bis {end} aufgenommen.</translation>
    </message>
    <message>
        <source>“{other}” is scheduled for {start}. It will begin when “{name}” is over.</source>
        <translation>„{other}“ ist für {start} geplant. Es beginnt, wenn „{name}“ zu Ende ist.</translation>
    </message>
    <message>
        <source>A recording can be prolonged by 1 to 1440 minutes.</source>
        <translation>Eine Aufnahme lässt sich um 1 bis 1440 Minuten verlängern.</translation>
    </message>
    <message>
        <source>Nothing is being recorded by the schedule, so nothing was prolonged.</source>
        <translation>Es läuft keine geplante Aufnahme, darum wurde nichts verlängert.</translation>
    </message>
    <message>
        <source>“{title}” cannot be edited ({reason}). Nothing has changed.</source>
        <translation>„{title}“ lässt sich nicht bearbeiten ({reason}). Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>An error in Pausa kept the changes from being saved. The file is as it was.</source>
        <translation>Ein Fehler in Pausa hat verhindert, dass die Änderungen gespeichert werden. Die Datei ist wie zuvor.</translation>
    </message>
    <message>
        <source>An error in Pausa kept the new recording from being made. Nothing has changed.</source>
        <translation>Ein Fehler in Pausa hat verhindert, dass die neue Aufnahme entsteht. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The changes could not be saved, because there is no space in {folder}. The file is as it was. Free some space, and try again.</source>
        <translation>Die Änderungen ließen sich nicht speichern, weil in {folder} kein Platz ist. Die Datei ist wie zuvor. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The changes could not be saved ({reason}). The file is as it was. Try again when that is solved.</source>
        <translation>Die Änderungen ließen sich nicht speichern ({reason}). Die Datei ist wie zuvor. Versuchen Sie es noch einmal, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>The changes could not be saved, and the file is as it was: {reason}</source>
        <translation>Die Änderungen ließen sich nicht speichern; die Datei ist, wie sie war: {reason}</translation>
    </message>
    <message>
        <source>Nothing would be left of the recording. Its file is unchanged.</source>
        <translation>Von der Aufnahme bliebe nichts übrig. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The file of “{title}” has not been read back as a whole yet. Nothing was discarded. Try again in a while, when nothing is recorded.</source>
        <translation>Die Datei von „{title}“ wurde noch nicht ganz nachgelesen. Es wurde nichts verworfen; bitte etwas später noch einmal versuchen, wenn nichts aufgenommen wird.</translation>
    </message>
    <message>
        <source>The file of “{title}” was changed by another program, so what was taken back does not belong to it any more. Discard that, and edit the file as it is.</source>
        <translation>Die Datei von „{title}“ wurde von einem anderen Programm geändert; das Herausgenommene passt nicht mehr dazu. Bitte dieses verwerfen und die Datei bearbeiten, wie sie ist.</translation>
    </message>
    <message>
        <source>“{title}” is being worked on at the moment. Try again later.</source>
        <translation>„{title}“ wird gerade bearbeitet; bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{title}” is being recorded or finished at the moment. Try again when it is finished.</source>
        <translation>„{title}“ wird gerade aufgenommen oder fertiggestellt; bitte danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{name}” is not as Pausa has written it, so it cannot be edited. It is unchanged.</source>
        <translation>„{name}“ ist nicht so, wie Pausa sie geschrieben hat, und lässt sich deshalb nicht bearbeiten. Sie ist unverändert.</translation>
    </message>
    <message>
        <source>The file has no pictures.</source>
        <translation>Die Datei enthält keine Bilder.</translation>
    </message>
    <message>
        <source>“{title}” has changes that are not in its file. Save them first.</source>
        <translation>„{title}“ hat Änderungen, die noch nicht in der Datei sind; bitte zuerst speichern.</translation>
    </message>
    <message>
        <source>“{title}” is too short to be joined.</source>
        <translation>„{title}“ ist zu kurz, um zusammengefügt zu werden.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). It is unchanged.</source>
        <translation>Die Datei lässt sich nicht lesen ({reason}). Sie ist unverändert.</translation>
    </message>
    <message>
        <source>There is no microphone now, so silence is recorded.</source>
        <translation>Jetzt ist kein Mikrofon da; aufgenommen wird Stille.</translation>
    </message>
    <message>
        <source>The camera delivers {width} × {height} at {rate} frames a second now. The recording has {old_width} × {old_height} at {old_rate}, so the picture is fitted to that.</source>
        <translation>Die Kamera liefert jetzt {width} × {height} mit {rate} Bildern pro Sekunde. Die Aufnahme hat {old_width} × {old_height} mit {old_rate}; das Bild wird daran angepasst.</translation>
    </message>
    <message>
        <source>There is no camera now. The sound is recorded, and the picture is black.</source>
        <translation>Jetzt ist keine Kamera da. Der Ton wird aufgenommen; das Bild ist schwarz.</translation>
    </message>
    <message>
        <source>The recording has no sound, so the microphone is not recorded.</source>
        <translation>Die Aufnahme hat keinen Ton; das Mikrofon wird nicht aufgenommen.</translation>
    </message>
    <message>
        <source>The recording has no picture, so the camera is not recorded.</source>
        <translation>Die Aufnahme hat kein Bild; die Kamera wird nicht aufgenommen.</translation>
    </message>
    <message>
        <source>The microphone delivers {rate} samples a second now. The recording has {old_rate}, so the sound is fitted to that.</source>
        <translation>Das Mikrofon liefert jetzt {rate} Abtastwerte pro Sekunde. Die Aufnahme hat {old_rate}; der Ton wird daran angepasst.</translation>
    </message>
    <message>
        <source>No new recording could be made, and nothing has changed: {reason}</source>
        <translation>Es konnte keine neue Aufnahme entstehen; nichts hat sich geändert: {reason}</translation>
    </message>
    <message>
        <source>No new recording could be made ({reason}). Nothing has changed.</source>
        <translation>Es konnte keine neue Aufnahme entstehen ({reason}). Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing at {seconds} s: {recorded} s are recorded. Nothing has changed.</source>
        <translation>Bei {seconds} s ist nichts: Aufgenommen sind {recorded} s. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be discarded. Nothing has changed.</source>
        <translation>Es wurde nichts herausgenommen, das sich verwerfen ließe. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>What should be put back is not among what was taken back. Nothing has changed.</source>
        <translation>Was wieder eingesetzt werden soll, ist nicht unter dem Herausgenommenen. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The file of “{title}” is not whole on the disk, and is made again from what was recorded. Nothing is lost.</source>
        <translation>Die Datei von „{title}“ liegt nicht vollständig auf dem Datenträger und entsteht neu aus dem Aufgenommenen; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Its segments lay in {folder}, which is not there now. Connect its drive or bring the folder back, and finish the recording again.</source>
        <translation>Die Abschnitte lagen in {folder}, und der Ordner ist zurzeit nicht da. Bitte das Laufwerk anschließen oder den Ordner zurückbringen und dann „Erneut fertigstellen“ wählen.</translation>
    </message>
    <message>
        <source>The folder {folder}, which may hold recordings, cannot be read ({reason}). Nothing there was changed.</source>
        <translation>Der Ordner {folder}, in dem Aufnahmen liegen können, kann nicht gelesen werden ({reason}). Dort wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The description of the recording of {moment} was lost, so all its segments were joined in their order. Pauses are not in it, but what had been taken back may be; title and marks are lost.</source>
        <translation>Die Beschreibung der Aufnahme vom {moment} ging verloren, deshalb wurden alle Abschnitte in ihrer Reihenfolge zusammengefügt. Pausen sind nicht darin, Herausgenommenes vielleicht schon; Titel und Marken sind verloren.</translation>
    </message>
    <message>
        <source>Everything was taken back, so the last of that was undone: a file cannot be empty.</source>
        <translation>Es war alles herausgenommen; der letzte Schritt davon wurde rückgängig gemacht, denn eine Datei kann nicht leer sein.</translation>
    </message>
    <message>
        <source>{seconds} s of the sound are silent, because the files that held them are gone or cannot be read. All else is there.</source>
        <translation>{seconds} s des Tons sind stumm, weil die Dateien dazu fehlen oder nicht lesbar sind. Alles andere ist da.</translation>
    </message>
    <message>
        <source>The picture stands still for {seconds} s, because no new picture came in that time.</source>
        <translation>Das Bild steht {seconds} s lang still, weil in dieser Zeit kein neues kam.</translation>
    </message>
    <message>
        <source>{seconds} s of what was recorded are not in the file, because the files that held them are gone or cannot be read. All else is there.</source>
        <translation>{seconds} s des Aufgenommenen fehlen in der Datei, weil die Dateien dazu fehlen oder nicht lesbar sind. Alles andere ist da.</translation>
    </message>
    <message>
        <source>The file could not be finished ({reason}). The segments are kept. Finish the recording again.</source>
        <translation>Die Datei ließ sich nicht fertigstellen ({reason}); die Abschnitte sind erhalten. Bitte „Erneut fertigstellen“ wählen.</translation>
    </message>
    <message>
        <source>No new recording could be made, because there is no space in {folder}. Nothing has changed. Free some space, and try again.</source>
        <translation>Es konnte keine neue Aufnahme entstehen, weil in {folder} kein Platz ist. Es hat sich nichts geändert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” in {folder} cannot be read ({reason}). It is unchanged.</source>
        <translation>„{name}“ in {folder} lässt sich nicht lesen ({reason}). Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Everything that was recorded was taken back, so there is no file. The takes are in the trash; put back from there, they become a file when Pausa starts.</source>
        <translation>Alles Aufgenommene wurde herausgenommen, deshalb gibt es keine Datei. Die Abschnitte liegen im Papierkorb; von dort zurückgelegt, werden sie beim nächsten Start von Pausa eine Datei.</translation>
    </message>
    <message>
        <source>{count} frames were left out because what the camera sent could not be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>{count} Bilder fehlen, weil sich nicht lesen ließ, was die Kamera schickte. Bitte das Kabel prüfen, eine andere Buchse nehmen oder eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>The camera delivers {size} now. The recording keeps its size of {own}, and the picture is fitted to that.</source>
        <translation>Die Kamera liefert jetzt {size}. Die Aufnahme behält ihre Größe von {own}; das Bild wird eingepasst.</translation>
    </message>
    <message>
        <source>There is no picture from “{device}”. The sound is recorded, and the picture is black until the camera delivers. Check the camera, or choose another.</source>
        <translation>Von „{device}“ kommt kein Bild. Der Ton wird aufgenommen; das Bild bleibt schwarz, bis die Kamera liefert. Bitte die Kamera prüfen oder eine andere auswählen.</translation>
    </message>
    <message>
        <source>There is no picture from the camera. The sound is recorded, and the picture is black until the camera delivers. Check the camera, or choose another.</source>
        <translation>Von der Kamera kommt kein Bild. Der Ton wird aufgenommen; das Bild bleibt schwarz, bis die Kamera liefert. Bitte die Kamera prüfen oder eine andere auswählen.</translation>
    </message>
    <message>
        <source>Nothing was recorded, because no picture and no sound had come yet.</source>
        <translation>Es wurde nichts aufgenommen, weil noch weder Bild noch Ton angekommen war.</translation>
    </message>
    <message>
        <source>The computer writes the words more slowly than they are said. They come late, and none is lost; a smaller model is faster.</source>
        <translation>Der Computer schreibt die Wörter langsamer, als sie gesagt werden. Sie kommen spät, und keines geht verloren; ein kleineres Modell ist schneller.</translation>
    </message>
    <message>
        <source>Without a microphone no words are written. The recording is not affected.</source>
        <translation>Ohne Mikrofon werden keine Wörter geschrieben. Die Aufnahme ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The words are up to date again.</source>
        <translation>Die Wörter sind wieder auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>An error in Pausa ended the writing of words. The recording goes on, and its words can be written afterwards.</source>
        <translation>Ein Fehler in Pausa hat das Schreiben der Wörter beendet. Die Aufnahme läuft weiter, und ihre Wörter können hinterher geschrieben werden.</translation>
    </message>
    <message>
        <source>The words could not be put into “{name}”. The file is as it was, and its words are in the list.</source>
        <translation>Die Wörter konnten nicht in „{name}“ eingefügt werden. Die Datei ist, wie sie war, und ihre Wörter sind in der Liste.</translation>
    </message>
    <message>
        <source>The words could not be put into “{name}” ({reason}). The file is as it was, and its words are in the list.</source>
        <translation>Die Wörter konnten nicht in „{name}“ eingefügt werden ({reason}). Die Datei ist, wie sie war, und ihre Wörter sind in der Liste.</translation>
    </message>
    <message>
        <source>There is no space to put the words into “{name}”. The file is as it was, and its words are in the list. Free some space, and write the words once more.</source>
        <translation>Es ist kein Platz, um die Wörter in „{name}“ einzufügen. Die Datei ist, wie sie war, und ihre Wörter sind in der Liste. Schaffen Sie Platz, und schreiben Sie die Wörter noch einmal.</translation>
    </message>
    <message>
        <source>The recording is being worked on at the moment.</source>
        <translation>An der Aufnahme wird gerade gearbeitet.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation>Die Datei wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>“{name}” was changed while its words were written, so they do not belong to it. Write them once more.</source>
        <translation>„{name}“ wurde geändert, während die Wörter geschrieben wurden, daher gehören sie nicht dazu. Schreiben Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Stopped. The words are as they were.</source>
        <translation>Abgebrochen. Die Wörter sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The sound of “{name}” cannot be unpacked in {folder} ({reason}). The words are as they were. Free some space, and try again.</source>
        <translation>Der Ton von „{name}“ kann in {folder} nicht entpackt werden ({reason}). Die Wörter sind, wie sie waren. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is no file that could be read.</source>
        <translation>„{name}“ ist keine Datei, die gelesen werden konnte.</translation>
    </message>
    <message>
        <source>There is no sound in “{name}”, so there are no words.</source>
        <translation>„{name}“ hat keinen Ton, also auch keine Wörter.</translation>
    </message>
    <message>
        <source>The words of this recording are being written already.</source>
        <translation>Die Wörter dieser Aufnahme werden schon geschrieben.</translation>
    </message>
    <message>
        <source>The words of many recordings are still to be written. Try again when some are.</source>
        <translation>Die Wörter vieler Aufnahmen sind noch zu schreiben. Versuchen Sie es noch einmal, wenn einige fertig sind.</translation>
    </message>
    <message>
        <source>An error in Pausa ended the writing of words. They are as they were.</source>
        <translation>Ein Fehler in Pausa hat das Schreiben der Wörter beendet. Sie sind, wie sie waren.</translation>
    </message>
    <message>
        <source>{amount} GB</source>
        <translation>{amount}&#xa0;GB</translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation>{amount}&#xa0;MB</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most. The recording stops before that and is kept; for a longer one choose a folder on another drive.</source>
        <translation>Eine Datei in {folder} kann höchstens {size} groß werden. Davor stoppt die Aufnahme und bleibt erhalten; für eine längere bitte einen Ordner auf einem anderen Laufwerk wählen.</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most; that is enough for {time} more. Then the recording stops and is kept.</source>
        <translation>Eine Datei in {folder} kann höchstens {size} groß werden; das reicht noch für {time}. Dann stoppt die Aufnahme und bleibt erhalten.</translation>
    </message>
    <message>
        <source>The disk has room for {time} more. Then the recording stops and is kept.</source>
        <translation>Der Platz auf dem Laufwerk reicht noch für {time}. Dann stoppt die Aufnahme und bleibt erhalten.</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most, so the recording was stopped before that. All of it is kept.</source>
        <translation>Eine Datei in {folder} kann höchstens {size} groß werden, deshalb wurde die Aufnahme davor gestoppt; sie ist vollständig erhalten.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or gone. The segments are kept.</source>
        <translation>„{name}“ ist beschädigt oder fehlt. Die Abschnitte sind erhalten.</translation>
    </message>
    <message>
        <source>The sound cannot be encoded ({reason}). The segments are kept. Finish the recording again.</source>
        <translation>Der Ton lässt sich nicht codieren ({reason}); die Abschnitte sind erhalten. Bitte „Erneut fertigstellen“ wählen.</translation>
    </message>
    <message>
        <source>The sound cannot be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved.</source>
        <translation>Der Ton lässt sich nicht in {folder} schreiben ({reason}); die Abschnitte sind erhalten. Sobald das behoben ist, bitte „Erneut fertigstellen“ wählen.</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Check the folder’s permissions, and try again.</source>
        <translation>Die Liste der Aufnahmen, {file}, lässt sich nicht öffnen ({reason}); die Aufnahmen selbst sind unverändert. Bitte den Ordner prüfen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be used at the moment ({reason}). Your recordings are untouched. Start Pausa again.</source>
        <translation>Die Liste der Aufnahmen, {file}, lässt sich gerade nicht verwenden ({reason}); die Aufnahmen selbst sind unverändert. Bitte Pausa neu starten.</translation>
    </message>
    <message>
        <source>{encoder} encoding does not work on this computer, so the processor encodes instead. Recordings look the same. Choose “Automatic” in the settings to stop seeing this message.</source>
        <translation>Kodieren mit {encoder} funktioniert auf diesem Computer nicht, deshalb übernimmt das der Prozessor. An den Aufnahmen ändert das nichts; mit „Automatisch“ in den Einstellungen entfällt dieser Hinweis.</translation>
    </message>
    <message>
        <source>No graphics hardware that can encode was found, so the processor encodes instead. Recordings look the same.</source>
        <translation>Keine Grafikhardware gefunden, die kodieren kann, deshalb übernimmt das der Prozessor; dadurch geht nichts verloren.</translation>
    </message>
    <message>
        <source>There is no ffmpeg at “{path}”. Correct the path in the settings.</source>
        <translation>Unter „{path}“ gibt es kein ffmpeg; bitte die Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>There is no ffmpeg at “{path}”. Correct {variable}.</source>
        <translation>Unter „{path}“ gibt es kein ffmpeg; bitte {variable} berichtigen.</translation>
    </message>
    <message>
        <source>ffmpeg is missing. Install it, or enter its path in the settings.</source>
        <translation>ffmpeg fehlt; bitte installieren oder in den Einstellungen eines angeben.</translation>
    </message>
    <message>
        <source>ffmpeg {version} at “{path}” is too old. Pausa needs {oldest} or newer.</source>
        <translation>ffmpeg {version} unter „{path}“ ist zu alt; Pausa braucht {oldest} oder neuer.</translation>
    </message>
    <message>
        <source>“{path}” is not ffmpeg. Enter the path of a working one in the settings.</source>
        <translation>„{path}“ ist kein ffmpeg; bitte in den Einstellungen ein funktionierendes angeben.</translation>
    </message>
    <message>
        <source>The frames of “{device}” cannot be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>Die Bilder von „{device}“ sind nicht lesbar. Bitte das Kabel prüfen, einen anderen Anschluss verwenden oder eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>The picture of “{device}” is frozen. Check the camera and its cable.</source>
        <translation>Das Bild von „{device}“ steht still. Bitte Kamera und Kabel prüfen.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing has changed.</source>
        <translation>Es gibt nichts rückgängig zu machen. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was undone that could be done again. Nothing has changed.</source>
        <translation>Es wurde nichts rückgängig gemacht, das sich wiederherstellen ließe. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The chapters of “{name}” could not be changed ({reason}). The file is as it was.</source>
        <translation>Die Kapitel von „{name}“ ließen sich nicht ändern ({reason}); die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>There is no space to change the chapters of “{name}”. The file is as it was.</source>
        <translation>Zum Ändern der Kapitel von „{name}“ ist kein Platz; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied faithfully, so its chapters stay as they are.</source>
        <translation>„{name}“ ließ sich nicht getreu kopieren, deshalb bleiben die Kapitel, wie sie sind.</translation>
    </message>
    <message>
        <source>“{path}” cannot be started. Enter the path of a working ffmpeg in the settings.</source>
        <translation>„{path}“ lässt sich nicht starten; bitte in den Einstellungen ein funktionierendes ffmpeg angeben.</translation>
    </message>
    <message>
        <source>“{path}” cannot be started. Correct {variable}.</source>
        <translation>„{path}“ lässt sich nicht starten; bitte {variable} berichtigen.</translation>
    </message>
    <message>
        <source>“{path}” is not ffmpeg. Correct {variable}.</source>
        <translation>„{path}“ ist kein ffmpeg; bitte {variable} berichtigen.</translation>
    </message>
    <message>
        <source>ffmpeg cannot be started ({reason}). Check its path in the settings.</source>
        <translation>ffmpeg lässt sich nicht starten ({reason}); bitte die Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Another Pausa on this computer is working on it, so it was left alone.</source>
        <translation>Ein anderes Pausa auf diesem Computer arbeitet daran, deshalb wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The recording in {folder} belongs to the computer {computer}, which may still be working on it, so it was left alone.</source>
        <translation>Die Aufnahme in {folder} gehört zum Computer {computer}, der vielleicht noch daran arbeitet; deshalb wurde nichts verändert.</translation>
    </message>
    <message>
        <source>There is no recording in {folder}, but other files are. Nothing there was changed.</source>
        <translation>In {folder} gibt es keine Aufnahme, aber andere Dateien; dort wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The journal in {folder} is that of another recording. Nothing was changed.</source>
        <translation>Das Journal in {folder} gehört zu einer anderen Aufnahme; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>{folder} is a link, which is not followed.</source>
        <translation>{folder} ist eine Verknüpfung; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Everything that was recorded was taken back, so there is no file.</source>
        <translation>Alles Aufgenommene wurde herausgenommen, deshalb gibt es keine Datei.</translation>
    </message>
    <message>
        <source>The finished file could not be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved, or save it elsewhere.</source>
        <translation>Die fertige Datei ließ sich nicht in {folder} schreiben ({reason}); die Abschnitte sind erhalten. Sobald das behoben ist, bitte „Erneut fertigstellen“ wählen, oder gleich „Woanders speichern“.</translation>
    </message>
    <message>
        <source>There is no space for the finished file in {folder}. The segments are kept. Free some space, and finish the recording again, or save it elsewhere.</source>
        <translation>In {folder} ist kein Platz für die fertige Datei; die Abschnitte sind erhalten. Bitte Platz schaffen und „Erneut fertigstellen“ wählen, oder „Woanders speichern“.</translation>
    </message>
    <message>
        <source>{count} frames were left out because the camera sends them irregularly, or the computer reads them too late.</source>
        <translation>Ausgelassene Bilder: {count}. Die Kamera sendet sie unregelmäßig, oder der Computer liest sie zu spät.</translation>
    </message>
    <message>
        <source>{count} frames were lost because the computer encodes too slowly. Close other programs; for the next recording choose a smaller size, fewer frames per second, or a hardware encoder in the settings.</source>
        <translation>Verlorene Bilder: {count}. Der Computer kodiert zu langsam; bitte andere Programme schließen und für die nächste Aufnahme eine kleinere Bildgröße, weniger Bilder pro Sekunde oder in den Einstellungen einen Hardware-Encoder wählen.</translation>
    </message>
    <message>
        <source>The computer encodes the picture too slowly, and frames may soon be lost. Close other programs; for the next recording choose a smaller size, fewer frames per second, or a hardware encoder in the settings.</source>
        <translation>Der Computer kodiert das Bild zu langsam; bald können Bilder verloren gehen. Bitte andere Programme schließen und für die nächste Aufnahme eine kleinere Bildgröße, weniger Bilder pro Sekunde oder in den Einstellungen einen Hardware-Encoder wählen.</translation>
    </message>
    <message>
        <source>{count} frames were lost because the drive into which Pausa records did not answer for a while. Check its cable or its network, or choose a folder on another drive.</source>
        <translation>Verlorene Bilder: {count}. Das Laufwerk, auf das Pausa aufnimmt, hat eine Zeit lang nicht geantwortet; bitte Kabel oder Netzwerk prüfen oder einen Ordner auf einem anderen Laufwerk auswählen.</translation>
    </message>
    <message>
        <source>An error in Pausa kept the recording from beginning. Nothing was recorded.</source>
        <translation>Pausa hat einen Fehler gemacht, deshalb hat die Aufnahme nicht begonnen; nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>The microphone is muted, so silence is recorded until you unmute it.</source>
        <translation>Das Mikrofon ist stummgeschaltet; bis es wieder eingeschaltet wird, wird Stille aufgenommen.</translation>
    </message>
    <message>
        <source>{what_happened} The recording goes on in another folder on this computer, and nothing is lost.</source>
        <translation>{what_happened} Die Aufnahme geht in einem anderen Ordner auf diesem Computer weiter; nichts ist verloren.</translation>
    </message>
    <message>
        <source>{what_happened} There is no other folder in which it could go on, so the recording was stopped.</source>
        <translation>{what_happened} Es gibt keinen anderen Ordner, in dem die Aufnahme weitergehen könnte, deshalb wurde sie gestoppt.</translation>
    </message>
    <message>
        <source>There is no other folder in which the recording could go on. Everything recorded so far is kept.</source>
        <translation>Es gibt keinen anderen Ordner, in dem die Aufnahme weitergehen könnte; alles bisher Aufgenommene ist erhalten.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more. The recording goes on and is kept on this computer; its file is put into the folder when that is back.</source>
        <translation>Der Ordner {folder} ist nicht mehr da. Die Aufnahme geht weiter und bleibt auf diesem Computer erhalten; ihre Datei kommt in den Ordner, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The drive of {folder} does not answer, so nothing was recorded. Check its cable or its network, or choose another folder.</source>
        <translation>Nichts wurde aufgenommen, denn das Laufwerk von {folder} antwortet nicht; bitte Kabel oder Netzwerk prüfen oder einen anderen Ordner auswählen.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist, so nothing was recorded. Create it, or choose another.</source>
        <translation>Nichts wurde aufgenommen, denn den Ordner {folder} gibt es nicht; bitte anlegen oder einen anderen auswählen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to, so nothing was recorded. Choose another folder.</source>
        <translation>Nichts wurde aufgenommen, denn in {folder} lässt sich nichts schreiben; bitte einen anderen Ordner auswählen.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full, so nothing was recorded. Free some space, or choose another folder.</source>
        <translation>Nichts wurde aufgenommen, denn das Laufwerk von {folder} ist voll; bitte Platz schaffen oder einen anderen Ordner auswählen.</translation>
    </message>
    <message>
        <source>This recording is already being finished.</source>
        <translation>Diese Aufnahme wird bereits bearbeitet.</translation>
    </message>
    <message>
        <source>The segments are kept but cannot be read. Check that their folder can be written to.</source>
        <translation>Die Abschnitte lassen sich nicht bearbeiten; bitte prüfen, ob in ihren Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The recording in {folder} was made by a newer Pausa. Recover it with that version.</source>
        <translation>Die Aufnahme in {folder} stammt von einem neueren Pausa; bitte dieses zum Wiederherstellen verwenden.</translation>
    </message>
    <message>
        <source>There is no journal in {folder}. Nothing there was changed.</source>
        <translation>In {folder} gibt es kein Journal; dort wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be read ({reason}). Nothing was changed.</source>
        <translation>Das Journal in {folder} lässt sich nicht lesen ({reason}); nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The journal in {folder} is damaged. Its segments are kept as they are.</source>
        <translation>Das Journal in {folder} ist beschädigt; die Abschnitte sind unverändert geblieben.</translation>
    </message>
    <message>
        <source>The encoder stopped unexpectedly and was restarted. Nothing is lost.</source>
        <translation>Der Encoder wurde unerwartet beendet und neu gestartet; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The encoder stopped unexpectedly and was restarted. Frames lost: {count}.</source>
        <translation>Der Encoder wurde unerwartet beendet und neu gestartet; verlorene Bilder: {count}.</translation>
    </message>
    <message>
        <source>The computer went to sleep, so the recording is paused. Everything before that is kept.</source>
        <translation>Der Computer war im Ruhezustand, deshalb ist die Aufnahme pausiert; alles davor ist erhalten.</translation>
    </message>
    <message>
        <source>The drive of {folder} does not answer. The recording goes on and is kept on this computer; its file is put into the folder when the drive answers again.</source>
        <translation>Das Laufwerk von {folder} antwortet nicht. Die Aufnahme geht weiter und bleibt auf diesem Computer erhalten; ihre Datei kommt in den Ordner, sobald das Laufwerk wieder antwortet.</translation>
    </message>
    <message>
        <source>The drive of {folder}, into which Pausa records, does not answer. If that lasts, frames are lost. Check its cable or its network.</source>
        <translation>Das Laufwerk von {folder}, auf das Pausa aufnimmt, antwortet nicht. Hält das an, gehen Bilder verloren; bitte Kabel oder Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The folder {folder}, into which Pausa records, was deleted, moved or unmounted.</source>
        <translation>Der Ordner {folder}, in den Pausa aufnimmt, wurde gelöscht, verschoben oder ausgehängt.</translation>
    </message>
    <message>
        <source>The disk does not keep what is recorded into {folder} ({reason}).</source>
        <translation>Das Laufwerk behält nicht, was in {folder} aufgenommen wird ({reason}).</translation>
    </message>
    <message>
        <source>The disk is almost full, so the recording was stopped. All of it is kept.</source>
        <translation>Das Laufwerk ist fast voll, deshalb wurde die Aufnahme gestoppt; sie ist vollständig erhalten.</translation>
    </message>
    <message>
        <source>The microphone did not deliver {seconds} s of sound; they are silent.</source>
        <translation>Vom Mikrofon fehlen {seconds}&#xa0;s Ton; an dieser Stelle ist Stille.</translation>
    </message>
    <message>
        <source>The camera’s frames cannot be read. Everything recorded so far is kept.</source>
        <translation>Die Bilder der Kamera lassen sich nicht lesen; das Aufgenommene ist erhalten.</translation>
    </message>
    <message>
        <source>The encoder does not work. Everything recorded so far is kept.</source>
        <translation>Der Encoder läuft nicht; das Aufgenommene ist erhalten.</translation>
    </message>
    <message>
        <source>The encoder does not work ({reason}). Everything recorded so far is kept.</source>
        <translation>Der Encoder läuft nicht ({reason}); das Aufgenommene ist erhalten.</translation>
    </message>
    <message>
        <source>The camera delivers no picture, so nothing was recorded. Check the camera, and try again.</source>
        <translation>Nichts wurde aufgenommen, denn die Kamera liefert kein Bild; bitte die Kamera prüfen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The microphone delivers no sound, so nothing was recorded. Check the microphone, and try again.</source>
        <translation>Nichts wurde aufgenommen, denn das Mikrofon liefert keinen Ton; bitte das Mikrofon prüfen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>There is neither a camera nor a microphone to record. Choose at least one.</source>
        <translation>Weder Kamera noch Mikrofon ist für die Aufnahme ausgewählt; bitte mindestens eines auswählen.</translation>
    </message>
    <message>
        <source>A recording is already running. Stop it first, or allow several at once in the settings.</source>
        <translation>Eine Aufnahme läuft bereits; bitte erst stoppen oder in den Einstellungen mehrere erlauben.</translation>
    </message>
    <message>
        <source>There is no segment to take back. Nothing has changed.</source>
        <translation>Es gibt keinen Abschnitt zum Wiederholen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>An error in Pausa stopped the recording. Everything recorded so far is kept.</source>
        <translation>Pausa hat einen Fehler gemacht und die Aufnahme gestoppt; alles bisher Aufgenommene ist erhalten.</translation>
    </message>
    <message>
        <source>What was recorded cannot be read. The segments are kept in {folder}.</source>
        <translation>Das Aufgenommene lässt sich nicht lesen; die Abschnitte sind in {folder} erhalten.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}). Nothing was changed.</source>
        <translation>Im Ordner {folder} lässt sich nichts ändern ({reason}); nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The disk is full. Everything recorded so far is kept. Free some space in {folder} to go on.</source>
        <translation>Das Laufwerk ist voll; alles bisher Aufgenommene ist erhalten. Bitte in {folder} Platz schaffen und dann weitermachen.</translation>
    </message>
    <message>
        <source>The disk is full. Everything recorded so far is kept. Free some space to go on.</source>
        <translation>Das Laufwerk ist voll; alles bisher Aufgenommene ist erhalten. Bitte Platz schaffen und dann weitermachen.</translation>
    </message>
    <message>
        <source>The folder {folder}, which holds the recording, has disappeared, so the recording has ended. If you can bring the folder back, finish the recording again.</source>
        <translation>Der Ordner {folder} mit der Aufnahme ist nicht mehr da, darum ist sie zu Ende. Wenn er sich zurückholen lässt, bitte „Erneut fertigstellen“ wählen.</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk ({reason}). Everything recorded so far is kept.</source>
        <translation>Auf das Laufwerk lässt sich nichts mehr schreiben ({reason}); alles bisher Aufgenommene ist erhalten.</translation>
    </message>
    <message>
        <source>The sound in {folder} cannot be read. All of it is kept. Check the disk, and finish the recording again.</source>
        <translation>Der Ton in {folder} lässt sich nicht lesen; er ist vollständig erhalten. Bitte das Laufwerk prüfen und „Erneut fertigstellen“ wählen.</translation>
    </message>
    <message>
        <source>An error in Pausa kept the recording from being finished. The segments are kept.</source>
        <translation>Pausa hat beim Fertigstellen einen Fehler gemacht; die Abschnitte sind erhalten.</translation>
    </message>
    <message>
        <source>Nothing was recorded, so there is no file.</source>
        <translation>Es wurde nichts aufgenommen, deshalb gibt es keine Datei.</translation>
    </message>
    <message>
        <source>The finished file has {count} frames instead of {expected}. The segments are kept.</source>
        <translation>Die Zahl der Bilder in der fertigen Datei stimmt nicht ({count} statt {expected}); die Abschnitte sind erhalten.</translation>
    </message>
    <message>
        <source>The finished file has {seconds} s of video instead of {expected}. The segments are kept.</source>
        <translation>Das Bild in der fertigen Datei dauert {seconds}&#xa0;s statt {expected}&#xa0;s; die Abschnitte sind erhalten.</translation>
    </message>
    <message>
        <source>The frames of the finished file are not equally long. The segments are kept.</source>
        <translation>Die Bilder der fertigen Datei dauern nicht gleich lang; die Abschnitte sind erhalten.</translation>
    </message>
    <message>
        <source>The finished file has {seconds} s of sound instead of {expected}. The segments are kept.</source>
        <translation>Der Ton in der fertigen Datei dauert {seconds}&#xa0;s statt {expected}&#xa0;s; die Abschnitte sind erhalten.</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Until you do something else, Undo brings them back. They take up {size}.</source>
        <translation>Solange Sie nichts anderes tun, holt Rückgängig sie zurück. Sie belegen {size}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be found. Connect its drive, or look for the file where you moved it.</source>
        <translation>Der Ordner „{folder}“ ist nicht da; bitte sein Laufwerk anschließen oder die Datei dort suchen, wohin sie verschoben wurde.</translation>
    </message>
    <message>
        <source>Where is “{title}”?</source>
        <translation>Wo ist „{title}“?</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n files are copied. Paste them where you want the copies.</source>
        <translation>
            <numerusform>%n Datei liegt in der Zwischenablage; durch Einfügen entsteht am gewünschten Ort eine Kopie.</numerusform>
            <numerusform>%n Dateien liegen in der Zwischenablage; durch Einfügen entstehen am gewünschten Ort Kopien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Record on</source>
        <translation>Weiter aufnehmen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <source>Save words as…</source>
        <translation>Wörter speichern als…</translation>
    </message>
    <message>
        <source>Copy words as text</source>
        <translation>Wörter als Text kopieren</translation>
    </message>
    <message>
        <source>Copy chapters for a description</source>
        <translation>Kapitel für eine Beschreibung kopieren</translation>
    </message>
    <message>
        <source>Join to a new recording</source>
        <translation>Zu neuer Aufnahme zusammenfügen</translation>
    </message>
    <message>
        <source>Discard what was taken back ({size})…</source>
        <translation>Herausgenommenes verwerfen ({size})&#xa0;…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>„{title}“ endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n recordings for good?</source>
        <translation>
            <numerusform>%n Aufnahme endgültig löschen?</numerusform>
            <numerusform>%n Aufnahmen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies there cannot be moved to the trash ({reason}); its drive may have none. Nothing has been deleted. What is deleted for good cannot be brought back.</source>
        <translation>Was dort liegt, lässt sich nicht in den Papierkorb legen ({reason}); vielleicht hat das Laufwerk keinen. Bisher wurde nichts gelöscht. Was endgültig gelöscht ist, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Nothing in the file says that it is “{title}”. If another program has changed it, it may be that recording all the same.</source>
        <translation>In der Datei steht nichts davon, dass sie „{title}“ ist. Hat ein anderes Programm sie geändert, kann sie es trotzdem sein.</translation>
    </message>
    <message>
        <source>Use “{name}” anyway?</source>
        <translation>„{name}“ trotzdem verwenden?</translation>
    </message>
    <message>
        <source>Remove from the list only</source>
        <translation>Nur aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Diese Datei verwenden</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n recordings to the trash?</source>
        <translation>
            <numerusform>%n Aufnahme in den Papierkorb legen?</numerusform>
            <numerusform>%n Aufnahmen in den Papierkorb legen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Woanders speichern</translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation>Erneut fertigstellen</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>the clock was wrong</source>
        <translation>Uhr ging falsch</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird fertiggestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>picture still for {seconds} s</source>
        <translation>Bild steht {seconds} s still</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>nur Ton</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>edited, not saved</source>
        <translation>bearbeitet, nicht gespeichert</translation>
    </message>
    <message>
        <source>in another program</source>
        <translation>in einem anderen Programm</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>Wird aufgenommen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>alles erhalten</translation>
    </message>
    <message>
        <source>waits for {folder}</source>
        <translation>wartet auf {folder}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>{seconds} s of sound missing</source>
        <translation>{seconds} s Ton fehlen</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>{size} kept beside it</source>
        <translation>{size} daneben aufbewahrt</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Use the default folder</source>
        <translation>Standardordner verwenden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Ordner für Aufnahmen</translation>
    </message>
    <message>
        <source>New recordings are saved here. Existing ones stay where they are.</source>
        <translation>Neue Aufnahmen werden hier gespeichert. Die vorhandenen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Recordings without a title are named like this. A title becomes the file’s name, unless you insert it here: then it stands where you put it.</source>
        <translation>So heißen Aufnahmen ohne Titel. Ein Titel wird zum Namen der Datei, außer Sie fügen ihn hier ein: Dann steht er, wo Sie ihn hinsetzen.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Keep what was taken back</source>
        <translation>Herausgenommenes behalten</translation>
    </message>
    <message>
        <source>After the recording has stopped, so that it can still be put back. It takes up room on the disk.</source>
        <translation>Nach dem Stoppen, damit es sich noch wieder einsetzen lässt. Es braucht Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Herausgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created with the first recording.</source>
        <translation>Der Ordner wird mit der ersten Aufnahme angelegt.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Recordings still go to the folder used before.</source>
        <translation>Es gibt keinen Ordner „{folder}“; Aufnahmen kommen weiter an den bisherigen Ort.</translation>
    </message>
    <message>
        <source>Pausa cannot write to “{folder}”. Recordings still go to the folder used before.</source>
        <translation>Pausa darf in „{folder}“ nicht schreiben; Aufnahmen kommen weiter an den bisherigen Ort.</translation>
    </message>
    <message>
        <source>Insert: {part}</source>
        <translation>Einfügen: {part}</translation>
    </message>
    <message>
        <source>“{part}” has no meaning here. These have: {known}. Files are still named as before.</source>
        <translation>„{part}“ bedeutet hier nichts. Diese gibt es: {known}. Dateien heißen weiterhin wie bisher.</translation>
    </message>
    <message>
        <source>Fourier series</source>
        <translation>Fourierreihen</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Zum Beispiel: {name}</translation>
    </message>
</context>
<context>
    <name>FilmReader</name>
    <message>
        <source>This part of the recording cannot be read ({reason}). Nothing else has changed.</source>
        <translation>Dieser Teil der Aufnahme lässt sich nicht lesen ({reason}). Sonst hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>This part of the recording cannot be read. Nothing else has changed.</source>
        <translation>Dieser Teil der Aufnahme lässt sich nicht lesen. Sonst hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>{duration} that were taken back will be gone for good, and cannot be put back any more.</source>
        <translation>Was herausgenommen wurde ({duration}), ist dann endgültig weg und lässt sich nicht wieder einsetzen.</translation>
    </message>
    <message>
        <source>What the recording shows now is kept. What you did before cannot be undone after that.</source>
        <translation>Was die Aufnahme jetzt zeigt, bleibt erhalten. Was davor getan wurde, lässt sich danach nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Discard for good what was taken back?</source>
        <translation>Herausgenommenes endgültig verwerfen?</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{size} will be free. What was taken back cannot be put back any more, and nothing undone.</source>
        <translation>{size} werden frei. Herausgenommenes lässt sich dann nicht mehr einsetzen und nichts mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file stays as it is; changes that are not saved are discarded, too.</source>
        <translation>Die Datei bleibt, wie sie ist; nicht gespeicherte Änderungen werden auch verworfen.</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Last picture before this place</source>
        <translation>Letztes Bild vor dieser Stelle</translation>
    </message>
    <message>
        <source>Last kept picture</source>
        <translation>Letztes behaltenes Bild</translation>
    </message>
</context>
<context>
    <name>GlobalHotkeys</name>
    <message>
        <source>Your desktop manages these keys. Change them in its settings.</source>
        <translation>Über diese Tasten entscheidet die Arbeitsumgebung; sie lassen sich in deren Einstellungen ändern.</translation>
    </message>
    <message>
        <source>macOS does not let Pausa receive these keys yet. Allow it in System Settings under Privacy &amp; Security, Accessibility, and start Pausa again.</source>
        <translation>macOS lässt Pausa diese Tasten noch nicht hören. Das lässt sich in den Systemeinstellungen unter „Datenschutz &amp; Sicherheit“, „Bedienungshilfen“ erlauben; danach Pausa neu starten.</translation>
    </message>
    <message>
        <source>Your desktop refused these keys. Set a key to ask again.</source>
        <translation>Die Arbeitsumgebung hat diese Tasten abgelehnt. Sobald eine Taste festgelegt wird, fragt Pausa erneut.</translation>
    </message>
    <message>
        <source>On this desktop, keys cannot work while another program is in front. The keys above work while Pausa is in front; the tray icon always works.</source>
        <translation>Diese Arbeitsumgebung bietet keine Tasten, die auch in anderen Programmen wirken. Die Tasten oben wirken, wenn Pausa im Vordergrund ist; auch das Symbol im Infobereich bleibt nutzbar.</translation>
    </message>
    <message>
        <source>{key} is not on this keyboard. Choose another key.</source>
        <translation>{key} gibt es auf dieser Tastatur nicht; bitte eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>Another program already uses {key}. Choose another key.</source>
        <translation>Ein anderes Programm verwendet {key} bereits; bitte eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>Your desktop did not let Pausa use {key}.</source>
        <translation>Die Arbeitsumgebung hat Pausa die Taste {key} nicht überlassen.</translation>
    </message>
    <message>
        <source>You could no longer type {key} in other programs. Add Ctrl or Alt.</source>
        <translation>{key} allein ließe sich in anderen Programmen nicht mehr tippen; bitte Strg oder Alt hinzunehmen.</translation>
    </message>
    <message>
        <source>{key} is already used for “{action}” here.</source>
        <translation>{key} ist hier bereits für „{action}“ festgelegt.</translation>
    </message>
    <message>
        <source>{key} is already used for “{action}” in the window.</source>
        <translation>{key} ist im Fenster bereits für „{action}“ festgelegt.</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The end of the recording</source>
        <translation>Das Ende der Aufnahme</translation>
    </message>
    <message>
        <source>Playing the recording · {time} of {total}</source>
        <translation>Wiedergabe der Aufnahme · {time} von {total}</translation>
    </message>
    <message>
        <source>In the recording at {time} of {total} · Resume replaces what follows · Esc: to the end</source>
        <translation>In der Aufnahme bei {time} von {total} · Fortsetzen ersetzt, was folgt · Esc: ans Ende</translation>
    </message>
    <message>
        <source>At {time} of {total}</source>
        <translation>Bei {time} von {total}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HeardText</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Go here in the recording</source>
        <translation>In der Aufnahme hierher gehen</translation>
    </message>
    <message>
        <source>Said again?</source>
        <translation>Noch einmal gesagt?</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>Joining %n recordings</source>
        <translation>
            <numerusform>%n Aufnahme wird zusammengefügt</numerusform>
            <numerusform>%n Aufnahmen werden zusammengefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Zusammenfügen</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Press the key you want.</source>
        <translation>Die gewünschte Taste drücken.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>Nichts ändern</translation>
    </message>
</context>
<context>
    <name>LeadIn</name>
    <message>
        <source>Lead-in: recording begins in {seconds} s · {key}: now · Esc: cancel</source>
        <translation>Vorlauf: Aufnahme beginnt in {seconds}&#xa0;s · {key}: jetzt · Esc: abbrechen</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Microphone level</source>
        <translation>Mikrofonpegel</translation>
    </message>
    <message>
        <source>Too loud: the sound is distorted.</source>
        <translation>Zu laut: Der Ton ist übersteuert.</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Zum Neuesten</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Paused. Nothing is listened to.</source>
        <translation>Pausiert. Es wird nicht zugehört.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>What you say can stand here while you say it. No sound and no word leaves this computer.</source>
        <translation>Was Sie sagen, kann hier stehen, während Sie es sagen. Kein Ton und kein Wort verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation>Schreiben, was gesagt wird</translation>
    </message>
    <message>
        <source>The words of this recording are not written; those of the next one are.</source>
        <translation>Die Wörter dieser Aufnahme werden nicht geschrieben, die der nächsten schon.</translation>
    </message>
    <message>
        <source>Words appear here a moment after they are said.</source>
        <translation>Wörter erscheinen hier, einen Moment nachdem sie gesagt wurden.</translation>
    </message>
    <message>
        <source>What you say appears here while you record.</source>
        <translation>Was Sie sagen, erscheint hier, während Sie aufnehmen.</translation>
    </message>
    <message>
        <source>More about the words</source>
        <translation>Mehr zu den Wörtern</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Wörter ausblenden</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Unter dem Bild</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Begin a new recording</source>
        <translation>Neue Aufnahme beginnen</translation>
    </message>
    <message>
        <source>What you changed in “{title}” is kept, but not in its file yet. Play it again to go on.</source>
        <translation>Die Änderungen an „{title}“ bleiben erhalten, sind aber noch nicht in der Datei. Zum Weitermachen wieder abspielen.</translation>
    </message>
</context>
<context>
    <name>MicrophoneMenu</name>
    <message>
        <source>Input level: {level}</source>
        <translation>Eingangspegel: {level}</translation>
    </message>
    <message>
        <source>Input: {input}</source>
        <translation>Eingang: {input}</translation>
    </message>
    <message>
        <source>the one that is heard</source>
        <translation>der mit Ton</translation>
    </message>
    <message>
        <source>the one that is heard (now {number})</source>
        <translation>der mit Ton (jetzt {number})</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>Eingang {number}</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (stereo)</source>
        <translation>Eingänge {first} und {second} (Stereo)</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (mixed)</source>
        <translation>Eingänge {first} und {second} (gemischt)</translation>
    </message>
</context>
<context>
    <name>ModelGetter</name>
    <message>
        <source>An error in Pausa. The log has the details.</source>
        <translation>Ein Fehler in Pausa. Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Get a model</source>
        <translation>Modell holen</translation>
    </message>
    <message>
        <source>A model is what turns speech into words, on this computer. The larger it is, the better it writes and the longer it takes. Nothing is fetched unless you get it here.</source>
        <translation>Ein Modell macht auf diesem Computer aus Sprache Wörter. Je größer es ist, desto besser schreibt es und desto länger braucht es. Es wird nichts geholt, was Sie nicht hier holen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>How much has come</source>
        <translation>Wie viel schon da ist</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Viele</translation>
    </message>
    <message>
        <source>Licence: {licence}. From {source}, over an encrypted connection; each file is checked.</source>
        <translation>Lizenz: {licence}. Von {source}, über eine verschlüsselte Verbindung; jede Datei wird geprüft.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begins…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>The connection broke; trying again…</source>
        <translation>Die Verbindung ist abgerissen; neuer Versuch…</translation>
    </message>
    <message>
        <source>{percent} % has come</source>
        <translation>{percent} % sind da</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Stopped at {percent} %</source>
        <translation>Angehalten bei {percent} %</translation>
    </message>
</context>
<context>
    <name>MuteDisplay</name>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>Mikrofon einschalten</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Mikrofon stummschalten</translation>
    </message>
    <message>
        <source>Microphone muted – silence is recorded</source>
        <translation>Mikrofon stumm – Stille wird aufgenommen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>“{device}” is connected again.</source>
        <translation>„{device}“ ist wieder da.</translation>
    </message>
    <message>
        <source>The newest segment ({length}) was taken back. Undo brings it back.</source>
        <translation>Der neueste Abschnitt ({length}) ist herausgenommen. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>What came after this point ({length}) was taken back. Undo brings it back.</source>
        <translation>Was nach dieser Stelle kam ({length}), ist herausgenommen. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation>Erneut fertigstellen</translation>
    </message>
    <message>
        <source>Not finished; everything is kept</source>
        <translation>Nicht fertig, aber erhalten</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nichts aufgenommen</translation>
    </message>
    <message>
        <source>Mark set</source>
        <translation>Marke gesetzt</translation>
    </message>
    <message>
        <source>The newest segment was taken back. Paused where it began.</source>
        <translation>Der neueste Abschnitt ist herausgenommen; die Aufnahme ist davor pausiert.</translation>
    </message>
    <message numerus="yes">
        <source>Paused for %n minutes. Nothing is being recorded.</source>
        <translation>
            <numerusform>Seit %n&#xa0;Minute pausiert: Nichts wird aufgenommen.</numerusform>
            <numerusform>Seit %n&#xa0;Minuten pausiert: Nichts wird aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{device}” is working now.</source>
        <translation>„{device}“ funktioniert jetzt.</translation>
    </message>
    <message>
        <source>The segment is back.</source>
        <translation>Der Abschnitt ist wieder da.</translation>
    </message>
    <message>
        <source>Still paused</source>
        <translation>Noch pausiert</translation>
    </message>
    <message>
        <source>What came after is back ({length}).</source>
        <translation>Was danach kam, ist wieder da ({length}).</translation>
    </message>
    <message>
        <source>The mark is gone.</source>
        <translation>Die Marke ist entfernt.</translation>
    </message>
    <message>
        <source>The mark is set again.</source>
        <translation>Die Marke ist wieder gesetzt.</translation>
    </message>
    <message>
        <source>Taken back again ({length}).</source>
        <translation>Wieder herausgenommen ({length}).</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Weiter aufnehmen</translation>
    </message>
    <message>
        <source>Recording stops soon</source>
        <translation>Aufnahme stoppt bald</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes longer</source>
        <translation>
            <numerusform>%n Minute länger</numerusform>
            <numerusform>%n Minuten länger</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken back is in its place again.</source>
        <translation>Das Herausgenommene steht wieder an seinem Platz.</translation>
    </message>
    <message>
        <source>What was taken back ({length}) is gone for good.</source>
        <translation>Das Herausgenommene ({length}) ist endgültig weg.</translation>
    </message>
    <message>
        <source>It was taken back again, and what stood there before is back.</source>
        <translation>Es ist wieder herausgenommen; was vorher dort stand, ist zurück.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Recording began</source>
        <translation>Aufnahme begonnen</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <translation>Aufnahme gestoppt</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Aufnahme {time}</translation>
    </message>
    <message>
        <source>Finish it here…</source>
        <translation>Hier fertigstellen&#xa0;…</translation>
    </message>
    <message>
        <source>This recording belongs to the computer “{computer}”, which may still be working on it, so it was left alone.</source>
        <translation>Diese Aufnahme gehört zum Computer „{computer}“, der vielleicht noch daran arbeitet; sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <translation>Kamera getrennt</translation>
    </message>
    <message>
        <source>Microphone disconnected</source>
        <translation>Mikrofon getrennt</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Gespeichert: {title}</translation>
    </message>
    <message>
        <source>Saved: “{title}”</source>
        <translation>Gespeichert: „{title}“</translation>
    </message>
    <message>
        <source>“{title}” was cut off and has been recovered.</source>
        <translation>„{title}“ war abgebrochen und ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{title}. Click to play.</source>
        <translation>{title}. Zum Abspielen klicken.</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <translation>Aufnahme gespeichert</translation>
    </message>
</context>
<context>
    <name>Orientation</name>
    <message>
        <source>90° clockwise</source>
        <translation>90° im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>180°, upside down</source>
        <translation>180°, kopfüber</translation>
    </message>
    <message>
        <source>90° anticlockwise</source>
        <translation>90° gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>Left and right swapped</source>
        <translation>Links und rechts vertauscht</translation>
    </message>
    <message>
        <source>Top and bottom swapped</source>
        <translation>Oben und unten vertauscht</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Armed · nothing is recorded yet</source>
        <translation>Wartet · noch wird nichts aufgenommen</translation>
    </message>
    <message>
        <source>Recording starts in a moment</source>
        <translation>Die Aufnahme beginnt gleich</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet&#xa0;…</translation>
    </message>
    <message>
        <source>Recording test picture and test sound</source>
        <translation>Testbild und Testton werden aufgenommen</translation>
    </message>
    <message>
        <source>Recording the test picture</source>
        <translation>Das Testbild wird aufgenommen</translation>
    </message>
    <message>
        <source>Recording the test sound</source>
        <translation>Der Testton wird aufgenommen</translation>
    </message>
    <message>
        <source>Recording sound only</source>
        <translation>Aufnahme läuft · nur Ton</translation>
    </message>
    <message>
        <source>Recording without sound</source>
        <translation>Aufnahme läuft · ohne Ton</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <source>Paused · goes on from {time}</source>
        <translation>Pausiert · weiter ab {time}</translation>
    </message>
    <message>
        <source>Lead-in · not recorded yet</source>
        <translation>Vorlauf · noch keine Aufnahme</translation>
    </message>
    <message>
        <source>Paused · nothing is recorded</source>
        <translation>Pausiert · nichts wird aufgenommen</translation>
    </message>
    <message>
        <source>Finishing… {percent} %</source>
        <translation>Wird fertiggestellt&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Testton</translation>
    </message>
    <message>
        <source>Test signals</source>
        <translation>Testsignale</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird fertiggestellt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PictureFormatMenu</name>
    <message>
        <source>The camera delivers {width} × {height}, {rate} per second</source>
        <translation>Die Kamera liefert {width} × {height}, {rate} pro Sekunde</translation>
    </message>
    <message>
        <source>Takes effect with the next recording:</source>
        <translation>Gilt ab der nächsten Aufnahme:</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>Flip the picture</source>
        <translation>Bild spiegeln</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Discard what was taken back…</source>
        <translation>Herausgenommenes verwerfen&#xa0;…</translation>
    </message>
    <message>
        <source>Rename a chapter</source>
        <translation>Kapitel umbenennen</translation>
    </message>
    <message>
        <source>Title of the chapter</source>
        <translation>Titel des Kapitels</translation>
    </message>
    <message>
        <source>“{name}” is no longer there. Look for it where you moved it.</source>
        <translation>Die Datei „{name}“ ist nicht mehr an ihrem Ort. Bitte dort suchen, wohin sie verschoben wurde.</translation>
    </message>
    <message>
        <source>Pausa cannot play “{name}”. The file is untouched; another program may be able to play it.</source>
        <translation>„{name}“ lässt sich hier nicht abspielen; die Datei selbst ist unverändert. Vielleicht spielt ein anderes Programm sie ab.</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Nur Ton</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Previous chapter</source>
        <translation>Vorheriges Kapitel</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Nächstes Kapitel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit: remove parts, split, undo</source>
        <translation>Bearbeiten: Teile entfernen, teilen, rückgängig machen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words: read, find, correct and cut what is said</source>
        <translation>Wörter: lesen, finden, berichtigen und herausschneiden, was gesagt wird</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Rename a chapter</source>
        <translation>Kapitel umbenennen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton einschalten</translation>
    </message>
    <message>
        <source>Exit full screen</source>
        <translation>Vollbild beenden</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>PlayerEdit</name>
    <message>
        <source>Selection begins at {time}</source>
        <translation>Auswahl beginnt bei {time}</translation>
    </message>
    <message>
        <source>Selection ends at {time}</source>
        <translation>Auswahl endet bei {time}</translation>
    </message>
    <message>
        <source>Nothing is selected. Press I where it begins and O where it ends.</source>
        <translation>Nichts ist ausgewählt. Am Anfang I drücken, am Ende O.</translation>
    </message>
    <message>
        <source>{first} – {end} ({length})</source>
        <translation>{first} – {end} ({length})</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Saving… {percent} %</source>
        <translation>Wird gespeichert&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Splitting… {percent} %</source>
        <translation>Wird geteilt&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Preparing the sound…</source>
        <translation>Ton wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Bearbeitet, nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>PlayerSlider</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Back to the camera</source>
        <translation>Zurück zur Kamera</translation>
    </message>
    <message>
        <source>Back to the camera (Esc)</source>
        <translation>Zurück zur Kamera (Esc)</translation>
    </message>
    <message>
        <source>Record on</source>
        <translation>Weiter aufnehmen</translation>
    </message>
    <message>
        <source>Go on with this recording: it is paused at its end, and stays one file</source>
        <translation>Diese Aufnahme fortsetzen: Sie ist an ihrem Ende pausiert und bleibt eine Datei</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>{count} removed, {length}.</source>
        <translation>{count} entfernt, {length}.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{word}” is corrected.</source>
        <translation>„{word}“ ist berichtigt.</translation>
    </message>
    <message>
        <source>“{word}” is out of the text; its sound stays.</source>
        <translation>„{word}“ ist aus dem Text; der Ton bleibt.</translation>
    </message>
    <message>
        <source>“{word}” is as it was.</source>
        <translation>„{word}“ ist, wie es war.</translation>
    </message>
    <message>
        <source>What writes words is not installed on this computer yet. The settings say how to get it.</source>
        <translation>Was Wörter schreibt, ist auf diesem Computer noch nicht installiert. Die Einstellungen sagen, wie Sie es bekommen.</translation>
    </message>
    <message>
        <source>a model that is not known</source>
        <translation>einem unbekannten Modell</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabild</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>This text is too long for a script. The script is as it was.</source>
        <translation>Dieser Text ist zu lang zum Ablesen. Der Text ist, wie er war.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Follows your voice</source>
        <translation>Folgt Ihrer Stimme</translation>
    </message>
    <message>
        <source>Will follow your voice</source>
        <translation>Folgt der Stimme</translation>
    </message>
    <message>
        <source>{pace} characters a minute</source>
        <translation>{pace} Zeichen in der Minute</translation>
    </message>
    <message>
        <source>{pace} words a minute</source>
        <translation>{pace} Wörter in der Minute</translation>
    </message>
</context>
<context>
    <name>PrompterPane</name>
    <message>
        <source>Teleprompter</source>
        <translation>Teleprompter</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>Text anhalten</translation>
    </message>
    <message>
        <source>Let the script run</source>
        <translation>Text laufen lassen</translation>
    </message>
    <message>
        <source>Open a text file…</source>
        <translation>Textdatei öffnen…</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Remove the script</source>
        <translation>Text entfernen</translation>
    </message>
    <message>
        <source>Follow my voice</source>
        <translation>Meiner Stimme folgen</translation>
    </message>
    <message>
        <source>Mirrored, for a glass in front of the camera</source>
        <translation>Gespiegelt, für eine Scheibe vor der Kamera</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Unter dem Bild</translation>
    </message>
    <message>
        <source>More about the script</source>
        <translation>Mehr zum Text</translation>
    </message>
    <message>
        <source>Hide the teleprompter</source>
        <translation>Teleprompter ausblenden</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>Back to the words</source>
        <translation>Zurück zu den Wörtern</translation>
    </message>
    <message>
        <source>What could go</source>
        <translation>Was weg könnte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Long silences</source>
        <translation>Lange Stille</translation>
    </message>
    <message>
        <source>Filler words</source>
        <translation>Füllwörter</translation>
    </message>
    <message>
        <source>Said again later</source>
        <translation>Später noch einmal gesagt</translation>
    </message>
    <message>
        <source>Nothing stands out: no long silence, no filler word, and nothing is said twice.</source>
        <translation>Nichts fällt auf: keine lange Stille, kein Füllwort, und nichts ist zweimal gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n Stelle ausgewählt</numerusform>
            <numerusform>%n Stellen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to go.</source>
        <translation>Haken Sie an, was weg soll.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Recording began by itself, because camera and microphone were ready.</source>
        <translation>Die Aufnahme hat von selbst begonnen, weil Kamera und Mikrofon bereit waren.</translation>
    </message>
    <message>
        <source>Recording began by itself, because somebody was in the picture.</source>
        <translation>Die Aufnahme hat von selbst begonnen, weil jemand im Bild war.</translation>
    </message>
    <message>
        <source>Recording began by itself, because somebody was speaking.</source>
        <translation>Die Aufnahme hat von selbst begonnen, weil jemand gesprochen hat.</translation>
    </message>
    <message>
        <source>Recording began, as scheduled.</source>
        <translation>Die Aufnahme hat begonnen, wie geplant.</translation>
    </message>
    <message>
        <source>Recording was started by remote control.</source>
        <translation>Die Aufnahme wurde ferngesteuert gestartet.</translation>
    </message>
    <message>
        <source>Began by itself</source>
        <translation>Von selbst begonnen</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Started by remote control</source>
        <translation>Ferngesteuert gestartet</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because it is as long as it was to be.</source>
        <translation>Die Aufnahme hat von selbst gestoppt, weil sie so lang ist, wie sie werden sollte.</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because nobody was speaking any more.</source>
        <translation>Die Aufnahme hat von selbst gestoppt, weil niemand mehr gesprochen hat.</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because nobody was in the picture any more.</source>
        <translation>Die Aufnahme hat von selbst gestoppt, weil niemand mehr im Bild war.</translation>
    </message>
    <message>
        <source>Recording stopped by itself, at the time that was set.</source>
        <translation>Die Aufnahme hat von selbst gestoppt, zur eingestellten Uhrzeit.</translation>
    </message>
    <message>
        <source>Recording stopped, as scheduled.</source>
        <translation>Die Aufnahme wurde gestoppt, wie geplant.</translation>
    </message>
    <message>
        <source>Recording was stopped by remote control.</source>
        <translation>Die Aufnahme wurde ferngesteuert gestoppt.</translation>
    </message>
</context>
<context>
    <name>RecordedTime</name>
    <message>
        <source>Recorded time {time}</source>
        <translation>Aufgenommene Zeit {time}</translation>
    </message>
</context>
<context>
    <name>RecordingDelegate</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Press Enter to save the title, Esc to keep the old one.</source>
        <translation>Enter übernimmt den neuen Titel, Esc behält den alten.</translation>
    </message>
</context>
<context>
    <name>RecordingPage</name>
    <message>
        <source>Small files</source>
        <translation>Kleine Dateien</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>The one included in Pausa</source>
        <translation>Das in Pausa enthaltene</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>If the camera does not offer this size, Pausa uses the nearest one and tells you.</source>
        <translation>Bietet die Kamera diese Größe nicht an, wird die nächstliegende verwendet; ein Hinweis erscheint.</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Other ffmpeg program</source>
        <translation>Anderes ffmpeg-Programm</translation>
    </message>
    <message>
        <source>ffmpeg writes the files. Takes effect when you next start Pausa.</source>
        <translation>ffmpeg schreibt die Dateien. Gilt ab dem nächsten Start von Pausa.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>For long talks and for sharing: fine detail is a little softer.</source>
        <translation>Für lange Vorträge und zum Verschicken: Feine Details sind etwas weicher.</translation>
    </message>
    <message>
        <source>Looks like the camera&apos;s own picture. Right for almost everything.</source>
        <translation>Sieht aus wie das Bild der Kamera selbst; gut für fast alles.</translation>
    </message>
    <message>
        <source>For editing and enlarging later. Files are about twice as large.</source>
        <translation>Zum späteren Bearbeiten und Vergrößern; die Dateien sind etwa doppelt so groß.</translation>
    </message>
    <message>
        <source>Plays everywhere.</source>
        <translation>Lässt sich überall abspielen.</translation>
    </message>
    <message>
        <source>An open format that most players and all editors read.</source>
        <translation>Ein offenes Format, das die meisten Abspiel- und alle Schnittprogramme lesen.</translation>
    </message>
    <message>
        <source>For Apple&apos;s programs. Plays in most others too.</source>
        <translation>Für Programme von Apple; die meisten anderen spielen es auch ab.</translation>
    </message>
    <message>
        <source>Testing what works on this computer…</source>
        <translation>Es wird ausprobiert, was auf diesem Computer funktioniert&#xa0;…</translation>
    </message>
    <message>
        <source>Works on every computer and gives the smallest files.</source>
        <translation>Funktioniert auf jedem Computer und ergibt die kleinsten Dateien.</translation>
    </message>
    <message>
        <source>Tested just now: it works here.</source>
        <translation>Gerade ausprobiert: Es funktioniert hier.</translation>
    </message>
    <message>
        <source>Tested just now: {encoder} works here and is used.</source>
        <translation>Gerade ausprobiert: {encoder} funktioniert hier und wird verwendet.</translation>
    </message>
    <message>
        <source>Tested just now: no graphics hardware here can encode, so the processor does it (x264).</source>
        <translation>Gerade ausprobiert: Hier kann keine Grafikhardware kodieren, deshalb übernimmt das der Prozessor (x264).</translation>
    </message>
    <message>
        <source>Tested just now: this does not work here, so the processor does it (x264). Your recordings look the same.</source>
        <translation>Gerade ausprobiert: Das funktioniert hier nicht, deshalb übernimmt das der Prozessor (x264). An den Aufnahmen ändert das nichts.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor (x264)</source>
        <translation>Prozessor (x264)</translation>
    </message>
    <message>
        <source>Choose an ffmpeg program</source>
        <translation>Ein ffmpeg-Programm auswählen</translation>
    </message>
    <message>
        <source>The file “{file}” does not exist. Nothing was changed.</source>
        <translation>Es gibt keine Datei „{file}“; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} pro Sekunde</translation>
    </message>
</context>
<context>
    <name>RecordingsModel</name>
    <message>
        <source>The file is not there any more:</source>
        <translation>Die Datei ist nicht mehr da:</translation>
    </message>
    <message>
        <source>Beside the file are kept {size}: what was taken back, and what can be undone.</source>
        <translation>Neben der Datei sind {size} aufbewahrt: was herausgenommen wurde und was sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>{recording}, with words</source>
        <translation>{recording}, mit Wörtern</translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Sortierung: {order}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>Wo es gesagt wird</translation>
    </message>
    <message>
        <source>Goes to the trash: “{title}”</source>
        <translation>„{title}“ kommt in den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>All %n recordings go to the trash</source>
        <translation>
            <numerusform>%n Aufnahme kommt in den Papierkorb</numerusform>
            <numerusform>Alle %n Aufnahmen kommen in den Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings go to the trash</source>
        <translation>
            <numerusform>%n Aufnahme kommt in den Papierkorb</numerusform>
            <numerusform>%n Aufnahmen kommen in den Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the list: “{title}”</source>
        <translation>„{title}“ wird aus der Liste entfernt</translation>
    </message>
    <message>
        <source>The recordings cannot be listed</source>
        <translation>Die Liste lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>No recordings match “{words}”</source>
        <translation>Nichts gefunden für „{words}“</translation>
    </message>
    <message>
        <source>Show all recordings</source>
        <translation>Alle Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Your first recording</source>
        <translation>Ihre erste Aufnahme</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Noch keine Aufnahmen</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Die Liste ist leer</translation>
    </message>
    <message>
        <source>What you record now appears here when you stop it.</source>
        <translation>Was Sie jetzt aufnehmen, erscheint hier, wenn Sie es beenden.</translation>
    </message>
    <message>
        <source>Press Record to start. Each recording appears here when you stop it.</source>
        <translation>„Aufnehmen“ startet die erste. Jede Aufnahme steht hier, sobald sie gestoppt ist.</translation>
    </message>
    <message>
        <source>Press Record or {key} to start. Each recording appears here when you stop it.</source>
        <translation>„Aufnehmen“ oder {key} startet die erste. Jede Aufnahme steht hier, sobald sie gestoppt ist.</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>Only this computer</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>Every device in the network</source>
        <translation>Jedes Gerät im Netzwerk</translation>
    </message>
    <message>
        <source>One address of this computer…</source>
        <translation>Eine Adresse dieses Computers&#xa0;…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Renew the password?</source>
        <translation>Das Passwort erneuern?</translation>
    </message>
    <message>
        <source>Controllers that use the old one are refused from now on. Enter the new one there to let them in again.</source>
        <translation>Controller mit dem alten werden ab jetzt abgewiesen. Mit dem neuen kommen sie wieder hinein.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Tell addresses on the web when a recording begins, is paused or is ready.</source>
        <translation>Sagt Adressen im Web Bescheid, wenn eine Aufnahme beginnt, pausiert oder fertig ist.</translation>
    </message>
    <message>
        <source>Allow remote control</source>
        <translation>Fernsteuerung erlauben</translation>
    </message>
    <message>
        <source>Programs and scripts that know the token can start, pause and stop recordings, and fetch the files.</source>
        <translation>Programme und Skripte, die das Token kennen, können Aufnahmen starten, pausieren und stoppen und die Dateien abholen.</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Wer es erreichen kann</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Whoever knows it can turn on the camera and the microphone. Give it only to programs that you trust.</source>
        <translation>Wer es kennt, kann Kamera und Mikrofon einschalten. Nur vertrauenswürdigen Programmen geben.</translation>
    </message>
    <message>
        <source>Web pages that may use it</source>
        <translation>Webseiten, die es nutzen dürfen</translation>
    </message>
    <message>
        <source>Their addresses, separated by spaces. Usually none.</source>
        <translation>Ihre Adressen, durch Leerzeichen getrennt. Meist keine.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Programs and scripts</source>
        <translation>Programme und Skripte</translation>
    </message>
    <message>
        <source>Speak OBS’s protocol</source>
        <translation>Das Protokoll von OBS sprechen</translation>
    </message>
    <message>
        <source>For Stream Decks, phone remotes, pedals and scripts that were made for OBS.</source>
        <translation>Für Stream Decks, Fernbedienungen auf dem Telefon, Pedale und Skripte, die für OBS gemacht sind.</translation>
    </message>
    <message>
        <source>The controller asks for it. Type another one to change it.</source>
        <translation>Der Controller fragt danach. Zum Ändern ein anderes eingeben.</translation>
    </message>
    <message>
        <source>Controllers made for OBS</source>
        <translation>Controller für OBS</translation>
    </message>
    <message>
        <source>It can be read while remote control is on.</source>
        <translation>Lesbar, solange die Fernsteuerung an ist.</translation>
    </message>
    <message>
        <source>Off: nobody can reach it.</source>
        <translation>Aus: nicht erreichbar.</translation>
    </message>
    <message>
        <source>It can be reached at {address}</source>
        <translation>Erreichbar unter {address}</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>The environment variable PAUSA_TOKEN sets it.</source>
        <translation>Die Umgebungsvariable PAUSA_TOKEN legt es fest.</translation>
    </message>
    <message>
        <source>Everyone in that network who has the token can turn on your camera and microphone, and what is sent can be read on the way. Only for networks that you trust.</source>
        <translation>Jeder in diesem Netzwerk, der das Token hat, kann Kamera und Mikrofon einschalten, und was gesendet wird, lässt sich unterwegs mitlesen. Nur für vertrauenswürdige Netzwerke.</translation>
    </message>
    <message>
        <source>“{address}” is no address. Nothing was changed.</source>
        <translation>„{address}“ ist keine Adresse. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{page}” is no address of a web page. Nothing was changed.</source>
        <translation>„{page}“ ist keine Adresse einer Webseite. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Renew the token?</source>
        <translation>Das Token erneuern?</translation>
    </message>
    <message>
        <source>Programs that use the old one are refused from now on. Give them the new one to let them in again.</source>
        <translation>Programme mit dem alten werden ab jetzt abgewiesen. Mit dem neuen kommen sie wieder hinein.</translation>
    </message>
    <message>
        <source>The token is a new one now.</source>
        <translation>Das Token ist jetzt ein neues.</translation>
    </message>
    <message>
        <source>The password is a new one now.</source>
        <translation>Das Passwort ist jetzt ein neues.</translation>
    </message>
</context>
<context>
    <name>RemoteSign</name>
    <message>
        <source>Remote control is on</source>
        <translation>Fernsteuerung ist an</translation>
    </message>
    <message>
        <source>Remote control is on: {addresses}</source>
        <translation>Fernsteuerung ist an: {addresses}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Every {day}, {times}</source>
        <translation>Jeden {day}, {times}</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Edit scheduled recording</source>
        <translation>Geplante Aufnahme bearbeiten</translation>
    </message>
    <message>
        <source>Schedule a recording</source>
        <translation>Eine Aufnahme planen</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Pauses count, too.</source>
        <translation>Pausen zählen mit.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>At that time there is something else: {others}.</source>
        <translation>Zu dieser Zeit ist schon etwas geplant: {others}.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Schedule a recording</source>
        <translation>Eine Aufnahme planen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove this scheduled recording?</source>
        <translation>Diese geplante Aufnahme entfernen?</translation>
    </message>
    <message>
        <source>{title} ({when}) is not recorded any more.</source>
        <translation>{title} ({when}) wird nicht mehr aufgenommen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Scheduled</name>
    <message>
        <source>Until {time}</source>
        <translation>Bis {time}</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Script</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Paste or type here what you want to say, or drop a text file.</source>
        <translation>Fügen Sie hier ein, was Sie sagen wollen, schreiben Sie es, oder ziehen Sie eine Textdatei hierher.</translation>
    </message>
</context>
<context>
    <name>ScriptKeeping</name>
    <message>
        <source>The file cannot be read. The script is as it was.</source>
        <translation>Die Datei kann nicht gelesen werden. Der Text ist, wie er war.</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>Script</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search recordings</source>
        <translation>Aufnahmen durchsuchen</translation>
    </message>
    <message>
        <source>Searches titles, file names, dates, marks, and what is said.</source>
        <translation>Durchsucht Titel, Dateinamen, Daten, Marken und was gesagt wird.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern&#xa0;…</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>Es ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>SegmentStrip</name>
    <message>
        <source>Segments</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation>{name} bei {time}</translation>
    </message>
    <message>
        <source>Click or drag to go back to a place.</source>
        <translation>Klicken oder ziehen, um an eine Stelle zurückzugehen.</translation>
    </message>
    <message>
        <source>Segment {number} · {length}</source>
        <translation>Abschnitt {number} · {length}</translation>
    </message>
    <message>
        <source>Recording goes on from {time} of {total}</source>
        <translation>Die Aufnahme geht bei {time} von {total} weiter</translation>
    </message>
    <message>
        <source>Retake takes this segment back.</source>
        <translation>„Wiederholen“ nimmt diesen heraus.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Starten und Stoppen</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Fernsteuerung</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
</context>
<context>
    <name>SettingsTexts</name>
    <message>
        <source>Your settings could not be read, so Pausa started with the defaults. The old file is kept as “{file}”.</source>
        <translation>Die Einstellungen ließen sich nicht lesen, deshalb ist Pausa mit den Standardwerten gestartet. Die alte Datei ist als „{file}“ erhalten.</translation>
    </message>
    <message>
        <source>These settings could not be understood and are back to their defaults: {names}. All the others are unchanged. The old file is kept as “{file}”.</source>
        <translation>Diese Einstellungen waren nicht zu verstehen und stehen wieder auf ihrem Standard: {names}. Alle anderen sind unverändert. Die alte Datei ist als „{file}“ aufgehoben.</translation>
    </message>
    <message>
        <source>A part of your settings could not be read. All the others are unchanged. The old file is kept as “{file}”.</source>
        <translation>Ein Teil der Einstellungen war nicht lesbar. Alle anderen sind unverändert. Die alte Datei ist als „{file}“ aufgehoben.</translation>
    </message>
    <message>
        <source>This holds until you quit Pausa, but it could not be saved ({reason}). Check whether the disk is full or write-protected.</source>
        <translation>Das gilt, bis Pausa beendet wird, ließ sich aber nicht speichern ({reason}). Bitte prüfen, ob das Laufwerk voll oder schreibgeschützt ist.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Auch in anderen Programmen</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>Beim Abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder pausieren</translation>
    </message>
    <message>
        <source>Five seconds back or forward</source>
        <translation>Fünf Sekunden zurück oder vor</translation>
    </message>
    <message>
        <source>Previous or next chapter</source>
        <translation>Vorheriges oder nächstes Kapitel</translation>
    </message>
    <message>
        <source>Beginning or end</source>
        <translation>Anfang oder Ende</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>In der Pause</translation>
    </message>
    <message>
        <source>One second back or forward</source>
        <translation>Eine Sekunde zurück oder vor</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Zurück zum Ende</translation>
    </message>
    <message>
        <source>Louder or softer</source>
        <translation>Lauter oder leiser</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>Langsamer oder schneller</translation>
    </message>
    <message>
        <source>In the teleprompter</source>
        <translation>Im Teleprompter</translation>
    </message>
    <message>
        <source>A sentence back or forward</source>
        <translation>Einen Satz zurück oder vor</translation>
    </message>
    <message>
        <source>A sentence back or forward, unless paused</source>
        <translation>Einen Satz zurück oder vor, außer in der Pause</translation>
    </message>
    <message>
        <source>A line back or forward</source>
        <translation>Eine Zeile zurück oder vor</translation>
    </message>
    <message>
        <source>To the beginning, unless paused</source>
        <translation>Zum Anfang, außer in der Pause</translation>
    </message>
    <message>
        <source>Smaller or larger letters</source>
        <translation>Kleinere oder größere Schrift</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Show or hide the words</source>
        <translation>Wörter zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Find in the words</source>
        <translation>In den Wörtern suchen</translation>
    </message>
    <message>
        <source>In the words: play from there</source>
        <translation>In den Wörtern: ab dort abspielen</translation>
    </message>
    <message>
        <source>In the words: correct a word</source>
        <translation>In den Wörtern: ein Wort berichtigen</translation>
    </message>
    <message>
        <source>In the words: select</source>
        <translation>In den Wörtern: auswählen</translation>
    </message>
    <message>
        <source>In the words: cut out what is selected</source>
        <translation>In den Wörtern: das Ausgewählte herausschneiden</translation>
    </message>
    <message>
        <source>Selection begins or ends</source>
        <translation>Auswahl beginnt oder endet</translation>
    </message>
    <message>
        <source>Remove the selection, or all but it</source>
        <translation>Auswahl entfernen, oder alles andere</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>In zwei teilen</translation>
    </message>
    <message>
        <source>One picture back or forward</source>
        <translation>Ein Bild zurück oder vor</translation>
    </message>
    <message>
        <source>From join to join or mark</source>
        <translation>Zu Nahtstelle oder Marke</translation>
    </message>
    <message>
        <source>While editing: save</source>
        <translation>Beim Bearbeiten: speichern</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation>Zurück zur Kamera</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Retake the newest segment</source>
        <translation>Neuesten Abschnitt wiederholen</translation>
    </message>
    <message>
        <source>Retake from the last sentence</source>
        <translation>Ab dem letzten Satz wiederholen</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>Marke setzen</translation>
    </message>
    <message>
        <source>While paused: play from here, or stop</source>
        <translation>In der Pause: ab hier abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Mikrofon stummschalten oder einschalten</translation>
    </message>
    <message>
        <source>Show or hide the last picture while paused</source>
        <translation>In der Pause das letzte Bild ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the words</source>
        <translation>Wörter zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the teleprompter</source>
        <translation>Teleprompter zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Let the script run, or stop it</source>
        <translation>Text laufen lassen oder anhalten</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Stoppen und speichern</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Aufnahmen durchsuchen</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Aufnahme abspielen</translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation>Aufnahme umbenennen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Compact mode</source>
        <translation>Kompaktmodus</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Anleitung öffnen</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Restore my keys</source>
        <translation>Meine Tasten zurückholen</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Auch in anderen Programmen</translation>
    </message>
    <message>
        <source>Use suggested keys</source>
        <translation>Vorgeschlagene Tasten verwenden</translation>
    </message>
    <message>
        <source>“{action}” uses the same key, so this one does not work. Choose another.</source>
        <translation>„{action}“ hat dieselbe Taste, deshalb wirkt diese nicht. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} gehört zu „{action}“.</translation>
    </message>
    <message>
        <source>On this desktop: {key}</source>
        <translation>In dieser Arbeitsumgebung: {key}</translation>
    </message>
    <message>
        <source>These keys are taken away from all other programs, so none is set until you choose one.</source>
        <translation>Diese Tasten stehen anderen Programmen dann nicht mehr zur Verfügung; deshalb ist von selbst keine festgelegt.</translation>
    </message>
</context>
<context>
    <name>StripRow</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>TakePlaying</name>
    <message>
        <source>Playing what was taken back · {time} of {total} · Esc: stop</source>
        <translation>Wiedergabe von Herausgenommenem · {time} von {total} · Esc: anhalten</translation>
    </message>
</context>
<context>
    <name>TakenBackBar</name>
    <message>
        <source>Click to play it or to put it back.</source>
        <translation>Klicken, um es abzuspielen oder wieder einzusetzen.</translation>
    </message>
    <message>
        <source>Taken back · {length}</source>
        <translation>Herausgenommen · {length}</translation>
    </message>
</context>
<context>
    <name>TakenBackBars</name>
    <message>
        <source>Taken back</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>Take {number} · {length}</source>
        <translation>Fassung {number} · {length}</translation>
    </message>
    <message>
        <source>Taken back · {length}</source>
        <translation>Herausgenommen · {length}</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Wiedergabe anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wieder einsetzen</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>It belongs to the computer “{computer}”; its files were last changed on {moment}. If Pausa still records or finishes it there, that breaks off, and what follows is lost. Finish it here only if that computer is off, or no longer works on it.</source>
        <translation>Sie gehört zum Computer „{computer}“; ihre Dateien wurden zuletzt am {moment} geändert. Nimmt Pausa sie dort noch auf oder stellt sie fertig, bricht das ab, und was folgt, geht verloren. Bitte nur hier fertigstellen, wenn jener Computer aus ist oder nicht mehr daran arbeitet.</translation>
    </message>
    <message>
        <source>Finish “{title}” on this computer?</source>
        <translation>„{title}“ auf diesem Computer fertigstellen?</translation>
    </message>
    <message>
        <source>Finish it here</source>
        <translation>Hier fertigstellen</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>In Ruhe lassen</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the recording</source>
        <translation>Titel der Aufnahme</translation>
    </message>
    <message>
        <source>The file gets this title as its name. Leave it empty to name it by date and time.</source>
        <translation>Die Datei wird so genannt. Bleibt das Feld leer, heißt sie nach Datum und Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>TranscriptFind</name>
    <message>
        <source>Find in the words</source>
        <translation>In den Wörtern suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Find in the words</source>
        <translation>In den Wörtern suchen</translation>
    </message>
    <message>
        <source>More about the words</source>
        <translation>Mehr zu den Wörtern</translation>
    </message>
    <message>
        <source>Close the words</source>
        <translation>Wörter schließen</translation>
    </message>
    <message>
        <source>Follow what is said</source>
        <translation>Dem Gesagten folgen</translation>
    </message>
    <message>
        <source>Write it again, better…</source>
        <translation>Noch einmal schreiben, besser…</translation>
    </message>
    <message>
        <source>Write the words…</source>
        <translation>Wörter schreiben…</translation>
    </message>
    <message>
        <source>The first words come in a moment.</source>
        <translation>Die ersten Wörter kommen gleich.</translation>
    </message>
    <message>
        <source>What is said in this recording can be written here. Nothing of it leaves this computer.</source>
        <translation>Was in dieser Aufnahme gesagt wird, kann hier geschrieben werden. Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Write the words</source>
        <translation>Wörter schreiben</translation>
    </message>
    <message>
        <source>Choose model and language…</source>
        <translation>Modell und Sprache wählen…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>This recording has no sound, so there are no words in it.</source>
        <translation>Diese Aufnahme hat keinen Ton, also auch keine Wörter.</translation>
    </message>
    <message>
        <source>No word was heard in this recording.</source>
        <translation>In dieser Aufnahme war kein Wort zu hören.</translation>
    </message>
    <message>
        <source>Writing the words… {percent} %</source>
        <translation>Die Wörter werden geschrieben… {percent} %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The end ({length}) is not written yet.</source>
        <translation>Das Ende ({length}) ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>A part ({length}) is not written yet.</source>
        <translation>Ein Teil ({length}) ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Propose what to remove…</source>
        <translation>Vorschlagen, was weg kann…</translation>
    </message>
    <message>
        <source>Save words as…</source>
        <translation>Wörter speichern als…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy chapters for a description</source>
        <translation>Kapitel für eine Beschreibung kopieren</translation>
    </message>
</context>
<context>
    <name>TranscriptSaving</name>
    <message numerus="yes">
        <source>%n chapters are copied.</source>
        <translation>
            <numerusform>%n Kapitel ist kopiert.</numerusform>
            <numerusform>%n Kapitel sind kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of “{title}” are not written yet. Play it to write them.</source>
        <translation>Die Wörter von „{title}“ sind noch nicht geschrieben. Spielen Sie sie ab, um sie zu schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n words are copied.</source>
        <translation>
            <numerusform>%n Wort ist kopiert.</numerusform>
            <numerusform>%n Wörter sind kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtitles, SRT</source>
        <translation>Untertitel, SRT</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>Untertitel, WebVTT</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>JSON with the time of every word</source>
        <translation>JSON mit der Zeit jedes Wortes</translation>
    </message>
    <message>
        <source>Save words as</source>
        <translation>Wörter speichern als</translation>
    </message>
    <message>
        <source>The words could not be saved as {file} ({reason}). Choose another place.</source>
        <translation>Die Wörter konnten nicht als {file} gespeichert werden ({reason}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The words are saved: {file}</source>
        <translation>Die Wörter sind gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Perhaps not what was said. Double-click to correct it.</source>
        <translation>Vielleicht nicht das, was gesagt wurde. Doppelklicken, um es zu berichtigen.</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Correct the word</source>
        <translation>Das Wort berichtigen</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Den Satz auswählen</translation>
    </message>
    <message>
        <source>Remove from the recording</source>
        <translation>Aus der Aufnahme entfernen</translation>
    </message>
    <message>
        <source>Select on the timeline</source>
        <translation>Auf der Zeitleiste auswählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UnrecordedDevices</name>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>This picture is not recorded: the recording has sound only.</source>
        <translation>Dieses Bild wird nicht aufgenommen: Die Aufnahme hat nur Ton.</translation>
    </message>
    <message>
        <source>This recording has no picture, because it began without a camera. Begin a new one to record the picture too; this one is kept.</source>
        <translation>Diese Aufnahme hat kein Bild, denn sie hat ohne Kamera begonnen. Um auch das Bild aufzunehmen, bitte eine neue beginnen; diese bleibt erhalten.</translation>
    </message>
    <message>
        <source>This recording has no sound, because it began without a microphone. Begin a new one to record the sound too; this one is kept.</source>
        <translation>Diese Aufnahme hat keinen Ton, denn sie hat ohne Mikrofon begonnen. Um auch den Ton aufzunehmen, bitte eine neue beginnen; diese bleibt erhalten.</translation>
    </message>
    <message>
        <source>No camera is chosen. The recording goes on with the last picture until you choose one.</source>
        <translation>Keine Kamera ist ausgewählt. Die Aufnahme geht mit dem letzten Bild weiter, bis eine ausgewählt wird.</translation>
    </message>
    <message>
        <source>No microphone is chosen. The recording goes on with silence until you choose one.</source>
        <translation>Kein Mikrofon ist ausgewählt. Die Aufnahme geht mit Stille weiter, bis eines ausgewählt wird.</translation>
    </message>
</context>
<context>
    <name>WebhookDialog</name>
    <message>
        <source>Edit webhook</source>
        <translation>Webhook bearbeiten</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Webhook hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Names, contents and signature of the messages.</source>
        <translation>Namen, Inhalt und Signatur der Nachrichten.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For your list. May be empty.</source>
        <translation>Für diese Liste. Kann leer bleiben.</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>Nachrichten senden</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Renew the secret?</source>
        <translation>Das Geheimnis erneuern?</translation>
    </message>
    <message>
        <source>Give the receiver the new one within a day: until then each message is signed with both.</source>
        <translation>Der Empfänger braucht das neue innerhalb eines Tages: Bis dahin ist jede Nachricht mit beiden signiert.</translation>
    </message>
    <message>
        <source>The receiver checks with it that a message comes from you.</source>
        <translation>Damit prüft der Empfänger, dass eine Nachricht von hier kommt.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Bitte mindestens eines auswählen.</translation>
    </message>
    <message>
        <source>The secret is a new one now.</source>
        <translation>Das Geheimnis ist jetzt ein neues.</translation>
    </message>
    <message>
        <source>The address is being checked…</source>
        <translation>Die Adresse wird geprüft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>WebhookList</name>
    <message>
        <source>No address is told anything.</source>
        <translation>Keiner Adresse wird etwas gesagt.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Webhook hinzufügen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Delivery log…</source>
        <translation>Zustellprotokoll&#xa0;…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>It is off; turn it on to send what was not delivered.</source>
        <translation>Er ist aus; nach dem Einschalten wird gesendet, was nicht zugestellt wurde.</translation>
    </message>
    <message>
        <source>Off: nothing is sent.</source>
        <translation>Aus: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Has not answered since {time}</source>
        <translation>Keine Antwort seit {time}</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>Wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Test: {result}</source>
        <translation>Test: {result}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this webhook?</source>
        <translation>Diesen Webhook entfernen?</translation>
    </message>
    <message>
        <source>{address} is told nothing any more. Its delivery log is removed, too.</source>
        <translation>{address} wird nichts mehr gesagt. Auch das Zustellprotokoll wird entfernt.</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>As Recall.ai sends them</source>
        <translation>Wie von Recall.ai</translation>
    </message>
    <message>
        <source>As RealtimeKit (Dyte) sends them</source>
        <translation>Wie von RealtimeKit (Dyte)</translation>
    </message>
    <message>
        <source>Pausa’s own</source>
        <translation>Pausas eigene</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>Nicht angenommen: {reason}</translation>
    </message>
    <message>
        <source>Not taken: {reason}; again at {time}</source>
        <translation>Nicht angenommen: {reason}; nächster Versuch {time}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Pausa</source>
        <translation>Willkommen bei Pausa</translation>
    </message>
    <message>
        <source>Try it for ten seconds</source>
        <translation>Zehn Sekunden ausprobieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>What you pause is never recorded, what you record is never lost, and the file has no seam. Nothing leaves your computer unless you ask for it.</source>
        <translation>Was pausiert ist, wird nie aufgenommen, was aufgenommen ist, geht nie verloren, und die Datei hat keine Naht. Nichts verlässt den Computer, wenn Sie es nicht verlangen.</translation>
    </message>
    <message>
        <source>macOS will ask whether Pausa may use the camera and the microphone. If you decline, you can allow it later in System Settings under Privacy &amp; Security.</source>
        <translation>macOS fragt, ob Pausa Kamera und Mikrofon verwenden darf. Wird das abgelehnt, lässt es sich später in den Systemeinstellungen unter „Datenschutz &amp; Sicherheit“ erlauben.</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message numerus="yes">
        <source>The list of recordings was damaged; %n recordings could be read from it. Your files are untouched, and the old list is kept in {file}.</source>
        <translation>
            <numerusform>Die Liste der Aufnahmen war beschädigt; %n Aufnahme ließ sich daraus lesen. Die Dateien selbst sind unverändert, und die alte Liste ist in {file} erhalten.</numerusform>
            <numerusform>Die Liste der Aufnahmen war beschädigt; %n Aufnahmen ließen sich daraus lesen. Die Dateien selbst sind unverändert, und die alte Liste ist in {file} erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there yet. The first recording will create it.</source>
        <translation>Den Ordner „{folder}“ gibt es noch nicht. Die erste Aufnahme legt ihn an.</translation>
    </message>
    <message>
        <source>The log is empty: nothing has gone wrong yet.</source>
        <translation>Das Protokoll ist leer: Bisher ist nichts schiefgegangen.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They contain no titles, file names or contents; paste them into your report.</source>
        <translation>Die Diagnosedaten liegen in der Zwischenablage. Sie enthalten keine Titel, Dateinamen oder Inhalte; bitte in den Bericht einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings in your folders are not in the list.</source>
        <translation>
            <numerusform>%n Aufnahme in den Aufnahmeordnern fehlt in der Liste.</numerusform>
            <numerusform>%n Aufnahmen in den Aufnahmeordnern fehlen in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Test recording</source>
        <translation>Testaufnahme</translation>
    </message>
</context>
<context>
    <name>WordEditor</name>
    <message>
        <source>The word</source>
        <translation>Das Wort</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves it as it was, Tab goes to the next word. Empty: the word goes from the text, its sound stays.</source>
        <translation>Enter behält es, Esc lässt es, wie es war, Tab geht zum nächsten Wort. Leer: Das Wort geht aus dem Text, sein Ton bleibt.</translation>
    </message>
    <message>
        <source>Out of the text; its sound stays</source>
        <translation>Aus dem Text; der Ton bleibt</translation>
    </message>
</context>
<context>
    <name>WordsAndScript</name>
    <message>
        <source>Open a script</source>
        <translation>Text öffnen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.text)</source>
        <translation>Texte (*.txt *.md *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>Modell holen…</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Beside the picture</source>
        <translation>Neben dem Bild</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Unter dem Bild</translation>
    </message>
    <message>
        <source>Write what is said while recording</source>
        <translation>Schreiben, was während der Aufnahme gesagt wird</translation>
    </message>
    <message>
        <source>On this computer: neither sound nor words leave it. What is said in a pause is not listened to.</source>
        <translation>Auf diesem Computer: Weder Ton noch Wörter verlassen ihn. Was in einer Pause gesagt wird, wird nicht gehört.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>It turns speech into words. Larger ones write better and take longer.</source>
        <translation>Es macht aus Sprache Wörter. Größere schreiben besser und brauchen länger.</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Sprache, die gesprochen wird</translation>
    </message>
    <message>
        <source>Subtitles in the file</source>
        <translation>Untertitel in der Datei</translation>
    </message>
    <message>
        <source>A track that players can show and hide.</source>
        <translation>Eine Spur, die Abspielprogramme zeigen und ausblenden können.</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Dateien daneben</translation>
    </message>
    <message>
        <source>SRT and WebVTT are subtitles, TXT is for reading, JSON is for programs.</source>
        <translation>SRT und WebVTT sind Untertitel, TXT ist zum Lesen, JSON für Programme.</translation>
    </message>
    <message>
        <source>When a recording is finished</source>
        <translation>Wenn eine Aufnahme fertig ist</translation>
    </message>
    <message>
        <source>Where words stand</source>
        <translation>Wo Wörter stehen</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>A change holds from the next recording on.</source>
        <translation>Eine Änderung gilt ab der nächsten Aufnahme.</translation>
    </message>
    <message>
        <source>The model {name} knows English only.</source>
        <translation>Das Modell {name} kann nur Englisch.</translation>
    </message>
    <message>
        <source>What writes words is not installed. In a terminal: {command}. Then start Pausa again.</source>
        <translation>Was Wörter schreibt, ist nicht installiert. In einem Terminal: {command}. Starten Sie Pausa dann neu.</translation>
    </message>
    <message>
        <source>What writes words is not installed. Install the package pausa-words, and start Pausa again.</source>
        <translation>Was Wörter schreibt, ist nicht installiert. Installieren Sie das Paket pausa-words, und starten Sie Pausa neu.</translation>
    </message>
    <message>
        <source>This installation brings nothing that writes words. Installed by {command}, Pausa does.</source>
        <translation>Diese Installation bringt nichts mit, was Wörter schreibt. Mit {command} installiert, tut Pausa das.</translation>
    </message>
    <message>
        <source>Automatic ({name})</source>
        <translation>Automatisch ({name})</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keines</translation>
    </message>
    <message>
        <source>{name}, English only</source>
        <translation>{name}, nur Englisch</translation>
    </message>
    <message>
        <source>Folder with a model</source>
        <translation>Ordner mit einem Modell</translation>
    </message>
    <message>
        <source>{name} comes: {percent} %</source>
        <translation>{name} kommt: {percent} %</translation>
    </message>
    <message>
        <source>{name} is there.</source>
        <translation>{name} ist da.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Write the words again</source>
        <translation>Wörter noch einmal schreiben</translation>
    </message>
    <message>
        <source>Write the words</source>
        <translation>Wörter schreiben</translation>
    </message>
    <message>
        <source>{name}, English only</source>
        <translation>{name}, nur Englisch</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The words that are there were written by {engine}; they stay until the new ones are. It goes on in the background, and waits while something is recorded.</source>
        <translation>Die Wörter, die da sind, hat {engine} geschrieben; sie bleiben, bis die neuen da sind. Es geschieht im Hintergrund und wartet, während etwas aufgenommen wird.</translation>
    </message>
    <message>
        <source>It goes on in the background, and waits while something is recorded.</source>
        <translation>Es geschieht im Hintergrund und wartet, während etwas aufgenommen wird.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Larger ones write better and take longer.</source>
        <translation>Größere schreiben besser und brauchen länger.</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Sprache, die gesprochen wird</translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n sentences that you have corrected</source>
        <translation>
            <numerusform>Den %n Satz behalten, den Sie berichtigt haben</numerusform>
            <numerusform>Die %n Sätze behalten, die Sie berichtigt haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Get other models…</source>
        <translation>Andere Modelle holen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The model {name} knows English only.</source>
        <translation>Das Modell {name} kann nur Englisch.</translation>
    </message>
</context>
<context>
    <name>_Repetition</name>
    <message>
        <source>Said again?</source>
        <translation>Noch einmal gesagt?</translation>
    </message>
    <message>
        <source>Retake from there</source>
        <translation>Ab dort wiederholen</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>What could go</source>
        <translation>Was weg könnte</translation>
    </message>
</context>
</TS>
