<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pausa</source>
        <translation>Pausaについて</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing you record leaves your computer.</source>
        <translation>MITライセンスのフリーソフトウェアです。録画した内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Undo splitting</source>
        <translation>分割を元に戻す</translation>
    </message>
    <message>
        <source>Undo renaming a chapter</source>
        <translation>チャプター名の変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo splitting</source>
        <translation>分割をやり直す</translation>
    </message>
    <message>
        <source>Redo renaming a chapter</source>
        <translation>チャプター名の変更をやり直す</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>撮り直し</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>マイクをミュート</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Discard recording…</source>
        <translation>録画を破棄…</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>録画を検索</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>再生を止める</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>ここから再生</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Let no recording begin by itself</source>
        <translation>録画が自動で始まらないようにします</translation>
    </message>
    <message>
        <source>Record now</source>
        <translation>今すぐ録画</translation>
    </message>
    <message>
        <source>Undo retake</source>
        <translation>撮り直しを元に戻す</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>戻る操作を元に戻す</translation>
    </message>
    <message>
        <source>Undo putting back</source>
        <translation>取り除いた部分を戻す操作を元に戻す</translation>
    </message>
    <message>
        <source>Undo mark</source>
        <translation>マークを元に戻す</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>取り除いた操作を元に戻す</translation>
    </message>
    <message>
        <source>Undo trimming</source>
        <translation>切り詰めを元に戻す</translation>
    </message>
    <message>
        <source>Redo retake</source>
        <translation>撮り直しをやり直す</translation>
    </message>
    <message>
        <source>Redo going back</source>
        <translation>戻る操作をやり直す</translation>
    </message>
    <message>
        <source>Redo putting back</source>
        <translation>取り除いた部分を戻す操作をやり直す</translation>
    </message>
    <message>
        <source>Redo mark</source>
        <translation>マークをやり直す</translation>
    </message>
    <message>
        <source>Redo removing</source>
        <translation>取り除く操作をやり直す</translation>
    </message>
    <message>
        <source>Redo trimming</source>
        <translation>切り詰めをやり直す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Retake from the last sentence</source>
        <translation>最後の文から撮り直す</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>もう一度待つ</translation>
    </message>
    <message>
        <source>5 minutes longer</source>
        <translation>5分延長</translation>
    </message>
    <message>
        <source>10 minutes longer</source>
        <translation>10分延長</translation>
    </message>
    <message>
        <source>Discard what was taken back…</source>
        <translation>取り除いた部分を破棄…</translation>
    </message>
    <message>
        <source>Compact mode</source>
        <translation>コンパクトモード</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Remote control is on</source>
        <translation>リモート操作がオンです</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Mirror the preview</source>
        <translation>画面の映像を左右反転</translation>
    </message>
    <message>
        <source>Last picture over the live one while paused</source>
        <translation>一時停止中、最後の映像を重ねて表示</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Teleprompter</source>
        <translation>テレプロンプター</translation>
    </message>
    <message>
        <source>Let the script run</source>
        <translation>台本を流す</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録画一覧</translation>
    </message>
    <message>
        <source>Show Pausa</source>
        <translation>Pausaを表示</translation>
    </message>
    <message>
        <source>Open the folder of recordings</source>
        <translation>録画のフォルダーを開く</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>About Pausa</source>
        <translation>Pausaについて</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Start a new recording</source>
        <translation>新しい録画を始めます</translation>
    </message>
    <message>
        <source>Leave out what happens until you resume</source>
        <translation>再開するまでの間を録画から省きます</translation>
    </message>
    <message>
        <source>Take back the newest segment and stay paused where it began</source>
        <translation>最新の区間を取り除き、その直前で一時停止します</translation>
    </message>
    <message>
        <source>Pause, and go back to where the last sentence begins; Resume says it again</source>
        <translation>一時停止し、最後の文の始めに戻ります。「再開」を押すと、そこから言い直せます</translation>
    </message>
    <message>
        <source>Set a mark here</source>
        <translation>この時点にマークを付けます</translation>
    </message>
    <message>
        <source>Let a recording begin by itself again, as the settings say</source>
        <translation>設定のとおり、再び録画が自動で始まるようにします</translation>
    </message>
    <message>
        <source>This recording is scheduled. Let it last longer</source>
        <translation>予約した録画です。延長できます</translation>
    </message>
    <message>
        <source>Hear and see what is recorded, from the chosen place on</source>
        <translation>選んだ位置から、録画したものを再生します</translation>
    </message>
    <message>
        <source>Record silence until you unmute the microphone</source>
        <translation>マイクのミュートを解除するまで無音を記録します</translation>
    </message>
    <message>
        <source>Stop recording and save it as one file</source>
        <translation>録画を終え、1つのファイルに保存します</translation>
    </message>
    <message>
        <source>Copy versions, devices and the last errors, for a report; no titles, names or contents</source>
        <translation>報告用に、バージョン、デバイス、最近のエラーをコピーします。タイトル、名前、内容は含みません</translation>
    </message>
    <message>
        <source>Throw the recording away, without making a file</source>
        <translation>録画を破棄し、ファイルを作りません</translation>
    </message>
    <message>
        <source>Throw away for good what was taken back of this recording</source>
        <translation>この録画から取り除いた部分を完全に破棄します</translation>
    </message>
    <message>
        <source>What is said, as text, while it is recorded</source>
        <translation>話したことを、録画しながら文字で表示します</translation>
    </message>
    <message>
        <source>A script to read from, close to the camera; never in the file</source>
        <translation>カメラの近くで読める台本です。ファイルには入りません</translation>
    </message>
    <message>
        <source>Helps you to sit again as you sat, so that the picture does not jump; never in the file</source>
        <translation>同じ姿勢に戻りやすくなり、映像が飛びません。ファイルには入りません</translation>
    </message>
</context>
<context>
    <name>AlsoOpen</name>
    <message>
        <source>Also open: {what}</source>
        <translation>ほかに進行中: {what}</translation>
    </message>
    <message>
        <source>“{title}” is shown again. It is paused.</source>
        <translation>「{title}」の表示に戻りました。一時停止中です。</translation>
    </message>
    <message>
        <source>“{title}” is shown again. It is still being recorded.</source>
        <translation>「{title}」の表示に戻りました。録画は続いています。</translation>
    </message>
    <message>
        <source>{title} (paused)</source>
        <translation>{title}（一時停止中）</translation>
    </message>
    <message>
        <source>{title} (recording)</source>
        <translation>{title}（録画中）</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Takes effect when you next start Pausa.</source>
        <translation>次にPausaを起動したときから使われます。</translation>
    </message>
</context>
<context>
    <name>Armed</name>
    <message>
        <source>The {seconds} s before will be in it; nothing is on the disk yet.</source>
        <translation>その直前の{seconds}秒も入ります。ディスクにはまだ何もありません。</translation>
    </message>
    <message>
        <source>Armed by remote control.</source>
        <translation>リモート操作で待機に入りました。</translation>
    </message>
    <message>
        <source>Nothing is kept until then.</source>
        <translation>それまでは何も保存されません。</translation>
    </message>
    <message>
        <source>Recording begins when somebody speaks after a short silence.</source>
        <translation>少し静かになったあと、だれかが話すと録画が始まります。</translation>
    </message>
    <message>
        <source>Recording begins when somebody speaks.</source>
        <translation>だれかが話すと録画が始まります。</translation>
    </message>
    <message>
        <source>Recording begins when somebody comes into the empty picture.</source>
        <translation>だれもいない映像にだれかが入ると録画が始まります。</translation>
    </message>
    <message>
        <source>Recording begins when somebody is in the picture.</source>
        <translation>だれかが映ると録画が始まります。</translation>
    </message>
    <message>
        <source>Recording begins when camera and microphone are ready.</source>
        <translation>カメラとマイクの準備ができると録画が始まります。</translation>
    </message>
</context>
<context>
    <name>Arming</name>
    <message>
        <source>Called off: no recording begins by itself.</source>
        <translation>取りやめました。録画は自動では始まりません。</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>You press Record</source>
        <translation>自分で「録画」を押したとき</translation>
    </message>
    <message>
        <source>Camera and microphone are ready</source>
        <translation>カメラとマイクの準備ができたとき</translation>
    </message>
    <message>
        <source>Somebody is in the picture</source>
        <translation>だれかが映ったとき</translation>
    </message>
    <message>
        <source>Somebody speaks</source>
        <translation>だれかが話したとき</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>止めない</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Recording begins when</source>
        <translation>録画を始めるのは</translation>
    </message>
    <message>
        <source>What came just before is in it</source>
        <translation>直前の部分も入れる</translation>
    </message>
    <message>
        <source>So that the first word is not missing. Until then it is only in memory, never on the disk.</source>
        <translation>最初の一言が欠けないようにします。始まるまではメモリーにだけあり、ディスクには書かれません。</translation>
    </message>
    <message>
        <source>After so much recorded time</source>
        <translation>録画した長さ</translation>
    </message>
    <message>
        <source>Pauses do not count.</source>
        <translation>一時停止中は数えません。</translation>
    </message>
    <message>
        <source>After so much silence</source>
        <translation>無音が続いた長さ</translation>
    </message>
    <message>
        <source>After nobody was in the picture for</source>
        <translation>だれも映らない長さ</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Beginning by itself</source>
        <translation>自動で始める</translation>
    </message>
    <message>
        <source>Stopping by itself</source>
        <translation>自動で止める</translation>
    </message>
    <message>
        <source>You are told a while before, and can let it go on. A paused recording never stops by itself: you are reminded instead.</source>
        <translation>少し前にお知らせが出て、録画を続けることもできます。一時停止中の録画が自動で止まることはなく、代わりにお知らせが出ます。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Pausa has to be open then. It turns camera and microphone on a minute before.</source>
        <translation>そのときPausaが開いている必要があります。カメラとマイクは1分前にオンになります。</translation>
    </message>
    <message>
        <source>As soon as Pausa has been opened.</source>
        <translation>Pausaを開くとすぐに始まります。</translation>
    </message>
    <message>
        <source>Pausa waits, and looks for a face. Nothing of what it sees leaves this computer.</source>
        <translation>Pausaは待ちながら顔を探します。見たものがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Pausa waits, and listens for a voice; a noise does not begin it. Nothing of what it hears leaves this computer.</source>
        <translation>Pausaは待ちながら声を探します。物音では始まりません。聞いたものがこのコンピューターの外に出ることはありません。</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Off</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>新しい録画を始めない</translation>
    </message>
    <message>
        <source>Save the first, start the new one</source>
        <translation>前の録画を保存して、新しく始める</translation>
    </message>
    <message>
        <source>Record both</source>
        <translation>両方を録画する</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>オンのままにする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>知らせない</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Countdown before recording</source>
        <translation>録画前のカウントダウン</translation>
    </message>
    <message>
        <source>Enter starts at once, Esc cancels.</source>
        <translation>Enterですぐに開始、Escで取り消します。</translation>
    </message>
    <message>
        <source>A second recording while one is running</source>
        <translation>録画中に次の録画を始めようとしたとき</translation>
    </message>
    <message>
        <source>Camera and microphone during a pause</source>
        <translation>一時停止中のカメラとマイク</translation>
    </message>
    <message>
        <source>Lead-in before going on</source>
        <translation>再開前のプリロール</translation>
    </message>
    <message>
        <source>Resume first plays what you said last; speak along, and recording goes on where it ends.</source>
        <translation>「再開」を押すと、まず直前の話が再生されます。一緒に話すと、それが終わったところから録画が続きます。</translation>
    </message>
    <message>
        <source>Last picture over the live one</source>
        <translation>最後の映像を重ねて表示</translation>
    </message>
    <message>
        <source>So that you sit as you sat, and the picture does not jump. It is never in the file.</source>
        <translation>同じ姿勢に戻り、映像が飛ばないようにします。ファイルには入りません。</translation>
    </message>
    <message>
        <source>Remind me that I am paused after</source>
        <translation>一時停止中だと知らせるまでの時間</translation>
    </message>
    <message>
        <source>Then less and less often, until you resume or stop.</source>
        <translation>その後は、再開か停止をするまで、少しずつ間隔を空けて知らせます。</translation>
    </message>
    <message>
        <source>Delay the sound by</source>
        <translation>音声を遅らせる時間</translation>
    </message>
    <message>
        <source>Only if picture and sound are out of sync in your files: positive if the sound is early, negative if it is late.</source>
        <translation>ファイルで口の動きと声が合わないときだけ使います。音声が早いときは値を増やし、遅いときは0より小さくします。</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>録画の開始</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <translation>映像と音声</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>The running one continues, and Pausa tells you.</source>
        <translation>進行中の録画をそのまま続け、そのことをお知らせします。</translation>
    </message>
    <message>
        <source>The first is finished and keeps its place in the list.</source>
        <translation>前の録画は仕上げられ、一覧にそのまま残ります。</translation>
    </message>
    <message>
        <source>Both use the same camera and microphone, each with its own pauses.</source>
        <translation>同じカメラとマイクを使い、一時停止はそれぞれ別に行えます。</translation>
    </message>
    <message>
        <source>You still see yourself; nothing is recorded.</source>
        <translation>自分の映像は見えますが、録画はされません。</translation>
    </message>
    <message>
        <source>The camera&apos;s light goes out; resuming takes a moment longer.</source>
        <translation>カメラのランプが消えます。再開には少し余分に時間がかかります。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
</context>
<context>
    <name>CatalogueWorker</name>
    <message>
        <source>“{title}” could not be deleted, so it stays in the list ({reason}).</source>
        <translation>「{title}」を削除できなかったため、一覧に残しています（{reason}）。</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Segment {number}</source>
        <translation>区間{number}</translation>
    </message>
    <message>
        <source>Mark {number}</source>
        <translation>マーク{number}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>In the tray, Pausa goes on waiting. Click the tray icon to bring the window back.</source>
        <translation>トレイに入れるとPausaは待ち続け、アイコンからウィンドウに戻れます。</translation>
    </message>
    <message>
        <source>Minimised, Pausa goes on waiting. Use the taskbar to bring the window back.</source>
        <translation>最小化するとPausaは待ち続け、タスクバーからウィンドウに戻れます。</translation>
    </message>
    <message>
        <source>Once Pausa is closed, no recording begins by itself.</source>
        <translation>Pausaを終了すると、録画は自動では始まりません。</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>トレイで続ける</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>Close Pausa</source>
        <translation>Pausaを終了</translation>
    </message>
</context>
<context>
    <name>ClosingProgress</name>
    <message>
        <source>Finishing…</source>
        <translation>仕上げ中…</translation>
    </message>
    <message>
        <source>Finishing what you recorded.</source>
        <translation>録画を仕上げています。</translation>
    </message>
    <message>
        <source>Pausa will close when the file is complete.</source>
        <translation>ファイルが完成すると、Pausaは自動的に終了します。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>終了しない</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Close Pausa?</source>
        <translation>Pausaを終了しますか？</translation>
    </message>
    <message>
        <source>A recording is paused.</source>
        <translation>録画を一時停止しています。</translation>
    </message>
    <message>
        <source>A recording is running.</source>
        <translation>録画中です。</translation>
    </message>
    <message>
        <source>Everything recorded so far is kept, whatever you choose.</source>
        <translation>どれを選んでも、ここまでの録画は残ります。</translation>
    </message>
    <message>
        <source>In the tray, it continues. Click the tray icon to bring the window back.</source>
        <translation>トレイに入れると録画は続き、アイコンからウィンドウに戻れます。</translation>
    </message>
    <message>
        <source>Minimised, it continues. Use the taskbar to bring the window back.</source>
        <translation>最小化すると録画は続き、タスクバーからウィンドウに戻れます。</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>トレイで続ける</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止して保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Record</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>Save a copy as</source>
        <translation>名前を付けてコピーを保存</translation>
    </message>
    <message>
        <source>Saving a copy: {name}</source>
        <translation>コピーを保存しています：{name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The copy is saved: {file}</source>
        <translation>コピーを保存しました：{file}</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Recording starts in {seconds} s. Press Enter to start now, Esc to cancel.</source>
        <translation>{seconds}秒後に録画を始めます。Enterで今すぐ開始、Escで取り消しです。</translation>
    </message>
    <message>
        <source>Enter: start now · Esc: cancel</source>
        <translation>Enter：今すぐ開始 · Esc：キャンセル</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%nか所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n区間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n件のメッセージが送信待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>マーク%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames lost</source>
        <translation>
            <numerusform>%nコマ欠落</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryLog</name>
    <message>
        <source>Delivery log</source>
        <translation>送信記録</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>テストを送る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>まだ何も送られていません。</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>“{event}” was sent: {result}</source>
        <translation>「{event}」を送りました：{result}</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>カメラを探しています…</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>マイクを探しています…</translation>
    </message>
    <message>
        <source>The system does not say which cameras there are.</source>
        <translation>どのカメラがあるか、システムから情報を得られません。</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>カメラが見つかりません。</translation>
    </message>
    <message>
        <source>No camera was found. A test picture is used until you plug one in.</source>
        <translation>カメラが見つかりません。接続するまでは、代わりにテスト映像を使います。</translation>
    </message>
    <message>
        <source>The sound system does not answer.</source>
        <translation>サウンドシステムが応答しません。</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>マイクが見つかりません。</translation>
    </message>
    <message>
        <source>No microphone was found. A test sound is used until you plug one in.</source>
        <translation>マイクが見つかりません。接続するまでは、代わりにテスト音声を使います。</translation>
    </message>
    <message>
        <source>Default camera</source>
        <translation>既定のカメラ</translation>
    </message>
    <message>
        <source>Network camera…</source>
        <translation>ネットワークカメラ…</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>テスト映像</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>カメラなし</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>既定のマイク</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>テスト音声</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>マイクなし</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>既定：{device}</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name}（未接続）</translation>
    </message>
</context>
<context>
    <name>DevicesInUse</name>
    <message>
        <source>No camera</source>
        <translation>カメラなし</translation>
    </message>
    <message>
        <source>No camera: only sound is recorded.</source>
        <translation>カメラなし：音声だけを録音します。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>カメラを準備しています…</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>マイクなし</translation>
    </message>
    <message>
        <source>No camera: the recording goes on with the last picture.</source>
        <translation>カメラなし：最後の映像のまま録画を続けます。</translation>
    </message>
    <message>
        <source>Test picture – no camera was found</source>
        <translation>テスト映像 – カメラが見つかりません</translation>
    </message>
    <message>
        <source>Test sound – no microphone was found</source>
        <translation>テスト音声 – マイクが見つかりません</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>カメラが見つかりません</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>マイクが見つかりません</translation>
    </message>
    <message>
        <source>Off while paused</source>
        <translation>一時停止中はオフ</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>デバイスなし</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Default camera</source>
        <translation>既定のカメラ</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>テスト映像</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>既定のマイク</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>テスト音声</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>既定：{device}</translation>
    </message>
    <message>
        <source>Network camera ({host})</source>
        <translation>ネットワークカメラ（{host}）</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name}（未接続）</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Camera address</source>
        <translation>カメラのアドレス</translation>
    </message>
    <message>
        <source>Mirror the preview</source>
        <translation>画面の映像を左右反転</translation>
    </message>
    <message>
        <source>You see yourself as in a mirror. The file is not changed by this.</source>
        <translation>自分の姿が鏡のように見えます。ファイルは変わりません。</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>入力音量</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>For interfaces with several inputs. The level of each is in the microphone&apos;s menu.</source>
        <translation>入力が複数あるインターフェース用です。それぞれの音量はマイクのメニューで確認できます。</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>映像を回転</translation>
    </message>
    <message>
        <source>You will find it on the camera&apos;s own page or in its manual. If the camera asks for a user and a password, write them into it: rtsp://user:password@…</source>
        <translation>カメラの設定ページか説明書に書かれています。ユーザー名とパスワードが必要なカメラでは、アドレスの中に書きます：rtsp://user:password@…</translation>
    </message>
    <message>
        <source>Makes a quiet microphone louder. If loud words light the lamp beside the level, it is too much.</source>
        <translation>小さいマイクの音を大きくします。大きな声でレベルの横のランプが点くときは、上げすぎです。</translation>
    </message>
    <message>
        <source>For a camera that hangs upside down or on its side. It changes the file, from the next recording on.</source>
        <translation>上下逆さや横向きに取り付けたカメラのためのものです。次の録画からファイルに反映されます。</translation>
    </message>
    <message>
        <source>Flip the picture</source>
        <translation>映像を反転</translation>
    </message>
    <message>
        <source>Keep the look while recording</source>
        <translation>録画中は映像の見え方を保つ</translation>
    </message>
    <message>
        <source>The camera&apos;s exposure, white balance and focus stay as they are from Record to Stop, so that the picture does not change where you paused. Turn it off if you move about, or if the light often changes.</source>
        <translation>録画から停止まで、カメラの露出、ホワイトバランス、ピントをそのまま保ち、一時停止の前後で映像が変わらないようにします。動き回るときや、明るさがよく変わるときはオフにしてください。</translation>
    </message>
    <message>
        <source>Record in stereo</source>
        <translation>ステレオで録音</translation>
    </message>
    <message>
        <source>Only if the microphone has two channels. One is enough for a voice.</source>
        <translation>2チャンネルのマイクでだけ使えます。声だけなら1チャンネルで足ります。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>The one that is heard</source>
        <translation>音が入っている入力</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>入力{number}</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (stereo)</source>
        <translation>入力{first}と{second}（ステレオ）</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a camera. It must begin with rtsp:// or http://.</source>
        <translation>「{address}」はカメラのアドレスではありません。アドレスは rtsp:// または http:// で始まります。</translation>
    </message>
