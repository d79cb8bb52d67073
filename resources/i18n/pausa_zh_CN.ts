<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pausa</source>
        <translation>关于 Pausa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>所用软件</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing you record leaves your computer.</source>
        <translation>采用 MIT 许可证的自由软件。您录制的任何内容都不会离开您的电脑。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Undo splitting</source>
        <translation>撤销拆分</translation>
    </message>
    <message>
        <source>Undo renaming a chapter</source>
        <translation>撤销重命名章节</translation>
    </message>
    <message>
        <source>Redo splitting</source>
        <translation>恢复拆分</translation>
    </message>
    <message>
        <source>Redo renaming a chapter</source>
        <translation>恢复重命名章节</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>重录</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>将麦克风静音</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Discard recording…</source>
        <translation>丢弃录像…</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>搜索录像</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>停止播放</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>从此处播放</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Let no recording begin by itself</source>
        <translation>不让录制自动开始</translation>
    </message>
    <message>
        <source>Record now</source>
        <translation>立即录制</translation>
    </message>
    <message>
        <source>Undo retake</source>
        <translation>撤销重录</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>撤销回退</translation>
    </message>
    <message>
        <source>Undo putting back</source>
        <translation>撤销放回</translation>
    </message>
    <message>
        <source>Undo mark</source>
        <translation>撤销标记</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>撤销移除</translation>
    </message>
    <message>
        <source>Undo trimming</source>
        <translation>撤销裁剪</translation>
    </message>
    <message>
        <source>Redo retake</source>
        <translation>恢复重录</translation>
    </message>
    <message>
        <source>Redo going back</source>
        <translation>恢复回退</translation>
    </message>
    <message>
        <source>Redo putting back</source>
        <translation>恢复放回</translation>
    </message>
    <message>
        <source>Redo mark</source>
        <translation>恢复标记</translation>
    </message>
    <message>
        <source>Redo removing</source>
        <translation>恢复移除</translation>
    </message>
    <message>
        <source>Redo trimming</source>
        <translation>恢复裁剪</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Retake from the last sentence</source>
        <translation>从上一句开始重录</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>再次等待</translation>
    </message>
    <message>
        <source>5 minutes longer</source>
        <translation>延长 5 分钟</translation>
    </message>
    <message>
        <source>10 minutes longer</source>
        <translation>延长 10 分钟</translation>
    </message>
    <message>
        <source>Discard what was taken back…</source>
        <translation>丢弃已移除的内容…</translation>
    </message>
    <message>
        <source>Compact mode</source>
        <translation>精简模式</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Remote control is on</source>
        <translation>远程控制已开启</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Mirror the preview</source>
        <translation>屏幕上的画面左右镜像</translation>
    </message>
    <message>
        <source>Last picture over the live one while paused</source>
        <translation>暂停时将最后画面叠加在实时画面上</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Teleprompter</source>
        <translation>提词器</translation>
    </message>
    <message>
        <source>Let the script run</source>
        <translation>让稿子滚动</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>Show Pausa</source>
        <translation>显示 Pausa</translation>
    </message>
    <message>
        <source>Open the folder of recordings</source>
        <translation>打开录像文件夹</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>About Pausa</source>
        <translation>关于 Pausa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Start a new recording</source>
        <translation>开始新的录制</translation>
    </message>
    <message>
        <source>Leave out what happens until you resume</source>
        <translation>从现在起不再录制，直到您继续</translation>
    </message>
    <message>
        <source>Take back the newest segment and stay paused where it began</source>
        <translation>移除最新片段，回到它之前并保持暂停</translation>
    </message>
    <message>
        <source>Pause, and go back to where the last sentence begins; Resume says it again</source>
        <translation>暂停，并回到上一句的开头；按“继续”后重新说这一句</translation>
    </message>
    <message>
        <source>Set a mark here</source>
        <translation>在此刻添加标记</translation>
    </message>
    <message>
        <source>Let a recording begin by itself again, as the settings say</source>
        <translation>按设置再次让录制自动开始</translation>
    </message>
    <message>
        <source>This recording is scheduled. Let it last longer</source>
        <translation>这是日程中的录制。可以延长</translation>
    </message>
    <message>
        <source>Hear and see what is recorded, from the chosen place on</source>
        <translation>从所选位置起播放已录下的内容</translation>
    </message>
    <message>
        <source>Record silence until you unmute the microphone</source>
        <translation>录制静音，直到您取消麦克风静音</translation>
    </message>
    <message>
        <source>Stop recording and save it as one file</source>
        <translation>结束录制并保存为一个文件</translation>
    </message>
    <message>
        <source>Copy versions, devices and the last errors, for a report; no titles, names or contents</source>
        <translation>复制版本、设备和最近的错误，供报告问题时使用；不含标题、名称或内容</translation>
    </message>
    <message>
        <source>Throw the recording away, without making a file</source>
        <translation>丢弃整个录像，不生成文件</translation>
    </message>
    <message>
        <source>Throw away for good what was taken back of this recording</source>
        <translation>永久丢弃从此录像中移除的内容</translation>
    </message>
    <message>
        <source>What is said, as text, while it is recorded</source>
        <translation>录制时将所说的话显示为文字</translation>
    </message>
    <message>
        <source>A script to read from, close to the camera; never in the file</source>
        <translation>靠近摄像头、供您照着念的稿子；绝不会出现在文件中</translation>
    </message>
    <message>
        <source>Helps you to sit again as you sat, so that the picture does not jump; never in the file</source>
        <translation>帮助您坐回原来的姿势，使画面不跳动；绝不会出现在文件中</translation>
    </message>
</context>
<context>
    <name>AlsoOpen</name>
    <message>
        <source>Also open: {what}</source>
        <translation>另有进行中：{what}</translation>
    </message>
    <message>
        <source>“{title}” is shown again. It is paused.</source>
        <translation>重新显示“{title}”。它已暂停。</translation>
    </message>
    <message>
        <source>“{title}” is shown again. It is still being recorded.</source>
        <translation>重新显示“{title}”。它仍在录制。</translation>
    </message>
    <message>
        <source>{title} (paused)</source>
        <translation>{title}（已暂停）</translation>
    </message>
    <message>
        <source>{title} (recording)</source>
        <translation>{title}（录制中）</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect when you next start Pausa.</source>
        <translation>下次启动 Pausa 时生效。</translation>
    </message>
</context>
<context>
    <name>Armed</name>
    <message>
        <source>The {seconds} s before will be in it; nothing is on the disk yet.</source>
        <translation>之前的 {seconds} 秒也会录入；磁盘上还没有任何内容。</translation>
    </message>
    <message>
        <source>Armed by remote control.</source>
        <translation>由远程控制设为待命。</translation>
    </message>
    <message>
        <source>Nothing is kept until then.</source>
        <translation>在此之前不保留任何内容。</translation>
    </message>
    <message>
        <source>Recording begins when somebody speaks after a short silence.</source>
        <translation>短暂安静之后有人说话时，录制开始。</translation>
    </message>
    <message>
        <source>Recording begins when somebody speaks.</source>
        <translation>有人说话时，录制开始。</translation>
    </message>
    <message>
        <source>Recording begins when somebody comes into the empty picture.</source>
        <translation>有人走进空画面时，录制开始。</translation>
    </message>
    <message>
        <source>Recording begins when somebody is in the picture.</source>
        <translation>画面中有人时，录制开始。</translation>
    </message>
    <message>
        <source>Recording begins when camera and microphone are ready.</source>
        <translation>摄像头和麦克风就绪时，录制开始。</translation>
    </message>
</context>
<context>
    <name>Arming</name>
    <message>
        <source>Called off: no recording begins by itself.</source>
        <translation>已取消：录制不会自动开始。</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>You press Record</source>
        <translation>您按下“录制”</translation>
    </message>
    <message>
        <source>Camera and microphone are ready</source>
        <translation>摄像头和麦克风就绪</translation>
    </message>
    <message>
        <source>Somebody is in the picture</source>
        <translation>画面中有人</translation>
    </message>
    <message>
        <source>Somebody speaks</source>
        <translation>有人说话</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Recording begins when</source>
        <translation>录制开始的时机</translation>
    </message>
    <message>
        <source>What came just before is in it</source>
        <translation>包含开始前的内容</translation>
    </message>
    <message>
        <source>So that the first word is not missing. Until then it is only in memory, never on the disk.</source>
        <translation>以免漏掉第一个字。在此之前它只在内存中，绝不写入磁盘。</translation>
    </message>
    <message>
        <source>After so much recorded time</source>
        <translation>录满时长</translation>
    </message>
    <message>
        <source>Pauses do not count.</source>
        <translation>暂停不计入。</translation>
    </message>
    <message>
        <source>After so much silence</source>
        <translation>静音时长</translation>
    </message>
    <message>
        <source>After nobody was in the picture for</source>
        <translation>画面中无人的时长</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>在某个时刻</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Beginning by itself</source>
        <translation>自动开始</translation>
    </message>
    <message>
        <source>Stopping by itself</source>
        <translation>自动停止</translation>
    </message>
    <message>
        <source>You are told a while before, and can let it go on. A paused recording never stops by itself: you are reminded instead.</source>
        <translation>会提前通知您，您可以让它继续。暂停中的录制绝不会自动停止，而是提醒您。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Pausa has to be open then. It turns camera and microphone on a minute before.</source>
        <translation>届时 Pausa 必须处于打开状态。摄像头和麦克风会提前一分钟打开。</translation>
    </message>
    <message>
        <source>As soon as Pausa has been opened.</source>
        <translation>Pausa 一打开就开始。</translation>
    </message>
    <message>
        <source>Pausa waits, and looks for a face. Nothing of what it sees leaves this computer.</source>
        <translation>Pausa 会等待并寻找人脸。它看到的内容不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Pausa waits, and listens for a voice; a noise does not begin it. Nothing of what it hears leaves this computer.</source>
        <translation>Pausa 会等待并聆听人声，噪声不会使其开始。它听到的内容不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Save the first, start the new one</source>
        <translation>保存前一个，开始新的</translation>
    </message>
    <message>
        <source>Record both</source>
        <translation>两个同时录制</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>保持开启</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>淡</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>浓</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Countdown before recording</source>
        <translation>录制前倒计时</translation>
    </message>
    <message>
        <source>Enter starts at once, Esc cancels.</source>
        <translation>按回车立即开始，按 Esc 取消。</translation>
    </message>
    <message>
        <source>A second recording while one is running</source>
        <translation>正在录制时再次开始录制</translation>
    </message>
    <message>
        <source>Camera and microphone during a pause</source>
        <translation>暂停时的摄像头和麦克风</translation>
    </message>
    <message>
        <source>Lead-in before going on</source>
        <translation>继续前的预播</translation>
    </message>
    <message>
        <source>Resume first plays what you said last; speak along, and recording goes on where it ends.</source>
        <translation>按“继续”会先播放您刚才说的话；请跟着一起说，播完之处即接着录制。</translation>
    </message>
    <message>
        <source>Last picture over the live one</source>
        <translation>最后画面叠加在实时画面上</translation>
    </message>
    <message>
        <source>So that you sit as you sat, and the picture does not jump. It is never in the file.</source>
        <translation>让您坐回原来的姿势，使画面不跳动。它绝不会出现在文件中。</translation>
    </message>
    <message>
        <source>Remind me that I am paused after</source>
        <translation>暂停多久后提醒我</translation>
    </message>
    <message>
        <source>Then less and less often, until you resume or stop.</source>
        <translation>之后提醒的间隔会越来越长，直到您继续或停止。</translation>
    </message>
    <message>
        <source>Delay the sound by</source>
        <translation>声音延后</translation>
    </message>
    <message>
        <source>Only if picture and sound are out of sync in your files: positive if the sound is early, negative if it is late.</source>
        <translation>仅在文件中口型与声音对不上时使用：声音过早就调大，声音过晚就调到零以下。</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <translation>画面和声音</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>The running one continues, and Pausa tells you.</source>
        <translation>正在进行的录制会继续，并会告知您。</translation>
    </message>
    <message>
        <source>The first is finished and keeps its place in the list.</source>
        <translation>前一个录像会完成，并留在列表中的原位。</translation>
    </message>
    <message>
        <source>Both use the same camera and microphone, each with its own pauses.</source>
        <translation>使用同一摄像头和麦克风，各自独立暂停。</translation>
    </message>
    <message>
        <source>You still see yourself; nothing is recorded.</source>
        <translation>您能看到自己，但不会录下任何内容。</translation>
    </message>
    <message>
        <source>The camera&apos;s light goes out; resuming takes a moment longer.</source>
        <translation>摄像头指示灯会熄灭；继续录制时需要多等片刻。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>CatalogueWorker</name>
    <message>
        <source>“{title}” could not be deleted, so it stays in the list ({reason}).</source>
        <translation>无法删除“{title}”，因此它仍在列表中（{reason}）。</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Segment {number}</source>
        <translation>片段 {number}</translation>
    </message>
    <message>
        <source>Mark {number}</source>
        <translation>标记 {number}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>In the tray, Pausa goes on waiting. Click the tray icon to bring the window back.</source>
        <translation>最小化到托盘后 Pausa 会继续等待，点击托盘图标即可恢复窗口。</translation>
    </message>
    <message>
        <source>Minimised, Pausa goes on waiting. Use the taskbar to bring the window back.</source>
        <translation>最小化后 Pausa 会继续等待，从任务栏即可恢复窗口。</translation>
    </message>
    <message>
        <source>Once Pausa is closed, no recording begins by itself.</source>
        <translation>Pausa 关闭后，录制不会自动开始。</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>在托盘中继续</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>Close Pausa</source>
        <translation>关闭 Pausa</translation>
    </message>
</context>
<context>
    <name>ClosingProgress</name>
    <message>
        <source>Finishing…</source>
        <translation>正在生成文件…</translation>
    </message>
    <message>
        <source>Finishing what you recorded.</source>
        <translation>正在生成录像文件。</translation>
    </message>
    <message>
        <source>Pausa will close when the file is complete.</source>
        <translation>文件完成后，Pausa 会自动关闭。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>不关闭</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Close Pausa?</source>
        <translation>要关闭 Pausa 吗？</translation>
    </message>
    <message>
        <source>A recording is paused.</source>
        <translation>录制已暂停。</translation>
    </message>
    <message>
        <source>A recording is running.</source>
        <translation>正在录制。</translation>
    </message>
    <message>
        <source>Everything recorded so far is kept, whatever you choose.</source>
        <translation>无论选择哪一项，到目前为止的内容都会保留。</translation>
    </message>
    <message>
        <source>In the tray, it continues. Click the tray icon to bring the window back.</source>
        <translation>最小化到托盘后录制会继续，点击托盘图标即可恢复窗口。</translation>
    </message>
    <message>
        <source>Minimised, it continues. Use the taskbar to bring the window back.</source>
        <translation>最小化后录制会继续，从任务栏即可恢复窗口。</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>在托盘中继续</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止并保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>Save a copy as</source>
        <translation>副本另存为</translation>
    </message>
    <message>
        <source>Saving a copy: {name}</source>
        <translation>正在保存副本：{name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The copy is saved: {file}</source>
        <translation>副本已保存：{file}</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Recording starts in {seconds} s. Press Enter to start now, Esc to cancel.</source>
        <translation>{seconds} 秒后开始录制。按回车立即开始，按 Esc 取消。</translation>
    </message>
    <message>
        <source>Enter: start now · Esc: cancel</source>
        <translation>回车：立即开始 · Esc：取消</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n 条消息等待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n 个标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames lost</source>
        <translation>
            <numerusform>丢失 %n 帧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryLog</name>
    <message>
        <source>Delivery log</source>
        <translation>发送记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>“{event}” was sent: {result}</source>
        <translation>已发送“{event}”：{result}</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>正在查找摄像头…</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>正在查找麦克风…</translation>
    </message>
    <message>
        <source>The system does not say which cameras there are.</source>
        <translation>系统没有告知有哪些摄像头。</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>未找到摄像头。</translation>
    </message>
    <message>
        <source>No camera was found. A test picture is used until you plug one in.</source>
        <translation>未找到摄像头：接入之前先用测试画面代替。</translation>
    </message>
    <message>
        <source>The sound system does not answer.</source>
        <translation>声音系统没有响应。</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>未找到麦克风。</translation>
    </message>
    <message>
        <source>No microphone was found. A test sound is used until you plug one in.</source>
        <translation>未找到麦克风：接入之前先用测试声音代替。</translation>
    </message>
    <message>
        <source>Default camera</source>
        <translation>默认摄像头</translation>
    </message>
    <message>
        <source>Network camera…</source>
        <translation>IP 摄像头…</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>测试画面</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>无摄像头</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>默认麦克风</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>测试声音</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>无麦克风</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>默认：{device}</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name}（未连接）</translation>
    </message>
</context>
<context>
    <name>DevicesInUse</name>
    <message>
        <source>No camera</source>
        <translation>无摄像头</translation>
    </message>
    <message>
        <source>No camera: only sound is recorded.</source>
        <translation>无摄像头：只录制声音。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>正在打开摄像头…</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>无麦克风</translation>
    </message>
    <message>
        <source>No camera: the recording goes on with the last picture.</source>
        <translation>无摄像头：录制会继续，画面停在最后一帧。</translation>
    </message>
    <message>
        <source>Test picture – no camera was found</source>
        <translation>测试画面 – 未找到摄像头</translation>
    </message>
    <message>
        <source>Test sound – no microphone was found</source>
        <translation>测试声音 – 未找到麦克风</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>未找到麦克风</translation>
    </message>
    <message>
        <source>Off while paused</source>
        <translation>暂停时关闭</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>无设备</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Default camera</source>
        <translation>默认摄像头</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>测试画面</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>默认麦克风</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>测试声音</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>默认：{device}</translation>
    </message>
    <message>
        <source>Network camera ({host})</source>
        <translation>IP 摄像头（{host}）</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name}（未连接）</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Camera address</source>
        <translation>摄像头地址</translation>
    </message>
    <message>
        <source>Mirror the preview</source>
        <translation>屏幕上的画面左右镜像</translation>
    </message>
    <message>
        <source>You see yourself as in a mirror. The file is not changed by this.</source>
        <translation>您会像照镜子一样看到自己；文件不受影响。</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>输入音量</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>For interfaces with several inputs. The level of each is in the microphone&apos;s menu.</source>
        <translation>适用于有多个输入的音频接口。每个输入的音量见麦克风菜单。</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>旋转画面</translation>
    </message>
    <message>
        <source>You will find it on the camera&apos;s own page or in its manual. If the camera asks for a user and a password, write them into it: rtsp://user:password@…</source>
        <translation>可在摄像头自己的页面或说明书中找到。如果摄像头要求用户名和密码，请写在地址中：rtsp://user:password@…</translation>
    </message>
    <message>
        <source>Makes a quiet microphone louder. If loud words light the lamp beside the level, it is too much.</source>
        <translation>让音量小的麦克风更响。如果大声说话时电平旁的指示灯亮起，就是调得太高了。</translation>
    </message>
    <message>
        <source>For a camera that hangs upside down or on its side. It changes the file, from the next recording on.</source>
        <translation>适用于倒挂或侧放的摄像头。从下一次录制起改变文件画面。</translation>
    </message>
    <message>
        <source>Flip the picture</source>
        <translation>翻转画面</translation>
    </message>
    <message>
        <source>Keep the look while recording</source>
        <translation>录制时保持画面观感</translation>
    </message>
    <message>
        <source>The camera&apos;s exposure, white balance and focus stay as they are from Record to Stop, so that the picture does not change where you paused. Turn it off if you move about, or if the light often changes.</source>
        <translation>从录制到停止，摄像头的曝光、白平衡和对焦保持不变，使暂停处前后的画面一致。如果您会走动，或光线经常变化，请将其关闭。</translation>
    </message>
    <message>
        <source>Record in stereo</source>
        <translation>以立体声录制</translation>
    </message>
    <message>
        <source>Only if the microphone has two channels. One is enough for a voice.</source>
        <translation>仅适用于双声道麦克风；只录人声时单声道就够了。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>The one that is heard</source>
        <translation>有声音的输入</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>输入 {number}</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (stereo)</source>
        <translation>输入 {first} 和 {second}（立体声）</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a camera. It must begin with rtsp:// or http://.</source>
        <translation>“{address}”不是摄像头地址；地址应以 rtsp:// 或 http:// 开头。</translation>
    </message>
