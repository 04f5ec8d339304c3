// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/planwords.h"
#include "tests/planning/smallplan.h"

using namespace kitcamp::testkit;

namespace {

Names names()
{
    return {[](SessionId id) { return u"“IoT %1/8”"_s.arg(id); },
            [](PersonId id) { return id == 1 ? u"Xu"_s : u"Chen"_s; },
            [](RoomId id) { return u"Lab %1"_s.arg(id); },
            [](ModelId) { return u"camera"_s; },
            [](Minute) { return u"Sat 13:00"_s; },
            [](Minute) { return u"Saturday"_s; }};
}

} // namespace

/// Findings in words.
class TestPlanWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasASentenceAndATitle();
    void numbersAndNamesStandInTheSentence_data();
    void numbersAndNamesStandInTheSentence();
    void aPairNamesTheOtherOne();
    void withoutNamesNumbersAreShown();
    void reasonsAndRemovedPlacesAreSaid();
};

void TestPlanWords::everyRuleHasASentenceAndATitle()
{
    const PlanWords words(names());
    QSet<QString> titles;
    for (int i = 0; i < ruleCount; ++i) {
        Finding finding;
        finding.rule = static_cast<Rule>(i);
        finding.sessions = {3, 4};
        finding.persons = {1, 2};
        finding.room = 2;
        const QString sentence = words.sentence(finding);
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        titles << PlanWords::title(finding.rule);
    }
    QCOMPARE(titles.size(), ruleCount);
    for (const Level level : {Level::Ignore, Level::Warn, Level::BlockPublishing, Level::Forbid})
        QVERIFY(!PlanWords::title(level).isEmpty());
}

void TestPlanWords::numbersAndNamesStandInTheSentence_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("sentence");
    const auto row = [](Finding finding, const QString& sentence) {
        finding.sessions = finding.sessions.isEmpty() ? SessionIds{3} : finding.sessions;
        QTest::newRow(qPrintable(Rules::name(finding.rule) + sentence.left(12))) << finding << sentence;
    };
    Finding finding;
    finding.count = 9;
    finding.outOf = 68;
    finding.label = u"Mechanics II"_s;
    finding.rule = Rule::ParticipantsBusy;
    row(finding, u"9 of 68 have “Mechanics II”."_s);
    finding.label.clear();
    row(finding, u"9 of 68 are busy."_s);
    finding.rule = Rule::StaffRatherNot;
    finding.persons = {1};
    row(finding, u"Xu would rather not."_s);
    finding.rule = Rule::StaffGap;
    finding.sessions = {2, 3};
    finding.minutes = 150;
    row(finding, u"Xu waits 2 hours and 30 minutes between this and “IoT 3/8”."_s);
    finding.rule = Rule::RoomTooSmall;
    finding.room = 2;
    finding.count = 72;
    finding.outOf = 60;
    row(finding, u"Lab 2 has 60 seats, 72 are needed."_s);
    finding.rule = Rule::DeviceShortage;
    finding.count = 4;
    finding.outOf = 26;
    row(finding, u"4 × camera short: 26 there are at Sat 13:00."_s);
    finding.rule = Rule::PublishedRoom;
    finding.room = 0;
    row(finding, u"Published: no room."_s);
}

void TestPlanWords::numbersAndNamesStandInTheSentence()
{
    QFETCH(Finding, finding);
    QFETCH(QString, sentence);
    QCOMPARE(PlanWords(names()).sentence(finding), sentence);
}

void TestPlanWords::aPairNamesTheOtherOne()
{
    Finding finding;
    finding.rule = Rule::ParticipantsTwice;
    finding.sessions = {3, 4};
    finding.count = 5;
    finding.outOf = 68;
    finding.outOfOther = 20;
    const PlanWords words(names());
    QCOMPARE(words.sentence(finding), u"5 of 68 are in “IoT 4/8” then."_s);
    QCOMPARE(words.sentence(finding, 3), u"5 of 68 are in “IoT 4/8” then."_s);
    QCOMPARE(words.sentence(finding, 4), u"5 of 20 are in “IoT 3/8” then."_s);
    finding.rule = Rule::PhaseOrder;
    QCOMPARE(words.sentence(finding, 3), u"It should be over before “IoT 4/8” begins."_s);
    QCOMPARE(words.sentence(finding, 4), u"It begins before “IoT 3/8” is over, which should come first."_s);
}

void TestPlanWords::withoutNamesNumbersAreShown()
{
    Finding finding;
    finding.rule = Rule::RoomTwice;
    finding.sessions = {3, 4};
    finding.room = 2;
    QCOMPARE(PlanWords({}).sentence(finding), u"2 is taken by 4."_s);
}

void TestPlanWords::reasonsAndRemovedPlacesAreSaid()
{
    const PlanWords words(names());
    using Kind = Reason::Kind;
    QCOMPARE(words.sentence(Reason{Kind::RoomFree, 2, 0, 0, 68, 70}),
             u"Lab 2 is free: 70 seats, 68 needed."_s);
    QCOMPARE(words.sentence(Reason{Kind::RoomFree, 2, 0, 0, 68, 0}), u"Lab 2 is free."_s);
    QCOMPARE(words.sentence(Reason{Kind::EveryoneFree, 0, 0, 0, 68, 68}), u"All 68 participants can come."_s);
    QCOMPARE(words.sentence(Reason{Kind::StaffFree, 0, 1}), u"Xu is free."_s);
    QCOMPARE(words.sentence(Reason{Kind::Preferred, 0, 1}), u"Xu likes these hours."_s);
    QCOMPARE(words.sentence(Reason{Kind::DevicesFree, 0, 0, 7, 30}), u"30 × camera are free."_s);
    QCOMPARE(words.sentence(Reason{Kind::UsualRoom, 2}), u"The class's other sessions are in Lab 2 too."_s);
    QCOMPARE(PlanWords::sentence(Removed{Rule::RoomTwice, 1200, 300}, 3024),
             u"The room is taken: 1,200 of 3,024 places. 300 of them for this alone."_s);
    QCOMPARE(PlanWords::sentence(Removed{Rule::DayOff, 12, 0}, 24), u"On a day off: 12 of 24 places."_s);
}

QTEST_GUILESS_MAIN(TestPlanWords)
#include "tst_planwords.moc"
