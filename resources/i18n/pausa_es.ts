<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pausa</source>
        <translation>Acerca de Pausa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing you record leaves your computer.</source>
        <translation>Software libre con licencia MIT. Nada de lo que se graba sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ya</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Undo splitting</source>
        <translation>Deshacer la división</translation>
    </message>
    <message>
        <source>Undo renaming a chapter</source>
        <translation>Deshacer el nombre del capítulo</translation>
    </message>
    <message>
        <source>Redo splitting</source>
        <translation>Rehacer la división</translation>
    </message>
    <message>
        <source>Redo renaming a chapter</source>
        <translation>Rehacer el nombre del capítulo</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar el micrófono</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Discard recording…</source>
        <translation>Descartar la grabación…</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Buscar grabaciones</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Parar la reproducción</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Deshacer eliminación</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Let no recording begin by itself</source>
        <translation>No dejar que empiece ninguna grabación por sí sola</translation>
    </message>
    <message>
        <source>Record now</source>
        <translation>Grabar ya</translation>
    </message>
    <message>
        <source>Undo retake</source>
        <translation>Deshacer la repetición</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Deshacer el retroceso</translation>
    </message>
    <message>
        <source>Undo putting back</source>
        <translation>Deshacer la recolocación</translation>
    </message>
    <message>
        <source>Undo mark</source>
        <translation>Deshacer la marca</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>Deshacer la supresión</translation>
    </message>
    <message>
        <source>Undo trimming</source>
        <translation>Deshacer el recorte</translation>
    </message>
    <message>
        <source>Redo retake</source>
        <translation>Rehacer la repetición</translation>
    </message>
    <message>
        <source>Redo going back</source>
        <translation>Rehacer el retroceso</translation>
    </message>
    <message>
        <source>Redo putting back</source>
        <translation>Rehacer la recolocación</translation>
    </message>
    <message>
        <source>Redo mark</source>
        <translation>Rehacer la marca</translation>
    </message>
    <message>
        <source>Redo removing</source>
        <translation>Rehacer la supresión</translation>
    </message>
    <message>
        <source>Redo trimming</source>
        <translation>Rehacer el recorte</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Retake from the last sentence</source>
        <translation>Repetir desde la última frase</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Volver a esperar</translation>
    </message>
    <message>
        <source>5 minutes longer</source>
        <translation>5 minutos más</translation>
    </message>
    <message>
        <source>10 minutes longer</source>
        <translation>10 minutos más</translation>
    </message>
    <message>
        <source>Discard what was taken back…</source>
        <translation>Descartar lo quitado…</translation>
    </message>
    <message>
        <source>Compact mode</source>
        <translation>Modo compacto</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Remote control is on</source>
        <translation>El control remoto está activado</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Mirror the preview</source>
        <translation>Ver la imagen en espejo</translation>
    </message>
    <message>
        <source>Last picture over the live one while paused</source>
        <translation>Última imagen sobre la imagen en directo durante la pausa</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Teleprompter</source>
        <translation>Teleprónter</translation>
    </message>
    <message>
        <source>Let the script run</source>
        <translation>Poner en marcha el guion</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Show Pausa</source>
        <translation>Mostrar Pausa</translation>
    </message>
    <message>
        <source>Open the folder of recordings</source>
        <translation>Abrir la carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>About Pausa</source>
        <translation>Acerca de Pausa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Start a new recording</source>
        <translation>Empezar una grabación nueva</translation>
    </message>
    <message>
        <source>Leave out what happens until you resume</source>
        <translation>Dejar fuera lo que viene ahora, hasta reanudar</translation>
    </message>
    <message>
        <source>Take back the newest segment and stay paused where it began</source>
        <translation>Quitar el segmento más reciente y quedar en pausa justo antes</translation>
    </message>
    <message>
        <source>Pause, and go back to where the last sentence begins; Resume says it again</source>
        <translation>Poner en pausa y volver al principio de la última frase; con «Reanudar» se dice de nuevo</translation>
    </message>
    <message>
        <source>Set a mark here</source>
        <translation>Poner una marca en este momento</translation>
    </message>
    <message>
        <source>Let a recording begin by itself again, as the settings say</source>
        <translation>Dejar que una grabación vuelva a empezar por sí sola, según los ajustes</translation>
    </message>
    <message>
        <source>This recording is scheduled. Let it last longer</source>
        <translation>Esta grabación está programada. Hacer que dure más</translation>
    </message>
    <message>
        <source>Hear and see what is recorded, from the chosen place on</source>
        <translation>Oír y ver lo grabado desde el punto elegido</translation>
    </message>
    <message>
        <source>Record silence until you unmute the microphone</source>
        <translation>Grabar silencio hasta que se vuelva a activar el micrófono</translation>
    </message>
    <message>
        <source>Stop recording and save it as one file</source>
        <translation>Terminar la grabación y guardarla en un solo archivo</translation>
    </message>
    <message>
        <source>Copy versions, devices and the last errors, for a report; no titles, names or contents</source>
        <translation>Copiar versiones, dispositivos y los últimos errores para un informe; sin títulos, nombres ni contenidos</translation>
    </message>
    <message>
        <source>Throw the recording away, without making a file</source>
        <translation>Desechar la grabación sin crear ningún archivo</translation>
    </message>
    <message>
        <source>Throw away for good what was taken back of this recording</source>
        <translation>Descartar definitivamente lo que se ha quitado de esta grabación</translation>
    </message>
    <message>
        <source>What is said, as text, while it is recorded</source>
        <translation>Lo que se dice, como texto, mientras se graba</translation>
    </message>
    <message>
        <source>A script to read from, close to the camera; never in the file</source>
        <translation>Un guion para leer, cerca de la cámara; nunca en el archivo</translation>
    </message>
    <message>
        <source>Helps you to sit again as you sat, so that the picture does not jump; never in the file</source>
        <translation>Ayuda a volver a la misma postura para que la imagen no salte; nunca está en el archivo</translation>
    </message>
</context>
<context>
    <name>AlsoOpen</name>
    <message>
        <source>Also open: {what}</source>
        <translation>También abiertas: {what}</translation>
    </message>
    <message>
        <source>“{title}” is shown again. It is paused.</source>
        <translation>Se muestra de nuevo «{title}». Está en pausa.</translation>
    </message>
    <message>
        <source>“{title}” is shown again. It is still being recorded.</source>
        <translation>Se muestra de nuevo «{title}». Se sigue grabando.</translation>
    </message>
    <message>
        <source>{title} (paused)</source>
        <translation>{title} (en pausa)</translation>
    </message>
    <message>
        <source>{title} (recording)</source>
        <translation>{title} (grabando)</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect when you next start Pausa.</source>
        <translation>Se aplica la próxima vez que se abra Pausa.</translation>
    </message>
</context>
<context>
    <name>Armed</name>
    <message>
        <source>The {seconds} s before will be in it; nothing is on the disk yet.</source>
        <translation>Los {seconds}&#xa0;s anteriores estarán en ella; en el disco aún no hay nada.</translation>
    </message>
    <message>
        <source>Armed by remote control.</source>
        <translation>La espera se inició por control remoto.</translation>
    </message>
    <message>
        <source>Nothing is kept until then.</source>
        <translation>Hasta entonces no se guarda nada.</translation>
    </message>
    <message>
        <source>Recording begins when somebody speaks after a short silence.</source>
        <translation>La grabación empieza cuando alguien habla tras un breve silencio.</translation>
    </message>
    <message>
        <source>Recording begins when somebody speaks.</source>
        <translation>La grabación empieza cuando alguien habla.</translation>
    </message>
    <message>
        <source>Recording begins when somebody comes into the empty picture.</source>
        <translation>La grabación empieza cuando alguien entra en la imagen vacía.</translation>
    </message>
    <message>
        <source>Recording begins when somebody is in the picture.</source>
        <translation>La grabación empieza cuando hay alguien en la imagen.</translation>
    </message>
    <message>
        <source>Recording begins when camera and microphone are ready.</source>
        <translation>La grabación empieza cuando la cámara y el micrófono están listos.</translation>
    </message>
</context>
<context>
    <name>Arming</name>
    <message>
        <source>Called off: no recording begins by itself.</source>
        <translation>Cancelado: ninguna grabación empieza por sí sola.</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>You press Record</source>
        <translation>Se pulsa Grabar</translation>
    </message>
    <message>
        <source>Camera and microphone are ready</source>
        <translation>La cámara y el micrófono están listos</translation>
    </message>
    <message>
        <source>Somebody is in the picture</source>
        <translation>Hay alguien en la imagen</translation>
    </message>
    <message>
        <source>Somebody speaks</source>
        <translation>Alguien habla</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Recording begins when</source>
        <translation>La grabación empieza cuando</translation>
    </message>
    <message>
        <source>What came just before is in it</source>
        <translation>Lo inmediatamente anterior está incluido</translation>
    </message>
    <message>
        <source>So that the first word is not missing. Until then it is only in memory, never on the disk.</source>
        <translation>Para que no falte la primera palabra. Hasta entonces solo está en la memoria, nunca en el disco.</translation>
    </message>
    <message>
        <source>After so much recorded time</source>
        <translation>Tras este tiempo grabado</translation>
    </message>
    <message>
        <source>Pauses do not count.</source>
        <translation>Las pausas no cuentan.</translation>
    </message>
    <message>
        <source>After so much silence</source>
        <translation>Tras este silencio</translation>
    </message>
    <message>
        <source>After nobody was in the picture for</source>
        <translation>Tras este tiempo sin nadie en la imagen</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>A una hora del día</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Beginning by itself</source>
        <translation>Empezar por sí solo</translation>
    </message>
    <message>
        <source>Stopping by itself</source>
        <translation>Detenerse por sí solo</translation>
    </message>
    <message>
        <source>You are told a while before, and can let it go on. A paused recording never stops by itself: you are reminded instead.</source>
        <translation>Un poco antes llega un aviso que permite seguir. Una grabación en pausa nunca se detiene sola: en su lugar llega un recordatorio.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Pausa has to be open then. It turns camera and microphone on a minute before.</source>
        <translation>Pausa tiene que estar abierta entonces. La cámara y el micrófono se encienden un minuto antes.</translation>
    </message>
    <message>
        <source>As soon as Pausa has been opened.</source>
        <translation>En cuanto se abre Pausa.</translation>
    </message>
    <message>
        <source>Pausa waits, and looks for a face. Nothing of what it sees leaves this computer.</source>
        <translation>Pausa espera y busca una cara. Nada de lo que ve sale de este equipo.</translation>
    </message>
    <message>
        <source>Pausa waits, and listens for a voice; a noise does not begin it. Nothing of what it hears leaves this computer.</source>
        <translation>Pausa espera y escucha si hay una voz; un ruido no basta. Nada de lo que oye sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No permitir</translation>
    </message>
    <message>
        <source>Save the first, start the new one</source>
        <translation>Guardar la primera y empezar la nueva</translation>
    </message>
    <message>
        <source>Record both</source>
        <translation>Grabar las dos</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>Siguen encendidos</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Se apagan</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
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
        <translation>Cuenta atrás antes de grabar</translation>
    </message>
    <message>
        <source>Enter starts at once, Esc cancels.</source>
        <translation>Intro empieza al instante; Esc cancela.</translation>
    </message>
    <message>
        <source>A second recording while one is running</source>
        <translation>Segunda grabación mientras hay otra en curso</translation>
    </message>
    <message>
        <source>Camera and microphone during a pause</source>
        <translation>Cámara y micrófono durante una pausa</translation>
    </message>
    <message>
        <source>Lead-in before going on</source>
        <translation>Entrada antes de reanudar</translation>
    </message>
    <message>
        <source>Resume first plays what you said last; speak along, and recording goes on where it ends.</source>
        <translation>«Reanudar» reproduce primero lo último que se dijo; hay que hablar a la vez, y la grabación sigue donde termina.</translation>
    </message>
    <message>
        <source>Last picture over the live one</source>
        <translation>Última imagen sobre la imagen en directo</translation>
    </message>
    <message>
        <source>So that you sit as you sat, and the picture does not jump. It is never in the file.</source>
        <translation>Para volver a la misma postura y que la imagen no salte. Nunca está en el archivo.</translation>
    </message>
    <message>
        <source>Remind me that I am paused after</source>
        <translation>Recordar la pausa después de</translation>
    </message>
    <message>
        <source>Then less and less often, until you resume or stop.</source>
        <translation>Después, cada vez con menos frecuencia, hasta reanudar o detener.</translation>
    </message>
    <message>
        <source>Delay the sound by</source>
        <translation>Retrasar el sonido</translation>
    </message>
    <message>
        <source>Only if picture and sound are out of sync in your files: positive if the sound is early, negative if it is late.</source>
        <translation>Solo si los labios y la voz no coinciden en los archivos: un valor mayor si el sonido llega demasiado pronto, menor que cero si llega demasiado tarde.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <translation>Imagen y sonido</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The running one continues, and Pausa tells you.</source>
        <translation>La que está en curso sigue y aparece un aviso.</translation>
    </message>
    <message>
        <source>The first is finished and keeps its place in the list.</source>
        <translation>La primera se finaliza y conserva su lugar en la lista.</translation>
    </message>
    <message>
        <source>Both use the same camera and microphone, each with its own pauses.</source>
        <translation>Con la misma cámara y el mismo micrófono, cada una con sus propias pausas.</translation>
    </message>
    <message>
        <source>You still see yourself; nothing is recorded.</source>
        <translation>La imagen sigue a la vista, pero nada de ello se graba.</translation>
    </message>
    <message>
        <source>The camera&apos;s light goes out; resuming takes a moment longer.</source>
        <translation>La luz de la cámara se apaga; reanudar tarda un poco más.</translation>
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
        <translation>«{title}» no se ha podido eliminar y sigue en la lista ({reason}).</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Segment {number}</source>
        <translation>Segmento {number}</translation>
    </message>
    <message>
        <source>Mark {number}</source>
        <translation>Marca {number}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>In the tray, Pausa goes on waiting. Click the tray icon to bring the window back.</source>
        <translation>En la bandeja del sistema, Pausa sigue esperando; el icono vuelve a mostrar la ventana.</translation>
    </message>
    <message>
        <source>Minimised, Pausa goes on waiting. Use the taskbar to bring the window back.</source>
        <translation>Con la ventana minimizada, Pausa sigue esperando; la barra de tareas vuelve a mostrarla.</translation>
    </message>
    <message>
        <source>Once Pausa is closed, no recording begins by itself.</source>
        <translation>Si Pausa se cierra, ninguna grabación empieza por sí sola.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Dejar en la bandeja</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Close Pausa</source>
        <translation>Cerrar Pausa</translation>
    </message>
</context>
<context>
    <name>ClosingProgress</name>
    <message>
        <source>Finishing…</source>
        <translation>Finalizando…</translation>
    </message>
    <message>
        <source>Finishing what you recorded.</source>
        <translation>La grabación se está finalizando.</translation>
    </message>
    <message>
        <source>Pausa will close when the file is complete.</source>
        <translation>Pausa se cierra por sí sola cuando el archivo está completo.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>No cerrar</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Close Pausa?</source>
        <translation>¿Cerrar Pausa?</translation>
    </message>
    <message>
        <source>A recording is paused.</source>
        <translation>Hay una grabación en pausa.</translation>
    </message>
    <message>
        <source>A recording is running.</source>
        <translation>Hay una grabación en curso.</translation>
    </message>
    <message>
        <source>Everything recorded so far is kept, whatever you choose.</source>
        <translation>Todo lo grabado hasta ahora se conserva, sea cual sea la elección.</translation>
    </message>
    <message>
        <source>In the tray, it continues. Click the tray icon to bring the window back.</source>
        <translation>La grabación puede seguir en la bandeja del sistema; el icono vuelve a mostrar la ventana.</translation>
    </message>
    <message>
        <source>Minimised, it continues. Use the taskbar to bring the window back.</source>
        <translation>La grabación puede seguir con la ventana minimizada; la barra de tareas vuelve a mostrarla.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Dejar en la bandeja</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Detener y guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ya</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>Save a copy as</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <source>Saving a copy: {name}</source>
        <translation>Guardando una copia: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The copy is saved: {file}</source>
        <translation>La copia está guardada: {file}</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Recording starts in {seconds} s. Press Enter to start now, Esc to cancel.</source>
        <translation>La grabación empieza en {seconds}&#xa0;s. Intro: ahora; Esc: cancelar.</translation>
    </message>
    <message>
        <source>Enter: start now · Esc: cancel</source>
        <translation>Intro: empezar ya · Esc: cancelar</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n mensaje en espera</numerusform>
            <numerusform>%n mensajes en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames lost</source>
        <translation>
            <numerusform>%n imagen perdida</numerusform>
            <numerusform>%n imágenes perdidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryLog</name>
    <message>
        <source>Delivery log</source>
        <translation>Registro de envíos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>“{event}” was sent: {result}</source>
        <translation>Se ha enviado «{event}»: {result}</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Buscando cámaras…</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>Buscando micrófonos…</translation>
    </message>
    <message>
        <source>The system does not say which cameras there are.</source>
        <translation>El sistema no indica qué cámaras hay.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>No se ha encontrado ninguna cámara.</translation>
    </message>
    <message>
        <source>No camera was found. A test picture is used until you plug one in.</source>
        <translation>No se ha encontrado ninguna cámara: se usa la imagen de prueba hasta que se conecte una.</translation>
    </message>
    <message>
        <source>The sound system does not answer.</source>
        <translation>El sistema de sonido no responde.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>No se ha encontrado ningún micrófono.</translation>
    </message>
    <message>
        <source>No microphone was found. A test sound is used until you plug one in.</source>
        <translation>No se ha encontrado ningún micrófono: se usa el sonido de prueba hasta que se conecte uno.</translation>
    </message>
    <message>
        <source>Default camera</source>
        <translation>Cámara predeterminada</translation>
    </message>
    <message>
        <source>Network camera…</source>
        <translation>Cámara en la red…</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Micrófono predeterminado</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Sonido de prueba</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Sin micrófono</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>Predeterminado: {device}</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (sin conectar)</translation>
    </message>
</context>
<context>
    <name>DevicesInUse</name>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>No camera: only sound is recorded.</source>
        <translation>Sin cámara: solo se graba el sonido.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Abriendo la cámara…</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Sin micrófono</translation>
    </message>
    <message>
        <source>No camera: the recording goes on with the last picture.</source>
        <translation>Sin cámara: la grabación sigue con la última imagen.</translation>
    </message>
    <message>
        <source>Test picture – no camera was found</source>
        <translation>Imagen de prueba: no se ha encontrado ninguna cámara</translation>
    </message>
    <message>
        <source>Test sound – no microphone was found</source>
        <translation>Sonido de prueba: no se ha encontrado ningún micrófono</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No hay cámara</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>No hay micrófono</translation>
    </message>
    <message>
        <source>Off while paused</source>
        <translation>En reposo durante la pausa</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Ningún dispositivo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Default camera</source>
        <translation>Cámara predeterminada</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Micrófono predeterminado</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Sonido de prueba</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>Predeterminado: {device}</translation>
    </message>
    <message>
        <source>Network camera ({host})</source>
        <translation>Cámara en la red ({host})</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (sin conectar)</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Camera address</source>
        <translation>Dirección de la cámara</translation>
    </message>
    <message>
        <source>Mirror the preview</source>
        <translation>Ver la imagen en espejo</translation>
    </message>
    <message>
        <source>You see yourself as in a mirror. The file is not changed by this.</source>
        <translation>La imagen se ve como en un espejo; en el archivo no cambia nada.</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Nivel de entrada</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>For interfaces with several inputs. The level of each is in the microphone&apos;s menu.</source>
        <translation>Para interfaces con varias entradas. El nivel de cada una está en el menú del micrófono.</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Girar la imagen</translation>
    </message>
    <message>
        <source>You will find it on the camera&apos;s own page or in its manual. If the camera asks for a user and a password, write them into it: rtsp://user:password@…</source>
        <translation>Está en la página de la propia cámara o en su manual. Si la cámara pide usuario y contraseña, van dentro de la dirección: rtsp://usuario:contraseña@…</translation>
    </message>
    <message>
        <source>Makes a quiet microphone louder. If loud words light the lamp beside the level, it is too much.</source>
        <translation>Hace que un micrófono débil suene más fuerte. Si al hablar alto se enciende la luz junto al nivel, es demasiado.</translation>
    </message>
    <message>
        <source>For a camera that hangs upside down or on its side. It changes the file, from the next recording on.</source>
        <translation>Para una cámara montada boca abajo o de lado. Cambia el archivo, a partir de la próxima grabación.</translation>
    </message>
    <message>
        <source>Flip the picture</source>
        <translation>Voltear la imagen</translation>
    </message>
    <message>
        <source>Keep the look while recording</source>
        <translation>Mantener el aspecto de la imagen al grabar</translation>
    </message>
    <message>
        <source>The camera&apos;s exposure, white balance and focus stay as they are from Record to Stop, so that the picture does not change where you paused. Turn it off if you move about, or if the light often changes.</source>
        <translation>La exposición, el balance de blancos y el enfoque de la cámara no cambian desde Grabar hasta Detener, para que la imagen no varíe en las pausas. Conviene desactivarlo si hay movimiento o si la luz cambia a menudo.</translation>
    </message>
    <message>
        <source>Record in stereo</source>
        <translation>Grabar en estéreo</translation>
    </message>
    <message>
        <source>Only if the microphone has two channels. One is enough for a voice.</source>
        <translation>Solo si el micrófono tiene dos canales; para una sola voz basta con uno.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>The one that is heard</source>
        <translation>La que recibe sonido</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (stereo)</source>
        <translation>Entradas {first} y {second} (estéreo)</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a camera. It must begin with rtsp:// or http://.</source>
        <translation>«{address}» no es la dirección de una cámara; esas direcciones empiezan por rtsp:// o http://.</translation>
    </message>