</context>
<context>
    <name>Discarding</name>
    <message>
        <source>{segments}, {duration} so far, will be gone for good, and no file will be made.</source>
        <translation>到目前为止的 {segments}（{duration}）将永久消失，也不会生成文件。</translation>
    </message>
    <message>
        <source>All other recordings are kept.</source>
        <translation>所有其他录像都会保留。</translation>
    </message>
    <message>
        <source>Discard this recording?</source>
        <translation>要丢弃此录像吗？</translation>
    </message>
    <message>
        <source>Discard what was recorded since?</source>
        <translation>丢弃此后录制的内容？</translation>
    </message>
    <message>
        <source>What was recorded since you went on will be gone for good. The file stays as it was before that.</source>
        <translation>继续录制之后的内容将永久丢失。文件保持之前的样子。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>保留录像</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Less than a minute free</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message>
        <source>{minutes} min free</source>
        <translation>剩余 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min free</source>
        <translation>剩余 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h free</source>
        <translation>剩余 {hours} 小时</translation>
    </message>
    <message>
        <source>More than 24 h free</source>
        <translation>剩余空间超过 24 小时</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>In</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Begin the selection here</source>
        <translation>从此处开始选择</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>End the selection here</source>
        <translation>选择到此处为止</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>移除所选部分</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>只保留这段</translation>
    </message>
    <message>
        <source>Remove all but what is selected</source>
        <translation>移除所选部分以外的全部内容</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Make a recording of its own of what follows</source>
        <translation>将此后的内容另成一个录像</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Put the changes into the file</source>
        <translation>将更改存入文件</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Nothing would be left of the recording. Nothing has changed.</source>
        <translation>录像将不剩任何内容。未作任何更改。</translation>
    </message>
    <message>
        <source>The rest is back in “{title}”. The recording that it became stays in the list, too.</source>
        <translation>其余部分已回到“{title}”。拆分出的录像也保留在列表中。</translation>
    </message>
    <message>
        <source>There is nothing to split at the beginning or the end. Go to another place.</source>
        <translation>开头或结尾处没有可拆分的内容；请移到其他位置。</translation>
    </message>
    <message>
        <source>{title} (2)</source>
        <translation>{title} (2)</translation>
    </message>
    <message>
        <source>“{first}” ends here now, and “{second}” holds the rest; both are saved. Undo puts it back here, too.</source>
        <translation>“{first}”现在到此结束，“{second}”包含其余部分；两者都已保存。撤销会把它也放回这里。</translation>
    </message>
    <message>
        <source>{reason} Your changes are kept, and can be saved later.</source>
        <translation>{reason}您的更改已保留，可以稍后保存。</translation>
    </message>
    <message>
        <source>The changes to “{title}” are saved.</source>
        <translation>对“{title}”的更改已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were joined to a new one. They themselves stay as they are.</source>
        <translation>
            <numerusform>%n 个录像已合并为一个新录像。原录像保持不变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The camera “{device}” was not found. Plug it in, or choose another.</source>
        <translation>没有摄像头“{device}”；请接入它或选择其他摄像头。</translation>
    </message>
    <message>
        <source>Camera {device}</source>
        <translation>摄像头 {device}</translation>
    </message>
    <message>
        <source>The camera cannot be opened. Allow Pausa to use it in System Settings ▸ Privacy &amp; Security ▸ Camera.</source>
        <translation>无法打开摄像头；请在“系统设置”▸“隐私与安全性”▸“摄像头”中允许 Pausa 使用它。</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked} at {asked_rate} frames per second; Pausa records {size} at {rate}.</source>
        <translation>摄像头“{device}”提供的是 {size}（而非 {asked}）和每秒 {rate} 帧（而非 {asked_rate} 帧）；将按此录制。</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked}; Pausa records {size}.</source>
        <translation>摄像头“{device}”提供的是 {size}，而非 {asked}；将按此录制。</translation>
    </message>
    <message>
        <source>The camera “{device}” does not offer {asked_rate} frames per second; Pausa records {rate}.</source>
        <translation>摄像头“{device}”提供的是每秒 {rate} 帧，而非 {asked_rate} 帧；将按此录制。</translation>
    </message>
    <message>
        <source>No picture arrives from {address}. Check that the camera is on and that its address is correct.</source>
        <translation>没有收到来自 {address} 的画面；请检查摄像头是否已打开、地址是否正确。</translation>
    </message>
    <message>
        <source>The connection to {address} is lost. Check that the camera is on.</source>
        <translation>与 {address} 的连接已断开；请检查摄像头是否已打开。</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or record sound only.</source>
        <translation>没有摄像头；请接入一个，或选择“无摄像头”只录制声音。</translation>
    </message>
    <message>
        <source>The camera “{device}” cannot be opened. Choose another.</source>
        <translation>无法打开摄像头“{device}”；请选择其他摄像头。</translation>
    </message>
    <message>
        <source>The microphone is completely silent. Check whether it is muted or unplugged.</source>
        <translation>麦克风没有任何声音，连噪声也没有；请检查它是否已静音或未接好。</translation>
    </message>
    <message>
        <source>The microphone “{device}” was not found. Plug it in, or choose another.</source>
        <translation>没有麦克风“{device}”；请接入它或选择其他麦克风。</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or record without sound.</source>
        <translation>没有麦克风；请接入一个，或选择“无麦克风”进行无声录制。</translation>
    </message>
    <message>
        <source>{device} has only one channel; the sound is mono.</source>
        <translation>{device} 只有一个声道；声音为单声道。</translation>
    </message>
    <message>
        <source>The system’s sound library PortAudio is missing. Install the package libportaudio2, and start Pausa again.</source>
        <translation>缺少系统声音库 PortAudio；请安装软件包 libportaudio2，然后重新启动 Pausa。</translation>
    </message>
    <message>
        <source>The microphone “{device}” cannot be opened. Choose another.</source>
        <translation>无法打开麦克风“{device}”；请选择其他麦克风。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>测试画面</translation>
    </message>
    <message>
        <source>The camera “{device}” cannot be opened. Unplug it and plug it in again, or choose another.</source>
        <translation>无法打开摄像头“{device}”；请拔下后重新接入，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>The camera “{device}” delivers no picture. Unplug it and plug it in again, or choose another.</source>
        <translation>摄像头“{device}”没有画面；请拔下后重新接入，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>The camera “{device}” is used by another program. Close that program, and try again.</source>
        <translation>摄像头“{device}”正被其他程序使用；请关闭那个程序，然后重试。</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>The frames of the camera “{device}” cannot be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>无法读取摄像头“{device}”的画面；请检查连接线、换一个接口，或选择较小的尺寸。</translation>
    </message>
    <message>
        <source>it delivers no picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>The camera “{device}” is no longer connected. Plug it in again, or choose another.</source>
        <translation>摄像头“{device}”已断开；请重新接入，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>正被其他程序使用</translation>
    </message>
    <message>
        <source>The camera “{device}” does not answer. Unplug it and plug it in again, or choose another.</source>
        <translation>摄像头“{device}”没有响应；请拔下后重新接入，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>The camera “{device}” has stopped delivering pictures and is opened again. If none come, unplug it and plug it in again.</source>
        <translation>摄像头“{device}”不再提供画面，正在重新打开。如果仍没有画面，请拔下后重新接入。</translation>
    </message>
    <message>
        <source>its frames cannot be read</source>
        <translation>无法读取其画面</translation>
    </message>
    <message>
        <source>The USB connection has no room for the picture of the camera “{device}”. Plug it into another socket, unplug other USB devices, or choose a smaller size.</source>
        <translation>USB 连接容纳不下摄像头“{device}”的画面；请换一个接口、拔下其他 USB 设备，或选择较小的尺寸。</translation>
    </message>
    <message>
        <source>its USB connection has no room for its picture</source>
        <translation>USB 连接容纳不下其画面</translation>
    </message>
    <message>
        <source>this user is not allowed to open it</source>
        <translation>此用户无权打开它</translation>
    </message>
    <message>
        <source>it gives infrared pictures only</source>
        <translation>只提供红外画面</translation>
    </message>
    <message>
        <source>it gives raw sensor data only</source>
        <translation>只提供传感器原始数据</translation>
    </message>
    <message>
        <source>it gives compressed video only</source>
        <translation>只提供压缩视频</translation>
    </message>
    <message>
        <source>No camera can be used. {reasons} Correct this, or choose a camera by its name.</source>
        <translation>没有可用的摄像头。{reasons}请解决这些问题，或按名称选择摄像头。</translation>
    </message>
    <message>
        <source>You do not have permission to use the camera “{device}”. Add yourself to the group “video”, and log in again.</source>
        <translation>您没有使用摄像头“{device}”的权限；请将自己加入“video”组，然后重新登录。</translation>
    </message>
    <message>
        <source>“{device}” fits several cameras: {names}. Give more of the name.</source>
        <translation>有多个摄像头与“{device}”匹配：{names}。请写出更多名称。</translation>
    </message>
    <message>
        <source>The camera “{device}” is used. Others were passed over. {reasons}</source>
        <translation>使用摄像头“{device}”，已跳过其他摄像头。{reasons}</translation>
    </message>
    <message>
        <source>its picture has no colours</source>
        <translation>画面没有颜色</translation>
    </message>
    <message>
        <source>Several cameras are called “{name}”. “{device}” is used.</source>
        <translation>有多个名为“{name}”的摄像头；使用“{device}”。</translation>
    </message>
    <message>
        <source>The chosen camera is not connected. “{device}”, another one of the same model, is used.</source>
        <translation>所选摄像头未连接；使用同型号的另一个摄像头“{device}”。</translation>
    </message>
    <message>
        <source>“{device}”: {reason}.</source>
        <translation>“{device}”：{reason}。</translation>
    </message>
    <message>
        <source>No camera was found. A test picture is recorded instead until a camera is plugged in.</source>
        <translation>未找到摄像头；接入之前先录制测试画面。</translation>
    </message>
    <message>
        <source>The camera “{device}” is used from now on, in place of the test picture.</source>
        <translation>从现在起使用摄像头“{device}”代替测试画面。</translation>
    </message>
    <message>
        <source>The picture of “{device}” moves again.</source>
        <translation>“{device}”的画面又动了。</translation>
    </message>
    <message>
        <source>The camera “{device}” delivers only {rate} frames per second instead of {named}. More light usually helps.</source>
        <translation>摄像头“{device}”每秒只提供 {rate} 帧，而不是 {named} 帧。增加光线通常会有帮助。</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>未命名设备</translation>
    </message>
    <message>
        <source>{device} (port {port})</source>
        <translation>{device}（端口 {port}）</translation>
    </message>
    <message>
        <source>The computer’s sound system does not answer.</source>
        <translation>电脑的声音系统没有响应。</translation>
    </message>
    <message>
        <source>Faces cannot be recognised on this computer ({reason}). Start by hand instead.</source>
        <translation>这台电脑无法识别人脸（{reason}）。请手动开始。</translation>
    </message>
    <message>
        <source>The microphone “{device}” is no longer connected. Plug it in again, or choose another. Until then sound is missing.</source>
        <translation>麦克风“{device}”已断开连接。请重新连接，或选择其他麦克风。在此之前没有声音。</translation>
    </message>
    <message>
        <source>Several microphones have this name, and “{device}” is the first of them. If it is the wrong one, choose another.</source>
        <translation>有多个麦克风使用此名称，“{device}”是其中第一个；如果不对，请选择其他麦克风。</translation>
    </message>
    <message>
        <source>“{device}” is not the same microphone as before but one of the same model. If it is the wrong one, choose another.</source>
        <translation>“{device}”不是之前的那个麦克风，而是同型号的另一个；如果不对，请选择其他麦克风。</translation>
    </message>
    <message>
        <source>{device} has no input {number}, so the input on which something is heard is recorded.</source>
        <translation>{device} 没有输入 {number}，因此录制有声音的那个输入。</translation>
    </message>
    <message>
        <source>The computer’s sound system does not answer, so the microphone cannot be opened. Restart it, or record without sound.</source>
        <translation>电脑的声音系统没有响应，因此无法打开麦克风；请重新启动声音系统，或进行无声录制。</translation>
    </message>
    <message>
        <source>Several microphones fit “{device}”: {names}. Choose one of them by more of its name.</source>
        <translation>有多个麦克风与“{device}”匹配：{names}。请写出更多名称以选定其中一个。</translation>
    </message>
    <message>
        <source>There is no microphone with the number {number}. Numbers change, so name it, or a part of its name.</source>
        <translation>没有编号为 {number} 的麦克风。编号会变化，请指定其名称或名称的一部分。</translation>
    </message>
    <message>
        <source>The microphone “{device}” is used by another program. Close that program, and try again.</source>
        <translation>麦克风“{device}”正被其他程序使用；请关闭那个程序，然后重试。</translation>
    </message>
    <message>
        <source>Pausa is not allowed to use the microphone “{device}”. Allow it in the settings of your computer, and try again.</source>
        <translation>Pausa 没有使用麦克风“{device}”的权限。请在计算机的设置中允许，然后重试。</translation>
    </message>
    <message>
        <source>The microphone “{device}” cannot be opened. Unplug it and plug it in again, or choose another.</source>
        <translation>无法打开麦克风“{device}”。请拔下后重新插上，或选择其他麦克风。</translation>
    </message>
    <message>
        <source>The microphone “{device}” does not answer. Unplug it and plug it in again, or choose another.</source>
        <translation>麦克风“{device}”没有响应；请拔下后重新接入，或选择其他麦克风。</translation>
    </message>
    <message>
        <source>No microphone was found. A test sound is recorded instead until a microphone is plugged in.</source>
        <translation>未找到麦克风；接入之前先录制测试声音。</translation>
    </message>
    <message>
        <source>The microphone “{device}” is used from now on, in place of the test sound.</source>
        <translation>从现在起使用麦克风“{device}”代替测试声音。</translation>
    </message>
    <message>
        <source>The sound system has switched from “{device}” to another microphone.</source>
        <translation>声音系统已从“{device}”切换到其他麦克风。</translation>
    </message>
    <message>
        <source>The microphone is very quiet. Move it closer, or raise its level.</source>
        <translation>麦克风的声音很小；请移近一些，或调高音量。</translation>
    </message>
    <message>
        <source>The microphone is too loud, so the sound is distorted. Lower its level, or move it away.</source>
        <translation>麦克风的声音过大，声音已失真；请调低音量，或移远一些。</translation>
    </message>
    <message>
        <source>The microphone can be heard well again.</source>
        <translation>麦克风的声音恢复正常。</translation>
    </message>
    <message>
        <source>The microphone “{device}” delivers no sound. Unplug it and plug it in again, or choose another.</source>
        <translation>麦克风“{device}”没有声音；请拔下后重新接入，或选择其他麦克风。</translation>
    </message>
    <message>
        <source>The default microphone is now “{device}” instead of “{before}”. Choose a microphone by its name to keep to it.</source>
        <translation>默认麦克风现在是“{device}”，不再是“{before}”；如需固定使用，请按名称选择麦克风。</translation>
    </message>
    <message>
        <source>The connection to {address} was given up.</source>
        <translation>已放弃连接 {address}。</translation>
    </message>
    <message>
        <source>The camera at {address} asks for a user and a password. Write them into its address, before the camera’s name: {example}.</source>
        <translation>位于 {address} 的摄像头要求用户名和密码；请写在地址中摄像头名称之前：{example}。</translation>
    </message>
    <message>
        <source>The camera at {address} asks for a user and a password, and no picture came with those in its address. Check them. The characters @ : / ? # % in them are written %40 %3A %2F %3F %23 %25.</source>
        <translation>位于 {address} 的摄像头要求用户名和密码，而用地址中的用户名和密码没有得到画面；请检查。其中的字符 @ : / ? # % 要写成 %40 %3A %2F %3F %23 %25。</translation>
    </message>
    <message>
        <source>The camera at {address} answers, but has nothing at this address. Check the part of the address behind the camera’s name.</source>
        <translation>位于 {address} 的摄像头有响应，但此地址没有内容；请检查地址中摄像头名称之后的部分。</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>测试声音</translation>
    </message>
    <message>
        <source>Voices cannot be recognised on this computer ({reason}). Start by hand instead.</source>
        <translation>这台电脑无法识别人声（{reason}）。请手动开始。</translation>
    </message>
    <message>
        <source>Port {port} for OBS&apos;s remote protocol is used by another program, perhaps by OBS itself. Choose another port, or end that program.</source>
        <translation>OBS 协议的端口 {port} 被其他程序占用，可能是 OBS 本身。请选择其他端口，或结束该程序。</translation>
    </message>
    <message>
        <source>OBS&apos;s remote protocol cannot be offered at {address}, port {port} ({reason}). Choose another address or port.</source>
        <translation>无法在 {address} 端口 {port} 提供 OBS 协议（{reason}）。请选择其他地址或端口。</translation>
    </message>
    <message>
        <source>The command has not been confirmed within {seconds} seconds. Look at the recording to see what became of it.</source>
        <translation>命令未在 {seconds} 秒内得到确认。请查看录像了解结果。</translation>
    </message>
    <message>
        <source>An error in Pausa kept it from being opened.</source>
        <translation>Pausa 出错，无法打开。</translation>
    </message>
    <message>
        <source>There is no recording yet.</source>
        <translation>还没有录像。</translation>
    </message>
    <message>
        <source>“{title}” cannot be moved to the trash ({reason}); its drive may have none. Nothing has been deleted.</source>
        <translation>无法将“{title}”移到废纸篓（{reason}）；其驱动器可能没有废纸篓。没有删除任何内容。</translation>
    </message>
    <message>
        <source>The password needs at least {count} characters.</source>
        <translation>密码至少需要 {count} 个字符。</translation>
    </message>
    <message>
        <source>The secret of remote control cannot be kept in {folder} ({reason}).</source>
        <translation>无法将远程控制的密钥保存到 {folder}（{reason}）。</translation>
    </message>
    <message>
        <source>“{page}” is not the address of a web page such as https://example.org, so remote control is off.</source>
        <translation>“{page}”不是 https://example.org 这样的网页地址，因此远程控制已关闭。</translation>
    </message>
    <message>
        <source>The recording cannot be started like that ({reason}).</source>
        <translation>无法这样开始录制（{reason}）。</translation>
    </message>
    <message>
        <source>A recording may be limited to between 0 s and a hundred days.</source>
        <translation>录制时长可限制在 0 秒到一百天之间。</translation>
    </message>
    <message>
        <source>Pausa has too much to do at the moment. Try again in a moment.</source>
        <translation>Pausa 目前任务过多。请稍后再试。</translation>
    </message>
    <message>
        <source>The file is not where it was. Its drive may be away.</source>
        <translation>文件不在原处。其驱动器可能未连接。</translation>
    </message>
    <message>
        <source>The recording has no picture.</source>
        <translation>录像没有画面。</translation>
    </message>
    <message>
        <source>This cursor leads nowhere. Begin with the first page.</source>
        <translation>此游标无效。请从第一页开始。</translation>
    </message>
    <message>
        <source>No recording is active. Nothing has changed.</source>
        <translation>没有正在进行的录制。没有任何更改。</translation>
    </message>
    <message>
        <source>The recording was ended before its first frame, so there is nothing of it.</source>
        <translation>录制在第一帧之前就已结束，因此没有任何内容。</translation>
    </message>
    <message>
        <source>Too many commands wait to be carried out. This one was not given.</source>
        <translation>等待执行的命令过多。此命令未发出。</translation>
    </message>
    <message>
        <source>There is no camera “{device}”, and no other one. Nothing was changed.</source>
        <translation>没有摄像头“{device}”，也没有其他摄像头。未做任何更改。</translation>
    </message>
    <message>
        <source>There is no microphone “{device}”, and no other one. Nothing was changed.</source>
        <translation>没有麦克风“{device}”，也没有其他麦克风。未做任何更改。</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a camera. It must begin with rtsp:// or http://.</source>
        <translation>“{address}”不是摄像头地址；地址应以 rtsp:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>There is no camera “{device}”. There are: {names}. Nothing was changed.</source>
        <translation>没有摄像头“{device}”。现有：{names}。未做任何更改。</translation>
    </message>
    <message>
        <source>There is no microphone “{device}”. There are: {names}. Nothing was changed.</source>
        <translation>没有麦克风“{device}”。现有：{names}。未做任何更改。</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not connected, so nothing was recorded. Plug it in, or choose another.</source>
        <translation>麦克风“{device}”未连接，因此没有录制任何内容。请连接它，或选择另一个。</translation>
    </message>
    <message>
        <source>The camera “{device}” is not connected, so nothing was recorded. Plug it in, or choose another.</source>
        <translation>摄像头“{device}”未连接，因此没有录制任何内容。请连接它，或选择另一个。</translation>
    </message>
    <message>
        <source>This Pausa is already commanded at {address}: another one runs with the same settings (process {process}, {home}). Use that one, or end it, or choose another port.</source>
        <translation>此 Pausa 已可在 {address} 控制：另一个使用相同设置的 Pausa 正在运行（进程 {process}，{home}）。请使用那一个、将其退出，或选择其他端口。</translation>
    </message>
    <message>
        <source>The recording is not finished yet. Stop or discard it first. Nothing has changed.</source>
        <translation>录制尚未完成。请先停止或放弃它。没有任何更改。</translation>
    </message>
    <message>
        <source>The recording is being finished. Try again in a moment. Nothing has changed.</source>
        <translation>录制正在完成。请稍后再试。没有任何更改。</translation>
    </message>
    <message>
        <source>The token in {variable} needs at least {count} characters, so remote control is off.</source>
        <translation>{variable} 中的令牌至少需要 {count} 个字符，因此远程控制已关闭。</translation>
    </message>
    <message>
        <source>The words of “{title}” have not been written.</source>
        <translation>“{title}”的文字尚未写出。</translation>
    </message>
    <message>
        <source>The words of a recording can be read and written when it is finished. Events tell what is being said.</source>
        <translation>录像完成后才能读取和写出它的文字。正在说的内容由事件通知。</translation>
    </message>
    <message>
        <source>The recording has no finished file whose words could be written.</source>
        <translation>此录像没有可以写出文字的成品文件。</translation>
    </message>
    <message>
        <source>There was no such day.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>“{part}” has no meaning in the names of files. These have: {known}. Nothing was changed.</source>
        <translation>“{part}”在文件名中没有意义。可用的有：{known}。未做任何更改。</translation>
    </message>
    <message>
        <source>“{names}” cannot be changed while something is recorded, because that would take picture or sound away from it. Nothing was changed. Stop the recording first.</source>
        <translation>录制期间不能更改“{names}”，因为那会使录制失去画面或声音。未做任何更改。请先停止录制。</translation>
    </message>
    <message>
        <source>“{address}” is not an address of this computer such as 127.0.0.1, so remote control is off.</source>
        <translation>“{address}”不是 127.0.0.1 这样的本机地址，因此远程控制已关闭。</translation>
    </message>
    <message>
        <source>Port {port} is used by another program, so remote control is off. Choose another port.</source>
        <translation>端口 {port} 被其他程序占用，因此远程控制已关闭。请选择其他端口。</translation>
    </message>
    <message>
        <source>Port {port} may not be used, so remote control is off. Choose one above 1023.</source>
        <translation>端口 {port} 不允许使用，因此远程控制已关闭。请选择大于 1023 的端口。</translation>
    </message>
    <message>
        <source>Remote control cannot listen at {address}, port {port} ({reason}), so it is off.</source>
        <translation>远程控制无法在 {address} 端口 {port} 监听（{reason}），因此已关闭。</translation>
    </message>
    <message>
        <source>The server of remote control did not begin in time, so it is off.</source>
        <translation>远程控制的服务器未能及时启动，因此已关闭。</translation>
    </message>
    <message>
        <source>Pausa is being closed, so nothing was sent.</source>
        <translation>Pausa 正在关闭，因此没有发送。</translation>
    </message>
    <message>
        <source>The receiver says that it is gone for good (410).</source>
        <translation>接收方称其已永久失效（410）。</translation>
    </message>
    <message>
        <source>Nothing could be delivered for five days: {reason}.</source>
        <translation>连续五天无法送达：{reason}。</translation>
    </message>
    <message>
        <source>it answers {status}: redirects are not followed</source>
        <translation>返回 {status}：不跟随重定向</translation>
    </message>
    <message>
        <source>it answers {status}</source>
        <translation>返回 {status}</translation>
    </message>
    <message>
        <source>its certificate is not accepted ({reason})</source>
        <translation>其证书不被接受（{reason}）</translation>
    </message>
    <message>
        <source>no secure connection comes about ({reason})</source>
        <translation>无法建立安全连接（{reason}）</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>its answer is not HTTP, or it ended before it was complete</source>
        <translation>其响应不是 HTTP，或未完整结束</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>the host was not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>{seconds} 秒内无响应</translation>
    </message>
    <message>
        <source>The address of a webhook is such as https://example.org/pausa.</source>
        <translation>Webhook 的地址形如 https://example.org/pausa。</translation>
    </message>
    <message>
        <source>Nothing is sent to “{host}”: its address is not that of a receiver.</source>
        <translation>不会向“{host}”发送：它不是接收方的地址。</translation>
    </message>
    <message>
        <source>The address of a webhook cannot hold a user’s name or password. Its receiver knows Pausa by the signature.</source>
        <translation>Webhook 的地址不能包含用户名或密码。接收方通过签名识别 Pausa。</translation>
    </message>
    <message>
        <source>The host “{host}” was not found. Check the address, and whether this computer is online.</source>
        <translation>找不到主机“{host}”。请检查地址，以及这台电脑是否联网。</translation>
    </message>
    <message>
        <source>There is no webhook “{id}”.</source>
        <translation>没有 Webhook“{id}”。</translation>
    </message>
    <message>
        <source>There is no event “{event}”. There are: {known}.</source>
        <translation>没有事件“{event}”。可用的有：{known}。</translation>
    </message>
    <message>
        <source>The list of webhooks, {file}, was written by a newer Pausa (version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>Webhook 列表 {file} 由更新版本的 Pausa 写入（版本 {version}；此 Pausa 支持 {known}）。没有任何更改。请重新安装较新的 Pausa。</translation>
    </message>
    <message>
        <source>The list of webhooks, {file}, cannot be used at the moment ({reason}). Recordings are not concerned.</source>
        <translation>Webhook 列表 {file} 目前无法使用（{reason}）。录像不受影响。</translation>
    </message>
    <message>
        <source>There are {count} webhooks already. Remove one.</source>
        <translation>已有 {count} 个 Webhook。请移除一个。</translation>
    </message>
    <message>
        <source>The delivery log has no line {number}.</source>
        <translation>发送记录中没有第 {number} 行。</translation>
    </message>
    <message>
        <source>A name has at most {count} characters, all of them visible.</source>
        <translation>名称最多 {count} 个字符，且均须可见。</translation>
    </message>
    <message>
        <source>The list of webhooks was damaged and is kept as {file}. No address is told anything until you enter it again.</source>
        <translation>Webhook 列表已损坏，现保存为 {file}。在您重新输入地址之前，不会通知任何地址。</translation>
    </message>
    <message>
        <source>The message is not kept any more, so it cannot be sent again.</source>
        <translation>该消息已不再保留，无法重新发送。</translation>
    </message>
    <message>
        <source>The webhook {name} is disabled. {trouble} What was not delivered is kept; enable it to send it.</source>
        <translation>Webhook {name} 已停用。{trouble}未送达的内容会保留；启用后即会发送。</translation>
    </message>
    <message>
        <source>The key that signs webhooks is damaged ({reason}).</source>
        <translation>为 Webhook 签名的密钥已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>回到前面</translation>
    </message>
    <message>
        <source>retake</source>
        <translation>重录</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>discard for good</source>
        <translation>永久丢弃</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>finish again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>without a recording</source>
        <translation>没有录制时</translation>
    </message>
    <message>
        <source>while a recording waits to begin by itself</source>
        <translation>在录制等待自动开始时</translation>
    </message>
    <message>
        <source>while the recording is starting</source>
        <translation>正在开始录制时</translation>
    </message>
    <message>
        <source>while recording</source>
        <translation>正在录制时</translation>
    </message>
    <message>
        <source>while the recording is paused</source>
        <translation>暂停时</translation>
    </message>
    <message>
        <source>while the recording is being finished</source>
        <translation>正在生成文件时</translation>
    </message>
    <message>
        <source>after the recording has finished</source>
        <translation>文件生成后</translation>
    </message>
    <message>
        <source>after the recording has failed</source>
        <translation>文件尚未生成时</translation>
    </message>
    <message>
        <source>after the recording was discarded</source>
        <translation>丢弃后</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>您在此磁盘上的配额已用完</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>the disk can only be read now</source>
        <translation>磁盘现在只能读取</translation>
    </message>
    <message>
        <source>the disk takes no larger file</source>
        <translation>此磁盘无法存放更大的文件</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>已不在那里</translation>
    </message>
    <message>
        <source>writing there is not allowed</source>
        <translation>那里不允许写入</translation>
    </message>
    <message>
        <source>the drive is not connected any more</source>
        <translation>驱动器已断开</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>驱动器没有响应</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>名称对此磁盘来说太长</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>All of the recording is kept on this computer. It waits for the folder {folder}: connect its drive and the file is put there by itself, or save it elsewhere.</source>
        <translation>全部录制内容都保留在此电脑上，等待文件夹 {folder}；接上它的驱动器后，文件会自动存入其中，您也可以保存到其他位置。</translation>
    </message>
    <message>
        <source>the connection to the drive was lost</source>
        <translation>与驱动器的连接已断开</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}), so nothing was recorded. Choose another folder.</source>
        <translation>无法写入文件夹 {folder}（{reason}），因此没有录下任何内容；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The recording cannot be written to {folder} ({reason}). Everything recorded so far is kept.</source>
        <translation>无法将录制内容写入 {folder}（{reason}）；到目前为止录制的内容已保留。</translation>
    </message>
    <message>
        <source>“{command}” is not possible {while_what}. Nothing has changed.</source>
        <translation>{while_what}无法使用“{command}”；未作任何更改。</translation>
    </message>
    <message>
        <source>“{text}” is not a picture size. Write it as width x height, for example 1280x720.</source>
        <translation>“{text}”不是画面尺寸；请按“宽 x 高”填写，例如 1280x720。</translation>
    </message>
    <message>
        <source>Pausa cannot record {width} × {height}. Choose a size between 64 × 64 and 7680 × 4320.</source>
        <translation>无法录制 {width} × {height} 的画面；请在 64 × 64 与 7680 × 4320 之间选择。</translation>
    </message>
    <message>
        <source>Pausa cannot record {rate} frames per second. Choose a rate between 1 and 240.</source>
        <translation>无法按每秒 {rate} 帧录制；请在 1 与 240 之间选择。</translation>
    </message>
    <message>
        <source>“{text}” is not an input of a microphone. Write for example 3, or 3,4 for left and right, or 3+4 for both mixed.</source>
        <translation>“{text}”不是麦克风的输入；请填写例如 3，左右声道用 3,4，两者混合用 3+4。</translation>
    </message>
    <message>
        <source>“{text}” is not a frame rate. Write, for example, 30, 29.97 or 30000/1001.</source>
        <translation>“{text}”不是帧率；请填写例如 30、29.97 或 30000/1001。</translation>
    </message>
    <message>
        <source>“{text}” is not a rotation. Choose 0, 90, 180 or 270 degrees clockwise.</source>
        <translation>“{text}”不是旋转角度；请选择顺时针 0、90、180 或 270 度。</translation>
    </message>
    <message>
        <source>“{text}” is not a way to flip. Choose none, horizontal or vertical.</source>
        <translation>“{text}”不是翻转方式；请选择 none、horizontal 或 vertical。</translation>
    </message>
    <message>
        <source>{before} {after}</source>
        <translation>{before}{after}</translation>
    </message>
    <message>
        <source>There is no setting called {names}.</source>
        <translation>没有名为 {names} 的设置。</translation>
    </message>
    <message>
        <source>“{setting}” cannot be set to that ({reason}). Nothing was changed.</source>
        <translation>“{setting}”不能这样设置（{reason}）；未作任何更改。</translation>
    </message>
    <message>
        <source>It is said again after this.</source>
        <translation>后面又说了一遍。</translation>
    </message>
    <message>
        <source>Nothing is said for {seconds} s.</source>
        <translation>有 {seconds} 秒没有说话。</translation>
    </message>
    <message>
        <source>A sound made while thinking.</source>
        <translation>思考时发出的声音。</translation>
    </message>
    <message>
        <source>The file is too large for a script. The script is as it was. Choose a text file.</source>
        <translation>文件太大，不能用作稿子。稿子保持原样。请选择文本文件。</translation>
    </message>
    <message>
        <source>This is not a text file. The script is as it was. Save the text as plain text, or copy it and paste it here.</source>
        <translation>这不是文本文件。稿子保持原样。请将文本另存为纯文本，或复制后粘贴到这里。</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一个程序正在使用</translation>
    </message>
    <message>
        <source>The list of recordings cannot be kept at the moment ({reason}). Recording goes on and every file is saved; the list is completed as soon as that is possible.</source>
        <translation>目前无法更新录像列表（{reason}）；录制会继续，每个文件都会保存，一旦可行就会补全列表。</translation>
    </message>
    <message>
        <source>The model {name} cannot be removed from {folder} ({reason}).</source>
        <translation>无法从 {folder} 中移除模型 {name}（{reason}）。</translation>
    </message>
    <message>
        <source>There is no model called “{name}”. These can be got: {names}.</source>
        <translation>没有名为“{name}”的模型。可以下载的有：{names}。</translation>
    </message>
    <message>
        <source>The quickest; makes the most mistakes.</source>
        <translation>最快；错误最多。</translation>
    </message>
    <message>
        <source>The quickest for English.</source>
        <translation>英语中最快。</translation>
    </message>
    <message>
        <source>Quick, with fewer mistakes; good while recording.</source>
        <translation>快，错误较少；适合录制时使用。</translation>
    </message>
    <message>
        <source>Quick and good for English; good while recording.</source>
        <translation>快，英语效果好；适合录制时使用。</translation>
    </message>
    <message>
        <source>Good; while recording it needs a quick computer.</source>
        <translation>效果好；录制时使用需要较快的电脑。</translation>
    </message>
    <message>
        <source>Very good for English; while recording it needs a quick computer.</source>
        <translation>英语效果很好；录制时使用需要较快的电脑。</translation>
    </message>
    <message>
        <source>Very good; slow, so for writing afterwards.</source>
        <translation>效果很好；速度慢，适合事后写出文字。</translation>
    </message>
    <message>
        <source>Nearly the best, and much quicker than that; for writing afterwards.</source>
        <translation>接近最好，而且比最好的快得多；适合事后写出文字。</translation>
    </message>
    <message>
        <source>The best; the slowest, so for writing afterwards.</source>
        <translation>最好；也最慢，适合事后写出文字。</translation>
    </message>
    <message>
        <source>the source leads round in a circle</source>
        <translation>来源在循环跳转</translation>
    </message>
    <message>
        <source>The model {name} was not got: its source has another {file} than the one that was checked. Nothing of it is used.</source>
        <translation>模型 {name} 未下载：来源提供的 {file} 与经过检查的不同。其中任何内容都不会使用。</translation>
    </message>
    <message>
        <source>The disk is full. What came of the model {name} is kept; free some space, get it again, and it goes on from there.</source>
        <translation>磁盘已满。模型 {name} 已下载的部分已保留；请腾出一些空间后重新下载，会从中断处继续。</translation>
    </message>
    <message>
        <source>The model {name} cannot be written to {folder} ({reason}).</source>
        <translation>无法将模型 {name} 写入 {folder}（{reason}）。</translation>
    </message>
    <message>
        <source>Models are fetched over https only, and “{address}” is no such address. Nothing was got.</source>
        <translation>模型只通过 https 下载，而“{address}”不是这样的地址。未下载任何内容。</translation>
    </message>
    <message>
        <source>its source cannot be reached</source>
        <translation>无法连接到来源</translation>
    </message>
    <message>
        <source>its source has fallen silent</source>
        <translation>来源不再响应</translation>
    </message>
    <message>
        <source>the source does not go on where it ended</source>
        <translation>来源没有从中断处继续</translation>
    </message>
    <message>
        <source>The model {name} arrived damaged: {file} does not have the checksum that it must have. It was set aside and is not used; get the model again.</source>
        <translation>下载的模型 {name} 已损坏：{file} 的校验和不正确。它已被搁置，不会使用；请重新下载该模型。</translation>
    </message>
    <message>
        <source>The model {name} was not got: its source leads to an address that is not encrypted.</source>
        <translation>模型 {name} 未下载：来源指向一个未加密的地址。</translation>
    </message>
    <message>
        <source>The model {name} needs {needed} MB, and only {free} MB are free in {folder}. Nothing was got. Free some space first.</source>
        <translation>模型 {name} 需要 {needed} MB，而 {folder} 中只剩 {free} MB。未下载任何内容。请先腾出一些空间。</translation>
    </message>
    <message>
        <source>Another Pausa is getting the model {name} just now.</source>
        <translation>另一个 Pausa 正在下载模型 {name}。</translation>
    </message>
    <message>
        <source>The model {name} could not be got: its source does not have it any more ({status}). A folder with a model can be chosen instead.</source>
        <translation>无法下载模型 {name}：来源已不再提供它（{status}）。您可以改为选择一个包含模型的文件夹。</translation>
    </message>
    <message>
        <source>its source answers with {status}</source>
        <translation>来源返回 {status}</translation>
    </message>
    <message>
        <source>the source leads nowhere</source>
        <translation>来源没有指向任何地方</translation>
    </message>
    <message>
        <source>The model {name} could not be got: {reason}. What came of it is kept; get it again, and it goes on from there.</source>
        <translation>无法下载模型 {name}：{reason}。已下载的部分已保留；重新下载会从中断处继续。</translation>
    </message>
    <message>
        <source>There is no model {name}. Get it, or choose another one in the settings, under Words.</source>
        <translation>没有模型 {name}。请下载该模型，或在设置的“文字”页中选择其他模型。</translation>
    </message>
    <message>
        <source>There is no model to write words with yet. Get one in the settings, under Words, or with “pausa models get tiny”.</source>
        <translation>还没有用来写出文字的模型。请在设置的“文字”页中下载，或使用“pausa models get tiny”下载。</translation>
    </message>
    <message>
        <source>There is no folder {folder} with a model that writes words. Get the model, or choose another one in the settings.</source>
        <translation>没有存放写出文字所用模型的文件夹 {folder}。请下载该模型，或在设置中选择其他模型。</translation>
    </message>
    <message>
        <source>The folder {folder} holds no model that can write words: {file} is missing or damaged. Choose another model in the settings.</source>
        <translation>文件夹 {folder} 中没有可以写出文字的模型：{file} 缺失或已损坏。请在设置中选择其他模型。</translation>
    </message>
    <message>
        <source>“{language}” is no language that words can be written in. Name it by two letters, such as en, de or fr, or leave it out and it is found out.</source>
        <translation>“{language}”不是可以写出文字的语言。请用两个字母表示，例如 en、de 或 fr；也可以留空，由程序自动识别。</translation>
    </message>
    <message>
        <source>Nothing that writes words is installed. Install it with “pip install pausa[words-en]”, or the package pausa-words. Recordings are made as ever.</source>
        <translation>未安装用来写出文字的组件。请用“pip install pausa[words-en]”安装，或安装软件包 pausa-words。录制照常进行。</translation>
    </message>
    <message>
        <source>The model {model} cannot be loaded, so no words are written. The recording itself is not affected, and its words can be written afterwards with another model.</source>
        <translation>无法加载模型 {model}，因此不会写出文字。录制本身不受影响，事后可以用其他模型写出文字。</translation>
    </message>
    <message>
        <source>What writes the words has failed several times. The recording itself is not affected, and its words can be written afterwards.</source>
        <translation>写出文字的组件已多次出错。录制本身不受影响，事后可以写出文字。</translation>
    </message>
    <message>
        <source>The model {name} knows English only. Choose another model for this language.</source>
        <translation>模型 {name} 只支持英语。请为此语言选择其他模型。</translation>
    </message>
    <message>
        <source>Speech cannot be recognised on this computer ({reason}). Recordings are made as ever, without words.</source>
        <translation>此电脑无法识别语音（{reason}）。录制照常进行，但没有文字。</translation>
    </message>
    <message>
        <source>The list has no recording “{id}”.</source>
        <translation>列表中没有录像“{id}”。</translation>
    </message>
    <message>
        <source>Several recordings match the id “{id}”. Write more of it.</source>
        <translation>有多个录像的标识包含“{id}”；请多写几个字符。</translation>
    </message>
    <message>
        <source>The list’s entry for the recording “{id}” is damaged and cannot be read. Its file is untouched.</source>
        <translation>无法读取列表中录像“{id}”的信息；文件没有改动。</translation>
    </message>
    <message>
        <source>The list of recordings cannot be written ({reason}).</source>
        <translation>无法写入录像列表（{reason}）。</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Free some space on that disk, and try again.</source>
        <translation>无法打开录像列表 {file}（{reason}）；录像本身没有改动。请在该磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Try again in a moment.</source>
        <translation>无法打开录像列表 {file}（{reason}）；录像本身没有改动。请稍后重试。</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, was written by a newer Pausa (list version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>录像列表 {file} 由更新版本的 Pausa 创建（版本 {version}；此版本支持到 {known}）；未作任何更改。请重新安装较新的 Pausa。</translation>
    </message>
    <message>
        <source>test picture</source>
        <translation>测试画面</translation>
    </message>
    <message>
        <source>test sound</source>
        <translation>测试声音</translation>
    </message>
    <message>
        <source>test picture and sound</source>
        <translation>测试画面和声音</translation>
    </message>
    <message>
        <source>There is no space for the copy in {folder}. The recording itself is untouched. Free some space, or choose another place.</source>
        <translation>{folder} 中没有存放副本的空间；录像本身没有改动。请腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>The file is too large for the drive of {folder}. The recording itself is untouched. Choose another place.</source>
        <translation>文件对 {folder} 所在的驱动器来说太大；录像本身没有改动。请选择其他位置。</translation>
    </message>
    <message>
        <source>There is a file “{name}” already, and it was left as it is. Choose another name for the copy.</source>
        <translation>已有文件“{name}”，它保持原样；请为副本选择其他名称。</translation>
    </message>
    <message>
        <source>The copy could not be saved in {folder} ({reason}). The recording itself is untouched.</source>
        <translation>无法将副本保存到 {folder}（{reason}）；录像本身没有改动。</translation>
    </message>
    <message>
        <source>{file} cannot be renamed ({reason}) and keeps its name. Close the programs that use it, and try again.</source>
        <translation>无法重命名 {file}（{reason}）；名称保持不变。请关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>Words cannot be searched, because this computer’s SQLite has no full-text search (FTS5). They are kept and can be read.</source>
        <translation>无法搜索文字，因为此电脑的 SQLite 没有全文搜索（FTS5）。文字会保留，可以阅读。</translation>
    </message>
    <message>
        <source>Words cannot be searched at the moment ({file}: {reason}). They are kept and can be read. Try again in a moment.</source>
        <translation>目前无法搜索文字（{file}：{reason}）。文字会保留，可以阅读。请稍后再试。</translation>
    </message>
    <message>
        <source>What was said in your recordings, {file}, was written by a newer Pausa (version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.</source>
        <translation>保存录像中所说内容的 {file} 由更新版本的 Pausa 写入（版本 {version}；此 Pausa 只支持到 {known}）。未作任何更改。请重新安装较新的 Pausa。</translation>
    </message>
    <message>
        <source>The words of the recording “{id}” are damaged and cannot be read. Its file is untouched; write its words again.</source>
        <translation>录像“{id}”的文字已损坏，无法读取。录像文件没有改动；请重新写出它的文字。</translation>
    </message>
    <message>
        <source>What was said in your recordings, {file}, cannot be read or kept at the moment ({reason}). Your recordings are untouched, and their words can be written again.</source>
        <translation>目前无法读取或保存录像中所说的内容 {file}（{reason}）。您的录像没有改动，可以重新写出文字。</translation>
    </message>
    <message>
        <source>the computer has no memory left</source>
        <translation>计算机内存已用尽</translation>
    </message>
    <message>
        <source>ffmpeg does not have this encoder</source>
        <translation>ffmpeg 没有此编码器</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>其数据已损坏</translation>
    </message>
    <message>
        <source>ffmpeg did not answer</source>
        <translation>ffmpeg 没有响应</translation>
    </message>
    <message>
        <source>ffmpeg was stopped from outside</source>
        <translation>ffmpeg 被外部终止</translation>
    </message>
    <message>
        <source>ffmpeg crashed</source>
        <translation>ffmpeg 已崩溃</translation>
    </message>
    <message>
        <source>ffmpeg failed; the log says why</source>
        <translation>ffmpeg 出错，原因见日志</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>“{name}”不是文件。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>无法读取“{name}”（{reason}）。</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>“{name}”已损坏。</translation>
    </message>
    <message>
        <source>Without a camera no face can start a recording. Choose a camera first.</source>
        <translation>没有摄像头就无法由人脸开始录制。请先选择摄像头。</translation>
    </message>
    <message>
        <source>Without a microphone no voice can start a recording. Choose a microphone first.</source>
        <translation>没有麦克风就无法由人声开始录制。请先选择麦克风。</translation>
    </message>
    <message>
        <source>It is {time}, but the recording is paused, so it was not stopped by itself. Stop it when you are done.</source>
        <translation>现在是 {time}，但录制处于暂停状态，因此没有自动停止。完成后请停止录制。</translation>
    </message>
    <message>
        <source>Nobody has been speaking, so the recording stops in {seconds} s. Say something, and it goes on.</source>
        <translation>没有人说话，录制将在 {seconds} 秒后停止。说句话即可继续。</translation>
    </message>
    <message>
        <source>Nobody has been in the picture, so the recording stops in {seconds} s. Show your face, and it goes on.</source>
        <translation>画面中没有人，录制将在 {seconds} 秒后停止。露出脸即可继续。</translation>
    </message>
    <message>
        <source>The recording stops in {seconds} s, at the time that you have set.</source>
        <translation>录制将在 {seconds} 秒后、即您设定的时刻停止。</translation>
    </message>
    <message>
        <source>The recording stops in {seconds} s, because it will be as long as it may be.</source>
        <translation>录制将达到设定时长，{seconds} 秒后停止。</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>录制继续。</translation>
    </message>
    <message>
        <source>The recording is paused, so it does not stop by itself.</source>
        <translation>录制处于暂停状态，因此不会自动停止。</translation>
    </message>
    <message>
        <source>The schedule was damaged, so nothing is scheduled. What was there is kept in {file}.</source>
        <translation>日程已损坏，因此没有任何安排。原有内容保存在 {file} 中。</translation>
    </message>
    <message>
        <source>At that time “{other}” is scheduled ({at}). Nothing was entered.</source>
        <translation>该时间已安排“{other}”（{at}）。未添加任何内容。</translation>
    </message>
    <message>
        <source>{start} is over. Nothing was entered.</source>
        <translation>{start} 已过。未添加任何内容。</translation>
    </message>
    <message>
        <source>That cannot be scheduled ({reason}). Nothing was entered.</source>
        <translation>无法这样安排（{reason}）。未添加任何内容。</translation>
    </message>
    <message>
        <source>The schedule is full. Remove something first.</source>
        <translation>日程已满。请先移除一些。</translation>
    </message>
    <message>
        <source>Nothing with the id “{id}” is scheduled.</source>
        <translation>没有标识为“{id}”的日程。</translation>
    </message>
    <message>
        <source>The schedule cannot be read from {folder} at the moment ({reason}). Nothing new of it is recorded until it can.</source>
        <translation>目前无法从 {folder} 读取日程（{reason}）。在能读取之前，不会录制其中的新内容。</translation>
    </message>
    <message>
        <source>The schedule cannot be kept in {folder} ({reason}). It is as it was.</source>
        <translation>无法将日程保存到 {folder}（{reason}）。日程保持原样。</translation>
    </message>
    <message>
        <source>“{name}” will be recorded from {start} on.</source>
        <translation>“{name}”将从 {start} 开始录制。</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded from {start} on. It is recorded from now on, until {end}.</source>
        <translation>“{name}”原定从 {start} 开始录制。现在开始录制，到 {end} 为止。</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded on {start} and was not, because another recording was prolonged.</source>
        <translation>“{name}”原定于 {start} 录制，但因另一个录制延长而未录制。</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded on {start} and was not, because Pausa was not running or the computer slept.</source>
        <translation>“{name}”原定于 {start} 录制，但因 Pausa 未运行或电脑处于睡眠状态而未录制。</translation>
    </message>
    <message>
        <source>“{name}” was to be recorded now, but something is being recorded already. That goes on, and “{name}” is not recorded.</source>
        <translation>“{name}”原定现在录制，但已有录制正在进行。该录制继续，“{name}”不录制。</translation>
    </message>
    <message>
        <source>“{name}” is scheduled now and cannot be recorded yet; it is tried again each minute. {reason}</source>
        <translation>“{name}”安排在现在，但暂时无法录制；每分钟会重试一次。{reason}</translation>
    </message>
    <message>
        <source>“{name}” ends at {end}, as scheduled.</source>
        <translation>“{name}”将按日程于 {end} 结束。</translation>
    </message>
    <message>
        <source>The time of “{name}” is over. It is paused and not finished: stop it, or go on.</source>
        <translation>“{name}”的时间已到。它处于暂停状态，尚未结束：请停止或继续。</translation>
    </message>
    <message>
        <source>“{name}” was paused when Pausa was cut off, so it does not go on by itself. Start when you are ready.</source>
        <translation>Pausa 中断时“{name}”处于暂停状态，因此不会自动继续。请在准备好后开始。</translation>
    </message>
    <message>
        <source>“{name}” is recorded until {end}.</source>
        <translation>“{name}”将录制到 {end}。</translation>
    </message>
    <message>
        <source>“{other}” is scheduled for {start}. It will begin when “{name}” is over.</source>
        <translation>“{other}”安排在 {start}。它将在“{name}”结束后开始。</translation>
    </message>
    <message>
        <source>A recording can be prolonged by 1 to 1440 minutes.</source>
        <translation>录制可延长 1 到 1440 分钟。</translation>
    </message>
    <message>
        <source>Nothing is being recorded by the schedule, so nothing was prolonged.</source>
        <translation>没有日程中的录制正在进行，因此没有延长。</translation>
    </message>
    <message>
        <source>“{title}” cannot be edited ({reason}). Nothing has changed.</source>
        <translation>无法编辑“{title}”（{reason}）。未作任何更改。</translation>
    </message>
    <message>
        <source>An error in Pausa kept the changes from being saved. The file is as it was.</source>
        <translation>Pausa 出错，未能保存更改。文件保持原样。</translation>
    </message>
    <message>
        <source>An error in Pausa kept the new recording from being made. Nothing has changed.</source>
        <translation>Pausa 出错，未能生成新录像。没有任何更改。</translation>
    </message>
    <message>
        <source>The changes could not be saved, because there is no space in {folder}. The file is as it was. Free some space, and try again.</source>
        <translation>{folder} 空间不足，无法保存更改。文件保持原样。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The changes could not be saved ({reason}). The file is as it was. Try again when that is solved.</source>
        <translation>无法保存更改（{reason}）。文件保持原样。请在问题解决后重试。</translation>
    </message>
    <message>
        <source>The changes could not be saved, and the file is as it was: {reason}</source>
        <translation>无法保存更改，文件保持原样：{reason}</translation>
    </message>
    <message>
        <source>Nothing would be left of the recording. Its file is unchanged.</source>
        <translation>录像将不剩任何内容。其文件未作更改。</translation>
    </message>
    <message>
        <source>The file of “{title}” has not been read back as a whole yet. Nothing was discarded. Try again in a while, when nothing is recorded.</source>
        <translation>“{title}”的文件尚未完整校验。未丢弃任何内容。请稍后在没有录制时重试。</translation>
    </message>
    <message>
        <source>The file of “{title}” was changed by another program, so what was taken back does not belong to it any more. Discard that, and edit the file as it is.</source>
        <translation>“{title}”的文件已被其他程序更改，已移除的内容不再与之对应。请丢弃这些内容，并按现状编辑文件。</translation>
    </message>
    <message>
        <source>“{title}” is being worked on at the moment. Try again later.</source>
        <translation>“{title}”正在处理中；请稍后重试。</translation>
    </message>
    <message>
        <source>“{title}” is being recorded or finished at the moment. Try again when it is finished.</source>
        <translation>“{title}”正在录制或生成；请在完成后重试。</translation>
    </message>
    <message>
        <source>“{name}” is not as Pausa has written it, so it cannot be edited. It is unchanged.</source>
        <translation>“{name}”已不是 Pausa 写入时的样子，因此无法编辑。它未作更改。</translation>
    </message>
    <message>
        <source>The file has no pictures.</source>
        <translation>文件中没有画面。</translation>
    </message>
    <message>
        <source>“{title}” has changes that are not in its file. Save them first.</source>
        <translation>“{title}”有尚未存入文件的更改；请先保存。</translation>
    </message>
    <message>
        <source>“{title}” is too short to be joined.</source>
        <translation>“{title}”太短，无法合并。</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). It is unchanged.</source>
        <translation>无法读取文件（{reason}）。它未作更改。</translation>
    </message>
    <message>
        <source>There is no microphone now, so silence is recorded.</source>
        <translation>现在没有麦克风，因此录制的是静音。</translation>
    </message>
    <message>
        <source>The camera delivers {width} × {height} at {rate} frames a second now. The recording has {old_width} × {old_height} at {old_rate}, so the picture is fitted to that.</source>
        <translation>摄像头现在提供 {width} × {height}、每秒 {rate} 帧。录像为 {old_width} × {old_height}、每秒 {old_rate} 帧，画面会适应该规格。</translation>
    </message>
    <message>
        <source>There is no camera now. The sound is recorded, and the picture is black.</source>
        <translation>现在没有摄像头。声音会录制，画面为黑色。</translation>
    </message>
    <message>
        <source>The recording has no sound, so the microphone is not recorded.</source>
        <translation>录像没有声音，因此不录制麦克风。</translation>
    </message>
    <message>
        <source>The recording has no picture, so the camera is not recorded.</source>
        <translation>录像没有画面，因此不录制摄像头。</translation>
    </message>
    <message>
        <source>The microphone delivers {rate} samples a second now. The recording has {old_rate}, so the sound is fitted to that.</source>
        <translation>麦克风现在每秒提供 {rate} 个采样。录像为 {old_rate}，声音会适应该规格。</translation>
    </message>
    <message>
        <source>No new recording could be made, and nothing has changed: {reason}</source>
        <translation>无法生成新录像，未作任何更改：{reason}</translation>
    </message>
    <message>
        <source>No new recording could be made ({reason}). Nothing has changed.</source>
        <translation>无法生成新录像（{reason}）。未作任何更改。</translation>
    </message>
    <message>
        <source>There is nothing at {seconds} s: {recorded} s are recorded. Nothing has changed.</source>
        <translation>{seconds} 秒处没有内容：已录制 {recorded} 秒。未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be discarded. Nothing has changed.</source>
        <translation>没有可丢弃的已移除内容。未作任何更改。</translation>
    </message>
    <message>
        <source>What should be put back is not among what was taken back. Nothing has changed.</source>
        <translation>要放回的内容不在已移除的内容之中。未作任何更改。</translation>
    </message>
    <message>
        <source>The file of “{title}” is not whole on the disk, and is made again from what was recorded. Nothing is lost.</source>
        <translation>磁盘上“{title}”的文件不完整，正用录下的内容重新生成。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Its segments lay in {folder}, which is not there now. Connect its drive or bring the folder back, and finish the recording again.</source>
        <translation>片段原在 {folder} 中，但现在找不到。请连接其驱动器或恢复该文件夹，然后选择“重新生成”。</translation>
    </message>
    <message>
        <source>The folder {folder}, which may hold recordings, cannot be read ({reason}). Nothing there was changed.</source>
        <translation>无法读取可能存有录像的文件夹 {folder}（{reason}）。其中没有任何改动。</translation>
    </message>
    <message>
        <source>The description of the recording of {moment} was lost, so all its segments were joined in their order. Pauses are not in it, but what had been taken back may be; title and marks are lost.</source>
        <translation>{moment} 的录像的记录已丢失，因此所有片段已按顺序拼接。暂停的内容不在其中，但已移除的片段可能在其中；标题和标记已丢失。</translation>
    </message>
    <message>
        <source>Everything was taken back, so the last of that was undone: a file cannot be empty.</source>
        <translation>全部内容都已移除，因此撤销了最后一步：文件不能为空。</translation>
    </message>
    <message>
        <source>{seconds} s of the sound are silent, because the files that held them are gone or cannot be read. All else is there.</source>
        <translation>声音有 {seconds} 秒为静音，因为相应的文件已不在或无法读取。其余内容都在。</translation>
    </message>
    <message>
        <source>The picture stands still for {seconds} s, because no new picture came in that time.</source>
        <translation>画面静止了 {seconds} 秒，因为这段时间没有收到新的画面。</translation>
    </message>
    <message>
        <source>{seconds} s of what was recorded are not in the file, because the files that held them are gone or cannot be read. All else is there.</source>
        <translation>录制内容中有 {seconds} 秒不在文件中，因为相应的文件已不在或无法读取。其余内容都在。</translation>
    </message>
    <message>
        <source>The file could not be finished ({reason}). The segments are kept. Finish the recording again.</source>
        <translation>无法完成文件（{reason}）；片段已保留。请选择“重新生成”。</translation>
    </message>
    <message>
        <source>No new recording could be made, because there is no space in {folder}. Nothing has changed. Free some space, and try again.</source>
        <translation>{folder} 空间不足，无法生成新录像。没有任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“{name}” in {folder} cannot be read ({reason}). It is unchanged.</source>
        <translation>无法读取 {folder} 中的“{name}”（{reason}）。它未作更改。</translation>
    </message>
    <message>
        <source>Everything that was recorded was taken back, so there is no file. The takes are in the trash; put back from there, they become a file when Pausa starts.</source>
        <translation>录下的内容已全部移除，因此没有文件。这些片段在回收站中；从那里还原后，Pausa 下次启动时会生成文件。</translation>
    </message>
    <message>
        <source>{count} frames were left out because what the camera sent could not be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>有 {count} 帧被略去，因为摄像头发来的数据无法读取。请检查连接线、换一个接口，或选择较小的尺寸。</translation>
    </message>
    <message>
        <source>The camera delivers {size} now. The recording keeps its size of {own}, and the picture is fitted to that.</source>
        <translation>摄像头现在提供 {size}。录像保持 {own} 的尺寸，画面会适应该尺寸。</translation>
    </message>
    <message>
        <source>There is no picture from “{device}”. The sound is recorded, and the picture is black until the camera delivers. Check the camera, or choose another.</source>
        <translation>没有收到“{device}”的画面。声音正在录制，画面在摄像头恢复之前为黑色。请检查摄像头，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>There is no picture from the camera. The sound is recorded, and the picture is black until the camera delivers. Check the camera, or choose another.</source>
        <translation>没有收到摄像头的画面。声音正在录制，画面在摄像头恢复之前为黑色。请检查摄像头，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>Nothing was recorded, because no picture and no sound had come yet.</source>
        <translation>尚未收到画面和声音，因此没有录制任何内容。</translation>
    </message>
    <message>
        <source>The computer writes the words more slowly than they are said. They come late, and none is lost; a smaller model is faster.</source>
        <translation>此电脑写出文字的速度比说话慢。文字会晚一些出现，但不会丢失；较小的模型更快。</translation>
    </message>
    <message>
        <source>Without a microphone no words are written. The recording is not affected.</source>
        <translation>没有麦克风就不会写出文字。录制不受影响。</translation>
    </message>
    <message>
        <source>The words are up to date again.</source>
        <translation>文字已跟上进度。</translation>
    </message>
    <message>
        <source>An error in Pausa ended the writing of words. The recording goes on, and its words can be written afterwards.</source>
        <translation>Pausa 中的一个错误使写出文字中止。录制会继续，事后可以写出文字。</translation>
    </message>
    <message>
        <source>The words could not be put into “{name}”. The file is as it was, and its words are in the list.</source>
        <translation>无法将文字放入“{name}”。文件保持原样，文字保存在列表中。</translation>
    </message>
    <message>
        <source>The words could not be put into “{name}” ({reason}). The file is as it was, and its words are in the list.</source>
        <translation>无法将文字放入“{name}”（{reason}）。文件保持原样，文字保存在列表中。</translation>
    </message>
    <message>
        <source>There is no space to put the words into “{name}”. The file is as it was, and its words are in the list. Free some space, and write the words once more.</source>
        <translation>没有空间将文字放入“{name}”。文件保持原样，文字保存在列表中。请腾出一些空间，然后再写出一次文字。</translation>
    </message>
    <message>
        <source>The recording is being worked on at the moment.</source>
        <translation>此录像目前正在处理中。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation>文件在此期间有改动。</translation>
    </message>
    <message>
        <source>“{name}” was changed while its words were written, so they do not belong to it. Write them once more.</source>
        <translation>写出文字期间“{name}”有改动，因此文字与它不符。请再写出一次。</translation>
    </message>
    <message>
        <source>Stopped. The words are as they were.</source>
        <translation>已停止。文字保持原样。</translation>
    </message>
    <message>
        <source>The sound of “{name}” cannot be unpacked in {folder} ({reason}). The words are as they were. Free some space, and try again.</source>
        <translation>无法在 {folder} 中解开“{name}”的声音（{reason}）。文字保持原样。请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>“{name}” is no file that could be read.</source>
        <translation>“{name}”不是可以读取的文件。</translation>
    </message>
    <message>
        <source>There is no sound in “{name}”, so there are no words.</source>
        <translation>“{name}”中没有声音，因此没有文字。</translation>
    </message>
    <message>
        <source>The words of this recording are being written already.</source>
        <translation>已经在写出此录像的文字。</translation>
    </message>
    <message>
        <source>The words of many recordings are still to be written. Try again when some are.</source>
        <translation>还有许多录像等待写出文字。请等其中一些完成后再试。</translation>
    </message>
    <message>
        <source>An error in Pausa ended the writing of words. They are as they were.</source>
        <translation>Pausa 中的一个错误使写出文字中止。文字保持原样。</translation>
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
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>约一分钟</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most. The recording stops before that and is kept; for a longer one choose a folder on another drive.</source>
        <translation>{folder} 中的单个文件最大为 {size}。录制会在此之前停止并保留；如需更长的录像，请选择其他驱动器上的文件夹。</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most; that is enough for {time} more. Then the recording stops and is kept.</source>
        <translation>{folder} 中的单个文件最大为 {size}，还可录制{time}。之后录制会停止并保留。</translation>
    </message>
    <message>
        <source>The disk has room for {time} more. Then the recording stops and is kept.</source>
        <translation>磁盘空间还可录制{time}。之后录制会停止并保留。</translation>
    </message>
    <message>
        <source>A file in {folder} can be {size} at most, so the recording was stopped before that. All of it is kept.</source>
        <translation>{folder} 中的单个文件最大为 {size}，因此录制在此之前已停止；全部内容都已保留。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or gone. The segments are kept.</source>
        <translation>“{name}”已损坏或丢失。片段已保留。</translation>
    </message>
    <message>
        <source>The sound cannot be encoded ({reason}). The segments are kept. Finish the recording again.</source>
        <translation>无法编码声音（{reason}）；片段已保留。请选择“重新生成”。</translation>
    </message>
    <message>
        <source>The sound cannot be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved.</source>
        <translation>无法将声音写入 {folder}（{reason}）；片段已保留。解决后请选择“重新生成”。</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Check the folder’s permissions, and try again.</source>
        <translation>无法打开录像列表 {file}（{reason}）；录像本身没有改动。请检查该文件夹，然后重试。</translation>
    </message>
    <message>
        <source>The list of recordings, {file}, cannot be used at the moment ({reason}). Your recordings are untouched. Start Pausa again.</source>
        <translation>目前无法使用录像列表 {file}（{reason}）；录像本身没有改动。请重新启动 Pausa。</translation>
    </message>
    <message>
        <source>{encoder} encoding does not work on this computer, so the processor encodes instead. Recordings look the same. Choose “Automatic” in the settings to stop seeing this message.</source>
        <translation>此电脑无法使用 {encoder} 编码，因此由处理器完成。录像效果相同；在设置中选择“自动”即可不再显示此消息。</translation>
    </message>
    <message>
        <source>No graphics hardware that can encode was found, so the processor encodes instead. Recordings look the same.</source>
        <translation>未找到可用于编码的显卡，因此由处理器完成；不会因此丢失任何内容。</translation>
    </message>
    <message>
        <source>There is no ffmpeg at “{path}”. Correct the path in the settings.</source>
        <translation>“{path}”处没有 ffmpeg；请更正设置。</translation>
    </message>
    <message>
        <source>There is no ffmpeg at “{path}”. Correct {variable}.</source>
        <translation>“{path}”处没有 ffmpeg；请更正 {variable}。</translation>
    </message>
    <message>
        <source>ffmpeg is missing. Install it, or enter its path in the settings.</source>
        <translation>缺少 ffmpeg；请安装，或在设置中指定一个。</translation>
    </message>
    <message>
        <source>ffmpeg {version} at “{path}” is too old. Pausa needs {oldest} or newer.</source>
        <translation>“{path}”处的 ffmpeg {version} 太旧；Pausa 需要 {oldest} 或更新的版本。</translation>
    </message>
    <message>
        <source>“{path}” is not ffmpeg. Enter the path of a working one in the settings.</source>
        <translation>“{path}”不是 ffmpeg；请在设置中指定一个可用的。</translation>
    </message>
    <message>
        <source>The frames of “{device}” cannot be read. Check its cable, plug it into another socket, or choose a smaller size.</source>
        <translation>无法读取“{device}”的画面。请检查连接线、换一个接口，或选择较小的尺寸。</translation>
    </message>
    <message>
        <source>The picture of “{device}” is frozen. Check the camera and its cable.</source>
        <translation>“{device}”的画面已冻结。请检查摄像头及其连接线。</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing has changed.</source>
        <translation>没有可撤销的操作。未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was undone that could be done again. Nothing has changed.</source>
        <translation>没有可恢复的操作。未作任何更改。</translation>
    </message>
    <message>
        <source>The chapters of “{name}” could not be changed ({reason}). The file is as it was.</source>
        <translation>无法更改“{name}”的章节（{reason}）；文件保持原样。</translation>
    </message>
    <message>
        <source>There is no space to change the chapters of “{name}”. The file is as it was.</source>
        <translation>没有空间来更改“{name}”的章节；文件保持原样。</translation>
    </message>
    <message>
        <source>“{name}” could not be copied faithfully, so its chapters stay as they are.</source>
        <translation>无法准确复制“{name}”，因此其章节保持原样。</translation>
    </message>
    <message>
        <source>“{path}” cannot be started. Enter the path of a working ffmpeg in the settings.</source>
        <translation>无法启动“{path}”；请在设置中指定一个可用的 ffmpeg。</translation>
    </message>
    <message>
        <source>“{path}” cannot be started. Correct {variable}.</source>
        <translation>无法启动“{path}”；请更正 {variable}。</translation>
    </message>
    <message>
        <source>“{path}” is not ffmpeg. Correct {variable}.</source>
        <translation>“{path}”不是 ffmpeg；请更正 {variable}。</translation>
    </message>
    <message>
        <source>ffmpeg cannot be started ({reason}). Check its path in the settings.</source>
        <translation>无法启动 ffmpeg（{reason}）；请检查设置。</translation>
    </message>
    <message>
        <source>Another Pausa on this computer is working on it, so it was left alone.</source>
        <translation>此电脑上的另一个 Pausa 正在处理它，因此未作改动。</translation>
    </message>
    <message>
        <source>The recording in {folder} belongs to the computer {computer}, which may still be working on it, so it was left alone.</source>
        <translation>{folder} 中的录像属于电脑 {computer}，它可能仍在处理，因此未作改动。</translation>
    </message>
    <message>
        <source>There is no recording in {folder}, but other files are. Nothing there was changed.</source>
        <translation>{folder} 中没有录像，但有其他文件；那里没有改动任何内容。</translation>
    </message>
    <message>
        <source>The journal in {folder} is that of another recording. Nothing was changed.</source>
        <translation>{folder} 中的录制日志属于另一个录像；没有改动任何内容。</translation>
    </message>
    <message>
        <source>{folder} is a link, which is not followed.</source>
        <translation>{folder} 是一个链接，不会跟随。</translation>
    </message>
    <message>
        <source>Everything that was recorded was taken back, so there is no file.</source>
        <translation>录下的内容已全部移除，因此没有文件。</translation>
    </message>
    <message>
        <source>The finished file could not be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved, or save it elsewhere.</source>
        <translation>无法将最终文件写入 {folder}（{reason}）；片段已保留。解决后请选择“重新生成”，或保存到其他位置。</translation>
    </message>
    <message>
        <source>There is no space for the finished file in {folder}. The segments are kept. Free some space, and finish the recording again, or save it elsewhere.</source>
        <translation>{folder} 中没有存放最终文件的空间；片段已保留。请腾出空间后选择“重新生成”，或保存到其他位置。</translation>
    </message>
    <message>
        <source>{count} frames were left out because the camera sends them irregularly, or the computer reads them too late.</source>
        <translation>略去了 {count} 帧，因为摄像头发送不规律，或电脑读取太迟。</translation>
    </message>
    <message>
        <source>{count} frames were lost because the computer encodes too slowly. Close other programs; for the next recording choose a smaller size, fewer frames per second, or a hardware encoder in the settings.</source>
        <translation>丢失了 {count} 帧，因为电脑编码太慢；请关闭其他程序，下一次录制时请在设置中选择较小的尺寸、较低的帧率或硬件编码器。</translation>
    </message>
    <message>
        <source>The computer encodes the picture too slowly, and frames may soon be lost. Close other programs; for the next recording choose a smaller size, fewer frames per second, or a hardware encoder in the settings.</source>
        <translation>电脑对画面的编码太慢，很快可能会丢帧；请关闭其他程序，下一次录制时请在设置中选择较小的尺寸、较低的帧率或硬件编码器。</translation>
    </message>
    <message>
        <source>{count} frames were lost because the drive into which Pausa records did not answer for a while. Check its cable or its network, or choose a folder on another drive.</source>
        <translation>丢失了 {count} 帧，因为 Pausa 写入录像的驱动器有一段时间没有响应；请检查其连接线或网络，或选择其他驱动器上的文件夹。</translation>
    </message>
    <message>
        <source>An error in Pausa kept the recording from beginning. Nothing was recorded.</source>
        <translation>Pausa 出错，录制未能开始；没有录下任何内容。</translation>
    </message>
    <message>
        <source>The microphone is muted, so silence is recorded until you unmute it.</source>
        <translation>麦克风已静音，因此在取消静音之前录制的是静音。</translation>
    </message>
    <message>
        <source>{what_happened} The recording goes on in another folder on this computer, and nothing is lost.</source>
        <translation>{what_happened}录制会在此电脑的另一个文件夹中继续，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>{what_happened} There is no other folder in which it could go on, so the recording was stopped.</source>
        <translation>{what_happened}没有其他可用于继续的文件夹，因此录制已停止。</translation>
    </message>
    <message>
        <source>There is no other folder in which the recording could go on. Everything recorded so far is kept.</source>
        <translation>没有其他可用于继续录制的文件夹；到目前为止录制的内容已保留。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more. The recording goes on and is kept on this computer; its file is put into the folder when that is back.</source>
        <translation>文件夹 {folder} 已不存在；录制会继续，并保留在此电脑上。文件夹恢复后，文件会存入其中。</translation>
    </message>
    <message>
        <source>The drive of {folder} does not answer, so nothing was recorded. Check its cable or its network, or choose another folder.</source>
        <translation>{folder} 所在的驱动器没有响应，因此没有录下任何内容；请检查其连接线或网络，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist, so nothing was recorded. Create it, or choose another.</source>
        <translation>没有文件夹 {folder}，因此没有录下任何内容；请创建它或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to, so nothing was recorded. Choose another folder.</source>
        <translation>无法写入 {folder}，因此没有录下任何内容；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full, so nothing was recorded. Free some space, or choose another folder.</source>
        <translation>{folder} 所在的磁盘已满，因此没有录下任何内容；请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>This recording is already being finished.</source>
        <translation>这个录像已在处理中。</translation>
    </message>
    <message>
        <source>The segments are kept but cannot be read. Check that their folder can be written to.</source>
        <translation>无法处理片段；请检查它们的文件夹是否可写。</translation>
    </message>
    <message>
        <source>The recording in {folder} was made by a newer Pausa. Recover it with that version.</source>
        <translation>{folder} 中的录像由更新版本的 Pausa 创建；请用那个版本恢复。</translation>
    </message>
    <message>
        <source>There is no journal in {folder}. Nothing there was changed.</source>
        <translation>{folder} 中没有录制日志；那里没有改动任何内容。</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be read ({reason}). Nothing was changed.</source>
        <translation>无法读取 {folder} 中的录制日志（{reason}）；没有改动任何内容。</translation>
    </message>
    <message>
        <source>The journal in {folder} is damaged. Its segments are kept as they are.</source>
        <translation>{folder} 中的录制日志已损坏；片段保持原样。</translation>
    </message>
    <message>
        <source>The encoder stopped unexpectedly and was restarted. Nothing is lost.</source>
        <translation>编码器意外退出，已重新启动；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The encoder stopped unexpectedly and was restarted. Frames lost: {count}.</source>
        <translation>编码器意外退出，已重新启动；丢失 {count} 帧。</translation>
    </message>
    <message>
        <source>The computer went to sleep, so the recording is paused. Everything before that is kept.</source>
        <translation>电脑曾进入睡眠，因此录制已暂停；之前的内容都已保留。</translation>
    </message>
    <message>
        <source>The drive of {folder} does not answer. The recording goes on and is kept on this computer; its file is put into the folder when the drive answers again.</source>
        <translation>{folder} 所在的驱动器没有响应；录制会继续，并保留在此电脑上。驱动器恢复响应后，文件会存入该文件夹。</translation>
    </message>
    <message>
        <source>The drive of {folder}, into which Pausa records, does not answer. If that lasts, frames are lost. Check its cable or its network.</source>
        <translation>Pausa 写入录像的 {folder} 所在驱动器没有响应；如果持续下去就会丢帧。请检查其连接线或网络。</translation>
    </message>
    <message>
        <source>The folder {folder}, into which Pausa records, was deleted, moved or unmounted.</source>
        <translation>Pausa 写入录像的文件夹 {folder} 已被删除、移动或卸载。</translation>
    </message>
    <message>
        <source>The disk does not keep what is recorded into {folder} ({reason}).</source>
        <translation>磁盘没有保存写入 {folder} 的录制内容（{reason}）。</translation>
    </message>
    <message>
        <source>The disk is almost full, so the recording was stopped. All of it is kept.</source>
        <translation>磁盘快满了，因此录制已停止；全部内容都已保留。</translation>
    </message>
    <message>
        <source>The microphone did not deliver {seconds} s of sound; they are silent.</source>
        <translation>麦克风有 {seconds} 秒的声音没有送达，这部分是静音。</translation>
    </message>
    <message>
        <source>The camera’s frames cannot be read. Everything recorded so far is kept.</source>
        <translation>无法读取摄像头的画面；已录制的内容已保留。</translation>
    </message>
    <message>
        <source>The encoder does not work. Everything recorded so far is kept.</source>
        <translation>编码器无法运行；已录制的内容已保留。</translation>
    </message>
    <message>
        <source>The encoder does not work ({reason}). Everything recorded so far is kept.</source>
        <translation>编码器无法运行（{reason}）；已录制的内容已保留。</translation>
    </message>
    <message>
        <source>The camera delivers no picture, so nothing was recorded. Check the camera, and try again.</source>
        <translation>摄像头没有画面，因此没有录下任何内容；请检查摄像头，然后重试。</translation>
    </message>
    <message>
        <source>The microphone delivers no sound, so nothing was recorded. Check the microphone, and try again.</source>
        <translation>麦克风没有声音，因此没有录下任何内容；请检查麦克风，然后重试。</translation>
    </message>
    <message>
        <source>There is neither a camera nor a microphone to record. Choose at least one.</source>
        <translation>既没有摄像头也没有麦克风可供录制；请至少选择一个。</translation>
    </message>
    <message>
        <source>A recording is already running. Stop it first, or allow several at once in the settings.</source>
        <translation>已有录制正在进行；请先停止，或在设置中允许同时录制多个。</translation>
    </message>
    <message>
        <source>There is no segment to take back. Nothing has changed.</source>
        <translation>没有可重录的片段；未作任何更改。</translation>
    </message>
    <message>
        <source>An error in Pausa stopped the recording. Everything recorded so far is kept.</source>
        <translation>Pausa 出错，录制已停止；到目前为止录制的内容已保留。</translation>
    </message>
    <message>
        <source>What was recorded cannot be read. The segments are kept in {folder}.</source>
        <translation>无法读取已录制的内容；片段保留在 {folder} 中。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}). Nothing was changed.</source>
        <translation>无法更改文件夹 {folder}（{reason}）；没有改动任何内容。</translation>
    </message>
    <message>
        <source>The disk is full. Everything recorded so far is kept. Free some space in {folder} to go on.</source>
        <translation>磁盘已满；到目前为止录制的内容已保留。请在 {folder} 中腾出空间后继续。</translation>
    </message>
    <message>
        <source>The disk is full. Everything recorded so far is kept. Free some space to go on.</source>
        <translation>磁盘已满；到目前为止录制的内容已保留。请腾出空间后继续。</translation>
    </message>
    <message>
        <source>The folder {folder}, which holds the recording, has disappeared, so the recording has ended. If you can bring the folder back, finish the recording again.</source>
        <translation>存放录制内容的文件夹 {folder} 已不存在，因此录制已结束。如果能找回它，请选择“重新生成”。</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk ({reason}). Everything recorded so far is kept.</source>
        <translation>磁盘无法写入录制内容（{reason}）；到目前为止录制的内容已保留。</translation>
    </message>
    <message>
        <source>The sound in {folder} cannot be read. All of it is kept. Check the disk, and finish the recording again.</source>
        <translation>无法读取 {folder} 中的声音；全部内容都已保留。请检查磁盘，然后选择“重新生成”。</translation>
    </message>
    <message>
        <source>An error in Pausa kept the recording from being finished. The segments are kept.</source>
        <translation>Pausa 在生成文件时出错；片段已保留。</translation>
    </message>
    <message>
        <source>Nothing was recorded, so there is no file.</source>
        <translation>没有录制任何内容，因此没有文件。</translation>
    </message>
    <message>
        <source>The finished file has {count} frames instead of {expected}. The segments are kept.</source>
        <translation>最终文件的帧数不符（应为 {expected} 帧，实为 {count} 帧）；片段已保留。</translation>
    </message>
    <message>
        <source>The finished file has {seconds} s of video instead of {expected}. The segments are kept.</source>
        <translation>最终文件的画面时长不符（应为 {expected} 秒，实为 {seconds} 秒）；片段已保留。</translation>
    </message>
    <message>
        <source>The frames of the finished file are not equally long. The segments are kept.</source>
        <translation>最终文件中各帧的时长不一致；片段已保留。</translation>
    </message>
    <message>
        <source>The finished file has {seconds} s of sound instead of {expected}. The segments are kept.</source>
        <translation>最终文件的声音时长不符（应为 {expected} 秒，实为 {seconds} 秒）；片段已保留。</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Until you do something else, Undo brings them back. They take up {size}.</source>
        <translation>在进行其他操作之前，可用“撤销”恢复。它们占用 {size}。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be found. Connect its drive, or look for the file where you moved it.</source>
        <translation>找不到文件夹“{folder}”；请连接它所在的驱动器，或到文件移动后的位置查找。</translation>
    </message>
    <message>
        <source>Where is “{title}”?</source>
        <translation>“{title}”在哪里？</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message numerus="yes">
        <source>%n files are copied. Paste them where you want the copies.</source>
        <translation>
            <numerusform>已将 %n 个文件复制到剪贴板；请粘贴到需要副本的位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>查找文件…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到其他位置…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Record on</source>
        <translation>接着录制</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Save words as…</source>
        <translation>文字另存为…</translation>
    </message>
    <message>
        <source>Copy words as text</source>
        <translation>将文字复制为文本</translation>
    </message>
    <message>
        <source>Copy chapters for a description</source>
        <translation>复制章节，用于简介</translation>
    </message>
    <message>
        <source>Join to a new recording</source>
        <translation>合并为新录像</translation>
    </message>
    <message>
        <source>Discard what was taken back ({size})…</source>
        <translation>丢弃已移除的内容（{size}）…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>要永久删除“{title}”吗？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n recordings for good?</source>
        <translation>
            <numerusform>要永久删除 %n 个录像吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies there cannot be moved to the trash ({reason}); its drive may have none. Nothing has been deleted. What is deleted for good cannot be brought back.</source>
        <translation>那里的内容无法移到回收站（{reason}）；该驱动器可能没有回收站。尚未删除任何内容。永久删除后无法恢复。</translation>
    </message>
    <message>
        <source>Nothing in the file says that it is “{title}”. If another program has changed it, it may be that recording all the same.</source>
        <translation>文件中没有任何信息表明它是“{title}”。如果其他程序改动过它，它仍可能是该录像。</translation>
    </message>
    <message>
        <source>Use “{name}” anyway?</source>
        <translation>仍要使用“{name}”吗？</translation>
    </message>
    <message>
        <source>Remove from the list only</source>
        <translation>仅从列表中移除</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>使用此文件</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message numerus="yes">
        <source>Move %n recordings to the trash?</source>
        <translation>
            <numerusform>要将 %n 个录像移到回收站吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>保存到其他位置</translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>副本另存为…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>撤销删除</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>the clock was wrong</source>
        <translation>当时时钟有误</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在生成文件…</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>picture still for {seconds} s</source>
        <translation>画面静止 {seconds} 秒</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>仅声音</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>文件已不在</translation>
    </message>
    <message>
        <source>edited, not saved</source>
        <translation>已编辑，未保存</translation>
    </message>
    <message>
        <source>in another program</source>
        <translation>在另一个程序中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>waits for {folder}</source>
        <translation>等待 {folder}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>{seconds} s of sound missing</source>
        <translation>缺少 {seconds} 秒声音</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>{size} kept beside it</source>
        <translation>另存有 {size}</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Use the default folder</source>
        <translation>使用默认文件夹</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>录像文件夹</translation>
    </message>
    <message>
        <source>New recordings are saved here. Existing ones stay where they are.</source>
        <translation>新录像保存在这里。已有的录像保持原位。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Recordings without a title are named like this. A title becomes the file’s name, unless you insert it here: then it stands where you put it.</source>
        <translation>没有标题的录像按此命名。标题会成为文件名；如果在此处插入标题，则它位于您放置的位置。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Keep what was taken back</source>
        <translation>保留已移除的内容</translation>
    </message>
    <message>
        <source>After the recording has stopped, so that it can still be put back. It takes up room on the disk.</source>
        <translation>停止录制之后仍可放回。会占用磁盘空间。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已移除</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created with the first recording.</source>
        <translation>首次录制时会创建此文件夹。</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Recordings still go to the folder used before.</source>
        <translation>没有文件夹“{folder}”；录像仍保存到原来的位置。</translation>
    </message>
    <message>
        <source>Pausa cannot write to “{folder}”. Recordings still go to the folder used before.</source>
        <translation>Pausa 无权写入“{folder}”；录像仍保存到原来的位置。</translation>
    </message>
    <message>
        <source>Insert: {part}</source>
        <translation>插入：{part}</translation>
    </message>
    <message>
        <source>“{part}” has no meaning here. These have: {known}. Files are still named as before.</source>
        <translation>“{part}”在这里没有意义。可用的有：{known}。文件仍按之前的方式命名。</translation>
    </message>
    <message>
        <source>Fourier series</source>
        <translation>傅里叶级数</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>例如：{name}</translation>
    </message>
