// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitydomain.h"
#include "models/activities/camprecords/campdomain.h"
#include "models/activities/honours/honoursdomain.h"
#include "models/lending/inventory/inventory.h"
#include "models/lending/loanactions.h"
#include "models/people/people.h"
#include "models/people/retention.h"
#include "tests/people/centrefile.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// From which day on what is known of somebody is kept too long, where no camp says it.
class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loanCountsUntilItIsBack();
    void daysAreThoseOfTheCentre();
    void applicationCountsOnItsLocalDay();
    void pupilWithoutAnActivityIsFound();
    void borrowerWhoNeverAppliedIsNoApplicant();

private:
    qint64 person(const QString& name, const QString& level)
    {
        return m_file->add("person", {{u"name"_s, name}, {u"degree_level"_s, level}});
    }
    void lent(qint64 borrower, const QDateTime& from, const QDateTime& until)
    {
        const auto seconds = [](const QDateTime& at) { return QString::number(at.toSecsSinceEpoch()); };
        m_file->add("loan",
                    {{u"device"_s, idText(m_device)},
                     {u"borrower"_s, idText(borrower)},
                     {u"visit"_s, idText(m_file->store().ids().nextValue())},
                     {u"lent_at"_s, seconds(from)},
                     {u"due"_s, u"2025-12-01T18:00"_s},
                     {u"returned_at"_s, seconds(until)}});
    }
    void rule(const QString& subject, int days)
    {
        m_file->add("retention_rule", {{u"subject"_s, subject}, {u"days"_s, QString::number(days)}});
    }
    void zone(const QString& name)
    {
        if (const auto done = m_file->store().perform(SaveSettings{{{u"zone"_s, name}}}); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
    QList<KeptTooLong> kept(QDate day)
    {
        const auto found = keptTooLong(m_file->rows(), day);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }

    std::unique_ptr<CentreFile> m_file;
    qint64 m_device = 0;
};

void RetentionTest::init()
{
    m_file = std::make_unique<CentreFile>(std::initializer_list{registerPeople, registerInventory,
                                                                registerLending, registerActivities,
                                                                registerCamps, registerHonours});
    const qint64 model = m_file->add("model", {{u"name"_s, u"Board"_s}});
    m_device = m_file->add("device", {{u"asset_tag"_s, u"Board 1"_s}, {u"model"_s, idText(model)}});
}

void RetentionTest::loanCountsUntilItIsBack()
{
    rule(u"minors"_s, 10);
    lent(person(u"Pupil"_s, u"school"_s), QDateTime({2025, 9, 1}, {9, 0}, Qt::UTC),
         QDateTime({2025, 12, 1}, {9, 0}, Qt::UTC));
    QCOMPARE(kept({2025, 12, 11}).size(), 0);
    QCOMPARE(kept({2025, 12, 12}).size(), 1);
    QCOMPARE(kept({2025, 12, 12}).at(0).lastDay, QDate(2025, 12, 1));
    QVERIFY(kept({2025, 12, 12}).at(0).afterLoan);
}

void RetentionTest::daysAreThoseOfTheCentre()
{
    rule(u"minors"_s, 0);
    zone(u"Asia/Shanghai"_s);
    lent(person(u"Pupil"_s, u"school"_s), QDateTime({2025, 9, 1}, {9, 0}, Qt::UTC),
         QDateTime({2025, 12, 1}, {17, 0}, Qt::UTC)); // the second of December there
    QCOMPARE(kept({2025, 12, 20}).at(0).lastDay, QDate(2025, 12, 2));
}

void RetentionTest::applicationCountsOnItsLocalDay()
{
    rule(u"applicants"_s, 0);
    zone(u"Asia/Shanghai"_s);
    const qint64 soon = m_file->add("activity", {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Some day"_s}});
    m_file->add(
        "participation",
        {{u"person"_s, idText(person(u"Student"_s, u"bachelor"_s))},
         {u"activity"_s, idText(soon)},
         {u"role"_s, u"student"_s},
         {u"state"_s, u"declined"_s},
         {u"applied_at"_s, QString::number(QDateTime({2025, 12, 1}, {17, 0}, Qt::UTC).toSecsSinceEpoch())}});
    const QList<KeptTooLong> found = kept({2026, 1, 1});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).lastDay, QDate(2025, 12, 2));
    QCOMPARE(found.at(0).lastActivity, u"Some day"_s);
}

void RetentionTest::pupilWithoutAnActivityIsFound()
{
    rule(u"minors"_s, 30);
    const qint64 pupil = person(u"Pupil"_s, u"school"_s); // on 10 March 2026
    person(u"Teacher"_s, u"doctor"_s);
    QCOMPARE(kept({2026, 4, 9}).size(), 0);
    const QList<KeptTooLong> found = kept({2026, 4, 10});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).person, pupil);
    QCOMPARE(found.at(0).lastDay, QDate(2026, 3, 10));
    QVERIFY(found.at(0).lastActivity.isEmpty());
    QVERIFY(!found.at(0).afterLoan);
}

void RetentionTest::borrowerWhoNeverAppliedIsNoApplicant()
{
    rule(u"applicants"_s, 0);
    rule(u"guests"_s, 0);
    person(u"Pupil"_s, u"school"_s);
    QCOMPARE(kept({2030, 1, 1}).size(), 0);
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