</context>
<context>
    <name>Discarding</name>
    <message>
        <source>{segments}, {duration} so far, will be gone for good, and no file will be made.</source>
        <translation>Lo grabado hasta ahora ({segments}, {duration}) se perderá definitivamente y no se creará ningún archivo.</translation>
    </message>
    <message>
        <source>All other recordings are kept.</source>
        <translation>Todas las demás grabaciones se conservan.</translation>
    </message>
    <message>
        <source>Discard this recording?</source>
        <translation>¿Descartar esta grabación?</translation>
    </message>
    <message>
        <source>Discard what was recorded since?</source>
        <translation>¿Descartar lo grabado desde entonces?</translation>
    </message>
    <message>
        <source>What was recorded since you went on will be gone for good. The file stays as it was before that.</source>
        <translation>Lo grabado desde que continuó se perderá para siempre. El archivo queda como estaba antes.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>Conservar la grabación</translation>
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
        <translation>Queda menos de un minuto</translation>
    </message>
    <message>
        <source>{minutes} min free</source>
        <translation>{minutes}&#xa0;min libres</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min free</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min libres</translation>
    </message>
    <message>
        <source>{hours} h free</source>
        <translation>{hours}&#xa0;h libres</translation>
    </message>
    <message>
        <source>More than 24 h free</source>
        <translation>Más de 24 h libres</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>In</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Begin the selection here</source>
        <translation>Empezar la selección aquí</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End the selection here</source>
        <translation>Terminar la selección aquí</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Quitar lo seleccionado</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>Dejar solo esto</translation>
    </message>
    <message>
        <source>Remove all but what is selected</source>
        <translation>Quitar todo menos lo seleccionado</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Make a recording of its own of what follows</source>
        <translation>Hacer de lo que sigue una grabación aparte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Put the changes into the file</source>
        <translation>Llevar los cambios al archivo</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Nothing would be left of the recording. Nothing has changed.</source>
        <translation>No quedaría nada de la grabación. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The rest is back in “{title}”. The recording that it became stays in the list, too.</source>
        <translation>El resto vuelve a estar en «{title}». La grabación en que se convirtió también sigue en la lista.</translation>
    </message>
    <message>
        <source>There is nothing to split at the beginning or the end. Go to another place.</source>
        <translation>Al principio o al final no hay nada que dividir; hay que ir a otro punto.</translation>
    </message>
    <message>
        <source>{title} (2)</source>
        <translation>{title} (2)</translation>
    </message>
    <message>
        <source>“{first}” ends here now, and “{second}” holds the rest; both are saved. Undo puts it back here, too.</source>
        <translation>«{first}» termina ahora aquí y «{second}» contiene el resto; ambas están guardadas. Deshacer lo devuelve también aquí.</translation>
    </message>
    <message>
        <source>{reason} Your changes are kept, and can be saved later.</source>
        <translation>{reason} Sus cambios se conservan y se pueden guardar más tarde.</translation>
    </message>
    <message>
        <source>The changes to “{title}” are saved.</source>
        <translation>Los cambios de «{title}» se han guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were joined to a new one. They themselves stay as they are.</source>
        <translation>
            <numerusform>%n grabación se ha unido en una nueva. Ella misma queda como está.</numerusform>
            <numerusform>%n grabaciones se han unido en una nueva. Ellas mismas quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The camera “{device}” was not found. Plug it in, or choose another.</source>
        <translation>No hay ninguna cámara «{device}»; hay que conectarla o elegir otra.</translation>
    </message>
    <message>
        <source>Camera {device}</source>
        <translation>Cámara {device}</translation>
    </message>
    <message>
        <source>The camera cannot be opened. Allow Pausa to use it in System Settings ▸ Privacy &amp; Security ▸ Camera.</source>
        <translation>La cámara no se puede abrir; hay que permitir que Pausa la use en Ajustes del Sistema ▸ Privacidad y seguridad ▸ Cámara.</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked} at {asked_rate} frames per second; Pausa records {size} at {rate}.</source>
        <translation>La cámara «{device}» ofrece {size} en lugar de {asked} y {rate} imágenes por segundo en lugar de {asked_rate}; así se graba.</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked}; Pausa records {size}.</source>
        <translation>La cámara «{device}» ofrece {size} en lugar de {asked}; así se graba.</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked_rate} frames per second; Pausa records {rate}.</source>
        <translation>La cámara «{device}» ofrece {rate} imágenes por segundo en lugar de {asked_rate}; así se graba.</translation>
    </message>
    <message>
        <source>No picture arrives from {address}. Check that the camera is on and that its address is correct.</source>
        <translation>No llega imagen de {address}; conviene comprobar que la cámara está encendida y que la dirección es correcta.</translation>
    </message>
    <message>
        <source>The connection to {address} is lost. Check that the camera is on.</source>
        <translation>Se ha perdido la conexión con {address}; conviene comprobar que la cámara está encendida.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or record sound only.</source>
        <translation>No hay ninguna cámara; hay que conectar una o elegir «Sin cámara» para grabar solo el sonido.</translation>
    </message>
    <message>
        <source>The camera “{device}” cannot be opened. Choose another.</source>
        <translation>La cámara «{device}» no se puede abrir; hay que elegir otra.</translation>
    </message>
    <message>
        <source>The microphone is completely silent. Check whether it is muted or unplugged.</source>
        <translation>Del micrófono no llega ningún sonido, ni siquiera ruido; conviene comprobar si está silenciado o desconectado.</translation>
    </message>
    <message>
        <source>The microphone “{device}” was not found. Plug it in, or choose another.</source>
        <translation>No hay ningún micrófono «{device}»; hay que conectarlo o elegir otro.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or record without sound.</source>
        <translation>No hay ningún micrófono; hay que conectar uno o elegir «Sin micrófono» para grabar sin sonido.</translation>
    </message>
    <message>
        <source>{device} has only one channel; the sound is mono.</source>
        <translation>{device} solo tiene un canal; el sonido es mono.</translation>
    </message>
    <message>
        <source>The system’s sound library PortAudio is missing. Install the package libportaudio2, and start Pausa again.</source>
        <translation>Falta la biblioteca de sonido PortAudio del sistema; hay que instalar el paquete libportaudio2 y volver a abrir Pausa.</translation>
    </message>
    <message>
        <source>The microphone “{device}” cannot be opened. Choose another.</source>
        <translation>El micrófono «{device}» no se puede abrir; hay que elegir otro.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>The camera “{device}” cannot be opened. Unplug it and plug it in again, or choose another.</source>
        <translation>La cámara «{device}» no se puede abrir; hay que desconectarla y volver a conectarla, o elegir otra.</translation>
    </message>
    <message>
        <source>The camera “{device}” delivers no picture. Unplug it and plug it in again, or choose another.</source>
        <translation>La cámara «{device}» no da imagen; hay que desconectarla y volver a conectarla, o elegir otra.</translation>
    </message>
    <message>
        <source>The camera “{device}” is used by another program. Close that program, and try again.</source>
        <translation>Otro programa está usando la cámara «{device}»; hay que cerrarlo y volver a intentarlo.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>The frames of the camera “{device}” cannot be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>Las imágenes de la cámara «{device}» no se pueden leer; conviene revisar el cable, conectarla en otro puerto o elegir un tamaño menor.</translation>
    </message>
    <message>
        <source>it delivers no picture</source>
        <translation>no da imagen</translation>
    </message>
    <message>
        <source>The camera “{device}” is no longer connected. Plug it in again, or choose another.</source>
        <translation>La cámara «{device}» ya no está conectada; hay que volver a conectarla o elegir otra.</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>otro programa la está usando</translation>
    </message>
    <message>
        <source>The camera “{device}” does not answer. Unplug it and plug it in again, or choose another.</source>
        <translation>La cámara «{device}» no responde; hay que desconectarla y volver a conectarla, o elegir otra.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>The camera “{device}” has stopped delivering pictures and is opened again. If none come, unplug it and plug it in again.</source>
        <translation>La cámara «{device}» ha dejado de dar imágenes y se está volviendo a abrir. Si no llega ninguna, hay que desconectarla y volver a conectarla.</translation>
    </message>
    <message>
        <source>its frames cannot be read</source>
        <translation>sus imágenes no se pueden leer</translation>
    </message>
    <message>
        <source>The USB connection has no room for the picture of the camera “{device}”. Plug it into another socket, unplug other USB devices, or choose a smaller size.</source>
        <translation>La conexión USB no tiene capacidad para la imagen de la cámara «{device}»; hay que conectarla en otra toma, desconectar otros dispositivos USB o elegir un tamaño menor.</translation>
    </message>
    <message>
        <source>its USB connection has no room for its picture</source>
        <translation>su conexión USB no tiene capacidad para su imagen</translation>
    </message>
    <message>
        <source>this user is not allowed to open it</source>
        <translation>este usuario no tiene permiso para abrirla</translation>
    </message>
    <message>
        <source>it gives infrared pictures only</source>
        <translation>solo da imágenes de infrarrojos</translation>
    </message>
    <message>
        <source>it gives raw sensor data only</source>
        <translation>solo da datos del sensor sin procesar</translation>
    </message>
    <message>
        <source>it gives compressed video only</source>
        <translation>solo da vídeo comprimido</translation>
    </message>
    <message>
        <source>No camera can be used. {reasons} Correct this, or choose a camera by its name.</source>
        <translation>No se puede usar ninguna cámara. {reasons} Hay que corregirlo o elegir una cámara por su nombre.</translation>
    </message>
    <message>
        <source>You do not have permission to use the camera “{device}”. Add yourself to the group “video”, and log in again.</source>
        <translation>Falta el permiso para usar la cámara «{device}»; hay que añadir este usuario al grupo «video» e iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>“{device}” fits several cameras: {names}. Give more of the name.</source>
        <translation>«{device}» corresponde a varias cámaras: {names}. Hay que escribir más caracteres del nombre.</translation>
    </message>
    <message>
        <source>The camera “{device}” is used. Others were passed over. {reasons}</source>
        <translation>Se usa la cámara «{device}»; otras se han pasado por alto. {reasons}</translation>
    </message>
    <message>
        <source>its picture has no colours</source>
        <translation>su imagen no tiene color</translation>
    </message>
    <message>
        <source>Several cameras are called “{name}”. “{device}” is used.</source>
        <translation>Hay varias cámaras llamadas «{name}»; se usa «{device}».</translation>
    </message>
    <message>
        <source>The chosen camera is not connected. “{device}”, another one of the same model, is used.</source>
        <translation>La cámara elegida no está conectada; se usa «{device}», otra del mismo modelo.</translation>
    </message>
    <message>
        <source>“{device}”: {reason}.</source>
        <translation>«{device}»: {reason}.</translation>
    </message>
    <message>
        <source>No camera was found. A test picture is recorded instead until a camera is plugged in.</source>
        <translation>No se ha encontrado ninguna cámara; se graba una imagen de prueba hasta que se conecte una.</translation>
    </message>
    <message>
        <source>The camera “{device}” is used from now on, in place of the test picture.</source>
        <translation>Desde ahora se usa la cámara «{device}» en lugar de la imagen de prueba.</translation>
    </message>
    <message>
        <source>The picture of “{device}” moves again.</source>
        <translation>La imagen de «{device}» vuelve a moverse.</translation>
    </message>
    <message>
        <source>The camera “{device}” delivers only {rate} frames per second instead of {named}. More light usually helps.</source>
        <translation>La cámara «{device}» solo da {rate} imágenes por segundo en lugar de {named}. Suele bastar con más luz.</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Dispositivo sin nombre</translation>
    </message>
    <message>
        <source>{device} (port {port})</source>
        <translation>{device} (puerto {port})</translation>
    </message>
    <message>
        <source>The computer’s sound system does not answer.</source>
        <translation>El sistema de sonido del equipo no responde.</translation>
    </message>
    <message>
        <source>Faces cannot be recognised on this computer ({reason}). Start by hand instead.</source>
        <translation>En este equipo no se pueden reconocer caras ({reason}). Hay que empezar a mano.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is no longer connected. Plug it in again, or choose another. Until then sound is missing.</source>
        <translation>El micrófono «{device}» ya no está conectado. Vuelva a conectarlo o elija otro. Hasta entonces falta el sonido.</translation>
    </message>
    <message>
        <source>Several microphones have this name, and “{device}” is the first of them. If it is the wrong one, choose another.</source>
        <translation>Varios micrófonos tienen este nombre y «{device}» es el primero de ellos; si no es el correcto, hay que elegir otro.</translation>
    </message>
    <message>
        <source>“{device}” is not the same microphone as before but one of the same model. If it is the wrong one, choose another.</source>
        <translation>«{device}» no es el mismo micrófono que antes, sino otro del mismo modelo; si no es el correcto, hay que elegir otro.</translation>
    </message>
    <message>
        <source>{device} has no input {number}, so the input on which something is heard is recorded.</source>
        <translation>{device} no tiene la entrada {number}, así que se graba la que recibe sonido.</translation>
    </message>
    <message>
        <source>The computer’s sound system does not answer, so the microphone cannot be opened. Restart it, or record without sound.</source>
        <translation>El sistema de sonido del equipo no responde y el micrófono no se puede abrir; hay que reiniciar ese sistema o grabar sin sonido.</translation>
    </message>
    <message>
        <source>Several microphones fit “{device}”: {names}. Choose one of them by more of its name.</source>
        <translation>«{device}» corresponde a varios micrófonos: {names}. Hay que elegir uno con más caracteres de su nombre.</translation>
    </message>
    <message>
        <source>There is no microphone with the number {number}. Numbers change, so name it, or a part of its name.</source>
        <translation>No hay ningún micrófono con el número {number}. Los números cambian; hay que indicar su nombre o una parte.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is used by another program. Close that program, and try again.</source>
        <translation>Otro programa está usando el micrófono «{device}». Hay que cerrarlo y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Pausa is not allowed to use the microphone “{device}”. Allow it in the settings of your computer, and try again.</source>
        <translation>Pausa no tiene permiso para usar el micrófono «{device}». Hay que permitirlo en los ajustes del equipo y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The microphone “{device}” cannot be opened. Unplug it and plug it in again, or choose another.</source>
        <translation>El micrófono «{device}» no se puede abrir. Hay que desconectarlo y volver a conectarlo, o elegir otro.</translation>
    </message>
    <message>
        <source>The microphone “{device}” does not answer. Unplug it and plug it in again, or choose another.</source>
        <translation>El micrófono «{device}» no responde; hay que desconectarlo y volver a conectarlo, o elegir otro.</translation>
    </message>
    <message>
        <source>No microphone was found. A test sound is recorded instead until a microphone is plugged in.</source>
        <translation>No se ha encontrado ningún micrófono; se graba un sonido de prueba hasta que se conecte uno.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is used from now on, in place of the test sound.</source>
        <translation>Desde ahora se usa el micrófono «{device}» en lugar del sonido de prueba.</translation>
    </message>
    <message>
        <source>The sound system has switched from “{device}” to another microphone.</source>
        <translation>El sistema de sonido ha cambiado de «{device}» a otro micrófono.</translation>
    </message>
    <message>
        <source>The microphone is very quiet. Move it closer, or raise its level.</source>
        <translation>El micrófono se oye muy bajo; conviene acercarlo o subir su nivel.</translation>
    </message>
    <message>
        <source>The microphone is too loud, so the sound is distorted. Lower its level, or move it away.</source>
        <translation>El micrófono está demasiado alto y el sonido se satura; conviene bajar su nivel o alejarlo.</translation>
    </message>
    <message>
        <source>The microphone can be heard well again.</source>
        <translation>El micrófono se vuelve a oír bien.</translation>
    </message>
    <message>
        <source>The microphone “{device}” delivers no sound. Unplug it and plug it in again, or choose another.</source>
        <translation>El micrófono «{device}» no da sonido; hay que desconectarlo y volver a conectarlo, o elegir otro.</translation>
    </message>
    <message>
        <source>The default microphone is now “{device}” instead of “{before}”. Choose a microphone by its name to keep to it.</source>
        <translation>El micrófono predeterminado es ahora «{device}» en lugar de «{before}»; para que no cambie, hay que elegir un micrófono por su nombre.</translation>
    </message>
    <message>
        <source>The connection to {address} was given up.</source>
        <translation>Se ha abandonado la conexión con {address}.</translation>
    </message>
    <message>
        <source>The camera at {address} asks for a user and a password. Write them into its address, before the camera’s name: {example}.</source>
        <translation>La cámara en {address} pide usuario y contraseña; van en la dirección, antes del nombre de la cámara: {example}.</translation>
    </message>
    <message>
        <source>The camera at {address} asks for a user and a password, and no picture came with those in its address. Check them. The characters @ : / ? # % in them are written %40 %3A %2F %3F %23 %25.</source>
        <translation>La cámara en {address} pide usuario y contraseña, y con los de la dirección no ha llegado ninguna imagen; conviene revisarlos. En ellos, los caracteres @ : / ? # % se escriben %40 %3A %2F %3F %23 %25.</translation>
    </message>
    <message>
        <source>The camera at {address} answers, but has nothing at this address. Check the part of the address behind the camera’s name.</source>
        <translation>La cámara en {address} responde, pero no hay nada en esa dirección; conviene revisar la parte que va tras el nombre de la cámara.</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Sonido de prueba</translation>
    </message>
    <message>
        <source>Voices cannot be recognised on this computer ({reason}). Start by hand instead.</source>
        <translation>En este equipo no se pueden reconocer voces ({reason}). Hay que empezar a mano.</translation>
    </message>
    <message>
        <source>Port {port} for OBS&apos;s remote protocol is used by another program, perhaps by OBS itself. Choose another port, or end that program.</source>
        <translation>El puerto {port} del protocolo de OBS lo usa otro programa, quizá el propio OBS. Hay que elegir otro puerto o cerrar ese programa.</translation>
    </message>
    <message>
        <source>OBS&apos;s remote protocol cannot be offered at {address}, port {port} ({reason}). Choose another address or port.</source>
        <translation>El protocolo de OBS no se puede ofrecer en {address}, puerto {port} ({reason}). Hay que elegir otra dirección u otro puerto.</translation>
    </message>
    <message>
        <source>The command has not been confirmed within {seconds} seconds. Look at the recording to see what became of it.</source>
        <translation>La orden no se ha confirmado en {seconds} segundos. La grabación muestra qué ha sido de ella.</translation>
    </message>
    <message>
        <source>An error in Pausa kept it from being opened.</source>
        <translation>Un error de Pausa ha impedido abrirlo.</translation>
    </message>
    <message>
        <source>There is no recording yet.</source>
        <translation>Aún no hay ninguna grabación.</translation>
    </message>
    <message>
        <source>“{title}” cannot be moved to the trash ({reason}); its drive may have none. Nothing has been deleted.</source>
        <translation>«{title}» no se puede mover a la papelera ({reason}); quizá su unidad no tenga. No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>The password needs at least {count} characters.</source>
        <translation>La contraseña necesita al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>The secret of remote control cannot be kept in {folder} ({reason}).</source>
        <translation>El secreto del control remoto no se puede guardar en {folder} ({reason}).</translation>
    </message>
    <message>
        <source>“{page}” is not the address of a web page such as https://example.org, so remote control is off.</source>
        <translation>«{page}» no es la dirección de una página web como https://example.org, así que el control remoto está desactivado.</translation>
    </message>
    <message>
        <source>The recording cannot be started like that ({reason}).</source>
        <translation>La grabación no se puede empezar así ({reason}).</translation>
    </message>
    <message>
        <source>A recording may be limited to between 0 s and a hundred days.</source>
        <translation>Una grabación se puede limitar a entre 0 s y cien días.</translation>
    </message>
    <message>
        <source>Pausa has too much to do at the moment. Try again in a moment.</source>
        <translation>Pausa tiene demasiado que hacer en este momento. Hay que volver a intentarlo enseguida.</translation>
    </message>
    <message>
        <source>The file is not where it was. Its drive may be away.</source>
        <translation>El archivo no está donde estaba. Quizá falte su unidad.</translation>
    </message>
    <message>
        <source>The recording has no picture.</source>
        <translation>La grabación no tiene imagen.</translation>
    </message>
    <message>
        <source>This cursor leads nowhere. Begin with the first page.</source>
        <translation>Este cursor no lleva a ninguna parte. Hay que empezar por la primera página.</translation>
    </message>
    <message>
        <source>No recording is active. Nothing has changed.</source>
        <translation>No hay ninguna grabación activa. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The recording was ended before its first frame, so there is nothing of it.</source>
        <translation>La grabación terminó antes de su primer fotograma, así que no queda nada de ella.</translation>
    </message>
    <message>
        <source>Too many commands wait to be carried out. This one was not given.</source>
        <translation>Hay demasiadas órdenes en espera. Esta no se ha dado.</translation>
    </message>
    <message>
        <source>There is no camera “{device}”, and no other one. Nothing was changed.</source>
        <translation>No hay ninguna cámara «{device}», ni ninguna otra. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no microphone “{device}”, and no other one. Nothing was changed.</source>
        <translation>No hay ningún micrófono «{device}», ni ningún otro. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a camera. It must begin with rtsp:// or http://.</source>
        <translation>«{address}» no es la dirección de una cámara; esas direcciones empiezan por rtsp:// o http://.</translation>
    </message>
    <message>
        <source>There is no camera “{device}”. There are: {names}. Nothing was changed.</source>
        <translation>No hay ninguna cámara «{device}». Hay: {names}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no microphone “{device}”. There are: {names}. Nothing was changed.</source>
        <translation>No hay ningún micrófono «{device}». Hay: {names}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not connected, so nothing was recorded. Plug it in, or choose another.</source>
        <translation>El micrófono «{device}» no está conectado, así que no se ha grabado nada; hay que conectarlo o elegir otro.</translation>
    </message>
    <message>
        <source>The camera “{device}” is not connected, so nothing was recorded. Plug it in, or choose another.</source>
        <translation>La cámara «{device}» no está conectada, así que no se ha grabado nada; hay que conectarla o elegir otra.</translation>
    </message>
    <message>
        <source>This Pausa is already commanded at {address}: another one runs with the same settings (process {process}, {home}). Use that one, or end it, or choose another port.</source>
        <translation>Este Pausa ya se controla en {address}: otro se ejecuta con los mismos ajustes (proceso {process}, {home}). Hay que usar ese, cerrarlo o elegir otro puerto.</translation>
    </message>
    <message>
        <source>The recording is not finished yet. Stop or discard it first. Nothing has changed.</source>
        <translation>La grabación aún no ha terminado. Deténgala o deséchela primero. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The recording is being finished. Try again in a moment. Nothing has changed.</source>
        <translation>La grabación se está terminando. Inténtelo de nuevo en un momento. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The token in {variable} needs at least {count} characters, so remote control is off.</source>
        <translation>El token de {variable} necesita al menos {count} caracteres, así que el control remoto está desactivado.</translation>
    </message>
    <message>
        <source>The words of “{title}” have not been written.</source>
        <translation>Las palabras de «{title}» no se han transcrito.</translation>
    </message>
    <message>
        <source>The words of a recording can be read and written when it is finished. Events tell what is being said.</source>
        <translation>Las palabras de una grabación se pueden leer y transcribir cuando está terminada. Los eventos indican lo que se va diciendo.</translation>
    </message>
    <message>
        <source>The recording has no finished file whose words could be written.</source>
        <translation>La grabación no tiene ningún archivo terminado cuyas palabras se puedan transcribir.</translation>
    </message>
    <message>
        <source>There was no such day.</source>
        <translation>Ese día no existió.</translation>
    </message>
    <message>
        <source>“{part}” has no meaning in the names of files. These have: {known}. Nothing was changed.</source>
        <translation>«{part}» no significa nada en los nombres de archivo. Estos sí: {known}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{names}” cannot be changed while something is recorded, because that would take picture or sound away from it. Nothing was changed. Stop the recording first.</source>
        <translation>«{names}» no se puede cambiar mientras se graba, porque eso le quitaría imagen o sonido a la grabación. No se ha cambiado nada; antes hay que detener la grabación.</translation>
    </message>
    <message>
        <source>“{address}” is not an address of this computer such as 127.0.0.1, so remote control is off.</source>
        <translation>«{address}» no es una dirección de este equipo como 127.0.0.1, así que el control remoto está desactivado.</translation>
    </message>
    <message>
        <source>Port {port} is used by another program, so remote control is off. Choose another port.</source>
        <translation>El puerto {port} lo usa otro programa, así que el control remoto está desactivado. Hay que elegir otro puerto.</translation>
    </message>
    <message>
        <source>Port {port} may not be used, so remote control is off. Choose one above 1023.</source>
        <translation>El puerto {port} no se puede usar, así que el control remoto está desactivado. Hay que elegir uno superior a 1023.</translation>
    </message>
    <message>
        <source>Remote control cannot listen at {address}, port {port} ({reason}), so it is off.</source>
        <translation>El control remoto no puede escuchar en {address}, puerto {port} ({reason}), así que está desactivado.</translation>
    </message>
    <message>
        <source>The server of remote control did not begin in time, so it is off.</source>
        <translation>El servidor del control remoto no ha arrancado a tiempo, así que está desactivado.</translation>
    </message>
    <message>
        <source>Pausa is being closed, so nothing was sent.</source>
        <translation>Pausa se está cerrando, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The receiver says that it is gone for good (410).</source>
        <translation>El receptor dice que ya no existe (410).</translation>
    </message>
    <message>
        <source>Nothing could be delivered for five days: {reason}.</source>
        <translation>No se ha podido entregar nada en cinco días: {reason}.</translation>
    </message>
    <message>
        <source>it answers {status}: redirects are not followed</source>
        <translation>respuesta {status}: no se siguen las redirecciones</translation>
    </message>
    <message>
        <source>it answers {status}</source>
        <translation>respuesta {status}</translation>
    </message>
    <message>
        <source>its certificate is not accepted ({reason})</source>
        <translation>no se acepta su certificado ({reason})</translation>
    </message>
    <message>
        <source>no secure connection comes about ({reason})</source>
        <translation>no se consigue una conexión segura ({reason})</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>no se puede acceder</translation>
    </message>
    <message>
        <source>its answer is not HTTP, or it ended before it was complete</source>
        <translation>su respuesta no es HTTP o terminó antes de tiempo</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>se ha cortado la conexión</translation>
    </message>
    <message>
        <source>the host was not found</source>
        <translation>no se ha encontrado el servidor</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>sin respuesta en {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>The address of a webhook is such as https://example.org/pausa.</source>
        <translation>La dirección de un webhook es como https://example.org/pausa.</translation>
    </message>
    <message>
        <source>Nothing is sent to “{host}”: its address is not that of a receiver.</source>
        <translation>No se envía nada a «{host}»: su dirección no es la de un receptor.</translation>
    </message>
    <message>
        <source>The address of a webhook cannot hold a user’s name or password. Its receiver knows Pausa by the signature.</source>
        <translation>La dirección de un webhook no puede contener usuario ni contraseña. El receptor reconoce a Pausa por la firma.</translation>
    </message>
    <message>
        <source>The host “{host}” was not found. Check the address, and whether this computer is online.</source>
        <translation>No se ha encontrado el servidor «{host}». Hay que comprobar la dirección y si este equipo tiene conexión.</translation>
    </message>
    <message>
        <source>There is no webhook “{id}”.</source>
        <translation>No existe el webhook «{id}».</translation>
    </message>
    <message>
        <source>There is no event “{event}”. There are: {known}.</source>
        <translation>No existe el evento «{event}». Existen: {known}.</translation>
    </message>
    <message>
        <source>The list of webhooks, {file}, was written by a newer Pausa (version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>La lista de webhooks, {file}, la escribió una Pausa más reciente (versión {version}; esta conoce la {known}). No se ha cambiado nada. Hay que volver a instalar la más reciente.</translation>
    </message>
    <message>
        <source>The list of webhooks, {file}, cannot be used at the moment ({reason}). Recordings are not concerned.</source>
        <translation>La lista de webhooks, {file}, no se puede usar en este momento ({reason}). Las grabaciones no se ven afectadas.</translation>
    </message>
    <message>
        <source>There are {count} webhooks already. Remove one.</source>
        <translation>Ya hay {count} webhooks. Hay que quitar uno.</translation>
    </message>
    <message>
        <source>The delivery log has no line {number}.</source>
        <translation>El registro de envíos no tiene la línea {number}.</translation>
    </message>
    <message>
        <source>A name has at most {count} characters, all of them visible.</source>
        <translation>Un nombre tiene como máximo {count} caracteres, todos visibles.</translation>
    </message>
    <message>
        <source>The list of webhooks was damaged and is kept as {file}. No address is told anything until you enter it again.</source>
        <translation>La lista de webhooks estaba dañada y se conserva como {file}. Ninguna dirección recibe nada hasta que se vuelva a introducir.</translation>
    </message>
    <message>
        <source>The message is not kept any more, so it cannot be sent again.</source>
        <translation>El mensaje ya no se conserva, así que no se puede volver a enviar.</translation>
    </message>
    <message>
        <source>The webhook {name} is disabled. {trouble} What was not delivered is kept; enable it to send it.</source>
        <translation>El webhook {name} está desactivado. {trouble} Lo no entregado se conserva; al activarlo se envía.</translation>
    </message>
    <message>
        <source>The key that signs webhooks is damaged ({reason}).</source>
        <translation>La clave que firma los webhooks está dañada ({reason}).</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>retake</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>Volver a poner</translation>
    </message>
    <message>
        <source>discard for good</source>
        <translation>Descartar definitivamente</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>finish again</source>
        <translation>Volver a finalizar</translation>
    </message>
    <message>
        <source>without a recording</source>
        <translation>sin una grabación</translation>
    </message>
    <message>
        <source>while a recording waits to begin by itself</source>
        <translation>mientras una grabación espera para empezar por sí sola</translation>
    </message>
    <message>
        <source>while the recording is starting</source>
        <translation>mientras la grabación empieza</translation>
    </message>
    <message>
        <source>while recording</source>
        <translation>mientras se graba</translation>
    </message>
    <message>
        <source>while the recording is paused</source>
        <translation>mientras la grabación está en pausa</translation>
    </message>
    <message>
        <source>while the recording is being finished</source>
        <translation>mientras la grabación se finaliza</translation>
    </message>
    <message>
        <source>after the recording has finished</source>
        <translation>cuando la grabación ya está lista</translation>
    </message>
    <message>
        <source>after the recording has failed</source>
        <translation>cuando la grabación ha quedado sin finalizar</translation>
    </message>
    <message>
        <source>after the recording was discarded</source>
        <translation>cuando la grabación ya se ha descartado</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>la cuota en este disco está agotada</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco da un error</translation>
    </message>
    <message>
        <source>the disk can only be read now</source>
        <translation>el disco ahora es de solo lectura</translation>
    </message>
    <message>
        <source>the disk takes no larger file</source>
        <translation>el disco no admite archivos más grandes</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>writing there is not allowed</source>
        <translation>no está permitido escribir ahí</translation>
    </message>
    <message>
        <source>the drive is not connected any more</source>
        <translation>la unidad ya no está conectada</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>la unidad no responde</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>el nombre es demasiado largo para este disco</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>All of the recording is kept on this computer. It waits for the folder {folder}: connect its drive and the file is put there by itself, or save it elsewhere.</source>
        <translation>La grabación entera se conserva en este equipo y espera a la carpeta {folder}; al conectar su unidad, el archivo se guarda ahí por sí solo, o se puede guardar en otro lugar.</translation>
    </message>
    <message>
        <source>the connection to the drive was lost</source>
        <translation>se ha perdido la conexión con la unidad</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}), so nothing was recorded. Choose another folder.</source>
        <translation>No se ha grabado nada porque no se puede escribir en la carpeta {folder} ({reason}); hay que elegir otra carpeta.</translation>
    </message>
    <message>
        <source>The recording cannot be written to {folder} ({reason}). Everything recorded so far is kept.</source>
        <translation>La grabación no se puede escribir en {folder} ({reason}); lo grabado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>“{command}” is not possible {while_what}. Nothing has changed.</source>
        <translation>«{command}» no es posible {while_what}; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{text}” is not a picture size. Write it as width x height, for example 1280x720.</source>
        <translation>«{text}» no es un tamaño de imagen; se escribe como ancho x alto, por ejemplo 1280x720.</translation>
    </message>
    <message>
        <source>Pausa cannot record {width} × {height}. Choose a size between 64 × 64 and 7680 × 4320.</source>
        <translation>No se puede grabar una imagen de {width} × {height}; debe estar entre 64 × 64 y 7680 × 4320.</translation>
    </message>
    <message>
        <source>Pausa cannot record {rate} frames per second. Choose a rate between 1 and 240.</source>
        <translation>No se pueden grabar {rate} imágenes por segundo; deben ser entre 1 y 240.</translation>
    </message>
    <message>
        <source>“{text}” is not an input of a microphone. Write for example 3, or 3,4 for left and right, or 3+4 for both mixed.</source>
        <translation>«{text}» no es una entrada de un micrófono; se escribe, por ejemplo, 3, o 3,4 para izquierda y derecha, o 3+4 para mezclar las dos.</translation>
    </message>
    <message>
        <source>“{text}” is not a frame rate. Write, for example, 30, 29.97 or 30000/1001.</source>
        <translation>«{text}» no es una frecuencia de imagen; se escribe, por ejemplo, 30, 29.97 o 30000/1001.</translation>
    </message>
    <message>
        <source>“{text}” is not a rotation. Choose 0, 90, 180 or 270 degrees clockwise.</source>
        <translation>«{text}» no es un giro; debe ser de 0, 90, 180 o 270 grados en el sentido de las agujas del reloj.</translation>
    </message>
    <message>
        <source>“{text}” is not a way to flip. Choose none, horizontal or vertical.</source>
        <translation>«{text}» no es una forma de voltear; debe ser none, horizontal o vertical.</translation>
    </message>
    <message>
        <source>{before} {after}</source>
        <translation>{before} {after}</translation>
    </message>
    <message>
        <source>There is no setting called {names}.</source>
        <translation>No hay ningún ajuste llamado {names}.</translation>
    </message>
    <message>
        <source>“{setting}” cannot be set to that ({reason}). Nothing was changed.</source>
        <translation>No se ha cambiado nada: «{setting}» no admite ese valor ({reason}).</translation>
    </message>
    <message>
        <source>It is said again after this.</source>
        <translation>Se vuelve a decir después.</translation>
    </message>
    <message>
        <source>Nothing is said for {seconds} s.</source>
        <translation>No se dice nada durante {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>A sound made while thinking.</source>
        <translation>Un sonido que se hace al pensar.</translation>
    </message>
    <message>
        <source>The file is too large for a script. The script is as it was. Choose a text file.</source>
        <translation>El archivo es demasiado grande para un guion. El guion está como estaba; hay que elegir un archivo de texto.</translation>
    </message>
    <message>
        <source>This is not a text file. The script is as it was. Save the text as plain text, or copy it and paste it here.</source>
        <translation>Este archivo no es de texto. El guion está como estaba; hay que guardar el texto como texto sin formato, o copiarlo y pegarlo aquí.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>The list of recordings cannot be kept at the moment ({reason}). Recording goes on and every file is saved; the list is completed as soon as that is possible.</source>
        <translation>La lista de grabaciones no se puede mantener al día por ahora ({reason}). La grabación sigue y todos los archivos se guardan; la lista se completa en cuanto sea posible.</translation>
    </message>
    <message>
        <source>The model {name} cannot be removed from {folder} ({reason}).</source>
        <translation>El modelo {name} no se puede quitar de {folder} ({reason}).</translation>
    </message>
    <message>
        <source>There is no model called “{name}”. These can be got: {names}.</source>
        <translation>No hay ningún modelo llamado «{name}». Se pueden descargar estos: {names}.</translation>
    </message>
    <message>
        <source>The quickest; makes the most mistakes.</source>
        <translation>El más rápido; comete más errores que los demás.</translation>
    </message>
    <message>
        <source>The quickest for English.</source>
        <translation>El más rápido para inglés.</translation>
    </message>
    <message>
        <source>Quick, with fewer mistakes; good while recording.</source>
        <translation>Rápido y con menos errores; bueno mientras se graba.</translation>
    </message>
    <message>
        <source>Quick and good for English; good while recording.</source>
        <translation>Rápido y bueno para inglés; bueno mientras se graba.</translation>
    </message>
    <message>
        <source>Good; while recording it needs a quick computer.</source>
        <translation>Bueno; mientras se graba necesita un equipo rápido.</translation>
    </message>
    <message>
        <source>Very good for English; while recording it needs a quick computer.</source>
        <translation>Muy bueno para inglés; mientras se graba necesita un equipo rápido.</translation>
    </message>
    <message>
        <source>Very good; slow, so for writing afterwards.</source>
        <translation>Muy bueno; lento, así que sirve para transcribir después.</translation>
    </message>
    <message>
        <source>Nearly the best, and much quicker than that; for writing afterwards.</source>
        <translation>Casi el mejor, y mucho más rápido que ese; para transcribir después.</translation>
    </message>
    <message>
        <source>The best; the slowest, so for writing afterwards.</source>
        <translation>El mejor; el más lento, así que sirve para transcribir después.</translation>
    </message>
    <message>
        <source>the source leads round in a circle</source>
        <translation>la fuente redirige en círculo</translation>
    </message>
    <message>
        <source>The model {name} was not got: its source has another {file} than the one that was checked. Nothing of it is used.</source>
        <translation>El modelo {name} no se ha descargado: en su fuente, {file} no es el archivo que se comprobó. No se usa nada de él.</translation>
    </message>
    <message>
        <source>The disk is full. What came of the model {name} is kept; free some space, get it again, and it goes on from there.</source>
        <translation>El disco está lleno. Lo descargado del modelo {name} se conserva; hay que liberar espacio y volver a descargarlo, y seguirá desde ahí.</translation>
    </message>
    <message>
        <source>The model {name} cannot be written to {folder} ({reason}).</source>
        <translation>El modelo {name} no se puede escribir en {folder} ({reason}).</translation>
    </message>
    <message>
        <source>Models are fetched over https only, and “{address}” is no such address. Nothing was got.</source>
        <translation>Los modelos solo se descargan por https, y «{address}» no es una dirección así. No se ha descargado nada.</translation>
    </message>
    <message>
        <source>its source cannot be reached</source>
        <translation>no se puede acceder a su fuente</translation>
    </message>
    <message>
        <source>its source has fallen silent</source>
        <translation>su fuente ha dejado de responder</translation>
    </message>
    <message>
        <source>the source does not go on where it ended</source>
        <translation>la fuente no continúa donde se había quedado</translation>
    </message>
    <message>
        <source>The model {name} arrived damaged: {file} does not have the checksum that it must have. It was set aside and is not used; get the model again.</source>
        <translation>El modelo {name} ha llegado dañado: {file} no tiene la suma de comprobación que debería tener. Se ha apartado y no se usa; hay que volver a descargar el modelo.</translation>
    </message>
    <message>
        <source>The model {name} was not got: its source leads to an address that is not encrypted.</source>
        <translation>El modelo {name} no se ha descargado: su fuente lleva a una dirección sin cifrar.</translation>
    </message>
    <message>
        <source>The model {name} needs {needed} MB, and only {free} MB are free in {folder}. Nothing was got. Free some space first.</source>
        <translation>El modelo {name} necesita {needed}&#xa0;MB y en {folder} solo hay {free}&#xa0;MB libres. No se ha descargado nada; primero hay que liberar espacio.</translation>
    </message>
    <message>
        <source>Another Pausa is getting the model {name} just now.</source>
        <translation>Otro Pausa está descargando ahora mismo el modelo {name}.</translation>
    </message>
    <message>
        <source>The model {name} could not be got: its source does not have it any more ({status}). A folder with a model can be chosen instead.</source>
        <translation>El modelo {name} no se ha podido descargar: su fuente ya no lo tiene ({status}). En su lugar se puede elegir una carpeta con un modelo.</translation>
    </message>
    <message>
        <source>its source answers with {status}</source>
        <translation>su fuente responde con {status}</translation>
    </message>
    <message>
        <source>the source leads nowhere</source>
        <translation>la fuente no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>The model {name} could not be got: {reason}. What came of it is kept; get it again, and it goes on from there.</source>
        <translation>El modelo {name} no se ha podido descargar: {reason}. Lo descargado se conserva; al volver a descargarlo, seguirá desde ahí.</translation>
    </message>
    <message>
        <source>There is no model {name}. Get it, or choose another one in the settings, under Words.</source>
        <translation>No hay ningún modelo {name}. Hay que descargarlo o elegir otro en los ajustes, en «Palabras».</translation>
    </message>
    <message>
        <source>There is no model to write words with yet. Get one in the settings, under Words, or with “pausa models get tiny”.</source>
        <translation>Aún no hay ningún modelo con el que transcribir las palabras. Se puede descargar uno en los ajustes, en «Palabras», o con «pausa models get tiny».</translation>
    </message>
    <message>
        <source>There is no folder {folder} with a model that writes words. Get the model, or choose another one in the settings.</source>
        <translation>No hay ninguna carpeta {folder} con un modelo que transcriba las palabras. Hay que descargar el modelo o elegir otro en los ajustes.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no model that can write words: {file} is missing or damaged. Choose another model in the settings.</source>
        <translation>En la carpeta {folder} no hay ningún modelo que pueda transcribir palabras: {file} falta o está dañado. Hay que elegir otro modelo en los ajustes.</translation>
    </message>
    <message>
        <source>“{language}” is no language that words can be written in. Name it by two letters, such as en, de or fr, or leave it out and it is found out.</source>
        <translation>«{language}» no es un idioma en el que se puedan transcribir palabras. Hay que indicarlo con dos letras, como en, de o fr, u omitirlo para que se detecte.</translation>
    </message>
    <message>
        <source>Nothing that writes words is installed. Install it with “pip install pausa[words-en]”, or the package pausa-words. Recordings are made as ever.</source>
        <translation>No hay instalado nada que transcriba palabras. Se instala con «pip install pausa[words-en]» o con el paquete pausa-words. Las grabaciones se hacen como siempre.</translation>
    </message>
    <message>
        <source>The model {model} cannot be loaded, so no words are written. The recording itself is not affected, and its words can be written afterwards with another model.</source>
        <translation>El modelo {model} no se puede cargar, así que no se transcriben las palabras. La grabación en sí no se ve afectada, y sus palabras se pueden transcribir después con otro modelo.</translation>
    </message>
    <message>
        <source>What writes the words has failed several times. The recording itself is not affected, and its words can be written afterwards.</source>
        <translation>El componente que transcribe las palabras ha fallado varias veces. La grabación en sí no se ve afectada, y sus palabras se pueden transcribir después.</translation>
    </message>
    <message>
        <source>The model {name} knows English only. Choose another model for this language.</source>
        <translation>El modelo {name} solo sabe inglés. Para este idioma hay que elegir otro.</translation>
    </message>
    <message>
        <source>Speech cannot be recognised on this computer ({reason}). Recordings are made as ever, without words.</source>
        <translation>En este equipo no se puede reconocer el habla ({reason}). Las grabaciones se hacen como siempre, sin palabras.</translation>
    </message>
    <message>
        <source>The list has no recording “{id}”.</source>
        <translation>En la lista no hay ninguna grabación «{id}».</translation>
    </message>
    <message>
        <source>Several recordings match the id “{id}”. Write more of it.</source>
        <translation>Varias grabaciones tienen «{id}» en su identificador; hay que escribir más caracteres.</translation>
    </message>
    <message>
        <source>The list’s entry for the recording “{id}” is damaged and cannot be read. Its file is untouched.</source>
        <translation>El archivo está intacto, pero los datos de la grabación «{id}» en la lista no se pueden leer.</translation>
    </message>
    <message>
        <source>The list of recordings cannot be written ({reason}).</source>
        <translation>La lista de grabaciones no se puede escribir ({reason}).</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Free some space on that disk, and try again.</source>
        <translation>Las grabaciones están intactas, pero su lista, {file}, no se puede abrir ({reason}). Hay que hacer sitio en ese disco y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Try again in a moment.</source>
        <translation>Las grabaciones están intactas, pero su lista, {file}, no se puede abrir ({reason}). Conviene volver a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, was written by a newer Pausa (list version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>No se ha cambiado nada: la lista de grabaciones, {file}, es de un Pausa más reciente (versión {version}; este conoce la {known}). Hay que volver a instalar el Pausa más reciente.</translation>
    </message>
    <message>
        <source>test picture</source>
        <translation>imagen de prueba</translation>
    </message>
    <message>
        <source>test sound</source>
        <translation>sonido de prueba</translation>
    </message>
    <message>
        <source>test picture and sound</source>
        <translation>imagen y sonido de prueba</translation>
    </message>
    <message>
        <source>There is no space for the copy in {folder}. The recording itself is untouched. Free some space, or choose another place.</source>
        <translation>En {folder} no hay sitio para la copia; la grabación está intacta. Hay que hacer sitio o elegir otro lugar.</translation>
    </message>
    <message>
        <source>The file is too large for the drive of {folder}. The recording itself is untouched. Choose another place.</source>
        <translation>El archivo es demasiado grande para la unidad de {folder}; la grabación está intacta. Hay que elegir otro lugar.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already, and it was left as it is. Choose another name for the copy.</source>
        <translation>Ya hay un archivo «{name}» y se ha dejado como estaba; hay que elegir otro nombre para la copia.</translation>
    </message>
    <message>
        <source>The copy could not be saved in {folder} ({reason}). The recording itself is untouched.</source>
        <translation>La copia no se ha podido guardar en {folder} ({reason}); la grabación está intacta.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed ({reason}) and keeps its name. Close the programs that use it, and try again.</source>
        <translation>{file} conserva su nombre: no se ha podido cambiar ({reason}). Hay que cerrar los programas que lo usan y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Words cannot be searched, because this computer’s SQLite has no full-text search (FTS5). They are kept and can be read.</source>
        <translation>No se puede buscar en las palabras, porque el SQLite de este equipo no tiene búsqueda de texto completo (FTS5). Se conservan y se pueden leer.</translation>
    </message>
    <message>
        <source>Words cannot be searched at the moment ({file}: {reason}). They are kept and can be read. Try again in a moment.</source>
        <translation>En este momento no se puede buscar en las palabras ({file}: {reason}). Se conservan y se pueden leer. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>What was said in your recordings, {file}, was written by a newer Pausa (version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>Lo que se dijo en las grabaciones, {file}, lo escribió un Pausa más reciente (versión {version}; este Pausa conoce la {known}). No se ha cambiado nada; hay que volver a instalar el Pausa más reciente.</translation>
    </message>
    <message>
        <source>The words of the recording “{id}” are damaged and cannot be read. Its file is untouched; write its words again.</source>
        <translation>Las palabras de la grabación «{id}» están dañadas y no se pueden leer. Su archivo está intacto; hay que volver a transcribir sus palabras.</translation>
    </message>
    <message>
        <source>What was said in your recordings, {file}, cannot be read or kept at the moment ({reason}). Your recordings are untouched, and their words can be written again.</source>
        <translation>Lo que se dijo en las grabaciones, {file}, no se puede leer ni guardar en este momento ({reason}). Las grabaciones están intactas, y sus palabras se pueden volver a transcribir.</translation>
    </message>
    <message>
        <source>the computer has no memory left</source>
        <translation>el equipo no tiene más memoria libre</translation>
    </message>
    <message>
        <source>ffmpeg does not have this encoder</source>
        <translation>ffmpeg no tiene este codificador</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>sus datos están dañados</translation>
    </message>
    <message>
        <source>ffmpeg did not answer</source>
        <translation>ffmpeg no respondió</translation>
    </message>
    <message>
        <source>ffmpeg was stopped from outside</source>
        <translation>ffmpeg se detuvo desde fuera</translation>
    </message>
    <message>
        <source>ffmpeg crashed</source>
        <translation>ffmpeg falló</translation>
    </message>
    <message>
        <source>ffmpeg failed; the log says why</source>
        <translation>ffmpeg ha fallado; el registro dice por qué</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«{name}» no es un archivo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>No se puede leer «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«{name}» está dañado.</translation>
    </message>
    <message>
        <source>Without a camera no face can start a recording. Choose a camera first.</source>
        <translation>Sin cámara ninguna cara puede empezar una grabación. Primero hay que elegir una cámara.</translation>
    </message>
    <message>
        <source>Without a microphone no voice can start a recording. Choose a microphone first.</source>
        <translation>Sin micrófono ninguna voz puede empezar una grabación. Primero hay que elegir un micrófono.</translation>
    </message>
    <message>
        <source>It is {time}, but the recording is paused, so it was not stopped by itself. Stop it when you are done.</source>
        <translation>Son las {time}, pero la grabación está en pausa, así que no se ha detenido sola. Hay que detenerla al terminar.</translation>
    </message>
    <message>
        <source>Nobody has been speaking, so the recording stops in {seconds} s. Say something, and it goes on.</source>
        <translation>Nadie habla, así que la grabación se detiene en {seconds}&#xa0;s. Si alguien dice algo, sigue.</translation>
    </message>
    <message>
        <source>Nobody has been in the picture, so the recording stops in {seconds} s. Show your face, and it goes on.</source>
        <translation>No hay nadie en la imagen, así que la grabación se detiene en {seconds}&#xa0;s. Si aparece una cara, sigue.</translation>
    </message>
    <message>
        <source>The recording stops in {seconds} s, at the time that you have set.</source>
        <translation>La grabación se detiene en {seconds}&#xa0;s, a la hora elegida.</translation>
    </message>
    <message>
        <source>The recording stops in {seconds} s, because it will be as long as it may be.</source>
        <translation>La grabación se detiene en {seconds}&#xa0;s, porque alcanza su duración máxima.</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>La grabación sigue.</translation>
    </message>
    <message>
        <source>The recording is paused, so it does not stop by itself.</source>
        <translation>La grabación está en pausa, así que no se detiene sola.</translation>
    </message>
    <message>
        <source>The schedule was damaged, so nothing is scheduled. What was there is kept in {file}.</source>
        <translation>La programación estaba dañada, así que no hay nada programado. Lo que había se conserva en {file}.</translation>
    </message>
    <message>
        <source>At that time “{other}” is scheduled ({at}). Nothing was entered.</source>
        <translation>A esa hora está programado «{other}» ({at}). No se ha apuntado nada.</translation>
    </message>
    <message>
        <source>{start} is over. Nothing was entered.</source>
        <translation>{start} ya ha pasado. No se ha apuntado nada.</translation>
    </message>
    <message>
        <source>That cannot be scheduled ({reason}). Nothing was entered.</source>
        <translation>Eso no se puede programar ({reason}). No se ha apuntado nada.</translation>
    </message>
    <message>
        <source>The schedule is full. Remove something first.</source>
        <translation>La programación está llena. Primero hay que quitar algo.</translation>
    </message>
    <message>
        <source>Nothing with the id “{id}” is scheduled.</source>
        <translation>No hay nada programado con el identificador «{id}».</translation>
    </message>
    <message>
        <source>The schedule cannot be read from {folder} at the moment ({reason}). Nothing new of it is recorded until it can.</source>
        <translation>La programación no se puede leer en {folder} en este momento ({reason}). Hasta que se pueda, no se graba nada nuevo de ella.</translation>
    </message>
    <message>
        <source>The schedule cannot be kept in {folder} ({reason}). It is as it was.</source>
        <translation>La programación no se puede guardar en {folder} ({reason}). Está como estaba.</translation>
    </message>
    <message>
        <source>“{name}” will be recorded from {start} on.</source>
        <translation>«{name}» se grabará a partir de las {start}.</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded from {start} on. It is recorded from now on, until {end}.</source>
        <translation>«{name}» debía grabarse a partir de las {start}. Se graba desde ahora hasta las {end}.</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded on {start} and was not, because another recording was prolonged.</source>
        <translation>«{name}» debía grabarse el {start} y no se grabó, porque otra grabación se alargó.</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded on {start} and was not, because Pausa was not running or the computer slept.</source>
        <translation>«{name}» debía grabarse el {start} y no se grabó, porque Pausa no estaba abierta o el equipo estaba suspendido.</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded now, but something is being recorded already. That goes on, and “{name}” is not recorded.</source>
        <translation>«{name}» debía grabarse ahora, pero ya se está grabando algo. Eso sigue y «{name}» no se graba.</translation>
    </message>
    <message>
        <source>“{name}” is scheduled now and cannot be recorded yet; it is tried again each minute. {reason}</source>
        <translation>«{name}» está programado para ahora y aún no se puede grabar; se vuelve a intentar cada minuto. {reason}</translation>
    </message>
    <message>
        <source>“{name}” ends at {end}, as scheduled.</source>
        <translation>«{name}» termina a las {end}, según lo programado.</translation>
    </message>
    <message>
        <source>The time of “{name}” is over. It is paused and not finished: stop it, or go on.</source>
        <translation>El tiempo de «{name}» ha terminado. Está en pausa y sin terminar: hay que detenerla o seguir.</translation>
    </message>
    <message>
        <source>“{name}” was paused when Pausa was cut off, so it does not go on by itself. Start when you are ready.</source>
        <translation>«{name}» estaba en pausa cuando Pausa se interrumpió, así que no sigue por sí sola. Se puede iniciar cuando se quiera.</translation>
    </message>
    <message>
        <source>“{name}” is recorded until {end}.</source>
        <translation>«{name}» se graba hasta las {end}.</translation>
    </message>
    <message>
        <source>“{other}” is scheduled for {start}. It will begin when “{name}” is over.</source>
        <translation>«{other}» está programado para las {start}. Empezará cuando termine «{name}».</translation>
    </message>
    <message>
        <source>A recording can be prolonged by 1 to 1440 minutes.</source>
        <translation>Una grabación se puede alargar entre 1 y 1440 minutos.</translation>
    </message>
    <message>
        <source>Nothing is being recorded by the schedule, so nothing was prolonged.</source>
        <translation>No se está grabando nada programado, así que no se ha alargado nada.</translation>
    </message>
    <message>
        <source>“{title}” cannot be edited ({reason}). Nothing has changed.</source>
        <translation>«{title}» no se puede editar ({reason}). No ha cambiado nada.</translation>
    </message>
    <message>
        <source>An error in Pausa kept the changes from being saved. The file is as it was.</source>
        <translation>Un error de Pausa impidió guardar los cambios. El archivo está como antes.</translation>
    </message>
    <message>
        <source>An error in Pausa kept the new recording from being made. Nothing has changed.</source>
        <translation>Un error de Pausa impidió crear la nueva grabación. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The changes could not be saved, because there is no space in {folder}. The file is as it was. Free some space, and try again.</source>
        <translation>No se han podido guardar los cambios porque no hay espacio en {folder}. El archivo está como antes. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The changes could not be saved ({reason}). The file is as it was. Try again when that is solved.</source>
        <translation>No se han podido guardar los cambios ({reason}). El archivo está como antes. Inténtelo de nuevo cuando esté resuelto.</translation>
    </message>
    <message>
        <source>The changes could not be saved, and the file is as it was: {reason}</source>
        <translation>Los cambios no se han podido guardar y el archivo sigue como estaba: {reason}</translation>
    </message>
    <message>
        <source>Nothing would be left of the recording. Its file is unchanged.</source>
        <translation>No quedaría nada de la grabación. Su archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>The file of “{title}” has not been read back as a whole yet. Nothing was discarded. Try again in a while, when nothing is recorded.</source>
        <translation>El archivo de «{title}» aún no se ha releído por completo. No se ha descartado nada. Hay que volver a intentarlo dentro de un rato, cuando no se esté grabando.</translation>
    </message>
    <message>
        <source>The file of “{title}” was changed by another program, so what was taken back does not belong to it any more. Discard that, and edit the file as it is.</source>
        <translation>Otro programa ha cambiado el archivo de «{title}», así que lo quitado ya no le corresponde. Hay que descartarlo y editar el archivo tal como está.</translation>
    </message>
    <message>
        <source>“{title}” is being worked on at the moment. Try again later.</source>
        <translation>«{title}» se está procesando en este momento; hay que volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>“{title}” is being recorded or finished at the moment. Try again when it is finished.</source>
        <translation>«{title}» se está grabando o finalizando; hay que volver a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>“{name}” is not as Pausa has written it, so it cannot be edited. It is unchanged.</source>
        <translation>«{name}» no está como lo escribió Pausa, así que no se puede editar. No ha cambiado.</translation>
    </message>
    <message>
        <source>The file has no pictures.</source>
        <translation>El archivo no tiene imágenes.</translation>
    </message>
    <message>
        <source>“{title}” has changes that are not in its file. Save them first.</source>
        <translation>«{title}» tiene cambios que no están en su archivo; primero hay que guardarlos.</translation>
    </message>
    <message>
        <source>“{title}” is too short to be joined.</source>
        <translation>«{title}» es demasiado corta para unirla.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). It is unchanged.</source>
        <translation>El archivo no se puede leer ({reason}). No ha cambiado.</translation>
    </message>
    <message>
        <source>There is no microphone now, so silence is recorded.</source>
        <translation>Ahora no hay micrófono, así que se graba silencio.</translation>
    </message>
    <message>
        <source>The camera delivers {width} × {height} at {rate} frames a second now. The recording has {old_width} × {old_height} at {old_rate}, so the picture is fitted to that.</source>
        <translation>La cámara da ahora {width} × {height} a {rate} imágenes por segundo. La grabación tiene {old_width} × {old_height} a {old_rate}, así que la imagen se ajusta a eso.</translation>
    </message>
    <message>
        <source>There is no camera now. The sound is recorded, and the picture is black.</source>
        <translation>Ahora no hay cámara. Se graba el sonido y la imagen queda en negro.</translation>
    </message>
    <message>
        <source>The recording has no sound, so the microphone is not recorded.</source>
        <translation>La grabación no tiene sonido, así que el micrófono no se graba.</translation>
    </message>
    <message>
        <source>The recording has no picture, so the camera is not recorded.</source>
        <translation>La grabación no tiene imagen, así que la cámara no se graba.</translation>
    </message>
    <message>
        <source>The microphone delivers {rate} samples a second now. The recording has {old_rate}, so the sound is fitted to that.</source>
        <translation>El micrófono da ahora {rate} muestras por segundo. La grabación tiene {old_rate}, así que el sonido se ajusta a eso.</translation>
    </message>
    <message>
        <source>No new recording could be made, and nothing has changed: {reason}</source>
        <translation>No se ha podido crear ninguna grabación nueva y no ha cambiado nada: {reason}</translation>
    </message>
    <message>
        <source>No new recording could be made ({reason}). Nothing has changed.</source>
        <translation>No se ha podido crear ninguna grabación nueva ({reason}). No ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is nothing at {seconds} s: {recorded} s are recorded. Nothing has changed.</source>
        <translation>No hay nada en {seconds} s: se han grabado {recorded} s. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be discarded. Nothing has changed.</source>
        <translation>No se ha quitado nada que se pueda descartar. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>What should be put back is not among what was taken back. Nothing has changed.</source>
        <translation>Lo que se quiere volver a poner no está entre lo quitado. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file of “{title}” is not whole on the disk, and is made again from what was recorded. Nothing is lost.</source>
        <translation>El archivo de «{title}» no está completo en el disco y se vuelve a crear a partir de lo grabado. No se pierde nada.</translation>
    </message>
    <message>
        <source>Its segments lay in {folder}, which is not there now. Connect its drive or bring the folder back, and finish the recording again.</source>
        <translation>Sus segmentos estaban en {folder}, que ahora no está. Hay que conectar su unidad o devolver la carpeta a su sitio y elegir «Volver a finalizar».</translation>
    </message>
    <message>
        <source>The folder {folder}, which may hold recordings, cannot be read ({reason}). Nothing there was changed.</source>
        <translation>No se puede leer la carpeta {folder}, que puede contener grabaciones ({reason}). Allí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The description of the recording of {moment} was lost, so all its segments were joined in their order. Pauses are not in it, but what had been taken back may be; title and marks are lost.</source>
        <translation>La descripción de la grabación del {moment} se ha perdido, así que todos sus segmentos se han unido en su orden. Las pausas no están, pero quizá sí lo que se había quitado; el título y las marcas se han perdido.</translation>
    </message>
    <message>
        <source>Everything was taken back, so the last of that was undone: a file cannot be empty.</source>
        <translation>Se había quitado todo, así que se ha deshecho lo último: un archivo no puede estar vacío.</translation>
    </message>
    <message>
        <source>{seconds} s of the sound are silent, because the files that held them are gone or cannot be read. All else is there.</source>
        <translation>{seconds} s del sonido están en silencio porque los archivos que las contenían no están o no se pueden leer. Todo lo demás está.</translation>
    </message>
    <message>
        <source>The picture stands still for {seconds} s, because no new picture came in that time.</source>
        <translation>La imagen queda quieta {seconds} s, porque en ese tiempo no llegó ninguna nueva.</translation>
    </message>
    <message>
        <source>{seconds} s of what was recorded are not in the file, because the files that held them are gone or cannot be read. All else is there.</source>
        <translation>{seconds} s de lo grabado no están en el archivo porque los archivos que las contenían no están o no se pueden leer. Todo lo demás está.</translation>
    </message>
    <message>
        <source>The file could not be finished ({reason}). The segments are kept. Finish the recording again.</source>
        <translation>El archivo no se ha podido finalizar ({reason}); los segmentos se conservan. Hay que elegir «Volver a finalizar».</translation>
    </message>
    <message>
        <source>No new recording could be made, because there is no space in {folder}. Nothing has changed. Free some space, and try again.</source>
        <translation>No se ha podido crear la nueva grabación porque no hay espacio en {folder}. No ha cambiado nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” in {folder} cannot be read ({reason}). It is unchanged.</source>
        <translation>«{name}» en {folder} no se puede leer ({reason}). No ha cambiado.</translation>
    </message>
    <message>
        <source>Everything that was recorded was taken back, so there is no file. The takes are in the trash; put back from there, they become a file when Pausa starts.</source>
        <translation>Todo lo grabado se ha quitado, así que no hay archivo. Los segmentos están en la papelera; si se restauran desde allí, se convierten en un archivo al iniciar Pausa.</translation>
    </message>
    <message>
        <source>{count} frames were left out because what the camera sent could not be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>Faltan {count} imágenes porque lo que envió la cámara no se podía leer. Conviene revisar el cable, conectarla en otra toma o elegir un tamaño menor.</translation>
    </message>
    <message>
        <source>The camera delivers {size} now. The recording keeps its size of {own}, and the picture is fitted to that.</source>
        <translation>La cámara da ahora {size}. La grabación mantiene su tamaño de {own} y la imagen se ajusta a él.</translation>
    </message>
    <message>
        <source>There is no picture from “{device}”. The sound is recorded, and the picture is black until the camera delivers. Check the camera, or choose another.</source>
        <translation>De «{device}» no llega imagen. El sonido se graba y la imagen queda en negro hasta que la cámara la dé. Conviene revisarla o elegir otra.</translation>
    </message>
    <message>
        <source>There is no picture from the camera. The sound is recorded, and the picture is black until the camera delivers. Check the camera, or choose another.</source>
        <translation>De la cámara no llega imagen. El sonido se graba y la imagen queda en negro hasta que la cámara la dé. Conviene revisarla o elegir otra.</translation>
    </message>
    <message>
        <source>Nothing was recorded, because no picture and no sound had come yet.</source>
        <translation>No se ha grabado nada, porque aún no había llegado ni imagen ni sonido.</translation>
    </message>
    <message>
        <source>The computer writes the words more slowly than they are said. They come late, and none is lost; a smaller model is faster.</source>
        <translation>El equipo transcribe las palabras más despacio de lo que se dicen. Llegan tarde, pero no se pierde ninguna; un modelo más pequeño es más rápido.</translation>
    </message>
    <message>
        <source>Without a microphone no words are written. The recording is not affected.</source>
        <translation>Sin micrófono no se transcriben palabras. La grabación no se ve afectada.</translation>
    </message>
    <message>
        <source>The words are up to date again.</source>
        <translation>Las palabras vuelven a estar al día.</translation>
    </message>
    <message>
        <source>An error in Pausa ended the writing of words. The recording goes on, and its words can be written afterwards.</source>
        <translation>Un error de Pausa ha interrumpido la transcripción de las palabras. La grabación sigue, y sus palabras se pueden transcribir después.</translation>
    </message>
    <message>
        <source>The words could not be put into “{name}”. The file is as it was, and its words are in the list.</source>
        <translation>Las palabras no se han podido añadir a «{name}». El archivo está como estaba, y sus palabras están en la lista.</translation>
    </message>
    <message>
        <source>The words could not be put into “{name}” ({reason}). The file is as it was, and its words are in the list.</source>
        <translation>Las palabras no se han podido añadir a «{name}» ({reason}). El archivo está como estaba, y sus palabras están en la lista.</translation>
    </message>
    <message>
        <source>There is no space to put the words into “{name}”. The file is as it was, and its words are in the list. Free some space, and write the words once more.</source>
        <translation>No hay espacio para añadir las palabras a «{name}». El archivo está como estaba, y sus palabras están en la lista. Hay que liberar espacio y transcribir las palabras otra vez.</translation>
    </message>
    <message>
        <source>The recording is being worked on at the moment.</source>
        <translation>En este momento se está trabajando en la grabación.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation>El archivo se ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>“{name}” was changed while its words were written, so they do not belong to it. Write them once more.</source>
        <translation>«{name}» cambió mientras se transcribían sus palabras, así que no le corresponden. Hay que transcribirlas otra vez.</translation>
    </message>
    <message>
        <source>Stopped. The words are as they were.</source>
        <translation>Detenido. Las palabras están como estaban.</translation>
    </message>
    <message>
        <source>The sound of “{name}” cannot be unpacked in {folder} ({reason}). The words are as they were. Free some space, and try again.</source>
        <translation>El sonido de «{name}» no se puede extraer en {folder} ({reason}). Las palabras están como estaban. Hay que liberar espacio y volver a intentarlo.</translation>
    </message>
    <message>
        <source>“{name}” is no file that could be read.</source>
        <translation>«{name}» no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>There is no sound in “{name}”, so there are no words.</source>
        <translation>En «{name}» no hay sonido, así que no hay palabras.</translation>
    </message>
    <message>
        <source>The words of this recording are being written already.</source>
        <translation>Las palabras de esta grabación ya se están transcribiendo.</translation>
    </message>
    <message>
        <source>The words of many recordings are still to be written. Try again when some are.</source>
        <translation>Quedan por transcribir las palabras de muchas grabaciones. Inténtelo de nuevo cuando estén algunas.</translation>
    </message>
    <message>
        <source>An error in Pausa ended the writing of words. They are as they were.</source>
        <translation>Un error de Pausa ha interrumpido la transcripción de las palabras. Están como estaban.</translation>
    </message>
    <message>
        <source>{amount} GB</source>
        <translation>{amount} GB</translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation>{amount} MB</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>unos {minutes} min</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>aproximadamente un minuto</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most. The recording stops before that and is kept; for a longer one choose a folder on another drive.</source>
        <translation>Un archivo en {folder} puede ocupar {size} como máximo. La grabación se detiene antes y se conserva; para una más larga hay que elegir una carpeta en otra unidad.</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most; that is enough for {time} more. Then the recording stops and is kept.</source>
        <translation>Un archivo en {folder} puede ocupar {size} como máximo; alcanza para {time} más. Después la grabación se detiene y se conserva.</translation>
    </message>
    <message>
        <source>The disk has room for {time} more. Then the recording stops and is kept.</source>
        <translation>En el disco queda sitio para {time} más. Después la grabación se detiene y se conserva.</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most, so the recording was stopped before that. All of it is kept.</source>
        <translation>Un archivo en {folder} puede ocupar {size} como máximo, así que la grabación se ha detenido antes; se conserva entera.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or gone. The segments are kept.</source>
        <translation>«{name}» está dañado o falta. Los segmentos se conservan.</translation>
    </message>
    <message>
        <source>The sound cannot be encoded ({reason}). The segments are kept. Finish the recording again.</source>
        <translation>El sonido no se puede codificar ({reason}); los segmentos se conservan. Hay que elegir «Volver a finalizar».</translation>
    </message>
    <message>
        <source>The sound cannot be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved.</source>
        <translation>El sonido no se puede escribir en {folder} ({reason}); los segmentos se conservan. Cuando esté resuelto, hay que elegir «Volver a finalizar».</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Check the folder’s permissions, and try again.</source>
        <translation>Las grabaciones están intactas, pero su lista, {file}, no se puede abrir ({reason}). Conviene revisar esa carpeta y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be used at the moment ({reason}). Your recordings are untouched. Start Pausa again.</source>
        <translation>Las grabaciones están intactas, pero su lista, {file}, no se puede usar ahora ({reason}). Hay que volver a abrir Pausa.</translation>
    </message>
    <message>
        <source>{encoder} encoding does not work on this computer, so the processor encodes instead. Recordings look the same. Choose “Automatic” in the settings to stop seeing this message.</source>
        <translation>La codificación con {encoder} no funciona en este equipo, así que lo hace el procesador. Las grabaciones son iguales; con «Automático» en los ajustes este aviso desaparece.</translation>
    </message>
    <message>
        <source>No graphics hardware that can encode was found, so the processor encodes instead. Recordings look the same.</source>
        <translation>No se ha encontrado ninguna tarjeta gráfica que pueda codificar, así que lo hace el procesador; no se pierde nada por ello.</translation>
    </message>
    <message>
        <source>There is no ffmpeg at “{path}”. Correct the path in the settings.</source>
        <translation>No hay ningún ffmpeg en «{path}»; hay que corregir los ajustes.</translation>
    </message>
    <message>
        <source>There is no ffmpeg at “{path}”. Correct {variable}.</source>
        <translation>No hay ningún ffmpeg en «{path}»; hay que corregir {variable}.</translation>
    </message>
    <message>
        <source>ffmpeg is missing. Install it, or enter its path in the settings.</source>
        <translation>Falta ffmpeg; hay que instalarlo o indicar uno en los ajustes.</translation>
    </message>
    <message>
        <source>ffmpeg {version} at “{path}” is too old. Pausa needs {oldest} or newer.</source>
        <translation>ffmpeg {version} en «{path}» es demasiado antiguo; Pausa necesita la versión {oldest} o posterior.</translation>
    </message>
    <message>
        <source>“{path}” is not ffmpeg. Enter the path of a working one in the settings.</source>
        <translation>«{path}» no es un ffmpeg; hay que indicar en los ajustes uno que funcione.</translation>
    </message>
    <message>
        <source>The frames of “{device}” cannot be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>No se pueden leer las imágenes de «{device}». Compruebe el cable, conéctela a otra toma o elija un tamaño menor.</translation>
    </message>
    <message>
        <source>The picture of “{device}” is frozen. Check the camera and its cable.</source>
        <translation>La imagen de «{device}» está congelada. Compruebe la cámara y su cable.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing has changed.</source>
        <translation>No hay nada que deshacer. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was undone that could be done again. Nothing has changed.</source>
        <translation>No se ha deshecho nada que se pueda rehacer. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The chapters of “{name}” could not be changed ({reason}). The file is as it was.</source>
        <translation>Los capítulos de «{name}» no se han podido cambiar ({reason}); el archivo está como antes.</translation>
    </message>
    <message>
        <source>There is no space to change the chapters of “{name}”. The file is as it was.</source>
        <translation>No hay sitio para cambiar los capítulos de «{name}»; el archivo está como antes.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied faithfully, so its chapters stay as they are.</source>
        <translation>Los capítulos de «{name}» se quedan como están porque el archivo no se ha podido copiar con exactitud.</translation>
    </message>
    <message>
        <source>“{path}” cannot be started. Enter the path of a working ffmpeg in the settings.</source>
        <translation>«{path}» no se puede iniciar; hay que indicar en los ajustes un ffmpeg que funcione.</translation>
    </message>
    <message>
        <source>“{path}” cannot be started. Correct {variable}.</source>
        <translation>«{path}» no se puede iniciar; hay que corregir {variable}.</translation>
    </message>
    <message>
        <source>“{path}” is not ffmpeg. Correct {variable}.</source>
        <translation>«{path}» no es un ffmpeg; hay que corregir {variable}.</translation>
    </message>
    <message>
        <source>ffmpeg cannot be started ({reason}). Check its path in the settings.</source>
        <translation>ffmpeg no se puede iniciar ({reason}); conviene revisar los ajustes.</translation>
    </message>
    <message>
        <source>Another Pausa on this computer is working on it, so it was left alone.</source>
        <translation>Otro Pausa de este equipo está trabajando con esta grabación, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>The recording in {folder} belongs to the computer {computer}, which may still be working on it, so it was left alone.</source>
        <translation>La grabación de {folder} es del equipo {computer}, que quizá siga trabajando con ella; por eso no se ha tocado.</translation>
    </message>
    <message>
        <source>There is no recording in {folder}, but other files are. Nothing there was changed.</source>
        <translation>No se ha tocado nada: en {folder} no hay ninguna grabación, sino otros archivos.</translation>
    </message>
    <message>
        <source>The journal in {folder} is that of another recording. Nothing was changed.</source>
        <translation>No se ha tocado nada: el diario de grabación de {folder} es de otra grabación.</translation>
    </message>
    <message>
        <source>{folder} is a link, which is not followed.</source>
        <translation>{folder} es un enlace y los enlaces no se siguen.</translation>
    </message>
    <message>
        <source>Everything that was recorded was taken back, so there is no file.</source>
        <translation>Todo lo grabado se ha quitado, así que no hay archivo.</translation>
    </message>
    <message>
        <source>The finished file could not be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved, or save it elsewhere.</source>
        <translation>El archivo final no se ha podido escribir en {folder} ({reason}); los segmentos se conservan. Cuando esté resuelto, hay que elegir «Volver a finalizar» o guardar en otro lugar.</translation>
    </message>
    <message>
        <source>There is no space for the finished file in {folder}. The segments are kept. Free some space, and finish the recording again, or save it elsewhere.</source>
        <translation>En {folder} no hay sitio para el archivo final; los segmentos se conservan. Hay que hacer sitio y elegir «Volver a finalizar», o guardar en otro lugar.</translation>
    </message>
    <message>
        <source>{count} frames were left out because the camera sends them irregularly, or the computer reads them too late.</source>
        <translation>Imágenes omitidas: {count}. La cámara las envía de forma irregular o el equipo las lee demasiado tarde.</translation>
    </message>
    <message>
        <source>{count} frames were lost because the computer encodes too slowly. Close other programs; for the next recording choose a smaller size, fewer frames per second, or a hardware encoder in the settings.</source>
        <translation>Imágenes perdidas: {count}. El equipo codifica demasiado despacio; conviene cerrar otros programas y, para la próxima grabación, elegir en los ajustes un tamaño menor, menos imágenes por segundo o un codificador por hardware.</translation>
    </message>
    <message>
        <source>The computer encodes the picture too slowly, and frames may soon be lost. Close other programs; for the next recording choose a smaller size, fewer frames per second, or a hardware encoder in the settings.</source>
        <translation>El equipo codifica la imagen demasiado despacio y pronto se pueden perder imágenes; conviene cerrar otros programas y, para la próxima grabación, elegir en los ajustes un tamaño menor, menos imágenes por segundo o un codificador por hardware.</translation>
    </message>
    <message>
        <source>{count} frames were lost because the drive into which Pausa records did not answer for a while. Check its cable or its network, or choose a folder on another drive.</source>
        <translation>Imágenes perdidas: {count}. La unidad en la que graba Pausa no respondió durante un rato; conviene revisar su cable o su red, o elegir una carpeta en otra unidad.</translation>
    </message>
    <message>
        <source>An error in Pausa kept the recording from beginning. Nothing was recorded.</source>
        <translation>No se ha grabado nada: Pausa ha cometido un error y la grabación no ha podido empezar.</translation>
    </message>
    <message>
        <source>The microphone is muted, so silence is recorded until you unmute it.</source>
        <translation>El micrófono está silenciado; se graba silencio hasta que se vuelva a activar.</translation>
    </message>
    <message>
        <source>{what_happened} The recording goes on in another folder on this computer, and nothing is lost.</source>
        <translation>{what_happened} La grabación sigue en otra carpeta de este equipo y no se pierde nada.</translation>
    </message>
    <message>
        <source>{what_happened} There is no other folder in which it could go on, so the recording was stopped.</source>
        <translation>{what_happened} No hay otra carpeta en la que pueda seguir, así que la grabación se ha detenido.</translation>
    </message>
    <message>
        <source>There is no other folder in which the recording could go on. Everything recorded so far is kept.</source>
        <translation>No hay otra carpeta en la que pueda seguir la grabación; lo grabado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more. The recording goes on and is kept on this computer; its file is put into the folder when that is back.</source>
        <translation>La carpeta {folder} ya no está. La grabación sigue y se conserva en este equipo; su archivo se guarda en la carpeta en cuanto vuelva a estar.</translation>
    </message>
    <message>
        <source>The drive of {folder} does not answer, so nothing was recorded. Check its cable or its network, or choose another folder.</source>
        <translation>No se ha grabado nada porque la unidad de {folder} no responde; conviene revisar su cable o su red, o elegir otra carpeta.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist, so nothing was recorded. Create it, or choose another.</source>
        <translation>No se ha grabado nada porque no existe la carpeta {folder}; hay que crearla o elegir otra.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to, so nothing was recorded. Choose another folder.</source>
        <translation>No se ha grabado nada porque no se puede escribir en {folder}; hay que elegir otra carpeta.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full, so nothing was recorded. Free some space, or choose another folder.</source>
        <translation>No se ha grabado nada porque el disco de {folder} está lleno; hay que hacer sitio o elegir otra carpeta.</translation>
    </message>
    <message>
        <source>This recording is already being finished.</source>
        <translation>Esta grabación ya se está procesando.</translation>
    </message>
    <message>
        <source>The segments are kept but cannot be read. Check that their folder can be written to.</source>
        <translation>No se puede trabajar con los segmentos; conviene comprobar que se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The recording in {folder} was made by a newer Pausa. Recover it with that version.</source>
        <translation>La grabación de {folder} es de un Pausa más reciente; hay que usar ese para recuperarla.</translation>
    </message>
    <message>
        <source>There is no journal in {folder}. Nothing there was changed.</source>
        <translation>No se ha tocado nada: en {folder} no hay ningún diario de grabación.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be read ({reason}). Nothing was changed.</source>
        <translation>No se ha tocado nada: el diario de grabación de {folder} no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>The journal in {folder} is damaged. Its segments are kept as they are.</source>
        <translation>El diario de grabación de {folder} está dañado; los segmentos se han dejado como estaban.</translation>
    </message>
    <message>
        <source>The encoder stopped unexpectedly and was restarted. Nothing is lost.</source>
        <translation>No se ha perdido nada: el codificador se cerró de forma inesperada y se ha vuelto a iniciar.</translation>
    </message>
    <message>
        <source>The encoder stopped unexpectedly and was restarted. Frames lost: {count}.</source>
        <translation>El codificador se cerró de forma inesperada y se ha vuelto a iniciar; imágenes perdidas: {count}.</translation>
    </message>
    <message>
        <source>The computer went to sleep, so the recording is paused. Everything before that is kept.</source>
        <translation>El equipo estuvo en reposo y la grabación está en pausa; todo lo anterior se conserva.</translation>
    </message>
    <message>
        <source>The drive of {folder} does not answer. The recording goes on and is kept on this computer; its file is put into the folder when the drive answers again.</source>
        <translation>La unidad de {folder} no responde. La grabación sigue y se conserva en este equipo; su archivo se guarda en la carpeta en cuanto la unidad vuelva a responder.</translation>
    </message>
    <message>
        <source>The drive of {folder}, into which Pausa records, does not answer. If that lasts, frames are lost. Check its cable or its network.</source>
        <translation>La unidad de {folder}, en la que graba Pausa, no responde; si dura, se pierden imágenes. Conviene revisar su cable o su red.</translation>
    </message>
    <message>
        <source>The folder {folder}, into which Pausa records, was deleted, moved or unmounted.</source>
        <translation>La carpeta {folder}, en la que graba Pausa, se ha eliminado, movido o desmontado.</translation>
    </message>
    <message>
        <source>The disk does not keep what is recorded into {folder} ({reason}).</source>
        <translation>El disco no conserva lo que se graba en {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The disk is almost full, so the recording was stopped. All of it is kept.</source>
        <translation>El disco está casi lleno, así que la grabación se ha detenido; se conserva entera.</translation>
    </message>
    <message>
        <source>The microphone did not deliver {seconds} s of sound; they are silent.</source>
        <translation>Del micrófono faltan {seconds}&#xa0;s de sonido; ahí queda silencio.</translation>
    </message>
    <message>
        <source>The camera’s frames cannot be read. Everything recorded so far is kept.</source>
        <translation>Lo grabado se conserva, pero las imágenes de la cámara no se pueden leer.</translation>
    </message>
    <message>
        <source>The encoder does not work. Everything recorded so far is kept.</source>
        <translation>Lo grabado se conserva, pero el codificador no funciona.</translation>
    </message>
    <message>
        <source>The encoder does not work ({reason}). Everything recorded so far is kept.</source>
        <translation>Lo grabado se conserva, pero el codificador no funciona ({reason}).</translation>
    </message>
    <message>
        <source>The camera delivers no picture, so nothing was recorded. Check the camera, and try again.</source>
        <translation>No se ha grabado nada porque la cámara no da imagen; conviene revisarla y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The microphone delivers no sound, so nothing was recorded. Check the microphone, and try again.</source>
        <translation>No se ha grabado nada porque el micrófono no da sonido; conviene revisarlo y volver a intentarlo.</translation>
    </message>
    <message>
        <source>There is neither a camera nor a microphone to record. Choose at least one.</source>
        <translation>No hay ni cámara ni micrófono que grabar; hay que elegir al menos uno.</translation>
    </message>
    <message>
        <source>A recording is already running. Stop it first, or allow several at once in the settings.</source>
        <translation>Ya hay una grabación en curso; hay que detenerla antes o permitir varias en los ajustes.</translation>
    </message>
    <message>
        <source>There is no segment to take back. Nothing has changed.</source>
        <translation>No hay ningún segmento que repetir; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>An error in Pausa stopped the recording. Everything recorded so far is kept.</source>
        <translation>Lo grabado hasta ahora se conserva: Pausa ha cometido un error y ha detenido la grabación.</translation>
    </message>
    <message>
        <source>What was recorded cannot be read. The segments are kept in {folder}.</source>
        <translation>Los segmentos se conservan en {folder}, pero lo grabado no se puede leer.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}). Nothing was changed.</source>
        <translation>No se ha tocado nada: la carpeta {folder} no admite cambios ({reason}).</translation>
    </message>
    <message>
        <source>The disk is full. Everything recorded so far is kept. Free some space in {folder} to go on.</source>
        <translation>El disco está lleno; lo grabado hasta ahora se conserva. Hay que hacer sitio en {folder} para continuar.</translation>
    </message>
    <message>
        <source>The disk is full. Everything recorded so far is kept. Free some space to go on.</source>
        <translation>El disco está lleno; lo grabado hasta ahora se conserva. Hay que hacer sitio para continuar.</translation>
    </message>
    <message>
        <source>The folder {folder}, which holds the recording, has disappeared, so the recording has ended. If you can bring the folder back, finish the recording again.</source>
        <translation>La carpeta {folder} con la grabación ya no está, por eso la grabación ha terminado. Si se puede recuperar, hay que elegir «Volver a finalizar».</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk ({reason}). Everything recorded so far is kept.</source>
        <translation>El disco no admite lo que se graba ({reason}); lo grabado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>The sound in {folder} cannot be read. All of it is kept. Check the disk, and finish the recording again.</source>
        <translation>El sonido de {folder} no se puede leer; se conserva entero. Conviene revisar el disco y elegir «Volver a finalizar».</translation>
    </message>
    <message>
        <source>An error in Pausa kept the recording from being finished. The segments are kept.</source>
        <translation>Los segmentos se conservan: Pausa ha cometido un error al finalizar.</translation>
    </message>
    <message>
        <source>Nothing was recorded, so there is no file.</source>
        <translation>No se ha grabado nada, así que no hay archivo.</translation>
    </message>
    <message>
        <source>The finished file has {count} frames instead of {expected}. The segments are kept.</source>
        <translation>Los segmentos se conservan: el número de imágenes del archivo final no es el esperado ({count} en lugar de {expected}).</translation>
    </message>
    <message>
        <source>The finished file has {seconds} s of video instead of {expected}. The segments are kept.</source>
        <translation>Los segmentos se conservan: la imagen del archivo final dura {seconds}&#xa0;s en lugar de {expected}&#xa0;s.</translation>
    </message>
    <message>
        <source>The frames of the finished file are not equally long. The segments are kept.</source>
        <translation>Los segmentos se conservan: las imágenes del archivo final no duran todas lo mismo.</translation>
    </message>
    <message>
        <source>The finished file has {seconds} s of sound instead of {expected}. The segments are kept.</source>
        <translation>Los segmentos se conservan: el sonido del archivo final dura {seconds}&#xa0;s en lugar de {expected}&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Until you do something else, Undo brings them back. They take up {size}.</source>
        <translation>Mientras no haga otra cosa, Deshacer las recupera. Ocupan {size}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be found. Connect its drive, or look for the file where you moved it.</source>
        <translation>La carpeta «{folder}» no está en su sitio; hay que conectar su unidad o buscar el archivo donde esté ahora.</translation>
    </message>
    <message>
        <source>Where is “{title}”?</source>
        <translation>¿Dónde está «{title}»?</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n files are copied. Paste them where you want the copies.</source>
        <translation>
            <numerusform>%n archivo está en el portapapeles, listo para pegar una copia en cualquier lugar.</numerusform>
            <numerusform>%n archivos están en el portapapeles, listos para pegar copias en cualquier lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Buscar el archivo…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Record on</source>
        <translation>Seguir grabando</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copiar archivo</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Copiar archivos</translation>
    </message>
    <message>
        <source>Save words as…</source>
        <translation>Guardar las palabras como…</translation>
    </message>
    <message>
        <source>Copy words as text</source>
        <translation>Copiar las palabras como texto</translation>
    </message>
    <message>
        <source>Copy chapters for a description</source>
        <translation>Copiar los capítulos para una descripción</translation>
    </message>
    <message>
        <source>Join to a new recording</source>
        <translation>Unir en una grabación nueva</translation>
    </message>
    <message>
        <source>Discard what was taken back ({size})…</source>
        <translation>Descartar lo quitado ({size})…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>¿Eliminar «{title}» definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n recordings for good?</source>
        <translation>
            <numerusform>¿Eliminar %n grabación definitivamente?</numerusform>
            <numerusform>¿Eliminar %n grabaciones definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies there cannot be moved to the trash ({reason}); its drive may have none. Nothing has been deleted. What is deleted for good cannot be brought back.</source>
        <translation>Lo que hay allí no se puede mover a la papelera ({reason}); puede que esa unidad no tenga. No se ha borrado nada. Lo que se borra para siempre no se puede recuperar.</translation>
    </message>
    <message>
        <source>Nothing in the file says that it is “{title}”. If another program has changed it, it may be that recording all the same.</source>
        <translation>Nada en el archivo indica que sea «{title}». Si otro programa lo ha cambiado, puede ser esa grabación de todos modos.</translation>
    </message>
    <message>
        <source>Use “{name}” anyway?</source>
        <translation>¿Usar «{name}» de todos modos?</translation>
    </message>
    <message>
        <source>Remove from the list only</source>
        <translation>Solo quitar de la lista</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Usar este archivo</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Move %n recordings to the trash?</source>
        <translation>
            <numerusform>¿Mover %n grabación a la papelera?</numerusform>
            <numerusform>¿Mover %n grabaciones a la papelera?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro lugar</translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation>Volver a finalizar</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Deshacer eliminación</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>the clock was wrong</source>
        <translation>el reloj no estaba en hora</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalizando…</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Ayer, {time}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday}, {time}</translation>
    </message>
    <message>
        <source>picture still for {seconds} s</source>
        <translation>imagen quieta {seconds} s</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>solo sonido</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>edited, not saved</source>
        <translation>editada, sin guardar</translation>
    </message>
    <message>
        <source>in another program</source>
        <translation>en otro programa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>Grabándose</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin finalizar</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>todo se conserva</translation>
    </message>
    <message>
        <source>waits for {folder}</source>
        <translation>espera a {folder}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>{seconds} s of sound missing</source>
        <translation>faltan {seconds} s de sonido</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperada</translation>
    </message>
    <message>
        <source>{size} kept beside it</source>
        <translation>{size} guardados al lado</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Use the default folder</source>
        <translation>Usar la carpeta predeterminada</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Carpeta de grabaciones</translation>
    </message>
    <message>
        <source>New recordings are saved here. Existing ones stay where they are.</source>
        <translation>Las grabaciones nuevas se guardan aquí. Las anteriores se quedan donde están.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Recordings without a title are named like this. A title becomes the file’s name, unless you insert it here: then it stands where you put it.</source>
        <translation>Así se llaman las grabaciones sin título. Un título pasa a ser el nombre del archivo, salvo que lo inserte aquí: entonces queda donde usted lo ponga.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Keep what was taken back</source>
        <translation>Conservar lo quitado</translation>
    </message>
    <message>
        <source>After the recording has stopped, so that it can still be put back. It takes up room on the disk.</source>
        <translation>Después de detener la grabación, para poder volver a ponerlo. Ocupa sitio en el disco.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Quitado</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created with the first recording.</source>
        <translation>La carpeta se creará con la primera grabación.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Recordings still go to the folder used before.</source>
        <translation>Las grabaciones se siguen guardando donde antes: no hay ninguna carpeta «{folder}».</translation>
    </message>
    <message>
        <source>Pausa cannot write to “{folder}”. Recordings still go to the folder used before.</source>
        <translation>Las grabaciones se siguen guardando donde antes: Pausa no tiene permiso para escribir en «{folder}».</translation>
    </message>
    <message>
        <source>Insert: {part}</source>
        <translation>Insertar: {part}</translation>
    </message>
    <message>
        <source>“{part}” has no meaning here. These have: {known}. Files are still named as before.</source>
        <translation>«{part}» no significa nada aquí. Estos sí: {known}. Los archivos se siguen llamando como antes.</translation>
    </message>
    <message>
        <source>Fourier series</source>
        <translation>Series de Fourier</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Por ejemplo: {name}</translation>
    </message>
