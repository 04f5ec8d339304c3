// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperkit.h"

#include "views/print/paperoutput.h"

#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

class TestListPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyPageHasHeadsStampAndNumber();
    void rowsStayWhole();
    void rowTallerThanAPageGoesOnOnTheNext();
    void wideListIsTurnedSideways();
    void hugeListIsLaidOutWithoutReadingAllColumnsTwice();
    void emptyListSaysSo();
    void modelIsPrintedAsShown();
    void spoiltCellsDoNoHarm();
    void listWithoutColumnsIsAPage();

private:
    QString savedText(const Paper& paper);
    QTemporaryDir m_folder;
};

/// The text of the saved paper, pages parted by form feeds; empty where pdftotext is missing.
QString TestListPaper::savedText(const Paper& paper)
{
    const QString path = m_folder.filePath(u"list.pdf"_s);
    const Result<void> saved = savePdf(paper, path);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().sentence));
    return paperkit::textOf(path).value_or(QString());
}

void TestListPaper::everyPageHasHeadsStampAndNumber()
{
    const ListPaper paper(paperkit::devices(120), paperkit::frame());
    paperkit::leavePictures(paper, u"list"_s);
    const QString text = savedText(paper);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), paper.pageCount());
    QVERIFY(pages.size() > 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages[i].contains(u"Asset tag"_s));
        QVERIFY(pages[i].contains(u"As of 2026-11-22 18:57 (Asia/Shanghai)"_s));
        QVERIFY(pages[i].contains(u"printed 2026-11-22 18:58 by 曾丽"_s));
        QVERIFY(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        QVERIFY(pages[i].contains(u"Student Innovation Centre"_s));
    }
    QVERIFY(pages[0].contains(u"学生创新中心"_s));
    QVERIFY(pages[0].contains(u"设备清单"_s));
    QVERIFY(pages[0].contains(u"office hours first flow"_s)); // no ligature swallows letters
    QVERIFY(pages.last().contains(u"CAM-00120"_s));
}

void TestListPaper::rowsStayWhole()
{
    ListContent content = paperkit::devices(0);
    content.columns = {{u"Number"_s}, {u"Story"_s}};
    content.rows.count = 60;
    content.rows.text = [](int row, int column) {
        const QString words = u"word "_s.repeated(20 + row * 7 % 90);
        return column == 0 ? QString::number(row) : u"begin%1 %2 end%1"_s.arg(row).arg(words);
    };
    const ListPaper paper(content, paperkit::frame());
    paperkit::leavePictures(paper, QString::fromLatin1(QTest::currentTestFunction()));
    const QString text = savedText(paper);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    for (int row = 0; row < content.rows.count; ++row) {
        const QRegularExpression begin(u"begin%1\\b"_s.arg(row));
        const QRegularExpression end(u"end%1\\b"_s.arg(row));
        int whole = 0;
        for (const QString& page : pages) {
            QCOMPARE(page.contains(begin), page.contains(end));
            whole += page.contains(begin) ? 1 : 0;
        }
        QCOMPARE(whole, 1);
    }
}

void TestListPaper::rowTallerThanAPageGoesOnOnTheNext()
{
    ListContent content = paperkit::devices(0);
    content.columns = {{u"Number"_s}, {u"Story"_s}};
    content.rows.count = 3;
    content.rows.text = [](int row, int column) {
        if (column == 0)
            return u"row%1"_s.arg(row);
        QStringList lines;
        for (int line = 0; line < (row == 1 ? 150 : 2); ++line)
            lines << u"line%1of%2"_s.arg(line).arg(row);
        return lines.join(u'\n');
    };
    const ListPaper paper(content, paperkit::frame());
    paperkit::leavePictures(paper, QString::fromLatin1(QTest::currentTestFunction()));
    const QString text = savedText(paper);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    for (int line = 0; line < 150; ++line)
        QCOMPARE(text.count(u"line%1of1\n"_s.arg(line)), 1);
    QCOMPARE(text.count(u"row1 "_s), 1);
    QVERIFY(text.indexOf(u"row2"_s) > text.indexOf(u"line149of1"_s));
}

