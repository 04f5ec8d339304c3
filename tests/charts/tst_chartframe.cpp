// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../common/strictwarnings.h"
#include "chartanswers.h"

#include "views/charts/chartcanvas.h"
#include "views/charts/chartframe.h"
#include "views/common/theme.h"

#include <QClipboard>
#include <QMimeData>
#include <QtTest>
#include <QtWidgets>

using namespace kitcamp;
using namespace kitcamp::chartanswers;
using namespace Qt::StringLiterals;

namespace {

/// A frame as a page shows it.
struct Shown {
    Theme theme{*qApp, [] { return Scheme::Light; }};
    ChartFrame frame;

    explicit Shown(const FigureAnswer& answer, ChartForm form = ChartForm::Bars, QSize size = {576, 254})
    {
        frame.setAnswer(answer, form);
        frame.resize(size);
        frame.show();
        frame.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&frame);
    }
    [[nodiscard]] ChartCanvas& canvas() { return *frame.canvas(); }
    [[nodiscard]] QPoint middleOf(qsizetype mark)
    {
        const ChartMark& at = canvas().shown().marks[mark];
        return (at.box.isEmpty() ? at.reach : at.box).center().toPoint();
    }
    void clickAt(QPoint position) { QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, position); }
};

void keep(QWidget& widget, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("KITCAMP_GALLERY"); !folder.isEmpty())
        QVERIFY(widget.grab().save(u"%1/%2.png"_s.arg(folder, name)));
}

/// Whether a picture shows a colour anywhere.
bool shows(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if ((image.pixel(x, y) & 0xffffff) == (colour.rgb() & 0xffffff))
                return true;
    return false;
}

} // namespace

class ChartFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aClickOnABarAsksForWhatStandsBehindIt()
    {
        Shown shown(camps());
        QSignalSpy spy(&shown.frame, &ChartFrame::groupActivated);
        shown.clickAt(shown.middleOf(2));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toStringList(), QStringList(u"2021"_s));
        shown.clickAt(
            shown.canvas().shown().marks[1].reach.center().toPoint()); // the bar itself has no height
        QCOMPARE(spy.at(1).at(0).toStringList(), QStringList(u"2020"_s));
        keep(shown.frame, u"camps"_s);
    }

    void barsStandWhereTheLayoutSays()
    {
        Shown shown(camps());
        const QImage image = shown.canvas().grab().toImage();
        const ChartColours colours = ChartColours::of(Scheme::Light);
        QCOMPARE(image.pixelColor(shown.middleOf(5)), colours.accent);
        QCOMPARE(image.pixelColor(shown.middleOf(2)), colours.soft);
        const QRect bar = shown.canvas().shown().marks[5].box.toRect();
        QCOMPARE(image.pixelColor(bar.left() + 3, bar.bottom() - 3), colours.accent);
        QCOMPARE(image.pixelColor(bar.right() - 3, bar.top() + 4), colours.accent);
        QVERIFY(image.pixelColor(bar.left() - 4, bar.center().y()) != colours.accent);
        shown.frame.setSelected({u"2021"_s});
        const QImage chosen = shown.canvas().grab().toImage();
        QCOMPARE(chosen.pixelColor(shown.middleOf(2)), colours.accent);
        QCOMPARE(chosen.pixelColor(shown.middleOf(5)), colours.soft);
    }

    void lyingBarsStandWhereTheLayoutSays()
    {
        Shown shown(byUniversity(), ChartForm::Bars, {576, 320});
        QVERIFY(shown.canvas().shown().isHorizontal);
        const QImage image = shown.canvas().grab().toImage();
        const ChartColours colours = ChartColours::of(Scheme::Light);
        QCOMPARE(image.pixelColor(shown.middleOf(0)), colours.accent); // the greatest, at the top
        const QRect first = shown.canvas().shown().marks[0].box.toRect();
        QCOMPARE(image.pixelColor(first.right() - 3, first.center().y()), colours.accent);
        const QRect second = shown.canvas().shown().marks[1].box.toRect();
        QCOMPARE(image.pixelColor(second.right() - 3, second.center().y()), colours.soft);
        QVERIFY(image.pixelColor(second.right() + 3, second.center().y()) != colours.soft);
        QSignalSpy spy(&shown.frame, &ChartFrame::groupActivated);
        shown.clickAt(second.center());
        QCOMPARE(spy.at(0).at(0).toStringList(), QStringList(universities().at(1)));
        keep(shown.frame, u"lying"_s);
    }

    void arrowKeysAndEnterDoTheSame()
    {
        Shown shown(camps());
        QSignalSpy spy(&shown.frame, &ChartFrame::groupActivated);
        shown.canvas().setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(shown.canvas().hasFocus());
        QCOMPARE(shown.canvas().current(), 5); // where the accent is
        QTest::keyClick(&shown.canvas(), Qt::Key_Left);
        QTest::keyClick(&shown.canvas(), Qt::Key_Left);
        QCOMPARE(shown.canvas().accessibleDescription(), u"2022: 43"_s);
        QVERIFY(shows(shown.canvas().grab().toImage(), Palette::of(Scheme::Light).accent));
        keep(shown.frame, u"focus"_s);
        QTest::keyClick(&shown.canvas(), Qt::Key_Return);
        QCOMPARE(spy.at(0).at(0).toStringList(), QStringList(u"2022"_s));
    }

    void aLiveAnswerKeepsWhereTheKeysWere()
    {
        Shown shown(camps());
        shown.canvas().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&shown.canvas(), Qt::Key_Home);
        FigureAnswer next = camps();
        next.values[0] = 51.0;
        shown.frame.setAnswer(next, ChartForm::Bars);
        QCOMPARE(shown.canvas().current(), 0);
    }

    void cellsAndSlicesGiveTheirKeys()
    {
        Shown heat(weekdayHours(), ChartForm::Heat, {486, 254});
        QSignalSpy cells(&heat.frame, &ChartFrame::groupActivated);
        heat.clickAt(heat.middleOf(13 + 3));
        QCOMPARE(cells.at(0).at(0).toStringList(), QStringList({u"Tue"_s, u"11"_s}));
        keep(heat.frame, u"heat"_s);

        Shown pie(byUniversity(), ChartForm::Pie);
        QSignalSpy slices(&pie.frame, &ChartFrame::groupActivated);
        QSignalSpy rest(&pie.frame, &ChartFrame::restActivated);
        const QPointF middle = pie.canvas().shown().plot.center();
        pie.clickAt((middle + QPointF(20, -20)).toPoint());
        QCOMPARE(slices.at(0).at(0).toStringList(), QStringList(universities().at(0)));
        pie.clickAt((middle + QPointF(-2, -40)).toPoint());
        QCOMPARE(rest.size(), 1);
        keep(pie.frame, u"pie"_s);
    }

    void stackedPiecesGiveBothKeys()
    {
        Shown shown(yearsByForm(3), ChartForm::Stacked);
        QSignalSpy spy(&shown.frame, &ChartFrame::groupActivated);
        shown.clickAt(shown.middleOf(3 * 3 + 1));
        QCOMPARE(spy.at(0).at(0).toStringList(), QStringList({u"2024"_s, u"训练营"_s}));
        keep(shown.frame, u"stacked"_s);
    }

    void thePictureIsCopied()
    {
        Shown shown(camps());
        QSignalSpy said(&shown.frame, &ChartFrame::said);
        QTest::mouseClick(shown.frame.findChild<QPushButton*>(u"chartCopy"_s), Qt::LeftButton);
        const QImage image = QApplication::clipboard()->image();
        QVERIFY(image.width() > 1000);
        QCOMPARE(image.pixelColor(2, 2), ChartColours::onPaper().ground);
        QVERIFY(shows(image, ChartColours::of(Scheme::Light).accent));
        QCOMPARE(said.size(), 1);
    }

    void theTableIsCopied()
    {
        Shown shown(compared());
        shown.frame.findChild<QAction*>(u"chartCopyTable"_s)->trigger();
        const QMimeData* data = QApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split(u'\n');
        QCOMPARE(lines.at(0), u"year\tStudents\ta year earlier"_s);
        QCOMPARE(lines.at(1), u"2019 (5)\t50\t40"_s);
        QVERIFY(data->html().contains(u"<td>50</td>"_s));
        QVERIFY(data->html().contains(u"mso-number-format"_s));
    }

    void namesWithMarkupStayNames()
    {
        FigureAnswer answer = along(u"organization"_s, {u"<b>A&B</b>"_s, u"C"_s}, {1, 2});
        Shown shown(answer);
        shown.frame.copyTable();
        QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"&lt;b&gt;A&amp;B&lt;/b&gt;"_s));
        bool found = false;
        for (const ChartText& text : shown.canvas().shown().texts)
            found = found || text.text == u"<b>A&B</b>";
        QVERIFY(found);
    }

    void itIsSavedWhereThePersonSays()
    {
        const QTemporaryDir folder;
        Shown shown(camps());
        QVERIFY(!shown.frame.findChild<QPushButton*>(u"chartSave"_s)->isVisible());
        QString answer = folder.filePath(u"camps.png"_s);
        Workplace::FileQuestion asked;
        shown.frame.setAskForFile([&](QWidget*, const Workplace::FileQuestion& question) {
            asked = question;
            return answer;
        });
        QSignalSpy said(&shown.frame, &ChartFrame::said);
        auto* save = shown.frame.findChild<QPushButton*>(u"chartSave"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(asked.toSave);
        QCOMPARE(asked.suggestion, u"Students.png"_s);
        QCOMPARE(said.at(0).at(0).toString(), u"Saved as camps.png."_s);
        QVERIFY(QImage(answer).width() > 1000);
        answer = folder.filePath(u"camps.doc"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(said.at(1).at(0).toString().contains(u".svg"_s));
        QVERIFY(!QFile::exists(answer));
        answer = u"/nowhere/at/all.png"_s;
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(said.at(2).at(0).toString().contains(u"could not be written"_s));
        answer.clear(); // cancelled
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(said.size(), 3);
    }

    void anotherFormIsChosen()
    {
        Shown shown(camps());
        QSignalSpy spy(&shown.frame, &ChartFrame::formChanged);
        QList<QString> offered;
        for (const QAction* action : shown.frame.findChild<QMenu*>(u"chartForms"_s)->actions())
            if (action->isVisible())
                offered.append(action->text());
        QCOMPARE(offered, QStringList({u"Bars"_s, u"Line"_s, u"Area"_s, u"Pie"_s}));
        shown.frame.findChild<QAction*>(u"chartForm2"_s)->trigger();
        QCOMPARE(spy.at(0).at(0).value<ChartForm>(), ChartForm::Line);
        QCOMPARE(shown.canvas().shown().data.form, ChartForm::Line);
        QVERIFY(!shown.canvas().shown().curves.isEmpty());
        keep(shown.frame, u"line"_s);
    }

    void nothingIsASentenceAndNoAxes()
    {
        Shown shown(along(u"year"_s, {}, {}));
        QVERIFY(!shown.canvas().isVisible());
        QStringList sentences;
        for (const QLabel* label : shown.frame.findChildren<QLabel*>())
            if (label->isVisible())
                sentences.append(label->text());
        QVERIFY(sentences.contains(u"There is nothing to count in this period."_s));
        QVERIFY(!shown.frame.findChild<QPushButton*>(u"chartCopy"_s)->isEnabled());
        keep(shown.frame, u"empty"_s);
        shown.frame.setAnswer(camps(), ChartForm::Bars);
        QVERIFY(shown.canvas().isVisible());
    }

    void whoHearsItHearsTheFigures()
    {
        Shown shown(camps());
        QCOMPARE(shown.frame.accessibleName(), u"Students"_s);
        QVERIFY(shown.canvas().accessibleName().startsWith(u"Students: 2019 (5): 50; 2020: 0;"_s));
    }

    void everyTitleAndNoteIsShown()
    {
        Shown shown(camps());
        shown.frame.setTitle(u"Training camps: students"_s);
        shown.frame.setNote(u"by year; in brackets: universities"_s);
        QCOMPARE(shown.frame.findChild<QLabel*>(u"chartTitle"_s)->text(), u"Training camps: students"_s);
        QCOMPARE(shown.frame.findChild<QLabel*>(u"chartNote"_s)->text(),
                 u"by year; in brackets: universities; * sample figure"_s);
    }

    void aLowFrameInALargeTextAsksForNoMoreThanItHas()
    {
        Shown shown(camps(), ChartForm::Bars, {320, 200});
        shown.theme.setTextScale(1.5);
        QVERIFY(shown.frame.minimumSizeHint().width() <= 420);
        shown.frame.resize(600, 300);
        for (const ChartText& text : shown.canvas().shown().texts)
            QVERIFY(QRectF(shown.canvas().viewport()->rect()).adjusted(-1, -2, 1, 2).contains(text.box));
        keep(shown.frame, u"large"_s);
    }

    void everyFormInLightAndDark()
    {
        const QList<std::pair<FigureAnswer, ChartForm>> all{
            {camps(), ChartForm::Bars},        {cumulated(), ChartForm::Area},
            {weekdayHours(), ChartForm::Heat}, {byUniversity(), ChartForm::Bars},
            {byUniversity(), ChartForm::Pie},  {yearsByForm(5), ChartForm::Stacked},
            {yearsByForm(6), ChartForm::Line}, {compared(), ChartForm::Bars},
            {months(), ChartForm::Line},       {many(40), ChartForm::Bars},
            {yearsByForm(4), ChartForm::Bars}, {yearsByForm(4), ChartForm::Area}};
        Theme theme(*qApp, [] { return Scheme::Light; });
        QWidget page;
        auto* grid = new QGridLayout(&page);
        for (qsizetype i = 0; i < all.size(); ++i) {
            auto* frame = new ChartFrame(&page);
            frame->setAskForFile([](QWidget*, const Workplace::FileQuestion&) { return QString(); });
            frame->setAnswer(all[i].first, all[i].second);
            grid->addWidget(frame, int(i) / 3, int(i) % 3);
        }
        page.resize(1500, 1100);
        page.show();
        for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            theme.setChoice(choice);
            QCoreApplication::processEvents();
            const bool dark = choice == Theme::Choice::Dark;
            const ChartColours colours = ChartColours::of(dark ? Scheme::Dark : Scheme::Light);
            QVERIFY(shows(page.grab().toImage(), colours.accent));
            keep(page, dark ? u"dark"_s : u"light"_s);
        }
    }
};

QTEST_MAIN(ChartFrameTest)
#include "tst_chartframe.moc"