</context>
<context>
    <name>FilmReader</name>
    <message>
        <source>This part of the recording cannot be read ({reason}). Nothing else has changed.</source>
        <translation>无法读取录像的这一部分（{reason}）。其他均未改动。</translation>
    </message>
    <message>
        <source>This part of the recording cannot be read. Nothing else has changed.</source>
        <translation>无法读取录像的这一部分。其他均未改动。</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>{duration} that were taken back will be gone for good, and cannot be put back any more.</source>
        <translation>已移除的内容（{duration}）将永久消失，无法再放回。</translation>
    </message>
    <message>
        <source>What the recording shows now is kept. What you did before cannot be undone after that.</source>
        <translation>录像目前的内容会保留。之后将无法撤销此前的操作。</translation>
    </message>
    <message>
        <source>Discard for good what was taken back?</source>
        <translation>要永久丢弃已移除的内容吗？</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>永久丢弃</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>{size} will be free. What was taken back cannot be put back any more, and nothing undone.</source>
        <translation>将释放 {size}。已移除的内容无法再放回，也无法再撤销任何操作。</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>文件保持不变。</translation>
    </message>
    <message>
        <source>The file stays as it is; changes that are not saved are discarded, too.</source>
        <translation>文件保持不变；未保存的更改也会丢弃。</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Last picture before this place</source>
        <translation>此处之前的最后画面</translation>
    </message>
    <message>
        <source>Last kept picture</source>
        <translation>最后保留的画面</translation>
    </message>