</context>
<context>
    <name>FilmReader</name>
    <message>
        <source>This part of the recording cannot be read ({reason}). Nothing else has changed.</source>
        <translation>Esta parte de la grabación no se puede leer ({reason}). No ha cambiado nada más.</translation>
    </message>
    <message>
        <source>This part of the recording cannot be read. Nothing else has changed.</source>
        <translation>Esta parte de la grabación no se puede leer. No ha cambiado nada más.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>{duration} that were taken back will be gone for good, and cannot be put back any more.</source>
        <translation>Lo quitado ({duration}) se perderá definitivamente y no se podrá volver a poner.</translation>
    </message>
    <message>
        <source>What the recording shows now is kept. What you did before cannot be undone after that.</source>
        <translation>Lo que la grabación muestra ahora se conserva. Lo hecho antes ya no se podrá deshacer.</translation>
    </message>
    <message>
        <source>Discard for good what was taken back?</source>
        <translation>¿Descartar definitivamente lo quitado?</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Descartar definitivamente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>{size} will be free. What was taken back cannot be put back any more, and nothing undone.</source>
        <translation>Quedarán libres {size}. Lo quitado ya no se podrá volver a poner, ni se podrá deshacer nada.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>El archivo queda como está.</translation>
    </message>
    <message>
        <source>The file stays as it is; changes that are not saved are discarded, too.</source>
        <translation>El archivo queda como está; los cambios sin guardar también se descartan.</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Last picture before this place</source>
        <translation>Última imagen antes de este punto</translation>
    </message>
    <message>
        <source>Last kept picture</source>
        <translation>Última imagen conservada</translation>
    </message>
