// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/people/erasedname.h"
#include "models/statistics/figures.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QtTest/QtTest>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Whom figures name: people under age to the centre alone, people whose details were erased to nobody.
class TestNamesInFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void pupilsAreNamedToTheCentre();
    void pupilsStandWithInitialsElsewhere();
    void rowsOnScreenCanBeHandedOn();
    void borrowersUnderAgeAreNotHandedOn();
    void erasedPeopleAreNeverNamed();
    void renamingWhatFiguresAreGroupedByIsHeardOf();

private:
    [[nodiscard]] FigureRows rows(const QString& measure, bool nameMinors);
    [[nodiscard]] QStringList texts(const FigureRows& rows, int column);
    [[nodiscard]] QString added(const QString& table, const QJsonObject& values)
    {
        return QString::number(m_store.add(table, values));
    }

    TestStore m_store{fullDomain()};
};

void TestNamesInFigures::initTestCase()
{
    // 2026-09-07: who was born later than 2008-09-07 is under age.
    const QString grown = added(
        u"person"_s, {{"name"_L1, u"Ann"_s}, {"latin_name"_L1, u"Ann Y"_s}, {"born_on"_L1, u"2008-09-07"_s}});
    const QString pupil =
        added(u"person"_s,
              {{"name"_L1, u"林伟"_s}, {"latin_name"_L1, u"Lin Wei"_s}, {"born_on"_L1, u"2008-09-08"_s}});
    const QString nameless = added(u"person"_s, {{"name"_L1, u"王芳"_s}, {"degree_level"_L1, u"school"_s}});
    const QString agreed = added(u"person"_s, {{"name"_L1, u"Zoe"_s}, {"degree_level"_L1, u"school"_s}});
    const QString erased = added(u"person"_s, {{"name"_L1, erasedName()}, {"degree_level"_L1, u"school"_s}});
    m_store.add(u"consent"_s,
                {{"person"_L1, agreed},
                 {"purpose"_L1, u"partners"_s},
                 {"given_on"_L1, u"2026-01-01"_s},
                 {"text_version"_L1, u"1"_s}});
    const QString activity = added(u"activity"_s,
                                   {{"kind"_L1, u"contest"_s},
                                    {"name"_L1, u"Contest"_s},
                                    {"state"_L1, u"published"_s},
                                    {"starts_on"_L1, u"2026-05-05"_s},
                                    {"ends_on"_L1, u"2026-05-05"_s}});
    for (const QString& person : {grown, pupil, nameless, agreed, erased})
        m_store.add(u"participation"_s,
                    {{"activity"_L1, activity},
                     {"person"_L1, person},
                     {"role"_L1, u"student"_s},
                     {"state"_L1, u"completed"_s}});
    const QString session = added(u"session"_s,
                                  {{"activity"_L1, activity},
                                   {"kind"_L1, u"theory"_s},
                                   {"starts"_L1, u"2026-05-05T09:00"_s},
                                   {"minutes"_L1, u"45"_s},
                                   {"state"_L1, u"planned"_s}});
    m_store.add(u"session_staff"_s, {{"session"_L1, session}, {"person"_L1, erased}});
    const QString category = added(u"category"_s, {{"name"_L1, u"Kits"_s}});
    const QString model = added(u"model"_s, {{"name"_L1, u"Uno"_s}, {"category"_L1, category}});
    const QString device = added(u"device"_s, {{"asset_tag"_L1, u"A-1"_s}, {"model"_L1, model}});
    m_store.add(u"loan"_s,
                {{"device"_L1, device},
                 {"borrower"_L1, pupil},
                 {"visit"_L1, u"1"_s},
                 {"lent_at"_L1, QString::number(m_store.clock().now() - 1000)}});
}

FigureRows TestNamesInFigures::rows(const QString& measure, bool nameMinors)
{
    FigureScope scope{m_store.clock().now(), QTimeZone::utc(), {}};
    scope.nameMinors = nameMinors;
    const auto behind = rowsBehind(m_store->reader(), {measure}, {}, scope);
    if (!behind)
        qWarning("%s", why(behind).constData());
    return behind ? *behind : FigureRows();
}

