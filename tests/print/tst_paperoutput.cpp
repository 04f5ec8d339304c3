// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperkit.h"

#include "views/print/paperoutput.h"

#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<Paper> slip()
{
    return std::make_unique<SlipPaper>(paperkit::slip(2), paperkit::frame());
}

QString infoOf(const QString& pdf)
{
    return paperkit::output(u"pdfinfo"_s, {u"-isodates"_s, pdf}).value_or(QString());
}

/// While it lives no file of this process may grow beyond a size: a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestPaperOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void samePaperGivesTheSameBytes();
    void anotherProcessGivesTheSameBytes();
    void dateIsTheOneAskedFor();
    void pdfIsWhole();
    void fullDiskLeavesTheOldFile();
    void placesThatDoNotExistAreExplained();
    void cancelWritesNothing();
    void printerPrintsTheSamePages();
    void printerPrintsOnlyTheWantedPages();
    void printerWithOtherPaperGetsAnotherLayout();
    void whatAThreadLaidOutIsPaintedAfterItsEnd();
    void fileNamesAreTameable();

private:
    QTemporaryDir m_folder;
};

void TestPaperOutput::samePaperGivesTheSameBytes()
{
    const QString first = m_folder.filePath(u"first.pdf"_s);
    const QString second = m_folder.filePath(u"second.pdf"_s);
    QVERIFY(savePdf(*slip(), first).ok());
    const qint64 begun = QDateTime::currentSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > begun); // the writer's own clock moves on by a second
    QVERIFY(savePdf(*slip(), second).ok());
    QVERIFY(!contents(first).isEmpty());
    QVERIFY(contents(first) == contents(second));
}

void TestPaperOutput::anotherProcessGivesTheSameBytes()
{
    const QString here = m_folder.filePath(u"here.pdf"_s);
    const QString there = m_folder.filePath(u"there.pdf"_s);
    QVERIFY(savePdf(*slip(), here).ok());
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {u"--write"_s, there}), 0);
    QVERIFY(contents(here) == contents(there));
}

void TestPaperOutput::dateIsTheOneAskedFor()
{
    const QString path = m_folder.filePath(u"dated.pdf"_s);
    QVERIFY(savePdf(*slip(), path).ok());
    QVERIFY(contents(path).contains("/CreationDate (D:20261122105800"));
    PdfOptions options;
    options.creationDate = QDateTime(QDate(2017, 3, 1), QTime(8, 30), Qt::UTC);
    QVERIFY(savePdf(*slip(), path, options).ok());
    const QByteArray pdf = contents(path);
    QVERIFY(pdf.contains("/CreationDate (D:20170301083000"));
    QCOMPARE(pdf.count("/CreationDate (D:20170301083000"), pdf.count("/CreationDate")); // and no other
    QVERIFY(pdf.contains("/Author <feff"));
    const QString info = infoOf(path);
    if (info.isEmpty())
        QSKIP("pdfinfo is not installed");
    QVERIFY(info.contains(u"2017-03-01T08:30:00"_s));
}

void TestPaperOutput::pdfIsWhole()
{
    const ListPaper paper(paperkit::devices(200), paperkit::frame());
    const QString path = m_folder.filePath(u"list.pdf"_s);
    QVERIFY(savePdf(paper, path).ok());
    const QString info = infoOf(path);
    if (info.isEmpty())
        QSKIP("pdfinfo is not installed");
    QVERIFY(info.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(paper.pageCount()))));
    QVERIFY(info.contains(u"Devices 设备清单"_s));
    QVERIFY(info.contains(QRegularExpression(u"Creator: +Kitcamp"_s)));
    QVERIFY(info.contains(u"(A4)"_s));
    const QString fonts = paperkit::output(u"pdffonts"_s, {path}).value_or(QString());
    QVERIFY2(fonts.contains(u"WenQuanYi"_s), qPrintable(fonts));
    QVERIFY2(!fonts.contains(u"CJK"_s), qPrintable(fonts));
}

void TestPaperOutput::fullDiskLeavesTheOldFile()
{
    const QString path = m_folder.filePath(u"old.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("the old one");
    old.close();
    Result<void> saved;
    {
        const FullDisk full(4096);
        saved = savePdf(*slip(), path);
    }
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::File);
    QVERIFY(saved.error().sentence.contains(u"old.pdf"_s));
    QCOMPARE(contents(path), QByteArray("the old one"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"old*"_s}, QDir::Files).size(),
             1); // nothing half written remains
}

