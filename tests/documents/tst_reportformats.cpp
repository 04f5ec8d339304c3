// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportcommand.h"
#include "models/store/recordactions.h"
#include "tests/commands/commandkit.h"
#include "tests/print/paperkit.h"
#include "tests/testkit/zipstamps.h"

#include <QHashSeed>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Reports from a shell, in the formats that they have.
class TestReportFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void documentsAreWrittenInEveryFormat_data();
    void documentsAreWrittenInEveryFormat();
    void twoRunsGiveTheSameBytes_data();
    void twoRunsGiveTheSameBytes();
    void printingTimeStandsOnThePaper_data();
    void printingTimeStandsOnThePaper();
    void printingTimeChangesNoFigure();
    void wrongWordsAreRefused_data();
    void wrongWordsAreRefused();
    void peopleUnderAgeStayOffThePaper();
    void listsOfACampSayThatPupilsStandOnThem();
    void programsReadTheAnswer();

private:
    int report(const QStringList& words)
    {
        return writeReport(QStringList{m_centre} + words, m_kit.clock, m_said);
    }

    CommandKit m_kit;
    QString m_centre;
    QString m_said;
};

void TestReportFormats::initTestCase()
{
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_centre = m_kit.centre(u"centre.kitcamp"_s);
}

void TestReportFormats::documentsAreWrittenInEveryFormat_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("pdf") << QByteArray("%PDF");
    QTest::newRow("odt") << QByteArray("PK");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("xlsx") << QByteArray("PK");
    QTest::newRow("csv") << QByteArray("\xEF\xBB\xBF");
}

void TestReportFormats::documentsAreWrittenInEveryFormat()
{
    QFETCH(const QByteArray, beginning);
    const QString target = m_kit.path(u"inventory."_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(report({u"inventory"_s, u"--out"_s, target}) == 0, qPrintable(m_said));
    QVERIFY(bytesOf(target).startsWith(beginning));
    QVERIFY2(m_said.contains(QFileInfo(target).fileName()), qPrintable(m_said));
    QCOMPARE(m_said.contains(u"page"_s), target.endsWith(u"pdf"_s));
}

void TestReportFormats::twoRunsGiveTheSameBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    for (const char* const ending : {"pdf", "odt", "html", "xlsx", "csv"})
        QTest::newRow(ending) << u"inventory"_s << u"same."_s + QLatin1StringView(ending);
    QTest::newRow("a paper") << u"devices"_s << u"paper.pdf"_s;
}

void TestReportFormats::twoRunsGiveTheSameBytes()
{
    QFETCH(const QString, name);
    QFETCH(const QString, file);
    const QStringList words{name, u"--printed-at"_s, u"2026-09-03T09:00"_s, u"--out"_s, m_kit.path(file)};
    QVERIFY2(report(words) == 0, qPrintable(m_said));
    const QByteArray first = bytesOf(m_kit.path(file));
    const QSet<quint32> chosen{testkit::firstDayOf1980, testkit::firstDayOf2020};
    QVERIFY(chosen.contains(testkit::zipStamps(first))); // never the time of today
    static const QRegularExpression stamp(u"D:(\\d{8})"_s);
    for (auto found = stamp.globalMatch(QString::fromLatin1(first)); found.hasNext();)
        QCOMPARE(found.next().captured(1), u"20260903"_s);
    m_kit.clock.advanceSeconds(3'600);
    QVERIFY2(report(words) == 0, qPrintable(m_said));
    QCOMPARE(bytesOf(m_kit.path(file)), first);
}

void TestReportFormats::printingTimeStandsOnThePaper_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("as the centre reads its clocks") << u"2026-09-03T09:00"_s;
    QTest::newRow("anywhere") << u"2026-09-03T01:00:00Z"_s;
}

void TestReportFormats::printingTimeStandsOnThePaper()
{
    QFETCH(const QString, written);
    for (const QString& name : {u"inventory"_s, u"devices"_s}) {
        const QString target = m_kit.path(u"stamped.pdf"_s);
        QVERIFY2(report({name, u"--printed-at"_s, written, u"--out"_s, target}) == 0, qPrintable(m_said));
        const auto text = paperkit::textOf(target);
        if (!text)
            QSKIP("pdftotext is not installed");
        QVERIFY2(text->contains(u"printed 2026-09-03 09:00"_s), qPrintable(*text));
    }
}

void TestReportFormats::printingTimeChangesNoFigure()
{
    const QString list = m_kit.write(u"overdue.csv"_s,
                                     "Asset tag,Student number,Lent at,Due\n"
                                     "ESP32-0001,517021910001,2026-08-01,2026-08-09\n");
    const CommandRun imported = m_kit.run({u"import"_s, m_centre, u"loans"_s, list});
    QVERIFY2(imported.code == 0, qPrintable(imported.error + imported.text()));
    const auto written = [&](const QStringList& more) {
        const QString target = m_kit.path(u"overdue.html"_s);
        if (report(QStringList{u"overdue"_s, u"--out"_s, target} + more) != 0)
            qFatal("%s", qPrintable(m_said));
        return QString::fromUtf8(bytesOf(target));
    };
    const QStringList printed{u"--printed-at"_s, u"2024-03-01T09:00"_s};
    m_kit.clock.advanceSeconds(600);
    const QString stamped = written(printed);
    QVERIFY2(stamped.contains(u"ESP32-0001"_s), qPrintable(stamped));
    QVERIFY(!stamped.contains(u"As of 2024-03-01"_s));
    QVERIFY2(stamped.contains(u"printed 2024-03-01 09:00"_s), qPrintable(stamped));
    // What it is of: the newest entry, not the minute of today.
    const qint64 newest = m_kit.count(m_centre, "SELECT max(at) FROM journal");
    const QString asOf =
        QDateTime::fromSecsSinceEpoch(newest, QTimeZone("Asia/Shanghai")).toString(u"yyyy-MM-dd HH:mm"_s);
    QVERIFY2(stamped.contains(u"As of "_s + asOf), qPrintable(asOf));
    QVERIFY(!written({}).contains(u"As of "_s + asOf));
}

