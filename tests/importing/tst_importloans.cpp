// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importkit.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// A lending register from before: 2026-03-10 is today.
class ImportLoansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<ImportCentre>();
        QCOMPARE(m_centre->importCsv(ImportKind::People,
                                     "Name,Student number,Card,Username,Mail\n"
                                     "张三,S1,C1,zhangsan,zs@a.cn\n"
                                     "王伟,S2,C2,ww2,w2@a.cn\n"
                                     "王伟,S3,C3,ww3,w3@a.cn\n"),
                 QString());
        QCOMPARE(m_centre->importCsv(ImportKind::Devices, "Asset tag,Model\nKC-1,Board\nKC-2,Board\n"),
                 QString());
    }

    void pastAndOpenLoansComeIn()
    {
        const char* csv = "资产标签,学号,借出日期,应还日期,归还日期,备注\n"
                          "KC-1,S1,2025-09-01,2025-09-15,2025-09-14,course\n"
                          "KC-1,S2,2025-10-01 14:30,2025-10-15,2025-10-01,\n"
                          "KC-2,C1,2026-03-01,2026-03-20,,\n";
        const ImportPlan plan = m_centre->planCsv(ImportKind::Loans, csv);
        QCOMPARE(statesOf(plan), u"New New New"_s);
        QCOMPARE(plan.loanCount(), 3);
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM loan WHERE imported=1"), qint64(3));
        QCOMPARE(m_centre->count("SELECT count(*) FROM loan WHERE returned_at IS NULL"), qint64(1));
        // "the same day" is not before the hour of lending
        QCOMPARE(m_centre->count("SELECT returned_at-lent_at FROM loan WHERE due LIKE '2025-10-15%'"),
                 qint64(0));
        QCOMPARE(statesOf(m_centre->planCsv(ImportKind::Loans, csv)), u"Same Same Same"_s);
        QVERIFY(m_centre->store().undo().ok());
        QCOMPARE(m_centre->count("SELECT count(*) FROM loan"), qint64(0));
    }

    void whatCameBackSinceIsAChange()
    {
        QCOMPARE(
            m_centre->importCsv(ImportKind::Loans, "Asset tag,Student number,Lent at\nKC-2,S1,2026-03-01\n"),
            QString());
        const ImportPlan plan = m_centre->planCsv(
            ImportKind::Loans,
            "Asset tag,Student number,Lent at,Returned at\nKC-2,S1,2026-03-01,2026-03-05\n");
        QCOMPARE(statesOf(plan), u"Changed"_s);
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM loan WHERE returned_at IS NULL"), qint64(0));
    }

    void aNumberUnderBorrowerIsANumber()
    {
        const ImportPlan plan = m_centre->planCsv(ImportKind::Loans,
                                                  "Asset tag,Borrower,Lent at,Due\n"
                                                  "KC-1,S2,2026-03-01,2026-03-20\n"
                                                  "KC-2,S9,2026-03-01,2026-03-20\n");
        QCOMPARE(statesOf(plan), u"New Wrong"_s);
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->text("SELECT p.login FROM loan AS l JOIN person AS p ON p.id=l.borrower"),
                 u"ww2"_s);
    }

    void whatCannotBeIsNamed()
    {
        const ImportPlan plan = m_centre->planCsv(ImportKind::Loans,
                                                  "Asset tag,Student number,Lent at,Returned at\n"
                                                  "KC-9,S1,2026-03-01,\n"
                                                  "KC-1,S9,2026-03-01,\n"
                                                  "KC-1,S1,,\n"
                                                  "KC-1,S1,2026-03-01,2026-02-01\n"
                                                  "KC-1,S1,2026-12-01,\n"
                                                  "KC-1,S1,2026-03-02,\n"
                                                  "KC-1,S2,2026-03-03,\n"
                                                  "KC-1,S1,2026-03-02,\n");
        QCOMPARE(statesOf(plan), u"Wrong Wrong Wrong Wrong Wrong New Wrong Duplicate"_s);
        const auto reason = [&](int row) { return plan.rows().at(row).details.join(u' '); };
        QVERIFY(reason(0).contains(u"KC-9"_s));
        QVERIFY(reason(1).contains(u"S9"_s));
        QVERIFY(reason(2).contains(u"Lent at"_s));
        QVERIFY(reason(3).contains(u"before it was lent"_s));
        QVERIFY(reason(4).contains(u"not come yet"_s));
        QVERIFY(reason(6).contains(u"twice"_s));
        QVERIFY(reason(7).contains(u"row 7"_s));
        QCOMPARE(m_centre->perform(plan), QString());
    }

    void theBorrowerIsFoundByWhateverIsSure_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("states");
        QTest::newRow("number") << u"Student number"_s << u"S3"_s << u"New"_s;
        QTest::newRow("card") << u"Card number"_s << u"c3"_s << u"New"_s;
        QTest::newRow("login") << u"Username"_s << u"ww3"_s << u"New"_s;
        QTest::newRow("mail") << u"Email"_s << u"W3@a.cn"_s << u"New"_s;
        QTest::newRow("login as a number") << u"Student number"_s << u"ww3"_s << u"New"_s;
        QTest::newRow("unique name") << u"Borrower"_s << u"张三"_s << u"New"_s;
        QTest::newRow("name of two") << u"Borrower"_s << u"王伟"_s << u"Wrong"_s;
        QTest::newRow("nobody") << u"Borrower"_s << u"赵六"_s << u"Wrong"_s;
        QTest::newRow("none") << u"Borrower"_s << QString() << u"Wrong"_s;
    }
    void theBorrowerIsFoundByWhateverIsSure()
    {
        QFETCH(QString, heading);
        QFETCH(QString, word);
        QFETCH(QString, states);
        const QString csv = u"Asset tag,%1,Lent at\nKC-1,%2,2026-03-01\n"_s.arg(heading, word);
        QCOMPARE(statesOf(m_centre->planCsv(ImportKind::Loans, csv.toUtf8().constData())), states);
    }

    void aNumberThatNobodyHasIsNotANamesake()
    {
        const ImportPlan plan = m_centre->planCsv(
            ImportKind::Loans, "Asset tag,Student number,Borrower,Lent at\nKC-1,S77,张三,2026-03-01\n");
        QCOMPARE(statesOf(plan), u"Wrong"_s);
    }

    void pastLoansOfGraduatesComeIn()
    {
        const qint64 person = m_centre->count("SELECT id FROM person WHERE login='zhangsan'");
        QVERIFY(m_centre->edit("person", person, {{u"archived"_s, u"1"_s}}).ok());
        const ImportPlan plan = m_centre->planCsv(
            ImportKind::Loans,
            "Asset tag,Username,Lent at,Returned at\nKC-1,zhangsan,2020-03-01,2020-03-02\n");
        QCOMPARE(statesOf(plan), u"New"_s);
        QCOMPARE(m_centre->perform(plan), QString());
    }

private:
    std::unique_ptr<ImportCentre> m_centre;
};

QTEST_GUILESS_MAIN(ImportLoansTest)
#include "tst_importloans.moc"