</context>
<context>
    <name>GlobalHotkeys</name>
    <message>
        <source>Your desktop manages these keys. Change them in its settings.</source>
        <translation>El entorno de escritorio decide sobre estas teclas; se cambian en sus propios ajustes.</translation>
    </message>
    <message>
        <source>macOS does not let Pausa receive these keys yet. Allow it in System Settings under Privacy &amp; Security, Accessibility, and start Pausa again.</source>
        <translation>macOS aún no deja que Pausa reciba estas teclas. Se puede permitir en Ajustes del Sistema, en Privacidad y seguridad, Accesibilidad; después hay que volver a abrir Pausa.</translation>
    </message>
    <message>
        <source>Your desktop refused these keys. Set a key to ask again.</source>
        <translation>El entorno de escritorio no ha concedido estas teclas. Al elegir una tecla, se le vuelve a preguntar.</translation>
    </message>
    <message>
        <source>On this desktop, keys cannot work while another program is in front. The keys above work while Pausa is in front; the tray icon always works.</source>
        <translation>Este entorno de escritorio no ofrece teclas que funcionen con otro programa en primer plano. Las teclas de arriba funcionan siempre que Pausa está en primer plano, y también el icono de la bandeja.</translation>
    </message>
    <message>
        <source>{key} is not on this keyboard. Choose another key.</source>
        <translation>{key} no está en este teclado; hay que elegir otra tecla.</translation>
    </message>
    <message>
        <source>Another program already uses {key}. Choose another key.</source>
        <translation>Otro programa ya usa {key}; hay que elegir otra tecla.</translation>
    </message>
    <message>
        <source>Your desktop did not let Pausa use {key}.</source>
        <translation>El entorno de escritorio no ha concedido {key} a Pausa.</translation>
    </message>
    <message>
        <source>You could no longer type {key} in other programs. Add Ctrl or Alt.</source>
        <translation>{key} por sí sola ya no se podría escribir en otros programas; hay que añadir Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} is already used for “{action}” here.</source>
        <translation>{key} ya está asignada aquí a «{action}».</translation>
    </message>
    <message>
        <source>{key} is already used for “{action}” in the window.</source>
        <translation>{key} ya está asignada a «{action}» en la ventana.</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The end of the recording</source>
        <translation>El final de la grabación</translation>
    </message>
    <message>
        <source>Playing the recording · {time} of {total}</source>
        <translation>Reproduciendo la grabación · {time} de {total}</translation>
    </message>
    <message>
        <source>In the recording at {time} of {total} · Resume replaces what follows · Esc: to the end</source>
        <translation>En la grabación, {time} de {total} · Reanudar reemplaza lo que sigue · Esc: al final</translation>
    </message>
    <message>
        <source>At {time} of {total}</source>
        <translation>En {time} de {total}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HeardText</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Go here in the recording</source>
        <translation>Ir a este punto de la grabación</translation>
    </message>
    <message>
        <source>Said again?</source>
        <translation>¿Dicho otra vez?</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>Joining %n recordings</source>
        <translation>
            <numerusform>Uniendo %n grabación</numerusform>
            <numerusform>Uniendo %n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Press the key you want.</source>
        <translation>Pulsar la tecla deseada.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Quitar la tecla</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Volver a la predeterminada</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>Dejar como estaba</translation>
    </message>