</context>
<context>
    <name>Discarding</name>
    <message>
        <source>{segments}, {duration} so far, will be gone for good, and no file will be made.</source>
        <translation>ここまでの{segments}（{duration}）は完全に失われ、ファイルは作られません。</translation>
    </message>
    <message>
        <source>All other recordings are kept.</source>
        <translation>ほかの録画はすべて残ります。</translation>
    </message>
    <message>
        <source>Discard this recording?</source>
        <translation>この録画を破棄しますか？</translation>
    </message>
    <message>
        <source>Discard what was recorded since?</source>
        <translation>続けて録画した分を破棄しますか？</translation>
    </message>
    <message>
        <source>What was recorded since you went on will be gone for good. The file stays as it was before that.</source>
        <translation>再開してから録画した分は完全に失われます。ファイルは再開前のまま残ります。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>録画を残す</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>Less than a minute free</source>
        <translation>残り1分未満</translation>
    </message>
    <message>
        <source>{minutes} min free</source>
        <translation>残り{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min free</source>
        <translation>残り{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h free</source>
        <translation>残り{hours}時間</translation>
    </message>
    <message>
        <source>More than 24 h free</source>
        <translation>24時間以上録画可能</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>In</source>
        <translation>開始点</translation>
    </message>
    <message>
        <source>Begin the selection here</source>
        <translation>ここから選択</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>終了点</translation>
    </message>
    <message>
        <source>End the selection here</source>
        <translation>ここまで選択</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>選択した部分を取り除きます</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>ここだけ残す</translation>
    </message>
    <message>
        <source>Remove all but what is selected</source>
        <translation>選択した部分だけを残します</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Make a recording of its own of what follows</source>
        <translation>ここから後ろを別の録画にします</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Put the changes into the file</source>
        <translation>変更をファイルに反映します</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Nothing would be left of the recording. Nothing has changed.</source>
        <translation>録画に何も残らなくなります。何も変わっていません。</translation>
    </message>
    <message>
        <source>The rest is back in “{title}”. The recording that it became stays in the list, too.</source>
        <translation>残りは「{title}」に戻りました。分割でできた録画もリストに残ります。</translation>
    </message>
    <message>
        <source>There is nothing to split at the beginning or the end. Go to another place.</source>
        <translation>先頭や末尾では分割できません。別の位置に移動してください。</translation>
    </message>
    <message>
        <source>{title} (2)</source>
        <translation>{title} (2)</translation>
    </message>
    <message>
        <source>“{first}” ends here now, and “{second}” holds the rest; both are saved. Undo puts it back here, too.</source>
        <translation>「{first}」はここで終わり、「{second}」に残りが入りました。どちらも保存済みです。元に戻すと、こちらにも戻ります。</translation>
    </message>
    <message>
        <source>{reason} Your changes are kept, and can be saved later.</source>
        <translation>{reason}変更内容は残っていて、あとで保存できます。</translation>
    </message>
    <message>
        <source>The changes to “{title}” are saved.</source>
        <translation>「{title}」の変更を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were joined to a new one. They themselves stay as they are.</source>
        <translation>
            <numerusform>%n件の録画を新しい録画に結合しました。元の録画はそのままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The camera “{device}” was not found. Plug it in, or choose another.</source>
        <translation>カメラ「{device}」が見つかりません。接続するか、別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>Camera {device}</source>
        <translation>カメラ {device}</translation>
    </message>
    <message>
        <source>The camera cannot be opened. Allow Pausa to use it in System Settings ▸ Privacy &amp; Security ▸ Camera.</source>
        <translation>カメラを開けません。システム設定 ▸ プライバシーとセキュリティ ▸ カメラで、Pausaに使用を許可してください。</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked} at {asked_rate} frames per second; Pausa records {size} at {rate}.</source>
        <translation>カメラ「{device}」は、{asked}ではなく{size}、毎秒{asked_rate}コマではなく{rate}コマに対応しているため、その設定で録画します。</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked}; Pausa records {size}.</source>
        <translation>カメラ「{device}」は{asked}ではなく{size}に対応しているため、そのサイズで録画します。</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked_rate} frames per second; Pausa records {rate}.</source>
        <translation>カメラ「{device}」は毎秒{asked_rate}コマではなく{rate}コマに対応しているため、そのコマ数で録画します。</translation>
    </message>
    <message>
        <source>No picture arrives from {address}. Check that the camera is on and that its address is correct.</source>
        <translation>{address}から映像が届きません。カメラの電源が入っているか、アドレスが正しいかを確認してください。</translation>
    </message>
    <message>
        <source>The connection to {address} is lost. Check that the camera is on.</source>
        <translation>{address}との接続が切れました。カメラの電源が入っているかを確認してください。</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or record sound only.</source>
        <translation>カメラがありません。接続するか、「カメラなし」を選んで音声だけを録音してください。</translation>
    </message>
    <message>
        <source>The camera “{device}” cannot be opened. Choose another.</source>
        <translation>カメラ「{device}」を開けません。別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>The microphone is completely silent. Check whether it is muted or unplugged.</source>
        <translation>マイクから、雑音も含めて何も聞こえません。ミュートになっていないか、外れていないかを確認してください。</translation>
    </message>
    <message>
        <source>The microphone “{device}” was not found. Plug it in, or choose another.</source>
        <translation>マイク「{device}」が見つかりません。接続するか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or record without sound.</source>
        <translation>マイクがありません。接続するか、「マイクなし」を選んで音声なしで録画してください。</translation>
    </message>
    <message>
        <source>{device} has only one channel; the sound is mono.</source>
        <translation>{device}は1チャンネルのみのため、音声はモノラルになります。</translation>
    </message>
    <message>
        <source>The system’s sound library PortAudio is missing. Install the package libportaudio2, and start Pausa again.</source>
        <translation>システムの音声ライブラリーPortAudioがありません。パッケージlibportaudio2をインストールして、Pausaを起動し直してください。</translation>
    </message>
    <message>
        <source>The microphone “{device}” cannot be opened. Choose another.</source>
        <translation>マイク「{device}」を開けません。別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>テスト映像</translation>
    </message>
    <message>
        <source>The camera “{device}” cannot be opened. Unplug it and plug it in again, or choose another.</source>
        <translation>カメラ「{device}」を開けません。一度外してつなぎ直すか、別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>The camera “{device}” delivers no picture. Unplug it and plug it in again, or choose another.</source>
        <translation>カメラ「{device}」から映像が届きません。一度外してつなぎ直すか、別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>The camera “{device}” is used by another program. Close that program, and try again.</source>
        <translation>カメラ「{device}」はほかのアプリが使用中です。そのアプリを終了して、もう一度試してください。</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>The frames of the camera “{device}” cannot be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>カメラ「{device}」の映像を読み取れません。ケーブルを確認するか、別の端子につなぐか、小さいサイズを選んでください。</translation>
    </message>
    <message>
        <source>it delivers no picture</source>
        <translation>映像が届きません</translation>
    </message>
    <message>
        <source>The camera “{device}” is no longer connected. Plug it in again, or choose another.</source>
        <translation>カメラ「{device}」の接続が切れました。接続し直すか、別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>ほかのアプリが使用中です</translation>
    </message>
    <message>
        <source>The camera “{device}” does not answer. Unplug it and plug it in again, or choose another.</source>
        <translation>カメラ「{device}」が応答しません。一度外してつなぎ直すか、別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>The camera “{device}” has stopped delivering pictures and is opened again. If none come, unplug it and plug it in again.</source>
        <translation>カメラ「{device}」から映像が届かなくなったため、開き直しています。届かないときは、一度外してつなぎ直してください。</translation>
    </message>
    <message>
        <source>its frames cannot be read</source>
        <translation>映像を読み取れません</translation>
    </message>
    <message>
        <source>The USB connection has no room for the picture of the camera “{device}”. Plug it into another socket, unplug other USB devices, or choose a smaller size.</source>
        <translation>USB接続にカメラ「{device}」の映像を送る余裕がありません。別の端子につなぐか、ほかのUSB機器を外すか、小さいサイズを選んでください。</translation>
    </message>
    <message>
        <source>its USB connection has no room for its picture</source>
        <translation>USB接続に映像を送る余裕がありません</translation>
    </message>
    <message>
        <source>this user is not allowed to open it</source>
        <translation>このユーザーには開く権限がありません</translation>
    </message>
    <message>
        <source>it gives infrared pictures only</source>
        <translation>赤外線の映像しか届きません</translation>
    </message>
    <message>
        <source>it gives raw sensor data only</source>
        <translation>センサーの生データしか届きません</translation>
    </message>
    <message>
        <source>it gives compressed video only</source>
        <translation>圧縮された映像しか届きません</translation>
    </message>
    <message>
        <source>No camera can be used. {reasons} Correct this, or choose a camera by its name.</source>
        <translation>使えるカメラがありません。{reasons}これを直すか、カメラを名前で選んでください。</translation>
    </message>
    <message>
        <source>You do not have permission to use the camera “{device}”. Add yourself to the group “video”, and log in again.</source>
        <translation>カメラ「{device}」を使う権限がありません。自分のユーザーをグループ「video」に加えて、ログインし直してください。</translation>
    </message>
    <message>
        <source>“{device}” fits several cameras: {names}. Give more of the name.</source>
        <translation>「{device}」に当てはまるカメラが複数あります：{names}。名前をもう少し長く指定してください。</translation>
    </message>
    <message>
        <source>The camera “{device}” is used. Others were passed over. {reasons}</source>
        <translation>カメラ「{device}」を使います。次のカメラは使えませんでした。{reasons}</translation>
    </message>
    <message>
        <source>its picture has no colours</source>
        <translation>映像に色がありません</translation>
    </message>
    <message>
        <source>Several cameras are called “{name}”. “{device}” is used.</source>
        <translation>「{name}」という名前のカメラが複数あります。「{device}」を使います。</translation>
    </message>
    <message>
        <source>The chosen camera is not connected. “{device}”, another one of the same model, is used.</source>
        <translation>選んだカメラが接続されていません。同じ機種の「{device}」を使います。</translation>
    </message>
    <message>
        <source>“{device}”: {reason}.</source>
        <translation>「{device}」：{reason}。</translation>
    </message>
    <message>
        <source>No camera was found. A test picture is recorded instead until a camera is plugged in.</source>
        <translation>カメラが見つかりません。接続するまでは、代わりにテスト映像を録画します。</translation>
    </message>
    <message>
        <source>The camera “{device}” is used from now on, in place of the test picture.</source>
        <translation>テスト映像に代わって、ここからカメラ「{device}」を使います。</translation>
    </message>
    <message>
        <source>The picture of “{device}” moves again.</source>
        <translation>「{device}」の映像が再び動き始めました。</translation>
    </message>
    <message>
        <source>The camera “{device}” delivers only {rate} frames per second instead of {named}. More light usually helps.</source>
        <translation>カメラ「{device}」の映像は毎秒{named}コマのはずが{rate}コマしか届いていません。たいていは明るくすると直ります。</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>名前のないデバイス</translation>
    </message>
    <message>
        <source>{device} (port {port})</source>
        <translation>{device}（ポート{port}）</translation>
    </message>
    <message>
        <source>The computer’s sound system does not answer.</source>
        <translation>コンピューターのサウンドシステムが応答しません。</translation>
    </message>
    <message>
        <source>Faces cannot be recognised on this computer ({reason}). Start by hand instead.</source>
        <translation>このコンピューターでは顔を認識できません（{reason}）。手動で始めてください。</translation>
    </message>
    <message>
        <source>The microphone “{device}” is no longer connected. Plug it in again, or choose another. Until then sound is missing.</source>
        <translation>マイク「{device}」の接続が切れました。接続し直すか、別のマイクを選んでください。それまで音声は入りません。</translation>
    </message>
    <message>
        <source>Several microphones have this name, and “{device}” is the first of them. If it is the wrong one, choose another.</source>
        <translation>この名前のマイクが複数あり、「{device}」はその最初のものです。違う場合は、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>“{device}” is not the same microphone as before but one of the same model. If it is the wrong one, choose another.</source>
        <translation>「{device}」は前と同じマイクではなく、同じ機種の別のマイクです。違う場合は、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>{device} has no input {number}, so the input on which something is heard is recorded.</source>
        <translation>{device}には入力{number}がないため、音が入っている入力を録音します。</translation>
    </message>
    <message>
        <source>The computer’s sound system does not answer, so the microphone cannot be opened. Restart it, or record without sound.</source>
        <translation>コンピューターのサウンドシステムが応答しないため、マイクを開けません。サウンドシステムを再起動するか、音声なしで録画してください。</translation>
    </message>
    <message>
        <source>Several microphones fit “{device}”: {names}. Choose one of them by more of its name.</source>
        <translation>「{device}」に当てはまるマイクが複数あります：{names}。名前をもう少し長く指定して選んでください。</translation>
    </message>
    <message>
        <source>There is no microphone with the number {number}. Numbers change, so name it, or a part of its name.</source>
        <translation>番号{number}のマイクはありません。番号は変わることがあるため、名前かその一部を指定してください。</translation>
    </message>
    <message>
        <source>The microphone “{device}” is used by another program. Close that program, and try again.</source>
        <translation>マイク「{device}」はほかのアプリが使用中です。そのアプリを終了して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Pausa is not allowed to use the microphone “{device}”. Allow it in the settings of your computer, and try again.</source>
        <translation>Pausaにはマイク「{device}」を使う許可がありません。コンピューターの設定で許可してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The microphone “{device}” cannot be opened. Unplug it and plug it in again, or choose another.</source>
        <translation>マイク「{device}」を開けません。つなぎ直すか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>The microphone “{device}” does not answer. Unplug it and plug it in again, or choose another.</source>
        <translation>マイク「{device}」が応答しません。一度外してつなぎ直すか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>No microphone was found. A test sound is recorded instead until a microphone is plugged in.</source>
        <translation>マイクが見つかりません。接続するまでは、代わりにテスト音声を録音します。</translation>
    </message>
    <message>
        <source>The microphone “{device}” is used from now on, in place of the test sound.</source>
        <translation>テスト音声に代わって、ここからマイク「{device}」を使います。</translation>
    </message>
    <message>
        <source>The sound system has switched from “{device}” to another microphone.</source>
        <translation>サウンドシステムが「{device}」から別のマイクに切り替えました。</translation>
    </message>
    <message>
        <source>The microphone is very quiet. Move it closer, or raise its level.</source>
        <translation>マイクの音がとても小さいです。近づけるか、音量を上げてください。</translation>
    </message>
    <message>
        <source>The microphone is too loud, so the sound is distorted. Lower its level, or move it away.</source>
        <translation>マイクの音が大きすぎて、音割れしています。音量を下げるか、離してください。</translation>
    </message>
    <message>
        <source>The microphone can be heard well again.</source>
        <translation>マイクの音が再びよく聞こえるようになりました。</translation>
    </message>
    <message>
        <source>The microphone “{device}” delivers no sound. Unplug it and plug it in again, or choose another.</source>
        <translation>マイク「{device}」から音声が届きません。一度外してつなぎ直すか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>The default microphone is now “{device}” instead of “{before}”. Choose a microphone by its name to keep to it.</source>
        <translation>既定のマイクが「{before}」から「{device}」に変わりました。変わらないようにするには、マイクを名前で選んでください。</translation>
    </message>
    <message>
        <source>The connection to {address} was given up.</source>
        <translation>{address}への接続を取りやめました。</translation>
    </message>
    <message>
        <source>The camera at {address} asks for a user and a password. Write them into its address, before the camera’s name: {example}.</source>
        <translation>{address}のカメラはユーザー名とパスワードを求めています。アドレスの中、カメラ名の前に書いてください：{example}。</translation>
    </message>
    <message>
        <source>The camera at {address} asks for a user and a password, and no picture came with those in its address. Check them. The characters @ : / ? # % in them are written %40 %3A %2F %3F %23 %25.</source>
        <translation>{address}のカメラはユーザー名とパスワードを求めていますが、アドレスにあるものでは映像が届きませんでした。確認してください。@ : / ? # % の文字は %40 %3A %2F %3F %23 %25 と書きます。</translation>
    </message>
    <message>
        <source>The camera at {address} answers, but has nothing at this address. Check the part of the address behind the camera’s name.</source>
        <translation>{address}のカメラは応答しますが、このアドレスには何もありません。アドレスのうち、カメラ名より後の部分を確認してください。</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>テスト音声</translation>
    </message>
    <message>
        <source>Voices cannot be recognised on this computer ({reason}). Start by hand instead.</source>
        <translation>このコンピューターでは声を認識できません（{reason}）。手動で始めてください。</translation>
    </message>
    <message>
        <source>Port {port} for OBS&apos;s remote protocol is used by another program, perhaps by OBS itself. Choose another port, or end that program.</source>
        <translation>OBSのプロトコル用のポート{port}は、別のアプリ（おそらくOBS自身）が使っています。別のポートを選ぶか、そのアプリを終了してください。</translation>
    </message>
    <message>
        <source>OBS&apos;s remote protocol cannot be offered at {address}, port {port} ({reason}). Choose another address or port.</source>
        <translation>{address}のポート{port}では、OBSのプロトコルを提供できません（{reason}）。別のアドレスかポートを選んでください。</translation>
    </message>
    <message>
        <source>The command has not been confirmed within {seconds} seconds. Look at the recording to see what became of it.</source>
        <translation>{seconds}秒以内に操作が確認されませんでした。結果は録画で確かめてください。</translation>
    </message>
    <message>
        <source>An error in Pausa kept it from being opened.</source>
        <translation>Pausaのエラーのため開けませんでした。</translation>
    </message>
    <message>
        <source>There is no recording yet.</source>
        <translation>録画はまだありません。</translation>
    </message>
    <message>
        <source>“{title}” cannot be moved to the trash ({reason}); its drive may have none. Nothing has been deleted.</source>
        <translation>「{title}」をごみ箱に移せません（{reason}）。ドライブにごみ箱がないのかもしれません。何も削除されていません。</translation>
    </message>
    <message>
        <source>The password needs at least {count} characters.</source>
        <translation>パスワードは{count}文字以上にしてください。</translation>
    </message>
    <message>
        <source>The secret of remote control cannot be kept in {folder} ({reason}).</source>
        <translation>リモート操作の秘密情報を{folder}に保存できません（{reason}）。</translation>
    </message>
    <message>
        <source>“{page}” is not the address of a web page such as https://example.org, so remote control is off.</source>
        <translation>「{page}」は https://example.org のようなWebページのアドレスではないため、リモート操作はオフです。</translation>
    </message>
    <message>
        <source>The recording cannot be started like that ({reason}).</source>
        <translation>この指定では録画を始められません（{reason}）。</translation>
    </message>
    <message>
        <source>A recording may be limited to between 0 s and a hundred days.</source>
        <translation>録画の長さの上限は、0秒より長く100日以下にしてください。</translation>
    </message>
    <message>
        <source>Pausa has too much to do at the moment. Try again in a moment.</source>
        <translation>Pausaは今、処理が混み合っています。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The file is not where it was. Its drive may be away.</source>
        <translation>ファイルが元の場所にありません。ドライブが接続されていないのかもしれません。</translation>
    </message>
    <message>
        <source>The recording has no picture.</source>
        <translation>録画に映像がありません。</translation>
    </message>
    <message>
        <source>This cursor leads nowhere. Begin with the first page.</source>
        <translation>このカーソルに続きはありません。最初のページから始めてください。</translation>
    </message>
    <message>
        <source>No recording is active. Nothing has changed.</source>
        <translation>実行中の録画はありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>The recording was ended before its first frame, so there is nothing of it.</source>
        <translation>最初のフレームより前に終了したため、この録画には何もありません。</translation>
    </message>
    <message>
        <source>Too many commands wait to be carried out. This one was not given.</source>
        <translation>実行を待っている操作が多すぎます。この操作は行われませんでした。</translation>
    </message>
    <message>
        <source>There is no camera “{device}”, and no other one. Nothing was changed.</source>
        <translation>カメラ「{device}」はなく、ほかのカメラもありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no microphone “{device}”, and no other one. Nothing was changed.</source>
        <translation>マイク「{device}」はなく、ほかのマイクもありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a camera. It must begin with rtsp:// or http://.</source>
        <translation>「{address}」はカメラのアドレスではありません。アドレスは rtsp:// または http:// で始まります。</translation>
    </message>
    <message>
        <source>There is no camera “{device}”. There are: {names}. Nothing was changed.</source>
        <translation>カメラ「{device}」はありません。あるのは：{names}。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no microphone “{device}”. There are: {names}. Nothing was changed.</source>
        <translation>マイク「{device}」はありません。あるのは：{names}。何も変更されていません。</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not connected, so nothing was recorded. Plug it in, or choose another.</source>
        <translation>マイク「{device}」は接続されていないため、何も録画されませんでした。接続するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>The camera “{device}” is not connected, so nothing was recorded. Plug it in, or choose another.</source>
        <translation>カメラ「{device}」は接続されていないため、何も録画されませんでした。接続するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>This Pausa is already commanded at {address}: another one runs with the same settings (process {process}, {home}). Use that one, or end it, or choose another port.</source>
        <translation>このPausaはすでに{address}で操作されています。同じ設定の別のPausaが動いています（プロセス{process}、{home}）。そちらを使うか、終了するか、別のポートを選んでください。</translation>
    </message>
    <message>
        <source>The recording is not finished yet. Stop or discard it first. Nothing has changed.</source>
        <translation>録画はまだ終わっていません。先に停止するか破棄してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>The recording is being finished. Try again in a moment. Nothing has changed.</source>
        <translation>録画を仕上げています。少し待ってからやり直してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>The token in {variable} needs at least {count} characters, so remote control is off.</source>
        <translation>{variable} のトークンは{count}文字以上が必要なため、リモート操作はオフです。</translation>
    </message>
    <message>
        <source>The words of “{title}” have not been written.</source>
        <translation>「{title}」の言葉は書き起こされていません。</translation>
    </message>
    <message>
        <source>The words of a recording can be read and written when it is finished. Events tell what is being said.</source>
        <translation>録画の言葉を読んだり書き起こしたりできるのは、録画が仕上がってからです。今話していることはイベントで届きます。</translation>
    </message>
    <message>
        <source>The recording has no finished file whose words could be written.</source>
        <translation>この録画には、言葉を書き起こせる完成したファイルがありません。</translation>
    </message>
    <message>
        <source>There was no such day.</source>
        <translation>その日付は存在しません。</translation>
    </message>
    <message>
        <source>“{part}” has no meaning in the names of files. These have: {known}. Nothing was changed.</source>
        <translation>「{part}」はファイル名では使えません。使えるのは：{known}。何も変更されていません。</translation>
    </message>
    <message>
        <source>“{names}” cannot be changed while something is recorded, because that would take picture or sound away from it. Nothing was changed. Stop the recording first.</source>
        <translation>録画中は「{names}」を変更できません。録画から映像や音声が失われるためです。何も変更されていません。先に録画を停止してください。</translation>
    </message>
    <message>
        <source>“{address}” is not an address of this computer such as 127.0.0.1, so remote control is off.</source>
        <translation>「{address}」は 127.0.0.1 のようなこのコンピューターのアドレスではないため、リモート操作はオフです。</translation>
    </message>
    <message>
        <source>Port {port} is used by another program, so remote control is off. Choose another port.</source>
        <translation>ポート{port}は別のアプリが使っているため、リモート操作はオフです。別のポートを選んでください。</translation>
    </message>
    <message>
        <source>Port {port} may not be used, so remote control is off. Choose one above 1023.</source>
        <translation>ポート{port}は使えないため、リモート操作はオフです。1023より大きいものを選んでください。</translation>
    </message>
    <message>
        <source>Remote control cannot listen at {address}, port {port} ({reason}), so it is off.</source>
        <translation>リモート操作は{address}のポート{port}で待ち受けできないため（{reason}）、オフです。</translation>
    </message>
    <message>
        <source>The server of remote control did not begin in time, so it is off.</source>
        <translation>リモート操作のサーバーが時間内に起動しなかったため、オフです。</translation>
    </message>
    <message>
        <source>Pausa is being closed, so nothing was sent.</source>
        <translation>Pausaを終了しているため、何も送られませんでした。</translation>
    </message>
    <message>
        <source>The receiver says that it is gone for good (410).</source>
        <translation>受信側は、もう存在しないと答えています（410）。</translation>
    </message>
    <message>
        <source>Nothing could be delivered for five days: {reason}.</source>
        <translation>5日間、何も届けられませんでした：{reason}。</translation>
    </message>
    <message>
        <source>it answers {status}: redirects are not followed</source>
        <translation>応答は{status}（リダイレクトには従いません）</translation>
    </message>
    <message>
        <source>it answers {status}</source>
        <translation>応答は{status}</translation>
    </message>
    <message>
        <source>its certificate is not accepted ({reason})</source>
        <translation>証明書が受け入れられません（{reason}）</translation>
    </message>
    <message>
        <source>no secure connection comes about ({reason})</source>
        <translation>安全な接続を確立できません（{reason}）</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>its answer is not HTTP, or it ended before it was complete</source>
        <translation>応答がHTTPではないか、途中で終わりました</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>the host was not found</source>
        <translation>ホストが見つかりません</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>{seconds}秒以内に応答がありません</translation>
    </message>
    <message>
        <source>The address of a webhook is such as https://example.org/pausa.</source>
        <translation>Webhookのアドレスは、https://example.org/pausa のような形です。</translation>
    </message>
    <message>
        <source>Nothing is sent to “{host}”: its address is not that of a receiver.</source>
        <translation>「{host}」には送りません。受信側のアドレスではないためです。</translation>
    </message>
    <message>
        <source>The address of a webhook cannot hold a user’s name or password. Its receiver knows Pausa by the signature.</source>
        <translation>Webhookのアドレスには、ユーザー名やパスワードを入れられません。受信側は署名でPausaを確かめます。</translation>
    </message>
    <message>
        <source>The host “{host}” was not found. Check the address, and whether this computer is online.</source>
        <translation>ホスト「{host}」が見つかりません。アドレスと、このコンピューターがオンラインかどうかを確かめてください。</translation>
    </message>
    <message>
        <source>There is no webhook “{id}”.</source>
        <translation>Webhook「{id}」はありません。</translation>
    </message>
    <message>
        <source>There is no event “{event}”. There are: {known}.</source>
        <translation>イベント「{event}」はありません。使えるもの：{known}。</translation>
    </message>
    <message>
        <source>The list of webhooks, {file}, was written by a newer Pausa (version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>Webhookの一覧 {file} は、新しいPausaで書かれています（バージョン{version}。このPausaが扱えるのは{known}まで）。何も変更されていません。新しいPausaをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The list of webhooks, {file}, cannot be used at the moment ({reason}). Recordings are not concerned.</source>
        <translation>Webhookの一覧 {file} は今使えません（{reason}）。録画に影響はありません。</translation>
    </message>
    <message>
        <source>There are {count} webhooks already. Remove one.</source>
        <translation>Webhookはすでに{count}件あります。1件削除してください。</translation>
    </message>
    <message>
        <source>The delivery log has no line {number}.</source>
        <translation>送信記録に{number}行目はありません。</translation>
    </message>
    <message>
        <source>A name has at most {count} characters, all of them visible.</source>
        <translation>名前は、見える文字で{count}文字までです。</translation>
    </message>
    <message>
        <source>The list of webhooks was damaged and is kept as {file}. No address is told anything until you enter it again.</source>
        <translation>Webhookの一覧が壊れていたため、{file}として残しました。アドレスを入力し直すまで、何も知らされません。</translation>
    </message>
    <message>
        <source>The message is not kept any more, so it cannot be sent again.</source>
        <translation>このメッセージはもう残っていないため、送り直せません。</translation>
    </message>
    <message>
        <source>The webhook {name} is disabled. {trouble} What was not delivered is kept; enable it to send it.</source>
        <translation>Webhook {name} をオフにしました。{trouble}届けられなかったものは残っています。オンにすると送られます。</translation>
    </message>
    <message>
        <source>The key that signs webhooks is damaged ({reason}).</source>
        <translation>Webhookに署名する鍵が壊れています（{reason}）。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>前に戻る</translation>
    </message>
    <message>
        <source>retake</source>
        <translation>撮り直し</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>discard for good</source>
        <translation>完全に破棄</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>finish again</source>
        <translation>仕上げをやり直す</translation>
    </message>
    <message>
        <source>without a recording</source>
        <translation>録画していないとき</translation>
    </message>
    <message>
        <source>while a recording waits to begin by itself</source>
        <translation>録画が自動で始まるのを待っている間</translation>
    </message>
    <message>
        <source>while the recording is starting</source>
        <translation>録画の開始中</translation>
    </message>
    <message>
        <source>while recording</source>
        <translation>録画中</translation>
    </message>
    <message>
        <source>while the recording is paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>while the recording is being finished</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>after the recording has finished</source>
        <translation>仕上げが終わった後</translation>
    </message>
    <message>
        <source>after the recording has failed</source>
        <translation>仕上げが未完了のとき</translation>
    </message>
    <message>
        <source>after the recording was discarded</source>
        <translation>破棄した後</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>このディスクで使える容量の上限に達しました</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>ディスクでエラーが発生しました</translation>
    </message>
    <message>
        <source>the disk can only be read now</source>
        <translation>ディスクが読み取り専用になっています</translation>
    </message>
    <message>
        <source>the disk takes no larger file</source>
        <translation>このディスクにはこれより大きいファイルを保存できません</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>元の場所にありません</translation>
    </message>
    <message>
        <source>writing there is not allowed</source>
        <translation>そこに書き込む権限がありません</translation>
    </message>
    <message>
        <source>the drive is not connected any more</source>
        <translation>ドライブの接続が切れています</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>ドライブが応答しません</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>名前がこのディスクには長すぎます</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>All of the recording is kept on this computer. It waits for the folder {folder}: connect its drive and the file is put there by itself, or save it elsewhere.</source>
        <translation>録画はすべてこのコンピューターに残っていて、フォルダー{folder}を待っています。ドライブを接続するとファイルは自動的にそこに置かれます。別の場所に保存することもできます。</translation>
    </message>
    <message>
        <source>the connection to the drive was lost</source>
        <translation>ドライブとの接続が切れました</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}), so nothing was recorded. Choose another folder.</source>
        <translation>フォルダー{folder}に書き込めないため（{reason}）、何も録画されませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The recording cannot be written to {folder} ({reason}). Everything recorded so far is kept.</source>
        <translation>録画を{folder}に書き込めません（{reason}）。ここまでの録画は残っています。</translation>
    </message>
    <message>
        <source>“{command}” is not possible {while_what}. Nothing has changed.</source>
        <translation>{while_what}は「{command}」を使えません。何も変わっていません。</translation>
    </message>
    <message>
        <source>“{text}” is not a picture size. Write it as width x height, for example 1280x720.</source>
        <translation>「{text}」は映像のサイズではありません。1280x720のように、幅x高さで書いてください。</translation>
    </message>
    <message>
        <source>Pausa cannot record {width} × {height}. Choose a size between 64 × 64 and 7680 × 4320.</source>
        <translation>{width} × {height}の映像は録画できません。64 × 64から7680 × 4320の間で選んでください。</translation>
    </message>
    <message>
        <source>Pausa cannot record {rate} frames per second. Choose a rate between 1 and 240.</source>
        <translation>毎秒{rate}コマでは録画できません。1から240の間で選んでください。</translation>
    </message>
    <message>
        <source>“{text}” is not an input of a microphone. Write for example 3, or 3,4 for left and right, or 3+4 for both mixed.</source>
        <translation>「{text}」はマイクの入力ではありません。3、左右に分けるなら3,4、両方を混ぜるなら3+4のように書いてください。</translation>
    </message>
    <message>
        <source>“{text}” is not a frame rate. Write, for example, 30, 29.97 or 30000/1001.</source>
        <translation>「{text}」はコマ数ではありません。30、29.97、30000/1001のように書いてください。</translation>
    </message>
    <message>
        <source>“{text}” is not a rotation. Choose 0, 90, 180 or 270 degrees clockwise.</source>
        <translation>「{text}」は回転の角度ではありません。時計回りに0、90、180、270度のどれかを選んでください。</translation>
    </message>
    <message>
        <source>“{text}” is not a way to flip. Choose none, horizontal or vertical.</source>
        <translation>「{text}」は反転の方法ではありません。none、horizontal、verticalのどれかを選んでください。</translation>
    </message>
    <message>
        <source>{before} {after}</source>
        <translation>{before}{after}</translation>
    </message>
    <message>
        <source>There is no setting called {names}.</source>
        <translation>{names}という設定はありません。</translation>
    </message>
    <message>
        <source>“{setting}” cannot be set to that ({reason}). Nothing was changed.</source>
        <translation>「{setting}」をその値にはできません（{reason}）。何も変更していません。</translation>
    </message>
    <message>
        <source>It is said again after this.</source>
        <translation>このあとで言い直しています。</translation>
    </message>
    <message>
        <source>Nothing is said for {seconds} s.</source>
        <translation>{seconds}秒間、何も話していません。</translation>
    </message>
    <message>
        <source>A sound made while thinking.</source>
        <translation>考えているときに出る声です。</translation>
    </message>
    <message>
        <source>The file is too large for a script. The script is as it was. Choose a text file.</source>
        <translation>ファイルが大きすぎて台本にできません。台本は元のままです。テキストファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is not a text file. The script is as it was. Save the text as plain text, or copy it and paste it here.</source>
        <translation>これはテキストファイルではありません。台本は元のままです。プレーンテキストとして保存するか、コピーしてここに貼り付けてください。</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>The list of recordings cannot be kept at the moment ({reason}). Recording goes on and every file is saved; the list is completed as soon as that is possible.</source>
        <translation>現在、録画一覧を更新できません（{reason}）。録画は続き、ファイルはすべて保存されます。一覧は、できるようになりしだい補われます。</translation>
    </message>
    <message>
        <source>The model {name} cannot be removed from {folder} ({reason}).</source>
        <translation>モデル{name}を{folder}から削除できません（{reason}）。</translation>
    </message>
    <message>
        <source>There is no model called “{name}”. These can be got: {names}.</source>
        <translation>「{name}」というモデルはありません。入手できるのは次のものです：{names}。</translation>
    </message>
    <message>
        <source>The quickest; makes the most mistakes.</source>
        <translation>最も速いですが、間違いも最も多くなります。</translation>
    </message>
    <message>
        <source>The quickest for English.</source>
        <translation>英語では最も速いモデルです。</translation>
    </message>
    <message>
        <source>Quick, with fewer mistakes; good while recording.</source>
        <translation>速く、間違いも少なめです。録画中に向いています。</translation>
    </message>
    <message>
        <source>Quick and good for English; good while recording.</source>
        <translation>速く、英語に強いモデルです。録画中に向いています。</translation>
    </message>
    <message>
        <source>Good; while recording it needs a quick computer.</source>
        <translation>精度は良好です。録画中に使うには速いコンピューターが必要です。</translation>
    </message>
    <message>
        <source>Very good for English; while recording it needs a quick computer.</source>
        <translation>英語の精度がとても高いモデルです。録画中に使うには速いコンピューターが必要です。</translation>
    </message>
    <message>
        <source>Very good; slow, so for writing afterwards.</source>
        <translation>精度はとても高いですが遅いため、あとからの書き起こしに向いています。</translation>
    </message>
    <message>
        <source>Nearly the best, and much quicker than that; for writing afterwards.</source>
        <translation>最高に近い精度で、最高のものよりずっと速いモデルです。あとからの書き起こしに向いています。</translation>
    </message>
    <message>
        <source>The best; the slowest, so for writing afterwards.</source>
        <translation>最も精度が高く、最も遅いモデルです。あとからの書き起こしに向いています。</translation>
    </message>
    <message>
        <source>the source leads round in a circle</source>
        <translation>配布元の転送が循環しています</translation>
    </message>
    <message>
        <source>The model {name} was not got: its source has another {file} than the one that was checked. Nothing of it is used.</source>
        <translation>モデル{name}は入手されませんでした。配布元の{file}が、確認済みのものと異なります。受け取ったものは一切使われません。</translation>
    </message>
    <message>
        <source>The disk is full. What came of the model {name} is kept; free some space, get it again, and it goes on from there.</source>
        <translation>ディスクがいっぱいです。モデル{name}の届いた分は残してあります。空きを作ってからもう一度入手すると、続きから始まります。</translation>
    </message>
    <message>
        <source>The model {name} cannot be written to {folder} ({reason}).</source>
        <translation>モデル{name}を{folder}に書き込めません（{reason}）。</translation>
    </message>
    <message>
        <source>Models are fetched over https only, and “{address}” is no such address. Nothing was got.</source>
        <translation>モデルの取得に使えるのはhttpsだけですが、「{address}」はそのアドレスではありません。何も入手されていません。</translation>
    </message>
    <message>
        <source>its source cannot be reached</source>
        <translation>配布元に接続できません</translation>
    </message>
    <message>
        <source>its source has fallen silent</source>
        <translation>配布元からの応答が途絶えました</translation>
    </message>
    <message>
        <source>the source does not go on where it ended</source>
        <translation>配布元が、途切れたところから続きを送りません</translation>
    </message>
    <message>
        <source>The model {name} arrived damaged: {file} does not have the checksum that it must have. It was set aside and is not used; get the model again.</source>
        <translation>モデル{name}は壊れた状態で届きました。{file}のチェックサムが正しくありません。別の場所によけてあり、使われません。モデルをもう一度入手してください。</translation>
    </message>
    <message>
        <source>The model {name} was not got: its source leads to an address that is not encrypted.</source>
        <translation>モデル{name}は入手されませんでした。配布元の転送先が暗号化されていないアドレスです。</translation>
    </message>
    <message>
        <source>The model {name} needs {needed} MB, and only {free} MB are free in {folder}. Nothing was got. Free some space first.</source>
        <translation>モデル{name}には{needed} MB必要ですが、{folder}の空きは{free} MBしかありません。何も入手されていません。先に空きを作ってください。</translation>
    </message>
    <message>
        <source>Another Pausa is getting the model {name} just now.</source>
        <translation>別のPausaが、今モデル{name}を入手しています。</translation>
    </message>
    <message>
        <source>The model {name} could not be got: its source does not have it any more ({status}). A folder with a model can be chosen instead.</source>
        <translation>モデル{name}を入手できませんでした。配布元にはもうありません（{status}）。代わりに、モデルの入ったフォルダーを選べます。</translation>
    </message>
    <message>
        <source>its source answers with {status}</source>
        <translation>配布元が{status}を返しました</translation>
    </message>
    <message>
        <source>the source leads nowhere</source>
        <translation>配布元の転送先がありません</translation>
    </message>
    <message>
        <source>The model {name} could not be got: {reason}. What came of it is kept; get it again, and it goes on from there.</source>
        <translation>モデル{name}を入手できませんでした：{reason}。届いた分は残してあります。もう一度入手すると、続きから始まります。</translation>
    </message>
    <message>
        <source>There is no model {name}. Get it, or choose another one in the settings, under Words.</source>
        <translation>モデル{name}はありません。入手するか、設定の「言葉」で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>There is no model to write words with yet. Get one in the settings, under Words, or with “pausa models get tiny”.</source>
        <translation>言葉を書き起こすモデルがまだありません。設定の「言葉」か、「pausa models get tiny」で入手してください。</translation>
    </message>
    <message>
        <source>There is no folder {folder} with a model that writes words. Get the model, or choose another one in the settings.</source>
        <translation>言葉を書き起こすモデルのフォルダー{folder}がありません。モデルを入手するか、設定で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The folder {folder} holds no model that can write words: {file} is missing or damaged. Choose another model in the settings.</source>
        <translation>フォルダー{folder}には、言葉を書き起こせるモデルがありません。{file}がないか、壊れています。設定で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>“{language}” is no language that words can be written in. Name it by two letters, such as en, de or fr, or leave it out and it is found out.</source>
        <translation>「{language}」は、言葉を書き起こせる言語ではありません。en、de、frのように2文字で指定してください。省略すると自動で判別します。</translation>
    </message>
    <message>
        <source>Nothing that writes words is installed. Install it with “pip install pausa[words-en]”, or the package pausa-words. Recordings are made as ever.</source>
        <translation>言葉を書き起こすソフトウェアがインストールされていません。「pip install pausa[words-en]」か、パッケージpausa-wordsでインストールしてください。録画はこれまでどおりできます。</translation>
    </message>
    <message>
        <source>The model {model} cannot be loaded, so no words are written. The recording itself is not affected, and its words can be written afterwards with another model.</source>
        <translation>モデル{model}を読み込めないため、言葉は書き起こされません。録画そのものに影響はなく、言葉はあとで別のモデルで書き起こせます。</translation>
    </message>
    <message>
        <source>What writes the words has failed several times. The recording itself is not affected, and its words can be written afterwards.</source>
        <translation>言葉の書き起こしに何度か失敗しました。録画そのものに影響はなく、言葉はあとで書き起こせます。</translation>
    </message>
    <message>
        <source>The model {name} knows English only. Choose another model for this language.</source>
        <translation>モデル{name}は英語専用です。この言語には別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Speech cannot be recognised on this computer ({reason}). Recordings are made as ever, without words.</source>
        <translation>このコンピューターでは音声を認識できません（{reason}）。録画は、言葉なしでこれまでどおりできます。</translation>
    </message>
    <message>
        <source>The list has no recording “{id}”.</source>
        <translation>一覧に録画「{id}」はありません。</translation>
    </message>
    <message>
        <source>Several recordings match the id “{id}”. Write more of it.</source>
        <translation>IDに「{id}」を含む録画が複数あります。もう少し長く指定してください。</translation>
    </message>
    <message>
        <source>The list’s entry for the recording “{id}” is damaged and cannot be read. Its file is untouched.</source>
        <translation>録画「{id}」の一覧の情報を読み込めません。ファイルはそのまま残っています。</translation>
    </message>
    <message>
        <source>The list of recordings cannot be written ({reason}).</source>
        <translation>録画一覧に書き込めません（{reason}）。</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Free some space on that disk, and try again.</source>
        <translation>録画一覧{file}を開けません（{reason}）。録画そのものはそのまま残っています。そのディスクに空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Try again in a moment.</source>
        <translation>録画一覧{file}を開けません（{reason}）。録画そのものはそのまま残っています。少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, was written by a newer Pausa (list version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>録画一覧{file}は、より新しいPausaで作られています（バージョン{version}、このPausaは{known}まで対応）。何も変更していません。新しいPausaをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>test picture</source>
        <translation>テスト映像</translation>
    </message>
    <message>
        <source>test sound</source>
        <translation>テスト音声</translation>
    </message>
    <message>
        <source>test picture and sound</source>
        <translation>テスト映像とテスト音声</translation>
    </message>
    <message>
        <source>There is no space for the copy in {folder}. The recording itself is untouched. Free some space, or choose another place.</source>
        <translation>{folder}にコピーを置く空きがありません。録画そのものはそのまま残っています。空きを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The file is too large for the drive of {folder}. The recording itself is untouched. Choose another place.</source>
        <translation>ファイルが{folder}のドライブには大きすぎます。録画そのものはそのまま残っています。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is a file “{name}” already, and it was left as it is. Choose another name for the copy.</source>
        <translation>「{name}」というファイルがすでにあり、そのまま残してあります。コピーには別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The copy could not be saved in {folder} ({reason}). The recording itself is untouched.</source>
        <translation>コピーを{folder}に保存できませんでした（{reason}）。録画そのものはそのまま残っています。</translation>
    </message>
    <message>
        <source>{file} cannot be renamed ({reason}) and keeps its name. Close the programs that use it, and try again.</source>
        <translation>{file}の名前を変更できません（{reason}）。名前は元のままです。使用中のアプリを終了して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Words cannot be searched, because this computer’s SQLite has no full-text search (FTS5). They are kept and can be read.</source>
        <translation>このコンピューターのSQLiteには全文検索（FTS5）がないため、言葉を検索できません。言葉は保存されており、読むことができます。</translation>
    </message>
    <message>
        <source>Words cannot be searched at the moment ({file}: {reason}). They are kept and can be read. Try again in a moment.</source>
        <translation>今は言葉を検索できません（{file}：{reason}）。言葉は保存されており、読むことができます。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>What was said in your recordings, {file}, was written by a newer Pausa (version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>録画で話したことを収めた{file}は、新しいPausaで書かれています（バージョン{version}。このPausaが扱えるのは{known}）。何も変更されていません。新しいPausaをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The words of the recording “{id}” are damaged and cannot be read. Its file is untouched; write its words again.</source>
        <translation>録画「{id}」の言葉が壊れていて、読み込めません。録画のファイルはそのままです。言葉をもう一度書き起こしてください。</translation>
    </message>
    <message>
        <source>What was said in your recordings, {file}, cannot be read or kept at the moment ({reason}). Your recordings are untouched, and their words can be written again.</source>
        <translation>録画で話したことを収めた{file}を、今は読み書きできません（{reason}）。録画はそのまま残っており、言葉はもう一度書き起こせます。</translation>
    </message>
    <message>
        <source>the computer has no memory left</source>
        <translation>コンピューターのメモリーが足りません</translation>
    </message>
    <message>
        <source>ffmpeg does not have this encoder</source>
        <translation>ffmpegにこのエンコーダーがありません</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>データが壊れています</translation>
    </message>
    <message>
        <source>ffmpeg did not answer</source>
        <translation>ffmpegが応答しませんでした</translation>
    </message>
    <message>
        <source>ffmpeg was stopped from outside</source>
        <translation>ffmpegが外部から止められました</translation>
    </message>
    <message>
        <source>ffmpeg crashed</source>
        <translation>ffmpegが異常終了しました</translation>
    </message>
    <message>
        <source>ffmpeg failed; the log says why</source>
        <translation>ffmpegが失敗しました。理由はログにあります</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>「{name}」はファイルではありません。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>「{name}」を読み込めません（{reason}）。</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>「{name}」は壊れています。</translation>
    </message>
    <message>
        <source>Without a camera no face can start a recording. Choose a camera first.</source>
        <translation>カメラがないと、顔で録画を始められません。まずカメラを選んでください。</translation>
    </message>
    <message>
        <source>Without a microphone no voice can start a recording. Choose a microphone first.</source>
        <translation>マイクがないと、声で録画を始められません。まずマイクを選んでください。</translation>
    </message>
    <message>
        <source>It is {time}, but the recording is paused, so it was not stopped by itself. Stop it when you are done.</source>
        <translation>{time}になりましたが、一時停止中のため自動では止めませんでした。終わったら停止してください。</translation>
    </message>
    <message>
        <source>Nobody has been speaking, so the recording stops in {seconds} s. Say something, and it goes on.</source>
        <translation>だれも話していないため、{seconds}秒後に録画を停止します。何か話すと続きます。</translation>
    </message>
    <message>
        <source>Nobody has been in the picture, so the recording stops in {seconds} s. Show your face, and it goes on.</source>
        <translation>だれも映っていないため、{seconds}秒後に録画を停止します。顔を見せると続きます。</translation>
    </message>
    <message>
        <source>The recording stops in {seconds} s, at the time that you have set.</source>
        <translation>設定した時刻になるため、{seconds}秒後に録画を停止します。</translation>
    </message>
    <message>
        <source>The recording stops in {seconds} s, because it will be as long as it may be.</source>
        <translation>決められた長さになるため、{seconds}秒後に録画を停止します。</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>録画を続けます。</translation>
    </message>
    <message>
        <source>The recording is paused, so it does not stop by itself.</source>
        <translation>一時停止中のため、録画は自動では止まりません。</translation>
    </message>
    <message>
        <source>The schedule was damaged, so nothing is scheduled. What was there is kept in {file}.</source>
        <translation>予約が壊れていたため、予約は何もありません。元の内容は{file}に残っています。</translation>
    </message>
    <message>
        <source>At that time “{other}” is scheduled ({at}). Nothing was entered.</source>
        <translation>その時間には「{other}」が予約されています（{at}）。何も登録されませんでした。</translation>
    </message>
    <message>
        <source>{start} is over. Nothing was entered.</source>
        <translation>{start}はもう過ぎています。何も登録されませんでした。</translation>
    </message>
    <message>
        <source>That cannot be scheduled ({reason}). Nothing was entered.</source>
        <translation>その内容では予約できません（{reason}）。何も登録されませんでした。</translation>
    </message>
    <message>
        <source>The schedule is full. Remove something first.</source>
        <translation>予約がいっぱいです。先にどれかを削除してください。</translation>
    </message>
    <message>
        <source>Nothing with the id “{id}” is scheduled.</source>
        <translation>ID「{id}」の予約はありません。</translation>
    </message>
    <message>
        <source>The schedule cannot be read from {folder} at the moment ({reason}). Nothing new of it is recorded until it can.</source>
        <translation>今は{folder}から予約を読めません（{reason}）。読めるようになるまで、新しい予約は録画されません。</translation>
    </message>
    <message>
        <source>The schedule cannot be kept in {folder} ({reason}). It is as it was.</source>
        <translation>予約を{folder}に保存できません（{reason}）。元のままです。</translation>
    </message>
    <message>
        <source>“{name}” will be recorded from {start} on.</source>
        <translation>「{name}」を{start}から録画します。</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded from {start} on. It is recorded from now on, until {end}.</source>
        <translation>「{name}」は{start}から録画する予定でした。今から{end}まで録画します。</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded on {start} and was not, because another recording was prolonged.</source>
        <translation>「{name}」は{start}に録画する予定でしたが、別の録画が延長されたため録画されませんでした。</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded on {start} and was not, because Pausa was not running or the computer slept.</source>
        <translation>「{name}」は{start}に録画する予定でしたが、Pausaが動いていなかったか、コンピューターがスリープしていたため録画されませんでした。</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded now, but something is being recorded already. That goes on, and “{name}” is not recorded.</source>
        <translation>「{name}」を今録画する予定でしたが、すでに録画中です。その録画を続け、「{name}」は録画しません。</translation>
    </message>
    <message>
        <source>“{name}” is scheduled now and cannot be recorded yet; it is tried again each minute. {reason}</source>
        <translation>「{name}」の予約の時間ですが、まだ録画できません。1分ごとに試します。{reason}</translation>
    </message>
    <message>
        <source>“{name}” ends at {end}, as scheduled.</source>
        <translation>「{name}」は予約のとおり{end}に終わります。</translation>
    </message>
    <message>
        <source>The time of “{name}” is over. It is paused and not finished: stop it, or go on.</source>
        <translation>「{name}」の時間が終わりました。一時停止中で、まだ終わっていません。停止するか、続けてください。</translation>
    </message>
    <message>
        <source>“{name}” was paused when Pausa was cut off, so it does not go on by itself. Start when you are ready.</source>
        <translation>Pausaが途中で終わったとき「{name}」は一時停止中だったので、自動では再開しません。準備ができたら開始してください。</translation>
    </message>
    <message>
        <source>“{name}” is recorded until {end}.</source>
        <translation>「{name}」を{end}まで録画します。</translation>
    </message>
    <message>
        <source>“{other}” is scheduled for {start}. It will begin when “{name}” is over.</source>
        <translation>「{other}」は{start}に予約されています。「{name}」が終わってから始まります。</translation>
    </message>
    <message>
        <source>A recording can be prolonged by 1 to 1440 minutes.</source>
        <translation>録画は1分から1440分まで延長できます。</translation>
    </message>
    <message>
        <source>Nothing is being recorded by the schedule, so nothing was prolonged.</source>
        <translation>予約による録画は行われていないため、何も延長されませんでした。</translation>
    </message>
    <message>
        <source>“{title}” cannot be edited ({reason}). Nothing has changed.</source>
        <translation>「{title}」を編集できません（{reason}）。何も変わっていません。</translation>
    </message>
    <message>
        <source>An error in Pausa kept the changes from being saved. The file is as it was.</source>
        <translation>Pausaのエラーのため、変更を保存できませんでした。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>An error in Pausa kept the new recording from being made. Nothing has changed.</source>
        <translation>Pausaのエラーのため、新しい録画を作成できませんでした。何も変わっていません。</translation>
    </message>
    <message>
        <source>The changes could not be saved, because there is no space in {folder}. The file is as it was. Free some space, and try again.</source>
        <translation>{folder}に空き容量がないため、変更を保存できませんでした。ファイルは元のままです。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The changes could not be saved ({reason}). The file is as it was. Try again when that is solved.</source>
        <translation>変更を保存できませんでした（{reason}）。ファイルは元のままです。解決してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The changes could not be saved, and the file is as it was: {reason}</source>
        <translation>変更を保存できませんでした。ファイルは元のままです：{reason}</translation>
    </message>
    <message>
        <source>Nothing would be left of the recording. Its file is unchanged.</source>
        <translation>録画に何も残らなくなります。ファイルは変わっていません。</translation>
    </message>
    <message>
        <source>The file of “{title}” has not been read back as a whole yet. Nothing was discarded. Try again in a while, when nothing is recorded.</source>
        <translation>「{title}」のファイル全体の確認がまだ終わっていません。何も破棄していません。録画していないときに、しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The file of “{title}” was changed by another program, so what was taken back does not belong to it any more. Discard that, and edit the file as it is.</source>
        <translation>「{title}」のファイルがほかのアプリで変更されたため、取り除いた部分と合わなくなりました。取り除いた部分を破棄して、今のファイルを編集してください。</translation>
    </message>
    <message>
        <source>“{title}” is being worked on at the moment. Try again later.</source>
        <translation>「{title}」は処理中です。しばらくしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>“{title}” is being recorded or finished at the moment. Try again when it is finished.</source>
        <translation>「{title}」は録画中か仕上げ中です。終わってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>“{name}” is not as Pausa has written it, so it cannot be edited. It is unchanged.</source>
        <translation>「{name}」はPausaが書き出したときの状態ではないため、編集できません。ファイルは変わっていません。</translation>
    </message>
    <message>
        <source>The file has no pictures.</source>
        <translation>ファイルに映像がありません。</translation>
    </message>
    <message>
        <source>“{title}” has changes that are not in its file. Save them first.</source>
        <translation>「{title}」には、ファイルに保存されていない変更があります。先に保存してください。</translation>
    </message>
    <message>
        <source>“{title}” is too short to be joined.</source>
        <translation>「{title}」は短すぎて結合できません。</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). It is unchanged.</source>
        <translation>ファイルを読み込めません（{reason}）。ファイルは変わっていません。</translation>
    </message>
    <message>
        <source>There is no microphone now, so silence is recorded.</source>
        <translation>今はマイクがないため、無音で録画します。</translation>
    </message>
    <message>
        <source>The camera delivers {width} × {height} at {rate} frames a second now. The recording has {old_width} × {old_height} at {old_rate}, so the picture is fitted to that.</source>
        <translation>カメラの映像は現在{width} × {height}、毎秒{rate}コマです。録画は{old_width} × {old_height}、毎秒{old_rate}コマなので、映像はそれに合わせられます。</translation>
    </message>
    <message>
        <source>There is no camera now. The sound is recorded, and the picture is black.</source>
        <translation>今はカメラがありません。音声は録音され、映像は黒になります。</translation>
    </message>
    <message>
        <source>The recording has no sound, so the microphone is not recorded.</source>
        <translation>この録画には音声がないため、マイクは録音されません。</translation>
    </message>
    <message>
        <source>The recording has no picture, so the camera is not recorded.</source>
        <translation>この録画には映像がないため、カメラは録画されません。</translation>
    </message>
    <message>
        <source>The microphone delivers {rate} samples a second now. The recording has {old_rate}, so the sound is fitted to that.</source>
        <translation>マイクは現在、毎秒{rate}サンプルです。録画は毎秒{old_rate}サンプルなので、音声はそれに合わせられます。</translation>
    </message>
    <message>
        <source>No new recording could be made, and nothing has changed: {reason}</source>
        <translation>新しい録画を作れませんでした。何も変わっていません：{reason}</translation>
    </message>
    <message>
        <source>No new recording could be made ({reason}). Nothing has changed.</source>
        <translation>新しい録画を作れませんでした（{reason}）。何も変わっていません。</translation>
    </message>
    <message>
        <source>There is nothing at {seconds} s: {recorded} s are recorded. Nothing has changed.</source>
        <translation>{seconds}秒には何もありません。録画されているのは{recorded}秒です。何も変わっていません。</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be discarded. Nothing has changed.</source>
        <translation>取り除いた部分がないため、破棄するものはありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>What should be put back is not among what was taken back. Nothing has changed.</source>
        <translation>戻そうとしたものは、取り除いた部分の中にありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>The file of “{title}” is not whole on the disk, and is made again from what was recorded. Nothing is lost.</source>
        <translation>「{title}」のファイルがディスク上で完全ではないため、録画したものから作り直します。失われるものはありません。</translation>
    </message>
    <message>
        <source>Its segments lay in {folder}, which is not there now. Connect its drive or bring the folder back, and finish the recording again.</source>
        <translation>区間は{folder}にありましたが、今は見つかりません。ドライブを接続するかフォルダーを元に戻してから、「仕上げをやり直す」を選んでください。</translation>
    </message>
    <message>
        <source>The folder {folder}, which may hold recordings, cannot be read ({reason}). Nothing there was changed.</source>
        <translation>録画が入っている可能性のあるフォルダー {folder} を読み込めません（{reason}）。中身は何も変更していません。</translation>
    </message>
    <message>
        <source>The description of the recording of {moment} was lost, so all its segments were joined in their order. Pauses are not in it, but what had been taken back may be; title and marks are lost.</source>
        <translation>{moment}の録画の記録が失われたため、すべての区間を順番どおりにつなぎました。一時停止した部分は入っていませんが、取り除いた区間は入っているかもしれません。タイトルとマークは失われました。</translation>
    </message>
    <message>
        <source>Everything was taken back, so the last of that was undone: a file cannot be empty.</source>
        <translation>すべて取り除かれていたため、最後の操作を元に戻しました。空のファイルは作れません。</translation>
    </message>
    <message>
        <source>{seconds} s of the sound are silent, because the files that held them are gone or cannot be read. All else is there.</source>
        <translation>音声のうち{seconds}秒は、ファイルがなくなったか読み取れないため、無音です。ほかはすべてあります。</translation>
    </message>
    <message>
        <source>The picture stands still for {seconds} s, because no new picture came in that time.</source>
        <translation>新しい映像が届かなかったため、映像が{seconds}秒間止まっています。</translation>
    </message>
    <message>
        <source>{seconds} s of what was recorded are not in the file, because the files that held them are gone or cannot be read. All else is there.</source>
        <translation>録画のうち{seconds}秒は、元のファイルがなくなったか読み取れないため、完成したファイルに入っていません。ほかはすべてあります。</translation>
    </message>
    <message>
        <source>The file could not be finished ({reason}). The segments are kept. Finish the recording again.</source>
        <translation>ファイルを仕上げられませんでした（{reason}）。区間は残っています。「仕上げをやり直す」を選んでください。</translation>
    </message>
    <message>
        <source>No new recording could be made, because there is no space in {folder}. Nothing has changed. Free some space, and try again.</source>
        <translation>{folder}に空き容量がないため、新しい録画を作成できませんでした。何も変わっていません。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{name}” in {folder} cannot be read ({reason}). It is unchanged.</source>
        <translation>{folder}の「{name}」を読み込めません（{reason}）。ファイルは変わっていません。</translation>
    </message>
    <message>
        <source>Everything that was recorded was taken back, so there is no file. The takes are in the trash; put back from there, they become a file when Pausa starts.</source>
        <translation>録画した区間がすべて取り除されたため、ファイルはありません。区間はゴミ箱にあります。元の場所に戻すと、次にPausaを起動したときにファイルになります。</translation>
    </message>
    <message>
        <source>{count} frames were left out because what the camera sent could not be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>カメラから届いたデータを読み取れなかったため、{count}コマが抜けています。ケーブルを確認するか、別の端子につなぐか、小さいサイズを選んでください。</translation>
    </message>
    <message>
        <source>The camera delivers {size} now. The recording keeps its size of {own}, and the picture is fitted to that.</source>
        <translation>カメラの映像は現在{size}です。録画のサイズは{own}のままで、映像はそれに合わせられます。</translation>
    </message>
    <message>
        <source>There is no picture from “{device}”. The sound is recorded, and the picture is black until the camera delivers. Check the camera, or choose another.</source>
        <translation>「{device}」から映像が届いていません。音声は録音されていて、映像はカメラから届くまで黒になります。カメラを確認するか、別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>There is no picture from the camera. The sound is recorded, and the picture is black until the camera delivers. Check the camera, or choose another.</source>
        <translation>カメラから映像が届いていません。音声は録音されていて、映像はカメラから届くまで黒になります。カメラを確認するか、別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>Nothing was recorded, because no picture and no sound had come yet.</source>
        <translation>映像も音声もまだ届いていなかったため、何も録画されていません。</translation>
    </message>
    <message>
        <source>The computer writes the words more slowly than they are said. They come late, and none is lost; a smaller model is faster.</source>
        <translation>話す速さに、コンピューターの書き起こしが追いついていません。言葉は遅れて出ますが、失われません。小さいモデルのほうが速くなります。</translation>
    </message>
    <message>
        <source>Without a microphone no words are written. The recording is not affected.</source>
        <translation>マイクがないと言葉は書き起こされません。録画に影響はありません。</translation>
    </message>
    <message>
        <source>The words are up to date again.</source>
        <translation>言葉の書き起こしが追いつきました。</translation>
    </message>
    <message>
        <source>An error in Pausa ended the writing of words. The recording goes on, and its words can be written afterwards.</source>
        <translation>Pausaのエラーで、言葉の書き起こしが終わりました。録画は続いており、言葉はあとで書き起こせます。</translation>
    </message>
    <message>
        <source>The words could not be put into “{name}”. The file is as it was, and its words are in the list.</source>
        <translation>「{name}」に言葉を入れられませんでした。ファイルは元のままで、言葉は一覧にあります。</translation>
    </message>
    <message>
        <source>The words could not be put into “{name}” ({reason}). The file is as it was, and its words are in the list.</source>
        <translation>「{name}」に言葉を入れられませんでした（{reason}）。ファイルは元のままで、言葉は一覧にあります。</translation>
    </message>
    <message>
        <source>There is no space to put the words into “{name}”. The file is as it was, and its words are in the list. Free some space, and write the words once more.</source>
        <translation>「{name}」に言葉を入れる空きがありません。ファイルは元のままで、言葉は一覧にあります。空きを作ってから、言葉をもう一度書き起こしてください。</translation>
    </message>
    <message>
        <source>The recording is being worked on at the moment.</source>
        <translation>この録画は今、処理中です。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation>その間にファイルが変更されました。</translation>
    </message>
    <message>
        <source>“{name}” was changed while its words were written, so they do not belong to it. Write them once more.</source>
        <translation>言葉を書き起こしている間に「{name}」が変更されたため、言葉が録画と合いません。もう一度書き起こしてください。</translation>
    </message>
    <message>
        <source>Stopped. The words are as they were.</source>
        <translation>中止しました。言葉は元のままです。</translation>
    </message>
    <message>
        <source>The sound of “{name}” cannot be unpacked in {folder} ({reason}). The words are as they were. Free some space, and try again.</source>
        <translation>「{name}」の音声を{folder}に展開できません（{reason}）。言葉は元のままです。空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>“{name}” is no file that could be read.</source>
        <translation>「{name}」は読み込めるファイルではありません。</translation>
    </message>
    <message>
        <source>There is no sound in “{name}”, so there are no words.</source>
        <translation>「{name}」には音声がないため、言葉もありません。</translation>
    </message>
    <message>
        <source>The words of this recording are being written already.</source>
        <translation>この録画の言葉は、すでに書き起こしている途中です。</translation>
    </message>
    <message>
        <source>The words of many recordings are still to be written. Try again when some are.</source>
        <translation>書き起こしを待っている録画がたくさんあります。いくつか終わってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>An error in Pausa ended the writing of words. They are as they were.</source>
        <translation>Pausaのエラーで、言葉の書き起こしが終わりました。言葉は元のままです。</translation>
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
        <translation>約{minutes}分</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>約1分</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most. The recording stops before that and is kept; for a longer one choose a folder on another drive.</source>
        <translation>{folder}に置けるファイルは最大{size}です。録画はその前に停止し、残ります。もっと長く録画するには、別のドライブのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most; that is enough for {time} more. Then the recording stops and is kept.</source>
        <translation>{folder}に置けるファイルは最大{size}で、録画できるのはあと{time}です。その後、録画は停止し、残ります。</translation>
    </message>
    <message>
        <source>The disk has room for {time} more. Then the recording stops and is kept.</source>
        <translation>ディスクの空きで録画できるのはあと{time}です。その後、録画は停止し、残ります。</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most, so the recording was stopped before that. All of it is kept.</source>
        <translation>{folder}に置けるファイルは最大{size}のため、その前に録画を停止しました。録画した内容はすべて残っています。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or gone. The segments are kept.</source>
        <translation>「{name}」が壊れているか、見つかりません。区間は残っています。</translation>
    </message>
    <message>
        <source>The sound cannot be encoded ({reason}). The segments are kept. Finish the recording again.</source>
        <translation>音声をエンコードできません（{reason}）。区間は残っています。「仕上げをやり直す」を選んでください。</translation>
    </message>
    <message>
        <source>The sound cannot be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved.</source>
        <translation>音声を{folder}に書き込めません（{reason}）。区間は残っています。解決してから、「仕上げをやり直す」を選んでください。</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Check the folder’s permissions, and try again.</source>
        <translation>録画一覧{file}を開けません（{reason}）。録画そのものはそのまま残っています。フォルダーを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be used at the moment ({reason}). Your recordings are untouched. Start Pausa again.</source>
        <translation>録画一覧{file}を現在使えません（{reason}）。録画そのものはそのまま残っています。Pausaを起動し直してください。</translation>
    </message>
    <message>
        <source>{encoder} encoding does not work on this computer, so the processor encodes instead. Recordings look the same. Choose “Automatic” in the settings to stop seeing this message.</source>
        <translation>このコンピューターでは{encoder}でエンコードできないため、CPUを使います。録画の内容は変わりません。設定で「自動」を選ぶと、このお知らせは出なくなります。</translation>
    </message>
    <message>
        <source>No graphics hardware that can encode was found, so the processor encodes instead. Recordings look the same.</source>
        <translation>エンコードできるグラフィックス機能が見つからないため、CPUを使います。失われるものはありません。</translation>
    </message>
    <message>
        <source>There is no ffmpeg at “{path}”. Correct the path in the settings.</source>
        <translation>「{path}」にffmpegがありません。設定を直してください。</translation>
    </message>
    <message>
        <source>There is no ffmpeg at “{path}”. Correct {variable}.</source>
        <translation>「{path}」にffmpegがありません。{variable}を直してください。</translation>
    </message>
    <message>
        <source>ffmpeg is missing. Install it, or enter its path in the settings.</source>
        <translation>ffmpegがありません。インストールするか、設定で指定してください。</translation>
    </message>
    <message>
        <source>ffmpeg {version} at “{path}” is too old. Pausa needs {oldest} or newer.</source>
        <translation>「{path}」のffmpeg {version}は古すぎます。Pausaには{oldest}以降が必要です。</translation>
    </message>
    <message>
        <source>“{path}” is not ffmpeg. Enter the path of a working one in the settings.</source>
        <translation>「{path}」はffmpegではありません。動作するものを設定で指定してください。</translation>
    </message>
    <message>
        <source>The frames of “{device}” cannot be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>「{device}」の映像を読み取れません。ケーブルを確認するか、別の端子に接続するか、小さいサイズを選んでください。</translation>
    </message>
    <message>
        <source>The picture of “{device}” is frozen. Check the camera and its cable.</source>
        <translation>「{device}」の映像が止まっています。カメラとケーブルを確認してください。</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing has changed.</source>
        <translation>元に戻すものはありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Nothing was undone that could be done again. Nothing has changed.</source>
        <translation>やり直せる操作はありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>The chapters of “{name}” could not be changed ({reason}). The file is as it was.</source>
        <translation>「{name}」のチャプターを変更できませんでした（{reason}）。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>There is no space to change the chapters of “{name}”. The file is as it was.</source>
        <translation>「{name}」のチャプターを変更するための空きがありません。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>“{name}” could not be copied faithfully, so its chapters stay as they are.</source>
        <translation>「{name}」を正確にコピーできなかったため、チャプターは元のままです。</translation>
    </message>
    <message>
        <source>“{path}” cannot be started. Enter the path of a working ffmpeg in the settings.</source>
        <translation>「{path}」を起動できません。動作するffmpegを設定で指定してください。</translation>
    </message>
    <message>
        <source>“{path}” cannot be started. Correct {variable}.</source>
        <translation>「{path}」を起動できません。{variable}を直してください。</translation>
    </message>
    <message>
        <source>“{path}” is not ffmpeg. Correct {variable}.</source>
        <translation>「{path}」はffmpegではありません。{variable}を直してください。</translation>
    </message>
    <message>
        <source>ffmpeg cannot be started ({reason}). Check its path in the settings.</source>
        <translation>ffmpegを起動できません（{reason}）。設定を確認してください。</translation>
    </message>
    <message>
        <source>Another Pausa on this computer is working on it, so it was left alone.</source>
        <translation>このコンピューターの別のPausaが処理中のため、そのままにしてあります。</translation>
    </message>
    <message>
        <source>The recording in {folder} belongs to the computer {computer}, which may still be working on it, so it was left alone.</source>
        <translation>{folder}の録画はコンピューター「{computer}」のもので、まだ処理中かもしれないため、そのままにしてあります。</translation>
    </message>
    <message>
        <source>There is no recording in {folder}, but other files are. Nothing there was changed.</source>
        <translation>{folder}に録画はなく、ほかのファイルがあります。そこにあるものは何も変更していません。</translation>
    </message>
    <message>
        <source>The journal in {folder} is that of another recording. Nothing was changed.</source>
        <translation>{folder}の録画の記録ファイルは別の録画のものです。何も変更していません。</translation>
    </message>
    <message>
        <source>{folder} is a link, which is not followed.</source>
        <translation>{folder}はリンクのため、たどりません。</translation>
    </message>
    <message>
        <source>Everything that was recorded was taken back, so there is no file.</source>
        <translation>録画した区間がすべて取り除されたため、ファイルはありません。</translation>
    </message>
    <message>
        <source>The finished file could not be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved, or save it elsewhere.</source>
        <translation>完成したファイルを{folder}に書き込めませんでした（{reason}）。区間は残っています。解決してから「仕上げをやり直す」を選ぶか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>There is no space for the finished file in {folder}. The segments are kept. Free some space, and finish the recording again, or save it elsewhere.</source>
        <translation>{folder}に完成したファイルを置く空きがありません。区間は残っています。空きを作ってから「仕上げをやり直す」を選ぶか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>{count} frames were left out because the camera sends them irregularly, or the computer reads them too late.</source>
        <translation>{count}コマを省きました。カメラからの届き方が不規則か、コンピューターの読み取りが遅れています。</translation>
    </message>
    <message>
        <source>{count} frames were lost because the computer encodes too slowly. Close other programs; for the next recording choose a smaller size, fewer frames per second, or a hardware encoder in the settings.</source>
        <translation>コンピューターのエンコードが追いつかず、{count}コマが失われました。ほかのアプリを終了してください。次の録画では、設定で小さいサイズ、少ないコマ数、またはハードウェアエンコーダーを選んでください。</translation>
    </message>
    <message>
        <source>The computer encodes the picture too slowly, and frames may soon be lost. Close other programs; for the next recording choose a smaller size, fewer frames per second, or a hardware encoder in the settings.</source>
        <translation>コンピューターのエンコードが追いつかず、まもなくコマが失われるおそれがあります。ほかのアプリを終了してください。次の録画では、設定で小さいサイズ、少ないコマ数、またはハードウェアエンコーダーを選んでください。</translation>
    </message>
    <message>
        <source>{count} frames were lost because the drive into which Pausa records did not answer for a while. Check its cable or its network, or choose a folder on another drive.</source>
        <translation>録画先のドライブがしばらく応答しなかったため、{count}コマが失われました。ケーブルやネットワークを確認するか、別のドライブのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>An error in Pausa kept the recording from beginning. Nothing was recorded.</source>
        <translation>Pausaの内部で問題が起きたため、録画を始められませんでした。何も録画されていません。</translation>
    </message>
    <message>
        <source>The microphone is muted, so silence is recorded until you unmute it.</source>
        <translation>マイクがミュートされているため、解除するまで無音を記録します。</translation>
    </message>
    <message>
        <source>{what_happened} The recording goes on in another folder on this computer, and nothing is lost.</source>
        <translation>{what_happened}録画はこのコンピューターの別のフォルダーで続き、失われるものはありません。</translation>
    </message>
    <message>
        <source>{what_happened} There is no other folder in which it could go on, so the recording was stopped.</source>
        <translation>{what_happened}続けられる別のフォルダーがないため、録画を停止しました。</translation>
    </message>
    <message>
        <source>There is no other folder in which the recording could go on. Everything recorded so far is kept.</source>
        <translation>録画を続けられる別のフォルダーがありません。ここまでの録画は残っています。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more. The recording goes on and is kept on this computer; its file is put into the folder when that is back.</source>
        <translation>フォルダー{folder}がなくなりました。録画は続き、このコンピューターに残ります。フォルダーが戻ると、ファイルはそこに置かれます。</translation>
    </message>
    <message>
        <source>The drive of {folder} does not answer, so nothing was recorded. Check its cable or its network, or choose another folder.</source>
        <translation>{folder}のドライブが応答しないため、何も録画されませんでした。ケーブルやネットワークを確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist, so nothing was recorded. Create it, or choose another.</source>
        <translation>フォルダー{folder}がないため、何も録画されませんでした。作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to, so nothing was recorded. Choose another folder.</source>
        <translation>{folder}に書き込めないため、何も録画されませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full, so nothing was recorded. Free some space, or choose another folder.</source>
        <translation>{folder}のディスクがいっぱいのため、何も録画されませんでした。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This recording is already being finished.</source>
        <translation>この録画はすでに処理中です。</translation>
    </message>
    <message>
        <source>The segments are kept but cannot be read. Check that their folder can be written to.</source>
        <translation>区間を処理できません。そのフォルダーに書き込めるかを確認してください。</translation>
    </message>
    <message>
        <source>The recording in {folder} was made by a newer Pausa. Recover it with that version.</source>
        <translation>{folder}の録画は、より新しいPausaで作られています。復元にはそのPausaを使ってください。</translation>
    </message>
    <message>
        <source>There is no journal in {folder}. Nothing there was changed.</source>
        <translation>{folder}に録画の記録ファイルがありません。そこにあるものは何も変更していません。</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be read ({reason}). Nothing was changed.</source>
        <translation>{folder}の録画の記録ファイルを読み込めません（{reason}）。何も変更していません。</translation>
    </message>
    <message>
        <source>The journal in {folder} is damaged. Its segments are kept as they are.</source>
        <translation>{folder}の録画の記録ファイルが壊れています。区間はそのまま残してあります。</translation>
    </message>
    <message>
        <source>The encoder stopped unexpectedly and was restarted. Nothing is lost.</source>
        <translation>エンコーダーが予期せず終了したため、再び起動しました。失われたものはありません。</translation>
    </message>
    <message>
        <source>The encoder stopped unexpectedly and was restarted. Frames lost: {count}.</source>
        <translation>エンコーダーが予期せず終了したため、再び起動しました。{count}コマが失われました。</translation>
    </message>
    <message>
        <source>The computer went to sleep, so the recording is paused. Everything before that is kept.</source>
        <translation>コンピューターがスリープしたため、録画を一時停止しました。それまでの録画は残っています。</translation>
    </message>
    <message>
        <source>The drive of {folder} does not answer. The recording goes on and is kept on this computer; its file is put into the folder when the drive answers again.</source>
        <translation>{folder}のドライブが応答しません。録画は続き、このコンピューターに残ります。ドライブが再び応答すると、ファイルはそのフォルダーに置かれます。</translation>
    </message>
    <message>
        <source>The drive of {folder}, into which Pausa records, does not answer. If that lasts, frames are lost. Check its cable or its network.</source>
        <translation>録画先の{folder}のドライブが応答しません。この状態が続くと、コマが失われます。ケーブルやネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The folder {folder}, into which Pausa records, was deleted, moved or unmounted.</source>
        <translation>録画先のフォルダー{folder}が、削除、移動、またはマウント解除されました。</translation>
    </message>
    <message>
        <source>The disk does not keep what is recorded into {folder} ({reason}).</source>
        <translation>{folder}に録画した内容がディスクに残りません（{reason}）。</translation>
    </message>
    <message>
        <source>The disk is almost full, so the recording was stopped. All of it is kept.</source>
        <translation>ディスクの空きがほとんどないため、録画を停止しました。録画した内容はすべて残っています。</translation>
    </message>
    <message>
        <source>The microphone did not deliver {seconds} s of sound; they are silent.</source>
        <translation>マイクから{seconds}秒分の音声が届かず、その間は無音になります。</translation>
    </message>
    <message>
        <source>The camera’s frames cannot be read. Everything recorded so far is kept.</source>
        <translation>カメラの映像を読み取れません。録画した内容は残っています。</translation>
    </message>
    <message>
        <source>The encoder does not work. Everything recorded so far is kept.</source>
        <translation>エンコーダーが動作しません。録画した内容は残っています。</translation>
    </message>
    <message>
        <source>The encoder does not work ({reason}). Everything recorded so far is kept.</source>
        <translation>エンコーダーが動作しません（{reason}）。録画した内容は残っています。</translation>
    </message>
    <message>
        <source>The camera delivers no picture, so nothing was recorded. Check the camera, and try again.</source>
        <translation>カメラから映像が届かないため、何も録画されませんでした。カメラを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The microphone delivers no sound, so nothing was recorded. Check the microphone, and try again.</source>
        <translation>マイクから音声が届かないため、何も録画されませんでした。マイクを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is neither a camera nor a microphone to record. Choose at least one.</source>
        <translation>録画するカメラもマイクもありません。どちらかを選んでください。</translation>
    </message>
    <message>
        <source>A recording is already running. Stop it first, or allow several at once in the settings.</source>
        <translation>すでに録画中です。先に停止するか、設定で複数の録画を許可してください。</translation>
    </message>
    <message>
        <source>There is no segment to take back. Nothing has changed.</source>
        <translation>撮り直す区間がありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>An error in Pausa stopped the recording. Everything recorded so far is kept.</source>
        <translation>Pausaの内部で問題が起きたため、録画を停止しました。ここまでの録画は残っています。</translation>
    </message>
    <message>
        <source>What was recorded cannot be read. The segments are kept in {folder}.</source>
        <translation>録画した内容を読み取れません。区間は{folder}に残してあります。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}). Nothing was changed.</source>
        <translation>フォルダー{folder}を変更できません（{reason}）。何も変更していません。</translation>
    </message>
    <message>
        <source>The disk is full. Everything recorded so far is kept. Free some space in {folder} to go on.</source>
        <translation>ディスクがいっぱいです。ここまでの録画は残っています。{folder}に空きを作ってから続けてください。</translation>
    </message>
    <message>
        <source>The disk is full. Everything recorded so far is kept. Free some space to go on.</source>
        <translation>ディスクがいっぱいです。ここまでの録画は残っています。空きを作ってから続けてください。</translation>
    </message>
    <message>
        <source>The folder {folder}, which holds the recording, has disappeared, so the recording has ended. If you can bring the folder back, finish the recording again.</source>
        <translation>録画のフォルダー {folder} がなくなったため、録画を終了しました。元に戻せる場合は、「仕上げをやり直す」を選んでください。</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk ({reason}). Everything recorded so far is kept.</source>
        <translation>ディスクに書き込めません（{reason}）。ここまでの録画は残っています。</translation>
    </message>
    <message>
        <source>The sound in {folder} cannot be read. All of it is kept. Check the disk, and finish the recording again.</source>
        <translation>{folder}の音声を読み込めません。すべて残っています。ディスクを確認し、「仕上げをやり直す」を選んでください。</translation>
    </message>
    <message>
        <source>An error in Pausa kept the recording from being finished. The segments are kept.</source>
        <translation>仕上げ中にPausaの内部で問題が起きました。区間は残っています。</translation>
    </message>
    <message>
        <source>Nothing was recorded, so there is no file.</source>
        <translation>何も録画されていないため、ファイルはありません。</translation>
    </message>
    <message>
        <source>The finished file has {count} frames instead of {expected}. The segments are kept.</source>
        <translation>完成したファイルのコマ数が合いません（{expected}コマのはずが{count}コマ）。区間は残っています。</translation>
    </message>
    <message>
        <source>The finished file has {seconds} s of video instead of {expected}. The segments are kept.</source>
        <translation>完成したファイルの映像の長さが合いません（{expected}秒のはずが{seconds}秒）。区間は残っています。</translation>
    </message>
    <message>
        <source>The frames of the finished file are not equally long. The segments are kept.</source>
        <translation>完成したファイルのコマの長さがそろっていません。区間は残っています。</translation>
    </message>
    <message>
        <source>The finished file has {seconds} s of sound instead of {expected}. The segments are kept.</source>
        <translation>完成したファイルの音声の長さが合いません（{expected}秒のはずが{seconds}秒）。区間は残っています。</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Until you do something else, Undo brings them back. They take up {size}.</source>
        <translation>ほかの操作をするまでは、「元に戻す」で復元できます。使用容量は{size}です。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be found. Connect its drive, or look for the file where you moved it.</source>
        <translation>フォルダー「{folder}」が見つかりません。ドライブを接続するか、ファイルの移動先を確認してください。</translation>
    </message>
    <message>
        <source>Where is “{title}”?</source>
        <translation>「{title}」はどこにありますか？</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n files are copied. Paste them where you want the copies.</source>
        <translation>
            <numerusform>%n個のファイルをクリップボードにコピーしました。コピーを置きたい場所に貼り付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>ファイルの場所を指定…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Record on</source>
        <translation>続きを録画</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Save words as…</source>
        <translation>言葉を名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy words as text</source>
        <translation>言葉をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy chapters for a description</source>
        <translation>説明欄用にチャプターをコピー</translation>
    </message>
    <message>
        <source>Join to a new recording</source>
        <translation>新しい録画に結合</translation>
    </message>
    <message>
        <source>Discard what was taken back ({size})…</source>
        <translation>取り除いた部分を破棄（{size}）…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>「{title}」を完全に削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n recordings for good?</source>
        <translation>
            <numerusform>%n件の録画を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies there cannot be moved to the trash ({reason}); its drive may have none. Nothing has been deleted. What is deleted for good cannot be brought back.</source>
        <translation>そこにあるものをごみ箱に移動できません（{reason}）。そのドライブにはごみ箱がないのかもしれません。まだ何も削除していません。完全に削除すると、元に戻せません。</translation>
    </message>
    <message>
        <source>Nothing in the file says that it is “{title}”. If another program has changed it, it may be that recording all the same.</source>
        <translation>ファイルの中に「{title}」だと示すものがありません。ほかのプログラムで変更されたのなら、それでもその録画かもしれません。</translation>
    </message>
    <message>
        <source>Use “{name}” anyway?</source>
        <translation>それでも「{name}」を使いますか？</translation>
    </message>
    <message>
        <source>Remove from the list only</source>
        <translation>一覧から外すだけ</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>このファイルを使う</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message numerus="yes">
        <source>Move %n recordings to the trash?</source>
        <translation>
            <numerusform>%n件の録画をごみ箱に移動しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>別の場所に保存</translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation>仕上げをやり直す</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>名前を付けてコピーを保存…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>the clock was wrong</source>
        <translation>時計が誤っていました</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>仕上げ中…</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>picture still for {seconds} s</source>
        <translation>映像が{seconds}秒間静止</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>音声のみ</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>ファイルがもうありません</translation>
    </message>
    <message>
        <source>edited, not saved</source>
        <translation>編集済み、未保存</translation>
    </message>
    <message>
        <source>in another program</source>
        <translation>別のプログラムで</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>録画中</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>すべて残っています</translation>
    </message>
    <message>
        <source>waits for {folder}</source>
        <translation>{folder}を待っています</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残っています</translation>
    </message>
    <message>
        <source>{seconds} s of sound missing</source>
        <translation>音声が{seconds}秒抜けています</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>復元済み</translation>
    </message>
    <message>
        <source>{size} kept beside it</source>
        <translation>ほかに{size}を保管</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Use the default folder</source>
        <translation>標準のフォルダーを使う</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>録画の保存先フォルダー</translation>
    </message>
    <message>
        <source>New recordings are saved here. Existing ones stay where they are.</source>
        <translation>新しい録画はここに保存されます。これまでの録画は今の場所に残ります。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Recordings without a title are named like this. A title becomes the file’s name, unless you insert it here: then it stands where you put it.</source>
        <translation>タイトルのない録画はこの名前になります。タイトルはそのままファイル名になりますが、ここに挿入した場合は、その位置に入ります。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>Keep what was taken back</source>
        <translation>取り除いた部分を残す期間</translation>
    </message>
    <message>
        <source>After the recording has stopped, so that it can still be put back. It takes up room on the disk.</source>
        <translation>録画を停止した後も、元の場所に戻せるように残します。ディスクの空きを使います。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り除いた部分</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created with the first recording.</source>
        <translation>このフォルダーは最初の録画のときに作られます。</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Recordings still go to the folder used before.</source>
        <translation>フォルダー「{folder}」がありません。録画はこれまでと同じ場所に保存されます。</translation>
    </message>
    <message>
        <source>Pausa cannot write to “{folder}”. Recordings still go to the folder used before.</source>
        <translation>「{folder}」には書き込めません。録画はこれまでと同じ場所に保存されます。</translation>
    </message>
    <message>
        <source>Insert: {part}</source>
        <translation>挿入：{part}</translation>
    </message>
    <message>
        <source>“{part}” has no meaning here. These have: {known}. Files are still named as before.</source>
        <translation>「{part}」はここでは使えません。使えるのは：{known}。ファイル名は前のままです。</translation>
    </message>
    <message>
        <source>Fourier series</source>
        <translation>フーリエ級数</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>例：{name}</translation>
    </message>
