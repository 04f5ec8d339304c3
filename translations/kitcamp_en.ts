<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ActivityExport</name>
    <message numerus="yes">
        <source>%n of them have no score yet.</source>
        <translation>
            <numerusform>%n of them has no score yet.</numerusform>
            <numerusform>%n of them have no score yet.</numerusform>
        </translation>
    </message>
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
    <name>CalendarCommands</name>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>%n event written to %1.</numerusform>
            <numerusform>%n events written to %1.</numerusform>
        </translation>
    </message>
</context>
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
    <name>CertificateCommand</name>
    <message numerus="yes">
        <source>%n certificate(s) do not hold.</source>
        <translation>
            <numerusform>%n certificate does not hold.</numerusform>
            <numerusform>%n certificates do not hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnBook</name>
    <message numerus="yes">
        <source>... and %n more like these.</source>
        <translation>
            <numerusform>... and %n more like these.</numerusform>
            <numerusform>... and %n more like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasePersonCommand</name>
    <message numerus="yes">
        <source>Named in %n texts about others:</source>
        <translation>
            <numerusform>Named in %n text about others:</numerusform>
            <numerusform>Named in %n texts about others:</numerusform>
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
    <name>HandoverCommand</name>
    <message numerus="yes">
        <source>%1 holds %2: %n person(s), with %3.</source>
        <comment>%1: file, %2: camp, %3: fields</comment>
        <translation>
            <numerusform>%1 holds %2: %n person, with %3.</numerusform>
            <numerusform>%1 holds %2: %n persons, with %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverImport</name>
    <message numerus="yes">
        <source>%n line(s) wait for a decision: --take LINE or --keep LINE, or &quot;all&quot;.</source>
        <translation>
            <numerusform>%n line waits for a decision: --take LINE or --keep LINE, or &quot;all&quot;.</numerusform>
            <numerusform>%n lines wait for a decision: --take LINE or --keep LINE, or &quot;all&quot;.</numerusform>
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
    <name>HubCutCommand</name>
    <message numerus="yes">
        <source>%n entries are taken out: it and all behind it.</source>
        <translation>
            <numerusform>%n entry is taken out.</numerusform>
            <numerusform>%n entries are taken out: it and all behind it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken out of the shared log.</source>
        <translation>
            <numerusform>%n entry was taken out of the shared log.</numerusform>
            <numerusform>%n entries were taken out of the shared log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubMoveCommand</name>
    <message numerus="yes">
        <source>The log of %n entries was moved from %1 to %2 and read back; this file meets there now.</source>
        <comment>%1, %2: hubs</comment>
        <translation>
            <numerusform>The log of %n entry was moved from %1 to %2 and read back; this file meets there now.</numerusform>
            <numerusform>The log of %n entries was moved from %1 to %2 and read back; this file meets there now.</numerusform>
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
    <name>NamedScope</name>
    <message numerus="yes">
        <source>%n people fit &quot;%1&quot;; name the one you mean by the number or mail address.</source>
        <comment>%1: what was written</comment>
        <translation>
            <numerusform>%n person fits &quot;%1&quot;; name the one you mean by the number or mail address.</numerusform>
            <numerusform>%n people fit &quot;%1&quot;; name the one you mean by the number or mail address.</numerusform>
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
    <name>PairSetup</name>
    <message numerus="yes">
        <source>%n entries name no student: %1.</source>
        <translation>
            <numerusform>%n entry names no student: %1.</numerusform>
            <numerusform>%n entries name no student: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickingPaper</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <comment>below a picking list</comment>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message numerus="yes">
        <source>&quot;%1&quot; is the name of %n sessions. Give the id of one: %2.</source>
        <translation>
            <numerusform>&quot;%1&quot; is the name of %n session. Give its id: %2.</numerusform>
            <numerusform>&quot;%1&quot; is the name of %n sessions. Give the id of one: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLists</name>
    <message numerus="yes">
        <source>%n busy time(s) of %1.</source>
        <comment>%1: term</comment>
        <translation>
            <numerusform>%n busy time of %1.</numerusform>
            <numerusform>%n busy times of %1.</numerusform>
        </translation>
    </message>
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
    <name>TeamInput</name>
    <message numerus="yes">
        <source>... and %n more.</source>
        <translation>
            <numerusform>... and %n more.</numerusform>
            <numerusform>... and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamOutput</name>
    <message numerus="yes">
        <source>... and %n more wishes</source>
        <translation>
            <numerusform>... and %n more wish</numerusform>
            <numerusform>... and %n more wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rules hold, checked.</source>
        <translation>
            <numerusform>All %n rule holds, checked.</numerusform>
            <numerusform>All %n rules hold, checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message numerus="yes">
        <source>%n students change teams</source>
        <translation>
            <numerusform>%n student changes teams</numerusform>
            <numerusform>%n students change teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moves are too few; %1 ways were tried.</source>
        <comment>number</comment>
        <translation>
            <numerusform>%n move is too few; %1 ways were tried.</numerusform>
            <numerusform>%n moves are too few; %1 ways were tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moves mend it: %1 (%2).</source>
        <comment>moves, points</comment>
        <translation>
            <numerusform>%n move mends it: %1 (%2).</numerusform>
            <numerusform>%n moves mend it: %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under the rule about %1, %n teams can have %2 members, and need %3.</source>
        <comment>column, numbers</comment>
        <translation>
            <numerusform>Under the rule about %1, %n team can have %2 members, and needs %3.</numerusform>
            <numerusform>Under the rule about %1, %n teams can have %2 members, and need %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n of each %1 in a team</source>
        <comment>a column</comment>
        <translation>
            <numerusform>at least %n of each %1 in a team</numerusform>
            <numerusform>at least %n of each %1 in a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n with %1 = %2 in a team</source>
        <comment>column, value</comment>
        <translation>
            <numerusform>at least %n with %1 = %2 in a team</numerusform>
            <numerusform>at least %n with %1 = %2 in a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n of one %1 in a team</source>
        <comment>a column</comment>
        <translation>
            <numerusform>at most %n of one %1 in a team</numerusform>
            <numerusform>at most %n of one %1 in a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n with %1 = %2 in a team</source>
        <comment>column, value</comment>
        <translation>
            <numerusform>at most %n with %1 = %2 in a team</numerusform>
            <numerusform>at most %n with %1 = %2 in a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not exactly %n of a %1 in a team</source>
        <comment>a column</comment>
        <translation>
            <numerusform>not exactly %n of a %1 in a team</numerusform>
            <numerusform>not exactly %n of a %1 in a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not exactly %n with %1 = %2 in a team</source>
        <comment>column, value</comment>
        <translation>
            <numerusform>not exactly %n with %1 = %2 in a team</numerusform>
            <numerusform>not exactly %n with %1 = %2 in a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n of %1 in common to all of a team</source>
        <comment>a column</comment>
        <translation>
            <numerusform>at least %n of %1 in common to all of a team</numerusform>
            <numerusform>at least %n of %1 in common to all of a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n members.</source>
        <comment>team</comment>
        <translation>
            <numerusform>%1 has %n member.</numerusform>
            <numerusform>%1 has %n members.</numerusform>
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
    <name>kitcamp::ActivityScreen</name>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n universities</source>
        <translation>
            <numerusform>%n university</numerusform>
            <numerusform>%n universities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AddParticipants</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>put 12 people on the roster</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AddSeries</name>
    <message numerus="yes">
        <source>Added %n session(s) of %1 as a series</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>Added %n session of %1 as a series</numerusform>
            <numerusform>Added %n sessions of %1 as a series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added a series of %n session(s)</source>
        <comment>Python basics: you added a series of 8 sessions</comment>
        <translation>
            <numerusform>added a series of %n session</numerusform>
            <numerusform>added a series of %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AddSessions</name>
    <message numerus="yes">
        <source>Imported %n session(s) from %1</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>Imported %n session from %1</numerusform>
            <numerusform>Imported %n sessions from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n skipped session(s) of %1 again</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>Added %n skipped session of %1 again</numerusform>
            <numerusform>Added %n skipped sessions of %1 again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n session(s) of %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>Added %n session of %1</numerusform>
            <numerusform>Added %n sessions of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n session(s)</source>
        <comment>Python basics: you added 3 sessions</comment>
        <translation>
            <numerusform>added %n session</numerusform>
            <numerusform>added %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AdvanceDialog</name>
    <message numerus="yes">
        <source>%n go(es) on; the last is %1: rank %2%3.</source>
        <comment>%1: name, %3: &quot;, 72 points&quot; or nothing</comment>
        <translation>
            <numerusform>%n goes on; the last is %1: rank %2%3.</numerusform>
            <numerusform>%n go on; the last is %1: rank %2%3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AfterwardsTab</name>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>%n offered</numerusform>
            <numerusform>%n offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n who applied</source>
        <comment>universities</comment>
        <translation>
            <numerusform>of %n who applied</numerusform>
            <numerusform>of %n who applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ApplicantTable</name>
    <message numerus="yes">
        <source>%n seat(s).</source>
        <translation>
            <numerusform>%n seat.</numerusform>
            <numerusform>%n seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ApplicationReader</name>
    <message numerus="yes">
        <source>Sent in %n time(s); the last one counts</source>
        <translation>
            <numerusform>Sent in %n time</numerusform>
            <numerusform>Sent in %n times; the last one counts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AssignAccounts</name>
    <message numerus="yes">
        <source>Took %n cloud account(s) back</source>
        <translation>
            <numerusform>Took %n cloud account back</numerusform>
            <numerusform>Took %n cloud accounts back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave out %n cloud account(s)</source>
        <translation>
            <numerusform>Gave out %n cloud account</numerusform>
            <numerusform>Gave out %n cloud accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AssignCases</name>
    <message numerus="yes">
        <source>Gave %n team(s) their projects</source>
        <translation>
            <numerusform>Gave %n team its project</numerusform>
            <numerusform>Gave %n teams their projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gave %n team(s) their projects</source>
        <comment>First plan: you gave 14 teams their projects</comment>
        <translation>
            <numerusform>gave %n team its project</numerusform>
            <numerusform>gave %n teams their projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendancePage</name>
    <message numerus="yes">
        <source>%n lines at once are not cards: nothing was taken.</source>
        <translation>
            <numerusform>%n line at once is not a card: nothing was taken.</numerusform>
            <numerusform>%n lines at once are not cards: nothing was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Excuse %n people from this session.</source>
        <translation>
            <numerusform>Excuse %n person from this session.</numerusform>
            <numerusform>Excuse %n people from this session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on until %2. %n people have not come yet; they would be absent. Whoever comes later can still be scanned in.</source>
        <comment>%1: session, %2: a clock time</comment>
        <translation>
            <numerusform>%1 goes on until %2. %n person has not come yet and would be absent. Whoever comes later can still be scanned in.</numerusform>
            <numerusform>%1 goes on until %2. %n people have not come yet; they would be absent. Whoever comes later can still be scanned in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendanceRules</name>
    <message numerus="yes">
        <source>Being late %n time(s) counts as one absence.</source>
        <translation>
            <numerusform>Being late %n time counts as one absence.</numerusform>
            <numerusform>Being late %n times counts as one absence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendanceTab</name>
    <message numerus="yes">
        <source>%1 of %n session(s) held</source>
        <translation>
            <numerusform>%1 of %n session held</numerusform>
            <numerusform>%1 of %n sessions held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below the rule</source>
        <translation>
            <numerusform>%n below the rule</numerusform>
            <numerusform>%n below the rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot reach it any more</source>
        <translation>
            <numerusform>%n cannot reach it any more</numerusform>
            <numerusform>%n cannot reach it any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendeeLines</name>
    <message numerus="yes">
        <source>%n module(s) past due</source>
        <translation>
            <numerusform>%n module past due</numerusform>
            <numerusform>%n modules past due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendeeLists</name>
    <message numerus="yes">
        <source>%n shirt(s).</source>
        <translation>
            <numerusform>%n shirt.</numerusform>
            <numerusform>%n shirts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s).</source>
        <translation>
            <numerusform>%n car.</numerusform>
            <numerusform>%n cars.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::AttendeeTab</name>
    <message numerus="yes">
        <source>%n reminder(s) wait in the queue of notices, under Publishing.</source>
        <translation>
            <numerusform>%n reminder waits in the queue of notices, under Publishing.</numerusform>
            <numerusform>%n reminders wait in the queue of notices, under Publishing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::BlockDialog</name>
    <message numerus="yes">
        <source>Each figure stands large, over the period of the report. Choose up to %n.</source>
        <translation>
            <numerusform>Each figure stands large, over the period of the report. Choose up to %n.</numerusform>
            <numerusform>Each figure stands large, over the period of the report. Choose up to %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures do not stand in one row; choose fewer, or add another block.</source>
        <translation>
            <numerusform>%n figure does not stand in one row; choose fewer, or add another block.</numerusform>
            <numerusform>%n figures do not stand in one row; choose fewer, or add another block.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Board</name>
    <message numerus="yes">
        <source>%n together</source>
        <comment>groups of students</comment>
        <translation>
            <numerusform>%n together</numerusform>
            <numerusform>%n together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) apart</source>
        <translation>
            <numerusform>%n pair apart</numerusform>
            <numerusform>%n pairs apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of an earlier camp apart</source>
        <translation>
            <numerusform>%n pair of an earlier camp apart</numerusform>
            <numerusform>%n pairs of an earlier camp apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n locked</numerusform>
            <numerusform>%n locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::BoardPainter</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <comment>broken</comment>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <comment>who wait for a team</comment>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Booking</name>
    <message numerus="yes">
        <source>Book %n instead.</source>
        <translation>
            <numerusform>Book %n instead.</numerusform>
            <numerusform>Book %n instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 instead: %n free.</source>
        <comment>%1: model or device</comment>
        <translation>
            <numerusform>Take %1 instead: %n free.</numerusform>
            <numerusform>Take %1 instead: %n free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::BookingDialog</name>
    <message numerus="yes">
        <source>Book %n instead</source>
        <translation>
            <numerusform>Book %n instead</numerusform>
            <numerusform>Book %n instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 instead: %n free</source>
        <comment>%1: model or device</comment>
        <translation>
            <numerusform>Take %1 instead: %n free</numerusform>
            <numerusform>Take %1 instead: %n free</numerusform>
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
    <name>kitcamp::BusyImport</name>
    <message numerus="yes">
        <source>%n people are called so; the list gives no number that tells them apart.</source>
        <translation>
            <numerusform>%n person is called so; the list gives no number that tells who is meant.</numerusform>
            <numerusform>%n people are called so; the list gives no number that tells them apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) have no time and are left out.</source>
        <translation>
            <numerusform>%n course has no time and is left out.</numerusform>
            <numerusform>%n courses have no time and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::BusyImportDialog</name>
    <message numerus="yes">
        <source>%n busy time(s) would be taken,</source>
        <translation>
            <numerusform>%n busy time would be taken,</numerusform>
            <numerusform>%n busy times would be taken,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n person(s) or class(es);</source>
        <translation>
            <numerusform>of %n person or class;</numerusform>
            <numerusform>of %n persons or classes;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) are not known here.</source>
        <translation>
            <numerusform>%n owner is not known here.</numerusform>
            <numerusform>%n owners are not known here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarPage</name>
    <message numerus="yes">
        <source>Publish %n changes…</source>
        <translation>
            <numerusform>Publish %n change…</numerusform>
            <numerusform>Publish %n changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were written.</source>
        <translation>
            <numerusform>%n session was written.</numerusform>
            <numerusform>%n sessions were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the %n that follow along</source>
        <comment>sessions of a series</comment>
        <translation>
            <numerusform>Take the %n that follows along</numerusform>
            <numerusform>Take the %n that follow along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CalendarSaving</name>
    <message numerus="yes">
        <source>Saved %n event(s) in %1.</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>Saved %n event in %1.</numerusform>
            <numerusform>Saved %n events in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CampPlan</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no room.</source>
        <translation>
            <numerusform>%n session has no room.</numerusform>
            <numerusform>%n sessions have no room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no date.</source>
        <translation>
            <numerusform>%n session has no date.</numerusform>
            <numerusform>%n sessions have no date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CampReport</name>
    <message numerus="yes">
        <source>shown from %n answer(s) on</source>
        <translation>
            <numerusform>shown from %n answer on</numerusform>
            <numerusform>shown from %n answers on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n did not come</numerusform>
            <numerusform>%n did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n universities</source>
        <translation>
            <numerusform>of %n university</numerusform>
            <numerusform>of %n universities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The details of %n person(s) were erased; the figures still count them.</source>
        <translation>
            <numerusform>The details of %n person were erased; the figures still count them.</numerusform>
            <numerusform>The details of %n persons were erased; the figures still count them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CancelReservations</name>
    <message numerus="yes">
        <source>Cancelled %n booking(s)</source>
        <translation>
            <numerusform>Cancelled %n booking</numerusform>
            <numerusform>Cancelled %n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CancelSessions</name>
    <message numerus="yes">
        <source>Cancelled %n session(s) of %1: %2</source>
        <comment>%1: activity, %2: reason</comment>
        <translation>
            <numerusform>Cancelled %n session of %1: %2</numerusform>
            <numerusform>Cancelled %n sessions of %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CaseWords</name>
    <message numerus="yes">
        <source>None of the %n who answered named it.</source>
        <translation>
            <numerusform>None of the %n who answered named it.</numerusform>
            <numerusform>None of the %n who answered named it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody&apos;s first wish, but named by %1 of %n who answered.</source>
        <translation>
            <numerusform>Nobody&apos;s first wish, but named by %1 of %n who answered.</numerusform>
            <numerusform>Nobody&apos;s first wish, but named by %1 of %n who answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First wish of %1 of %n who answered</source>
        <translation>
            <numerusform>First wish of %1 of %n who answered</numerusform>
            <numerusform>First wish of %1 of %n who answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, named by %n more</source>
        <translation>
            <numerusform>, named by %n more</numerusform>
            <numerusform>, named by %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificateList</name>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <comment>a certificate</comment>
        <translation>
            <numerusform>Printed %n time</numerusform>
            <numerusform>Printed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificateNumbers</name>
    <message numerus="yes">
        <source>Only %n number(s) can be printed that no other computer can print too.</source>
        <translation>
            <numerusform>Only %n number can be printed that no other computer can print too.</numerusform>
            <numerusform>Only %n numbers can be printed that no other computer can print too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CertificatesTab</name>
    <message numerus="yes">
        <source>%n participant(s) completed it and have no certificate yet.</source>
        <translation>
            <numerusform>%n participant completed it and has no certificate yet.</numerusform>
            <numerusform>%n participants completed it and have no certificate yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Issue %n certificate(s)</source>
        <translation>
            <numerusform>&amp;Issue %n certificate</numerusform>
            <numerusform>&amp;Issue %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n new one(s)…</source>
        <translation>
            <numerusform>&amp;Print %n new one…</numerusform>
            <numerusform>&amp;Print %n new ones…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ChangeCalendar</name>
    <message numerus="yes">
        <source>Changed the calendar: %1; %n session(s) went along</source>
        <comment>%1: holiday, term</comment>
        <translation>
            <numerusform>Changed the calendar: %1; %n session went along</numerusform>
            <numerusform>Changed the calendar: %1; %n sessions went along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %1; %n session(s) went along</source>
        <comment>%1: rooms</comment>
        <translation>
            <numerusform>Archived %1; %n session went along</numerusform>
            <numerusform>Archived %1; %n sessions went along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ChangeSessions</name>
    <message numerus="yes">
        <source>Moved %n session(s) of %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>Moved %n session of %1</numerusform>
            <numerusform>Moved %n sessions of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n session(s) of %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>Changed %n session of %1</numerusform>
            <numerusform>Changed %n sessions of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %1 %n minute(s) long</source>
        <comment>%1: session</comment>
        <translation>
            <numerusform>Made %1 %n minute long</numerusform>
            <numerusform>Made %1 %n minutes long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ChartData</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>series that are not drawn</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>the smaller slices of a pie, put together</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CheckInDesk</name>
    <message numerus="yes">
        <source>%n people are meant by this: choose one by its number.</source>
        <translation>
            <numerusform>%n person is meant by this: choose one by its number.</numerusform>
            <numerusform>%n people are meant by this: choose one by its number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ChooseAdvancing</name>
    <message numerus="yes">
        <source>%n go(es) on from %1</source>
        <comment>%1: round</comment>
        <translation>
            <numerusform>%n goes on from %1</numerusform>
            <numerusform>%n go on from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chose %n who go(es) on</source>
        <comment>Preliminary: you chose 40 who go on</comment>
        <translation>
            <numerusform>chose %n who goes on</numerusform>
            <numerusform>chose %n who go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CloseAttendance</name>
    <message numerus="yes">
        <source>Closed %1: %n absent</source>
        <comment>%1: session</comment>
        <translation>
            <numerusform>Closed %1: %n absent</numerusform>
            <numerusform>Closed %1: %n absent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CloudOffice</name>
    <message numerus="yes">
        <source>%n still without one.</source>
        <translation>
            <numerusform>%n still without one.</numerusform>
            <numerusform>%n still without one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are missing: order more, or take some back.</source>
        <translation>
            <numerusform>%n account is missing: order more, or take one back.</numerusform>
            <numerusform>%n accounts are missing: order more, or take some back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ComparisonDialog</name>
    <message numerus="yes">
        <source>%n student(s) sit elsewhere</source>
        <translation>
            <numerusform>%n student sits elsewhere</numerusform>
            <numerusform>%n students sit elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Completion</name>
    <message numerus="yes">
        <source>%1, %n of the sessions to come are still needed</source>
        <comment>%1: attended .. of ..</comment>
        <translation>
            <numerusform>%1, %n of the sessions to come is still needed</numerusform>
            <numerusform>%1, %n of the sessions to come are still needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CompletionDialog</name>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not completed</source>
        <translation>
            <numerusform>%n not completed</numerusform>
            <numerusform>%n not completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>completion</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change.</source>
        <translation>
            <numerusform>%n will change.</numerusform>
            <numerusform>%n will change.</numerusform>
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
    <name>kitcamp::ConsentDialog</name>
    <message numerus="yes">
        <source>All %n of whom one is missing</source>
        <translation>
            <numerusform>The %n of whom one is missing</numerusform>
            <numerusform>All %n of whom one is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The %n selected</numerusform>
            <numerusform>The %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n consent(s).</source>
        <translation>
            <numerusform>Added %n consent.</numerusform>
            <numerusform>Added %n consents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ConsentsTab</name>
    <message numerus="yes">
        <source>%n student(s) are under age.</source>
        <translation>
            <numerusform>%n student is under age.</numerusform>
            <numerusform>%n students are under age.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them a consent is missing.</source>
        <translation>
            <numerusform>Of %n of them a consent is missing.</numerusform>
            <numerusform>Of %n of them a consent is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) withdrawn from today on.</source>
        <translation>
            <numerusform>%n consent withdrawn from today on.</numerusform>
            <numerusform>%n consents withdrawn from today on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ContestAwardsTab</name>
    <message numerus="yes">
        <source>%n prize(s) were given. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n prize was given. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n prizes were given. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CourseReport</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::CutDialog</name>
    <message numerus="yes">
        <source>• %n entries leave the shared log, for all: this one and all behind it.</source>
        <translation>
            <numerusform>• %n entry leaves the shared log, for all.</numerusform>
            <numerusform>• %n entries leave the shared log, for all: this one and all behind it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken out of the shared log. The others go on as soon as they meet.</source>
        <translation>
            <numerusform>%n entry was taken out of the shared log. The others go on as soon as they meet.</numerusform>
            <numerusform>%n entries were taken out of the shared log. The others go on as soon as they meet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::DaySessions</name>
    <message numerus="yes">
        <source>over, %n not marked</source>
        <translation>
            <numerusform>over, %n not marked</numerusform>
            <numerusform>over, %n not marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::DaysPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no date yet.</source>
        <translation>
            <numerusform>%n session has no date yet.</numerusform>
            <numerusform>%n sessions have no date yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::DemandTable</name>
    <message numerus="yes">
        <source>%1: %n missing on %2</source>
        <comment>%1: model, %2: time</comment>
        <translation>
            <numerusform>%1: %n missing on %2</numerusform>
            <numerusform>%1: %n missing on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to book for</source>
        <translation>
            <numerusform>%n session to book for</numerusform>
            <numerusform>%n sessions to book for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::DepartureTable</name>
    <message numerus="yes">
        <source>Nobody of %n has anything of ours</source>
        <translation>
            <numerusform>Nobody of %n has anything of ours</numerusform>
            <numerusform>Nobody of %n has anything of ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 still have %n device(s): %3</source>
        <comment>%3: Tongji 2, Fudan 1</comment>
        <translation>
            <numerusform>%1 of %2 still have %n device: %3</numerusform>
            <numerusform>%1 of %2 still have %n devices: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>guest: %n to return</source>
        <translation>
            <numerusform>guest: %n to return</numerusform>
            <numerusform>guest: %n to return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to return</source>
        <translation>
            <numerusform>%n to return</numerusform>
            <numerusform>%n to return</numerusform>
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
    <message numerus="yes">
        <source>%n of the set still out</source>
        <translation>
            <numerusform>%n of the set still out</numerusform>
            <numerusform>%n of the set still out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set of %1: %2; %n out</source>
        <comment>%1: session, %2: 30 × ESP32</comment>
        <translation>
            <numerusform>Set of %1: %2; %n out</numerusform>
            <numerusform>Set of %1: %2; %n out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return the %n that are out</source>
        <translation>
            <numerusform>return the %n that is out</numerusform>
            <numerusform>return the %n that are out</numerusform>
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
    <name>kitcamp::Door</name>
    <message numerus="yes">
        <source>(%n seat(s) free)</source>
        <translation>
            <numerusform>(%n seat free)</numerusform>
            <numerusform>(%n seats free)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::DoorCounts</name>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n online</numerusform>
            <numerusform>%n online</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::DoorOutcome</name>
    <message numerus="yes">
        <source>Late by %n minute(s)</source>
        <translation>
            <numerusform>Late by %n minute</numerusform>
            <numerusform>Late by %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::DuplicateDialog</name>
    <message numerus="yes">
        <source>%n session(s), from %1 to %2.</source>
        <comment>%1, %2: days</comment>
        <translation>
            <numerusform>%n session, from %1 to %2.</numerusform>
            <numerusform>%n sessions, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>remarks on a plan</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sessions that clash</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them clash(es) with the plan:</source>
        <translation>
            <numerusform>%n of them clashes with the plan:</numerusform>
            <numerusform>%n of them clash with the plan:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::DutiesTab</name>
    <message numerus="yes">
        <source>%n time(s) of supervision</source>
        <translation>
            <numerusform>%n time of supervision</numerusform>
            <numerusform>%n times of supervision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more time(s) nobody is free.</source>
        <translation>
            <numerusform>For %n more time nobody is free.</numerusform>
            <numerusform>For %n more times nobody is free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::DutyTable</name>
    <message numerus="yes">
        <source>%n duty(s)</source>
        <translation>
            <numerusform>%n duty</numerusform>
            <numerusform>%n duties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) with nobody in a room</source>
        <translation>
            <numerusform>%n time with nobody in a room</numerusform>
            <numerusform>%n times with nobody in a room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::EnterResults</name>
    <message numerus="yes">
        <source>Entered %n result(s) in %1</source>
        <comment>%1: round</comment>
        <translation>
            <numerusform>Entered %n result in %1</numerusform>
            <numerusform>Entered %n results in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entered %n result(s)</source>
        <comment>Final: you entered 12 results</comment>
        <translation>
            <numerusform>entered %n result</numerusform>
            <numerusform>entered %n results</numerusform>
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
    <name>kitcamp::EraseDialog</name>
    <message numerus="yes">
        <source>%n sealed identity number(s) and password(s) of %1 are erased, and the key with them: here now, on the other computers when they sync. Nobody can read them again, not from backups and not by Undo.</source>
        <comment>%1: camp</comment>
        <translation>
            <numerusform>%n sealed identity number or password of %1 is erased, and the key with it: here now, on the other computers when they sync. Nobody can read it again, not from backups and not by Undo.</numerusform>
            <numerusform>%n sealed identity numbers and passwords of %1 are erased, and the key with them: here now, on the other computers when they sync. Nobody can read them again, not from backups and not by Undo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ErasePersons</name>
    <message numerus="yes">
        <source>%1 still has %n thing(s) of the centre.</source>
        <comment>%1: person</comment>
        <translation>
            <numerusform>%1 still has %n thing of the centre.</numerusform>
            <numerusform>%1 still has %n things of the centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased the details of %n person(s)</source>
        <translation>
            <numerusform>Erased the details of %n person</numerusform>
            <numerusform>Erased the details of %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ErasureDialog</name>
    <message numerus="yes">
        <source>The details of %n people are erased for good, also from the history: %1. This cannot be undone.</source>
        <translation>
            <numerusform>The details of %n person are erased for good, also from the history: %1. This cannot be undone.</numerusform>
            <numerusform>The details of %n people are erased for good, also from the history: %1. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased the details of %n person(s)</source>
        <translation>
            <numerusform>Erased the details of %n person</numerusform>
            <numerusform>Erased the details of %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ErasurePaper</name>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <comment>%1: when</comment>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ErasureProtocol</name>
    <message numerus="yes">
        <source>%n entries of the history of this file were redacted.</source>
        <translation>
            <numerusform>%n entry of the history of this file was redacted.</numerusform>
            <numerusform>%n entries of the history of this file were redacted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that wait in the inbox were redacted.</source>
        <translation>
            <numerusform>%n entry that waits in the inbox was redacted.</numerusform>
            <numerusform>%n entries that wait in the inbox were redacted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were removed.</source>
        <translation>
            <numerusform>%n picture was removed.</numerusform>
            <numerusform>%n pictures were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n entries were redacted; a new snapshot took the place of the older ones.</source>
        <translation>
            <numerusform>At %1 %n entry was redacted; a new snapshot took the place of the older ones.</numerusform>
            <numerusform>At %1 %n entries were redacted; a new snapshot took the place of the older ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n texts about others it was replaced.</source>
        <translation>
            <numerusform>In %n text about others it was replaced.</numerusform>
            <numerusform>In %n texts about others it was replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n texts about others something of it still stands. Change them, then erase again: what stood there goes from the history, too.</source>
        <translation>
            <numerusform>In %n text about others something of it still stands. Change it, then erase again: what stood there goes from the history, too.</numerusform>
            <numerusform>In %n texts about others something of it still stands. Change them, then erase again: what stood there goes from the history, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ExportPersonCommand</name>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>%n record written to %1.</numerusform>
            <numerusform>%n records written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay sealed; --with-sealed opens those whose key is here.</source>
        <translation>
            <numerusform>%n value stays sealed; --with-sealed opens those whose key is here.</numerusform>
            <numerusform>%n values stay sealed; --with-sealed opens those whose key is here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::FigureTable</name>
    <message numerus="yes">
        <source>The first %n row(s); there are more.</source>
        <translation>
            <numerusform>The first %n row; there are more.</numerusform>
            <numerusform>The first %n rows; there are more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Figures</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>groups that are not shown</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::FilterLines</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
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
    <name>kitcamp::FormTeams</name>
    <message numerus="yes">
        <source>Formed %n team(s) of %1 (%2)</source>
        <comment>camp, variant</comment>
        <translation>
            <numerusform>Formed %n team of %1 (%2)</numerusform>
            <numerusform>Formed %n teams of %1 (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::FormTeamsDialog</name>
    <message numerus="yes">
        <source>%n student(s) of %1 universities. The teams become a new variant beside the others.</source>
        <translation>
            <numerusform>%n student of %1 universities. The teams become a new variant beside the others.</numerusform>
            <numerusform>%n students of %1 universities. The teams become a new variant beside the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best so far: %n rule(s) broken</source>
        <comment>persons and pairs</comment>
        <translation>
            <numerusform>Best so far: %n rule broken</numerusform>
            <numerusform>Best so far: %n rules broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken in these teams. Keep them, or change the rules.</source>
        <translation>
            <numerusform>%n rule is broken in these teams. Keep them, or change the rules.</numerusform>
            <numerusform>%n rules are broken in these teams. Keep them, or change the rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::GiveHandover</name>
    <message numerus="yes">
        <source>Handed the results of %1 to %2: %n person(s)</source>
        <comment>%1: camp, %2: partner</comment>
        <translation>
            <numerusform>Handed the results of %1 to %2: %n person</numerusform>
            <numerusform>Handed the results of %1 to %2: %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed %1 to %2: %n person(s)</source>
        <comment>%1: camp, %2: partner</comment>
        <translation>
            <numerusform>Handed %1 to %2: %n person</numerusform>
            <numerusform>Handed %1 to %2: %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::GiveMarks</name>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave %n mark(s) to %2</source>
        <comment>%1: judge, %2: &quot;3 teams&quot;</comment>
        <translation>
            <numerusform>%1 gave %n mark to %2</numerusform>
            <numerusform>%1 gave %n marks to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave %n mark(s) to %2, from %3</source>
        <comment>%1: judge, %2: &quot;3 teams&quot;, %3: file</comment>
        <translation>
            <numerusform>%1 gave %n mark to %2, from %3</numerusform>
            <numerusform>%1 gave %n marks to %2, from %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gave %n mark(s)</source>
        <comment>Prof. Li: you gave 12 marks</comment>
        <translation>
            <numerusform>gave %n mark</numerusform>
            <numerusform>gave %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Handover</name>
    <message numerus="yes">
        <source>Signs that nobody can see were taken out of %n text(s).</source>
        <translation>
            <numerusform>Signs that nobody can see were taken out of %n text.</numerusform>
            <numerusform>Signs that nobody can see were taken out of %n texts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::HandoverChoice</name>
    <message numerus="yes">
        <source>answers to %n question(s)</source>
        <translation>
            <numerusform>answers to %n question</numerusform>
            <numerusform>answers to %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::HandoverDialog</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 with %n person(s). Send it by a way that you trust: names stand in it.</source>
        <translation>
            <numerusform>Saved %1 with %n person. Send it by a way that you trust: names stand in it.</numerusform>
            <numerusform>Saved %1 with %n persons. Send it by a way that you trust: names stand in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::HandoverPlan</name>
    <message numerus="yes">
        <source>%n person(s) were erased there: %1. Look whether they should be erased here as well.</source>
        <translation>
            <numerusform>%n person was erased there: %1. Look whether they should be erased here as well.</numerusform>
            <numerusform>%n persons were erased there: %1. Look whether they should be erased here as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) under age were not handed over: the consent is lacking.</source>
        <translation>
            <numerusform>%n person under age was not handed over: the consent is lacking.</numerusform>
            <numerusform>%n persons under age were not handed over: the consent is lacking.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::HandoverWriting</name>
    <message numerus="yes">
        <source>%n person(s) under age without the consent stay out: %1.</source>
        <translation>
            <numerusform>%n person under age without the consent stays out: %1.</numerusform>
            <numerusform>%n persons under age without the consent stay out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whose details were erased stay out.</source>
        <translation>
            <numerusform>%n person whose details were erased stays out.</numerusform>
            <numerusform>%n persons whose details were erased stay out.</numerusform>
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
    <name>kitcamp::Hindrance</name>
    <message numerus="yes">
        <source>%n of %1 only</source>
        <comment>1 of women only</comment>
        <translation>
            <numerusform>%n of %1 only</numerusform>
            <numerusform>%n of %1 only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in common</source>
        <comment>hours or languages that all of a team have</comment>
        <translation>
            <numerusform>%n in common</numerusform>
            <numerusform>%n in common</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::HitsList</name>
    <message numerus="yes">
        <source>%n planned session(s) are hit; the column “Then” says what becomes of them.</source>
        <translation>
            <numerusform>%n planned session is hit; the column “Then” says what becomes of it.</numerusform>
            <numerusform>%n planned sessions are hit; the column “Then” says what becomes of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::HonoursReport</name>
    <message numerus="yes">
        <source>%n person(s) under age are not named, because nobody agreed to it.</source>
        <translation>
            <numerusform>%n person under age is not named, because nobody agreed to it.</numerusform>
            <numerusform>%n persons under age are not named, because nobody agreed to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Identity</name>
    <message numerus="yes">
        <source>An identity number has 18 characters; this one has %n.</source>
        <translation>
            <numerusform>An identity number has 18 characters; this one has %n.</numerusform>
            <numerusform>An identity number has 18 characters; this one has %n.</numerusform>
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
        <source>%n row(s) are doubtful: say who is meant. Until then they are left out.</source>
        <translation>
            <numerusform>%n row is doubtful: say who is meant. Until then it is left out.</numerusform>
            <numerusform>%n rows are doubtful: say who is meant. Until then they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them go to the waiting list.</source>
        <translation>
            <numerusform>%n of them goes to the waiting list.</numerusform>
            <numerusform>%n of them go to the waiting list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) come back from the archive.</source>
        <translation>
            <numerusform>%n person comes back from the archive.</numerusform>
            <numerusform>%n people come back from the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the file now.</source>
        <translation>
            <numerusform>%n row is in the file now.</numerusform>
            <numerusform>%n rows are in the file now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are doubtful: say which marks count. Until then they are left out.</source>
        <translation>
            <numerusform>%n row is doubtful: say which marks count. Until then it is left out.</numerusform>
            <numerusform>%n rows are doubtful: say which marks count. Until then they are left out.</numerusform>
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
    <name>kitcamp::InventoryReport</name>
    <message numerus="yes">
        <source>Values are what was paid; withdrawn and archived devices are left out. The price of %n device(s) is not known.</source>
        <translation>
            <numerusform>Values are what was paid; withdrawn and archived devices are left out. The price of %n device is not known.</numerusform>
            <numerusform>Values are what was paid; withdrawn and archived devices are left out. The price of %n devices is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::InvitationDialog</name>
    <message numerus="yes">
        <source>Put %n invitation(s) into the queue</source>
        <translation>
            <numerusform>Put %n invitation into the queue</numerusform>
            <numerusform>Put %n invitations into the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) wait in the queue of notices, under Publishing.</source>
        <translation>
            <numerusform>%n invitation waits in the queue of notices, under Publishing.</numerusform>
            <numerusform>%n invitations wait in the queue of notices, under Publishing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::InvitationsPage</name>
    <message numerus="yes">
        <source>&amp;Invite %n…</source>
        <translation>
            <numerusform>&amp;Invite %n…</numerusform>
            <numerusform>&amp;Invite %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited already</source>
        <translation>
            <numerusform>%n invited already</numerusform>
            <numerusform>%n invited already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a mail address</source>
        <translation>
            <numerusform>%n without a mail address</numerusform>
            <numerusform>%n without a mail address</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::IssueBadges</name>
    <message numerus="yes">
        <source>Somebody has lost %n badge(s) of this activity already.</source>
        <translation>
            <numerusform>Somebody has lost %n badge of this activity already.</numerusform>
            <numerusform>Somebody has lost %n badges of this activity already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n badge(s) for %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>Made %n badge for %1</numerusform>
            <numerusform>Made %n badges for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>made %n badge(s)</source>
        <comment>Camp of 2024: you made 79 badges</comment>
        <translation>
            <numerusform>made %n badge</numerusform>
            <numerusform>made %n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::IssueCertificates</name>
    <message numerus="yes">
        <source>Issued %n certificate(s)</source>
        <translation>
            <numerusform>Issued %n certificate</numerusform>
            <numerusform>Issued %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::JudgingTab</name>
    <message numerus="yes">
        <source>%1 gave %n team(s) marks twice, as %2 and as %3. Both count until you choose.</source>
        <comment>%1: judge</comment>
        <translation>
            <numerusform>%1 gave %n team marks twice, as %2 and as %3. Both count until you choose.</numerusform>
            <numerusform>%1 gave %n teams marks twice, as %2 and as %3. Both count until you choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judge(s) had not finished.</source>
        <translation>
            <numerusform>%n judge had not finished.</numerusform>
            <numerusform>%n judges had not finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::KeyFile</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>The passphrase needs at least %n characters.</numerusform>
            <numerusform>The passphrase needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is not enough free memory to open the keys of this computer (%n MB are needed). Close other programs, then try again.</source>
        <translation>
            <numerusform>There is not enough free memory to open the keys of this computer (%n MB is needed). Close other programs, then try again.</numerusform>
            <numerusform>There is not enough free memory to open the keys of this computer (%n MB are needed). Close other programs, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::KeyPanel</name>
    <message numerus="yes">
        <source>The camp is over: %n sealed identity number(s) and password(s) are to be erased since %1.</source>
        <comment>%1: a day</comment>
        <translation>
            <numerusform>The camp is over: %n sealed identity number or password is to be erased since %1.</numerusform>
            <numerusform>The camp is over: %n sealed identity numbers and passwords are to be erased since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer holds the camp&apos;s key. %n value(s) are sealed.</source>
        <translation>
            <numerusform>This computer holds the camp&apos;s key. %n value is sealed.</numerusform>
            <numerusform>This computer holds the camp&apos;s key. %n values are sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for another computer&apos;s key: export it there and take it in here.</source>
        <translation>
            <numerusform>%n of them for another computer&apos;s key: export it there and take it in here.</numerusform>
            <numerusform>%n of them for another computer&apos;s key: export it there and take it in here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key is here: %n more value(s) can be read.</source>
        <translation>
            <numerusform>The key is here: %n more value can be read.</numerusform>
            <numerusform>The key is here: %n more values can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::KeyStore</name>
    <message numerus="yes">
        <source>The passphrase is too short: at least %n letters, better four words.</source>
        <translation>
            <numerusform>The passphrase is too short: at least %n letter, better four words.</numerusform>
            <numerusform>The passphrase is too short: at least %n letters, better four words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::KitTable</name>
    <message numerus="yes">
        <source>The camp is over: %n device(s) of the teams are still out</source>
        <translation>
            <numerusform>The camp is over: %n device of the teams is still out</numerusform>
            <numerusform>The camp is over: %n devices of the teams are still out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n team(s) have their whole kit</source>
        <translation>
            <numerusform>%1 of %n team has its whole kit</numerusform>
            <numerusform>%1 of %n teams have their whole kit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing for %n team(s): %1, from %2 on</source>
        <comment>%1: 4 × ESP32, %2: day</comment>
        <translation>
            <numerusform>Missing for %n team: %1, from %2 on</numerusform>
            <numerusform>Missing for %n teams: %1, from %2 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kits of %n team(s) are booked, and enough is there</source>
        <translation>
            <numerusform>The kit of %n team is booked, and enough is there</numerusform>
            <numerusform>The kits of %n teams are booked, and enough is there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough is there for %n team(s), but not booked yet</source>
        <translation>
            <numerusform>Enough is there for %n team, but not booked yet</numerusform>
            <numerusform>Enough is there for %n teams, but not booked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more than the kit</source>
        <translation>
            <numerusform>%1, %n more than the kit</numerusform>
            <numerusform>%1, %n more than the kit</numerusform>
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
    <message numerus="yes">
        <source>People under age are not named in %n row(s).</source>
        <translation>
            <numerusform>People under age are not named in %n row.</numerusform>
            <numerusform>People under age are not named in %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) under age are left out: no consent to hand them on.</source>
        <translation>
            <numerusform>%n person under age is left out: no consent to hand them on.</numerusform>
            <numerusform>%n persons under age are left out: no consent to hand them on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Internal: %n row(s) name people under age; hand it to nobody outside.</source>
        <translation>
            <numerusform>Internal: %n row names people under age; hand it to nobody outside.</numerusform>
            <numerusform>Internal: %n rows name people under age; hand it to nobody outside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ListsTab</name>
    <message numerus="yes">
        <source>%n have not given what this list needs</source>
        <translation>
            <numerusform>%n has not given what this list needs</numerusform>
            <numerusform>%n have not given what this list needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not given what this list needs: %1</source>
        <comment>%1: names</comment>
        <translation>
            <numerusform>%n has not given what this list needs: %1</numerusform>
            <numerusform>%n have not given what this list needs: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remind %n</source>
        <translation>
            <numerusform>&amp;Remind %n</numerusform>
            <numerusform>&amp;Remind %n</numerusform>
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
    <name>kitcamp::LockInTeam</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::LodgingOffice</name>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n woman</numerusform>
            <numerusform>%n women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n man</numerusform>
            <numerusform>%n men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of whom it is not known whether they are women or men</source>
        <translation>
            <numerusform>%n of whom it is not known whether it is a woman or a man</numerusform>
            <numerusform>%n of whom it is not known whether they are women or men</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::LodgingTab</name>
    <message numerus="yes">
        <source>%n room(s) with one university twice.</source>
        <translation>
            <numerusform>%n room with one university twice.</numerusform>
            <numerusform>%n rooms with one university twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no bed.</source>
        <translation>
            <numerusform>%n found no bed.</numerusform>
            <numerusform>%n found no bed.</numerusform>
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
    <name>kitcamp::MakeReservations</name>
    <message numerus="yes">
        <source>Cancelled %n booking(s)</source>
        <translation>
            <numerusform>Cancelled %n booking</numerusform>
            <numerusform>Cancelled %n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n booking(s) for %1</source>
        <comment>%1: for whom</comment>
        <translation>
            <numerusform>Made %n booking for %1</numerusform>
            <numerusform>Made %n bookings for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::MarkAttendance</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::MarkNotices</name>
    <message numerus="yes">
        <source>Opened %n notice(s) again</source>
        <translation>
            <numerusform>Opened %n notice again</numerusform>
            <numerusform>Opened %n notices again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped %n notice(s)</source>
        <translation>
            <numerusform>Dropped %n notice</numerusform>
            <numerusform>Dropped %n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n notice(s) by mail</source>
        <translation>
            <numerusform>Sent %n notice by mail</numerusform>
            <numerusform>Sent %n notices by mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n notice(s) by a list of phone numbers</source>
        <translation>
            <numerusform>Sent %n notice by a list of phone numbers</numerusform>
            <numerusform>Sent %n notices by a list of phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n notice(s) as text</source>
        <translation>
            <numerusform>Sent %n notice as text</numerusform>
            <numerusform>Sent %n notices as text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::MatrixModel</name>
    <message numerus="yes">
        <source>In %n session(s) nobody was marked; they are not counted.</source>
        <translation>
            <numerusform>In %n session nobody was marked; it is not counted.</numerusform>
            <numerusform>In %n sessions nobody was marked; they are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>below; needs %n of %1 to come</source>
        <translation>
            <numerusform>below; needs %n of %1 to come</numerusform>
            <numerusform>below; needs %n of %1 to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n of %1 to come</source>
        <translation>
            <numerusform>needs %n of %1 to come</numerusform>
            <numerusform>needs %n of %1 to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::MemberListModel</name>
    <message numerus="yes">
        <source>%n behind</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::MentorTimesDialog</name>
    <message numerus="yes">
        <source>%n meeting(s) with mentors</source>
        <translation>
            <numerusform>%n meeting with mentors</numerusform>
            <numerusform>%n meetings with mentors</numerusform>
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
    <name>kitcamp::MixturePanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>schools, years or organizations</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>kitcamp::NotePrinting</name>
    <message numerus="yes">
        <source>Printed %n certificate(s)</source>
        <translation>
            <numerusform>Printed %n certificate</numerusform>
            <numerusform>Printed %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::NoticeDialog</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::NoticesPage</name>
    <message numerus="yes">
        <source>%n mail(s) saved in %1.</source>
        <comment>%1: folder or file</comment>
        <translation>
            <numerusform>%n mail saved in %1.</numerusform>
            <numerusform>%n mails saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) saved in %1.</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>%n number saved in %1.</numerusform>
            <numerusform>%n numbers saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) copied; paste them into the chat.</source>
        <translation>
            <numerusform>%n notice copied; paste it into the chat.</numerusform>
            <numerusform>%n notices copied; paste them into the chat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) no mail address and stay(s) open: %1.</source>
        <translation>
            <numerusform>%n has no mail address and stays open: %1.</numerusform>
            <numerusform>%n have no mail address and stay open: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) no phone number and stay(s) open: %1.</source>
        <translation>
            <numerusform>%n has no phone number and stays open: %1.</numerusform>
            <numerusform>%n have no phone number and stay open: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::OnlineDialog</name>
    <message numerus="yes">
        <source>%n will be present or late</source>
        <translation>
            <numerusform>%n will be present or late</numerusform>
            <numerusform>%n will be present or late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful: tick those who are right</source>
        <translation>
            <numerusform>%n doubtful: tick who is right</numerusform>
            <numerusform>%n doubtful: tick those who are right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::OperatorPassword</name>
    <message numerus="yes">
        <source>Too short: %n characters at least.</source>
        <translation>
            <numerusform>Too short: %n character at least.</numerusform>
            <numerusform>Too short: %n characters at least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::OperatorPasswordDialog</name>
    <message numerus="yes">
        <source>%n characters or more</source>
        <translation>
            <numerusform>%n character or more</numerusform>
            <numerusform>%n characters or more</numerusform>
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
    <name>kitcamp::OverviewTab</name>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed</source>
        <comment>offers</comment>
        <translation>
            <numerusform>%n lapsed</numerusform>
            <numerusform>%n lapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n to place</numerusform>
            <numerusform>%n to place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PaperNames</name>
    <message numerus="yes">
        <source>Internal: %n person(s) under age are on this list; hand it to nobody outside.</source>
        <translation>
            <numerusform>Internal: %n person under age is on this list; hand it to nobody outside.</numerusform>
            <numerusform>Internal: %n persons under age are on this list; hand it to nobody outside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) under age are not named: no consent.</source>
        <translation>
            <numerusform>%n person under age is not named: no consent.</numerusform>
            <numerusform>%n persons under age are not named: no consent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PartnerTable</name>
    <message numerus="yes">
        <source>%n student(s) took part</source>
        <translation>
            <numerusform>%n student took part</numerusform>
            <numerusform>%n students took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n did not come</numerusform>
            <numerusform>%n did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied and did not take part</source>
        <translation>
            <numerusform>%n applied and did not take part</numerusform>
            <numerusform>%n applied and did not take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under age without consent is (are) not listed</source>
        <translation>
            <numerusform>%n under age without consent is not listed</numerusform>
            <numerusform>%n under age without consent are not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PartnersSection</name>
    <message numerus="yes">
        <source>%n question(s) go along with this camp.</source>
        <translation>
            <numerusform>%n question goes along with this camp.</numerusform>
            <numerusform>%n questions go along with this camp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PartnersTab</name>
    <message numerus="yes">
        <source>%n university(ies) took part. Each is handed its own students and nobody else&apos;s data.</source>
        <translation>
            <numerusform>%n university took part. It is handed its own students and nobody else&apos;s data.</numerusform>
            <numerusform>%n universities took part. Each is handed its own students and nobody else&apos;s data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in %1, one for each university.</source>
        <translation>
            <numerusform>Saved %n file in %1, one for each university.</numerusform>
            <numerusform>Saved %n files in %1, one for each university.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n characters: three or four words.</source>
        <translation>
            <numerusform>At least %n character: three or four words.</numerusform>
            <numerusform>At least %n characters: three or four words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PassphraseFields</name>
    <message numerus="yes">
        <source>Four words are better than one; %n letters or more.</source>
        <translation>
            <numerusform>Four words are better than one; %n letter or more.</numerusform>
            <numerusform>Four words are better than one; %n letters or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n letters or more.</source>
        <translation>
            <numerusform>Too short: %n letter or more.</numerusform>
            <numerusform>Too short: %n letters or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PasswordCheck</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PastKnowledge</name>
    <message numerus="yes">
        <source>%n person(s) were erased since: the figures are those of the day, the names are gone here as well.</source>
        <translation>
            <numerusform>%n person was erased since: the figures are those of the day, the name is gone here as well.</numerusform>
            <numerusform>%n persons were erased since: the figures are those of the day, the names are gone here as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PersonDataDialog</name>
    <message numerus="yes">
        <source>%n value(s) stay sealed: the key of the camp is not on this computer.</source>
        <translation>
            <numerusform>%n value stays sealed: the key of the camp is not on this computer.</numerusform>
            <numerusform>%n values stay sealed: the key of the camp is not on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PersonDocument</name>
    <message numerus="yes">
        <source>This is everything that the file of the centre holds about this person: %n record(s), and what was done about them.</source>
        <translation>
            <numerusform>This is everything that the file of the centre holds about this person: %n record, and what was done about them.</numerusform>
            <numerusform>This is everything that the file of the centre holds about this person: %n records, and what was done about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are sealed: only the computer that has the camp&apos;s key can read them.</source>
        <translation>
            <numerusform>%n value is sealed: only the computer that has the camp&apos;s key can read it.</numerusform>
            <numerusform>%n values are sealed: only the computer that has the camp&apos;s key can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed value(s) were opened for this paper. Keep it locked away.</source>
        <translation>
            <numerusform>%n sealed value was opened for this paper. Keep it locked away.</numerusform>
            <numerusform>%n sealed values were opened for this paper. Keep it locked away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PersonMatcher</name>
    <message numerus="yes">
        <source>%n people of this name are in the file.</source>
        <translation>
            <numerusform>%n person of this name is in the file.</numerusform>
            <numerusform>%n people of this name are in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PersonQuestions</name>
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
    <name>kitcamp::PlanPaper</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
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
    <name>kitcamp::PlanTab</name>
    <message numerus="yes">
        <source>%n taken</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n to place</numerusform>
            <numerusform>%n to place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n team(s)</source>
        <comment>%1: units</comment>
        <translation>
            <numerusform>%1 for %n team</numerusform>
            <numerusform>%1 for %n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PretrainingTab</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lag</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n lags</numerusform>
            <numerusform>%n lag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remind %n who lag</source>
        <translation>
            <numerusform>&amp;Remind %n who lags</numerusform>
            <numerusform>&amp;Remind %n who lag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n student(s). It stands until an import says something newer.</source>
        <translation>
            <numerusform>For %n student. It stands until an import says something newer.</numerusform>
            <numerusform>For %n students. It stands until an import says something newer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PrizesDialog</name>
    <message numerus="yes">
        <source>%n prize(s) by rank were given already; these come on top.</source>
        <translation>
            <numerusform>%n prize by rank was given already; these come on top.</numerusform>
            <numerusform>%n prizes by rank were given already; these come on top.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ProposalWords</name>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n seat free</numerusform>
            <numerusform>%n seats free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free on site</source>
        <translation>
            <numerusform>%n seat free on site</numerusform>
            <numerusform>%n seats free on site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free online</source>
        <translation>
            <numerusform>%n seat free online</numerusform>
            <numerusform>%n seats free online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>Tongji at least 2 (.., 1 has a seat)</comment>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a seat</source>
        <translation>
            <numerusform>%n with a seat</numerusform>
            <numerusform>%n with a seat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PublishDialog</name>
    <message numerus="yes">
        <source>%n change(s) cannot be published yet; the list says what is in the way.</source>
        <translation>
            <numerusform>%n change cannot be published yet; the list says what is in the way.</numerusform>
            <numerusform>%n changes cannot be published yet; the list says what is in the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) chosen.</source>
        <translation>
            <numerusform>%1 of %n change chosen.</numerusform>
            <numerusform>%1 of %n changes chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n change(s)</source>
        <translation>
            <numerusform>&amp;Publish %n change</numerusform>
            <numerusform>&amp;Publish %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PublishPlan</name>
    <message numerus="yes">
        <source>Published %n change(s) of %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>Published %n change of %1</numerusform>
            <numerusform>Published %n changes of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n change(s) of the plan</source>
        <translation>
            <numerusform>Published %n change of the plan</numerusform>
            <numerusform>Published %n changes of the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n notice(s)</source>
        <comment>%1: Published 4 changes of the plan</comment>
        <translation>
            <numerusform>%1, with %n notice</numerusform>
            <numerusform>%1, with %n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %n change(s) of its plan</source>
        <translation>
            <numerusform>published %n change of its plan</numerusform>
            <numerusform>published %n changes of its plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PublishPreview</name>
    <message numerus="yes">
        <source>%n notice(s) will wait to be sent</source>
        <translation>
            <numerusform>%n notice will wait to be sent</numerusform>
            <numerusform>%n notices will wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::PublishingTab</name>
    <message numerus="yes">
        <source>%n change(s) that nobody was told of.</source>
        <translation>
            <numerusform>%n change that nobody was told of.</numerusform>
            <numerusform>%n changes that nobody was told of.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is published yet: %n session(s) wait.</source>
        <translation>
            <numerusform>Nothing is published yet: %n session waits.</numerusform>
            <numerusform>Nothing is published yet: %n sessions wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) to send</source>
        <translation>
            <numerusform>%n notice to send</numerusform>
            <numerusform>%n notices to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::Questionnaire</name>
    <message numerus="yes">
        <source>The cells stand %n column(s) to the right of their headings. Put them right in the file.</source>
        <translation>
            <numerusform>The cells stand %n column to the right of their headings. Put them right in the file.</numerusform>
            <numerusform>The cells stand %n columns to the right of their headings. Put them right in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cells stand %n column(s) to the left of their headings. Put them right in the file.</source>
        <translation>
            <numerusform>The cells stand %n column to the left of their headings. Put them right in the file.</numerusform>
            <numerusform>The cells stand %n columns to the left of their headings. Put them right in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not stand under their headings: they are left out.</source>
        <translation>
            <numerusform>%n row does not stand under its headings: it is left out.</numerusform>
            <numerusform>%n rows do not stand under their headings: they are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::QuestionnaireText</name>
    <message numerus="yes">
        <source>%1 to %2 (%n day(s))</source>
        <comment>%1, %2: days</comment>
        <translation>
            <numerusform>%1 to %2 (%n day)</numerusform>
            <numerusform>%1 to %2 (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applicants are asked %n question(s).</source>
        <translation>
            <numerusform>Applicants are asked %n question.</numerusform>
            <numerusform>Applicants are asked %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::QueueNotices</name>
    <message numerus="yes">
        <source>Queued %n notice(s)</source>
        <translation>
            <numerusform>Queued %n notice</numerusform>
            <numerusform>Queued %n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued %n notice(s) about %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>Queued %n notice about %1</numerusform>
            <numerusform>Queued %n notices about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>queued %n notice(s) about it</source>
        <translation>
            <numerusform>queued %n notice about it</numerusform>
            <numerusform>queued %n notices about it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RankPrizesDialog</name>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>%1: prize, %n: how many get it</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RankingTab</name>
    <message numerus="yes">
        <source>%n team(s) got a prize. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n team got a prize. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n teams got a prize. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RankingWords</name>
    <message numerus="yes">
        <source>The same total as team %1, which %n judge(s) put first; this one %2.</source>
        <comment>%2: a number</comment>
        <translation>
            <numerusform>The same total as team %1, which %n judge put first; this one %2.</numerusform>
            <numerusform>The same total as team %1, which %n judges put first; this one %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same total as team %1; %n judge(s) put this one first, the other %2.</source>
        <comment>%2: a number</comment>
        <translation>
            <numerusform>The same total as team %1; %n judge put this one first, the other %2.</numerusform>
            <numerusform>The same total as team %1; %n judges put this one first, the other %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 from %n judge(s).</source>
        <translation>
            <numerusform>%1 of 100 from %n judge.</numerusform>
            <numerusform>%1 of 100 from %n judges.</numerusform>
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
    <name>kitcamp::RemoveSessions</name>
    <message numerus="yes">
        <source>Removed %n session(s) of %1</source>
        <comment>%1: activity</comment>
        <translation>
            <numerusform>Removed %n session of %1</numerusform>
            <numerusform>Removed %n sessions of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RepairTeams</name>
    <message numerus="yes">
        <source>Repaired the teams: %n student(s) moved or taken out</source>
        <translation>
            <numerusform>Repaired the teams: %n student moved or taken out</numerusform>
            <numerusform>Repaired the teams: %n students moved or taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repaired it: %n student(s) moved or taken out</source>
        <comment>Variant B: you repaired it ..</comment>
        <translation>
            <numerusform>repaired it: %n student moved or taken out</numerusform>
            <numerusform>repaired it: %n students moved or taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RepairWords</name>
    <message numerus="yes">
        <source>Move %n student(s)</source>
        <translation>
            <numerusform>Move %n student</numerusform>
            <numerusform>Move %n students</numerusform>
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
    <message numerus="yes">
        <source>%n entries of other computers that the hub has lost are not in it: those computers bring them again.</source>
        <translation>
            <numerusform>%n entry of other computers that the hub has lost is not in it: those computers bring it again.</numerusform>
            <numerusform>%n entries of other computers that the hub has lost are not in it: those computers bring them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ReplaceBusyTimes</name>
    <message numerus="yes">
        <source>Imported %n busy time(s) of %1 from %2</source>
        <comment>%1: term, %2: file</comment>
        <translation>
            <numerusform>Imported %n busy time of %1 from %2</numerusform>
            <numerusform>Imported %n busy times of %1 from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported %n busy time(s)</source>
        <comment>2026-2027-1: you imported 320 busy times</comment>
        <translation>
            <numerusform>imported %n busy time</numerusform>
            <numerusform>imported %n busy times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ReportChoices</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ReportCommand</name>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <comment>%1: file</comment>
        <translation>
            <numerusform>%n page written to %1.</numerusform>
            <numerusform>%n pages written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ReportLists</name>
    <message numerus="yes">
        <source>Only the first %n row(s) are listed here; the list in the window has all.</source>
        <translation>
            <numerusform>Only the first %n row is listed here; the list in the window has all.</numerusform>
            <numerusform>Only the first %n rows are listed here; the list in the window has all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ReserveNumbers</name>
    <message numerus="yes">
        <source>reserved %n number(s) for certificates</source>
        <comment>about a range of numbers</comment>
        <translation>
            <numerusform>reserved %n number for certificates</numerusform>
            <numerusform>reserved %n numbers for certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reserved %n number(s) for certificates, %1…</source>
        <comment>%1: what the numbers begin with</comment>
        <translation>
            <numerusform>Reserved %n number for certificates, %1…</numerusform>
            <numerusform>Reserved %n numbers for certificates, %1…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RestoreSessions</name>
    <message numerus="yes">
        <source>%n session(s) are held after all</source>
        <translation>
            <numerusform>%n session is held after all</numerusform>
            <numerusform>%n sessions are held after all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ResultsModel</name>
    <message numerus="yes">
        <source>%1 of %n have a result.</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>%1 of %n has a result.</numerusform>
            <numerusform>%1 of %n have a result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) on.</source>
        <comment>to the next round</comment>
        <translation>
            <numerusform>%n goes on.</numerusform>
            <numerusform>%n go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RetentionSection</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
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
    <name>kitcamp::RoleDialog</name>
    <message numerus="yes">
        <source>For %n person(s). What stays as it is keeps its first line.</source>
        <translation>
            <numerusform>For %n person. What stays as it is keeps its first line.</numerusform>
            <numerusform>For %n persons. What stays as it is keeps its first line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RosterDeeds</name>
    <message numerus="yes">
        <source>Decline %n application(s)</source>
        <translation>
            <numerusform>Decline %n application</numerusform>
            <numerusform>Decline %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s)</source>
        <translation>
            <numerusform>%n withdrawal</numerusform>
            <numerusform>%n withdrawals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RosterFinder</name>
    <message numerus="yes">
        <source>%n people of this name take part: add a number or a mail address to the row.</source>
        <translation>
            <numerusform>%n person of this name takes part: add a number or a mail address to the row.</numerusform>
            <numerusform>%n people of this name take part: add a number or a mail address to the row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RosterNews</name>
    <message numerus="yes">
        <source>%n seat(s) become free; nobody waits.</source>
        <translation>
            <numerusform>%n seat becomes free; nobody waits.</numerusform>
            <numerusform>%n seats become free; nobody waits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) become free and are offered to who waits, first to %1.</source>
        <comment>%1: a person</comment>
        <translation>
            <numerusform>%n seat becomes free and is offered to %1, who waits.</numerusform>
            <numerusform>%n seats become free and are offered to those who wait, first to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free seat(s) offered until %2 to %1.</source>
        <comment>%1: names, %2: date and time</comment>
        <translation>
            <numerusform>%n free seat offered until %2 to %1.</numerusform>
            <numerusform>%n free seats offered until %2 to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: names of people</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RosterTab</name>
    <message numerus="yes">
        <source>%n offer(s) were not confirmed in time.</source>
        <translation>
            <numerusform>%n offer was not confirmed in time.</numerusform>
            <numerusform>%n offers were not confirmed in time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RowsBehind</name>
    <message numerus="yes">
        <source>The question is asked by %n dimension(s): that many keys say which value is meant.</source>
        <translation>
            <numerusform>The question is asked by %n dimension: one key says which value is meant.</numerusform>
            <numerusform>The question is asked by %n dimensions: that many keys say which value is meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) people under age stand without their names: nobody agreed to hand them on.</source>
        <translation>
            <numerusform>In %n row people under age stand without their names: nobody agreed to hand them on.</numerusform>
            <numerusform>In %n rows people under age stand without their names: nobody agreed to hand them on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::RuleWording</name>
    <message numerus="yes">
        <source>%1: at most %n of one in a team</source>
        <translation>
            <numerusform>%1: at most %n of one in a team</numerusform>
            <numerusform>%1: at most %n of one in a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n in each team</source>
        <translation>
            <numerusform>%1: at least %n in each team</numerusform>
            <numerusform>%1: at least %n in each team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: never exactly %n in a team</source>
        <translation>
            <numerusform>%1: never exactly %n in a team</numerusform>
            <numerusform>%1: never exactly %n in a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all of a team share at least %n</source>
        <translation>
            <numerusform>%1: all of a team share at least %n</numerusform>
            <numerusform>%1: all of a team share at least %n</numerusform>
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
    <name>kitcamp::RulesDialog</name>
    <message numerus="yes">
        <source>%n rule(s) changed.</source>
        <translation>
            <numerusform>%n rule changed.</numerusform>
            <numerusform>%n rules changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SchoolsModel</name>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n teacher</numerusform>
            <numerusform>%n teachers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ScoreRows</name>
    <message numerus="yes">
        <source>%n judges of this camp are called %1. Take in the marks of each of them as a sheet of its own, and choose whose it is.</source>
        <translation>
            <numerusform>%n judge of this camp is called %1. Take in the marks of each of them as a sheet of its own, and choose whose it is.</numerusform>
            <numerusform>%n judges of this camp are called %1. Take in the marks of each of them as a sheet of its own, and choose whose it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ScoredTwiceDialog</name>
    <message numerus="yes">
        <source>%1 gave %n team(s) marks in two roles. Which marks count?</source>
        <comment>%1: judge</comment>
        <translation>
            <numerusform>%1 gave %n team marks in two roles. Which marks count?</numerusform>
            <numerusform>%1 gave %n teams marks in two roles. Which marks count?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ScoresDialog</name>
    <message numerus="yes">
        <source>%n student(s), all with a score.</source>
        <translation>
            <numerusform>%n student, with a score.</numerusform>
            <numerusform>%n students, all with a score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s); %1 of them have no score yet.</source>
        <translation>
            <numerusform>%n student; %1 without a score yet.</numerusform>
            <numerusform>%n students; %1 without a score yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SeatRefusal</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <comment>Robotics has ..</comment>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) on site</source>
        <comment>Robotics has ..</comment>
        <translation>
            <numerusform>%n seat on site</numerusform>
            <numerusform>%n seats on site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) online</source>
        <comment>Robotics has ..</comment>
        <translation>
            <numerusform>%n seat online</numerusform>
            <numerusform>%n seats online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2; %n of them are free, but %3 are wanted.</source>
        <comment>%1: an activity, %2: 30 seats, %3: a number</comment>
        <translation>
            <numerusform>%1 has %2; %n of them is free, but %3 are wanted.</numerusform>
            <numerusform>%1 has %2; %n of them are free, but %3 are wanted.</numerusform>
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
    <name>kitcamp::SelectionNoticesDialog</name>
    <message numerus="yes">
        <source>Put %n notice(s) into the queue</source>
        <translation>
            <numerusform>Put %n notice into the queue</numerusform>
            <numerusform>Put %n notices into the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SelectionProposal</name>
    <message numerus="yes">
        <source>%n seat(s) offered, %1 points on average.</source>
        <comment>%1: a score</comment>
        <translation>
            <numerusform>%n seat offered, %1 points on average.</numerusform>
            <numerusform>%n seats offered, %1 points on average.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SelectionTab</name>
    <message numerus="yes">
        <source>%n offer(s) were not confirmed in time.</source>
        <translation>
            <numerusform>%n offer was not confirmed in time.</numerusform>
            <numerusform>%n offers were not confirmed in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n application(s)</source>
        <translation>
            <numerusform>Decline %n application</numerusform>
            <numerusform>Decline %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SeriesDialog</name>
    <message numerus="yes">
        <source>%n session(s).</source>
        <translation>
            <numerusform>%n session.</numerusform>
            <numerusform>%n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left out and offered again afterwards.</source>
        <translation>
            <numerusform>%n day is left out and offered again afterwards.</numerusform>
            <numerusform>%n days are left out and offered again afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) like these.</source>
        <translation>
            <numerusform>%n more remark like these.</numerusform>
            <numerusform>%n more remarks like these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them clash(es) with the plan.</source>
        <translation>
            <numerusform>%n of them clashes with the plan.</numerusform>
            <numerusform>%n of them clash with the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionDialog</name>
    <message numerus="yes">
        <source>This and the %n that follow</source>
        <translation>
            <numerusform>This and the %n that follows</numerusform>
            <numerusform>This and the %n that follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of the series</source>
        <translation>
            <numerusform>All %n of the series</numerusform>
            <numerusform>All %n of the series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionImport</name>
    <message numerus="yes">
        <source>%n activities are called “%1”; write the code.</source>
        <translation>
            <numerusform>%n activity is called “%1”; write the code.</numerusform>
            <numerusform>%n activities are called “%1”; write the code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are called “%1”; write the building before it.</source>
        <translation>
            <numerusform>%n room is called “%1”; write the building before it.</numerusform>
            <numerusform>%n rooms are called “%1”; write the building before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are called “%1”; write the number.</source>
        <translation>
            <numerusform>%n person is called “%1”; write the number.</numerusform>
            <numerusform>%n people are called “%1”; write the number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionJudge</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reasons against a place</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionLanes</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n asked for</source>
        <translation>
            <numerusform>up to %n asked for</numerusform>
            <numerusform>up to %n asked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionRemarks</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>remarks on sessions</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
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
    <name>kitcamp::SessionWhen</name>
    <message numerus="yes">
        <source>The term %1 has %n weeks.</source>
        <translation>
            <numerusform>The term %1 has %n week.</numerusform>
            <numerusform>The term %1 has %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>length of a session</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionWriting</name>
    <message numerus="yes">
        <source>A session is 5 minutes to 24 hours long, not %n minutes.</source>
        <translation>
            <numerusform>A session is 5 minutes to 24 hours long, not %n minute.</numerusform>
            <numerusform>A session is 5 minutes to 24 hours long, not %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SessionsPage</name>
    <message numerus="yes">
        <source>%n day(s) were left out: &quot;Days left out&quot; offers other days for them.</source>
        <translation>
            <numerusform>%n day was left out: &quot;Days left out&quot; offers other days for it.</numerusform>
            <numerusform>%n days were left out: &quot;Days left out&quot; offers other days for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n session(s)</source>
        <translation>
            <numerusform>Cancel %n session</numerusform>
            <numerusform>Cancel %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SetProgress</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in a sentence</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SetSeats</name>
    <message numerus="yes">
        <source>%n of the students who have a seat in %1 would be left without.</source>
        <comment>%1: an activity</comment>
        <translation>
            <numerusform>%n of the students who have a seat in %1 would be left without.</numerusform>
            <numerusform>%n of the students who have a seat in %1 would be left without.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::ShortageTable</name>
    <message numerus="yes">
        <source>Enough for %n more team(s).</source>
        <translation>
            <numerusform>Enough for %n more team.</numerusform>
            <numerusform>Enough for %n more teams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) to buy or borrow, first short on %1.</source>
        <comment>%1: day</comment>
        <translation>
            <numerusform>%n device to buy or borrow, first short on %1.</numerusform>
            <numerusform>%n devices to buy or borrow, first short on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SigningList</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SkillTable</name>
    <message numerus="yes">
        <source>from %n answer(s) on</source>
        <translation>
            <numerusform>from %n answer on</numerusform>
            <numerusform>from %n answers on</numerusform>
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
    <name>kitcamp::SuggestDialog</name>
    <message numerus="yes">
        <source>%n places were looked at; these are the best. Take one by its number or with Enter.</source>
        <translation>
            <numerusform>%n place was looked at; this is the best. Take it by its number or with Enter.</numerusform>
            <numerusform>%n places were looked at; these are the best. Take one by its number or with Enter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SurveyTable</name>
    <message numerus="yes">
        <source>%1; figures are shown from %n answer(s) on</source>
        <translation>
            <numerusform>%1; figures are shown from %n answer on</numerusform>
            <numerusform>%1; figures are shown from %n answers on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shown from %n answer(s) on</source>
        <translation>
            <numerusform>shown from %n answer on</numerusform>
            <numerusform>shown from %n answers on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::SurveysTab</name>
    <message numerus="yes">
        <source>Copied %n question(s). Paste them into &quot;import from text&quot; of the questionnaire service.</source>
        <translation>
            <numerusform>Copied %n question. Paste them into &quot;import from text&quot; of the questionnaire service.</numerusform>
            <numerusform>Copied %n questions. Paste them into &quot;import from text&quot; of the questionnaire service.</numerusform>
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
    <name>kitcamp::TakeHandoverDialog</name>
    <message numerus="yes">
        <source>Results of %1 from %2, made on %3, with %n participant(s).</source>
        <translation>
            <numerusform>Results of %1 from %2, made on %3, with %n participant.</numerusform>
            <numerusform>Results of %1 from %2, made on %3, with %n participants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2, made on %3, with %n participant(s).</source>
        <comment>%1: camp, %2: partner</comment>
        <translation>
            <numerusform>%1 from %2, made on %3, with %n participant.</numerusform>
            <numerusform>%1 from %2, made on %3, with %n participants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take &amp;in %n line(s)</source>
        <translation>
            <numerusform>Take &amp;in %n line</numerusform>
            <numerusform>Take &amp;in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are to be decided. Until then they stay as they are here, and are shown again with the next handover.</source>
        <translation>
            <numerusform>%n line is to be decided. Until then it stays as it is here, and is shown again with the next handover.</numerusform>
            <numerusform>%n lines are to be decided. Until then they stay as they are here, and are shown again with the next handover.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were taken in. Ctrl+Z takes all of them back.</source>
        <translation>
            <numerusform>%n line was taken in. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n lines were taken in. Ctrl+Z takes all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::TakeOnlinePresence</name>
    <message numerus="yes">
        <source>Took who was online in %1 from %2: %n there</source>
        <comment>%1: session, %2: file</comment>
        <translation>
            <numerusform>Took who was online in %1 from %2: %n there</numerusform>
            <numerusform>Took who was online in %1 from %2: %n there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamCaseModel</name>
    <message numerus="yes">
        <source>%n of %1 named wishes</source>
        <translation>
            <numerusform>%n of %1 named wishes</numerusform>
            <numerusform>%n of %1 named wishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamCasesPanel</name>
    <message numerus="yes">
        <source>%n team(s) without a project.</source>
        <translation>
            <numerusform>%n team without a project.</numerusform>
            <numerusform>%n teams without a project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamKits</name>
    <message numerus="yes">
        <source>The kit is complete: %n device(s)</source>
        <translation>
            <numerusform>The kit is complete: %n device</numerusform>
            <numerusform>The kit is complete: %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamSide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>rules</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules: ● all %n hold, checked</source>
        <translation>
            <numerusform>Rules: ● all %n holds, checked</numerusform>
            <numerusform>Rules: ● all %n hold, checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules: ■ %n broken</source>
        <translation>
            <numerusform>Rules: ■ %n broken</numerusform>
            <numerusform>Rules: ■ %n broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::TeamsTab</name>
    <message numerus="yes">
        <source>%n student(s) of %1 universities are confirmed. Say what the teams should be like, and they are formed in seconds.</source>
        <translation>
            <numerusform>%n student of %1 universities is confirmed. Say what the teams should be like, and they are formed in seconds.</numerusform>
            <numerusform>%n students of %1 universities are confirmed. Say what the teams should be like, and they are formed in seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <comment>Variant B of 3</comment>
        <translation>
            <numerusform>%1 of %n</numerusform>
            <numerusform>%1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) in these teams are not coming any more.</source>
        <translation>
            <numerusform>%n student in these teams is not coming any more.</numerusform>
            <numerusform>%n students in these teams are not coming any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::TemplateTaking</name>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quota(s)</source>
        <translation>
            <numerusform>%n quota</numerusform>
            <numerusform>%n quotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in the kit of a team</source>
        <translation>
            <numerusform>%n device in the kit of a team</numerusform>
            <numerusform>%n devices in the kit of a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pre-training module(s)</source>
        <translation>
            <numerusform>%n pre-training module</numerusform>
            <numerusform>%n pre-training modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cloud resource(s)</source>
        <translation>
            <numerusform>%n cloud resource</numerusform>
            <numerusform>%n cloud resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to applicants</source>
        <translation>
            <numerusform>%n question to applicants</numerusform>
            <numerusform>%n questions to applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria of the selection</source>
        <translation>
            <numerusform>%n criterion of the selection</numerusform>
            <numerusform>%n criteria of the selection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of the jury</source>
        <translation>
            <numerusform>%n round of the jury</numerusform>
            <numerusform>%n rounds of the jury</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria of the jury</source>
        <translation>
            <numerusform>%n criterion of the jury</numerusform>
            <numerusform>%n criteria of the jury</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s)</source>
        <translation>
            <numerusform>%n questionnaire</numerusform>
            <numerusform>%n questionnaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project case(s)</source>
        <translation>
            <numerusform>%n project case</numerusform>
            <numerusform>%n project cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of lending</source>
        <translation>
            <numerusform>%n rule of lending</numerusform>
            <numerusform>%n rules of lending</numerusform>
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
    <name>kitcamp::UnitCalendar</name>
    <message numerus="yes">
        <source>%1 of %n free now</source>
        <comment>%1: number</comment>
        <translation>
            <numerusform>%1 of %n free now</numerusform>
            <numerusform>%1 of %n free now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing, first on %1</source>
        <comment>%1: day and time</comment>
        <translation>
            <numerusform>%n missing, first on %1</numerusform>
            <numerusform>%n missing, first on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::UnplacedSessions</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>length of a session</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::VerifyDialog</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>Printed %n time</numerusform>
            <numerusform>Printed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::WishesDialog</name>
    <message numerus="yes">
        <source>%n may be meant</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n may be meant</numerusform>
            <numerusform>%n may be meant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitcamp::XlsxReport</name>
    <message numerus="yes">
        <source>%n cell(s) held more text than a spreadsheet can; there it ends with “…”.</source>
        <translation>
            <numerusform>%n cell held more text than a spreadsheet can; there it ends with “…”.</numerusform>
            <numerusform>%n cells held more text than a spreadsheet can; there it ends with “…”.</numerusform>
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
