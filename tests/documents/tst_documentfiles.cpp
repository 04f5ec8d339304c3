// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zipfile.h"
#include "tests/documents/documentkit.h"
#include "tests/testkit/zipstamps.h"
#include "views/documents/documentoutput.h"

#include <QHashSeed>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace kitcamp;
using namespace kitcamp::documentkit;

/// Documents as text documents and web pages.
class TestDocumentFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void endingsNameTheFormats();
    void otherEndingsAreRefused();
    void webPageNeedsNothingBesideItself();
    void webPageHasEveryBlock();
    void namesWithMarkupStayNames();
    void webPageSaysItsLanguage();
    void textDocumentIsWellFormed();
    void textDocumentHasHeadingsAndRepeatedHeads();
    void picturesOfATextDocumentAreSharp();
    void textDocumentKeepsSpacesAndLines();
    void textDocumentOpensInAnOffice();
    void sameDocumentGivesTheSameBytes_data();
    void sameDocumentGivesTheSameBytes();
    void emptyDocumentIsAFile();
    void fullDiskIsSaid_data();
    void fullDiskIsSaid();
    void foldersThatAreMissingAreSaid();

private:
    QString saved(const ReportDocument& document, const QString& name);
    QByteArray part(const QString& path, const QString& name);

    QTemporaryDir m_folder;
};