</context>
<context>
    <name>GlobalHotkeys</name>
    <message>
        <source>Your desktop manages these keys. Change them in its settings.</source>
        <translation>这些按键由您的桌面环境决定；请在桌面环境的设置中更改。</translation>
    </message>
    <message>
        <source>macOS does not let Pausa receive these keys yet. Allow it in System Settings under Privacy &amp; Security, Accessibility, and start Pausa again.</source>
        <translation>macOS 尚未允许 Pausa 接收这些按键。请在“系统设置”的“隐私与安全性”&gt;“辅助功能”中允许，然后重新启动 Pausa。</translation>
    </message>
    <message>
        <source>Your desktop refused these keys. Set a key to ask again.</source>
        <translation>已向桌面环境申请这些按键，但未获允许。重新设置按键即可再次申请。</translation>
    </message>
    <message>
        <source>On this desktop, keys cannot work while another program is in front. The keys above work while Pausa is in front; the tray icon always works.</source>
        <translation>此桌面环境不支持在使用其他程序时生效的按键。Pausa 位于前台时，上面的按键和托盘图标都可以使用。</translation>
    </message>
    <message>
        <source>{key} is not on this keyboard. Choose another key.</source>
        <translation>此键盘上没有 {key}；请选择其他按键。</translation>
    </message>
    <message>
        <source>Another program already uses {key}. Choose another key.</source>
        <translation>{key} 已被其他程序使用；请选择其他按键。</translation>
    </message>
    <message>
        <source>Your desktop did not let Pausa use {key}.</source>
        <translation>桌面环境没有将 {key} 分配给 Pausa。</translation>
    </message>
    <message>
        <source>You could no longer type {key} in other programs. Add Ctrl or Alt.</source>
        <translation>单独使用 {key} 会使其在其他程序中无法输入；请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{key} is already used for “{action}” here.</source>
        <translation>{key} 在这里已用于“{action}”。</translation>
    </message>
    <message>
        <source>{key} is already used for “{action}” in the window.</source>
        <translation>{key} 在窗口中已用于“{action}”。</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The end of the recording</source>
        <translation>录像的结尾</translation>
    </message>
    <message>
        <source>Playing the recording · {time} of {total}</source>
        <translation>正在播放录像 · {time} / {total}</translation>
    </message>
    <message>
        <source>In the recording at {time} of {total} · Resume replaces what follows · Esc: to the end</source>
        <translation>录像的 {time} / {total} 处 · 继续会替换之后的内容 · Esc：回到结尾</translation>
    </message>
    <message>
        <source>At {time} of {total}</source>
        <translation>{time} / {total} 处</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HeardText</name>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Go here in the recording</source>
        <translation>转到录像中的此处</translation>
    </message>
    <message>
        <source>Said again?</source>
        <translation>又说了一遍？</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>Joining %n recordings</source>
        <translation>
            <numerusform>正在合并 %n 个录像</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Press the key you want.</source>
        <translation>请按下您想用的按键。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>在此使用</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>LeadIn</name>
    <message>
        <source>Lead-in: recording begins in {seconds} s · {key}: now · Esc: cancel</source>
        <translation>预播：{seconds} 秒后开始录制 · {key}：立即 · Esc：取消</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Microphone level</source>
        <translation>麦克风音量</translation>
    </message>
    <message>
        <source>Too loud: the sound is distorted.</source>
        <translation>音量过大：声音已失真。</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>转到最新内容</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>Paused. Nothing is listened to.</source>
        <translation>已暂停。不聆听任何内容。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>What you say can stand here while you say it. No sound and no word leaves this computer.</source>
        <translation>您说的话可以在说的同时显示在这里。声音和文字都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation>写出所说的话</translation>
    </message>
    <message>
        <source>The words of this recording are not written; those of the next one are.</source>
        <translation>此次录制不写出文字；从下一次录制起写出。</translation>
    </message>
    <message>
        <source>Words appear here a moment after they are said.</source>
        <translation>文字会在说出后片刻出现在这里。</translation>
    </message>
    <message>
        <source>What you say appears here while you record.</source>
        <translation>录制时，您说的话会出现在这里。</translation>
    </message>
    <message>
        <source>More about the words</source>
        <translation>更多文字选项</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>隐藏文字</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>画面下方</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Begin a new recording</source>
        <translation>开始新的录制</translation>
    </message>
    <message>
        <source>What you changed in “{title}” is kept, but not in its file yet. Play it again to go on.</source>
        <translation>对“{title}”的更改已保留，但尚未存入文件。再次播放即可继续。</translation>
    </message>
