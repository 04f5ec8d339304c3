// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importkit.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;
using State = PlannedRow::State;

class ImportDevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<ImportCentre>(); }

    void devicesOfAnotherProgramComeWithTheirLoans()
    {
        const QString users = sharedPeerFile("snipe-it-users.csv");
        const QString assets = sharedPeerFile("snipe-it-assets.csv");
        if (!QFile::exists(users) || !QFile::exists(assets))
            QSKIP("the shared data is not here");
        const auto people = readTable(users);
        const auto devices = readTable(assets);
        QVERIFY(people.ok() && devices.ok());
        QCOMPARE(m_centre->perform(m_centre->planTable(ImportKind::People, *people)), QString());
        const ImportPlan plan = m_centre->planTable(ImportKind::Devices, *devices);
        QCOMPARE(plan.rows().size(), qsizetype(devices->rows.size()));
        QCOMPARE(plan.count(State::New), int(devices->rows.size()));
        const int login =
            columnOf(guessColumns(ImportKind::Devices, devices->header), u"checked_out_login"_s);
        QVERIFY(login >= 0);
        const int checkedOut = int(devices->rows.size() - size_t(devices->column(login).count(QString())));
        QVERIFY(checkedOut > 0);
        QCOMPARE(plan.loanCount(), checkedOut);
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM loan WHERE returned_at IS NULL AND imported=1"),
                 qint64(checkedOut));
        QCOMPARE(
            m_centre->text("SELECT p.name FROM loan AS l JOIN device AS d ON d.id=l.device JOIN person AS p"
                           " ON p.id=l.borrower WHERE d.asset_tag='WBH-2841795'"),
            u"Gage McCrackem"_s);
        QCOMPARE(
            m_centre->text("SELECT purchased_on || price_minor FROM device WHERE asset_tag='ICC-2065556'"),
            u"2023-01-23226613"_s);
        QCOMPARE(m_centre->brokenInvariant(), QString());

        const ImportPlan again = m_centre->planTable(ImportKind::Devices, *devices);
        QCOMPARE(again.count(State::Same), int(devices->rows.size()));
        QVERIFY(again.action().steps.isEmpty());
        QVERIFY(m_centre->store().undo().ok());
        for (const char* table : {"device", "loan", "model", "category", "place"})
            QCOMPARE(m_centre->count((QByteArray("SELECT count(*) FROM ") + table).constData()), qint64(0));
        QCOMPARE(m_centre->count("SELECT count(*) FROM person"), qint64(100));
    }

    void duplicateTagsAndNumbersAreNamed()
    {
        const ImportPlan plan = m_centre->planCsv(ImportKind::Devices,
                                                  "Asset tag,Model,Other number\n"
                                                  "KC-1,Board,900\n"
                                                  "kc-1,Board,901\n"
                                                  "900,Board,\n"
                                                  "KC-2,Board,900\n"
                                                  ",Board,\n");
        QCOMPARE(statesOf(plan), u"New Duplicate Wrong New Wrong"_s);
        QVERIFY(plan.rows().at(1).details.join(u' ').contains(u"row 2"_s));
        QVERIFY(plan.rows().at(2).details.join(u' ').contains(u"Column Asset tag"_s));
        QVERIFY(plan.rows().at(3).details.join(u' ').contains(u"900"_s));
        QVERIFY(plan.rows().at(4).details.join(u' ').contains(u"missing"_s));
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM device"), qint64(2));
        QCOMPARE(m_centre->count("SELECT count(*) FROM device_number"), qint64(1));
    }

    void aRowWithAWrongDueDateIsLeftOutAsAWhole()
    {
        const ImportPlan plan =
            m_centre->planCsv(ImportKind::Devices,
                              "Asset tag,Model,Borrower,Due date\nKC-1,Board,张三,never\nKC-2,Board,张三,"
                              "2026-04-01\n");
        QCOMPARE(statesOf(plan), u"Wrong New"_s);
        QVERIFY(plan.rows().at(0).details.join(u' ').contains(u"Due date"_s));
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM device"), qint64(1));
        QCOMPARE(m_centre->text("SELECT due FROM loan"), u"2026-04-01T18:00"_s);
    }

    void sinceWhenAndUntilWhenAreKept()
    {
        const ImportPlan plan = m_centre->planCsv(
            ImportKind::Devices,
            "设备编号,型号,借用人,借出日期,应还日期\nKC-1,开发板,张三,2026-02-01,2026-03-20 "
            "17:30\n");
        QCOMPARE(statesOf(plan), u"New"_s);
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->text("SELECT date(lent_at, 'unixepoch') || due FROM loan"),
                 u"2026-02-012026-03-20T17:30"_s);
    }

    void firstAndLastNameOfTheBorrowerMakeOneName()
    {
        const ImportPlan plan =
            m_centre->planCsv(ImportKind::Devices,
                              "Asset Tag,Model,Checked Out To: Username,Checked Out To: First "
                              "Name,Checked Out To: Last Name\nKC-1,Board,gage,Gage,McCrackem\n");
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->text("SELECT name || '/' || login FROM person"), u"Gage McCrackem/gage"_s);
    }

    void aNameThatTwoPeopleHaveGivesNoLoan()
    {
        m_centre->add("person", {{u"name"_s, u"王伟"_s}});
        m_centre->add("person", {{u"name"_s, u"王伟"_s}});
        const char* csv = "Asset tag,Model,Borrower\nKC-1,Board,王伟\n";
        const ImportPlan plan = m_centre->planCsv(ImportKind::Devices, csv);
        QCOMPARE(statesOf(plan), u"New"_s);
        QCOMPARE(plan.loanCount(), 0);
        QVERIFY(plan.rows().constFirst().details.join(u' ').contains(u"王伟"_s));
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM person"), qint64(2));
    }

    void aLoanOfTodayIsNotTouched()
    {
        QCOMPARE(m_centre->importCsv(ImportKind::Devices, "Asset tag,Model,Borrower\nKC-1,Board,张三\n"),
                 QString());
        const ImportPlan plan =
            m_centre->planCsv(ImportKind::Devices, "Asset tag,Model,Borrower\nKC-1,Board,李四\n");
        QCOMPARE(statesOf(plan), u"Same"_s);
        QVERIFY(plan.action().steps.isEmpty()); // not even a person called 李四
        QVERIFY(plan.rows().constFirst().details.join(u' ').contains(u"somebody else"_s));
    }

    void aTagThatScansToAPersonOrPlaceIsWrong()
    {
        const qint64 person = m_centre->add("person", {{u"name"_s, u"张三"_s}});
        m_centre->add("person_number",
                      {{u"person"_s, idText(person)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"AB12"_s}});
        m_centre->add("place", {{u"name"_s, u"Shelf B3"_s}, {u"label"_s, u"SHELF-B3"_s}});
        const ImportPlan plan =
            m_centre->planCsv(ImportKind::Devices,
                              "Asset tag,Model,Other number\nAB12,Board,\nSHELF-B3,Board,\nKC-1,"
                              "Board,ab12\n");
        QCOMPARE(statesOf(plan), u"Wrong Wrong New"_s);
        QVERIFY(plan.rows().at(0).details.join(u' ').contains(u"张三"_s));
        QVERIFY(plan.rows().at(1).details.join(u' ').contains(u"Shelf B3"_s));
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM device_number"), qint64(0));
    }

    void valuesAreUnderstoodOrNamed()
    {
        const ImportPlan plan = m_centre->planCsv(ImportKind::Devices,
                                                  "设备编号,型号,单价,购置日期,状态,序列号\n"
                                                  "KC-1,开发板,\"¥1,299.00\",2024年3月5日,维修中,SN1\n"
                                                  "KC-2,开发板,dear,2024-03-05,在库,SN2\n"
                                                  "KC-3,开发板,12元,2024-03-05,在展厅,1.2E+11\n");
        QCOMPARE(statesOf(plan), u"New Wrong Wrong"_s);
        QVERIFY(plan.rows().at(1).details.join(u' ').contains(u"单价"_s));
        QVERIFY(plan.rows().at(2).details.join(u' ').contains(u"序列号"_s));
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->text("SELECT price_minor || currency || purchased_on || condition FROM device"),
                 u"129900CNY2024-03-05broken"_s);
    }

    void aListWithoutModelNumbersFindsTheModelThatHasOne()
    {
        QCOMPARE(m_centre->importCsv(ImportKind::Devices, "Asset tag,Model,Model number\nKC-1,Board,B-77\n"),
                 QString());
        QCOMPARE(m_centre->importCsv(ImportKind::Devices, "Asset tag,Model\nKC-2,Board\n"), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM model"), qint64(1));
    }

private:
    std::unique_ptr<ImportCentre> m_centre;
};

QTEST_GUILESS_MAIN(ImportDevicesTest)
#include "tst_importdevices.moc"