</context>
<context>
    <name>LeadIn</name>
    <message>
        <source>Lead-in: recording begins in {seconds} s · {key}: now · Esc: cancel</source>
        <translation>Entrada: la grabación empieza en {seconds}&#xa0;s · {key}: ya · Esc: cancelar</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Too loud: the sound is distorted.</source>
        <translation>Demasiado alto: el sonido se satura.</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>A lo más reciente</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Paused. Nothing is listened to.</source>
        <translation>En pausa. No se escucha nada.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>What you say can stand here while you say it. No sound and no word leaves this computer.</source>
        <translation>Lo que se dice puede aparecer aquí mientras se dice. Ni el sonido ni las palabras salen de este equipo.</translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation>Transcribir lo que se dice</translation>
    </message>
    <message>
        <source>The words of this recording are not written; those of the next one are.</source>
        <translation>Las palabras de esta grabación no se transcriben; las de la próxima, sí.</translation>
    </message>
    <message>
        <source>Words appear here a moment after they are said.</source>
        <translation>Las palabras aparecen aquí un momento después de decirse.</translation>
    </message>
    <message>
        <source>What you say appears here while you record.</source>
        <translation>Lo que se dice aparece aquí mientras se graba.</translation>
    </message>
    <message>
        <source>More about the words</source>
        <translation>Más sobre las palabras</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Ocultar las palabras</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Debajo de la imagen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Begin a new recording</source>
        <translation>Empezar una grabación nueva</translation>
    </message>
    <message>
        <source>What you changed in “{title}” is kept, but not in its file yet. Play it again to go on.</source>
        <translation>Los cambios en «{title}» se conservan, pero aún no están en su archivo. Para seguir, hay que volver a reproducirla.</translation>
    </message>