</context>
<context>
    <name>MicrophoneMenu</name>
    <message>
        <source>Input level: {level}</source>
        <translation>输入音量：{level}</translation>
    </message>
    <message>
        <source>Input: {input}</source>
        <translation>输入：{input}</translation>
    </message>
    <message>
        <source>the one that is heard</source>
        <translation>有声音的输入</translation>
    </message>
    <message>
        <source>the one that is heard (now {number})</source>
        <translation>有声音的输入（当前：{number}）</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>输入 {number}</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (stereo)</source>
        <translation>输入 {first} 和 {second}（立体声）</translation>
    </message>
    <message>
        <source>Inputs {first} and {second} (mixed)</source>
        <translation>输入 {first} 和 {second}（混合）</translation>
    </message>
</context>
<context>
    <name>ModelGetter</name>
    <message>
        <source>An error in Pausa. The log has the details.</source>
        <translation>Pausa 中出现错误。详情见日志。</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Get a model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>A model is what turns speech into words, on this computer. The larger it is, the better it writes and the longer it takes. Nothing is fetched unless you get it here.</source>
        <translation>模型在这台电脑上将语音变成文字。模型越大，写得越好，用时也越长。除非您在此下载，否则不会获取任何内容。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>How much has come</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>多种</translation>
    </message>
    <message>
        <source>Licence: {licence}. From {source}, over an encrypted connection; each file is checked.</source>
        <translation>许可证：{licence}。通过加密连接从 {source} 下载；每个文件都经过检查。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>Begins…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>The connection broke; trying again…</source>
        <translation>连接中断；正在重试…</translation>
    </message>
    <message>
        <source>{percent} % has come</source>
        <translation>已下载 {percent}%</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Stopped at {percent} %</source>
        <translation>已停在 {percent}%</translation>
    </message>
