// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/finder.h"
#include "models/people/text/searchtext.h"
#include "models/store/recordactions.h"
#include "tests/activities/rostercentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Courses, activities and rooms are found as people look for them: by names in either language, by readings,
/// by codes.
class TestActivitySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<RosterCentre>();
        m_finder = std::make_unique<Finder>(
            m_centre->store(), [this](const QString& query) { return m_texts.foldQuery(query); }, nullptr);
        m_term = file().add(
            u"term"_s,
            {{u"name"_s, u"2026-2027-1"_s}, {u"first_monday"_s, u"2026-09-07"_s}, {u"weeks"_s, u"18"_s}});
        m_room = file().add(
            u"room"_s,
            {{u"name"_s, u"创新楼 305"_s}, {u"building"_s, u"Innovation House"_s}, {u"seats"_s, u"30"_s}});
    }
    void cleanup() { m_finder.reset(); }

    void courseIsFoundByNamesReadingsAndCode();
    void activityIsFoundByItsCourseAndTerm();
    void activityFollowsTheNewNameOfItsCourse();
    void roomIsFoundByNameBuildingAndEquipment();
    void secondLineTellsThemApart();
    void whatRunsComesBeforeWhatIsOver();

private:
    [[nodiscard]] TestStore& file() { return m_centre->file(); }
    [[nodiscard]] QStringList found(const QString& query, const QString& table)
    {
        m_finder->setQuery(query);
        QStringList titles;
        for (int row = 0; row < m_finder->rowCount(); ++row) {
            if (m_finder->hitAt(row).table == table)
                titles << m_finder->hitAt(row).title;
        }
        return titles;
    }

    SearchText m_texts;
    std::unique_ptr<RosterCentre> m_centre;
    std::unique_ptr<Finder> m_finder;
    qint64 m_term = 0;
    qint64 m_room = 0;
};

void TestActivitySearch::courseIsFoundByNamesReadingsAndCode()
{
    VERIFY_DONE(file().set(u"course"_s, m_centre->course, u"code"_s, u"KC-101"_s));
    for (const QString& query : {u"机器人"_s, u"jiqiren"_s, u"jqr"_s, u"robotics"_s, u"kc101"_s})
        QVERIFY2(found(query, u"course"_s) == QStringList{u"机器人"_s}, qPrintable(query));
    QCOMPARE(found(u"pottery"_s, u"course"_s), QStringList());
}

void TestActivitySearch::activityIsFoundByItsCourseAndTerm()
{
    VERIFY_DONE(m_centre->set(u"term"_s, QString::number(m_term)));
    for (const QString& query : {u"robotics 1"_s, u"机器人"_s, u"2026-2027-1"_s})
        QVERIFY2(found(query, u"activity"_s) == QStringList{u"Robotics 1"_s}, qPrintable(query));
}

void TestActivitySearch::activityFollowsTheNewNameOfItsCourse()
{
    VERIFY_DONE(file().set(u"course"_s, m_centre->course, u"name"_s, u"陶艺"_s));
    QCOMPARE(found(u"taoyi"_s, u"activity"_s), QStringList{u"Robotics 1"_s});
    QCOMPARE(found(u"jiqiren"_s, u"activity"_s), QStringList());
    VERIFY_DONE(m_centre->store().undo());
    QCOMPARE(found(u"jiqiren"_s, u"activity"_s), QStringList{u"Robotics 1"_s});
}

void TestActivitySearch::roomIsFoundByNameBuildingAndEquipment()
{
    const qint64 feature =
        file().add(u"room_feature"_s, {{u"room"_s, QString::number(m_room)}, {u"feature"_s, u"soldering"_s}});
    for (const QString& query : {u"305"_s, u"chuangxin"_s, u"innovation"_s, u"solder"_s})
        QVERIFY2(found(query, u"room"_s) == QStringList{u"创新楼 305"_s}, qPrintable(query));
    VERIFY_DONE(m_centre->store().perform(RemoveRecord{u"room_feature"_s, feature, u"soldering"_s}));
    QCOMPARE(found(u"solder"_s, u"room"_s), QStringList());
}

void TestActivitySearch::secondLineTellsThemApart()
{
    VERIFY_DONE(m_centre->set(u"term"_s, QString::number(m_term)));
    m_finder->setQuery(u"robotics 1"_s);
    QCOMPARE(m_finder->hitAt(0).secondLine, u"2026-2027-1 · 2026-10-10"_s);
    m_finder->setQuery(u"305"_s);
    QCOMPARE(m_finder->hitAt(0).secondLine, u"Innovation House · 30"_s);
}

void TestActivitySearch::whatRunsComesBeforeWhatIsOver()
{
    m_centre->activity(u"Weaving A"_s, {{u"ends_on"_s, u"2024-01-10"_s}});
    m_centre->activity(u"Weaving B"_s, {{u"ends_on"_s, u"2026-01-10"_s}});
    m_centre->activity(u"Weaving C now"_s,
                       {{u"starts_on"_s, u"2026-09-01"_s}, {u"ends_on"_s, u"2026-12-10"_s}});
    m_centre->activity(u"Weaving D too"_s, {{u"starts_on"_s, u"2026-10-01"_s}});
    QCOMPARE(found(u"weaving"_s, u"activity"_s),
             (QStringList{u"Weaving C now"_s, u"Weaving D too"_s, u"Weaving B"_s, u"Weaving A"_s}));
}

QTEST_GUILESS_MAIN(TestActivitySearch)
#include "tst_activitysearch.moc"
