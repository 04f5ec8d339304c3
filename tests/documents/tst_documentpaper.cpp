// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/documentkit.h"
#include "views/documents/documentoutput.h"
#include "views/documents/documentpaper.h"
#include "views/print/paperoutput.h"

#include <QHashSeed>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;
using namespace kitcamp::documentkit;

/// Documents on paper, read back from the PDF.
class TestDocumentPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyPageHasStampNumberAndName();
    void everyBlockIsReadBack();
    void chineseIsReadBack();
    void headingsStayWithWhatFollows();
    void headsOfTablesStandOnEachPage();
    void tallRowGoesOnOnTheNextPage();
    void signatureLinesStayTogether();
    void pageBreakBeginsAPage();
    void emptyDocumentSaysSo();
    void borrowersReadTheTerms();
    void fontsAreEmbeddedAndRareLettersComeBack();
    void chartsAreVectors();
    void titleAuthorAndBookmarksStandInTheFile();
    void sameDocumentGivesTheSameBytes();
    void bindingMarginIsWiderAndMayBeMirrored();
    void wideTableTurnsTheSheet();
    void pictureOfAPageIsSharp();
    void tenThousandRowsAreAPaper();
    void spoiltValuesDoNoHarm();
    void fullDiskIsSaid();

private:
    QString saved(const ReportDocument& document, const DocumentPaperOptions& options = {});
    QStringList pagesOf(const ReportDocument& document);

    QTemporaryDir m_folder;
};

void TestDocumentPaper::initTestCase()
{
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (!paperkit::output(u"pdftotext"_s, {u"-v"_s}))
        QSKIP("poppler-utils is not installed");
}

QString TestDocumentPaper::saved(const ReportDocument& document, const DocumentPaperOptions& options)
{
    const QString path = m_folder.filePath(u"document.pdf"_s);
    const auto written = saveDocument(document, paperkit::frame(), path, options);
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
    return path;
}

QStringList TestDocumentPaper::pagesOf(const ReportDocument& document)
{
    return paperkit::textOf(saved(document)).value_or(QString()).split(u'\f', Qt::SkipEmptyParts);
}

void TestDocumentPaper::everyPageHasStampNumberAndName()
{
    paperkit::leavePictures(DocumentPaper(everyBlock(), paperkit::frame()), u"document"_s);
    const QStringList pages = pagesOf(everyBlock());
    QVERIFY(pages.size() >= 4);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages[i].contains(u"As of 2026-11-22 18:57 (Asia/Shanghai)"_s));
        QVERIFY(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        QVERIFY(pages[i].contains(u"Student Innovation Centre"_s));
        QVERIFY(pages[i].contains(u"Year report 2026"_s));
    }
    QVERIFY(pages[0].contains(u"1 January to 31 December 2026"_s));
    const auto info = paperkit::output(u"pdfinfo"_s, {saved(everyBlock())});
    QVERIFY(info->contains(QRegularExpression(u"Pages: +%1\n"_s.arg(pages.size()))));
}