void TestDocumentFiles::initTestCase()
{
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

QString TestDocumentFiles::saved(const ReportDocument& document, const QString& name)
{
    const QString path = m_folder.filePath(name);
    const auto written = saveDocument(document, paperkit::frame(), path);
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
    if (const QString left = qEnvironmentVariable("KITCAMP_PAPERS"); !left.isEmpty())
        QFile::copy(path, left + u'/' + name);
    return path;
}

QByteArray TestDocumentFiles::part(const QString& path, const QString& name)
{
    const auto zip = ZipFile::open(path);
    const auto found = zip ? zip->part(name, 100'000'000) : nullptr;
    return found ? found->readAll() : QByteArray();
}

void TestDocumentFiles::endingsNameTheFormats()
{
    QCOMPARE(documentFormatOf(u"a/b.PDF"_s), DocumentFormat::Pdf);
    QCOMPARE(documentFormatOf(u"b.htm"_s), DocumentFormat::Html);
    QCOMPARE(documentFormatOf(u"b.odt"_s), DocumentFormat::Odt);
    QCOMPARE(documentFormatOf(u"b.xlsx"_s), DocumentFormat::Xlsx);
    QCOMPARE(documentFormatOf(u"b.csv"_s), DocumentFormat::Csv);
    QVERIFY(!documentFormatOf(u"b.doc"_s));
    QVERIFY(!documentFormatOf(u"pdf"_s));
    QCOMPARE(documentFileFilters().size(), 5);
}

void TestDocumentFiles::otherEndingsAreRefused()
{
    const auto written = saveDocument(everyBlock(), paperkit::frame(), m_folder.filePath(u"a.doc"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Usage);
    QVERIFY(written.error().sentence.contains(u".odt"_s));
    QVERIFY(!QFile::exists(m_folder.filePath(u"a.doc"_s)));
}

void TestDocumentFiles::webPageNeedsNothingBesideItself()
{
    QString html = QString::fromUtf8(bytesOf(saved(everyBlock(), u"page.html"_s)));
    html.replace(documentkit::formulaName.toHtmlEscaped(), QString()); // a name that holds an address
    QVERIFY(!html.contains(u"http"_s));
    QVERIFY(!html.contains(u"<link"_s));
    QCOMPARE(html.count(u"<img "_s), 4); // the logo and three charts
    QCOMPARE(html.count(u"src=\"data:"_s), 4);
    for (const auto& match :
         QRegularExpression(u"data:image/svg\\+xml;base64,([^\"]+)"_s).globalMatch(html)) {
        QXmlStreamReader svg(QByteArray::fromBase64(match.captured(1).toLatin1()));
        while (!svg.atEnd())
            svg.readNext();
        QVERIFY(!svg.hasError());
    }
}

void TestDocumentFiles::webPageHasEveryBlock()
{
    const QString html = QString::fromUtf8(bytesOf(saved(everyBlock(), u"page.html"_s)));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    for (const QString& expected :
         {u"<title>Year report 2026</title>"_s, u"<h1>Year report 2026</h1>"_s, u"<h2>Students</h2>"_s,
          u"<h3>When</h3>"_s, u"ever.<br>\nOffice"_s, u"<strong>2,148</strong>"_s,
          u"<figcaption>Students by year<small>Camps and classes together.</small></figcaption>"_s,
          u"<thead><tr><th scope=\"col\">Asset tag</th>"_s, u"<td class=\"n\">1,235.5</td>"_s,
          u"<td class=\"n\">12.5 %</td>"_s, u"<td>2026-01-01</td>"_s, u"Nothing was lent."_s,
          u"class=\"pagebreak\""_s, u"<span>Coordinator, date</span>"_s, u"<h3>Remarks</h3>"_s,
          u"As of 2026-11-22 18:57 (Asia/Shanghai)"_s, u"学生创新中心"_s})
        QVERIFY2(html.contains(expected), qPrintable(expected));
    // A chart is said in words to those who cannot see it.
    QVERIFY(html.contains(QRegularExpression(u"alt=\"[^\"]{20,}\" src=\"data:image/svg"_s)));
}

void TestDocumentFiles::namesWithMarkupStayNames()
{
    ReportDocument document = everyBlock();
    const QString nasty = u"<img src=x onerror=alert(1)>\"'&\x01</style></title>"_s;
    document.title = nasty;
    document.subtitle = nasty;
    document.blocks = {ReportHeading{nasty, 1},
                       ReportText{nasty},
                       ReportFigures{{{nasty, nasty, nasty}}},
                       ReportChart{nasty, nasty, byYear(), ChartForm::Bars},
                       ReportTable{nasty, nasty, {{nasty}}, {{nasty}}, {}},
                       ReportTable{{}, {}, {{nasty}}, {}, nasty},
                       ReportSignature{{nasty}}};
    document.remarks = QStringList{nasty};
    const QString html = QString::fromUtf8(bytesOf(saved(document, u"nasty.html"_s)));
    QVERIFY(!html.contains(u"<img src=x"_s));
    QCOMPARE(html.count(u"</style>"_s), 1);
    QCOMPARE(html.count(u"</title>"_s), 1);
    QVERIFY(html.contains(u"&lt;img src=x onerror=alert(1)&gt;&quot;"_s));
    const QByteArray content = part(saved(document, u"nasty.odt"_s), u"content.xml"_s);
    QXmlStreamReader xml(content);
    int found = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        QVERIFY(xml.name() != "img"_L1);
        found += xml.isCharacters() && xml.text() == QString(nasty).remove(QChar(1)) ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(found >= 10);
}

void TestDocumentFiles::webPageSaysItsLanguage()
{
    QVERIFY(bytesOf(saved(everyBlock(), u"page.html"_s)).contains("<html lang=\"en-GB\">"));
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    const QByteArray chinese = bytesOf(saved(everyBlockInChinese(), u"page-zh.html"_s));
    saved(everyBlockInChinese(), u"page-zh.odt"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(chinese.contains("<html lang=\"zh-CN\">"));
    QVERIFY(chinese.contains("<h2>学生</h2>"));
}

void TestDocumentFiles::textDocumentIsWellFormed()
{
    const QString path = saved(everyBlock(), u"text.odt"_s);
    const QByteArray bytes = bytesOf(path);
    // The type stands where programs look for it.
    QCOMPARE(bytes.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(bytes.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    for (const QString& name :
         {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s}) {
        QXmlStreamReader xml(part(path, name));
        int elements = 0;
        while (!xml.atEnd())
            elements += xml.readNext() == QXmlStreamReader::StartElement ? 1 : 0;
        QVERIFY2(!xml.hasError(), qPrintable(name + u": "_s + xml.errorString()));
        QVERIFY(elements > 3);
    }
    const QByteArray meta = part(path, u"meta.xml"_s);
    QVERIFY(meta.contains("<dc:title>Year report 2026</dc:title>"));
    QVERIFY(meta.contains("<dc:creator>Student Innovation Centre</dc:creator>"));
    QVERIFY(meta.contains("<meta:creation-date>2026-11-22T10:58:00Z</meta:creation-date>"));
}

void TestDocumentFiles::textDocumentHasHeadingsAndRepeatedHeads()
{
    const QString path = saved(everyBlock(), u"text.odt"_s);
    const QString content = QString::fromUtf8(part(path, u"content.xml"_s));
    QCOMPARE(content.count(u"<text:h "_s), 5);
    QVERIFY(content.contains(u"text:outline-level=\"2\">When</text:h>"_s));
    QCOMPARE(content.count(u"<table:table-header-rows>"_s), 1); // the other table is empty
    QVERIFY(content.contains(u"office:value-type=\"float\" office:value=\"1234.5\""_s));
    QVERIFY(content.contains(u"office:value-type=\"percentage\" office:value=\"0.125\""_s));
    QVERIFY(content.contains(u"office:value-type=\"date\" office:date-value=\"2026-01-01\""_s));
    const QString styles = QString::fromUtf8(part(path, u"styles.xml"_s));
    QVERIFY(styles.contains(u"Page<text:s/><text:page-number>1</text:page-number>"_s));
    QVERIFY(styles.contains(u"As of 2026-11-22 18:57 (Asia/Shanghai)"_s));
}

void TestDocumentFiles::picturesOfATextDocumentAreSharp()
{
    const QString path = saved(everyBlock(), u"text.odt"_s);
    const QString content = QString::fromUtf8(part(path, u"content.xml"_s));
    const QRegularExpression frame(
        u"svg:width=\"([\\d.]+)mm\" svg:height=\"([\\d.]+)mm\"><draw:image xlink:href=\"([^\"]+)\""_s);
    int charts = 0;
    for (const auto& match : frame.globalMatch(content)) {
        if (match.captured(3) == "Pictures/1.png"_L1)
            continue; // the logo is as sharp as the centre gave it
        const QImage picture = QImage::fromData(part(path, match.captured(3)));
        const double dots = picture.width() / (match.captured(1).toDouble() / 25.4);
        QVERIFY2(dots > 298.0 && dots < 302.0, qPrintable(QString::number(dots)));
        ++charts;
    }
    QCOMPARE(charts, 3);
}

void TestDocumentFiles::textDocumentKeepsSpacesAndLines()
{
    ReportDocument document;
    document.title = u"Spaces"_s;
    document.blocks = {ReportTable{{}, {}, {{u"a"_s}}, {{u" b   c\nd\te "_s}}, {}}};
    const QString content = QString::fromUtf8(part(saved(document, u"spaces.odt"_s), u"content.xml"_s));
    QVERIFY2(content.contains(
                 u"<text:s/>b <text:s/><text:s/>c<text:line-break/>d<text:tab/>e<text:s/></text:p>"_s),
             qPrintable(content.right(900)));
}

void TestDocumentFiles::textDocumentOpensInAnOffice()
{
    if (qEnvironmentVariableIsEmpty("KITCAMP_OFFICE"))
        QSKIP("KITCAMP_OFFICE is not set: it names an office program that is tried");
    const QString path = saved(everyBlock(), u"text.odt"_s);
    const auto said = paperkit::output(
        qEnvironmentVariable("KITCAMP_OFFICE"),
        {u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder.path(), path});
    QVERIFY(said);
    const QString text = paperkit::textOf(m_folder.filePath(u"text.pdf"_s)).value_or(QString());
    QVERIFY(text.contains(u"Students by year"_s));
    QVERIFY(text.contains(u"00060"_s));
    QVERIFY(text.count(u"Asset tag"_s) > 1);
}

void TestDocumentFiles::sameDocumentGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* const ending : {"odt", "html", "xlsx", "csv"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestDocumentFiles::sameDocumentGivesTheSameBytes()
{
    QFETCH(const QString, ending);
    const QByteArray first = bytesOf(saved(everyBlock(), u"same."_s + ending));
    QVERIFY(!first.isEmpty());
    QSet<quint32> stamps; // never the time of today
    if (ending == "xlsx"_L1)
        stamps << testkit::firstDayOf1980;
    else if (ending == "odt"_L1)
        stamps << testkit::firstDayOf2020;
    QCOMPARE(testkit::zipStamps(first), stamps);
    QCOMPARE(bytesOf(saved(everyBlock(), u"same."_s + ending)), first);
}

void TestDocumentFiles::emptyDocumentIsAFile()
{
    ReportDocument document;
    for (const QString& ending : {u"odt"_s, u"html"_s, u"xlsx"_s, u"csv"_s})
        QVERIFY(QFile::exists(saved(document, u"empty."_s + ending)));
}

void TestDocumentFiles::fullDiskIsSaid_data()
{
    sameDocumentGivesTheSameBytes_data();
}

void TestDocumentFiles::fullDiskIsSaid()
{
    QFETCH(const QString, ending);
    const QString path = saved(everyBlock(), u"full."_s + ending);
    const QByteArray before = bytesOf(path);
    const FullDisk disk(2'000);
    const auto written = saveDocument(everyBlock(), paperkit::frame(), path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::File);
    QVERIFY(!written.error().sentence.isEmpty());
    QCOMPARE(bytesOf(path), before);
}

void TestDocumentFiles::foldersThatAreMissingAreSaid()
{
    for (const QString& ending : {u"pdf"_s, u"odt"_s, u"html"_s, u"xlsx"_s, u"csv"_s}) {
        const auto written = saveDocument(everyBlock(), paperkit::frame(), u"/nowhere/at/all."_s + ending);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::File);
    }
}

QTEST_MAIN(TestDocumentFiles)
#include "tst_documentfiles.moc"