</context>
<context>
    <name>MuteDisplay</name>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>取消麦克风静音</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>将麦克风静音</translation>
    </message>
    <message>
        <source>Microphone muted – silence is recorded</source>
        <translation>麦克风已静音 – 正在录制静音</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close all</source>
        <translation>全部关闭</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>“{device}” is connected again.</source>
        <translation>“{device}”已重新连接。</translation>
    </message>
    <message>
        <source>The newest segment ({length}) was taken back. Undo brings it back.</source>
        <translation>已移除最新片段（{length}）。撤销即可恢复。</translation>
    </message>
    <message>
        <source>What came after this point ({length}) was taken back. Undo brings it back.</source>
        <translation>此处之后的内容（{length}）已移除。撤销即可恢复。</translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Not finished; everything is kept</source>
        <translation>已保留，尚未生成文件</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>没有录下内容</translation>
    </message>
    <message>
        <source>Mark set</source>
        <translation>已添加标记</translation>
    </message>
    <message>
        <source>The newest segment was taken back. Paused where it began.</source>
        <translation>已移除最新片段，现暂停在它之前。</translation>
    </message>
    <message numerus="yes">
        <source>Paused for %n minutes. Nothing is being recorded.</source>
        <translation>
            <numerusform>已暂停 %n 分钟：未在录制。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{device}” is working now.</source>
        <translation>“{device}”现在可以使用了。</translation>
    </message>
    <message>
        <source>The segment is back.</source>
        <translation>片段已恢复。</translation>
    </message>
    <message>
        <source>Still paused</source>
        <translation>仍在暂停</translation>
    </message>
    <message>
        <source>What came after is back ({length}).</source>
        <translation>之后的内容已恢复（{length}）。</translation>
    </message>
    <message>
        <source>The mark is gone.</source>
        <translation>标记已移除。</translation>
    </message>
    <message>
        <source>The mark is set again.</source>
        <translation>标记已重新设置。</translation>
    </message>
    <message>
        <source>Taken back again ({length}).</source>
        <translation>已再次移除（{length}）。</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>继续录制</translation>
    </message>
    <message>
        <source>Recording stops soon</source>
        <translation>录制即将停止</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes longer</source>
        <translation>
            <numerusform>延长 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken back is in its place again.</source>
        <translation>已移除的内容已放回原处。</translation>
    </message>
    <message>
        <source>What was taken back ({length}) is gone for good.</source>
        <translation>已移除的内容（{length}）已永久丢弃。</translation>
    </message>
    <message>
        <source>It was taken back again, and what stood there before is back.</source>
        <translation>已再次移除，原先在那里的内容已恢复。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Recording began</source>
        <translation>录制已开始</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <translation>录制已停止</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>录像 {time}</translation>
    </message>
    <message>
        <source>Finish it here…</source>
        <translation>在此生成…</translation>
    </message>
    <message>
        <source>This recording belongs to the computer “{computer}”, which may still be working on it, so it was left alone.</source>
        <translation>此录像属于计算机“{computer}”，那里可能仍在处理，因此没有动它。</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <translation>摄像头已断开</translation>
    </message>
    <message>
        <source>Microphone disconnected</source>
        <translation>麦克风已断开</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>已保存：{title}</translation>
    </message>
    <message>
        <source>Saved: “{title}”</source>
        <translation>已保存：“{title}”</translation>
    </message>
    <message>
        <source>“{title}” was cut off and has been recovered.</source>
        <translation>“{title}”曾中断，现已恢复。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{title}. Click to play.</source>
        <translation>{title}。点击即可播放。</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <translation>录像已保存</translation>
    </message>
</context>
<context>
    <name>Orientation</name>
    <message>
        <source>90° clockwise</source>
        <translation>顺时针 90°</translation>
    </message>
    <message>
        <source>180°, upside down</source>
        <translation>180°，上下颠倒</translation>
    </message>
    <message>
        <source>90° anticlockwise</source>
        <translation>逆时针 90°</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Left and right swapped</source>
        <translation>左右翻转</translation>
    </message>
    <message>
        <source>Top and bottom swapped</source>
        <translation>上下翻转</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Armed · nothing is recorded yet</source>
        <translation>待命 · 尚未录制任何内容</translation>
    </message>
    <message>
        <source>Recording starts in a moment</source>
        <translation>即将开始录制</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Recording test picture and test sound</source>
        <translation>正在录制测试画面和测试声音</translation>
    </message>
    <message>
        <source>Recording the test picture</source>
        <translation>正在录制测试画面</translation>
    </message>
    <message>
        <source>Recording the test sound</source>
        <translation>正在录制测试声音</translation>
    </message>
    <message>
        <source>Recording sound only</source>
        <translation>正在录制，仅声音</translation>
    </message>
    <message>
        <source>Recording without sound</source>
        <translation>正在录制，无声音</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Paused · goes on from {time}</source>
        <translation>已暂停 · 将从 {time} 继续</translation>
    </message>
    <message>
        <source>Lead-in · not recorded yet</source>
        <translation>预播 · 尚未录制</translation>
    </message>
    <message>
        <source>Paused · nothing is recorded</source>
        <translation>已暂停 · 未在录制</translation>
    </message>
    <message>
        <source>Finishing… {percent} %</source>
        <translation>正在生成文件… {percent}%</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>测试画面</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>测试声音</translation>
    </message>
    <message>
        <source>Test signals</source>
        <translation>测试信号</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在生成文件…</translation>
    </message>