void TestPaperOutput::placesThatDoNotExistAreExplained()
{
    const Result<void> nowhere = savePdf(*slip(), m_folder.filePath(u"missing/slip.pdf"_s));
    QVERIFY(!nowhere.ok());
    QVERIFY(nowhere.error().sentence.contains(u"slip.pdf"_s));
    const Result<void> folder = savePdf(*slip(), m_folder.path());
    QVERIFY(!folder.ok());
    QVERIFY(folder.error().sentence.contains(u"this is a folder"_s));
}

void TestPaperOutput::cancelWritesNothing()
{
    const QString path = m_folder.filePath(u"cancelled.pdf"_s);
    int told = 0;
    PdfOptions options;
    options.progress = [&told](int done, int total) {
        told = done;
        return done < 2 && total > 2;
    };
    const Result<void> saved = savePdf(ListPaper(paperkit::devices(200), paperkit::frame()), path, options);
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::Cancelled);
    QCOMPARE(told, 2);
    QVERIFY(!QFile::exists(path));
}

void TestPaperOutput::printerPrintsTheSamePages()
{
    const ListPaper paper(paperkit::devices(100), paperkit::frame());
    QPrinter printer(QPrinter::HighResolution);
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    printer.setOutputFileName(path);
    printer.setPageLayout(paper.sheet().pageLayout());
    QVERIFY(printTo(paper, printer).ok());
    const auto text = paperkit::textOf(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    QCOMPARE(text->split(u'\f', Qt::SkipEmptyParts).size(), paper.pageCount());
    QVERIFY(text->contains(u"CAM-00100"_s));
}

void TestPaperOutput::printerPrintsOnlyTheWantedPages()
{
    const ListPaper paper(paperkit::devices(200), paperkit::frame());
    QVERIFY(paper.pageCount() > 3);
    QPrinter printer(QPrinter::HighResolution);
    const QString path = m_folder.filePath(u"some.pdf"_s);
    printer.setOutputFileName(path);
    printer.setPageLayout(paper.sheet().pageLayout());
    printer.setFromTo(2, 3);
    printer.setPageOrder(QPrinter::LastPageFirst);
    QVERIFY(printTo(paper, printer).ok());
    const auto text = paperkit::textOf(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    const QStringList pages = text->split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages[0].contains(u"Page 3 of"_s));
    QVERIFY(pages[1].contains(u"Page 2 of"_s));
}

void TestPaperOutput::printerWithOtherPaperGetsAnotherLayout()
{
    const ListPaper paper(paperkit::devices(300), paperkit::frame());
    QPrinter printer(QPrinter::HighResolution);
    const QString path = m_folder.filePath(u"small.pdf"_s);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A5));
    QVERIFY(printTo(paper, printer).ok());
    const auto text = paperkit::textOf(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    const QStringList pages = text->split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > paper.pageCount());
    QVERIFY(pages.last().contains(u"CAM-00300"_s));
    QVERIFY(pages.last().contains(u"Page %1 of %1"_s.arg(pages.size())));
}

/// The preview lays out on a worker, whose fonts are gone when its thread has ended.
void TestPaperOutput::whatAThreadLaidOutIsPaintedAfterItsEnd()
{
    std::unique_ptr<PaperPages> pages;
    std::unique_ptr<QThread> worker(QThread::create([&pages] {
        const std::unique_ptr<Paper> paper = slip();
        pages = paper->layOut(paper->sheet());
    }));
    worker->start();
    QVERIFY(worker->wait());
    worker.reset();
    const QImage there = renderPage(*pages, 0, 100.0);
    const std::unique_ptr<Paper> paper = slip();
    QCOMPARE(there, renderPage(*paper->layOut(paper->sheet()), 0, 100.0));
}

void TestPaperOutput::fileNamesAreTameable()
{
    ListContent content = paperkit::devices(1);
    content.title = u"../Loans: a/b\\c <today>?"_s;
    QCOMPARE(suggestedFileName(ListPaper(content, PaperFrame())), u"Loans a b c today.pdf"_s);
    content.title = u"???"_s;
    QCOMPARE(suggestedFileName(ListPaper(content, PaperFrame())), u"Kitcamp.pdf"_s);
}

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--write")
        return savePdf(*slip(), QString::fromLocal8Bit(argv[2])).ok() ? 0 : 1;
    TestPaperOutput test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_paperoutput.moc"