void TestDocumentPaper::everyBlockIsReadBack()
{
    const QString text = pagesOf(everyBlock()).join(u'\n');
    for (const QString& part :
         {u"Office hours: first floor."_s, u"2,148"_s, u"120 more than in 2025"_s, u"Students by year"_s,
          u"Camps and classes together."_s, u"Persons in several years are counted once"_s, u"1,235.5"_s,
          u"12.5 %"_s, u"2026-01-01"_s, u"2026-11-22 18:00"_s, u"00060"_s, u"Nothing was lent."_s,
          u"Prices were not looked at."_s, u"Coordinator, date"_s, u"University, date"_s, u"Remarks"_s,
          u"the name reads “erased”"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(text.contains(u"<script>alert(1)</script>"_s)); // a name, not markup
}

void TestDocumentPaper::chineseIsReadBack()
{
    paperkit::leavePictures(DocumentPaper(everyBlockInChinese(), paperkit::frame()), u"document-zh"_s);
    const QString text = pagesOf(everyBlockInChinese()).join(u'\n');
    for (const QString& part : {u"年度报告"_s, u"学生人数"_s, u"较 2025 年增加 120 人"_s, u"借用人"_s,
                                u"欧阳明月"_s, u"中心主任（签字、日期）"_s, u"有一名人员的信息已删除"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestDocumentPaper::headingsStayWithWhatFollows()
{
    ReportDocument document = everyBlock();
    document.blocks.clear();
    // Paragraphs of every length put a heading everywhere on a page.
    for (int i = 0; i < 150; ++i) {
        document.blocks << ReportBlock(ReportHeading{u"heading%1."_s.arg(i), i % 3 + 1});
        if (i % 2 == 0) {
            document.blocks << ReportBlock(
                ReportText{u"first%1. "_s.arg(i) + u"and then some more words "_s.repeated(5 + i * 13 % 60)});
        } else {
            ReportTable table = loans(3 + i % 4);
            table.title = u"table%1."_s.arg(i);
            table.rows[0][0] = u"first%1."_s.arg(i);
            document.blocks << ReportBlock(table);
        }
    }
    const QStringList pages = pagesOf(document);
    QVERIFY(pages.size() > 10);
    int seen = 0;
    for (const QString& page : pages) {
        for (int i = 0; i < 150; ++i) {
            const bool here = page.contains(u"heading%1."_s.arg(i));
            QCOMPARE(page.contains(u"first%1."_s.arg(i)), here);
            if (i % 2 == 1)
                QCOMPARE(page.contains(u"table%1."_s.arg(i)), here);
            seen += here ? 1 : 0;
        }
    }
    QCOMPARE(seen, 150);
}

void TestDocumentPaper::headsOfTablesStandOnEachPage()
{
    ReportDocument document = everyBlock();
    document.blocks = {loans(200), ReportHeading{u"After"_s, 1},
                       ReportText{u"after the table "_s.repeated(2'000)}};
    const QStringList pages = pagesOf(document);
    int after = 0;
    for (const QString& page : pages) {
        const bool hasRows = page.contains(QRegularExpression(u"\\b00\\d\\d\\d\\b"_s));
        QCOMPARE(page.contains(u"Asset tag"_s), hasRows);
        after += hasRows ? 0 : 1;
    }
    QVERIFY(pages.size() > 3);
    QVERIFY(after > 0);
}

void TestDocumentPaper::tallRowGoesOnOnTheNextPage()
{
    ReportDocument document = everyBlock();
    ReportTable table = loans(3);
    QStringList lines;
    for (int line = 0; line < 150; ++line)
        lines << u"line%1."_s.arg(line);
    table.rows[1][1] = lines.join(u'\n');
    document.blocks = {table};
    const QString text = pagesOf(document).join(u'\n');
    for (int line = 0; line < 150; ++line)
        QCOMPARE(text.count(u" line%1."_s.arg(line)), 1);
}

void TestDocumentPaper::signatureLinesStayTogether()
{
    for (int lines = 30; lines < 60; lines += 2) {
        ReportDocument document;
        document.title = u"Agreement"_s;
        document.blocks = {ReportText{u"word\n"_s.repeated(lines)},
                           ReportSignature{{u"one."_s, u"two."_s, u"three."_s, u"four."_s, u"five."_s}}};
        const QStringList pages = pagesOf(document);
        int whole = 0;
        for (const QString& page : pages) {
            QCOMPARE(page.contains(u"one."_s), page.contains(u"five."_s));
            whole += page.contains(u"one."_s) ? 1 : 0;
        }
        QCOMPARE(whole, 1);
    }
}

void TestDocumentPaper::pageBreakBeginsAPage()
{
    ReportDocument document;
    document.title = u"Parts"_s;
    document.blocks = {ReportText{u"one."_s}, ReportPageBreak{}, ReportPageBreak{}, ReportText{u"two."_s},
                       ReportPageBreak{}};
    const QStringList pages = pagesOf(document);
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages[0].contains(u"one."_s) && !pages[0].contains(u"two."_s));
    QVERIFY(pages[1].contains(u"two."_s));
}

void TestDocumentPaper::emptyDocumentSaysSo()
{
    ReportDocument document;
    document.title = u"Nothing"_s;
    const QStringList pages = pagesOf(document);
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages[0].contains(u"There is nothing to report."_s));
}

void TestDocumentPaper::borrowersReadTheTerms()
{
    ReportDocument document = everyBlock();
    QVERIFY(!pagesOf(document).join(u' ').contains(u"The borrower answers for loss"_s));
    document.key = u"overdue"_s;
    QCOMPARE(pagesOf(document).join(u' ').count(u"The borrower answers for loss"_s), 1);
}

void TestDocumentPaper::fontsAreEmbeddedAndRareLettersComeBack()
{
    ReportDocument document = everyBlock();
    document.blocks << ReportBlock(ReportText{rareName + u" 👍"_s});
    const QString path = saved(document);
    const QString fonts = paperkit::output(u"pdffonts"_s, {path}).value_or(QString());
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(lines.size() >= 3);
    for (const QString& line : lines)
        QVERIFY2(line.contains(QRegularExpression(u" yes (yes|no) +(yes|no) +\\d+ +0$"_s)), qPrintable(line));
    const QString text = paperkit::textOf(path).value_or(QString());
    for (const QString& part : {u"野"_s, u"㐂"_s, u"Žofia Ångström"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestDocumentPaper::chartsAreVectors()
{
    PaperFrame frame = paperkit::frame();
    frame.letterhead.logo = QImage();
    const QString path = m_folder.filePath(u"vectors.pdf"_s);
    QVERIFY(saveDocument(everyBlock(), frame, path).ok());
    const QString images = paperkit::output(u"pdfimages"_s, {u"-list"_s, path}).value_or(QString());
    QCOMPARE(images.split(u'\n', Qt::SkipEmptyParts).size(), 2); // the heads of that list
    QVERIFY(paperkit::textOf(path)->contains(u"2022"_s)); // letters of the chart's axis
}

void TestDocumentPaper::titleAuthorAndBookmarksStandInTheFile()
{
    const QString path = saved(everyBlock());
    const QString info = paperkit::output(u"pdfinfo"_s, {u"-isodates"_s, path}).value_or(QString());
    QVERIFY2(info.contains(QRegularExpression(u"Title: +Year report 2026\n"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Author: +Student Innovation Centre\n"_s)), qPrintable(info));
    QVERIFY(info.contains(u"CreationDate:    2026-11-22T10:58:00"_s));
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.contains("/PageMode /UseOutlines"));
    QCOMPARE(bytes.count("/XYZ null"), 5); // two chapters, the parts of the second, and the last one
    QVERIFY(bytes.contains("/Title <feff005700680065006e>")); // When
}

void TestDocumentPaper::sameDocumentGivesTheSameBytes()
{
    const QByteArray first = bytesOf(saved(everyBlock()));
    static const QRegularExpression stamp(u"D:(\\d{14})"_s);
    QSet<QString> stamps; // never the time of today
    for (auto found = stamp.globalMatch(QString::fromLatin1(first)); found.hasNext();)
        stamps << found.next().captured(1);
    QCOMPARE(stamps, QSet<QString>{u"20261122105800"_s});
    QCOMPARE(bytesOf(saved(everyBlock())), first);
    QVERIFY(bytesOf(saved(everyBlockInChinese())) != first);
}

namespace {

/// Millimetres from the left edge to the first ink of a page.
double leftOf(const PaperPages& pages, int page)
{
    constexpr double dots = 100.0;
    const QImage image = renderPage(pages, page, dots).convertToFormat(QImage::Format_Grayscale8);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 200)
                return x / dots * 25.4;
        }
    }
    return 0.0;
}

} // namespace

void TestDocumentPaper::bindingMarginIsWiderAndMayBeMirrored()
{
    const auto lefts = [](Binding binding) {
        const DocumentPaper paper(everyBlock(), paperkit::frame(), {QPageSize::A4, binding});
        const auto pages = paper.layOut(paper.sheet());
        return QList<double>{leftOf(*pages, 0), leftOf(*pages, 1)};
    };
    const QList<double> none = lefts(Binding::None);
    const QList<double> left = lefts(Binding::Left);
    const QList<double> mirrored = lefts(Binding::Mirrored);
    QVERIFY(none[0] > 13.0 && none[0] < 17.0);
    QVERIFY(left[0] > 23.0 && left[1] > 23.0);
    QVERIFY(mirrored[0] > 23.0);
    QVERIFY(mirrored[1] > 13.0 && mirrored[1] < 17.0);
}

void TestDocumentPaper::wideTableTurnsTheSheet()
{
    ReportDocument document;
    document.title = u"Wide"_s;
    ReportTable table;
    for (int column = 0; column < 16; ++column)
        table.columns << ReportColumn{u"Measurement%1"_s.arg(column), ReportColumn::Kind::Number, 2};
    table.rows << QVariantList(16, 1234.5);
    document.blocks = {table};
    const DocumentPaper wide(document, paperkit::frame());
    QVERIFY(wide.sheet().size.width() > wide.sheet().size.height());
    const DocumentPaper usual(everyBlock(), paperkit::frame());
    QVERIFY(usual.sheet().size.width() < usual.sheet().size.height());
}

void TestDocumentPaper::pictureOfAPageIsSharp()
{
    const DocumentPaper paper(everyBlock(), paperkit::frame());
    const auto pages = paper.layOut(paper.sheet());
    const QImage page = renderPage(*pages, 0, 300.0);
    QCOMPARE(page.size(), QSize(2480, 3508)); // A4 at 300 dots an inch
}

void TestDocumentPaper::tenThousandRowsAreAPaper()
{
    ReportDocument document;
    document.title = u"Inventory"_s;
    document.blocks = {loans(10'000)};
    const DocumentPaper paper(document, paperkit::frame());
    const auto pages = paper.layOut(paper.sheet());
    QVERIFY(pages->count() > 150);
    QVERIFY(!renderPage(*pages, pages->count() - 1, 50.0).isNull());
}

void TestDocumentPaper::spoiltValuesDoNoHarm()
{
    ReportDocument document;
    document.title = QString(QChar(0xd842)) + u"\x01 title"_s;
    ReportTable table = loans(2);
    table.rows[0] = QVariantList{QString(QChar(0)), QVariant(), qQNaN(), u"good"_s, QDate(), QDateTime()};
    table.rows[1] = QVariantList{u"short"_s};
    ReportChart chart{u"None"_s, {}, {}, ChartForm::Pie};
    document.blocks = {table,           ReportTable{}, chart, ReportFigures{}, ReportSignature{},
                       ReportHeading{}, ReportText{}};
    const QString text = pagesOf(document).join(u'\n');
    QVERIFY(text.contains(u"good"_s));
    QVERIFY(!text.contains(u"nan"_s));
}

void TestDocumentPaper::fullDiskIsSaid()
{
    const QString path = m_folder.filePath(u"full.pdf"_s);
    QVERIFY(saveDocument(everyBlock(), paperkit::frame(), path).ok());
    const QByteArray before = bytesOf(path);
    const FullDisk disk(10'000);
    const auto written = saveDocument(everyBlockInChinese(), paperkit::frame(), path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::File);
    QVERIFY(written.error().sentence.contains(u"full.pdf"_s));
    QCOMPARE(bytesOf(path), before);
}

QTEST_MAIN(TestDocumentPaper)
#include "tst_documentpaper.moc"
