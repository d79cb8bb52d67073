<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pausa</source>
        <translation>À propos de Pausa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing you record leaves your computer.</source>
        <translation>Logiciel libre sous licence MIT. Rien de ce que vous enregistrez ne quitte votre ordinateur.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo splitting</source>
        <translation>Annuler la division</translation>
    </message>
    <message>
        <source>Undo renaming a chapter</source>
        <translation>Annuler le nom du chapitre</translation>
    </message>
    <message>
        <source>Redo splitting</source>
        <translation>Rétablir la division</translation>
    </message>
    <message>
        <source>Redo renaming a chapter</source>
        <translation>Rétablir le nom du chapitre</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Couper le microphone</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Discard recording…</source>
        <translation>Supprimer l’enregistrement…</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Rechercher un enregistrement</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Let no recording begin by itself</source>
        <translation>Ne laisser aucun enregistrement commencer tout seul</translation>
    </message>
    <message>
        <source>Record now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Undo retake</source>
        <translation>Annuler Refaire</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Annuler le retour en arrière</translation>
    </message>
    <message>
        <source>Undo putting back</source>
        <translation>Annuler la remise en place</translation>
    </message>
    <message>
        <source>Undo mark</source>
        <translation>Annuler le repère</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Undo trimming</source>
        <translation>Annuler le rognage</translation>
    </message>
    <message>
        <source>Redo retake</source>
        <translation>Rétablir Refaire</translation>
    </message>
    <message>
        <source>Redo going back</source>
        <translation>Rétablir le retour en arrière</translation>
    </message>
    <message>
        <source>Redo putting back</source>
        <translation>Rétablir la remise en place</translation>
    </message>
    <message>
        <source>Redo mark</source>
        <translation>Rétablir le repère</translation>
    </message>
    <message>
        <source>Redo removing</source>
        <translation>Rétablir le retrait</translation>
    </message>
    <message>
        <source>Redo trimming</source>
        <translation>Rétablir le rognage</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Retake from the last sentence</source>
        <translation>Refaire depuis la dernière phrase</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Attendre à nouveau</translation>
    </message>
    <message>
        <source>5 minutes longer</source>
        <translation>5 minutes de plus</translation>
    </message>
    <message>
        <source>10 minutes longer</source>
        <translation>10 minutes de plus</translation>
    </message>
    <message>
        <source>Discard what was taken back…</source>
        <translation>Supprimer ce qui a été retiré…</translation>
    </message>
    <message>
        <source>Compact mode</source>
        <translation>Mode compact</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Remote control is on</source>
        <translation>Le contrôle à distance est activé</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Mirror the preview</source>
        <translation>Afficher l’image en miroir</translation>
    </message>
    <message>
        <source>Last picture over the live one while paused</source>
        <translation>Dernière image sur l’image en direct pendant la pause</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Teleprompter</source>
        <translation>Téléprompteur</translation>
    </message>
    <message>
        <source>Let the script run</source>
        <translation>Faire défiler le script</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Show Pausa</source>
        <translation>Afficher Pausa</translation>
    </message>
    <message>
        <source>Open the folder of recordings</source>
        <translation>Ouvrir le dossier des enregistrements</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>About Pausa</source>
        <translation>À propos de Pausa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Start a new recording</source>
        <translation>Commencer un nouvel enregistrement</translation>
    </message>
    <message>
        <source>Leave out what happens until you resume</source>
        <translation>Laisser de côté ce qui suit, jusqu’à la reprise</translation>
    </message>
    <message>
        <source>Take back the newest segment and stay paused where it began</source>
        <translation>Retirer le segment le plus récent et rester en pause juste avant</translation>
    </message>
    <message>
        <source>Pause, and go back to where the last sentence begins; Resume says it again</source>
        <translation>Mettre en pause et revenir au début de la dernière phrase&#x202f;; «&#xa0;Reprendre&#xa0;» permet de la redire</translation>
    </message>
    <message>
        <source>Set a mark here</source>
        <translation>Placer un repère à cet instant</translation>
    </message>
    <message>
        <source>Let a recording begin by itself again, as the settings say</source>
        <translation>Laisser à nouveau un enregistrement commencer tout seul, selon les paramètres</translation>
    </message>
    <message>
        <source>This recording is scheduled. Let it last longer</source>
        <translation>Cet enregistrement est programmé. Le faire durer plus longtemps</translation>
    </message>
    <message>
        <source>Hear and see what is recorded, from the chosen place on</source>
        <translation>Entendre et voir ce qui est enregistré, à partir de l’endroit choisi</translation>
    </message>
    <message>
        <source>Record silence until you unmute the microphone</source>
        <translation>Enregistrer le silence jusqu’à la réactivation du microphone</translation>
    </message>
    <message>
        <source>Stop recording and save it as one file</source>
        <translation>Terminer l’enregistrement et le sauvegarder en un seul fichier</translation>
    </message>
    <message>
        <source>Copy versions, devices and the last errors, for a report; no titles, names or contents</source>
        <translation>Copier versions, appareils et dernières erreurs pour un rapport&#x202f;; ni titres, ni noms, ni contenus</translation>
    </message>
    <message>
        <source>Throw the recording away, without making a file</source>
        <translation>Supprimer l’enregistrement sans créer de fichier</translation>
    </message>
    <message>
        <source>Throw away for good what was taken back of this recording</source>
        <translation>Supprimer définitivement ce qui a été retiré de cet enregistrement</translation>
    </message>
    <message>
        <source>What is said, as text, while it is recorded</source>
        <translation>Ce qui est dit, sous forme de texte, pendant l’enregistrement</translation>
    </message>
    <message>
        <source>A script to read from, close to the camera; never in the file</source>
        <translation>Un script à lire, tout près de la caméra&#x202f;; jamais dans le fichier</translation>
    </message>
    <message>
        <source>Helps you to sit again as you sat, so that the picture does not jump; never in the file</source>
        <translation>Aide à se remettre dans la même position, pour que l’image ne saute pas&#x202f;; jamais dans le fichier</translation>
    </message>
</context>
<context>
    <name>AlsoOpen</name>
    <message>
        <source>Also open: {what}</source>
        <translation>Aussi ouverts&#xa0;: {what}</translation>
    </message>
    <message>
        <source>“{title}” is shown again. It is paused.</source>
        <translation>«&#xa0;{title}&#xa0;» est de nouveau affiché. Il est en pause.</translation>
    </message>
    <message>
        <source>“{title}” is shown again. It is still being recorded.</source>
        <translation>«&#xa0;{title}&#xa0;» est de nouveau affiché. L’enregistrement continue.</translation>
    </message>
    <message>
        <source>{title} (paused)</source>
        <translation>{title} (en pause)</translation>
    </message>
    <message>
        <source>{title} (recording)</source>
        <translation>{title} (en cours)</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect when you next start Pausa.</source>
        <translation>Pris en compte au prochain démarrage de Pausa.</translation>
    </message>
</context>
<context>
    <name>Armed</name>
    <message>
        <source>The {seconds} s before will be in it; nothing is on the disk yet.</source>
        <translation>Les {seconds}&#xa0;s d’avant y seront&#x202f;; rien n’est encore sur le disque.</translation>
    </message>
    <message>
        <source>Armed by remote control.</source>
        <translation>Mis en attente à distance.</translation>
    </message>
    <message>
        <source>Nothing is kept until then.</source>
        <translation>Rien n’est gardé jusque-là.</translation>
    </message>
    <message>
        <source>Recording begins when somebody speaks after a short silence.</source>
        <translation>L’enregistrement commence quand quelqu’un parle après un court silence.</translation>
    </message>
    <message>
        <source>Recording begins when somebody speaks.</source>
        <translation>L’enregistrement commence quand quelqu’un parle.</translation>
    </message>
    <message>
        <source>Recording begins when somebody comes into the empty picture.</source>
        <translation>L’enregistrement commence quand quelqu’un entre dans l’image vide.</translation>
    </message>
    <message>
        <source>Recording begins when somebody is in the picture.</source>
        <translation>L’enregistrement commence quand quelqu’un est dans l’image.</translation>
    </message>
    <message>
        <source>Recording begins when camera and microphone are ready.</source>
        <translation>L’enregistrement commence quand la caméra et le microphone sont prêts.</translation>
    </message>
</context>
<context>
    <name>Arming</name>
    <message>
        <source>Called off: no recording begins by itself.</source>
        <translation>Annulé&#xa0;: aucun enregistrement ne commence tout seul.</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>You press Record</source>
        <translation>Vous appuyez sur Enregistrer</translation>
    </message>
    <message>
        <source>Camera and microphone are ready</source>
        <translation>La caméra et le microphone sont prêts</translation>
    </message>
    <message>
        <source>Somebody is in the picture</source>
        <translation>Quelqu’un est dans l’image</translation>
    </message>
    <message>
        <source>Somebody speaks</source>
        <translation>Quelqu’un parle</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Recording begins when</source>
        <translation>L’enregistrement commence quand</translation>
    </message>
    <message>
        <source>What came just before is in it</source>
        <translation>Ce qui précède y est aussi</translation>
    </message>
    <message>
        <source>So that the first word is not missing. Until then it is only in memory, never on the disk.</source>
        <translation>Pour que le premier mot ne manque pas. Jusque-là, ce n’est qu’en mémoire, jamais sur le disque.</translation>
    </message>
    <message>
        <source>After so much recorded time</source>
        <translation>Après cette durée enregistrée</translation>
    </message>
    <message>
        <source>Pauses do not count.</source>
        <translation>Les pauses ne comptent pas.</translation>
    </message>
    <message>
        <source>After so much silence</source>
        <translation>Après ce silence</translation>
    </message>
    <message>
        <source>After nobody was in the picture for</source>
        <translation>Après cette durée sans personne dans l’image</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>À une heure donnée</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Beginning by itself</source>
        <translation>Commencer tout seul</translation>
    </message>
    <message>
        <source>Stopping by itself</source>
        <translation>S’arrêter tout seul</translation>
    </message>
    <message>
        <source>You are told a while before, and can let it go on. A paused recording never stops by itself: you are reminded instead.</source>
        <translation>Vous êtes prévenu un peu avant et pouvez le laisser continuer. Un enregistrement en pause ne s’arrête jamais tout seul&#xa0;: vous recevez un rappel à la place.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Pausa has to be open then. It turns camera and microphone on a minute before.</source>
        <translation>Pausa doit alors être ouvert. La caméra et le microphone s’allument une minute avant.</translation>
    </message>
    <message>
        <source>As soon as Pausa has been opened.</source>
        <translation>Dès que Pausa est ouvert.</translation>
    </message>
    <message>
        <source>Pausa waits, and looks for a face. Nothing of what it sees leaves this computer.</source>
        <translation>Pausa attend et cherche un visage. Rien de ce qu’il voit ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Pausa waits, and listens for a voice; a noise does not begin it. Nothing of what it hears leaves this computer.</source>
        <translation>Pausa attend et guette une voix&#x202f;; un bruit ne suffit pas. Rien de ce qu’il entend ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Off</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ne pas autoriser</translation>
    </message>
    <message>
        <source>Save the first, start the new one</source>
        <translation>Sauvegarder le premier, commencer le nouveau</translation>
    </message>
    <message>
        <source>Record both</source>
        <translation>Enregistrer les deux</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>Restent actifs</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Sont désactivés</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
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
        <translation>Compte à rebours avant l’enregistrement</translation>
    </message>
    <message>
        <source>Enter starts at once, Esc cancels.</source>
        <translation>Entrée démarre aussitôt&#x202f;; Échap annule.</translation>
    </message>
    <message>
        <source>A second recording while one is running</source>
        <translation>Second enregistrement pendant qu’un autre est en cours</translation>
    </message>
    <message>
        <source>Camera and microphone during a pause</source>
        <translation>Caméra et microphone pendant une pause</translation>
    </message>
    <message>
        <source>Lead-in before going on</source>
        <translation>Amorce avant de reprendre</translation>
    </message>
    <message>
        <source>Resume first plays what you said last; speak along, and recording goes on where it ends.</source>
        <translation>«&#xa0;Reprendre&#xa0;» relit d’abord vos derniers mots&#x202f;; parlez en même temps, et l’enregistrement continue là où ils finissent.</translation>
    </message>
    <message>
        <source>Last picture over the live one</source>
        <translation>Dernière image sur l’image en direct</translation>
    </message>
    <message>
        <source>So that you sit as you sat, and the picture does not jump. It is never in the file.</source>
        <translation>Pour vous remettre dans la même position, sans que l’image saute. Elle n’est jamais dans le fichier.</translation>
    </message>
    <message>
        <source>Remind me that I am paused after</source>
        <translation>Rappeler la pause au bout de</translation>
    </message>
    <message>
        <source>Then less and less often, until you resume or stop.</source>
        <translation>Puis de plus en plus rarement, jusqu’à la reprise ou l’arrêt.</translation>
    </message>
    <message>
        <source>Delay the sound by</source>
        <translation>Retarder le son de</translation>
    </message>
    <message>
        <source>Only if picture and sound are out of sync in your files: positive if the sound is early, negative if it is late.</source>
        <translation>Seulement si les lèvres et la voix ne coïncident pas dans vos fichiers&#xa0;: augmentez si le son arrive trop tôt, passez au-dessous de zéro s’il arrive trop tard.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <translation>Image et son</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The running one continues, and Pausa tells you.</source>
        <translation>Celui qui est en cours continue, et un message vous prévient.</translation>
    </message>
    <message>
        <source>The first is finished and keeps its place in the list.</source>
        <translation>Le premier est finalisé et garde sa place dans la liste.</translation>
    </message>
    <message>
        <source>Both use the same camera and microphone, each with its own pauses.</source>
        <translation>Avec la même caméra et le même microphone, chacun avec ses propres pauses.</translation>
    </message>
    <message>
        <source>You still see yourself; nothing is recorded.</source>
        <translation>Vous continuez à vous voir&#x202f;; rien n’en est enregistré.</translation>
    </message>
    <message>
        <source>The camera&apos;s light goes out; resuming takes a moment longer.</source>
        <translation>Le voyant de la caméra s’éteint&#x202f;; la reprise prend un peu plus de temps.</translation>
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
        <translation>«&#xa0;{title}&#xa0;» n’a pas pu être supprimé ({reason}) et reste donc dans la liste.</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Segment {number}</source>
        <translation>Segment {number}</translation>
    </message>
    <message>
        <source>Mark {number}</source>
        <translation>Repère {number}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>In the tray, Pausa goes on waiting. Click the tray icon to bring the window back.</source>
        <translation>En arrière-plan, Pausa continue d’attendre&#x202f;; l’icône de la zone de notification rouvre la fenêtre.</translation>
    </message>
    <message>
        <source>Minimised, Pausa goes on waiting. Use the taskbar to bring the window back.</source>
        <translation>Fenêtre réduite, Pausa continue d’attendre&#x202f;; la barre des tâches la rouvre.</translation>
    </message>
    <message>
        <source>Once Pausa is closed, no recording begins by itself.</source>
        <translation>Une fois Pausa fermé, aucun enregistrement ne commence tout seul.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Garder en arrière-plan</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Close Pausa</source>
        <translation>Fermer Pausa</translation>
    </message>
</context>
<context>
    <name>ClosingProgress</name>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>Finishing what you recorded.</source>
        <translation>Votre enregistrement est en cours de finalisation.</translation>
    </message>
    <message>
        <source>Pausa will close when the file is complete.</source>
        <translation>Pausa se ferme de lui-même dès que le fichier est complet.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Ne pas fermer</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Close Pausa?</source>
        <translation>Fermer Pausa&#x202f;?</translation>
    </message>
    <message>
        <source>A recording is paused.</source>
        <translation>Un enregistrement est en pause.</translation>
    </message>
    <message>
        <source>A recording is running.</source>
        <translation>Un enregistrement est en cours.</translation>
    </message>
    <message>
        <source>Everything recorded so far is kept, whatever you choose.</source>
        <translation>Tout ce qui est déjà enregistré est conservé, quel que soit votre choix.</translation>
    </message>
    <message>
        <source>In the tray, it continues. Click the tray icon to bring the window back.</source>
        <translation>L’enregistrement peut continuer en arrière-plan&#x202f;; l’icône de la zone de notification rouvre la fenêtre.</translation>
    </message>
    <message>
        <source>Minimised, it continues. Use the taskbar to bring the window back.</source>
        <translation>L’enregistrement peut continuer fenêtre réduite&#x202f;; la barre des tâches la rouvre.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Garder en arrière-plan</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Arrêter et sauvegarder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>Save a copy as</source>
        <translation>Sauvegarder une copie sous</translation>
    </message>
    <message>
        <source>Saving a copy: {name}</source>
        <translation>Sauvegarde d’une copie&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The copy is saved: {file}</source>
        <translation>Copie sauvegardée&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Recording starts in {seconds} s. Press Enter to start now, Esc to cancel.</source>
        <translation>L’enregistrement commence dans {seconds}&#xa0;s. Entrée&#xa0;: maintenant&#x202f;; Échap&#xa0;: annuler.</translation>
    </message>
    <message>
        <source>Enter: start now · Esc: cancel</source>
        <translation>Entrée&#xa0;: démarrer maintenant · Échap&#xa0;: annuler</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n message en attente</numerusform>
            <numerusform>%n messages en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n repère</numerusform>
            <numerusform>%n repères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames lost</source>
        <translation>
            <numerusform>%n image perdue</numerusform>
            <numerusform>%n images perdues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryLog</name>
    <message>
        <source>Delivery log</source>
        <translation>Journal des envois</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>“{event}” was sent: {result}</source>
        <translation>«&#xa0;{event}&#xa0;» a été envoyé&#xa0;: {result}</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Recherche de caméras…</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>Recherche de microphones…</translation>
    </message>
    <message>
        <source>The system does not say which cameras there are.</source>
        <translation>Le système n’indique pas quelles caméras sont disponibles.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Aucune caméra n’a été trouvée.</translation>
    </message>
    <message>
        <source>No camera was found. A test picture is used until you plug one in.</source>
        <translation>Aucune caméra trouvée&#xa0;: l’image de test la remplace jusqu’à ce que vous en branchiez une.</translation>
    </message>
    <message>
        <source>The sound system does not answer.</source>
        <translation>Le système audio ne répond pas.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Aucun microphone n’a été trouvé.</translation>
    </message>
    <message>
        <source>No microphone was found. A test sound is used until you plug one in.</source>
        <translation>Aucun microphone trouvé&#xa0;: le son de test le remplace jusqu’à ce que vous en branchiez un.</translation>
    </message>
    <message>
        <source>Default camera</source>
        <translation>Caméra par défaut</translation>
    </message>
    <message>
        <source>Network camera…</source>
        <translation>Caméra sur le réseau…</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Image de test</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sans caméra</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Microphone par défaut</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Son de test</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Sans microphone</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>Par défaut&#xa0;: {device}</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (non connecté)</translation>
    </message>
</context>
<context>
    <name>DevicesInUse</name>
    <message>
        <source>No camera</source>
        <translation>Sans caméra</translation>
    </message>
    <message>
        <source>No camera: only sound is recorded.</source>
        <translation>Sans caméra&#xa0;: seul le son est enregistré.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Ouverture de la caméra…</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Sans microphone</translation>
    </message>
    <message>
        <source>No camera: the recording goes on with the last picture.</source>
        <translation>Sans caméra&#xa0;: l’enregistrement continue avec la dernière image.</translation>
    </message>
    <message>
        <source>Test picture – no camera was found</source>
        <translation>Image de test – aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Test sound – no microphone was found</source>
        <translation>Son de test – aucun microphone trouvé</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Aucun microphone trouvé</translation>
    </message>
    <message>
        <source>Off while paused</source>
        <translation>En veille pendant la pause</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Aucun appareil</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Default camera</source>
        <translation>Caméra par défaut</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Image de test</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Microphone par défaut</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Son de test</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>Par défaut&#xa0;: {device}</translation>
    </message>
    <message>
        <source>Network camera ({host})</source>
        <translation>Caméra sur le réseau ({host})</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (non connecté)</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Camera address</source>
        <translation>Adresse de la caméra</translation>
    </message>
    <message>
        <source>Mirror the preview</source>
        <translation>Afficher l’image en miroir</translation>
    </message>
    <message>
        <source>You see yourself as in a mirror. The file is not changed by this.</source>
        <translation>Vous vous voyez comme dans un miroir. Cela ne change rien au fichier.</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Niveau d’entrée</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>For interfaces with several inputs. The level of each is in the microphone&apos;s menu.</source>
        <translation>Pour les interfaces à plusieurs entrées. Le menu du microphone montre le niveau de chacune.</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Faire pivoter l’image</translation>
    </message>
    <message>
        <source>You will find it on the camera&apos;s own page or in its manual. If the camera asks for a user and a password, write them into it: rtsp://user:password@…</source>
        <translation>Elle se trouve sur la page de la caméra ou dans son mode d’emploi. Si la caméra demande un utilisateur et un mot de passe, mettez-les dans l’adresse&#xa0;: rtsp://utilisateur:motdepasse@…</translation>
    </message>
    <message>
        <source>Makes a quiet microphone louder. If loud words light the lamp beside the level, it is too much.</source>
        <translation>Rend plus fort un microphone trop faible. Si le voyant à côté du niveau s’allume quand on parle fort, c’est trop.</translation>
    </message>
    <message>
        <source>For a camera that hangs upside down or on its side. It changes the file, from the next recording on.</source>
        <translation>Pour une caméra fixée à l’envers ou sur le côté. Cela modifie le fichier, dès le prochain enregistrement.</translation>
    </message>
    <message>
        <source>Flip the picture</source>
        <translation>Retourner l’image</translation>
    </message>
    <message>
        <source>Keep the look while recording</source>
        <translation>Garder l’aspect de l’image pendant l’enregistrement</translation>
    </message>
    <message>
        <source>The camera&apos;s exposure, white balance and focus stay as they are from Record to Stop, so that the picture does not change where you paused. Turn it off if you move about, or if the light often changes.</source>
        <translation>L’exposition, la balance des blancs et la mise au point de la caméra restent les mêmes d’«&#xa0;Enregistrer&#xa0;» à «&#xa0;Arrêter&#xa0;», pour que l’image ne change pas là où vous avez fait une pause. À désactiver si vous vous déplacez ou si la lumière change souvent.</translation>
    </message>
    <message>
        <source>Record in stereo</source>
        <translation>Enregistrer en stéréo</translation>
    </message>
    <message>
        <source>Only if the microphone has two channels. One is enough for a voice.</source>
        <translation>Seulement si le microphone a deux canaux&#x202f;; pour une voix seule, un canal suffit.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>The one that is heard</source>
        <translation>Celle qui reçoit du son</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>Entrée {number}</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (stereo)</source>
        <translation>Entrées {first} et {second} (stéréo)</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a camera. It must begin with rtsp:// or http://.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas l’adresse d’une caméra&#x202f;; une telle adresse commence par rtsp:// ou http://.</translation>
    </message>