</context>
<context>
    <name>MicrophoneMenu</name>
    <message>
        <source>Input level: {level}</source>
        <translation>Nivel de entrada: {level}</translation>
    </message>
    <message>
        <source>Input: {input}</source>
        <translation>Entrada: {input}</translation>
    </message>
    <message>
        <source>the one that is heard</source>
        <translation>la que recibe sonido</translation>
    </message>
    <message>
        <source>the one that is heard (now {number})</source>
        <translation>la que recibe sonido (ahora: {number})</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (stereo)</source>
        <translation>Entradas {first} y {second} (estéreo)</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (mixed)</source>
        <translation>Entradas {first} y {second} (mezcladas)</translation>
    </message>
</context>
<context>
    <name>ModelGetter</name>
    <message>
        <source>An error in Pausa. The log has the details.</source>
        <translation>Un error de Pausa. Los detalles están en el registro.</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Get a model</source>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <source>A model is what turns speech into words, on this computer. The larger it is, the better it writes and the longer it takes. Nothing is fetched unless you get it here.</source>
        <translation>Un modelo es lo que convierte el habla en palabras, en este equipo. Cuanto más grande es, mejor transcribe y más tarda. No se descarga nada que no se pida aquí.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>How much has come</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Muchos</translation>
    </message>
    <message>
        <source>Licence: {licence}. From {source}, over an encrypted connection; each file is checked.</source>
        <translation>Licencia: {licence}. De {source}, por una conexión cifrada; se comprueba cada archivo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Begins…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>The connection broke; trying again…</source>
        <translation>La conexión se ha cortado; se vuelve a intentar…</translation>
    </message>
    <message>
        <source>{percent} % has come</source>
        <translation>{percent}&#xa0;% descargado</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Stopped at {percent} %</source>
        <translation>Detenido al {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>MuteDisplay</name>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>Activar el micrófono</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar el micrófono</translation>
    </message>
    <message>
        <source>Microphone muted – silence is recorded</source>
        <translation>Micrófono silenciado: se graba silencio</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close all</source>
        <translation>Cerrar todos</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>“{device}” is connected again.</source>
        <translation>«{device}» vuelve a estar disponible.</translation>
    </message>
    <message>
        <source>The newest segment ({length}) was taken back. Undo brings it back.</source>
        <translation>El segmento más reciente ({length}) se ha quitado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>What came after this point ({length}) was taken back. Undo brings it back.</source>
        <translation>Lo que venía después de este punto ({length}) se ha quitado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation>Volver a finalizar</translation>
    </message>
    <message>
        <source>Not finished; everything is kept</source>
        <translation>Conservada, pero sin finalizar</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>No se ha grabado nada</translation>
    </message>
    <message>
        <source>Mark set</source>
        <translation>Marca puesta</translation>
    </message>
    <message>
        <source>The newest segment was taken back. Paused where it began.</source>
        <translation>Segmento más reciente quitado; en pausa justo antes.</translation>
    </message>
    <message numerus="yes">
        <source>Paused for %n minutes. Nothing is being recorded.</source>
        <translation>
            <numerusform>En pausa desde hace %n minuto: no se graba nada.</numerusform>
            <numerusform>En pausa desde hace %n minutos: no se graba nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{device}” is working now.</source>
        <translation>«{device}» ya funciona.</translation>
    </message>
    <message>
        <source>The segment is back.</source>
        <translation>El segmento se ha recuperado.</translation>
    </message>
    <message>
        <source>Still paused</source>
        <translation>Sigue en pausa</translation>
    </message>
    <message>
        <source>What came after is back ({length}).</source>
        <translation>Lo que venía después ha vuelto ({length}).</translation>
    </message>
    <message>
        <source>The mark is gone.</source>
        <translation>La marca se ha quitado.</translation>
    </message>
    <message>
        <source>The mark is set again.</source>
        <translation>La marca se ha vuelto a poner.</translation>
    </message>
    <message>
        <source>Taken back again ({length}).</source>
        <translation>Quitado de nuevo ({length}).</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Seguir grabando</translation>
    </message>
    <message>
        <source>Recording stops soon</source>
        <translation>La grabación se detiene pronto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes longer</source>
        <translation>
            <numerusform>%n minuto más</numerusform>
            <numerusform>%n minutos más</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken back is in its place again.</source>
        <translation>Lo quitado vuelve a estar en su sitio.</translation>
    </message>
    <message>
        <source>What was taken back ({length}) is gone for good.</source>
        <translation>Lo quitado ({length}) ha desaparecido definitivamente.</translation>
    </message>
    <message>
        <source>It was taken back again, and what stood there before is back.</source>
        <translation>Se ha vuelto a quitar, y lo que había antes está de nuevo ahí.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rehecho.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Recording began</source>
        <translation>Grabación iniciada</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <translation>Grabación detenida</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Grabación {time}</translation>
    </message>
    <message>
        <source>Finish it here…</source>
        <translation>Finalizarla aquí…</translation>
    </message>
    <message>
        <source>This recording belongs to the computer “{computer}”, which may still be working on it, so it was left alone.</source>
        <translation>Esta grabación es del equipo «{computer}», que quizá aún trabaja en ella; no se ha tocado.</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <translation>Cámara desconectada</translation>
    </message>
    <message>
        <source>Microphone disconnected</source>
        <translation>Micrófono desconectado</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Guardada: {title}</translation>
    </message>
    <message>
        <source>Saved: “{title}”</source>
        <translation>Guardada: «{title}»</translation>
    </message>
    <message>
        <source>“{title}” was cut off and has been recovered.</source>
        <translation>«{title}» se había interrumpido y se ha recuperado.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{title}. Click to play.</source>
        <translation>{title}. Clic para reproducir.</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <translation>Grabación guardada</translation>
    </message>
</context>
<context>
    <name>Orientation</name>
    <message>
        <source>90° clockwise</source>
        <translation>90° a la derecha</translation>
    </message>
    <message>
        <source>180°, upside down</source>
        <translation>180°, boca abajo</translation>
    </message>
    <message>
        <source>90° anticlockwise</source>
        <translation>90° a la izquierda</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Tal como llega</translation>
    </message>
    <message>
        <source>Left and right swapped</source>
        <translation>Izquierda y derecha cambiadas</translation>
    </message>
    <message>
        <source>Top and bottom swapped</source>
        <translation>Arriba y abajo cambiados</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Armed · nothing is recorded yet</source>
        <translation>A la espera · aún no se graba nada</translation>
    </message>
    <message>
        <source>Recording starts in a moment</source>
        <translation>La grabación empieza enseguida</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Recording test picture and test sound</source>
        <translation>Se graban imagen y sonido de prueba</translation>
    </message>
    <message>
        <source>Recording the test picture</source>
        <translation>Se graba la imagen de prueba</translation>
    </message>
    <message>
        <source>Recording the test sound</source>
        <translation>Se graba el sonido de prueba</translation>
    </message>
    <message>
        <source>Recording sound only</source>
        <translation>Grabando solo sonido</translation>
    </message>
    <message>
        <source>Recording without sound</source>
        <translation>Grabando sin sonido</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Paused · goes on from {time}</source>
        <translation>En pausa · sigue desde {time}</translation>
    </message>
    <message>
        <source>Lead-in · not recorded yet</source>
        <translation>Entrada · aún no se graba</translation>
    </message>
    <message>
        <source>Paused · nothing is recorded</source>
        <translation>En pausa · no se graba nada</translation>
    </message>
    <message>
        <source>Finishing… {percent} %</source>
        <translation>Finalizando… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Sonido de prueba</translation>
    </message>
    <message>
        <source>Test signals</source>
        <translation>Señales de prueba</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalizando…</translation>
    </message>
</context>
<context>
    <name>PictureFormatMenu</name>
    <message>
        <source>The camera delivers {width} × {height}, {rate} per second</source>
        <translation>La cámara da {width} × {height}, {rate} por segundo</translation>
    </message>
    <message>
        <source>Takes effect with the next recording:</source>
        <translation>Tendrá efecto en la próxima grabación:</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Girar la imagen</translation>
    </message>
    <message>
        <source>Flip the picture</source>
        <translation>Voltear la imagen</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Discard what was taken back…</source>
        <translation>Descartar lo quitado…</translation>
    </message>
    <message>
        <source>Rename a chapter</source>
        <translation>Cambiar el nombre de un capítulo</translation>
    </message>
    <message>
        <source>Title of the chapter</source>
        <translation>Título del capítulo</translation>
    </message>
    <message>
        <source>“{name}” is no longer there. Look for it where you moved it.</source>
        <translation>«{name}» ya no está en su sitio. Hay que buscarlo donde esté ahora.</translation>
    </message>
    <message>
        <source>Pausa cannot play “{name}”. The file is untouched; another program may be able to play it.</source>
        <translation>El archivo está intacto, pero «{name}» no se puede reproducir aquí. Quizá otro programa pueda.</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Solo sonido</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Previous chapter</source>
        <translation>Capítulo anterior</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Capítulo siguiente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit: remove parts, split, undo</source>
        <translation>Editar: quitar partes, dividir, deshacer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words: read, find, correct and cut what is said</source>
        <translation>Palabras: leer, buscar, corregir y cortar lo que se dice</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Rename a chapter</source>
        <translation>Cambiar el nombre de un capítulo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar el sonido</translation>
    </message>
    <message>
        <source>Exit full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>PlayerEdit</name>
    <message>
        <source>Selection begins at {time}</source>
        <translation>La selección empieza en {time}</translation>
    </message>
    <message>
        <source>Selection ends at {time}</source>
        <translation>La selección termina en {time}</translation>
    </message>
    <message>
        <source>Nothing is selected. Press I where it begins and O where it ends.</source>
        <translation>No hay nada seleccionado. Pulsar I donde empieza y O donde termina.</translation>
    </message>
    <message>
        <source>{first} – {end} ({length})</source>
        <translation>{first} – {end} ({length})</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Saving… {percent} %</source>
        <translation>Guardando… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Splitting… {percent} %</source>
        <translation>Dividiendo… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Preparing the sound…</source>
        <translation>Preparando el sonido…</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Editada, sin guardar</translation>
    </message>
</context>
<context>
    <name>PlayerSlider</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Back to the camera</source>
        <translation>Volver a la cámara</translation>
    </message>
    <message>
        <source>Back to the camera (Esc)</source>
        <translation>Volver a la cámara (Esc)</translation>
    </message>
    <message>
        <source>Record on</source>
        <translation>Seguir grabando</translation>
    </message>
    <message>
        <source>Go on with this recording: it is paused at its end, and stays one file</source>
        <translation>Seguir con esta grabación: queda en pausa al final y sigue siendo un solo archivo</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>{count} removed, {length}.</source>
        <translation>Se ha quitado: {count}, {length}.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{word}” is corrected.</source>
        <translation>«{word}» se ha corregido.</translation>
    </message>
    <message>
        <source>“{word}” is out of the text; its sound stays.</source>
        <translation>«{word}» ya no está en el texto; su sonido se queda.</translation>
    </message>
    <message>
        <source>“{word}” is as it was.</source>
        <translation>«{word}» está como estaba.</translation>
    </message>
    <message>
        <source>What writes words is not installed on this computer yet. The settings say how to get it.</source>
        <translation>El componente que transcribe las palabras aún no está instalado en este equipo. En los ajustes se indica cómo conseguirlo.</translation>
    </message>
    <message>
        <source>a model that is not known</source>
        <translation>un modelo desconocido</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Camera picture</source>
        <translation>Imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>This text is too long for a script. The script is as it was.</source>
        <translation>Este texto es demasiado largo para un guion. El guion está como estaba.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Follows your voice</source>
        <translation>Sigue la voz</translation>
    </message>
    <message>
        <source>Will follow your voice</source>
        <translation>Seguirá su voz</translation>
    </message>
    <message>
        <source>{pace} characters a minute</source>
        <translation>{pace} caracteres por minuto</translation>
    </message>
    <message>
        <source>{pace} words a minute</source>
        <translation>{pace} palabras por minuto</translation>
    </message>
</context>
<context>
    <name>PrompterPane</name>
    <message>
        <source>Teleprompter</source>
        <translation>Teleprónter</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más deprisa</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>Detener el guion</translation>
    </message>
    <message>
        <source>Let the script run</source>
        <translation>Poner en marcha el guion</translation>
    </message>
    <message>
        <source>Open a text file…</source>
        <translation>Abrir un archivo de texto…</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Remove the script</source>
        <translation>Quitar el guion</translation>
    </message>
    <message>
        <source>Follow my voice</source>
        <translation>Seguir mi voz</translation>
    </message>
    <message>
        <source>Mirrored, for a glass in front of the camera</source>
        <translation>En espejo, para un cristal delante de la cámara</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Debajo de la imagen</translation>
    </message>
    <message>
        <source>More about the script</source>
        <translation>Más sobre el guion</translation>
    </message>
    <message>
        <source>Hide the teleprompter</source>
        <translation>Ocultar el teleprónter</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>Back to the words</source>
        <translation>Volver a las palabras</translation>
    </message>
    <message>
        <source>What could go</source>
        <translation>Lo que se podría quitar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Long silences</source>
        <translation>Silencios largos</translation>
    </message>
    <message>
        <source>Filler words</source>
        <translation>Muletillas</translation>
    </message>
    <message>
        <source>Said again later</source>
        <translation>Se dice otra vez después</translation>
    </message>
    <message>
        <source>Nothing stands out: no long silence, no filler word, and nothing is said twice.</source>
        <translation>Nada llama la atención: ningún silencio largo, ninguna muletilla y nada dicho dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to go.</source>
        <translation>Marque lo que se debe quitar.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Recording began by itself, because camera and microphone were ready.</source>
        <translation>La grabación ha empezado por sí sola, porque la cámara y el micrófono estaban listos.</translation>
    </message>
    <message>
        <source>Recording began by itself, because somebody was in the picture.</source>
        <translation>La grabación ha empezado por sí sola, porque había alguien en la imagen.</translation>
    </message>
    <message>
        <source>Recording began by itself, because somebody was speaking.</source>
        <translation>La grabación ha empezado por sí sola, porque alguien hablaba.</translation>
    </message>
    <message>
        <source>Recording began, as scheduled.</source>
        <translation>La grabación ha empezado, según lo programado.</translation>
    </message>
    <message>
        <source>Recording was started by remote control.</source>
        <translation>La grabación se ha iniciado por control remoto.</translation>
    </message>
    <message>
        <source>Began by itself</source>
        <translation>Empezó por sí sola</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Started by remote control</source>
        <translation>Iniciada por control remoto</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because it is as long as it was to be.</source>
        <translation>La grabación se ha detenido por sí sola, porque ha alcanzado la duración prevista.</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because nobody was speaking any more.</source>
        <translation>La grabación se ha detenido por sí sola, porque ya no hablaba nadie.</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because nobody was in the picture any more.</source>
        <translation>La grabación se ha detenido por sí sola, porque ya no había nadie en la imagen.</translation>
    </message>
    <message>
        <source>Recording stopped by itself, at the time that was set.</source>
        <translation>La grabación se ha detenido por sí sola, a la hora elegida.</translation>
    </message>
    <message>
        <source>Recording stopped, as scheduled.</source>
        <translation>La grabación se ha detenido, según lo programado.</translation>
    </message>
    <message>
        <source>Recording was stopped by remote control.</source>
        <translation>La grabación se ha detenido por control remoto.</translation>
    </message>
</context>
<context>
    <name>RecordedTime</name>
    <message>
        <source>Recorded time {time}</source>
        <translation>Tiempo grabado: {time}</translation>
    </message>
</context>
<context>
    <name>RecordingDelegate</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Press Enter to save the title, Esc to keep the old one.</source>
        <translation>Intro acepta el título nuevo; Esc conserva el anterior.</translation>
    </message>
</context>
<context>
    <name>RecordingPage</name>
    <message>
        <source>Small files</source>
        <translation>Archivos ligeros</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>The one included in Pausa</source>
        <translation>El que viene con Pausa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>If the camera does not offer this size, Pausa uses the nearest one and tells you.</source>
        <translation>Si la cámara no ofrece este tamaño, se usa el más cercano y aparece un aviso.</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Other ffmpeg program</source>
        <translation>Otro programa ffmpeg</translation>
    </message>
    <message>
        <source>ffmpeg writes the files. Takes effect when you next start Pausa.</source>
        <translation>ffmpeg escribe los archivos. Se aplica la próxima vez que se abra Pausa.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>For long talks and for sharing: fine detail is a little softer.</source>
        <translation>Para charlas largas y para enviar: los detalles finos pierden algo de nitidez.</translation>
    </message>
    <message>
        <source>Looks like the camera&apos;s own picture. Right for almost everything.</source>
        <translation>Se ve como la imagen de la propia cámara; vale para casi todo.</translation>
    </message>
    <message>
        <source>For editing and enlarging later. Files are about twice as large.</source>
        <translation>Para editar y ampliar después; los archivos ocupan más o menos el doble.</translation>
    </message>
    <message>
        <source>Plays everywhere.</source>
        <translation>Se reproduce en todas partes.</translation>
    </message>
    <message>
        <source>An open format that most players and all editors read.</source>
        <translation>Un formato abierto que leen la mayoría de los reproductores y todos los editores.</translation>
    </message>
    <message>
        <source>For Apple&apos;s programs. Plays in most others too.</source>
        <translation>Para los programas de Apple; también se reproduce en casi todos los demás.</translation>
    </message>
    <message>
        <source>Testing what works on this computer…</source>
        <translation>Comprobando qué funciona en este equipo…</translation>
    </message>
    <message>
        <source>Works on every computer and gives the smallest files.</source>
        <translation>Funciona en cualquier equipo y crea los archivos más pequeños.</translation>
    </message>
    <message>
        <source>Tested just now: it works here.</source>
        <translation>Recién comprobado: funciona aquí.</translation>
    </message>
    <message>
        <source>Tested just now: {encoder} works here and is used.</source>
        <translation>Recién comprobado: {encoder} funciona aquí y es el que se usa.</translation>
    </message>
    <message>
        <source>Tested just now: no graphics hardware here can encode, so the processor does it (x264).</source>
        <translation>Recién comprobado: ninguna tarjeta gráfica de este equipo puede codificar, así que lo hace el procesador (x264).</translation>
    </message>
    <message>
        <source>Tested just now: this does not work here, so the processor does it (x264). Your recordings look the same.</source>
        <translation>Recién comprobado: no funciona aquí, así que lo hace el procesador (x264). Las grabaciones son iguales.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor (x264)</source>
        <translation>Procesador (x264)</translation>
    </message>
    <message>
        <source>Choose an ffmpeg program</source>
        <translation>Elegir un programa ffmpeg</translation>
    </message>
    <message>
        <source>The file “{file}” does not exist. Nothing was changed.</source>
        <translation>No se ha cambiado nada: no hay ningún archivo «{file}».</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} por segundo</translation>
    </message>