QStringList TestNamesInFigures::texts(const FigureRows& rows, int column)
{
    QStringList texts;
    for (const QVariantList& row : rows.rows)
        texts << row.value(column).toString();
    texts.sort();
    return texts;
}

void TestNamesInFigures::pupilsAreNamedToTheCentre()
{
    for (const QString& measure : {u"participants"_s, u"persons"_s}) {
        const FigureRows all = rows(measure, true);
        QCOMPARE(texts(all, 0), (QStringList{u"Ann"_s, u"Zoe"_s, u"erased"_s, u"林伟"_s, u"王芳"_s}));
        QVERIFY(all.remarks.isEmpty());
    }
}

void TestNamesInFigures::pupilsStandWithInitialsElsewhere()
{
    for (const QString& measure : {u"participants"_s, u"persons"_s}) {
        const FigureRows all = rows(measure, false);
        QCOMPARE(texts(all, 0), (QStringList{u"Ann"_s, u"L. W."_s, u"Zoe"_s, u"a pupil"_s, u"erased"_s}));
        QCOMPARE(all.remarks.size(), 1);
        QVERIFY2(all.remarks.first().contains(u'2'), qPrintable(all.remarks.first()));
    }
    // What tells who it is goes with the name.
    QCOMPARE(texts(rows(u"persons"_s, true), 1),
             (QStringList{QString(), QString(), QString(), u"Ann Y"_s, u"Lin Wei"_s}));
    QCOMPARE(texts(rows(u"persons"_s, false), 1),
             (QStringList{QString(), QString(), QString(), QString(), u"Ann Y"_s}));
}

void TestNamesInFigures::rowsOnScreenCanBeHandedOn()
{
    const FigureRows shown = rows(u"persons"_s, true);
    const FigureRows handedOn = withoutUnnamed(shown);
    const FigureRows asked = rows(u"persons"_s, false);
    QCOMPARE(handedOn.rows, asked.rows);
    QCOMPARE(handedOn.remarks, asked.remarks);
    QCOMPARE(withoutUnnamed(handedOn).remarks.size(), 1);
}

void TestNamesInFigures::borrowersUnderAgeAreNotHandedOn()
{
    QCOMPARE(texts(rows(u"loans"_s, true), 2), QStringList{u"林伟"_s});
    QCOMPARE(texts(rows(u"loans"_s, false), 2), QStringList{u"L. W."_s});
}

void TestNamesInFigures::erasedPeopleAreNeverNamed()
{
    const FigureScope scope{m_store.clock().now(), QTimeZone::utc(), {}};
    const auto answer = ask(m_store->reader(), {u"sessions"_s, {u"teacher"_s}}, scope);
    VERIFY_DONE(answer);
    QCOMPARE(answer->axes[0].groups.size(), 1);
    QCOMPARE(answer->axes[0].groups.first().label, u"erased"_s);
    const auto behind =
        rowsBehind(m_store->reader(), answer->question, {answer->axes[0].groups.first().key}, scope);
    VERIFY_DONE(behind);
    QVERIFY2(behind->title.contains(u"erased"_s), qPrintable(behind->title));
}

void TestNamesInFigures::renamingWhatFiguresAreGroupedByIsHeardOf()
{
    const auto hears = [](const QString& measure, const QString& table) {
        return measureOf(measure)->tables.contains(table);
    };
    for (const QString& table : {u"person"_s, u"room"_s, u"organization"_s, u"course"_s, u"activity"_s})
        QVERIFY2(hears(u"sessions"_s, table), qPrintable(table));
    for (const QString& table :
         {u"place"_s, u"operator"_s, u"loan_rule"_s, u"borrower_group"_s, u"category"_s, u"team"_s})
        QVERIFY2(hears(u"loans"_s, table), qPrintable(table));
    QVERIFY(hears(u"participants"_s, u"department"_s));
}

QTEST_GUILESS_MAIN(TestNamesInFigures)
#include "tst_namesinfigures.moc"