</context>
<context>
    <name>Discarding</name>
    <message>
        <source>{segments}, {duration} so far, will be gone for good, and no file will be made.</source>
        <translation>Tout ce qui est déjà enregistré ({segments}, {duration}) sera définitivement perdu et aucun fichier ne sera créé.</translation>
    </message>
    <message>
        <source>All other recordings are kept.</source>
        <translation>Tous les autres enregistrements sont conservés.</translation>
    </message>
    <message>
        <source>Discard this recording?</source>
        <translation>Supprimer cet enregistrement&#x202f;?</translation>
    </message>
    <message>
        <source>Discard what was recorded since?</source>
        <translation>Supprimer ce qui a été enregistré depuis&#x202f;?</translation>
    </message>
    <message>
        <source>What was recorded since you went on will be gone for good. The file stays as it was before that.</source>
        <translation>Ce qui a été enregistré depuis la reprise sera définitivement perdu. Le fichier reste tel qu’il était avant.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>Garder l’enregistrement</translation>
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
        <translation>Reste moins d’une minute</translation>
    </message>
    <message>
        <source>{minutes} min free</source>
        <translation>{minutes}&#xa0;min disponibles</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min free</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min disponibles</translation>
    </message>
    <message>
        <source>{hours} h free</source>
        <translation>{hours}&#xa0;h disponibles</translation>
    </message>
    <message>
        <source>More than 24 h free</source>
        <translation>Plus de 24 h libres</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>In</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Begin the selection here</source>
        <translation>Commencer la sélection ici</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End the selection here</source>
        <translation>Terminer la sélection ici</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Retirer ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>Ne garder que cela</translation>
    </message>
    <message>
        <source>Remove all but what is selected</source>
        <translation>Retirer tout sauf la sélection</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Make a recording of its own of what follows</source>
        <translation>Faire de la suite un enregistrement à part</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Put the changes into the file</source>
        <translation>Mettre les modifications dans le fichier</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Nothing would be left of the recording. Nothing has changed.</source>
        <translation>Il ne resterait rien de l’enregistrement. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The rest is back in “{title}”. The recording that it became stays in the list, too.</source>
        <translation>Le reste est de nouveau dans «&#xa0;{title}&#xa0;». L’enregistrement qu’il était devenu reste aussi dans la liste.</translation>
    </message>
    <message>
        <source>There is nothing to split at the beginning or the end. Go to another place.</source>
        <translation>Il n’y a rien à scinder au début ni à la fin&#x202f;; allez à un autre endroit.</translation>
    </message>
    <message>
        <source>{title} (2)</source>
        <translation>{title} (2)</translation>
    </message>
    <message>
        <source>“{first}” ends here now, and “{second}” holds the rest; both are saved. Undo puts it back here, too.</source>
        <translation>«&#xa0;{first}&#xa0;» se termine maintenant ici, et «&#xa0;{second}&#xa0;» contient le reste&#x202f;; les deux sont enregistrés. Annuler le remet aussi ici.</translation>
    </message>
    <message>
        <source>{reason} Your changes are kept, and can be saved later.</source>
        <translation>{reason} Vos modifications sont conservées et pourront être enregistrées plus tard.</translation>
    </message>
    <message>
        <source>The changes to “{title}” are saved.</source>
        <translation>Les modifications de «&#xa0;{title}&#xa0;» sont sauvegardées.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were joined to a new one. They themselves stay as they are.</source>
        <translation>
            <numerusform>%n enregistrement a été réuni en un nouveau. Lui-même reste tel quel.</numerusform>
            <numerusform>%n enregistrements ont été réunis en un nouveau. Eux-mêmes restent tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The camera “{device}” was not found. Plug it in, or choose another.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» n’est pas là&#x202f;; branchez-la ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Camera {device}</source>
        <translation>Caméra {device}</translation>
    </message>
    <message>
        <source>The camera cannot be opened. Allow Pausa to use it in System Settings ▸ Privacy &amp; Security ▸ Camera.</source>
        <translation>La caméra ne peut pas être ouverte&#x202f;; autorisez Pausa à l’utiliser dans Réglages Système ▸ Confidentialité et sécurité ▸ Caméra.</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked} at {asked_rate} frames per second; Pausa records {size} at {rate}.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» offre {size} au lieu de {asked} et {rate} images par seconde au lieu de {asked_rate}&#x202f;; l’enregistrement se fait ainsi.</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked}; Pausa records {size}.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» offre {size} au lieu de {asked}&#x202f;; l’enregistrement se fait ainsi.</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked_rate} frames per second; Pausa records {rate}.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» offre {rate} images par seconde au lieu de {asked_rate}&#x202f;; l’enregistrement se fait ainsi.</translation>
    </message>
    <message>
        <source>No picture arrives from {address}. Check that the camera is on and that its address is correct.</source>
        <translation>Aucune image ne vient de {address}&#x202f;; vérifiez que la caméra est allumée et que son adresse est juste.</translation>
    </message>
    <message>
        <source>The connection to {address} is lost. Check that the camera is on.</source>
        <translation>La connexion avec {address} est perdue&#x202f;; vérifiez que la caméra est allumée.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or record sound only.</source>
        <translation>Il n’y a pas de caméra&#x202f;; branchez-en une ou choisissez «&#xa0;Sans caméra&#xa0;» pour n’enregistrer que le son.</translation>
    </message>
    <message>
        <source>The camera “{device}” cannot be opened. Choose another.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» ne peut pas être ouverte&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The microphone is completely silent. Check whether it is muted or unplugged.</source>
        <translation>Aucun son ne vient du microphone, pas même du bruit&#x202f;; vérifiez s’il est coupé ou débranché.</translation>
    </message>
    <message>
        <source>The microphone “{device}” was not found. Plug it in, or choose another.</source>
        <translation>Le microphone «&#xa0;{device}&#xa0;» n’est pas là&#x202f;; branchez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or record without sound.</source>
        <translation>Il n’y a pas de microphone&#x202f;; branchez-en un ou choisissez «&#xa0;Sans microphone&#xa0;» pour enregistrer sans son.</translation>
    </message>
    <message>
        <source>{device} has only one channel; the sound is mono.</source>
        <translation>{device} n’a qu’un seul canal&#x202f;; le son est mono.</translation>
    </message>
    <message>
        <source>The system’s sound library PortAudio is missing. Install the package libportaudio2, and start Pausa again.</source>
        <translation>La bibliothèque de son PortAudio du système est absente&#x202f;; installez le paquet libportaudio2 et redémarrez Pausa.</translation>
    </message>
    <message>
        <source>The microphone “{device}” cannot be opened. Choose another.</source>
        <translation>Le microphone «&#xa0;{device}&#xa0;» ne peut pas être ouvert&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Image de test</translation>
    </message>
    <message>
        <source>The camera “{device}” cannot be opened. Unplug it and plug it in again, or choose another.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» ne peut pas être ouverte&#x202f;; débranchez-la puis rebranchez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The camera “{device}” delivers no picture. Unplug it and plug it in again, or choose another.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» ne donne pas d’image&#x202f;; débranchez-la puis rebranchez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The camera “{device}” is used by another program. Close that program, and try again.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» est utilisée par un autre programme&#x202f;; fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>elle ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The frames of the camera “{device}” cannot be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>Les images de la caméra «&#xa0;{device}&#xa0;» sont illisibles&#x202f;; vérifiez son câble, branchez-la sur un autre port ou choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>it delivers no picture</source>
        <translation>elle ne donne pas d’image</translation>
    </message>
    <message>
        <source>The camera “{device}” is no longer connected. Plug it in again, or choose another.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» n’est plus là&#x202f;; rebranchez-la ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>The camera “{device}” does not answer. Unplug it and plug it in again, or choose another.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» ne répond pas&#x202f;; débranchez-la puis rebranchez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>elle ne répond pas</translation>
    </message>
    <message>
        <source>The camera “{device}” has stopped delivering pictures and is opened again. If none come, unplug it and plug it in again.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» ne donne plus d’images et est rouverte. Si rien ne vient, débranchez-la puis rebranchez-la.</translation>
    </message>
    <message>
        <source>its frames cannot be read</source>
        <translation>ses images sont illisibles</translation>
    </message>
    <message>
        <source>The USB connection has no room for the picture of the camera “{device}”. Plug it into another socket, unplug other USB devices, or choose a smaller size.</source>
        <translation>La connexion USB n’a pas assez de débit pour l’image de la caméra «&#xa0;{device}&#xa0;»&#x202f;; branchez-la sur une autre prise, débranchez d’autres appareils USB ou choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>its USB connection has no room for its picture</source>
        <translation>sa connexion USB n’a pas assez de débit pour son image</translation>
    </message>
    <message>
        <source>this user is not allowed to open it</source>
        <translation>cet utilisateur n’a pas le droit de l’ouvrir</translation>
    </message>
    <message>
        <source>it gives infrared pictures only</source>
        <translation>elle ne donne que des images infrarouges</translation>
    </message>
    <message>
        <source>it gives raw sensor data only</source>
        <translation>elle ne donne que les données brutes du capteur</translation>
    </message>
    <message>
        <source>it gives compressed video only</source>
        <translation>elle ne donne que de la vidéo compressée</translation>
    </message>
    <message>
        <source>No camera can be used. {reasons} Correct this, or choose a camera by its name.</source>
        <translation>Aucune caméra n’est utilisable. {reasons} Corrigez cela ou choisissez une caméra par son nom.</translation>
    </message>
    <message>
        <source>You do not have permission to use the camera “{device}”. Add yourself to the group “video”, and log in again.</source>
        <translation>Vous n’avez pas le droit d’utiliser la caméra «&#xa0;{device}&#xa0;»&#x202f;; ajoutez votre compte au groupe «&#xa0;video&#xa0;» et reconnectez-vous.</translation>
    </message>
    <message>
        <source>“{device}” fits several cameras: {names}. Give more of the name.</source>
        <translation>«&#xa0;{device}&#xa0;» correspond à plusieurs caméras&#xa0;: {names}. Donnez une plus grande partie du nom.</translation>
    </message>
    <message>
        <source>The camera “{device}” is used. Others were passed over. {reasons}</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» est utilisée&#x202f;; d’autres ont été écartées. {reasons}</translation>
    </message>
    <message>
        <source>its picture has no colours</source>
        <translation>son image n’a pas de couleurs</translation>
    </message>
    <message>
        <source>Several cameras are called “{name}”. “{device}” is used.</source>
        <translation>Plusieurs caméras s’appellent «&#xa0;{name}&#xa0;»&#x202f;; «&#xa0;{device}&#xa0;» est utilisée.</translation>
    </message>
    <message>
        <source>The chosen camera is not connected. “{device}”, another one of the same model, is used.</source>
        <translation>La caméra choisie n’est pas connectée&#x202f;; «&#xa0;{device}&#xa0;», une autre du même modèle, est utilisée.</translation>
    </message>
    <message>
        <source>“{device}”: {reason}.</source>
        <translation>«&#xa0;{device}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>No camera was found. A test picture is recorded instead until a camera is plugged in.</source>
        <translation>Aucune caméra n’a été trouvée&#xa0;: l’image de test est enregistrée à la place jusqu’à ce que vous en branchiez une.</translation>
    </message>
    <message>
        <source>The camera “{device}” is used from now on, in place of the test picture.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» remplace désormais l’image de test.</translation>
    </message>
    <message>
        <source>The picture of “{device}” moves again.</source>
        <translation>L’image de «&#xa0;{device}&#xa0;» bouge de nouveau.</translation>
    </message>
    <message>
        <source>The camera “{device}” delivers only {rate} frames per second instead of {named}. More light usually helps.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» ne donne que {rate} images par seconde au lieu de {named}. Plus de lumière suffit en général.</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Appareil sans nom</translation>
    </message>
    <message>
        <source>{device} (port {port})</source>
        <translation>{device} (port {port})</translation>
    </message>
    <message>
        <source>The computer’s sound system does not answer.</source>
        <translation>Le système audio de l’ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>Faces cannot be recognised on this computer ({reason}). Start by hand instead.</source>
        <translation>Les visages ne peuvent pas être reconnus sur cet ordinateur ({reason}). Démarrez à la main.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is no longer connected. Plug it in again, or choose another. Until then sound is missing.</source>
        <translation>Le microphone «&#xa0;{device}&#xa0;» n’est plus connecté. Rebranchez-le ou choisissez-en un autre. Jusque-là, le son manque.</translation>
    </message>
    <message>
        <source>Several microphones have this name, and “{device}” is the first of them. If it is the wrong one, choose another.</source>
        <translation>Plusieurs microphones portent ce nom et «&#xa0;{device}&#xa0;» est le premier&#x202f;; si ce n’est pas le bon, choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{device}” is not the same microphone as before but one of the same model. If it is the wrong one, choose another.</source>
        <translation>«&#xa0;{device}&#xa0;» n’est pas le même microphone qu’avant, mais un autre du même modèle&#x202f;; si ce n’est pas le bon, choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{device} has no input {number}, so the input on which something is heard is recorded.</source>
        <translation>{device} n’a pas d’entrée {number}&#x202f;; l’entrée qui reçoit du son est donc enregistrée.</translation>
    </message>
    <message>
        <source>The computer’s sound system does not answer, so the microphone cannot be opened. Restart it, or record without sound.</source>
        <translation>Le système audio de l’ordinateur ne répond pas&#x202f;; le microphone ne peut donc pas être ouvert. Redémarrez ce système ou enregistrez sans son.</translation>
    </message>
    <message>
        <source>Several microphones fit “{device}”: {names}. Choose one of them by more of its name.</source>
        <translation>Plusieurs microphones correspondent à «&#xa0;{device}&#xa0;»&#xa0;: {names}. Donnez une plus grande partie du nom.</translation>
    </message>
    <message>
        <source>There is no microphone with the number {number}. Numbers change, so name it, or a part of its name.</source>
        <translation>Il n’y a pas de microphone numéro {number}. Les numéros changent&#x202f;; indiquez son nom ou une partie de son nom.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is used by another program. Close that program, and try again.</source>
        <translation>Le microphone «&#xa0;{device}&#xa0;» est utilisé par un autre programme. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Pausa is not allowed to use the microphone “{device}”. Allow it in the settings of your computer, and try again.</source>
        <translation>Pausa n’a pas le droit d’utiliser le microphone «&#xa0;{device}&#xa0;». Autorisez-le dans les paramètres de l’ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The microphone “{device}” cannot be opened. Unplug it and plug it in again, or choose another.</source>
        <translation>Le microphone «&#xa0;{device}&#xa0;» ne peut pas être ouvert. Débranchez-le et rebranchez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The microphone “{device}” does not answer. Unplug it and plug it in again, or choose another.</source>
        <translation>Le microphone «&#xa0;{device}&#xa0;» ne répond pas&#x202f;; débranchez-le puis rebranchez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No microphone was found. A test sound is recorded instead until a microphone is plugged in.</source>
        <translation>Aucun microphone n’a été trouvé&#xa0;: le son de test est enregistré à la place jusqu’à ce que vous en branchiez un.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is used from now on, in place of the test sound.</source>
        <translation>Le microphone «&#xa0;{device}&#xa0;» remplace désormais le son de test.</translation>
    </message>
    <message>
        <source>The sound system has switched from “{device}” to another microphone.</source>
        <translation>Le système audio est passé de «&#xa0;{device}&#xa0;» à un autre microphone.</translation>
    </message>
    <message>
        <source>The microphone is very quiet. Move it closer, or raise its level.</source>
        <translation>Le microphone est très faible&#x202f;; rapprochez-le ou augmentez son niveau.</translation>
    </message>
    <message>
        <source>The microphone is too loud, so the sound is distorted. Lower its level, or move it away.</source>
        <translation>Le microphone est trop fort et le son sature&#x202f;; baissez son niveau ou éloignez-le.</translation>
    </message>
    <message>
        <source>The microphone can be heard well again.</source>
        <translation>On entend de nouveau bien le microphone.</translation>
    </message>
    <message>
        <source>The microphone “{device}” delivers no sound. Unplug it and plug it in again, or choose another.</source>
        <translation>Le microphone «&#xa0;{device}&#xa0;» ne donne pas de son&#x202f;; débranchez-le puis rebranchez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The default microphone is now “{device}” instead of “{before}”. Choose a microphone by its name to keep to it.</source>
        <translation>Le microphone par défaut est maintenant «&#xa0;{device}&#xa0;» au lieu de «&#xa0;{before}&#xa0;». Choisissez un microphone par son nom pour ne plus en changer.</translation>
    </message>
    <message>
        <source>The connection to {address} was given up.</source>
        <translation>La connexion à {address} a été abandonnée.</translation>
    </message>
    <message>
        <source>The camera at {address} asks for a user and a password. Write them into its address, before the camera’s name: {example}.</source>
        <translation>La caméra à l’adresse {address} demande un utilisateur et un mot de passe&#x202f;; mettez-les dans son adresse, avant le nom de la caméra&#xa0;: {example}.</translation>
    </message>
    <message>
        <source>The camera at {address} asks for a user and a password, and no picture came with those in its address. Check them. The characters @ : / ? # % in them are written %40 %3A %2F %3F %23 %25.</source>
        <translation>La caméra à l’adresse {address} demande un utilisateur et un mot de passe, et ceux de l’adresse n’ont donné aucune image&#x202f;; vérifiez-les. Les caractères @&#xa0;: /&#x202f;? # % s’y écrivent %40 %3A %2F %3F %23 %25.</translation>
    </message>
    <message>
        <source>The camera at {address} answers, but has nothing at this address. Check the part of the address behind the camera’s name.</source>
        <translation>La caméra à l’adresse {address} répond, mais n’a rien à cette adresse&#x202f;; vérifiez la partie de l’adresse qui suit le nom de la caméra.</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Son de test</translation>
    </message>
    <message>
        <source>Voices cannot be recognised on this computer ({reason}). Start by hand instead.</source>
        <translation>Les voix ne peuvent pas être reconnues sur cet ordinateur ({reason}). Démarrez à la main.</translation>
    </message>
    <message>
        <source>Port {port} for OBS&apos;s remote protocol is used by another program, perhaps by OBS itself. Choose another port, or end that program.</source>
        <translation>Le port {port} du protocole d’OBS est utilisé par un autre programme, peut-être par OBS lui-même. Choisissez un autre port ou fermez ce programme.</translation>
    </message>
    <message>
        <source>OBS&apos;s remote protocol cannot be offered at {address}, port {port} ({reason}). Choose another address or port.</source>
        <translation>Le protocole d’OBS ne peut pas être proposé à {address}, port {port} ({reason}). Choisissez une autre adresse ou un autre port.</translation>
    </message>
    <message>
        <source>The command has not been confirmed within {seconds} seconds. Look at the recording to see what became of it.</source>
        <translation>La commande n’a pas été confirmée en {seconds} secondes. Regardez l’enregistrement pour savoir ce qu’il en est.</translation>
    </message>
    <message>
        <source>An error in Pausa kept it from being opened.</source>
        <translation>Une erreur dans Pausa a empêché de l’ouvrir.</translation>
    </message>
    <message>
        <source>There is no recording yet.</source>
        <translation>Il n’y a pas encore d’enregistrement.</translation>
    </message>
    <message>
        <source>“{title}” cannot be moved to the trash ({reason}); its drive may have none. Nothing has been deleted.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être mis à la corbeille ({reason})&#x202f;; son disque n’en a peut-être pas. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The password needs at least {count} characters.</source>
        <translation>Le mot de passe doit comporter au moins {count} caractères.</translation>
    </message>
    <message>
        <source>The secret of remote control cannot be kept in {folder} ({reason}).</source>
        <translation>Le secret du contrôle à distance ne peut pas être conservé dans {folder} ({reason}).</translation>
    </message>
    <message>
        <source>“{page}” is not the address of a web page such as https://example.org, so remote control is off.</source>
        <translation>«&#xa0;{page}&#xa0;» n’est pas l’adresse d’une page web comme https://example.org, le contrôle à distance est donc désactivé.</translation>
    </message>
    <message>
        <source>The recording cannot be started like that ({reason}).</source>
        <translation>L’enregistrement ne peut pas être démarré ainsi ({reason}).</translation>
    </message>
    <message>
        <source>A recording may be limited to between 0 s and a hundred days.</source>
        <translation>Un enregistrement peut être limité à une durée entre 0 s et cent jours.</translation>
    </message>
    <message>
        <source>Pausa has too much to do at the moment. Try again in a moment.</source>
        <translation>Pausa a trop à faire pour le moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The file is not where it was. Its drive may be away.</source>
        <translation>Le fichier n’est plus là où il était. Son disque est peut-être absent.</translation>
    </message>
    <message>
        <source>The recording has no picture.</source>
        <translation>L’enregistrement n’a pas d’image.</translation>
    </message>
    <message>
        <source>This cursor leads nowhere. Begin with the first page.</source>
        <translation>Ce curseur ne mène nulle part. Commencez par la première page.</translation>
    </message>
    <message>
        <source>No recording is active. Nothing has changed.</source>
        <translation>Aucun enregistrement n’est actif. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The recording was ended before its first frame, so there is nothing of it.</source>
        <translation>L’enregistrement a été arrêté avant sa première image&#x202f;; il n’en reste rien.</translation>
    </message>
    <message>
        <source>Too many commands wait to be carried out. This one was not given.</source>
        <translation>Trop de commandes attendent d’être exécutées. Celle-ci n’a pas été donnée.</translation>
    </message>
    <message>
        <source>There is no camera “{device}”, and no other one. Nothing was changed.</source>
        <translation>Il n’y a pas de caméra «&#xa0;{device}&#xa0;», ni aucune autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no microphone “{device}”, and no other one. Nothing was changed.</source>
        <translation>Il n’y a pas de microphone «&#xa0;{device}&#xa0;», ni aucun autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a camera. It must begin with rtsp:// or http://.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas l’adresse d’une caméra&#x202f;; une telle adresse commence par rtsp:// ou http://.</translation>
    </message>
    <message>
        <source>There is no camera “{device}”. There are: {names}. Nothing was changed.</source>
        <translation>Il n’y a pas de caméra «&#xa0;{device}&#xa0;». Il y a&#xa0;: {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no microphone “{device}”. There are: {names}. Nothing was changed.</source>
        <translation>Il n’y a pas de microphone «&#xa0;{device}&#xa0;». Il y a&#xa0;: {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not connected, so nothing was recorded. Plug it in, or choose another.</source>
        <translation>Le microphone «&#xa0;{device}&#xa0;» n’est pas branché, donc rien n’a été enregistré. Branchez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The camera “{device}” is not connected, so nothing was recorded. Plug it in, or choose another.</source>
        <translation>La caméra «&#xa0;{device}&#xa0;» n’est pas branchée, donc rien n’a été enregistré. Branchez-la ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This Pausa is already commanded at {address}: another one runs with the same settings (process {process}, {home}). Use that one, or end it, or choose another port.</source>
        <translation>Ce Pausa est déjà commandé à l’adresse {address}&#xa0;: un autre fonctionne avec les mêmes paramètres (processus {process}, {home}). Utilisez celui-là, quittez-le ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The recording is not finished yet. Stop or discard it first. Nothing has changed.</source>
        <translation>L’enregistrement n’est pas encore terminé. Arrêtez-le ou supprimez-le d’abord. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The recording is being finished. Try again in a moment. Nothing has changed.</source>
        <translation>L’enregistrement est en cours de finalisation. Réessayez dans un instant. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The token in {variable} needs at least {count} characters, so remote control is off.</source>
        <translation>Le jeton dans {variable} doit comporter au moins {count} caractères, le contrôle à distance est donc désactivé.</translation>
    </message>
    <message>
        <source>The words of “{title}” have not been written.</source>
        <translation>Les mots de «&#xa0;{title}&#xa0;» n’ont pas été transcrits.</translation>
    </message>
    <message>
        <source>The words of a recording can be read and written when it is finished. Events tell what is being said.</source>
        <translation>Les mots d’un enregistrement peuvent être lus et transcrits une fois qu’il est terminé. Pendant ce temps, les événements indiquent ce qui est dit.</translation>
    </message>
    <message>
        <source>The recording has no finished file whose words could be written.</source>
        <translation>L’enregistrement n’a pas de fichier terminé dont les mots pourraient être transcrits.</translation>
    </message>
    <message>
        <source>There was no such day.</source>
        <translation>Ce jour n’a pas existé.</translation>
    </message>
    <message>
        <source>“{part}” has no meaning in the names of files. These have: {known}. Nothing was changed.</source>
        <translation>«&#xa0;{part}&#xa0;» n’a pas de sens dans les noms de fichiers. Voici ce qui en a&#xa0;: {known}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{names}” cannot be changed while something is recorded, because that would take picture or sound away from it. Nothing was changed. Stop the recording first.</source>
        <translation>«&#xa0;{names}&#xa0;» ne peut pas être modifié pendant un enregistrement, car cela lui ôterait l’image ou le son. Rien n’a été modifié. Arrêtez d’abord l’enregistrement.</translation>
    </message>
    <message>
        <source>“{address}” is not an address of this computer such as 127.0.0.1, so remote control is off.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse de cet ordinateur comme 127.0.0.1, le contrôle à distance est donc désactivé.</translation>
    </message>
    <message>
        <source>Port {port} is used by another program, so remote control is off. Choose another port.</source>
        <translation>Le port {port} est utilisé par un autre programme, le contrôle à distance est donc désactivé. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>Port {port} may not be used, so remote control is off. Choose one above 1023.</source>
        <translation>Le port {port} ne peut pas être utilisé, le contrôle à distance est donc désactivé. Choisissez-en un au-dessus de 1023.</translation>
    </message>
    <message>
        <source>Remote control cannot listen at {address}, port {port} ({reason}), so it is off.</source>
        <translation>Le contrôle à distance ne peut pas écouter sur {address}, port {port} ({reason}), il est donc désactivé.</translation>
    </message>
    <message>
        <source>The server of remote control did not begin in time, so it is off.</source>
        <translation>Le serveur du contrôle à distance n’a pas démarré à temps, il est donc désactivé.</translation>
    </message>
    <message>
        <source>Pausa is being closed, so nothing was sent.</source>
        <translation>Pausa se ferme, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The receiver says that it is gone for good (410).</source>
        <translation>Le destinataire dit qu’il n’existe plus (410).</translation>
    </message>
    <message>
        <source>Nothing could be delivered for five days: {reason}.</source>
        <translation>Rien n’a pu être livré pendant cinq jours&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>it answers {status}: redirects are not followed</source>
        <translation>réponse {status}&#xa0;: les redirections ne sont pas suivies</translation>
    </message>
    <message>
        <source>it answers {status}</source>
        <translation>réponse {status}</translation>
    </message>
    <message>
        <source>its certificate is not accepted ({reason})</source>
        <translation>son certificat n’est pas accepté ({reason})</translation>
    </message>
    <message>
        <source>no secure connection comes about ({reason})</source>
        <translation>aucune connexion sécurisée n’a pu être établie ({reason})</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>its answer is not HTTP, or it ended before it was complete</source>
        <translation>sa réponse n’est pas du HTTP, ou s’est terminée trop tôt</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>the host was not found</source>
        <translation>l’hôte est introuvable</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>pas de réponse en {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>The address of a webhook is such as https://example.org/pausa.</source>
        <translation>L’adresse d’un webhook ressemble à https://example.org/pausa.</translation>
    </message>
    <message>
        <source>Nothing is sent to “{host}”: its address is not that of a receiver.</source>
        <translation>Rien n’est envoyé à «&#xa0;{host}&#xa0;»&#xa0;: ce n’est pas l’adresse d’un destinataire.</translation>
    </message>
    <message>
        <source>The address of a webhook cannot hold a user’s name or password. Its receiver knows Pausa by the signature.</source>
        <translation>L’adresse d’un webhook ne peut contenir ni nom d’utilisateur ni mot de passe. Le destinataire reconnaît Pausa à la signature.</translation>
    </message>
    <message>
        <source>The host “{host}” was not found. Check the address, and whether this computer is online.</source>
        <translation>L’hôte «&#xa0;{host}&#xa0;» est introuvable. Vérifiez l’adresse et si cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>There is no webhook “{id}”.</source>
        <translation>Il n’y a pas de webhook «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no event “{event}”. There are: {known}.</source>
        <translation>Il n’y a pas d’événement «&#xa0;{event}&#xa0;». Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The list of webhooks, {file}, was written by a newer Pausa (version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>La liste des webhooks, {file}, a été écrite par un Pausa plus récent (version {version}&#x202f;; celui-ci connaît {known}). Rien n’a été modifié. Réinstallez le Pausa plus récent.</translation>
    </message>
    <message>
        <source>The list of webhooks, {file}, cannot be used at the moment ({reason}). Recordings are not concerned.</source>
        <translation>La liste des webhooks, {file}, est inutilisable pour le moment ({reason}). Les enregistrements ne sont pas concernés.</translation>
    </message>
    <message>
        <source>There are {count} webhooks already. Remove one.</source>
        <translation>Il y a déjà {count} webhooks. Supprimez-en un.</translation>
    </message>
    <message>
        <source>The delivery log has no line {number}.</source>
        <translation>Le journal des envois n’a pas de ligne {number}.</translation>
    </message>
    <message>
        <source>A name has at most {count} characters, all of them visible.</source>
        <translation>Un nom comporte au plus {count} caractères, tous visibles.</translation>
    </message>
    <message>
        <source>The list of webhooks was damaged and is kept as {file}. No address is told anything until you enter it again.</source>
        <translation>La liste des webhooks était endommagée et est conservée dans {file}. Aucune adresse n’est prévenue tant que vous ne l’avez pas saisie à nouveau.</translation>
    </message>
    <message>
        <source>The message is not kept any more, so it cannot be sent again.</source>
        <translation>Le message n’est plus conservé et ne peut donc pas être renvoyé.</translation>
    </message>
    <message>
        <source>The webhook {name} is disabled. {trouble} What was not delivered is kept; enable it to send it.</source>
        <translation>Le webhook {name} est désactivé. {trouble} Ce qui n’a pas été livré est gardé&#x202f;; réactivez-le pour l’envoyer.</translation>
    </message>
    <message>
        <source>The key that signs webhooks is damaged ({reason}).</source>
        <translation>La clé qui signe les webhooks est endommagée ({reason}).</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>retake</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>discard for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>finish again</source>
        <translation>Finaliser à nouveau</translation>
    </message>
    <message>
        <source>without a recording</source>
        <translation>sans enregistrement</translation>
    </message>
    <message>
        <source>while a recording waits to begin by itself</source>
        <translation>pendant qu’un enregistrement attend de commencer tout seul</translation>
    </message>
    <message>
        <source>while the recording is starting</source>
        <translation>pendant le démarrage de l’enregistrement</translation>
    </message>
    <message>
        <source>while recording</source>
        <translation>pendant l’enregistrement</translation>
    </message>
    <message>
        <source>while the recording is paused</source>
        <translation>pendant la pause</translation>
    </message>
    <message>
        <source>while the recording is being finished</source>
        <translation>pendant la finalisation</translation>
    </message>
    <message>
        <source>after the recording has finished</source>
        <translation>une fois l’enregistrement terminé</translation>
    </message>
    <message>
        <source>after the recording has failed</source>
        <translation>tant que l’enregistrement n’est pas finalisé</translation>
    </message>
    <message>
        <source>after the recording was discarded</source>
        <translation>une fois l’enregistrement supprimé</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>votre quota sur ce disque est épuisé</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the disk can only be read now</source>
        <translation>le disque n’est plus accessible qu’en lecture</translation>
    </message>
    <message>
        <source>the disk takes no larger file</source>
        <translation>le disque n’accepte pas de fichier plus gros</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>l’emplacement n’existe plus</translation>
    </message>
    <message>
        <source>writing there is not allowed</source>
        <translation>l’écriture n’y est pas autorisée</translation>
    </message>
    <message>
        <source>the drive is not connected any more</source>
        <translation>le disque n’est plus connecté</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>le disque ne répond pas</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>le nom est trop long pour ce disque</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>All of the recording is kept on this computer. It waits for the folder {folder}: connect its drive and the file is put there by itself, or save it elsewhere.</source>
        <translation>Tout l’enregistrement est conservé sur cet ordinateur et attend le dossier {folder}&#xa0;: connectez son disque et le fichier y sera placé de lui-même, ou choisissez «&#xa0;Sauvegarder ailleurs&#xa0;».</translation>
    </message>
    <message>
        <source>the connection to the drive was lost</source>
        <translation>la connexion avec le disque est perdue</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}), so nothing was recorded. Choose another folder.</source>
        <translation>Rien n’a été enregistré, car le dossier {folder} n’est pas accessible en écriture ({reason})&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The recording cannot be written to {folder} ({reason}). Everything recorded so far is kept.</source>
        <translation>L’enregistrement ne peut pas être écrit dans {folder} ({reason})&#x202f;; tout ce qui a été enregistré jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>“{command}” is not possible {while_what}. Nothing has changed.</source>
        <translation>«&#xa0;{command}&#xa0;» est impossible {while_what}&#x202f;; rien n’a changé.</translation>
    </message>
    <message>
        <source>“{text}” is not a picture size. Write it as width x height, for example 1280x720.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une taille d’image&#x202f;; écrivez largeur x hauteur, par exemple 1280x720.</translation>
    </message>
    <message>
        <source>Pausa cannot record {width} × {height}. Choose a size between 64 × 64 and 7680 × 4320.</source>
        <translation>Une image de {width} × {height} ne peut pas être enregistrée&#x202f;; choisissez entre 64 × 64 et 7680 × 4320.</translation>
    </message>
    <message>
        <source>Pausa cannot record {rate} frames per second. Choose a rate between 1 and 240.</source>
        <translation>L’enregistrement à {rate} images par seconde est impossible&#x202f;; choisissez entre 1 et 240.</translation>
    </message>
    <message>
        <source>“{text}” is not an input of a microphone. Write for example 3, or 3,4 for left and right, or 3+4 for both mixed.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une entrée de microphone&#x202f;; écrivez par exemple 3, ou 3,4 pour gauche et droite, ou 3+4 pour les deux mélangées.</translation>
    </message>
    <message>
        <source>“{text}” is not a frame rate. Write, for example, 30, 29.97 or 30000/1001.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une fréquence d’images&#x202f;; écrivez par exemple 30, 29.97 ou 30000/1001.</translation>
    </message>
    <message>
        <source>“{text}” is not a rotation. Choose 0, 90, 180 or 270 degrees clockwise.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une rotation&#x202f;; choisissez 0, 90, 180 ou 270 degrés dans le sens horaire.</translation>
    </message>
    <message>
        <source>“{text}” is not a way to flip. Choose none, horizontal or vertical.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une façon de retourner l’image&#x202f;; choisissez none, horizontal ou vertical.</translation>
    </message>
    <message>
        <source>{before} {after}</source>
        <translation>{before} {after}</translation>
    </message>
    <message>
        <source>There is no setting called {names}.</source>
        <translation>Aucun paramètre ne s’appelle {names}.</translation>
    </message>
    <message>
        <source>“{setting}” cannot be set to that ({reason}). Nothing was changed.</source>
        <translation>Rien n’a été modifié&#xa0;: «&#xa0;{setting}&#xa0;» n’accepte pas cette valeur ({reason}).</translation>
    </message>
    <message>
        <source>It is said again after this.</source>
        <translation>C’est redit ensuite.</translation>
    </message>
    <message>
        <source>Nothing is said for {seconds} s.</source>
        <translation>Rien n’est dit pendant {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>A sound made while thinking.</source>
        <translation>Un son d’hésitation.</translation>
    </message>
    <message>
        <source>The file is too large for a script. The script is as it was. Choose a text file.</source>
        <translation>Le fichier est trop gros pour un script. Le script est comme avant. Choisissez un fichier texte.</translation>
    </message>
    <message>
        <source>This is not a text file. The script is as it was. Save the text as plain text, or copy it and paste it here.</source>
        <translation>Ce n’est pas un fichier texte. Le script est comme avant. Sauvegardez le texte en texte brut, ou copiez-le et collez-le ici.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>The list of recordings cannot be kept at the moment ({reason}). Recording goes on and every file is saved; the list is completed as soon as that is possible.</source>
        <translation>La liste des enregistrements ne peut pas être tenue pour le moment ({reason}). L’enregistrement continue et chaque fichier est sauvegardé&#x202f;; la liste sera complétée dès que possible.</translation>
    </message>
    <message>
        <source>The model {name} cannot be removed from {folder} ({reason}).</source>
        <translation>Le modèle {name} ne peut pas être supprimé de {folder} ({reason}).</translation>
    </message>
    <message>
        <source>There is no model called “{name}”. These can be got: {names}.</source>
        <translation>Il n’y a pas de modèle nommé «&#xa0;{name}&#xa0;». Modèles disponibles&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The quickest; makes the most mistakes.</source>
        <translation>Le plus rapide&#x202f;; fait le plus d’erreurs.</translation>
    </message>
    <message>
        <source>The quickest for English.</source>
        <translation>Le plus rapide pour l’anglais.</translation>
    </message>
    <message>
        <source>Quick, with fewer mistakes; good while recording.</source>
        <translation>Rapide, avec moins d’erreurs&#x202f;; convient pendant l’enregistrement.</translation>
    </message>
    <message>
        <source>Quick and good for English; good while recording.</source>
        <translation>Rapide et bon pour l’anglais&#x202f;; convient pendant l’enregistrement.</translation>
    </message>
    <message>
        <source>Good; while recording it needs a quick computer.</source>
        <translation>Bon&#x202f;; pendant l’enregistrement, il lui faut un ordinateur rapide.</translation>
    </message>
    <message>
        <source>Very good for English; while recording it needs a quick computer.</source>
        <translation>Très bon pour l’anglais&#x202f;; pendant l’enregistrement, il lui faut un ordinateur rapide.</translation>
    </message>
    <message>
        <source>Very good; slow, so for writing afterwards.</source>
        <translation>Très bon&#x202f;; lent, donc pour transcrire après coup.</translation>
    </message>
    <message>
        <source>Nearly the best, and much quicker than that; for writing afterwards.</source>
        <translation>Presque le meilleur, et bien plus rapide que lui&#x202f;; pour transcrire après coup.</translation>
    </message>
    <message>
        <source>The best; the slowest, so for writing afterwards.</source>
        <translation>Le meilleur&#x202f;; le plus lent, donc pour transcrire après coup.</translation>
    </message>
    <message>
        <source>the source leads round in a circle</source>
        <translation>la source tourne en rond</translation>
    </message>
    <message>
        <source>The model {name} was not got: its source has another {file} than the one that was checked. Nothing of it is used.</source>
        <translation>Le modèle {name} n’a pas été téléchargé&#xa0;: chez sa source, {file} n’est pas celui qui a été vérifié. Rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>The disk is full. What came of the model {name} is kept; free some space, get it again, and it goes on from there.</source>
        <translation>Le disque est plein. Ce qui a été reçu du modèle {name} est conservé&#x202f;; libérez de la place, téléchargez-le à nouveau, et le téléchargement continuera de là.</translation>
    </message>
    <message>
        <source>The model {name} cannot be written to {folder} ({reason}).</source>
        <translation>Le modèle {name} ne peut pas être écrit dans {folder} ({reason}).</translation>
    </message>
    <message>
        <source>Models are fetched over https only, and “{address}” is no such address. Nothing was got.</source>
        <translation>Les modèles ne sont téléchargés que par https, et «&#xa0;{address}&#xa0;» n’est pas une telle adresse. Rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>its source cannot be reached</source>
        <translation>sa source est injoignable</translation>
    </message>
    <message>
        <source>its source has fallen silent</source>
        <translation>sa source ne répond plus</translation>
    </message>
    <message>
        <source>the source does not go on where it ended</source>
        <translation>la source ne continue pas là où elle s’était arrêtée</translation>
    </message>
    <message>
        <source>The model {name} arrived damaged: {file} does not have the checksum that it must have. It was set aside and is not used; get the model again.</source>
        <translation>Le modèle {name} est arrivé endommagé&#xa0;: {file} n’a pas la somme de contrôle attendue. Il a été mis de côté et n’est pas utilisé&#x202f;; téléchargez le modèle à nouveau.</translation>
    </message>
    <message>
        <source>The model {name} was not got: its source leads to an address that is not encrypted.</source>
        <translation>Le modèle {name} n’a pas été téléchargé&#xa0;: sa source mène à une adresse non chiffrée.</translation>
    </message>
    <message>
        <source>The model {name} needs {needed} MB, and only {free} MB are free in {folder}. Nothing was got. Free some space first.</source>
        <translation>Le modèle {name} a besoin de {needed}&#xa0;Mo, et seuls {free}&#xa0;Mo sont libres dans {folder}. Rien n’a été téléchargé. Libérez d’abord de la place.</translation>
    </message>
    <message>
        <source>Another Pausa is getting the model {name} just now.</source>
        <translation>Un autre Pausa est en train de télécharger le modèle {name}.</translation>
    </message>
    <message>
        <source>The model {name} could not be got: its source does not have it any more ({status}). A folder with a model can be chosen instead.</source>
        <translation>Le modèle {name} n’a pas pu être téléchargé&#xa0;: sa source ne l’a plus ({status}). Vous pouvez choisir à la place un dossier contenant un modèle.</translation>
    </message>
    <message>
        <source>its source answers with {status}</source>
        <translation>sa source répond {status}</translation>
    </message>
    <message>
        <source>the source leads nowhere</source>
        <translation>la source ne mène nulle part</translation>
    </message>
    <message>
        <source>The model {name} could not be got: {reason}. What came of it is kept; get it again, and it goes on from there.</source>
        <translation>Le modèle {name} n’a pas pu être téléchargé&#xa0;: {reason}. Ce qui en a été reçu est conservé&#x202f;; téléchargez-le à nouveau, et le téléchargement continuera de là.</translation>
    </message>
    <message>
        <source>There is no model {name}. Get it, or choose another one in the settings, under Words.</source>
        <translation>Il n’y a pas de modèle {name}. Téléchargez-le, ou choisissez-en un autre dans les paramètres, sous «&#xa0;Mots&#xa0;».</translation>
    </message>
    <message>
        <source>There is no model to write words with yet. Get one in the settings, under Words, or with “pausa models get tiny”.</source>
        <translation>Il n’y a pas encore de modèle pour transcrire les mots. Téléchargez-en un dans les paramètres, sous «&#xa0;Mots&#xa0;», ou avec «&#xa0;pausa models get tiny&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder {folder} with a model that writes words. Get the model, or choose another one in the settings.</source>
        <translation>Il n’y a pas de dossier {folder} contenant un modèle qui transcrit les mots. Téléchargez le modèle, ou choisissez-en un autre dans les paramètres.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no model that can write words: {file} is missing or damaged. Choose another model in the settings.</source>
        <translation>Le dossier {folder} ne contient pas de modèle capable de transcrire les mots&#xa0;: {file} manque ou est endommagé. Choisissez un autre modèle dans les paramètres.</translation>
    </message>
    <message>
        <source>“{language}” is no language that words can be written in. Name it by two letters, such as en, de or fr, or leave it out and it is found out.</source>
        <translation>«&#xa0;{language}&#xa0;» n’est pas une langue dans laquelle les mots peuvent être transcrits. Indiquez-la par deux lettres, comme en, de ou fr, ou omettez-la et elle sera détectée.</translation>
    </message>
    <message>
        <source>Nothing that writes words is installed. Install it with “pip install pausa[words-en]”, or the package pausa-words. Recordings are made as ever.</source>
        <translation>Rien de ce qui transcrit les mots n’est installé. Installez-le avec «&#xa0;pip install pausa[words-en]&#xa0;», ou avec le paquet pausa-words. Les enregistrements se font comme toujours.</translation>
    </message>
    <message>
        <source>The model {model} cannot be loaded, so no words are written. The recording itself is not affected, and its words can be written afterwards with another model.</source>
        <translation>Le modèle {model} ne peut pas être chargé&#x202f;; aucun mot n’est donc transcrit. L’enregistrement lui-même n’est pas touché, et ses mots pourront être transcrits après coup avec un autre modèle.</translation>
    </message>
    <message>
        <source>What writes the words has failed several times. The recording itself is not affected, and its words can be written afterwards.</source>
        <translation>Ce qui transcrit les mots a échoué plusieurs fois. L’enregistrement lui-même n’est pas touché, et ses mots pourront être transcrits après coup.</translation>
    </message>
    <message>
        <source>The model {name} knows English only. Choose another model for this language.</source>
        <translation>Le modèle {name} ne connaît que l’anglais. Choisissez un autre modèle pour cette langue.</translation>
    </message>
    <message>
        <source>Speech cannot be recognised on this computer ({reason}). Recordings are made as ever, without words.</source>
        <translation>La parole ne peut pas être reconnue sur cet ordinateur ({reason}). Les enregistrements se font comme toujours, sans les mots.</translation>
    </message>
    <message>
        <source>The list has no recording “{id}”.</source>
        <translation>La liste ne contient pas d’enregistrement «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>Several recordings match the id “{id}”. Write more of it.</source>
        <translation>Plusieurs enregistrements ont «&#xa0;{id}&#xa0;» dans leur identifiant&#x202f;; donnez-en davantage.</translation>
    </message>
    <message>
        <source>The list’s entry for the recording “{id}” is damaged and cannot be read. Its file is untouched.</source>
        <translation>Le fichier est intact, mais ce que la liste dit de l’enregistrement «&#xa0;{id}&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>The list of recordings cannot be written ({reason}).</source>
        <translation>La liste des enregistrements ne peut pas être écrite ({reason}).</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Free some space on that disk, and try again.</source>
        <translation>Les enregistrements sont intacts, mais leur liste, {file}, ne peut pas être ouverte ({reason}). Libérez de la place sur ce disque et réessayez.</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Try again in a moment.</source>
        <translation>Les enregistrements sont intacts, mais leur liste, {file}, ne peut pas être ouverte ({reason}). Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, was written by a newer Pausa (list version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>Rien n’a été modifié&#xa0;: la liste des enregistrements, {file}, vient d’un Pausa plus récent (version {version}&#x202f;; celui-ci connaît la {known}). Réinstallez le Pausa plus récent.</translation>
    </message>
    <message>
        <source>test picture</source>
        <translation>image de test</translation>
    </message>
    <message>
        <source>test sound</source>
        <translation>son de test</translation>
    </message>
    <message>
        <source>test picture and sound</source>
        <translation>image et son de test</translation>
    </message>
    <message>
        <source>There is no space for the copy in {folder}. The recording itself is untouched. Free some space, or choose another place.</source>
        <translation>Il n’y a pas de place pour la copie dans {folder}&#x202f;; l’enregistrement lui-même est intact. Libérez de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The file is too large for the drive of {folder}. The recording itself is untouched. Choose another place.</source>
        <translation>Le fichier est trop gros pour le disque de {folder}&#x202f;; l’enregistrement lui-même est intact. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already, and it was left as it is. Choose another name for the copy.</source>
        <translation>Il y a déjà un fichier «&#xa0;{name}&#xa0;», qui n’a pas été touché&#x202f;; choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>The copy could not be saved in {folder} ({reason}). The recording itself is untouched.</source>
        <translation>La copie n’a pas pu être sauvegardée dans {folder} ({reason})&#x202f;; l’enregistrement lui-même est intact.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed ({reason}) and keeps its name. Close the programs that use it, and try again.</source>
        <translation>{file} garde son nom&#xa0;: impossible de le renommer ({reason}). Fermez les programmes qui l’utilisent et réessayez.</translation>
    </message>
    <message>
        <source>Words cannot be searched, because this computer’s SQLite has no full-text search (FTS5). They are kept and can be read.</source>
        <translation>La recherche dans les mots est impossible, car le SQLite de cet ordinateur n’a pas de recherche en texte intégral (FTS5). Les mots sont conservés et peuvent être lus.</translation>
    </message>
    <message>
        <source>Words cannot be searched at the moment ({file}: {reason}). They are kept and can be read. Try again in a moment.</source>
        <translation>La recherche dans les mots est impossible pour le moment ({file}&#xa0;: {reason}). Les mots sont conservés et peuvent être lus. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>What was said in your recordings, {file}, was written by a newer Pausa (version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>Rien n’a été modifié&#xa0;: ce qui a été dit dans vos enregistrements, {file}, vient d’un Pausa plus récent (version {version}&#x202f;; celui-ci connaît la {known}). Réinstallez le Pausa plus récent.</translation>
    </message>
    <message>
        <source>The words of the recording “{id}” are damaged and cannot be read. Its file is untouched; write its words again.</source>
        <translation>Les mots de l’enregistrement «&#xa0;{id}&#xa0;» sont endommagés et illisibles. Son fichier est intact&#x202f;; transcrivez à nouveau ses mots.</translation>
    </message>
    <message>
        <source>What was said in your recordings, {file}, cannot be read or kept at the moment ({reason}). Your recordings are untouched, and their words can be written again.</source>
        <translation>Ce qui a été dit dans vos enregistrements, {file}, ne peut être ni lu ni conservé pour le moment ({reason}). Vos enregistrements sont intacts, et leurs mots pourront être transcrits à nouveau.</translation>
    </message>
    <message>
        <source>the computer has no memory left</source>
        <translation>l’ordinateur n’a plus de mémoire libre</translation>
    </message>
    <message>
        <source>ffmpeg does not have this encoder</source>
        <translation>ffmpeg n’a pas cet encodeur</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>ses données sont endommagées</translation>
    </message>
    <message>
        <source>ffmpeg did not answer</source>
        <translation>ffmpeg n’a pas répondu</translation>
    </message>
    <message>
        <source>ffmpeg was stopped from outside</source>
        <translation>ffmpeg a été arrêté de l’extérieur</translation>
    </message>
    <message>
        <source>ffmpeg crashed</source>
        <translation>ffmpeg a planté</translation>
    </message>
    <message>
        <source>ffmpeg failed; the log says why</source>
        <translation>ffmpeg a échoué&#x202f;; le journal dit pourquoi</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>Without a camera no face can start a recording. Choose a camera first.</source>
        <translation>Sans caméra, aucun visage ne peut démarrer un enregistrement. Choisissez d’abord une caméra.</translation>
    </message>
    <message>
        <source>Without a microphone no voice can start a recording. Choose a microphone first.</source>
        <translation>Sans microphone, aucune voix ne peut démarrer un enregistrement. Choisissez d’abord un microphone.</translation>
    </message>
    <message>
        <source>It is {time}, but the recording is paused, so it was not stopped by itself. Stop it when you are done.</source>
        <translation>Il est {time}, mais l’enregistrement est en pause et n’a donc pas été arrêté tout seul. Arrêtez-le quand vous aurez fini.</translation>
    </message>
    <message>
        <source>Nobody has been speaking, so the recording stops in {seconds} s. Say something, and it goes on.</source>
        <translation>Personne ne parle&#xa0;: l’enregistrement s’arrête dans {seconds}&#xa0;s. Dites quelque chose et il continue.</translation>
    </message>
    <message>
        <source>Nobody has been in the picture, so the recording stops in {seconds} s. Show your face, and it goes on.</source>
        <translation>Personne n’est dans l’image&#xa0;: l’enregistrement s’arrête dans {seconds}&#xa0;s. Montrez votre visage et il continue.</translation>
    </message>
    <message>
        <source>The recording stops in {seconds} s, at the time that you have set.</source>
        <translation>L’enregistrement s’arrête dans {seconds}&#xa0;s, à l’heure que vous avez réglée.</translation>
    </message>
    <message>
        <source>The recording stops in {seconds} s, because it will be as long as it may be.</source>
        <translation>L’enregistrement s’arrête dans {seconds}&#xa0;s, car il aura atteint sa durée maximale.</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>L’enregistrement continue.</translation>
    </message>
    <message>
        <source>The recording is paused, so it does not stop by itself.</source>
        <translation>L’enregistrement est en pause et ne s’arrête donc pas tout seul.</translation>
    </message>
    <message>
        <source>The schedule was damaged, so nothing is scheduled. What was there is kept in {file}.</source>
        <translation>Le programme était endommagé, rien n’est donc programmé. Ce qui s’y trouvait est conservé dans {file}.</translation>
    </message>
    <message>
        <source>At that time “{other}” is scheduled ({at}). Nothing was entered.</source>
        <translation>À ce moment, «&#xa0;{other}&#xa0;» est programmé ({at}). Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>{start} is over. Nothing was entered.</source>
        <translation>{start} est passé. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>That cannot be scheduled ({reason}). Nothing was entered.</source>
        <translation>Cela ne peut pas être programmé ({reason}). Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The schedule is full. Remove something first.</source>
        <translation>Le programme est plein. Supprimez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Nothing with the id “{id}” is scheduled.</source>
        <translation>Rien n’est programmé sous l’identifiant «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>The schedule cannot be read from {folder} at the moment ({reason}). Nothing new of it is recorded until it can.</source>
        <translation>Le programme ne peut pas être lu dans {folder} pour le moment ({reason}). Tant que c’est le cas, rien de nouveau n’en est enregistré.</translation>
    </message>
    <message>
        <source>The schedule cannot be kept in {folder} ({reason}). It is as it was.</source>
        <translation>Le programme ne peut pas être conservé dans {folder} ({reason}). Il est resté tel quel.</translation>
    </message>
    <message>
        <source>“{name}” will be recorded from {start} on.</source>
        <translation>«&#xa0;{name}&#xa0;» sera enregistré à partir de {start}.</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded from {start} on. It is recorded from now on, until {end}.</source>
        <translation>«&#xa0;{name}&#xa0;» devait être enregistré à partir de {start}. Il l’est dès maintenant, jusqu’à {end}.</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded on {start} and was not, because another recording was prolonged.</source>
        <translation>«&#xa0;{name}&#xa0;» devait être enregistré le {start} et ne l’a pas été, car un autre enregistrement a été prolongé.</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded on {start} and was not, because Pausa was not running or the computer slept.</source>
        <translation>«&#xa0;{name}&#xa0;» devait être enregistré le {start} et ne l’a pas été, car Pausa n’était pas ouvert ou l’ordinateur était en veille.</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded now, but something is being recorded already. That goes on, and “{name}” is not recorded.</source>
        <translation>«&#xa0;{name}&#xa0;» devait être enregistré maintenant, mais un enregistrement est déjà en cours. Il continue, et «&#xa0;{name}&#xa0;» n’est pas enregistré.</translation>
    </message>
    <message>
        <source>“{name}” is scheduled now and cannot be recorded yet; it is tried again each minute. {reason}</source>
        <translation>«&#xa0;{name}&#xa0;» est programmé maintenant et ne peut pas encore être enregistré&#x202f;; un nouvel essai a lieu chaque minute. {reason}</translation>
    </message>
    <message>
        <source>“{name}” ends at {end}, as scheduled.</source>
        <translation>«&#xa0;{name}&#xa0;» se termine à {end}, comme programmé.</translation>
    </message>
    <message>
        <source>The time of “{name}” is over. It is paused and not finished: stop it, or go on.</source>
        <translation>Le temps de «&#xa0;{name}&#xa0;» est écoulé. Il est en pause et pas terminé&#xa0;: arrêtez-le ou continuez.</translation>
    </message>
    <message>
        <source>“{name}” was paused when Pausa was cut off, so it does not go on by itself. Start when you are ready.</source>
        <translation>«&#xa0;{name}&#xa0;» était en pause quand Pausa a été interrompu&#xa0;: il ne reprend pas tout seul. Démarrez quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>“{name}” is recorded until {end}.</source>
        <translation>«&#xa0;{name}&#xa0;» est enregistré jusqu’à {end}.</translation>
    </message>
    <message>
        <source>“{other}” is scheduled for {start}. It will begin when “{name}” is over.</source>
        <translation>«&#xa0;{other}&#xa0;» est programmé pour {start}. Il commencera quand «&#xa0;{name}&#xa0;» sera terminé.</translation>
    </message>
    <message>
        <source>A recording can be prolonged by 1 to 1440 minutes.</source>
        <translation>Un enregistrement peut être prolongé de 1 à 1440 minutes.</translation>
    </message>
    <message>
        <source>Nothing is being recorded by the schedule, so nothing was prolonged.</source>
        <translation>Aucun enregistrement programmé n’est en cours, rien n’a donc été prolongé.</translation>
    </message>
    <message>
        <source>“{title}” cannot be edited ({reason}). Nothing has changed.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être modifié ({reason}). Rien n’a changé.</translation>
    </message>
    <message>
        <source>An error in Pausa kept the changes from being saved. The file is as it was.</source>
        <translation>Une erreur dans Pausa a empêché d’enregistrer les modifications. Le fichier est comme avant.</translation>
    </message>
    <message>
        <source>An error in Pausa kept the new recording from being made. Nothing has changed.</source>
        <translation>Une erreur dans Pausa a empêché de créer le nouvel enregistrement. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The changes could not be saved, because there is no space in {folder}. The file is as it was. Free some space, and try again.</source>
        <translation>Les modifications n’ont pas pu être enregistrées, car il n’y a plus de place dans {folder}. Le fichier est comme avant. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The changes could not be saved ({reason}). The file is as it was. Try again when that is solved.</source>
        <translation>Les modifications n’ont pas pu être enregistrées ({reason}). Le fichier est comme avant. Réessayez quand ce sera résolu.</translation>
    </message>
    <message>
        <source>The changes could not be saved, and the file is as it was: {reason}</source>
        <translation>Les modifications n’ont pas pu être sauvegardées et le fichier est resté tel quel&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nothing would be left of the recording. Its file is unchanged.</source>
        <translation>Il ne resterait rien de l’enregistrement. Son fichier est inchangé.</translation>
    </message>
    <message>
        <source>The file of “{title}” has not been read back as a whole yet. Nothing was discarded. Try again in a while, when nothing is recorded.</source>
        <translation>Le fichier de «&#xa0;{title}&#xa0;» n’a pas encore été relu en entier. Rien n’a été supprimé. Réessayez un peu plus tard, quand rien n’est enregistré.</translation>
    </message>
    <message>
        <source>The file of “{title}” was changed by another program, so what was taken back does not belong to it any more. Discard that, and edit the file as it is.</source>
        <translation>Le fichier de «&#xa0;{title}&#xa0;» a été modifié par un autre programme&#xa0;: ce qui a été retiré n’y correspond plus. Supprimez-le, puis modifiez le fichier tel qu’il est.</translation>
    </message>
    <message>
        <source>“{title}” is being worked on at the moment. Try again later.</source>
        <translation>«&#xa0;{title}&#xa0;» est en cours de traitement&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{title}” is being recorded or finished at the moment. Try again when it is finished.</source>
        <translation>«&#xa0;{title}&#xa0;» est en cours d’enregistrement ou de finalisation&#x202f;; réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>“{name}” is not as Pausa has written it, so it cannot be edited. It is unchanged.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas tel que Pausa l’a écrit et ne peut donc pas être modifié. Il est inchangé.</translation>
    </message>
    <message>
        <source>The file has no pictures.</source>
        <translation>Le fichier ne contient pas d’images.</translation>
    </message>
    <message>
        <source>“{title}” has changes that are not in its file. Save them first.</source>
        <translation>«&#xa0;{title}&#xa0;» a des modifications qui ne sont pas dans son fichier&#x202f;; sauvegardez-les d’abord.</translation>
    </message>
    <message>
        <source>“{title}” is too short to be joined.</source>
        <translation>«&#xa0;{title}&#xa0;» est trop court pour être réuni à d’autres.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). It is unchanged.</source>
        <translation>Le fichier ne peut pas être lu ({reason}). Il est inchangé.</translation>
    </message>
    <message>
        <source>There is no microphone now, so silence is recorded.</source>
        <translation>Il n’y a pas de microphone pour le moment&#x202f;; du silence est enregistré.</translation>
    </message>
    <message>
        <source>The camera delivers {width} × {height} at {rate} frames a second now. The recording has {old_width} × {old_height} at {old_rate}, so the picture is fitted to that.</source>
        <translation>La caméra donne maintenant du {width} × {height} à {rate} images par seconde. L’enregistrement est en {old_width} × {old_height} à {old_rate}&#x202f;; l’image y est adaptée.</translation>
    </message>
    <message>
        <source>There is no camera now. The sound is recorded, and the picture is black.</source>
        <translation>Il n’y a pas de caméra pour le moment. Le son est enregistré et l’image est noire.</translation>
    </message>
    <message>
        <source>The recording has no sound, so the microphone is not recorded.</source>
        <translation>L’enregistrement n’a pas de son&#x202f;; le microphone n’est donc pas enregistré.</translation>
    </message>
    <message>
        <source>The recording has no picture, so the camera is not recorded.</source>
        <translation>L’enregistrement n’a pas d’image&#x202f;; la caméra n’est donc pas enregistrée.</translation>
    </message>
    <message>
        <source>The microphone delivers {rate} samples a second now. The recording has {old_rate}, so the sound is fitted to that.</source>
        <translation>Le microphone donne maintenant {rate} échantillons par seconde. L’enregistrement en a {old_rate}&#x202f;; le son y est adapté.</translation>
    </message>
    <message>
        <source>No new recording could be made, and nothing has changed: {reason}</source>
        <translation>Aucun nouvel enregistrement n’a pu être créé et rien n’a changé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>No new recording could be made ({reason}). Nothing has changed.</source>
        <translation>Aucun nouvel enregistrement n’a pu être créé ({reason}). Rien n’a changé.</translation>
    </message>
    <message>
        <source>There is nothing at {seconds} s: {recorded} s are recorded. Nothing has changed.</source>
        <translation>Il n’y a rien à {seconds} s&#xa0;: {recorded} s sont enregistrées. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be discarded. Nothing has changed.</source>
        <translation>Rien n’a été retiré qui puisse être supprimé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>What should be put back is not among what was taken back. Nothing has changed.</source>
        <translation>Ce qui devrait être remis n’est pas parmi ce qui a été retiré. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The file of “{title}” is not whole on the disk, and is made again from what was recorded. Nothing is lost.</source>
        <translation>Le fichier de «&#xa0;{title}&#xa0;» n’est pas complet sur le disque&#x202f;; il est recréé à partir de ce qui a été enregistré. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Its segments lay in {folder}, which is not there now. Connect its drive or bring the folder back, and finish the recording again.</source>
        <translation>Ses segments se trouvaient dans {folder}, qui n’est pas là pour le moment. Branchez son disque ou remettez le dossier en place, puis choisissez «&#xa0;Finaliser à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>The folder {folder}, which may hold recordings, cannot be read ({reason}). Nothing there was changed.</source>
        <translation>Le dossier {folder}, qui contient peut-être des enregistrements, ne peut pas être lu ({reason}). Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>The description of the recording of {moment} was lost, so all its segments were joined in their order. Pauses are not in it, but what had been taken back may be; title and marks are lost.</source>
        <translation>La description de l’enregistrement du {moment} a été perdue&#x202f;; tous ses segments ont donc été assemblés dans l’ordre. Les pauses n’y sont pas, mais ce qui avait été retiré y est peut-être&#x202f;; le titre et les repères sont perdus.</translation>
    </message>
    <message>
        <source>Everything was taken back, so the last of that was undone: a file cannot be empty.</source>
        <translation>Tout avait été retiré&#x202f;; la dernière étape a donc été annulée&#xa0;: un fichier ne peut pas être vide.</translation>
    </message>
    <message>
        <source>{seconds} s of the sound are silent, because the files that held them are gone or cannot be read. All else is there.</source>
        <translation>{seconds} s du son sont muettes, car les fichiers qui les contenaient ont disparu ou sont illisibles. Tout le reste est là.</translation>
    </message>
    <message>
        <source>The picture stands still for {seconds} s, because no new picture came in that time.</source>
        <translation>L’image reste figée pendant {seconds} s, car aucune nouvelle image n’est arrivée pendant ce temps.</translation>
    </message>
    <message>
        <source>{seconds} s of what was recorded are not in the file, because the files that held them are gone or cannot be read. All else is there.</source>
        <translation>{seconds} s de ce qui a été enregistré ne sont pas dans le fichier, car les fichiers qui les contenaient ont disparu ou sont illisibles. Tout le reste est là.</translation>
    </message>
    <message>
        <source>The file could not be finished ({reason}). The segments are kept. Finish the recording again.</source>
        <translation>Le fichier n’a pas pu être finalisé ({reason})&#x202f;; les segments sont conservés. Choisissez «&#xa0;Finaliser à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>No new recording could be made, because there is no space in {folder}. Nothing has changed. Free some space, and try again.</source>
        <translation>Le nouvel enregistrement n’a pas pu être créé, car il n’y a plus de place dans {folder}. Rien n’a changé. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” in {folder} cannot be read ({reason}). It is unchanged.</source>
        <translation>«&#xa0;{name}&#xa0;» dans {folder} ne peut pas être lu ({reason}). Il est inchangé.</translation>
    </message>
    <message>
        <source>Everything that was recorded was taken back, so there is no file. The takes are in the trash; put back from there, they become a file when Pausa starts.</source>
        <translation>Tout ce qui a été enregistré a été retiré, il n’y a donc pas de fichier. Les segments sont dans la corbeille&#x202f;; remis à leur place, ils deviennent un fichier au démarrage de Pausa.</translation>
    </message>
    <message>
        <source>{count} frames were left out because what the camera sent could not be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>{count} images manquent, car ce que la caméra a envoyé était illisible. Vérifiez son câble, changez de prise ou choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>The camera delivers {size} now. The recording keeps its size of {own}, and the picture is fitted to that.</source>
        <translation>La caméra donne maintenant du {size}. L’enregistrement garde sa taille de {own}, et l’image y est adaptée.</translation>
    </message>
    <message>
        <source>There is no picture from “{device}”. The sound is recorded, and the picture is black until the camera delivers. Check the camera, or choose another.</source>
        <translation>Aucune image ne vient de «&#xa0;{device}&#xa0;». Le son est enregistré, et l’image reste noire jusqu’à ce que la caméra en donne une. Vérifiez-la ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no picture from the camera. The sound is recorded, and the picture is black until the camera delivers. Check the camera, or choose another.</source>
        <translation>Aucune image ne vient de la caméra. Le son est enregistré, et l’image reste noire jusqu’à ce que la caméra en donne une. Vérifiez-la ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Nothing was recorded, because no picture and no sound had come yet.</source>
        <translation>Rien n’a été enregistré, car ni image ni son n’étaient encore arrivés.</translation>
    </message>
    <message>
        <source>The computer writes the words more slowly than they are said. They come late, and none is lost; a smaller model is faster.</source>
        <translation>L’ordinateur transcrit les mots plus lentement qu’ils ne sont dits. Ils arrivent en retard, et aucun n’est perdu&#x202f;; un modèle plus petit est plus rapide.</translation>
    </message>
    <message>
        <source>Without a microphone no words are written. The recording is not affected.</source>
        <translation>Sans microphone, aucun mot n’est transcrit. L’enregistrement n’est pas concerné.</translation>
    </message>
    <message>
        <source>The words are up to date again.</source>
        <translation>Les mots sont de nouveau à jour.</translation>
    </message>
    <message>
        <source>An error in Pausa ended the writing of words. The recording goes on, and its words can be written afterwards.</source>
        <translation>Une erreur dans Pausa a mis fin à la transcription des mots. L’enregistrement continue, et ses mots pourront être transcrits après coup.</translation>
    </message>
    <message>
        <source>The words could not be put into “{name}”. The file is as it was, and its words are in the list.</source>
        <translation>Les mots n’ont pas pu être placés dans «&#xa0;{name}&#xa0;». Le fichier est comme avant, et ses mots sont dans la liste.</translation>
    </message>
    <message>
        <source>The words could not be put into “{name}” ({reason}). The file is as it was, and its words are in the list.</source>
        <translation>Les mots n’ont pas pu être placés dans «&#xa0;{name}&#xa0;» ({reason}). Le fichier est comme avant, et ses mots sont dans la liste.</translation>
    </message>
    <message>
        <source>There is no space to put the words into “{name}”. The file is as it was, and its words are in the list. Free some space, and write the words once more.</source>
        <translation>Il n’y a pas de place pour mettre les mots dans «&#xa0;{name}&#xa0;». Le fichier est comme avant, et ses mots sont dans la liste. Libérez de la place, puis transcrivez les mots encore une fois.</translation>
    </message>
    <message>
        <source>The recording is being worked on at the moment.</source>
        <translation>L’enregistrement est en cours de traitement.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation>Le fichier a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>“{name}” was changed while its words were written, so they do not belong to it. Write them once more.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié pendant la transcription de ses mots&#x202f;; ceux-ci n’y correspondent donc pas. Transcrivez-les encore une fois.</translation>
    </message>
    <message>
        <source>Stopped. The words are as they were.</source>
        <translation>Arrêté. Les mots sont comme avant.</translation>
    </message>
    <message>
        <source>The sound of “{name}” cannot be unpacked in {folder} ({reason}). The words are as they were. Free some space, and try again.</source>
        <translation>Le son de «&#xa0;{name}&#xa0;» ne peut pas être décompressé dans {folder} ({reason}). Les mots sont comme avant. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is no file that could be read.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>There is no sound in “{name}”, so there are no words.</source>
        <translation>Il n’y a pas de son dans «&#xa0;{name}&#xa0;», donc pas de mots.</translation>
    </message>
    <message>
        <source>The words of this recording are being written already.</source>
        <translation>Les mots de cet enregistrement sont déjà en cours de transcription.</translation>
    </message>
    <message>
        <source>The words of many recordings are still to be written. Try again when some are.</source>
        <translation>Les mots de nombreux enregistrements restent à transcrire. Réessayez quand quelques-uns l’auront été.</translation>
    </message>
    <message>
        <source>An error in Pausa ended the writing of words. They are as they were.</source>
        <translation>Une erreur dans Pausa a mis fin à la transcription des mots. Ils sont comme avant.</translation>
    </message>
    <message>
        <source>{amount} GB</source>
        <translation>{amount} Go</translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation>{amount} Mo</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>environ {minutes} min</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>environ une minute</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most. The recording stops before that and is kept; for a longer one choose a folder on another drive.</source>
        <translation>Un fichier dans {folder} ne peut pas dépasser {size}. L’enregistrement s’arrête avant et est conservé&#x202f;; pour un plus long, choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most; that is enough for {time} more. Then the recording stops and is kept.</source>
        <translation>Un fichier dans {folder} ne peut pas dépasser {size}&#x202f;; il reste de quoi enregistrer {time}. L’enregistrement s’arrête ensuite et est conservé.</translation>
    </message>
    <message>
        <source>The disk has room for {time} more. Then the recording stops and is kept.</source>
        <translation>Il reste de la place sur le disque pour {time}. L’enregistrement s’arrête ensuite et est conservé.</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most, so the recording was stopped before that. All of it is kept.</source>
        <translation>Un fichier dans {folder} ne peut pas dépasser {size}&#x202f;; l’enregistrement a donc été arrêté avant et il est entièrement conservé.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or gone. The segments are kept.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou absent. Les segments sont conservés.</translation>
    </message>
    <message>
        <source>The sound cannot be encoded ({reason}). The segments are kept. Finish the recording again.</source>
        <translation>Le son ne peut pas être encodé ({reason})&#x202f;; les segments sont conservés. Choisissez «&#xa0;Finaliser à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>The sound cannot be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved.</source>
        <translation>Le son ne peut pas être écrit dans {folder} ({reason})&#x202f;; les segments sont conservés. Une fois le problème résolu, choisissez «&#xa0;Finaliser à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Check the folder’s permissions, and try again.</source>
        <translation>Les enregistrements sont intacts, mais leur liste, {file}, ne peut pas être ouverte ({reason}). Vérifiez ce dossier et réessayez.</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be used at the moment ({reason}). Your recordings are untouched. Start Pausa again.</source>
        <translation>Les enregistrements sont intacts, mais leur liste, {file}, est inutilisable pour le moment ({reason}). Redémarrez Pausa.</translation>
    </message>
    <message>
        <source>{encoder} encoding does not work on this computer, so the processor encodes instead. Recordings look the same. Choose “Automatic” in the settings to stop seeing this message.</source>
        <translation>L’encodage avec {encoder} ne fonctionne pas sur cet ordinateur&#x202f;; le processeur s’en charge. Vos enregistrements sont les mêmes&#x202f;; choisissez «&#xa0;Automatique&#xa0;» dans les paramètres pour ne plus voir ce message.</translation>
    </message>
    <message>
        <source>No graphics hardware that can encode was found, so the processor encodes instead. Recordings look the same.</source>
        <translation>Aucune carte graphique capable d’encoder n’a été trouvée&#x202f;; le processeur s’en charge et rien n’est perdu.</translation>
    </message>
    <message>
        <source>There is no ffmpeg at “{path}”. Correct the path in the settings.</source>
        <translation>Il n’y a pas de ffmpeg dans «&#xa0;{path}&#xa0;»&#x202f;; corrigez les paramètres.</translation>
    </message>
    <message>
        <source>There is no ffmpeg at “{path}”. Correct {variable}.</source>
        <translation>Il n’y a pas de ffmpeg dans «&#xa0;{path}&#xa0;»&#x202f;; corrigez {variable}.</translation>
    </message>
    <message>
        <source>ffmpeg is missing. Install it, or enter its path in the settings.</source>
        <translation>ffmpeg est absent&#x202f;; installez-le ou indiquez-en un dans les paramètres.</translation>
    </message>
    <message>
        <source>ffmpeg {version} at “{path}” is too old. Pausa needs {oldest} or newer.</source>
        <translation>ffmpeg {version} dans «&#xa0;{path}&#xa0;» est trop ancien&#x202f;; Pausa a besoin de la version {oldest} ou d’une plus récente.</translation>
    </message>
    <message>
        <source>“{path}” is not ffmpeg. Enter the path of a working one in the settings.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un ffmpeg&#x202f;; indiquez dans les paramètres un ffmpeg qui fonctionne.</translation>
    </message>
    <message>
        <source>The frames of “{device}” cannot be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>Les images de «&#xa0;{device}&#xa0;» sont illisibles. Vérifiez son câble, branchez-la ailleurs ou choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>The picture of “{device}” is frozen. Check the camera and its cable.</source>
        <translation>L’image de «&#xa0;{device}&#xa0;» est figée. Vérifiez la caméra et son câble.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing has changed.</source>
        <translation>Il n’y a rien à annuler. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing was undone that could be done again. Nothing has changed.</source>
        <translation>Rien n’a été annulé qui puisse être rétabli. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The chapters of “{name}” could not be changed ({reason}). The file is as it was.</source>
        <translation>Les chapitres de «&#xa0;{name}&#xa0;» n’ont pas pu être modifiés ({reason})&#x202f;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>There is no space to change the chapters of “{name}”. The file is as it was.</source>
        <translation>Il n’y a pas de place pour modifier les chapitres de «&#xa0;{name}&#xa0;»&#x202f;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied faithfully, so its chapters stay as they are.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être copié fidèlement&#x202f;; ses chapitres restent donc tels quels.</translation>
    </message>
    <message>
        <source>“{path}” cannot be started. Enter the path of a working ffmpeg in the settings.</source>
        <translation>«&#xa0;{path}&#xa0;» ne démarre pas&#x202f;; indiquez dans les paramètres un ffmpeg qui fonctionne.</translation>
    </message>
    <message>
        <source>“{path}” cannot be started. Correct {variable}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne démarre pas&#x202f;; corrigez {variable}.</translation>
    </message>
    <message>
        <source>“{path}” is not ffmpeg. Correct {variable}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un ffmpeg&#x202f;; corrigez {variable}.</translation>
    </message>
    <message>
        <source>ffmpeg cannot be started ({reason}). Check its path in the settings.</source>
        <translation>ffmpeg ne démarre pas ({reason})&#x202f;; vérifiez les paramètres.</translation>
    </message>
    <message>
        <source>Another Pausa on this computer is working on it, so it was left alone.</source>
        <translation>Un autre Pausa sur cet ordinateur y travaille&#x202f;; rien n’a donc été touché.</translation>
    </message>
    <message>
        <source>The recording in {folder} belongs to the computer {computer}, which may still be working on it, so it was left alone.</source>
        <translation>L’enregistrement dans {folder} appartient à l’ordinateur {computer}, qui y travaille peut-être encore&#x202f;; rien n’a donc été touché.</translation>
    </message>
    <message>
        <source>There is no recording in {folder}, but other files are. Nothing there was changed.</source>
        <translation>Rien n’a été touché&#xa0;: dans {folder}, il n’y a pas d’enregistrement, mais d’autres fichiers.</translation>
    </message>
    <message>
        <source>The journal in {folder} is that of another recording. Nothing was changed.</source>
        <translation>Rien n’a été touché&#xa0;: le journal dans {folder} est celui d’un autre enregistrement.</translation>
    </message>
    <message>
        <source>{folder} is a link, which is not followed.</source>
        <translation>{folder} est un lien, qui n’est pas suivi.</translation>
    </message>
    <message>
        <source>Everything that was recorded was taken back, so there is no file.</source>
        <translation>Tout ce qui a été enregistré a été retiré, il n’y a donc pas de fichier.</translation>
    </message>
    <message>
        <source>The finished file could not be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved, or save it elsewhere.</source>
        <translation>Le fichier final n’a pas pu être écrit dans {folder} ({reason})&#x202f;; les segments sont conservés. Choisissez «&#xa0;Finaliser à nouveau&#xa0;» une fois le problème résolu, ou «&#xa0;Sauvegarder ailleurs&#xa0;».</translation>
    </message>
    <message>
        <source>There is no space for the finished file in {folder}. The segments are kept. Free some space, and finish the recording again, or save it elsewhere.</source>
        <translation>Il n’y a pas de place pour le fichier final dans {folder}&#x202f;; les segments sont conservés. Libérez de la place et choisissez «&#xa0;Finaliser à nouveau&#xa0;», ou choisissez «&#xa0;Sauvegarder ailleurs&#xa0;».</translation>
    </message>
    <message>
        <source>{count} frames were left out because the camera sends them irregularly, or the computer reads them too late.</source>
        <translation>Images omises&#xa0;: {count}. La caméra les envoie irrégulièrement ou l’ordinateur les lit trop tard.</translation>
    </message>
    <message>
        <source>{count} frames were lost because the computer encodes too slowly. Close other programs; for the next recording choose a smaller size, fewer frames per second, or a hardware encoder in the settings.</source>
        <translation>Images perdues&#xa0;: {count}. L’ordinateur encode trop lentement&#x202f;; fermez les autres programmes et, pour le prochain enregistrement, choisissez une taille plus petite, moins d’images par seconde ou un encodeur matériel dans les paramètres.</translation>
    </message>
    <message>
        <source>The computer encodes the picture too slowly, and frames may soon be lost. Close other programs; for the next recording choose a smaller size, fewer frames per second, or a hardware encoder in the settings.</source>
        <translation>L’ordinateur encode l’image trop lentement et des images risquent bientôt d’être perdues. Fermez les autres programmes et, pour le prochain enregistrement, choisissez une taille plus petite, moins d’images par seconde ou un encodeur matériel dans les paramètres.</translation>
    </message>
    <message>
        <source>{count} frames were lost because the drive into which Pausa records did not answer for a while. Check its cable or its network, or choose a folder on another drive.</source>
        <translation>Images perdues&#xa0;: {count}. Le disque sur lequel Pausa enregistre n’a pas répondu pendant un moment&#x202f;; vérifiez son câble ou son réseau, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>An error in Pausa kept the recording from beginning. Nothing was recorded.</source>
        <translation>Rien n’a été enregistré&#xa0;: Pausa a fait une erreur et l’enregistrement n’a pas commencé.</translation>
    </message>
    <message>
        <source>The microphone is muted, so silence is recorded until you unmute it.</source>
        <translation>Le microphone est coupé&#x202f;; le silence est enregistré jusqu’à ce que vous le réactiviez.</translation>
    </message>
    <message>
        <source>{what_happened} The recording goes on in another folder on this computer, and nothing is lost.</source>
        <translation>{what_happened} L’enregistrement continue dans un autre dossier de cet ordinateur&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>{what_happened} There is no other folder in which it could go on, so the recording was stopped.</source>
        <translation>{what_happened} Il n’y a pas d’autre dossier où continuer&#x202f;; l’enregistrement a donc été arrêté.</translation>
    </message>
    <message>
        <source>There is no other folder in which the recording could go on. Everything recorded so far is kept.</source>
        <translation>Il n’y a pas d’autre dossier où l’enregistrement puisse continuer&#x202f;; tout ce qui a été enregistré jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more. The recording goes on and is kept on this computer; its file is put into the folder when that is back.</source>
        <translation>Le dossier {folder} n’est plus là. L’enregistrement continue et il est conservé sur cet ordinateur&#x202f;; son fichier sera placé dans le dossier dès que celui-ci sera de retour.</translation>
    </message>
    <message>
        <source>The drive of {folder} does not answer, so nothing was recorded. Check its cable or its network, or choose another folder.</source>
        <translation>Rien n’a été enregistré, car le disque de {folder} ne répond pas&#x202f;; vérifiez son câble ou son réseau, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist, so nothing was recorded. Create it, or choose another.</source>
        <translation>Rien n’a été enregistré, car le dossier {folder} n’existe pas&#x202f;; créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to, so nothing was recorded. Choose another folder.</source>
        <translation>Rien n’a été enregistré, car l’écriture dans {folder} est impossible&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full, so nothing was recorded. Free some space, or choose another folder.</source>
        <translation>Rien n’a été enregistré, car le disque de {folder} est plein&#x202f;; libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This recording is already being finished.</source>
        <translation>Cet enregistrement est déjà en cours de traitement.</translation>
    </message>
    <message>
        <source>The segments are kept but cannot be read. Check that their folder can be written to.</source>
        <translation>Les segments ne peuvent pas être traités&#x202f;; vérifiez que leur dossier accepte l’écriture.</translation>
    </message>
    <message>
        <source>The recording in {folder} was made by a newer Pausa. Recover it with that version.</source>
        <translation>L’enregistrement dans {folder} vient d’un Pausa plus récent&#x202f;; utilisez celui-ci pour le récupérer.</translation>
    </message>
    <message>
        <source>There is no journal in {folder}. Nothing there was changed.</source>
        <translation>Rien n’a été touché&#xa0;: il n’y a pas de journal dans {folder}.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be read ({reason}). Nothing was changed.</source>
        <translation>Rien n’a été touché&#xa0;: le journal dans {folder} est illisible ({reason}).</translation>
    </message>
    <message>
        <source>The journal in {folder} is damaged. Its segments are kept as they are.</source>
        <translation>Le journal dans {folder} est endommagé&#x202f;; ses segments ont été laissés tels quels.</translation>
    </message>
    <message>
        <source>The encoder stopped unexpectedly and was restarted. Nothing is lost.</source>
        <translation>L’encodeur s’est arrêté de façon inattendue et a été relancé&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The encoder stopped unexpectedly and was restarted. Frames lost: {count}.</source>
        <translation>L’encodeur s’est arrêté de façon inattendue et a été relancé&#x202f;; images perdues&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The computer went to sleep, so the recording is paused. Everything before that is kept.</source>
        <translation>L’ordinateur s’est mis en veille&#x202f;; l’enregistrement est donc en pause et tout ce qui précède est conservé.</translation>
    </message>
    <message>
        <source>The drive of {folder} does not answer. The recording goes on and is kept on this computer; its file is put into the folder when the drive answers again.</source>
        <translation>Le disque de {folder} ne répond pas. L’enregistrement continue et il est conservé sur cet ordinateur&#x202f;; son fichier sera placé dans le dossier dès que le disque répondra de nouveau.</translation>
    </message>
    <message>
        <source>The drive of {folder}, into which Pausa records, does not answer. If that lasts, frames are lost. Check its cable or its network.</source>
        <translation>Le disque de {folder}, sur lequel Pausa enregistre, ne répond pas. Si cela dure, des images seront perdues&#x202f;; vérifiez son câble ou son réseau.</translation>
    </message>
    <message>
        <source>The folder {folder}, into which Pausa records, was deleted, moved or unmounted.</source>
        <translation>Le dossier {folder}, dans lequel Pausa enregistre, a été supprimé, déplacé ou démonté.</translation>
    </message>
    <message>
        <source>The disk does not keep what is recorded into {folder} ({reason}).</source>
        <translation>Le disque ne garde pas ce qui est enregistré dans {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The disk is almost full, so the recording was stopped. All of it is kept.</source>
        <translation>Le disque est presque plein&#x202f;; l’enregistrement a donc été arrêté et il est entièrement conservé.</translation>
    </message>
    <message>
        <source>The microphone did not deliver {seconds} s of sound; they are silent.</source>
        <translation>Il manque {seconds}&#xa0;s de son du microphone&#x202f;; à cet endroit, c’est le silence.</translation>
    </message>
    <message>
        <source>The camera’s frames cannot be read. Everything recorded so far is kept.</source>
        <translation>Ce qui a été enregistré est conservé, mais les images de la caméra sont illisibles.</translation>
    </message>
    <message>
        <source>The encoder does not work. Everything recorded so far is kept.</source>
        <translation>Ce qui a été enregistré est conservé, mais l’encodeur ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The encoder does not work ({reason}). Everything recorded so far is kept.</source>
        <translation>Ce qui a été enregistré est conservé, mais l’encodeur ne fonctionne pas ({reason}).</translation>
    </message>
    <message>
        <source>The camera delivers no picture, so nothing was recorded. Check the camera, and try again.</source>
        <translation>Rien n’a été enregistré, car la caméra ne donne pas d’image&#x202f;; vérifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>The microphone delivers no sound, so nothing was recorded. Check the microphone, and try again.</source>
        <translation>Rien n’a été enregistré, car le microphone ne donne pas de son&#x202f;; vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is neither a camera nor a microphone to record. Choose at least one.</source>
        <translation>Il n’y a ni caméra ni microphone à enregistrer&#x202f;; choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>A recording is already running. Stop it first, or allow several at once in the settings.</source>
        <translation>Un enregistrement est déjà en cours&#x202f;; arrêtez-le d’abord ou autorisez-en plusieurs dans les paramètres.</translation>
    </message>
    <message>
        <source>There is no segment to take back. Nothing has changed.</source>
        <translation>Il n’y a pas de segment à refaire&#x202f;; rien n’a changé.</translation>
    </message>
    <message>
        <source>An error in Pausa stopped the recording. Everything recorded so far is kept.</source>
        <translation>Tout ce qui a été enregistré jusqu’ici est conservé&#xa0;: Pausa a fait une erreur et s’est arrêté d’enregistrer.</translation>
    </message>
    <message>
        <source>What was recorded cannot be read. The segments are kept in {folder}.</source>
        <translation>Les segments sont conservés dans {folder}, mais ce qui a été enregistré est illisible.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}). Nothing was changed.</source>
        <translation>Rien n’a été touché&#xa0;: le dossier {folder} n’accepte pas de modification ({reason}).</translation>
    </message>
    <message>
        <source>The disk is full. Everything recorded so far is kept. Free some space in {folder} to go on.</source>
        <translation>Le disque est plein&#x202f;; tout ce qui a été enregistré jusqu’ici est conservé. Libérez de la place dans {folder} et continuez.</translation>
    </message>
    <message>
        <source>The disk is full. Everything recorded so far is kept. Free some space to go on.</source>
        <translation>Le disque est plein&#x202f;; tout ce qui a été enregistré jusqu’ici est conservé. Libérez de la place et continuez.</translation>
    </message>
    <message>
        <source>The folder {folder}, which holds the recording, has disappeared, so the recording has ended. If you can bring the folder back, finish the recording again.</source>
        <translation>Le dossier {folder} de l’enregistrement a disparu&#x202f;; l’enregistrement est donc terminé. Si vous pouvez le rétablir, choisissez «&#xa0;Finaliser à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk ({reason}). Everything recorded so far is kept.</source>
        <translation>Le disque n’accepte pas ce qui est enregistré ({reason})&#x202f;; tout ce qui l’a été jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>The sound in {folder} cannot be read. All of it is kept. Check the disk, and finish the recording again.</source>
        <translation>Le son dans {folder} est illisible&#x202f;; il est entièrement conservé. Vérifiez le disque et choisissez «&#xa0;Finaliser à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>An error in Pausa kept the recording from being finished. The segments are kept.</source>
        <translation>Les segments sont conservés&#xa0;: Pausa a fait une erreur pendant la finalisation.</translation>
    </message>
    <message>
        <source>Nothing was recorded, so there is no file.</source>
        <translation>Rien n’a été enregistré, il n’y a donc pas de fichier.</translation>
    </message>
    <message>
        <source>The finished file has {count} frames instead of {expected}. The segments are kept.</source>
        <translation>Les segments sont conservés&#xa0;: le nombre d’images du fichier final n’est pas le bon ({count} au lieu de {expected}).</translation>
    </message>
    <message>
        <source>The finished file has {seconds} s of video instead of {expected}. The segments are kept.</source>
        <translation>Les segments sont conservés&#xa0;: l’image du fichier final dure {seconds}&#xa0;s au lieu de {expected}&#xa0;s.</translation>
    </message>
    <message>
        <source>The frames of the finished file are not equally long. The segments are kept.</source>
        <translation>Les segments sont conservés&#xa0;: les images du fichier final n’ont pas toutes la même durée.</translation>
    </message>
    <message>
        <source>The finished file has {seconds} s of sound instead of {expected}. The segments are kept.</source>
        <translation>Les segments sont conservés&#xa0;: le son du fichier final dure {seconds}&#xa0;s au lieu de {expected}&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Until you do something else, Undo brings them back. They take up {size}.</source>
        <translation>Tant que vous ne faites rien d’autre, Annuler les ramène. Ils occupent {size}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be found. Connect its drive, or look for the file where you moved it.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» n’est pas à sa place&#x202f;; connectez son disque ou cherchez le fichier là où il a été déplacé.</translation>
    </message>
    <message>
        <source>Where is “{title}”?</source>
        <translation>Où est «&#xa0;{title}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n files are copied. Paste them where you want the copies.</source>
        <translation>
            <numerusform>%n fichier est dans le presse-papiers&#x202f;; collez-le là où vous voulez une copie.</numerusform>
            <numerusform>%n fichiers sont dans le presse-papiers&#x202f;; collez-les là où vous voulez des copies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Sauvegarder ailleurs…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Record on</source>
        <translation>Continuer l’enregistrement</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copier le fichier</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Copier les fichiers</translation>
    </message>
    <message>
        <source>Save words as…</source>
        <translation>Sauvegarder les mots sous…</translation>
    </message>
    <message>
        <source>Copy words as text</source>
        <translation>Copier les mots en texte</translation>
    </message>
    <message>
        <source>Copy chapters for a description</source>
        <translation>Copier les chapitres pour une description</translation>
    </message>
    <message>
        <source>Join to a new recording</source>
        <translation>Réunir en un nouvel enregistrement</translation>
    </message>
    <message>
        <source>Discard what was taken back ({size})…</source>
        <translation>Supprimer ce qui a été retiré ({size})…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>Supprimer définitivement «&#xa0;{title}&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n recordings for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n enregistrement&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %n enregistrements&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies there cannot be moved to the trash ({reason}); its drive may have none. Nothing has been deleted. What is deleted for good cannot be brought back.</source>
        <translation>Ce qui s’y trouve ne peut pas être mis à la corbeille ({reason})&#x202f;; ce disque n’en a peut-être pas. Rien n’a été supprimé. Ce qui est supprimé définitivement ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Nothing in the file says that it is “{title}”. If another program has changed it, it may be that recording all the same.</source>
        <translation>Rien dans le fichier n’indique que c’est «&#xa0;{title}&#xa0;». Si un autre programme l’a modifié, c’est peut-être quand même cet enregistrement.</translation>
    </message>
    <message>
        <source>Use “{name}” anyway?</source>
        <translation>Utiliser «&#xa0;{name}&#xa0;» quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Remove from the list only</source>
        <translation>Retirer seulement de la liste</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Utiliser ce fichier</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Move %n recordings to the trash?</source>
        <translation>
            <numerusform>Mettre %n enregistrement à la corbeille&#x202f;?</numerusform>
            <numerusform>Mettre %n enregistrements à la corbeille&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Sauvegarder ailleurs</translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation>Finaliser à nouveau</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Sauvegarder une copie sous…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>the clock was wrong</source>
        <translation>horloge mal réglée</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Hier {time}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>picture still for {seconds} s</source>
        <translation>image figée pendant {seconds} s</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>son seul</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sans son</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>le fichier n’est plus là</translation>
    </message>
    <message>
        <source>edited, not saved</source>
        <translation>modifié, non sauvegardé</translation>
    </message>
    <message>
        <source>in another program</source>
        <translation>dans un autre programme</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>En cours d’enregistrement</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas finalisé</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>tout est conservé</translation>
    </message>
    <message>
        <source>waits for {folder}</source>
        <translation>attend {folder}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>{seconds} s of sound missing</source>
        <translation>{seconds} s de son manquantes</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>{size} kept beside it</source>
        <translation>{size} conservés à côté</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Use the default folder</source>
        <translation>Utiliser le dossier par défaut</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Dossier des enregistrements</translation>
    </message>
    <message>
        <source>New recordings are saved here. Existing ones stay where they are.</source>
        <translation>Les nouveaux enregistrements sont sauvegardés ici. Les anciens restent où ils sont.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Recordings without a title are named like this. A title becomes the file’s name, unless you insert it here: then it stands where you put it.</source>
        <translation>Les enregistrements sans titre sont nommés ainsi. Un titre devient le nom du fichier, sauf si vous l’insérez ici&#xa0;: il se trouve alors là où vous l’avez mis.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Keep what was taken back</source>
        <translation>Garder ce qui a été retiré</translation>
    </message>
    <message>
        <source>After the recording has stopped, so that it can still be put back. It takes up room on the disk.</source>
        <translation>Après l’arrêt de l’enregistrement, pour pouvoir encore le remettre. Cela occupe de la place sur le disque.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created with the first recording.</source>
        <translation>Le dossier sera créé au premier enregistrement.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Recordings still go to the folder used before.</source>
        <translation>Les enregistrements vont toujours au même endroit qu’avant&#xa0;: le dossier «&#xa0;{folder}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Pausa cannot write to “{folder}”. Recordings still go to the folder used before.</source>
        <translation>Les enregistrements vont toujours au même endroit qu’avant&#xa0;: Pausa n’a pas le droit d’écrire dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>Insert: {part}</source>
        <translation>Insérer&#xa0;: {part}</translation>
    </message>
    <message>
        <source>“{part}” has no meaning here. These have: {known}. Files are still named as before.</source>
        <translation>«&#xa0;{part}&#xa0;» n’a pas de sens ici. Voici ce qui en a&#xa0;: {known}. Les fichiers gardent leur modèle de nom.</translation>
    </message>
    <message>
        <source>Fourier series</source>
        <translation>Séries de Fourier</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Par exemple&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>FilmReader</name>
    <message>
        <source>This part of the recording cannot be read ({reason}). Nothing else has changed.</source>
        <translation>Cette partie de l’enregistrement ne peut pas être lue ({reason}). Rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>This part of the recording cannot be read. Nothing else has changed.</source>
        <translation>Cette partie de l’enregistrement ne peut pas être lue. Rien d’autre n’a changé.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>{duration} that were taken back will be gone for good, and cannot be put back any more.</source>
        <translation>Ce qui a été retiré ({duration}) sera définitivement perdu et ne pourra plus être remis.</translation>
    </message>
    <message>
        <source>What the recording shows now is kept. What you did before cannot be undone after that.</source>
        <translation>Ce que l’enregistrement montre maintenant est conservé. Ce que vous avez fait avant ne pourra plus être annulé.</translation>
    </message>
    <message>
        <source>Discard for good what was taken back?</source>
        <translation>Supprimer définitivement ce qui a été retiré&#x202f;?</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>{size} will be free. What was taken back cannot be put back any more, and nothing undone.</source>
        <translation>{size} seront libérés. Ce qui a été retiré ne pourra plus être remis, et rien ne pourra plus être annulé.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The file stays as it is; changes that are not saved are discarded, too.</source>
        <translation>Le fichier reste tel quel&#x202f;; les modifications non sauvegardées sont supprimées aussi.</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Last picture before this place</source>
        <translation>Dernière image avant cet endroit</translation>
    </message>
    <message>
        <source>Last kept picture</source>
        <translation>Dernière image gardée</translation>
    </message>
</context>
<context>
    <name>GlobalHotkeys</name>
    <message>
        <source>Your desktop manages these keys. Change them in its settings.</source>
        <translation>Votre environnement de bureau décide de ces touches&#x202f;; modifiez-les dans ses propres paramètres.</translation>
    </message>
    <message>
        <source>macOS does not let Pausa receive these keys yet. Allow it in System Settings under Privacy &amp; Security, Accessibility, and start Pausa again.</source>
        <translation>macOS ne laisse pas encore Pausa recevoir ces touches. Autorisez-le dans Réglages Système, sous Confidentialité et sécurité, Accessibilité, puis relancez Pausa.</translation>
    </message>
    <message>
        <source>Your desktop refused these keys. Set a key to ask again.</source>
        <translation>Votre environnement de bureau n’a pas accordé ces touches. Choisissez une touche pour les lui redemander.</translation>
    </message>
    <message>
        <source>On this desktop, keys cannot work while another program is in front. The keys above work while Pausa is in front; the tray icon always works.</source>
        <translation>Cet environnement de bureau n’offre pas de touches qui fonctionnent quand un autre programme est au premier plan. Les touches ci-dessus fonctionnent dès que Pausa est au premier plan, tout comme l’icône de la zone de notification.</translation>
    </message>
    <message>
        <source>{key} is not on this keyboard. Choose another key.</source>
        <translation>{key} n’existe pas sur ce clavier&#x202f;; choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Another program already uses {key}. Choose another key.</source>
        <translation>Un autre programme utilise déjà {key}&#x202f;; choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Your desktop did not let Pausa use {key}.</source>
        <translation>Votre environnement de bureau n’a pas accordé {key} à Pausa.</translation>
    </message>
    <message>
        <source>You could no longer type {key} in other programs. Add Ctrl or Alt.</source>
        <translation>{key} seule ne pourrait plus être saisie dans les autres programmes&#x202f;; ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{key} is already used for “{action}” here.</source>
        <translation>{key} sert déjà ici à «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>{key} is already used for “{action}” in the window.</source>
        <translation>{key} sert déjà à «&#xa0;{action}&#xa0;» dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The end of the recording</source>
        <translation>La fin de l’enregistrement</translation>
    </message>
    <message>
        <source>Playing the recording · {time} of {total}</source>
        <translation>Lecture de l’enregistrement · {time} sur {total}</translation>
    </message>
    <message>
        <source>In the recording at {time} of {total} · Resume replaces what follows · Esc: to the end</source>
        <translation>Dans l’enregistrement à {time} sur {total} · Reprendre remplace la suite · Échap&#xa0;: à la fin</translation>
    </message>
    <message>
        <source>At {time} of {total}</source>
        <translation>À {time} sur {total}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HeardText</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Go here in the recording</source>
        <translation>Aller à cet endroit de l’enregistrement</translation>
    </message>
    <message>
        <source>Said again?</source>
        <translation>Redit&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>Joining %n recordings</source>
        <translation>
            <numerusform>Réunion de %n enregistrement</numerusform>
            <numerusform>Réunion de %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Press the key you want.</source>
        <translation>Appuyez sur la touche souhaitée.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Retirer la touche</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Revenir à la touche par défaut</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>LeadIn</name>
    <message>
        <source>Lead-in: recording begins in {seconds} s · {key}: now · Esc: cancel</source>
        <translation>Amorce&#xa0;: enregistrement dans {seconds}&#xa0;s · {key}&#xa0;: maintenant · Échap&#xa0;: annuler</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du microphone</translation>
    </message>
    <message>
        <source>Too loud: the sound is distorted.</source>
        <translation>Trop fort&#xa0;: le son sature.</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Paused. Nothing is listened to.</source>
        <translation>En pause. Rien n’est écouté.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>What you say can stand here while you say it. No sound and no word leaves this computer.</source>
        <translation>Ce que vous dites peut s’afficher ici pendant que vous le dites. Aucun son ni aucun mot ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation>Transcrire ce qui est dit</translation>
    </message>
    <message>
        <source>The words of this recording are not written; those of the next one are.</source>
        <translation>Les mots de cet enregistrement ne sont pas transcrits&#x202f;; ceux du prochain le seront.</translation>
    </message>
    <message>
        <source>Words appear here a moment after they are said.</source>
        <translation>Les mots apparaissent ici un instant après avoir été dits.</translation>
    </message>
    <message>
        <source>What you say appears here while you record.</source>
        <translation>Ce que vous dites apparaît ici pendant l’enregistrement.</translation>
    </message>
    <message>
        <source>More about the words</source>
        <translation>Autres options des mots</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Masquer les mots</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Sous l’image</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Begin a new recording</source>
        <translation>Commencer un nouvel enregistrement</translation>
    </message>
    <message>
        <source>What you changed in “{title}” is kept, but not in its file yet. Play it again to go on.</source>
        <translation>Vos modifications de «&#xa0;{title}&#xa0;» sont gardées, mais pas encore dans son fichier. Relisez-le pour continuer.</translation>
    </message>
</context>
<context>
    <name>MicrophoneMenu</name>
    <message>
        <source>Input level: {level}</source>
        <translation>Niveau d’entrée&#xa0;: {level}</translation>
    </message>
    <message>
        <source>Input: {input}</source>
        <translation>Entrée&#xa0;: {input}</translation>
    </message>
    <message>
        <source>the one that is heard</source>
        <translation>celle qui reçoit du son</translation>
    </message>
    <message>
        <source>the one that is heard (now {number})</source>
        <translation>celle qui reçoit du son (en ce moment {number})</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>Entrée {number}</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (stereo)</source>
        <translation>Entrées {first} et {second} (stéréo)</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (mixed)</source>
        <translation>Entrées {first} et {second} (mélangées)</translation>
    </message>
</context>
<context>
    <name>ModelGetter</name>
    <message>
        <source>An error in Pausa. The log has the details.</source>
        <translation>Une erreur dans Pausa. Le journal contient les détails.</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Get a model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <source>A model is what turns speech into words, on this computer. The larger it is, the better it writes and the longer it takes. Nothing is fetched unless you get it here.</source>
        <translation>Un modèle est ce qui transforme la parole en mots, sur cet ordinateur. Plus il est grand, mieux il transcrit et plus il met de temps. Rien n’est téléchargé si vous ne le demandez pas ici.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>How much has come</source>
        <translation>Part déjà reçue</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Nombreuses</translation>
    </message>
    <message>
        <source>Licence: {licence}. From {source}, over an encrypted connection; each file is checked.</source>
        <translation>Licence&#xa0;: {licence}. Depuis {source}, par une connexion chiffrée&#x202f;; chaque fichier est vérifié.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Begins…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The connection broke; trying again…</source>
        <translation>Connexion interrompue&#x202f;; nouvel essai…</translation>
    </message>
    <message>
        <source>{percent} % has come</source>
        <translation>{percent}&#xa0;% reçus</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Stopped at {percent} %</source>
        <translation>Arrêté à {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>MuteDisplay</name>
    <message>
        <source>Muted</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>Réactiver le microphone</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Couper le microphone</translation>
    </message>
    <message>
        <source>Microphone muted – silence is recorded</source>
        <translation>Microphone coupé – le silence est enregistré</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close all</source>
        <translation>Tout fermer</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>“{device}” is connected again.</source>
        <translation>«&#xa0;{device}&#xa0;» est de nouveau disponible.</translation>
    </message>
    <message>
        <source>The newest segment ({length}) was taken back. Undo brings it back.</source>
        <translation>Segment le plus récent ({length}) retiré. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>What came after this point ({length}) was taken back. Undo brings it back.</source>
        <translation>Ce qui suivait ce point ({length}) a été retiré. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation>Finaliser à nouveau</translation>
    </message>
    <message>
        <source>Not finished; everything is kept</source>
        <translation>Conservé, mais non finalisé</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Mark set</source>
        <translation>Repère placé</translation>
    </message>
    <message>
        <source>The newest segment was taken back. Paused where it began.</source>
        <translation>Segment le plus récent retiré&#x202f;; en pause juste avant.</translation>
    </message>
    <message numerus="yes">
        <source>Paused for %n minutes. Nothing is being recorded.</source>
        <translation>
            <numerusform>En pause depuis %n minute&#xa0;: rien n’est enregistré.</numerusform>
            <numerusform>En pause depuis %n minutes&#xa0;: rien n’est enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{device}” is working now.</source>
        <translation>«&#xa0;{device}&#xa0;» fonctionne maintenant.</translation>
    </message>
    <message>
        <source>The segment is back.</source>
        <translation>Le segment est rétabli.</translation>
    </message>
    <message>
        <source>Still paused</source>
        <translation>Toujours en pause</translation>
    </message>
    <message>
        <source>What came after is back ({length}).</source>
        <translation>Ce qui suivait est de retour ({length}).</translation>
    </message>
    <message>
        <source>The mark is gone.</source>
        <translation>Le repère est retiré.</translation>
    </message>
    <message>
        <source>The mark is set again.</source>
        <translation>Le repère est replacé.</translation>
    </message>
    <message>
        <source>Taken back again ({length}).</source>
        <translation>Retiré à nouveau ({length}).</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Continuer d’enregistrer</translation>
    </message>
    <message>
        <source>Recording stops soon</source>
        <translation>L’enregistrement s’arrête bientôt</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes longer</source>
        <translation>
            <numerusform>%n minute de plus</numerusform>
            <numerusform>%n minutes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken back is in its place again.</source>
        <translation>Ce qui avait été retiré est de nouveau à sa place.</translation>
    </message>
    <message>
        <source>What was taken back ({length}) is gone for good.</source>
        <translation>Ce qui avait été retiré ({length}) est définitivement supprimé.</translation>
    </message>
    <message>
        <source>It was taken back again, and what stood there before is back.</source>
        <translation>C’est de nouveau retiré, et ce qui s’y trouvait avant est de retour.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Recording began</source>
        <translation>Enregistrement commencé</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <translation>Enregistrement arrêté</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Enregistrement {time}</translation>
    </message>
    <message>
        <source>Finish it here…</source>
        <translation>Finaliser ici…</translation>
    </message>
    <message>
        <source>This recording belongs to the computer “{computer}”, which may still be working on it, so it was left alone.</source>
        <translation>Cet enregistrement appartient à l’ordinateur «&#xa0;{computer}&#xa0;», qui y travaille peut-être encore&#x202f;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <translation>Caméra déconnectée</translation>
    </message>
    <message>
        <source>Microphone disconnected</source>
        <translation>Microphone déconnecté</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Sauvegardé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Saved: “{title}”</source>
        <translation>Sauvegardé&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>“{title}” was cut off and has been recovered.</source>
        <translation>«&#xa0;{title}&#xa0;» avait été interrompu et a été récupéré.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>{title}. Click to play.</source>
        <translation>{title}. Cliquez pour le lire.</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <translation>Enregistrement sauvegardé</translation>
    </message>
</context>
<context>
    <name>Orientation</name>
    <message>
        <source>90° clockwise</source>
        <translation>90° dans le sens horaire</translation>
    </message>
    <message>
        <source>180°, upside down</source>
        <translation>180°, à l’envers</translation>
    </message>
    <message>
        <source>90° anticlockwise</source>
        <translation>90° dans le sens antihoraire</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Left and right swapped</source>
        <translation>Gauche et droite inversées</translation>
    </message>
    <message>
        <source>Top and bottom swapped</source>
        <translation>Haut et bas inversés</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Armed · nothing is recorded yet</source>
        <translation>En attente · rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>Recording starts in a moment</source>
        <translation>L’enregistrement va commencer</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Recording test picture and test sound</source>
        <translation>Image et son de test enregistrés</translation>
    </message>
    <message>
        <source>Recording the test picture</source>
        <translation>Image de test enregistrée</translation>
    </message>
    <message>
        <source>Recording the test sound</source>
        <translation>Son de test enregistré</translation>
    </message>
    <message>
        <source>Recording sound only</source>
        <translation>Enregistrement du son seul</translation>
    </message>
    <message>
        <source>Recording without sound</source>
        <translation>Enregistrement sans son</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Paused · goes on from {time}</source>
        <translation>En pause · reprise à {time}</translation>
    </message>
    <message>
        <source>Lead-in · not recorded yet</source>
        <translation>Amorce · pas encore enregistré</translation>
    </message>
    <message>
        <source>Paused · nothing is recorded</source>
        <translation>En pause · rien n’est enregistré</translation>
    </message>
    <message>
        <source>Finishing… {percent} %</source>
        <translation>Finalisation… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Image de test</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Son de test</translation>
    </message>
    <message>
        <source>Test signals</source>
        <translation>Signaux de test</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
</context>
<context>
    <name>PictureFormatMenu</name>
    <message>
        <source>The camera delivers {width} × {height}, {rate} per second</source>
        <translation>La caméra donne {width} × {height}, {rate} par seconde</translation>
    </message>
    <message>
        <source>Takes effect with the next recording:</source>
        <translation>Prend effet au prochain enregistrement&#xa0;:</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Faire pivoter l’image</translation>
    </message>
    <message>
        <source>Flip the picture</source>
        <translation>Retourner l’image</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Discard what was taken back…</source>
        <translation>Supprimer ce qui a été retiré…</translation>
    </message>
    <message>
        <source>Rename a chapter</source>
        <translation>Renommer un chapitre</translation>
    </message>
    <message>
        <source>Title of the chapter</source>
        <translation>Titre du chapitre</translation>
    </message>
    <message>
        <source>“{name}” is no longer there. Look for it where you moved it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus à sa place. Cherchez-le là où il a été déplacé.</translation>
    </message>
    <message>
        <source>Pausa cannot play “{name}”. The file is untouched; another program may be able to play it.</source>
        <translation>Le fichier est intact, mais «&#xa0;{name}&#xa0;» ne peut pas être lu ici. Un autre programme y parviendra peut-être.</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Son seul</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Previous chapter</source>
        <translation>Chapitre précédent</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Chapitre suivant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit: remove parts, split, undo</source>
        <translation>Modifier&#xa0;: retirer des parties, scinder, annuler</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words: read, find, correct and cut what is said</source>
        <translation>Mots&#xa0;: lire, rechercher, corriger et couper ce qui est dit</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Rename a chapter</source>
        <translation>Renommer un chapitre</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Exit full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>PlayerEdit</name>
    <message>
        <source>Selection begins at {time}</source>
        <translation>La sélection commence à {time}</translation>
    </message>
    <message>
        <source>Selection ends at {time}</source>
        <translation>La sélection se termine à {time}</translation>
    </message>
    <message>
        <source>Nothing is selected. Press I where it begins and O where it ends.</source>
        <translation>Rien n’est sélectionné. Appuyez sur I au début et sur O à la fin.</translation>
    </message>
    <message>
        <source>{first} – {end} ({length})</source>
        <translation>{first} – {end} ({length})</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Saving… {percent} %</source>
        <translation>Sauvegarde… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Splitting… {percent} %</source>
        <translation>Scission… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Preparing the sound…</source>
        <translation>Préparation du son…</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Modifié, non sauvegardé</translation>
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
        <translation>Retour à la caméra</translation>
    </message>
    <message>
        <source>Back to the camera (Esc)</source>
        <translation>Retour à la caméra (Échap)</translation>
    </message>
    <message>
        <source>Record on</source>
        <translation>Continuer l’enregistrement</translation>
    </message>
    <message>
        <source>Go on with this recording: it is paused at its end, and stays one file</source>
        <translation>Continuer cet enregistrement&#xa0;: il est en pause à sa fin et reste un seul fichier</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>{count} removed, {length}.</source>
        <translation>Retiré&#xa0;: {count}, {length}.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{word}” is corrected.</source>
        <translation>«&#xa0;{word}&#xa0;» est corrigé.</translation>
    </message>
    <message>
        <source>“{word}” is out of the text; its sound stays.</source>
        <translation>«&#xa0;{word}&#xa0;» est retiré du texte&#x202f;; le son reste.</translation>
    </message>
    <message>
        <source>“{word}” is as it was.</source>
        <translation>«&#xa0;{word}&#xa0;» est comme avant.</translation>
    </message>
    <message>
        <source>What writes words is not installed on this computer yet. The settings say how to get it.</source>
        <translation>Ce qui transcrit les mots n’est pas encore installé sur cet ordinateur. Les paramètres indiquent comment l’obtenir.</translation>
    </message>
    <message>
        <source>a model that is not known</source>
        <translation>un modèle inconnu</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Camera picture</source>
        <translation>Image de la caméra</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>This text is too long for a script. The script is as it was.</source>
        <translation>Ce texte est trop long pour un script. Le script est comme avant.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Follows your voice</source>
        <translation>Suit votre voix</translation>
    </message>
    <message>
        <source>Will follow your voice</source>
        <translation>Suivra votre voix</translation>
    </message>
    <message>
        <source>{pace} characters a minute</source>
        <translation>{pace} caractères par minute</translation>
    </message>
    <message>
        <source>{pace} words a minute</source>
        <translation>{pace} mots par minute</translation>
    </message>
</context>
<context>
    <name>PrompterPane</name>
    <message>
        <source>Teleprompter</source>
        <translation>Téléprompteur</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Lettres plus petites</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>Arrêter le script</translation>
    </message>
    <message>
        <source>Let the script run</source>
        <translation>Faire défiler le script</translation>
    </message>
    <message>
        <source>Open a text file…</source>
        <translation>Ouvrir un fichier texte…</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Remove the script</source>
        <translation>Supprimer le script</translation>
    </message>
    <message>
        <source>Follow my voice</source>
        <translation>Suivre ma voix</translation>
    </message>
    <message>
        <source>Mirrored, for a glass in front of the camera</source>
        <translation>En miroir, pour une vitre devant la caméra</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Sous l’image</translation>
    </message>
    <message>
        <source>More about the script</source>
        <translation>Autres options du script</translation>
    </message>
    <message>
        <source>Hide the teleprompter</source>
        <translation>Masquer le téléprompteur</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>Back to the words</source>
        <translation>Retour aux mots</translation>
    </message>
    <message>
        <source>What could go</source>
        <translation>Ce qui pourrait disparaître</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Long silences</source>
        <translation>Longs silences</translation>
    </message>
    <message>
        <source>Filler words</source>
        <translation>Mots de remplissage</translation>
    </message>
    <message>
        <source>Said again later</source>
        <translation>Redit plus loin</translation>
    </message>
    <message>
        <source>Nothing stands out: no long silence, no filler word, and nothing is said twice.</source>
        <translation>Rien ne ressort&#xa0;: pas de long silence, pas de mot de remplissage, et rien n’est dit deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to go.</source>
        <translation>Cochez ce qui doit disparaître.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Recording began by itself, because camera and microphone were ready.</source>
        <translation>L’enregistrement a commencé tout seul, car la caméra et le microphone étaient prêts.</translation>
    </message>
    <message>
        <source>Recording began by itself, because somebody was in the picture.</source>
        <translation>L’enregistrement a commencé tout seul, car quelqu’un était dans l’image.</translation>
    </message>
    <message>
        <source>Recording began by itself, because somebody was speaking.</source>
        <translation>L’enregistrement a commencé tout seul, car quelqu’un parlait.</translation>
    </message>
    <message>
        <source>Recording began, as scheduled.</source>
        <translation>L’enregistrement a commencé, comme programmé.</translation>
    </message>
    <message>
        <source>Recording was started by remote control.</source>
        <translation>L’enregistrement a été démarré à distance.</translation>
    </message>
    <message>
        <source>Began by itself</source>
        <translation>Commencé tout seul</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Started by remote control</source>
        <translation>Démarré à distance</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because it is as long as it was to be.</source>
        <translation>L’enregistrement s’est arrêté tout seul, car il a atteint la durée voulue.</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because nobody was speaking any more.</source>
        <translation>L’enregistrement s’est arrêté tout seul, car plus personne ne parlait.</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because nobody was in the picture any more.</source>
        <translation>L’enregistrement s’est arrêté tout seul, car plus personne n’était dans l’image.</translation>
    </message>
    <message>
        <source>Recording stopped by itself, at the time that was set.</source>
        <translation>L’enregistrement s’est arrêté tout seul, à l’heure réglée.</translation>
    </message>
    <message>
        <source>Recording stopped, as scheduled.</source>
        <translation>L’enregistrement s’est arrêté, comme programmé.</translation>
    </message>
    <message>
        <source>Recording was stopped by remote control.</source>
        <translation>L’enregistrement a été arrêté à distance.</translation>
    </message>
</context>
<context>
    <name>RecordedTime</name>
    <message>
        <source>Recorded time {time}</source>
        <translation>Durée enregistrée&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>RecordingDelegate</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Press Enter to save the title, Esc to keep the old one.</source>
        <translation>Entrée valide le nouveau titre&#x202f;; Échap garde l’ancien.</translation>
    </message>
</context>
<context>
    <name>RecordingPage</name>
    <message>
        <source>Small files</source>
        <translation>Fichiers légers</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>The one included in Pausa</source>
        <translation>Celui fourni avec Pausa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>If the camera does not offer this size, Pausa uses the nearest one and tells you.</source>
        <translation>Si la caméra n’offre pas cette taille, la plus proche est utilisée et un message vous prévient.</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Other ffmpeg program</source>
        <translation>Autre programme ffmpeg</translation>
    </message>
    <message>
        <source>ffmpeg writes the files. Takes effect when you next start Pausa.</source>
        <translation>ffmpeg écrit les fichiers. Pris en compte au prochain démarrage de Pausa.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>For long talks and for sharing: fine detail is a little softer.</source>
        <translation>Pour les longs exposés et l’envoi&#xa0;: les détails fins sont un peu moins nets.</translation>
    </message>
    <message>
        <source>Looks like the camera&apos;s own picture. Right for almost everything.</source>
        <translation>Fidèle à l’image de la caméra&#x202f;; convient à presque tout.</translation>
    </message>
    <message>
        <source>For editing and enlarging later. Files are about twice as large.</source>
        <translation>Pour le montage et l’agrandissement&#x202f;; les fichiers sont environ deux fois plus gros.</translation>
    </message>
    <message>
        <source>Plays everywhere.</source>
        <translation>Se lit partout.</translation>
    </message>
    <message>
        <source>An open format that most players and all editors read.</source>
        <translation>Un format ouvert, lu par la plupart des lecteurs et tous les logiciels de montage.</translation>
    </message>
    <message>
        <source>For Apple&apos;s programs. Plays in most others too.</source>
        <translation>Pour les programmes d’Apple&#x202f;; se lit aussi dans la plupart des autres.</translation>
    </message>
    <message>
        <source>Testing what works on this computer…</source>
        <translation>Recherche de ce qui fonctionne sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Works on every computer and gives the smallest files.</source>
        <translation>Fonctionne sur tous les ordinateurs et donne les fichiers les plus petits.</translation>
    </message>
    <message>
        <source>Tested just now: it works here.</source>
        <translation>Essayé à l’instant&#xa0;: cela fonctionne ici.</translation>
    </message>
    <message>
        <source>Tested just now: {encoder} works here and is used.</source>
        <translation>Essayé à l’instant&#xa0;: {encoder} fonctionne ici&#x202f;; il est utilisé.</translation>
    </message>
    <message>
        <source>Tested just now: no graphics hardware here can encode, so the processor does it (x264).</source>
        <translation>Essayé à l’instant&#xa0;: aucune carte graphique de cet ordinateur ne peut encoder&#x202f;; le processeur s’en charge (x264).</translation>
    </message>
    <message>
        <source>Tested just now: this does not work here, so the processor does it (x264). Your recordings look the same.</source>
        <translation>Essayé à l’instant&#xa0;: cela ne fonctionne pas ici&#x202f;; le processeur s’en charge (x264). Vos enregistrements sont les mêmes.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor (x264)</source>
        <translation>Processeur (x264)</translation>
    </message>
    <message>
        <source>Choose an ffmpeg program</source>
        <translation>Choisir un programme ffmpeg</translation>
    </message>
    <message>
        <source>The file “{file}” does not exist. Nothing was changed.</source>
        <translation>Rien n’a été modifié&#xa0;: le fichier «&#xa0;{file}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} par seconde</translation>
    </message>
</context>
<context>
    <name>RecordingsModel</name>
    <message>
        <source>The file is not there any more:</source>
        <translation>Le fichier n’est plus là&#xa0;:</translation>
    </message>
    <message>
        <source>Beside the file are kept {size}: what was taken back, and what can be undone.</source>
        <translation>À côté du fichier sont conservés {size}&#xa0;: ce qui a été retiré et ce qui peut être annulé.</translation>
    </message>
    <message>
        <source>{recording}, with words</source>
        <translation>{recording}, avec les mots</translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Tri&#xa0;: {order}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longs d’abord</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Les plus gros d’abord</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>Là où c’est dit</translation>
    </message>
    <message>
        <source>Goes to the trash: “{title}”</source>
        <translation>«&#xa0;{title}&#xa0;» va à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>All %n recordings go to the trash</source>
        <translation>
            <numerusform>%n enregistrement va à la corbeille</numerusform>
            <numerusform>Les %n enregistrements vont tous à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings go to the trash</source>
        <translation>
            <numerusform>%n enregistrement va à la corbeille</numerusform>
            <numerusform>%n enregistrements vont à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the list: “{title}”</source>
        <translation>«&#xa0;{title}&#xa0;» est retiré de la liste</translation>
    </message>
    <message>
        <source>The recordings cannot be listed</source>
        <translation>Impossible d’afficher la liste</translation>
    </message>
    <message>
        <source>No recordings match “{words}”</source>
        <translation>Aucun résultat pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Show all recordings</source>
        <translation>Afficher tous les enregistrements</translation>
    </message>
    <message>
        <source>Your first recording</source>
        <translation>Votre premier enregistrement</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Aucun enregistrement pour l’instant</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>La liste est vide</translation>
    </message>
    <message>
        <source>What you record now appears here when you stop it.</source>
        <translation>Ce que vous enregistrez maintenant apparaîtra ici quand vous l’arrêterez.</translation>
    </message>
    <message>
        <source>Press Record to start. Each recording appears here when you stop it.</source>
        <translation>Appuyez sur «&#xa0;Enregistrer&#xa0;» pour commencer. Chaque enregistrement apparaît ici dès que vous l’arrêtez.</translation>
    </message>
    <message>
        <source>Press Record or {key} to start. Each recording appears here when you stop it.</source>
        <translation>Appuyez sur «&#xa0;Enregistrer&#xa0;» ou {key} pour commencer. Chaque enregistrement apparaît ici dès que vous l’arrêtez.</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>Only this computer</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Every device in the network</source>
        <translation>Tous les appareils du réseau</translation>
    </message>
    <message>
        <source>One address of this computer…</source>
        <translation>Une adresse de cet ordinateur…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Renew the password?</source>
        <translation>Renouveler le mot de passe&#x202f;?</translation>
    </message>
    <message>
        <source>Controllers that use the old one are refused from now on. Enter the new one there to let them in again.</source>
        <translation>Les contrôleurs qui utilisent l’ancien sont désormais refusés. Saisissez-y le nouveau pour les laisser entrer à nouveau.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Tell addresses on the web when a recording begins, is paused or is ready.</source>
        <translation>Informe des adresses web quand un enregistrement commence, est mis en pause ou est prêt.</translation>
    </message>
    <message>
        <source>Allow remote control</source>
        <translation>Autoriser le contrôle à distance</translation>
    </message>
    <message>
        <source>Programs and scripts that know the token can start, pause and stop recordings, and fetch the files.</source>
        <translation>Les programmes et scripts qui connaissent le jeton peuvent démarrer, mettre en pause et arrêter des enregistrements, et récupérer les fichiers.</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Qui peut y accéder</translation>
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
        <translation>Quiconque le connaît peut allumer la caméra et le microphone. Ne le donnez qu’à des programmes de confiance.</translation>
    </message>
    <message>
        <source>Web pages that may use it</source>
        <translation>Pages web qui peuvent l’utiliser</translation>
    </message>
    <message>
        <source>Their addresses, separated by spaces. Usually none.</source>
        <translation>Leurs adresses, séparées par des espaces. Aucune en général.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Programs and scripts</source>
        <translation>Programmes et scripts</translation>
    </message>
    <message>
        <source>Speak OBS’s protocol</source>
        <translation>Parler le protocole d’OBS</translation>
    </message>
    <message>
        <source>For Stream Decks, phone remotes, pedals and scripts that were made for OBS.</source>
        <translation>Pour les Stream Deck, télécommandes sur téléphone, pédales et scripts conçus pour OBS.</translation>
    </message>
    <message>
        <source>The controller asks for it. Type another one to change it.</source>
        <translation>Le contrôleur le demande. Saisissez-en un autre pour le changer.</translation>
    </message>
    <message>
        <source>Controllers made for OBS</source>
        <translation>Contrôleurs conçus pour OBS</translation>
    </message>
    <message>
        <source>It can be read while remote control is on.</source>
        <translation>Elle peut être lue tant que le contrôle à distance est activé.</translation>
    </message>
    <message>
        <source>Off: nobody can reach it.</source>
        <translation>Désactivé&#xa0;: personne ne peut y accéder.</translation>
    </message>
    <message>
        <source>It can be reached at {address}</source>
        <translation>Accessible à l’adresse {address}</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>Ouverture en cours…</translation>
    </message>
    <message>
        <source>The environment variable PAUSA_TOKEN sets it.</source>
        <translation>La variable d’environnement PAUSA_TOKEN le fixe.</translation>
    </message>
    <message>
        <source>Everyone in that network who has the token can turn on your camera and microphone, and what is sent can be read on the way. Only for networks that you trust.</source>
        <translation>Toute personne de ce réseau qui a le jeton peut allumer votre caméra et votre microphone, et ce qui est envoyé peut être lu en chemin. Seulement pour les réseaux auxquels vous faites confiance.</translation>
    </message>
    <message>
        <source>“{address}” is no address. Nothing was changed.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{page}” is no address of a web page. Nothing was changed.</source>
        <translation>«&#xa0;{page}&#xa0;» n’est pas l’adresse d’une page web. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Renew the token?</source>
        <translation>Renouveler le jeton&#x202f;?</translation>
    </message>
    <message>
        <source>Programs that use the old one are refused from now on. Give them the new one to let them in again.</source>
        <translation>Les programmes qui utilisent l’ancien sont désormais refusés. Donnez-leur le nouveau pour les laisser entrer à nouveau.</translation>
    </message>
    <message>
        <source>The token is a new one now.</source>
        <translation>Le jeton est maintenant un nouveau.</translation>
    </message>
    <message>
        <source>The password is a new one now.</source>
        <translation>Le mot de passe est maintenant un nouveau.</translation>
    </message>
</context>
<context>
    <name>RemoteSign</name>
    <message>
        <source>Remote control is on</source>
        <translation>Le contrôle à distance est activé</translation>
    </message>
    <message>
        <source>Remote control is on: {addresses}</source>
        <translation>Le contrôle à distance est activé&#xa0;: {addresses}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Every {day}, {times}</source>
        <translation>Chaque {day}, {times}</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Edit scheduled recording</source>
        <translation>Modifier l’enregistrement programmé</translation>
    </message>
    <message>
        <source>Schedule a recording</source>
        <translation>Programmer un enregistrement</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Pauses count, too.</source>
        <translation>Les pauses comptent aussi.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>At that time there is something else: {others}.</source>
        <translation>À ce moment, autre chose est prévu&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Rien n’est programmé.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Schedule a recording</source>
        <translation>Programmer un enregistrement</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove this scheduled recording?</source>
        <translation>Retirer cet enregistrement programmé&#x202f;?</translation>
    </message>
    <message>
        <source>{title} ({when}) is not recorded any more.</source>
        <translation>{title} ({when}) n’est plus enregistré.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Scheduled</name>
    <message>
        <source>Until {time}</source>
        <translation>Jusqu’à {time}</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Paste or type here what you want to say, or drop a text file.</source>
        <translation>Collez ou tapez ici ce que vous voulez dire, ou déposez un fichier texte.</translation>
    </message>
</context>
<context>
    <name>ScriptKeeping</name>
    <message>
        <source>The file cannot be read. The script is as it was.</source>
        <translation>Le fichier ne peut pas être lu. Le script est comme avant.</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search recordings</source>
        <translation>Rechercher un enregistrement</translation>
    </message>
    <message>
        <source>Searches titles, file names, dates, marks, and what is said.</source>
        <translation>Cherche dans les titres, les noms de fichiers, les dates, les repères et ce qui est dit.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>C’est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>SegmentStrip</name>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation>{name} à {time}</translation>
    </message>
    <message>
        <source>Click or drag to go back to a place.</source>
        <translation>Cliquez ou faites glisser pour revenir à un endroit.</translation>
    </message>
    <message>
        <source>Segment {number} · {length}</source>
        <translation>Segment {number} · {length}</translation>
    </message>
    <message>
        <source>Recording goes on from {time} of {total}</source>
        <translation>L’enregistrement reprend à {time} sur {total}</translation>
    </message>
    <message>
        <source>Retake takes this segment back.</source>
        <translation>«&#xa0;Refaire&#xa0;» retire celui-ci.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Démarrage et arrêt</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Contrôle à distance</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>Chaque modification est sauvegardée aussitôt.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Afficher le fichier</translation>
    </message>
</context>
<context>
    <name>SettingsTexts</name>
    <message>
        <source>Your settings could not be read, so Pausa started with the defaults. The old file is kept as “{file}”.</source>
        <translation>Vos paramètres n’ont pas pu être lus&#x202f;; Pausa a donc démarré avec les valeurs par défaut. L’ancien fichier est conservé sous le nom «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>These settings could not be understood and are back to their defaults: {names}. All the others are unchanged. The old file is kept as “{file}”.</source>
        <translation>Ces paramètres étaient incompréhensibles et ont repris leur valeur par défaut&#xa0;: {names}. Tous les autres sont inchangés. L’ancien fichier est conservé sous «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>A part of your settings could not be read. All the others are unchanged. The old file is kept as “{file}”.</source>
        <translation>Une partie de vos paramètres était illisible. Tous les autres sont inchangés. L’ancien fichier est conservé sous «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>This holds until you quit Pausa, but it could not be saved ({reason}). Check whether the disk is full or write-protected.</source>
        <translation>Cela vaut jusqu’à ce que vous quittiez Pausa, mais n’a pas pu être sauvegardé ({reason}). Vérifiez si le disque est plein ou protégé en écriture.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Avec un autre programme au premier plan</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>Dans le lecteur</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Five seconds back or forward</source>
        <translation>Cinq secondes en arrière ou en avant</translation>
    </message>
    <message>
        <source>Previous or next chapter</source>
        <translation>Chapitre précédent ou suivant</translation>
    </message>
    <message>
        <source>Beginning or end</source>
        <translation>Début ou fin</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>One second back or forward</source>
        <translation>Une seconde en arrière ou en avant</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Retour à la fin</translation>
    </message>
    <message>
        <source>Louder or softer</source>
        <translation>Plus fort ou moins fort</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>Plus lent ou plus rapide</translation>
    </message>
    <message>
        <source>In the teleprompter</source>
        <translation>Dans le téléprompteur</translation>
    </message>
    <message>
        <source>A sentence back or forward</source>
        <translation>Une phrase en arrière ou en avant</translation>
    </message>
    <message>
        <source>A sentence back or forward, unless paused</source>
        <translation>Une phrase en arrière ou en avant, sauf en pause</translation>
    </message>
    <message>
        <source>A line back or forward</source>
        <translation>Une ligne en arrière ou en avant</translation>
    </message>
    <message>
        <source>To the beginning, unless paused</source>
        <translation>Au début, sauf en pause</translation>
    </message>
    <message>
        <source>Smaller or larger letters</source>
        <translation>Lettres plus petites ou plus grandes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Show or hide the words</source>
        <translation>Afficher ou masquer les mots</translation>
    </message>
    <message>
        <source>Find in the words</source>
        <translation>Rechercher dans les mots</translation>
    </message>
    <message>
        <source>In the words: play from there</source>
        <translation>Dans les mots&#xa0;: lire à partir de là</translation>
    </message>
    <message>
        <source>In the words: correct a word</source>
        <translation>Dans les mots&#xa0;: corriger un mot</translation>
    </message>
    <message>
        <source>In the words: select</source>
        <translation>Dans les mots&#xa0;: sélectionner</translation>
    </message>
    <message>
        <source>In the words: cut out what is selected</source>
        <translation>Dans les mots&#xa0;: couper ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Selection begins or ends</source>
        <translation>Début ou fin de la sélection</translation>
    </message>
    <message>
        <source>Remove the selection, or all but it</source>
        <translation>Retirer la sélection, ou tout le reste</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Scinder en deux</translation>
    </message>
    <message>
        <source>One picture back or forward</source>
        <translation>Une image en arrière ou en avant</translation>
    </message>
    <message>
        <source>From join to join or mark</source>
        <translation>De raccord en raccord ou repère</translation>
    </message>
    <message>
        <source>While editing: save</source>
        <translation>En modifiant&#xa0;: sauvegarder</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation>Retour à la caméra</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Retake the newest segment</source>
        <translation>Refaire le segment le plus récent</translation>
    </message>
    <message>
        <source>Retake from the last sentence</source>
        <translation>Refaire depuis la dernière phrase</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>Placer un repère</translation>
    </message>
    <message>
        <source>While paused: play from here, or stop</source>
        <translation>En pause&#xa0;: lire à partir d’ici, ou arrêter</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Couper ou réactiver le microphone</translation>
    </message>
    <message>
        <source>Show or hide the last picture while paused</source>
        <translation>En pause&#xa0;: afficher ou masquer la dernière image</translation>
    </message>
    <message>
        <source>Show or hide the words</source>
        <translation>Afficher ou masquer les mots</translation>
    </message>
    <message>
        <source>Show or hide the teleprompter</source>
        <translation>Afficher ou masquer le téléprompteur</translation>
    </message>
    <message>
        <source>Let the script run, or stop it</source>
        <translation>Faire défiler le script ou l’arrêter</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Arrêter et sauvegarder</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Rechercher un enregistrement</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Lire l’enregistrement</translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation>Renommer l’enregistrement</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Compact mode</source>
        <translation>Mode compact</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Ouvrir le guide</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Restore my keys</source>
        <translation>Retrouver mes touches</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Avec un autre programme au premier plan</translation>
    </message>
    <message>
        <source>Use suggested keys</source>
        <translation>Utiliser les touches suggérées</translation>
    </message>
    <message>
        <source>“{action}” uses the same key, so this one does not work. Choose another.</source>
        <translation>«&#xa0;{action}&#xa0;» a la même touche&#x202f;; celle-ci ne fonctionne donc pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} appartient à «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>On this desktop: {key}</source>
        <translation>Sur ce bureau&#xa0;: {key}</translation>
    </message>
    <message>
        <source>These keys are taken away from all other programs, so none is set until you choose one.</source>
        <translation>Ces touches ne parviennent plus aux autres programmes&#x202f;; aucune n’est donc définie tant que vous ne l’avez pas choisie.</translation>
    </message>
</context>
<context>
    <name>StripRow</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>TakePlaying</name>
    <message>
        <source>Playing what was taken back · {time} of {total} · Esc: stop</source>
        <translation>Lecture de ce qui a été retiré · {time} sur {total} · Échap&#xa0;: arrêter</translation>
    </message>
</context>
<context>
    <name>TakenBackBar</name>
    <message>
        <source>Click to play it or to put it back.</source>
        <translation>Cliquez pour le lire ou le remettre.</translation>
    </message>
    <message>
        <source>Taken back · {length}</source>
        <translation>Retiré · {length}</translation>
    </message>
</context>
<context>
    <name>TakenBackBars</name>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Take {number} · {length}</source>
        <translation>Prise {number} · {length}</translation>
    </message>
    <message>
        <source>Taken back · {length}</source>
        <translation>Retiré · {length}</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>It belongs to the computer “{computer}”; its files were last changed on {moment}. If Pausa still records or finishes it there, that breaks off, and what follows is lost. Finish it here only if that computer is off, or no longer works on it.</source>
        <translation>Il appartient à l’ordinateur «&#xa0;{computer}&#xa0;»&#x202f;; ses fichiers ont été modifiés pour la dernière fois le {moment}. Si Pausa l’enregistre ou le finalise encore là-bas, cela s’interrompt, et la suite est perdue. Ne le finalisez ici que si cet ordinateur est éteint ou n’y travaille plus.</translation>
    </message>
    <message>
        <source>Finish “{title}” on this computer?</source>
        <translation>Finaliser «&#xa0;{title}&#xa0;» sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Finish it here</source>
        <translation>Finaliser ici</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Ne pas y toucher</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the recording</source>
        <translation>Titre de l’enregistrement</translation>
    </message>
    <message>
        <source>The file gets this title as its name. Leave it empty to name it by date and time.</source>
        <translation>Le fichier prend ce titre pour nom. Laissez vide pour le nommer d’après la date et l’heure.</translation>
    </message>
</context>
<context>
    <name>TranscriptFind</name>
    <message>
        <source>Find in the words</source>
        <translation>Rechercher dans les mots</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Find in the words</source>
        <translation>Rechercher dans les mots</translation>
    </message>
    <message>
        <source>More about the words</source>
        <translation>Autres options des mots</translation>
    </message>
    <message>
        <source>Close the words</source>
        <translation>Fermer les mots</translation>
    </message>
    <message>
        <source>Follow what is said</source>
        <translation>Suivre ce qui est dit</translation>
    </message>
    <message>
        <source>Write it again, better…</source>
        <translation>Transcrire à nouveau, en mieux…</translation>
    </message>
    <message>
        <source>Write the words…</source>
        <translation>Transcrire les mots…</translation>
    </message>
    <message>
        <source>The first words come in a moment.</source>
        <translation>Les premiers mots arrivent dans un instant.</translation>
    </message>
    <message>
        <source>What is said in this recording can be written here. Nothing of it leaves this computer.</source>
        <translation>Ce qui est dit dans cet enregistrement peut être transcrit ici. Rien n’en quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Write the words</source>
        <translation>Transcrire les mots</translation>
    </message>
    <message>
        <source>Choose model and language…</source>
        <translation>Choisir le modèle et la langue…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>This recording has no sound, so there are no words in it.</source>
        <translation>Cet enregistrement n’a pas de son, et donc pas de mots.</translation>
    </message>
    <message>
        <source>No word was heard in this recording.</source>
        <translation>Aucun mot n’a été entendu dans cet enregistrement.</translation>
    </message>
    <message>
        <source>Writing the words… {percent} %</source>
        <translation>Transcription des mots… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The end ({length}) is not written yet.</source>
        <translation>La fin ({length}) n’est pas encore transcrite.</translation>
    </message>
    <message>
        <source>A part ({length}) is not written yet.</source>
        <translation>Une partie ({length}) n’est pas encore transcrite.</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Transcrire le reste</translation>
    </message>
    <message>
        <source>Propose what to remove…</source>
        <translation>Proposer quoi retirer…</translation>
    </message>
    <message>
        <source>Save words as…</source>
        <translation>Sauvegarder les mots sous…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy chapters for a description</source>
        <translation>Copier les chapitres pour une description</translation>
    </message>
</context>
<context>
    <name>TranscriptSaving</name>
    <message numerus="yes">
        <source>%n chapters are copied.</source>
        <translation>
            <numerusform>%n chapitre est copié.</numerusform>
            <numerusform>%n chapitres sont copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of “{title}” are not written yet. Play it to write them.</source>
        <translation>Les mots de «&#xa0;{title}&#xa0;» ne sont pas encore transcrits. Lisez l’enregistrement pour les transcrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n words are copied.</source>
        <translation>
            <numerusform>%n mot est copié.</numerusform>
            <numerusform>%n mots sont copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtitles, SRT</source>
        <translation>Sous-titres, SRT</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>Sous-titres, WebVTT</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>JSON with the time of every word</source>
        <translation>JSON avec l’instant de chaque mot</translation>
    </message>
    <message>
        <source>Save words as</source>
        <translation>Sauvegarder les mots sous</translation>
    </message>
    <message>
        <source>The words could not be saved as {file} ({reason}). Choose another place.</source>
        <translation>Les mots n’ont pas pu être sauvegardés sous {file} ({reason}). Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The words are saved: {file}</source>
        <translation>Les mots sont sauvegardés&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Perhaps not what was said. Double-click to correct it.</source>
        <translation>Peut-être pas ce qui a été dit. Double-cliquez pour corriger.</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Correct the word</source>
        <translation>Corriger le mot</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Sélectionner la phrase</translation>
    </message>
    <message>
        <source>Remove from the recording</source>
        <translation>Retirer de l’enregistrement</translation>
    </message>
    <message>
        <source>Select on the timeline</source>
        <translation>Sélectionner sur la ligne de temps</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UnrecordedDevices</name>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>This picture is not recorded: the recording has sound only.</source>
        <translation>Cette image n’est pas enregistrée&#xa0;: l’enregistrement n’a que du son.</translation>
    </message>
    <message>
        <source>This recording has no picture, because it began without a camera. Begin a new one to record the picture too; this one is kept.</source>
        <translation>Cet enregistrement n’a pas d’image, car il a commencé sans caméra. Pour enregistrer aussi l’image, commencez-en un nouveau&#x202f;; celui-ci est conservé.</translation>
    </message>
    <message>
        <source>This recording has no sound, because it began without a microphone. Begin a new one to record the sound too; this one is kept.</source>
        <translation>Cet enregistrement n’a pas de son, car il a commencé sans microphone. Pour enregistrer aussi le son, commencez-en un nouveau&#x202f;; celui-ci est conservé.</translation>
    </message>
    <message>
        <source>No camera is chosen. The recording goes on with the last picture until you choose one.</source>
        <translation>Aucune caméra n’est choisie. L’enregistrement continue avec la dernière image jusqu’à ce que vous en choisissiez une.</translation>
    </message>
    <message>
        <source>No microphone is chosen. The recording goes on with silence until you choose one.</source>
        <translation>Aucun microphone n’est choisi. L’enregistrement continue en silence jusqu’à ce que vous en choisissiez un.</translation>
    </message>
</context>
<context>
    <name>WebhookDialog</name>
    <message>
        <source>Edit webhook</source>
        <translation>Modifier le webhook</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Ajouter un webhook</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Names, contents and signature of the messages.</source>
        <translation>Noms, contenu et signature des messages.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For your list. May be empty.</source>
        <translation>Pour votre liste. Peut rester vide.</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>Envoyer des messages</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Renew the secret?</source>
        <translation>Renouveler le secret&#x202f;?</translation>
    </message>
    <message>
        <source>Give the receiver the new one within a day: until then each message is signed with both.</source>
        <translation>Donnez le nouveau au destinataire dans la journée&#xa0;: jusque-là, chaque message est signé avec les deux.</translation>
    </message>
    <message>
        <source>The receiver checks with it that a message comes from you.</source>
        <translation>Le destinataire vérifie avec lui qu’un message vient bien de vous.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>The secret is a new one now.</source>
        <translation>Le secret est maintenant un nouveau.</translation>
    </message>
    <message>
        <source>The address is being checked…</source>
        <translation>Vérification de l’adresse…</translation>
    </message>
</context>
<context>
    <name>WebhookList</name>
    <message>
        <source>No address is told anything.</source>
        <translation>Aucune adresse n’est informée.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Ajouter un webhook</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Delivery log…</source>
        <translation>Journal des envois…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>It is off; turn it on to send what was not delivered.</source>
        <translation>Il est désactivé&#x202f;; activez-le pour envoyer ce qui n’a pas été livré.</translation>
    </message>
    <message>
        <source>Off: nothing is sent.</source>
        <translation>Désactivé&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Has not answered since {time}</source>
        <translation>Pas de réponse depuis {time}</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Test: {result}</source>
        <translation>Test&#xa0;: {result}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this webhook?</source>
        <translation>Retirer ce webhook&#x202f;?</translation>
    </message>
    <message>
        <source>{address} is told nothing any more. Its delivery log is removed, too.</source>
        <translation>{address} n’est plus informée. Son journal des envois est retiré aussi.</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>As Recall.ai sends them</source>
        <translation>Comme chez Recall.ai</translation>
    </message>
    <message>
        <source>As RealtimeKit (Dyte) sends them</source>
        <translation>Comme chez RealtimeKit (Dyte)</translation>
    </message>
    <message>
        <source>Pausa’s own</source>
        <translation>Celle de Pausa</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>Non accepté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not taken: {reason}; again at {time}</source>
        <translation>Non accepté&#xa0;: {reason}&#x202f;; nouvel essai à {time}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Pausa</source>
        <translation>Bienvenue dans Pausa</translation>
    </message>
    <message>
        <source>Try it for ten seconds</source>
        <translation>Essayer dix secondes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>What you pause is never recorded, what you record is never lost, and the file has no seam. Nothing leaves your computer unless you ask for it.</source>
        <translation>Ce que vous mettez en pause n’est jamais enregistré, ce que vous enregistrez n’est jamais perdu et le fichier est d’un seul tenant. Rien ne quitte votre ordinateur sans que vous le demandiez.</translation>
    </message>
    <message>
        <source>macOS will ask whether Pausa may use the camera and the microphone. If you decline, you can allow it later in System Settings under Privacy &amp; Security.</source>
        <translation>macOS vous demandera si Pausa peut utiliser la caméra et le microphone. Si vous refusez, vous pourrez l’autoriser plus tard dans Réglages Système, sous Confidentialité et sécurité.</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message numerus="yes">
        <source>The list of recordings was damaged; %n recordings could be read from it. Your files are untouched, and the old list is kept in {file}.</source>
        <translation>
            <numerusform>La liste des enregistrements était endommagée&#x202f;; %n enregistrement a pu y être lu. Vos fichiers sont intacts et l’ancienne liste est conservée dans {file}.</numerusform>
            <numerusform>La liste des enregistrements était endommagée&#x202f;; %n enregistrements ont pu y être lus. Vos fichiers sont intacts et l’ancienne liste est conservée dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there yet. The first recording will create it.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» n’existe pas encore. Le premier enregistrement le créera.</translation>
    </message>
    <message>
        <source>The log is empty: nothing has gone wrong yet.</source>
        <translation>Le journal est vide&#xa0;: aucun problème jusqu’ici.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They contain no titles, file names or contents; paste them into your report.</source>
        <translation>Le diagnostic est dans le presse-papiers. Il ne contient ni titres, ni noms de fichiers, ni contenus&#x202f;; collez-le dans votre rapport.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings in your folders are not in the list.</source>
        <translation>
            <numerusform>%n enregistrement de vos dossiers n’est pas dans la liste.</numerusform>
            <numerusform>%n enregistrements de vos dossiers ne sont pas dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Test recording</source>
        <translation>Enregistrement de test</translation>
    </message>
</context>
<context>
    <name>WordEditor</name>
    <message>
        <source>The word</source>
        <translation>Le mot</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves it as it was, Tab goes to the next word. Empty: the word goes from the text, its sound stays.</source>
        <translation>Entrée&#xa0;: conserver&#x202f;; Échap&#xa0;: laisser comme avant&#x202f;; Tab&#xa0;: mot suivant. Vide&#xa0;: le mot disparaît du texte, le son reste.</translation>
    </message>
    <message>
        <source>Out of the text; its sound stays</source>
        <translation>Retiré du texte&#x202f;; le son reste</translation>
    </message>
</context>
<context>
    <name>WordsAndScript</name>
    <message>
        <source>Open a script</source>
        <translation>Ouvrir un script</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.text)</source>
        <translation>Textes (*.txt *.md *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>Télécharger un modèle…</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Beside the picture</source>
        <translation>À côté de l’image</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Sous l’image</translation>
    </message>
    <message>
        <source>Write what is said while recording</source>
        <translation>Transcrire ce qui est dit pendant l’enregistrement</translation>
    </message>
    <message>
        <source>On this computer: neither sound nor words leave it. What is said in a pause is not listened to.</source>
        <translation>Sur cet ordinateur&#xa0;: ni le son ni les mots ne le quittent. Ce qui est dit pendant une pause n’est pas écouté.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>It turns speech into words. Larger ones write better and take longer.</source>
        <translation>Il transforme la parole en mots. Les plus grands transcrivent mieux et mettent plus de temps.</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>Subtitles in the file</source>
        <translation>Sous-titres dans le fichier</translation>
    </message>
    <message>
        <source>A track that players can show and hide.</source>
        <translation>Une piste que les lecteurs peuvent afficher et masquer.</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Fichiers à côté</translation>
    </message>
    <message>
        <source>SRT and WebVTT are subtitles, TXT is for reading, JSON is for programs.</source>
        <translation>SRT et WebVTT sont des sous-titres, TXT sert à la lecture, JSON aux programmes.</translation>
    </message>
    <message>
        <source>When a recording is finished</source>
        <translation>Quand un enregistrement est terminé</translation>
    </message>
    <message>
        <source>Where words stand</source>
        <translation>Où les mots s’affichent</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Dans la fenêtre</translation>
    </message>
    <message>
        <source>A change holds from the next recording on.</source>
        <translation>Une modification vaut à partir du prochain enregistrement.</translation>
    </message>
    <message>
        <source>The model {name} knows English only.</source>
        <translation>Le modèle {name} ne connaît que l’anglais.</translation>
    </message>
    <message>
        <source>What writes words is not installed. In a terminal: {command}. Then start Pausa again.</source>
        <translation>Ce qui transcrit les mots n’est pas installé. Dans un terminal&#xa0;: {command}. Redémarrez ensuite Pausa.</translation>
    </message>
    <message>
        <source>What writes words is not installed. Install the package pausa-words, and start Pausa again.</source>
        <translation>Ce qui transcrit les mots n’est pas installé. Installez le paquet pausa-words, puis redémarrez Pausa.</translation>
    </message>
    <message>
        <source>This installation brings nothing that writes words. Installed by {command}, Pausa does.</source>
        <translation>Cette installation ne contient rien qui transcrive les mots. Installé par {command}, Pausa le fait.</translation>
    </message>
    <message>
        <source>Automatic ({name})</source>
        <translation>Automatique ({name})</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>{name}, English only</source>
        <translation>{name}, anglais seulement</translation>
    </message>
    <message>
        <source>Folder with a model</source>
        <translation>Dossier contenant un modèle</translation>
    </message>
    <message>
        <source>{name} comes: {percent} %</source>
        <translation>{name} arrive&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{name} is there.</source>
        <translation>{name} est là.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Write the words again</source>
        <translation>Transcrire à nouveau les mots</translation>
    </message>
    <message>
        <source>Write the words</source>
        <translation>Transcrire les mots</translation>
    </message>
    <message>
        <source>{name}, English only</source>
        <translation>{name}, anglais seulement</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Transcrire</translation>
    </message>
    <message>
        <source>The words that are there were written by {engine}; they stay until the new ones are. It goes on in the background, and waits while something is recorded.</source>
        <translation>Les mots présents ont été transcrits par {engine}&#x202f;; ils restent jusqu’à ce que les nouveaux soient là. La transcription se fait en arrière-plan et attend pendant un enregistrement.</translation>
    </message>
    <message>
        <source>It goes on in the background, and waits while something is recorded.</source>
        <translation>La transcription se fait en arrière-plan et attend pendant un enregistrement.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Larger ones write better and take longer.</source>
        <translation>Les plus grands transcrivent mieux et mettent plus de temps.</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Langue parlée</translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n sentences that you have corrected</source>
        <translation>
            <numerusform>Conserver la phrase que vous avez corrigée (%n)</numerusform>
            <numerusform>Conserver les %n phrases que vous avez corrigées</numerusform>
        </translation>
    </message>
    <message>
        <source>Get other models…</source>
        <translation>Télécharger d’autres modèles…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The model {name} knows English only.</source>
        <translation>Le modèle {name} ne connaît que l’anglais.</translation>
    </message>
</context>
<context>
    <name>_Repetition</name>
    <message>
        <source>Said again?</source>
        <translation>Redit&#x202f;?</translation>
    </message>
    <message>
        <source>Retake from there</source>
        <translation>Refaire depuis là</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>What could go</source>
        <translation>Ce qui pourrait disparaître</translation>
    </message>
</context>
</TS>
