// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paperkit.h"
#include "tests/publishing/publishkit.h"
#include "tests/testkit/verify.h"
#include "views/print/paperoutput.h"
#include "views/timetables/timetablecontent.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Timetables on paper: of a week, a room, a person, an activity.
class TestTimetables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_kit = std::make_unique<PublishKit>(); }
    void cleanup() { m_kit.reset(); }

    void activityIsAList();
    void roomIsWeeks();
    void weekThatIsAskedForIsPrintedEmptyToo();
    void publishedAndDraftAreTwoPapers();
    void cancelledSessionsAreGone();
    void personSeesWhatSheTeachesAndVisits();
    void teachingWeeksAndDaysOffStandThere();
    void tooManyWeeksAreRefused();
    void bothFormsOfEverything();

private:
    std::shared_ptr<const Paper> paper(const TimetableScope& scope,
                                       TimetableForm form = TimetableForm::Automatic)
    {
        auto made = timetablePaperOf(m_kit->store(), scope, paperkit::frame(), form);
        if (!made)
            qFatal("%s", testkit::why(made).constData());
        paperkit::leavePictures(**made, QString::fromLatin1(QTest::currentTestFunction()));
        return *std::move(made);
    }
    QString words(const std::shared_ptr<const Paper>& paper)
    {
        const QString path = m_kit->file().filePath(u"paper.pdf"_s);
        const auto saved = savePdf(*paper, path);
        if (!saved)
            qFatal("%s", testkit::why(saved).constData());
        return paperkit::textOf(path).value_or(QString());
    }
    static TimetableScope draft(TimetableOf of, qint64 id)
    {
        TimetableScope scope{of, id};
        scope.plan = TimetablePlan::Draft;
        return scope;
    }

    std::unique_ptr<PublishKit> m_kit;
};

void TestTimetables::activityIsAList()
{
    const auto made = paper(draft(TimetableOf::Activity, m_kit->activity));
    QCOMPARE(made->pageCount(), 1);
    QVERIFY(made->title().startsWith(u"Timetable: "_s));
    const QString text = words(made);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed; the words on paper were not read.");
    QVERIFY2(text.contains(u"14:00-15:40"_s) && text.contains(u"1/2 Sensors"_s), qPrintable(text));
    QVERIFY(text.contains(u"draft"_s));
}

void TestTimetables::roomIsWeeks()
{
    const auto made = paper(draft(TimetableOf::Room, m_kit->lab2));
    QCOMPARE(made->pageCount(), 2); // two weeks with a session
    QVERIFY(made->sheet().size.width() > made->sheet().size.height());
    const QString text = words(made);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed; the words on paper were not read.");
    QVERIFY2(text.contains(u"Sensors"_s), qPrintable(text));
}

void TestTimetables::weekThatIsAskedForIsPrintedEmptyToo()
{
    TimetableScope scope;
    scope.from = QDate(2026, 10, 5);
    scope.until = QDate(2026, 10, 11);
    QCOMPARE(paper(scope)->pageCount(), 1);
}

void TestTimetables::publishedAndDraftAreTwoPapers()
{
    m_kit->publishAll();
    m_kit->set(u"session"_s, m_kit->second, u"starts"_s, u"2026-09-20T09:00"_s);
    TimetableScope published{TimetableOf::Room, m_kit->lab2};
    QCOMPARE(paper(published)->pageCount(), 2);
    QCOMPARE(paper(draft(TimetableOf::Room, m_kit->lab2))->pageCount(), 1); // both in one week
}

void TestTimetables::cancelledSessionsAreGone()
{
    m_kit->publishAll();
    m_kit->set(u"session"_s, m_kit->second, u"state"_s, u"cancelled"_s);
    m_kit->publishAll();
    const auto left = timetable(m_kit->store().reader(), {TimetableOf::Activity, m_kit->activity});
    QVERIFY2(left, testkit::why(left));
    QCOMPARE(left->size(), 1);
}

void TestTimetables::personSeesWhatSheTeachesAndVisits()
{
    const auto of = [&](qint64 person) {
        return timetable(m_kit->store().reader(), draft(TimetableOf::Person, person))->size();
    };
    QCOMPARE(of(m_kit->wang), 2);
    QCOMPARE(of(m_kit->zhang), 2);
    QCOMPARE(of(m_kit->anna), 0);
    m_kit->set(u"session"_s, m_kit->first, u"some_members"_s, u"1"_s);
    QCOMPARE(of(m_kit->zhang), 1);
    QCOMPARE(paper(draft(TimetableOf::Person, m_kit->anna))->pageCount(), 1); // says that there is nothing
}

void TestTimetables::teachingWeeksAndDaysOffStandThere()
{
    m_kit->file().add(
        u"term"_s,
        {{"name"_L1, "2026-2027-1"_L1}, {"first_monday"_L1, "2026-09-07"_L1}, {"weeks"_L1, "18"_L1}});
    m_kit->file().add(u"teaching_day"_s,
                      {{"day"_L1, "2026-09-25"_L1}, {"kind"_L1, "off"_L1}, {"name"_L1, "Mid-Autumn"_L1}});
    const QString text = words(paper(draft(TimetableOf::Room, m_kit->lab2)));
    if (text.isEmpty())
        QSKIP("pdftotext is not installed; the words on paper were not read.");
    QVERIFY2(text.contains(u"eek 2"_s) && text.contains(u"Mid-Autumn"_s), qPrintable(text));
}

void TestTimetables::tooManyWeeksAreRefused()
{
    m_kit->addSession(u"2030-01-01T09:00"_s);
    const auto made =
        timetablePaperOf(m_kit->store(), draft(TimetableOf::Room, m_kit->lab2), paperkit::frame());
    QVERIFY(!made);
    QCOMPARE(made.error().rule, u"timetable-weeks"_s);
}

void TestTimetables::bothFormsOfEverything()
{
    for (const TimetableForm form : {TimetableForm::Weeks, TimetableForm::List}) {
        for (const TimetableScope& scope :
             {draft(TimetableOf::Everything, 0), draft(TimetableOf::Activity, m_kit->activity),
              draft(TimetableOf::Room, m_kit->lab3), draft(TimetableOf::Person, m_kit->li)})
            QVERIFY(paper(scope, form)->pageCount() >= 1);
    }
}

QTEST_MAIN(TestTimetables)
#include "tst_timetables.moc"