</context>
<context>
    <name>RecordingsModel</name>
    <message>
        <source>The file is not there any more:</source>
        <translation>El archivo ya no está en su sitio:</translation>
    </message>
    <message>
        <source>Beside the file are kept {size}: what was taken back, and what can be undone.</source>
        <translation>Junto al archivo se guardan {size}: lo quitado y lo que se puede deshacer.</translation>
    </message>
    <message>
        <source>{recording}, with words</source>
        <translation>{recording}, con palabras</translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Más largas primero</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Más grandes primero</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>Dónde se dice</translation>
    </message>
    <message>
        <source>Goes to the trash: “{title}”</source>
        <translation>«{title}» va a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>All %n recordings go to the trash</source>
        <translation>
            <numerusform>Toda la lista (%n grabación) va a la papelera</numerusform>
            <numerusform>Las %n grabaciones van todas a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings go to the trash</source>
        <translation>
            <numerusform>%n grabación va a la papelera</numerusform>
            <numerusform>%n grabaciones van a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the list: “{title}”</source>
        <translation>«{title}» ya no está en la lista</translation>
    </message>
    <message>
        <source>The recordings cannot be listed</source>
        <translation>No se puede mostrar la lista</translation>
    </message>
    <message>
        <source>No recordings match “{words}”</source>
        <translation>No hay resultados para «{words}»</translation>
    </message>
    <message>
        <source>Show all recordings</source>
        <translation>Mostrar todas las grabaciones</translation>
    </message>
    <message>
        <source>Your first recording</source>
        <translation>Su primera grabación</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Aún no hay grabaciones</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>La lista está vacía</translation>
    </message>
    <message>
        <source>What you record now appears here when you stop it.</source>
        <translation>Lo que graba ahora aparecerá aquí cuando lo detenga.</translation>
    </message>
    <message>
        <source>Press Record to start. Each recording appears here when you stop it.</source>
        <translation>Pulsar «Grabar» para empezar. Cada grabación aparece aquí en cuanto se detiene.</translation>
    </message>
    <message>
        <source>Press Record or {key} to start. Each recording appears here when you stop it.</source>
        <translation>Pulsar «Grabar» o {key} para empezar. Cada grabación aparece aquí en cuanto se detiene.</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>Only this computer</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>Every device in the network</source>
        <translation>Todos los dispositivos de la red</translation>
    </message>
    <message>
        <source>One address of this computer…</source>
        <translation>Una dirección de este equipo…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Renew the password?</source>
        <translation>¿Renovar la contraseña?</translation>
    </message>
    <message>
        <source>Controllers that use the old one are refused from now on. Enter the new one there to let them in again.</source>
        <translation>Los controladores que usan la anterior se rechazan desde ahora. Con la nueva vuelven a entrar.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Tell addresses on the web when a recording begins, is paused or is ready.</source>
        <translation>Avisa a direcciones web cuando una grabación empieza, se pausa o está lista.</translation>
    </message>
    <message>
        <source>Allow remote control</source>
        <translation>Permitir el control remoto</translation>
    </message>
    <message>
        <source>Programs and scripts that know the token can start, pause and stop recordings, and fetch the files.</source>
        <translation>Los programas y scripts que conocen el token pueden iniciar, pausar y detener grabaciones y obtener los archivos.</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Quién puede acceder</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Whoever knows it can turn on the camera and the microphone. Give it only to programs that you trust.</source>
        <translation>Quien lo conoce puede encender la cámara y el micrófono. Solo debe darse a programas de confianza.</translation>
    </message>
    <message>
        <source>Web pages that may use it</source>
        <translation>Páginas web que pueden usarlo</translation>
    </message>
    <message>
        <source>Their addresses, separated by spaces. Usually none.</source>
        <translation>Sus direcciones, separadas por espacios. Normalmente ninguna.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Programs and scripts</source>
        <translation>Programas y scripts</translation>
    </message>
    <message>
        <source>Speak OBS’s protocol</source>
        <translation>Hablar el protocolo de OBS</translation>
    </message>
    <message>
        <source>For Stream Decks, phone remotes, pedals and scripts that were made for OBS.</source>
        <translation>Para Stream Decks, mandos en el teléfono, pedales y scripts hechos para OBS.</translation>
    </message>
    <message>
        <source>The controller asks for it. Type another one to change it.</source>
        <translation>El controlador la pide. Para cambiarla, basta con escribir otra.</translation>
    </message>
    <message>
        <source>Controllers made for OBS</source>
        <translation>Controladores hechos para OBS</translation>
    </message>
    <message>
        <source>It can be read while remote control is on.</source>
        <translation>Se puede leer mientras el control remoto está activado.</translation>
    </message>
    <message>
        <source>Off: nobody can reach it.</source>
        <translation>Desactivado: nadie puede acceder.</translation>
    </message>
    <message>
        <source>It can be reached at {address}</source>
        <translation>Accesible en {address}</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The environment variable PAUSA_TOKEN sets it.</source>
        <translation>Lo fija la variable de entorno PAUSA_TOKEN.</translation>
    </message>
    <message>
        <source>Everyone in that network who has the token can turn on your camera and microphone, and what is sent can be read on the way. Only for networks that you trust.</source>
        <translation>Cualquiera de esa red que tenga el token puede encender la cámara y el micrófono, y lo que se envía se puede leer por el camino. Solo para redes de confianza.</translation>
    </message>
    <message>
        <source>“{address}” is no address. Nothing was changed.</source>
        <translation>«{address}» no es una dirección. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{page}” is no address of a web page. Nothing was changed.</source>
        <translation>«{page}» no es la dirección de una página web. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Renew the token?</source>
        <translation>¿Renovar el token?</translation>
    </message>
    <message>
        <source>Programs that use the old one are refused from now on. Give them the new one to let them in again.</source>
        <translation>Los programas que usan el anterior se rechazan desde ahora. Con el nuevo vuelven a entrar.</translation>
    </message>
    <message>
        <source>The token is a new one now.</source>
        <translation>Ahora el token es otro.</translation>
    </message>
    <message>
        <source>The password is a new one now.</source>
        <translation>Ahora la contraseña es otra.</translation>
    </message>
</context>
<context>
    <name>RemoteSign</name>
    <message>
        <source>Remote control is on</source>
        <translation>El control remoto está activado</translation>
    </message>
    <message>
        <source>Remote control is on: {addresses}</source>
        <translation>El control remoto está activado: {addresses}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Every {day}, {times}</source>
        <translation>Todos los {day}, {times}</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Edit scheduled recording</source>
        <translation>Editar la grabación programada</translation>
    </message>
    <message>
        <source>Schedule a recording</source>
        <translation>Programar una grabación</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Pauses count, too.</source>
        <translation>Las pausas también cuentan.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>At that time there is something else: {others}.</source>
        <translation>A esa hora ya hay algo previsto: {others}.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>No hay nada programado.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Schedule a recording</source>
        <translation>Programar una grabación</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove this scheduled recording?</source>
        <translation>¿Quitar esta grabación programada?</translation>
    </message>
    <message>
        <source>{title} ({when}) is not recorded any more.</source>
        <translation>{title} ({when}) ya no se graba.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Scheduled</name>
    <message>
        <source>Until {time}</source>
        <translation>Hasta las {time}</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Paste or type here what you want to say, or drop a text file.</source>
        <translation>Pegue o escriba aquí lo que quiere decir, o suelte un archivo de texto.</translation>
    </message>
</context>
<context>
    <name>ScriptKeeping</name>
    <message>
        <source>The file cannot be read. The script is as it was.</source>
        <translation>El archivo no se puede leer. El guion está como estaba.</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search recordings</source>
        <translation>Buscar grabaciones</translation>
    </message>
    <message>
        <source>Searches titles, file names, dates, marks, and what is said.</source>
        <translation>Busca en títulos, nombres de archivo, fechas, marcas y en lo que se dice.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>Está en el portapapeles.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>SegmentStrip</name>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation>{name} en {time}</translation>
    </message>
    <message>
        <source>Click or drag to go back to a place.</source>
        <translation>Hacer clic o arrastrar para volver a un punto.</translation>
    </message>
    <message>
        <source>Segment {number} · {length}</source>
        <translation>Segmento {number} · {length}</translation>
    </message>
    <message>
        <source>Recording goes on from {time} of {total}</source>
        <translation>La grabación sigue desde {time} de {total}</translation>
    </message>
    <message>
        <source>Retake takes this segment back.</source>
        <translation>«Repetir» quita este.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Inicio y fin</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Control remoto</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>Cada cambio se guarda al instante.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