</context>
<context>
    <name>PictureFormatMenu</name>
    <message>
        <source>The camera delivers {width} × {height}, {rate} per second</source>
        <translation>摄像头提供 {width} × {height}，每秒 {rate} 帧</translation>
    </message>
    <message>
        <source>Takes effect with the next recording:</source>
        <translation>从下一次录制起生效：</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>画面尺寸</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>旋转画面</translation>
    </message>
    <message>
        <source>Flip the picture</source>
        <translation>翻转画面</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Discard what was taken back…</source>
        <translation>丢弃已移除的内容…</translation>
    </message>
    <message>
        <source>Rename a chapter</source>
        <translation>重命名章节</translation>
    </message>
    <message>
        <source>Title of the chapter</source>
        <translation>章节的标题</translation>
    </message>
    <message>
        <source>“{name}” is no longer there. Look for it where you moved it.</source>
        <translation>“{name}”已不在原来的位置。请到移动后的位置查找。</translation>
    </message>
    <message>
        <source>Pausa cannot play “{name}”. The file is untouched; another program may be able to play it.</source>
        <translation>“{name}”无法在这里播放；文件本身没有改动，其他程序也许可以播放。</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>仅声音</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Previous chapter</source>
        <translation>上一章节</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>下一章节</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit: remove parts, split, undo</source>
        <translation>编辑：移除部分、拆分、撤销</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words: read, find, correct and cut what is said</source>
        <translation>文字：阅读、查找、更正和剪去所说的话</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Rename a chapter</source>
        <translation>重命名章节</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Exit full screen</source>
        <translation>退出全屏</translation>
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
        <translation>选择从 {time} 开始</translation>
    </message>
    <message>
        <source>Selection ends at {time}</source>
        <translation>选择到 {time} 结束</translation>
    </message>
    <message>
        <source>Nothing is selected. Press I where it begins and O where it ends.</source>
        <translation>未选择任何内容。请在开始处按 I，在结束处按 O。</translation>
    </message>
    <message>
        <source>{first} – {end} ({length})</source>
        <translation>{first} – {end}（{length}）</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Saving… {percent} %</source>
        <translation>正在保存… {percent}%</translation>
    </message>
    <message>
        <source>Splitting… {percent} %</source>
        <translation>正在拆分… {percent}%</translation>
    </message>
    <message>
        <source>Preparing the sound…</source>
        <translation>正在准备声音…</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>已编辑，未保存</translation>
    </message>
</context>
<context>
    <name>PlayerSlider</name>
    <message>
        <source>Position</source>
        <translation>播放位置</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Back to the camera</source>
        <translation>返回摄像头画面</translation>
    </message>
    <message>
        <source>Back to the camera (Esc)</source>
        <translation>返回摄像头画面（Esc）</translation>
    </message>
    <message>
        <source>Record on</source>
        <translation>接着录制</translation>
    </message>
    <message>
        <source>Go on with this recording: it is paused at its end, and stays one file</source>
        <translation>接着录制此录像：它在结尾处暂停，仍是一个文件</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>{count} removed, {length}.</source>
        <translation>已移除 {count}，共 {length}。</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n 段内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{word}” is corrected.</source>
        <translation>“{word}”已更正。</translation>
    </message>
    <message>
        <source>“{word}” is out of the text; its sound stays.</source>
        <translation>“{word}”已从文字中去掉；声音仍保留。</translation>
    </message>
    <message>
        <source>“{word}” is as it was.</source>
        <translation>“{word}”已恢复原样。</translation>
    </message>
    <message>
        <source>What writes words is not installed on this computer yet. The settings say how to get it.</source>
        <translation>此电脑上尚未安装用来写出文字的组件。设置中说明了如何获取。</translation>
    </message>
    <message>
        <source>a model that is not known</source>
        <translation>未知的模型</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Camera picture</source>
        <translation>摄像头画面</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>This text is too long for a script. The script is as it was.</source>
        <translation>此文本太长，不能用作稿子。稿子保持原样。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Follows your voice</source>
        <translation>跟随您的声音</translation>
    </message>
    <message>
        <source>Will follow your voice</source>
        <translation>录制时跟随您的声音</translation>
    </message>
    <message>
        <source>{pace} characters a minute</source>
        <translation>每分钟 {pace} 字</translation>
    </message>
    <message>
        <source>{pace} words a minute</source>
        <translation>每分钟 {pace} 词</translation>
    </message>
</context>
<context>
    <name>PrompterPane</name>
    <message>
        <source>Teleprompter</source>
        <translation>提词器</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>停止滚动稿子</translation>
    </message>
    <message>
        <source>Let the script run</source>
        <translation>让稿子滚动</translation>
    </message>
    <message>
        <source>Open a text file…</source>
        <translation>打开文本文件…</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Remove the script</source>
        <translation>移除稿子</translation>
    </message>
    <message>
        <source>Follow my voice</source>
        <translation>跟随我的声音</translation>
    </message>
    <message>
        <source>Mirrored, for a glass in front of the camera</source>
        <translation>左右镜像，适用于摄像头前的反射玻璃</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>画面下方</translation>
    </message>
    <message>
        <source>More about the script</source>
        <translation>更多稿子选项</translation>
    </message>
    <message>
        <source>Hide the teleprompter</source>
        <translation>隐藏提词器</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>Back to the words</source>
        <translation>返回文字</translation>
    </message>
    <message>
        <source>What could go</source>
        <translation>可以去掉的内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Long silences</source>
        <translation>长时间静默</translation>
    </message>
    <message>
        <source>Filler words</source>
        <translation>口头语</translation>
    </message>
    <message>
        <source>Said again later</source>
        <translation>后面又说了一遍</translation>
    </message>
    <message>
        <source>Nothing stands out: no long silence, no filler word, and nothing is said twice.</source>
        <translation>没有发现什么：没有长时间静默，没有口头语，也没有重复说的话。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to go.</source>
        <translation>请勾选要去掉的内容。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Recording began by itself, because camera and microphone were ready.</source>
        <translation>摄像头和麦克风已就绪，录制自动开始。</translation>
    </message>
    <message>
        <source>Recording began by itself, because somebody was in the picture.</source>
        <translation>画面中有人，录制自动开始。</translation>
    </message>
    <message>
        <source>Recording began by itself, because somebody was speaking.</source>
        <translation>有人说话，录制自动开始。</translation>
    </message>
    <message>
        <source>Recording began, as scheduled.</source>
        <translation>录制已按日程开始。</translation>
    </message>
    <message>
        <source>Recording was started by remote control.</source>
        <translation>录制由远程控制开始。</translation>
    </message>
    <message>
        <source>Began by itself</source>
        <translation>自动开始</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>按日程</translation>
    </message>
    <message>
        <source>Started by remote control</source>
        <translation>由远程控制开始</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because it is as long as it was to be.</source>
        <translation>已达到设定时长，录制自动停止。</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because nobody was speaking any more.</source>
        <translation>不再有人说话，录制自动停止。</translation>
    </message>
    <message>
        <source>Recording stopped by itself, because nobody was in the picture any more.</source>
        <translation>画面中不再有人，录制自动停止。</translation>
    </message>
    <message>
        <source>Recording stopped by itself, at the time that was set.</source>
        <translation>已到设定时刻，录制自动停止。</translation>
    </message>
    <message>
        <source>Recording stopped, as scheduled.</source>
        <translation>录制已按日程停止。</translation>
    </message>
    <message>
        <source>Recording was stopped by remote control.</source>
        <translation>录制由远程控制停止。</translation>
    </message>
</context>
<context>
    <name>RecordedTime</name>
    <message>
        <source>Recorded time {time}</source>
        <translation>已录制时间 {time}</translation>
    </message>
</context>
<context>
    <name>RecordingDelegate</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Press Enter to save the title, Esc to keep the old one.</source>
        <translation>按回车采用新标题，按 Esc 保留原标题。</translation>
    </message>
</context>
<context>
    <name>RecordingPage</name>
    <message>
        <source>Small files</source>
        <translation>小文件</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>The one included in Pausa</source>
        <translation>Pausa 自带的</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>画面尺寸</translation>
    </message>
    <message>
        <source>If the camera does not offer this size, Pausa uses the nearest one and tells you.</source>
        <translation>如果摄像头不支持此尺寸，将使用最接近的尺寸并告知您。</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画质</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Other ffmpeg program</source>
        <translation>其他 ffmpeg 程序</translation>
    </message>
    <message>
        <source>ffmpeg writes the files. Takes effect when you next start Pausa.</source>
        <translation>文件由 ffmpeg 写入。下次启动 Pausa 时生效。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>For long talks and for sharing: fine detail is a little softer.</source>
        <translation>适合长时间讲话和发送：细节会稍微柔和一些。</translation>
    </message>
    <message>
        <source>Looks like the camera&apos;s own picture. Right for almost everything.</source>
        <translation>看起来与摄像头原画面一样，几乎适合所有用途。</translation>
    </message>
    <message>
        <source>For editing and enlarging later. Files are about twice as large.</source>
        <translation>适合以后编辑和放大；文件大小约为两倍。</translation>
    </message>
    <message>
        <source>Plays everywhere.</source>
        <translation>到处都能播放。</translation>
    </message>
    <message>
        <source>An open format that most players and all editors read.</source>
        <translation>开放格式，大多数播放器和所有剪辑软件都能读取。</translation>
    </message>
    <message>
        <source>For Apple&apos;s programs. Plays in most others too.</source>
        <translation>适合 Apple 的软件，在大多数其他软件中也能播放。</translation>
    </message>
    <message>
        <source>Testing what works on this computer…</source>
        <translation>正在测试此电脑支持的编码器…</translation>
    </message>
    <message>
        <source>Works on every computer and gives the smallest files.</source>
        <translation>在任何电脑上都能用，生成的文件最小。</translation>
    </message>
    <message>
        <source>Tested just now: it works here.</source>
        <translation>刚刚测试过：在此电脑上可用。</translation>
    </message>
    <message>
        <source>Tested just now: {encoder} works here and is used.</source>
        <translation>刚刚测试过：{encoder} 在此电脑上可用，将使用它。</translation>
    </message>
    <message>
        <source>Tested just now: no graphics hardware here can encode, so the processor does it (x264).</source>
        <translation>刚刚测试过：此电脑没有可用于编码的显卡，因此由处理器完成（x264）。</translation>
    </message>
    <message>
        <source>Tested just now: this does not work here, so the processor does it (x264). Your recordings look the same.</source>
        <translation>刚刚测试过：此项在此电脑上不可用，因此由处理器完成（x264）。录像效果相同。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor (x264)</source>
        <translation>处理器（x264）</translation>
    </message>
    <message>
        <source>Choose an ffmpeg program</source>
        <translation>选择 ffmpeg 程序</translation>
    </message>
    <message>
        <source>The file “{file}” does not exist. Nothing was changed.</source>
        <translation>没有文件“{file}”；未作任何更改。</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>每秒 {rate} 帧</translation>
    </message>
</context>
<context>
    <name>RecordingsModel</name>
    <message>
        <source>The file is not there any more:</source>
        <translation>文件已不在原来的位置：</translation>
    </message>
    <message>
        <source>Beside the file are kept {size}: what was taken back, and what can be undone.</source>
        <translation>文件之外还保留 {size}：已移除的内容和可以撤销的更改。</translation>
    </message>
    <message>
        <source>{recording}, with words</source>
        <translation>{recording}，有文字</translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>Sorted by: {order}</source>
        <translation>排序：{order}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>从新到旧</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>从旧到新</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>时长从长到短</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>文件从大到小</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>列表顺序</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>说到的位置</translation>
    </message>
    <message>
        <source>Goes to the trash: “{title}”</source>
        <translation>“{title}”将移到回收站</translation>
    </message>
    <message numerus="yes">
        <source>All %n recordings go to the trash</source>
        <translation>
            <numerusform>全部 %n 个录像将移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings go to the trash</source>
        <translation>
            <numerusform>%n 个录像将移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the list: “{title}”</source>
        <translation>已从列表中移除“{title}”</translation>
    </message>
    <message>
        <source>The recordings cannot be listed</source>
        <translation>无法显示列表</translation>
    </message>
    <message>
        <source>No recordings match “{words}”</source>
        <translation>没有找到与“{words}”相关的录像</translation>
    </message>
    <message>
        <source>Show all recordings</source>
        <translation>显示所有录像</translation>
    </message>
    <message>
        <source>Your first recording</source>
        <translation>您的第一个录像</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>还没有录像</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>列表为空</translation>
    </message>
    <message>
        <source>What you record now appears here when you stop it.</source>
        <translation>您正在录制的内容停止后会显示在这里。</translation>
    </message>
    <message>
        <source>Press Record to start. Each recording appears here when you stop it.</source>
        <translation>按“录制”开始。每个录像停止后会立即出现在这里。</translation>
    </message>
    <message>
        <source>Press Record or {key} to start. Each recording appears here when you stop it.</source>
        <translation>按“录制”或 {key} 开始。每个录像停止后会立即出现在这里。</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>Only this computer</source>
        <translation>仅这台电脑</translation>
    </message>
    <message>
        <source>Every device in the network</source>
        <translation>网络中的所有设备</translation>
    </message>
    <message>
        <source>One address of this computer…</source>
        <translation>这台电脑的某个地址…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Renew the password?</source>
        <translation>要更换密码吗？</translation>
    </message>
    <message>
        <source>Controllers that use the old one are refused from now on. Enter the new one there to let them in again.</source>
        <translation>使用旧密码的控制器从现在起会被拒绝。在控制器中输入新密码即可重新连接。</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Tell addresses on the web when a recording begins, is paused or is ready.</source>
        <translation>录制开始、暂停或录像就绪时通知网络地址。</translation>
    </message>
    <message>
        <source>Allow remote control</source>
        <translation>允许远程控制</translation>
    </message>
    <message>
        <source>Programs and scripts that know the token can start, pause and stop recordings, and fetch the files.</source>
        <translation>知道令牌的程序和脚本可以开始、暂停和停止录制，并获取文件。</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>谁可以连接</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Whoever knows it can turn on the camera and the microphone. Give it only to programs that you trust.</source>
        <translation>知道它的人可以打开摄像头和麦克风。请只交给您信任的程序。</translation>
    </message>
    <message>
        <source>Web pages that may use it</source>
        <translation>可以使用它的网页</translation>
    </message>
    <message>
        <source>Their addresses, separated by spaces. Usually none.</source>
        <translation>网页地址，以空格分隔。通常留空。</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Programs and scripts</source>
        <translation>程序和脚本</translation>
    </message>
    <message>
        <source>Speak OBS’s protocol</source>
        <translation>使用 OBS 的协议</translation>
    </message>
    <message>
        <source>For Stream Decks, phone remotes, pedals and scripts that were made for OBS.</source>
        <translation>适用于为 OBS 制作的 Stream Deck、手机遥控器、踏板和脚本。</translation>
    </message>
    <message>
        <source>The controller asks for it. Type another one to change it.</source>
        <translation>控制器会要求输入。如需更改，请输入新的密码。</translation>
    </message>
    <message>
        <source>Controllers made for OBS</source>
        <translation>为 OBS 制作的控制器</translation>
    </message>
    <message>
        <source>It can be read while remote control is on.</source>
        <translation>远程控制开启时可以阅读。</translation>
    </message>
    <message>
        <source>Off: nobody can reach it.</source>
        <translation>已关闭：无法访问。</translation>
    </message>
    <message>
        <source>It can be reached at {address}</source>
        <translation>可通过 {address} 连接</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>The environment variable PAUSA_TOKEN sets it.</source>
        <translation>由环境变量 PAUSA_TOKEN 设定。</translation>
    </message>
    <message>
        <source>Everyone in that network who has the token can turn on your camera and microphone, and what is sent can be read on the way. Only for networks that you trust.</source>
        <translation>该网络中任何拥有令牌的人都可以打开您的摄像头和麦克风，传输的内容可能在途中被读取。仅用于您信任的网络。</translation>
    </message>
    <message>
        <source>“{address}” is no address. Nothing was changed.</source>
        <translation>“{address}”不是地址。没有任何更改。</translation>
    </message>
    <message>
        <source>“{page}” is no address of a web page. Nothing was changed.</source>
        <translation>“{page}”不是网页地址。没有任何更改。</translation>
    </message>
    <message>
        <source>Renew the token?</source>
        <translation>要更换令牌吗？</translation>
    </message>
    <message>
        <source>Programs that use the old one are refused from now on. Give them the new one to let them in again.</source>
        <translation>使用旧令牌的程序从现在起会被拒绝。给它们新的令牌即可重新连接。</translation>
    </message>
    <message>
        <source>The token is a new one now.</source>
        <translation>令牌已更换。</translation>
    </message>
    <message>
        <source>The password is a new one now.</source>
        <translation>密码已更换。</translation>
    </message>
</context>
<context>
    <name>RemoteSign</name>
    <message>
        <source>Remote control is on</source>
        <translation>远程控制已开启</translation>
    </message>
    <message>
        <source>Remote control is on: {addresses}</source>
        <translation>远程控制已开启：{addresses}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Every {day}, {times}</source>
        <translation>每{day} {times}</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day} {times}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Edit scheduled recording</source>
        <translation>编辑日程中的录制</translation>
    </message>
    <message>
        <source>Schedule a recording</source>
        <translation>安排录制</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Pauses count, too.</source>
        <translation>暂停也计入。</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>At that time there is something else: {others}.</source>
        <translation>该时间已有其他安排：{others}。</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>没有安排。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Schedule a recording</source>
        <translation>安排录制</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove this scheduled recording?</source>
        <translation>要移除此日程吗？</translation>
    </message>
    <message>
        <source>{title} ({when}) is not recorded any more.</source>
        <translation>将不再录制 {title}（{when}）。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Scheduled</name>
    <message>
        <source>Until {time}</source>
        <translation>到 {time}</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Script</source>
        <translation>稿子</translation>
    </message>
    <message>
        <source>Paste or type here what you want to say, or drop a text file.</source>
        <translation>在这里粘贴或输入您要说的话，或拖入文本文件。</translation>
    </message>
</context>
<context>
    <name>ScriptKeeping</name>
    <message>
        <source>The file cannot be read. The script is as it was.</source>
        <translation>无法读取该文件。稿子保持原样。</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>Script</source>
        <translation>稿子</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search recordings</source>
        <translation>搜索录像</translation>
    </message>
    <message>
        <source>Searches titles, file names, dates, marks, and what is said.</source>
        <translation>搜索标题、文件名、日期、标记和所说的话。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>SegmentStrip</name>
    <message>
        <source>Segments</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation>{name} · {time}</translation>
    </message>
    <message>
        <source>Click or drag to go back to a place.</source>
        <translation>点击或拖动可回到某处。</translation>
    </message>
    <message>
        <source>Segment {number} · {length}</source>
        <translation>片段 {number} · {length}</translation>
    </message>
    <message>
        <source>Recording goes on from {time} of {total}</source>
        <translation>将从 {time} / {total} 处继续录制</translation>
    </message>
    <message>
        <source>Retake takes this segment back.</source>
        <translation>“重录”会移除这个片段。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>开始和停止</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>远程控制</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>每项更改都会立即保存。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
