// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablereader.h"
#include "tests/afterwards/campstory.h"
#include "tests/print/paperkit.h"
#include "tests/testkit/verify.h"
#include "views/afterwards/afterwardspapers.h"
#include "views/print/paperoutput.h"

#include <QDir>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The report of a camp and what universities are handed, on paper and as files.
class TestAfterwardsPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<ScreenRoom>();
        m_story = std::make_unique<CampStory>(*m_room);
    }
    void cleanup()
    {
        m_story.reset();
        m_room.reset();
    }

    void reportHasAllItsParts();
    void reportRunsOverPages();
    void partnersPaperNamesNobodyElse();
    void universitiesGetAFileEach();
    void filesOfOneNameStandSideBySide();
    void universityWithoutStudentsIsExplained();

private:
    QString textOf(const Paper& paper)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"paper.pdf"_s);
        return savePdf(paper, path) ? paperkit::textOf(path).value_or(QString()) : QString();
    }

    std::unique_ptr<ScreenRoom> m_room;
    std::unique_ptr<CampStory> m_story;
};

void TestAfterwardsPapers::reportHasAllItsParts()
{
    const auto paper = campReportPaperOf(m_room->store(), QLocale::c(), m_story->camp);
    VERIFY_DONE(paper);
    const QString text = textOf(**paper);
    for (const QString& word :
         {u"River Camp 2025"_s, u"2025-08-20 – 2025-08-23"_s, u"Hosted by River University"_s, u"75 %"_s,
          u"Beside earlier camps"_s, u"River Camp 2024"_s, u"Cora's crew"_s, u"Smart mill"_s,
          u"Mentor Hill"_s, u"First prize"_s, u"Opening"_s, u"4.40 of 5"_s, u"shown from 5 answer"_s,
          u"Anna River"_s, u"CAM-2"_s, u"Signature"_s, u"As of"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u" is missing in "_s + text));
    QVERIFY(!text.contains(u"River Camp 2026"_s)); // it came later
    QVERIFY(!text.contains(u"Finn"_s)); // was declined
    paperkit::leavePictures(**paper, u"camp-report"_s);
}

void TestAfterwardsPapers::reportRunsOverPages()
{
    for (int i = 0; i < 90; ++i) {
        const qint64 person = m_room->centre.add(
            "person",
            {{u"name"_s, u"Student %1"_s.arg(i)}, {u"organization"_s, QString::number(m_story->lake)}});
        m_room->centre.add("participation",
                           {{u"activity"_s, QString::number(m_story->camp)},
                            {u"person"_s, QString::number(person)},
                            {u"state"_s, u"completed"_s}});
    }
    const auto paper = campReportPaperOf(m_room->store(), QLocale::c(), m_story->camp);
    VERIFY_DONE(paper);
    QVERIFY((*paper)->pageCount() >= 3);
    QVERIFY(textOf(**paper).contains(u"Student 89"_s));
    QElapsedTimer timer;
    timer.start();
    VERIFY_DONE(campReportPaperOf(m_room->store(), QLocale::c(), m_story->camp));
    qInfo("report of 94 students read in %lld ms", timer.elapsed());
}

void TestAfterwardsPapers::partnersPaperNamesNobodyElse()
{
    const auto paper = partnerPaperOf(m_room->store(), QLocale::c(), m_story->camp, m_story->river);
    VERIFY_DONE(paper);
    const QString text = textOf(**paper);
    QVERIFY2(text.contains(u"Anna River"_s) && text.contains(u"Ben River"_s), qPrintable(text));
    QVERIFY2(text.contains(u"KC-"_s), qPrintable(text));
    for (const QString& word : CampStory::notOfRiver())
        QVERIFY2(!text.contains(word), qPrintable(word + u" stands in "_s + text));
    paperkit::leavePictures(**paper, u"partner-list"_s);
}

void TestAfterwardsPapers::universitiesGetAFileEach()
{
    QTemporaryDir folder;
    const auto written = savePartnerFiles(m_room->store(), m_story->camp, folder.path());
    VERIFY_DONE(written);
    QCOMPARE(*written, 3);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             (QStringList{u"Hill University.xlsx"_s, u"Lake University.xlsx"_s, u"River University.xlsx"_s}));
    const auto table = readTable(folder.filePath(u"River University.xlsx"_s));
    VERIFY_DONE(table);
    QCOMPARE(table->rows.size(), size_t(2));
    VERIFY_DONE(saveTableFile(*partnerTableOf(m_room->store(), m_story->camp, m_story->lake),
                              folder.filePath(u"lake.csv"_s)));
    QFile csv(folder.filePath(u"lake.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QString lines = QString::fromUtf8(csv.readAll());
    QVERIFY(lines.contains(u"Cora Lake"_s) && !lines.contains(u"Anna"_s));
}

void TestAfterwardsPapers::filesOfOneNameStandSideBySide()
{
    const QString longName = u"University "_s + QString(80, u'x');
    VERIFY_DONE(m_room->centre.edit("organization", m_story->hill, {{u"name"_s, longName + u" East"_s}}));
    VERIFY_DONE(m_room->centre.edit("organization", m_story->lake, {{u"name"_s, longName + u" West"_s}}));
    VERIFY_DONE(m_room->centre.edit("organization", m_story->river, {{u"name"_s, u"A/B: *River*."_s}}));
    QTemporaryDir folder;
    VERIFY_DONE(savePartnerFiles(m_room->store(), m_story->camp, folder.path()));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 3);
    QCOMPARE(files.at(0), u"A B River.xlsx"_s);
    QCOMPARE(std::ranges::count_if(files, [](const QString& file) { return file.contains(u"(2)"_s); }), 1);
}

void TestAfterwardsPapers::universityWithoutStudentsIsExplained()
{
    VERIFY_REFUSED(partnerPaperOf(m_room->store(), QLocale::c(), m_story->earlier, m_story->river),
                   "no-students");
    VERIFY_REFUSED(partnerPaperOf(m_room->store(), QLocale::c(), m_story->camp, 0), "no-students");
    const qint64 empty = m_room->centre.add("activity", {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Empty"_s}});
    QTemporaryDir folder;
    VERIFY_REFUSED(savePartnerFiles(m_room->store(), empty, folder.path()), "no-students");
    QVERIFY(!savePartnerFiles(m_room->store(), m_story->camp, folder.filePath(u"not/there"_s)));
}

QTEST_MAIN(TestAfterwardsPapers)
#include "tst_afterwardspapers.moc"