</context>
<context>
    <name>FilmReader</name>
    <message>
        <source>This part of the recording cannot be read ({reason}). Nothing else has changed.</source>
        <translation>録画のこの部分を読み込めません（{reason}）。ほかは何も変わっていません。</translation>
    </message>
    <message>
        <source>This part of the recording cannot be read. Nothing else has changed.</source>
        <translation>録画のこの部分を読み込めません。ほかは何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>{duration} that were taken back will be gone for good, and cannot be put back any more.</source>
        <translation>取り除いた部分（{duration}）は完全に失われ、もう戻せません。</translation>
    </message>
    <message>
        <source>What the recording shows now is kept. What you did before cannot be undone after that.</source>
        <translation>今の録画の内容は残ります。これまでの操作は、その後は元に戻せません。</translation>
    </message>
    <message>
        <source>Discard for good what was taken back?</source>
        <translation>取り除いた部分を完全に破棄しますか？</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>完全に破棄</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>{size} will be free. What was taken back cannot be put back any more, and nothing undone.</source>
        <translation>{size}が空きます。取り除いた部分は戻せなくなり、操作も元に戻せなくなります。</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>ファイルはそのままです。</translation>
    </message>
    <message>
        <source>The file stays as it is; changes that are not saved are discarded, too.</source>
        <translation>ファイルはそのままです。保存していない変更も破棄されます。</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Last picture before this place</source>
        <translation>この位置の直前の映像</translation>
    </message>
    <message>
        <source>Last kept picture</source>
        <translation>残した最後の映像</translation>
    </message>