</context>
<context>
    <name>SettingsTexts</name>
    <message>
        <source>Your settings could not be read, so Pausa started with the defaults. The old file is kept as “{file}”.</source>
        <translation>Los ajustes no se han podido leer, así que Pausa ha empezado con los predeterminados. El archivo anterior se conserva como «{file}».</translation>
    </message>
    <message>
        <source>These settings could not be understood and are back to their defaults: {names}. All the others are unchanged. The old file is kept as “{file}”.</source>
        <translation>Estos ajustes no se entendían y han vuelto a su valor predeterminado: {names}. Todos los demás siguen igual. El archivo anterior se conserva como «{file}».</translation>
    </message>
    <message>
        <source>A part of your settings could not be read. All the others are unchanged. The old file is kept as “{file}”.</source>
        <translation>Una parte de los ajustes no se podía leer. Todos los demás siguen igual. El archivo anterior se conserva como «{file}».</translation>
    </message>
    <message>
        <source>This holds until you quit Pausa, but it could not be saved ({reason}). Check whether the disk is full or write-protected.</source>
        <translation>Esto vale hasta salir de Pausa, pero no se ha podido guardar ({reason}). Conviene comprobar si el disco está lleno o protegido contra escritura.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Con otro programa en primer plano</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>En el reproductor</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Five seconds back or forward</source>
        <translation>Cinco segundos atrás o adelante</translation>
    </message>
    <message>
        <source>Previous or next chapter</source>
        <translation>Capítulo anterior o siguiente</translation>
    </message>
    <message>
        <source>Beginning or end</source>
        <translation>Inicio o final</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>One second back or forward</source>
        <translation>Un segundo atrás o adelante</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Volver al final</translation>
    </message>
    <message>
        <source>Louder or softer</source>
        <translation>Más alto o más bajo</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>Más lento o más rápido</translation>
    </message>
    <message>
        <source>In the teleprompter</source>
        <translation>En el teleprónter</translation>
    </message>
    <message>
        <source>A sentence back or forward</source>
        <translation>Una frase atrás o adelante</translation>
    </message>
    <message>
        <source>A sentence back or forward, unless paused</source>
        <translation>Una frase atrás o adelante, salvo en pausa</translation>
    </message>
    <message>
        <source>A line back or forward</source>
        <translation>Una línea atrás o adelante</translation>
    </message>
    <message>
        <source>To the beginning, unless paused</source>
        <translation>Al principio, salvo en pausa</translation>
    </message>
    <message>
        <source>Smaller or larger letters</source>
        <translation>Letra más pequeña o más grande</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Show or hide the words</source>
        <translation>Mostrar u ocultar las palabras</translation>
    </message>
    <message>
        <source>Find in the words</source>
        <translation>Buscar en las palabras</translation>
    </message>
    <message>
        <source>In the words: play from there</source>
        <translation>En las palabras: reproducir desde ahí</translation>
    </message>
    <message>
        <source>In the words: correct a word</source>
        <translation>En las palabras: corregir una palabra</translation>
    </message>
    <message>
        <source>In the words: select</source>
        <translation>En las palabras: seleccionar</translation>
    </message>
    <message>
        <source>In the words: cut out what is selected</source>
        <translation>En las palabras: cortar lo seleccionado</translation>
    </message>
    <message>
        <source>Selection begins or ends</source>
        <translation>Inicio o fin de la selección</translation>
    </message>
    <message>
        <source>Remove the selection, or all but it</source>
        <translation>Quitar la selección o todo lo demás</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Dividir en dos</translation>
    </message>
    <message>
        <source>One picture back or forward</source>
        <translation>Una imagen atrás o adelante</translation>
    </message>
    <message>
        <source>From join to join or mark</source>
        <translation>De unión en unión o marca</translation>
    </message>
    <message>
        <source>While editing: save</source>
        <translation>Al editar: guardar</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation>Volver a la cámara</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Retake the newest segment</source>
        <translation>Repetir el segmento más reciente</translation>
    </message>
    <message>
        <source>Retake from the last sentence</source>
        <translation>Repetir desde la última frase</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>Poner una marca</translation>
    </message>
    <message>
        <source>While paused: play from here, or stop</source>
        <translation>En pausa: reproducir desde aquí o parar</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Silenciar o activar el micrófono</translation>
    </message>
    <message>
        <source>Show or hide the last picture while paused</source>
        <translation>En pausa: mostrar u ocultar la última imagen</translation>
    </message>
    <message>
        <source>Show or hide the words</source>
        <translation>Mostrar u ocultar las palabras</translation>
    </message>
    <message>
        <source>Show or hide the teleprompter</source>
        <translation>Mostrar u ocultar el teleprónter</translation>
    </message>
    <message>
        <source>Let the script run, or stop it</source>
        <translation>Poner en marcha o detener el guion</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Detener y guardar</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Buscar grabaciones</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Reproducir la grabación</translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation>Cambiar el nombre de la grabación</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Compact mode</source>
        <translation>Modo compacto</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todas</translation>
    </message>
    <message>
        <source>Restore my keys</source>
        <translation>Recuperar mis teclas</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Con otro programa en primer plano</translation>
    </message>
    <message>
        <source>Use suggested keys</source>
        <translation>Usar las teclas sugeridas</translation>
    </message>
    <message>
        <source>“{action}” uses the same key, so this one does not work. Choose another.</source>
        <translation>«{action}» tiene la misma tecla, así que esta no funciona. Hay que elegir otra.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} pertenece a «{action}».</translation>
    </message>
    <message>
        <source>On this desktop: {key}</source>
        <translation>En este escritorio: {key}</translation>
    </message>
    <message>
        <source>These keys are taken away from all other programs, so none is set until you choose one.</source>
        <translation>Estas teclas dejan de llegar a los demás programas; por eso no hay ninguna hasta que se elija.</translation>
    </message>
</context>
<context>
    <name>StripRow</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>TakePlaying</name>
    <message>
        <source>Playing what was taken back · {time} of {total} · Esc: stop</source>
        <translation>Reproduciendo lo quitado · {time} de {total} · Esc: parar</translation>
    </message>
</context>
<context>
    <name>TakenBackBar</name>
    <message>
        <source>Click to play it or to put it back.</source>
        <translation>Hacer clic para reproducirlo o volver a ponerlo.</translation>
    </message>
    <message>
        <source>Taken back · {length}</source>
        <translation>Quitado · {length}</translation>
    </message>
</context>
<context>
    <name>TakenBackBars</name>
    <message>
        <source>Taken back</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Take {number} · {length}</source>
        <translation>Toma {number} · {length}</translation>
    </message>
    <message>
        <source>Taken back · {length}</source>
        <translation>Quitado · {length}</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Parar la reproducción</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Volver a poner</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>It belongs to the computer “{computer}”; its files were last changed on {moment}. If Pausa still records or finishes it there, that breaks off, and what follows is lost. Finish it here only if that computer is off, or no longer works on it.</source>
        <translation>Es del equipo «{computer}»; sus archivos se cambiaron por última vez el {moment}. Si Pausa aún la graba o la finaliza allí, eso se interrumpe y lo que siga se pierde. Finalícela aquí solo si ese equipo está apagado o ya no trabaja en ella.</translation>
    </message>
    <message>
        <source>Finish “{title}” on this computer?</source>
        <translation>¿Finalizar «{title}» en este equipo?</translation>
    </message>
    <message>
        <source>Finish it here</source>
        <translation>Finalizarla aquí</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Dejarla como está</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the recording</source>
        <translation>Título de la grabación</translation>
    </message>
    <message>
        <source>The file gets this title as its name. Leave it empty to name it by date and time.</source>
        <translation>El archivo toma este título como nombre. Si se deja vacío, se nombra con la fecha y la hora.</translation>
    </message>
</context>
<context>
    <name>TranscriptFind</name>
    <message>
        <source>Find in the words</source>
        <translation>Buscar en las palabras</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Find in the words</source>
        <translation>Buscar en las palabras</translation>
    </message>
    <message>
        <source>More about the words</source>
        <translation>Más sobre las palabras</translation>
    </message>
    <message>
        <source>Close the words</source>
        <translation>Cerrar las palabras</translation>
    </message>
    <message>
        <source>Follow what is said</source>
        <translation>Seguir lo que se dice</translation>
    </message>
    <message>
        <source>Write it again, better…</source>
        <translation>Transcribir de nuevo, mejor…</translation>
    </message>
    <message>
        <source>Write the words…</source>
        <translation>Transcribir las palabras…</translation>
    </message>
    <message>
        <source>The first words come in a moment.</source>
        <translation>Las primeras palabras llegan en un momento.</translation>
    </message>
    <message>
        <source>What is said in this recording can be written here. Nothing of it leaves this computer.</source>
        <translation>Lo que se dice en esta grabación se puede transcribir aquí. Nada de ello sale de este equipo.</translation>
    </message>
    <message>
        <source>Write the words</source>
        <translation>Transcribir las palabras</translation>
    </message>
    <message>
        <source>Choose model and language…</source>
        <translation>Elegir modelo e idioma…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>This recording has no sound, so there are no words in it.</source>
        <translation>Esta grabación no tiene sonido, así que no hay palabras en ella.</translation>
    </message>
    <message>
        <source>No word was heard in this recording.</source>
        <translation>En esta grabación no se ha oído ninguna palabra.</translation>
    </message>
    <message>
        <source>Writing the words… {percent} %</source>
        <translation>Transcribiendo las palabras… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The end ({length}) is not written yet.</source>
        <translation>El final ({length}) aún no se ha transcrito.</translation>
    </message>
    <message>
        <source>A part ({length}) is not written yet.</source>
        <translation>Una parte ({length}) aún no se ha transcrito.</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Transcribir lo que falta</translation>
    </message>
    <message>
        <source>Propose what to remove…</source>
        <translation>Proponer qué quitar…</translation>
    </message>
    <message>
        <source>Save words as…</source>
        <translation>Guardar las palabras como…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy chapters for a description</source>
        <translation>Copiar los capítulos para una descripción</translation>
    </message>
</context>
<context>
    <name>TranscriptSaving</name>
    <message numerus="yes">
        <source>%n chapters are copied.</source>
        <translation>
            <numerusform>Se ha copiado %n capítulo.</numerusform>
            <numerusform>Se han copiado %n capítulos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of “{title}” are not written yet. Play it to write them.</source>
        <translation>Las palabras de «{title}» aún no se han transcrito. Para transcribirlas hay que reproducirla.</translation>
    </message>
    <message numerus="yes">
        <source>%n words are copied.</source>
        <translation>
            <numerusform>Se ha copiado %n palabra.</numerusform>
            <numerusform>Se han copiado %n palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtitles, SRT</source>
        <translation>Subtítulos, SRT</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>Subtítulos, WebVTT</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>JSON with the time of every word</source>
        <translation>JSON con el tiempo de cada palabra</translation>
    </message>
    <message>
        <source>Save words as</source>
        <translation>Guardar las palabras como</translation>
    </message>
    <message>
        <source>The words could not be saved as {file} ({reason}). Choose another place.</source>
        <translation>Las palabras no se han podido guardar como {file} ({reason}). Hay que elegir otro lugar.</translation>
    </message>
    <message>
        <source>The words are saved: {file}</source>
        <translation>Las palabras se han guardado: {file}</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Perhaps not what was said. Double-click to correct it.</source>
        <translation>Quizá no sea lo que se dijo. Doble clic para corregirlo.</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Correct the word</source>
        <translation>Corregir la palabra</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Seleccionar la frase</translation>
    </message>
    <message>
        <source>Remove from the recording</source>
        <translation>Quitar de la grabación</translation>
    </message>
    <message>
        <source>Select on the timeline</source>
        <translation>Seleccionar en la línea de tiempo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UnrecordedDevices</name>
    <message>
        <source>Not recorded</source>
        <translation>No se graba</translation>
    </message>
    <message>
        <source>This picture is not recorded: the recording has sound only.</source>
        <translation>Esta imagen no se graba: la grabación solo tiene sonido.</translation>
    </message>
    <message>
        <source>This recording has no picture, because it began without a camera. Begin a new one to record the picture too; this one is kept.</source>
        <translation>Esta grabación no tiene imagen porque empezó sin cámara. Para grabar también la imagen, hay que empezar una nueva; esta se conserva.</translation>
    </message>
    <message>
        <source>This recording has no sound, because it began without a microphone. Begin a new one to record the sound too; this one is kept.</source>
        <translation>Esta grabación no tiene sonido porque empezó sin micrófono. Para grabar también el sonido, hay que empezar una nueva; esta se conserva.</translation>
    </message>
    <message>
        <source>No camera is chosen. The recording goes on with the last picture until you choose one.</source>
        <translation>No hay ninguna cámara elegida. La grabación sigue con la última imagen hasta que se elija una.</translation>
    </message>
    <message>
        <source>No microphone is chosen. The recording goes on with silence until you choose one.</source>
        <translation>No hay ningún micrófono elegido. La grabación sigue con silencio hasta que se elija uno.</translation>
    </message>
</context>
<context>
    <name>WebhookDialog</name>
    <message>
        <source>Edit webhook</source>
        <translation>Editar webhook</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Añadir un webhook</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Names, contents and signature of the messages.</source>
        <translation>Nombres, contenido y firma de los mensajes.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For your list. May be empty.</source>
        <translation>Para esta lista. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>Enviar mensajes</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Renew the secret?</source>
        <translation>¿Renovar el secreto?</translation>
    </message>
    <message>
        <source>Give the receiver the new one within a day: until then each message is signed with both.</source>
        <translation>El receptor necesita el nuevo en el plazo de un día: hasta entonces cada mensaje va firmado con ambos.</translation>
    </message>
    <message>
        <source>The receiver checks with it that a message comes from you.</source>
        <translation>Con él comprueba el receptor que un mensaje viene de aquí.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Hay que elegir al menos uno.</translation>
    </message>
    <message>
        <source>The secret is a new one now.</source>
        <translation>Ahora el secreto es otro.</translation>
    </message>
    <message>
        <source>The address is being checked…</source>
        <translation>Comprobando la dirección…</translation>
    </message>
</context>
<context>
    <name>WebhookList</name>
    <message>
        <source>No address is told anything.</source>
        <translation>No se avisa a ninguna dirección.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Añadir un webhook</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Delivery log…</source>
        <translation>Registro de envíos…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>It is off; turn it on to send what was not delivered.</source>
        <translation>Está desactivado; al activarlo se envía lo que no se entregó.</translation>
    </message>
    <message>
        <source>Off: nothing is sent.</source>
        <translation>Desactivado: no se envía nada.</translation>
    </message>
    <message>
        <source>Has not answered since {time}</source>
        <translation>Sin respuesta desde {time}</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Test: {result}</source>
        <translation>Prueba: {result}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this webhook?</source>
        <translation>¿Quitar este webhook?</translation>
    </message>
    <message>
        <source>{address} is told nothing any more. Its delivery log is removed, too.</source>
        <translation>Ya no se avisa a {address}. También se quita su registro de envíos.</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>As Recall.ai sends them</source>
        <translation>Como los de Recall.ai</translation>
    </message>
    <message>
        <source>As RealtimeKit (Dyte) sends them</source>
        <translation>Como los de RealtimeKit (Dyte)</translation>
    </message>
    <message>
        <source>Pausa’s own</source>
        <translation>El propio de Pausa</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>No aceptado: {reason}</translation>
    </message>
    <message>
        <source>Not taken: {reason}; again at {time}</source>
        <translation>No aceptado: {reason}; nuevo intento: {time}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Pausa</source>
        <translation>Bienvenido a Pausa</translation>
    </message>
    <message>
        <source>Try it for ten seconds</source>
        <translation>Probar diez segundos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>What you pause is never recorded, what you record is never lost, and the file has no seam. Nothing leaves your computer unless you ask for it.</source>
        <translation>Lo que se pausa nunca se graba, lo que se graba nunca se pierde y el archivo sale de una pieza. Nada sale de este equipo si usted no lo pide.</translation>
    </message>
    <message>
        <source>macOS will ask whether Pausa may use the camera and the microphone. If you decline, you can allow it later in System Settings under Privacy &amp; Security.</source>
        <translation>macOS preguntará si Pausa puede usar la cámara y el micrófono. Si se responde que no, se puede permitir más tarde en Ajustes del Sistema, en Privacidad y seguridad.</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message numerus="yes">
        <source>The list of recordings was damaged; %n recordings could be read from it. Your files are untouched, and the old list is kept in {file}.</source>
        <translation>
            <numerusform>La lista de grabaciones estaba dañada; se ha podido leer %n grabación. Los archivos están intactos y la lista anterior se conserva en {file}.</numerusform>
            <numerusform>La lista de grabaciones estaba dañada; se han podido leer %n grabaciones. Los archivos están intactos y la lista anterior se conserva en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there yet. The first recording will create it.</source>
        <translation>La carpeta «{folder}» aún no existe. La primera grabación la creará.</translation>
    </message>
    <message>
        <source>The log is empty: nothing has gone wrong yet.</source>
        <translation>El registro está vacío: aún no ha fallado nada.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They contain no titles, file names or contents; paste them into your report.</source>
        <translation>El diagnóstico está en el portapapeles. No contiene títulos, nombres de archivo ni contenidos; se puede pegar en el informe.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings in your folders are not in the list.</source>
        <translation>
            <numerusform>%n grabación de estas carpetas no está en la lista.</numerusform>
            <numerusform>%n grabaciones de estas carpetas no están en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Test recording</source>
        <translation>Grabación de prueba</translation>
    </message>
</context>
<context>
    <name>WordEditor</name>
    <message>
        <source>The word</source>
        <translation>La palabra</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves it as it was, Tab goes to the next word. Empty: the word goes from the text, its sound stays.</source>
        <translation>Intro la guarda, Esc la deja como estaba, Tab pasa a la palabra siguiente. Si se deja vacía, la palabra desaparece del texto y su sonido se queda.</translation>
    </message>
    <message>
        <source>Out of the text; its sound stays</source>
        <translation>Fuera del texto; su sonido se queda</translation>
    </message>
</context>
<context>
    <name>WordsAndScript</name>
    <message>
        <source>Open a script</source>
        <translation>Abrir un guion</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.text)</source>
        <translation>Textos (*.txt *.md *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>Descargar un modelo…</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Beside the picture</source>
        <translation>Junto a la imagen</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Debajo de la imagen</translation>
    </message>
    <message>
        <source>Write what is said while recording</source>
        <translation>Transcribir lo que se dice al grabar</translation>
    </message>
    <message>
        <source>On this computer: neither sound nor words leave it. What is said in a pause is not listened to.</source>
        <translation>En este equipo: ni el sonido ni las palabras salen de él. Lo que se dice en una pausa no se escucha.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>It turns speech into words. Larger ones write better and take longer.</source>
        <translation>Convierte el habla en palabras. Los más grandes transcriben mejor y tardan más.</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Idioma que se habla</translation>
    </message>
    <message>
        <source>Subtitles in the file</source>
        <translation>Subtítulos en el archivo</translation>
    </message>
    <message>
        <source>A track that players can show and hide.</source>
        <translation>Una pista que los reproductores pueden mostrar y ocultar.</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Archivos junto a él</translation>
    </message>
    <message>
        <source>SRT and WebVTT are subtitles, TXT is for reading, JSON is for programs.</source>
        <translation>SRT y WebVTT son subtítulos, TXT es para leer, JSON es para programas.</translation>
    </message>
    <message>
        <source>When a recording is finished</source>
        <translation>Al terminar una grabación</translation>
    </message>
    <message>
        <source>Where words stand</source>
        <translation>Dónde aparecen las palabras</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>En la ventana</translation>
    </message>
    <message>
        <source>A change holds from the next recording on.</source>
        <translation>Un cambio se aplica a partir de la próxima grabación.</translation>
    </message>
    <message>
        <source>The model {name} knows English only.</source>
        <translation>El modelo {name} solo sabe inglés.</translation>
    </message>
    <message>
        <source>What writes words is not installed. In a terminal: {command}. Then start Pausa again.</source>
        <translation>El componente que transcribe las palabras no está instalado. En un terminal: {command}. Después hay que volver a abrir Pausa.</translation>
    </message>
    <message>
        <source>What writes words is not installed. Install the package pausa-words, and start Pausa again.</source>
        <translation>El componente que transcribe las palabras no está instalado. Hay que instalar el paquete pausa-words y volver a abrir Pausa.</translation>
    </message>
    <message>
        <source>This installation brings nothing that writes words. Installed by {command}, Pausa does.</source>
        <translation>Esta instalación no incluye nada que transcriba las palabras. Si Pausa se instala con {command}, sí lo incluye.</translation>
    </message>
    <message>
        <source>Automatic ({name})</source>
        <translation>Automático ({name})</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>{name}, English only</source>
        <translation>{name}, solo inglés</translation>
    </message>
    <message>
        <source>Folder with a model</source>
        <translation>Carpeta con un modelo</translation>
    </message>
    <message>
        <source>{name} comes: {percent} %</source>
        <translation>Descargando {name}: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{name} is there.</source>
        <translation>{name} ya está aquí.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Write the words again</source>
        <translation>Transcribir de nuevo las palabras</translation>
    </message>
    <message>
        <source>Write the words</source>
        <translation>Transcribir las palabras</translation>
    </message>
    <message>
        <source>{name}, English only</source>
        <translation>{name}, solo inglés</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Transcribir</translation>
    </message>
    <message>
        <source>The words that are there were written by {engine}; they stay until the new ones are. It goes on in the background, and waits while something is recorded.</source>
        <translation>Las palabras actuales las transcribió {engine}; se quedan hasta que estén las nuevas. Se hace en segundo plano y espera mientras se graba algo.</translation>
    </message>
    <message>
        <source>It goes on in the background, and waits while something is recorded.</source>
        <translation>Se hace en segundo plano y espera mientras se graba algo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Larger ones write better and take longer.</source>
        <translation>Los más grandes transcriben mejor y tardan más.</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Idioma que se habla</translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n sentences that you have corrected</source>
        <translation>
            <numerusform>Conservar la frase corregida (%n)</numerusform>
            <numerusform>Conservar las %n frases corregidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Get other models…</source>
        <translation>Descargar otros modelos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The model {name} knows English only.</source>
        <translation>El modelo {name} solo sabe inglés.</translation>
    </message>
</context>
<context>
    <name>_Repetition</name>
    <message>
        <source>Said again?</source>
        <translation>¿Dicho otra vez?</translation>
    </message>
    <message>
        <source>Retake from there</source>
        <translation>Repetir desde ahí</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>What could go</source>
        <translation>Lo que se podría quitar</translation>
    </message>
</context>
</TS>
