// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartanswers.h"

#include "views/charts/chartframe.h"
#include "views/charts/chartpainting.h"
#include "views/common/palette.h"
#include "views/print/sheet.h"

#include <QFutureSynchronizer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QSvgRenderer>
#include <QThread>
#include <QtTest>

using namespace kitcamp;
using namespace kitcamp::chartanswers;
using namespace Qt::StringLiterals;

namespace {

QList<std::pair<FigureAnswer, ChartForm>> all()
{
    return {{camps(), ChartForm::Bars},        {cumulated(), ChartForm::Area},
            {weekdayHours(), ChartForm::Heat}, {byUniversity(), ChartForm::Bars},
            {byUniversity(), ChartForm::Pie},  {yearsByForm(5), ChartForm::Stacked},
            {yearsByForm(6), ChartForm::Line}, {compared(), ChartForm::Bars}};
}

QString pdfText(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// All forms on one sheet, as a report would have them.
void writePdf(const QString& path)
{
    QPdfWriter writer(path);
    writer.setResolution(1200);
    writer.setPageLayout(Sheet().pageLayout());
    QPainter painter(&writer);
    painter.scale(1200 / 2540.0, 1200 / 2540.0);
    int number = 0;
    for (const auto& [answer, form] : all()) {
        const QRectF box(mm(15 + number % 2 * 92), mm(15 + number / 2 * 66.0), mm(88), mm(60));
        paintChart(painter, box, answer, form);
        ++number;
    }
}

} // namespace

class ChartPaintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPdfHasItsLabelsAsText()
    {
        const QTemporaryDir folder;
        const QString kept = qEnvironmentVariable("KITCAMP_GALLERY");
        const QString path = (kept.isEmpty() ? folder.path() : kept) + u"/charts.pdf"_s;
        writePdf(path);
        const QString text = pdfText(path);
        for (const QString& word : {u"上海交通大学"_s, u"训练营"_s, u"周日"_s, u"2023*"_s, u"sample figure"_s,
                                    u"2019"_s, u"(5)"_s, u"Tongji University"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u"\n"_s + text));
        QProcess images;
        images.start(u"pdfimages"_s, {u"-list"_s, path});
        images.waitForFinished();
        QCOMPARE(images.readAllStandardOutput().count('\n'), 2); // the head only: all of it is vectors
    }

    void lettersOnPaperStayWhereTheyWereMeasured()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"long.pdf"_s);
        FigureAnswer answer = byUniversity();
        answer.axes[0].groups[5].note = u"sample figure"_s;
        {
            QPdfWriter writer(path);
            writer.setResolution(1200);
            writer.setPageLayout(Sheet().pageLayout());
            QPainter painter(&writer);
            painter.scale(1200 / 2540.0, 1200 / 2540.0);
            paintChart(painter, QRectF(mm(40), mm(40), mm(110), mm(70)), answer, ChartForm::Bars);
        }
        const QString text = pdfText(path);
        // the star is there though the name is cut
        QVERIFY2(text.contains(u"…*"_s), qPrintable(text));
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString boxes = QString::fromUtf8(reader.readAllStandardOutput());
        const QRegularExpression word(u"xMin=\"([0-9.]+)\" yMin=\"[0-9.]+\" xMax=\"([0-9.]+)\""_s);
        int words = 0;
        for (auto found = word.globalMatch(boxes); found.hasNext(); ++words) {
            const QRegularExpressionMatch match = found.next();
            QVERIFY2(match.captured(1).toDouble() >= 40.0 / 25.4 * 72.0 - 1.5, qPrintable(match.captured()));
            QVERIFY2(match.captured(2).toDouble() <= 150.0 / 25.4 * 72.0 + 1.5, qPrintable(match.captured()));
        }
        QVERIFY(words > 20);
    }

    void theSameAnswerGivesTheSameDrawing()
    {
        for (const auto& [answer, form] : all()) {
            QCOMPARE(chartSvg(answer, form, {400, 200}), chartSvg(answer, form, {400, 200}));
            QCOMPARE(chartImage(answer, form, {800, 400}, 150), chartImage(answer, form, {800, 400}, 150));
        }
    }

    void anyThreadMayPaint()
    {
        const QImage expected = chartImage(byUniversity(), ChartForm::Pie, {900, 400}, 150);
        QImage painted;
        std::unique_ptr<QThread> worker(QThread::create([&painted] {
            painted = chartImage(byUniversity(), ChartForm::Pie, {900, 400}, 150);
        }));
        worker->start();
        QVERIFY(worker->wait());
        QCOMPARE(painted, expected);
    }

    void anSvgIsReadByOthers()
    {
        const QByteArray svg = chartSvg(byUniversity(), ChartForm::Bars, {500, 260});
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox().size(), QSize(500, 260));
        QVERIFY(svg.contains("上海交通大学"));
    }

    void picturesHaveTheirDensityAndPrintNeedsNoColour()
    {
        const QImage image = chartImage(yearsByForm(5), ChartForm::Stacked, {1800, 750}, 300);
        QCOMPARE(image.dotsPerMeterX(), 11811);
        if (const QString folder = qEnvironmentVariable("KITCAMP_GALLERY"); !folder.isEmpty()) {
            QVERIFY(image.convertToFormat(QImage::Format_Grayscale8).save(folder + u"/grey.png"_s));
            QVERIFY(chartImage(weekdayHours(), ChartForm::Heat, {1500, 700}, 300)
                        .save(folder + u"/heat300.png"_s));
        }
        // hatches: the ground shows within the pieces of a stack
        const ChartColours colours = ChartColours::onPaper();
        int seen = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 1; x + 1 < image.width(); ++x)
                if (image.pixelColor(x, y) == colours.series.at(1))
                    ++seen;
        QVERIFY(seen > 1000);
    }

    void heightsFollowTheLabels()
    {
        QVERIFY(chartHeightOfWidth(camps(), ChartForm::Bars) < 0.5);
        QVERIFY(chartHeightOfWidth(many(60), ChartForm::Bars) > 0.6);
        QVERIFY(chartHeightOfWidth(along(u"year"_s, {}, {}), ChartForm::Bars) < 0.2);
    }

    void aFrameSavesWhatOthersRead()
    {
        const QTemporaryDir folder;
        ChartFrame frame;
        frame.setTitle(u"训练营：学生"_s);
        frame.setAnswer(byUniversity(), ChartForm::Bars);
        frame.resize(576, 300);
        QVERIFY(frame.saveTo(folder.filePath(u"a.pdf"_s)));
        const QString text = pdfText(folder.filePath(u"a.pdf"_s));
        QVERIFY2(text.contains(u"训练营"_s) && text.contains(u"复旦大学"_s), qPrintable(text));
        QVERIFY(frame.saveTo(folder.filePath(u"a.svg"_s)));
        QVERIFY(QSvgRenderer(folder.filePath(u"a.svg"_s)).isValid());
        QVERIFY(frame.saveTo(folder.filePath(u"a.png"_s)));
        QVERIFY(!QImage(folder.filePath(u"a.png"_s)).isNull());
        if (const QString kept = qEnvironmentVariable("KITCAMP_GALLERY"); !kept.isEmpty())
            QVERIFY(frame.saveTo(kept + u"/saved.png"_s));
    }
};

QTEST_MAIN(ChartPaintingTest)
#include "tst_chartpainting.moc"
