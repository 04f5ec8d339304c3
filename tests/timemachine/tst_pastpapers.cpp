// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportcommand.h"
#include "models/store/recordactions.h"
#include "tests/commands/commandkit.h"
#include "tests/print/paperkit.h"
#include "tests/testkit/verify.h"

#include <QHashSeed>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Papers as of a day are of that day, whatever is entered later.
class TestPastPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void laterImportChangesNoByte_data();
    void laterImportChangesNoByte();

private:
    /// Camps of 2024 and 2025 from somebody's list.
    void import(const QString& what);
    int report(const QStringList& words)
    {
        return writeReport(QStringList{m_centre} + words, m_kit.clock, m_said);
    }

    CommandKit m_kit;
    QString m_centre;
    QString m_said;
};

void TestPastPapers::initTestCase()
{
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_centre = m_kit.centre(u"centre.kitcamp"_s); // on 2026-09-02
    import(u"Known"_s);
    m_kit.clock.advanceSeconds(10 * 86400);
}

void TestPastPapers::import(const QString& what)
{
    const auto store = m_kit.open(m_centre);
    RecordBatch batch{u"import"_s, u"old.xlsx"_s, u"activity"_s, {}};
    for (const int year : {2024, 2025})
        batch.add(u"activity"_s, store->ids().nextValue(),
                  {{u"kind"_s, u"camp"_s},
                   {u"name"_s, u"%1 %2"_s.arg(what).arg(year)},
                   {u"starts_on"_s, u"%1-08-01"_s.arg(year)},
                   {u"ends_on"_s, u"%1-08-05"_s.arg(year)}});
    VERIFY_DONE(store->perform(batch));
}

void TestPastPapers::laterImportChangesNoByte_data()
{
    QTest::addColumn<QStringList>("words");
    for (const char* const ending : {"pdf", "odt", "html", "xlsx", "csv"}) {
        const QString end = QString::fromLatin1(ending);
        QTest::newRow(ending) << QStringList{u"year"_s, u"--param"_s, u"year=2025"_s, u"--out"_s,
                                             m_kit.path(u"year."_s + end)};
    }
    QTest::newRow("a paper") << QStringList{u"devices"_s, u"--out"_s, m_kit.path(u"devices.pdf"_s)};
}

void TestPastPapers::laterImportChangesNoByte()
{
    QFETCH(QStringList, words);
    const QString target = words.last();
    words << u"--as-of"_s << u"2026-09-05"_s << u"--printed-at"_s << u"2026-12-24T09:00"_s;
    QVERIFY2(report(words) == 0, qPrintable(m_said));
    const QByteArray before = bytesOf(target);
    QVERIFY(before.size() > 20);
    import(u"Later"_s);
    m_kit.clock.advanceSeconds(3'600);
    QVERIFY2(report(words) == 0, qPrintable(m_said));
    QCOMPARE(bytesOf(target), before);
}

QTEST_MAIN(TestPastPapers)
#include "tst_pastpapers.moc"