</context>
<context>
    <name>GlobalHotkeys</name>
    <message>
        <source>Your desktop manages these keys. Change them in its settings.</source>
        <translation>これらのキーはデスクトップ環境が管理しています。変更はデスクトップ環境の設定で行ってください。</translation>
    </message>
    <message>
        <source>macOS does not let Pausa receive these keys yet. Allow it in System Settings under Privacy &amp; Security, Accessibility, and start Pausa again.</source>
        <translation>Pausaがこれらのキーを使うことを、macOSがまだ許可していません。システム設定の「プライバシーとセキュリティ」＞「アクセシビリティ」で許可してから、Pausaを起動し直してください。</translation>
    </message>
    <message>
        <source>Your desktop refused these keys. Set a key to ask again.</source>
        <translation>デスクトップ環境にこれらのキーの使用を求めましたが、許可されませんでした。キーを設定し直すと、もう一度求めます。</translation>
    </message>
    <message>
        <source>On this desktop, keys cannot work while another program is in front. The keys above work while Pausa is in front; the tray icon always works.</source>
        <translation>このデスクトップ環境では、ほかのアプリの使用中に働くキーを設定できません。上のキーは、Pausaが前面にあるときに使えます。トレイアイコンも使えます。</translation>
    </message>
    <message>
        <source>{key} is not on this keyboard. Choose another key.</source>
        <translation>{key}はこのキーボードにありません。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>Another program already uses {key}. Choose another key.</source>
        <translation>{key}はほかのアプリが使っています。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>Your desktop did not let Pausa use {key}.</source>
        <translation>デスクトップ環境が{key}の使用をPausaに許可しませんでした。</translation>
    </message>
    <message>
        <source>You could no longer type {key} in other programs. Add Ctrl or Alt.</source>
        <translation>{key}だけを設定すると、ほかのアプリで入力できなくなります。CtrlかAltを組み合わせてください。</translation>
    </message>
    <message>
        <source>{key} is already used for “{action}” here.</source>
        <translation>{key}はここですでに「{action}」に設定されています。</translation>
    </message>
    <message>
        <source>{key} is already used for “{action}” in the window.</source>
        <translation>{key}はウィンドウ内ですでに「{action}」に設定されています。</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The end of the recording</source>
        <translation>録画の終わり</translation>
    </message>
    <message>
        <source>Playing the recording · {time} of {total}</source>
        <translation>録画を再生中 · {time} / {total}</translation>
    </message>
    <message>
        <source>In the recording at {time} of {total} · Resume replaces what follows · Esc: to the end</source>
        <translation>録画の{time} / {total} · 再開すると以降を置き換え · Esc：終わりへ</translation>
    </message>
    <message>
        <source>At {time} of {total}</source>
        <translation>{time} / {total}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>HeardText</name>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Go here in the recording</source>
        <translation>録画のこの位置に移動</translation>
    </message>
    <message>
        <source>Said again?</source>
        <translation>言い直しですか？</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>Joining %n recordings</source>
        <translation>
            <numerusform>%n件の録画を結合しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>結合</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Press the key you want.</source>
        <translation>使いたいキーを押してください。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>元のままにする</translation>
    </message>
