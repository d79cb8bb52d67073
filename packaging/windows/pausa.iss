; The installer for Windows, for Inno Setup 6.3 or newer:
;
;   ISCC /DVersion=1.2.3 packaging\windows\pausa.iss
;
; It takes the bundle of dist\pausa and the icon of build\pausa.ico, and leaves the installer in dist. It installs for
; one user, so it asks for no administrator. What a user has recorded and set is never touched, removing included: it
; lies outside the folder of the program, and nothing here names it.

#ifndef Version
  #error Say which version it is: /DVersion=1.2.3
#endif
#ifndef Bundle
  #define Bundle "..\..\dist\pausa"
#endif
#ifndef Icon
  #define Icon "..\..\build\pausa.ico"
#endif
#ifndef Output
  #define Output "..\..\dist"
#endif
#define Program "pausa.exe"

[Setup]
; Never changes: by it an update finds what it updates.
AppId={{6ACE4378-F109-4922-B609-395B068B0A56}
AppName=Pausa
AppVersion={#Version}
AppPublisher=The Pausa authors
VersionInfoTextVersion={#Version}
VersionInfoProductTextVersion={#Version}
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\Pausa
DisableProgramGroupPage=yes
DisableReadyPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; The oldest on which Qt runs.
MinVersion=10.0.17763
; A Pausa that records is told that the session ends, and finishes its file.
CloseApplications=yes
RestartApplications=no
Compression=lzma2/max
SolidCompression=yes
OutputDir={#Output}
OutputBaseFilename=pausa-{#Version}-windows-x64
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName=Pausa
WizardStyle=modern
ShowLanguageDialog=auto

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
; Older sets of Inno Setup do not have it.
#if FileExists(AddBackslash(CompilerPath) + "Languages\ChineseSimplified.isl")
  #define Chinese
Name: "zh"; MessagesFile: "compiler:Languages\ChineseSimplified.isl"
#endif

[CustomMessages]
en.PrivacyTitle=Camera and microphone
en.PrivacySubtitle=Windows decides which programs may use them
en.PrivacyText=If Pausa finds no camera or hears nothing, look into the Windows settings, under Privacy and security, Camera, and there also under Microphone.%n%nBoth switches must be on: the one for access as such, and the one named “Let desktop apps access your camera” (or “microphone”).%n%nNothing that you record leaves your computer.
en.OpenPrivacy=Show these Windows settings
en.StillOpen=Pausa is still open. Stop the recording if there is one, quit Pausa, then go on.
de.PrivacyTitle=Kamera und Mikrofon
de.PrivacySubtitle=Windows bestimmt, welche Programme sie benutzen dürfen
de.PrivacyText=Wenn Pausa keine Kamera findet oder nichts hört, sehen Sie in den Windows-Einstellungen nach, unter Datenschutz und Sicherheit, Kamera, und dort auch unter Mikrofon.%n%nBeide Schalter müssen an sein: der für den Zugriff überhaupt, und der mit dem Namen „Desktop-Apps den Zugriff auf die Kamera erlauben“ (oder „auf das Mikrofon“).%n%nNichts von dem, was Sie aufnehmen, verlässt Ihren Computer.
de.OpenPrivacy=Diese Windows-Einstellungen zeigen
de.StillOpen=Pausa ist noch offen. Beenden Sie die Aufnahme, falls eine läuft, schließen Sie Pausa, und machen Sie dann weiter.
es.PrivacyTitle=Cámara y micrófono
es.PrivacySubtitle=Windows decide qué programas pueden usarlos
es.PrivacyText=Si Pausa no encuentra ninguna cámara o no oye nada, mire en la configuración de Windows, en Privacidad y seguridad, Cámara, y allí también en Micrófono.%n%nLos dos interruptores deben estar activados: el del acceso en general y el llamado «Permitir que las aplicaciones de escritorio accedan a la cámara» (o «al micrófono»).%n%nNada de lo que graba sale de su equipo.
es.OpenPrivacy=Mostrar esta configuración de Windows
es.StillOpen=Pausa sigue abierto. Detenga la grabación si hay una, cierre Pausa y continúe.
fr.PrivacyTitle=Caméra et microphone
fr.PrivacySubtitle=Windows décide quels programmes peuvent les utiliser
fr.PrivacyText=Si Pausa ne trouve pas de caméra ou n’entend rien, regardez dans les paramètres de Windows, sous Confidentialité et sécurité, Caméra, puis sous Microphone.%n%nLes deux interrupteurs doivent être activés : celui de l’accès en général et celui nommé « Autoriser les applications de bureau à accéder à votre caméra » (ou « à votre microphone »).%n%nRien de ce que vous enregistrez ne quitte votre ordinateur.
fr.OpenPrivacy=Afficher ces paramètres de Windows
fr.StillOpen=Pausa est encore ouvert. Arrêtez l’enregistrement s’il y en a un, quittez Pausa, puis continuez.
ja.PrivacyTitle=カメラとマイク
ja.PrivacySubtitle=どのプログラムに使わせるかは Windows が決めます
ja.PrivacyText=カメラが見つからないときや音が入らないときは、Windows の設定の「プライバシーとセキュリティ」で「カメラ」と「マイク」を確認してください。%n%nアクセス全体のスイッチと、「デスクトップ アプリがカメラにアクセスできるようにする」(マイクも同様)のスイッチの両方がオンになっている必要があります。%n%n録画したものがこのコンピューターの外に出ることはありません。
ja.OpenPrivacy=この Windows の設定を開く
ja.StillOpen=Pausa がまだ開いています。録画中なら停止し、Pausa を終了してから続けてください。
#ifdef Chinese
zh.PrivacyTitle=摄像头和麦克风
zh.PrivacySubtitle=由 Windows 决定哪些程序可以使用它们
zh.PrivacyText=如果 Pausa 找不到摄像头或听不到声音,请在 Windows 设置的“隐私和安全性”中查看“摄像头”和“麦克风”。%n%n两个开关都必须打开:总的访问权限,以及“允许桌面应用访问摄像头”(麦克风同理)。%n%n您录制的内容不会离开您的电脑。
zh.OpenPrivacy=显示这些 Windows 设置
zh.StillOpen=Pausa 仍在运行。如果正在录制,请先停止,退出 Pausa,然后继续。
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[Files]
; The programs go first: where one of them is open and stays so, nothing has been touched yet.
Source: "{#Bundle}\*.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Bundle}\*"; Excludes: "\*.exe"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs; BeforeInstall: RemoveOldLibraries

[Icons]
Name: "{autoprograms}\Pausa"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\Pausa"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,Pausa}"; Flags: nowait postinstall skipifsilent
Filename: "ms-settings:privacy-webcam"; Description: "{cm:OpenPrivacy}"; Flags: shellexec nowait postinstall skipifsilent unchecked

[Code]
var
  OldLibrariesRemoved: Boolean;

procedure InitializeWizard();
begin
  CreateOutputMsgPage(wpInfoAfter, CustomMessage('PrivacyTitle'), CustomMessage('PrivacySubtitle'),
    CustomMessage('PrivacyText'));
end;

{ What an older version brought along and this one does not must not be found by this one. }
procedure RemoveOldLibraries();
begin
  if not OldLibrariesRemoved then
    DelTree(ExpandConstant('{app}\_internal'), True, True, True);
  OldLibrariesRemoved := True;
end;

{ The file of a program that runs cannot be opened for writing. }
function IsOpen(): Boolean;
var
  Found: TFindRec;
  Stream: TFileStream;
begin
  Result := False;
  if FindFirst(ExpandConstant('{app}\pausa*.exe'), Found) then
    try
      repeat
        try
          Stream := TFileStream.Create(ExpandConstant('{app}\') + Found.Name, fmOpenReadWrite);
          Stream.Free;
        except
          Result := True;
        end;
      until not FindNext(Found);
    finally
      FindClose(Found);
    end;
end;

{ CloseApplications is for installing only: removing asks the user, and gives up where nobody can be asked. }
function InitializeUninstall(): Boolean;
begin
  Result := True;
  while Result and IsOpen() do
    Result := SuppressibleMsgBox(CustomMessage('StillOpen'), mbError, MB_RETRYCANCEL, IDCANCEL) = IDRETRY;
end;
