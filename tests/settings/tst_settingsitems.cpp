// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/settings/loanrulewords.h"
#include "models/items/settings/openingrecords.h"
#include "models/items/settings/recordrowsmodel.h"
#include "models/lending/inventory/inventory.h"
#include "models/lending/loanactions.h"
#include "models/people/people.h"
#include "tests/people/centrefile.h"
#include "tests/testkit/verify.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class SettingsItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_centre = std::make_unique<CentreFile>(std::initializer_list<CentreFile::Registration>{
            registerPeople, registerInventory, registerLending});
    }

    void rulesAreSaidInSentences_data()
    {
        QTest::addColumn<LoanRule>("rule");
        QTest::addColumn<QString>("sentence");
        const LoanRule usual{.maxItems = 3, .loanDays = 14, .maxRenewals = 1};
        QTest::newRow("usual") << usual
                               << u"Students may have 3 thing(s) of Boards for 14 day(s), renewed once."_s;
        LoanRule rule = usual;
        rule.maxItems.reset();
        rule.maxRenewals = 0;
        QTest::newRow("any number")
            << rule
            << u"Students may have as many things of Boards as they like for 14 day(s), not "
               "renewed."_s;
        rule = usual;
        rule.maxItems = 0;
        QTest::newRow("nothing") << rule << u"Students may borrow nothing of Boards."_s;
        rule = usual;
        rule.loanHours = 4;
        rule.maxRenewals = 2;
        QTest::newRow("hours")
            << rule << u"Students may have 3 thing(s) of Boards for 4 hour(s), renewed 2 time(s)."_s;
        rule = usual;
        rule.loanDays = 0;
        rule.renewalDays = 7;
        QTest::newRow("today")
            << rule
            << u"Students may have 3 thing(s) of Boards until closing time, renewed once for 7 more "
               "day(s)."_s;
    }
    void rulesAreSaidInSentences()
    {
        QFETCH(LoanRule, rule);
        QFETCH(QString, sentence);
        QCOMPARE(loanRuleSentence(rule, u"Students"_s, u"Boards"_s), sentence);
    }

    void aRuleWithoutGroupIsForEveryone()
    {
        QVERIFY(loanRuleSentence(LoanRule{}, {}, {}).startsWith(u"Everyone may have 3 thing(s) for"_s));
        QVERIFY(defaultRuleSentence().startsWith(u"Whoever no rule fits may have 3 thing(s) for 7"_s));
    }

    void openingHoursChangeOnlyWhereTheyDiffer()
    {
        WeekHours week;
        week[0] = {OpenInterval{540, 720}, OpenInterval{810, 1260}};
        week[1] = {OpenInterval{540, 1080}};
        save(weekHoursChange(m_centre->store(), week));
        QCOMPARE(m_centre->rows().integer("SELECT count(*) FROM opening_hours")->value(), qint64(3));
        const auto same = weekHoursChange(m_centre->store(), week);
        QVERIFY(same.ok() && same->steps.isEmpty());
        week[1] = {};
        week[6] = {OpenInterval{600, 1440}};
        const auto change = weekHoursChange(m_centre->store(), week);
        QVERIFY(change.ok());
        QCOMPARE(change->steps.size(), qsizetype(2)); // Tuesday goes, Sunday comes
        save(change);
        const auto read = readWeekHours(m_centre->rows());
        QVERIFY(read.ok());
        QCOMPARE(*read, week);
    }

    void specialDaysAreAddedAndCorrected()
    {
        DayExceptions days;
        days.insert(QDate(2026, 10, 1), {DayException::Kind::Closed, 0, {}, u"国庆节"_s});
        days.insert(QDate(2026, 10, 10), {DayException::Kind::AsWeekday, 3, {}, {}});
        days.insert(QDate(2026, 10, 11), {DayException::Kind::OtherHours, 0, {OpenInterval{600, 900}}, {}});
        save(specialDaysChange(m_centre->store(), days, u"2026"_s));
        QStringList words;
        const auto read = m_centre->rows().each(
            "SELECT day, kind, coalesce(follows,''), hours FROM opening_exception ORDER BY day",
            [&](const Statement& row) {
                words << specialDayText(
                    {{"kind"_L1, row.text(1)}, {"follows"_L1, row.text(2)}, {"hours"_L1, row.text(3)}});
            });
        VERIFY_DONE(read);
        QCOMPARE(words, (QStringList{u"closed"_s, u"open as on Wednesday"_s, u"10:00-15:00"_s}));
        days[QDate(2026, 10, 1)].kind = DayException::Kind::AsWeekday;
        const auto change = specialDaysChange(m_centre->store(), days, u"2026"_s);
        QVERIFY(change.ok());
        QCOMPARE(change->steps.size(), qsizetype(1));
        save(change);
        QCOMPARE(m_centre->rows().integer("SELECT count(*) FROM opening_exception")->value(), qint64(3));
    }

    void aListOfRecordsFollowsTheFileNarrowly()
    {
        const qint64 house = m_centre->add("place", {{u"name"_s, u"House"_s}});
        const qint64 room = m_centre->add("place", {{u"name"_s, u"Room 2"_s}, {u"parent"_s, idText(house)}});
        RecordRowsModel model(m_centre->store(), {u"place"_s, {u"path"_s, u"label"_s}, {}, {}, {}}, nullptr);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(texts(model), (QStringList{u"House"_s, u"House › Room 2"_s}));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        m_centre->add("place", {{u"name"_s, u"Room 1"_s}, {u"parent"_s, idText(house)}});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(texts(model), (QStringList{u"House"_s, u"House › Room 1"_s, u"House › Room 2"_s}));
        VERIFY_DONE(m_centre->edit("place", room, {{u"label"_s, u"R2"_s}}));
        QCOMPARE(changed.size(), 1);
        VERIFY_DONE(m_centre->edit("place", room, {{u"archived"_s, u"1"_s}}));
        QCOMPARE(removed.size(), 1);
        model.setPastShown(true);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.isPastAt(model.rowOf(room)));
        QCOMPARE(reset.size(), 0);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(texts(model).constFirst(), u"House › Room 2"_s);
    }

    void partsAreThoseOfTheChosenOwner()
    {
        const qint64 one = m_centre->add("organization", {{u"name"_s, u"甲大学"_s}});
        const qint64 two = m_centre->add("organization", {{u"name"_s, u"乙学院"_s}});
        m_centre->add("organization_name",
                      {{u"organization"_s, idText(one)}, {u"name"_s, u"甲大"_s}, {u"kind"_s, u"short"_s}});
        RecordRowsModel model(m_centre->store(),
                              {u"organization_name"_s, {u"name"_s, u"kind"_s}, {}, u"organization"_s, {}},
                              nullptr);
        QCOMPARE(model.rowCount(), 0);
        model.setOwner(one);
        QCOMPARE(texts(model), QStringList{u"甲大"_s});
        QCOMPARE(model.index(0, 1).data().toString(), u"Short name"_s);
        model.setOwner(two);
        QCOMPARE(model.rowCount(), 0);
    }

private:
    void save(const Result<RecordBatch>& batch)
    {
        VERIFY_DONE(batch);
        VERIFY_DONE(m_centre->store().perform(*batch));
    }
    static QStringList texts(const RecordRowsModel& model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, 0).data().toString();
        return all;
    }

    std::unique_ptr<CentreFile> m_centre;
};

QTEST_GUILESS_MAIN(SettingsItemsTest)
#include "tst_settingsitems.moc"