</context>
<context>
    <name>LeadIn</name>
    <message>
        <source>Lead-in: recording begins in {seconds} s · {key}: now · Esc: cancel</source>
        <translation>プリロール：{seconds}秒後に録画開始 · {key}：今すぐ · Esc：キャンセル</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Microphone level</source>
        <translation>マイクの音量</translation>
    </message>
    <message>
        <source>Too loud: the sound is distorted.</source>
        <translation>音が大きすぎて、音割れしています。</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>最新へ</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞き取り中</translation>
    </message>
    <message>
        <source>Paused. Nothing is listened to.</source>
        <translation>一時停止中。何も聞き取りません。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>What you say can stand here while you say it. No sound and no word leaves this computer.</source>
        <translation>話したことを、話しながらここに表示できます。音声も言葉も、このコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation>話したことを書き起こす</translation>
    </message>
    <message>
        <source>The words of this recording are not written; those of the next one are.</source>
        <translation>この録画の言葉は書き起こされません。次の録画から書き起こされます。</translation>
    </message>
    <message>
        <source>Words appear here a moment after they are said.</source>
        <translation>話してから少しすると、ここに言葉が表示されます。</translation>
    </message>
    <message>
        <source>What you say appears here while you record.</source>
        <translation>録画中に話したことが、ここに表示されます。</translation>
    </message>
    <message>
        <source>More about the words</source>
        <translation>言葉のその他の操作</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>言葉を隠す</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>映像の下</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Begin a new recording</source>
        <translation>新しい録画を始める</translation>
    </message>
    <message>
        <source>What you changed in “{title}” is kept, but not in its file yet. Play it again to go on.</source>
        <translation>「{title}」の変更は残っていますが、まだファイルには入っていません。続けるには、もう一度再生してください。</translation>
    </message>
