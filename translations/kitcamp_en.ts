<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CardFormat</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubCommand</name>
    <message numerus="yes">
        <source>%1 is shared at %2; %n entries of its history are there.</source>
        <comment>%1: file, %2: hub</comment>
        <translation>
            <numerusform>%1 is shared at %2; %n entry of its history is there.</numerusform>
            <numerusform>%1 is shared at %2; %n entries of its history are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinCommand</name>
    <message numerus="yes">
        <source>%1 is there and has joined: %n entries; the others know it as &quot;%2&quot;.</source>
        <comment>%1: file, %2: name of this computer</comment>
        <translation>
            <numerusform>%1 is there and has joined: %n entry; the others know it as &quot;%2&quot;.</numerusform>
            <numerusform>%1 is there and has joined: %n entries; the others know it as &quot;%2&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationNames</name>
    <message numerus="yes">
        <source>“%1” and “%2” differ by %n character(s).</source>
        <comment>typing errors</comment>
        <translation>
            <numerusform>“%1” and “%2” differ by %n character.</numerusform>
            <numerusform>“%1” and “%2” differ by %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>%1 has %2 of %3, and %n more are asked for.</source>
        <comment>borrower, items now, items allowed</comment>
        <translation>
            <numerusform>%1 has %2 of %3, and %n more is asked for.</numerusform>
            <numerusform>%1 has %2 of %3, and %n more are asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n item(s) overdue.</source>
        <translation>
            <numerusform>%1 has %n item overdue.</numerusform>
            <numerusform>%1 has %n items overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipPaper</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <comment>below the table of a loan slip</comment>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message numerus="yes">
        <source>%n entries came</source>
        <translation>
            <numerusform>%n entry came</numerusform>
            <numerusform>%n entries came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n went</numerusform>
            <numerusform>%n went</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts wait for a decision: kitcamp inbox %1</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>%n conflict waits for a decision: kitcamp inbox %1</numerusform>
            <numerusform>%n conflicts wait for a decision: kitcamp inbox %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message numerus="yes">
        <source>%n entries to send</source>
        <translation>
            <numerusform>%n entry to send</numerusform>
            <numerusform>%n entries to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline, %n entries to send: %1</source>
        <translation>
            <numerusform>offline, %n entry to send: %1</numerusform>
            <numerusform>offline, %n entries to send: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts wait for a decision</source>
        <translation>
            <numerusform>%n conflict waits for a decision</numerusform>
            <numerusform>%n conflicts wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message numerus="yes">
        <source>Return %n item(s) first.</source>
        <translation>
            <numerusform>Return %n item first.</numerusform>
            <numerusform>Return %n items first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return the %n overdue item(s) first.</source>
        <translation>
            <numerusform>Return the %n overdue item first.</numerusform>
            <numerusform>Return the %n overdue items first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::BorrowerFacts</name>
    <message numerus="yes">
        <source>may borrow %n more</source>
        <translation>
            <numerusform>may borrow %n more</numerusform>
            <numerusform>may borrow %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ConflictPlanner</name>
    <message numerus="yes">
        <source>%n people entered here only</source>
        <translation>
            <numerusform>%n person entered here only</numerusform>
            <numerusform>%n people entered here only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) entered here only</source>
        <translation>
            <numerusform>%n row entered here only</numerusform>
            <numerusform>%n rows entered here only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped: %1, and %n later Action(s)</source>
        <comment>%1: what was entered</comment>
        <translation>
            <numerusform>Dropped: %1, and %n later Action</numerusform>
            <numerusform>Dropped: %1, and %n later Actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would also take back %n other change(s) of %1.</source>
        <comment>%1: a computer</comment>
        <translation>
            <numerusform>It would also take back %n other change of %1.</numerusform>
            <numerusform>It would also take back %n other changes of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its rows are there already</source>
        <translation>
            <numerusform>%n of its rows is there already</numerusform>
            <numerusform>%n of its rows are there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Desk</name>
    <message numerus="yes">
        <source>%1: %n device(s) have their place here</source>
        <comment>%1: place</comment>
        <translation>
            <numerusform>%1: %n device has its place here</numerusform>
            <numerusform>%1: %n devices have their place here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whose card? %1 waits for it</source>
        <comment>%1: asset tags</comment>
        <translation>
            <numerusform>Whose card? %1 waits for it</numerusform>
            <numerusform>Whose card? %1 wait for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::DeskOutcome</name>
    <message numerus="yes">
        <source>Returned from %1, %n day(s) late</source>
        <comment>%1: person</comment>
        <translation>
            <numerusform>Returned from %1, %n day late</numerusform>
            <numerusform>Returned from %1, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::DeskPage</name>
    <message numerus="yes">
        <source>%n lines at once are not scans: nothing was taken.</source>
        <translation>
            <numerusform>%n line at once is no scan: nothing was taken.</numerusform>
            <numerusform>%n lines at once are not scans: nothing was taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::EntryPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::FolderOddities</name>
    <message numerus="yes">
        <source>%n unfinished file(s) of programs that ended in the middle lie in tmp; they go with the next writing.</source>
        <translation>
            <numerusform>%n unfinished file of a program that ended in the middle lies in tmp; it goes with the next writing.</numerusform>
            <numerusform>%n unfinished files of programs that ended in the middle lie in tmp; they go with the next writing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::HeldLoansModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will be lent to whom the list says has them.</source>
        <translation>
            <numerusform>%n device will be lent to whom the list says has them.</numerusform>
            <numerusform>%n devices will be lent to whom the list says has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the file now. Ctrl+Z takes all of them back.</source>
        <translation>
            <numerusform>%n row is in the file now. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n rows are in the file now. Ctrl+Z takes all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::InboxModel</name>
    <message numerus="yes">
        <source>%n later change(s) of yours wait for it</source>
        <translation>
            <numerusform>%n later change of yours waits for it</numerusform>
            <numerusform>%n later changes of yours wait for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::KnownFilesModel</name>
    <message numerus="yes">
        <source>%n behind</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ahead</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n ahead</numerusform>
            <numerusform>%n ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::LabelDialog</name>
    <message numerus="yes">
        <source>Labels for %n device(s).</source>
        <translation>
            <numerusform>Labels for %n device.</numerusform>
            <numerusform>Labels for %n devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ListPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::LoanList</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::MainWindow</name>
    <message numerus="yes">
        <source>%n thing(s) to decide: look under Sync.</source>
        <translation>
            <numerusform>%n thing to decide: look under Sync.</numerusform>
            <numerusform>%n things to decide: look under Sync.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::MergeWords</name>
    <message numerus="yes">
        <source>%n note(s) of the desk</source>
        <translation>
            <numerusform>%n note of the desk</numerusform>
            <numerusform>%n notes of the desk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <comment>of borrowers</comment>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::MergingPage</name>
    <message numerus="yes">
        <source>%n seem(s) to be entered twice</source>
        <comment>pairs of rows</comment>
        <translation>
            <numerusform>%n seems to be entered twice</numerusform>
            <numerusform>%n seem to be entered twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::MonthGrid</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>blocks of a day that have no room in its cell</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::OrganizationQuestions</name>
    <message numerus="yes">
        <source>%n still open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PlanStage</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>of the place where a block is held</comment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RegistrarTimetable</name>
    <message numerus="yes">
        <source>%n course(s) without a time were left out.</source>
        <translation>
            <numerusform>%n course without a time was left out.</numerusform>
            <numerusform>%n courses without a time were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Repairing</name>
    <message numerus="yes">
        <source>It has the %n entries that all share.</source>
        <translation>
            <numerusform>It has the %n entry that all share.</numerusform>
            <numerusform>It has the %n entries that all share.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that only the old file had came over.</source>
        <translation>
            <numerusform>%n entry that only the old file had came over.</numerusform>
            <numerusform>%n entries that only the old file had came over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its entries no longer fit and wait in the inbox for a decision.</source>
        <translation>
            <numerusform>%n of its entries no longer fits and waits in the inbox for a decision.</numerusform>
            <numerusform>%n of its entries no longer fit and wait in the inbox for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read and are not in it; perhaps a backup in the folder %1 has them.</source>
        <translation>
            <numerusform>%n entry could not be read and is not in it; perhaps a backup in the folder %1 has it.</numerusform>
            <numerusform>%n entries could not be read and are not in it; perhaps a backup in the folder %1 has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ReturnDevices</name>
    <message numerus="yes">
        <source>Returned %n device(s) from %1</source>
        <comment>%1: person</comment>
        <translation>
            <numerusform>Returned %n device from %1</numerusform>
            <numerusform>Returned %n devices from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n device(s) back</source>
        <comment>Li Na: you took 3 devices back</comment>
        <translation>
            <numerusform>took %n device back</numerusform>
            <numerusform>took %n devices back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RuleWords</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of %1</source>
        <translation>
            <numerusform>%n thing of %1</numerusform>
            <numerusform>%n things of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>for %n hour</numerusform>
            <numerusform>for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>renewed %n time(s)</source>
        <translation>
            <numerusform>renewed %n time</numerusform>
            <numerusform>renewed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>%n more day</numerusform>
            <numerusform>%n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SelectionMenu</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionTime</name>
    <message numerus="yes">
        <source>A session lasts at least %n minute(s).</source>
        <translation>
            <numerusform>A session lasts at least %n minute.</numerusform>
            <numerusform>A session lasts at least %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SpecialDaysPanel</name>
    <message numerus="yes">
        <source>And %n more row(s).</source>
        <translation>
            <numerusform>And %n more row.</numerusform>
            <numerusform>And %n more rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n special day(s) of the list are in the calendar.</source>
        <translation>
            <numerusform>%n special day of the list is in the calendar.</numerusform>
            <numerusform>%n special days of the list are in the calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SyncSession</name>
    <message numerus="yes">
        <source>What lies at %1 was set back to an older copy. This file sends again what was lost there: %n entries.</source>
        <comment>entries of the log</comment>
        <translation>
            <numerusform>What lies at %1 was set back to an older copy. This file sends again what was lost there: %n entry.</numerusform>
            <numerusform>What lies at %1 was set back to an older copy. This file sends again what was lost there: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SyncWords</name>
    <message numerus="yes">
        <source>%n change(s) of this computer will be sent.</source>
        <translation>
            <numerusform>%n change of this computer will be sent.</numerusform>
            <numerusform>%n changes of this computer will be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::TwinsPanel</name>
    <message numerus="yes">
        <source>%n pair(s) of persons, organizations or models seem to be the same. Merging moves everything to one of the two; nothing is lost.</source>
        <translation>
            <numerusform>%n pair of persons, organizations or models seems to be the same. Merging moves everything to one of the two; nothing is lost.</numerusform>
            <numerusform>%n pairs of persons, organizations or models seem to be the same. Merging moves everything to one of the two; nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::planning::PlanWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lasts %n minutes only; 5 are the least.</source>
        <translation>
            <numerusform>It lasts %n minute only; 5 are the least.</numerusform>
            <numerusform>It lasts %n minutes only; 5 are the least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 are in %2 then.</source>
        <translation>
            <numerusform>%n of %1 is in %2 then.</numerusform>
            <numerusform>%n of %1 are in %2 then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 are busy.</source>
        <translation>
            <numerusform>%n of %1 is busy.</numerusform>
            <numerusform>%n of %1 are busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have “%2”.</source>
        <translation>
            <numerusform>%n of %1 has “%2”.</numerusform>
            <numerusform>%n of %1 have “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 are not available.</source>
        <translation>
            <numerusform>%n of %1 is not available.</numerusform>
            <numerusform>%n of %1 are not available.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 would rather not.</source>
        <translation>
            <numerusform>%n of %1 would rather not.</numerusform>
            <numerusform>%n of %1 would rather not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have examinations.</source>
        <translation>
            <numerusform>%n of %1 has examinations.</numerusform>
            <numerusform>%n of %1 have examinations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have examinations: %2.</source>
        <translation>
            <numerusform>%n of %1 has examinations: %2.</numerusform>
            <numerusform>%n of %1 have examinations: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n days from %1.</source>
        <translation>
            <numerusform>Only %n day from %1.</numerusform>
            <numerusform>Only %n days from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n participants can come.</source>
        <translation>
            <numerusform>The %n participant can come.</numerusform>
            <numerusform>All %n participants can come.</numerusform>
        </translation>
    </message>
</context>
</TS>