void TestListPaper::wideListIsTurnedSideways()
{
    ListContent narrow = paperkit::devices(20);
    narrow.columns = narrow.columns.first(3);
    const Sheet upright = ListPaper(narrow, paperkit::frame()).sheet();
    QVERIFY(upright.size.height() > upright.size.width());

    ListContent wide = paperkit::devices(20);
    for (int i = 0; i < 8; ++i)
        wide.columns << PaperColumn{u"Measurement %1"_s.arg(i), Qt::AlignRight};
    const ListPaper paper(wide, paperkit::frame());
    paperkit::leavePictures(paper, u"wide"_s);
    QVERIFY(paper.sheet().size.width() > paper.sheet().size.height());

    const ListPaper forced(wide, paperkit::frame(), {QPageSize::A4, ListOptions::Turn::Upright});
    QVERIFY(forced.sheet().size.height() > forced.sheet().size.width());
}

void TestListPaper::hugeListIsLaidOutWithoutReadingAllColumnsTwice()
{
    int asked = 0;
    ListContent content = paperkit::devices(10000);
    content.rows.text = [&asked, text = content.rows.text](int row, int column) {
        ++asked;
        return text(row, column);
    };
    const ListPaper paper(content, paperkit::frame());
    QElapsedTimer watch;
    watch.start();
    QVERIFY(paper.pageCount() > 150);
    qInfo("10,000 rows laid out in %lld ms", watch.elapsed());
    QVERIFY2(asked < 10000 * 6 + 10000, "widths must come from a sample");
}

void TestListPaper::emptyListSaysSo()
{
    const ListPaper paper(paperkit::devices(0), paperkit::frame());
    QCOMPARE(paper.pageCount(), 1);
    const QString text = savedText(paper);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY(text.contains(u"There is nothing in this list."_s));
    QVERIFY(text.contains(u"Asset tag"_s));
}

void TestListPaper::modelIsPrintedAsShown()
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({u"Tag"_s, u"Hidden"_s, u"Price"_s});
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            model.setItem(row, column, new QStandardItem(u"%1/%2"_s.arg(row).arg(column)));
        model.item(row, 2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    ListContent content = listOf(model, {2, 0});
    model.item(1, 0)->setText(u"changed later"_s);
    QCOMPARE(content.columns.size(), 2);
    QCOMPARE(content.columns[0].title, u"Price"_s);
    QCOMPARE(content.columns[0].alignment, Qt::AlignRight);
    QCOMPARE(content.columns[1].alignment, Qt::AlignLeft);
    QCOMPARE(content.rows.count, 2);
    QCOMPARE(content.rows.text(1, 0), u"1/2"_s);
    QCOMPARE(content.rows.text(1, 1), u"1/0"_s);
}

void TestListPaper::spoiltCellsDoNoHarm()
{
    ListContent content = paperkit::devices(0);
    content.columns = {{u"A very long head that has to be wrapped into some lines"_s}, {QString()}, {u"B"_s}};
    content.rows.count = 4;
    content.rows.text = [](int row, int column) -> QString {
        if (column == 0)
            return row == 0 ? u"alpha"_s + QChar(u'\0') + u"beta\tgamma\r\nd"_s : QString(300, u'W');
        if (column == 1)
            return row == 1 ? QString(10'000'000, u'x') : QString();
        return row == 2 ? QString(40, u'\n') + u"after"_s : u"plain"_s;
    };
    const ListPaper paper(content, paperkit::frame());
    paperkit::leavePictures(paper, QString::fromLatin1(QTest::currentTestFunction()));
    const QString text = savedText(paper);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY(text.contains(u"alpha beta gamma"_s));
    QVERIFY(text.contains(u"xxx…"_s));
    QVERIFY(text.contains(u"after"_s));
}

void TestListPaper::listWithoutColumnsIsAPage()
{
    ListContent content;
    content.title = u"Nothing"_s;
    const ListPaper paper(content, PaperFrame());
    QCOMPARE(paper.pageCount(), 1);
    const auto pages = paper.layOut(paper.sheet());
    QVERIFY(!renderPage(*pages, 0, 50.0).isNull());
}

QTEST_MAIN(TestListPaper)
#include "tst_listpaper.moc"