</context>
<context>
    <name>MicrophoneMenu</name>
    <message>
        <source>Input level: {level}</source>
        <translation>入力音量：{level}</translation>
    </message>
    <message>
        <source>Input: {input}</source>
        <translation>入力：{input}</translation>
    </message>
    <message>
        <source>the one that is heard</source>
        <translation>音が入っている入力</translation>
    </message>
    <message>
        <source>the one that is heard (now {number})</source>
        <translation>音が入っている入力（現在：{number}）</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>入力{number}</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (stereo)</source>
        <translation>入力{first}と{second}（ステレオ）</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (mixed)</source>
        <translation>入力{first}と{second}（ミックス）</translation>
    </message>
</context>
<context>
    <name>ModelGetter</name>
    <message>
        <source>An error in Pausa. The log has the details.</source>
        <translation>Pausaのエラーです。詳細はログにあります。</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Get a model</source>
        <translation>モデルを入手</translation>
    </message>
    <message>
        <source>A model is what turns speech into words, on this computer. The larger it is, the better it writes and the longer it takes. Nothing is fetched unless you get it here.</source>
        <translation>モデルは、このコンピューターで声を言葉にするものです。大きいほど精度が高く、時間がかかります。ここで入手しない限り、何もダウンロードされません。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>How much has come</source>
        <translation>入手の進行状況</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>多言語</translation>
    </message>
    <message>
        <source>Licence: {licence}. From {source}, over an encrypted connection; each file is checked.</source>
        <translation>ライセンス：{licence}。配布元：{source}。暗号化された接続で取得し、各ファイルを検証します。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Begins…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>The connection broke; trying again…</source>
        <translation>接続が切れました。再試行しています…</translation>
    </message>
    <message>
        <source>{percent} % has come</source>
        <translation>{percent}%を取得</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターにあります</translation>
    </message>
    <message>
        <source>Stopped at {percent} %</source>
        <translation>{percent}%で中止</translation>
    </message>
</context>
<context>
    <name>MuteDisplay</name>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>マイクのミュートを解除</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>マイクをミュート</translation>
    </message>
    <message>
        <source>Microphone muted – silence is recorded</source>
        <translation>マイクはミュート中 – 無音を記録しています</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close all</source>
        <translation>すべて閉じる</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>“{device}” is connected again.</source>
        <translation>「{device}」が再び使えるようになりました。</translation>
    </message>
    <message>
        <source>The newest segment ({length}) was taken back. Undo brings it back.</source>
        <translation>最新の区間（{length}）を取り除きました。「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>What came after this point ({length}) was taken back. Undo brings it back.</source>
        <translation>この位置より後の部分（{length}）を取り除きました。「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation>仕上げをやり直す</translation>
    </message>
    <message>
        <source>Not finished; everything is kept</source>
        <translation>保管済み、仕上げは未完了</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>何も録画されませんでした</translation>
    </message>
    <message>
        <source>Mark set</source>
        <translation>マークを付けました</translation>
    </message>
    <message>
        <source>The newest segment was taken back. Paused where it began.</source>
        <translation>最新の区間を取り除き、その直前で一時停止しています。</translation>
    </message>
    <message numerus="yes">
        <source>Paused for %n minutes. Nothing is being recorded.</source>
        <translation>
            <numerusform>%n分間、一時停止したままです。録画されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{device}” is working now.</source>
        <translation>「{device}」が使えるようになりました。</translation>
    </message>
    <message>
        <source>The segment is back.</source>
        <translation>区間を元に戻しました。</translation>
    </message>
    <message>
        <source>Still paused</source>
        <translation>まだ一時停止中です</translation>
    </message>
    <message>
        <source>What came after is back ({length}).</source>
        <translation>それより後の部分が元に戻りました（{length}）。</translation>
    </message>
    <message>
        <source>The mark is gone.</source>
        <translation>マークを取り除きました。</translation>
    </message>
    <message>
        <source>The mark is set again.</source>
        <translation>マークを付け直しました。</translation>
    </message>
    <message>
        <source>Taken back again ({length}).</source>
        <translation>もう一度取り除きました（{length}）。</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>録画を続ける</translation>
    </message>
    <message>
        <source>Recording stops soon</source>
        <translation>まもなく録画を停止します</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes longer</source>
        <translation>
            <numerusform>%n分延長</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken back is in its place again.</source>
        <translation>取り除いた部分を元の場所に戻しました。</translation>
    </message>
    <message>
        <source>What was taken back ({length}) is gone for good.</source>
        <translation>取り除いた部分（{length}）を完全に破棄しました。</translation>
    </message>
    <message>
        <source>It was taken back again, and what stood there before is back.</source>
        <translation>もう一度取り除き、前にあった部分に戻しました。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>やり直しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Recording began</source>
        <translation>録画を開始しました</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <translation>録画を停止しました</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>録画 {time}</translation>
    </message>
    <message>
        <source>Finish it here…</source>
        <translation>ここで仕上げる…</translation>
    </message>
    <message>
        <source>This recording belongs to the computer “{computer}”, which may still be working on it, so it was left alone.</source>
        <translation>この録画はコンピューター「{computer}」のもので、まだ作業中かもしれないため、そのままにしました。</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <translation>カメラの接続が切れました</translation>
    </message>
    <message>
        <source>Microphone disconnected</source>
        <translation>マイクの接続が切れました</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>保存しました：{title}</translation>
    </message>
    <message>
        <source>Saved: “{title}”</source>
        <translation>保存しました：「{title}」</translation>
    </message>
    <message>
        <source>“{title}” was cut off and has been recovered.</source>
        <translation>「{title}」は途中で途切れましたが、復元しました。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>{title}. Click to play.</source>
        <translation>{title}（クリックすると再生します）</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <translation>録画を保存しました</translation>
    </message>
</context>
<context>
    <name>Orientation</name>
    <message>
        <source>90° clockwise</source>
        <translation>時計回りに90°</translation>
    </message>
    <message>
        <source>180°, upside down</source>
        <translation>180°、上下逆さま</translation>
    </message>
    <message>
        <source>90° anticlockwise</source>
        <translation>反時計回りに90°</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Left and right swapped</source>
        <translation>左右を反転</translation>
    </message>
    <message>
        <source>Top and bottom swapped</source>
        <translation>上下を反転</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Armed · nothing is recorded yet</source>
        <translation>待機中 · まだ録画されていません</translation>
    </message>
    <message>
        <source>Recording starts in a moment</source>
        <translation>まもなく録画を始めます</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Recording test picture and test sound</source>
        <translation>テスト映像とテスト音声を録画中</translation>
    </message>
    <message>
        <source>Recording the test picture</source>
        <translation>テスト映像を録画中</translation>
    </message>
    <message>
        <source>Recording the test sound</source>
        <translation>テスト音声を録音中</translation>
    </message>
    <message>
        <source>Recording sound only</source>
        <translation>音声のみ録音中</translation>
    </message>
    <message>
        <source>Recording without sound</source>
        <translation>音声なしで録画中</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録画中</translation>
    </message>
    <message>
        <source>Paused · goes on from {time}</source>
        <translation>一時停止中 · {time}から再開</translation>
    </message>
    <message>
        <source>Lead-in · not recorded yet</source>
        <translation>プリロール · まだ録画していません</translation>
    </message>
    <message>
        <source>Paused · nothing is recorded</source>
        <translation>一時停止中 · 録画されていません</translation>
    </message>
    <message>
        <source>Finishing… {percent} %</source>
        <translation>仕上げ中… {percent}%</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>テスト映像</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>テスト音声</translation>
    </message>
    <message>
        <source>Test signals</source>
        <translation>テスト信号</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>仕上げ中…</translation>
    </message>
</context>
<context>
    <name>PictureFormatMenu</name>
    <message>
        <source>The camera delivers {width} × {height}, {rate} per second</source>
        <translation>カメラの出力：{width} × {height}、毎秒{rate}コマ</translation>
    </message>
    <message>
        <source>Takes effect with the next recording:</source>
        <translation>次の録画から有効になります：</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>映像のサイズ</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>1秒あたりのコマ数</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>映像を回転</translation>
    </message>
    <message>
        <source>Flip the picture</source>
        <translation>映像を反転</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Discard what was taken back…</source>
        <translation>取り除いた部分を破棄…</translation>
    </message>
    <message>
        <source>Rename a chapter</source>
        <translation>チャプターの名前を変更</translation>
    </message>
    <message>
        <source>Title of the chapter</source>
        <translation>チャプターのタイトル</translation>
    </message>
    <message>
        <source>“{name}” is no longer there. Look for it where you moved it.</source>
        <translation>「{name}」が元の場所にありません。移動先を確認してください。</translation>
    </message>
    <message>
        <source>Pausa cannot play “{name}”. The file is untouched; another program may be able to play it.</source>
        <translation>「{name}」はここでは再生できません。ファイル自体に変わりはなく、ほかのアプリなら再生できることがあります。</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>音声のみ</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Previous chapter</source>
        <translation>前のチャプター</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>次のチャプター</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit: remove parts, split, undo</source>
        <translation>編集：一部を取り除く、分割、元に戻す</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Words: read, find, correct and cut what is said</source>
        <translation>言葉：話したことを読む、探す、修正する、取り除く</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>Rename a chapter</source>
        <translation>チャプターの名前を変更</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>再生速度</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Exit full screen</source>
        <translation>全画面表示を終了</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
