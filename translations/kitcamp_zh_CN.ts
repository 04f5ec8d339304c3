<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AccountSlipsPaper</name>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>ask at the desk</source>
        <comment>a password</comment>
        <translation>请到服务台询问</translation>
    </message>
    <message>
        <source>Account slips: %1</source>
        <comment>%1: camp</comment>
        <translation>账号条：%1</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>--form is one of %1; it is &quot;%2&quot;.</source>
        <translation>--form 可以是 %1，不能是“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no score yet.</source>
        <translation>
            <numerusform>其中 %n 人还没有成绩。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the target ends with .csv, .xlsx or .json, or is - for the screen; it is &quot;%1&quot;.</source>
        <translation>目标名称要以 .csv、.xlsx 或 .json 结尾，或写 - 表示屏幕；不能是“%1”。</translation>
    </message>
    <message>
        <source>Say of which activity: --activity with its number, code or name.</source>
        <translation>请写明是哪个活动：--activity 后写它的编号、代码或名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>scores: points (usual), grades, letters or pass</source>
        <translation>scores：points（默认）、grades、letters 或 pass</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>prints JSON instead of a table</source>
        <translation>输出 JSON，而不是表格</translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>kitcamp %1 has no option --%2; &quot;kitcamp %1 --help&quot; lists them.</source>
        <translation>kitcamp %1 没有选项 --%2；“kitcamp %1 --help”会列出全部选项。</translation>
    </message>
    <message>
        <source>kitcamp %1 has no option --%2; did you mean --%3?</source>
        <translation>kitcamp %1 没有选项 --%2；是不是想用 --%3？</translation>
    </message>
    <message>
        <source>%1 is missing: kitcamp %2 %3.</source>
        <comment>%1: FILE or so</comment>
        <translation>缺少 %1：kitcamp %2 %3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many: kitcamp %2 %3.</source>
        <translation>多了“%1”：kitcamp %2 %3。</translation>
    </message>
</context>
<context>
    <name>AttendCommand</name>
    <message>
        <source>Say which session is to be closed: kitcamp attend FILE SESSION --close</source>
        <translation>请写明要结束哪个课次的签到：kitcamp attend 文件 课次 --close</translation>
    </message>
    <message>
        <source>Takes cards from standard input and marks who came: SESSION is its id, ACTIVITY#3 or an activity; without one, whichever is open.</source>
        <translation>从标准输入读取卡号并登记到场：SESSION 可写课次的 ID、ACTIVITY#3 或某个活动；不写则用当前正在签到的课次。</translation>
    </message>
    <message>
        <source>at the end, whoever was not seen is absent</source>
        <translation>结束时，没有签到的人记为缺勤</translation>
    </message>
    <message>
        <source>Name it: kitcamp attend FILE SESSION</source>
        <translation>请指明：kitcamp attend FILE SESSION</translation>
    </message>
</context>
<context>
    <name>AttendanceImport</name>
    <message>
        <source>Say which session it was: --session ID, or --session ACTIVITY#3.</source>
        <translation>请写明是哪个课次：--session ID，或 --session ACTIVITY#3。</translation>
    </message>
    <message>
        <source>The threshold is a number of percent from 1 to 100.</source>
        <translation>门槛是 1 至 100 的百分数。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Not in the meeting: %1</source>
        <translation>未参加会议：%1</translation>
    </message>
    <message>
        <source>%1: %2 present, %3 late, %4 absent; %5 doubtful, %6 unknown</source>
        <translation>%1：%2 人到场，%3 人迟到，%4 人缺勤；%5 人存疑，%6 人无法识别</translation>
    </message>
    <message>
        <source>attendance: which session it was, its id or ACTIVITY#3</source>
        <translation>attendance：是哪个课次，写其 ID 或 ACTIVITY#3</translation>
    </message>
    <message>
        <source>attendance: so much of the time counts as having been there</source>
        <translation>attendance：在会议中达到多少时间算到场</translation>
    </message>
</context>
<context>
    <name>Barcode</name>
    <message>
        <source>There is no text to make a barcode of. Give the thing a number first.</source>
        <translation>没有可生成条码的内容。请先给它一个编号。</translation>
    </message>
    <message>
        <source>“%1” cannot be printed as a line code: it takes Latin letters, digits and common signs only. Print it as a QR code instead.</source>
        <translation>“%1”不能印成一维条码：一维条码只能含拉丁字母、数字和常用符号。请改印二维码。</translation>
    </message>
    <message>
        <source>“%1…” cannot be printed as a barcode. Shorten it.</source>
        <translation>“%1…”太长，不能印成条码。请缩短。</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>Say whose calendar: --activity A, --room R or --person P, one of them.</source>
        <translation>请写明是谁的日历：--activity A、--room R 或 --person P，三者选一。</translation>
    </message>
    <message>
        <source>Say for whom: --activity A takes the events as sessions, --person P as times when somebody cannot come.</source>
        <translation>请写明为谁导入：--activity A 把日程作为课次，--person P 把日程作为某人不能来的时间。</translation>
    </message>
    <message>
        <source>A calendar&apos;s name ends with .ics, or is - for the screen; it is &quot;%1&quot;.</source>
        <translation>日历文件名要以 .ics 结尾，或写 - 表示屏幕；不能是“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>已将 %n 项日程写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>calendar: the sessions in this room</source>
        <translation>calendar：这间教室的课次</translation>
    </message>
    <message>
        <source>calendar: the sessions that somebody holds or visits</source>
        <translation>calendar：某人讲授或参加的课次</translation>
    </message>
    <message>
        <source>calendar: the draft, not the published plan</source>
        <translation>calendar：用草稿，而不是已发布的日程</translation>
    </message>
    <message>
        <source>No event of %1 could be taken; the lines above say why.</source>
        <translation>%1 里没有一项日程能导入；原因见上面各行。</translation>
    </message>
    <message>
        <source>calendar: takes its events as times when this person cannot come</source>
        <translation>calendar：把其中的日程作为此人不能来的时间</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>“%1” is not a weekday: write 周一 to 周日 or Mon to Sun.</source>
        <translation>“%1”不是星期：请写周一至周日，或 Mon 至 Sun。</translation>
    </message>
    <message>
        <source>The row says both closed and open: keep one.</source>
        <translation>这一行既写休又写班：请只留一个。</translation>
    </message>
    <message>
        <source>The row names a weekday and hours: keep one.</source>
        <translation>这一行写法有矛盾：星期与时段请只留一个。</translation>
    </message>
    <message>
        <source>Nothing says what the day is: write 休 (closed), 班 (open) or hours like 9:00-12:00.</source>
        <translation>没有说明这一天怎样：请写休、班，或 9:00-12:00 这样的时段。</translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar.</source>
        <translation>“%1”不是日历上的日期。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1”的结束早于开始。</translation>
    </message>
    <message>
        <source>“%1” is longer than a year: check the year.</source>
        <translation>“%1”超过一年：请检查年份。</translation>
    </message>
    <message>
        <source>%1 is given by an earlier row in another way.</source>
        <translation>%1 在前面的行里已有不同的写法。</translation>
    </message>
    <message>
        <source>“%1” is not a date: write it like 2026-10-01 or 2026年10月1日.</source>
        <translation>“%1”不是日期：请写成 2026-10-01 或 2026年10月1日。</translation>
    </message>
</context>
<context>
    <name>CampImport</name>
    <message>
        <source>%1 There are: %2.</source>
        <translation>%1可用的有：%2。</translation>
    </message>
    <message>
        <source>Nothing of this camp is called &quot;%1&quot;; there are: %2.</source>
        <translation>此训练营里没有叫“%1”的；可用的有：%2。</translation>
    </message>
    <message>
        <source>Say of which camp: --activity with its number, code or name.</source>
        <translation>请写明是哪个训练营：--activity 后写它的编号、代码或名称。</translation>
    </message>
    <message>
        <source>Say of which judging: --round with its name.</source>
        <translation>请写明是哪一轮评审：--round 后写它的名称。</translation>
    </message>
    <message>
        <source>Say which judge: --judge with the name.</source>
        <translation>请写明是哪位评委：--judge 后写其姓名。</translation>
    </message>
    <message>
        <source>Say of which survey: --survey with its name.</source>
        <translation>请写明是哪份问卷：--survey 后写它的名称。</translation>
    </message>
    <message>
        <source>Say of which cloud resource: --resource with its name.</source>
        <translation>请写明是哪种云资源：--resource 后写它的名称。</translation>
    </message>
    <message>
        <source>judge-scores: the judging, where the camp has several</source>
        <translation>judge-scores：评审轮次；训练营有多轮时填写</translation>
    </message>
    <message>
        <source>judge-scores: whose marks, where the list does not say it</source>
        <translation>judge-scores：谁的打分；名单中未写明时填写</translation>
    </message>
    <message>
        <source>survey: which one, where the camp has several</source>
        <translation>survey：哪份问卷；训练营有多份时填写</translation>
    </message>
    <message>
        <source>cloud-accounts: of which platform, where the camp has several</source>
        <translation>cloud-accounts：哪个平台；训练营有多个时填写</translation>
    </message>
</context>
<context>
    <name>CardFormat</name>
    <message>
        <source>The card format cannot be read: set it again from a sample card.</source>
        <translation>卡号格式无法读取：请用一张样卡重新设置。</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>按读到的原样</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>十进制</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>bytes reversed</source>
        <translation>字节反序</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <comment>text before the card&apos;s number</comment>
        <translation>在“%1”之后</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <comment>text after the card&apos;s number</comment>
        <translation>在“%1”之前</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a description</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>CertificateCommand</name>
    <message>
        <source>No certificate of this centre has the number %1.</source>
        <translation>本中心没有编号为 %1 的证书。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) do not hold.</source>
        <translation>
            <numerusform>有 %n 份证书无效。</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>revoked on %1: %2</source>
        <comment>%1: day, %2: reason</comment>
        <translation>已于 %1 撤销：%2</translation>
    </message>
    <message>
        <source>Issues signed certificates to all who completed the activity and have none.</source>
        <translation>为已结业而还没有证书的人颁发带签名的证书。</translation>
    </message>
    <message>
        <source>Lists the certificates of an activity; without one, all that were revoked.</source>
        <translation>列出某个活动的证书；不写活动则列出所有已撤销的证书。</translation>
    </message>
    <message>
        <source>Verifies scanned codes or numbers of certificates, also from standard input.</source>
        <translation>验证扫描到的码或证书编号，也可从标准输入读取。</translation>
    </message>
    <message>
        <source>Prints the public keys that verify this centre&apos;s certificates.</source>
        <translation>输出用来验证本中心证书的公钥。</translation>
    </message>
</context>
<context>
    <name>CertificatePaper</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>good</source>
        <comment>result of a check</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>WRONG</source>
        <comment>result of a check</comment>
        <translation>有误</translation>
    </message>
    <message>
        <source>%1 is not whole: %2</source>
        <comment>%1: file, %2: sentence</comment>
        <translation>%1 不完整：%2</translation>
    </message>
    <message>
        <source>Proves that the file is whole and that its history leads to its content.</source>
        <translation>验证文件完整，并且历史与内容一致。</translation>
    </message>
</context>
<context>
    <name>ColumnBook</name>
    <message numerus="yes">
        <source>... and %n more like these.</source>
        <translation>
            <numerusform>……另有 %n 处类似情况。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;; the columns are %2.</source>
        <translation>没有“%1”列；现有的列：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 in %3 is no number.</source>
        <comment>text, student, column</comment>
        <translation>%3列中 %2 的“%1”不是数字。</translation>
    </message>
    <message>
        <source>Where the answers are words, give their order as &quot;scale&quot;: [&quot;never&quot;, &quot;often&quot;].</source>
        <translation>如果回答是文字，请用 &quot;scale&quot;: [&quot;never&quot;, &quot;often&quot;] 写明先后顺序。</translation>
    </message>
    <message>
        <source>Nobody has a number in %1.</source>
        <translation>%1列中没有任何数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is no time; write &quot;Mon 8-12; Tue 14&quot;.</source>
        <translation>%2 的“%1”不是时间；请写成“Mon 8-12; Tue 14”这样。</translation>
    </message>
    <message>
        <source>%1 has %2 different entries, at most %3 are possible.</source>
        <translation>%1有 %2 种不同的值，最多只能有 %3 种。</translation>
    </message>
</context>
<context>
    <name>CommandCardPaper</name>
    <message>
        <source>Command cards</source>
        <translation>命令卡</translation>
    </message>
</context>
<context>
    <name>CommandCards</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Takes back the last thing that you did at this desk.</source>
        <translation>撤销您在本柜台的上一步操作。</translation>
    </message>
    <message>
        <source>At any time; again for the one before.</source>
        <translation>随时可用；再扫一次撤销更早的一步。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>The borrower on the screen leaves; the desk waits for the next one.</source>
        <translation>屏幕上的借用人离开，等待下一位。</translation>
    </message>
    <message>
        <source>While a borrower is on the screen or devices wait for a card.</source>
        <translation>屏幕上有借用人，或有设备在等卡时。</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印借用单</translation>
    </message>
    <message>
        <source>Prints the loan slip of the borrower on the screen.</source>
        <translation>打印屏幕上借用人的借用单。</translation>
    </message>
    <message>
        <source>While a borrower with open loans is on the screen.</source>
        <translation>屏幕上的借用人有未还设备时。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Takes the device out of lending as damaged; a note may follow.</source>
        <translation>设备标为损坏并停止外借；可接着写备注。</translation>
    </message>
    <message>
        <source>Right after the scan of the device.</source>
        <translation>扫描设备之后立即使用。</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Marks the device as lost and takes it out of lending.</source>
        <translation>将该设备标记为丢失，并停止外借。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The next line typed becomes the note of the device.</source>
        <translation>接着输入的一行成为该设备的备注。</translation>
    </message>
    <message>
        <source>+7 days</source>
        <translation>延长 7 天</translation>
    </message>
    <message>
        <source>The loan is due seven days later, moved to the next open time.</source>
        <translation>应还时间推后七天，遇休息顺延到下次开放。</translation>
    </message>
    <message>
        <source>Right after a device was lent.</source>
        <translation>借出设备之后立即使用。</translation>
    </message>
    <message>
        <source>First offer</source>
        <translation>选项一</translation>
    </message>
    <message>
        <source>Takes the first offer in the row, as Alt+1 does.</source>
        <translation>采用该行的第一个选项，与 Alt+1 相同。</translation>
    </message>
    <message>
        <source>While the newest row shows an offer; it lapses with the next scan.</source>
        <translation>最新一行显示选项时；下一次扫描后失效。</translation>
    </message>
    <message>
        <source>Second offer</source>
        <translation>选项二</translation>
    </message>
    <message>
        <source>Takes the second offer in the row, as Alt+2 does.</source>
        <translation>采用该行的第二个选项，与 Alt+2 相同。</translation>
    </message>
    <message>
        <source>While the newest row shows two offers; they lapse with the next scan.</source>
        <translation>最新一行显示两个选项时；下一次扫描后失效。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Kitcamp, the desktop program of a student innovation centre.</source>
        <translation>Kitcamp：学生创新中心的桌面程序。</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>打开窗口。</translation>
    </message>
    <message>
        <source>&quot;kitcamp COMMAND --help&quot; tells more. Exit codes: 0 done, 1 refused by a rule, 2 bad usage, 3 file or damaged input.</source>
        <translation>“kitcamp 命令 --help”有详细说明。退出码：0 完成，1 被规则拒绝，2 用法错误，3 文件或输入损坏。</translation>
    </message>
    <message>
        <source>Kitcamp has no option %1; &quot;kitcamp --help&quot; lists the commands.</source>
        <translation>Kitcamp 没有选项 %1；“kitcamp --help”会列出全部命令。</translation>
    </message>
    <message>
        <source>There is no command and no file called %1; &quot;kitcamp --help&quot; lists the commands.</source>
        <translation>没有叫 %1 的命令或文件；“kitcamp --help”会列出全部命令。</translation>
    </message>
    <message>
        <source>There is no command %1; did you mean %2?</source>
        <translation>没有命令 %1；是不是想用 %2？</translation>
    </message>
    <message>
        <source>kitcamp %1 takes one of these words: %2.</source>
        <translation>kitcamp %1 后要接其中一个词：%2。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no operator called %1 in this file.</source>
        <translation>此文件里没有叫 %1 的操作员。</translation>
    </message>
    <message>
        <source>who does it; the history keeps the name</source>
        <translation>由谁操作；历史会记下这个名字</translation>
    </message>
    <message>
        <source>Draws every screen and every paper into a folder.</source>
        <translation>把每个界面和每种纸面画成图片，存到一个文件夹。</translation>
    </message>
    <message>
        <source>The output could not be written. Is the disk full?</source>
        <translation>输出无法写入。磁盘满了吗？</translation>
    </message>
    <message>
        <source>The history has no entry %1; &quot;kitcamp log&quot; lists them.</source>
        <translation>历史里没有记录 %1；“kitcamp log”会列出全部记录。</translation>
    </message>
    <message>
        <source>Makes a paper as PDF: timetables, lists; an unknown NAME lists them.</source>
        <translation>生成 PDF 文件：课表、名单等；NAME 未知时会列出全部。</translation>
    </message>
    <message>
        <source>what the report is of; again for further ones</source>
        <translation>报表的对象；可重复使用</translation>
    </message>
    <message>
        <source>the file that is written</source>
        <translation>要写入的文件</translation>
    </message>
</context>
<context>
    <name>ConflictsCommand</name>
    <message>
        <source>--until lies before --from. Exchange them.</source>
        <translation>--until 早于 --from。请对调。</translation>
    </message>
    <message>
        <source>These are more than %1 days. Choose fewer.</source>
        <translation>超过了 %1 天。请减少天数。</translation>
    </message>
    <message>
        <source>Nothing clashes from %1 to %2.</source>
        <translation>从 %1 到 %2 没有冲突。</translation>
    </message>
    <message>
        <source>Prints what clashes in the plan of the next four weeks, the worst first.</source>
        <translation>列出今后四周日程里的冲突，最严重的在前。</translation>
    </message>
    <message>
        <source>the first day, such as 2026-11-26; today without it</source>
        <translation>第一天，如 2026-11-26；不填则为今天</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>wishes too that are not met, such as gaps between sessions</source>
        <translation>未满足的愿望也列出，如课次之间的空档</translation>
    </message>
</context>
<context>
    <name>CriterionSetup</name>
    <message>
        <source>There is already a criterion of the kind &quot;%1&quot;.</source>
        <translation>已有一个类型为“%1”的评分项。</translation>
    </message>
    <message>
        <source>Nobody names a project.</source>
        <translation>没有人填写课题。</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The quotation mark that opens this cell is never closed (line %1 of the file).</source>
        <translation>这个单元格的引号没有闭合（文件第 %1 行）。</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark; a mark inside a cell must be doubled (line %1 of the file).</source>
        <translation>闭合引号之后还有文字；单元格内的引号要写两个（文件第 %1 行）。</translation>
    </message>
    <message>
        <source>A quotation mark seems to be missing: the cells do not fit the columns (line %1 of the file).</source>
        <translation>似乎少了一个引号：单元格与列对不上（文件第 %1 行）。</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>%1 could not be written: %2. Free some space or choose another folder.</source>
        <translation>%1 无法写入：%2。请腾出空间或另选文件夹。</translation>
    </message>
    <message>
        <source>The rows could not be written: %1. Free some space or choose another place.</source>
        <translation>数据行无法写入：%1。请腾出空间或另选位置。</translation>
    </message>
</context>
<context>
    <name>DeskCommand</name>
    <message>
        <source>Takes scans from standard input: cards, devices, command cards; one line each. KC-OFFER1 to KC-OFFER9 take what a line offers; a reason is the next line.</source>
        <translation>从标准输入读取扫描：卡片、设备、命令卡，每行一条。KC-OFFER1 至 KC-OFFER9 接受该行的提议；理由写在下一行。</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>due %1</source>
        <comment>%1: date and time</comment>
        <translation>应还 %1</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>%1 have no filter &quot;%2&quot;; there are: %3.</source>
        <comment>%1: kind of list</comment>
        <translation>%1没有筛选条件“%2”；可用的有：%3。</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the folder there, and the disk not full?</source>
        <translation>%1 无法写入。文件夹在吗？磁盘满了吗？</translation>
    </message>
    <message>
        <source>The name of the target ends with .csv or .json, or is - for the screen; it is &quot;%1&quot;.</source>
        <translation>目标文件名要以 .csv 或 .json 结尾，或用 - 表示屏幕；现在是“%1”。</translation>
    </message>
    <message>
        <source>There is no list called &quot;%1&quot;; there are: %2.</source>
        <translation>没有叫“%1”的列表；可用的有：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>as the window&apos;s filters: available, lent, overdue, open, today ...</source>
        <translation>与窗口里的筛选相同：available、lent、overdue、open、today 等</translation>
    </message>
    <message>
        <source>only rows in which all these words are found</source>
        <translation>只要包含所有这些词的行</translation>
    </message>
    <message>
        <source>of this activity: its code, name or id</source>
        <translation>属于这个活动：写代码、名称或 ID</translation>
    </message>
    <message>
        <source>Writes people, devices, loans or history to a .csv or .json file, sessions and participants or scores of an activity to .xlsx too, a calendar to an .ics file, the template of a camp; - is the screen.</source>
        <translation>将人员、设备、借用记录或历史写入 .csv 或 .json 文件；活动的课次、学员或成绩还可写入 .xlsx；日历写入 .ics 文件；还可写出训练营的模板。- 表示输出到屏幕。</translation>
    </message>
</context>
<context>
    <name>ExportLists</name>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入的</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Borrower number</source>
        <extracomment>A title that an import guesses: 借用人编号</extracomment>
        <translation>借用人学号或工号</translation>
    </message>
    <message>
        <source>Borrower username</source>
        <extracomment>A title that an import guesses: 借用人账号</extracomment>
        <translation>借用人登录名</translation>
    </message>
</context>
<context>
    <name>HubCommand</name>
    <message numerus="yes">
        <source>%1 is shared at %2; %n entries of its history are there.</source>
        <comment>%1: file, %2: hub</comment>
        <translation>
            <numerusform>%1 已在 %2 共享；那里有其历史的 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: kitcamp hub invite %1 --out centre.%2</source>
        <translation>下一步：kitcamp hub invite %1 --out centre.%2</translation>
    </message>
    <message>
        <source>Say where the invitation goes: --out centre.%1</source>
        <translation>请指明邀请文件存到哪里：--out centre.%1</translation>
    </message>
    <message>
        <source>The invitation is in %1.</source>
        <translation>邀请文件已存为 %1。</translation>
    </message>
    <message>
        <source>The invitation to %1 is in %2.</source>
        <comment>%1: centre, %2: file</comment>
        <translation>“%1”的邀请文件已存为 %2。</translation>
    </message>
    <message>
        <source>On the other computer: kitcamp join FILE %1 %2 --name &quot;Desk 2&quot;</source>
        <comment>%1: hub, %2: file</comment>
        <translation>在另一台电脑上：kitcamp join 文件 %1 %2 --name &quot;2 号台&quot;</translation>
    </message>
    <message>
        <source>Shares the centre with other computers through a folder: folder:/PATH.</source>
        <translation>通过文件夹与其他电脑共享中心：folder:/路径。</translation>
    </message>
    <message>
        <source>what this computer is called among the others</source>
        <translation>本机在其他电脑那里叫什么</translation>
    </message>
    <message>
        <source>Writes the invitation that another computer joins with.</source>
        <translation>写出邀请文件，供另一台电脑加入。</translation>
    </message>
    <message>
        <source>the file that the invitation goes to</source>
        <translation>邀请文件存到哪个文件</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>No row of %1 could be taken; the lines above say why.</source>
        <translation>%1 一行也没能导入；原因见上面各行。</translation>
    </message>
    <message>
        <source>what a column holds, where the guess is wrong; again for further ones</source>
        <translation>某列的内容，在猜错时指明；可重复使用</translation>
    </message>
    <message>
        <source>the sheet of a workbook; else the first</source>
        <translation>工作簿里的工作表；不填则用第一张</translation>
    </message>
    <message>
        <source>which organization a name means, or &quot;new&quot;; again for further ones</source>
        <translation>某个名称指哪个单位，或写“new”；可重复使用</translation>
    </message>
    <message>
        <source>of people whose row names none</source>
        <translation>行内没写单位的人员归此单位</translation>
    </message>
    <message>
        <source>only says what would happen</source>
        <translation>只说明会怎样，不写入</translation>
    </message>
    <message>
        <source>where the rows go that are left out</source>
        <translation>略去的行存到哪里</translation>
    </message>
    <message>
        <source>into this activity: its code, name or id</source>
        <translation>导入到这个活动：写代码、名称或 ID</translation>
    </message>
    <message>
        <source>There is no list called &quot;%1&quot;; there are: people, devices, loans, participants, sessions, busy-times, attendance, calendar, template, applications, progress, cloud-accounts, judge-scores, survey.</source>
        <translation>没有叫“%1”的列表；可用的有：people、devices、loans、participants、sessions、busy-times、attendance、calendar、template、applications、progress、cloud-accounts、judge-scores、survey。</translation>
    </message>
    <message>
        <source>Takes people, devices, loans, participants of an activity, sessions, timetables of the registrar (busy-times), who was in an online meeting, the questionnaire of a camp (applications), its pre-training (progress), cloud-accounts, judge-scores or replies to a survey from a CSV, XLSX or XLS file; one undo takes all of it back.</source>
        <translation>从 CSV、XLSX 或 XLS 文件导入人员、设备、借用记录、活动的学员、课次、教务处课表（busy-times）、线上会议的出席情况、训练营的问卷（applications）、营前学习（progress）、cloud-accounts、judge-scores 或问卷答卷；一次撤销即可全部还原。</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>拉丁字母姓名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>院系部门</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Degree level</source>
        <translation>培养层次</translation>
    </message>
    <message>
        <source>Entry year</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>离校日期</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>借用人组</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>资产编号</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>其他编号</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>型号编号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Purchased on</source>
        <translation>购置日期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Lent to: first name</source>
        <translation>借用人：名</translation>
    </message>
    <message>
        <source>Lent to: last name</source>
        <translation>借用人：姓</translation>
    </message>
    <message>
        <source>Lent to: login name</source>
        <translation>借用人：登录名</translation>
    </message>
    <message>
        <source>Lent to: mail</source>
        <translation>借用人：邮箱</translation>
    </message>
    <message>
        <source>Lent to: number</source>
        <translation>借用人：学号或工号</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>借出日期</translation>
    </message>
    <message>
        <source>Borrower&apos;s number</source>
        <translation>借用人学号或工号</translation>
    </message>
    <message>
        <source>Borrower&apos;s card</source>
        <translation>借用人卡号</translation>
    </message>
    <message>
        <source>Borrower&apos;s login name</source>
        <translation>借用人登录名</translation>
    </message>
    <message>
        <source>Borrower&apos;s mail</source>
        <translation>借用人邮箱</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Borrower&apos;s first name</source>
        <translation>借用人的名</translation>
    </message>
    <message>
        <source>Borrower&apos;s last name</source>
        <translation>借用人的姓</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>借出时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还时间</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>归还时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>报名时间</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Reply number</source>
        <translation>答卷编号</translation>
    </message>
    <message>
        <source>Sent in at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Sent in from</source>
        <translation>提交来源</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Kind of identity paper</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Car plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Shirt size</source>
        <translation>营服尺码</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>紧急联系电话</translation>
    </message>
    <message>
        <source>Emergency contact is</source>
        <translation>与紧急联系人的关系</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Arrives by</source>
        <translation>到达车次或航班</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Departs by</source>
        <translation>离开车次或航班</translation>
    </message>
    <message>
        <source>Needs a bed</source>
        <translation>需要住宿</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Cloud resource</source>
        <translation>云资源</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Code of the reply</source>
        <translation>答卷码</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>--map is written COLUMN=FIELD, not &quot;%1&quot;.</source>
        <translation>--map 要写成“列名=字段”，不能是“%1”。</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;; it has: %2.</source>
        <translation>文件里没有“%1”列；现有：%2。</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; there are: %2.</source>
        <translation>没有字段“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>--organization is written WRITTEN=NAME, not &quot;%1&quot;.</source>
        <translation>--organization 要写成“原写法=名称”，不能是“%1”。</translation>
    </message>
    <message>
        <source>No organization of the file is called &quot;%1&quot;.</source>
        <translation>文件里没有叫“%1”的单位。</translation>
    </message>
    <message>
        <source>%1: row %2: %3</source>
        <comment>%1: wrong or duplicate, %3: column and reason</comment>
        <translation>%1：第 %2 行：%3</translation>
    </message>
    <message>
        <source>new organization &quot;%1&quot;: is it one of these? %2. Then say --organization &quot;%1=NAME&quot;.</source>
        <translation>新单位“%1”：是不是其中之一？%2。如果是，请写 --organization &quot;%1=名称&quot;。</translation>
    </message>
    <message>
        <source>row %1: is &quot;%2&quot; one of these? %3. Then say --person %1=NUMBER.</source>
        <translation>第 %1 行：“%2”是不是其中之一？%3。如果是，请写 --person %1=号码。</translation>
    </message>
    <message>
        <source>%1: row %2: %3: %4</source>
        <comment>%1: waiting or restored, %3: a person, %4: why</comment>
        <translation>%1：第 %2 行：%3：%4</translation>
    </message>
    <message>
        <source>row %1: %2: %3. Say --person %1=1 or --person %1=2.</source>
        <translation>第 %1 行：%2：%3。请写 --person %1=1 或 --person %1=2。</translation>
    </message>
</context>
<context>
    <name>InboxCommand</name>
    <message>
        <source>waits for it: %1</source>
        <translation>在等它：%1</translation>
    </message>
    <message>
        <source>not possible: %1</source>
        <translation>不可行：%1</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>没有待决定的事项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of the inbox; &quot;kitcamp inbox FILE&quot; lists them.</source>
        <translation>“%1”不是待决定事项的编号；“kitcamp inbox 文件”会列出全部事项。</translation>
    </message>
    <message>
        <source>Write: kitcamp inbox FILE decide NUMBER theirs|mine|same.</source>
        <translation>写法：kitcamp inbox 文件 decide 编号 theirs|mine|same。</translation>
    </message>
    <message>
        <source>Lists what does not fit together with what other computers did, and decides about it.</source>
        <translation>列出与其他电脑的操作相冲突的事项，并作决定。</translation>
    </message>
    <message>
        <source>lists what is decided, too</source>
        <translation>已决定的也列出</translation>
    </message>
</context>
<context>
    <name>JoinCommand</name>
    <message numerus="yes">
        <source>%1 is there and has joined: %n entries; the others know it as &quot;%2&quot;.</source>
        <comment>%1: file, %2: name of this computer</comment>
        <translation>
            <numerusform>%1 已建好并已加入：%n 条记录；其他电脑称它为“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes FILE, which follows the centre that invites at URL.</source>
        <translation>新建 FILE，与 URL 处发出邀请的中心保持同步。</translation>
    </message>
    <message>
        <source>what this computer is called among the others; else its host name</source>
        <translation>本机在其他电脑那里叫什么；不填则用主机名</translation>
    </message>
</context>
<context>
    <name>LabelPaper</name>
    <message>
        <source>Device labels</source>
        <translation>设备标签</translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message>
        <source>A4, 24 labels of 70 × 37 mm</source>
        <translation>A4，24 张标签，70 × 37 毫米</translation>
    </message>
    <message>
        <source>A4, 21 labels of 63.5 × 38.1 mm</source>
        <translation>A4，21 张标签，63.5 × 38.1 毫米</translation>
    </message>
    <message>
        <source>A4, 65 labels of 38.1 × 21.2 mm</source>
        <translation>A4，65 张标签，38.1 × 21.2 毫米</translation>
    </message>
    <message>
        <source>Label printer, 50 × 30 mm</source>
        <translation>标签打印机，50 × 30 毫米</translation>
    </message>
    <message>
        <source>Label printer, 40 × 20 mm</source>
        <translation>标签打印机，40 × 20 毫米</translation>
    </message>
</context>
<context>
    <name>ListPaper</name>
    <message>
        <source>There is nothing in this list.</source>
        <comment>printed list without rows</comment>
        <translation>此列表为空。</translation>
    </message>
</context>
<context>
    <name>LoanRule</name>
    <message>
        <source>The number of items cannot be %1: give 0 or more, or leave it empty.</source>
        <translation>件数不能是 %1：请填 0 或更大的数，或留空。</translation>
    </message>
    <message>
        <source>A loan lasts up to %1 days or up to %2 hours.</source>
        <translation>借期最长 %1 天，或 %2 小时。</translation>
    </message>
    <message>
        <source>Renewals cannot be negative, and one lasts up to %1 days.</source>
        <translation>续借次数不能为负，每次最长 %1 天。</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>--limit takes a number above 0, not &quot;%1&quot;.</source>
        <translation>--limit 要一个大于 0 的数，不能是“%1”。</translation>
    </message>
    <message>
        <source> (taken back)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>Prints who did what and when, newest first.</source>
        <translation>列出谁在何时做了什么，最新的在前。</translation>
    </message>
    <message>
        <source>only the newest N entries</source>
        <translation>只列最新的 N 条</translation>
    </message>
</context>
<context>
    <name>LogShowCommand</name>
    <message>
        <source>this file</source>
        <translation>本文件</translation>
    </message>
    <message>
        <source>in this file, which is not shared</source>
        <translation>在本文件里，尚未共享</translation>
    </message>
    <message>
        <source>in the log that all share</source>
        <translation>在各电脑共享的日志里</translation>
    </message>
    <message>
        <source>not sent yet: its number and its hash may still change</source>
        <translation>尚未发送：序号和哈希值还可能改变</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a row</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a row</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>op id</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>place</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>结构版本</translation>
    </message>
    <message>
        <source>after</source>
        <comment>the entry before, by its hash</comment>
        <translation>前一条</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>Shows one entry of the history, by its number or op id: from which value to which.</source>
        <translation>按序号或记录编号显示历史中的一条记录：从什么值改成什么值。</translation>
    </message>
</context>
<context>
    <name>NamedActivity</name>
    <message>
        <source>No activity is called &quot;%1&quot;. Name it by its code, its name or its id.</source>
        <translation>没有叫“%1”的活动。请写它的代码、名称或 ID。</translation>
    </message>
    <message>
        <source>Several activities are called &quot;%1&quot;. Name the one you mean by its code or id: %2.</source>
        <translation>叫“%1”的活动不止一个。请用代码或 ID 写明是哪一个：%2。</translation>
    </message>
</context>
<context>
    <name>NamedScope</name>
    <message>
        <source>No room is called &quot;%1&quot;.</source>
        <translation>没有叫“%1”的教室。</translation>
    </message>
    <message>
        <source>Nobody is called &quot;%1&quot;, or has it as number or mail address.</source>
        <translation>没有人叫“%1”，也没有人以此为号码或邮箱。</translation>
    </message>
    <message numerus="yes">
        <source>%n people fit &quot;%1&quot;; name the one you mean by the number or mail address.</source>
        <comment>%1: what was written</comment>
        <translation>
            <numerusform>符合“%1”的有 %n 人；请用号码或邮箱写明是哪一位。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamedSession</name>
    <message>
        <source>&quot;%1&quot; has no sessions.</source>
        <translation>“%1”没有课次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is several sessions. Write the one that is meant: %2.</source>
        <comment>%2: numbers or ids, each with date and time</comment>
        <translation>“%1”对应多个课次，请写明是哪一个：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one session. Write the number behind it, or the id: %2.</source>
        <comment>%2: numbers or ids, each with date and time</comment>
        <translation>“%1”不是一个课次。请在后面写上序号，或写编号：%2。</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>There is no time zone called %1; write it like Asia/Shanghai.</source>
        <translation>没有叫 %1 的时区；请写成 Asia/Shanghai 这样。</translation>
    </message>
    <message>
        <source>The sample centre has a name and a zone of its own: leave out --%1.</source>
        <translation>示例中心自带名称和时区：请去掉 --%1。</translation>
    </message>
    <message>
        <source>%1 is there, with the sample centre.</source>
        <translation>%1 已建好，内有示例中心。</translation>
    </message>
    <message>
        <source>%1 is there, an empty centre.</source>
        <translation>%1 已建好，是一个空的中心。</translation>
    </message>
    <message>
        <source>Makes an empty centre, or the sample centre.</source>
        <translation>新建一个空的中心，或示例中心。</translation>
    </message>
    <message>
        <source>with people, devices and loans to look at</source>
        <translation>带有可供查看的人员、设备和借用</translation>
    </message>
    <message>
        <source>the centre&apos;s name in Chinese</source>
        <translation>中心的中文名称</translation>
    </message>
    <message>
        <source>the centre&apos;s name in English</source>
        <translation>中心的英文名称</translation>
    </message>
    <message>
        <source>its time zone, such as Asia/Shanghai; else this computer&apos;s</source>
        <translation>中心的时区，如 Asia/Shanghai；不填则用本机时区</translation>
    </message>
</context>
<context>
    <name>OpeningHours</name>
    <message>
        <source>“%1” is not a stretch of hours: write it like 9:00-12:00.</source>
        <translation>“%1”不是时段：请写成 9:00-12:00 这样。</translation>
    </message>
    <message>
        <source>“%1” has no such time: a day goes from 0:00 to 24:00.</source>
        <translation>“%1”里的时间不存在：一天从 0:00 到 24:00。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins: split hours past midnight over two days.</source>
        <translation>“%1”的结束早于开始：跨过午夜的时段请分成两天。</translation>
    </message>
    <message>
        <source>No hours are given: write them like 9:00-12:00.</source>
        <translation>没有填时段：请写成 9:00-12:00 这样。</translation>
    </message>
    <message>
        <source>The hours “%1” overlap: give each hour once.</source>
        <translation>时段“%1”有重叠：每个时间只写一次。</translation>
    </message>
</context>
<context>
    <name>OrganizationNames</name>
    <message>
        <source>“%1” is one of its names.</source>
        <translation>“%1”是它的名称之一。</translation>
    </message>
    <message>
        <source>“%1” is a part of its name “%2”.</source>
        <translation>“%1”是其名称“%2”的一部分。</translation>
    </message>
    <message>
        <source>“%1” holds its name “%2” and more.</source>
        <translation>“%1”包含其名称“%2”。</translation>
    </message>
    <message>
        <source>“%1” could be short for “%2”.</source>
        <translation>“%1”可能是“%2”的简称。</translation>
    </message>
    <message>
        <source>“%1” and “%2” could be initials and full name.</source>
        <translation>“%1”和“%2”可能是缩写与全称。</translation>
    </message>
    <message>
        <source>“%1” has mostly the words of “%2”.</source>
        <translation>“%1”与“%2”用词大多相同。</translation>
    </message>
    <message>
        <source>“%1” is read like “%2”.</source>
        <translation>“%1”与“%2”读音相同。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and “%2” differ by %n character(s).</source>
        <comment>typing errors</comment>
        <translation>
            <numerusform>“%1”与“%2”相差 %n 个字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFooter</name>
    <message>
        <source>Page %1 of %2</source>
        <comment>the foot of a printed page</comment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>As of %1 (%2)</source>
        <comment>what the file knew at this time; time and time zone</comment>
        <translation>截至 %1（%2）</translation>
    </message>
    <message>
        <source>printed %1 by %2</source>
        <comment>time and operator</comment>
        <translation>打印：%1，%2</translation>
    </message>
    <message>
        <source>printed %1</source>
        <comment>time</comment>
        <translation>打印：%1</translation>
    </message>
</context>
<context>
    <name>PairSetup</name>
    <message>
        <source>There is no student &quot;%1&quot;.</source>
        <translation>没有学生“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in it.</source>
        <translation>“%1”在其中出现了两次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <comment>written, by whom</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n entries name no student: %1.</source>
        <translation>
            <numerusform>%n 项没有对应的学生：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>More than %1 pairs follow from it; use &quot;at_most&quot; instead.</source>
        <translation>由此会产生超过 %1 对；请改用“at_most”。</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消，什么都没有写入。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Make room there or choose another folder; a file of that name that was there before is unchanged.</source>
        <comment>file name and the system&apos;s reason</comment>
        <translation>“%1”无法写入：%2。请腾出空间或另选文件夹；原有的同名文件没有改变。</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>The printer “%1” does not take the pages. See that it is switched on and has paper, or save the paper as PDF.</source>
        <translation>打印机“%1”没有接收页面。请检查是否开机、有纸，或另存为 PDF。</translation>
    </message>
</context>
<context>
    <name>ParticipantImport</name>
    <message>
        <source>--%1 is one of %2; it is &quot;%3&quot;.</source>
        <translation>--%1 可以是 %2，不能是“%3”。</translation>
    </message>
    <message>
        <source>Nobody has the number &quot;%1&quot;.</source>
        <translation>没有人的号码是“%1”。</translation>
    </message>
    <message>
        <source>Say of which activity: --activity with its number, code or name.</source>
        <translation>请写明是哪个活动：--activity 后写它的编号、代码或名称。</translation>
    </message>
    <message>
        <source>--person is written ROW=WHO, not &quot;%1&quot;.</source>
        <translation>--person 要写成“行号=人员”，不能是“%1”。</translation>
    </message>
    <message>
        <source>participants: confirmed (usual), applied, nominated, offered or waiting</source>
        <translation>participants：confirmed（默认）、applied、nominated、offered 或 waiting</translation>
    </message>
    <message>
        <source>participants: student (usual), teacher, mentor ...</source>
        <translation>participants：student（默认）、teacher、mentor 等</translation>
    </message>
    <message>
        <source>whom a doubtful row means: a number, &quot;new&quot; or &quot;nobody&quot;; again for further ones</source>
        <translation>存疑的一行指的是谁：写号码、“new”或“nobody”；可重复使用</translation>
    </message>
    <message>
        <source>--person %1: the list has no row %2. Rows count from 1, the heading too.</source>
        <translation>--person %1：名单中没有第 %2 行。行号从 1 开始，标题行也算。</translation>
    </message>
</context>
<context>
    <name>PickingPaper</name>
    <message>
        <source>Picking list</source>
        <translation>配货单</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>No place entered</source>
        <translation>未填存放地点</translation>
    </message>
    <message>
        <source>Not on the shelf</source>
        <translation>不在架上</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <comment>below a picking list</comment>
        <translation>
            <numerusform>共 %n 件设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>没有预约。</translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a session&apos;s number, its time</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>待排</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sessions</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-26, not &quot;%2&quot;.</source>
        <translation>--%1 要一个日期，如 2026-11-26，不能是“%2”。</translation>
    </message>
    <message>
        <source>There is no session &quot;%1&quot; in the weeks from %2 to %3. Give its number, or its name as kitcamp conflicts prints it.</source>
        <translation>从 %2 到 %3 的各周里没有课次“%1”。请写它的编号，或 kitcamp conflicts 所列的名称。</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is the name of %n sessions. Give the number of one: %2.</source>
        <translation>
            <numerusform>叫“%1”的课次有 %n 个。请写其中一个的编号：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLists</name>
    <message>
        <source>The list has no column &quot;%1&quot;.</source>
        <translation>列表里没有“%1”列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a session; there are: %2.</source>
        <translation>课次没有字段“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>its number, what is wrong</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Sessions: %1 new, %2 there already, %3 left out.</source>
        <translation>课次：新建 %1 个，已有 %2 个，略去 %3 个。</translation>
    </message>
    <message>
        <source>There is no term &quot;%1&quot;; there are: %2.</source>
        <translation>没有学期“%1”；现有：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n busy time(s) of %1.</source>
        <comment>%1: term</comment>
        <translation>
            <numerusform>%1：%n 条占用时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of %1 could be taken; the lines above say why.</source>
        <translation>%1 一行也没能导入；原因见上面各行。</translation>
    </message>
    <message>
        <source>Nothing of %1 could be taken; the lines above say why.</source>
        <translation>%1 里什么都没能导入；原因见上面各行。</translation>
    </message>
    <message>
        <source>The name of the target ends with .csv, .xlsx or .json, or is - for the screen; it is &quot;%1&quot;.</source>
        <translation>目标名称要以 .csv、.xlsx 或 .json 结尾，或写 - 表示屏幕；不能是“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>busy-times: of this term; else the one that the file names, or today&apos;s</source>
        <translation>busy-times：属于这个学期；不填则用文件写明的学期，或今天所在的学期</translation>
    </message>
    <message>
        <source>busy-times: in the place of all of the term</source>
        <translation>busy-times：取代该学期的全部占用时间</translation>
    </message>
    <message>
        <source>sessions, busy-times: whose periods are meant</source>
        <translation>sessions、busy-times：节次按哪个校区</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Note: %1</source>
        <comment>why a device is out or a person banned</comment>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <comment>name of a lending rule</comment>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>%1 is not lent to %2.</source>
        <comment>device, borrower</comment>
        <translation>%1 不借给 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2 of %3, and %n more are asked for.</source>
        <comment>borrower, items now, items allowed</comment>
        <translation>
            <numerusform>%1 已借 %2 件，上限 %3 件，还想再借 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 of %3.</source>
        <comment>borrower, items now, items allowed</comment>
        <translation>%1 已借 %2 件，上限 %3 件。</translation>
    </message>
    <message>
        <source>%1 may not borrow up to and including %2.</source>
        <translation>%1 停借至 %2（含当日）。</translation>
    </message>
    <message>
        <source>%1 may not borrow until the ban is lifted.</source>
        <translation>%1 已停借，解除之前不能借用。</translation>
    </message>
    <message>
        <source>%1 is archived and cannot be lent.</source>
        <translation>%1 已归档，不能借出。</translation>
    </message>
    <message>
        <source>%1 stays here: it is used in the house and booked by the hour.</source>
        <translation>%1 不外借：在室内使用，按小时预约。</translation>
    </message>
    <message>
        <source>%1 is out of lending.</source>
        <translation>%1 已停止外借。</translation>
    </message>
    <message>
        <source>%1 left on %2.</source>
        <translation>%1 已于 %2 离校。</translation>
    </message>
    <message>
        <source>%1 leaves on %2, and the desk does not open again before.</source>
        <translation>%1 将于 %2 离校，此前柜台不再开放。</translation>
    </message>
    <message>
        <source>%1 cannot be renewed: the rule allows no renewal.</source>
        <translation>%1 不能续借：规则不允许续借。</translation>
    </message>
    <message>
        <source>%1 is renewed %2 of %3 times.</source>
        <comment>device, renewals used, allowed</comment>
        <translation>%1 已续借 %2 次，上限 %3 次。</translation>
    </message>
    <message>
        <source>%1 is due on the last day it may be: %2 leaves on %3.</source>
        <translation>%1 的应还时间已是最后期限：%2 将于 %3 离校。</translation>
    </message>
    <message>
        <source>%1 is archived and cannot borrow.</source>
        <translation>%1 已归档，不能借用。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n item(s) overdue.</source>
        <translation>
            <numerusform>%1 有 %n 件逾期未还。</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk has no open day in the next two years: no due date can be set.</source>
        <translation>柜台今后两年没有开放日，无法确定应还时间。</translation>
    </message>
    <message>
        <source>%1 is for people who have completed %2; %3 has not.</source>
        <comment>device, course, person</comment>
        <translation>%1 只供已结业 %2 的人使用；%3 尚未结业。</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <comment>device, person</comment>
        <translation>%1 正由 %2 使用。</translation>
    </message>
    <message>
        <source>%1 is reserved for %2, %3.</source>
        <comment>device, who, 15:00 today</comment>
        <translation>%1 已由 %2 预约，%3 起。</translation>
    </message>
</context>
<context>
    <name>RepairCommand</name>
    <message>
        <source>Makes a broken file anew, beside it, of what the others have and of what can still be read in it.</source>
        <translation>用其他电脑已有的内容和还能读出的内容，在损坏的文件旁边重建一份。</translation>
    </message>
    <message>
        <source>where the hub is, when the file cannot say it or it has moved</source>
        <translation>汇集处的位置；文件里读不出或已移动时填写</translation>
    </message>
</context>
<context>
    <name>RowCollector</name>
    <message>
        <source>The table has more than %1 cells. Split it into several files.</source>
        <translation>表格超过 %1 个单元格。请拆成几个文件。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it into several files.</source>
        <translation>表格超过 %1 行。请拆成几个文件。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message>
        <source>The row has more than %1 columns.</source>
        <translation>这一行超过 %1 列。</translation>
    </message>
    <message>
        <source>The cell has %1 characters; at most %2 are taken.</source>
        <translation>单元格有 %1 个字符，最多接受 %2 个。</translation>
    </message>
    <message>
        <source>The cell holds NUL bytes, which are no text.</source>
        <translation>单元格含有空字节，不是文字。</translation>
    </message>
    <message>
        <source>The cell holds bytes that could not be read as text.</source>
        <translation>单元格含有无法读成文字的字节。</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2. Look for a missing or surplus separator, quotation mark or line break.</source>
        <translation>这一行有 %1 个单元格，表头有 %2 个。请检查是否少了或多了分隔符、引号或换行。</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>里面没有数据行。</translation>
    </message>
    <message>
        <source>Row %1, which should hold the column names, is empty or does not exist.</source>
        <translation>第 %1 行应是列名，但它是空的或不存在。</translation>
    </message>
    <message>
        <source>The column names were found in row %1; what stands above was left out.</source>
        <translation>列名在第 %1 行；上面的内容已略去。</translation>
    </message>
    <message>
        <source>The value of merged cells was repeated in each row that they cover.</source>
        <translation>合并单元格的值已填到它覆盖的每一行。</translation>
    </message>
</context>
<context>
    <name>RuleSetup</name>
    <message>
        <source>Nobody has &quot;%1&quot;; the values are %2.</source>
        <translation>没有人是“%1”；可用的值：%2。</translation>
    </message>
</context>
<context>
    <name>RulesObject</name>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Here stands no object { ... }.</source>
        <translation>此处不是对象 { ... }。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; known are %2.</source>
        <translation>此处无法识别“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>Here a text is expected.</source>
        <translation>此处应是文字。</translation>
    </message>
    <message>
        <source>Here a number from %1 to %2 is expected.</source>
        <translation>此处应是 %1 至 %2 的数字。</translation>
    </message>
    <message>
        <source>Here a number of at least %1 is expected.</source>
        <translation>此处应是不小于 %1 的数字。</translation>
    </message>
    <message>
        <source>Here a whole number from %1 to %2 is expected.</source>
        <translation>此处应是 %1 至 %2 的整数。</translation>
    </message>
    <message>
        <source>Here a whole number of at least %1 is expected.</source>
        <translation>此处应是不小于 %1 的整数。</translation>
    </message>
    <message>
        <source>Here true or false is expected.</source>
        <translation>此处应是 true 或 false。</translation>
    </message>
    <message>
        <source>Here a text or a list of texts is expected.</source>
        <translation>此处应是文字或文字列表。</translation>
    </message>
    <message>
        <source>Here a list [ ... ] is expected.</source>
        <translation>此处应是列表 [ ... ]。</translation>
    </message>
    <message>
        <source>Here a list of two ids or more is expected, such as [&quot;S031&quot;, &quot;S066&quot;].</source>
        <translation>此处应是两个或更多学号的列表，如 [&quot;S031&quot;, &quot;S066&quot;]。</translation>
    </message>
    <message>
        <source>Here an object such as {&quot;S001&quot;: 3} is expected.</source>
        <translation>此处应是对象，如 {&quot;S001&quot;: 3}。</translation>
    </message>
    <message>
        <source>Here a whole number of at least 1 is expected.</source>
        <translation>此处应是不小于 1 的整数。</translation>
    </message>
</context>
<context>
    <name>RulesReader</name>
    <message>
        <source>This is missing; possible are %1.</source>
        <translation>缺少这一项；可用的有：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; possible are %2.</source>
        <translation>“%1”无法识别；可用的有：%2。</translation>
    </message>
    <message>
        <source>Give either column or columns.</source>
        <translation>column 和 columns 只能写一个。</translation>
    </message>
    <message>
        <source>&quot;column&quot; is missing.</source>
        <translation>缺少“column”。</translation>
    </message>
    <message>
        <source>Here one column is possible.</source>
        <translation>此处只能写一列。</translation>
    </message>
    <message>
        <source>At most %1 columns are possible.</source>
        <translation>最多只能写 %1 列。</translation>
    </message>
    <message>
        <source>A weight is above 0; leave the criterion out instead.</source>
        <translation>权重必须大于 0；不需要时请去掉该评分项。</translation>
    </message>
    <message>
        <source>Give either values or from and until.</source>
        <translation>请写 values，或写 from 和 until，二者选一。</translation>
    </message>
    <message>
        <source>Here a number or two such as [5, 6] are expected.</source>
        <translation>此处应是一个数字，或两个数字，如 [5, 6]。</translation>
    </message>
    <message>
        <source>Give one of sizes ([6, 6, 5]), teams (14) and size ([5, 6]).</source>
        <translation>请写 sizes（[6, 6, 5]）、teams（14）和 size（[5, 6]）中的一个。</translation>
    </message>
    <message>
        <source>Here whole numbers of at least 1 are expected.</source>
        <translation>此处应是不小于 1 的整数。</translation>
    </message>
    <message>
        <source>There is no team in it.</source>
        <translation>其中没有队伍。</translation>
    </message>
    <message>
        <source>The file holds no object { ... }.</source>
        <translation>文件里没有对象 { ... }。</translation>
    </message>
    <message>
        <source>This is no JSON: %1 in line %2.</source>
        <comment>message, number</comment>
        <translation>这不是 JSON：第 %2 行，%1。</translation>
    </message>
</context>
<context>
    <name>SelectCommand</name>
    <message>
        <source>--seats takes a number from 0 to %1, not &quot;%2&quot;.</source>
        <translation>--seats 应是 0 至 %1 的数字，不能是“%2”。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Proposes who is offered a seat in a camp: the best scores that keep all quotas, with the reason for each applicant.</source>
        <translation>提出训练营名额的建议方案：在符合全部名额限制的前提下，得分高者优先，并逐人写明原因。</translation>
    </message>
    <message>
        <source>how many seats the camp gives in all; its own without it</source>
        <translation>训练营的名额总数；不填则用训练营自己的设置</translation>
    </message>
    <message>
        <source>makes the offers and the waiting list</source>
        <translation>发放名额并列出候补名单</translation>
    </message>
</context>
<context>
    <name>SheetOutput</name>
    <message>
        <source>%1 could not be written. Is the folder there, and the disk not full?</source>
        <translation>%1 无法写入。文件夹在吗？磁盘满了吗？</translation>
    </message>
</context>
<context>
    <name>SigningListPaper</name>
    <message>
        <source>No.</source>
        <comment>the place in a list</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>student or staff number</comment>
        <translation>学号或工号</translation>
    </message>
    <message>
        <source>School</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>SlipPaper</name>
    <message>
        <source>Loan slip</source>
        <translation>借用单</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a person: student or staff number</comment>
        <translation>学号或工号</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>借出日期</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还时间</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <comment>below the table of a loan slip</comment>
        <translation>
            <numerusform>共 %n 件设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>借用须知</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>No devices.</source>
        <translation>没有设备。</translation>
    </message>
</context>
<context>
    <name>SpoiltNumbers</name>
    <message>
        <source>A spreadsheet keeps only 15 digits of a number and has put zeros for the rest. Take the number from its source, in a column of text.</source>
        <translation>电子表格只保留 15 位数字，其余变成了零。请从原始来源取号，并用文本列保存。</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the number to a power of ten. Take it from its source, in a column of text.</source>
        <translation>电子表格把号码变成了科学计数。请从原始来源取号，并用文本列保存。</translation>
    </message>
    <message>
        <source>A program has turned the number into a quantity with a decimal point.</source>
        <translation>号码被软件变成了带小数点的数值。</translation>
    </message>
    <message>
        <source>A spreadsheet has turned the number into a date.</source>
        <translation>号码被电子表格变成了日期。</translation>
    </message>
    <message>
        <source>The cell holds a spreadsheet error, not a number.</source>
        <translation>单元格里是表格错误，不是号码。</translation>
    </message>
    <message>
        <source>The number has lost its leading zeros, which others in this column have.</source>
        <translation>号码丢了开头的零，而同列其他号码有。</translation>
    </message>
</context>
<context>
    <name>SuggestCommand</name>
    <message>
        <source>--count takes a number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--count 要 1 至 %1 的数，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places are possible.</source>
        <comment>a session, numbers</comment>
        <translation>%1：%3 个时段中有 %2 个可行。</translation>
    </message>
    <message>
        <source>There is no place for %1 in the weeks that were searched. %2</source>
        <translation>在所查的各周里没有适合 %1 的时段。%2</translation>
    </message>
    <message>
        <source>Prints the best places for a session, from now to the end of the term.</source>
        <translation>列出某个课次的最佳时段，从现在到学期结束。</translation>
    </message>
    <message>
        <source>how many places; 5 without it</source>
        <translation>列出几个时段；不填则为 5 个</translation>
    </message>
    <message>
        <source>a day of the term to look in; today without it</source>
        <translation>要查的学期中的某一天；不填则为今天</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>%1 is not shared. &quot;kitcamp hub init&quot; shares it; &quot;kitcamp join&quot; makes a file that follows a shared one.</source>
        <translation>%1 没有共享。“kitcamp hub init”用来共享；“kitcamp join”用来新建跟随共享文件的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came</source>
        <translation>
            <numerusform>收到 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <comment>entries</comment>
        <translation>
            <numerusform>发送 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>in step at entry %1.</source>
        <translation>已同步到第 %1 条记录。</translation>
    </message>
    <message>
        <source>Pictures: %1 came, %2 went.</source>
        <translation>图片：收到 %1 张，发送 %2 张。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts wait for a decision: kitcamp inbox %1</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>有 %n 个冲突待决定：kitcamp inbox %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Meets the other computers at the hub: takes what they did, sends what was done here.</source>
        <translation>在汇集处与其他电脑会合：取回它们所做的，发送本机所做的。</translation>
    </message>
    <message>
        <source>again and again, a line for each meeting that brought news, until Ctrl+C</source>
        <translation>反复进行，每次有新内容时输出一行，直到按 Ctrl+C</translation>
    </message>
    <message>
        <source>the hub has moved, or the stick is mounted elsewhere</source>
        <translation>汇集处已移动，或 U 盘挂载在别处</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>in step at entry %1</source>
        <translation>已同步到第 %1 条记录</translation>
    </message>
    <message numerus="yes">
        <source>%n entries to send</source>
        <translation>
            <numerusform>有 %n 条记录待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline, %n entries to send: %1</source>
        <translation>
            <numerusform>离线，有 %n 条记录待发送：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts wait for a decision</source>
        <translation>
            <numerusform>有 %n 个冲突待决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>Row %1, column %2 (%3): %4</source>
        <translation>第 %1 行，第 %2 列（%3）：%4</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>It is a PDF, not a list. Ask for the list as XLSX or CSV.</source>
        <translation>这是 PDF，不是列表。请索要 XLSX 或 CSV 格式的列表。</translation>
    </message>
    <message>
        <source>It is a picture, not a list. Ask for the list as XLSX or CSV.</source>
        <translation>这是图片，不是列表。请索要 XLSX 或 CSV 格式的列表。</translation>
    </message>
    <message>
        <source>It is a database, not a list. A Kitcamp file is opened, not imported.</source>
        <translation>这是数据库，不是列表。Kitcamp 文件应当打开，而不是导入。</translation>
    </message>
    <message>
        <source>The file is a web page with a table.</source>
        <translation>这个文件是含表格的网页。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>无法打开：%1。</translation>
    </message>
    <message>
        <source>It is larger than %1, which is more than a list needs.</source>
        <translation>文件大于 %1，列表用不了这么大。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>It is an XML spreadsheet of 2003. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>这是 2003 年的 XML 表格。请用表格软件打开并另存为 XLSX。</translation>
    </message>
    <message>
        <source>The text was read as %1. If names look wrong, choose another encoding.</source>
        <translation>文字按 %1 读取。如果姓名不对，请换一种编码。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>%1 could not be written. Is there room, and may you write there?</source>
        <translation>%1 无法写入。空间够吗？您有写入权限吗？</translation>
    </message>
</context>
<context>
    <name>TeamInput</name>
    <message>
        <source>&quot;%1&quot;, written by %2, was taken for %3.</source>
        <comment>name, name, name</comment>
        <translation>%2 填写的“%1”按 %3 处理。</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <translation>
            <numerusform>……另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, sentences</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <comment>file, reason</comment>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <source>%1 is too large for a file of rules.</source>
        <translation>%1 太大，不能作为规则文件。</translation>
    </message>
</context>
<context>
    <name>TeamOutput</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 iterations</source>
        <translation>%1 次迭代</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>cut by the clock: another run may differ</source>
        <translation>因时间到而停止：再次运行结果可能不同</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more wishes</source>
        <translation>
            <numerusform>……另有 %n 个意愿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rules hold, checked.</source>
        <translation>
            <numerusform>%n 条规则全部符合，已检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>No teams were found that keep every rule; there may be some. The best: %1</source>
        <comment>a sentence</comment>
        <translation>没有找到符合全部规则的分队；但可能存在。最接近的结果：%1</translation>
    </message>
    <message>
        <source>One of these would do: %1.</source>
        <comment>changes</comment>
        <translation>采用下列任一做法即可：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>TeamRun</name>
    <message>
        <source>--%1 takes %2, not &quot;%3&quot;.</source>
        <comment>option, what, text</comment>
        <translation>--%1 应是%2，不能是“%3”。</translation>
    </message>
    <message>
        <source>a whole number from %1 on</source>
        <translation>不小于 %1 的整数</translation>
    </message>
    <message>
        <source>a number above 0, at most %1</source>
        <translation>大于 0 且不超过 %1 的数字</translation>
    </message>
    <message>
        <source>Give either --seconds or --iterations.</source>
        <translation>--seconds 和 --iterations 只能写一个。</translation>
    </message>
</context>
<context>
    <name>TeamSetup</name>
    <message>
        <source>Student %1 has no %2.</source>
        <comment>number, column</comment>
        <translation>第 %1 名学生没有%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in %2: students %3 and %4.</source>
        <translation>“%1”在%2中出现了两次：第 %3 名和第 %4 名学生。</translation>
    </message>
    <message>
        <source>There is no student &quot;%1&quot;.</source>
        <translation>没有学生“%1”。</translation>
    </message>
    <message>
        <source>There is no team %1; there are %2 teams.</source>
        <translation>没有第 %1 队；共有 %2 队。</translation>
    </message>
    <message>
        <source>There is no student in the table.</source>
        <translation>表中没有学生。</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>%1 %2</source>
        <comment>criterion, points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between criteria</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>name, team</comment>
        <translation>%1 调到%2</translation>
    </message>
    <message>
        <source>%1 to %2 for %3</source>
        <comment>name, team, name</comment>
        <translation>%1 调到%2，与 %3 对调</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>move, points</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>move, points, by criterion</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <comment>name, team</comment>
        <translation>%1 在%2。</translation>
    </message>
    <message>
        <source>%1 is locked, alone or with others, and stays.</source>
        <comment>name</comment>
        <translation>%1 已锁定（单独或与他人一起），不能移动。</translation>
    </message>
    <message>
        <source>%1 cannot come to %2: no place is free and nobody can be swapped.</source>
        <comment>name, team</comment>
        <translation>%1 不能到%2：没有空位，也没有人可以对调。</translation>
    </message>
    <message>
        <source>%1 cannot come to %2: %3</source>
        <comment>name, team, sentences</comment>
        <translation>%1 不能到%2：%3</translation>
    </message>
    <message>
        <source>It would be better: %1.</source>
        <comment>a move</comment>
        <translation>这样更好：%1。</translation>
    </message>
    <message>
        <source>It would be as good: %1.</source>
        <comment>a move</comment>
        <translation>这样效果相同：%1。</translation>
    </message>
    <message>
        <source>It would be worse, even the best way: %1.</source>
        <comment>a move</comment>
        <translation>即使用最好的方式也会更差：%1。</translation>
    </message>
    <message>
        <source>A swap of two students improves this.</source>
        <translation>对调两名学生可以改进。</translation>
    </message>
    <message>
        <source>No swap of two students improves this (%1 checked).</source>
        <comment>number</comment>
        <translation>对调两名学生无法再改进（已检查 %1 种）。</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>criterion, per cent, per cent</comment>
        <translation>%1 从 %2 到 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n students change teams</source>
        <translation>
            <numerusform>%n 名学生换队</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole goes from %1 to %2.</source>
        <comment>per cent, per cent</comment>
        <translation>总得分从 %1 到 %2。</translation>
    </message>
    <message>
        <source>Every rule holds; nobody has to move.</source>
        <translation>全部规则都符合；无需调动任何人。</translation>
    </message>
    <message numerus="yes">
        <source>%n moves are too few; %1 ways were tried.</source>
        <comment>number</comment>
        <translation>
            <numerusform>调动 %n 次不够；已试 %1 种方法。</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair was found among %1 ways; form the teams anew with locks.</source>
        <comment>number</comment>
        <translation>试了 %1 种方法，没有找到修补办法；请保留锁定后重新组队。</translation>
    </message>
    <message numerus="yes">
        <source>%n moves mend it: %1 (%2).</source>
        <comment>moves, points</comment>
        <translation>
            <numerusform>调动 %n 次即可修补：%1（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between moves</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Fewer do not do; %1 ways were tried.</source>
        <translation>更少的次数不够；已试 %1 种方法。</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>column, value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 students do not fit: the teams have %2 places.</source>
        <translation>%1 名学生放不下：各队共有 %2 个位置。</translation>
    </message>
    <message>
        <source>%1 students are too few: the teams need %2.</source>
        <translation>%1 名学生太少：各队共需要 %2 名。</translation>
    </message>
    <message>
        <source>%1 students have %2, and all teams together may have %3 of them.</source>
        <translation>有 %1 名学生的 %2，而所有队伍一共最多只能有 %3 名。</translation>
    </message>
    <message>
        <source>%1 students have %2, and all teams together need %3 of them.</source>
        <translation>有 %1 名学生的 %2，而所有队伍一共需要 %3 名。</translation>
    </message>
    <message>
        <source>The %1 students with %2 cannot be spread over %3 teams as the rules ask.</source>
        <translation>%2 的 %1 名学生无法按规则分到 %3 个队伍。</translation>
    </message>
    <message numerus="yes">
        <source>Under the rule about %1, %n teams can have %2 members, and need %3.</source>
        <comment>column, numbers</comment>
        <translation>
            <numerusform>按关于%1的规则，%n 个队伍只能有 %2 名成员，却需要 %3 名。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must be together: they are %2, and the largest team has %3 places.</source>
        <comment>names, numbers</comment>
        <translation>%1 必须同队：共 %2 人，而最大的队伍只有 %3 个位置。</translation>
    </message>
    <message>
        <source>%1 must be together and must be apart.</source>
        <comment>names</comment>
        <translation>%1 既必须同队，又必须分队。</translation>
    </message>
    <message>
        <source>No two of %1 can be in one team: they need %2 teams, and there are %3.</source>
        <comment>names, numbers</comment>
        <translation>%1 中任何两人都不能同队：这需要 %2 个队伍，而只有 %3 个。</translation>
    </message>
    <message>
        <source>%1 has %2 of %3, and %4 in common are asked.</source>
        <comment>name, number, column, number</comment>
        <translation>%1 的%3只有 %2 个，而要求共有 %4 个。</translation>
    </message>
    <message>
        <source>%1 must be together and have %2 of %3 in common, not %4.</source>
        <comment>names, number, column, number</comment>
        <translation>%1 必须同队，但共有的%3只有 %2 个，不到 %4 个。</translation>
    </message>
    <message>
        <source>%1 must be together and are locked in different teams.</source>
        <comment>names</comment>
        <translation>%1 必须同队，却锁定在不同的队伍。</translation>
    </message>
    <message>
        <source>%1 must be apart and are both locked in %2.</source>
        <comment>names, team</comment>
        <translation>%1 必须分队，却都锁定在%2。</translation>
    </message>
    <message>
        <source>%1 are locked in %2: they are %3, and it has %4 places.</source>
        <comment>names, team, numbers</comment>
        <translation>%1 锁定在%2：共 %3 人，而该队只有 %4 个位置。</translation>
    </message>
    <message>
        <source>%1 are locked in %2, which breaks a rule: %3.</source>
        <comment>names, team, rule</comment>
        <translation>%1 锁定在%2，违反了规则：%3。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between rules</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>All ways to form the teams were tried, and none keeps these rules at once: %1.</source>
        <translation>所有组队方式都已试过，没有一种能同时符合这些规则：%1。</translation>
    </message>
    <message>
        <source>%1 Rules that cannot hold at once: %2.</source>
        <comment>sentence, rules</comment>
        <translation>%1不能同时成立的规则：%2。</translation>
    </message>
    <message>
        <source>form %1</source>
        <comment>14 teams of 5 to 6</comment>
        <translation>改为%1</translation>
    </message>
    <message>
        <source>ask for %1</source>
        <comment>a rule</comment>
        <translation>改为要求：%1</translation>
    </message>
    <message>
        <source>give up: %1</source>
        <comment>a rule</comment>
        <translation>放弃：%1</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between changes</comment>
        <translation>，并</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 及另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>第 %1 队</translation>
    </message>
    <message>
        <source>%1 mixed</source>
        <comment>a column</comment>
        <translation>%1混合</translation>
    </message>
    <message>
        <source>%1 balanced</source>
        <comment>a column</comment>
        <translation>%1均衡</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <comment>a column</comment>
        <translation>%1同类</translation>
    </message>
    <message>
        <source>wishes for mates</source>
        <translation>同队意愿</translation>
    </message>
    <message>
        <source>project choices</source>
        <translation>课题志愿</translation>
    </message>
    <message>
        <source>%1 in common</source>
        <comment>a column</comment>
        <translation>共有的%1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n of each %1 in a team</source>
        <comment>a column</comment>
        <translation>
            <numerusform>每队每种%1至少 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n with %1 = %2 in a team</source>
        <comment>column, value</comment>
        <translation>
            <numerusform>每队 %1 = %2 的至少 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than the fair share of each %1 in a team</source>
        <translation>每队每种%1不超过平均份额</translation>
    </message>
    <message>
        <source>no more than the fair share with %1 = %2 in a team</source>
        <translation>每队 %1 = %2 的不超过平均份额</translation>
    </message>
    <message numerus="yes">
        <source>at most %n of one %1 in a team</source>
        <comment>a column</comment>
        <translation>
            <numerusform>每队同一%1至多 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n with %1 = %2 in a team</source>
        <comment>column, value</comment>
        <translation>
            <numerusform>每队 %1 = %2 的至多 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody alone of a %1 in a team</source>
        <translation>每队同一%1不得落单</translation>
    </message>
    <message>
        <source>nobody alone with %1 = %2 in a team</source>
        <translation>每队 %1 = %2 的不得落单</translation>
    </message>
    <message numerus="yes">
        <source>not exactly %n of a %1 in a team</source>
        <comment>a column</comment>
        <translation>
            <numerusform>每队同一%1不得恰好 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not exactly %n with %1 = %2 in a team</source>
        <comment>column, value</comment>
        <translation>
            <numerusform>每队 %1 = %2 的不得恰好 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n of %1 in common to all of a team</source>
        <comment>a column</comment>
        <translation>
            <numerusform>每队全员共有的%1至少 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <comment>names</comment>
        <translation>%1 同队</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <comment>two names</comment>
        <translation>%1 分队</translation>
    </message>
    <message>
        <source>%1 not together again</source>
        <comment>two names</comment>
        <translation>%1 不再同队</translation>
    </message>
    <message>
        <source>%1 locked in %2</source>
        <comment>name, team</comment>
        <translation>%1 锁定在%2</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n 队</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>14 teams, 5</comment>
        <translation>%1，每队 %2 人</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <comment>14 teams, 5, 6</comment>
        <translation>%1，每队 %2 至 %3 人</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>team, criterion, per cent</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, because of %2</source>
        <comment>finding, names</comment>
        <translation>%1，原因在于 %2</translation>
    </message>
    <message>
        <source>%1 did not want to be with %2, and both are in %3.</source>
        <comment>names, team</comment>
        <translation>%1 不希望与 %2 同队，但两人都在%3。</translation>
    </message>
    <message>
        <source>%1 (%2) wished to be with %3 (%4).</source>
        <comment>name, team, name, team</comment>
        <translation>%1（%2）希望与 %3（%4）同队。</translation>
    </message>
    <message>
        <source>%1 has %2 of %3 in common, not %4.</source>
        <comment>team, number, column, number</comment>
        <translation>%1共有的%3只有 %2 个，不到 %4 个。</translation>
    </message>
    <message>
        <source>%1 has %2 with %3 = %4: %5.</source>
        <comment>team, number, column, value, rule</comment>
        <translation>%1中 %3 = %4 的有 %2 人：%5。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n members.</source>
        <comment>team</comment>
        <translation>
            <numerusform>%1有 %n 名成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are not together.</source>
        <comment>names</comment>
        <translation>%1 不在同一队。</translation>
    </message>
    <message>
        <source>%1 are to be apart and are not.</source>
        <comment>names</comment>
        <translation>%1 应分队，但没有分开。</translation>
    </message>
    <message>
        <source>%1 have been in one team before.</source>
        <comment>names</comment>
        <translation>%1 以前曾同队。</translation>
    </message>
    <message>
        <source>%1 is not where the lock says.</source>
        <comment>name</comment>
        <translation>%1 不在锁定的队伍。</translation>
    </message>
    <message>
        <source>%1 has no team.</source>
        <comment>name</comment>
        <translation>%1 没有队伍。</translation>
    </message>
    <message>
        <source>%1 has no project that is free.</source>
        <comment>team</comment>
        <translation>%1没有可用的课题。</translation>
    </message>
</context>
<context>
    <name>TeamsCommand</name>
    <message>
        <source>Give either --csv with a list or FILE and CAMP.</source>
        <translation>--csv 加列表，或文件加训练营，只能写一种。</translation>
    </message>
    <message>
        <source>Give a camp: kitcamp teams FILE CAMP, or a list: kitcamp teams --csv students.csv --rules rules.json.</source>
        <translation>请写训练营：kitcamp teams 文件 训练营；或写列表：kitcamp teams --csv students.csv --rules rules.json。</translation>
    </message>
    <message>
        <source>--csv needs --rules with a file of rules.</source>
        <translation>--csv 需要同时用 --rules 指定规则文件。</translation>
    </message>
    <message>
        <source>--apply needs FILE and CAMP; --out writes the teams of a list.</source>
        <translation>--apply 需要文件和训练营；列表的队伍请用 --out 写出。</translation>
    </message>
    <message>
        <source>Nobody takes part in %1 yet: confirm applicants first.</source>
        <translation>还没有人参加 %1：请先确认报名者。</translation>
    </message>
    <message>
        <source>Forms hybrid teams of a camp, or of a list with --csv: every hard rule is kept and checked, or it is said why that cannot be.</source>
        <translation>为训练营组成混编队伍，也可用 --csv 为列表组队：符合并检查每一条硬性规则，否则说明为什么做不到。</translation>
    </message>
    <message>
        <source>a list of students, instead of FILE and CAMP</source>
        <translation>学生列表，代替文件和训练营</translation>
    </message>
    <message>
        <source>what is demanded and wished; of a camp its own without it</source>
        <translation>要求和意愿；不填则用训练营自己的设置</translation>
    </message>
    <message>
        <source>about so many in a team, whatever the rules say</source>
        <translation>每队大约多少人，不论规则怎么写</translation>
    </message>
    <message>
        <source>another seed gives other teams; 1 without it</source>
        <translation>换一个种子会得到不同的队伍；不填则为 1</translation>
    </message>
    <message>
        <source>how long to search, counted in iterations; 5 without it</source>
        <translation>搜索多长时间，按迭代次数计；不填则为 5</translation>
    </message>
    <message>
        <source>how many iterations of each thread, instead of seconds</source>
        <translation>每个线程迭代多少次，代替秒数</translation>
    </message>
    <message>
        <source>writes id and team of each student</source>
        <translation>写出每名学生的标识和队伍</translation>
    </message>
    <message>
        <source>keeps the teams in FILE as a further variant</source>
        <translation>将队伍存入文件，作为又一个方案</translation>
    </message>
</context>
<context>
    <name>TemplateCommands</name>
    <message>
        <source>--with is hosts, courses or rules; it is &quot;%1&quot;.</source>
        <translation>--with 应是 hosts、courses 或 rules，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the folder there, and the disk not full?</source>
        <translation>%1 无法写入。文件夹在吗？磁盘满了吗？</translation>
    </message>
    <message>
        <source>%1 could not be read. Is it there, and may you read it?</source>
        <translation>%1 无法读取。文件在吗？您有读取权限吗？</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>已新建：%1</translation>
    </message>
    <message>
        <source>There already, and stays as it is: %1</source>
        <translation>原已存在，保持不变：%1</translation>
    </message>
    <message>
        <source>Models that were not known: %1.</source>
        <translation>无法识别的型号：%1。</translation>
    </message>
    <message>
        <source>Say of which camp: --activity with its number, code or name.</source>
        <translation>请写明是哪个训练营：--activity 后写它的编号、代码或名称。</translation>
    </message>
    <message>
        <source>The template is written to %1.</source>
        <comment>%1: file</comment>
        <translation>模板已写入 %1。</translation>
    </message>
    <message>
        <source>Say when the camp begins: --first-day 2027-07-05.</source>
        <translation>请写明训练营的开始日期：--first-day 2027-07-05。</translation>
    </message>
    <message>
        <source>template: also hosts, courses or rules; again for further ones</source>
        <translation>template：同时包含 hosts、courses 或 rules；可重复使用</translation>
    </message>
    <message>
        <source>template: when the camp begins</source>
        <translation>template：训练营的开始日期</translation>
    </message>
    <message>
        <source>template: how the camp is called, else as in the file</source>
        <translation>template：训练营的名称；不填则用文件中的名称</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>There is no encoding called %1. Try UTF-8, UTF-16LE or GB18030.</source>
        <translation>没有叫 %1 的编码。请试试 UTF-8、UTF-16LE 或 GB18030。</translation>
    </message>
    <message>
        <source>It is no table of text: it holds binary data. Save the list as CSV or XLSX.</source>
        <translation>这不是文字表格：里面是二进制数据。请将列表存为 CSV 或 XLSX。</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo; name somebody with --operator, or an entry of the log.</source>
        <translation>没有您的操作可撤销；请用 --operator 指明操作员，或指明一条记录。</translation>
    </message>
    <message>
        <source>There is nothing of yours to do again.</source>
        <translation>没有您的操作可重做。</translation>
    </message>
    <message>
        <source>Takes the last Action back, or the one named.</source>
        <translation>撤销上一步操作，或指明的一步。</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>重做上一次撤销的操作。</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message numerus="yes">
        <source>Return %n item(s) first.</source>
        <translation>
            <numerusform>请先归还 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return the %n overdue item(s) first.</source>
        <translation>
            <numerusform>请先归还逾期的 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lend with a reason.</source>
        <translation>写明原因后借出。</translation>
    </message>
    <message>
        <source>Renew with a reason.</source>
        <translation>写明原因后续借。</translation>
    </message>
    <message>
        <source>Come back on %1.</source>
        <translation>请在 %1 再来。</translation>
    </message>
    <message>
        <source>Lift the ban on the person&apos;s page.</source>
        <translation>在人员页解除停借。</translation>
    </message>
    <message>
        <source>Correct the leaving date on the person&apos;s page.</source>
        <translation>在人员页更正离校日期。</translation>
    </message>
    <message>
        <source>Put it back into lending if it is in order.</source>
        <translation>如果设备完好，请恢复外借。</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>换一件。</translation>
    </message>
    <message>
        <source>Book it by the hour.</source>
        <translation>按小时预约。</translation>
    </message>
    <message>
        <source>Restore the device on its page.</source>
        <translation>在设备页取消归档。</translation>
    </message>
    <message>
        <source>Restore the person on their page.</source>
        <translation>在人员页取消归档。</translation>
    </message>
    <message>
        <source>Check the opening hours in Settings.</source>
        <translation>请在设置里检查开放时间。</translation>
    </message>
    <message>
        <source>Take %1 instead.</source>
        <comment>%1: asset tag</comment>
        <translation>改用 %1。</translation>
    </message>
    <message>
        <source>Lend until %1.</source>
        <comment>%1: moment</comment>
        <translation>借至 %1。</translation>
    </message>
    <message>
        <source>The next run of %1 begins on %2.</source>
        <comment>%1: course, %2: day</comment>
        <translation>%1 的下一期于 %2 开始。</translation>
    </message>
    <message>
        <source>Complete %1 first.</source>
        <comment>%1: course</comment>
        <translation>请先完成 %1。</translation>
    </message>
    <message>
        <source>Start with a reason.</source>
        <translation>写明原因后使用。</translation>
    </message>
    <message>
        <source>End that use first: scan it without a card.</source>
        <translation>请先结束那次使用：不扫卡，直接扫这台设备。</translation>
    </message>
</context>
<context>
    <name>XlsContainer</name>
    <message>
        <source>It is protected with a password. Open it in a spreadsheet program and save it as XLSX without one.</source>
        <translation>文件有密码保护。请用表格软件打开，去掉密码另存为 XLSX。</translation>
    </message>
    <message>
        <source>It is an Office file, but no workbook. Save the list as XLSX or CSV.</source>
        <translation>这是 Office 文件，但不是工作簿。请将列表存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>This .xls file is damaged. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>这个 .xls 文件已损坏。请用表格软件打开并另存为 XLSX。</translation>
    </message>
</context>
<context>
    <name>XlsReader</name>
    <message>
        <source>Sheet “%1” of %2 was read.</source>
        <translation>读取了工作表“%1”，共 %2 张。</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>无法打开：%1。</translation>
    </message>
    <message>
        <source>This .xls file cannot be read. If it has a password, remove it; else open it in a spreadsheet program and save it as XLSX.</source>
        <translation>这个 .xls 文件无法读取。如有密码请去掉；否则请用表格软件打开并另存为 XLSX。</translation>
    </message>
    <message>
        <source>It is protected with a password. Open it in a spreadsheet program and save it as XLSX without one.</source>
        <translation>文件有密码保护。请用表格软件打开，去掉密码另存为 XLSX。</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>It unpacks to far more than a list needs. Save the list alone as CSV.</source>
        <translation>解压后远远超出列表的大小。请只把列表存为 CSV。</translation>
    </message>
    <message>
        <source>The spreadsheet inside is damaged. Open it in a spreadsheet program and save it anew.</source>
        <translation>里面的表格已损坏。请用表格软件打开并重新保存。</translation>
    </message>
    <message>
        <source>It is a zip, but no XLSX workbook. Save the list as XLSX or CSV.</source>
        <translation>这是压缩包，但不是 XLSX 工作簿。请将列表存为 XLSX 或 CSV。</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>The sheet “%1” is missing in the file, which must be damaged.</source>
        <translation>文件里缺少工作表“%1”，文件应已损坏。</translation>
    </message>
    <message>
        <source>It has no sheet called “%1”, but: %2.</source>
        <translation>没有叫“%1”的工作表，现有：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of sheets</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>It is an OpenDocument file. Save the list as XLSX or CSV.</source>
        <translation>这是 OpenDocument 文件。请将列表存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>It is a binary workbook (XLSB). Save the list as XLSX or CSV.</source>
        <translation>这是二进制工作簿（XLSB）。请将列表存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 was read.</source>
        <translation>读取了工作表“%1”，共 %2 张。</translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>The text of the cell is missing in the file.</source>
        <translation>文件里缺少这个单元格的文字。</translation>
    </message>
    <message>
        <source>The cell shows the spreadsheet error %1.</source>
        <translation>单元格显示表格错误 %1。</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>These are more rows than a sheet can have. Save them as CSV, or narrow the list.</source>
        <translation>行数超过一张工作表的上限。请存为 CSV，或缩小列表范围。</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made. Save it as CSV.</source>
        <translation>无法生成电子表格。请存为 CSV。</translation>
    </message>
</context>
<context>
    <name>ZipText</name>
    <message>
        <source>It is damaged or was not copied completely. Fetch it again, or open it in a spreadsheet and save it anew.</source>
        <translation>文件已损坏或没有拷全。请重新获取，或用表格软件打开并重新保存。</translation>
    </message>
</context>
<context>
    <name>kitcamp::AccountRows</name>
    <message>
        <source>This camp has no cloud resource yet. Write down the platform first.</source>
        <translation>此训练营还没有云资源。请先登记平台。</translation>
    </message>
    <message>
        <source>This camp has no cloud resource &quot;%1&quot;.</source>
        <translation>此训练营没有云资源“%1”。</translation>
    </message>
    <message>
        <source>Say of which cloud resource the accounts are.</source>
        <translation>请指明这些账号属于哪种云资源。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>Quota: %1</source>
        <translation>配额：%1</translation>
    </message>
    <message>
        <source>Quota: %1 → %2</source>
        <translation>配额：%1 → %2</translation>
    </message>
    <message>
        <source>With a password.</source>
        <translation>含密码。</translation>
    </message>
    <message>
        <source>Another password.</source>
        <translation>密码不同。</translation>
    </message>
    <message>
        <source>This camp has no team &quot;%1&quot;.</source>
        <translation>此训练营没有队伍“%1”。</translation>
    </message>
    <message>
        <source>For team %1.</source>
        <translation>给队伍 %1。</translation>
    </message>
    <message>
        <source>%1: %2 The account is taken for nobody yet.</source>
        <comment>%1: a person, %2: why nobody is meant</comment>
        <translation>%1：%2此账号暂不分配给任何人。</translation>
    </message>
    <message>
        <source>For %1.</source>
        <comment>%1: a person</comment>
        <translation>给 %1。</translation>
    </message>
    <message>
        <source>The account is missing.</source>
        <translation>缺少账号。</translation>
    </message>
    <message>
        <source>The same as row %1: left out.</source>
        <translation>与第 %1 行相同：已略去。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ActivitiesPage</name>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>No classes, camps or contests yet</source>
        <translation>还没有班、训练营或竞赛</translation>
    </message>
    <message>
        <source>Everything with participants and dates stands here. Enter the first one, or make a class of a course.</source>
        <translation>有学员和日期的活动都列在这里。请添加第一个，或为某门课程开班。</translation>
    </message>
    <message>
        <source>New activity…</source>
        <translation>新建活动…</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>全部学期</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>全部课程</translation>
    </message>
    <message>
        <source>&amp;New activity…</source>
        <translation>新建活动(&amp;N)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Duplicate with its plan…</source>
        <translation>连同日程复制…</translation>
    </message>
    <message>
        <source>Archive what is selected</source>
        <translation>归档所选</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ActivityFigures</name>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>This activity is no longer there. Somebody took it back.</source>
        <translation>此活动已不在。有人撤销了它。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ActivityForms</name>
    <message>
        <source>When and where</source>
        <translation>时间和地点</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容简介</translation>
    </message>
    <message>
        <source>Who completes it</source>
        <translation>结业条件</translation>
    </message>
    <message>
        <source>What is taught</source>
        <translation>教学内容</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>新建课程</translation>
    </message>
    <message>
        <source>Edit course</source>
        <translation>编辑课程</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>编辑活动</translation>
    </message>
    <message>
        <source>New class of %1</source>
        <comment>%1: a course</comment>
        <translation>%1：开新班</translation>
    </message>
    <message>
        <source>The first class of this course.</source>
        <translation>这门课程的第一个班。</translation>
    </message>
    <message>
        <source>As the last class of this course; change what differs.</source>
        <translation>内容沿用这门课程的上一个班；请更改不同之处。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ActivityInvariants</name>
    <message>
        <source>A day is needed here, without a time: %1.</source>
        <translation>这里要填日期，不带时间：%1。</translation>
    </message>
    <message>
        <source>Write it as 2026-09-01.</source>
        <translation>请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>A day and a time are needed here: %1.</source>
        <translation>这里要填日期和时间：%1。</translation>
    </message>
    <message>
        <source>Write it as 2026-09-01T09:00.</source>
        <translation>请写成 2026-09-01T09:00。</translation>
    </message>
    <message>
        <source>A month and a day are needed here: %1.</source>
        <translation>这里要填月和日：%1。</translation>
    </message>
    <message>
        <source>Write it as 05-01.</source>
        <translation>请写成 05-01。</translation>
    </message>
    <message>
        <source>Weeks begin on Monday: %2, the first day of term %1, is another weekday.</source>
        <translation>每周从星期一开始：学期 %1 的第一天 %2 不是星期一。</translation>
    </message>
    <message>
        <source>Choose the Monday of the first week.</source>
        <translation>请选择第一周的星期一。</translation>
    </message>
    <message>
        <source>%1 would have to be completed before it can be begun.</source>
        <translation>%1 要在自己结业之后才能开始。</translation>
    </message>
    <message>
        <source>Take one of the required courses out.</source>
        <translation>请去掉一门先修课程。</translation>
    </message>
    <message>
        <source>This belongs to two activities, %1 and %2; it can belong to one only.</source>
        <translation>此项同时属于 %1 和 %2 两个活动；只能属于一个。</translation>
    </message>
    <message>
        <source>Choose both from the same activity.</source>
        <translation>请从同一个活动中选择这两项。</translation>
    </message>
    <message>
        <source>%1 is not a department of the organization of these exam weeks.</source>
        <translation>%1 不是这个考试周所属单位的院系部门。</translation>
    </message>
    <message>
        <source>Choose a department of that organization, or none.</source>
        <translation>请选择该单位的院系部门，或留空。</translation>
    </message>
    <message>
        <source>A quota is of one thing: an organization, a group, a year of entry, a level of study or a gender.</source>
        <translation>名额限制只能针对一项：单位、组、入学年份、学历层次或性别。</translation>
    </message>
    <message>
        <source>Fill in what the quota is of, and nothing else.</source>
        <translation>请填写名额限制所针对的一项，其他留空。</translation>
    </message>
    <message>
        <source>At least %1 and at most %2 cannot both be kept.</source>
        <translation>至少 %1 与至多 %2 不能同时满足。</translation>
    </message>
    <message>
        <source>Give a smaller least number or a larger one at most.</source>
        <translation>请减小下限，或增大上限。</translation>
    </message>
    <message>
        <source>Bedroom %1 has no bed left: it has %2.</source>
        <translation>房间 %1 没有空床位了：共 %2 个。</translation>
    </message>
    <message>
        <source>Choose another bedroom, or move somebody out first.</source>
        <translation>请选择另一个房间，或先让一人搬出。</translation>
    </message>
    <message>
        <source>%1 cannot sleep in bedroom %2: it is for the other gender.</source>
        <translation>%1 不能住房间 %2：它供另一性别使用。</translation>
    </message>
    <message>
        <source>Choose another bedroom.</source>
        <translation>请选择另一个房间。</translation>
    </message>
    <message>
        <source>The question &quot;%1&quot; belongs to another questionnaire than the reply.</source>
        <translation>问题“%1”与这份提交不属于同一份问卷。</translation>
    </message>
    <message>
        <source>Choose a question of the same questionnaire.</source>
        <translation>请选择同一份问卷里的问题。</translation>
    </message>
    <message>
        <source>%1 gives %2 points at most.</source>
        <translation>%1最多 %2 分。</translation>
    </message>
    <message>
        <source>Give fewer points, or raise the full marks of the criterion.</source>
        <translation>请给更低的分数，或提高该评分项的满分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not give an answer its points.</source>
        <translation>“%1”没有写明回答对应的分数。</translation>
    </message>
    <message>
        <source>Write a line for each answer, such as &quot;Yes=%1&quot;, with 0 to %1 points.</source>
        <translation>请每个回答写一行，如“是=%1”，分数为 0 至 %1。</translation>
    </message>
    <message>
        <source>%1 is no judge, teacher or mentor of this camp, and gives no marks.</source>
        <translation>%1 不是此训练营的评委、教师或导师，不能打分。</translation>
    </message>
    <message>
        <source>Add the person to the roster as a judge first.</source>
        <translation>请先将此人作为评委加入学员名单。</translation>
    </message>
    <message>
        <source>%1 is closed: no mark is given or changed any more.</source>
        <translation>%1 已结束：不能再打分或改分。</translation>
    </message>
    <message>
        <source>Open the round again first.</source>
        <translation>请先重新开启该轮次。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ActivityScreen</name>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>‹ &amp;List</source>
        <comment>back to the list of activities</comment>
        <translation>‹ 列表(&amp;L)</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>返回列表（Alt+Left）</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate with its plan…</source>
        <translation>连同日程复制(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message>
        <source>Back to d&amp;raft</source>
        <translation>恢复为草稿(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel this activity</source>
        <translation>取消此活动(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>已确认 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n universities</source>
        <translation>
            <numerusform>%n 所大学</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ActivityTabs</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>学员名单</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
</context>
<context>
    <name>kitcamp::ActivityWords</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>kitcamp::AddParticipants</name>
    <message>
        <source>Choose at least one person.</source>
        <translation>请至少选择一人。</translation>
    </message>
    <message>
        <source>%1 is already on the roster of %2: %3.</source>
        <comment>%1: person, %2: activity, %3: confirmed, on the waiting list ...</comment>
        <translation>%1 已在 %2 的学员名单上：%3。</translation>
    </message>
    <message>
        <source>Change the state in the roster.</source>
        <translation>请在学员名单里更改状态。</translation>
    </message>
    <message>
        <source>A participant cannot be set to &quot;%1&quot; here.</source>
        <translation>学员的状态不能在这里设为“%1”。</translation>
    </message>
    <message>
        <source>There is no kind of seat called &quot;%1&quot;.</source>
        <translation>没有叫“%1”的名额类型。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>put 12 people on the roster</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 on the roster of %2 (%3)</source>
        <comment>%1: a person, or 12 people, %3: confirmed, applied ...</comment>
        <translation>将 %1 列入 %2 的学员名单（%3）</translation>
    </message>
    <message>
        <source>put %1 on the roster (%2)</source>
        <comment>Robotics: you put Li on the roster (confirmed)</comment>
        <translation>将 %1 列入学员名单（%2）</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <comment>%1: an activity</comment>
        <translation>%1 已取消。</translation>
    </message>
    <message>
        <source>If it takes place after all, set its state to published first.</source>
        <translation>如果仍要举办，请先将状态改为已发布。</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <comment>%1: an activity</comment>
        <translation>%1 已归档。</translation>
    </message>
    <message>
        <source>Take it out of the archive first.</source>
        <translation>请先取消归档。</translation>
    </message>
    <message>
        <source>This participation is no longer there. Somebody took it back.</source>
        <translation>这条学员记录已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>%1 takes part in another activity, not in %2.</source>
        <translation>%1 参加的是另一个活动，不是 %2。</translation>
    </message>
    <message>
        <source>Choose at least one participant.</source>
        <translation>请至少选择一名学员。</translation>
    </message>
</context>
<context>
    <name>kitcamp::AddPersonLine</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Card, number or name of who comes onto the roster</source>
        <translation>要列入名单的人的卡、号码或姓名</translation>
    </message>
    <message>
        <source>Scan a card, or type a number or a name, and press Enter</source>
        <translation>请扫卡，或输入号码、姓名，再按 Enter</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Several people fit &quot;%1&quot;. Choose one from the list, or type more.</source>
        <translation>符合“%1”的不止一人。请从列表中选一人，或再多输入一些。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Nobody in the file is known as &quot;%1&quot;.</source>
        <translation>文件里查不到“%1”。</translation>
    </message>
</context>
<context>
    <name>kitcamp::AddRecord</name>
    <message>
        <source>Added %1: %2</source>
        <comment>%1: kind of thing, %2: its name</comment>
        <translation>添加%1：%2</translation>
    </message>
    <message>
        <source>This operator has worked with the file: the history keeps the name. Archive the operator instead.</source>
        <translation>这位操作员在文件中留有记录，历史需要保留姓名。请改为归档该操作员。</translation>
    </message>
    <message>
        <source>added it</source>
        <comment>Board 14: you added it</comment>
        <translation>添加了它</translation>
    </message>
</context>
<context>
    <name>kitcamp::AddSeries</name>
    <message numerus="yes">
        <source>Added %n session(s) of %1 as a series</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>为 %1 添加一个系列，共 %n 个课次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added a series of %n session(s)</source>
        <comment>Python basics: you added a series of 8 sessions</comment>
        <translation>
            <numerusform>添加了一个系列，共 %n 个课次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AddSessions</name>
    <message numerus="yes">
        <source>Imported %n session(s) from %1</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>从 %1 导入 %n 个课次</numerusform>
        </translation>
    </message>
    <message>
        <source>Added no session</source>
        <translation>没有添加课次</translation>
    </message>
    <message numerus="yes">
        <source>Added %n skipped session(s) of %1 again</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>重新添加 %1 原先略去的 %n 个课次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n session(s) of %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>为 %1 添加 %n 个课次</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a make-up session of %1, to place</source>
        <comment>%1: activity</comment>
        <translation>为 %1 添加一次补课，待排</translation>
    </message>
    <message>
        <source>Added a session of %1, to place</source>
        <comment>%1: activity</comment>
        <translation>为 %1 添加一个课次，待排</translation>
    </message>
    <message>
        <source>Copied a session of %1 to %2</source>
        <comment>%1: activity, %2: date and time</comment>
        <translation>将 %1 的一个课次复制到 %2</translation>
    </message>
    <message>
        <source>Added a make-up session of %1 on %2</source>
        <comment>%1: activity, %2: date and time</comment>
        <translation>为 %1 添加补课，时间 %2</translation>
    </message>
    <message>
        <source>Added a session of %1 on %2</source>
        <comment>%1: activity, %2: date and time</comment>
        <translation>为 %1 添加课次，时间 %2</translation>
    </message>
    <message numerus="yes">
        <source>added %n session(s)</source>
        <comment>Python basics: you added 3 sessions</comment>
        <translation>
            <numerusform>添加了 %n 个课次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AddWalkIn</name>
    <message>
        <source>Added %1 to %2 at the door</source>
        <comment>%1: person, %2: session</comment>
        <translation>%1 在签到处现场加入 %2</translation>
    </message>
    <message>
        <source>added %1 at the door</source>
        <comment>Python 3 of 8: you added Li at the door</comment>
        <translation>让 %1 在签到处现场加入</translation>
    </message>
</context>
<context>
    <name>kitcamp::AgendaList</name>
    <message>
        <source>Nothing is planned in these days. N plans something.</source>
        <translation>这几天没有安排。按 N 新建安排。</translation>
    </message>
    <message>
        <source> • </source>
        <comment>between two facts of a day</comment>
        <translation> • </translation>
    </message>
</context>
<context>
    <name>kitcamp::AnswerLine</name>
    <message>
        <source>Record</source>
        <translation>记下</translation>
    </message>
</context>
<context>
    <name>kitcamp::AnswersDialog</name>
    <message>
        <source>Answers of %1</source>
        <translation>%1 的回答</translation>
    </message>
    <message>
        <source>This activity asks no questions. They are entered on the tab Questions.</source>
        <translation>此活动没有设问题。问题在“问题”页添加。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>– no answer –</source>
        <translation>– 未回答 –</translation>
    </message>
    <message>
        <source>One a line: %1</source>
        <translation>每行一项：%1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>%1: a question that must be answered</comment>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>kitcamp::ApplicantList</name>
    <message>
        <source>Find a name, a university, an answer</source>
        <translation>查找姓名、大学或回答</translation>
    </message>
    <message>
        <source>Find an applicant</source>
        <translation>查找报名者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>有名额</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Declined or left</source>
        <translation>未录取或已退出</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Only those without a mark</source>
        <translation>只看未打分的</translation>
    </message>
    <message>
        <source>Applicants, best first</source>
        <translation>报名者，得分高者在前</translation>
    </message>
    <message>
        <source>Nobody has applied yet</source>
        <translation>还没有人报名</translation>
    </message>
    <message>
        <source>Import the export of the questionnaire, or add people in the roster.</source>
        <translation>请导入问卷导出的文件，或在学员名单里添加人员。</translation>
    </message>
    <message>
        <source>Import applications…</source>
        <translation>导入报名…</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>没有符合条件的人</translation>
    </message>
    <message>
        <source>Choose another state or university, or empty the search.</source>
        <translation>请选择其他状态或大学，或清空搜索。</translation>
    </message>
    <message>
        <source>All universities</source>
        <translation>全部大学</translation>
    </message>
</context>
<context>
    <name>kitcamp::ApplicantModel</name>
    <message>
        <source>Applicant</source>
        <translation>报名者</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>given by hand, 1 of 3</comment>
        <translation>打分</translation>
    </message>
</context>
<context>
    <name>kitcamp::ApplicantTable</name>
    <message>
        <source>%1 (weight %2, %3)</source>
        <comment>criterion, number, where from</comment>
        <translation>%1（权重 %2，%3）</translation>
    </message>
    <message>
        <source>No criteria: who applied earlier goes first.</source>
        <translation>没有评分项：先报名者优先。</translation>
    </message>
    <message>
        <source>Criteria: %1.</source>
        <translation>评分项：%1。</translation>
    </message>
    <message>
        <source>No quotas.</source>
        <translation>没有名额限制。</translation>
    </message>
    <message>
        <source>Quotas: %1.</source>
        <translation>名额限制：%1。</translation>
    </message>
    <message>
        <source>Not decided yet. Proposed: %1</source>
        <translation>尚未决定。建议：%1</translation>
    </message>
    <message>
        <source>Decided by hand. Proposed: %1</source>
        <translation>已手动决定。建议：%1</translation>
    </message>
    <message>
        <source>Applicants: %1</source>
        <comment>%1: a camp</comment>
        <translation>报名者：%1</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in a list</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <comment>%1: a camp</comment>
        <translation>选拔：%1</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>by score</comment>
        <translation>名次</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s).</source>
        <translation>
            <numerusform>%n 个名额。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Application</name>
    <message>
        <source>There is no display for the window. &quot;kitcamp --help&quot; lists what works without one.</source>
        <translation>这里没有可显示窗口的屏幕。运行 kitcamp --help 可查看无需屏幕的命令。</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>instead of an answer</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 became %3</source>
        <comment>a question, its answer before and after</comment>
        <translation>%1：%2 改为 %3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a month, a camp, completed</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>of an unknown university</source>
        <translation>大学未知</translation>
    </message>
    <message>
        <source>Another %1 has applied, too (%2): look twice.</source>
        <translation>另一位同名的%1也已报名（%2）：请仔细核对。</translation>
    </message>
    <message>
        <source>There is another %1 (%2).</source>
        <translation>另有一位同名的%1（%2）。</translation>
    </message>
    <message>
        <source>May not borrow until %1: %2</source>
        <translation>%1 之前不能借用：%2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>Offered until a time</comment>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>%1, sent in %2</source>
        <comment>Applied, sent in at a time</comment>
        <translation>%1，提交于 %2</translation>
    </message>
    <message>
        <source>entered in %1</source>
        <translation>%1 年入学</translation>
    </message>
</context>
<context>
    <name>kitcamp::ApplicationReader</name>
    <message>
        <source>Application</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Choose an applicant at the left.</source>
        <translation>请在左侧选择报名者。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>There are no criteria yet: the tab Selection makes them.</source>
        <translation>还没有评分项：请在“选拔”标签页里添加。</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <comment>a score</comment>
        <translation>%1／100</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <comment>points of a criterion, its share of 100, the most</comment>
        <translation>%1 → %2／%3</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>（未回答）</translation>
    </message>
    <message numerus="yes">
        <source>Sent in %n time(s); the last one counts</source>
        <translation>
            <numerusform>提交了 %n 次；以最后一次为准</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以往经历</translation>
    </message>
</context>
<context>
    <name>kitcamp::ApplicationRows</name>
    <message>
        <source>%1: taken back</source>
        <comment>%1: a question</comment>
        <translation>%1：已撤回</translation>
    </message>
    <message>
        <source>%1 The answer is left out.</source>
        <comment>%1: a sentence</comment>
        <translation>%1此回答已略去。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>%1: a question, %2: answer before, %3: after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not understood.</source>
        <comment>%1: field</comment>
        <translation>%1：“%2”无法识别。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: field, %2: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not asked before: %1.</source>
        <comment>%1: questions</comment>
        <translation>以前没有问过：%1。</translation>
    </message>
    <message>
        <source>No longer asked: %1.</source>
        <comment>%1: questions</comment>
        <translation>不再询问：%1。</translation>
    </message>
    <message>
        <source>Holds an identity number. Say so of the column, or leave the column out.</source>
        <translation>含有证件号码。请将该列指定为证件号码，或略去该列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date, or can be read in two ways.</source>
        <translation>“%1”不是日期，或有两种读法。</translation>
    </message>
    <message>
        <source>A new person.</source>
        <translation>新人员。</translation>
    </message>
    <message>
        <source>%1: the file keeps %2; the questionnaire says %3.</source>
        <comment>%1: field</comment>
        <translation>%1：文件中保留 %2；问卷填写的是 %3。</translation>
    </message>
    <message>
        <source>The same person sent row %1 later: that one counts, this one is kept.</source>
        <translation>同一人后来又提交了第 %1 行：以那一行为准，这一行仅保留。</translation>
    </message>
    <message>
        <source>Replaces row %1.</source>
        <translation>取代第 %1 行。</translation>
    </message>
    <message>
        <source>Replaces row %1; changed: %2.</source>
        <comment>%2: questions</comment>
        <translation>取代第 %1 行；有改动：%2。</translation>
    </message>
    <message>
        <source>A later questionnaire of this person is in the file: that one counts, this one is kept.</source>
        <translation>文件里已有此人更晚的问卷：以那一份为准，这一份仅保留。</translation>
    </message>
    <message>
        <source>The times name a zone that is not certain; they are taken for times of the centre.</source>
        <translation>这些时间的时区不能确定；按中心的时间处理。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ApplicationsTab</name>
    <message>
        <source>Keys: J K next and previous · O offer · W wait · D decline · 1 to 9 points, F full marks, 0 none, Del takes them away · Tab next criterion · N note · / find · U undo</source>
        <translation>快捷键：J K 下一个和上一个 · O 发放名额 · W 候补 · D 不录取 · 1 至 9 打分，F 满分，0 零分，Del 清除打分 · Tab 下一个评分项 · N 备注 · / 查找 · U 撤销</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>发放名额</translation>
    </message>
    <message>
        <source>Key O</source>
        <translation>快捷键 O</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Key W</source>
        <translation>快捷键 W</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>不录取…</translation>
    </message>
    <message>
        <source>Key D</source>
        <translation>快捷键 D</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>快捷键 N</translation>
    </message>
    <message>
        <source>%1 applicants, %2 to decide, %3 of them without a mark</source>
        <comment>numbers of people</comment>
        <translation>%1 名报名者，%2 名待决定，其中 %3 名未打分</translation>
    </message>
    <message>
        <source>Export applicants</source>
        <translation>导出报名者</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1. U takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 U 撤销。</translation>
    </message>
    <message>
        <source>There are no criteria to give points for: make one in the tab Selection.</source>
        <translation>没有可以打分的评分项：请在“选拔”标签页里添加。</translation>
    </message>
    <message>
        <source>Nobody gave points for %1 by hand.</source>
        <comment>%1: a criterion</comment>
        <translation>没有人为%1手动打分。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ApplySelection</name>
    <message>
        <source>Somebody of this selection is no longer among the applicants.</source>
        <translation>这次选拔中有人已不在报名者之列。</translation>
    </message>
    <message>
        <source>Propose again and look at the list.</source>
        <translation>请重新提出建议方案，再看一下名单。</translation>
    </message>
    <message>
        <source>%1 has left the roster meanwhile.</source>
        <translation>%1 已不在学员名单中。</translation>
    </message>
    <message>
        <source>Nobody can be in two lists of a selection.</source>
        <translation>同一人不能同时在选拔的两个名单里。</translation>
    </message>
    <message>
        <source>Choose at least one applicant.</source>
        <translation>请至少选择一名报名者。</translation>
    </message>
    <message>
        <source>Selected for %1: %2 offered, %3 waiting, %4 declined</source>
        <comment>%1: a camp, then numbers</comment>
        <translation>%1 的选拔：%2 人录取待确认，%3 人候补，%4 人未录取</translation>
    </message>
    <message>
        <source>selected who is offered a seat</source>
        <comment>Camp: you selected who is offered a seat</comment>
        <translation>确定了录取名单</translation>
    </message>
</context>
<context>
    <name>kitcamp::ArrivalsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <comment>%1: what had happened</comment>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>It did not hold: another computer was first. It waits under Sync to be decided.</source>
        <translation>未能成立：另一台电脑在先。请到“同步”页决定。</translation>
    </message>
</context>
<context>
    <name>kitcamp::AssignAccounts</name>
    <message>
        <source>The account %1 was given to somebody else meanwhile.</source>
        <translation>账号 %1 已在此期间分给别人。</translation>
    </message>
    <message>
        <source>Give out the free ones again.</source>
        <translation>请重新分配空闲的账号。</translation>
    </message>
    <message>
        <source>One account of a resource for each: the receiver of %1 has another one already.</source>
        <translation>同一种资源每人只能有一个账号：%1 的接收者已有另一个。</translation>
    </message>
    <message>
        <source>Take that one back first.</source>
        <translation>请先收回那一个。</translation>
    </message>
    <message numerus="yes">
        <source>Took %n cloud account(s) back</source>
        <translation>
            <numerusform>收回 %n 个云账号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave out %n cloud account(s)</source>
        <translation>
            <numerusform>发放 %n 个云账号</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the cloud account %1 back</source>
        <translation>收回云账号 %1</translation>
    </message>
    <message>
        <source>Gave the cloud account %1 to %2</source>
        <comment>%2: person or team</comment>
        <translation>将云账号 %1 发给 %2</translation>
    </message>
    <message>
        <source>took it back</source>
        <comment>about a cloud account</comment>
        <translation>将其收回</translation>
    </message>
    <message>
        <source>gave it to %1</source>
        <comment>about a cloud account, %1: person or team</comment>
        <translation>将其发给 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::AssignCases</name>
    <message>
        <source>Team %1 was given another project meanwhile.</source>
        <translation>队伍 %1 已在此期间分到另一个课题。</translation>
    </message>
    <message>
        <source>Look at the list again, and choose once more.</source>
        <translation>请再看一下名单，然后重新选择。</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n team(s) their projects</source>
        <translation>
            <numerusform>为 %n 个队伍分配课题</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the project of team %1 away</source>
        <translation>取消队伍 %1 的课题</translation>
    </message>
    <message>
        <source>Gave team %1 the project %2</source>
        <translation>为队伍 %1 分配课题 %2</translation>
    </message>
    <message numerus="yes">
        <source>gave %n team(s) their projects</source>
        <comment>First plan: you gave 14 teams their projects</comment>
        <translation>
            <numerusform>为 %n 个队伍分配了课题</numerusform>
        </translation>
    </message>
    <message>
        <source>took its project away</source>
        <comment>Team 3: you took its project away</comment>
        <translation>取消了其课题</translation>
    </message>
    <message>
        <source>gave it the project %1</source>
        <comment>Team 3: you gave it the project Mill</comment>
        <translation>为其分配了课题 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Scan a card, or type a number or a name</source>
        <translation>请扫卡，或输入号码、姓名</translation>
    </message>
    <message>
        <source>Si&amp;gning list</source>
        <translation>签到表(&amp;G)</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>请先选择课次。</translation>
    </message>
    <message>
        <source>&amp;Online list…</source>
        <translation>线上名单(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close the list</source>
        <translation>结束签到(&amp;C)</translation>
    </message>
    <message>
        <source>Whoever was expected and not seen was absent; one undo takes it back.</source>
        <translation>应到而未签到的人记为缺勤；撤销一次即可恢复。</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>签到处</translation>
    </message>
    <message>
        <source>Nobody has come yet. Whoever comes next is shown here.</source>
        <translation>还没有人来。下一位来的人会显示在这里。</translation>
    </message>
    <message>
        <source>What happened at the door</source>
        <translation>签到处的记录</translation>
    </message>
    <message>
        <source>No card was read yet</source>
        <translation>还没有读到卡</translation>
    </message>
    <message>
        <source>Each card is a line here, with its undo.</source>
        <translation>每张卡在这里占一行，都可以撤销。</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音已开</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>声音已关</translation>
    </message>
    <message numerus="yes">
        <source>%n lines at once are not cards: nothing was taken.</source>
        <translation>
            <numerusform>一次来了 %n 行，不像刷卡：什么都没有做。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select people in the list first; Shift and Ctrl select several.</source>
        <translation>请先在列表里选择人员；按住 Shift 或 Ctrl 可选择多人。</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>撤销此操作(&amp;T)</translation>
    </message>
    <message>
        <source>No session is open</source>
        <translation>没有正在签到的课次</translation>
    </message>
    <message>
        <source>Choose the session first.</source>
        <translation>请先选择课次。</translation>
    </message>
    <message>
        <source>List of the online meeting</source>
        <translation>线上会议的名单</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.xls *.html *.txt)</source>
        <translation>列表 (*.csv *.xlsx *.xls *.html *.txt)</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>请假</translation>
    </message>
    <message numerus="yes">
        <source>Excuse %n people from this session.</source>
        <translation>
            <numerusform>为 %n 人登记本课次请假。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excuse</source>
        <translation>请假(&amp;E)</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>结束签到</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on until %2. %n people have not come yet; they would be absent. Whoever comes later can still be scanned in.</source>
        <comment>%1: session, %2: a clock time</comment>
        <translation>
            <numerusform>%1 到 %2 才结束。还有 %n 人未到，将记为缺勤。之后到的人仍可刷卡签到。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendanceReports</name>
    <message>
        <source>Say of what: --param session=PYTHON-1#3, or --param activity=PYTHON-1.</source>
        <translation>请写明对象：--param session=PYTHON-1#3，或 --param activity=PYTHON-1。</translation>
    </message>
    <message>
        <source>Nobody has a place in this activity yet.</source>
        <translation>此活动还没有已确认的学员。</translation>
    </message>
    <message>
        <source>A list to sign, of a session or of a whole activity.</source>
        <translation>供签名的签到表，按课次或按整个活动。</translation>
    </message>
    <message>
        <source>its id, or ACTIVITY#3</source>
        <translation>其 ID，或 ACTIVITY#3</translation>
    </message>
    <message>
        <source>its code, name or id: a box for each session</source>
        <translation>其代码、名称或 ID：每个课次一格</translation>
    </message>
    <message>
        <source>Who was in which session of an activity, and what the rule says.</source>
        <translation>某个活动每个课次的到场情况，以及按规则的结论。</translation>
    </message>
    <message>
        <source>its code, name or id</source>
        <translation>其代码、名称或 ID</translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendanceRules</name>
    <message>
        <source>An excused session is not counted.</source>
        <translation>请假的课次不计入。</translation>
    </message>
    <message>
        <source>An excused session counts as attended.</source>
        <translation>请假的课次算作到场。</translation>
    </message>
    <message>
        <source>An excused session counts as missed.</source>
        <translation>请假的课次算作缺勤。</translation>
    </message>
    <message numerus="yes">
        <source>Being late %n time(s) counts as one absence.</source>
        <translation>
            <numerusform>迟到 %n 次算缺勤一次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendanceSection</name>
    <message>
        <source>The door</source>
        <translation>签到处</translation>
    </message>
    <message>
        <source>for the whole centre</source>
        <translation>对整个中心有效</translation>
    </message>
    <message>
        <source>&amp;Late from</source>
        <translation>迟到起算(&amp;L)</translation>
    </message>
    <message>
        <source>Minutes after the start; until then somebody is present.</source>
        <translation>开始后的分钟数；在此之前算到场。</translation>
    </message>
    <message>
        <source>The door &amp;opens</source>
        <translation>签到开放(&amp;O)</translation>
    </message>
    <message>
        <source>Minutes before the start; from then on cards are for that session.</source>
        <translation>开始前的分钟数；从这时起，刷卡记入该课次。</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>如何计算</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>counts as attended</source>
        <translation>算作到场</translation>
    </message>
    <message>
        <source>counts as missed</source>
        <translation>算作缺勤</translation>
    </message>
    <message>
        <source>An e&amp;xcused session</source>
        <translation>请假的课次(&amp;X)</translation>
    </message>
    <message>
        <source>One absence for being la&amp;te</source>
        <translation>迟到几次算一次缺勤(&amp;T)</translation>
    </message>
    <message>
        <source>So many times; 0: being late is never an absence.</source>
        <translation>填次数；0 表示迟到不算缺勤。</translation>
    </message>
    <message>
        <source>Was there o&amp;nline</source>
        <translation>线上到场(&amp;N)</translation>
    </message>
    <message>
        <source>From so much of the time of a session in the meeting.</source>
        <translation>在会议中的时间达到课次时长的多少，才算到场。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendanceState</name>
    <message>
        <source>present</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>未标记</translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendanceTab</name>
    <message>
        <source>&amp;Present</source>
        <translation>到场(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Late</source>
        <translation>迟到(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xcused</source>
        <translation>请假(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>缺勤(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No mark</source>
        <translation>不标记(&amp;N)</translation>
    </message>
    <message>
        <source>Open the &amp;door</source>
        <translation>打开签到处(&amp;D)</translation>
    </message>
    <message>
        <source>Si&amp;gning list</source>
        <translation>签到表(&amp;G)</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>导出(&amp;O)…</translation>
    </message>
    <message>
        <source>Who &amp;completes…</source>
        <translation>谁可结业(&amp;C)…</translation>
    </message>
    <message>
        <source>Marks the selected cells</source>
        <translation>标记所选单元格</translation>
    </message>
    <message>
        <source>Person by session</source>
        <translation>各学员各课次的考勤</translation>
    </message>
    <message>
        <source>Nobody has a place yet</source>
        <translation>还没有已确认的学员</translation>
    </message>
    <message>
        <source>Participants stand here once they are confirmed.</source>
        <translation>学员确认后会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) held</source>
        <translation>
            <numerusform>共 %n 个课次，已上 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is below the rule</source>
        <translation>没有人低于要求</translation>
    </message>
    <message numerus="yes">
        <source>%n below the rule</source>
        <translation>
            <numerusform>%n 人低于要求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot reach it any more</source>
        <translation>
            <numerusform>%n 人已无法达到要求</numerusform>
        </translation>
    </message>
    <message>
        <source>Select cells of sessions first; Shift and Ctrl select several.</source>
        <translation>请先选择课次的单元格；按住 Shift 或 Ctrl 可选择多个。</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>导出考勤</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>There is no session yet. Plan one first.</source>
        <translation>还没有课次。请先安排一个。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendeeLines</name>
    <message numerus="yes">
        <source>%n module(s) past due</source>
        <translation>
            <numerusform>%n 个模块已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>behind</source>
        <translation>进度落后</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必修</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Quota (%1)</source>
        <translation>配额（%1）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>handed out %1</source>
        <comment>an instant</comment>
        <translation>已于 %1 发放</translation>
    </message>
    <message>
        <source>to hand out</source>
        <translation>待发放</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已报到</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>尚未发放</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>account slip</source>
        <translation>账号条</translation>
    </message>
    <message>
        <source>left %1</source>
        <comment>an instant</comment>
        <translation>已于 %1 离营</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未报到</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>missing people of all</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>University not known</source>
        <translation>大学未知</translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendeeLists</name>
    <message>
        <source>Gate list</source>
        <translation>入校名单</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>住宿名单</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>用餐名单</translation>
    </message>
    <message>
        <source>Shirt sizes</source>
        <translation>营服尺码</translation>
    </message>
    <message>
        <source>Insurance list</source>
        <translation>保险名单</translation>
    </message>
    <message>
        <source>Emergency contacts</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到达名单</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>离开名单</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>清真</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>素食</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>纯素</translation>
    </message>
    <message>
        <source>other</source>
        <comment>a diet</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>f</source>
        <comment>a woman, in a list</comment>
        <translation>女</translation>
    </message>
    <message>
        <source>m</source>
        <comment>a man, in a list</comment>
        <translation>男</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: gate list, meals .., %2: camp</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>For</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>%1 people in %2 rooms.</source>
        <translation>%1 人，%2 个房间。</translation>
    </message>
    <message>
        <source>Meals for</source>
        <translation>用餐人</translation>
    </message>
    <message>
        <source>Eats</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>With allergies</source>
        <translation>有过敏</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Shirts</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message numerus="yes">
        <source>%n shirt(s).</source>
        <translation>
            <numerusform>%n 件营服。</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>在营日期</translation>
    </message>
    <message>
        <source>Car plate</source>
        <translation>车牌号</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s).</source>
        <translation>
            <numerusform>%n 辆车。</numerusform>
        </translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>拉丁字母姓名</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Train or flight</source>
        <translation>车次或航班</translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendeeReports</name>
    <message>
        <source>Numbers are masked or clear, not &quot;%1&quot;.</source>
        <translation>numbers 只能是 masked 或 clear，不能是“%1”。</translation>
    </message>
    <message>
        <source>its code, name or id</source>
        <translation>其代码、名称或标识</translation>
    </message>
    <message>
        <source>masked, or clear where this file holds the camp&apos;s key</source>
        <translation>masked（部分隐藏）；本文件存有训练营密钥时可用 clear（完整显示）</translation>
    </message>
    <message>
        <source>The camp&apos;s key is not in this file: the numbers cannot be read.</source>
        <translation>本文件里没有训练营密钥：无法读取证件号码。</translation>
    </message>
    <message>
        <source>Take in the key first, in Lists, or leave out numbers=clear.</source>
        <translation>请先在“名单”里导入密钥，或不写 numbers=clear。</translation>
    </message>
    <message>
        <source>Who comes in at the gate on which days.</source>
        <translation>谁在哪些日期入校。</translation>
    </message>
    <message>
        <source>Who sleeps in which room.</source>
        <translation>谁住哪个房间。</translation>
    </message>
    <message>
        <source>Meals by day, and who eats what.</source>
        <translation>每天的用餐人数，以及各人的饮食。</translation>
    </message>
    <message>
        <source>How many shirts of each size.</source>
        <translation>每种尺码各多少件营服。</translation>
    </message>
    <message>
        <source>Who is to be insured.</source>
        <translation>需要投保的人员。</translation>
    </message>
    <message>
        <source>Whom to call in an emergency.</source>
        <translation>紧急情况下联系谁。</translation>
    </message>
    <message>
        <source>Who arrives when, by what.</source>
        <translation>谁何时到达，乘坐什么。</translation>
    </message>
    <message>
        <source>Who leaves when, by what.</source>
        <translation>谁何时离开，乘坐什么。</translation>
    </message>
    <message>
        <source>Phone numbers and mail addresses.</source>
        <translation>电话号码和邮箱。</translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendeeTab</name>
    <message>
        <source>Everybody whom it concerns was told of it already.</source>
        <translation>相关人员都已收到提醒。</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) wait in the queue of notices, under Publishing.</source>
        <translation>
            <numerusform>%n 条提醒已列入待发通知，见“发布”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Attendees</name>
    <message>
        <source>The identity numbers of this camp were erased: none is kept for %1.</source>
        <translation>此训练营的证件号码已清除：不再保存 %1 的号码。</translation>
    </message>
    <message>
        <source>Make a new key for the camp first, in Lists.</source>
        <translation>请先在“名单”里为训练营新建密钥。</translation>
    </message>
</context>
<context>
    <name>kitcamp::AvailabilityDialog</name>
    <message>
        <source>Add a time</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Change a time</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>某一天</translation>
    </message>
    <message>
        <source>each %1</source>
        <comment>a weekday</comment>
        <translation>每%1</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>何时(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>时段(&amp;H)</translation>
    </message>
    <message>
        <source>9:00-12:00; empty: the whole day</source>
        <translation>9:00-12:00；留空表示全天</translation>
    </message>
    <message>
        <source>W&amp;hat it is</source>
        <translation>情况(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;First day, if not always</source>
        <translation>起始日期，不填则一直有效(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>结束日期(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Write a time as 9:00-12:00.</source>
        <translation>时间请写成 9:00-12:00。</translation>
    </message>
    <message>
        <source>Write a day as 2026-10-08.</source>
        <translation>日期请写成 2026-10-08。</translation>
    </message>
    <message>
        <source>The form is not complete.</source>
        <translation>表单没有填完。</translation>
    </message>
</context>
<context>
    <name>kitcamp::AvailabilityGrid</name>
    <message>
        <source>cannot</source>
        <comment>a person at some time</comment>
        <translation>不行</translation>
    </message>
    <message>
        <source>rather not</source>
        <comment>a person at some time</comment>
        <translation>最好不要</translation>
    </message>
    <message>
        <source>prefers</source>
        <comment>a person some time</comment>
        <translation>优先</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, and that somebody cannot</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::AvailabilityReview</name>
    <message>
        <source>It takes no time.</source>
        <translation>它不占时间。</translation>
    </message>
    <message>
        <source>It lasts longer than %1 days; enter the days by hand.</source>
        <translation>它超过 %1 天；请手动填写日期。</translation>
    </message>
    <message>
        <source>The time stays free in the calendar.</source>
        <translation>它在日历里标为空闲。</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>它已经过去。</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>它已取消。</translation>
    </message>
</context>
<context>
    <name>kitcamp::AvailabilitySection</name>
    <message>
        <source>When people can</source>
        <translation>人员的可用时间</translation>
    </message>
    <message>
        <source>the calendar warns where somebody cannot or had rather not</source>
        <translation>有人不行或最好不要的时间，日历会提醒</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Whose times? Type a name</source>
        <translation>谁的时间？请输入姓名</translation>
    </message>
    <message>
        <source>✕ Can&amp;not</source>
        <translation>✕ 不行(&amp;N)</translation>
    </message>
    <message>
        <source>~ &amp;Rather not</source>
        <translation>~ 最好不要(&amp;R)</translation>
    </message>
    <message>
        <source>✓ &amp;Prefers</source>
        <translation>✓ 优先(&amp;P)</translation>
    </message>
    <message>
        <source>Fre&amp;e</source>
        <translation>空闲(&amp;E)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>In words, and single days</source>
        <translation>文字说明和单独的日期</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Choose a person above; who has no entry can at any time.</source>
        <translation>请在上面选择人员；没有记录的人任何时间都可以。</translation>
    </message>
    <message>
        <source>Times of a person</source>
        <translation>某人的时间</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Awards</name>
    <message>
        <source>awards of %1</source>
        <translation>%1 的奖项</translation>
    </message>
</context>
<context>
    <name>kitcamp::AwardsPage</name>
    <message>
        <source>To whom: one of these</source>
        <translation>颁给（以下选一项）</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>No awards yet</source>
        <translation>还没有奖项</translation>
    </message>
    <message>
        <source>Give prizes by rank, or enter an award for a team, a person or a course.</source>
        <translation>请按排名颁奖，或为队伍、人员或课程登记奖项。</translation>
    </message>
    <message>
        <source>New award…</source>
        <translation>新建奖项…</translation>
    </message>
    <message>
        <source>New &amp;award…</source>
        <translation>新建奖项(&amp;A)…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>新建奖项</translation>
    </message>
    <message>
        <source>Edit award</source>
        <translation>编辑奖项</translation>
    </message>
</context>
<context>
    <name>kitcamp::Backup</name>
    <message>
        <source>The backup %1 could not be written. Is the disk full?</source>
        <translation>备份 %1 无法写入。磁盘满了吗？</translation>
    </message>
    <message>
        <source>No backup could be made: the folder %1 cannot be written.</source>
        <translation>无法备份：文件夹 %1 不能写入。</translation>
    </message>
</context>
<context>
    <name>kitcamp::BadgePaper</name>
    <message>
        <source>Badges</source>
        <translation>胸牌</translation>
    </message>
</context>
<context>
    <name>kitcamp::Badges</name>
    <message>
        <source>Nobody takes part yet, so there is no badge to print.</source>
        <translation>还没有人参加，因此没有可打印的胸牌。</translation>
    </message>
    <message>
        <source>Confirm participants first, on the roster.</source>
        <translation>请先在学员名单里确认学员。</translation>
    </message>
</context>
<context>
    <name>kitcamp::BellsDialog</name>
    <message>
        <source>Add a table of periods</source>
        <translation>添加节次表</translation>
    </message>
    <message>
        <source>Change a table of periods</source>
        <translation>更改节次表</translation>
    </message>
    <message>
        <source>&amp;Campus</source>
        <translation>校区(&amp;C)</translation>
    </message>
    <message>
        <source>tables of one campus for summer and winter have the same name</source>
        <translation>同一校区的夏季和冬季节次表用同一名称</translation>
    </message>
    <message>
        <source>Each year &amp;from</source>
        <translation>每年从(&amp;F)</translation>
    </message>
    <message>
        <source>month and day: 05-01</source>
        <translation>月和日：05-01</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>09-30, included</source>
        <translation>09-30，含当日</translation>
    </message>
    <message>
        <source>&amp;Periods, one a line, from the first</source>
        <translation>节次，每行一节，从第一节起(&amp;P)</translation>
    </message>
    <message>
        <source>Line %1 is no time as 8:00-8:45.</source>
        <translation>第 %1 行不是 8:00-8:45 这样的时间。</translation>
    </message>
    <message>
        <source>Write at least one period.</source>
        <translation>请至少写一节。</translation>
    </message>
    <message>
        <source>Write a month and a day: 05-01.</source>
        <translation>请写月和日：05-01。</translation>
    </message>
    <message>
        <source>Write a month and a day: 09-30.</source>
        <translation>请写月和日：09-30。</translation>
    </message>
</context>
<context>
    <name>kitcamp::BindCard</name>
    <message>
        <source>Gave card %1 to %2</source>
        <comment>%1: number, %2: person</comment>
        <translation>将卡 %1 绑定到 %2</translation>
    </message>
    <message>
        <source>gave the card %1 to this person</source>
        <comment>Wang Li: you gave the card .. to this person</comment>
        <translation>为其绑定了卡 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::Board</name>
    <message>
        <source>The rules of this variant cannot be read: %1</source>
        <translation>此方案的规则无法读取：%1</translation>
    </message>
    <message>
        <source>Some rules could not be used: %1</source>
        <translation>有些规则无法使用：%1</translation>
    </message>
    <message>
        <source>%1 mixed</source>
        <comment>University mixed: a criterion</comment>
        <translation>%1混合</translation>
    </message>
    <message>
        <source>%1 balanced</source>
        <comment>Skill balanced: a criterion</comment>
        <translation>%1均衡</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <comment>Language alike: a criterion</comment>
        <translation>%1同类</translation>
    </message>
    <message>
        <source>Wishes kept</source>
        <translation>意愿满足</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>the choices of projects</comment>
        <translation>课题志愿</translation>
    </message>
    <message>
        <source>Hours in common</source>
        <translation>共有时间</translation>
    </message>
    <message numerus="yes">
        <source>%n together</source>
        <comment>groups of students</comment>
        <translation>
            <numerusform>%n 组同队</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) apart</source>
        <translation>
            <numerusform>%n 对分队</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of an earlier camp apart</source>
        <translation>
            <numerusform>%n 对以前的队友分队</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n 人锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Formed in %1 s, variant %2.</source>
        <comment>0.8, 7</comment>
        <translation>用时 %1 秒组成，方案 %2。</translation>
    </message>
    <message>
        <source>A swap of two students could improve this.</source>
        <translation>对调两名学生可以改进。</translation>
    </message>
</context>
<context>
    <name>kitcamp::BoardModel</name>
    <message>
        <source>&quot;%1&quot; is the variant that counts.</source>
        <translation>“%1”是当前采用的方案。</translation>
    </message>
    <message>
        <source>Choose another one first.</source>
        <translation>请先选择另一个方案。</translation>
    </message>
</context>
<context>
    <name>kitcamp::BoardPainter</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <comment>broken</comment>
        <translation>
            <numerusform>违反 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>第 %1 队</translation>
    </message>
    <message>
        <source>is not coming</source>
        <translation>不来</translation>
    </message>
    <message>
        <source>Mentor: %1</source>
        <translation>导师：%1</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未编队</translation>
    </message>
    <message>
        <source>nobody. A student dropped here waits for a team.</source>
        <translation>无。拖到这里的学生等待编队。</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <comment>who wait for a team</comment>
        <translation>
            <numerusform>%n 名学生</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::BoardView</name>
    <message>
        <source>Teams and their members</source>
        <translation>队伍和成员</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>第 %1 队</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未编队</translation>
    </message>
    <message>
        <source>%1 is not coming any more: &quot;Repair…&quot; closes the gap.</source>
        <translation>%1 不再参加：可用“修补…”补上空缺。</translation>
    </message>
    <message>
        <source>%1 is locked: L unlocks.</source>
        <translation>%1 已锁定：按 L 解锁。</translation>
    </message>
    <message>
        <source>Team %1 is full (%2). Drop on one of its members to swap.</source>
        <translation>第 %1 队已满（%2）。拖到其中一名成员上即可对调。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Booking</name>
    <message>
        <source>%1, session %2</source>
        <comment>%1: activity, %2: number</comment>
        <translation>%1，第 %2 次课</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>%1: time of day</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <comment>%1: time of day</comment>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>There is no %1 that can be booked: all are broken, lost or archived.</source>
        <comment>%1: model</comment>
        <translation>没有可预约的 %1：都已损坏、丢失或归档。</translation>
    </message>
    <message>
        <source>%1 is taken at %2 by %3.</source>
        <comment>%1: device, %2: moment, %3: who</comment>
        <translation>%1 在 %2 已由 %3 占用。</translation>
    </message>
    <message>
        <source>%1: %2 asked for, %3 free, short from %4 on.</source>
        <comment>%1: model, %4: moment</comment>
        <translation>%1：需要 %2 件，可用 %3 件，%4 起不足。</translation>
    </message>
    <message numerus="yes">
        <source>Book %n instead.</source>
        <translation>
            <numerusform>改为预约 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Book it from %1 on.</source>
        <comment>%1: moment</comment>
        <translation>改从 %1 起预约。</translation>
    </message>
    <message numerus="yes">
        <source>Take %1 instead: %n free.</source>
        <comment>%1: model or device</comment>
        <translation>
            <numerusform>改用 %1：有 %n 件可用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Book it all the same, with a reason.</source>
        <translation>写明原因，仍然预约。</translation>
    </message>
    <message>
        <source>%1 × %2 short on %3</source>
        <comment>Camera × 4 short on Sat 13:00</comment>
        <translation>%1 缺 %2 件（%3）</translation>
    </message>
    <message>
        <source>Or book it all the same, with a reason.</source>
        <translation>或者说明理由，仍然预约。</translation>
    </message>
</context>
<context>
    <name>kitcamp::BookingDialog</name>
    <message>
        <source>Change the booking</source>
        <translation>更改预约</translation>
    </message>
    <message>
        <source>Make a booking</source>
        <translation>新建预约</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>预约(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>型号(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>数量(&amp;H)</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>为谁预约(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>2026-09-12 13:00, 9-12 13:00, 13:00</source>
        <translation>2026-09-12 13:00、9-12 13:00、13:00</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>17:00, +2h, +3d</source>
        <translation>17:00、+2h、+3d</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason, since there are too few</source>
        <translation>原因，因为数量不够(&amp;R)</translation>
    </message>
    <message>
        <source>empty: as long as it lasts</source>
        <translation>留空：与课次或活动同时</translation>
    </message>
    <message>
        <source>Say what is to be booked.</source>
        <translation>请写明预约什么。</translation>
    </message>
    <message>
        <source>Say for whom it is booked.</source>
        <translation>请写明为谁预约。</translation>
    </message>
    <message>
        <source>Write it as 2026-09-12 13:00.</source>
        <translation>请写成 2026-09-12 13:00。</translation>
    </message>
    <message>
        <source>Write it as 17:00, 2026-09-12 17:00 or +2h.</source>
        <translation>请写成 17:00、2026-09-12 17:00 或 +2h。</translation>
    </message>
    <message>
        <source>A booking ends after it begins.</source>
        <translation>预约的结束应在开始之后。</translation>
    </message>
    <message>
        <source>It can be had: %1</source>
        <comment>%1: time</comment>
        <translation>可以预约：%1</translation>
    </message>
    <message numerus="yes">
        <source>Book %n instead</source>
        <translation>
            <numerusform>改为预约 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 on</source>
        <comment>%1: moment</comment>
        <translation>从 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>Take %1 instead: %n free</source>
        <comment>%1: model or device</comment>
        <translation>
            <numerusform>改用 %1：%n 件可用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::BookingRules</name>
    <message>
        <source>%1 is booked for this session of %2 already. Change the number of that booking.</source>
        <comment>%1: model or device, %2: activity</comment>
        <translation>%2 的这一课次已预约 %1。请修改那条预约的数量。</translation>
    </message>
    <message>
        <source>%1 was used for this booking, so it cannot be cancelled.</source>
        <comment>%1: device</comment>
        <translation>这条预约已使用过 %1，不能取消。</translation>
    </message>
</context>
<context>
    <name>kitcamp::BookingTabs</name>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>日历(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>机时设备(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Shortages</source>
        <translation>缺口(&amp;S)</translation>
    </message>
</context>
<context>
    <name>kitcamp::BorrowerCard</name>
    <message>
        <source>Nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>What the borrower has now</source>
        <translation>借用人现有的设备</translation>
    </message>
    <message>
        <source>&amp;Show the device</source>
        <translation>查看设备(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>续借(&amp;R)</translation>
    </message>
    <message>
        <source>Renew all</source>
        <translation>全部续借</translation>
    </message>
    <message>
        <source>Slip  %1</source>
        <comment>%1: key</comment>
        <translation>借用单  %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>returned just now</source>
        <translation>刚刚归还</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Still has</source>
        <translation>仍有</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>kitcamp::BorrowerFacts</name>
    <message>
        <source>tel %1</source>
        <comment>%1: end of a phone number</comment>
        <translation>电话尾号 %1</translation>
    </message>
    <message>
        <source>In the archive: nothing is lent</source>
        <translation>已归档：不予借出</translation>
    </message>
    <message>
        <source>May not borrow up to and including %1</source>
        <comment>%1: day</comment>
        <translation>停借至 %1（含当日）</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>%1: day</comment>
        <translation>已离校：%1</translation>
    </message>
    <message>
        <source>Leaves: %1; loans end before</source>
        <comment>%1: day</comment>
        <translation>离校：%1；须在此前归还</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限件数</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>已达上限</translation>
    </message>
    <message numerus="yes">
        <source>may borrow %n more</source>
        <translation>
            <numerusform>还可借 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>booked: %1</source>
        <comment>%1: 3 × Camera</comment>
        <translation>已预约：%1</translation>
    </message>
</context>
<context>
    <name>kitcamp::BorrowerPanel</name>
    <message>
        <source>Nobody at the counter</source>
        <translation>柜台前没有人</translation>
    </message>
    <message>
        <source>Scan a student card, or type a number, a name or the end of a phone number.</source>
        <translation>请扫学生卡，或输入号码、姓名、手机尾号。</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>新建人员…</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
</context>
<context>
    <name>kitcamp::BrokenFile</name>
    <message>
        <source>%1 could not be copied. Is the disk full, or may you not read it?</source>
        <translation>%1 无法复制。磁盘满了吗？您有读取权限吗？</translation>
    </message>
    <message>
        <source>Another window or program is writing to %1. Close it, then try again.</source>
        <translation>另一个窗口或程序正在写 %1。请关闭它后再试。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file that ends in .kitcamp.</source>
        <translation>%1 是文件夹。请选择以 .kitcamp 结尾的文件。</translation>
    </message>
    <message>
        <source>%1 is not there. To get the centre onto this computer again, join it.</source>
        <translation>%1 不存在。如需在本机重新得到此中心，请重新加入。</translation>
    </message>
</context>
<context>
    <name>kitcamp::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is being done: done of total</comment>
        <translation>%1：%2／%3</translation>
    </message>
    <message>
        <source>%1: stopping…</source>
        <comment>what is being done, after Cancel</comment>
        <translation>%1：正在停止…</translation>
    </message>
</context>
<context>
    <name>kitcamp::BusyImport</name>
    <message>
        <source>The file is about the term %1, which the calendar does not have.</source>
        <translation>文件属于学期 %1，而日历里没有这个学期。</translation>
    </message>
    <message>
        <source>Add the term first, or choose the term that is meant.</source>
        <translation>请先添加这个学期，或选择所指的学期。</translation>
    </message>
    <message>
        <source>There is no term yet: weeks have no dates.</source>
        <translation>还没有学期：周次没有对应的日期。</translation>
    </message>
    <message>
        <source>Add the term first.</source>
        <translation>请先添加学期。</translation>
    </message>
    <message>
        <source>Found by the name: nobody has the number %1.</source>
        <translation>按姓名找到：没有人的号码是 %1。</translation>
    </message>
    <message>
        <source>Nobody here has this number or name.</source>
        <translation>这里没有人有这个号码或姓名。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called so; the list gives no number that tells them apart.</source>
        <translation>
            <numerusform>同名的有 %n 人；列表没有可区分的号码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in this class yet.</source>
        <translation>这个班还没有人。</translation>
    </message>
    <message>
        <source>The file does not say whose timetable this is.</source>
        <translation>文件没有写明是谁的课表。</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) have no time and are left out.</source>
        <translation>
            <numerusform>已略去没有时间的 %n 门课。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::BusyImportDialog</name>
    <message>
        <source>Import busy times</source>
        <translation>导入占用时间</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>学期(&amp;T)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>In the place of &amp;all busy times of the term</source>
        <translation>取代该学期的全部占用时间(&amp;A)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Whose timetables the file has</source>
        <translation>文件里有谁的课表</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%n busy time(s) would be taken,</source>
        <translation>
            <numerusform>将导入 %n 条占用时间，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n person(s) or class(es);</source>
        <translation>
            <numerusform>涉及 %n 人或班级；</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) are not known here.</source>
        <translation>
            <numerusform>有 %n 个所属对象这里查不到。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>kitcamp::BusyPanel</name>
    <message>
        <source>Busy times</source>
        <translation>占用时间</translation>
    </message>
    <message>
        <source>from the registrar&apos;s timetables; a term&apos;s are no longer counted when it is over</source>
        <translation>来自教务处课表；学期结束后不再计入</translation>
    </message>
    <message>
        <source>&amp;Clear the term</source>
        <translation>清除该学期(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Busy times by term</source>
        <translation>各学期的占用时间</translation>
    </message>
    <message>
        <source>No busy times yet</source>
        <translation>还没有占用时间</translation>
    </message>
    <message>
        <source>Import timetables of students or classes as the registrar exports them: they are counted as busy.</source>
        <translation>请导入教务处导出的学生或班级课表：课表上的时间算作占用。</translation>
    </message>
    <message>
        <source>%1: over, to be cleared</source>
        <comment>the last day of a term</comment>
        <translation>%1：已结束，可以清除</translation>
    </message>
    <message>
        <source>Choose a timetable of the registrar</source>
        <translation>选择教务处课表</translation>
    </message>
    <message>
        <source>Timetables (*.xls *.xlsx *.csv *.html *.htm);;All files (*)</source>
        <translation>课表 (*.xls *.xlsx *.csv *.html *.htm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarChange</name>
    <message>
        <source>A series of %1 left %2 out; open it to add that session again.</source>
        <comment>%1: activity, %2: day</comment>
        <translation>%1 的一个系列略去了 %2；请打开该系列，重新添加那个课次。</translation>
    </message>
    <message>
        <source>There is a term %1 already.</source>
        <translation>已有学期 %1。</translation>
    </message>
    <message>
        <source>The term %1 would overlap %2, which is from %3 to %4.</source>
        <translation>学期 %1 会与 %2 重叠，后者从 %3 到 %4。</translation>
    </message>
    <message>
        <source>Choose another first Monday, or fewer weeks.</source>
        <translation>请另选第一周的星期一，或减少周数。</translation>
    </message>
    <message>
        <source>The exam weeks end before they begin.</source>
        <translation>考试周的结束早于开始。</translation>
    </message>
    <message>
        <source>The table of periods needs a name.</source>
        <translation>节次表需要名称。</translation>
    </message>
    <message>
        <source>Say from when until when the room is closed.</source>
        <translation>请写明教室从何时停用到何时。</translation>
    </message>
    <message>
        <source>The closure ends before it begins.</source>
        <translation>教室停用的结束早于开始。</translation>
    </message>
    <message>
        <source>This room is no longer there.</source>
        <translation>这间教室已不在。</translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation>此人已不在。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarChoices</name>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Camps</source>
        <translation>训练营</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>讲座</translation>
    </message>
    <message>
        <source>Staff training</source>
        <translation>教师培训</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>开放日</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarDays</name>
    <message>
        <source>as %1 of week %2</source>
        <comment>a make-up working day: weekday, teaching week</comment>
        <translation>上第 %2 周%1的课</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>a make-up working day: weekday</comment>
        <translation>上%1的课</translation>
    </message>
    <message>
        <source>all schools</source>
        <translation>全部院系</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of schools</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarExport</name>
    <message>
        <source>With %1</source>
        <comment>%1: names</comment>
        <translation>授课：%1</translation>
    </message>
    <message>
        <source>Online: %1</source>
        <translation>线上：%1</translation>
    </message>
    <message>
        <source>Draft: not published yet</source>
        <translation>草稿：尚未发布</translation>
    </message>
    <message>
        <source>Nothing is published here yet. Publish the plan first, or take the draft.</source>
        <translation>这里还没有发布任何日程。请先发布，或使用草稿。</translation>
    </message>
    <message>
        <source>There are no sessions with a time here.</source>
        <translation>这里没有已定时间的课次。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarFiles</name>
    <message>
        <source>This calendar is larger than 64 MB; export a shorter span.</source>
        <translation>这个日历超过 64 MB；请导出较短的时间段。</translation>
    </message>
    <message>
        <source>This is no calendar file: it does not begin with BEGIN:VCALENDAR.</source>
        <translation>这不是日历文件：开头不是 BEGIN:VCALENDAR。</translation>
    </message>
    <message>
        <source>This calendar file is cut off or damaged; nothing of it was taken.</source>
        <translation>这个日历文件不完整或已损坏；没有导入任何内容。</translation>
    </message>
    <message>
        <source>This calendar has %L1 events; at most %L2 are taken. Export a shorter span.</source>
        <translation>这个日历有 %L1 项日程，最多接受 %L2 项。请导出较短的时间段。</translation>
    </message>
    <message>
        <source>This calendar file is damaged; nothing of it can be read.</source>
        <translation>这个日历文件已损坏；无法读取任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it there, and may you read it?</source>
        <translation>%1 无法打开。文件在吗？您有读取权限吗？</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the folder there, and the disk not full?</source>
        <translation>%1 无法写入。文件夹在吗？磁盘满了吗？</translation>
    </message>
    <message>
        <source>The events of this calendar repeat more than %L1 times; export a shorter span.</source>
        <translation>这个日历的日程重复超过 %L1 次；请导出较短的时间段。</translation>
    </message>
    <message>
        <source>Its time zone &quot;%1&quot; is not known, so nobody can say when it is.</source>
        <translation>它的时区“%1”无法识别，因此无法确定时间。</translation>
    </message>
    <message>
        <source>It does not say when it begins.</source>
        <translation>它没有写明何时开始。</translation>
    </message>
    <message>
        <source>It repeats, and there is no term to say until when.</source>
        <translation>它会重复，但没有学期可确定重复到何时。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>它的结束早于开始。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarHit</name>
    <message>
        <source>is off now</source>
        <translation>现已停课</translation>
    </message>
    <message>
        <source>is now a make-up working day with the lessons of another day</source>
        <translation>现为调休上班日，上另一天的课</translation>
    </message>
    <message>
        <source>no longer has its lessons</source>
        <translation>不再上原定的课</translation>
    </message>
    <message>
        <source>is another week now: the term begins on another day</source>
        <translation>现属另一周：学期改在另一天开始</translation>
    </message>
    <message>
        <source>lies after the last week of the term now</source>
        <translation>现在最后一周之后</translation>
    </message>
    <message>
        <source>is now a day of exams of some who take part</source>
        <translation>现为部分学员的考试日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened to a day, name of the holiday</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2; this session would be held on %3.</source>
        <comment>a day, what happened to it, another day</comment>
        <translation>%1 %2；此课次将改到 %3。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a day, what happened to it</comment>
        <translation>%1 %2。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarImportDialog</name>
    <message>
        <source>Import sessions from a calendar</source>
        <translation>从日历导入课次</translation>
    </message>
    <message>
        <source>Import when somebody cannot come</source>
        <translation>导入不能来的时间</translation>
    </message>
    <message>
        <source>Choose a calendar file (.ics), or drop it here. Its events become sessions; events that were taken before are changed.</source>
        <translation>请选择日历文件 (.ics)，或拖到这里。其中的事件成为课次；以前导入过的事件会更新。</translation>
    </message>
    <message>
        <source>Choose a calendar file (.ics), or drop it here. Its events become times at which this person cannot come.</source>
        <translation>请选择日历文件 (.ics)，或拖到这里。其中的事件成为此人不能来的时间。</translation>
    </message>
    <message>
        <source>Events of the calendar</source>
        <translation>日历中的事件</translation>
    </message>
    <message>
        <source>No calendar yet</source>
        <translation>还没有日历</translation>
    </message>
    <message>
        <source>Choose a file to see what it would bring.</source>
        <translation>选择文件，即可看到会导入什么。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>导入这些(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>选择日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>日历文件 (*.ics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>%1: file, %2: 12 new, 3 changed</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>There is nothing to take. Choose a file first.</source>
        <translation>没有可导入的。请先选择文件。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarKeys</name>
    <message>
        <source>from place to place</source>
        <translation>在各位置之间移动</translation>
    </message>
    <message>
        <source>from session to session</source>
        <translation>在各课次之间移动</translation>
    </message>
    <message>
        <source>opens the session; on an empty place makes one</source>
        <translation>打开课次；在空位置则新建课次</translation>
    </message>
    <message>
        <source>a new session here; Shift with arrows draws out how long</source>
        <translation>在此新建课次；按 Shift 加方向键可拉长时长</translation>
    </message>
    <message>
        <source>moves it: arrows carry it, Ctrl by five minutes, Enter puts it down, Esc leaves it</source>
        <translation>移动课次：方向键移动，Ctrl 每次五分钟，Enter 放下，Esc 放弃</translation>
    </message>
    <message>
        <source>while it is moved: to the better place</source>
        <translation>移动时：移到更好的位置</translation>
    </message>
    <message>
        <source>moves it while Alt is held</source>
        <translation>按住 Alt 时移动课次</translation>
    </message>
    <message>
        <source>makes it longer or shorter while Shift is held</source>
        <translation>按住 Shift 时加长或缩短课次</translation>
    </message>
    <message>
        <source>suggests the five best places</source>
        <translation>推荐五个最佳时段</translation>
    </message>
    <message>
        <source>takes the next session that waits for a place</source>
        <translation>取出下一个待排的课次</translation>
    </message>
    <message>
        <source>takes it off the plan, to be placed later</source>
        <translation>从日历上取下，以后再排</translation>
    </message>
    <message>
        <source>settles its time, or gives it free again</source>
        <translation>锁定时间，或解除锁定</translation>
    </message>
    <message>
        <source>removes or cancels it</source>
        <translation>删除或取消课次</translation>
    </message>
    <message>
        <source>copies sessions</source>
        <translation>复制课次</translation>
    </message>
    <message>
        <source>goes to a date or a teaching week</source>
        <translation>转到某个日期或教学周</translation>
    </message>
    <message>
        <source>goes to today</source>
        <translation>转到今天</translation>
    </message>
    <message>
        <source>the days before, the days after</source>
        <translation>前几天、后几天</translation>
    </message>
    <message>
        <source>day, week, month, agenda</source>
        <translation>日、周、月、日程</translation>
    </message>
    <message>
        <source>higher or lower hours</source>
        <translation>放大或缩小小时的高度</translation>
    </message>
    <message>
        <source>takes the last step back</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>本列表</translation>
    </message>
    <message>
        <source>Keys of the calendar</source>
        <translation>日历的快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarPage</name>
    <message>
        <source>Lanes: %1</source>
        <comment>what the days are divided into</comment>
        <translation>分栏：%1</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n changes…</source>
        <translation>
            <numerusform>发布 %n 项更改…</numerusform>
        </translation>
    </message>
    <message>
        <source>All published</source>
        <translation>已全部发布</translation>
    </message>
    <message>
        <source>This session is no longer there.</source>
        <translation>这个课次已不在。</translation>
    </message>
    <message>
        <source>Everything has its place.</source>
        <translation>全部课次都已排好。</translation>
    </message>
    <message>
        <source>Choose a session first: suggestions are for one.</source>
        <translation>请先选择一个课次：推荐时段只针对单个课次。</translation>
    </message>
    <message>
        <source>This session is not among the weeks that are loaded. Go to its week first.</source>
        <translation>这个课次不在已载入的周里。请先转到它所在的周。</translation>
    </message>
    <message>
        <source>The best places: %1</source>
        <translation>最佳时段：%1</translation>
    </message>
    <message>
        <source>Dates to make up for %1</source>
        <translation>%1 的补课时间</translation>
    </message>
    <message>
        <source>New session here…</source>
        <translation>在此新建课次…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Dates to make up for it…</source>
        <translation>补课时间…</translation>
    </message>
    <message>
        <source>Suggest places…</source>
        <translation>推荐时段…</translation>
    </message>
    <message>
        <source>The time is not settled any more</source>
        <translation>解除时间锁定</translation>
    </message>
    <message>
        <source>The time is settled</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <source>Take it off the plan</source>
        <translation>从日历上取下</translation>
    </message>
    <message>
        <source>Save the activity&apos;s calendar (.ics)…</source>
        <translation>保存活动的日历文件 (.ics)…</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>恢复此课次</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>取消课次…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除键</translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation>导出课次</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were written.</source>
        <translation>
            <numerusform>已导出 %n 个课次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: %1 Choose another place.</source>
        <comment>why it is forbidden</comment>
        <translation>没有执行：%1请换个位置。</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>仍然执行</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n that follow along</source>
        <comment>sessions of a series</comment>
        <translation>
            <numerusform>后面的 %n 个课次一并移动</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a date to make up for it</source>
        <translation>查找补课时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Earlier (Ctrl+PgUp)</source>
        <translation>往前 (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>今天 (T)</translation>
    </message>
    <message>
        <source>Later (Ctrl+PgDown)</source>
        <translation>往后 (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <comment>a title, a key</comment>
        <translation>%1（按 Alt+%2）</translation>
    </message>
    <message>
        <source>As rows, hours to the right</source>
        <translation>按行排列，时间向右</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>新建课次(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Suggest places…</source>
        <translation>推荐时段(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>转到某天(&amp;G)…</translation>
    </message>
    <message>
        <source>Times by the &amp;periods of the campus</source>
        <translation>按校区节次显示时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rules of the plan…</source>
        <translation>排课规则(&amp;R)…</translation>
    </message>
    <message>
        <source>E&amp;xport what is shown…</source>
        <translation>导出当前显示的内容(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>全部快捷键(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarPaper</name>
    <message>
        <source>Calendar %1</source>
        <comment>a paper: the days that it shows</comment>
        <translation>日历 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarProblem</name>
    <message>
        <source>There are two terms called %1.</source>
        <translation>有两个学期都叫 %1。</translation>
    </message>
    <message>
        <source>%1 lasts until %2, but %3 begins on %4.</source>
        <translation>%1 到 %2 才结束，而 %3 从 %4 开始。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 写了两次。</translation>
    </message>
    <message>
        <source>%1 is a make-up working day: say which day’s lessons it has.</source>
        <translation>%1 是调休上班日：请写明上哪一天的课。</translation>
    </message>
    <message>
        <source>%1 has the lessons of %2, which is not off: they would take place twice.</source>
        <translation>%1 上 %2 的课，而那天并不停课：这些课会上两次。</translation>
    </message>
    <message>
        <source>%1 has the lessons of %2, which is a make-up working day itself.</source>
        <translation>%1 上 %2 的课，而那天自己就是调休上班日。</translation>
    </message>
    <message>
        <source>%1 and %2 both have the lessons of %3.</source>
        <translation>%1 和 %2 都上 %3 的课。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarReview</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <comment>%1: number, %2: new, changed, left out ...</comment>
        <translation>%2 %L1 项</translation>
    </message>
    <message>
        <source>This calendar has no events.</source>
        <translation>这个日历里没有事件。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarSaving</name>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Save a calendar</source>
        <translation>保存日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n event(s) in %1.</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>已将 %n 个事件保存到 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarSection</name>
    <message>
        <source>Parts of the calendar</source>
        <translation>日历的各部分</translation>
    </message>
    <message>
        <source>Busy times</source>
        <translation>占用时间</translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>粘贴列表(&amp;P)…</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>显示日历</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>A&amp;dd the next term…</source>
        <translation>添加下一学期(&amp;D)…</translation>
    </message>
    <message>
        <source>Show archi&amp;ved</source>
        <translation>显示已归档(&amp;V)</translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation>还没有学期</translation>
    </message>
    <message>
        <source>A term gives each date its teaching week. Add the first one.</source>
        <translation>有了学期，每个日期才有对应的教学周。请添加第一个学期。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>怎样的一天</translation>
    </message>
    <message>
        <source>no teaching</source>
        <translation>停课</translation>
    </message>
    <message>
        <source>has the lessons of %1</source>
        <translation>上 %1 的课</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>Show p&amp;ast</source>
        <translation>显示以往(&amp;A)</translation>
    </message>
    <message>
        <source>No holidays ahead</source>
        <translation>今后没有节假日</translation>
    </message>
    <message>
        <source>Add holidays and make-up working days, or paste the list of the year.</source>
        <translation>请添加节假日和调休上班日，或粘贴当年的列表。</translation>
    </message>
    <message>
        <source>Remove holidays</source>
        <translation>删除节假日</translation>
    </message>
    <message>
        <source>Exam weeks</source>
        <translation>考试周</translation>
    </message>
    <message>
        <source>No exam weeks ahead</source>
        <translation>今后没有考试周</translation>
    </message>
    <message>
        <source>In a school&apos;s exam weeks its students are warned about in the calendar.</source>
        <translation>在某单位的考试周里，排课涉及其学生时，日历会提醒。</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>节次</translation>
    </message>
    <message>
        <source>No tables of periods yet</source>
        <translation>还没有节次表</translation>
    </message>
    <message>
        <source>With the campus&apos;s bells a session can be in periods 3-4 instead of 10:00-11:40.</source>
        <translation>有了校区的节次表，课次可以写第 3–4 节，而不必写 10:00–11:40。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarSide</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Room closures</source>
        <translation>教室停用</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>待排</translation>
    </message>
    <message>
        <source>Sessions to place; Enter takes one in hand</source>
        <translation>待排课次；按 Enter 取出一个</translation>
    </message>
    <message>
        <source>Suggest places…</source>
        <translation>推荐时段…</translation>
    </message>
    <message>
        <source>The best places for the card that is chosen, else for the first</source>
        <translation>为所选的待排课次推荐最佳时段；未选择时为第一个</translation>
    </message>
    <message>
        <source>Everything has its place.</source>
        <translation>全部课次都已排好。</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Clashes of these days; Enter goes to the session</source>
        <translation>这些天的冲突；按 Enter 转到课次</translation>
    </message>
    <message>
        <source>Nothing clashes in these days.</source>
        <translation>这些天没有冲突。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a room, its seats</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>To place %1</source>
        <comment>and how many</comment>
        <translation>待排 %1</translation>
    </message>
    <message>
        <source>Clashes %1</source>
        <comment>and how many</comment>
        <translation>冲突 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::CampKeys</name>
    <message>
        <source>The key of this camp was destroyed: what is sealed for it could never be read.</source>
        <translation>此训练营的密钥已销毁：为它加密的内容再也无法读出。</translation>
    </message>
    <message>
        <source>Make a new key for the camp first, in Lists.</source>
        <translation>请先在“名单”页为训练营新建密钥。</translation>
    </message>
    <message>
        <source>The key that this was sealed for is not on this computer.</source>
        <translation>加密这些内容所用的密钥不在本机。</translation>
    </message>
    <message>
        <source>Export the camp&apos;s key where it is, and take it in here, in Lists.</source>
        <translation>请在有密钥的电脑上导出训练营密钥，再在本机的“名单”页导入。</translation>
    </message>
    <message>
        <source>This computer does not hold the key of the camp.</source>
        <translation>本机没有这个训练营的密钥。</translation>
    </message>
    <message>
        <source>Export it on the computer that made it.</source>
        <translation>请在创建密钥的电脑上导出。</translation>
    </message>
    <message>
        <source>The key could not be written. Is the disk full, or the folder gone?</source>
        <translation>密钥无法写入。磁盘满了吗？文件夹还在吗？</translation>
    </message>
    <message>
        <source>The file could not be read. Is the stick still there?</source>
        <translation>文件无法读取。U 盘还插着吗？</translation>
    </message>
    <message>
        <source>This is the key of another camp: nothing here was sealed for it.</source>
        <translation>这是另一个训练营的密钥：这里没有用它加密的内容。</translation>
    </message>
    <message>
        <source>Choose the file that was exported for this camp.</source>
        <translation>请选择为这个训练营导出的文件。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CampListPage</name>
    <message>
        <source>Camps</source>
        <translation>训练营</translation>
    </message>
    <message>
        <source>No camps yet</source>
        <translation>还没有训练营</translation>
    </message>
    <message>
        <source>A camp has applications, pre-training, teams, projects and a jury. Enter the first one, or make one from a template of another centre.</source>
        <translation>训练营包含报名、营前学习、队伍、项目和评审。请添加第一个，或用其他中心的模板新建。</translation>
    </message>
    <message>
        <source>New camp…</source>
        <translation>新建训练营…</translation>
    </message>
    <message>
        <source>From a &amp;template…</source>
        <translation>从模板新建(&amp;T)…</translation>
    </message>
    <message>
        <source>New camp from a template</source>
        <translation>从模板新建训练营</translation>
    </message>
    <message>
        <source>&amp;New camp…</source>
        <translation>新建训练营(&amp;N)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Duplicate with its plan…</source>
        <translation>连同日程复制…</translation>
    </message>
    <message>
        <source>Archive what is selected</source>
        <translation>归档所选</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CampPhase</name>
    <message>
        <source>The phases need %1 sessions, but the days and times give only %2.</source>
        <translation>各阶段共需 %1 个课次，而日期和时间只能排出 %2 个。</translation>
    </message>
    <message>
        <source>The days and times give %1 sessions, but the phases have only %2.</source>
        <translation>日期和时间可排出 %1 个课次，而各阶段只有 %2 个。</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>理论</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>实践</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>A phase cannot have fewer than no sessions.</source>
        <translation>阶段的课次数不能小于零。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CampPlan</name>
    <message>
        <source>This camp is no longer there. Somebody took it back.</source>
        <translation>此训练营已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>online</source>
        <translation>线上</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>%1: day</comment>
        <translation>%1 截止</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>选修</translation>
    </message>
    <message>
        <source>an account for each team</source>
        <translation>每队一个账号</translation>
    </message>
    <message>
        <source>an account for each person</source>
        <translation>每人一个账号</translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <comment>%1: round of the jury</comment>
        <translation>%1（权重 %2）</translation>
    </message>
    <message>
        <source>%1: no criteria yet</source>
        <comment>%1: round</comment>
        <translation>%1：还没有评分项</translation>
    </message>
    <message>
        <source>each university</source>
        <translation>每所高校</translation>
    </message>
    <message>
        <source>the women</source>
        <translation>女生</translation>
    </message>
    <message>
        <source>the men</source>
        <translation>男生</translation>
    </message>
    <message>
        <source>each year of entry</source>
        <translation>每个入学年份</translation>
    </message>
    <message>
        <source>the year of entry %1</source>
        <translation>%1 年入学的学生</translation>
    </message>
    <message>
        <source>each level of study</source>
        <translation>每个学历层次</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <comment>%1: number, %2: of whom</comment>
        <translation>%2至少 %1 人</translation>
    </message>
    <message>
        <source>at most %1 of %2</source>
        <comment>%1: number, %2: of whom</comment>
        <translation>%2至多 %1 人</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>%1, %2: numbers, %3: of whom</comment>
        <translation>%3 %1 至 %2 人</translation>
    </message>
    <message>
        <source>The first and the last day are not set.</source>
        <translation>尚未设定开始和结束日期。</translation>
    </message>
    <message>
        <source>Nobody is named as host.</source>
        <translation>尚未写明主办单位。</translation>
    </message>
    <message>
        <source>The number of seats is not set.</source>
        <translation>尚未设定名额数。</translation>
    </message>
    <message>
        <source>There are no phases.</source>
        <translation>还没有阶段。</translation>
    </message>
    <message>
        <source>Applicants are asked nothing yet.</source>
        <translation>还没有要报名者回答的问题。</translation>
    </message>
    <message>
        <source>There are no sessions.</source>
        <translation>还没有课次。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no room.</source>
        <translation>
            <numerusform>%n 个课次没有教室。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no date.</source>
        <translation>
            <numerusform>%n 个课次没有日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no quotas.</source>
        <translation>还没有名额限制。</translation>
    </message>
    <message>
        <source>How applicants are weighed is not set.</source>
        <translation>尚未设定选拔的评分项和权重。</translation>
    </message>
    <message>
        <source>The kit of a team is empty.</source>
        <translation>队伍套件还是空的。</translation>
    </message>
    <message>
        <source>There is no pre-training.</source>
        <translation>还没有营前学习。</translation>
    </message>
    <message>
        <source>There are no project cases.</source>
        <translation>还没有课题。</translation>
    </message>
    <message>
        <source>No teams are formed.</source>
        <translation>还没有组队。</translation>
    </message>
    <message>
        <source>The jury has no criteria.</source>
        <translation>评审还没有评分项。</translation>
    </message>
    <message>
        <source>There are no judges on the roster.</source>
        <translation>名单上还没有评委。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CampTabs</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选拔</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>学员名单</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>营前学习</translation>
    </message>
    <message>
        <source>Cloud accounts</source>
        <translation>云账号</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>套件</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>打分表</translation>
    </message>
    <message>
        <source>Ranking and awards</source>
        <translation>排名与奖项</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Lodging and lists</source>
        <translation>住宿与名单</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>kitcamp::CampTemplate</name>
    <message>
        <source>%1 is damaged: what stands in it makes no plan of a camp. Ask for the file once more.</source>
        <comment>%1: file</comment>
        <translation>%1 已损坏：里面的内容不是完整的训练营计划。请重新索要该文件。</translation>
    </message>
    <message>
        <source>%1 is no template of a camp. Such a file ends with .kitcamp-plan.</source>
        <comment>%1: file</comment>
        <translation>%1 不是训练营模板。模板文件以 .kitcamp-plan 结尾。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Kitcamp. Install the newest version and open it again.</source>
        <comment>%1: file</comment>
        <translation>%1 由更新版本的 Kitcamp 写成。请安装最新版本后再打开。</translation>
    </message>
    <message>
        <source>This camp is no longer there.</source>
        <translation>此训练营已不在。</translation>
    </message>
    <message>
        <source>A text is left out because %1 stands in it: %2</source>
        <comment>%1: person, %2: which text</comment>
        <translation>有一段文字含有%1的姓名，已略去：%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::CampTextsDialog</name>
    <message>
        <source>Call and questions</source>
        <translation>招募通知与问题</translation>
    </message>
    <message>
        <source>Change the text as you need it; nothing of it is kept in the file.</source>
        <translation>可按需要修改文字；修改不会存入文件。</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>哪种文字</translation>
    </message>
    <message>
        <source>Call for applications</source>
        <translation>招募通知</translation>
    </message>
    <message>
        <source>Questions for Wenjuanxing (wjx.cn): import from text</source>
        <translation>问卷星 (wjx.cn) 的问题：用文本导入</translation>
    </message>
    <message>
        <source>Questions for Tencent Survey (wj.qq.com): import from text</source>
        <translation>腾讯问卷 (wj.qq.com) 的问题：用文本导入</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Applicants are asked nothing yet. Write questions on the tab Questions.</source>
        <translation>还没有要报名者回答的问题。请在“问题”页填写。</translation>
    </message>
    <message>
        <source>Copied. Paste it where you need it.</source>
        <translation>已复制。请粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>保存文字</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the folder there, and the disk not full?</source>
        <translation>%1 无法写入。文件夹在吗？磁盘满了吗？</translation>
    </message>
</context>
<context>
    <name>kitcamp::CancelDialog</name>
    <message>
        <source>Call a session off</source>
        <translation>取消课次</translation>
    </message>
    <message>
        <source>%1

It stays in the calendar, struck through, and can be held after all.</source>
        <comment>names of sessions</comment>
        <translation>%1

课次仍留在日历里，以删除线标出，以后还可以恢复。</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消课次</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Those who are told of it read this.</source>
        <translation>收到通知的人会看到这里的内容。</translation>
    </message>
    <message>
        <source>This session alone</source>
        <translation>仅此课次</translation>
    </message>
    <message>
        <source>This and those that follow in its series</source>
        <translation>此课次及系列中其后的课次</translation>
    </message>
    <message>
        <source>All of its series</source>
        <translation>整个系列</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>哪些课次(&amp;H)</translation>
    </message>
</context>
<context>
    <name>kitcamp::CancelReservations</name>
    <message>
        <source>Cancelled the booking: %1</source>
        <translation>取消预约：%1</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n booking(s)</source>
        <translation>
            <numerusform>取消 %n 项预约</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled it</source>
        <comment>Booking of Li: you cancelled it</comment>
        <translation>将其取消</translation>
    </message>
    <message>
        <source>Somebody is using it. End its use first.</source>
        <translation>正在使用中，请先结束使用。</translation>
    </message>
    <message>
        <source>This use is over: it stays in the history.</source>
        <translation>这次使用已结束，保留在历史中。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CancelSessions</name>
    <message>
        <source>Say why the session is cancelled: those who come read it.</source>
        <translation>请写明课次取消的原因：来上课的人会看到。</translation>
    </message>
    <message>
        <source>Cancelled %1: %2</source>
        <comment>%1: session, %2: reason</comment>
        <translation>取消 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n session(s) of %1: %2</source>
        <comment>%1: activity, %2: reason</comment>
        <translation>
            <numerusform>取消 %1 的 %n 个课次：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled it (%1)</source>
        <comment>Python basics, session 3: you cancelled it (ill)</comment>
        <translation>将其取消（%1）</translation>
    </message>
</context>
<context>
    <name>kitcamp::CardFormatForm</name>
    <message>
        <source>Scan any student&apos;s card here</source>
        <translation>在此扫任意一张学生卡</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>卡(&amp;C)</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>%1: how the reader writes numbers</comment>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>The reader sent %1</source>
        <comment>%1: a scan</comment>
        <translation>读卡器送来 %1</translation>
    </message>
    <message>
        <source>■ The two numbers have nothing to do with each other. Is it the number of this card? Scan it again, or leave the number empty.</source>
        <translation>■ 两个号码毫无关联。这是这张卡的卡号吗？请重扫一次，或将卡号留空。</translation>
    </message>
    <message>
        <source>Choose what is right; the number is what the file will keep of this card.</source>
        <translation>请选择正确的一项；所列号码就是文件里保存的卡号。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>%1: how the reader writes, %2: the card&apos;s number in the file</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The &amp;number printed on it</source>
        <translation>卡面上的号码(&amp;N)</translation>
    </message>
    <message>
        <source>As on the card or in the university&apos;s list; it may stay empty.</source>
        <translation>按卡面或学校名单上的写法；可以留空。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CardSection</name>
    <message>
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>every reader and every list lead to the same number</source>
        <translation>各种读卡器和名单都对应同一个卡号</translation>
    </message>
    <message>
        <source>Saved. Scan a card at the desk to see that it is known.</source>
        <translation>已保存。请在借还台扫一张卡，看看能否识别。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CaseDialog</name>
    <message>
        <source>Project of team %1</source>
        <translation>第 %1 队的项目</translation>
    </message>
    <message>
        <source>Which case does the team work on?</source>
        <translation>这支队伍做哪个课题？</translation>
    </message>
    <message>
        <source>Project cases</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>suits %1 %</source>
        <translation>契合度 %1 %</translation>
    </message>
    <message>
        <source>▲ full: %1 of %2 teams</source>
        <translation>▲ 已满：%1 / %2 队</translation>
    </message>
    <message>
        <source>%1 of %2 teams</source>
        <translation>%1 / %2 队</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>不选课题</translation>
    </message>
</context>
<context>
    <name>kitcamp::CaseWords</name>
    <message numerus="yes">
        <source>None of the %n who answered named it.</source>
        <translation>
            <numerusform>已回答的 %n 人都没有选它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody&apos;s first wish, but named by %1 of %n who answered.</source>
        <translation>
            <numerusform>没有人把它列为第一志愿，但已回答的 %n 人中有 %1 人选了它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First wish of %1 of %n who answered</source>
        <translation>
            <numerusform>已回答的 %n 人中有 %1 人把它列为第一志愿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, named by %n more</source>
        <translation>
            <numerusform>，另有 %n 人选了它</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would suit it better (%2 %), but is full: %3.</source>
        <comment>%1: case, %3: teams</comment>
        <translation>%1 更合适（%2 %），但已满：%3。</translation>
    </message>
    <message>
        <source>%1 would suit it better (%2 %) and still takes teams.</source>
        <comment>%1: case</comment>
        <translation>%1 更合适（%2 %），且还可接收队伍。</translation>
    </message>
    <message>
        <source>Nobody of the team named a wish.</source>
        <translation>队里没有人填写志愿。</translation>
    </message>
    <message>
        <source>It would like %1 best (%2 %).</source>
        <comment>%1: case</comment>
        <translation>该队最希望做 %1（%2 %）。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CasesPage</name>
    <message>
        <source>Project cases</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>No project cases yet</source>
        <translation>还没有课题</translation>
    </message>
    <message>
        <source>What will the teams work on? Enter the first case of a company.</source>
        <translation>各队要做什么？请录入第一个企业课题。</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>新建课题…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>新建课题(&amp;N)…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New project case</source>
        <translation>新建课题</translation>
    </message>
    <message>
        <source>Edit project case</source>
        <translation>编辑课题</translation>
    </message>
</context>
<context>
    <name>kitcamp::CentrePlan</name>
    <message>
        <source>This activity is no longer there. Choose another one.</source>
        <translation>这个活动已不在。请选择另一个。</translation>
    </message>
    <message>
        <source>The cancelled session is not among the weeks that are shown.</source>
        <translation>已取消的课次不在当前显示的周里。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CentreSection</name>
    <message>
        <source>The centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>as it stands on slips, lists and certificates</source>
        <translation>印在借用单、列表和证书上</translation>
    </message>
    <message>
        <source>Name in &amp;Chinese</source>
        <translation>中文名称(&amp;C)</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>徽标(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Terms of lending in Chinese</source>
        <translation>中文借用须知(&amp;T)</translation>
    </message>
    <message>
        <source>What a borrower signs on the slip.</source>
        <translation>借用人在借用单上签署的内容。</translation>
    </message>
    <message>
        <source>Te&amp;rms of lending in English</source>
        <translation>英文借用须知(&amp;R)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Due times and opening hours are meant in it, whatever this computer is set to.</source>
        <translation>应还时间和开放时间都按此时区，与本机设置无关。</translation>
    </message>
    <message>
        <source>Give the centre a name in one of the two languages.</source>
        <translation>请至少用一种语言填写中心名称。</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Asia/Shanghai.</source>
        <translation>请从列表中选择时区，如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificateCheck</name>
    <message>
        <source>Valid: certificate %1 of %2.</source>
        <comment>%1: number, %2: person</comment>
        <translation>有效：证书 %1，持有人%2。</translation>
    </message>
    <message>
        <source>Revoked on %2: certificate %1 is void. %3</source>
        <comment>%1: number, %2: day, %3: reason</comment>
        <translation>已于 %2 作废：证书 %1 无效。%3</translation>
    </message>
    <message>
        <source>Certificate %1 is whole, but the key that signed it is not one of this centre.</source>
        <translation>证书 %1 内容完整，但签名密钥不属于本中心。</translation>
    </message>
    <message>
        <source>Not genuine: what certificate %1 says is not what was signed.</source>
        <translation>不真实：证书 %1 的内容与签名时不符。</translation>
    </message>
    <message>
        <source>Certificate %1 was signed by this centre, but this file does not list it: its issue was taken back, or this computer has to sync first.</source>
        <translation>证书 %1 由本中心签名，但本文件中没有登记：颁发已被撤销，或者本机需要先同步。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificateCode</name>
    <message>
        <source>This code of a certificate is damaged or was cut off. Scan it again.</source>
        <translation>这个证书码已损坏或不完整。请重新扫描。</translation>
    </message>
    <message>
        <source>This is not the code of a Kitcamp certificate. Scan the square code at its foot.</source>
        <translation>这不是 Kitcamp 证书的编码。请扫描证书底部的方形码。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificateFields</name>
    <message>
        <source>This is not what a certificate of Kitcamp says.</source>
        <translation>这不是 Kitcamp 证书的内容。</translation>
    </message>
    <message>
        <source>This participant is no longer there.</source>
        <translation>这名学员已不在。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificateList</name>
    <message>
        <source>Revoked on %1</source>
        <comment>a certificate</comment>
        <translation>已于 %1 作废</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <comment>a certificate</comment>
        <translation>
            <numerusform>已打印 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>To print</source>
        <comment>a certificate</comment>
        <translation>待打印</translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificateListPage</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>还没有证书</translation>
    </message>
    <message>
        <source>Whoever completes the activity can get one: mark them as completed first.</source>
        <translation>结业的学员才能获得证书：请先将他们记为已结业。</translation>
    </message>
    <message>
        <source>Print what is selected…</source>
        <translation>打印所选…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Certificates are revoked one by one: each has a reason of its own.</source>
        <translation>证书须逐份作废：每份各有原因。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificateNumbers</name>
    <message numerus="yes">
        <source>Only %n number(s) can be printed that no other computer can print too.</source>
        <translation>
            <numerusform>只有 %n 个编号可以打印而不与其他电脑重复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserve more numbers; where the centre is shared, let this computer sync once.</source>
        <translation>请预留更多编号；中心已共享时，请让本机先同步一次。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificateOffice</name>
    <message>
        <source>Nobody was chosen who could get a certificate.</source>
        <translation>所选的人都不能获得证书。</translation>
    </message>
    <message>
        <source>Mark participants as completed first.</source>
        <translation>请先将学员记为已结业。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificatePapers</name>
    <message>
        <source>This certificate is no longer there. Its issue was taken back.</source>
        <translation>这份证书已不在：颁发已被撤销。</translation>
    </message>
    <message>
        <source>Certificate %1 was revoked: it is not printed any more.</source>
        <translation>证书 %1 已作废，不再打印。</translation>
    </message>
    <message>
        <source>Issue a new one for this participant.</source>
        <translation>请为这名学员颁发新的证书。</translation>
    </message>
    <message>
        <source>This operator may not print the pictures of seals.</source>
        <translation>这位操作员无权打印印章图片。</translation>
    </message>
    <message>
        <source>Print without them and press the seals onto the paper.</source>
        <translation>请不带印章打印，再在纸上盖章。</translation>
    </message>
    <message>
        <source>Let somebody give you the right in Settings, Operators.</source>
        <translation>请有权限的人在“设置”的“操作员”中授予您这项权限。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificateReports</name>
    <message>
        <source>This activity has no certificates.</source>
        <translation>这个活动没有证书。</translation>
    </message>
    <message>
        <source>This activity has no certificates that were not printed yet.</source>
        <translation>这个活动没有尚未打印的证书。</translation>
    </message>
    <message>
        <source>Issue them first: kitcamp certificate issue FILE ACTIVITY.</source>
        <translation>请先颁发：kitcamp certificate issue 文件 活动。</translation>
    </message>
    <message>
        <source>With --param which=all they are printed again, marked as reprints.</source>
        <translation>加上 --param which=all 可再次打印，并标明为补发。</translation>
    </message>
    <message>
        <source>Certificates are new or all, not &quot;%1&quot;.</source>
        <translation>证书只能是 new 或 all，不能是“%1”。</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>已作废的证书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>作废日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The certificates of an activity, one a page.</source>
        <translation>一个活动的证书，每页一份。</translation>
    </message>
    <message>
        <source>its code, name or id</source>
        <translation>活动的代码、名称或编号</translation>
    </message>
    <message>
        <source>new (not printed yet) or all</source>
        <translation>new（尚未打印）或 all</translation>
    </message>
    <message>
        <source>All certificates that were revoked, with the reasons.</source>
        <translation>所有已作废的证书及原因。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificateSection</name>
    <message>
        <source>Show archi&amp;ved</source>
        <translation>显示已归档(&amp;V)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>what they say; an activity names its template</source>
        <translation>证书上的文字；每个活动指定所用的模板</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>还没有模板</translation>
    </message>
    <message>
        <source>Without one, certificates say what Kitcamp suggests.</source>
        <translation>没有模板时，证书采用 Kitcamp 建议的文字。</translation>
    </message>
    <message>
        <source>As it reads</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Fields for the text: %1. What stands in square brackets is left out where a field in it is empty.</source>
        <translation>可用的字段：%1。方括号里的内容，在其中的字段为空时略去。</translation>
    </message>
    <message>
        <source>These are no fields and would be printed as they stand: %1</source>
        <translation>这些不是字段，会原样打印：%1</translation>
    </message>
</context>
<context>
    <name>kitcamp::Certificates</name>
    <message>
        <source>Certificate %1 no longer says what was signed.</source>
        <translation>证书 %1 的内容已与签名时不符。</translation>
    </message>
    <message>
        <source>Revoke it and issue a new one.</source>
        <translation>请作废它，再颁发新的。</translation>
    </message>
    <message>
        <source>%1 would have two certificates for the same thing, %2 and %3.</source>
        <translation>%1会因同一事项有两份证书：%2 和 %3。</translation>
    </message>
    <message>
        <source>Revoke one of them first.</source>
        <translation>请先作废其中一份。</translation>
    </message>
    <message>
        <source>%1 holds certificate %2: that it was completed cannot be taken back.</source>
        <comment>%1: person, %2: number</comment>
        <translation>%1 持有证书 %2：不能取消结业。</translation>
    </message>
    <message>
        <source>Revoke the certificate first.</source>
        <translation>请先作废该证书。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificatesTab</name>
    <message>
        <source>&amp;Issue certificates</source>
        <translation>颁发证书(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>验证(&amp;V)…</translation>
    </message>
    <message>
        <source>With pictures of the &amp;seals</source>
        <translation>附印章图片(&amp;S)</translation>
    </message>
    <message>
        <source>Needs the right of the operator, given in Settings, Operators.</source>
        <translation>需要操作员权限，在“设置”的“操作员”中授予。</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) completed it and have no certificate yet.</source>
        <translation>
            <numerusform>有 %n 名学员已结业，还没有证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has completed it yet: Attendance proposes who did.</source>
        <translation>还没有人结业：“考勤”页会给出结业建议。</translation>
    </message>
    <message>
        <source>Everyone who completed it has a certificate.</source>
        <translation>已结业的学员都有证书。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Issue %n certificate(s)</source>
        <translation>
            <numerusform>颁发 %n 份证书(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n new one(s)…</source>
        <translation>
            <numerusform>打印 %n 份新证书(&amp;P)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke a certificate</source>
        <translation>作废证书</translation>
    </message>
    <message>
        <source>Certificate %1 of %2 will be told to be void by everyone who verifies it. Its number is not given again; the person can get a new certificate.</source>
        <translation>今后验证 %2 的证书 %1 时将显示已作废。该编号不再使用；可以为此人颁发新证书。</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>作废(&amp;R)</translation>
    </message>
    <message>
        <source>Say why: it stands in the list of revocations.</source>
        <translation>请说明原因：将列入作废清单。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ChangeCalendar</name>
    <message>
        <source>Changed the calendar: %1</source>
        <comment>%1: holiday, term</comment>
        <translation>更改日历：%1</translation>
    </message>
    <message numerus="yes">
        <source>Changed the calendar: %1; %n session(s) went along</source>
        <comment>%1: holiday, term</comment>
        <translation>
            <numerusform>更改日历：%1；%n 个课次随之移动</numerusform>
        </translation>
    </message>
    <message>
        <source>changed the calendar: %1</source>
        <comment>2026-10-01: you changed the calendar: National Day</comment>
        <translation>更改了日历：%1</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <comment>%1: rooms</comment>
        <translation>已归档 %1</translation>
    </message>
    <message numerus="yes">
        <source>Archived %1; %n session(s) went along</source>
        <comment>%1: rooms</comment>
        <translation>
            <numerusform>已归档 %1；%n 个课次随之调整</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ChangeDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>When the form is complete, the sessions that are hit stand here.</source>
        <translation>表单填写完整后，受影响的课次会列在这里。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ChangeParticipations</name>
    <message>
        <source>%1 is in %2 in this role already.</source>
        <translation>%1 在 %2 中已有这个角色。</translation>
    </message>
    <message>
        <source>Take one of the two lines off the roster.</source>
        <translation>请从学员名单中删去两行之一。</translation>
    </message>
    <message>
        <source>Changed the role: %1</source>
        <comment>%1: person and activity</comment>
        <translation>更改角色：%1</translation>
    </message>
    <message>
        <source>Changed the role of %1 in %2</source>
        <comment>%1: 12 people</comment>
        <translation>更改 %2 中 %1 的角色</translation>
    </message>
    <message>
        <source>Changed the seat: %1</source>
        <comment>%1: person and activity</comment>
        <translation>更改名额类型：%1</translation>
    </message>
    <message>
        <source>Changed the seats of %1 in %2</source>
        <comment>%1: 12 people</comment>
        <translation>更改 %2 中 %1 的名额类型</translation>
    </message>
    <message>
        <source>changed the seat</source>
        <comment>Li · Robotics: you changed the seat</comment>
        <translation>更改了名额类型</translation>
    </message>
    <message>
        <source>changed the role</source>
        <comment>Li · Robotics: you changed the role</comment>
        <translation>更改了角色</translation>
    </message>
</context>
<context>
    <name>kitcamp::ChangeReservation</name>
    <message>
        <source>Changed the booking of %1: %2%3</source>
        <comment>%1: for whom, %2: what, %3: time</comment>
        <translation>更改 %1 的预约：%2%3</translation>
    </message>
    <message>
        <source>changed it to %1%2</source>
        <comment>Booking of Li: you changed it to 3 × Camera, 2026-09-12 13:00–17:00</comment>
        <translation>将其改为 %1%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::ChangeSessions</name>
    <message>
        <source>Changed the staff of a session</source>
        <translation>更改一个课次的授课人员</translation>
    </message>
    <message>
        <source>Renumbered the sessions of %1</source>
        <comment>%1: activity</comment>
        <translation>重新编排 %1 的课次序号</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n session(s) of %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>移动 %1 的 %n 个课次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n session(s) of %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>更改 %1 的 %n 个课次</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>%1: session, %2: date and time</comment>
        <translation>将 %1 移到 %2</translation>
    </message>
    <message>
        <source>Took the time of %1 away: to place</source>
        <comment>%1: session</comment>
        <translation>清除 %1 的时间：待排</translation>
    </message>
    <message>
        <source>Took the room of %1 away</source>
        <comment>%1: session</comment>
        <translation>清除 %1 的教室</translation>
    </message>
    <message>
        <source>Moved %1 into %2</source>
        <comment>%1: session, %2: room</comment>
        <translation>将 %1 移到 %2</translation>
    </message>
    <message numerus="yes">
        <source>Made %1 %n minute(s) long</source>
        <comment>%1: session</comment>
        <translation>
            <numerusform>将 %1 的时长改为 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the staff of %1</source>
        <comment>%1: session</comment>
        <translation>更改 %1 的授课人员</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>%1: session</comment>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>moved it to %1</source>
        <comment>Python basics, session 3: you moved it to 2026-09-19 14:00</comment>
        <translation>将其移到 %1</translation>
    </message>
    <message>
        <source>moved it into %1</source>
        <comment>Python basics, session 3: you moved it into Lab 2</comment>
        <translation>将其移到 %1</translation>
    </message>
    <message>
        <source>changed it</source>
        <comment>Python basics, session 3: you changed it</comment>
        <translation>将其更改</translation>
    </message>
</context>
<context>
    <name>kitcamp::ChangeWords</name>
    <message>
        <source>(not known)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>没有教室</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第 %1 次课</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>授课人员：%1</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>由 %1 改到 %2</translation>
    </message>
    <message>
        <source>Now %1 instead of %2</source>
        <translation>时间改为 %1（原为 %2）</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>教室：%1</translation>
    </message>
    <message>
        <source>in %1 instead of %2</source>
        <translation>教室改为 %1（原为 %2）</translation>
    </message>
    <message>
        <source>with %1 instead of %2</source>
        <translation>授课人员改为 %1（原为 %2）</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>已取消：%1。</translation>
    </message>
    <message>
        <source>Not held on %1; the new date follows.</source>
        <translation>%1 的课不举行；新的时间另行通知。</translation>
    </message>
    <message>
        <source>New, in place of the one on %1: %2.</source>
        <translation>新增，补 %1 的课：%2。</translation>
    </message>
    <message>
        <source>Takes place after all: %1.</source>
        <translation>恢复举行：%1。</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>without an online link</source>
        <translation>不再有在线链接</translation>
    </message>
    <message>
        <source>online at %1</source>
        <translation>在线链接：%1</translation>
    </message>
    <message>
        <source>You hold this session from now on: %1.</source>
        <translation>从现在起由您授课：%1。</translation>
    </message>
    <message>
        <source>You need not hold this session any more: %1.</source>
        <translation>您不必再为此课次授课：%1。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Date open</source>
        <translation>时间待定</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>补课</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>授课人员</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>kitcamp::Changeset</name>
    <message>
        <source>An entry of the journal is damaged and was not applied.</source>
        <translation>日志里有一条记录已损坏，没有应用。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CheckIn</name>
    <message>
        <source>This person is no longer on the list. Somebody took it back.</source>
        <translation>此人已不在名单上。有人撤销了它。</translation>
    </message>
    <message>
        <source>%1 is not confirmed for this camp.</source>
        <translation>%1 尚未确认参加这个训练营。</translation>
    </message>
    <message>
        <source>Confirm the place in the roster first.</source>
        <translation>请先在学员名单里确认名额。</translation>
    </message>
    <message>
        <source>%1 is here since %2.</source>
        <comment>%1: person, %2: a clock time</comment>
        <translation>%1 已于 %2 报到。</translation>
    </message>
    <message>
        <source>Checked in %1</source>
        <translation>为 %1 办理报到</translation>
    </message>
    <message>
        <source>checked in</source>
        <comment>about a participant</comment>
        <translation>办理了报到</translation>
    </message>
</context>
<context>
    <name>kitcamp::CheckInCard</name>
    <message>
        <source>&amp;Badge given</source>
        <translation>胸牌已发(&amp;B)</translation>
    </message>
    <message>
        <source>Account s&amp;lip given</source>
        <translation>账号条已发(&amp;L)</translation>
    </message>
    <message>
        <source>Type the last digits of a phone number, a name or its initials, or scan a badge.</source>
        <translation>请输入手机号末几位、姓名或姓名首字母，或扫描胸牌。</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>第 %1 队</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>房间 %1</translation>
    </message>
    <message>
        <source>no bed yet</source>
        <translation>还没有床位</translation>
    </message>
    <message>
        <source>Shirt %1</source>
        <translation>营服 %1</translation>
    </message>
    <message>
        <source>Meals: %1</source>
        <translation>饮食：%1</translation>
    </message>
    <message>
        <source>Allergies: %1</source>
        <translation>过敏：%1</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>在营</translation>
    </message>
    <message>
        <source>Alt+%1   %2</source>
        <comment>a key, and whom it chooses</comment>
        <translation>Alt+%1   %2</translation>
    </message>
</context>
<context>
    <name>kitcamp::CheckInDesk</name>
    <message numerus="yes">
        <source>%n people are meant by this: choose one by its number.</source>
        <translation>
            <numerusform>有 %n 人符合：请按编号选择一人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here since %2.</source>
        <comment>%1: person, %2: a clock time</comment>
        <translation>%1 已于 %2 报到。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 已返回。</translation>
    </message>
    <message>
        <source>%1 is checked in.</source>
        <translation>%1 已报到。</translation>
    </message>
    <message>
        <source>%1 goes home.</source>
        <translation>%1 已离营。</translation>
    </message>
    <message>
        <source>%1 is not confirmed for this camp (%2). Confirm the place in the roster first.</source>
        <comment>%1: person, %2: offered, waiting ..</comment>
        <translation>%1 尚未确认参加这个训练营（%2）。请先在学员名单里确认名额。</translation>
    </message>
    <message>
        <source>%1 does not take part in this camp.</source>
        <translation>%1 没有参加这个训练营。</translation>
    </message>
    <message>
        <source>%1 does not take part in this camp, but in another one: %2.</source>
        <comment>%1: person, %2: camp</comment>
        <translation>%1 没有参加这个训练营，参加的是另一个：%2。</translation>
    </message>
    <message>
        <source>No phone number or card of this camp ends with %1. Try the name, or its initials.</source>
        <translation>这个训练营里没有以 %1 结尾的手机号或卡号。请试试姓名或姓名首字母。</translation>
    </message>
    <message>
        <source>Nobody of this camp is called &quot;%1&quot;. Try the last digits of the phone number.</source>
        <translation>这个训练营里没有叫“%1”的人。请试试手机号末几位。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CheckInTab</name>
    <message>
        <source>here</source>
        <translation>在营</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未报到</translation>
    </message>
    <message>
        <source>&amp;Departures</source>
        <translation>离营登记(&amp;D)</translation>
    </message>
    <message>
        <source>The same line notes who goes home</source>
        <translation>用同一个输入框登记离营的人</translation>
    </message>
    <message>
        <source>&amp;Take the last one back</source>
        <translation>撤销上一条(&amp;T)</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>在营人员</translation>
    </message>
    <message>
        <source>Nobody has arrived yet</source>
        <translation>还没有人报到</translation>
    </message>
    <message>
        <source>Type the end of a phone number or a name above, then Enter.</source>
        <translation>请在上方输入手机号末几位或姓名，再按 Enter。</translation>
    </message>
    <message>
        <source>Who is missing, by university</source>
        <translation>未报到的人，按大学</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>全部已报到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>figures: here of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Alt and a number choose; or go on typing</source>
        <translation>按 Alt 加数字选择，或继续输入</translation>
    </message>
    <message>
        <source>Who goes home?</source>
        <translation>谁离营？</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>谁来报到？</translation>
    </message>
    <message>
        <source>From now on the line notes who goes home.</source>
        <translation>现在起，输入框用于登记离营。</translation>
    </message>
    <message>
        <source>From now on the line checks in.</source>
        <translation>现在起，输入框用于报到。</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>%1 are here; missing: %2.</source>
        <translation>在营：%1；未报到：%2。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ChoiceButton</name>
    <message>
        <source>Not possible: %1</source>
        <comment>%1: a sentence with the reason</comment>
        <translation>不可行：%1</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <comment>%1: what it does</comment>
        <translation>%1（按 %2 键）</translation>
    </message>
</context>
<context>
    <name>kitcamp::ChooseTeamPlan</name>
    <message>
        <source>This variant is no longer there.</source>
        <translation>这个方案已不在。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was chosen meanwhile.</source>
        <comment>a variant of teams</comment>
        <translation>在此期间已选定“%1”。</translation>
    </message>
    <message>
        <source>The choice of a variant was taken back meanwhile.</source>
        <translation>在此期间，方案的选定已被撤销。</translation>
    </message>
    <message>
        <source>Compare the variants again, then choose.</source>
        <translation>请重新比较各方案，再选定。</translation>
    </message>
    <message>
        <source>Chose &quot;%1&quot; as the teams of %2</source>
        <comment>variant, camp</comment>
        <translation>选定“%1”作为 %2 的组队方案</translation>
    </message>
    <message>
        <source>chose the teams of &quot;%1&quot;</source>
        <comment>Summer camp: you chose the teams of Variant B</comment>
        <translation>选定了“%1”的队伍</translation>
    </message>
</context>
<context>
    <name>kitcamp::ClashList</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday and day, time: Sat 28 13:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>format of a day in a list of clashes</comment>
        <translation>d日ddd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a session, what clashes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 × %2 short on %3: %4</source>
        <comment>a model of device, how many are missing, when, a session</comment>
        <translation>%3 缺 %2 件 %1：%4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, a session, what clashes</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>kitcamp::ClearBusyTimes</name>
    <message>
        <source>Cleared the busy times of %1</source>
        <comment>%1: terms</comment>
        <translation>清除 %1 的占用时间</translation>
    </message>
    <message>
        <source>cleared its busy times</source>
        <comment>2026-2027-1: you cleared its busy times</comment>
        <translation>清除了其占用时间</translation>
    </message>
</context>
<context>
    <name>kitcamp::CloseAttendance</name>
    <message numerus="yes">
        <source>Closed %1: %n absent</source>
        <comment>%1: session</comment>
        <translation>
            <numerusform>结束 %1 的考勤：%n 人缺勤</numerusform>
        </translation>
    </message>
    <message>
        <source>closed its list of attendance</source>
        <comment>Python 3 of 8: you closed its list of attendance</comment>
        <translation>结束了其考勤</translation>
    </message>
    <message>
        <source>%1 has no time yet: nobody can have been absent.</source>
        <comment>%1: session</comment>
        <translation>%1 尚未排定时间，还谈不上缺勤。</translation>
    </message>
    <message>
        <source>%1 begins only at %2: nobody can have been absent yet.</source>
        <comment>%1: session, %2: day and time</comment>
        <translation>%1 到 %2 才开始，还谈不上缺勤。</translation>
    </message>
    <message>
        <source>Close the list once the session has begun.</source>
        <translation>请在课次开始后再结束签到。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ClosureDialog</name>
    <message>
        <source>Write a day and a time: 2026-11-02 08:00.</source>
        <translation>请写明日期和时间：2026-11-02 08:00。</translation>
    </message>
    <message>
        <source>Close a room</source>
        <translation>停用教室</translation>
    </message>
    <message>
        <source>Change a closure</source>
        <translation>更改教室停用</translation>
    </message>
    <message>
        <source>Closed &amp;from</source>
        <translation>停用自(&amp;F)</translation>
    </message>
    <message>
        <source>2026-11-02 08:00, or a whole day</source>
        <translation>2026-11-02 08:00，或全天</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
</context>
<context>
    <name>kitcamp::CloudOffice</name>
    <message>
        <source>Team %1</source>
        <translation>第 %1 队</translation>
    </message>
    <message>
        <source>Everybody has an account of %1 already.</source>
        <translation>所有人都已有 %1 的账号。</translation>
    </message>
    <message>
        <source>%1 has no free account.</source>
        <translation>%1 没有空闲账号。</translation>
    </message>
    <message>
        <source>Import more accounts, or take some back.</source>
        <translation>请再导入一些账号，或收回一些。</translation>
    </message>
    <message>
        <source>%1 accounts, %2 given to teams, %3 handed out.</source>
        <translation>%1 个账号，已分给队伍 %2 个，已发放 %3 个。</translation>
    </message>
    <message>
        <source>%1 accounts, %2 given to people, %3 handed out.</source>
        <translation>%1 个账号，已分给个人 %2 个，已发放 %3 个。</translation>
    </message>
    <message>
        <source>Nobody is without.</source>
        <translation>都已有账号。</translation>
    </message>
    <message numerus="yes">
        <source>%n still without one.</source>
        <translation>
            <numerusform>还有 %n 个没有账号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are missing: order more, or take some back.</source>
        <translation>
            <numerusform>缺 %n 个账号：请再申请，或收回一些。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CloudTab</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Only &amp;free ones</source>
        <translation>仅空闲的(&amp;F)</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>还没有账号</translation>
    </message>
    <message>
        <source>Import the list that the platform gave you: accounts and passwords.</source>
        <translation>请导入平台提供的列表：账号和密码。</translation>
    </message>
    <message>
        <source>Cloud resource</source>
        <translation>云资源</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>收回(&amp;B)</translation>
    </message>
    <message>
        <source>Give by &amp;hand…</source>
        <translation>手动分配(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Handed out</source>
        <translation>标为已发放(&amp;M)</translation>
    </message>
    <message>
        <source>Notes that the slips of the selected accounts were given to their owners</source>
        <translation>记录所选账号的账号条已交给本人</translation>
    </message>
    <message>
        <source>&amp;Print slips…</source>
        <translation>打印账号条(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Give out</source>
        <translation>分配(&amp;G)</translation>
    </message>
    <message>
        <source>One free account for each who has none, in their order</source>
        <translation>按次序为没有账号的各分配一个空闲账号</translation>
    </message>
    <message>
        <source>This camp has no cloud resources yet. Add them under Plan.</source>
        <translation>这个训练营还没有云资源。请在“日程”中添加。</translation>
    </message>
    <message>
        <source>Select a free account in the list first.</source>
        <translation>请先在列表里选择一个空闲账号。</translation>
    </message>
    <message>
        <source>The account %1 is %2&apos;s. Take it back first.</source>
        <comment>%1: account, %2: person or team</comment>
        <translation>账号 %1 已分给 %2。请先收回。</translation>
    </message>
    <message>
        <source>Select accounts in the list that somebody has.</source>
        <translation>请在列表里选择已分配的账号。</translation>
    </message>
    <message>
        <source>All of these were handed out already.</source>
        <translation>这些账号都已发放。</translation>
    </message>
    <message>
        <source>No account is given to anybody yet.</source>
        <translation>还没有分配任何账号。</translation>
    </message>
    <message>
        <source>Give them out first.</source>
        <translation>请先分配。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ColumnAssignment</name>
    <message>
        <source>(empty)</source>
        <comment>a column without values</comment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>No column names the university. They all belong to</source>
        <translation>没有写明学校的列。全部属于</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>▲ Please check: %1</source>
        <comment>%1: values of the column</comment>
        <translation>▲ 请核对：%1</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>“%1”列的内容</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– 略去 –</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>%1: a question</comment>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新建问题</translation>
    </message>
</context>
<context>
    <name>kitcamp::ColumnChoice</name>
    <message>
        <source>&amp;Usual columns</source>
        <translation>常用列(&amp;U)</translation>
    </message>
</context>
<context>
    <name>kitcamp::ComparisonDialog</name>
    <message>
        <source>Compare the variants</source>
        <translation>比较方案</translation>
    </message>
    <message>
        <source>Each by its own rules. 100 % = cannot be better with these students.</source>
        <translation>各方案按自己的规则计算。100 % 表示就这些学员而言已是最好。</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The variants by criterion</source>
        <translation>各方案的评分项</translation>
    </message>
    <message>
        <source>Who sits elsewhere</source>
        <translation>换了队的人</translation>
    </message>
    <message>
        <source>Everybody sits in the same team</source>
        <translation>所有人都在同一队</translation>
    </message>
    <message>
        <source>The variants are the same teams.</source>
        <translation>这些方案的队伍相同。</translation>
    </message>
    <message>
        <source>&amp;The variant that counts</source>
        <translation>采用的方案(&amp;T)</translation>
    </message>
    <message>
        <source>Kits, papers, door signs and judging follow it.</source>
        <translation>套件、文件、门牌和评审都以它为准。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分项</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) sit elsewhere</source>
        <translation>
            <numerusform>%n 名学员换了队</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CompleteParticipations</name>
    <message>
        <source>%1 did not take part (%2).</source>
        <comment>%2: on the waiting list, withdrawn ...</comment>
        <translation>%1 没有参加（%2）。</translation>
    </message>
    <message>
        <source>Confirm the participation first, if that is wrong.</source>
        <translation>如果有误，请先确认其参加。</translation>
    </message>
    <message>
        <source>Completed %1: %2 completed, %3 not</source>
        <comment>%1: an activity, %2 and %3: numbers of people</comment>
        <translation>认定 %1 的结业：%2 人结业，%3 人未结业</translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <comment>%1: person and activity</comment>
        <translation>已结业：%1</translation>
    </message>
    <message>
        <source>Set back to confirmed: %1</source>
        <translation>改回已确认：%1</translation>
    </message>
    <message>
        <source>Not completed: %1</source>
        <comment>%1: person and activity</comment>
        <translation>未结业：%1</translation>
    </message>
    <message>
        <source>said who completed</source>
        <comment>Robotics: you said who completed</comment>
        <translation>认定了结业名单</translation>
    </message>
</context>
<context>
    <name>kitcamp::Completion</name>
    <message>
        <source>attended %1 of %2 (%3 %)</source>
        <comment>%1, %2: numbers of sessions</comment>
        <translation>出勤 %1/%2 次（%3%）</translation>
    </message>
    <message>
        <source>%1 % are asked</source>
        <comment>of the sessions</comment>
        <translation>要求 %1%</translation>
    </message>
    <message>
        <source>no attendance was taken</source>
        <translation>没有考勤记录</translation>
    </message>
    <message>
        <source>%1, at best %2 % are still possible, %3</source>
        <comment>%1: attended .. of .., %3: .. are asked</comment>
        <translation>%1，最多还能达到 %2%，%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of the sessions to come are still needed</source>
        <comment>%1: attended .. of ..</comment>
        <translation>
            <numerusform>%1，后面的课次还须出勤 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>the score is missing</source>
        <translation>缺少成绩</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>成绩 %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>%1, %2 are asked</source>
        <comment>%1: score .., %2: points</comment>
        <translation>%1，要求 %2 分</translation>
    </message>
    <message>
        <source>was not there yet</source>
        <translation>尚未到场</translation>
    </message>
    <message>
        <source>was never there</source>
        <translation>从未到场</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已结业</translation>
    </message>
    <message>
        <source>not completed</source>
        <translation>未结业</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Completed with at least %1 % attendance and %2 points.</source>
        <translation>出勤率至少 %1%，且成绩至少 %2 分，方可结业。</translation>
    </message>
    <message>
        <source>Completed with at least %1 % attendance.</source>
        <translation>出勤率至少 %1%，方可结业。</translation>
    </message>
    <message>
        <source>Completed with at least %1 points.</source>
        <translation>成绩至少 %1 分，方可结业。</translation>
    </message>
    <message>
        <source>No rule is set: whoever was there once completes.</source>
        <translation>没有设定规则：到场一次即可结业。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CompletionDialog</name>
    <message>
        <source>Who completes</source>
        <translation>结业认定</translation>
    </message>
    <message>
        <source>&amp;Completed</source>
        <translation>已结业(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Not completed</source>
        <translation>未结业(&amp;N)</translation>
    </message>
    <message>
        <source>Leave &amp;open</source>
        <translation>保持待定(&amp;O)</translation>
    </message>
    <message>
        <source>What the rule proposes</source>
        <translation>规则的建议</translation>
    </message>
    <message>
        <source>No students with a place</source>
        <translation>没有已确认名额的学生</translation>
    </message>
    <message>
        <source>Confirm participants of %1 first.</source>
        <translation>请先确认 %1 的学员。</translation>
    </message>
    <message>
        <source>&amp;Take this over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>Sets it for everybody who is selected in the list</source>
        <translation>对列表中选中的所有人生效</translation>
    </message>
    <message>
        <source>Select people in the list first.</source>
        <translation>请先在列表中选择学员。</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n 人已结业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not completed</source>
        <translation>
            <numerusform>%n 人未结业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>completion</comment>
        <translation>
            <numerusform>%n 人待定</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>已是如此。</translation>
    </message>
    <message numerus="yes">
        <source>%n will change.</source>
        <translation>
            <numerusform>将更改 %n 人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CompletionModel</name>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>set by hand; the rule says: %1 (%2)</source>
        <comment>%1: completed, not completed; %2: reasons</comment>
        <translation>人工设定；按规则为：%1（%2）</translation>
    </message>
</context>
<context>
    <name>kitcamp::ComputersSection</name>
    <message>
        <source>Computers of the centre</source>
        <translation>中心的电脑</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Na&amp;me among the others</source>
        <translation>在其他电脑中的名称(&amp;M)</translation>
    </message>
    <message>
        <source>It stands beside what is done here: &quot;Desk 2&quot;.</source>
        <translation>会写在本机所做的操作旁边，如“2 号台”。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Where they meet</source>
        <translation>汇集处</translation>
    </message>
    <message>
        <source>It is &amp;elsewhere now…</source>
        <translation>已移到别处(&amp;E)…</translation>
    </message>
    <message>
        <source>Another computer joins</source>
        <translation>加入另一台电脑</translation>
    </message>
    <message>
        <source>Save an &amp;invitation…</source>
        <translation>保存邀请文件(&amp;I)…</translation>
    </message>
    <message>
        <source>What else lies in the folder</source>
        <translation>文件夹里的其他内容</translation>
    </message>
    <message>
        <source>This computer is called %1 from now on.</source>
        <translation>本机从现在起叫“%1”。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ConfirmOrganizationName</name>
    <message>
        <source>&quot;%1&quot; was confirmed as a name of another organization. Remove it there first.</source>
        <translation>“%1”已确认为另一单位的名称。请先在那里删除。</translation>
    </message>
    <message>
        <source>Confirmed that &quot;%1&quot; is %2</source>
        <comment>%1: as somebody wrote it, %2: organization</comment>
        <translation>确认“%1”就是%2</translation>
    </message>
    <message>
        <source>confirmed the name &quot;%1&quot;</source>
        <comment>an organization: you confirmed the name ..</comment>
        <translation>确认了名称“%1”</translation>
    </message>
</context>
<context>
    <name>kitcamp::ConflictCard</name>
    <message>
        <source>Waits for this, and is decided with it:</source>
        <translation>以下各项在等它，会一并决定：</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Nothing is done; it stays here.</source>
        <translation>暂不处理，仍留在这里。</translation>
    </message>
    <message>
        <source>Nobody in particular is in the way.</source>
        <translation>没有与谁的操作冲突。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ConflictPlanner</name>
    <message>
        <source>Dropped: %1</source>
        <comment>%1: the sentence of an Action</comment>
        <translation>舍弃：%1</translation>
    </message>
    <message>
        <source>Done before the computers met</source>
        <translation>在各电脑同步之前已办理</translation>
    </message>
    <message>
        <source>What this adds is not in the file: it cannot be the same thing.</source>
        <translation>要添加的内容文件里没有：不可能是同一项。</translation>
    </message>
    <message>
        <source>What is in the file already is used: %1</source>
        <comment>%1: the sentence of an Action that is not needed</comment>
        <translation>采用文件里已有的：%1</translation>
    </message>
    <message>
        <source>Stays in the inbox: %1 (%2)</source>
        <comment>%1: the sentence of an Action, %2: why</comment>
        <translation>仍待决定：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n people entered here only</source>
        <translation>
            <numerusform>只在本机录入的 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) entered here only</source>
        <translation>
            <numerusform>只在本机录入的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <comment>%1: what was entered</comment>
        <translation>舍弃：%1</translation>
    </message>
    <message numerus="yes">
        <source>Dropped: %1, and %n later Action(s)</source>
        <comment>%1: what was entered</comment>
        <translation>
            <numerusform>舍弃：%1，以及之后的 %n 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>changes of ...</comment>
        <translation>本机</translation>
    </message>
    <message>
        <source>another computer</source>
        <comment>changes of ...</comment>
        <translation>另一台电脑</translation>
    </message>
    <message numerus="yes">
        <source>It would also take back %n other change(s) of %1.</source>
        <comment>%1: a computer</comment>
        <translation>
            <numerusform>这样还会撤销%1的另外 %n 处改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose &quot;It is the same thing&quot; instead.</source>
        <translation>请改选“是同一项”。</translation>
    </message>
    <message numerus="yes">
        <source>%n of its rows are there already</source>
        <translation>
            <numerusform>其中 %n 行已有</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Connection</name>
    <message>
        <source>%1 is no longer there. Was it moved, or a stick taken out?</source>
        <translation>%1 已不在原处。是移动了，还是拔掉了 U 盘？</translation>
    </message>
    <message>
        <source>%1 could not be opened. Is the folder there, and may you write in it?</source>
        <translation>%1 无法打开。文件夹在吗？您有写入权限吗？</translation>
    </message>
    <message>
        <source>This is there already. Nothing was changed.</source>
        <translation>已有这一项，没有做任何更改。</translation>
    </message>
    <message>
        <source>Something else belongs to this, or what it belongs to is no longer there. Nothing was changed.</source>
        <translation>还有其他内容属于它，或它所属的内容已不在。没有做任何更改。</translation>
    </message>
    <message>
        <source>Something that must be filled in is empty. Nothing was changed.</source>
        <translation>有必填项是空的。没有做任何更改。</translation>
    </message>
    <message>
        <source>A value is not allowed here. Nothing was changed.</source>
        <translation>有一个值不能用在这里。没有做任何更改。</translation>
    </message>
    <message>
        <source>Another window or program is writing to %1. Try again in a moment.</source>
        <translation>另一个窗口或程序正在写 %1。请稍后再试。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in %1; make room and try again.</source>
        <translation>磁盘已满。%1 没有改变；请腾出空间后再试。</translation>
    </message>
    <message>
        <source>%1 is read-only. Nothing was changed; ask for the right to write, or copy the file.</source>
        <translation>%1 是只读的，没有改变；请申请写入权限，或复制一份文件。</translation>
    </message>
    <message>
        <source>%1 is damaged. Close it and take a backup from the folder beside it.</source>
        <translation>%1 已损坏。请关闭它，从旁边的文件夹里取一份备份。</translation>
    </message>
    <message>
        <source>The disk with %1 does not answer. Nothing was changed; check the disk and try again.</source>
        <translation>%1 所在的磁盘没有响应。没有做任何更改；请检查磁盘后再试。</translation>
    </message>
    <message>
        <source>%1 could not be read or changed. Nothing was changed.</source>
        <translation>%1 无法读取或更改。没有做任何更改。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 已存在。请换个名称。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ContentCheck</name>
    <message>
        <source>The file is whole.</source>
        <translation>文件完整。</translation>
    </message>
    <message>
        <source>Nothing refers to something that is not there.</source>
        <translation>所有引用都有对应的内容。</translation>
    </message>
    <message>
        <source>The rule holds everywhere.</source>
        <translation>规则处处成立。</translation>
    </message>
    <message>
        <source>The history is complete and unchanged.</source>
        <translation>历史完整，未被改动。</translation>
    </message>
    <message>
        <source>The history of each object is complete.</source>
        <translation>每个对象的历史都完整。</translation>
    </message>
    <message>
        <source>The history gives exactly what the file holds.</source>
        <translation>按历史重建的内容与文件完全一致。</translation>
    </message>
    <message>
        <source>Everything can be found.</source>
        <translation>所有内容都能查到。</translation>
    </message>
    <message>
        <source>The check was cancelled. Nothing was changed.</source>
        <translation>检查已取消。没有做任何更改。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>Row %1 of %2 refers to something in %3 that is not there.</source>
        <translation>%2 的第 %1 行引用了 %3 里不存在的内容。</translation>
    </message>
    <message>
        <source>Entry %1 of the history is missing.</source>
        <translation>历史缺少第 %1 条记录。</translation>
    </message>
    <message>
        <source>Entry %1 of the history does not follow the one before it.</source>
        <translation>历史第 %1 条记录与前一条接不上。</translation>
    </message>
    <message>
        <source>Entry %1 of the history says two different things.</source>
        <translation>历史第 %1 条记录前后矛盾。</translation>
    </message>
    <message>
        <source>The history of row %1 of %2 lacks entry %3.</source>
        <translation>%2 第 %1 行的历史缺少记录 %3。</translation>
    </message>
    <message>
        <source>The history of some rows names entries that did not touch them.</source>
        <translation>有些行的历史列出了与它无关的记录。</translation>
    </message>
    <message>
        <source>The rows of %1 are not what the history says.</source>
        <translation>%1 的内容与历史不符。</translation>
    </message>
    <message>
        <source>%1 is not found by all its names and numbers.</source>
        <translation>%1 不能用它的所有名称和编号查到。</translation>
    </message>
    <message>
        <source>The file knows its place in the shared log, and nothing waits twice.</source>
        <translation>文件在共享日志中的位置正确，没有重复等待的事项。</translation>
    </message>
    <message>
        <source>The history ends before entry %1, which it has from the shared log.</source>
        <translation>文件应有共享日志的第 %1 条记录，但历史在此之前就结束了。</translation>
    </message>
    <message>
        <source>An entry of the history waits in the inbox as well: %1.</source>
        <translation>历史里的一条记录又在待决定中：%1。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CorrectAttendance</name>
    <message>
        <source>%1 was marked otherwise meanwhile: %2.</source>
        <comment>%1: person, %2: present, late ..</comment>
        <translation>%1 的考勤在此期间已改记：%2。</translation>
    </message>
    <message>
        <source>Look at the list again; mark it once more if you are sure.</source>
        <translation>请再看一下名单；确定无误后再记一次。</translation>
    </message>
    <message>
        <source>Marked %1 as present in %2</source>
        <comment>%1: person, %2: session</comment>
        <translation>将 %1 记为到场：%2</translation>
    </message>
    <message>
        <source>Marked %1 as late in %2</source>
        <comment>%1: person, %2: session</comment>
        <translation>将 %1 记为迟到：%2</translation>
    </message>
    <message>
        <source>Excused %1 from %2</source>
        <comment>%1: person, %2: session</comment>
        <translation>将 %1 记为请假：%2</translation>
    </message>
    <message>
        <source>Marked %1 as absent from %2</source>
        <comment>%1: person, %2: session</comment>
        <translation>将 %1 记为缺勤：%2</translation>
    </message>
    <message>
        <source>Took the mark of %1 in %2 away</source>
        <comment>%1: person, %2: session</comment>
        <translation>清除 %1 的考勤：%2</translation>
    </message>
    <message>
        <source>marked %1 as %2</source>
        <comment>Python 3 of 8: you marked Li as present</comment>
        <translation>将 %1 记为%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::CourseListPage</name>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation>还没有课程</translation>
    </message>
    <message>
        <source>What the centre teaches: topic, materials, hours, devices. Enter the first course; its classes follow in a few keys.</source>
        <translation>中心开设的课程：主题、资料、学时、设备。请录入第一门课程；之后几步即可开班。</translation>
    </message>
    <message>
        <source>New course…</source>
        <translation>新建课程…</translation>
    </message>
    <message>
        <source>&amp;New course…</source>
        <translation>新建课程(&amp;N)…</translation>
    </message>
    <message>
        <source>New class of this course…</source>
        <translation>为此课程开班…</translation>
    </message>
    <message>
        <source>Show its classes</source>
        <translation>显示其班级</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Archive what is selected</source>
        <translation>归档所选</translation>
    </message>
</context>
<context>
    <name>kitcamp::CoursesPage</name>
    <message>
        <source>&amp;Activities</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ourses</source>
        <translation>课程(&amp;O)</translation>
    </message>
</context>
<context>
    <name>kitcamp::CriteriaPanel</name>
    <message>
        <source>Criteria</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Criteria in their order</source>
        <translation>评分项（按次序）</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move the criterion up</source>
        <translation>上移评分项</translation>
    </message>
    <message>
        <source>Move the criterion down</source>
        <translation>下移评分项</translation>
    </message>
    <message>
        <source>%1 — %2 of 100 · %3</source>
        <comment>a criterion, its share, where its points are from</comment>
        <translation>%1 — 占 %2 / 100 · %3</translation>
    </message>
    <message>
        <source>No criterion yet: all scores are 0, and who applied earlier goes first.</source>
        <translation>还没有评分项：所有分数为 0，先报名者优先。</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>kitcamp::CriterionBars</name>
    <message>
        <source>%1: %2</source>
        <comment>criterion, per cent</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::CriterionDialog</name>
    <message>
        <source>New criterion</source>
        <translation>新建评分项</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>Points &amp;from</source>
        <translation>分数来源(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>Against the other criteria; 0 leaves it out.</source>
        <translation>相对于其他评分项；0 表示不计。</translation>
    </message>
    <message>
        <source>F&amp;ull marks</source>
        <translation>满分(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Points of each answer</source>
        <translation>各回答的分数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>By hand, while reading</source>
        <translation>阅读时人工打分</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>%1: a question</comment>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>Not needed here.</source>
        <translation>此处无需填写。</translation>
    </message>
    <message>
        <source>Empty: a number counts as it is, a text is weighed by hand. Else a line each: answer=points.</source>
        <translation>留空：数字按原值计，文字人工打分。否则每行一条：回答=分数。</translation>
    </message>
    <message>
        <source>A line each: answer=points. What is not named gives none.</source>
        <translation>每行一条：回答=分数。未列出的不得分。</translation>
    </message>
    <message>
        <source>Please write a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Give each value its points, a line each: value=points.</source>
        <translation>请为每个值写明分数，每行一条：值=分数。</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>kitcamp::DayList</name>
    <message>
        <source>there is no day as 2026-10-01 in it</source>
        <translation>其中没有 2026-10-01 这样的日期</translation>
    </message>
    <message>
        <source>the span is longer than %1 days</source>
        <translation>跨度超过 %1 天</translation>
    </message>
    <message>
        <source>a make-up day is one day</source>
        <translation>调休上班日只能是一天</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>a number, what is wrong</comment>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message>
        <source>%1 is a working day, but the list does not say of which day.</source>
        <translation>%1 是上班日，但列表没有写明上哪一天的课。</translation>
    </message>
</context>
<context>
    <name>kitcamp::DaySessions</name>
    <message>
        <source>online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <comment>%1: how many came, %2: how many are expected</comment>
        <translation>已到 %1/%2 人</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>over, %n not marked</source>
        <translation>
            <numerusform>已结束，%n 人未记考勤</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>door is open</source>
        <translation>签到中</translation>
    </message>
    <message>
        <source>later</source>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>kitcamp::DaysPanel</name>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the first and the last day, or enter sessions: each day stands here then.</source>
        <translation>请设定开始和结束日期，或录入课次：之后每天都会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no date yet.</source>
        <translation>
            <numerusform>%n 个课次还没有日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 in the calendar</source>
        <translation>在日历中打开 %1</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>没有教室</translation>
    </message>
</context>
<context>
    <name>kitcamp::DecideConflict</name>
    <message>
        <source>This was decided already.</source>
        <translation>此事项已经决定过了。</translation>
    </message>
    <message>
        <source>It cannot be taken back: what it changed was changed again later.</source>
        <translation>不能撤销：它更改的内容后来又改过。</translation>
    </message>
    <message>
        <source>The history no longer has what was to be taken back.</source>
        <translation>历史里已没有要撤销的内容。</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>这一步已经撤销过了。</translation>
    </message>
    <message>
        <source>This program does not know how to do &quot;%1&quot;. Update the program.</source>
        <translation>本程序不会做“%1”。请更新程序。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Did after all: %1</source>
        <comment>%1: the sentence of an Action</comment>
        <translation>仍然执行：%1</translation>
    </message>
    <message>
        <source>Took it for the same thing: %1</source>
        <comment>%1: the sentence of an Action</comment>
        <translation>视为同一项：%1</translation>
    </message>
    <message>
        <source>Kept theirs; dropped: %1</source>
        <comment>%1: the sentence of an Action</comment>
        <translation>保留对方的，舍弃：%1</translation>
    </message>
    <message>
        <source>decided it</source>
        <comment>a conflict: you decided it</comment>
        <translation>作了决定</translation>
    </message>
</context>
<context>
    <name>kitcamp::DemandTable</name>
    <message numerus="yes">
        <source>%1: %n missing on %2</source>
        <comment>%1: model, %2: time</comment>
        <translation>
            <numerusform>%1：%2 缺 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to book for</source>
        <translation>
            <numerusform>有 %n 个课次待预约</numerusform>
        </translation>
    </message>
    <message>
        <source>All is booked, and enough is there</source>
        <translation>已全部预约，数量充足</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第 %1 次课</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>待排</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>to book</source>
        <translation>待预约</translation>
    </message>
    <message>
        <source>booked for other numbers</source>
        <translation>预约数量不符</translation>
    </message>
    <message>
        <source>Time, with setting up</source>
        <translation>时间（含准备）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>kitcamp::DepartureTable</name>
    <message>
        <source>Nobody takes part yet</source>
        <translation>还没有参加者</translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %n has anything of ours</source>
        <translation>
            <numerusform>%n 人都没有未还的物品</numerusform>
        </translation>
    </message>
    <message>
        <source>no university</source>
        <translation>无大学</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 still have %n device(s): %3</source>
        <comment>%3: Tongji 2, Fudan 1</comment>
        <translation>
            <numerusform>%2 人中还有 %1 人未还 %n 件设备：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>可以离营</translation>
    </message>
    <message numerus="yes">
        <source>guest: %n to return</source>
        <translation>
            <numerusform>访客：待还 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to return</source>
        <translation>
            <numerusform>待还 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>离营时间</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>未还</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>kitcamp::Desk</name>
    <message>
        <source>A device that waited is no longer there. Somebody took it back.</source>
        <translation>等待中的设备已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>%1 was lent to %2 meanwhile.</source>
        <translation>%1 刚被借给 %2。</translation>
    </message>
    <message>
        <source>Scan it once to take it back, then lend it.</source>
        <translation>先扫一次归还，再借出。</translation>
    </message>
    <message>
        <source>take %1</source>
        <comment>%1: asset tag</comment>
        <translation>用 %1</translation>
    </message>
    <message>
        <source>Everything on this slip has come back, or the slip is not ours.</source>
        <translation>这张借用单上的设备都已归还，或不是本中心的借用单。</translation>
    </message>
    <message>
        <source>return all: %1</source>
        <translation>全部归还：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n device(s) have their place here</source>
        <comment>%1: place</comment>
        <translation>
            <numerusform>%1：有 %n 件设备存放在此</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>没有您的操作可撤销。</translation>
    </message>
    <message>
        <source>it belongs to %1</source>
        <translation>这是 %1 的卡</translation>
    </message>
    <message>
        <source>renew instead</source>
        <translation>改为续借</translation>
    </message>
    <message>
        <source>lend to %1</source>
        <translation>借给 %1</translation>
    </message>
    <message>
        <source>lend all the same, with a reason</source>
        <translation>仍然借出，写明原因</translation>
    </message>
    <message>
        <source>it is in order: put it back into lending</source>
        <translation>设备完好：恢复外借</translation>
    </message>
    <message>
        <source>Scan a device that is lent first; then renew it.</source>
        <translation>请先扫已借出的设备，再续借。</translation>
    </message>
    <message>
        <source>renew all the same, with a reason</source>
        <translation>仍然续借，写明原因</translation>
    </message>
    <message>
        <source>This borrower has nothing to renew.</source>
        <translation>此借用人没有可续借的设备。</translation>
    </message>
    <message>
        <source>Scan the device first, then say what is wrong with it.</source>
        <translation>请先扫设备，再说明它哪里不好。</translation>
    </message>
    <message>
        <source>Scan the device first, then write the note.</source>
        <translation>请先扫设备，再写备注。</translation>
    </message>
    <message>
        <source>Scan a card first; then the slip of that borrower is printed.</source>
        <translation>请先扫卡，再打印该借用人的借用单。</translation>
    </message>
    <message>
        <source>Slip of %1</source>
        <comment>%1: person</comment>
        <translation>%1 的借用单</translation>
    </message>
    <message>
        <source>Whose card is it? A number, a name or the end of a phone number, then Enter</source>
        <translation>这是谁的卡？输入号码、姓名或手机尾号，然后按 Enter</translation>
    </message>
    <message>
        <source>Type the note on %1, then Enter</source>
        <comment>%1: asset tag</comment>
        <translation>输入 %1 的备注，然后按 Enter</translation>
    </message>
    <message>
        <source>What is wrong with %1? Type it, then Enter; or scan on</source>
        <comment>%1: asset tag</comment>
        <translation>%1 哪里不好？输入后按 Enter；也可继续扫描</translation>
    </message>
    <message>
        <source>Why is %1 lent all the same? Type it, then Enter: it is recorded</source>
        <comment>%1: asset tag</comment>
        <translation>为什么仍然借出 %1？输入后按 Enter：原因会记下</translation>
    </message>
    <message>
        <source>Why is %1 renewed all the same? Type it, then Enter: it is recorded</source>
        <comment>%1: asset tag</comment>
        <translation>为什么仍然续借 %1？输入后按 Enter：原因会记下</translation>
    </message>
    <message numerus="yes">
        <source>Whose card? %1 waits for it</source>
        <comment>%1: asset tags</comment>
        <translation>
            <numerusform>谁的卡？%1 在等</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take here: offers lapse with the next scan.</source>
        <translation>这里没有可选的：选项在下一次扫描后失效。</translation>
    </message>
    <message>
        <source>Everything on this slip has come back already.</source>
        <translation>这张借用单上的设备都已归还。</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <comment>%1: name</comment>
        <translation>操作员：%1</translation>
    </message>
    <message>
        <source>take %1 instead</source>
        <comment>%1: asset tag</comment>
        <translation>改用 %1</translation>
    </message>
    <message>
        <source>lend until %1</source>
        <comment>%1: moment</comment>
        <translation>借至 %1</translation>
    </message>
    <message>
        <source>%1 of %2 for %3</source>
        <comment>12 of 30 for IoT Inside Out, session 3</comment>
        <translation>%3：共 %2 件，已借 %1 件</translation>
    </message>
    <message>
        <source>As booked</source>
        <translation>按预约</translation>
    </message>
    <message>
        <source>Put it aside: reserved for %1, %2</source>
        <comment>%1: who, %2: 15:00 today</comment>
        <translation>请留出：%1 已预约，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the set still out</source>
        <translation>
            <numerusform>套件中还有 %n 件未还</numerusform>
        </translation>
    </message>
    <message>
        <source>start for %1</source>
        <translation>为 %1 开始使用</translation>
    </message>
    <message>
        <source>start all the same, with a reason</source>
        <translation>仍然开始使用，写明原因</translation>
    </message>
    <message>
        <source>Then it is booked for %1</source>
        <comment>%1: who</comment>
        <translation>之后由 %1 预约</translation>
    </message>
    <message>
        <source>%1 has booked nothing</source>
        <comment>%1: session</comment>
        <translation>%1 没有预约</translation>
    </message>
    <message numerus="yes">
        <source>Set of %1: %2; %n out</source>
        <comment>%1: session, %2: 30 × ESP32</comment>
        <translation>
            <numerusform>%1 的套件：%2；未还 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the card of whoever takes it</source>
        <translation>请扫领用人的卡</translation>
    </message>
    <message numerus="yes">
        <source>return the %n that are out</source>
        <translation>
            <numerusform>归还未还的 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of this set has come back already.</source>
        <translation>这个套件已全部归还。</translation>
    </message>
    <message>
        <source>Why may %1 be used all the same? Type it, then Enter: it is recorded</source>
        <comment>%1: asset tag</comment>
        <translation>为什么仍然使用 %1？输入后按 Enter：原因会记下</translation>
    </message>
    <message>
        <source>take %1 instead: %2</source>
        <comment>%1: asset tag, %2: another model</comment>
        <translation>改借 %1：%2</translation>
    </message>
    <message>
        <source>%1 has no members yet, so nobody can answer for what it takes.</source>
        <translation>%1 还没有队员，因此所借物品无人负责。</translation>
    </message>
    <message>
        <source>Form the teams of the camp first, or scan a person&apos;s card.</source>
        <translation>请先为训练营组队，或扫描个人的卡。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: team, %2: its members</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Everything of this team has come back already.</source>
        <translation>这支队伍的物品已全部归还。</translation>
    </message>
</context>
<context>
    <name>kitcamp::DeskOutcome</name>
    <message numerus="yes">
        <source>Returned from %1, %n day(s) late</source>
        <comment>%1: person</comment>
        <translation>
            <numerusform>%1 已归还，逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned from %1</source>
        <translation>%1 已归还</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation>已借给 %1</translation>
    </message>
    <message>
        <source>%1; shorter, since the borrower leaves then</source>
        <translation>%1；因借用人届时离校而缩短</translation>
    </message>
    <message>
        <source>%1; due on the next open day</source>
        <translation>%1；顺延到下一个开放日归还</translation>
    </message>
    <message>
        <source>Renewed for %1</source>
        <translation>已为 %1 续借</translation>
    </message>
    <message>
        <source>Read twice: ignored</source>
        <translation>重复读取：已忽略</translation>
    </message>
    <message>
        <source>Free. Who takes it? Scan a card</source>
        <translation>可借。谁来借？请扫卡</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>已备注：%1</translation>
    </message>
    <message>
        <source>Borrower: %1</source>
        <translation>借用人：%1</translation>
    </message>
    <message>
        <source>Ready for the next borrower</source>
        <translation>等待下一位借用人</translation>
    </message>
    <message>
        <source>Unknown card. Whose is it? Type a number, a name or the end of a phone number, then Enter</source>
        <translation>未知的卡。是谁的？输入号码、姓名或手机尾号，然后按 Enter</translation>
    </message>
    <message>
        <source>Nobody is found by &quot;%1&quot;. Type something else, or enter a new person</source>
        <translation>查不到“%1”。请换个说法，或新建人员</translation>
    </message>
    <message>
        <source>Several people are found by &quot;%1&quot;</source>
        <translation>“%1”查到好几个人</translation>
    </message>
    <message>
        <source>This card belongs to %1 from now on</source>
        <translation>这张卡从现在起属于 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known. Nothing was changed</source>
        <translation>“%1”无法识别。没有做任何更改</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Slip of %1</source>
        <comment>%1: person</comment>
        <translation>%1 的借用单</translation>
    </message>
    <message>
        <source>%1; as long as it is booked</source>
        <translation>%1；按预约时间归还</translation>
    </message>
    <message>
        <source>%1; shorter, since it is booked then</source>
        <translation>%1；因届时另有预约而缩短</translation>
    </message>
    <message>
        <source>%1 is done with it</source>
        <comment>%1: person</comment>
        <translation>%1 已用完</translation>
    </message>
    <message>
        <source>In use by %1 until %2</source>
        <comment>%1: person, %2: time of day</comment>
        <translation>%1 使用中，至 %2</translation>
    </message>
    <message>
        <source>%1; until the camp is over</source>
        <translation>%1；借至训练营结束</translation>
    </message>
</context>
<context>
    <name>kitcamp::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>借还台</translation>
    </message>
    <message>
        <source>Scan a card, a device, a slip: in any order</source>
        <translation>扫卡、设备或借用单，不分先后</translation>
    </message>
    <message>
        <source>Last actions</source>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音已开</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>声音已关</translation>
    </message>
    <message numerus="yes">
        <source>%n lines at once are not scans: nothing was taken.</source>
        <translation>
            <numerusform>一次来了 %n 行，不像扫描：什么都没有做。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a card first; then the slip of that borrower is printed.</source>
        <translation>请先扫卡，再打印该借用人的借用单。</translation>
    </message>
</context>
<context>
    <name>kitcamp::DeskRowsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还时间</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <comment>%1: what had happened</comment>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>%1: when it was due</comment>
        <translation>原定 %1</translation>
    </message>
    <message>
        <source>It did not hold: another computer was first. It waits under Sync to be decided.</source>
        <translation>未能成立：另一台电脑在先。请到“同步”页决定。</translation>
    </message>
</context>
<context>
    <name>kitcamp::DeskSection</name>
    <message>
        <source>Lending desk</source>
        <translation>借还台</translation>
    </message>
    <message>
        <source>for the whole centre</source>
        <translation>对整个中心有效</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The borrower &amp;leaves the screen after</source>
        <translation>借用人自动离开屏幕(&amp;L)</translation>
    </message>
    <message>
        <source>Counted from the last scan; the next card or Esc does it at once.</source>
        <translation>从最后一次扫描算起；扫下一张卡或按 Esc 立即离开。</translation>
    </message>
    <message>
        <source>Who has something &amp;overdue borrows and renews nothing</source>
        <translation>有逾期未还时不能借用和续借(&amp;O)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Sou&amp;nds at the desk</source>
        <translation>借还台声音(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hear them</source>
        <translation>试听(&amp;H)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>kitcamp::DeskSlip</name>
    <message>
        <source>%1 has nothing: there is no slip to print.</source>
        <translation>%1 没有在借设备：没有借用单可打印。</translation>
    </message>
</context>
<context>
    <name>kitcamp::DeskStep</name>
    <message>
        <source>Desk</source>
        <translation>借还台</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>您的姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>What is done at the desk carries the name of who did it. Others are added later.</source>
        <translation>借还台上的操作都记着操作员的姓名。其他人以后再添加。</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Scan one card, so that every reader and every list lead to the same number. This can wait: leave it empty where no reader is at hand.</source>
        <translation>请扫一张卡，让各种读卡器和名单都对应同一个卡号。可以以后再做：手边没有读卡器时请留空。</translation>
    </message>
</context>
<context>
    <name>kitcamp::DetailDialog</name>
    <message>
        <source>Details of %1</source>
        <comment>%1: person</comment>
        <translation>%1 的详细资料</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>For the gate and the insurance</source>
        <translation>用于入校和保险</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>证件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>号码(&amp;N)</translation>
    </message>
    <message>
        <source>It is sealed when you save.</source>
        <translation>保存时加密。</translation>
    </message>
    <message>
        <source>%1 is kept sealed; type a number to replace it.</source>
        <translation>%1 已加密保存；输入新号码可替换。</translation>
    </message>
    <message>
        <source>&amp;Car plate</source>
        <translation>车牌号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Insurance</source>
        <translation>保险(&amp;I)</translation>
    </message>
    <message>
        <source>For kitchen and house</source>
        <translation>用于餐饮和住宿</translation>
    </message>
    <message>
        <source>&amp;Meals</source>
        <translation>用餐(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Allergies</source>
        <translation>过敏(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;hirt size</source>
        <translation>营服尺码(&amp;H)</translation>
    </message>
    <message>
        <source>Needs a &amp;bed</source>
        <translation>需要床位(&amp;B)</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>紧急情况</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>联系人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Phone of the contact</source>
        <translation>联系人电话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>关系(&amp;R)</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Arri&amp;ves</source>
        <translation>到达时间(&amp;V)</translation>
    </message>
    <message>
        <source>By &amp;train or flight</source>
        <translation>到达车次或航班(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leaves</source>
        <translation>离开时间(&amp;L)</translation>
    </message>
    <message>
        <source>By train or &amp;flight</source>
        <translation>离开车次或航班(&amp;F)</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>备注(&amp;E)</translation>
    </message>
    <message>
        <source>Write it as 2026-08-22 13:40, or the day alone.</source>
        <translation>请写成 2026-08-22 13:40，或只写日期。</translation>
    </message>
</context>
<context>
    <name>kitcamp::DeviceList</name>
    <message>
        <source>Overdue since %1: %2</source>
        <comment>%1: date and time, %2: borrower</comment>
        <translation>自 %1 逾期：%2</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation>借给 %1</translation>
    </message>
    <message>
        <source>Lent to %1 until %2</source>
        <translation>借给 %1，应还 %2</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可借</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>不外借</translation>
    </message>
    <message>
        <source>Out of lending</source>
        <translation>停止外借</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
</context>
<context>
    <name>kitcamp::DeviceSummary</name>
    <message>
        <source>This device is no longer there. Somebody took it back.</source>
        <translation>这件设备已不在。有人撤销了它。</translation>
    </message>
</context>
<context>
    <name>kitcamp::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>还没有设备</translation>
    </message>
    <message>
        <source>Import the list that the centre has, or add the first device.</source>
        <translation>导入中心现有的设备清单，或添加第一件设备。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;New device…</source>
        <translation>新建设备(&amp;N)…</translation>
    </message>
    <message>
        <source>Print labels of what is selected…</source>
        <translation>打印所选设备的标签…</translation>
    </message>
    <message>
        <source>Merge two devices into one…</source>
        <translation>将两件设备合并为一件…</translation>
    </message>
    <message>
        <source>Merge their two models…</source>
        <translation>合并它们的两个型号…</translation>
    </message>
</context>
<context>
    <name>kitcamp::DevicesTab</name>
    <message>
        <source>Book something &amp;else…</source>
        <translation>预约其他设备(&amp;E)…</translation>
    </message>
    <message>
        <source>P&amp;icking list</source>
        <translation>配货单(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Book for all sessions</source>
        <translation>为所有课次预约(&amp;B)</translation>
    </message>
    <message>
        <source>What the sessions need</source>
        <translation>课次所需的设备</translation>
    </message>
    <message>
        <source>Nothing is needed</source>
        <translation>不需要设备</translation>
    </message>
    <message>
        <source>No session to come needs devices. What a class needs for each student or group stands at its course.</source>
        <translation>今后的课次都不需要设备。每名学生或每组需要什么，请在课程中填写。</translation>
    </message>
    <message>
        <source>Cancel the booking of this session</source>
        <translation>取消此课次的预约</translation>
    </message>
    <message>
        <source>Picking list of this session</source>
        <translation>此课次的配货单</translation>
    </message>
    <message>
        <source>Book though there are too few</source>
        <translation>数量不足仍要预约</translation>
    </message>
    <message>
        <source>The bookings stand, and the shortage is shown in the calendar and on the page Bookings until it is solved.</source>
        <translation>预约会保留；缺口在解决之前，会显示在日历和“预约”页。</translation>
    </message>
    <message>
        <source>&amp;Book all the same</source>
        <translation>仍然预约(&amp;B)</translation>
    </message>
    <message>
        <source>Say why: it is recorded.</source>
        <translation>请写明原因：会记录下来。</translation>
    </message>
    <message>
        <source>Devices of %1</source>
        <comment>%1: activity</comment>
        <translation>%1 的设备</translation>
    </message>
</context>
<context>
    <name>kitcamp::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>kitcamp::Door</name>
    <message>
        <source>Operator: %1</source>
        <comment>%1: name</comment>
        <translation>操作员：%1</translation>
    </message>
    <message>
        <source>Whose card is it? A name, a number or the end of a phone number</source>
        <translation>这是谁的卡？请输入姓名、号码或手机尾号</translation>
    </message>
    <message>
        <source>There is no offer %1 at the moment.</source>
        <translation>目前没有选项 %1。</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>没有您的操作可撤销。</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>a place was offered</source>
        <translation>录取待确认</translation>
    </message>
    <message>
        <source>has applied</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>was nominated</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>was declined</source>
        <translation>未录取</translation>
    </message>
    <message>
        <source>has withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>was given up as a no-show</source>
        <translation>已记为未到</translation>
    </message>
    <message>
        <source>mark in %1</source>
        <comment>%1: time, session, room</comment>
        <translation>记入 %1</translation>
    </message>
    <message>
        <source>is a guest here today</source>
        <translation>今天在此旁听</translation>
    </message>
    <message numerus="yes">
        <source>(%n seat(s) free)</source>
        <translation>
            <numerusform>（余 %n 个名额）</numerusform>
        </translation>
    </message>
    <message>
        <source>confirm the place and mark</source>
        <translation>确认名额并记为到场</translation>
    </message>
    <message>
        <source>add to %1</source>
        <comment>%1: session</comment>
        <translation>加入 %1</translation>
    </message>
    <message>
        <source>take cards for %1</source>
        <comment>%1: time, session, room</comment>
        <translation>为 %1 签到</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <comment>%1: session</comment>
        <translation>%1 已取消。</translation>
    </message>
    <message>
        <source>%1 begins only at %2.</source>
        <comment>%1: session, %2: day and time</comment>
        <translation>%1 到 %2 才开始。</translation>
    </message>
    <message>
        <source>mark as present nevertheless</source>
        <translation>仍然记为到场</translation>
    </message>
    <message>
        <source>Everybody who was expected is marked already.</source>
        <translation>应到的人都已记录。</translation>
    </message>
</context>
<context>
    <name>kitcamp::DoorCounts</name>
    <message>
        <source>in</source>
        <comment>figure: how many came</comment>
        <translation>到场</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>figure</comment>
        <translation>应到</translation>
    </message>
    <message>
        <source>late</source>
        <comment>figure</comment>
        <translation>迟到</translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n 人请假</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n 人缺勤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n 人线上</numerusform>
        </translation>
    </message>
    <message>
        <source>free seats</source>
        <comment>figure: of the class</comment>
        <translation>空余名额</translation>
    </message>
    <message>
        <source>the room has %1</source>
        <comment>seats</comment>
        <translation>教室 %1 座</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>seats of the class</comment>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::DoorOutcome</name>
    <message>
        <source>Present</source>
        <translation>到场</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n minute(s)</source>
        <translation>
            <numerusform>迟到 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>In since %1 already.</source>
        <comment>%1: a clock time</comment>
        <translation>已于 %1 到场。</translation>
    </message>
    <message>
        <source>The same card again: nothing was done.</source>
        <translation>同一张卡重复刷：没有做任何更改。</translation>
    </message>
    <message>
        <source>Has no confirmed place: %1.</source>
        <comment>%1: waiting, offered ..</comment>
        <translation>没有已确认的名额：%1。</translation>
    </message>
    <message>
        <source>Is not on the list of %1.</source>
        <comment>%1: session</comment>
        <translation>不在 %1 的名单上。</translation>
    </message>
    <message>
        <source>Is not on the list of %1: %2.</source>
        <comment>%1: session, %2: why</comment>
        <translation>不在 %1 的名单上：%2。</translation>
    </message>
    <message>
        <source>Belongs to another group of this session.</source>
        <translation>属于此课次的另一组。</translation>
    </message>
    <message>
        <source>Belongs to another session: %1.</source>
        <comment>%1: time, session, room</comment>
        <translation>属于另一课次：%1。</translation>
    </message>
    <message>
        <source>Belongs to several sessions now. Which one?</source>
        <translation>现在属于多个课次。是哪一个？</translation>
    </message>
    <message>
        <source>No session is open now. Next: %1.</source>
        <comment>%1: time, session, room</comment>
        <translation>现在没有开放的课次。下一个：%1。</translation>
    </message>
    <message>
        <source>Added to the list, and present</source>
        <translation>已加入名单，到场</translation>
    </message>
    <message>
        <source>Place confirmed, and present</source>
        <translation>名额已确认，到场</translation>
    </message>
    <message>
        <source>Nobody has this card. Type a name, a number or the end of a phone number.</source>
        <translation>没有人持有这张卡。请输入姓名、号码或手机尾号。</translation>
    </message>
    <message>
        <source>The card belongs to %1 now.</source>
        <comment>%1: person</comment>
        <translation>这张卡现在属于 %1。</translation>
    </message>
    <message>
        <source>Nobody is called so. Enter the person under People, then scan again.</source>
        <translation>没有叫这个名字的人。请先在“人员”中录入，再扫一次。</translation>
    </message>
    <message>
        <source>Several people match. Which one?</source>
        <translation>有多人符合。是哪一位？</translation>
    </message>
    <message>
        <source>Nothing here has this number or name.</source>
        <translation>这里没有这个号码或名称。</translation>
    </message>
    <message>
        <source>Nothing here has this number or name. Did you mean one of these?</source>
        <translation>这里没有这个号码或名称。是不是下面其中一个？</translation>
    </message>
    <message>
        <source>%1 is nothing for the door. Scan it at the desk.</source>
        <comment>%1: tag or code</comment>
        <translation>%1 不用于签到处。请到借还台扫描。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>%1: what had been done</comment>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>No session is open now: choose the session first.</source>
        <translation>现在没有可签到的课次：请先选择课次。</translation>
    </message>
</context>
<context>
    <name>kitcamp::DoorSignPaper</name>
    <message>
        <source>Door signs</source>
        <translation>门牌</translation>
    </message>
    <message>
        <source>Team %1</source>
        <comment>%1: number</comment>
        <translation>第 %1 队</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>Mentor: %1</source>
        <translation>导师：%1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>教室：%1</translation>
    </message>
</context>
<context>
    <name>kitcamp::DragDisplay</name>
    <message>
        <source>%1: arrows move it, Enter puts it down, Esc leaves it</source>
        <translation>%1：方向键移动，Enter 放下，Esc 放弃</translation>
    </message>
    <message>
        <source>Dragging: %1, Esc leaves it</source>
        <translation>正在拖动：%1，Esc 放弃</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>回车</translation>
    </message>
</context>
<context>
    <name>kitcamp::DuplicateActivity</name>
    <message>
        <source>“%1” is no part of an activity.</source>
        <translation>“%1”不是活动的组成部分。</translation>
    </message>
    <message>
        <source>Duplicated %1 as %2</source>
        <comment>%1, %2: activities</comment>
        <translation>将 %1 复制为 %2</translation>
    </message>
    <message>
        <source>duplicated it as %1</source>
        <comment>Python basics: you duplicated it as Python basics 2</comment>
        <translation>将其复制为 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::DuplicateDialog</name>
    <message>
        <source>Duplicate with its plan</source>
        <translation>连同排课一起复制</translation>
    </message>
    <message>
        <source>Sessions, staff, rooms, hosts, questions and needs of %1 are taken over, each session in the same teaching week. Nobody is on the new roster yet.</source>
        <translation>%1 的课次、授课人员、教室、主办单位、问题和需求都会带入，每个课次仍在相同的教学周。新的学员名单暂时为空。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Keep the &amp;rooms</source>
        <translation>保留教室(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the &amp;staff</source>
        <translation>保留授课人员(&amp;S)</translation>
    </message>
    <message>
        <source>To the &amp;term</source>
        <translation>复制到学期(&amp;T)</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>第一天(&amp;D)</translation>
    </message>
    <message>
        <source>For what belongs to no term: 2027-07-05.</source>
        <translation>用于不属于任何学期的活动：2027-07-05。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>No term: by the first day</source>
        <translation>不属于学期：按第一天</translation>
    </message>
    <message>
        <source>Choose a term, or write the first day as 2027-07-05.</source>
        <translation>请选择学期，或写明第一天，如 2027-07-05。</translation>
    </message>
    <message>
        <source>There are no sessions with a date.</source>
        <translation>没有带日期的课次。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), from %1 to %2.</source>
        <comment>%1, %2: days</comment>
        <translation>
            <numerusform>%n 个课次，从 %1 至 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>To be placed: %1</source>
        <comment>%1: sentence, why a session has no date</comment>
        <translation>待排：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>remarks on a plan</comment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and time; sentences, what clashes</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sessions that clash</comment>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them clash(es) with the plan:</source>
        <translation>
            <numerusform>其中 %n 个与日程冲突：</numerusform>
        </translation>
    </message>
    <message>
        <source>Not made: a rule of the plan forbids it. %1</source>
        <comment>%1: sentences, what clashes</comment>
        <translation>未创建：日程规则禁止。%1</translation>
    </message>
    <message>
        <source>Duplicate all the same</source>
        <translation>仍然复制</translation>
    </message>
    <message>
        <source>Keep the project &amp;cases</source>
        <translation>保留课题(&amp;C)</translation>
    </message>
    <message>
        <source>Sessions, rooms, hosts, questions, phases, quotas, the kit, pre-training and the criteria of %1 are taken over, their days moved. Nobody is on the new roster, and there are no teams yet.</source>
        <translation>沿用 %1 的课次、教室、主办单位、问题、阶段、名额限制、套件、营前学习和评分项，日期顺移。新名单上没有人，也还没有队伍。</translation>
    </message>
</context>
<context>
    <name>kitcamp::DuplicatePlan</name>
    <message>
        <source>This activity is no longer there.</source>
        <translation>此活动已不存在。</translation>
    </message>
    <message>
        <source>This term is no longer there.</source>
        <translation>此学期已不存在。</translation>
    </message>
    <message>
        <source>Choose a term, or the day on which the new one begins.</source>
        <translation>请选择学期，或新一期开始的日期。</translation>
    </message>
    <message>
        <source>%1 is in the archive: its sessions have no room.</source>
        <comment>rooms</comment>
        <translation>%1 已归档：其课次暂无教室。</translation>
    </message>
    <message>
        <source>To place: %1</source>
        <comment>why a session has no date</comment>
        <translation>待排：%1</translation>
    </message>
    <message>
        <source>%1 is in the archive and is left out.</source>
        <comment>people</comment>
        <translation>%1 已归档，已略去。</translation>
    </message>
</context>
<context>
    <name>kitcamp::EditRecords</name>
    <message>
        <source>%1 × %2</source>
        <comment>%1: number, %2: kind of thing in plural</comment>
        <translation>%1 项%2</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>归档 %1</translation>
    </message>
    <message>
        <source>Took %1 out of the archive</source>
        <translation>取消归档 %1</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <comment>%1: name, %2: fields</comment>
        <translation>更改 %1：%2</translation>
    </message>
    <message>
        <source>archived it</source>
        <comment>Board 14: you archived it</comment>
        <translation>将其归档</translation>
    </message>
    <message>
        <source>took it out of the archive</source>
        <translation>将其取消归档</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>Board 14: you changed Place, Owner</comment>
        <translation>更改了%1</translation>
    </message>
</context>
<context>
    <name>kitcamp::EndUse</name>
    <message>
        <source>This use was ended already.</source>
        <translation>这次使用此前已结束。</translation>
    </message>
    <message>
        <source>%1 ended the use of %2</source>
        <comment>%1: person, %2: device</comment>
        <translation>%1 结束使用 %2</translation>
    </message>
    <message>
        <source>ended its use</source>
        <comment>Printer 2: you ended its use</comment>
        <translation>结束了使用</translation>
    </message>
</context>
<context>
    <name>kitcamp::EnrolmentSeats</name>
    <message>
        <source>Goes to the waiting list: no seat is left.</source>
        <translation>进入候补名单：已没有名额。</translation>
    </message>
    <message>
        <source>Stays on the waiting list: no seat is free.</source>
        <translation>没有空余名额，仍在候补名单上。</translation>
    </message>
</context>
<context>
    <name>kitcamp::EntryDetails</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>(picture)</source>
        <translation>（图片）</translation>
    </message>
</context>
<context>
    <name>kitcamp::EntryFacts</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>结构版本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>前一条的哈希值</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
</context>
<context>
    <name>kitcamp::EntryListPage</name>
    <message>
        <source>To send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>没有待发送的</translation>
    </message>
    <message>
        <source>What is done on this computer stands here until the others can have it.</source>
        <translation>本机所做的操作在发给其他电脑之前都列在这里。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>日志是空的</translation>
    </message>
    <message>
        <source>What all computers of the centre have done stands here in one order.</source>
        <translation>中心所有电脑的操作按统一的次序列在这里。</translation>
    </message>
    <message>
        <source>Header of the entry</source>
        <translation>记录的信息</translation>
    </message>
</context>
<context>
    <name>kitcamp::EntryPanel</name>
    <message>
        <source>What it changed</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no longer in the history: other computers were first. Look under Sync.</source>
        <translation>历史里已没有这条记录：其他电脑在先。请到“同步”页查看。</translation>
    </message>
</context>
<context>
    <name>kitcamp::EraseDaysDialog</name>
    <message>
        <source>When identity numbers are erased</source>
        <translation>何时清除证件号码</translation>
    </message>
    <message>
        <source>From that day on the lists of a camp ask to erase its identity numbers. It holds for all camps.</source>
        <translation>从这一天起，训练营的名单会提示清除证件号码。此设定适用于所有训练营。</translation>
    </message>
    <message>
        <source>&amp;Days after the end</source>
        <translation>结束后天数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>kitcamp::EraseDialog</name>
    <message>
        <source>Erase identity numbers</source>
        <translation>清除证件号码</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed identity number(s) and password(s) of %1 are erased, and the key with them: here now, on the other computers when they sync. Nobody can read them again, not from backups and not by Undo.</source>
        <comment>%1: camp</comment>
        <translation>
            <numerusform>将清除 %1 的 %n 个加密的证件号码和密码，密钥也一并销毁：本机立即清除，其他电脑在同步时清除。此后谁也无法再读出，用备份或“撤销”也不行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>永久清除(&amp;E)</translation>
    </message>
</context>
<context>
    <name>kitcamp::EraseIdentities</name>
    <message>
        <source>Erased the identity numbers of %1</source>
        <comment>%1: camp</comment>
        <translation>清除 %1 的证件号码</translation>
    </message>
    <message>
        <source>erased the identity numbers</source>
        <comment>about a camp</comment>
        <translation>清除了证件号码</translation>
    </message>
</context>
<context>
    <name>kitcamp::ExamDialog</name>
    <message>
        <source>Add exam weeks</source>
        <translation>添加考试周</translation>
    </message>
    <message>
        <source>Change exam weeks</source>
        <translation>更改考试周</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>学校(&amp;S)</translation>
    </message>
    <message>
        <source>empty: everybody&apos;s</source>
        <translation>留空：适用于所有人</translation>
    </message>
    <message>
        <source>De&amp;partment</source>
        <translation>院系部门(&amp;P)</translation>
    </message>
    <message>
        <source>First and last &amp;day</source>
        <translation>起止日期(&amp;D)</translation>
    </message>
    <message>
        <source>2027-01-04~2027-01-15</source>
        <translation>2027-01-04~2027-01-15</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>kitcamp::FileCards</name>
    <message>
        <source>This file and %1 differ at entry %2, though both have all entries up to it. Run &quot;kitcamp check&quot; for both files, and &quot;kitcamp repair&quot; for the one with findings.</source>
        <translation>本文件与 %1 从第 %2 条记录起内容不一致，而双方此前的记录都齐全。请对两个文件运行“kitcamp check”，再对有问题的那个运行“kitcamp repair”。</translation>
    </message>
</context>
<context>
    <name>kitcamp::FileCheck</name>
    <message>
        <source>%1 is not a Kitcamp file. Choose a file that ends in .kitcamp, or make a new one.</source>
        <translation>%1 不是 Kitcamp 文件。请选择以 .kitcamp 结尾的文件，或新建一个。</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends before its contents. Take a backup from the folder beside it.</source>
        <translation>%1 已损坏：内容不全。请从旁边的文件夹里取一份备份。</translation>
    </message>
    <message>
        <source>%1 belongs to another program. It was not touched; choose a Kitcamp file.</source>
        <translation>%1 属于另一个程序，没有动它。请选择 Kitcamp 文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Kitcamp. Update this program, then open it again.</source>
        <translation>%1 由更新版本的 Kitcamp 写成。请更新本程序后再打开。</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name, or make a new file.</source>
        <translation>%1 不存在。请检查文件名，或新建一个文件。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file that ends in .kitcamp.</source>
        <translation>%1 是文件夹。请选择以 .kitcamp 结尾的文件。</translation>
    </message>
    <message>
        <source>%1 may not be read by you. Ask its owner for the right to read it.</source>
        <translation>您无权读取 %1。请向文件所有者申请读取权限。</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where two computers would destroy it. Keep it on this computer&apos;s disk and share it by sync.</source>
        <translation>%1 在网络驱动器上，两台电脑同用会损坏它。请把它放在本机磁盘上，用同步来共享。</translation>
    </message>
    <message>
        <source>%1 is read-only. Ask for the right to write, or copy the file.</source>
        <translation>%1 是只读的。请申请写入权限，或复制一份文件。</translation>
    </message>
</context>
<context>
    <name>kitcamp::FinderField</name>
    <message>
        <source>Find anything…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find any person, device or command</source>
        <translation>查找人员、设备或命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>kitcamp::FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>%1: what is chosen</comment>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>kitcamp::FolderHub</name>
    <message>
        <source>The picture %1 is not in %2 yet.</source>
        <translation>图片 %1 还不在 %2 里。</translation>
    </message>
    <message>
        <source>The picture %1 in %2 is damaged and was not taken. A computer that has it whole writes it again.</source>
        <translation>%2 里的图片 %1 已损坏，没有采用。存有完整图片的电脑会重新写入。</translation>
    </message>
    <message>
        <source>A picture does not have the name it was to be stored under.</source>
        <translation>图片的名称与应有的名称不符。</translation>
    </message>
    <message>
        <source>A file must say who it is before it can tell of itself.</source>
        <translation>文件须先说明自己是谁，才能写入自己的信息。</translation>
    </message>
</context>
<context>
    <name>kitcamp::FolderLog</name>
    <message>
        <source>The file with entry %1</source>
        <translation>含记录 %1 的文件</translation>
    </message>
    <message>
        <source>Entry %1 is too large for the hub. Undo it and do it in smaller parts.</source>
        <translation>第 %1 条记录太大，汇集处放不下。请撤销它，再分成几次做。</translation>
    </message>
    <message>
        <source>%1 is missing in %2, though later ones are there. Bring it back from a copy of the folder; until then nothing after entry %3 is read.</source>
        <translation>%2 里缺少 %1，而后面的还在。请从该文件夹的副本中找回；在此之前，第 %3 条之后的记录都不读取。</translation>
    </message>
    <message>
        <source>The log in %1 ends before entry %2, which was there already: the folder was brought back from an older copy, or another one stands in its place.</source>
        <translation>%1 里的日志在第 %2 条记录之前就结束了，而这条原先已有：文件夹被恢复成旧副本，或换成了另一个文件夹。</translation>
    </message>
    <message>
        <source>%1 in %2 was written by a newer Kitcamp. Update this program; until then work goes on without the hub.</source>
        <translation>%2 里的 %1 由更新版本的 Kitcamp 写成。请更新本程序；在此之前可不经汇集处继续工作。</translation>
    </message>
    <message>
        <source>%1 in %2 is damaged. Bring it back from a copy of the folder; until then nothing after entry %3 is read.</source>
        <translation>%2 里的 %1 已损坏。请从该文件夹的副本中找回；在此之前，第 %3 条之后的记录都不读取。</translation>
    </message>
    <message>
        <source>The log in %1 has another entry %2 than this file: the folder was brought back from an older copy and others worked on, or it is a copy that went its own way. Nothing was changed.</source>
        <translation>%1 里日志的第 %2 条记录与本文件不同：文件夹被恢复成旧副本后别人又继续工作，或者它是已各自改动的副本。没有做任何更改。</translation>
    </message>
</context>
<context>
    <name>kitcamp::FolderOddities</name>
    <message>
        <source>There is more of that kind in %1.</source>
        <translation>%1 里还有更多同类内容。</translation>
    </message>
    <message>
        <source>%1 is the claim of somebody who is writing just now, or whose program ended in the middle; it goes with the next writing.</source>
        <translation>%1 是某台电脑正在写入的占位，或中途退出的程序留下的；下次写入时会清除。</translation>
    </message>
    <message>
        <source>What the computer of files/%1 told of itself is damaged; its next sync writes it again.</source>
        <translation>files/%1 那台电脑写下的自身信息已损坏；它下次同步时会重写。</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished file(s) of programs that ended in the middle lie in tmp; they go with the next writing.</source>
        <translation>
            <numerusform>tmp 里有中途退出的程序留下的 %n 个未完成文件；下次写入时会清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 differ in capitals only; a stick or a Windows share can hold only one of them.</source>
        <translation>%1 与 %2 只有大小写不同；U 盘或 Windows 共享只能存其中一个。</translation>
    </message>
    <message>
        <source>%1 looks like the second copy that a sync program makes. No such program may keep this folder: it loses entries. Put the hub on a share or a stick.</source>
        <translation>%1 像是网盘同步软件生成的第二份副本。这个文件夹不能交给这类软件：会丢记录。请把汇集处放在网络共享或 U 盘上。</translation>
    </message>
    <message>
        <source>%1 is not of Kitcamp&apos;s making. Nothing reads it; move it elsewhere.</source>
        <translation>%1 不是 Kitcamp 生成的。没有程序读取它；请移到别处。</translation>
    </message>
</context>
<context>
    <name>kitcamp::FolderSnapshots</name>
    <message>
        <source>The snapshot %1 was written by a newer Kitcamp. Update this program.</source>
        <translation>快照 %1 由更新版本的 Kitcamp 写成。请更新本程序。</translation>
    </message>
    <message>
        <source>%1 is there already and was not replaced. Choose another name.</source>
        <translation>%1 已存在，没有覆盖。请换个名称。</translation>
    </message>
    <message>
        <source>The log in %1 does not hold entry %2 as this file has it, so no snapshot was stored. Sync first.</source>
        <translation>%1 里日志的第 %2 条记录与本文件不同，因此没有存快照。请先同步。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，没有做任何更改。</translation>
    </message>
    <message>
        <source>There is no room left for %1 on this computer. Make room, then try again.</source>
        <translation>本机没有空间存放 %1。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written on this computer. Check the folder and your rights.</source>
        <translation>%1 在本机无法读取或写入。请检查文件夹和您的权限。</translation>
    </message>
    <message>
        <source>The snapshot %1 in %2 is damaged. Remove it: the log is enough to join from.</source>
        <translation>%2 里的快照 %1 已损坏。请删除它：只凭日志也能加入。</translation>
    </message>
</context>
<context>
    <name>kitcamp::FormTeams</name>
    <message>
        <source>A place names a team that is not formed.</source>
        <translation>有一个位置所属的队伍并未组建。</translation>
    </message>
    <message>
        <source>A variant has a name and at least one team.</source>
        <translation>方案要有名称，并且至少有一支队伍。</translation>
    </message>
    <message numerus="yes">
        <source>Formed %n team(s) of %1 (%2)</source>
        <comment>camp, variant</comment>
        <translation>
            <numerusform>为 %1 组建 %n 支队伍（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>formed teams as &quot;%1&quot;</source>
        <comment>Summer camp: you formed teams as ..</comment>
        <translation>组队，存为“%1”</translation>
    </message>
</context>
<context>
    <name>kitcamp::FormTeamsDialog</name>
    <message>
        <source>Form teams</source>
        <translation>组队</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) of %1 universities. The teams become a new variant beside the others.</source>
        <translation>
            <numerusform>%n 名学员，来自 %1 所高校。组成的队伍另存为新方案，不影响其他方案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n 支队伍</numerusform>
        </translation>
    </message>
    <message>
        <source>● %1: all rules can hold.</source>
        <translation>● %1：所有规则都能满足。</translation>
    </message>
    <message>
        <source>%1: whether all rules can hold is not known yet.</source>
        <translation>%1：能否满足所有规则尚不清楚。</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <comment>a way out</comment>
        <translation>改为：%1</translation>
    </message>
    <message>
        <source>&amp;Keep these teams</source>
        <translation>保留这些队伍(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Form teams</source>
        <translation>组队(&amp;F)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Forming teams…</source>
        <translation>正在组队…</translation>
    </message>
    <message numerus="yes">
        <source>Best so far: %n rule(s) broken</source>
        <comment>persons and pairs</comment>
        <translation>
            <numerusform>目前最佳：违反 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Best so far: %1, all rules hold</source>
        <translation>目前最佳：%1，满足所有规则</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The best so far: %1.</source>
        <translation>目前最佳：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken in these teams. Keep them, or change the rules.</source>
        <translation>
            <numerusform>这些队伍违反 %n 条规则。请保留，或更改规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped. All rules hold in the best teams so far.</source>
        <translation>已停止搜索。目前最佳的队伍满足所有规则。</translation>
    </message>
    <message>
        <source>Only &amp;judge the shown teams by these</source>
        <translation>仅按这些规则评价当前队伍(&amp;J)</translation>
    </message>
    <message>
        <source>teams of about</source>
        <translation>每队约几人</translation>
    </message>
    <message>
        <source>teams of so many to so many</source>
        <translation>每队几人至几人</translation>
    </message>
    <message>
        <source>so many teams</source>
        <translation>队伍数固定</translation>
    </message>
    <message>
        <source>Si&amp;zes</source>
        <translation>规模(&amp;Z)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>数量(&amp;H)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Search for</source>
        <translation>搜索时间(&amp;S)</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>随机种子(&amp;D)</translation>
    </message>
    <message>
        <source>The same seed gives the same teams.</source>
        <translation>种子相同，组出的队伍也相同。</translation>
    </message>
    <message>
        <source>Fairness: the &amp;weakest team counts</source>
        <translation>公平：侧重最弱的队伍(&amp;W)</translation>
    </message>
    <message>
        <source>Left: not more than others. Right: it alone.</source>
        <translation>最左：与其他队伍同等看待。最右：只看最弱的队伍。</translation>
    </message>
    <message>
        <source>&amp;Locked students stay in their teams</source>
        <translation>已锁定的学员留在原队(&amp;L)</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>搜索进度</translation>
    </message>
</context>
<context>
    <name>kitcamp::FromTemplateDialog</name>
    <message>
        <source>New camp from a template</source>
        <translation>从模板新建训练营</translation>
    </message>
    <message>
        <source>Everything in %1 becomes a draft of this centre; one Ctrl+Z takes all of it back.</source>
        <comment>%1: file</comment>
        <translation>%1 中的全部内容将成为本中心的草稿；按一次 Ctrl+Z 即可全部撤销。</translation>
    </message>
    <message>
        <source>&amp;Make the camp</source>
        <translation>新建训练营(&amp;M)</translation>
    </message>
    <message>
        <source>The &amp;organizations that it names</source>
        <translation>其中提到的单位(&amp;O)</translation>
    </message>
    <message>
        <source>The &amp;courses</source>
        <translation>课程(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;rules of lending</source>
        <translation>借用规则(&amp;R)</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>第一天(&amp;D)</translation>
    </message>
    <message>
        <source>As 2027-07-05: the other days follow it.</source>
        <translation>如 2027-07-05：其他日期随之顺移。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>These models are not known here. Ticked ones are made, others left out:</source>
        <translation>这里没有这些型号。勾选的会新建，其余略去：</translation>
    </message>
    <message>
        <source>Models that are not known here</source>
        <translation>这里没有的型号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model, category</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Will be made: %1</source>
        <translation>将新建：%1</translation>
    </message>
    <message>
        <source>There already, and stays as it is: %1</source>
        <translation>已有，保持不变：%1</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>打开模板</translation>
    </message>
    <message>
        <source>Plans of camps (*.kitcamp-plan)</source>
        <translation>训练营计划 (*.kitcamp-plan)</translation>
    </message>
    <message>
        <source>%1 could not be read. Is it there, and may you read it?</source>
        <translation>%1 无法读取。文件在吗？您有读取权限吗？</translation>
    </message>
</context>
<context>
    <name>kitcamp::FullDialog</name>
    <message>
        <source>No seat is free</source>
        <translation>没有空余名额</translation>
    </message>
    <message>
        <source>&amp;Reason for one more seat</source>
        <translation>增加一个名额的原因(&amp;R)</translation>
    </message>
    <message>
        <source>It stands in the history and beside the seat.</source>
        <translation>会写入历史，并显示在该名额旁边。</translation>
    </message>
    <message>
        <source>To the &amp;waiting list</source>
        <translation>转入候补名单(&amp;W)</translation>
    </message>
    <message>
        <source>Give the seat all the same</source>
        <translation>仍然给予名额</translation>
    </message>
    <message>
        <source>Say why there is one more seat, or choose the waiting list.</source>
        <translation>请写明为什么增加一个名额，或选择候补名单。</translation>
    </message>
</context>
<context>
    <name>kitcamp::GiveDialog</name>
    <message>
        <source>Give an account</source>
        <translation>分配账号</translation>
    </message>
    <message>
        <source>The account %1 of %2 goes to a team.</source>
        <translation>%2 的账号 %1 分给一支队伍。</translation>
    </message>
    <message>
        <source>The account %1 of %2 goes to a student.</source>
        <translation>%2 的账号 %1 分给一名学生。</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>队伍(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>学生(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation>分配(&amp;G)</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>第 %1 队</translation>
    </message>
</context>
<context>
    <name>kitcamp::GiveMarks</name>
    <message>
        <source>%1 gave team %2 other points meanwhile: %3.</source>
        <comment>%1: judge, %3: points</comment>
        <translation>%1 在此期间已给第 %2 队打了另外的分数：%3。</translation>
    </message>
    <message>
        <source>The mark of %1 for team %2 was taken back meanwhile.</source>
        <comment>%1: judge</comment>
        <translation>%1 给第 %2 队打的分数在此期间已撤销。</translation>
    </message>
    <message>
        <source>Look which points count, and give them once more.</source>
        <translation>请确认以哪个分数为准，再重新打分。</translation>
    </message>
    <message>
        <source>%1 is closed: no mark is given or changed any more.</source>
        <translation>%1 已结束：不能再打分或更改分数。</translation>
    </message>
    <message>
        <source>Open the round again first.</source>
        <translation>请先重新开放该轮次。</translation>
    </message>
    <message>
        <source>%1 gave team %2 %3 points for %4</source>
        <comment>%1: judge, %4: criterion</comment>
        <translation>%1 给第 %2 队的“%4”打 %3 分</translation>
    </message>
    <message>
        <source>Took back what %1 gave team %2 for %3</source>
        <comment>%1: judge, %3: criterion</comment>
        <translation>撤销 %1 给第 %2 队“%3”打的分数</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n 支队伍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave %n mark(s) to %2</source>
        <comment>%1: judge, %2: &quot;3 teams&quot;</comment>
        <translation>
            <numerusform>%1 给 %2打了 %n 个分数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave %n mark(s) to %2, from %3</source>
        <comment>%1: judge, %2: &quot;3 teams&quot;, %3: file</comment>
        <translation>
            <numerusform>%1 给 %2打了 %n 个分数，来自 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gave %n mark(s)</source>
        <comment>Prof. Li: you gave 12 marks</comment>
        <translation>
            <numerusform>打了 %n 个分数</numerusform>
        </translation>
    </message>
    <message>
        <source>gave it %1 points for %2</source>
        <comment>Team 3: you gave it 8.5 points for Idea</comment>
        <translation>为“%2”打了 %1 分</translation>
    </message>
    <message>
        <source>took back its points for %1</source>
        <comment>Team 3: you took back its points for Idea</comment>
        <translation>撤销了“%1”的分数</translation>
    </message>
</context>
<context>
    <name>kitcamp::GiveSeats</name>
    <message>
        <source>Offered a seat: %1</source>
        <comment>%1: person and activity</comment>
        <translation>发放名额：%1</translation>
    </message>
    <message>
        <source>Offered seats to %1 in %2</source>
        <comment>%1: 12 people</comment>
        <translation>向 %2 的 %1 发放名额</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <comment>%1: person and activity</comment>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>Confirmed %1 in %2</source>
        <comment>%1: 12 people</comment>
        <translation>确认 %2 的 %1</translation>
    </message>
    <message>
        <source>%1, beyond the seats if need be: &quot;%2&quot;</source>
        <comment>%1: Confirmed Li · Robotics, %2: the reason</comment>
        <translation>%1，必要时超出名额：“%2”</translation>
    </message>
    <message>
        <source>offered a seat</source>
        <comment>Li · Robotics: you offered a seat</comment>
        <translation>发放了名额</translation>
    </message>
    <message>
        <source>confirmed the seat</source>
        <comment>Li · Robotics: you confirmed the seat</comment>
        <translation>确认了名额</translation>
    </message>
    <message>
        <source>%1; where no seat is free: on the waiting list</source>
        <comment>%1: confirmed, or Confirmed 12 people in Robotics</comment>
        <translation>%1；没有空余名额的转入候补名单</translation>
    </message>
</context>
<context>
    <name>kitcamp::GoToDayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>转到某一天</translation>
    </message>
    <message>
        <source>&amp;Date or teaching week</source>
        <translation>日期或教学周(&amp;D)</translation>
    </message>
    <message>
        <source>2026-11-26, or a week: 12</source>
        <translation>2026-11-26，或周次：12</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
</context>
<context>
    <name>kitcamp::GroupTab</name>
    <message>
        <source>Ctrl+Shift+PageUp and Ctrl+Shift+PageDown lead through these</source>
        <translation>按 Ctrl+Shift+PageUp 和 Ctrl+Shift+PageDown 可在这些页之间切换</translation>
    </message>
</context>
<context>
    <name>kitcamp::GroupedDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>%1: a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
</context>
<context>
    <name>kitcamp::HeldLoansModel</name>
    <message>
        <source>without a due date</source>
        <translation>没有应还时间</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>%1: day and time</comment>
        <translation>应还 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>late since %1</source>
        <comment>%1: time of day</comment>
        <translation>自 %1 逾期</translation>
    </message>
</context>
<context>
    <name>kitcamp::Hindrance</name>
    <message numerus="yes">
        <source>%n of %1 only</source>
        <comment>1 of women only</comment>
        <translation>
            <numerusform>只有 %n 名%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>2nd from USTC</comment>
        <translation>来自%2的第 %1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n in common</source>
        <comment>hours or languages that all of a team have</comment>
        <translation>
            <numerusform>共同项只有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>was with %1</source>
        <comment>in a team of an earlier camp</comment>
        <translation>曾与 %1 同队</translation>
    </message>
    <message>
        <source>not with %1</source>
        <translation>不与 %1 同队</translation>
    </message>
</context>
<context>
    <name>kitcamp::HistoryList</name>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>file %1</source>
        <comment>%1: first signs of its id</comment>
        <translation>文件 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>还没有任何操作</translation>
    </message>
    <message>
        <source>Whatever is done in this file stands here, with who and when.</source>
        <translation>在此文件里做过的一切都在这里，记着谁、何时。</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>撤销此操作(&amp;T)</translation>
    </message>
    <message>
        <source>Select a line of the history first.</source>
        <translation>请先在历史里选一行。</translation>
    </message>
</context>
<context>
    <name>kitcamp::HitsList</name>
    <message>
        <source>Sessions that this change hits</source>
        <translation>受此更改影响的课次</translation>
    </message>
    <message>
        <source>What becomes of the chosen sessions</source>
        <translation>所选课次如何处理</translation>
    </message>
    <message>
        <source>No planned session is hit.</source>
        <translation>没有受影响的计划课次。</translation>
    </message>
    <message numerus="yes">
        <source>%n planned session(s) are hit; the column “Then” says what becomes of them.</source>
        <translation>
            <numerusform>有 %n 个计划课次受影响；如何处理见“之后”一列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen ones:</source>
        <translation>所选的：</translation>
    </message>
    <message>
        <source>All of them:</source>
        <translation>全部：</translation>
    </message>
    <message>
        <source>Move with the calendar</source>
        <translation>随校历移动</translation>
    </message>
</context>
<context>
    <name>kitcamp::HitsModel</name>
    <message>
        <source>Session</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>kitcamp::HolidayDialog</name>
    <message>
        <source>Add a holiday</source>
        <translation>添加节假日</translation>
    </message>
    <message>
        <source>Change a holiday or make-up day</source>
        <translation>更改节假日或调休上班日</translation>
    </message>
    <message>
        <source>No teaching</source>
        <translation>停课</translation>
    </message>
    <message>
        <source>Working day with the lessons of another day</source>
        <translation>上班，上另一天的课</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>怎样的一天(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day, or first and last day</source>
        <translation>日期，或起止日期(&amp;D)</translation>
    </message>
    <message>
        <source>2026-10-01, or 2026-10-01~2026-10-07</source>
        <translation>2026-10-01，或 2026-10-01~2026-10-07</translation>
    </message>
    <message>
        <source>Has the &amp;lessons of</source>
        <translation>上哪一天的课(&amp;L)</translation>
    </message>
    <message>
        <source>the day off whose week and weekday it carries: 2026-10-05</source>
        <translation>填停课的那一天，按其周次和星期上课：2026-10-05</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Say which day&apos;s lessons it has.</source>
        <translation>请写明上哪一天的课。</translation>
    </message>
</context>
<context>
    <name>kitcamp::HolidayListDialog</name>
    <message>
        <source>Paste the holidays of a year</source>
        <translation>粘贴一年的节假日</translation>
    </message>
    <message>
        <source>One &amp;line for each day or span</source>
        <translation>每天或每段日期一行(&amp;L)</translation>
    </message>
    <message>
        <source>休 or off: no teaching. 班 or work, and a second day: has the lessons of that day.</source>
        <translation>写“休”或 off 表示停课。写“班”或 work，再写另一个日期，表示上那一天的课。</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>从文件读取(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a list of holidays</source>
        <translation>选择节假日列表</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>列表 (*.csv *.txt *.xlsx *.xls);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Paste at least one day.</source>
        <translation>请至少粘贴一天。</translation>
    </message>
</context>
<context>
    <name>kitcamp::HostPanel</name>
    <message>
        <source>Hosts</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>in the order of papers and certificates</source>
        <translation>次序与文件和证书上一致</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>添加主办单位</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nobody is named as host yet.</source>
        <translation>还没有填写主办单位。</translation>
    </message>
</context>
<context>
    <name>kitcamp::HoursSection</name>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>what is due on a closed day is due when the desk opens next</source>
        <translation>休息日到期的，顺延到下次开放</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>kitcamp::HoursStep</name>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Due times and opening hours are meant in it, whatever this computer is set to.</source>
        <translation>应还时间和开放时间都按此时区，与本机设置无关。</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Asia/Shanghai.</source>
        <translation>请从列表中选择时区，如 Asia/Shanghai。</translation>
    </message>
</context>
<context>
    <name>kitcamp::HubFolder</name>
    <message>
        <source>You may not read the folder %1. Ask whoever keeps it for the right.</source>
        <translation>您无权读取文件夹 %1。请向其管理者申请权限。</translation>
    </message>
    <message>
        <source>%1 in %2 is damaged. Bring it back from a copy of the folder.</source>
        <translation>%2 里的 %1 已损坏。请从该文件夹的副本中找回。</translation>
    </message>
    <message>
        <source>The hub in %1 was made by a newer Kitcamp. Update this program; until then work goes on without the hub.</source>
        <translation>%1 里的汇集处由更新版本的 Kitcamp 建立。请更新本程序；在此之前可不经汇集处继续工作。</translation>
    </message>
    <message>
        <source>%1 is missing in %2. Bring it back from a copy of the folder.</source>
        <translation>%2 里缺少 %1。请从该文件夹的副本中找回。</translation>
    </message>
    <message>
        <source>The folder %1 holds other things, and no hub of a centre. Check the path; &quot;kitcamp hub init&quot; makes a hub.</source>
        <translation>文件夹 %1 里是其他内容，没有中心的汇集处。请检查路径；“kitcamp hub init”可建立汇集处。</translation>
    </message>
    <message>
        <source>The folder %1 is not there now, or holds nothing. Plug the stick in or connect the share; until then work goes on without it.</source>
        <translation>文件夹 %1 现在不在，或里面是空的。请插上 U 盘或连接网络共享；在此之前可照常工作。</translation>
    </message>
    <message>
        <source>There is no room left in %1. Make room there; what waits is sent then.</source>
        <translation>%1 没有空间了。请腾出空间；待发送的内容随后会发送。</translation>
    </message>
    <message>
        <source>%1 may not be read or written in %2: the folder is read-only, or you lack the right. Ask whoever keeps it.</source>
        <translation>%2 里的 %1 不能读取或写入：文件夹是只读的，或您没有权限。请向其管理者询问。</translation>
    </message>
    <message>
        <source>The folder %1 cannot do what a hub needs. Choose a stick or a share of another kind.</source>
        <translation>文件夹 %1 不具备汇集处所需的功能。请换另一种 U 盘或网络共享。</translation>
    </message>
    <message>
        <source>%1 was taken away in %2 while it was written. Other programs must leave this folder alone; then try again.</source>
        <translation>%1 在 %2 里正写入时被移走。其他程序不可动这个文件夹；请处理后再试。</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read or written; the disk or stick may be failing. Copy the folder to another one.</source>
        <translation>%2 里的 %1 无法读取或写入；磁盘或 U 盘可能正在损坏。请把文件夹复制到另一个盘上。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2</source>
        <translation>文件夹 %1 无法新建：%2</translation>
    </message>
    <message>
        <source>Nothing can be written into %1: %2</source>
        <translation>%1 不能写入：%2</translation>
    </message>
    <message>
        <source>Somebody else has just made a hub in %1. Choose another folder, or join that centre.</source>
        <translation>别人刚刚在 %1 建立了汇集处。请选择另一个文件夹，或加入那个中心。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2</source>
        <translation>文件夹 %1 无法读取：%2</translation>
    </message>
    <message>
        <source>There is a hub in %1 already. Join its centre, or choose an empty folder.</source>
        <translation>%1 里已有汇集处。请加入其中心，或选择空文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 holds other things (%2). Choose an empty folder for the hub.</source>
        <translation>文件夹 %1 里有其他内容（%2）。请为汇集处选择空文件夹。</translation>
    </message>
</context>
<context>
    <name>kitcamp::HubUrl</name>
    <message>
        <source>&quot;%1&quot; names no hub. A hub is a folder, written as %2.</source>
        <translation>“%1”不是汇集处。汇集处是一个文件夹，写成 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say where the folder is. Give the whole path, as in %2.</source>
        <translation>“%1”没有写明文件夹在哪里。请写完整路径，如 %2。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Identity</name>
    <message>
        <source>Compare it with the card, one group of digits after the other.</source>
        <translation>请与证件逐段核对数字。</translation>
    </message>
    <message numerus="yes">
        <source>An identity number has 18 characters; this one has %n.</source>
        <translation>
            <numerusform>身份证号码有 18 位；这个有 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>An identity number has 17 digits and then a digit or X.</source>
        <translation>身份证号码前 17 位是数字，最后一位是数字或 X。</translation>
    </message>
    <message>
        <source>The birth day within this identity number (7th to 14th digit) is no day that can be.</source>
        <translation>身份证号码中的出生日期（第 7 至 14 位）不是有效日期。</translation>
    </message>
    <message>
        <source>The last character does not fit the others: a digit was mistyped.</source>
        <translation>最后一位与前面各位不符：有数字输错了。</translation>
    </message>
    <message>
        <source>Type it as it is printed, without remarks.</source>
        <translation>请照证件上的写法输入，不要加说明。</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>permit</source>
        <comment>a travel or residence permit that is shown in place of a passport</comment>
        <translation>通行证</translation>
    </message>
    <message>
        <source>A passport number has 6 to 9 letters and digits.</source>
        <translation>护照号码由 6 至 9 位字母和数字组成。</translation>
    </message>
    <message>
        <source>The number of a permit has 8 to 18 letters and digits.</source>
        <translation>通行证号码由 8 至 18 位字母和数字组成。</translation>
    </message>
    <message>
        <source>Say what the number is of: an identity card, a passport or a permit.</source>
        <translation>请写明是哪种证件的号码：身份证、护照或通行证。</translation>
    </message>
    <message>
        <source>Choose it beside the number.</source>
        <translation>请在号码旁选择。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Import devices</source>
        <translation>导入设备</translation>
    </message>
    <message>
        <source>Import a lending register</source>
        <translation>导入借用登记簿</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择列表</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html);;All files (*)</source>
        <translation>列表 (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the rows with the file</source>
        <translation>正在与文件比对</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first which organizations are meant: names that are nearly the same are never taken for one silently.</source>
        <translation>请先说明指的是哪些单位：相近的名称不会被悄悄当成同一个。</translation>
    </message>
    <message>
        <source>There is nothing to import in this file.</source>
        <translation>此文件里没有可导入的内容。</translation>
    </message>
    <message>
        <source>There is nothing to import: no row is new, and none changes anything.</source>
        <translation>没有可导入的：没有新的行，也没有要更改的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will be lent to whom the list says has them.</source>
        <translation>
            <numerusform>将按列表把 %n 件设备记为已借出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing into the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有做任何更改。</translation>
    </message>
    <message>
        <source>-wrong.csv</source>
        <comment>end of a file name</comment>
        <translation>-有误.csv</translation>
    </message>
    <message>
        <source>Save the wrong rows</source>
        <translation>保存有误的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The rows that were left out are in %1, each with the reason.</source>
        <translation>略去的行已存入 %1，每行注明原因。</translation>
    </message>
    <message>
        <source>Choose a list, or drop it here</source>
        <translation>选择列表，或拖到这里</translation>
    </message>
    <message>
        <source>CSV, Excel (.xlsx, .xls) and tables saved from web pages are read. Nothing is changed before you have seen what would become of each row.</source>
        <translation>可读取 CSV、Excel（.xlsx、.xls）和网页另存的表格。在您看过每一行会怎样之前，不做任何更改。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>换一个文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Save the &amp;wrong rows…</source>
        <translation>保存有误的行(&amp;W)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>correct what was guessed wrong</source>
        <translation>猜错的请更正</translation>
    </message>
    <message>
        <source>Sheet of the file</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>列表的行</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>The list has a heading only.</source>
        <translation>列表只有表头。</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>%1: number, %2: who or what, %3: what becomes of it and why</comment>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Import an enrolment list</source>
        <translation>导入报名名单</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are doubtful: say who is meant. Until then they are left out.</source>
        <translation>
            <numerusform>有 %n 行存疑：请说明指的是谁。在此之前会略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>Offered a seat</source>
        <translation>录取待确认</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>They are, where the list does not say it</source>
        <translation>名单没有写明状态时，记为</translation>
    </message>
    <message numerus="yes">
        <source>%n of them go to the waiting list.</source>
        <translation>
            <numerusform>其中 %n 人进入候补名单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) come back from the archive.</source>
        <translation>
            <numerusform>%n 人从归档中恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the file now.</source>
        <translation>
            <numerusform>已写入 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes all of them back.</source>
        <translation>按 Ctrl+Z 可全部撤销。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import a questionnaire</source>
        <translation>导入问卷</translation>
    </message>
    <message>
        <source>Import progress in the pre-training</source>
        <translation>导入营前学习进度</translation>
    </message>
    <message>
        <source>Import cloud accounts</source>
        <translation>导入云账号</translation>
    </message>
    <message>
        <source>Import score sheets</source>
        <translation>导入打分表</translation>
    </message>
    <message>
        <source>Import replies to a survey</source>
        <translation>导入问卷答复</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are doubtful: say which marks count. Until then they are left out.</source>
        <translation>
            <numerusform>%n 行有疑问：请写明以哪些分数为准。在此之前这些行会略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>as the list says</source>
        <comment>which judge, which cloud resource</comment>
        <translation>以列表为准</translation>
    </message>
    <message>
        <source>The marks are of</source>
        <translation>打分的评委</translation>
    </message>
    <message>
        <source>The accounts are of</source>
        <translation>账号所属的云资源</translation>
    </message>
</context>
<context>
    <name>kitcamp::ImportPlan</name>
    <message>
        <source>This kind of list cannot be imported.</source>
        <translation>这种列表不能导入。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: field, %2: new value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>%1: field, %2: value before, %3: after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>kitcamp::ImportRows</name>
    <message>
        <source>No column holds &quot;%1&quot;. Say which one it is, or add it to the file.</source>
        <translation>没有哪一列是“%1”。请指明是哪一列，或在文件里加上。</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>导入已取消。没有做任何更改。</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <comment>%1: heading, %2: what is wrong</comment>
        <translation>%1列：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date, or can be read in two ways.</source>
        <translation>“%1”不是日期，或有两种读法。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not come yet.</source>
        <translation>“%1”还没有到。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount of money.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>未知型号</translation>
    </message>
    <message>
        <source>The asset tag is missing.</source>
        <translation>缺少资产编号。</translation>
    </message>
    <message>
        <source>The asset tag stands in row %1 already: left out.</source>
        <translation>资产编号在第 %1 行已出现：已略去。</translation>
    </message>
    <message>
        <source>Another device scans to this number already.</source>
        <translation>已有另一设备使用这个编号。</translation>
    </message>
    <message>
        <source>This number already leads to %1, a person.</source>
        <translation>这个号码已属于人员%1。</translation>
    </message>
    <message>
        <source>This number is already the label of the place %1.</source>
        <translation>这个编号已是存放地点%1 的标签。</translation>
    </message>
    <message>
        <source>The number %1 belongs to another device: it was left out.</source>
        <translation>编号 %1 属于另一设备：已略去。</translation>
    </message>
    <message>
        <source>%1: %2 It was left out.</source>
        <comment>%1: number, %2: why not</comment>
        <translation>%1：%2已略去。</translation>
    </message>
    <message>
        <source>It is lent to somebody else here; that loan was left as it is.</source>
        <translation>这里已借给别人；原借用保持不变。</translation>
    </message>
    <message>
        <source>More than one person is called %1: the loan to that name was left out.</source>
        <translation>叫%1的不止一人：这笔借用已略去。</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation>借给 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: field, %2: new value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The borrower is missing.</source>
        <translation>缺少借用人。</translation>
    </message>
    <message>
        <source>Nobody, or more than one person, is known as &quot;%1&quot;. Import the people first.</source>
        <translation>没有人叫“%1”，或不止一人。请先导入人员。</translation>
    </message>
    <message>
        <source>No device has the tag &quot;%1&quot;. Import the devices first.</source>
        <translation>没有资产编号为“%1”的设备。请先导入设备。</translation>
    </message>
    <message>
        <source>The day of lending is missing.</source>
        <translation>缺少借出日期。</translation>
    </message>
    <message>
        <source>It came back before it was lent.</source>
        <translation>归还早于借出。</translation>
    </message>
    <message>
        <source>The same as row %1: left out.</source>
        <translation>与第 %1 行相同：已略去。</translation>
    </message>
    <message>
        <source>The device is lent already; it cannot be out twice.</source>
        <translation>设备已借出，不能重复借出。</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>This number already leads to the device %1.</source>
        <translation>这个编号已属于设备 %1。</translation>
    </message>
    <message>
        <source>This number belongs to another person than the row&apos;s other number.</source>
        <translation>这个号码与本行另一个号码不是同一个人。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>看不懂“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>The same person as in a row before: left out.</source>
        <translation>与前面某行是同一个人：已略去。</translation>
    </message>
    <message>
        <source>The department %1 is left out: nobody says of which organization it is.</source>
        <translation>院系部门%1 已略去：没有说明属于哪个单位。</translation>
    </message>
    <message>
        <source>%1 was reported lost and stays so.</source>
        <translation>%1 已挂失，保持挂失。</translation>
    </message>
    <message>
        <source>Comes back from the archive.</source>
        <translation>取消归档。</translation>
    </message>
    <message>
        <source>This is the code of a command card or a slip.</source>
        <translation>这是指令卡或借用单的编码。</translation>
    </message>
    <message>
        <source>This activity is no longer there.</source>
        <translation>此活动已不存在。</translation>
    </message>
    <message>
        <source>Left out: so it was decided.</source>
        <translation>已略去：按您的决定。</translation>
    </message>
    <message>
        <source>%1 Say who is meant; until then the row is left out.</source>
        <translation>%1请说明指的是谁；在此之前略去这一行。</translation>
    </message>
    <message>
        <source>The name is missing, and nobody in the file has this number or address.</source>
        <translation>缺少姓名，文件里也没有人用这个号码或邮箱。</translation>
    </message>
    <message>
        <source>A new person.</source>
        <translation>新人员。</translation>
    </message>
    <message>
        <source>Left the roster before and stays off it. Put them back there, if they come after all.</source>
        <translation>此前已离开学员名单，不再加入。如果仍要参加，请在学员名单里恢复。</translation>
    </message>
    <message>
        <source>Is on the roster and stays there. Take them off it there: the next one moves up.</source>
        <translation>已在学员名单中，保持不变。如要移出，请在学员名单里办理：下一位会递补。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ImportedBusyTime</name>
    <message>
        <source>The term has %1 weeks; %2 were left out.</source>
        <translation>学期有 %1 周；已略去 %2。</translation>
    </message>
    <message>
        <source>No table of periods has %1 in %2.</source>
        <translation>%2的节次表里没有%1。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Inbox</name>
    <message>
        <source>The inbox has no number %1.</source>
        <translation>待决定中没有第 %1 项。</translation>
    </message>
    <message>
        <source>There is nothing to decide about number %1. %2</source>
        <translation>第 %1 项没有要决定的。%2</translation>
    </message>
    <message>
        <source>Number %1 was decided already. %2</source>
        <translation>第 %1 项已经决定过了。%2</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>Do mine after all</source>
        <translation>仍按我的办</translation>
    </message>
    <message>
        <source>It is the same thing</source>
        <translation>是同一项</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice: write theirs, mine or same.</source>
        <translation>“%1”不是可选项：请写 theirs、mine 或 same。</translation>
    </message>
</context>
<context>
    <name>kitcamp::InboxModel</name>
    <message numerus="yes">
        <source>%n later change(s) of yours wait for it</source>
        <translation>
            <numerusform>您后来的 %n 项更改在等它</numerusform>
        </translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>What waits for it</source>
        <translation>在等它的</translation>
    </message>
</context>
<context>
    <name>kitcamp::InboxSection</name>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>1 keeps theirs, 2 does yours anyway, 3 says that both are the same thing, L leaves it for later</source>
        <translation>按 1 保留对方的，按 2 仍按您的办，按 3 表示两者是同一项，按 L 留待以后</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>没有待决定的事项</translation>
    </message>
    <message>
        <source>Where two computers did what cannot both be true, it stands here with one sentence and the ways out.</source>
        <translation>两台电脑的操作不能同时成立时会列在这里，附一句说明和可选的办法。</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Conflicts to decide</source>
        <translation>待决定的冲突</translation>
    </message>
</context>
<context>
    <name>kitcamp::InboxWords</name>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <comment>%1: field, %2: its value</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who did something</comment>
        <translation>您</translation>
    </message>
    <message>
        <source>another computer</source>
        <comment>who did something</comment>
        <translation>另一台电脑</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>you lent it to Li at 10:05</comment>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>you lent it to Li on 2026-09-07 10:05</comment>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>did &quot;%1&quot; again</source>
        <translation>重做了“%1”</translation>
    </message>
    <message>
        <source>took &quot;%1&quot; back</source>
        <translation>撤销了“%1”</translation>
    </message>
    <message>
        <source>did this: &quot;%1&quot;</source>
        <translation>做了“%1”</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>(picture)</source>
        <translation>（图片）</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>in front of a sentence</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>you %1 %2, but that does not fit any more: %3</source>
        <comment>%1: what was done, %2: when, %3: a sentence</comment>
        <translation>您%2 %1，但现在已不适用：%3</translation>
    </message>
    <message>
        <source>you wrote %1 %2; %3 wrote %4 %5.</source>
        <comment>%1: field and value, %2: when, %3: who, %4, %5</comment>
        <translation>您%2 写入%1；%3 %5 写入%4。</translation>
    </message>
    <message>
        <source>you %1 %2; %3 %4 %5.</source>
        <comment>%1: what was done, %2: when, %3: who, %4: what was done, %5: when</comment>
        <translation>您%2 %1；%3 %5 %4。</translation>
    </message>
    <message>
        <source>a number of it has been given to something else.</source>
        <translation>它的一个号码已属于别的对象。</translation>
    </message>
    <message>
        <source>it is no longer there.</source>
        <translation>它已不在。</translation>
    </message>
    <message>
        <source>it was changed on another computer.</source>
        <translation>它在另一台电脑上改过。</translation>
    </message>
    <message>
        <source>what it was done with had to wait.</source>
        <translation>与它相关的操作须等待。</translation>
    </message>
    <message>
        <source>a rule says no.</source>
        <translation>规则不允许。</translation>
    </message>
    <message>
        <source>Theirs was kept.</source>
        <translation>已保留对方的。</translation>
    </message>
    <message>
        <source>Yours was done after all.</source>
        <translation>已仍按您的办。</translation>
    </message>
    <message>
        <source>It was taken for the same thing.</source>
        <translation>已视为同一项。</translation>
    </message>
    <message>
        <source>It was taken back here before the others heard of it.</source>
        <translation>在其他电脑得知之前，已在本机撤销。</translation>
    </message>
    <message>
        <source>What it decided is open again.</source>
        <translation>它所决定的事项重新待决定。</translation>
    </message>
    <message>
        <source>It waits for number %1.</source>
        <translation>它在等第 %1 项。</translation>
    </message>
</context>
<context>
    <name>kitcamp::IncomingEntry</name>
    <message>
        <source>An entry of the shared log is damaged. Nothing after it was taken; what you do here goes on and is kept.</source>
        <translation>共享日志的一条记录已损坏。其后的记录都没有取用；您在本机所做的可照常继续，并会保留。</translation>
    </message>
    <message>
        <source>Another computer uses a newer Kitcamp. Update this program to go on sharing; until then what you do here is kept.</source>
        <translation>另一台电脑用的是更新版本的 Kitcamp。请更新本程序再继续共享；在此之前您在本机所做的会保留。</translation>
    </message>
    <message>
        <source>This is the log of another centre. Nothing was taken from it.</source>
        <translation>这是另一个中心的日志。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>Entry %1 of the shared log is missing. Nothing after it was taken; what you do here goes on and is kept.</source>
        <translation>共享日志缺少第 %1 条记录。其后的记录都没有取用；您在本机所做的可照常继续，并会保留。</translation>
    </message>
    <message>
        <source>The shared log and this file have different histories. Nothing was changed here; repair the file with &quot;kitcamp repair&quot;, or join the centre anew.</source>
        <translation>共享日志与本文件的历史不同。本机没有做任何更改；请用“kitcamp repair”修复文件，或重新加入中心。</translation>
    </message>
</context>
<context>
    <name>kitcamp::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>kitcamp::InventoryInvariants</name>
    <message>
        <source>Give one of them another number: a scan can mean only one thing.</source>
        <translation>请给其中一个换个编号：一次扫描只能对应一样东西。</translation>
    </message>
    <message>
        <source>The number %1 already leads to the device %2.</source>
        <translation>编号 %1 已属于设备 %2。</translation>
    </message>
    <message>
        <source>The number %1 already leads to %2, a person.</source>
        <translation>编号 %1 已属于人员%2。</translation>
    </message>
    <message>
        <source>The number %1 is already the label of the place %2.</source>
        <translation>编号 %1 已是存放地点%2 的标签。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Invitation</name>
    <message>
        <source>1. Take the invitation to the other computer, on a stick or by mail.</source>
        <translation>1. 用 U 盘或邮件把邀请文件带到另一台电脑。</translation>
    </message>
    <message>
        <source>2. Start Kitcamp there and choose &quot;Join a centre&quot;.</source>
        <translation>2. 在那里启动 Kitcamp，选择“加入中心”。</translation>
    </message>
    <message>
        <source>3. Choose the invitation and this same folder. That is all.</source>
        <translation>3. 选择邀请文件和这同一个文件夹。这样就好了。</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>保存邀请文件</translation>
    </message>
    <message>
        <source>Invitations (*.%1)</source>
        <translation>邀请文件 (*.%1)</translation>
    </message>
</context>
<context>
    <name>kitcamp::InviteFile</name>
    <message>
        <source>%1 is no invitation to a centre. On a computer of the centre, the page Sync or &quot;kitcamp hub invite&quot; writes one.</source>
        <translation>%1 不是加入中心的邀请文件。在中心的电脑上，可由“同步”页或“kitcamp hub invite”写出。</translation>
    </message>
    <message>
        <source>The invitation %1 is not there. Check the name.</source>
        <translation>邀请文件 %1 不存在。请检查文件名。</translation>
    </message>
    <message>
        <source>The invitation %1 may not be read by you. Ask for the right to read it.</source>
        <translation>您无权读取邀请文件 %1。请申请读取权限。</translation>
    </message>
    <message>
        <source>%1 is not shared yet, so nobody can be invited. Share it first: on the page Sync, or with &quot;kitcamp hub init&quot;.</source>
        <translation>%1 还没有共享，不能邀请别人。请先共享：在“同步”页，或用“kitcamp hub init”。</translation>
    </message>
    <message>
        <source>%1 is there already and is no invitation: it was not replaced. Choose another name.</source>
        <translation>%1 已存在，又不是邀请文件：没有覆盖。请换个名称。</translation>
    </message>
    <message>
        <source>The invitation %1 could not be written. Is the folder there, and may you write in it?</source>
        <translation>邀请文件 %1 无法写入。文件夹在吗？您有写入权限吗？</translation>
    </message>
    <message>
        <source>The invitation %1 was written by a newer Kitcamp. Update this program.</source>
        <translation>邀请文件 %1 由更新版本的 Kitcamp 写成。请更新本程序。</translation>
    </message>
    <message>
        <source>The invitation %1 is damaged. Ask for another one.</source>
        <translation>邀请文件 %1 已损坏。请另要一份。</translation>
    </message>
</context>
<context>
    <name>kitcamp::IssueBadges</name>
    <message numerus="yes">
        <source>Somebody has lost %n badge(s) of this activity already.</source>
        <translation>
            <numerusform>有人在此活动中已丢失 %n 枚胸牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bind another card to this person at the desk.</source>
        <translation>请在借还台为此人绑定另一张卡。</translation>
    </message>
    <message>
        <source>Somebody of them does not take part any more.</source>
        <translation>其中有人已不再参加。</translation>
    </message>
    <message>
        <source>Print the badges again.</source>
        <translation>请重新打印胸牌。</translation>
    </message>
    <message numerus="yes">
        <source>Made %n badge(s) for %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>为 %1 制作 %n 枚胸牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>made %n badge(s)</source>
        <comment>Camp of 2024: you made 79 badges</comment>
        <translation>
            <numerusform>制作了 %n 枚胸牌</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::IssueCertificates</name>
    <message>
        <source>This participant is no longer there.</source>
        <translation>此学员已不存在。</translation>
    </message>
    <message>
        <source>%1 has not completed it: there is nothing to certify.</source>
        <translation>%1 未结业：没有可颁发的证书。</translation>
    </message>
    <message>
        <source>Mark the participant as completed first.</source>
        <translation>请先将该学员标为已结业。</translation>
    </message>
    <message>
        <source>%1 has certificate %2 already.</source>
        <comment>%1: person, %2: number</comment>
        <translation>%1 已有证书 %2。</translation>
    </message>
    <message>
        <source>Print that one again: it is marked as a reprint.</source>
        <translation>请再打印那一份：会标明为补发。</translation>
    </message>
    <message>
        <source>Revoke it first, where it says something wrong.</source>
        <translation>如果内容有误，请先将其撤销。</translation>
    </message>
    <message>
        <source>The number %1 is not one that this computer may give.</source>
        <translation>编号 %1 不在本机可颁发的范围内。</translation>
    </message>
    <message>
        <source>Reserve numbers for this computer first.</source>
        <translation>请先为本机预留编号。</translation>
    </message>
    <message numerus="yes">
        <source>Issued %n certificate(s)</source>
        <translation>
            <numerusform>颁发 %n 份证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued certificate %1 to %2</source>
        <comment>%1: number, %2: participant</comment>
        <translation>向 %2 颁发证书 %1</translation>
    </message>
    <message>
        <source>issued certificate %1</source>
        <comment>about a participant</comment>
        <translation>颁发了证书 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::JoinRemark</name>
    <message>
        <source>%1 is on this roster already: %2.</source>
        <comment>%2: confirmed, applied ...</comment>
        <translation>%1 已在此学员名单中：%2。</translation>
    </message>
    <message>
        <source>%1 is on this roster as %2.</source>
        <comment>%2: teacher, mentor ...</comment>
        <translation>%1 已在此学员名单中，身份为%2。</translation>
    </message>
    <message>
        <source>%1 was on this roster before: %2.</source>
        <comment>%2: declined, withdrawn ...</comment>
        <translation>%1 曾在此学员名单中：%2。</translation>
    </message>
    <message>
        <source>%1 has not completed %2, which this course requires.</source>
        <translation>%1 尚未结业 %2，而此课程要求先修。</translation>
    </message>
    <message>
        <source>%1 has completed this course before.</source>
        <translation>%1 以前已结业此课程。</translation>
    </message>
    <message>
        <source>%1 is also in %2, of the same course.</source>
        <translation>%1 也在同一课程的 %2 中。</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <comment>%1: a person</comment>
        <translation>%1 已归档。</translation>
    </message>
</context>
<context>
    <name>kitcamp::JoinStep</name>
    <message>
        <source>The centre and this computer</source>
        <translation>中心与本机</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请文件</translation>
    </message>
    <message>
        <source>Choose the invitation</source>
        <translation>选择邀请文件</translation>
    </message>
    <message>
        <source>Invitations (*.%1)</source>
        <translation>邀请文件 (*.%1)</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>邀请文件(&amp;I)</translation>
    </message>
    <message>
        <source>On a computer of the centre: Sync, Computers, &quot;Save an invitation&quot;.</source>
        <translation>在中心的电脑上：“同步”、“电脑”、“保存邀请文件”。</translation>
    </message>
    <message>
        <source>Folder where the computers meet</source>
        <translation>汇集文件夹</translation>
    </message>
    <message>
        <source>The folder where the computers meet</source>
        <translation>汇集文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder where the computers meet</source>
        <translation>汇集文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>As this computer sees it: the stick or the network drive may have another name here.</source>
        <translation>按本机看到的路径：U 盘或网络驱动器在这里可能是另一个名称。</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>本机的名称(&amp;N)</translation>
    </message>
    <message>
        <source>So the others know who did what: &quot;Desk 2&quot;.</source>
        <translation>让其他人知道是谁做的，如“2 号台”。</translation>
    </message>
    <message>
        <source>File of the centre</source>
        <translation>中心文件</translation>
    </message>
    <message>
        <source>Where the file shall lie</source>
        <translation>文件保存位置</translation>
    </message>
    <message>
        <source>Kitcamp files (*.kitcamp)</source>
        <translation>Kitcamp 文件 (*.kitcamp)</translation>
    </message>
    <message>
        <source>F&amp;ile of the centre</source>
        <translation>中心文件(&amp;I)</translation>
    </message>
    <message>
        <source>On this computer&apos;s own disk: the whole centre lies in it.</source>
        <translation>放在本机磁盘上：整个中心都在里面。</translation>
    </message>
    <message>
        <source>An invitation to a centre without a name.</source>
        <translation>这是一份中心没有名称的邀请文件。</translation>
    </message>
    <message>
        <source>An invitation to %1.</source>
        <comment>%1: name of a centre</comment>
        <translation>这是“%1”的邀请文件。</translation>
    </message>
    <message>
        <source>Choose the invitation first.</source>
        <translation>请先选择邀请文件。</translation>
    </message>
    <message>
        <source>Choose the folder where the computers of the centre meet.</source>
        <translation>请选择中心各电脑的汇集文件夹。</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>正在加入</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made; joining can be started again.</source>
        <translation>已停止。没有新建任何文件；可以重新开始加入。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Joining</name>
    <message>
        <source>%1 is there already. Choose another name; a file that has joined is opened, not joined again.</source>
        <translation>%1 已存在。请换个名称；已加入的文件直接打开，不必再加入。</translation>
    </message>
    <message>
        <source>%1 would lie on a network drive, where two computers would destroy it. Choose a folder on this computer; only the hub may lie on the drive.</source>
        <translation>%1 会放在网络驱动器上，两台电脑同用会损坏它。请选择本机的文件夹；只有汇集处可以放在网络驱动器上。</translation>
    </message>
    <message>
        <source>%1 holds another centre than the one that invites. Check the place, or ask for another invitation.</source>
        <translation>%1 里是另一个中心，不是发出邀请的中心。请检查位置，或另要一份邀请文件。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Journal</name>
    <message>
        <source>The history has no entry %1.</source>
        <translation>历史里没有记录 %1。</translation>
    </message>
    <message>
        <source>Entry %1 of the history is damaged. Take a backup from the folder beside the file.</source>
        <translation>历史第 %1 条记录已损坏。请从文件旁边的文件夹里取一份备份。</translation>
    </message>
</context>
<context>
    <name>kitcamp::JudgeModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>finished teams</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>▲ %1, mild</source>
        <translation>▲ %1，偏松</translation>
    </message>
    <message>
        <source>▲ %1, harsh</source>
        <translation>▲ %1，偏严</translation>
    </message>
    <message>
        <source>Beside the mean of the other judges for the same teams, in points of 100</source>
        <translation>与其他评委对相同队伍的平均分之差，按百分制</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Beside others</source>
        <translation>与他人相比</translation>
    </message>
</context>
<context>
    <name>kitcamp::JudgingTab</name>
    <message>
        <source>&amp;Open it again</source>
        <translation>重新开放(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lose the round</source>
        <translation>结束本轮(&amp;L)</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>a round</comment>
        <translation>%1（已结束）</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave %n team(s) marks twice, as %2 and as %3. Both count until you choose.</source>
        <comment>%1: judge</comment>
        <translation>
            <numerusform>%1 给 %n 支队伍打了两次分，分别以 %2 和 %3 的身份。在您选择之前，两次都计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The other marks were taken back. Ctrl+Z brings them again.</source>
        <translation>另一次的分数已撤销。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>New round of judging</source>
        <translation>新建评审轮次</translation>
    </message>
    <message>
        <source>Rounds count by their weights, such as 40 and 60.</source>
        <translation>各轮按权重计入，如 40 和 60。</translation>
    </message>
    <message>
        <source>Edit round of judging</source>
        <translation>编辑评审轮次</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <comment>%1: round</comment>
        <translation>%1 已重新开放。</translation>
    </message>
    <message>
        <source>%1 is closed: its marks stand.</source>
        <comment>%1: round</comment>
        <translation>%1 已结束：分数已确定。</translation>
    </message>
    <message numerus="yes">
        <source>%n judge(s) had not finished.</source>
        <translation>
            <numerusform>有 %n 位评委尚未完成打分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z opens it again.</source>
        <translation>按 Ctrl+Z 可重新开放。</translation>
    </message>
    <message>
        <source>Round of judging</source>
        <translation>评审轮次</translation>
    </message>
    <message>
        <source>no round yet</source>
        <translation>还没有轮次</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>打分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>评分项(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import sheets…</source>
        <translation>导入打分表(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Edit round…</source>
        <translation>编辑轮次(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;New round…</source>
        <translation>新建轮次(&amp;N)…</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>No judges yet</source>
        <translation>还没有评委</translation>
    </message>
    <message>
        <source>Put them onto the roster with the role judge, teacher or mentor.</source>
        <translation>请以评委、教师或导师的角色将他们列入学员名单。</translation>
    </message>
</context>
<context>
    <name>kitcamp::KeyChip</name>
    <message>
        <source>Key %1</source>
        <comment>a key of the keyboard</comment>
        <translation>%1 键</translation>
    </message>
</context>
<context>
    <name>kitcamp::KeyFile</name>
    <message>
        <source>There is too little free memory to work with the passphrase. Close other programs and try again.</source>
        <translation>可用内存太少，无法处理口令。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>This file holds no camp key, or was damaged. Choose the file that was exported.</source>
        <translation>这个文件里没有训练营密钥，或已损坏。请选择导出的文件。</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>口令至少需要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take three or four words that nobody guesses.</source>
        <translation>请用三四个别人猜不到的词。</translation>
    </message>
    <message>
        <source>The passphrase is not the one that the key was exported with.</source>
        <translation>口令与导出密钥时所用的不同。</translation>
    </message>
    <message>
        <source>Type it again; capital letters and blanks count.</source>
        <translation>请重新输入；注意大小写和空格。</translation>
    </message>
</context>
<context>
    <name>kitcamp::KeyPanel</name>
    <message>
        <source>&amp;Make the camp&apos;s key</source>
        <translation>新建训练营密钥(&amp;M)</translation>
    </message>
    <message>
        <source>Export the camp&apos;s &amp;key…</source>
        <translation>导出训练营密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Take in a k&amp;ey…</source>
        <translation>导入密钥(&amp;E)…</translation>
    </message>
    <message>
        <source>Erase &amp;numbers…</source>
        <translation>清除号码(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;When…</source>
        <translation>清除时间(&amp;W)…</translation>
    </message>
    <message>
        <source>How many days after the end identity numbers are to be erased</source>
        <translation>结束后多少天清除证件号码</translation>
    </message>
    <message numerus="yes">
        <source>The camp is over: %n sealed identity number(s) and password(s) are to be erased since %1.</source>
        <comment>%1: a day</comment>
        <translation>
            <numerusform>训练营已结束：%n 个加密的证件号码和密码自 %1 起应当清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase them…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Identity numbers and passwords are kept sealed. Make the camp&apos;s key first; only computers that hold it can read them.</source>
        <translation>证件号码和密码加密保存。请先新建训练营密钥；只有持有密钥的电脑才能读出。</translation>
    </message>
    <message>
        <source>What was sealed for this camp was erased, and its key destroyed.</source>
        <translation>为此训练营加密的内容已清除，密钥已销毁。</translation>
    </message>
    <message numerus="yes">
        <source>This computer holds the camp&apos;s key. %n value(s) are sealed.</source>
        <translation>
            <numerusform>本机持有训练营密钥。已加密 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer holds the camp&apos;s key: numbers can be entered here, but not read.</source>
        <translation>训练营密钥在另一台电脑上：这里可以录入号码，但不能读出。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them for another computer&apos;s key: export it there and take it in here.</source>
        <translation>
            <numerusform>其中 %n 项用另一台电脑的密钥加密：请在那台电脑上导出密钥，再在本机导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are to be erased on %1.</source>
        <translation>将于 %1 清除。</translation>
    </message>
    <message>
        <source>The key is made. Export it and keep the file safe: without it, nobody can read the numbers when this computer is lost.</source>
        <translation>密钥已建立。请导出密钥并妥善保管该文件：如果这台电脑丢失而又没有它，谁也读不出这些号码。</translation>
    </message>
    <message>
        <source>Export the camp&apos;s key</source>
        <translation>导出训练营密钥</translation>
    </message>
    <message>
        <source>Keys of camps (*.campkey)</source>
        <translation>训练营密钥 (*.campkey)</translation>
    </message>
    <message>
        <source>%1.campkey</source>
        <translation>%1.campkey</translation>
    </message>
    <message>
        <source>The key is exported. Keep the file apart from the passphrase.</source>
        <translation>密钥已导出。请将该文件与口令分开保管。</translation>
    </message>
    <message>
        <source>Take in a key</source>
        <translation>导入密钥</translation>
    </message>
    <message numerus="yes">
        <source>The key is here: %n more value(s) can be read.</source>
        <translation>
            <numerusform>密钥已导入：又有 %n 项可以读出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::KitTable</name>
    <message numerus="yes">
        <source>The camp is over: %n device(s) of the teams are still out</source>
        <translation>
            <numerusform>训练营已结束：各队还有 %n 件设备未还</numerusform>
        </translation>
    </message>
    <message>
        <source>The camp is over, and everything has come back</source>
        <translation>训练营已结束，物品已全部归还</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n team(s) have their whole kit</source>
        <translation>
            <numerusform>%n 支队伍中有 %1 支套件齐全</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing for %n team(s): %1, from %2 on</source>
        <comment>%1: 4 × ESP32, %2: day</comment>
        <translation>
            <numerusform>%n 支队伍的套件有缺口：%1，从 %2 起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kits of %n team(s) are booked, and enough is there</source>
        <translation>
            <numerusform>%n 支队伍的套件已预约，数量足够</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough is there for %n team(s), but not booked yet</source>
        <translation>
            <numerusform>%n 支队伍的套件数量足够，但尚未预约</numerusform>
        </translation>
    </message>
    <message>
        <source>still out</source>
        <translation>未还清</translation>
    </message>
    <message>
        <source>all back</source>
        <translation>已全部归还</translation>
    </message>
    <message>
        <source>nothing taken</source>
        <translation>未领取</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>齐全</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more than the kit</source>
        <translation>
            <numerusform>%1，比套件多 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>devices that a team has, of those of its kit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>套件</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>kitcamp::KitsTab</name>
    <message>
        <source>&amp;Kits of the teams</source>
        <translation>各队套件(&amp;K)</translation>
    </message>
    <message>
        <source>Who &amp;leaves with what</source>
        <translation>离营未还(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>For so many teams</source>
        <translation>按多少支队伍计算</translation>
    </message>
    <message>
        <source>&amp;For so many teams</source>
        <translation>按多少支队伍计算(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Book the kits</source>
        <translation>预约套件(&amp;B)</translation>
    </message>
    <message>
        <source>Kits of the teams</source>
        <translation>各队套件</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>还没有队伍</translation>
    </message>
    <message>
        <source>When the teams are formed, each has its line here. At the desk, scan the team&apos;s card, then what is on the tray.</source>
        <translation>组队之后，每支队伍在这里占一行。请在借还台先扫描队伍的卡，再扫描托盘上的物品。</translation>
    </message>
    <message>
        <source>&amp;Only those who still have something</source>
        <translation>仅还有未还物品的人(&amp;O)</translation>
    </message>
    <message>
        <source>Who leaves with what</source>
        <translation>离营未还</translation>
    </message>
    <message>
        <source>Nobody has anything of ours</source>
        <translation>没有人持有我们的物品</translation>
    </message>
    <message>
        <source>Everything that was lent to those who take part is back.</source>
        <translation>借给参加者的物品已全部归还。</translation>
    </message>
    <message>
        <source>The camp has no kit list yet: it stands with its plan.</source>
        <translation>训练营还没有套件清单：请在“日程”中填写。</translation>
    </message>
    <message>
        <source>Book though there are too few</source>
        <translation>数量不足仍要预约</translation>
    </message>
    <message>
        <source>The bookings stand, and the shortage is shown here and on the page Bookings until it is solved.</source>
        <translation>预约会保留；缺口在解决之前，会显示在这里和“预约”页。</translation>
    </message>
    <message>
        <source>&amp;Book all the same</source>
        <translation>仍然预约(&amp;B)</translation>
    </message>
    <message>
        <source>Say why: it is recorded.</source>
        <translation>请写明原因：会记录下来。</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>导出此列表</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Kits of %1</source>
        <comment>%1: camp</comment>
        <translation>%1 的套件</translation>
    </message>
    <message>
        <source>Departure from %1</source>
        <comment>%1: camp</comment>
        <translation>%1 的离营</translation>
    </message>
</context>
<context>
    <name>kitcamp::KnownFilesModel</name>
    <message>
        <source>up to date</source>
        <translation>已是最新</translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <comment>entries</comment>
        <translation>
            <numerusform>落后 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ahead</source>
        <comment>entries</comment>
        <translation>
            <numerusform>超前 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs from this one</source>
        <translation>与本机不一致</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比对</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>%1: name</comment>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联络</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>kitcamp::LabelDialog</name>
    <message>
        <source>Print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Select the devices in the list first.</source>
        <translation>请先在列表里选择设备。</translation>
    </message>
    <message numerus="yes">
        <source>Labels for %n device(s).</source>
        <translation>
            <numerusform>%n 件设备的标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Bar code (Code 128)</source>
        <translation>条码（Code 128）</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>码制</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>从第几张标签开始</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>向右偏移</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>向下偏移</translation>
    </message>
</context>
<context>
    <name>kitcamp::LapseOffers</name>
    <message>
        <source>Let offers of %1 lapse</source>
        <translation>%1 的录取逾期失效</translation>
    </message>
    <message>
        <source>Let offers lapse that nobody confirmed in time</source>
        <translation>逾期未确认的录取失效</translation>
    </message>
    <message>
        <source>let offers lapse</source>
        <comment>Robotics: you let offers lapse</comment>
        <translation>让逾期的录取失效</translation>
    </message>
</context>
<context>
    <name>kitcamp::LastActionsList</name>
    <message>
        <source>Last actions</source>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>Enter takes the chosen Action back</source>
        <translation>按 Enter 撤销所选操作</translation>
    </message>
</context>
<context>
    <name>kitcamp::LastActionsModel</name>
    <message>
        <source>%1 · taken back</source>
        <comment>%1: time</comment>
        <translation>%1 · 已撤销</translation>
    </message>
    <message>
        <source>%1, %2; Enter takes it back</source>
        <comment>%1: Action, %2: time</comment>
        <translation>%1，%2；按 Enter 撤销</translation>
    </message>
</context>
<context>
    <name>kitcamp::LeaveCamp</name>
    <message>
        <source>%1 has not checked in.</source>
        <translation>%1 尚未报到。</translation>
    </message>
    <message>
        <source>%1 left at %2.</source>
        <comment>%1: person, %2: a clock time</comment>
        <translation>%1 已于 %2 离营。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>went home</comment>
        <translation>%1 离营</translation>
    </message>
    <message>
        <source>noted the departure</source>
        <comment>about a participant</comment>
        <translation>登记了离营</translation>
    </message>
</context>
<context>
    <name>kitcamp::LeaveRoster</name>
    <message>
        <source>%1 had no seat, so nobody expected her or him to come.</source>
        <translation>%1 没有名额，本来就不用到场。</translation>
    </message>
    <message>
        <source>Decline or withdraw the application instead.</source>
        <translation>请改为不录取或退出报名。</translation>
    </message>
    <message>
        <source>%1 took part until the end (%2).</source>
        <comment>%2: completed, not completed</comment>
        <translation>%1 一直参加到结束（%2）。</translation>
    </message>
    <message>
        <source>Set the participation back to confirmed first, if that is wrong.</source>
        <translation>如果有误，请先将参加状态改回已确认。</translation>
    </message>
    <message>
        <source>Declined %1</source>
        <comment>%1: person and activity</comment>
        <translation>未录取：%1</translation>
    </message>
    <message>
        <source>Declined %1 in %2</source>
        <comment>%1: 12 people</comment>
        <translation>未录取 %2 的 %1</translation>
    </message>
    <message>
        <source>Marked as no-show: %1</source>
        <comment>%1: person and activity</comment>
        <translation>标为未到：%1</translation>
    </message>
    <message>
        <source>Marked %1 in %2 as no-show</source>
        <comment>%1: 12 people</comment>
        <translation>将 %2 的 %1 标为未到</translation>
    </message>
    <message>
        <source>Withdrew %1</source>
        <comment>%1: person and activity</comment>
        <translation>退出：%1</translation>
    </message>
    <message>
        <source>Withdrew %1 in %2</source>
        <comment>%1: 12 people</comment>
        <translation>%2 的 %1 退出</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <comment>%1: what was done, %2: the reason</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>declined it</source>
        <comment>Li · Robotics: you declined it</comment>
        <translation>未予录取</translation>
    </message>
    <message>
        <source>marked a no-show</source>
        <comment>Li · Robotics: you marked a no-show</comment>
        <translation>标为未到</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <comment>Li · Robotics: you withdrew it</comment>
        <translation>办理了退出</translation>
    </message>
</context>
<context>
    <name>kitcamp::LegendLine</name>
    <message>
        <source>free</source>
        <translation>可行</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>有提醒</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>Drag sessions, or press M to move, N for a new one, S for suggestions; F1: all keys</source>
        <translation>拖动课次，或按 M 移动，N 新建，S 推荐时段；F1：全部按键</translation>
    </message>
</context>
<context>
    <name>kitcamp::LendDevice</name>
    <message>
        <source>No due date can be found: the desk never opens.</source>
        <translation>无法确定应还时间：柜台从不开放。</translation>
    </message>
    <message>
        <source>%1 is lent to %2 already.</source>
        <translation>%1 已借给 %2。</translation>
    </message>
    <message>
        <source>Scan it once to take it back, then lend it.</source>
        <translation>先扫一次归还，再借出。</translation>
    </message>
    <message>
        <source>Lent %1 to %2</source>
        <comment>%1: asset tag, %2: person</comment>
        <translation>将 %1 借给 %2</translation>
    </message>
    <message>
        <source>%1, against the rules: %2</source>
        <comment>%1: Lent .. to .., %2: reason</comment>
        <translation>%1，破例：%2</translation>
    </message>
    <message>
        <source>%1 would be lent to two people at once.</source>
        <translation>%1 会同时借给两个人。</translation>
    </message>
    <message>
        <source>Take it back first, then lend it.</source>
        <translation>请先归还，再借出。</translation>
    </message>
    <message>
        <source>%1 is the code of a command card or a slip. Give it another number.</source>
        <translation>%1 是指令卡或借用单的编码，请换一个编号。</translation>
    </message>
    <message>
        <source>lent it to %1</source>
        <comment>Board 14: you lent it to Li</comment>
        <translation>将其借给 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::LineList</name>
    <message>
        <source>Search in the list</source>
        <translation>在列表中搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>All universities</source>
        <translation>所有大学</translation>
    </message>
</context>
<context>
    <name>kitcamp::LinkRows</name>
    <message>
        <source>%1: %2</source>
        <comment>%1: what is done, %2: to what</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::List</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>With loans</source>
        <translation>有借用</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Leaving soon</source>
        <translation>即将离校</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>停借</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>拉丁字母姓名</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>院系部门</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>借用人组</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>在借</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>离校日期</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未还</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天应还</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lent by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Earlier register</source>
        <translation>旧登记簿</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Imports and saved forms</source>
        <translation>导入与保存的表单</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>撤销与重做</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可借</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Out of lending</source>
        <translation>停止外借</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>资产编号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>购置日期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Now and to come</source>
        <translation>当前及今后</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>已过去</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>预约人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>授课人员</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>先修课程</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>开班数</translation>
    </message>
    <message>
        <source>Last term</source>
        <translation>最近学期</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>可选回答</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必答</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Entry year</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>录取待确认</translation>
    </message>
    <message>
        <source>Offer lapsed</source>
        <translation>录取已失效</translation>
    </message>
    <message>
        <source>Not taking part</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>尚未进行</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>待排</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>编写时间</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>报名人数</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>大学数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>颁奖方</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>颁奖日期</translation>
    </message>
    <message>
        <source>Project case</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>另一语言名称</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>队伍数</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多队数</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Points at most</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>打分数</translation>
    </message>
</context>
<context>
    <name>kitcamp::ListPage</name>
    <message>
        <source>%1 could not be written. Is there room, and may you write there?</source>
        <translation>%1 无法写入。空间够吗？您有写入权限吗？</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>在此列表中搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Edit what is selected…</source>
        <translation>编辑所选…</translation>
    </message>
    <message>
        <source>Select one or more rows first.</source>
        <translation>请先选择一行或多行。</translation>
    </message>
    <message>
        <source>Archive what is selected</source>
        <translation>归档所选</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filter. Type less, or choose another filter.</source>
        <translation>列表里没有符合搜索和筛选的内容。请少输入一些，或换个筛选。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx);;JSON (*.json)</source>
        <translation>表格 (*.csv *.xlsx);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>kitcamp::ListSection</name>
    <message>
        <source>Show archi&amp;ved</source>
        <translation>显示已归档(&amp;V)</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>who works at the desks; each change carries the name</source>
        <translation>在柜台工作的人；每次更改都记着姓名</translation>
    </message>
    <message>
        <source>No operators yet</source>
        <translation>还没有操作员</translation>
    </message>
    <message>
        <source>Add those who work at the desk, with the card they are chosen by.</source>
        <translation>请添加在柜台工作的人，以及用来选择他们的卡。</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>kinds of things, for rules and lists</source>
        <translation>设备的种类，用于规则和列表</translation>
    </message>
    <message>
        <source>No categories yet</source>
        <translation>还没有类别</translation>
    </message>
    <message>
        <source>An import of devices brings its own; or add the first one here.</source>
        <translation>导入设备时会带来类别；也可在此添加第一个。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>rooms and shelves, one inside the other</source>
        <translation>房间与货架，可以层层包含</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>还没有存放地点</translation>
    </message>
    <message>
        <source>Add a room first, then its shelves.</source>
        <translation>请先添加房间，再添加其中的货架。</translation>
    </message>
    <message>
        <source>Groups of borrowers</source>
        <translation>借用人组</translation>
    </message>
    <message>
        <source>rules are made for them</source>
        <translation>规则按组制定</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>还没有借用人组</translation>
    </message>
    <message>
        <source>Students, teachers, members of a camp: whoever has rules of their own.</source>
        <translation>学生、教师、训练营成员：适用各自规则的人。</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>universities, schools, companies</source>
        <translation>大学、中小学、企业</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>还没有单位</translation>
    </message>
    <message>
        <source>An import of people brings theirs; or add the first one here.</source>
        <translation>导入人员时会带来单位；也可在此添加第一个。</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>No other names</source>
        <translation>没有其他名称</translation>
    </message>
    <message>
        <source>Short and former names by which lists mean this organization.</source>
        <translation>名单里用来指这个单位的简称和曾用名。</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>院系部门</translation>
    </message>
    <message>
        <source>No departments</source>
        <translation>没有院系部门</translation>
    </message>
    <message>
        <source>Choose an organization above.</source>
        <translation>请在上面选择单位。</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>A picture is kept; operators with the right print it.</source>
        <translation>已存有图片；有权限的操作员可以打印。</translation>
    </message>
    <message>
        <source>No picture of a seal</source>
        <translation>没有印章图片</translation>
    </message>
    <message>
        <source>Without one, certificates leave 42 mm for the seal of ink.</source>
        <translation>没有图片时，证书上留出 42 毫米供加盖实体印章。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ListsTab</name>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>名单内容</translation>
    </message>
    <message>
        <source>Numbers in c&amp;lear</source>
        <translation>显示完整号码(&amp;L)</translation>
    </message>
    <message>
        <source>On paper and in files; the screen shows masks. Needs the camp&apos;s key on this computer.</source>
        <translation>用于打印和文件；屏幕上只显示部分号码。本机须有训练营密钥。</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>详细资料(&amp;D)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remind</source>
        <translation>提醒(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n have not given what this list needs</source>
        <translation>
            <numerusform>%n 人还没有提供此名单所需的资料</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known for this list yet.</source>
        <translation>此名单还没有任何资料。</translation>
    </message>
    <message numerus="yes">
        <source>%n have not given what this list needs: %1</source>
        <comment>%1: names</comment>
        <translation>
            <numerusform>%n 人还没有提供此名单所需的资料：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remind %n</source>
        <translation>
            <numerusform>提醒 %n 人(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>The list is written.</source>
        <translation>名单已写出。</translation>
    </message>
    <message>
        <source>Select a person in the list first; everybody stands in the contact list.</source>
        <translation>请先在名单里选择一个人；联系人名单里有所有人。</translation>
    </message>
</context>
<context>
    <name>kitcamp::LoanList</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>%1: time of day</comment>
        <translation>自 %1 逾期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未还</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天应还</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>returned late</source>
        <translation>逾期归还</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入的</translation>
    </message>
</context>
<context>
    <name>kitcamp::LoanOffice</name>
    <message>
        <source>This device, person or loan is no longer there. Somebody took it back.</source>
        <translation>这件设备、这个人或这笔借用已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>This loan was closed already.</source>
        <translation>这笔借用已经归还。</translation>
    </message>
</context>
<context>
    <name>kitcamp::LoansPage</name>
    <message>
        <source>Loans</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>Nothing was lent yet</source>
        <translation>还没有借出过</translation>
    </message>
    <message>
        <source>Scan a card and a device at the desk, or import the register that the centre has.</source>
        <translation>在借还台扫卡和设备，或导入中心现有的登记簿。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Renew what is selected</source>
        <translation>续借所选</translation>
    </message>
    <message>
        <source>Take back what is selected</source>
        <translation>归还所选</translation>
    </message>
    <message>
        <source>This loan was closed already.</source>
        <translation>这笔借用已经归还。</translation>
    </message>
</context>
<context>
    <name>kitcamp::LockInTeam</name>
    <message>
        <source>Who sits in no team cannot be locked in one.</source>
        <translation>不在任何队伍里的人不能锁定。</translation>
    </message>
    <message>
        <source>Put the student into a team first.</source>
        <translation>请先将学生编入一支队伍。</translation>
    </message>
    <message>
        <source>Locked %1</source>
        <comment>%1: person or &quot;5 students&quot;</comment>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>Unlocked %1</source>
        <comment>%1: person or &quot;5 students&quot;</comment>
        <translation>解锁 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n 名学生</numerusform>
        </translation>
    </message>
    <message>
        <source>locked %1</source>
        <comment>Variant B: you locked 5 students</comment>
        <translation>锁定了 %1</translation>
    </message>
    <message>
        <source>unlocked %1</source>
        <comment>Variant B: you unlocked 5 students</comment>
        <translation>解锁了 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::LodgingOffice</name>
    <message>
        <source>&quot;%1&quot; names no rooms.</source>
        <translation>“%1”不是房间号。</translation>
    </message>
    <message>
        <source>Write one room, several with commas, or a range such as 301-320.</source>
        <translation>请写一个房间，或用逗号分隔多个房间，也可写范围，如 301-320。</translation>
    </message>
    <message>
        <source>All these rooms are in the list already.</source>
        <translation>这些房间都已在列表里。</translation>
    </message>
    <message>
        <source>There are no bedrooms yet.</source>
        <translation>还没有房间。</translation>
    </message>
    <message>
        <source>Add the rooms first, such as 301-320.</source>
        <translation>请先添加房间，如 301-320。</translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n 名女生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n 名男生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of whom it is not known whether they are women or men</source>
        <translation>
            <numerusform>%n 人性别未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a bed: %1. Free beds: %2.</source>
        <translation>没有床位：%1。空床位：%2。</translation>
    </message>
</context>
<context>
    <name>kitcamp::LodgingTab</name>
    <message>
        <source>No bedrooms yet</source>
        <translation>还没有房间</translation>
    </message>
    <message>
        <source>Add the rooms that the camp has, such as 301-320. Then they are filled by themselves: women and men apart, universities mixed.</source>
        <translation>请添加训练营可用的房间，如 301-320。随后会自动安排：男女分开，各高校混住。</translation>
    </message>
    <message>
        <source>Add rooms…</source>
        <translation>添加房间…</translation>
    </message>
    <message>
        <source>Drag people into a room, or cut them with Ctrl+X and put them in with Ctrl+V. Del takes them out.</source>
        <translation>将人员拖入房间，或用 Ctrl+X 剪切、Ctrl+V 放入。按 Del 移出。</translation>
    </message>
    <message>
        <source>&amp;Add rooms…</source>
        <translation>添加房间(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;move rooms</source>
        <translation>删除房间(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Who is locked stays in the room when all are placed anew</source>
        <translation>重新安排时，已锁定的人留在原房间</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Place all a&amp;new</source>
        <translation>全部重新安排(&amp;N)</translation>
    </message>
    <message>
        <source>Everybody who is not locked gets a room anew</source>
        <translation>未锁定的人全部重新安排房间</translation>
    </message>
    <message>
        <source>&amp;Fill the rooms</source>
        <translation>安排房间(&amp;F)</translation>
    </message>
    <message>
        <source>Who has no bed gets one; everybody else stays</source>
        <translation>为没有床位的人安排床位，其他人不动</translation>
    </message>
    <message>
        <source>%1 rooms, %2 beds, %3 people placed.</source>
        <translation>共 %1 个房间、%2 个床位，已安排 %3 人。</translation>
    </message>
    <message>
        <source>In each room universities are mixed.</source>
        <translation>每个房间都是不同高校混住。</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) with one university twice.</source>
        <translation>
            <numerusform>%n 个房间里有同一高校的人。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rooms are in the list.</source>
        <translation>房间已列入列表。</translation>
    </message>
    <message>
        <source>Select rooms in the list first.</source>
        <translation>请先在列表里选择房间。</translation>
    </message>
    <message>
        <source>Everybody sleeps in the best room already.</source>
        <translation>所有人的房间都已是最佳安排。</translation>
    </message>
    <message numerus="yes">
        <source>%n found no bed.</source>
        <translation>
            <numerusform>%n 人没有排到床位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select people who have a room first.</source>
        <translation>请先选择已有房间的人。</translation>
    </message>
</context>
<context>
    <name>kitcamp::LogFollower</name>
    <message>
        <source>The history of this file ends before entry %1, which it has from the shared log. Repair the file with &quot;kitcamp repair&quot;.</source>
        <translation>本文件应有共享日志的第 %1 条记录，但历史在此之前就结束了。请用“kitcamp repair”修复文件。</translation>
    </message>
    <message>
        <source>The history has no such place any more. Another program is sharing this file just now; try again.</source>
        <translation>历史里已没有这个位置。另一个程序正在同步此文件；请再试一次。</translation>
    </message>
    <message>
        <source>Another program is sharing this file just now; try again.</source>
        <translation>另一个程序正在同步此文件；请再试一次。</translation>
    </message>
    <message>
        <source>Sharing was stopped. Nothing was changed.</source>
        <translation>同步已停止。没有做任何更改。</translation>
    </message>
</context>
<context>
    <name>kitcamp::LogoField</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp);;All files (*)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg *.webp *.bmp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>选择图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>No logo yet. Drop a picture here; it stands on slips and lists.</source>
        <translation>还没有徽标。把图片拖到这里；它会印在借用单和列表上。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 KB</source>
        <comment>size of a picture</comment>
        <translation>%1 × %2 像素，%3 KB</translation>
    </message>
</context>
<context>
    <name>kitcamp::LogoFile</name>
    <message>
        <source>%1 is not a picture that can be used. Choose a PNG, JPEG or SVG file.</source>
        <translation>%1 不是可用的图片。请选择 PNG、JPEG 或 SVG 文件。</translation>
    </message>
</context>
<context>
    <name>kitcamp::LookSection</name>
    <message>
        <source>of this computer</source>
        <translation>本机设置</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>语言在下次启动时更换。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the desktop</source>
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
</context>
<context>
    <name>kitcamp::MachineDay</name>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>%1: time</comment>
        <translation>%1 空闲</translation>
    </message>
    <message>
        <source>In use: %1, %2</source>
        <comment>%1: who, %2: time</comment>
        <translation>使用中：%1，%2</translation>
    </message>
    <message>
        <source>Booked: %1, %2</source>
        <comment>%1: who, %2: time</comment>
        <translation>已预约：%1，%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::MachinesPart</name>
    <message>
        <source>No machine stays here yet</source>
        <translation>还没有机时设备</translation>
    </message>
    <message>
        <source>A printer, a laser cutter, a bench or a computing node is a device that stays here: tick that in its record. Then it is booked by the hour, and a scan of it and of a card starts its use.</source>
        <translation>打印机、激光切割机、工作台或计算节点等是机时设备：请在设备记录里勾选。之后可按小时预约，扫设备和卡即开始使用。</translation>
    </message>
    <message>
        <source>Go to Devices</source>
        <translation>转到设备页</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>开始(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation>预约(&amp;B)…</translation>
    </message>
    <message>
        <source>Hours by machines</source>
        <translation>各机时设备的时段</translation>
    </message>
    <message>
        <source>Book, or change the booking…</source>
        <translation>预约，或更改预约…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Machines on %1</source>
        <comment>%1: day</comment>
        <translation>%1 的机时设备</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>kitcamp::MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New centre…</source>
        <translation>新建中心(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample centre</source>
        <translation>打开示例中心(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Change ope&amp;rator…</source>
        <translation>更换操作员(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Kitcamp</source>
        <translation>关于 Kitcamp(&amp;A)</translation>
    </message>
    <message>
        <source>There is nothing to print on this page. Lists and slips can be printed.</source>
        <translation>这一页没有可打印的内容。列表和借用单可以打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide: look under Sync.</source>
        <translation>
            <numerusform>有 %n 项待决定：请到“同步”页查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>People and organizations entered twice…</source>
        <translation>重复录入的人员和单位…</translation>
    </message>
    <message>
        <source>Devices and models entered twice…</source>
        <translation>重复录入的设备和型号…</translation>
    </message>
    <message>
        <source>&amp;Timetables and calendars…</source>
        <translation>课表与日历(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Verify a certificate…</source>
        <translation>验证证书(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>kitcamp::MakeCampKey</name>
    <message>
        <source>This camp has a key already; another computer made it.</source>
        <translation>此训练营已有密钥，是在另一台电脑上建立的。</translation>
    </message>
    <message>
        <source>Export it there and take it in here, in Lists.</source>
        <translation>请在那台电脑上导出，再在本机的“名单”页导入。</translation>
    </message>
    <message>
        <source>Made the key of %1</source>
        <comment>%1: camp</comment>
        <translation>新建 %1 的密钥</translation>
    </message>
    <message>
        <source>made its key</source>
        <comment>about a camp</comment>
        <translation>新建了它的密钥</translation>
    </message>
</context>
<context>
    <name>kitcamp::MakeReservations</name>
    <message>
        <source>This booking, or what it is about, is no longer there. Somebody took it back.</source>
        <translation>此预约或其所属的内容已不存在。有人撤销了它。</translation>
    </message>
    <message>
        <source>Say which model, or which device, is to be booked.</source>
        <translation>请写明要预约哪个型号或哪件设备。</translation>
    </message>
    <message>
        <source>At least one is booked, and a certain device only once.</source>
        <translation>至少预约一件；指定的设备只能预约一次。</translation>
    </message>
    <message>
        <source>Say from when and until when it is booked.</source>
        <translation>请写明预约的起止时间。</translation>
    </message>
    <message>
        <source>Say for whom it is booked.</source>
        <translation>请写明为谁预约。</translation>
    </message>
    <message>
        <source>The times of a booking are a day and an hour.</source>
        <translation>预约时间要写日期和钟点。</translation>
    </message>
    <message>
        <source>A booking ends after it begins.</source>
        <translation>预约的结束时间须晚于开始时间。</translation>
    </message>
    <message>
        <source>This time is over. Book from now on.</source>
        <translation>这段时间已过。请从现在起预约。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>%1: number, %2: model</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, though there are too few: %2</source>
        <comment>%2: reason</comment>
        <translation>%1，尽管数量不足：%2</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n booking(s)</source>
        <translation>
            <numerusform>取消 %n 项预约</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked %1 for %2%3</source>
        <comment>%1: what, %2: for whom, %3: time</comment>
        <translation>为 %2 预约 %1%3</translation>
    </message>
    <message numerus="yes">
        <source>Made %n booking(s) for %1</source>
        <comment>%1: for whom</comment>
        <translation>
            <numerusform>为 %1 新建 %n 项预约</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled bookings</source>
        <translation>取消了预约</translation>
    </message>
    <message>
        <source>booked it for %1%2</source>
        <comment>Camera: you booked it for Li, 2026-09-12 13:00–17:00</comment>
        <translation>为 %1 预约了它%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::MarkApplicant</name>
    <message>
        <source>This application or this criterion is no longer there.</source>
        <translation>这份报名或这个评分项已不在。</translation>
    </message>
    <message>
        <source>Look at the list of criteria: somebody changed it.</source>
        <translation>请查看评分项列表：有人作了更改。</translation>
    </message>
    <message>
        <source>Points are 0 or more.</source>
        <translation>分数应为 0 或更高。</translation>
    </message>
    <message>
        <source>Gave %1 %2 points: %3</source>
        <comment>%1: person and camp, %3: a criterion</comment>
        <translation>给 %1 打 %2 分：%3</translation>
    </message>
    <message>
        <source>Took the points of %1 back: %2</source>
        <comment>%1: person and camp, %2: a criterion</comment>
        <translation>撤销 %1 的分数：%2</translation>
    </message>
    <message>
        <source>gave %1 points: %2</source>
        <comment>Li · Camp: you gave 8 points: Motivation</comment>
        <translation>打了 %1 分：%2</translation>
    </message>
    <message>
        <source>took the points back: %1</source>
        <comment>Li · Camp: you took the points back: Motivation</comment>
        <translation>撤销了分数：%1</translation>
    </message>
</context>
<context>
    <name>kitcamp::MarkAttendance</name>
    <message>
        <source>&quot;%1&quot; is no state of attendance.</source>
        <translation>“%1”不是考勤状态。</translation>
    </message>
    <message>
        <source>Who comes is present or late.</source>
        <translation>到的人只能是到场或迟到。</translation>
    </message>
    <message>
        <source>%1 came late to %2</source>
        <comment>%1: person or &quot;3 people&quot;, %2: session</comment>
        <translation>%1 迟到：%2</translation>
    </message>
    <message>
        <source>%1 came to %2</source>
        <comment>%1: person or &quot;3 people&quot;, %2: session</comment>
        <translation>%1 到场：%2</translation>
    </message>
    <message>
        <source>marked %1 as %2</source>
        <comment>Python 3 of 8: you marked Li as present</comment>
        <translation>将 %1 记为%2</translation>
    </message>
    <message>
        <source>This person is no longer on the list. Somebody took it back.</source>
        <translation>此人已不在名单上。有人撤销了它。</translation>
    </message>
    <message>
        <source>This session is no longer there. Somebody took it back.</source>
        <translation>此课次已不存在。有人撤销了它。</translation>
    </message>
    <message>
        <source>This session was cancelled: nobody can be marked in it.</source>
        <translation>此课次已取消：不能登记考勤。</translation>
    </message>
    <message>
        <source>If it was held after all, take the cancelling back first.</source>
        <translation>如果实际上过课，请先撤销取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::MarkDevice</name>
    <message>
        <source>This device is no longer there. Somebody took it back.</source>
        <translation>这件设备已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>%1 is broken and out of lending</source>
        <translation>%1 损坏，停止外借</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>%1 丢失</translation>
    </message>
    <message>
        <source>%1 is withdrawn</source>
        <translation>%1 停用</translation>
    </message>
    <message>
        <source>%1 may be lent again</source>
        <translation>%1 恢复外借</translation>
    </message>
    <message>
        <source>marked it as broken</source>
        <translation>将其标为损坏</translation>
    </message>
    <message>
        <source>reported it lost</source>
        <translation>将其标为丢失</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>将其停用</translation>
    </message>
    <message>
        <source>put it back into lending</source>
        <translation>将其恢复外借</translation>
    </message>
</context>
<context>
    <name>kitcamp::MarkDistinct</name>
    <message>
        <source>They are one by now: somebody merged them.</source>
        <translation>两者已是一个：有人合并过。</translation>
    </message>
    <message>
        <source>Take the merge back in the History, if they are two.</source>
        <translation>如果确是两个，请在历史里撤销合并。</translation>
    </message>
    <message>
        <source>One of the two is no longer there.</source>
        <translation>两者之一已不在。</translation>
    </message>
    <message>
        <source>Found that %1 and %2 are not the same</source>
        <translation>认定%1与%2不是同一个</translation>
    </message>
    <message>
        <source>found that %1 is not the same</source>
        <comment>about a person, a device ...</comment>
        <translation>认定它与%1不是同一个</translation>
    </message>
</context>
<context>
    <name>kitcamp::MarkNotices</name>
    <message>
        <source>None of these notices is open any more. Somebody has sent or dropped them.</source>
        <translation>这些通知都已不在待发之列。有人已发送或设为不发送。</translation>
    </message>
    <message>
        <source>Notices go out as mail, text or csv, or are dropped; not as &quot;%1&quot;.</source>
        <translation>通知可用 mail、text 或 csv 发出，或设为不发送；不能是“%1”。</translation>
    </message>
    <message>
        <source>All of these notices are open already.</source>
        <translation>这些通知都已在待发之列。</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n notice(s) again</source>
        <translation>
            <numerusform>将 %n 条通知重新列为待发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped %n notice(s)</source>
        <translation>
            <numerusform>将 %n 条通知设为不发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n notice(s) by mail</source>
        <translation>
            <numerusform>用邮件发送 %n 条通知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n notice(s) by a list of phone numbers</source>
        <translation>
            <numerusform>用电话号码表发送 %n 条通知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n notice(s) as text</source>
        <translation>
            <numerusform>以文字发送 %n 条通知</numerusform>
        </translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>将其重新列为待发</translation>
    </message>
    <message>
        <source>dropped it</source>
        <translation>将其设为不发送</translation>
    </message>
    <message>
        <source>marked it as sent</source>
        <translation>将其标为已发送</translation>
    </message>
</context>
<context>
    <name>kitcamp::MateWishes</name>
    <message>
        <source>wishes for team mates</source>
        <translation>对队友的意愿</translation>
    </message>
</context>
<context>
    <name>kitcamp::MatrixModel</name>
    <message numerus="yes">
        <source>In %n session(s) nobody was marked; they are not counted.</source>
        <translation>
            <numerusform>有 %n 个课次没有登记考勤，不计在内。</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot reach %1 %</source>
        <translation>已无法达到 %1%</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <translation>低于 %1%</translation>
    </message>
    <message>
        <source>has reached it</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>达标</translation>
    </message>
    <message numerus="yes">
        <source>below; needs %n of %1 to come</source>
        <translation>
            <numerusform>未达标；剩余 %1 次中须到 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n of %1 to come</source>
        <translation>
            <numerusform>剩余 %1 次中须到 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this group</source>
        <translation>不在此组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>出勤次数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入次数</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Attendance: %1</source>
        <comment>%1: activity</comment>
        <translation>考勤：%1</translation>
    </message>
    <message>
        <source>● present, ▲ late, ○ excused, ■ absent, · not marked</source>
        <translation>● 到场，▲ 迟到，○ 请假，■ 缺勤，· 未登记</translation>
    </message>
</context>
<context>
    <name>kitcamp::Menus</name>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>As the desktop</source>
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
        <source>About Kitcamp</source>
        <translation>关于 Kitcamp</translation>
    </message>
    <message>
        <source>Kitcamp %1: the lending desk of a student innovation centre.</source>
        <translation>Kitcamp %1：学生创新中心的借还台。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.
Built with Qt %1 and SQLite.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。
使用 Qt %1 和 SQLite 构建。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>kitcamp::MergeDialog</name>
    <message>
        <source>Same %1?</source>
        <comment>%1: kind of thing</comment>
        <translation>是同一个%1吗？</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>不是同一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>If they are the same, choose which one stays and, where they differ, what is right. Nothing of either is lost.</source>
        <translation>如果是同一个，请选择保留哪一个，不同之处以哪个为准。两者的内容都不会丢失。</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>That was said before.</source>
        <translation>此前已经认定过了。</translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation>保留哪一个</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <comment>%1: a record</comment>
        <translation>保留%1</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>所含内容</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a field, %2: its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>两者相同</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>合并结果</translation>
    </message>
</context>
<context>
    <name>kitcamp::MergeRecords</name>
    <message>
        <source>Rows of %1 are never merged.</source>
        <translation>%1 的行不能合并。</translation>
    </message>
    <message>
        <source>This %1 is no longer there. Somebody took it back.</source>
        <translation>这项%1已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>It was already merged into %1.</source>
        <translation>它已并入%1。</translation>
    </message>
    <message>
        <source>Look at %1, and merge that one where it is still needed.</source>
        <translation>请查看%1；如仍需要，请合并那一个。</translation>
    </message>
    <message>
        <source>%1 is a part of %2: a part and its whole cannot become one.</source>
        <translation>%1是%2的部件：部件与整体不能合并成一个。</translation>
    </message>
    <message>
        <source>Take %1 out of %2 first, if they are the same.</source>
        <translation>如果两者相同，请先从%2中取出%1。</translation>
    </message>
    <message>
        <source>%1 cannot be merged with itself.</source>
        <translation>%1不能与自己合并。</translation>
    </message>
    <message>
        <source>Choose the two rows that are the same.</source>
        <translation>请选择相同的两行。</translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>将%1并入%2</translation>
    </message>
    <message>
        <source>merged %1 into it</source>
        <comment>about a person, a device ...</comment>
        <translation>并入了%1</translation>
    </message>
</context>
<context>
    <name>kitcamp::MergeWords</name>
    <message numerus="yes">
        <source>%n note(s) of the desk</source>
        <translation>
            <numerusform>%n 条柜台备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <comment>of borrowers</comment>
        <translation>
            <numerusform>%n 个借用人组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a kind of thing: 3 loans</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kitcamp::MergingPage</name>
    <message>
        <source>Look at them, and merge what is the same</source>
        <translation>查看并合并相同的</translation>
    </message>
    <message numerus="yes">
        <source>%n seem(s) to be entered twice</source>
        <comment>pairs of rows</comment>
        <translation>
            <numerusform>疑似重复录入 %n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>Select exactly two rows: those that are the same.</source>
        <translation>请恰好选择两行，即相同的那两行。</translation>
    </message>
    <message>
        <source>Select rows with exactly two different %1.</source>
        <comment>%1: models, organizations</comment>
        <translation>请选择恰好涉及两个不同%1的行。</translation>
    </message>
</context>
<context>
    <name>kitcamp::MilestoneList</name>
    <message>
        <source>Done on %1</source>
        <translation>已于 %1 达成</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未达成</translation>
    </message>
</context>
<context>
    <name>kitcamp::MilestonesPage</name>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>还没有里程碑</translation>
    </message>
    <message>
        <source>What should be reached by when? Enter the first step.</source>
        <translation>什么时候应达成什么？请填写第一步。</translation>
    </message>
    <message>
        <source>New milestone…</source>
        <translation>新建里程碑…</translation>
    </message>
    <message>
        <source>&amp;New milestone…</source>
        <translation>新建里程碑(&amp;N)…</translation>
    </message>
    <message>
        <source>Reached today</source>
        <translation>今天达成</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>尚未达成</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>kitcamp::MixtureBar</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>%1: school or year, %2: students of it, %3: all students</comment>
        <translation>%1：%2／%3</translation>
    </message>
    <message>
        <source>%1. Click to see who they are.</source>
        <translation>%1。点击查看名单。</translation>
    </message>
</context>
<context>
    <name>kitcamp::MixturePanel</name>
    <message>
        <source>Schools</source>
        <translation>院系</translation>
    </message>
    <message>
        <source>Entry years</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Nobody is confirmed yet.</source>
        <translation>还没有已确认的学员。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>schools, years or organizations</comment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ModelPart</name>
    <message>
        <source>Bookings</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>后一周</translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation>预约(&amp;B)…</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>型号(&amp;O)</translation>
    </message>
    <message>
        <source>Model whose calendar is shown</source>
        <translation>显示其日历的型号</translation>
    </message>
    <message>
        <source>Units by days</source>
        <translation>各件设备每天的预约</translation>
    </message>
    <message>
        <source>Book on this day…</source>
        <translation>预约这一天…</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <comment>%1: model</comment>
        <translation>%1 的日历</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>kitcamp::Moments</name>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day in this year</comment>
        <translation>M月d日ddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day in another year</comment>
        <translation>yyyy年M月d日ddd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1: day, %2: time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kitcamp::MonthGrid</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>blocks of a day that have no room in its cell</comment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::MoveInWaitingList</name>
    <message>
        <source>%1 is not on the waiting list of %2 any more.</source>
        <translation>%1 已不在 %2 的候补名单上。</translation>
    </message>
    <message>
        <source>Look at the roster: somebody changed it.</source>
        <translation>请查看学员名单：有人更改过。</translation>
    </message>
    <message>
        <source>Changed the order of the waiting list of %1</source>
        <translation>更改 %1 候补名单的次序</translation>
    </message>
    <message>
        <source>moved it in the waiting list</source>
        <comment>Li · Robotics: you moved it in the waiting list</comment>
        <translation>调整了候补名单中的位置</translation>
    </message>
</context>
<context>
    <name>kitcamp::MoveToTeam</name>
    <message>
        <source>A student moves to a team.</source>
        <translation>只有学生才能编入队伍。</translation>
    </message>
    <message>
        <source>Moved %1 to team %2</source>
        <comment>%1: person, %2: &quot;3 · Blue Whale&quot;</comment>
        <translation>将 %1 调到队伍 %2</translation>
    </message>
    <message>
        <source>moved this student to team %1</source>
        <comment>Li Lei: you moved this student to team ..</comment>
        <translation>将此学生调到队伍 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::MoveWords</name>
    <message>
        <source>full, no swap</source>
        <translation>已满，无法对调</translation>
    </message>
    <message>
        <source>breaks a rule</source>
        <translation>违反规则</translation>
    </message>
    <message>
        <source>swap %1</source>
        <comment>swap -0.7</comment>
        <translation>对调 %1</translation>
    </message>
    <message>
        <source>%1, full</source>
        <comment>+0.6, full</comment>
        <translation>%1，已满</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>swap with %1: %2</source>
        <translation>与 %1 对调：%2</translation>
    </message>
    <message>
        <source>swap with %1: breaks a rule</source>
        <translation>与 %1 对调：违反规则</translation>
    </message>
</context>
<context>
    <name>kitcamp::NameDialog</name>
    <message>
        <source>Rename the variant</source>
        <translation>重命名方案</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>A variant needs a name.</source>
        <translation>请填写方案名称。</translation>
    </message>
</context>
<context>
    <name>kitcamp::NamesStep</name>
    <message>
        <source>Names and file</source>
        <translation>名称与文件</translation>
    </message>
    <message>
        <source>Name of the centre in &amp;Chinese</source>
        <translation>中心的中文名称(&amp;C)</translation>
    </message>
    <message>
        <source>One of the two names is enough; both stand on papers.</source>
        <translation>填一种即可；两种都会印在纸面上。</translation>
    </message>
    <message>
        <source>Name of the centre in &amp;English</source>
        <translation>中心的英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>File of the centre</source>
        <translation>中心文件</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;File of the centre</source>
        <translation>中心文件(&amp;F)</translation>
    </message>
    <message>
        <source>Everything lies in this one file, on this computer&apos;s own disk.</source>
        <translation>一切都保存在这一个文件里，放在本机磁盘上。</translation>
    </message>
    <message>
        <source>Where the file shall lie</source>
        <translation>文件保存位置</translation>
    </message>
    <message>
        <source>Kitcamp files (*.kitcamp)</source>
        <translation>Kitcamp 文件 (*.kitcamp)</translation>
    </message>
    <message>
        <source>Say where the file shall lie, with its whole folder.</source>
        <translation>请写明文件保存位置，包括完整的文件夹。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Give another name, or go back and open it.</source>
        <translation>已有同名文件。请换个名称，或返回打开它。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder %1.</source>
        <translation>文件夹 %1 不能写入。</translation>
    </message>
    <message>
        <source>Give the centre a name in one of the two languages.</source>
        <translation>请至少用一种语言填写中心名称。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Naming</name>
    <message>
        <source>(no longer there)</source>
        <translation>（已不在）</translation>
    </message>
</context>
<context>
    <name>kitcamp::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>accessible name of a page: its name, how many wait there</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::NewBorrowerForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Enter this person</source>
        <translation>录入此人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>请输入姓名。</translation>
    </message>
</context>
<context>
    <name>kitcamp::NewFile</name>
    <message>
        <source>There was no snapshot: the whole history was applied.</source>
        <translation>没有快照：已应用全部历史。</translation>
    </message>
    <message>
        <source>The snapshot could not be used, so the whole history was applied: %1</source>
        <translation>快照不能用，因此已应用全部历史：%1</translation>
    </message>
    <message>
        <source>Fetching the snapshot</source>
        <translation>正在取快照</translation>
    </message>
    <message>
        <source>The snapshot is damaged, or of another centre.</source>
        <translation>快照已损坏，或属于另一个中心。</translation>
    </message>
    <message>
        <source>Applying the history</source>
        <translation>正在应用历史</translation>
    </message>
    <message>
        <source>Beside %1 lies %1-wal, the rest of an earlier file of that name. Move it away, or choose another name.</source>
        <translation>%1 旁边有 %1-wal，是以前同名文件的残留。请移走它，或换个名称。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 已存在。请换个名称。</translation>
    </message>
    <message>
        <source>%1 could not be made. Is the folder there, and may you write in it?</source>
        <translation>%1 无法新建。文件夹在吗？您有写入权限吗？</translation>
    </message>
</context>
<context>
    <name>kitcamp::NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>新建课次</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>format of a day: Thu 26 November</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add and fill in &amp;more…</source>
        <translation>添加并继续填写(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Empty: the activity&apos;s name and the number.</source>
        <translation>留空则用活动名称加序号。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>There is no activity yet. Make one on the page Courses first.</source>
        <translation>还没有活动。请先在“课程”页新建。</translation>
    </message>
    <message>
        <source>Choose the activity from the list.</source>
        <translation>请从列表中选择活动。</translation>
    </message>
</context>
<context>
    <name>kitcamp::NominationForm</name>
    <message>
        <source>Nomination form</source>
        <translation>推荐表</translation>
    </message>
    <message>
        <source>A university fills in a line for each student it names and sends the table back: the import of applications reads it. On paper it can be signed.</source>
        <translation>高校为每名推荐的学生填写一行，再将表格交回，即可在导入报名时读取。打印出来可以签字。</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>&amp;University</source>
        <translation>大学(&amp;U)</translation>
    </message>
    <message>
        <source>Empty: the form names none.</source>
        <translation>留空：表上不写大学。</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>行数(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as XLSX…</source>
        <translation>保存为 XLSX(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the nomination form</source>
        <translation>保存推荐表</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Nomination form: %1</source>
        <comment>%1: camp</comment>
        <translation>推荐表：%1</translation>
    </message>
    <message>
        <source>University: ____________________   Signature and date: ____________________</source>
        <translation>大学：____________________   签字和日期：____________________</translation>
    </message>
    <message>
        <source>%1   Signature and date: ____________________</source>
        <comment>%1: university</comment>
        <translation>%1   签字和日期：____________________</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
</context>
<context>
    <name>kitcamp::NoteDevice</name>
    <message>
        <source>Noted on %1: %2</source>
        <comment>%1: asset tag, %2: the note</comment>
        <translation>为 %1 备注：%2</translation>
    </message>
    <message>
        <source>noted &quot;%1&quot;</source>
        <comment>Board 14: you noted ..</comment>
        <translation>备注了“%1”</translation>
    </message>
</context>
<context>
    <name>kitcamp::NoteDialog</name>
    <message>
        <source>Note about %1</source>
        <comment>%1: a person</comment>
        <translation>关于 %1 的备注</translation>
    </message>
    <message>
        <source>Only those who work with this file read it.</source>
        <translation>只有使用本文件的人能看到。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>kitcamp::NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>Write a note and press Enter</source>
        <translation>写下备注，按 Enter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>kitcamp::NotePrinting</name>
    <message>
        <source>This certificate is no longer there. Its issue was taken back.</source>
        <translation>此证书已不存在。颁发已被撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n certificate(s)</source>
        <translation>
            <numerusform>打印 %n 份证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed certificate %1</source>
        <translation>打印证书 %1</translation>
    </message>
    <message>
        <source>printed it</source>
        <comment>about a certificate</comment>
        <translation>打印了它</translation>
    </message>
</context>
<context>
    <name>kitcamp::NoticeDialog</name>
    <message>
        <source>Confirmed</source>
        <comment>people of a roster</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>With an offer</source>
        <comment>people of a roster</comment>
        <translation>录取待确认</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>people of a roster</comment>
        <translation>候补</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>people of a roster</comment>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Nominated</source>
        <comment>people of a roster</comment>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>people of a roster</comment>
        <translation>已结业</translation>
    </message>
    <message>
        <source>Not completed</source>
        <comment>people of a roster</comment>
        <translation>未结业</translation>
    </message>
    <message>
        <source>Declined by us</source>
        <comment>people of a roster</comment>
        <translation>未录取</translation>
    </message>
    <message>
        <source>Write to a roster</source>
        <translation>通知学员</translation>
    </message>
    <message>
        <source>The notices wait in the queue until you send them. {name} becomes each one&apos;s own name.</source>
        <translation>通知会留在待发中，直到您发送。{name} 会换成各人的姓名。</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>主题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Put into the queue</source>
        <translation>放入待发(&amp;P)</translation>
    </message>
    <message>
        <source>No activity has people in its roster yet.</source>
        <translation>还没有哪个活动的学员名单里有人。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stands so in this roster. Tick another state.</source>
        <translation>学员名单里没有处于此状态的人。请勾选其他状态。</translation>
    </message>
    <message>
        <source>Please write a subject.</source>
        <translation>请写主题。</translation>
    </message>
    <message>
        <source>Please write a text.</source>
        <translation>请写正文。</translation>
    </message>
</context>
<context>
    <name>kitcamp::NoticeFiles</name>
    <message>
        <source>%1 could not be written. Is the folder there, and the disk not full?</source>
        <translation>%1 无法写入。文件夹在吗？磁盘满了吗？</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>kitcamp::NoticeList</name>
    <message>
        <source>sent by mail</source>
        <translation>已用邮件发送</translation>
    </message>
    <message>
        <source>sent as text</source>
        <translation>已以文字发送</translation>
    </message>
    <message>
        <source>sent to phones</source>
        <translation>已发到手机</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>没有地址</translation>
    </message>
</context>
<context>
    <name>kitcamp::NoticePanel</name>
    <message>
        <source>Text of the notice</source>
        <translation>通知正文</translation>
    </message>
    <message>
        <source>No mail address and no phone number is known.</source>
        <translation>没有已知的邮箱和电话号码。</translation>
    </message>
    <message>
        <source>This notice is no longer there.</source>
        <translation>此通知已不存在。</translation>
    </message>
</context>
<context>
    <name>kitcamp::NoticeTexts</name>
    <message>
        <source>{activity}: the plan has changed</source>
        <translation>{activity}：日程有变动</translation>
    </message>
    <message>
        <source>Dear {name},

this is new in the plan of {activity}:

{changes}

{centre}</source>
        <translation>{name}，您好：

{activity} 的日程有以下变动：

{changes}

{centre}</translation>
    </message>
    <message>
        <source>{activity}: a seat for you</source>
        <translation>{activity}：您的名额</translation>
    </message>
    <message>
        <source>Dear {name},

a seat in {activity} is offered to you until {until}. Please confirm it by then; after that it goes to the next one on the list.

{centre}</source>
        <translation>{name}，您好：

{activity} 为您留有一个名额，保留至 {until}。请在此之前确认；逾期名额将给予候补名单上的下一位。

{centre}</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>另行通知</translation>
    </message>
    <message>
        <source>{activity}: the plan</source>
        <translation>{activity}：课程安排</translation>
    </message>
    <message>
        <source>Dear {name},

this is the plan of {activity}:

{changes}

{centre}</source>
        <translation>{name}，您好！

{activity}的课程安排如下：

{changes}

{centre}</translation>
    </message>
</context>
<context>
    <name>kitcamp::NoticeTextsDialog</name>
    <message>
        <source>Texts of notices</source>
        <translation>通知用语</translation>
    </message>
    <message>
        <source>Words in braces are filled in: {name}, {activity}, {centre}; of the plan {changes}, of an offer {until}.</source>
        <translation>花括号里的词会自动填写：{name}、{activity}、{centre}；日程通知有 {changes}，录取通知有 {until}。</translation>
    </message>
    <message>
        <source>As the name is written</source>
        <translation>按姓名的文字</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>中英文，上下排列</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sender&apos;s mail address</source>
        <translation>发件人邮箱(&amp;S)</translation>
    </message>
    <message>
        <source>Empty: that of the mail program.</source>
        <translation>留空：使用邮件程序的邮箱。</translation>
    </message>
    <message>
        <source>Changes of the plan</source>
        <translation>日程变动</translation>
    </message>
    <message>
        <source>Offers of seats</source>
        <translation>名额发放</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Subject, Chinese</source>
        <translation>主题（中文）</translation>
    </message>
    <message>
        <source>Subject, English</source>
        <translation>主题（英文）</translation>
    </message>
    <message>
        <source>Text, Chinese</source>
        <translation>正文（中文）</translation>
    </message>
    <message>
        <source>Text, English</source>
        <translation>正文（英文）</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>这不是邮箱地址。</translation>
    </message>
</context>
<context>
    <name>kitcamp::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nobody waits for a notice</source>
        <translation>没有待发的通知</translation>
    </message>
    <message>
        <source>Publish a plan or write to a roster: the notices wait here until you send them.</source>
        <translation>发布日程或通知学员后，通知会留在这里，直到您发送。</translation>
    </message>
    <message>
        <source>Write to a roster…</source>
        <translation>通知学员…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Te&amp;xts…</source>
        <translation>通知用语(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Offers of seats</source>
        <translation>名额发放(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>写通知(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as mails…</source>
        <translation>存为邮件…</translation>
    </message>
    <message>
        <source>Copy as text for a chat</source>
        <translation>复制为文字，用于聊天</translation>
    </message>
    <message>
        <source>Save phone numbers and texts…</source>
        <translation>保存电话号码和正文…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标为已发送</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>To send again</source>
        <translation>重新列为待发</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>Everybody with an offer was told already.</source>
        <translation>录取待确认的人都已通知过。</translation>
    </message>
    <message>
        <source>These went out already. Choose &quot;To send again&quot; first.</source>
        <translation>这些通知已发出。请先选择“重新列为待发”。</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>保存邮件</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>邮件 (*.eml)</translation>
    </message>
    <message>
        <source>The folder for the mails</source>
        <translation>邮件文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) saved in %1.</source>
        <comment>%1: folder or file</comment>
        <translation>
            <numerusform>已将 %n 封邮件存入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save phone numbers and texts</source>
        <translation>保存电话号码和正文</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) saved in %1.</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>已将 %n 个号码存入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) copied; paste them into the chat.</source>
        <translation>
            <numerusform>已复制 %n 条通知；请粘贴到聊天中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) no mail address and stay(s) open: %1.</source>
        <translation>
            <numerusform>有 %n 人没有邮箱，仍待发：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) no phone number and stay(s) open: %1.</source>
        <translation>
            <numerusform>有 %n 人没有电话号码，仍待发：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as sent; Ctrl+Z opens them again.</source>
        <translation>已记为发送；按 Ctrl+Z 可重新列为待发。</translation>
    </message>
    <message>
        <source>Select one notice to edit it.</source>
        <translation>请选择一条通知再编辑。</translation>
    </message>
    <message>
        <source>Then it stopped, and the others stay open: %1</source>
        <comment>%1: a sentence</comment>
        <translation>随后中断，其余仍待发送：%1</translation>
    </message>
    <message>
        <source>What was saved counts as sent; Ctrl+Z opens it again.</source>
        <translation>已保存的视为已发送；按 Ctrl+Z 可重新打开。</translation>
    </message>
</context>
<context>
    <name>kitcamp::OfferFreeSeats</name>
    <message>
        <source>Offered the free seats of %1 to the waiting list</source>
        <translation>将 %1 的空余名额发放给候补名单</translation>
    </message>
    <message>
        <source>offered the free seats</source>
        <comment>Robotics: you offered the free seats</comment>
        <translation>发放了空余名额</translation>
    </message>
</context>
<context>
    <name>kitcamp::OnlineDialog</name>
    <message>
        <source>Who was online</source>
        <translation>线上到场</translation>
    </message>
    <message>
        <source>%1, %2. Whoever is marked already stays so.</source>
        <comment>%1: session, %2: its time</comment>
        <translation>%1，%2。已登记的人保持不变。</translation>
    </message>
    <message>
        <source>Was there from so much of the &amp;time</source>
        <translation>在线时长达到多少算到场(&amp;T)</translation>
    </message>
    <message>
        <source>The chosen &amp;line is</source>
        <translation>所选行对应(&amp;L)</translation>
    </message>
    <message>
        <source>People in the meeting</source>
        <translation>会议中的人</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>采用(&amp;A)</translation>
    </message>
    <message>
        <source>nobody of this list</source>
        <translation>不在名单上</translation>
    </message>
    <message numerus="yes">
        <source>%n will be present or late</source>
        <translation>
            <numerusform>%n 人将记为到场或迟到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n 人缺勤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful: tick those who are right</source>
        <translation>
            <numerusform>%n 人存疑：请勾选正确的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 人无法识别</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the meeting: %1.</source>
        <translation>不在会议中：%1。</translation>
    </message>
</context>
<context>
    <name>kitcamp::OnlineModel</name>
    <message>
        <source>In the meeting</source>
        <translation>会议中</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1 min · %2 %</source>
        <comment>%1: minutes, %2: share of the session</comment>
        <translation>%1 分钟 · %2%</translation>
    </message>
</context>
<context>
    <name>kitcamp::OnlineReview</name>
    <message>
        <source>The times are not those of this session.</source>
        <translation>时间与此课次不符。</translation>
    </message>
    <message>
        <source>Is marked as %1 already.</source>
        <comment>%1: present, late</comment>
        <translation>已登记为%1。</translation>
    </message>
    <message>
        <source>by the number</source>
        <translation>按号码</translation>
    </message>
    <message>
        <source>by the mail address</source>
        <translation>按邮箱</translation>
    </message>
    <message>
        <source>by name and school</source>
        <translation>按姓名和学校</translation>
    </message>
    <message>
        <source>by the name alone</source>
        <translation>仅按姓名</translation>
    </message>
    <message>
        <source>Doubtful: only a part fits. Confirm it or choose somebody.</source>
        <translation>存疑：只有一部分相符。请确认，或另选一人。</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>Nobody on the list of the session fits.</source>
        <translation>课次名单上没有相符的人。</translation>
    </message>
</context>
<context>
    <name>kitcamp::OnlineRows</name>
    <message>
        <source>This list has no column with %1.</source>
        <translation>此列表没有含%1的列。</translation>
    </message>
    <message>
        <source>Export the list of participants with names and times, and try again.</source>
        <translation>请导出含姓名和时间的参会名单，再试一次。</translation>
    </message>
    <message>
        <source>names, numbers or mail addresses</source>
        <translation>姓名、号码或邮箱</translation>
    </message>
    <message>
        <source>the time that people stayed</source>
        <translation>停留时间</translation>
    </message>
</context>
<context>
    <name>kitcamp::OpeningWords</name>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a special day</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a special day</comment>
        <translation>开放</translation>
    </message>
    <message>
        <source>open as on %1</source>
        <comment>%1: a weekday</comment>
        <translation>按%1开放</translation>
    </message>
</context>
<context>
    <name>kitcamp::OperatorDialog</name>
    <message>
        <source>Who is at this desk?</source>
        <translation>谁在柜台？</translation>
    </message>
    <message>
        <source>Choose your name, or scan your card. Whatever is done from now on carries your name.</source>
        <translation>请选择您的名字，或扫您的卡。此后的操作都记在您名下。</translation>
    </message>
    <message>
        <source>Name or card</source>
        <translation>姓名或卡</translation>
    </message>
    <message>
        <source>Name or card of the operator</source>
        <translation>操作员的姓名或卡</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Work as this operator</source>
        <translation>以此操作员工作</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>添加名字</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>There is no operator yet. Type your name and add it.</source>
        <translation>还没有操作员。请输入您的名字并添加。</translation>
    </message>
    <message>
        <source>No operator is called &quot;%1&quot; or has this card. Add the name, or type another one.</source>
        <translation>没有操作员叫“%1”或持有这张卡。请添加，或换一个。</translation>
    </message>
    <message>
        <source>This name is there already, or could not be added. %1</source>
        <translation>这个名字已有，或无法添加。%1</translation>
    </message>
</context>
<context>
    <name>kitcamp::OrganizationField</name>
    <message>
        <source>No organization is known by this name:</source>
        <translation>没有叫这个名称的单位：</translation>
    </message>
    <message>
        <source>Which organization is meant?</source>
        <translation>指的是哪个单位？</translation>
    </message>
    <message>
        <source>Enter &quot;%1&quot; as a new one</source>
        <comment>%1: organization</comment>
        <translation>将“%1”录为新单位</translation>
    </message>
</context>
<context>
    <name>kitcamp::OrganizationQuestions</name>
    <message>
        <source>The &amp;others are new</source>
        <translation>其余都是新单位(&amp;O)</translation>
    </message>
    <message>
        <source>Is this the same organization?</source>
        <translation>是同一个单位吗？</translation>
    </message>
    <message>
        <source>Which organization %1 is</source>
        <translation>%1是哪个单位</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>It is %1</source>
        <comment>%1: an organization</comment>
        <translation>就是%1</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>是新单位</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>还有 %n 个待定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::OutcomeTable</name>
    <message>
        <source>What happened</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有任何操作</translation>
    </message>
    <message>
        <source>Scan a card and then devices, or the devices first. A device that is lent comes back by its scan.</source>
        <translation>先扫卡再扫设备，或先扫设备都行。已借出的设备一扫即还。</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>撤销此操作(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show the device</source>
        <translation>查看设备(&amp;S)</translation>
    </message>
</context>
<context>
    <name>kitcamp::OverviewTab</name>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Seats offered</source>
        <translation>录取待确认</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>下一课次</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>&amp;Seats…</source>
        <translation>名额(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n 人已报名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed</source>
        <comment>offers</comment>
        <translation>
            <numerusform>%n 人已失效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>已上 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 次待排</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on site, %2 online</source>
        <comment>%1, %2: seats taken</comment>
        <translation>线下 %1，线上 %2</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>空余 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>授课人员</translation>
    </message>
</context>
<context>
    <name>kitcamp::OwnEntries</name>
    <message>
        <source>The file does not hold what its history says. Nothing was changed; check it with &quot;kitcamp check&quot; and repair it.</source>
        <translation>文件内容与历史不符。没有做任何更改；请用“kitcamp check”检查并修复。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PageView</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>kitcamp::Pages</name>
    <message>
        <source>Desk</source>
        <translation>借还台</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Camps</source>
        <translation>训练营</translation>
    </message>
</context>
<context>
    <name>kitcamp::PaperPreview</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page x of y</comment>
        <translation>共 %1 页</translation>
    </message>
</context>
<context>
    <name>kitcamp::PaperSection</name>
    <message>
        <source>Command cards</source>
        <translation>命令卡</translation>
    </message>
    <message>
        <source>scanned instead of pressing keys</source>
        <translation>扫描代替按键</translation>
    </message>
    <message>
        <source>&amp;Print the cards…</source>
        <translation>打印命令卡(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>kitcamp::PapersStep</name>
    <message>
        <source>Logo and terms of lending</source>
        <translation>徽标与借用须知</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>徽标(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Terms of lending in Chinese</source>
        <translation>中文借用须知(&amp;T)</translation>
    </message>
    <message>
        <source>What a borrower signs on the slip. It may stay empty for now.</source>
        <translation>借用人在借用单上签署的内容。可以暂时留空。</translation>
    </message>
    <message>
        <source>Te&amp;rms of lending in English</source>
        <translation>英文借用须知(&amp;R)</translation>
    </message>
</context>
<context>
    <name>kitcamp::PassphraseDialog</name>
    <message>
        <source>Export the camp&apos;s key</source>
        <translation>导出训练营密钥</translation>
    </message>
    <message>
        <source>Take in a key</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>Whoever has the file and the passphrase can read the identity numbers and passwords of this camp. Carry the file on a stick and tell the passphrase by word of mouth.</source>
        <translation>有了该文件和口令，就能读出此训练营的证件号码和密码。请用 U 盘传递文件，并当面告知口令。</translation>
    </message>
    <message>
        <source>Type the passphrase that the key was exported with.</source>
        <translation>请输入导出密钥时所用的口令。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters: three or four words.</source>
        <translation>
            <numerusform>至少 %n 个字符：三四个词。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>再输入一次(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>导入(&amp;T)</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>请输入口令。</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>与上面输入的不一致。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PeopleInvariants</name>
    <message>
        <source>The number %1 belongs to %2; %3 cannot have it as well.</source>
        <translation>号码 %1 属于%2；%3不能同时使用。</translation>
    </message>
    <message>
        <source>Report the card of %1 lost, or end its validity, first.</source>
        <translation>请先将%1的卡挂失，或结束其有效期。</translation>
    </message>
    <message>
        <source>The login name %1 belongs to %2; %3 cannot have it as well.</source>
        <translation>登录名 %1 属于%2；%3不能同时使用。</translation>
    </message>
    <message>
        <source>Look whether both are the same person.</source>
        <translation>请看看两者是不是同一个人。</translation>
    </message>
    <message>
        <source>%2 is not a department of the organization that %1 belongs to.</source>
        <translation>%2不是%1所在单位的院系部门。</translation>
    </message>
    <message>
        <source>Choose a department of that organization, or none.</source>
        <translation>请选择该单位的院系部门，或留空。</translation>
    </message>
    <message>
        <source>Another organization is already called &quot;%1&quot;.</source>
        <translation>已有另一单位叫“%1”。</translation>
    </message>
    <message>
        <source>Use that organization, or give this one another name.</source>
        <translation>请使用那个单位，或给这个单位换个名称。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人员</translation>
    </message>
    <message>
        <source>Import the list of students that the centre has, or add the first person.</source>
        <translation>导入中心现有的学生名单，或添加第一个人。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>新建人员(&amp;N)…</translation>
    </message>
    <message>
        <source>Merge two people into one…</source>
        <translation>将两个人合并为一个…</translation>
    </message>
    <message>
        <source>Merge their two organizations…</source>
        <translation>合并他们的两个单位…</translation>
    </message>
</context>
<context>
    <name>kitcamp::PeriodProblem</name>
    <message>
        <source>%1: period %2 ends before it begins (%3).</source>
        <translation>%1：第 %2 节的结束早于开始（%3）。</translation>
    </message>
    <message>
        <source>%1: period %2 stands there twice.</source>
        <translation>%1：第 %2 节写了两次。</translation>
    </message>
    <message>
        <source>%1: after period %2 comes period %3.</source>
        <translation>%1：第 %2 节之后是第 %3 节。</translation>
    </message>
    <message>
        <source>%1: period %2 begins before period %3.</source>
        <translation>%1：第 %2 节早于第 %3 节开始。</translation>
    </message>
    <message>
        <source>%1: period %2 begins at %3, before period %4 ends at %5.</source>
        <translation>%1：第 %2 节于 %3 开始，早于第 %4 节结束的 %5。</translation>
    </message>
    <message>
        <source>%1 has no table from %2 to %3.</source>
        <translation>%1从 %2 至 %3 没有节次表。</translation>
    </message>
    <message>
        <source>%1 has more than one table from %2 to %3.</source>
        <translation>%1从 %2 至 %3 有不止一张节次表。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PeriodTable</name>
    <message>
        <source>Period %1</source>
        <translation>第 %1 节</translation>
    </message>
    <message>
        <source>Periods %1-%2</source>
        <translation>第 %1-%2 节</translation>
    </message>
</context>
<context>
    <name>kitcamp::PersonHit</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>This card of %1 was reported lost on %2.</source>
        <translation>%1的这张卡已于 %2 挂失。</translation>
    </message>
    <message>
        <source>This number of %1 was reported lost on %2.</source>
        <translation>%1的这个号码已于 %2 挂失。</translation>
    </message>
    <message>
        <source>This card of %1 was valid until %2.</source>
        <translation>%1的这张卡有效期至 %2，已过期。</translation>
    </message>
    <message>
        <source>This number of %1 was valid until %2.</source>
        <translation>%1的这个号码有效期至 %2，已过期。</translation>
    </message>
    <message>
        <source>This card of %1 is not valid before %2.</source>
        <translation>%1的这张卡自 %2 起才有效。</translation>
    </message>
    <message>
        <source>This number of %1 is not valid before %2.</source>
        <translation>%1的这个号码自 %2 起才有效。</translation>
    </message>
    <message>
        <source>%1 is in the archive.</source>
        <translation>%1已归档。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PersonList</name>
    <message>
        <source>Banned until %1</source>
        <translation>停借至 %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>%1: number of devices on loan</comment>
        <translation>%1，有逾期</translation>
    </message>
</context>
<context>
    <name>kitcamp::PersonMatcher</name>
    <message>
        <source>the person of a row before</source>
        <translation>前面某行的人</translation>
    </message>
    <message>
        <source>The login name %1 belongs to somebody of another name.</source>
        <translation>登录名 %1 属于另一个姓名的人。</translation>
    </message>
    <message>
        <source>The mail address %1 belongs to somebody of another name.</source>
        <translation>邮箱 %1 属于另一个姓名的人。</translation>
    </message>
    <message numerus="yes">
        <source>%n people of this name are in the file.</source>
        <translation>
            <numerusform>文件里有 %n 人叫这个姓名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the name is the same.</source>
        <translation>只有姓名相同。</translation>
    </message>
    <message>
        <source>Somebody of this name and school has another number.</source>
        <translation>同名同校的人有另一个号码。</translation>
    </message>
    <message>
        <source>The number %1 belongs to somebody of another name.</source>
        <translation>号码 %1 属于另一个姓名的人。</translation>
    </message>
    <message>
        <source>The phone number %1 belongs to somebody of another name.</source>
        <translation>电话号码 %1 属于另一个姓名的人。</translation>
    </message>
    <message>
        <source>Somebody of this name and school has another phone number or mail address.</source>
        <translation>同名同校的人有另一个电话号码或邮箱。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PersonQuestions</name>
    <message>
        <source>Who is meant?</source>
        <translation>指的是谁？</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>还有 %n 个待定</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>%1: number, %2: whom it names</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Whom row %1 means</source>
        <translation>第 %1 行指的是谁</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>It is %1</source>
        <comment>%1: a person</comment>
        <translation>就是%1</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>略去这一行</translation>
    </message>
    <message>
        <source>Which marks count?</source>
        <translation>以哪个分数为准？</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>%1: the earlier marks, those of this row</comment>
        <translation>采用%1</translation>
    </message>
</context>
<context>
    <name>kitcamp::PersonSummary</name>
    <message>
        <source>This person is no longer there. Somebody took it back.</source>
        <translation>这个人已不在。有人撤销了这项录入。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PictureFile</name>
    <message>
        <source>%1 is not a picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>%1 不是可读取的图片。请选择 PNG 或 JPEG 文件。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Pictures</name>
    <message>
        <source>A picture at %1 is damaged and was left out.</source>
        <translation>%1 里有一张图片已损坏，已略去。</translation>
    </message>
    <message>
        <source>Sending pictures was stopped.</source>
        <translation>发送图片已停止。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PlaceDialog</name>
    <message>
        <source>Where the computers meet</source>
        <translation>汇集处</translation>
    </message>
    <message>
        <source>Show the folder as this computer sees it now: a stick may be mounted under another name, a network drive under another letter. It must be the folder of this very centre.</source>
        <translation>请按本机现在看到的路径指明文件夹：U 盘可能挂载成另一个名称，网络驱动器可能换了盘符。它必须是本中心的文件夹。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder where the computers meet</source>
        <translation>汇集文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Meet there</source>
        <translation>在此汇集(&amp;M)</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PlaceInRooms</name>
    <message>
        <source>%1 cannot sleep in room %2: women and men would share it.</source>
        <translation>%1 不能住房间 %2：会造成男女同住。</translation>
    </message>
    <message>
        <source>Choose another room.</source>
        <translation>请选择另一个房间。</translation>
    </message>
    <message>
        <source>Put %1 into room %2</source>
        <comment>%1: person, %2: bedroom</comment>
        <translation>将 %1 安排到房间 %2</translation>
    </message>
    <message>
        <source>Took %1 out of the bedrooms</source>
        <comment>%1: person or &quot;3 people&quot;</comment>
        <translation>将 %1 移出房间</translation>
    </message>
    <message>
        <source>Put %1 into bedrooms</source>
        <comment>%1: &quot;3 people&quot;</comment>
        <translation>为 %1 安排房间</translation>
    </message>
    <message>
        <source>took it out of the bedroom</source>
        <comment>about a participant</comment>
        <translation>将其移出房间</translation>
    </message>
    <message>
        <source>put it into room %1</source>
        <comment>about a participant, %1: bedroom</comment>
        <translation>将其安排到房间 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::PlanComparison</name>
    <message>
        <source>All criteria together</source>
        <translation>全部评分项合计</translation>
    </message>
    <message>
        <source>The weakest team</source>
        <translation>最弱的队伍</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>违反的规则</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>未编队</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>第 %1 队</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: team 9 → team 12</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::PlanDeeds</name>
    <message>
        <source>, </source>
        <comment>between names of sessions</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>kitcamp::PlanNames</name>
    <message>
        <source>(no longer there)</source>
        <translation>（已不在）</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>an activity, its session 3 of 8</comment>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>Make-up: %1</source>
        <translation>补课：%1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Day and month after the day of the week, in Qt&apos;s letters: Thu 26 Nov</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day, a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a moment, the end</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::PlanPanel</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>kitcamp::PlanPaper</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>名额限制</translation>
    </message>
    <message>
        <source>Kit of a team</source>
        <translation>每队套件</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>营前学习</translation>
    </message>
    <message>
        <source>Cloud resources</source>
        <translation>云资源</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <comment>%1: camp</comment>
        <translation>日程：%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>教室</translation>
    </message>
</context>
<context>
    <name>kitcamp::PlanPapersDialog</name>
    <message>
        <source>Timetables and calendars</source>
        <translation>课表与日历</translation>
    </message>
    <message>
        <source>A timetable is printed or saved as PDF; a calendar file (.ics) is for phones and mail programs.</source>
        <translation>课表可打印或存为 PDF；日历文件（.ics）供手机和邮件程序使用。</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>A room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>This week, everything</source>
        <translation>本周全部</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>已发布的日程</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>日程(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import when she or he cannot come…</source>
        <translation>导入其不可用的时间(&amp;I)…</translation>
    </message>
    <message>
        <source>Save as &amp;calendar…</source>
        <translation>存为日历文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Timetable</source>
        <translation>课表(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a name from the list.</source>
        <translation>请从列表中选择名称。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PlanStage</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>of the place where a block is held</comment>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it first.</source>
        <translation>%1 已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Nothing of a plan was copied yet. Choose a block and press Ctrl+C.</source>
        <translation>还没有复制过日程块。请选择一个日程块，再按 Ctrl+C。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PlanTab</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <comment>seats</comment>
        <translation>
            <numerusform>已占 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个待排</numerusform>
        </translation>
    </message>
    <message>
        <source>all there</source>
        <translation>全部齐备</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>%1: number, %2: model</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n team(s)</source>
        <comment>%1: units</comment>
        <translation>
            <numerusform>%n 支队伍共 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Call and &amp;questions…</source>
        <translation>招募通知和问题(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Nomination form…</source>
        <translation>推荐表(&amp;N)…</translation>
    </message>
    <message>
        <source>Copy to another &amp;year…</source>
        <translation>复制到另一年(&amp;Y)…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>保存为模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Theory, practice, project work: from which day to which?</source>
        <translation>理论、实践、项目：从哪天到哪天？</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>名额限制</translation>
    </message>
    <message>
        <source>Nothing limits who is offered a seat.</source>
        <translation>录取没有任何限制。</translation>
    </message>
    <message>
        <source>Add a quota</source>
        <translation>添加名额限制</translation>
    </message>
    <message>
        <source>Kit of a team</source>
        <translation>每队套件</translation>
    </message>
    <message>
        <source>Which devices does each team get?</source>
        <translation>每支队伍领取哪些设备？</translation>
    </message>
    <message>
        <source>Add a device to the kit</source>
        <translation>向套件添加设备</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>营前学习</translation>
    </message>
    <message>
        <source>What do participants work through before they come?</source>
        <translation>学员来之前要学完什么？</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>添加模块</translation>
    </message>
    <message>
        <source>Cloud resources</source>
        <translation>云资源</translation>
    </message>
    <message>
        <source>Accounts of computing platforms stand here.</source>
        <translation>这里列出计算平台的账号。</translation>
    </message>
    <message>
        <source>Add a cloud resource</source>
        <translation>添加云资源</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Rounds of the jury with their criteria stand here.</source>
        <translation>这里列出评审轮次及其评分项。</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>添加轮次</translation>
    </message>
</context>
<context>
    <name>kitcamp::PlanTexts</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day with its year: 6 Dec 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day alone: Thu 26 Nov 2026</comment>
        <translation>yyyy年M月d日ddd</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day, to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day without its year: 30 Nov</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <comment>23–29 Nov 2026; %3 is month and year</comment>
        <translation>%3%1–%2日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of month and year after days: Nov 2026</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from time of day, to time of day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>format of a day over its column: Thu 26</comment>
        <translation>d日ddd</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day: Thu 26 Nov</comment>
        <translation>M月d日ddd</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of a day as it is spoken: Thursday 26 November</comment>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>Week %1</source>
        <comment>of the term, short</comment>
        <translation>第 %1 周</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month: November 2026</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1  •  %2</source>
        <comment>days of the plan, week of the term</comment>
        <translation>%1  •  %2</translation>
    </message>
    <message>
        <source>第%1周, week %1</source>
        <comment>the week of the term as the registrar writes it</comment>
        <translation>第%1周</translation>
    </message>
    <message>
        <source>Period %1</source>
        <comment>row of the period table</comment>
        <translation>第 %1 节</translation>
    </message>
    <message>
        <source>Periods %1–%2</source>
        <comment>rows of the period table</comment>
        <translation>第 %1–%2 节</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>periods, times</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and times, room</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>停课</translation>
    </message>
    <message>
        <source>Make-up day</source>
        <translation>调休</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the day is, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>good</source>
        <translation>合适</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>待排</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a block as they are spoken</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>kitcamp::PlanWording</name>
    <message>
        <source>%1, %2</source>
        <comment>a time, a room</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::PlannedRowsModel</name>
    <message>
        <source>New</source>
        <comment>a row of a list</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a row of a list</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a row of a list</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>a row of a list</comment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>a row of a list</comment>
        <translation>有误</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>a row of a list</comment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>a row of a list</comment>
        <translation>取代</translation>
    </message>
</context>
<context>
    <name>kitcamp::PretrainingTab</name>
    <message>
        <source>Students by modules</source>
        <translation>学生与模块</translation>
    </message>
    <message>
        <source>Only who &amp;lags</source>
        <translation>只看落后的(&amp;L)</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>还没有学员</translation>
    </message>
    <message>
        <source>Students stand here once their places are confirmed.</source>
        <translation>名额确认后，学生会列在这里。</translation>
    </message>
    <message>
        <source>&amp;Set progress…</source>
        <translation>设置进度(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Remind</source>
        <translation>提醒(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n 名学生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n 人已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lag</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n 人落后</numerusform>
        </translation>
    </message>
    <message>
        <source>This camp has no modules yet. Add them under Plan.</source>
        <translation>此训练营还没有模块。请在“日程”里添加。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remind %n who lag</source>
        <translation>
            <numerusform>提醒 %n 名落后者(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Select students in the list first; Shift and Ctrl select several.</source>
        <translation>请先在列表里选择学生；按住 Shift 或 Ctrl 可选多人。</translation>
    </message>
    <message>
        <source>Set progress</source>
        <translation>设置进度</translation>
    </message>
    <message numerus="yes">
        <source>For %n student(s). It stands until an import says something newer.</source>
        <translation>
            <numerusform>用于 %n 名学生。在导入更新的进度之前一直有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>模块(&amp;M)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>营前学习</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>The list is written.</source>
        <translation>列表已写出。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PrizesDialog</name>
    <message>
        <source>Prizes by rank</source>
        <translation>按排名颁奖</translation>
    </message>
    <message>
        <source>Who shares a rank with the last of a prize gets the same prize. 0 teams: this prize is not given.</source>
        <translation>与某奖项最后一名并列的队伍，获同一奖项。填 0 支队伍表示不颁此奖。</translation>
    </message>
    <message>
        <source>Give the prizes</source>
        <translation>颁奖</translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) by rank were given already; these come on top.</source>
        <translation>
            <numerusform>此前已按排名颁发 %n 个奖项；这次的另行增加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>队伍数</translation>
    </message>
    <message>
        <source>Prize %1</source>
        <translation>奖项 %1</translation>
    </message>
    <message>
        <source>Prize %1 in English</source>
        <translation>奖项 %1 的英文名称</translation>
    </message>
    <message>
        <source>Teams that get prize %1</source>
        <translation>获得奖项 %1 的队伍数</translation>
    </message>
    <message>
        <source>%1. team %2: %3</source>
        <comment>%1: rank, %3: prize</comment>
        <translation>第 %1 名，第 %2 队：%3</translation>
    </message>
    <message>
        <source>Nobody gets a prize like this: enter a prize and how many teams get it.</source>
        <translation>这样没有队伍获奖：请填写奖项和获奖队伍数。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ProgressRows</name>
    <message>
        <source>This camp has no pre-training module yet. Write down its modules first.</source>
        <translation>此训练营还没有营前学习模块。请先录入模块。</translation>
    </message>
    <message>
        <source>No column is called as a module of this camp, and none names the module of a row with its progress. Say which column holds what.</source>
        <translation>没有与本训练营模块同名的列，也没有写明每行模块及其进度的列。请指明各列的内容。</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>%1: a module</comment>
        <translation>%1：%2 %</translation>
    </message>
    <message>
        <source>%1: %2 % → %3 %</source>
        <comment>%1: a module</comment>
        <translation>%1：%2 % → %3 %</translation>
    </message>
    <message>
        <source>This camp has no module &quot;%1&quot;.</source>
        <translation>此训练营没有模块“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no progress: write 85 % or done.</source>
        <translation>“%1”不是进度：请写 85 % 或“完成”。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no progress, and is left out.</source>
        <comment>%1: a module</comment>
        <translation>%1：“%2”不是进度，不予采用。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ProjectTab</name>
    <message>
        <source>The project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>&amp;Save the outcome</source>
        <translation>保存成果(&amp;S)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>What came of it: a contest, a paper, a course</source>
        <translation>带来了什么：一项竞赛、一篇论文、一门课程</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>nobody yet: add them on the tab Roster</source>
        <translation>还没有人：请在“学员名单”页添加</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有做任何更改。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ProposalModel</name>
    <message>
        <source>%1 are offered a seat, but %2 are free.</source>
        <translation>%1 人录取待确认，但只有 %2 个空名额。</translation>
    </message>
    <message>
        <source>%1 must have %2 and has %3.</source>
        <comment>a quota, numbers</comment>
        <translation>%1必须有 %2 人，现有 %3 人。</translation>
    </message>
    <message>
        <source>%1 may have %2 and has %3.</source>
        <comment>a quota, numbers</comment>
        <translation>%1最多可有 %2 人，现有 %3 人。</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>发放名额</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不录取</translation>
    </message>
    <message>
        <source>Decided by hand. Proposed: %1</source>
        <translation>人工决定。建议：%1</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>by score</comment>
        <translation>名次</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>报名者</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>kitcamp::ProposalWords</name>
    <message>
        <source>%1st</source>
        <comment>place in an order: 1st, 21st</comment>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>place in an order: 2nd, 22nd</comment>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>place in an order: 3rd, 23rd</comment>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>place in an order: 4th, 11th</comment>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>Offered: %1 by score.</source>
        <comment>%1: 3rd</comment>
        <translation>发放名额：按得分%1。</translation>
    </message>
    <message>
        <source>Offered before higher scores (%1) because of the quota %2: at least %3.</source>
        <comment>%1: 93rd, %2: a university, women ...</comment>
        <translation>优先于更高分者发放名额（%1）：名额限制“%2”至少 %3 人。</translation>
    </message>
    <message>
        <source>Waits: the seats go to higher scores (%1).</source>
        <comment>%1: 93rd</comment>
        <translation>候补：名额已归得分更高者（%1）。</translation>
    </message>
    <message>
        <source>Waits: the seats online go to higher scores (%1).</source>
        <comment>%1: 93rd</comment>
        <translation>候补：线上名额已归得分更高者（%1）。</translation>
    </message>
    <message>
        <source>Waits: the seats on site go to higher scores (%1).</source>
        <comment>%1: 93rd</comment>
        <translation>候补：现场名额已归得分更高者（%1）。</translation>
    </message>
    <message>
        <source>Waits (%1): %2 already has its %3.</source>
        <comment>%1: 93rd, %2: a university, women ...</comment>
        <translation>候补（%1）：“%2”已满 %3 人。</translation>
    </message>
    <message>
        <source>Waits (%1): lower scores go first because of the quota %2: at least %3.</source>
        <comment>%1: 93rd, %2: a university, women ...</comment>
        <translation>候补（%1）：名额限制“%2”至少 %3 人，得分较低者优先。</translation>
    </message>
    <message>
        <source>Waits (%1): the quotas together leave no better choice.</source>
        <comment>%1: 93rd</comment>
        <translation>候补（%1）：各项名额限制合在一起，没有更好的选择。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>空余 %n 个名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free on site</source>
        <translation>
            <numerusform>空余 %n 个现场名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free online</source>
        <translation>
            <numerusform>空余 %n 个线上名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>Tongji at least 2 (.., 1 has a seat)</comment>
        <translation>
            <numerusform>%n 人已报名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>Tongji at least 2 (5 applied)</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 %2 (%3, %4)</source>
        <comment>Tongji at least 2 (5 applied, 1 with a seat)</comment>
        <translation>%1 %2（%3，%4）</translation>
    </message>
    <message numerus="yes">
        <source>%n with a seat</source>
        <translation>
            <numerusform>%n 人有名额</numerusform>
        </translation>
    </message>
    <message>
        <source>These cannot hold together, whoever is chosen: %1.</source>
        <comment>%1: quotas with numbers</comment>
        <translation>无论选谁，以下限制都无法同时满足：%1。</translation>
    </message>
    <message>
        <source>The quotas cross each other so much that no choice was found that keeps all of them.</source>
        <translation>各项名额限制相互交叉过多，没有找到全部满足的选择。</translation>
    </message>
    <message>
        <source>Change one of these quotas in the plan of the camp, or give more seats.</source>
        <translation>请在训练营的日程里修改其中一项名额限制，或增加名额。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PublishChangesModel</name>
    <message>
        <source>Not to be published: %1</source>
        <comment>%1: sentences that say why</comment>
        <translation>不可发布：%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新的安排</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>kitcamp::PublishDialog</name>
    <message>
        <source>Publish the plan</source>
        <translation>发布日程</translation>
    </message>
    <message>
        <source>&amp;All changes</source>
        <translation>所有变更(&amp;A)</translation>
    </message>
    <message>
        <source>Changes of the plan</source>
        <translation>日程变更</translation>
    </message>
    <message>
        <source>Everything is published</source>
        <translation>全部已发布</translation>
    </message>
    <message>
        <source>The plan that people know is the plan that you see.</source>
        <translation>大家知道的日程就是您看到的日程。</translation>
    </message>
    <message>
        <source>&amp;Tell those whom it concerns</source>
        <translation>通知相关人员(&amp;T)</translation>
    </message>
    <message>
        <source>A remark below each notice</source>
        <translation>每条通知末尾的附言</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be published yet; the list says what is in the way.</source>
        <translation>
            <numerusform>%n 项变更还不能发布；原因见列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to publish.</source>
        <translation>没有要发布的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) chosen.</source>
        <translation>
            <numerusform>已选 %1 项变更，共 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n change(s)</source>
        <translation>
            <numerusform>发布 %n 项变更(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one change.</source>
        <translation>请至少勾选一项变更。</translation>
    </message>
</context>
<context>
    <name>kitcamp::PublishPlan</name>
    <message>
        <source>A session that was to be published is no longer in the plan. Look at the changes again.</source>
        <translation>有一个要发布的课次已不在日程中。请重新查看变更。</translation>
    </message>
    <message numerus="yes">
        <source>Published %n change(s) of %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>已发布 %1 的 %n 项变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n change(s) of the plan</source>
        <translation>
            <numerusform>已发布日程的 %n 项变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n notice(s)</source>
        <comment>%1: Published 4 changes of the plan</comment>
        <translation>
            <numerusform>%1，附 %n 条通知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %n change(s) of its plan</source>
        <translation>
            <numerusform>发布了其日程的 %n 项变更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PublishPreview</name>
    <message>
        <source>People who are told</source>
        <translation>通知对象</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>通知正文</translation>
    </message>
    <message>
        <source>Nobody is told.</source>
        <translation>不通知任何人。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) will wait to be sent</source>
        <translation>
            <numerusform>%n 条通知将列入待发</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PublishingTab</name>
    <message>
        <source>&amp;Publish…</source>
        <translation>发布(&amp;P)…</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;Write to the roster…</source>
        <translation>写信给名单上的人(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as &amp;calendar…</source>
        <translation>存为日历文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import a calendar…</source>
        <translation>导入日历(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Timetable</source>
        <translation>课表(&amp;T)</translation>
    </message>
    <message>
        <source>Changes that are not published</source>
        <translation>未发布的变更</translation>
    </message>
    <message>
        <source>Everything is published</source>
        <translation>全部已发布</translation>
    </message>
    <message>
        <source>When a session is added, moved or called off, it stands here.</source>
        <translation>课次一有新增、改动或取消，就会列在这里。</translation>
    </message>
    <message>
        <source>People know the plan as it stands here.</source>
        <translation>大家知道的日程与这里一致。</translation>
    </message>
    <message>
        <source>There is no plan to publish yet.</source>
        <translation>还没有可发布的日程。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that nobody was told of.</source>
        <translation>
            <numerusform>%n 项变更还没有通知任何人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is published yet: %n session(s) wait.</source>
        <translation>
            <numerusform>还没有发布任何内容：%n 个课次待发布。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) to send</source>
        <translation>
            <numerusform>%n 条通知待发</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::QuestionList</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>kitcamp::Questionnaire</name>
    <message>
        <source>Looks like an export of Wenjuanxing.</source>
        <comment>the questionnaire service 问卷星</comment>
        <translation>像是问卷星导出的文件。</translation>
    </message>
    <message>
        <source>Looks like an export of Tencent Questionnaire.</source>
        <translation>像是腾讯问卷导出的文件。</translation>
    </message>
    <message>
        <source>Looks like an export of an online form.</source>
        <translation>像是在线表单导出的文件。</translation>
    </message>
    <message>
        <source>Row %1 is a heading again: from there on the columns were changed.</source>
        <translation>第 %1 行又是表头：从这里起各列有改动。</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>%1: titles of columns</comment>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <comment>%1: titles of columns</comment>
        <translation>已不再有：%1。</translation>
    </message>
    <message>
        <source>Row %1 repeats the heading.</source>
        <translation>第 %1 行重复了表头。</translation>
    </message>
    <message numerus="yes">
        <source>The cells stand %n column(s) to the right of their headings. Put them right in the file.</source>
        <translation>
            <numerusform>单元格比表头偏右 %n 列。请在文件里改正。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cells stand %n column(s) to the left of their headings. Put them right in the file.</source>
        <translation>
            <numerusform>单元格比表头偏左 %n 列。请在文件里改正。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not stand under their headings: they are left out.</source>
        <translation>
            <numerusform>%n 行与表头没有对齐：不予采用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::QuestionnaireText</name>
    <message numerus="yes">
        <source>%1 to %2 (%n day(s))</source>
        <comment>%1, %2: days</comment>
        <translation>
            <numerusform>%1 至 %2（%n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>Call for applications: %1</source>
        <comment>%1: camp</comment>
        <translation>招募通知：%1</translation>
    </message>
    <message>
        <source>Hosts: %1</source>
        <translation>主办单位：%1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Seats: %1</source>
        <translation>名额：%1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>简介：%1</translation>
    </message>
    <message>
        <source>Before the camp, each participant works through:</source>
        <translation>每名学员在训练营开始前学完：</translation>
    </message>
    <message>
        <source>Seats are given under these quotas:</source>
        <translation>名额按以下限制发放：</translation>
    </message>
    <message numerus="yes">
        <source>Applicants are asked %n question(s).</source>
        <translation>
            <numerusform>报名者要回答 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Universities name their students on the nomination form.</source>
        <translation>各高校用推荐表推荐学生。</translation>
    </message>
</context>
<context>
    <name>kitcamp::QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>还没有问题</translation>
    </message>
    <message>
        <source>What should those who apply tell? Their answers stand in the roster, a column each.</source>
        <translation>报名者需要告诉您什么？他们的回答列在学员名单里，每个问题一列。</translation>
    </message>
    <message>
        <source>New question…</source>
        <translation>新建问题…</translation>
    </message>
    <message>
        <source>&amp;New question…</source>
        <translation>新建问题(&amp;N)…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新建问题</translation>
    </message>
    <message>
        <source>Choices stand one a line; of a scale the lowest and the highest number.</source>
        <translation>选项每行一个；量表请填最小和最大的数字。</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>编辑问题</translation>
    </message>
</context>
<context>
    <name>kitcamp::QueueNotices</name>
    <message>
        <source>These notices are not written as Kitcamp writes them; nothing was queued.</source>
        <translation>这些通知不符合 Kitcamp 的写法；没有任何通知列入待发。</translation>
    </message>
    <message>
        <source>This text is too long for a notice: %1 characters, at most %2.</source>
        <translation>通知正文太长：%1 个字符，最多 %2 个。</translation>
    </message>
    <message>
        <source>A notice needs a subject and a text.</source>
        <translation>通知要有主题和正文。</translation>
    </message>
    <message>
        <source>Everybody was told of this before; no notice was added.</source>
        <translation>所有人此前都已收到此通知；没有新增通知。</translation>
    </message>
    <message numerus="yes">
        <source>Queued %n notice(s)</source>
        <translation>
            <numerusform>%n 条通知列入待发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued %n notice(s) about %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>%n 条关于 %1 的通知列入待发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>queued %n notice(s) about it</source>
        <translation>
            <numerusform>将 %n 条相关通知列入待发</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::QuotaPanel</name>
    <message>
        <source>Quotas</source>
        <translation>名额限制</translation>
    </message>
    <message>
        <source>Change in the plan</source>
        <translation>在日程里修改</translation>
    </message>
    <message>
        <source>Quotas of the camp</source>
        <translation>训练营的名额限制</translation>
    </message>
    <message>
        <source>%1: %2 · %3 applied, %4 with a seat</source>
        <comment>a quota, its bounds, numbers of people</comment>
        <translation>%1：%2 · %3 人已报名，%4 人有名额</translation>
    </message>
    <message>
        <source>No quotas: the best scores are offered the seats.</source>
        <translation>没有名额限制：名额发放给得分最高者。</translation>
    </message>
</context>
<context>
    <name>kitcamp::RankingModel</name>
    <message>
        <source>%1 × %2</source>
        <comment>%1: round, %2: its weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Rounds by their weights: %1.</source>
        <translation>各轮按权重：%1。</translation>
    </message>
    <message>
        <source>From four judges on the best and the worst of a team are left out.</source>
        <translation>评委满四位时，每支队伍去掉一个最高分和一个最低分。</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未评审</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>%1: points</comment>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>equal; %1 decided</source>
        <comment>%1: criterion</comment>
        <translation>同分；以“%1”定先后</translation>
    </message>
    <message>
        <source>equal; first places decided</source>
        <translation>同分；以第一名票数定先后</translation>
    </message>
    <message>
        <source>equal, shares the rank</source>
        <translation>同分，名次并列</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Of 100</source>
        <translation>百分制得分</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>决定因素</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>大学</translation>
    </message>
</context>
<context>
    <name>kitcamp::RankingTab</name>
    <message>
        <source>All rounds</source>
        <translation>全部轮次</translation>
    </message>
    <message>
        <source>Members: %1.</source>
        <translation>队员：%1。</translation>
    </message>
    <message>
        <source>Select a team to see why it stands where it stands.</source>
        <translation>选择一支队伍，可查看其名次的原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) got a prize. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n 支队伍获奖。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export yet: no judge has finished a sheet.</source>
        <translation>还没有可导出的内容：没有评委完成打分表。</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>导出排名</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>ranking.xlsx</source>
        <comment>name of a file</comment>
        <translation>排名.xlsx</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>There is nothing to print yet: no judge has finished a sheet.</source>
        <translation>还没有可打印的内容：没有评委完成打分表。</translation>
    </message>
    <message>
        <source>Ranking: %1</source>
        <comment>%1: camp</comment>
        <translation>排名：%1</translation>
    </message>
    <message>
        <source>Round of judging</source>
        <translation>评审轮次</translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation>排名(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;wards</source>
        <translation>奖项(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Give prizes…</source>
        <translation>颁奖(&amp;G)…</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Nothing to rank yet</source>
        <translation>还没有排名</translation>
    </message>
    <message>
        <source>Teams stand here once a judge has finished a score sheet on the tab Judging.</source>
        <translation>有评委在“评审”标签页完成打分表后，队伍会列在这里。</translation>
    </message>
    <message>
        <source>Why this rank?</source>
        <translation>为何是这个名次？</translation>
    </message>
    <message>
        <source>How the judges judged</source>
        <translation>各评委的打分</translation>
    </message>
    <message>
        <source>No judges yet</source>
        <translation>还没有评委</translation>
    </message>
    <message>
        <source>Put them onto the roster with the role judge, teacher or mentor.</source>
        <translation>请以评委、教师或导师的角色将他们列入学员名单。</translation>
    </message>
</context>
<context>
    <name>kitcamp::RankingWords</name>
    <message>
        <source>%1 points behind team %2.</source>
        <translation>比第 %2 队低 %1 分。</translation>
    </message>
    <message>
        <source>The same total as team %1: both share the rank.</source>
        <translation>与第 %1 队总分相同：两队名次并列。</translation>
    </message>
    <message>
        <source>The same total as team %1, which is better by %2: %3 against %4.</source>
        <comment>%2: criterion, %3 and %4: points of 100</comment>
        <translation>与第 %1 队总分相同，该队“%2”更好：%3 比 %4。</translation>
    </message>
    <message numerus="yes">
        <source>The same total as team %1, which %n judge(s) put first; this one %2.</source>
        <comment>%2: a number</comment>
        <translation>
            <numerusform>与第 %1 队总分相同，有 %n 位评委将该队排在第一，本队为 %2 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points before team %2.</source>
        <translation>比第 %2 队高 %1 分。</translation>
    </message>
    <message>
        <source>The same total as team %1; %2 decided: %3 against %4.</source>
        <comment>%2: criterion, %3 and %4: points of 100</comment>
        <translation>与第 %1 队总分相同；以“%2”定先后：%3 比 %4。</translation>
    </message>
    <message numerus="yes">
        <source>The same total as team %1; %n judge(s) put this one first, the other %2.</source>
        <comment>%2: a number</comment>
        <translation>
            <numerusform>与第 %1 队总分相同；有 %n 位评委将本队排在第一，另一队为 %2 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest difference is in %1: %2 against %3 of 100.</source>
        <comment>%1: criterion</comment>
        <translation>差距最大的是“%1”：%2 比 %3（满分 100）。</translation>
    </message>
    <message>
        <source>%1: nobody has finished a sheet for this team, it gets nothing for this round.</source>
        <comment>%1: round</comment>
        <translation>%1：没有评委完成此队的打分表，本轮不得分。</translation>
    </message>
    <message>
        <source>: </source>
        <comment>after the name of a round</comment>
        <translation>：</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 from %n judge(s).</source>
        <translation>
            <numerusform>百分制得分 %1，共 %n 位评委。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out as the lowest and the highest: %1.</source>
        <translation>已去掉最低分和最高分：%1。</translation>
    </message>
    <message>
        <source>Rank %1 of %2 with %3 of 100.</source>
        <translation>第 %1 名，共 %2 支队伍，百分制得分 %3。</translation>
    </message>
    <message>
        <source>No judge has finished a sheet for this team yet.</source>
        <translation>还没有评委完成此队的打分表。</translation>
    </message>
    <message>
        <source>▲ Judged also by somebody of its own university: %1.</source>
        <translation>▲ 评委中有本校人员：%1。</translation>
    </message>
    <message>
        <source>Teams with the same total share a rank.</source>
        <translation>总分相同的队伍名次并列。</translation>
    </message>
    <message>
        <source>With the same total the criteria decide, in their order.</source>
        <translation>总分相同时，依次按评分项定先后。</translation>
    </message>
    <message>
        <source>With the same total the one wins whom more judges put first.</source>
        <translation>总分相同时，被更多评委排在第一的队伍胜出。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ReadLessons</name>
    <message>
        <source>None of the weeks before it is meant.</source>
        <translation>前面的周次都不在其内。</translation>
    </message>
    <message>
        <source>This is neither weeks (1-16周) nor a weekday (周三) nor periods (3-4节).</source>
        <translation>这既不是周次（1-16周），也不是星期（周三）或节次（3-4节）。</translation>
    </message>
    <message>
        <source>No time is given.</source>
        <translation>没有写明时间。</translation>
    </message>
    <message>
        <source>The text is too long for a time.</source>
        <translation>文字太长，不像时间。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ReadWeeks</name>
    <message>
        <source>There is no such week: they go from 1 to %1.</source>
        <translation>没有这一周：周次从 1 到 %1。</translation>
    </message>
    <message>
        <source>The last week of the range is missing.</source>
        <translation>缺少范围的最后一周。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>范围的结束早于开始。</translation>
    </message>
    <message>
        <source>There is no odd week in it.</source>
        <translation>其中没有单周。</translation>
    </message>
    <message>
        <source>There is no even week in it.</source>
        <translation>其中没有双周。</translation>
    </message>
    <message>
        <source>No weeks are given.</source>
        <translation>没有写明周次。</translation>
    </message>
    <message>
        <source>Here a week is expected, as in “1-8,10-16周(双)”, and nothing else.</source>
        <translation>这里应只写周次，如“1-8,10-16周(双)”。</translation>
    </message>
    <message>
        <source>%1 (odd)</source>
        <comment>weeks 1-15</comment>
        <translation>%1（单）</translation>
    </message>
    <message>
        <source>%1 (even)</source>
        <comment>weeks 2-16</comment>
        <translation>%1（双）</translation>
    </message>
    <message>
        <source>no weeks</source>
        <translation>没有周次</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between weeks</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>第 %1 周</translation>
    </message>
    <message>
        <source>weeks %1</source>
        <translation>周次 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以留空。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ReasonPanel</name>
    <message>
        <source>Better: %1</source>
        <comment>another place for what is dragged</comment>
        <translation>更好：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>good / with warnings / not possible, reason</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::Record</name>
    <message>
        <source>operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>A category cannot be a part of itself.</source>
        <translation>类别不能属于它自己。</translation>
    </message>
    <message>
        <source>A place cannot be inside of itself.</source>
        <translation>存放地点不能在它自己里面。</translation>
    </message>
    <message>
        <source>A device cannot be a part of itself.</source>
        <translation>设备不能是它自己的部件。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Part of category</source>
        <translation>上级类别</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>place</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>places</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Inside of</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>Label that is scanned</source>
        <translation>扫描用标签</translation>
    </message>
    <message>
        <source>model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>models</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>型号编号</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>资产编号</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Part of device</source>
        <translation>所属设备</translation>
    </message>
    <message>
        <source>Purchased on</source>
        <translation>购置日期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>worn</source>
        <translation>有磨损</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Note on the condition</source>
        <translation>状况说明</translation>
    </message>
    <message>
        <source>Is lent out</source>
        <translation>可外借</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Asset number of the owner</source>
        <translation>所属单位的资产编号</translation>
    </message>
    <message>
        <source>Radio tag</source>
        <translation>射频标签</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>其他编号</translation>
    </message>
    <message>
        <source>number of a device</source>
        <translation>设备编号</translation>
    </message>
    <message>
        <source>numbers of devices</source>
        <translation>设备编号</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>loan rule</source>
        <translation>借用规则</translation>
    </message>
    <message>
        <source>loan rules</source>
        <translation>借用规则</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Group of borrowers</source>
        <translation>借用人组</translation>
    </message>
    <message>
        <source>At most (items)</source>
        <translation>最多件数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Hours (instead of days)</source>
        <translation>小时数（代替天数）</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续借次数</translation>
    </message>
    <message>
        <source>Days of a renewal</source>
        <translation>每次续借天数</translation>
    </message>
    <message>
        <source>opening hour</source>
        <translation>开放时段</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>开放时段</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Opens (minutes)</source>
        <translation>开门（分钟）</translation>
    </message>
    <message>
        <source>Closes (minutes)</source>
        <translation>关门（分钟）</translation>
    </message>
    <message>
        <source>special day</source>
        <translation>特殊日</translation>
    </message>
    <message>
        <source>special days</source>
        <translation>特殊日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>怎样的一天</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休</translation>
    </message>
    <message>
        <source>open as a weekday</source>
        <translation>班，按某个星期开放</translation>
    </message>
    <message>
        <source>other hours</source>
        <translation>另定时段</translation>
    </message>
    <message>
        <source>Follows weekday</source>
        <translation>按星期几</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还时间</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>归还时间</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Reason against the rules</source>
        <translation>破例原因</translation>
    </message>
    <message>
        <source>From an earlier register</source>
        <translation>来自旧登记簿</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>School</source>
        <translation>中小学</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Confirmed spelling</source>
        <translation>已确认的写法</translation>
    </message>
    <message>
        <source>name of an organization</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>names of organizations</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>department</source>
        <translation>院系部门</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>院系部门</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>another gender</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>拉丁字母姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>院系部门</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>school pupil</source>
        <translation>中小学生</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>本科</translation>
    </message>
    <message>
        <source>master</source>
        <translation>硕士</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>博士</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>教职工</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Degree level</source>
        <translation>培养层次</translation>
    </message>
    <message>
        <source>Entry year</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>离校日期</translation>
    </message>
    <message>
        <source>Banned until</source>
        <translation>停借至</translation>
    </message>
    <message>
        <source>Reason of the ban</source>
        <translation>停借原因</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>number or card</source>
        <translation>号码或卡</translation>
    </message>
    <message>
        <source>numbers and cards</source>
        <translation>号码和卡</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>group of borrowers</source>
        <translation>借用人组</translation>
    </message>
    <message>
        <source>groups of borrowers</source>
        <translation>借用人组</translation>
    </message>
    <message>
        <source>member of a group</source>
        <translation>组员</translation>
    </message>
    <message>
        <source>members of groups</source>
        <translation>组员</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>借用人组</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定结果</translation>
    </message>
    <message>
        <source>theirs is kept</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>done after all</source>
        <translation>仍然执行</translation>
    </message>
    <message>
        <source>the same thing</source>
        <translation>同一项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>May print seals</source>
        <translation>可打印印章</translation>
    </message>
    <message>
        <source>An activity cannot be a part of itself.</source>
        <translation>活动不能是它自己的一部分。</translation>
    </message>
    <message>
        <source>A session cannot make up for itself.</source>
        <translation>课次不能给自己补课。</translation>
    </message>
    <message>
        <source>term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>First Monday</source>
        <translation>第一个星期一</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>教学周</translation>
    </message>
    <message>
        <source>no teaching</source>
        <translation>停课</translation>
    </message>
    <message>
        <source>stands for another day</source>
        <translation>上另一天的课</translation>
    </message>
    <message>
        <source>holiday or make-up day</source>
        <translation>节假日或调休上班日</translation>
    </message>
    <message>
        <source>holidays and make-up days</source>
        <translation>节假日与调休上班日</translation>
    </message>
    <message>
        <source>Stands for the day</source>
        <translation>上哪一天的课</translation>
    </message>
    <message>
        <source>exam week</source>
        <translation>考试周</translation>
    </message>
    <message>
        <source>exam weeks</source>
        <translation>考试周</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>table of periods</source>
        <translation>节次表</translation>
    </message>
    <message>
        <source>tables of periods</source>
        <translation>节次表</translation>
    </message>
    <message>
        <source>Each year from (month-day)</source>
        <translation>每年起始（月-日）</translation>
    </message>
    <message>
        <source>Each year until (month-day)</source>
        <translation>每年截止（月-日）</translation>
    </message>
    <message>
        <source>period</source>
        <translation>节次</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>节次</translation>
    </message>
    <message>
        <source>Table of periods</source>
        <translation>节次表</translation>
    </message>
    <message>
        <source>Starts (minutes)</source>
        <translation>开始（分钟）</translation>
    </message>
    <message>
        <source>Ends (minutes)</source>
        <translation>结束（分钟）</translation>
    </message>
    <message>
        <source>room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼宇</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>equipment of a room</source>
        <translation>教室设施</translation>
    </message>
    <message>
        <source>equipment of rooms</source>
        <translation>教室设施</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>closure of a room</source>
        <translation>教室停用</translation>
    </message>
    <message>
        <source>closures of rooms</source>
        <translation>教室停用</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>停用起始</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>停用截止</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>不行</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>最好不要</translation>
    </message>
    <message>
        <source>prefers</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>time of a person</source>
        <translation>人员可用时间</translation>
    </message>
    <message>
        <source>times of people</source>
        <translation>人员可用时间</translation>
    </message>
    <message>
        <source>busy time</source>
        <translation>占用时间</translation>
    </message>
    <message>
        <source>busy times</source>
        <translation>占用时间</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Topic or learning direction</source>
        <translation>主题或学习方向</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>required course</source>
        <translation>先修课程</translation>
    </message>
    <message>
        <source>required courses</source>
        <translation>先修课程</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>先修要求</translation>
    </message>
    <message>
        <source>each student</source>
        <translation>每名学生</translation>
    </message>
    <message>
        <source>each group</source>
        <translation>每个小组</translation>
    </message>
    <message>
        <source>each session</source>
        <translation>每个课次</translation>
    </message>
    <message>
        <source>needed device</source>
        <translation>所需设备</translation>
    </message>
    <message>
        <source>needed devices</source>
        <translation>所需设备</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>For</source>
        <translation>配备对象</translation>
    </message>
    <message>
        <source>Students in a group</source>
        <translation>每组学生数</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>助教</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>teacher of a course</source>
        <translation>课程教师</translation>
    </message>
    <message>
        <source>teachers of courses</source>
        <translation>课程教师</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>class of a course</source>
        <translation>课程的班</translation>
    </message>
    <message>
        <source>camp</source>
        <translation>训练营</translation>
    </message>
    <message>
        <source>contest</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>talk or forum</source>
        <translation>讲座或论坛</translation>
    </message>
    <message>
        <source>staff training</source>
        <translation>师资培训</translation>
    </message>
    <message>
        <source>open day</source>
        <translation>开放日</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>面向所有人</translation>
    </message>
    <message>
        <source>elective</source>
        <translation>选修</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必修</translation>
    </message>
    <message>
        <source>in the holidays</source>
        <translation>假期开设</translation>
    </message>
    <message>
        <source>Part of activity</source>
        <translation>所属活动</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>开设形式</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>on site and online</source>
        <translation>现场与线上</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>举办方式</translation>
    </message>
    <message>
        <source>Seats on site</source>
        <translation>现场名额</translation>
    </message>
    <message>
        <source>Seats online</source>
        <translation>线上名额</translation>
    </message>
    <message>
        <source>Days to confirm an offer</source>
        <translation>录取确认期限（天）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Attendance needed (%)</source>
        <translation>要求出勤率（%）</translation>
    </message>
    <message>
        <source>Score needed</source>
        <translation>要求成绩</translation>
    </message>
    <message>
        <source>Template of certificates</source>
        <translation>证书模板</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>note on an activity</source>
        <translation>活动备注</translation>
    </message>
    <message>
        <source>notes on activities</source>
        <translation>活动备注</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>填写时间</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>template of certificates</source>
        <translation>证书模板</translation>
    </message>
    <message>
        <source>templates of certificates</source>
        <translation>证书模板</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>英文正文</translation>
    </message>
    <message>
        <source>Beginning of the numbers</source>
        <translation>编号前缀</translation>
    </message>
    <message>
        <source>range of certificate numbers</source>
        <translation>证书号段</translation>
    </message>
    <message>
        <source>ranges of certificate numbers</source>
        <translation>证书号段</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始号</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>截止号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>key of certificates</source>
        <translation>证书密钥</translation>
    </message>
    <message>
        <source>keys of certificates</source>
        <translation>证书密钥</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>seals</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>参加记录</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>印制内容</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Reason of the revocation</source>
        <translation>撤销原因</translation>
    </message>
    <message>
        <source>printing of a certificate</source>
        <translation>证书打印记录</translation>
    </message>
    <message>
        <source>printings of certificates</source>
        <translation>证书打印记录</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Booked from</source>
        <translation>预约起始</translation>
    </message>
    <message>
        <source>Booked until</source>
        <translation>预约截止</translation>
    </message>
    <message>
        <source>Use started</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Use ended</source>
        <translation>结束使用</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>as mail</source>
        <translation>以邮件</translation>
    </message>
    <message>
        <source>as text for a chat</source>
        <translation>以聊天文字</translation>
    </message>
    <message>
        <source>as a list of messages</source>
        <translation>以消息列表</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>起因</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>accompanying teacher</source>
        <translation>带队老师</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>seat offered</source>
        <translation>录取待确认</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>declined by us</source>
        <translation>未录取</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已结业</translation>
    </message>
    <message>
        <source>not completed</source>
        <translation>未结业</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>on site or online</source>
        <translation>现场或线上</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>参加记录</translation>
    </message>
    <message>
        <source>participations</source>
        <translation>参加记录</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>报名时间</translation>
    </message>
    <message>
        <source>Place on the waiting list</source>
        <translation>候补名次</translation>
    </message>
    <message>
        <source>Offer stands until</source>
        <translation>确认截止</translation>
    </message>
    <message>
        <source>Score (hundredths)</source>
        <translation>成绩（百分之一分）</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Reason for one more seat</source>
        <translation>增加名额的原因</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>any of several</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Question in English</source>
        <translation>英文问题</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>选项，每行一个</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>必答</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Online link</source>
        <translation>线上链接</translation>
    </message>
    <message>
        <source>Length (minutes)</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>series of sessions</source>
        <translation>课次系列</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Days left out</source>
        <translation>略去的日期</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>理论</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>实践</translation>
    </message>
    <message>
        <source>project work</source>
        <translation>项目实作</translation>
    </message>
    <message>
        <source>online session</source>
        <translation>线上课</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>ceremony</source>
        <translation>典礼</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Minutes to set up</source>
        <translation>准备时间（分钟）</translation>
    </message>
    <message>
        <source>Minutes to clear</source>
        <translation>清理时间（分钟）</translation>
    </message>
    <message>
        <source>session</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>Makes up for</source>
        <translation>补哪次课</translation>
    </message>
    <message>
        <source>Time is fixed</source>
        <translation>时间已锁定</translation>
    </message>
    <message>
        <source>Room is fixed</source>
        <translation>教室已锁定</translation>
    </message>
    <message>
        <source>Needs in the room</source>
        <translation>教室需求</translation>
    </message>
    <message>
        <source>Only for a part of the roster</source>
        <translation>仅部分学员参加</translation>
    </message>
    <message>
        <source>teacher of a session</source>
        <translation>课次教师</translation>
    </message>
    <message>
        <source>teachers of sessions</source>
        <translation>课次教师</translation>
    </message>
    <message>
        <source>participant of a session</source>
        <translation>课次学员</translation>
    </message>
    <message>
        <source>participants of sessions</source>
        <translation>课次学员</translation>
    </message>
    <message>
        <source>published session</source>
        <translation>已发布课次</translation>
    </message>
    <message>
        <source>published sessions</source>
        <translation>已发布课次</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>present</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Was online</source>
        <translation>线上参加</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Stays here, booked by the hour</source>
        <translation>机时设备（不外借，按小时预约）</translation>
    </message>
    <message>
        <source>Only after completing</source>
        <translation>须先完成的培训</translation>
    </message>
    <message>
        <source>Requires the course</source>
        <translation>须先修完的课程</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Teaching hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Teams that count</source>
        <translation>采用的队伍方案</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>criterion of the selection</source>
        <translation>选拔评分项</translation>
    </message>
    <message>
        <source>criteria of the selection</source>
        <translation>选拔评分项</translation>
    </message>
    <message>
        <source>Attribute of the person</source>
        <translation>人员属性</translation>
    </message>
    <message>
        <source>Points of an answer, one a line</source>
        <translation>各回答的分数，每行一条</translation>
    </message>
    <message>
        <source>mark of an applicant</source>
        <translation>报名者的分数</translation>
    </message>
    <message>
        <source>marks of applicants</source>
        <translation>报名者的分数</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Points (hundredths)</source>
        <translation>分数（百分之一分）</translation>
    </message>
    <message>
        <source>questionnaire sent in</source>
        <translation>提交的问卷</translation>
    </message>
    <message>
        <source>questionnaires sent in</source>
        <translation>提交的问卷</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>progress of a participant</source>
        <translation>学员的进度</translation>
    </message>
    <message>
        <source>progress of participants</source>
        <translation>学员的进度</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Done (%)</source>
        <translation>完成度（%）</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>cloud account</source>
        <translation>云账号</translation>
    </message>
    <message>
        <source>cloud accounts</source>
        <translation>云账号</translation>
    </message>
    <message>
        <source>Cloud resource</source>
        <translation>云资源</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password (sealed)</source>
        <translation>密码（加密）</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>发放时间</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>permit</source>
        <translation>通行证</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Number of the document (sealed)</source>
        <translation>证件号码（加密）</translation>
    </message>
    <message>
        <source>Number as it is shown</source>
        <translation>显示的号码</translation>
    </message>
    <message>
        <source>Car plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>清真</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>素食</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>纯素</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Shirt size</source>
        <translation>营服尺码</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Phone of the emergency contact</source>
        <translation>紧急联系人电话</translation>
    </message>
    <message>
        <source>Relation of the emergency contact</source>
        <translation>与紧急联系人的关系</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到达日期</translation>
    </message>
    <message>
        <source>Arrives by</source>
        <translation>到达车次或航班</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>离开日期</translation>
    </message>
    <message>
        <source>Departs by</source>
        <translation>离开车次或航班</translation>
    </message>
    <message>
        <source>Needs a bed</source>
        <translation>需要床位</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>details of a participant</source>
        <translation>学员的详细资料</translation>
    </message>
    <message>
        <source>details of participants</source>
        <translation>学员的详细资料</translation>
    </message>
    <message>
        <source>key of a camp</source>
        <translation>训练营密钥</translation>
    </message>
    <message>
        <source>keys of camps</source>
        <translation>训练营密钥</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>清除时间</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>bedroom</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>bedrooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位数</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>beds</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>报到时间</translation>
    </message>
    <message>
        <source>Badge given</source>
        <translation>胸牌已发</translation>
    </message>
    <message>
        <source>Account slip given</source>
        <translation>账号条已发</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离营时间</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>不外借</translation>
    </message>
    <message>
        <source>pre-training</source>
        <translation>营前学习</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>phase of a camp</source>
        <translation>训练营阶段</translation>
    </message>
    <message>
        <source>phases of camps</source>
        <translation>训练营阶段</translation>
    </message>
    <message>
        <source>year of entry</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>level of study</source>
        <translation>学历层次</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>名额限制</translation>
    </message>
    <message>
        <source>quotas</source>
        <translation>名额限制</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>part of a kit</source>
        <translation>套件内容</translation>
    </message>
    <message>
        <source>parts of kits</source>
        <translation>套件内容</translation>
    </message>
    <message>
        <source>For each team</source>
        <translation>每队数量</translation>
    </message>
    <message>
        <source>pre-training module</source>
        <translation>营前学习模块</translation>
    </message>
    <message>
        <source>pre-training modules</source>
        <translation>营前学习模块</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>开放日期</translation>
    </message>
    <message>
        <source>Must be done</source>
        <translation>必须完成</translation>
    </message>
    <message>
        <source>Done from (%)</source>
        <translation>完成标准（%）</translation>
    </message>
    <message>
        <source>each person</source>
        <translation>每人</translation>
    </message>
    <message>
        <source>each team</source>
        <translation>每队</translation>
    </message>
    <message>
        <source>cloud resource</source>
        <translation>云资源</translation>
    </message>
    <message>
        <source>cloud resources</source>
        <translation>云资源</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quota of each account</source>
        <translation>每个账号的配额</translation>
    </message>
    <message>
        <source>An account for</source>
        <translation>账号分配</translation>
    </message>
    <message>
        <source>mentoring</source>
        <translation>指导</translation>
    </message>
    <message>
        <source>supervision</source>
        <translation>看管</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>值守</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>值守</translation>
    </message>
    <message>
        <source>share a rank</source>
        <translation>名次并列</translation>
    </message>
    <message>
        <source>by the criteria, in their order</source>
        <translation>依次按评分项</translation>
    </message>
    <message>
        <source>by whom more judges put first</source>
        <translation>按排在第一的评委多少</translation>
    </message>
    <message>
        <source>round of judging</source>
        <translation>评审轮次</translation>
    </message>
    <message>
        <source>rounds of judging</source>
        <translation>评审轮次</translation>
    </message>
    <message>
        <source>Equal teams</source>
        <translation>同分的队伍</translation>
    </message>
    <message>
        <source>Leave out the best and the worst judge</source>
        <translation>去掉最高分和最低分的评委</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>criterion of the judges</source>
        <translation>评审评分项</translation>
    </message>
    <message>
        <source>criteria of the judges</source>
        <translation>评审评分项</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>mark of a judge</source>
        <translation>评委的打分</translation>
    </message>
    <message>
        <source>marks of judges</source>
        <translation>评委的打分</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>打分时间</translation>
    </message>
    <message>
        <source>of the activity</source>
        <translation>活动级</translation>
    </message>
    <message>
        <source>of the university</source>
        <translation>校级</translation>
    </message>
    <message>
        <source>of the city</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>of the province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>national</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>international</source>
        <translation>国际级</translation>
    </message>
    <message>
        <source>award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>awards</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>颁发单位</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>before</source>
        <translation>营前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>营后</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>questionnaires</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>question of a questionnaire</source>
        <translation>问卷的问题</translation>
    </message>
    <message>
        <source>questions of questionnaires</source>
        <translation>问卷的问题</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>答卷</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>答卷</translation>
    </message>
    <message>
        <source>Mark of the reply</source>
        <translation>答卷标识</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>answer of a questionnaire</source>
        <translation>问卷的回答</translation>
    </message>
    <message>
        <source>answers of questionnaires</source>
        <translation>问卷的回答</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答卷</translation>
    </message>
    <message>
        <source>project case</source>
        <translation>项目课题</translation>
    </message>
    <message>
        <source>project cases</source>
        <translation>项目课题</translation>
    </message>
    <message>
        <source>Teams at most</source>
        <translation>队伍数上限</translation>
    </message>
    <message>
        <source>team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>solution of teams</source>
        <translation>队伍方案</translation>
    </message>
    <message>
        <source>solutions of teams</source>
        <translation>队伍方案</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Steps of the search</source>
        <translation>搜索步数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Solution of teams</source>
        <translation>队伍方案</translation>
    </message>
    <message>
        <source>place in a team</source>
        <translation>队内位置</translation>
    </message>
    <message>
        <source>places in teams</source>
        <translation>队内位置</translation>
    </message>
    <message>
        <source>project of a team</source>
        <translation>队伍的课题</translation>
    </message>
    <message>
        <source>projects of teams</source>
        <translation>队伍的课题</translation>
    </message>
    <message>
        <source>Project case</source>
        <translation>项目课题</translation>
    </message>
    <message>
        <source>together</source>
        <translation>同队</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>分队</translation>
    </message>
    <message>
        <source>wish about a mate</source>
        <translation>对队友的意愿</translation>
    </message>
    <message>
        <source>wishes about mates</source>
        <translation>对队友的意愿</translation>
    </message>
    <message>
        <source>Mate</source>
        <translation>队友</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>意愿</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>kitcamp::RecordBatch</name>
    <message>
        <source>A step of this change makes no sense: &quot;%1&quot;.</source>
        <translation>这次更改中有一步无法理解：“%1”。</translation>
    </message>
    <message>
        <source>Imported %1 from %2</source>
        <comment>%1: kind of thing in plural, %2: file</comment>
        <translation>从 %2 导入%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>%1: the object&apos;s name</comment>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>imported it from %1</source>
        <comment>Board 14: you imported it from devices.csv</comment>
        <translation>从 %1 导入了它</translation>
    </message>
    <message>
        <source>saved it</source>
        <comment>Board 14: you saved it</comment>
        <translation>保存了它</translation>
    </message>
</context>
<context>
    <name>kitcamp::RecordDialog</name>
    <message>
        <source>New %1</source>
        <comment>%1: kind of thing</comment>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>%1: kind of thing</comment>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>Change %1 × %2</source>
        <comment>%1: number, %2: kind of thing in plural</comment>
        <translation>更改 %1 项%2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tick the fields that all of them shall have in common; the others stay as they are.</source>
        <translation>勾选要统一的字段；其余保持不变。</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>统一设置%1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>%1: a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
</context>
<context>
    <name>kitcamp::RecordField</name>
    <message>
        <source>2026-11-22</source>
        <translation>2026-11-22</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount of money.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 2026-11-22.</source>
        <translation>“%1”不是日期。请写成 2026-11-22。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number such as 2 or 2.5.</source>
        <translation>“%1”不是 2 或 2.5 这样的数字。</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 can be entered here.</source>
        <comment>%1, %2: whole numbers</comment>
        <translation>%1 太大：此处最多填 %2。</translation>
    </message>
</context>
<context>
    <name>kitcamp::RecordHead</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>On loan: %1</source>
        <comment>%1: number of devices</comment>
        <translation>在借：%1</translation>
    </message>
</context>
<context>
    <name>kitcamp::RecordListPanel</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>取消归档(&amp;R)</translation>
    </message>
</context>
<context>
    <name>kitcamp::RecordPanel</name>
    <message>
        <source>Loans</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Take back what is selected</source>
        <translation>撤销所选</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Select a line of the history first.</source>
        <translation>请先在历史里选一行。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1: Loans or History, %2: how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>from the archive</comment>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已修好</translation>
    </message>
    <message>
        <source>Take it out of lending</source>
        <translation>停止外借</translation>
    </message>
    <message>
        <source>It is in order again</source>
        <translation>恢复完好</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>No loans yet</source>
        <translation>还没有借用</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>还没有任何操作</translation>
    </message>
</context>
<context>
    <name>kitcamp::RecordParts</name>
    <message>
        <source>Numbers and cards</source>
        <translation>号码和卡</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>借用人组</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>其他编号</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>院系部门</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>%1: a heading such as Groups</comment>
        <translation>添加到%1</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>已找回</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>授课人员</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>先修要求</translation>
    </message>
    <message>
        <source>Devices needed</source>
        <translation>所需设备</translation>
    </message>
</context>
<context>
    <name>kitcamp::RecordTexts</name>
    <message>
        <source>There are no records called %1.</source>
        <translation>没有叫 %1 的记录。</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已挂失</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>This %1 is no longer there. Somebody took it back.</source>
        <translation>这项%1已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no longer valid since %1</source>
        <translation>自 %1 起失效</translation>
    </message>
</context>
<context>
    <name>kitcamp::RecordWriter</name>
    <message>
        <source>&quot;%1&quot; is yes or no.</source>
        <translation>“%1”只能是“是”或“否”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>“%1”必须是整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a date such as 2026-09-01.</source>
        <translation>“%1”必须是日期，如 2026-09-01。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not know this choice.</source>
        <translation>“%1”没有这个选项。</translation>
    </message>
    <message>
        <source>A %1 has no field %2.</source>
        <translation>%1没有字段 %2。</translation>
    </message>
    <message>
        <source>The value of %1 must be written as text.</source>
        <translation>%1 的值必须写成文字。</translation>
    </message>
    <message>
        <source>Please fill in &quot;%1&quot;.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>There are no records called %1.</source>
        <translation>没有叫 %1 的记录。</translation>
    </message>
    <message>
        <source>A new %1 needs an id.</source>
        <translation>新的%1需要一个内部编号。</translation>
    </message>
    <message>
        <source>This %1 is no longer there. Somebody took it back.</source>
        <translation>这项%1已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>A %1 is archived, not removed.</source>
        <translation>%1只能归档，不能删除。</translation>
    </message>
    <message>
        <source>This is empty or not allowed: %1.</source>
        <comment>%1: fields</comment>
        <translation>此项为空或不允许：%1。</translation>
    </message>
    <message>
        <source>There is already a %1 with this %2.</source>
        <translation>已有%2相同的%1。</translation>
    </message>
    <message>
        <source>There is already a %1 with this %2: %3.</source>
        <translation>已有%2相同的%1：%3。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Reentry</name>
    <message>
        <source>Somebody else changed the same in the meantime.</source>
        <translation>其间别人改了同样的内容。</translation>
    </message>
    <message>
        <source>It no longer fits what others have done in the meantime.</source>
        <translation>与别人其间所做的已不相容。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ReferenceEdit</name>
    <message>
        <source>Nothing is called &quot;%1&quot;. Choose from the list, or leave it empty.</source>
        <translation>没有叫“%1”的。请从列表中选择，或留空。</translation>
    </message>
    <message>
        <source>Several are called like &quot;%1&quot;. Choose one from the list.</source>
        <translation>叫“%1”的不止一个。请从列表中选一个。</translation>
    </message>
</context>
<context>
    <name>kitcamp::RegistrarTimetable</name>
    <message>
        <source>The file does not say whose timetable it is: choose the person or the class.</source>
        <translation>文件没有写明是谁的课表：请选择人员或班级。</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) without a time were left out.</source>
        <translation>
            <numerusform>已略去没有时间的 %n 门课。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a sheet, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (“%2”): %3</source>
        <comment>place in a sheet, its text, what is wrong</comment>
        <translation>%1（“%2”）：%3</translation>
    </message>
    <message>
        <source>This is no timetable: there is neither a row of weekdays (星期一, 星期二 ...) nor columns of weeks (周次), weekday (星期) and periods (节次).</source>
        <translation>这不是课表：既没有星期的一行（星期一、星期二等），也没有周次、星期和节次各列。</translation>
    </message>
    <message>
        <source>Courses below the timetable, without a weekday and periods, were left out.</source>
        <translation>课表下方没有星期和节次的课程已略去。</translation>
    </message>
    <message>
        <source>No teaching weeks were found in it, as in 1-16周.</source>
        <translation>其中没有找到教学周，如 1-16周。</translation>
    </message>
    <message>
        <source>It says %1, but stands in the column of %2.</source>
        <translation>写的是%1，却在%2的列里。</translation>
    </message>
    <message>
        <source>Neither the cell nor its row says which periods it is.</source>
        <translation>单元格和它所在的行都没有写明第几节。</translation>
    </message>
    <message>
        <source>This is no day of the week: write 星期三, 三 or 3.</source>
        <translation>这不是星期：请写星期三、三或 3。</translation>
    </message>
    <message>
        <source>These are no periods (3-4节) and no times (10:00-11:40).</source>
        <translation>这不是节次（3-4节），也不是时间（10:00-11:40）。</translation>
    </message>
    <message>
        <source>The teaching weeks are missing.</source>
        <translation>缺少教学周。</translation>
    </message>
    <message>
        <source>The day of the week is missing.</source>
        <translation>缺少星期。</translation>
    </message>
    <message>
        <source>The periods are missing.</source>
        <translation>缺少节次。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Reminder</name>
    <message>
        <source>the number of your identity card or passport</source>
        <translation>身份证或护照号码</translation>
    </message>
    <message>
        <source>whether you need a bed</source>
        <translation>是否需要床位</translation>
    </message>
    <message>
        <source>what you eat, and allergies</source>
        <translation>饮食要求和过敏情况</translation>
    </message>
    <message>
        <source>your shirt size</source>
        <translation>营服尺码</translation>
    </message>
    <message>
        <source>whom we call in an emergency</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>when you arrive, and by what train or flight</source>
        <translation>到达时间和车次或航班</translation>
    </message>
    <message>
        <source>when you leave, and by what train or flight</source>
        <translation>离开时间和车次或航班</translation>
    </message>
    <message>
        <source>your phone number and mail address</source>
        <translation>电话号码和邮箱</translation>
    </message>
    <message>
        <source>{camp}: we still need something from you</source>
        <translation>{camp}：还需要您提供资料</translation>
    </message>
    <message>
        <source>Dear {name},

for {camp} we still need to know: {what}.

Please answer in the next days. Numbers of documents are kept sealed and erased after the camp.</source>
        <translation>{name}，您好：

为{camp}，我们还需要您提供：{what}。

请在近日内回复。证件号码加密保存，训练营结束后清除。</translation>
    </message>
    <message>
        <source>{camp}: please go on with the pre-training</source>
        <translation>{camp}：请继续营前学习</translation>
    </message>
    <message>
        <source>Dear {name},

before {camp} begins, these modules are to be worked through, and they are late: {what}.

Please go on with them now, or tell us what keeps you.</source>
        <translation>{name}，您好：

以下模块应在{camp}开始前学完，现已落后：{what}。

请尽快继续学习；如有困难，请告诉我们。</translation>
    </message>
</context>
<context>
    <name>kitcamp::RemoveCriterion</name>
    <message>
        <source>This criterion is no longer there. Somebody took it away.</source>
        <translation>此评分项已不在。有人将它删除了。</translation>
    </message>
    <message>
        <source>Took the criterion %1 away</source>
        <translation>删除评分项“%1”</translation>
    </message>
    <message>
        <source>took it away</source>
        <comment>Motivation: you took it away</comment>
        <translation>将其删除</translation>
    </message>
</context>
<context>
    <name>kitcamp::RemoveParticipations</name>
    <message>
        <source>%1 was present at a session of %2, or has a certificate of it.</source>
        <translation>%1 到场参加过 %2 的课次，或已有其证书。</translation>
    </message>
    <message>
        <source>Mark the participation as withdrawn instead: it stays in the history.</source>
        <translation>请改为标记“已退出”：这会保留在历史里。</translation>
    </message>
    <message>
        <source>Took %1 off the roster of %2</source>
        <comment>%1: a person, or 12 people</comment>
        <translation>已将 %1 从 %2 的学员名单移除</translation>
    </message>
    <message>
        <source>took %1 off the roster</source>
        <comment>Robotics: you took Li off the roster</comment>
        <translation>将 %1 从学员名单移除</translation>
    </message>
</context>
<context>
    <name>kitcamp::RemoveRecord</name>
    <message>
        <source>Removed %1: %2</source>
        <translation>删除%1：%2</translation>
    </message>
    <message>
        <source>removed it</source>
        <comment>a number: you removed it</comment>
        <translation>将其删除</translation>
    </message>
</context>
<context>
    <name>kitcamp::RemoveSessions</name>
    <message>
        <source>Attendance of %1 has been taken.</source>
        <comment>%1: session</comment>
        <translation>%1 已有考勤。</translation>
    </message>
    <message>
        <source>%1 has been published.</source>
        <translation>%1 已发布。</translation>
    </message>
    <message>
        <source>People have been told of %1.</source>
        <translation>%1 已通知过相关人员。</translation>
    </message>
    <message>
        <source>Devices are booked for %1.</source>
        <translation>已为 %1 预约设备。</translation>
    </message>
    <message>
        <source>%1 has a make-up session.</source>
        <translation>%1 已有补课。</translation>
    </message>
    <message>
        <source>Cancel it instead: it stays visible as cancelled.</source>
        <translation>请改为取消：它会显示为已取消。</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <comment>%1: session</comment>
        <translation>已删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n session(s) of %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>已删除 %1 的 %n 个课次</numerusform>
        </translation>
    </message>
    <message>
        <source>removed it</source>
        <comment>Python basics, session 3: you removed it</comment>
        <translation>将其删除</translation>
    </message>
</context>
<context>
    <name>kitcamp::RenewLoan</name>
    <message>
        <source>Renewed %1 until %2</source>
        <comment>%1: asset tag, %2: day</comment>
        <translation>续借 %1 至 %2</translation>
    </message>
    <message>
        <source>renewed it until %1</source>
        <comment>Board 14: you renewed it until 2026-09-14 18:00</comment>
        <translation>将其续借至 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::RepairDialog</name>
    <message>
        <source>All rules hold.</source>
        <translation>符合全部规则。</translation>
    </message>
    <message>
        <source>Repair the teams</source>
        <translation>修补队伍</translation>
    </message>
    <message>
        <source>Everybody in these teams is coming. These are the smallest changes that make them better.</source>
        <translation>这些队伍的人都会来。以下是能够改进的最小调整。</translation>
    </message>
    <message>
        <source>Not coming any more: %1. The places become free; choose who moves besides.</source>
        <translation>不再来的人：%1。空出位置后，请选择另外调动谁。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>采用此方案</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>Move 1 student: 93.4 % (-0.3)</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Ways to repair</source>
        <translation>修补方案</translation>
    </message>
</context>
<context>
    <name>kitcamp::RepairTeams</name>
    <message numerus="yes">
        <source>Repaired the teams: %n student(s) moved or taken out</source>
        <translation>
            <numerusform>修补队伍：调动或移出 %n 名学生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repaired it: %n student(s) moved or taken out</source>
        <comment>Variant B: you repaired it ..</comment>
        <translation>
            <numerusform>修补了队伍：调动或移出 %n 名学生</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RepairWords</name>
    <message>
        <source>team %1</source>
        <translation>第 %1 队</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>student: team 9 → team 12</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Move nobody</source>
        <translation>不调动任何人</translation>
    </message>
    <message numerus="yes">
        <source>Move %n student(s)</source>
        <translation>
            <numerusform>调动 %n 名学生</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Repairing</name>
    <message>
        <source>%1 is so damaged that it cannot say which centre it is of. Name its hub (kitcamp repair %1 --hub folder:/PATH), or take a backup from the folder %2.</source>
        <translation>%1 损坏严重，无法说明属于哪个中心。请指明其汇集处（kitcamp repair %1 --hub folder:/路径），或从文件夹 %2 里取一份备份。</translation>
    </message>
    <message>
        <source>%1 holds another centre than %2. Check the place.</source>
        <translation>%1 里是另一个中心，与 %2 不同。请检查位置。</translation>
    </message>
    <message>
        <source>%1 was made anew; %2 is as it was.</source>
        <comment>%1: new file, %2: old file</comment>
        <translation>%1 已重建；%2 保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>It has the %n entries that all share.</source>
        <translation>
            <numerusform>它含有各电脑共享的 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that only the old file had came over.</source>
        <translation>
            <numerusform>已带入只有旧文件才有的 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its entries no longer fit and wait in the inbox for a decision.</source>
        <translation>
            <numerusform>其中 %n 条记录已不适用，待决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read and are not in it; perhaps a backup in the folder %1 has them.</source>
        <translation>
            <numerusform>有 %n 条记录无法读取，没有带入；文件夹 %1 里的备份也许还有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the old file&apos;s history could be read: what it had not sent is not in the new one.</source>
        <translation>旧文件的历史一点也读不出：它尚未发送的内容不在新文件里。</translation>
    </message>
    <message>
        <source>Look at the last lines of its History, then work on with it; keep the old file until you are sure.</source>
        <translation>请看看历史的最后几行，然后用新文件继续工作；在确认无误之前请保留旧文件。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Repetition</name>
    <message>
        <source>It repeats by the hour or faster; only days and longer are taken.</source>
        <translation>它按小时或更密地重复；只接受按天或更长的间隔。</translation>
    </message>
    <message>
        <source>How it repeats cannot be read.</source>
        <translation>重复规律无法读取。</translation>
    </message>
    <message>
        <source>It repeats more often than can be followed.</source>
        <translation>重复次数太多，无法处理。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ReplaceBusyTimes</name>
    <message>
        <source>This term is no longer there.</source>
        <translation>此学期已不在。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n busy time(s) of %1 from %2</source>
        <comment>%1: term, %2: file</comment>
        <translation>
            <numerusform>已从 %2 导入 %1 的 %n 条占用时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported %n busy time(s)</source>
        <comment>2026-2027-1: you imported 320 busy times</comment>
        <translation>
            <numerusform>导入了 %n 条占用时间</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Replay</name>
    <message>
        <source>Entry %1 of the history does not fit on those before it.</source>
        <translation>历史第 %1 条记录与前面的记录不相容。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 已存在。请换个名称。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ReportCommand</name>
    <message>
        <source>There is no report called &quot;%1&quot;; there are: %2.</source>
        <translation>没有叫“%1”的报表；可用的有：%2。</translation>
    </message>
    <message>
        <source>The report %1 takes no parameters.</source>
        <translation>报表 %1 不接受参数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no parameter of %2; write one of these as NAME=VALUE: %3.</source>
        <translation>“%1”不是 %2 的参数；请按 名称=值 写其中之一：%3。</translation>
    </message>
    <message>
        <source>The report %1 needs --param %2=…: %3.</source>
        <translation>报表 %1 需要 --param %2=…：%3。</translation>
    </message>
    <message>
        <source>Say where the paper goes: --out NAME.pdf</source>
        <translation>请指明文件存到哪里：--out 名称.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>已将 %n 页写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ReportNumberFound</name>
    <message>
        <source>Found again: %1</source>
        <comment>%1: person and number</comment>
        <translation>找回：%1</translation>
    </message>
    <message>
        <source>found it again</source>
        <comment>a card</comment>
        <translation>将其找回</translation>
    </message>
</context>
<context>
    <name>kitcamp::ReportNumberLost</name>
    <message>
        <source>This number is no longer there. Somebody took it back.</source>
        <translation>这个号码已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>Reported lost: %1</source>
        <comment>%1: person and number</comment>
        <translation>挂失：%1</translation>
    </message>
    <message>
        <source>reported it lost</source>
        <comment>a card</comment>
        <translation>将其挂失</translation>
    </message>
</context>
<context>
    <name>kitcamp::Reports</name>
    <message>
        <source>&quot;%1&quot; is no day; write it as 2026-11-28.</source>
        <translation>“%1”不是日期；请写成 2026-11-28。</translation>
    </message>
    <message>
        <source>A timetable has the form weeks or list, not &quot;%1&quot;.</source>
        <translation>课表的形式是 weeks 或 list，不能是“%1”。</translation>
    </message>
    <message>
        <source>The plan is published or draft, not &quot;%1&quot;.</source>
        <translation>日程是 published 或 draft，不能是“%1”。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>published or draft</source>
        <translation>published（已发布）或 draft（草稿）</translation>
    </message>
    <message>
        <source>weeks or list</source>
        <translation>weeks（按周）或 list（列表）</translation>
    </message>
    <message>
        <source>There is no filter &quot;%1&quot;; there are: %2.</source>
        <translation>没有筛选“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>as the window&apos;s filters: open, overdue, lent ...</source>
        <translation>与窗口里的筛选相同：open、overdue、lent 等</translation>
    </message>
    <message>
        <source>The week of all activities.</source>
        <translation>所有活动的一周。</translation>
    </message>
    <message>
        <source>a day of the week; else this one</source>
        <translation>该周的某一天；不填则为本周</translation>
    </message>
    <message>
        <source>The sessions of an activity.</source>
        <translation>一项活动的课次。</translation>
    </message>
    <message>
        <source>its code, name or id</source>
        <translation>其代码、名称或标识</translation>
    </message>
    <message>
        <source>The weeks of a room, for its door.</source>
        <translation>一间教室各周的课表，可贴在门上。</translation>
    </message>
    <message>
        <source>its name or id</source>
        <translation>其名称或标识</translation>
    </message>
    <message>
        <source>What somebody teaches and visits.</source>
        <translation>某人所教和所学的课。</translation>
    </message>
    <message>
        <source>a number, mail address, name or id</source>
        <translation>号码、邮箱、姓名或标识</translation>
    </message>
    <message>
        <source>The loans, as the window lists them.</source>
        <translation>借用记录，与窗口中的列表相同。</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>The devices.</source>
        <translation>设备列表。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>The people.</source>
        <translation>人员列表。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>kitcamp::ReservationList</name>
    <message>
        <source>%1 of %2 fetched</source>
        <translation>已领取 %1／%2</translation>
    </message>
    <message>
        <source>waits to be fetched</source>
        <translation>待领取</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>已领取</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>未领取</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>kitcamp::ReservationsPart</name>
    <message>
        <source>Bookings</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Nothing is booked</source>
        <translation>还没有预约</translation>
    </message>
    <message>
        <source>Book devices for a person here, or for all sessions of a class on its tab Devices.</source>
        <translation>可在这里为某人预约设备，也可在班的“设备”页为其所有课次预约。</translation>
    </message>
    <message>
        <source>Make a booking…</source>
        <translation>新建预约…</translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation>预约(&amp;B)…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Picking list</source>
        <translation>配货单</translation>
    </message>
    <message>
        <source>Cancel what is selected</source>
        <translation>取消所选</translation>
    </message>
    <message>
        <source>A picking list is for a session or an activity: choose one of their bookings.</source>
        <translation>配货单针对课次或活动：请选择其中一条预约。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ReserveNumbers</name>
    <message>
        <source>Between 1 and %1 numbers can be reserved at a time.</source>
        <translation>一次可预留 1 至 %1 个编号。</translation>
    </message>
    <message numerus="yes">
        <source>reserved %n number(s) for certificates</source>
        <comment>about a range of numbers</comment>
        <translation>
            <numerusform>预留了 %n 个证书编号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reserved %n number(s) for certificates, %1…</source>
        <comment>%1: what the numbers begin with</comment>
        <translation>
            <numerusform>已预留 %n 个证书编号，%1…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RestoreSessions</name>
    <message>
        <source>%1 has a make-up session already.</source>
        <translation>%1 已有补课。</translation>
    </message>
    <message>
        <source>Cancel or remove the make-up session first.</source>
        <translation>请先取消或删除补课。</translation>
    </message>
    <message>
        <source>%1 is held after all</source>
        <comment>%1: session</comment>
        <translation>%1 恢复上课</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are held after all</source>
        <translation>
            <numerusform>%n 个课次恢复上课</numerusform>
        </translation>
    </message>
    <message>
        <source>let it be held after all</source>
        <comment>Python basics, session 3: you let it be held after all</comment>
        <translation>将其恢复上课</translation>
    </message>
</context>
<context>
    <name>kitcamp::ReturnDevice</name>
    <message>
        <source>This loan was closed already.</source>
        <translation>这笔借用已经归还。</translation>
    </message>
    <message>
        <source>Returned %1 from %2</source>
        <comment>%1: asset tag, %2: person</comment>
        <translation>%2 归还 %1</translation>
    </message>
    <message>
        <source>took it back</source>
        <comment>Board 14: you took it back</comment>
        <translation>办理了归还</translation>
    </message>
</context>
<context>
    <name>kitcamp::ReturnDevices</name>
    <message numerus="yes">
        <source>Returned %n device(s) from %1</source>
        <comment>%1: person</comment>
        <translation>
            <numerusform>%1 归还 %n 件设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n device(s) back</source>
        <comment>Li Na: you took 3 devices back</comment>
        <translation>
            <numerusform>收回了 %n 件设备</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ReviewedEventsModel</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>kitcamp::RevokeCertificate</name>
    <message>
        <source>A certificate is not revoked without a reason: the list of revocations names it.</source>
        <translation>撤销证书必须写明原因：原因会列入撤销清单。</translation>
    </message>
    <message>
        <source>This certificate was revoked already, or is no longer there.</source>
        <translation>此证书已撤销过，或已不在。</translation>
    </message>
    <message>
        <source>Revoked certificate %1: %2</source>
        <comment>%1: number, %2: reason</comment>
        <translation>已撤销证书 %1：%2</translation>
    </message>
    <message>
        <source>revoked it: %1</source>
        <comment>about a certificate, %1: reason</comment>
        <translation>将其撤销：%1</translation>
    </message>
</context>
<context>
    <name>kitcamp::RoleDialog</name>
    <message>
        <source>Another role or seat</source>
        <translation>更改角色或名额</translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s). What stays as it is keeps its first line.</source>
        <translation>
            <numerusform>针对 %n 人。不改的项请保留第一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Seat</source>
        <translation>名额(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>– as before –</source>
        <translation>– 保持不变 –</translation>
    </message>
</context>
<context>
    <name>kitcamp::RoomLists</name>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Show archi&amp;ved</source>
        <translation>显示已归档(&amp;V)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>where sessions are held</source>
        <translation>上课的地方</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>还没有教室</translation>
    </message>
    <message>
        <source>Add the rooms in which you teach, with their seats.</source>
        <translation>请添加上课用的教室及其座位数。</translation>
    </message>
    <message>
        <source>Archive rooms</source>
        <translation>归档教室</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>No equipment noted</source>
        <translation>还没有登记设施</translation>
    </message>
    <message>
        <source>Projector, soldering stations, a race track: what a session may need in its room.</source>
        <translation>投影仪、焊台、赛道等课次在教室里可能用到的设施。</translation>
    </message>
    <message>
        <source>Closed times</source>
        <translation>停用时间</translation>
    </message>
    <message>
        <source>Never closed</source>
        <translation>从不停用</translation>
    </message>
    <message>
        <source>Choose a room above; add when it is painted, rented out, examined in.</source>
        <translation>请先在上方选择教室；粉刷、出租、用作考场时在此添加。</translation>
    </message>
</context>
<context>
    <name>kitcamp::RoomTree</name>
    <message>
        <source>Rooms and who sleeps in them</source>
        <translation>房间与入住人员</translation>
    </message>
    <message>
        <source>Room and guests</source>
        <translation>房间与入住者</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Without a bed: %1</source>
        <translation>没有床位：%1</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>one university twice</source>
        <translation>同校两人</translation>
    </message>
    <message>
        <source>%1 of %2 beds</source>
        <translation>床位 %1／%2</translation>
    </message>
    <message>
        <source>gender not known</source>
        <translation>性别不明</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>kitcamp::RoomsDialog</name>
    <message>
        <source>Add bedrooms</source>
        <translation>添加房间</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>房间(&amp;R)</translation>
    </message>
    <message>
        <source>A range such as 301-320, or single ones with commas.</source>
        <translation>可写范围，如 301-320，也可用逗号分隔多个房间。</translation>
    </message>
    <message>
        <source>&amp;Building</source>
        <translation>楼栋(&amp;B)</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>B&amp;eds in each</source>
        <translation>每间床位数(&amp;E)</translation>
    </message>
    <message>
        <source>as they are needed</source>
        <translation>按需要</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>入住(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Write one room, several with commas, or a range such as 301-320.</source>
        <translation>请写一个房间，或用逗号分隔多个房间，也可写范围，如 301-320。</translation>
    </message>
</context>
<context>
    <name>kitcamp::RosterDeeds</name>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>本来就是这样：没有做任何更改。</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n application(s)</source>
        <translation>
            <numerusform>不录取 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s)</source>
        <translation>
            <numerusform>%n 人退出</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Only people on the waiting list can be moved in it.</source>
        <translation>只有候补名单上的人才能调整名次。</translation>
    </message>
    <message>
        <source>No seat for %1. %2</source>
        <comment>%1: who wants one, %2: Robotics has 30 seats, and none is free.</comment>
        <translation>%1 没有名额。%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::RosterFinder</name>
    <message>
        <source>Number, mail and phone are those of different people.</source>
        <translation>号码、邮箱和电话分属不同的人。</translation>
    </message>
    <message numerus="yes">
        <source>%n people of this name take part: add a number or a mail address to the row.</source>
        <translation>
            <numerusform>有 %n 名学员叫这个名字：请在这一行补上号码或邮箱。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says whom the row means.</source>
        <translation>没有内容能说明这一行指的是谁。</translation>
    </message>
    <message>
        <source>Nobody of this activity is meant by it.</source>
        <translation>此活动中没有与这一行相符的人。</translation>
    </message>
</context>
<context>
    <name>kitcamp::RosterList</name>
    <message>
        <source>%1, no. %2</source>
        <comment>%1: waiting, %2: place in the list</comment>
        <translation>%1，第 %2 位</translation>
    </message>
    <message>
        <source>Offer lapsed %1</source>
        <comment>%1: date and time</comment>
        <translation>确认期限已过：%1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>%1: offered, %2: date and time</comment>
        <translation>%1，截至 %2</translation>
    </message>
</context>
<context>
    <name>kitcamp::RosterNews</name>
    <message numerus="yes">
        <source>%n seat(s) become free; nobody waits.</source>
        <translation>
            <numerusform>空出 %n 个名额；没有人候补。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) become free and are offered to who waits, first to %1.</source>
        <comment>%1: a person</comment>
        <translation>
            <numerusform>空出 %n 个名额，依次发放给候补者，首先是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is offered the seat: there are more people with a seat than seats.</source>
        <translation>名额未发放：已占名额的人数超过名额数。</translation>
    </message>
    <message>
        <source>Nobody is offered the seat: those who wait want one of the other kind.</source>
        <translation>名额未发放：候补者需要的是另一类名额。</translation>
    </message>
    <message numerus="yes">
        <source>%n free seat(s) offered until %2 to %1.</source>
        <comment>%1: names, %2: date and time</comment>
        <translation>
            <numerusform>已将 %n 个空余名额发放给 %1，请于 %2 前确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>On the waiting list now: %1.</source>
        <comment>%1: names</comment>
        <translation>现已转入候补：%1。</translation>
    </message>
    <message>
        <source>No seat becomes free by this.</source>
        <translation>这不会空出名额。</translation>
    </message>
    <message>
        <source>Nobody is offered the seat: the activity is over, cancelled or archived.</source>
        <translation>名额未发放：活动已结束、取消或归档。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: names of people</comment>
        <translation>
            <numerusform>%1 等另外 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RosterOffice</name>
    <message>
        <source>This activity is no longer there. Somebody took it back.</source>
        <translation>此活动已不在。有人撤销了它。</translation>
    </message>
</context>
<context>
    <name>kitcamp::RosterPage</name>
    <message>
        <source>Roster of %1</source>
        <comment>%1: an activity</comment>
        <translation>%1 学员名单</translation>
    </message>
    <message>
        <source>Nobody is on the roster yet</source>
        <translation>学员名单上还没有人</translation>
    </message>
    <message>
        <source>Take in the enrolment list that arrived as a spreadsheet, or add people by card or name in the line above.</source>
        <translation>请导入收到的报名表，或在上方按卡或姓名添加人员。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Take in an enrolment list, or scores that were filled in</source>
        <translation>导入报名名单或填好的成绩</translation>
    </message>
    <message>
        <source>S&amp;cores…</source>
        <translation>成绩(&amp;C)…</translation>
    </message>
    <message>
        <source>Save the scores for the registrar</source>
        <translation>保存给教务处的成绩</translation>
    </message>
    <message>
        <source>Offer a seat</source>
        <translation>发放名额</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>不录取…</translation>
    </message>
    <message>
        <source>They withdraw…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>To the waiting list</source>
        <translation>移到候补名单</translation>
    </message>
    <message>
        <source>To the front of the waiting list</source>
        <translation>移到候补名单最前</translation>
    </message>
    <message>
        <source>Up in the waiting list</source>
        <translation>在候补名单中上移</translation>
    </message>
    <message>
        <source>Down in the waiting list</source>
        <translation>在候补名单中下移</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已结业</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>未结业</translation>
    </message>
    <message>
        <source>Completion is open again</source>
        <translation>结业改为待定</translation>
    </message>
    <message>
        <source>Another role or seat…</source>
        <translation>更改角色或名额…</translation>
    </message>
    <message>
        <source>Answers…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>显示人员</translation>
    </message>
    <message>
        <source>Remove from the roster</source>
        <translation>从学员名单移除</translation>
    </message>
</context>
<context>
    <name>kitcamp::RosterSheet</name>
    <message>
        <source>This activity is no longer there.</source>
        <translation>此活动已不在。</translation>
    </message>
</context>
<context>
    <name>kitcamp::RosterTab</name>
    <message>
        <source>Only these are shown: %1.</source>
        <comment>%1: a school, a year</comment>
        <translation>仅显示：%1。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) were not confirmed in time.</source>
        <translation>
            <numerusform>%n 个录取逾期未确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer the seats to the next</source>
        <translation>将名额发放给下一位</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>kitcamp::RubricPage</name>
    <message>
        <source>Criteria of the judges</source>
        <translation>评委的评分项</translation>
    </message>
    <message>
        <source>No criteria yet</source>
        <translation>还没有评分项</translation>
    </message>
    <message>
        <source>What do the judges look at? Enter the first criterion, its weight and its full marks.</source>
        <translation>评委看哪些方面？请添加第一个评分项，填写权重和满分。</translation>
    </message>
    <message>
        <source>New criterion…</source>
        <translation>新建评分项…</translation>
    </message>
    <message>
        <source>New cri&amp;terion…</source>
        <translation>新建评分项(&amp;T)…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Make a round of judging first.</source>
        <translation>请先新建评审轮次。</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>新建评分项</translation>
    </message>
    <message>
        <source>Edit criterion</source>
        <translation>编辑评分项</translation>
    </message>
</context>
<context>
    <name>kitcamp::RuleDialog</name>
    <message>
        <source>Change a rule</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>针对(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>要求(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Of which</source>
        <translation>哪一项(&amp;O)</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>数量(&amp;M)</translation>
    </message>
    <message>
        <source>Wei&amp;ght</source>
        <translation>权重(&amp;G)</translation>
    </message>
    <message>
        <source>5 counts five times as much as 1.</source>
        <translation>权重 5 的影响是权重 1 的五倍。</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>第一人(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>第二人(&amp;S)</translation>
    </message>
    <message>
        <source>Wishes for team mates</source>
        <translation>希望同队的意愿</translation>
    </message>
    <message>
        <source>Wishes not to be with somebody</source>
        <translation>不希望同队的意愿</translation>
    </message>
    <message>
        <source>Team mates of earlier camps</source>
        <translation>以往训练营的队友</translation>
    </message>
    <message>
        <source>Choices of projects</source>
        <translation>课题志愿</translation>
    </message>
    <message>
        <source>Two students</source>
        <translation>两名学生</translation>
    </message>
    <message>
        <source>%1 (always)</source>
        <comment>a rule that must hold</comment>
        <translation>%1（必须满足）</translation>
    </message>
    <message>
        <source>each of them</source>
        <translation>其中每一项</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, university</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the fair share</source>
        <translation>均摊数</translation>
    </message>
    <message>
        <source>First choi&amp;ce</source>
        <translation>第一志愿(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Second choice</source>
        <translation>第二志愿(&amp;S)</translation>
    </message>
    <message>
        <source>Choose two different students.</source>
        <translation>请选择两名不同的学生。</translation>
    </message>
    <message>
        <source>Choose the question in which students name their first choice.</source>
        <translation>请选择学生填写第一志愿的问题。</translation>
    </message>
</context>
<context>
    <name>kitcamp::RuleWording</name>
    <message>
        <source>somebody who left</source>
        <translation>已离开的人</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation>和</translation>
    </message>
    <message>
        <source>%1: no more than the fair share in a team</source>
        <translation>%1：每队不超过均摊数</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n of one in a team</source>
        <translation>
            <numerusform>%1：每队同一类最多 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n in each team</source>
        <translation>
            <numerusform>%1：每队至少 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: never a single one in a team</source>
        <translation>%1：在队里不得落单</translation>
    </message>
    <message numerus="yes">
        <source>%1: never exactly %n in a team</source>
        <translation>
            <numerusform>%1：每队不得恰好 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all of a team share at least %n</source>
        <translation>
            <numerusform>%1：全队共有的时段至少 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is with whom she would rather not be with</source>
        <translation>不与不希望同队的人同队</translation>
    </message>
    <message>
        <source>Nobody is with a team mate of an earlier camp</source>
        <translation>不与以往训练营的队友同队</translation>
    </message>
    <message>
        <source>mixed in every team</source>
        <translation>每队混合</translation>
    </message>
    <message>
        <source>balanced between the teams</source>
        <translation>各队均衡</translation>
    </message>
    <message>
        <source>alike in every team</source>
        <translation>每队同类</translation>
    </message>
    <message>
        <source>many hours in common</source>
        <translation>共同时间多</translation>
    </message>
    <message>
        <source>kept as far as can be</source>
        <translation>尽量满足</translation>
    </message>
    <message>
        <source>the first choices of projects</source>
        <translation>课题的第一志愿</translation>
    </message>
    <message>
        <source>at most so many of one in a team</source>
        <translation>每队同一类最多若干人</translation>
    </message>
    <message>
        <source>at least so many in each team</source>
        <translation>每队至少若干人</translation>
    </message>
    <message>
        <source>never exactly so many in a team</source>
        <translation>每队不得恰好若干人</translation>
    </message>
    <message>
        <source>all of a team share at least so many</source>
        <translation>全队共有的时段至少若干个</translation>
    </message>
    <message>
        <source>must be apart</source>
        <translation>必须分队</translation>
    </message>
    <message>
        <source>must be apart this time</source>
        <translation>这次必须分队</translation>
    </message>
    <message>
        <source>must be together</source>
        <translation>必须同队</translation>
    </message>
    <message>
        <source>%1: together</source>
        <comment>names</comment>
        <translation>%1：同队</translation>
    </message>
    <message>
        <source>%1: apart</source>
        <comment>names</comment>
        <translation>%1：分队</translation>
    </message>
    <message>
        <source>Wishes for team mates</source>
        <translation>希望同队的意愿</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>%1: %2, weight %3</source>
        <comment>University: mixed in every team, weight 5</comment>
        <translation>%1：%2，权重 %3</translation>
    </message>
</context>
<context>
    <name>kitcamp::RuleWords</name>
    <message>
        <source>as many things as they like</source>
        <translation>设备不限件数</translation>
    </message>
    <message>
        <source>as many things of %1 as they like</source>
        <translation>%1不限件数</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>最多 %n 件设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of %1</source>
        <translation>
            <numerusform>最多 %n 件%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>借 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>借 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>until closing time</source>
        <translation>当天关门前归还</translation>
    </message>
    <message>
        <source>not renewed</source>
        <translation>不可续借</translation>
    </message>
    <message>
        <source>renewed once</source>
        <translation>可续借一次</translation>
    </message>
    <message numerus="yes">
        <source>renewed %n time(s)</source>
        <translation>
            <numerusform>可续借 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>%1: renewed once, %2: 7 more days</comment>
        <translation>%1，每次%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>延长 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1 may borrow nothing.</source>
        <translation>%1不能借用任何设备。</translation>
    </message>
    <message>
        <source>%1 may borrow nothing of %2.</source>
        <translation>%1不能借用%2。</translation>
    </message>
    <message>
        <source>%1 may have %2 %3, %4.</source>
        <comment>%1: Students, %2: 3 things of Boards, %3: for 14 days, %4: renewed once</comment>
        <translation>%1：%2，%3，%4。</translation>
    </message>
    <message>
        <source>Whoever no rule fits</source>
        <translation>不适用任何规则的人</translation>
    </message>
</context>
<context>
    <name>kitcamp::RulesDialog</name>
    <message>
        <source>Rules of the plan</source>
        <translation>日程规则</translation>
    </message>
    <message>
        <source>What follows where a rule is broken. Red: forbidden (asked once more), or not to be published. Amber: a warning.</source>
        <translation>违反某条规则时怎么办。红色：禁止（会再询问一次），或不可发布。黄色：提醒。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As in a &amp;new centre</source>
        <translation>恢复为新中心的设置(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 条规则。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RulesEditor</name>
    <message>
        <source>Rules and wishes</source>
        <translation>规则与意愿</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>always</source>
        <translation>必须满足</translation>
    </message>
    <message>
        <source>%1, always</source>
        <translation>%1，必须满足</translation>
    </message>
</context>
<context>
    <name>kitcamp::RulesSection</name>
    <message>
        <source>Show archi&amp;ved</source>
        <translation>显示已归档(&amp;V)</translation>
    </message>
    <message>
        <source>Loan rules</source>
        <translation>借用规则</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>还没有规则</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>规则说明</translation>
    </message>
    <message>
        <source>The rule for the nearest category counts; there, one for the borrower&apos;s group before one for everyone. %1</source>
        <comment>%1: what counts where no rule fits</comment>
        <translation>以最近一级类别的规则为准；其中借用人组的规则优先于所有人的规则。%1</translation>
    </message>
    <message>
        <source>Choose a rule to read it as a sentence.</source>
        <translation>选择一条规则，即可看到它的文字说明。</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>kitcamp::Salvage</name>
    <message>
        <source>Cancelled; nothing was made.</source>
        <translation>已取消，没有新建任何文件。</translation>
    </message>
    <message>
        <source>Bringing over what the old file had</source>
        <translation>正在带入旧文件的内容</translation>
    </message>
</context>
<context>
    <name>kitcamp::SampleCentre</name>
    <message>
        <source>The sample centre begins in September 2017, and this computer&apos;s clock says that this is still to come. Set the clock right.</source>
        <translation>示例中心始于 2017 年 9 月，而本机时钟比这还早。请校准时钟。</translation>
    </message>
    <message>
        <source>The data of the sample centre are not part of this program.</source>
        <translation>本程序不含示例中心的数据。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SaveSettings</name>
    <message>
        <source>The value of %1 must be written as text.</source>
        <translation>%1 的值必须写成文字。</translation>
    </message>
    <message>
        <source>Changed the settings of the centre</source>
        <translation>更改中心设置</translation>
    </message>
    <message>
        <source>changed the settings</source>
        <translation>更改了设置</translation>
    </message>
</context>
<context>
    <name>kitcamp::SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Another centre makes a camp of its own from the file. Days are counted from the first one; nobody&apos;s name stands in it, and no teams, marks or accounts.</source>
        <translation>其他中心可用此文件建立自己的训练营。日期从第一天起算；文件里没有任何人的姓名，也没有队伍、打分和账号。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Name the &amp;organizations: hosts, and who gives the cases</source>
        <translation>写明单位：主办单位和课题提供方(&amp;O)</translation>
    </message>
    <message>
        <source>With the &amp;project cases</source>
        <translation>包含项目课题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Courses that go along, with what they need</source>
        <translation>包含相关课程及其所需设备(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rules of lending that go along</source>
        <translation>包含相关借用规则(&amp;R)</translation>
    </message>
    <message>
        <source>Plans of camps (*.kitcamp-plan)</source>
        <translation>训练营计划 (*.kitcamp-plan)</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the folder there, and the disk not full?</source>
        <translation>%1 无法写入。文件夹在吗？磁盘满了吗？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ScanEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kitcamp::ScanLine</name>
    <message>
        <source>last:</source>
        <comment>before the tag of the last scan</comment>
        <translation>上次：</translation>
    </message>
    <message>
        <source>Scan line</source>
        <translation>扫描栏</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>可以扫描</translation>
    </message>
    <message>
        <source>Another window has the keyboard: click here before you scan</source>
        <translation>键盘在另一个窗口：扫描前请点一下这里</translation>
    </message>
</context>
<context>
    <name>kitcamp::Score</name>
    <message>
        <source>“%1” is more than 100 points.</source>
        <translation>“%1”超过 100 分。</translation>
    </message>
    <message>
        <source>“%1” has more than two decimals.</source>
        <translation>“%1”的小数超过两位。</translation>
    </message>
    <message>
        <source>There is no score.</source>
        <translation>没有成绩。</translation>
    </message>
    <message>
        <source>“%1” is no score. Leave the score empty and write it as a note.</source>
        <translation>“%1”不是成绩。请将成绩留空，并写在备注里。</translation>
    </message>
    <message>
        <source>“%1” is no score: write 0 to 100, 优, 良, 中, 及格 or 不及格, A to E, 合格 or 不合格.</source>
        <translation>“%1”不是成绩：请写 0 至 100，优、良、中、及格或不及格，A 至 E，合格或不合格。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ScoreModel</name>
    <message>
        <source>● finished</source>
        <translation>● 已完成</translation>
    </message>
    <message>
        <source>○ not begun</source>
        <translation>○ 未开始</translation>
    </message>
    <message>
        <source>▲ %1 of %2</source>
        <translation>▲ %1／%2</translation>
    </message>
    <message>
        <source>▲ members from %1, as the judge</source>
        <comment>%1: university</comment>
        <translation>▲ 队员来自%1，与评委同校</translation>
    </message>
    <message>
        <source>%1
Weight %2, at most %3 points. %4</source>
        <comment>%1: criterion, %4: its description</comment>
        <translation>%1
权重 %2，最多 %3 分。%4</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Of 100</source>
        <translation>百分制得分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 gives %2 points at most.</source>
        <comment>%1: criterion</comment>
        <translation>%1最多 %2 分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of points such as 8 or 8.5.</source>
        <translation>“%1”不是有效的分数，请写成 8 或 8.5 这样。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ScorePanel</name>
    <message>
        <source>Score sheet</source>
        <translation>打分表</translation>
    </message>
    <message>
        <source>Points by team and criterion</source>
        <translation>各队各评分项的分数</translation>
    </message>
    <message>
        <source>, closed</source>
        <comment>a round, after its name</comment>
        <translation>，已结束</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>新建轮次…</translation>
    </message>
    <message>
        <source>No round of judging yet</source>
        <translation>还没有评审轮次</translation>
    </message>
    <message>
        <source>Make a round first, then the criteria of its judges.</source>
        <translation>请先新建轮次，再添加评分项。</translation>
    </message>
    <message>
        <source>No judge is chosen</source>
        <translation>尚未选择评委</translation>
    </message>
    <message>
        <source>Choose one at the left. Judges come onto the camp&apos;s roster with the role judge.</source>
        <translation>请在左侧选择一位评委。评委以“评委”角色列入训练营的学员名单。</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>还没有队伍</translation>
    </message>
    <message>
        <source>Form teams on the tab Teams first.</source>
        <translation>请先在“队伍”标签页组队。</translation>
    </message>
    <message>
        <source>This round has no criteria yet: enter them under Criteria.</source>
        <translation>这一轮还没有评分项：请在“评分项”中添加。</translation>
    </message>
    <message>
        <source>The round is closed: no mark is given or changed any more.</source>
        <translation>这一轮已结束：不能再打分或改分。</translation>
    </message>
    <message>
        <source>Type the points and press Enter: it goes on to the next cell. Delete takes a mark back. A line counts once it is finished.</source>
        <translation>输入分数后按 Enter，会跳到下一格。按 Delete 清除打分。一行完成后才计入。</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Score sheet: %1</source>
        <comment>%1: round</comment>
        <translation>打分表：%1</translation>
    </message>
</context>
<context>
    <name>kitcamp::ScorePart</name>
    <message>
        <source>%1: no points yet</source>
        <comment>%1: a criterion</comment>
        <translation>%1：还没有分数</translation>
    </message>
    <message>
        <source>%1: no answer, 0 points</source>
        <comment>%1: a criterion</comment>
        <translation>%1：未回答，0 分</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a criterion, its points, full marks</comment>
        <translation>%1：%2／%3</translation>
    </message>
    <message>
        <source>%1 (by hand)</source>
        <comment>%1: a criterion with its points</comment>
        <translation>%1（人工）</translation>
    </message>
</context>
<context>
    <name>kitcamp::ScoreRows</name>
    <message>
        <source>No column is called as a criterion of this judging. Say which column holds which criterion.</source>
        <translation>没有与本次评审的评分项同名的列。请指明哪一列是哪个评分项。</translation>
    </message>
    <message>
        <source>Say which judge gave these marks.</source>
        <translation>请写明这些分数是哪位评委打的。</translation>
    </message>
    <message>
        <source>%1 is no judge of this camp. Add the person to the roster as a judge first, or correct the name.</source>
        <translation>%1 不是此训练营的评委。请先将此人作为评委加入学员名单，或更正姓名。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number from 0 to %3.</source>
        <comment>%1: a criterion</comment>
        <translation>%1：“%2”不是 0 至 %3 之间的数。</translation>
    </message>
    <message>
        <source>%1, team %2</source>
        <comment>%1: a judge</comment>
        <translation>%1，第 %2 队</translation>
    </message>
    <message>
        <source>Row %1 has other marks of this judge for this team.</source>
        <translation>第 %1 行中，这位评委给此队的分数不同。</translation>
    </message>
    <message>
        <source>This judge has already given this team other marks.</source>
        <translation>这位评委已给此队打过不同的分数。</translation>
    </message>
    <message>
        <source>the earlier marks: %1</source>
        <translation>先前的分数：%1</translation>
    </message>
    <message>
        <source>the marks of this row: %1</source>
        <translation>这一行的分数：%1</translation>
    </message>
    <message>
        <source>Left out: so it was decided.</source>
        <translation>已略去：按您的决定。</translation>
    </message>
    <message>
        <source>%1 Say which marks count; until then the row is left out.</source>
        <translation>%1请说明以哪个分数为准；在此之前略去这一行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a criterion, %2: points</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>%1: a criterion, %2, %3: points</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>This camp has no team &quot;%1&quot;.</source>
        <translation>此训练营没有队伍“%1”。</translation>
    </message>
    <message>
        <source>The earlier marks count.</source>
        <translation>以先前的分数为准。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ScoreSheet</name>
    <message>
        <source>This activity is no longer there.</source>
        <translation>此活动已不在。</translation>
    </message>
    <message>
        <source>Course code</source>
        <translation>课程代码</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
</context>
<context>
    <name>kitcamp::ScoredTwiceDialog</name>
    <message>
        <source>Scored twice</source>
        <translation>重复打分</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave %n team(s) marks in two roles. Which marks count?</source>
        <comment>%1: judge</comment>
        <translation>
            <numerusform>%1 以两种角色给 %n 支队伍打了分。以哪些分数为准？</numerusform>
        </translation>
    </message>
    <message>
        <source>Those as %1: %2</source>
        <comment>%1: judge, teacher .., %2: totals</comment>
        <translation>作为%1：%2</translation>
    </message>
    <message>
        <source>These count</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>not finished</source>
        <comment>a score sheet of a team</comment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Choose which marks count.</source>
        <translation>请选择以哪些分数为准。</translation>
    </message>
</context>
<context>
    <name>kitcamp::ScoresDialog</name>
    <message>
        <source>Scores for the registrar</source>
        <translation>报送教务处的成绩</translation>
    </message>
    <message>
        <source>Points, 0 to 100</source>
        <translation>百分制，0 至 100</translation>
    </message>
    <message>
        <source>Five grades: 优 良 中 及格 不及格</source>
        <translation>五级制：优 良 中 及格 不及格</translation>
    </message>
    <message>
        <source>Letters, A to F</source>
        <translation>字母等级，A 至 F</translation>
    </message>
    <message>
        <source>Passed or not</source>
        <translation>合格或不合格</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>成绩形式</translation>
    </message>
    <message>
        <source>Scores come in by Import: save the roster, fill in the column Score, and import it.</source>
        <translation>成绩通过“导入”录入：先保存学员名单，填好“成绩”一列，再导入。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s), all with a score.</source>
        <translation>
            <numerusform>%n 名学生，都有成绩。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s); %1 of them have no score yet.</source>
        <translation>
            <numerusform>%n 名学生，其中 %1 名还没有成绩。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the scores</source>
        <translation>保存成绩</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>scores.xlsx</source>
        <comment>name of a file</comment>
        <translation>成绩.xlsx</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Sealing</name>
    <message>
        <source>This computer gave no random bytes to seal with. Start it anew and try again.</source>
        <translation>本机未能提供加密所需的随机数据。请重新启动电脑后再试。</translation>
    </message>
    <message>
        <source>A sealed value is damaged: it cannot be read with the camp&apos;s key.</source>
        <translation>有一个加密的值已损坏：无法用训练营密钥读取。</translation>
    </message>
    <message>
        <source>This camp has no key yet that identity numbers and passwords are sealed with.</source>
        <translation>此训练营还没有用来加密证件号码和密码的密钥。</translation>
    </message>
    <message>
        <source>Make the camp&apos;s key first, in Lists.</source>
        <translation>请先在“名单”页为训练营新建密钥。</translation>
    </message>
    <message>
        <source>What was sealed for this camp was erased, and its key with it.</source>
        <translation>此训练营的加密内容已清除，密钥也一并清除。</translation>
    </message>
    <message>
        <source>Make a new key for the camp first, in Lists.</source>
        <translation>请先在“名单”页为训练营新建一个密钥。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Seals</name>
    <message>
        <source>The picture of the seal of %1 has not come to this computer yet.</source>
        <translation>%1 的印章图片尚未同步到本机。</translation>
    </message>
    <message>
        <source>Let this computer sync, or print without the pictures.</source>
        <translation>请先同步，或不带印章图片打印。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SearchField</name>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>kitcamp::SeatRefusal</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <comment>Robotics has ..</comment>
        <translation>
            <numerusform>%n 个名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) on site</source>
        <comment>Robotics has ..</comment>
        <translation>
            <numerusform>%n 个现场名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) online</source>
        <comment>Robotics has ..</comment>
        <translation>
            <numerusform>%n 个线上名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2; %n of them are free, but %3 are wanted.</source>
        <comment>%1: an activity, %2: 30 seats, %3: a number</comment>
        <translation>
            <numerusform>%1 有 %2，还剩 %n 个，但需要 %3 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2, and none is free.</source>
        <comment>%1: an activity, %2: 30 seats</comment>
        <translation>%1 有 %2，已无空余。</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>列入候补名单</translation>
    </message>
    <message>
        <source>Take a seat of the other kind: one is free</source>
        <translation>改用另一种名额：还有空余</translation>
    </message>
    <message>
        <source>Raise the number of seats</source>
        <translation>增加名额</translation>
    </message>
    <message>
        <source>Give one more seat, with a reason</source>
        <translation>超额给一个名额，并写明原因</translation>
    </message>
</context>
<context>
    <name>kitcamp::SeatsDialog</name>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>More seats are offered to those who wait, in their order. An empty field is without limit.</source>
        <translation>增加的名额按候补顺序发放给候补的人。留空表示不限。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>授课方式(&amp;W)</translation>
    </message>
    <message>
        <source>Seats on &amp;site</source>
        <translation>现场名额(&amp;S)</translation>
    </message>
    <message>
        <source>Seats &amp;online</source>
        <translation>线上名额(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Only where there will be fewer seats than are taken.</source>
        <translation>仅当名额将少于已占用的人数时才需填写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of seats.</source>
        <translation>“%1”不是名额数。</translation>
    </message>
    <message>
        <source>%1 seats are too many: at most %2.</source>
        <translation>%1 个名额太多：最多 %2 个。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SelectionCriterion</name>
    <message>
        <source>points for answers</source>
        <translation>按回答给分</translation>
    </message>
    <message>
        <source>the number answered</source>
        <translation>回答的数值</translation>
    </message>
    <message>
        <source>points for a value</source>
        <translation>按取值给分</translation>
    </message>
    <message>
        <source>pre-training done</source>
        <translation>营前学习完成情况</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工打分</translation>
    </message>
    <message>
        <source>Year of entry</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>Level of study</source>
        <translation>学历层次</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>营前学习</translation>
    </message>
</context>
<context>
    <name>kitcamp::SelectionMenu</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>已选 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SelectionNoticesDialog</name>
    <message>
        <source>Tell the applicants</source>
        <translation>通知报名者</translation>
    </message>
    <message>
        <source>The notices wait in the queue until you send them. Nobody is told the same thing twice.</source>
        <translation>通知会留在待发中，直到您发送。同一件事不会重复通知。</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>通知对象</translation>
    </message>
    <message>
        <source>The text as it will be sent</source>
        <translation>将要发送的正文</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>放入待发</translation>
    </message>
    <message>
        <source>&amp;Texts…</source>
        <translation>正文(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>Put %n notice(s) into the queue</source>
        <translation>
            <numerusform>将 %n 条通知放入待发</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody knows how they stand.</source>
        <translation>所有人都已得知自己的结果。</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SelectionProposal</name>
    <message>
        <source>The camp has %1 seats: no more than these are offered.</source>
        <translation>训练营有 %1 个名额：发放数不会超过。</translation>
    </message>
    <message>
        <source>%1 have a seat already; nobody else is offered one.</source>
        <translation>已有 %1 人占有名额；不再向其他人发放。</translation>
    </message>
    <message>
        <source>There are no criteria: all scores are 0, and who applied earlier goes first.</source>
        <translation>没有评分项：所有分数为 0，先报名者优先。</translation>
    </message>
    <message>
        <source>Nobody is left to be offered a seat.</source>
        <translation>没有可以发放名额的人了。</translation>
    </message>
    <message>
        <source>No seat is free: all of these wait.</source>
        <translation>没有空余名额：这些人全部候补。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) offered, %1 points on average.</source>
        <comment>%1: a score</comment>
        <translation>
            <numerusform>发放 %n 个名额，平均 %1 分。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No other choice that keeps the quotas has a higher sum of scores.</source>
        <comment>80 seats offered, ...</comment>
        <translation>%1没有其他符合名额限制的选法总分更高。</translation>
    </message>
    <message>
        <source>%1 Another choice may be better by %2 points in all at most.</source>
        <comment>80 seats offered, ...</comment>
        <translation>%1其他选法的总分最多可能高 %2 分。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SelectionQuota</name>
    <message>
        <source>pupils</source>
        <translation>中小学生</translation>
    </message>
    <message>
        <source>bachelor students</source>
        <translation>本科生</translation>
    </message>
    <message>
        <source>master students</source>
        <translation>硕士生</translation>
    </message>
    <message>
        <source>doctoral students</source>
        <translation>博士生</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>entry year %1</source>
        <translation>%1 年入学</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>other genders</source>
        <translation>其他性别</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>恰好 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers of people</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>%1 must have %2 and may have only %3.</source>
        <comment>a university or group, numbers</comment>
        <translation>%1：至少要有 %2 人，但最多只能有 %3 人。</translation>
    </message>
    <message>
        <source>%1 must have %2, but only %3 have applied.</source>
        <comment>a university or group, numbers</comment>
        <translation>%1：至少要有 %2 人，但只有 %3 人报名。</translation>
    </message>
    <message>
        <source>%1 may have %2, but %3 have a seat already.</source>
        <comment>a university or group, numbers</comment>
        <translation>%1：最多可有 %2 人，但已有 %3 人占有名额。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SelectionTab</name>
    <message>
        <source>%1 to decide, %2 with a seat, %3 waiting</source>
        <comment>numbers of people</comment>
        <translation>待定 %1 人，已有名额 %2 人，候补 %3 人</translation>
    </message>
    <message>
        <source>The applications have changed: propose again.</source>
        <translation>报名情况有变：请重新提出建议方案。</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) were not confirmed in time.</source>
        <translation>
            <numerusform>有 %n 个名额未按时确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer the seats to the next</source>
        <translation>将名额发放给下一位</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Select somebody in the list first.</source>
        <translation>请先在列表中选择人员。</translation>
    </message>
    <message>
        <source>As it stands: %1 offered, %2 wait, %3 declined; %4 decided by hand.</source>
        <comment>numbers of people</comment>
        <translation>当前：录取 %1 人，候补 %2 人，未录取 %3 人；其中人工决定 %4 人。</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n application(s)</source>
        <translation>
            <numerusform>不录取 %n 份报名</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason stands in the roster; it is not sent.</source>
        <translation>原因会记入学员名单，不会发送。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back. Next: Notices tells them.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。下一步：在“通知”中告知报名者。</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>导出选拔结果</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Seats of the camp in all</source>
        <translation>训练营名额总数</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>提出建议(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议方案</translation>
    </message>
    <message>
        <source>Offer (O)</source>
        <translation>发放名额 (O)</translation>
    </message>
    <message>
        <source>Wait (W)</source>
        <translation>候补 (W)</translation>
    </message>
    <message>
        <source>Decline (D)</source>
        <translation>不录取 (D)</translation>
    </message>
    <message>
        <source>Proposal: who is offered a seat, who waits, who is declined</source>
        <translation>建议方案：谁录取、谁候补、谁不录取</translation>
    </message>
    <message>
        <source>No proposal yet</source>
        <translation>还没有建议方案</translation>
    </message>
    <message>
        <source>Propose takes the best scores that keep every quota. Nothing changes before Apply.</source>
        <translation>“提出建议”会在符合全部名额限制的前提下选出得分最高的人。点“应用”之前不作任何更改。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出建议</translation>
    </message>
    <message>
        <source>Changes everybody who is selected in the list</source>
        <translation>对列表中选中的所有人生效</translation>
    </message>
</context>
<context>
    <name>kitcamp::SelectionTexts</name>
    <message>
        <source>Offered</source>
        <comment>a notice</comment>
        <translation>录取待确认</translation>
    </message>
    <message>
        <source>Moved up</source>
        <comment>a notice</comment>
        <translation>候补递补</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a notice</comment>
        <translation>候补</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a notice</comment>
        <translation>未录取</translation>
    </message>
    <message>
        <source>{camp}: a place for you</source>
        <translation>{camp}：您已被录取</translation>
    </message>
    <message>
        <source>Dear {name},

we are glad to offer you a place in {camp}. Please confirm it by {deadline}; after that it goes to the next one on the list.

{centre}</source>
        <translation>{name}，您好！

我们很高兴通知您，您已被{camp}录取。请于 {deadline} 前确认；逾期名额将顺延给下一位。

{centre}</translation>
    </message>
    <message>
        <source>{camp}: you have moved up</source>
        <translation>{camp}：您已递补录取</translation>
    </message>
    <message>
        <source>Dear {name},

a place in {camp} has become free, and it is yours if you confirm it by {deadline}. After that it goes to the next one on the list.

{centre}</source>
        <translation>{name}，您好！

{camp}现有一个空出的名额。请于 {deadline} 前确认，名额即归您；逾期将顺延给下一位。

{centre}</translation>
    </message>
    <message>
        <source>{camp}: you are on the waiting list</source>
        <translation>{camp}：您已列入候补名单</translation>
    </message>
    <message>
        <source>Dear {name},

there were more applications for {camp} than places. You are on the waiting list; we write to you as soon as a place becomes free.

{centre}</source>
        <translation>{name}，您好！

{camp}的报名人数超过了名额。您已列入候补名单；一有名额空出，我们会立即通知您。

{centre}</translation>
    </message>
    <message>
        <source>{camp}: your application</source>
        <translation>{camp}：您的报名结果</translation>
    </message>
    <message>
        <source>Dear {name},

thank you for your application for {camp}. We are sorry that we cannot offer you a place this time.

{centre}</source>
        <translation>{name}，您好！

感谢您报名{camp}。很抱歉，这次我们未能为您提供名额。

{centre}</translation>
    </message>
</context>
<context>
    <name>kitcamp::SelectionTextsDialog</name>
    <message>
        <source>Texts for applicants</source>
        <translation>致报名者的正文</translation>
    </message>
    <message>
        <source>Words in braces are filled in: {name}, {camp}, {centre}; of an offer {deadline}.</source>
        <translation>花括号里的词会自动替换：{name}、{camp}、{centre}；录取通知中还有 {deadline}。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Subject, Chinese</source>
        <translation>主题（中文）</translation>
    </message>
    <message>
        <source>Subject, English</source>
        <translation>主题（英文）</translation>
    </message>
    <message>
        <source>Text, Chinese</source>
        <translation>正文（中文）</translation>
    </message>
    <message>
        <source>Text, English</source>
        <translation>正文（英文）</translation>
    </message>
</context>
<context>
    <name>kitcamp::SelfTest</name>
    <message>
        <source>A library that Kitcamp needs (%1) does not work on this computer. No file was touched; install Kitcamp&apos;s packages again.</source>
        <translation>Kitcamp 需要的库（%1）在本机不能用。没有动任何文件；请重新安装 Kitcamp 的软件包。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SeriesDialog</name>
    <message>
        <source>New sessions of %1</source>
        <translation>%1 的新课次</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>What they would be</source>
        <translation>将生成的课次</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The sessions that would be made</source>
        <translation>将要生成的课次</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Choose days and a time; the dates appear here.</source>
        <translation>请选择日期和时间，课次日期会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s).</source>
        <translation>
            <numerusform>共 %n 个课次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left out and offered again afterwards.</source>
        <translation>
            <numerusform>已略去 %n 天，之后可另行安排。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) like these.</source>
        <translation>
            <numerusform>另有 %n 条类似的说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>One session.</source>
        <translation>一个课次。</translation>
    </message>
    <message>
        <source>One session, to be placed in the calendar.</source>
        <translation>一个课次，待在日历中安排。</translation>
    </message>
    <message>
        <source>Not made: a rule of the plan forbids it. %1</source>
        <comment>%1: sentences, what clashes</comment>
        <translation>未创建：日程规则禁止。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them clash(es) with the plan.</source>
        <translation>
            <numerusform>其中 %n 个与日程冲突。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them all the same</source>
        <translation>仍然创建</translation>
    </message>
</context>
<context>
    <name>kitcamp::SeriesEdit</name>
    <message>
        <source>time of day</source>
        <comment>its own ...</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>length</source>
        <comment>its own ...</comment>
        <translation>时长</translation>
    </message>
    <message>
        <source>title</source>
        <comment>its own ...</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>its own ...</comment>
        <translation>种类</translation>
    </message>
    <message>
        <source>room</source>
        <comment>its own ...</comment>
        <translation>教室</translation>
    </message>
    <message>
        <source>link</source>
        <comment>its own ...</comment>
        <translation>链接</translation>
    </message>
    <message>
        <source>staff</source>
        <comment>its own ...</comment>
        <translation>教师</translation>
    </message>
    <message>
        <source>note</source>
        <comment>its own ...</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>equipment</source>
        <comment>its own ...</comment>
        <translation>设施</translation>
    </message>
    <message>
        <source>time to set up and clear</source>
        <comment>its own ...</comment>
        <translation>布置与清场时间</translation>
    </message>
    <message>
        <source>to place</source>
        <comment>instead of a date</comment>
        <translation>待排</translation>
    </message>
    <message>
        <source>The session (%1) keeps its own %2.</source>
        <translation>课次（%1）保留自己的%2。</translation>
    </message>
    <message>
        <source>The session (%1) loses its own %2.</source>
        <translation>课次（%1）不再有自己的%2。</translation>
    </message>
    <message>
        <source>The session (%1) stays: its time is locked.</source>
        <translation>课次（%1）不动：时间已锁定。</translation>
    </message>
    <message>
        <source>The session of %1 stays: it would fall on %2, which is off.</source>
        <translation>%1 的课次不动：否则会落在停课的 %2。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SeriesForm</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Each week of a term</source>
        <translation>学期内每周</translation>
    </message>
    <message>
        <source>Day after day</source>
        <translation>逐日连续</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>单次</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>频率(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;erm</source>
        <translation>学期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>周次(&amp;W)</translation>
    </message>
    <message>
        <source>1-8,10-16周(双) is understood too.</source>
        <translation>也可以写成 1-8,10-16周(双)。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>结束日期(&amp;U)</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>时间(&amp;M)</translation>
    </message>
    <message>
        <source>10:00-11:40, or 3-4 for periods; several with semicolons.</source>
        <translation>10:00-11:40；按节次写 3-4；多个时间用分号隔开。</translation>
    </message>
    <message>
        <source>Theory, practice, project and presentation one after the other</source>
        <translation>依次为理论、实践、项目和展示</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>教室(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Online link</source>
        <translation>线上链接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Staff</source>
        <translation>授课人员(&amp;S)</translation>
    </message>
    <message>
        <source>Set-up before</source>
        <translation>课前布置</translation>
    </message>
    <message>
        <source>Clearing after</source>
        <translation>课后清场</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>2026-11-28; empty: to be placed in the calendar.</source>
        <translation>2026-11-28；留空：待在日历中安排。</translation>
    </message>
    <message>
        <source>Say from when to when: 10:00-11:40, or 3-4 for periods.</source>
        <translation>请写明起止时间：10:00-11:40；按节次请写 3-4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 2026-11-28.</source>
        <translation>“%1”不是日期。请写成 2026-11-28。</translation>
    </message>
    <message>
        <source>There is no term yet. Enter terms in the settings, or choose day after day.</source>
        <translation>还没有学期。请在设置里录入学期，或选择“逐日连续”。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Choose one or more days of the week.</source>
        <translation>请至少选择一个星期几。</translation>
    </message>
    <message>
        <source>No table of periods says when these are on that day. Write 10:00-11:40.</source>
        <translation>没有节次表写明当天这些节次的时间。请写成 10:00-11:40。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 10:00-11:40, 22:00-02:00 for a night, or 3-4 for periods.</source>
        <translation>“%1”不是时间：请写 10:00-11:40，跨夜写 22:00-02:00，节次写 3-4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are no weeks. Write them as 1-8,10-16 even.</source>
        <translation>“%1”不是教学周。请写成 1-8,10-16双。</translation>
    </message>
    <message>
        <source>A single session has one time. For several on one day choose &quot;Day after day&quot; from that day until that day.</source>
        <translation>单个课次只有一个时间。同一天多次请选择“逐日”，起止都填这一天。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionColumns</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>time of day</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <comment>time of day</comment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>节次</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>授课教师</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionDialog</name>
    <message>
        <source>Session</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Empty: it waits for a place.</source>
        <translation>留空：待排。</translation>
    </message>
    <message>
        <source>Type the time, as 10:00-11:40, or periods, as 3-4.</source>
        <translation>请输入时间，如 10:00-11:40，或节次，如 3-4。</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Empty: the activity&apos;s name and the number</source>
        <translation>留空：用活动名称和序号</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>10:00-11:40, or periods: 3-4</source>
        <translation>10:00-11:40，或节次：3-4</translation>
    </message>
    <message>
        <source>T&amp;ime or periods</source>
        <translation>时间或节次(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Length, if no end is typed</source>
        <translation>未写结束时间时的时长(&amp;L)</translation>
    </message>
    <message>
        <source>The time is settled</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>教室(&amp;R)</translation>
    </message>
    <message>
        <source>The room is settled</source>
        <translation>锁定教室</translation>
    </message>
    <message>
        <source>St&amp;aff</source>
        <translation>授课人员(&amp;A)</translation>
    </message>
    <message>
        <source>Setting &amp;up before</source>
        <translation>课前布置(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Clearing after</source>
        <translation>课后清场(&amp;C)</translation>
    </message>
    <message>
        <source>projector, soldering</source>
        <translation>投影仪，焊接</translation>
    </message>
    <message>
        <source>The room must &amp;have</source>
        <translation>教室须具备(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Online link</source>
        <translation>线上链接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>This session alone</source>
        <translation>仅此课次</translation>
    </message>
    <message numerus="yes">
        <source>This and the %n that follow</source>
        <translation>
            <numerusform>此课次及其后 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of the series</source>
        <translation>
            <numerusform>整个系列共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Sa&amp;ve for</source>
        <translation>应用于(&amp;V)</translation>
    </message>
    <message>
        <source>Others follow in what they had in common with this one.</source>
        <translation>其他课次与此课次相同的部分随之更改。</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>没有教室</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a room, its seats</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionExport</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>授课人员</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>changed since it was published</source>
        <translation>发布后有更改</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of people</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionFacts</name>
    <message>
        <source>This activity is no longer there. Somebody took it back.</source>
        <translation>此活动已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>%1: activity, %2: number of the session, %3: how many</comment>
        <translation>%1 · 第 %2／%3 次</translation>
    </message>
    <message>
        <source>This session is no longer there. Somebody took it back.</source>
        <translation>此课次已不在。有人撤销了它。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionHit</name>
    <message>
        <source>%1 is closed from %2 to %3.</source>
        <comment>a room, two moments</comment>
        <translation>%1 于 %2 至 %3 停用。</translation>
    </message>
    <message>
        <source>The room %1 goes into the archive.</source>
        <translation>教室 %1 将归档。</translation>
    </message>
    <message>
        <source>%1 is not available from %2 to %3.</source>
        <comment>a person, two times of day</comment>
        <translation>%1 在 %2 至 %3 没有空。</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>date and time</comment>
        <translation>移至 %1</translation>
    </message>
    <message>
        <source>Place it anew later</source>
        <translation>以后重新安排</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消课次</translation>
    </message>
    <message>
        <source>Choose other staff</source>
        <translation>另选授课人员</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>%1 are from %2 to %3 now.</source>
        <comment>Periods 3-4, two times of day</comment>
        <translation>%1现在的时间是 %2 至 %3。</translation>
    </message>
    <message>
        <source>Take the room away: to be chosen later</source>
        <translation>取消教室：以后再选</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionImport</name>
    <message>
        <source>The row names no activity.</source>
        <translation>这一行没有写明活动。</translation>
    </message>
    <message>
        <source>No activity has the code or name “%1”.</source>
        <translation>没有代码或名称为“%1”的活动。</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are called “%1”; write the code.</source>
        <translation>
            <numerusform>有 %n 个活动都叫“%1”；请写代码。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>“%1”不是分钟数。</translation>
    </message>
    <message>
        <source>“%1” is no range of periods.</source>
        <translation>“%1”不是节次。</translation>
    </message>
    <message>
        <source>No table of periods that holds on %1 has %2.</source>
        <translation>%1 当天适用的节次表里没有%2。</translation>
    </message>
    <message>
        <source>The row does not say at what time.</source>
        <translation>这一行没有写明时间。</translation>
    </message>
    <message>
        <source>“%1” is no time of day.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>没有教室“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are called “%1”; write the building before it.</source>
        <translation>
            <numerusform>有 %n 间教室都叫“%1”；请在前面写上楼名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the name or number “%1”.</source>
        <translation>没有姓名或号码为“%1”的人。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called “%1”; write the number.</source>
        <translation>
            <numerusform>有 %n 人都叫“%1”；请写号码。</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is 5 minutes to 24 hours long.</source>
        <translation>一个课次为 5 分钟至 24 小时。</translation>
    </message>
    <message>
        <source>“%1” is no kind of session.</source>
        <translation>“%1”不是课次种类。</translation>
    </message>
    <message>
        <source>The list has no columns that tell the activity and the date.</source>
        <translation>列表中没有写明活动和日期的列。</translation>
    </message>
    <message>
        <source>Name them Activity, Date, Start and End.</source>
        <translation>请把列名写成：活动、日期、开始、结束。</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3: write the date like this.</source>
        <translation>“%1”可能是 %2 或 %3：请这样写日期。</translation>
    </message>
    <message>
        <source>%1 is long ago.</source>
        <translation>%1 是很久以前的日期。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionJudge</name>
    <message>
        <source>A session stays with its own activity.</source>
        <translation>课次不能移到别的活动。</translation>
    </message>
    <message>
        <source>It has not asked for these devices.</source>
        <translation>这个课次没有申请这些设备。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reasons against a place</comment>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and times, a room</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, no warning</source>
        <comment>a better place</comment>
        <translation>%1，没有警告</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a better place, how good</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionLanes</name>
    <message>
        <source>None</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>授课人员</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 个座位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n asked for</source>
        <translation>
            <numerusform>最多需要 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No room</source>
        <translation>没有教室</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人员</translation>
    </message>
    <message>
        <source>No devices</source>
        <translation>没有设备</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionList</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>待排</translation>
    </message>
    <message>
        <source>Make-up of no. %1</source>
        <translation>第 %1 次课的补课</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>not published yet</comment>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Changed since published</source>
        <translation>发布后有更改</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionNumbers</name>
    <message>
        <source>%1 of %2</source>
        <comment>the third of eight sessions</comment>
        <translation>第 %1 次，共 %2 次</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionPattern</name>
    <message>
        <source>Say at what time the sessions begin.</source>
        <translation>请写明课次几点开始。</translation>
    </message>
    <message>
        <source>Choose a day of the week.</source>
        <translation>请选择星期几。</translation>
    </message>
    <message>
        <source>Choose a teaching week.</source>
        <translation>请选择教学周。</translation>
    </message>
    <message>
        <source>The range begins on %1 and ends on %2, before that.</source>
        <translation>范围从 %1 开始，却在更早的 %2 结束。</translation>
    </message>
    <message>
        <source>The range has none of the chosen days of the week.</source>
        <translation>范围内没有所选的星期几。</translation>
    </message>
    <message>
        <source>The pattern gives %1 sessions; at most %2 are made at once.</source>
        <translation>按此规律会有 %1 个课次；一次最多新建 %2 个。</translation>
    </message>
    <message>
        <source>Choose fewer weeks, fewer days or a shorter range.</source>
        <translation>请少选几周、几天，或缩短范围。</translation>
    </message>
    <message>
        <source>No table of periods that holds on %1 has %2.</source>
        <translation>%1 当天适用的节次表里没有%2。</translation>
    </message>
    <message>
        <source>Give the time by the clock, or complete the table of periods.</source>
        <translation>请直接填写钟点，或补全节次表。</translation>
    </message>
    <message>
        <source>The times %1 and %2 overlap.</source>
        <translation>时间 %1 与 %2 重叠。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionPlanner</name>
    <message>
        <source>The time of this session is locked.</source>
        <translation>这个课次的时间已锁定。</translation>
    </message>
    <message>
        <source>Unlock its time first.</source>
        <translation>请先解锁时间。</translation>
    </message>
    <message>
        <source>The room of this session is locked.</source>
        <translation>这个课次的教室已锁定。</translation>
    </message>
    <message>
        <source>Unlock its room first.</source>
        <translation>请先解锁教室。</translation>
    </message>
    <message>
        <source>All days of this pattern are off: no session is left.</source>
        <translation>这个安排的日期全部停课：没有可排的课次。</translation>
    </message>
    <message>
        <source>Choose other days or weeks.</source>
        <translation>请选择其他日期或周次。</translation>
    </message>
    <message>
        <source>%1 is not cancelled.</source>
        <translation>%1 没有取消。</translation>
    </message>
    <message>
        <source>Cancel it first, or move it.</source>
        <translation>请先取消，或移动它。</translation>
    </message>
    <message>
        <source>It has a make-up session already, which is to be placed.</source>
        <translation>它已有补课，补课待排。</translation>
    </message>
    <message>
        <source>It is made up already, on %1.</source>
        <translation>它已在 %1 补课。</translation>
    </message>
    <message>
        <source>Move that one.</source>
        <translation>请移动那次补课。</translation>
    </message>
    <message>
        <source>This series is no longer there.</source>
        <translation>这个系列已不在。</translation>
    </message>
    <message>
        <source>The series has no session that could be held on these days.</source>
        <translation>这些日期上没有可以举行的系列课次。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionReading</name>
    <message>
        <source>Make-up: %1</source>
        <comment>a session in place of a cancelled one</comment>
        <translation>补课：%1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>%1 + online</source>
        <comment>a room, and over the network too</comment>
        <translation>%1 + 线上</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a number, a model of device</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that are listed</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionRemarks</name>
    <message>
        <source>%1 lies outside of the term %2.</source>
        <translation>%1 在学期 %2 之外。</translation>
    </message>
    <message>
        <source>%1 lies outside of the dates of the activity, %2 to %3.</source>
        <translation>%1 在活动日期 %2 至 %3 之外。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>remarks on sessions</comment>
        <translation>
            <numerusform>另有 %n 条。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionReview</name>
    <message>
        <source>It was called off before it was known here.</source>
        <translation>本机收到它之前，它就已取消。</translation>
    </message>
    <message>
        <source>It stands in the calendar twice.</source>
        <translation>它在日历中出现了两次。</translation>
    </message>
    <message>
        <source>It lasts whole days; a session begins and ends at an hour.</source>
        <translation>它是全天的；课次要有开始和结束的时刻。</translation>
    </message>
    <message>
        <source>It is shorter than five minutes.</source>
        <translation>它不足五分钟。</translation>
    </message>
    <message>
        <source>It is longer than a day.</source>
        <translation>它超过一天。</translation>
    </message>
    <message>
        <source>Until now %1.</source>
        <comment>%1: day and time</comment>
        <translation>原为 %1。</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>It takes place after all.</source>
        <translation>恢复举行。</translation>
    </message>
    <message>
        <source>There is no room called &quot;%1&quot;; the name is kept in the note.</source>
        <translation>没有叫“%1”的教室；名称已保留在备注里。</translation>
    </message>
    <message>
        <source>The room %1 is in the archive and is not taken.</source>
        <translation>教室 %1 已归档，未采用。</translation>
    </message>
    <message>
        <source>The time of this session is locked. Unlock its time first.</source>
        <translation>该课次的时间已锁定，请先解锁时间。</translation>
    </message>
    <message>
        <source>The room of this session is locked. Unlock its room first.</source>
        <translation>该课次的教室已锁定，请先解锁教室。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionSheet</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>课次</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionSide</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>&amp;Whichever is open</source>
        <translation>任一正在签到的课次(&amp;W)</translation>
    </message>
    <message>
        <source>Take cards for whichever session is open</source>
        <translation>刷卡计入任一正在签到的课次</translation>
    </message>
    <message>
        <source>The room of this door</source>
        <translation>此签到处所在的教室</translation>
    </message>
    <message>
        <source>Sessions of the day</source>
        <translation>当天的课次</translation>
    </message>
    <message>
        <source>No session on this day</source>
        <translation>这一天没有课次</translation>
    </message>
    <message>
        <source>Sessions are planned in the calendar.</source>
        <translation>课次在日历中安排。</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>in any room</source>
        <translation>任意教室</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1: room</comment>
        <translation>在 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionTime</name>
    <message numerus="yes">
        <source>A session lasts at least %n minute(s).</source>
        <translation>
            <numerusform>一个课次至少 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>A session of %1 hours is too long: make one for each day.</source>
        <translation>一个课次 %1 小时太长：请每天各建一个。</translation>
    </message>
    <message>
        <source>%1 does not exist in %2: the clocks are put forward.</source>
        <translation>%1 在 %2 不存在：时钟拨快了。</translation>
    </message>
    <message>
        <source>%1 comes twice in %2: the clocks are put back.</source>
        <translation>%1 在 %2 有两次：时钟拨慢了。</translation>
    </message>
    <message>
        <source>“%1” is no date and time.</source>
        <translation>“%1”不是日期和时间。</translation>
    </message>
    <message>
        <source>The session begins at %1 and ends at %2, before that.</source>
        <translation>课次于 %1 开始，却在更早的 %2 结束。</translation>
    </message>
    <message>
        <source>If it goes on after midnight, let it end on the next day.</source>
        <translation>如果跨过午夜，请让它在次日结束。</translation>
    </message>
    <message>
        <source>It ends on the next day, at %1.</source>
        <translation>它在次日 %1 结束。</translation>
    </message>
    <message>
        <source>The clocks change in between: it really lasts %1 minutes, not %2.</source>
        <translation>其间时钟有调整：实际时长为 %1 分钟，不是 %2 分钟。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionTrial</name>
    <message>
        <source>It clashes with another one of the new sessions.</source>
        <translation>与另一个新课次冲突。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionWeek</name>
    <message>
        <source>since %1 the day before</source>
        <comment>22:00</comment>
        <translation>自前一天 %1 起</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionWhen</name>
    <message>
        <source>No term is entered yet: type a date, as 2026-11-26.</source>
        <translation>还没有录入学期：请输入日期，如 2026-11-26。</translation>
    </message>
    <message numerus="yes">
        <source>The term %1 has %n weeks.</source>
        <translation>
            <numerusform>学期 %1 共 %n 周。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date. Type it as 2026-11-26.</source>
        <translation>“%1”不是日期。请写成 2026-11-26。</translation>
    </message>
    <message>
        <source>No table of periods has “%1” on that day. Type the time, as 10:00-11:40.</source>
        <translation>当天的节次表里没有“%1”。请输入时间，如 10:00-11:40。</translation>
    </message>
    <message>
        <source>“%1” is no time. Type it as 10:00-11:40, or as periods: 3-4.</source>
        <translation>“%1”不是时间。请写成 10:00-11:40，或节次：3-4。</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>length of a session</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>times, length</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>periods, times, length</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of a day: Thursday 26 November</comment>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>week %1</source>
        <comment>of the term</comment>
        <translation>第 %1 周</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>停课</translation>
    </message>
    <message>
        <source>day off: %1</source>
        <translation>停课：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that are listed</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionWords</name>
    <message>
        <source>This session is no longer there. Somebody took it away.</source>
        <translation>此课次已不在。有人将它删除了。</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>（已不在）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: activity, %2: title of a session</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <comment>%1: activity, %2: its number</comment>
        <translation>%1，第 %2 次课</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>理论</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>实践</translation>
    </message>
    <message>
        <source>Project work</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>典礼</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionWriting</name>
    <message>
        <source>The activity of this session is no longer there.</source>
        <translation>这个课次的活动已不在。</translation>
    </message>
    <message>
        <source>This room is no longer there.</source>
        <translation>这间教室已不在。</translation>
    </message>
    <message>
        <source>The room %1 is in the archive.</source>
        <translation>教室 %1 已归档。</translation>
    </message>
    <message>
        <source>Choose another room, or take it out of the archive.</source>
        <translation>请另选教室，或将它取消归档。</translation>
    </message>
    <message>
        <source>“%1” is no date and time.</source>
        <translation>“%1”不是日期和时间。</translation>
    </message>
    <message>
        <source>The session would end before it begins.</source>
        <translation>课次的结束会早于开始。</translation>
    </message>
    <message numerus="yes">
        <source>A session is 5 minutes to 24 hours long, not %n minutes.</source>
        <translation>
            <numerusform>一个课次为 5 分钟至 24 小时，不能是 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting up and clearing take 0 to 480 minutes, not %1.</source>
        <translation>布置和清场各为 0 至 480 分钟，不能是 %1 分钟。</translation>
    </message>
    <message>
        <source>“%1” is no kind of session.</source>
        <translation>“%1”不是课次种类。</translation>
    </message>
    <message>
        <source>“%1” of a session cannot be changed.</source>
        <translation>课次的“%1”不能更改。</translation>
    </message>
    <message>
        <source>The series of this session is no longer there.</source>
        <translation>这个课次所属的系列已不在。</translation>
    </message>
    <message>
        <source>This session is no longer there. Somebody took it away.</source>
        <translation>此课次已不在。有人将它删除了。</translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation>此人已不在。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>还没有课次</translation>
    </message>
    <message>
        <source>Make them from a pattern: days of the week, weeks and a time. Holidays are left out and offered again.</source>
        <translation>按规律生成：选择星期、周次和时间。遇节假日略去，之后可另行安排。</translation>
    </message>
    <message>
        <source>New sessions…</source>
        <translation>新建课次…</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>日历(&amp;C)</translation>
    </message>
    <message>
        <source>Show the selected session in the calendar</source>
        <translation>在日历中显示所选课次</translation>
    </message>
    <message>
        <source>Days left &amp;out…</source>
        <translation>略去的日期(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New sessions…</source>
        <translation>新建课次(&amp;N)…</translation>
    </message>
    <message>
        <source>Open in the calendar</source>
        <translation>在日历中打开</translation>
    </message>
    <message>
        <source>Copy, to be placed</source>
        <translation>复制为待排课次</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消课次…</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>恢复此课次</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Number all sessions by time</source>
        <translation>所有课次按时间编号</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were left out: &quot;Days left out&quot; offers other days for them.</source>
        <translation>
            <numerusform>已略去 %n 天：“略去的日期”里可为它们另选日期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n session(s)</source>
        <translation>
            <numerusform>取消 %n 个课次</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay visible as cancelled. The reason goes into the notices.</source>
        <translation>课次仍会显示，标为已取消。原因会写入通知。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The numbers are right already.</source>
        <translation>编号已经正确。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SetAnswers</name>
    <message>
        <source>This participation is no longer there. Somebody took it back.</source>
        <translation>这条学员记录已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>This question is no longer asked. Look at the questions of the activity.</source>
        <translation>这个问题已不再提问。请查看活动的问题。</translation>
    </message>
    <message>
        <source>Kept the answers of %1</source>
        <comment>%1: person and activity</comment>
        <translation>保存 %1 的回答</translation>
    </message>
    <message>
        <source>kept the answers</source>
        <comment>Li · Robotics: you kept the answers</comment>
        <translation>保存了回答</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for a number, and &quot;%2&quot; is none.</source>
        <translation>“%1”要求填数字，而“%2”不是数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for a whole number from %2 to %3.</source>
        <translation>“%1”要求填 %2 至 %3 的整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; knows no choice &quot;%2&quot;. There are: %3.</source>
        <translation>“%1”没有选项“%2”。可选：%3。</translation>
    </message>
    <message>
        <source>A scale needs its lowest and its highest number, one a line: 1 and 5.</source>
        <translation>评分题需要最小数和最大数，每行一个：1 和 5。</translation>
    </message>
    <message>
        <source>Write down at least two choices, one a line.</source>
        <translation>请至少写两个选项，每行一个。</translation>
    </message>
    <message>
        <source>Two of the choices are the same.</source>
        <translation>有两个选项相同。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SetProgress</name>
    <message>
        <source>This is no longer there. Somebody took it back.</source>
        <translation>这一项已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>Progress goes from 0 to 100 percent.</source>
        <translation>进度为 0 至 100 %。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in a sentence</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the progress of %1 in %2 to %3 %</source>
        <comment>%1: person or &quot;3 people&quot;, %2: module</comment>
        <translation>将 %1 在“%2”中的进度设为 %3 %</translation>
    </message>
    <message>
        <source>set the progress in %1 to %2 %</source>
        <comment>about a participant, %1: module</comment>
        <translation>将“%1”的进度设为 %2 %</translation>
    </message>
</context>
<context>
    <name>kitcamp::SetSeats</name>
    <message numerus="yes">
        <source>%n of the students who have a seat in %1 would be left without.</source>
        <comment>%1: an activity</comment>
        <translation>
            <numerusform>%1 已有名额的学生中，会有 %n 名失去名额。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them on the waiting list, or withdraw them, first.</source>
        <translation>请先把他们列入候补名单，或为他们办理退出。</translation>
    </message>
    <message>
        <source>Give a reason: then those who came last keep their seats beyond the seats.</source>
        <translation>请写明原因：这样，最后加入的学员可超额保留名额。</translation>
    </message>
    <message>
        <source>any number</source>
        <comment>of seats</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>There cannot be less than no seat.</source>
        <translation>名额不能少于 0。</translation>
    </message>
    <message>
        <source>There is no kind of seat called &quot;%1&quot;.</source>
        <translation>没有叫“%1”的名额类型。</translation>
    </message>
    <message>
        <source>Set the seats of %1: %2 on site, %3 online</source>
        <translation>设置 %1 的名额：现场 %2，线上 %3</translation>
    </message>
    <message>
        <source>set the seats</source>
        <comment>Robotics: you set the seats</comment>
        <translation>设置了名额</translation>
    </message>
</context>
<context>
    <name>kitcamp::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Every change is in the history and can be undone</source>
        <translation>每次更改都记入历史，并可撤销</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Loan rules</source>
        <translation>借用规则</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>借还台</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>借用人组</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸面</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Term calendar</source>
        <translation>校历</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Times of people</source>
        <translation>人员可用时间</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
</context>
<context>
    <name>kitcamp::SettingsSection</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>kitcamp::ShareDialog</name>
    <message>
        <source>Share this centre</source>
        <translation>共享此中心</translation>
    </message>
    <message>
        <source>Choose an empty folder that the other computers reach too: on a network drive, or on a USB stick that is carried between them. The whole history is put there; this file stays where it is.</source>
        <translation>请选择其他电脑也能访问的空文件夹：在网络驱动器上，或在各电脑间传递的 U 盘上。全部历史会放到那里；本文件仍在原处。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder where the computers meet</source>
        <translation>汇集文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>A folder that is not there yet is made.</source>
        <translation>文件夹不存在时会新建。</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>本机的名称(&amp;N)</translation>
    </message>
    <message>
        <source>So the others know who did what: &quot;Desk 1&quot;.</source>
        <translation>让其他人知道是谁做的，如“1 号台”。</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>共享(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a folder, or write it with its whole path.</source>
        <translation>请选择文件夹，或写明完整路径。</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>正在共享</translation>
    </message>
    <message>
        <source>The centre is shared. What is to be done for each computer that shall join:</source>
        <translation>中心已共享。每台要加入的电脑需这样做：</translation>
    </message>
    <message>
        <source>&amp;Save the invitation…</source>
        <translation>保存邀请文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Sharing</name>
    <message>
        <source>%1 is shared already, at %2. What is not sent yet is sent by the next sync.</source>
        <translation>%1 已在 %2 共享。尚未发送的内容下次同步时发送。</translation>
    </message>
    <message>
        <source>Invite other computers: on the page Sync, or with &quot;kitcamp hub invite&quot;.</source>
        <translation>邀请其他电脑：在“同步”页，或用“kitcamp hub invite”。</translation>
    </message>
    <message>
        <source>%1 holds another centre. It was not touched; choose an empty folder.</source>
        <translation>%1 里是另一个中心，没有动它；请选择空文件夹。</translation>
    </message>
    <message>
        <source>Sending the history</source>
        <translation>正在发送历史</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>没有名称的电脑</translation>
    </message>
    <message>
        <source>Packing a snapshot for those who join</source>
        <translation>正在为加入的电脑打包快照</translation>
    </message>
</context>
<context>
    <name>kitcamp::SheetModel</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号或工号</translation>
    </message>
    <message>
        <source>School</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>a place was offered</source>
        <translation>录取待确认</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>未标记</translation>
    </message>
    <message>
        <source>%1, online</source>
        <comment>%1: present, late ..</comment>
        <translation>%1，线上</translation>
    </message>
</context>
<context>
    <name>kitcamp::SheetPanel</name>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>到场(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Late</source>
        <translation>迟到(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xcused</source>
        <translation>请假(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>缺勤(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No mark</source>
        <translation>不标记(&amp;N)</translation>
    </message>
    <message>
        <source>Who is expected and who came</source>
        <translation>应到和实到的人</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>名单上没有人</translation>
    </message>
    <message>
        <source>Choose a session at the left, or confirm participants of its activity.</source>
        <translation>请在左侧选择课次，或确认其活动的学员。</translation>
    </message>
    <message>
        <source>Marks everybody who is selected in the list</source>
        <translation>标记名单中选中的所有人</translation>
    </message>
</context>
<context>
    <name>kitcamp::ShortageTable</name>
    <message>
        <source>This course lists no devices: enter what it needs on the page Courses.</source>
        <translation>这门课程没有列出设备：请在“课程”页填写所需设备。</translation>
    </message>
    <message numerus="yes">
        <source>Enough for %n more team(s).</source>
        <translation>
            <numerusform>还够 %n 个小组使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough for all bookings.</source>
        <translation>足够满足所有预约。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) to buy or borrow, first short on %1.</source>
        <comment>%1: day</comment>
        <translation>
            <numerusform>需购买或借入 %n 件设备，最早从 %1 起短缺。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>需购数量</translation>
    </message>
    <message>
        <source>First short</source>
        <translation>最早短缺</translation>
    </message>
    <message>
        <source>We have</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Asked besides</source>
        <translation>另需</translation>
    </message>
    <message>
        <source>Booked then for</source>
        <translation>届时预约给</translation>
    </message>
    <message>
        <source>On loan then</source>
        <translation>届时在借</translation>
    </message>
</context>
<context>
    <name>kitcamp::ShortagesPart</name>
    <message>
        <source>Bookings</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>What is short</source>
        <translation>短缺设备</translation>
    </message>
    <message>
        <source>Nothing is short</source>
        <translation>没有短缺</translation>
    </message>
    <message>
        <source>Whatever is booked in this time is there. Ask above what more teams would need.</source>
        <translation>这段时间内预约的设备都有。增加小组会需要什么，可在上方试算。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>周数(&amp;W)</translation>
    </message>
    <message>
        <source>What if there were so many more &amp;teams</source>
        <translation>试算：再增加几个小组(&amp;T)</translation>
    </message>
    <message>
        <source>Write the day as 2026-09-01.</source>
        <translation>请把日期写成 2026-09-01。</translation>
    </message>
    <message>
        <source>Export the list to buy</source>
        <translation>导出采购清单</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>To buy or borrow</source>
        <translation>需购买或借入</translation>
    </message>
    <message>
        <source>of the co&amp;urse</source>
        <translation>课程的(&amp;U)</translation>
    </message>
</context>
<context>
    <name>kitcamp::SideChoice</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a field, %2: its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::SigningKey</name>
    <message>
        <source>This computer gave no random bytes to make a key from. Start it anew and try again.</source>
        <translation>本机未能提供生成密钥所需的随机数据。请重新启动电脑后再试。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SigningList</name>
    <message>
        <source>Signing list: %1</source>
        <comment>%1: session</comment>
        <translation>签到表：%1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个课次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SkillTable</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a mean, and of how many answers</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>from %n answer(s) on</source>
        <translation>
            <numerusform>%n 份回答起显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Answered both</source>
        <translation>前后均回答</translation>
    </message>
</context>
<context>
    <name>kitcamp::SkippedDialog</name>
    <message>
        <source>Days that were left out</source>
        <translation>略去的日期</translation>
    </message>
    <message>
        <source>No day was left out.</source>
        <translation>没有略去的日期。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose for each day whether, and when, its session is held after all.</source>
        <translation>请为每个日期选择课次是否恢复、何时举行。</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>When the session of %1 is held</source>
        <translation>%1 的课次何时举行</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>仍然略去</translation>
    </message>
    <message>
        <source>Now free: %1</source>
        <translation>现已可用：%1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>改在 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::SnapshotMaker</name>
    <message>
        <source>A snapshot is made of what all have; something here is not sent yet.</source>
        <translation>快照只由各电脑都有的内容生成；本机还有未发送的内容。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SpecialDayDialog</name>
    <message>
        <source>Add special days</source>
        <translation>添加特殊日</translation>
    </message>
    <message>
        <source>Edit a special day</source>
        <translation>编辑特殊日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Day, or first and last day</source>
        <translation>日期，或起止日期(&amp;D)</translation>
    </message>
    <message>
        <source>2026-10-01, or 2026-10-01~2026-10-07</source>
        <translation>2026-10-01，或 2026-10-01~2026-10-07</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>班</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>另定时段</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>怎样的一天(&amp;W)</translation>
    </message>
    <message>
        <source>its own weekday</source>
        <translation>当天的星期</translation>
    </message>
    <message>
        <source>With the hours &amp;of</source>
        <translation>开放时间同(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>时段(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Special day %1</source>
        <translation>特殊日 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::SpecialDaysPanel</name>
    <message>
        <source>What it is</source>
        <translation>怎样的一天</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>特殊日</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>No special days ahead</source>
        <translation>今后没有特殊日</translation>
    </message>
    <message>
        <source>Add holidays and working weekends, or import the year&apos;s list with 休 and 班.</source>
        <translation>请添加节假日和调休上班日，或导入当年的休班表。</translation>
    </message>
    <message>
        <source>Show &amp;past</source>
        <translation>显示以往(&amp;P)</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more row(s).</source>
        <translation>
            <numerusform>另有 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose a list of special days</source>
        <translation>选择特殊日列表</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>列表 (*.csv *.txt *.xlsx *.xls);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n special day(s) of the list are in the calendar.</source>
        <translation>
            <numerusform>列表中的 %n 个特殊日已在日历里。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::StaffField</name>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助教</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Who holds the session; Delete takes somebody away</source>
        <translation>课次的授课人员；按 Delete 移除</translation>
    </message>
    <message>
        <source>Name of somebody who holds the session</source>
        <translation>授课人员姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, a role</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 已在名单中。</translation>
    </message>
</context>
<context>
    <name>kitcamp::StartChoices</name>
    <message>
        <source>Set up a new centre</source>
        <translation>新建中心</translation>
    </message>
    <message>
        <source>Four short steps: names, terms, opening hours, card reader. All of it can be changed later.</source>
        <translation>四个小步骤：名称、须知、开放时间、读卡器。以后都可以更改。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>A centre that was set up before, on this computer or brought from another one.</source>
        <translation>以前建好的中心，在本机上，或从别的电脑带来。</translation>
    </message>
    <message>
        <source>Look at the sample centre</source>
        <translation>看看示例中心</translation>
    </message>
    <message>
        <source>Boards, students, camps and loans of several years, to try everything without harm.</source>
        <translation>数年的开发板、学生、训练营和借用，可以放心尝试。</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>您想怎样开始？</translation>
    </message>
    <message>
        <source>Join a centre</source>
        <translation>加入中心</translation>
    </message>
    <message>
        <source>Another desk or a laptop of a centre that shares its file: it takes an invitation and the folder where they meet.</source>
        <translation>中心的另一个柜台或笔记本电脑，其文件已共享：需要邀请文件和汇集文件夹。</translation>
    </message>
</context>
<context>
    <name>kitcamp::StartUse</name>
    <message>
        <source>This is no machine that stays here. Lend it instead.</source>
        <translation>这不是机时设备。请改为借出。</translation>
    </message>
    <message>
        <source>A use ends after it begins.</source>
        <translation>使用的结束时间须晚于开始时间。</translation>
    </message>
    <message>
        <source>This booking was started or cancelled already.</source>
        <translation>这条预约已经开始或已取消。</translation>
    </message>
    <message>
        <source>%1 started to use %2</source>
        <comment>%1: person, %2: device</comment>
        <translation>%1 开始使用 %2</translation>
    </message>
    <message>
        <source>%1, against the rules: %2</source>
        <comment>%1: .. started to use .., %2: reason</comment>
        <translation>%1，破例：%2</translation>
    </message>
    <message>
        <source>started it for %1</source>
        <comment>Printer 2: you started it for Li</comment>
        <translation>为 %1 开始使用</translation>
    </message>
    <message>
        <source>%1 would be used by two people at once.</source>
        <translation>%1 会同时由两个人使用。</translation>
    </message>
    <message>
        <source>%1 stays here: it is not lent. Take it back before it is set to stay.</source>
        <translation>%1 不外借。请先归还，再设为不外借。</translation>
    </message>
</context>
<context>
    <name>kitcamp::StartWindow</name>
    <message>
        <source>Enter goes on, Esc goes back.</source>
        <translation>Enter 继续，Esc 返回。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>The lending desk of your centre, in one file of your own</source>
        <translation>中心的借还台，数据都在自己的一个文件里</translation>
    </message>
    <message>
        <source>A new centre</source>
        <translation>新建中心</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Make the centre</source>
        <translation>建立中心(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Join a centre</source>
        <translation>加入中心</translation>
    </message>
    <message>
        <source>This computer gets a file of its own and keeps in step with the others</source>
        <translation>本机会有自己的文件，并与其他电脑保持同步</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
</context>
<context>
    <name>kitcamp::StateFilter</name>
    <message>
        <source>%1 %2</source>
        <comment>%1: New, Wrong ..., %2: number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
</context>
<context>
    <name>kitcamp::StatusLine</name>
    <message>
        <source>nobody chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>操作员：%1</translation>
    </message>
    <message>
        <source>Change the operator, now %1</source>
        <translation>更换操作员，当前为%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1: what Ctrl+Z would take back</comment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Two computers did what cannot both be true: click to read and decide.</source>
        <translation>两台电脑的操作不能同时成立：点击查看并决定。</translation>
    </message>
</context>
<context>
    <name>kitcamp::Store</name>
    <message>
        <source>No backup could be made: the folder %1 cannot be written.</source>
        <translation>无法备份：文件夹 %1 不能写入。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or open it.</source>
        <translation>%1 已存在。请换个名称，或打开它。</translation>
    </message>
    <message>
        <source>%1 would lie on a network drive, where two computers would destroy it. Choose a folder on this computer.</source>
        <translation>%1 会放在网络驱动器上，两台电脑同用会损坏它。请选择本机的文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be made. Is the folder there, and may you write in it?</source>
        <translation>%1 无法新建。文件夹在吗？您有写入权限吗？</translation>
    </message>
    <message>
        <source>%1 lies on a drive without shared memory, which Kitcamp needs. Keep it on this computer&apos;s disk.</source>
        <translation>%1 所在的驱动器不支持 Kitcamp 需要的共享内存。请把它放在本机磁盘上。</translation>
    </message>
    <message>
        <source>%1 is damaged. Close it and take a backup from the folder beside it.</source>
        <translation>%1 已损坏。请关闭它，从旁边的文件夹里取一份备份。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>The picture is larger than 300 KB after scaling. Choose a smaller one.</source>
        <translation>图片缩小后仍大于 300 KB。请选择小一些的。</translation>
    </message>
    <message>
        <source>This program does not know how to do &quot;%1&quot;. Update the program.</source>
        <translation>本程序不会做“%1”。请更新程序。</translation>
    </message>
    <message>
        <source>The history has no such entry.</source>
        <translation>历史里没有这条记录。</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>没有您的操作可撤销。</translation>
    </message>
    <message>
        <source>There is nothing of yours to do again.</source>
        <translation>没有您的操作可重做。</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>这一步已经撤销过了。</translation>
    </message>
    <message>
        <source>Two numbers would change places in one step. Give one of them another number first.</source>
        <translation>两个号码会在一步里互换。请先给其中一个换个号码。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken back: what it changed was changed again later.</source>
        <translation>“%1”不能撤销：它更改的内容后来又改过。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken back: &quot;%2&quot; came later. Take that back first.</source>
        <translation>“%1”不能撤销：后来又有“%2”。请先撤销后者。</translation>
    </message>
    <message>
        <source>Take back &quot;%1&quot; first, in the History.</source>
        <translation>请先在历史里撤销“%1”。</translation>
    </message>
    <message>
        <source>This program does not know how to do &quot;%1&quot;.</source>
        <translation>本程序不会做“%1”。</translation>
    </message>
    <message>
        <source>There is nothing to take back: what &quot;%1&quot; wanted was so already.</source>
        <translation>没有可撤销的：“%1”要做的原本就已如此。</translation>
    </message>
    <message>
        <source>The operator who works here is no longer in the file: another computer took the name away. Choose who works, then try again.</source>
        <translation>在此工作的操作员已不在文件里：另一台电脑删除了这个名字。请重新选择操作员，再试一次。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SuggestDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n places were looked at; these are the best. Take one by its number or with Enter.</source>
        <translation>
            <numerusform>已查看 %n 个时段，以下是最好的几个。按序号或 Enter 选用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a key, a place</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a key, a place, reasons</comment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>The best places</source>
        <translation>推荐的时段</translation>
    </message>
    <message>
        <source>No place is free of what forbids it or stops publishing. What stands in the way:</source>
        <translation>没有既不被禁止又可发布的时段。受到以下限制：</translation>
    </message>
    <message>
        <source>There is no day left in the weeks that are loaded.</source>
        <translation>已载入的各周中没有剩余的日期。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SurveyRows</name>
    <message>
        <source>%1 The answer is left out.</source>
        <comment>%1: a sentence</comment>
        <translation>%1此回答已略去。</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>不记名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date, or can be read in two ways.</source>
        <translation>“%1”不是日期，或有两种读法。</translation>
    </message>
    <message>
        <source>Replaced by row %1, which was sent in later.</source>
        <translation>已由后来提交的第 %1 行代替。</translation>
    </message>
    <message>
        <source>A later reply of this person is in the file: that one counts.</source>
        <translation>文件里有此人后来提交的回答：以那份为准。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SurveyTable</name>
    <message>
        <source>Nobody has answered yet</source>
        <translation>还没有人回答</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1／%2 人已回答</translation>
    </message>
    <message numerus="yes">
        <source>%1; figures are shown from %n answer(s) on</source>
        <translation>
            <numerusform>%1；%n 份回答起显示统计结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shown from %n answer(s) on</source>
        <translation>
            <numerusform>%n 份回答起显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>kitcamp::SurveysTab</name>
    <message>
        <source>%1 · %2</source>
        <comment>%1: questionnaire, %2: number of replies</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>新建问卷</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新建问题</translation>
    </message>
    <message>
        <source>Choices stand one a line; of a scale the lowest and the highest number. The same skill in the questionnaires before and after is compared.</source>
        <translation>选项每行一个；量表填最低和最高的数。营前和营后问卷中相同的能力会作对比。</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>编辑问题</translation>
    </message>
    <message>
        <source>Everything in the plan is asked for already.</source>
        <translation>计划中的内容都已有问题。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n question(s). Paste them into &quot;import from text&quot; of the questionnaire service.</source>
        <translation>
            <numerusform>已复制 %n 个问题。请粘贴到问卷平台的“从文本导入”中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>导出统计结果</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: camp, %2: questionnaire</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New &amp;question…</source>
        <translation>新建问题(&amp;Q)…</translation>
    </message>
    <message>
        <source>Ask for the &amp;plan</source>
        <translation>按计划提问(&amp;P)</translation>
    </message>
    <message>
        <source>Adds a question for each session and teacher, and for the skills of the other questionnaires.</source>
        <translation>为每个课次和教师各添加一个问题，并添加其他问卷中的能力问题。</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>For &quot;import from text&quot; of a questionnaire service</source>
        <translation>用于问卷平台的“从文本导入”</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>导入回答(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;New questionnaire…</source>
        <translation>新建问卷(&amp;N)…</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题与回答</translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>还没有问卷</translation>
    </message>
    <message>
        <source>Ask before and after the camp what people can do, and how useful each session was. Answers are shown from five on.</source>
        <translation>可在营前和营后询问大家的能力，以及每个课次的收获。满五份回答才显示结果。</translation>
    </message>
    <message>
        <source>Skills before and after</source>
        <translation>能力的前后对比</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>kitcamp::SwapTeams</name>
    <message>
        <source>Swapped %1 and %2 between teams</source>
        <comment>two persons</comment>
        <translation>将 %1 与 %2 对调队伍</translation>
    </message>
    <message>
        <source>let this student and %1 change teams</source>
        <comment>Li Lei: you let this student and .. change teams</comment>
        <translation>将此学生与 %1 对调队伍</translation>
    </message>
</context>
<context>
    <name>kitcamp::SyncPage</name>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>Work goes on; what is done meanwhile is sent as soon as it is there again.</source>
        <translation>可照常工作；其间所做的操作等它恢复后立即发送。</translation>
    </message>
    <message>
        <source>It is elsewhere now…</source>
        <translation>已移到别处…</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>立即同步(&amp;N)</translation>
    </message>
    <message>
        <source>This centre lies on this computer alone</source>
        <translation>此中心只在本机</translation>
    </message>
    <message>
        <source>Share it, and the other desks and laptops work with it too. Each computer keeps the whole file and works at full speed, also without a network; they come together by themselves over a folder that all of them reach: on a network drive, or on a USB stick.

Others join with the invitation that you save afterwards: on their first start they choose &quot;Join a centre&quot;.</source>
        <translation>共享之后，其他柜台和笔记本电脑也能使用它。每台电脑都保存完整的文件，没有网络也能全速工作；它们通过大家都能访问的文件夹自动同步：在网络驱动器上，或在 U 盘上。

其他电脑凭您随后保存的邀请文件加入：首次启动时选择“加入中心”。</translation>
    </message>
    <message>
        <source>&amp;Share this centre…</source>
        <translation>共享此中心(&amp;S)…</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>电脑</translation>
    </message>
</context>
<context>
    <name>kitcamp::SyncSession</name>
    <message>
        <source>Syncing was stopped.</source>
        <translation>同步已停止。</translation>
    </message>
    <message>
        <source>Another window or program is syncing this file just now.</source>
        <translation>另一个窗口或程序正在同步此文件。</translation>
    </message>
    <message>
        <source>At %1 another centre meets. This file was not synced with it.</source>
        <translation>%1 是另一个中心的汇集处。本文件没有与它同步。</translation>
    </message>
    <message>
        <source>Choose the folder of this centre on the page Sync.</source>
        <translation>请在“同步”页选择本中心的文件夹。</translation>
    </message>
    <message>
        <source>Or join the other centre with a file of its own.</source>
        <translation>或用单独的文件加入那个中心。</translation>
    </message>
    <message numerus="yes">
        <source>What lies at %1 was set back to an older copy. This file sends again what was lost there: %n entries.</source>
        <comment>entries of the log</comment>
        <translation>
            <numerusform>%1 里的内容被恢复成了旧副本。本文件会重新发送那里丢失的 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Others keep %1 busy. It is tried again in a moment.</source>
        <translation>其他电脑正占用 %1。稍后会再试。</translation>
    </message>
    <message>
        <source>Put an older, whole copy of %1 in its place: the computers send again what it lacks.</source>
        <translation>请用 %1 较旧而完整的副本替换它：缺少的内容各电脑会重新发送。</translation>
    </message>
    <message>
        <source>This file and what lies at %1 have gone separate ways: each holds entries that the other one never had. Was the folder copied, or set back, and used at two places?</source>
        <translation>本文件与 %1 里的内容已各自改动：双方都有对方没有过的记录。文件夹是否被复制或恢复过，并在两处使用？</translation>
    </message>
    <message>
        <source>If another folder holds the right log, choose it on the page Sync.</source>
        <translation>如果正确的日志在另一个文件夹，请在“同步”页选择它。</translation>
    </message>
    <message>
        <source>Else run &quot;kitcamp repair %1&quot;: it makes the file anew from the log and does again what only this file has.</source>
        <translation>否则请运行“kitcamp repair %1”：它会按日志重建文件，并重做只有本文件才有的内容。</translation>
    </message>
</context>
<context>
    <name>kitcamp::SyncTiles</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联络</translation>
    </message>
</context>
<context>
    <name>kitcamp::SyncWords</name>
    <message>
        <source>The files meet in %1.</source>
        <comment>%1: folder</comment>
        <translation>各文件在 %1 汇集。</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <comment>%1: time</comment>
        <translation>上次联络：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this computer will be sent.</source>
        <translation>
            <numerusform>本机的 %n 项更改将会发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in touch yet</source>
        <translation>尚未联络</translation>
    </message>
    <message>
        <source>This centre is shared. It has not met the other computers since it was opened.</source>
        <translation>此中心已共享。打开之后还没有与其他电脑会合。</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>未共享</translation>
    </message>
    <message>
        <source>This centre lies on this computer alone. The page Sync shares it with others.</source>
        <translation>此中心只在本机。可在“同步”页与其他电脑共享。</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>Meeting the other computers</source>
        <translation>正在与其他电脑会合</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <comment>%1, %2: numbers of entries</comment>
        <translation>正在同步 %1／%2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>%1: time</comment>
        <translation>自 %1 离线</translation>
    </message>
    <message>
        <source>Work goes on. What is done meanwhile is sent as soon as the others are there again.</source>
        <translation>可照常工作。其间所做的操作等其他电脑恢复后立即发送。</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n 项待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n 项待决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::TabList</name>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>本来就是这样：没有做任何更改。</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>%1: what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>kitcamp::TableFrame</name>
    <message>
        <source>&amp;Copy as table</source>
        <translation>复制为表格(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kitcamp::TakeOnlinePresence</name>
    <message numerus="yes">
        <source>Took who was online in %1 from %2: %n there</source>
        <comment>%1: session, %2: file</comment>
        <translation>
            <numerusform>从 %2 导入 %1 的线上到场名单：%n 人到场</numerusform>
        </translation>
    </message>
    <message>
        <source>took who was online from %1</source>
        <comment>Python 3 of 8: you took who was online from list.csv</comment>
        <translation>从 %1 导入了线上到场名单</translation>
    </message>
</context>
<context>
    <name>kitcamp::TakeOutOfTeam</name>
    <message>
        <source>Took %1 out of team %2</source>
        <comment>%1: person, %2: team</comment>
        <translation>将 %1 移出队伍 %2</translation>
    </message>
    <message>
        <source>took this student out of team %1</source>
        <comment>Li Lei: you took this student out of team ..</comment>
        <translation>将此学生移出队伍 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeachingCalendar</name>
    <message>
        <source>Week %1</source>
        <comment>of a term</comment>
        <translation>第 %1 周</translation>
    </message>
    <message>
        <source>Week %1, as %2</source>
        <comment>a make-up working day has the lessons of a weekday</comment>
        <translation>第 %1 周，上%2的课</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a term</comment>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two terms</comment>
        <translation>%1 与 %2 之间</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a term</comment>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>%1 is off: %2.</source>
        <translation>%1 停课：%2。</translation>
    </message>
    <message>
        <source>%1 is off.</source>
        <translation>%1 停课。</translation>
    </message>
    <message>
        <source>%1 is a make-up working day with the lessons of another day: %2.</source>
        <translation>%1 是调休上班日，上另一天的课：%2。</translation>
    </message>
    <message>
        <source>%1 is a make-up working day with the lessons of another day.</source>
        <translation>%1 是调休上班日，上另一天的课。</translation>
    </message>
    <message>
        <source>%1 was left out: %2.</source>
        <translation>已跳过 %1：%2。</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>已跳过 %1。</translation>
    </message>
    <message>
        <source>%1 lies after the last week of %2.</source>
        <translation>%1 在 %2 最后一周之后。</translation>
    </message>
    <message>
        <source>%1 lies after the last week of the term.</source>
        <translation>%1 在学期最后一周之后。</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeachingTerm</name>
    <message>
        <source>“%1” is no name of a term. Write the school year and 1, 2 or 3, as in 2026-2027-1.</source>
        <translation>“%1”不是学期名称。请写学年加 1、2 或 3，如 2026-2027-1。</translation>
    </message>
    <message>
        <source>A school year has two years that follow each other: %1.</source>
        <translation>学年由前后相连的两年组成：%1。</translation>
    </message>
    <message>
        <source>Say on which Monday the term begins.</source>
        <translation>请写明学期从哪个星期一开始。</translation>
    </message>
    <message>
        <source>%1 is a %2. The first week begins with Monday, %3.</source>
        <translation>%1 是%2。第一周从星期一 %3 开始。</translation>
    </message>
    <message>
        <source>A term has 1 to %1 weeks, not %2.</source>
        <translation>一个学期有 1 至 %1 周，不能是 %2 周。</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamAttributes</name>
    <message>
        <source>women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>others</source>
        <comment>neither women nor men</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>school</source>
        <translation>中学</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>本科</translation>
    </message>
    <message>
        <source>master</source>
        <translation>硕士</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>博士</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>on site or online</source>
        <translation>现场或线上</translation>
    </message>
    <message>
        <source>School</source>
        <comment>a department of a university</comment>
        <translation>院系</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Level of study</source>
        <translation>学历层次</translation>
    </message>
    <message>
        <source>Year of entry</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>On site or online</source>
        <translation>现场或线上</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Pre-training done</source>
        <translation>营前学习完成情况</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamCaseModel</name>
    <message>
        <source>– none yet</source>
        <translation>– 尚无</translation>
    </message>
    <message>
        <source>▲ %1 teams have this case, it takes %2 at most.</source>
        <translation>▲ %1 支队伍选了此课题，最多 %2 支。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 named wishes</source>
        <translation>
            <numerusform>%1 人中 %n 人填了志愿</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Project case</source>
        <translation>项目课题</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>契合度</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamCasesPanel</name>
    <message>
        <source>Projects of the teams</source>
        <translation>各队的课题</translation>
    </message>
    <message>
        <source>Question whose answers are the wishes</source>
        <translation>填写志愿的问题</translation>
    </message>
    <message>
        <source>Question whose answers are the wishes, the first wish first</source>
        <translation>填写志愿的问题，第一志愿在前</translation>
    </message>
    <message>
        <source>&amp;Choose by hand…</source>
        <translation>人工选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Assign by wishes</source>
        <translation>按志愿分配(&amp;A)</translation>
    </message>
    <message>
        <source>Choose the project…</source>
        <translation>选择课题…</translation>
    </message>
    <message>
        <source>no question for wishes</source>
        <translation>没有志愿问题</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>还没有队伍</translation>
    </message>
    <message>
        <source>Form teams on the tab Teams and choose the solution that counts.</source>
        <translation>请在“队伍”标签页组队，并选定采用的方案。</translation>
    </message>
    <message>
        <source>Nobody is in a team yet</source>
        <translation>还没有人编入队伍</translation>
    </message>
    <message>
        <source>Put the participants into teams on the tab Teams.</source>
        <translation>请在“队伍”标签页将学员编入队伍。</translation>
    </message>
    <message>
        <source>The projects suit the teams by %1 % on average.</source>
        <translation>课题与队伍的平均契合度为 %1 %。</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) without a project.</source>
        <translation>
            <numerusform>有 %n 支队伍没有课题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes that name no case: %1.</source>
        <translation>对应不到课题的志愿：%1。</translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>本来就是这样：没有做任何更改。</translation>
    </message>
    <message>
        <source>%1. %2Ctrl+Z takes it back.</source>
        <comment>%1: what was done, %2: a sentence or nothing</comment>
        <translation>%1。%2按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>No assignment suits the teams better: nothing was changed.</source>
        <translation>没有更合适的分配：没有做任何更改。</translation>
    </message>
    <message>
        <source>They suit the teams by %1 % on average, and no assignment suits better.</source>
        <translation>平均契合度为 %1 %，没有更合适的分配。</translation>
    </message>
    <message>
        <source>There is no project case yet. Enter one above first.</source>
        <translation>还没有项目课题。请先在上面添加。</translation>
    </message>
    <message>
        <source>Select a team first.</source>
        <translation>请先选择一支队伍。</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamDialog</name>
    <message>
        <source>Team %1</source>
        <translation>第 %1 队</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>编号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>教室(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Project case</source>
        <translation>项目课题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <translation>导师(&amp;M)</translation>
    </message>
    <message>
        <source>Mentors, teachers and engineers of the roster.</source>
        <translation>名单中的导师、教师和工程师。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, name</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamKits</name>
    <message>
        <source>Team %1</source>
        <comment>%1: number</comment>
        <translation>第 %1 队</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: team, %2: person</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>The kit is complete: %n device(s)</source>
        <translation>
            <numerusform>套件齐全：%n 件设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Kit: %1 of %2, missing %3</source>
        <comment>%3: 2 × ESP32</comment>
        <translation>套件：%1／%2，缺少 %3</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamMapDialog</name>
    <message>
        <source>Map of the teams</source>
        <translation>队伍热力图</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Teams &amp;against</source>
        <translation>队伍对照(&amp;A)</translation>
    </message>
    <message>
        <source>Teams and what they are made of</source>
        <translation>各队的构成</translation>
    </message>
    <message>
        <source>Nobody sits in a team</source>
        <translation>还没有人编入队伍</translation>
    </message>
    <message>
        <source>Form teams first.</source>
        <translation>请先组队。</translation>
    </message>
    <message>
        <source>Choose a cell to see whom it is about.</source>
        <translation>选择一个单元格，可查看涉及的学生。</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamMoves</name>
    <message>
        <source>%1 sits in no team of this plan any more.</source>
        <translation>%1 已不在此方案的任何队伍里。</translation>
    </message>
    <message>
        <source>%1 was moved to team %2 meanwhile.</source>
        <comment>person, &quot;3 · Blue Whale&quot;</comment>
        <translation>%1 在此期间已调到队伍 %2。</translation>
    </message>
    <message>
        <source>Look at the board again, then move the student from there.</source>
        <translation>请再看一下组队板，然后从新位置调动该学生。</translation>
    </message>
    <message>
        <source>%1 is locked in team %2.</source>
        <comment>person, team</comment>
        <translation>%1 已锁定在队伍 %2。</translation>
    </message>
    <message>
        <source>Unlock the student first.</source>
        <translation>请先解除对该学生的锁定。</translation>
    </message>
    <message>
        <source>This variant is no longer there. Somebody took it back.</source>
        <translation>此方案已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>This team is no longer there. Somebody took it back.</source>
        <translation>此队伍已不在。有人撤销了它。</translation>
    </message>
    <message>
        <source>This student is no longer on the list. Somebody took it back.</source>
        <translation>此学生已不在名单上。有人撤销了这项录入。</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamPapers</name>
    <message>
        <source>&amp;List of teams</source>
        <translation>队伍名单(&amp;L)</translation>
    </message>
    <message>
        <source>Team &amp;sheets</source>
        <translation>队伍单(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Door signs</source>
        <translation>门牌(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Badges</source>
        <translation>胸牌(&amp;B)</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <comment>camp</comment>
        <translation>队伍：%1</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>队伍</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamPlanWords</name>
    <message>
        <source>Variant %1</source>
        <comment>A, B, C: a way to form teams</comment>
        <translation>方案 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamReports</name>
    <message>
        <source>This camp has no team %1.</source>
        <translation>此训练营没有第 %1 队。</translation>
    </message>
    <message>
        <source>its code, name or id</source>
        <translation>其代码、名称或标识</translation>
    </message>
    <message>
        <source>the number of one team; else all</source>
        <translation>某一队的编号；不填则为全部</translation>
    </message>
    <message>
        <source>A sheet for each team of a camp: members, project, kit, timetable.</source>
        <translation>训练营每支队伍一张：队员、项目、套件、课表。</translation>
    </message>
    <message>
        <source>A sign for the door or table of each team.</source>
        <translation>每支队伍一张门牌或桌牌。</translation>
    </message>
    <message>
        <source>Badges of all who take part; each is a borrower&apos;s card for the days of the activity.</source>
        <translation>所有参加者的胸牌；在活动期间也可作借用卡。</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamSheetPaper</name>
    <message>
        <source>Team sheets</source>
        <translation>队伍单</translation>
    </message>
    <message>
        <source>Team %1</source>
        <comment>%1: number</comment>
        <translation>第 %1 队</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>Mentor: %1</source>
        <translation>导师：%1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>教室：%1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>套件</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>课表</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamSheets</name>
    <message>
        <source>With the mentor</source>
        <translation>与导师见面</translation>
    </message>
    <message>
        <source>This camp has no teams yet.</source>
        <translation>此训练营还没有队伍。</translation>
    </message>
    <message>
        <source>Form the teams first, on the tab Teams of the camp.</source>
        <translation>请先在训练营的“队伍”标签页组队。</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamSide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>rules</comment>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>How well</source>
        <translation>契合程度</translation>
    </message>
    <message>
        <source>100 % = cannot be better with these %1</source>
        <comment>students</comment>
        <translation>100 % = 以这 %1 名学生，不可能更好</translation>
    </message>
    <message numerus="yes">
        <source>Rules: ● all %n hold, checked</source>
        <translation>
            <numerusform>规则：● %n 条全部满足，已核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules: ■ %n broken</source>
        <translation>
            <numerusform>规则：■ 违反 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>● Team %1: %2, it has a free place</source>
        <translation>● 第 %1 队：%2，有空位</translation>
    </message>
    <message>
        <source>● best: team %1, %2</source>
        <translation>● 最佳：第 %1 队，%2</translation>
    </message>
    <message>
        <source>Team %1: %2</source>
        <translation>第 %1 队：%2</translation>
    </message>
    <message>
        <source>Best partner: %1 (%2)</source>
        <translation>最佳对调人选：%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person (university, major)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation>正在调动 %1</translation>
    </message>
    <message>
        <source>▲ elsewhere a swap is needed or it gets worse
■ a rule stands against it</source>
        <translation>▲ 其他队伍需要对调，或结果变差
■ 与规则冲突</translation>
    </message>
    <message>
        <source>Enter takes it, Tab chooses the partner, Esc leaves</source>
        <translation>Enter 确定，Tab 选择对调人选，Esc 放弃</translation>
    </message>
    <message>
        <source>Drag, or Space and the arrows, move; L locks; Delete takes out</source>
        <translation>拖动，或用空格键和方向键调动；L 锁定；Delete 移出</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamTables</name>
    <message>
        <source>Team %1</source>
        <translation>第 %1 队</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>队伍名称</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未编队</translation>
    </message>
    <message>
        <source>Whole</source>
        <comment>all criteria together</comment>
        <translation>总体</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamTask</name>
    <message>
        <source>team %1</source>
        <translation>第 %1 队</translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamsTab</name>
    <message>
        <source>Find a student…</source>
        <translation>查找学生…</translation>
    </message>
    <message>
        <source>Find a student on the board</source>
        <translation>在组队板上查找学生</translation>
    </message>
    <message>
        <source>The ways to form teams that are kept side by side</source>
        <translation>并列保存的各个组队方案</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>锁定(&amp;K)</translation>
    </message>
    <message>
        <source>Whoever is locked stays where she is (L)</source>
        <translation>锁定的学生留在原队 (L)</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>修补(&amp;R)…</translation>
    </message>
    <message>
        <source>The fewest moves after somebody left</source>
        <translation>有人离开后，以最少的调动补齐</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Form teams…</source>
        <translation>组队(&amp;F)…</translation>
    </message>
    <message>
        <source>Rules, sizes, and the search</source>
        <translation>规则、人数与搜索</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>解锁(&amp;K)</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>还没有队伍</translation>
    </message>
    <message>
        <source>Teams are made of those who are confirmed. Confirm participants in Applications first.</source>
        <translation>队伍由已确认的学员组成。请先在“报名”中确认学员。</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) of %1 universities are confirmed. Say what the teams should be like, and they are formed in seconds.</source>
        <translation>
            <numerusform>已确认 %n 名学生，来自 %1 所大学。请说明队伍的要求，几秒钟即可组好。</numerusform>
        </translation>
    </message>
    <message>
        <source>Form teams…</source>
        <translation>组队…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <comment>Variant B of 3</comment>
        <translation>
            <numerusform>%1／%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) in these teams are not coming any more.</source>
        <translation>
            <numerusform>这些队伍中有 %n 名学生不再参加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修补…</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <comment>what was done</comment>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>%1. This breaks a rule: %2 Ctrl+Z takes it back.</source>
        <translation>%1。这违反了规则：%2按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Nobody on the board is called &quot;%1&quot;.</source>
        <translation>组队板上没有叫“%1”的人。</translation>
    </message>
    <message>
        <source>%1 (counts)</source>
        <comment>a variant</comment>
        <translation>%1（当前采用）</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Let this one count</source>
        <translation>采用此方案(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save the list as CSV or XLSX…</source>
        <translation>将名单存为 CSV 或 XLSX(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Map of teams and criteria…</source>
        <translation>队伍与评分项热力图(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Wishes for team mates…</source>
        <translation>希望同队的意愿(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Move… (Space)</source>
        <translation>调动(&amp;M)…（空格）</translation>
    </message>
    <message>
        <source>&amp;Take out of the team (Delete)</source>
        <translation>移出队伍(&amp;T)（Delete）</translation>
    </message>
    <message>
        <source>&amp;Show the person</source>
        <translation>显示此人(&amp;S)</translation>
    </message>
    <message>
        <source> (L)</source>
        <translation>（L）</translation>
    </message>
    <message>
        <source>&amp;Name, mentor, project… (F2)</source>
        <translation>名称、导师、课题(&amp;N)…（F2）</translation>
    </message>
    <message>
        <source>Save the list of teams</source>
        <translation>保存队伍名单</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>a file</comment>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>kitcamp::TemplateTaking</name>
    <message>
        <source>the organization %1</source>
        <translation>单位“%1”</translation>
    </message>
    <message>
        <source>the category %1</source>
        <translation>类别“%1”</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>组“%1”</translation>
    </message>
    <message>
        <source>the model %1</source>
        <translation>型号“%1”</translation>
    </message>
    <message>
        <source>the course %1</source>
        <translation>课程“%1”</translation>
    </message>
    <message>
        <source>A rule of lending is left out: it asks for the course %1, which is not here.</source>
        <translation>略去了一条借用规则：它要求课程“%1”，而这里没有。</translation>
    </message>
    <message>
        <source>the rule of lending %1</source>
        <translation>借用规则“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n 个阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个课次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quota(s)</source>
        <translation>
            <numerusform>%n 条名额限制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in the kit of a team</source>
        <translation>
            <numerusform>每队套件 %n 件设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pre-training module(s)</source>
        <translation>
            <numerusform>%n 个营前学习模块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cloud resource(s)</source>
        <translation>
            <numerusform>%n 项云资源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to applicants</source>
        <translation>
            <numerusform>%n 个报名问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria of the selection</source>
        <translation>
            <numerusform>%n 个选拔评分项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of the jury</source>
        <translation>
            <numerusform>%n 个评审轮次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria of the jury</source>
        <translation>
            <numerusform>%n 个评审评分项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s)</source>
        <translation>
            <numerusform>%n 份问卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project case(s)</source>
        <translation>
            <numerusform>%n 个项目课题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n 门课程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of lending</source>
        <translation>
            <numerusform>%n 条借用规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the first day of the camp as 2027-07-05.</source>
        <translation>请将训练营的第一天写成 2027-07-05 这样。</translation>
    </message>
</context>
<context>
    <name>kitcamp::TermDialog</name>
    <message>
        <source>Add the next term</source>
        <translation>添加下一学期</translation>
    </message>
    <message>
        <source>Change a term</source>
        <translation>更改学期</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>First &amp;Monday</source>
        <translation>第一个星期一(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>周数(&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>the last day of a term</comment>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>kitcamp::TextFault</name>
    <message>
        <source>Character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>Character %1 (“%2”): %3</source>
        <translation>第 %1 个字符（“%2”）：%3</translation>
    </message>
</context>
<context>
    <name>kitcamp::Timetables</name>
    <message>
        <source>Timetable</source>
        <translation>课表</translation>
    </message>
    <message>
        <source>Timetable: %1</source>
        <comment>%1: an activity, a room, a person</comment>
        <translation>课表：%1</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>按已发布的内容</translation>
    </message>
    <message>
        <source>draft, not all of it is published</source>
        <translation>草稿，尚未全部发布</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>%1: the day that a make-up day follows</comment>
        <translation>上%1的课</translation>
    </message>
    <message>
        <source>These are more than %1 weeks. Choose the first and the last day.</source>
        <translation>超过 %1 周。请选择第一天和最后一天。</translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation>（已取消）</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>With</source>
        <translation>授课人员</translation>
    </message>
</context>
<context>
    <name>kitcamp::TodayFigures</name>
    <message>
        <source>out</source>
        <comment>figure: lent today</comment>
        <translation>借出</translation>
    </message>
    <message>
        <source>back</source>
        <comment>figure: taken back today</comment>
        <translation>归还</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天应还</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>due by %1</source>
        <comment>figure; %1: closing time</comment>
        <translation>%1 前应还</translation>
    </message>
</context>
<context>
    <name>kitcamp::Tour</name>
    <message>
        <source>%1 could not be written. Is there room, and may you write there?</source>
        <translation>%1 无法写入。空间够吗？您有写入权限吗？</translation>
    </message>
    <message>
        <source>Say which file and which folder: kitcamp tour FILE DIR</source>
        <translation>请指明文件和文件夹：kitcamp tour 文件 文件夹</translation>
    </message>
    <message>
        <source>%1 is not there, or the folder %2 cannot be made.</source>
        <translation>%1 不存在，或文件夹 %2 无法新建。</translation>
    </message>
</context>
<context>
    <name>kitcamp::TwinComparison</name>
    <message>
        <source>There are no records called %1 that can be merged.</source>
        <translation>没有叫 %1 且可合并的记录。</translation>
    </message>
    <message>
        <source>One of the two is no longer there: somebody merged them or took it back.</source>
        <translation>两者之一已不在：有人合并了它们，或撤销了录入。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>Both are lent at the moment: %1 to %2, %3 to %4. Take one of them back at the desk, then merge them.</source>
        <translation>两者现在都已借出：%1 借给 %2，%3 借给 %4。请先在借还台归还其中一件，再合并。</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>what belongs to a record</comment>
        <translation>还没有</translation>
    </message>
    <message>
        <source>%1 stays a number of %2: whoever scans it finds this device.</source>
        <translation>%1 仍是%2的编号：扫描它会找到这件设备。</translation>
    </message>
    <message>
        <source>%1 stays another name of %2: lists with it are still recognised.</source>
        <translation>%1仍是%2的别名：含有它的名单照样能识别。</translation>
    </message>
    <message>
        <source>Into the note goes what has no other place: %1.</source>
        <translation>没有别处可放的写入备注：%1。</translation>
    </message>
    <message>
        <source>What belongs to the one that goes moves to the one that stays: %1.</source>
        <translation>合并后消失的一方，其内容移到保留的一方：%1。</translation>
    </message>
    <message>
        <source>%1 becomes the %2.</source>
        <comment>%1: a name, %2: a field such as Latin name</comment>
        <translation>%1成为%2。</translation>
    </message>
    <message>
        <source>%1: both texts are kept, one after the other.</source>
        <translation>%1：两段文字都保留，先后相接。</translation>
    </message>
    <message>
        <source>Other computers follow: what they still do with the one that goes happens to the one that stays.</source>
        <translation>其他电脑会跟着合并：它们仍对消失一方所做的操作，都归到保留的一方。</translation>
    </message>
</context>
<context>
    <name>kitcamp::TwinProposals</name>
    <message>
        <source>%1 and %2</source>
        <comment>two rows that seem to be the same</comment>
        <translation>%1与%2</translation>
    </message>
    <message>
        <source>%1 · the same: %2</source>
        <comment>%1: kind of thing, %2: fields</comment>
        <translation>%1 · 相同：%2</translation>
    </message>
</context>
<context>
    <name>kitcamp::TwinsDialog</name>
    <message>
        <source>Entered twice?</source>
        <translation>重复录入？</translation>
    </message>
    <message>
        <source>These seem to have been entered twice. Look at each pair: merge it, or say that they are not the same; then they are not proposed again.</source>
        <translation>这些似乎重复录入了。请逐对查看：合并，或说明不是同一个；以后就不再提示。</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>不是同一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pairs that seem to be the same</source>
        <translation>疑似相同的各对</translation>
    </message>
    <message>
        <source>Nothing seems to be entered twice</source>
        <translation>没有疑似重复录入的</translation>
    </message>
    <message>
        <source>What comes in from other computers or from a list is looked at by itself.</source>
        <translation>来自其他电脑或名单的内容会自动检查。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比对</translation>
    </message>
</context>
<context>
    <name>kitcamp::TwinsPanel</name>
    <message>
        <source>Entered twice?</source>
        <translation>重复录入？</translation>
    </message>
    <message>
        <source>&amp;Look at them…</source>
        <translation>查看(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of persons, organizations or models seem to be the same. Merging moves everything to one of the two; nothing is lost.</source>
        <translation>
            <numerusform>有 %n 对人员、单位或型号疑似相同。合并会把所有内容移到其中一个，什么都不会丢失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::UndoDelegate</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>kitcamp::UndoRedo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>没有您的操作可撤销。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The operator has changed. Take back what %1 did last?

%2</source>
        <comment>%1: operator, %2: the Action</comment>
        <translation>操作员已更换。要撤销%1的上一步操作吗？

%2</translation>
    </message>
    <message>
        <source>nobody chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>kitcamp::UnitCalendar</name>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Lent to %1 until %2</source>
        <comment>%1: person, %2: day and time</comment>
        <translation>借给 %1，应还 %2</translation>
    </message>
    <message>
        <source>%1 × booked for %2, %3</source>
        <comment>%1: number, %2: who, %3: time</comment>
        <translation>%1 件已预约给 %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n free now</source>
        <comment>%1: number</comment>
        <translation>
            <numerusform>%n 件中现有 %1 件空闲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing, first on %1</source>
        <comment>%1: day and time</comment>
        <translation>
            <numerusform>缺 %n 件，最早从 %1 起</numerusform>
        </translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>missing</comment>
        <translation>−%1</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%2 件中 %1 件空闲</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>kitcamp::UnplacedSessions</name>
    <message>
        <source>%1, %2</source>
        <comment>a session, its length and what it needs</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>length of a session</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::UseDialog</name>
    <message>
        <source>Start to use %1</source>
        <comment>%1: asset tag</comment>
        <translation>开始使用 %1</translation>
    </message>
    <message>
        <source>&amp;Who works at it</source>
        <translation>使用人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason, against the rules</source>
        <translation>破例原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Say who works at it.</source>
        <translation>请写明使用人。</translation>
    </message>
</context>
<context>
    <name>kitcamp::VerifyDialog</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 学时</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>颁发日期：%1</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>已打印 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify a certificate</source>
        <translation>验证证书</translation>
    </message>
    <message>
        <source>Scan the square code at the foot of the certificate, or type its number and press Enter. No network is needed.</source>
        <translation>请扫描证书底部的二维码，或输入证书编号后按 Enter。无需联网。</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code or number</source>
        <translation>二维码内容或编号</translation>
    </message>
    <message>
        <source>No certificate of this centre has the number %1. Scan its square code: it tells more.</source>
        <translation>本中心没有编号为 %1 的证书。请扫描证书上的二维码，可看到更多信息。</translation>
    </message>
</context>
<context>
    <name>kitcamp::WaitForSeats</name>
    <message>
        <source>%1 took part until the end: there is nothing to wait for.</source>
        <translation>%1 已参加到结束：无需候补。</translation>
    </message>
    <message>
        <source>Set the participation back to confirmed first, if that is wrong.</source>
        <translation>如果有误，请先将参加状态改回已确认。</translation>
    </message>
    <message>
        <source>Put on the waiting list: %1</source>
        <comment>%1: person and activity</comment>
        <translation>列入候补名单：%1</translation>
    </message>
    <message>
        <source>Put %1 on the waiting list of %2</source>
        <comment>%1: 12 people</comment>
        <translation>将 %1 列入 %2 的候补名单</translation>
    </message>
    <message>
        <source>put on the waiting list</source>
        <comment>Li · Robotics: you put on the waiting list</comment>
        <translation>列入了候补名单</translation>
    </message>
</context>
<context>
    <name>kitcamp::WeekHoursForm</name>
    <message>
        <source>Tuesday to Friday as &amp;Monday</source>
        <translation>周二至周五同周一(&amp;M)</translation>
    </message>
    <message>
        <source>Opening hours on %1</source>
        <translation>%1的开放时间</translation>
    </message>
    <message>
        <source>closed; or 9:00-12:00, 13:30-21:00</source>
        <translation>休；或 9:00-12:00, 13:30-21:00</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休</translation>
    </message>
</context>
<context>
    <name>kitcamp::WeekPaint</name>
    <message>
        <source>can</source>
        <comment>a person at some time</comment>
        <translation>可以</translation>
    </message>
    <message>
        <source>The usual week in half hours</source>
        <translation>以半小时为单位的常规一周</translation>
    </message>
    <message>
        <source>%1 %2: %3. Space paints, Shift with arrows too.</source>
        <comment>weekday, time, what is there</comment>
        <translation>%1 %2：%3。按空格键涂画，也可按住 Shift 加方向键。</translation>
    </message>
</context>
<context>
    <name>kitcamp::WeekView</name>
    <message>
        <source>Plan</source>
        <translation>日程</translation>
    </message>
</context>
<context>
    <name>kitcamp::Weekdays</name>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days of the week</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
</context>
<context>
    <name>kitcamp::Windows</name>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Open a centre</source>
        <translation>打开中心</translation>
    </message>
    <message>
        <source>Kitcamp files (*.kitcamp)</source>
        <translation>Kitcamp 文件 (*.kitcamp)</translation>
    </message>
</context>
<context>
    <name>kitcamp::WishesDialog</name>
    <message>
        <source>Wishes for team mates</source>
        <translation>希望同队的意愿</translation>
    </message>
    <message>
        <source>Names as the students wrote them. Look at those with a sign, and say whom they mean.</source>
        <translation>这里是学生填写的名字。请查看带标记的，并说明指的是谁。</translation>
    </message>
    <message>
        <source>&amp;Take these wishes over</source>
        <translation>采用这些意愿(&amp;T)</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Would like to be &amp;with</source>
        <translation>希望同队(&amp;W)</translation>
    </message>
    <message>
        <source>Would &amp;rather not be with</source>
        <translation>不希望同队(&amp;R)</translation>
    </message>
    <message>
        <source>Written names</source>
        <translation>填写的名字</translation>
    </message>
    <message>
        <source>Nobody wrote a name</source>
        <translation>没有人填写名字</translation>
    </message>
    <message>
        <source>Choose the question in which students name their team mates.</source>
        <translation>请选择学生填写希望同队者的问题。</translation>
    </message>
    <message>
        <source>The chosen name &amp;means</source>
        <translation>所选名字指的是(&amp;M)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, university</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the own name</source>
        <translation>本人的名字</translation>
    </message>
    <message>
        <source>nobody of this camp</source>
        <translation>不是此训练营的人</translation>
    </message>
    <message numerus="yes">
        <source>%n may be meant</source>
        <comment>students</comment>
        <translation>
            <numerusform>可能有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, misspelt</source>
        <comment>a student</comment>
        <translation>%1，名字写错</translation>
    </message>
    <message>
        <source>%1, by a short name</source>
        <comment>a student</comment>
        <translation>%1，用了简称</translation>
    </message>
    <message>
        <source>%1, by a part of the name</source>
        <comment>a student</comment>
        <translation>%1，只写了名字的一部分</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>不同队</translation>
    </message>
    <message>
        <source>with</source>
        <translation>同队</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>意愿</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>指的是</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>kitcamp::WorkFolder</name>
    <message>
        <source>Nothing can be written into %1. Is the folder there, and may you write in it?</source>
        <translation>%1 不能写入。文件夹在吗？您有写入权限吗？</translation>
    </message>
    <message>
        <source>Another program is making the same thing at this moment. Wait until it has ended.</source>
        <translation>另一个程序正在生成同样的内容。请等它结束。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Is the disk full, or may you not write there?</source>
        <translation>%1 不能写入。磁盘满了吗？您有写入权限吗？</translation>
    </message>
</context>
<context>
    <name>kitcamp::planning::PlanWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>2 hours and 30 minutes</comment>
        <translation>%1又 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of people</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>没有教室</translation>
    </message>
    <message>
        <source>It ends before it begins. Give it a length of 5 minutes or more.</source>
        <translation>结束早于开始。请给它至少 5 分钟的时长。</translation>
    </message>
    <message numerus="yes">
        <source>It lasts %n minutes only; 5 are the least.</source>
        <translation>
            <numerusform>时长只有 %n 分钟，最少 5 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin and end on a full five minutes.</source>
        <translation>开始和结束不在整五分钟上。</translation>
    </message>
    <message>
        <source>It goes on past midnight.</source>
        <translation>跨过了午夜。</translation>
    </message>
    <message>
        <source>It lies outside the days that are planned.</source>
        <translation>不在排课的日期范围内。</translation>
    </message>
    <message>
        <source>%1 is a day off.</source>
        <translation>%1 停课。</translation>
    </message>
    <message>
        <source>%1 is a day off: %2.</source>
        <translation>%1 停课：%2。</translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <comment>a room, another session</comment>
        <translation>%1 已被 %2 占用。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 不开放。</translation>
    </message>
    <message>
        <source>%1 is closed: %2.</source>
        <translation>%1 不开放：%2。</translation>
    </message>
    <message>
        <source>%1 is no longer in use. Choose another room.</source>
        <translation>%1 已停用。请选择另一间教室。</translation>
    </message>
    <message>
        <source>It has no room yet.</source>
        <translation>还没有教室。</translation>
    </message>
    <message>
        <source>%1 has %2 seats, %3 are needed.</source>
        <translation>%1 有 %2 个座位，需要 %3 个。</translation>
    </message>
    <message>
        <source>%1 lacks: %2.</source>
        <translation>%1 缺少：%2。</translation>
    </message>
    <message>
        <source>%1 has %2 seats, %3 would do.</source>
        <translation>%1 有 %2 个座位，%3 个就够了。</translation>
    </message>
    <message>
        <source>The other sessions are in %1.</source>
        <translation>其他课次在 %1。</translation>
    </message>
    <message>
        <source>Its room is locked: %1.</source>
        <translation>教室已锁定：%1。</translation>
    </message>
    <message>
        <source>%1 is in %2 then.</source>
        <comment>a person, another session</comment>
        <translation>%1 届时在 %2。</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 届时有事。</translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <translation>%1 届时有“%2”。</translation>
    </message>
    <message>
        <source>%1 is not available.</source>
        <translation>%1 届时没有空。</translation>
    </message>
    <message>
        <source>%1 would rather not.</source>
        <translation>%1 不太愿意在此时。</translation>
    </message>
    <message>
        <source>%1 prefers other hours.</source>
        <translation>%1 更愿意在别的时段。</translation>
    </message>
    <message>
        <source>%1 waits %2 between this and %3.</source>
        <translation>%1 在此课次与 %3 之间要空等 %2。</translation>
    </message>
    <message>
        <source>%1 comes for this alone on that day.</source>
        <translation>%1 当天只为这一个课次而来。</translation>
    </message>
    <message>
        <source>%1 teaches %2 more of it than %3.</source>
        <translation>%1 的课比 %3 多 %2。</translation>
    </message>
    <message>
        <source>Its staff is locked: %1.</source>
        <translation>教师已锁定：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 are in %2 then.</source>
        <translation>
            <numerusform>%1 名学员中有 %n 名届时在 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 are busy.</source>
        <translation>
            <numerusform>%1 名学员中有 %n 名届时有事。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have “%2”.</source>
        <translation>
            <numerusform>%1 名学员中有 %n 名届时有“%2”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 are not available.</source>
        <translation>
            <numerusform>%1 名学员中有 %n 名没有空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 would rather not.</source>
        <translation>
            <numerusform>%1 名学员中有 %n 名不太愿意在此时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have examinations.</source>
        <translation>
            <numerusform>%1 名学员中有 %n 名有考试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have examinations: %2.</source>
        <translation>
            <numerusform>%1 名学员中有 %n 名有考试：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>It should be over before %1 begins.</source>
        <translation>应在 %1 开始之前结束。</translation>
    </message>
    <message>
        <source>It begins before %1 is over, which should come first.</source>
        <translation>应在 %1 之后，却在它结束之前开始。</translation>
    </message>
    <message>
        <source>%1 of waiting between this and %2.</source>
        <translation>与 %2 之间要空等 %1。</translation>
    </message>
    <message>
        <source>On the same day as %1.</source>
        <translation>与 %1 在同一天。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n days from %1.</source>
        <translation>
            <numerusform>与 %1 只隔 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 short: %3 there are at %4.</source>
        <comment>4 x camera short: 26 there are at ...</comment>
        <translation>%4 缺 %2 %1 件：共有 %3 件。</translation>
    </message>
    <message>
        <source>Its time is locked: %1.</source>
        <translation>时间已锁定：%1。</translation>
    </message>
    <message>
        <source>Published: %1, %2.</source>
        <translation>已发布：%1，%2。</translation>
    </message>
    <message>
        <source>Published without a time.</source>
        <translation>发布时没有时间。</translation>
    </message>
    <message>
        <source>Published: %1.</source>
        <comment>a room</comment>
        <translation>已发布：%1。</translation>
    </message>
    <message>
        <source>Published with %1.</source>
        <comment>names of people</comment>
        <translation>发布时的教师：%1。</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>Shorter than five minutes</source>
        <translation>不足五分钟</translation>
    </message>
    <message>
        <source>Not on a full five minutes</source>
        <translation>不在整五分钟上</translation>
    </message>
    <message>
        <source>Goes past midnight</source>
        <translation>跨过午夜</translation>
    </message>
    <message>
        <source>Outside the days that are planned</source>
        <translation>不在排课日期内</translation>
    </message>
    <message>
        <source>On a day off</source>
        <translation>在停课日</translation>
    </message>
    <message>
        <source>The room is taken</source>
        <translation>教室已占用</translation>
    </message>
    <message>
        <source>The room is closed</source>
        <translation>教室不开放</translation>
    </message>
    <message>
        <source>The room is no longer in use</source>
        <translation>教室已停用</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>没有教室</translation>
    </message>
    <message>
        <source>Too few seats</source>
        <translation>座位太少</translation>
    </message>
    <message>
        <source>The room lacks equipment</source>
        <translation>教室缺少设施</translation>
    </message>
    <message>
        <source>Staff in two places at once</source>
        <translation>教师时间冲突</translation>
    </message>
    <message>
        <source>Staff busy elsewhere</source>
        <translation>教师另有事务</translation>
    </message>
    <message>
        <source>Staff not available</source>
        <translation>教师没有空</translation>
    </message>
    <message>
        <source>Participants in two places at once</source>
        <translation>学员时间冲突</translation>
    </message>
    <message>
        <source>Participants have lessons</source>
        <translation>学员有课</translation>
    </message>
    <message>
        <source>Participants not available</source>
        <translation>学员没有空</translation>
    </message>
    <message>
        <source>Participants have examinations</source>
        <translation>学员有考试</translation>
    </message>
    <message>
        <source>Phases out of order</source>
        <translation>阶段次序不对</translation>
    </message>
    <message>
        <source>Too few devices</source>
        <translation>设备不足</translation>
    </message>
    <message>
        <source>Away from its locked time</source>
        <translation>不在锁定的时间</translation>
    </message>
    <message>
        <source>Away from its locked room</source>
        <translation>不在锁定的教室</translation>
    </message>
    <message>
        <source>Other staff than locked</source>
        <translation>与锁定的教师不同</translation>
    </message>
    <message>
        <source>Staff would rather not</source>
        <translation>教师不太愿意</translation>
    </message>
    <message>
        <source>Participants would rather not</source>
        <translation>学员不太愿意</translation>
    </message>
    <message>
        <source>Outside the hours that staff prefer</source>
        <translation>不在教师偏好的时段</translation>
    </message>
    <message>
        <source>Staff waits between sessions</source>
        <translation>教师在课次之间空等</translation>
    </message>
    <message>
        <source>The class waits between sessions</source>
        <translation>班级在课次之间空等</translation>
    </message>
    <message>
        <source>Staff comes for one session alone</source>
        <translation>教师只为一个课次而来</translation>
    </message>
    <message>
        <source>Sessions too close together</source>
        <translation>课次间隔太近</translation>
    </message>
    <message>
        <source>Not in the class&apos;s usual room</source>
        <translation>不在班级常用的教室</translation>
    </message>
    <message>
        <source>Many seats stay empty</source>
        <translation>座位空余太多</translation>
    </message>
    <message>
        <source>Hours shared unevenly</source>
        <translation>课时分配不均</translation>
    </message>
    <message>
        <source>Other time than published</source>
        <translation>与发布的时间不同</translation>
    </message>
    <message>
        <source>Other room than published</source>
        <translation>与发布的教室不同</translation>
    </message>
    <message>
        <source>Other staff than published</source>
        <translation>与发布的教师不同</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>不可发布</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places.</source>
        <comment>a rule, numbers</comment>
        <translation>%1：%3 个位置中排除 %2 个。</translation>
    </message>
    <message>
        <source>%1 %2 of them for this alone.</source>
        <translation>%1其中 %2 个仅因这一条。</translation>
    </message>
    <message>
        <source>%1 is free: %2 seats, %3 needed.</source>
        <translation>%1 空闲：有 %2 个座位，需要 %3 个。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 空闲。</translation>
    </message>
    <message numerus="yes">
        <source>All %n participants can come.</source>
        <translation>
            <numerusform>全部 %n 名学员都能参加。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 are free.</source>
        <translation>%2有 %1 件可用。</translation>
    </message>
    <message>
        <source>The class&apos;s other sessions are in %1 too.</source>
        <translation>班级的其他课次也在 %1。</translation>
    </message>
    <message>
        <source>%1 likes these hours.</source>
        <translation>%1 偏好这一时段。</translation>
    </message>
</context>
</TS>
