// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperkit.h"

#include "views/print/paperoutput.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

QImage firstPage(const Paper& paper, double dotsPerInch = 300.0)
{
    return renderPage(*paper.layOut(paper.sheet()), 0, dotsPerInch);
}

/// The smallest rectangle around all that is not white, in millimetres.
QRectF inkBox(const QImage& image, double dotsPerInch)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 250)
                box |= QRect(x, y, 1, 1);
        }
    }
    const double scale = 25.4 / dotsPerInch;
    return {box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale};
}

LabelOptions options(int sheet)
{
    LabelOptions result;
    result.sheet = LabelSheet::known().at(sheet);
    return result;
}

} // namespace

class TestLabelPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everySheetFitsItsPage();
    void everyLabelIsReadBack_data();
    void everyLabelIsReadBack();
    void usedUpCellsStayEmpty();
    void offsetMovesEverything();
    void tagThatLinesCannotHoldGetsAQrCode();
    void labelsGoOnOnTheNextSheet();
    void commandCardsAreReadBack();
    void noLabelsAreOneEmptySheet();
};

void TestLabelPaper::everySheetFitsItsPage()
{
    for (const LabelSheet& s : LabelSheet::known()) {
        QVERIFY(!s.name.isEmpty());
        QVERIFY(s.first.x() + (s.columns - 1) * s.pitch.width() + s.label.width() <= s.page.width() + 0.01);
        QVERIFY(s.first.y() + (s.rows - 1) * s.pitch.height() + s.label.height() <= s.page.height() + 0.01);
        QVERIFY(s.label.width() <= s.pitch.width() && s.label.height() <= s.pitch.height());
    }
}

void TestLabelPaper::everyLabelIsReadBack_data()
{
    QTest::addColumn<int>("sheet");
    QTest::addColumn<Symbology>("symbology");
    const auto known = LabelSheet::known();
    for (int i = 0; i < known.size(); ++i) {
        QTest::newRow(qPrintable(known[i].name + u", lines"_s)) << i << Symbology::Code128;
        QTest::newRow(qPrintable(known[i].name + u", squares"_s)) << i << Symbology::QrCode;
    }
}

void TestLabelPaper::everyLabelIsReadBack()
{
    QFETCH(int, sheet);
    QFETCH(Symbology, symbology);
    LabelOptions how = options(sheet);
    how.symbology = symbology;
    how.owner = u"学生创新中心 Innovation Centre"_s;
    const int count = std::min(how.sheet.cells(), 9);
    const LabelPaper paper(paperkit::labels(count), paperkit::frame(), how);
    paperkit::leavePictures(paper, u"labels-%1-%2"_s.arg(sheet).arg(symbology == Symbology::QrCode));
    const auto read = paperkit::codesIn(firstPage(paper));
    if (!read)
        QSKIP("zbarimg is not installed");
    QStringList expected;
    for (const DeviceLabel& label : paperkit::labels(count))
        expected << label.assetTag;
    QCOMPARE(*read, expected);
}

void TestLabelPaper::usedUpCellsStayEmpty()
{
    LabelOptions how = options(1);
    how.startCell = 4; // second row, second label
    const LabelPaper paper(paperkit::labels(1), PaperFrame(), how);
    QImage image = firstPage(paper, 150.0);
    // The stamp's line at the foot is not a label.
    image = image.copy(0, 0, image.width(), qRound(280.0 / 25.4 * 150.0));
    const QRectF ink = inkBox(image, 150.0);
    const QRectF cell(7.25 + 66.0, 15.15 + 38.1, 63.5, 38.1);
    QVERIFY(cell.contains(ink));

    how.startCell = 1000; // nonsense: the last cell is meant
    QCOMPARE(LabelPaper(paperkit::labels(1), PaperFrame(), how).pageCount(), 1);
}

void TestLabelPaper::offsetMovesEverything()
{
    LabelOptions how = options(3);
    how.outlines = false;
    const QRectF before = inkBox(firstPage(LabelPaper(paperkit::labels(1), PaperFrame(), how)), 300.0);
    how.offset = {1.5, -0.8};
    const QRectF after = inkBox(firstPage(LabelPaper(paperkit::labels(1), PaperFrame(), how)), 300.0);
    QVERIFY(std::abs(after.left() - before.left() - 1.5) < 0.2);
    QVERIFY(std::abs(after.top() - before.top() + 0.8) < 0.2);
    QVERIFY(std::abs(after.width() - before.width()) < 0.2);
}

void TestLabelPaper::tagThatLinesCannotHoldGetsAQrCode()
{
    const QString longTag = u"university-of-somewhere/innovation-centre/boards/00017"_s;
    const LabelPaper paper({{u"相机-17"_s, u"深度相机"_s}, {longTag, u"Board"_s}}, paperkit::frame(),
                           options(1));
    paperkit::leavePictures(paper, u"labels-fallback"_s);
    const auto read = paperkit::codesIn(firstPage(paper));
    if (!read)
        QSKIP("zbarimg is not installed");
    QStringList expected{u"相机-17"_s, longTag};
    expected.sort();
    QCOMPARE(*read, expected);
}

void TestLabelPaper::labelsGoOnOnTheNextSheet()
{
    LabelOptions how = options(1);
    QCOMPARE(LabelPaper(paperkit::labels(21), paperkit::frame(), how).pageCount(), 1);
    QCOMPARE(LabelPaper(paperkit::labels(22), paperkit::frame(), how).pageCount(), 2);
    how.startCell = 20;
    QCOMPARE(LabelPaper(paperkit::labels(2), paperkit::frame(), how).pageCount(), 2);
}

void TestLabelPaper::commandCardsAreReadBack()
{
    const CommandCardPaper paper(paperkit::commandCards(), paperkit::frame());
    paperkit::leavePictures(paper, u"cards"_s);
    QCOMPARE(paper.pageCount(), 1);
    const auto read = paperkit::codesIn(firstPage(paper, 203.0));
    if (!read)
        QSKIP("zbarimg is not installed");
    QCOMPARE(*read, (QStringList{u"KC-DAMAGED"_s, u"KC-LOST"_s, u"KC-NEXT"_s, u"KC-PLUS7"_s, u"KC-UNDO"_s}));

    std::vector<PrintedCard> many;
    for (int i = 0; i < 11; ++i)
        many.push_back({u"KC-%1"_s.arg(i), u"Card"_s, QString()});
    QCOMPARE(CommandCardPaper(many, paperkit::frame()).pageCount(), 2);
}

void TestLabelPaper::noLabelsAreOneEmptySheet()
{
    QCOMPARE(LabelPaper({}, PaperFrame(), options(0)).pageCount(), 1);
    QCOMPARE(CommandCardPaper({}, PaperFrame()).pageCount(), 1);
    LabelOptions broken;
    broken.sheet.columns = 0;
    broken.sheet.rows = -3;
    QCOMPARE(LabelPaper(paperkit::labels(2), PaperFrame(), broken).pageCount(), 2);
}

QTEST_MAIN(TestLabelPaper)
#include "tst_labelpaper.moc"