</context>
<context>
    <name>PlayerEdit</name>
    <message>
        <source>Selection begins at {time}</source>
        <translation>選択の開始：{time}</translation>
    </message>
    <message>
        <source>Selection ends at {time}</source>
        <translation>選択の終了：{time}</translation>
    </message>
    <message>
        <source>Nothing is selected. Press I where it begins and O where it ends.</source>
        <translation>何も選択されていません。始まりでI、終わりでOを押してください。</translation>
    </message>
    <message>
        <source>{first} – {end} ({length})</source>
        <translation>{first} – {end}（{length}）</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Saving… {percent} %</source>
        <translation>保存しています… {percent}%</translation>
    </message>
    <message>
        <source>Splitting… {percent} %</source>
        <translation>分割しています… {percent}%</translation>
    </message>
    <message>
        <source>Preparing the sound…</source>
        <translation>音声を準備しています…</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>編集済み、未保存</translation>
    </message>
</context>
<context>
    <name>PlayerSlider</name>
    <message>
        <source>Position</source>
        <translation>再生位置</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Back to the camera</source>
        <translation>カメラに戻る</translation>
    </message>
    <message>
        <source>Back to the camera (Esc)</source>
        <translation>カメラに戻る（Esc）</translation>
    </message>
    <message>
        <source>Record on</source>
        <translation>続きを録画</translation>
    </message>
    <message>
        <source>Go on with this recording: it is paused at its end, and stays one file</source>
        <translation>この録画を続けます。最後で一時停止の状態になり、1つのファイルのままです</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>{count} removed, {length}.</source>
        <translation>{count}を取り除きました（{length}）。</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%nか所</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“{word}” is corrected.</source>
        <translation>「{word}」を修正しました。</translation>
    </message>
    <message>
        <source>“{word}” is out of the text; its sound stays.</source>
        <translation>「{word}」を文字から除きました。音声は残ります。</translation>
    </message>
    <message>
        <source>“{word}” is as it was.</source>
        <translation>「{word}」を元に戻しました。</translation>
    </message>
    <message>
        <source>What writes words is not installed on this computer yet. The settings say how to get it.</source>
        <translation>言葉を書き起こすソフトウェアが、このコンピューターにまだインストールされていません。入手方法は設定にあります。</translation>
    </message>
    <message>
        <source>a model that is not known</source>
        <translation>不明なモデル</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Camera picture</source>
        <translation>カメラの映像</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>This text is too long for a script. The script is as it was.</source>
        <translation>テキストが長すぎて台本にできません。台本は元のままです。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Follows your voice</source>
        <translation>声に合わせて進みます</translation>
    </message>
    <message>
        <source>Will follow your voice</source>
        <translation>録画中は声に合わせます</translation>
    </message>
    <message>
        <source>{pace} characters a minute</source>
        <translation>毎分{pace}文字</translation>
    </message>
    <message>
        <source>{pace} words a minute</source>
        <translation>毎分{pace}語</translation>
    </message>
</context>
<context>
    <name>PrompterPane</name>
    <message>
        <source>Teleprompter</source>
        <translation>テレプロンプター</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>台本を止める</translation>
    </message>
    <message>
        <source>Let the script run</source>
        <translation>台本を流す</translation>
    </message>
    <message>
        <source>Open a text file…</source>
        <translation>テキストファイルを開く…</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Remove the script</source>
        <translation>台本を取り除く</translation>
    </message>
    <message>
        <source>Follow my voice</source>
        <translation>自分の声に合わせる</translation>
    </message>
    <message>
        <source>Mirrored, for a glass in front of the camera</source>
        <translation>左右反転（カメラの前に置くガラス用）</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>映像の下</translation>
    </message>
    <message>
        <source>More about the script</source>
        <translation>台本のその他の操作</translation>
    </message>
    <message>
        <source>Hide the teleprompter</source>
        <translation>テレプロンプターを隠す</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>Back to the words</source>
        <translation>言葉に戻る</translation>
    </message>
    <message>
        <source>What could go</source>
        <translation>取り除ける部分</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Long silences</source>
        <translation>長い無音</translation>
    </message>
    <message>
        <source>Filler words</source>
        <translation>つなぎ言葉</translation>
    </message>
    <message>
        <source>Said again later</source>
        <translation>あとで言い直した部分</translation>
    </message>
    <message>
        <source>Nothing stands out: no long silence, no filler word, and nothing is said twice.</source>
        <translation>目立つものはありません。長い無音も、つなぎ言葉も、言い直しもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to go.</source>
        <translation>取り除くものにチェックを付けてください。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Recording began by itself, because camera and microphone were ready.</source>
        <translation>カメラとマイクの準備ができたため、録画が自動で始まりました。</translation>
    </message>
    <message>
        <source>Recording began by itself, because somebody was in the picture.</source>
        <translation>だれかが映ったため、録画が自動で始まりました。</translation>
    </message>
    <message>
        <source>Recording began by itself, because somebody was speaking.</source>
        <translation>だれかが話したため、録画が自動で始まりました。</translation>
    </message>
    <message>
        <source>Recording began, as scheduled.</source>
        <translation>予約のとおり、録画が始まりました。</translation>
    </message>
    <message>
        <source>Recording was started by remote control.</source>
        <translation>リモート操作で録画が始まりました。</translation>
    </message>
    <message>
        <source>Began by itself</source>
        <translation>自動で開始</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Started by remote control</source>
        <translation>リモート操作で開始</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because it is as long as it was to be.</source>
        <translation>決められた長さになったため、録画が自動で停止しました。</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because nobody was speaking any more.</source>
        <translation>だれも話さなくなったため、録画が自動で停止しました。</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because nobody was in the picture any more.</source>
        <translation>だれも映らなくなったため、録画が自動で停止しました。</translation>
    </message>
    <message>
        <source>Recording stopped by itself, at the time that was set.</source>
        <translation>設定した時刻になったため、録画が自動で停止しました。</translation>
    </message>
    <message>
        <source>Recording stopped, as scheduled.</source>
        <translation>予約のとおり、録画が停止しました。</translation>
    </message>
    <message>
        <source>Recording was stopped by remote control.</source>
        <translation>リモート操作で録画が停止しました。</translation>
    </message>
</context>
<context>
    <name>RecordedTime</name>
    <message>
        <source>Recorded time {time}</source>
        <translation>録画時間 {time}</translation>
    </message>
</context>
<context>
    <name>RecordingDelegate</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Press Enter to save the title, Esc to keep the old one.</source>
        <translation>Enterで新しいタイトルに変更、Escで元のままにします。</translation>
    </message>
</context>
<context>
    <name>RecordingPage</name>
    <message>
        <source>Small files</source>
        <translation>小さいファイル</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高画質</translation>
    </message>
    <message>
        <source>The one included in Pausa</source>
        <translation>Pausaに付属のもの</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>映像のサイズ</translation>
    </message>
    <message>
        <source>If the camera does not offer this size, Pausa uses the nearest one and tells you.</source>
        <translation>カメラがこのサイズに対応していないときは、最も近いサイズを使い、そのことをお知らせします。</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>1秒あたりのコマ数</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Other ffmpeg program</source>
        <translation>別のffmpegプログラム</translation>
    </message>
    <message>
        <source>ffmpeg writes the files. Takes effect when you next start Pausa.</source>
        <translation>ffmpegがファイルを書き出します。次にPausaを起動したときから使われます。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>For long talks and for sharing: fine detail is a little softer.</source>
        <translation>長い講演や送信用に。細部が少しやわらかくなります。</translation>
    </message>
    <message>
        <source>Looks like the camera&apos;s own picture. Right for almost everything.</source>
        <translation>カメラの映像と変わらない見え方で、ほとんどの用途に向きます。</translation>
    </message>
    <message>
        <source>For editing and enlarging later. Files are about twice as large.</source>
        <translation>後で編集や拡大をするときに。ファイルは約2倍の大きさになります。</translation>
    </message>
    <message>
        <source>Plays everywhere.</source>
        <translation>どこでも再生できます。</translation>
    </message>
    <message>
        <source>An open format that most players and all editors read.</source>
        <translation>ほとんどのプレーヤーとすべての編集ソフトで読み込める、オープンな形式です。</translation>
    </message>
    <message>
        <source>For Apple&apos;s programs. Plays in most others too.</source>
        <translation>Appleのアプリ向けです。ほかのほとんどのアプリでも再生できます。</translation>
    </message>
    <message>
        <source>Testing what works on this computer…</source>
        <translation>このコンピューターで使えるものを試しています…</translation>
    </message>
    <message>
        <source>Works on every computer and gives the smallest files.</source>
        <translation>どのコンピューターでも使え、ファイルが最も小さくなります。</translation>
    </message>
    <message>
        <source>Tested just now: it works here.</source>
        <translation>試したところ、このコンピューターで使えます。</translation>
    </message>
    <message>
        <source>Tested just now: {encoder} works here and is used.</source>
        <translation>試したところ、{encoder}が使えるため、これを使います。</translation>
    </message>
    <message>
        <source>Tested just now: no graphics hardware here can encode, so the processor does it (x264).</source>
        <translation>試したところ、エンコードできるグラフィックス機能がないため、CPU（x264）を使います。</translation>
    </message>
    <message>
        <source>Tested just now: this does not work here, so the processor does it (x264). Your recordings look the same.</source>
        <translation>試したところ、これは使えないため、CPU（x264）を使います。録画の内容は変わりません。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Processor (x264)</source>
        <translation>CPU（x264）</translation>
    </message>
    <message>
        <source>Choose an ffmpeg program</source>
        <translation>ffmpegプログラムを選択</translation>
    </message>
    <message>
        <source>The file “{file}” does not exist. Nothing was changed.</source>
        <translation>ファイル「{file}」がありません。何も変更していません。</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>毎秒{rate}コマ</translation>
    </message>
</context>
<context>
    <name>RecordingsModel</name>
    <message>
        <source>The file is not there any more:</source>
        <translation>ファイルが元の場所にありません：</translation>
    </message>
    <message>
        <source>Beside the file are kept {size}: what was taken back, and what can be undone.</source>
        <translation>ファイルのほかに{size}を保管しています。取り除いた部分と、元に戻せる変更です。</translation>
    </message>
    <message>
        <source>{recording}, with words</source>
        <translation>{recording}、言葉あり</translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>Sorted by: {order}</source>
        <translation>並べ替え：{order}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>長い順</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>サイズの大きい順</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>一覧の並び順</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録画一覧</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>話した場所</translation>
    </message>
    <message>
        <source>Goes to the trash: “{title}”</source>
        <translation>「{title}」をごみ箱に移動します</translation>
    </message>
    <message numerus="yes">
        <source>All %n recordings go to the trash</source>
        <translation>
            <numerusform>すべての録画（%n件）をごみ箱に移動します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings go to the trash</source>
        <translation>
            <numerusform>%n件の録画をごみ箱に移動します</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the list: “{title}”</source>
        <translation>「{title}」を一覧から外しました</translation>
    </message>
    <message>
        <source>The recordings cannot be listed</source>
        <translation>一覧を表示できません</translation>
    </message>
    <message>
        <source>No recordings match “{words}”</source>
        <translation>「{words}」に一致する録画はありません</translation>
    </message>
    <message>
        <source>Show all recordings</source>
        <translation>すべての録画を表示</translation>
    </message>
    <message>
        <source>Your first recording</source>
        <translation>はじめての録画</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>録画はまだありません</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>一覧は空です</translation>
    </message>
    <message>
        <source>What you record now appears here when you stop it.</source>
        <translation>いま録画しているものは、停止するとここに表示されます。</translation>
    </message>
    <message>
        <source>Press Record to start. Each recording appears here when you stop it.</source>
        <translation>「録画」を押すと始まります。停止すると、録画がすぐここに並びます。</translation>
    </message>
    <message>
        <source>Press Record or {key} to start. Each recording appears here when you stop it.</source>
        <translation>「録画」または{key}を押すと始まります。停止すると、録画がすぐここに並びます。</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>Only this computer</source>
        <translation>このコンピューターだけ</translation>
    </message>
    <message>
        <source>Every device in the network</source>
        <translation>ネットワーク内のすべての機器</translation>
    </message>
    <message>
        <source>One address of this computer…</source>
        <translation>このコンピューターのアドレスを指定…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Renew the password?</source>
        <translation>パスワードを新しくしますか？</translation>
    </message>
    <message>
        <source>Controllers that use the old one are refused from now on. Enter the new one there to let them in again.</source>
        <translation>古いパスワードを使っているコントローラーは、これから拒否されます。新しいものを入力すると、再び接続できます。</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Tell addresses on the web when a recording begins, is paused or is ready.</source>
        <translation>録画が始まったとき、一時停止したとき、仕上がったときに、Webのアドレスへ知らせます。</translation>
    </message>
    <message>
        <source>Allow remote control</source>
        <translation>リモート操作を許可</translation>
    </message>
    <message>
        <source>Programs and scripts that know the token can start, pause and stop recordings, and fetch the files.</source>
        <translation>トークンを知っているアプリやスクリプトは、録画の開始、一時停止、停止と、ファイルの取得ができます。</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>接続できる範囲</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Whoever knows it can turn on the camera and the microphone. Give it only to programs that you trust.</source>
        <translation>トークンを知っている人は、カメラとマイクをオンにできます。信頼できるアプリにだけ渡してください。</translation>
    </message>
    <message>
        <source>Web pages that may use it</source>
        <translation>利用を許可するWebページ</translation>
    </message>
    <message>
        <source>Their addresses, separated by spaces. Usually none.</source>
        <translation>アドレスを空白で区切って入力します。ふつうは空のままです。</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Programs and scripts</source>
        <translation>アプリとスクリプト</translation>
    </message>
    <message>
        <source>Speak OBS’s protocol</source>
        <translation>OBSのプロトコルに対応</translation>
    </message>
    <message>
        <source>For Stream Decks, phone remotes, pedals and scripts that were made for OBS.</source>
        <translation>OBS用のStream Deck、スマートフォンのリモコン、ペダル、スクリプトのためのものです。</translation>
    </message>
    <message>
        <source>The controller asks for it. Type another one to change it.</source>
        <translation>コントローラーで入力を求められます。変更するには別のものを入力します。</translation>
    </message>
    <message>
        <source>Controllers made for OBS</source>
        <translation>OBS用のコントローラー</translation>
    </message>
    <message>
        <source>It can be read while remote control is on.</source>
        <translation>リモート操作がオンの間に読めます。</translation>
    </message>
    <message>
        <source>Off: nobody can reach it.</source>
        <translation>オフ：どこからも接続できません。</translation>
    </message>
    <message>
        <source>It can be reached at {address}</source>
        <translation>{address} で接続できます</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>The environment variable PAUSA_TOKEN sets it.</source>
        <translation>環境変数 PAUSA_TOKEN で設定されています。</translation>
    </message>
    <message>
        <source>Everyone in that network who has the token can turn on your camera and microphone, and what is sent can be read on the way. Only for networks that you trust.</source>
        <translation>そのネットワークでトークンを知っている人は、だれでもカメラとマイクをオンにできます。送受信の内容は途中で読まれることがあります。信頼できるネットワークでだけ使ってください。</translation>
    </message>
    <message>
        <source>“{address}” is no address. Nothing was changed.</source>
        <translation>「{address}」はアドレスではありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>“{page}” is no address of a web page. Nothing was changed.</source>
        <translation>「{page}」はWebページのアドレスではありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Renew the token?</source>
        <translation>トークンを新しくしますか？</translation>
    </message>
    <message>
        <source>Programs that use the old one are refused from now on. Give them the new one to let them in again.</source>
        <translation>古いトークンを使っているアプリは、これから拒否されます。新しいものを渡すと、再び接続できます。</translation>
    </message>
    <message>
        <source>The token is a new one now.</source>
        <translation>トークンが新しくなりました。</translation>
    </message>
    <message>
        <source>The password is a new one now.</source>
        <translation>パスワードが新しくなりました。</translation>
    </message>
</context>
<context>
    <name>RemoteSign</name>
    <message>
        <source>Remote control is on</source>
        <translation>リモート操作がオンです</translation>
    </message>
    <message>
        <source>Remote control is on: {addresses}</source>
        <translation>リモート操作がオンです：{addresses}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Every {day}, {times}</source>
        <translation>毎週{day} {times}</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day} {times}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>タイトルなし</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Edit scheduled recording</source>
        <translation>予約の編集</translation>
    </message>
    <message>
        <source>Schedule a recording</source>
        <translation>録画を予約</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Pauses count, too.</source>
        <translation>一時停止中も数えます。</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>At that time there is something else: {others}.</source>
        <translation>その時間には別の予約があります：{others}。</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>それでも保存</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>予約はありません。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Schedule a recording</source>
        <translation>録画を予約</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove this scheduled recording?</source>
        <translation>この予約を削除しますか？</translation>
    </message>
    <message>
        <source>{title} ({when}) is not recorded any more.</source>
        <translation>{title}（{when}）は録画されなくなります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Scheduled</name>
    <message>
        <source>Until {time}</source>
        <translation>{time}まで</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Script</source>
        <translation>台本</translation>
    </message>
    <message>
        <source>Paste or type here what you want to say, or drop a text file.</source>
        <translation>話したいことをここに貼り付けるか入力してください。テキストファイルをドロップすることもできます。</translation>
    </message>
</context>
<context>
    <name>ScriptKeeping</name>
    <message>
        <source>The file cannot be read. The script is as it was.</source>
        <translation>ファイルを読み込めません。台本は元のままです。</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>Script</source>
        <translation>台本</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search recordings</source>
        <translation>録画を検索</translation>
    </message>
    <message>
        <source>Searches titles, file names, dates, marks, and what is said.</source>
        <translation>タイトル、ファイル名、日付、マーク、話したことを検索します。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>新しくする…</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>新しくする</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>SegmentStrip</name>
    <message>
        <source>Segments</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation>{name} · {time}</translation>
    </message>
    <message>
        <source>Click or drag to go back to a place.</source>
        <translation>クリックまたはドラッグで、その位置に戻ります。</translation>
    </message>
    <message>
        <source>Segment {number} · {length}</source>
        <translation>区間{number} · {length}</translation>
    </message>
    <message>
        <source>Recording goes on from {time} of {total}</source>
        <translation>{total}中の{time}から録画を続けます</translation>
    </message>
    <message>
        <source>Retake takes this segment back.</source>
        <translation>「撮り直し」を押すと、この区間を取り除きます。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>開始と停止</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>リモート操作</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>変更はすぐに保存されます。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
