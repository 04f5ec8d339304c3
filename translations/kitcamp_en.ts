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
    <name>kitcamp::ReturnDevices</name>
    <message numerus="yes">
        <source>Returned %n device(s) from %1</source>
        <comment>%1: person</comment>
        <translation>
            <numerusform>Returned %n device from %1</numerusform>
            <numerusform>Returned %n devices from %1</numerusform>
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
</TS>