void TestReportFormats::peopleUnderAgeStayOffThePaper()
{
    const auto store = m_kit.open(m_centre);
    RecordBatch batch{u"save"_s, u"a pupil"_s, u"person"_s, {}};
    batch.add(u"person"_s, store->ids().nextValue(),
              {{"name"_L1, u"Pupil Young"_s}, {"born_on"_L1, u"2012-05-01"_s}});
    QVERIFY(store->perform(batch).ok());
    const QString target = m_kit.path(u"people.pdf"_s);
    QVERIFY2(report({u"people"_s, u"--out"_s, target}) == 0, qPrintable(m_said));
    auto text = paperkit::textOf(target);
    if (!text)
        QSKIP("pdftotext is not installed");
    QVERIFY2(!text->contains(u"Pupil Young"_s), qPrintable(*text));
    QVERIFY2(text->contains(u"1 person(s) under age are left out"_s), qPrintable(*text));
    QVERIFY2(report({u"people"_s, u"--param"_s, u"minors=yes"_s, u"--out"_s, target}) == 0,
             qPrintable(m_said));
    text = paperkit::textOf(target);
    QVERIFY2(text->contains(u"Pupil Young"_s) && !text->contains(u"left out"_s), qPrintable(*text));
    QCOMPARE(report({u"people"_s, u"--param"_s, u"minors=maybe"_s, u"--out"_s, target}), 2);
}

void TestReportFormats::listsOfACampSayThatPupilsStandOnThem()
{
    const auto store = m_kit.open(m_centre);
    RecordBatch batch{u"save"_s, u"a camp"_s, u"activity"_s, {}};
    const qint64 camp = store->ids().nextValue();
    const qint64 pupil = store->ids().nextValue();
    batch.add(u"activity"_s, camp, {{"kind"_L1, u"camp"_s}, {"name"_L1, u"River"_s}});
    batch.add(u"person"_s, pupil, {{"name"_L1, u"Pupil Small"_s}, {"degree_level"_L1, u"school"_s}});
    batch.add(u"participation"_s, store->ids().nextValue(),
              {{"activity"_L1, QString::number(camp)},
               {"person"_L1, QString::number(pupil)},
               {"role"_L1, u"student"_s},
               {"state"_L1, u"confirmed"_s}});
    const auto saved = store->perform(batch);
    QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().sentence + saved.error().detail));
    const QString target = m_kit.path(u"contact.pdf"_s);
    QVERIFY2(report({u"contact-list"_s, u"--param"_s, u"activity=River"_s, u"--out"_s, target}) == 0,
             qPrintable(m_said));
    const auto text = paperkit::textOf(target);
    if (!text)
        QSKIP("pdftotext is not installed");
    QVERIFY2(text->contains(u"Pupil Small"_s), qPrintable(*text));
    QVERIFY2(text->simplified().contains(u"1 person(s) under age are on this list"_s), qPrintable(*text));
}

void TestReportFormats::wrongWordsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("part");
    const auto out = [](const QString& name) { return QStringList{u"--out"_s, name}; };
    QTest::newRow("a paper as a workbook") << QStringList{u"devices"_s} + out(u"/tmp/x.xlsx"_s) << u".pdf"_s;
    QTest::newRow("no format of ours") << QStringList{u"inventory"_s} + out(u"/tmp/x.doc"_s) << u".odt"_s;
    QTest::newRow("no file") << QStringList{u"inventory"_s} << u"--out"_s;
    QTest::newRow("no time") << QStringList{u"inventory"_s, u"--printed-at"_s, u"yesterday"_s}
            + out(u"/tmp/x.pdf"_s)
                             << u"yesterday"_s;
    QTest::newRow("a day alone") << QStringList{u"inventory"_s, u"--printed-at"_s, u"2026-03-01"_s}
            + out(u"/tmp/x.pdf"_s)
                                 << u"T09:00"_s;
    QTest::newRow("a language that is not spoken")
        << QStringList{u"inventory"_s, u"--language"_s, u"fr"_s} + out(u"/tmp/x.pdf"_s) << u"zh_CN"_s;
}

void TestReportFormats::wrongWordsAreRefused()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, part);
    QCOMPARE(report(words), 2);
    QVERIFY2(m_said.contains(part), qPrintable(m_said));
    QVERIFY(!QFile::exists(u"/tmp/x.pdf"_s) && !QFile::exists(u"/tmp/x.xlsx"_s));
}

void TestReportFormats::programsReadTheAnswer()
{
    const QString target = m_kit.path(u"inventory.xlsx"_s);
    QVERIFY2(report({u"inventory"_s, u"--json"_s, u"--out"_s, target}) == 0, qPrintable(m_said));
    const QJsonObject said = QJsonDocument::fromJson(m_said.toUtf8()).object();
    QCOMPARE(said["target"_L1].toString(), target);
    QVERIFY(!said["title"_L1].toString().isEmpty());
    QVERIFY(!said.contains("pages"_L1));
}

QTEST_MAIN(TestReportFormats)
#include "tst_reportformats.moc"