</context>
<context>
    <name>SettingsTexts</name>
    <message>
        <source>Your settings could not be read, so Pausa started with the defaults. The old file is kept as “{file}”.</source>
        <translation>設定を読み込めなかったため、既定の設定で起動しました。元のファイルは「{file}」として残してあります。</translation>
    </message>
    <message>
        <source>These settings could not be understood and are back to their defaults: {names}. All the others are unchanged. The old file is kept as “{file}”.</source>
        <translation>次の設定は読み取れなかったため、既定値に戻しました：{names}。ほかの設定はすべてそのままです。元のファイルは「{file}」として残してあります。</translation>
    </message>
    <message>
        <source>A part of your settings could not be read. All the others are unchanged. The old file is kept as “{file}”.</source>
        <translation>設定の一部を読み取れませんでした。ほかの設定はすべてそのままです。元のファイルは「{file}」として残してあります。</translation>
    </message>
    <message>
        <source>This holds until you quit Pausa, but it could not be saved ({reason}). Check whether the disk is full or write-protected.</source>
        <translation>Pausaを終了するまでは有効ですが、保存できませんでした（{reason}）。ディスクがいっぱいか、書き込み禁止になっていないかを確認してください。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>ほかのアプリを使っているとき</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>プレーヤーで</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Five seconds back or forward</source>
        <translation>5秒戻る／進む</translation>
    </message>
    <message>
        <source>Previous or next chapter</source>
        <translation>前または次のチャプター</translation>
    </message>
    <message>
        <source>Beginning or end</source>
        <translation>先頭または末尾</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>One second back or forward</source>
        <translation>1秒戻る／進む</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>最後に戻る</translation>
    </message>
    <message>
        <source>Louder or softer</source>
        <translation>音量を上げる、または下げる</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>遅く、または速く</translation>
    </message>
    <message>
        <source>In the teleprompter</source>
        <translation>テレプロンプターで</translation>
    </message>
    <message>
        <source>A sentence back or forward</source>
        <translation>1文戻る／進む</translation>
    </message>
    <message>
        <source>A sentence back or forward, unless paused</source>
        <translation>1文戻る／進む（一時停止中を除く）</translation>
    </message>
    <message>
        <source>A line back or forward</source>
        <translation>1行戻る／進む</translation>
    </message>
    <message>
        <source>To the beginning, unless paused</source>
        <translation>先頭へ（一時停止中を除く）</translation>
    </message>
    <message>
        <source>Smaller or larger letters</source>
        <translation>文字を小さく、または大きく</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Show or hide the words</source>
        <translation>言葉の表示／非表示</translation>
    </message>
    <message>
        <source>Find in the words</source>
        <translation>言葉の中を検索</translation>
    </message>
    <message>
        <source>In the words: play from there</source>
        <translation>言葉で：そこから再生</translation>
    </message>
    <message>
        <source>In the words: correct a word</source>
        <translation>言葉で：言葉を修正</translation>
    </message>
    <message>
        <source>In the words: select</source>
        <translation>言葉で：選択</translation>
    </message>
    <message>
        <source>In the words: cut out what is selected</source>
        <translation>言葉で：選択した部分を取り除く</translation>
    </message>
    <message>
        <source>Selection begins or ends</source>
        <translation>選択の開始または終了</translation>
    </message>
    <message>
        <source>Remove the selection, or all but it</source>
        <translation>選択部分、またはそれ以外を取り除く</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>2つに分割</translation>
    </message>
    <message>
        <source>One picture back or forward</source>
        <translation>1コマ戻る／進む</translation>
    </message>
    <message>
        <source>From join to join or mark</source>
        <translation>つなぎ目またはマークへ移動</translation>
    </message>
    <message>
        <source>While editing: save</source>
        <translation>編集中：保存</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation>カメラに戻る</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Recording</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録画一覧</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Retake the newest segment</source>
        <translation>最新の区間を撮り直す</translation>
    </message>
    <message>
        <source>Retake from the last sentence</source>
        <translation>最後の文から撮り直す</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>マークを付ける</translation>
    </message>
    <message>
        <source>While paused: play from here, or stop</source>
        <translation>一時停止中：ここから再生、または停止</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>マイクのミュートまたは解除</translation>
    </message>
    <message>
        <source>Show or hide the last picture while paused</source>
        <translation>一時停止中：最後の映像の表示／非表示</translation>
    </message>
    <message>
        <source>Show or hide the words</source>
        <translation>言葉の表示／非表示</translation>
    </message>
    <message>
        <source>Show or hide the teleprompter</source>
        <translation>テレプロンプターの表示／非表示</translation>
    </message>
    <message>
        <source>Let the script run, or stop it</source>
        <translation>台本を流す、または止める</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止して保存</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>録画を検索</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>録画を再生</translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation>録画の名前を変更</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Compact mode</source>
        <translation>コンパクトモード</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>ガイドを開く</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>すべてのショートカットを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Reset all</source>
        <translation>上のキーをすべて既定に戻す</translation>
    </message>
    <message>
        <source>Restore my keys</source>
        <translation>自分のキーに戻す</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>ほかのアプリを使っているとき</translation>
    </message>
    <message>
        <source>Use suggested keys</source>
        <translation>おすすめのキーを使う</translation>
    </message>
    <message>
        <source>“{action}” uses the same key, so this one does not work. Choose another.</source>
        <translation>「{action}」と同じキーのため、ここでは働きません。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key}は「{action}」に使われています。</translation>
    </message>
    <message>
        <source>On this desktop: {key}</source>
        <translation>このデスクトップ環境では：{key}</translation>
    </message>
    <message>
        <source>These keys are taken away from all other programs, so none is set until you choose one.</source>
        <translation>設定したキーはほかのアプリでは使えなくなるため、最初は何も設定されていません。</translation>
    </message>
</context>
<context>
    <name>StripRow</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>TakePlaying</name>
    <message>
        <source>Playing what was taken back · {time} of {total} · Esc: stop</source>
        <translation>取り除いた部分を再生中 · {time} / {total} · Esc：停止</translation>
    </message>
</context>
<context>
    <name>TakenBackBar</name>
    <message>
        <source>Click to play it or to put it back.</source>
        <translation>クリックすると、再生したり元の場所に戻したりできます。</translation>
    </message>
    <message>
        <source>Taken back · {length}</source>
        <translation>取り除いた部分 · {length}</translation>
    </message>
</context>
<context>
    <name>TakenBackBars</name>
    <message>
        <source>Taken back</source>
        <translation>取り除いた部分</translation>
    </message>
    <message>
        <source>Take {number} · {length}</source>
        <translation>テイク{number} · {length}</translation>
    </message>
    <message>
        <source>Taken back · {length}</source>
        <translation>取り除いた部分 · {length}</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>再生を止める</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>It belongs to the computer “{computer}”; its files were last changed on {moment}. If Pausa still records or finishes it there, that breaks off, and what follows is lost. Finish it here only if that computer is off, or no longer works on it.</source>
        <translation>この録画はコンピューター「{computer}」のもので、ファイルの最終変更は{moment}です。そこでPausaがまだ録画中か仕上げ中なら、それは中断し、以降の内容は失われます。そのコンピューターの電源が切れているか、もう作業していない場合だけ、ここで仕上げてください。</translation>
    </message>
    <message>
        <source>Finish “{title}” on this computer?</source>
        <translation>「{title}」をこのコンピューターで仕上げますか？</translation>
    </message>
    <message>
        <source>Finish it here</source>
        <translation>ここで仕上げる</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title of the recording</source>
        <translation>録画のタイトル</translation>
    </message>
    <message>
        <source>The file gets this title as its name. Leave it empty to name it by date and time.</source>
        <translation>ファイル名はこのタイトルになります。空のままなら、日付と時刻が名前になります。</translation>
    </message>
</context>
<context>
    <name>TranscriptFind</name>
    <message>
        <source>Find in the words</source>
        <translation>言葉の中を検索</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Find in the words</source>
        <translation>言葉の中を検索</translation>
    </message>
    <message>
        <source>More about the words</source>
        <translation>言葉のその他の操作</translation>
    </message>
    <message>
        <source>Close the words</source>
        <translation>言葉を閉じる</translation>
    </message>
    <message>
        <source>Follow what is said</source>
        <translation>話しているところに合わせて移動</translation>
    </message>
    <message>
        <source>Write it again, better…</source>
        <translation>もっと正確に書き起こし直す…</translation>
    </message>
    <message>
        <source>Write the words…</source>
        <translation>言葉を書き起こす…</translation>
    </message>
    <message>
        <source>The first words come in a moment.</source>
        <translation>まもなく最初の言葉が表示されます。</translation>
    </message>
    <message>
        <source>What is said in this recording can be written here. Nothing of it leaves this computer.</source>
        <translation>この録画で話したことを、ここに書き起こせます。内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Write the words</source>
        <translation>言葉を書き起こす</translation>
    </message>
    <message>
        <source>Choose model and language…</source>
        <translation>モデルと言語を選ぶ…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>This recording has no sound, so there are no words in it.</source>
        <translation>この録画には音声がないため、言葉もありません。</translation>
    </message>
    <message>
        <source>No word was heard in this recording.</source>
        <translation>この録画では、言葉が聞き取れませんでした。</translation>
    </message>
    <message>
        <source>Writing the words… {percent} %</source>
        <translation>言葉を書き起こしています… {percent}%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The end ({length}) is not written yet.</source>
        <translation>最後の{length}は、まだ書き起こされていません。</translation>
    </message>
    <message>
        <source>A part ({length}) is not written yet.</source>
        <translation>一部（{length}）は、まだ書き起こされていません。</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>書き起こす</translation>
    </message>
    <message>
        <source>Propose what to remove…</source>
        <translation>取り除く部分を提案…</translation>
    </message>
    <message>
        <source>Save words as…</source>
        <translation>言葉を名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy chapters for a description</source>
        <translation>説明欄用にチャプターをコピー</translation>
    </message>
</context>
<context>
    <name>TranscriptSaving</name>
    <message numerus="yes">
        <source>%n chapters are copied.</source>
        <translation>
            <numerusform>チャプター%n個をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of “{title}” are not written yet. Play it to write them.</source>
        <translation>「{title}」の言葉はまだ書き起こされていません。書き起こすには再生してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n words are copied.</source>
        <translation>
            <numerusform>%n語をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtitles, SRT</source>
        <translation>字幕、SRT</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>字幕、WebVTT</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>JSON with the time of every word</source>
        <translation>各言葉の時刻が入ったJSON</translation>
    </message>
    <message>
        <source>Save words as</source>
        <translation>言葉を名前を付けて保存</translation>
    </message>
    <message>
        <source>The words could not be saved as {file} ({reason}). Choose another place.</source>
        <translation>言葉を{file}として保存できませんでした（{reason}）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The words are saved: {file}</source>
        <translation>言葉を保存しました：{file}</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Perhaps not what was said. Double-click to correct it.</source>
        <translation>実際に話した言葉と違うかもしれません。ダブルクリックで修正できます。</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>ここから再生</translation>
    </message>
    <message>
        <source>Correct the word</source>
        <translation>言葉を修正</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>文を選択</translation>
    </message>
    <message>
        <source>Remove from the recording</source>
        <translation>録画から取り除く</translation>
    </message>
    <message>
        <source>Select on the timeline</source>
        <translation>タイムラインで選択</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>UnrecordedDevices</name>
    <message>
        <source>Not recorded</source>
        <translation>記録されません</translation>
    </message>
    <message>
        <source>This picture is not recorded: the recording has sound only.</source>
        <translation>この映像は録画されません。録音しているのは音声だけです。</translation>
    </message>
    <message>
        <source>This recording has no picture, because it began without a camera. Begin a new one to record the picture too; this one is kept.</source>
        <translation>この録画はカメラなしで始まったため、映像がありません。映像も録画するには、新しい録画を始めてください。この録画は残ります。</translation>
    </message>
    <message>
        <source>This recording has no sound, because it began without a microphone. Begin a new one to record the sound too; this one is kept.</source>
        <translation>この録画はマイクなしで始まったため、音声がありません。音声も録音するには、新しい録画を始めてください。この録画は残ります。</translation>
    </message>
    <message>
        <source>No camera is chosen. The recording goes on with the last picture until you choose one.</source>
        <translation>カメラが選ばれていません。選ぶまでは、最後の映像のまま録画を続けます。</translation>
    </message>
    <message>
        <source>No microphone is chosen. The recording goes on with silence until you choose one.</source>
        <translation>マイクが選ばれていません。選ぶまでは、無音のまま録画を続けます。</translation>
    </message>
</context>
<context>
    <name>WebhookDialog</name>
    <message>
        <source>Edit webhook</source>
        <translation>Webhookの編集</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Webhookを追加</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Names, contents and signature of the messages.</source>
        <translation>メッセージの名前、内容、署名。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>For your list. May be empty.</source>
        <translation>一覧に表示されます。空でもかまいません。</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>メッセージを送る</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Renew the secret?</source>
        <translation>秘密鍵を新しくしますか？</translation>
    </message>
    <message>
        <source>Give the receiver the new one within a day: until then each message is signed with both.</source>
        <translation>1日以内に新しいものを受信側に渡してください。それまでは、どのメッセージも両方で署名されます。</translation>
    </message>
    <message>
        <source>The receiver checks with it that a message comes from you.</source>
        <translation>受信側はこれを使って、メッセージがここから送られたことを確かめます。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>1つ以上選んでください。</translation>
    </message>
    <message>
        <source>The secret is a new one now.</source>
        <translation>秘密鍵が新しくなりました。</translation>
    </message>
    <message>
        <source>The address is being checked…</source>
        <translation>アドレスを確認しています…</translation>
    </message>
</context>
<context>
    <name>WebhookList</name>
    <message>
        <source>No address is told anything.</source>
        <translation>知らせる先はありません。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Webhookを追加</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>テストを送る</translation>
    </message>
    <message>
        <source>Delivery log…</source>
        <translation>送信記録…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>It is off; turn it on to send what was not delivered.</source>
        <translation>オフになっています。オンにすると、届かなかったものが送られます。</translation>
    </message>
    <message>
        <source>Off: nothing is sent.</source>
        <translation>オフ：何も送りません。</translation>
    </message>
    <message>
        <source>Has not answered since {time}</source>
        <translation>{time}から応答がありません</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>まだ何も送られていません。</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Test: {result}</source>
        <translation>テスト：{result}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove this webhook?</source>
        <translation>このWebhookを削除しますか？</translation>
    </message>
    <message>
        <source>{address} is told nothing any more. Its delivery log is removed, too.</source>
        <translation>{address} には何も知らせなくなります。送信記録も削除されます。</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>As Recall.ai sends them</source>
        <translation>Recall.aiと同じ形式</translation>
    </message>
    <message>
        <source>As RealtimeKit (Dyte) sends them</source>
        <translation>RealtimeKit（Dyte）と同じ形式</translation>
    </message>
    <message>
        <source>Pausa’s own</source>
        <translation>Pausa独自の形式</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>受け取られました</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>受け取られませんでした：{reason}</translation>
    </message>
    <message>
        <source>Not taken: {reason}; again at {time}</source>
        <translation>受け取られませんでした：{reason}。次は{time}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Pausa</source>
        <translation>Pausaへようこそ</translation>
    </message>
    <message>
        <source>Try it for ten seconds</source>
        <translation>10秒間試す</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>What you pause is never recorded, what you record is never lost, and the file has no seam. Nothing leaves your computer unless you ask for it.</source>
        <translation>一時停止している間は決して録画されず、録画したものは決して失われません。ファイルに継ぎ目はなく、お客様が求めない限り、データがこのコンピューターの外に出ることもありません。</translation>
    </message>
    <message>
        <source>macOS will ask whether Pausa may use the camera and the microphone. If you decline, you can allow it later in System Settings under Privacy &amp; Security.</source>
        <translation>macOSが、Pausaにカメラとマイクの使用を許可するかどうかを尋ねます。許可しなかった場合も、後からシステム設定の「プライバシーとセキュリティ」で許可できます。</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message numerus="yes">
        <source>The list of recordings was damaged; %n recordings could be read from it. Your files are untouched, and the old list is kept in {file}.</source>
        <translation>
            <numerusform>録画一覧が壊れていて、読み込めた録画は%n件です。ファイルはそのまま残っており、元の一覧は{file}に残してあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there yet. The first recording will create it.</source>
        <translation>フォルダー「{folder}」はまだありません。最初の録画のときに作成されます。</translation>
    </message>
    <message>
        <source>The log is empty: nothing has gone wrong yet.</source>
        <translation>ログは空です。まだ問題は起きていません。</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They contain no titles, file names or contents; paste them into your report.</source>
        <translation>診断情報をクリップボードにコピーしました。タイトル、ファイル名、内容は含まれていません。報告に貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings in your folders are not in the list.</source>
        <translation>
            <numerusform>フォルダーにある%n件の録画が一覧にありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Test recording</source>
        <translation>テスト録画</translation>
    </message>
</context>
<context>
    <name>WordEditor</name>
    <message>
        <source>The word</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves it as it was, Tab goes to the next word. Empty: the word goes from the text, its sound stays.</source>
        <translation>Enterで確定、Escで元のまま、Tabで次の言葉に進みます。空にすると、言葉は文字から除かれ、音声は残ります。</translation>
    </message>
    <message>
        <source>Out of the text; its sound stays</source>
        <translation>文字から除かれています。音声は残ります</translation>
    </message>
</context>
<context>
    <name>WordsAndScript</name>
    <message>
        <source>Open a script</source>
        <translation>台本を開く</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.text)</source>
        <translation>テキスト (*.txt *.md *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>モデルを入手…</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>自動で判別</translation>
    </message>
    <message>
        <source>Beside the picture</source>
        <translation>映像の横</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>映像の下</translation>
    </message>
    <message>
        <source>Write what is said while recording</source>
        <translation>録画中に話したことを書き起こす</translation>
    </message>
    <message>
        <source>On this computer: neither sound nor words leave it. What is said in a pause is not listened to.</source>
        <translation>このコンピューターで行い、音声も言葉も外に出ません。一時停止中に話したことは聞き取りません。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>It turns speech into words. Larger ones write better and take longer.</source>
        <translation>声を言葉にします。大きいものほど精度が高く、時間がかかります。</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>話す言語</translation>
    </message>
    <message>
        <source>Subtitles in the file</source>
        <translation>ファイルに字幕を入れる</translation>
    </message>
    <message>
        <source>A track that players can show and hide.</source>
        <translation>プレーヤーで表示したり隠したりできるトラックです。</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>一緒に保存するファイル</translation>
    </message>
    <message>
        <source>SRT and WebVTT are subtitles, TXT is for reading, JSON is for programs.</source>
        <translation>SRTとWebVTTは字幕用、TXTは読むため、JSONはプログラム用です。</translation>
    </message>
    <message>
        <source>When a recording is finished</source>
        <translation>録画が仕上がったとき</translation>
    </message>
    <message>
        <source>Where words stand</source>
        <translation>言葉を表示する場所</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>ウィンドウで</translation>
    </message>
    <message>
        <source>A change holds from the next recording on.</source>
        <translation>変更は次の録画から有効になります。</translation>
    </message>
    <message>
        <source>The model {name} knows English only.</source>
        <translation>モデル{name}は英語専用です。</translation>
    </message>
    <message>
        <source>What writes words is not installed. In a terminal: {command}. Then start Pausa again.</source>
        <translation>言葉を書き起こすソフトウェアがインストールされていません。ターミナルで次を実行してください：{command}。そのあと、Pausaを起動し直してください。</translation>
    </message>
    <message>
        <source>What writes words is not installed. Install the package pausa-words, and start Pausa again.</source>
        <translation>言葉を書き起こすソフトウェアがインストールされていません。パッケージpausa-wordsをインストールして、Pausaを起動し直してください。</translation>
    </message>
    <message>
        <source>This installation brings nothing that writes words. Installed by {command}, Pausa does.</source>
        <translation>このインストールには、言葉を書き起こすソフトウェアが含まれていません。{command} でインストールしたPausaには含まれています。</translation>
    </message>
    <message>
        <source>Automatic ({name})</source>
        <translation>自動（{name}）</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>{name}, English only</source>
        <translation>{name}（英語専用）</translation>
    </message>
    <message>
        <source>Folder with a model</source>
        <translation>モデルの入ったフォルダー</translation>
    </message>
    <message>
        <source>{name} comes: {percent} %</source>
        <translation>{name}を入手中：{percent}%</translation>
    </message>
    <message>
        <source>{name} is there.</source>
        <translation>{name}を入手しました。</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Write the words again</source>
        <translation>言葉を書き起こし直す</translation>
    </message>
    <message>
        <source>Write the words</source>
        <translation>言葉を書き起こす</translation>
    </message>
    <message>
        <source>{name}, English only</source>
        <translation>{name}（英語専用）</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>自動で判別</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き起こす</translation>
    </message>
    <message>
        <source>The words that are there were written by {engine}; they stay until the new ones are. It goes on in the background, and waits while something is recorded.</source>
        <translation>今ある言葉は{engine}で書き起こしたもので、新しいものができるまで残ります。書き起こしはバックグラウンドで進み、録画中は待ちます。</translation>
    </message>
    <message>
        <source>It goes on in the background, and waits while something is recorded.</source>
        <translation>書き起こしはバックグラウンドで進み、録画中は待ちます。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Larger ones write better and take longer.</source>
        <translation>大きいものほど精度が高く、時間がかかります。</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>話している言語</translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n sentences that you have corrected</source>
        <translation>
            <numerusform>修正した%n個の文を残す</numerusform>
        </translation>
    </message>
    <message>
        <source>Get other models…</source>
        <translation>ほかのモデルを入手…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The model {name} knows English only.</source>
        <translation>モデル{name}は英語専用です。</translation>
    </message>
</context>
<context>
    <name>_Repetition</name>
    <message>
        <source>Said again?</source>
        <translation>言い直しですか？</translation>
    </message>
    <message>
        <source>Retake from there</source>
        <translation>そこから撮り直す</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>What could go</source>
        <translation>取り除ける部分</translation>
    </message>
</context>
</TS>