</context>
<context>
    <name>SettingsTexts</name>
    <message>
        <source>Your settings could not be read, so Pausa started with the defaults. The old file is kept as “{file}”.</source>
        <translation>无法读取您的设置，因此 Pausa 以默认设置启动。旧文件保留为“{file}”。</translation>
    </message>
    <message>
        <source>These settings could not be understood and are back to their defaults: {names}. All the others are unchanged. The old file is kept as “{file}”.</source>
        <translation>以下设置无法识别，已恢复默认值：{names}。其他设置均未改动。旧文件保留为“{file}”。</translation>
    </message>
    <message>
        <source>A part of your settings could not be read. All the others are unchanged. The old file is kept as “{file}”.</source>
        <translation>部分设置无法读取。其他设置均未改动。旧文件保留为“{file}”。</translation>
    </message>
    <message>
        <source>This holds until you quit Pausa, but it could not be saved ({reason}). Check whether the disk is full or write-protected.</source>
        <translation>此设置在您退出 Pausa 之前有效，但未能保存（{reason}）。请检查磁盘是否已满或处于写保护状态。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>使用其他程序时</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>在播放器中</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Five seconds back or forward</source>
        <translation>后退或前进五秒</translation>
    </message>
    <message>
        <source>Previous or next chapter</source>
        <translation>上一章节或下一章节</translation>
    </message>
    <message>
        <source>Beginning or end</source>
        <translation>开头或结尾</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>暂停时</translation>
    </message>
    <message>
        <source>One second back or forward</source>
        <translation>后退或前进一秒</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>回到末尾</translation>
    </message>
    <message>
        <source>Louder or softer</source>
        <translation>调高或调低音量</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>减速或加速</translation>
    </message>
    <message>
        <source>In the teleprompter</source>
        <translation>在提词器中</translation>
    </message>
    <message>
        <source>A sentence back or forward</source>
        <translation>后退或前进一句</translation>
    </message>
    <message>
        <source>A sentence back or forward, unless paused</source>
        <translation>后退或前进一句（暂停时除外）</translation>
    </message>
    <message>
        <source>A line back or forward</source>
        <translation>后退或前进一行</translation>
    </message>
    <message>
        <source>To the beginning, unless paused</source>
        <translation>回到开头（暂停时除外）</translation>
    </message>
    <message>
        <source>Smaller or larger letters</source>
        <translation>缩小或放大文字</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Show or hide the words</source>
        <translation>显示或隐藏文字</translation>
    </message>
    <message>
        <source>Find in the words</source>
        <translation>在文字中查找</translation>
    </message>
    <message>
        <source>In the words: play from there</source>
        <translation>在文字中：从该处播放</translation>
    </message>
    <message>
        <source>In the words: correct a word</source>
        <translation>在文字中：更正一个词</translation>
    </message>
    <message>
        <source>In the words: select</source>
        <translation>在文字中：选择</translation>
    </message>
    <message>
        <source>In the words: cut out what is selected</source>
        <translation>在文字中：剪去所选部分</translation>
    </message>
    <message>
        <source>Selection begins or ends</source>
        <translation>选择的起点或终点</translation>
    </message>
    <message>
        <source>Remove the selection, or all but it</source>
        <translation>移除所选部分，或其余全部</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>拆分为两个</translation>
    </message>
    <message>
        <source>One picture back or forward</source>
        <translation>后退或前进一帧</translation>
    </message>
    <message>
        <source>From join to join or mark</source>
        <translation>逐个跳到衔接处或标记</translation>
    </message>
    <message>
        <source>While editing: save</source>
        <translation>编辑时：保存</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation>返回摄像头画面</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Retake the newest segment</source>
        <translation>重录最新片段</translation>
    </message>
    <message>
        <source>Retake from the last sentence</source>
        <translation>从上一句开始重录</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>While paused: play from here, or stop</source>
        <translation>暂停时：从此处播放或停止</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>麦克风静音或取消静音</translation>
    </message>
    <message>
        <source>Show or hide the last picture while paused</source>
        <translation>暂停时：显示或隐藏最后画面</translation>
    </message>
    <message>
        <source>Show or hide the words</source>
        <translation>显示或隐藏文字</translation>
    </message>
    <message>
        <source>Show or hide the teleprompter</source>
        <translation>显示或隐藏提词器</translation>
    </message>
    <message>
        <source>Let the script run, or stop it</source>
        <translation>让稿子滚动或停止</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止并保存</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>搜索录像</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>播放录像</translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation>重命名录像</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Compact mode</source>
        <translation>精简模式</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>打开使用指南</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>显示所有快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Reset all</source>
        <translation>以上全部恢复默认</translation>
    </message>
    <message>
        <source>Restore my keys</source>
        <translation>恢复我的按键</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>使用其他程序时</translation>
    </message>
    <message>
        <source>Use suggested keys</source>
        <translation>使用推荐按键</translation>
    </message>
    <message>
        <source>“{action}” uses the same key, so this one does not work. Choose another.</source>
        <translation>“{action}”也用了这个按键，因此这里不起作用。请选择其他按键。</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} 已用于“{action}”。</translation>
    </message>
    <message>
        <source>On this desktop: {key}</source>
        <translation>在此桌面环境中：{key}</translation>
    </message>
    <message>
        <source>These keys are taken away from all other programs, so none is set until you choose one.</source>
        <translation>设置后，其他程序将无法使用这些按键，因此默认不设置任何按键。</translation>
    </message>
</context>
<context>
    <name>StripRow</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>TakePlaying</name>
    <message>
        <source>Playing what was taken back · {time} of {total} · Esc: stop</source>
        <translation>正在播放已移除的内容 · {time} / {total} · Esc：停止</translation>
    </message>
</context>
<context>
    <name>TakenBackBar</name>
    <message>
        <source>Click to play it or to put it back.</source>
        <translation>点击可播放或放回。</translation>
    </message>
    <message>
        <source>Taken back · {length}</source>
        <translation>已移除 · {length}</translation>
    </message>
</context>
<context>
    <name>TakenBackBars</name>
    <message>
        <source>Taken back</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Take {number} · {length}</source>
        <translation>第 {number} 条 · {length}</translation>
    </message>
    <message>
        <source>Taken back · {length}</source>
        <translation>已移除 · {length}</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>停止播放</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>It belongs to the computer “{computer}”; its files were last changed on {moment}. If Pausa still records or finishes it there, that breaks off, and what follows is lost. Finish it here only if that computer is off, or no longer works on it.</source>
        <translation>它属于计算机“{computer}”，文件最后修改于 {moment}。如果那里的 Pausa 仍在录制或生成它，就会中断，之后的内容会丢失。只有当那台计算机已关闭或不再处理它时，才在此生成。</translation>
    </message>
    <message>
        <source>Finish “{title}” on this computer?</source>
        <translation>要在此计算机上生成“{title}”吗？</translation>
    </message>
    <message>
        <source>Finish it here</source>
        <translation>在此生成</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>不要动它</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the recording</source>
        <translation>录像的标题</translation>
    </message>
    <message>
        <source>The file gets this title as its name. Leave it empty to name it by date and time.</source>
        <translation>文件以此标题命名。留空则按日期和时间命名。</translation>
    </message>
</context>
<context>
    <name>TranscriptFind</name>
    <message>
        <source>Find in the words</source>
        <translation>在文字中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 处，共 {count} 处</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Find in the words</source>
        <translation>在文字中查找</translation>
    </message>
    <message>
        <source>More about the words</source>
        <translation>更多文字选项</translation>
    </message>
    <message>
        <source>Close the words</source>
        <translation>关闭文字</translation>
    </message>
    <message>
        <source>Follow what is said</source>
        <translation>跟随所说的话</translation>
    </message>
    <message>
        <source>Write it again, better…</source>
        <translation>重新写出，效果更好…</translation>
    </message>
    <message>
        <source>Write the words…</source>
        <translation>写出文字…</translation>
    </message>
    <message>
        <source>The first words come in a moment.</source>
        <translation>第一批文字马上就来。</translation>
    </message>
    <message>
        <source>What is said in this recording can be written here. Nothing of it leaves this computer.</source>
        <translation>此录像中所说的话可以写在这里。其中任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Write the words</source>
        <translation>写出文字</translation>
    </message>
    <message>
        <source>Choose model and language…</source>
        <translation>选择模型和语言…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>This recording has no sound, so there are no words in it.</source>
        <translation>此录像没有声音，因此没有文字。</translation>
    </message>
    <message>
        <source>No word was heard in this recording.</source>
        <translation>此录像中没有听到任何话。</translation>
    </message>
    <message>
        <source>Writing the words… {percent} %</source>
        <translation>正在写出文字… {percent}%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The end ({length}) is not written yet.</source>
        <translation>最后 {length} 的文字尚未写出。</translation>
    </message>
    <message>
        <source>A part ({length}) is not written yet.</source>
        <translation>其中一部分（{length}）的文字尚未写出。</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>写出这些文字</translation>
    </message>
    <message>
        <source>Propose what to remove…</source>
        <translation>建议可移除的内容…</translation>
    </message>
    <message>
        <source>Save words as…</source>
        <translation>文字另存为…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy chapters for a description</source>
        <translation>复制章节，用于简介</translation>
    </message>
</context>
<context>
    <name>TranscriptSaving</name>
    <message numerus="yes">
        <source>%n chapters are copied.</source>
        <translation>
            <numerusform>已复制 %n 个章节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of “{title}” are not written yet. Play it to write them.</source>
        <translation>“{title}”的文字尚未写出。请播放它来写出文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n words are copied.</source>
        <translation>
            <numerusform>已复制 %n 个词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtitles, SRT</source>
        <translation>字幕，SRT</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>字幕，WebVTT</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>JSON with the time of every word</source>
        <translation>JSON，含每个词的时间</translation>
    </message>
    <message>
        <source>Save words as</source>
        <translation>文字另存为</translation>
    </message>
    <message>
        <source>The words could not be saved as {file} ({reason}). Choose another place.</source>
        <translation>无法将文字保存为 {file}（{reason}）。请选择其他位置。</translation>
    </message>
    <message>
        <source>The words are saved: {file}</source>
        <translation>文字已保存：{file}</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Perhaps not what was said. Double-click to correct it.</source>
        <translation>可能与所说的不符。双击可更正。</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>从此处播放</translation>
    </message>
    <message>
        <source>Correct the word</source>
        <translation>更正此词</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>选择此句</translation>
    </message>
    <message>
        <source>Remove from the recording</source>
        <translation>从录像中移除</translation>
    </message>
    <message>
        <source>Select on the timeline</source>
        <translation>在时间轴上选择</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>UnrecordedDevices</name>
    <message>
        <source>Not recorded</source>
        <translation>未录制</translation>
    </message>
    <message>
        <source>This picture is not recorded: the recording has sound only.</source>
        <translation>此画面不会被录制：录像只有声音。</translation>
    </message>
    <message>
        <source>This recording has no picture, because it began without a camera. Begin a new one to record the picture too; this one is kept.</source>
        <translation>此录像没有画面，因为开始时没有摄像头。如需同时录制画面，请开始新的录制；此录像会保留。</translation>
    </message>
    <message>
        <source>This recording has no sound, because it began without a microphone. Begin a new one to record the sound too; this one is kept.</source>
        <translation>此录像没有声音，因为开始时没有麦克风。如需同时录制声音，请开始新的录制；此录像会保留。</translation>
    </message>
    <message>
        <source>No camera is chosen. The recording goes on with the last picture until you choose one.</source>
        <translation>未选择摄像头。在您选择之前，录制会继续，画面停在最后一帧。</translation>
    </message>
    <message>
        <source>No microphone is chosen. The recording goes on with silence until you choose one.</source>
        <translation>未选择麦克风。在您选择之前，录制会继续，声音为静音。</translation>
    </message>
</context>
<context>
    <name>WebhookDialog</name>
    <message>
        <source>Edit webhook</source>
        <translation>编辑 Webhook</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>添加 Webhook</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Names, contents and signature of the messages.</source>
        <translation>消息的名称、内容和签名。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For your list. May be empty.</source>
        <translation>用于您的列表。可以留空。</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Renew the secret?</source>
        <translation>要更换密钥吗？</translation>
    </message>
    <message>
        <source>Give the receiver the new one within a day: until then each message is signed with both.</source>
        <translation>请在一天内把新密钥交给接收方：在此之前，每条消息都用两个密钥签名。</translation>
    </message>
    <message>
        <source>The receiver checks with it that a message comes from you.</source>
        <translation>接收方用它验证消息来自您。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一个。</translation>
    </message>
    <message>
        <source>The secret is a new one now.</source>
        <translation>密钥已更换。</translation>
    </message>
    <message>
        <source>The address is being checked…</source>
        <translation>正在检查地址…</translation>
    </message>
</context>
<context>
    <name>WebhookList</name>
    <message>
        <source>No address is told anything.</source>
        <translation>没有通知任何地址。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>添加 Webhook</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Delivery log…</source>
        <translation>发送记录…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>It is off; turn it on to send what was not delivered.</source>
        <translation>它已关闭；打开后会发送未送达的内容。</translation>
    </message>
    <message>
        <source>Off: nothing is sent.</source>
        <translation>已关闭：不发送任何内容。</translation>
    </message>
    <message>
        <source>Has not answered since {time}</source>
        <translation>自 {time} 起无响应</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Test: {result}</source>
        <translation>测试：{result}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this webhook?</source>
        <translation>要移除此 Webhook 吗？</translation>
    </message>
    <message>
        <source>{address} is told nothing any more. Its delivery log is removed, too.</source>
        <translation>不再通知 {address}。其发送记录也会移除。</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>As Recall.ai sends them</source>
        <translation>与 Recall.ai 相同</translation>
    </message>
    <message>
        <source>As RealtimeKit (Dyte) sends them</source>
        <translation>与 RealtimeKit（Dyte）相同</translation>
    </message>
    <message>
        <source>Pausa’s own</source>
        <translation>Pausa 自己的形式</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>未接收：{reason}</translation>
    </message>
    <message>
        <source>Not taken: {reason}; again at {time}</source>
        <translation>未接收：{reason}；将于 {time} 重试</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Pausa</source>
        <translation>欢迎使用 Pausa</translation>
    </message>
    <message>
        <source>Try it for ten seconds</source>
        <translation>试录十秒</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>What you pause is never recorded, what you record is never lost, and the file has no seam. Nothing leaves your computer unless you ask for it.</source>
        <translation>暂停时绝不录制，录下的绝不丢失，文件没有接缝。除非您要求，任何内容都不会离开您的电脑。</translation>
    </message>
    <message>
        <source>macOS will ask whether Pausa may use the camera and the microphone. If you decline, you can allow it later in System Settings under Privacy &amp; Security.</source>
        <translation>macOS 会询问是否允许 Pausa 使用摄像头和麦克风。如果选择不允许，以后仍可在“系统设置”的“隐私与安全性”中允许。</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message numerus="yes">
        <source>The list of recordings was damaged; %n recordings could be read from it. Your files are untouched, and the old list is kept in {file}.</source>
        <translation>
            <numerusform>录像列表已损坏；从中读出了 %n 个录像。您的文件没有改动，旧列表保留在 {file} 中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there yet. The first recording will create it.</source>
        <translation>文件夹“{folder}”尚不存在。首次录制时会创建它。</translation>
    </message>
    <message>
        <source>The log is empty: nothing has gone wrong yet.</source>
        <translation>日志是空的：还没有出过问题。</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They contain no titles, file names or contents; paste them into your report.</source>
        <translation>诊断信息已复制到剪贴板。其中不含标题、文件名或内容；请粘贴到您的报告中。</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings in your folders are not in the list.</source>
        <translation>
            <numerusform>您的文件夹中有 %n 个录像不在列表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Test recording</source>
        <translation>测试录像</translation>
    </message>
</context>
<context>
    <name>WordEditor</name>
    <message>
        <source>The word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves it as it was, Tab goes to the next word. Empty: the word goes from the text, its sound stays.</source>
        <translation>按回车保存，按 Esc 保持原样，按 Tab 转到下一个词。留空：该词从文字中去掉，声音仍保留。</translation>
    </message>
    <message>
        <source>Out of the text; its sound stays</source>
        <translation>已从文字中去掉；声音仍保留</translation>
    </message>
</context>
<context>
    <name>WordsAndScript</name>
    <message>
        <source>Open a script</source>
        <translation>打开稿子</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.text)</source>
        <translation>文本 (*.txt *.md *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>下载模型…</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Beside the picture</source>
        <translation>画面旁边</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>画面下方</translation>
    </message>
    <message>
        <source>Write what is said while recording</source>
        <translation>录制时写出所说的话</translation>
    </message>
    <message>
        <source>On this computer: neither sound nor words leave it. What is said in a pause is not listened to.</source>
        <translation>在这台电脑上进行：声音和文字都不会离开它。暂停时说的话不会被聆听。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>It turns speech into words. Larger ones write better and take longer.</source>
        <translation>它将语音变成文字。较大的模型写得更好，用时更长。</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>所说的语言</translation>
    </message>
    <message>
        <source>Subtitles in the file</source>
        <translation>文件中的字幕</translation>
    </message>
    <message>
        <source>A track that players can show and hide.</source>
        <translation>播放器可以显示和隐藏的轨道。</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>旁边的文件</translation>
    </message>
    <message>
        <source>SRT and WebVTT are subtitles, TXT is for reading, JSON is for programs.</source>
        <translation>SRT 和 WebVTT 是字幕，TXT 供阅读，JSON 供程序使用。</translation>
    </message>
    <message>
        <source>When a recording is finished</source>
        <translation>录像完成时</translation>
    </message>
    <message>
        <source>Where words stand</source>
        <translation>文字的位置</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>在窗口中</translation>
    </message>
    <message>
        <source>A change holds from the next recording on.</source>
        <translation>更改从下一次录制起生效。</translation>
    </message>
    <message>
        <source>The model {name} knows English only.</source>
        <translation>模型 {name} 只支持英语。</translation>
    </message>
    <message>
        <source>What writes words is not installed. In a terminal: {command}. Then start Pausa again.</source>
        <translation>未安装用来写出文字的组件。请在终端中运行：{command}。然后重新启动 Pausa。</translation>
    </message>
    <message>
        <source>What writes words is not installed. Install the package pausa-words, and start Pausa again.</source>
        <translation>未安装用来写出文字的组件。请安装软件包 pausa-words，然后重新启动 Pausa。</translation>
    </message>
    <message>
        <source>This installation brings nothing that writes words. Installed by {command}, Pausa does.</source>
        <translation>此安装不含用来写出文字的组件。通过 {command} 安装的 Pausa 则包含。</translation>
    </message>
    <message>
        <source>Automatic ({name})</source>
        <translation>自动（{name}）</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>{name}, English only</source>
        <translation>{name}，仅英语</translation>
    </message>
    <message>
        <source>Folder with a model</source>
        <translation>包含模型的文件夹</translation>
    </message>
    <message>
        <source>{name} comes: {percent} %</source>
        <translation>正在下载 {name}：{percent}%</translation>
    </message>
    <message>
        <source>{name} is there.</source>
        <translation>{name} 已就绪。</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Write the words again</source>
        <translation>重新写出文字</translation>
    </message>
    <message>
        <source>Write the words</source>
        <translation>写出文字</translation>
    </message>
    <message>
        <source>{name}, English only</source>
        <translation>{name}，仅英语</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写出</translation>
    </message>
    <message>
        <source>The words that are there were written by {engine}; they stay until the new ones are. It goes on in the background, and waits while something is recorded.</source>
        <translation>现有文字由 {engine} 写出；在新的文字完成之前会一直保留。写出在后台进行，录制时会等待。</translation>
    </message>
    <message>
        <source>It goes on in the background, and waits while something is recorded.</source>
        <translation>写出在后台进行，录制时会等待。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Larger ones write better and take longer.</source>
        <translation>较大的模型写得更好，用时更长。</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>所说的语言</translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n sentences that you have corrected</source>
        <translation>
            <numerusform>保留您更正过的 %n 个句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Get other models…</source>
        <translation>下载其他模型…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The model {name} knows English only.</source>
        <translation>模型 {name} 只支持英语。</translation>
    </message>
</context>
<context>
    <name>_Repetition</name>
    <message>
        <source>Said again?</source>
        <translation>又说了一遍？</translation>
    </message>
    <message>
        <source>Retake from there</source>
        <translation>从那里重录</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>What could go</source>
        <translation>可以去掉的内容</translation>
    </message>
</context>
</TS>
